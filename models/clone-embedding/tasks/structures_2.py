"""Small tasks on trees, graphs and heaps, each written in five ways; all ways agree on `INPUTS`."""

import heapq
import itertools
import operator
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce


def leaf_depth_gap_a(tree):
    def depths(node, level):
        if node is None:
            return []
        _, left, right = node
        if left is None and right is None:
            return [level]
        return depths(left, level + 1) + depths(right, level + 1)

    found = depths(tree, 0)
    return max(found) - min(found) if found else 0


def leaf_depth_gap_b(tree):
    if tree is None:
        return 0
    row = [tree]
    level = 0
    first = -1
    last = -1
    while len(row) > 0:
        below = []
        for i in range(len(row)):
            node = row[i]
            if node[1] is None and node[2] is None:
                if first == -1:
                    first = level
                last = level
            if node[1] is not None:
                below.append(node[1])
            if node[2] is not None:
                below.append(node[2])
        row = below
        level = level + 1
    return last - first


def leaf_depth_gap_c(tree):
    def span(node):
        kids = [span(kid) for kid in node[1:] if kid]
        return (1 + min(k[0] for k in kids), 1 + max(k[1] for k in kids)) if kids else (0, 0)

    return -operator.sub(*span(tree)) if tree else 0


def leaf_depth_gap_d(tree):
    stack = [(tree, 0)]
    low = None
    high = None
    while stack:
        node, level = stack.pop()
        if node is None:
            continue
        _, left, right = node
        if not left and not right:
            low = level if low is None or level < low else low
            high = level if high is None or level > high else high
        stack.append((left, level + 1))
        stack.append((right, level + 1))
    return 0 if low is None else high - low


def leaf_depth_gap_e(tree):
    depth = 0
    leaves = []
    text = str(tree).replace(" ", "")
    for place, sign in enumerate(text):
        if sign == "(":
            depth += 1
        elif sign == ")":
            if text[:place].endswith(",None,None"):
                leaves.append(depth)
            depth -= 1
    leaves.sort()
    return leaves[-1] - leaves[0] if leaves else 0


def level_spreads_a(tree):
    spreads = []
    row = [tree] if tree else []
    while row:
        values = [node[0] for node in row]
        spreads.append(max(values) - min(values))
        row = [kid for node in row for kid in node[1] if kid]
    return spreads


def level_spreads_b(tree):
    low = {}
    high = {}

    def visit(node, level):
        value, kids = node
        if level not in low:
            low[level] = value
            high[level] = value
        if value < low[level]:
            low[level] = value
        if value > high[level]:
            high[level] = value
        for kid in kids:
            visit(kid, level + 1)

    if tree:
        visit(tree, 0)
    return [high[level] - low[level] for level in range(len(low))]


def level_spreads_c(tree):
    levels = defaultdict(list)
    queue = deque([(0, tree)] if tree else [])
    while queue:
        level, (value, kids) = queue.popleft()
        levels[level].append(value)
        queue.extend((level + 1, kid) for kid in kids)
    return [v[-1] - v[0] for v in map(sorted, levels.values())]


def level_spreads_d(tree):
    def spans(node):
        value, kids = node
        lower = itertools.zip_longest(*map(spans, kids), fillvalue=(float("inf"), float("-inf")))
        return [(value, value)] + [(min(a for a, _ in pair), max(b for _, b in pair)) for pair in lower]

    return [b - a for a, b in spans(tree)] if tree else []


def level_spreads_e(tree):
    pairs = []
    stack = []
    if tree:
        stack.append((tree, 0))
    deepest = -1
    while len(stack) > 0:
        node, level = stack.pop()
        pairs.append((level, node[0]))
        if level > deepest:
            deepest = level
        for i in range(len(node[1])):
            stack.append((node[1][i], level + 1))
    answer = []
    for level in range(deepest + 1):
        biggest = 0
        for one in pairs:
            for two in pairs:
                if one[0] == level and two[0] == level:
                    if one[1] - two[1] > biggest:
                        biggest = one[1] - two[1]
        answer.append(biggest)
    return answer


def sum_tree_errors_a(tree):
    def check(node):
        value, kids = node
        wrong = []
        if kids and value != sum(kid[0] for kid in kids):
            wrong.append(value)
        for kid in kids:
            wrong += check(kid)
        return wrong

    return check(tree)


def sum_tree_errors_b(tree):
    wrong = []
    stack = [tree]
    while stack:
        value, kids = stack.pop()
        total = 0
        for kid in kids:
            total += kid[0]
        if len(kids) > 0 and total != value:
            wrong.append(value)
        for kid in reversed(kids):
            stack.append(kid)
    return wrong


def sum_tree_errors_c(tree):
    def nodes(node):
        yield node
        yield from itertools.chain.from_iterable(map(nodes, node[1]))

    bad = filter(lambda n: n[1] and reduce(lambda s, kid: s - kid[0], n[1], n[0]), nodes(tree))
    return [value for value, _ in bad]


def sum_tree_errors_d(tree):
    value, kids = tree
    own = [value] * (bool(kids) and value != sum(k for k, _ in kids))
    return sum(map(sum_tree_errors_d, kids), own)


