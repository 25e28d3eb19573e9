"""Further small tasks on lists, queues and order, each written in several ways; all ways agree on `INPUTS`."""

import bisect
import heapq
import math
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
