"""More choices, states and enumeration, each task written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import operator
from collections import Counter, defaultdict
from fractions import Fraction
from functools import cache, lru_cache
from itertools import accumulate, combinations, combinations_with_replacement, groupby, permutations, product
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


def match_chance_e(ours, theirs, percent):
    ours_chance = Fraction(percent, 100)
    theirs_chance = 1 - ours_chance
    # chances of each state of the match
    states = {(ours, theirs): Fraction(1)}
    won = Fraction(0)
    while len(states) > 0:
        new_states = {}
        for state in states:
            chance = states[state]
            a = state[0]
            b = state[1]
            if a == 0:
                won = won + chance
            elif b == 0:
                pass
            else:
                if (a - 1, b) not in new_states:
                    new_states[(a - 1, b)] = Fraction(0)
                new_states[(a - 1, b)] += chance * ours_chance
                if (a, b - 1) not in new_states:
                    new_states[(a, b - 1)] = Fraction(0)
                new_states[(a, b - 1)] += chance * theirs_chance
        states = new_states
    return won


def match_chance_f(ours, theirs, percent):
    if not ours or not theirs:
        return Fraction(int(not ours))
    n = ours + theirs - 1
    weights = (percent ** sum(g) * (100 - percent) ** (n - sum(g)) for g in product((0, 1), repeat=n)
               if sum(g) >= ours)
    return Fraction(sum(weights), 100 ** n)


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


def off_board_d(size, start, steps):
    count = 0
    for moves in product("UDLR", repeat=steps):
        r = start[0]
        c = start[1]
        inside = True
        for m in moves:
            if m == "U":
                r = r - 1
            elif m == "D":
                r = r + 1
            elif m == "L":
                c = c - 1
            elif m == "R":
                c = c + 1
            if r < 0 or r >= size or c < 0 or c >= size:
                inside = False
                break
        if inside == True:
            count = count + 1
    return count


def off_board_e(size, start, steps):
    # a board with a border of zeros, flat
    width = size + 2
    flat = [0] * width * width
    inside = [(i + 1) * width + j + 1 for i in range(size) for j in range(size)]
    flat[(start[0] + 1) * width + start[1] + 1] = 1
    for _ in range(steps):
        old, flat = flat, [0] * width * width
        for p in inside:
            flat[p] = old[p - 1] + old[p + 1] + old[p - width] + old[p + width]
    return sum(flat)


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


def round_trip_d(distances):
    class Traveller:
        def __init__(self, table):
            self.table = table
            self.count = len(table)
            self.visited = [False] * self.count
            self.best = float("inf")

        def travel(self, town, visited_count, length):
            if length >= self.best:
                return
            if visited_count == self.count:
                self.best = min(self.best, length + self.table[town][0])
                return
            for other in range(self.count):
                if not self.visited[other]:
                    self.visited[other] = True
                    self.travel(other, visited_count + 1, length + self.table[town][other])
                    self.visited[other] = False

    traveller = Traveller(distances)
    traveller.visited[0] = True
    traveller.travel(0, 1, 0)
    return traveller.best


def round_trip_e(distances):
    towns = range(1, len(distances))
    legs = lambda trip: zip(trip, trip[1:] + trip[:1])
    return min(map(lambda order: sum(distances[a][b] for a, b in legs([0, *order])), permutations(towns)))


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


def job_matching_e(costs):
    # Hungarian method with potentials
    n = len(costs)
    u, v = [0] * (n + 1), [0] * (n + 1)
    match, way = [0] * (n + 1), [0] * (n + 1)
    for i in range(1, n + 1):
        match[0] = i
        j0 = 0
        low = [inf] * (n + 1)
        used = [False] * (n + 1)
        while match[j0]:
            used[j0] = True
            i0, delta, j1 = match[j0], inf, 0
            for j in range(1, n + 1):
                if not used[j]:
                    slack = costs[i0 - 1][j - 1] - u[i0] - v[j]
                    if slack < low[j]:
                        low[j], way[j] = slack, j0
                    if low[j] < delta:
                        delta, j1 = low[j], j
            for j in range(n + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    low[j] -= delta
            j0 = j1
        while j0:
            match[j0] = match[way[j0]]
            j0 = way[j0]
    return sum(costs[match[j] - 1][j - 1] for j in range(1, n + 1))


def job_matching_f(costs):
    if len(costs) == 0:
        return 0
    answers = []
    for job in range(len(costs[0])):
        smaller = []
        for worker in range(1, len(costs)):
            row = []
            for j in range(len(costs[worker])):
                if j != job:
                    row.append(costs[worker][j])
            smaller.append(row)
        answers.append(costs[0][job] + job_matching_f(smaller))
    answers.sort()
    return answers[0]


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


def exact_notes_d(total, notes):
    ordered = sorted(notes)
    for size in range(total // min(notes) + 1):
        found = [sorted(c, reverse=True) for c in combinations_with_replacement(ordered, size) if sum(c) == total]
        if found:
            return sorted(found)[0]
    return None


def exact_notes_e(total, notes):
    # breadth first over amounts; the least list of each amount of a level is kept
    level = {0: []}
    seen = {0}
    while level:
        if total in level:
            return level[total]
        next_level = {}
        for amount in level:
            for note in notes:
                new_amount = amount + note
                if new_amount > total or new_amount in seen:
                    continue
                row = sorted(level[amount] + [note], reverse=True)
                if new_amount not in next_level or row < next_level[new_amount]:
                    next_level[new_amount] = row
        for amount in next_level:
            seen.add(amount)
        level = next_level
    return None


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


def unpayable_d(coins):
    limit = max(coins) * max(coins)
    possible = []
    for i in range(limit + 1):
        possible.append(False)
    possible[0] = True
    for i in range(limit + 1):
        for c in coins:
            if i - c >= 0:
                if possible[i - c] == True:
                    possible[i] = True
    answer = -1
    for i in range(limit + 1):
        if possible[i] == False:
            answer = i
    return answer


def unpayable_e(coins):
    @cache
    def payable(amount):
        return amount == 0 or any(payable(amount - c) for c in coins if c <= amount)

    top = max(coins) ** 2
    return max((amount for amount in range(top) if not payable(amount)), default=-1)


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


def score_orders_d(goal, points):
    finished = []
    unfinished = [[]]
    while unfinished:
        way = unfinished.pop()
        s = sum(way)
        if s == goal:
            finished.append(way)
        elif s < goal:
            for p in points:
                if len(way) == 0 or p <= way[-1]:
                    unfinished.append(way + [p])
    return sorted(finished)


def score_orders_e(goal, points):
    def ways(left, kinds):
        if not kinds:
            return [[]] if left == 0 else []
        first, *others = kinds
        return [[first] * n + tail for n in range(left // first + 1) for tail in ways(left - n * first, others)]

    return sorted(ways(goal, sorted(points)[::-1]))


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


def slow_typing_d(word, keys):
    options = []
    for letter in word:
        positions = []
        for i in range(len(keys)):
            if keys[i] == letter:
                positions.append(i)
        options.append(positions)
    best = None
    for path in product(*options):
        finger = 0
        travel = 0
        for position in path:
            if position > finger:
                travel += position - finger
            else:
                travel += finger - position
            finger = position
        if best is None or travel < best:
            best = travel
    return best


def slow_typing_e(word, keys):
    # cost[i]: least travel to finish the rest of the word from key i
    cost = [0] * len(keys)
    for letter in reversed(word):
        spots = [i for i, k in enumerate(keys) if k == letter]
        cost = [min(abs(i - s) + cost[s] for s in spots) for i in range(len(keys))]
    return cost[0]


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


def two_fingers_d(places):
    heap = [(0, 0, 0, 0)]
    while heap:
        total, i, a, b = heapq.heappop(heap)
        if i == len(places):
            return total
        p = places[i]
        heapq.heappush(heap, (total + abs(a - p), i + 1, p, b))
        heapq.heappush(heap, (total + abs(b - p), i + 1, a, p))


def two_fingers_e(places):
    results = []

    def touch(index, left, right, travelled):
        if index == len(places):
            results.append(travelled)
            return
        goal = places[index]
        touch(index + 1, goal, right, travelled + abs(left - goal))
        touch(index + 1, left, goal, travelled + abs(right - goal))

    touch(0, 0, 0, 0)
    results.sort()
    return results[0]


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


def true_ways_d(symbols, signs):
    # pick the sign that is worked out last, all by text
    def both(text):
        if len(text) == 1:
            return (1, 0) if text == "T" else (0, 1)
        true_count = 0
        false_count = 0
        for i in range(1, len(text), 2):
            t1, f1 = both(text[:i])
            t2, f2 = both(text[i + 1:])
            if text[i] == "&":
                true_count += t1 * t2
                false_count += t1 * f2 + f1 * t2 + f1 * f2
            if text[i] == "|":
                true_count += t1 * t2 + t1 * f2 + f1 * t2
                false_count += f1 * f2
            if text[i] == "^":
                true_count += t1 * f2 + f1 * t2
                false_count += t1 * t2 + f1 * f2
        return true_count, false_count

    formula = symbols[0]
    for i in range(len(signs)):
        formula += signs[i] + symbols[i + 1]
    return both(formula)[0]


def true_ways_e(symbols, signs):
    apply = {"&": operator.and_, "|": operator.or_, "^": operator.xor}

    @lru_cache(None)
    def outcomes(i, j):
        if i == j:
            return Counter([symbols[i] == "T"])
        found = Counter()
        for k in range(i, j):
            for (x, m), (y, n) in product(outcomes(i, k).items(), outcomes(k + 1, j).items()):
                found[apply[signs[k]](x, y)] += m * n
        return found

    return outcomes(0, len(symbols) - 1)[True]


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


def climb_lists_d(values, size):
    rows = [[]]
    for v in values:
        new_rows = []
        for r in rows:
            if len(r) < size:
                if len(r) == 0:
                    new_rows.append([v])
                elif r[len(r) - 1] < v:
                    new_rows.append(r + [v])
        rows = rows + new_rows
    count = 0
    for r in rows:
        if len(r) == size:
            count += 1
    return count


def climb_lists_e(values, size):
    if size == 0:
        return 1
    # one binary indexed tree for each length
    ranks = {v: i + 1 for i, v in enumerate(sorted(set(values)))}
    trees = [[0] * (len(ranks) + 1) for _ in range(size)]

    def total(tree, i):
        s = 0
        while i > 0:
            s += tree[i]
            i -= i & -i
        return s

    def add(tree, i, amount):
        while i < len(tree):
            tree[i] += amount
            i += i & -i

    for v in values:
        r = ranks[v]
        for length in range(size - 1, 0, -1):
            add(trees[length], r, total(trees[length - 1], r - 1))
        add(trees[0], r, 1)
    return total(trees[-1], len(ranks))


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


def tower_height_e(blocks):
    highest = 0
    for k in range(1, len(blocks) + 1):
        for tower in permutations(blocks, k):
            if all(upper[0] < lower[0] for lower, upper in zip(tower, tower[1:])):
                highest = max(highest, sum(h for _, h in tower))
    return highest


def tower_height_f(blocks):
    blocks = sorted(blocks, reverse=True)
    total = 0
    last_base = None
    i = 0
    while i < len(blocks):
        base = blocks[i][0]
        height = blocks[i][1]
        if last_base == None:
            total = height
        elif base != last_base:
            total = total + height
        last_base = base
        i = i + 1
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


def pipe_flow_ways_d(links, start, end):
    paths = [[start]]
    complete = []
    while paths:
        path = paths.pop(0)
        last = path[-1]
        if last == end:
            complete.append(path)
        elif last in links:
            for following in links[last]:
                paths.append(path + [following])
    longest = None
    for path in complete:
        edges = len(path) - 1
        if longest == None or edges > longest:
            longest = edges
    return (len(complete), longest)


def pipe_flow_ways_e(links, start, end):
    # nodes in an order in which links only lead forward
    order: list = []
    visited: set = set()

    def visit(node):
        if node in visited:
            return
        visited.add(node)
        if node != end:
            for other in links.get(node, []):
                visit(other)
        order.append(node)

    visit(start)
    number = defaultdict(int, {start: 1})
    steps = {start: 0}
    for node in reversed(order):
        if node == end:
            continue
        for other in links.get(node, []):
            number[other] += number[node]
            steps[other] = max(steps.get(other, 0), steps[node] + 1)
    return number[end], steps.get(end)


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


def fair_prefix_d(text):
    if text == "":
        return 0
    best = 0
    for size in range(len(text), 0, -1):
        for kept in combinations(text, size):
            lead = accumulate(1 if x == "a" else -1 for x in kept)
            if min(lead) >= 0:
                return size
    return best


def fair_prefix_e(text):
    dropped = 0
    a_count = 0
    b_count = 0
    for i in range(len(text)):
        if text[i] == "a":
            a_count = a_count + 1
        else:
            b_count = b_count + 1
            if b_count > a_count:
                b_count = b_count - 1
                dropped = dropped + 1
    return len(text) - dropped


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
