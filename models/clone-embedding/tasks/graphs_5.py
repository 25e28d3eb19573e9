"""More small tasks on graphs: ways, orders, games and networks, each written in several ways."""

import heapq
import math
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import combinations, permutations, product


def safest_way_a(links, start, goal):
    # chances in per cent multiply along a way; the best product, or 0
    best = defaultdict(float)
    best[start] = 1.0
    for _ in range(len(links)):
        for a, b, chance in links:
            best[b] = max(best[b], best[a] * chance / 100)
            best[a] = max(best[a], best[b] * chance / 100)
    return round(best[goal], 6)


def safest_way_b(links, start, goal):
    near = {}
    for a, b, chance in links:
        near.setdefault(a, []).append((b, chance / 100))
        near.setdefault(b, []).append((a, chance / 100))
    heap, done = [(-1.0, start)], set()
    while heap:
        minus, x = heapq.heappop(heap)
        if x == goal:
            return round(-minus, 6)
        if x not in done:
            done.add(x)
            for y, chance in near.get(x, []):
                heapq.heappush(heap, (minus * chance, y))
    return 0


def safest_way_c(links, start, goal):
    def chances(x, visited, so_far):
        if x == goal:
            yield so_far
            return
        for a, b, chance in links:
            if x in (a, b):
                y = b if x == a else a
                if y not in visited:
                    yield from chances(y, visited | {y}, so_far * chance / 100)

    return round(max(chances(start, {start}, 1.0), default=0), 6)


def safest_way_d(links, start, goal):
    best = {}
    best[start] = 1
    changed = True
    while changed == True:
        changed = False
        for link in links:
            a = link[0]
            b = link[1]
            chance = link[2] / 100
            if a in best:
                if b not in best or best[a] * chance > best[b]:
                    best[b] = best[a] * chance
                    changed = True
            if b in best:
                if a not in best or best[b] * chance > best[a]:
                    best[a] = best[b] * chance
                    changed = True
    if goal in best:
        return round(best[goal], 6)
    return 0


def safest_way_e(links, start, goal):
    # the least sum of negative logarithms
    names = {start, goal} | {x for link in links for x in link[:2]}
    cost = dict.fromkeys(names, math.inf)
    cost[start] = 0
    left = set(names)
    while left:
        x = min(left, key=cost.get)
        left.remove(x)
        for a, b, chance in links:
            for u, v in ((a, b), (b, a)):
                if u == x:
                    cost[v] = min(cost[v], cost[u] - math.log(chance / 100))
    return round(math.exp(-cost[goal]), 6)


def all_pairs_a(n, roads):
    table = [[math.inf] * n for _ in range(n)]
    for x in range(n):
        table[x][x] = 0
    for a, b, length in roads:
        table[a][b] = min(table[a][b], length)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if table[i][k] + table[k][j] < table[i][j]:
                    table[i][j] = table[i][k] + table[k][j]
    return table


def all_pairs_b(n, roads):
    def from_one(start):
        row = [math.inf] * n
        heap = [(0, start)]
        while heap:
            far, x = heapq.heappop(heap)
            if far < row[x]:
                row[x] = far
                for a, b, length in roads:
                    if a == x:
                        heapq.heappush(heap, (far + length, b))
        return row

    return [from_one(start) for start in range(n)]


def all_pairs_c(n, roads):
    step = [[0 if i == j else math.inf for j in range(n)] for i in range(n)]
    for a, b, length in roads:
        step[a][b] = min(step[a][b], length)
    reach = 1
    while reach < n:
        step = [[min(map(sum, zip(row, column))) for column in zip(*step)] for row in step]
        reach *= 2
    return step


def all_pairs_d(n, roads):
    result = []
    for start in range(n):
        distance = []
        for i in range(n):
            distance.append(float("inf"))
        distance[start] = 0
        for times in range(n):
            for road in roads:
                if distance[road[0]] + road[2] < distance[road[1]]:
                    distance[road[1]] = distance[road[0]] + road[2]
        result.append(distance)
    return result


def all_pairs_e(n, roads):
    def lengths(x, goal, free):
        """Lengths of all ways that use no node twice."""
        if x == goal:
            yield 0
        for a, b, length in roads:
            if a == x and b in free:
                yield from (length + rest for rest in lengths(b, goal, free - {b}))

    nodes = frozenset(range(n))
    return [[min(lengths(x, y, nodes - {x}), default=math.inf) for y in range(n)] for x in range(n)]


def count_routes_a(graph, start, goal):
    # graph without circles
    if start == goal:
        return 1
    return sum(count_routes_a(graph, y, goal) for y in graph[start])


def count_routes_b(graph, start, goal):
    routes = 0
    stack = [start]
    while stack:
        x = stack.pop()
        if x == goal:
            routes += 1
        else:
            stack.extend(graph[x])
    return routes


def count_routes_c(graph, start, goal):
    waiting = Counter(y for x in graph for y in graph[x])
    ready = [x for x in graph if not waiting[x]]
    ways = Counter({start: 1})
    for x in ready:
        for y in graph[x]:
            ways[y] += ways[x]
            waiting[y] -= 1
            if waiting[y] == 0:
                ready.append(y)
    return ways[goal]


def count_routes_d(graph, start, goal):
    class Counting:
        def __init__(self):
            self.known = {}

        def routes(self, node):
            if node in self.known:
                return self.known[node]
            total = 0
            if node == goal:
                total = 1
            else:
                i = 0
                while i < len(graph[node]):
                    total += self.routes(graph[node][i])
                    i += 1
            self.known[node] = total
            return total

    return Counting().routes(start)


def count_routes_e(graph, start, goal):
    level, found = Counter([start]), 0
    while level:
        found += level.pop(goal, 0)
        after = Counter()
        for x, n in level.items():
            after.update({y: n for y in graph[x]})
        level = after
    return found


def longest_route_a(graph):
    # steps of the longest way in a graph without circles
    memo = {}

    def longest(x):
        if x not in memo:
            memo[x] = max((1 + longest(y) for y in graph.get(x, ())), default=0)
        return memo[x]

    return max(map(longest, graph), default=0)


