"""Small tasks on graphs, trees and chains of a third sitting, each written in several ways."""

import heapq
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import chain, combinations, count, groupby, islice, pairwise, permutations, takewhile


def valid_walk_a(graph, walk):
    for i in range(len(walk) - 1):
        if walk[i + 1] not in graph[walk[i]]:
            return False
    return True


def valid_walk_b(graph, walk):
    return all(y in graph[x] for x, y in pairwise(walk))


def valid_walk_c(graph, walk):
    arrows = {(x, y) for x in graph for y in graph[x]}
    steps = zip(walk, walk[1:])
    return arrows.issuperset(steps)


def valid_walk_d(graph, walk):
    valid = True
    i = 0
    while i < len(walk) - 1:
        current = walk[i]
        following = walk[i + 1]
        found = False
        for other in graph[current]:
            if other == following:
                found = True
        if found == False:
            valid = False
        i = i + 1
    return valid


def valid_walk_e(graph, walk):
    if len(walk) < 2:
        return True
    first, second, *_ = walk
    return second in graph[first] and valid_walk_e(graph, walk[1:])


def walk_cost_a(prices, walk):
    # None when a step has no price
    total = 0
    previous = None
    for stop in walk:
        if previous is not None:
            if (previous, stop) not in prices:
                return None
            total += prices[(previous, stop)]
        previous = stop
    return total


def walk_cost_b(prices, walk):
    try:
        return sum(prices[step] for step in zip(walk, walk[1:]))
    except KeyError:
        return None


def walk_cost_c(prices, walk):
    costs = [prices.get((walk[i - 1], walk[i])) for i in range(1, len(walk))]
    return None if None in costs else sum(costs)


def walk_cost_d(prices, walk):
    total = 0
    for i in range(1, len(walk)):
        step = (walk[i - 1], walk[i])
        found = False
        for key in prices:
            if key == step:
                total = total + prices[key]
                found = True
        if found == False:
            return None
    return total


def walk_cost_e(prices, walk):
    def add(total, step):
        return None if total is None or step not in prices else total + prices[step]

    return reduce(add, pairwise(walk), 0)


def loose_ends_a(pairs):
    degree = {}
    for a, b in pairs:
        degree[a] = degree.get(a, 0) + 1
        degree[b] = degree.get(b, 0) + 1
    ends = []
    for name in degree:
        if degree[name] == 1:
            ends.append(name)
    ends.sort()
    return ends


def loose_ends_b(pairs):
    flat = list(chain.from_iterable(pairs))
    return sorted(name for name in set(flat) if flat.count(name) == 1)


def loose_ends_c(pairs):
    once, more = set(), set()
    for name in chain(*pairs):
        if name in once:
            more.add(name)
        once.add(name)
    return sorted(once - more)


def loose_ends_d(pairs):
    names = []
    for pair in pairs:
        names.append(pair[0])
        names.append(pair[1])
    result = []
    for i in range(len(names)):
        count_same = 0
        for j in range(len(names)):
            if names[i] == names[j]:
                count_same = count_same + 1
        if count_same == 1:
            result.append(names[i])
    result.sort()
    return result


def loose_ends_e(pairs):
    return sorted(n for n, k in Counter(chain(*pairs)).items() if k == 1)


def hubs_of_a(pairs, least):
    near = defaultdict(set)
    for a, b in pairs:
        if a != b:
            near[a].add(b)
            near[b].add(a)
    return sorted((name for name in near if len(near[name]) >= least), key=lambda name: (-len(near[name]), name))


def hubs_of_b(pairs, least):
    links = {frozenset(pair) for pair in pairs if len(set(pair)) == 2}
    counts = Counter(name for link in links for name in link)
    ranked = sorted((-n, name) for name, n in counts.items() if n >= least)
    return [name for _, name in ranked]


def hubs_of_c(pairs, least):
    names = sorted({name for pair in pairs for name in pair})
    out = []
    for n in range(len(names), max(least, 1) - 1, -1):
        for name in names:
            others = {b for a, b in pairs if a == name} | {a for a, b in pairs if b == name}
            others.discard(name)
            if len(others) == n:
                out.append(name)
    return out


def hubs_of_d(pairs, least):
    neighbours = {}
    for pair in pairs:
        a = pair[0]
        b = pair[1]
        if a == b:
            continue
        if a not in neighbours:
            neighbours[a] = []
        if b not in neighbours:
            neighbours[b] = []
        if b not in neighbours[a]:
            neighbours[a].append(b)
        if a not in neighbours[b]:
            neighbours[b].append(a)
    hubs = []
    for name in neighbours:
        if len(neighbours[name]) >= least:
            hubs.append((-len(neighbours[name]), name))
    hubs.sort()
    result = []
    for hub in hubs:
        result.append(hub[1])
    return result


def hubs_of_e(pairs, least):
    arrows = {(a, b) for x, y in pairs if x != y for a, b in ((x, y), (y, x))}
    degree = Counter(a for a, _ in arrows)
    # stable sorts: first by name, then by number
    names = sorted(n for n in degree if degree[n] >= least)
    names.sort(key=degree.get, reverse=True)
    return names


def complement_a(graph):
    names = sorted(graph)
    return {x: [y for y in names if y != x and y not in graph[x]] for x in names}


def complement_b(graph):
    everyone = set(graph)
    out = {}
    for name, near in graph.items():
        out[name] = sorted(everyone - set(near) - {name})
    return out


