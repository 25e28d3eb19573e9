"""Small tasks on counting, chances, integer geometry and dates, each in several ways; they agree on `INPUTS`."""

import bisect
import calendar
import math
import operator
from collections import Counter, defaultdict, deque
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cmp_to_key, lru_cache, reduce
from itertools import (
    accumulate,
    chain,
    combinations,
    combinations_with_replacement,
    groupby,
    pairwise,
    permutations,
    product,
    starmap,
)


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


def letter_orders_count_e(word):
    counts = {}
    for i in range(len(word)):
        letter = word[i]
        if letter in counts:
            counts[letter] = counts[letter] + 1
        else:
            counts[letter] = 1
    top = 1
    for i in range(1, len(word) + 1):
        top = top * i
    bottom = 1
    for letter in counts:
        for i in range(1, counts[letter] + 1):
            bottom = bottom * i
    return top // bottom


def letter_orders_count_f(word):
    def next_order(letters: list[str]) -> bool:
        i = len(letters) - 2
        while i >= 0 and letters[i] >= letters[i + 1]:
            i -= 1
        if i < 0:
            return False
        j = len(letters) - 1
        while letters[j] <= letters[i]:
            j -= 1
        letters[i], letters[j] = letters[j], letters[i]
        letters[i + 1 :] = letters[:i:-1]
        return True

    current = sorted(word)
    total = 1
    while next_order(current):
        total += 1
    return total


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


def nobody_home_e(n):
    return reduce(lambda value, k: k * value + (-1) ** k, range(1, n + 1), 1)


def nobody_home_f(n):
    class Seats:
        def __init__(self, size):
            self.size = size
            self.used = [False] * size
            self.total = 0

        def place(self, person):
            if person == self.size:
                self.total += 1
                return
            seat = 0
            while seat < self.size:
                if seat != person and not self.used[seat]:
                    self.used[seat] = True
                    self.place(person + 1)
                    self.used[seat] = False
                seat += 1

    seats = Seats(n)
    seats.place(0)
    return seats.total


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


def number_parts_d(n):
    polynomial = [1] + [0] * n
    for part in range(1, n + 1):
        longer = [0] * (n + 1)
        for power, ways in enumerate(polynomial):
            for target in range(power, n + 1, part):
                longer[target] += ways
        polynomial = longer
    return polynomial[-1]


def number_parts_e(n):
    seen = set()
    todo = [(n,)] if n > 0 else [()]
    while todo:
        parts = todo.pop()
        if parts in seen:
            continue
        seen.add(parts)
        for i in range(len(parts)):
            for take in range(1, parts[i]):
                new = list(parts)
                new[i] = parts[i] - take
                new.append(take)
                todo.append(tuple(sorted(new)))
    return len(seen)


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


def falling_parts_d(n):
    sets = [[b + 1 for b in range(n) if mask >> b & 1][::-1] for mask in range(1 << n)]
    return sorted([s for s in sets if sum(s) == n])[::-1]


def falling_parts_e(n):
    class Builder:
        def __init__(self):
            self.answer = []
            self.current = []
            self.total = 0

        def search(self, top):
            if self.total == n:
                self.answer.append(list(self.current))
                return
            value = top
            while value >= 1:
                if self.total + value <= n:
                    self.current.append(value)
                    self.total += value
                    self.search(value - 1)
                    self.total -= value
                    self.current.pop()
                value -= 1

    builder = Builder()
    builder.search(n)
    return builder.answer


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


def ordered_parts_count_d(n, parts):
    if n == 0:
        return 1
    answer = 0
    for i in range(len(parts)):
        p = parts[i]
        if p == n:
            answer = answer + 1
        elif p < n:
            answer = answer + ordered_parts_count_d(n - p, parts)
    return answer


