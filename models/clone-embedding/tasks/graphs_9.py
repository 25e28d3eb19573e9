"""Small tasks on nested data, parents and simulated networks, each written in several ways."""

import heapq
import re
from collections import Counter, defaultdict, deque
from itertools import accumulate, chain, combinations


def tree_to_paths_a(tree):
    # only the ends
    out = []

    def walk(node, path):
        for name, below in node.items():
            here = path + [name]
            if below:
                walk(below, here)
            else:
                out.append("/".join(here))

    walk(tree, [])
    return sorted(out)


def tree_to_paths_b(tree):
    stack, found = list(tree.items()), set()
    while stack:
        path, below = stack.pop()
        if not below:
            found.add(path)
        for name in below:
            stack.append((f"{path}/{name}", below[name]))
    return sorted(found)


def tree_to_paths_c(tree):
    def ends(node):
        for name, below in node.items():
            if below == {}:
                yield name
            yield from (name + "/" + rest for rest in ends(below))

    return sorted(ends(tree))


def rows_to_tree_a(rows):
    # (id, parent or None, name) in any order; nested (name, [children by name])
    names = {id_: name for id_, _, name in rows}
    below = defaultdict(list)
    for id_, parent, _ in rows:
        below[parent].append(id_)

    def build(parent):
        return sorted((names[id_], build(id_)) for id_ in below[parent])

    return build(None)


def rows_to_tree_b(rows):
    nodes = {id_: (name, []) for id_, _, name in rows}
    top = []
    for id_, parent, _ in rows:
        target = top if parent is None else nodes[parent][1]
        target.append(nodes[id_])

    def arrange(children):
        for _, below in children:
            arrange(below)
        children.sort()

    arrange(top)
    return top


def rows_to_tree_c(rows):
    def children(parent):
        found = []
        for row in rows:
            if row[1] == parent:
                found.append((row[2], children(row[0])))
        return sorted(found)

    return children(None)


def nesting_of_brackets_a(text):
    # "a(b,c(d))" as (name, [children])
    words = deque(re.findall(r"\w+|[(),]", text))

    def node():
        name = words.popleft()
        children = []
        if words and words[0] == "(":
            while words.popleft() != ")":
                children.append(node())
        return (name, children)

    return node()


def nesting_of_brackets_b(text):
    root = ("", [])
    stack, name = [root], ""
    for sign in text + ",":
        if sign not in "(),":
            name += sign
            continue
        if name:
            stack[-1][1].append((name, []))
            name = ""
        if sign == "(":
            stack.append(stack[-1][1][-1])
        elif sign == ")":
            stack.pop()
    return root[1][0]


def nesting_of_brackets_c(text):
    name, _, rest = text.partition("(")
    if not rest:
        return (name, [])
    depth, parts = 0, [""]
    for sign in rest[:-1]:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return (name, [nesting_of_brackets_c(part) for part in parts])


def deepest_bracket_a(nested):
    # how deep lists lie in lists
    if not isinstance(nested, list):
        return 0
    return 1 + max((deepest_bracket_a(part) for part in nested), default=0)


def deepest_bracket_b(nested):
    depth = deepest = 0
    for sign in re.sub(r"[^\[\]]", "", repr(nested)):
        depth += 1 if sign == "[" else -1
        deepest = max(deepest, depth)
    return deepest


def deepest_bracket_c(nested):
    level = 0
    row = [nested]
    while any(isinstance(part, list) for part in row):
        level += 1
        row = list(chain.from_iterable(part for part in row if isinstance(part, list)))
    return level


def heirs_order_a(family, gone):
    # children in order of birth, each followed by its own; those gone are passed over
    line = []

    def visit(name):
        if name not in gone:
            line.append(name)
        for child in family.get(name, []):
            visit(child)

    visit("crown")
    return [name for name in line if name != "crown"]


def heirs_order_b(family, gone):
    stack = list(reversed(family.get("crown", [])))
    out = []
    while stack:
        name = stack.pop()
        if name not in gone:
            out.append(name)
        stack.extend(family.get(name, [])[::-1])
    return out