def complement_c(graph):
    out = {name: [] for name in graph}
    for a, b in combinations(sorted(graph), 2):
        if b not in graph[a]:
            out[a].append(b)
        if a not in graph[b]:
            out[b].append(a)
    return {name: sorted(others) for name, others in out.items()}


def complement_d(graph):
    result = {}
    for node in graph:
        others = []
        for other in graph:
            if other == node:
                continue
            joined = False
            for n in graph[node]:
                if n == other:
                    joined = True
            if joined == False:
                others.append(other)
        others.sort()
        result[node] = others
    return result


def complement_e(graph):
    return {x: sorted(filter(lambda y: y != x and y not in near, graph)) for x, near in graph.items()}


def shadows_a(graph):
    # all that can be reached from each, in any number of steps
    reach = {x: set(ys) for x, ys in graph.items()}
    for k in graph:
        for x in graph:
            if k in reach[x]:
                reach[x] |= reach[k]
    return {x: sorted(ys) for x, ys in reach.items()}


def shadows_b(graph):
    def below(x):
        found, stack = set(), list(graph[x])
        while stack:
            y = stack.pop()
            if y not in found:
                found.add(y)
                stack.extend(graph[y])
        return sorted(found)

    return {x: below(x) for x in graph}


def shadows_c(graph):
    arrows = {(x, y) for x in graph for y in graph[x]}
    while True:
        more = {(x, z) for x, y in arrows for u, z in arrows if u == y} - arrows
        if not more:
            break
        arrows |= more
    out = {x: [] for x in graph}
    for x, y in sorted(arrows):
        out[x].append(y)
    return out


def shadows_d(graph):
    result = {}
    for start in graph:
        reached = []
        queue = []
        for y in graph[start]:
            queue.append(y)
        while len(queue) > 0:
            current = queue.pop(0)
            if current not in reached:
                reached.append(current)
                for y in graph[current]:
                    queue.append(y)
        reached.sort()
        result[start] = reached
    return result


def shadows_e(graph):
    # bit sets, doubled until they do not grow
    names = sorted(graph)
    bit = {x: 1 << i for i, x in enumerate(names)}
    reach = {x: sum(bit[y] for y in set(graph[x])) for x in graph}
    while True:
        wider = {}
        for x, mask in reach.items():
            for y in names:
                if reach[x] & bit[y]:
                    mask |= reach[y]
            wider[x] = mask
        if wider == reach:
            return {x: [y for y in names if reach[x] & bit[y]] for x in graph}
        reach = wider


def needless_arrows_a(graph):
    # arrows that a longer way replaces, in a graph without circles
    def reaches(x, goal):
        return x == goal or any(reaches(y, goal) for y in graph[x])

    out = []
    for x in sorted(graph):
        for y in sorted(graph[x]):
            if any(z != y and reaches(z, y) for z in graph[x]):
                out.append((x, y))
    return out


def needless_arrows_b(graph):
    @lru_cache(None)
    def longest(x, goal):
        if x == goal:
            return 0
        return max((longest(y, goal) + 1 for y in graph[x]), default=-10**6)

    return sorted((x, y) for x in graph for y in graph[x] if longest(x, y) > 1)


def needless_arrows_c(graph):
    found = set()
    for x in graph:
        ring = {z for y in graph[x] for z in graph[y]}
        while ring:
            found |= {(x, y) for y in graph[x] if y in ring}
            ring = {z for y in ring for z in graph[y]}
    return sorted(found)


def needless_arrows_d(graph):
    result = []
    for x in graph:
        for y in graph[x]:
            # look for y from x without the arrow itself
            visited = []
            stack = []
            for z in graph[x]:
                if z != y:
                    stack.append(z)
            found = False
            while len(stack) > 0:
                current = stack.pop()
                if current == y:
                    found = True
                if current not in visited:
                    visited.append(current)
                    for z in graph[current]:
                        stack.append(z)
            if found == True:
                result.append((x, y))
    result.sort()
    return result


def needless_arrows_e(graph):
    @lru_cache(None)
    def below(x):
        return frozenset(graph[x]).union(*map(below, graph[x]))

    return sorted((x, y) for x in graph for y in graph[x] if any(y in below(z) for z in graph[x]))


def sources_sinks_a(graph):
    entered = set()
    for targets in graph.values():
        entered.update(targets)
    sources = sorted(x for x in graph if x not in entered)
    sinks = sorted(x for x in graph if not graph[x])
    return sources, sinks


def sources_sinks_b(graph):
    enter = Counter(y for ys in graph.values() for y in ys)
    out = ([], [])
    for x in sorted(graph):
        if enter[x] == 0:
            out[0].append(x)
        if len(graph[x]) == 0:
            out[1].append(x)
    return out


def sources_sinks_c(graph):
    sources, sinks = [], []
    for x, targets in graph.items():
        has_source = False
        for other in graph:
            if x in graph[other]:
                has_source = True
                break
        if not has_source:
            sources.append(x)
        if targets == []:
            sinks.append(x)
    return sorted(sources), sorted(sinks)


def sources_sinks_d(graph):
    sources = []
    sinks = []
    for node in graph:
        incoming = 0
        for other in graph:
            for target in graph[other]:
                if target == node:
                    incoming = incoming + 1
        outgoing = len(graph[node])
        if incoming == 0:
            sources.append(node)
        if outgoing == 0:
            sinks.append(node)
    sources.sort()
    sinks.sort()
    return (sources, sinks)


