"""Divide and conquer and recursion, each task written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import math
from bisect import bisect_left, bisect_right, insort
from collections import deque
from functools import cache, lru_cache, reduce
from itertools import accumulate, combinations, product


def tower_moves_a(discs):
    """Moves (disc, from, to) to carry a tower of discs from A to C."""
    moves = []

    def carry(n, start, goal, spare):
        if n:
            carry(n - 1, start, spare, goal)
            moves.append((n, start, goal))
            carry(n - 1, spare, goal, start)

    carry(discs, "A", "C", "B")
    return moves


def tower_moves_b(discs):
    out = []
    stack = [(discs, "A", "C", "B", False)]
    while stack:
        n, start, goal, spare, ready = stack.pop()
        if n == 0:
            continue
        if ready:
            out.append((n, start, goal))
            continue
        stack.append((n - 1, spare, goal, start, False))
        stack.append((n, start, goal, spare, True))
        stack.append((n - 1, start, spare, goal, False))
    return out


def tower_moves_c(discs):
    place = {disc: 0 for disc in range(1, discs + 1)}
    pegs = "ABC"
    moves = []
    for step in range(1, 1 << discs):
        disc = (step & -step).bit_length()
        way = 2 if (discs - disc) % 2 == 0 else 1
        goal = (place[disc] + way) % 3
        moves.append((disc, pegs[place[disc]], pegs[goal]))
        place[disc] = goal
    return moves


def tower_moves_d(discs):
    if discs == 0:
        return []
    rename = {"A": "A", "B": "C", "C": "B"}
    swap = {"A": "B", "B": "A", "C": "C"}
    smaller = tower_moves_d(discs - 1)
    first_half = [(d, rename[x], rename[y]) for d, x, y in smaller]
    second_half = [(d, swap[x], swap[y]) for d, x, y in smaller]
    return first_half + [(discs, "A", "C")] + second_half


def tower_moves_e(discs):
    pegs = {"A": list(range(discs, 0, -1)), "B": [], "C": []}
    result = []
    if discs % 2 == 0:
        pairs = [("A", "B"), ("A", "C"), ("B", "C")]
    else:
        pairs = [("A", "C"), ("A", "B"), ("B", "C")]
    i = 0
    while len(pegs["C"]) != discs:
        first = pairs[i % 3][0]
        second = pairs[i % 3][1]
        if len(pegs[first]) == 0:
            source = second
            target = first
        elif len(pegs[second]) == 0:
            source = first
            target = second
        elif pegs[first][-1] < pegs[second][-1]:
            source = first
            target = second
        else:
            source = second
            target = first
        disc = pegs[source].pop()
        pegs[target].append(disc)
        result.append((disc, source, target))
        i = i + 1
    return result


def carpet_a(n):
    """A square with holes: the middle ninth is empty at every size."""
    if n == 0:
        return ["#"]
    small = carpet_a(n - 1)
    full = [row * 3 for row in small]
    hole = [row + " " * len(row) + row for row in small]
    return full + hole + full


def carpet_b(n):
    size = 3 ** n

    def filled(i, j):
        while i and j:
            if i % 3 == 1 and j % 3 == 1:
                return False
            i //= 3
            j //= 3
        return True

    return ["".join("#" if filled(i, j) else " " for j in range(size)) for i in range(size)]


def carpet_c(n):
    size = 3 ** n
    board = [["#"] * size for _ in range(size)]

    def cut(top, left, width):
        third = width // 3
        if not third:
            return
        for i in range(3):
            for j in range(3):
                if i == j == 1:
                    for x in range(third):
                        for y in range(third):
                            board[top + third + x][left + third + y] = " "
                else:
                    cut(top + i * third, left + j * third, third)

    cut(0, 0, size)
    return ["".join(line) for line in board]


def carpet_d(n):
    picture = ["#"]
    for _ in range(n):
        new_picture = []
        for part in range(3):
            for row in picture:
                if part == 1:
                    new_picture.append(row + row.replace("#", " ") + row)
                else:
                    new_picture.append(row + row + row)
        picture = new_picture
    return picture


def carpet_e(n):
    # write both coordinates in base three and look for a 1 above a 1
    def base3(k):
        digits = ""
        for _ in range(n):
            digits = str(k % 3) + digits
            k //= 3
        return digits

    codes = [base3(k) for k in range(3 ** n)]
    return ["".join(" " if any(a == b == "1" for a, b in zip(r, c)) else "#" for c in codes) for r in codes]


def ruler_marks_a(n):
    """Lengths of the marks of a ruler: the middle mark is n, halves are made in the same way."""
    if n == 0:
        return []
    half = ruler_marks_a(n - 1)
    return half + [n] + half


def ruler_marks_b(n):
    return [(k & -k).bit_length() for k in range(1, 2 ** n)]


def ruler_marks_c(n):
    marks = [0] * (2 ** n - 1)
    for length in range(1, n + 1):
        step = 2 ** (length - 1)
        for place in range(step - 1, len(marks), step):
            marks[place] = length
    return marks


def ruler_marks_d(n):
    marks = []
    for length in range(1, n + 1):
        marks = [x for m in [length] for x in marks + [m] + marks]
    return marks


def ruler_marks_e(n):
    result = []
    number = 1
    while number < 2 ** n:
        mark = 1
        k = number
        while k % 2 == 0:
            k = k // 2
            mark = mark + 1
        result.append(mark)
        number = number + 1
    return result


def quarter_code_a(grid):
    """A square of 0 and 1 as text: one digit if all equal, else the codes of the quarters in brackets."""
    cells = {c for row in grid for c in row}
    if len(cells) == 1:
        return str(cells.pop())
    half = len(grid) // 2
    parts = []
    for rows in (grid[:half], grid[half:]):
        parts.append(quarter_code_a([row[:half] for row in rows]))
        parts.append(quarter_code_a([row[half:] for row in rows]))
    return "(" + "".join(parts) + ")"


def quarter_code_b(grid):
    def code(top, left, size):
        if size == 1:
            return str(grid[top][left])
        half = size // 2
        text = "".join(code(top + i, left + j, half) for i in (0, half) for j in (0, half))
        return text[0] if text in ("0000", "1111") else "(" + text + ")"

    return code(0, 0, len(grid))


def quarter_code_c(grid):
    codes = [[str(c) for c in row] for row in grid]
    while len(codes) > 1:
        fresh = []
        for i in range(0, len(codes), 2):
            line = []
            for j in range(0, len(codes), 2):
                four = [codes[i][j], codes[i][j + 1], codes[i + 1][j], codes[i + 1][j + 1]]
                if set(four) in ({"0"}, {"1"}):
                    line.append(four[0])
                else:
                    line.append("({}{}{}{})".format(*four))
            fresh.append(line)
        codes = fresh
    return codes[0][0]


def quarter_code_d(grid):
    n = len(grid)
    ones = sum(map(sum, grid))
    if ones == 0:
        return "0"
    if ones == n * n:
        return "1"
    m = n // 2
    top_left = [r[:m] for r in grid[:m]]
    top_right = [r[m:] for r in grid[:m]]
    bottom_left = [r[:m] for r in grid[m:]]
    bottom_right = [r[m:] for r in grid[m:]]
    code = "("
    for q in [top_left, top_right, bottom_left, bottom_right]:
        code += quarter_code_d(q)
    return code + ")"


def quarter_code_e(grid):
    class Square:
        def __init__(self, row, col, side):
            self.row = row
            self.col = col
            self.side = side

        def is_plain(self):
            first = grid[self.row][self.col]
            for r in range(self.row, self.row + self.side):
                for c in range(self.col, self.col + self.side):
                    if grid[r][c] != first:
                        return False
            return True

        def code(self):
            if self.is_plain():
                return str(grid[self.row][self.col])
            h = self.side // 2
            text = ""
            for dr in (0, h):
                for dc in (0, h):
                    text = text + Square(self.row + dr, self.col + dc, h).code()
            return "(" + text + ")"

    return Square(0, 0, len(grid)).code()


def both_ends_value_a(values):
    """Smallest and largest value found together."""
    def ends(i, j):
        if i == j:
            return values[i], values[i]
        m = (i + j) // 2
        a, b = ends(i, m)
        c, d = ends(m + 1, j)
        return min(a, c), max(b, d)

    return ends(0, len(values) - 1)


def both_ends_value_b(values):
    low = high = values[0]
    for v in values:
        if v < low:
            low = v
        elif v > high:
            high = v
    return low, high


def both_ends_value_c(values):
    return reduce(lambda ends, v: (min(ends[0], v), max(ends[1], v)), values, (math.inf, -math.inf))


def both_ends_value_d(values):
    row = list(values)
    if len(row) % 2:
        row.append(row[-1])
    smaller, larger = [], []
    for i in range(0, len(row), 2):
        a, b = row[i], row[i + 1]
        if a > b:
            a, b = b, a
        smaller.append(a)
        larger.append(b)
    return min(smaller), max(larger)


def both_ends_value_e(values):
    return (s := sorted(values))[0], s[-1]


def both_ends_value_f(values):
    smallest = values[0]
    biggest = values[0]
    for i in range(len(values)):
        is_smallest = True
        is_biggest = True
        for j in range(len(values)):
            if values[j] < values[i]:
                is_smallest = False
            if values[j] > values[i]:
                is_biggest = False
        if is_smallest == True:
            smallest = values[i]
        if is_biggest == True:
            biggest = values[i]
    return (smallest, biggest)


def nth_of_two_a(a, b, n):
    """Value n (from 0) of two sorted lists taken together."""
    i = j = 0
    while True:
        if j == len(b) or i < len(a) and a[i] <= b[j]:
            value = a[i]
            i += 1
        else:
            value = b[j]
            j += 1
        if n == 0:
            return value
        n -= 1


def nth_of_two_b(a, b, n):
    if not a:
        return b[n]
    if not b:
        return a[n]
    i, j = len(a) // 2, len(b) // 2
    if a[i] > b[j]:
        a, b, i, j = b, a, j, i
    if n > i + j:
        return nth_of_two_b(a[i + 1:], b, n - i - 1)
    return nth_of_two_b(a, b[:j], n)


def nth_of_two_c(a, b, n):
    for place, value in enumerate(heapq.merge(a, b)):
        if place == n:
            return value


def nth_of_two_d(a, b, n):
    for row, other in ((a, b), (b, a)):
        low, high = 0, len(row)
        while low < high:
            middle = (low + high) // 2
            before = middle + bisect_left(other, row[middle])
            upto = middle + bisect_right(other, row[middle])
            if before <= n <= upto:
                return row[middle]
            if before > n:
                high = middle
            else:
                low = middle + 1


def nth_of_two_e(a, b, n):
    return sorted(a + b)[n]


def nth_of_two_f(a, b, n):
    class Cursor:
        def __init__(self, data):
            self.data = data
            self.index = 0

        def has_next(self):
            return self.index < len(self.data)

        def peek(self):
            return self.data[self.index]

        def advance(self):
            self.index += 1

    first = Cursor(a)
    second = Cursor(b)
    value = None
    count = 0
    while count <= n:
        if not second.has_next():
            current = first
        elif not first.has_next():
            current = second
        elif first.peek() < second.peek():
            current = first
        else:
            current = second
        value = current.peek()
        current.advance()
        count += 1
    return value


def power_of_steps_a(n, modulus):
    """The number n of the row 0, 1, 1, 2, 4, 7, ... (sum of three before) modulo."""
    row = [0, 1, 1]
    while len(row) <= n:
        row.append(sum(row[-3:]) % modulus)
    return row[n] % modulus


def power_of_steps_b(n, modulus):
    def times(p, q):
        return [[sum(p[i][k] * q[k][j] for k in range(3)) % modulus for j in range(3)] for i in range(3)]

    result = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    step = [[0, 1, 0], [0, 0, 1], [1, 1, 1]]
    while n:
        if n & 1:
            result = times(result, step)
        step = times(step, step)
        n >>= 1
    return (result[0][1] + result[0][2]) % modulus


def power_of_steps_c(n, modulus):
    a, b, c = 0, 1, 1
    for _ in range(n):
        a, b, c = b, c, (a + b + c) % modulus
    return a % modulus


def power_of_steps_d(n, modulus):
    @lru_cache(maxsize=None)
    def t(k):
        return (0, 1, 1)[k] if k < 3 else t(k - 1) + t(k - 2) + t(k - 3)

    return t(n) % modulus


def power_of_steps_e(n, modulus):
    numbers = {}
    numbers[0] = 0
    numbers[1] = 1
    numbers[2] = 1
    for i in range(3, n + 1):
        numbers[i] = numbers[i - 1] + numbers[i - 2]
        numbers[i] = numbers[i] + numbers[i - 3]
    answer = numbers[n]
    while answer >= modulus:
        answer = answer - modulus
    return answer


def geometric_mod_a(base, terms, modulus):
    """1 + base + base ** 2 + ..., so many terms, modulo."""
    total, power = 0, 1
    for _ in range(terms):
        total = (total + power) % modulus
        power = power * base % modulus
    return total


def geometric_mod_b(base, terms, modulus):
    if terms == 0:
        return 0
    if terms % 2:
        return (1 + base * geometric_mod_b(base, terms - 1, modulus)) % modulus
    return (1 + base) * geometric_mod_b(base * base, terms // 2, modulus) % modulus


def geometric_mod_c(base, terms, modulus):
    if base == 1:
        return terms % modulus
    return (base ** terms - 1) // (base - 1) % modulus


def geometric_mod_d(base, terms, modulus):
    total, power = 0, 1
    for bit in format(terms, "b"):
        total = (total + power * total) % modulus
        power = power * power % modulus
        if bit == "1":
            total = (total * base + 1) % modulus
            power = power * base % modulus
    return total


def geometric_mod_e(base, terms, modulus):
    return sum(pow(base, k, modulus) for k in range(terms)) % modulus


def geometric_mod_f(base, terms, modulus):
    # Horner's scheme
    return reduce(lambda total, _: (total * base + 1) % modulus, range(terms), 0)


def deep_even_sum_a(tree):
    """Sum of numbers in a nested list times their depth, sign changes with the depth."""
    def total(part, depth):
        result = 0
        for item in part:
            if isinstance(item, list):
                result += total(item, depth + 1)
            else:
                result += item * depth * (-1) ** (depth + 1)
        return result

    return total(tree, 1)


def deep_even_sum_b(tree):
    stack = [(tree, 1)]
    result = 0
    while stack:
        item, depth = stack.pop()
        if isinstance(item, list):
            stack.extend((x, depth if not isinstance(x, list) else depth + 1) for x in item)
        else:
            result += item * depth if depth % 2 else -item * depth
    return result


def deep_even_sum_c(tree):
    level = tree
    depth, sign, result = 1, 1, 0
    while level:
        numbers = [x for x in level if not isinstance(x, list)]
        result += sign * depth * sum(numbers)
        level = [y for x in level if isinstance(x, list) for y in x]
        depth += 1
        sign = -sign
    return result


def deep_even_sum_d(tree):
    text = str(tree)
    result = 0
    depth = 0
    number = ""
    for ch in text:
        if ch.isdigit() or ch == "-":
            number += ch
        else:
            if number != "":
                if depth % 2 == 1:
                    result += int(number) * depth
                else:
                    result -= int(number) * depth
                number = ""
            if ch == "[":
                depth += 1
            elif ch == "]":
                depth -= 1
    return result


def deep_even_sum_e(tree):
    def leaves(node, depth):
        if isinstance(node, list):
            for child in node:
                yield from leaves(child, depth + 1)
        else:
            yield node, depth

    return sum(number * depth * (1 if depth % 2 else -1) for number, depth in leaves(tree, 0))


def cheap_tree_a(weights):
    """Least sum of weight times depth over the leaves of a binary tree (order of leaves is free)."""
    heap = list(weights)
    heapq.heapify(heap)
    cost = 0
    while len(heap) > 1:
        joined = heapq.heappop(heap) + heapq.heappop(heap)
        cost += joined
        heapq.heappush(heap, joined)
    return cost


def cheap_tree_b(weights):
    row = sorted(weights)
    cost = 0
    while len(row) > 1:
        a, b, *row = row
        cost += a + b
        insort(row, a + b)
    return cost


def cheap_tree_c(weights):
    @lru_cache(maxsize=None)
    def least(group):
        if len(group) < 2:
            return 0
        best = math.inf
        for a, b in combinations(range(len(group)), 2):
            rest = [w for i, w in enumerate(group) if i not in (a, b)]
            joined = group[a] + group[b]
            best = min(best, joined + least(tuple(sorted(rest + [joined]))))
        return best

    return least(tuple(sorted(weights)))


def cheap_tree_d(weights):
    # two queues: the sorted leaves and the joined nodes, which come out sorted by themselves
    leaves = deque(sorted(weights))
    joined = deque()

    def smallest():
        if not joined or (leaves and leaves[0] <= joined[0]):
            return leaves.popleft()
        return joined.popleft()

    total = 0
    for _ in range(len(weights) - 1):
        weight = smallest() + smallest()
        total += weight
        joined.append(weight)
    return total


def cheap_tree_e(weights):
    nodes = []
    for w in weights:
        nodes.append(w)
    total = 0
    while len(nodes) >= 2:
        first = min(nodes)
        nodes.remove(first)
        second = min(nodes)
        nodes.remove(second)
        new_node = first + second
        total = total + new_node
        nodes.append(new_node)
    return total


def search_tree_cost_a(counts):
    """Least steps for look-ups in a search tree with keys in order, counts of look-ups given."""
    @cache
    def cost(i, j):
        if i >= j:
            return 0
        return sum(counts[i:j]) + min(cost(i, root) + cost(root + 1, j) for root in range(i, j))

    return cost(0, len(counts))


def search_tree_cost_b(counts):
    n = len(counts)
    table = [[0] * (n + 2) for _ in range(n + 2)]
    for i in range(n, 0, -1):
        total = 0
        for j in range(i, n + 1):
            total += counts[j - 1]
            best = math.inf
            for root in range(i, j + 1):
                best = min(best, table[i][root - 1] + table[root + 1][j])
            table[i][j] = best + total
    return table[1][n]


def search_tree_cost_c(counts):
    def shapes(i, j, depth):
        if i == j:
            yield 0
        for root in range(i, j):
            here = depth * counts[root]
            for left in shapes(i, root, depth + 1):
                for right in shapes(root + 1, j, depth + 1):
                    yield here + left + right

    return min(shapes(0, len(counts), 1))


def search_tree_cost_d(counts):
    def best(part, depth):
        if len(part) == 0:
            return 0
        smallest = None
        for i in range(len(part)):
            left = best(part[:i], depth + 1)
            right = best(part[i + 1:], depth + 1)
            total = left + right + part[i] * depth
            if smallest is None or total < smallest:
                smallest = total
        return smallest

    return best(counts, 1)


def search_tree_cost_e(counts):
    # Knuth: the best root of a range lies between the best roots of the ranges one shorter
    n = len(counts)
    cost = [[0] * (n + 1) for _ in range(n + 1)]
    root = [[i] * (n + 1) for i in range(n + 1)]
    prefix = [0]
    for c in counts:
        prefix.append(prefix[-1] + c)
    for i in range(n):
        cost[i][i + 1] = counts[i]
        root[i][i + 1] = i
    for width in range(2, n + 1):
        for i in range(n - width + 1):
            j = i + width
            low, high = root[i][j - 1], root[i + 1][j]
            cheapest, at = min((cost[i][r] + cost[r + 1][j], r) for r in range(low, high + 1))
            cost[i][j] = cheapest + prefix[j] - prefix[i]
            root[i][j] = at
    return cost[0][n]


def tree_shapes_a(n):
    """Texts of all binary trees with n nodes: "." for nothing, (left right) for a node."""
    if n == 0:
        return ["."]
    out = []
    for left in range(n):
        for a in tree_shapes_a(left):
            for b in tree_shapes_a(n - 1 - left):
                out.append("(" + a + b + ")")
    return sorted(out)


def tree_shapes_b(n):
    table = {0: {"."}}
    for size in range(1, n + 1):
        table[size] = {f"({a}{b})" for k in range(size) for a, b in product(table[k], table[size - 1 - k])}
    return sorted(table[n])


def tree_shapes_c(n):
    shapes = {"."}
    for _ in range(n):
        grown = set()
        for shape in shapes:
            for i, mark in enumerate(shape):
                if mark == ".":
                    grown.add(shape[:i] + "(..)" + shape[i + 1:])
        shapes = grown
    return sorted(shapes)


def tree_shapes_d(n):
    # a shape read from the left: n opening nodes, a dot for each nothing
    shapes = []
    for code in product("N.", repeat=2 * n + 1):
        if code.count("N") != n:
            continue
        open_places = 1
        fine = True
        for i, x in enumerate(code):
            open_places += 1 if x == "N" else -1
            if open_places == 0 and i < 2 * n:
                fine = False
                break
        if not fine:
            continue
        stack = []
        for x in reversed(code):
            stack.append("." if x == "." else "(" + stack.pop() + stack.pop() + ")")
        shapes.append(stack[0])
    return sorted(shapes)


def tree_shapes_e(n):
    memo = {}

    def build(size):
        if size in memo:
            return memo[size]
        result = []
        if size == 0:
            result.append(".")
        else:
            left_size = 0
            while left_size <= size - 1:
                right_size = size - 1 - left_size
                lefts = build(left_size)
                rights = build(right_size)
                for i in range(len(lefts)):
                    for j in range(len(rights)):
                        result.append("(" + lefts[i] + rights[j] + ")")
                left_size += 1
        memo[size] = result
        return result

    answer = build(n)
    answer.sort()
    return answer


def shared_hills_a(values):
    """Area of the largest rectangle under a row of bars that is at most as wide as high."""
    best = 0
    for i in range(len(values)):
        low = values[i]
        for j in range(i, len(values)):
            low = min(low, values[j])
            if j - i + 1 <= low:
                best = max(best, low * (j - i + 1))
    return best


def shared_hills_b(values):
    def solve(i, j):
        if i >= j:
            return 0
        m = min(range(i, j), key=values.__getitem__)
        width = min(j - i, values[m])
        return max(width * values[m], solve(i, m), solve(m + 1, j))

    return solve(0, len(values))


def shared_hills_c(values):
    best = 0
    stack = []
    for i, h in enumerate(values + [-1]):
        start = i
        while stack and stack[-1][1] >= h:
            start, top = stack.pop()
            best = max(best, top * min(i - start, top))
        stack.append((start, h))
    return best


def shared_hills_d(values):
    n = len(values)
    spans = ((i, j) for i in range(n) for j in range(i + 1, n + 1))
    areas = ((j - i) * min(values[i:j]) for i, j in spans if j - i <= min(values[i:j]))
    return max(areas, default=0)


def shared_hills_e(values):
    best = 0
    for i in range(len(values)):
        # spread from bar i to both sides while the bars are not lower
        left = i
        while left > 0 and values[left - 1] >= values[i]:
            left = left - 1
        right = i
        while right < len(values) - 1 and values[right + 1] >= values[i]:
            right = right + 1
        width = right - left + 1
        if width > values[i]:
            width = values[i]
        area = width * values[i]
        if area > best:
            best = area
    return best


def steps_to_palindrome_number_a(n):
    """Fewest additions of a number and its mirror until it reads the same, None after 30."""
    for step in range(31):
        text = str(n)
        if text == text[::-1]:
            return step
        n += int(text[::-1])
    return None


def steps_to_palindrome_number_b(n):
    def back(m):
        out = 0
        while m:
            m, d = divmod(m, 10)
            out = out * 10 + d
        return out

    def search(m, step):
        if step > 30:
            return None
        return step if m == back(m) else search(m + back(m), step + 1)

    return search(n, 0)


def steps_to_palindrome_number_c(n):
    digits = [int(d) for d in str(n)]
    step = 0
    while digits != digits[::-1] and step <= 30:
        total, carry = [], 0
        for a, b in zip(digits[::-1], digits):
            carry, d = divmod(a + b + carry, 10)
            total.append(d)
        if carry:
            total.append(carry)
        digits = total[::-1]
        step += 1
    return step if step <= 30 else None


def steps_to_palindrome_number_d(n):
    class Number:
        def __init__(self, value):
            self.value = value

        def mirrored(self):
            return int("".join(reversed(str(self.value))))

        def is_palindrome(self):
            return self.value == self.mirrored()

        def add_mirror(self):
            self.value += self.mirrored()

    number = Number(n)
    steps = 0
    while not number.is_palindrome():
        if steps == 30:
            return None
        number.add_mirror()
        steps += 1
    return steps


def steps_to_palindrome_number_e(n):
    chain = accumulate(range(30), lambda m, _: m + int(str(m)[::-1]), initial=n)
    return next((k for k, m in enumerate(chain) if str(m) == str(m)[::-1]), None)


INPUTS = {
    "tower_moves": [(0,), (1,), (2,), (3,), (5,)],
    "carpet": [(0,), (1,), (2,)],
    "ruler_marks": [(0,), (1,), (2,), (4,)],
    "quarter_code": [([[1]],), ([[0, 0], [0, 0]],), ([[0, 1], [1, 1]],),
                     ([[1, 1, 0, 0], [1, 1, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0]],)],
    "both_ends_value": [([4],), ([3, 1],), ([2, 9, -4, 7, 9],), ([5, 5, 5],), ([1, 2, 3, 4],)],
    "nth_of_two": [([1, 3], [2], 1), ([], [4, 5], 1), ([1, 2, 9], [], 2), ([1, 4, 4, 8], [0, 4, 6], 4),
                   ([5], [1, 2, 3], 3)],
    "power_of_steps": [(0, 10), (1, 10), (4, 100), (10, 1000), (30, 97)],
    "geometric_mod": [(2, 0, 7), (2, 5, 100), (3, 8, 11), (1, 6, 4), (5, 7, 13), (10, 4, 10000)],
    "deep_even_sum": [([],), ([1, 2],), ([1, [2, [3, 4]], 5],), ([[[7]]],), ([[], [1, [], 2], -3],)],
    "cheap_tree": [([],), ([4],), ([1, 2, 3],), ([5, 9, 12, 13, 16],), ([1, 1, 1, 1],)],
    "search_tree_cost": [([],), ([5],), ([34, 8, 50],), ([4, 2, 6, 3],), ([1, 1, 1, 1, 1],)],
    "tree_shapes": [(0,), (1,), (2,), (3,), (4,)],
    "shared_hills": [([],), ([3],), ([2, 1, 5, 6, 2, 3],), ([1, 1, 1, 1],), ([4, 4, 4, 4, 4, 4],), ([0, 2, 0],)],
    "steps_to_palindrome_number": [(7,), (12,), (56,), (59,), (196,), (79,), (0,)],
}
