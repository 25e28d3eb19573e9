"""Small tasks on divisors in ranges, digit games, bit boards and schedules, in several ways; they agree on `INPUTS`."""

import math
from collections import Counter, defaultdict, deque
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import combinations, groupby, islice, product


def most_divisors_a(limit):
    counts = [0] * (limit + 1)
    for d in range(1, limit + 1):
        for multiple in range(d, limit + 1, d):
            counts[multiple] += 1
    return counts.index(max(counts[1:]), 1)


def most_divisors_b(limit):
    def tally(n):
        total, p = 1, 2
        while p * p <= n:
            exponent = 0
            while n % p == 0:
                n //= p
                exponent += 1
            total *= exponent + 1
            p += 1
        return total * (2 if n > 1 else 1)

    return max(range(1, limit + 1), key=tally)


def most_divisors_c(limit):
    best, record = 1, 1
    for n in range(2, limit + 1):
        found = 0
        d = 1
        while d * d <= n:
            if n % d == 0:
                found += 1 if d * d == n else 2
            d += 1
        if found > record:
            best, record = n, found
    return best


def spoiled_numbers_a(limit):
    return [n for n in range(1, limit + 1) if "7" not in str(n) and n % 7]


def spoiled_numbers_b(limit):
    out = []
    for n in range(1, limit + 1):
        if n % 7 == 0:
            continue
        rest, clean = n, True
        while rest and clean:
            clean = rest % 10 != 7
            rest //= 10
        if clean:
            out.append(n)
    return out


def spoiled_numbers_c(limit):
    spoiled = set(range(7, limit + 1, 7))
    queue = deque(range(1, 10))
    good = []
    while queue:
        n = queue.popleft()
        if n > limit or n % 10 == 7:
            continue
        if n not in spoiled:
            good.append(n)
        queue.extend(range(10 * n, 10 * n + 10))
    return good


def smallest_with_sum_a(total):
    n = 0
    while sum(map(int, str(n))) != total:
        n += 1
    return n


def smallest_with_sum_b(total):
    nines, first = divmod(total, 9)
    return int(str(first) + "9" * nines)


def smallest_with_sum_c(total):
    n, place = 0, 1
    while total > 0:
        digit = min(9, total)
        n += digit * place
        place *= 10
        total -= digit
    return n


def digit_swap_max_a(n):
    text = str(n)
    best = n
    for i, j in combinations(range(len(text)), 2):
        letters = list(text)
        letters[i], letters[j] = letters[j], letters[i]
        best = max(best, int("".join(letters)))
    return best - n


def digit_swap_max_b(n):
    digits = [int(c) for c in str(n)]
    goal = sorted(digits, reverse=True)
    for i, (have, want) in enumerate(zip(digits, goal)):
        if have != want:
            j = len(digits) - 1 - digits[::-1].index(want)
            size = len(digits) - 1
            return (want - have) * (10 ** (size - i) - 10 ** (size - j))
    return 0


def digit_swap_max_c(n):
    digits = []
    rest = n
    while rest:
        digits.append(rest % 10)
        rest //= 10
    gains = [0]
    for low in range(len(digits)):
        for high in range(low + 1, len(digits)):
            gains.append((digits[low] - digits[high]) * (10**high - 10**low))
    return max(gains)


def cutting_totals_a(text):
    totals = []
    for i in range(1, len(text)):
        totals.append(int(text[:i]) + int(text[i:]))
    return min(totals, default=int(text))


def cutting_totals_b(text):
    n = int(text)
    best = None
    power = 10
    for _ in range(len(text) - 1):
        total = n // power + n % power
        if best is None or total < best:
            best = total
        power *= 10
    return n if best is None else best


def cutting_totals_c(text):
    def try_cut(i):
        if i >= len(text):
            return []
        return [sum(map(int, (text[:i], text[i:])))] + try_cut(i + 1)

    found = sorted(try_cut(1))
    return found[0] if found else int(text)


def fraction_order_a(pairs):
    return sorted(pairs, key=lambda pair: (Fraction(*pair), pair[1]))