def sources_sinks_e(graph):
    starts = set(graph).difference(*graph.values())
    return sorted(starts), sorted(x for x, ys in graph.items() if not ys)


def balanced_circles_a(sends):
    # (from, to, amount) of a group's debts; what each gets or owes in the end, zeros left out
    balance = defaultdict(int)
    for giver, taker, amount in sends:
        balance[giver] += amount
        balance[taker] -= amount
    return {name: x for name, x in balance.items() if x}


def balanced_circles_b(sends):
    names = {name for giver, taker, _ in sends for name in (giver, taker)}
    out = {}
    for name in names:
        given = sum(amount for giver, _, amount in sends if giver == name)
        taken = sum(amount for _, taker, amount in sends if taker == name)
        if given != taken:
            out[name] = given - taken
    return out


def balanced_circles_c(sends):
    plus, minus = Counter(), Counter()
    for giver, taker, amount in sends:
        plus[giver] += amount
        minus[taker] += amount
    plus.subtract(minus)
    return dict(filter(lambda item: item[1] != 0, plus.items()))


def balanced_circles_d(sends):
    class Account:
        def __init__(self):
            self.balance = 0

        def deposit(self, amount):
            self.balance += amount

        def withdraw(self, amount):
            self.balance -= amount

    accounts = {}
    for giver, taker, amount in sends:
        if giver not in accounts:
            accounts[giver] = Account()
        if taker not in accounts:
            accounts[taker] = Account()
        accounts[giver].deposit(amount)
        accounts[taker].withdraw(amount)
    result = {}
    for name in accounts:
        if accounts[name].balance != 0:
            result[name] = accounts[name].balance
    return result


def balanced_circles_e(sends):
    entries = sorted(e for g, t, a in sends for e in ((g, a), (t, -a)))
    sums = ((name, sum(x for _, x in rows)) for name, rows in groupby(entries, key=lambda e: e[0]))
    return {name: x for name, x in sums if x}


def power_reaches_a(n, lines, plants):
    # the shortest cable such that all are joined to a plant
    if n == 0:
        return 0
    root = list(range(n + 1))

    def find(x):
        while root[x] != x:
            root[x] = root[root[x]]
            x = root[x]
        return x

    for plant in plants:
        root[find(plant)] = find(n)
    total = 0
    for length, a, b in sorted(lines):
        if find(a) != find(b):
            root[find(a)] = find(b)
            total += length
    return total if len({find(x) for x in range(n + 1)}) == 1 else None


def power_reaches_b(n, lines, plants):
    lit = set(plants)
    heap = [(length, a, b) for length, a, b in lines if a in lit or b in lit]
    heapq.heapify(heap)
    total = 0
    while heap and len(lit) < n:
        length, a, b = heapq.heappop(heap)
        if a in lit and b in lit:
            continue
        total += length
        new = a if b in lit else b
        lit.add(new)
        for line in lines:
            if new in line[1:]:
                heapq.heappush(heap, line)
    return total if len(lit) == n else None


def power_reaches_c(n, lines, plants):
    lit, total = set(plants), 0
    while len(lit) < n:
        best = min((line for line in lines if (line[1] in lit) ^ (line[2] in lit)), default=None)
        if best is None:
            return None
        total += best[0]
        lit.update(best[1:])
    return total


def power_reaches_d(n, lines, plants):
    group = []
    for i in range(n):
        if i in plants:
            group.append("plant")
        else:
            group.append(i)
    total = 0
    ordered = sorted(lines)
    for line in ordered:
        length = line[0]
        a = group[line[1]]
        b = group[line[2]]
        if a != b:
            total = total + length
            if a == "plant":
                new = a
                old = b
            else:
                new = b
                old = a
            for i in range(n):
                if group[i] == old:
                    group[i] = new
    for i in range(n):
        if group[i] != "plant":
            return None
    return total


def power_reaches_e(n, lines, plants):
    def all_lit(chosen):
        lit, grown = set(plants), True
        while grown:
            fresh = {x for _, a, b in chosen for x in (a, b) if a in lit or b in lit} - lit
            lit |= fresh
            grown = bool(fresh)
        return len(lit) == n

    choices = chain.from_iterable(combinations(lines, k) for k in range(len(lines) + 1))
    return min((sum(line[0] for line in c) for c in choices if all_lit(c)), default=None)


def narrowest_pass_a(roads, start, goal):
    # the widest load that gets through: the best least width of a way
    best = {start: float("inf")}
    queue = deque([start])
    while queue:
        x = queue.popleft()
        for a, b, width in roads:
            for u, v in ((a, b), (b, a)):
                if u == x and min(best[x], width) > best.get(v, 0):
                    best[v] = min(best[x], width)
                    queue.append(v)
    return best.get(goal, 0)


def narrowest_pass_b(roads, start, goal):
    if start == goal:
        return float("inf")
    group = {x: {x} for a, b, _ in roads for x in (a, b)}
    for a, b, width in sorted(roads, key=lambda road: -road[2]):
        merged = group[a] | group[b]
        for x in merged:
            group[x] = merged
        if start in merged and goal in merged:
            return width
    return 0


def narrowest_pass_c(roads, start, goal):
    def joined(least):
        seen = {start}
        grown = True
        while grown:
            grown = False
            for a, b, width in roads:
                if width >= least and (a in seen) != (b in seen):
                    seen |= {a, b}
                    grown = True
        return goal in seen

    if start == goal:
        return float("inf")
    widths = sorted({width for _, _, width in roads})
    low, high = 0, len(widths)
    while low < high:
        middle = (low + high) // 2
        if joined(widths[middle]):
            low = middle + 1
        else:
            high = middle
    return widths[low - 1] if low else 0


