"""Small tasks of our own on sequences of numbers and marks, each written in several ways; they agree on `INPUTS`."""

import bisect
import heapq
import itertools
import operator
import re
import statistics
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, combinations, groupby, pairwise, takewhile, zip_longest
from math import inf


def turning_points_a(values):
    total = 0
    for i in range(1, len(values) - 1):
        if values[i - 1] < values[i] > values[i + 1] or values[i - 1] > values[i] < values[i + 1]:
            total += 1
    return total


def turning_points_b(values):
    return sum((b - a) * (c - b) < 0 for a, b, c in zip(values, values[1:], values[2:]))


def turning_points_c(values):
    found = 0
    steps = [b - a for a, b in pairwise(values)]
    for first, second in pairwise(steps):
        if (first > 0 and second < 0) or (first < 0 and second > 0):
            found += 1
    return found


def turning_points_d(values):
    count = 0
    for i in range(len(values)):
        if i == 0 or i == len(values) - 1:
            continue
        left = values[i - 1]
        here = values[i]
        right = values[i + 1]
        if here > left and here > right:
            count = count + 1
        elif here < left and here < right:
            count = count + 1
    return count


def turning_points_e(values):
    line = "".join("=+-"[(b > a) - (b < a)] for a, b in pairwise(values))
    return len(re.findall(r"\+(?=-)|-(?=\+)", line))


def longest_gap_a(values):
    values = sorted(values)
    best = 0
    for i in range(1, len(values)):
        best = max(best, values[i] - values[i - 1])
    return best


def longest_gap_b(values):
    ordered = sorted(values)
    return max((b - a for a, b in zip(ordered, ordered[1:])), default=0)


def longest_gap_c(values):
    heap = list(values)
    heapq.heapify(heap)
    widest = 0
    before = None
    while heap:
        value = heapq.heappop(heap)
        if before is not None and value - before > widest:
            widest = value - before
        before = value
    return widest


def longest_gap_d(values):
    biggest = 0
    for value in values:
        next_value = None
        for other in values:
            if other > value:
                if next_value is None or other < next_value:
                    next_value = other
        if next_value is not None:
            if next_value - value > biggest:
                biggest = next_value - value
    return biggest


def longest_gap_e(values):
    ordered = sorted(values)
    return max([0, *map(operator.sub, ordered[1:], ordered)])


def above_mean_a(values):
    if not values:
        return []
    mean = sum(values) / len(values)
    return [value for value in values if value > mean]


def above_mean_b(values):
    total = 0
    for value in values:
        total += value
    out = []
    for value in values:
        if value * len(values) > total:
            out.append(value)
    return out


def above_mean_c(values):
    total, size = sum(values), len(values)
    return list(filter(lambda value: value * size > total, values))


def above_mean_d(values):
    result = []
    total = 0
    i = 0
    while i < len(values):
        total = total + values[i]
        i = i + 1
    i = 0
    while i < len(values):
        mean = total / len(values)
        if values[i] > mean:
            result.append(values[i])
        i = i + 1
    return result


def above_mean_e(values):
    return [v for v in values if v > statistics.mean(values)]


def smoothed_a(values, size):
    out = []
    for i in range(len(values) - size + 1):
        out.append(sum(values[i : i + size]) / size)
    return out


def smoothed_b(values, size):
    window = deque()
    total = 0
    out = []
    for value in values:
        window.append(value)
        total += value
        if len(window) > size:
            total -= window.popleft()
        if len(window) == size:
            out.append(total / size)
    return out


def smoothed_c(values, size):
    sums = [0, *accumulate(values)]
    return [(sums[i + size] - sums[i]) / size for i in range(len(values) - size + 1)]


def smoothed_d(values, size):
    if len(values) < size:
        return []
    total = sum(values[:size])
    result = [total / size]
    i = size
    while i < len(values):
        total += values[i] - values[i - size]
        result.append(total / size)
        i += 1
    return result


def smoothed_e(values, size):
    windows = zip(*(values[i:] for i in range(size)))
    return [sum(window) / size for window in windows]


def smoothed_f(values, size):
    class Average:
        def __init__(self):
            self.numbers = []

        def add(self, number):
            if len(self.numbers) == size:
                self.numbers = self.numbers[1:]
            self.numbers.append(number)

        def ready(self):
            return len(self.numbers) == size

        def value(self):
            total = 0
            for number in self.numbers:
                total += number
            return total / size

    average = Average()
    result = []
    for number in values:
        average.add(number)
        if average.ready():
            result.append(average.value())
    return result


def best_span_a(values, size):
    best = sum(values[:size])
    start = 0
    for i in range(1, len(values) - size + 1):
        total = sum(values[i : i + size])
        if total > best:
            best, start = total, i
    return start


def best_span_b(values, size):
    return max(range(len(values) - size + 1), key=lambda i: sum(values[i : i + size]))


def best_span_c(values, size):
    total = 0
    for i in range(size):
        total += values[i]
    best, place = total, 0
    for end in range(size, len(values)):
        total = total + values[end] - values[end - size]
        if total > best:
            best = total
            place = end - size + 1
    return place