def longest_route_b(graph):
    layer = set(graph)
    steps = -1
    while layer:
        layer = {y for x in layer for y in graph.get(x, [])}
        steps += 1
    return max(steps, 0)


def longest_route_c(graph):
    level = dict.fromkeys(graph, 0)
    changed = True
    while changed:
        changed = False
        for x, ys in graph.items():
            for y in ys:
                if level.get(y, 0) < level[x] + 1:
                    level[y] = level[x] + 1
                    changed = True
    return max(level.values(), default=0)


def longest_route_d(graph):
    longest = 0
    paths = []
    for node in graph:
        paths.append([node])
    while len(paths) > 0:
        path = paths.pop()
        if len(path) - 1 > longest:
            longest = len(path) - 1
        last = path[-1]
        if last in graph:
            for other in graph[last]:
                new_path = []
                for p in path:
                    new_path.append(p)
                new_path.append(other)
                paths.append(new_path)
    return longest


def longest_route_e(graph):
    # the ends are cut off round by round
    left = {x: set(ys) for x, ys in graph.items()}
    for ys in graph.values():
        for y in ys:
            left.setdefault(y, set())
    rounds = 0
    while left:
        ends = {x for x, ys in left.items() if not ys}
        left = {x: ys - ends for x, ys in left.items() if x not in ends}
        rounds += 1
    return max(rounds - 1, 0)


def finish_time_a(tasks):
    # name: (hours, needed before); all work goes on side by side
    @lru_cache(None)
    def done(name):
        hours, needed = tasks[name]
        return hours + max(map(done, needed), default=0)

    return max(map(done, tasks), default=0)


def finish_time_b(tasks):
    finished = {}
    while len(finished) < len(tasks):
        for name, (hours, needed) in tasks.items():
            if name not in finished and all(other in finished for other in needed):
                start = 0
                for other in needed:
                    start = max(start, finished[other])
                finished[name] = start + hours
    return max(finished.values()) if finished else 0


def finish_time_c(tasks):
    # a clock that jumps from one end of work to the next
    waiting = {name: set(needed) for name, (_, needed) in tasks.items()}
    running, clock = [], 0
    while waiting or running:
        for name in [name for name in waiting if not waiting[name]]:
            del waiting[name]
            heapq.heappush(running, (clock + tasks[name][0], name))
        clock, ended = heapq.heappop(running)
        for needed in waiting.values():
            needed.discard(ended)
    return clock


def finish_time_d(tasks):
    ends = {}

    def end_of(name):
        if name in ends:
            return ends[name]
        hours = tasks[name][0]
        needed = tasks[name][1]
        latest = 0
        for other in needed:
            other_end = end_of(other)
            if other_end > latest:
                latest = other_end
        ends[name] = latest + hours
        return ends[name]

    last = 0
    for name in tasks:
        if end_of(name) > last:
            last = end_of(name)
    return last


def finish_time_e(tasks):
    from graphlib import TopologicalSorter

    done = {}
    for name in TopologicalSorter({name: needed for name, (_, needed) in tasks.items()}).static_order():
        hours, needed = tasks[name]
        done[name] = hours + max((done[n] for n in needed), default=0)
    return max(done.values(), default=0)


def rounds_of_work_a(needs):
    # what can be done in each round; names in order
    needs = {name: set(before) for name, before in needs.items()}
    rounds = []
    while needs:
        ready = sorted(name for name in needs if not needs[name] & needs.keys())
        if not ready:
            return None
        rounds.append(ready)
        for name in ready:
            del needs[name]
    return rounds


def rounds_of_work_b(needs):
    level = {}
    try:
        def find(name):
            if name not in level:
                level[name] = 1 + max([find(before) for before in needs[name]], default=-1)
            return level[name]

        for name in needs:
            find(name)
    except RecursionError:
        return None
    out = [[] for _ in range(max(level.values(), default=-1) + 1)]
    for name in sorted(level):
        out[level[name]].append(name)
    return out


def rounds_of_work_c(needs):
    after, open_needs = defaultdict(list), {}
    for name, before in needs.items():
        open_needs[name] = len(before)
        for other in before:
            after[other].append(name)
    ring = [name for name, n in open_needs.items() if n == 0]
    out, seen = [], 0
    while ring:
        ring.sort()
        out.append(ring)
        seen += len(ring)
        following = []
        for name in ring:
            for later in after[name]:
                open_needs[later] -= 1
                if not open_needs[later]:
                    following.append(later)
        ring = following
    return out if seen == len(needs) else None


def rounds_of_work_d(needs):
    done = []
    rounds = []
    while len(done) < len(needs):
        this_round = []
        for name in needs:
            if name not in done:
                ready = True
                for other in needs[name]:
                    if other not in done:
                        ready = False
                if ready == True:
                    this_round.append(name)
        if len(this_round) == 0:
            return None
        this_round.sort()
        rounds.append(this_round)
        for name in this_round:
            done.append(name)
    return rounds


def rounds_of_work_e(needs):
    from graphlib import CycleError, TopologicalSorter

    sorter = TopologicalSorter(needs)
    try:
        sorter.prepare()
    except CycleError:
        return None
    rounds = []
    while sorter.is_active():
        rounds.append(sorted(sorter.get_ready()))
        sorter.done(*rounds[-1])
    return rounds


def all_orders_count_a(names, rules):
    # how many orders keep every rule (first, second)
    total = 0
    for order in permutations(names):
        place = {name: i for i, name in enumerate(order)}
        if all(place[first] < place[second] for first, second in rules):
            total += 1
    return total


def all_orders_count_b(names, rules):
    def count(left):
        if not left:
            return 1
        total = 0
        for name in left:
            if not any(second == name and first in left for first, second in rules):
                total += count(left - {name})
        return total

    return count(frozenset(names))


def all_orders_count_c(names, rules):
    index = {name: i for i, name in enumerate(names)}
    before = [0] * len(names)
    for first, second in rules:
        before[index[second]] |= 1 << index[first]
    ways = [0] * (1 << len(names))
    ways[0] = 1
    for mask in range(len(ways)):
        for i in range(len(names)):
            if not mask >> i & 1 and before[i] & mask == before[i]:
                ways[mask | 1 << i] += ways[mask]
    return ways[-1]