def narrowest_pass_d(roads, start, goal):
    if start == goal:
        return float("inf")
    best = 0

    def drive(town, visited, narrowest):
        nonlocal best
        if town == goal:
            if narrowest > best:
                best = narrowest
            return
        for a, b, width in roads:
            other = None
            if a == town:
                other = b
            elif b == town:
                other = a
            if other is not None and other not in visited:
                if width < narrowest:
                    drive(other, visited + [other], width)
                else:
                    drive(other, visited + [other], narrowest)

    drive(start, [start], float("inf"))
    return best


def narrowest_pass_e(roads, start, goal):
    near = defaultdict(list)
    for a, b, width in roads:
        near[a].append((width, b))
        near[b].append((width, a))
    heap, done = [(-float("inf"), start)], set()
    while heap:
        minus, x = heapq.heappop(heap)
        if x == goal:
            return -minus
        if x in done:
            continue
        done.add(x)
        for width, y in near[x]:
            heapq.heappush(heap, (max(minus, -width), y))
    return 0


def tree_from_walks_a(top_first, in_order):
    # the tree whose values, all different, are met in these two orders
    if not top_first:
        return None
    top = top_first[0]
    k = in_order.index(top)
    left = tree_from_walks_a(top_first[1:k + 1], in_order[:k])
    right = tree_from_walks_a(top_first[k + 1:], in_order[k + 1:])
    return (left, top, right)


def tree_from_walks_b(top_first, in_order):
    place = {value: i for i, value in enumerate(in_order)}
    values = iter(top_first)

    def build(low, high):
        if low == high:
            return None
        value = next(values)
        middle = place[value]
        left = build(low, middle)
        return (left, value, build(middle + 1, high))

    return build(0, len(in_order))


def tree_from_walks_c(top_first, in_order):
    place = {value: i for i, value in enumerate(in_order)}

    def put(node, value):
        if node is None:
            return (None, value, None)
        if place[value] < place[node[1]]:
            return (put(node[0], value), *node[1:])
        return (*node[:2], put(node[2], value))

    return reduce(put, top_first, None)


def tree_from_walks_d(top_first, in_order):
    class Builder:
        def __init__(self):
            self.next_index = 0

        def build(self, first, last):
            if first > last:
                return None
            value = top_first[self.next_index]
            self.next_index += 1
            position = first
            while in_order[position] != value:
                position += 1
            left = self.build(first, position - 1)
            right = self.build(position + 1, last)
            return (left, value, right)

    return Builder().build(0, len(in_order) - 1)


def tree_from_walks_e(top_first, in_order):
    # the top of a stretch is the value that comes first in the other walk
    rank = {v: i for i, v in enumerate(top_first)}

    def grow(part):
        if len(part) == 0:
            return None
        k = min(range(len(part)), key=lambda i: rank[part[i]])
        return grow(part[:k]), part[k], grow(part[k + 1:])

    return grow(in_order)


def only_children_a(tree):
    # values of nodes without a brother
    out = []

    def visit(node):
        if node is None:
            return
        left, _, right = node
        if left and not right:
            out.append(left[1])
        if right and not left:
            out.append(right[1])
        visit(left)
        visit(right)

    visit(tree)
    return sorted(out)


def only_children_b(tree):
    found = []
    row = [tree] if tree else []
    for node in row:
        children = [child for child in (node[0], node[2]) if child]
        row += children
        if len(children) == 1:
            found.append(children[0][1])
    found.sort()
    return found


def only_children_c(tree):
    def walk(node):
        children = [child for child in node[::2] if child is not None]
        for child in children:
            yield from walk(child)
        if len(children) == 1:
            yield children[0][1]

    return sorted(walk(tree)) if tree else []


def only_children_d(tree):
    result = []
    stack = [tree]
    while len(stack) > 0:
        node = stack.pop()
        if node == None:
            continue
        left = node[0]
        right = node[2]
        if left != None and right == None:
            result.append(left[1])
        elif left == None and right != None:
            result.append(right[1])
        stack.append(left)
        stack.append(right)
    result.sort()
    return result


def only_children_e(tree):
    match tree:
        case None | (None, _, None):
            return []
        case (None, _, child) | (child, _, None):
            return sorted([child[1]] + only_children_e(child))
        case (left, _, right):
            return sorted(only_children_e(left) + only_children_e(right))


def best_branch_sum_a(tree):
    # the greatest total of a way from the top to a leaf; None for no tree
    if tree is None:
        return None
    left, value, right = tree
    below = [x for x in (best_branch_sum_a(left), best_branch_sum_a(right)) if x is not None]
    return value + (max(below) if below else 0)


def best_branch_sum_b(tree):
    best = None
    stack = [(tree, 0)]
    while stack:
        node, total = stack.pop()
        if node is None:
            continue
        total += node[1]
        if node[0] is node[2] is None:
            if best is None or total > best:
                best = total
        stack.append((node[0], total))
        stack.append((node[2], total))
    return best


def best_branch_sum_c(tree):
    totals = []

    def down(node, path):
        path.append(node[1])
        children = [child for child in (node[0], node[2]) if child]
        if not children:
            totals.append(sum(path))
        for child in children:
            down(child, path)
        path.pop()

    if tree:
        down(tree, [])
    return max(totals, default=None)


