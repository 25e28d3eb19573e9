"""Small tasks on trees given by parents and on linked lists, each written in several ways."""

import heapq
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, groupby, islice, takewhile, zip_longest


def depths_by_parent_a(parents):
    # the parent of the root is -1
    depths = []
    for x in range(len(parents)):
        depth = 0
        while parents[x] != -1:
            x = parents[x]
            depth += 1
        depths.append(depth)
    return depths


def depths_by_parent_b(parents):
    @lru_cache(maxsize=None)
    def depth(x):
        return 0 if parents[x] < 0 else depth(parents[x]) + 1

    return list(map(depth, range(len(parents))))


def depths_by_parent_c(parents):
    children = defaultdict(list)
    for child, parent in enumerate(parents):
        children[parent].append(child)
    out = [None] * len(parents)
    row, level = children[-1], 0
    while row:
        for x in row:
            out[x] = level
        row = [child for x in row for child in children[x]]
        level += 1
    return out


def depths_by_parent_d(parents):
    depths = [-1] * len(parents)
    found = True
    level = 0
    while found == True:
        found = False
        for i in range(len(parents)):
            if depths[i] == -1:
                if parents[i] == -1 and level == 0:
                    depths[i] = 0
                    found = True
                elif level > 0 and parents[i] != -1 and depths[parents[i]] == level - 1:
                    depths[i] = level
                    found = True
        level = level + 1
    return depths


def depths_by_parent_e(parents):
    known = {-1: -1}
    for x in range(len(parents)):
        way = []
        while x not in known:
            way.append(x)
            x = parents[x]
        for y in reversed(way):
            known[y] = known[parents[y]] + 1
    return [known[x] for x in range(len(parents))]


def subtree_sizes_a(parents):
    sizes = [1] * len(parents)
    waiting = Counter(parents)
    ends = [x for x in range(len(parents)) if not waiting[x]]
    while ends:
        x = ends.pop()
        parent = parents[x]
        if parent >= 0:
            sizes[parent] += sizes[x]
            waiting[parent] -= 1
            if waiting[parent] == 0:
                ends.append(parent)
    return sizes


def subtree_sizes_b(parents):
    sizes = [0] * len(parents)
    for x in range(len(parents)):
        while x != -1:
            sizes[x] += 1
            x = parents[x]
    return sizes


def subtree_sizes_c(parents):
    children = [[] for _ in parents]
    for child, parent in enumerate(parents):
        if parent != -1:
            children[parent].append(child)

    def size(x):
        return 1 + sum(size(child) for child in children[x])

    return [size(x) for x in range(len(parents))]


def subtree_sizes_d(parents):
    def above(x):
        return [x] if parents[x] == -1 else [x, *above(parents[x])]

    counts = Counter(chain.from_iterable(map(above, range(len(parents)))))
    return [counts[x] for x in range(len(parents))]


def subtree_sizes_e(parents):
    class Node:
        def __init__(self):
            self.children = []

        def size(self):
            total = 1
            for child in self.children:
                total += child.size()
            return total

    nodes = []
    for _ in parents:
        nodes.append(Node())
    i = 0
    while i < len(parents):
        if parents[i] != -1:
            nodes[parents[i]].children.append(nodes[i])
        i += 1
    result = []
    for node in nodes:
        result.append(node.size())
    return result


def common_boss_a(boss, one, two):
    above = set()
    while one is not None:
        above.add(one)
        one = boss.get(one)
    while two not in above:
        two = boss.get(two)
        if two is None:
            return None
    return two


def common_boss_b(boss, one, two):
    def chain_up(x):
        line = [x]
        while x in boss:
            x = boss[x]
            line.append(x)
        return line[::-1]

    last = None
    for x, y in zip(chain_up(one), chain_up(two)):
        if x != y:
            break
        last = x
    return last


def common_boss_c(boss, one, two):
    def depth(x):
        return 1 + depth(boss[x]) if x in boss else 0

    first, second = depth(one), depth(two)
    while one != two:
        if first == second == 0:
            return None
        if first >= second:
            one, first = boss[one], first - 1
        else:
            two, second = boss[two], second - 1
    return one


def common_boss_d(boss, one, two):
    first_line = []
    person = one
    while person != None:
        first_line.append(person)
        if person in boss:
            person = boss[person]
        else:
            person = None
    second_line = []
    person = two
    while person != None:
        second_line.append(person)
        if person in boss:
            person = boss[person]
        else:
            person = None
    for i in range(len(first_line)):
        for j in range(len(second_line)):
            if first_line[i] == second_line[j]:
                return first_line[i]
    return None


def common_boss_e(boss, one, two):
    # two walkers, each goes on at the other's start: they meet after the same number of steps
    a, b = one, two
    while a != b:
        a = boss.get(a) if a is not None else two
        b = boss.get(b) if b is not None else one
    return a


def nth_ancestor_a(parents, x, n):
    while n > 0 and x != -1:
        x = parents[x]
        n -= 1
    return x


def nth_ancestor_b(parents, x, n):
    if n == 0 or x == -1:
        return x
    return nth_ancestor_b(parents, parents[x], n - 1)


def nth_ancestor_c(parents, x, n):
    # the jumps are doubled for every bit of n
    jump = list(parents) + [-1]
    while n:
        n, bit = divmod(n, 2)
        if bit:
            x = jump[x]
        jump = [jump[y] for y in jump[:-1]] + [-1]
    return x


def nth_ancestor_d(parents, x, n):
    path = [x]
    while path[-1] != -1:
        path.append(parents[path[-1]])
    return path[min(n, len(path) - 1)]


def nth_ancestor_e(parents, x, n):
    current = x
    for i in range(n):
        if current == -1:
            return -1
        parent = parents[current]
        current = parent
    return current


def leaves_by_parent_a(parents):
    with_children = set(parents)
    return [x for x in range(len(parents)) if x not in with_children]


