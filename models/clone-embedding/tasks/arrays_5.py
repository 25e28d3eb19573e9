"""Further small tasks on lists, queues and order, each written in several ways; all ways agree on `INPUTS`."""

import bisect
import heapq
import itertools
import math
import operator
import statistics
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, combinations, compress, count, dropwhile, groupby, islice, pairwise, takewhile
from operator import add, gt, mul, xor


def planks_needed_a(holes, length):
    holes = sorted(set(holes))
    planks = 0
    i = 0
    while i < len(holes):
        end = holes[i] + length
        planks += 1
        while i < len(holes) and holes[i] < end:
            i += 1
    return planks


def planks_needed_b(holes, length):
    def lay(state, hole):
        planks, covered = state
        return (planks, covered) if hole < covered else (planks + 1, hole + length)

    return reduce(lay, sorted(holes), (0, -math.inf))[0]


def planks_needed_c(holes, length):
    holes = sorted(holes)

    @lru_cache(None)
    def need(i):
        if i == len(holes):
            return 0
        return 1 + need(bisect.bisect_left(holes, holes[i] + length))

    return need(0)


def planks_needed_d(holes, length):
    open_holes = set(holes)
    planks = 0
    while open_holes:
        start = min(open_holes)
        open_holes -= set(range(start, start + length))
        planks += 1
    return planks


def planks_needed_e(holes, length):
    covered = {}
    planks = 0
    for hole in sorted(holes):
        if hole in covered:
            continue
        planks = planks + 1
        for place in range(hole, hole + length):
            covered[place] = True
    return planks


def planks_needed_f(holes, length):
    if not holes:
        return 0
    start = min(holes)
    return 1 + planks_needed_f([h for h in holes if h >= start + length], length)


def switched_on_a(n, passes):
    lamps = [False] * n
    for start, end, step in passes:
        for i in range(start, min(end + 1, n), step):
            lamps[i] = not lamps[i]
    return sum(lamps)


def switched_on_b(n, passes):
    state = 0
    for start, end, step in passes:
        for i in range(start, min(end, n - 1) + 1, step):
            state ^= 1 << i
    return bin(state).count("1")


def switched_on_c(n, passes):
    on = 0
    for lamp in range(n):
        touched = sum(1 for a, b, s in passes if a <= lamp <= b and (lamp - a) % s == 0)
        on += touched % 2
    return on


def switched_on_d(n, passes):
    sets = [set(range(a, min(b + 1, n), s)) for a, b, s in passes]
    return len(reduce(xor, sets, set()))


def switched_on_e(n, passes):
    class Lamp:
        def __init__(self):
            self.on = False

        def press(self):
            self.on = not self.on

    lamps = []
    for i in range(n):
        lamps.append(Lamp())
    for one_pass in passes:
        position = one_pass[0]
        while position <= one_pass[1] and position < n:
            lamps[position].press()
            position = position + one_pass[2]
    total = 0
    for lamp in lamps:
        if lamp.on:
            total = total + 1
    return total


def switched_on_f(n, passes):
    presses = Counter(chain.from_iterable(range(a, b + 1, s) for a, b, s in passes))
    return sum(times & 1 for lamp, times in presses.items() if lamp < n)


def seen_from_above_a(boxes):
    seen = []
    widest = 0
    for width in reversed(boxes):
        if width > widest:
            seen.append(width)
            widest = width
    return seen


def seen_from_above_b(boxes):
    return [w for i, w in enumerate(boxes) if w > max(boxes[i + 1 :], default=0)][::-1]


def seen_from_above_c(boxes):
    stack = []
    for width in boxes:
        while stack and stack[-1] <= width:
            stack.pop()
        if width > 0:
            stack.append(width)
    stack.reverse()
    return stack


def seen_from_above_d(boxes):
    tops = accumulate(boxes[::-1], max)
    return [value for value, _ in groupby(tops) if value > 0]


def seen_from_above_e(boxes):
    visible = []
    for i in range(len(boxes) - 1, -1, -1):
        hidden = False
        if boxes[i] <= 0:
            hidden = True
        for j in range(i + 1, len(boxes)):
            if boxes[j] >= boxes[i]:
                hidden = True
        if hidden == False:
            visible.append(boxes[i])
    return visible


def seen_from_above_f(boxes):
    def look(seen, width):
        return seen + [width] if width > max(seen, default=0) else seen

    return reduce(look, reversed(boxes), [])


def best_shift_a(first, second):
    best_hits, best = -1, 0
    for shift in range(len(second)):
        hits = 0
        for i in range(len(first)):
            if first[i] == second[(i + shift) % len(second)]:
                hits += 1
        if hits > best_hits:
            best_hits, best = hits, shift
    return best


def best_shift_b(first, second):
    tally = Counter({shift: 0 for shift in range(len(second))})
    places = defaultdict(list)
    for j, value in enumerate(second):
        places[value].append(j)
    for i, value in enumerate(first):
        for j in places[value]:
            tally[(j - i) % len(second)] += 1
    return min(tally, key=lambda shift: (-tally[shift], shift), default=0)


def best_shift_c(first, second):
    belt = deque(second)
    scores = []
    for _ in second:
        scores.append(sum(a == b for a, b in zip(first, belt)))
        belt.rotate(-1)
    return scores.index(max(scores)) if scores else 0


def best_shift_d(first, second):
    if not second:
        return 0
    n = len(second)
    doubled = second * 2
    while len(doubled) < n + len(first):
        doubled = doubled + second

    def hits(shift):
        return sum(map(operator.eq, first, doubled[shift:]))

    return max(range(n), key=hits)


def best_shift_e(first, second):
    best_number = 0
    best_place = 0
    place = 0
    while place < len(second):
        number = 0
        k = place
        for value in first:
            if value == second[k]:
                number = number + 1
            k = k + 1
            if k == len(second):
                k = 0
        if number > best_number:
            best_number = number
            best_place = place
        place = place + 1
    return best_place


def around_pivot_a(values, pivot):
    return [v for v in values if v < pivot] + [v for v in values if v == pivot] + [v for v in values if v > pivot]


def around_pivot_b(values, pivot):
    return sorted(values, key=lambda v: (v > pivot) - (v < pivot))


def around_pivot_c(values, pivot):
    low, same, high = [], [], []
    for v in values:
        if v < pivot:
            low.append(v)
        elif v > pivot:
            high.append(v)
        else:
            same.append(v)
    low.extend(same)
    low.extend(high)
    return low