def best_branch_sum_d(tree):
    if tree is None:
        return None
    best = None
    queue = [(tree, tree[1])]
    position = 0
    while position < len(queue):
        node = queue[position][0]
        total = queue[position][1]
        position = position + 1
        if node[0] is None and node[2] is None:
            if best is None:
                best = total
            elif total > best:
                best = total
        if node[0] is not None:
            queue.append((node[0], total + node[0][1]))
        if node[2] is not None:
            queue.append((node[2], total + node[2][1]))
    return best


def best_branch_sum_e(tree):
    def best(node):
        return node[1] + max([best(kid) for kid in node[::2] if kid] or [0])

    return best(tree) if tree else None


def prune_zeros_a(tree):
    # branches without a one are cut off
    if tree is None:
        return None
    left, right = prune_zeros_a(tree[0]), prune_zeros_a(tree[2])
    if left is None and right is None and tree[1] == 0:
        return None
    return (left, tree[1], right)


def prune_zeros_b(tree):
    def has_one(node):
        return node is not None and (node[1] != 0 or has_one(node[0]) or has_one(node[2]))

    def keep(node):
        return (keep(node[0]), node[1], keep(node[2])) if has_one(node) else None

    return keep(tree)


def prune_zeros_c(tree):
    while True:
        cut = False

        def trim(node):
            nonlocal cut
            if node is None:
                return None
            if node == (None, 0, None):
                cut = True
                return None
            return (trim(node[0]), node[1], trim(node[2]))

        tree = trim(tree)
        if not cut:
            return tree


def prune_zeros_d(tree):
    if tree is None:
        return None
    left = prune_zeros_d(tree[0])
    value = tree[1]
    right = prune_zeros_d(tree[2])
    keep = False
    if value != 0:
        keep = True
    if left is not None:
        keep = True
    if right is not None:
        keep = True
    if keep == True:
        return (left, value, right)
    else:
        return None


def prune_zeros_e(tree):
    text, before = repr(tree), ""
    while text != before:
        before, text = text, text.replace("(None, 0, None)", "None")
    return eval(text)


def count_shapes_a(tree):
    # how many different shapes the branches have
    shapes = set()

    def shape(node):
        text = "" if node is None else "(" + shape(node[0]) + "," + shape(node[2]) + ")"
        shapes.add(text)
        return text

    shape(tree)
    return len(shapes - {""})


def count_shapes_b(tree):
    ids = {}

    def identify(node):
        if node is None:
            return 0
        key = identify(node[0]), identify(node[2])
        if key not in ids:
            ids[key] = len(ids) + 1
        return ids[key]

    identify(tree)
    return len(ids)


def count_shapes_c(tree):
    def bare(node):
        return node and (bare(node[0]), bare(node[2]))

    different = []
    stack = [bare(tree)]
    while stack:
        node = stack.pop()
        if node is not None:
            if node not in different:
                different.append(node)
            stack.extend(node)
    return len(different)


def count_shapes_d(tree):
    shapes = []

    def describe(node):
        if node is None:
            return "-"
        left = describe(node[0])
        right = describe(node[2])
        text = "[" + left + right + "]"
        already = False
        for s in shapes:
            if s == text:
                already = True
        if already == False:
            shapes.append(text)
        return text

    describe(tree)
    return len(shapes)


def count_shapes_e(tree):
    def shapes(node):
        """The shape of a node and all shapes at and below it."""
        if node is None:
            return None, frozenset()
        (left, some), (right, others) = shapes(node[0]), shapes(node[2])
        here = (left, right)
        return here, some | others | {here}

    return len(shapes(tree)[1])


def every_kth_gone_a(values, k):
    # every k-th node of a chain is taken out
    class Node:
        def __init__(self, value, after):
            self.value = value
            self.after = after

    head = None
    for value in reversed(values):
        head = Node(value, head)
    guard = before = Node(None, head)
    step = 1
    while before.after:
        if step % k == 0:
            before.after = before.after.after
        else:
            before = before.after
        step += 1
    out, node = [], guard.after
    while node is not None:
        out.append(node.value)
        node = node.after
    return out


def every_kth_gone_b(values, k):
    return [value for place, value in enumerate(values, start=1) if place % k]


def every_kth_gone_c(values, k):
    out = list(values)
    del out[k - 1::k]
    return out


def every_kth_gone_d(values, k):
    result = []
    counter = 0
    for i in range(len(values)):
        counter = counter + 1
        if counter == k:
            counter = 0
        else:
            result.append(values[i])
    return result


def every_kth_gone_e(values, k):
    if not values:
        return []
    return list(values[:k - 1]) + every_kth_gone_e(values[k:], k)


def chain_from_end_a(values, k):
    # the k-th value from the end of what can be read once only
    recent = deque(maxlen=k)
    for value in iter(values):
        recent.append(value)
    return recent[0] if len(recent) == k else None


def chain_from_end_b(values, k):
    ahead, behind = iter(values), iter(values)
    if len(list(islice(ahead, k))) < k:
        return None
    for _ in ahead:
        next(behind)
    return next(behind)


def chain_from_end_c(values, k):
    if k > len(values):
        return None
    return values[-k]