def leaves_by_parent_b(parents):
    leaf = [True] * len(parents)
    for parent in parents:
        if parent >= 0:
            leaf[parent] = False
    return [x for x, is_leaf in enumerate(leaf) if is_leaf]


def leaves_by_parent_c(parents):
    out = []
    used = sorted(parents)
    i = 0
    for x in range(len(parents)):
        while i < len(used) and used[i] < x:
            i += 1
        if i == len(used) or used[i] != x:
            out.append(x)
    return out


def leaves_by_parent_d(parents):
    result = []
    for i in range(len(parents)):
        has_child = False
        for j in range(len(parents)):
            if parents[j] == i:
                has_child = True
        if has_child == False:
            result.append(i)
    return result


def leaves_by_parent_e(parents):
    return sorted(set(range(len(parents))).difference(parents))


def family_line_a(parent_of, name):
    line = [name]
    while line[-1] in parent_of:
        line.append(parent_of[line[-1]])
    return " < ".join(line)


def family_line_b(parent_of, name):
    if name not in parent_of:
        return name
    return name + " < " + family_line_b(parent_of, parent_of[name])


def family_line_c(parent_of, name):
    def upwards():
        current = name
        while current is not None:
            yield current
            current = parent_of.get(current)

    return " < ".join(upwards())


def family_line_d(parent_of, name):
    result = name
    current = name
    finished = False
    while not finished:
        if current in parent_of:
            current = parent_of[current]
            result = result + " < " + current
        else:
            finished = True
    return result


def family_line_e(parent_of, name):
    steps = accumulate(range(len(parent_of)), lambda x, _: parent_of.get(x), initial=name)
    return " < ".join(takewhile(lambda x: x is not None, steps))


def kinship_a(parent_of, one, two):
    def up(x):
        return parent_of.get(x)

    if up(one) is not None and up(one) == up(two):
        return "siblings"
    if one in parent_of and parent_of[one] == two or two in parent_of and parent_of[two] == one:
        return "parent and child"
    if up(up(one)) is not None and up(up(one)) == up(up(two)):
        return "cousins"
    return "distant"


def kinship_b(parent_of, one, two):
    first = [one, parent_of.get(one), parent_of.get(parent_of.get(one))]
    second = [two, parent_of.get(two), parent_of.get(parent_of.get(two))]
    relations = [("siblings", 1, 1), ("parent and child", 0, 1), ("parent and child", 1, 0), ("cousins", 2, 2)]
    for word, i, j in relations:
        if first[i] is not None and first[i] == second[j]:
            return word
    return "distant"


def kinship_c(parent_of, one, two):
    children = {}
    for child, parent in parent_of.items():
        children.setdefault(parent, set()).add(child)
    if two in children.get(one, ()) or one in children.get(two, ()):
        return "parent and child"
    for brood in children.values():
        if one in brood and two in brood:
            return "siblings"
    for brood in children.values():
        grandchildren = set()
        for child in brood:
            grandchildren |= children.get(child, set())
        if {one, two} <= grandchildren:
            return "cousins"
    return "distant"


def kinship_d(parent_of, one, two):
    def line(x):
        """The person, then parent, grandparent and so on."""
        names = [x]
        while names[-1] in parent_of:
            names.append(parent_of[names[-1]])
        return names

    shared = [(i, j) for i, a in enumerate(line(one)) for j, b in enumerate(line(two)) if a == b]
    words = {(1, 1): "siblings", (0, 1): "parent and child", (1, 0): "parent and child"}
    for steps in shared:
        if steps in words:
            return words[steps]
    return "cousins" if (2, 2) in shared else "distant"


def kinship_e(parent_of, one, two):
    parent_one = None
    parent_two = None
    if one in parent_of:
        parent_one = parent_of[one]
    if two in parent_of:
        parent_two = parent_of[two]
    if parent_one != None and parent_two != None:
        if parent_one == parent_two:
            return "siblings"
    if parent_one == two:
        return "parent and child"
    if parent_two == one:
        return "parent and child"
    if parent_one in parent_of and parent_two in parent_of:
        if parent_of[parent_one] == parent_of[parent_two]:
            return "cousins"
    return "distant"


def heap_tree_paths_a(values):
    # the children of place i are at 2i + 1 and 2i + 2; None for no node
    paths = []

    def walk(i, path):
        if i >= len(values) or values[i] is None:
            return
        path = path + [values[i]]
        ends = [j for j in (2 * i + 1, 2 * i + 2) if j < len(values) and values[j] is not None]
        if not ends:
            paths.append(path)
        for j in ends:
            walk(j, path)

    walk(0, [])
    return paths


def heap_tree_paths_b(values):
    def node(i):
        return values[i] if i < len(values) else None

    def below(i):
        if node(i) is None:
            return []
        tails = below(2 * i + 1) + below(2 * i + 2)
        return [[values[i]] + tail for tail in tails or [[]]]

    return below(0)


def heap_tree_paths_c(values):
    out, stack = [], [(0, ())]
    while stack:
        i, path = stack.pop()
        if i < len(values) and values[i] is not None:
            path += (values[i],)
            children = [j for j in (2 * i + 2, 2 * i + 1) if values[j:j + 1] not in ([], [None])]
            if children:
                stack.extend((j, path) for j in children)
            else:
                out.append(list(path))
    return out


def heap_tree_paths_d(values):
    leaves = []
    for i in range(len(values)):
        if values[i] is None:
            continue
        has_left = 2 * i + 1 < len(values) and values[2 * i + 1] is not None
        has_right = 2 * i + 2 < len(values) and values[2 * i + 2] is not None
        if not has_left and not has_right:
            leaves.append(i)
    found = []
    for leaf in leaves:
        path = []
        turns = ""
        i = leaf
        while i > 0:
            path.insert(0, values[i])
            turns = ("L" if i % 2 == 1 else "R") + turns
            i = (i - 1) // 2
        path.insert(0, values[0])
        found.append((turns, path))
    # L sorts before R, so the turns give the order from left to right
    found.sort(key=lambda pair: pair[0])
    return [path for turns, path in found]


