"""Small tasks on intervals, queues and schedules, each in several ways; all ways agree on `INPUTS`."""

import bisect
import heapq
import itertools
import math
import operator
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, count, groupby, pairwise, repeat
from operator import itemgetter


def idle_minutes_a(n, busy):
    taken = [False] * n
    for start, end in busy:
        for minute in range(start, end):
            taken[minute] = True
    return taken.count(False)


def idle_minutes_b(n, busy):
    free = 0
    reached = 0
    for start, end in sorted(busy):
        if start > reached:
            free += start - reached
        reached = max(reached, end)
    return free + n - reached


def idle_minutes_c(n, busy):
    return n - len(set().union(*(range(start, end) for start, end in busy)))


def idle_minutes_d(n, busy):
    mask = 0
    for start, end in busy:
        mask |= (1 << end) - (1 << start)
    return n - bin(mask).count("1")


def idle_minutes_e(n, busy):
    free = 0
    for minute in range(n):
        is_free = True
        for interval in busy:
            if minute >= interval[0] and minute < interval[1]:
                is_free = False
        if is_free == True:
            free += 1
    return free


def idle_minutes_f(n, busy):
    changes = Counter()
    for start, end in busy:
        changes[start] += 1
        changes[end] -= 1
    levels = accumulate(map(changes.__getitem__, range(n)))
    return sum(map(operator.not_, levels))


def busiest_moment_a(visits):
    best_time, best = None, 0
    for time in sorted({start for start, _ in visits}):
        now = sum(1 for start, end in visits if start <= time < end)
        if now > best:
            best_time, best = time, now
    return best_time


def busiest_moment_b(visits):
    events = []
    for start, end in visits:
        if start < end:
            events.append((start, 1))
            events.append((end, -1))
    events.sort()
    inside = best = 0
    answer = None
    for time, change in events:
        inside += change
        if inside > best:
            best = inside
            answer = time
    return answer


def busiest_moment_c(visits):
    leaving = []
    top = (0, None)
    for start, end in sorted(v for v in visits if v[1] > v[0]):
        while leaving and leaving[0] <= start:
            heapq.heappop(leaving)
        heapq.heappush(leaving, end)
        if len(leaving) > top[0]:
            top = (len(leaving), start)
    return top[1]


def busiest_moment_d(visits):
    moments = {}
    for start, end in visits:
        t = start
        while t < end:
            if t not in moments:
                moments[t] = 0
            moments[t] += 1
            t += 1
    best = None
    for t in moments:
        if best is None:
            best = t
        elif moments[t] > moments[best]:
            best = t
        elif moments[t] == moments[best] and t < best:
            best = t
    return best


def busiest_moment_e(visits):
    minutes = sorted(chain.from_iterable(map(lambda v: range(*v), visits)))
    runs = ((t, len(list(run))) for t, run in groupby(minutes))
    return max(runs, key=itemgetter(1), default=(None, 0))[0]


def uncovered_parts_a(low, high, pieces):
    out = []
    at = low
    for start, end in sorted(pieces):
        if start > at:
            out.append((at, min(start, high)))
        at = max(at, end)
        if at >= high:
            break
    if at < high:
        out.append((at, high))
    return out


def uncovered_parts_b(low, high, pieces):
    bare = [x for x in range(low, high) if not any(start <= x < end for start, end in pieces)]
    out = []
    for x in bare:
        if out and out[-1][1] == x:
            out[-1] = (out[-1][0], x + 1)
        else:
            out.append((x, x + 1))
    return out


def uncovered_parts_c(low, high, pieces):
    parts = [(low, high)]
    for start, end in pieces:
        rest = []
        for a, b in parts:
            if end <= a or start >= b:
                rest.append((a, b))
                continue
            if a < start:
                rest.append((a, start))
            if end < b:
                rest.append((end, b))
        parts = rest
    return parts


def uncovered_parts_d(low, high, pieces):
    result = []
    x = low
    open_at = -1
    is_open = False
    while x < high:
        covered = False
        for piece in pieces:
            if piece[0] <= x and x < piece[1]:
                covered = True
                break
        if not covered and not is_open:
            open_at = x
            is_open = True
        if covered and is_open:
            result.append((open_at, x))
            is_open = False
        x = x + 1
    if is_open:
        result.append((open_at, high))
    return result


def uncovered_parts_e(low, high, pieces):
    line = "".join("x" if any(a <= t < b for a, b in pieces) else "." for t in range(low, high))
    return [(low + m.start(), low + m.end()) for m in re.finditer(r"\.+", line)]


def double_booked_a(bookings):
    hours = Counter(chain.from_iterable(range(a, b) for a, b in bookings))
    return sum(1 for times in hours.values() if times > 1)


def double_booked_b(bookings):
    events = sorted([(a, 1) for a, b in bookings] + [(b, -1) for a, b in bookings])
    level = length = 0
    for (time, change), (later, _) in pairwise(events):
        level += change
        if level >= 2:
            length += later - time
    return length


def double_booked_c(bookings):
    if not bookings:
        return 0
    end = max(b for _, b in bookings)
    change = [0] * (end + 1)
    for a, b in bookings:
        change[a] += 1
        change[b] -= 1
    return len([level for level in accumulate(change) if level > 1])


def double_booked_d(bookings):
    once = set()
    twice = set()
    for booking in bookings:
        for hour in range(booking[0], booking[1]):
            if hour in once:
                twice.add(hour)
            else:
                once.add(hour)
    return len(twice)


def double_booked_e(bookings):
    length = 0
    furthest = second = -math.inf
    for start, end in sorted(bookings):
        top = min(end, furthest)
        if top > max(start, second):
            length += top - max(start, second)
            second = top
        furthest = max(furthest, end)
    return length


def guests_at_a(stays, times):
    answer = []
    for t in times:
        number = 0
        for arrive, leave in stays:
            if arrive <= t <= leave:
                number += 1
        answer.append(number)
    return answer


