"""Small tasks on calendars, durations and intervals, each written in five ways; all ways agree on `INPUTS`."""

import calendar
import heapq
import itertools
import operator
import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from datetime import date, timedelta
from functools import reduce


def duration_sum_a(texts):
    minutes = 0
    for text in texts:
        hours = 0
        if "h" in text:
            before, text = text.split("h")
            hours = int(before)
        rest = int(text.rstrip("m")) if text else 0
        minutes += hours * 60 + rest
    return f"{minutes // 60}h{minutes % 60:02d}"


def duration_sum_b(texts):
    total = 0
    for text in texts:
        for number, unit in re.findall(r"(\d+)(h|m?)", text):
            total += int(number) * (60 if unit == "h" else 1)
    return "%dh%02d" % divmod(total, 60)


def duration_sum_c(texts):
    total = 0
    for i in range(len(texts)):
        number = ""
        for j in range(len(texts[i])):
            c = texts[i][j]
            if c == "h":
                total = total + int(number) * 60
                number = ""
            elif c == "m":
                total = total + int(number)
                number = ""
            else:
                number = number + c
        if number != "":
            total = total + int(number)
    h = 0
    while total >= 60:
        total = total - 60
        h = h + 1
    if total < 10:
        return str(h) + "h0" + str(total)
    return str(h) + "h" + str(total)


