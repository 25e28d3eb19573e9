"""Small tasks on spans, stacks, splits and ranks, each written in several ways; all ways agree on `INPUTS`."""

import bisect
import heapq
import math
import operator
import statistics
from collections import Counter, defaultdict, deque
from functools import cmp_to_key, lru_cache, reduce
from itertools import accumulate, chain, combinations, groupby, pairwise, product, repeat, zip_longest
from operator import itemgetter


def join_same_colour_a(strips):
    out = []
    for start, end, colour in sorted(strips):
        if out and out[-1][2] == colour and out[-1][1] == start:
            out[-1] = (out[-1][0], end, colour)
        else:
            out.append((start, end, colour))
    return out


def join_same_colour_b(strips):
    cells = sorted((x, colour) for start, end, colour in strips for x in range(start, end))
    out = []
    for _, group in groupby(enumerate(cells), key=lambda pair: (pair[1][0] - pair[0], pair[1][1])):
        run = [cell for _, cell in group]
        out.append((run[0][0], run[-1][0] + 1, run[0][1]))
    return out


def join_same_colour_c(strips):
    by_start = {start: (end, colour) for start, end, colour in strips}
    out = []
    for start in sorted(by_start):
        if start not in by_start:
            continue
        end, colour = by_start.pop(start)
        while end in by_start and by_start[end][1] == colour:
            end, _ = by_start.pop(end)
        out.append((start, end, colour))
    return out


def join_same_colour_d(strips):
    strips = list(strips)
    strips.sort()
    result = []
    i = 0
    while i < len(strips):
        start = strips[i][0]
        end = strips[i][1]
        colour = strips[i][2]
        going_on = True
        while going_on == True:
            going_on = False
            if i + 1 < len(strips):
                if strips[i + 1][2] == colour and strips[i + 1][0] == end:
                    end = strips[i + 1][1]
                    i = i + 1
                    going_on = True
        result.append((start, end, colour))
        i = i + 1
    return result


def join_same_colour_e(strips):
    def paste(out, strip):
        match out:
            case [*done, (start, end, colour)] if (end, colour) == (strip[0], strip[2]):
                return [*done, (start, strip[1], colour)]
        return [*out, tuple(strip)]

    return reduce(paste, sorted(strips), [])


def clashing_pairs_a(talks):
    return sum(1 for (a, b), (c, d) in combinations(talks, 2) if a < d and c < b)


def clashing_pairs_b(talks):
    running = []
    pairs = 0
    for start, end in sorted(talks):
        while running and running[0] <= start:
            heapq.heappop(running)
        pairs += len(running)
        heapq.heappush(running, end)
    return pairs


def clashing_pairs_c(talks):
    ends = sorted(end for _, end in talks)
    n = len(talks)
    apart = 0
    for start, _ in talks:
        apart += bisect.bisect_right(ends, start)
    return n * (n - 1) // 2 - apart


def clashing_pairs_d(talks):
    number = 0
    for i in range(len(talks)):
        for j in range(len(talks)):
            if i < j:
                clash = True
                if talks[i][1] <= talks[j][0]:
                    clash = False
                if talks[j][1] <= talks[i][0]:
                    clash = False
                if clash == True:
                    number += 1
    return number


def clashing_pairs_e(talks):
    talks = sorted(talks)
    starts = [a for a, _ in talks]
    return sum(bisect.bisect_left(starts, b, i + 1) - i - 1 for i, (_, b) in enumerate(talks))


def longest_shared_a(spans):
    best = 0
    for i in range(len(spans)):
        for j in range(i):
            shared = min(spans[i][1], spans[j][1]) - max(spans[i][0], spans[j][0])
            if shared > best:
                best = shared
    return best


def longest_shared_b(spans):
    reached, best = -math.inf, 0
    for start, end in sorted(spans):
        best = max(best, min(reached, end) - start)
        reached = max(reached, end)
    return best


def longest_shared_c(spans):
    cells = [set(range(*span)) for span in spans]
    return max((len(one & other) for one, other in combinations(cells, 2)), default=0)


def longest_shared_d(spans):
    def shared(pair):
        starts, ends = zip(*pair)
        return min(ends) - max(starts)

    return max(chain([0], map(shared, combinations(spans, 2))))


def longest_shared_e(spans):
    best = 0
    for i in range(len(spans)):
        for j in range(i + 1, len(spans)):
            length = 0
            x = spans[i][0]
            while x < spans[i][1]:
                if x >= spans[j][0] and x < spans[j][1]:
                    length += 1
                x += 1
            if length > best:
                best = length
    return best


