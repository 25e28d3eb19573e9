"""More small tasks of our own, longer ones among them, each written in several ways; they agree on `INPUTS`."""

import itertools
import math
import operator
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import chain, combinations


def block_sums_a(rows, k):
    out = []
    for i in range(len(rows)):
        line = []
        for j in range(len(rows[0])):
            total = 0
            for x in range(max(0, i - k), min(len(rows), i + k + 1)):
                for y in range(max(0, j - k), min(len(rows[0]), j + k + 1)):
                    total += rows[x][y]
            line.append(total)
        out.append(line)
    return out


def block_sums_b(rows, k):
    height, width = len(rows), len(rows[0])
    sums = [[0] * (width + 1) for _ in range(height + 1)]
    for i in range(height):
        for j in range(width):
            sums[i + 1][j + 1] = rows[i][j] + sums[i][j + 1] + sums[i + 1][j] - sums[i][j]

    def total(i, j):
        a, b = max(0, i - k), max(0, j - k)
        c, d = min(height, i + k + 1), min(width, j + k + 1)
        return sums[c][d] - sums[a][d] - sums[c][b] + sums[a][b]

    return [[total(i, j) for j in range(width)] for i in range(height)]


def block_sums_c(rows, k):
    return [
        [
            sum(sum(row[max(0, j - k) : j + k + 1]) for row in rows[max(0, i - k) : i + k + 1])
            for j in range(len(rows[0]))
        ]
        for i in range(len(rows))
    ]


def block_sums_d(rows, k):
    class Grid:
        def __init__(self, rows):
            self.rows = rows
            self.height = len(rows)
            self.width = len(rows[0])

        def value(self, i, j):
            if i < 0 or j < 0 or i >= self.height or j >= self.width:
                return 0
            return self.rows[i][j]

        def around(self, i, j):
            total = 0
            di = -k
            while di <= k:
                dj = -k
                while dj <= k:
                    total += self.value(i + di, j + dj)
                    dj += 1
                di += 1
            return total

    grid = Grid(rows)
    result = []
    for i in range(grid.height):
        result.append([])
        for j in range(grid.width):
            result[i].append(grid.around(i, j))
    return result


def block_sums_e(rows, k):
    smear = lambda line: [sum(line[max(0, j - k):j + k + 1]) for j in range(len(line))]
    across = map(smear, rows)
    return list(map(list, zip(*map(smear, zip(*across)))))


def same_diagonals_a(rows):
    for i in range(1, len(rows)):
        for j in range(1, len(rows[0])):
            if rows[i][j] != rows[i - 1][j - 1]:
                return False
    return True


def same_diagonals_b(rows):
    return all(above[:-1] == below[1:] for above, below in zip(rows, rows[1:]))


def same_diagonals_c(rows):
    seen = {}
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            if seen.setdefault(i - j, value) != value:
                return False
    return True


def same_diagonals_d(rows):
    result = True
    for i in range(len(rows)):
        for j in range(len(rows[0])):
            a = i
            b = j
            while a < len(rows) and b < len(rows[0]):
                if rows[a][b] != rows[i][j]:
                    result = False
                a = a + 1
                b = b + 1
    return result


def same_diagonals_e(rows):
    values = {(i - j, v) for i, r in enumerate(rows) for j, v in enumerate(r)}
    return len(values) == len({d for d, _ in values})


def diagonal_walk_a(rows):
    lines = defaultdict(list)
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            lines[i + j].append(value)
    out = []
    for key in sorted(lines):
        out += lines[key][::-1] if key % 2 == 0 else lines[key]
    return out


def diagonal_walk_b(rows):
    height, width = len(rows), len(rows[0])
    out = []
    for total in range(height + width - 1):
        line = []
        for i in range(height):
            j = total - i
            if 0 <= j < width:
                line.append(rows[i][j])
        if total % 2 == 0:
            line.reverse()
        out.extend(line)
    return out


def diagonal_walk_c(rows):
    height, width = len(rows), len(rows[0])
    i = j = 0
    up = True
    out = []
    while len(out) < height * width:
        out.append(rows[i][j])
        if up:
            if j == width - 1:
                i, up = i + 1, False
            elif i == 0:
                j, up = j + 1, False
            else:
                i, j = i - 1, j + 1
        elif i == height - 1:
            j, up = j + 1, True
        elif j == 0:
            i, up = i + 1, True
        else:
            i, j = i + 1, j - 1
    return out


