"""Small tasks on graphs, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
from collections import Counter, defaultdict, deque
from functools import lru_cache
from itertools import combinations, count, product


def can_reach_a(pairs, start, goal):
    near = defaultdict(list)
    for x, y in pairs:
        near[x].append(y)
    seen, stack = {start}, [start]
    while stack:
        x = stack.pop()
        if x == goal:
            return True
        for y in near[x]:
            if y not in seen:
                seen.add(y)
                stack.append(y)
    return False


def can_reach_b(pairs, start, goal):
    reached = {start}
    changed = True
    while changed:
        changed = False
        for x, y in pairs:
            if x in reached and y not in reached:
                reached.add(y)
                changed = True
    return goal in reached


def can_reach_c(pairs, start, goal):
    def walk(here, visited):
        if here == goal:
            return True
        return any(walk(y, visited | {y}) for x, y in pairs if x == here and y not in visited)

    return walk(start, frozenset([start]))


def part_sizes_a(n, roads):
    parent = list(range(n))

    def find(x):
        if parent[x] != x:
            parent[x] = find(parent[x])
        return parent[x]

    for a, b in roads:
        parent[find(a)] = find(b)
    return sorted(Counter(find(x) for x in range(n)).values(), reverse=True)


def part_sizes_b(n, roads):
    near = [[] for _ in range(n)]
    for a, b in roads:
        near[a].append(b)
        near[b].append(a)
    seen = [False] * n
    sizes = []
    for start in range(n):
        if seen[start]:
            continue
        seen[start] = True
        size = 0
        queue = deque([start])
        while queue:
            x = queue.popleft()
            size += 1
            for y in near[x]:
                if not seen[y]:
                    seen[y] = True
                    queue.append(y)
        sizes.append(size)
    sizes.sort(key=lambda size: -size)
    return sizes


def part_sizes_c(n, roads):
    groups = [{x} for x in range(n)]
    for road in roads:
        touched = [g for g in groups if g & set(road)]
        groups = [g for g in groups if not g & set(road)]
        groups.append(set().union(*touched))
    return sorted(map(len, groups))[::-1]


def lonely_towns_a(towns, roads):
    joined = set()
    for a, b in roads:
        if a != b:
            joined.add(a)
            joined.add(b)
    return [town for town in towns if town not in joined]


def lonely_towns_b(towns, roads):
    degree = dict.fromkeys(towns, 0)
    for a, b in roads:
        if a == b:
            continue
        degree[a] += 1
        degree[b] += 1
    return list(filter(lambda town: not degree[town], towns))


def lonely_towns_c(towns, roads):
    result = []
    for town in towns:
        lonely = True
        for a, b in roads:
            if a != b and town in (a, b):
                lonely = False
                break
        if lonely:
            result.append(town)
    return result


def in_out_a(arrows):
    table = {}
    for x, y in arrows:
        table.setdefault(x, [0, 0])[1] += 1
        table.setdefault(y, [0, 0])[0] += 1
    return {x: tuple(both) for x, both in table.items()}


def in_out_b(arrows):
    leave = Counter(x for x, _ in arrows)
    enter = Counter(y for _, y in arrows)
    return {x: (enter[x], leave[x]) for x in leave.keys() | enter.keys()}


def in_out_c(arrows):
    everyone = {x for arrow in arrows for x in arrow}
    out = {}
    for x in everyone:
        coming = going = 0
        for source, target in arrows:
            if source == x:
                going += 1
            if target == x:
                coming += 1
        out[x] = (coming, going)
    return out


def reversed_graph_a(graph):
    back = {x: [] for x in graph}
    for x, targets in graph.items():
        for y in targets:
            back[y].append(x)
    return {x: sorted(sources) for x, sources in back.items()}


def reversed_graph_b(graph):
    return {y: sorted(x for x in graph if y in graph[x]) for y in graph}


def reversed_graph_c(graph):
    arrows = sorted((y, x) for x in graph for y in graph[x])
    back = defaultdict(list)
    for y, x in arrows:
        back[y].append(x)
    for x in graph:
        back.setdefault(x, [])
    return dict(back)


def two_hops_a(graph, me):
    friends = set(graph[me])
    found = set()
    for friend in friends:
        for other in graph[friend]:
            if other != me and other not in friends:
                found.add(other)
    return sorted(found)


def two_hops_b(graph, me):
    return sorted({other for friend in graph[me] for other in graph[friend]} - set(graph[me]) - {me})


def two_hops_c(graph, me):
    distance = {me: 0}
    queue = deque([me])
    while queue:
        x = queue.popleft()
        if distance[x] == 2:
            break
        for y in graph[x]:
            if y not in distance:
                distance[y] = distance[x] + 1
                queue.append(y)
    return sorted(x for x in distance if distance[x] == 2)


def suggest_friend_a(friends, me):
    tally = Counter()
    for friend in friends[me]:
        for other in friends[friend]:
            if other != me and other not in friends[me]:
                tally[other] += 1
    if not tally:
        return None
    return min(tally, key=lambda name: (-tally[name], name))


def suggest_friend_b(friends, me):
    best, best_shared = None, 0
    for name in sorted(friends):
        if name == me or name in friends[me]:
            continue
        shared = len(set(friends[name]) & set(friends[me]))
        if shared > best_shared:
            best, best_shared = name, shared
    return best


def suggest_friend_c(friends, me):
    ranked = []
    for name, theirs in friends.items():
        if name != me and name not in friends[me]:
            shared = sum(1 for x in theirs if x in friends[me])
            if shared:
                heapq.heappush(ranked, (-shared, name))
    return ranked[0][1] if ranked else None


def hops_to_all_a(graph, start):
    hops = {start: 0}
    queue = deque([start])
    while queue:
        x = queue.popleft()
        for y in graph.get(x, ()):
            if y not in hops:
                hops[y] = hops[x] + 1
                queue.append(y)
    return hops


def hops_to_all_b(graph, start):
    hops, ring, step = {}, {start}, 0
    while ring:
        hops.update(dict.fromkeys(ring, step))
        ring = {y for x in ring for y in graph.get(x, ())} - hops.keys()
        step += 1
    return hops


def hops_to_all_c(graph, start):
    hops = {}

    def visit(x, step):
        if x in hops and hops[x] <= step:
            return
        hops[x] = step
        for y in graph.get(x, []):
            visit(y, step + 1)

    visit(start, 0)
    return hops


def farthest_person_a(pairs, start):
    near = defaultdict(set)
    for a, b in pairs:
        near[a].add(b)
        near[b].add(a)
    seen = {start}
    ring = [start]
    while True:
        following = []
        for x in ring:
            for y in near[x]:
                if y not in seen:
                    seen.add(y)
                    following.append(y)
        if not following:
            return min(ring)
        ring = following


def farthest_person_b(pairs, start):
    distance = {start: 0}
    for _ in range(len(pairs) + 1):
        for a, b in pairs:
            for x, y in ((a, b), (b, a)):
                if x in distance and distance[x] + 1 < distance.get(y, float("inf")):
                    distance[y] = distance[x] + 1
    return min(distance, key=lambda x: (-distance[x], x))


def farthest_person_c(pairs, start):
    order = [(0, start)]
    known = {start}
    for step, x in order:
        for pair in pairs:
            if x in pair:
                y = pair[1] if pair[0] == x else pair[0]
                if y not in known:
                    known.add(y)
                    order.append((step + 1, y))
    top = order[-1][0]
    return sorted(name for step, name in order if step == top)[0]


def cheapest_road_a(roads, start, goal):
    near = defaultdict(list)
    for a, b, cost in roads:
        near[a].append((b, cost))
        near[b].append((a, cost))
    heap, done = [(0, start)], set()
    while heap:
        spent, x = heapq.heappop(heap)
        if x == goal:
            return spent
        if x in done:
            continue
        done.add(x)
        for y, cost in near[x]:
            heapq.heappush(heap, (spent + cost, y))
    return -1


def cheapest_road_b(roads, start, goal):
    best = {start: 0}
    better = True
    while better:
        better = False
        for a, b, cost in roads:
            for x, y in ((a, b), (b, a)):
                if x in best and (y not in best or best[x] + cost < best[y]):
                    best[y] = best[x] + cost
                    better = True
    return best.get(goal, -1)


def cheapest_road_c(roads, start, goal):
    names = {start, goal}.union(*[road[:2] for road in roads])
    far = float("inf")
    table = {pair: far for pair in product(names, repeat=2)}
    for x in names:
        table[x, x] = 0
    for a, b, cost in roads:
        table[a, b] = table[b, a] = min(cost, table[a, b])
    for k in names:
        for i in names:
            for j in names:
                table[i, j] = min(table[i, j], table[i, k] + table[k, j])
    answer = table[start, goal]
    return -1 if answer == far else answer


def route_names_a(graph, start, goal):
    came = {start: None}
    queue = deque([start])
    while queue:
        x = queue.popleft()
        if x == goal:
            break
        for y in sorted(graph[x]):
            if y not in came:
                came[y] = x
                queue.append(y)
    if goal not in came:
        return None
    path = []
    x = goal
    while x is not None:
        path.append(x)
        x = came[x]
    return "-".join(reversed(path))


def route_names_b(graph, start, goal):
    paths = deque([[start]])
    seen = set()
    while paths:
        path = paths.popleft()
        last = path[-1]
        if last == goal:
            return "-".join(path)
        if last in seen:
            continue
        seen.add(last)
        paths.extend(path + [y] for y in sorted(graph[last]) if y not in seen)
    return None


def route_names_c(graph, start, goal):
    # ascending lengths, and within a length in the order of the alphabet
    ring, used = [start], {start}
    while ring:
        for path in ring:
            if path.split("-")[-1] == goal:
                return path
        wider = []
        for path in ring:
            for y in sorted(graph[path.split("-")[-1]]):
                if y not in used:
                    used.add(y)
                    wider.append(path + "-" + y)
        ring = wider


def meeting_town_a(graph, starts):
    def hops(start):
        out, queue = {start: 0}, deque([start])
        while queue:
            x = queue.popleft()
            for y in graph[x]:
                if y not in out:
                    out[y] = out[x] + 1
                    queue.append(y)
        return out

    tables = [hops(start) for start in starts]
    best = None
    for town in sorted(graph):
        if all(town in table for table in tables):
            worst = max(table[town] for table in tables)
            if best is None or worst < best[0]:
                best = (worst, town)
    return best


def meeting_town_b(graph, starts):
    reached = [{start} for start in starts]
    for step in range(len(graph) + 1):
        common = set.intersection(*reached)
        if common:
            return step, min(common)
        reached = [group | {y for x in group for y in graph[x]} for group in reached]
    return None


def meeting_town_c(graph, starts):
    far = len(graph) + 1
    distance = {(x, y): 0 if x == y else 1 if y in graph[x] else far for x in graph for y in graph}
    for k in graph:
        for i in graph:
            for j in graph:
                through = distance[i, k] + distance[k, j]
                if through < distance[i, j]:
                    distance[i, j] = through
    answers = [(max(distance[start, town] for start in starts), town) for town in graph]
    answers = [answer for answer in answers if answer[0] < far]
    return min(answers, default=None)


def dress_order_a(rules):
    before = defaultdict(set)
    for first, second in rules:
        before[second].add(first)
        before[first]
    out = []
    while before:
        ready = sorted(x for x in before if not before[x])
        if not ready:
            return []
        x = ready[0]
        out.append(x)
        del before[x]
        for others in before.values():
            others.discard(x)
    return out


def dress_order_b(rules):
    after, waiting = defaultdict(list), Counter()
    for first, second in rules:
        waiting[first] += 0
        waiting[second] += 1
        after[first].append(second)
    heap = [x for x in waiting if waiting[x] == 0]
    heapq.heapify(heap)
    out = []
    while heap:
        x = heapq.heappop(heap)
        out.append(x)
        for y in after[x]:
            waiting[y] -= 1
            if waiting[y] == 0:
                heapq.heappush(heap, y)
    return out if len(out) == len(waiting) else []


def dress_order_c(rules):
    left = sorted({x for rule in rules for x in rule})
    rules = list(rules)
    out = []
    while left:
        blocked = {second for _, second in rules}
        for x in left:
            if x not in blocked:
                break
        else:
            return []
        out.append(x)
        left.remove(x)
        rules = [rule for rule in rules if rule[0] != x]
    return out


def makes_circle_a(graph):
    state = {}

    def visit(x):
        if state.get(x) == "open":
            return True
        if state.get(x) == "done":
            return False
        state[x] = "open"
        if any(visit(y) for y in graph.get(x, ())):
            return True
        state[x] = "done"
        return False

    return any(visit(x) for x in graph)


def makes_circle_b(graph):
    graph = {x: set(ys) for x, ys in graph.items()}
    while True:
        ends = [x for x in graph if not graph[x] & graph.keys()]
        if not ends:
            break
        for x in ends:
            del graph[x]
    return len(graph) > 0


def makes_circle_c(graph):
    for start in graph:
        seen = set()
        stack = list(graph[start])
        while stack:
            x = stack.pop()
            if x == start:
                return True
            if x not in seen:
                seen.add(x)
                stack.extend(graph.get(x, []))
    return False


def undirected_ring_a(n, lines):
    root = list(range(n))

    def find(x):
        while root[x] != x:
            x = root[x]
        return x

    for a, b in lines:
        a, b = find(a), find(b)
        if a == b:
            return True
        root[b] = a
    return False


def undirected_ring_b(n, lines):
    lines = list(lines)
    while True:
        degree = Counter(x for line in lines for x in line)
        keep = [(a, b) for a, b in lines if degree[a] > 1 and degree[b] > 1]
        if len(keep) == len(lines):
            return bool(keep)
        lines = keep


def undirected_ring_c(n, lines):
    near = defaultdict(list)
    for index, (a, b) in enumerate(lines):
        near[a].append((b, index))
        near[b].append((a, index))
    seen = set()

    def loops(x, by):
        seen.add(x)
        for y, index in near[x]:
            if index == by:
                continue
            if y in seen or loops(y, index):
                return True
        return False

    return any(loops(x, None) for x in range(n) if x not in seen)


def greedy_colours_a(graph):
    colour = {}
    for x in sorted(graph):
        taken = {colour[y] for y in graph[x] if y in colour}
        c = 0
        while c in taken:
            c += 1
        colour[x] = c
    return colour


def greedy_colours_b(graph):
    colour = {}
    for x in sorted(graph):
        colour[x] = next(c for c in count() if all(colour.get(y) != c for y in graph[x]))
    return colour


def greedy_colours_c(graph):
    names = sorted(graph)
    colours = [-1] * len(names)
    for i, x in enumerate(names):
        free = [True] * (len(names) + 1)
        for j in range(i):
            if names[j] in graph[x]:
                free[colours[j]] = False
        colours[i] = free.index(True)
    return dict(zip(names, colours))


def colours_needed_a(n, borders):
    for k in range(1, n + 1):
        for painting in product(range(k), repeat=n):
            if all(painting[a] != painting[b] for a, b in borders):
                return k
    return 0


def colours_needed_b(n, borders):
    near = [set() for _ in range(n)]
    for a, b in borders:
        near[a].add(b)
        near[b].add(a)
    colour = [None] * n

    def place(x, k):
        if x == n:
            return True
        for c in range(k):
            if all(colour[y] != c for y in near[x]):
                colour[x] = c
                if place(x + 1, k):
                    return True
                colour[x] = None
        return False

    k = 0
    while not place(0, k):
        k += 1
    return k


def colours_needed_c(n, borders):
    clash = [0] * n
    for a, b in borders:
        clash[a] |= 1 << b
        clash[b] |= 1 << a
    free = [all(not (mask >> x & 1 and clash[x] & mask) for x in range(n)) for mask in range(1 << n)]

    @lru_cache(None)
    def need(mask):
        if mask == 0:
            return 0
        best, part = n, mask
        while part:
            if free[part]:
                best = min(best, 1 + need(mask ^ part))
            part = (part - 1) & mask
        return best

    return need((1 << n) - 1)


def one_stroke_a(lines):
    degree = Counter()
    near = defaultdict(set)
    for a, b in lines:
        degree[a] += 1
        degree[b] += 1
        near[a].add(b)
        near[b].add(a)
    if not degree:
        return True
    start = next(iter(degree))
    seen, stack = {start}, [start]
    while stack:
        for y in near[stack.pop()] - seen:
            seen.add(y)
            stack.append(y)
    return len(seen) == len(degree) and sum(d % 2 for d in degree.values()) <= 2


def one_stroke_b(lines):
    def draw(at, left):
        if not left:
            return True
        for i, (a, b) in enumerate(left):
            if at in (a, b):
                other = b if at == a else a
                if draw(other, left[:i] + left[i + 1:]):
                    return True
        return False

    points = {x for line in lines for x in line}
    return not lines or any(draw(x, list(lines)) for x in points)


def one_stroke_c(lines):
    odd = set()
    parts = []
    for a, b in lines:
        odd ^= {a}
        odd ^= {b}
        part = {a, b}
        rest = []
        for other in parts:
            if other & part:
                part |= other
            else:
                rest.append(other)
        parts = rest + [part]
    return len(parts) < 2 and len(odd) < 3


def closed_triples_a(pairs):
    near = defaultdict(set)
    for a, b in pairs:
        near[a].add(b)
        near[b].add(a)
    return sum(1 for x, y, z in combinations(sorted(near), 3) if y in near[x] and z in near[x] and z in near[y])


def closed_triples_b(pairs):
    links = {frozenset(pair) for pair in pairs}
    near = defaultdict(set)
    for a, b in links:
        near[a].add(b)
        near[b].add(a)
    total = 0
    for a, b in links:
        total += len(near[a] & near[b])
    return total // 3


def closed_triples_c(pairs):
    names = sorted(set(sum(pairs, ())))
    place = {name: i for i, name in enumerate(names)}
    n = len(names)
    table = [[0] * n for _ in range(n)]
    for a, b in pairs:
        table[place[a]][place[b]] = table[place[b]][place[a]] = 1
    found = 0
    for i in range(n):
        for j in range(i + 1, n):
            if table[i][j]:
                for k in range(j + 1, n):
                    found += table[i][k] * table[j][k]
    return found


def bridges_of_a(n, roads):
    def parts(edges):
        label = list(range(n))
        for a, b in edges:
            old, new = label[a], label[b]
            label = [new if x == old else x for x in label]
        return len(set(label))

    whole = parts(roads)
    return [road for i, road in enumerate(roads) if parts(roads[:i] + roads[i + 1:]) > whole]


def bridges_of_b(n, roads):
    near = [[] for _ in range(n)]
    for i, (a, b) in enumerate(roads):
        near[a].append((b, i))
        near[b].append((a, i))
    time, low, found = {}, {}, set()

    def visit(x, by):
        time[x] = low[x] = len(time)
        for y, i in near[x]:
            if i == by:
                continue
            if y in time:
                low[x] = min(low[x], time[y])
            else:
                visit(y, i)
                low[x] = min(low[x], low[y])
                if low[y] > time[x]:
                    found.add(i)

    for x in range(n):
        if x not in time:
            visit(x, -1)
    return [road for i, road in enumerate(roads) if i in found]


def bridges_of_c(n, roads):
    result = []
    for skip, (start, goal) in enumerate(roads):
        reached = [start]
        for x in reached:
            for i, (a, b) in enumerate(roads):
                if i != skip:
                    if a == x and b not in reached:
                        reached.append(b)
                    elif b == x and a not in reached:
                        reached.append(a)
        if goal not in reached:
            result.append((start, goal))
    return result


def key_stations_a(lines):
    names = {x for line in lines for x in line}

    def parts(without):
        todo = names - {without}
        found = 0
        while todo:
            found += 1
            stack = [todo.pop()]
            while stack:
                x = stack.pop()
                for a, b in lines:
                    for u, v in ((a, b), (b, a)):
                        if u == x and v in todo:
                            todo.remove(v)
                            stack.append(v)
        return found

    whole = parts(None)
    return sorted(x for x in names if parts(x) > whole)


def key_stations_b(lines):
    near = defaultdict(set)
    for a, b in lines:
        near[a].add(b)
        near[b].add(a)
    depth, low, keys = {}, {}, set()

    def visit(x, parent, d):
        depth[x] = low[x] = d
        children = 0
        for y in near[x]:
            if y == parent:
                continue
            if y in depth:
                low[x] = min(low[x], depth[y])
                continue
            visit(y, x, d + 1)
            children += 1
            low[x] = min(low[x], low[y])
            if parent is not None and low[y] >= d:
                keys.add(x)
        if parent is None and children > 1:
            keys.add(x)

    for x in list(near):
        if x not in depth:
            visit(x, None, 0)
    return sorted(keys)


def key_stations_c(lines):
    def together(x, edges):
        group = {x}
        grown = True
        while grown:
            size = len(group)
            for a, b in edges:
                if a in group or b in group:
                    group |= {a, b}
            grown = len(group) > size
        return group

    keys = []
    for x in sorted(set(sum(lines, ()))):
        neighbours = {a if b == x else b for a, b in lines if x in (a, b)}
        rest = [edge for edge in lines if x not in edge]
        if not neighbours <= together(min(neighbours), rest):
            keys.append(x)
    return keys


def strong_groups_a(graph):
    def reach(start):
        seen, stack = {start}, [start]
        while stack:
            for y in graph[stack.pop()]:
                if y not in seen:
                    seen.add(y)
                    stack.append(y)
        return seen

    reached = {x: reach(x) for x in graph}
    groups = {tuple(sorted(y for y in reached[x] if x in reached[y])) for x in graph}
    return sorted(groups)


def strong_groups_b(graph):
    order, seen = [], set()

    def first(x):
        seen.add(x)
        for y in graph[x]:
            if y not in seen:
                first(y)
        order.append(x)

    for x in graph:
        if x not in seen:
            first(x)
    back = {x: [] for x in graph}
    for x in graph:
        for y in graph[x]:
            back[y].append(x)
    groups, placed = [], set()
    for x in reversed(order):
        if x in placed:
            continue
        placed.add(x)
        group = [x]
        for y in group:
            for z in back[y]:
                if z not in placed:
                    placed.add(z)
                    group.append(z)
        groups.append(tuple(sorted(group)))
    return sorted(groups)


def strong_groups_c(graph):
    number, low, stack, groups = {}, {}, [], []

    def visit(x):
        number[x] = low[x] = len(number)
        stack.append(x)
        for y in graph[x]:
            if y not in number:
                visit(y)
                low[x] = min(low[x], low[y])
            elif y in stack:
                low[x] = min(low[x], number[y])
        if low[x] == number[x]:
            cut = stack.index(x)
            groups.append(tuple(sorted(stack[cut:])))
            del stack[cut:]

    for x in graph:
        if x not in number:
            visit(x)
    groups.sort()
    return groups


def most_water_flow_a(pipes, source, sink):
    room = defaultdict(int)
    for a, b, size in pipes:
        room[a, b] += size
    names = {x for a, b, _ in pipes for x in (a, b)}
    total = 0
    while True:
        came = {source: None}
        queue = deque([source])
        while queue and sink not in came:
            x = queue.popleft()
            for y in names:
                if y not in came and room[x, y] > 0:
                    came[y] = x
                    queue.append(y)
        if sink not in came:
            return total
        y = sink
        while came[y] is not None:
            room[came[y], y] -= 1
            room[y, came[y]] += 1
            y = came[y]
        total += 1


def most_water_flow_b(pipes, source, sink):
    room = {}
    for a, b, size in pipes:
        room.setdefault(a, {}).setdefault(b, 0)
        room.setdefault(b, {}).setdefault(a, 0)
        room[a][b] += size

    def push(x, amount, seen):
        if x == sink:
            return amount
        seen.add(x)
        for y, free in room.get(x, {}).items():
            if free and y not in seen:
                got = push(y, min(amount, free), seen)
                if got:
                    room[x][y] -= got
                    room[y][x] += got
                    return got
        return 0

    total = 0
    while True:
        got = push(source, float("inf"), set())
        if not got:
            return total
        total += got


def most_water_flow_c(pipes, source, sink):
    # the least cut between the two ends
    middle = sorted({x for a, b, _ in pipes for x in (a, b)} - {source, sink})
    best = None
    for size in range(len(middle) + 1):
        for chosen in combinations(middle, size):
            side = {source, *chosen}
            cut = sum(room for a, b, room in pipes if a in side and b not in side)
            if best is None or cut < best:
                best = cut
    return best


def pair_up_a(likes):
    partner = {}

    def seek(person, tried):
        for job in likes[person]:
            if job in tried:
                continue
            tried.add(job)
            if job not in partner or seek(partner[job], tried):
                partner[job] = person
                return True
        return False

    return sum(seek(person, set()) for person in likes)


def pair_up_b(likes):
    people = list(likes)

    def best(i, used):
        if i == len(people):
            return 0
        top = best(i + 1, used)
        for job in likes[people[i]]:
            if job not in used:
                top = max(top, 1 + best(i + 1, used | {job}))
        return top

    return best(0, frozenset())


def pair_up_c(likes):
    jobs = sorted({job for liked in likes.values() for job in liked})
    reached = {0: 0}
    for liked in likes.values():
        following = dict(reached)
        for mask, made in reached.items():
            for job in liked:
                bit = 1 << jobs.index(job)
                if not mask & bit:
                    following[mask | bit] = max(following.get(mask | bit, 0), made + 1)
        reached = following
    return max(reached.values())


TOWN = {"a": ["b", "c"], "b": ["a", "d"], "c": ["a", "d"], "d": ["b", "c", "e"], "e": ["d"], "f": []}
ROADS = [("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("e", "f", 1)]
RING = {1: [2], 2: [3], 3: [1, 4], 4: [5], 5: [4, 6], 6: []}
INPUTS = {
    "can_reach": [([(1, 2), (2, 3), (3, 1), (4, 1)], 1, 3), ([(1, 2), (2, 3), (4, 1)], 1, 4), ([], 7, 7), ([], 1, 2)],
    "part_sizes": [(6, [(0, 1), (1, 2), (4, 5)]), (3, []), (4, [(0, 1), (2, 3), (1, 3)])],
    "lonely_towns": [(["x", "y", "z"], [("x", "y"), ("z", "z")]), ([], []), (["q", "p"], [("p", "q")])],
    "in_out": [([(1, 2), (1, 3), (3, 2), (4, 4)],), ([],), ([("a", "b")],)],
    "reversed_graph": [({1: [2, 3], 2: [3], 3: [1], 4: []},), ({},), ({"x": ["x"]},)],
    "two_hops": [(TOWN, "a"), (TOWN, "e"), (TOWN, "f")],
    "suggest_friend": [(TOWN, "a"), (TOWN, "e"), (TOWN, "f")],
    "hops_to_all": [(TOWN, "a"), (RING, 1), ({}, 3)],
    "farthest_person": [([("a", "b"), ("b", "c"), ("b", "d")], "a"), ([], "z"), ([(1, 2), (2, 3), (3, 1), (3, 5)], 1)],
    "cheapest_road": [(ROADS, "a", "d"), (ROADS, "a", "e"), (ROADS, "b", "b"), ([], "x", "y")],
    "route_names": [(TOWN, "a", "e"), (TOWN, "a", "f"), (TOWN, "c", "c"), (TOWN, "e", "a")],
    "meeting_town": [(TOWN, ["a", "e"]), (TOWN, ["a", "f"]), (TOWN, ["b"]), (TOWN, ["a", "b", "e"])],
    "dress_order": [([("sock", "shoe"), ("shirt", "tie"), ("tie", "coat")],), ([],), ([("a", "b"), ("b", "a")],)],
    "makes_circle": [(RING,), ({1: [2, 3], 2: [3], 3: []},), ({},), ({1: [1]},)],
    "undirected_ring": [(4, [(0, 1), (1, 2), (2, 0)]), (4, [(0, 1), (1, 2), (1, 3)]), (1, [])],
    "greedy_colours": [(TOWN,), ({},), ({1: [2, 3], 2: [1, 3], 3: [1, 2]},)],
    "colours_needed": [(4, [(0, 1), (1, 2), (2, 3), (3, 0)]), (3, [(0, 1), (1, 2), (2, 0)]), (2, []), (0, [])],
    "one_stroke": [
        ([(1, 2), (2, 3), (3, 1)],),
        ([],),
        ([(0, 1), (0, 2), (0, 3)],),
        ([(1, 2), (3, 4)],),
        ([(1, 2), (2, 3), (3, 4)],),
    ],
    "closed_triples": [([(1, 2), (2, 3), (3, 1), (3, 4), (4, 1)],), ([],), ([("a", "b"), ("b", "c")],)],
    "bridges_of": [(5, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)]), (2, []), (3, [(0, 1), (1, 2)])],
    "key_stations": [([(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)],), ([],), ([("a", "b"), ("b", "c")],)],
    "strong_groups": [(RING,), ({},), ({1: [2], 2: []},)],
    "most_water_flow": [
        ([("s", "a", 3), ("s", "b", 2), ("a", "b", 1), ("a", "t", 2), ("b", "t", 3)], "s", "t"),
        ([("s", "a", 4), ("b", "t", 4)], "s", "t"),
        ([("s", "t", 1), ("s", "t", 2)], "s", "t"),
    ],
    "pair_up": [({"ann": ["x", "y"], "bob": ["x"], "cy": ["y", "x"]},), ({},), ({"a": [], "b": ["q"]},)],
}
