"""Small tasks on remainders, dates, points and games of chance, each in several ways; they agree on `INPUTS`."""

import bisect
import calendar
import math
import operator
import re
import statistics
from bisect import bisect_right
from collections import Counter, defaultdict, deque
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import (
    accumulate,
    chain,
    combinations,
    count,
    cycle,
    groupby,
    islice,
    pairwise,
    permutations,
    product,
    repeat,
    starmap,
    takewhile,
)
from operator import mul, xor


def digits_squared_apart_a(limit):
    return [n for n in range(1, limit + 1) if not set(str(n)) & set(str(n * n))]


def digits_squared_apart_b(limit):
    def marks(n):
        used = 0
        while n:
            n, digit = divmod(n, 10)
            used |= 1 << digit
        return used

    out = []
    for n in range(1, limit + 1):
        if marks(n) & marks(n * n) == 0:
            out.append(n)
    return out


def digits_squared_apart_c(limit):
    found = []
    for n in range(1, limit + 1):
        square = str(n**2)
        for letter in str(n):
            if letter in square:
                break
        else:
            found.append(n)
    return found


def digits_squared_apart_d(limit):
    answer = []
    for n in range(1, limit + 1):
        digits = str(n)
        square_digits = str(n * n)
        same = False
        for i in range(len(digits)):
            for j in range(len(square_digits)):
                if digits[i] == square_digits[j]:
                    same = True
        if same == False:
            answer.append(n)
    return answer


def digits_squared_apart_e(limit):
    return [n for n in range(1, limit + 1) if not re.search(f"[{n}]", str(n * n))]


def last_common_rest_a(values, modulus):
    rests = defaultdict(list)
    for v in values:
        rests[v % modulus].append(v)
    biggest = max(rests.values(), key=len, default=[])
    return len(biggest)


