"""Small tasks on graphs, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import chain, combinations, count, permutations, product


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


def can_reach_d(pairs, start, goal):
    visited = []
    queue = [start]
    found = False
    while len(queue) > 0 and found == False:
        current = queue.pop(0)
        if current == goal:
            found = True
        visited.append(current)
        for i in range(len(pairs)):
            if pairs[i][0] == current:
                if pairs[i][1] not in visited:
                    queue.append(pairs[i][1])
    return found


def can_reach_e(pairs, start, goal):
    names = {start, goal} | {x for pair in pairs for x in pair}
    reach = {x: {x} for x in names}
    for x, y in pairs:
        reach[x].add(y)
    # Warshall's closure
    for k in names:
        for x in names:
            if k in reach[x]:
                reach[x] |= reach[k]
    return goal in reach[start]


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


def part_sizes_d(n, roads):
    group = []
    for i in range(n):
        group.append(i)
    for road in roads:
        a = group[road[0]]
        b = group[road[1]]
        if a != b:
            for i in range(n):
                if group[i] == b:
                    group[i] = a
    sizes = []
    for g in range(n):
        count = 0
        for i in range(n):
            if group[i] == g:
                count = count + 1
        if count > 0:
            sizes.append(count)
    sizes.sort()
    sizes.reverse()
    return sizes


def part_sizes_e(n, roads):
    class UnionFind:
        def __init__(self, size):
            self.parent = list(range(size))
            self.size = [1] * size

        def root(self, x):
            while self.parent[x] != x:
                self.parent[x] = self.parent[self.parent[x]]
                x = self.parent[x]
            return x

        def join(self, x, y):
            x, y = self.root(x), self.root(y)
            if x == y:
                return
            if self.size[x] < self.size[y]:
                x, y = y, x
            self.parent[y] = x
            self.size[x] += self.size[y]

    parts = UnionFind(n)
    for a, b in roads:
        parts.join(a, b)
    return sorted((parts.size[x] for x in range(n) if parts.parent[x] == x), reverse=True)


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


def lonely_towns_d(towns, roads):
    return [t for t in towns if not any((t in road) and road[0] != road[1] for road in roads)]


def lonely_towns_e(towns, roads):
    remaining = list(towns)
    for road in roads:
        first = road[0]
        second = road[1]
        if first == second:
            continue
        if first in remaining:
            remaining.remove(first)
        if second in remaining:
            remaining.remove(second)
    return remaining


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


def in_out_d(arrows):
    counts = defaultdict(lambda: (0, 0))
    for x, y in arrows:
        coming, going = counts[x]
        counts[x] = coming, going + 1
        coming, going = counts[y]
        counts[y] = coming + 1, going
    return dict(counts)


def in_out_e(arrows):
    nodes = []
    for arrow in arrows:
        for node in arrow:
            if node not in nodes:
                nodes.append(node)
    sources = [arrow[0] for arrow in arrows]
    targets = [arrow[1] for arrow in arrows]
    result = {}
    for node in nodes:
        result[node] = (targets.count(node), sources.count(node))
    return result


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


def reversed_graph_d(graph):
    result = {}
    for node in graph:
        result[node] = []
    for node in graph:
        for i in range(len(graph[node])):
            target = graph[node][i]
            result[target].append(node)
    for node in result:
        result[node].sort()
    return result


def reversed_graph_e(graph):
    def turned(back, arrow):
        x, y = arrow
        return {**back, y: sorted(back[y] + [x])}

    return reduce(turned, [(x, y) for x in graph for y in graph[x]], {x: [] for x in graph})


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


def two_hops_d(graph, me):
    result = []
    for person in graph:
        if person == me:
            continue
        if person in graph[me]:
            continue
        connected = False
        for friend in graph[me]:
            if person in graph[friend]:
                connected = True
        if connected == True:
            result.append(person)
    result.sort()
    return result


def two_hops_e(graph, me):
    reach = lambda people: set(chain.from_iterable(graph[p] for p in people))
    first = reach([me])
    return sorted(filter(lambda p: p != me and p not in first, reach(first)))


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


def suggest_friend_d(friends, me):
    best_name = None
    best_count = 0
    for name in friends:
        if name != me:
            if name not in friends[me]:
                count_shared = 0
                for f in friends[name]:
                    if f in friends[me]:
                        count_shared = count_shared + 1
                if count_shared > best_count:
                    best_name = name
                    best_count = count_shared
                elif count_shared == best_count and count_shared > 0:
                    if name < best_name:
                        best_name = name
    return best_name


def suggest_friend_e(friends, me):
    strangers = [o for f in friends[me] for o in friends[f] if o not in (me, *friends[me])]
    return max(sorted(set(strangers)), key=strangers.count, default=None)


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


def hops_to_all_d(graph, start):
    result = {}
    todo = [(start, 0)]
    index = 0
    while index < len(todo):
        node = todo[index][0]
        hops = todo[index][1]
        index = index + 1
        if node in result:
            continue
        result[node] = hops
        if node in graph:
            for other in graph[node]:
                if other not in result:
                    todo.append((other, hops + 1))
    return result


def hops_to_all_e(graph, start):
    heap = [(0, start)]
    final = {}
    while heap:
        step, x = heapq.heappop(heap)
        if x not in final:
            final[x] = step
            for y in graph.get(x, ()):
                heapq.heappush(heap, (step + 1, y))
    return final


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


def farthest_person_d(pairs, start):
    names = {start} | {x for pair in pairs for x in pair}
    known = {start}
    last = {start}
    while last:
        result = min(last)
        last = {x for x in names - known if any((x, k) in pairs or (k, x) in pairs for k in last)}
        known |= last
    return result


def farthest_person_e(pairs, start):
    class Person:
        def __init__(self, name):
            self.name = name
            self.friends = []
            self.distance = None

    people = {start: Person(start)}
    for a, b in pairs:
        for name in (a, b):
            if name not in people:
                people[name] = Person(name)
        people[a].friends.append(people[b])
        people[b].friends.append(people[a])
    people[start].distance = 0
    queue = deque([people[start]])
    farthest = people[start]
    while queue:
        person = queue.popleft()
        if person.distance > farthest.distance:
            farthest = person
        elif person.distance == farthest.distance and person.name < farthest.name:
            farthest = person
        for friend in person.friends:
            if friend.distance is None:
                friend.distance = person.distance + 1
                queue.append(friend)
    return farthest.name


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


def cheapest_road_d(roads, start, goal):
    costs = []

    def drive(town, visited, spent):
        if town == goal:
            costs.append(spent)
            return
        for road in roads:
            if road[0] == town:
                other = road[1]
            elif road[1] == town:
                other = road[0]
            else:
                continue
            if other not in visited:
                drive(other, visited + [other], spent + road[2])

    drive(start, [start], 0)
    if len(costs) == 0:
        return -1
    return min(costs)


def cheapest_road_e(roads, start, goal):
    open_towns = {start: 0}
    closed = {}
    while open_towns:
        town = min(open_towns, key=open_towns.get)
        closed[town] = open_towns.pop(town)
        for a, b, cost in roads + [(b, a, c) for a, b, c in roads]:
            if a == town and b not in closed:
                open_towns[b] = min(closed[town] + cost, open_towns.get(b, closed[town] + cost))
    return closed.get(goal, -1)


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


def route_names_d(graph, start, goal):
    visited = [start]
    previous = {}
    queue = [start]
    while len(queue) > 0:
        current = queue[0]
        queue = queue[1:]
        neighbours = list(graph[current])
        neighbours.sort()
        for n in neighbours:
            if n not in visited:
                visited.append(n)
                previous[n] = current
                queue.append(n)
    if goal not in visited:
        return None
    text = goal
    current = goal
    while current != start:
        current = previous[current]
        text = current + "-" + text
    return text


def route_names_e(graph, start, goal):
    # all simple routes; the shortest, then the first by name
    def routes(x, used):
        if x == goal:
            yield [x]
            return
        for y in graph[x]:
            if y not in used:
                for rest in routes(y, used | {y}):
                    yield [x, *rest]

    best = min(routes(start, {start}), key=lambda r: (len(r), r), default=None)
    return best and "-".join(best)


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


def meeting_town_d(graph, starts):
    distances = []
    for start in starts:
        d = {start: 0}
        todo = [start]
        while todo:
            town = todo.pop(0)
            for other in graph[town]:
                if other not in d:
                    d[other] = d[town] + 1
                    todo.append(other)
        distances.append(d)
    best_town = None
    best_worst = None
    for town in graph:
        worst = 0
        possible = True
        for d in distances:
            if town not in d:
                possible = False
            elif d[town] > worst:
                worst = d[town]
        if possible == True:
            if best_town is None or worst < best_worst or (worst == best_worst and town < best_town):
                best_town = town
                best_worst = worst
    if best_town is None:
        return None
    return (best_worst, best_town)


def meeting_town_e(graph, starts):
    @lru_cache(None)
    def within(start, steps):
        if steps == 0:
            return frozenset([start])
        near = within(start, steps - 1)
        return near.union(*(graph[x] for x in near))

    shared = ((steps, reduce(lambda a, b: a & b, (within(s, steps) for s in starts))) for steps in range(len(graph)))
    return next(((steps, min(towns)) for steps, towns in shared if towns), None)


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


def dress_order_d(rules):
    class Garment:
        def __init__(self, name):
            self.name = name
            self.waits_for = set()
            self.worn = False

        def is_ready(self):
            return not self.worn and not self.waits_for

    wardrobe = {}
    for first, second in rules:
        if first not in wardrobe:
            wardrobe[first] = Garment(first)
        if second not in wardrobe:
            wardrobe[second] = Garment(second)
        wardrobe[second].waits_for.add(first)
    order = []
    while len(order) < len(wardrobe):
        ready = [g.name for g in wardrobe.values() if g.is_ready()]
        if len(ready) == 0:
            return []
        chosen = min(ready)
        wardrobe[chosen].worn = True
        order.append(chosen)
        for garment in wardrobe.values():
            if chosen in garment.waits_for:
                garment.waits_for.remove(chosen)
    return order


def dress_order_e(rules):
    names = sorted({x for rule in rules for x in rule})
    for order in permutations(names):
        if all(order.index(a) < order.index(b) for a, b in rules):
            return list(order)
    return []


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


def makes_circle_d(graph):
    nodes = set(graph).union(*graph.values())
    waiting = dict.fromkeys(nodes, 0)
    for targets in graph.values():
        for y in targets:
            waiting[y] += 1
    queue = [x for x in nodes if waiting[x] == 0]
    removed = 0
    while queue:
        x = queue.pop()
        removed += 1
        for y in graph.get(x, []):
            waiting[y] -= 1
            if waiting[y] == 0:
                queue.append(y)
    return removed < len(nodes)


def makes_circle_e(graph):
    circle_found = False

    def follow(path):
        nonlocal circle_found
        last = path[len(path) - 1]
        if last in graph:
            for other in graph[last]:
                if other in path:
                    circle_found = True
                elif circle_found == False:
                    follow(path + [other])

    for node in graph:
        if circle_found == False:
            follow([node])
    return circle_found


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


def undirected_ring_d(n, lines):
    # a forest has as many parts as nodes less lines
    group = {x: {x} for x in range(n)}
    for a, b in lines:
        joined = group[a] | group[b]
        for x in joined:
            group[x] = joined
    parts = len({id(g) for g in group.values()})
    return parts != n - len(lines)


def undirected_ring_e(n, lines):
    visited = [False] * n
    for start in range(n):
        if visited[start] == True:
            continue
        stack = [[start, -1]]
        while len(stack) > 0:
            node, used_line = stack.pop()
            if visited[node] == True:
                return True
            visited[node] = True
            for i in range(len(lines)):
                if i != used_line:
                    if lines[i][0] == node:
                        stack.append([lines[i][1], i])
                    elif lines[i][1] == node:
                        stack.append([lines[i][0], i])
    return False


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


def greedy_colours_d(graph):
    colours = {}
    nodes = list(graph.keys())
    nodes.sort()
    for node in nodes:
        colour = 0
        searching = True
        while searching == True:
            used = False
            for other in graph[node]:
                if other in colours:
                    if colours[other] == colour:
                        used = True
            if used == True:
                colour = colour + 1
            else:
                searching = False
        colours[node] = colour
    return colours


def greedy_colours_e(graph):
    def paint(done, x):
        taken = {done.get(y) for y in graph[x]}
        return {**done, x: min(set(range(len(taken) + 1)) - taken)}

    return reduce(paint, sorted(graph), {})


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


def colours_needed_d(n, borders):
    # add the countries one by one to the sets of colours, forget the names of colours
    states = {()}
    for x in range(n):
        near = {b if a == x else a for a, b in borders if x in (a, b)}
        grown = set()
        for groups in states:
            for i, g in enumerate(groups):
                if not near & set(g):
                    grown.add(groups[:i] + (g + (x,),) + groups[i + 1:])
            grown.add(groups + ((x,),))
        states = grown
    return min(len(groups) for groups in states)


def colours_needed_e(n, borders):
    if n == 0:
        return 0
    number = 1
    while True:
        total = number ** n
        code = 0
        while code < total:
            colours = []
            rest = code
            for i in range(n):
                colours.append(rest % number)
                rest = rest // number
            fine = True
            for border in borders:
                if colours[border[0]] == colours[border[1]]:
                    fine = False
                    break
            if fine:
                return number
            code += 1
        number += 1


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


def one_stroke_d(lines):
    if len(lines) == 0:
        return True
    points = []
    for line in lines:
        for p in line:
            if p not in points:
                points.append(p)
    odd = 0
    for p in points:
        degree = 0
        for line in lines:
            if line[0] == p:
                degree = degree + 1
            if line[1] == p:
                degree = degree + 1
        if degree % 2 == 1:
            odd = odd + 1
    reached = [points[0]]
    for r in reached:
        for line in lines:
            if line[0] == r and line[1] not in reached:
                reached.append(line[1])
            elif line[1] == r and line[0] not in reached:
                reached.append(line[0])
    if len(reached) != len(points):
        return False
    return odd == 0 or odd == 2


def one_stroke_e(lines):
    def with_start(order):
        # the pen may begin at either end of the first line
        return any(follow(order, end) for end in order[0])

    def follow(order, at):
        for a, b in order:
            if at not in (a, b):
                return False
            at = b if at == a else a
        return True

    return not lines or any(with_start(order) for order in permutations(lines))


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


def closed_triples_d(pairs):
    links = {frozenset(p) for p in pairs}
    triples = {a | b for a, b in combinations(links, 2) if len(a | b) == 3}
    return sum(all(frozenset(side) in links for side in combinations(t, 2)) for t in triples)


def closed_triples_e(pairs):
    # the trace of the third power of the table counts each triple six times
    names = list({x for pair in pairs for x in pair})
    near = {frozenset(pair) for pair in pairs}
    table = [[int(frozenset((x, y)) in near) for y in names] for x in names]

    def times(p, q):
        return [[sum(a * b for a, b in zip(row, column)) for column in zip(*q)] for row in p]

    third = times(times(table, table), table)
    return sum(third[i][i] for i in range(len(names))) // 6


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


def bridges_of_d(n, roads):
    class Map:
        def __init__(self, size, edges):
            self.size = size
            self.edges = edges

        def is_connected(self, start, goal):
            visited = [False] * self.size
            stack = [start]
            visited[start] = True
            while stack:
                node = stack.pop()
                if node == goal:
                    return True
                for a, b in self.edges:
                    if a == node and not visited[b]:
                        visited[b] = True
                        stack.append(b)
                    if b == node and not visited[a]:
                        visited[a] = True
                        stack.append(a)
            return False

    bridges = []
    i = 0
    while i < len(roads):
        others = []
        j = 0
        while j < len(roads):
            if j != i:
                others.append(roads[j])
            j += 1
        if not Map(n, others).is_connected(roads[i][0], roads[i][1]):
            bridges.append(roads[i])
        i += 1
    return bridges


def bridges_of_e(n, roads):
    # a road is a bridge when no ring of the spanning forest uses it
    parent = list(range(n))
    tree, extra = defaultdict(list), []

    def find(x):
        return x if parent[x] == x else find(parent[x])

    for i, (a, b) in enumerate(roads):
        if find(a) == find(b):
            extra.append(i)
        else:
            parent[find(a)] = find(b)
            tree[a].append((b, i))
            tree[b].append((a, i))

    def way(x, goal, used):
        if x == goal:
            return used
        for y, i in tree[x]:
            if i not in used:
                found = way(y, goal, used | {i})
                if found is not None:
                    return found
        return None

    covered = set(extra)
    for i in extra:
        covered |= way(*roads[i], frozenset())
    return [road for i, road in enumerate(roads) if i not in covered]


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


def key_stations_d(lines):
    names = []
    for line in lines:
        for x in line:
            if x not in names:
                names.append(x)

    def count_groups(stations):
        group = {}
        for s in stations:
            group[s] = s
        for a, b in lines:
            if a in group and b in group:
                old = group[b]
                new = group[a]
                for s in group:
                    if group[s] == old:
                        group[s] = new
        return len(set(group.values()))

    result = []
    before = count_groups(names)
    for name in names:
        others = []
        for other in names:
            if other != name:
                others.append(other)
        if count_groups(others) > before:
            result.append(name)
    result.sort()
    return result


def key_stations_e(lines):
    names = {x for line in lines for x in line}
    near = {x: {b if a == x else a for a, b in lines if x in (a, b)} for x in names}

    def reach(start, without):
        now, before = {start}, set()
        while now != before:
            before, now = now, (now | {y for x in now for y in near[x]}) - {without}
        return now

    return sorted(x for x in names if any(b not in reach(a, x) for a, b in combinations(near[x], 2)))


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


def strong_groups_d(graph):
    nodes = list(graph)
    can = {}
    for a in nodes:
        for b in nodes:
            can[a, b] = a == b or b in graph[a]
    for k in nodes:
        for a in nodes:
            for b in nodes:
                if can[a, k] and can[k, b]:
                    can[a, b] = True
    result = []
    used = []
    for a in nodes:
        if a not in used:
            group = []
            for b in nodes:
                if can[a, b] == True and can[b, a] == True:
                    group.append(b)
                    used.append(b)
            group.sort()
            result.append(tuple(group))
    result.sort()
    return result


def strong_groups_e(graph):
    # forward and backward from one node, then the three parts that are left
    def reach(start, arrows, inside):
        seen = {start}
        todo = [start]
        while todo:
            fresh = (arrows[todo.pop()] & inside) - seen
            seen |= fresh
            todo.extend(fresh)
        return seen

    ahead = {x: set(ys) for x, ys in graph.items()}
    behind = {x: {y for y in graph if x in graph[y]} for x in graph}

    def divide(inside):
        if not inside:
            return []
        start = next(iter(inside))
        after, before = reach(start, ahead, inside), reach(start, behind, inside)
        both = after & before
        return [tuple(sorted(both))] + divide(after - both) + divide(before - both) + divide(inside - after - before)

    return sorted(divide(set(graph)))


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


def most_water_flow_d(pipes, source, sink):
    left = {}
    for a, b, size in pipes:
        if (a, b) not in left:
            left[(a, b)] = 0
        if (b, a) not in left:
            left[(b, a)] = 0
        left[(a, b)] += size

    def find_path(node, visited):
        if node == sink:
            return [sink]
        for (a, b) in left:
            if a == node and left[(a, b)] > 0 and b not in visited:
                rest = find_path(b, visited + [b])
                if rest != None:
                    return [node] + rest
        return None

    total = 0
    path = find_path(source, [source])
    while path != None:
        smallest = None
        for i in range(len(path) - 1):
            room = left[(path[i], path[i + 1])]
            if smallest == None or room < smallest:
                smallest = room
        for i in range(len(path) - 1):
            left[(path[i], path[i + 1])] -= smallest
            left[(path[i + 1], path[i])] += smallest
        total = total + smallest
        path = find_path(source, [source])
    return total


def most_water_flow_e(pipes, source, sink):
    # push and lift
    room = Counter()
    for a, b, size in pipes:
        room[a, b] += size
    names = {source, sink} | {x for a, b, _ in pipes for x in (a, b)}
    height = dict.fromkeys(names, 0)
    height[source] = len(names)
    excess = dict.fromkeys(names, 0)

    def push(x, y, amount):
        room[x, y] -= amount
        room[y, x] += amount
        excess[x] -= amount
        excess[y] += amount

    for y in names:
        push(source, y, room[source, y])
    while True:
        active = [x for x in names - {source, sink} if excess[x] > 0]
        if not active:
            return excess[sink]
        x = active[0]
        lower = [y for y in names if room[x, y] > 0 and height[y] < height[x]]
        if lower:
            push(x, lower[0], min(excess[x], room[x, lower[0]]))
        else:
            height[x] = 1 + min(height[y] for y in names if room[x, y] > 0)


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


def pair_up_d(likes):
    options = [[None, *liked] for liked in likes.values()]
    best = 0
    for choice in product(*options):
        taken = [job for job in choice if job is not None]
        if len(taken) == len(set(taken)):
            best = max(best, len(taken))
    return best


def pair_up_e(likes):
    # fewest people and jobs that touch every wish (the theorem of Konig)
    wishes = [(("person", p), ("job", j)) for p, liked in likes.items() for j in liked]
    ends = sorted({end for wish in wishes for end in wish})
    for size in range(len(ends) + 1):
        for cover in combinations(ends, size):
            if all(a in cover or b in cover for a, b in wishes):
                return size


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
