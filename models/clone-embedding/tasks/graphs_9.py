"""Small tasks on nested data, parents and simulated networks, each written in several ways."""

import heapq
import re
from bisect import insort
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


def tree_to_paths_d(tree):
    result = []
    for name in tree:
        below = tree[name]
        if len(below) == 0:
            result.append(name)
        else:
            lower_paths = tree_to_paths_d(below)
            for i in range(len(lower_paths)):
                result.append(name + "/" + lower_paths[i])
    result.sort()
    return result


def tree_to_paths_e(tree):
    class Folder:
        def __init__(self, path, content):
            self.path = path
            self.content = content

        def is_end(self):
            return len(self.content) == 0

        def parts(self):
            return [Folder(self.path + "/" + name, self.content[name]) for name in self.content]

    queue = deque(Folder(name, tree[name]) for name in tree)
    result = []
    while queue:
        folder = queue.popleft()
        if folder.is_end():
            result.append(folder.path)
        queue.extend(folder.parts())
    return sorted(result)


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


def rows_to_tree_d(rows):
    # rows that nobody names as parent are done first
    left = {id_: (parent, name) for id_, parent, name in rows}
    children = defaultdict(list)
    while left:
        parents = {parent for parent, _ in left.values()}
        for id_ in [i for i in left if i not in parents]:
            parent, name = left.pop(id_)
            children[parent].append((name, sorted(children[id_])))
    return sorted(children[None])


def rows_to_tree_e(rows):
    def find_children(parent_id):
        result = []
        for i in range(len(rows)):
            row = rows[i]
            row_id = row[0]
            row_parent = row[1]
            row_name = row[2]
            if row_parent == parent_id:
                node = (row_name, find_children(row_id))
                # put the node in its place by name
                place = 0
                while place < len(result) and result[place][0] < row_name:
                    place = place + 1
                result.insert(place, node)
        return result

    return find_children(None)


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


def nesting_of_brackets_d(text):
    def parse(position):
        name = ""
        while position < len(text) and text[position] not in "(),":
            name = name + text[position]
            position = position + 1
        children = []
        if position < len(text) and text[position] == "(":
            position = position + 1
            done = False
            while done == False:
                child, position = parse(position)
                children.append(child)
                if text[position] == ")":
                    done = True
                position = position + 1
        return (name, children), position

    return parse(0)[0]


def nesting_of_brackets_e(text):
    # the innermost brackets are replaced by numbers until a name is left
    nodes = []

    def store(match):
        name, inside = match.groups()
        nodes.append((name, [to_node(part) for part in inside.split(",")]))
        return f"#{len(nodes) - 1}"

    def to_node(part):
        return nodes[int(part[1:])] if part.startswith("#") else (part, [])

    while "(" in text:
        text = re.sub(r"(\w+)\(([^()]*)\)", store, text)
    return to_node(text)


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


def deepest_bracket_d(nested):
    if type(nested) != list:
        return 0
    deepest = 0
    for i in range(len(nested)):
        depth = deepest_bracket_d(nested[i])
        if depth > deepest:
            deepest = depth
    return deepest + 1


def deepest_bracket_e(nested):
    signs = [1 if x == "[" else -1 for x in str(nested) if x in "[]"]
    return max(accumulate(signs), default=0)


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


def heirs_order_d(family, gone):
    result = []
    todo = []
    if "crown" in family:
        for child in family["crown"]:
            todo.append(child)
    while len(todo) > 0:
        name = todo[0]
        todo = todo[1:]
        is_gone = False
        for g in gone:
            if g == name:
                is_gone = True
        if is_gone == False:
            result.append(name)
        if name in family:
            todo = family[name] + todo
    return result


def heirs_order_e(family, gone):
    def line(name):
        heirs = chain.from_iterable(map(line, family.get(name, ())))
        return chain(() if name in gone or name == "crown" else (name,), heirs)

    return [*line("crown")]


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


def generations_apart_d(parent_of, old, young):
    line = [young]
    while line[-1] in parent_of:
        line.append(parent_of[line[-1]])
    return line.index(old) if old in line else None


def generations_apart_e(parent_of, old, young):
    count = 0
    current = young
    found = False
    stop = False
    while found == False and stop == False:
        if current == old:
            found = True
        elif current in parent_of:
            current = parent_of[current]
            count = count + 1
        else:
            stop = True
    if found == True:
        return count
    else:
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


def traffic_on_roads_d(parents, trips):
    result = []
    for node in range(len(parents)):
        count = 0
        if parents[node] != -1:
            for start in trips:
                current = start
                while current != -1:
                    if current == node:
                        count = count + 1
                    current = parents[current]
        result.append(count)
    return result


def traffic_on_roads_e(parents, trips):
    # the leaves hand their load to their parents, layer by layer
    load = [trips.count(x) for x in range(len(parents))]
    waiting = Counter(parents)
    queue = deque(x for x in range(len(parents)) if not waiting[x])
    while queue:
        x = queue.popleft()
        up = parents[x]
        if up == -1:
            load[x] = 0
            continue
        load[up] += load[x]
        waiting[up] -= 1
        if not waiting[up]:
            queue.append(up)
    return load


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


def switch_on_order_d(needs, wanted):
    result = []

    def add(name):
        if name in needs:
            list_of_needs = list(needs[name])
            list_of_needs.sort()
            for i in range(len(list_of_needs)):
                if list_of_needs[i] not in result:
                    add(list_of_needs[i])
        if name not in result:
            result.append(name)

    add(wanted)
    return result


