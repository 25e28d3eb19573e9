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


def heaviest_run_of_same_a(items):
    best_sum, best_value = 0, None
    i = 0
    while i < len(items):
        j = i
        while j < len(items) and items[j][0] == items[i][0]:
            j += 1
        total = sum(weight for _, weight in items[i:j])
        if total > best_sum:
            best_sum, best_value = total, items[i][0]
        i = j
    return best_value


def heaviest_run_of_same_b(items):
    best = (0, None)
    for name, run in groupby(items, key=operator.itemgetter(0)):
        total = sum(weight for _, weight in run)
        if total > best[0]:
            best = (total, name)
    return best[1]


def heaviest_run_of_same_c(items):
    answer = before = None
    running = top = 0
    for name, weight in items:
        running = running + weight if name == before else weight
        before = name
        if running > top:
            top, answer = running, name
    return answer


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
    "heaviest_run_of_same": [([("a", 2), ("a", 3), ("b", 4), ("a", 1)],), ([],), ([("x", 1), ("y", 1)],)],
}
