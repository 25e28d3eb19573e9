"""Small tasks of search, planning and tables, each written in several ways; all ways of a task agree on `INPUTS`."""

import math
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate, combinations, product


def count_inside_a(text, part):
    table = [1] + [0] * len(part)
    for char in text:
        for j in range(len(part), 0, -1):
            if part[j - 1] == char:
                table[j] += table[j - 1]
    return table[-1]


def count_inside_b(text, part):
    if not part:
        return 1
    if not text:
        return 0
    total = count_inside_b(text[1:], part)
    if text[0] == part[0]:
        total += count_inside_b(text[1:], part[1:])
    return total


def count_inside_c(text, part):
    @lru_cache(None)
    def ways(i, j):
        if j == len(part):
            return 1
        return sum(ways(k + 1, j + 1) for k in range(i, len(text)) if text[k] == part[j])

    return ways(0, 0)


def count_inside_d(text, part):
    return sum("".join(c) == part for c in combinations(text, len(part)))


def count_inside_e(text, part):
    rows = len(text)
    cols = len(part)
    dp = [[0 for _ in range(cols + 1)] for _ in range(rows + 1)]
    for i in range(rows + 1):
        dp[i][0] = 1
    for i in range(1, rows + 1):
        for j in range(1, cols + 1):
            dp[i][j] = dp[i - 1][j]
            if text[i - 1] == part[j - 1]:
                dp[i][j] = dp[i][j] + dp[i - 1][j - 1]
    return dp[rows][cols]


def mirror_parts_a(text):
    if not text:
        return [[]]
    out = []
    for i in range(1, len(text) + 1):
        if text[:i] == text[:i][::-1]:
            for rest in mirror_parts_a(text[i:]):
                out.append([text[:i]] + rest)
    return out


def mirror_parts_b(text):
    out = []
    path = []

    def go(start):
        if start == len(text):
            out.append(path[:])
            return
        for end in range(start, len(text)):
            i, j = start, end
            while i < j and text[i] == text[j]:
                i += 1
                j -= 1
            if i >= j:
                path.append(text[start : end + 1])
                go(end + 1)
                path.pop()

    go(0)
    return out


def mirror_parts_c(text):
    results = []
    for cuts in product([1, 0], repeat=max(len(text) - 1, 0)):
        parts = [""]
        for x, cut in zip(text, [0, *cuts]):
            if cut:
                parts.append("")
            parts[-1] += x
        if all(p == p[::-1] for p in parts):
            results.append(parts)
    return results


def mirror_parts_d(text):
    n = len(text)
    mirror = {}
    for end in range(n):
        for start in range(end, -1, -1):
            same = text[start] == text[end]
            mirror[start, end] = same and (end - start < 2 or mirror[start + 1, end - 1])

    @lru_cache(None)
    def parts(start):
        if start == n:
            return ((),)
        return tuple((text[start:end + 1], *rest)
                     for end in range(start, n) if mirror[start, end] for rest in parts(end + 1))

    return [list(p) for p in parts(0)]


def addresses_a(digits):
    out = []

    def go(rest, parts):
        if len(parts) == 4:
            if not rest:
                out.append(".".join(parts))
            return
        for size in (1, 2, 3):
            part = rest[:size]
            if len(part) == size and int(part) < 256 and (part == "0" or part[0] != "0"):
                go(rest[size:], parts + [part])

    go(digits, [])
    return out


def addresses_b(digits):
    def fine(part):
        return part != "" and str(int(part)) == part and int(part) <= 255

    out = []
    n = len(digits)
    for i in range(1, min(4, n)):
        for j in range(i + 1, min(i + 4, n)):
            for k in range(j + 1, min(j + 4, n)):
                parts = [digits[:i], digits[i:j], digits[j:k], digits[k:]]
                if all(map(fine, parts)):
                    out.append(".".join(parts))
    return out


def addresses_c(digits):
    result = []
    for a, b, c, d in product([1, 2, 3], repeat=4):
        if a + b + c + d == len(digits):
            numbers = []
            numbers.append(digits[:a])
            numbers.append(digits[a:a + b])
            numbers.append(digits[a + b:a + b + c])
            numbers.append(digits[a + b + c:])
            valid = True
            for number in numbers:
                if len(number) > 1 and number[0] == "0":
                    valid = False
                if int(number) > 255:
                    valid = False
            if valid == True:
                result.append(".".join(numbers))
    return result