def heirs_order_c(family, gone):
    line = list(family.get("crown", ()))
    i = 0
    while i < len(line):
        line[i + 1:i + 1] = family.get(line[i], [])
        i += 1
    return list(filter(lambda name: name not in gone, line))


def generations_apart_a(parent_of, old, young):
    # number of generations between, None if not of one line
    steps = 0
    while young != old:
        if young not in parent_of:
            return None
        young = parent_of[young]
        steps += 1
    return steps


def generations_apart_b(parent_of, old, young):
    if old == young:
        return 0
    if young not in parent_of:
        return None
    above = generations_apart_b(parent_of, old, parent_of[young])
    return above if above is None else above + 1


def generations_apart_c(parent_of, old, young):
    children = defaultdict(list)
    for child, parent in parent_of.items():
        children[parent].append(child)
    generation, number = [old], 0
    while generation:
        if young in generation:
            return number
        generation = [child for name in generation for child in children[name]]
        number += 1
    return None


def traffic_on_roads_a(parents, trips):
    # each trip goes up the tree from a node to the root; trips over each edge, by the lower node
    load = [0] * len(parents)
    for x in trips:
        while parents[x] != -1:
            load[x] += 1
            x = parents[x]
    return load


def traffic_on_roads_b(parents, trips):
    starts = Counter(trips)

    def below(x):
        return starts[x] + sum(below(y) for y, parent in enumerate(parents) if parent == x)

    return [0 if parent == -1 else below(x) for x, parent in enumerate(parents)]


def traffic_on_roads_c(parents, trips):
    def way(x):
        path = []
        while x != -1:
            path.append(x)
            x = parents[x]
        return path[:-1]

    counts = Counter(chain.from_iterable(map(way, trips)))
    return [counts[x] for x in range(len(parents))]


def switch_on_order_a(needs, wanted):
    # what must be on, in an order that works: what a thing needs is before it
    order = []

    def turn_on(name):
        if name in order:
            return
        for need in sorted(needs.get(name, [])):
            turn_on(need)
        order.append(name)

    turn_on(wanted)
    return order


def switch_on_order_b(needs, wanted):
    out, done = [], set()
    stack = [(wanted, False)]
    while stack:
        name, ready = stack.pop()
        if name in done:
            continue
        if ready:
            done.add(name)
            out.append(name)
        else:
            stack.append((name, True))
            stack.extend((need, False) for need in sorted(needs.get(name, ()), reverse=True))
    return out


def switch_on_order_c(needs, wanted):
    def unfold(name):
        for need in sorted(needs.get(name, [])):
            yield from unfold(need)
        yield name

    return list(dict.fromkeys(unfold(wanted)))


def infection_days_a(near, sick, needed):
    # one falls ill when so many neighbours are ill; days until nothing changes, and who is ill
    sick, days = set(sick), 0
    while True:
        new = {x for x in near if x not in sick and len(sick & set(near[x])) >= needed}
        if not new:
            return days, sorted(sick)
        sick |= new
        days += 1


def infection_days_b(near, sick, needed):
    pressure = Counter()
    ill = set(sick)
    today, days = list(ill), 0
    while today:
        tomorrow = []
        for x in today:
            for y in near:
                if x in near[y] and y not in ill:
                    pressure[y] += 1
        for y in near:
            if y not in ill and pressure[y] >= needed:
                tomorrow.append(y)
        ill.update(tomorrow)
        days += bool(tomorrow)
        today = tomorrow
    return days, sorted(ill)


def infection_days_c(near, sick, needed):
    state = {x: x in sick for x in near}
    history = [state]
    while True:
        last = history[-1]
        state = {x: last[x] or sum(last[y] for y in near[x]) >= needed for x in near}
        if state == last:
            break
        history.append(state)
    return len(history) - 1, sorted(x for x in near if state[x])