def around_pivot_d(values, pivot):
    def key(v):
        return 0 if v < pivot else 1 if v == pivot else 2

    for end in range(len(values) - 1, 0, -1):
        for i in range(end):
            if key(values[i]) > key(values[i + 1]):
                values[i], values[i + 1] = values[i + 1], values[i]
    return values


def around_pivot_e(values, pivot):
    result = []
    for value in values:
        if value < pivot:
            result.append(value)
    for value in values:
        if value == pivot:
            result.append(value)
    for value in values:
        if value > pivot:
            result.append(value)
    return result


def around_pivot_f(values, pivot):
    def parts(test):
        return filter(lambda v: test(v, pivot), values)

    return [*chain.from_iterable(map(parts, (operator.lt, operator.eq, operator.gt)))]


def bin_counts_a(values, edges):
    out = [0] * (len(edges) + 1)
    for v in values:
        place = 0
        while place < len(edges) and v >= edges[place]:
            place += 1
        out[place] += 1
    return out


def bin_counts_b(values, edges):
    tally = Counter(bisect.bisect_right(edges, v) for v in values)
    return [tally[i] for i in range(len(edges) + 1)]


def bin_counts_c(values, edges):
    ordered = sorted(values)
    cuts = [0] + [bisect.bisect_left(ordered, e) for e in edges] + [len(ordered)]
    return [b - a for a, b in pairwise(cuts)]


def bin_counts_d(values, edges):
    lows = [-math.inf, *edges]
    highs = [*edges, math.inf]
    return [sum(low <= v < high for v in values) for low, high in zip(lows, highs)]


def bin_counts_e(values, edges):
    result = []
    for i in range(len(edges) + 1):
        number = 0
        for value in values:
            above = True
            if i > 0:
                if value < edges[i - 1]:
                    above = False
            below = True
            if i < len(edges):
                if value >= edges[i]:
                    below = False
            if above == True and below == True:
                number = number + 1
        result.append(number)
    return result


def bin_counts_f(values, edges):
    reached = [len(values), *(sum(v >= e for v in values) for e in edges), 0]
    return [*map(operator.sub, reached, reached[1:])]


def records_set_a(throws):
    out = []
    best = None
    for day, throw in enumerate(throws, 1):
        if best is None or throw > best:
            out.append((day, throw))
            best = throw
    return out


def records_set_b(throws):
    return [(i + 1, t) for i, t in enumerate(throws) if all(t > earlier for earlier in throws[:i])]


def records_set_c(throws):
    tops = list(accumulate(throws, max))
    out = []
    for day, (before, now) in enumerate(zip([None] + tops, tops), start=1):
        if before != now:
            out.append((day, now))
    return out


def records_set_d(throws):
    class Book:
        def __init__(self):
            self.entries = []

        def is_record(self, throw):
            if len(self.entries) == 0:
                return True
            return self.entries[-1][1] < throw

        def write(self, day, throw):
            self.entries.append((day, throw))

    book = Book()
    day = 0
    while day < len(throws):
        if book.is_record(throws[day]):
            book.write(day + 1, throws[day])
        day += 1
    return book.entries


def records_set_e(throws):
    tops = enumerate(accumulate(throws, max), 1)
    return [next(run) for _, run in groupby(tops, key=operator.itemgetter(1))]


def trimmed_mean_a(marks, cut):
    kept = sorted(marks)[cut : len(marks) - cut]
    return sum(kept) / len(kept) if kept else None


def trimmed_mean_b(marks, cut):
    marks = list(marks)
    for _ in range(cut):
        if not marks:
            return None
        marks.remove(min(marks))
        if not marks:
            return None
        marks.remove(max(marks))
    if not marks:
        return None
    total = 0
    for m in marks:
        total += m
    return total / len(marks)


def trimmed_mean_c(marks, cut):
    left = len(marks) - 2 * cut
    if left <= 0:
        return None
    total = sum(marks) - sum(heapq.nsmallest(cut, marks)) - sum(heapq.nlargest(cut, marks))
    return total / left


def trimmed_mean_d(marks, cut):
    marks = sorted(marks)
    number = 0
    total = 0
    for i in range(len(marks)):
        if i < cut:
            continue
        if i >= len(marks) - cut:
            continue
        total = total + marks[i]
        number = number + 1
    if number == 0:
        return None
    average = total / number
    return average


def trimmed_mean_e(marks, cut):
    line = deque(sorted(marks))
    for _ in range(cut):
        if len(line) < 3:
            return None
        line.pop()
        line.popleft()
    return statistics.fmean(line) if line else None


def next_free_gap_a(places, width):
    places = sorted(places)
    at = 0
    for start, size in places:
        if start - at >= width:
            return at
        at = start + size
    return at


def next_free_gap_b(places, width):
    blocked = {x for start, size in places for x in range(start, start + size)}
    for at in count():
        if blocked.isdisjoint(range(at, at + width)):
            return at


def next_free_gap_c(places, width):
    starts = [0] + [start + size for start, size in places]
    fits = []
    for at in starts:
        if all(at + width <= start or at >= start + size for start, size in places):
            fits.append(at)
    return min(fits)


def next_free_gap_d(places, width):
    spots = sorted(places)
    position = 0
    found = False
    while found == False:
        found = True
        for i in range(len(spots)):
            start = spots[i][0]
            end = spots[i][0] + spots[i][1]
            if position < end and position + width > start:
                position = end
                found = False
    return position


def next_free_gap_e(places, width):
    row = bytearray(max((s + n for s, n in places), default=0) + width)
    for start, size in places:
        row[start : start + size] = b"\x01" * size
    return row.find(bytes(width))


def tally_marks_left_a(values):
    values = sorted(values)
    rounds = []
    while values:
        low = values[0]
        rounds.append(len(values))
        values = [v - low for v in values if v > low]
    return rounds


def tally_marks_left_b(values):
    counts = Counter(values)
    left = len(values)
    out = []
    for value in sorted(counts):
        out.append(left)
        left -= counts[value]
    return out


def tally_marks_left_c(values):
    heap = list(values)
    heapq.heapify(heap)
    out = []
    while heap:
        out.append(len(heap))
        low = heapq.heappop(heap)
        while heap and heap[0] == low:
            heapq.heappop(heap)
    return out


def tally_marks_left_d(values):
    return [sum(v >= low for v in values) for low in sorted(set(values))]