def fraction_order_b(pairs):
    common = math.lcm(*(bottom for _, bottom in pairs))
    return sorted(pairs, key=lambda pair: (pair[0] * (common // pair[1]), pair[1]))


def fraction_order_c(pairs):
    out = []
    for top, bottom in pairs:
        place = len(out)
        while place > 0:
            a, b = out[place - 1]
            left, right = a * bottom, top * b
            if left < right or (left == right and b <= bottom):
                break
            place -= 1
        out.insert(place, (top, bottom))
    return out


def mixed_text_a(top, bottom):
    value = Fraction(top, bottom)
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value), 1)
    if rest == 0:
        return f"{sign}{whole}"
    return f"{sign}{whole} {rest}" if whole else f"{sign}{rest}"


def mixed_text_b(top, bottom):
    negative = (top < 0) != (bottom < 0) and top != 0
    top, bottom = abs(top), abs(bottom)
    a, b = top, bottom
    while b:
        a, b = b, a % b
    top //= a
    bottom //= a
    words = []
    if top // bottom or top == 0:
        words.append(str(top // bottom))
    if top % bottom:
        words.append(str(top % bottom) + "/" + str(bottom))
    return "-" * negative + " ".join(words)


def mixed_text_c(top, bottom):
    if top * bottom < 0:
        return "-" + mixed_text_c(abs(top), abs(bottom))
    top, bottom = abs(top), abs(bottom)
    shared = math.gcd(top, bottom)
    whole, left = top // bottom, top % bottom // shared
    piece = "%d/%d" % (left, bottom // shared)
    if left == 0:
        return str(whole)
    return piece if whole == 0 else str(whole) + " " + piece


def nearest_fraction_a(value, largest):
    return min(
        (Fraction(round(value * bottom), bottom) for bottom in range(1, largest + 1)),
        key=lambda f: (abs(f - value), f.denominator),
    )


def nearest_fraction_b(value, largest):
    best = None
    for bottom in range(1, largest + 1):
        for top in (math.floor(value * bottom), math.ceil(value * bottom)):
            if best is None or abs(Fraction(top, bottom) - value) < abs(best - value):
                best = Fraction(top, bottom)
    return best


def nearest_fraction_c(value, largest):
    error, answer = None, None
    for bottom in range(1, largest + 1):
        whole, rest = divmod(value.numerator * bottom, value.denominator)
        if 2 * rest > value.denominator:
            whole += 1
            rest = value.denominator - rest
        distance = Fraction(rest, bottom)
        if error is None or distance < error:
            error, answer = distance, Fraction(whole, bottom)
    return answer


def any_recurrence_a(start, weights, k):
    terms = list(start)
    while len(terms) <= k:
        terms.append(sum(w * t for w, t in zip(weights, terms[-len(weights) :])))
    return terms[k]


def any_recurrence_b(start, weights, k):
    window = deque(start, maxlen=len(weights))
    if k < len(start):
        return start[k]
    for _ in range(k - len(start) + 1):
        following = 0
        for weight, term in zip(weights, window):
            following += weight * term
        window.append(following)
    return window[-1]


def any_recurrence_c(start, weights, k):
    @lru_cache(None)
    def term(i):
        if i < len(start):
            return start[i]
        size = len(weights)
        return sum(weights[j] * term(i - size + j) for j in range(size))

    return term(k)


def product_plus_one_a(k):
    terms = []
    for _ in range(k):
        terms.append(math.prod(terms) + 1)
    return terms


def product_plus_one_b(k):
    out, value = [], 2
    while len(out) < k:
        out.append(value)
        value = value * value - value + 1
    return out


def product_plus_one_c(k):
    def terms():
        so_far = 1
        while True:
            yield so_far + 1
            so_far *= so_far + 1

    return list(islice(terms(), k))


def balanced_words_count_a(n):
    return sum(word.count("a") == word.count("b") for word in product("abc", repeat=n))


def balanced_words_count_b(n):
    total = 0
    for pairs in range(n // 2 + 1):
        total += math.comb(n, 2 * pairs) * math.comb(2 * pairs, pairs)
    return total


def balanced_words_count_c(n):
    ways = Counter({0: 1})
    for _ in range(n):
        following = Counter()
        for lead, count in ways.items():
            for change in (-1, 0, 1):
                following[lead + change] += count
        ways = following
    return ways[0]


def rook_places_a(size, rooks):
    cells = list(product(range(size), repeat=2))
    good = 0
    for chosen in combinations(cells, rooks):
        if len({x for x, _ in chosen}) == len({y for _, y in chosen}) == rooks:
            good += 1
    return good


def rook_places_b(size, rooks):
    return math.comb(size, rooks) ** 2 * math.factorial(rooks)


def rook_places_c(size, rooks):
    def place(row, used, left):
        if left == 0:
            return 1
        if row == size:
            return 0
        ways = place(row + 1, used, left)
        for column in range(size):
            if not used >> column & 1:
                ways += place(row + 1, used | 1 << column, left - 1)
        return ways

    return place(0, 0, rooks)


def board_shift_a(rows, width):
    masks = [int(row.replace(".", "0").replace("#", "1"), 2) for row in rows]
    full = (1 << width) - 1
    turned = [(m << 1 | m >> (width - 1)) & full for m in masks]
    return [format(m, f"0{width}b").replace("0", ".").replace("1", "#") for m in turned]


def board_shift_b(rows, width):
    out = []
    for row in rows:
        cells = deque(row, maxlen=width)
        cells.rotate(-1)
        out.append("".join(cells))
    return out


def board_shift_c(rows, width):
    return ["".join(row[(i + 1) % width] for i in range(width)) for row in rows]


def rounds_of_teams_a(teams):
    names = list(teams)
    if len(names) % 2:
        names.append(None)
    rounds = []
    for _ in range(len(names) - 1):
        half = len(names) // 2
        pairs = zip(names[:half], reversed(names[half:]))
        rounds.append([pair for pair in pairs if None not in pair])
        names.insert(1, names.pop())
    return rounds


def rounds_of_teams_b(teams):
    size = len(teams) + len(teams) % 2
    circle = deque(range(1, size))
    out = []
    for _ in range(size - 1):
        order = [0, *circle]
        games = []
        for i in range(size // 2):
            a, b = order[i], order[-1 - i]
            if a < len(teams) and b < len(teams):
                games.append((teams[a], teams[b]))
        out.append(games)
        circle.rotate(1)
    return out


def rounds_of_teams_c(teams):
    size = len(teams) + len(teams) % 2
    m = size - 1

    def name(seat, turn):
        index = 0 if seat == 0 else (seat - 1 - turn) % m + 1
        return teams[index] if index < len(teams) else None

    out = []
    for turn in range(m):
        games = [(name(seat, turn), name(size - 1 - seat, turn)) for seat in range(size // 2)]
        out.append([game for game in games if game[0] is not None and game[1] is not None])
    return out


def longest_break_a(days):
    dates = sorted({date.fromisoformat(d) for d in days})
    return max(((b - a).days - 1 for a, b in zip(dates, dates[1:])), default=0)


def longest_break_b(days):
    if len(days) < 2:
        return 0
    ordered = sorted(days)
    present = set(days)
    day = date.fromisoformat(ordered[0])
    best = run = 0
    while str(day) <= ordered[-1]:
        run = 0 if str(day) in present else run + 1
        best = max(best, run)
        day += timedelta(days=1)
    return best


def longest_break_c(days):
    numbers = [date(*map(int, d.split("-"))).toordinal() for d in set(days)]
    numbers.sort()
    best = None
    for i in range(1, len(numbers)):
        gap = numbers[i] - numbers[i - 1] - 1
        if best is None or gap > best:
            best = gap
    return 0 if best is None else best


def visit_streak_a(days):
    present = set(days)
    best = 0
    for day in present:
        here, length = date.fromisoformat(day), 0
        while here.isoformat() in present:
            length += 1
            here += timedelta(days=1)
        best = max(best, length)
    return best


def visit_streak_b(days):
    numbers = sorted({date.fromisoformat(d).toordinal() for d in days})
    runs = groupby(enumerate(numbers), key=lambda item: item[1] - item[0])
    return max((len(list(run)) for _, run in runs), default=0)


def visit_streak_c(days):
    last, length, best = None, 0, 0
    for text in sorted(days):
        day = date.fromisoformat(text)
        if last is not None and day == last:
            continue
        if last is not None and day - last == timedelta(1):
            length += 1
        else:
            length = 1
        last = day
        if length > best:
            best = length
    return best


def month_sums_a(rows):
    totals = defaultdict(int)
    for day, amount in rows:
        totals[day[:7]] += amount
    return [(month, totals[month]) for month in sorted(totals) if totals[month]]


def month_sums_b(rows):
    ordered = sorted(rows)
    out = []
    for month, group in groupby(ordered, key=lambda row: row[0].rsplit("-", 1)[0]):
        total = sum(amount for _, amount in group)
        if total != 0:
            out.append((month, total))
    return out


def month_sums_c(rows):
    sums = {}
    for day, amount in rows:
        when = date.fromisoformat(day)
        key = (when.year, when.month)
        sums[key] = sums.get(key, 0) + amount
    return [(f"{y}-{m:02d}", total) for (y, m), total in sorted(sums.items()) if total]


def remainder_tree_a(numbers, modulus):
    return reduce(lambda rest, n: rest * n % modulus, numbers, 1 % modulus)


def remainder_tree_b(numbers, modulus):
    if not numbers:
        return 1 % modulus
    if len(numbers) == 1:
        return numbers[0] % modulus
    half = len(numbers) // 2
    return remainder_tree_b(numbers[:half], modulus) * remainder_tree_b(numbers[half:], modulus) % modulus


def remainder_tree_c(numbers, modulus):
    product_so_far = 1
    for n in numbers:
        product_so_far = product_so_far * n
    return product_so_far - product_so_far // modulus * modulus


INPUTS = {
    "most_divisors": [(1,), (10,), (50,), (200,)],
    "spoiled_numbers": [(6,), (30,), (100,), (0,)],
    "smallest_with_sum": [(0,), (9,), (10,), (29,)],
    "digit_swap_max": [(0,), (2736,), (9973,), (9321,), (1993,)],
    "cutting_totals": [("5",), ("1234",), ("1001",), ("99",)],
    "fraction_order": [([],), ([(1, 2), (1, 3), (2, 4)],), ([(-1, 2), (0, 5), (3, 1)],), ([(2, 2), (1, 1)],)],
    "mixed_text": [(7, 3), (6, 3), (-5, 10), (0, 4), (9, -2), (-8, -6)],
    "nearest_fraction": [(Fraction(314159, 100000), 10), (Fraction(1, 3), 2), (Fraction(5), 4), (Fraction(7, 19), 9)],
    "any_recurrence": [([0, 1], [1, 1], 12), ([1, 2, 3], [1, 0, 2], 0), ([1, 0, 2], [1, -1, 3], 9), ([2], [3], 5)],
    "product_plus_one": [(0,), (1,), (2,), (6,)],
    "balanced_words_count": [(0,), (1,), (4,), (7,)],
    "rook_places": [(1, 1), (3, 2), (4, 4), (2, 3), (3, 0)],
    "board_shift": [([], 3), (["#..", ".#.", "##."], 3), (["#"], 1), (["..##"], 4)],
    "rounds_of_teams": [(["a", "b"],), (["a", "b", "c"],), (["a", "b", "c", "d", "e", "f"],), (["x"],)],
    "longest_break": [([],), (["2024-01-01"],), (["2024-03-02", "2024-02-27"],), (["2023-05-01"] * 2,)],
    "visit_streak": [([],), (["2024-02-28", "2024-02-29", "2024-03-01"],), (["2023-01-01", "2023-01-03"] * 2,)],
    "month_sums": [([],), ([("2024-01-03", 5), ("2023-12-31", 2), ("2024-01-30", 1)],), ([("2020-02-02", 0)],)],
    "remainder_tree": [([], 7), ([3, 4, 5], 7), ([10], 1), ([6, 9, 11, 2], 12)],
}