def seats_by_dislike_a(people, dislikes):
    # two tables without enemies at one table, the first person at the first; None if it cannot be
    enemies = defaultdict(set)
    for a, b in dislikes:
        enemies[a].add(b)
        enemies[b].add(a)
    table = {}
    for person in people:
        if person in table:
            continue
        table[person] = 0
        queue = deque([person])
        while queue:
            x = queue.popleft()
            for y in enemies[x]:
                if y not in table:
                    table[y] = 1 - table[x]
                    queue.append(y)
                elif table[y] == table[x]:
                    return None
    return [person for person in people if table[person] == 0]


def seats_by_dislike_b(people, dislikes):
    table = {}

    def seat(person, number):
        if person in table:
            return table[person] == number
        table[person] = number
        for a, b in dislikes:
            if person in (a, b):
                other = b if a == person else a
                if not seat(other, 1 - number):
                    return False
        return True

    for person in people:
        if person not in table and not seat(person, 0):
            return None
    return [person for person in people if not table[person]]


def seats_by_dislike_c(people, dislikes):
    # of all good tables the one with the earliest people
    n = len(people)
    for mask in range(2**n):
        first = [p for i, p in enumerate(people) if not mask >> (n - 1 - i) & 1]
        if all((a in first) != (b in first) for a, b in dislikes):
            return first
    return None


def rope_total_a(ropes):
    # two are joined at the price of their length until one is left: the lowest price
    heap = list(ropes)
    heapq.heapify(heap)
    price = 0
    while len(heap) > 1:
        joined = heapq.heappop(heap) + heapq.heappop(heap)
        price += joined
        heapq.heappush(heap, joined)
    return price


def rope_total_b(ropes):
    ropes = sorted(ropes, reverse=True)
    price = 0
    while len(ropes) > 1:
        ropes.append(ropes.pop() + ropes.pop())
        price += ropes[-1]
        ropes.sort(reverse=True)
    return price


def rope_total_c(ropes):
    if len(ropes) < 2:
        return 0
    best = None
    for i, j in combinations(range(len(ropes)), 2):
        rest = [rope for k, rope in enumerate(ropes) if k not in (i, j)]
        both = ropes[i] + ropes[j]
        price = both + rope_total_c(rest + [both])
        if best is None or price < best:
            best = price
    return best


def desks_needed_a(visits):
    # most visits (first, end) at one time
    heap, most = [], 0
    for first, end in sorted(visits):
        while heap and heap[0] <= first:
            heapq.heappop(heap)
        heapq.heappush(heap, end)
        most = max(most, len(heap))
    return most


def desks_needed_b(visits):
    changes = Counter()
    for first, end in visits:
        changes[first] += 1
        changes[end] -= 1
    return max(accumulate(changes[time] for time in sorted(changes)), default=0)


def desks_needed_c(visits):
    return max((sum(a <= first < b for a, b in visits) for first, _ in visits), default=0)


def desks_needed_d(visits):
    firsts = sorted(first for first, _ in visits)
    ends = sorted(end for _, end in visits)
    desks = freed = 0
    for first in firsts:
        if ends[freed] <= first:
            freed += 1
        else:
            desks += 1
    return desks


def mirror_graph_a(graph):
    # does every arrow have one back
    for x in graph:
        for y in graph[x]:
            if x not in graph.get(y, []):
                return False
    return True


def mirror_graph_b(graph):
    arrows = {(x, y) for x, ys in graph.items() for y in ys}
    return arrows == {(y, x) for x, y in arrows}


def mirror_graph_c(graph):
    open_arrows = set()
    for x in sorted(graph):
        for y in set(graph[x]):
            if x == y:
                continue
            if (y, x) in open_arrows:
                open_arrows.remove((y, x))
            else:
                open_arrows.add((x, y))
    return not open_arrows


def degree_order_a(pairs):
    # numbers of neighbours from the greatest
    counts = Counter()
    for a, b in set(map(frozenset, pairs)):
        counts[a] += 1
        counts[b] += 1
    return sorted(counts.values(), reverse=True)


def degree_order_b(pairs):
    near = {}
    for a, b in pairs:
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    sizes = [len(others) for others in near.values()]
    sizes.sort()
    return sizes[::-1]