def guests_at_b(stays, times):
    arrivals = sorted(a for a, _ in stays)
    departures = sorted(b for _, b in stays)
    return [bisect.bisect_right(arrivals, t) - bisect.bisect_left(departures, t) for t in times]


def guests_at_c(stays, times):
    events = [(a, 0, None) for a, _ in stays] + [(b, 2, None) for _, b in stays]
    events += [(t, 1, i) for i, t in enumerate(times)]
    events.sort(key=itemgetter(0, 1))
    inside = 0
    out = [0] * len(times)
    for _, kind, index in events:
        if kind == 0:
            inside += 1
        elif kind == 2:
            inside -= 1
        else:
            out[index] = inside
    return out


def guests_at_d(stays, times):
    return [sum(a <= t <= b for a, b in stays) for t in times]


def guests_at_e(stays, times):
    class Hotel:
        def __init__(self):
            self.present = defaultdict(int)

        def stay(self, first, last):
            day = first
            while day <= last:
                self.present[day] += 1
                day += 1

        def ask(self, day):
            return self.present.get(day, 0)

    hotel = Hotel()
    for stay in stays:
        hotel.stay(stay[0], stay[1])
    return [hotel.ask(t) for t in times]


def longest_quiet_a(calls):
    best = 0
    reached = None
    for start, end in sorted(calls):
        if reached is not None and start - reached > best:
            best = start - reached
        reached = end if reached is None else max(reached, end)
    return best


def longest_quiet_b(calls):
    calls = sorted(calls)
    ends = list(accumulate((end for _, end in calls), max))
    gaps = [call[0] - end for call, end in zip(calls[1:], ends)]
    return max([0, *gaps])


def longest_quiet_c(calls):
    best = 0
    for _, end in calls:
        if any(a <= end < b for a, b in calls):
            continue
        later = [a for a, b in calls if a >= end and b > end]
        if later:
            best = max(best, min(later) - end)
    return best


def longest_quiet_d(calls):
    if len(calls) == 0:
        return 0
    calls = sorted(calls)
    longest = 0
    line_free = calls[0][1]
    for i in range(1, len(calls)):
        start = calls[i][0]
        end = calls[i][1]
        if start > line_free:
            silence = start - line_free
            if silence > longest:
                longest = silence
        if end > line_free:
            line_free = end
    return longest


def longest_quiet_e(calls):
    if not calls:
        return 0
    first = min(a for a, _ in calls)
    last = max(b for _, b in calls)
    busy = {t for a, b in calls for t in range(a, b)}
    line = "".join("#" if t in busy else " " for t in range(first, last))
    return max(map(len, line.split("#"))) if line else 0


def lit_metres_a(n, lamps):
    lit = set()
    for place, reach in lamps:
        for x in range(place - reach, place + reach + 1):
            if 0 <= x < n:
                lit.add(x)
    return len(lit)


def lit_metres_b(n, lamps):
    return sum(any(abs(x - place) <= reach for place, reach in lamps) for x in range(n))


def lit_metres_c(n, lamps):
    edges = [0] * (n + 1)
    for place, reach in lamps:
        left, right = max(0, place - reach), min(n, place + reach + 1)
        if left < right:
            edges[left] += 1
            edges[right] -= 1
    total = level = 0
    for change in edges[:n]:
        level += change
        if level:
            total += 1
    return total


def lit_metres_d(n, lamps):
    ranges = sorted((max(0, p - r), min(n - 1, p + r)) for p, r in lamps)
    total, next_dark = 0, 0
    for left, right in ranges:
        left = max(left, next_dark)
        if left <= right:
            total += right - left + 1
            next_dark = right + 1
    return total


def lit_metres_e(n, lamps):
    street = [False] * n
    i = 0
    while i < len(lamps):
        place, reach = lamps[i]
        left = place - reach
        right = place + reach
        if left < 0:
            left = 0
        if right > n - 1:
            right = n - 1
        while left <= right:
            street[left] = True
            left += 1
        i += 1
    number = 0
    for metre in street:
        if metre == True:
            number += 1
    return number


def lit_metres_f(n, lamps):
    mask = 0
    for p, r in lamps:
        mask |= (2 << p + r) - 1 & ~((1 << max(0, p - r)) - 1)
    return (mask & (1 << n) - 1).bit_count()


def longest_block_a(shifts):
    best = 0
    start = end = None
    for a, b in sorted(shifts):
        if end is not None and a <= end:
            end = max(end, b)
        else:
            start, end = a, b
        best = max(best, end - start)
    return best


def longest_block_b(shifts):
    blocks = []
    for shift in shifts:
        a, b = shift
        apart = []
        for x, y in blocks:
            if y < a or x > b:
                apart.append((x, y))
            else:
                a, b = min(a, x), max(b, y)
        blocks = apart + [(a, b)]
    return max((y - x for x, y in blocks), default=0)


def longest_block_c(shifts):
    parent = list(range(len(shifts)))

    def root(i):
        while parent[i] != i:
            i = parent[i]
        return i

    for i, (a, b) in enumerate(shifts):
        for j in range(i):
            if a <= shifts[j][1] and shifts[j][0] <= b:
                parent[root(i)] = root(j)
    groups = defaultdict(list)
    for i, shift in enumerate(shifts):
        groups[root(i)].append(shift)
    return max((max(b for _, b in g) - min(a for a, _ in g) for g in groups.values()), default=0)


def longest_block_d(shifts):
    shifts = list(shifts)
    changed = True
    while changed:
        changed = False
        for i in range(len(shifts)):
            for j in range(len(shifts)):
                if i != j and shifts[i] is not None and shifts[j] is not None:
                    a, b = shifts[i]
                    c, d = shifts[j]
                    if a <= d and c <= b:
                        shifts[i] = (min(a, c), max(b, d))
                        shifts[j] = None
                        changed = True
    best = 0
    for shift in shifts:
        if shift is not None:
            if shift[1] - shift[0] > best:
                best = shift[1] - shift[0]
    return best


