"""Small tasks on divisors in ranges, digit games, bit boards and schedules, in several ways; they agree on `INPUTS`."""

import math
import operator
import re
from collections import Counter, defaultdict, deque
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cmp_to_key, lru_cache, reduce
from itertools import accumulate, chain, combinations, count, groupby, islice, permutations, product


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


def most_divisors_d(limit):
    best_number = 1
    best_count = 0
    for n in range(1, limit + 1):
        divisors = []
        for d in range(1, n + 1):
            if n % d == 0:
                divisors.append(d)
        if len(divisors) > best_count:
            best_count = len(divisors)
            best_number = n
    return best_number


def most_divisors_e(limit):
    every = chain.from_iterable(map(lambda d: range(d, limit + 1, d), range(1, limit + 1)))
    amounts = Counter(every)
    return min(amounts, key=lambda n: (-amounts[n], n))


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


def spoiled_numbers_d(limit):
    class Game:
        def __init__(self):
            self.current = 0
            self.said = []

        def spoiled(self):
            if self.current % 7 == 0:
                return True
            text = str(self.current)
            i = 0
            while i < len(text):
                if text[i] == "7":
                    return True
                i += 1
            return False

        def play(self, last):
            while self.current < last:
                self.current += 1
                if not self.spoiled():
                    self.said.append(self.current)
            return self.said

    return Game().play(limit)


def spoiled_numbers_e(limit):
    text = " ".join(str(n) for n in range(1, limit + 1) if n % 7)
    return list(map(int, re.findall(r"\b[0-689]+\b", text)))


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


def smallest_with_sum_d(total):
    digits = []
    while total >= 9:
        digits.insert(0, "9")
        total = total - 9
    if total > 0:
        digits.insert(0, str(total))
    text = ""
    for i in range(len(digits)):
        text = text + digits[i]
    if text == "":
        return 0
    return int(text)