def all_orders_count_d(names, rules):
    orders = [[]]
    for i in range(len(names)):
        longer = []
        for order in orders:
            for name in names:
                if name in order:
                    continue
                allowed = True
                for rule in rules:
                    if rule[1] == name and rule[0] not in order:
                        allowed = False
                if allowed == True:
                    longer.append(order + [name])
        orders = longer
    return len(orders)


def all_orders_count_e(names, rules):
    # put the names one after another into every place of the order so far
    def fits(order):
        return all(order.index(a) < order.index(b) for a, b in rules if a in order and b in order)

    orders = [""]
    for name in names:
        grown = (o[:k] + name + o[k:] for o in orders for k in range(len(o) + 1))
        orders = list(filter(fits, grown))
    return len(orders)


def shortest_tour_a(distance):
    # from town 0 through all the others and back
    n = len(distance)
    best = None
    for order in permutations(range(1, n)):
        tour = (0, *order, 0)
        length = sum(distance[a][b] for a, b in zip(tour, tour[1:]))
        if best is None or length < best:
            best = length
    return best


def shortest_tour_b(distance):
    n = len(distance)

    @lru_cache(None)
    def go(x, left):
        if not left:
            return distance[x][0]
        return min(distance[x][y] + go(y, left - {y}) for y in left)

    return go(0, frozenset(range(1, n)))


def shortest_tour_c(distance):
    heap = [(0, 1, 0)]
    full = (1 << len(distance)) - 1
    done = set()
    while heap:
        length, visited, x = heapq.heappop(heap)
        if visited > full:
            return length
        if (visited, x) in done:
            continue
        done.add((visited, x))
        if visited == full:
            heapq.heappush(heap, (length + distance[x][0], full + 1, 0))
        for y in range(len(distance)):
            if not visited & 1 << y:
                heapq.heappush(heap, (length + distance[x][y], visited | 1 << y, y))


def shortest_tour_d(distance):
    n = len(distance)
    best = float("inf")

    def travel(path, length):
        nonlocal best
        if length >= best:
            return
        if len(path) == n:
            total = length + distance[path[-1]][0]
            if total < best:
                best = total
            return
        for town in range(n):
            if town not in path:
                travel(path + [town], length + distance[path[-1]][town])

    travel([0], 0)
    return best


def shortest_tour_e(distance):
    # (visited, last) -> length, one town more in each round
    n = len(distance)
    states = {(frozenset([0]), 0): 0}
    for _ in range(n - 1):
        longer = defaultdict(lambda: math.inf)
        for (seen, x), length in states.items():
            for y in range(n):
                if y not in seen:
                    key = seen | {y}, y
                    longer[key] = min(longer[key], length + distance[x][y])
        states = longer
    return min(length + distance[x][0] for (_, x), length in states.items())


def visits_all_once_a(graph):
    def walk(x, left):
        if not left:
            return True
        return any(walk(y, left - {y}) for y in graph[x] if y in left)

    return any(walk(x, set(graph) - {x}) for x in graph)


def visits_all_once_b(graph):
    for order in permutations(graph):
        for a, b in zip(order, order[1:]):
            if b not in graph[a]:
                break
        else:
            return len(order) > 0
    return False


def visits_all_once_c(graph):
    ends = {(frozenset([x]), x) for x in graph}
    for _ in range(len(graph) - 1):
        ends = {(seen | {y}, y) for seen, x in ends for y in graph[x] if y not in seen}
    return bool(ends)


def visits_all_once_d(graph):
    found = False
    todo = []
    for node in graph:
        todo.append([node])
    while len(todo) > 0 and found == False:
        path = todo.pop()
        if len(path) == len(graph):
            found = True
        else:
            last = path[len(path) - 1]
            for other in graph[last]:
                if other not in path:
                    todo.append(path + [other])
    return found


def visits_all_once_e(graph):
    names = list(graph)
    index = {x: i for i, x in enumerate(names)}
    full = (1 << len(names)) - 1

    @lru_cache(None)
    def finish(x, seen):
        return seen == full or any(finish(index[y], seen | 1 << index[y])
                                   for y in graph[names[x]] if not seen >> index[y] & 1)

    return any(finish(x, 1 << x) for x in range(len(names)))


def largest_clique_a(pairs):
    names = sorted({x for pair in pairs for x in pair})
    known = set(pairs) | {(b, a) for a, b in pairs}
    for size in range(len(names), 0, -1):
        for group in combinations(names, size):
            if all(two in known for two in combinations(group, 2)):
                return list(group)
    return []


def largest_clique_b(pairs):
    near = defaultdict(set)
    for a, b in pairs:
        near[a].add(b)
        near[b].add(a)
    best = []

    def grow(group, options):
        nonlocal best
        if len(group) > len(best):
            best = group
        for x in sorted(options):
            grow(group + [x], {y for y in options & near[x] if y > x})

    grow([], set(near))
    return best


def largest_clique_c(pairs):
    friends = {}
    for a, b in pairs:
        friends.setdefault(a, set()).add(b)
        friends.setdefault(b, set()).add(a)
    groups = [(x,) for x in sorted(friends)]
    last = [()]
    while groups:
        last = groups
        groups = [g + (x,) for g in groups for x in sorted(friends) if x > g[-1] and set(g) <= friends[x]]
    return list(last[0])


def largest_clique_d(pairs):
    names = []
    for pair in pairs:
        for name in pair:
            if name not in names:
                names.append(name)
    names.sort()
    best = []
    for mask in range(2 ** len(names)):
        group = []
        for i in range(len(names)):
            if mask & (1 << i):
                group.append(names[i])
        ok = True
        for i in range(len(group)):
            for j in range(i + 1, len(group)):
                if (group[i], group[j]) not in pairs and (group[j], group[i]) not in pairs:
                    ok = False
        if ok == True:
            if len(group) > len(best) or (len(group) == len(best) and group < best):
                best = group
    return best


def largest_clique_e(pairs):
    # Bron and Kerbosch
    near = defaultdict(set)
    for a, b in pairs:
        near[a].add(b)
        near[b].add(a)
    cliques = []

    def extend(group, open_names, closed):
        if not open_names and not closed:
            cliques.append(sorted(group))
        for x in sorted(open_names):
            extend(group | {x}, open_names & near[x], closed & near[x])
            open_names = open_names - {x}
            closed = closed | {x}

    extend(set(), set(near), set())
    return min(cliques, key=lambda c: (-len(c), c))