def addresses_d(digits):
    octets = {str(n) for n in range(256)}
    rows = [([], digits)]
    for _ in range(4):
        rows = [(parts + [rest[:k]], rest[k:]) for parts, rest in rows for k in (1, 2, 3)
                if len(rest) >= k and rest[:k] in octets]
    return [".".join(parts) for parts, rest in rows if not rest]


def longest_walk_a(rows):
    @lru_cache(None)
    def go(i, j):
        best = 1
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < len(rows) and 0 <= y < len(rows[0]) and rows[x][y] > rows[i][j]:
                best = max(best, 1 + go(x, y))
        return best

    return max(go(i, j) for i in range(len(rows)) for j in range(len(rows[0])))


def longest_walk_b(rows):
    cells = sorted((value, i, j) for i, row in enumerate(rows) for j, value in enumerate(row))
    length = {}
    for value, i, j in cells:
        near = [
            length[x, y]
            for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
            if (x, y) in length and rows[x][y] < value
        ]
        length[i, j] = 1 + max(near, default=0)
    return max(length.values())


def longest_walk_c(rows):
    best = 0

    def walk(r, c, length):
        nonlocal best
        if length > best:
            best = length
        for dr, dc in [(0, 1), (0, -1), (1, 0), (-1, 0)]:
            nr = r + dr
            nc = c + dc
            if nr >= 0 and nr < len(rows) and nc >= 0 and nc < len(rows[0]):
                if rows[nr][nc] > rows[r][c]:
                    walk(nr, nc, length + 1)

    for r in range(len(rows)):
        for c in range(len(rows[0])):
            walk(r, c, 1)
    return best


def longest_walk_d(rows):
    # peel off the cells without a lower neighbour, layer by layer
    cells = {(i, j): v for i, row in enumerate(rows) for j, v in enumerate(row)}

    def near(i, j):
        return [p for p in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)) if p in cells]

    lower = {p: sum(cells[q] < cells[p] for q in near(*p)) for p in cells}
    layer = [p for p, n in lower.items() if n == 0]
    count = 0
    while layer:
        count += 1
        following = []
        for p in layer:
            for q in near(*p):
                if cells[q] > cells[p]:
                    lower[q] -= 1
                    if lower[q] == 0:
                        following.append(q)
        layer = following
    return count


def ship_days_a(weights, days):
    low, high = max(weights), sum(weights)
    while low < high:
        middle = (low + high) // 2
        need, load = 1, 0
        for weight in weights:
            if load + weight > middle:
                need += 1
                load = 0
            load += weight
        if need > days:
            low = middle + 1
        else:
            high = middle
    return low


def ship_days_b(weights, days):
    def fits(limit):
        used = 1
        rest = limit
        for weight in weights:
            if weight > rest:
                used += 1
                rest = limit
            rest -= weight
        return used <= days

    limit = max(weights)
    while not fits(limit):
        limit += 1
    return limit


def ship_days_c(weights, days):
    @lru_cache(None)
    def go(start, left):
        if left == 1:
            return sum(weights[start:])
        best = float("inf")
        for end in range(start + 1, len(weights) - left + 2):
            best = min(best, max(sum(weights[start:end]), go(end, left - 1)))
        return best

    return go(0, min(days, len(weights)))


def ship_days_d(weights, days):
    capacity = 0
    for w in weights:
        if w > capacity:
            capacity = w
    done = False
    while done == False:
        day = 1
        loaded = 0
        for i in range(len(weights)):
            if loaded + weights[i] > capacity:
                day = day + 1
                loaded = weights[i]
            else:
                loaded = loaded + weights[i]
        if day <= days:
            done = True
        else:
            capacity = capacity + 1
    return capacity


def ship_days_e(weights, days):
    sums = list(accumulate(weights, initial=0))

    def days_needed(limit):
        at = used = 0
        while at < len(weights):
            at = bisect_right(sums, sums[at] + limit) - 1
            used += 1
        return used

    limits = range(max(weights), sums[-1] + 1)
    return limits[bisect_left(limits, True, key=lambda limit: days_needed(limit) <= days)]


