"""Small tasks on windows, running totals and two pointers, each written in several ways; all ways agree on `INPUTS`."""

import bisect
import heapq
import math
import operator
import statistics
from collections import Counter, OrderedDict, defaultdict, deque
from itertools import accumulate, chain, combinations, groupby, islice, product


def warmest_start_a(days, k):
    total = sum(days[:k])
    best, start = total, 0
    for i in range(k, len(days)):
        total += days[i] - days[i - k]
        if total > best:
            best, start = total, i - k + 1
    return start


def warmest_start_b(days, k):
    return max(range(len(days) - k + 1), key=lambda i: sum(days[i : i + k]))


def warmest_start_c(days, k):
    prefix = [0, *accumulate(days)]
    answer = 0
    for start in range(1, len(prefix) - k):
        now = prefix[start + k] - prefix[start]
        if now > prefix[answer + k] - prefix[answer]:
            answer = start
    return answer


def window_spreads_a(values, k):
    return [max(values[i : i + k]) - min(values[i : i + k]) for i in range(len(values) - k + 1)]


def window_spreads_b(values, k):
    high, low, out = deque(), deque(), []
    for i, v in enumerate(values):
        while high and values[high[-1]] <= v:
            high.pop()
        while low and values[low[-1]] >= v:
            low.pop()
        high.append(i)
        low.append(i)
        if high[0] <= i - k:
            high.popleft()
        if low[0] <= i - k:
            low.popleft()
        if i >= k - 1:
            out.append(values[high[0]] - values[low[0]])
    return out


def window_spreads_c(values, k):
    result = []
    ordered = []
    for i in range(len(values)):
        bisect.insort(ordered, values[i])
        if len(ordered) > k:
            ordered.remove(values[i - k])
        if len(ordered) == k:
            result.append(ordered[-1] - ordered[0])
    return result


def odd_windows_a(values, k):
    count = 0
    for i in range(len(values) - k + 1):
        total = 0
        for j in range(i, i + k):
            total += values[j]
        if total % 2 == 1:
            count += 1
    return count


def odd_windows_b(values, k):
    if k > len(values):
        return 0
    parity = 0
    for v in values[:k]:
        parity ^= v & 1
    found = parity
    for old, new in zip(values, values[k:]):
        parity ^= (old ^ new) & 1
        found += parity
    return found


def odd_windows_c(values, k):
    sums = [0]
    for v in values:
        sums.append(sums[-1] + v)
    return sum((right - left) % 2 for left, right in zip(sums, sums[k:]))


def ring_window_best_a(ring, k):
    doubled = ring + ring
    return max(sum(doubled[i : i + k]) for i in range(len(ring)))


def ring_window_best_b(ring, k):
    n = len(ring)
    current = 0
    for i in range(k):
        current += ring[i]
    best = current
    for i in range(1, n):
        current = current - ring[i - 1] + ring[(i + k - 1) % n]
        best = max(best, current)
    return best


def ring_window_best_c(ring, k):
    belt = deque(ring)
    best = -math.inf
    for _ in ring:
        total = sum(islice(belt, k))
        if total > best:
            best = total
        belt.rotate(-1)
    return best


def fresh_windows_a(items, k):
    count = 0
    for i in range(len(items) - k + 1):
        if len(set(items[i : i + k])) == k:
            count += 1
    return count


def fresh_windows_b(items, k):
    tally = defaultdict(int)
    good = 0
    for i, item in enumerate(items):
        tally[item] += 1
        if i >= k:
            old = items[i - k]
            tally[old] -= 1
            if tally[old] == 0:
                del tally[old]
        if i >= k - 1 and len(tally) == k:
            good += 1
    return good


def fresh_windows_c(items, k):
    last = {}
    start = 0
    total = 0
    for i in range(len(items)):
        if items[i] in last:
            start = max(start, last[items[i]] + 1)
        last[items[i]] = i
        total += i - start + 1 >= k
    return total


def window_favourites_a(items, k):
    out = []
    for i in range(len(items) - k + 1):
        counts = Counter(items[i : i + k])
        out.append(min(counts, key=lambda x: (-counts[x], x)))
    return out