def most_apart_a(n, lines):
    # the most nodes of which no two are joined
    best = 0
    for mask in range(1 << n):
        if all(not (mask >> a & 1 and mask >> b & 1) for a, b in lines):
            best = max(best, bin(mask).count("1"))
    return best


def most_apart_b(n, lines):
    def pick(left):
        if not left:
            return 0
        x = min(left)
        around = {b for a, b in lines if a == x} | {a for a, b in lines if b == x}
        return max(pick(left - {x}), 1 + pick(left - {x} - around))

    return pick(frozenset(range(n)))


def most_apart_c(n, lines):
    for size in range(n, -1, -1):
        for group in map(set, combinations(range(n), size)):
            if not any(group.issuperset(line) for line in lines):
                return size


def most_apart_d(n, lines):
    best = 0
    chosen = []

    def choose(node):
        nonlocal best
        if node == n:
            if len(chosen) > best:
                best = len(chosen)
            return
        choose(node + 1)
        possible = True
        for c in chosen:
            if (c, node) in lines or (node, c) in lines:
                possible = False
        if possible == True:
            chosen.append(node)
            choose(node + 1)
            chosen.pop()

    choose(0)
    return best


def most_apart_e(n, lines):
    # all others less the fewest nodes that touch every line
    def touch(rest):
        if not rest:
            return 0
        a, b = rest[0]
        return 1 + min(touch([r for r in rest if a not in r]), touch([r for r in rest if b not in r]))

    return n - touch(lines)


def guards_needed_a(graph):
    # fewest nodes such that all others have one of them beside them
    for size in range(len(graph) + 1):
        for guards in combinations(graph, size):
            watched = set(guards).union(*(graph[x] for x in guards))
            if len(watched) == len(graph):
                return size


def guards_needed_b(graph):
    names = list(graph)

    def place(unwatched, i):
        if not unwatched:
            return 0
        if i == len(names):
            return math.inf
        x = names[i]
        return min(place(unwatched, i + 1), 1 + place(unwatched - {x} - set(graph[x]), i + 1))

    return place(frozenset(graph), 0)


def guards_needed_c(graph):
    bit = {x: 1 << i for i, x in enumerate(graph)}
    sees = [bit[x] | sum(bit[y] for y in set(graph[x]) if y != x) for x in graph]
    full = (1 << len(graph)) - 1
    states, used = {0}, 0
    while full not in states:
        states = {state | view for state in states for view in sees}
        used += 1
    return used


def guards_needed_d(graph):
    names = list(graph)
    best = len(names)
    for mask in range(2 ** len(names)):
        watched = []
        number = 0
        for i in range(len(names)):
            if mask & (1 << i):
                number = number + 1
                watched.append(names[i])
                for other in graph[names[i]]:
                    watched.append(other)
        all_watched = True
        for name in names:
            if name not in watched:
                all_watched = False
        if all_watched == True and number < best:
            best = number
    return best


def guards_needed_e(graph):
    views = [frozenset({x, *ys}) for x, ys in graph.items()]
    queue = deque([(frozenset(graph), 0)])
    seen = {frozenset(graph)}
    while queue:
        dark, used = queue.popleft()
        if not dark:
            return used
        # somebody must watch the first dark place
        first = min(dark)
        for view in views:
            if first in view and (rest := dark - view) not in seen:
                seen.add(rest)
                queue.append((rest, used + 1))


def good_colouring_a(graph, colours):
    for x in graph:
        for y in graph[x]:
            if colours[x] == colours[y]:
                return False
    return True


def good_colouring_b(graph, colours):
    return not any(colours[x] == colours[y] for x, ys in graph.items() for y in ys)


def good_colouring_c(graph, colours):
    classes = defaultdict(set)
    for x in graph:
        classes[colours[x]].add(x)
    return all(members.isdisjoint(graph[x]) for members in classes.values() for x in members)


def good_colouring_d(graph, colours):
    good = True
    for node in graph:
        neighbours = graph[node]
        for i in range(len(neighbours)):
            if colours[node] == colours[neighbours[i]]:
                good = False
    return good


def good_colouring_e(graph, colours):
    return not [1 for x in graph if colours[x] in {colours[y] for y in graph[x]}]


def odd_circle_a(pairs):
    # is there a circle of odd length
    near = defaultdict(list)
    for a, b in pairs:
        near[a].append(b)
        near[b].append(a)
    side = {}
    for start in near:
        if start in side:
            continue
        side[start] = True
        stack = [start]
        while stack:
            x = stack.pop()
            for y in near[x]:
                if y not in side:
                    side[y] = not side[x]
                    stack.append(y)
                elif side[y] == side[x]:
                    return True
    return False


def odd_circle_b(pairs):
    names = sorted({x for pair in pairs for x in pair})
    for sides in product((0, 1), repeat=len(names)):
        side = dict(zip(names, sides))
        if all(side[a] != side[b] for a, b in pairs):
            return False
    return True


def odd_circle_c(pairs):
    # every name has a twin on the other side
    parent = {}

    def find(x):
        while parent.setdefault(x, x) != x:
            x = parent[x]
        return x

    for a, b in pairs:
        for x, y in (((a, 0), (b, 1)), ((a, 1), (b, 0))):
            parent[find(x)] = find(y)
    return any(find((x, 0)) == find((x, 1)) for pair in pairs for x in pair)


def odd_circle_d(pairs):
    # a walk of odd length that ends where it began
    near = defaultdict(set)
    for a, b in pairs:
        near[a].add(b)
        near[b].add(a)
    for start in near:
        reached = {(start, 0)}
        todo = [(start, 0)]
        while todo:
            x, odd = todo.pop()
            for y in near[x]:
                state = (y, 1 - odd)
                if state not in reached:
                    reached.add(state)
                    todo.append(state)
        if (start, 1) in reached:
            return True
    return False