def sum_tree_errors_e(tree):
    class Walker:
        def __init__(self):
            self.values = []
            self.totals = []
            self.has_kids = []

        def walk(self, node, parent):
            number = len(self.values)
            self.values.append(node[0])
            self.totals.append(0)
            self.has_kids.append(False)
            if parent >= 0:
                self.totals[parent] += node[0]
                self.has_kids[parent] = True
            i = 0
            while i < len(node[1]):
                self.walk(node[1][i], number)
                i += 1

    walker = Walker()
    walker.walk(tree, -1)
    result = []
    for i in range(len(walker.values)):
        if walker.has_kids[i] and walker.totals[i] != walker.values[i]:
            result.append(walker.values[i])
    return result


def siblings_of_a(tree, name):
    def search(node, brothers):
        if node[0] == name:
            return brothers
        for kid in node[1]:
            others = [other[0] for other in node[1] if other[0] != kid[0]]
            found = search(kid, others)
            if found is not None:
                return found
        return None

    return search(tree, [])


def siblings_of_b(tree, name):
    if tree[0] == name:
        return []
    queue = deque([tree])
    while queue:
        _, kids = queue.popleft()
        names = [kid[0] for kid in kids]
        if name in names:
            names.remove(name)
            return names
        queue.extend(kids)
    return None


def siblings_of_c(tree, name):
    parent_of = {tree[0]: None}
    children = {}
    stack = [tree]
    while stack:
        node = stack.pop()
        children[node[0]] = []
        for kid in node[1]:
            parent_of[kid[0]] = node[0]
            children[node[0]].append(kid[0])
            stack.append(kid)
    if name not in parent_of:
        return None
    if parent_of[name] is None:
        return []
    result = []
    for child in children[parent_of[name]]:
        if child != name:
            result.append(child)
    return result


def siblings_of_d(tree, name):
    def families(node):
        yield [kid[0] for kid in node[1]]
        for kid in node[1]:
            yield from families(kid)

    family = next((f for f in itertools.chain([[tree[0]]], families(tree)) if name in f), None)
    return family and [n for n in family if n != name]


def siblings_of_e(tree, name):
    pairs = []

    def collect(node, path):
        pairs.append((path, node[0]))
        for i in range(len(node[1])):
            collect(node[1][i], path + (i,))

    collect(tree, ())
    place = None
    for path, label in pairs:
        if label == name:
            place = path
    if place is None:
        return None
    answer = []
    for path, label in sorted(pairs):
        if len(path) == len(place) and len(place) > 0 and path[:-1] == place[:-1] and path != place:
            answer.append(label)
    return answer


def alternate_levels_sum_a(tree):
    if tree is None:
        return 0
    value, left, right = tree
    return value - alternate_levels_sum_a(left) - alternate_levels_sum_a(right)


def alternate_levels_sum_b(tree):
    total = 0
    sign = 1
    row = [tree] if tree else []
    while row:
        next_row = []
        for value, left, right in row:
            total += sign * value
            if left:
                next_row.append(left)
            if right:
                next_row.append(right)
        sign = -sign
        row = next_row
    return total


def alternate_levels_sum_c(tree):
    even = 0
    odd = 0
    todo = [(tree, True)]
    while len(todo) > 0:
        item = todo.pop(0)
        node = item[0]
        is_even = item[1]
        if node != None:
            if is_even == True:
                even = even + node[0]
            else:
                odd = odd + node[0]
            todo.append((node[1], not is_even))
            todo.append((node[2], not is_even))
    return even - odd


def alternate_levels_sum_d(tree):
    def pairs(node, sign):
        if node is not None:
            yield node[0] * sign
            yield from itertools.chain(pairs(node[1], -sign), pairs(node[2], -sign))

    return sum(pairs(tree, 1))


def alternate_levels_sum_e(tree):
    depth, total = 0, 0
    for token in re.findall(r"-?\d+|[()]", repr(tree)):
        if token == "(":
            depth += 1
        elif token == ")":
            depth -= 1
        else:
            total += int(token) if depth % 2 else -int(token)
    return total


def most_reports_a(boss_of):
    if not boss_of:
        return None
    counts = {}
    for boss in boss_of.values():
        counts[boss] = counts.get(boss, 0) + 1
    best = max(counts.values())
    return min(boss for boss, n in counts.items() if n == best)


def most_reports_b(boss_of):
    counted = Counter(boss_of.values())
    return min(counted, key=lambda boss: (-counted[boss], boss), default=None)


def most_reports_c(boss_of):
    bosses = sorted(boss_of.values())
    best = None
    best_count = 0
    i = 0
    while i < len(bosses):
        j = i
        while j < len(bosses) and bosses[j] == bosses[i]:
            j += 1
        if j - i > best_count:
            best_count = j - i
            best = bosses[i]
        i = j
    return best


def most_reports_d(boss_of):
    heads = ((len(list(g)), k) for k, g in itertools.groupby(sorted(boss_of.values())))
    return reduce(lambda a, b: b if b[0] > a[0] else a, heads, (0, None))[1]


def most_reports_e(boss_of):
    winner = None
    winner_team = []
    for boss in boss_of.values():
        team = []
        for person in boss_of:
            if boss_of[person] == boss:
                team.append(person)
        if len(team) > len(winner_team):
            winner = boss
            winner_team = team
        elif len(team) == len(winner_team) and boss < winner:
            winner = boss
            winner_team = team
    return winner


def part_costs_a(recipe, prices, what):
    if what in prices:
        return prices[what]
    total = 0
    for part, amount in recipe[what].items():
        total += amount * part_costs_a(recipe, prices, part)
    return total