def heap_tree_paths_e(values):
    there = lambda i: i < len(values) and values[i] is not None

    def walk(i):
        kids = [*filter(there, (2 * i + 1, 2 * i + 2))]
        if not kids:
            yield [values[i]]
        for kid in kids:
            yield from ([values[i], *tail] for tail in walk(kid))

    return list(walk(0)) if there(0) else []


def heap_tree_mirror_a(values):
    # a full tree written row by row
    out = []
    width = 1
    i = 0
    while i < len(values):
        out += reversed(values[i:i + width])
        i += width
        width *= 2
    return out


def heap_tree_mirror_b(values):
    out = list(values)

    def swap(i, j):
        if i < len(values):
            out[j] = values[i]
            swap(2 * i + 1, 2 * j + 2)
            swap(2 * i + 2, 2 * j + 1)

    swap(0, 0)
    return out


def heap_tree_mirror_c(values):
    result = []
    for i in range(len(values)):
        first = (1 << (i + 1).bit_length() - 1) - 1
        result.append(values[3 * first - i])
    return result


def heap_tree_mirror_d(values):
    rows = []
    row = []
    size = 1
    for v in values:
        row.append(v)
        if len(row) == size:
            rows.append(row)
            row = []
            size = size * 2
    result = []
    for r in rows:
        for i in range(len(r) - 1, -1, -1):
            result.append(r[i])
    return result


def heap_tree_mirror_e(values):
    def build(i):
        return (build(2 * i + 1), values[i], build(2 * i + 2)) if i < len(values) else None

    out, row = [], [build(0)]
    while any(row):
        out += [node[1] for node in row]
        row = [side for left, _, right in row for side in (right, left)]
    return out


def boss_total_a(boss, pay):
    # for each person the pay of everybody below and of the person
    totals = dict.fromkeys(pay, 0)
    for person, amount in pay.items():
        while person is not None:
            totals[person] += amount
            person = boss.get(person)
    return totals


def boss_total_b(boss, pay):
    under = defaultdict(list)
    for worker, chief in boss.items():
        under[chief].append(worker)

    @lru_cache(None)
    def total(person):
        return pay[person] + sum(map(total, under[person]))

    return {person: total(person) for person in pay}


def boss_total_c(boss, pay):
    totals = dict(pay)
    left = set(pay)
    while left:
        chiefs = {boss[x] for x in left if x in boss}
        for x in sorted(left - chiefs):
            left.discard(x)
            if x in boss:
                totals[boss[x]] += totals[x]
    return totals


def boss_total_d(boss, pay):
    def is_under(person, chief):
        while person is not None:
            if person == chief:
                return True
            person = boss.get(person)
        return False

    return {chief: sum(amount for person, amount in pay.items() if is_under(person, chief)) for chief in pay}


def boss_total_e(boss, pay):
    totals = {}

    def compute(person):
        total = pay[person]
        for worker in boss:
            if boss[worker] == person:
                total = total + compute(worker)
        totals[person] = total
        return total

    for person in pay:
        if person not in boss:
            compute(person)
    return totals


def valid_parents_a(parents):
    # one root, and from every node a way to it
    if list(parents).count(-1) != 1:
        return False
    for x in range(len(parents)):
        steps = 0
        while parents[x] != -1:
            x = parents[x]
            steps += 1
            if steps > len(parents):
                return False
    return True


def valid_parents_b(parents):
    roots = [x for x, parent in enumerate(parents) if parent == -1]
    if len(roots) != 1:
        return False
    order = list(roots)
    for x in order:
        order += [child for child, parent in enumerate(parents) if parent == x]
    return len(order) == len(parents)


def valid_parents_c(parents):
    group = list(range(len(parents)))

    def find(x):
        while group[x] != x:
            x = group[x]
        return x

    roots = 0
    for child, parent in enumerate(parents):
        if parent < 0:
            roots += 1
        elif find(parent) == find(child):
            return False
        else:
            group[find(child)] = find(parent)
    return roots == 1


def valid_parents_d(parents):
    roots = 0
    for p in parents:
        if p == -1:
            roots = roots + 1
    if roots != 1:
        return False
    for i in range(len(parents)):
        visited = []
        current = i
        while current != -1:
            if current in visited:
                return False
            visited.append(current)
            current = parents[current]
    return True


def valid_parents_e(parents):
    # cut the leaves off until nothing is left to cut; only the root may stay
    left = dict(enumerate(parents))
    while True:
        leaves = left.keys() - set(left.values())
        if not leaves or len(left) == 1:
            break
        left = {x: p for x, p in left.items() if x not in leaves}
    return [*left.values()] == [-1] and parents.count(-1) == 1


def tree_centre_a(n, edges):
    # leaves are taken off in rounds until one or two nodes are left
    near = {x: set() for x in range(n)}
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    while len(near) > 2:
        leaves = [x for x in near if len(near[x]) == 1]
        for leaf in leaves:
            for other in near.pop(leaf):
                near[other].discard(leaf)
    return sorted(near)


def tree_centre_b(n, edges):
    def reach(start):
        distance = {start: 0}
        order = [start]
        for x in order:
            for edge in edges:
                if x in edge:
                    y = sum(edge) - x
                    if y not in distance:
                        distance[y] = distance[x] + 1
                        order.append(y)
        return max(distance.values())

    radius = [reach(x) for x in range(n)]
    return [x for x in range(n) if radius[x] == min(radius)]


def tree_centre_c(n, edges):
    near = defaultdict(list)
    for a, b in edges:
        near[a].append(b)
        near[b].append(a)

    def longest(x, by):
        tails = [longest(y, x) for y in near[x] if y != by]
        return [x] + max(tails, key=len, default=[])

    end = longest(0, None)[-1]
    path = longest(end, None)
    half = len(path) // 2
    return sorted(path[half - 1:half + 1] if len(path) % 2 == 0 else path[half:half + 1])