def covered_exactly_a(spans, k):
    if not spans:
        return 0
    low, high = min(a for a, _ in spans), max(b for _, b in spans)
    return sum(1 for x in range(low, high) if sum(a <= x < b for a, b in spans) == k)


def covered_exactly_b(spans, k):
    change = defaultdict(int)
    for a, b in spans:
        change[a] += 1
        change[b] -= 1
    points = sorted(change)
    level = total = 0
    for here, after in zip(points, points[1:]):
        level += change[here]
        if level == k:
            total += after - here
    return total


def covered_exactly_c(spans, k):
    starts, ends = sorted(a for a, _ in spans), sorted(b for _, b in spans)
    marks = sorted(starts + ends)
    total = 0
    for x, y in pairwise(marks):
        depth = bisect.bisect_right(starts, x) - bisect.bisect_right(ends, x)
        total += (y - x) * (depth == k)
    return total


def covered_exactly_d(spans, k):
    times = Counter(x for a, b in spans for x in range(a, b))
    return list(times.values()).count(k)


def covered_exactly_e(spans, k):
    class Line:
        def __init__(self):
            self.depth = {}

        def lay(self, start, end):
            while start < end:
                if start in self.depth:
                    self.depth[start] += 1
                else:
                    self.depth[start] = 1
                start += 1

    line = Line()
    for span in spans:
        line.lay(span[0], span[1])
    total = 0
    for place in line.depth:
        if line.depth[place] == k:
            total += 1
    return total


def covered_exactly_f(spans, k):
    places = sorted(chain.from_iterable(map(range, *zip(*spans)))) if spans else []
    return sum(len([*run]) == k for _, run in groupby(places))


def accept_bookings_a(asked):
    taken = []
    for start, end in asked:
        clash = False
        for a, b in taken:
            if start < b and a < end:
                clash = True
                break
        if not clash:
            taken.append((start, end))
    return sorted(taken)


def accept_bookings_b(asked):
    calendar = []
    for start, end in asked:
        at = bisect.bisect_left(calendar, (start, end))
        if at > 0 and calendar[at - 1][1] > start:
            continue
        if at < len(calendar) and calendar[at][0] < end:
            continue
        calendar.insert(at, (start, end))
    return calendar


def accept_bookings_c(asked):
    hours = 0
    accepted = []
    for booking in asked:
        mask = sum(1 << h for h in range(*booking))
        if hours & mask == 0:
            hours |= mask
            bisect.insort(accepted, booking)
    return accepted


def accept_bookings_d(asked):
    accepted = []
    for i in range(len(asked)):
        start = asked[i][0]
        end = asked[i][1]
        ok = True
        for j in range(len(accepted)):
            if end <= accepted[j][0]:
                continue
            elif start >= accepted[j][1]:
                continue
            else:
                ok = False
        if ok == True:
            accepted.append(asked[i])
    accepted.sort()
    return accepted


def accept_bookings_e(asked):
    taken, hours = [], set()
    for a, b in asked:
        if hours.isdisjoint(wanted := range(a, b)):
            hours.update(wanted)
            taken += [(a, b)]
    return sorted(taken)


def shown_programme_a(n, slots):
    screen = ["-"] * n
    for rank, start, end, letter in sorted(slots):
        for x in range(start, end):
            screen[x] = letter
    return "".join(screen)


def shown_programme_b(n, slots):
    out = ""
    for x in range(n):
        here = [(rank, start, end, letter) for rank, start, end, letter in slots if start <= x < end]
        out += max(here)[3] if here else "-"
    return out


def shown_programme_c(n, slots):
    waiting = sorted(slots, key=itemgetter(1), reverse=True)
    heap = []
    out = []
    for x in range(n):
        while waiting and waiting[-1][1] <= x:
            rank, start, end, letter = waiting.pop()
            heapq.heappush(heap, (-rank, -start, -end, letter))
        while heap and -heap[0][2] <= x:
            heapq.heappop(heap)
        out.append(heap[0][3] if heap else "-")
    return "".join(out)


def shown_programme_d(n, slots):
    programme = ""
    for minute in range(n):
        best = None
        for slot in slots:
            if slot[1] <= minute and minute < slot[2]:
                if best is None:
                    best = slot
                elif slot > best:
                    best = slot
        if best is None:
            programme = programme + "-"
        else:
            programme = programme + best[3]
    return programme


def shown_programme_e(n, slots):
    def paint(screen, slot):
        _, start, end, letter = slot
        return screen[:start] + letter * (end - start) + screen[end:]

    return reduce(paint, sorted(slots), "-" * n)


def minutes_inside_a(log):
    came = {}
    totals = {}
    for time, name, what in log:
        if what == "in":
            came[name] = time
        else:
            totals[name] = totals.get(name, 0) + time - came.pop(name)
    return totals


