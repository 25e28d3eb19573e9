"""More small tasks on trees, grids and networks read from text, each written in several ways."""

import heapq
import operator
import re
from bisect import bisect_right
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, count, groupby, product, takewhile, zip_longest


def read_links_a(text):
    # "a-b, b-c" gives the neighbours of each, in order
    near = {}
    for part in text.split(","):
        part = part.strip()
        if not part:
            continue
        a, b = part.split("-")
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    return {name: sorted(near[name]) for name in near}


def read_links_b(text):
    pairs = re.findall(r"(\w+)-(\w+)", text)
    both = set(pairs) | {(b, a) for a, b in pairs}
    table = defaultdict(list)
    for a, b in sorted(both):
        table[a].append(b)
    return dict(table)


def read_links_c(text):
    both = []
    for word in text.replace(",", " ").split():
        a, _, b = word.partition("-")
        both += [(a, b), (b, a)]
    both.sort()
    return {a: sorted({b for _, b in group}) for a, group in groupby(both, key=lambda pair: pair[0])}


def read_links_d(text):
    result = {}
    parts = text.split(",")
    for i in range(len(parts)):
        part = parts[i].strip()
        if part == "":
            continue
        names = part.split("-")
        first = names[0]
        second = names[1]
        if first not in result:
            result[first] = []
        if second not in result:
            result[second] = []
        if second not in result[first]:
            result[first].append(second)
        if first not in result[second]:
            result[second].append(first)
    for name in result:
        result[name].sort()
    return result


def read_links_e(text):
    pairs = [tuple(p.strip().split("-")) for p in text.split(",") if "-" in p]
    names = set(chain(*pairs))
    return {a: sorted(b for b in names if (a, b) in pairs or (b, a) in pairs) for a in names}


def links_text_a(graph):
    lines = []
    for a in sorted(graph):
        for b in sorted(graph[a]):
            if a <= b:
                lines.append(f"{a} -- {b}")
    return "\n".join(lines)


def links_text_b(graph):
    pairs = {tuple(sorted((a, b))) for a, others in graph.items() for b in others}
    return "\n".join(map(" -- ".join, sorted(pairs)))


def links_text_c(graph):
    text = ""
    done = set()
    for a in sorted(graph):
        for b in sorted(graph[a]):
            if (b, a) in done:
                continue
            done.add((a, b))
            if text:
                text += "\n"
            text += a + " -- " + b
    return text


def links_text_d(graph):
    lines = []
    for a in graph:
        for b in graph[a]:
            if a < b:
                line = a + " -- " + b
            else:
                line = b + " -- " + a
            if line not in lines:
                lines.append(line)
    lines.sort()
    result = ""
    for i in range(len(lines)):
        if i > 0:
            result = result + "\n"
        result = result + lines[i]
    return result


def links_text_e(graph):
    rows = (f"{a} -- {b}" for a, others in sorted(graph.items()) for b in sorted(others) if not b < a)
    return "\n".join(rows)


def river_total_a(flows, own):
    # "brook -> river" lines; the water at the mouth, the name that flows nowhere
    target = dict(line.split(" -> ") for line in flows)
    total = Counter()
    for name, water in own.items():
        while name in target:
            name = target[name]
        total[name] += water
    return dict(total)


def river_total_b(flows, own):
    into = defaultdict(list)
    outlets = set(own)
    for line in flows:
        brook, _, river = line.partition(" -> ")
        into[river].append(brook)
        outlets.discard(brook)

    def water(name):
        return own.get(name, 0) + sum(water(brook) for brook in into[name])

    return {name: water(name) for name in outlets}


def river_total_c(flows, own):
    water = dict(own)
    left = [tuple(line.split(" -> ")) for line in flows]
    while left:
        targets = {river for _, river in left}
        later = []
        for brook, river in left:
            if brook in targets:
                later.append((brook, river))
            else:
                water[river] += water.pop(brook)
        left = later
    return water


def river_total_d(flows, own):
    class River:
        def __init__(self, name):
            self.name = name
            self.target = None
            self.water = own[name]

        def mouth(self):
            river = self
            while river.target is not None:
                river = river.target
            return river

    rivers = {}
    for name in own:
        rivers[name] = River(name)
    for line in flows:
        parts = line.split(" -> ")
        rivers[parts[0]].target = rivers[parts[1]]
    result = {}
    for river in rivers.values():
        mouth = river.mouth().name
        if mouth not in result:
            result[mouth] = 0
        result[mouth] += river.water
    return result


def river_total_e(flows, own):
    pairs = [re.match(r"(.+) -> (.+)", line).groups() for line in flows]
    leads = dict(pairs)
    mouths = {name: name for name in own}
    # every round brings each brook one river further
    for _ in own:
        mouths = {name: leads.get(at, at) for name, at in mouths.items()}
    return {end: sum(own[n] for n in own if mouths[n] == end) for end in set(mouths.values())}


def tree_equal_turned_a(one, two):
    # equal but for exchanges of left and right
    if one is None or two is None:
        return one is two
    if one[1] != two[1]:
        return False
    straight = tree_equal_turned_a(one[0], two[0]) and tree_equal_turned_a(one[2], two[2])
    return straight or tree_equal_turned_a(one[0], two[2]) and tree_equal_turned_a(one[2], two[0])


def tree_equal_turned_b(one, two):
    def normal(node):
        if node is None:
            return "."
        left, right = sorted((normal(node[0]), normal(node[2])))
        return f"({left} {node[1]} {right})"

    return normal(one) == normal(two)


def tree_equal_turned_c(one, two):
    numbers = {None: 0}

    def number(node):
        if node is None:
            return 0
        key = (node[1], frozenset(Counter((number(node[0]), number(node[2]))).items()))
        return numbers.setdefault(key, len(numbers))

    return number(one) == number(two)


def tree_equal_turned_d(one, two):
    if one is None and two is None:
        return True
    if one is None or two is None:
        return False
    same_value = one[1] == two[1]
    if same_value == False:
        return False
    not_turned = False
    turned = False
    if tree_equal_turned_d(one[0], two[0]) == True:
        if tree_equal_turned_d(one[2], two[2]) == True:
            not_turned = True
    if tree_equal_turned_d(one[0], two[2]) == True:
        if tree_equal_turned_d(one[2], two[0]) == True:
            turned = True
    return not_turned or turned


