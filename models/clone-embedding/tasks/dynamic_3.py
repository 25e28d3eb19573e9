"""Best sums, grids with costs, choices under limits, each written in several ways; all ways agree on `INPUTS`."""

import heapq
from collections import deque
from functools import cache, lru_cache
from itertools import accumulate, combinations, permutations, product
from math import inf


def turn_tolls_a(grid, toll):
    """Cheapest way right and down through a grid when every change of direction costs a toll."""
    @cache
    def cost(i, j, way):
        if (i, j) == (len(grid) - 1, len(grid[0]) - 1):
            return grid[i][j]
        best = inf
        if i + 1 < len(grid):
            best = min(best, cost(i + 1, j, "down") + (toll if way == "right" else 0))
        if j + 1 < len(grid[0]):
            best = min(best, cost(i, j + 1, "right") + (toll if way == "down" else 0))
        return grid[i][j] + best

    return cost(0, 0, "")


def turn_tolls_b(grid, toll):
    height, width = len(grid), len(grid[0])
    down = [[inf] * width for _ in range(height)]
    right = [[inf] * width for _ in range(height)]
    down[0][0] = right[0][0] = grid[0][0]
    for i in range(height):
        for j in range(width):
            if i:
                down[i][j] = grid[i][j] + min(down[i - 1][j], right[i - 1][j] + toll)
            if j:
                right[i][j] = grid[i][j] + min(right[i][j - 1], down[i][j - 1] + toll)
    return min(down[-1][-1], right[-1][-1])


def turn_tolls_c(grid, toll):
    height, width = len(grid), len(grid[0])
    best = inf
    for downs in combinations(range(height + width - 2), height - 1):
        i = j = 0
        total = grid[0][0]
        last = None
        for step in range(height + width - 2):
            move = step in downs
            if move:
                i += 1
            else:
                j += 1
            total += grid[i][j]
            if last is not None and last != move:
                total += toll
            last = move
        best = min(best, total)
    return best


def turn_tolls_d(grid, toll):
    goal = (len(grid) - 1, len(grid[0]) - 1)
    heap = [(grid[0][0], 0, 0, None)]
    done = set()
    while heap:
        cost, i, j, way = heapq.heappop(heap)
        if (i, j) == goal:
            return cost
        if (i, j, way) in done:
            continue
        done.add((i, j, way))
        for di, dj in ((0, 1), (1, 0)):
            x, y = i + di, j + dj
            if x <= goal[0] and y <= goal[1]:
                extra = 0 if way in (None, di) else toll
                heapq.heappush(heap, (cost + grid[x][y] + extra, x, y, di))


def turn_tolls_e(grid, toll):
    rows = len(grid)
    cols = len(grid[0])
    results = []

    def walk(r, c, total, direction):
        total = total + grid[r][c]
        if r == rows - 1 and c == cols - 1:
            results.append(total)
        if r < rows - 1:
            if direction == "R":
                walk(r + 1, c, total + toll, "D")
            else:
                walk(r + 1, c, total, "D")
        if c < cols - 1:
            if direction == "D":
                walk(r, c + 1, total + toll, "R")
            else:
                walk(r, c + 1, total, "R")

    walk(0, 0, 0, "")
    return min(results)


def turn_tolls_f(grid, toll):
    h, w = len(grid), len(grid[0])
    totals = []
    for path in set(permutations("D" * (h - 1) + "R" * (w - 1))):
        text = "".join(path)
        turns = text.count("DR") + text.count("RD")
        cells = [(text[:k].count("D"), text[:k].count("R")) for k in range(len(text) + 1)]
        totals.append(turns * toll + sum(grid[i][j] for i, j in cells))
    return min(totals)