def duration_sum_d(texts):
    parts = [("0" + t if "h" in t else "0h" + t).rstrip("m").partition("h")[::2] for t in texts]
    total = timedelta(minutes=sum(60 * int(h) + int(m or 0) for h, m in parts))
    minutes = int(total.total_seconds() // 60)
    return f"{minutes // 60}h{minutes % 60:0>2}"


def duration_sum_e(texts):
    def add(one, two):
        carry, minutes = divmod(one[1] + two[1], 60)
        return one[0] + two[0] + carry, minutes

    def read(text):
        match = re.fullmatch(r"(?:(\d+)h)?(?:(\d+)m?)?", text)
        return tuple(map(int, match.groups(default=0)))

    hours, minutes = reduce(add, map(read, texts), (0, 0))
    return str(hours) + "h" + str(minutes).zfill(2)


def fortnight_market_a(first, weeks_apart, month):
    year, number = month
    day = date(*first)
    found = []
    while (day.year, day.month) <= (year, number):
        if day.month == number and day.year == year:
            found.append(day.day)
        day += timedelta(weeks=weeks_apart)
    return found


def fortnight_market_b(first, weeks_apart, month):
    start = date(*first)
    length = calendar.monthrange(*month)[1]
    gaps = ((d, (date(*month, d) - start).days) for d in range(1, length + 1))
    return [d for d, gap in gaps if gap >= 0 and gap % (7 * weeks_apart) == 0]


def fortnight_market_c(first, weeks_apart, month):
    step = 7 * weeks_apart
    anchor = date(*first).toordinal()
    begin = date(*month, 1).toordinal()
    end = begin + calendar.monthrange(*month)[1]
    if anchor < begin:
        anchor += -(-(begin - anchor) // step) * step
    return [number - begin + 1 for number in range(anchor, end, step)]


def fortnight_market_d(first, weeks_apart, month):
    year, number, day = first
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    result = []
    while year < month[0] or (year == month[0] and number <= month[1]):
        if year == month[0] and number == month[1]:
            result.append(day)
        day = day + 7 * weeks_apart
        more = True
        while more == True:
            length = lengths[number - 1]
            if number == 2 and (year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)):
                length = 29
            if day > length:
                day = day - length
                number = number + 1
                if number == 13:
                    number = 1
                    year = year + 1
            else:
                more = False
    return result


def fortnight_market_e(first, weeks_apart, month):
    start = date(*first)
    days = map(lambda n: start + timedelta(days=n * 7 * weeks_apart), itertools.count())
    before = itertools.dropwhile(lambda d: (d.year, d.month) < month, days)
    return [d.day for d in itertools.takewhile(lambda d: (d.year, d.month) == month, before)]


def rent_share_a(start, end, rent):
    total = 0
    day = date(*start)
    last = date(*end)
    while day <= last:
        total += rent * 30 // calendar.monthrange(day.year, day.month)[1]
        day += timedelta(days=1)
    return total


def rent_share_b(start, end, rent):
    first, last = date(*start), date(*end)
    days = (first + timedelta(n) for n in range((last - first).days + 1))
    counts = Counter((d.year, d.month) for d in days)
    return sum(n * (rent * 30 // calendar.monthrange(y, m)[1]) for (y, m), n in counts.items())


def rent_share_c(start, end, rent):
    if tuple(end) < tuple(start):
        return 0
    year, month, day = start
    total = 0
    while (year, month) <= (end[0], end[1]):
        length = calendar.monthrange(year, month)[1]
        last = end[2] if (year, month) == (end[0], end[1]) else length
        total += (last - day + 1) * (rent * 30 // length)
        day = 1
        month += 1
        if month > 12:
            month = 1
            year += 1
    return total


def rent_share_d(start, end, rent):
    first, last = date(*start).toordinal(), date(*end).toordinal()

    def daily(ordinal):
        day = date.fromordinal(ordinal)
        following = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        return rent * 30 // (following - day.replace(day=1)).days

    return sum(map(daily, range(first, last + 1)))


def rent_share_e(start, end, rent):
    def until(moment):
        year, month, day = moment
        total = 0
        for y in range(start[0], year + 1):
            for m in range(1, 13):
                length = 31
                if m == 4 or m == 6 or m == 9 or m == 11:
                    length = 30
                elif m == 2:
                    length = 28
                    if y % 4 == 0 and (y % 100 != 0 or y % 400 == 0):
                        length = 29
                if y < year or m < month:
                    total = total + length * (rent * 30 // length)
                elif y == year and m == month:
                    total = total + day * (rent * 30 // length)
        return total

    year, month, day = start
    length = calendar.monthrange(year, month)[1]
    answer = until(end) - until(start) + (rent * 30 // length)
    return answer if answer > 0 else 0


def deadline_moves_a(start, days, holidays):
    day = date(*start)
    free = {date(*h) for h in holidays}
    left = days
    while left > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in free:
            left -= 1
    return day.isoformat()


def deadline_moves_b(start, days, holidays):
    if not days:
        return date(*start).isoformat()
    after = map(date.fromordinal, itertools.count(date(*start).toordinal() + 1))
    work = filter(lambda d: d.isoweekday() < 6 and (d.year, d.month, d.day) not in holidays, after)
    return str(next(itertools.islice(work, days - 1, None)))


def deadline_moves_c(start, days, holidays):
    first = date(*start).toordinal()
    free = sorted({o for o in (date(*h).toordinal() for h in holidays) if o % 7 not in (0, 6)})

    def worked(last):
        span = last - first
        weeks, rest = divmod(span, 7)
        count = weeks * 5 + sum((first + k) % 7 not in (0, 6) for k in range(1, rest + 1))
        return count - (bisect_right(free, last) - bisect_right(free, first))

    low, high = first, first + days * 2 + 14 + len(free) * 3
    while low < high:
        middle = (low + high) // 2
        if worked(middle) >= days:
            high = middle
        else:
            low = middle + 1
    return date.fromordinal(low).isoformat()


def deadline_moves_d(start, days, holidays):
    year, month, day = start
    weekday = calendar.weekday(year, month, day)
    count = 0
    while count < days:
        day = day + 1
        weekday = weekday + 1
        if weekday == 7:
            weekday = 0
        if day > calendar.monthrange(year, month)[1]:
            day = 1
            month = month + 1
        if month > 12:
            month = 1
            year = year + 1
        is_free = False
        if weekday == 5 or weekday == 6:
            is_free = True
        for i in range(len(holidays)):
            if holidays[i] == (year, month, day):
                is_free = True
        if is_free == False:
            count = count + 1
    return "%04d-%02d-%02d" % (year, month, day)


def deadline_moves_e(start, days, holidays):
    def is_free(day):
        return day.weekday() > 4 or (day.year, day.month, day.day) in set(holidays)

    def forward(day, left):
        if left == 0:
            return day
        tomorrow = day + timedelta(1)
        return forward(tomorrow, left - (not is_free(tomorrow)))

    return f"{forward(date(*start), days):%Y-%m-%d}"


def date_runs_text_a(days):
    runs = []
    for day in sorted(set(days)):
        if runs and runs[-1][1] == day - 1:
            runs[-1][1] = day
        else:
            runs.append([day, day])
    words = []
    for low, high in runs:
        if low == high:
            words.append(str(low))
        elif high == low + 1:
            words.append(f"{low} and {high}")
        else:
            words.append(f"{low} to {high}")
    return "; ".join(words)


def date_runs_text_b(days):
    groups = itertools.groupby(enumerate(sorted(set(days))), key=lambda p: p[1] - p[0])
    runs = [[day for _, day in group] for _, group in groups]
    return "; ".join((" and " if len(r) == 2 else " to ").join(map(str, [r[0], r[-1]][: len(r)])) for r in runs)


def date_runs_text_c(days):
    have = set(days)
    texts = []
    for first in sorted(have):
        if first - 1 in have:
            continue
        last = first
        while last + 1 in have:
            last += 1
        texts.append({0: f"{first}", 1: f"{first} and {last}"}.get(last - first, f"{first} to {last}"))
    return "; ".join(texts)


def date_runs_text_d(days):
    text = ""
    if len(days) == 0:
        return text
    day = min(days)
    while day <= max(days):
        if day in days:
            length = 1
            while day + length in days:
                length = length + 1
            if text != "":
                text = text + "; "
            if length == 1:
                text = text + str(day)
            elif length == 2:
                text = text + str(day) + " and " + str(day + 1)
            else:
                text = text + str(day) + " to " + str(day + length - 1)
            day = day + length
        else:
            day = day + 1
    return text


def date_runs_text_e(days):
    row = "".join("x" if d in set(days) else "." for d in range(max(days, default=0) + 1))

    def words(match):
        low, high = match.start(), match.end() - 1
        middle = " and " if high - low == 1 else " to "
        return str(low) if low == high else str(low) + middle + str(high)

    return "; ".join(map(words, re.finditer("x+", row)))


def next_backup_a(now, times):
    hour, minute = map(int, now.split(":"))
    current = hour * 60 + minute
    best = None
    for text in times:
        h, m = map(int, text.split(":"))
        wait = (h * 60 + m - current) % 1440
        if best is None or wait < best:
            best = wait
    return best


def next_backup_b(now, times):
    if not times:
        return None
    minutes = sorted(int(t[:2]) * 60 + int(t[3:]) for t in times)
    current = int(now[:2]) * 60 + int(now[3:])
    i = bisect_left(minutes, current)
    return minutes[i] - current if i < len(minutes) else minutes[0] + 1440 - current


def next_backup_c(now, times):
    if len(times) == 0:
        return None
    hour = int(now[0] + now[1])
    minute = int(now[3] + now[4])
    steps = 0
    found = False
    while found == False:
        text = ""
        if hour < 10:
            text = text + "0"
        text = text + str(hour) + ":"
        if minute < 10:
            text = text + "0"
        text = text + str(minute)
        if text in times:
            found = True
        else:
            steps = steps + 1
            minute = minute + 1
            if minute == 60:
                minute = 0
                hour = hour + 1
            if hour == 24:
                hour = 0
    return steps


def next_backup_d(now, times):
    later = [t for t in sorted(times) if t >= now] or [f"{int(t[:2]) + 24}{t[2:]}" for t in sorted(times)]
    m = lambda t: sum(int(a) * b for a, b in zip(t.split(":"), (60, 1)))
    return m(later[0]) - m(now) if later else None


def next_backup_e(now, times):
    def clock(text):
        hours, _, minutes = text.partition(":")
        return timedelta(hours=int(hours), minutes=int(minutes))

    day = timedelta(days=1)
    waits = map(lambda t: (clock(t) - clock(now)) % day, times)
    shortest = min(waits, default=None)
    return shortest if shortest is None else shortest // timedelta(minutes=1)


def shift_rota_day_a(crews, pattern, day):
    result = {}
    for number, crew in enumerate(crews):
        result[crew] = pattern[(day + number * len(pattern) // len(crews)) % len(pattern)]
    return result


def shift_rota_day_b(crews, pattern, day):
    n = len(pattern)
    turned = pattern[day % n :] + pattern[: day % n]
    return {c: turned[i * n // len(crews)] for i, c in enumerate(crews)}


def shift_rota_day_c(crews, pattern, day):
    result = {}
    for i in range(len(crews)):
        place = 0
        steps = day + (i * len(pattern)) // len(crews)
        while steps > 0:
            place = place + 1
            if place == len(pattern):
                place = 0
            steps = steps - 1
        result[crews[i]] = pattern[place]
    return result


def shift_rota_day_d(crews, pattern, day):
    def duty(number):
        offset = number * len(pattern) // len(crews)
        return next(itertools.islice(itertools.cycle(pattern), day + offset, None))

    return dict(zip(crews, map(duty, itertools.count())))


def shift_rota_day_e(crews, pattern, day):
    class Crew:
        def __init__(self, place):
            self.place = place

        def sleep(self):
            self.place += 1
            if self.place >= len(pattern):
                self.place = 0

    team = {}
    for number in range(len(crews)):
        team[crews[number]] = Crew(number * len(pattern) // len(crews))
    today = 0
    while today < day:
        for crew in team.values():
            crew.sleep()
        today += 1
    return {name: pattern[crew.place] for name, crew in team.items()}


def term_weeks_a(first, last, breaks):
    day = date(*first)
    end = date(*last)
    count = 0
    while day <= end:
        monday = day - timedelta(days=day.weekday())
        taught = False
        for k in range(5):
            current = monday + timedelta(days=k)
            free = any(date(*a) <= current <= date(*b) for a, b in breaks)
            if date(*first) <= current <= end and not free:
                taught = True
        count += taught
        day = monday + timedelta(days=7)
    return count


def term_weeks_b(first, last, breaks):
    days = range(date(*first).toordinal(), date(*last).toordinal() + 1)
    free = set()
    for a, b in breaks:
        free.update(range(date(*a).toordinal(), date(*b).toordinal() + 1))
    return len({(o - 1) // 7 for o in days if o not in free and (o - 1) % 7 < 5})


def term_weeks_c(first, last, breaks):
    weeks = set()
    day = date(*first)
    while day.timetuple()[:3] <= tuple(last):
        parts = (day.year, day.month, day.day)
        if day.isoweekday() < 6 and not any(a <= parts <= b for a, b in breaks):
            weeks.add(day.isocalendar()[:2])
        day += timedelta(days=1)
    return len(weeks)


def term_weeks_d(first, last, breaks):
    marks = ""
    start = date(*first)
    number = 0
    while start + timedelta(days=number) <= date(*last):
        day = start + timedelta(days=number)
        letter = "s"
        if day.weekday() == 5 or day.weekday() == 6:
            letter = "-"
        for i in range(len(breaks)):
            if day >= date(*breaks[i][0]) and day <= date(*breaks[i][1]):
                letter = "-"
        if day.weekday() == 0:
            marks = marks + " "
        marks = marks + letter
        number = number + 1
    count = 0
    for week in marks.split(" "):
        if "s" in week:
            count = count + 1
    return count


def term_weeks_e(first, last, breaks):
    start, end = date(*first), date(*last)
    days = map(lambda n: start + timedelta(n), range((end - start).days + 1))
    work = filter(lambda d: d.weekday() < 5, days)
    open_days = itertools.filterfalse(lambda d: any(date(*a) <= d <= date(*b) for a, b in breaks), work)
    return sum(1 for _ in itertools.groupby(open_days, key=lambda d: d.strftime("%G %V")))


def office_minutes_a(start, end, opening, closing):
    total = 0
    day = start // 1440
    while day * 1440 < end:
        low = max(start, day * 1440 + opening)
        high = min(end, day * 1440 + closing)
        if high > low:
            total += high - low
        day += 1
    return total


def office_minutes_b(start, end, opening, closing):
    def until(moment):
        days, rest = divmod(moment, 1440)
        return days * (closing - opening) + min(max(rest - opening, 0), closing - opening)

    return until(end) - until(start)


def office_minutes_c(start, end, opening, closing):
    count = 0
    for minute in range(start, end):
        time_of_day = minute % 1440
        if time_of_day >= opening:
            if time_of_day < closing:
                count = count + 1
    return count


def office_minutes_d(start, end, opening, closing):
    days = range(start // 1440, end // 1440 + 1)
    return sum(max(0, min(end, d * 1440 + closing) - max(start, d * 1440 + opening)) for d in days)


def office_minutes_e(start, end, opening, closing):
    if start >= end:
        return 0
    day, rest = divmod(start, 1440)
    if rest < opening:
        return office_minutes_e(min(end, day * 1440 + opening), end, opening, closing)
    if rest >= closing:
        return office_minutes_e(min(end, (day + 1) * 1440), end, opening, closing)
    stop = min(end, day * 1440 + closing)
    return stop - start + office_minutes_e(stop, end, opening, closing)


def doubled_cover_a(ranges):
    events = []
    for low, high in ranges:
        events.append((low, 1))
        events.append((high, -1))
    events.sort()
    total = depth = last = 0
    for place, change in events:
        if depth >= 2:
            total += place - last
        depth += change
        last = place
    return total


def doubled_cover_b(ranges):
    cells = Counter(itertools.chain.from_iterable(itertools.starmap(range, ranges)))
    return sum(times > 1 for times in cells.values())


def doubled_cover_c(ranges):
    total = 0
    once = twice = float("-inf")
    for low, high in sorted(ranges):
        begin = max(low, twice)
        stop = min(high, once)
        if stop > begin:
            total += stop - begin
            twice = stop
        once = max(once, high)
    return total


def doubled_cover_d(ranges):
    if len(ranges) == 0:
        return 0
    smallest = ranges[0][0]
    biggest = ranges[0][1]
    for i in range(len(ranges)):
        if ranges[i][0] < smallest:
            smallest = ranges[i][0]
        if ranges[i][1] > biggest:
            biggest = ranges[i][1]
    counter = 0
    for x in range(smallest, biggest):
        covering = 0
        for i in range(len(ranges)):
            if ranges[i][0] <= x and x < ranges[i][1]:
                covering = covering + 1
        if covering >= 2:
            counter = counter + 1
    return counter


def doubled_cover_e(ranges):
    cuts = sorted({edge for pair in ranges for edge in pair})
    both = lambda a, b: sum(low <= a and b <= high for low, high in ranges) > 1
    return sum(b - a for a, b in zip(cuts, cuts[1:]) if both(a, b))


def innermost_range_a(ranges, points):
    answers = []
    for point in points:
        best = None
        for name, low, high in ranges:
            if low <= point <= high:
                if best is None or (high - low, name) < best:
                    best = (high - low, name)
        answers.append(best[1] if best else None)
    return answers


def innermost_range_b(ranges, points):
    ordered = sorted(ranges, key=lambda r: (r[2] - r[1], r[0]))
    return [next((n for n, low, high in ordered if low <= p <= high), None) for p in points]


def innermost_range_c(ranges, points):
    waiting = sorted(ranges, key=operator.itemgetter(1), reverse=True)
    heap = []
    found = {}
    for point in sorted(points):
        while waiting and waiting[-1][1] <= point:
            name, low, high = waiting.pop()
            heapq.heappush(heap, (high - low, name, high))
        while heap and heap[0][2] < point:
            heapq.heappop(heap)
        found[point] = heap[0][1] if heap else None
    return [found[point] for point in points]


def innermost_range_d(ranges, points):
    paint = {}
    for name, low, high in sorted(ranges, key=lambda r: (r[1] - r[2], r[0]), reverse=False):
        for x in range(low, high + 1):
            old = paint.get(x)
            if old is None or high - low < old[0]:
                paint[x] = (high - low, name)
    return [paint[p][1] if p in paint else None for p in points]


def innermost_range_e(ranges, points):
    result = []
    for i in range(len(points)):
        width = 1000000000
        chosen = None
        for j in range(len(ranges)):
            inside = False
            if points[i] >= ranges[j][1] and points[i] <= ranges[j][2]:
                inside = True
            if inside == True:
                w = ranges[j][2] - ranges[j][1]
                if w < width:
                    width = w
                    chosen = ranges[j][0]
                elif w == width and ranges[j][0] < chosen:
                    chosen = ranges[j][0]
        result.append(chosen)
    return result


def merge_small_gaps_a(ranges, gap):
    merged = []
    for low, high in sorted(ranges):
        if merged and low - merged[-1][1] <= gap:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return merged


def merge_small_gaps_b(ranges, gap):
    todo = [list(r) for r in ranges]
    changed = True
    while changed:
        changed = False
        for one, two in itertools.combinations(todo, 2):
            if one[0] - two[1] <= gap and two[0] - one[1] <= gap:
                todo.remove(two)
                one[:] = [min(one[0], two[0]), max(one[1], two[1])]
                changed = True
                break
    return sorted(map(tuple, todo))


def merge_small_gaps_c(ranges, gap):
    def join(done, new):
        if done and new[0] <= done[-1][1] + gap:
            return done[:-1] + [(done[-1][0], max(done[-1][1], new[1]))]
        return done + [new]

    return reduce(join, sorted(ranges), [])


def merge_small_gaps_d(ranges, gap):
    rows = sorted(ranges)
    reach = list(itertools.accumulate((h for _, h in rows), max))
    cuts = [i for i in range(1, len(rows)) if rows[i][0] - reach[i - 1] > gap]
    return [(rows[a][0], reach[b - 1]) for a, b in zip([0] + cuts, cuts + [len(rows)])] if rows else []


def merge_small_gaps_e(ranges, gap):
    events = sorted([(low, 0) for low, _ in ranges] + [(high + gap, 1) for _, high in ranges])
    result = []
    depth = 0
    start = 0
    i = 0
    while i < len(events):
        place = events[i][0]
        kind = events[i][1]
        if kind == 0:
            if depth == 0:
                start = place
            depth = depth + 1
        else:
            depth = depth - 1
            if depth == 0:
                result.append((start, place - gap))
        i = i + 1
    return result


def touching_chain_a(ranges):
    best = {}
    for low, high in sorted(ranges):
        best[high] = max(best.get(high, 0), best.get(low, 0) + 1)
    return max(best.values(), default=0)


def touching_chain_b(ranges):
    def chain(end):
        return max((1 + chain(high) for low, high in ranges if low == end), default=0)

    return max((chain(low) for low, _ in ranges), default=0)


def touching_chain_c(ranges):
    lengths = [1] * len(ranges)
    changed = True
    while changed == True:
        changed = False
        for i in range(len(ranges)):
            for j in range(len(ranges)):
                if ranges[i][1] == ranges[j][0]:
                    if lengths[j] < lengths[i] + 1:
                        lengths[j] = lengths[i] + 1
                        changed = True
    longest = 0
    for i in range(len(lengths)):
        if lengths[i] > longest:
            longest = lengths[i]
    return longest


def touching_chain_d(ranges):
    starts = defaultdict(set)
    for low, high in ranges:
        starts[low].add(high)
    wave = {high for _, high in ranges}
    steps = 0
    while wave:
        wave = set().union(*(starts[end] for end in wave))
        steps += 1
    return steps


def touching_chain_e(ranges):
    step = lambda best, r: best | {r[1]: max(best.get(r[1], 0), 1 + best.get(r[0], 0))}
    return max(reduce(step, sorted(ranges), {}).values(), default=0)


def coverage_by_label_a(rows):
    result = {}
    for label in sorted({row[0] for row in rows}):
        end = None
        total = 0
        for _, low, high in sorted(row for row in rows if row[0] == label):
            if end is None or low > end:
                total += high - low
                end = high
            elif high > end:
                total += high - end
                end = high
        result[label] = total
    return result


def coverage_by_label_b(rows):
    cells = {(label, x) for label, low, high in rows for x in range(low, high)}
    counts = Counter(label for label, _ in cells)
    return {label: counts[label] for label, _, _ in rows}


def coverage_by_label_c(rows):
    masks = defaultdict(int)
    for label, low, high in rows:
        masks[label] |= (1 << high) - (1 << low)
    return {label: bin(mask).count("1") for label, mask in masks.items()}


def coverage_by_label_d(rows):
    result = {}
    for i in range(len(rows)):
        label = rows[i][0]
        if label not in result:
            result[label] = 0
        for x in range(rows[i][1], rows[i][2]):
            counted = False
            for j in range(i):
                if rows[j][0] == label:
                    if rows[j][1] <= x and x < rows[j][2]:
                        counted = True
            if counted == False:
                result[label] = result[label] + 1
    return result


def coverage_by_label_e(rows):
    def length(spans):
        tops = itertools.accumulate((high for _, high in spans), max, initial=float("-inf"))
        return sum(max(0, high - max(low, top)) for (low, high), top in zip(spans, tops))

    groups = itertools.groupby(sorted(rows), key=operator.itemgetter(0))
    return {label: length([row[1:] for row in group]) for label, group in groups}


def gaps_long_enough_a(busy, start, end, need):
    free = []
    place = start
    for low, high in sorted(busy):
        if low - place >= need:
            free.append((place, low))
        place = max(place, high)
    if end - place >= need:
        free.append((place, end))
    return free


def gaps_long_enough_b(busy, start, end, need):
    row = "".join(" " if any(a <= x < b for a, b in busy) else "x" for x in range(start, end))
    return [(m.start() + start, m.end() + start) for m in re.finditer("x+", row) if len(m[0]) >= need]


def gaps_long_enough_c(busy, start, end, need):
    rows = sorted(busy)
    tops = itertools.accumulate((high for _, high in rows), max, initial=start)
    bottoms = itertools.chain((low for low, _ in rows), [end])
    return list(filter(lambda gap: gap[1] - gap[0] >= need, zip(tops, bottoms)))


def gaps_long_enough_d(busy, start, end, need):
    taken = []
    for x in range(start, end):
        used = False
        for i in range(len(busy)):
            if x >= busy[i][0] and x < busy[i][1]:
                used = True
        taken.append(used)
    taken.append(True)
    result = []
    first = -1
    for k in range(len(taken)):
        if taken[k] == False and first == -1:
            first = k
        if taken[k] == True:
            if first != -1 and k - first >= need:
                result.append((start + first, start + k))
            first = -1
    return result


def gaps_long_enough_e(busy, start, end, need):
    free = [(start, end)]
    for low, high in busy:
        pieces = []
        for a, b in free:
            if high <= a or low >= b:
                pieces.append((a, b))
                continue
            if a < low:
                pieces.append((a, low))
            if high < b:
                pieces.append((high, b))
        free = pieces
    return [(a, b) for a, b in free if b - a >= need]


def rooms_needed_by_name_a(talks):
    rooms = []
    place = {}
    for name, low, high in sorted(talks, key=lambda t: (t[1], t[0])):
        for number, end in enumerate(rooms):
            if end <= low:
                rooms[number] = high
                place[name] = number + 1
                break
        else:
            rooms.append(high)
            place[name] = len(rooms)
    return place


def rooms_needed_by_name_b(talks):
    free, busy, place = [], [], {}
    for name, low, high in sorted(talks, key=operator.itemgetter(1, 0)):
        while busy and busy[0][0] <= low:
            heapq.heappush(free, heapq.heappop(busy)[1])
        room = heapq.heappop(free) if free else len(busy) + 1
        heapq.heappush(busy, (high, room))
        place[name] = room
    return place


def rooms_needed_by_name_c(talks):
    todo = []
    for i in range(len(talks)):
        todo.append((talks[i][1], talks[i][0], talks[i][2]))
    todo.sort()
    given = []
    for i in range(len(todo)):
        room = 1
        free = False
        while free == False:
            free = True
            for j in range(len(given)):
                if given[j][2] == room and given[j][1] > todo[i][0]:
                    free = False
            if free == False:
                room = room + 1
        given.append((todo[i][1], todo[i][2], room))
    result = {}
    for item in given:
        result[item[0]] = item[2]
    return result


def rooms_needed_by_name_d(talks):
    def place(done, talk):
        name, low, high = talk
        used = {room for room, end in done.values() if end > low}
        room = next(n for n in itertools.count(1) if n not in used)
        return {**done, name: (room, high)}

    placed = reduce(place, sorted(talks, key=lambda t: (t[1], t[0])), {})
    return {name: room for name, (room, _) in placed.items()}


def rooms_needed_by_name_e(talks):
    events = sorted([(low, 1, n, high) for n, low, high in talks] + [(high, 0, n, 0) for n, _, high in talks])
    spare = list(range(1, len(talks) + 1))
    place = {}
    for _, begins, name, _ in events:
        if begins:
            place[name] = spare.pop(0)
        else:
            insort(spare, place[name])
    return place


def tide_windows_a(tides, draught):
    windows = []
    start = None
    for hour, depth in enumerate(tides):
        if depth >= draught and start is None:
            start = hour
        if depth < draught and start is not None:
            windows.append((start, hour - start))
            start = None
    if start is not None:
        windows.append((start, len(tides) - start))
    return windows


def tide_windows_b(tides, draught):
    groups = itertools.groupby(enumerate(tides), key=lambda p: p[1] >= draught)
    runs = (list(group) for deep, group in groups if deep)
    return [(run[0][0], len(run)) for run in runs]


def tide_windows_c(tides, draught):
    s = "".join("01"[t >= draught] for t in tides)
    return [(m.start(), len(m.group())) for m in re.finditer("1+", s)]


def tide_windows_d(tides, draught):
    result = []
    i = 0
    while i < len(tides):
        j = i
        while j < len(tides) and tides[j] >= draught:
            j += 1
        if j > i:
            result.append((i, j - i))
            i = j
        i += 1
    return result


def tide_windows_e(tides, draught):
    shallow = [-1] + [hour for hour, depth in enumerate(tides) if depth < draught] + [len(tides)]
    return [(a + 1, b - a - 1) for a, b in zip(shallow, shallow[1:]) if b - a > 1]


def pill_times_a(first, every, wake, sleep, count):
    times = []
    hour = first
    while len(times) < count:
        if wake <= hour % 24 < sleep:
            times.append(hour)
            hour += every
        else:
            hour += 1
    return times


def pill_times_b(first, every, wake, sleep, count):
    def awake(hour):
        day, rest = divmod(hour, 24)
        if rest < wake:
            return day * 24 + wake
        return hour if rest < sleep else day * 24 + 24 + wake

    times = [awake(first)]
    while len(times) <= count:
        times.append(awake(times[-1] + every))
    return times[:count]


def pill_times_c(first, every, wake, sleep, count):
    if not count:
        return []
    start = next(h for h in itertools.count(first) if h % 24 in range(wake, sleep))
    return [start] + pill_times_c(start + every, every, wake, sleep, count - 1)


def pill_times_d(first, every, wake, sleep, count):
    day_hours = []
    for h in range(24):
        if h >= wake and h < sleep:
            day_hours.append(True)
        else:
            day_hours.append(False)
    result = []
    next_allowed = first
    now = first
    while len(result) < count:
        if now >= next_allowed and day_hours[now % 24] == True:
            result.append(now)
            next_allowed = now + every
        now = now + 1
    return result


def pill_times_e(first, every, wake, sleep, count):
    open_hours = (day * 24 + hour for day in itertools.count(first // 24) for hour in range(wake, sleep))

    def doses():
        due = first
        for hour in open_hours:
            if hour >= due:
                yield hour
                due = hour + every

    return list(itertools.islice(doses(), count))


def birthdays_soon_a(people, today, span):
    year, month, day = today
    now = date(year, month, day)
    found = []
    for name, (m, d) in people.items():
        when = date(year, m, d)
        if when < now:
            when = date(year + 1, m, d)
        left = (when - now).days
        if left <= span:
            found.append((left, name))
    return [name for left, name in sorted(found)]


def birthdays_soon_b(people, today, span):
    start = date(*today)
    days = [(d.month, d.day) for d in (start + timedelta(n) for n in range(span + 1))]
    return [name for day in days for name in sorted(people) if tuple(people[name]) == day]


def birthdays_soon_c(people, today, span):
    waits = {}
    for name in people:
        current = date(*today)
        steps = 0
        while steps <= span and waits.get(name) == None:
            if current.month == people[name][0] and current.day == people[name][1]:
                waits[name] = steps
            current = current + timedelta(days=1)
            steps = steps + 1
    names = list(waits)
    for i in range(len(names)):
        for j in range(len(names) - 1):
            swap = False
            if waits[names[j]] > waits[names[j + 1]]:
                swap = True
            elif waits[names[j]] == waits[names[j + 1]] and names[j] > names[j + 1]:
                swap = True
            if swap == True:
                names[j], names[j + 1] = names[j + 1], names[j]
    return names


def birthdays_soon_d(people, today, span):
    def wait(entry):
        later = (date(today[0] + k, *entry[1]) - date(*today) for k in range(2))
        return min(filter(lambda gap: gap >= timedelta(0), later))

    close = filter(lambda entry: wait(entry).days <= span, sorted(people.items()))
    return list(map(operator.itemgetter(0), sorted(close, key=wait)))


def birthdays_soon_e(people, today, span):
    by_day = defaultdict(list)
    for name in sorted(people):
        by_day[date(today[0], *people[name]).toordinal()].append(name)
        by_day[date(today[0] + 1, *people[name]).toordinal()].append(name)
    first = date(*today).toordinal()
    ordinals = sorted(by_day)
    low = bisect_left(ordinals, first)
    high = bisect_right(ordinals, first + span)
    return [name for ordinal in ordinals[low:high] for name in by_day[ordinal]]


def meter_months_a(readings):
    usage = {}
    for (y1, m1, value1), (y2, m2, value2) in zip(readings, readings[1:]):
        months = (y2 - y1) * 12 + m2 - m1
        share, rest = divmod(value2 - value1, months)
        for k in range(months):
            number = y1 * 12 + m1 - 1 + k
            usage[number // 12, number % 12 + 1] = share + (1 if k < rest else 0)
    return usage


def meter_months_b(readings):
    usage = {}
    for i in range(len(readings) - 1):
        year, month, value = readings[i]
        end_year, end_month, end_value = readings[i + 1]
        keys = []
        while (year, month) != (end_year, end_month):
            keys.append((year, month))
            month = month + 1
            if month == 13:
                month = 1
                year = year + 1
        for key in keys:
            usage[key] = 0
        used = end_value - value
        place = 0
        while used > 0:
            usage[keys[place]] = usage[keys[place]] + 1
            used = used - 1
            place = place + 1
            if place == len(keys):
                place = 0
    return usage


def meter_months_c(readings):
    rows = [(y * 12 + m - 1, v) for y, m, v in readings]
    return {
        divmod(k, 12)[:1] + (k % 12 + 1,): (v2 - v1 + n2 - 1 - k) // (n2 - n1)
        for (n1, v1), (n2, v2) in zip(rows, rows[1:])
        for k in range(n1, n2)
    }


def meter_months_d(readings):
    def spread(one, two):
        first, last = one[0] * 12 + one[1] - 1, two[0] * 12 + two[1] - 1
        left = two[2] - one[2]
        for number in range(first, last):
            part = -(-left // (last - number))
            left -= part
            yield (number // 12, number % 12 + 1), part

    return dict(itertools.chain.from_iterable(map(spread, readings, readings[1:])))


def meter_months_e(readings):
    class Meter:
        def __init__(self):
            self.usage = {}
            self.last = None

        def read(self, number, value):
            if self.last is not None:
                before, old = self.last
                self.fill(before, number, value - old)
            self.last = (number, value)

        def fill(self, low, high, amount):
            if low >= high:
                return
            part = (amount + high - low - 1) // (high - low)
            self.usage[(low // 12, low % 12 + 1)] = part
            self.fill(low + 1, high, amount - part)

    meter = Meter()
    for year, month, value in readings:
        meter.read(year * 12 + month - 1, value)
    return meter.usage


def relay_watch_a(shifts, start, end):
    reach = start
    chosen = []
    while reach < end:
        best = None
        for name, low, high in sorted(shifts):
            if low <= reach < high and (best is None or high > best[1]):
                best = (name, high)
        if best is None:
            return None
        chosen.append(best[0])
        reach = best[1]
    return chosen


def relay_watch_b(shifts, start, end):
    rows = sorted(shifts, key=lambda s: (s[1], s[0]))
    chosen = []
    i = 0
    reach = start
    top = (start, "")
    while reach < end:
        while i < len(rows) and rows[i][1] <= reach:
            name, _, high = rows[i]
            if high > top[0] or (high == top[0] and name < top[1]):
                top = (high, name)
            i += 1
        if top[0] <= reach:
            return None
        chosen.append(top[1])
        reach = top[0]
    return chosen


def relay_watch_c(shifts, start, end):
    if start >= end:
        return []
    can = [(-h, n) for n, low, h in shifts if low <= start < h]
    rest = relay_watch_c(shifts, -min(can)[0], end) if can else None
    return rest if rest is None else [min(can)[1]] + rest


def relay_watch_d(shifts, start, end):
    class Watch:
        def __init__(self, name, low, high):
            self.name = name
            self.low = low
            self.high = high

    pool = []
    for s in shifts:
        pool.append(Watch(s[0], s[1], s[2]))
    names = []
    now = start
    failed = False
    while now < end and failed == False:
        pick = None
        for i in range(len(pool)):
            w = pool[i]
            if w.low <= now and w.high > now:
                if pick == None:
                    pick = w
                elif w.high > pick.high:
                    pick = w
                elif w.high == pick.high and w.name < pick.name:
                    pick = w
        if pick == None:
            failed = True
        else:
            names.append(pick.name)
            now = pick.high
    if failed == True:
        return None
    return names


def relay_watch_e(shifts, start, end):
    heap, waiting = [], sorted(shifts, key=operator.itemgetter(1), reverse=True)
    chosen, reach = [], start
    while reach < end:
        while waiting and waiting[-1][1] <= reach:
            name, _, high = waiting.pop()
            heapq.heappush(heap, (-high, name))
        if not heap or -heap[0][0] <= reach:
            return None
        high, name = heapq.heappop(heap)
        chosen += [name]
        reach = -high
    return chosen


INPUTS = {
    "duration_sum": [(["1h20", "45m", "2h", "7"],), ([],), (["0h05m", "55m"],), (["10h59m", "1h1"],)],
    "fortnight_market": [((2024, 1, 3), 2, (2024, 2)), ((2023, 12, 30), 1, (2024, 1)), ((2024, 6, 1), 3, (2024, 5))],
    "rent_share": [
        ((2024, 1, 20), (2024, 3, 5), 100),
        ((2023, 2, 1), (2023, 2, 1), 77),
        ((2022, 12, 1), (2023, 1, 31), 31),
    ],
    "deadline_moves": [
        ((2024, 5, 1), 7, [(2024, 5, 9), (2024, 5, 11)]),
        ((2024, 12, 30), 3, [(2025, 1, 1)]),
        ((2024, 6, 1), 0, []),
    ],
    "date_runs_text": [([3, 1, 2, 7, 9, 10, 10],), ([],), ([31],), ([4, 5, 6, 7],)],
    "next_backup": [
        ("13:30", ["02:15", "14:00", "20:00"]),
        ("23:59", ["00:00"]),
        ("08:00", []),
        ("08:00", ["08:00", "07:59"]),
    ],
    "shift_rota_day": [(["red", "blue", "green"], "eelnn--", 4), (["x"], "d-", 7), ([], "d", 3)],
    "term_weeks": [
        ((2024, 9, 4), (2024, 11, 5), [((2024, 10, 14), (2024, 10, 25))]),
        ((2024, 12, 30), (2025, 1, 3), []),
        ((2024, 6, 1), (2024, 6, 2), []),
    ],
    "office_minutes": [(500, 4000, 540, 1020), (600, 600, 540, 1020), (1030, 1100, 540, 1020), (0, 2880, 0, 1440)],
    "doubled_cover": [([(1, 5), (3, 8), (4, 6), (10, 12)],), ([],), ([(0, 4), (0, 4)],), ([(1, 2), (2, 3)],)],
    "innermost_range": [
        ([("a", 0, 20), ("b", 5, 10), ("c", 8, 9), ("d", 9, 14)], [9, 0, 12, 30]),
        ([], [1]),
        ([("y", 1, 3), ("x", 2, 4)], [2, 3, 4]),
    ],
    "merge_small_gaps": [
        ([(8, 9), (1, 3), (4, 5), (20, 22), (2, 4)], 2),
        ([], 1),
        ([(1, 2), (2, 3)], 0),
        ([(5, 9), (6, 7)], 1),
    ],
    "touching_chain": [([(1, 3), (3, 4), (4, 9), (3, 9), (5, 6)],), ([],), ([(2, 7), (2, 7)],)],
    "coverage_by_label": [
        ([("tv", 1, 5), ("fan", 2, 3), ("tv", 4, 9), ("tv", 20, 22), ("fan", 2, 3)],),
        ([],),
        ([("x", 3, 8), ("x", 4, 5)],),
    ],
    "gaps_long_enough": [
        ([(2, 4), (3, 6), (9, 12)], 0, 15, 2),
        ([], 3, 5, 2),
        ([(0, 9)], 0, 9, 1),
        ([(1, 2)], 0, 3, 2),
    ],
    "rooms_needed_by_name": [
        ([("ann", 1, 4), ("bob", 2, 6), ("cy", 4, 5), ("dee", 5, 7), ("eve", 3, 9)],),
        ([],),
        ([("x", 1, 2), ("w", 1, 2)],),
    ],
    "tide_windows": [([3, 5, 6, 2, 5, 1, 7, 7], 5), ([], 1), ([9], 9), ([1, 1], 4)],
    "pill_times": [(8, 6, 7, 22, 5), (23, 1, 6, 23, 3), (0, 30, 0, 24, 2), (5, 4, 5, 6, 0)],
    "birthdays_soon": [
        ({"ann": (1, 3), "bob": (12, 28), "cy": (12, 25), "abe": (1, 3), "dee": (6, 1)}, (2023, 12, 25), 14),
        ({}, (2024, 1, 1), 9),
        ({"x": (5, 5), "y": (5, 4)}, (2024, 5, 5), 0),
    ],
    "meter_months": [
        ([(2023, 11, 100), (2024, 2, 110), (2024, 3, 115)],),
        ([(2024, 1, 5)],),
        ([(2022, 1, 0), (2022, 6, 3)],),
        ([],),
    ],
    "relay_watch": [
        ([("ann", 0, 4), ("bob", 1, 6), ("cy", 5, 9), ("abe", 3, 6)], 0, 9),
        ([("ann", 1, 4)], 0, 3),
        ([], 2, 2),
        ([("z", 0, 5), ("y", 0, 5)], 0, 5),
    ],
}