def tree_equal_turned_e(one, two):
    def versions(node):
        """The tree with every choice of turned nodes."""
        if node is None:
            return {None}
        out = set()
        for left in versions(node[0]):
            for right in versions(node[2]):
                out |= {(left, node[1], right), (right, node[1], left)}
        return out

    return two in versions(one)


def zig_levels_a(tree):
    # the levels in turn from left to right and from right to left
    out, row, forwards = [], [tree], True
    while row:
        row = [node for node in row if node]
        if row:
            values = [node[1] for node in row]
            out.append(values if forwards else values[::-1])
        forwards = not forwards
        row = [child for node in row for child in (node[0], node[2])]
    return out


def zig_levels_b(tree):
    levels = defaultdict(deque)

    def visit(node, level):
        if node is None:
            return
        if level % 2:
            levels[level].appendleft(node[1])
        else:
            levels[level].append(node[1])
        visit(node[0], level + 1)
        visit(node[2], level + 1)

    visit(tree, 0)
    return [list(levels[level]) for level in sorted(levels)]


def zig_levels_c(tree):
    if not tree:
        return []
    out = []
    current, following = [tree], []
    left_first = True
    values = []
    while current:
        left, value, right = current.pop()
        values.append(value)
        for child in (left, right) if left_first else (right, left):
            if child:
                following.append(child)
        if not current:
            out.append(values)
            values = []
            current, following = following, []
            left_first = not left_first
    return out


def zig_levels_d(tree):
    levels = []
    queue = [(tree, 0)]
    while len(queue) > 0:
        node, level = queue.pop(0)
        if node is not None:
            if level == len(levels):
                levels.append([])
            levels[level].append(node[1])
            queue.append((node[0], level + 1))
            queue.append((node[2], level + 1))
    result = []
    for i in range(len(levels)):
        if i % 2 == 0:
            result.append(levels[i])
        else:
            backwards = []
            for j in range(len(levels[i]) - 1, -1, -1):
                backwards.append(levels[i][j])
            result.append(backwards)
    return result


def zig_levels_e(tree):
    def rows(node):
        if node is None:
            return []
        return [[node[1]], *(a + b for a, b in zip_longest(rows(node[0]), rows(node[2]), fillvalue=[]))]

    return [row[::-1 if i % 2 else 1] for i, row in enumerate(rows(tree))]


def nodes_at_distance_a(tree, start, steps):
    # values so many steps away from the node with the value
    near = defaultdict(list)

    def link(node):
        for child in (node[0], node[2]):
            if child:
                near[node[1]].append(child[1])
                near[child[1]].append(node[1])
                link(child)

    link(tree)
    seen, ring = {start}, {start}
    for _ in range(steps):
        ring = {y for x in ring for y in near[x]} - seen
        seen |= ring
    return sorted(ring)


def nodes_at_distance_b(tree, start, steps):
    out = []

    def below(node, d):
        if node is None or d < 0:
            return
        if d == 0:
            out.append(node[1])
        else:
            below(node[0], d - 1)
            below(node[2], d - 1)

    def search(node):
        if node is None:
            return None
        if node[1] == start:
            below(node, steps)
            return 0
        for side, other in ((0, 2), (2, 0)):
            d = search(node[side])
            if d is not None:
                if d + 1 == steps:
                    out.append(node[1])
                else:
                    below(node[other], steps - d - 2)
                return d + 1
        return None

    search(tree)
    return sorted(out)


def nodes_at_distance_c(tree, start, steps):
    paths, stack = {}, [(tree, "")]
    while stack:
        node, path = stack.pop()
        if node:
            paths[node[1]] = path
            stack += [(node[0], path + "L"), (node[2], path + "R")]

    def distance(one, two):
        k = 0
        while k < min(len(one), len(two)) and one[k] == two[k]:
            k += 1
        return len(one) + len(two) - 2 * k

    return sorted(value for value, path in paths.items() if distance(path, paths[start]) == steps)


def nodes_at_distance_d(tree, start, steps):
    parents = {}
    nodes = {}

    def register(node, parent):
        if node is None:
            return
        nodes[node[1]] = node
        parents[node[1]] = parent
        register(node[0], node)
        register(node[2], node)

    register(tree, None)
    visited = [start]
    current = [start]
    for step in range(steps):
        following = []
        for value in current:
            neighbours = [nodes[value][0], nodes[value][2], parents[value]]
            for n in neighbours:
                if n is not None:
                    if n[1] not in visited:
                        visited.append(n[1])
                        following.append(n[1])
        current = following
    current.sort()
    return current


def nodes_at_distance_e(tree, start, steps):
    # all edges, then the distances by relaxing them
    edges = []
    stack = [tree]
    while stack:
        node = stack.pop()
        for child in filter(None, (node[0], node[2])):
            edges.append((node[1], child[1]))
            stack.append(child)
    far = {start: 0}
    for _ in range(len(edges)):
        for a, b in edges + [(b, a) for a, b in edges]:
            if a in far:
                far[b] = min(far.get(b, far[a] + 1), far[a] + 1)
    return sorted(x for x, d in far.items() if d == steps)


def threaded_next_a(tree, value):
    # the least greater value in a search tree
    answer = None
    while tree:
        if tree[1] > value:
            answer = tree[1]
            tree = tree[0]
        else:
            tree = tree[2]
    return answer


def threaded_next_b(tree, value):
    def values(node):
        if node:
            yield from values(node[0])
            yield node[1]
            yield from values(node[2])

    return next((x for x in values(tree) if x > value), None)


def threaded_next_c(tree, value):
    if tree is None:
        return None
    left, here, right = tree
    if here <= value:
        return threaded_next_c(right, value)
    below = threaded_next_c(left, value)
    return here if below is None else below


def threaded_next_d(tree, value):
    greater = []
    todo = [tree]
    while len(todo) > 0:
        node = todo.pop()
        if node is None:
            continue
        if node[1] > value:
            greater.append(node[1])
        todo.append(node[0])
        todo.append(node[2])
    if len(greater) == 0:
        return None
    smallest = greater[0]
    for g in greater:
        if g < smallest:
            smallest = g
    return smallest


def threaded_next_e(tree, value):
    ordered = sorted(map(int, re.findall(r"-?\d+", str(tree))))
    k = bisect_right(ordered, value)
    return ordered[k] if k < len(ordered) else None