def seam_columns_a(rows):
    """Columns of the cheapest seam from top to bottom that moves at most one column; leftmost on ties from the end."""
    costs = [list(rows[0])]
    for row in rows[1:]:
        above = costs[-1]
        costs.append([v + min(above[max(0, j - 1):j + 2]) for j, v in enumerate(row)])
    seam = [costs[-1].index(min(costs[-1]))]
    for above in costs[-2::-1]:
        j = seam[-1]
        seam.append(min(range(max(0, j - 1), min(len(above), j + 2)), key=above.__getitem__))
    return seam[::-1]


def seam_columns_b(rows):
    best = [(value, [j]) for j, value in enumerate(rows[0])]
    for row in rows[1:]:
        new = []
        for j, value in enumerate(row):
            choice = None
            for k in (j - 1, j, j + 1):
                if 0 <= k < len(row) and (choice is None or best[k][0] < choice[0]):
                    choice = best[k]
            new.append((choice[0] + value, choice[1] + [j]))
        best = new
    return min(best, key=lambda entry: entry[0])[1]


def seam_columns_c(rows):
    @lru_cache(maxsize=None)
    def reach(i, j):
        if i == 0:
            return rows[0][j], ()
        options = [(reach(i - 1, k)[0], k) for k in range(j - 1, j + 2) if 0 <= k < len(rows[0])]
        cost, k = min(options)
        return cost + rows[i][j], reach(i - 1, k)[1] + (k,)

    bottom = len(rows) - 1
    _, j = min((reach(bottom, j)[0], j) for j in range(len(rows[0])))
    return list(reach(bottom, j)[1]) + [j]


def seam_columns_d(rows):
    height = len(rows)
    width = len(rows[0])
    cost = []
    parent = []
    for i in range(height):
        cost.append([0] * width)
        parent.append([-1] * width)
    for j in range(width):
        cost[0][j] = rows[0][j]
    for i in range(1, height):
        for j in range(width):
            best_k = j
            if j > 0:
                best_k = j - 1
                if cost[i - 1][j] < cost[i - 1][best_k]:
                    best_k = j
            if j < width - 1:
                if cost[i - 1][j + 1] < cost[i - 1][best_k]:
                    best_k = j + 1
            cost[i][j] = rows[i][j] + cost[i - 1][best_k]
            parent[i][j] = best_k
    end = 0
    for j in range(width):
        if cost[height - 1][j] < cost[height - 1][end]:
            end = j
    seam = []
    i = height - 1
    while i >= 0:
        seam.insert(0, end)
        end = parent[i][end]
        i = i - 1
    return seam


def seam_columns_e(rows):
    width = len(rows[0])
    seams = [[j] for j in range(width)]
    for _ in rows[1:]:
        seams = [s + [k] for s in seams for k in (s[-1] - 1, s[-1], s[-1] + 1) if 0 <= k < width]

    def price(seam):
        return sum(row[j] for row, j in zip(rows, seam))

    # the leftmost from the end: compare the reversed columns
    return min(seams, key=lambda s: (price(s), s[::-1]))


def bag_of_two_limits_a(items, weight, volume):
    """Best value of items (weight, volume, value) under two limits."""
    best = [[0] * (volume + 1) for _ in range(weight + 1)]
    for w, v, value in items:
        for a in range(weight, w - 1, -1):
            for b in range(volume, v - 1, -1):
                best[a][b] = max(best[a][b], best[a - w][b - v] + value)
    return best[weight][volume]


def bag_of_two_limits_b(items, weight, volume):
    def pack(i, a, b):
        if i == len(items):
            return 0
        w, v, value = items[i]
        left = pack(i + 1, a, b)
        if w <= a and v <= b:
            return max(left, value + pack(i + 1, a - w, b - v))
        return left

    return pack(0, weight, volume)


def bag_of_two_limits_c(items, weight, volume):
    states = {(0, 0): 0}
    for w, v, value in items:
        for (a, b), total in list(states.items()):
            key = (a + w, b + v)
            if key[0] <= weight and key[1] <= volume:
                states[key] = max(states.get(key, 0), total + value)
    return max(states.values())