def part_costs_b(recipe, prices, what):
    @lru_cache(maxsize=None)
    def cost(name):
        return prices[name] if name in prices else sum(n * cost(p) for p, n in recipe[name].items())

    return cost(what)


def part_costs_c(recipe, prices, what):
    total = 0
    todo = [(what, 1)]
    while todo:
        name, amount = todo.pop()
        if name in prices:
            total += amount * prices[name]
        else:
            for part in recipe[name]:
                todo.append((part, amount * recipe[name][part]))
    return total


def part_costs_d(recipe, prices, what):
    known = dict(prices)
    changed = True
    while what not in known and changed:
        changed = False
        for name in recipe:
            if name in known:
                continue
            ready = True
            for part in recipe[name]:
                if part not in known:
                    ready = False
            if ready == True:
                amount = 0
                for part in recipe[name]:
                    amount = amount + known[part] * recipe[name][part]
                known[name] = amount
                changed = True
    return known[what]


def part_costs_e(recipe, prices, what):
    need = Counter({what: 1})
    while any(name not in prices for name in need):
        bought = Counter({name: n for name, n in need.items() if name in prices})
        made = (Counter({p: q * n for p, q in recipe[name].items()}) for name, n in need.items() if name not in prices)
        need = reduce(operator.add, made, bought)
    return sum(map(operator.mul, need.values(), map(prices.get, need)))


def tree_prune_small_a(tree, least):
    name, size, kids = tree
    kept = []
    for kid in kids:
        smaller = tree_prune_small_a(kid, least)
        if smaller is not None:
            kept.append(smaller)
    if size < least and not kept:
        return None
    return (name, size, kept)


def tree_prune_small_b(tree, least):
    def big(node):
        return node[1] >= least or any(map(big, node[2]))

    def copy(node):
        return (node[0], node[1], list(map(copy, filter(big, node[2]))))

    return copy(tree) if big(tree) else None


def tree_prune_small_c(tree, least):
    nodes = []
    parents = []
    stack = [(tree, -1)]
    while stack:
        node, parent = stack.pop()
        number = len(nodes)
        nodes.append(node)
        parents.append(parent)
        for kid in node[2]:
            stack.append((kid, number))
    kept = {}
    kids_of = defaultdict(list)
    for number in range(len(nodes) - 1, -1, -1):
        name, size, _ = nodes[number]
        if size >= least or kids_of[number]:
            kept[number] = (name, size, kids_of[number])
            kids_of[parents[number]].append(kept[number])
    return kept.get(0)


def tree_prune_small_d(tree, least):
    kids = [k for k in (tree_prune_small_d(kid, least) for kid in tree[2]) if k]
    return (*tree[:2], kids) if kids or tree[1] >= least else None


def tree_prune_small_e(tree, least):
    root = [tree[0], tree[1], list(tree[2])]

    def clean(node):
        node[2] = [[kid[0], kid[1], list(kid[2])] for kid in node[2]]
        i = 0
        while i < len(node[2]):
            kid = node[2][i]
            clean(kid)
            remove = False
            if kid[1] < least:
                if len(kid[2]) == 0:
                    remove = True
            if remove == True:
                node[2].pop(i)
            else:
                i = i + 1

    def freeze(node):
        return (node[0], node[1], [freeze(kid) for kid in node[2]])

    clean(root)
    if root[1] < least and len(root[2]) == 0:
        return None
    return freeze(root)