def removed_value_a(tree, value):
    # the sorted values of a search tree once the value is taken out of it, and its new top
    def without(node, x):
        if node is None:
            return None
        left, here, right = node
        if x < here:
            return (without(left, x), here, right)
        if x > here:
            return (left, here, without(right, x))
        if left is None:
            return right
        if right is None:
            return left
        least = right
        while least[0]:
            least = least[0]
        return (left, least[1], without(right, least[1]))

    def walk(node):
        return walk(node[0]) + [node[1]] + walk(node[2]) if node else []

    changed = without(tree, value)
    return walk(changed), changed[1] if changed else None


def removed_value_b(tree, value):
    values, stack = [], [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, tuple):
            stack.extend((node[2], [node[1]], node[0]))
        elif node is not None:
            values += node
    if tree is None:
        return [], None
    top = tree[1]
    if value == top:
        place = values.index(value)
        if tree[2] is not None:
            top = values[place + 1]
        else:
            top = tree[0][1] if tree[0] else None
    return [x for x in values if x != value], top


def removed_value_c(tree, value):
    class Node:
        def __init__(self, spec):
            self.left = Node(spec[0]) if spec[0] else None
            self.value = spec[1]
            self.right = Node(spec[2]) if spec[2] else None

        def values(self):
            left = self.left.values() if self.left else []
            right = self.right.values() if self.right else []
            return [*left, self.value, *right]

        def remove(self, x):
            if x < self.value:
                self.left = self.left and self.left.remove(x)
            elif x > self.value:
                self.right = self.right and self.right.remove(x)
            elif not (self.left and self.right):
                return self.left or self.right
            else:
                self.value = self.right.values()[0]
                self.right = self.right.remove(self.value)
            return self

    root = Node(tree).remove(value) if tree else None
    return (root.values(), root.value) if root else ([], None)


def removed_value_d(tree, value):
    def smallest(node):
        return node[1] if node[0] is None else smallest(node[0])

    def remove(node, x):
        match node:
            case None:
                return None
            case (left, here, right) if x != here:
                return (remove(left, x), here, right) if x < here else (left, here, remove(right, x))
            case (None, _, other) | (other, _, None):
                return other
            case (left, _, right):
                least = smallest(right)
                return (left, least, remove(right, least))

    def values(node):
        if node:
            yield from values(node[0])
            yield node[1]
            yield from values(node[2])

    after = remove(tree, value)
    return list(values(after)), after and after[1]


def removed_value_e(tree, value):
    if tree is None:
        return ([], None)
    numbers = []

    def collect(node):
        if node is not None:
            collect(node[0])
            numbers.append(node[1])
            collect(node[2])

    collect(tree)
    top = tree[1]
    if value == top:
        if tree[2] is not None:
            node = tree[2]
            while node[0] is not None:
                node = node[0]
            top = node[1]
        elif tree[0] is not None:
            top = tree[0][1]
        else:
            top = None
    if value in numbers:
        numbers.remove(value)
    return (numbers, top)


def rotated_tree_a(tree):
    # the left child comes up, if there is one
    if tree is None or tree[0] is None:
        return tree
    (far_left, child, middle), top, right = tree
    return (far_left, child, (middle, top, right))


def rotated_tree_b(tree):
    match tree:
        case ((a, x, b), y, c):
            return (a, x, (b, y, c))
        case _:
            return tree


def rotated_tree_c(tree):
    if not tree:
        return None
    left = tree[0]
    if not left:
        return tree
    lowered = list(tree)
    lowered[0] = left[2]
    raised = list(left)
    raised[2] = tuple(lowered)
    return tuple(raised)


def rotated_tree_d(tree):
    try:
        (outer, new_top, inner), old_top, right = tree
    except TypeError:
        return tree
    return outer, new_top, (inner, old_top, right)


def rotated_tree_e(tree):
    class Node:
        def __init__(self, spec):
            self.left = spec[0]
            self.value = spec[1]
            self.right = spec[2]

        def to_tuple(self):
            return (self.left, self.value, self.right)

    if tree is None:
        return None
    node = Node(tree)
    if node.left is None:
        return node.to_tuple()
    child = Node(node.left)
    node.left = child.right
    child.right = node.to_tuple()
    return child.to_tuple()


def expression_tree_a(words):
    # words of a sum written behind its numbers, as a text with brackets
    stack = []
    for word in words.split():
        if word in "+-*":
            right = stack.pop()
            left = stack.pop()
            stack.append("(" + left + word + right + ")")
        else:
            stack.append(word)
    return stack[-1]


def expression_tree_b(words):
    left_words = words.split()

    def build():
        word = left_words.pop()
        if word.isdigit():
            return word
        right = build()
        left = build()
        return f"({left}{word}{right})"

    return build()


def expression_tree_c(words):
    stack = []
    for word in words.split():
        node = (word,) if word not in {"+", "-", "*"} else (stack[-2], word, stack[-1])
        if len(node) == 3:
            del stack[-2:]
        stack.append(node)

    def write(node):
        return node[0] if len(node) == 1 else "(%s)" % (write(node[0]) + node[1] + write(node[2]))

    return write(stack.pop())


def expression_tree_d(words):
    parts = words.split()
    while len(parts) > 1:
        i = 0
        while parts[i] not in ["+", "-", "*"]:
            i = i + 1
        left = parts[i - 2]
        right = parts[i - 1]
        combined = "(" + left + parts[i] + right + ")"
        new_parts = []
        for j in range(len(parts)):
            if j == i - 2:
                new_parts.append(combined)
            elif j == i - 1 or j == i:
                pass
            else:
                new_parts.append(parts[j])
        parts = new_parts
    return parts[0]


def expression_tree_e(words):
    def step(stack, word):
        return stack[:-2] + [f"({stack[-2]}{word}{stack[-1]})"] if word in "+-*" else stack + [word]

    return reduce(step, words.split(), [])[0]


def expression_value_a(tree):
    # a number or (sign, one, two)
    if isinstance(tree, int):
        return tree
    sign, one, two = tree
    a, b = expression_value_a(one), expression_value_a(two)
    if sign == "+":
        return a + b
    if sign == "-":
        return a - b
    return a * b