def chain_from_end_d(values, k):
    class Node:
        def __init__(self, value):
            self.value = value
            self.next = None

    head = None
    tail = None
    for v in values:
        node = Node(v)
        if head is None:
            head = node
        else:
            tail.next = node
        tail = node
    length = 0
    node = head
    while node is not None:
        length += 1
        node = node.next
    if k > length:
        return None
    node = head
    for i in range(length - k):
        node = node.next
    return node.value


def chain_from_end_e(values, k):
    return next(islice(reversed(values), k - 1, None), None)


def ordered_links_a(links):
    # (name, next name) pairs that make one chain, as a list from its start
    following = dict(links)
    starts = set(following) - set(following.values())
    if not starts:
        return []
    name = starts.pop()
    line = [name]
    while name in following:
        name = following[name]
        line.append(name)
    return line


def ordered_links_b(links):
    line = deque()
    left = list(links)
    while left:
        for pair in left:
            first, second = pair
            if not line:
                line.extend(pair)
            elif line[-1] == first:
                line.append(second)
            elif line[0] == second:
                line.appendleft(first)
            else:
                continue
            left.remove(pair)
            break
    return list(line)


def ordered_links_c(links):
    before = {second: first for first, second in links}
    ends = [second for _, second in links if all(second != first for first, _ in links)]
    out = ends[:1]
    while out and out[-1] in before:
        out += [before[out[-1]]]
    return list(reversed(out))


def ordered_links_d(links):
    for order in permutations(links):
        if order and all(a[1] == b[0] for a, b in pairwise(order)):
            return [order[0][0]] + [second for _, second in order]
    return []


def ordered_links_e(links):
    if len(links) == 0:
        return []
    start = None
    for pair in links:
        is_start = True
        for other in links:
            if other[1] == pair[0]:
                is_start = False
        if is_start == True:
            start = pair[0]
    result = [start]
    going = True
    while going == True:
        going = False
        for pair in links:
            if pair[0] == result[len(result) - 1]:
                result.append(pair[1])
                going = True
                break
    return result


def maze_dead_ends_a(rows):
    # free cells left once dead ends are filled up again and again
    free = {(i, j) for i, row in enumerate(rows) for j, sign in enumerate(row) if sign == "."}
    while True:
        dead = {(i, j) for i, j in free if len({(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)} & free) < 2}
        if not dead:
            return len(free)
        free -= dead


def maze_dead_ends_b(rows):
    grid = [[sign == "." for sign in row] for row in rows]

    def ways(i, j):
        total = 0
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < len(grid) and 0 <= y < len(grid[x]) and grid[x][y]:
                total += 1
        return total

    changed = True
    while changed:
        changed = False
        for i in range(len(grid)):
            for j in range(len(grid[i])):
                if grid[i][j] and ways(i, j) <= 1:
                    grid[i][j] = False
                    changed = True
    return sum(map(sum, grid))


def maze_dead_ends_c(rows):
    near = {}
    for i, row in enumerate(rows):
        for j, sign in enumerate(row):
            if sign == ".":
                near[i, j] = set()
                for other in ((i - 1, j), (i, j - 1)):
                    if other in near:
                        near[i, j].add(other)
                        near[other].add((i, j))
    queue = deque(cell for cell in near if len(near[cell]) < 2)
    while queue:
        cell = queue.popleft()
        for other in near.pop(cell, ()):
            near[other].discard(cell)
            if len(near[other]) < 2:
                queue.append(other)
    return len(near)


def maze_dead_ends_d(rows):
    grid = []
    for row in rows:
        grid.append(list(row))
    changed = True
    while changed == True:
        changed = False
        dead = []
        for i in range(len(grid)):
            for j in range(len(grid[i])):
                if grid[i][j] == ".":
                    exits = 0
                    if i > 0 and grid[i - 1][j] == ".":
                        exits = exits + 1
                    if i < len(grid) - 1 and grid[i + 1][j] == ".":
                        exits = exits + 1
                    if j > 0 and grid[i][j - 1] == ".":
                        exits = exits + 1
                    if j < len(grid[i]) - 1 and grid[i][j + 1] == ".":
                        exits = exits + 1
                    if exits < 2:
                        dead.append((i, j))
        for place in dead:
            grid[place[0]][place[1]] = "#"
            changed = True
    total = 0
    for row in grid:
        for cell in row:
            if cell == ".":
                total = total + 1
    return total


def maze_dead_ends_e(rows):
    free = {complex(i, j) for i, row in enumerate(rows) for j, x in enumerate(row) if x == "."}

    def fill(p):
        """Fill a dead end and follow the way back."""
        if p in free:
            near = [p + d for d in (1, -1, 1j, -1j) if p + d in free]
            if len(near) < 2:
                free.discard(p)
                for q in near:
                    fill(q)

    for p in list(free):
        fill(p)
    return len(free)


def ant_trail_a(rows):
    # from the upper left along the signs until outside or seen before; how many steps
    i = j = steps = 0
    seen = set()
    while 0 <= i < len(rows) and 0 <= j < len(rows[0]) and (i, j) not in seen:
        seen.add((i, j))
        sign = rows[i][j]
        if sign == ">":
            j += 1
        elif sign == "<":
            j -= 1
        elif sign == "^":
            i -= 1
        else:
            i += 1
        steps += 1
    return steps


def ant_trail_b(rows):
    move = {">": (0, 1), "<": (0, -1), "^": (-1, 0), "v": (1, 0)}
    arrows = {(i, j): move[sign] for i, row in enumerate(rows) for j, sign in enumerate(row)}
    cell = (0, 0)
    for steps in count():
        if cell not in arrows:
            return steps
        di, dj = arrows.pop(cell)
        cell = (cell[0] + di, cell[1] + dj)


