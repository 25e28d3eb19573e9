"""Small tasks on counting, chances, integer geometry and dates, each in several ways; they agree on `INPUTS`."""

import calendar
import math
from collections import Counter, defaultdict
from datetime import date, timedelta
from fractions import Fraction
from functools import cmp_to_key, lru_cache, reduce
from itertools import combinations, combinations_with_replacement, pairwise, permutations, product


def letter_orders_count_a(word):
    total = math.factorial(len(word))
    for repeats in Counter(word).values():
        total //= math.factorial(repeats)
    return total


def letter_orders_count_b(word):
    return len(set(permutations(word)))


def letter_orders_count_c(word):
    @lru_cache(None)
    def arrange(left):
        if not left:
            return 1
        return sum(arrange(left.replace(letter, "", 1)) for letter in set(left))

    return arrange("".join(sorted(word)))


def letter_orders_count_d(word):
    placed, ways = 0, 1
    for letter in sorted(set(word)):
        repeats = word.count(letter)
        placed += repeats
        ways *= math.comb(placed, repeats)
    return ways


def nobody_home_a(n):
    if n == 0:
        return 1
    if n == 1:
        return 0
    return (n - 1) * (nobody_home_a(n - 1) + nobody_home_a(n - 2))


def nobody_home_b(n):
    good = 0
    for order in permutations(range(n)):
        if all(i != v for i, v in enumerate(order)):
            good += 1
    return good