def best_span_d(values, size):
    totals = []
    for i in range(len(values) - size + 1):
        total = 0
        for j in range(size):
            total = total + values[i + j]
        totals.append(total)
    best = 0
    for i in range(len(totals)):
        if totals[i] > totals[best]:
            best = i
    return best


def best_span_e(values, size):
    sums = [*accumulate(values, initial=0)]
    spans = [*map(operator.sub, sums[size:], sums)]
    return spans.index(max(spans))


def rank_of_each_a(values):
    ordered = sorted(set(values), reverse=True)
    return [ordered.index(value) + 1 for value in values]


def rank_of_each_b(values):
    places = {}
    for value in sorted(values, reverse=True):
        if value not in places:
            places[value] = len(places) + 1
    return [places[value] for value in values]


def rank_of_each_c(values):
    return [1 + len({other for other in values if other > value}) for value in values]


def rank_of_each_d(values):
    ranks = []
    for value in values:
        rank = 1
        seen = []
        for other in values:
            if other > value:
                if other not in seen:
                    seen.append(other)
                    rank = rank + 1
        ranks.append(rank)
    return ranks


def rank_of_each_e(values):
    steps = sorted({-v for v in values})
    return [bisect.bisect_right(steps, -v) for v in values]


def weave_a(first, second):
    out = []
    for i in range(max(len(first), len(second))):
        if i < len(first):
            out.append(first[i])
        if i < len(second):
            out.append(second[i])
    return out


def weave_b(first, second):
    a, b = deque(first), deque(second)
    out = []
    while a or b:
        if a:
            out.append(a.popleft())
        if b:
            out.append(b.popleft())
    return out


def weave_c(first, second):
    gap = object()
    return [value for pair in zip_longest(first, second, fillvalue=gap) for value in pair if value is not gap]


def weave_d(first, second):
    if not first:
        return list(second)
    return [first[0]] + weave_d(second, first[1:])


def weave_e(first, second):
    n = min(len(first), len(second))
    pairs = itertools.chain.from_iterable(zip(first, second))
    return [*pairs, *first[n:], *second[n:]]


def weave_f(first, second):
    result = []
    i = 0
    j = 0
    my_turn = True
    while i < len(first) or j < len(second):
        if my_turn == True:
            if i < len(first):
                result.append(first[i])
                i = i + 1
            my_turn = False
        else:
            if j < len(second):
                result.append(second[j])
                j = j + 1
            my_turn = True
    return result


def inversions_a(values):
    count_here = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if values[i] > values[j]:
                count_here += 1
    return count_here


def inversions_b(values):
    def sort(part):
        if len(part) < 2:
            return part, 0
        middle = len(part) // 2
        left, a = sort(part[:middle])
        right, b = sort(part[middle:])
        out = []
        total = a + b
        i = j = 0
        while i < len(left) or j < len(right):
            if j == len(right) or (i < len(left) and left[i] <= right[j]):
                out.append(left[i])
                i += 1
            else:
                out.append(right[j])
                total += len(left) - i
                j += 1
        return out, total

    return sort(list(values))[1]


def inversions_c(values):
    seen = []
    total = 0
    for value in values:
        place = bisect.bisect_right(seen, value)
        total += len(seen) - place
        seen.insert(place, value)
    return total


def inversions_d(values):
    swaps = 0
    values = list(values)
    swapped = True
    while swapped == True:
        swapped = False
        for i in range(len(values) - 1):
            if values[i] > values[i + 1]:
                temp = values[i]
                values[i] = values[i + 1]
                values[i + 1] = temp
                swaps = swaps + 1
                swapped = True
    return swaps


def inversions_e(values):
    return sum(itertools.starmap(operator.gt, combinations(values, 2)))


def cap_total_a(values, limit):
    out = []
    total = 0
    for value in values:
        if total + value > limit:
            break
        total += value
        out.append(value)
    return out


def cap_total_b(values, limit):
    sums = list(accumulate(values))
    size = sum(1 for _ in takewhile(lambda s: s <= limit, sums))
    return values[:size]


def cap_total_c(values, limit):
    i = 0
    while i < len(values) and sum(values[: i + 1]) <= limit:
        i += 1
    return values[:i]


def cap_total_d(values, limit):
    if not values or values[0] > limit:
        return []
    return [values[0]] + cap_total_d(values[1:], limit - values[0])


def cap_total_e(values, limit):
    class Basket:
        def __init__(self):
            self.things = []
            self.weight = 0
            self.closed = False

        def add(self, thing):
            if self.closed:
                return
            if self.weight + thing > limit:
                self.closed = True
            else:
                self.things.append(thing)
                self.weight += thing

    basket = Basket()
    for value in values:
        basket.add(value)
    return basket.things


def cap_total_f(values, limit):
    fits = [total <= limit for total in accumulate(values)] + [False]
    return values[: fits.index(False)]


def cut_at_drop_a(values):
    out = []
    for value in values:
        if out and value >= out[-1][-1]:
            out[-1].append(value)
        else:
            out.append([value])
    return out


def cut_at_drop_b(values):
    parts = []
    start = 0
    for i in range(1, len(values) + 1):
        if i == len(values) or values[i] < values[i - 1]:
            if values:
                parts.append(values[start:i])
            start = i
    return parts