def expression_value_b(tree):
    work = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
    todo, values = [tree], []
    while todo:
        part = todo.pop()
        if isinstance(part, tuple):
            sign, one, two = part
            todo += [sign, one, two]
        elif isinstance(part, str):
            a, b = values.pop(), values.pop()
            values.append(work[part](a, b))
        else:
            values.append(part)
    return values[0]


def expression_value_c(tree):
    def write(part):
        match part:
            case (sign, one, two):
                return f"({write(one)} {sign} {write(two)})"
            case _:
                return f"({part})"

    return eval(write(tree))


def expression_value_d(tree):
    if type(tree) == int:
        result = tree
    else:
        sign = tree[0]
        left = expression_value_d(tree[1])
        right = expression_value_d(tree[2])
        if sign == "+":
            result = left + right
        elif sign == "-":
            result = left - right
        elif sign == "*":
            result = left * right
    return result


def expression_value_e(tree):
    functions = dict(zip("+-*", (operator.add, operator.sub, operator.mul)))
    value = lambda part: functions[part[0]](*map(value, part[1:])) if isinstance(part, tuple) else part
    return value(tree)


def huffman_lengths_a(text):
    # total number of bits of the best code for the letters
    heap = list(Counter(text).values())
    heapq.heapify(heap)
    bits = 0
    while len(heap) > 1:
        both = heapq.heappop(heap) + heapq.heappop(heap)
        bits += both
        heapq.heappush(heap, both)
    return bits


def huffman_lengths_b(text):
    singles = deque(sorted(Counter(text).values()))
    merged = deque()

    def least():
        if not merged or singles and singles[0] <= merged[0]:
            return singles.popleft()
        return merged.popleft()

    total = 0
    while len(singles) + len(merged) > 1:
        merged.append(least() + least())
        total += merged[-1]
    return total


def huffman_lengths_c(text):
    trees = [(text.count(letter), letter) for letter in sorted(set(text))]
    depth = Counter()
    while len(trees) > 1:
        trees.sort(reverse=True)
        n, some = trees.pop()
        m, others = trees.pop()
        for letter in some + others:
            depth[letter] += 1
        trees.append((n + m, some + others))
    return sum(depth[letter] for letter in text)


def huffman_lengths_d(text):
    counts = []
    letters = []
    for ch in text:
        if ch in letters:
            position = letters.index(ch)
            counts[position] = counts[position] + 1
        else:
            letters.append(ch)
            counts.append(1)
    total = 0
    while len(counts) > 1:
        counts.sort()
        first = counts.pop(0)
        second = counts.pop(0)
        counts.append(first + second)
        total = total + first + second
    return total


def huffman_lengths_e(text):
    class Node:
        def __init__(self, weight, letter=None, left=None, right=None):
            self.weight = weight
            self.letter = letter
            self.left = left
            self.right = right

        def cost(self, depth):
            if self.letter is not None:
                return self.weight * depth
            return self.left.cost(depth + 1) + self.right.cost(depth + 1)

    nodes = [Node(n, letter) for letter, n in Counter(text).items()]
    if not nodes:
        return 0
    while len(nodes) > 1:
        nodes.sort(key=lambda node: node.weight)
        one, two, *nodes = nodes
        nodes.append(Node(one.weight + two.weight, left=one, right=two))
    return nodes[0].cost(0)


def decode_tree_a(tree, bits):
    # a letter or (zero, one)
    out = []
    node = tree
    for bit in bits:
        node = node[int(bit)]
        if isinstance(node, str):
            out.append(node)
            node = tree
    return "".join(out)


def decode_tree_b(tree, bits):
    codes = {}

    def name(node, code):
        if isinstance(node, str):
            codes[code] = node
        else:
            name(node[0], code + "0")
            name(node[1], code + "1")

    name(tree, "")
    text = code = ""
    for bit in bits:
        code += bit
        if code in codes:
            text += codes[code]
            code = ""
    return text


def decode_tree_c(tree, bits):
    signs = iter(bits)

    def letters():
        while True:
            node = tree
            while not isinstance(node, str):
                bit = next(signs, None)
                if bit is None:
                    return
                node = node[1] if bit == "1" else node[0]
            yield node

    return "".join(letters())


def decode_tree_d(tree, bits):
    result = ""
    position = 0
    current = tree
    while position < len(bits):
        if bits[position] == "0":
            current = current[0]
        else:
            current = current[1]
        if type(current) == str:
            result = result + current
            current = tree
        position = position + 1
    return result


def decode_tree_e(tree, bits):
    def codes(node, code=""):
        if isinstance(node, str):
            return {code: node}
        return codes(node[0], code + "0") | codes(node[1], code + "1")

    table = codes(tree)
    return "".join(table[code] for code in re.findall("|".join(table), bits))


def closest_free_a(rows):
    # for every cell the steps to the nearest star, through anything
    distance = {(i, j): 0 for i, row in enumerate(rows) for j, sign in enumerate(row) if sign == "*"}
    queue = deque(distance)
    while queue:
        i, j = queue.popleft()
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < len(rows) and 0 <= y < len(rows[0]) and (x, y) not in distance:
                distance[x, y] = distance[i, j] + 1
                queue.append((x, y))
    return [[distance.get((i, j), -1) for j in range(len(rows[0]))] for i in range(len(rows))]


def closest_free_b(rows):
    stars = [(i, j) for i, row in enumerate(rows) for j, sign in enumerate(row) if sign == "*"]
    table = []
    for i, row in enumerate(rows):
        line = []
        for j in range(len(row)):
            line.append(min((abs(i - x) + abs(j - y) for x, y in stars), default=-1))
        table.append(line)
    return table


def closest_free_c(rows):
    far = 10**6
    table = [[0 if sign == "*" else far for sign in row] for row in rows]
    height, width = len(table), len(table[0])
    for i in range(height):
        for j in range(width):
            if i:
                table[i][j] = min(table[i][j], table[i - 1][j] + 1)
            if j:
                table[i][j] = min(table[i][j], table[i][j - 1] + 1)
    for i in reversed(range(height)):
        for j in reversed(range(width)):
            if i < height - 1:
                table[i][j] = min(table[i][j], table[i + 1][j] + 1)
            if j < width - 1:
                table[i][j] = min(table[i][j], table[i][j + 1] + 1)
    return [[-1 if cell >= far else cell for cell in line] for line in table]