def switch_on_order_e(needs, wanted):
    class Machine:
        def __init__(self):
            self.on = {}

        def requirements(self, name):
            return sorted(needs[name]) if name in needs else []

        def first_missing(self, name):
            for need in self.requirements(name):
                if need not in self.on:
                    return need
            return None

        def start(self, name):
            stack = [name]
            while len(stack) > 0:
                missing = self.first_missing(stack[-1])
                if missing is not None:
                    stack.append(missing)
                else:
                    self.on[stack.pop()] = True

    machine = Machine()
    machine.start(wanted)
    return list(machine.on)


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


def infection_days_d(near, sick, needed):
    ill = []
    for s in sick:
        ill.append(s)
    days = 0
    changed = True
    while changed == True:
        changed = False
        new_ill = []
        for person in near:
            if person not in ill:
                count = 0
                for other in near[person]:
                    if other in ill:
                        count = count + 1
                if count >= needed:
                    new_ill.append(person)
        if len(new_ill) > 0:
            changed = True
            days = days + 1
            ill = ill + new_ill
    ill.sort()
    return (days, ill)


def infection_days_e(near, sick, needed):
    def day_after(ill):
        return ill | {x for x, others in near.items() if sum(map(ill.__contains__, others)) >= needed}

    states = [frozenset(sick)]
    while (after := day_after(states[-1])) != states[-1]:
        states.append(after)
    return len(states) - 1, sorted(states[-1])


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


def seats_by_dislike_d(people, dislikes):
    first_table = []
    second_table = []
    for person in people:
        if person in first_table or person in second_table:
            continue
        first_table.append(person)
        changed = True
        while changed == True:
            changed = False
            for a, b in dislikes:
                for x, y in [(a, b), (b, a)]:
                    if x in first_table and y not in second_table:
                        second_table.append(y)
                        changed = True
                    if x in second_table and y not in first_table:
                        first_table.append(y)
                        changed = True
        for p in first_table:
            if p in second_table:
                return None
    result = []
    for person in people:
        if person in first_table:
            result.append(person)
    return result


def seats_by_dislike_e(people, dislikes):
    # groups of people with the side relative to the head of the group
    head = {p: (p, 0) for p in people}
    for a, b in dislikes:
        (one, side_a), (two, side_b) = head[a], head[b]
        if one == two:
            if side_a == side_b:
                return None
            continue
        flip = 1 - (side_a ^ side_b)
        for p, (top, side) in head.items():
            if top == two:
                head[p] = (one, side ^ flip)
    first_side = {}
    for p in people:
        top, side = head[p]
        first_side.setdefault(top, side)
    return [p for p in people if head[p][1] == first_side[head[p][0]]]


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


def rope_total_d(ropes):
    lengths = []
    for r in ropes:
        lengths.append(r)
    total = 0
    while len(lengths) > 1:
        smallest = min(lengths)
        lengths.remove(smallest)
        second = min(lengths)
        lengths.remove(second)
        lengths.append(smallest + second)
        total = total + (smallest + second)
    return total


def rope_total_e(ropes):
    def join(row):
        if len(row) < 2:
            return 0
        a, b, *rest = row
        insort(rest, a + b)
        return a + b + join(rest)

    return join(sorted(ropes))


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


def desks_needed_e(visits):
    if len(visits) == 0:
        return 0
    latest = 0
    for v in visits:
        if v[1] > latest:
            latest = v[1]
    most = 0
    for hour in range(latest + 1):
        count = 0
        for v in visits:
            if v[0] <= hour and hour < v[1]:
                count = count + 1
        if count > most:
            most = count
    return most


def desks_needed_f(visits):
    # give each visit the desk that became free, or a new one
    desks = []
    for first, end in sorted(visits):
        free = next((i for i, until in enumerate(desks) if until <= first), None)
        if free is None:
            desks.append(end)
        else:
            desks[free] = end
    return len(desks)


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


def mirror_graph_d(graph):
    result = True
    for node in graph:
        for i in range(len(graph[node])):
            other = graph[node][i]
            back_found = False
            if other in graph:
                for j in range(len(graph[other])):
                    if graph[other][j] == node:
                        back_found = True
            if back_found == False:
                result = False
    return result


def mirror_graph_e(graph):
    names = sorted(graph)
    table = [[int(y in graph[x]) for y in names] for x in names]
    return table == [list(column) for column in zip(*table)]


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


def degree_order_d(pairs):
    degrees = {}
    used = []
    for pair in pairs:
        a = pair[0]
        b = pair[1]
        if (a, b) in used or (b, a) in used:
            continue
        used.append((a, b))
        for name in [a, b]:
            if name in degrees:
                degrees[name] = degrees[name] + 1
            else:
                degrees[name] = 1
    numbers = []
    for name in degrees:
        numbers.append(degrees[name])
    numbers.sort()
    numbers.reverse()
    return numbers


def degree_order_e(pairs):
    links = pairs + [(b, a) for a, b in pairs]
    return sorted((len({b for a, b in links if a == x}) for x in {a for a, _ in links}), reverse=True)


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


def possible_degrees_d(degrees):
    numbers = list(degrees)
    while True:
        numbers.sort(reverse=True)
        if len(numbers) == 0 or numbers[0] == 0:
            return True
        first = numbers[0]
        rest = numbers[1:]
        if first > len(rest):
            return False
        for i in range(first):
            rest[i] = rest[i] - 1
            if rest[i] < 0:
                return False
        numbers = rest


def possible_degrees_e(degrees):
    # each node in turn chooses its neighbours among the later ones
    def build(left):
        if not left:
            return True
        need, *rest = left
        for chosen in combinations(range(len(rest)), need):
            after = [x - (i in chosen) for i, x in enumerate(rest)]
            if min(after, default=0) >= 0 and build(after):
                return True
        return False

    return build(degrees)


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