def bag_of_two_limits_d(items, weight, volume):
    best = 0
    for size in range(len(items) + 1):
        for bag in combinations(items, size):
            w, v, worth = map(sum, zip(*bag)) if bag else (0, 0, 0)
            if w <= weight and v <= volume:
                best = max(best, worth)
    return best


def bag_of_two_limits_e(items, weight, volume):
    # keep only loads which no other load beats in everything
    loads = [(0, 0, 0)]
    for w, v, value in items:
        extended = [(a + w, b + v, c + value) for a, b, c in loads if a + w <= weight and b + v <= volume]
        candidates = set(loads) | set(extended)
        loads = []
        for x in candidates:
            beaten = any(y != x and y[0] <= x[0] and y[1] <= x[1] and y[2] >= x[2] for y in candidates)
            if not beaten:
                loads.append(x)
    return max(load[2] for load in loads)


def one_per_shop_a(shops, money):
    """Most points when exactly one (price, points) offer is taken at each shop, None if money is short."""
    best = {money: 0}
    for offers in shops:
        after = {}
        for left, points in best.items():
            for price, gain in offers:
                if price <= left:
                    after[left - price] = max(after.get(left - price, 0), points + gain)
        best = after
    return max(best.values(), default=None)


def one_per_shop_b(shops, money):
    totals = []
    for choice in product(*shops):
        if sum(price for price, _ in choice) <= money:
            totals.append(sum(points for _, points in choice))
    return max(totals) if totals else None


def one_per_shop_c(shops, money):
    @cache
    def most(i, left):
        if left < 0:
            return -inf
        if i == len(shops):
            return 0
        result = -inf
        for price, points in shops[i]:
            result = max(result, points + most(i + 1, left - price))
        return result

    answer = most(0, money)
    return None if answer == -inf else answer


def one_per_shop_d(shops, money):
    class Shopper:
        def __init__(self):
            self.best = None

        def visit(self, number, left, points):
            if left < 0:
                return
            if number == len(shops):
                if self.best is None or points > self.best:
                    self.best = points
                return
            for offer in shops[number]:
                self.visit(number + 1, left - offer[0], points + offer[1])

    shopper = Shopper()
    shopper.visit(0, money, 0)
    return shopper.best


def one_per_shop_e(shops, money):
    bills = [(0, 0)]
    for offers in shops:
        bills = [(spent + p, won + g) for spent, won in bills for p, g in offers if spent + p <= money]
        bills.sort(key=lambda b: (b[0], -b[1]))
        useful, top = [], -1
        for spent, won in bills:
            if won > top:
                useful.append((spent, won))
                top = won
        bills = useful
    return bills[-1][1] if bills else None


def three_shares_a(values):
    """Can the values be shared by three so that all get the same?"""
    total = sum(values)
    if total % 3:
        return False
    share = total // 3
    reach = {(0, 0)}
    for v in values:
        reach |= {(a + v, b) for a, b in reach} | {(a, b + v) for a, b in reach}
    return (share, share) in reach


def three_shares_b(values):
    share, rest = divmod(sum(values), 3)
    if rest:
        return False
    order = sorted(values, reverse=True)

    def give(i, people):
        if i == len(order):
            return True
        for k in range(3):
            if people[k] >= order[i] and people[k] not in people[:k]:
                people[k] -= order[i]
                if give(i + 1, people):
                    return True
                people[k] += order[i]
        return False

    return give(0, [share] * 3)


def three_shares_c(values):
    for owners in product(range(3), repeat=len(values)):
        sums = [0, 0, 0]
        for owner, v in zip(owners, values):
            sums[owner] += v
        if sums[0] == sums[1] == sums[2]:
            return True
    return False


def three_shares_d(values):
    if sum(values) % 3 != 0:
        return False
    goal = sum(values) // 3
    n = len(values)
    masks = []
    for mask in range(2 ** n):
        total = 0
        for i in range(n):
            if mask & (1 << i):
                total += values[i]
        if total == goal:
            masks.append(mask)
    for first in masks:
        for second in masks:
            if first & second == 0:
                return True
    return False