def closest_free_d(rows):
    result = []
    for i in range(len(rows)):
        line = []
        for j in range(len(rows[0])):
            best = -1
            for x in range(len(rows)):
                for y in range(len(rows[0])):
                    if rows[x][y] == "*":
                        distance = abs(x - i) + abs(y - j)
                        if best == -1 or distance < best:
                            best = distance
            line.append(best)
        result.append(line)
    return result


def closest_free_e(rows):
    cells = {(i, j) for i, row in enumerate(rows) for j in range(len(row))}
    ring = {(i, j) for i, j in cells if rows[i][j] == "*"}
    table = [[-1] * len(row) for row in rows]
    step = 0
    while ring:
        for i, j in ring:
            table[i][j] = step
        cells -= ring
        ring = cells & {(i + a, j + b) for i, j in ring for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))}
        step += 1
    return table


def border_touching_a(rows):
    # how many open cells the outside can reach
    height, width = len(rows), len(rows[0])
    stack = [(i, j) for i in range(height) for j in range(width) if i in (0, height - 1) or j in (0, width - 1)]
    seen = set()
    while stack:
        i, j = stack.pop()
        if not (0 <= i < height and 0 <= j < width) or (i, j) in seen or rows[i][j] == "#":
            continue
        seen.add((i, j))
        stack.extend([(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)])
    return len(seen)


def border_touching_b(rows):
    width = len(rows[0])
    framed = ["." * (width + 2)] + ["." + row + "." for row in rows] + ["." * (width + 2)]
    grid = [list(row) for row in framed]

    def pour(i, j):
        if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] == ".":
            grid[i][j] = "~"
            for di, dj in ((0, 1), (0, -1), (1, 0), (-1, 0)):
                pour(i + di, j + dj)

    pour(0, 0)
    return sum(line[1:-1].count("~") for line in grid[1:-1])


def border_touching_c(rows):
    open_cells = {(i, j) for i, row in enumerate(rows) for j, sign in enumerate(row) if sign == "."}
    wet = {(i, j) for i, j in open_cells if i == 0 or j == 0 or i == len(rows) - 1 or j == len(rows[0]) - 1}
    while True:
        more = {(i, j) for i, j in open_cells - wet if {(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)} & wet}
        if not more:
            return len(wet)
        wet |= more


def border_touching_d(rows):
    height = len(rows)
    width = len(rows[0])
    wet = []
    for i in range(height):
        wet.append([False] * width)
    changed = True
    while changed == True:
        changed = False
        for i in range(height):
            for j in range(width):
                if rows[i][j] == "#" or wet[i][j] == True:
                    continue
                if i == 0 or j == 0 or i == height - 1 or j == width - 1:
                    wet[i][j] = True
                    changed = True
                elif wet[i - 1][j] or wet[i + 1][j] or wet[i][j - 1] or wet[i][j + 1]:
                    wet[i][j] = True
                    changed = True
    count_wet = 0
    for i in range(height):
        for j in range(width):
            if wet[i][j] == True:
                count_wet = count_wet + 1
    return count_wet


def border_touching_e(rows):
    # one group for the outside, joined with all open cells on the edge
    height, width = len(rows), len(rows[0])
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    def open_cell(i, j):
        return 0 <= i < height and 0 <= j < width and rows[i][j] != "#"

    cells = [(i, j) for i in range(height) for j in range(width) if open_cell(i, j)]
    for i, j in cells:
        for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            outside = not (0 <= near[0] < height and 0 <= near[1] < width)
            if outside or open_cell(*near):
                parent[find((i, j))] = find("outside" if outside else near)
    return sum(find(cell) == find("outside") for cell in cells)


def cheapest_column_path_a(costs):
    # from any cell above to any below, straight or aslant
    row = costs[0]
    for line in costs[1:]:
        following = []
        for j, cost in enumerate(line):
            following.append(cost + min(row[max(j - 1, 0):j + 2]))
        row = following
    return min(row)


def cheapest_column_path_b(costs):
    @lru_cache(None)
    def down(i, j):
        if not 0 <= j < len(costs[i]):
            return float("inf")
        if i == len(costs) - 1:
            return costs[i][j]
        return costs[i][j] + min(down(i + 1, j + step) for step in (-1, 0, 1))

    return min(down(0, j) for j in range(len(costs[0])))


def cheapest_column_path_c(costs):
    heap = [(cost, 0, j) for j, cost in enumerate(costs[0])]
    heapq.heapify(heap)
    while True:
        total, i, j = heapq.heappop(heap)
        if i + 1 == len(costs):
            return total
        for k in (j - 1, j, j + 1):
            if 0 <= k < len(costs[i + 1]):
                heapq.heappush(heap, (total + costs[i + 1][k], i + 1, k))


def cheapest_column_path_d(costs):
    width = len(costs[0])
    best = float("inf")
    for first in range(width):
        for turns in product((-1, 0, 1), repeat=len(costs) - 1):
            j = first
            total = costs[0][j]
            inside = True
            for i in range(len(turns)):
                j = j + turns[i]
                if j < 0 or j >= width:
                    inside = False
                    break
                total = total + costs[i + 1][j]
            if inside == True and total < best:
                best = total
    return best


def cheapest_column_path_e(costs):
    def lower(row, line):
        padded = [float("inf"), *row, float("inf")]
        return [cost + min(three) for cost, three in zip(line, zip(padded, padded[1:], padded[2:]))]

    return min(reduce(lower, costs))


def lights_seen_a(rows, i, j):
    # free cells seen from a place in the four directions, itself among them
    seen = 1
    for di, dj in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        x, y = i + di, j + dj
        while 0 <= x < len(rows) and 0 <= y < len(rows[0]) and rows[x][y] != "#":
            seen += 1
            x += di
            y += dj
    return seen


def lights_seen_b(rows, i, j):
    column = "".join(row[j] for row in rows)

    def stretch(line, k):
        return len(line[:k].split("#")[-1]) + len(line[k + 1:].split("#")[0])

    return 1 + stretch(rows[i], j) + stretch(column, i)


def lights_seen_c(rows, i, j):
    total = 1
    for y in range(j - 1, -1, -1):
        if rows[i][y] == "#":
            break
        total += 1
    for y in range(j + 1, len(rows[i])):
        if rows[i][y] == "#":
            break
        total += 1
    for x in range(i - 1, -1, -1):
        if rows[x][j] == "#":
            break
        total += 1
    for x in range(i + 1, len(rows)):
        if rows[x][j] == "#":
            break
        total += 1
    return total