def ant_trail_c(rows):
    width = len(rows[0]) + 1
    tape = list("!".join(rows) + "!" + "!" * width)
    jump = {">": 1, "<": -1, "^": -width, "v": width}
    at, steps = 0, 0
    while at >= 0 and tape[at] in jump:
        sign = tape[at]
        tape[at] = "!"
        at += jump[sign]
        steps += 1
    return steps


def ant_trail_d(rows):
    row = 0
    col = 0
    visited = []
    steps = 0
    walking = True
    while walking == True:
        if row < 0 or row >= len(rows) or col < 0 or col >= len(rows[0]):
            walking = False
        elif (row, col) in visited:
            walking = False
        else:
            visited.append((row, col))
            steps = steps + 1
            if rows[row][col] == ">":
                col = col + 1
            elif rows[row][col] == "<":
                col = col - 1
            elif rows[row][col] == "^":
                row = row - 1
            elif rows[row][col] == "v":
                row = row + 1
    return steps


def ant_trail_e(rows):
    turn = {">": 1j, "<": -1j, "^": -1, "v": 1}
    goes = {complex(i, j): complex(i, j) + turn[x] for i, row in enumerate(rows) for j, x in enumerate(row)}

    def trail(at, seen):
        return len(seen) if at not in goes or at in seen else trail(goes[at], seen | {at})

    return trail(0j, frozenset())


def stamp_shape_a(rows):
    # cells of the largest group of signs, moved to the corner
    cells = {(i, j) for i, row in enumerate(rows) for j, sign in enumerate(row) if sign == "#"}
    groups = []
    while cells:
        group = [cells.pop()]
        for i, j in group:
            for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if near in cells:
                    cells.remove(near)
                    group.append(near)
        groups.append(group)
    if not groups:
        return []
    top = max(map(len, groups))
    moved = []
    for group in groups:
        if len(group) == top:
            least_i, least_j = min(i for i, _ in group), min(j for _, j in group)
            moved.append(sorted((i - least_i, j - least_j) for i, j in group))
    return min(moved)


def stamp_shape_b(rows):
    label = {}
    for i, row in enumerate(rows):
        for j, sign in enumerate(row):
            if sign != "#":
                continue
            label[i, j] = (i, j)
            for near in ((i - 1, j), (i, j - 1)):
                if near in label and label[near] != label[i, j]:
                    old, new = label[near], label[i, j]
                    label = {cell: new if name == old else name for cell, name in label.items()}
    groups = defaultdict(list)
    for cell, name in label.items():
        groups[name].append(cell)

    def home(group):
        up, left = map(min, zip(*group))
        return sorted((i - up, j - left) for i, j in group)

    return min(map(home, groups.values()), key=lambda group: (-len(group), group), default=[])


def stamp_shape_c(rows):
    grid = [list(row) for row in rows]
    best = []

    def take(i, j):
        if not (0 <= i < len(grid) and 0 <= j < len(grid[0])) or grid[i][j] != "#":
            return []
        grid[i][j] = "."
        return [(i, j)] + take(i + 1, j) + take(i - 1, j) + take(i, j + 1) + take(i, j - 1)

    for i in range(len(grid)):
        for j in range(len(grid[0])):
            group = take(i, j)
            if not group:
                continue
            left = min(y for _, y in group)
            group = sorted((x - i, y - left) for x, y in group)
            if len(group) > len(best) or len(group) == len(best) and group < best:
                best = group
    return best


def stamp_shape_d(rows):
    visited = []
    best = []
    for i in range(len(rows)):
        for j in range(len(rows[0])):
            if rows[i][j] == "#" and (i, j) not in visited:
                group = [(i, j)]
                visited.append((i, j))
                position = 0
                while position < len(group):
                    x = group[position][0]
                    y = group[position][1]
                    position = position + 1
                    for cell in [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]:
                        if cell[0] >= 0 and cell[0] < len(rows) and cell[1] >= 0 and cell[1] < len(rows[0]):
                            if rows[cell[0]][cell[1]] == "#" and cell not in visited:
                                visited.append(cell)
                                group.append(cell)
                smallest_i = group[0][0]
                smallest_j = group[0][1]
                for cell in group:
                    if cell[0] < smallest_i:
                        smallest_i = cell[0]
                    if cell[1] < smallest_j:
                        smallest_j = cell[1]
                moved = []
                for cell in group:
                    moved.append((cell[0] - smallest_i, cell[1] - smallest_j))
                moved.sort()
                if len(moved) > len(best):
                    best = moved
                elif len(moved) == len(best) and moved < best:
                    best = moved
    return best


def stamp_shape_e(rows):
    cells = {(i, j) for i, row in enumerate(rows) for j, sign in enumerate(row) if sign == "#"}

    def whole(group):
        wider = {(i + a, j + b) for i, j in group for a, b in ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0))} & cells
        return group if wider == group else whole(wider)

    def cornered(group):
        up, left = (min(side) for side in zip(*group))
        return sorted((i - up, j - left) for i, j in group)

    shapes = [cornered(whole({cell})) for cell in cells]
    return min(shapes, key=lambda shape: (-len(shape), shape), default=[])


