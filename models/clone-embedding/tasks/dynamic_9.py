"""Small recursions and tables, each task written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
from bisect import bisect_right, insort
from collections import deque
from functools import cache, lru_cache, reduce
from itertools import accumulate, combinations, permutations, product
from math import inf


def water_days_a(depths, days):
    """Ways to choose so many different days in order with depths that fall strictly."""
    ways = [[1] * len(depths)]
    for _ in range(days - 1):
        before = ways[-1]
        ways.append([sum(before[j] for j in range(i) if depths[j] > depths[i]) for i in range(len(depths))])
    return sum(ways[-1])


def water_days_b(depths, days):
    def choose(start, left, last):
        if left == 0:
            return 1
        total = 0
        for i in range(start, len(depths)):
            if depths[i] < last:
                total += choose(i + 1, left - 1, depths[i])
        return total

    return choose(0, days, inf)


def water_days_c(depths, days):
    picked = combinations(depths, days)
    return sum(1 for row in picked if list(row) == sorted(set(row), reverse=True))


def water_days_d(depths, days):
    lists = [[]]
    for d in depths:
        for row in list(lists):
            if len(row) < days and (len(row) == 0 or row[-1] > d):
                lists.append(row + [d])
    return len([row for row in lists if len(row) == days])


def water_days_e(depths, days):
    # ways[k]: (last depth, number) of falling choices of k days
    ways = [[] for _ in range(days + 1)]
    for depth in depths:
        for k in range(days, 1, -1):
            number = sum(n for last, n in ways[k - 1] if last > depth)
            if number:
                ways[k].append((depth, number))
        ways[1].append((depth, 1))
    return sum(map(lambda pair: pair[1], ways[days]))


def merged_orders_a(first, second):
    """All texts made by weaving two texts together, each kept in order, sorted, without repeats."""
    if not first or not second:
        return [first + second]
    out = {first[0] + tail for tail in merged_orders_a(first[1:], second)}
    out |= {second[0] + tail for tail in merged_orders_a(first, second[1:])}
    return sorted(out)


def merged_orders_b(first, second):
    size = len(first) + len(second)
    found = set()
    for places in combinations(range(size), len(first)):
        a, b = iter(first), iter(second)
        found.add("".join(next(a) if i in places else next(b) for i in range(size)))
    return sorted(found)


def merged_orders_c(first, second):
    table = {(0, 0): {""}}
    for i in range(len(first) + 1):
        for j in range(len(second) + 1):
            texts = table.setdefault((i, j), set())
            if i:
                texts.update(t + first[i - 1] for t in table[i - 1, j])
            if j:
                texts.update(t + second[j - 1] for t in table[i, j - 1])
    return sorted(table[len(first), len(second)])


def merged_orders_d(first, second):
    results = []

    def weave(i, j, text):
        if i == len(first) and j == len(second):
            if text not in results:
                results.append(text)
        if i < len(first):
            weave(i + 1, j, text + first[i])
        if j < len(second):
            weave(i, j + 1, text + second[j])

    weave(0, 0, "")
    results.sort()
    return results


def merged_orders_e(first, second):
    found = set()
    for mask in set(permutations("1" * len(first) + "2" * len(second))):
        sources = {"1": list(first), "2": list(second)}
        found.add("".join(sources[m].pop(0) for m in mask))
    return sorted(found)


def staff_days_a(needs, shift):
    """Fewest hires when each hire works so many days running and each day needs so many workers."""
    working = deque()
    hired = 0
    for day, need in enumerate(needs):
        while working and working[0] <= day - shift:
            working.popleft()
        while len(working) < need:
            working.append(day)
            hired += 1
    return hired


def staff_days_b(needs, shift):
    starts = [0] * len(needs)
    for day in range(len(needs)):
        present = sum(starts[max(0, day - shift + 1):day])
        starts[day] = max(0, needs[day] - present)
    return sum(starts)


def staff_days_c(needs, shift):
    def hire(left):
        if not left:
            return 0
        new = left[0]
        return new + hire([max(0, n - new) for n in left[1:shift]] + left[max(shift, 1):])

    return hire(list(needs))


def staff_days_d(needs, shift):
    working = [0] * len(needs)
    total_hired = 0
    for day in range(len(needs)):
        missing = needs[day] - working[day]
        if missing > 0:
            total_hired += missing
            for d in range(day, day + shift):
                if d < len(needs):
                    working[d] += missing
    return total_hired


def staff_days_e(needs, shift):
    # who leaves when, as a difference row
    leaving = [0] * (len(needs) + shift + 1)
    present = hired = 0
    for day, need in enumerate(needs):
        present -= leaving[day]
        if present < need:
            new = need - present
            hired, present = hired + new, need
            leaving[day + shift] += new
    return hired


def two_queues_a(times):
    """Earliest end when jobs in given order go to either of two tills (each works one at a time)."""
    states = {(0, 0)}
    for t in times:
        states = {tuple(sorted(s)) for a, b in states for s in ((a + t, b), (a, b + t))}
    return min(max(s) for s in states)


def two_queues_b(times):
    total = sum(times)
    bits = 1
    for t in times:
        bits |= bits << t
    return min(max(s, total - s) for s in range(total + 1) if bits >> s & 1)


def two_queues_c(times):
    best = inf
    for tills in product((0, 1), repeat=len(times)):
        ends = [0, 0]
        for till, t in zip(tills, times):
            ends[till] += t
        best = min(best, max(ends))
    return best


def two_queues_d(times):
    class Till:
        def __init__(self):
            self.end = 0

        def add(self, minutes):
            self.end += minutes

        def remove(self, minutes):
            self.end -= minutes

    first = Till()
    second = Till()

    def serve(index):
        if index == len(times):
            return max(first.end, second.end)
        first.add(times[index])
        option1 = serve(index + 1)
        first.remove(times[index])
        second.add(times[index])
        option2 = serve(index + 1)
        second.remove(times[index])
        if option1 < option2:
            return option1
        return option2

    return serve(0)


def two_queues_e(times):
    total = sum(times)
    sums = {sum(c) for k in range(len(times) + 1) for c in combinations(times, k)}
    return min(filter(lambda s: 2 * s >= total, sums))


def late_fines_a(jobs):
    """Least sum of fines for jobs (length, due, fine) done one after another in the best order; late ones pay."""
    best = None
    for order in permutations(jobs):
        clock = fines = 0
        for length, due, fine in order:
            clock += length
            if clock > due:
                fines += fine
        if best is None or fines < best:
            best = fines
    return best


def late_fines_b(jobs):
    saved = {0: 0}
    for length, due, fine in sorted(jobs, key=lambda job: job[1]):
        for clock, gain in sorted(saved.items(), reverse=True):
            if clock + length <= due:
                saved[clock + length] = max(saved.get(clock + length, 0), gain + fine)
    return sum(job[2] for job in jobs) - max(saved.values())


def late_fines_c(jobs):
    @cache
    def least(left):
        if not left:
            return 0
        clock = sum(jobs[i][0] for i in left)
        return min(least(left - {i}) + (jobs[i][2] if clock > jobs[i][1] else 0) for i in left)

    return least(frozenset(range(len(jobs))))


def late_fines_d(jobs):
    def on_time(chosen):
        clock = 0
        for length, due, _ in sorted(chosen, key=lambda job: job[1]):
            clock += length
            if clock > due:
                return False
        return True

    total = sum(fine for _, _, fine in jobs)
    best = total
    for k in range(len(jobs) + 1):
        for chosen in combinations(jobs, k):
            if on_time(chosen):
                best = min(best, total - sum(fine for _, _, fine in chosen))
    return best


def late_fines_e(jobs):
    ordered = []
    for j in jobs:
        ordered.append(j)
    # bubble sort by due day
    for i in range(len(ordered)):
        for k in range(len(ordered) - 1):
            if ordered[k][1] > ordered[k + 1][1]:
                temp = ordered[k]
                ordered[k] = ordered[k + 1]
                ordered[k + 1] = temp

    def lowest(i, clock):
        if i == len(ordered):
            return 0
        length = ordered[i][0]
        due = ordered[i][1]
        fine = ordered[i][2]
        late = fine + lowest(i + 1, clock)
        if clock + length <= due:
            in_time = lowest(i + 1, clock + length)
            if in_time < late:
                return in_time
        return late

    return lowest(0, 0)


def unit_jobs_a(jobs):
    """Most pay from (due, pay) jobs of one day each."""
    chosen = []
    for due, pay in sorted(jobs):
        heapq.heappush(chosen, pay)
        if len(chosen) > due:
            heapq.heappop(chosen)
    return sum(chosen)


def unit_jobs_b(jobs):
    free = set(range(1, max((due for due, _ in jobs), default=0) + 1))
    total = 0
    for due, pay in sorted(jobs, key=lambda job: -job[1]):
        days = [day for day in free if day <= due]
        if days:
            free.remove(max(days))
            total += pay
    return total


def unit_jobs_c(jobs):
    order = sorted(jobs)

    @lru_cache(maxsize=None)
    def earn(i, done):
        if i == len(order):
            return 0
        most = earn(i + 1, done)
        if done < order[i][0]:
            most = max(most, order[i][1] + earn(i + 1, done + 1))
        return most

    return earn(0, 0)


def unit_jobs_d(jobs):
    if len(jobs) == 0:
        return 0
    last_day = max(j[0] for j in jobs)
    calendar = [0] * (last_day + 1)
    sorted_jobs = sorted(jobs, key=lambda j: j[1], reverse=True)
    for due, pay in sorted_jobs:
        day = due
        while day > 0 and calendar[day] != 0:
            day = day - 1
        if day > 0:
            calendar[day] = pay
    total = 0
    for pay in calendar:
        total = total + pay
    return total


def unit_jobs_e(jobs):
    # sets of free days joined: parent leads to the next free day to the left
    parent = list(range(max((d for d, _ in jobs), default=0) + 1))

    def free(day):
        while parent[day] != day:
            parent[day] = parent[parent[day]]
            day = parent[day]
        return day

    earned = 0
    for pay, due in sorted(((p, d) for d, p in jobs), reverse=True):
        if day := free(due):
            parent[day] = day - 1
            earned += pay
    return earned


def bridge_night_a(times):
    """Least time for all to cross a bridge at night: two at most, one lamp, the slower counts."""
    row = sorted(times)
    total = 0
    while len(row) > 3:
        total += min(row[0] + 2 * row[1] + row[-1], 2 * row[0] + row[-2] + row[-1])
        row = row[:-2]
    return total + (sum(row) if len(row) == 3 else max(row, default=0))


def bridge_night_b(times):
    people = frozenset(range(len(times)))
    heap = [(0, 0, sorted(people), True)]
    done = set()
    while heap:
        clock, _, left, lamp_here = heapq.heappop(heap)
        if not left:
            return clock
        key = (tuple(left), lamp_here)
        if key in done:
            continue
        done.add(key)
        side = left if lamp_here else sorted(people - set(left))
        for size in (1, 2):
            for group in combinations(side, size):
                now = set(left) ^ set(group)
                heapq.heappush(heap, (clock + max(times[i] for i in group), len(done), sorted(now), not lamp_here))


def bridge_night_c(times):
    row = sorted(times)
    best = [0] + row[:2]
    for k in range(3, len(row) + 1):
        slowest = row[k - 1]
        one = best[k - 1] + row[0] + slowest
        two = best[k - 2] + row[0] + 2 * row[1] + slowest
        best.append(min(one, two))
    return best[len(row)]


def bridge_night_d(times):
    t = sorted(times)
    total = 0
    n = len(t)
    while n > 0:
        if n == 1:
            total += t[0]
            n = 0
        elif n == 2:
            total += t[1]
            n = 0
        elif n == 3:
            total += t[0] + t[1] + t[2]
            n = 0
        else:
            way1 = t[1] + t[0] + t[n - 1] + t[1]
            way2 = t[n - 1] + t[0] + t[n - 2] + t[0]
            if way1 < way2:
                total += way1
            else:
                total += way2
            n = n - 2
    return total


def bridge_night_e(times):
    everyone = frozenset(range(len(times)))

    @cache
    def least(here):
        """Least time when the lamp is with the group here."""
        if len(here) <= 2:
            return max((times[i] for i in here), default=0)
        options = []
        for pair in combinations(sorted(here), 2):
            left = here - set(pair)
            back = min(everyone - left, key=lambda i: times[i])
            options.append(max(times[i] for i in pair) + times[back] + least(left | {back}))
        return min(options)

    return least(everyone)


def spread_news_a(children, root):
    """Fewest rounds to tell news down a tree when each who knows tells one child a round."""
    def rounds(node):
        times = sorted((rounds(child) for child in children.get(node, [])), reverse=True)
        return max((i + t for i, t in enumerate(times, 1)), default=0)

    return rounds(root)


def spread_news_b(children, root):
    order = [root]
    for node in order:
        order += children.get(node, [])
    need = {}
    for node in reversed(order):
        times = []
        for child in children.get(node, []):
            insort(times, need[child])
        need[node] = max([len(times) - k + t for k, t in enumerate(times)], default=0)
    return need[root]


def spread_news_c(children, root):
    @cache
    def rounds(node):
        kids = children.get(node, [])
        best = inf if kids else 0
        for told in permutations(kids):
            last = 0
            for turn, child in enumerate(told, 1):
                last = max(last, turn + rounds(child))
            best = min(best, last)
        return best

    return rounds(root)


def spread_news_d(children, root):
    class Person:
        def __init__(self, name):
            self.name = name
            self.kids = [Person(k) for k in children.get(name, [])]

        def rounds(self):
            needed = [kid.rounds() for kid in self.kids]
            needed.sort()
            result = 0
            turn = len(needed)
            for n in needed:
                result = max(result, n + turn)
                turn -= 1
            return result

    return Person(root).rounds()


def spread_news_e(children, root):
    # how many rounds are needed below each, then play the rounds
    def need(node):
        kids = sorted(map(need, children.get(node, [])))
        rounds = 0
        while kids:
            rounds = max(rounds, kids[0] + len(kids))
            kids = kids[1:]
        return rounds

    waiting = {root: sorted(children.get(root, []), key=need)}
    rounds = 0
    while any(waiting.values()):
        rounds += 1
        told = [kids.pop() for kids in waiting.values() if kids]
        for name in told:
            waiting[name] = sorted(children.get(name, []), key=need)
    return rounds


def watch_towers_a(children, root):
    """Fewest guards in a tree so that each edge has a guard at one end."""
    def guard(node):
        with_guard, without = 1, 0
        for child in children.get(node, ()):
            a, b = guard(child)
            with_guard += min(a, b)
            without += a
        return with_guard, without

    return min(guard(root))


def watch_towers_b(children, root):
    order, parent = [root], {root: None}
    for node in order:
        for child in children.get(node, ()):
            parent[child] = node
            order.append(child)
    guarded = set()
    for node in reversed(order[1:]):
        if node not in guarded and parent[node] not in guarded:
            guarded.add(parent[node])
    return len(guarded)


def watch_towers_c(children, root):
    edges = [(a, b) for a, kids in children.items() for b in kids]
    nodes = sorted({root} | {node for edge in edges for node in edge})
    for size in range(len(nodes) + 1):
        for guards in combinations(nodes, size):
            if all(a in guards or b in guards for a, b in edges):
                return size


def watch_towers_d(children, root):
    @lru_cache(None)
    def fewest(node, guarded):
        kids = children.get(node, [])
        if guarded:
            return 1 + sum(min(fewest(k, True), fewest(k, False)) for k in kids)
        return sum(fewest(k, True) for k in kids)

    return min(fewest(root, True), fewest(root, False))


def watch_towers_e(children, root):
    # as many guards as edges can be picked without a common end
    edges = []
    for parent in children:
        for child in children[parent]:
            edges.append((parent, child))
    best = 0
    for mask in range(2 ** len(edges)):
        ends = []
        for i in range(len(edges)):
            if mask & (1 << i):
                ends.append(edges[i][0])
                ends.append(edges[i][1])
        if len(ends) == len(set(ends)):
            if len(ends) // 2 > best:
                best = len(ends) // 2
    return best


def packed_rows_a(widths, shelf):
    """Fewest shelves when things are put in given order and a shelf that is left is never used again."""
    shelves, room = 0, 0
    for width in widths:
        if width > room:
            shelves += 1
            room = shelf
        room -= width
    return shelves


def packed_rows_b(widths, shelf):
    sums = list(accumulate(widths, initial=0))
    shelves = at = 0
    while at < len(widths):
        at = bisect_right(sums, sums[at] + shelf) - 1
        shelves += 1
    return shelves


def packed_rows_c(widths, shelf):
    def put(state, width):
        full, used = state
        return (full + 1, width) if full == 0 or used + width > shelf else (full, used + width)

    return reduce(put, widths, (0, 0))[0]


def packed_rows_d(widths, shelf):
    best = [0] + [inf] * len(widths)
    for end in range(1, len(best)):
        used = 0
        for start in range(end - 1, -1, -1):
            used += widths[start]
            if used > shelf:
                break
            best[end] = min(best[end], best[start] + 1)
    return best[-1]


def packed_rows_e(widths, shelf):
    rows = []
    for w in widths:
        if len(rows) == 0:
            rows.append([w])
        elif sum(rows[len(rows) - 1]) + w <= shelf:
            rows[len(rows) - 1].append(w)
        else:
            rows.append([w])
    return len(rows)


def packed_rows_f(widths, shelf):
    if not widths:
        return 0
    taken = 1
    while taken < len(widths) and sum(widths[:taken + 1]) <= shelf:
        taken += 1
    return 1 + packed_rows_f(widths[taken:], shelf)


INPUTS = {
    "water_days": [([5, 3, 4, 1], 2), ([1, 2, 3], 2), ([4], 1), ([9, 7, 7, 5, 2], 3), ([], 1)],
    "merged_orders": [("", ""), ("ab", ""), ("ab", "cd"), ("aa", "ab"), ("abc", "ca")],
    "staff_days": [([1, 2, 3, 2, 1], 2), ([], 3), ([4], 1), ([0, 2, 0, 2], 3), ([3, 3, 3, 1, 5], 4)],
    "two_queues": [([],), ([5],), ([2, 3, 4, 5, 6],), ([9, 1, 1],), ([3, 3, 3],)],
    "late_fines": [([],), ([(2, 1, 5)],), ([(1, 2, 10), (2, 2, 20), (1, 3, 5)],), ([(3, 3, 4), (2, 4, 3), (1, 6, 7),
                   (2, 5, 6)],)],
    "unit_jobs": [([],), ([(1, 5)],), ([(2, 100), (1, 19), (2, 27), (1, 25), (3, 15)],), ([(1, 3), (1, 4), (1, 5)],)],
    "bridge_night": [([],), ([4],), ([1, 2],), ([1, 2, 5, 10],), ([1, 9, 10, 11],), ([3, 1, 6, 8, 12],)],
    "spread_news": [({}, "a"), ({"a": ["b", "c", "d"]}, "a"), ({"a": ["b", "c"], "b": ["d", "e"], "d": ["f"]}, "a"),
                    ({"r": ["s"], "s": ["t", "u", "v"], "u": ["w", "x"]}, "r")],
    "watch_towers": [({}, "a"), ({"a": ["b"]}, "a"), ({"a": ["b", "c"], "b": ["d", "e"], "c": ["f"]}, "a"),
                     ({"a": ["b"], "b": ["c"], "c": ["d"], "d": ["e"]}, "a")],
    "packed_rows": [([], 5), ([5], 5), ([2, 2, 2, 3], 4), ([1, 1, 1, 1, 1], 3), ([4, 1, 3, 2, 5, 1], 6)],
}