def tree_centre_d(n, edges):
    # all distances, then the nodes whose farthest node is nearest
    far = n + 1
    d = [[0 if i == j else far for j in range(n)] for i in range(n)]
    for a, b in edges:
        d[a][b] = d[b][a] = 1
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if d[i][k] + d[k][j] < d[i][j]:
                    d[i][j] = d[i][k] + d[k][j]
    worst = [max(row) for row in d]
    smallest = min(worst)
    result = []
    for i in range(n):
        if worst[i] == smallest:
            result.append(i)
    return result


def tree_centre_e(n, edges):
    degree = [0] * n
    for a, b in edges:
        degree[a] += 1
        degree[b] += 1
    removed = [False] * n
    remaining = n
    while remaining > 2:
        leaves = [i for i in range(n) if not removed[i] and degree[i] == 1]
        for leaf in leaves:
            removed[leaf] = True
            remaining -= 1
            for a, b in edges:
                if a == leaf:
                    degree[b] -= 1
                elif b == leaf:
                    degree[a] -= 1
    result = []
    for i in range(n):
        if removed[i] == False:
            result.append(i)
    return result


def chain_split_at_a(values, limit):
    # smaller ones first, in their order, then the others
    class Node:
        def __init__(self, value, next=None):
            self.value, self.next = value, next

    head = None
    for value in values[::-1]:
        head = Node(value, head)
    small = small_end = Node(None)
    large = large_end = Node(None)
    while head:
        if head.value < limit:
            small_end.next = head
            small_end = head
        else:
            large_end.next = head
            large_end = head
        head = head.next
    large_end.next = None
    small_end.next = large.next
    out, node = [], small.next
    while node:
        out.append(node.value)
        node = node.next
    return out


def chain_split_at_b(values, limit):
    return sorted(values, key=lambda value: value >= limit)


def chain_split_at_c(values, limit):
    small, large = deque(), deque()
    queue = deque(values)
    while queue:
        value = queue.popleft()
        (small if value < limit else large).append(value)
    small.extend(large)
    return list(small)


def chain_split_at_d(values, limit):
    result = []
    for i in range(len(values)):
        if values[i] < limit:
            result.append(values[i])
    for i in range(len(values)):
        if not values[i] < limit:
            result.append(values[i])
    return result


def chain_split_at_e(values, limit):
    # stable insertion: a small value goes behind the small ones so far
    out = []
    small = 0
    for v in values:
        if v < limit:
            out.insert(small, v)
            small += 1
        else:
            out.append(v)
    return out


def chain_fold_a(values):
    # first, last, second, second to last, ...
    queue = deque(values)
    out = []
    while queue:
        out.append(queue.popleft())
        if queue:
            out.append(queue.pop())
    return out


def chain_fold_b(values):
    following = {i: i + 1 for i in range(len(values) - 1)}
    slow = fast = 0
    while fast + 2 < len(values):
        slow = following[slow]
        fast += 2
    back = []
    node = following.get(slow)
    while node is not None:
        back.append(node)
        node = following.get(node)
    out = []
    for i in range(slow + 1):
        out.append(values[i:i + 1])
        if back:
            out.append([values[back.pop()]])
    return sum(out, [])


def chain_fold_c(values):
    half = (len(values) + 1) // 2
    out = [None] * len(values)
    out[::2] = values[:half]
    out[1::2] = values[half:][::-1]
    return out


def chain_fold_d(values):
    result = []
    left = 0
    right = len(values) - 1
    take_left = True
    while left <= right:
        if take_left == True:
            result.append(values[left])
            left = left + 1
            take_left = False
        else:
            result.append(values[right])
            right = right - 1
            take_left = True
    return result


def chain_fold_e(values):
    return values[:1] + chain_fold_e(values[:0:-1]) if values else []


def chain_swap_ends_a(values, k):
    # exchanges the k-th from the start and the k-th from the end
    class Node:
        pass

    nodes = []
    for value in values:
        node = Node()
        node.value = value
        nodes.append(node)
    if not 1 <= k <= len(nodes):
        return [node.value for node in nodes]
    for left, right in zip(nodes, nodes[1:]):
        left.next = right
    if nodes:
        nodes[-1].next = None
    front = nodes[0]
    for _ in range(k - 1):
        front = front.next
    ahead, back = front, nodes[0]
    while ahead.next:
        ahead, back = ahead.next, back.next
    front.value, back.value = back.value, front.value
    return [node.value for node in nodes]


def chain_swap_ends_b(values, k):
    out = list(values)
    if 0 < k <= len(out):
        out[k - 1], out[-k] = out[-k], out[k - 1]
    return out


def chain_swap_ends_c(values, k):
    n = len(values)
    if k < 1 or k > n:
        return values[:]
    result = []
    for i, value in enumerate(values):
        if i in (k - 1, n - k):
            value = values[n - 1 - i]
        result.append(value)
    return result


def chain_swap_ends_d(values, k):
    n = len(values)
    if not 1 <= k <= n:
        return list(values)
    i, j = sorted((k - 1, n - k))
    if i == j:
        return list(values)
    return values[:i] + [values[j]] + values[i + 1:j] + [values[i]] + values[j + 1:]


def chain_swap_ends_e(values, k):
    result = []
    for v in values:
        result.append(v)
    if k < 1:
        return result
    if k > len(result):
        return result
    first = k - 1
    last = len(result) - k
    temp = result[first]
    result[first] = result[last]
    result[last] = temp
    return result


def chain_groups_back_a(values, size):
    # turns round every full group
    out = []
    for start in range(0, len(values), size):
        group = values[start:start + size]
        if len(group) == size:
            group = group[::-1]
        out.extend(group)
    return out


def chain_groups_back_b(values, size):
    stack, out = [], []
    for value in values:
        stack.append(value)
        if len(stack) == size:
            while stack:
                out.append(stack.pop())
    return out + stack


