"""Divide and conquer and recursion, each task written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import math
from bisect import bisect_left, bisect_right, insort
from functools import cache, lru_cache, reduce
from itertools import combinations, product


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