def minutes_inside_b(log):
    totals = Counter()
    for time, name, what in log:
        totals[name] += time if what == "out" else -time
    return dict(totals)


def minutes_inside_c(log):
    out = {}
    for name in {name for _, name, _ in log}:
        times = [time for time, who, _ in log if who == name]
        out[name] = sum(b - a for a, b in zip(times[::2], times[1::2]))
    return out


def minutes_inside_d(log):
    class Person:
        def __init__(self):
            self.inside_since = None
            self.minutes = 0

        def enter(self, time):
            self.inside_since = time

        def leave(self, time):
            self.minutes += time - self.inside_since
            self.inside_since = None

    people = {}
    for entry in log:
        name = entry[1]
        if name not in people:
            people[name] = Person()
        if entry[2] == "in":
            people[name].enter(entry[0])
        else:
            people[name].leave(entry[0])
    result = {}
    for name in people:
        result[name] = people[name].minutes
    return result


def minutes_inside_e(log):
    by_name = groupby(sorted(log, key=itemgetter(1)), key=itemgetter(1))
    return {name: sum(t * (-1, 1)[what == "out"] for t, _, what in rows) for name, rows in by_name}


def opposites_vanish_a(charges):
    stack = []
    for c in charges:
        if stack and stack[-1] == -c:
            stack.pop()
        else:
            stack.append(c)
    return stack


def opposites_vanish_b(charges):
    charges = list(charges)
    i = 0
    while i + 1 < len(charges):
        if charges[i] + charges[i + 1] == 0:
            del charges[i : i + 2]
            i = max(0, i - 1)
        else:
            i += 1
    return charges


def opposites_vanish_c(charges):
    def add(left, c):
        return left[:-1] if left and left[-1] + c == 0 else left + (c,)

    return list(reduce(add, charges, ()))


def opposites_vanish_d(charges):
    while True:
        at = next((i for i, (a, b) in enumerate(pairwise(charges)) if a == -b), None)
        if at is None:
            return list(charges)
        charges = charges[:at] + charges[at + 2 :]


def opposites_vanish_e(charges):
    rest = []
    for charge in charges:
        rest.append(charge)
    changed = True
    while changed == True:
        changed = False
        for i in range(len(rest) - 1):
            if rest[i] == -rest[i + 1]:
                rest = rest[:i] + rest[i + 2 :]
                changed = True
                break
    return rest


def opposites_vanish_f(charges):
    after = [i + 1 for i in range(len(charges))]
    before = [i - 1 for i in range(len(charges))]
    alive = [True] * len(charges)
    i = 0
    while i < len(charges) and after[i] < len(charges):
        j = after[i]
        if charges[i] + charges[j]:
            i = j
            continue
        alive[i] = alive[j] = False
        left, right = before[i], after[j]
        if left >= 0:
            after[left] = right
        if right < len(charges):
            before[right] = left
        i = left if left >= 0 else right
    return [c for c, there in zip(charges, alive) if there]


def bigger_fish_a(weights):
    pond = []
    for w in weights:
        while pond and pond[-1] < w:
            w += pond.pop()
        pond.append(w)
    return pond


def bigger_fish_b(weights):
    pond = []
    for w in weights:
        pond.append(w)
        while len(pond) > 1 and pond[-2] < pond[-1]:
            pond[-2:] = [pond[-2] + pond[-1]]
    return pond


def bigger_fish_c(weights):
    def swim(done, w):
        if done and done[-1] < w:
            return swim(done[:-1], w + done[-1])
        return done + [w]

    pond = []
    for w in weights:
        pond = swim(pond, w)
    return pond


def bigger_fish_d(weights):
    pond = []
    i = 0
    while i < len(weights):
        fish = weights[i]
        j = len(pond) - 1
        while j >= 0:
            if pond[j] < fish:
                fish = fish + pond[j]
                del pond[j]
                j = j - 1
            else:
                j = -1
        pond.append(fish)
        i = i + 1
    return pond


def bigger_fish_e(weights):
    def swim(pond, fish):
        return pond + [fish] if not pond or pond[-1] >= fish else swim(pond[:-1], pond[-1] + fish)

    return reduce(swim, weights, [])


def sorted_by_list_a(items, wish):
    place = {w: i for i, w in enumerate(wish)}
    return sorted(items, key=lambda x: (place.get(x, len(wish)), x))


def sorted_by_list_b(items, wish):
    counts = Counter(items)
    out = []
    for w in wish:
        out += [w] * counts.pop(w, 0)
    return out + sorted(counts.elements())


