"""More choices, states and enumeration, each task written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
from collections import Counter, defaultdict
from fractions import Fraction
from functools import cache, lru_cache
from itertools import accumulate, combinations, groupby, permutations, product
from math import comb, inf


def match_chance_a(ours, theirs, percent):
    """Chance to win when we need so many points and they so many; each point is ours with percent."""
    p = Fraction(percent, 100)

    @lru_cache(maxsize=None)
    def win(a, b):
        if a == 0:
            return Fraction(1)
        if b == 0:
            return Fraction(0)
        return p * win(a - 1, b) + (1 - p) * win(a, b - 1)

    return win(ours, theirs)


def match_chance_b(ours, theirs, percent):
    p = Fraction(percent, 100)
    if ours == 0:
        return Fraction(1)
    total = Fraction(0)
    for lost in range(theirs):
        total += comb(ours - 1 + lost, lost) * p ** ours * (1 - p) ** lost
    return total


def match_chance_c(ours, theirs, percent):
    p = Fraction(percent, 100)
    row = [Fraction(1)] * (theirs + 1)
    for left in range(1, ours + 1):
        new = [Fraction(0)]
        for b in range(1, theirs + 1):
            new.append(p * row[b] + (1 - p) * new[b - 1])
        row = new
    return row[theirs] if ours else Fraction(1)


def match_chance_d(ours, theirs, percent):
    if ours == 0:
        return Fraction(1)
    rounds = ours + theirs - 1
    good = 0
    if theirs == 0:
        return Fraction(0)
    for wins in range(ours, rounds + 1):
        good += comb(rounds, wins) * percent ** wins * (100 - percent) ** (rounds - wins)
    return Fraction(good, 100 ** rounds)


def off_board_a(size, start, steps):
    """Ways to walk so many steps on a square board, by side steps, without leaving it."""
    cells = {start: 1}
    for _ in range(steps):
        new = defaultdict(int)
        for (i, j), ways in cells.items():
            for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if 0 <= x < size and 0 <= y < size:
                    new[x, y] += ways
        cells = new
    return sum(cells.values())


def off_board_b(size, start, steps):
    def walk(i, j, left):
        if i < 0 or j < 0 or i >= size or j >= size:
            return 0
        if left == 0:
            return 1
        return sum(walk(i + di, j + dj, left - 1) for di, dj in ((0, 1), (1, 0), (0, -1), (-1, 0)))

    return walk(*start, steps)


def off_board_c(size, start, steps):
    def line(place):
        counts = []
        row = [0] * size
        row[place] = 1
        for _ in range(steps + 1):
            counts.append(sum(row))
            row = [(row[k - 1] if k else 0) + (row[k + 1] if k + 1 < size else 0) for k in range(size)]
        return counts

    across, down = line(start[0]), line(start[1])
    return sum(comb(steps, k) * across[k] * down[steps - k] for k in range(steps + 1))


def round_trip_a(distances):
    """Shortest trip from town 0 through all towns and back."""
    n = len(distances)

    @cache
    def rest(here, left):
        if not left:
            return distances[here][0]
        return min(distances[here][town] + rest(town, left - {town}) for town in left)

    return rest(0, frozenset(range(1, n)))


def round_trip_b(distances):
    best = inf
    for order in permutations(range(1, len(distances))):
        trip = (0,) + order + (0,)
        length = 0
        for a, b in zip(trip, trip[1:]):
            length += distances[a][b]
        best = min(best, length)
    return best


def round_trip_c(distances):
    n = len(distances)
    shortest = [[inf] * n for _ in range(1 << n)]
    shortest[1][0] = 0
    for seen in range(1, 1 << n, 2):
        for here in range(n):
            if shortest[seen][here] == inf:
                continue
            for town in range(n):
                if not seen >> town & 1:
                    to = seen | 1 << town
                    shortest[to][town] = min(shortest[to][town], shortest[seen][here] + distances[here][town])
    return min(shortest[-1][town] + distances[town][0] for town in range(n))


def job_matching_a(costs):
    """Least total when each worker gets one job, costs[worker][job]."""
    n = len(costs)
    return min(sum(costs[w][j] for w, j in enumerate(order)) for order in permutations(range(n)))


def job_matching_b(costs):
    @lru_cache(maxsize=None)
    def least(worker, used):
        if worker == len(costs):
            return 0
        best = inf
        for job, cost in enumerate(costs[worker]):
            if not used & (1 << job):
                best = min(best, cost + least(worker + 1, used | 1 << job))
        return best

    return least(0, 0)


def job_matching_c(costs):
    n = len(costs)
    table = [inf] * (1 << n)
    table[0] = 0
    for mask in range(1 << n):
        worker = bin(mask).count("1")
        if worker == n:
            break
        for job in range(n):
            bit = 1 << job
            if mask & bit == 0:
                table[mask | bit] = min(table[mask | bit], table[mask] + costs[worker][job])
    return table[-1]


def job_matching_d(costs):
    heap = [(0, ())]
    while heap:
        total, jobs = heapq.heappop(heap)
        if len(jobs) == len(costs):
            return total
        for job, cost in enumerate(costs[len(jobs)]):
            if job not in jobs:
                heapq.heappush(heap, (total + cost, jobs + (job,)))


def exact_notes_a(total, notes):
    """Fewest notes for a total; the notes used, largest first, smallest list on ties; None if impossible."""
    best = {0: []}
    for amount in range(1, total + 1):
        options = []
        for note in notes:
            if amount - note in best:
                options.append(sorted(best[amount - note] + [note], reverse=True))
        if options:
            best[amount] = min(options, key=lambda o: (len(o), o))
    return best.get(total)


def exact_notes_b(total, notes):
    for size in range(total + 1):
        fitting = []

        def pick(row, left, most):
            if len(row) == size:
                if left == 0:
                    fitting.append(row)
                return
            for note in notes:
                if note <= min(most, left):
                    pick(row + [note], left - note, note)

        pick([], total, total)
        if fitting:
            return min(fitting)
    return None


def exact_notes_c(total, notes):
    @lru_cache(maxsize=None)
    def pay(left, kinds):
        if left == 0:
            return ()
        if not kinds:
            return None
        skip = pay(left, kinds[1:])
        use = pay(left - kinds[0], kinds) if kinds[0] <= left else None
        if use is not None:
            use = (kinds[0],) + use
        options = [o for o in (skip, use) if o is not None]
        return min(options, key=lambda o: (len(o), o), default=None)

    found = pay(total, tuple(sorted(notes, reverse=True)))
    return None if found is None else list(found)


def unpayable_a(coins):
    """The largest amount that cannot be paid with the coins (one coin is small, divisors coprime), -1 for none."""
    least = min(coins)
    first = [inf] * least
    heap = [(0, 0)]
    while heap:
        amount, rest = heapq.heappop(heap)
        if amount >= first[rest]:
            continue
        first[rest] = amount
        for coin in coins:
            heapq.heappush(heap, (amount + coin, (amount + coin) % least))
    return max(first) - least


def unpayable_b(coins):
    payable = [True]
    run = 1
    last = -1
    amount = 0
    while run < min(coins):
        amount += 1
        ok = any(coin <= amount and payable[amount - coin] for coin in coins)
        payable.append(ok)
        if ok:
            run += 1
        else:
            run, last = 0, amount
    return last


def unpayable_c(coins):
    bits, top = 1, max(coins) ** 2
    for coin in coins:
        step = coin
        while step <= top:
            bits |= bits << step
            step *= 2
    missing = ~bits & (1 << top) - 1
    return missing.bit_length() - 1


def score_orders_a(goal, points):
    """All ways (sorted lists, falling) to reach a score from kinds of points."""
    ways = [[] for _ in range(goal + 1)]
    ways[0] = [[]]
    for kind in sorted(points):
        for total in range(kind, goal + 1):
            ways[total] += [[kind] + way for way in ways[total - kind]]
    return sorted(ways[goal])


def score_orders_b(goal, points):
    kinds = sorted(points, reverse=True)

    def reach(left, k):
        if left == 0:
            yield []
        elif k < len(kinds):
            if kinds[k] <= left:
                for tail in reach(left - kinds[k], k):
                    yield [kinds[k]] + tail
            yield from reach(left, k + 1)

    return sorted(reach(goal, 0))


def score_orders_c(goal, points):
    kinds = sorted(points, reverse=True)
    found = []
    for counts in product(*(range(goal // kind + 1) for kind in kinds)):
        if sum(c * k for c, k in zip(counts, kinds)) == goal:
            way = []
            for c, k in zip(counts, kinds):
                way.extend([k] * c)
            found.append(way)
    found.sort()
    return found


def slow_typing_a(word, keys):
    """Least finger travel to type a word with one finger on a row of keys; letters may lie on several keys."""
    places = defaultdict(list)
    for i, key in enumerate(keys):
        places[key].append(i)
    costs = {0: 0}
    for letter in word:
        costs = {p: min(c + abs(p - q) for q, c in costs.items()) for p in places[letter]}
    return min(costs.values())


def slow_typing_b(word, keys):
    @lru_cache(maxsize=None)
    def travel(i, finger):
        if i == len(word):
            return 0
        best = inf
        for place, key in enumerate(keys):
            if key == word[i]:
                best = min(best, abs(place - finger) + travel(i + 1, place))
        return best

    return travel(0, 0)


def slow_typing_c(word, keys):
    heap = [(0, 0, 0)]
    done = set()
    while heap:
        cost, typed, at = heapq.heappop(heap)
        if typed == len(word):
            return cost
        if (typed, at) in done:
            continue
        done.add((typed, at))
        for place in range(len(keys)):
            if keys[place] == word[typed]:
                heapq.heappush(heap, (cost + abs(at - place), typed + 1, place))


def two_fingers_a(places):
    """Least travel of two fingers that touch the places on a line in order; both start at 0."""
    states = {0: 0}
    last = 0
    for place in places:
        new = {}
        for other, cost in states.items():
            for stays, moved in ((other, abs(place - last)), (last, abs(place - other))):
                new[stays] = min(new.get(stays, inf), cost + moved)
        states = new
        last = place
    return min(states.values())


def two_fingers_b(places):
    @cache
    def least(i, a, b):
        if i == len(places):
            return 0
        p = places[i]
        return min(abs(p - a) + least(i + 1, p, b), abs(p - b) + least(i + 1, a, p))

    return least(0, 0, 0)


def two_fingers_c(places):
    best = inf
    for hands in product("LR", repeat=len(places)):
        at = {"L": 0, "R": 0}
        total = 0
        for hand, place in zip(hands, places):
            total += abs(place - at[hand])
            at[hand] = place
        best = min(best, total)
    return best


def true_ways_a(symbols, signs):
    """Ways to put brackets in a formula of T and F with & | ^ so that it is true."""
    @cache
    def ways(i, j, wanted):
        if i == j:
            return int((symbols[i] == "T") == wanted)
        total = 0
        for k in range(i, j):
            for a, b in product((True, False), repeat=2):
                value = {"&": a and b, "|": a or b, "^": a != b}[signs[k]]
                if value == wanted:
                    total += ways(i, k, a) * ways(k + 1, j, b)
        return total

    return ways(0, len(symbols) - 1, True)


def true_ways_b(symbols, signs):
    n = len(symbols)
    yes = [[0] * n for _ in range(n)]
    no = [[0] * n for _ in range(n)]
    for i, s in enumerate(symbols):
        yes[i][i], no[i][i] = (1, 0) if s == "T" else (0, 1)
    for width in range(1, n):
        for i in range(n - width):
            j = i + width
            for k in range(i, j):
                a, b, c, d = yes[i][k], no[i][k], yes[k + 1][j], no[k + 1][j]
                if signs[k] == "&":
                    good = a * c
                elif signs[k] == "|":
                    good = a * c + a * d + b * c
                else:
                    good = a * d + b * c
                yes[i][j] += good
                no[i][j] += (a + b) * (c + d) - good
    return yes[0][-1]


def true_ways_c(symbols, signs):
    def values(part, marks):
        if not marks:
            return [part[0] == "T"]
        out = []
        for k, mark in enumerate(marks):
            for a in values(part[:k + 1], marks[:k]):
                for b in values(part[k + 1:], marks[k + 1:]):
                    if mark == "&":
                        out.append(a & b)
                    elif mark == "|":
                        out.append(a | b)
                    else:
                        out.append(a ^ b)
        return out

    return sum(values(symbols, signs))


def climb_lists_a(values, size):
    """How many strictly rising subsequences of a given size a list has."""
    ways = [1] * len(values)
    if size == 0:
        return 1
    for _ in range(size - 1):
        ways = [sum(ways[j] for j in range(i) if values[j] < v) for i, v in enumerate(values)]
    return sum(ways)


def climb_lists_b(values, size):
    count = 0
    for row in combinations(values, size):
        if all(a < b for a, b in zip(row, row[1:])):
            count += 1
    return count


def climb_lists_c(values, size):
    @cache
    def count(i, left, last):
        if left == 0:
            return 1
        if i == len(values):
            return 0
        total = count(i + 1, left, last)
        if last is None or values[last] < values[i]:
            total += count(i + 1, left - 1, i)
        return total

    return count(0, size, None)


def tower_height_a(blocks):
    """Highest tower of blocks (base, height): bases shrink strictly upwards."""
    best = {}
    for base, height in sorted(blocks):
        under = max((h for b, h in best.items() if b < base), default=0)
        best[base] = max(best.get(base, 0), under + height)
    return max(best.values(), default=0)


def tower_height_b(blocks):
    tallest = {}
    for base, height in blocks:
        if height > tallest.get(base, 0):
            tallest[base] = height
    return sum(tallest.values())


def tower_height_c(blocks):
    def build(base):
        best = 0
        for b, h in blocks:
            if b < base:
                best = max(best, h + build(b))
        return best

    return build(inf)


def tower_height_d(blocks):
    total = 0
    for _, same in groupby(sorted(blocks), key=lambda block: block[0]):
        total += max(height for _, height in same)
    return total


def pipe_flow_ways_a(links, start, end):
    """Ways from start to end in a net without rings, and the length of the longest (None if no way)."""
    @cache
    def ways(node):
        if node == end:
            return 1, 0
        total, longest = 0, None
        for other in links.get(node, ()):
            count, length = ways(other)
            total += count
            if length is not None and (longest is None or length + 1 > longest):
                longest = length + 1
        return total, longest

    return ways(start)


def pipe_flow_ways_b(links, start, end):
    lengths = []
    stack = [(start, 0)]
    while stack:
        node, steps = stack.pop()
        if node == end:
            lengths.append(steps)
            continue
        for other in links.get(node, []):
            stack.append((other, steps + 1))
    return len(lengths), max(lengths, default=None)


def pipe_flow_ways_c(links, start, end):
    level = Counter({start: 1})
    total, longest, steps = 0, None, 0
    while level:
        if level[end]:
            total += level.pop(end)
            longest = steps
        following = Counter()
        for node, ways in level.items():
            for other in links.get(node, []):
                following[other] += ways
        level = +following
        steps += 1
    return total, longest


def fair_prefix_a(text):
    """Longest prefix-closed choice: most letters kept so that every prefix has at least as many a as b."""
    kept = ahead = 0
    for letter in text:
        if letter == "a":
            ahead += 1
            kept += 1
        elif ahead:
            ahead -= 1
            kept += 1
    return kept


def fair_prefix_b(text):
    states = {0: 0}
    for letter in text:
        for ahead, kept in list(states.items()):
            now = ahead + (1 if letter == "a" else -1)
            if now >= 0 and states.get(now, -1) < kept + 1:
                states[now] = kept + 1
    return max(states.values())


def fair_prefix_c(text):
    lead = list(accumulate((1 if x == "a" else -1 for x in text), initial=0))
    return len(text) + min(lead)


INPUTS = {
    "match_chance": [(0, 3, 50), (2, 0, 40), (2, 2, 50), (3, 1, 60), (3, 5, 25)],
    "off_board": [(1, (0, 0), 0), (2, (0, 0), 3), (3, (1, 1), 4), (4, (0, 2), 5), (1, (0, 0), 1)],
    "round_trip": [([[0]],), ([[0, 3], [4, 0]],), ([[0, 1, 9], [1, 0, 2], [9, 2, 0]],),
                   ([[0, 10, 15, 20], [10, 0, 35, 25], [15, 35, 0, 30], [20, 25, 30, 0]],)],
    "job_matching": [([],), ([[4]],), ([[9, 2, 7], [6, 4, 3], [5, 8, 1]],), ([[1, 1], [1, 5]],),
                     ([[3, 8, 2, 9], [4, 1, 7, 7], [5, 5, 5, 1], [2, 6, 3, 3]],)],
    "exact_notes": [(0, [5]), (7, [5]), (6, [1, 3, 4]), (12, [2, 5, 7]), (11, [1, 5, 6, 9])],
    "unpayable": [([3, 5],), ([6, 9, 20],), ([1, 4],), ([4, 7, 9],), ([2, 3],)],
    "score_orders": [(0, [2]), (7, [2, 3]), (5, [4]), (10, [1, 5, 7]), (12, [3, 2, 7])],
    "slow_typing": [("", "ab"), ("abc", "abc"), ("cab", "abcab"), ("noon", "onno"), ("aaa", "ba")],
    "two_fingers": [([],), ([5],), ([1, 9, 2, 8],), ([3, 3, -2, 4],), ([-5, 5, -4, 4, 0, 1],)],
    "true_ways": [("T", ""), ("F", ""), ("TFT", "^&"), ("TTFT", "|&^"), ("FTFTF", "|^&|")],
    "climb_lists": [([], 1), ([1, 2, 3], 2), ([3, 1, 2, 4], 3), ([5, 4], 2), ([2, 2, 2], 1), ([1, 5, 2, 6, 3], 3),
                    ([1], 0)],
    "tower_height": [([],), ([(3, 4)],), ([(5, 1), (4, 2), (5, 3)],), ([(1, 1), (2, 2), (3, 3), (2, 5)],)],
    "pipe_flow_ways": [({"a": ["b", "c"], "b": ["d"], "c": ["b", "d"]}, "a", "d"), ({}, "x", "x"), ({}, "x", "y"),
                       ({"s": ["t", "u", "v"], "u": ["t"], "v": ["u", "w"]}, "s", "t")],
    "fair_prefix": [("",), ("b",), ("aabb",), ("babab",), ("abbba",), ("bbaab",)],
}