def longest_block_e(shifts):
    def join(blocks, shift):
        if blocks and shift[0] <= blocks[-1][1]:
            start, end = blocks[-1]
            return blocks[:-1] + [(start, max(end, shift[1]))]
        return blocks + [shift]

    return max((end - start for start, end in reduce(join, sorted(shifts), [])), default=0)


def cut_away_a(parts, hole):
    low, high = hole
    out = []
    for a, b in parts:
        if a < min(b, low):
            out.append((a, min(b, low)))
        if max(a, high) < b:
            out.append((max(a, high), b))
    return out


def cut_away_b(parts, hole):
    low, high = hole
    result = []
    for part in parts:
        start, end = part
        if end <= low or start >= high:
            result.append(part)
        elif start >= low and end <= high:
            pass
        elif start < low and end > high:
            result.append((start, low))
            result.append((high, end))
        elif start < low:
            result.append((start, low))
        else:
            result.append((high, end))
    return result


def cut_away_c(parts, hole):
    def pieces():
        for a, b in parts:
            cells = [x for x in range(a, b) if not hole[0] <= x < hole[1]]
            for _, run in groupby(enumerate(cells), key=lambda pair: pair[1] - pair[0]):
                xs = [x for _, x in run]
                yield xs[0], xs[-1] + 1

    return list(pieces())


def cut_away_d(parts, hole):
    low, high = hole
    pieces = chain.from_iterable(((a, min(b, low)), (max(a, high), b)) for a, b in parts)
    return [piece for piece in pieces if operator.lt(*piece)]


def cut_away_e(parts, hole):
    result = []
    for i in range(len(parts)):
        start = parts[i][0]
        end = parts[i][1]
        left_start = start
        left_end = end
        if left_end > hole[0]:
            left_end = hole[0]
        if left_end - left_start > 0:
            result.append((left_start, left_end))
        right_start = start
        if right_start < hole[1]:
            right_start = hole[1]
        if end - right_start > 0:
            result.append((right_start, end))
    return result


def both_open_a(first, second):
    out = []
    for a, b in first:
        for c, d in second:
            if max(a, c) < min(b, d):
                out.append((max(a, c), min(b, d)))
    return sorted(out)


def both_open_b(first, second):
    i = j = 0
    out = []
    while i < len(first) and j < len(second):
        start = max(first[i][0], second[j][0])
        end = min(first[i][1], second[j][1])
        if start < end:
            out.append((start, end))
        if first[i][1] < second[j][1]:
            i += 1
        else:
            j += 1
    return out


def both_open_c(first, second):
    events = []
    for a, b in first + second:
        events += [(a, 1), (b, -1)]
    level = 0
    start = None
    out = []
    for time, change in sorted(events):
        before, level = level, level + change
        if level == 2:
            start = time
        elif before == 2 and time > start:
            out.append((start, time))
    return out


def both_open_d(first, second):
    def opened(spans):
        return {t for a, b in spans for t in range(a, b)}

    shared = sorted(opened(first) & opened(second))
    out = []
    while shared:
        length = 1
        while length < len(shared) and shared[length] == shared[0] + length:
            length += 1
        out.append((shared[0], shared[0] + length))
        shared = shared[length:]
    return out


def both_open_e(first, second):
    pairs = itertools.product(first, second)
    cuts = (tuple(f(end) for f, end in zip((max, min), zip(*pair))) for pair in pairs)
    return sorted(filter(lambda cut: cut[0] < cut[1], cuts))


def swallowed_a(spans):
    hidden = 0
    for i, (a, b) in enumerate(spans):
        for j, (c, d) in enumerate(spans):
            if i != j and c <= a and b <= d and (a, b) != (c, d):
                hidden += 1
                break
    return hidden


def swallowed_b(spans):
    ordered = sorted(spans, key=lambda s: (s[0], -s[1]))
    hidden = 0
    furthest = -math.inf
    holder = None
    for span in ordered:
        if span[1] <= furthest and span != holder:
            hidden += 1
        elif span[1] > furthest:
            furthest = span[1]
            holder = span
    return hidden


def swallowed_c(spans):
    tally = Counter(spans)
    return sum(
        times
        for (a, b), times in tally.items()
        if any((c, d) != (a, b) and c <= a and d >= b for c, d in tally)
    )


def swallowed_d(spans):
    count_hidden = 0
    for i in range(len(spans)):
        inside = False
        for j in range(len(spans)):
            if spans[j] == spans[i]:
                continue
            if spans[j][0] <= spans[i][0]:
                if spans[j][1] >= spans[i][1]:
                    inside = True
        if inside == True:
            count_hidden = count_hidden + 1
    return count_hidden


def swallowed_e(spans):
    def holds(outer, inner):
        return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]

    return sum(any(holds(outer, inner) for outer in spans) for inner in spans)


def watch_kept_a(hours, watches):
    for hour in range(hours):
        if not any(a <= hour < b for a, b in watches):
            return False
    return True


def watch_kept_b(hours, watches):
    reached = 0
    for a, b in sorted(watches):
        if a > reached:
            break
        reached = max(reached, b)
    return reached >= hours


def watch_kept_c(hours, watches):
    here = 0
    while here < hours:
        further = max((b for a, b in watches if a <= here), default=here)
        if further <= here:
            return False
        here = further
    return True


def watch_kept_d(hours, watches):
    return set(range(hours)) <= {h for a, b in watches for h in range(a, b)}


def watch_kept_e(hours, watches):
    guarded = []
    for i in range(hours):
        guarded.append(0)
    for watch in watches:
        hour = watch[0]
        while hour < watch[1] and hour < hours:
            guarded[hour] = guarded[hour] + 1
            hour = hour + 1
    for i in range(hours):
        if guarded[i] == 0:
            return False
    return True