def cut_at_drop_c(values):
    if not values:
        return []
    part = [values[0]]
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            return [part] + cut_at_drop_c(values[i:])
        part.append(values[i])
    return [part]


def cut_at_drop_d(values):
    cuts = [0]
    for i in range(len(values) - 1):
        if values[i] > values[i + 1]:
            cuts.append(i + 1)
    cuts.append(len(values))
    parts = []
    for i in range(len(cuts) - 1):
        part = values[cuts[i] : cuts[i + 1]]
        if len(part) > 0:
            parts.append(part)
    return parts


def cut_at_drop_e(values):
    drops = accumulate((b < a for a, b in pairwise(values)), initial=0)
    return [[v for _, v in part] for _, part in groupby(zip(drops, values), key=operator.itemgetter(0))]


def longest_climb_a(values):
    best = run = 1 if values else 0
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            run += 1
        else:
            run = 1
        best = max(best, run)
    return best


def longest_climb_b(values):
    longest = 0
    i = 0
    while i < len(values):
        j = i + 1
        while j < len(values) and values[j - 1] < values[j]:
            j += 1
        longest = max(longest, j - i)
        i = j
    return longest


def longest_climb_c(values):
    if not values:
        return 0
    lengths = [1]
    for a, b in zip(values, values[1:]):
        lengths.append(lengths[-1] + 1 if a < b else 1)
    return max(lengths)


def longest_climb_d(values):
    longest = 0
    for start in range(len(values)):
        for end in range(start, len(values)):
            climbing = True
            for i in range(start, end):
                if values[i] >= values[i + 1]:
                    climbing = False
            if climbing == True and end - start + 1 > longest:
                longest = end - start + 1
    return longest


def longest_climb_e(values):
    @lru_cache(None)
    def climb_to(i):
        return 1 + climb_to(i - 1) if i and values[i - 1] < values[i] else 1

    return max(map(climb_to, range(len(values))), default=0)


def odd_times_a(values):
    counts = Counter(values)
    return sorted(value for value in counts if counts[value] % 2 == 1)


def odd_times_b(values):
    open_values = set()
    for value in values:
        open_values.symmetric_difference_update([value])
    return sorted(open_values)


def odd_times_c(values):
    out = []
    for value in sorted(set(values)):
        times = 0
        for other in values:
            if other == value:
                times += 1
        if times & 1:
            out.append(value)
    return out


def odd_times_d(values):
    counts = {}
    for value in values:
        if value in counts:
            counts[value] = counts[value] + 1
        else:
            counts[value] = 1
    result = []
    for value in counts:
        if counts[value] % 2 == 0:
            continue
        result.append(value)
    result.sort()
    return result


def odd_times_e(values):
    return [v for v, run in groupby(sorted(values)) if sum(1 for _ in run) % 2]


def pad_left_a(rows, fill=0):
    width = max((len(row) for row in rows), default=0)
    return [[fill] * (width - len(row)) + list(row) for row in rows]


def pad_left_b(rows, fill=0):
    width = 0
    for row in rows:
        if len(row) > width:
            width = len(row)
    out = []
    for row in rows:
        row = list(row)
        while len(row) < width:
            row.insert(0, fill)
        out.append(row)
    return out


def pad_left_c(rows, fill=0):
    turned = zip_longest(*(list(row)[::-1] for row in rows), fillvalue=fill)
    return [list(reversed(column)) for column in zip(*turned)] or [[] for _ in rows]


def pad_left_d(rows, fill=0):
    longest = 0
    i = 0
    while i < len(rows):
        if len(rows[i]) > longest:
            longest = len(rows[i])
        i += 1
    result = []
    for row in rows:
        new_row = []
        missing = longest - len(row)
        for position in range(longest):
            if position < missing:
                new_row.append(fill)
            else:
                new_row.append(row[position - missing])
        result.append(new_row)
    return result


def pad_left_e(rows, fill=0):
    width = max(map(len, rows), default=0)
    return [[*itertools.repeat(fill, width - len(row)), *row] for row in rows]


def nearest_value_a(values, goal):
    best = values[0]
    for value in values:
        if abs(value - goal) < abs(best - goal) or (abs(value - goal) == abs(best - goal) and value < best):
            best = value
    return best


def nearest_value_b(values, goal):
    return min(values, key=lambda value: (abs(value - goal), value))


def nearest_value_c(values, goal):
    ordered = sorted(values)
    i = bisect.bisect_left(ordered, goal)
    if i == 0:
        return ordered[0]
    if i == len(ordered):
        return ordered[-1]
    return ordered[i - 1] if goal - ordered[i - 1] <= ordered[i] - goal else ordered[i]


def nearest_value_d(values, goal):
    distance = 0
    while True:
        if goal - distance in values:
            return goal - distance
        if goal + distance in values:
            return goal + distance
        distance += 1


def nearest_value_e(values, goal):
    return reduce(lambda best, v: min(best, v, key=lambda x: (abs(x - goal), x)), values)


def pairs_apart_a(values, gap):
    found = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if abs(values[i] - values[j]) == gap:
                found += 1
    return found


