"""Small tasks on matrices and boards, each written in several ways; all ways of a task agree on `INPUTS`."""

import math
import operator
import re
from collections import Counter, defaultdict, deque
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import accumulate, chain, combinations, cycle, groupby, islice, pairwise, permutations, product
from operator import lt, ne


def turn_border_a(grid):
    h, w = len(grid), len(grid[0])
    ring = [(0, j) for j in range(w)] + [(i, w - 1) for i in range(1, h)]
    ring += [(h - 1, j) for j in range(w - 2, -1, -1)] + [(i, 0) for i in range(h - 2, 0, -1)]
    values = [grid[i][j] for i, j in ring]
    for (i, j), value in zip(ring, values[-1:] + values[:-1]):
        grid[i][j] = value
    return grid


def turn_border_b(grid):
    height, width = len(grid), len(grid[0])
    out = [list(row) for row in grid]
    for i in range(height):
        for j in range(width):
            if i == 0 and j < width - 1:
                out[i][j + 1] = grid[i][j]
            elif j == width - 1 and i < height - 1:
                out[i + 1][j] = grid[i][j]
            elif i == height - 1 and j > 0:
                out[i][j - 1] = grid[i][j]
            elif j == 0 and i > 0:
                out[i - 1][j] = grid[i][j]
    return out


def turn_border_c(grid):
    out = [row[:] for row in grid]
    i = j = 0
    held = grid[0][0]
    for di, dj, steps in ((0, 1, len(grid[0]) - 1), (1, 0, len(grid) - 1), (0, -1, len(grid[0]) - 1),
                          (-1, 0, len(grid) - 1)):
        for _ in range(steps):
            i += di
            j += dj
            out[i][j], held = held, grid[i][j]
    return out


def turn_border_d(grid):
    class Walker:
        def __init__(self, height, width):
            self.i = 0
            self.j = 0
            self.last_row = height - 1
            self.last_column = width - 1

        def step(self):
            if self.i == 0 and self.j < self.last_column:
                self.j += 1
            elif self.j == self.last_column and self.i < self.last_row:
                self.i += 1
            elif self.i == self.last_row and self.j > 0:
                self.j -= 1
            else:
                self.i -= 1

    result = []
    for row in grid:
        result.append(row.copy())
    walker = Walker(len(grid), len(grid[0]))
    started = False
    while not started or walker.i != 0 or walker.j != 0:
        started = True
        value = grid[walker.i][walker.j]
        walker.step()
        result[walker.i][walker.j] = value
    return result


def turn_border_e(grid):
    top, *middle, bottom = grid
    lefts, rights = [row[0] for row in grid], [row[-1] for row in grid]
    new_top = [lefts[1], *top[:-1]]
    new_bottom = [*bottom[1:], rights[-2]]
    inner = [[lefts[i + 2], *row[1:-1], rights[i]] for i, row in enumerate(middle)]
    return [new_top, *inner, new_bottom]


def upside_down_a(grid):
    return [row[::-1] for row in grid[::-1]]


def upside_down_b(grid):
    width = len(grid[0])
    flat = list(chain.from_iterable(grid))
    flat.reverse()
    return [flat[i : i + width] for i in range(0, len(flat), width)]


def upside_down_c(grid):
    h, w = len(grid), len(grid[0])
    new = []
    for i in range(h):
        line = []
        for j in range(w):
            line.append(grid[h - 1 - i][w - 1 - j])
        new.append(line)
    return new


def upside_down_d(grid):
    for _ in range(2):
        grid = [list(column) for column in zip(*reversed(grid))]
    return grid


def upside_down_e(grid):
    result = []
    for i in range(len(grid)):
        result.append([0] * len(grid[0]))
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            new_i = len(grid) - i - 1
            new_j = len(grid[0]) - j - 1
            result[new_i][new_j] = grid[i][j]
    return result


def upside_down_f(grid):
    stack = []
    for row in grid:
        line = deque()
        for value in row:
            line.appendleft(value)
        stack.append(list(line))
    return [stack.pop() for _ in range(len(stack))]


def other_transpose_a(grid):
    h, w = len(grid), len(grid[0])
    return [[grid[h - 1 - j][w - 1 - i] for j in range(h)] for i in range(w)]


def other_transpose_b(grid):
    flipped = [row[::-1] for row in reversed(grid)]
    return list(map(list, zip(*flipped)))


def other_transpose_c(grid):
    h, w = len(grid), len(grid[0])
    out = [[None] * h for _ in range(w)]
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            out[w - 1 - j][h - 1 - i] = value
    return out


def other_transpose_d(grid):
    new_grid = []
    j = len(grid[0]) - 1
    while j >= 0:
        line = []
        i = len(grid) - 1
        while i >= 0:
            line.append(grid[i][j])
            i -= 1
        new_grid.append(line)
        j -= 1
    return new_grid


def other_transpose_e(grid):
    return [[*column][::-1] for column in zip(*grid)][::-1]