def sorted_by_list_c(items, wish):
    known = [x for w in wish for x in items if x == w]
    others = [x for x in items if x not in wish]
    others.sort()
    known.extend(others)
    return known


def sorted_by_list_d(items, wish):
    def compare(x, y):
        if x in wish and y in wish:
            return wish.index(x) - wish.index(y)
        if x in wish or y in wish:
            return -1 if x in wish else 1
        return (x > y) - (x < y)

    return sorted(items, key=cmp_to_key(compare))


def sorted_by_list_e(items, wish):
    result = []
    rest = []
    for item in items:
        is_wished = False
        for w in wish:
            if w == item:
                is_wished = True
        if is_wished == False:
            rest.append(item)
    for w in wish:
        for item in items:
            if item == w:
                result.append(item)
    while len(rest) > 0:
        smallest = min(rest)
        rest.remove(smallest)
        result.append(smallest)
    return result


def sorted_by_list_f(items, wish):
    return sorted(sorted(items), key=lambda x: wish.index(x) if x in wish else len(wish))


def shared_ranks_a(marks):
    out = []
    for m in marks:
        below = sum(1 for x in marks if x < m)
        same = sum(1 for x in marks if x == m)
        out.append(below + (same + 1) / 2)
    return out


def shared_ranks_b(marks):
    places = defaultdict(list)
    for place, m in enumerate(sorted(marks), start=1):
        places[m].append(place)
    return [statistics.fmean(places[m]) for m in marks]


def shared_ranks_c(marks):
    ordered = sorted(marks)
    return [(bisect.bisect_left(ordered, m) + bisect.bisect_right(ordered, m) + 1) / 2 for m in marks]


def shared_ranks_d(marks):
    order = sorted(range(len(marks)), key=marks.__getitem__)
    ranks = [0.0] * len(marks)
    i = 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and marks[order[j + 1]] == marks[order[i]]:
            j += 1
        for k in range(i, j + 1):
            ranks[order[k]] = (i + j + 2) / 2
        i = j + 1
    return ranks


def shared_ranks_e(marks):
    result = []
    ordered = sorted(marks)
    for mark in marks:
        total = 0
        number = 0
        for i in range(len(ordered)):
            if ordered[i] == mark:
                total = total + i + 1
                number = number + 1
        result.append(total / number)
    return result


def shared_ranks_f(marks):
    rank, done = {}, 0
    for mark, times in sorted(Counter(marks).items()):
        rank[mark] = done + (times + 1) / 2
        done += times
    return [*map(rank.get, marks)]


def item_at_a(runs, places):
    out = []
    for place in places:
        for length, value in runs:
            if place < length:
                out.append(value)
                break
            place -= length
        else:
            out.append(None)
    return out


def item_at_b(runs, places):
    flat = [value for length, value in runs for _ in range(length)]
    return [flat[p] if p < len(flat) else None for p in places]


def item_at_c(runs, places):
    ends = list(accumulate(map(itemgetter(0), runs)))
    values = [value for _, value in runs] + [None]
    return [values[bisect.bisect_right(ends, p)] for p in places]


def item_at_d(runs, places):
    class Tape:
        def __init__(self, parts):
            self.parts = parts

        def read(self, place):
            position = 0
            i = 0
            while i < len(self.parts):
                length, value = self.parts[i]
                if position <= place < position + length:
                    return value
                position += length
                i += 1
            return None

    tape = Tape(runs)
    answers = []
    for place in places:
        answers.append(tape.read(place))
    return answers


def item_at_e(runs, places):
    table = dict(enumerate(chain.from_iterable(repeat(value, length) for length, value in runs)))
    return list(map(table.get, places))


def best_in_each_place_a(lists):
    out = []
    for values in lists:
        for i, v in enumerate(values):
            if i == len(out):
                out.append(v)
            elif v > out[i]:
                out[i] = v
    return out


def best_in_each_place_b(lists):
    return [max(v for v in column if v is not None) for column in zip_longest(*lists)]


def best_in_each_place_c(lists):
    best = {}
    for i, v in chain.from_iterable(map(enumerate, lists)):
        best[i] = max(best.get(i, v), v)
    return [best[i] for i in range(len(best))]


def best_in_each_place_d(lists):
    longest = 0
    for one in lists:
        if len(one) > longest:
            longest = len(one)
    result = []
    for i in range(longest):
        best = None
        for one in lists:
            if i < len(one):
                if best is None:
                    best = one[i]
                elif one[i] > best:
                    best = one[i]
        result.append(best)
    return result


def best_in_each_place_e(lists):
    def merge(one, other):
        shared = [*map(max, one, other)]
        return shared + one[len(shared) :] + other[len(shared) :]

    return reduce(merge, lists, [])


