"""More choices, states and enumeration, each task written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from fractions import Fraction
from functools import cache, lru_cache
from itertools import accumulate, chain, combinations, groupby, permutations, product
from math import comb, inf


def heads_chance_a(coins, heads):
    """Chance (as a fraction) of so many heads from bent coins, given in percent."""
    chances = [Fraction(1)]
    for percent in coins:
        p = Fraction(percent, 100)
        chances = [(chances[k] * (1 - p) if k < len(chances) else 0) + (chances[k - 1] * p if k else 0)
                   for k in range(len(chances) + 1)]
    return chances[heads] if heads < len(chances) else Fraction(0)


def heads_chance_b(coins, heads):
    total = Fraction(0)
    for up in combinations(range(len(coins)), heads):
        chance = Fraction(1)
        for i, percent in enumerate(coins):
            chance *= Fraction(percent if i in up else 100 - percent, 100)
        total += chance
    return total


def heads_chance_c(coins, heads):
    @cache
    def weight(i, left):
        if left < 0 or left > len(coins) - i:
            return 0
        if i == len(coins):
            return 1
        return coins[i] * weight(i + 1, left - 1) + (100 - coins[i]) * weight(i + 1, left)

    return Fraction(weight(0, heads), 100 ** len(coins))


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


def skill_team_a(people, skills):
    """Fewest people (dict of name to skills) who together have all skills, None if there are none."""
    names = sorted(people)
    for size in range(len(names) + 1):
        for team in combinations(names, size):
            if set(skills) <= set(chain.from_iterable(people[p] for p in team)):
                return size
    return None


def skill_team_b(people, skills):
    best = {frozenset(): 0}
    for known in people.values():
        for have, number in list(best.items()):
            both = have | (set(known) & set(skills))
            if best.get(both, inf) > number + 1:
                best[both] = number + 1
    return best.get(frozenset(skills))


def skill_team_c(people, skills):
    bit = {s: 1 << i for i, s in enumerate(skills)}
    masks = [sum(bit.get(s, 0) for s in set(known)) for known in people.values()]
    goal = (1 << len(skills)) - 1
    seen, queue = {0}, deque([(0, 0)])
    while queue:
        have, number = queue.popleft()
        if have == goal:
            return number
        for mask in masks:
            if have | mask not in seen:
                seen.add(have | mask)
                queue.append((have | mask, number + 1))
    return None


def full_loads_a(weights, limit):
    """Fewest trips when each trip carries at most the limit, no thing is heavier than it."""
    n = len(weights)
    best = [(0, 0)] + [None] * ((1 << n) - 1)
    for mask in range(1, 1 << n):
        options = []
        for i, w in enumerate(weights):
            if mask >> i & 1:
                trips, room = best[mask ^ 1 << i]
                options.append((trips, room - w) if room >= w else (trips + 1, limit - w))
        best[mask] = min(options, key=lambda o: (o[0], -o[1]))
    return best[-1][0]


def full_loads_b(weights, limit):
    order = sorted(weights, reverse=True)
    fewest = len(order)

    def load(i, trips):
        nonlocal fewest
        if len(trips) >= fewest:
            return
        if i == len(order):
            fewest = len(trips)
            return
        for k in range(len(trips)):
            if trips[k] + order[i] <= limit and trips[k] not in trips[:k]:
                trips[k] += order[i]
                load(i + 1, trips)
                trips[k] -= order[i]
        load(i + 1, trips + [order[i]])

    load(0, [])
    return fewest


def full_loads_c(weights, limit):
    @cache
    def trips(left):
        if not left:
            return 0
        first, rest = left[0], left[1:]
        best = inf
        for size in range(len(rest) + 1):
            for mates in combinations(range(len(rest)), size):
                if first + sum(rest[i] for i in mates) <= limit:
                    stay = tuple(rest[i] for i in range(len(rest)) if i not in mates)
                    best = min(best, 1 + trips(stay))
        return best

    return trips(tuple(weights))


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


def row_of_doors_a(doors):
    """Least energy: doors have a cost; you may skip one door at a time but never two, start before, end behind."""
    a = b = 0
    for cost in doors:
        a, b = b, cost + min(a, b)
    return min(a, b)


def row_of_doors_b(doors):
    @cache
    def pay(i):
        if i >= len(doors):
            return 0
        return min(doors[i] + pay(i + 1), (doors[i + 1] if i + 1 < len(doors) else 0) + pay(i + 2))

    return pay(0)


def row_of_doors_c(doors):
    best = inf
    for used in product((0, 1), repeat=len(doors)):
        if "00" not in "".join(map(str, used)):
            best = min(best, sum(d for d, u in zip(doors, used) if u))
    return best


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


def block_removal_a(colours):
    """Points from removing runs of one colour from a row (k at once give k * k), rows close up; the most."""
    @cache
    def most(row):
        best = 0
        start = 0
        for _, run in groupby(row):
            k = len(list(run))
            best = max(best, k * k + most(row[:start] + row[start + k:]))
            start += k
        return best

    return most(tuple(colours))


def block_removal_b(colours):
    @lru_cache(maxsize=None)
    def most(i, j, extra):
        if i > j:
            return 0
        best = (extra + 1) ** 2 + most(i + 1, j, 0)
        for k in range(i + 1, j + 1):
            if colours[k] == colours[i]:
                best = max(best, most(i + 1, k - 1, 0) + most(k, j, extra + 1))
        return best

    return most(0, len(colours) - 1, 0)


def block_removal_c(colours):
    level = [tuple(colours)]
    best = {tuple(colours): 0}
    while level:
        following = set()
        for row in level:
            i = 0
            while i < len(row):
                j = i
                while j < len(row) and row[j] == row[i]:
                    j += 1
                rest = row[:i] + row[j:]
                points = best[row] + (j - i) ** 2
                if points > best.get(rest, -1):
                    best[rest] = points
                    following.add(rest)
                i = j
        level = sorted(following, key=len, reverse=True)
    return best[()]


def balloon_points_a(values):
    """Most points when removing a value pays it times its two neighbours (1 at the edges)."""
    row = (1, *values, 1)

    @cache
    def most(i, j):
        return max((most(i, k) + most(k, j) + row[i] * row[k] * row[j] for k in range(i + 1, j)), default=0)

    return most(0, len(row) - 1)


def balloon_points_b(values):
    if not values:
        return 0
    best = 0
    for i, value in enumerate(values):
        left = values[i - 1] if i else 1
        right = values[i + 1] if i + 1 < len(values) else 1
        best = max(best, left * value * right + balloon_points_b(values[:i] + values[i + 1:]))
    return best


def balloon_points_c(values):
    row = [1] + list(values) + [1]
    n = len(row)
    table = [[0] * n for _ in range(n)]
    for gap in range(2, n):
        for i in range(n - gap):
            j = i + gap
            for last in range(i + 1, j):
                pay = row[i] * row[last] * row[j]
                table[i][j] = max(table[i][j], table[i][last] + pay + table[last][j])
    return table[0][-1]


def polygon_cuts_a(corners):
    """Least sum of products of corner values when a polygon is cut into triangles."""
    @lru_cache(maxsize=None)
    def least(i, j):
        if j - i < 2:
            return 0
        return min(least(i, k) + least(k, j) + corners[i] * corners[k] * corners[j] for k in range(i + 1, j))

    return least(0, len(corners) - 1)


def polygon_cuts_b(corners):
    if len(corners) < 3:
        return 0
    first, last = corners[0], corners[-1]
    best = inf
    for k in range(1, len(corners) - 1):
        cost = first * corners[k] * last
        cost += polygon_cuts_b(corners[:k + 1]) + polygon_cuts_b(corners[k:])
        if cost < best:
            best = cost
    return best


def polygon_cuts_c(corners):
    @cache
    def ears(left):
        if len(left) < 3:
            return 0
        if len(left) == 3:
            return left[0] * left[1] * left[2]
        best = inf
        for i in range(len(left)):
            ear = left[i - 1] * left[i] * left[(i + 1) % len(left)]
            best = min(best, ear + ears(left[:i] + left[i + 1:]))
        return best

    return ears(tuple(corners))


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


def print_strokes_a(text):
    """Fewest strokes of a printer that each print a run of one letter over what is there."""
    @lru_cache(maxsize=None)
    def strokes(i, j):
        if i > j:
            return 0
        best = 1 + strokes(i + 1, j)
        for k in range(i + 1, j + 1):
            if text[k] == text[i]:
                best = min(best, strokes(i, k - 1) + strokes(k + 1, j))
        return best

    return strokes(0, len(text) - 1)


def print_strokes_b(text):
    row = "".join(letter for letter, _ in groupby(text))
    n = len(row)
    table = [[0] * (n + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n + 1):
            table[i][j] = 1 + table[i + 1][j]
            for k in range(i + 1, j):
                if row[k] == row[i]:
                    table[i][j] = min(table[i][j], table[i + 1][k] + table[k][j])
    return table[0][n]


def print_strokes_c(text):
    def search(paper, strokes):
        at = next((i for i in range(len(text)) if paper[i] != text[i]), None)
        if at is None:
            return True
        if strokes == 0:
            return False
        for end in range(len(text), at, -1):
            if text[end - 1] == text[at] and search(paper[:at] + text[at] * (end - at) + paper[end:], strokes - 1):
                return True
        return False

    count = 0
    while not search(" " * len(text), count):
        count += 1
    return count


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


def nested_boxes_a(boxes):
    """Most boxes (width, height) that fit into each other, both sides strictly larger, no turning."""
    tails = []
    for _, height in sorted(boxes, key=lambda box: (box[0], -box[1])):
        k = bisect_left(tails, height)
        tails[k:k + 1] = [height]
    return len(tails)


def nested_boxes_b(boxes):
    @lru_cache(maxsize=None)
    def around(w, h):
        return 1 + max((around(a, b) for a, b in boxes if a < w and b < h), default=0)

    most = 0
    for w, h in boxes:
        most = max(most, around(w, h))
    return most


def nested_boxes_c(boxes):
    layers = 0
    left = set(map(tuple, boxes))
    while left:
        left = {box for box in left if any(o[0] < box[0] and o[1] < box[1] for o in left)}
        layers += 1
    return layers


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
    "heads_chance": [([50, 50], 1), ([], 0), ([20, 70, 90], 2), ([100, 0], 1), ([30], 2)],
    "match_chance": [(0, 3, 50), (2, 0, 40), (2, 2, 50), (3, 1, 60), (3, 5, 25)],
    "off_board": [(1, (0, 0), 0), (2, (0, 0), 3), (3, (1, 1), 4), (4, (0, 2), 5), (1, (0, 0), 1)],
    "round_trip": [([[0]],), ([[0, 3], [4, 0]],), ([[0, 1, 9], [1, 0, 2], [9, 2, 0]],),
                   ([[0, 10, 15, 20], [10, 0, 35, 25], [15, 35, 0, 30], [20, 25, 30, 0]],)],
    "job_matching": [([],), ([[4]],), ([[9, 2, 7], [6, 4, 3], [5, 8, 1]],), ([[1, 1], [1, 5]],),
                     ([[3, 8, 2, 9], [4, 1, 7, 7], [5, 5, 5, 1], [2, 6, 3, 3]],)],
    "skill_team": [({"a": ["x"], "b": ["y", "z"], "c": ["x", "y"]}, ["x", "y", "z"]), ({}, []), ({"a": ["x"]}, ["y"]),
                   ({"p": ["k", "l", "m"], "q": ["m"]}, ["k", "m"])],
    "full_loads": [([], 5), ([5], 5), ([4, 8, 1, 4, 2, 1], 10), ([3, 3, 3], 5), ([6, 5, 5, 4, 4, 3, 3], 10)],
    "exact_notes": [(0, [5]), (7, [5]), (6, [1, 3, 4]), (12, [2, 5, 7]), (11, [1, 5, 6, 9])],
    "unpayable": [([3, 5],), ([6, 9, 20],), ([1, 4],), ([4, 7, 9],), ([2, 3],)],
    "score_orders": [(0, [2]), (7, [2, 3]), (5, [4]), (10, [1, 5, 7]), (12, [3, 2, 7])],
    "row_of_doors": [([],), ([5],), ([5, 1],), ([10, 15, 20],), ([1, 100, 1, 1, 1, 100, 1, 1, 100, 1],)],
    "slow_typing": [("", "ab"), ("abc", "abc"), ("cab", "abcab"), ("noon", "onno"), ("aaa", "ba")],
    "two_fingers": [([],), ([5],), ([1, 9, 2, 8],), ([3, 3, -2, 4],), ([-5, 5, -4, 4, 0, 1],)],
    "block_removal": [([],), ([1],), ([1, 2, 1],), ([1, 3, 2, 2, 2, 3, 4, 3, 1],), (["a", "b", "a", "b", "a"],)],
    "balloon_points": [([],), ([5],), ([3, 1, 5, 8],), ([2, 2],), ([1, 0, 4, 2],)],
    "polygon_cuts": [([1, 2, 3],), ([3, 7, 4, 5],), ([1, 3, 1, 4, 1, 5],), ([2, 2],), ([2, 1, 6, 3, 5],)],
    "true_ways": [("T", ""), ("F", ""), ("TFT", "^&"), ("TTFT", "|&^"), ("FTFTF", "|^&|")],
    "print_strokes": [("",), ("aaabbb",), ("aba",), ("abcab",), ("abaca",), ("tbgtgb",)],
    "climb_lists": [([], 1), ([1, 2, 3], 2), ([3, 1, 2, 4], 3), ([5, 4], 2), ([2, 2, 2], 1), ([1, 5, 2, 6, 3], 3),
                    ([1], 0)],
    "nested_boxes": [([],), ([(2, 3)],), ([(5, 4), (6, 4), (6, 7), (2, 3)],), ([(1, 1), (1, 1)],), ([(1, 5), (2, 4),
                     (3, 6), (9, 9)],)],
    "tower_height": [([],), ([(3, 4)],), ([(5, 1), (4, 2), (5, 3)],), ([(1, 1), (2, 2), (3, 3), (2, 5)],)],
    "pipe_flow_ways": [({"a": ["b", "c"], "b": ["d"], "c": ["b", "d"]}, "a", "d"), ({}, "x", "x"), ({}, "x", "y"),
                       ({"s": ["t", "u", "v"], "u": ["t"], "v": ["u", "w"]}, "s", "t")],
    "fair_prefix": [("",), ("b",), ("aabb",), ("babab",), ("abbba",), ("bbaab",)],
}