def three_shares_e(values):
    def without(row, part):
        row = list(row)
        for x in part:
            row.remove(x)
        return row

    def groups(row, total):
        return (c for k in range(len(row) + 1) for c in combinations(row, k) if sum(c) == total)

    share = sum(values) / 3
    return any(True for one in groups(values, share) for _ in groups(without(values, one), share))


def range_cover_a(values, k):
    """Total of max - min over the stretches of a list cut into exactly k stretches, as small as can be."""
    n = len(values)

    @lru_cache(maxsize=None)
    def cost(start, parts):
        if parts == 0:
            return 0 if start == n else inf
        if start == n:
            return inf
        return min(max(values[start:end]) - min(values[start:end]) + cost(end, parts - 1)
                   for end in range(start + 1, n + 1))

    return cost(0, k)


def range_cover_b(values, k):
    n = len(values)
    best = [0] + [inf] * n
    for _ in range(k):
        new = [inf] * (n + 1)
        for end in range(1, n + 1):
            high = low = values[end - 1]
            for start in range(end - 1, -1, -1):
                high = max(high, values[start])
                low = min(low, values[start])
                new[end] = min(new[end], best[start] + high - low)
        best = new
    return best[n]


def range_cover_c(values, k):
    totals = [inf]
    for cuts in combinations(range(1, len(values)), k - 1):
        places = (0,) + cuts + (len(values),)
        total = 0
        for i in range(k):
            part = sorted(values[places[i]:places[i + 1]])
            total += part[-1] - part[0]
        totals.append(total)
    return min(totals)


def range_cover_d(values, k):
    def cut(row, parts):
        if parts == 1:
            return max(row) - min(row)
        return min((max(row[:i]) - min(row[:i]) + cut(row[i:], parts - 1) for i in range(1, len(row) - parts + 2)),
                   default=inf)

    return cut(values, k)


def range_cover_e(values, k):
    best = None
    places = len(values) - 1
    for number in range(2 ** places):
        bits = []
        rest = number
        for p in range(places):
            bits.append(rest % 2)
            rest = rest // 2
        if sum(bits) != k - 1:
            continue
        total = 0
        low = values[0]
        high = values[0]
        for i in range(1, len(values)):
            if bits[i - 1] == 1:
                total = total + (high - low)
                low = values[i]
                high = values[i]
            else:
                if values[i] < low:
                    low = values[i]
                if values[i] > high:
                    high = values[i]
        total = total + (high - low)
        if best is None or total < best:
            best = total
    if best is None:
        return float("inf")
    return best


def merge_heaps_a(heaps):
    """Least work to merge heaps in a row, neighbours only, work is the new size."""
    @cache
    def work(i, j):
        if j - i < 2:
            return 0
        return sum(heaps[i:j]) + min(work(i, k) + work(k, j) for k in range(i + 1, j))

    return work(0, len(heaps))


def merge_heaps_b(heaps):
    n = len(heaps)
    sums = [0, *accumulate(heaps)]
    table = [[0] * (n + 1) for _ in range(n + 1)]
    for width in range(2, n + 1):
        for i in range(n - width + 1):
            j = i + width
            cheapest = inf
            for k in range(i + 1, j):
                cheapest = min(cheapest, table[i][k] + table[k][j])
            table[i][j] = cheapest + sums[j] - sums[i]
    return table[0][n]


def merge_heaps_c(heaps):
    if len(heaps) <= 1:
        return 0
    best = inf
    for i in range(len(heaps) - 1):
        joined = heaps[i] + heaps[i + 1]
        best = min(best, joined + merge_heaps_c(heaps[:i] + [joined] + heaps[i + 2:]))
    return best


