"""Small tasks on lists and dicts, each written in several ways; all ways of a task agree on `INPUTS`."""

import bisect
import heapq
import itertools
import math
import operator
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, combinations, islice, permutations


def pair_for_sum_a(values, target):
    seen = {}
    for i, value in enumerate(values):
        if target - value in seen:
            return [seen[target - value], i]
        seen[value] = i
    return None


def pair_for_sum_b(values, target):
    for i in range(len(values)):
        for j in range(i):
            if values[i] + values[j] == target:
                return [j, i]
    return None


def pair_for_sum_c(values, target):
    places = {}
    i = 0
    while i < len(values):
        other = target - values[i]
        if other in places:
            return [places[other], i]
        places[values[i]] = i
        i += 1
    return None


def pair_for_sum_d(values, target):
    order = sorted(range(len(values)), key=lambda i: values[i])
    left, right = 0, len(order) - 1
    while left < right:
        total = values[order[left]] + values[order[right]]
        if total == target:
            return sorted([order[left], order[right]])
        if total < target:
            left += 1
        else:
            right -= 1
    return None


def pair_for_sum_e(values, target):
    answer = None
    found = False
    for i in range(len(values)):
        for j in range(len(values)):
            if j < i and found == False:
                total = values[i] + values[j]
                if total == target:
                    answer = [j, i]
                    found = True
    return answer


def pair_for_sum_f(values, target):
    pairs = combinations(enumerate(values), 2)
    fitting = [[i, j] for (i, a), (j, b) in pairs if a + b == target]
    return min(fitting, key=operator.itemgetter(1), default=None)


def best_stretch_a(values):
    best = current = values[0]
    for value in values[1:]:
        current = max(value, current + value)
        best = max(best, current)
    return best


def best_stretch_b(values):
    best = values[0]
    for i in range(len(values)):
        total = 0
        for j in range(i, len(values)):
            total += values[j]
            if total > best:
                best = total
    return best


def best_stretch_c(values):
    low = 0
    total = 0
    best = None
    for value in values:
        total += value
        if best is None or total - low > best:
            best = total - low
        low = min(low, total)
    return best


def best_stretch_d(values):
    ends = [values[0]]
    for i in range(1, len(values)):
        if ends[i - 1] > 0:
            ends.append(ends[i - 1] + values[i])
        else:
            ends.append(values[i])
    return max(ends)


def best_stretch_e(values):
    def solve(low, high):
        if low == high:
            return values[low]
        middle = (low + high) // 2
        left = right = -(10**9)
        total = 0
        for i in range(middle, low - 1, -1):
            total += values[i]
            left = max(left, total)
        total = 0
        for i in range(middle + 1, high + 1):
            total += values[i]
            right = max(right, total)
        return max(solve(low, middle), solve(middle + 1, high), left + right)

    return solve(0, len(values) - 1)


def best_stretch_f(values):
    ends = itertools.accumulate(values, lambda before, v: v + max(before, 0))
    return max(ends)


def best_stretch_g(values):
    class Range:
        def __init__(self, total, prefix, suffix, best):
            self.total = total
            self.prefix = prefix
            self.suffix = suffix
            self.best = best

        def join(self, other):
            return Range(
                self.total + other.total,
                max(self.prefix, self.total + other.prefix),
                max(other.suffix, other.total + self.suffix),
                max(self.best, other.best, self.suffix + other.prefix),
            )

    result = Range(values[0], values[0], values[0], values[0])
    i = 1
    while i < len(values):
        v = values[i]
        result = result.join(Range(v, v, v, v))
        i += 1
    return result.best


def buy_sell_a(prices):
    lowest = float("inf")
    profit = 0
    for price in prices:
        lowest = min(lowest, price)
        profit = max(profit, price - lowest)
    return profit


def buy_sell_b(prices):
    best = 0
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            if prices[j] - prices[i] > best:
                best = prices[j] - prices[i]
    return best


def buy_sell_c(prices):
    if not prices:
        return 0
    best = 0
    low = prices[0]
    for i in range(1, len(prices)):
        if prices[i] < low:
            low = prices[i]
        elif prices[i] - low > best:
            best = prices[i] - low
    return best


def buy_sell_d(prices):
    change = 0
    best = 0
    for before, after in zip(prices, prices[1:]):
        change = max(0, change + after - before)
        best = max(best, change)
    return best


def buy_sell_e(prices):
    return max((max(prices[i:]) - p for i, p in enumerate(prices)), default=0)


def buy_sell_f(prices):
    highest_after = []
    highest = 0
    i = len(prices) - 1
    while i >= 0:
        if prices[i] > highest:
            highest = prices[i]
        highest_after.append(highest)
        i = i - 1
    highest_after.reverse()
    best_profit = 0
    for i in range(len(prices)):
        profit = highest_after[i] - prices[i]
        if profit > best_profit:
            best_profit = profit
    return best_profit


