"""Small tasks on money, statistics and long arithmetic, each written in several ways; all ways agree on `INPUTS`."""

import bisect
import heapq
import math
import operator
import re
import statistics
from bisect import bisect_left, bisect_right, insort
from collections import Counter, OrderedDict, defaultdict, deque
from fractions import Fraction
from functools import cmp_to_key, lru_cache, reduce
from itertools import accumulate, chain, combinations, count, groupby, pairwise, product, zip_longest


def half_medians_a(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    return tuple(statistics.median(part) for part in (ordered[:half], ordered[len(ordered) - half :]))


def half_medians_b(values):
    def middle(items):
        m = len(items) // 2
        if len(items) % 2:
            return items[m]
        return (items[m - 1] + items[m]) / 2

    ordered = []
    for value in values:
        insort(ordered, value)
    n = len(ordered)
    lower = ordered[: n // 2]
    upper = ordered[n // 2 :] if n % 2 == 0 else ordered[n // 2 + 1 :]
    return middle(lower), middle(upper)


def half_medians_c(values):
    size = len(values) // 2
    low = heapq.nsmallest(size, values)
    high = heapq.nlargest(size, values)
    a, b = (size - 1) // 2, size // 2
    return (low[a] + low[b]) / 2, (high[a] + high[b]) / 2


def half_medians_d(values):
    s = sorted(values)
    h = len(s) // 2
    med = lambda x: (x[~-len(x) // 2] + x[len(x) // 2]) / 2
    return med(s[:h]), med(s[-h:])


def half_medians_e(values):
    numbers = list(values)
    n = len(numbers)
    for i in range(n):
        for j in range(n - 1):
            if numbers[j] > numbers[j + 1]:
                numbers[j], numbers[j + 1] = numbers[j + 1], numbers[j]
    low = []
    high = []
    for i in range(n):
        if i < n // 2:
            low.append(numbers[i])
        if i >= n - n // 2:
            high.append(numbers[i])
    size = len(low)
    if size % 2 == 1:
        first = low[size // 2]
        second = high[size // 2]
    else:
        first = (low[size // 2 - 1] + low[size // 2]) / 2
        second = (high[size // 2 - 1] + high[size // 2]) / 2
    return (first, second)


def from_middle_a(values):
    middle = statistics.median(values)
    return statistics.median(abs(v - middle) for v in values)


def from_middle_b(values):
    def median(items):
        items = sorted(items)
        n = len(items)
        return (items[(n - 1) // 2] + items[n // 2]) / 2

    centre = median(values)
    distances = []
    for value in values:
        distances.append(value - centre if value > centre else centre - value)
    return median(distances)


def from_middle_c(values):
    ordered = sorted(values)
    n = len(ordered)
    twice = ordered[(n - 1) // 2] + ordered[n // 2]
    i, j = 0, n - 1
    gaps = deque()
    while i <= j:
        left, right = abs(twice - 2 * ordered[i]), abs(2 * ordered[j] - twice)
        if left >= right:
            gaps.appendleft(left)
            i += 1
        else:
            gaps.appendleft(right)
            j -= 1
    return (gaps[(n - 1) // 2] + gaps[n // 2]) / 4


def from_middle_d(values):
    def select(items, k):
        pivot = items[len(items) // 2]
        below = [i for i in items if i < pivot]
        equal = [i for i in items if i == pivot]
        if k < len(below):
            return select(below, k)
        if k < len(below) + len(equal):
            return pivot
        return select([i for i in items if i > pivot], k - len(below) - len(equal))

    def middle(items):
        n = len(items)
        return (select(items, (n - 1) // 2) + select(items, n // 2)) / 2

    m = middle(values)
    return middle([abs(v - m) for v in values])


def from_middle_e(values):
    med = lambda xs: (lambda s: (s[(len(s) - 1) // 2] + s[len(s) // 2]) / 2)(sorted(xs))
    return med(map(abs, map(lambda v: v - med(values), values)))


def bar_lines_a(values, width):
    bins = Counter(v // width for v in values)
    if not bins:
        return []
    return [f"{b * width}: {'#' * bins[b]}" for b in range(min(bins), max(bins) + 1)]


def bar_lines_b(values, width):
    lines = []
    if values:
        start = min(values) // width * width
        while start <= max(values):
            bar = ""
            for v in values:
                if start <= v < start + width:
                    bar += "#"
            lines.append(str(start) + ": " + bar)
            start += width
    return lines


def bar_lines_c(values, width):
    ordered = sorted(values)
    if not ordered:
        return []
    first = ordered[0] // width
    out = []
    place = 0
    for b in range(first, ordered[-1] // width + 1):
        end = bisect_left(ordered, (b + 1) * width)
        out.append("%d: %s" % (b * width, "#" * (end - place)))
        place = end
    return out


def bar_lines_d(values, width):
    lines = []
    if len(values) == 0:
        return lines
    smallest = min(values)
    largest = max(values)
    start = smallest - smallest % width
    while start <= largest:
        counter = 0
        for i in range(len(values)):
            if values[i] >= start and values[i] < start + width:
                counter = counter + 1
        line = str(start) + ": "
        for i in range(counter):
            line = line + "#"
        lines.append(line)
        start = start + width
    return lines


def bar_lines_e(values, width):
    places = sorted(map(lambda v: v // width, values))
    every = range(places[0], places[-1] + 1) if places else ()
    return [f"{place * width}: {'#' * places.count(place)}" for place in every]


def sliding_middle_a(values, size):
    return [sorted(values[i : i + size])[size // 2] for i in range(len(values) - size + 1)]


def sliding_middle_b(values, size):
    window, out = [], []
    for i, value in enumerate(values):
        insort(window, value)
        if len(window) > size:
            window.pop(bisect_left(window, values[i - size]))
        if len(window) == size:
            out.append(window[size // 2])
    return out


def sliding_middle_c(values, size):
    recent = deque(maxlen=size)
    result = []
    for value in values:
        recent.append(value)
        if len(recent) == size:
            result.append(heapq.nsmallest(size // 2 + 1, recent)[-1])
    return result


def sliding_middle_d(values, size):
    class Window:
        def __init__(self):
            self.items = []

        def load(self, start):
            self.items = []
            i = start
            while i < start + size:
                self.items.append(values[i])
                i += 1

        def middle(self):
            k = 0
            smallest = None
            while k <= size // 2:
                smallest = min(self.items)
                self.items.remove(smallest)
                k += 1
            return smallest

    window = Window()
    result = []
    start = 0
    while start + size <= len(values):
        window.load(start)
        result.append(window.middle())
        start += 1
    return result


def sliding_middle_e(values, size):
    shifted = [values[i:] for i in range(size)]
    return [sorted(window)[size // 2] for window in zip(*shifted)]


def agreeing_pairs_a(xs, ys):
    score = 0
    for (a, b), (c, d) in combinations(zip(xs, ys), 2):
        sign = (a - c) * (b - d)
        score += (sign > 0) - (sign < 0)
    return score


def agreeing_pairs_b(xs, ys):
    agree = differ = 0
    for i in range(len(xs)):
        for j in range(i):
            if xs[i] == xs[j] or ys[i] == ys[j]:
                continue
            if (xs[i] < xs[j]) == (ys[i] < ys[j]):
                agree += 1
            else:
                differ += 1
    return agree - differ


def agreeing_pairs_c(xs, ys):
    order = sorted(zip(xs, ys))
    score = 0
    earlier = []
    for _, group in groupby(order, key=lambda pair: pair[0]):
        group = [y for _, y in group]
        for y in group:
            score += bisect_left(earlier, y) - (len(earlier) - bisect_right(earlier, y))
        for y in group:
            insort(earlier, y)
    return score


def agreeing_pairs_d(xs, ys):
    s = lambda a, b: (a > b) - (a < b)
    n = len(xs)
    return sum(s(xs[i], xs[j]) * s(ys[i], ys[j]) for i in range(n) for j in range(n)) // 2


def agreeing_pairs_e(xs, ys):
    score = 0
    pairs = list(zip(xs, ys))
    while len(pairs) > 1:
        x, y = pairs.pop()
        for other_x, other_y in pairs:
            if x > other_x and y > other_y:
                score += 1
            elif x < other_x and y < other_y:
                score += 1
            elif x > other_x and y < other_y:
                score -= 1
            elif x < other_x and y > other_y:
                score -= 1
    return score


def shared_places_a(scores):
    ordered = sorted(scores, reverse=True)
    return [Fraction(2 * ordered.index(s) + ordered.count(s) + 1, 2) for s in scores]


def shared_places_b(scores):
    out = []
    for score in scores:
        better = sum(other > score for other in scores)
        equal = sum(other == score for other in scores)
        out.append(better + Fraction(equal + 1, 2))
    return out


def shared_places_c(scores):
    places = defaultdict(list)
    for place, i in enumerate(sorted(range(len(scores)), key=lambda i: -scores[i]), 1):
        places[scores[i]].append(place)
    means = {score: Fraction(sum(ps), len(ps)) for score, ps in places.items()}
    return [means[s] for s in scores]


def shared_places_d(scores):
    ordered = sorted(scores)
    n = len(ordered)
    result = []
    for score in scores:
        left = bisect.bisect_left(ordered, score)
        right = bisect.bisect_right(ordered, score)
        first, last = n - right + 1, n - left
        result.append(Fraction(first + last, 2))
    return result


def shared_places_e(scores):
    amounts = Counter(scores)
    place_of = {}
    used = 0
    for score in sorted(amounts, reverse=True):
        places = range(used + 1, used + amounts[score] + 1)
        place_of[score] = Fraction(sum(places), amounts[score])
        used += amounts[score]
    return list(map(place_of.__getitem__, scores))


def differences_total_a(values):
    return sum(abs(a - b) for a, b in combinations(values, 2))


def differences_total_b(values):
    total = 0
    n = len(values)
    for i, value in enumerate(sorted(values)):
        total += value * (2 * i - n + 1)
    return total


def differences_total_c(values):
    total = before = 0
    for i, value in enumerate(sorted(values)):
        total += i * value - before
        before += value
    return total


def differences_total_d(values):
    ordered = sorted(values)
    n = len(ordered)
    return sum((b - a) * k * (n - k) for k, (a, b) in enumerate(pairwise(ordered), 1))


def differences_total_e(values):
    total = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if values[i] > values[j]:
                total = total + (values[i] - values[j])
            else:
                total = total + (values[j] - values[i])
    return total


def differences_total_f(values):
    return sum(abs(a - b) for a, b in product(values, repeat=2)) // 2


def best_line_a(points):
    n = len(points)
    sx = sum(x for x, _ in points)
    sy = sum(y for _, y in points)
    sxy = sum(x * y for x, y in points)
    sxx = sum(x * x for x, _ in points)
    slope = Fraction(n * sxy - sx * sy, n * sxx - sx * sx)
    return slope, (sy - slope * sx) / n


def best_line_b(points):
    mean_x = Fraction(sum(x for x, y in points), len(points))
    mean_y = Fraction(sum(y for x, y in points), len(points))
    top = bottom = 0
    for x, y in points:
        top += (x - mean_x) * (y - mean_y)
        bottom += (x - mean_x) ** 2
    slope = top / bottom
    return (slope, mean_y - slope * mean_x)


def best_line_c(points):
    top = bottom = 0
    for (x1, y1), (x2, y2) in combinations(points, 2):
        top += (x1 - x2) * (y1 - y2)
        bottom += (x1 - x2) ** 2
    slope = Fraction(top, bottom)
    left = sum(y - slope * x for x, y in points)
    return slope, left / len(points)


def best_line_d(points):
    xs, ys = zip(*points)
    dot = lambda a, b: sum(map(operator.mul, a, b))
    ones = [1] * len(xs)
    det = dot(xs, xs) * dot(ones, ones) - dot(xs, ones) ** 2
    slope = Fraction(dot(xs, ys) * dot(ones, ones) - dot(xs, ones) * dot(ys, ones), det)
    start = Fraction(dot(xs, xs) * dot(ys, ones) - dot(xs, ones) * dot(xs, ys), det)
    return slope, start


def best_line_e(points):
    class Sums:
        n = 0
        x = 0
        y = 0
        xx = 0
        xy = 0

    for point in points:
        Sums.n += 1
        Sums.x += point[0]
        Sums.y += point[1]
        Sums.xx += point[0] * point[0]
        Sums.xy += point[0] * point[1]
    rows = [[Fraction(Sums.xx), Fraction(Sums.x), Sums.xy], [Fraction(Sums.x), Fraction(Sums.n), Sums.y]]
    if rows[0][0] == 0:
        rows.reverse()
    factor = rows[1][0] / rows[0][0]
    for k in range(3):
        rows[1][k] = rows[1][k] - factor * rows[0][k]
    intercept = rows[1][2] / rows[1][1]
    slope = (rows[0][2] - rows[0][1] * intercept) / rows[0][0]
    return slope, intercept


def nearest_rank_a(values, percent):
    ordered = sorted(values)
    place = math.ceil(percent * len(ordered) / 100)
    return ordered[max(place, 1) - 1]


def nearest_rank_b(values, percent):
    for value in sorted(values):
        share = sum(1 for other in values if other <= value)
        if share * 100 >= percent * len(values):
            return value


def nearest_rank_c(values, percent):
    heap = list(values)
    heapq.heapify(heap)
    needed = -(-percent * len(values) // 100) or 1
    taken = None
    while needed:
        taken = heapq.heappop(heap)
        needed -= 1
    return taken


def nearest_rank_d(values, percent):
    left = list(values)
    needed = percent * len(values)
    taken = 0
    answer = None
    while answer is None or taken * 100 < needed:
        smallest = left[0]
        for v in left:
            if v < smallest:
                smallest = v
        left.remove(smallest)
        answer = smallest
        taken = taken + 1
    return answer


def nearest_rank_e(values, percent):
    return sorted(values)[max(0, -(-len(values) * percent // 100) - 1)]


def two_way_table_a(pairs):
    rows = sorted({a for a, _ in pairs})
    columns = sorted({b for _, b in pairs})
    counts = Counter(pairs)
    return [[counts[row, column] for column in columns] for row in rows]


def two_way_table_b(pairs):
    rows, columns = [], []
    for a, b in sorted(pairs):
        if a not in rows:
            rows.append(a)
        if b not in columns:
            columns.append(b)
    columns.sort()
    table = [[0] * len(columns) for _ in rows]
    for a, b in pairs:
        table[rows.index(a)][columns.index(b)] += 1
    return table


def two_way_table_c(pairs):
    nested = {}
    for a, b in pairs:
        inner = nested.setdefault(a, {})
        inner[b] = inner.get(b, 0) + 1
    headings = sorted(set().union(*nested.values()))
    return [[nested[row].get(name, 0) for name in headings] for row in sorted(nested)]


def two_way_table_d(pairs):
    if not pairs:
        return []
    rows, columns = (sorted(set(side)) for side in zip(*pairs))
    return [[pairs.count((r, c)) for c in columns] for r in rows]


def two_way_table_e(pairs):
    row_names = []
    column_names = []
    for p in pairs:
        if p[0] not in row_names:
            row_names.append(p[0])
        if p[1] not in column_names:
            column_names.append(p[1])
    row_names.sort()
    column_names.sort()
    table = []
    for r in range(len(row_names)):
        line = []
        for c in range(len(column_names)):
            number = 0
            for p in pairs:
                if p[0] == row_names[r] and p[1] == column_names[c]:
                    number += 1
            line.append(number)
        table.append(line)
    return table


def carries_a(a, b):
    carry = total = 0
    while a or b:
        carry = (a % 10 + b % 10 + carry) // 10
        total += carry
        a //= 10
        b //= 10
    return total


def carries_b(a, b):
    def digits(n):
        return sum(map(int, str(n)))

    return (digits(a) + digits(b) - digits(a + b)) // 9


def carries_c(a, b):
    total = 0
    power = 10
    while power <= 10 * max(a, b, 1):
        if a % power + b % power >= power:
            total += 1
        power *= 10
    return total


def carries_d(a, b):
    over, count = 0, 0
    for x, y in zip_longest(reversed(str(a)), reversed(str(b)), fillvalue="0"):
        over = int(x) + int(y) + over > 9
        if over:
            count += 1
    return count


def carries_e(a, b):
    first = []
    for digit in str(a):
        first.insert(0, int(digit))
    second = []
    for digit in str(b):
        second.insert(0, int(digit))
    while len(first) < len(second):
        first.append(0)
    while len(second) < len(first):
        second.append(0)
    carry = 0
    answer = 0
    for i in range(len(first)):
        total = first[i] + second[i] + carry
        if total >= 10:
            carry = 1
            answer = answer + 1
        else:
            carry = 0
    return answer


def carries_f(a, b):
    def go(x, y, c):
        if not x and not y:
            return 0
        over = x % 10 + y % 10 + c > 9
        return over + go(x // 10, y // 10, over)

    return go(a, b, 0)


def digits_times_a(digits, factor):
    out = deque()
    carry = 0
    for digit in reversed(digits):
        carry, rest = divmod(digit * factor + carry, 10)
        out.appendleft(rest)
    while carry:
        carry, rest = divmod(carry, 10)
        out.appendleft(rest)
    while len(out) > 1 and out[0] == 0:
        out.popleft()
    return list(out)


def digits_times_b(digits, factor):
    number = 0
    for digit in digits:
        number = number * 10 + digit
    return [int(letter) for letter in str(number * factor)]


def digits_times_c(digits, factor):
    cells = [0] * 4 + [digit * factor for digit in digits]
    for i in range(len(cells) - 1, 0, -1):
        cells[i - 1] += cells[i] // 10
        cells[i] %= 10
    first = 0
    while first < len(cells) - 1 and cells[first] == 0:
        first += 1
    return cells[first:]


def digits_times_d(digits, factor):
    value = reduce(lambda total, digit: total * 10 + digit, digits, 0) * factor
    return list(map(int, str(value)))


def digits_times_e(digits, factor):
    def add(x: list[int], y: list[int]) -> list[int]:
        result, carry = [], 0
        for p, q in zip_longest(reversed(x), reversed(y), fillvalue=0):
            carry, digit = divmod(p + q + carry, 10)
            result.append(digit)
        if carry:
            result.append(carry)
        return result[::-1]

    if factor == 0:
        return [0]
    total = [0]
    for _ in range(factor):
        total = add(total, digits)
    while len(total) > 1 and total[0] == 0:
        del total[0]
    return total


def long_minus_a(a, b):
    width = max(len(a), len(b))
    borrow, out = 0, []
    for x, y in zip(reversed(a.zfill(width)), reversed(b.zfill(width))):
        digit = int(x) - int(y) - borrow
        borrow = digit < 0
        out.append(str(digit + 10 * borrow))
    return "".join(reversed(out)).lstrip("0") or "0"


def long_minus_b(a, b):
    return str(int(a) - int(b))


def long_minus_c(a, b):
    filled = b.zfill(len(a))
    opposite = "".join(str(9 - int(d)) for d in filled)
    result, carry = "", 1
    for i in range(len(a) - 1, -1, -1):
        value = ord(a[i]) + ord(opposite[i]) - 96 + carry
        carry = value // 10
        result = str(value % 10) + result
    result = result.lstrip("0")
    return result if result else "0"


def long_minus_d(a, b):
    x = [int(d) for d in a]
    y = [int(d) for d in b]
    while len(y) < len(x):
        y.insert(0, 0)
    while len(x) < len(y):
        x.insert(0, 0)
    answer = ""
    for i in range(len(x) - 1, -1, -1):
        if x[i] < y[i]:
            x[i] = x[i] + 10
            x[i - 1] = x[i - 1] - 1
        answer = str(x[i] - y[i]) + answer
    while len(answer) > 1 and answer[0] == "0":
        answer = answer[1:]
    return answer


def long_minus_e(a, b):
    places = lambda text: [int(d) * 10**i for i, d in enumerate(text[::-1])]
    return f"{sum(places(a)) - sum(places(b))}"


def long_divide_a(text, divisor):
    rest = 0
    out = ""
    for letter in text:
        rest = rest * 10 + int(letter)
        out += str(rest // divisor)
        rest %= divisor
    return out.lstrip("0") or "0", rest


def long_divide_b(text, divisor):
    quotient, rest = divmod(int(text), divisor)
    return (str(quotient), rest)


def long_divide_c(text, divisor):
    digits = []
    rest = 0
    for letter in text:
        rest = 10 * rest + "0123456789".find(letter)
        digit = 0
        while rest >= divisor:
            rest -= divisor
            digit += 1
        if digits or digit:
            digits.append(str(digit))
    return "".join(digits) if digits else "0", rest


def long_divide_d(text, divisor):
    rests = list(accumulate(map(int, text), lambda rest, d: rest % divisor * 10 + d))
    quotient = "".join(str(rest // divisor) for rest in rests)
    return re.sub("^0+(?=.)", "", quotient), rests[-1] % divisor


def long_divide_e(text, divisor):
    class Division:
        def __init__(self, number):
            self.number = number
            self.quotient = 0

        def take(self, times):
            self.number -= divisor * times
            self.quotient += times

    division = Division(int(text))
    step = 1
    while divisor * step * 2 <= division.number:
        step *= 2
    while step > 0:
        if divisor * step <= division.number:
            division.take(step)
        step //= 2
    return str(division.quotient), division.number


def score_table_a(games):
    points = defaultdict(int)
    for home, away, goals, against in games:
        points[home] += 3 if goals > against else 1 if goals == against else 0
        points[away] += 3 if goals < against else 1 if goals == against else 0
    return sorted(points.items(), key=lambda item: (-item[1], item[0]))


def score_table_b(games):
    teams = sorted({g[0] for g in games} | {g[1] for g in games})
    rows = []
    for team in teams:
        total = 0
        for home, away, x, y in games:
            if team == away:
                x, y = y, x
            elif team != home:
                continue
            if x > y:
                total += 3
            elif x == y:
                total += 1
        rows.append((team, total))
    rows.sort(key=lambda row: row[1], reverse=True)
    return rows


def score_table_c(games):
    earned = Counter()
    for home, away, x, y in games:
        earned.update({home: (0, 1, 3)[(x > y) - (x < y) + 1], away: (0, 1, 3)[(y > x) - (y < x) + 1]})

    def compare(p, q):
        if p[1] != q[1]:
            return q[1] - p[1]
        return -1 if p[0] < q[0] else 1

    return sorted(earned.items(), key=cmp_to_key(compare))


def score_table_d(games):
    table = {}
    for i in range(len(games)):
        home = games[i][0]
        away = games[i][1]
        if home not in table:
            table[home] = 0
        if away not in table:
            table[away] = 0
        if games[i][2] > games[i][3]:
            table[home] = table[home] + 3
        if games[i][2] < games[i][3]:
            table[away] = table[away] + 3
        if games[i][2] == games[i][3]:
            table[home] = table[home] + 1
            table[away] = table[away] + 1
    rows = []
    for team in table:
        rows.append((-table[team], team))
    rows.sort()
    answer = []
    for row in rows:
        answer.append((row[1], -row[0]))
    return answer


def score_table_e(games):
    won = lambda x, y: 3 * (x > y) or int(x == y)
    both = sorted(chain.from_iterable(((h, won(x, y)), (a, won(y, x))) for h, a, x, y in games))
    sums = [(team, sum(points for _, points in rows)) for team, rows in groupby(both, operator.itemgetter(0))]
    return sorted(sums, key=lambda row: -row[1])


def fences_a(values, low, high):
    lower, upper = sorted((low, high))
    reach = 3 * (upper - lower)
    return [v for v in values if 2 * v < 2 * lower - reach or 2 * v > 2 * upper + reach]


def fences_b(values, low, high):
    if low > high:
        low, high = high, low
    step = Fraction(3, 2) * (high - low)
    outside = []
    for value in values:
        if value > high + step:
            outside.append(value)
        elif value < low - step:
            outside.append(value)
    return outside


def fences_c(values, low, high):
    middle = Fraction(low + high, 2)
    return [v for v in values if abs(v - middle) > 2 * abs(high - low)]


def fences_d(values, low, high):
    if low > high:
        low, high = high, low
    gap = (high - low) * 1.5
    return list(filter(lambda v: not low - gap <= v <= high + gap, values))


def fences_e(values, low, high):
    bottom = low
    top = high
    if high < low:
        bottom = high
        top = low
    distance = top - bottom
    answer = []
    i = 0
    while i < len(values):
        below = bottom - values[i]
        above = values[i] - top
        far = False
        if below * 2 > distance * 3:
            far = True
        if above * 2 > distance * 3:
            far = True
        if far:
            answer.append(values[i])
        i = i + 1
    return answer


def coins_handed_a(price, paid, coins):
    rest = paid - price
    if rest < 0:
        return None
    given = {}
    for coin in sorted(coins, reverse=True):
        if rest >= coin:
            given[coin], rest = divmod(rest, coin)
    return given


def coins_handed_b(price, paid, coins):
    if paid < price:
        return None
    back = paid - price
    handed = []
    for coin in sorted(coins)[::-1]:
        while back >= coin:
            handed.append(coin)
            back -= coin
    return dict(Counter(handed))


def coins_handed_c(price, paid, coins):
    def give(rest, left):
        fitting = [c for c in left if c <= rest]
        if not fitting:
            return {}
        top = max(fitting)
        return {top: rest // top} | give(rest % top, [c for c in fitting if c != top])

    return None if price > paid else give(paid - price, coins)


def coins_handed_d(price, paid, coins):
    if (r := paid - price) < 0:
        return None
    return {c: k for c in sorted(coins)[::-1] if (k := r // c) and ((r := r % c) or True)}


def coins_handed_e(price, paid, coins):
    class Till:
        def __init__(self, open_amount):
            self.open_amount = open_amount
            self.handed = OrderedDict()

        def hand(self, coin):
            while self.open_amount >= coin:
                self.open_amount -= coin
                if coin in self.handed:
                    self.handed[coin] += 1
                else:
                    self.handed[coin] = 1

    if paid < price:
        return None
    till = Till(paid - price)
    left = list(coins)
    while left:
        biggest = max(left)
        left.remove(biggest)
        till.hand(biggest)
    return dict(till.handed)


def stamp_books_a(price, stamps):
    reachable = [False] * (price + 1)
    reachable[0] = True
    for amount in range(1, price + 1):
        reachable[amount] = any(amount >= s and reachable[amount - s] for s in stamps)
    return reachable[price]


def stamp_books_b(price, stamps):
    seen, queue = {0}, deque([0])
    while queue:
        amount = queue.popleft()
        if amount == price:
            return True
        for stamp in stamps:
            if amount + stamp <= price and amount + stamp not in seen:
                seen.add(amount + stamp)
                queue.append(amount + stamp)
    return False


def stamp_books_c(price, stamps):
    @lru_cache(None)
    def possible(rest, i):
        if rest == 0:
            return True
        if rest < 0 or i == len(stamps):
            return False
        return possible(rest - stamps[i], i) or possible(rest, i + 1)

    return possible(price, 0)


def stamp_books_d(price, stamps):
    bits = 1
    for stamp in stamps:
        shift = stamp
        while shift <= price:
            bits |= bits << shift
            shift *= 2
    return bool(bits >> price & 1)


def stamp_books_e(price, stamps):
    ranges = [range(price // stamp + 1) for stamp in stamps]
    return any(sum(map(operator.mul, stamps, amounts)) == price for amounts in product(*ranges))


INPUTS = {
    "half_medians": [([1, 2],), ([7, 1, 5, 3, 9],), ([4, 4, 8, 2, 6, 1],), ([3, 1, 2],)],
    "from_middle": [([4],), ([1, 1, 2, 2, 4, 6, 9],), ([10, 0],), ([5, 5, 5, 1],)],
    "bar_lines": [([], 5), ([1, 2, 7, 21], 5), ([3], 10), ([0, 4, 5, 9, 14], 5)],
    "sliding_middle": [([5, 1, 4, 2, 3], 3), ([1], 3), ([2, 9, 4], 1), ([1, 1, 8, 8, 1, 1], 4)],
    "agreeing_pairs": [([1, 2, 3], [1, 2, 3]), ([1, 2, 3], [3, 2, 1]), ([1, 1, 2], [5, 6, 6]), ([], [])],
    "shared_places": [([],), ([50, 70, 50, 90],), ([1],), ([3, 3, 3],)],
    "differences_total": [([],), ([5],), ([1, 4, 9],), ([3, 3, -2, 7],)],
    "best_line": [([(0, 1), (1, 3)],), ([(0, 0), (1, 1), (2, 1)],), ([(1, 5), (2, 5), (4, 5)],)],
    "nearest_rank": [([15, 20, 35, 40, 50], 30), ([15, 20, 35, 40, 50], 100), ([7], 0), ([3, 1, 2], 50)],
    "two_way_table": [([],), ([("a", "x"), ("b", "y"), ("a", "x")],), ([("b", 2), ("a", 1), ("b", 1)],)],
    "carries": [(123, 456), (999, 1), (555, 555), (0, 0), (95, 7)],
    "digits_times": [([1, 2, 5], 8), ([0], 7), ([9, 9], 99), ([4, 2], 0)],
    "long_minus": [("100", "1"), ("55", "55"), ("1000", "987"), ("7", "0")],
    "long_divide": [("100", 7), ("0", 3), ("98765", 12), ("5", 9)],
    "score_table": [([],), ([("A", "B", 2, 1), ("B", "C", 0, 0)],), ([("Z", "Y", 1, 1), ("Y", "Z", 3, 0)],)],
    "fences": [([1, 5, 6, 7, 30], 5, 7), ([], 1, 2), ([4, 4], 4, 4), ([0, 10, 20, 31], 15, 10)],
    "coins_handed": [(137, 200, [1, 2, 5, 10, 20, 50]), (5, 3, [1]), (100, 100, [1, 2]), (3, 10, [5, 1])],
    "stamp_books": [(7, (3, 5)), (8, (3, 5)), (0, (4,)), (11, (2, 4))],
}