def merge_heaps_d(heaps):
    # Dijkstra over rows of heaps
    queue = [(0, tuple(heaps))]
    seen = set()
    while queue:
        work, row = heapq.heappop(queue)
        if len(row) < 2:
            return work
        if row not in seen:
            seen.add(row)
            for i in range(len(row) - 1):
                size = row[i] + row[i + 1]
                heapq.heappush(queue, (work + size, row[:i] + (size,) + row[i + 2:]))


def merge_heaps_e(heaps):
    count = len(heaps)
    if count < 2:
        return 0
    work = {}
    total = {}
    for i in range(count):
        work[(i, i)] = 0
        total[(i, i)] = heaps[i]
    for last in range(1, count):
        for first in range(last - 1, -1, -1):
            total[(first, last)] = total[(first, last - 1)] + heaps[last]
            options = []
            for middle in range(first, last):
                options.append(work[(first, middle)] + work[(middle + 1, last)])
            options.sort()
            work[(first, last)] = options[0] + total[(first, last)]
    return work[(0, count - 1)]


def matrix_chain_a(sizes):
    """Fewest multiplications for a chain of matrices, sizes as one list."""
    n = len(sizes) - 1
    table = {}
    for i in range(n):
        table[i, i] = 0
    for width in range(1, n):
        for i in range(n - width):
            j = i + width
            table[i, j] = min(table[i, k] + table[k + 1, j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                              for k in range(i, j))
    return table[0, n - 1]


def matrix_chain_b(sizes):
    @lru_cache(maxsize=None)
    def cost(left, right):
        if right - left == 1:
            return 0
        best = inf
        for k in range(left + 1, right):
            both = cost(left, k) + cost(k, right)
            best = min(best, both + sizes[left] * sizes[k] * sizes[right])
        return best

    return cost(0, len(sizes) - 1)


def matrix_chain_c(sizes):
    best = None
    inner = range(1, len(sizes) - 1)
    for order in permutations(inner):
        left = list(range(len(sizes)))
        total = 0
        for k in order:
            at = left.index(k)
            total += sizes[left[at - 1]] * sizes[k] * sizes[left[at + 1]]
            left.pop(at)
        if best is None or total < best:
            best = total
    return best


def matrix_chain_d(sizes):
    if len(sizes) == 2:
        return 0
    return min(matrix_chain_d(sizes[:k + 1]) + matrix_chain_d(sizes[k:]) + sizes[0] * sizes[k] * sizes[-1]
               for k in range(1, len(sizes) - 1))


def matrix_chain_e(sizes):
    class Matrix:
        def __init__(self, height, width):
            self.height = height
            self.width = width

    def cheapest(chain_of_matrices):
        if len(chain_of_matrices) == 1:
            return 0
        result = None
        for i in range(len(chain_of_matrices) - 1):
            left = chain_of_matrices[i]
            right = chain_of_matrices[i + 1]
            price = left.height * left.width * right.width
            merged = Matrix(left.height, right.width)
            price = price + cheapest(chain_of_matrices[:i] + [merged] + chain_of_matrices[i + 2:])
            if result is None or price < result:
                result = price
        return result

    matrices = []
    for i in range(len(sizes) - 1):
        matrices.append(Matrix(sizes[i], sizes[i + 1]))
    return cheapest(matrices)


def rest_days_a(gains, rest):
    """Best total when after each worked day at least rest days are free."""
    best = [0] * (len(gains) + rest + 1)
    for i in range(len(gains) - 1, -1, -1):
        best[i] = max(best[i + 1], gains[i] + best[i + rest + 1])
    return best[0]


def rest_days_b(gains, rest):
    if not gains:
        return 0
    return max(rest_days_b(gains[1:], rest), gains[0] + rest_days_b(gains[rest + 1:], rest))


def rest_days_c(gains, rest):
    waiting = deque([0] * (rest + 1))
    best = 0
    for gain in gains:
        before = waiting.popleft()
        best = max(best, before + gain)
        waiting.append(best)
    return best


def rest_days_d(gains, rest):
    best = 0
    for k in range(len(gains) + 1):
        for days in combinations(range(len(gains)), k):
            if all(b - a > rest for a, b in zip(days, days[1:])):
                best = max(best, sum(gains[d] for d in days))
    return best


def rest_days_e(gains, rest):
    # state: days still to rest -> best total
    states = {0: 0}
    for gain in gains:
        after = {}
        for wait, total in states.items():
            idle = wait - 1 if wait > 0 else 0
            if idle not in after or after[idle] < total:
                after[idle] = total
            if wait == 0:
                if rest not in after or after[rest] < total + gain:
                    after[rest] = total + gain
        states = after
    return max(states.values())


def best_picks_apart_a(values, count, apart):
    """Largest sum of exactly count values whose places lie at least apart from each other, None if impossible."""
    totals = [sum(values[i] for i in places)
              for places in combinations(range(len(values)), count)
              if all(b - a >= apart for a, b in zip(places, places[1:]))]
    return max(totals, default=None)


def best_picks_apart_b(values, count, apart):
    @cache
    def most(i, left):
        if left == 0:
            return 0
        if i >= len(values):
            return -inf
        return max(most(i + 1, left), values[i] + most(i + apart, left - 1))

    best = most(0, count)
    return best if best > -inf else None


def best_picks_apart_c(values, count, apart):
    n = len(values)
    before = [0] * (n + 1)
    for _ in range(count):
        now = [-inf] * (n + 1)
        for end in range(1, n + 1):
            other = max(0, end - apart)
            now[end] = max(now[end - 1], values[end - 1] + before[other])
        before = now
    return None if before[n] == -inf else before[n]


def best_picks_apart_d(values, count, apart):
    best = None

    def pick(start, left, total):
        nonlocal best
        if left == 0:
            if best is None or total > best:
                best = total
            return
        for i in range(start, len(values)):
            pick(i + apart, left - 1, total + values[i])

    pick(0, count, 0)
    return best


def best_picks_apart_e(values, count, apart):
    # (picked, last place) -> sum
    states = {(0, -apart): 0}
    for i, v in enumerate(values):
        for (picked, last), total in list(states.items()):
            if picked < count and i - last >= apart:
                states[picked + 1, i] = max(states.get((picked + 1, i), -inf), total + v)
    totals = [total for (picked, _), total in states.items() if picked == count]
    return max(totals) if totals else None


def block_best_a(grid):
    """Largest sum of a rectangle in a grid."""
    height, width = len(grid), len(grid[0])
    best = -inf
    for top in range(height):
        columns = [0] * width
        for bottom in range(top, height):
            columns = [c + v for c, v in zip(columns, grid[bottom])]
            run = -inf
            for c in columns:
                run = max(run + c, c)
                best = max(best, run)
    return best


def block_best_b(grid):
    height, width = len(grid), len(grid[0])
    sums = [[0] * (width + 1) for _ in range(height + 1)]
    for i in range(height):
        for j in range(width):
            sums[i + 1][j + 1] = grid[i][j] + sums[i][j + 1] + sums[i + 1][j] - sums[i][j]
    return max(sums[b][d] - sums[a][d] - sums[b][c] + sums[a][c]
               for a, b in combinations(range(height + 1), 2)
               for c, d in combinations(range(width + 1), 2))


def block_best_c(grid):
    totals = []
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            for h in range(1, len(grid) - i + 1):
                for w in range(1, len(grid[0]) - j + 1):
                    totals.append(sum(sum(row[j:j + w]) for row in grid[i:i + h]))
    return max(totals)


def block_best_d(grid):
    best = grid[0][0]
    h = len(grid)
    w = len(grid[0])
    for r1 in range(h):
        for r2 in range(r1, h):
            for c1 in range(w):
                for c2 in range(c1, w):
                    s = 0
                    for r in range(r1, r2 + 1):
                        for c in range(c1, c2 + 1):
                            s = s + grid[r][c]
                    if s > best:
                        best = s
    return best


def block_best_e(grid):
    def strip(top, bottom):
        return [sum(column[top:bottom]) for column in zip(*grid)]

    def best_run(line):
        sums = list(accumulate(line, initial=0))
        lowest = accumulate(sums, min)
        return max(s - low for s, low in zip(sums[1:], lowest))

    return max(best_run(strip(a, b)) for a, b in combinations(range(len(grid) + 1), 2))


def wrap_cost_a(words, width):
    """Least sum of squares of the blanks left at the ends of lines, the last line is free."""
    @lru_cache(maxsize=None)
    def cost(start):
        if len(" ".join(words[start:])) <= width:
            return 0
        best = inf
        for end in range(start + 1, len(words)):
            blank = width - len(" ".join(words[start:end]))
            if blank < 0:
                break
            best = min(best, blank ** 2 + cost(end))
        return best

    return cost(0)


def wrap_cost_b(words, width):
    n = len(words)
    costs = [inf] * n + [0]
    for start in reversed(range(n)):
        used = -1
        for end in range(start, n):
            used += 1 + len(words[end])
            if used > width:
                break
            if end == n - 1:
                costs[start] = 0
            else:
                costs[start] = min(costs[start], (width - used) ** 2 + costs[end + 1])
    return costs[0]


def wrap_cost_c(words, width):
    if not words:
        return 0
    totals = []
    for breaks in product((False, True), repeat=len(words) - 1):
        lines = [[words[0]]]
        for word, new in zip(words[1:], breaks):
            if new:
                lines.append([word])
            else:
                lines[-1].append(word)
        sizes = [len(" ".join(line)) for line in lines]
        if max(sizes) <= width:
            totals.append(sum((width - size) ** 2 for size in sizes[:-1]))
    return min(totals, default=inf)


def wrap_cost_d(words, width):
    @cache
    def layout(start, end):
        """Least cost of the first lines which hold words[start:end]."""
        if start == end:
            return 0
        options = [inf]
        for last in range(start, end):
            size = sum(map(len, words[last:end])) + end - last - 1
            if size <= width:
                options.append(layout(start, last) + (width - size) ** 2)
        return min(options)

    if not words:
        return 0
    return min((layout(0, k) for k in range(len(words)) if len(" ".join(words[k:])) <= width), default=inf)


def wrap_cost_e(words, width):
    n = len(words)
    if n == 0:
        return 0
    best = [10 ** 9] * (n + 1)
    best[0] = 0
    answer = -1
    i = 0
    while i < n:
        line = words[i]
        j = i + 1
        while len(line) <= width:
            if j == n:
                if best[i] < 10 ** 9 and (answer == -1 or best[i] < answer):
                    answer = best[i]
                break
            else:
                space = width - len(line)
                cost = best[i] + space * space
                if cost < best[j]:
                    best[j] = cost
                line = line + " " + words[j]
                j = j + 1
        i = i + 1
    if answer == -1:
        return inf
    return answer


def one_way_hops_a(heights, far):
    """Fewest hops from the first to the last stone: a hop goes at most far and never to a higher stone than two up."""
    fewest = [0] + [inf] * (len(heights) - 1)
    for i in range(1, len(heights)):
        for j in range(max(0, i - far), i):
            if heights[i] <= heights[j] + 2:
                fewest[i] = min(fewest[i], fewest[j] + 1)
    return fewest[-1] if fewest[-1] < inf else -1


def one_way_hops_b(heights, far):
    goal = len(heights) - 1
    seen, level, hops = {0}, [0], 0
    while level:
        if goal in level:
            return hops
        following = []
        for i in level:
            for j in range(i + 1, min(goal, i + far) + 1):
                if j not in seen and heights[j] - heights[i] <= 2:
                    seen.add(j)
                    following.append(j)
        level = following
        hops += 1
    return -1


def one_way_hops_c(heights, far):
    @cache
    def hops(i):
        if i == 0:
            return 0
        options = [hops(j) for j in range(max(i - far, 0), i) if heights[j] + 2 >= heights[i]]
        options = [o for o in options if o is not None]
        return min(options) + 1 if options else None

    answer = hops(len(heights) - 1)
    return -1 if answer is None else answer


def one_way_hops_d(heights, far):
    def follow(i):
        if i == len(heights) - 1:
            return 0
        counts = []
        for j in range(i + 1, i + far + 1):
            if j < len(heights) and heights[j] <= heights[i] + 2:
                result = follow(j)
                if result != -1:
                    counts.append(result + 1)
        if len(counts) == 0:
            return -1
        return min(counts)

    return follow(0)


def one_way_hops_e(heights, far):
    goal = len(heights) - 1
    distance = {0: 0}
    queue = deque([0])
    while queue and goal not in distance:
        here = queue.popleft()
        for there in range(here + 1, min(here + far, goal) + 1):
            if there not in distance and heights[there] - heights[here] < 3:
                distance[there] = distance[here] + 1
                queue.append(there)
    return distance.get(goal, -1)


INPUTS = {
    "turn_tolls": [([[1]], 5), ([[1, 2, 3], [4, 1, 1], [9, 1, 1]], 2), ([[1, 9], [1, 1]], 0),
                   ([[1, 1, 1, 9], [9, 9, 1, 1]], 10), ([[2], [3]], 4)],
    "seam_columns": [([[3]],), ([[1, 4, 3], [5, 2, 6], [7, 1, 9]],), ([[1, 1], [1, 1]],),
                     ([[5, 1, 5], [5, 5, 1], [1, 5, 5]],)],
    "bag_of_two_limits": [([(2, 3, 10), (3, 1, 7), (4, 4, 12)], 6, 5), ([], 4, 4), ([(5, 5, 9)], 4, 9), ([(1, 1, 1),
                          (2, 2, 5), (1, 2, 4)], 3, 4)],
    "one_per_shop": [([[(1, 2), (3, 9)], [(2, 4), (4, 9)]], 5), ([], 3), ([[(4, 1)]], 3), ([[(1, 1),
                     (2, 5)], [(1, 0)], [(2, 2), (3, 3)]], 6)],
    "three_shares": [([1, 2, 3],), ([3, 3, 3, 1, 2],), ([],), ([4, 4, 5, 5],), ([2, 2, 2, 6, 6],), ([9, 1, 2],),
                     ([7, 3, 2, 1, 5, 4, 8],)],
    "range_cover": [([1, 2, 9, 10], 2), ([4], 1), ([5, 1, 5], 1), ([1, 5, 2, 8, 3], 3), ([1, 2], 3)],
    "merge_heaps": [([],), ([4],), ([3, 4],), ([1, 8, 2, 3],), ([5, 1, 1, 5, 2],)],
    "matrix_chain": [([10, 20],), ([10, 30, 5, 60],), ([5, 4, 6, 2, 7],), ([2, 2, 2],)],
    "rest_days": [([], 1), ([5], 3), ([3, 2, 5, 10, 7], 1), ([1, 2, 9, 4, 5], 2), ([4, 4, 4], 0)],
    "best_picks_apart": [([4, 9, 2, 7], 2, 2), ([1], 2, 1), ([], 0, 1), ([-3, -5, -1], 2, 2),
                         ([6, 5, 4, 3, 9], 3, 2)],
    "block_best": [([[5]],), ([[-1, -2]],), ([[1, -2, 3], [4, 5, -6]],), ([[-1, 2], [3, -9], [4, 1]],)],
    "wrap_cost": [([], 5), (["aaa", "bb", "cc", "ddddd"], 6), (["a", "b", "c"], 1), (["word"], 3),
                  (["it", "is", "a", "long", "day"], 8)],
    "one_way_hops": [([0], 2), ([0, 1, 2, 3], 2), ([0, 5, 1, 9], 3), ([0, 2, 4, 6, 8], 3), ([3, 9, 1, 2, 5], 2)],
}
