"""Divide and conquer and recursion, each task written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import math
from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from functools import cache, lru_cache, reduce
from itertools import accumulate, combinations, groupby, product


def far_swaps_a(values):
    """Pairs of places i < j whose value in front is more than twice the one behind."""
    def sort(row):
        if len(row) < 2:
            return 0, row
        half = len(row) // 2
        a, left = sort(row[:half])
        b, right = sort(row[half:])
        count, k = a + b, 0
        for v in left:
            while k < len(right) and v > 2 * right[k]:
                k += 1
            count += k
        return count, sorted(left + right)

    return sort(values)[0]


def far_swaps_b(values):
    count = 0
    for j in range(1, len(values)):
        for i in range(j):
            if values[i] > 2 * values[j]:
                count += 1
    return count


def far_swaps_c(values):
    seen = []
    count = 0
    for v in values:
        count += len(seen) - bisect_right(seen, 2 * v)
        insort(seen, v)
    return count


def stretch_sums_within_a(values, low, high):
    """Stretches (not empty) whose sum lies between low and high."""
    seen = [0]
    total = count = 0
    for v in values:
        total += v
        count += bisect_right(seen, total - low) - bisect_left(seen, total - high)
        insort(seen, total)
    return count


def stretch_sums_within_b(values, low, high):
    count = 0
    for i in range(len(values)):
        total = 0
        for v in values[i:]:
            total += v
            if low <= total <= high:
                count += 1
    return count


def stretch_sums_within_c(values, low, high):
    def count(sums):
        if len(sums) < 2:
            return 0, sums
        half = len(sums) // 2
        a, left = count(sums[:half])
        b, right = count(sums[half:])
        found, i, j = a + b, 0, 0
        for s in left:
            while i < len(right) and right[i] - s < low:
                i += 1
            while j < len(right) and right[j] - s <= high:
                j += 1
            found += j - i
        return found, list(heapq.merge(left, right))

    return count(list(accumulate(values, initial=0)))[0]


def roofline_a(houses):
    """Corners (place, height) of the outline of houses (left, right, height)."""
    if not houses:
        return []
    if len(houses) == 1:
        left, right, height = houses[0]
        return [(left, height), (right, 0)]
    half = len(houses) // 2
    one, two = roofline_a(houses[:half]), roofline_a(houses[half:])
    out = []
    i = j = a = b = 0
    while i < len(one) or j < len(two):
        x = min(one[i][0] if i < len(one) else math.inf, two[j][0] if j < len(two) else math.inf)
        if i < len(one) and one[i][0] == x:
            a = one[i][1]
            i += 1
        if j < len(two) and two[j][0] == x:
            b = two[j][1]
            j += 1
        if not out or out[-1][1] != max(a, b):
            out.append((x, max(a, b)))
    return out


def roofline_b(houses):
    places = sorted({x for left, right, _ in houses for x in (left, right)})
    out, last = [], 0
    for x in places:
        height = max((h for left, right, h in houses if left <= x < right), default=0)
        if height != last:
            out.append((x, height))
            last = height
    return out


def roofline_c(houses):
    changes = defaultdict(list)
    for left, right, height in houses:
        changes[left].append((height, 1))
        changes[right].append((height, -1))
    alive = Counter()
    out = []
    top = 0
    for x in sorted(changes):
        for height, step in changes[x]:
            alive[height] += step
        alive = +alive
        now = max(alive, default=0)
        if now != top:
            out.append((x, now))
        top = now
    return out


def left_of_peak_a(values):
    """Place of the largest value in a list that rises and then falls."""
    low, high = 0, len(values) - 1
    while low < high:
        middle = (low + high) // 2
        if values[middle] < values[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low


def left_of_peak_b(values):
    def find(start, part):
        if len(part) == 1:
            return start
        half = len(part) // 2
        if part[half - 1] < part[half]:
            return find(start + half, part[half:])
        return find(start, part[:half])

    return find(0, values)


def left_of_peak_c(values):
    for i, (a, b) in enumerate(zip(values, values[1:])):
        if a > b:
            return i
    return len(values) - 1


def left_of_peak_d(values):
    best = 0
    for i in range(1, len(values)):
        if values[i] > values[best]:
            best = i
    return best


def formula_values_a(text):
    """All values of a formula of digits and + - * when brackets may be put anywhere, sorted, with repeats."""
    if text.isdigit():
        return [int(text)]
    out = []
    for i, mark in enumerate(text):
        if mark in "+-*":
            for a in formula_values_a(text[:i]):
                for b in formula_values_a(text[i + 1:]):
                    out.append(a + b if mark == "+" else a - b if mark == "-" else a * b)
    return sorted(out)


def formula_values_b(text):
    numbers, marks = [], []
    word = ""
    for letter in text + "=":
        if letter.isdigit():
            word += letter
        else:
            numbers.append(int(word))
            marks.append(letter)
            word = ""
    work = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
    n = len(numbers)
    table = {(i, i): [numbers[i]] for i in range(n)}
    for width in range(1, n):
        for i in range(n - width):
            j = i + width
            table[i, j] = [work[marks[k]](a, b) for k in range(i, j)
                           for a in table[i, k] for b in table[k + 1, j]]
    return sorted(table[0, n - 1])


def formula_values_c(text):
    parts = []
    for is_number, group in groupby(text, str.isdigit):
        word = "".join(group)
        parts.append(int(word) if is_number else word)

    @cache
    def values(i, j):
        if j - i == 1:
            return (parts[i],)
        found = []
        for k in range(i + 1, j, 2):
            for a, b in product(values(i, k), values(k + 1, j)):
                if parts[k] == "+":
                    found.append(a + b)
                elif parts[k] == "-":
                    found.append(a - b)
                else:
                    found.append(a * b)
        return tuple(found)

    return sorted(values(0, len(parts)))


def cell_letter_a(n):
    """Letter n (from 0) of the text grown from "a" by: text + "b" + text reversed with a and b swapped."""
    text = "a"
    while len(text) <= n:
        text += "b" + text[::-1].translate(str.maketrans("ab", "ba"))
    return text[n]


def cell_letter_b(n):
    def letter(k):
        if k == 0:
            return "a"
        size = 1
        while 2 * size + 1 <= k:
            size = 2 * size + 1
        if k == size:
            return "b"
        return "b" if letter(2 * size - k) == "a" else "a"

    return letter(n)


def cell_letter_c(n):
    swapped = False
    while n:
        size = (1 << (n + 1).bit_length() - 1) - 1
        if n == size:
            return "a" if swapped else "b"
        n = 2 * size - n
        swapped = not swapped
    return "b" if swapped else "a"


def turned_row_a(n, k):
    """Value k of row n: row 1 is 0, and each row turns 0 into 0 1 and 1 into 1 0."""
    row = [0]
    for _ in range(n - 1):
        row = [x for v in row for x in (v, 1 - v)]
    return row[k]


def turned_row_b(n, k):
    if n == 1:
        return 0
    parent = turned_row_b(n - 1, k // 2)
    return parent if k % 2 == 0 else 1 - parent


def turned_row_c(n, k):
    ones = 0
    while k:
        k &= k - 1
        ones += 1
    return ones % 2


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


def half_or_less_a(n):
    """Fewest steps to 1 by halving, dividing by three (if it goes) or taking one away."""
    fewest = [0, 0]
    for m in range(2, n + 1):
        options = [fewest[m - 1]]
        if m % 2 == 0:
            options.append(fewest[m // 2])
        if m % 3 == 0:
            options.append(fewest[m // 3])
        fewest.append(1 + min(options))
    return fewest[n]


def half_or_less_b(n):
    @cache
    def steps(m):
        if m < 2:
            return 0
        return 1 + min(m % 2 + steps(m // 2), m % 3 + steps(m // 3))

    return steps(n)


def half_or_less_c(n):
    level, count = {n}, 0
    while 1 not in level:
        following = set()
        for m in level:
            following.add(m - 1)
            for d in (2, 3):
                if m % d == 0:
                    following.add(m // d)
        level = following
        count += 1
    return count


def copy_paste_a(n):
    """Fewest key presses (copy all, paste) to get n letters from one."""
    presses = 0
    divisor = 2
    while n > 1:
        while n % divisor == 0:
            presses += divisor
            n //= divisor
        divisor += 1
    return presses


def copy_paste_b(n):
    @cache
    def fewest(m):
        if m == 1:
            return 0
        return min(fewest(d) + m // d for d in range(1, m) if m % d == 0)

    return fewest(n)


def copy_paste_c(n):
    seen = set()
    queue = [(0, 1, 0)]
    while queue:
        presses, have, board = heapq.heappop(queue)
        if have == n:
            return presses
        if (have, board) in seen or have > n:
            continue
        seen.add((have, board))
        heapq.heappush(queue, (presses + 1, have, have))
        if board:
            heapq.heappush(queue, (presses + 1, have + board, board))


INPUTS = {
    "far_swaps": [([],), ([1],), ([1, 3, 2, 3, 1],), ([2, 4, 3, 5, 1],), ([9, 1, 8, 1, -7],)],
    "stretch_sums_within": [([], 0, 1), ([-2, 5, -1], -2, 2), ([1, 2, 3], 3, 5), ([0, 0], 0, 0),
                            ([4, -1, -3, 7, 2], 1, 6)],
    "roofline": [([],), ([(1, 3, 4)],), ([(2, 9, 10), (3, 7, 15), (5, 12, 12), (15, 20, 10)],), ([(0, 2, 3),
                 (2, 5, 3)],),
                 ([(1, 6, 4), (1, 3, 8), (4, 6, 4)],)],
    "left_of_peak": [([1],), ([1, 3, 2],), ([5, 4, 1],), ([1, 2, 6],), ([0, 4, 8, 9, 3, 1],)],
    "formula_values": [("7",), ("2-1-1",), ("2*3-4*5",), ("10+5",), ("1+2*3-4",)],
    "cell_letter": [(0,), (1,), (2,), (5,), (14,), (15,), (100,), (37,)],
    "turned_row": [(1, 0), (2, 1), (4, 5), (6, 21), (5, 15)],
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
    "half_or_less": [(1,), (2,), (10,), (15,), (28,), (100,)],
    "copy_paste": [(1,), (2,), (9,), (12,), (7,), (30,)],
}
