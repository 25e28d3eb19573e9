"""Small tasks on matrices and counting, each written in five ways; all ways of a task agree on `INPUTS`."""

import bisect
import heapq
import itertools
import math
import operator
import re
from collections import Counter, defaultdict, deque
from fractions import Fraction
from functools import lru_cache, reduce


def swap_diagonals_a(square):
    n = len(square)
    for i in range(n):
        square[i][i], square[i][n - 1 - i] = square[i][n - 1 - i], square[i][i]
    return square


def swap_diagonals_b(square):
    n = len(square)
    return [
        [row[n - 1 - i] if j == i else row[i] if j == n - 1 - i else value for j, value in enumerate(row)]
        for i, row in enumerate(square)
    ]


def swap_diagonals_c(square):
    size = len(square)
    result = []
    for i in range(size):
        new_row = []
        for j in range(size):
            if i == j:
                new_row.append(square[i][size - 1 - i])
            elif i + j == size - 1:
                new_row.append(square[i][i])
            else:
                new_row.append(square[i][j])
        result.append(new_row)
    return result


def swap_diagonals_d(square):
    def swapped(pair):
        i, row = pair
        low, high = sorted((i, len(row) - 1 - i))
        if low == high:
            return row[:]
        return row[:low] + [row[high]] + row[low + 1 : high] + [row[low]] + row[high + 1 :]

    return list(map(swapped, enumerate(square)))