def eat_speed_a(piles, hours):
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if sum((pile + speed - 1) // speed for pile in piles) <= hours:
            high = speed
        else:
            low = speed + 1
    return low


def eat_speed_b(piles, hours):
    speed = 1
    while True:
        needed = 0
        for pile in piles:
            needed += math.ceil(pile / speed)
        if needed <= hours:
            return speed
        speed += 1


def eat_speed_c(piles, hours):
    return next(k for k in range(1, max(piles) + 1) if sum(-(-pile // k) for pile in piles) <= hours)


def eat_speed_d(piles, hours):
    class Eater:
        def __init__(self, speed):
            self.speed = speed

        def hours_for(self, pile):
            count = 0
            while pile > 0:
                pile -= self.speed
                count += 1
            return count

        def total(self):
            result = 0
            for pile in piles:
                result += self.hours_for(pile)
            return result

    speed = 1
    while Eater(speed).total() > hours:
        speed += 1
    return speed


def eat_speed_e(piles, hours):
    # start at the least possible speed and raise it to the next one at which a pile takes fewer hours
    speed = max(1, -(-sum(piles) // hours))
    while True:
        needed = [-(-p // speed) for p in piles]
        if sum(needed) <= hours:
            return speed
        speed = min(-(-p // (k - 1)) for p, k in zip(piles, needed) if k > 1)


def burst_arrows_a(balloons):
    arrows = 0
    end = float("-inf")
    for start, stop in sorted(balloons, key=lambda balloon: balloon[1]):
        if start > end:
            arrows += 1
            end = stop
    return arrows


def burst_arrows_b(balloons):
    rest = sorted(balloons)
    count = 0
    while rest:
        count += 1
        reach = rest[0][1]
        i = 0
        while i < len(rest) and rest[i][0] <= reach:
            reach = min(reach, rest[i][1])
            i += 1
        rest = rest[i:]
    return count


def burst_arrows_c(balloons):
    remaining = []
    for b in balloons:
        remaining.append(b)
    arrows = 0
    while len(remaining) > 0:
        smallest_end = remaining[0][1]
        for b in remaining:
            if b[1] < smallest_end:
                smallest_end = b[1]
        arrows = arrows + 1
        left = []
        for b in remaining:
            if b[0] <= smallest_end and smallest_end <= b[1]:
                pass
            else:
                left.append(b)
        remaining = left
    return arrows


def burst_arrows_d(balloons):
    ends = sorted({stop for _, stop in balloons})
    hit_all = lambda shots: all(any(a <= s <= b for s in shots) for a, b in balloons)
    return next(k for k in range(len(ends) + 1) if any(map(hit_all, combinations(ends, k))))


def most_meetings_a(meetings):
    count = 0
    free = 0
    for start, end in sorted(meetings, key=lambda m: m[1]):
        if start >= free:
            count += 1
            free = end
    return count


def most_meetings_b(meetings):
    meetings = sorted(meetings)

    @lru_cache(None)
    def best(i, free):
        if i == len(meetings):
            return 0
        skip = best(i + 1, free)
        if meetings[i][0] < free:
            return skip
        return max(skip, 1 + best(i + 1, meetings[i][1]))

    return best(0, 0)


def most_meetings_c(meetings):
    rest = list(meetings)
    kept = 0
    while rest:
        first = min(rest, key=lambda m: m[1])
        rest = [m for m in rest if m[0] >= first[1]]
        kept += 1
    return kept


def most_meetings_d(meetings):
    for k in range(len(meetings), 0, -1):
        for group in combinations(sorted(meetings), k):
            if all(a[1] <= b[0] for a, b in zip(group, group[1:])):
                return k
    return 0


def most_meetings_e(meetings):
    by_end = sorted(meetings, key=lambda m: m[1])
    ends = [end for _, end in by_end]
    best = [0]
    for i, (start, _) in enumerate(by_end):
        earlier = bisect_right(ends, start, 0, i)
        best.append(max(best[-1], best[earlier] + 1))
    return best[-1]


INPUTS = {
    "count_inside": [("rabbbit", "rabbit"), ("babgbag", "bag"), ("a", "b")],
    "mirror_parts": [("aab",), ("a",)],
    "addresses": [("25525511135",), ("0000",), ("101023",)],
    "longest_walk": [([[9, 9, 4], [6, 6, 8], [2, 1, 1]],), ([[1]],)],
    "ship_days": [((1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 5), ((3, 2, 2, 4, 1, 4), 3)],
    "eat_speed": [([3, 6, 7, 11], 8), ([30, 11, 23, 4, 20], 6)],
    "burst_arrows": [([(10, 16), (2, 8), (1, 6), (7, 12)],), ([(1, 2), (3, 4)],)],
    "most_meetings": [([(1, 3), (2, 4), (3, 5), (0, 6), (5, 7)],), ([],)],
}