def diagonal_walk_d(rows):
    cells = [(i + j, i if (i + j) % 2 else j, v) for i, r in enumerate(rows) for j, v in enumerate(r)]
    return [v for *_, v in sorted(cells)]


def diagonal_walk_e(rows):
    result = []
    up = True
    starts = []
    for j in range(len(rows[0])):
        starts.append((0, j))
    for i in range(1, len(rows)):
        starts.append((i, len(rows[0]) - 1))
    for start in starts:
        i = start[0]
        j = start[1]
        line = []
        while i < len(rows) and j >= 0:
            line.append(rows[i][j])
            i = i + 1
            j = j - 1
        if up == True:
            line.reverse()
            up = False
        else:
            up = True
        for value in line:
            result.append(value)
    return result


def reshape_a(rows, height, width):
    values = [value for row in rows for value in row]
    if len(values) != height * width:
        return rows
    return [values[i * width : (i + 1) * width] for i in range(height)]


def reshape_b(rows, height, width):
    if len(rows) * len(rows[0]) != height * width:
        return rows
    out = [[0] * width for _ in range(height)]
    for i in range(height * width):
        out[i // width][i % width] = rows[i // len(rows[0])][i % len(rows[0])]
    return out


def reshape_c(rows, height, width):
    flat = deque(chain.from_iterable(rows))
    if len(flat) != height * width:
        return rows
    result = []
    while flat:
        line = []
        while len(line) < width:
            line.append(flat.popleft())
        result.append(line)
    return result


def reshape_d(rows, height, width):
    number = 0
    for row in rows:
        for value in row:
            number = number + 1
    if number != height * width:
        return rows
    result = []
    line = []
    for i in range(len(rows)):
        for j in range(len(rows[i])):
            line.append(rows[i][j])
            if len(line) == width:
                result.append(line)
                line = []
    return result


def reshape_e(rows, height, width):
    f = sum(rows, [])
    return [*map(list, zip(*[iter(f)] * width))] if len(f) == height * width else rows


def word_square_a(words):
    for i, word in enumerate(words):
        for j, char in enumerate(word):
            if j >= len(words) or i >= len(words[j]) or words[j][i] != char:
                return False
    return True


def word_square_b(words):
    columns = ["".join(column) for column in itertools.zip_longest(*words, fillvalue="")]
    return columns == words


def word_square_c(words):
    result = True
    for i in range(len(words)):
        column = ""
        for j in range(len(words)):
            if i < len(words[j]):
                column = column + words[j][i]
        if column != words[i]:
            result = False
    for word in words:
        if len(word) > len(words):
            result = False
    return result


def word_square_d(words):
    cells = {(i, j, c) for i, w in enumerate(words) for j, c in enumerate(w)}
    return cells == {(j, i, c) for i, j, c in cells}


def lights_a(size, switches):
    on = set()
    for row, column in switches:
        for place in ((row, column), (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= place[0] < size and 0 <= place[1] < size:
                on ^= {place}
    return len(on)


def lights_b(size, switches):
    grid = [[False] * size for _ in range(size)]
    for i, j in switches:
        for di, dj in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)):
            x, y = i + di, j + dj
            if x in range(size) and y in range(size):
                grid[x][y] = not grid[x][y]
    return sum(map(sum, grid))


def lights_c(size, switches):
    flips = Counter()
    for i, j in switches:
        for x in range(size):
            for y in range(size):
                if abs(x - i) + abs(y - j) <= 1:
                    flips[x, y] += 1
    return sum(times % 2 for times in flips.values())


def lights_d(size, switches):
    class Board:
        def __init__(self):
            self.lamps = [0] * (size * size)

        def flip(self, i, j):
            if 0 <= i and i < size and 0 <= j and j < size:
                self.lamps[i * size + j] = 1 - self.lamps[i * size + j]

    board = Board()
    for switch in switches:
        board.flip(switch[0], switch[1])
        board.flip(switch[0] + 1, switch[1])
        board.flip(switch[0] - 1, switch[1])
        board.flip(switch[0], switch[1] + 1)
        board.flip(switch[0], switch[1] - 1)
    on = 0
    for lamp in board.lamps:
        on += lamp
    return on


def lights_e(size, switches):
    inside = range(size)

    def mask(switch):
        i, j = switch
        cross = {(i, j), (i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)}
        return sum(1 << (x * size + y) for x, y in cross if x in inside and y in inside)

    return reduce(operator.xor, map(mask, switches), 0).bit_count()


def coins_game_a(values):
    @lru_cache(None)
    def lead(i, j):
        if i > j:
            return 0
        return max(values[i] - lead(i + 1, j), values[j] - lead(i, j - 1))

    return lead(0, len(values) - 1) >= 0


def coins_game_b(values):
    lead = list(values)
    n = len(values)
    for size in range(1, n):
        for i in range(n - size):
            lead[i] = max(values[i] - lead[i + 1], values[i + size] - lead[i])
    return n == 0 or lead[0] >= 0


def coins_game_c(values):
    def best(rest, mine, other, my_turn):
        if not rest:
            return mine >= other
        options = []
        for value, left in ((rest[0], rest[1:]), (rest[-1], rest[:-1])):
            if my_turn:
                options.append(best(left, mine + value, other, False))
            else:
                options.append(best(left, mine, other + value, True))
        return any(options) if my_turn else all(options)

    return best(tuple(values), 0, 0, True)


def coins_game_d(values):
    def play(i, j, turn):
        if i > j:
            return 0
        if turn == 1:
            take_left = values[i] + play(i + 1, j, 2)
            take_right = values[j] + play(i, j - 1, 2)
            if take_left > take_right:
                return take_left
            else:
                return take_right
        else:
            take_left = play(i + 1, j, 1)
            take_right = play(i, j - 1, 1)
            if take_left < take_right:
                return take_left
            else:
                return take_right

    mine = play(0, len(values) - 1, 1)
    total = 0
    for v in values:
        total = total + v
    if mine >= total - mine:
        return True
    return False


def coins_game_e(values):
    lead = lru_cache(None)(lambda v: max(v[0] - lead(v[1:]), v[-1] - lead(v[:-1])) if v else 0)
    return lead(tuple(values)) >= 0


def nim_a(piles):
    total = 0
    for pile in piles:
        total ^= pile
    return total != 0


def nim_b(piles):
    return reduce(operator.xor, piles, 0) > 0


def nim_c(piles):
    @lru_cache(None)
    def wins(state):
        for i in range(len(state)):
            for take in range(1, state[i] + 1):
                following = tuple(sorted(state[:i] + (state[i] - take,) + state[i + 1 :]))
                if not wins(following):
                    return True
        return False

    return wins(tuple(sorted(piles)))


def nim_d(piles):
    for bit in range(64):
        ones = 0
        for i in range(len(piles)):
            if (piles[i] >> bit) % 2 == 1:
                ones = ones + 1
        if ones % 2 == 1:
            return True
    return False


def nim_e(piles):
    width = max(piles, default=0).bit_length()
    columns = zip(*(format(p, f"0{width}b") for p in piles)) if width else ()
    return any(column.count("1") & 1 for column in columns)


def egg_drops_a(eggs, floors):
    reach = [0] * (eggs + 1)
    drops = 0
    while reach[eggs] < floors:
        drops += 1
        for egg in range(eggs, 0, -1):
            reach[egg] += reach[egg - 1] + 1
    return drops


def egg_drops_b(eggs, floors):
    @lru_cache(None)
    def need(left, height):
        if height == 0:
            return 0
        if left == 1:
            return height
        best = height
        for floor in range(1, height + 1):
            best = min(best, 1 + max(need(left - 1, floor - 1), need(left, height - floor)))
        return best

    return need(eggs, floors)


def egg_drops_c(eggs, floors):
    drops = 0
    while True:
        reach = 0
        for broken in range(1, eggs + 1):
            reach = reach + math.comb(drops, broken)
        if reach >= floors:
            return drops
        drops = drops + 1


def egg_drops_d(eggs, floors):
    table = []
    for e in range(eggs + 1):
        table.append([0] * (floors + 1))
    for f in range(1, floors + 1):
        table[1][f] = f
    e = 2
    while e <= eggs:
        f = 1
        while f <= floors:
            low, high = 1, f
            while low < high:
                middle = (low + high) // 2
                if table[e - 1][middle - 1] < table[e][f - middle]:
                    low = middle + 1
                else:
                    high = middle
            best = max(table[e - 1][low - 1], table[e][f - low])
            if low > 1:
                best = min(best, max(table[e - 1][low - 2], table[e][f - low + 1]))
            table[e][f] = best + 1
            f += 1
        e += 1
    return table[eggs][floors]


def cut_rod_a(length, prices):
    best = [0] * (length + 1)
    for i in range(1, length + 1):
        for size, price in prices.items():
            if size <= i:
                best[i] = max(best[i], best[i - size] + price)
    return best[length]


def cut_rod_b(length, prices):
    memo = {0: 0}

    def go(left):
        if left not in memo:
            memo[left] = max([price + go(left - size) for size, price in prices.items() if size <= left], default=0)
        return memo[left]

    return go(length)


def cut_rod_c(length, prices):
    def best(left, money):
        top = money
        for size in prices:
            if size <= left:
                result = best(left - size, money + prices[size])
                if result > top:
                    top = result
        return top

    return best(length, 0)


def cut_rod_d(length, prices):
    def grow(best, item):
        size, price = item
        return reduce(
            lambda row, k: row + [max(best[k], row[k - size] + price) if k >= size else best[k]],
            range(length + 1),
            [],
        )

    return reduce(grow, prices.items(), [0] * (length + 1))[-1]


def chain_product_a(sizes):
    n = len(sizes) - 1
    cost = [[0] * n for _ in range(n)]
    for span in range(1, n):
        for i in range(n - span):
            j = i + span
            cost[i][j] = min(cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1] for k in range(i, j))
    return cost[0][n - 1]