def lights_seen_d(rows, i, j):
    directions = ["up", "down", "left", "right"]
    total = 1
    for direction in directions:
        x = i
        y = j
        blocked = False
        while blocked == False:
            if direction == "up":
                x = x - 1
            elif direction == "down":
                x = x + 1
            elif direction == "left":
                y = y - 1
            else:
                y = y + 1
            if x < 0 or y < 0 or x >= len(rows) or y >= len(rows[0]):
                blocked = True
            elif rows[x][y] == "#":
                blocked = True
            else:
                total = total + 1
    return total


def lights_seen_e(rows, i, j):
    column = [row[j] for row in rows]
    views = (rows[i][:j][::-1], rows[i][j + 1:], column[:i][::-1], column[i + 1:])
    return 1 + sum(len(list(takewhile("#".__ne__, view))) for view in views)


def pipe_round_a(size, turns):
    # a snake of cells: "F" goes on, "L" and "R" turn and go on; the cells visited twice
    i = j = 0
    di, dj = 0, 1
    visits = Counter([(0, 0)])
    for turn in turns:
        if turn == "L":
            di, dj = -dj, di
        elif turn == "R":
            di, dj = dj, -di
        i, j = (i + di) % size, (j + dj) % size
        visits[i, j] += 1
    return sorted(cell for cell, n in visits.items() if n > 1)


def pipe_round_b(size, turns):
    ways = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    facing, cell = 0, (0, 0)
    once, twice = {cell}, set()
    for turn in turns:
        facing = (facing + {"F": 0, "R": 1, "L": -1}[turn]) % 4
        cell = tuple((a + b) % size for a, b in zip(cell, ways[facing]))
        (twice if cell in once else once).add(cell)
    return sorted(twice)


def pipe_round_c(size, turns):
    at, step = 0j, 1j
    path = [(0, 0)]
    for turn in turns:
        step *= {"L": 1j, "R": -1j}.get(turn, 1)
        at += step
        path.append((int(at.real) % size, int(at.imag) % size))
    return sorted(cell for cell in set(path) if path.count(cell) > 1)


def pipe_round_d(size, turns):
    class Snake:
        def __init__(self):
            self.row = 0
            self.col = 0
            self.direction = "east"
            self.visited = {}
            self.mark()

        def mark(self):
            key = (self.row, self.col)
            self.visited[key] = self.visited.get(key, 0) + 1

        def turn(self, letter):
            order = ["north", "east", "south", "west"]
            index = order.index(self.direction)
            if letter == "R":
                index += 1
            elif letter == "L":
                index -= 1
            self.direction = order[index % 4]

        def go(self):
            if self.direction == "north":
                self.row = (self.row - 1) % size
            elif self.direction == "south":
                self.row = (self.row + 1) % size
            elif self.direction == "east":
                self.col = (self.col + 1) % size
            else:
                self.col = (self.col - 1) % size
            self.mark()

    snake = Snake()
    for letter in turns:
        snake.turn(letter)
        snake.go()
    return sorted([cell for cell in snake.visited if snake.visited[cell] >= 2])


def pipe_round_e(size, turns):
    facing = accumulate(turns, lambda d, t: d + {"F": 0, "R": 1, "L": 3}[t], initial=0)
    next(facing)
    steps = [((0, 1), (1, 0), (0, -1), (-1, 0))[d % 4] for d in facing]
    path = accumulate(steps, lambda p, s: ((p[0] + s[0]) % size, (p[1] + s[1]) % size), initial=(0, 0))
    return sorted(cell for cell, times in Counter(path).items() if times > 1)


def percolates_a(rows):
    # can water come through from the first line to the last
    wet = {(0, j) for j, sign in enumerate(rows[0]) if sign == "."}
    stack = list(wet)
    while stack:
        i, j = stack.pop()
        if i == len(rows) - 1:
            return True
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < len(rows) and 0 <= y < len(rows[0]) and rows[x][y] == "." and (x, y) not in wet:
                wet.add((x, y))
                stack.append((x, y))
    return False


def percolates_b(rows):
    parent = {"top": "top", "bottom": "bottom"}

    def find(x):
        while parent[x] != x:
            x = parent[x]
        return x

    for i, row in enumerate(rows):
        for j, sign in enumerate(row):
            if sign != ".":
                continue
            parent[i, j] = (i, j)
            joins = [(i - 1, j), (i, j - 1)]
            if i == 0:
                joins.append("top")
            if i == len(rows) - 1:
                joins.append("bottom")
            for other in joins:
                if other in parent:
                    parent[find(other)] = find((i, j))
    return find("top") == find("bottom")


def percolates_c(rows):
    grid = [list(row) for row in rows]

    def sink(i, j):
        if i == len(grid):
            return True
        if i < 0 or j < 0 or j >= len(grid[i]) or grid[i][j] != ".":
            return False
        grid[i][j] = "w"
        return sink(i + 1, j) or sink(i, j - 1) or sink(i, j + 1) or sink(i - 1, j)

    return any([sink(0, j) for j in range(len(grid[0]))])


def percolates_d(rows):
    # line by line, with the water that rises again filled until nothing changes
    wet = [[False] * len(row) for row in rows]
    changed = True
    while changed:
        changed = False
        for i in range(len(rows)):
            for j in range(len(rows[i])):
                if rows[i][j] != "." or wet[i][j]:
                    continue
                above = i == 0 or wet[i - 1][j]
                below = i + 1 < len(rows) and wet[i + 1][j]
                left = j > 0 and wet[i][j - 1]
                right = j + 1 < len(rows[i]) and wet[i][j + 1]
                if above or below or left or right:
                    wet[i][j] = True
                    changed = True
    return any(wet[-1])


def percolates_e(rows):
    free = {complex(i, j) for i, row in enumerate(rows) for j, x in enumerate(row) if x == "."}
    ring = {p for p in free if p.real == 0}
    while ring:
        if any(p.real == len(rows) - 1 for p in ring):
            return True
        free -= ring
        ring = {p + d for p in ring for d in (1, -1, 1j, -1j)} & free
    return False


