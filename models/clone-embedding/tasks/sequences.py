"""Small tasks of our own on sequences of numbers and marks, each written in several ways; they agree on `INPUTS`."""

import bisect
import heapq
from collections import Counter, defaultdict, deque
from itertools import accumulate, combinations, groupby, pairwise, takewhile, zip_longest


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


def dot_a(first, second):
    return sum(a * b for a, b in zip(first, second))


def dot_b(first, second):
    total = 0
    for i in range(min(len(first), len(second))):
        total += first[i] * second[i]
    return total


def dot_c(first, second):
    return sum(map(lambda pair: pair[0] * pair[1], zip(first, second)))


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