def odd_circle_e(pairs):
    colour = {}
    conflict = False

    def paint(node, c):
        nonlocal conflict
        colour[node] = c
        for a, b in pairs:
            other = None
            if a == node:
                other = b
            elif b == node:
                other = a
            if other is not None:
                if other not in colour:
                    if c == "red":
                        paint(other, "blue")
                    else:
                        paint(other, "red")
                elif colour[other] == c:
                    conflict = True

    for a, b in pairs:
        if a not in colour:
            paint(a, "red")
    return conflict


def rumour_day_a(talks, start):
    # on each day the pairs that meet tell each other; the day when each hears it
    heard = {start: 0}
    for day, pairs in enumerate(talks, 1):
        fresh = set()
        for a, b in pairs:
            if a in heard and b not in heard:
                fresh.add(b)
            if b in heard and a not in heard:
                fresh.add(a)
        for name in fresh:
            heard[name] = day
    return heard


def rumour_day_b(talks, start):
    out = {start: 0}
    day = 0
    for pairs in talks:
        day += 1
        before = frozenset(out)
        for pair in pairs:
            if before.intersection(pair):
                for name in pair:
                    out.setdefault(name, day)
    return out


def rumour_day_c(talks, start):
    def hear(knowing, numbered):
        day, pairs = numbered
        new = {y for a, b in pairs for x, y in ((a, b), (b, a)) if x in knowing} - set(knowing)
        return {**knowing, **dict.fromkeys(new, day)}

    return reduce(hear, enumerate(talks, start=1), {start: 0})


def rumour_day_d(talks, start):
    heard = {}
    heard[start] = 0
    for i in range(len(talks)):
        day = i + 1
        new_names = []
        for pair in talks[i]:
            first = pair[0]
            second = pair[1]
            if first in heard:
                if second not in heard:
                    new_names.append(second)
            else:
                if second in heard:
                    new_names.append(first)
        for name in new_names:
            heard[name] = day
    return heard


def rumour_day_e(talks, start):
    class Person:
        def __init__(self, name):
            self.name = name
            self.day = None

        def knows_before(self, day):
            return self.day is not None and self.day < day

        def hear(self, day):
            if self.day is None:
                self.day = day

    people = {start: Person(start)}
    people[start].hear(0)
    for day, pairs in enumerate(talks, 1):
        for pair in pairs:
            one, two = (people.setdefault(name, Person(name)) for name in pair)
            if one.knows_before(day):
                two.hear(day)
            if two.knows_before(day):
                one.hear(day)
    return {p.name: p.day for p in people.values() if p.day is not None}


def jugs_states_a(one, two):
    # every state of two jugs that can be made from empty ones
    seen, queue = {(0, 0)}, deque([(0, 0)])
    while queue:
        a, b = queue.popleft()
        over = min(a, two - b)
        back = min(b, one - a)
        for state in ((one, b), (a, two), (0, b), (a, 0), (a - over, b + over), (a + back, b - back)):
            if state not in seen:
                seen.add(state)
                queue.append(state)
    return sorted(seen)


def jugs_states_b(one, two):
    found = set()

    def fill(a, b):
        if (a, b) in found:
            return
        found.add((a, b))
        fill(one, b)
        fill(a, two)
        fill(0, b)
        fill(a, 0)
        total = a + b
        fill(max(total - two, 0), min(total, two))
        fill(min(total, one), max(total - one, 0))

    fill(0, 0)
    return sorted(found)


def jugs_states_c(one, two):
    def moves(a, b):
        yield from [(one, b), (a, two), (0, b), (a, 0)]
        yield (0, a + b) if a + b <= two else (a + b - two, two)
        yield (a + b, 0) if a + b <= one else (one, a + b - one)

    states = {(0, 0)}
    while True:
        wider = states.union(*(moves(*state) for state in states))
        if wider == states:
            return sorted(states)
        states = wider


def jugs_states_d(one, two):
    # a state can be made when one of the jugs is empty or full and the rest fits the common divisor
    step = math.gcd(one, two) or 1
    edges = [(a, b) for a in range(one + 1) for b in range(two + 1) if a in (0, one) or b in (0, two)]
    return [(a, b) for a, b in edges if a % step == 0 and b % step == 0]


def jugs_states_e(one, two):
    states = [[0, 0]]
    position = 0
    while position < len(states):
        a = states[position][0]
        b = states[position][1]
        position = position + 1
        new_states = []
        new_states.append([one, b])
        new_states.append([a, two])
        new_states.append([0, b])
        new_states.append([a, 0])
        x = a
        y = b
        while x > 0 and y < two:
            x = x - 1
            y = y + 1
        new_states.append([x, y])
        x = a
        y = b
        while y > 0 and x < one:
            y = y - 1
            x = x + 1
        new_states.append([x, y])
        for state in new_states:
            if state not in states:
                states.append(state)
    states.sort()
    return [tuple(state) for state in states]


def number_door_a(start, goal):
    # fewest steps of "one more", "one less" and "double"
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        x, steps = queue.popleft()
        if x == goal:
            return steps
        for y in (x + 1, x - 1, 2 * x):
            if y not in seen and 0 <= y <= 2 * max(goal, start):
                seen.add(y)
                queue.append((y, steps + 1))