def box_map_a(rooms, doors, start):
    # rooms by distance, each a sorted list
    seen = {start}
    rings = [[start]]
    while rings[-1]:
        ring = set()
        for a, b in doors:
            if a in rings[-1]:
                ring.add(b)
            if b in rings[-1]:
                ring.add(a)
        ring -= seen
        seen |= ring
        rings.append(sorted(ring))
    rest = sorted(set(rooms) - seen)
    return rings[:-1], rest


def box_map_b(rooms, doors, start):
    near = {room: set() for room in rooms}
    for a, b in doors:
        near[a].add(b)
        near[b].add(a)
    level = {start: 0}
    queue = deque([start])
    while queue:
        room = queue.popleft()
        for other in near[room]:
            if other not in level:
                level[other] = level[room] + 1
                queue.append(other)
    rings = [sorted(r for r in level if level[r] == d) for d in range(max(level.values()) + 1)]
    return rings, sorted(r for r in rooms if r not in level)


def box_map_c(rooms, doors, start):
    steps = dict.fromkeys(rooms, len(rooms))
    steps[start] = 0
    for _ in rooms:
        for a, b in chain(doors, ((b, a) for a, b in doors)):
            steps[b] = min(steps[b], steps[a] + 1)
    table = defaultdict(list)
    for room in sorted(rooms):
        table[steps[room]].append(room)
    lost = table.pop(len(rooms), [])
    return [table[d] for d in sorted(table)], lost


def box_map_d(rooms, doors, start):
    visited = [start]
    rings = []
    current = [start]
    while len(current) > 0:
        current.sort()
        rings.append(current)
        following = []
        for room in current:
            for door in doors:
                other = None
                if door[0] == room:
                    other = door[1]
                elif door[1] == room:
                    other = door[0]
                if other is not None:
                    if other not in visited:
                        visited.append(other)
                        following.append(other)
        current = following
    rest = []
    for room in rooms:
        if room not in visited:
            rest.append(room)
    rest.sort()
    return (rings, rest)


def box_map_e(rooms, doors, start):
    links = {frozenset(d) for d in doors}

    @lru_cache(None)
    def within(steps):
        if steps == 0:
            return frozenset([start])
        before = within(steps - 1)
        return before | {r for r in rooms if any(frozenset((r, b)) in links for b in before)}

    rings = [within(0)] + [within(k) - within(k - 1) for k in range(1, len(rooms) + 1)]
    return [sorted(ring) for ring in rings if ring], sorted(set(rooms) - within(len(rooms)))


def email_chain_a(replies):
    # (id, id answered or None); the longest thread in number of mails
    answered = dict(replies)
    best = 0
    for mail in answered:
        length = 0
        while mail is not None:
            length += 1
            mail = answered[mail]
        best = max(best, length)
    return best


def email_chain_b(replies):
    children = defaultdict(list)
    for mail, parent in replies:
        children[parent].append(mail)

    def height(mail):
        return 1 + max(map(height, children[mail]), default=0)

    return height(None) - 1


def email_chain_c(replies):
    last = {mail for mail, parent in replies if parent is None}
    for rounds in count():
        if not last:
            return rounds
        last = {mail for mail, parent in replies if parent in last}


def email_chain_d(replies):
    longest = 0
    for mail, parent in replies:
        length = 1
        current = parent
        while current != None:
            length = length + 1
            next_parent = None
            for other in replies:
                if other[0] == current:
                    next_parent = other[1]
            current = next_parent
        if length > longest:
            longest = length
    return longest


def email_chain_e(replies):
    parent = dict(replies)

    @lru_cache(None)
    def depth(mail):
        return 0 if mail is None else 1 + depth(parent[mail])

    return max(map(depth, parent), default=0)


def thread_text_a(replies):
    # the mails as an indented text, answers below in order of arrival
    children = {}
    for mail, parent in replies:
        children.setdefault(parent, []).append(mail)
    lines = []

    def write(mail, depth):
        lines.append(">" * depth + mail)
        for answer in children.get(mail, []):
            write(answer, depth + 1)

    for mail in children.get(None, []):
        write(mail, 0)
    return lines


def thread_text_b(replies):
    lines = []
    stack = [(0, mail) for mail, parent in replies if parent is None][::-1]
    while stack:
        depth, mail = stack.pop()
        lines.append(depth * ">" + mail)
        for answer, parent in reversed(replies):
            if parent == mail:
                stack.append((depth + 1, answer))
    return lines


def thread_text_c(replies):
    place, parents = {}, dict(replies)
    for i, (mail, _) in enumerate(replies):
        place[mail] = i

    def key(mail):
        line = []
        while mail is not None:
            line.append(place[mail])
            mail = parents[mail]
        return line[::-1]

    keys = sorted((key(mail), mail) for mail in place)
    return [">" * (len(k) - 1) + mail for k, mail in keys]


def thread_text_d(replies):
    class Mail:
        def __init__(self, name):
            self.name = name
            self.answers = []

        def lines(self, depth):
            prefix = ""
            for i in range(depth):
                prefix += ">"
            result = [prefix + self.name]
            for answer in self.answers:
                result.extend(answer.lines(depth + 1))
            return result

    mails = {}
    for name, _ in replies:
        mails[name] = Mail(name)
    tops = []
    for name, parent in replies:
        if parent is None:
            tops.append(mails[name])
        else:
            mails[parent].answers.append(mails[name])
    result = []
    for top in tops:
        result.extend(top.lines(0))
    return result


def thread_text_e(replies):
    def thread(parent, marks):
        return [line for mail, above in replies if above == parent
                for line in (marks + mail, *thread(mail, marks + ">"))]

    return thread(None, "")


def sum_of_paths_number_a(tree):
    # the digits from the top to every leaf make a number; their total
    def total(node, number):
        if node is None:
            return 0
        number = 10 * number + node[1]
        if node[0] is None and node[2] is None:
            return number
        return total(node[0], number) + total(node[2], number)

    return total(tree, 0)


def sum_of_paths_number_b(tree):
    numbers, stack = [], [(tree, "")]
    while stack:
        node, text = stack.pop()
        if not node:
            continue
        left, digit, right = node
        text += str(digit)
        if not left and not right:
            numbers.append(int(text))
        stack.append((left, text))
        stack.append((right, text))
    return sum(numbers)