def swap_diagonals_e(square):
    n = len(square)
    flat = [value for row in square for value in row]
    main = flat[:: n + 1]
    other = [flat[n - 1 + i * (n - 1)] for i in range(n)]
    for i, (a, b) in enumerate(zip(main, other)):
        flat[i * n + i] = b
        flat[i * n + n - 1 - i] = a
    if n % 2:
        flat[n // 2 * (n + 1)] = main[n // 2]
    return [flat[i * n : i * n + n] for i in range(n)]


def slide_rows_a(grid):
    return [row[-(i % len(row)) :] + row[: -(i % len(row))] if i % len(row) else row for i, row in enumerate(grid)]


def slide_rows_b(grid):
    result = []
    for shift, row in enumerate(grid):
        ring = deque(row)
        ring.rotate(shift)
        result.append(list(ring))
    return result


def slide_rows_c(grid):
    answer = []
    for i in range(len(grid)):
        row = list(grid[i])
        for times in range(i):
            last = row[len(row) - 1]
            for j in range(len(row) - 1, 0, -1):
                row[j] = row[j - 1]
            row[0] = last
        answer.append(row)
    return answer


def slide_rows_d(grid):
    return [[row[(j - i) % len(row)] for j in range(len(row))] for i, row in enumerate(grid)]


def slide_rows_e(grid):
    turned = lambda i, row: list(
        itertools.islice(itertools.cycle(row), -i % len(row), -i % len(row) + len(row))
    )
    return list(itertools.starmap(turned, enumerate(grid)))


def columns_up_and_down_a(grid):
    columns = [sorted(column, reverse=bool(j % 2)) for j, column in enumerate(zip(*grid))]
    return [list(row) for row in zip(*columns)]


def columns_up_and_down_b(grid):
    if not grid:
        return []
    result = [[None] * len(grid[0]) for _ in grid]
    for j in range(len(grid[0])):
        column = []
        for i in range(len(grid)):
            column.append(grid[i][j])
        column.sort()
        if j % 2 == 1:
            column.reverse()
        for i in range(len(grid)):
            result[i][j] = column[i]
    return result


def columns_up_and_down_c(grid):
    grid = [row[:] for row in grid]
    height = len(grid)
    for _ in range(height):
        for i in range(height - 1):
            for j in range(len(grid[i])):
                a, b = grid[i][j], grid[i + 1][j]
                if (j % 2 == 0 and a > b) or (j % 2 == 1 and a < b):
                    grid[i][j], grid[i + 1][j] = b, a
    return grid


def columns_up_and_down_d(grid):
    signs = [-1 if j % 2 else 1 for j in range(len(grid[0]) if grid else 0)]
    heaps = [[sign * row[j] for row in grid] for j, sign in enumerate(signs)]
    for heap in heaps:
        heapq.heapify(heap)
    return [[sign * heapq.heappop(heap) for sign, heap in zip(signs, heaps)] for _ in grid]


def columns_up_and_down_e(grid):
    class Column:
        def __init__(self, falling):
            self.falling = falling
            self.values = []

        def put(self, value):
            bisect.insort(self.values, value)

        def at(self, row):
            return self.values[-1 - row] if self.falling else self.values[row]

    columns = []
    for row in grid:
        for j, value in enumerate(row):
            if j == len(columns):
                columns.append(Column(j % 2 == 1))
            columns[j].put(value)
    return [[column.at(i) for column in columns] for i in range(len(grid))]


def trace_of_power_a(square, power):
    n = len(square)
    result = [[int(i == j) for j in range(n)] for i in range(n)]
    for _ in range(power):
        result = [[sum(result[i][k] * square[k][j] for k in range(n)) for j in range(n)] for i in range(n)]
    return sum(result[i][i] for i in range(n))


def trace_of_power_b(square, power):
    def multiply(a, b):
        columns = list(zip(*b))
        return [[sum(map(operator.mul, row, column)) for column in columns] for row in a]

    n = len(square)
    result = [[1 if i == j else 0 for j in range(n)] for i in range(n)]
    while power:
        if power & 1:
            result = multiply(result, square)
        square = multiply(square, square)
        power >>= 1
    return sum(row[i] for i, row in enumerate(result))


def trace_of_power_c(square, power):
    total = 0
    for start in range(len(square)):
        vector = [0] * len(square)
        vector[start] = 1
        for _ in range(power):
            fresh = [0] * len(square)
            for i in range(len(square)):
                for j in range(len(square)):
                    fresh[i] += square[i][j] * vector[j]
            vector = fresh
        total += vector[start]
    return total


def trace_of_power_d(square, power):
    n = range(len(square))

    @lru_cache(maxsize=None)
    def entry(i, j, k):
        if k == 0:
            return int(i == j)
        return sum(square[i][m] * entry(m, j, k - 1) for m in n)

    return sum(entry(i, i, power) for i in n)


def trace_of_power_e(square, power):
    if power == 0:
        return len(square)
    total = 0
    for walk in itertools.product(range(len(square)), repeat=power):
        steps = zip(walk, walk[1:] + walk[:1])
        total += math.prod(square[i][j] for i, j in steps)
    return total


def is_latin_square_a(grid):
    n = len(grid)
    symbols = set(range(1, n + 1))
    for row in grid:
        if len(row) != n or set(row) != symbols:
            return False
    for column in zip(*grid):
        if set(column) != symbols:
            return False
    return True


def is_latin_square_b(grid):
    good = list(range(1, len(grid) + 1))
    if any(len(row) != len(grid) for row in grid):
        return False
    return all(sorted(line) == good for line in itertools.chain(grid, zip(*grid)))


def is_latin_square_c(grid):
    ok = True
    for i in range(len(grid)):
        if len(grid[i]) != len(grid):
            return False
    for i in range(len(grid)):
        for value in range(1, len(grid) + 1):
            in_row = 0
            in_column = 0
            for j in range(len(grid)):
                if grid[i][j] == value:
                    in_row = in_row + 1
                if grid[j][i] == value:
                    in_column = in_column + 1
            if in_row != 1 or in_column != 1:
                ok = False
    return ok


def is_latin_square_d(grid):
    full = (1 << len(grid)) - 1
    columns = [0] * len(grid)
    for row in grid:
        if len(row) != len(grid):
            return False
        mask = 0
        for j, value in enumerate(row):
            if value < 1 or value > len(grid):
                return False
            mask |= 1 << (value - 1)
            columns[j] |= 1 << (value - 1)
        if mask != full:
            return False
    return all(mask == full for mask in columns)


def is_latin_square_e(grid):
    n = len(grid)
    facts = set()
    cells = 0
    for (i, row) in enumerate(grid):
        if len(row) != n:
            return False
        for (j, value) in enumerate(row):
            cells += 1
            if value in range(1, n + 1):
                facts.update({("row", i, value), ("column", j, value)})
    return len(facts) == 2 * cells


def determinant_a(matrix):
    if not matrix:
        return 1
    total = 0
    for j, value in enumerate(matrix[0]):
        minor = [row[:j] + row[j + 1 :] for row in matrix[1:]]
        total += (-1) ** j * value * determinant_a(minor)
    return total


def determinant_b(matrix):
    rows = [[Fraction(v) for v in row] for row in matrix]
    n = len(rows)
    result = Fraction(1)
    for k in range(n):
        pivot = next((i for i in range(k, n) if rows[i][k] != 0), None)
        if pivot is None:
            return 0
        if pivot != k:
            rows[k], rows[pivot] = rows[pivot], rows[k]
            result = -result
        result *= rows[k][k]
        for i in range(k + 1, n):
            factor = rows[i][k] / rows[k][k]
            for j in range(k, n):
                rows[i][j] -= factor * rows[k][j]
    return int(result)


def determinant_c(matrix):
    n = len(matrix)
    total = 0
    for order in itertools.permutations(range(n)):
        crossings = sum(a > b for a, b in itertools.combinations(order, 2))
        product = math.prod(matrix[i][j] for i, j in enumerate(order))
        total += -product if crossings % 2 else product
    return total


def determinant_d(matrix):
    a = [list(row) for row in matrix]
    sign, previous = 1, 1
    n = len(a)
    for k in range(n - 1):
        if a[k][k] == 0:
            for i in range(k + 1, n):
                if a[i][k] != 0:
                    a[k], a[i] = a[i], a[k]
                    sign = -sign
                    break
            else:
                return 0
        for i in range(k + 1, n):
            for j in range(k + 1, n):
                a[i][j] = (a[i][j] * a[k][k] - a[i][k] * a[k][j]) // previous
        previous = a[k][k]
    return sign * a[-1][-1] if n else 1


def determinant_e(matrix):
    n = len(matrix)

    @lru_cache(maxsize=None)
    def expand(row, used):
        if row == n:
            return 1
        total, sign = 0, 1
        for j in range(n):
            if used >> j & 1:
                continue
            total += sign * matrix[row][j] * expand(row + 1, used | 1 << j)
            sign = -sign
        return total

    return expand(0, 0)


def parity_rank_a(rows):
    rows = [row[:] for row in rows]
    rank = 0
    width = len(rows[0]) if rows else 0
    for column in range(width):
        for i in range(rank, len(rows)):
            if rows[i][column] == 1:
                rows[rank], rows[i] = rows[i], rows[rank]
                for k in range(len(rows)):
                    if k != rank and rows[k][column] == 1:
                        rows[k] = [a ^ b for a, b in zip(rows[k], rows[rank])]
                rank += 1
                break
    return rank


def parity_rank_b(rows):
    basis = []
    for row in rows:
        value = int("".join(map(str, row)) or "0", 2)
        for b in basis:
            value = min(value, value ^ b)
        if value:
            basis.append(value)
    return len(basis)


def parity_rank_c(rows):
    sums = {tuple([0] * len(rows[0]))} if rows else {()}
    for row in rows:
        sums |= {tuple((a + b) % 2 for a, b in zip(other, row)) for other in sums}
    return len(sums).bit_length() - 1


def parity_rank_d(rows):
    by_top = {}
    for row in rows:
        value = reduce(lambda n, bit: n * 2 + bit, row, 0)
        while value:
            top = value.bit_length()
            if top not in by_top:
                by_top[top] = value
                break
            value ^= by_top[top]
    return len(by_top)


def parity_rank_e(rows):
    rank = 0
    left = [list(row) for row in rows]
    while len(left) > 0:
        pivot = left.pop()
        place = -1
        for j in range(len(pivot)):
            if pivot[j] == 1 and place == -1:
                place = j
        if place == -1:
            continue
        rank = rank + 1
        for i in range(len(left)):
            if left[i][place] == 1:
                for j in range(len(pivot)):
                    left[i][j] = (left[i][j] + pivot[j]) % 2
    return rank


def knight_sums_a(board):
    jumps = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    result = []
    for i in range(len(board)):
        line = []
        for j in range(len(board[i])):
            total = 0
            for di, dj in jumps:
                if 0 <= i + di < len(board) and 0 <= j + dj < len(board[i]):
                    total += board[i + di][j + dj]
            line.append(total)
        result.append(line)
    return result


def knight_sums_b(board):
    cells = {(i, j): v for i, row in enumerate(board) for j, v in enumerate(row)}
    totals = defaultdict(int)
    for (i, j), value in cells.items():
        for a, b in ((1, 2), (2, 1)):
            for s, t in itertools.product((1, -1), repeat=2):
                totals[i + a * s, j + b * t] += value
    return [[totals[i, j] for j in range(len(row))] for i, row in enumerate(board)]


def knight_sums_c(board):
    return [
        [
            sum(
                value
                for k, other in enumerate(board)
                for m, value in enumerate(other)
                if abs((k - i) * (m - j)) == 2
            )
            for j in range(len(row))
        ]
        for i, row in enumerate(board)
    ]


def knight_sums_d(board):
    if not board:
        return []
    width = len(board[0])
    padded = [[0] * (width + 4)] * 2 + [[0, 0, *row, 0, 0] for row in board] + [[0] * (width + 4)] * 2
    answer = []
    for i in range(2, len(board) + 2):
        answer.append([])
        for j in range(2, width + 2):
            near = padded[i - 1][j - 2] + padded[i - 1][j + 2] + padded[i + 1][j - 2] + padded[i + 1][j + 2]
            far = padded[i - 2][j - 1] + padded[i - 2][j + 1] + padded[i + 2][j - 1] + padded[i + 2][j + 1]
            answer[-1].append(near + far)
    return answer


def knight_sums_e(board):
    def shifted(grid, down, right):
        def at(i, j):
            inside = 0 <= i < len(grid) and 0 <= j < len(grid[0])
            return grid[i][j] if inside else 0

        return [[at(i - down, j - right) for j in range(len(grid[0]))] for i in range(len(grid))]

    moves = [move for move in itertools.permutations((-2, -1, 1, 2), 2) if abs(move[0]) != abs(move[1])]
    layers = [shifted(board, *move) for move in moves]
    return [list(map(sum, zip(*rows))) for rows in zip(*layers)]


def block_product_a(left, right):
    result = []
    for a_row in left:
        for b_row in right:
            line = []
            for a in a_row:
                for b in b_row:
                    line.append(a * b)
            result.append(line)
    return result


def block_product_b(left, right):
    return [[a * b for a, b in itertools.product(p, q)] for p, q in itertools.product(left, right)]


def block_product_c(left, right):
    if not left or not right:
        return []
    height, width = len(right), len(right[0])
    rows = len(left) * height
    columns = len(left[0]) * width
    result = [[0] * columns for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            result[i][j] = left[i // height][j // width] * right[i % height][j % width]
    return result


def block_product_d(left, right):
    scaled = lambda k: [[k * v for v in row] for row in right]
    beside = lambda blocks: [list(itertools.chain(*rows)) for rows in zip(*blocks)]
    return [row for line in left for row in beside(map(scaled, line))]


def block_product_e(left, right):
    class Sheet:
        def __init__(self):
            self.rows = []

        def place(self, top, block, factor):
            while len(self.rows) < top + len(block):
                self.rows.append([])
            for k in range(len(block)):
                for value in block[k]:
                    self.rows[top + k].append(value * factor)

    sheet = Sheet()
    i = 0
    while i < len(left):
        j = 0
        while j < len(left[i]):
            sheet.place(i * len(right), right, left[i][j])
            j += 1
        i += 1
    return sheet.rows


def rows_alike_a(grid):
    groups = {}
    for i, row in enumerate(grid):
        groups.setdefault(tuple(sorted(row)), []).append(i)
    return [places for places in groups.values() if len(places) > 1]


def rows_alike_b(grid):
    groups = []
    done = []
    for i in range(len(grid)):
        if i in done:
            continue
        group = [i]
        for j in range(i + 1, len(grid)):
            if sorted(grid[i]) == sorted(grid[j]):
                group.append(j)
                done.append(j)
        if len(group) > 1:
            groups.append(group)
    return groups


def rows_alike_c(grid):
    key = lambda i: sorted(grid[i])
    order = sorted(range(len(grid)), key=lambda i: (key(i), i))
    groups = (list(group) for _, group in itertools.groupby(order, key))
    return sorted(group for group in groups if len(group) > 1)


def rows_alike_d(grid):
    parent = list(range(len(grid)))

    def find(i):
        while parent[i] != i:
            i = parent[i]
        return i

    for i, j in itertools.combinations(range(len(grid)), 2):
        if Counter(grid[i]) == Counter(grid[j]):
            parent[find(j)] = find(i)
    families = defaultdict(list)
    for i in range(len(grid)):
        families[find(i)].append(i)
    return [family for family in families.values() if len(family) > 1]


def rows_alike_e(grid):
    keys = [frozenset(Counter(row).items()) for row in grid]
    return [
        [j for j, other in enumerate(keys) if other == key]
        for i, key in enumerate(keys)
        if keys.count(key) > 1 and key not in keys[:i]
    ]


def touching_equals_a(grid):
    count = 0
    for i in range(len(grid)):
        for j in range(len(grid[i])):
            if i + 1 < len(grid) and grid[i + 1][j] == grid[i][j]:
                count += 1
            if j + 1 < len(grid[i]) and grid[i][j + 1] == grid[i][j]:
                count += 1
    return count


def touching_equals_b(grid):
    across = sum(a == b for row in grid for a, b in zip(row, row[1:]))
    down = sum(a == b for upper, lower in zip(grid, grid[1:]) for a, b in zip(upper, lower))
    return across + down


def touching_equals_c(grid):
    def in_line(line):
        return sum(len(list(group)) - 1 for _, group in itertools.groupby(line))

    return sum(map(in_line, itertools.chain(grid, zip(*grid))))


def touching_equals_d(grid):
    ends = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            for di, dj in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
                r = i + di
                c = j + dj
                if r >= 0 and r < len(grid) and c >= 0 and c < len(grid[0]):
                    if grid[r][c] == grid[i][j]:
                        ends = ends + 1
    return ends // 2


def touching_equals_e(grid):
    places = defaultdict(set)
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            places[value].add(complex(i, j))
    return sum(len(cells & {c + step for c in cells}) for cells in places.values() for step in (1, 1j))


def jump_board_a(board):
    i = j = 0
    seen = set()
    while 0 <= i < len(board) and 0 <= j < len(board[0]):
        if (i, j) in seen:
            return -1
        seen.add((i, j))
        down, right = board[i][j]
        i += down
        j += right
    return len(seen)


def jump_board_b(board):
    limit = sum(map(len, board))

    def walk(i, j, steps):
        if i < 0 or j < 0 or i >= len(board) or j >= len(board[0]):
            return steps
        if steps == limit:
            return -1
        return walk(i + board[i][j][0], j + board[i][j][1], steps + 1)

    return walk(0, 0, 0) if board else 0


def jump_board_c(board):
    cells = {(i, j): (i + a, j + b) for i, row in enumerate(board) for j, (a, b) in enumerate(row)}
    place, steps = (0, 0), 0
    while place in cells:
        place = cells.pop(place)
        steps += 1
        if place not in cells and 0 <= place[0] < len(board) and 0 <= place[1] < len(board[0]):
            return -1
    return steps


def jump_board_d(board):
    row = 0
    column = 0
    steps = 0
    total = 0
    for line in board:
        for cell in line:
            total = total + 1
    inside = len(board) > 0
    while inside == True:
        move = board[row][column]
        row = row + move[0]
        column = column + move[1]
        steps = steps + 1
        if steps > total:
            return -1
        if row < 0 or row >= len(board):
            inside = False
        elif column < 0 or column >= len(board[0]):
            inside = False
    return steps


def jump_board_e(board):
    if not board:
        return 0
    inside = lambda p: 0 <= p[0] < len(board) and 0 <= p[1] < len(board[0])
    after = lambda p: (p[0] + board[p[0]][p[1]][0], p[1] + board[p[0]][p[1]][1])
    slow = fast = (0, 0)
    steps = 0
    while True:
        for _ in range(2):
            fast = after(fast)
            steps += 1
            if not inside(fast):
                return steps
        slow = after(slow)
        if slow == fast:
            return -1


def free_runs_a(grid, least):
    lengths = []
    for row in grid:
        run = 0
        for value in row + [1]:
            if value == 0:
                run += 1
            else:
                if run >= least:
                    lengths.append(run)
                run = 0
    return lengths


def free_runs_b(grid, least):
    texts = ("".join(map(str, row)) for row in grid)
    return [len(run) for text in texts for run in re.findall("0+", text) if len(run) >= least]


def free_runs_c(grid, least):
    lengths = [len(list(g)) for row in grid for free, g in itertools.groupby(row, operator.not_) if free]
    return list(filter(lambda length: length >= least, lengths))


def free_runs_d(grid, least):
    found = []
    for row in grid:
        walls = [-1] + [j for j, value in enumerate(row) if value] + [len(row)]
        found += [b - a - 1 for a, b in itertools.pairwise(walls) if b - a - 1 >= max(least, 1)]
    return found


def free_runs_e(grid, least):
    result = []
    for i in range(len(grid)):
        j = 0
        while j < len(grid[i]):
            start = j
            while j < len(grid[i]) and grid[i][j] == 0:
                j = j + 1
            if j > start:
                if j - start >= least:
                    result.append(j - start)
            else:
                j = j + 1
    return result


def place_of_choice_a(n, choice):
    for place, other in enumerate(itertools.combinations(range(1, n + 1), len(choice))):
        if list(other) == sorted(choice):
            return place


def place_of_choice_b(n, choice):
    place = 0
    last = 0
    k = len(choice)
    for i, value in enumerate(sorted(choice)):
        for smaller in range(last + 1, value):
            place += math.comb(n - smaller, k - i - 1)
        last = value
    return place


def place_of_choice_c(n, choice):
    k = len(choice)
    after = sum(math.comb(n - value, k - i) for i, value in enumerate(sorted(choice)))
    return math.comb(n, k) - 1 - after


def place_of_choice_d(n, choice):
    current = list(range(1, len(choice) + 1))
    wanted = sorted(choice)
    steps = 0
    while current != wanted:
        i = len(current) - 1
        while current[i] == n - len(current) + i + 1:
            i = i - 1
        current[i] = current[i] + 1
        for j in range(i + 1, len(current)):
            current[j] = current[j - 1] + 1
        steps = steps + 1
    return steps


def place_of_choice_e(n, choice):
    @lru_cache(maxsize=None)
    def ways(left, take):
        if take == 0:
            return 1
        if take > left:
            return 0
        return ways(left - 1, take - 1) + ways(left - 1, take)

    chosen = set(choice)

    def rank(value, take):
        if take == 0:
            return 0
        if value in chosen:
            return rank(value + 1, take - 1)
        return ways(n - value, take - 1) + rank(value + 1, take)

    return rank(1, len(chosen))


def codes_with_each_kind_a(length, kinds):
    total = sum(kinds)
    codes = 0
    for size in range(len(kinds) + 1):
        for missing in itertools.combinations(kinds, size):
            codes += (-1) ** size * (total - sum(missing)) ** length
    return codes


def codes_with_each_kind_b(length, kinds):
    full = (1 << len(kinds)) - 1
    table = Counter({0: 1})
    for _ in range(length):
        fresh = Counter()
        for mask, ways in table.items():
            for k, size in enumerate(kinds):
                fresh[mask | 1 << k] += ways * size
        table = fresh
    return table[full]


def codes_with_each_kind_c(length, kinds):
    symbols = [k for k, size in enumerate(kinds) for _ in range(size)]
    count = 0
    for code in itertools.product(symbols, repeat=length):
        if len(set(code)) == len(kinds):
            count += 1
    return count


def codes_with_each_kind_d(length, kinds):
    if not kinds:
        return 1 if length == 0 else 0
    first, rest = kinds[0], kinds[1:]
    total = 0
    for used in range(1, length + 1):
        total += math.comb(length, used) * first**used * codes_with_each_kind_d(length - used, rest)
    return total


def codes_with_each_kind_e(length, kinds):
    ways = [0] * (length + 1)
    ways[0] = 1
    for i in range(len(kinds)):
        new_ways = [0] * (length + 1)
        for done in range(length + 1):
            for more in range(1, length - done + 1):
                choose = 1
                for t in range(more):
                    choose = choose * (done + more - t) // (t + 1)
                new_ways[done + more] = new_ways[done + more] + ways[done] * choose * kinds[i] ** more
        ways = new_ways
    return ways[length]


def some_own_hats_a(n, exactly):
    count = 0
    for order in itertools.permutations(range(n)):
        fixed = 0
        for i in range(n):
            if order[i] == i:
                fixed += 1
        if fixed == exactly:
            count += 1
    return count


def some_own_hats_b(n, exactly):
    if exactly > n:
        return 0
    apart = [1, 0]
    for k in range(2, n + 1):
        apart.append((k - 1) * (apart[-1] + apart[-2]))
    return math.comb(n, exactly) * apart[n - exactly]


def some_own_hats_c(n, exactly):
    rest = n - exactly
    if rest < 0:
        return 0
    none_fixed = sum((-1) ** i * math.factorial(rest) // math.factorial(i) for i in range(rest + 1))
    return math.factorial(n) // math.factorial(exactly) // math.factorial(rest) * none_fixed


def some_own_hats_d(n, exactly):
    @lru_cache(maxsize=None)
    def ways(person, taken, fixed):
        if person == n:
            return int(fixed == exactly)
        return sum(
            ways(person + 1, taken | 1 << hat, fixed + (hat == person)) for hat in range(n) if not taken >> hat & 1
        )

    return ways(0, 0, 0)


def some_own_hats_e(n, exactly):
    return sum(sum(map(operator.eq, p, range(n))) == exactly for p in itertools.permutations(range(n)))


def digit_arrangements_a(number):
    return len({p for p in itertools.permutations(str(number)) if p[0] != "0"})


def digit_arrangements_b(number):
    counts = Counter(str(number))
    n = sum(counts.values())
    ways = math.factorial(n - 1) * (n - counts["0"])
    for times in counts.values():
        ways //= math.factorial(times)
    return ways


def digit_arrangements_c(number):
    counts = [0] * 10
    for char in str(number):
        counts[int(char)] += 1

    def fill(left, first):
        if left == 0:
            return 1
        total = 0
        for digit in range(1 if first else 0, 10):
            if counts[digit] > 0:
                counts[digit] -= 1
                total += fill(left - 1, False)
                counts[digit] += 1
        return total

    return fill(len(str(number)), True)


def digit_arrangements_d(number):
    wanted = sorted(str(number))
    size = len(wanted)
    found = 0
    for candidate in range(10 ** (size - 1), 10**size):
        if sorted(str(candidate)) == wanted:
            found = found + 1
    return found


def digit_arrangements_e(number):
    row = sorted(str(number))
    count = 0
    while True:
        count += row[0] != "0"
        i = len(row) - 2
        while i >= 0 and row[i] >= row[i + 1]:
            i -= 1
        if i < 0:
            return count
        j = max(k for k in range(i + 1, len(row)) if row[k] > row[i])
        row[i], row[j] = row[j], row[i]
        row[i + 1 :] = row[:i:-1]


def team_splits_a(sizes):
    people = sum(sizes)
    ways = 1
    for size in sizes:
        ways *= math.comb(people, size)
        people -= size
    return ways


def team_splits_b(sizes):
    return math.factorial(sum(sizes)) // math.prod(map(math.factorial, sizes))


def team_splits_c(sizes):
    @lru_cache(maxsize=None)
    def assign(rooms):
        if not any(rooms):
            return 1
        return sum(assign(rooms[:i] + (room - 1,) + rooms[i + 1 :]) for i, room in enumerate(rooms) if room)

    return assign(tuple(sizes))


def team_splits_d(sizes):
    labels = []
    for team in range(len(sizes)):
        for i in range(sizes[team]):
            labels.append(team)
    seen = set()
    for order in itertools.permutations(labels):
        seen.add(order)
    return len(seen)


def team_splits_e(sizes):
    numerator = denominator = 1
    person = 0
    for size in sizes:
        for k in range(1, size + 1):
            person += 1
            numerator *= person
            denominator *= k
            shared = math.gcd(numerator, denominator)
            numerator //= shared
            denominator //= shared
    return numerator


def either_not_both_a(low, high, a, b):
    count = 0
    for n in range(low, high + 1):
        if (n % a == 0) != (n % b == 0):
            count += 1
    return count


def either_not_both_b(low, high, a, b):
    def upto(step):
        return high // step - (low - 1) // step

    return upto(a) + upto(b) - 2 * upto(math.lcm(a, b))


def either_not_both_c(low, high, a, b):
    first = {n for n in range(low, high + 1) if n % a == 0}
    second = {n for n in range(low, high + 1) if n % b == 0}
    return len(first ^ second)


def either_not_both_d(low, high, a, b):
    both = a * b // math.gcd(a, b)
    period = sum((n % a == 0) ^ (n % b == 0) for n in range(both))
    rounds, rest = divmod(high - low + 1, both)
    if rounds < 0:
        return 0
    tail = range(high - rest + 1, high + 1)
    return rounds * period + len([n for n in tail if bool(n % a) != bool(n % b)])


def either_not_both_e(low, high, a, b):
    count = 0
    x = (low + a - 1) // a * a
    y = (low + b - 1) // b * b
    while x <= high or y <= high:
        if x < y:
            count = count + 1
            x = x + a
        elif y < x:
            count = count + 1
            y = y + b
        else:
            x = x + a
            y = y + b
    return count


def difference_tip_a(number):
    digits = [int(d) for d in str(number)]
    while len(digits) > 1:
        digits = [abs(a - b) for a, b in zip(digits, digits[1:])]
    return digits[0]


def difference_tip_b(number):
    row = list(map(int, str(number)))
    for size in range(len(row) - 1, 0, -1):
        for i in range(size):
            row[i] = max(row[i], row[i + 1]) - min(row[i], row[i + 1])
    return row[0]


def difference_tip_c(number):
    @lru_cache(maxsize=None)
    def tip(i, j):
        if i == j:
            return int(str(number)[i])
        return abs(tip(i, j - 1) - tip(i + 1, j))

    return tip(0, len(str(number)) - 1)


def difference_tip_d(number):
    row = []
    for char in str(number):
        row.append(int(char))
    while len(row) != 1:
        new_row = []
        for i in range(len(row) - 1):
            d = row[i] - row[i + 1]
            if d < 0:
                d = d * -1
            new_row.append(d)
        row = new_row
    return row[0]


def difference_tip_e(number):
    step = lambda row, _: [abs(operator.sub(*pair)) for pair in itertools.pairwise(row)]
    return reduce(step, range(len(str(number)) - 1), list(map(int, str(number))))[0]


def patch_stays_under_a(small, big):
    count = 0
    for i in range(len(big) - len(small) + 1):
        for j in range(len(big[0]) - len(small[0]) + 1):
            bigger = True
            for r in range(len(small)):
                for c in range(len(small[0])):
                    if small[r][c] >= big[i + r][j + c]:
                        bigger = False
            if bigger:
                count += 1
    return count


def patch_stays_under_b(small, big):
    h, w = len(small), len(small[0])
    spots = itertools.product(range(len(big) - h + 1), range(len(big[0]) - w + 1))
    return sum(
        all(a < b for row, other in zip(small, big[i:]) for a, b in zip(row, other[j:])) for i, j in spots
    )


def patch_stays_under_c(small, big):
    tops = range(len(big) - len(small) + 1)
    lefts = range(len(big[0]) - len(small[0]) + 1)
    open_spots = set(itertools.product(tops, lefts))
    for r, row in enumerate(small):
        for c, value in enumerate(row):
            open_spots = {(i, j) for i, j in open_spots if big[i + r][j + c] > value}
    return len(open_spots)


def patch_stays_under_d(small, big):
    blocked = set()
    for r in range(len(small)):
        for c in range(len(small[0])):
            for y in range(len(big)):
                for x in range(len(big[0])):
                    if big[y][x] <= small[r][c]:
                        blocked.add((y - r, x - c))
    free = 0
    for top in range(len(big) - len(small) + 1):
        for left in range(len(big[0]) - len(small[0]) + 1):
            if not (top, left) in blocked:
                free += 1
    return free


def patch_stays_under_e(small, big):
    def window(top, left):
        return [row[left : left + len(small[0])] for row in big[top : top + len(small)]]

    def covers(part):
        flat = itertools.chain.from_iterable
        return all(map(operator.gt, flat(part), flat(small)))

    found = 0
    for top in range(0, len(big) + 1 - len(small)):
        for left in range(0, len(big[top]) + 1 - len(small[0])):
            found += covers(window(top, left))
    return found


def column_winners_a(grid):
    wins = [0] * len(grid)
    for column in zip(*grid):
        top = max(column)
        for i, value in enumerate(column):
            if value == top:
                wins[i] += 1
    return wins


def column_winners_b(grid):
    tops = list(map(max, zip(*grid)))
    return [sum(map(operator.eq, row, tops)) for row in grid]


def column_winners_c(grid):
    result = []
    for i in range(len(grid)):
        wins = 0
        for j in range(len(grid[i])):
            beaten = False
            for k in range(len(grid)):
                if grid[k][j] > grid[i][j]:
                    beaten = True
            if beaten == False:
                wins = wins + 1
        result.append(wins)
    return result


def column_winners_d(grid):
    tally = Counter()
    for j in range(len(grid[0]) if grid else 0):
        ordered = sorted(range(len(grid)), key=lambda i: grid[i][j], reverse=True)
        best = grid[ordered[0]][j]
        tally.update(itertools.takewhile(lambda i: grid[i][j] == best, ordered))
    return [tally[i] for i in range(len(grid))]


def column_winners_e(grid):
    holders = []
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            if j == len(holders):
                holders.append((value, [i]))
            elif value > holders[j][0]:
                holders[j] = (value, [i])
            elif value == holders[j][0]:
                holders[j][1].append(i)
    wins = dict.fromkeys(range(len(grid)), 0)
    for _, rows in holders:
        for i in rows:
            wins[i] += 1
    return list(wins.values())


def rows_sorted_moved_a(grid, column):
    ordered = sorted((row for row in grid), key=lambda row: row[column])
    moved = [i for i, row in enumerate(grid) if ordered[i] is not row]
    return ordered, len(moved)


def rows_sorted_moved_b(grid, column):
    order = sorted(range(len(grid)), key=lambda i: grid[i][column])
    return [grid[i] for i in order], sum(i != k for k, i in enumerate(order))


def rows_sorted_moved_c(grid, column):
    rows = list(enumerate(grid))
    for i in range(1, len(rows)):
        j = i
        while j > 0 and rows[j - 1][1][column] > rows[j][1][column]:
            rows[j - 1], rows[j] = rows[j], rows[j - 1]
            j -= 1
    moved = 0
    for place in range(len(rows)):
        if rows[place][0] != place:
            moved += 1
    return [row for _, row in rows], moved


def rows_sorted_moved_d(grid, column):
    def merge(left, right):
        out = []
        while left and right:
            out.append((right if right[0][0] < left[0][0] else left).pop(0))
        return out + left + right

    def sort(items):
        if len(items) < 2:
            return items
        half = len(items) // 2
        return merge(sort(items[:half]), sort(items[half:]))

    done = sort([(row[column], i) for i, row in enumerate(grid)])
    return [grid[i] for _, i in done], len([1 for k, (_, i) in enumerate(done) if k != i])


def rows_sorted_moved_e(grid, column):
    heap = [(row[column], i, row) for i, row in enumerate(grid)]
    heapq.heapify(heap)
    result = []
    moved = 0
    while heap:
        _, i, row = heapq.heappop(heap)
        if i != len(result):
            moved += 1
        result.append(row)
    return result, moved


def even_steps_of_three_a(grid):
    pairs = 0
    for row in grid:
        for j in range(1, len(row) - 1):
            if 2 * row[j] == row[j - 1] + row[j + 1]:
                pairs += 1
    for i in range(1, len(grid) - 1):
        for j in range(len(grid[i])):
            if 2 * grid[i][j] == grid[i - 1][j] + grid[i + 1][j]:
                pairs += 1
    return pairs


def even_steps_of_three_b(grid):
    lines = list(grid) + list(zip(*grid))
    return sum(b - a == c - b for line in lines for a, b, c in zip(line, line[1:], line[2:]))


def even_steps_of_three_c(grid):
    def steps(line):
        return [b - a for a, b in itertools.pairwise(line)]

    def bends(line):
        return steps(steps(line)).count(0)

    return sum(map(bends, grid)) + sum(map(bends, zip(*grid)))


def even_steps_of_three_d(grid):
    cells = {(i, j): v for i, row in enumerate(grid) for j, v in enumerate(row)}
    count = 0
    for (i, j), value in cells.items():
        for a, b in (((i - 1, j), (i + 1, j)), ((i, j - 1), (i, j + 1))):
            if a in cells and b in cells and cells[a] + cells[b] == value + value:
                count += 1
    return count


def even_steps_of_three_e(grid):
    total = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if j >= 2:
                first = grid[i][j - 2]
                middle = grid[i][j - 1]
                last = grid[i][j]
                if middle - first == last - middle:
                    total = total + 1
            if i >= 2:
                first = grid[i - 2][j]
                middle = grid[i - 1][j]
                last = grid[i][j]
                if middle - first == last - middle:
                    total = total + 1
    return total


INPUTS = {
    "swap_diagonals": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]],), ([],), ([[5]],), ([[1, 2], [3, 4]],)],
    "slide_rows": [([[1, 2, 3], [4, 5, 6], [7, 8, 9], [1, 0, 0]],), ([],), ([[1], [2]],)],
    "columns_up_and_down": [([[3, 1, 2], [1, 2, 9], [2, 3, 4]],), ([],), ([[1, 2]],)],
    "trace_of_power": [([[1, 1], [1, 0]], 5), ([], 3), ([[2]], 0), ([[0, 1, 2], [1, 0, 1], [3, 0, 1]], 3)],
    "is_latin_square": [
        ([[1, 2], [2, 1]],),
        ([],),
        ([[1, 2], [1, 2]],),
        ([[1, 2, 3], [2, 3, 1], [3, 1, 2]],),
        ([[1, 3], [3, 1]],),
        ([[1, 2, 3], [2, 1]],),
    ],
    "determinant": [
        ([],),
        ([[7]],),
        ([[1, 2], [3, 4]],),
        ([[0, 1, 2], [3, 0, 1], [2, 2, 2]],),
        ([[1, 2], [2, 4]],),
        ([[0, 0, 1], [0, 1, 0], [1, 0, 0]],),
    ],
    "parity_rank": [([[1, 0, 1], [0, 1, 1], [1, 1, 0]],), ([],), ([[0, 0]],), ([[1, 1], [1, 0], [0, 1]],)],
    "knight_sums": [
        ([[1, 2, 3], [4, 5, 6], [7, 8, 9]],),
        ([],),
        ([[5]],),
        ([[1, 1, 1, 1], [2, 2, 2, 2], [3, 0, 0, 3]],),
    ],
    "block_product": [([[1, 2], [3, 4]], [[0, 5], [6, 7]]), ([[2]], [[1, 1, 1]]), ([], [[1]])],
    "rows_alike": [([[1, 2], [2, 1], [3, 3], [1, 2]],), ([],), ([[1], [2]],), ([[4, 4, 5], [1], [5, 4, 4], [1]],)],
    "touching_equals": [([[1, 1], [1, 2]],), ([],), ([[3]],), ([[1, 2, 2], [1, 2, 1], [1, 1, 1]],)],
    "jump_board": [
        ([[(0, 1), (1, 0)], [(0, 0), (0, 1)]],),
        ([[(0, 1), (0, -1)]],),
        ([],),
        ([[(0, 0)]],),
        ([[(-1, 0)]],),
        ([[(1, 1), (0, -1), (5, 5)], [(0, 0), (-1, 0), (1, 1)]],),
    ],
    "free_runs": [([[0, 0, 1, 0], [1, 0, 0, 0]], 2), ([], 1), ([[1, 1]], 1), ([[0, 1, 0, 0, 1, 0]], 1)],
    "place_of_choice": [(5, [1, 2, 3]), (5, [3, 4, 5]), (6, [2, 5]), (3, []), (7, [7, 1, 4])],
    "codes_with_each_kind": [(3, [2, 1]), (2, [1, 1, 1]), (0, []), (4, [1, 2, 1]), (1, [5])],
    "some_own_hats": [(4, 0), (5, 2), (3, 4), (1, 1), (0, 0), (4, 3)],
    "digit_arrangements": [(100,), (123,), (1120,), (7,), (2020,)],
    "team_splits": [([2, 2],), ([],), ([3],), ([1, 2, 3],), ([0, 2],)],
    "either_not_both": [(1, 20, 2, 3), (5, 5, 5, 7), (10, 9, 2, 4), (7, 100, 6, 4), (1, 12, 3, 3)],
    "difference_tip": [(5,), (93,), (18264,), (999,), (102030,)],
    "patch_stays_under": [
        ([[1, 2]], [[2, 3, 4], [1, 1, 3]]),
        ([[0]], [[1]]),
        ([[5, 5]], [[9]]),
        ([[1, 0], [0, 1]], [[2, 1, 2], [1, 2, 1], [3, 1, 0]]),
    ],
    "column_winners": [([[1, 5, 2], [3, 5, 0]],), ([],), ([[1]],), ([[1, 1], [1, 1], [0, 2]],)],
    "rows_sorted_moved": [
        ([[3, "a"], [1, "b"], [3, "c"], [2, "d"]], 0),
        ([], 0),
        ([[1, 2], [1, 1]], 1),
        ([[1], [1]], 0),
    ],
    "even_steps_of_three": [([[1, 2, 3], [2, 4, 6], [3, 6, 1]],), ([],), ([[1]],), ([[5, 5, 5, 5]],)],
}