def chain_groups_back_c(values, size):
    head = None
    for value in reversed(values):
        head = [value, head]

    def turn(node):
        end = node
        for _ in range(size):
            if end is None:
                return node
            end = end[1]
        before = turn(end)
        while node is not end:
            node[1], before, node = before, node, node[1]
        return before

    node, out = turn(head), []
    while node:
        out.append(node[0])
        node = node[1]
    return out


def chain_groups_back_d(values, size):
    result = []
    group = []
    count = 0
    for i in range(len(values)):
        group.append(values[i])
        count = count + 1
        if count == size:
            for j in range(size - 1, -1, -1):
                result.append(group[j])
            group = []
            count = 0
    for j in range(len(group)):
        result.append(group[j])
    return result


def chain_groups_back_e(values, size):
    if len(values) < size:
        return list(values)
    return values[:size][::-1] + chain_groups_back_e(values[size:], size)


def loop_start_a(following, start):
    # the first node met twice, walking from the start, or None
    seen = set()
    node = start
    while node is not None:
        if node in seen:
            return node
        seen.add(node)
        node = following.get(node)
    return None


def loop_start_b(following, start):
    slow = fast = start
    while True:
        fast = following.get(following.get(fast))
        slow = following.get(slow)
        if fast is None:
            return None
        if slow == fast:
            break
    slow = start
    while slow != fast:
        slow, fast = following.get(slow), following.get(fast)
    return slow


def loop_start_c(following, start):
    path = [start]
    while path[-1] in following:
        node = following[path[-1]]
        if node in path:
            return path[path.index(node)]
        path.append(node)


def loop_start_d(following, start):
    class Walker:
        def __init__(self, position):
            self.position = position
            self.visited = []

        def can_move(self):
            return self.position in following

        def move(self):
            self.visited.append(self.position)
            self.position = following[self.position]

    walker = Walker(start)
    while walker.can_move():
        walker.move()
        if walker.position in walker.visited:
            return walker.position
    return None


def loop_start_e(following, start):
    # after as many steps as there are nodes one is in the loop for sure
    node = start
    for _ in following:
        node = following.get(node)
    if node not in following:
        return None
    ring = {node}
    other = following[node]
    while other not in ring:
        ring.add(other)
        other = following[other]
    while start not in ring:
        start = following[start]
    return start


def loop_size_a(following, start):
    when = {}
    node, clock = start, 0
    while node in following:
        if node in when:
            return clock - when[node]
        when[node] = clock
        node = following[node]
        clock += 1
    return 0


def loop_size_b(following, start):
    power = length = 1
    slow, fast = start, following.get(start)
    while fast is not None and slow != fast:
        if power == length:
            slow, power, length = fast, power * 2, 0
        fast = following.get(fast)
        length += 1
    return 0 if fast is None else length


def loop_size_c(following, start):
    node = start
    for _ in range(len(following)):
        node = following.get(node)
    if node is None or node not in following:
        return 0
    size, other = 1, following[node]
    while other != node:
        other = following[other]
        size += 1
    return size


def loop_size_d(following, start):
    visited = []
    current = start
    while current in following:
        visited.append(current)
        current = following[current]
        for i in range(len(visited)):
            if visited[i] == current:
                return len(visited) - i
    return 0


def loop_size_e(following, start):
    nodes = list(accumulate(range(2 * len(following)), lambda x, _: following.get(x), initial=start))
    tail = nodes[len(following):]
    return 0 if None in tail or len(following) == 0 else len(set(tail))


def shared_tail_a(one, two):
    # how many values the two lists have in common at their ends
    count = 0
    for x, y in zip(reversed(one), reversed(two)):
        if x != y:
            break
        count += 1
    return count


def shared_tail_b(one, two):
    i = 1
    while i <= min(len(one), len(two)) and one[-i] == two[-i]:
        i += 1
    return i - 1


def shared_tail_c(one, two):
    first, second = list(one), list(two)
    common = []
    while first and second and first[-1] == second[-1]:
        common.append(first.pop())
        second.pop()
    return len(common)


def shared_tail_d(one, two):
    longest = min(len(one), len(two))
    return max(k for k in range(longest + 1) if one[len(one) - k:] == two[len(two) - k:])


def shared_tail_e(one, two):
    count = 0
    i = len(one) - 1
    j = len(two) - 1
    same = True
    while i >= 0 and j >= 0 and same == True:
        if one[i] == two[j]:
            count = count + 1
            i = i - 1
            j = j - 1
        else:
            same = False
    return count


def shared_tail_f(one, two):
    if not one or not two or one[-1] != two[-1]:
        return 0
    return 1 + shared_tail_f(one[:-1], two[:-1])


def chain_digits_sum_a(one, two):
    # numbers as linked digits, the lowest first
    out, carry = [], 0
    i = 0
    while i < len(one) or i < len(two) or carry:
        total = carry
        if i < len(one):
            total += one[i]
        if i < len(two):
            total += two[i]
        carry, digit = divmod(total, 10)
        out.append(digit)
        i += 1
    return out