def nobody_home_c(n):
    return sum((-1) ** k * math.factorial(n) // math.factorial(k) for k in range(n + 1))


def nobody_home_d(n):
    value = 1
    for k in range(1, n + 1):
        value = k * value + (1 if k % 2 == 0 else -1)
    return value


def number_parts_a(n):
    @lru_cache(maxsize=None)
    def ways(rest, largest):
        if rest == 0:
            return 1
        return sum(ways(rest - part, part) for part in range(1, min(rest, largest) + 1))

    return ways(n, n)


def number_parts_b(n):
    table = [1] + [0] * n
    for part in range(1, n + 1):
        for total in range(part, n + 1):
            table[total] += table[total - part]
    return table[n]


def number_parts_c(n):
    p = [1]
    for m in range(1, n + 1):
        total, k, sign = 0, 1, 1
        while k * (3 * k - 1) // 2 <= m:
            total += sign * p[m - k * (3 * k - 1) // 2]
            if k * (3 * k + 1) // 2 <= m:
                total += sign * p[m - k * (3 * k + 1) // 2]
            sign = -sign
            k += 1
        p.append(total)
    return p[n]


def falling_parts_a(n):
    out = []

    def build(rest, largest, parts):
        if rest == 0:
            out.append(parts)
            return
        for part in range(min(rest, largest), 0, -1):
            build(rest - part, part - 1, parts + [part])

    build(n, n, [])
    return out


def falling_parts_b(n):
    found = []
    for size in range(n + 1):
        for parts in combinations(range(n, 0, -1), size):
            if sum(parts) == n:
                found.append(list(parts))
    found.sort(reverse=True)
    return found


def falling_parts_c(n):
    stack = [(n, n, [])]
    result = []
    while stack:
        rest, largest, parts = stack.pop()
        if not rest:
            result.append(parts)
            continue
        for part in range(1, min(rest, largest) + 1):
            stack.append((rest - part, part - 1, parts + [part]))
    return result


def ordered_parts_count_a(n, parts):
    counts = [1] + [0] * n
    for total in range(1, n + 1):
        for part in parts:
            if part <= total:
                counts[total] += counts[total - part]
    return counts[n]


def ordered_parts_count_b(n, parts):
    @lru_cache(None)
    def walk(rest):
        if rest < 0:
            return 0
        return 1 if rest == 0 else sum(walk(rest - p) for p in parts)

    return walk(n)


def ordered_parts_count_c(n, parts):
    reached = Counter({0: 1})
    answer = 0
    while reached:
        answer += reached.pop(n, 0)
        longer = Counter()
        for total, ways in reached.items():
            for part in parts:
                if total + part <= n:
                    longer[total + part] += ways
        reached = longer
    return answer


def groups_of_people_a(n, k):
    if n == k:
        return 1
    if k == 0 or k > n:
        return 0
    return k * groups_of_people_a(n - 1, k) + groups_of_people_a(n - 1, k - 1)


def groups_of_people_b(n, k):
    row = [1] + [0] * k
    for _ in range(n):
        for j in range(k, 0, -1):
            row[j] = j * row[j] + row[j - 1]
        row[0] = 0
    return row[k]


def groups_of_people_c(n, k):
    patterns = set()
    for choice in product(range(k), repeat=n):
        if len(set(choice)) == k:
            names = {}
            patterns.add(tuple(names.setdefault(c, len(names)) for c in choice))
    return len(patterns)


def groups_of_people_d(n, k):
    total = sum((-1) ** (k - j) * math.comb(k, j) * j**n for j in range(k + 1))
    return total // math.factorial(k)


def below_diagonal_walks_a(n):
    return math.comb(2 * n, n) // (n + 1)


def below_diagonal_walks_b(n):
    def walk(right, up):
        if right == up == n:
            return 1
        ways = 0
        if right < n:
            ways += walk(right + 1, up)
        if up < right:
            ways += walk(right, up + 1)
        return ways

    return walk(0, 0)


def below_diagonal_walks_c(n):
    heights = {0: 1}
    for _ in range(2 * n):
        following = defaultdict(int)
        for height, ways in heights.items():
            following[height + 1] += ways
            if height:
                following[height - 1] += ways
        heights = following
    return heights[0]


def below_diagonal_walks_d(n):
    values = [1]
    for m in range(n):
        values.append(sum(values[i] * values[m - i] for i in range(m + 1)))
    return values[n]


def dice_total_chance_a(dice, total):
    hits = sum(1 for roll in product(range(1, 7), repeat=dice) if sum(roll) == total)
    return Fraction(hits, 6**dice)


def dice_total_chance_b(dice, total):
    counts = [1]
    for _ in range(dice):
        longer = [0] * (len(counts) + 6)
        for value, ways in enumerate(counts):
            for face in range(1, 7):
                longer[value + face] += ways
        counts = longer
    return Fraction(counts[total], sum(counts)) if total < len(counts) else Fraction(0)


def dice_total_chance_c(dice, total):
    if dice == 0:
        return Fraction(int(total == 0))
    if total < dice or total > 6 * dice:
        return Fraction(0)
    return sum(dice_total_chance_c(dice - 1, total - face) for face in range(1, 7)) / 6


def at_least_heads_a(tosses, heads):
    good = 0
    for throw in product("HT", repeat=tosses):
        if throw.count("H") >= heads:
            good += 1
    g = math.gcd(good, 2**tosses)
    return good // g, 2**tosses // g


def at_least_heads_b(tosses, heads):
    chance = Fraction(sum(math.comb(tosses, k) for k in range(heads, tosses + 1)), 1 << tosses)
    return chance.numerator, chance.denominator


def at_least_heads_c(tosses, heads):
    row = [1]
    for _ in range(tosses):
        row = [a + b for a, b in zip([0] + row, row + [0])]
    good, everything = sum(row[heads:]), sum(row)
    while good % 2 == 0 and everything > 1:
        good //= 2
        everything //= 2
    return good, everything


def menu_prices_a(prices, courses, budget):
    return sum(1 for menu in combinations_with_replacement(prices, courses) if sum(menu) <= budget)


def menu_prices_b(prices, courses, budget):
    def choose(start, left, money):
        if money < 0:
            return 0
        if left == 0:
            return 1
        return sum(choose(i, left - 1, money - prices[i]) for i in range(start, len(prices)))

    return choose(0, courses, budget)


def menu_prices_c(prices, courses, budget):
    table = Counter({(0, 0): 1})
    for price in prices:
        updated = Counter()
        for (taken, spent), ways in table.items():
            while taken <= courses and spent <= budget:
                updated[taken, spent] += ways
                taken += 1
                spent += price
        table = updated
    return sum(ways for (taken, _), ways in table.items() if taken == courses)


def seat_circle_a(names):
    if len(names) < 2:
        return [list(names)]
    first, *others = sorted(names)
    return [[first, *order] for order in permutations(others)]


def seat_circle_b(names):
    seen = set()
    out = []
    for order in permutations(sorted(names)):
        turned = min(order[i:] + order[:i] for i in range(max(len(order), 1)))
        if turned not in seen:
            seen.add(turned)
            out.append(list(turned))
    return sorted(out)


def seat_circle_c(names):
    tables = [[]]
    for name in sorted(names):
        longer = []
        for table in tables:
            for place in range(1, len(table) + 1):
                longer.append(table[:place] + [name] + table[place:])
            if not table:
                longer.append([name])
        tables = longer
    return sorted(tables)


def doubled_area_a(points):
    total = 0
    for i in range(len(points)):
        x1, y1 = points[i]
        x2, y2 = points[(i + 1) % len(points)]
        total += x1 * y2 - x2 * y1
    return abs(total)


def doubled_area_b(points):
    closed = list(points) + [points[0]]
    return abs(sum((x2 - x1) * (y1 + y2) for (x1, y1), (x2, y2) in pairwise(closed)))


def doubled_area_c(points):
    ox, oy = points[0]
    area = 0
    previous = None
    for x, y in points[1:]:
        if previous is not None:
            px, py = previous
            area += (px - ox) * (y - oy) - (x - ox) * (py - oy)
        previous = (x, y)
    return area if area >= 0 else -area


def edge_points_a(points):
    total = 0
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        total += math.gcd(x2 - x1, y2 - y1)
    return total


def edge_points_b(points):
    found = set()
    for i, (x1, y1) in enumerate(points):
        x2, y2 = points[i - 1]
        for x in range(min(x1, x2), max(x1, x2) + 1):
            for y in range(min(y1, y2), max(y1, y2) + 1):
                if (x2 - x1) * (y - y1) == (y2 - y1) * (x - x1):
                    found.add((x, y))
    return len(found)


def edge_points_c(points):
    def shared(a, b):
        while b:
            a, b = b, a % b
        return a

    last = points[-1]
    count = 0
    for point in points:
        across = abs(point[0] - last[0])
        upward = abs(point[1] - last[1])
        count += shared(across, upward)
        last = point
    return count


def lines_cross_a(a, b, c, d):
    def side(p, q, r):
        value = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
        return (value > 0) - (value < 0)

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def lines_cross_b(a, b, c, d):
    rx, ry = b[0] - a[0], b[1] - a[1]
    sx, sy = d[0] - c[0], d[1] - c[1]
    cross = rx * sy - ry * sx
    if cross == 0:
        return False
    qx, qy = c[0] - a[0], c[1] - a[1]
    t = Fraction(qx * sy - qy * sx, cross)
    u = Fraction(qx * ry - qy * rx, cross)
    return 0 < t < 1 and 0 < u < 1


def lines_cross_c(a, b, c, d):
    def line(p, q):
        k, m = q[1] - p[1], p[0] - q[0]
        return k, m, k * p[0] + m * p[1]

    def apart(p, q, r, s):
        k, m, total = line(p, q)
        first = k * r[0] + m * r[1] - total
        second = k * s[0] + m * s[1] - total
        return min(first, second) < 0 < max(first, second)

    if not apart(a, b, c, d):
        return False
    return apart(c, d, a, b)


def upright_boxes_a(points):
    spots = set(points)
    total = 0
    for (x1, y1), (x2, y2) in combinations(sorted(spots), 2):
        if x1 < x2 and y1 < y2 and (x1, y2) in spots and (x2, y1) in spots:
            total += 1
    return total


def upright_boxes_b(points):
    columns = defaultdict(set)
    for x, y in points:
        columns[x].add(y)
    return sum(math.comb(len(left & right), 2) for left, right in combinations(columns.values(), 2))


def upright_boxes_c(points):
    rows = {}
    for x, y in set(points):
        rows.setdefault(y, []).append(x)
    seen = {}
    total = 0
    for xs in rows.values():
        xs.sort()
        for i in range(len(xs)):
            for j in range(i + 1, len(xs)):
                pair = xs[i], xs[j]
                total += seen.get(pair, 0)
                seen[pair] = seen.get(pair, 0) + 1
    return total


def nearest_shop_a(shops, home):
    return min(shops, key=lambda s: (abs(s[0] - home[0]) + abs(s[1] - home[1]), s))


def nearest_shop_b(shops, home):
    best = None
    best_distance = 0
    for shop in sorted(shops):
        distance = abs(shop[0] - home[0]) + abs(shop[1] - home[1])
        if best is None or distance < best_distance:
            best, best_distance = shop, distance
    return best


def nearest_shop_c(shops, home):
    spots = set(shops)
    radius = 0
    while True:
        for dx in range(-radius, radius + 1):
            dy = radius - abs(dx)
            for spot in ((home[0] + dx, home[1] - dy), (home[0] + dx, home[1] + dy)):
                if spot in spots:
                    return spot
        radius += 1


def by_angle_a(points):
    return sorted(points, key=lambda p: (math.atan2(p[1], p[0]) % (2 * math.pi), p[0] ** 2 + p[1] ** 2))


def by_angle_b(points):
    def half(p):
        return 0 if p[1] > 0 or (p[1] == 0 and p[0] > 0) else 1

    def compare(p, q):
        if half(p) != half(q):
            return half(p) - half(q)
        cross = p[0] * q[1] - p[1] * q[0]
        if cross:
            return -1 if cross > 0 else 1
        return p[0] ** 2 + p[1] ** 2 - q[0] ** 2 - q[1] ** 2

    return sorted(points, key=cmp_to_key(compare))


def by_angle_c(points):
    def turn(p):
        x, y = p
        quarter = 0
        while not (x > 0 and y >= 0):
            x, y = y, -x
            quarter += 1
        return quarter, Fraction(y, x), x * x + y * y

    out = []
    for point in points:
        place = 0
        while place < len(out) and turn(out[place]) <= turn(point):
            place += 1
        out.insert(place, point)
    return out


def covered_cells_a(boxes):
    cells = set()
    for x1, y1, x2, y2 in boxes:
        cells.update(product(range(x1, x2), range(y1, y2)))
    return len(cells)


def covered_cells_b(boxes):
    xs = sorted({x for box in boxes for x in box[::2]})
    total = 0
    for left, right in pairwise(xs):
        spans = sorted((y1, y2) for x1, y1, x2, y2 in boxes if x1 <= left and right <= x2)
        height, reach = 0, None
        for low, high in spans:
            if reach is None or low > reach:
                height += high - low
                reach = high
            elif high > reach:
                height += high - reach
                reach = high
        total += height * (right - left)
    return total


def covered_cells_c(boxes):
    total = 0
    for size in range(1, len(boxes) + 1):
        for chosen in combinations(boxes, size):
            lefts, bottoms, rights, tops = zip(*chosen)
            width = max(0, min(rights) - max(lefts))
            height = max(0, min(tops) - max(bottoms))
            total += (-1) ** (size + 1) * width * height
    return total


def disc_points_a(radius):
    return sum(x * x + y * y <= radius * radius for x in range(-radius, radius + 1) for y in range(-radius, radius + 1))


def disc_points_b(radius):
    total = 0
    for x in range(-radius, radius + 1):
        total += 2 * math.isqrt(radius * radius - x * x) + 1
    return total


def disc_points_c(radius):
    inside = 1 + 4 * radius
    y = radius
    for x in range(1, radius + 1):
        while y > 0 and x * x + y * y > radius * radius:
            y -= 1
        inside += 4 * y
    return inside


def box_diagonal_cells_a(width, height):
    return width + height - math.gcd(width, height)


def box_diagonal_cells_b(width, height):
    cells = 0
    for x in range(width):
        for y in range(height):
            if y * width < (x + 1) * height and x * height < (y + 1) * width:
                cells += 1
    return cells


def box_diagonal_cells_c(width, height):
    x = y = 0
    visited = 0
    while x < width and y < height:
        visited += 1
        across, upward = (x + 1) * height, (y + 1) * width
        if across <= upward:
            x += 1
        if upward <= across:
            y += 1
    return visited


def same_day_years_a(month, day, low, high, weekday):
    out = []
    for year in range(low, high + 1):
        try:
            if date(year, month, day).weekday() == weekday:
                out.append(year)
        except ValueError:
            pass
    return out


def same_day_years_b(month, day, low, high, weekday):
    def leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    years = []
    for year in range(low, high + 1):
        if month == 2 and day == 29 and not leap(year):
            continue
        passed = year - 1
        days = 365 * passed + passed // 4 - passed // 100 + passed // 400
        days += sum(lengths[: month - 1]) + (month > 2 and leap(year)) + day - 1
        if days % 7 == weekday:
            years.append(year)
    return years


def same_day_years_c(month, day, low, high, weekday):
    good = [year for year in range(low, high + 1) if day <= calendar.monthrange(year, month)[1]]
    return [year for year in good if calendar.weekday(year, month, day) == weekday]


def working_days_a(start, finish):
    first, last = date.fromisoformat(start), date.fromisoformat(finish)
    total = 0
    while first <= last:
        if first.weekday() < 5:
            total += 1
        first += timedelta(days=1)
    return total


def working_days_b(start, finish):
    first, last = (date(*map(int, text.split("-"))) for text in (start, finish))
    span = (last - first).days + 1
    if span <= 0:
        return 0
    weeks, rest = divmod(span, 7)
    return weeks * 5 + sum((first.weekday() + i) % 7 < 5 for i in range(rest))


def working_days_c(start, finish):
    def before(text):
        number = date.fromisoformat(text).toordinal() - 1
        return number // 7 * 5 + min(number % 7, 5)

    def after(text):
        number = date.fromisoformat(text).toordinal()
        return number // 7 * 5 + min(number % 7, 5)

    return max(0, after(finish) - before(start))


def age_on_a(born, today):
    y1, m1, d1 = map(int, born.split("-"))
    y2, m2, d2 = map(int, today.split("-"))
    age = y2 - y1
    if (m2, d2) < (m1, d1):
        age -= 1
    return age


def age_on_b(born, today):
    start, end = date.fromisoformat(born), date.fromisoformat(today)
    years = 0
    while (start.year + years + 1, start.month, start.day) <= (end.year, end.month, end.day):
        years += 1
    return years


def age_on_c(born, today):
    return (int(today.replace("-", "")) - int(born.replace("-", ""))) // 10000


def last_weekdays_a(year, weekday):
    out = []
    for month in range(1, 13):
        day = calendar.monthrange(year, month)[1]
        while date(year, month, day).weekday() != weekday:
            day -= 1
        out.append((month, day))
    return out


def last_weekdays_b(year, weekday):
    latest = {}
    day = date(year, 1, 1)
    while day.year == year:
        if day.weekday() == weekday:
            latest[day.month] = day.day
        day += timedelta(1)
    return sorted(latest.items())


def last_weekdays_c(year, weekday):
    return [
        (month, max(week[weekday] for week in calendar.monthcalendar(year, month)))
        for month in range(1, 13)
    ]


def calendar_sheet_a(first_weekday, days):
    lines = []
    line = ["  "] * first_weekday
    for day in range(1, days + 1):
        line.append(f"{day:2}")
        if len(line) == 7:
            lines.append(" ".join(line))
            line = []
    if line:
        lines.append(" ".join(line))
    return lines


def calendar_sheet_b(first_weekday, days):
    cells = ["  "] * first_weekday + [str(day).rjust(2) for day in range(1, days + 1)]
    return [" ".join(cells[i : i + 7]) for i in range(0, len(cells), 7)]


def calendar_sheet_c(first_weekday, days):
    text = " " * (3 * first_weekday)
    for day in range(1, days + 1):
        text += "%2d" % day
        ends_week = (first_weekday + day) % 7 == 0
        text += "\n" if ends_week and day < days else " " if not ends_week and day < days else ""
    return text.split("\n")


def clock_meet_a(minutes, gain):
    shown = 0
    passed = 0
    for passed in range(1, minutes + 1):
        shown += gain
        if shown % 720 == 0:
            return passed
    return -1


def clock_meet_b(minutes, gain):
    if gain == 0:
        return 1 if minutes > 0 else -1
    needed = 720 // math.gcd(720, gain)
    return needed if needed <= minutes else -1


def clock_meet_c(minutes, gain):
    return next((m for m in range(1, minutes + 1) if m * gain % 720 == 0), -1)


def add_months_a(year, month, day, step):
    index = year * 12 + month - 1 + step
    year, month = index // 12, index % 12 + 1
    return year, month, min(day, calendar.monthrange(year, month)[1])


def add_months_b(year, month, day, step):
    while step > 0:
        month += 1
        if month > 12:
            year, month = year + 1, 1
        step -= 1
    while step < 0:
        month -= 1
        if month < 1:
            year, month = year - 1, 12
        step += 1
    while True:
        try:
            date(year, month, day)
            return (year, month, day)
        except ValueError:
            day -= 1


def add_months_c(year, month, day, step):
    years, month0 = divmod(month - 1 + step, 12)
    year += years
    is_leap = year % 4 == 0 and year % 100 != 0 or year % 400 == 0
    longest = [31, 29 if is_leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month0]
    if day > longest:
        day = longest
    return year, month0 + 1, day


def shared_days_a(stays):
    days = Counter()
    for first, last in stays:
        days.update(range(first, last + 1))
    return max(days.values(), default=0)


def shared_days_b(stays):
    events = sorted([(first, 1) for first, _ in stays] + [(last + 1, -1) for _, last in stays])
    guests = most = 0
    for _, change in events:
        guests += change
        most = max(most, guests)
    return most


def shared_days_c(stays):
    best = 0
    for first, _ in stays:
        present = 0
        for start, end in stays:
            if start <= first <= end:
                present += 1
        if present > best:
            best = present
    return best


def running_lcm_a(values):
    return reduce(lambda a, b: a * b // math.gcd(a, b), values, 1)


def running_lcm_b(values):
    powers = {}
    for n in values:
        p = 2
        while n > 1:
            exponent = 0
            while n % p == 0:
                n //= p
                exponent += 1
            powers[p] = max(powers.get(p, 0), exponent)
            p += 1
    return math.prod(p**e for p, e in powers.items())


def running_lcm_c(values):
    result = 1
    for n in values:
        step = result
        while result % n:
            result += step
    return result


INPUTS = {
    "letter_orders_count": [("",), ("noon",), ("apple",), ("abc",)],
    "nobody_home": [(0,), (1,), (4,), (6,)],
    "number_parts": [(0,), (1,), (5,), (12,)],
    "falling_parts": [(0,), (1,), (6,), (10,)],
    "ordered_parts_count": [(0, (1, 2)), (6, (1, 2)), (10, (2, 3)), (7, (5,)), (9, (1, 4, 6))],
    "groups_of_people": [(4, 2), (5, 3), (3, 3), (2, 3), (0, 0), (6, 1)],
    "below_diagonal_walks": [(0,), (1,), (3,), (6,)],
    "dice_total_chance": [(1, 6), (2, 7), (3, 19), (3, 10), (0, 0)],
    "at_least_heads": [(3, 2), (4, 0), (5, 5), (6, 3)],
    "menu_prices": [([3, 4, 5], 2, 8), ([10], 1, 5), ([2, 3], 0, 4), ([1, 2, 3], 3, 6)],
    "seat_circle": [(["a"],), (["b", "a"],), (["c", "a", "b"],), (["d", "b", "a", "c"],)],
    "doubled_area": [([(0, 0), (4, 0), (0, 3)],), ([(0, 0), (0, 2), (2, 2), (2, 0)],), ([(1, 1), (2, 2), (3, 3)],)],
    "edge_points": [([(0, 0), (4, 0), (0, 3)],), ([(0, 0), (0, 2), (2, 2), (2, 0)],), ([(0, 0), (6, 3), (2, 8)],)],
    "lines_cross": [
        ((0, 0), (4, 4), (0, 4), (4, 0)),
        ((0, 0), (1, 1), (2, 2), (3, 3)),
        ((0, 0), (2, 0), (1, 0), (1, 2)),
        ((0, 0), (5, 1), (3, -1), (2, 4)),
        ((0, 0), (1, 0), (0, 1), (1, 1)),
    ],
    "upright_boxes": [([],), ([(0, 0), (0, 1), (1, 0), (1, 1)],), ([(x, y) for x in range(3) for y in range(3)],)],
    "nearest_shop": [([(1, 1), (5, 5)], (0, 0)), ([(0, 2), (2, 0)], (0, 0)), ([(3, 3)], (3, 3))],
    "by_angle": [
        ([(1, 0), (0, 1), (-1, 0), (0, -1)],),
        ([(2, 2), (1, 1), (3, -1), (-2, 5)],),
        ([(4, 1)],),
        ([],),
    ],
    "covered_cells": [([],), ([(0, 0, 2, 2), (1, 1, 3, 3)],), ([(0, 0, 1, 1), (4, 4, 6, 5), (0, 0, 5, 5)],)],
    "disc_points": [(0,), (1,), (3,), (5,)],
    "box_diagonal_cells": [(1, 1), (3, 2), (4, 6), (5, 1), (4, 4)],
    "same_day_years": [(2, 29, 2000, 2030, 3), (1, 1, 2001, 2010, 0), (12, 25, 2020, 2020, 4)],
    "working_days": [("2024-01-01", "2024-01-31"), ("2023-05-06", "2023-05-07"), ("2024-02-28", "2024-02-28")],
    "age_on": [("2000-05-17", "2024-05-16"), ("2000-05-17", "2024-05-17"), ("2010-01-01", "2010-12-31")],
    "last_weekdays": [(2024, 4), (2023, 6), (2021, 0)],
    "calendar_sheet": [(0, 28), (6, 31), (3, 30), (5, 30)],
    "clock_meet": [(1000, 5), (100, 1), (500, 0), (720, 1), (0, 3)],
    "add_months": [(2024, 1, 31, 1), (2023, 11, 15, 14), (2024, 3, 31, -13), (2000, 6, 6, 0)],
    "shared_days": [([],), ([(1, 3), (3, 5), (4, 6)],), ([(1, 10), (2, 3), (3, 9)],), ([(5, 5)],)],
    "running_lcm": [([],), ([4, 6],), ([2, 3, 5, 7],), ([1, 12, 18],)],
}
