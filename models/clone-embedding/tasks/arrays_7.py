"""Further small tasks on lists, each written in several ways; all ways agree on `INPUTS`."""

import math
import operator
import re
from collections import Counter, defaultdict
from functools import lru_cache
from itertools import groupby, product


def heaviest_run_of_same_a(items):
    best_sum, best_value = 0, None
    i = 0
    while i < len(items):
        j = i
        while j < len(items) and items[j][0] == items[i][0]:
            j += 1
        total = sum(weight for _, weight in items[i:j])
        if total > best_sum:
            best_sum, best_value = total, items[i][0]
        i = j
    return best_value


def heaviest_run_of_same_b(items):
    best = (0, None)
    for name, run in groupby(items, key=operator.itemgetter(0)):
        total = sum(weight for _, weight in run)
        if total > best[0]:
            best = (total, name)
    return best[1]


def heaviest_run_of_same_c(items):
    answer = before = None
    running = top = 0
    for name, weight in items:
        running = running + weight if name == before else weight
        before = name
        if running > top:
            top, answer = running, name
    return answer


def heaviest_run_of_same_d(items):
    totals = []
    for i in range(len(items)):
        name = items[i][0]
        weight = items[i][1]
        if i > 0 and items[i - 1][0] == name:
            totals[-1][1] = totals[-1][1] + weight
        else:
            totals.append([name, weight])
    best_name = None
    best_weight = 0
    for name, weight in totals:
        if weight > best_weight:
            best_weight = weight
            best_name = name
    return best_name


def heaviest_run_of_same_e(items):
    runs = [(sum(w for _, w in g), name) for name, g in groupby(items, key=lambda item: item[0])]
    return max([(0, None), *runs], key=lambda run: run[0])[1]


def squash_row_a(row):
    tiles = [t for t in row if t]
    out = []
    i = 0
    while i < len(tiles):
        if i + 1 < len(tiles) and tiles[i] == tiles[i + 1]:
            out.append(tiles[i] * 2)
            i += 2
        else:
            out.append(tiles[i])
            i += 1
    return out + [0] * (len(row) - len(out))


def squash_row_b(row):
    stack = []
    joined = False
    for tile in row:
        if tile == 0:
            continue
        if stack and stack[-1] == tile and not joined:
            stack[-1] += tile
            joined = True
        else:
            stack.append(tile)
            joined = False
    stack.extend(0 for _ in range(len(row) - len(stack)))
    return stack


def squash_row_c(row):
    out = []
    for tile, run in groupby(filter(None, row)):
        pairs, single = divmod(len(list(run)), 2)
        out += [tile * 2] * pairs + [tile] * single
    while len(out) < len(row):
        out.append(0)
    return out


def squash_row_d(row):
    row = list(row)
    write = 0
    waiting = 0
    for tile in row[:]:
        if not tile:
            continue
        if tile == waiting:
            row[write - 1] = tile + tile
            waiting = 0
        else:
            row[write] = waiting = tile
            write += 1
    row[write:] = [0] * (len(row) - write)
    return row


def squash_row_e(row):
    result = []
    for number in row:
        if number != 0:
            result.append(number)
    for i in range(len(result) - 1):
        if result[i] != 0 and result[i] == result[i + 1]:
            result[i] = result[i] * 2
            result[i + 1] = 0
    answer = []
    for number in result:
        if number != 0:
            answer.append(number)
    while len(answer) != len(row):
        answer.append(0)
    return answer


def squash_row_f(row):
    def join(tiles):
        match tiles:
            case []:
                return []
            case [a, b, *rest] if a == b:
                return [a + b] + join(rest)
            case [a, *rest]:
                return [a] + join(rest)

    squashed = join([tile for tile in row if tile])
    return squashed + [0] * (len(row) - len(squashed))


def letter_frames_a(sheet):
    frames = {}
    for i, line in enumerate(sheet):
        for j, c in enumerate(line):
            if c == ".":
                continue
            if c not in frames:
                frames[c] = (i, j, i, j)
            else:
                top, left, bottom, right = frames[c]
                frames[c] = (min(top, i), min(left, j), max(bottom, i), max(right, j))
    return frames


def letter_frames_b(sheet):
    places = defaultdict(list)
    for i, line in enumerate(sheet):
        for j, c in enumerate(line):
            places[c].append((i, j))
    places.pop(".", None)
    return {
        c: (min(i for i, _ in ps), min(j for _, j in ps), max(i for i, _ in ps), max(j for _, j in ps))
        for c, ps in places.items()
    }


def letter_frames_c(sheet):
    out = {}
    for c in set("".join(sheet)) - {"."}:
        rows = [i for i, line in enumerate(sheet) if c in line]
        left = min(sheet[i].index(c) for i in rows)
        right = max(sheet[i].rindex(c) for i in rows)
        out[c] = (rows[0], left, rows[-1], right)
    return out