def window_favourites_b(items, k):
    out = []
    for i in range(0, len(items) - k + 1):
        piece = sorted(items[i : i + k])
        best, best_length = None, 0
        for value, run in groupby(piece):
            length = len(list(run))
            if length > best_length:
                best, best_length = value, length
        out.append(best)
    return out


def window_favourites_c(items, k):
    counts = {}
    favourites = []
    for i, item in enumerate(items):
        counts[item] = counts.get(item, 0) + 1
        if i >= k:
            counts[items[i - k]] -= 1
        if i + 1 >= k:
            top = max(counts.values())
            favourites.append(min(x for x, c in counts.items() if c == top))
    return favourites


def window_middles_a(values, k):
    return [statistics.median_low(values[i : i + k]) for i in range(len(values) - k + 1)]


def window_middles_b(values, k):
    window = sorted(values[: k - 1])
    out = []
    for i in range(k - 1, len(values)):
        bisect.insort(window, values[i])
        out.append(window[(k - 1) // 2])
        window.pop(bisect.bisect_left(window, values[i - k + 1]))
    return out


def window_middles_c(values, k):
    result = []
    start = 0
    while start + k <= len(values):
        part = values[start : start + k]
        for v in part:
            below = sum(1 for x in part if x < v)
            same = part.count(v)
            if below <= (k - 1) // 2 < below + same:
                result.append(v)
                break
        start += 1
    return result


def answer_sums_a(values, queries):
    return [sum(values[left : right + 1]) for left, right in queries]


def answer_sums_b(values, queries):
    prefix = [0]
    for v in values:
        prefix.append(prefix[-1] + v)
    answers = []
    for query in queries:
        answers.append(prefix[query[1] + 1] - prefix[query[0]])
    return answers


def answer_sums_c(values, queries):
    size = 1
    while size < len(values):
        size *= 2
    tree = [0] * size + values + [0] * (size - len(values))
    for i in range(size - 1, 0, -1):
        tree[i] = tree[2 * i] + tree[2 * i + 1]

    def ask(left, right):
        left, right, total = left + size, right + size + 1, 0
        while left < right:
            if left & 1:
                total += tree[left]
                left += 1
            if right & 1:
                right -= 1
                total += tree[right]
            left //= 2
            right //= 2
        return total

    return [ask(*q) for q in queries]


def answer_sums_d(values, queries):
    tree = [0] * (len(values) + 1)
    for i, v in enumerate(values, 1):
        while i < len(tree):
            tree[i] += v
            i += i & -i

    def upto(i):
        total = 0
        while i > 0:
            total += tree[i]
            i &= i - 1
        return total

    return [upto(last + 1) - upto(first) for first, last in queries]


def raise_sections_a(n, orders):
    road = [0] * n
    for first, last, amount in orders:
        for i in range(first, last + 1):
            road[i] += amount
    return road


def raise_sections_b(n, orders):
    change = [0] * (n + 1)
    for first, last, amount in orders:
        change[first] += amount
        change[last + 1] -= amount
    return list(accumulate(change[:n]))


def raise_sections_c(n, orders):
    return [sum(amount for first, last, amount in orders if first <= i <= last) for i in range(n)]


def raise_sections_d(n, orders):
    events = sorted(
        [(first, amount) for first, _, amount in orders] + [(last + 1, -amount) for _, last, amount in orders]
    )
    level, out, at = 0, [], 0
    for i in range(n):
        while at < len(events) and events[at][0] == i:
            level += events[at][1]
            at += 1
        out.append(level)
    return out


def even_cuts_a(values):
    count = 0
    for i in range(1, len(values)):
        if sum(values[:i]) == sum(values[i:]):
            count += 1
    return count


def even_cuts_b(values):
    total = sum(values)
    left = 0
    cuts = 0
    for v in values[:-1]:
        left += v
        if left * 2 == total:
            cuts += 1
    return cuts


def even_cuts_c(values):
    before = list(accumulate(values))
    after = list(accumulate(reversed(values)))[::-1]
    return sum(map(operator.eq, before, after[1:]))


def zero_stretches_a(values):
    count = 0
    for i in range(len(values)):
        total = 0
        for v in values[i:]:
            total += v
            if total == 0:
                count += 1
    return count


def zero_stretches_b(values):
    seen = Counter([0])
    total = found = 0
    for v in values:
        total += v
        found += seen[total]
        seen[total] += 1
    return found


def zero_stretches_c(values):
    sums = sorted(accumulate(values, initial=0))
    return sum(math.comb(len(list(group)), 2) for _, group in groupby(sums))


def rectangle_sums_a(grid, queries):
    out = []
    for top, left, bottom, right in queries:
        total = 0
        for i in range(top, bottom + 1):
            for j in range(left, right + 1):
                total += grid[i][j]
        out.append(total)
    return out


def rectangle_sums_b(grid, queries):
    h, w = len(grid), len(grid[0])
    p = [[0] * (w + 1) for _ in range(h + 1)]
    for i in range(h):
        for j in range(w):
            p[i + 1][j + 1] = grid[i][j] + p[i][j + 1] + p[i + 1][j] - p[i][j]
    return [p[b + 1][r + 1] - p[t][r + 1] - p[b + 1][a] + p[t][a] for t, a, b, r in queries]


def rectangle_sums_c(grid, queries):
    rows = [[0, *accumulate(row)] for row in grid]

    def one(top, left, bottom, right):
        return sum(row[right + 1] - row[left] for row in rows[top : bottom + 1])

    return [one(*query) for query in queries]


def nearest_lower_left_a(values):
    out = []
    for i in range(len(values)):
        found = 0
        for step in range(1, i + 1):
            if values[i - step] < values[i]:
                found = step
                break
        out.append(found)
    return out


def nearest_lower_left_b(values):
    stack, out = [], []
    for i, v in enumerate(values):
        while stack and values[stack[-1]] >= v:
            stack.pop()
        out.append(i - stack[-1] if stack else 0)
        stack.append(i)
    return out


def nearest_lower_left_c(values):
    link = [-1] * len(values)
    for i in range(1, len(values)):
        j = i - 1
        while j >= 0 and values[j] >= values[i]:
            j = link[j]
        link[i] = j
    return [0 if j < 0 else i - j for i, j in enumerate(link)]


def first_is_peak_a(values):
    count = 0
    for i in range(len(values)):
        j = i
        while j < len(values) and values[j] <= values[i]:
            j += 1
            count += 1
    return count


def first_is_peak_b(values):
    n = len(values)
    return sum(values[i] == max(values[i:j]) for i in range(n) for j in range(i + 1, n + 1))


def first_is_peak_c(values):
    open_starts = []
    total = 0
    for v in values:
        while open_starts and open_starts[-1] < v:
            open_starts.pop()
        open_starts.append(v)
        total += len(open_starts)
    return total


def pair_near_a(prices, money):
    best = None
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            gap = abs(prices[i] + prices[j] - money)
            if best is None or gap < best:
                best = gap
    return best


def pair_near_b(prices, money):
    prices = sorted(prices)
    i, j = 0, len(prices) - 1
    best = None
    while i < j:
        total = prices[i] + prices[j]
        if best is None or abs(total - money) < best:
            best = abs(total - money)
        if total < money:
            i += 1
        elif total > money:
            j -= 1
        else:
            return 0
    return best


def pair_near_c(prices, money):
    ordered, gaps = [], []
    for price in prices:
        at = bisect.bisect_left(ordered, money - price)
        for other in ordered[max(at - 1, 0) : at + 1]:
            gaps.append(abs(other + price - money))
        bisect.insort(ordered, price)
    return min(gaps, default=None)


def cheap_pairs_a(prices, limit):
    return sum(1 for a, b in combinations(prices, 2) if a + b < limit)


def cheap_pairs_b(prices, limit):
    ordered = sorted(prices)
    low, high = 0, len(ordered) - 1
    count = 0
    while low < high:
        if ordered[low] + ordered[high] < limit:
            count += high - low
            low += 1
        else:
            high -= 1
    return count


def cheap_pairs_c(prices, limit):
    ordered = []
    pairs = 0
    for price in prices:
        pairs += bisect.bisect_left(ordered, limit - price)
        bisect.insort(ordered, price)
    return pairs


def sorted_union_a(first, second):
    return sorted(set(first) | set(second))


def sorted_union_b(first, second):
    i = j = 0
    out = []
    while i < len(first) or j < len(second):
        if j == len(second) or (i < len(first) and first[i] <= second[j]):
            value = first[i]
            i += 1
        else:
            value = second[j]
            j += 1
        if not out or out[-1] != value:
            out.append(value)
    return out


def sorted_union_c(first, second):
    return [value for value, _ in groupby(heapq.merge(first, second))]


def sorted_union_d(first, second):
    result = list(OrderedDict.fromkeys(first))
    for value in second:
        at = bisect.bisect_left(result, value)
        if at == len(result) or result[at] != value:
            result.insert(at, value)
    return result


def left_over_stock_a(have, sold):
    rest = Counter(have) - Counter(sold)
    return sorted(rest.elements())


def left_over_stock_b(have, sold):
    rest = sorted(have)
    for item in sold:
        if item in rest:
            rest.remove(item)
    return rest


def left_over_stock_c(have, sold):
    have, sold = sorted(have), sorted(sold)
    out = []
    j = 0
    for item in have:
        while j < len(sold) and sold[j] < item:
            j += 1
        if j < len(sold) and sold[j] == item:
            j += 1
        else:
            out.append(item)
    return out


def nearest_between_a(left, right):
    return min(abs(x - y) for x, y in product(left, right))


def nearest_between_b(left, right):
    left, right = sorted(left), sorted(right)
    i = j = 0
    best = abs(left[0] - right[0])
    while i < len(left) and j < len(right):
        best = min(best, abs(left[i] - right[j]))
        if left[i] < right[j]:
            i += 1
        else:
            j += 1
    return best


def nearest_between_c(left, right):
    marked = sorted([(x, 0) for x in left] + [(y, 1) for y in right])
    last = [None, None]
    best = math.inf
    for value, side in marked:
        other = last[1 - side]
        if other is not None:
            best = min(best, value - other)
        last[side] = value
    return best


def nearest_between_d(left, right):
    right = sorted(right)
    best = float("inf")
    for x in left:
        at = bisect.bisect(right, x)
        if at < len(right) and right[at] - x < best:
            best = right[at] - x
        if at > 0 and x - right[at - 1] < best:
            best = x - right[at - 1]
    return best


def in_all_three_a(x, y, z):
    return sorted(set(x) & set(y) & set(z))


def in_all_three_b(x, y, z):
    i = j = k = 0
    out = []
    while i < len(x) and j < len(y) and k < len(z):
        top = max(x[i], y[j], z[k])
        if x[i] == y[j] == z[k]:
            if not out or out[-1] != top:
                out.append(top)
            i, j, k = i + 1, j + 1, k + 1
            continue
        if x[i] < top:
            i += 1
        if y[j] < top:
            j += 1
        if z[k] < top:
            k += 1
    return out


def in_all_three_c(x, y, z):
    counts = Counter(chain.from_iterable(map(set, (x, y, z))))
    return [value for value in sorted(counts) if counts[value] == 3]


def credit_days_below_a(changes, line):
    balance = 0
    days = 0
    for change in changes:
        balance += change
        if balance < line:
            days += 1
    return days


def credit_days_below_b(changes, line):
    return sum(balance < line for balance in accumulate(changes))


def credit_days_below_c(changes, line):
    def walk(i, balance):
        if i == len(changes):
            return 0
        balance += changes[i]
        return (1 if balance < line else 0) + walk(i + 1, balance)

    return walk(0, 0)


def smallest_cover_all_kinds_a(items):
    kinds = len(set(items))
    for length in range(kinds, len(items) + 1):
        for start in range(len(items) - length + 1):
            if len(set(items[start : start + length])) == kinds:
                return length
    return 0


def smallest_cover_all_kinds_b(items):
    need = len(set(items))
    counts = {}
    best = len(items)
    left = 0
    for right, item in enumerate(items):
        counts[item] = counts.get(item, 0) + 1
        while len(counts) == need:
            best = min(best, right - left + 1)
            gone = items[left]
            counts[gone] -= 1
            if not counts[gone]:
                counts.pop(gone)
            left += 1
    return best


def smallest_cover_all_kinds_c(items):
    latest = OrderedDict()
    kinds = len(set(items))
    best = len(items)
    for i, item in enumerate(items):
        latest[item] = i
        latest.move_to_end(item)
        if len(latest) == kinds:
            oldest = next(iter(latest.values()))
            best = min(best, i - oldest + 1)
    return best


INPUTS = {
    "warmest_start": [([3, 9, 2, 7, 7, 1], 2), ([5], 1), ([1, 1, 1], 2), ([-4, -2, -9], 2)],
    "window_spreads": [([4, 1, 7, 7, 3, 0], 3), ([5], 1), ([2, 2, 2], 2), ([9, -3, 6], 3)],
    "odd_windows": [([1, 2, 3, 4, 5], 2), ([2, 4], 1), ([1, 3, 3, 8, 2, 1], 3), ([1], 4)],
    "ring_window_best": [([8, 1, 2, 9], 2), ([5], 1), ([-1, -5, 3, 4, 2, 7], 3)],
    "fresh_windows": [([1, 2, 1, 3, 4, 4], 3), ([1, 1, 1], 1), ([], 2), ([7, 8, 7, 8, 9, 1], 2)],
    "window_favourites": [([3, 1, 3, 2, 2, 1], 3), ([9, 8], 2), (["b", "a", "a"], 2), ([5], 1)],
    "window_middles": [([5, 2, 9, 1, 7], 3), ([4, 4, 1, 3], 2), ([8], 1), ([3, 3, 3, 1, 2], 4)],
    "answer_sums": [([3, -1, 4, 1, 5], [(0, 4), (1, 2), (3, 3)]), ([7], [(0, 0)]), ([2, 2, 2], []),
                    ([1, 2, 3, 4, 5, 6, 7], [(2, 6), (0, 5)])],
    "raise_sections": [(5, [(0, 2, 3), (1, 4, -1)]), (3, []), (4, [(3, 3, 7), (0, 3, 2), (2, 3, 1)])],
    "even_cuts": [([1, 2, 3, 3, 2, 1],), ([0, 0, 0],), ([5],), ([],), ([4, -4, 4, -4],)],
    "zero_stretches": [([1, -1, 2, -2, 0],), ([0, 0, 0],), ([],), ([5, 3, -8, 8],)],
    "rectangle_sums": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]], [(0, 0, 2, 2), (1, 1, 2, 2), (0, 2, 0, 2)]),
                       ([[5]], [(0, 0, 0, 0)]), ([[1, -1], [2, 4]], [(0, 1, 1, 1), (1, 0, 1, 1)])],
    "nearest_lower_left": [([3, 1, 4, 4, 2, 9],), ([],), ([5, 5, 5],), ([1, 2, 3],)],
    "first_is_peak": [([3, 1, 3, 4, 2],), ([],), ([1, 2, 3],), ([5, 5, 4, 9],)],
    "pair_near": [([5, 9, 14, 2], 12), ([1], 4), ([3, 3], 6), ([-5, 8, 40, 11], 0)],
    "cheap_pairs": [([5, 1, 4, 2], 6), ([], 3), ([3, 3, 3], 6), ([3, 3, 3], 7)],
    "sorted_union": [([1, 3, 3, 7], [2, 3, 9]), ([], [1, 1]), ([], []), ([5], [5])],
    "left_over_stock": [([4, 1, 4, 2], [4, 9]), ([], [1]), ([3, 3, 3], [3, 3]), ([2, 1], [])],
    "nearest_between": [([1, 20, 33], [12, 40]), ([5], [5]), ([-9, 100], [30, 4, 60]), ([8, 3], [1])],
    "in_all_three": [([1, 2, 2, 5], [2, 2, 5, 6], [2, 2, 2, 5]), ([1], [2], [3]), ([], [1], [1]),
                     ([1, 4, 9], [1, 9], [1, 4, 9])],
    "credit_days_below": [([5, -7, 1, 4], 0), ([], 3), ([1, 1, 1], 3), ([-2, -2, 10], -3)],
    "smallest_cover_all_kinds": [(list("abacb"),), ([],), ([7, 7],), ([1, 2, 2, 2, 3, 1, 2],)],
}