def ring_totals_a(grid):
    h, w = len(grid), len(grid[0])
    totals = [0] * ((min(h, w) + 1) // 2)
    for i in range(h):
        for j in range(w):
            totals[min(i, j, h - 1 - i, w - 1 - j)] += grid[i][j]
    return totals


def ring_totals_b(grid):
    sums = []
    while grid and grid[0]:
        sums.append(sum(map(sum, grid)))
        grid = [row[1:-1] for row in grid[1:-1]]
    return [outer - inner for outer, inner in zip(sums, sums[1:] + [0])]


def ring_totals_c(grid):
    def peel(rows):
        if not rows or not rows[0]:
            return []
        total = sum(rows[0])
        if len(rows) > 1:
            total += sum(rows[-1])
        for row in rows[1:-1]:
            total += row[0]
            if len(row) > 1:
                total += row[-1]
        return [total] + peel([row[1:-1] for row in rows[1:-1]])

    return peel(grid)


def ring_totals_d(grid):
    totals = {}
    for i in range(len(grid)):
        for j in range(len(grid[i])):
            distance = i
            if j < distance:
                distance = j
            if len(grid) - 1 - i < distance:
                distance = len(grid) - 1 - i
            if len(grid[i]) - 1 - j < distance:
                distance = len(grid[i]) - 1 - j
            if distance in totals:
                totals[distance] += grid[i][j]
            else:
                totals[distance] = grid[i][j]
    answer = []
    for ring in range(len(totals)):
        answer.append(totals[ring])
    return answer


def ring_totals_e(grid):
    totals = []
    while grid:
        totals.append(0)
        for _ in range(4):
            if grid:
                totals[-1] += sum(grid[0])
                grid = list(zip(*grid[1:]))[::-1]
    return totals


def rows_by_total_a(grid):
    return sorted(grid, key=sum)


def rows_by_total_b(grid):
    out = []
    for row in grid:
        at = len(out)
        while at > 0 and sum(out[at - 1]) > sum(row):
            at -= 1
        out.insert(at, row)
    return out


def rows_by_total_c(grid):
    shelves = defaultdict(list)
    for row in grid:
        shelves[sum(row)].append(row)
    return list(chain.from_iterable(shelves[total] for total in sorted(shelves)))


def rows_by_total_d(grid):
    rows = list(grid)
    for i in range(len(rows)):
        for j in range(len(rows) - 1):
            first_total = 0
            for value in rows[j]:
                first_total += value
            second_total = 0
            for value in rows[j + 1]:
                second_total += value
            if first_total > second_total:
                temp = rows[j]
                rows[j] = rows[j + 1]
                rows[j + 1] = temp
    return rows


def rows_by_total_e(grid):
    def merge(left, right):
        if not left or not right:
            return left + right
        if sum(right[0]) < sum(left[0]):
            return right[:1] + merge(left, right[1:])
        return left[:1] + merge(left[1:], right)

    if len(grid) < 2:
        return grid
    half = len(grid) // 2
    return merge(rows_by_total_e(grid[:half]), rows_by_total_e(grid[half:]))


def best_cross_a(grid):
    best, where = -math.inf, None
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            total = sum(grid[i]) - grid[i][j]
            for row in grid:
                total += row[j]
            if total > best:
                best, where = total, (i, j)
    return where


def best_cross_b(grid):
    rows = [sum(row) for row in grid]
    columns = [sum(column) for column in zip(*grid)]
    cells = product(range(len(rows)), range(len(columns)))
    return max(cells, key=lambda c: rows[c[0]] + columns[c[1]] - grid[c[0]][c[1]])


def best_cross_c(grid):
    rows, columns = Counter(), Counter()
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            rows[i] += value
            columns[j] += value
    ranked = sorted((value - rows[i] - columns[j], i, j) for i, row in enumerate(grid) for j, value in enumerate(row))
    return ranked[0][1:]


def best_cross_d(grid):
    class Best:
        def __init__(self):
            self.total = None
            self.place = None

        def offer(self, total, place):
            if self.total is None or total > self.total:
                self.total = total
                self.place = place

    best = Best()
    i = 0
    while i < len(grid):
        j = 0
        while j < len(grid[i]):
            total = 0
            x = 0
            while x < len(grid[i]):
                total += grid[i][x]
                x += 1
            y = 0
            while y < len(grid):
                if y != i:
                    total += grid[y][j]
                y += 1
            best.offer(total, (i, j))
            j += 1
        i += 1
    return best.place


def best_cross_e(grid):
    columns = list(map(sum, zip(*grid)))
    crosses = [sum(row) + column - cell for row in grid for column, cell in zip(columns, row)]
    return divmod(crosses.index(max(crosses)), len(columns))


def hot_spots_a(grid):
    count_hot = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            hot = True
            for di in (-1, 0, 1):
                for dj in (-1, 0, 1):
                    x, y = i + di, j + dj
                    if (di, dj) != (0, 0) and 0 <= x < len(grid) and 0 <= y < len(grid[0]):
                        if grid[x][y] >= grid[i][j]:
                            hot = False
            if hot:
                count_hot += 1
    return count_hot


def hot_spots_b(grid):
    cells = {(i, j): v for i, row in enumerate(grid) for j, v in enumerate(row)}
    around = [d for d in product((-1, 0, 1), repeat=2) if any(d)]
    return sum(all(cells.get((i + a, j + b), -math.inf) < v for a, b in around) for (i, j), v in cells.items())


def hot_spots_c(grid):
    total = 0
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            block = [v for line in grid[max(i - 1, 0) : i + 2] for v in line[max(j - 1, 0) : j + 2]]
            total += max(block) == value and block.count(value) == 1
    return total


def hot_spots_d(grid):
    def neighbours(i, j):
        if i > 0:
            yield from grid[i - 1][max(0, j - 1) : j + 2]
        if j > 0:
            yield grid[i][j - 1]
        yield from grid[i][j + 1 : j + 2]
        if i + 1 < len(grid):
            yield from grid[i + 1][max(0, j - 1) : j + 2]

    places = product(range(len(grid)), range(len(grid[0])))
    return sum(grid[i][j] > max(neighbours(i, j), default=-math.inf) for i, j in places)


def hot_spots_e(grid):
    low = -math.inf
    wide = [low] * (len(grid[0]) + 2)
    frame = [wide] + [[low] + row + [low] for row in grid] + [wide]
    hot = 0
    for i in range(1, len(frame) - 1):
        for j in range(1, len(wide) - 1):
            x = frame[i][j]
            if x > frame[i - 1][j - 1] and x > frame[i - 1][j] and x > frame[i - 1][j + 1]:
                if x > frame[i][j - 1] and x > frame[i][j + 1]:
                    if x > frame[i + 1][j - 1] and x > frame[i + 1][j] and x > frame[i + 1][j + 1]:
                        hot += 1
    return hot


def black_minus_white_a(board):
    total = 0
    for i, row in enumerate(board):
        for j, value in enumerate(row):
            if (i + j) % 2 == 0:
                total += value
            else:
                total -= value
    return total


def black_minus_white_b(board):
    lines = [sum(row[0::2]) - sum(row[1::2]) for row in board]
    return sum(lines[0::2]) - sum(lines[1::2])


def black_minus_white_c(board):
    sign = 1
    total = 0
    for row in board:
        for value, s in zip(row, cycle((sign, -sign))):
            total += s * value
        sign = -sign
    return total


def black_minus_white_d(board):
    black = 0
    white = 0
    for i in range(len(board)):
        for j in range(len(board[i])):
            if i % 2 == 0 and j % 2 == 0:
                black += board[i][j]
            elif i % 2 == 1 and j % 2 == 1:
                black += board[i][j]
            else:
                white += board[i][j]
    return black - white


def black_minus_white_e(board):
    return sum((-1) ** (i + j) * v for i, row in enumerate(board) for j, v in enumerate(row))


def rooks_meeting_a(board):
    pairs = 0
    for line in chain(board, zip(*board)):
        rooks = sum(1 for cell in line if cell == "R")
        pairs += max(0, rooks - 1)
    return pairs


def rooks_meeting_b(board):
    rooks = sorted((i, j) for i, row in enumerate(board) for j, cell in enumerate(row) if cell == "R")
    rows, columns, pairs = set(), set(), 0
    for i, j in rooks:
        if i in rows:
            pairs += 1
        if j in columns:
            pairs += 1
        rows.add(i)
        columns.add(j)
    return pairs


def rooks_meeting_c(board):
    found = 0
    for i in range(len(board)):
        for j in range(len(board[i])):
            if board[i][j] != "R":
                continue
            for di, dj in ((0, 1), (1, 0)):
                x, y = i + di, j + dj
                while x < len(board) and y < len(board[i]) and board[x][y] != "R":
                    x, y = x + di, y + dj
                if x < len(board) and y < len(board[i]):
                    found += 1
    return found


def rooks_meeting_d(board):
    lines = [*board, *map("".join, zip(*board))]
    return sum(len(re.findall(r"R(?=\.*R)", line)) for line in lines)


def rooks_meeting_e(board):
    pairs = 0
    last_row_of_column = {}
    for i in range(len(board)):
        seen_in_row = False
        for j in range(len(board[i])):
            if board[i][j] == "R":
                if seen_in_row == True:
                    pairs += 1
                seen_in_row = True
                if j in last_row_of_column:
                    pairs += 1
                last_row_of_column[j] = i
    return pairs


def walk_the_edge_a(grid):
    if len(grid) == 1:
        return list(grid[0])
    out = list(grid[0])
    out += [row[-1] for row in grid[1:-1]]
    out += grid[-1][::-1]
    if len(grid[0]) > 1:
        out += [row[0] for row in grid[-2:0:-1]]
    else:
        out = [row[0] for row in grid]
    return out


def walk_the_edge_b(grid):
    h, w = len(grid), len(grid[0])
    visited = []
    i = j = 0
    moves = [(0, 1)] * (w - 1) + [(1, 0)] * (h - 1) + [(0, -1)] * (w - 1) + [(-1, 0)] * (h - 1)
    for di, dj in [(0, 0)] + moves:
        i, j = i + di, j + dj
        if (i, j) not in visited:
            visited.append((i, j))
    return [grid[x][y] for x, y in visited]


def walk_the_edge_c(grid):
    h, w = len(grid), len(grid[0])
    edge = [(i, j) for i in range(h) for j in range(w) if i in (0, h - 1) or j in (0, w - 1)]

    def place(cell):
        i, j = cell
        if i == 0:
            return 0, j
        if j == w - 1:
            return 1, i
        if i == h - 1:
            return 2, -j
        return 3, -i

    return [grid[i][j] for i, j in sorted(edge, key=place)]


def walk_the_edge_d(grid):
    h = len(grid)
    w = len(grid[0])
    result = []
    j = 0
    while j < w:
        result.append(grid[0][j])
        j += 1
    i = 1
    while i < h:
        result.append(grid[i][w - 1])
        i += 1
    if h > 1:
        j = w - 2
        while j >= 0:
            result.append(grid[h - 1][j])
            j -= 1
    if w > 1:
        i = h - 2
        while i > 0:
            result.append(grid[i][0])
            i -= 1
    return result


def walk_the_edge_e(grid):
    out, rows = [], [*map(list, grid)]
    for side in range(4):
        if not rows:
            break
        out += rows[0]
        rows = [list(row) for row in zip(*rows[1:])][::-1]
    return out


def enlarge_a(picture, k):
    out = []
    for line in picture:
        wide = "".join(c * k for c in line)
        for _ in range(k):
            out.append(wide)
    return out


def enlarge_b(picture, k):
    height, width = len(picture) * k, len(picture[0]) * k if picture else 0
    return ["".join(picture[i // k][j // k] for j in range(width)) for i in range(height)]


def enlarge_c(picture, k):
    def stretch(lines):
        return [line for line in lines for _ in range(k)]

    wide = (stretch(line) for line in picture)
    return stretch(["".join(line) for line in wide])


def enlarge_d(picture, k):
    new_picture = []
    for row in range(len(picture)):
        new_line = ""
        for column in range(len(picture[row])):
            for times in range(k):
                new_line = new_line + picture[row][column]
        times = 0
        while times < k:
            new_picture.append(new_line)
            times = times + 1
    return new_picture


def enlarge_e(picture, k):
    return [re.sub("(.)", r"\1" * k, line) for line in picture for _ in range(k)]


def shrink_by_max_a(grid, k):
    return [
        [max(v for row in grid[i : i + k] for v in row[j : j + k]) for j in range(0, len(grid[0]), k)]
        for i in range(0, len(grid), k)
    ]


def shrink_by_max_b(grid, k):
    best = {}
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            key = (i // k, j // k)
            if key not in best or best[key] < value:
                best[key] = value
    height, width = max(best)
    return [[best[i, j] for j in range(width + 1)] for i in range(height + 1)]


def shrink_by_max_c(grid, k):
    def squeeze(rows):
        out = []
        for start in range(0, len(rows), k):
            merged = list(rows[start])
            for row in rows[start + 1 : start + k]:
                merged = [max(pair) for pair in zip(merged, row)]
            out.append(merged)
        return out

    narrow = squeeze(list(zip(*squeeze(grid))))
    return [list(row) for row in zip(*narrow)]


def shrink_by_max_d(grid, k):
    rows = len(grid) // k
    if len(grid) % k != 0:
        rows += 1
    columns = len(grid[0]) // k
    if len(grid[0]) % k != 0:
        columns += 1
    small = []
    for r in range(rows):
        line = []
        for c in range(columns):
            biggest = grid[r * k][c * k]
            for i in range(r * k, r * k + k):
                for j in range(c * k, c * k + k):
                    if i < len(grid) and j < len(grid[0]):
                        if grid[i][j] > biggest:
                            biggest = grid[i][j]
            line.append(biggest)
        small.append(line)
    return small


def shrink_by_max_e(grid, k):
    def bands(rows):
        rows = iter(rows)
        while band := list(islice(rows, k)):
            yield band

    return [[max(chain(*block)) for block in bands(zip(*band))] for band in bands(grid)]


def trim_picture_a(picture):
    rows = [i for i, line in enumerate(picture) if "#" in line]
    if not rows:
        return []
    columns = [j for j in range(len(picture[0])) if any(line[j] == "#" for line in picture)]
    return [line[columns[0] : columns[-1] + 1] for line in picture[rows[0] : rows[-1] + 1]]


def trim_picture_b(picture):
    lines = list(picture)
    while lines and "#" not in lines[0]:
        lines.pop(0)
    while lines and "#" not in lines[-1]:
        lines.pop()
    if not lines:
        return []
    left = min(line.index("#") for line in lines if "#" in line)
    right = max(line.rindex("#") for line in lines if "#" in line)
    return [line[left : right + 1] for line in lines]


def trim_picture_c(picture):
    def cut(lines):
        while lines and "#" not in lines[0]:
            lines = lines[1:]
        return lines

    for _ in range(4):
        turned = zip(*cut(picture)[::-1])
        picture = ["".join(line) for line in turned]
    return picture


def trim_picture_d(picture):
    ink = [(i, j) for i, line in enumerate(picture) for j, c in enumerate(line) if c == "#"]
    out = []
    if ink:
        ys, xs = zip(*ink)
        for i in range(min(ys), max(ys) + 1):
            out.append("".join("#" if (i, j) in ink else picture[i][j] for j in range(min(xs), max(xs) + 1)))
    return out


def trim_picture_e(picture):
    top = -1
    bottom = -1
    left = -1
    right = -1
    for i in range(len(picture)):
        for j in range(len(picture[i])):
            if picture[i][j] == "#":
                if top == -1:
                    top = i
                bottom = i
                if left == -1 or j < left:
                    left = j
                if right == -1 or j > right:
                    right = j
    result = []
    if top != -1:
        for i in range(top, bottom + 1):
            line = ""
            for j in range(left, right + 1):
                line = line + picture[i][j]
            result.append(line)
    return result


def trim_picture_f(picture):
    def strip(lines):
        text = "".join("1" if "#" in line else "0" for line in lines)
        return lines[text.find("1") : text.rfind("1") + 1] if "1" in text else []

    columns = strip(["".join(c) for c in zip(*strip(picture))])
    return list(map("".join, zip(*columns)))


def put_stamp_a(sheet, stamp, top, left):
    for i, row in enumerate(stamp):
        for j, value in enumerate(row):
            if 0 <= top + i < len(sheet) and 0 <= left + j < len(sheet[0]):
                sheet[top + i][left + j] = value
    return sheet


def put_stamp_b(sheet, stamp, top, left):
    cells = {(top + i, left + j): v for i, row in enumerate(stamp) for j, v in enumerate(row)}
    return [[cells.get((i, j), v) for j, v in enumerate(row)] for i, row in enumerate(sheet)]


def put_stamp_c(sheet, stamp, top, left):
    out = []
    for i, row in enumerate(sheet):
        k = i - top
        if k < 0 or k >= len(stamp):
            out.append(row)
            continue
        piece = stamp[k][max(0, -left) : max(0, len(row) - left)]
        start = min(len(row), max(0, left))
        out.append(row[:start] + piece + row[start + len(piece) :])
    return out


def put_stamp_d(sheet, stamp, top, left):
    result = []
    for i in range(len(sheet)):
        new_row = []
        for j in range(len(sheet[i])):
            stamp_i = i - top
            stamp_j = j - left
            value = sheet[i][j]
            if stamp_i >= 0 and stamp_i < len(stamp):
                if stamp_j >= 0 and stamp_j < len(stamp[stamp_i]):
                    value = stamp[stamp_i][stamp_j]
            new_row.append(value)
        result.append(new_row)
    return result


def put_stamp_e(sheet, stamp, top, left):
    class Sheet:
        def __init__(self, rows):
            self.rows = rows

        def paint(self, i, j, value):
            if i < 0 or j < 0:
                return
            try:
                self.rows[i][j] = value
            except IndexError:
                pass

    paper = Sheet(sheet)
    for i, row in enumerate(stamp, top):
        for j, value in enumerate(row, left):
            paper.paint(i, j, value)
    return paper.rows


def where_pattern_a(picture, pattern):
    h, w = len(pattern), len(pattern[0])
    found = []
    for i in range(len(picture) - h + 1):
        for j in range(len(picture[0]) - w + 1):
            if all(picture[i + k][j : j + w] == pattern[k] for k in range(h)):
                found.append((i, j))
    return found


def where_pattern_b(picture, pattern):
    found = []
    for i in range(len(picture) - len(pattern) + 1):
        at = picture[i].find(pattern[0])
        while at != -1:
            for line, wanted in zip(picture[i + 1 :], pattern[1:]):
                if not line.startswith(wanted, at):
                    break
            else:
                found.append((i, at))
            at = picture[i].find(pattern[0], at + 1)
    return found


def where_pattern_c(picture, pattern):
    parts = [(i, j, c) for i, line in enumerate(pattern) for j, c in enumerate(line)]
    candidates = set(product(range(len(picture)), range(len(picture[0]))))
    ink = {(i, j): c for i, line in enumerate(picture) for j, c in enumerate(line)}
    for di, dj, c in parts:
        candidates = {(i, j) for i, j in candidates if ink.get((i + di, j + dj)) == c}
    return sorted(candidates)


def where_pattern_d(picture, pattern):
    result = []
    for i in range(len(picture)):
        for j in range(len(picture[0])):
            fits = True
            for a in range(len(pattern)):
                for b in range(len(pattern[0])):
                    if i + a >= len(picture) or j + b >= len(picture[0]):
                        fits = False
                    elif picture[i + a][j + b] != pattern[a][b]:
                        fits = False
            if fits == True:
                result.append((i, j))
    return result


def where_pattern_e(picture, pattern):
    width, gap = len(picture[0]), len(picture[0]) - len(pattern[0])
    if gap < 0:
        return []
    between = ".{%d}" % gap
    wanted = re.compile("(?=" + between.join(map(re.escape, pattern)) + ")", re.S)
    places = (divmod(m.start(), width) for m in wanted.finditer("".join(picture)))
    return [(i, j) for i, j in places if j <= gap and i < len(picture)]


def scroll_a(grid, down, right):
    h, w = len(grid), len(grid[0])
    return [[grid[(i - down) % h][(j - right) % w] for j in range(w)] for i in range(h)]


def scroll_b(grid, down, right):
    rows = deque(deque(row) for row in grid)
    rows.rotate(down)
    for row in rows:
        row.rotate(right)
    return [list(row) for row in rows]


def scroll_c(grid, down, right):
    h, w = len(grid), len(grid[0])
    down, right = down % h, right % w
    grid = grid[h - down :] + grid[: h - down]
    return [row[w - right :] + row[: w - right] for row in grid]


def scroll_d(grid, down, right):
    height = len(grid)
    width = len(grid[0])
    result = [[None] * width for _ in range(height)]
    for i in range(height):
        for j in range(width):
            new_i = i + down
            while new_i >= height:
                new_i -= height
            while new_i < 0:
                new_i += height
            new_j = j + right
            while new_j >= width:
                new_j -= width
            while new_j < 0:
                new_j += width
            result[new_i][new_j] = grid[i][j]
    return result


def scroll_e(grid, down, right):
    def turn(line, steps):
        cut = -steps % len(line)
        return line[cut:] + line[:cut]

    return turn([turn(row, right) for row in grid], down)


def let_fall_a(box):
    columns = []
    for column in zip(*box):
        stones = column.count("o")
        columns.append("." * (len(column) - stones) + "o" * stones)
    return ["".join(line) for line in zip(*columns)]


def let_fall_b(box):
    cells = [list(line) for line in box]
    for j in range(len(box[0])):
        floor = len(box) - 1
        for i in range(len(box) - 1, -1, -1):
            if cells[i][j] == "o":
                cells[i][j] = "."
                cells[floor][j] = "o"
                floor -= 1
    return list(map("".join, cells))


def let_fall_c(box):
    cells = [list(line) for line in box]
    moved = True
    while moved:
        moved = False
        for above, below in zip(cells, cells[1:]):
            for j, c in enumerate(above):
                if c == "o" and below[j] == ".":
                    above[j], below[j] = ".", "o"
                    moved = True
    return ["".join(line) for line in cells]


def let_fall_d(box):
    return ["".join(line) for line in zip(*("".join(sorted(column)) for column in zip(*box)))]


def let_fall_e(box):
    height = len(box)
    width = len(box[0])
    result = []
    for i in range(height):
        line = ""
        for j in range(width):
            stones = 0
            for k in range(height):
                if box[k][j] == "o":
                    stones = stones + 1
            if height - i <= stones:
                line = line + "o"
            else:
                line = line + "."
        result.append(line)
    return result


def let_fall_f(box):
    def settle(column):
        while "o." in column:
            column = column.replace("o.", ".o")
        return column

    columns = map("".join, zip(*box))
    return list(map("".join, zip(*map(settle, columns))))


def full_lines_a(card):
    n = len(card)
    out = []
    for i in range(n):
        if all(card[i]):
            out.append("row %d" % i)
    for j in range(n):
        if all(card[i][j] for i in range(n)):
            out.append("column %d" % j)
    if all(card[i][i] for i in range(n)):
        out.append("down")
    if all(card[i][n - 1 - i] for i in range(n)):
        out.append("up")
    return out


def full_lines_b(card):
    n = len(card)
    tally = Counter()
    for i, j in product(range(n), repeat=2):
        if card[i][j]:
            tally.update([(0, i), (1, j)])
            if i == j:
                tally[2, 0] += 1
            if i + j == n - 1:
                tally[3, 0] += 1
    names = ("row {}", "column {}", "down", "up")
    return [names[kind].format(at) for (kind, at), marks in sorted(tally.items()) if marks == n]


def full_lines_c(card):
    lines = {f"row {i}": row for i, row in enumerate(card)}
    lines.update((f"column {j}", column) for j, column in enumerate(zip(*card)))
    lines["down"] = [row[i] for i, row in enumerate(card)]
    lines["up"] = [row[-i - 1] for i, row in enumerate(card)]
    return [name for name, line in lines.items() if False not in map(bool, line)]


def full_lines_d(card):
    result = []
    n = len(card)
    for i in range(n):
        full = True
        for j in range(n):
            if not card[i][j]:
                full = False
        if full == True:
            result.append("row " + str(i))
    for j in range(n):
        full = True
        for i in range(n):
            if not card[i][j]:
                full = False
        if full == True:
            result.append("column " + str(j))
    down = True
    up = True
    for i in range(n):
        if not card[i][i]:
            down = False
        if not card[i][n - i - 1]:
            up = False
    if down == True:
        result.append("down")
    if up == True:
        result.append("up")
    return result


def full_lines_e(card):
    size = range(len(card))
    masks = [sum(1 << j for j in size if row[j]) for row in card]
    full = (1 << len(card)) - 1
    both = reduce(operator.and_, masks, full)
    out = [f"row {i}" for i, mask in enumerate(masks) if mask == full]
    out += [f"column {j}" for j in size if both >> j & 1]
    out += ["down"] * all(masks[i] >> i & 1 for i in size)
    return out + ["up"] * all(masks[i] >> len(card) - 1 - i & 1 for i in size)


def longest_row_of_a(board, mark):
    best = 0
    for i in range(len(board)):
        for j in range(len(board[0])):
            for di, dj in ((0, 1), (1, 0), (1, 1), (1, -1)):
                x, y, length = i, j, 0
                while 0 <= x < len(board) and 0 <= y < len(board[0]) and board[x][y] == mark:
                    length += 1
                    x += di
                    y += dj
                best = max(best, length)
    return best


def longest_row_of_b(board, mark):
    lines = defaultdict(str)
    for i, row in enumerate(board):
        for j, cell in enumerate(row):
            for key in (("row", i), ("column", j), ("down", i - j), ("up", i + j)):
                lines[key] += cell
    runs = (len(list(group)) for line in lines.values() for cell, group in groupby(line) if cell == mark)
    return max(runs, default=0)


def longest_row_of_c(board, mark):
    marked = {(i, j) for i, row in enumerate(board) for j, cell in enumerate(row) if cell == mark}

    @lru_cache(None)
    def length(i, j, di, dj):
        return 1 + length(i + di, j + dj, di, dj) if (i, j) in marked else 0

    steps = [(0, 1), (1, -1), (1, 0), (1, 1)]
    return max((length(i, j, *step) for (i, j), step in product(marked, steps)), default=0)


def longest_row_of_d(board, mark):
    best = 0
    before = [[0] * 4 for _ in range(len(board[0]) + 2)]
    for row in board:
        now = [[0] * 4 for _ in before]
        for j, cell in enumerate(row, 1):
            if cell == mark:
                now[j] = [now[j - 1][0] + 1, before[j][1] + 1, before[j - 1][2] + 1, before[j + 1][3] + 1]
                best = max(best, *now[j])
        before = now
    return best


def longest_row_of_e(board, mark):
    h, w = len(board), len(board[0])
    lines = list(board) + ["".join(column) for column in zip(*board)]
    for start in range(-h, w):
        lines.append("".join(board[i][start + i] for i in range(h) if 0 <= start + i < w))
        lines.append("".join(board[h - 1 - i][start + i] for i in range(h) if 0 <= start + i < w))
    length = 0
    while any(mark * (length + 1) in line for line in lines):
        length += 1
    return length


def longest_row_of_f(board, mark):
    longest = 0
    directions = [[0, 1], [1, 0], [1, 1], [1, -1]]
    for row in range(len(board)):
        for column in range(len(board[row])):
            if board[row][column] == mark:
                for direction in directions:
                    length = 1
                    going_on = True
                    while going_on == True:
                        r = row + direction[0] * length
                        c = column + direction[1] * length
                        if r >= len(board) or c < 0 or c >= len(board[row]):
                            going_on = False
                        elif board[r][c] != mark:
                            going_on = False
                        else:
                            length = length + 1
                    if length > longest:
                        longest = length
    return longest


def grows_both_ways_a(grid):
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if j and grid[i][j - 1] >= grid[i][j]:
                return False
            if i and grid[i - 1][j] >= grid[i][j]:
                return False
    return True


def grows_both_ways_b(grid):
    def rising(line):
        return all(map(lt, line, line[1:]))

    return all(map(rising, grid)) and all(map(rising, zip(*grid)))


def grows_both_ways_c(grid):
    lines = list(grid) + [list(column) for column in zip(*grid)]
    return all(sorted(set(line)) == line for line in lines)


def grows_both_ways_d(grid):
    answer = True
    for i in range(len(grid)):
        for j in range(len(grid[i]) - 1):
            if grid[i][j] < grid[i][j + 1]:
                pass
            else:
                answer = False
    for j in range(len(grid[0])):
        for i in range(len(grid) - 1):
            if grid[i][j] < grid[i + 1][j]:
                pass
            else:
                answer = False
    return answer


def grows_both_ways_e(grid):
    return all(a < b for line in chain(grid, zip(*grid)) for a, b in pairwise(line))


def mirror_axes_a(grid):
    out = ""
    if all(row == row[::-1] for row in grid):
        out += "|"
    if grid == grid[::-1]:
        out += "-"
    if grid == [list(column) for column in zip(*grid)]:
        out += "\\"
    return out


def mirror_axes_b(grid):
    h, w = len(grid), len(grid[0])
    upright = level = slanted = True
    if h != w:
        slanted = False
    for i in range(h):
        for j in range(w):
            here = grid[i][j]
            if here != grid[i][w - 1 - j]:
                upright = False
            if here != grid[h - 1 - i][j]:
                level = False
            if slanted and here != grid[j][i]:
                slanted = False
    return "|" * upright + "-" * level + "\\" * slanted


def mirror_axes_c(grid):
    cells = {(i, j): v for i, row in enumerate(grid) for j, v in enumerate(row)}
    h, w = len(grid) - 1, len(grid[0]) - 1
    axes = {"|": lambda i, j: (i, w - j), "-": lambda i, j: (h - i, j), "\\": lambda i, j: (j, i)}
    return "".join(sign for sign, turn in axes.items() if {turn(*cell): v for cell, v in cells.items()} == cells)


def mirror_axes_d(grid):
    class Picture:
        def __init__(self, rows):
            self.rows = rows

        def left_right(self):
            for row in self.rows:
                left, right = 0, len(row) - 1
                while left < right:
                    if row[left] != row[right]:
                        return False
                    left += 1
                    right -= 1
            return True

        def top_bottom(self):
            top, bottom = 0, len(self.rows) - 1
            while top < bottom:
                if self.rows[top] != self.rows[bottom]:
                    return False
                top += 1
                bottom -= 1
            return True

        def diagonal(self):
            if len(self.rows) != len(self.rows[0]):
                return False
            for i in range(len(self.rows)):
                for j in range(i):
                    if self.rows[i][j] != self.rows[j][i]:
                        return False
            return True

    picture = Picture(grid)
    signs = ""
    if picture.left_right():
        signs += "|"
    if picture.top_bottom():
        signs += "-"
    if picture.diagonal():
        signs += "\\"
    return signs


def mirror_axes_e(grid):
    rows = [tuple(row) for row in grid]
    turned = {"|": [row[::-1] for row in rows], "-": rows[::-1], "\\": [*zip(*rows)]}
    return "".join(filter(lambda sign: turned[sign] == rows, turned))


def plough_numbers_a(height, width):
    field = []
    number = 1
    for i in range(height):
        row = list(range(number, number + width))
        if i % 2:
            row.reverse()
        field.append(row)
        number += width
    return field


def plough_numbers_b(height, width):
    return [[i * width + (width - j if i % 2 else j + 1) for j in range(width)] for i in range(height)]


def plough_numbers_c(height, width):
    field = [[0] * width for _ in range(height)]
    i, j, step = 0, 0, 1
    for number in range(1, height * width + 1):
        field[i][j] = number
        if 0 <= j + step < width:
            j += step
        else:
            i += 1
            step = -step
    return field


def plough_numbers_d(height, width):
    field = []
    number = 0
    to_right = True
    for i in range(height):
        row = []
        for j in range(width):
            number = number + 1
            if to_right == True:
                row.append(number)
            else:
                row.insert(0, number)
        field.append(row)
        if to_right == True:
            to_right = False
        else:
            to_right = True
    return field


def plough_numbers_e(height, width):
    rows = (range(i * width + 1, (i + 1) * width + 1) for i in range(height))
    return [list(row)[:: 1 - 2 * (i & 1)] for i, row in enumerate(rows)]


def layer_numbers_a(n):
    return [[min(i, j, n - 1 - i, n - 1 - j) + 1 for j in range(n)] for i in range(n)]


def layer_numbers_b(n):
    out = [[0] * n for _ in range(n)]
    for layer in range((n + 1) // 2):
        for i in range(layer, n - layer):
            for j in range(layer, n - layer):
                out[i][j] += 1
    return out


def layer_numbers_c(n):
    if n <= 0:
        return []
    inner = [[1] + [v + 1 for v in row] + [1] for row in layer_numbers_c(n - 2)]
    edge = [[1] * n]
    return edge + inner + [edge[0][:]] if n > 1 else edge


def layer_numbers_d(n):
    grid = []
    for i in range(n):
        row = []
        for j in range(n):
            smallest = i
            if j < smallest:
                smallest = j
            if n - i - 1 < smallest:
                smallest = n - i - 1
            if n - j - 1 < smallest:
                smallest = n - j - 1
            row.append(smallest + 1)
        grid.append(row)
    return grid


def layer_numbers_e(n):
    half = [*range(1, (n + 1) // 2 + 1)]
    slope = half + half[: n // 2][::-1]
    return [[min(a, b) for b in slope] for a in slope]


def lit_from_left_a(heights):
    lit = 0
    for row in heights:
        top = 0
        for h in row:
            if h > top:
                lit += 1
                top = h
    return lit


def lit_from_left_b(heights):
    return sum(len(set(accumulate(row, max)) - {0}) for row in heights)


def lit_from_left_c(heights):
    return sum(h > max(row[:j], default=0) for row in heights for j, h in enumerate(row))


def lit_from_left_d(heights):
    counter = 0
    for i in range(len(heights)):
        for j in range(len(heights[i])):
            visible = heights[i][j] > 0
            k = 0
            while k < j:
                if heights[i][k] >= heights[i][j]:
                    visible = False
                k += 1
            if visible == True:
                counter += 1
    return counter


def lit_from_left_e(heights):
    def see(row):
        tops = [0]
        for h in row:
            tops += [h] * (h > tops[-1])
        return len(tops) - 1

    return sum(map(see, heights))


def changed_cells_a(before, after):
    out = []
    for i in range(len(before)):
        for j in range(len(before[i])):
            if before[i][j] != after[i][j]:
                out.append((i, j))
    return out


def changed_cells_b(before, after):
    width = len(before[0]) if before else 1
    differ = map(ne, chain.from_iterable(before), chain.from_iterable(after))
    return [divmod(at, width) for at, changed in enumerate(differ) if changed]


def changed_cells_c(before, after):
    def cells(grid):
        return {((i, j), v) for i, row in enumerate(grid) for j, v in enumerate(row)}

    return sorted(where for where, _ in cells(before) - cells(after))


def changed_cells_d(before, after):
    return [(i, j) for i, rows in enumerate(zip(before, after)) for j, (a, b) in enumerate(zip(*rows)) if a != b]


def changed_cells_e(before, after):
    differences = []
    row_number = 0
    while row_number < len(before):
        old_row = before[row_number]
        new_row = after[row_number]
        if old_row != new_row:
            column_number = 0
            while column_number < len(old_row):
                if not old_row[column_number] == new_row[column_number]:
                    differences.append((row_number, column_number))
                column_number += 1
        row_number += 1
    return differences


def richest_plot_a(land, k):
    best = -math.inf
    for i in range(len(land) - k + 1):
        for j in range(len(land[0]) - k + 1):
            best = max(best, sum(sum(row[j : j + k]) for row in land[i : i + k]))
    return best


def richest_plot_b(land, k):
    def slide(line):
        total = sum(line[:k])
        out = [total]
        for old, new in zip(line, line[k:]):
            total += new - old
            out.append(total)
        return out

    across = [slide(row) for row in land]
    return max(max(slide(column)) for column in zip(*across))


def richest_plot_c(land, k):
    h, w = len(land), len(land[0])
    sums = defaultdict(int)
    best = None
    for i in range(h):
        for j in range(w):
            sums[i, j] = land[i][j] + sums[i - 1, j] + sums[i, j - 1] - sums[i - 1, j - 1]
            if i >= k - 1 and j >= k - 1:
                plot = sums[i, j] - sums[i - k, j] - sums[i, j - k] + sums[i - k, j - k]
                if best is None or plot > best:
                    best = plot
    return best


def richest_plot_d(land, k):
    best = None
    for i in range(len(land)):
        for j in range(len(land[0])):
            if i + k <= len(land) and j + k <= len(land[0]):
                total = 0
                for a in range(k):
                    for b in range(k):
                        total += land[i + a][j + b]
                if best is None:
                    best = total
                elif total > best:
                    best = total
    return best


def richest_plot_e(land, k):
    def prefixes(line):
        return [*accumulate(line, initial=0)]

    bands = [list(map(sum, zip(*land[i : i + k]))) for i in range(len(land) - k + 1)]
    return max(b - a for band in bands for sums in [prefixes(band)] for a, b in zip(sums, sums[k:]))


def cells_under_a(grid, limit):
    i, j = 0, len(grid[0]) - 1 if grid else -1
    total = 0
    while i < len(grid) and j >= 0:
        if grid[i][j] < limit:
            total += j + 1
            i += 1
        else:
            j -= 1
    return total


def cells_under_b(grid, limit):
    total = 0
    for row in grid:
        low, high = 0, len(row)
        while low < high:
            middle = (low + high) >> 1
            if row[middle] < limit:
                low = middle + 1
            else:
                high = middle
        total += low
    return total


def cells_under_c(grid, limit):
    return sum(1 for value in chain.from_iterable(grid) if value < limit)


def cells_under_d(grid, limit):
    todo, seen = [(0, 0)], set()
    while todo:
        i, j = todo.pop()
        if i < len(grid) and j < len(grid[0]) and (i, j) not in seen and grid[i][j] < limit:
            seen.add((i, j))
            todo.extend([(i + 1, j), (i, j + 1)])
    return len(seen)


def cells_under_e(grid, limit):
    number = 0
    for i in range(len(grid)):
        for j in range(len(grid[i])):
            if grid[i][j] >= limit:
                break
            number = number + 1
    return number


def cells_under_f(grid, limit):
    return sum(map(limit.__gt__, chain(*grid)))


def lonely_marks_a(board):
    lonely = 0
    for i, row in enumerate(board):
        for j, cell in enumerate(row):
            if cell != "x":
                continue
            if i > 0 and board[i - 1][j] == "x":
                continue
            if i + 1 < len(board) and board[i + 1][j] == "x":
                continue
            if "x" in (row[j - 1 : j] + row[j + 1 : j + 2]):
                continue
            lonely += 1
    return lonely


def lonely_marks_b(board):
    marks = {complex(i, j) for i, row in enumerate(board) for j, cell in enumerate(row) if cell == "x"}
    return sum(marks.isdisjoint(m + 1j**turn for turn in range(4)) for m in marks)


def lonely_marks_c(board):
    marks = [(i, j) for i, row in enumerate(board) for j, cell in enumerate(row) if cell == "x"]
    crowded = set()
    for (a, b), (c, d) in combinations(marks, 2):
        if abs(a - c) + abs(b - d) == 1:
            crowded |= {(a, b), (c, d)}
    return len(marks) - len(crowded)


def lonely_marks_d(board):
    number = 0
    for i in range(len(board)):
        for j in range(len(board[i])):
            if board[i][j] == "x":
                neighbours = 0
                for di, dj in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    y = i + di
                    x = j + dj
                    if y >= 0 and y < len(board) and x >= 0 and x < len(board[i]):
                        if board[y][x] == "x":
                            neighbours += 1
                if neighbours == 0:
                    number += 1
    return number


def lonely_marks_e(board):
    blank = "." * (len(board[0]) + 2)
    rows = [blank] + ["." + row + "." for row in board] + [blank]
    crosses = (zip(a, b, b[1:], b[2:], c[1:]) for a, b, c in zip((r[1:] for r in rows), rows[1:], rows[2:]))
    return sum("".join(cross) == "..x.." for cross in chain.from_iterable(crosses))


def colour_edges_a(board):
    edges = 0
    for i in range(len(board)):
        for j in range(len(board[i])):
            if i + 1 < len(board) and board[i][j] != board[i + 1][j]:
                edges += 1
            if j + 1 < len(board[i]) and board[i][j] != board[i][j + 1]:
                edges += 1
    return edges


def colour_edges_b(board):
    across = sum(ne(a, b) for row in board for a, b in zip(row, row[1:]))
    down = sum(sum(map(ne, above, below)) for above, below in zip(board, board[1:]))
    return across + down


def colour_edges_c(board):
    return sum(len(list(groupby(line))) - 1 for line in chain(board, zip(*board)) if line)


def colour_edges_d(board):
    cells = {}
    for i in range(len(board)):
        for j in range(len(board[i])):
            cells[(i, j)] = board[i][j]
    edges = 0
    for place in cells:
        right = (place[0], place[1] + 1)
        below = (place[0] + 1, place[1])
        if right in cells:
            if cells[right] != cells[place]:
                edges += 1
        if below in cells:
            if cells[below] != cells[place]:
                edges += 1
    return edges


def colour_edges_e(board):
    def edges(lines):
        return reduce(lambda n, line: n + len([1 for a, b in pairwise(line) if a != b]), lines, 0)

    return edges(board) + edges(list(zip(*board)))


def each_once_a(square):
    wanted = set(range(1, len(square) + 1))
    return all(set(row) == wanted for row in square) and all(set(column) == wanted for column in zip(*square))


def each_once_b(square):
    n = len(square)
    seen = set()
    for i in range(n):
        for j in range(n):
            value = square[i][j]
            if not 1 <= value <= n or ("r", i, value) in seen or ("c", j, value) in seen:
                return False
            seen.add(("r", i, value))
            seen.add(("c", j, value))
    return True


def each_once_c(square):
    n = len(square)
    full = (1 << n) - 1
    columns = [0] * n
    for row in square:
        line = 0
        for j, value in enumerate(row):
            bit = 1 << value >> 1 if value > 0 else 0
            line |= bit
            columns[j] |= bit
        if line != full:
            return False
    return all(column == full for column in columns)


def each_once_d(square):
    n = len(square)
    for number in range(1, n + 1):
        for i in range(n):
            in_row = 0
            in_column = 0
            for j in range(n):
                if square[i][j] == number:
                    in_row = in_row + 1
                if square[j][i] == number:
                    in_column = in_column + 1
            if in_row != 1:
                return False
            if in_column != 1:
                return False
    return True


def each_once_e(square):
    lines = chain(map(list, square), map(list, zip(*square)))
    return all(sorted(line) == [*range(1, len(square) + 1)] for line in lines)


def grid_factor_a(m):
    if not m:
        return 1
    total = 0
    for j, value in enumerate(m[0]):
        if value:
            minor = [row[:j] + row[j + 1 :] for row in m[1:]]
            total += (-1) ** j * value * grid_factor_a(minor)
    return total


def grid_factor_b(m):
    m = [[Fraction(v) for v in row] for row in m]
    result = Fraction(1)
    for i in range(len(m)):
        pivot = next((r for r in range(i, len(m)) if m[r][i]), None)
        if pivot is None:
            return 0
        if pivot != i:
            m[i], m[pivot] = m[pivot], m[i]
            result = -result
        result *= m[i][i]
        for r in range(i + 1, len(m)):
            share = m[r][i] / m[i][i]
            m[r] = [x - share * y for x, y in zip(m[r], m[i])]
    return int(result)


def grid_factor_c(m):
    total = 0
    for order in permutations(range(len(m))):
        crossings = sum(1 for a, b in combinations(order, 2) if a > b)
        term = math.prod(row[j] for row, j in zip(m, order))
        total += -term if crossings % 2 else term
    return total


def grid_factor_d(m):
    n = len(m)

    @lru_cache(None)
    def expand(row, used):
        if row == n:
            return 1
        total, sign = 0, 1
        for j in range(n):
            if used >> j & 1:
                continue
            total += sign * m[row][j] * expand(row + 1, used | 1 << j)
            sign = -sign
        return total

    return expand(0, 0)


def grid_factor_e(m):
    m = [list(row) for row in m]
    n = len(m)
    sign = 1
    previous = 1
    k = 0
    while k < n - 1:
        if m[k][k] == 0:
            swap = k + 1
            while swap < n and m[swap][k] == 0:
                swap += 1
            if swap == n:
                return 0
            m[k], m[swap] = m[swap], m[k]
            sign = -sign
        for i in range(k + 1, n):
            for j in range(k + 1, n):
                m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // previous
        previous = m[k][k]
        k += 1
    return sign * m[n - 1][n - 1]


def bars_picture_a(heights):
    top = max(heights, default=0)
    return ["".join("#" if h >= level else " " for h in heights) for level in range(top, 0, -1)]


def bars_picture_b(heights):
    top = max(heights, default=0)
    canvas = [[" "] * len(heights) for _ in range(top)]
    for j, h in enumerate(heights):
        for i in range(top - h, top):
            canvas[i][j] = "#"
    return ["".join(line) for line in canvas]


def bars_picture_c(heights):
    top = max(heights, default=0)
    columns = [("#" * h).rjust(top) for h in heights]
    return list(map("".join, zip(*columns)))


def bars_picture_d(heights):
    highest = 0
    for height in heights:
        if height > highest:
            highest = height
    lines = []
    level = highest
    while level > 0:
        line = ""
        for height in heights:
            if height >= level:
                line = line + "#"
            else:
                line = line + " "
        lines.append(line)
        level = level - 1
    return lines


def bars_picture_e(heights):
    def draw(rest):
        if not any(h > 0 for h in rest):
            return []
        return draw([h - 1 for h in rest]) + ["".join(" #"[h > 0] for h in rest)]

    return draw(heights)


def slant_totals_a(grid):
    totals = [0] * (len(grid) + len(grid[0]) - 1)
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            totals[i + j] += value
    return totals


def slant_totals_b(grid):
    h, w = len(grid), len(grid[0])
    out = []
    for s in range(h + w - 1):
        out.append(sum(grid[i][s - i] for i in range(max(0, s - w + 1), min(h, s + 1))))
    return out


def slant_totals_c(grid):
    h = len(grid)
    pushed = [[0] * i + list(row) + [0] * (h - 1 - i) for i, row in enumerate(grid)]
    return [sum(column) for column in zip(*pushed)]


def slant_totals_d(grid):
    height = len(grid)
    width = len(grid[0])
    answer = []
    for diagonal in range(height + width - 1):
        total = 0
        i = 0
        j = diagonal
        while j >= 0 and i < height:
            if j < width:
                total += grid[i][j]
            i += 1
            j -= 1
        answer.append(total)
    return answer


def slant_totals_e(grid):
    def add(below, row):
        carried = [0, *below] if below else []
        carried += [0] * (len(row) - len(carried))
        return [t + v for t, v in zip(carried, row)] + carried[len(row) :]

    return reduce(add, grid[::-1], [])


INPUTS = {
    "turn_border": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]],), ([[1, 2], [3, 4]],), ([[1, 2, 3, 4], [5, 6, 7, 8]],)],
    "upside_down": [([[1, 2, 3], [4, 5, 6]],), ([[7]],), ([[1], [2]],)],
    "other_transpose": [([[1, 2, 3], [4, 5, 6]],), ([[7]],), ([[1, 2], [3, 4]],)],
    "ring_totals": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]],), ([[4]],), ([[1, 2, 3, 4], [5, 6, 7, 8], [9, 1, 1, 9]],),
                    ([[1], [2], [3]],), ([[2, 2], [3, 3]],)],
    "rows_by_total": [([[3, 4], [1, 1], [7, 0], [0, 2]],), ([],), ([[5]],)],
    "best_cross": [([[1, 2], [9, 4]],), ([[0]],), ([[5, 5], [5, 5]],), ([[1, 8, 2], [3, 1, -9]],)],
    "hot_spots": [([[1, 2, 1], [3, 9, 1], [1, 1, 5]],), ([[4]],), ([[2, 2], [2, 2]],), ([[9, 1, 7], [1, 1, 1]],)],
    "black_minus_white": [([[1, 2, 3], [4, 5, 6]],), ([],), ([[7]],), ([[1, 1], [1, 5]],)],
    "rooks_meeting": [(["R.R", "...", "R.R"],), (["."],), (["RRR"],), (["R..", ".R.", "RR."],)],
    "walk_the_edge": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]],), ([[1, 2, 3]],), ([[1], [2], [3]],), ([[1, 2], [3, 4]],)],
    "enlarge": [(["ab", "cd"], 2), ([], 3), (["x.x"], 1), (["#"], 3)],
    "shrink_by_max": [([[1, 2, 3, 4], [5, 6, 7, 8]], 2), ([[9]], 3), ([[1, 5, 2], [7, 0, 3], [4, 4, 8]], 2)],
    "trim_picture": [(["....", ".#..", "..#.", "...."],), (["..", ".."],), (["#"],), (["#.#", "...", "..."],)],
    "put_stamp": [([[0, 0, 0], [0, 0, 0]], [[1, 2], [3, 4]], 1, 1), ([[5]], [[9]], 3, 3),
                  ([[0, 0], [0, 0]], [[1, 2], [3, 4]], -1, -1), ([[0, 0, 0]], [[7]], 0, 1)],
    "where_pattern": [(["aab", "aab", "aaa"], ["aa"]), (["x"], ["xx"]), (["abab", "cdcd"], ["ab", "cd"]),
                      (["..", ".."], ["."])],
    "scroll": [([[1, 2, 3], [4, 5, 6]], 1, 1), ([[7]], 5, -2), ([[1, 2], [3, 4], [5, 6]], -1, 0)],
    "let_fall": [(["o.o", ".o.", "..."],), (["."],), (["o", "o"],), (["oo.", "...", "o.."],)],
    "full_lines": [([[1, 1, 1], [0, 1, 0], [1, 1, 1]],), ([[1]],), ([[0, 0], [0, 0]],), ([[1, 0], [1, 1]],)],
    "longest_row_of": [(["x.x", ".x.", "x.."], "x"), (["..."], "x"), (["oo", "xo", "oo"], "o"), (["xxxx"], "x")],
    "grows_both_ways": [([[1, 2], [3, 4]],), ([[1, 2], [1, 4]],), ([[5]],), ([[1, 3, 2]],), ([[1, 2, 2]],)],
    "mirror_axes": [([[1, 2, 1], [2, 5, 2], [1, 2, 1]],), ([[1, 2], [2, 3]],), ([[1, 1], [2, 2]],), ([[4, 4, 4]],),
                    ([[1, 2], [3, 4]],)],
    "plough_numbers": [(3, 4), (1, 1), (0, 3), (2, 1), (4, 2)],
    "layer_numbers": [(1,), (4,), (5,), (0,), (2,)],
    "lit_from_left": [([[1, 3, 2, 4], [5, 1, 1, 1]],), ([],), ([[0, 0, 2]],), ([[2, 2, 3]],)],
    "changed_cells": [([[1, 2], [3, 4]], [[1, 5], [0, 4]]), ([], []), ([[1, 1, 1]], [[1, 1, 1]]),
                      (["abc", "def"], ["abd", "xef"])],
    "richest_plot": [([[1, 2, 3], [4, 5, 6], [7, 8, 1]], 2), ([[5]], 1), ([[-1, -2], [-3, -4]], 1),
                     ([[1, 9, 2], [2, 1, 4], [3, 3, 3]], 3)],
    "cells_under": [([[1, 3, 5], [2, 4, 8], [6, 7, 9]], 5), ([], 3), ([[4]], 4), ([[1, 1], [1, 2]], 2)],
    "lonely_marks": [(["x.x", ".x.", "xx."],), (["."],), (["x"],), (["x.x", "...", "x.x"],)],
    "colour_edges": [(["aab", "abb"],), ([],), (["q"],), (["ab", "ba"],)],
    "each_once": [([[1, 2], [2, 1]],), ([[1, 2], [1, 2]],), ([[1]],), ([[0]],), ([[1, 2, 3], [3, 1, 2], [2, 3, 1]],),
                  ([[1, 1], [2, 2]],)],
    "grid_factor": [([[1, 2], [3, 4]],), ([[5]],), ([[2, 0, 1], [1, 3, 2], [1, 1, 1]],), ([[0, 1], [1, 0]],),
                    ([[1, 2], [2, 4]],)],
    "bars_picture": [([1, 3, 0, 2],), ([],), ([2],), ([0, 0],)],
    "slant_totals": [([[1, 2, 3], [4, 5, 6]],), ([[7]],), ([[1], [2]],)],
}