def letter_frames_d(sheet):
    class Frame:
        def __init__(self, row, column):
            self.top = self.bottom = row
            self.left = self.right = column

        def stretch(self, row, column):
            self.bottom = row
            if column < self.left:
                self.left = column
            if column > self.right:
                self.right = column

        def corners(self):
            return (self.top, self.left, self.bottom, self.right)

    frames = {}
    for row in range(len(sheet)):
        for column in range(len(sheet[row])):
            letter = sheet[row][column]
            if letter != ".":
                if letter in frames:
                    frames[letter].stretch(row, column)
                else:
                    frames[letter] = Frame(row, column)
    result = {}
    for letter in frames:
        result[letter] = frames[letter].corners()
    return result


def letter_frames_e(sheet):
    cells = sorted((c, i, j) for i, line in enumerate(sheet) for j, c in enumerate(line) if c != ".")
    frames = {}
    for letter, group in groupby(cells, key=operator.itemgetter(0)):
        _, ys, xs = zip(*group)
        frames[letter] = (ys[0], min(xs), ys[-1], max(xs))
    return frames


def seats_together_a(hall, k):
    for i, row in enumerate(hall):
        for j in range(len(row) - k + 1):
            if all(seat == "." for seat in row[j : j + k]):
                return (i, j)
    return None


def seats_together_b(hall, k):
    for i, row in enumerate(hall):
        at = row.find("." * k)
        if at >= 0:
            return i, at
    return None


def seats_together_c(hall, k):
    for i, row in enumerate(hall):
        free = 0
        for j, seat in enumerate(row):
            free = free + 1 if seat == "." else 0
            if free == k:
                return (i, j - k + 1)


def seats_together_d(hall, k):
    for i in range(len(hall)):
        for j in range(len(hall[i])):
            free = 0
            for x in range(j, j + k):
                if x < len(hall[i]):
                    if hall[i][x] == ".":
                        free = free + 1
            if free == k:
                return (i, j)
    return None


def seats_together_e(hall, k):
    found = ((i, re.search(r"\.{%d}" % k, row)) for i, row in enumerate(hall))
    return next(((i, m.start()) for i, m in found if m), None)


def safe_from_queens_a(n, queens):
    safe = 0
    for i in range(n):
        for j in range(n):
            for a, b in queens:
                if a == i or b == j or abs(a - i) == abs(b - j):
                    break
            else:
                safe += 1
    return safe


def safe_from_queens_b(n, queens):
    rows = {i for i, _ in queens}
    columns = {j for _, j in queens}
    down = {i - j for i, j in queens}
    up = {i + j for i, j in queens}
    return sum(
        1
        for i, j in product(set(range(n)) - rows, set(range(n)) - columns)
        if i - j not in down and i + j not in up
    )


def safe_from_queens_c(n, queens):
    board = [[True] * n for _ in range(n)]
    for a, b in queens:
        board[a][b] = False
        for di, dj in product((-1, 0, 1), repeat=2):
            if di == dj == 0:
                continue
            i, j = a + di, b + dj
            while 0 <= i < n and 0 <= j < n:
                board[i][j] = False
                i, j = i + di, j + dj
    return sum(map(sum, board))


def safe_from_queens_d(n, queens):
    safe_squares = 0
    for row in range(n):
        for column in range(n):
            attacked = False
            for queen in queens:
                if queen[0] == row:
                    attacked = True
                elif queen[1] == column:
                    attacked = True
                elif queen[0] + queen[1] == row + column:
                    attacked = True
                elif queen[0] - queen[1] == row - column:
                    attacked = True
            if attacked == False:
                safe_squares += 1
    return safe_squares


def safe_from_queens_e(n, queens):
    squares = set(product(range(n), repeat=2))
    for a, b in queens:
        squares = {(i, j) for i, j in squares if i != a and j != b and abs(i - a) != abs(j - b)}
    return len(squares)


