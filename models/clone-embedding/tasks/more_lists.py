"""More small tasks on lists, each written in several ways; all ways of a task agree on `INPUTS`."""

import bisect
import heapq
import itertools
import math
import operator
import statistics
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, combinations, groupby, permutations, product


def three_to_zero_a(values):
    values = sorted(values)
    out = []
    for i in range(len(values) - 2):
        if i > 0 and values[i] == values[i - 1]:
            continue
        left, right = i + 1, len(values) - 1
        while left < right:
            total = values[i] + values[left] + values[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                out.append((values[i], values[left], values[right]))
                left += 1
                while left < right and values[left] == values[left - 1]:
                    left += 1
    return out


def three_to_zero_b(values):
    return sorted({tuple(sorted(triple)) for triple in combinations(values, 3) if sum(triple) == 0})


def three_to_zero_c(values):
    found = set()
    for i, a in enumerate(values):
        seen = set()
        for b in values[i + 1 :]:
            if -a - b in seen:
                found.add(tuple(sorted((a, b, -a - b))))
            seen.add(b)
    return sorted(found)


def three_to_zero_d(values):
    result = []
    for i in range(len(values)):
        for j in range(len(values)):
            for k in range(len(values)):
                if i < j and j < k:
                    if values[i] + values[j] + values[k] == 0:
                        triple = [values[i], values[j], values[k]]
                        triple.sort()
                        triple = tuple(triple)
                        if triple not in result:
                            result.append(triple)
    result.sort()
    return result


def three_to_zero_e(values):
    counts = Counter(values)
    kinds = sorted(counts)
    out = []
    for a in kinds:
        at = bisect.bisect_left(kinds, a)
        for b in kinds[at:]:
            c = -a - b
            if c < b:
                break
            if all(counts[v] >= (a, b, c).count(v) for v in (a, b, c)):
                out.append((a, b, c))
    return out


def nearest_triple_a(values, target):
    values = sorted(values)
    best = sum(values[:3])
    for i in range(len(values) - 2):
        j, k = i + 1, len(values) - 1
        while j < k:
            total = values[i] + values[j] + values[k]
            if abs(total - target) < abs(best - target):
                best = total
            if total < target:
                j += 1
            else:
                k -= 1
    return best


def nearest_triple_b(values, target):
    return min((sum(triple) for triple in combinations(values, 3)), key=lambda total: abs(total - target))


def nearest_triple_c(values, target):
    best = None
    n = len(values)
    for i in range(n):
        for j in range(i + 1, n):
            for k in range(j + 1, n):
                total = values[i] + values[j] + values[k]
                if best is None or abs(target - total) < abs(target - best):
                    best = total
    return best


def nearest_triple_d(values, target):
    sums = sorted(map(sum, combinations(values, 3)))
    at = bisect.bisect_left(sums, target)
    return min(sums[max(0, at - 1) : at + 1], key=lambda s: abs(s - target))


def nearest_triple_e(values, target):
    class Nearest:
        def __init__(self):
            self.total = None
            self.distance = 0

        def offer(self, total):
            distance = total - target
            if distance < 0:
                distance = -distance
            if self.total is None or distance < self.distance:
                self.total = total
                self.distance = distance

    nearest = Nearest()
    i = 0
    while i < len(values):
        j = 0
        while j < i:
            k = 0
            while k < j:
                nearest.offer(values[i] + values[j] + values[k])
                k += 1
            j += 1
        i += 1
    return nearest.total


def most_water_a(heights):
    best = 0
    left, right = 0, len(heights) - 1
    while left < right:
        best = max(best, (right - left) * min(heights[left], heights[right]))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return best


def most_water_b(heights):
    return max(((i - j) * min(heights[i], heights[j]) for i in range(len(heights)) for j in range(i)), default=0)


def most_water_c(heights):
    area = 0
    for i in range(len(heights)):
        for j in range(i + 1, len(heights)):
            low = heights[i] if heights[i] < heights[j] else heights[j]
            if low * (j - i) > area:
                area = low * (j - i)
    return area


def most_water_d(heights):
    order = sorted(range(len(heights)), key=lambda i: -heights[i])
    best, left, right = 0, math.inf, -math.inf
    for i in order:
        if left <= right:
            best = max(best, heights[i] * max(i - left, right - i))
        left, right = min(left, i), max(right, i)
    return best


def most_water_e(heights):
    def area(pair):
        (i, a), (j, b) = pair
        return (j - i) * min(a, b)

    return max(map(area, combinations(enumerate(heights), 2)), default=0)


def keep_unique_a(values):
    values = list(values)
    if not values:
        return 0
    at = 1
    for i in range(1, len(values)):
        if values[i] != values[i - 1]:
            values[at] = values[i]
            at += 1
    return at


def keep_unique_b(values):
    return len(set(values))


def keep_unique_c(values):
    return sum(1 for _ in groupby(values))


def keep_unique_d(values):
    count = 0
    i = 0
    while i < len(values):
        count += 1
        while i + 1 < len(values) and values[i] == values[i + 1]:
            i += 1
        i += 1
    return count


def keep_unique_e(values):
    number = 0
    for i in range(len(values)):
        if i == 0:
            number = number + 1
        elif values[i] == values[i - 1]:
            number = number + 0
        else:
            number = number + 1
    return number


def keep_unique_f(values):
    return bool(values) + sum(map(operator.ne, values, values[1:]))


def insert_place_a(values, target):
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low


def insert_place_b(values, target):
    for i, value in enumerate(values):
        if value >= target:
            return i
    return len(values)


def insert_place_c(values, target):
    return bisect.bisect_left(values, target)


def insert_place_d(values, target):
    return sum(value < target for value in values)


def insert_place_e(values, target):
    place = 0
    found = False
    while place < len(values) and found == False:
        if values[place] >= target:
            found = True
        else:
            place = place + 1
    return place


def insert_place_f(values, target):
    if not values:
        return 0
    half = len(values) // 2
    if values[half] < target:
        return half + 1 + insert_place_f(values[half + 1 :], target)
    return insert_place_f(values[:half], target)


def first_and_last_a(values, target):
    def edge(left):
        low, high = 0, len(values)
        while low < high:
            middle = (low + high) // 2
            if values[middle] > target or (left and values[middle] == target):
                high = middle
            else:
                low = middle + 1
        return low

    start = edge(True)
    if start == len(values) or values[start] != target:
        return [-1, -1]
    return [start, edge(False) - 1]


def first_and_last_b(values, target):
    if target not in values:
        return [-1, -1]
    return [values.index(target), len(values) - 1 - values[::-1].index(target)]


def first_and_last_c(values, target):
    i = bisect.bisect_left(values, target)
    j = bisect.bisect_right(values, target)
    return [i, j - 1] if i < j else [-1, -1]


def first_and_last_d(values, target):
    first = last = -1
    for i, value in enumerate(values):
        if value == target:
            if first == -1:
                first = i
            last = i
    return [first, last]


def first_and_last_e(values, target):
    left = 0
    right = len(values) - 1
    while left <= right and values[left] != target:
        left = left + 1
    while right >= left and values[right] != target:
        right = right - 1
    if left > right:
        left = -1
        right = -1
    return [left, right]


def first_and_last_f(values, target):
    places = [i for i, v in enumerate(values) if v == target] or [-1]
    return [places[0], places[-1]]


def turned_search_a(values, target):
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] == target:
            return middle
        if values[low] <= values[middle]:
            if values[low] <= target < values[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif values[middle] < target <= values[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def turned_search_b(values, target):
    return values.index(target) if target in values else -1


def turned_search_c(values, target):
    if not values:
        return -1
    low, high = 0, len(values) - 1
    while low < high:
        middle = (low + high) // 2
        if values[middle] > values[high]:
            low = middle + 1
        else:
            high = middle
    shift = low
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        real = (middle + shift) % len(values)
        if values[real] == target:
            return real
        if values[real] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def turned_search_d(values, target):
    answer = -1
    for i in range(len(values)):
        if values[i] == target:
            answer = i
    return answer


def turned_search_e(values, target):
    def look(low, high):
        if low >= high:
            return -1
        middle = (low + high) // 2
        if values[middle] == target:
            return middle
        left = look(low, middle)
        return left if left >= 0 else look(middle + 1, high)

    return look(0, len(values))


def turned_least_a(values):
    low, high = 0, len(values) - 1
    while low < high:
        middle = (low + high) // 2
        if values[middle] > values[high]:
            low = middle + 1
        else:
            high = middle
    return values[low]


def turned_least_b(values):
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            return values[i]
    return values[0]


def turned_least_c(values):
    return min(values)


def turned_least_d(values):
    smallest = values[0]
    for i in range(len(values)):
        if values[i] < smallest:
            smallest = values[i]
    return smallest


def turned_least_e(values):
    return next((b for a, b in itertools.pairwise(values) if b < a), values[0])


def peak_a(values):
    low, high = 0, len(values) - 1
    while low < high:
        middle = low + (high - low) // 2
        if values[middle] < values[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low


def peak_b(values):
    return values.index(max(values))


def peak_c(values):
    for i in range(len(values) - 1):
        if values[i] > values[i + 1]:
            return i
    return len(values) - 1


def peak_d(values):
    place = 0
    going_up = True
    while going_up == True:
        if place + 1 == len(values):
            going_up = False
        elif values[place + 1] < values[place]:
            going_up = False
        else:
            place = place + 1
    return place


def peak_e(values):
    return max(zip(values, itertools.count()))[1]


def sums_from_a(values, target):
    out = []

    def go(start, path, left):
        if left == 0:
            out.append(path)
            return
        for i in range(start, len(values)):
            if values[i] <= left:
                go(i, path + [values[i]], left - values[i])

    go(0, [], target)
    return sorted(out)


def sums_from_b(values, target):
    table = [[] for _ in range(target + 1)]
    table[0] = [[]]
    for value in values:
        for total in range(value, target + 1):
            table[total] += [path + [value] for path in table[total - value]]
    return sorted(table[target])


def sums_from_c(values, target):
    if target == 0:
        return [[]]
    if target < 0 or not values:
        return []
    with_first = [[values[0]] + rest for rest in sums_from_c(values, target - values[0])]
    return sorted(with_first + sums_from_c(values[1:], target))


def sums_from_d(values, target):
    result = []
    stack = [([], 0, 0)]
    while stack:
        path, start, total = stack.pop()
        if total == target:
            result.append(path)
        elif total < target:
            for i in range(start, len(values)):
                stack.append((path + [values[i]], i, total + values[i]))
    result.sort()
    return result


def sums_from_e(values, target):
    most = [range(target // v + 1) for v in values]
    fitting = (times for times in product(*most) if sum(map(operator.mul, times, values)) == target)
    return sorted([v for v, n in zip(values, times) for _ in range(n)] for times in fitting)


def choose_k_a(n, k):
    return [list(c) for c in combinations(range(1, n + 1), k)]


def choose_k_b(n, k):
    out = []

    def go(start, path):
        if len(path) == k:
            out.append(path[:])
            return
        for i in range(start, n + 1):
            path.append(i)
            go(i + 1, path)
            path.pop()

    go(1, [])
    return out


def choose_k_c(n, k):
    if k == 0:
        return [[]]
    if k > n:
        return []
    return sorted(choose_k_c(n - 1, k) + [part + [n] for part in choose_k_c(n - 1, k - 1)])


def choose_k_d(n, k):
    result = [[]]
    for _ in range(k):
        longer = []
        for part in result:
            if len(part) == 0:
                first = 1
            else:
                first = part[len(part) - 1] + 1
            for number in range(first, n + 1):
                longer.append(part + [number])
        result = longer
    return result


def choose_k_e(n, k):
    masks = (mask for mask in range(1 << n) if mask.bit_count() == k)
    return sorted([i + 1 for i in range(n) if mask >> i & 1] for mask in masks)


def next_order_a(values):
    values = list(values)
    i = len(values) - 2
    while i >= 0 and values[i] >= values[i + 1]:
        i -= 1
    if i >= 0:
        j = len(values) - 1
        while values[j] <= values[i]:
            j -= 1
        values[i], values[j] = values[j], values[i]
    values[i + 1 :] = reversed(values[i + 1 :])
    return values


def next_order_b(values):
    orders = sorted(set(permutations(values)))
    return list(orders[(orders.index(tuple(values)) + 1) % len(orders)])


def next_order_c(values):
    for i in range(len(values) - 1, 0, -1):
        if values[i - 1] < values[i]:
            rest = sorted(values[i:])
            at = bisect.bisect_right(rest, values[i - 1])
            pivot = rest[at]
            rest[at] = values[i - 1]
            return values[: i - 1] + [pivot] + sorted(rest)
    return sorted(values)


def next_order_d(values):
    best = None
    smallest = None
    for order in permutations(values):
        order = list(order)
        if order > values:
            if best is None or order < best:
                best = order
        if smallest is None or order < smallest:
            smallest = order
    if best is None:
        return smallest
    return best


def next_order_e(values):
    tail = [values[-1]]
    head = values[:-1]
    while head and head[-1] >= tail[0]:
        tail.insert(0, head.pop())
    if not head:
        return tail[::-1]
    pivot = head.pop()
    larger = min(v for v in tail if v > pivot)
    tail[tail.index(larger)] = pivot
    return [*head, larger, *sorted(tail)]


def three_colours_a(values):
    values = list(values)
    low, i, high = 0, 0, len(values) - 1
    while i <= high:
        if values[i] == 0:
            values[low], values[i] = values[i], values[low]
            low += 1
            i += 1
        elif values[i] == 2:
            values[high], values[i] = values[i], values[high]
            high -= 1
        else:
            i += 1
    return values


def three_colours_b(values):
    counts = [0, 0, 0]
    for value in values:
        counts[value] += 1
    return [0] * counts[0] + [1] * counts[1] + [2] * counts[2]


def three_colours_c(values):
    out = []
    for colour in range(3):
        for value in values:
            if value == colour:
                out.append(value)
    return out


def three_colours_d(values):
    line = deque()
    zeros = 0
    for v in values:
        if v == 0:
            line.appendleft(v)
            zeros += 1
        elif v == 2:
            line.append(v)
        else:
            line.insert(zeros, v)
    return list(line)


def three_colours_e(values):
    return [*map(int, "".join(str(c) * values.count(c) for c in (0, 1, 2)))]


def best_product_a(values):
    best = high = low = values[0]
    for value in values[1:]:
        if value < 0:
            high, low = low, high
        high = max(value, high * value)
        low = min(value, low * value)
        best = max(best, high)
    return best


def best_product_b(values):
    best = values[0]
    for i in range(len(values)):
        result = 1
        for j in range(i, len(values)):
            result *= values[j]
            best = max(best, result)
    return best


def best_product_c(values):
    ends = [(values[0], values[0])]
    for value in values[1:]:
        options = (value, value * ends[-1][0], value * ends[-1][1])
        ends.append((max(options), min(options)))
    return max(high for high, _ in ends)


def best_product_d(values):
    return max(math.prod(values[i:j]) for i, j in combinations(range(len(values) + 1), 2))


def best_product_e(values):
    best = values[0]
    forward = 1
    backward = 1
    for i in range(len(values)):
        forward = forward * values[i]
        backward = backward * values[len(values) - 1 - i]
        if forward > best:
            best = forward
        if backward > best:
            best = backward
        if forward == 0:
            forward = 1
        if backward == 0:
            backward = 1
    return best


def shortest_reaching_a(values, goal):
    best = len(values) + 1
    left = total = 0
    for right, value in enumerate(values):
        total += value
        while total >= goal:
            best = min(best, right - left + 1)
            total -= values[left]
            left += 1
    return best if best <= len(values) else 0


def shortest_reaching_b(values, goal):
    for size in range(1, len(values) + 1):
        for i in range(len(values) - size + 1):
            if sum(values[i : i + size]) >= goal:
                return size
    return 0


def shortest_reaching_c(values, goal):
    sums = [0] + list(accumulate(values))
    shortest = math.inf
    for i in range(len(values)):
        j = bisect.bisect_left(sums, sums[i] + goal)
        if j < len(sums):
            shortest = min(shortest, j - i)
    return 0 if shortest == math.inf else shortest


def shortest_reaching_d(values, goal):
    shortest = 0
    for i in range(len(values)):
        total = 0
        for j in range(i, len(values)):
            total += values[j]
            if total >= goal:
                length = j - i + 1
                if shortest == 0 or length < shortest:
                    shortest = length
                break
    return shortest


def shortest_reaching_e(values, goal):
    sums = [0, *accumulate(values)]

    def enough(size):
        return any(map(lambda a, b: b - a >= goal, sums, sums[size:]))

    low, high = 1, len(values) + 1
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle + 1, high)
    return low if low <= len(values) else 0


def longest_run_of_numbers_a(values):
    present = set(values)
    best = 0
    for value in present:
        if value - 1 not in present:
            end = value
            while end in present:
                end += 1
            best = max(best, end - value)
    return best


def longest_run_of_numbers_b(values):
    values = sorted(set(values))
    best = run = 0
    before = None
    for value in values:
        run = run + 1 if before is not None and value == before + 1 else 1
        best = max(best, run)
        before = value
    return best


def longest_run_of_numbers_c(values):
    lengths = {}
    best = 0
    for value in values:
        if value not in lengths:
            left = lengths.get(value - 1, 0)
            right = lengths.get(value + 1, 0)
            size = left + right + 1
            lengths[value] = lengths[value - left] = lengths[value + right] = size
            best = max(best, size)
    return best


def longest_run_of_numbers_d(values):
    longest = 0
    for value in values:
        length = 1
        number = value + 1
        while number in values:
            length = length + 1
            number = number + 1
        if length > longest:
            longest = length
    return longest


def longest_run_of_numbers_e(values):
    runs = groupby(enumerate(sorted({*values})), key=lambda pair: pair[1] - pair[0])
    return max((sum(1 for _ in run) for _, run in runs), default=0)


def near_twin_a(values, distance):
    last = {}
    for i, value in enumerate(values):
        if value in last and i - last[value] <= distance:
            return True
        last[value] = i
    return False


def near_twin_b(values, distance):
    for i in range(len(values)):
        for j in range(i + 1, min(i + distance + 1, len(values))):
            if values[i] == values[j]:
                return True
    return False


def near_twin_c(values, distance):
    window = set()
    for i in range(len(values)):
        if values[i] in window:
            return True
        window.add(values[i])
        if len(window) > distance:
            window.remove(values[i - distance])
    return False


def near_twin_d(values, distance):
    places = defaultdict(list)
    for i, value in enumerate(values):
        places[value].append(i)
    return any(b - a <= distance for where in places.values() for a, b in itertools.pairwise(where))


def near_twin_e(values, distance):
    answer = False
    for i in range(len(values)):
        for j in range(len(values)):
            if i != j:
                if values[i] == values[j]:
                    if abs(i - j) <= distance:
                        answer = True
    return answer


def any_twin_a(values):
    return len(values) != len(set(values))


def any_twin_b(values):
    seen = set()
    for value in values:
        if value in seen:
            return True
        seen.add(value)
    return False


def any_twin_c(values):
    values = sorted(values)
    for i in range(1, len(values)):
        if values[i] == values[i - 1]:
            return True
    return False


def any_twin_d(values):
    return any(times > 1 for times in Counter(values).values())


def any_twin_e(values):
    for i in range(len(values)):
        for j in range(len(values)):
            if i == j:
                continue
            if values[i] == values[j]:
                return True
    return False


def any_twin_f(values):
    return bool(values) and max(map(values.count, values)) > 1


def shared_values_a(first, second):
    return sorted(set(first) & set(second))


def shared_values_b(first, second):
    out = []
    for value in first:
        if value in second and value not in out:
            out.append(value)
    out.sort()
    return out


def shared_values_c(first, second):
    first, second = sorted(first), sorted(second)
    i = j = 0
    out = []
    while i < len(first) and j < len(second):
        if first[i] < second[j]:
            i += 1
        elif first[i] > second[j]:
            j += 1
        else:
            if not out or out[-1] != first[i]:
                out.append(first[i])
            i += 1
            j += 1
    return out


def shared_values_d(first, second):
    result = []
    for a in first:
        for b in second:
            if a == b:
                already = False
                for value in result:
                    if value == a:
                        already = True
                if already == False:
                    result.append(a)
    return sorted(result)


def shared_values_e(first, second):
    both = Counter({*first}) + Counter({*second})
    return sorted(value for value, lists in both.items() if lists == 2)


def plus_one_a(digits):
    digits = list(digits)
    for i in range(len(digits) - 1, -1, -1):
        if digits[i] < 9:
            digits[i] += 1
            return digits
        digits[i] = 0
    return [1] + digits


def plus_one_b(digits):
    return [int(char) for char in str(int("".join(map(str, digits))) + 1)]


def plus_one_c(digits):
    value = 0
    for digit in digits:
        value = value * 10 + digit
    value += 1
    out = []
    while value:
        out.append(value % 10)
        value //= 10
    return out[::-1]


def plus_one_d(digits):
    if not digits:
        return [1]
    if digits[-1] == 9:
        return plus_one_d(digits[:-1]) + [0]
    return digits[:-1] + [digits[-1] + 1]


def plus_one_e(digits):
    result = []
    carry = 1
    i = len(digits) - 1
    while i >= 0:
        digit = digits[i] + carry
        if digit == 10:
            digit = 0
            carry = 1
        else:
            carry = 0
        result.insert(0, digit)
        i = i - 1
    if carry == 1:
        result.insert(0, 1)
    return result


def plus_one_f(digits):
    nines = len([*itertools.takewhile(lambda d: d == 9, digits[::-1])])
    *head, last = [0] * (nines == len(digits)) + digits[: len(digits) - nines]
    return [*head, last + 1] + [0] * nines


def longest_ones_a(values):
    best = run = 0
    for value in values:
        if value == 1:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def longest_ones_b(values):
    return max((len(list(group)) for value, group in groupby(values) if value == 1), default=0)


def longest_ones_c(values):
    return max(map(len, "".join(map(str, values)).split("0")))


def longest_ones_d(values):
    best = 0
    i = 0
    while i < len(values):
        j = i
        while j < len(values) and values[j]:
            j += 1
        best = max(best, j - i)
        i = j + 1
    return best


def longest_ones_e(values):
    def extend(state, v):
        run, best = state
        run = run + 1 if v else 0
        return run, max(run, best)

    return reduce(extend, values, (0, 0))[1]


def longest_ones_f(values):
    zeros = [-1]
    for i in range(len(values)):
        if values[i] == 0:
            zeros.append(i)
    zeros.append(len(values))
    longest = 0
    for i in range(1, len(zeros)):
        length = zeros[i] - zeros[i - 1] - 1
        if length > longest:
            longest = length
    return longest


def leaders_a(values):
    out = []
    for i in range(len(values)):
        if all(values[i] > other for other in values[i + 1 :]):
            out.append(values[i])
    return out


def leaders_b(values):
    out = []
    highest = float("-inf")
    for value in reversed(values):
        if value > highest:
            out.append(value)
            highest = value
    return out[::-1]


def leaders_c(values):
    stack = []
    for value in values:
        while stack and stack[-1] <= value:
            stack.pop()
        stack.append(value)
    return stack


def leaders_d(values):
    result = []
    for i in range(len(values)):
        leader = True
        j = i + 1
        while j < len(values):
            if values[j] >= values[i]:
                leader = False
            j = j + 1
        if leader == True:
            result.append(values[i])
    return result


def leaders_e(values):
    tops = [*accumulate(values[::-1], max)][::-1]
    return [v for v, top, after in zip(values, tops, [*tops[1:], None]) if top != after]


def days_until_warmer_a(values):
    out = [0] * len(values)
    stack = []
    for i, value in enumerate(values):
        while stack and values[stack[-1]] < value:
            j = stack.pop()
            out[j] = i - j
        stack.append(i)
    return out


def days_until_warmer_b(values):
    result = []
    for i in range(len(values)):
        wait = 0
        for j in range(i + 1, len(values)):
            if values[j] > values[i]:
                wait = j - i
                break
        result.append(wait)
    return result


def days_until_warmer_c(values):
    out = [0] * len(values)
    for i in range(len(values) - 2, -1, -1):
        j = i + 1
        while j < len(values) and values[j] <= values[i]:
            if out[j] == 0:
                j = len(values)
            else:
                j += out[j]
        if j < len(values):
            out[i] = j - i
    return out


def days_until_warmer_d(values):
    return [next((n for n, w in enumerate(values[i:]) if w > v), 0) for i, v in enumerate(values)]


def days_until_warmer_e(values):
    result = [0] * len(values)
    waiting = []
    for day, value in enumerate(values):
        while waiting and waiting[0][0] < value:
            _, earlier = heapq.heappop(waiting)
            result[earlier] = day - earlier
        heapq.heappush(waiting, (value, day))
    return result


def largest_block_a(heights):
    best = 0
    for i in range(len(heights)):
        low = heights[i]
        for j in range(i, len(heights)):
            low = min(low, heights[j])
            best = max(best, low * (j - i + 1))
    return best


def largest_block_b(heights):
    stack = []
    best = 0
    for i, height in enumerate(heights + [0]):
        start = i
        while stack and stack[-1][1] >= height:
            start, tall = stack.pop()
            best = max(best, tall * (i - start))
        stack.append((start, height))
    return best


def largest_block_c(heights):
    best = 0
    for i, height in enumerate(heights):
        left = right = i
        while left > 0 and heights[left - 1] >= height:
            left -= 1
        while right + 1 < len(heights) and heights[right + 1] >= height:
            right += 1
        best = max(best, height * (right - left + 1))
    return best


def largest_block_d(heights):
    if not heights:
        return 0
    low = min(heights)
    at = heights.index(low)
    return max(low * len(heights), largest_block_d(heights[:at]), largest_block_d(heights[at + 1 :]))


def largest_block_e(heights):
    best = 0
    for level in set(heights):
        width = 0
        for height in heights:
            if height >= level:
                width = width + 1
                if width * level > best:
                    best = width * level
            else:
                width = 0
    return best


def stones_a(stones):
    heap = [-stone for stone in stones]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        if a != b:
            heapq.heappush(heap, a - b)
    return -heap[0] if heap else 0


def stones_b(stones):
    stones = sorted(stones)
    while len(stones) > 1:
        a = stones.pop()
        b = stones.pop()
        if a > b:
            bisect.insort(stones, a - b)
    return sum(stones)


def stones_c(stones):
    rest = list(stones)
    while len(rest) >= 2:
        rest.sort(reverse=True)
        first, second, *rest = rest
        if first - second:
            rest.append(first - second)
    return rest[0] if rest else 0


def stones_d(stones):
    rest = []
    for stone in stones:
        rest.append(stone)
    while len(rest) > 1:
        first = max(rest)
        rest.remove(first)
        second = max(rest)
        rest.remove(second)
        difference = first - second
        if difference != 0:
            rest.append(difference)
    if len(rest) == 1:
        return rest[0]
    else:
        return 0


def stones_e(stones):
    if len(stones) < 2:
        return sum(stones)
    *rest, b, a = sorted(stones)
    return stones_e(rest + [a - b])


def rooms_a(meetings):
    starts = sorted(start for start, _ in meetings)
    ends = sorted(end for _, end in meetings)
    rooms = best = j = 0
    for start in starts:
        while ends[j] <= start:
            rooms -= 1
            j += 1
        rooms += 1
        best = max(best, rooms)
    return best


def rooms_b(meetings):
    heap = []
    for start, end in sorted(meetings):
        if heap and heap[0] <= start:
            heapq.heapreplace(heap, end)
        else:
            heapq.heappush(heap, end)
    return len(heap)


def rooms_c(meetings):
    events = []
    for start, end in meetings:
        events += [(start, 1), (end, -1)]
    running = most = 0
    for _, change in sorted(events):
        running += change
        most = max(most, running)
    return most


def rooms_d(meetings):
    most = 0
    for i in range(len(meetings)):
        start = meetings[i][0]
        running = 0
        for j in range(len(meetings)):
            if meetings[j][0] <= start:
                if meetings[j][1] > start:
                    running = running + 1
        if running > most:
            most = running
    return most


def rooms_e(meetings):
    class Room:
        def __init__(self):
            self.free_at = 0

        def take(self, meeting):
            self.free_at = meeting[1]

    rooms = []
    for meeting in sorted(meetings):
        chosen = None
        for room in rooms:
            if chosen is None and room.free_at <= meeting[0]:
                chosen = room
        if chosen is None:
            chosen = Room()
            rooms.append(chosen)
        chosen.take(meeting)
    return len(rooms)


def squares_sorted_a(values):
    return sorted(value * value for value in values)


def squares_sorted_b(values):
    out = [0] * len(values)
    left, right = 0, len(values) - 1
    for i in range(len(values) - 1, -1, -1):
        if abs(values[left]) > abs(values[right]):
            out[i] = values[left] ** 2
            left += 1
        else:
            out[i] = values[right] ** 2
            right -= 1
    return out


def squares_sorted_c(values):
    queue = deque(values)
    out = []
    while queue:
        if abs(queue[0]) >= abs(queue[-1]):
            out.append(queue.popleft() ** 2)
        else:
            out.append(queue.pop() ** 2)
    out.reverse()
    return out


def squares_sorted_d(values):
    negative = []
    positive = []
    for value in values:
        if value < 0:
            negative.insert(0, value * value)
        else:
            positive.append(value * value)
    result = []
    while len(negative) > 0 and len(positive) > 0:
        if negative[0] < positive[0]:
            result.append(negative.pop(0))
        else:
            result.append(positive.pop(0))
    return result + negative + positive


def squares_sorted_e(values):
    return [v * v for v in sorted(values, key=abs)]


def even_first_a(values):
    return [v for v in values if v % 2 == 0] + [v for v in values if v % 2 == 1]


def even_first_b(values):
    return sorted(values, key=lambda v: v % 2)


def even_first_c(values):
    even, odd = [], []
    for value in values:
        if value & 1:
            odd.append(value)
        else:
            even.append(value)
    even.extend(odd)
    return even


def even_first_d(values):
    result = []
    place = 0
    for i in range(len(values)):
        if values[i] % 2 == 0:
            result.insert(place, values[i])
            place = place + 1
        else:
            result.append(values[i])
    return result


def even_first_e(values):
    def odd(v):
        return v & 1

    return [*itertools.filterfalse(odd, values), *filter(odd, values)]


def smaller_counts_a(values):
    return [sum(other < value for other in values) for value in values]


def smaller_counts_b(values):
    ordered = sorted(values)
    return [ordered.index(value) for value in values]


def smaller_counts_c(values):
    out = []
    for i in range(len(values)):
        count = 0
        for j in range(len(values)):
            if values[j] < values[i]:
                count += 1
        out.append(count)
    return out


def smaller_counts_d(values):
    place = {}
    for i, value in enumerate(sorted(values)):
        if value not in place:
            place[value] = i
    return [place[value] for value in values]


def smaller_counts_e(values):
    counts = Counter(values)
    below, so_far = {}, 0
    for value in sorted(counts):
        below[value] = so_far
        so_far += counts[value]
    return [below[value] for value in values]


def smaller_counts_f(values):
    ordered = sorted(values)
    return [*map(lambda v: bisect.bisect_left(ordered, v), values)]


def good_pairs_a(values):
    count = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if values[i] == values[j]:
                count += 1
    return count


def good_pairs_b(values):
    return sum(times * (times - 1) // 2 for times in Counter(values).values())


def good_pairs_c(values):
    seen = defaultdict(int)
    total = 0
    for value in values:
        total += seen[value]
        seen[value] += 1
    return total


def good_pairs_d(values):
    return sum(itertools.starmap(operator.eq, combinations(values, 2)))


def good_pairs_e(values):
    ordered = sorted(values)
    pairs = 0
    run = 0
    i = 1
    while i < len(ordered):
        if ordered[i] == ordered[i - 1]:
            run += 1
        else:
            run = 0
        pairs += run
        i += 1
    return pairs


def one_direction_a(values):
    return all(a <= b for a, b in zip(values, values[1:])) or all(a >= b for a, b in zip(values, values[1:]))


def one_direction_b(values):
    up = down = True
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            down = False
        elif values[i] < values[i - 1]:
            up = False
    return up or down


def one_direction_c(values):
    return values in (sorted(values), sorted(values, reverse=True))


def one_direction_d(values):
    rises = 0
    falls = 0
    for i in range(len(values) - 1):
        if values[i + 1] > values[i]:
            rises = rises + 1
        if values[i + 1] < values[i]:
            falls = falls + 1
    if rises > 0 and falls > 0:
        return False
    else:
        return True


def one_direction_e(values):
    signs = {(b > a) - (b < a) for a, b in zip(values, values[1:])}
    return not signs >= {1, -1}


def wealthiest_a(accounts):
    return max(sum(account) for account in accounts)


def wealthiest_b(accounts):
    best = 0
    for account in accounts:
        total = 0
        for amount in account:
            total += amount
        if total > best:
            best = total
    return best


def wealthiest_c(accounts):
    return max(map(sum, accounts))


def wealthiest_d(accounts):
    totals = []
    for i in range(len(accounts)):
        total = 0
        for j in range(len(accounts[i])):
            total = total + accounts[i][j]
        totals.append(total)
    totals.sort()
    return totals[len(totals) - 1]


def wealthiest_e(accounts):
    return sum(reduce(lambda a, b: a if sum(a) >= sum(b) else b, accounts))


def shuffle_halves_a(values, n):
    out = []
    for i in range(n):
        out.append(values[i])
        out.append(values[i + n])
    return out


def shuffle_halves_b(values, n):
    return [value for pair in zip(values[:n], values[n:]) for value in pair]


def shuffle_halves_c(values, n):
    out = [0] * len(values)
    out[::2] = values[:n]
    out[1::2] = values[n:]
    return out


def shuffle_halves_d(values, n):
    return [values[i // 2 + i % 2 * n] for i in range(2 * n)]


def shuffle_halves_e(values, n):
    left = deque(values[:n])
    right = deque(values[n:])
    result = []
    take_left = True
    while left or right:
        if take_left == True:
            result.append(left.popleft())
        else:
            result.append(right.popleft())
        take_left = not take_left
    return result


def fizz_a(n):
    out = []
    for i in range(1, n + 1):
        if i % 15 == 0:
            out.append("FizzBuzz")
        elif i % 3 == 0:
            out.append("Fizz")
        elif i % 5 == 0:
            out.append("Buzz")
        else:
            out.append(str(i))
    return out


def fizz_b(n):
    return ["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i) for i in range(1, n + 1)]


def fizz_c(n):
    result = []
    i = 1
    while i <= n:
        word = ""
        if not i % 3:
            word += "Fizz"
        if not i % 5:
            word += "Buzz"
        result.append(word if word else str(i))
        i += 1
    return result


def fizz_d(n):
    result = [str(i) for i in range(1, n + 1)]
    for i in range(3, n + 1, 3):
        result[i - 1] = "Fizz"
    for i in range(5, n + 1, 5):
        if result[i - 1] == "Fizz":
            result[i - 1] = "FizzBuzz"
        else:
            result[i - 1] = "Buzz"
    return result


def fizz_e(n):
    threes = itertools.cycle(["", "", "Fizz"])
    fives = itertools.cycle(["", "", "", "", "Buzz"])
    words = map(operator.add, threes, fives)
    return [word or str(i) for i, word in zip(range(1, n + 1), words)]


def flips_to_equal_a(values):
    half = sorted(values)[len(values) // 2]
    return sum(abs(value - half) for value in values)


def flips_to_equal_b(values):
    return min(sum(abs(value - goal) for value in values) for goal in values)


def flips_to_equal_c(values):
    values = sorted(values)
    left, right = 0, len(values) - 1
    moves = 0
    while left < right:
        moves += values[right] - values[left]
        left += 1
        right -= 1
    return moves


def flips_to_equal_d(values):
    best = None
    for goal in range(min(values), max(values) + 1):
        moves = 0
        for value in values:
            if value > goal:
                moves = moves + value - goal
            elif value < goal:
                moves = moves + goal - value
        if best is None or moves < best:
            best = moves
    return best


def flips_to_equal_e(values):
    middle = statistics.median_low(values)
    return sum(map(abs, map(middle.__rsub__, values)))


def candy_a(ratings):
    gifts = [1] * len(ratings)
    for i in range(1, len(ratings)):
        if ratings[i] > ratings[i - 1]:
            gifts[i] = gifts[i - 1] + 1
    for i in range(len(ratings) - 2, -1, -1):
        if ratings[i] > ratings[i + 1]:
            gifts[i] = max(gifts[i], gifts[i + 1] + 1)
    return sum(gifts)


def candy_b(ratings):
    order = sorted(range(len(ratings)), key=lambda i: ratings[i])
    gifts = {}
    for i in order:
        gift = 1
        for j in (i - 1, i + 1):
            if 0 <= j < len(ratings) and ratings[j] < ratings[i]:
                gift = max(gift, gifts[j] + 1)
        gifts[i] = gift
    return sum(gifts.values())


def candy_c(ratings):
    @lru_cache(None)
    def need(i):
        best = 1
        if i > 0 and ratings[i - 1] < ratings[i]:
            best = max(best, need(i - 1) + 1)
        if i + 1 < len(ratings) and ratings[i + 1] < ratings[i]:
            best = max(best, need(i + 1) + 1)
        return best

    return sum(need(i) for i in range(len(ratings)))


def candy_d(ratings):
    gifts = [1] * len(ratings)
    changed = True
    while changed == True:
        changed = False
        for i in range(len(ratings)):
            if i > 0 and ratings[i] > ratings[i - 1]:
                if gifts[i] <= gifts[i - 1]:
                    gifts[i] = gifts[i - 1] + 1
                    changed = True
            if i < len(ratings) - 1 and ratings[i] > ratings[i + 1]:
                if gifts[i] <= gifts[i + 1]:
                    gifts[i] = gifts[i + 1] + 1
                    changed = True
    total = 0
    for gift in gifts:
        total = total + gift
    return total


def candy_e(ratings):
    def climbs(row):
        pairs = zip(row, row[1:])
        return [*accumulate(pairs, lambda run, p: run + 1 if p[1] > p[0] else 1, initial=1)]

    return sum(map(max, climbs(ratings), climbs(ratings[::-1])[::-1]))


def fuel_start_a(gas, cost):
    for start in range(len(gas)):
        tank = 0
        for step in range(len(gas)):
            i = (start + step) % len(gas)
            tank += gas[i] - cost[i]
            if tank < 0:
                break
        else:
            return start
    return -1


def fuel_start_b(gas, cost):
    if sum(gas) < sum(cost):
        return -1
    start = tank = 0
    for i in range(len(gas)):
        tank += gas[i] - cost[i]
        if tank < 0:
            tank = 0
            start = i + 1
    return start


def fuel_start_c(gas, cost):
    total = 0
    lowest = None
    place = 0
    for i, (a, b) in enumerate(zip(gas, cost)):
        total += a - b
        if lowest is None or total < lowest:
            lowest = total
            place = i
    return (place + 1) % len(gas) if total >= 0 else -1


def fuel_start_d(gas, cost):
    class Car:
        def __init__(self, place):
            self.place = place
            self.tank = 0
            self.driven = 0

        def drive(self):
            self.tank += gas[self.place] - cost[self.place]
            self.place += 1
            if self.place == len(gas):
                self.place = 0
            self.driven += 1

    start = 0
    while start < len(gas):
        car = Car(start)
        while car.tank >= 0 and car.driven < len(gas):
            car.drive()
        if car.tank >= 0:
            return start
        start += 1
    return -1


def fuel_start_e(gas, cost):
    gains = [*map(operator.sub, gas, cost)]
    turns = (gains[i:] + gains[:i] for i in range(len(gains)))
    return next((i for i, turn in enumerate(turns) if min(accumulate(turn)) >= 0), -1)


def half_split_a(values):
    total = sum(values)
    if total % 2:
        return False
    reachable = {0}
    for value in values:
        reachable |= {value + old for old in reachable}
    return total // 2 in reachable


def half_split_b(values):
    total = sum(values)
    if total & 1:
        return False
    goal = total // 2
    fits = [False] * (goal + 1)
    fits[0] = True
    for value in values:
        for j in range(goal, value - 1, -1):
            fits[j] = fits[j] or fits[j - value]
    return fits[goal]


def half_split_c(values):
    @lru_cache(None)
    def go(i, left):
        if left == 0:
            return True
        if i == len(values) or left < 0:
            return False
        return go(i + 1, left - values[i]) or go(i + 1, left)

    total = sum(values)
    return total % 2 == 0 and go(0, total // 2)


def half_split_d(values):
    for size in range(len(values) + 1):
        for chosen in combinations(values, size):
            total = sum(chosen)
            rest = sum(values) - total
            if total == rest:
                return True
    return False


def half_split_e(values):
    bits = reduce(lambda b, v: b | b << v, values, 1)
    half, odd = divmod(sum(values), 2)
    return not odd and bool(bits >> half & 1)


INPUTS = {
    "three_to_zero": [([-1, 0, 1, 2, -1, -4],), ([0, 0, 0],), ([1],)],
    "nearest_triple": [([-1, 2, 1, -4], 1), ([0, 0, 0], 1)],
    "most_water": [([1, 8, 6, 2, 5, 4, 8, 3, 7],), ([1],)],
    "keep_unique": [([0, 0, 1, 1, 2],), ([],)],
    "insert_place": [([1, 3, 5, 6], 5), ([1, 3], 2), ([], 1), ([1], 9)],
    "first_and_last": [([5, 7, 7, 8, 8, 10], 8), ([5, 7], 6), ([], 0)],
    "turned_search": [([4, 5, 6, 7, 0, 1, 2], 0), ([4, 5, 1], 3), ([], 1)],
    "turned_least": [([3, 4, 5, 1, 2],), ([1],)],
    "peak": [([1, 2, 3, 1],), ([1],)],
    "sums_from": [([2, 3, 6, 7], 7), ([2], 1)],
    "choose_k": [(4, 2), (1, 1)],
    "next_order": [([1, 2, 3],), ([3, 2, 1],), ([1, 3, 2],)],
    "three_colours": [([2, 0, 2, 1, 1, 0],), ([],)],
    "best_product": [([2, 3, -2, 4],), ([-2, 0, -1],), ([-2, 3, -4],)],
    "shortest_reaching": [([2, 3, 1, 2, 4, 3], 7), ([1, 1], 11)],
    "longest_run_of_numbers": [([100, 4, 200, 1, 3, 2],), ([],)],
    "near_twin": [([1, 2, 3, 1], 3), ([1, 2, 3, 1], 2), ([], 1)],
    "any_twin": [([1, 2, 3, 1],), ([1, 2],), ([],)],
    "shared_values": [([1, 2, 2, 1], [2, 2]), ([4, 9, 5], [9, 4, 9, 8, 4])],
    "plus_one": [([1, 2, 9],), ([9, 9],)],
    "longest_ones": [([1, 1, 0, 1, 1, 1],), ([],), ([0],)],
    "leaders": [([16, 17, 4, 3, 5, 2],), ([],)],
    "days_until_warmer": [([73, 74, 75, 71, 69, 72, 76, 73],), ([],)],
    "largest_block": [([2, 1, 5, 6, 2, 3],), ([],)],
    "stones": [([2, 7, 4, 1, 8, 1],), ([1],), ([],)],
    "rooms": [([(0, 30), (5, 10), (15, 20)],), ([(7, 10), (2, 4)],)],
    "squares_sorted": [([-4, -1, 0, 3, 10],), ([],)],
    "even_first": [([3, 1, 2, 4],), ([],)],
    "smaller_counts": [([8, 1, 2, 2, 3],), ([],)],
    "good_pairs": [([1, 2, 3, 1, 1, 3],), ([],)],
    "one_direction": [([1, 2, 2],), ([3, 1],), ([1, 3, 2],), ([],)],
    "wealthiest": [([[1, 2, 3], [3, 2, 1]],), ([[1, 5], [7, 3]],)],
    "shuffle_halves": [([2, 5, 1, 3, 4, 7], 3)],
    "fizz": [(15,), (0,)],
    "flips_to_equal": [([1, 10, 2, 9],), ([1],)],
    "candy": [([1, 0, 2],), ([1, 2, 2],), ([3, 2, 1],)],
    "fuel_start": [([1, 2, 3, 4, 5], [3, 4, 5, 1, 2]), ([2, 3, 4], [3, 4, 3])],
    "half_split": [((1, 5, 11, 5),), ((1, 2, 3, 5),)],
}