def tally_marks_left_e(values):
    result = []
    rest = list(values)
    while len(rest) > 0:
        result.append(len(rest))
        smallest = rest[0]
        for value in rest:
            if value < smallest:
                smallest = value
        new_rest = []
        for value in rest:
            if value != smallest:
                new_rest.append(value)
        rest = new_rest
    return result


def tally_marks_left_f(values):
    ordered = sorted(values)
    starts = [i for i, v in enumerate(ordered) if i == 0 or v != ordered[i - 1]]
    return [len(ordered) - i for i in starts]


def hurdles_cleared_a(heights, energy):
    cleared = 0
    for before, now in zip([0] + heights, heights):
        if now > before:
            energy -= now - before
        if energy < 0:
            break
        cleared += 1
    return cleared


def hurdles_cleared_b(heights, energy):
    climbs = (max(0, now - before) for before, now in pairwise([0, *heights]))
    return len(list(takewhile(lambda used: used <= energy, accumulate(climbs))))


def hurdles_cleared_c(heights, energy):
    def used(n):
        total = at = 0
        for h in heights[:n]:
            if h > at:
                total += h - at
            at = h
        return total

    low, high = 0, len(heights)
    while low < high:
        middle = (low + high + 1) // 2
        if used(middle) <= energy:
            low = middle
        else:
            high = middle - 1
    return low


def hurdles_cleared_d(heights, energy):
    def run(i, at, left):
        if i == len(heights):
            return i
        climb = max(heights[i] - at, 0)
        return i if climb > left else run(i + 1, heights[i], left - climb)

    return run(0, 0, energy)


def hurdles_cleared_e(heights, energy):
    position = 0
    cleared = 0
    tired = False
    for i in range(len(heights)):
        if tired == False:
            if heights[i] > position:
                need = heights[i] - position
            else:
                need = 0
            if need <= energy:
                energy = energy - need
                cleared = cleared + 1
                position = heights[i]
            else:
                tired = True
    return cleared


def smallest_step_size_a(distances, most):
    size = 1
    while True:
        steps = 0
        for d in distances:
            steps += d // size + (d % size > 0)
        if steps <= most:
            return size
        size += 1