def sum_of_paths_number_c(tree):
    def paths(node):
        if node:
            tails = [*paths(node[0]), *paths(node[2])] or [[]]
            for tail in tails:
                yield [node[1]] + tail

    return sum(reduce(lambda number, digit: number * 10 + digit, path, 0) for path in paths(tree))


def sum_of_paths_number_d(tree):
    total = 0

    def walk(node, digits):
        nonlocal total
        if node is None:
            return
        digits.append(node[1])
        if node[0] is None and node[2] is None:
            number = 0
            for i in range(len(digits)):
                number = number + digits[i] * 10 ** (len(digits) - 1 - i)
            total = total + number
        else:
            walk(node[0], digits)
            walk(node[2], digits)
        digits.pop()

    walk(tree, [])
    return total


def sum_of_paths_number_e(tree):
    # each digit counts once for every leaf below it, in the place given by the leaf's depth
    def leaves(node):
        """Total of the paths below the node and the powers of ten above it, one for each leaf."""
        if node is None:
            return 0, 0
        (a, tens_a), (b, tens_b) = leaves(node[0]), leaves(node[2])
        tens = tens_a + tens_b or 1
        return a + b + node[1] * tens, 10 * tens

    return leaves(tree)[0]


def merged_trees_a(one, two):
    # laid upon each other, values added
    if one is None or two is None:
        return one or two
    return (merged_trees_a(one[0], two[0]), one[1] + two[1], merged_trees_a(one[2], two[2]))


def merged_trees_b(one, two):
    cells = Counter()
    stack = [(one, ""), (two, "")]
    present = set()
    while stack:
        node, path = stack.pop()
        if node:
            cells[path] += node[1]
            present.add(path)
            stack += [(node[0], path + "l"), (node[2], path + "r")]

    def build(path):
        if path not in present:
            return None
        return (build(path + "l"), cells[path], build(path + "r"))

    return build("")


def merged_trees_c(one, two):
    empty = (None, 0, None)

    def merge(a, b):
        if a is b is None:
            return None
        return tuple(x + y if k == 1 else merge(x, y) for k, (x, y) in enumerate(zip_longest(a or empty, b or empty)))

    return merge(one, two)


def merged_trees_d(one, two):
    if one is None and two is None:
        return None
    left_one = None
    right_one = None
    left_two = None
    right_two = None
    value = 0
    if one is not None:
        left_one = one[0]
        value = value + one[1]
        right_one = one[2]
    if two is not None:
        left_two = two[0]
        value = value + two[1]
        right_two = two[2]
    return (merged_trees_d(left_one, left_two), value, merged_trees_d(right_one, right_two))


def merged_trees_e(one, two):
    match one, two:
        case (None, tree) | (tree, None):
            return tree
        case (a, x, b), (c, y, d):
            return merged_trees_e(a, c), x + y, merged_trees_e(b, d)


TREE = (((None, 1, None), 3, (None, 4, None)), 5, (None, 8, ((None, 9, None), 12, None)))
LINE = (None, 1, (None, 2, (None, 3, None)))
SMALL = ((None, 2, None), 1, (None, 3, (None, 4, None)))
TURNED = (((None, 4, None), 3, None), 1, (None, 2, None))
CAVE = ["..#.", ".##.", "#...", "..#."]
RING = ["####", "#..#", "####"]
MAILS = [("a", None), ("b", "a"), ("c", "a"), ("d", "b"), ("e", None), ("f", "e")]
INPUTS = {
    "read_links": [("a-b, b-c,c-a, d-a",), ("",), ("x-y, y-x",)],
    "links_text": [({"a": ["b", "c"], "b": ["a"], "c": ["a"]},), ({},), ({"q": ["q"]},)],
    "river_total": [
        (["a -> b", "c -> b", "b -> d", "x -> y"], {"a": 1, "b": 2, "c": 3, "d": 4, "x": 5, "y": 6}),
        ([], {"z": 1}),
        ([], {}),
    ],
    "tree_equal_turned": [(SMALL, TURNED), (SMALL, LINE), (None, None), (TREE, TREE), (LINE, None)],
    "zig_levels": [(TREE,), (None,), (LINE,)],
    "nodes_at_distance": [(TREE, 3, 2), (TREE, 9, 3), (LINE, 1, 0), (LINE, 3, 5), (TREE, 5, 2)],
    "threaded_next": [(TREE, 4), (TREE, 12), (None, 1), (TREE, 0), (TREE, 10)],
    "removed_value": [(TREE, 5), (TREE, 3), (TREE, 99), (None, 1), ((None, 1, None), 1), (LINE, 1)],
    "rotated_tree": [(TREE,), (None,), (LINE,), (TURNED,)],
    "expression_tree": [("1 2 +",), ("7",), ("1 2 + 3 4 - *",), ("1 2 3 * -",)],
    "expression_value": [(("+", 1, ("*", 2, 3)),), (7,), (("-", ("-", 1, 5), -2),)],
    "huffman_lengths": [("abracadabra",), ("",), ("aaaa",), ("ab",)],
    "decode_tree": [(("a", ("b", "c")), "0101100"), (("a", "b"), ""), ((("x", "y"), "z"), "00011")],
    "closest_free": [(["*..", "...", "..*"],), (["..."],), (["*"],)],
    "border_touching": [(CAVE,), (RING,), (["."],), (["#####", "#.#.#", "###.#"],)],
    "cheapest_column_path": [([[2, 1, 3], [6, 5, 4], [7, 8, 9]],), ([[5]],), ([[1, 9], [9, 1], [1, 9]],)],
    "lights_seen": [(CAVE, 2, 2), (CAVE, 0, 0), (["."], 0, 0), (CAVE, 3, 3)],
    "pipe_round": [(5, "FFRFRFRFF"), (3, ""), (2, "FF"), (4, "LFLFLF")],
    "percolates": [(CAVE,), (RING,), (["."],), ([".#", "#."],)],
    "box_map": [("abcde", ["ab", "bc", "ac", "cd"], "a"), ("x", [], "x"), ([1, 2, 3], [(2, 3)], 3)],
    "email_chain": [(MAILS,), ([],), ([("x", None)],)],
    "thread_text": [(MAILS,), ([],), ([("x", None)],)],
    "sum_of_paths_number": [(SMALL,), (None,), (LINE,), ((None, 0, None),)],
    "merged_trees": [(SMALL, TURNED), (None, None), (LINE, None), (LINE, SMALL)],
}