def degree_order_c(pairs):
    both = {(min(pair), max(pair)) for pair in pairs}
    names = list(chain.from_iterable(both))
    heap = [-names.count(name) for name in set(names)]
    heapq.heapify(heap)
    return [-heapq.heappop(heap) for _ in range(len(heap))]


def possible_degrees_a(degrees):
    # is there a simple graph with these numbers of neighbours
    left = sorted(degrees, reverse=True)
    while left and left[0] > 0:
        most = left.pop(0)
        if most > len(left):
            return False
        left = [x - 1 if i < most else x for i, x in enumerate(left)]
        if min(left) < 0:
            return False
        left.sort(reverse=True)
    return True


def possible_degrees_b(degrees):
    ranked = sorted(degrees)[::-1]
    if sum(ranked) % 2:
        return False
    for k in range(1, len(ranked) + 1):
        if sum(ranked[:k]) > k * (k - 1) + sum(min(x, k) for x in ranked[k:]):
            return False
    return True


def possible_degrees_c(degrees):
    n = len(degrees)
    lines = list(combinations(range(n), 2))
    wanted = list(degrees)
    for mask in range(1 << len(lines)):
        found = [0] * n
        for i, (a, b) in enumerate(lines):
            if mask >> i & 1:
                found[a] += 1
                found[b] += 1
        if found == wanted:
            return True
    return False


FAMILY = {"crown": ["ann", "bob"], "ann": ["cyd", "dan"], "bob": ["eve"], "dan": ["fay"]}
PARENT_OF = {"cyd": "ann", "dan": "ann", "eve": "bob", "fay": "dan"}
NEAR = {1: [2, 3], 2: [1, 3, 4], 3: [1, 2, 4], 4: [2, 3, 5], 5: [4]}
NESTED = {"a": {"b": {}, "c": {"d": {}}}, "e": {}}
INPUTS = {
    "tree_to_paths": [(NESTED,), ({},), ({"q": {"r": {"s": {}}}},)],
    "rows_to_tree": [([(3, 1, "c"), (1, None, "a"), (2, 1, "b"), (4, 3, "d")],), ([],), ([(9, None, "z")],)],
    "nesting_of_brackets": [("a(b,c(d))",), ("x",), ("p(q(r(s)),t)",)],
    "deepest_bracket": [([1, [2, [3]], []],), (5,), ([],), ([[], [[]]],)],
    "heirs_order": [(FAMILY, []), (FAMILY, ["ann", "eve"]), ({}, [])],
    "generations_apart": [(PARENT_OF, "ann", "fay"), (PARENT_OF, "bob", "fay"), (PARENT_OF, "eve", "eve")],
    "traffic_on_roads": [([-1, 0, 0, 1, 3], [4, 4, 2, 0, 3]), ([-1], []), ([1, -1], [0])],
    "switch_on_order": [
        ({"lamp": ["cable", "bulb"], "cable": ["plug"], "bulb": ["plug"]}, "lamp"),
        ({}, "x"),
        ({"a": ["b"], "c": ["a"]}, "a"),
    ],
    "infection_days": [(NEAR, [1, 2], 2), (NEAR, [1], 2), (NEAR, [5], 1), ({}, [], 1)],
    "seats_by_dislike": [
        (["a", "b", "c", "d"], [("a", "b"), ("b", "c")]),
        (["a", "b", "c"], [("a", "b"), ("b", "c"), ("c", "a")]),
        ([], []),
    ],
    "rope_total": [([4, 3, 2, 6],), ([],), ([5],), ([1, 1, 1],)],
    "desks_needed": [([(1, 4), (2, 5), (4, 6), (3, 9)],), ([],), ([(1, 2), (2, 3)],)],
    "mirror_graph": [(NEAR,), ({1: [2], 2: []},), ({},), ({1: [1]},)],
    "degree_order": [([(1, 2), (2, 3), (2, 1), (2, 4)],), ([],), ([("a", "b")],)],
    "possible_degrees": [([2, 2, 2],), ([3, 1],), ([],), ([3, 1, 1, 1],), ([3, 3, 1, 1],), ([1, 1, 1],)],
}