def ordered_parts_count_e(n, parts):
    sums = lambda size: map(sum, product(parts, repeat=size))
    return sum(map(lambda size: operator.countOf(sums(size), n), range(n // min(parts) + 1)))


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


def groups_of_people_e(n, k):
    total = 0
    labels = [0] * n

    def go(i, used):
        nonlocal total
        if i == n:
            if used == k:
                total += 1
            return
        for label in range(used + 1):
            labels[i] = label
            go(i + 1, max(used, label + 1))

    go(0, 0)
    return total


def groups_of_people_f(n, k):
    table = [[0] * (k + 1) for i in range(n + 1)]
    for i in range(n + 1):
        for j in range(k + 1):
            if i == 0 and j == 0:
                table[i][j] = 1
            elif i == 0 or j == 0:
                table[i][j] = 0
            else:
                table[i][j] = table[i - 1][j] * j + table[i - 1][j - 1]
    return table[n][k]


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


def below_diagonal_walks_e(n):
    return sum(min(accumulate(w, initial=0)) > -1 for w in product((1, -1), repeat=2 * n) if sum(w) == 0)


def below_diagonal_walks_f(n):
    grid = []
    for i in range(n + 1):
        grid.append([0] * (n + 1))
    for j in range(n + 1):
        grid[0][j] = 1
    for i in range(1, n + 1):
        for j in range(n + 1):
            if j < i:
                grid[i][j] = 0
            elif j == i:
                grid[i][j] = grid[i - 1][j]
            else:
                grid[i][j] = grid[i - 1][j] + grid[i][j - 1]
    return grid[n][n]


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


def dice_total_chance_d(dice, total):
    def throw(dist: dict[int, Fraction]) -> dict[int, Fraction]:
        after: dict[int, Fraction] = defaultdict(Fraction)
        for value, chance in dist.items():
            for face in range(1, 7):
                after[value + face] += chance / 6
        return after

    distribution = {0: Fraction(1)}
    for _ in range(dice):
        distribution = throw(distribution)
    return distribution.get(total, Fraction(0))


def dice_total_chance_e(dice, total):
    ways = 0
    rest = total - dice
    for k in range(dice + 1):
        left = rest - 6 * k
        if left < 0:
            break
        if dice == 0:
            ways += left == 0
        else:
            ways += (-1) ** k * math.comb(dice, k) * math.comb(left + dice - 1, dice - 1)
    return Fraction(ways, 6**dice)


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


def at_least_heads_d(tosses, heads):
    good = 0
    for number in range(2**tosses):
        ones = 0
        rest = number
        for i in range(tosses):
            if rest % 2 == 1:
                ones = ones + 1
            rest = rest // 2
        if ones >= heads:
            good = good + 1
    top = good
    bottom = 2**tosses
    while top % 2 == 0 and bottom % 2 == 0:
        top = top // 2
        bottom = bottom // 2
    return (top, bottom)


def at_least_heads_e(tosses, heads):
    @lru_cache(maxsize=None)
    def chance(left, needed):
        if needed <= 0:
            return Fraction(1)
        if left == 0:
            return Fraction(0)
        return (chance(left - 1, needed - 1) + chance(left - 1, needed)) / 2

    return chance(tosses, heads).as_integer_ratio()


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


def menu_prices_d(prices, courses, budget):
    n = len(prices)
    picks = filter(lambda p: list(p) == sorted(p), product(range(n), repeat=courses))
    sums = map(lambda pick: sum(map(prices.__getitem__, pick)), picks)
    return len(list(filter(lambda total: total <= budget, sums)))


def menu_prices_e(prices, courses, budget):
    class Menu:
        def __init__(self):
            self.counter = 0

        def choose(self, first, number, cost):
            if number == courses:
                if cost <= budget:
                    self.counter += 1
                return
            i = first
            while i < len(prices):
                self.choose(i, number + 1, cost + prices[i])
                i += 1

    menu = Menu()
    menu.choose(0, 0, 0)
    return menu.counter


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


def seat_circle_d(names):
    s = sorted(names)
    return [list(p) for p in permutations(s) if p[0] == s[0]] if s else [[]]


def seat_circle_e(names):
    people = sorted(names)
    if len(people) == 0:
        return [[]]
    answer = []
    queue = deque([[people[0]]])
    while queue:
        table = queue.popleft()
        if len(table) == len(people):
            answer.append(table)
        for person in people:
            if person not in table:
                queue.append(table + [person])
    return answer


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


def doubled_area_d(points):
    xs = []
    ys = []
    for i in range(len(points)):
        xs.append(points[i][0])
        ys.append(points[i][1])
    plus = 0
    minus = 0
    for i in range(len(points)):
        if i == len(points) - 1:
            j = 0
        else:
            j = i + 1
        plus = plus + xs[i] * ys[j]
        minus = minus + ys[i] * xs[j]
    if plus > minus:
        return plus - minus
    return minus - plus


def doubled_area_e(points):
    turned = points[1:] + points[:1]
    z = reduce(operator.add, starmap(lambda p, q: complex(*p).conjugate() * complex(*q), zip(points, turned)))
    return abs(round(z.imag))


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


def edge_points_d(points):
    class Point:
        def __init__(self, pair):
            self.x = pair[0]
            self.y = pair[1]

        def steps_to(self, other):
            dx = abs(self.x - other.x)
            dy = abs(self.y - other.y)
            k = max(dx, dy)
            while k > 0:
                if dx % k == 0 and dy % k == 0:
                    return k
                k -= 1
            return 0

    total = 0
    i = 0
    while i < len(points):
        following = i + 1 if i + 1 < len(points) else 0
        total += Point(points[i]).steps_to(Point(points[following]))
        i += 1
    return total


def edge_points_e(points):
    return sum(math.gcd(x - points[i - 1][0], y - points[i - 1][1]) for i, (x, y) in enumerate(points))


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


def lines_cross_d(a, b, c, d):
    def turn(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) > (r[0] - p[0]) * (q[1] - p[1])

    def on_line(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) == (r[0] - p[0]) * (q[1] - p[1])

    if on_line(a, b, c) or on_line(a, b, d):
        return False
    if on_line(c, d, a) or on_line(c, d, b):
        return False
    return turn(a, b, c) != turn(a, b, d) and turn(c, d, a) != turn(c, d, b)


def lines_cross_e(a, b, c, d):
    m = [[b[0] - a[0], c[0] - d[0], c[0] - a[0]], [b[1] - a[1], c[1] - d[1], c[1] - a[1]]]
    det = m[0][0] * m[1][1] - m[0][1] * m[1][0]
    if not det:
        return False
    t = m[0][2] * m[1][1] - m[0][1] * m[1][2]
    u = m[0][0] * m[1][2] - m[0][2] * m[1][0]
    if det < 0:
        det, t, u = -det, -t, -u
    return 0 < t < det and 0 < u < det


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


def upright_boxes_d(points):
    total = 0
    for i in range(len(points)):
        for j in range(len(points)):
            x1 = points[i][0]
            y1 = points[i][1]
            x2 = points[j][0]
            y2 = points[j][1]
            if x1 < x2:
                if y1 < y2:
                    found1 = False
                    found2 = False
                    for k in range(len(points)):
                        if points[k][0] == x1 and points[k][1] == y2:
                            found1 = True
                        if points[k][0] == x2 and points[k][1] == y1:
                            found2 = True
                    if found1 == True and found2 == True:
                        total = total + 1
    return total


def upright_boxes_e(points):
    pairs = Counter()
    for _, column in groupby(sorted(set(points)), key=operator.itemgetter(0)):
        pairs.update(combinations([y for _, y in column], 2))
    return sum(n * (n - 1) // 2 for n in pairs.values())


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


def nearest_shop_d(shops, home):
    distance = lambda shop: sum(map(abs, map(operator.sub, shop, home)))
    return min(sorted(shops), key=distance)


def nearest_shop_e(shops, home):
    best_index = 0
    for i in range(1, len(shops)):
        x = shops[i][0] - home[0]
        y = shops[i][1] - home[1]
        if x < 0:
            x = -x
        if y < 0:
            y = -y
        bx = shops[best_index][0] - home[0]
        by = shops[best_index][1] - home[1]
        if bx < 0:
            bx = -bx
        if by < 0:
            by = -by
        if x + y < bx + by:
            best_index = i
        elif x + y == bx + by and shops[i] < shops[best_index]:
            best_index = i
    return shops[best_index]


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


def by_angle_d(points):
    def angle(point):
        x, y = point
        value = math.degrees(math.atan2(y, x))
        if value < 0:
            value += 360
        return round(value, 9)

    def length(point):
        return math.hypot(point[0], point[1])

    order = [(angle(p), length(p), i) for i, p in enumerate(points)]
    order.sort()
    result = []
    for _, _, i in order:
        result.append(points[i])
    return result


def by_angle_e(points):
    def before(p, q):
        hp, hq = (p[1], p[0]) < (0, 1) and p[1] <= 0, (q[1], q[0]) < (0, 1) and q[1] <= 0
        if hp != hq:
            return hp < hq
        c = p[0] * q[1] - p[1] * q[0]
        return c > 0 if c else p[0] ** 2 + p[1] ** 2 <= q[0] ** 2 + q[1] ** 2

    if len(points) < 2:
        return list(points)
    half = len(points) // 2
    left, right = by_angle_e(points[:half]), by_angle_e(points[half:])
    out = []
    while left and right:
        out.append(left.pop(0) if before(left[0], right[0]) else right.pop(0))
    return out + left + right


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


def covered_cells_d(boxes):
    if len(boxes) == 0:
        return 0
    biggest = 0
    for box in boxes:
        for value in box:
            if value > biggest:
                biggest = value
    grid = []
    for i in range(biggest + 1):
        row = []
        for j in range(biggest + 1):
            row.append(0)
        grid.append(row)
    for box in boxes:
        for x in range(box[0], box[2]):
            for y in range(box[1], box[3]):
                grid[x][y] = 1
    answer = 0
    for row in grid:
        for cell in row:
            if cell == 1:
                answer += 1
    return answer


def covered_cells_e(boxes):
    return len({*chain.from_iterable(product(range(a, c), range(b, d)) for a, b, c, d in boxes)})


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


def disc_points_d(radius):
    by_square = Counter(map(lambda x: x * x, range(-radius, radius + 1)))
    pairs = product(by_square.items(), repeat=2)
    return sum(n * m for (a, n), (b, m) in pairs if a + b <= radius * radius)


def disc_points_e(radius):
    class Disc:
        def __init__(self, r):
            self.limit = r * r
            self.seen = set()
            self.stack = [(0, 0)]

        def inside(self, x, y):
            return x * x + y * y <= self.limit

        def fill(self):
            while len(self.stack) > 0:
                x, y = self.stack.pop()
                if (x, y) in self.seen or not self.inside(x, y):
                    continue
                self.seen.add((x, y))
                self.stack.append((x + 1, y))
                self.stack.append((x - 1, y))
                self.stack.append((x, y + 1))
                self.stack.append((x, y - 1))

    disc = Disc(radius)
    disc.fill()
    return len(disc.seen)


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


def box_diagonal_cells_d(width, height):
    cuts = {Fraction(i, width) for i in range(width)} | {Fraction(j, height) for j in range(height)}
    return len(cuts)


def box_diagonal_cells_e(width, height):
    total = 0
    for x in range(width):
        bottom = x * height // width
        top = (x + 1) * height // width
        if (x + 1) * height % width != 0:
            top = top + 1
        total = total + (top - bottom)
    return total


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


def same_day_years_d(month, day, low, high, weekday):
    def exists(year: int) -> bool:
        return day <= calendar.monthrange(year, month)[1]

    def weekday_of(year: int) -> int:
        shifted_month = month if month > 2 else month + 12
        y = year if month > 2 else year - 1
        century, rest = divmod(y, 100)
        h = (day + 13 * (shifted_month + 1) // 5 + rest + rest // 4 + century // 4 + 5 * century) % 7
        return (h + 5) % 7

    return [year for year in range(low, high + 1) if exists(year) and weekday_of(year) == weekday]


def same_day_years_e(month, day, low, high, weekday):
    result = []
    current = date(low, 1, 1)
    while current.year <= high:
        if current.month == month and current.day == day:
            if current.weekday() == weekday:
                result.append(current.year)
        current = current + timedelta(days=1)
    return result


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


def working_days_d(start, finish):
    d, e = map(date.fromisoformat, (start, finish))
    return sum((d + timedelta(i)).isoweekday() < 6 for i in range((e - d).days + 1))


def working_days_e(start, finish):
    weekend = ["Saturday", "Sunday"]
    current = datetime.strptime(start, "%Y-%m-%d")
    end = datetime.strptime(finish, "%Y-%m-%d")
    counter = 0
    while current <= end:
        name = calendar.day_name[current.weekday()]
        if name in weekend:
            pass
        else:
            counter = counter + 1
        current = current + timedelta(days=1)
    return counter


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


def age_on_d(born, today):
    b, t = (tuple(map(int, s.split("-"))) for s in (born, today))
    return t[0] - b[0] - (t[1:] < b[1:])


def age_on_e(born, today):
    birth = datetime.strptime(born, "%Y-%m-%d")
    now = datetime.strptime(today, "%Y-%m-%d")
    age = now.year - birth.year
    had_birthday = False
    if now.month > birth.month:
        had_birthday = True
    elif now.month == birth.month:
        if now.day >= birth.day:
            had_birthday = True
        else:
            had_birthday = False
    else:
        had_birthday = False
    if had_birthday == False:
        age = age - 1
    return age


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


def last_weekdays_d(year, weekday):
    def last_day(month):
        following = date(year + month // 12, month % 12 + 1, 1)
        final = following - timedelta(days=1)
        return (final - timedelta(days=(final.weekday() - weekday) % 7)).day

    return list(map(lambda month: (month, last_day(month)), range(1, 13)))


def last_weekdays_e(year, weekday):
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
        lengths[1] = 29
    now = date(year, 1, 1).weekday()
    result = []
    for m in range(12):
        last = 0
        for d in range(1, lengths[m] + 1):
            if now == weekday:
                last = d
            now = now + 1
            if now == 7:
                now = 0
        result.append((m + 1, last))
    return result


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


def calendar_sheet_d(first_weekday, days):
    class Page:
        def __init__(self):
            self.lines = []
            self.line = ""
            self.column = 0

        def cell(self, text):
            if self.column == 7:
                self.lines.append(self.line)
                self.line = ""
                self.column = 0
            if self.column > 0:
                self.line += " "
            self.line += text
            self.column += 1

        def finish(self):
            if self.column > 0:
                self.lines.append(self.line)
            return self.lines

    page = Page()
    i = 0
    while i < first_weekday:
        page.cell("  ")
        i += 1
    day = 1
    while day <= days:
        page.cell(" " + str(day) if day < 10 else str(day))
        day += 1
    return page.finish()


def calendar_sheet_e(first_weekday, days):
    cell = lambda place: f"{place - first_weekday + 1:>2}" if place >= first_weekday else "  "
    weeks = groupby(range(first_weekday + days), key=lambda place: place // 7)
    return [" ".join(map(cell, week)) for _, week in weeks]


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


def clock_meet_d(minutes, gain):
    answer = -1
    minute = 1
    difference = gain % 720
    while minute <= minutes and answer == -1:
        if difference == 0:
            answer = minute
        difference = difference + gain
        while difference >= 720:
            difference = difference - 720
        minute = minute + 1
    return answer


def clock_meet_e(minutes, gain):
    hits = [m for m in range(1, minutes + 1) if not (m * gain) % 720]
    return hits[0] if hits else -1


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


def add_months_d(year, month, day, step):
    days_in = lambda y, m: (date(y + m // 12, m % 12 + 1, 1) - date(y, m, 1)).days
    total = reduce(operator.add, (12 * year, month, step, -1))
    y, m = total // 12, total % 12 + 1
    return y, m, min(day, days_in(y, m))


def add_months_e(year, month, day, step):
    new_month = month + step
    new_year = year
    while new_month > 12:
        new_month = new_month - 12
        new_year = new_year + 1
    while new_month < 1:
        new_month = new_month + 12
        new_year = new_year - 1
    if new_month in [4, 6, 9, 11]:
        last = 30
    elif new_month == 2:
        if new_year % 400 == 0:
            last = 29
        elif new_year % 100 == 0:
            last = 28
        elif new_year % 4 == 0:
            last = 29
        else:
            last = 28
    else:
        last = 31
    new_day = day
    if new_day > last:
        new_day = last
    return (new_year, new_month, new_day)


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


def shared_days_d(stays):
    arrivals = sorted(first for first, _ in stays)
    leavings = sorted(last for _, last in stays)
    best = 0
    for i, arrival in enumerate(arrivals, 1):
        gone = bisect.bisect_left(leavings, arrival)
        best = max(best, i - gone)
    return best


def shared_days_e(stays):
    if not stays:
        return 0
    last_day = max(last for _, last in stays)
    difference = [0] * (last_day + 2)
    for first, last in stays:
        difference[first] += 1
        difference[last + 1] -= 1
    return max(accumulate(difference))


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


def running_lcm_d(values):
    answer = 1
    found = False
    while found == False:
        good = True
        for i in range(len(values)):
            if answer % values[i] != 0:
                good = False
        if good == True:
            found = True
        else:
            answer = answer + 1
    return answer


def running_lcm_e(values):
    return math.lcm(*values)


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