def judges_differ_a(first, second):
    differ = 0
    for a, b in combinations(first, 2):
        if second.index(a) > second.index(b):
            differ += 1
    return differ


def judges_differ_b(first, second):
    place = {x: i for i, x in enumerate(second)}
    seen = []
    differ = 0
    for x in first:
        at = bisect.bisect(seen, place[x])
        differ += len(seen) - at
        seen.insert(at, place[x])
    return differ


def judges_differ_c(first, second):
    row = [second.index(x) for x in first]
    swaps = 0
    for end in range(len(row) - 1, 0, -1):
        for i in range(end):
            if row[i] > row[i + 1]:
                row[i], row[i + 1] = row[i + 1], row[i]
                swaps += 1
    return swaps


def judges_differ_d(first, second):
    place = dict(map(reversed, enumerate(second)))

    def count(row):
        if len(row) < 2:
            return 0
        pivot, rest = row[0], row[1:]
        low = [x for x in rest if x < pivot]
        high = [x for x in rest if x > pivot]
        crossed, above = 0, 0
        for x in rest:
            if x > pivot:
                above += 1
            else:
                crossed += above
        return len(low) + crossed + count(low) + count(high)

    return count([place[x] for x in first])


def judges_differ_e(first, second):
    count_differ = 0
    for a in first:
        for b in first:
            if a != b:
                a_before_b_first = first.index(a) < first.index(b)
                a_before_b_second = second.index(a) < second.index(b)
                if a_before_b_first == True and a_before_b_second == False:
                    count_differ = count_differ + 1
    return count_differ


def judges_differ_f(first, second):
    agreed = set(combinations(first, 2)) & set(combinations(second, 2))
    return math.comb(len(first), 2) - len(agreed)


def gather_cost_a(row):
    seats = [i for i, c in enumerate(row) if c == "x"]
    best = 0 if not seats else math.inf
    for start in range(len(row) - len(seats) + 1):
        best = min(best, sum(abs(seat - start - k) for k, seat in enumerate(seats)))
    return best