def number_door_b(start, goal):
    if goal <= start:
        return start - goal
    if start == 0:
        return 1 + number_door_b(1, goal)
    best = goal - start
    if goal % 2 == 0:
        best = min(best, 1 + number_door_b(start, goal // 2))
    else:
        best = min(best, 1 + number_door_b(start, goal - 1), 1 + number_door_b(start, goal + 1))
    return best


def number_door_c(start, goal):
    ring, seen, steps = {start}, set(), 0
    while goal not in ring:
        seen |= ring
        ring = {y for x in ring for y in (x - 1, x + 1, x + x) if 0 <= y <= start + 2 * goal} - seen
        steps += 1
    return steps


def number_door_d(start, goal):
    limit = 2 * max(start, goal) + 2
    steps = [-1] * (limit + 1)
    steps[start] = 0
    queue = [start]
    while len(queue) > 0:
        number = queue.pop(0)
        if number == goal:
            return steps[number]
        options = [number + 1, number - 1, number * 2]
        for option in options:
            if option >= 0 and option <= limit:
                if steps[option] == -1:
                    steps[option] = steps[number] + 1
                    queue.append(option)
    return -1


def number_door_e(start, goal):
    # backwards from the goal, the nearest first
    heap = [(0, goal)]
    done = set()
    while heap:
        steps, x = heapq.heappop(heap)
        if x == start:
            return steps
        if x in done or x < 0 or x > 2 * (start + goal) + 2:
            continue
        done.add(x)
        for y in (x - 1, x + 1, *([x // 2] if x % 2 == 0 else [])):
            heapq.heappush(heap, (steps + 1, y))


def winning_squares_a(graph):
    # who cannot move loses; the nodes from which the one to move wins
    @lru_cache(None)
    def wins(x):
        return any(not wins(y) for y in graph[x])

    return sorted(x for x in graph if wins(x))


def winning_squares_b(graph):
    lost, won = set(), set()
    while len(lost) + len(won) < len(graph):
        for x in graph:
            if any(y in lost for y in graph[x]):
                won.add(x)
            elif all(y in won for y in graph[x]):
                lost.add(x)
    return sorted(won)


def winning_squares_c(graph):
    order, seen = [], set()

    def finish(x):
        if x not in seen:
            seen.add(x)
            for y in graph[x]:
                finish(y)
            order.append(x)

    for x in graph:
        finish(x)
    result = {}
    for x in order:
        result[x] = False in [result[y] for y in graph[x]]
    return sorted(filter(result.get, result))


def winning_squares_d(graph):
    class Game:
        def __init__(self, moves):
            self.moves = moves
            self.results = {}

        def first_wins(self, square):
            if square not in self.results:
                result = False
                for target in self.moves[square]:
                    if not self.first_wins(target):
                        result = True
                        break
                self.results[square] = result
            return self.results[square]

    game = Game(graph)
    winners = []
    for square in graph:
        if game.first_wins(square):
            winners.append(square)
    winners.sort()
    return winners


def winning_squares_e(graph):
    # numbers of Grundy; nonzero wins
    @lru_cache(None)
    def grundy(x):
        reached = {grundy(y) for y in graph[x]}
        return min(set(range(len(reached) + 1)) - reached)

    return sorted(filter(grundy, graph))


def ends_safe_a(graph):
    # nodes from which every way comes to an end
    state = {}

    def safe(x):
        if x in state:
            return state[x]
        state[x] = False
        state[x] = all(safe(y) for y in graph[x])
        return state[x]

    return [x for x in sorted(graph) if safe(x)]


def ends_safe_b(graph):
    sure = set()
    while True:
        more = {x for x in graph if set(graph[x]) <= sure}
        if more == sure:
            return sorted(sure)
        sure = more


def ends_safe_c(graph):
    back, left = defaultdict(list), {}
    for x, ys in graph.items():
        left[x] = len(ys)
        for y in ys:
            back[y].append(x)
    queue = [x for x in graph if left[x] == 0]
    for x in queue:
        for y in back[x]:
            left[y] -= 1
            if not left[y]:
                queue.append(y)
    return sorted(queue)


def ends_safe_d(graph):
    result = []

    def has_circle(node, path):
        for other in graph[node]:
            if other in path:
                return True
            if has_circle(other, path + [other]) == True:
                return True
        return False

    for node in graph:
        if has_circle(node, [node]) == False:
            result.append(node)
    result.sort()
    return result


def ends_safe_e(graph):
    # so many steps as there are nodes can only be walked round a circle
    def survives(x):
        ring = {x}
        for _ in graph:
            ring = {z for y in ring for z in graph[y]}
        return bool(ring)

    return sorted(x for x in graph if not survives(x))


def known_by_all_a(n, knows):
    # the one whom all know and who knows nobody, or -1
    guess = 0
    for x in range(1, n):
        if (guess, x) in knows:
            guess = x
    for x in range(n):
        if x != guess and ((x, guess) not in knows or (guess, x) in knows):
            return -1
    return guess


def known_by_all_b(n, knows):
    trust = Counter()
    for a, b in knows:
        trust[b] += 1
        trust[a] -= 1
    stars = [x for x in range(n) if trust[x] == n - 1]
    return stars[0] if stars else -1


def known_by_all_c(n, knows):
    quiet = set(range(n)) - {a for a, _ in knows}
    for x in quiet:
        if {a for a, b in knows if b == x} >= set(range(n)) - {x}:
            return x
    return -1


def known_by_all_d(n, knows):
    for person in range(n):
        known = True
        knows_somebody = False
        for other in range(n):
            if other == person:
                continue
            if (other, person) not in knows:
                known = False
            if (person, other) in knows:
                knows_somebody = True
        if known == True and knows_somebody == False:
            return person
    return -1


def known_by_all_e(n, knows):
    candidates = deque(range(n))
    while len(candidates) > 1:
        a, b = candidates.popleft(), candidates.popleft()
        candidates.append(b if (a, b) in knows else a)
    star = candidates.pop()
    others = set(range(n)) - {star}
    return star if all((x, star) in knows and (star, x) not in knows for x in others) else -1


def matrix_of_a(names, pairs):
    place = {name: i for i, name in enumerate(names)}
    table = [[0] * len(names) for _ in names]
    for a, b in pairs:
        table[place[a]][place[b]] += 1
        if a != b:
            table[place[b]][place[a]] += 1
    return table


def matrix_of_b(names, pairs):
    def lines(a, b):
        return sum(1 for pair in pairs if pair in {(a, b), (b, a)})

    return [[lines(a, b) for b in names] for a in names]


def matrix_of_c(names, pairs):
    counts = Counter(tuple(sorted(pair)) for pair in pairs)
    table = []
    for a in names:
        row = []
        for b in names:
            row.append(counts[a, b] if a <= b else counts[b, a])
        table.append(row)
    return table


def matrix_of_d(names, pairs):
    table = []
    for i in range(len(names)):
        row = []
        for j in range(len(names)):
            count = 0
            for pair in pairs:
                if pair[0] == names[i] and pair[1] == names[j]:
                    count = count + 1
                elif pair[1] == names[i] and pair[0] == names[j]:
                    count = count + 1
            row.append(count)
        table.append(row)
    return table


def matrix_of_e(names, pairs):
    both = [frozenset(p) for p in pairs]
    return [[both.count(frozenset((a, b))) for b in names] for a in names]


def walks_of_length_a(graph, start, length):
    # how many walks of that many steps there are, by their ends
    ends = Counter([start])
    for _ in range(length):
        following = Counter()
        for x, ways in ends.items():
            for y in graph[x]:
                following[y] += ways
        ends = following
    return dict(ends)


def walks_of_length_b(graph, start, length):
    walks = [start]
    for _ in range(length):
        walks = [y for x in walks for y in graph[x]]
    return {x: walks.count(x) for x in set(walks)}


def walks_of_length_c(graph, start, length):
    @lru_cache(None)
    def ways(x, left, goal):
        if left == 0:
            return int(x == goal)
        return sum(ways(y, left - 1, goal) for y in graph[x])

    table = {goal: ways(start, length, goal) for goal in graph}
    return {goal: n for goal, n in table.items() if n}


def walks_of_length_d(graph, start, length):
    # powers of the table of neighbours
    names = list(graph)
    row = [int(x == start) for x in names]
    table = [[graph[x].count(y) for y in names] for x in names]
    for _ in range(length):
        row = [sum(a * line[j] for a, line in zip(row, table)) for j in range(len(names))]
    return {x: n for x, n in zip(names, row) if n}


def walks_of_length_e(graph, start, length):
    result = {}

    def walk(node, left):
        if left == 0:
            if node in result:
                result[node] = result[node] + 1
            else:
                result[node] = 1
            return
        for other in graph[node]:
            walk(other, left - 1)

    walk(start, length)
    return result


def shortest_circle_a(graph):
    # steps of the shortest way back to its start, or None
    best = None
    for start in graph:
        distance, queue = {}, deque([(start, 0)])
        while queue:
            x, d = queue.popleft()
            for y in graph[x]:
                if y not in distance:
                    distance[y] = d + 1
                    queue.append((y, d + 1))
        if start in distance and (best is None or distance[start] < best):
            best = distance[start]
    return best


def shortest_circle_b(graph):
    reach = {x: set(graph[x]) for x in graph}
    for steps in range(1, len(graph) + 1):
        if any(x in reach[x] for x in graph):
            return steps
        reach = {x: {z for y in reach[x] for z in graph[y]} for x in graph}
    return None


def shortest_circle_c(graph):
    far = math.inf
    length = {(x, y): 1 if y in graph[x] else far for x in graph for y in graph}
    for k, i, j in product(graph, repeat=3):
        length[i, j] = min(length[i, j], length[i, k] + length[k, j])
    least = min((length[x, x] for x in graph), default=far)
    return None if least == far else least


def shortest_circle_d(graph):
    best = None
    for start in graph:
        visited = []
        current = [start]
        steps = 0
        found = False
        while len(current) > 0 and found == False:
            steps = steps + 1
            following = []
            for node in current:
                for other in graph[node]:
                    if other == start:
                        found = True
                    if other not in visited:
                        visited.append(other)
                        following.append(other)
            current = following
        if found == True:
            if best == None or steps < best:
                best = steps
    return best


def shortest_circle_e(graph):
    def circles(path):
        for y in graph[path[-1]]:
            if y == path[0]:
                yield len(path)
            elif y not in path:
                yield from circles(path + (y,))

    return min((size for x in graph for size in circles((x,))), default=None)


def bus_changes_a(lines, start, goal):
    # fewest lines one has to take
    if start == goal:
        return 0
    stops, used, taken = {start}, set(), 0
    while True:
        boarded = [i for i, line in enumerate(lines) if i not in used and stops & set(line)]
        if not boarded:
            return -1
        taken += 1
        used.update(boarded)
        for i in boarded:
            stops |= set(lines[i])
        if goal in stops:
            return taken


def bus_changes_b(lines, start, goal):
    at_stop = defaultdict(list)
    for i, line in enumerate(lines):
        for stop in line:
            at_stop[stop].append(i)
    rides, queue, ridden = {start: 0}, deque([start]), set()
    while queue:
        stop = queue.popleft()
        for i in at_stop[stop]:
            if i in ridden:
                continue
            ridden.add(i)
            for other in lines[i]:
                if other not in rides:
                    rides[other] = rides[stop] + 1
                    queue.append(other)
    return rides.get(goal, -1)


def bus_changes_c(lines, start, goal):
    need = {start: 0}
    for _ in lines:
        for line in lines:
            least = min((need[stop] for stop in line if stop in need), default=None)
            if least is None:
                continue
            for stop in line:
                need[stop] = min(need.get(stop, least + 1), least + 1)
    return need.get(goal, -1)


def bus_changes_d(lines, start, goal):
    if start == goal:
        return 0
    # breadth first over lines
    queue = []
    taken = {}
    for i in range(len(lines)):
        if start in lines[i]:
            queue.append(i)
            taken[i] = 1
    while len(queue) > 0:
        current = queue.pop(0)
        if goal in lines[current]:
            return taken[current]
        for other in range(len(lines)):
            if other not in taken:
                meets = False
                for stop in lines[current]:
                    if stop in lines[other]:
                        meets = True
                if meets == True:
                    taken[other] = taken[current] + 1
                    queue.append(other)
    return -1


def bus_changes_e(lines, start, goal):
    if start == goal:
        return 0

    def joined(order):
        parts = [{start}, *(set(lines[i]) for i in order), {goal}]
        return all(a & b for a, b in zip(parts, parts[1:]))

    for number in range(1, len(lines) + 1):
        if any(map(joined, permutations(range(len(lines)), number))):
            return number
    return -1


def gate_values_a(gates, known):
    # name: (kind, one, two); the values of all wires
    def value(wire):
        if wire in known:
            return known[wire]
        kind, one, two = gates[wire]
        a, b = value(one), value(two)
        return {"and": a & b, "or": a | b, "xor": a ^ b}[kind]

    return {wire: value(wire) for wire in [*known, *gates]}


def gate_values_b(gates, known):
    values = dict(known)
    left = deque(gates.items())
    while left:
        wire, (kind, one, two) = left.popleft()
        if one not in values or two not in values:
            left.append((wire, (kind, one, two)))
            continue
        if kind == "and":
            values[wire] = values[one] and values[two]
        elif kind == "or":
            values[wire] = values[one] or values[two]
        else:
            values[wire] = int(values[one] != values[two])
    return values


def gate_values_c(gates, known):
    work = {
        "and": lambda a, b: int(a + b == 2),
        "or": lambda a, b: int(a + b > 0),
        "xor": lambda a, b: (a + b) % 2,
    }
    out = known.copy()
    while not gates.keys() <= out.keys():
        for wire in gates:
            kind, *inputs = gates[wire]
            if wire not in out and all(x in out for x in inputs):
                out[wire] = work[kind](*[out[x] for x in inputs])
    return out


def gate_values_d(gates, known):
    class Circuit:
        def __init__(self):
            self.wires = dict(known)

        def get(self, wire):
            if wire not in self.wires:
                kind, one, two = gates[wire]
                self.wires[wire] = self.combine(kind, self.get(one), self.get(two))
            return self.wires[wire]

        def combine(self, kind, a, b):
            if kind == "and":
                if a == 1 and b == 1:
                    return 1
                return 0
            elif kind == "or":
                if a == 1 or b == 1:
                    return 1
                return 0
            elif kind == "xor":
                if a != b:
                    return 1
                return 0

    circuit = Circuit()
    for wire in gates:
        circuit.get(wire)
    return circuit.wires


def gate_values_e(gates, known):
    from graphlib import TopologicalSorter

    tables = {"and": (0, 0, 1), "or": (0, 1, 1), "xor": (0, 1, 0)}
    values = {**known}
    for wire in TopologicalSorter({w: ends for w, (_, *ends) in gates.items()}).static_order():
        if wire in gates:
            kind, one, two = gates[wire]
            values[wire] = tables[kind][values[one] + values[two]]
    return values


LINKS = [("a", "b", 50), ("b", "c", 50), ("a", "c", 20), ("c", "d", 90), ("x", "y", 10)]
DAG = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["e"], "e": []}
TOWN = {"a": ["b", "c"], "b": ["a", "d"], "c": ["a", "d"], "d": ["b", "c", "e"], "e": ["d"]}
RING = {1: [2], 2: [3], 3: [1, 4], 4: [5], 5: []}
NEEDS = {"roof": ["wall"], "wall": ["base"], "base": [], "door": ["wall"], "path": []}
WORK = {"roof": (3, ["wall"]), "wall": (5, ["base"]), "base": (2, []), "path": (9, []), "door": (4, ["wall"])}
MILES = [[0, 2, 9, 10], [1, 0, 6, 4], [15, 7, 0, 8], [6, 3, 12, 0]]
PAIRS = [(1, 2), (2, 3), (1, 3), (3, 4), (4, 5)]
INPUTS = {
    "safest_way": [(LINKS, "a", "d"), (LINKS, "a", "x"), (LINKS, "b", "b"), ([], "p", "q")],
    "all_pairs": [(3, [(0, 1, 4), (1, 2, 1), (0, 2, 9)]), (1, []), (4, [(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 0, 1)])],
    "count_routes": [(DAG, "a", "e"), (DAG, "e", "a"), (DAG, "b", "b")],
    "longest_route": [(DAG,), ({},), ({"x": ["y"], "z": []},)],
    "finish_time": [(WORK,), ({},), ({"a": (1, []), "b": (2, ["a"])},)],
    "rounds_of_work": [(NEEDS,), ({},), ({"a": ["b"], "b": ["a"]},)],
    "all_orders_count": [("abcd", [("a", "b"), ("c", "d")]), ("", []), ("xy", [("x", "y"), ("y", "x")]), ("pqr", [])],
    "shortest_tour": [(MILES,), ([[0]],), ([[0, 3], [4, 0]],)],
    "visits_all_once": [(TOWN,), (RING,), ({"a": ["b", "c"], "b": [], "c": []},), ({},), ({7: []},)],
    "largest_clique": [(PAIRS,), ([],), ([(1, 2), (3, 4)],)],
    "most_apart": [(5, [(0, 1), (1, 2), (2, 3), (3, 4)]), (0, []), (3, [(0, 1), (1, 2), (2, 0)]), (2, [])],
    "guards_needed": [(TOWN,), ({},), ({1: [2], 2: [1], 3: []},)],
    "good_colouring": [
        (TOWN, {"a": 0, "b": 1, "c": 1, "d": 0, "e": 1}),
        (TOWN, {"a": 0, "b": 1, "c": 1, "d": 0, "e": 0}),
        ({}, {}),
    ],
    "odd_circle": [(PAIRS,), ([],), ([(1, 2), (2, 3), (3, 4), (4, 1)],), ([(1, 1)],)],
    "rumour_day": [([[("a", "b")], [("b", "c"), ("c", "d")], [("c", "d")]], "a"), ([], "x"), ([[("p", "q")]], "z")],
    "jugs_states": [(3, 5), (1, 1), (2, 4), (0, 2)],
    "number_door": [(3, 13), (5, 5), (0, 7), (9, 2), (4, 100)],
    "winning_squares": [(DAG,), ({},), ({1: [], 2: [1], 3: [2, 1], 4: [2]},)],
    "ends_safe": [(RING,), (DAG,), ({},), ({1: [1]},)],
    "known_by_all": [(3, {(0, 2), (1, 2), (0, 1)}), (3, {(0, 1), (1, 2), (2, 0)}), (1, set()), (2, set())],
    "matrix_of": [("abc", [("a", "b"), ("b", "a"), ("c", "c")]), ("", []), ("xy", [])],
    "walks_of_length": [(TOWN, "a", 3), (RING, 5, 1), (RING, 1, 0), (TOWN, "e", 4)],
    "shortest_circle": [(RING,), (DAG,), ({1: [1]},), (TOWN,)],
    "bus_changes": [([[1, 2, 3], [3, 4], [4, 5, 6], [8, 9]], 1, 6), ([[1, 2]], 1, 5), ([], 4, 4), ([[7, 8]], 8, 7)],
    "gate_values": [
        ({"z": ("xor", "p", "q"), "p": ("and", "x", "y"), "q": ("or", "x", "y")}, {"x": 1, "y": 0}),
        ({}, {"x": 1}),
        ({"o": ("or", "x", "x")}, {"x": 0}),
    ],
}
