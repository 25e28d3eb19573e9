"""Small tasks on windows, running totals and two pointers, each written in several ways; all ways agree on `INPUTS`."""

import bisect
import heapq
import math
import operator
import re
import statistics
from collections import Counter, OrderedDict, defaultdict, deque
from functools import lru_cache, reduce
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


def warmest_start_d(days, k):
    best_index = -1
    best_total = 0
    index = 0
    while index + k <= len(days):
        total = 0
        counter = 0
        while counter < k:
            total = total + days[index + counter]
            counter = counter + 1
        if best_index == -1 or total > best_total:
            best_total = total
            best_index = index
        index = index + 1
    return best_index


def warmest_start_e(days, k):
    totals = list(map(sum, (islice(days, i, i + k) for i in range(len(days) - k + 1))))
    return totals.index(max(totals))


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


def window_spreads_d(values, k):
    answer = []
    for i in range(len(values)):
        if i + k > len(values):
            break
        biggest = values[i]
        smallest = values[i]
        for j in range(i, i + k):
            if values[j] > biggest:
                biggest = values[j]
            elif values[j] < smallest:
                smallest = values[j]
        answer.append(biggest - smallest)
    return answer


def window_spreads_e(values, k):
    columns = list(zip(*(values[shift:] for shift in range(k))))
    return list(map(operator.sub, map(max, columns), map(min, columns)))


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


def odd_windows_d(values, k):
    bits = "".join(str(v % 2) for v in values)
    parts = [bits[i : i + k] for i in range(len(bits) - k + 1)]
    return len([part for part in parts if part.count("1") % 2 != 0])


def odd_windows_e(values, k):
    if len(values) < k:
        return 0

    @lru_cache(maxsize=None)
    def window_total(start):
        if start == 0:
            return sum(values[:k])
        return window_total(start - 1) - values[start - 1] + values[start + k - 1]

    number_of_windows = len(values) - k + 1
    odd_starts = [start for start in range(number_of_windows) if window_total(start) % 2]
    return len(odd_starts)


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


def ring_window_best_d(ring, k):
    best = None
    for start in range(0, len(ring)):
        total = 0
        pos = start
        taken = 0
        while taken != k:
            total += ring[pos]
            pos += 1
            if pos == len(ring):
                pos = 0
            taken += 1
        if best == None or total > best:
            best = total
    return best


def ring_window_best_e(ring, k):
    sums = [0]
    for x in ring + ring[:k]:
        sums += [sums[-1] + x]
    return max(map(lambda ends: ends[1] - ends[0], zip(sums, sums[k : k + len(ring)])))


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


def fresh_windows_d(items, k):
    class Window:
        def __init__(self, size):
            self.size = size
            self.items = []

        def push(self, item):
            self.items.append(item)
            if len(self.items) > self.size:
                self.items.pop(0)

        def is_full(self):
            return len(self.items) == self.size

        def has_double(self):
            for i in range(len(self.items)):
                if self.items[i] in self.items[i + 1 :]:
                    return True
            return False

    window = Window(k)
    number = 0
    for item in items:
        window.push(item)
        if window.is_full() and not window.has_double():
            number += 1
    return number


def fresh_windows_e(items, k):
    return sum(k == len({*w}) for w in zip(*(items[j:] for j in range(k))))


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


def window_favourites_d(items, k):
    result = []
    for start in range(len(items) - k + 1):
        best = items[start]
        best_times = 0
        for j in range(k):
            candidate = items[start + j]
            times = 0
            for m in range(k):
                if items[start + m] == candidate:
                    times += 1
            if times > best_times:
                best = candidate
                best_times = times
            elif times == best_times and candidate < best:
                best = candidate
        result.append(best)
    return result


def window_favourites_e(items, k):
    windows = (items[i : i + k] for i in range(len(items) - k + 1))
    return [max(sorted(set(w)), key=w.count) for w in windows]


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