def water_drops_a(bars, place):
    # a drop falls on a bar and runs to the lower side, left first; where it rests
    while True:
        if place > 0 and bars[place - 1] < bars[place]:
            place -= 1
        elif place < len(bars) - 1 and bars[place + 1] < bars[place]:
            place += 1
        else:
            return place


def water_drops_b(bars, place):
    def slope(steps):
        falling = takewhile(lambda pair: bars[pair[1]] < bars[pair[0]], steps)
        return [after for _, after in falling]

    left = slope(zip(range(place, 0, -1), range(place - 1, -1, -1)))
    if left:
        return left[-1]
    right = slope(zip(range(place, len(bars)), range(place + 1, len(bars))))
    return right[-1] if right else place


def water_drops_c(bars, place):
    framed = [float("inf"), *bars, float("inf")]
    at = place + 1
    for step in (-1, 1):
        moved = False
        while framed[at + step] < framed[at]:
            at += step
            moved = True
        if moved:
            break
    return at - 1


def water_drops_d(bars, place):
    moving_left = place > 0 and bars[place - 1] < bars[place]
    direction = 1
    if moving_left == True:
        direction = -1
    position = place
    resting = False
    while resting == False:
        following = position + direction
        if following < 0 or following >= len(bars):
            resting = True
        elif bars[following] >= bars[position]:
            resting = True
        else:
            position = following
    return position


def water_drops_e(bars, place):
    left = place - (place > 0 and bars[place - 1] < bars[place])
    right = place + (place + 1 < len(bars) and bars[place + 1] < bars[place])
    lower = left if left != place else right
    return place if lower == place else water_drops_e(bars, lower)


TOWN = {"a": ["b", "c"], "b": ["a", "d"], "c": ["a", "d"], "d": ["b", "c", "e"], "e": ["d"]}
DAG = {"a": ["b", "c", "d"], "b": ["d"], "c": ["d", "e"], "d": ["e"], "e": []}
RING = {1: [2], 2: [3], 3: [1, 4], 4: []}
ROADS = [("a", "b", 4), ("b", "c", 2), ("a", "c", 1), ("c", "d", 7), ("x", "y", 3)]
TREE = (((None, 1, None), 3, (None, 4, None)), 5, (None, 8, ((None, 9, None), 12, None)))
LINE = (None, 1, (None, 2, (None, 3, None)))
BITS = (((None, 0, None), 0, (None, 0, None)), 1, ((None, 0, None), 0, (None, 1, None)))
INPUTS = {
    "valid_walk": [(TOWN, "abde"), (TOWN, "abe"), (TOWN, ""), (RING, [1, 2, 3, 1])],
    "walk_cost": [({("a", "b"): 2, ("b", "c"): 3}, "abc"), ({("a", "b"): 2}, "ba"), ({}, ""), ({}, "x")],
    "loose_ends": [([(1, 2), (2, 3), (4, 5)],), ([],), ([("a", "b"), ("b", "a")],), ([("z", "z")],)],
    "hubs_of": [([(1, 2), (2, 3), (2, 4), (3, 4), (1, 2)], 2), ([], 1), ([("a", "a"), ("a", "b")], 1)],
    "complement": [(TOWN,), ({},), (RING,)],
    "shadows": [(RING,), (DAG,), ({},)],
    "needless_arrows": [(DAG,), ({},), ({1: [2], 2: [3], 3: []},)],
    "sources_sinks": [(DAG,), (RING,), ({},), ({"x": []},)],
    "balanced_circles": [([("a", "b", 5), ("b", "c", 5), ("c", "a", 2)],), ([],), ([("x", "y", 1), ("y", "x", 1)],)],
    "power_reaches": [
        (4, [(3, 0, 1), (1, 1, 2), (2, 0, 2), (9, 2, 3)], [0]),
        (2, [(5, 0, 1)], [0, 1]),
        (3, [(5, 0, 1)], [0]),
        (0, [], []),
    ],
    "narrowest_pass": [(ROADS, "a", "d"), (ROADS, "a", "x"), (ROADS, "a", "c"), (ROADS, "b", "b")],
    "tree_from_walks": [([5, 3, 1, 4, 8], [1, 3, 4, 5, 8]), ([], []), ("abc", "abc")],
    "only_children": [(TREE,), (None,), (LINE,)],
    "best_branch_sum": [(TREE,), (None,), (LINE,), ((None, -3, None),)],
    "prune_zeros": [(BITS,), (None,), ((None, 0, None),), (TREE,)],
    "count_shapes": [(TREE,), (None,), (LINE,), (BITS,)],
    "every_kth_gone": [([1, 2, 3, 4, 5, 6, 7], 3), ([], 2), ([1, 2], 1), ([1], 4)],
    "chain_from_end": [([1, 2, 3], 1), ([], 1), ([1, 2, 3], 3), ("ab", 5)],
    "ordered_links": [([("b", "c"), ("a", "b"), ("c", "d")],), ([],), ([(2, 1)],)],
    "maze_dead_ends": [(["...", ".#.", "...", "#.#"],), (["."],), (["##"],), (["..", ".."],)],
    "ant_trail": [([">>v", "^<<", "vvv"],), (["<"],), ([">v", "^<"],), (["v", "v"],)],
    "stamp_shape": [(["#..", "##.", "..#"],), (["..."],), (["#.#", "..."],), ([".##", "#..", "#.."],)],
    "water_drops": [([5, 3, 4, 1, 2], 2), ([1], 0), ([1, 2, 3], 2), ([3, 2, 2, 1], 0), ([2, 9, 5, 4], 0)],
}
