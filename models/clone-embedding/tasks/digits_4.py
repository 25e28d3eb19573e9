"""More small tasks on numbers, rows and tables, each written in five ways; all ways of a task agree on `INPUTS`."""

import bisect
import heapq
import itertools
import math
import operator
import re
from collections import Counter, defaultdict, deque
from fractions import Fraction
from functools import lru_cache, reduce


def add_without_carry_a(a, b):
    result = 0
    place = 1
    while a or b:
        result += (a % 10 + b % 10) % 10 * place
        a //= 10
        b //= 10
        place *= 10
    return result


def add_without_carry_b(a, b):
    pairs = itertools.zip_longest(reversed(str(a)), reversed(str(b)), fillvalue="0")
    return int("".join(str((int(x) + int(y)) % 10) for x, y in pairs)[::-1])


def add_without_carry_c(a, b):
    x = str(a)
    y = str(b)
    while len(x) < len(y):
        x = "0" + x
    while len(y) < len(x):
        y = "0" + y
    answer = ""
    for i in range(len(x)):
        s = int(x[i]) + int(y[i])
        if s >= 10:
            s = s - 10
        answer = answer + str(s)
    return int(answer)


def add_without_carry_d(a, b):
    if a == 0 or b == 0:
        return a + b
    return 10 * add_without_carry_d(a // 10, b // 10) + (a + b) % 10


def add_without_carry_e(a, b):
    total = a + b
    power = 10
    while power <= 10 * max(a, b):
        if a % power // (power // 10) + b % power // (power // 10) >= 10:
            total -= power
        power *= 10
    return total


def digit_place_sum_a(number):
    total = 0
    for place, digit in enumerate(str(number), start=1):
        if place % 2:
            total += int(digit) * place
        else:
            total -= int(digit) * place
    return total


def digit_place_sum_b(number):
    text = str(number)
    weighted = [int(text[i]) * (i + 1) for i in range(len(text))]
    return sum(weighted[::2]) - sum(weighted[1::2])


def digit_place_sum_c(number):
    place = len(str(number))
    sign = 1 if place % 2 == 1 else -1
    total = 0
    while place > 0:
        total += sign * place * (number % 10)
        number //= 10
        place -= 1
        sign = -sign
    return total


def digit_place_sum_d(number):
    weights = map(operator.mul, itertools.count(1), itertools.cycle((1, -1)))
    return sum(map(operator.mul, map(int, str(number)), weights))


def digit_place_sum_e(number):
    def value(digits, place):
        if not digits:
            return 0
        signed = place if place & 1 else -place
        return signed * digits[0] + value(digits[1:], place + 1)

    return value([ord(c) - 48 for c in str(number)], 1)


def greatest_even_rotation_a(number):
    text = str(number)
    best = None
    for i in range(len(text)):
        turned = int(text[i:] + text[:i])
        if turned % 2 == 0 and (best is None or turned > best):
            best = turned
    return best


def greatest_even_rotation_b(number):
    ring = deque(str(number))
    found = []
    for _ in str(number):
        ring.rotate(1)
        if ring[-1] in "02468":
            found.append(int("".join(ring)))
    return max(found, default=None)


def greatest_even_rotation_c(number):
    size = len(str(number))
    power = 10 ** (size - 1)
    best = -1
    count = 0
    while count < size:
        if number % 2 == 0 and number > best:
            best = number
        number = number % power * 10 + number // power
        count += 1
    if best == -1:
        return None
    return best


def greatest_even_rotation_d(number):
    s = str(number) * 2
    n = len(s) // 2
    return max((int(s[i : i + n]) for i in range(n) if s[i + n - 1] in "02468"), default=None)


def greatest_even_rotation_e(number):
    turns = itertools.islice(
        itertools.accumulate(itertools.repeat(str(number)), lambda text, _: text[1:] + text[0]), len(str(number))
    )
    evens = sorted(filter(lambda n: not n & 1, map(int, turns)))
    return evens[-1] if evens else None


def level_two_at_a_time_a(numbers):
    steps = 0
    numbers = list(numbers)
    while max(numbers) - min(numbers) > 1:
        high = numbers.index(max(numbers))
        low = numbers.index(min(numbers))
        numbers[high] -= 1
        numbers[low] += 1
        steps += 1
    return steps


def level_two_at_a_time_b(numbers):
    low, over = divmod(sum(numbers), len(numbers))
    targets = [low] * (len(numbers) - over) + [low + 1] * over
    return sum(max(0, value - target) for value, target in zip(sorted(numbers), targets))


def level_two_at_a_time_c(numbers):
    ordered = sorted(numbers)
    steps = 0
    while ordered[-1] - ordered[0] > 1:
        top = ordered.pop()
        bottom = ordered.pop(0)
        bisect.insort(ordered, top - 1)
        bisect.insort(ordered, bottom + 1)
        steps += 1
    return steps


def level_two_at_a_time_d(numbers):
    mean = sum(numbers) // len(numbers)
    above = sum(n - mean - 1 for n in numbers if n > mean)
    below = sum(mean - n for n in numbers if n < mean)
    return max(above, below)


def level_two_at_a_time_e(numbers):
    piles = []
    for n in numbers:
        piles.append(n)
    steps = 0
    done = False
    while done == False:
        big = 0
        small = 0
        for i in range(len(piles)):
            if piles[i] > piles[big]:
                big = i
            if piles[i] < piles[small]:
                small = i
        if piles[big] - piles[small] <= 1:
            done = True
        else:
            piles[big] = piles[big] - 1
            piles[small] = piles[small] + 1
            steps = steps + 1
    return steps


def fraction_total_text_a(fractions):
    total = Fraction(0)
    for text in fractions:
        total += Fraction(text)
    return str(total)


def fraction_total_text_b(fractions):
    top, bottom = 0, 1
    for text in fractions:
        p, _, q = text.partition("/")
        p, q = int(p), int(q or 1)
        top, bottom = top * q + p * bottom, bottom * q
    shared = math.gcd(top, bottom)
    top, bottom = top // shared, bottom // shared
    return str(top) if bottom == 1 else f"{top}/{bottom}"


def fraction_total_text_c(fractions):
    pairs = [tuple(map(int, (text + "/1").split("/")[:2])) for text in fractions]
    bottom = math.lcm(*(q for _, q in pairs))
    top = sum(p * bottom // q for p, q in pairs)
    d = math.gcd(top, bottom)
    return "/".join(map(str, (top // d, bottom // d))).removesuffix("/1") if top % bottom else str(top // bottom)


def fraction_total_text_d(fractions):
    class Ratio:
        def __init__(self, top, bottom):
            a, b = abs(top), bottom
            while b:
                a, b = b, a % b
            self.top = top // a
            self.bottom = bottom // a

        def __add__(self, other):
            return Ratio(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

        def __str__(self):
            if self.bottom == 1:
                return str(self.top)
            return str(self.top) + "/" + str(self.bottom)

    total = Ratio(0, 1)
    for text in fractions:
        if "/" in text:
            total = total + Ratio(int(text[: text.index("/")]), int(text[text.index("/") + 1 :]))
        else:
            total = total + Ratio(int(text), 1)
    return str(total)


def fraction_total_text_e(fractions):
    bottoms = []
    tops = []
    for f in fractions:
        parts = f.split("/")
        tops.append(int(parts[0]))
        if len(parts) == 2:
            bottoms.append(int(parts[1]))
        else:
            bottoms.append(1)
    common = 1
    for b in bottoms:
        common = common * b
    total = 0
    for i in range(len(tops)):
        total = total + tops[i] * (common // bottoms[i])
    for d in range(common, 1, -1):
        if common % d == 0 and total % d == 0:
            common = common // d
            total = total // d
            break
    if common == 1:
        return str(total)
    return str(total) + "/" + str(common)


def modular_square_roots_a(value, modulus):
    roots = []
    for x in range(modulus):
        if (x * x - value) % modulus == 0:
            roots.append(x)
    return roots


def modular_square_roots_b(value, modulus):
    value %= modulus
    found = []
    square = 0
    for x in range(modulus):
        if square == value:
            found.append(x)
        square = (square + 2 * x + 1) % modulus
    return found


def modular_square_roots_c(value, modulus):
    half = [x for x in range(modulus // 2 + 1) if pow(x, 2, modulus) == value % modulus]
    return sorted({root for x in half for root in (x, -x % modulus)})


def modular_square_roots_d(value, modulus):
    roots = set()
    target = value % modulus
    while target <= (modulus - 1) ** 2:
        root = math.isqrt(target)
        if root * root == target:
            roots.add(root)
        target += modulus
    return sorted(roots)


def modular_square_roots_e(value, modulus):
    table = defaultdict(list)
    for x in range(modulus):
        table[x**2 % modulus].append(x)
    return table.get(value % modulus, [])


def marks_stepped_on_a(hours, step):
    visited = []
    place = 0
    while place not in visited:
        visited.append(place)
        place = (place + step) % hours
    return sorted(visited)


def marks_stepped_on_b(hours, step):
    return list(range(0, hours, math.gcd(hours, step)))


def marks_stepped_on_c(hours, step):
    return sorted({step * k % hours for k in range(hours)})


def marks_stepped_on_d(hours, step):
    marks = [False] * hours
    hand = 0
    while not marks[hand]:
        marks[hand] = True
        hand += step
        while hand >= hours:
            hand -= hours
    return list(itertools.compress(range(hours), marks))


def marks_stepped_on_e(hours, step):
    a = hours
    b = step
    while b != 0:
        t = a % b
        a = b
        b = t
    result = []
    for i in range(hours):
        if i % a == 0:
            result.append(i)
    return result


def divisor_tally_pairs_a(limit):
    pairs = []
    for n in range(1, limit):
        first = sum(1 for d in range(1, n + 1) if n % d == 0)
        second = sum(1 for d in range(1, n + 2) if (n + 1) % d == 0)
        if first == second:
            pairs.append((n, n + 1))
    return pairs


def divisor_tally_pairs_b(limit):
    counts = [0] * (limit + 1)
    for d in range(1, limit + 1):
        for multiple in range(d, limit + 1, d):
            counts[multiple] += 1
    return [(n, n + 1) for n in range(1, limit) if counts[n] == counts[n + 1]]


def divisor_tally_pairs_c(limit):
    def tally(n):
        result, p = 1, 2
        while p * p <= n:
            power = 1
            while n % p == 0:
                n //= p
                power += 1
            result *= power
            p += 1
        return result * 2 if n > 1 else result

    last = 1
    pairs = []
    n = 2
    while n <= limit:
        now = tally(n)
        if now == last:
            pairs.append((n - 1, n))
        last = now
        n += 1
    return pairs


def divisor_tally_pairs_d(limit):
    tally = lambda n: sum(2 - (d * d == n) for d in range(1, math.isqrt(n) + 1) if n % d == 0)
    tallies = map(tally, range(1, limit + 1))
    same = itertools.starmap(operator.eq, itertools.pairwise(tallies))
    return [(n, n + 1) for n, alike in enumerate(same, 1) if alike]


def divisor_tally_pairs_e(limit):
    factors = {1: Counter()}

    def factor(n):
        if n not in factors:
            p = next(p for p in range(2, n + 1) if n % p == 0)
            factors[n] = factor(n // p) + Counter([p])
        return factors[n]

    tallies = [reduce(operator.mul, (e + 1 for e in factor(n).values()), 1) for n in range(1, limit + 1)]
    return [(i + 1, i + 2) for i in range(len(tallies) - 1) if tallies[i] == tallies[i + 1]]


def sieve_by_gap_a(values, gap):
    kept = []
    for value in sorted(values):
        if not kept or value - kept[-1] >= gap:
            kept.append(value)
    return kept


def sieve_by_gap_b(values, gap):
    ordered = sorted(values)
    result = []
    place = 0
    while place < len(ordered):
        result.append(ordered[place])
        place = bisect.bisect_left(ordered, ordered[place] + max(gap, 1), place) if gap > 0 else place + 1
    return result


def sieve_by_gap_c(values, gap):
    heap = list(values)
    heapq.heapify(heap)
    last = float("-inf")
    out = []
    while heap:
        value = heapq.heappop(heap)
        if value >= last + gap:
            out.append(value)
            last = value
    return out


def sieve_by_gap_d(values, gap):
    if not values:
        return []
    least = min(values)
    rest = list(values)
    rest.remove(least)
    return [least] + sieve_by_gap_d([v for v in rest if v >= least + gap], gap)


def sieve_by_gap_e(values, gap):
    choose = lambda kept, v: kept + [v] if not kept or v - kept[-1] >= gap else kept
    return reduce(choose, sorted(values), [])


def climbs_between_lows_a(heights):
    climbs = []
    low = None
    for i in range(len(heights)):
        if low is None:
            low = heights[i]
        if i + 1 < len(heights) and heights[i + 1] >= heights[i]:
            continue
        if heights[i] > low:
            climbs.append(heights[i] - low)
        low = None
    return climbs


def climbs_between_lows_b(heights):
    runs = []
    for height in heights:
        if runs and runs[-1][-1] <= height:
            runs[-1].append(height)
        else:
            runs.append([height])
    return [run[-1] - run[0] for run in runs if run[-1] > run[0]]


def climbs_between_lows_c(heights):
    steps = [b - a for a, b in itertools.pairwise(heights)]
    sums = (sum(group) for up, group in itertools.groupby(steps, lambda step: step >= 0) if up)
    return list(filter(None, sums))


def climbs_between_lows_d(heights):
    result = []
    i = 0
    while i < len(heights) - 1:
        bottom = i
        while i + 1 < len(heights) and heights[i + 1] >= heights[i]:
            i += 1
        if heights[i] != heights[bottom]:
            result.append(heights[i] - heights[bottom])
        i += 1
    return result


def climbs_between_lows_e(heights):
    answer = []
    climb = 0
    for i in range(1, len(heights)):
        change = heights[i] - heights[i - 1]
        if change >= 0:
            climb = climb + change
        if change < 0:
            if climb > 0:
                answer.append(climb)
            climb = 0
    if climb > 0:
        answer.append(climb)
    return answer


def nearest_same_left_a(values):
    result = []
    for i in range(len(values)):
        distance = -1
        for j in range(i - 1, -1, -1):
            if values[j] == values[i]:
                distance = i - j
                break
        result.append(distance)
    return result


def nearest_same_left_b(values):
    last = {}
    out = []
    for i, value in enumerate(values):
        out.append(i - last[value] if value in last else -1)
        last[value] = i
    return out


def nearest_same_left_c(values):
    places = defaultdict(list)
    for i, value in enumerate(values):
        places[value].append(i)
    answer = [-1] * len(values)
    for spots in places.values():
        for before, after in zip(spots, spots[1:]):
            answer[after] = after - before
    return answer


def nearest_same_left_d(values):
    order = sorted(range(len(values)), key=lambda i: (values[i], i))
    result = [-1] * len(values)
    for a, b in itertools.pairwise(order):
        if values[a] == values[b]:
            result[b] = b - a
    return result


def nearest_same_left_e(values):
    return [(values[:i][::-1] + [v]).index(v) + 1 if v in values[:i] else -1 for i, v in enumerate(values)]


def swap_neighbours_until_a(values, rounds):
    values = list(values)
    for r in range(rounds):
        for i in range(r % 2, len(values) - 1, 2):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
    return values


def swap_neighbours_until_b(values, rounds):
    for r in range(rounds):
        odd = r & 1
        head, body = values[:odd], values[odd:]
        pairs = [sorted(body[i : i + 2]) for i in range(0, len(body), 2)]
        values = head + [v for pair in pairs for v in pair]
    return list(values)


def swap_neighbours_until_c(values, rounds):
    def one_round(row, start):
        if len(row) - start < 2:
            return row
        low, high = min(row[start : start + 2]), max(row[start : start + 2])
        return row[:start] + [low, high] + one_round(row[start + 2 :], 0)

    return reduce(lambda row, r: one_round(row, r % 2), range(rounds), list(values))


def swap_neighbours_until_d(values, rounds):
    class Row:
        def __init__(self, items):
            self.items = items
            self.even_turn = True

        def step(self):
            i = 0 if self.even_turn else 1
            while i + 1 < len(self.items):
                if self.items[i + 1] < self.items[i]:
                    temp = self.items[i]
                    self.items[i] = self.items[i + 1]
                    self.items[i + 1] = temp
                i += 2
            self.even_turn = not self.even_turn

    row = Row([*values])
    while rounds > 0:
        row.step()
        rounds -= 1
    return row.items


def swap_neighbours_until_e(values, rounds):
    current = list(values)
    for r in range(rounds):
        fresh = []
        for i in range(len(current)):
            if i % 2 == r % 2:
                if i + 1 < len(current):
                    fresh.append(min(current[i], current[i + 1]))
                else:
                    fresh.append(current[i])
            else:
                if i - 1 >= 0:
                    fresh.append(max(current[i], current[i - 1]))
                else:
                    fresh.append(current[i])
        current = fresh
    return current


def quota_seen_at_a(values, quota):
    need = dict(quota)
    for i, value in enumerate(values):
        if value in need:
            need[value] -= 1
        if all(left <= 0 for left in need.values()):
            return i + 1
    return 0 if all(left <= 0 for left in need.values()) else -1


def quota_seen_at_b(values, quota):
    need = Counter(quota)
    for size in range(len(values) + 1):
        if not need - Counter(values[:size]):
            return size
    return -1


def quota_seen_at_c(values, quota):
    places = defaultdict(list)
    for i, value in enumerate(values, 1):
        places[value].append(i)
    answer = 0
    for value, times in quota.items():
        if times > len(places[value]):
            return -1
        if times > 0:
            answer = max(answer, places[value][times - 1])
    return answer


def quota_seen_at_d(values, quota):
    low, high = 0, len(values)
    enough = lambda size: all(values[:size].count(v) >= n for v, n in quota.items())
    if not enough(high):
        return -1
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle + 1, high)
    return low


def quota_seen_at_e(values, quota):
    missing = 0
    left = {}
    for key in quota:
        left[key] = quota[key]
        missing = missing + quota[key]
    i = 0
    while missing > 0:
        if i == len(values):
            return -1
        v = values[i]
        if v in left and left[v] > 0:
            left[v] = left[v] - 1
            missing = missing - 1
        i = i + 1
    return i


def split_points_equal_kinds_a(values):
    return [i for i in range(1, len(values)) if len(set(values[:i])) == len(set(values[i:]))]


def split_points_equal_kinds_b(values):
    left, right = Counter(), Counter(values)
    cuts = []
    for i, value in enumerate(values[:-1], 1):
        left[value] += 1
        right[value] -= 1
        if right[value] == 0:
            del right[value]
        if len(left) == len(right):
            cuts.append(i)
    return cuts


def split_points_equal_kinds_c(values):
    def kinds(row):
        seen = set()
        return [len(seen) for value in row if not seen.add(value)]

    before = kinds(values)
    after = kinds(values[::-1])[::-1]
    return [i + 1 for i, pair in enumerate(zip(before, after[1:])) if operator.eq(*pair)]


def split_points_equal_kinds_d(values):
    answer = []
    for cut in range(1, len(values)):
        left = []
        right = []
        for i in range(len(values)):
            if i < cut:
                if values[i] not in left:
                    left.append(values[i])
            else:
                if values[i] not in right:
                    right.append(values[i])
        if len(left) == len(right):
            answer.append(cut)
    return answer


def split_points_equal_kinds_e(values):
    first, last = {}, {}
    for i, value in enumerate(values):
        first.setdefault(value, i)
        last[value] = i
    starts, ends = sorted(first.values()), sorted(last.values())
    return [
        cut
        for cut in range(1, len(values))
        if bisect.bisect_left(starts, cut) == len(ends) - bisect.bisect_left(ends, cut)
    ]


def price_drops_sorted_a(old, new):
    drops = []
    for item in old:
        if item in new and new[item] < old[item]:
            percent = (old[item] - new[item]) * 100 // old[item]
            drops.append((percent, item))
    drops.sort(key=lambda drop: (-drop[0], drop[1]))
    return [item for _, item in drops]


def price_drops_sorted_b(old, new):
    cheaper = [k for k in old.keys() & new.keys() if new[k] < old[k]]
    return sorted(sorted(cheaper), key=lambda k: (old[k] - new[k]) * 100 // old[k], reverse=True)


def price_drops_sorted_c(old, new):
    levels = defaultdict(list)
    for item, before in sorted(old.items()):
        after = new.get(item, before)
        if after < before:
            levels[100 * (before - after) // before].append(item)
    return [item for level in sorted(levels, reverse=True) for item in levels[level]]


def price_drops_sorted_d(old, new):
    heap = []
    for item in new:
        if item in old:
            cut = old[item] - new[item]
            if cut > 0:
                heapq.heappush(heap, (-(cut * 100 // old[item]), item))
    result = []
    while heap:
        result.append(heapq.heappop(heap)[1])
    return result


def price_drops_sorted_e(old, new):
    names = []
    percents = []
    for item in old:
        for other in new:
            if item == other and old[item] > new[other]:
                p = int((old[item] - new[other]) * 100 // old[item])
                k = 0
                while k < len(names) and (percents[k] > p or (percents[k] == p and names[k] < item)):
                    k = k + 1
                names.insert(k, item)
                percents.insert(k, p)
    return names


def rows_chained_a(rows):
    current = list(rows[0]) if rows else []
    used = {0}
    while True:
        for i, row in enumerate(rows):
            if i not in used and row[0] == current[-1]:
                current.extend(row[1:])
                used.add(i)
                break
        else:
            return current


def rows_chained_b(rows):
    if not rows:
        return []
    waiting = defaultdict(deque)
    for row in rows[1:]:
        waiting[row[0]].append(row)
    line = rows[0][:]
    while waiting[line[-1]]:
        line += waiting[line[-1]].popleft()[1:]
    return line


def rows_chained_c(rows):
    def extend(line, rest):
        place = next((i for i, row in enumerate(rest) if row[0] == line[-1]), None)
        if place is None:
            return line
        return extend(line + rest[place][1:], rest[:place] + rest[place + 1 :])

    return extend(rows[0], rows[1:]) if rows else []


def rows_chained_d(rows):
    answer = []
    left = [row for row in rows]
    if len(left) > 0:
        answer = answer + left[0]
        del left[0]
    found = True
    while found == True:
        found = False
        for i in range(len(left)):
            if left[i][0] == answer[len(answer) - 1]:
                for j in range(1, len(left[i])):
                    answer.append(left[i][j])
                del left[i]
                found = True
                break
    return answer


def rows_chained_e(rows):
    rest = list(rows[1:])
    line = [*rows[0]] if rows else []
    while matches := [row for row in rest if row[0] == line[-1]]:
        rest.remove(matches[0])
        line += matches[0][1:]
    return line


def table_gaps_filled_a(table):
    result = []
    for i, row in enumerate(table):
        line = []
        for j, value in enumerate(row):
            if value is None:
                known = [v for v in row if v is not None] + [r[j] for r in table if r[j] is not None]
                line.append(sum(known) // len(known) if known else 0)
            else:
                line.append(value)
        result.append(line)
    return result


def table_gaps_filled_b(table):
    def known(line):
        values = [v for v in line if v is not None]
        return sum(values), len(values)

    rows = [known(row) for row in table]
    columns = [known(column) for column in zip(*table)]

    def guess(row, column):
        times = row[1] + column[1]
        return (row[0] + column[0]) // times if times else 0

    return [
        [guess(rows[i], columns[j]) if v is None else v for j, v in enumerate(row)] for i, row in enumerate(table)
    ]


def table_gaps_filled_c(table):
    filled = [row[:] for row in table]
    for i in range(len(table)):
        for j in range(len(table[i])):
            if table[i][j] == None:
                total = 0
                count = 0
                for k in range(len(table[i])):
                    if table[i][k] != None:
                        total = total + table[i][k]
                        count = count + 1
                for k in range(len(table)):
                    if table[k][j] != None:
                        total = total + table[k][j]
                        count = count + 1
                if count == 0:
                    filled[i][j] = 0
                else:
                    filled[i][j] = total // count
    return filled


def table_gaps_filled_d(table):
    totals, counts = Counter(), Counter()
    gaps = []
    for i, row in enumerate(table):
        for j, value in enumerate(row):
            if value is None:
                gaps.append((i, j))
                continue
            for line in (("row", i), ("column", j)):
                totals[line] += value
                counts[line] += 1
    result = list(map(list, table))
    for i, j in gaps:
        times = counts["row", i] + counts["column", j]
        result[i][j] = times and (totals["row", i] + totals["column", j]) // times
    return result


def table_gaps_filled_e(table):
    columns = list(zip(*table))
    real = lambda line: list(filter(lambda v: v is not None, line))
    fill = lambda cross: sum(cross) // max(len(cross), 1)
    return [
        [v if v is not None else fill(real(row + list(column))) for v, column in zip(row, columns)] for row in table
    ]


def ring_sides_without_corners_a(square):
    n = len(square)
    sums = []
    for layer in range((n + 1) // 2):
        total = 0
        for i in range(layer, n - layer):
            for j in range(layer, n - layer):
                on_row = i in (layer, n - layer - 1)
                on_column = j in (layer, n - layer - 1)
                if on_row != on_column:
                    total += square[i][j]
        sums.append(total)
    return sums


def ring_sides_without_corners_b(square):
    n = len(square)
    sums = [0] * ((n + 1) // 2)
    for i, row in enumerate(square):
        for j, value in enumerate(row):
            down, right = min(i, n - 1 - i), min(j, n - 1 - j)
            if down != right:
                sums[min(down, right)] += value
    return sums


def ring_sides_without_corners_c(square):
    sums = []
    while square:
        if len(square) == 1:
            return sums + [0]
        inner = [row[1:-1] for row in square[1:-1]]
        corners = square[0][0] + square[0][-1] + square[-1][0] + square[-1][-1]
        sums.append(sum(map(sum, square)) - sum(map(sum, inner)) - corners)
        square = inner
    return sums


def ring_sides_without_corners_d(square):
    def sides(layer):
        low, high = layer, len(square) - 1 - layer
        for k in range(low + 1, high):
            yield square[low][k]
            yield square[high][k]
            yield square[k][low]
            yield square[k][high]

    return [sum(sides(layer)) for layer in range(-(-len(square) // 2))]


def ring_sides_without_corners_e(square):
    if not square:
        return []
    top, *middle, bottom = square if len(square) > 1 else square * 2
    here = sum(top[1:-1]) + sum(bottom[1:-1]) if len(square) > 1 else 0
    here += sum(row[0] + row[-1] for row in middle)
    return [here] + ring_sides_without_corners_e([row[1:-1] for row in middle])


def first_column_over_a(grid, limit):
    for j in range(len(grid[0]) if grid else 0):
        if sum(row[j] for row in grid) > limit:
            return j
    return -1


def first_column_over_b(grid, limit):
    totals = map(sum, zip(*grid))
    return next((j for j, total in enumerate(totals) if total > limit), -1)


def first_column_over_c(grid, limit):
    totals = []
    for row in grid:
        for j in range(len(row)):
            if j >= len(totals):
                totals.append(row[j])
            else:
                totals[j] = totals[j] + row[j]
    answer = -1
    for j in range(len(totals) - 1, -1, -1):
        if totals[j] > limit:
            answer = j
    return answer


def first_column_over_d(grid, limit):
    def look(columns, j):
        if not columns:
            return -1
        return j if sum(columns[0]) > limit else look(columns[1:], j + 1)

    return look([*zip(*grid)], 0)


def first_column_over_e(grid, limit):
    totals = reduce(lambda sums, row: list(map(operator.add, sums, row)), grid[1:], grid[0] if grid else [])
    return len(list(itertools.takewhile(lambda t: t <= limit, totals))) if any(t > limit for t in totals) else -1


def one_from_each_row_ways_a(grid, total):
    ways = 0
    for choice in itertools.product(*grid):
        if sum(choice) == total:
            ways += 1
    return ways


def one_from_each_row_ways_b(grid, total):
    sums = Counter({0: 1})
    for row in grid:
        fresh = Counter()
        for value, times in sums.items():
            for step in row:
                fresh[value + step] += times
        sums = fresh
    return sums[total]


def one_from_each_row_ways_c(grid, total):
    @lru_cache(maxsize=None)
    def ways(i, left):
        if i == len(grid):
            return 1 if left == 0 else 0
        return sum(ways(i + 1, left - value) for value in grid[i])

    return ways(0, total)


def one_from_each_row_ways_d(grid, total):
    half = len(grid) // 2
    left = Counter(map(sum, itertools.product(*grid[:half])))
    right = Counter(map(sum, itertools.product(*grid[half:])))
    return sum(times * right[total - value] for value, times in left.items())


def one_from_each_row_ways_e(grid, total):
    count = 0
    stack = [(0, 0)]
    while len(stack) > 0:
        row, so_far = stack.pop()
        if row == len(grid):
            if so_far == total:
                count = count + 1
        else:
            for i in range(len(grid[row])):
                stack.append((row + 1, so_far + grid[row][i]))
    return count


def never_falling_words_a(size, total):
    words = []
    for number in range(10**size):
        text = str(number).zfill(size) if size else ""
        if sum(map(int, text)) == total and all(a <= b for a, b in zip(text, text[1:])):
            words.append(text)
    return words


def never_falling_words_b(size, total):
    return ["".join(map(str, c)) for c in itertools.combinations_with_replacement(range(10), size) if sum(c) == total]


def never_falling_words_c(size, total):
    def fill(places, left, least):
        if places == 0:
            if left == 0:
                yield ""
            return
        for digit in range(least, min(9, left // places) + 1):
            for rest in fill(places - 1, left - digit, digit):
                yield str(digit) + rest

    return list(fill(size, total, 0))


def never_falling_words_d(size, total):
    words = [("", 0)]
    for _ in range(size):
        longer = []
        for text, worth in words:
            for digit in "0123456789":
                if (text == "" or text[-1] <= digit) and worth + int(digit) <= total:
                    longer.append((text + digit, worth + int(digit)))
        words = longer
    answer = []
    for text, worth in words:
        if worth == total:
            answer.append(text)
    return answer


def never_falling_words_e(size, total):
    table = {(0, 0): [""]}
    for k in range(1, size + 1):
        for s in range(total + 1):
            table[k, s] = [
                str(d) + tail
                for d in range(10)
                for tail in table.get((k - 1, s - d), [])
                if not tail or tail[0] >= str(d)
            ]
    return table.get((size, total), [])


def longest_digit_echo_a(numbers):
    best = 0
    for number in numbers:
        longest = 1
        run = 1
        text = str(number)
        for i in range(1, len(text)):
            if text[i] == text[i - 1]:
                run += 1
                longest = max(longest, run)
            else:
                run = 1
        best = max(best, longest)
    return [n for n in numbers if best and re.search(r"(\d)\1{%d}" % (best - 1), str(n))]


def longest_digit_echo_b(numbers):
    longest = lambda n: max(len(list(g)) for _, g in itertools.groupby(str(n)))
    top = max(map(longest, numbers), default=0)
    return list(filter(lambda n: longest(n) == top, numbers))


def longest_digit_echo_c(numbers):
    def run(number):
        best = count = 0
        last = None
        while number:
            number, digit = divmod(number, 10)
            count = count + 1 if digit == last else 1
            last = digit
            best = max(best, count)
        return max(best, 1)

    result, top = [], 0
    for number in numbers:
        size = run(number)
        if size > top:
            result, top = [], size
        if size == top:
            result.append(number)
    return result


def longest_digit_echo_d(numbers):
    keep = list(numbers)
    size = 1
    while True:
        pieces = [d * size for d in "0123456789"]
        longer = [n for n in keep if any(p in str(n) for p in pieces)]
        if not longer:
            return keep
        keep = longer
        size += 1


def longest_digit_echo_e(numbers):
    scores = []
    for n in numbers:
        s = str(n)
        score = 0
        for i in range(len(s)):
            j = i
            while j < len(s) and s[j] == s[i]:
                j = j + 1
            if j - i > score:
                score = j - i
        scores.append(score)
    answer = []
    for i in range(len(numbers)):
        is_best = True
        for other in scores:
            if other > scores[i]:
                is_best = False
        if is_best == True:
            answer.append(numbers[i])
    return answer


def halved_until_odd_total_a(numbers):
    total = 0
    for number in numbers:
        while number and number % 2 == 0:
            number //= 2
        total += number
    return total


def halved_until_odd_total_b(numbers):
    return sum(n // (n & -n) for n in numbers if n)


def halved_until_odd_total_c(numbers):
    odd_part = lambda n: n if n % 2 or not n else odd_part(n // 2)
    return reduce(operator.add, map(odd_part, numbers), 0)


def halved_until_odd_total_d(numbers):
    return sum(int(bin(n)[2:].rstrip("0") or "0", 2) for n in numbers)


def halved_until_odd_total_e(numbers):
    total = 0
    for i in range(len(numbers)):
        largest = 0
        for d in range(1, numbers[i] + 1, 2):
            if numbers[i] % d == 0:
                largest = d
        total = total + largest
    return total


def stepping_bases_a(digits, bases):
    value = 0
    for digit, base in zip(digits, bases):
        if digit >= base:
            return None
        value = value * base + digit
    return value


def stepping_bases_b(digits, bases):
    if any(d >= b for d, b in zip(digits, bases)):
        return None
    worth = list(itertools.accumulate(reversed(bases[1:]), operator.mul, initial=1))[::-1]
    return sum(map(operator.mul, digits, worth)) if digits else 0


def stepping_bases_c(digits, bases):
    def read(k):
        if k == 0:
            return 0
        return read(k - 1) * bases[k - 1] + digits[k - 1]

    for k in range(len(digits)):
        if not 0 <= digits[k] < bases[k]:
            return None
    return read(len(digits))


def stepping_bases_d(digits, bases):
    total = 0
    weight = 1
    i = len(digits) - 1
    bad = False
    while i >= 0:
        if digits[i] >= bases[i]:
            bad = True
        total = total + digits[i] * weight
        weight = weight * bases[i]
        i = i - 1
    if bad == True:
        return None
    return total


def stepping_bases_e(digits, bases):
    for place, reading in enumerate(itertools.product(*map(range, bases))):
        if list(reading) == list(digits):
            return place
    return None


INPUTS = {
    "add_without_carry": [(58, 67), (0, 0), (999, 1), (5, 12345), (70, 30)],
    "digit_place_sum": [(1234,), (0,), (9,), (90807,), (11111,)],
    "greatest_even_rotation": [(1234,), (135,), (8,), (2011,), (70,)],
    "level_two_at_a_time": [([5, 1, 3],), ([4],), ([10, 0, 0],), ([2, 2, 3],), ([9, 9, 1, 1, 0],)],
    "fraction_total_text": [(["1/2", "1/3"],), ([],), (["1/2", "3/2"],), (["4"],), (["1/6", "1/3", "1/4"],)],
    "modular_square_roots": [(1, 8), (2, 7), (3, 7), (0, 1), (10, 6), (0, 9)],
    "marks_stepped_on": [(12, 5), (12, 8), (24, 9), (1, 1), (10, 0)],
    "divisor_tally_pairs": [(20,), (1,), (2,), (60,)],
    "sieve_by_gap": [([1, 2, 5, 6, 9], 3), ([], 2), ([4, 4, 4], 1), ([4, 4], 0), ([10, 1, 7], 100)],
    "climbs_between_lows": [([1, 3, 2, 5, 5, 6],), ([],), ([3, 2, 1],), ([4],), ([2, 2, 1, 1],), ([1, 2, 1, 3, 0],)],
    "nearest_same_left": [([1, 2, 1, 1],), ([],), ([5],), ([3, 4, 3, 4, 9, 3],)],
    "swap_neighbours_until": [([4, 3, 2, 1], 2), ([], 3), ([2, 1], 0), ([5, 1, 4, 2, 3], 3), ([9, 8, 7], 9)],
    "quota_seen_at": [
        (["a", "b", "a", "c"], {"a": 2, "b": 1}),
        ([], {}),
        (["x"], {"y": 1}),
        (["a", "a"], {"a": 3}),
        (["b", "a", "c", "c"], {"c": 2}),
    ],
    "split_points_equal_kinds": [([1, 2, 2, 1],), ([],), ([1],), ([1, 2, 3, 4],), ([5, 5, 6, 5, 7, 7],)],
    "price_drops_sorted": [
        ({"tea": 100, "jam": 200, "oil": 50}, {"tea": 80, "jam": 160, "oil": 60}),
        ({}, {"a": 1}),
        ({"a": 3, "b": 3}, {"b": 1, "a": 1}),
        ({"x": 10, "y": 100}, {"x": 9, "y": 10, "z": 1}),
    ],
    "rows_chained": [([[1, 2], [3, 4], [2, 3]],), ([],), ([[5]],), ([[1, 2], [2, 1], [1, 9], [2, 8]],), ([[1], [2]],)],
    "table_gaps_filled": [([[1, None], [3, 4]],), ([],), ([[None]],), ([[None, None, 7], [2, 5, None]],)],
    "ring_sides_without_corners": [
        ([[1, 2, 3], [4, 5, 6], [7, 8, 9]],),
        ([],),
        ([[4]],),
        ([[1, 2], [3, 4]],),
        ([[1, 2, 3, 4], [5, 6, 7, 8], [9, 1, 2, 3], [4, 5, 6, 7]],),
        ([[1, 1, 1, 1, 1], [2, 2, 2, 2, 2], [3, 3, 3, 3, 3], [4, 4, 4, 4, 4], [5, 5, 5, 5, 5]],),
    ],
    "first_column_over": [([[1, 2, 3], [4, 5, 6]], 6), ([], 0), ([[1]], 5), ([[0, 9, 9]], -1)],
    "one_from_each_row_ways": [([[1, 2], [3, 4], [1, 1]], 6), ([], 0), ([], 1), ([[1], []], 1), ([[0, 0]], 0)],
    "never_falling_words": [(2, 5), (3, 4), (0, 0), (0, 2), (2, 19), (1, 9)],
    "longest_digit_echo": [([112, 355, 7],), ([],), ([5, 12],), ([1000, 222, 3331],)],
    "halved_until_odd_total": [([8, 12, 5],), ([],), ([0],), ([64, 96, 7, 10],)],
    "stepping_bases": [([1, 2, 3], [2, 3, 4]), ([], []), ([0, 59], [24, 60]), ([1, 3], [2, 3]), ([4, 6], [5, 7])],
}