def give_desks_a(visits):
    desks = []
    out = []
    for start, end in visits:
        for number, free_from in enumerate(desks):
            if free_from <= start:
                desks[number] = end
                out.append(number)
                break
        else:
            out.append(len(desks))
            desks.append(end)
    return out


def give_desks_b(visits):
    busy, free, fresh = [], [], count()
    out = []
    for start, end in visits:
        while busy and busy[0][0] <= start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        desk = heapq.heappop(free) if free else next(fresh)
        heapq.heappush(busy, (end, desk))
        out.append(desk)
    return out


def give_desks_c(visits):
    given = []
    for i, (start, _) in enumerate(visits):
        used = {given[j] for j in range(i) if visits[j][1] > start}
        desk = 0
        while desk in used:
            desk += 1
        given.append(desk)
    return given


def give_desks_d(visits):
    class Desk:
        def __init__(self, number):
            self.number = number
            self.free_from = 0

        def is_free(self, time):
            return self.free_from <= time

    desks = []
    result = []
    for visit in visits:
        chosen = None
        i = 0
        while chosen is None and i < len(desks):
            if desks[i].is_free(visit[0]):
                chosen = desks[i]
            i += 1
        if chosen is None:
            chosen = Desk(len(desks))
            desks.append(chosen)
        chosen.free_from = visit[1]
        result.append(chosen.number)
    return result


def give_desks_e(visits):
    ends, out = {}, []
    for start, end in visits:
        out.append(desk := next(d for d in count() if ends.get(d, start) <= start))
        ends[desk] = end
    return out


def waiting_times_a(customers):
    free_at = 0
    waits = []
    for arrival, length in customers:
        begin = max(free_at, arrival)
        waits.append(begin - arrival)
        free_at = begin + length
    return waits


def waiting_times_b(customers):
    def after(state, customer):
        waits, free = state
        arrival, length = customer
        wait = free - arrival if free > arrival else 0
        return waits + [wait], arrival + wait + length

    return reduce(after, customers, ([], 0))[0]


def waiting_times_c(customers):
    waits = []
    for i, (arrival, length) in enumerate(customers):
        if i == 0:
            waits.append(0)
            continue
        last_arrival, last_length = customers[i - 1]
        leaves = last_arrival + waits[-1] + last_length
        waits.append(max(0, leaves - arrival))
    return waits


def waiting_times_d(customers):
    line = deque(enumerate(customers))
    waits = [0] * len(customers)
    clock = 0
    while line:
        i, (arrival, length) = line[0]
        if arrival > clock:
            clock += 1
            continue
        line.popleft()
        waits[i] = clock - arrival
        clock += length
    return waits


def waiting_times_e(customers):
    waits = []
    clock = 0
    for i in range(len(customers)):
        arrival = customers[i][0]
        length = customers[i][1]
        if clock < arrival:
            wait = 0
            clock = arrival
        else:
            wait = clock - arrival
        waits.append(wait)
        clock = clock + length
    return waits


def waiting_times_f(customers):
    ends = accumulate(customers, lambda free, c: max(free, c[0]) + c[1], initial=0)
    return [max(0, free - arrival) for free, (arrival, _) in zip(ends, customers)]


def closing_time_a(tills, baskets):
    ends = [0] * tills
    for basket in baskets:
        ends.sort()
        ends[0] += basket
    return max(ends)


def closing_time_b(tills, baskets):
    heap = [0] * tills
    latest = 0
    for basket in baskets:
        done = heap[0] + basket
        heapq.heapreplace(heap, done)
        latest = max(latest, done)
    return latest


def closing_time_c(tills, baskets):
    waiting = deque(baskets)
    at_till = []
    clock = 0
    while waiting or at_till:
        while waiting and len(at_till) < tills:
            at_till.append(waiting.popleft())
        clock += 1
        at_till = [left - 1 for left in at_till if left > 1]
    return clock


def closing_time_d(tills, baskets):
    times = []
    for i in range(tills):
        times.append(0)
    for basket in baskets:
        smallest = 0
        for i in range(tills):
            if times[i] < times[smallest]:
                smallest = i
        times[smallest] = times[smallest] + basket
    latest = times[0]
    for time in times:
        if time > latest:
            latest = time
    return latest


def closing_time_e(tills, baskets):
    def serve(ends, basket):
        first, *rest = ends
        bisect.insort(rest, first + basket)
        return rest

    return reduce(serve, baskets, [0] * tills)[-1]


def share_turns_a(jobs, slice_length):
    queue = deque(jobs)
    done = []
    clock = 0
    while queue:
        name, need = queue.popleft()
        if need <= slice_length:
            clock += need
            done.append((name, clock))
        else:
            clock += slice_length
            queue.append((name, need - slice_length))
    return done


def share_turns_b(jobs, slice_length):
    names = [name for name, _ in jobs]
    left = [need for _, need in jobs]
    finished = []
    time = 0
    while len(finished) < len(jobs):
        for i in range(len(jobs)):
            if left[i] == 0:
                continue
            step = min(slice_length, left[i])
            time += step
            left[i] -= step
            if left[i] == 0:
                finished.append((names[i], time))
    return finished