def chain_digits_sum_b(one, two):
    def link(digits):
        head = None
        for digit in reversed(digits):
            head = (digit, head)
        return head

    def add(a, b, carry):
        if a is None and b is None:
            return [1] if carry else []
        x, rest_a = a or (0, None)
        y, rest_b = b or (0, None)
        return [(x + y + carry) % 10] + add(rest_a, rest_b, (x + y + carry) // 10)

    return add(link(one), link(two), 0)


def chain_digits_sum_c(one, two):
    def number(digits):
        return sum(digit * 10**i for i, digit in enumerate(digits))

    size = max(len(one), len(two))
    text = str(number(one) + number(two)).zfill(size)[::-1]
    return [int(sign) for sign in text] if size else []


def chain_digits_sum_d(one, two):
    sums = [x + y for x, y in zip_longest(one, two, fillvalue=0)]
    # carries are handed on until all digits are small
    i = 0
    while i < len(sums):
        if sums[i] > 9:
            sums[i] -= 10
            if i + 1 == len(sums):
                sums.append(0)
            sums[i + 1] += 1
        i += 1
    return sums


def chain_digits_sum_e(one, two):
    class Adder:
        def __init__(self):
            self.carry = 0
            self.digits = []

        def add(self, x, y):
            total = x + y + self.carry
            self.digits.append(total % 10)
            self.carry = total // 10

        def finish(self):
            if self.carry != 0:
                self.digits.append(self.carry)
            return self.digits

    adder = Adder()
    length = len(one)
    if len(two) > length:
        length = len(two)
    index = 0
    while index < length:
        x = one[index] if index < len(one) else 0
        y = two[index] if index < len(two) else 0
        adder.add(x, y)
        index += 1
    return adder.finish()


def merge_many_chains_a(chains):
    return list(heapq.merge(*chains))


def merge_many_chains_b(chains):
    heap = [(values[0], i, 0) for i, values in enumerate(chains) if values]
    heapq.heapify(heap)
    out = []
    while heap:
        value, i, j = heapq.heappop(heap)
        out.append(value)
        if j + 1 < len(chains[i]):
            heapq.heappush(heap, (chains[i][j + 1], i, j + 1))
    return out


def merge_many_chains_c(chains):
    def merge(a, b):
        out = []
        i = j = 0
        while i < len(a) and j < len(b):
            if a[i] <= b[j]:
                out.append(a[i])
                i += 1
            else:
                out.append(b[j])
                j += 1
        return out + a[i:] + b[j:]

    if len(chains) < 2:
        return list(chains[0]) if chains else []
    half = len(chains) // 2
    return merge(merge_many_chains_c(chains[:half]), merge_many_chains_c(chains[half:]))


def merge_many_chains_d(chains):
    return sorted(x for values in chains for x in values)


def merge_many_chains_e(chains):
    positions = [0] * len(chains)
    result = []
    total = 0
    for c in chains:
        total = total + len(c)
    while len(result) < total:
        best = -1
        for i in range(len(chains)):
            if positions[i] < len(chains[i]):
                if best == -1:
                    best = i
                elif chains[i][positions[i]] < chains[best][positions[best]]:
                    best = i
        result.append(chains[best][positions[best]])
        positions[best] = positions[best] + 1
    return result


def deal_chain_a(values, hands):
    out = [[] for _ in range(hands)]
    for i, value in enumerate(values):
        out[i % hands].append(value)
    return out


def deal_chain_b(values, hands):
    return [list(values[start::hands]) for start in range(hands)]


def deal_chain_c(values, hands):
    table = deque([] for _ in range(hands))
    turns = 0
    for value in values:
        table[0].append(value)
        table.rotate(-1)
        turns += 1
    table.rotate(turns)
    return list(table)


def deal_chain_d(values, hands):
    result = []
    for h in range(hands):
        result.append([])
    current = 0
    for v in values:
        result[current].append(v)
        current = current + 1
        if current == hands:
            current = 0
    return result


def deal_chain_e(values, hands):
    rounds = [values[i:i + hands] for i in range(0, len(values), hands)]
    return [[cards[h] for cards in rounds if h < len(cards)] for h in range(hands)]


def cut_in_parts_a(values, parts):
    # parts as equal as can be, the longer ones first
    size, longer = divmod(len(values), parts)
    out, start = [], 0
    for i in range(parts):
        end = start + size + (i < longer)
        out.append(values[start:end])
        start = end
    return out


def cut_in_parts_b(values, parts):
    source = iter(values)
    sizes = [(len(values) + parts - 1 - i) // parts for i in range(parts)]
    return [list(islice(source, size)) for size in sizes]


def cut_in_parts_c(values, parts):
    left = list(values)
    out = []
    while parts:
        size = -(-len(left) // parts)
        piece = []
        for _ in range(size):
            piece.append(left.pop(0))
        out.append(piece)
        parts -= 1
    return out


def cut_in_parts_d(values, parts):
    sizes = [0] * parts
    for i in range(len(values)):
        sizes[i % parts] += 1
    ends = list(accumulate(sizes))
    return [values[end - size:end] for size, end in zip(sizes, ends)]


def cut_in_parts_e(values, parts):
    result = []
    base = len(values) // parts
    extra = len(values) % parts
    position = 0
    part = 0
    while part < parts:
        current = []
        size = base
        if part < extra:
            size = size + 1
        while len(current) < size:
            current.append(values[position])
            position = position + 1
        result.append(current)
        part = part + 1
    return result


def drop_zero_sums_a(values):
    # stretches with a total of nothing are taken out, from the left, the longest first
    out = list(values)
    i = 0
    while i < len(out):
        for j in range(len(out), i, -1):
            if sum(out[i:j]) == 0:
                del out[i:j]
                break
        else:
            i += 1
    return out


def drop_zero_sums_b(values):
    totals = [0, *accumulate(values)]
    last = {total: i for i, total in enumerate(totals)}
    out, i = [], 0
    while True:
        i = last[totals[i]]
        if i == len(values):
            return out
        out.append(values[i])
        i += 1


def drop_zero_sums_c(values):
    if not values:
        return []
    total, end = 0, 0
    for i, value in enumerate(values, 1):
        total += value
        if total == 0:
            end = i
    if end:
        return drop_zero_sums_c(values[end:])
    return [values[0]] + drop_zero_sums_c(values[1:])


def drop_zero_sums_d(values):
    result = []
    i = 0
    while i < len(values):
        total = 0
        end = -1
        for j in range(i, len(values)):
            total = total + values[j]
            if total == 0:
                end = j
        if end == -1:
            result.append(values[i])
            i = i + 1
        else:
            i = end + 1
    return result


def drop_zero_sums_e(values):
    # a stack of totals: a total met before takes everything since then away
    class Link:
        def __init__(self, value, next):
            self.value, self.next = value, next

    guard = Link(0, None)
    for v in reversed(values):
        guard.next = Link(v, guard.next)
    last, total, node = {}, 0, guard
    while node:
        total += node.value
        last[total] = node
        node = node.next
    out, total, node = [], 0, guard
    while node:
        total += node.value
        node.next = last[total].next
        node = node.next
        if node:
            out.append(node.value)
    return out


def insert_in_chain_a(values, new):
    class Node:
        def __init__(self, value, after):
            self.value, self.after = value, after

    head = None
    for value in reversed(values):
        head = Node(value, head)
    guard = Node(None, head)
    node = guard
    while node.after and node.after.value < new:
        node = node.after
    node.after = Node(new, node.after)
    out = []
    while guard.after:
        guard = guard.after
        out.append(guard.value)
    return out


def insert_in_chain_b(values, new):
    smaller = list(takewhile(lambda value: value < new, values))
    return [*smaller, new, *values[len(smaller):]]


def insert_in_chain_c(values, new):
    def put(rest):
        if not rest or rest[0] >= new:
            return [new] + rest
        return [rest[0]] + put(rest[1:])

    return put(values)


def insert_in_chain_d(values, new):
    k = bisect_left(values, new)
    return values[:k] + [new] + values[k:]


def insert_in_chain_e(values, new):
    result = []
    inserted = False
    for i in range(len(values)):
        if inserted == False and values[i] >= new:
            result.append(new)
            inserted = True
        result.append(values[i])
    if inserted == False:
        result.append(new)
    return result


def chain_sort_a(values):
    # merge sort of a linked list
    def sort(values):
        if len(values) < 2:
            return values
        left, right = deque(sort(values[::2])), deque(sort(values[1::2]))
        out = []
        while left and right:
            out.append((left if left[0] <= right[0] else right).popleft())
        return out + list(left) + list(right)

    return sort(list(values))


def chain_sort_b(values):
    head = None
    for value in values:
        if head is None or value <= head[0]:
            head = [value, head]
            continue
        node = head
        while node[1] is not None and node[1][0] < value:
            node = node[1]
        node[1] = [value, node[1]]
    out = []
    while head is not None:
        out.append(head[0])
        head = head[1]
    return out


def chain_sort_c(values):
    runs = []
    for value in values:
        if runs and runs[-1][-1] <= value:
            runs[-1].append(value)
        else:
            runs.append([value])
    while len(runs) > 1:
        runs.append(list(heapq.merge(runs.pop(), runs.pop())))
    return runs[0] if runs else []


def chain_sort_d(values):
    if len(values) <= 1:
        return list(values)
    pivot, *rest = values
    return chain_sort_d([v for v in rest if v < pivot]) + [pivot] + chain_sort_d([v for v in rest if v >= pivot])


def chain_sort_e(values):
    numbers = []
    for v in values:
        numbers.append(v)
    swapped = True
    while swapped == True:
        swapped = False
        for i in range(len(numbers) - 1):
            if numbers[i] > numbers[i + 1]:
                temp = numbers[i]
                numbers[i] = numbers[i + 1]
                numbers[i + 1] = temp
                swapped = True
    return numbers


def copy_with_links_a(values, links):
    # every node has a value and perhaps a link to another; what the links of a copy say
    class Node:
        def __init__(self, value):
            self.value = value
            self.link = None

    nodes = [Node(value) for value in values]
    for node, link in zip(nodes, links):
        if link is not None:
            node.link = nodes[link]
    copies = {node: Node(node.value) for node in nodes}
    for node in nodes:
        if node.link:
            copies[node].link = copies[node.link]
    return [(twin.value, twin.link.value if twin.link else None) for twin in copies.values()]


def copy_with_links_b(values, links):
    return [(value, None if link is None else values[link]) for value, link in zip(values, links)]


def copy_with_links_c(values, links):
    out = []
    for i in range(len(values)):
        target = None
        if links[i] is not None:
            target = values[links[i]]
        out.append((values[i], target))
    return out


def copy_with_links_d(values, links):
    # the copies are woven in behind the originals and then taken out
    class Node:
        def __init__(self, value):
            self.value = value
            self.next = None
            self.link = None

    originals = [Node(v) for v in values]
    for i in range(len(originals)):
        if i + 1 < len(originals):
            originals[i].next = originals[i + 1]
        if links[i] is not None:
            originals[i].link = originals[links[i]]
    node = originals[0] if originals else None
    while node is not None:
        twin = Node(node.value)
        twin.next = node.next
        node.next = twin
        node = twin.next
    node = originals[0] if originals else None
    result = []
    while node is not None:
        twin = node.next
        if node.link is not None:
            twin.link = node.link.next
        result.append((twin.value, None if twin.link is None else twin.link.value))
        node = twin.next
    return result


def copy_with_links_e(values, links):
    linked = {None: None, **dict(enumerate(values))}
    return list(zip(values, map(linked.get, links)))


def squeeze_runs_chain_a(values):
    # neighbours of the same value become one node with a count
    head = tail = None
    for value in values:
        if tail and tail["value"] == value:
            tail["count"] += 1
            continue
        node = {"value": value, "count": 1, "next": None}
        if tail:
            tail["next"] = node
        else:
            head = node
        tail = node
    out = []
    while head:
        out.append((head["value"], head["count"]))
        head = head["next"]
    return out


def squeeze_runs_chain_b(values):
    return [(value, len(list(group))) for value, group in groupby(values)]


def squeeze_runs_chain_c(values):
    out = []
    i = 0
    while i < len(values):
        j = i
        while j < len(values) and values[j] == values[i]:
            j += 1
        out.append((values[i], j - i))
        i = j
    return out


def squeeze_runs_chain_d(values):
    result = []
    if len(values) == 0:
        return result
    current = values[0]
    count = 0
    for i in range(len(values)):
        if values[i] == current:
            count = count + 1
        else:
            result.append((current, count))
            current = values[i]
            count = 1
    result.append((current, count))
    return result


def squeeze_runs_chain_e(values):
    def add(runs, value):
        if runs and runs[-1][0] == value:
            return runs[:-1] + [(value, runs[-1][1] + 1)]
        return runs + [(value, 1)]

    return reduce(add, values, [])


def unrolled_chain_a(blocks, place):
    # the value at a place in a chain of blocks
    for block in blocks:
        if place < len(block):
            return block[place]
        place -= len(block)
    return None


def unrolled_chain_b(blocks, place):
    return next(islice(chain.from_iterable(blocks), place, None), None)


def unrolled_chain_c(blocks, place):
    ends = list(accumulate(map(len, blocks)))
    low, high = 0, len(blocks)
    while low < high:
        middle = (low + high) // 2
        if ends[middle] > place:
            high = middle
        else:
            low = middle + 1
    if low == len(blocks):
        return None
    return blocks[low][place - ends[low]]


def unrolled_chain_d(blocks, place):
    flat = []
    for b in range(len(blocks)):
        for i in range(len(blocks[b])):
            flat.append(blocks[b][i])
    if place < len(flat):
        return flat[place]
    else:
        return None


def unrolled_chain_e(blocks, place):
    if not blocks:
        return None
    first, *rest = blocks
    return first[place] if place < len(first) else unrolled_chain_e(rest, place - len(first))


PARENTS = [-1, 0, 0, 1, 1, 4]
LAST_ROOT = [2, 2, -1]
BOSS = {"bo": "al", "cy": "al", "di": "bo", "ed": "cy", "flo": "di"}
PAY = {"al": 9, "bo": 5, "cy": 6, "di": 2, "ed": 3, "flo": 1}
LOOP = {1: 2, 2: 3, 3: 4, 4: 5, 5: 3}
LINE = {1: 2, 2: 3}
INPUTS = {
    "depths_by_parent": [(PARENTS,), (LAST_ROOT,), ([-1],)],
    "subtree_sizes": [(PARENTS,), (LAST_ROOT,), ([-1],), ([],)],
    "common_boss": [(BOSS, "flo", "ed"), (BOSS, "flo", "bo"), (BOSS, "al", "zed"), (BOSS, "cy", "cy")],
    "nth_ancestor": [(PARENTS, 5, 3), (PARENTS, 5, 0), (PARENTS, 5, 9), (LAST_ROOT, 0, 1)],
    "leaves_by_parent": [(PARENTS,), (LAST_ROOT,), ([-1],), ([],)],
    "family_line": [(BOSS, "flo"), (BOSS, "al"), ({}, "x")],
    "kinship": [(BOSS, "di", "ed"), (BOSS, "bo", "cy"), (BOSS, "flo", "di"), (BOSS, "flo", "al"), (BOSS, "al", "bo")],
    "heap_tree_paths": [([1, 2, 3, None, 4],), ([],), ([7],), ([1, 2, 3, 4, 5, 6, 7],)],
    "heap_tree_mirror": [([1, 2, 3, 4, 5, 6, 7],), ([],), ([1],), (["a", "b", "c"],)],
    "boss_total": [(BOSS, PAY), ({}, {"x": 1}), ({}, {})],
    "valid_parents": [(PARENTS,), ([1, 0, -1],), ([-1, -1],), ([0],), ([],)],
    "tree_centre": [(5, [(0, 1), (1, 2), (2, 3), (3, 4)]), (1, []), (4, [(0, 1), (1, 2), (2, 3)])],
    "chain_split_at": [([5, 1, 4, 2, 3], 3), ([], 1), ([3, 3], 3), ([1, 2], 9)],
    "chain_fold": [([1, 2, 3, 4, 5],), ([1, 2, 3, 4],), ([],), ([7],)],
    "chain_swap_ends": [([1, 2, 3, 4, 5], 2), ([], 1), ([1, 2], 3), ([1, 2, 3], 2), ([1, 2, 3, 4], 4)],
    "chain_groups_back": [([1, 2, 3, 4, 5], 2), ([1, 2], 3), ([], 2), ([1, 2, 3], 1), ([1, 2, 3], 3)],
    "loop_start": [(LOOP, 1), (LINE, 1), ({4: 4}, 4), (LOOP, 4), ({}, 2)],
    "loop_size": [(LOOP, 1), (LINE, 1), ({4: 4}, 4), (LOOP, 4), ({}, 2)],
    "shared_tail": [([1, 2, 3], [5, 2, 3]), ([], [1]), ([1, 2], [1, 2]), ([1], [2])],
    "chain_digits_sum": [([9, 9], [1]), ([2, 4, 3], [5, 6, 4]), ([0], [0]), ([], [])],
    "merge_many_chains": [([[1, 4], [2, 3, 9], []],), ([],), ([[5]],), ([[2], [1], [2]],)],
    "deal_chain": [([1, 2, 3, 4, 5], 2), ([], 3), ([1], 4), ("abcdef", 3)],
    "cut_in_parts": [([1, 2, 3, 4, 5, 6, 7], 3), ([], 2), ([1, 2], 4)],
    "drop_zero_sums": [([1, 2, -3, 3, 1],), ([1, -1],), ([],), ([5, 3, -3, 2],), ([1, 2, 3],)],
    "insert_in_chain": [([1, 3, 5], 4), ([], 2), ([1, 1], 1), ([1], 9)],
    "chain_sort": [([4, 2, 2, 9, 1],), ([],), ([1],), ([3, 2, 1],)],
    "copy_with_links": [([7, 8, 9], [2, None, 0]), ([], []), (["a"], [0])],
    "squeeze_runs_chain": [([1, 1, 2, 1],), ([],), ("aabbb",)],
    "unrolled_chain": [([[1, 2], [], [3], [4, 5]], 2), ([], 0), ([[1]], 5), ([[], [9]], 0)],
}