def window_middles_d(values, k):
    def bubble(part):
        part = list(part)
        changed = True
        while changed == True:
            changed = False
            for i in range(len(part) - 1):
                if part[i] > part[i + 1]:
                    temp = part[i]
                    part[i] = part[i + 1]
                    part[i + 1] = temp
                    changed = True
        return part

    middles = []
    for i in range(len(values) - k + 1):
        ordered = bubble(values[i : i + k])
        if k % 2 == 0:
            middles.append(ordered[k // 2 - 1])
        else:
            middles.append(ordered[k // 2])
    return middles


def window_middles_e(values, k):
    middle = ~-k // 2
    return [*map(lambda w: heapq.nsmallest(middle + 1, w)[-1], zip(*[values[i:] for i in range(k)]))]


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


def answer_sums_e(values, queries):
    class Sums:
        def __init__(self, data):
            self.table = []
            running = 0
            for x in data:
                running += x
                self.table.append(running)

        def between(self, left, right):
            if left == 0:
                return self.table[right]
            return self.table[right] - self.table[left - 1]

    sums = Sums(values)
    result = []
    for q in queries:
        result.append(sums.between(q[0], q[1]))
    return result


def answer_sums_f(values, queries):
    width = math.isqrt(len(values)) or 1
    blocks = [sum(values[i : i + width]) for i in range(0, len(values), width)]
    answers = []
    for left, right in queries:
        total, i = 0, left
        while i <= right:
            if i % width == 0 and i + width - 1 <= right:
                total += blocks[i // width]
                i += width
            else:
                total += values[i]
                i += 1
        answers.append(total)
    return answers


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


def raise_sections_e(n, orders):
    heights = {}
    for position in range(n):
        heights[position] = 0
    for order in orders:
        position = order[0]
        while position <= order[1]:
            heights[position] = heights[position] + order[2]
            position = position + 1
    answer = []
    for position in range(n):
        answer.append(heights[position])
    return answer


def raise_sections_f(n, orders):
    def apply(road, order):
        first, last, amount = order
        return road[:first] + [h + amount for h in road[first : last + 1]] + road[last + 1 :]

    return reduce(apply, orders, [0] * n)


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


def even_cuts_d(values):
    def walk(i, left, right):
        if i >= len(values) - 1:
            return 0
        left += values[i]
        right -= values[i]
        here = 1 if left == right else 0
        return here + walk(i + 1, left, right)

    return walk(0, 0, sum(values))


def even_cuts_e(values):
    half, rest = divmod(sum(values), 2)
    return 0 if rest else [*accumulate(values)][:-1].count(half)


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


def zero_stretches_d(values):
    prefix = [0]
    for i in range(len(values)):
        prefix.append(prefix[i] + values[i])
    how_many = 0
    for i in range(len(prefix)):
        for j in range(len(prefix)):
            if i < j and prefix[i] == prefix[j]:
                how_many += 1
    return how_many


def zero_stretches_e(values):
    ending_here, found = Counter(), 0
    for v in values:
        ending_here = Counter({total + v: times for total, times in ending_here.items()})
        ending_here[v] += 1
        found += ending_here[0]
    return found


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


def rectangle_sums_d(grid, queries):
    answers = []
    for query in queries:
        top, left, bottom, right = query
        rows = grid[top : bottom + 1]
        cells = []
        for row in rows:
            cells.extend(row[left : right + 1])
        answers.append(sum(cells))
    return answers


def rectangle_sums_e(grid, queries):
    @lru_cache(None)
    def corner(i, j):
        if i < 0 or j < 0:
            return 0
        return grid[i][j] + corner(i - 1, j) + corner(i, j - 1) - corner(i - 1, j - 1)

    def answer(query):
        top, left, bottom, right = query
        whole = corner(bottom, right)
        above = corner(top - 1, right)
        beside = corner(bottom, left - 1)
        both = corner(top - 1, left - 1)
        return whole - above - beside + both

    return [answer(query) for query in queries]


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


def nearest_lower_left_d(values):
    distances = []
    for position in range(len(values)):
        distance = 0
        look = position - 1
        done = False
        while look >= 0 and not done:
            if values[look] < values[position]:
                distance = position - look
                done = True
            else:
                look -= 1
        distances.append(distance)
    return distances


def nearest_lower_left_e(values):
    return [next((n for n, w in enumerate(reversed(values[:i]), 1) if w < v), 0) for i, v in enumerate(values)]


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


def first_is_peak_d(values):
    def reach(i):
        end = next((j for j in range(i, len(values)) if values[j] > values[i]), len(values))
        return end - i

    return sum(map(reach, range(len(values))))


def first_is_peak_e(values):
    stack = []
    answer = 0
    i = len(values) - 1
    while i >= 0:
        while len(stack) > 0 and values[stack[len(stack) - 1]] <= values[i]:
            stack.pop()
        if len(stack) == 0:
            answer += len(values) - i
        else:
            answer += stack[len(stack) - 1] - i
        stack.append(i)
        i -= 1
    return answer


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


def pair_near_d(prices, money):
    gap = 0
    if len(prices) < 2:
        return None
    sums = {a + b for a, b in combinations(prices, 2)}
    while True:
        if money - gap in sums or money + gap in sums:
            return gap
        gap += 1


def pair_near_e(prices, money):
    return min((abs(sum(pair) - money) for pair in combinations(prices, 2)), default=None)


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


def cheap_pairs_d(prices, limit):
    number_of_pairs = 0
    for i in range(len(prices)):
        for j in range(len(prices)):
            if i != j:
                if prices[i] + prices[j] < limit:
                    number_of_pairs += 1
    return number_of_pairs // 2


def cheap_pairs_e(prices, limit):
    counts = Counter(prices)
    kinds = sorted(counts)
    total = 0
    for at, price in enumerate(kinds):
        if price * 2 < limit:
            total += counts[price] * (counts[price] - 1) // 2
        for other in kinds[at + 1 :]:
            if price + other >= limit:
                break
            total += counts[price] * counts[other]
    return total


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


def sorted_union_e(first, second):
    result = []
    for x in first:
        if x not in result:
            result.append(x)
    for x in second:
        if x not in result:
            result.append(x)
    for i in range(len(result)):
        for j in range(i + 1, len(result)):
            if result[j] < result[i]:
                result[i], result[j] = result[j], result[i]
    return result


def sorted_union_f(first, second):
    waiting = [*first, *second]
    heapq.heapify(waiting)
    out = []
    while waiting:
        smallest = heapq.heappop(waiting)
        if out[-1:] != [smallest]:
            out.append(smallest)
    return out


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


def left_over_stock_d(have, sold):
    counts = {}
    for item in have:
        if item in counts:
            counts[item] = counts[item] + 1
        else:
            counts[item] = 1
    for item in sold:
        if item in counts:
            if counts[item] > 0:
                counts[item] = counts[item] - 1
    answer = []
    for item in sorted(counts):
        for _ in range(counts[item]):
            answer.append(item)
    return answer


def left_over_stock_e(have, sold):
    return sorted(chain(*([x] * max(0, have.count(x) - sold.count(x)) for x in {*have})))


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


def nearest_between_e(left, right):
    smallest = None
    for l_value in left:
        for r_value in right:
            if l_value > r_value:
                difference = l_value - r_value
            else:
                difference = r_value - l_value
            if smallest is None:
                smallest = difference
            elif difference < smallest:
                smallest = difference
    return smallest


def nearest_between_f(left, right):
    gap, others = 0, set(right)
    while not any(x + gap in others or x - gap in others for x in left):
        gap += 1
    return gap


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


def in_all_three_d(x, y, z):
    answer = []
    for value in x:
        in_y = False
        in_z = False
        for other in y:
            if other == value:
                in_y = True
        for other in z:
            if other == value:
                in_z = True
        if in_y == True and in_z == True:
            if value not in answer:
                answer.append(value)
    answer.sort()
    return answer


def in_all_three_e(x, y, z):
    def contains(ordered, value):
        at = bisect.bisect_left(ordered, value)
        return at < len(ordered) and ordered[at] == value

    y_ordered, z_ordered = sorted(y), sorted(z)
    kept = filter(lambda v: contains(y_ordered, v) and contains(z_ordered, v), sorted(x))
    return [value for value, _ in groupby(kept)]


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


def credit_days_below_d(changes, line):
    class Account:
        balance = 0
        bad_days = 0

        def book(self, amount):
            self.balance += amount
            if self.balance < line:
                self.bad_days += 1

    account = Account()
    i = 0
    while i < len(changes):
        account.book(changes[i])
        i += 1
    return account.bad_days


def credit_days_below_e(changes, line):
    return len([1 for i in range(len(changes)) if sum(changes[: i + 1]) < line])


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


def smallest_cover_all_kinds_d(items):
    kinds = set(items)

    def covers(length):
        return any(set(items[i : i + length]) >= kinds for i in range(len(items) - length + 1))

    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if covers(middle):
            high = middle
        else:
            low = middle + 1
    return low


def smallest_cover_all_kinds_e(items):
    best = len(items)
    all_kinds = []
    for item in items:
        if item not in all_kinds:
            all_kinds.append(item)
    for i in range(len(items)):
        missing = list(all_kinds)
        for j in range(i, len(items)):
            if items[j] in missing:
                missing.remove(items[j])
            if len(missing) == 0:
                if j - i + 1 < best:
                    best = j - i + 1
                break
    return best


def calm_days_a(winds, k, most):
    out = []
    for i in range(len(winds)):
        nearby = winds[max(0, i - k) : i + k + 1]
        if max(nearby) <= most:
            out.append(i)
    return out


def calm_days_b(winds, k, most):
    gusts = [0]
    for w in winds:
        gusts.append(gusts[-1] + (w > most))
    return [i for i in range(len(winds)) if gusts[min(len(winds), i + k + 1)] == gusts[max(0, i - k)]]


def calm_days_c(winds, k, most):
    spoiled = set()
    for i, w in enumerate(winds):
        if w > most:
            spoiled.update(range(i - k, i + k + 1))
    return sorted(set(range(len(winds))) - spoiled)


def calm_days_d(winds, k, most):
    stormy = [i for i, w in enumerate(winds) if w > most]
    out = []
    for i in range(len(winds)):
        at = bisect.bisect_left(stormy, i - k)
        if at == len(stormy) or stormy[at] > i + k:
            out.append(i)
    return out


def calm_days_e(winds, k, most):
    days = []
    for day in range(len(winds)):
        calm = True
        for other in range(day - k, day + k + 1):
            if other >= 0 and other < len(winds):
                if winds[other] > most:
                    calm = False
        if calm == True:
            days.append(day)
    return days


def calm_days_f(winds, k, most):
    far = len(winds) + k + 1
    since, until, last = [], [], -far
    for i, w in enumerate(winds):
        last = i if w > most else last
        since.append(i - last)
    last = 2 * far
    for i in reversed(range(len(winds))):
        last = i if winds[i] > most else last
        until.append(last - i)
    until.reverse()
    return [i for i, near in enumerate(map(min, since, until)) if near > k]


def window_gain_a(values, k):
    gains = []
    for i in range(len(values) - k + 1):
        best = 0
        window = values[i : i + k]
        for a, b in zip(window, window[1:]):
            best = max(best, b - a)
        gains.append(best)
    return gains


def window_gain_b(values, k):
    steps = [max(0, b - a) for a, b in zip(values, values[1:])]
    return [max(steps[i : i + k - 1], default=0) for i in range(len(values) - k + 1)]


def window_gain_c(values, k):
    line, out = deque(), []
    for i in range(len(values)):
        if i:
            gain = values[i] - values[i - 1]
            while line and line[-1][0] <= gain:
                line.pop()
            line.append((gain, i))
        while line and line[0][1] < i - k + 2:
            line.popleft()
        if i >= k - 1:
            out.append(max(0, line[0][0]) if line else 0)
    return out


def window_gain_d(values, k):
    result = []
    i = 0
    while i <= len(values) - k:
        gain = 0
        j = i + 1
        while j < i + k:
            if values[j] - values[j - 1] > gain:
                gain = values[j] - values[j - 1]
            j += 1
        result.append(gain)
        i += 1
    return result


def window_gain_e(values, k):
    def best(window):
        return max(chain([0], map(operator.sub, window[1:], window)))

    return list(map(best, zip(*(islice(values, i, None) for i in range(k)))))


def alarms_rung_a(times, span, number):
    alarms = 0
    for i, now in enumerate(times):
        recent = [t for t in times[: i + 1] if t > now - span]
        if len(recent) >= number:
            alarms += 1
    return alarms


def alarms_rung_b(times, span, number):
    queue = deque()
    alarms = 0
    for now in times:
        queue.append(now)
        while queue[0] <= now - span:
            queue.popleft()
        alarms += len(queue) >= number
    return alarms


def alarms_rung_c(times, span, number):
    return sum(now - earlier < span for earlier, now in zip(times, times[number - 1 :]))


def alarms_rung_d(times, span, number):
    count = 0
    for i, now in enumerate(times, 1):
        if i - bisect.bisect_right(times, now - span, 0, i) >= number:
            count += 1
    return count


def alarms_rung_e(times, span, number):
    count = 0
    for i in range(len(times)):
        close = 0
        j = i
        while j >= 0:
            if times[i] - times[j] < span:
                close = close + 1
            j = j - 1
        if close >= number:
            count = count + 1
    return count


def alarms_rung_f(times, span, number):
    last = deque(maxlen=number)

    def rings(now):
        last.append(now)
        return len(last) == number and now - last[0] < span

    return sum(map(rings, times))


def rests_between_a(notes, k):
    out = []
    i = 0
    while i < len(notes):
        if notes[i] is None:
            j = i
            while j < len(notes) and notes[j] is None:
                j += 1
            if j - i >= k:
                out.append((i, j - i))
            i = j
        else:
            i += 1
    return out


def rests_between_b(notes, k):
    out, at = [], 0
    for silent, group in groupby(notes, key=lambda n: n is None):
        length = sum(1 for _ in group)
        if silent and length >= k:
            out.append((at, length))
        at += length
    return out


def rests_between_c(notes, k):
    rests = []
    length = 0
    for i, note in enumerate(chain(notes, ["end"])):
        if note is None:
            length += 1
            continue
        if length >= k and length:
            rests.append((i - length, length))
        length = 0
    return rests


def rests_between_d(notes, k):
    text = "".join("-" if note is None else "x" for note in notes)
    return [(m.start(), m.end() - m.start()) for m in re.finditer("-+", text) if len(m.group()) >= k]


def rests_between_e(notes, k):
    result = []
    in_rest = False
    start = 0
    for i in range(len(notes)):
        if notes[i] is None and in_rest == False:
            in_rest = True
            start = i
        elif notes[i] is not None and in_rest == True:
            in_rest = False
            if i - start >= k:
                result.append((start, i - start))
    if in_rest:
        if len(notes) - start >= k:
            result.append((start, len(notes) - start))
    return result


def shares_so_far_a(values):
    total = sum(values)
    out = []
    running = 0
    for v in values:
        running += v
        out.append(running * 100 // total)
    return out


def shares_so_far_b(values):
    total = sum(values)
    return [part * 100 // total for part in accumulate(values)]


def shares_so_far_c(values):
    return [100 * sum(values[: i + 1]) // sum(values) for i in range(len(values))]


def shares_so_far_d(values):
    if not values:
        return []
    whole = sum(values)
    shares = []
    left = whole
    for v in values:
        left -= v
        done = whole - left
        shares.append(int(done * 100 / whole))
    return shares


def shares_so_far_e(values):
    sums = reduce(lambda done, v: done + [done[-1] + v], values, [0])
    return [divmod(100 * part, sums[-1])[0] for part in sums[1:]]


def totals_without_neighbours_a(values, k):
    out = []
    for i in range(len(values)):
        total = 0
        for j in range(len(values)):
            if abs(i - j) > k:
                total += values[j]
        out.append(total)
    return out


def totals_without_neighbours_b(values, k):
    prefix = list(accumulate(values, initial=0))
    n = len(values)
    return [prefix[max(0, i - k)] + prefix[n] - prefix[min(n, i + k + 1)] for i in range(n)]


def totals_without_neighbours_c(values, k):
    rest = sum(values[k:])
    out = []
    for i in range(len(values)):
        if i + k < len(values):
            rest -= values[i + k]
        if i - k - 1 >= 0:
            rest += values[i - k - 1]
        out.append(rest)
    return out


def totals_without_neighbours_d(values, k):
    return [sum(values[: max(0, i - k)]) + sum(values[i + k + 1 :]) for i, _ in enumerate(values)]


def totals_without_neighbours_e(values, k):
    everything = sum(values)
    answer = []
    for i in range(len(values)):
        near = 0
        first = i - k
        if first < 0:
            first = 0
        last = i + k
        if last > len(values) - 1:
            last = len(values) - 1
        for j in range(first, last + 1):
            near += values[j]
        answer.append(everything - near)
    return answer


def first_shared_total_a(ours, theirs):
    mine = yours = 0
    for day, (a, b) in enumerate(zip(ours, theirs), 1):
        mine += a
        yours += b
        if mine == yours:
            return day
    return -1


def first_shared_total_b(ours, theirs):
    for day in range(1, min(len(ours), len(theirs)) + 1):
        if sum(ours[:day]) == sum(theirs[:day]):
            return day
    return -1


def first_shared_total_c(ours, theirs):
    lead = list(accumulate(map(operator.sub, ours, theirs)))
    return lead.index(0) + 1 if 0 in lead else -1


def first_shared_total_d(ours, theirs):
    length = len(ours)
    if len(theirs) < length:
        length = len(theirs)
    our_total = 0
    their_total = 0
    answer = -1
    found = False
    for i in range(length):
        our_total = our_total + ours[i]
        their_total = their_total + theirs[i]
        if our_total == their_total and found == False:
            answer = i + 1
            found = True
    return answer


def first_shared_total_e(ours, theirs):
    pairs = zip(accumulate(ours), accumulate(theirs))
    return next((day for day, (x, y) in enumerate(pairs, start=1) if x == y), -1)


def meet_on_road_a(north, south):
    i, j = 0, len(south) - 1
    shared = []
    while i < len(north) and j >= 0:
        if north[i] == south[j]:
            shared.append(north[i])
            i += 1
            j -= 1
        elif north[i] < south[j]:
            i += 1
        else:
            j -= 1
    return shared


def meet_on_road_b(north, south):
    rest = Counter(south)
    out = []
    for town in north:
        if rest[town]:
            rest[town] -= 1
            out.append(town)
    return out


def meet_on_road_c(north, south):
    left = list(south)
    shared = []
    for town in north:
        if left.count(town) > 0:
            left.remove(town)
            shared += [town]
    return shared


def meet_on_road_d(north, south):
    both = Counter(north) & Counter(south)
    return sorted(both.elements())


def meet_on_road_e(north, south):
    class Walker:
        def __init__(self, towns):
            self.towns = towns
            self.at = 0

        def done(self):
            return self.at >= len(self.towns)

        def town(self):
            return self.towns[self.at]

        def go(self):
            self.at += 1

    up = Walker(north)
    down = Walker(south[::-1])
    result = []
    while not up.done() and not down.done():
        if up.town() == down.town():
            result.append(up.town())
            up.go()
            down.go()
        elif up.town() > down.town():
            down.go()
        else:
            up.go()
    return result


def meet_on_road_f(north, south):
    return [t for t in sorted({*north} & {*south}) for _ in range(min(north.count(t), south.count(t)))]


def rows_of_pairs_a(weights, limit):
    weights = sorted(weights)
    used = [False] * len(weights)
    pairs = []
    for i in range(len(weights) - 1, -1, -1):
        if used[i]:
            continue
        used[i] = True
        partner = None
        for j in range(i):
            if not used[j] and weights[i] + weights[j] <= limit:
                partner = j
        if partner is None:
            pairs.append((weights[i],))
        else:
            used[partner] = True
            pairs.append((weights[i], weights[partner]))
    return pairs


def rows_of_pairs_b(weights, limit):
    waiting = sorted(weights)
    pairs = []
    while waiting:
        heavy = waiting.pop()
        at = bisect.bisect_right(waiting, limit - heavy)
        pairs.append((heavy, waiting.pop(at - 1)) if at else (heavy,))
    return pairs


def rows_of_pairs_c(weights, limit):
    left = list(weights)
    pairs = []
    while left:
        heavy = max(left)
        left.remove(heavy)
        light = max((w for w in left if w <= limit - heavy), default=None)
        if light is not None:
            left.remove(light)
            pairs.append((heavy, light))
        else:
            pairs.append((heavy,))
    return pairs


def rows_of_pairs_d(weights, limit):
    weights = sorted(weights, reverse=True)
    result = []
    while len(weights) > 0:
        heavy = weights[0]
        weights = weights[1:]
        found = False
        for i in range(len(weights)):
            if found == False and heavy + weights[i] <= limit:
                result.append((heavy, weights[i]))
                found = True
                position = i
        if found:
            weights = weights[:position] + weights[position + 1 :]
        else:
            result.append((heavy,))
    return result


def rows_of_pairs_e(weights, limit):
    stock = Counter(weights)

    def take(most):
        choice = max((w for w in stock if w <= most), default=None)
        if choice is not None:
            stock[choice] -= 1
            if stock[choice] == 0:
                del stock[choice]
        return choice

    pairs = []
    while stock:
        heavy = take(math.inf)
        light = take(limit - heavy)
        pairs.append((heavy,) if light is None else (heavy, light))
    return pairs


def lowest_after_a(prices):
    return [min(prices[i + 1 :], default=None) for i in range(len(prices))]


def lowest_after_b(prices):
    out = [None] * len(prices)
    low = None
    for i in range(len(prices) - 1, -1, -1):
        out[i] = low
        if low is None or prices[i] < low:
            low = prices[i]
    return out


def lowest_after_c(prices):
    lows = list(accumulate(reversed(prices), min))
    lows.reverse()
    return lows[1:] + [None] * bool(prices)


def lowest_after_d(prices):
    heap = [(price, i) for i, price in enumerate(prices)]
    heapq.heapify(heap)
    out = []
    for i in range(len(prices)):
        while heap and heap[0][1] <= i:
            heapq.heappop(heap)
        out.append(heap[0][0] if heap else None)
    return out


def lowest_after_e(prices):
    result = []
    for i in range(len(prices)):
        lowest = None
        for j in range(i + 1, len(prices)):
            if lowest == None:
                lowest = prices[j]
            elif prices[j] < lowest:
                lowest = prices[j]
        result.append(lowest)
    return result


def lowest_after_f(prices):
    rest = sorted(prices)
    out = []
    for price in prices:
        del rest[bisect.bisect_left(rest, price)]
        out.append(rest[0] if rest else None)
    return out


def first_dearer_than_double_a(prices):
    out = []
    for i, price in enumerate(prices):
        for j in range(i + 1, len(prices)):
            if prices[j] > 2 * price:
                out.append(j)
                break
        else:
            out.append(-1)
    return out


def first_dearer_than_double_b(prices):
    out = [-1] * len(prices)
    waiting = []
    for j, price in enumerate(prices):
        while waiting and 2 * waiting[0][0] < price:
            out[heapq.heappop(waiting)[1]] = j
        heapq.heappush(waiting, (price, j))
    return out


def first_dearer_than_double_c(prices):
    def look(i):
        later = (j for j, p in enumerate(prices) if j > i and p > prices[i] + prices[i])
        return next(later, -1)

    return list(map(look, range(len(prices))))


def first_dearer_than_double_d(prices):
    answer = [-1] * len(prices)
    i = 0
    while i < len(prices):
        j = len(prices) - 1
        while j > i:
            if prices[j] > prices[i] * 2:
                answer[i] = j
            j -= 1
        i += 1
    return answer


def first_dearer_than_double_e(prices):
    out = []
    for i, price in enumerate(prices):
        tops = [*accumulate(prices[i:], max)]
        jump = bisect.bisect_right(tops, 2 * price)
        out.append(i + jump if jump < len(tops) else -1)
    return out


def visits_in_last_hour_a(visits, now, span):
    latest = {}
    for name, time in visits:
        if now - span < time <= now:
            latest[name] = max(time, latest.get(name, time))
    return sorted(latest, key=lambda name: (-latest[name], name))


def visits_in_last_hour_b(visits, now, span):
    seen, out = set(), []
    for name, time in sorted(visits, key=lambda v: (-v[1], v[0])):
        if time > now or time <= now - span or name in seen:
            continue
        seen.add(name)
        out.append(name)
    return out


def visits_in_last_hour_c(visits, now, span):
    times = defaultdict(list)
    for name, time in visits:
        times[name].append(time)
    recent = []
    for name, when in times.items():
        when = [t for t in when if now - span + 1 <= t <= now]
        if when:
            recent.append((-max(when), name))
    recent.sort()
    return [name for _, name in recent]


def visits_in_last_hour_d(visits, now, span):
    names = []
    times = []
    for visit in visits:
        name = visit[0]
        time = visit[1]
        if time > now:
            continue
        if time <= now - span:
            continue
        if name in names:
            index = names.index(name)
            if time > times[index]:
                times[index] = time
        else:
            names.append(name)
            times.append(time)
    for i in range(len(names)):
        for j in range(len(names) - 1):
            if times[j] < times[j + 1] or (times[j] == times[j + 1] and names[j] > names[j + 1]):
                names[j], names[j + 1] = names[j + 1], names[j]
                times[j], times[j + 1] = times[j + 1], times[j]
    return names


def visits_in_last_hour_e(visits, now, span):
    latest = dict(sorted((v for v in visits if 0 <= now - v[1] < span), key=operator.itemgetter(1)))
    return sorted(sorted(latest), key=latest.get, reverse=True)


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
    "calm_days": [([3, 9, 2, 1, 1, 4], 1, 5), ([], 2, 1), ([1, 2], 0, 1), ([8, 1, 1, 1, 8], 2, 7)],
    "window_gain": [([1, 4, 2, 7, 6], 3), ([5], 1), ([9, 8, 7], 2), ([1, 2, 4], 3)],
    "alarms_rung": [([1, 2, 3, 9, 10, 11], 3, 3), ([], 5, 1), ([4, 4, 4], 1, 2), ([1, 5, 9], 4, 2)],
    "rests_between": [(["c", None, None, "d", None], 2), ([], 1), ([None, None], 1), (["a"], 1)],
    "shares_so_far": [([1, 2, 1],), ([5],), ([],), ([3, 3, 3],)],
    "totals_without_neighbours": [([1, 2, 3, 4, 5], 1), ([7], 0), ([], 2), ([1, 2, 3, 4, 5, 6], 2), ([4, 1], 5)],
    "first_shared_total": [([1, 4, 2], [3, 2, 9]), ([], []), ([1], [2]), ([0, 1], [0, 1, 5])],
    "meet_on_road": [([1, 3, 3, 8], [8, 5, 3, 1]), ([], [2]), ([4, 4], [4]), ([1, 2], [9, 7])],
    "rows_of_pairs": [([50, 30, 70, 20], 90), ([], 10), ([8], 10), ([5, 5, 5], 10), ([9, 9], 12)],
    "lowest_after": [([4, 2, 7, 3],), ([],), ([5],), ([1, 1],)],
    "first_dearer_than_double": [([1, 3, 2, 7, 4],), ([],), ([5, 10],), ([4, 3, 9, 7, 20],)],
    "visits_in_last_hour": [([("ann", 5), ("bo", 9), ("ann", 8), ("cy", 2)], 9, 5), ([], 3, 1), ([("x", 4)], 3, 9),
                            ([("b", 7), ("a", 7)], 7, 1)],
}