def gather_cost_b(row):
    shifted = []
    for i, c in enumerate(row):
        if c == "x":
            shifted.append(i - len(shifted))
    if not shifted:
        return 0
    middle = shifted[len(shifted) // 2]
    return sum(abs(s - middle) for s in shifted)


def gather_cost_c(row):
    left, right = 0, row.count("x")
    cost = 0
    for c in row:
        if c == "x":
            left += 1
            right -= 1
        else:
            cost += min(left, right)
    return cost


def gather_cost_d(row):
    seats = [i for i, c in enumerate(row) if c == "x"]
    total = 0
    low, high = 0, len(seats) - 1
    while low < high:
        total += seats[high] - seats[low] - (high - low)
        low += 1
        high -= 1
    return total


def gather_cost_e(row):
    people = []
    for i in range(len(row)):
        if row[i] == "x":
            people.append(i)
    best = None
    for start in range(len(row)):
        cost = 0
        for k in range(len(people)):
            target = start + k
            if people[k] > target:
                cost += people[k] - target
            else:
                cost += target - people[k]
        if best is None or cost < best:
            best = cost
    if best is None:
        return 0
    return best


def evenest_split_a(values):
    best, where = None, 0
    for i in range(len(values) + 1):
        gap = abs(sum(values[:i]) - sum(values[i:]))
        if best is None or gap < best:
            best, where = gap, i
    return where


def evenest_split_b(values):
    total = sum(values)
    gaps = [abs(2 * left - total) for left in accumulate(values, initial=0)]
    return gaps.index(min(gaps))


def evenest_split_c(values):
    tilt = -sum(values)
    ranked = [(abs(tilt), 0)]
    for i, v in enumerate(values, 1):
        tilt += 2 * v
        heapq.heappush(ranked, (abs(tilt), i))
    return ranked[0][1]


def evenest_split_d(values):
    left = 0
    right = 0
    for value in values:
        right = right + value
    best_place = 0
    best_gap = right - left
    if best_gap < 0:
        best_gap = -best_gap
    for i in range(len(values)):
        left = left + values[i]
        right = right - values[i]
        gap = right - left
        if gap < 0:
            gap = -gap
        if gap < best_gap:
            best_gap = gap
            best_place = i + 1
    return best_place


def evenest_split_e(values):
    return min(range(len(values) + 1), key=lambda i: abs(sum(values[:i]) - sum(values[i:])))


def kinds_so_far_a(items):
    seen = set()
    out = []
    for item in items:
        seen.add(item)
        out.append(len(seen))
    return out


def kinds_so_far_b(items):
    fresh = (items.index(item) == i for i, item in enumerate(items))
    return list(accumulate(fresh, lambda total, new: total + int(new), initial=0))[1:]


def kinds_so_far_c(items):
    number = {}
    return [max(number.setdefault(item, len(number) + 1), len(number)) for item in items]


def kinds_so_far_d(items):
    return [len(Counter(items[: i + 1])) for i in range(len(items))]


def kinds_so_far_e(items):
    result = []
    kinds = []
    for item in items:
        new = True
        for kind in kinds:
            if kind == item:
                new = False
        if new == True:
            kinds.append(item)
        result.append(len(kinds))
    return result


def kinds_so_far_f(items):
    return [*map(len, accumulate(({x} for x in items), operator.or_))]


def section_totals_a(tape, mark):
    totals = [0]
    for value in tape:
        if value == mark:
            totals.append(0)
        else:
            totals[-1] += value
    return totals


def section_totals_b(tape, mark):
    cuts = [-1] + [i for i, v in enumerate(tape) if v == mark] + [len(tape)]
    return [sum(tape[a + 1 : b]) for a, b in zip(cuts, cuts[1:])]


def section_totals_c(tape, mark):
    def sections(rest):
        if mark not in rest:
            return [sum(rest)]
        at = rest.index(mark)
        return [sum(rest[:at])] + sections(rest[at + 1 :])

    return sections(tape)


def section_totals_d(tape, mark):
    class Section:
        def __init__(self):
            self.total = 0

        def add(self, value):
            self.total += value

    result = []
    section = Section()
    i = 0
    while i < len(tape):
        if tape[i] == mark:
            result.append(section.total)
            section = Section()
        else:
            section.add(tape[i])
        i += 1
    result.append(section.total)
    return result


def section_totals_e(tape, mark):
    number = list(accumulate((value == mark for value in tape), initial=0))
    totals = Counter({n: 0 for n in number})
    for n, value in zip(number, tape):
        totals[n] += value * (value != mark)
    return [totals[n] for n in range(number[-1] + 1)]


def round_the_clock_a(hours, now):
    def gap(h):
        d = abs(h - now)
        return min(d, 24 - d)

    return sorted(hours, key=lambda h: (gap(h), h))


def round_the_clock_b(hours, now):
    wanted = Counter(hours)
    out = []
    for d in range(13):
        for h in sorted({(now - d) % 24, (now + d) % 24}):
            out.extend([h] * wanted[h])
    return out


def round_the_clock_c(hours, now):
    heap = []
    for h in hours:
        forward = (h - now) % 24
        heapq.heappush(heap, (forward if forward <= 12 else 24 - forward, h))
    return [heapq.heappop(heap)[1] for _ in hours]


def round_the_clock_d(hours, now):
    distances = []
    for hour in hours:
        distance = hour - now
        if distance < 0:
            distance = distance * -1
        if distance > 12:
            distance = 24 - distance
        distances.append(distance)
    result = list(hours)
    for i in range(len(result)):
        for j in range(i + 1, len(result)):
            swap = False
            if distances[j] < distances[i]:
                swap = True
            elif distances[j] == distances[i] and result[j] < result[i]:
                swap = True
            if swap == True:
                result[i], result[j] = result[j], result[i]
                distances[i], distances[j] = distances[j], distances[i]
    return result


def round_the_clock_e(hours, now):
    away = {(now + s * d) % 24: d for d in range(12, -1, -1) for s in (1, -1)}
    return [h for _, h in sorted(zip(map(away.get, hours), hours))]


def first_on_all_lists_a(lists):
    for item in lists[0]:
        if all(item in other for other in lists[1:]):
            return item
    return None


def first_on_all_lists_b(lists):
    shared = set(lists[0]).intersection(*lists[1:])
    return next(filter(shared.__contains__, lists[0]), None)


def first_on_all_lists_c(lists):
    votes = Counter()
    for items in lists:
        votes.update(set(items))
    found = [item for item, times in votes.items() if times == len(lists)]
    return min(found, key=lists[0].index, default=None)


def first_on_all_lists_d(lists):
    answer = None
    for i in range(len(lists[0])):
        number = 0
        for j in range(len(lists)):
            found = False
            for k in range(len(lists[j])):
                if lists[j][k] == lists[0][i]:
                    found = True
            if found == True:
                number = number + 1
        if number == len(lists):
            if answer is None:
                answer = lists[0][i]
    return answer


def first_on_all_lists_e(lists):
    def both(one, other):
        return [item for item in one if item in other]

    return next(iter(reduce(both, lists)), None)


def low_middle_of_rows_a(table):
    flat = []
    for row in table:
        flat.extend(row)
    flat.sort()
    return flat[(len(flat) - 1) // 2]


def low_middle_of_rows_b(table):
    return statistics.median_low(chain.from_iterable(table))


def low_middle_of_rows_c(table):
    half = (sum(map(len, table)) + 1) // 2
    low, high = min(map(min, table)), max(map(max, table))
    while low < high:
        guess = (low + high) // 2
        if sum(v <= guess for row in table for v in row) >= half:
            high = guess
        else:
            low = guess + 1
    return low


def low_middle_of_rows_d(table):
    merged = heapq.merge(*map(sorted, table))
    for _ in range((sum(len(row) for row in table) - 1) // 2):
        next(merged)
    return next(merged)


def low_middle_of_rows_e(table):
    heap = [v for row in table for v in row]
    drop = (len(heap) - 1) // 2
    heapq.heapify(heap)
    while drop > 0:
        heapq.heappop(heap)
        drop -= 1
    return heap[0]


def low_middle_of_rows_f(table):
    numbers = []
    for row in table:
        for number in row:
            numbers.append(number)
    while len(numbers) > 2:
        numbers.remove(max(numbers))
        numbers.remove(min(numbers))
    if len(numbers) == 2 and numbers[1] < numbers[0]:
        return numbers[1]
    return numbers[0]


def top_of_queue_a(commands):
    line = []
    out = []
    for c in commands:
        if c == "leave":
            if line:
                line.pop(0)
        elif c == "tallest":
            out.append(max(line, default=0))
        else:
            line.append(c)
    return out


def top_of_queue_b(commands):
    line, tops, out = deque(), deque(), []
    for c in commands:
        if c == "tallest":
            out.append(tops[0] if tops else 0)
        elif c == "leave":
            if line and line.popleft() == tops[0]:
                tops.popleft()
        else:
            while tops and tops[-1] < c:
                tops.pop()
            line.append(c)
            tops.append(c)
    return out


def top_of_queue_c(commands):
    heap, out = [], []
    came = gone = 0
    for c in commands:
        if c == "leave":
            gone = min(gone + 1, came)
        elif c == "tallest":
            while heap and heap[0][1] < gone:
                heapq.heappop(heap)
            out.append(-heap[0][0] if heap else 0)
        else:
            heapq.heappush(heap, (-c, came))
            came += 1
    return out


def top_of_queue_d(commands):
    back, front = [], []
    out = []

    def with_top(stack, value):
        stack.append((value, max(value, stack[-1][1]) if stack else value))

    for c in commands:
        if c == "leave":
            if not front:
                while back:
                    with_top(front, back.pop()[0])
            if front:
                front.pop()
        elif c == "tallest":
            out.append(max([stack[-1][1] for stack in (back, front) if stack], default=0))
        else:
            with_top(back, c)
    return out


def top_of_queue_e(commands):
    class Queue:
        def __init__(self):
            self.people = []
            self.first = 0

        def join(self, height):
            self.people.append(height)

        def leave(self):
            if self.first < len(self.people):
                self.first += 1

        def tallest(self):
            best = 0
            for i in range(self.first, len(self.people)):
                if i == self.first or self.people[i] > best:
                    best = self.people[i]
            return best

    queue = Queue()
    answers = []
    for command in commands:
        if command == "leave":
            queue.leave()
        elif command == "tallest":
            answers.append(queue.tallest())
        else:
            queue.join(command)
    return answers


def top_of_queue_f(commands):
    def states():
        line = ()
        for c in commands:
            if c == "tallest":
                yield max(line, default=0)
            else:
                line = line[1:] if c == "leave" else (*line, c)

    return [*states()]


def cheapest_blocks_a(costs, longest):
    @lru_cache(None)
    def best(i):
        if i >= len(costs):
            return 0
        sizes = range(1, min(longest, len(costs) - i) + 1)
        return min(max(costs[i : i + k]) + best(i + k) for k in sizes)

    return best(0)


def cheapest_blocks_b(costs, longest):
    table = [0]
    for end in range(1, len(costs) + 1):
        top, best = 0, math.inf
        for start in range(end - 1, max(-1, end - longest - 1), -1):
            top = max(top, costs[start])
            best = min(best, table[start] + top)
        table.append(best)
    return table[-1]


def cheapest_blocks_c(costs, longest):
    n = len(costs)
    totals = []
    for cuts in product((0, 1), repeat=max(0, n - 1)):
        edges = [0, *(i for i, cut in enumerate(cuts, 1) if cut), n]
        if all(b - a <= longest for a, b in pairwise(edges)):
            totals.append(sum(max(costs[a:b], default=0) for a, b in pairwise(edges)))
    return min(totals)


def cheapest_blocks_d(costs, longest):
    def cheapest(rest):
        if not rest:
            return 0
        answer = None
        for size in range(1, longest + 1):
            if size <= len(rest):
                price = max(rest[:size]) + cheapest(rest[size:])
                if answer is None or price < answer:
                    answer = price
        return answer

    return cheapest(costs)


def cheapest_blocks_e(costs, longest):
    n = len(costs)
    heap = [(0, 0)]
    done = set()
    while heap:
        paid, at = heapq.heappop(heap)
        if at == n:
            return paid
        if at in done:
            continue
        done.add(at)
        for end in range(at + 1, min(n, at + longest) + 1):
            heapq.heappush(heap, (paid + max(costs[at:end]), end))


INPUTS = {
    "join_same_colour": [([(3, 5, "r"), (0, 3, "r"), (5, 6, "b")],), ([],), ([(0, 1, "g"), (2, 3, "g")],)],
    "clashing_pairs": [([(1, 4), (2, 6), (4, 7), (5, 6)],), ([],), ([(1, 2), (2, 3)],), ([(0, 9), (0, 9), (3, 4)],)],
    "longest_shared": [([(1, 6), (4, 9), (5, 20)],), ([],), ([(1, 3), (3, 5)],), ([(0, 10), (2, 5), (7, 12)],)],
    "covered_exactly": [([(1, 5), (3, 8), (4, 6)], 2), ([], 1), ([(0, 2), (2, 4)], 1), ([(0, 9), (1, 3)], 3)],
    "accept_bookings": [([(3, 5), (4, 6), (5, 7), (1, 3)],), ([],), ([(2, 3), (2, 3)],), ([(5, 6), (0, 9)],)],
    "shown_programme": [(8, [(1, 0, 5, "a"), (3, 2, 4, "b"), (2, 3, 7, "c")]), (3, []), (2, [(5, 0, 2, "z")])],
    "minutes_inside": [([(1, "a", "in"), (3, "b", "in"), (6, "a", "out"), (7, "a", "in"), (9, "a", "out"),
                         (9, "b", "out")],), ([],), ([(0, "x", "in"), (0, "x", "out")],)],
    "opposites_vanish": [([1, 2, -2, -1, 3],), ([],), ([4, 4],), ([-5, 5, 2, 2, -2, 7],)],
    "bigger_fish": [([2, 1, 4, 7, 3],), ([],), ([5, 5],), ([9, 1, 2, 3],)],
    "sorted_by_list": [(["b", "z", "a", "c", "b"], ["c", "b"]), ([], ["x"]), ([3, 1, 2], []), ([1, 2], [2, 1])],
    "shared_ranks": [([10, 20, 10, 30],), ([],), ([5],), ([2, 2, 2, 1],)],
    "item_at": [([(3, "a"), (2, "b")], [0, 3, 4, 9]), ([], [0]), ([(1, 7), (0, 8), (2, 9)], [1, 2, 0])],
    "best_in_each_place": [([[1, 5], [4, 2, 9]],), ([],), ([[], [3]],), ([[2], [2], [-1, -4]],)],
    "judges_differ": [(["a", "b", "c", "d"], ["c", "a", "d", "b"]), ([], []), ([1], [1]), ([1, 2, 3], [3, 2, 1])],
    "gather_cost": [("x..x.x",), ("",), ("...",), ("xx.xx..x",), (".x",)],
    "evenest_split": [([1, 2, 3, 4],), ([],), ([5],), ([4, -4, 4, 4],)],
    "kinds_so_far": [(["a", "b", "a", "c"],), ([],), ([1, 1],), ([3, 2, 3, 2, 1],)],
    "section_totals": [([1, 2, 0, 3, 0, 0, 4], 0), ([], 9), ([9], 9), ([5, 5], 1)],
    "round_the_clock": [([1, 23, 12, 6, 18], 0), ([], 3), ([5, 5, 9], 7), ([0, 22, 20], 23)],
    "first_on_all_lists": [([[3, 1, 2], [2, 1], [1, 2, 9]],), ([[], [1]],), ([[5, 6]],), ([[1], [2]],)],
    "low_middle_of_rows": [([[5, 1], [9, 3]],), ([[7]],), ([[1, 1, 2], [8, 8]],), ([[-4, 0, 3]],)],
    "top_of_queue": [([3, 1, "tallest", "leave", "tallest", 2, "tallest"],), (["leave", "tallest"],), ([],),
                     ([5, 5, "leave", "tallest", "leave", "tallest", 1, "tallest"],)],
    "cheapest_blocks": [([1, 9, 8, 2, 1], 2), ([], 3), ([4], 1), ([5, 1, 5, 1, 5, 1], 3)],
}