def pairs_apart_b(values, gap):
    return sum(abs(a - b) == gap for a, b in combinations(values, 2))


def pairs_apart_c(values, gap):
    seen = defaultdict(int)
    total = 0
    for value in values:
        total += seen[value - gap]
        if gap:
            total += seen[value + gap]
        seen[value] += 1
    return total


def pairs_apart_d(values, gap):
    counts = Counter(values)
    if gap == 0:
        return sum(n * (n - 1) // 2 for n in counts.values())
    return sum(n * counts.get(v + gap, 0) for v, n in counts.items())


def pairs_apart_e(values, gap):
    number = 0
    i = 0
    while i < len(values):
        j = 0
        while j < i:
            if values[i] - values[j] == gap or values[j] - values[i] == gap:
                number = number + 1
            j = j + 1
        i = i + 1
    return number


def drop_extremes_a(values, n):
    return sorted(values)[n : len(values) - n]


def drop_extremes_b(values, n):
    rest = list(values)
    for _ in range(n):
        if rest:
            rest.remove(min(rest))
        if rest:
            rest.remove(max(rest))
    return sorted(rest)


def drop_extremes_c(values, n):
    low = heapq.nsmallest(n, values)
    high = heapq.nlargest(n, values)
    left = Counter(values) - Counter(low) - Counter(high)
    if 2 * n >= len(values):
        return []
    return sorted(left.elements())


def drop_extremes_d(values, n):
    rest = deque(sorted(values))
    for _ in range(n):
        if rest:
            rest.popleft()
        if rest:
            rest.pop()
    return [*rest]


def drop_extremes_e(values, n):
    result = []
    ordered = sorted(values)
    for i in range(len(ordered)):
        if i < n:
            pass
        elif i >= len(ordered) - n:
            pass
        else:
            result.append(ordered[i])
    return result


def bucket_counts_a(values, width):
    counts = {}
    for value in values:
        key = value // width * width
        counts[key] = counts.get(key, 0) + 1
    return counts


def bucket_counts_b(values, width):
    return dict(Counter(value - value % width for value in values))


def bucket_counts_c(values, width):
    out = defaultdict(int)
    for value in values:
        low = 0
        while not low <= value < low + width:
            low += width
        out[low] += 1
    return dict(out)


def bucket_counts_d(values, width):
    result = {}
    for i in range(len(values)):
        bucket = int(values[i] / width)
        low = bucket * width
        if low not in result:
            result[low] = 0
        result[low] = result[low] + 1
    return result


def bucket_counts_e(values, width):
    lows = sorted(width * (v // width) for v in values)
    return {low: len([*group]) for low, group in groupby(lows)}


def every_nth_a(values, n):
    return values[n - 1 :: n]


def every_nth_b(values, n):
    return [value for i, value in enumerate(values, 1) if i % n == 0]


def every_nth_c(values, n):
    out = []
    i = n - 1
    while i < len(values):
        out.append(values[i])
        i += n
    return out


def every_nth_d(values, n):
    class Counter:
        def __init__(self):
            self.count = 0

        def hit(self):
            self.count += 1
            if self.count == n:
                self.count = 0
                return True
            return False

    counter = Counter()
    return [value for value in values if counter.hit()]


def every_nth_e(values, n):
    return [*itertools.compress(values, itertools.cycle([0] * (n - 1) + [1]))]


def dot_a(first, second):
    return sum(a * b for a, b in zip(first, second))


def dot_b(first, second):
    total = 0
    for i in range(min(len(first), len(second))):
        total += first[i] * second[i]
    return total


def dot_c(first, second):
    return sum(map(lambda pair: pair[0] * pair[1], zip(first, second)))


def dot_d(first, second):
    return sum(itertools.starmap(operator.mul, zip(first, second)))


def dot_e(first, second):
    if len(first) == 0 or len(second) == 0:
        return 0
    product = first[0] * second[0]
    rest = dot_e(first[1:], second[1:])
    return product + rest


def polynomial_a(factors, x):
    total = 0
    for power, factor in enumerate(factors):
        total += factor * x**power
    return total


def polynomial_b(factors, x):
    result = 0
    for factor in reversed(factors):
        result = result * x + factor
    return result


def polynomial_c(factors, x):
    power = 1
    total = 0
    for factor in factors:
        total += factor * power
        power *= x
    return total


def polynomial_d(factors, x):
    return 0 if not factors else factors[0] + x * polynomial_d(factors[1:], x)


def polynomial_e(factors, x):
    total = 0
    for i in range(len(factors)):
        power = 1
        for _ in range(i):
            power = power * x
        term = factors[i] * power
        total = total + term
    return total


def polynomial_f(factors, x):
    return reduce(lambda value, factor: value * x + factor, factors[::-1], 0)


def polynomial_product_a(a, b):
    out = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            out[i + j] += x * y
    return out


def polynomial_product_b(a, b):
    return [sum(a[i] * b[k - i] for i in range(len(a)) if 0 <= k - i < len(b)) for k in range(len(a) + len(b) - 1)]


def polynomial_product_c(a, b):
    terms = defaultdict(int)
    for i in range(len(a)):
        for j in range(len(b)):
            terms[i + j] += a[i] * b[j]
    return [terms[k] for k in range(len(a) + len(b) - 1)]


def polynomial_product_d(a, b):
    def scaled(factor, shift):
        return [0] * shift + [factor * y for y in b] + [0] * (len(a) - 1 - shift)

    rows = [scaled(x, i) for i, x in enumerate(a)]
    return list(map(sum, zip(*rows)))


def polynomial_product_e(a, b):
    result = []
    for _ in range(len(a) + len(b) - 1):
        result.append(0)
    i = 0
    while i < len(a):
        j = 0
        while j < len(b):
            place = i + j
            result[place] = result[place] + a[i] * b[j]
            j = j + 1
        i = i + 1
    return result


def look_up_all_a(values, target):
    return [i for i, value in enumerate(values) if value == target]


def look_up_all_b(values, target):
    out = []
    start = 0
    while target in values[start:]:
        place = values.index(target, start)
        out.append(place)
        start = place + 1
    return out


def look_up_all_c(values, target):
    places = defaultdict(list)
    for i in range(len(values)):
        places[values[i]].append(i)
    return places[target]


def look_up_all_d(values, target):
    places = []
    i = len(values) - 1
    while i >= 0:
        if values[i] == target:
            places.insert(0, i)
        i = i - 1
    return places


def look_up_all_e(values, target):
    hits = map(target.__eq__, values)
    return [*itertools.compress(itertools.count(), hits)]


def steps_between_a(values):
    return [b - a for a, b in zip(values, values[1:])]


def steps_between_b(values):
    out = []
    for i in range(1, len(values)):
        out.append(values[i] - values[i - 1])
    return out


def steps_between_c(values):
    if len(values) < 2:
        return []
    return [values[1] - values[0]] + steps_between_c(values[1:])


def steps_between_d(values):
    return [*map(operator.sub, values[1:], values)]


def steps_between_e(values):
    result = []
    previous = None
    for value in values:
        if previous is not None:
            step = value - previous
            result.append(step)
        previous = value
    return result


def arithmetic_a(values):
    return len({b - a for a, b in zip(values, values[1:])}) <= 1


def arithmetic_b(values):
    for i in range(2, len(values)):
        if values[i] - values[i - 1] != values[1] - values[0]:
            return False
    return True


def arithmetic_c(values):
    if len(values) <= 2:
        return True
    step = values[1] - values[0]
    return all(value == values[0] + i * step for i, value in enumerate(values))


def arithmetic_d(values):
    answer = True
    step = None
    for i in range(len(values) - 1):
        difference = values[i + 1] - values[i]
        if step is None:
            step = difference
        else:
            if difference != step:
                answer = False
    return answer


def arithmetic_e(values):
    return all(a + c == 2 * b for a, b, c in zip(values, values[1:], values[2:]))


def next_in_sequence_a(values):
    rows = [list(values)]
    while any(rows[-1]):
        rows.append([b - a for a, b in zip(rows[-1], rows[-1][1:])])
    return sum(row[-1] for row in rows if row)


def next_in_sequence_b(values):
    if not any(values):
        return 0
    return values[-1] + next_in_sequence_b([values[i + 1] - values[i] for i in range(len(values) - 1)])


def next_in_sequence_c(values):
    total = 0
    row = values[:]
    while row and not all(value == 0 for value in row):
        total += row[-1]
        following = []
        for i in range(len(row) - 1):
            following.append(row[i + 1] - row[i])
        row = following
    return total


def next_in_sequence_d(values):
    class Row:
        def __init__(self, numbers):
            self.numbers = numbers

        def is_zero(self):
            for number in self.numbers:
                if number != 0:
                    return False
            return True

        def below(self):
            steps = []
            for i in range(1, len(self.numbers)):
                steps.append(self.numbers[i] - self.numbers[i - 1])
            return Row(steps)

        def last(self):
            return self.numbers[-1]

    row = Row(values)
    answer = 0
    while not row.is_zero():
        answer += row.last()
        row = row.below()
    return answer


def next_in_sequence_e(values):
    total, sign, n, choose = 0, 1, len(values), 1
    for k in range(1, n + 1):
        choose = choose * (n - k + 1) // k
        total += sign * choose * values[n - k]
        sign = -sign
    return total


def best_two_a(values):
    first = second = float("-inf")
    for value in values:
        if value > first:
            first, second = value, first
        elif value > second:
            second = value
    return first + second


def best_two_b(values):
    return sum(sorted(values)[-2:])


def best_two_c(values):
    return sum(heapq.nlargest(2, values))


def best_two_d(values):
    best = values[0] + values[1]
    for i in range(len(values)):
        for j in range(i):
            best = max(best, values[i] + values[j])
    return best


def best_two_e(values):
    rest = list(values)
    first = max(rest)
    rest.remove(first)
    second = max(rest)
    return first + second


def best_two_f(values):
    return max(a + b for a, b in combinations(values, 2))


def second_different_a(values):
    different = sorted(set(values))
    return different[-2] if len(different) > 1 else None


def second_different_b(values):
    top = second = None
    for value in values:
        if top is None or value > top:
            top, second = value, top
        elif value != top and (second is None or value > second):
            second = value
    return second


def second_different_c(values):
    rest = [value for value in values if value != max(values)]
    return max(rest) if rest else None


def second_different_d(values):
    biggest = values[0]
    for value in values:
        if value > biggest:
            biggest = value
    second = None
    for value in values:
        if value == biggest:
            continue
        if second is None:
            second = value
        elif value > second:
            second = value
    return second


def second_different_e(values):
    return [None, *sorted({*values})][-2] if len({*values}) > 1 else None


def majority_bits_a(lines):
    out = ""
    for column in zip(*lines):
        out += "1" if column.count("1") * 2 >= len(column) else "0"
    return int(out, 2)


def majority_bits_b(lines):
    value = 0
    for j in range(len(lines[0])):
        ones = sum(1 for line in lines if line[j] == "1")
        value = value * 2 + (1 if ones >= len(lines) - ones else 0)
    return value


def majority_bits_c(lines):
    counts = [0] * len(lines[0])
    for line in lines:
        for i, bit in enumerate(line):
            counts[i] += 1 if bit == "1" else -1
    return sum(2**place for place, score in enumerate(reversed(counts)) if score >= 0)


def majority_bits_d(lines):
    result = ""
    for position in range(len(lines[0])):
        ones = 0
        zeros = 0
        for line in lines:
            if line[position] == "1":
                ones = ones + 1
            else:
                zeros = zeros + 1
        if ones > zeros:
            result = result + "1"
        elif ones == zeros:
            result = result + "1"
        else:
            result = result + "0"
    number = 0
    for digit in result:
        number = number * 2
        if digit == "1":
            number = number + 1
    return number


def majority_bits_e(lines):
    columns = map("".join, map(sorted, zip(*lines)))
    return reduce(lambda n, column: 2 * n + int(column[len(column) // 2]), columns, 0)


def covers_a(ranges):
    covered = set()
    for low, high in ranges:
        covered.update(range(low, high + 1))
    return len(covered)


def covers_b(ranges):
    total = 0
    end = float("-inf")
    for low, high in sorted(ranges):
        low = max(low, end + 1)
        if low <= high:
            total += high - low + 1
            end = high
    return int(total)


def covers_c(ranges):
    if not ranges:
        return 0
    smallest = min(low for low, _ in ranges)
    largest = max(high for _, high in ranges)
    return sum(any(low <= n <= high for low, high in ranges) for n in range(smallest, largest + 1))


def covers_d(ranges):
    joined = []
    for low, high in sorted(ranges):
        if joined and low <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], high)
        else:
            joined.append([low, high])
    return sum(high - low + 1 for low, high in joined)


def covers_e(ranges):
    changes = Counter()
    for low, high in ranges:
        changes[low] += 1
        changes[high + 1] -= 1
    total = depth = 0
    before = -inf
    for place in sorted(changes):
        if depth > 0:
            total += place - before
        depth += changes[place]
        before = place
    return total


def range_text_a(values):
    out = []
    i = 0
    while i < len(values):
        j = i
        while j + 1 < len(values) and values[j + 1] == values[j] + 1:
            j += 1
        out.append(str(values[i]) if i == j else f"{values[i]}-{values[j]}")
        i = j + 1
    return ",".join(out)


def range_text_b(values):
    parts = []
    for value in values:
        if parts and parts[-1][1] == value - 1:
            parts[-1][1] = value
        else:
            parts.append([value, value])
    return ",".join("%d" % a if a == b else "%d-%d" % (a, b) for a, b in parts)


def range_text_c(values):
    groups = groupby(enumerate(values), key=lambda pair: pair[1] - pair[0])
    texts = []
    for _, group in groups:
        numbers = [value for _, value in group]
        if len(numbers) == 1:
            texts.append(str(numbers[0]))
        else:
            texts.append(str(numbers[0]) + "-" + str(numbers[-1]))
    return ",".join(texts)


def range_text_d(values):
    if len(values) == 0:
        return ""
    text = ""
    first = values[0]
    last = values[0]
    for i in range(1, len(values) + 1):
        if i < len(values) and values[i] == last + 1:
            last = values[i]
        else:
            if text != "":
                text = text + ","
            if first == last:
                text = text + str(first)
            else:
                text = text + str(first) + "-" + str(last)
            if i < len(values):
                first = values[i]
                last = values[i]
    return text


def range_text_e(values):
    there = {*values}
    starts = [v for v in values if v - 1 not in there]
    ends = [v for v in values if v + 1 not in there]
    return ",".join(f"{a}-{b}" if a < b else f"{a}" for a, b in zip(starts, ends))


def range_read_a(text):
    out = []
    for part in text.split(","):
        if "-" in part:
            low, high = part.split("-")
            out.extend(range(int(low), int(high) + 1))
        elif part:
            out.append(int(part))
    return out


def range_read_b(text):
    if not text:
        return []
    ends = [list(map(int, part.split("-"))) for part in text.split(",")]
    return [n for end in ends for n in range(end[0], end[-1] + 1)]


def range_read_c(text):
    result = []
    for part in filter(None, text.split(",")):
        low, _, high = part.partition("-")
        n = int(low)
        while n <= int(high or low):
            result.append(n)
            n += 1
    return result


def range_read_d(text):
    numbers = []
    for low, high in re.findall(r"(\d+)(?:-(\d+))?", text):
        numbers += range(int(low), int(high or low) + 1)
    return numbers


def range_read_e(text):
    result = []
    number = 0
    low = -1
    for char in text + ",":
        if char == "-":
            low = number
            number = 0
        elif char == ",":
            if text == "":
                break
            if low == -1:
                low = number
            while low <= number:
                result.append(low)
                low = low + 1
            number = 0
            low = -1
        else:
            number = number * 10 + int(char)
    return result


def rounds_a(names, results):
    points = {name: 0 for name in names}
    for home, away, a, b in results:
        if a > b:
            points[home] += 3
        elif a < b:
            points[away] += 3
        else:
            points[home] += 1
            points[away] += 1
    return sorted(names, key=lambda name: (-points[name], name))


def rounds_b(names, results):
    table = Counter(dict.fromkeys(names, 0))
    for home, away, a, b in results:
        table[home] += 3 * (a > b) + (a == b)
        table[away] += 3 * (b > a) + (a == b)
    return [name for name, _ in sorted(table.items(), key=lambda item: (-item[1], item[0]))]


def rounds_c(names, results):
    def points(name):
        total = 0
        for home, away, a, b in results:
            if name not in (home, away):
                continue
            own, other = (a, b) if name == home else (b, a)
            if own > other:
                total += 3
            if own == other:
                total += 1
        return total

    return sorted(sorted(names), key=points, reverse=True)


def rounds_d(names, results):
    class Team:
        def __init__(self, name):
            self.name = name
            self.points = 0

        def play(self, own, other):
            if own > other:
                self.points += 3
            elif own == other:
                self.points += 1

    teams = {}
    for name in names:
        teams[name] = Team(name)
    for result in results:
        teams[result[0]].play(result[2], result[3])
        teams[result[1]].play(result[3], result[2])
    table = list(teams.values())
    for i in range(len(table)):
        for j in range(i + 1, len(table)):
            better = table[j].points > table[i].points
            same = table[j].points == table[i].points
            if better or (same and table[j].name < table[i].name):
                table[i], table[j] = table[j], table[i]
    return [team.name for team in table]


def rounds_e(names, results):
    def won():
        for home, away, a, b in results:
            yield from {1: [home] * 3, 0: [home, away], -1: [away] * 3}[(a > b) - (a < b)]

    points = Counter(won())
    return [name for _, name in sorted((-points[name], name) for name in names)]


def stack_sim_a(commands):
    stack = []
    out = []
    for command in commands:
        word, *rest = command.split()
        if word == "push":
            stack.append(int(rest[0]))
        elif word == "pop" and stack:
            stack.pop()
        elif word == "top":
            out.append(stack[-1] if stack else None)
    return out


def stack_sim_b(commands):
    stack = ()
    out = []
    for command in commands:
        if command == "pop":
            stack = stack[:-1]
        elif command == "top":
            out.append(stack[-1] if len(stack) > 0 else None)
        else:
            stack = stack + (int(command.split()[1]),)
    return out


def stack_sim_c(commands):
    top = None
    seen = []
    for command in commands:
        if command.startswith("push"):
            top = (int(command[5:]), top)
        elif command == "pop":
            if top is not None:
                top = top[1]
        else:
            seen.append(top[0] if top else None)
    return seen


def stack_sim_d(commands):
    class Stack:
        def __init__(self):
            self.values = []
            self.size = 0

        def push(self, value):
            self.values.append(value)
            self.size += 1

        def pop(self):
            if self.size > 0:
                self.values.pop()
                self.size -= 1

        def top(self):
            if self.size == 0:
                return None
            return self.values[self.size - 1]

    stack = Stack()
    answers = []
    for command in commands:
        parts = command.split(" ")
        if parts[0] == "push":
            stack.push(int(parts[1]))
        elif parts[0] == "pop":
            stack.pop()
        else:
            answers.append(stack.top())
    return answers


def stack_sim_e(commands):
    def step(stack, command):
        match command.split():
            case ["push", number]:
                return stack + [int(number)]
            case ["pop"]:
                return stack[:-1]
        return stack

    states = accumulate(commands, step, initial=[])
    return [state[-1] if state else None for state, command in zip(states, commands) if command == "top"]


def recent_calls_a(times, span):
    out = []
    window = deque()
    for time in times:
        window.append(time)
        while window[0] < time - span:
            window.popleft()
        out.append(len(window))
    return out


def recent_calls_b(times, span):
    return [sum(time - span <= other <= time for other in times[: i + 1]) for i, time in enumerate(times)]


def recent_calls_c(times, span):
    out = []
    for i in range(len(times)):
        start = bisect.bisect_left(times, times[i] - span)
        out.append(i - start + 1)
    return out


def recent_calls_d(times, span):
    result = []
    for i in range(len(times)):
        number = 0
        for j in range(len(times)):
            if j <= i:
                if times[j] >= times[i] - span:
                    number = number + 1
        result.append(number)
    return result


def recent_calls_e(times, span):
    start, out = 0, []
    for end, time in enumerate(times, 1):
        while times[start] + span < time:
            start += 1
        out += [end - start]
    return out


def kept_recent_a(keys, size):
    order = []
    misses = 0
    for key in keys:
        if key in order:
            order.remove(key)
        else:
            misses += 1
            if len(order) == size:
                order.pop(0)
        order.append(key)
    return misses


def kept_recent_b(keys, size):
    last = {}
    misses = 0
    for time, key in enumerate(keys):
        if key not in last:
            misses += 1
            if len(last) >= size:
                oldest = min(last, key=last.get)
                del last[oldest]
        last[key] = time
    return misses


def kept_recent_c(keys, size):
    cache = {}
    total = 0
    for key in keys:
        if key in cache:
            del cache[key]
        else:
            total += 1
            while len(cache) >= size:
                cache.pop(next(iter(cache)))
        cache[key] = True
    return total


def kept_recent_d(keys, size):
    class Slot:
        def __init__(self, key, used):
            self.key = key
            self.used = used

    slots = []
    misses = 0
    clock = 0
    while clock < len(keys):
        found = None
        for slot in slots:
            if slot.key == keys[clock]:
                found = slot
        if found is None:
            misses += 1
            if len(slots) == size:
                oldest = slots[0]
                for slot in slots:
                    if slot.used < oldest.used:
                        oldest = slot
                slots.remove(oldest)
            slots.append(Slot(keys[clock], clock))
        else:
            found.used = clock
        clock += 1
    return misses


def kept_recent_e(keys, size):
    def known(i):
        recent = itertools.takewhile(keys[i].__ne__, reversed(keys[:i]))
        return keys[i] in keys[:i] and len(set(recent)) < size

    return sum(not known(i) for i in range(len(keys)))


INPUTS = {
    "turning_points": [([1, 3, 2, 2, 4, 1],), ([],), ([1, 2, 1, 2],)],
    "longest_gap": [([3, 9, 1, 4],), ([],), ([5],)],
    "above_mean": [([1, 2, 3, 10],), ([],)],
    "smoothed": [([1, 2, 3, 4, 5], 2), ([1], 2)],
    "best_span": [([1, 9, -1, 8, 2], 2), ([3], 1)],
    "rank_of_each": [([50, 20, 50, 30],), ([],)],
    "weave": [([1, 2, 3], [9, 8]), ([], [1, 2])],
    "inversions": [([2, 4, 1, 3, 5],), ([],), ([3, 2, 1],)],
    "cap_total": [([1, 2, 3, 4], 6), ([9], 3), ([], 1)],
    "cut_at_drop": [([1, 2, 2, 1, 5, 3],), ([],), ([4],)],
    "longest_climb": [([1, 3, 5, 4, 7],), ([2, 2],), ([],)],
    "odd_times": [([1, 2, 2, 3, 3, 3],), ([],)],
    "pad_left": [([[1], [2, 3]],), ([[1, 2, 3], [4]], 9)],
    "nearest_value": [([4, 9, 1, 7], 6), ([3, 5], 4), ([2], 9)],
    "pairs_apart": [([1, 5, 3, 4, 2], 2), ([1, 1, 1], 0)],
    "drop_extremes": [([5, 1, 9, 3], 1), ([1, 2], 1), ([4, 4, 4], 0)],
    "bucket_counts": [([1, 12, 19, 25, 3], 10), ([], 5)],
    "every_nth": [([1, 2, 3, 4, 5, 6, 7], 3), ([], 2)],
    "dot": [([1, 2, 3], [4, 5, 6]), ([], [])],
    "polynomial": [([1, 2, 3], 2), ([], 5)],
    "polynomial_product": [([1, 1], [1, -1]), ([2], [1, 2, 3])],
    "look_up_all": [([1, 2, 1, 3], 1), ([], 1), ([2], 1)],
    "steps_between": [([1, 4, 9],), ([1],), ([],)],
    "arithmetic": [([1, 3, 5],), ([1, 2, 4],), ([7],), ([],)],
    "next_in_sequence": [([0, 3, 6, 9],), ([1, 3, 6, 10, 15],)],
    "best_two": [([3, 9, 2, 9],), ([1, -5],)],
    "second_different": [([3, 9, 9, 2],), ([1, 1],)],
    "majority_bits": [(["00100", "11110", "10110"],), (["10", "01"],)],
    "covers": [([(1, 3), (2, 5), (9, 9)],), ([],)],
    "range_text": [([1, 2, 3, 7, 9, 10],), ([],)],
    "range_read": [("1-3,7,9-10",), ("",), ("5",)],
    "rounds": [(["b", "a", "c"], [("a", "b", 1, 0), ("b", "c", 2, 2)])],
    "stack_sim": [(["push 1", "push 2", "top", "pop", "top", "pop", "top"],)],
    "recent_calls": [([1, 100, 3001, 3002], 3000), ([], 5)],
    "kept_recent": [([1, 2, 1, 3, 2, 1], 2), ([], 1)],
}