def will_shares_a(family, person, fortune):
    result = {}

    def give(name, amount):
        heirs = family.get(name, [])
        if not heirs:
            result[name] = amount
            return
        for heir in heirs:
            give(heir, amount // len(heirs))

    give(person, fortune)
    return result


def will_shares_b(family, person, fortune):
    queue = deque([(person, fortune)])
    result = {}
    while queue:
        name, amount = queue.popleft()
        if family.get(name):
            share = amount // len(family[name])
            queue.extend((heir, share) for heir in family[name])
        else:
            result[name] = amount
    return result


def will_shares_c(family, person, fortune):
    heirs = family.get(person) or []
    if not heirs:
        return {person: fortune}
    parts = [will_shares_c(family, h, fortune // len(heirs)) for h in heirs]
    return reduce(operator.or_, parts)


def will_shares_d(family, person, fortune):
    money = {person: fortune}
    again = True
    while again == True:
        again = False
        for name in list(money):
            if name in family:
                if len(family[name]) > 0:
                    amount = money.pop(name)
                    for i in range(len(family[name])):
                        money[family[name][i]] = amount // len(family[name])
                    again = True
    return money


def will_shares_e(family, person, fortune):
    parent = {kid: name for name, kids in family.items() for kid in kids}

    def line(name):
        return [name] if name == person or name not in parent else line(parent[name]) + [name]

    everyone = {person} | set(parent) | set(family)
    last = [line(name) for name in everyone if not family.get(name)]
    return {
        path[-1]: reduce(lambda money, above: money // len(family[above]), path[:-1], fortune)
        for path in last
        if path[0] == person
    }


def mutual_follows_a(follows):
    pairs = []
    for name in sorted(follows):
        for other in sorted(follows[name]):
            if name < other and name in follows.get(other, []):
                pairs.append((name, other))
    return pairs


def mutual_follows_b(follows):
    edges = {(a, b) for a, others in follows.items() for b in others}
    return sorted((a, b) for a, b in edges if a < b and (b, a) in edges)


def mutual_follows_c(follows):
    counts = Counter(tuple(sorted((a, b))) for a, others in follows.items() for b in set(others) if a != b)
    return sorted(pair for pair, times in counts.items() if times == 2)


def mutual_follows_d(follows):
    names = list(follows)
    answer = []
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            first = names[i]
            second = names[j]
            likes = False
            liked = False
            for x in follows[first]:
                if x == second:
                    likes = True
            for x in follows[second]:
                if x == first:
                    liked = True
            if likes == True and liked == True:
                if first < second:
                    answer.append((first, second))
                else:
                    answer.append((second, first))
    answer.sort()
    return answer


def mutual_follows_e(follows):
    pairs = itertools.combinations(sorted(follows), 2)
    return list(filter(lambda p: p[1] in follows[p[0]] and p[0] in follows[p[1]], pairs))


def borders_between_groups_a(edges, group):
    counts = {}
    for one, two in edges:
        if group[one] != group[two]:
            key = tuple(sorted([group[one], group[two]]))
            counts[key] = counts.get(key, 0) + 1
    return counts


def borders_between_groups_b(edges, group):
    named = (frozenset((group[a], group[b])) for a, b in edges)
    return {tuple(sorted(pair)): n for pair, n in Counter(named).items() if len(pair) == 2}


def borders_between_groups_c(edges, group):
    labels = sorted(set(group.values()))
    result = {}
    for i in range(len(labels)):
        for j in range(i + 1, len(labels)):
            number = 0
            for k in range(len(edges)):
                x = group[edges[k][0]]
                y = group[edges[k][1]]
                if x == labels[i] and y == labels[j]:
                    number = number + 1
                elif x == labels[j] and y == labels[i]:
                    number = number + 1
            if number > 0:
                result[(labels[i], labels[j])] = number
    return result


def borders_between_groups_d(edges, group):
    ordered = sorted((min(p), max(p)) for p in (tuple(map(group.get, edge)) for edge in edges) if p[0] != p[1])
    return {pair: len(list(same)) for pair, same in itertools.groupby(ordered)}


def borders_between_groups_e(edges, group):
    index = {label: i for i, label in enumerate(sorted(set(group.values())))}
    matrix = [[0] * len(index) for _ in index]
    for one, two in edges:
        matrix[index[group[one]]][index[group[two]]] += 1
    back = list(index)
    result = {}
    for r in range(len(back)):
        for c in range(r):
            both = matrix[r][c] + matrix[c][r]
            if both:
                result[back[c], back[r]] = both
    return result


def green_route_length_a(links, green, start, goal):
    if start not in green:
        return -1
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        place, steps = queue.popleft()
        if place == goal:
            return steps
        for following in links.get(place, []):
            if following in green and following not in seen:
                seen.add(following)
                queue.append((following, steps + 1))
    return -1


def green_route_length_b(links, green, start, goal):
    wave = {start} & set(green)
    seen = set()
    steps = 0
    while wave:
        if goal in wave:
            return steps
        seen |= wave
        wave = {n for p in wave for n in links.get(p, ()) if n in green} - seen
        steps += 1
    return -1


def green_route_length_c(links, green, start, goal):
    distance = {}
    for place in green:
        distance[place] = 1000000
    if start in distance:
        distance[start] = 0
    for round_number in range(len(green)):
        for place in green:
            for other in links.get(place, []):
                if other in distance:
                    if distance[place] + 1 < distance[other]:
                        distance[other] = distance[place] + 1
    if goal not in distance or distance[goal] >= 1000000:
        return -1
    return distance[goal]


def green_route_length_d(links, green, start, goal):
    best = [-1]

    def walk(place, used):
        if place not in green or place in used:
            return
        if place == goal:
            if best[0] < 0 or len(used) < best[0]:
                best[0] = len(used)
            return
        for following in links.get(place, []):
            walk(following, used | {place})

    walk(start, frozenset())
    return best[0]


def green_route_length_e(links, green, start, goal):
    park = {p: set(links.get(p, ())) & set(green) for p in green}

    def waves(front, seen):
        while front:
            yield front
            seen = seen | front
            front = set().union(*(park[p] for p in front)) - seen

    hits = (n for n, front in enumerate(waves({start} & park.keys(), set())) if goal in front)
    return next(hits, -1)


def degree_report_a(edges):
    degree = defaultdict(int)
    for one, two in edges:
        degree[one] += 1
        degree[two] += 1
    report = defaultdict(list)
    for node in sorted(degree):
        report[degree[node]].append(node)
    return dict(report)


def degree_report_b(edges):
    c = Counter(itertools.chain(*edges))
    return {d: sorted(n for n in c if c[n] == d) for d in set(c.values())}


def degree_report_c(edges):
    ends = []
    for i in range(len(edges)):
        ends.append(edges[i][0])
        ends.append(edges[i][1])
    ends.sort()
    report = {}
    i = 0
    while i < len(ends):
        n = 0
        while i + n < len(ends) and ends[i + n] == ends[i]:
            n = n + 1
        if n not in report:
            report[n] = []
        report[n].append(ends[i])
        i = i + n
    return report


def degree_report_d(edges):
    neighbours = {}
    for one, two in edges:
        neighbours.setdefault(one, []).append(two)
        neighbours.setdefault(two, []).append(one)
    by_size = sorted(neighbours, key=lambda node: (len(neighbours[node]), node))
    return {size: list(nodes) for size, nodes in itertools.groupby(by_size, key=lambda node: len(neighbours[node]))}


def degree_report_e(edges):
    def bump(report, node):
        old = next((d for d, nodes in report.items() if node in nodes), 0)
        moved = {d: nodes - {node} for d, nodes in report.items()}
        return moved | {old + 1: moved.get(old + 1, frozenset()) | {node}}

    final = reduce(bump, itertools.chain.from_iterable(edges), {})
    return {d: sorted(nodes) for d, nodes in final.items() if nodes}


def rescue_order_a(people):
    heap = []
    for name, risk, children in people:
        heapq.heappush(heap, (-risk, -children, name))
    order = []
    while heap:
        order.append(heapq.heappop(heap)[2])
    return order


def rescue_order_b(people):
    return [name for name, _, _ in sorted(people, key=lambda p: (-p[1], -p[2], p[0]))]


def rescue_order_c(people):
    left = list(people)
    order = []
    while len(left) > 0:
        best = 0
        for i in range(1, len(left)):
            better = False
            if left[i][1] > left[best][1]:
                better = True
            elif left[i][1] == left[best][1]:
                if left[i][2] > left[best][2]:
                    better = True
                elif left[i][2] == left[best][2] and left[i][0] < left[best][0]:
                    better = True
            if better == True:
                best = i
        order.append(left[best][0])
        left.pop(best)
    return order


def rescue_order_d(people):
    rows = sorted(people)
    rows.sort(key=operator.itemgetter(2), reverse=True)
    rows.sort(key=operator.itemgetter(1), reverse=True)
    return list(map(operator.itemgetter(0), rows))


def rescue_order_e(people):
    if len(people) < 2:
        return [p[0] for p in people]

    def key(person):
        name, risk, children = person
        return (-risk, -children, name)

    pivot = key(people[0])
    before = [p for p in people if key(p) < pivot]
    after = [p for p in people[1:] if key(p) >= pivot]
    return rescue_order_e(before) + [people[0][0]] + rescue_order_e(after)


def charity_rounds_a(purses, rounds, gift):
    purses = list(purses)
    for _ in range(rounds):
        richest = purses.index(max(purses))
        poorest = purses.index(min(purses))
        if purses[richest] - purses[poorest] <= gift:
            break
        purses[richest] -= gift
        purses[poorest] += gift
    return purses


def charity_rounds_b(purses, rounds, gift):
    low = [(amount, i) for i, amount in enumerate(purses)]
    high = [(-amount, i) for i, amount in enumerate(purses)]
    now = list(purses)
    heapq.heapify(low)
    heapq.heapify(high)
    for _ in range(rounds):
        while low[0][0] != now[low[0][1]]:
            heapq.heappop(low)
        while -high[0][0] != now[high[0][1]]:
            heapq.heappop(high)
        poor, rich = low[0][1], high[0][1]
        if now[rich] - now[poor] <= gift:
            break
        now[rich] -= gift
        now[poor] += gift
        for person in (rich, poor):
            heapq.heappush(low, (now[person], person))
            heapq.heappush(high, (-now[person], person))
    return now


def charity_rounds_c(purses, rounds, gift):
    result = []
    for i in range(len(purses)):
        result.append(purses[i])
    done = 0
    stop = False
    while done < rounds and stop == False:
        rich = 0
        poor = 0
        for i in range(len(result)):
            if result[i] > result[rich]:
                rich = i
            if result[i] < result[poor]:
                poor = i
        if result[rich] - result[poor] > gift:
            result[rich] = result[rich] - gift
            result[poor] = result[poor] + gift
        else:
            stop = True
        done = done + 1
    return result


def charity_rounds_d(purses, rounds, gift):
    if not rounds:
        return list(purses)
    spots = sorted(range(len(purses)), key=lambda i: (purses[i], i))
    poor = spots[0]
    rich = min(i for i in spots if purses[i] == purses[spots[-1]])
    if purses[rich] - purses[poor] <= gift:
        return list(purses)
    moved = [p + gift * (i == poor) - gift * (i == rich) for i, p in enumerate(purses)]
    return charity_rounds_d(moved, rounds - 1, gift)


def charity_rounds_e(purses, rounds, gift):
    def step(now, _):
        top, bottom = max(now), min(now)
        if top - bottom <= gift:
            return now
        change = {now.index(top): -gift, now.index(bottom): gift}
        return [amount + change.get(i, 0) for i, amount in enumerate(now)]

    return reduce(step, range(rounds), list(purses))


def domino_trail_a(tiles, start):
    left = list(tiles)
    end = start
    trail = []
    moved = True
    while moved:
        moved = False
        for i, (one, two) in enumerate(left):
            if end in (one, two):
                left.pop(i)
                end = two if one == end else one
                trail.append(end)
                moved = True
                break
    return trail


def domino_trail_b(tiles, start):
    used = [False] * len(tiles)
    trail = []
    end = start
    i = 0
    while i < len(tiles):
        if used[i] == False and tiles[i][0] == end:
            used[i] = True
            end = tiles[i][1]
            trail.append(end)
            i = 0
        elif used[i] == False and tiles[i][1] == end:
            used[i] = True
            end = tiles[i][0]
            trail.append(end)
            i = 0
        else:
            i = i + 1
    return trail


def domino_trail_c(tiles, start):
    at = defaultdict(deque)
    for number, (one, two) in enumerate(tiles):
        at[one].append(number)
        if two != one:
            at[two].append(number)
    gone = set()
    trail = [start]
    while True:
        waiting = at[trail[-1]]
        while waiting and waiting[0] in gone:
            waiting.popleft()
        if not waiting:
            return trail[1:]
        number = waiting.popleft()
        gone.add(number)
        trail.append(sum(tiles[number]) - trail[-1])


def domino_trail_d(tiles, start):
    def go(left, end):
        k = next((k for k, tile in enumerate(left) if end in tile), None)
        if k is None:
            return []
        other = sum(left[k]) - end
        return [other] + go(left[:k] + left[k + 1 :], other)

    return go(list(tiles), start)


def domino_trail_e(tiles, start):
    class Table:
        def __init__(self):
            self.bag = {i: tile for i, tile in enumerate(tiles)}
            self.end = start

        def fitting(self):
            keys = sorted(filter(lambda k: self.end in self.bag[k], self.bag))
            return keys[0] if keys else None

        def play(self, key):
            one, two = self.bag.pop(key)
            self.end = {one: two, two: one}[self.end]
            return self.end

    table = Table()
    trail = []
    while (key := table.fitting()) is not None:
        trail.append(table.play(key))
    return trail


def lift_groups_a(tree, limit):
    cuts = 0

    def weigh(node):
        nonlocal cuts
        own, kids = node
        total = own
        for weight in sorted(map(weigh, kids)):
            if total + weight > limit:
                cuts += 1
            else:
                total += weight
        return total

    weigh(tree)
    return cuts + 1


def lift_groups_b(tree, limit):
    def solve(node):
        own, kids = node
        answers = [solve(kid) for kid in kids]
        groups = sum(count for _, count in answers)
        heap = [weight for weight, _ in answers]
        heapq.heapify(heap)
        while heap and own + heap[0] <= limit:
            own += heapq.heappop(heap)
        return own, groups + len(heap)

    return solve(tree)[1] + 1


def lift_groups_c(tree, limit):
    order = []
    stack = [(tree, None)]
    while len(stack) > 0:
        node, parent = stack.pop()
        record = {"weight": node[0], "parent": parent, "loads": []}
        order.append(record)
        for i in range(len(node[1])):
            stack.append((node[1][i], record))
    groups = 1
    for i in range(len(order) - 1, -1, -1):
        record = order[i]
        loads = record["loads"]
        loads.sort()
        for j in range(len(loads)):
            if record["weight"] + loads[j] <= limit:
                record["weight"] = record["weight"] + loads[j]
            else:
                groups = groups + 1
        if record["parent"] != None:
            record["parent"]["loads"].append(record["weight"])
    return groups


def lift_groups_d(tree, limit):
    def solve(node):
        kids = sorted(map(solve, node[1]))
        sums = list(itertools.accumulate((w for w, _ in kids), initial=node[0]))
        kept = max(i for i, s in enumerate(sums) if i == 0 or s <= limit)
        return sums[kept], sum(c for _, c in kids) + len(kids) - kept

    return 1 + solve(tree)[1]


def lift_groups_e(tree, limit):
    class Crew:
        groups = 1

        def board(self, node):
            loads = []
            for kid in node[1]:
                loads.append(self.board(kid))
            weight = node[0]
            while loads:
                lightest = min(loads)
                if weight + lightest > limit:
                    break
                loads.remove(lightest)
                weight += lightest
            self.groups += len(loads)
            return weight

    crew = Crew()
    crew.board(tree)
    return crew.groups


def tree_rename_paths_a(tree, mark):
    names = []

    def visit(node, prefix):
        name, kids = node
        full = prefix + name
        if not kids:
            names.append(full)
        for kid in kids:
            visit(kid, full + mark)

    visit(tree, "")
    return names


def tree_rename_paths_b(tree, mark):
    stack = [([tree[0]], tree[1])]
    names = []
    while stack:
        path, kids = stack.pop()
        if len(kids) == 0:
            names.append(mark.join(path))
        i = len(kids) - 1
        while i >= 0:
            stack.append((path + [kids[i][0]], kids[i][1]))
            i -= 1
    return names


def tree_rename_paths_c(tree, mark):
    name, kids = tree
    return [name + mark + rest for kid in kids for rest in tree_rename_paths_c(kid, mark)] or [name]


def tree_rename_paths_d(tree, mark):
    def paths(node):
        below = itertools.chain.from_iterable(map(paths, node[1]))
        return map(lambda path: (node[0], *path), below if node[1] else [()])

    return list(map(mark.join, paths(tree)))


def tree_rename_paths_e(tree, mark):
    ready = [(tree[0], tree[1])]
    while any(kids for _, kids in ready):
        longer = []
        for name, kids in ready:
            if kids == []:
                longer.append((name, kids))
            else:
                for i in range(len(kids)):
                    longer.append((name + mark + kids[i][0], kids[i][1]))
        ready = longer
    return [name for name, _ in ready]


def ball_machine_a(tree, balls):
    turned = {}
    counts = Counter()
    for _ in range(balls):
        node = tree
        path = ""
        while isinstance(node, tuple):
            side = turned.get(path, 0)
            turned[path] = 1 - side
            node = node[side]
            path += str(side)
        counts[node] += 1
    return dict(counts)


def ball_machine_b(tree, balls):
    result = {}

    def drop(node, amount):
        if amount == 0:
            return
        if isinstance(node, tuple):
            drop(node[0], amount - amount // 2)
            drop(node[1], amount // 2)
        else:
            result[node] = result.get(node, 0) + amount

    drop(tree, balls)
    return result


def ball_machine_c(tree, balls):
    class Switch:
        def __init__(self, node):
            self.label = None
            self.ways = []
            self.position = 0
            if isinstance(node, str):
                self.label = node
            else:
                self.ways.append(Switch(node[0]))
                self.ways.append(Switch(node[1]))

        def fall(self):
            if self.label is not None:
                return self.label
            way = self.ways[self.position]
            self.position = (self.position + 1) % 2
            return way.fall()

    machine = Switch(tree)
    caught = {}
    ball = 0
    while ball < balls:
        cup = machine.fall()
        if cup not in caught:
            caught[cup] = 0
        caught[cup] += 1
        ball += 1
    return caught


def ball_machine_d(tree, balls):
    layer = [(tree, balls)]
    while any(isinstance(node, tuple) for node, _ in layer):
        split = []
        for node, n in layer:
            split += [(node[0], -(-n // 2)), (node[1], n // 2)] if isinstance(node, tuple) else [(node, n)]
        layer = split
    totals = Counter()
    for cup, n in layer:
        totals[cup] += n
    return {cup: n for cup, n in totals.items() if n}


def ball_machine_e(tree, balls):
    def cup(node, turn):
        return node if isinstance(node, str) else cup(node[turn % 2], turn // 2)

    return dict(Counter(map(lambda turn: cup(tree, turn), range(balls))))


def committee_links_a(groups):
    members = {}
    for name, people in groups.items():
        for person in people:
            members.setdefault(person, []).append(name)
    links = {}
    for name in groups:
        linked = set()
        for person in groups[name]:
            linked.update(members[person])
        linked.discard(name)
        links[name] = sorted(linked)
    return links


def committee_links_b(groups):
    return {g: sorted(h for h in groups if g != h and set(groups[g]) & set(groups[h])) for g in groups}


def committee_links_c(groups):
    result = {}
    names = list(groups)
    for i in range(len(names)):
        found = []
        for j in range(len(names)):
            shared = False
            if i != j:
                for person in groups[names[i]]:
                    if person in groups[names[j]]:
                        shared = True
            if shared == True:
                found.append(names[j])
        found.sort()
        result[names[i]] = found
    return result


def committee_links_d(groups):
    bit = {}
    for people in groups.values():
        for person in people:
            bit.setdefault(person, 1 << len(bit))
    mask = {name: reduce(operator.or_, map(bit.get, people), 0) for name, people in groups.items()}
    links = {name: [] for name in groups}
    for one, two in itertools.combinations(sorted(groups), 2):
        if mask[one] & mask[two]:
            links[one].append(two)
            links[two].append(one)
    return {name: sorted(others) for name, others in links.items()}


def committee_links_e(groups):
    pairs = sorted({(person, name) for name, people in groups.items() for person in people})
    links = defaultdict(set)
    for _, same in itertools.groupby(pairs, key=operator.itemgetter(0)):
        for one, two in itertools.permutations([name for _, name in same], 2):
            links[one].add(two)
    return {name: sorted(links[name]) for name in groups}


def cheapest_refills_a(stops, tank, total):
    fuel = tank
    place = 0
    cost = 0
    heap = []
    for where, price in sorted(stops) + [(total, 0)]:
        fuel -= where - place
        place = where
        while fuel < 0:
            if not heap:
                return -1
            cost += heapq.heappop(heap)
            fuel += tank
        heapq.heappush(heap, price)
    return cost


def cheapest_refills_b(stops, tank, total):
    states = {tank: 0}
    place = 0
    for where, price in sorted(stops) + [(total, 0)]:
        after = {}
        for fuel, cost in states.items():
            left = fuel - (where - place)
            if left < 0:
                continue
            for new_fuel, new_cost in ((left, cost), (left + tank, cost + price)):
                if new_cost < after.get(new_fuel, new_cost + 1):
                    after[new_fuel] = new_cost
        states = after
        place = where
    finished = [cost for cost in states.values()]
    return min(finished) if finished else -1


def cheapest_refills_c(stops, tank, total):
    road = sorted(stops)

    @lru_cache(None)
    def cost(i, fuel):
        here = road[i - 1][0] if i else 0
        there = road[i][0] if i < len(road) else total
        left = fuel - (there - here)
        if left < 0:
            return float("inf")
        if i == len(road):
            return 0
        return min(cost(i + 1, left), road[i][1] + cost(i + 1, left + tank))

    best = cost(0, tank)
    return -1 if best == float("inf") else best


def cheapest_refills_d(stops, tank, total):
    costs = []
    for chosen in itertools.product([0, 1], repeat=len(stops)):
        used = sorted(s for s, c in zip(sorted(stops), chosen) if c)
        places = [w for w, _ in used] + [total]
        if all(place <= tank * n for n, place in enumerate(places, 1)):
            costs.append(sum(p for _, p in used))
    return min(costs, default=-1)


def cheapest_refills_e(stops, tank, total):
    road = sorted(stops)
    passed = []
    reach = tank
    spent = 0
    i = 0
    while reach < total:
        while i < len(road) and road[i][0] <= reach:
            passed.append(road[i][1])
            i = i + 1
        if len(passed) == 0:
            return -1
        cheapest = passed[0]
        for price in passed:
            if price < cheapest:
                cheapest = price
        passed.remove(cheapest)
        spent = spent + cheapest
        reach = reach + tank
    return spent


INPUTS = {
    "leaf_depth_gap": [
        ((1, (2, None, None), (3, (4, None, None), None)),),
        (None,),
        ((7, None, None),),
        ((1, (2, (3, None, (9, None, None)), None), (4, None, None)),),
    ],
    "level_spreads": [((5, [(2, []), (9, [(1, [])]), (4, [(8, []), (0, [])])]),), (None,), ((3, []),)],
    "sum_tree_errors": [
        ((10, [(4, []), (6, [(1, []), (2, [])])]),),
        ((3, []),),
        ((5, [(5, [(2, [(9, [])])])]),),
        ((0, [(1, []), (-1, [])]),),
    ],
    "siblings_of": [
        (("a", [("b", [("d", [])]), ("c", []), ("e", [])]), "c"),
        (("a", [("b", [("d", [])])]), "d"),
        (("a", []), "a"),
        (("a", [("b", [])]), "z"),
    ],
    "alternate_levels_sum": [
        ((5, (3, None, (2, None, None)), (-4, None, None)),),
        (None,),
        ((8, None, None),),
        ((1, (2, (3, (4, None, None), None), None), None),),
    ],
    "most_reports": [({"ann": "zed", "bob": "zed", "cy": "ann", "dee": "ann"},), ({},), ({"x": "y"},)],
    "part_costs": [
        ({"bike": {"wheel": 2, "bell": 1}, "wheel": {"spoke": 9, "rim": 1}}, {"spoke": 1, "rim": 9, "bell": 5}, "bike"),
        ({}, {"nut": 3}, "nut"),
        ({"box": {"nut": 4, "bag": 2}, "bag": {"nut": 5}}, {"nut": 1}, "box"),
    ],
    "tree_prune_small": [
        (("a", 1, [("b", 5, [("c", 1, [])]), ("d", 2, [])]), 3),
        (("a", 1, []), 9),
        (("a", 1, [("b", 1, [("c", 9, []), ("d", 9, [])]), ("e", 0, [("f", 0, [])])]), 4),
    ],
    "will_shares": [
        ({"old": ["ann", "bob"], "ann": ["cy", "dee", "eve"], "bob": []}, "old", 100),
        ({}, "zed", 7),
        ({"a": ["b"], "b": ["c"], "x": ["y"]}, "a", 9),
    ],
    "mutual_follows": [
        ({"ann": ["bob", "cy"], "bob": ["ann"], "cy": ["bob", "ann"], "dee": []},),
        ({},),
        ({"b": ["a"], "a": []},),
    ],
    "borders_between_groups": [
        ([("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")], {"a": "red", "b": "blue", "c": "red", "d": "green"}),
        ([], {}),
        ([("x", "y")], {"x": "one", "y": "one"}),
    ],
    "green_route_length": [
        ({"a": ["b", "c"], "b": ["d"], "c": ["e"], "e": ["d"]}, ["a", "c", "e", "d"], "a", "d"),
        ({}, [], "a", "a"),
        ({"a": ["b"], "b": ["c"]}, ["a", "c"], "a", "c"),
        ({"a": ["a"]}, ["a"], "a", "a"),
    ],
    "degree_report": [([("a", "b"), ("b", "c"), ("d", "b"), ("d", "a")],), ([],), ([("x", "y")],)],
    "rescue_order": [([("bob", 3, 1), ("ann", 3, 1), ("cy", 9, 0), ("dee", 3, 4)],), ([],), ([("x", 0, 0)],)],
    "charity_rounds": [([10, 1, 5], 3, 2), ([4], 2, 1), ([9, 0, 9, 0], 10, 3), ([7, 7], 4, 1)],
    "domino_trail": [([(1, 2), (3, 2), (2, 2), (3, 1)], 1), ([], 4), ([(5, 6)], 1), ([(0, 1), (1, 0), (0, 4)], 0)],
    "lift_groups": [
        ((3, [(2, [(4, [])]), (5, []), (1, [])]), 8),
        ((1, []), 1),
        ((2, [(2, [(2, [(2, [])])])]), 4),
        ((1, [(1, [(3, []), (3, [])]), (2, []), (2, [])]), 6),
    ],
    "tree_rename_paths": [
        (("a", [("b", [("c", []), ("d", [])]), ("e", [])]), "."),
        (("x", []), "/"),
        (("p", [("q", [])]), "::"),
    ],
    "ball_machine": [((("a", "b"), ("c", ("a", "d"))), 13), ("x", 4), (("l", "r"), 0), (("l", ("m", "r")), 3)],
    "committee_links": [
        ({"food": ["ann", "bob"], "music": ["bob", "cy"], "tents": ["dee"], "art": ["cy"]},),
        ({},),
        ({"solo": []},),
    ],
    "cheapest_refills": [
        ([(4, 9), (8, 2), (12, 5)], 10, 25),
        ([], 5, 5),
        ([(3, 1)], 5, 20),
        ([(5, 7), (2, 1), (9, 3)], 6, 16),
    ],
}