def pressed_board_a(n, presses):
    board = [[0] * n for _ in range(n)]
    for i, j in presses:
        for x, y in ((i, j), (i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < n and 0 <= y < n:
                board[x][y] = 1 - board[x][y]
    return board


def pressed_board_b(n, presses):
    times = Counter(presses)
    return [
        [(times[i, j] + times[i - 1, j] + times[i + 1, j] + times[i, j - 1] + times[i, j + 1]) % 2 for j in range(n)]
        for i in range(n)
    ]


def pressed_board_c(n, presses):
    rows = [0] * (n + 2)
    mask = (1 << n) - 1
    for i, j in presses:
        bit = 1 << j
        rows[i] ^= bit
        rows[i + 2] ^= bit
        rows[i + 1] ^= (bit | bit << 1 | bit >> 1) & mask
    return [[row >> j & 1 for j in range(n)] for row in rows[1 : n + 1]]


def pressed_board_d(n, presses):
    class Board:
        def __init__(self):
            self.cells = [[False for _ in range(n)] for _ in range(n)]

        def flip(self, i, j):
            if i < 0 or j < 0 or i >= n or j >= n:
                return
            self.cells[i][j] = not self.cells[i][j]

        def press(self, i, j):
            self.flip(i, j)
            self.flip(i - 1, j)
            self.flip(i + 1, j)
            self.flip(i, j - 1)
            self.flip(i, j + 1)

    board = Board()
    for press in presses:
        board.press(press[0], press[1])
    result = []
    for row in board.cells:
        result.append([1 if cell else 0 for cell in row])
    return result


def pressed_board_e(n, presses):
    def near(cell, press):
        return abs(cell[0] - press[0]) + abs(cell[1] - press[1]) < 2

    return [[sum(near((i, j), p) for p in presses) & 1 for j in range(n)] for i in range(n)]


def greedy_walk_a(grid):
    i = j = 0
    total = grid[0][0]
    while (i, j) != (len(grid) - 1, len(grid[0]) - 1):
        if i == len(grid) - 1:
            j += 1
        elif j == len(grid[0]) - 1:
            i += 1
        elif grid[i][j + 1] >= grid[i + 1][j]:
            j += 1
        else:
            i += 1
        total += grid[i][j]
    return total


def greedy_walk_b(grid):
    def walk(rows):
        here = rows[0][0]
        if len(rows) == 1:
            return sum(rows[0])
        if len(rows[0]) == 1:
            return sum(row[0] for row in rows)
        if rows[0][1] >= rows[1][0]:
            return here + walk([row[1:] for row in rows])
        return here + walk(rows[1:])

    return walk(grid)


def greedy_walk_c(grid):
    cells = {(i, j): v for i, row in enumerate(grid) for j, v in enumerate(row)}
    here = (0, 0)
    total = 0
    while here:
        total += cells[here]
        i, j = here
        options = [step for step in ((i, j + 1), (i + 1, j)) if step in cells]
        here = max(options, key=cells.get, default=None)
    return total


def greedy_walk_d(grid):
    row = 0
    column = 0
    total = grid[0][0]
    last_row = len(grid) - 1
    last_column = len(grid[0]) - 1
    while row < last_row or column < last_column:
        go_right = False
        if row == last_row:
            go_right = True
        if row < last_row and column < last_column:
            right = grid[row][column + 1]
            down = grid[row + 1][column]
            if right >= down:
                go_right = True
        if go_right == True:
            column = column + 1
        else:
            row = row + 1
        total = total + grid[row][column]
    return total


def greedy_walk_e(grid):
    @lru_cache(maxsize=None)
    def value(i, j):
        return grid[i][j] if i < len(grid) and j < len(grid[0]) else -math.inf

    def path(i, j):
        while value(i, j) > -math.inf:
            yield value(i, j)
            i, j = (i, j + 1) if value(i, j + 1) >= value(i + 1, j) else (i + 1, j)

    return sum(path(0, 0))


def signs_ways_a(values, goal):
    counts = {0: 1}
    for value in values:
        following = defaultdict(int)
        for total, ways in counts.items():
            following[total + value] += ways
            following[total - value] += ways
        counts = following
    return counts.get(goal, 0)


def signs_ways_b(values, goal):
    if not values:
        return 1 if goal == 0 else 0
    return signs_ways_b(values[1:], goal - values[0]) + signs_ways_b(values[1:], goal + values[0])


def signs_ways_c(values, goal):
    count = 0
    for signs in product((1, -1), repeat=len(values)):
        if sum(sign * value for sign, value in zip(signs, values)) == goal:
            count += 1
    return count


def signs_ways_d(values, goal):
    totals = [0]
    for value in values:
        new_totals = []
        for total in totals:
            new_totals.append(total + value)
            new_totals.append(total - value)
        totals = new_totals
    number = 0
    for total in totals:
        if total == goal:
            number = number + 1
    return number


def signs_ways_e(values, goal):
    need, odd = divmod(sum(values) + goal, 2)
    if odd or need < 0:
        return 0
    ways = [1] + [0] * need
    for value in values:
        for total in range(need, value - 1, -1):
            ways[total] += ways[total - value]
    return ways[need]


INPUTS = {
    "heaviest_run_of_same": [([("a", 2), ("a", 3), ("b", 4), ("a", 1)],), ([],), ([("x", 1), ("y", 1)],)],
    "squash_row": [([2, 0, 2, 4],), ([2, 2, 2],), ([0, 0],), ([4, 4, 8, 8, 8],), ([],)],
    "letter_frames": [(["a.b", "ab.", "..b"],), (["..."],), (["zz"],), (["k..", "..k", "m.."],)],
    "seats_together": [(["x.x..", "....x"], 3), (["xx"], 1), (["..", "."], 2), ([], 2)],
    "safe_from_queens": [(4, [(0, 0)]), (3, []), (1, [(0, 0)]), (6, [(1, 2), (4, 4)])],
    "pressed_board": [(3, [(1, 1), (0, 0)]), (1, [(0, 0)]), (2, []), (3, [(2, 2), (2, 2), (0, 1)])],
    "greedy_walk": [([[1, 2, 3], [4, 5, 6]],), ([[7]],), ([[1, 9, 1], [1, 1, 1], [1, 1, 1]],), ([[2, 2], [2, 5]],)],
    "signs_ways": [((1, 1, 1, 1, 1), 3), ((1,), 2)],
}