def last_common_rest_b(values, modulus):
    boxes = [0] * modulus
    for value in values:
        boxes[value - value // modulus * modulus] += 1
    return max(boxes)


def last_common_rest_c(values, modulus):
    most = 0
    for _, run in groupby(sorted(v % modulus for v in values)):
        size = len(list(run))
        most = size if size > most else most
    return most


def last_common_rest_d(values, modulus):
    return max(Counter(v % modulus for v in values).values(), default=0)


def last_common_rest_e(values, modulus):
    best = 0
    rest = 0
    while rest < modulus:
        group = [value for value in values if (value - rest) % modulus == 0]
        if len(group) > best:
            best = len(group)
        rest += 1
    return best


def table_of_powers_a(p):
    return [[pow(a, k, p) for k in range(1, p)] for a in range(1, p)]


def table_of_powers_b(p):
    rows = []
    for a in range(1, p):
        row, value = [], 1
        for _ in range(p - 1):
            value = value * a % p
            row.append(value)
        rows.append(row)
    return rows


def table_of_powers_c(p):
    return [list(accumulate([a] * (p - 1), lambda x, y: x * y % p)) for a in range(1, p)]


def table_of_powers_d(p):
    class Table:
        def __init__(self, size):
            self.cells = [[0] * size for _ in range(size)]

        def fill(self):
            i = 0
            while i < len(self.cells):
                value = 1
                j = 0
                while j < len(self.cells):
                    value = value * (i + 1)
                    while value >= p:
                        value = value - p
                    self.cells[i][j] = value
                    j += 1
                i += 1

    table = Table(p - 1)
    table.fill()
    return table.cells


def table_of_powers_e(p):
    columns = [list(range(1, p))]
    for _ in range(p - 2):
        columns.append([x * a % p for x, a in zip(columns[-1], columns[0])])
    return list(map(list, zip(*columns)))


def all_inverses_a(modulus):
    return {a: pow(a, -1, modulus) for a in range(1, modulus) if math.gcd(a, modulus) == 1}


def all_inverses_b(modulus):
    found = {}
    for a in range(1, modulus):
        for b in range(1, modulus):
            if a * b % modulus == 1:
                found[a] = b
                break
    return found


def all_inverses_c(modulus):
    def mix(a, b):
        if b == 0:
            return a, 1, 0
        g, x, y = mix(b, a % b)
        return g, y, x - a // b * y

    table = {}
    for a in range(1, modulus):
        g, x, _ = mix(a, modulus)
        if g == 1:
            table[a] = x % modulus
    return table


def all_inverses_d(modulus):
    result = {}
    for a in range(1, modulus):
        numerator = 1
        tries = 0
        while numerator % a != 0 and tries < modulus:
            numerator = numerator + modulus
            tries = tries + 1
        if numerator % a == 0:
            candidate = (numerator // a) % modulus
            if (candidate * a) % modulus == 1:
                result[a] = candidate
    return result


def all_inverses_e(modulus):
    units = [*filter(lambda a: math.gcd(a, modulus) == 1, range(1, modulus))]
    return dict((a, reduce(lambda x, y: x * y % modulus, repeat(a, len(units) - 1), 1)) for a in units)


def egg_baskets_a(rests):
    n = 1
    while any(n % size != rest for size, rest in rests):
        n += 1
        if n > math.prod(size for size, _ in rests):
            return None
    return n


def egg_baskets_b(rests):
    value, step = 0, 1
    for size, rest in rests:
        tries = 0
        while value % size != rest:
            value += step
            tries += 1
            if tries > size:
                return None
        step = step * size // math.gcd(step, size)
    return value or step


def egg_baskets_c(rests):
    top = math.prod(size for size, _ in rests)
    possible = set(range(1, top + 1))
    for size, rest in rests:
        possible &= set(range(rest, top + 1, size))
    return min(possible, default=None)


def egg_baskets_d(rests):
    def merge(first, second):
        if first is None:
            return None
        (m, r), (n, s) = first, second
        fits = [x for x in range(r, math.lcm(m, n), m) if x % n == s]
        return (math.lcm(m, n), fits[0]) if fits else None

    joined = reduce(merge, rests, (1, 0))
    return joined and (joined[1] or joined[0])


def egg_baskets_e(rests):
    limit = 1
    for i in range(len(rests)):
        limit = limit * rests[i][0]
    answer = None
    for n in range(limit, 0, -1):
        ok = True
        for i in range(len(rests)):
            size = rests[i][0]
            rest = rests[i][1]
            if n % size == rest:
                ok = ok
            else:
                ok = False
        if ok == True:
            answer = n
    return answer


def gears_turn_a(teeth):
    together = math.lcm(*teeth)
    return [together // t for t in teeth]


def gears_turn_b(teeth):
    turns = [1] * len(teeth)
    while len({t * n for t, n in zip(teeth, turns)}) > 1:
        most = max(t * n for t, n in zip(teeth, turns))
        turns = [-(-most // t) for t in teeth]
    return turns


def gears_turn_c(teeth):
    total = reduce(mul, teeth)
    turns = [total // t for t in teeth]
    shared = reduce(math.gcd, turns)
    return [n // shared for n in turns]


def gears_turn_d(teeth):
    together = 1
    while not all(together % t == 0 for t in teeth):
        together += 1
    return list(map(together.__floordiv__, teeth))


def gears_turn_e(teeth):
    def exponents(n: int) -> Counter:
        found = Counter()
        for p in range(2, n + 1):
            while n % p == 0:
                found[p] += 1
                n //= p
        return found

    every = [exponents(t) for t in teeth]
    union = reduce(operator.or_, every, Counter())
    return [math.prod(p**e for p, e in (union - own).items()) for own in every]


def thinned_circle_a(n, k):
    people = list(range(1, n + 1))
    gone, place = [], 0
    while people:
        place = (place + k - 1) % len(people)
        gone.append(people.pop(place))
    return gone


def thinned_circle_b(n, k):
    queue = deque(range(1, n + 1))
    out = []
    while queue:
        queue.rotate(-(k - 1))
        out.append(queue.popleft())
    return out


def thinned_circle_c(n, k):
    following = {i: i % n + 1 for i in range(1, n + 1)}
    before = n
    order = []
    for _ in range(n):
        for _ in range(k - 1):
            before = following[before]
        leaving = following[before]
        order.append(leaving)
        following[before] = following[leaving]
    return order


def thinned_circle_d(n, k):
    inside = [True] * n
    result = []
    position = -1
    while len(result) < n:
        counted = 0
        while counted < k:
            position = position + 1
            if position == n:
                position = 0
            if inside[position] == True:
                counted = counted + 1
        inside[position] = False
        result.append(position + 1)
    return result


def thinned_circle_e(n, k):
    def leave(people):
        if not people:
            return []
        i = (k - 1) % len(people)
        return people[i : i + 1] + leave(people[i + 1 :] + people[:i])

    return leave([*range(1, n + 1)])


def reversed_sum_steps_a(n, limit):
    for step in range(limit + 1):
        text = str(n)
        if text == text[::-1]:
            return step, n
        n += int(text[::-1])
    return None


def reversed_sum_steps_b(n, limit):
    def turned(k):
        out = 0
        while k:
            out = out * 10 + k % 10
            k //= 10
        return out

    steps = 0
    while steps <= limit:
        other = turned(n)
        if other == n:
            return (steps, n)
        n += other
        steps += 1


def reversed_sum_steps_c(n, limit):
    if limit < 0:
        return None
    digits = list(map(int, str(n)))
    if digits == list(reversed(digits)):
        return 0, n
    carry, summed = 0, []
    for a, b in zip(digits, reversed(digits)):
        carry, digit = divmod(a + b + carry, 10)
        summed.append(str(digit))
    text = (str(carry) if carry else "") + "".join(reversed(summed))
    later = reversed_sum_steps_c(int(text), limit - 1)
    return None if later is None else (later[0] + 1, later[1])


def reversed_sum_steps_d(n, limit):
    sums = accumulate(repeat(n, limit + 1), lambda v, _: v + int(str(v)[::-1]))
    return next(((i, v) for i, v in enumerate(sums) if [*str(v)] == [*reversed(str(v))]), None)


def reversed_sum_steps_e(n, limit):
    class Number:
        def __init__(self, value):
            self.value = value

        def reverse(self):
            rest = self.value
            answer = 0
            while rest > 0:
                answer = answer * 10
                answer = answer + rest % 10
                rest = rest // 10
            return answer

        def same_both_ways(self):
            return self.value == self.reverse()

    number = Number(n)
    step = 0
    while not number.same_both_ways():
        if step == limit:
            return None
        number = Number(number.value + number.reverse())
        step += 1
    return step, number.value


def missing_digit_a(code):
    place = code.index("?")
    for digit in "0123456789":
        if sum(int(c) * w for c, w in zip(code.replace("?", digit), cycle((1, 3)))) % 10 == 0:
            return place, int(digit)


def missing_digit_b(code):
    total = weight = place = 0
    for i, letter in enumerate(code):
        factor = 3 if i % 2 else 1
        if letter == "?":
            weight, place = factor, i
        else:
            total += factor * int(letter)
    inverse = 7 if weight == 3 else 1
    return place, -total * inverse % 10


def missing_digit_c(code):
    even = sum(int(c) for c in code[::2] if c != "?")
    odd = sum(int(c) for c in code[1::2] if c != "?")
    rest = (even + 3 * odd) % 10
    place = code.find("?")
    digit = 0
    while (rest + digit * (1 + 2 * (place % 2))) % 10 != 0:
        digit += 1
    return (place, digit)


def missing_digit_d(code):
    position = -1
    for i in range(len(code)):
        if code[i] == "?":
            position = i
    answer = -1
    for digit in range(10):
        total = 0
        for i in range(len(code)):
            if i == position:
                value = digit
            else:
                value = int(code[i])
            if i % 2 == 0:
                total = total + value
            else:
                total = total + value * 3
        if total % 10 == 0 and answer == -1:
            answer = digit
    return (position, answer)


def missing_digit_e(code):
    i = code.index("?")
    s = sum(int(c) * (1 + j % 2 * 2) for j, c in enumerate(code) if c != "?")
    return i, -s * (1, 7)[i % 2] % 10


def weeks_of_year_a(day):
    year, week, weekday = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02d}-{weekday}"


def weeks_of_year_b(day):
    when = date.fromisoformat(day)
    thursday = when + timedelta(days=3 - when.weekday())
    first = date(thursday.year, 1, 1)
    week = (thursday - first).days // 7 + 1
    return f"{thursday.year}-W{week:02d}-{when.weekday() + 1}"


def weeks_of_year_c(day):
    return datetime.strptime(day, "%Y-%m-%d").strftime("%G-W%V-%u")


def weeks_of_year_d(day):
    def monday_of_week_one(year: int) -> date:
        fourth = date(year, 1, 4)
        return fourth - timedelta(days=fourth.weekday())

    when = datetime.strptime(day, "%Y-%m-%d").date()
    year = when.year
    if when >= monday_of_week_one(year + 1):
        year += 1
    elif when < monday_of_week_one(year):
        year -= 1
    passed = (when - monday_of_week_one(year)).days
    week, weekday = divmod(passed, 7)
    return "{}-W{:02d}-{}".format(year, week + 1, weekday + 1)


def weeks_of_year_e(day):
    y, w, d = map(str, date(*map(int, day.split("-"))).isocalendar())
    return "-".join([y, "W" + w.rjust(2, "0"), d])


def friday_months_a(year):
    return [month for month in range(1, 13) if date(year, month, 13).weekday() == 4]


def friday_months_b(year):
    out = []
    day = date(year, 1, 1)
    while day.year == year:
        if day.day == 13 and day.isoweekday() == 5:
            out.append(day.month)
        day = day + timedelta(days=1)
    return out


def friday_months_c(year):
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    passed = year - 1
    weekday = (passed * 365 + passed // 4 - passed // 100 + passed // 400 + 12) % 7
    months = []
    for month, length in enumerate((31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), start=1):
        if weekday == 4:
            months.append(month)
        weekday = (weekday + length) % 7
    return months


def friday_months_d(year):
    return [m for m in range(1, 13) if calendar.weekday(year, m, 1) == 6]


def friday_months_e(year):
    answer = []
    for month in range(1, 13):
        weeks = calendar.monthcalendar(year, month)
        for week in weeks:
            friday = week[4]
            if friday == 13:
                answer.append(month)
    return answer


def mirror_dates_a(low, high):
    out = []
    for year in range(low, high + 1):
        text = f"{year:04d}"[::-1]
        try:
            out.append(date(year, int(text[2:]), int(text[:2])).isoformat())
        except ValueError:
            continue
    return out


def mirror_dates_b(low, high):
    day, out = date(low, 1, 1), []
    while day.year <= high:
        text = day.strftime("%d%m") + f"{day.year:04d}"
        if text == text[::-1]:
            out.append(str(day))
        day += timedelta(days=1)
    return out


def mirror_dates_c(low, high):
    lengths = {m: 31 for m in (1, 3, 5, 7, 8, 10, 12)} | {m: 30 for m in (4, 6, 9, 11)} | {2: 29}
    years = []
    for month in lengths:
        for day in range(1, lengths[month] + 1):
            year = int(f"{day:02d}{month:02d}"[::-1])
            if not low <= year <= high:
                continue
            if (month, day) == (2, 29) and not (year % 4 == 0 and year % 100 or year % 400 == 0):
                continue
            years.append(f"{year:04d}-{month:02d}-{day:02d}")
    return sorted(years)


def mirror_dates_d(low, high):
    first, last = date(low, 1, 1).toordinal(), date(high, 12, 31).toordinal()
    days = map(date.fromordinal, range(first, last + 1))
    same = lambda d: str(d.year).zfill(4) == f"{d.day:02}{d.month:02}"[::-1]
    return [*map(str, filter(same, days))]


def mirror_dates_e(low, high):
    result = []
    year = low
    while year <= high:
        text = str(year)
        while len(text) < 4:
            text = "0" + text
        day = int(text[3] + text[2])
        month = int(text[1] + text[0])
        valid = True
        if month < 1 or month > 12 or day < 1:
            valid = False
        elif day > calendar.monthrange(year, month)[1]:
            valid = False
        if valid == True:
            month_text = str(month)
            day_text = str(day)
            if month < 10:
                month_text = "0" + month_text
            if day < 10:
                day_text = "0" + day_text
            result.append(text + "-" + month_text + "-" + day_text)
        year = year + 1
    return result


def seconds_words_a(seconds):
    parts = []
    for name, size in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        amount, seconds = divmod(seconds, size)
        if amount:
            parts.append(f"{amount} {name}" + ("s" if amount > 1 else ""))
    return ", ".join(parts) or "nothing"


def seconds_words_b(seconds):
    span = timedelta(seconds=seconds)
    minutes, secs = divmod(span.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = ""
    for amount, name in [(span.days, "day"), (hours, "hour"), (minutes, "minute"), (secs, "second")]:
        if amount == 0:
            continue
        if text:
            text += ", "
        text += str(amount) + " " + name
        if amount != 1:
            text += "s"
    return text if text else "nothing"


def seconds_words_c(seconds):
    amounts = [seconds // 86400, seconds // 3600 % 24, seconds // 60 % 60, seconds % 60]
    names = ["day", "hour", "minute", "second"]
    words = ["%d %s%s" % (a, n, "s" * (a > 1)) for a, n in zip(amounts, names) if a]
    return ", ".join(words) if words else "nothing"


def seconds_words_d(seconds):
    if seconds == 0:
        return "nothing"
    days = 0
    hours = 0
    minutes = 0
    while seconds >= 86400:
        seconds = seconds - 86400
        days = days + 1
    while seconds >= 3600:
        seconds = seconds - 3600
        hours = hours + 1
    while seconds >= 60:
        seconds = seconds - 60
        minutes = minutes + 1
    result = []
    if days == 1:
        result.append("1 day")
    elif days > 1:
        result.append(str(days) + " days")
    if hours == 1:
        result.append("1 hour")
    elif hours > 1:
        result.append(str(hours) + " hours")
    if minutes == 1:
        result.append("1 minute")
    elif minutes > 1:
        result.append(str(minutes) + " minutes")
    if seconds == 1:
        result.append("1 second")
    elif seconds > 1:
        result.append(str(seconds) + " seconds")
    return ", ".join(result)


def seconds_words_e(seconds):
    def split(rest, units):
        if not units:
            return []
        size, *others = units
        return split(rest // size, others) + [rest % size]

    amounts = split(seconds, [60, 60, 24, 10**9])
    names = ("day", "hour", "minute", "second")
    plural = lambda amount, name: f"{amount} {name}{'s'[: amount != 1]}"
    return ", ".join(starmap(plural, filter(operator.itemgetter(0), zip(amounts, names)))) or "nothing"


def shift_pattern_a(start, pattern, day):
    passed = (date.fromisoformat(day) - date.fromisoformat(start)).days
    return pattern[passed % len(pattern)]


def shift_pattern_b(start, pattern, day):
    here, goal = date.fromisoformat(start), date.fromisoformat(day)
    place = 0
    while here < goal:
        here += timedelta(days=1)
        place = (place + 1) % len(pattern)
    while here > goal:
        here -= timedelta(days=1)
        place = place - 1 if place else len(pattern) - 1
    return pattern[place]


def shift_pattern_c(start, pattern, day):
    turn = deque(pattern)
    turn.rotate(date(*map(int, start.split("-"))).toordinal() - date(*map(int, day.split("-"))).toordinal())
    return turn[0]


def shift_pattern_d(start, pattern, day):
    class Roster:
        def __init__(self, first):
            self.current = first
            self.index = 0

        def forward(self):
            self.current = self.current + timedelta(days=1)
            self.index += 1
            if self.index >= len(pattern):
                self.index = 0

    wanted = datetime.strptime(day, "%Y-%m-%d")
    first = datetime.strptime(start, "%Y-%m-%d")
    while first > wanted:
        first = first - timedelta(days=len(pattern))
    roster = Roster(first)
    while roster.current != wanted:
        roster.forward()
    return pattern[roster.index]


def shift_pattern_e(start, pattern, day):
    a, b = [datetime.fromisoformat(s).timestamp() for s in (start, day)]
    return pattern[round((b - a) / 86400) % len(pattern)]


def tap_drips_a(first, second, span):
    return len([t for t in range(span + 1) if t % first == 0 and t % second == 0])


def tap_drips_b(first, second, span):
    a = b = hits = 0
    while a <= span and b <= span:
        if a == b:
            hits += 1
            a += first
            b += second
        elif a < b:
            a += first
        else:
            b += second
    return hits


def tap_drips_c(first, second, span):
    return span // (first * second // math.gcd(first, second)) + 1


def tap_drips_d(first, second, span):
    drips_of_first = []
    time = 0
    while time <= span:
        drips_of_first.append(time)
        time = time + first
    together = 0
    time = 0
    while time <= span:
        if time in drips_of_first:
            together = together + 1
        time = time + second
    return together


def tap_drips_e(first, second, span):
    return len({*range(0, span + 1, first)} & {*range(0, span + 1, second)})


def inside_triangle_a(a, b, c, p):
    def cross(o, q, r):
        return (q[0] - o[0]) * (r[1] - o[1]) - (q[1] - o[1]) * (r[0] - o[0])

    signs = [cross(a, b, p), cross(b, c, p), cross(c, a, p)]
    return all(s >= 0 for s in signs) or all(s <= 0 for s in signs)


def inside_triangle_b(a, b, c, p):
    def area(q, r, s):
        return abs(q[0] * (r[1] - s[1]) + r[0] * (s[1] - q[1]) + s[0] * (q[1] - r[1]))

    return area(a, b, c) == area(p, b, c) + area(a, p, c) + area(a, b, p)


def inside_triangle_c(a, b, c, p):
    (x1, y1), (x2, y2), (x3, y3) = a, b, c
    bottom = (y2 - y3) * (x1 - x3) + (x3 - x2) * (y1 - y3)
    u = Fraction((y2 - y3) * (p[0] - x3) + (x3 - x2) * (p[1] - y3), bottom)
    v = Fraction((y3 - y1) * (p[0] - x3) + (x1 - x3) * (p[1] - y3), bottom)
    return u >= 0 and v >= 0 and u + v <= 1


def inside_triangle_d(a, b, c, p):
    def shoelace(*points: tuple[int, int]) -> int:
        return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))

    whole = shoelace(a, b, c)
    if whole < 0:
        b, c = c, b
    return min(shoelace(a, b, p), shoelace(b, c, p), shoelace(c, a, p)) >= 0


def inside_triangle_e(a, b, c, p):
    corners = [a, b, c]
    plus = False
    minus = False
    i = 0
    while i < 3:
        x1 = corners[i][0]
        y1 = corners[i][1]
        x2 = corners[i - 1][0]
        y2 = corners[i - 1][1]
        value = (x2 - x1) * (p[1] - y1) - (y2 - y1) * (p[0] - x1)
        if value > 0:
            plus = True
        if value < 0:
            minus = True
        i = i + 1
    if plus == True and minus == True:
        return False
    return True


def three_sides_a(limit):
    out = []
    for a in range(1, limit + 1):
        for b in range(a, limit + 1):
            for c in range(b, limit + 1):
                if a + b > c and a + b + c == limit:
                    out.append((a, b, c))
    return out


def three_sides_b(limit):
    found = []
    for a in range(1, limit // 3 + 1):
        for b in range(a, (limit - a) // 2 + 1):
            c = limit - a - b
            if c < a + b:
                found.append((a, b, c))
    return found


def three_sides_c(limit):
    triples = set()
    for longest in range(1, (limit - 1) // 2 + 1):
        rest = limit - longest
        for short in range(1, rest // 2 + 1):
            if rest - short <= longest:
                triples.add((short, rest - short, longest))
    return sorted(triples)


def three_sides_d(limit):
    return [t for t in product(range(1, limit), repeat=3) if sum(t) == limit and t[0] <= t[1] <= t[2] < t[0] + t[1]]


def three_sides_e(limit):
    sides = []
    for longest in range(limit):
        rest = limit - longest
        short, middle = 1, rest - 1
        while short <= middle:
            if middle > longest:
                short += 1
                middle -= 1
                continue
            if short + middle > longest:
                sides.append((short, middle, longest))
            short += 1
            middle -= 1
    sides.sort()
    return sides


def farthest_apart_a(points):
    return max(((a - c) ** 2 + (b - d) ** 2 for (a, b), (c, d) in combinations(points, 2)), default=0)


def farthest_apart_b(points):
    best = 0
    for i in range(len(points)):
        for j in range(i + 1, len(points)):
            dx = points[i][0] - points[j][0]
            dy = points[i][1] - points[j][1]
            if dx * dx + dy * dy > best:
                best = dx * dx + dy * dy
    return best


def farthest_apart_c(points):
    ordered = sorted(set(points))

    def chain(items):
        out = []
        for p in items:
            while len(out) > 1:
                (ax, ay), (bx, by) = out[-2:]
                if (bx - ax) * (p[1] - ay) - (by - ay) * (p[0] - ax) > 0:
                    break
                out.pop()
            out.append(p)
        return out

    hull = chain(ordered) + chain(ordered[::-1])
    return max(((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 for p in hull for q in hull), default=0)


def farthest_apart_d(points):
    squared = lambda p, q: sum(map(lambda a, b: (a - b) ** 2, p, q))
    return max(starmap(squared, product(points, repeat=2)), default=0)


def farthest_apart_e(points):
    class Best:
        def __init__(self):
            self.value = 0

        def offer(self, value):
            if value > self.value:
                self.value = value

    best = Best()
    rest = list(points)
    while rest:
        x, y = rest.pop()
        for point in rest:
            best.offer((point[0] - x) ** 2 + (point[1] - y) ** 2)
    return best.value


def turtle_box_a(moves):
    x = y = 0
    xs, ys = [0], [0]
    for letter in moves:
        x += (letter == "E") - (letter == "W")
        y += (letter == "N") - (letter == "S")
        xs.append(x)
        ys.append(y)
    return (max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1)


def turtle_box_b(moves):
    steps = {"E": 1, "W": -1, "N": 1j, "S": -1j}
    trail = list(accumulate((steps[m] for m in moves), initial=0j))
    width = max(z.real for z in trail) - min(z.real for z in trail)
    height = max(z.imag for z in trail) - min(z.imag for z in trail)
    return int((width + 1) * (height + 1))


def turtle_box_c(moves):
    def reach(plus, minus):
        here = low = high = 0
        for move in moves:
            if move == plus:
                here += 1
                if here > high:
                    high = here
            elif move == minus:
                here -= 1
                if here < low:
                    low = here
        return high - low + 1

    return reach("E", "W") * reach("N", "S")


def turtle_box_d(moves):
    x = 0
    y = 0
    smallest_x = 0
    biggest_x = 0
    smallest_y = 0
    biggest_y = 0
    for i in range(len(moves)):
        if moves[i] == "N":
            y = y + 1
        elif moves[i] == "S":
            y = y - 1
        elif moves[i] == "E":
            x = x + 1
        elif moves[i] == "W":
            x = x - 1
        if x < smallest_x:
            smallest_x = x
        if x > biggest_x:
            biggest_x = x
        if y < smallest_y:
            smallest_y = y
        if y > biggest_y:
            biggest_y = y
    return (biggest_x - smallest_x + 1) * (biggest_y - smallest_y + 1)


def turtle_box_e(moves):
    pre = [moves[:i] for i in range(len(moves) + 1)]
    w, h = ({m.count(a) - m.count(b) for m in pre} for a, b in ("EW", "NS"))
    return len(w) * len(h)


def tile_cuts_a(width, height):
    tiles = []
    while width and height:
        if width >= height:
            tiles.append(height)
            width -= height
        else:
            tiles.append(width)
            height -= width
    return tiles


def tile_cuts_b(width, height):
    if width == 0 or height == 0:
        return []
    side = min(width, height)
    if width > height:
        return [side] + tile_cuts_b(width - side, height)
    return [side] + tile_cuts_b(width, height - side)


def tile_cuts_c(width, height):
    long, short = max(width, height), min(width, height)
    out = []
    while short:
        times, rest = divmod(long, short)
        out.extend([short] * times)
        long, short = short, rest
    return out


def tile_cuts_d(width, height):
    class Sheet:
        def __init__(self, w, h):
            self.w = w
            self.h = h

        def empty(self):
            return self.w == 0 or self.h == 0

        def cut(self):
            if self.w < self.h:
                self.w, self.h = self.h, self.w
            self.w = self.w - self.h
            return self.h

    sheet = Sheet(width, height)
    pieces = []
    while not sheet.empty():
        pieces.append(sheet.cut())
    return pieces


def tile_cuts_e(width, height):
    def pieces(a, b):
        while b:
            yield from repeat(b, a // b)
            a, b = b, a % b

    return [*pieces(*sorted((width, height), reverse=True))]


def fair_game_a(first, second):
    wins = sum(a > b for a, b in product(first, second))
    losses = sum(a < b for a, b in product(first, second))
    return Fraction(wins - losses, len(first) * len(second))


def fair_game_b(first, second):
    ordered = sorted(second)
    score = 0
    for face in first:
        below = 0
        equal = 0
        for other in ordered:
            if other < face:
                below += 1
            elif other == face:
                equal += 1
        score += below - (len(ordered) - below - equal)
    return Fraction(score, len(first) * len(second))


def fair_game_c(first, second):
    a, b = Counter(first), Counter(second)
    score = 0
    for x, n in a.items():
        for y, m in b.items():
            score += n * m * ((x > y) - (x < y))
    return Fraction(score, sum(a.values()) * sum(b.values()))


def fair_game_d(first, second):
    ordered = sorted(second)
    size = len(ordered)
    score = 0
    for face in first:
        wins = bisect.bisect_left(ordered, face)
        losses = size - bisect.bisect_right(ordered, face)
        score += wins - losses
    return Fraction(score, size * len(first))


def fair_game_e(first, second):
    score = 0
    games = 0
    for i in range(len(first)):
        for j in range(len(second)):
            games = games + 1
            if first[i] > second[j]:
                score = score + 1
            elif first[i] < second[j]:
                score = score - 1
            else:
                score = score + 0
    return Fraction(score, games)


def drawn_without_return_a(red, white, drawn, wanted):
    top = math.comb(red, wanted) * math.comb(white, drawn - wanted) if drawn >= wanted else 0
    return Fraction(top, math.comb(red + white, drawn))


def drawn_without_return_b(red, white, drawn, wanted):
    balls = ["r"] * red + ["w"] * white
    draws = list(combinations(balls, drawn))
    return Fraction(sum(draw.count("r") == wanted for draw in draws), len(draws))


def drawn_without_return_c(red, white, drawn, wanted):
    @lru_cache(None)
    def chance(r, w, left, need):
        if need < 0 or need > left:
            return Fraction(0)
        if left == 0:
            return Fraction(1)
        total = Fraction(0)
        if r:
            total += Fraction(r, r + w) * chance(r - 1, w, left - 1, need - 1)
        if w:
            total += Fraction(w, r + w) * chance(r, w - 1, left - 1, need)
        return total

    return chance(red, white, drawn, wanted)


def drawn_without_return_d(red, white, drawn, wanted):
    if wanted > drawn or wanted > red or drawn - wanted > white:
        return Fraction(0)
    chance = Fraction(1)
    total = red + white
    for i in range(wanted):
        chance = chance * (red - i) / (total - i)
    for i in range(drawn - wanted):
        chance = chance * (white - i) / (total - wanted - i)
    ways = 1
    for i in range(wanted):
        ways = ways * (drawn - i) // (i + 1)
    return chance * ways


def drawn_without_return_e(red, white, drawn, wanted):
    hits = Counter(sum(i < red for i in draw) for draw in permutations(range(red + white), drawn))
    return Fraction(hits[wanted], sum(hits.values()))


def shared_birthday_a(people, days):
    apart = Fraction(1)
    for k in range(people):
        apart *= Fraction(days - k, days)
    return 1 - apart


def shared_birthday_b(people, days):
    everything = days**people
    return Fraction(everything - math.perm(days, people), everything)


def shared_birthday_c(people, days):
    hits = total = 0
    for choice in product(range(days), repeat=people):
        total += 1
        if len(set(choice)) < people:
            hits += 1
    return Fraction(hits, total)


def shared_birthday_d(people, days):
    return 1 - reduce(operator.mul, map(lambda k: Fraction(days - k, days), range(people)), Fraction(1))


def shared_birthday_e(people, days):
    @lru_cache(maxsize=None)
    def shared(left: int, taken: int) -> Fraction:
        if left == 0:
            return Fraction(0)
        hit = Fraction(taken, days)
        if hit == 1:
            return hit
        return hit + (1 - hit) * shared(left - 1, taken + 1)

    return shared(people, 0)


def expected_highest_a(faces, dice):
    rolls = list(product(range(1, faces + 1), repeat=dice))
    return Fraction(sum(map(max, rolls)), len(rolls))


def expected_highest_b(faces, dice):
    total = Fraction(0)
    for value in range(1, faces + 1):
        total += value * (Fraction(value, faces) ** dice - Fraction(value - 1, faces) ** dice)
    return total


def expected_highest_c(faces, dice):
    chances = {0: Fraction(1)}
    for _ in range(dice):
        following = defaultdict(Fraction)
        for highest, chance in chances.items():
            for face in range(1, faces + 1):
                following[max(highest, face)] += chance / faces
        chances = following
    return sum(value * chance for value, chance in chances.items())


def expected_highest_d(faces, dice):
    total = 0
    rolls = 0
    for number in range(faces**dice):
        rest = number
        highest = 0
        for i in range(dice):
            face = rest % faces + 1
            rest = rest // faces
            if face > highest:
                highest = face
        total = total + highest
        rolls = rolls + 1
    return Fraction(total, rolls)


def expected_highest_e(faces, dice):
    return sum(1 - Fraction(k, faces) ** dice for k in range(faces))


def prize_draw_a(tickets, number):
    ends = list(accumulate(count for _, count in tickets))
    return tickets[bisect_right(ends, number)][0]


def prize_draw_b(tickets, number):
    for name, count in tickets:
        if number < count:
            return name
        number -= count


def prize_draw_c(tickets, number):
    drum = []
    for name, count in tickets:
        drum += [name] * count
    return drum[number]


def prize_draw_d(tickets, number):
    class Seller:
        def __init__(self):
            self.next_number = 0

        def sell(self, amount):
            first = self.next_number
            self.next_number = self.next_number + amount
            return first

    seller = Seller()
    winner = None
    i = 0
    while i < len(tickets) and winner is None:
        name = tickets[i][0]
        first = seller.sell(tickets[i][1])
        if first <= number and number < seller.next_number:
            winner = name
        i += 1
    return winner


def prize_draw_e(tickets, number):
    return next(islice(chain.from_iterable(starmap(repeat, tickets)), number, None))


def alarm_meaning_a(sick, found, false_alarms, size):
    true_hits = Fraction(sick * found, 100)
    wrong_hits = Fraction((size - sick) * false_alarms, 100)
    return true_hits / (true_hits + wrong_hits)


def alarm_meaning_b(sick, found, false_alarms, size):
    top = sick * found
    bottom = top + (size - sick) * false_alarms
    g = math.gcd(top, bottom)
    return Fraction(top // g, bottom // g)


def alarm_meaning_c(sick, found, false_alarms, size):
    prior = Fraction(sick, size)
    odds = prior / (1 - prior) * Fraction(found, false_alarms)
    return odds / (1 + odds)


def alarm_meaning_d(sick, found, false_alarms, size):
    sick_and_alarm = sick * found
    healthy = size - sick
    healthy_and_alarm = healthy * false_alarms
    all_alarms = sick_and_alarm + healthy_and_alarm
    answer = Fraction(sick_and_alarm, all_alarms)
    return answer


def alarm_meaning_e(sick, found, false_alarms, size):
    people = [(True, Fraction(found, 100))] * sick + [(False, Fraction(false_alarms, 100))] * (size - sick)
    alarms = defaultdict(Fraction)
    for is_sick, chance in people:
        alarms[is_sick] += chance
    return alarms[True] / sum(alarms.values())


def seating_apart_a(people, enemies):
    total = 0
    for order in permutations(people):
        if not any(set(pair) in enemies for pair in pairwise(order)):
            total += 1
    return total


def seating_apart_b(people, enemies):
    def seat(last, left):
        if not left:
            return 1
        return sum(seat(p, left - {p}) for p in left if last is None or {last, p} not in enemies)

    return seat(None, frozenset(people))


def seating_apart_c(people, enemies):
    n = len(people)
    ways = {(1 << i, i): 1 for i in range(n)}
    for _ in range(n - 1):
        longer = defaultdict(int)
        for (mask, last), count in ways.items():
            for i in range(n):
                if not mask >> i & 1 and {people[last], people[i]} not in enemies:
                    longer[mask | 1 << i, i] += count
        ways = longer
    return sum(ways.values()) if n else 1


def seating_apart_d(people, enemies):
    total = 0
    for order in permutations(people):
        fine = True
        for i in range(len(order) - 1):
            for pair in enemies:
                if order[i] in pair and order[i + 1] in pair:
                    fine = False
        if fine == True:
            total = total + 1
    return total


def seating_apart_e(people, enemies):
    rows = [()]
    while rows and len(rows[0]) < len(people):
        rows = [r + (p,) for r in rows for p in people if p not in r and {p, *r[-1:]} not in enemies]
    return len(rows)


def running_mean_steps_a(values):
    return [Fraction(total, i) for i, total in enumerate(accumulate(values), 1)]


def running_mean_steps_b(values):
    means = []
    mean = Fraction(0)
    for n, value in enumerate(values, start=1):
        mean += (value - mean) / n
        means.append(mean)
    return means


def running_mean_steps_c(values):
    return [statistics.mean(map(Fraction, values[:end])) for end in range(1, len(values) + 1)]


def running_mean_steps_d(values):
    result = []
    for i in range(len(values)):
        total = 0
        for j in range(i + 1):
            total = total + values[j]
        result.append(Fraction(total, i + 1))
    return result


def running_mean_steps_e(values):
    sums = reduce(lambda rows, v: rows + [rows[-1] + v], values, [Fraction(0)])
    return list(map(operator.truediv, sums[1:], range(1, len(sums))))


def record_days_a(values):
    out, best = [], None
    for i, value in enumerate(values):
        if best is None or value > best:
            out.append(i)
            best = value
    return out


def record_days_b(values):
    return [i for i, v in enumerate(values) if all(v > w for w in values[:i])]


def record_days_c(values):
    highest = list(accumulate(values, max))
    return [i for i in range(len(values)) if i == 0 or highest[i] != highest[i - 1]]


def record_days_d(values):
    stack = []
    i = len(values) - 1
    while i >= 0:
        while stack and values[stack[-1]] <= values[i]:
            stack.pop()
        stack.append(i)
        i -= 1
    return stack[::-1]


def record_days_e(values):
    return [i for i, v in enumerate(values) if v not in values[:i] and v == max(values[: i + 1])]


def xor_of_all_pairs_a(xs, ys):
    return reduce(xor, (x ^ y for x in xs for y in ys), 0)


def xor_of_all_pairs_b(xs, ys):
    result = 0
    if len(ys) % 2:
        for x in xs:
            result ^= x
    if len(xs) % 2:
        for y in ys:
            result ^= y
    return result


def xor_of_all_pairs_c(xs, ys):
    value = 0
    for place in range(max([*xs, *ys, 0]).bit_length()):
        ones = sum((x >> place & 1) != (y >> place & 1) for x, y in product(xs, ys))
        value += ones % 2 << place
    return value


def xor_of_all_pairs_d(xs, ys):
    result = 0
    for i in range(len(xs)):
        for j in range(len(ys)):
            pair = xs[i] ^ ys[j]
            result = result ^ pair
    return result


def xor_of_all_pairs_e(xs, ys):
    pieces = chain(chain.from_iterable(repeat(xs, len(ys))), chain.from_iterable(repeat(ys, len(xs))))
    return reduce(operator.xor, pieces, 0)


def linear_noise_a(seed, a, c, m):
    seen, order = {}, []
    while seed not in seen:
        seen[seed] = len(order)
        order.append(seed)
        seed = (a * seed + c) % m
    return len(order) - seen[seed], order[: seen[seed]]


def linear_noise_b(seed, a, c, m):
    path = [seed]
    while True:
        value = (a * path[-1] + c) % m
        if value in path:
            start = path.index(value)
            return len(path) - start, path[:start]
        path.append(value)


def linear_noise_c(seed, a, c, m):
    def step(x):
        return (a * x + c) % m

    slow = fast = seed
    while True:
        slow, fast = step(slow), step(step(fast))
        if slow == fast:
            break
    head, slow = [], seed
    while slow != fast:
        head.append(slow)
        slow, fast = step(slow), step(fast)
    length, fast = 1, step(slow)
    while fast != slow:
        fast = step(fast)
        length += 1
    return (length, head)


def linear_noise_d(seed, a, c, m):
    class Generator:
        def __init__(self):
            self.value = seed

        def next(self):
            self.value = (self.value * a + c) % m
            return self.value

    generator = Generator()
    visits = {}
    values = []
    while visits.get(generator.value, 0) < 2:
        visits[generator.value] = visits.get(generator.value, 0) + 1
        values.append(generator.value)
        generator.next()
    head = []
    cycle_length = 0
    for value in visits:
        if visits[value] == 1:
            head.append(value)
        else:
            cycle_length += 1
    return cycle_length, head


def linear_noise_e(seed, a, c, m):
    walk = list(accumulate(repeat(seed, 2 * m + 4), lambda v, _: (a * v + c) % m))
    ring = set(walk[m + 2 :])
    return len(ring), list(takewhile(lambda v: v not in ring, walk))


def bit_register_a(state, taps, steps):
    out = []
    for _ in range(steps):
        out.append(state[-1])
        new = 0
        for tap in taps:
            new ^= state[tap]
        state = [new] + state[:-1]
    return out


def bit_register_b(state, taps, steps):
    cells = deque(state)
    bits = []
    while len(bits) < steps:
        fresh = sum(cells[t] for t in taps) % 2
        bits.append(cells.pop())
        cells.appendleft(fresh)
    return bits


def bit_register_c(state, taps, steps):
    width = len(state)
    value = int("".join(map(str, state)), 2)
    mask = sum(1 << (width - 1 - t) for t in taps)

    def run(value):
        while True:
            yield value & 1
            parity = bin(value & mask).count("1") & 1
            value = value >> 1 | parity << (width - 1)

    return list(islice(run(value), steps))


def bit_register_d(state, taps, steps):
    register = []
    for bit in state:
        register.append(bit)
    output = []
    for step in range(steps):
        output.append(register[len(register) - 1])
        ones = 0
        for tap in taps:
            if register[tap] == 1:
                ones = ones + 1
        if ones % 2 == 1:
            new_bit = 1
        else:
            new_bit = 0
        for i in range(len(register) - 1, 0, -1):
            register[i] = register[i - 1]
        register[0] = new_bit
    return output


def bit_register_e(state, taps, steps):
    tape, size = state[::-1], len(state)
    while len(tape) < steps:
        tape.append(reduce(operator.xor, (tape[-1 - t] for t in taps)))
    return tape[:steps]


INPUTS = {
    "digits_squared_apart": [(1,), (30,), (200,)],
    "last_common_rest": [([1, 4, 7, 2], 3), ([], 5), ([10, 21, 5], 1), ([3, 8, 13, 4, 9], 5)],
    "table_of_powers": [(2,), (5,), (7,)],
    "all_inverses": [(2,), (7,), (10,), (12,)],
    "egg_baskets": [([(3, 2), (5, 3), (7, 2)],), ([(4, 1), (6, 2)],), ([(5, 0)],), ([(2, 1), (3, 0)],)],
    "gears_turn": [([8, 12],), ([5],), ([10, 15, 6],), ([4, 4],)],
    "thinned_circle": [(1, 3), (7, 3), (5, 1), (6, 8)],
    "reversed_sum_steps": [(7, 5), (87, 10), (196, 8), (19, 1), (19, 2)],
    "missing_digit": [("4006381333?31",), ("?0",), ("12?",), ("97802013796?4",)],
    "weeks_of_year": [("2024-12-30",), ("2021-01-03",), ("2023-06-15",), ("2020-12-31",)],
    "friday_months": [(2015,), (2026,), (2000,), (1900,)],
    "mirror_dates": [(2000, 2030), (2013, 2019), (1990, 1999)],
    "seconds_words": [(0,), (1,), (3661,), (90061,), (172800,)],
    "shift_pattern": [
        ("2024-01-01", "DDNNFF", "2024-01-20"),
        ("2024-03-01", ["early", "late"], "2024-02-27"),
        ("2024-05-05", "ABC", "2024-05-05"),
    ],
    "tap_drips": [(3, 4, 24), (5, 5, 12), (2, 7, 0), (6, 4, 50)],
    "inside_triangle": [
        ((0, 0), (4, 0), (0, 4), (1, 1)),
        ((0, 0), (4, 0), (0, 4), (2, 2)),
        ((0, 0), (0, 4), (4, 0), (3, 3)),
        ((-3, -1), (2, 5), (4, -2), (-3, 0)),
    ],
    "three_sides": [(2,), (3,), (12,), (15,)],
    "farthest_apart": [([],), ([(1, 1)],), ([(0, 0), (3, 4), (1, 1)],), ([(0, 0), (5, 0), (5, 5), (0, 5), (2, 2)],)],
    "turtle_box": [("",), ("NNE",), ("EEWWWS",), ("NESW",)],
    "tile_cuts": [(5, 3), (4, 4), (1, 3), (0, 6), (12, 8)],
    "fair_game": [([1, 2, 3], [2, 2, 2]), ([6], [1, 6]), ([3, 3, 5], [1, 4, 4]), ([1], [9])],
    "drawn_without_return": [(3, 2, 2, 1), (4, 4, 3, 3), (2, 5, 3, 0), (1, 1, 1, 2)],
    "shared_birthday": [(1, 7), (3, 6), (4, 5), (4, 3)],
    "expected_highest": [(6, 1), (6, 2), (4, 3), (1, 2)],
    "prize_draw": [([("a", 3), ("b", 1), ("c", 6)], 0), ([("a", 3), ("b", 1), ("c", 6)], 3), ([("x", 1)], 0)],
    "alarm_meaning": [(1, 99, 5, 1000), (50, 80, 10, 100), (10, 50, 50, 20)],
    "seating_apart": [(["a", "b", "c"], [{"a", "b"}]), ([], []), (["x"], []), (["a", "b", "c", "d"], [{"a", "c"}])],
    "running_mean_steps": [([],), ([4],), ([1, 2, 4, 9],), ([0, -3, 3],)],
    "record_days": [([],), ([3, 1, 4, 4, 5],), ([5, 4, 3],), ([1, 2, 2, 0, 7],)],
    "xor_of_all_pairs": [([], []), ([1, 2], [3]), ([5, 6, 7], [8, 9, 1]), ([4], [])],
    "linear_noise": [(1, 5, 3, 16), (2, 4, 0, 12), (0, 1, 0, 9), (7, 2, 1, 10)],
    "bit_register": [([1, 0, 0], [0, 2], 8), ([1, 0, 1, 1], [2, 3], 10), ([0], [0], 3), ([1, 1], [1], 0)],
}
