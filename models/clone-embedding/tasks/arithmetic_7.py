"""Small tasks on number patterns, polygons, budgets and surveys, each in several ways; they agree on `INPUTS`."""

import bisect
import calendar
import math
import operator
import statistics
from bisect import bisect_left
from collections import Counter, OrderedDict, defaultdict, deque
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache, reduce
from heapq import heapify, heappop, heappush
from itertools import (
    accumulate,
    chain,
    combinations,
    count,
    groupby,
    islice,
    pairwise,
    product,
    repeat,
    starmap,
    zip_longest,
)


def number_pyramid_sum_a(start, rows):
    value, sums = start, []
    for row in range(1, rows + 1):
        total = 0
        for _ in range(row):
            total += value
            value += 1
        sums.append(total)
    return sums


def number_pyramid_sum_b(start, rows):
    out = []
    for row in range(1, rows + 1):
        first = start + row * (row - 1) // 2
        out.append(sum(range(first, first + row)))
    return out


def number_pyramid_sum_c(start, rows):
    return [row * (row * row + 2 * start - 1) // 2 for row in range(1, rows + 1)]


def number_pyramid_sum_d(start, rows):
    numbers = []
    value = start
    for row in range(rows):
        line = []
        for column in range(row + 1):
            line.append(value)
            value = value + 1
        numbers.append(line)
    answer = []
    for i in range(len(numbers)):
        total = 0
        for j in range(len(numbers[i])):
            total = total + numbers[i][j]
        answer.append(total)
    return answer


def number_pyramid_sum_e(start, rows):
    stream = count(start)
    return list(map(sum, (list(islice(stream, size)) for size in range(1, rows + 1))))


def common_digits_a(numbers):
    return sorted(set.intersection(*(set(map(int, str(n))) for n in numbers))) if numbers else []


def common_digits_b(numbers):
    shared = 1023 if numbers else 0
    for n in numbers:
        mask = 1 if n == 0 else 0
        while n:
            mask |= 1 << n % 10
            n //= 10
        shared &= mask
    return [digit for digit in range(10) if shared >> digit & 1]


def common_digits_c(numbers):
    out = []
    for digit in range(10):
        everywhere = bool(numbers)
        for n in numbers:
            if str(digit) not in str(n):
                everywhere = False
                break
        if everywhere:
            out.append(digit)
    return out


def common_digits_d(numbers):
    return [int(d) for d in "0123456789" if numbers and all(d in str(n) for n in numbers)]


def common_digits_e(numbers):
    class DigitSet:
        def __init__(self, number):
            self.has = [False] * 10
            text = str(number)
            i = 0
            while i < len(text):
                self.has[int(text[i])] = True
                i += 1

        def keep(self, other):
            i = 0
            while i < 10:
                self.has[i] = self.has[i] and other.has[i]
                i += 1

        def to_list(self):
            return [i for i in range(10) if self.has[i]]

    if len(numbers) == 0:
        return []
    common = DigitSet(numbers[0])
    for number in numbers:
        common.keep(DigitSet(number))
    return common.to_list()


def digit_sum_of_range_a(low, high):
    return sum(int(d) for n in range(low, high + 1) for d in str(n))


def digit_sum_of_range_b(low, high):
    def upto(n):
        total, scale = 0, 1
        while scale <= n:
            upper, rest = divmod(n, 10 * scale)
            digit, lower = divmod(rest, scale)
            total += upper * 45 * scale + digit * (digit - 1) // 2 * scale + digit * (lower + 1)
            scale *= 10
        return total

    return upto(high) - upto(low - 1)


def digit_sum_of_range_c(low, high):
    cache = [0]
    for n in range(1, high + 1):
        cache.append(cache[n // 10] + n % 10)
    total = 0
    for n in range(low, high + 1):
        total += cache[n]
    return total


def digit_sum_of_range_d(low, high):
    text = ""
    for i in range(low, high + 1):
        text = text + str(i)
    total = 0
    for digit in range(1, 10):
        times = text.count(str(digit))
        total = total + digit * times
    return total


def digit_sum_of_range_e(low, high):
    digit_sum = lambda n: reduce(operator.add, map(int, str(n)))
    return sum(map(digit_sum, range(low, high + 1)))


def kind_of_digits_a(n):
    odd = [d for d in str(n) if d in "13579"]
    even = [d for d in str(n) if d in "02468"]
    return sum(map(int, odd)) - sum(map(int, even))


def kind_of_digits_b(n):
    balance = 0
    while n:
        n, digit = divmod(n, 10)
        balance += digit if digit % 2 else -digit
    return balance


def kind_of_digits_c(n):
    counts = Counter(str(n))
    return sum((-1) ** (d + 1) * d * counts[str(d)] for d in range(10))


def kind_of_digits_d(n):
    def digits(value: int) -> list[int]:
        if value < 10:
            return [value]
        return digits(value // 10) + [value % 10]

    odd_sum = 0
    even_sum = 0
    for digit in digits(n):
        if digit % 2 == 1:
            odd_sum += digit
        else:
            even_sum += digit
    return odd_sum - even_sum


def kind_of_digits_e(n):
    return sum([-int(c), int(c)][c in "13579"] for c in str(n))


def move_to_first_a(n, steps):
    for _ in range(steps):
        text = str(n)
        n = int(text[-1] + text[:-1])
    return n


def move_to_first_b(n, steps):
    while steps:
        power = 1
        while power * 10 <= n:
            power *= 10
        n = n % 10 * power + n // 10
        steps -= 1
    return n


def move_to_first_c(n, steps):
    if steps == 0:
        return n
    digits = deque(str(n))
    digits.rotate(1)
    while len(digits) > 1 and digits[0] == "0":
        digits.popleft()
    return move_to_first_c(int("".join(digits)), steps - 1)


def move_to_first_d(n, steps):
    counter = 0
    while counter < steps:
        last = n % 10
        rest = n // 10
        length = 0
        temp = rest
        while temp > 0:
            temp = temp // 10
            length = length + 1
        n = last
        for i in range(length):
            n = n * 10
        n = n + rest
        counter = counter + 1
    return n


def move_to_first_e(n, steps):
    return reduce(lambda v, _: int((s := str(v))[-1:] + s[:-1]), range(steps), n)


def polygon_turns_a(points):
    signs = set()
    n = len(points)
    for i in range(n):
        (ax, ay), (bx, by), (cx, cy) = points[i], points[(i + 1) % n], points[(i + 2) % n]
        cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        if cross:
            signs.add(cross > 0)
    return len(signs) < 2


def polygon_turns_b(points):
    edges = [(q[0] - p[0], q[1] - p[1]) for p, q in zip(points, points[1:] + points[:1])]
    crosses = [a * d - b * c for (a, b), (c, d) in zip(edges, edges[1:] + edges[:1])]
    return min(crosses) >= 0 or max(crosses) <= 0


def polygon_turns_c(points):
    direction = 0
    before, here = points[-2], points[-1]
    for after in points:
        turn = (here[0] - before[0]) * (after[1] - here[1]) - (here[1] - before[1]) * (after[0] - here[0])
        if turn * direction < 0:
            return False
        if turn:
            direction = turn
        before, here = here, after
    return True


def polygon_turns_d(points):
    class Vector:
        def __init__(self, p, q):
            self.x = q[0] - p[0]
            self.y = q[1] - p[1]

        def cross(self, other):
            return self.x * other.y - self.y * other.x

    left = 0
    right = 0
    n = len(points)
    i = 0
    while i < n:
        first = Vector(points[i], points[(i + 1) % n])
        second = Vector(points[(i + 1) % n], points[(i + 2) % n])
        value = first.cross(second)
        if value > 0:
            left += 1
        elif value < 0:
            right += 1
        i += 1
    return not (left > 0 and right > 0)


def polygon_turns_e(points):
    side = lambda a, b, p: (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
    for a, b in zip(points, points[1:] + points[:1]):
        sides = [side(a, b, p) for p in points]
        if min(sides) < 0 < max(sides):
            return False
    return True


def inner_points_a(points):
    area = abs(sum(a * d - b * c for (a, b), (c, d) in zip(points, points[1:] + points[:1])))
    edge = sum(math.gcd(a - c, b - d) for (a, b), (c, d) in zip(points, points[1:] + points[:1]))
    return (area - edge + 2) // 2


def inner_points_b(points):
    def where(x, y):
        crossings = False
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
            cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
            if cross == 0 and min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2):
                return False
            if (y1 > y) != (y2 > y) and (cross > 0) == (y2 > y1):
                crossings = not crossings
        return crossings

    xs, ys = zip(*points)
    return sum(where(x, y) for x, y in product(range(min(xs), max(xs) + 1), range(min(ys), max(ys) + 1)))


def inner_points_c(points):
    total = 0
    ends = points[1:] + points[:1]
    for y in range(min(p[1] for p in points) + 1, max(p[1] for p in points)):
        cuts = []
        on_edge = set()
        for (x1, y1), (x2, y2) in zip(points, ends):
            if y1 == y2:
                if y1 == y:
                    on_edge.update(range(min(x1, x2), max(x1, x2) + 1))
                continue
            if min(y1, y2) <= y <= max(y1, y2):
                x = x1 + Fraction((y - y1) * (x2 - x1), y2 - y1)
                on_edge.add(x)
                if y < max(y1, y2):
                    cuts.append(x)
        cuts.sort()
        for left, right in zip(cuts[::2], cuts[1::2]):
            total += sum(x not in on_edge for x in range(math.ceil(left), math.floor(right) + 1))
    return total


def inner_points_d(points):
    def doubled_area(corners):
        return abs(reduce(lambda total, e: total + (e[0][0] - e[1][0]) * (e[0][1] + e[1][1]), corners, 0))

    def boundary(corners):
        return sum(starmap(lambda p, q: math.gcd(*map(operator.sub, p, q)), corners))

    edges = list(zip(points, points[1:] + points[:1]))
    return (doubled_area(edges) - boundary(edges)) // 2 + 1


def inner_points_e(points):
    n = len(points)
    min_x = min(p[0] for p in points)
    max_x = max(p[0] for p in points)
    min_y = min(p[1] for p in points)
    max_y = max(p[1] for p in points)
    edge = set()
    for i in range(n):
        x1, y1 = points[i]
        x2, y2 = points[(i + 1) % n]
        parts = math.gcd(x2 - x1, y2 - y1)
        for k in range(parts):
            edge.add((x1 + (x2 - x1) // parts * k, y1 + (y2 - y1) // parts * k))
    inside = 0
    for x in range(min_x, max_x + 1):
        for y in range(min_y, max_y + 1):
            if (x, y) in edge:
                continue
            winding = 0
            for i in range(n):
                x1, y1 = points[i]
                x2, y2 = points[(i + 1) % n]
                turn = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)
                if y1 <= y and y2 > y and turn > 0:
                    winding = winding + 1
                if y1 > y and y2 <= y and turn < 0:
                    winding = winding - 1
            if winding != 0:
                inside = inside + 1
    return inside


def reflect_point_a(point, line):
    (x, y), (a, b, c) = point, line
    factor = Fraction(-2 * (a * x + b * y + c), a * a + b * b)
    return x + factor * a, y + factor * b


def reflect_point_b(point, line):
    a, b, c = line
    x, y = point
    size = a * a + b * b
    foot_x = Fraction(b * (b * x - a * y) - a * c, size)
    foot_y = Fraction(a * (a * y - b * x) - b * c, size)
    return (2 * foot_x - x, 2 * foot_y - y)


def reflect_point_c(point, line):
    a, b, c = line
    norm = a * a + b * b
    matrix = ((b * b - a * a, -2 * a * b), (-2 * a * b, a * a - b * b))
    shift = (-2 * a * c, -2 * b * c)
    return tuple(Fraction(sum(m * p for m, p in zip(row, point)) + s, norm) for row, s in zip(matrix, shift))


def reflect_point_d(point, line):
    x = point[0]
    y = point[1]
    a = line[0]
    b = line[1]
    c = line[2]
    top = a * x + b * y + c
    bottom = a * a + b * b
    distance = Fraction(top, bottom)
    new_x = x - 2 * a * distance
    new_y = y - 2 * b * distance
    return (new_x, new_y)


def reflect_point_e(point, line):
    *normal, c = line
    dot = lambda u, v: sum(map(operator.mul, u, v))
    t = Fraction(2 * (dot(normal, point) + c), dot(normal, normal))
    return tuple(map(lambda p, n: p - t * n, point, normal))


def visible_trees_a(size):
    return sum(math.gcd(x, y) == 1 for x in range(1, size + 1) for y in range(1, size + 1))


def visible_trees_b(size):
    slopes = set()
    for x in range(1, size + 1):
        for y in range(1, size + 1):
            slopes.add(Fraction(y, x))
    return len(slopes)


def visible_trees_c(size):
    hidden = [[False] * (size + 1) for _ in range(size + 1)]
    seen = 0
    for x in range(1, size + 1):
        for y in range(1, size + 1):
            if hidden[x][y]:
                continue
            seen += 1
            i, j = 2 * x, 2 * y
            while i <= size and j <= size:
                hidden[i][j] = True
                i += x
                j += y
    return seen


def visible_trees_d(size):
    total = 0
    exact = [0] * (size + 1)
    for d in range(size, 0, -1):
        exact[d] = (size // d) ** 2 - sum(exact[2 * d :: d])
        total = exact[d]
    return total


def visible_trees_e(size):
    def totient(n: int) -> int:
        result, rest, p = n, n, 2
        while p * p <= rest:
            if rest % p == 0:
                while rest % p == 0:
                    rest //= p
                result -= result // p
            p += 1
        if rest > 1:
            result -= result // rest
        return result

    if size <= 0:
        return 0
    return 2 * sum(totient(k) for k in range(1, size + 1)) - 1


def visible_trees_f(size):
    answer = 0
    for x in range(1, size + 1):
        for y in range(1, size + 1):
            visible = True
            for k in range(2, size + 1):
                if x % k == 0 and y % k == 0:
                    visible = False
            if visible == True:
                answer += 1
    return answer


def squares_on_board_a(width, height):
    return sum((width - s + 1) * (height - s + 1) for s in range(1, min(width, height) + 1))


def squares_on_board_b(width, height):
    counter = 0
    for x in range(width):
        for y in range(height):
            counter += min(width - x, height - y)
    return counter


def squares_on_board_c(width, height):
    total = 0
    side = 1
    while side <= width and side <= height:
        for left in range(width):
            for top in range(height):
                if left + side <= width and top + side <= height:
                    total += 1
        side += 1
    return total


def squares_on_board_d(width, height):
    if width == 0 or height == 0:
        return 0
    return width * height + squares_on_board_d(width - 1, height - 1)


def squares_on_board_e(width, height):
    dp = [[0] * width for _ in range(height)]
    for y in range(height):
        for x in range(width):
            if x == 0 or y == 0:
                dp[y][x] = 1
            else:
                dp[y][x] = 1 + min(dp[y - 1][x], dp[y][x - 1], dp[y - 1][x - 1])
    return sum(map(sum, dp))


def ladder_rungs_a(wall, foot):
    for length in range(max(wall, foot), wall + foot + 1):
        if length * length >= wall * wall + foot * foot:
            return length


def ladder_rungs_b(wall, foot):
    return math.isqrt(wall**2 + foot**2 - 1) + 1 if wall or foot else 0


def ladder_rungs_c(wall, foot):
    goal = wall * wall + foot * foot
    low, high = 0, wall + foot
    while low < high:
        middle = (low + high) // 2
        if middle * middle < goal:
            low = middle + 1
        else:
            high = middle
    return low


def ladder_rungs_d(wall, foot):
    length = 0
    long_enough = False
    while long_enough == False:
        if length * length >= wall * wall + foot * foot:
            long_enough = True
        else:
            length = length + 1
    return length


def ladder_rungs_e(wall, foot):
    return next(filter(lambda r: r * r >= wall * wall + foot * foot, count()))


def pay_periods_a(start, end):
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    out = []
    day = first.replace(day=1)
    while day <= last:
        length = calendar.monthrange(day.year, day.month)[1]
        final = day.replace(day=length)
        out.append((max(first, day).isoformat(), min(last, final).isoformat()))
        day = final + timedelta(days=1)
    return out


def pay_periods_b(start, end):
    first, last = (datetime.strptime(t, "%Y-%m-%d").date() for t in (start, end))
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    out = []
    for _, group in groupby(days, key=lambda d: (d.year, d.month)):
        group = list(group)
        out.append((str(group[0]), str(group[-1])))
    return out


def pay_periods_c(start, end):
    periods = []
    here = date.fromisoformat(start)
    goal = date.fromisoformat(end)
    while here <= goal:
        if here.month == 12:
            following = date(here.year + 1, 1, 1)
        else:
            following = date(here.year, here.month + 1, 1)
        close = following - timedelta(days=1)
        if close > goal:
            close = goal
        periods.append((str(here), str(close)))
        here = following
    return periods


def pay_periods_d(start, end):
    class Cursor:
        def __init__(self, text):
            self.year, self.month, self.day = map(int, text.split("-"))

        def month_end(self):
            if self.month == 2:
                leap = self.year % 400 == 0 or (self.year % 4 == 0 and self.year % 100 != 0)
                return 29 if leap else 28
            if self.month in (4, 6, 9, 11):
                return 30
            return 31

        def text(self, day):
            return "%04d-%02d-%02d" % (self.year, self.month, day)

        def advance(self):
            self.day = 1
            self.month += 1
            if self.month == 13:
                self.month = 1
                self.year += 1

    cursor = Cursor(start)
    result = []
    while cursor.text(cursor.day) <= end:
        last = cursor.text(cursor.month_end())
        if last > end:
            last = end
        result.append((cursor.text(cursor.day), last))
        cursor.advance()
    return result


def pay_periods_e(start, end):
    d, e = map(date.fromisoformat, (start, end))
    days = [str(d + timedelta(i)) for i in range((e - d).days + 1)]
    return [((g := [x for x in days if x[:7] == m])[0], g[-1]) for m in dict.fromkeys(x[:7] for x in days)]


def quarter_totals_a(rows):
    totals = [0] * 4
    for day, amount in rows:
        totals[(int(day[5:7]) - 1) // 3] += amount
    return totals


def quarter_totals_b(rows):
    sums = Counter()
    for day, amount in rows:
        sums[math.ceil(date.fromisoformat(day).month / 3)] += amount
    return [sums[quarter] for quarter in (1, 2, 3, 4)]


def quarter_totals_c(rows):
    out = []
    for months in (("01", "02", "03"), ("04", "05", "06"), ("07", "08", "09"), ("10", "11", "12")):
        out.append(sum(amount for day, amount in rows if day.split("-")[1] in months))
    return out


def quarter_totals_d(rows):
    first = 0
    second = 0
    third = 0
    fourth = 0
    for i in range(len(rows)):
        day = rows[i][0]
        amount = rows[i][1]
        month = int(day.split("-")[1])
        if month <= 3:
            first = first + amount
        elif month <= 6:
            second = second + amount
        elif month <= 9:
            third = third + amount
        else:
            fourth = fourth + amount
    return [first, second, third, fourth]


def quarter_totals_e(rows):
    quarter = lambda row: bisect_left((3, 6, 9), datetime.strptime(row[0], "%Y-%m-%d").month)
    sums = {q: sum(map(operator.itemgetter(1), g)) for q, g in groupby(sorted(rows, key=quarter), quarter)}
    return list(map(lambda q: sums.get(q, 0), range(4)))


def lap_total_a(laps):
    total = 0
    for lap in laps:
        minutes, seconds = lap.split(":")
        total += 60 * int(minutes) + int(seconds)
    return f"{total // 60}:{total % 60:02d}"


def lap_total_b(laps):
    pairs = [tuple(map(int, lap.split(":"))) for lap in laps]
    carried, seconds = divmod(sum(s for _, s in pairs), 60)
    return "%d:%02d" % (sum(m for m, _ in pairs) + carried, seconds)


def lap_total_c(laps):
    zero = timedelta()
    spans = (timedelta(minutes=int(lap[:-3]), seconds=int(lap[-2:])) for lap in laps)
    whole = int(sum(spans, zero).total_seconds())
    minutes, seconds = whole // 60, str(whole % 60)
    return str(minutes) + ":" + seconds.rjust(2, "0")


def lap_total_d(laps):
    minutes = 0
    seconds = 0
    for lap in laps:
        position = lap.index(":")
        minutes = minutes + int(lap[:position])
        seconds = seconds + int(lap[position + 1 :])
        if seconds >= 60:
            seconds = seconds - 60
            minutes = minutes + 1
    if seconds < 10:
        return str(minutes) + ":0" + str(seconds)
    else:
        return str(minutes) + ":" + str(seconds)


def lap_total_e(laps):
    in_seconds = lambda lap: reduce(lambda total, part: total * 60 + int(part), lap.split(":"), 0)
    return "{}:{:0>2}".format(*divmod(sum(map(in_seconds, laps)), 60))


def overdue_fine_a(due, back, per_day, most):
    late = (date.fromisoformat(back) - date.fromisoformat(due)).days
    return min(max(late, 0) * per_day, most)


def overdue_fine_b(due, back, per_day, most):
    fine = 0
    day = date.fromisoformat(due)
    end = date.fromisoformat(back)
    while day < end:
        day += timedelta(days=1)
        fine += per_day
        if fine >= most:
            return most
    return fine


def overdue_fine_c(due, back, per_day, most):
    d1, d2 = (datetime.strptime(text, "%Y-%m-%d").toordinal() for text in (due, back))
    if d2 <= d1:
        return 0
    fine = (d2 - d1) * per_day
    return most if fine > most else fine


def overdue_fine_d(due, back, per_day, most):
    def days_since_zero(text):
        y, m, d = [int(part) for part in text.split("-")]
        if m < 3:
            y, m = y - 1, m + 12
        return 365 * y + y // 4 - y // 100 + y // 400 + (153 * m - 457) // 5 + d

    if back <= due:
        return 0
    late = days_since_zero(back) - days_since_zero(due)
    return sorted([late * per_day, most])[0]


def overdue_fine_e(due, back, per_day, most):
    d = date.fromisoformat(back) - date.fromisoformat(due)
    return (d.days > 0) * min(most, per_day * d.days)


def bank_days_a(changes, days):
    balance, total, out = 0, 0, dict(changes)
    for day in range(days):
        balance += out.get(day, 0)
        total += balance
    return Fraction(total, days)


def bank_days_b(changes, days):
    return Fraction(sum(amount * (days - day) for day, amount in changes if day < days), days)


def bank_days_c(changes, days):
    table = [0] * days
    for day, amount in changes:
        for later in range(day, days):
            table[later] += amount
    return Fraction(sum(table), len(table))


def bank_days_d(changes, days):
    events = sorted(c for c in changes if c[0] < days) + [(days, 0)]
    total = balance = last = 0
    for day, amount in events:
        total += balance * (day - last)
        balance += amount
        last = day
    return Fraction(total, days)


def bank_days_e(changes, days):
    total = 0
    for day in range(days):
        balance = 0
        for change in changes:
            change_day = change[0]
            change_amount = change[1]
            if change_day <= day:
                balance = balance + change_amount
        total = total + balance
    return Fraction(total, days)


def bank_days_f(changes, days):
    daily = [sum(amount for day, amount in changes if day == d) for d in range(days)]
    return sum(map(Fraction, accumulate(daily)), Fraction(0)) / days


def oldest_first_a(lots, sold):
    cost, left = 0, sold
    for amount, price in lots:
        used = min(amount, left)
        cost += used * price
        left -= used
    return cost if left == 0 else None


def oldest_first_b(lots, sold):
    queue = deque(lots)
    cost = 0
    while sold:
        if not queue:
            return None
        amount, price = queue.popleft()
        if amount > sold:
            cost += sold * price
            break
        cost += amount * price
        sold -= amount
    return cost


def oldest_first_c(lots, sold):
    units = list(chain.from_iterable(repeat(price, amount) for amount, price in lots))
    if len(units) < sold:
        return None
    return sum(units[:sold])


def oldest_first_d(lots, sold):
    class Stock:
        def __init__(self, lots):
            self.amounts = [lot[0] for lot in lots]
            self.prices = [lot[1] for lot in lots]
            self.position = 0

        def take_one(self):
            while self.position < len(self.amounts) and self.amounts[self.position] == 0:
                self.position += 1
            if self.position == len(self.amounts):
                return None
            self.amounts[self.position] -= 1
            return self.prices[self.position]

    stock = Stock(lots)
    cost = 0
    i = 0
    while i < sold:
        price = stock.take_one()
        if price is None:
            return None
        cost += price
        i += 1
    return cost


def oldest_first_e(lots, sold):
    ends = list(accumulate((amount for amount, _ in lots), initial=0))
    if ends[-1] < sold:
        return None
    whole = bisect.bisect_right(ends, sold) - 1
    cost = sum(amount * price for amount, price in lots[:whole])
    if ends[whole] < sold:
        cost += (sold - ends[whole]) * lots[whole][1]
    return cost


def greedy_buys_a(prices, budget):
    bought = []
    for name, price in sorted(prices.items(), key=lambda item: (item[1], item[0])):
        if price > budget:
            break
        budget -= price
        bought.append(name)
    return bought, budget


def greedy_buys_b(prices, budget):
    heap = [(price, name) for name, price in prices.items()]
    heapify(heap)
    basket = []
    while heap and heap[0][0] <= budget:
        price, name = heappop(heap)
        budget -= price
        basket.append(name)
    return (basket, budget)


def greedy_buys_c(prices, budget):
    order = sorted(zip(prices.values(), prices))
    sums = list(accumulate((price for price, _ in order), initial=0))
    k = bisect_left(sums, budget + 1) - 1
    return [name for _, name in order[:k]], budget - sums[k]


def greedy_buys_d(prices, budget):
    names = list(prices.keys())
    bought = []
    go_on = True
    while go_on == True and len(names) > 0:
        best = names[0]
        for i in range(1, len(names)):
            if prices[names[i]] < prices[best]:
                best = names[i]
            elif prices[names[i]] == prices[best] and names[i] < best:
                best = names[i]
        if prices[best] <= budget:
            bought.append(best)
            budget = budget - prices[best]
            names.remove(best)
        else:
            go_on = False
    return (bought, budget)


def greedy_buys_e(prices, budget):
    def buy(offers, money):
        if not offers or offers[0][0] > money:
            return [], money
        (price, name), *rest = offers
        names, left = buy(rest, money - price)
        return [name, *names], left

    return buy(sorted(map(lambda item: item[::-1], prices.items())), budget)


def repeated_answers_a(votes):
    latest = {}
    for person, choice in votes:
        latest[person] = choice
    counts = Counter(latest.values())
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def repeated_answers_b(votes):
    seen = set()
    tally = defaultdict(int)
    for person, choice in reversed(votes):
        if person not in seen:
            seen.add(person)
            tally[choice] += 1
    out = [(choice, n) for choice, n in tally.items()]
    out.sort()
    out.sort(key=lambda pair: pair[1], reverse=True)
    return out


def repeated_answers_c(votes):
    tally = {}
    current = {}
    for person, choice in votes:
        if person in current:
            tally[current[person]] -= 1
        current[person] = choice
        tally[choice] = tally.get(choice, 0) + 1
    heap = []
    for choice, n in tally.items():
        if n:
            heappush(heap, (-n, choice))
    return [(choice, -n) for n, choice in (heappop(heap) for _ in range(len(heap)))]


def repeated_answers_d(votes):
    last = {p: c for p, c in votes}
    c = [*last.values()]
    return sorted({(x, c.count(x)) for x in c}, key=lambda t: (-t[1], t[0]))


def repeated_answers_e(votes):
    people = []
    choices = []
    for i in range(len(votes)):
        person = votes[i][0]
        choice = votes[i][1]
        if person in people:
            position = people.index(person)
            choices[position] = choice
        else:
            people.append(person)
            choices.append(choice)
    names = []
    numbers = []
    for choice in choices:
        if choice not in names:
            names.append(choice)
            numbers.append(1)
        else:
            numbers[names.index(choice)] += 1
    result = []
    for i in range(len(names)):
        result.append((names[i], numbers[i]))
    for i in range(len(result)):
        for j in range(i + 1, len(result)):
            a = result[i]
            b = result[j]
            if b[1] > a[1] or (b[1] == a[1] and b[0] < a[0]):
                result[i] = b
                result[j] = a
    return result


def knockout_votes_a(ballots):
    ballots = [list(b) for b in ballots]
    while True:
        firsts = Counter({name: 0 for b in ballots for name in b})
        firsts.update(b[0] for b in ballots if b)
        leader, votes = min(firsts.items(), key=lambda item: (-item[1], item[0]))
        if 2 * votes > sum(firsts.values()) or len(firsts) == 1:
            return leader
        weakest = min(firsts, key=lambda name: (firsts[name], name))
        ballots = [[name for name in b if name != weakest] for b in ballots]


def knockout_votes_b(ballots):
    names = sorted(set(chain.from_iterable(ballots)))

    def run(left):
        scores = {name: 0 for name in left}
        for ballot in ballots:
            for name in ballot:
                if name in scores:
                    scores[name] += 1
                    break
        order = sorted(left, key=lambda name: (scores[name], name))
        top = max(scores.values())
        if len(left) == 1 or top * 2 > sum(scores.values()):
            return min(name for name in left if scores[name] == top)
        return run([name for name in left if name != order[0]])

    return run(names)


def knockout_votes_c(ballots):
    piles = {}
    for ballot in ballots:
        for name in ballot:
            piles.setdefault(name, [])
    for ballot in ballots:
        if ballot:
            piles[ballot[0]].append(ballot)
    while len(piles) > 1:
        sizes = {name: len(pile) for name, pile in piles.items()}
        for name in sorted(sizes):
            if sizes[name] * 2 > sum(sizes.values()):
                return name
        out = min(sizes, key=lambda name: (sizes[name], name))
        for ballot in piles.pop(out):
            following = next((name for name in ballot if name in piles), None)
            if following:
                piles[following].append(ballot)
    return next(iter(piles))


def knockout_votes_d(ballots):
    left = sorted(set(sum(map(list, ballots), [])))
    while True:
        tops = [next((n for n in b if n in left), None) for b in ballots]
        tally = [tops.count(n) for n in left]
        if len(left) == 1 or 2 * max(tally) > sum(tally):
            return left[tally.index(max(tally))]
        left.pop(tally.index(min(tally)))


def knockout_votes_e(ballots):
    class Election:
        def __init__(self, ballots):
            self.ballots = ballots
            self.active = set()
            for ballot in ballots:
                for name in ballot:
                    self.active.add(name)

        def count(self):
            self.result = {}
            for name in sorted(self.active):
                self.result[name] = 0
            self.all = 0
            for ballot in self.ballots:
                i = 0
                while i < len(ballot) and ballot[i] not in self.active:
                    i += 1
                if i < len(ballot):
                    self.result[ballot[i]] += 1
                    self.all += 1

        def best(self):
            winner = None
            for name in self.result:
                if winner is None or self.result[name] > self.result[winner]:
                    winner = name
            return winner

        def worst(self):
            loser = None
            for name in self.result:
                if loser is None or self.result[name] < self.result[loser]:
                    loser = name
            return loser

    election = Election(ballots)
    election.count()
    while len(election.active) > 1 and election.result[election.best()] * 2 <= election.all:
        election.active.remove(election.worst())
        election.count()
    return election.best()


def points_for_places_a(ballots):
    points = Counter()
    for ballot in ballots:
        for place, name in enumerate(ballot):
            points[name] += len(ballot) - place
    return dict(points)


def points_for_places_b(ballots):
    out = {}
    for ballot in ballots:
        worth = 1
        for name in ballot[::-1]:
            out[name] = out.get(name, 0) + worth
            worth += 1
    return out


def points_for_places_c(ballots):
    names = set().union(*ballots)
    return {name: sum(len(b) - b.index(name) for b in ballots if name in b) for name in names}


def points_for_places_d(ballots):
    points = {}
    for i in range(len(ballots)):
        size = len(ballots[i])
        for j in range(size):
            name = ballots[i][j]
            if name not in points:
                points[name] = 0
            points[name] = points[name] + (size - j)
    return points


def points_for_places_e(ballots):
    beaten = defaultdict(int)
    for ballot in ballots:
        for name in ballot:
            beaten[name] += 1
        for better, _ in combinations(ballot, 2):
            beaten[better] += 1
    return dict(beaten)


def same_mean_split_a(values):
    for size in range(1, len(values)):
        if sum(values[:size]) * (len(values) - size) == sum(values[size:]) * size:
            return size
    return -1


def same_mean_split_b(values):
    total, left = sum(values), 0
    for i, value in enumerate(values[:-1], start=1):
        left += value
        if Fraction(left, i) == Fraction(total, len(values)):
            return i
    return -1


def same_mean_split_c(values):
    cut = 1
    while cut < len(values):
        first, second = values[:cut], values[cut:]
        if statistics.mean(map(Fraction, first)) == statistics.mean(map(Fraction, second)):
            break
        cut += 1
    else:
        return -1
    return cut


def same_mean_split_d(values):
    total = sum(values)
    prefix = [0]
    for v in values:
        prefix.append(prefix[-1] + v)
    n = len(values)
    for cut in range(1, n):
        if prefix[cut] * n == total * cut:
            return cut
    return -1


def same_mean_split_e(values):
    mean = lambda part: Fraction(sum(part), len(part))
    cuts = filter(lambda k: mean(values[:k]) == mean(values[k:]), range(1, len(values)))
    return next(cuts, -1)


def top_share_a(values, share):
    ordered = sorted(values, reverse=True)
    total = sum(values)
    held = 0
    for count, value in enumerate(ordered, 1):
        held += value
        if held * 100 >= share * total:
            return count
    return 0


def top_share_b(values, share):
    sums = list(accumulate(sorted(values)[::-1]))
    needed = math.ceil(share * sum(values) / 100)
    return bisect_left(sums, needed) + 1 if sums else 0


def top_share_c(values, share):
    heap = [-v for v in values]
    heapify(heap)
    needed = sum(values) * share
    taken = 0
    while heap:
        taken += 1
        needed += 100 * heappop(heap)
        if needed <= 0:
            break
    return taken


def top_share_d(values, share):
    rest = list(values)
    total = 0
    for v in values:
        total = total + v
    sum_so_far = 0
    taken = 0
    while len(rest) > 0:
        biggest = max(rest)
        rest.remove(biggest)
        sum_so_far = sum_so_far + biggest
        taken = taken + 1
        percent = Fraction(sum_so_far * 100, total)
        if percent >= share:
            return taken
    return taken


def top_share_e(values, share):
    s = sorted(values, reverse=True)
    return next((k for k in range(1, len(s) + 1) if 100 * sum(s[:k]) >= share * sum(s)), 0)


def kept_newest_a(events, size):
    store = OrderedDict()
    misses = 0
    for key in events:
        if key in store:
            store.move_to_end(key)
            continue
        misses += 1
        store[key] = True
        if len(store) > size:
            store.popitem(last=False)
    return misses


def kept_newest_b(events, size):
    shelf = []
    misses = 0
    for key in events:
        if key in shelf:
            shelf.remove(key)
        else:
            misses += 1
            if len(shelf) == size:
                shelf.pop(0)
        shelf.append(key)
    return misses


def kept_newest_c(events, size):
    misses, last = 0, {}
    for now, key in enumerate(events):
        between = set(events[last[key] + 1 : now]) if key in last else None
        if between is None or len(between) >= size:
            misses += 1
        last[key] = now
    return misses


def kept_newest_d(events, size):
    class Node:
        def __init__(self, key):
            self.key = key
            self.older = None
            self.newer = None

    class Cache:
        def __init__(self, size):
            self.size = size
            self.nodes = {}
            self.head = Node(None)
            self.tail = Node(None)
            self.head.newer = self.tail
            self.tail.older = self.head

        def unlink(self, node):
            node.older.newer = node.newer
            node.newer.older = node.older

        def put_newest(self, node):
            node.older = self.tail.older
            node.newer = self.tail
            self.tail.older.newer = node
            self.tail.older = node

        def ask(self, key):
            if key in self.nodes:
                self.unlink(self.nodes[key])
                self.put_newest(self.nodes[key])
                return True
            if len(self.nodes) == self.size:
                oldest = self.head.newer
                self.unlink(oldest)
                del self.nodes[oldest.key]
            self.nodes[key] = Node(key)
            self.put_newest(self.nodes[key])
            return False

    cache = Cache(size)
    return sum(not cache.ask(key) for key in events)


def kept_newest_e(events, size):
    times = {}
    misses = 0
    clock = 0
    for key in events:
        clock = clock + 1
        if key not in times:
            misses = misses + 1
            if len(times) >= size:
                oldest_key = None
                for other in times:
                    if oldest_key == None:
                        oldest_key = other
                    elif times[other] < times[oldest_key]:
                        oldest_key = other
                del times[oldest_key]
        times[key] = clock
    return misses


def polynomial_values_a(coefficients, low, high):
    return [sum(c * x**k for k, c in enumerate(coefficients)) for x in range(low, high + 1)]


def polynomial_values_b(coefficients, low, high):
    def value(x):
        return reduce(lambda total, c: total * x + c, reversed(coefficients), 0)

    return list(map(value, range(low, high + 1)))


def polynomial_values_c(coefficients, low, high):
    out = []
    for x in range(low, high + 1):
        total, power = 0, 1
        for c in coefficients:
            total += c * power
            power *= x
        out.append(total)
    return out


def polynomial_values_d(coefficients, low, high):
    answer = []
    x = low
    while x <= high:
        value = 0
        k = len(coefficients) - 1
        while k >= 0:
            value = value * x
            value = value + coefficients[k]
            k = k - 1
        answer.append(value)
        x = x + 1
    return answer


def polynomial_values_e(coefficients, low, high):
    powers = lambda x: accumulate(repeat(x, max(len(coefficients) - 1, 0)), operator.mul, initial=1)
    return [sum(map(operator.mul, coefficients, powers(x))) for x in range(low, high + 1)]


def difference_rows_a(values):
    rows = [list(values)]
    while any(rows[-1]):
        rows.append([b - a for a, b in pairwise(rows[-1])])
    return len(rows) - 1


def difference_rows_b(values):
    if not values or set(values) == {0}:
        return 0
    return 1 + difference_rows_b([values[i + 1] - values[i] for i in range(len(values) - 1)])


def difference_rows_c(values):
    row, depth = values[:], 0
    while True:
        zero = True
        for value in row:
            if value != 0:
                zero = False
        if zero:
            return depth
        for i in range(len(row) - 1):
            row[i] = row[i + 1] - row[i]
        row.pop()
        depth += 1


def difference_rows_d(values):
    if not any(values):
        return 0
    row = list(values)
    for depth in count(1):
        row = list(map(operator.sub, row[1:], row))
        if not any(row):
            return depth


def difference_rows_e(values):
    n = len(values)
    for depth in range(n + 1):
        zero = True
        for i in range(n - depth):
            entry = sum((-1) ** (depth - j) * math.comb(depth, j) * values[i + j] for j in range(depth + 1))
            if entry != 0:
                zero = False
                break
        if zero:
            return depth
    return n


def add_polynomials_a(p, q):
    out = [a + b for a, b in zip_longest(p, q, fillvalue=0)]
    while out and out[-1] == 0:
        out.pop()
    return out


def add_polynomials_b(p, q):
    size = max(len(p), len(q))
    total = [0] * size
    for k in range(len(p)):
        total[k] += p[k]
    for k in range(len(q)):
        total[k] += q[k]
    last = max((k for k in range(size) if total[k]), default=-1)
    return total[: last + 1]


def add_polynomials_c(p, q):
    terms = defaultdict(int)
    for k, c in chain(enumerate(p), enumerate(q)):
        terms[k] += c
    degree = max([k for k, c in terms.items() if c != 0], default=None)
    return [] if degree is None else [terms[k] for k in range(degree + 1)]


def add_polynomials_d(p, q):
    if len(p) > len(q):
        longer = p
        shorter = q
    else:
        longer = q
        shorter = p
    result = []
    for i in range(len(longer)):
        if i < len(shorter):
            result.append(longer[i] + shorter[i])
        else:
            result.append(longer[i])
    finished = False
    while finished == False:
        if len(result) == 0:
            finished = True
        elif result[len(result) - 1] != 0:
            finished = True
        else:
            result = result[: len(result) - 1]
    return result


def add_polynomials_e(p, q):
    def add(a: deque, b: deque) -> list:
        if not a:
            return list(b)
        if not b:
            return list(a)
        return [a.popleft() + b.popleft()] + add(a, b)

    def trim(terms: list) -> list:
        if terms and terms[-1] == 0:
            return trim(terms[:-1])
        return terms

    return trim(add(deque(p), deque(q)))


def staircase_tilings_a(width):
    @lru_cache(None)
    def ways(left):
        if left < 0:
            return 0
        return 1 if left == 0 else ways(left - 1) + 2 * ways(left - 2)

    return ways(width)


def staircase_tilings_b(width):
    a, b = 1, 1
    for _ in range(width - 1):
        a, b = b, b + 2 * a
    return b


def staircase_tilings_c(width):
    return (2 ** (width + 1) + (-1) ** width) // 3


def staircase_tilings_d(width):
    def fill(grid):
        free = next((i for i in range(2 * width) if not grid >> i & 1), None)
        if free is None:
            return 1
        column, row = divmod(free, 2)
        total = 0
        if row == 0:
            if not grid >> (free + 1) & 1:
                total += fill(grid | 1 << free | 1 << (free + 1))
                if column + 1 < width and not grid >> (free + 2) & 3:
                    total += fill(grid | 15 << free)
            if column + 1 < width and not grid >> (free + 2) & 1:
                total += fill(grid | 1 << free | 1 << (free + 2))
        elif column + 1 < width and not grid >> (free + 2) & 1:
            total += fill(grid | 1 << free | 1 << (free + 2))
        return total

    return fill(0)


def staircase_tilings_e(width):
    return sum(math.comb(width - pairs, pairs) << pairs for pairs in range(width // 2 + 1))


def staircase_tilings_f(width):
    table = []
    for i in range(width + 1):
        if i == 0:
            table.append(1)
        elif i == 1:
            table.append(1)
        else:
            table.append(table[i - 1] + table[i - 2] + table[i - 2])
    answer = table[width]
    return answer


INPUTS = {
    "number_pyramid_sum": [(1, 4), (5, 3), (0, 0), (-3, 5)],
    "common_digits": [([],), ([123, 231, 13],), ([0, 10],), ([7],), ([12, 34],)],
    "digit_sum_of_range": [(1, 9), (95, 105), (7, 7), (0, 1234)],
    "kind_of_digits": [(0,), (1234,), (13579,), (80,)],
    "move_to_first": [(123, 1), (123, 0), (120, 1), (7, 5), (4005, 3)],
    "polygon_turns": [
        ([(0, 0), (4, 0), (4, 4), (0, 4)],),
        ([(0, 0), (4, 0), (1, 1), (0, 4)],),
        ([(0, 0), (0, 3), (3, 0)],),
        ([(0, 0), (2, 0), (4, 0), (4, 4), (0, 4)],),
    ],
    "inner_points": [
        ([(0, 0), (4, 0), (4, 4), (0, 4)],),
        ([(0, 0), (5, 0), (0, 5)],),
        ([(0, 0), (6, 1), (3, 3), (4, 7)],),
        ([(0, 0), (1, 0), (0, 1)],),
    ],
    "reflect_point": [((3, 1), (0, 1, 0)), ((2, 5), (1, -1, 0)), ((4, 4), (1, 2, 3)), ((0, 0), (1, 0, 0))],
    "visible_trees": [(0,), (1,), (4,), (10,)],
    "squares_on_board": [(1, 1), (3, 2), (8, 8), (5, 0)],
    "ladder_rungs": [(3, 4), (5, 5), (0, 7), (1, 1), (0, 0)],
    "pay_periods": [("2024-01-15", "2024-03-10"), ("2023-12-05", "2024-01-01"), ("2024-02-02", "2024-02-20")],
    "quarter_totals": [([],), ([("2024-01-31", 5), ("2024-12-01", 7), ("2024-03-03", 1)],), ([("2023-08-08", -2)],)],
    "lap_total": [([],), (["1:30", "0:45"],), (["12:59", "0:01", "3:07"],)],
    "overdue_fine": [
        ("2024-01-01", "2024-01-05", 20, 500),
        ("2024-02-27", "2024-03-30", 30, 300),
        ("2024-05-05", "2024-05-01", 10, 50),
    ],
    "bank_days": [([(0, 100), (5, -40)], 10), ([], 3), ([(2, 7), (9, 4)], 5)],
    "oldest_first": [([(5, 10), (3, 12)], 6), ([(2, 1)], 3), ([], 0), ([(4, 2), (4, 3)], 8)],
    "greedy_buys": [({"a": 5, "b": 2, "c": 9}, 8), ({}, 4), ({"x": 3, "y": 3}, 3), ({"q": 7}, 2)],
    "repeated_answers": [([],), ([("a", "x"), ("b", "y"), ("a", "y")],), ([("a", "p"), ("b", "q"), ("c", "q")],)],
    "knockout_votes": [
        ([["a", "b", "c"], ["b", "a", "c"], ["c", "b", "a"]],),
        ([["x"]],),
        ([["a", "c"], ["a", "b"], ["b", "c"], ["c", "b"], ["c", "b"]],),
        ([["a", "b"], ["b", "a"]],),
    ],
    "points_for_places": [([],), ([["a", "b", "c"], ["c", "a", "b"]],), ([["x"], ["y", "x"]],)],
    "same_mean_split": [([],), ([1],), ([2, 4, 3],), ([1, 5, 3, 3],), ([1, 2, 4],)],
    "top_share": [([], 50), ([10, 20, 70], 80), ([5, 5, 5, 5], 50), ([100, 1], 100)],
    "kept_newest": [([], 2), (["a", "b", "a", "c", "b"], 2), (["a"] * 4, 1), (["a", "b", "c", "a", "d", "b"], 3)],
    "polynomial_values": [([1, 2, 3], -2, 2), ([], 0, 3), ([5], 1, 1), ([0, 0, 1], 3, 6)],
    "difference_rows": [([],), ([0, 0],), ([5],), ([1, 4, 9, 16, 25],), ([2, 2, 2],)],
    "add_polynomials": [([], []), ([1, 2], [3]), ([1, 2], [4, -2]), ([1], [-1]), ([0, 0, 5], [1, 1])],
    "staircase_tilings": [(1,), (2,), (3,), (7,)],
}