def share_turns_c(jobs, slice_length):
    pieces = []
    for i, (name, need) in enumerate(jobs):
        turns = -(-need // slice_length)
        for turn in range(turns):
            last = turn == turns - 1
            pieces.append((turn, i, need - turn * slice_length if last else slice_length, name if last else None))
    clock, out = 0, []
    for _, _, length, name in sorted(pieces, key=lambda p: p[:2]):
        clock += length
        if name is not None:
            out.append((name, clock))
    return out


def share_turns_d(jobs, slice_length):
    class Job:
        def __init__(self, name, left):
            self.name = name
            self.left = left

        def work(self):
            if self.left > slice_length:
                self.left -= slice_length
                return slice_length
            used = self.left
            self.left = 0
            return used

    waiting = []
    for name, need in jobs:
        waiting.append(Job(name, need))
    clock = 0
    done = []
    while len(waiting) != 0:
        job = waiting.pop(0)
        clock += job.work()
        if job.left == 0:
            done.append((job.name, clock))
        else:
            waiting.append(job)
    return done


def share_turns_e(jobs, slice_length):
    if not jobs:
        return []
    unfinished, clock, out = [], 0, []
    for name, need in jobs:
        clock += min(need, slice_length)
        if need > slice_length:
            unfinished.append((name, need - slice_length))
        else:
            out.append((name, clock))
    return out + [(name, clock + end) for name, end in share_turns_e(unfinished, slice_length)]


def least_loaded_a(workers, jobs):
    loads = [0] * workers
    for job in jobs:
        loads[loads.index(min(loads))] += job
    return loads


def least_loaded_b(workers, jobs):
    heap = [(0, w) for w in range(workers)]
    for job in jobs:
        load, w = heapq.heappop(heap)
        heapq.heappush(heap, (load + job, w))
    return [load for load, _ in sorted(heap, key=lambda pair: pair[1])]


def least_loaded_c(workers, jobs):
    loads = dict.fromkeys(range(workers), 0)
    remaining = list(reversed(jobs))
    while remaining:
        chosen = 0
        for w in range(1, workers):
            if loads[w] < loads[chosen]:
                chosen = w
        loads[chosen] = loads[chosen] + remaining.pop()
    return list(loads.values())


def least_loaded_d(workers, jobs):
    loads = [0 for _ in range(workers)]
    for j in range(len(jobs)):
        lowest = loads[0]
        for load in loads:
            if load < lowest:
                lowest = load
        given = False
        for w in range(workers):
            if loads[w] == lowest and given == False:
                loads[w] += jobs[j]
                given = True
    return loads


def least_loaded_e(workers, jobs):
    def give(loads, job):
        w = min(range(workers), key=loads.__getitem__)
        return (*loads[:w], loads[w] + job, *loads[w + 1 :])

    return list(reduce(give, jobs, (0,) * workers))


def worst_delay_a(jobs):
    clock = 0
    worst = 0
    for due, length in sorted(jobs):
        clock += length
        worst = max(worst, clock - due)
    return worst


def worst_delay_b(jobs):
    jobs = sorted(jobs, key=itemgetter(0))
    ends = accumulate(length for _, length in jobs)
    return max(chain([0], (end - job[0] for end, job in zip(ends, jobs))))


def worst_delay_c(jobs):
    delays = [0]
    for due, _ in jobs:
        load = 0
        for other_due, other_length in jobs:
            if other_due <= due:
                load += other_length
        delays.append(load - due)
    return max(delays)


def worst_delay_d(jobs):
    def run(jobs, clock):
        if not jobs:
            return 0
        (due, length), *rest = jobs
        clock += length
        return max(clock - due, run(rest, clock))

    return run(sorted(jobs), 0)


def worst_delay_e(jobs):
    heap = []
    for job in jobs:
        heapq.heappush(heap, job)
    finished = 0
    worst = 0
    while len(heap) > 0:
        job = heapq.heappop(heap)
        finished = finished + job[1]
        delay = finished - job[0]
        if delay > 0 and delay > worst:
            worst = delay
    return worst


def mix_extremes_a(values):
    values = sorted(values)
    while len(values) > 1:
        low = values.pop(0)
        high = values.pop()
        bisect.insort(values, (low + high) // 2)
    return values[0]


def mix_extremes_b(values):
    values = list(values)
    while len(values) > 1:
        low, high = min(values), max(values)
        values.remove(low)
        values.remove(high)
        values.append((low + high) // 2)
    return values[0]


def mix_extremes_c(values):
    counts = Counter(values)

    def take(pick):
        key = pick(counts)
        counts[key] -= 1
        if counts[key] == 0:
            del counts[key]
        return key

    for _ in range(len(values) - 1):
        counts[(take(min) + take(max)) // 2] += 1
    return next(iter(counts))


def mix_extremes_d(values):
    numbers = values[:]
    while True:
        if len(numbers) == 1:
            return numbers[0]
        low_place = 0
        high_place = 0
        for i in range(len(numbers)):
            if numbers[i] < numbers[low_place]:
                low_place = i
            if numbers[i] >= numbers[high_place]:
                high_place = i
        mixed = (numbers[low_place] + numbers[high_place]) // 2
        rest = []
        for i in range(len(numbers)):
            if i != low_place and i != high_place:
                rest.append(numbers[i])
        rest.append(mixed)
        numbers = rest


def mix_extremes_e(values):
    if len(values) == 1:
        return values[0]
    low, *middle, high = sorted(values)
    return mix_extremes_e([*middle, low + high >> 1])


def running_top_sum_a(values, k):
    return [sum(sorted(values[: i + 1], reverse=True)[:k]) for i in range(len(values))]


def running_top_sum_b(values, k):
    heap = []
    total = 0
    out = []
    for v in values:
        heapq.heappush(heap, v)
        total += v
        if len(heap) > k:
            total -= heapq.heappop(heap)
        out.append(total)
    return out


def running_top_sum_c(values, k):
    top = []
    sums = []
    for v in values:
        place = len(top)
        while place > 0 and top[place - 1] < v:
            place -= 1
        top.insert(place, v)
        if len(top) > k:
            top.pop()
        sums.append(sum(top))
    return sums


def running_top_sum_d(values, k):
    seen, out = [], []
    for v in values:
        bisect.insort(seen, v)
        out.append(sum(seen[-k:]))
    return out


def running_top_sum_e(values, k):
    answer = []
    for end in range(1, len(values) + 1):
        rest = values[:end]
        total = 0
        taken = 0
        while taken < k and len(rest) > 0:
            biggest = max(rest)
            rest.remove(biggest)
            total += biggest
            taken += 1
        answer.append(total)
    return answer


def running_third_a(times):
    out = []
    for i in range(3, len(times) + 1):
        out.append(sorted(times[:i])[2])
    return out


def running_third_b(times):
    first = second = third = math.inf
    out = []
    for i, t in enumerate(times):
        if t < first:
            first, second, third = t, first, second
        elif t < second:
            second, third = t, second
        elif t < third:
            third = t
        if i >= 2:
            out.append(third)
    return out


def running_third_c(times):
    heap = []
    result = []
    for t in times:
        if len(heap) < 3:
            heapq.heappush(heap, -t)
        else:
            heapq.heappushpop(heap, -t)
        if len(heap) == 3:
            result.append(-heap[0])
    return result


def running_third_d(times):
    return [heapq.nsmallest(3, times[: i + 1])[-1] for i in range(2, len(times))]


def running_third_e(times):
    podium = []
    result = []
    for i in range(len(times)):
        podium.append(times[i])
        j = len(podium) - 1
        while j > 0 and podium[j] < podium[j - 1]:
            podium[j], podium[j - 1] = podium[j - 1], podium[j]
            j -= 1
        if len(podium) == 4:
            del podium[3]
        if len(podium) == 3:
            result.append(podium[2])
    return result


def rank_on_entry_a(scores):
    board = []
    ranks = []
    for s in scores:
        ranks.append(1 + len([other for other in board if other > s]))
        board.append(s)
    return ranks


def rank_on_entry_b(scores):
    ordered, out = [], []
    for s in scores:
        out.append(len(ordered) - bisect.bisect_right(ordered, s) + 1)
        bisect.insort(ordered, s)
    return out


def rank_on_entry_c(scores):
    places = {s: i for i, s in enumerate(sorted(set(scores), reverse=True), 1)}
    tree = [0] * (len(places) + 1)
    out = []
    for s in scores:
        rank, i = 1, places[s] - 1
        while i:
            rank += tree[i]
            i -= i & -i
        out.append(rank)
        i = places[s]
        while i < len(tree):
            tree[i] += 1
            i += i & -i
    return out


def rank_on_entry_d(scores):
    ranks = []
    for i in range(len(scores)):
        rank = 1
        for j in range(i):
            if scores[j] > scores[i]:
                rank = rank + 1
        ranks.append(rank)
    return ranks


def rank_on_entry_e(scores):
    return [sorted(scores[:i], reverse=True).index(s) + 1 for i, s in enumerate(scores, 1)]


def call_order_a(patients):
    ordered = sorted(enumerate(patients), key=lambda p: (-p[1][1], p[0]))
    return [name for _, (name, _) in ordered]


def call_order_b(patients):
    heap = []
    for i, (name, urgency) in enumerate(patients):
        heapq.heappush(heap, (-urgency, i, name))
    out = []
    while heap:
        out.append(heapq.heappop(heap)[2])
    return out


def call_order_c(patients):
    rooms = defaultdict(list)
    for name, urgency in patients:
        rooms[urgency].append(name)
    return list(chain.from_iterable(rooms[u] for u in sorted(rooms, reverse=True)))


def call_order_d(patients):
    waiting = list(patients)
    out = []
    while waiting:
        worst = 0
        for i in range(len(waiting)):
            if waiting[i][1] > waiting[worst][1]:
                worst = i
        out.append(waiting.pop(worst)[0])
    return out


def call_order_e(patients):
    urgencies = []
    for patient in patients:
        if patient[1] not in urgencies:
            urgencies.append(patient[1])
    urgencies.sort()
    urgencies.reverse()
    order = []
    for urgency in urgencies:
        for patient in patients:
            if patient[1] == urgency:
                order.append(patient[0])
    return order


def call_order_f(patients):
    ordered = sorted(patients, key=itemgetter(1), reverse=True)
    return list(map(itemgetter(0), ordered))


def bus_taken_a(people, buses, seats):
    people = sorted(people)
    taken = [None] * len(people)
    next_person = 0
    for number, leaves in enumerate(buses):
        room = seats
        while next_person < len(people) and people[next_person] <= leaves and room:
            taken[next_person] = number
            next_person += 1
            room -= 1
    return taken


def bus_taken_b(people, buses, seats):
    load = [0] * len(buses)
    out = []
    for arrival in sorted(people):
        bus = bisect.bisect_left(buses, arrival)
        while bus < len(buses) and load[bus] == seats:
            bus += 1
        if bus == len(buses):
            out.append(None)
        else:
            load[bus] += 1
            out.append(bus)
    return out


def bus_taken_c(people, buses, seats):
    waiting = deque(sorted(people))
    total = len(waiting)
    out = []
    for number, leaves in enumerate(buses):
        aboard = []
        while waiting and waiting[0] <= leaves and len(aboard) < seats:
            aboard.append(waiting.popleft())
        out.extend(repeat(number, len(aboard)))
    return out + [None] * (total - len(out))


def bus_taken_d(people, buses, seats):
    class Bus:
        def __init__(self, number, time):
            self.number = number
            self.time = time
            self.passengers = 0

        def board(self, arrival):
            if arrival > self.time or self.passengers >= seats:
                return False
            self.passengers += 1
            return True

    fleet = []
    for i in range(len(buses)):
        fleet.append(Bus(i, buses[i]))
    result = []
    for person in sorted(people):
        answer = None
        for bus in fleet:
            if bus.board(person):
                answer = bus.number
                break
        result.append(answer)
    return result


def bus_taken_e(people, buses, seats):
    places = [(leaves, number) for number, leaves in enumerate(buses) for _ in range(seats)]
    out = []
    for arrival in sorted(people):
        while places and places[0][0] < arrival:
            places.pop(0)
        out.append(places.pop(0)[1] if places else None)
    return out


def belt_misses_a(size, wanted):
    belt = deque(maxlen=size)
    misses = 0
    for item in wanted:
        if item not in belt:
            belt.append(item)
            misses += 1
    return misses


def belt_misses_b(size, wanted):
    entered = []
    for item in wanted:
        if item not in entered[-size:]:
            entered.append(item)
    return len(entered)


def belt_misses_c(size, wanted):
    number = {}
    misses = 0
    for item in wanted:
        if item in number and misses - number[item] <= size:
            continue
        number[item] = misses
        misses += 1
    return misses


def belt_misses_d(size, wanted):
    belt = [None] * size
    place = 0
    misses = 0
    for item in wanted:
        found = False
        for i in range(size):
            if belt[i] == item:
                found = True
        if found == False:
            belt[place] = item
            place = place + 1
            if place == size:
                place = 0
            misses = misses + 1
    return misses


def belt_misses_e(size, wanted):
    def ask(state, item):
        belt, misses = state
        return state if item in belt else ((belt + (item,))[-size:], misses + 1)

    return reduce(ask, wanted, ((), 0))[1]


def bays_given_a(events):
    bays = []
    out = []
    for what, car in events:
        if what == "out":
            bays[bays.index(car)] = None
        elif None in bays:
            at = bays.index(None)
            bays[at] = car
            out.append(at)
        else:
            bays.append(car)
            out.append(len(bays) - 1)
    return out


def bays_given_b(events):
    free = []
    where = {}
    opened = 0
    out = []
    for what, car in events:
        if what == "in":
            if free:
                bay = heapq.heappop(free)
            else:
                bay = opened
                opened += 1
            where[car] = bay
            out.append(bay)
        else:
            heapq.heappush(free, where.pop(car))
    return out


def bays_given_c(events):
    parked = {}
    given = []
    for event in events:
        car = event[1]
        if event[0] == "out":
            del parked[car]
            continue
        used = parked.values()
        parked[car] = next(bay for bay in count() if bay not in used)
        given.append(parked[car])
    return given


def bays_given_d(events):
    bay_of = {}
    result = []
    for what, car in events:
        if what == "in":
            bay = 0
            free = False
            while free == False:
                free = True
                for other in bay_of:
                    if bay_of[other] == bay:
                        free = False
                if free == False:
                    bay = bay + 1
            bay_of[car] = bay
            result.append(bay)
        else:
            bay_of.pop(car)
    return result


def bays_given_e(events):
    taken, mine, out = 0, {}, []
    for what, car in events:
        if what == "in":
            bit = ~taken & (taken + 1)
            mine[car] = bit
            out.append(bit.bit_length() - 1)
        else:
            bit = mine.pop(car)
        taken ^= bit
    return out


def convoys_a(speeds):
    sizes = []
    slowest = None
    for speed in speeds:
        if slowest is None or speed < slowest:
            slowest = speed
            sizes.append(1)
        else:
            sizes[-1] += 1
    return sizes


def convoys_b(speeds):
    real = accumulate(speeds, min)
    return [len(list(group)) for _, group in groupby(real)]


def convoys_c(speeds):
    leaders = [i for i in range(len(speeds)) if all(speeds[i] < s for s in speeds[:i])]
    leaders.append(len(speeds))
    return [b - a for a, b in zip(leaders, leaders[1:]) if b > a]


def convoys_d(speeds):
    result = []
    i = 0
    while i < len(speeds):
        leader = speeds[i]
        size = 1
        while i + size < len(speeds) and speeds[i + size] >= leader:
            size += 1
        result.append(size)
        i += size
    return result


def convoys_e(speeds):
    if not speeds:
        return []
    last_leader = speeds.index(min(speeds))
    return convoys_e(speeds[:last_leader]) + [len(speeds) - last_leader]


def with_undo_a(commands):
    text, undone = [], []
    for c in commands:
        if c == "undo":
            if text:
                undone.append(text.pop())
        elif c == "redo":
            if undone:
                text.append(undone.pop())
        else:
            text.append(c)
            undone.clear()
    return text


def with_undo_b(commands):
    history = []
    end = 0
    for command in commands:
        match command:
            case "undo":
                end = max(0, end - 1)
            case "redo":
                end = min(len(history), end + 1)
            case word:
                history[end:] = [word]
                end += 1
    return history[:end]


def with_undo_c(commands):
    states, future = [()], []
    for command in commands:
        if command == "undo" and len(states) > 1:
            future.append(states.pop())
        elif command == "redo" and future:
            states.append(future.pop())
        elif command not in ("undo", "redo"):
            states.append(states[-1] + (command,))
            future = []
    return list(states[-1])


def with_undo_d(commands):
    class Editor:
        def __init__(self):
            self.words = []
            self.back = []

        def undo(self):
            if len(self.words) == 0:
                return
            self.back.append(self.words[-1])
            self.words = self.words[:-1]

        def redo(self):
            if len(self.back) == 0:
                return
            self.words.append(self.back.pop())

        def write(self, word):
            self.words.append(word)
            self.back = []

    editor = Editor()
    for command in commands:
        if command == "undo":
            editor.undo()
        elif command == "redo":
            editor.redo()
        else:
            editor.write(command)
    return editor.words


def with_undo_e(commands):
    def step(state, command):
        done, undone = state
        if command == "undo":
            return (done[:-1], done[-1:] + undone)
        if command == "redo":
            return (done + undone[:1], undone[1:])
        return (done + [command], [])

    return reduce(step, commands, ([], []))[0]


def slot_for_all_a(hours, plans, length):
    for start in range(hours - length + 1):
        fits = True
        for plan in plans:
            for a, b in plan:
                if a < start + length and start < b:
                    fits = False
        if fits:
            return start
    return -1


def slot_for_all_b(hours, plans, length):
    at = 0
    for a, b in sorted(chain.from_iterable(plans)):
        if a - at >= length:
            break
        at = max(at, b)
    return at if at + length <= hours else -1


def slot_for_all_c(hours, plans, length):
    taken = {h for plan in plans for a, b in plan for h in range(a, b)}
    run = 0
    for hour in range(hours):
        run = 0 if hour in taken else run + 1
        if run == length:
            return hour - length + 1
    return -1


def slot_for_all_d(hours, plans, length):
    line = ["."] * hours
    for a, b in chain(*plans):
        line[a:b] = "#" * (b - a)
    return "".join(line).find("." * length)


def slot_for_all_e(hours, plans, length):
    busy = [0] * hours
    for plan in plans:
        for start, end in plan:
            for hour in range(start, end):
                busy[hour] = 1
    for start in range(hours):
        free_hours = 0
        for hour in range(start, start + length):
            if hour < hours:
                if busy[hour] == 0:
                    free_hours += 1
        if free_hours == length:
            return start
    return -1


def slot_for_all_f(hours, plans, length):
    @lru_cache(None)
    def free(hour):
        return not any(a <= hour < b for plan in plans for a, b in plan)

    starts = range(hours - length + 1)
    return next((s for s in starts if all(map(free, range(s, s + length)))), -1)


INPUTS = {
    "idle_minutes": [(10, [(1, 3), (2, 5), (8, 9)]), (5, []), (4, [(0, 4)]), (12, [(3, 3), (6, 7), (5, 8)])],
    "busiest_moment": [([(1, 5), (2, 4), (3, 6)],), ([],), ([(2, 3), (3, 4)],), ([(4, 4), (7, 9), (7, 8)],)],
    "uncovered_parts": [(0, 10, [(2, 4), (3, 6), (9, 15)]), (0, 3, []), (2, 5, [(0, 9)]), (0, 9, [(5, 6), (1, 2)])],
    "double_booked": [([(1, 5), (3, 8), (4, 5)],), ([],), ([(1, 2), (2, 3)],), ([(0, 4), (0, 4), (6, 9)],)],
    "guests_at": [([(1, 4), (3, 6), (4, 4)], [0, 4, 5, 3]), ([], [1]), ([(2, 2)], []), ([(1, 9), (2, 3)], [9, 10])],
    "longest_quiet": [([(1, 3), (9, 10), (4, 6)],), ([],), ([(1, 9), (2, 4), (11, 12)],), ([(5, 6)],)],
    "lit_metres": [(10, [(2, 1), (9, 3)]), (5, []), (4, [(1, 9), (2, 0)]), (8, [(0, 0), (5, 1), (4, 1)])],
    "longest_block": [([(1, 3), (2, 5), (7, 9), (5, 6)],), ([],), ([(4, 5)],), ([(8, 9), (1, 2), (0, 9)],)],
    "cut_away": [([(0, 4), (6, 9), (10, 12)], (3, 8)), ([], (1, 2)), ([(0, 10)], (4, 6)), ([(2, 3)], (1, 5))],
    "both_open": [([(1, 5), (7, 9)], [(2, 3), (4, 8)]), ([], [(1, 2)]), ([(0, 3)], [(3, 5)]), ([(0, 9)], [(0, 9)])],
    "swallowed": [([(1, 9), (2, 3), (1, 9), (4, 12)],), ([],), ([(1, 2), (1, 3)],), ([(2, 5), (1, 5), (2, 5)],)],
    "watch_kept": [(8, [(0, 3), (2, 5), (5, 9)]), (8, [(0, 3), (4, 9)]), (0, []), (3, [])],
    "give_desks": [([(0, 4), (1, 3), (2, 5), (3, 6), (4, 5)],), ([],), ([(1, 2), (2, 3)],), ([(0, 9), (0, 9)],)],
    "waiting_times": [([(0, 3), (1, 2), (9, 1)],), ([],), ([(2, 2), (2, 2), (3, 1)],)],
    "closing_time": [(2, [3, 1, 4, 2]), (1, [5, 5]), (3, []), (4, [2, 9])],
    "share_turns": [([("a", 5), ("b", 2), ("c", 4)], 2), ([], 3), ([("x", 3), ("y", 3)], 3), ([("q", 7)], 10)],
    "least_loaded": [(2, [4, 3, 2, 1]), (3, []), (1, [5, 6]), (3, [1, 1, 1, 1])],
    "worst_delay": [([(4, 3), (2, 2), (9, 8)],), ([],), ([(10, 1)],), ([(3, 2), (3, 4)],)],
    "mix_extremes": [([4, 9, 1, 6],), ([7],), ([2, 2, 2],), ([10, 0, 5, 5, 3],)],
    "running_top_sum": [([5, 1, 9, 3, 9], 2), ([], 3), ([4, 4], 5), ([1, 2, 3], 1)],
    "running_third": [([9, 5, 7, 1, 6, 6],), ([1, 2],), ([3, 3, 3, 2],), ([],)],
    "rank_on_entry": [([50, 70, 60, 70, 10],), ([],), ([5, 5, 5],), ([3, 2, 1],)],
    "call_order": [([("ann", 2), ("bob", 5), ("cy", 2), ("di", 5)],), ([],), ([("x", 1)],)],
    "bus_taken": [([1, 4, 2, 9, 3], [3, 5], 2), ([], [1], 4), ([7], [], 1), ([1, 1, 1], [2, 2, 3], 1)],
    "belt_misses": [(2, list("abacaba")), (1, list("aab")), (3, []), (3, [1, 2, 3, 1, 4, 1])],
    "bays_given": [([("in", "a"), ("in", "b"), ("out", "a"), ("in", "c"), ("in", "d")],), ([],),
                   ([("in", "x"), ("out", "x"), ("in", "y")],)],
    "convoys": [([5, 7, 3, 4, 4, 1],), ([],), ([2, 2],), ([9, 8, 7],)],
    "with_undo": [(["a", "b", "undo", "c", "redo"],), (["undo", "redo"],), (["x", "y", "undo", "undo", "redo"],),
                  ([],)],
    "slot_for_all": [(8, [[(0, 2)], [(1, 3), (5, 6)]], 2), (4, [[(1, 2)]], 3), (3, [], 3), (9, [[(0, 4), (2, 3)]], 5)],
}