def chain_product_b(sizes):
    @lru_cache(None)
    def go(i, j):
        if j - i < 2:
            return 0
        best = float("inf")
        for k in range(i + 1, j):
            best = min(best, go(i, k) + go(k, j) + sizes[i] * sizes[k] * sizes[j])
        return best

    return go(0, len(sizes) - 1)


def chain_product_c(sizes):
    def cost(row):
        if len(row) <= 2:
            return 0
        cheapest = None
        for k in range(1, len(row) - 1):
            price = row[k - 1] * row[k] * row[k + 1]
            total = price + cost(row[:k] + row[k + 1:])
            if cheapest is None or total < cheapest:
                cheapest = total
        return cheapest

    return cost(list(sizes))


def chain_product_d(sizes):
    best = {(i, i + 1): 0 for i in range(len(sizes) - 1)}
    pairs = sorted(combinations(range(len(sizes)), 2), key=lambda p: p[1] - p[0])
    for i, j in pairs:
        splits = (best[i, k] + best[k, j] + sizes[i] * sizes[k] * sizes[j] for k in range(i + 1, j))
        best[i, j] = min(splits, default=0)
    return best[0, len(sizes) - 1]


INPUTS = {
    "block_sums": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1)],
    "same_diagonals": [([[1, 2, 3], [5, 1, 2]],), ([[1, 2], [2, 2]],)],
    "diagonal_walk": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]],), ([[1, 2], [3, 4]],)],
    "reshape": [([[1, 2], [3, 4]], 1, 4), ([[1, 2]], 2, 2)],
    "word_square": [(["ball", "area", "lead", "lady"],), (["ab", "ba"],), (["ab", "bc", "cd"],)],
    "lights": [(3, [(1, 1), (0, 0)]), (1, [(0, 0), (0, 0)])],
    "coins_game": [([1, 5, 2],), ([1, 5, 233, 7],)],
    "nim": [((1, 2, 3),), ((1, 2),), ((0,),)],
    "egg_drops": [(1, 2), (2, 6), (3, 14)],
    "cut_rod": [(4, {1: 1, 2: 5, 3: 8}), (0, {1: 1})],
    "chain_product": [((10, 30, 5, 60),), ((5, 4),)],
}