def smallest_step_size_b(distances, most):
    low, high = 1, max(distances)
    while low < high:
        middle = (low + high) // 2
        if sum(-(-d // middle) for d in distances) > most:
            low = middle + 1
        else:
            high = middle
    return low


def smallest_step_size_c(distances, most):
    heap = [(-d, d, 1) for d in distances]
    heapq.heapify(heap)
    spare = most - len(distances)
    while spare > 0 and -heap[0][0] > 1:
        _, d, parts = heapq.heappop(heap)
        parts += 1
        heapq.heappush(heap, (-math.ceil(d / parts), d, parts))
        spare -= 1
    return -heap[0][0]


def smallest_step_size_d(distances, most):
    def steps(size):
        return sum(map(math.ceil, (d / size for d in distances)))

    return next(filter(lambda size: steps(size) <= most, count(1)))


def smallest_step_size_e(distances, most):
    sizes = range(1, max(distances) + 1)
    return bisect.bisect_left(sizes, -most, key=lambda size: -sum((d + size - 1) // size for d in distances)) + 1


def time_to_fill_a(taps, litres):
    minute = 0
    while sum(minute // t for t in taps) < litres:
        minute += 1
    return minute


def time_to_fill_b(taps, litres):
    pours = [(t, t) for t in taps]
    heapq.heapify(pours)
    now = 0
    for _ in range(litres):
        now, tap = heapq.heappop(pours)
        heapq.heappush(pours, (now + tap, tap))
    return now


def time_to_fill_c(taps, litres):
    low, high = 0, min(taps) * litres
    while low < high:
        middle = (low + high) // 2
        got = 0
        for t in taps:
            got += middle // t
        if got < litres:
            low = middle + 1
        else:
            high = middle
    return low


def time_to_fill_d(taps, litres):
    moments = heapq.merge(*(count(t, t) for t in taps))
    return next(islice(moments, litres - 1, None)) if litres else 0


def time_to_fill_e(taps, litres):
    class Tap:
        def __init__(self, period):
            self.period = period
            self.left = period

        def tick(self):
            self.left -= 1
            if self.left == 0:
                self.left = self.period
                return 1
            return 0

    all_taps = [Tap(t) for t in taps]
    got = 0
    minutes = 0
    while got < litres:
        minutes += 1
        for tap in all_taps:
            got += tap.tick()
    return minutes


def time_to_fill_f(taps, litres):
    moments = sorted(t * turn for t in taps for turn in range(1, litres + 1))
    return ([0] + moments)[litres]


def strip_both_a(values, low, high):
    start, end = 0, len(values)
    while start < end and not low <= values[start] <= high:
        start += 1
    while end > start and not low <= values[end - 1] <= high:
        end -= 1
    return values[start:end]


def strip_both_b(values, low, high):
    good = [i for i, v in enumerate(values) if low <= v <= high]
    return values[good[0] : good[-1] + 1] if good else []


def strip_both_c(values, low, high):
    def bad(v):
        return v < low or v > high

    tail_cut = list(dropwhile(bad, reversed(values)))
    return list(dropwhile(bad, reversed(tail_cut)))


def strip_both_d(values, low, high):
    line = deque(values)
    while line and (line[0] < low or line[0] > high):
        line.popleft()
    while line and (line[-1] < low or line[-1] > high):
        line.pop()
    return list(line)


def strip_both_e(values, low, high):
    result = list(values)
    while len(result) > 0:
        if result[0] < low or result[0] > high:
            result.pop(0)
        elif result[-1] < low or result[-1] > high:
            result.pop()
        else:
            break
    return result


def strip_both_f(values, low, high):
    text = "".join("gb"[not low <= v <= high] for v in values)
    start = len(text) - len(text.lstrip("b"))
    return values[start : max(start, len(text.rstrip("b")))]


def fill_gaps_a(readings):
    out = []
    last = None
    for r in readings:
        if r is not None:
            last = r
        out.append(last)
    return out


def fill_gaps_b(readings):
    return list(accumulate(readings, lambda before, now: before if now is None else now))


def fill_gaps_c(readings):
    for i in range(1, len(readings)):
        if readings[i] is None:
            readings[i] = readings[i - 1]
    return readings


def fill_gaps_d(readings):
    known = [i for i, r in enumerate(readings) if r is not None]
    out = []
    for i in range(len(readings)):
        at = bisect.bisect_right(known, i)
        out.append(readings[known[at - 1]] if at else None)
    return out


def fill_gaps_e(readings):
    result = []
    for i in range(len(readings)):
        value = readings[i]
        j = i
        while value is None and j > 0:
            j = j - 1
            value = readings[j]
        result.append(value)
    return result


def fill_gaps_f(readings):
    return reduce(lambda out, r: out + [r if r is not None or not out else out[-1]], readings, [])


def straight_fill_a(readings):
    out = list(readings)
    i = 0
    while i < len(out):
        if out[i] is None:
            j = i
            while out[j] is None:
                j += 1
            step = (out[j] - out[i - 1]) / (j - i + 1)
            start = out[i - 1]
            for k in range(i, j):
                out[k] = start + step * (k - i + 1)
            i = j
        i += 1
    return out


def straight_fill_b(readings):
    known = [(i, r) for i, r in enumerate(readings) if r is not None]
    out = [r for _, r in known[:1]]
    for (i, a), (j, b) in zip(known, known[1:]):
        out.extend(a + (b - a) / (j - i) * k for k in range(1, j - i))
        out.append(b)
    return out


def straight_fill_c(readings):
    known = [i for i, r in enumerate(readings) if r is not None]

    def value(i):
        if readings[i] is not None:
            return readings[i]
        at = bisect.bisect(known, i)
        left, right = known[at - 1], known[at]
        return readings[left] + (readings[right] - readings[left]) / (right - left) * (i - left)

    return [value(i) for i in range(len(readings))]


def straight_fill_d(readings):
    result = []
    for i in range(len(readings)):
        if readings[i] is not None:
            result.append(readings[i])
        else:
            left = i
            while readings[left] is None:
                left = left - 1
            right = i
            while readings[right] is None:
                right = right + 1
            difference = readings[right] - readings[left]
            part = (i - left) / (right - left)
            result.append(readings[left] + difference * part)
    return result


def straight_fill_e(readings):
    out, gap = [], 0
    for r in readings:
        if r is None:
            gap += 1
            continue
        if gap:
            start = out[-1]
            rise = (r - start) / (gap + 1)
            out += [start + rise * n for n in range(1, gap + 1)]
            gap = 0
        out.append(r)
    return out


def pace_changes_a(positions):
    changes = []
    for i in range(2, len(positions)):
        before = positions[i - 1] - positions[i - 2]
        after = positions[i] - positions[i - 1]
        if before != after:
            changes.append(i - 1)
    return changes


def pace_changes_b(positions):
    steps = [b - a for a, b in pairwise(positions)]
    return [i for i, (a, b) in enumerate(pairwise(steps), 1) if a != b]


def pace_changes_c(positions):
    triples = zip(positions, positions[1:], positions[2:])
    bent = (a + c != 2 * b for a, b, c in triples)
    return list(compress(count(1), bent))


def pace_changes_d(positions):
    result = []
    old_step = None
    i = 1
    while i < len(positions):
        step = positions[i] - positions[i - 1]
        if old_step is not None and old_step != step:
            result.append(i - 1)
        old_step = step
        i += 1
    return result


def pace_changes_e(positions):
    steps = [*map(operator.sub, positions[1:], positions)]
    ends = accumulate(len([*run]) for _, run in groupby(steps))
    return [*ends][:-1]


def alternating_best_a(values):
    best = 0
    for i in range(len(values)):
        total, sign = 0, 1
        for v in values[i:]:
            total += sign * v
            sign = -sign
            best = max(best, total)
    return best


def alternating_best_b(values):
    plus = minus = -math.inf
    best = 0
    for i, v in enumerate(values):
        v = -v if i % 2 else v
        plus = max(0 if i % 2 == 0 else -math.inf, plus) + v
        minus = max(0 if i % 2 else -math.inf, minus) - v
        best = max(best, plus, minus)
    return best


def alternating_best_c(values):
    prefix = list(accumulate((v * (-1) ** i for i, v in enumerate(values)), initial=0))
    spans = combinations(range(len(prefix)), 2)
    return max([0] + [(prefix[j] - prefix[i]) * (-1) ** i for i, j in spans])


def alternating_best_d(values):
    best = 0
    for start in range(len(values)):
        for end in range(start, len(values)):
            total = 0
            plus = True
            for i in range(start, end + 1):
                if plus == True:
                    total = total + values[i]
                    plus = False
                else:
                    total = total - values[i]
                    plus = True
            if total > best:
                best = total
    return best


def alternating_best_e(values):
    @lru_cache(None)
    def from_here(i):
        if i >= len(values):
            return 0
        shortest = values[i]
        if i + 1 < len(values):
            longer = values[i] - values[i + 1] + max(0, from_here(i + 2))
            return max(shortest, longer)
        return shortest

    return max([0, *map(from_here, range(len(values)))])


def heavier_half_a(values, at):
    left, right = sum(values[:at]), sum(values[at:])
    if left == right:
        return "level"
    return "left" if left > right else "right"


def heavier_half_b(values, at):
    tilt = 0
    for i, v in enumerate(values):
        tilt += v if i < at else -v
    if tilt > 0:
        return "left"
    if tilt < 0:
        return "right"
    return "level"


def heavier_half_c(values, at):
    tilt = 2 * sum(values[:at]) - sum(values)
    return ("level", "left", "right")[(tilt > 0) - (tilt < 0)]


def heavier_half_d(values, at):
    class Scale:
        def __init__(self):
            self.pan_left = 0
            self.pan_right = 0

        def verdict(self):
            if self.pan_left > self.pan_right:
                return "left"
            elif self.pan_left < self.pan_right:
                return "right"
            else:
                return "level"

    scale = Scale()
    for i in range(len(values)):
        if i < at:
            scale.pan_left += values[i]
        else:
            scale.pan_right += values[i]
    return scale.verdict()


def heavier_half_e(values, at):
    a, b = map(sum, (values[:at], values[at:]))
    return "left" if a > b else "level" if a == b else "right"


def crowd_pushes_a(rows, limit):
    rows = list(rows)
    for i in range(len(rows) - 1):
        if rows[i] > limit:
            rows[i + 1] += rows[i] - limit
            rows[i] = limit
    return rows


def crowd_pushes_b(rows, limit):
    out = []
    extra = 0
    for r in rows[:-1]:
        here = min(limit, r + extra)
        extra = r + extra - here
        out.append(here)
    if rows:
        out.append(rows[-1] + extra)
    return out


def crowd_pushes_c(rows, limit):
    if len(rows) < 2:
        return rows
    first, second, *rest = rows
    over = max(0, first - limit)
    return [first - over] + crowd_pushes_c([second + over, *rest], limit)


def crowd_pushes_d(rows, limit):
    def push(done, row):
        *settled, last = done
        return [*settled, min(last, limit), row + max(0, last - limit)]

    return reduce(push, rows[1:], list(rows[:1]))


def crowd_pushes_e(rows, limit):
    result = []
    for row in rows:
        result.append(row)
    moving = True
    while moving == True:
        moving = False
        for i in range(len(result) - 1):
            while result[i] > limit:
                result[i] = result[i] - 1
                result[i + 1] = result[i + 1] + 1
                moving = True
    return result


def level_by_moving_a(piles):
    target = sum(piles) // len(piles)
    moved = carried = 0
    for p in piles:
        carried += p - target
        moved += abs(carried)
    return moved


def level_by_moving_b(piles):
    target = sum(piles) // len(piles)
    spare = [i for i, p in enumerate(piles) for _ in range(p - target)]
    short = [i for i, p in enumerate(piles) for _ in range(target - p)]
    return sum(abs(a - b) for a, b in zip(spare, short))


def level_by_moving_c(piles):
    piles = list(piles)
    target = sum(piles) // len(piles)
    steps = 0
    for i in range(len(piles) - 1):
        need = target - piles[i]
        piles[i] += need
        piles[i + 1] -= need
        steps += max(need, -need)
    return steps


def level_by_moving_d(piles):
    target = sum(piles) // len(piles)
    return sum(map(abs, accumulate(p - target for p in piles)))


def level_by_moving_e(piles):
    target = sum(piles) // len(piles)
    work = 0
    giver = 0
    taker = 0
    piles = piles[:]
    while giver < len(piles) and taker < len(piles):
        if piles[giver] <= target:
            giver += 1
        elif piles[taker] >= target:
            taker += 1
        else:
            piles[giver] -= 1
            piles[taker] += 1
            if giver > taker:
                work += giver - taker
            else:
                work += taker - giver
    return work


def third_place_each_a(columns):
    return [sorted(column)[2] if len(column) > 2 else None for column in columns]


def third_place_each_b(columns):
    out = []
    for column in columns:
        smallest = heapq.nsmallest(3, column)
        out.append(smallest[2] if len(smallest) == 3 else None)
    return out


def third_place_each_c(columns):
    def third(values):
        if len(values) < 3:
            return None
        values = list(values)
        for _ in range(2):
            values.remove(min(values))
        return min(values)

    return list(map(third, columns))


def third_place_each_d(columns):
    def select(values, k):
        pivot = values[len(values) // 2]
        low = [v for v in values if v < pivot]
        same = values.count(pivot)
        if k < len(low):
            return select(low, k)
        if k < len(low) + same:
            return pivot
        return select([v for v in values if v > pivot], k - len(low) - same)

    return [select(column, 2) if len(column) >= 3 else None for column in columns]


def third_place_each_e(columns):
    answer = []
    for column in columns:
        first = None
        second = None
        third = None
        for number in column:
            if first is None or number < first:
                third = second
                second = first
                first = number
            elif second is None or number < second:
                third = second
                second = number
            elif third is None or number < third:
                third = number
        answer.append(third)
    return answer


def third_place_each_f(columns):
    return [(sorted(c)[2:3] or [None])[0] for c in columns]


def total_gap_a(values):
    return sum(abs(a - b) for a, b in combinations(values, 2))


def total_gap_b(values):
    total = before = 0
    for i, v in enumerate(sorted(values)):
        total += i * v - before
        before += v
    return total


def total_gap_c(values):
    n = len(values)
    ordered = sorted(values)
    return sum(v * (2 * i - n + 1) for i, v in enumerate(ordered))


def total_gap_d(values):
    ordered = sorted(values)
    gap = 0
    for i in range(1, len(ordered)):
        gap += (ordered[i] - ordered[i - 1]) * i * (len(ordered) - i)
    return gap


def total_gap_e(values):
    gap = 0
    for i in range(len(values)):
        for j in range(len(values)):
            if values[i] > values[j]:
                gap = gap + values[i] - values[j]
    return gap


def total_gap_f(values):
    def split(part):
        if len(part) < 2:
            return part, 0
        half = len(part) // 2
        left, a = split(part[:half])
        right, b = split(part[half:])
        total, at, below, whole = a + b, 0, 0, sum(left)
        for v in right:
            while at < len(left) and left[at] <= v:
                below += left[at]
                at += 1
            total += v * at - below + (whole - below) - v * (len(left) - at)
        return list(heapq.merge(left, right)), total

    return split(values)[1]


def pairs_total_product_a(values):
    total = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            total += values[i] * values[j]
    return total


def pairs_total_product_b(values):
    return (sum(values) ** 2 - sum(v * v for v in values)) // 2


def pairs_total_product_c(values):
    before = accumulate(values, add, initial=0)
    return sum(map(mul, values, before))


def pairs_total_product_d(values):
    return sum(itertools.starmap(operator.mul, combinations(values, 2)))


def pairs_total_product_e(values):
    total = 0
    rest = 0
    for value in values:
        rest = rest + value
    i = 0
    while i < len(values):
        rest = rest - values[i]
        total = total + values[i] * rest
        i = i + 1
    return total


def best_meeting_row_a(rows):
    best = None
    for place in range(min(rows), max(rows) + 1):
        walk = sum(abs(r - place) for r in rows)
        if best is None or walk < best:
            best = walk
    return best


def best_meeting_row_b(rows):
    middle = statistics.median_high(rows)
    return sum(abs(r - middle) for r in rows)


def best_meeting_row_c(rows):
    line = deque(sorted(rows))
    total = 0
    while len(line) > 1:
        total -= line.popleft()
        total += line.pop()
    return total


def best_meeting_row_d(rows):
    ordered = sorted(rows)
    half = len(rows) // 2
    return sum(ordered[-half:]) - sum(ordered[:half]) if half else 0


def best_meeting_row_e(rows):
    walks = []
    for place in rows:
        walk = 0
        for person in rows:
            if person > place:
                walk = walk + (person - place)
            else:
                walk = walk + (place - person)
        walks.append(walk)
    smallest = walks[0]
    for walk in walks:
        if walk < smallest:
            smallest = walk
    return smallest


def best_meeting_row_f(rows):
    def walk(place):
        return sum(abs(r - place) for r in rows)

    low, high = min(rows), max(rows)
    while low < high:
        middle = (low + high) // 2
        if walk(middle) <= walk(middle + 1):
            high = middle
        else:
            low = middle + 1
    return walk(low)


def tide_marks_a(levels):
    highest = []
    lowest = []
    for i in range(len(levels)):
        if all(levels[i] > x for x in levels[:i]) and i:
            highest.append(i)
        if all(levels[i] < x for x in levels[:i]) and i:
            lowest.append(i)
    return highest, lowest


def tide_marks_b(levels):
    marks = ([], [])
    high = low = None
    for i, level in enumerate(levels):
        if high is None:
            high = low = level
        elif level > high:
            high = level
            marks[0].append(i)
        elif level < low:
            low = level
            marks[1].append(i)
    return marks


def tide_marks_c(levels):
    tops = list(accumulate(levels, max))
    lows = list(accumulate(levels, min))
    return (
        [i for i, (a, b) in enumerate(pairwise(tops), 1) if a < b],
        [i for i, (a, b) in enumerate(pairwise(lows), 1) if a > b],
    )


def tide_marks_d(levels):
    highs = []
    lows = []
    for i in range(1, len(levels)):
        biggest = levels[0]
        smallest = levels[0]
        for j in range(i):
            if levels[j] > biggest:
                biggest = levels[j]
            if levels[j] < smallest:
                smallest = levels[j]
        if levels[i] > biggest:
            highs.append(i)
        if levels[i] < smallest:
            lows.append(i)
    return (highs, lows)


def tide_marks_e(levels):
    def records(pick):
        best = [*accumulate(levels, pick)]
        return [i for i in range(1, len(best)) if best[i] != best[i - 1]]

    return records(max), records(min)


def sink_blocks_a(values, bad):
    write = 0
    for read in range(len(values)):
        if values[read] not in bad:
            values[write], values[read] = values[read], values[write]
            write += 1
    return values[:write] + sorted(values[write:])


def sink_blocks_b(values, bad):
    good = [v for v in values if v not in bad]
    return good + sorted(v for v in values if v in bad)


def sink_blocks_c(values, bad):
    heap, out = [], []
    for v in values:
        if v in bad:
            heapq.heappush(heap, v)
        else:
            out.append(v)
    while heap:
        out.append(heapq.heappop(heap))
    return out


def sink_blocks_d(values, bad):
    return sorted(values, key=lambda v: (1, v) if v in bad else (0, 0))


def sink_blocks_e(values, bad):
    values = list(values)
    sunk = []
    i = 0
    while i < len(values):
        if values[i] in bad:
            sunk.append(values.pop(i))
        else:
            i += 1
    for i in range(len(sunk)):
        for j in range(len(sunk) - 1):
            if sunk[j] > sunk[j + 1]:
                sunk[j], sunk[j + 1] = sunk[j + 1], sunk[j]
    for block in sunk:
        values.append(block)
    return values


def sink_blocks_f(values, bad):
    stay = [*itertools.filterfalse(bad.__contains__, values)]
    return stay + sorted((Counter(values) - Counter(stay)).elements())


def one_swap_sorted_a(values):
    ordered = sorted(values)
    if values == ordered:
        return True
    for i, j in combinations(range(len(values)), 2):
        trial = values[:]
        trial[i], trial[j] = trial[j], trial[i]
        if trial == ordered:
            return True
    return False


def one_swap_sorted_b(values):
    wrong = [(a, b) for a, b in zip(values, sorted(values)) if a != b]
    return len(wrong) <= 2


def one_swap_sorted_c(values):
    values = list(values)
    i = next((i for i in range(len(values) - 1) if values[i] > values[i + 1]), None)
    if i is None:
        return True
    j = max(k for k in range(1, len(values)) if values[k - 1] > values[k])
    while i > 0 and values[i - 1] == values[i]:
        i -= 1
    while j + 1 < len(values) and values[j + 1] == values[j]:
        j += 1
    values[i], values[j] = values[j], values[i]
    return not any(map(gt, values, values[1:]))


def one_swap_sorted_d(values):
    ordered = sorted(values)
    differences = 0
    for i in range(len(values)):
        if values[i] != ordered[i]:
            differences = differences + 1
    if differences == 0:
        return True
    elif differences == 2:
        return True
    else:
        return False


def one_swap_sorted_e(values):
    def is_sorted(row):
        return all(a <= b for a, b in pairwise(row))

    def swapped(i, j):
        return [values[j] if k == i else values[i] if k == j else v for k, v in enumerate(values)]

    n = len(values)
    return is_sorted(values) or any(is_sorted(swapped(i, j)) for i in range(n) for j in range(i))


def shelf_rows_a(books, width):
    shelves = []
    room = 0
    for book in books:
        if book > room or not shelves:
            shelves.append([])
            room = width
        shelves[-1].append(book)
        room -= book
    return shelves


def shelf_rows_b(books, width):
    if not books:
        return []
    fit = 1
    while fit < len(books) and sum(books[: fit + 1]) <= width:
        fit += 1
    return [books[:fit]] + shelf_rows_b(books[fit:], width)


def shelf_rows_c(books, width):
    ends = list(accumulate(books, initial=0))
    start, out = 0, []
    while start < len(books):
        stop = max(start + 1, bisect.bisect_right(ends, ends[start] + width) - 1)
        out.append(books[start:stop])
        start = stop
    return out


def shelf_rows_d(books, width):
    class Shelf:
        def __init__(self):
            self.books = []
            self.used = 0

        def fits(self, book):
            return self.used == 0 or self.used + book <= width

        def put(self, book):
            self.books.append(book)
            self.used += book

    shelves = []
    current = None
    for book in books:
        if current is None or not current.fits(book):
            current = Shelf()
            shelves.append(current)
        current.put(book)
    return [shelf.books for shelf in shelves]


def shelf_rows_e(books, width):
    def place(rows, book):
        if rows and sum(rows[-1]) + book <= width:
            return [*rows[:-1], [*rows[-1], book]]
        return [*rows, [book]]

    return reduce(place, books, [])


def first_fit_boxes_a(items, size):
    boxes = []
    for item in items:
        for box in boxes:
            if sum(box) + item <= size:
                box.append(item)
                break
        else:
            boxes.append([item])
    return boxes


def first_fit_boxes_b(items, size):
    boxes, room = [], []
    for item in items:
        at = next((i for i, left in enumerate(room) if left >= item), len(room))
        if at == len(room):
            boxes.append([])
            room.append(size)
        boxes[at].append(item)
        room[at] -= item
    return boxes


def first_fit_boxes_c(items, size):
    waiting = list(items)
    boxes = []
    while waiting:
        box, later, room = [waiting[0]], [], size - waiting[0]
        for item in waiting[1:]:
            if item <= room:
                box.append(item)
                room -= item
            else:
                later.append(item)
        boxes.append(box)
        waiting = later
    return boxes


def first_fit_boxes_d(items, size):
    boxes = []
    for i in range(len(items)):
        placed = False
        j = 0
        while j < len(boxes) and placed == False:
            weight = 0
            for thing in boxes[j]:
                weight = weight + thing
            if weight + items[i] <= size:
                boxes[j].append(items[i])
                placed = True
            j = j + 1
        if placed == False:
            boxes.append([items[i]])
    return boxes


def first_fit_boxes_e(items, size):
    if not items:
        return []
    box, later = [items[0]], []
    for item in items[1:]:
        (box if sum(box) + item <= size else later).append(item)
    return [box] + first_fit_boxes_e(later, size)


def duty_counts_a(people, days, absent):
    turns = {p: 0 for p in people}
    at = 0
    for day in range(days):
        for _ in people:
            person = people[at]
            at = (at + 1) % len(people)
            if (person, day) not in absent:
                turns[person] += 1
                break
    return turns


def duty_counts_b(people, days, absent):
    belt = deque(people)
    turns = dict.fromkeys(people, 0)
    for day in range(days):
        tried = 0
        while tried < len(belt):
            person = belt[0]
            belt.rotate(-1)
            tried += 1
            if (person, day) not in absent:
                turns[person] += 1
                break
    return turns


def duty_counts_c(people, days, absent):
    n = len(people)
    counts = Counter({p: 0 for p in people})
    start = 0
    for day in range(days):
        offers = [(start + k) % n for k in range(n)]
        able = [i for i in offers if (people[i], day) not in absent]
        if able:
            counts[people[able[0]]] += 1
            start = (able[0] + 1) % n
    return dict(counts)


def duty_counts_d(people, days, absent):
    result = {}
    for person in people:
        result[person] = 0
    index = 0
    day = 0
    while day < days:
        asked = 0
        found = False
        while found == False and asked < len(people):
            person = people[index]
            is_absent = False
            for entry in absent:
                if entry[0] == person and entry[1] == day:
                    is_absent = True
            if is_absent == False:
                result[person] = result[person] + 1
                found = True
            index = index + 1
            if index == len(people):
                index = 0
            asked = asked + 1
        day = day + 1
    return result


def duty_counts_e(people, days, absent):
    away = set(absent)
    turns = dict.fromkeys(people, 0)
    line = list(people)
    for day in range(days):
        chosen = next((p for p in line if (p, day) not in away), None)
        if chosen is not None:
            cut = line.index(chosen) + 1
            line = line[cut:] + line[:cut]
            turns[chosen] += 1
    return turns


def last_in_line_times_a(needs, person):
    seconds = 0
    line = list(enumerate(needs))
    while True:
        i, need = line.pop(0)
        seconds += 1
        if need > 1:
            line.append((i, need - 1))
        elif i == person:
            return seconds, len(line)


def last_in_line_times_b(needs, person):
    mine = needs[person]
    before = [min(need, mine) for need in needs[: person + 1]]
    after = [min(need, mine - 1) for need in needs[person + 1 :]]
    left = sum(n > mine for n in needs[:person]) + sum(n >= mine for n in needs[person + 1 :])
    return sum(before) + sum(after), left


def last_in_line_times_c(needs, person):
    left = list(needs)
    seconds = 0
    while left[person]:
        for i in range(len(left)):
            if left[i]:
                left[i] -= 1
                seconds += 1
            if not left[person]:
                break
    return seconds, sum(1 for need in left if need)


def last_in_line_times_d(needs, person):
    queue = deque((need, who == person) for who, need in enumerate(needs))
    for second in count(1):
        need, mine = queue.popleft()
        if need == 1 and mine:
            return second, len(queue)
        if need > 1:
            queue.append((need - 1, mine))


def last_in_line_times_e(needs, person):
    turns = [(turn, who) for who, need in enumerate(needs) for turn in range(need)]
    turns.sort()
    done = turns.index((needs[person] - 1, person)) + 1
    return done, len({who for _, who in turns[done:]})


def common_times_a(calendars, need):
    counts = Counter(chain.from_iterable(set(c) for c in calendars))
    return sorted(t for t, times in counts.items() if times >= need)


def common_times_b(calendars, need):
    out = []
    for t in sorted(set().union(*calendars)):
        if sum(1 for c in calendars if t in c) >= need:
            out.append(t)
    return out


def common_times_c(calendars, need):
    merged = heapq.merge(*(sorted(set(c)) for c in calendars))
    return [t for t, run in groupby(merged) if len(list(run)) >= need]


def common_times_d(calendars, need):
    good = set()
    for chosen in combinations(calendars, need):
        good |= set(chosen[0]).intersection(*chosen[1:])
    return sorted(good)


def common_times_e(calendars, need):
    result = []
    for calendar in calendars:
        for time in calendar:
            number = 0
            for other in calendars:
                found = False
                for t in other:
                    if t == time:
                        found = True
                if found == True:
                    number = number + 1
            if number >= need and time not in result:
                result.append(time)
    result.sort()
    return result


def common_times_f(calendars, need):
    calendars = [*map(set, calendars)]
    everything = reduce(operator.or_, calendars, set())
    return sorted(filter(lambda t: sum(t in c for c in calendars) >= need, everything))


def lap_leaders_a(laps):
    totals = defaultdict(int)
    leaders = []
    for lap in laps:
        for name, time in lap.items():
            totals[name] += time
        leaders.append(min(totals, key=lambda name: (totals[name], name)))
    return leaders


def lap_leaders_b(laps):
    out = []
    for i in range(1, len(laps) + 1):
        table = sorted((sum(lap[name] for lap in laps[:i]), name) for name in laps[0])
        out.append(table[0][1])
    return out


def lap_leaders_c(laps):
    if not laps:
        return []
    names = sorted(laps[0])
    lines = [list(accumulate(lap[name] for lap in laps)) for name in names]
    return [names[column.index(min(column))] for column in zip(*lines)]


def lap_leaders_d(laps):
    class Racer:
        def __init__(self, name):
            self.name = name
            self.time = 0

    racers = []
    result = []
    for lap in laps:
        if len(racers) == 0:
            for name in lap:
                racers.append(Racer(name))
        leader = None
        for racer in racers:
            racer.time += lap[racer.name]
            if leader is None:
                leader = racer
            elif racer.time < leader.time:
                leader = racer
            elif racer.time == leader.time and racer.name < leader.name:
                leader = racer
        result.append(leader.name)
    return result


def lap_leaders_e(laps):
    standings = accumulate(laps, lambda so_far, lap: {name: so_far[name] + lap[name] for name in lap})
    return [min((time, name) for name, time in table.items())[1] for table in standings]


INPUTS = {
    "planks_needed": [([1, 2, 5, 9, 3], 3), ([], 2), ([4, 4], 1), ([0, 10, 5, 6], 6)],
    "switched_on": [(10, [(0, 9, 2), (3, 7, 1)]), (5, []), (3, [(1, 8, 1), (1, 1, 4)]), (0, [(0, 3, 1)])],
    "seen_from_above": [([5, 3, 4, 2, 2],), ([],), ([1, 2, 3],), ([3, 0],)],
    "best_shift": [([1, 2, 3, 4], [3, 4, 1, 2]), ([1], [2]), ([5, 5, 1], [5, 1, 5]), ([7, 8], [8, 9])],
    "around_pivot": [([5, 1, 9, 3, 5, 2], 5), ([], 1), ([3, 2, 1], 7), ([4, 4, 0], 0)],
    "bin_counts": [([1, 5, 12, 10, 3], [5, 10]), ([], [1]), ([2, 2], []), ([0, -1, 7], [0, 1, 7])],
    "records_set": [([60, 58, 64, 64, 71],), ([],), ([3, 2, 1],)],
    "trimmed_mean": [([9, 1, 5, 6], 1), ([4], 1), ([3, 3, 9], 0), ([1, 2], 1), ([], 0), ([7, 1, 2, 9, 4], 2)],
    "next_free_gap": [([(2, 3), (6, 2)], 2), ([(0, 4), (5, 1)], 2), ([], 3), ([(1, 2), (3, 1)], 2)],
    "tally_marks_left": [([5, 2, 2, 8],), ([],), ([3, 3],), ([1, 2, 3],)],
    "hurdles_cleared": [([2, 1, 4, 4, 3], 5), ([], 3), ([9], 4), ([1, 2, 3], 2)],
    "smallest_step_size": [([7, 12, 4], 6), ([5], 1), ([3, 3], 50), ([10, 10, 10], 9)],
    "time_to_fill": [([2, 3], 5), ([4], 2), ([5, 5, 1], 7), ([3], 0)],
    "strip_both": [([9, 1, 8, 2, 7], 0, 3), ([], 1, 2), ([5, 6], 0, 1), ([1, 9, 9, 2], 1, 2)],
    "fill_gaps": [([3, None, None, 5, None],), ([None, 2],), ([],), ([1, 0, None],)],
    "straight_fill": [([2, None, None, 8],), ([5],), ([],), ([4, None, 2, None, None, None, 10],)],
    "pace_changes": [([0, 2, 4, 5, 6, 9],), ([3],), ([1, 1, 1],), ([],), ([5, 4, 6],)],
    "alternating_best": [([3, 1, 4, 2],), ([],), ([-5, -2, -7],), ([1, 5, 2, 8, -3, 4],)],
    "heavier_half": [([1, 2, 3], 2), ([5, 1], 1), ([], 0), ([1, 1, 9], 2)],
    "crowd_pushes": [([5, 1, 4, 0], 3), ([], 2), ([9], 2), ([1, 7, 1], 2)],
    "level_by_moving": [([4, 0, 2],), ([5],), ([0, 0, 6, 2],), ([3, 3],)],
    "third_place_each": [([[5, 1, 4, 4], [2, 1], [7, 7, 7]],), ([],), ([[3, 2, 1], [9, 0, 8, 2, 5]],)],
    "total_gap": [([5, 1, 9],), ([],), ([4],), ([2, 2, 7, -1],)],
    "pairs_total_product": [([1, 2, 3],), ([],), ([5],), ([-2, 4, 0, 7],)],
    "best_meeting_row": [([1, 9, 4],), ([3],), ([2, 2, 8, 6],), ([0, 10],)],
    "tide_marks": [([5, 7, 3, 8, 8, 1],), ([],), ([4],), ([2, 2, 1],)],
    "sink_blocks": [([4, 0, 7, 1, 0, 3], [0, 7]), ([], [1]), ([2, 1], [2, 1]), ([5, 6], [])],
    "one_swap_sorted": [([1, 5, 3, 4, 2],), ([],), ([3, 2, 1],), ([2, 3, 1],), ([1, 3, 3, 2, 5],), ([4, 3, 2, 1],)],
    "shelf_rows": [([3, 4, 2, 5, 1], 7), ([], 5), ([9, 1], 4), ([2, 2, 2], 2)],
    "first_fit_boxes": [([4, 5, 3, 2, 6, 1], 8), ([], 3), ([9], 10), ([5, 5, 5], 10)],
    "duty_counts": [(["a", "b", "c"], 4, [("b", 1)]), (["x"], 2, [("x", 0)]), (["p", "q"], 0, []),
                    (["p", "q"], 5, [("p", 0), ("q", 0), ("p", 3)])],
    "last_in_line_times": [([2, 3, 1], 1), ([1], 0), ([5, 1, 4, 4], 2), ([1, 1, 2], 0)],
    "common_times": [([[1, 2, 3], [2, 3, 4], [3, 9]], 2), ([[5]], 1), ([[], [1, 1]], 2), ([[1, 2], [2], [2, 1]], 3)],
    "lap_leaders": [([{"a": 60, "b": 61}, {"a": 65, "b": 62}, {"a": 50, "b": 54}],), ([],), ([{"x": 1}],)],
}