def smallest_with_sum_e(total):
    return (total % 9 + 1) * 10 ** (total // 9) - 1


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


def digit_swap_max_d(n):
    def last_places(text):
        return {letter: place for place, letter in enumerate(text)}

    text = str(n)
    last = last_places(text)
    for i, letter in enumerate(text):
        for bigger in sorted("0123456789", reverse=True):
            if bigger <= letter:
                break
            j = last.get(bigger, -1)
            if j > i:
                swapped = text[:i] + bigger + text[i + 1 : j] + letter + text[j + 1 :]
                return int(swapped) - n
    return 0


def digit_swap_max_e(n):
    s = str(n)
    swap = lambda i, j: int(s[:i] + s[j] + s[i + 1 : j] + s[i] + s[j + 1 :])
    return max([swap(i, j) for j in range(len(s)) for i in range(j)] + [n]) - n


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


def cutting_totals_d(text):
    best = 0
    found = False
    for i in range(len(text)):
        left = ""
        right = ""
        for j in range(len(text)):
            if j <= i:
                left = left + text[j]
            else:
                right = right + text[j]
        if left != "" and right != "":
            total = int(left) + int(right)
            if found == False or total < best:
                best = total
                found = True
    if found == False:
        best = int(text)
    return best


def cutting_totals_e(text):
    powers = [10**k for k in range(1, len(text))] or [10 ** len(text)]
    return min(map(sum, map(lambda p: divmod(int(text), p), powers)))


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


def fraction_order_d(pairs):
    def compare(p, q):
        difference = p[0] * q[1] - q[0] * p[1]
        if difference != 0:
            return -1 if difference < 0 else 1
        return p[1] - q[1]

    return sorted(pairs, key=cmp_to_key(compare))


def fraction_order_e(pairs):
    result = []
    for p in pairs:
        result.append(p)
    changed = True
    while changed == True:
        changed = False
        for i in range(len(result) - 1):
            first = result[i]
            second = result[i + 1]
            left = first[0] * second[1]
            right = second[0] * first[1]
            swap = False
            if left > right:
                swap = True
            elif left == right and first[1] > second[1]:
                swap = True
            if swap == True:
                result[i] = second
                result[i + 1] = first
                changed = True
    return result


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


def mixed_text_d(top, bottom):
    class Mixed:
        def __init__(self, t, b):
            self.negative = False
            if t < 0:
                self.negative = not self.negative
                t = -t
            if b < 0:
                self.negative = not self.negative
                b = -b
            self.whole = 0
            while t >= b:
                t -= b
                self.whole += 1
            self.top = t
            self.bottom = b

        def simplify(self):
            d = self.bottom
            while d > 1:
                if self.top % d == 0 and self.bottom % d == 0:
                    self.top //= d
                    self.bottom //= d
                d -= 1

        def text(self):
            result = ""
            if self.whole > 0 or self.top == 0:
                result = str(self.whole)
            if self.top > 0:
                if result != "":
                    result += " "
                result += str(self.top) + "/" + str(self.bottom)
            if self.negative and (self.whole > 0 or self.top > 0):
                result = "-" + result
            return result

    mixed = Mixed(top, bottom)
    mixed.simplify()
    return mixed.text()


def mixed_text_e(top, bottom):
    f = Fraction(top, bottom)
    w, r = divmod(abs(f.numerator), f.denominator)
    parts = [str(w)] * (w > 0 or not r) + [f"{r}/{f.denominator}"] * (r > 0)
    return "-"[: f < 0] + " ".join(parts)


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


def nearest_fraction_d(value, largest):
    fractions = []
    top_limit = int(value) + 1
    for bottom in range(1, largest + 1):
        for top in range(0, top_limit * bottom + 1):
            fractions.append(Fraction(top, bottom))
    best = fractions[0]
    for f in fractions:
        distance = f - value
        if distance < 0:
            distance = -distance
        best_distance = best - value
        if best_distance < 0:
            best_distance = -best_distance
        if distance < best_distance:
            best = f
    return best


def nearest_fraction_e(value, largest):
    whole = math.floor(value)
    low, high = (whole, 1), (whole + 1, 1)
    while True:
        middle = (low[0] + high[0], low[1] + high[1])
        if middle[1] > largest:
            break
        if Fraction(*middle) <= value:
            low = middle
        else:
            high = middle
    left, right = Fraction(*low), Fraction(*high)
    if value - left == right - value:
        return min(left, right, key=lambda f: f.denominator)
    return left if value - left < right - value else right


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


def any_recurrence_d(start, weights, k):
    terms = reduce(lambda t, _: t + [sum(map(operator.mul, weights, t[-len(weights) :]))], range(k), list(start))
    return terms[k]


def any_recurrence_e(start, weights, k):
    class Sequence:
        def __init__(self, first, factors):
            self.values = {}
            i = 0
            while i < len(first):
                self.values[i] = first[i]
                i += 1
            self.length = len(first)
            self.factors = factors

        def extend(self):
            total = 0
            j = 0
            while j < len(self.factors):
                total += self.factors[j] * self.values[self.length - len(self.factors) + j]
                j += 1
            self.values[self.length] = total
            self.length += 1

    sequence = Sequence(start, weights)
    while sequence.length <= k:
        sequence.extend()
    return sequence.values[k]


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


def product_plus_one_d(k):
    result = []
    for i in range(k):
        value = 1
        for j in range(len(result)):
            value = value * result[j]
        value = value + 1
        result.append(value)
    return result


def product_plus_one_e(k):
    return list(islice(accumulate(count(), lambda v, _: v * (v - 1) + 1, initial=2), k))


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


def balanced_words_count_d(n):
    @lru_cache(maxsize=None)
    def ways(left: int, lead: int) -> int:
        if abs(lead) > left:
            return 0
        if left == 0:
            return 1
        return ways(left - 1, lead - 1) + ways(left - 1, lead) + ways(left - 1, lead + 1)

    return ways(n, 0)


def balanced_words_count_e(n):
    words = [""]
    for i in range(n):
        longer = []
        for word in words:
            for letter in "abc":
                longer.append(word + letter)
        words = longer
    answer = 0
    for word in words:
        if len(word.replace("a", "")) == len(word.replace("b", "")):
            answer += 1
    return answer


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


def rook_places_d(size, rooks):
    return sum(1 for _ in product(combinations(range(size), rooks), permutations(range(size), rooks)))


def rook_places_e(size, rooks):
    table = [[0] * (rooks + 1) for _ in range(size + 1)]
    for rows in range(size + 1):
        for placed in range(rooks + 1):
            if placed == 0:
                table[rows][placed] = 1
            elif rows > 0:
                free_columns = size - (placed - 1)
                table[rows][placed] = table[rows - 1][placed] + table[rows - 1][placed - 1] * max(free_columns, 0)
    return table[size][rooks]


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


def board_shift_d(rows, width):
    answer = []
    for row in rows:
        cells = []
        for i in range(width):
            cells.append(".")
        for i in range(width):
            if row[i] == "#":
                if i == 0:
                    cells[width - 1] = "#"
                else:
                    cells[i - 1] = "#"
        text = ""
        for cell in cells:
            text = text + cell
        answer.append(text)
    return answer


def board_shift_e(rows, width):
    return [row[1:] + row[:1] for row in rows]


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


def rounds_of_teams_d(teams):
    class Plan:
        def __init__(self, teams):
            self.teams = list(teams)
            if len(self.teams) % 2 == 1:
                self.teams.append(None)
            self.size = len(self.teams)
            self.rounds = []

        def make_round(self):
            games = []
            i = 0
            j = self.size - 1
            while i < j:
                if self.teams[i] is not None and self.teams[j] is not None:
                    games.append((self.teams[i], self.teams[j]))
                i += 1
                j -= 1
            self.rounds.append(games)

        def rotate(self):
            last = self.teams[self.size - 1]
            k = self.size - 1
            while k > 1:
                self.teams[k] = self.teams[k - 1]
                k -= 1
            self.teams[1] = last

    plan = Plan(teams)
    number = 1
    while number < plan.size:
        plan.make_round()
        plan.rotate()
        number += 1
    return plan.rounds


def rounds_of_teams_e(teams):
    t = list(teams) + [None] * (len(teams) % 2)
    turns = [t[:1] + t[len(t) - r :] + t[1 : len(t) - r] for r in range(len(t) - 1)]
    return [[g for g in zip(x[: len(x) // 2], x[::-1]) if all(n is not None for n in g)] for x in turns]


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


def longest_break_d(days):
    if len(days) == 0:
        return 0
    dates = []
    for text in days:
        dates.append(datetime.strptime(text, "%Y-%m-%d"))
    best = 0
    for i in range(len(dates)):
        nearest = None
        for j in range(len(dates)):
            if dates[j] > dates[i]:
                difference = (dates[j] - dates[i]).days
                if nearest == None or difference < nearest:
                    nearest = difference
        if nearest != None:
            if nearest - 1 > best:
                best = nearest - 1
    return best


def longest_break_e(days):
    numbers = sorted(map(lambda d: date.fromisoformat(d).toordinal(), set(days)))
    return max(map(lambda a, b: b - a - 1, numbers, numbers[1:]), default=0)


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


def visit_streak_d(days):
    parent: dict[int, int] = {}
    size: dict[int, int] = {}

    def find(x: int) -> int:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    def join(x: int, y: int) -> None:
        a, b = find(x), find(y)
        if a != b:
            parent[a] = b
            size[b] += size[a]

    for text in days:
        number = date.fromisoformat(text).toordinal()
        if number in parent:
            continue
        parent[number], size[number] = number, 1
        for neighbour in (number - 1, number + 1):
            if neighbour in parent:
                join(neighbour, number)
    return max((size[find(x)] for x in parent), default=0)


def visit_streak_e(days):
    n = {date.fromisoformat(d).toordinal() for d in days}
    marks = "".join("x" if k in n else " " for k in range(min(n), max(n) + 1)) if n else ""
    return len(max(marks.split(), key=len, default=""))


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


def month_sums_d(rows):
    months = []
    for i in range(len(rows)):
        month = rows[i][0][0:7]
        if month not in months:
            months.append(month)
    months.sort()
    result = []
    for month in months:
        total = 0
        for i in range(len(rows)):
            if rows[i][0].startswith(month):
                total = total + rows[i][1]
        if total == 0:
            continue
        result.append((month, total))
    return result


def month_sums_e(rows):
    cut = map(lambda row: Counter({row[0][:-3]: row[1]}), rows)

    def merged(left, right):
        left.update(right)
        return left

    totals = reduce(merged, cut, Counter())
    return sorted(filter(operator.itemgetter(1), totals.items()))


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


def remainder_tree_d(numbers, modulus):
    stack = list(numbers)
    rest = 1
    while len(stack) > 0:
        number = stack.pop()
        rest = rest * (number % modulus)
        while rest >= modulus:
            rest = rest - modulus
    if modulus == 1:
        return 0
    return rest


def remainder_tree_e(numbers, modulus):
    queue = deque(n % modulus for n in numbers)
    while len(queue) > 1:
        queue.append(queue.popleft() * queue.popleft() % modulus)
    return queue[0] if queue else 1 % modulus


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