def find_sorted_a(values, target):
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] == target:
            return middle
        if values[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def find_sorted_b(values, target):
    i = bisect.bisect_left(values, target)
    if i < len(values) and values[i] == target:
        return i
    return -1


def find_sorted_c(values, target, low=0, high=None):
    if high is None:
        high = len(values)
    if low >= high:
        return -1
    middle = low + (high - low) // 2
    if values[middle] > target:
        return find_sorted_c(values, target, low, middle)
    if values[middle] < target:
        return find_sorted_c(values, target, middle + 1, high)
    return middle


def find_sorted_d(values, target):
    left = 0
    right = len(values)
    while left < right:
        center = (left + right) >> 1
        if values[center] >= target:
            right = center
        else:
            left = center + 1
    return left if left < len(values) and values[left] == target else -1


def find_sorted_e(values, target):
    place = -1
    for i in range(len(values)):
        if values[i] == target:
            place = i
            break
        elif values[i] > target:
            break
    return place


def find_sorted_f(values, target):
    step = 1
    while step < len(values):
        step *= 2
    at = -1
    while step:
        if at + step < len(values) and values[at + step] <= target:
            at += step
        step //= 2
    return at if at >= 0 and values[at] == target else -1


def flatten_a(items):
    out = []
    for item in items:
        if isinstance(item, list):
            out.extend(flatten_a(item))
        else:
            out.append(item)
    return out


def flatten_b(items):
    stack = list(reversed(items))
    out = []
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        else:
            out.append(item)
    return out


def flatten_c(items):
    def walk(part):
        for item in part:
            if isinstance(item, list):
                yield from walk(item)
            else:
                yield item

    return list(walk(items))


def flatten_d(items):
    if not isinstance(items, list):
        return [items]
    return [leaf for item in items for leaf in flatten_d(item)]


def flatten_e(items):
    result = list(items)
    i = 0
    while i < len(result):
        if isinstance(result[i], list):
            result[i : i + 1] = result[i]
        else:
            i += 1
    return result


def flatten_f(items):
    result = []
    something_nested = False
    for item in items:
        if type(item) == list:
            something_nested = True
            for inner in item:
                result.append(inner)
        else:
            result.append(item)
    if something_nested == True:
        return flatten_f(result)
    return result


def flatten_g(items):
    return [int(number) for number in re.findall(r"-?\d+", str(items))]


def unique_in_order_a(values):
    seen = set()
    out = []
    for value in values:
        if value not in seen:
            seen.add(value)
            out.append(value)
    return out


def unique_in_order_b(values):
    return list(dict.fromkeys(values))


def unique_in_order_c(values):
    out = []
    for value in values:
        if value not in out:
            out.append(value)
    return out


def unique_in_order_d(values):
    return [value for i, value in enumerate(values) if value not in values[:i]]


def unique_in_order_e(values):
    result = []
    for i in range(len(values)):
        already = False
        j = 0
        while j < len(result):
            if result[j] == values[i]:
                already = True
            j = j + 1
        if already == False:
            result.append(values[i])
    return result


def unique_in_order_f(values):
    return sorted(set(values), key=values.index)


def pieces_a(values, size):
    out = []
    for i in range(0, len(values), size):
        out.append(values[i : i + size])
    return out


def pieces_b(values, size):
    return [values[i : i + size] for i in range(0, len(values), size)]


def pieces_c(values, size):
    out = []
    piece = []
    for value in values:
        piece.append(value)
        if len(piece) == size:
            out.append(piece)
            piece = []
    if piece:
        out.append(piece)
    return out


def pieces_d(values, size):
    rest = iter(values)
    out = []
    while True:
        piece = list(islice(rest, size))
        if not piece:
            return out
        out.append(piece)


def pieces_e(values, size):
    if not values:
        return []
    return [values[:size]] + pieces_e(values[size:], size)


def pieces_f(values, size):
    number_of_pieces = math.ceil(len(values) / size)
    result = []
    for _ in range(number_of_pieces):
        result.append([])
    for i in range(len(values)):
        result[i // size].append(values[i])
    return result


def pieces_g(values, size):
    groups = itertools.groupby(enumerate(values), key=lambda pair: pair[0] // size)
    return [[value for _, value in group] for _, group in groups]


def merge_sorted_a(first, second):
    out = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            out.append(first[i])
            i += 1
        else:
            out.append(second[j])
            j += 1
    return out + first[i:] + second[j:]


def merge_sorted_b(first, second):
    return list(heapq.merge(first, second))


def merge_sorted_c(first, second):
    return sorted(first + second)


def merge_sorted_d(first, second):
    if not first:
        return second
    if not second:
        return first
    if first[0] < second[0]:
        return [first[0]] + merge_sorted_d(first[1:], second)
    return [second[0]] + merge_sorted_d(first, second[1:])


def merge_sorted_e(first, second):
    a, b = deque(first), deque(second)
    out = []
    while a or b:
        if not b or (a and a[0] <= b[0]):
            out.append(a.popleft())
        else:
            out.append(b.popleft())
    return out


def merge_sorted_f(first, second):
    result = list(first)
    for value in second:
        place = 0
        while place < len(result) and result[place] <= value:
            place = place + 1
        result.insert(place, value)
    return result


def merge_sorted_g(first, second):
    class Reader:
        def __init__(self, values):
            self.values = values
            self.next = 0

        def peek(self):
            if self.next < len(self.values):
                return self.values[self.next]
            return math.inf

        def read(self):
            value = self.peek()
            self.next += 1
            return value

    left = Reader(first)
    right = Reader(second)
    merged = []
    while len(merged) < len(first) + len(second):
        if left.peek() <= right.peek():
            merged.append(left.read())
        else:
            merged.append(right.read())
    return merged


def sort_values_a(values):
    values = list(values)
    for i in range(len(values)):
        for j in range(len(values) - 1 - i):
            if values[j] > values[j + 1]:
                values[j], values[j + 1] = values[j + 1], values[j]
    return values


def sort_values_b(values):
    if len(values) < 2:
        return list(values)
    pivot = values[0]
    small = [v for v in values[1:] if v < pivot]
    large = [v for v in values[1:] if v >= pivot]
    return sort_values_b(small) + [pivot] + sort_values_b(large)


def sort_values_c(values):
    if len(values) <= 1:
        return values
    middle = len(values) // 2
    left = sort_values_c(values[:middle])
    right = sort_values_c(values[middle:])
    out = []
    while left and right:
        out.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return out + left + right


def sort_values_d(values):
    out = list(values)
    for i in range(1, len(out)):
        value = out[i]
        j = i - 1
        while j >= 0 and out[j] > value:
            out[j + 1] = out[j]
            j -= 1
        out[j + 1] = value
    return out


def sort_values_e(values):
    heap = []
    for value in values:
        heapq.heappush(heap, value)
    return [heapq.heappop(heap) for _ in range(len(heap))]


def sort_values_f(values):
    rest = list(values)
    out = []
    while rest:
        smallest = min(rest)
        rest.remove(smallest)
        out.append(smallest)
    return out


def sort_values_g(values):
    tree = None

    def insert(node, value):
        if node is None:
            return [None, value, None]
        if value < node[1]:
            node[0] = insert(node[0], value)
        else:
            node[2] = insert(node[2], value)
        return node

    def walk(node):
        return walk(node[0]) + [node[1]] + walk(node[2]) if node else []

    for value in values:
        tree = insert(tree, value)
    return walk(tree)


def sort_values_h(values):
    result = values[:]
    size = len(result)
    position = 0
    while position < size:
        lowest = position
        for i in range(position + 1, size):
            if result[i] < result[lowest]:
                lowest = i
        if lowest != position:
            keep = result[position]
            result[position] = result[lowest]
            result[lowest] = keep
        position = position + 1
    return result


def majority_a(values):
    counts = Counter(values)
    for value, count in counts.items():
        if count > len(values) // 2:
            return value
    return None


def majority_b(values):
    candidate, votes = None, 0
    for value in values:
        if votes == 0:
            candidate = value
        votes += 1 if value == candidate else -1
    return candidate if values.count(candidate) * 2 > len(values) else None


def majority_c(values):
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
        if counts[value] * 2 > len(values):
            return value
    return None


def majority_d(values):
    middle = sorted(values)[len(values) // 2]
    return middle if sum(1 for v in values if v == middle) > len(values) / 2 else None


def majority_e(values):
    answer = None
    for i in range(len(values)):
        number = 0
        for j in range(len(values)):
            if values[i] == values[j]:
                number = number + 1
        if number > len(values) / 2:
            answer = values[i]
    return answer


def majority_f(values):
    return next((v for v in {*values} if values.count(v) > len(values) >> 1), None)


def turn_list_a(values, k):
    if not values:
        return []
    k %= len(values)
    return values[-k:] + values[:-k]


def turn_list_b(values, k):
    queue = deque(values)
    queue.rotate(k)
    return list(queue)


def turn_list_c(values, k):
    n = len(values)
    out = [None] * n
    for i in range(n):
        out[(i + k) % n] = values[i]
    return out


def turn_list_d(values, k):
    values = values[:]
    for _ in range(k):
        values.insert(0, values.pop()) if values else None
    return values


def turn_list_e(values, k):
    values = list(values)

    def flip(low, high):
        while low < high:
            values[low], values[high] = values[high], values[low]
            low += 1
            high -= 1

    if values:
        k %= len(values)
        flip(0, len(values) - 1)
        flip(0, k - 1)
        flip(k, len(values) - 1)
    return values


def turn_list_f(values, k):
    result = []
    n = len(values)
    for i in range(n):
        place = i - k
        while place < 0:
            place = place + n
        result.append(values[place])
    return result


def turn_list_g(values, k):
    start = -k % len(values) if values else 0
    return [*islice(itertools.cycle(values), start, start + len(values))]


def zeros_last_a(values):
    out = [v for v in values if v != 0]
    return out + [0] * (len(values) - len(out))


def zeros_last_b(values):
    values = list(values)
    at = 0
    for i in range(len(values)):
        if values[i] != 0:
            values[at], values[i] = values[i], values[at]
            at += 1
    return values


def zeros_last_c(values):
    return sorted(values, key=lambda v: v == 0)


def zeros_last_d(values):
    values = list(values)
    write = 0
    for value in values:
        if value:
            values[write] = value
            write += 1
    while write < len(values):
        values[write] = 0
        write += 1
    return values


def zeros_last_e(values):
    result = []
    zeros = 0
    for i in range(len(values)):
        if values[i] == 0:
            zeros = zeros + 1
        else:
            result.append(values[i])
    for i in range(zeros):
        result.append(0)
    return result


def zeros_last_f(values):
    return [*filter(None, values), *itertools.filterfalse(None, values)]


def missing_one_a(values):
    n = len(values)
    return n * (n + 1) // 2 - sum(values)


def missing_one_b(values):
    present = set(values)
    for i in range(len(values) + 1):
        if i not in present:
            return i
    return None


def missing_one_c(values):
    result = len(values)
    for i, value in enumerate(values):
        result ^= i ^ value
    return result


def missing_one_d(values):
    for i, value in enumerate(sorted(values)):
        if i != value:
            return i
    return len(values)


def missing_one_e(values):
    present = [False] * (len(values) + 1)
    for value in values:
        present[value] = True
    for number in range(len(present)):
        if present[number] == False:
            return number


def missing_one_f(values):
    [gone] = {*range(len(values) + 1)} - {*values}
    return gone


def lone_value_a(values):
    result = 0
    for value in values:
        result ^= value
    return result


def lone_value_b(values):
    for value, count in Counter(values).items():
        if count == 1:
            return value
    return 0


def lone_value_c(values):
    return 2 * sum(set(values)) - sum(values)


def lone_value_d(values):
    open_values = set()
    for value in values:
        if value in open_values:
            open_values.remove(value)
        else:
            open_values.add(value)
    return open_values.pop()


def lone_value_e(values):
    return reduce(operator.xor, values)


def lone_value_f(values):
    for i in range(len(values)):
        alone = True
        for j in range(len(values)):
            if i != j:
                if values[i] == values[j]:
                    alone = False
        if alone == True:
            return values[i]


def lone_value_g(values):
    ordered = sorted(values)
    low, high = 0, len(ordered) // 2
    while low < high:
        middle = (low + high) // 2
        if ordered[2 * middle] == ordered[2 * middle + 1]:
            low = middle + 1
        else:
            high = middle
    return ordered[2 * low]


def product_others_a(values):
    out = []
    for i in range(len(values)):
        product_here = 1
        for j in range(len(values)):
            if i != j:
                product_here *= values[j]
        out.append(product_here)
    return out


def product_others_b(values):
    out = [1] * len(values)
    left = 1
    for i in range(len(values)):
        out[i] = left
        left *= values[i]
    right = 1
    for i in range(len(values) - 1, -1, -1):
        out[i] *= right
        right *= values[i]
    return out


def product_others_c(values):
    before = [1]
    for value in values[:-1]:
        before.append(before[-1] * value)
    after = [1]
    for value in reversed(values[1:]):
        after.append(after[-1] * value)
    return [a * b for a, b in zip(before, reversed(after))]


def product_others_d(values):
    return [math.prod(values[:i] + values[i + 1 :]) for i, _ in enumerate(values)]


def product_others_e(values):
    def solve(part, outside):
        if len(part) == 1:
            return [outside]
        half = len(part) // 2
        left, right = part[:half], part[half:]
        return solve(left, outside * math.prod(right)) + solve(right, outside * math.prod(left))

    return solve(values, 1)


def join_ranges_a(ranges):
    out = []
    for start, end in sorted(ranges):
        if out and start <= out[-1][1]:
            out[-1][1] = max(out[-1][1], end)
        else:
            out.append([start, end])
    return out


def join_ranges_b(ranges):
    ranges = sorted(ranges, key=lambda r: r[0])
    i = 0
    result = []
    while i < len(ranges):
        low, high = ranges[i]
        i += 1
        while i < len(ranges) and ranges[i][0] <= high:
            if ranges[i][1] > high:
                high = ranges[i][1]
            i += 1
        result.append([low, high])
    return result


def join_ranges_c(ranges):
    events = []
    for start, end in ranges:
        events.append((start, 0))
        events.append((end, 1))
    events.sort()
    depth = 0
    out = []
    for place, kind in events:
        if kind == 0:
            if depth == 0:
                out.append([place])
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                out[-1].append(place)
    return out


def join_ranges_d(ranges):
    result = []
    for r in ranges:
        result.append([r[0], r[1]])
    joined = True
    while joined == True:
        joined = False
        for i in range(len(result)):
            for j in range(len(result)):
                if joined == False and i != j:
                    if result[i][0] <= result[j][0] and result[j][0] <= result[i][1]:
                        if result[j][1] > result[i][1]:
                            result[i][1] = result[j][1]
                        result.pop(j)
                        joined = True
    result.sort()
    return result


def join_ranges_e(ranges):
    def join(done, part):
        low, high = part
        if done and done[-1][1] >= low:
            return [*done[:-1], [done[-1][0], max(high, done[-1][1])]]
        return [*done, [low, high]]

    return reduce(join, sorted(ranges), [])


def group_by_letters_a(words):
    groups = defaultdict(list)
    for word in words:
        groups["".join(sorted(word))].append(word)
    return list(groups.values())


def group_by_letters_b(words):
    groups = {}
    for word in words:
        key = [0] * 26
        for char in word:
            key[ord(char) - 97] += 1
        groups.setdefault(tuple(key), []).append(word)
    return [group for group in groups.values()]


def group_by_letters_c(words):
    keys = []
    groups = []
    for word in words:
        key = sorted(word)
        if key in keys:
            groups[keys.index(key)].append(word)
        else:
            keys.append(key)
            groups.append([word])
    return groups


def group_by_letters_d(words):
    result = []
    used = []
    for i in range(len(words)):
        if i in used:
            continue
        group = [words[i]]
        for j in range(i + 1, len(words)):
            same = True
            if len(words[i]) != len(words[j]):
                same = False
            for letter in words[i]:
                if words[i].count(letter) != words[j].count(letter):
                    same = False
            if same == True:
                group.append(words[j])
                used.append(j)
        result.append(group)
    return result


def group_by_letters_e(words):
    def key(word):
        return frozenset(Counter(word).items())

    kinds = dict.fromkeys(map(key, words))
    return [[word for word in words if key(word) == kind] for kind in kinds]


def most_common_a(values, k):
    counts = Counter(values)
    return sorted(counts, key=lambda v: (-counts[v], v))[:k]


def most_common_b(values, k):
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    heap = [(-count, value) for value, count in counts.items()]
    heapq.heapify(heap)
    out = []
    while heap and len(out) < k:
        out.append(heapq.heappop(heap)[1])
    return out


def most_common_c(values, k):
    counts = defaultdict(int)
    for value in values:
        counts[value] += 1
    buckets = [[] for _ in range(len(values) + 1)]
    for value in counts:
        buckets[counts[value]].append(value)
    out = []
    for bucket in reversed(buckets):
        out += sorted(bucket)
    return out[:k]


def most_common_d(values, k):
    rest = list(set(values))
    result = []
    while len(result) < k and len(rest) > 0:
        best = rest[0]
        for value in rest:
            if values.count(value) > values.count(best):
                best = value
            elif values.count(value) == values.count(best) and value < best:
                best = value
        result.append(best)
        rest.remove(best)
    return result


def most_common_e(values, k):
    runs = ((value, len(list(run))) for value, run in itertools.groupby(sorted(values)))
    return [value for value, _ in sorted(runs, key=operator.itemgetter(1), reverse=True)][:k]


def subsets_a(values):
    out = [[]]
    for value in values:
        out += [part + [value] for part in out]
    return sorted(out)


def subsets_b(values):
    out = []

    def go(i, part):
        if i == len(values):
            out.append(part[:])
            return
        go(i + 1, part)
        part.append(values[i])
        go(i + 1, part)
        part.pop()

    go(0, [])
    out.sort()
    return out


def subsets_c(values):
    result = []
    for mask in range(1 << len(values)):
        part = []
        for i in range(len(values)):
            if mask >> i & 1:
                part.append(values[i])
        result.append(part)
    return sorted(result)


def subsets_d(values):
    return sorted(list(c) for n in range(len(values) + 1) for c in combinations(values, n))


def subsets_e(values):
    if not values:
        return [[]]
    first, *rest = values
    without = subsets_e(rest)
    return sorted(without + [[first, *part] for part in without])


def subsets_f(values):
    choices = itertools.product([False, True], repeat=len(values))
    return sorted(map(list, (itertools.compress(values, choice) for choice in choices)))


def orders_a(values):
    if len(values) <= 1:
        return [list(values)]
    out = []
    for i in range(len(values)):
        for rest in orders_a(values[:i] + values[i + 1 :]):
            out.append([values[i]] + rest)
    return out


def orders_b(values):
    return [list(p) for p in permutations(values)]


def orders_c(values):
    result = []
    used = [False] * len(values)
    path = []

    def search():
        if len(path) == len(values):
            result.append(list(path))
            return
        for i in range(len(values)):
            if used[i]:
                continue
            used[i] = True
            path.append(values[i])
            search()
            path.pop()
            used[i] = False

    search()
    return result


def orders_d(values):
    result = [[]]
    for value in values:
        longer = []
        for order in result:
            for place in range(len(order) + 1):
                longer.append(order[:place] + [value] + order[place:])
        result = longer
    return sorted(result, key=lambda order: [values.index(v) for v in order])


def orders_e(values):
    n = len(values)
    result = []
    number = 0
    while number < math.factorial(n):
        rest = list(values)
        order = []
        left = number
        i = n - 1
        while i >= 0:
            block = math.factorial(i)
            order.append(rest.pop(left // block))
            left = left % block
            i -= 1
        result.append(order)
        number += 1
    return result


def longest_rise_a(values):
    if not values:
        return 0
    best = [1] * len(values)
    for i in range(len(values)):
        for j in range(i):
            if values[j] < values[i]:
                best[i] = max(best[i], best[j] + 1)
    return max(best)


def longest_rise_b(values):
    tails = []
    for value in values:
        i = bisect.bisect_left(tails, value)
        if i == len(tails):
            tails.append(value)
        else:
            tails[i] = value
    return len(tails)


def longest_rise_c(values):
    memo = {}

    def go(i, last):
        if i == len(values):
            return 0
        if (i, last) not in memo:
            skip = go(i + 1, last)
            take = 0
            if last is None or values[i] > values[last]:
                take = 1 + go(i + 1, i)
            memo[i, last] = max(skip, take)
        return memo[i, last]

    return go(0, None)


def longest_rise_d(values):
    for length in range(len(values), 0, -1):
        for chosen in combinations(values, length):
            rising = True
            for i in range(len(chosen) - 1):
                if chosen[i] >= chosen[i + 1]:
                    rising = False
            if rising == True:
                return length
    return 0


def longest_rise_e(values):
    @lru_cache(None)
    def ending(i):
        return 1 + max((ending(j) for j in range(i) if values[j] < values[i]), default=0)

    return max(map(ending, range(len(values))), default=0)


def next_larger_a(values):
    out = [-1] * len(values)
    stack = []
    for i, value in enumerate(values):
        while stack and values[stack[-1]] < value:
            out[stack.pop()] = value
        stack.append(i)
    return out


def next_larger_b(values):
    out = []
    for i in range(len(values)):
        found = -1
        for j in range(i + 1, len(values)):
            if values[j] > values[i]:
                found = values[j]
                break
        out.append(found)
    return out


def next_larger_c(values):
    result = []
    stack = []
    for value in reversed(values):
        while stack and stack[-1] <= value:
            stack.pop()
        result.append(stack[-1] if stack else -1)
        stack.append(value)
    return result[::-1]


def next_larger_d(values):
    return [next((w for w in values[i:] if w > v), -1) for i, v in enumerate(values)]


def next_larger_e(values):
    result = []
    for value in values:
        result.append(-1)
    i = len(values) - 2
    jump = [len(values)] * len(values)
    while i >= 0:
        j = i + 1
        while j < len(values) and values[j] <= values[i]:
            j = jump[j]
        jump[i] = j
        if j < len(values):
            result[i] = values[j]
        i = i - 1
    return result


def window_max_a(values, size):
    return [max(values[i : i + size]) for i in range(len(values) - size + 1)]


def window_max_b(values, size):
    queue = deque()
    out = []
    for i, value in enumerate(values):
        while queue and values[queue[-1]] <= value:
            queue.pop()
        queue.append(i)
        if queue[0] <= i - size:
            queue.popleft()
        if i >= size - 1:
            out.append(values[queue[0]])
    return out


def window_max_c(values, size):
    heap = []
    out = []
    for i in range(len(values)):
        heapq.heappush(heap, (-values[i], i))
        while heap[0][1] <= i - size:
            heapq.heappop(heap)
        if i + 1 >= size:
            out.append(-heap[0][0])
    return out


def window_max_d(values, size):
    result = []
    for start in range(len(values)):
        end = start + size
        if end <= len(values):
            biggest = values[start]
            for i in range(start + 1, end):
                if values[i] > biggest:
                    biggest = values[i]
            result.append(biggest)
    return result


def window_max_e(values, size):
    ordered, out = sorted(values[: size - 1]), []
    for i in range(size - 1, len(values)):
        bisect.insort(ordered, values[i])
        out.append(ordered[-1])
        ordered.remove(values[i - size + 1])
    return out


def kth_largest_a(values, k):
    return sorted(values, reverse=True)[k - 1]


def kth_largest_b(values, k):
    return heapq.nlargest(k, values)[-1]


def kth_largest_c(values, k):
    heap = []
    for value in values:
        heapq.heappush(heap, value)
        if len(heap) > k:
            heapq.heappop(heap)
    return heap[0]


def kth_largest_d(values, k):
    pivot = values[len(values) // 2]
    more = [v for v in values if v > pivot]
    same = [v for v in values if v == pivot]
    less = [v for v in values if v < pivot]
    if k <= len(more):
        return kth_largest_d(more, k)
    if k <= len(more) + len(same):
        return pivot
    return kth_largest_d(less, k - len(more) - len(same))


def kth_largest_e(values, k):
    rest = list(values)
    biggest = None
    for times in range(k):
        biggest = rest[0]
        for value in rest:
            if value > biggest:
                biggest = value
        rest.remove(biggest)
    return biggest


def kth_largest_f(values, k):
    return next(v for v in values if sum(w > v for w in values) < k <= sum(w >= v for w in values))


def running_sums_a(values):
    out = []
    total = 0
    for value in values:
        total += value
        out.append(total)
    return out


def running_sums_b(values):
    return list(accumulate(values))


def running_sums_c(values):
    return [sum(values[: i + 1]) for i in range(len(values))]


def running_sums_d(values):
    out = list(values)
    for i in range(1, len(out)):
        out[i] += out[i - 1]
    return out


def running_sums_e(values):
    return reduce(lambda sums, v: sums + [v + (sums[-1] if sums else 0)], values, [])


def running_sums_f(values):
    result = []
    for i in range(len(values)):
        total = 0
        for j in range(i + 1):
            total = total + values[j]
        result.append(total)
    return result


def balance_point_a(values):
    for i in range(len(values)):
        if sum(values[:i]) == sum(values[i + 1 :]):
            return i
    return -1


def balance_point_b(values):
    total = sum(values)
    left = 0
    for i, value in enumerate(values):
        if left == total - left - value:
            return i
        left += value
    return -1


def balance_point_c(values):
    sums = [0]
    for value in values:
        sums.append(sums[-1] + value)
    i = 0
    while i < len(values):
        if sums[i] == sums[-1] - sums[i + 1]:
            return i
        i += 1
    return -1


def balance_point_d(values):
    class Scale:
        def __init__(self, right):
            self.left = 0
            self.right = right

        def level(self):
            return self.left == self.right

    scale = Scale(sum(values))
    index = 0
    while index < len(values):
        scale.right -= values[index]
        if scale.level():
            return index
        scale.left += values[index]
        index += 1
    return -1


def balance_point_e(values):
    before = list(accumulate(values))
    after = list(accumulate(reversed(values)))[::-1]
    level = [*map(operator.eq, before, after)]
    return level.index(True) if True in level else -1


def sums_to_a(values, goal):
    count = total = 0
    seen = {0: 1}
    for value in values:
        total += value
        count += seen.get(total - goal, 0)
        seen[total] = seen.get(total, 0) + 1
    return count


def sums_to_b(values, goal):
    count = 0
    for i in range(len(values)):
        total = 0
        for j in range(i, len(values)):
            total += values[j]
            if total == goal:
                count += 1
    return count


def sums_to_c(values, goal):
    prefix = [0] + list(accumulate(values))
    return sum(1 for i, j in combinations(range(len(prefix)), 2) if prefix[j] - prefix[i] == goal)


def sums_to_d(values, goal):
    number = 0
    for start in range(len(values)):
        for end in range(start + 1, len(values) + 1):
            part = values[start:end]
            if sum(part) == goal:
                number = number + 1
    return number


def sums_to_e(values, goal):
    def ending_at(i):
        return accumulate(reversed(values[: i + 1]))

    return sum(operator.countOf(ending_at(i), goal) for i in range(len(values)))


def water_a(heights):
    total = 0
    for i in range(len(heights)):
        total += min(max(heights[: i + 1]), max(heights[i:])) - heights[i]
    return total


def water_b(heights):
    left, right = 0, len(heights) - 1
    left_max = right_max = total = 0
    while left < right:
        if heights[left] < heights[right]:
            left_max = max(left_max, heights[left])
            total += left_max - heights[left]
            left += 1
        else:
            right_max = max(right_max, heights[right])
            total += right_max - heights[right]
            right -= 1
    return total


def water_c(heights):
    stack = []
    total = 0
    for i, height in enumerate(heights):
        while stack and heights[stack[-1]] < height:
            floor = heights[stack.pop()]
            if not stack:
                break
            width = i - stack[-1] - 1
            total += width * (min(heights[stack[-1]], height) - floor)
        stack.append(i)
    return total


def water_d(heights):
    total = 0
    level = 1
    while level <= max(heights):
        first = -1
        last = -1
        for i in range(len(heights)):
            if heights[i] >= level:
                if first == -1:
                    first = i
                last = i
        for i in range(first, last):
            if heights[i] < level:
                total = total + 1
        level = level + 1
    return total


def water_e(heights):
    left = accumulate(heights, max)
    right = [*accumulate(heights[::-1], max)][::-1]
    return sum(map(min, left, right)) - sum(heights)


def jump_to_end_a(values):
    reach = 0
    for i, step in enumerate(values):
        if i > reach:
            return False
        reach = max(reach, i + step)
    return True


def jump_to_end_b(values):
    goal = len(values) - 1
    for i in range(len(values) - 2, -1, -1):
        if i + values[i] >= goal:
            goal = i
    return goal <= 0


def jump_to_end_c(values):
    seen = {0}
    stack = [0]
    while stack:
        i = stack.pop()
        if i >= len(values) - 1:
            return True
        for j in range(i + 1, i + values[i] + 1):
            if j not in seen:
                seen.add(j)
                stack.append(j)
    return not values


def jump_to_end_d(values):
    @lru_cache(maxsize=None)
    def reachable(i):
        if i == 0:
            return True
        return any(reachable(j) and j + values[j] >= i for j in range(i))

    return reachable(len(values) - 1)


def jump_to_end_e(values):
    can_reach = []
    for i in range(len(values)):
        can_reach.append(False)
    can_reach[0] = True
    for i in range(len(values)):
        if can_reach[i] == True:
            step = 1
            while step <= values[i]:
                if i + step < len(values):
                    can_reach[i + step] = True
                step = step + 1
    if can_reach[len(values) - 1] == True:
        return True
    else:
        return False


def rob_a(values):
    take = skip = 0
    for value in values:
        take, skip = skip + value, max(skip, take)
    return max(take, skip)


def rob_b(values):
    best = [0, 0]
    for value in values:
        best.append(max(best[-1], best[-2] + value))
    return best[-1]


def rob_c(values):
    memo = {}

    def go(i):
        if i >= len(values):
            return 0
        if i not in memo:
            memo[i] = max(go(i + 1), values[i] + go(i + 2))
        return memo[i]

    return go(0)


def rob_d(values):
    best = 0
    for mask in range(2 ** len(values)):
        if mask & mask << 1:
            continue
        best = max(best, sum(v for i, v in enumerate(values) if mask >> i & 1))
    return best


def rob_e(values):
    return max(reduce(lambda s, v: (max(s), s[0] + v), values, (0, 0)))


def turn_keys_a(table):
    out = {}
    for key, value in table.items():
        out[value] = key
    return out


def turn_keys_b(table):
    return {value: key for key, value in table.items()}


def turn_keys_c(table):
    return dict(zip(table.values(), table.keys()))


def turn_keys_d(table):
    new_table = dict()
    keys = list(table.keys())
    for i in range(len(keys)):
        key = keys[i]
        value = table[key]
        new_table[value] = key
    return new_table


def turn_keys_e(table):
    return dict(map(reversed, table.items()))


def merge_counts_a(first, second):
    out = dict(first)
    for key, value in second.items():
        out[key] = out.get(key, 0) + value
    return out


def merge_counts_b(first, second):
    return {key: first.get(key, 0) + second.get(key, 0) for key in list(first) + list(second)}


def merge_counts_c(first, second):
    result = defaultdict(int)
    for table in (first, second):
        for key in table:
            result[key] += table[key]
    return dict(result)


def merge_counts_d(first, second):
    result = {}
    for key in first:
        if key in second:
            result[key] = first[key] + second[key]
        else:
            result[key] = first[key]
    for key in second:
        if key not in result:
            result[key] = second[key]
    return result


def merge_counts_e(first, second):
    total = Counter(first)
    total.update(second)
    return dict(total)


def split_by_a(values, test):
    yes, no = [], []
    for value in values:
        if test(value):
            yes.append(value)
        else:
            no.append(value)
    return yes, no


def split_by_b(values, test):
    return [v for v in values if test(v)], [v for v in values if not test(v)]


def split_by_c(values, test):
    yes = list(filter(test, values))
    no = []
    for value in values:
        if not test(value):
            no.append(value)
    return yes, no


def split_by_d(values, test):
    parts = ([], [])
    for value in values:
        (parts[0] if test(value) else parts[1]).append(value)
    return parts


def split_by_e(values, test):
    good = []
    bad = []
    i = 0
    while i < len(values):
        answer = test(values[i])
        if answer == True:
            good.append(values[i])
        if answer == False:
            bad.append(values[i])
        i = i + 1
    return (good, bad)


def split_by_f(values, test):
    groups = {True: [], False: []}
    deque(map(lambda v: groups[bool(test(v))].append(v), values), maxlen=0)
    return groups[True], groups[False]


INPUTS = {
    "pair_for_sum": [([2, 7, 11, 15], 9), ([3, 1, 5], 6), ([1], 2)],
    "best_stretch": [([-2, 1, -3, 4, -1, 2, 1, -5, 4],), ([-3, -1],)],
    "buy_sell": [([7, 1, 5, 3, 6, 4],), ([3, 2, 1],), ([],)],
    "find_sorted": [([1, 3, 5, 7], 5), ([1, 3], 2), ([], 1)],
    "flatten": [([1, [2, [3, []], 4]],), ([],)],
    "unique_in_order": [([3, 1, 3, 2, 1],), ([],)],
    "pieces": [([1, 2, 3, 4, 5], 2), ([], 3)],
    "merge_sorted": [([1, 4, 6], [2, 4, 9]), ([], [1])],
    "sort_values": [([3, 1, 2, 3, 0],), ([],)],
    "majority": [([1, 2, 1, 1],), ([1, 2],)],
    "turn_list": [([1, 2, 3, 4], 1), ([1, 2, 3], 5), ([1, 2, 3], 0)],
    "zeros_last": [([0, 1, 0, 3, 12],), ([],)],
    "missing_one": [([3, 0, 1],), ([0],)],
    "lone_value": [([4, 1, 2, 1, 2],), ([7],)],
    "product_others": [([1, 2, 3, 4],), ([5, 6],)],
    "join_ranges": [([[1, 3], [8, 10], [2, 6]],), ([[1, 4], [4, 5]],)],
    "group_by_letters": [(["eat", "tea", "tan", "ate"],), ([],)],
    "most_common": [([1, 1, 2, 3, 3, 3], 2), ([5, 4], 2)],
    "subsets": [([1, 2, 3],), ([],)],
    "orders": [([1, 2, 3],), ([7],)],
    "longest_rise": [([10, 9, 2, 5, 3, 7, 101, 18],), ([],)],
    "next_larger": [([2, 1, 2, 4, 3],), ([],)],
    "window_max": [([1, 3, -1, -3, 5, 3, 6, 7], 3), ([1], 1)],
    "kth_largest": [([3, 2, 1, 5, 6, 4], 2), ([1, 1], 2)],
    "running_sums": [([1, 2, 3],), ([],)],
    "balance_point": [([1, 7, 3, 6, 5, 6],), ([1, 2],)],
    "sums_to": [([1, 1, 1], 2), ([3, -3, 3], 3)],
    "water": [([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1],), ([1, 2],)],
    "jump_to_end": [([2, 3, 1, 1, 4],), ([3, 2, 1, 0, 4],)],
    "rob": [([2, 7, 9, 3, 1],), ([],)],
    "turn_keys": [({"a": 1, "b": 2},), ({},)],
    "merge_counts": [({"a": 1}, {"a": 2, "b": 3})],
    "split_by": [([1, 2, 3, 4], lambda v: v % 2 == 0)],
}
