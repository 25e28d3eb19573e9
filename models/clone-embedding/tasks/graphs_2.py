"""Small tasks on trees given as tuples or lists and on grids as graphs, each written in several ways."""

import heapq
import json
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import chain, zip_longest


def leaf_values_a(tree):
    if tree is None:
        return []
    left, value, right = tree
    if left is None and right is None:
        return [value]
    return leaf_values_a(left) + leaf_values_a(right)


def leaf_values_b(tree):
    found, stack = [], [tree]
    while stack:
        node = stack.pop()
        if not node:
            continue
        if not node[0] and not node[2]:
            found.append(node[1])
        stack += [node[2], node[0]]
    return found


def leaf_values_c(tree):
    def leaves(node):
        if node is not None:
            if node[0] is node[2] is None:
                yield node[1]
            yield from leaves(node[0])
            yield from leaves(node[2])

    return list(leaves(tree))


def leaf_values_d(tree):
    result = []
    todo = [tree]
    while len(todo) > 0:
        node = todo.pop(0)
        if node is None:
            continue
        left = node[0]
        value = node[1]
        right = node[2]
        is_leaf = False
        if left is None and right is None:
            is_leaf = True
        if is_leaf == True:
            result.append(value)
        else:
            # children go to the front so that the order stays
            todo.insert(0, right)
            todo.insert(0, left)
    return result


def leaf_values_e(tree):
    return [int(x) for x in re.findall(r"\(None, (-?\d+), None\)", str(tree))]


def grown_tree_a(numbers):
    def put(node, x):
        if node is None:
            return (None, x, None)
        left, value, right = node
        if x < value:
            return (put(left, x), value, right)
        if x > value:
            return (left, value, put(right, x))
        return node

    return reduce(put, numbers, None)


def grown_tree_b(numbers):
    if not numbers:
        return None
    first = numbers[0]
    lower = [x for x in numbers if x < first]
    upper = [x for x in numbers if x > first]
    return (grown_tree_b(lower), first, grown_tree_b(upper))


def grown_tree_c(numbers):
    class Node:
        def __init__(self, value):
            self.value, self.left, self.right = value, None, None

        def freeze(self):
            left = self.left.freeze() if self.left else None
            right = self.right.freeze() if self.right else None
            return (left, self.value, right)

    root = None
    for x in numbers:
        if root is None:
            root = Node(x)
            continue
        node = root
        while x != node.value:
            side = "left" if x < node.value else "right"
            if getattr(node, side) is None:
                setattr(node, side, Node(x))
            node = getattr(node, side)
    return root.freeze() if root else None


def grown_tree_d(numbers):
    left_of = {}
    right_of = {}
    root = None
    for x in numbers:
        if root is None:
            root = x
            continue
        node = root
        done = False
        while done == False:
            if x == node:
                done = True
            elif x < node:
                if node in left_of:
                    node = left_of[node]
                else:
                    left_of[node] = x
                    done = True
            else:
                if node in right_of:
                    node = right_of[node]
                else:
                    right_of[node] = x
                    done = True

    def build(value):
        if value is None:
            return None
        return (build(left_of.get(value)), value, build(right_of.get(value)))

    return build(root)


def grown_tree_e(numbers):
    # the root of a range is the number of the range that came first
    came = {x: i for i, x in reversed(list(enumerate(numbers)))}
    ordered = sorted(came)

    def build(low, high):
        if low == high:
            return None
        top = min(range(low, high), key=lambda k: came[ordered[k]])
        return (build(low, top), ordered[top], build(top + 1, high))

    return build(0, len(ordered))


def level_totals_a(tree):
    totals = []

    def add(node, depth):
        if node is None:
            return
        if depth == len(totals):
            totals.append(0)
        totals[depth] += node[1]
        add(node[0], depth + 1)
        add(node[2], depth + 1)

    add(tree, 0)
    return totals


def level_totals_b(tree):
    totals, row = [], [tree]
    while any(row):
        row = [node for node in row if node]
        totals.append(sum(node[1] for node in row))
        row = [child for node in row for child in (node[0], node[2])]
    return totals


def level_totals_c(tree):
    if tree is None:
        return []
    below = zip_longest(level_totals_c(tree[0]), level_totals_c(tree[2]), fillvalue=0)
    return [tree[1]] + [x + y for x, y in below]


def level_totals_d(tree):
    class Totals:
        def __init__(self):
            self.by_depth = {}

        def add(self, depth, value):
            if depth in self.by_depth:
                self.by_depth[depth] += value
            else:
                self.by_depth[depth] = value

        def as_list(self):
            result = []
            depth = 0
            while depth in self.by_depth:
                result.append(self.by_depth[depth])
                depth += 1
            return result

    totals = Totals()
    stack = [(tree, 0)]
    while stack:
        node, depth = stack.pop()
        if node is not None:
            totals.add(depth, node[1])
            stack.append((node[0], depth + 1))
            stack.append((node[2], depth + 1))
    return totals.as_list()


def level_totals_e(tree):
    def visits(node, depth=0):
        if node:
            yield depth, node[1]
            yield from visits(node[0], depth + 1)
            yield from visits(node[2], depth + 1)

    totals = Counter()
    for depth, value in visits(tree):
        totals[depth] += value
    return [totals[d] for d in range(len(totals))]


def widest_level_a(tree):
    widths = defaultdict(int)
    queue = deque([(tree, 0)])
    while queue:
        node, level = queue.popleft()
        if node:
            widths[level] += 1
            queue.append((node[0], level + 1))
            queue.append((node[2], level + 1))
    return max(widths, key=lambda level: (widths[level], -level), default=-1)


def widest_level_b(tree):
    best, best_width = -1, 0
    level, row = 0, [tree]
    while row:
        row = [node for node in row if node is not None]
        if len(row) > best_width:
            best, best_width = level, len(row)
        row = [part for node in row for part in node[::2]]
        level += 1
    return best


def widest_level_c(tree):
    def widths(node):
        if node is None:
            return []
        left, right = widths(node[0]), widths(node[2])
        return [1] + [a + b for a, b in zip_longest(left, right, fillvalue=0)]

    counts = widths(tree)
    return counts.index(max(counts)) if counts else -1


def widest_level_d(tree):
    depths = []

    def walk(node, depth):
        if node is not None:
            depths.append(depth)
            walk(node[0], depth + 1)
            walk(node[2], depth + 1)

    walk(tree, 0)
    best = -1
    best_count = 0
    for depth in range(len(depths)):
        n = 0
        for d in depths:
            if d == depth:
                n = n + 1
        if n > best_count:
            best_count = n
            best = depth
    return best


def widest_level_e(tree):
    rows = [[tree]] if tree else []
    while rows and rows[-1]:
        rows.append([c for n in rows[-1] for c in n[::2] if c])
    widths = [len(r) for r in rows]
    return widths.index(max(widths)) if widths else -1


def way_down_a(tree, goal):
    # the letters of the turns from the top to the value
    if tree is None:
        return None
    left, value, right = tree
    if value == goal:
        return ""
    for letter, side in (("L", left), ("R", right)):
        rest = way_down_a(side, goal)
        if rest is not None:
            return letter + rest
    return None


def way_down_b(tree, goal):
    stack = [(tree, "")]
    while stack:
        node, path = stack.pop()
        if node:
            if node[1] == goal:
                return path
            stack.append((node[2], path + "R"))
            stack.append((node[0], path + "L"))
    return None


def way_down_c(tree, goal):
    turns = []

    def search(node):
        if not node:
            return False
        if node[1] == goal:
            return True
        turns.append("L")
        if search(node[0]):
            return True
        turns[-1] = "R"
        if search(node[2]):
            return True
        turns.pop()
        return False

    return "".join(turns) if search(tree) else None


def way_down_d(tree, goal):
    queue = deque()
    queue.append((tree, ""))
    while len(queue) > 0:
        node, path = queue.popleft()
        if node is None:
            continue
        if node[1] == goal:
            return path
        queue.append((node[0], path + "L"))
        queue.append((node[2], path + "R"))
    return None


def way_down_e(tree, goal):
    def table(node):
        """All values of a tree with the way to them."""
        if node is None:
            return {}
        left, value, right = node
        ways = {v: "L" + way for v, way in table(left).items()}
        ways.update({v: "R" + way for v, way in table(right).items()})
        ways[value] = ""
        return ways

    return table(tree).get(goal)


def tree_to_text_a(tree):
    if tree is None:
        return "."
    return f"({tree_to_text_a(tree[0])} {tree[1]} {tree_to_text_a(tree[2])})"


def tree_to_text_b(tree):
    parts = []

    def write(node):
        if node is None:
            parts.append(".")
            return
        parts.append("(")
        write(node[0])
        parts.append(" " + str(node[1]) + " ")
        write(node[2])
        parts.append(")")

    write(tree)
    return "".join(parts)


def tree_to_text_c(tree):
    text = ""
    stack = [tree]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            text += item
        elif item is None:
            text += "."
        else:
            stack.extend(reversed(["(", item[0], f" {item[1]} ", item[2], ")"]))
    return text


def tree_to_text_d(tree):
    text = repr(tree)
    return text.replace("None", ".").replace(", ", " ")


def tree_to_text_e(tree):
    result = ""
    if tree is None:
        result = "."
    else:
        left_text = tree_to_text_e(tree[0])
        right_text = tree_to_text_e(tree[2])
        result = result + "("
        result = result + left_text
        result = result + " "
        result = result + str(tree[1])
        result = result + " "
        result = result + right_text
        result = result + ")"
    return result


def text_to_tree_a(text):
    # "5 3 . . 8 . ." is written root first, a point where nothing grows
    words = iter(text.split())

    def read():
        word = next(words)
        if word == ".":
            return None
        left = read()
        right = read()
        return (left, int(word), right)

    return read()


def text_to_tree_b(text):
    stack = []
    for word in reversed(text.split()):
        if word == ".":
            stack.append(None)
        else:
            left = stack.pop()
            right = stack.pop()
            stack.append((left, int(word), right))
    return stack.pop()


def text_to_tree_c(text):
    words = text.split()

    def read(i):
        if words[i] == ".":
            return None, i + 1
        left, after_left = read(i + 1)
        right, after_right = read(after_left)
        return (left, int(words[i]), right), after_right

    tree, end = read(0)
    assert end == len(words)
    return tree


def text_to_tree_d(text):
    class Reader:
        def __init__(self, source):
            self.words = source.split(" ")
            self.position = 0

        def next_word(self):
            word = self.words[self.position]
            self.position += 1
            return word

        def read_tree(self):
            word = self.next_word()
            if word == ".":
                return None
            left = self.read_tree()
            right = self.read_tree()
            return (left, int(word), right)

    return Reader(text).read_tree()


def text_to_tree_e(text):
    # join "number tree tree" until one tree is left
    row = [None if w == "." else int(w) for w in text.split()]
    while len(row) > 1:
        for i in range(len(row) - 2):
            is_tree = [x is None or isinstance(x, tuple) for x in row[i:i + 3]]
            if is_tree == [False, True, True]:
                row[i:i + 3] = [(row[i + 1], row[i], row[i + 2])]
                break
    return row[0]


def same_fringe_a(one, two):
    def fringe(node):
        if isinstance(node, list):
            for part in node:
                yield from fringe(part)
        else:
            yield node

    end = object()
    return all(x == y for x, y in zip_longest(fringe(one), fringe(two), fillvalue=end))


def same_fringe_b(one, two):
    def fringe(node):
        if not isinstance(node, list):
            return [node]
        return list(chain.from_iterable(map(fringe, node)))

    return fringe(one) == fringe(two)


def same_fringe_c(one, two):
    first, second = [one], [two]

    def advance(stack):
        while stack and isinstance(stack[-1], list):
            stack.extend(reversed(stack.pop()))
        return (stack.pop(),) if stack else ()

    while True:
        x, y = advance(first), advance(second)
        if x != y:
            return False
        if not x:
            return True


def same_fringe_d(one, two):
    def numbers(nested):
        text = json.dumps(nested)
        text = text.replace("[", " ").replace("]", " ").replace(",", " ")
        return text.split()

    return numbers(one) == numbers(two)


def same_fringe_e(one, two):
    first = []
    second = []

    def collect(node, target):
        if type(node) == list:
            for i in range(len(node)):
                collect(node[i], target)
        else:
            target.append(node)

    collect(one, first)
    collect(two, second)
    if len(first) != len(second):
        return False
    for i in range(len(first)):
        if first[i] != second[i]:
            return False
    return True


def nested_weight_a(nested, depth=1):
    total = 0
    for part in nested:
        if isinstance(part, list):
            total += nested_weight_a(part, depth + 1)
        else:
            total += depth * part
    return total


def nested_weight_b(nested):
    total, depth, row = 0, 1, nested
    while row:
        total += depth * sum(x for x in row if not isinstance(x, list))
        row = [y for x in row if isinstance(x, list) for y in x]
        depth += 1
    return total


def nested_weight_c(nested):
    depth = total = 0
    number = ""
    for sign in json.dumps(nested):
        if sign in "-0123456789":
            number += sign
            continue
        if number:
            total += depth * int(number)
            number = ""
        if sign == "[":
            depth += 1
        elif sign == "]":
            depth -= 1
    return total


def nested_weight_d(nested):
    def flat(part, depth):
        for x in part:
            yield from flat(x, depth + 1) if isinstance(x, list) else [(depth, x)]

    return sum(depth * x for depth, x in flat(nested, 1))


def nested_weight_e(nested):
    total = 0
    stack = []
    for item in nested:
        stack.append((item, 1))
    while len(stack) > 0:
        item, depth = stack.pop()
        if type(item) == list:
            for inner in item:
                stack.append((inner, depth + 1))
        else:
            total = total + item * depth
    return total


def deepest_word_a(tree):
    # (name, [children])
    def deepest(node, depth):
        name, children = node
        best = (depth, name)
        for child in children:
            other = deepest(child, depth + 1)
            if other[0] > best[0]:
                best = other
        return best

    return deepest(tree, 0)[1]


def deepest_word_b(tree):
    row = [tree]
    while row:
        first = row[0][0]
        row = [child for _, children in row for child in children]
    return first


def deepest_word_c(tree):
    depths = {}
    queue = deque([(0, tree)])
    while queue:
        depth, (name, children) = queue.popleft()
        depths.setdefault(depth, name)
        for child in children:
            queue.append((depth + 1, child))
    return depths[max(depths)]


def deepest_word_d(tree):
    best_name = ""
    best_depth = -1
    stack = [(tree, 0)]
    while len(stack) > 0:
        node, depth = stack.pop()
        if depth > best_depth:
            best_depth = depth
            best_name = node[0]
        children = node[1]
        for i in range(len(children) - 1, -1, -1):
            stack.append((children[i], depth + 1))
    return best_name


def deepest_word_e(tree):
    def height(node):
        return 1 + max(map(height, node[1]), default=0)

    while tree[1]:
        tree = max(tree[1], key=height)
    return tree[0]


def outline_a(tree):
    lines = []

    def write(node, indent):
        name, children = node
        lines.append("  " * indent + "- " + name)
        for child in children:
            write(child, indent + 1)

    write(tree, 0)
    return "\n".join(lines)


def outline_b(tree):
    name, children = tree
    text = "- " + name
    for child in children:
        for line in outline_b(child).split("\n"):
            text += "\n  " + line
    return text


def outline_c(tree):
    out, stack = [], [(0, tree)]
    while stack:
        indent, (name, children) = stack.pop()
        out.append(f"{'':{2 * indent}}- {name}" if indent else f"- {name}")
        stack.extend((indent + 1, child) for child in reversed(children))
    return "\n".join(out)


def outline_d(tree):
    def lines(node):
        yield "- " + node[0]
        yield from ("  " + line for child in node[1] for line in lines(child))

    return "\n".join(lines(tree))


def outline_e(tree):
    class Writer:
        def __init__(self):
            self.text = ""
            self.depth = 0

        def write(self, node):
            if self.text != "":
                self.text += "\n"
            for i in range(self.depth):
                self.text += "  "
            self.text += "- " + node[0]
            self.depth += 1
            for child in node[1]:
                self.write(child)
            self.depth -= 1

    writer = Writer()
    writer.write(tree)
    return writer.text


def read_outline_a(text):
    root = ("", [])
    stack = [(-1, root)]
    for line in text.splitlines():
        name = line.lstrip()
        indent = len(line) - len(name)
        while stack[-1][0] >= indent:
            stack.pop()
        node = (name, [])
        stack[-1][1][1].append(node)
        stack.append((indent, node))
    return root[1]


def read_outline_b(text):
    def build(lines):
        out = []
        i = 0
        while i < len(lines):
            indent, name = lines[i]
            j = i + 1
            while j < len(lines) and lines[j][0] > indent:
                j += 1
            out.append((name, build(lines[i + 1:j])))
            i = j
        return out

    return build([(len(line) - len(line.lstrip()), line.strip()) for line in text.splitlines()])


def read_outline_c(text):
    lines = deque((len(line) - len(line.lstrip()), line.lstrip()) for line in text.splitlines())

    def children(above):
        found = []
        while lines and lines[0][0] > above:
            indent, name = lines.popleft()
            found.append((name, children(indent)))
        return found

    return children(-1)


def read_outline_d(text):
    lines = text.split("\n")
    names = []
    depths = []
    for line in lines:
        if line.strip() != "":
            spaces = 0
            while line[spaces] == " ":
                spaces = spaces + 1
            names.append(line[spaces:])
            depths.append(spaces)
    result = []
    children_of = []
    for i in range(len(names)):
        children = []
        children_of.append(children)
        parent = -1
        for j in range(i):
            if depths[j] < depths[i]:
                parent = j
        # the last line above that lies further left
        if parent == -1:
            result.append((names[i], children))
        else:
            children_of[parent].append((names[i], children))
    return result


def read_outline_e(text):
    lines = [(len(a), b) for a, b in re.findall(r"(?m)^( *)(\S.*)$", text)]

    def blocks(rows):
        if not rows:
            return []
        (indent, name), *rest = rows
        k = next((i for i, (depth, _) in enumerate(rest) if depth <= indent), len(rest))
        return [(name, blocks(rest[:k])), *blocks(rest[k:])]

    return blocks(lines)


def grafted_a(tree, old, new):
    if tree is None:
        return None
    left, value, right = tree
    return (grafted_a(left, old, new), new if value == old else value, grafted_a(right, old, new))


def grafted_b(tree, old, new):
    table = {old: new}

    def copy(node):
        return node and (copy(node[0]), table.get(node[1], node[1]), copy(node[2]))

    return copy(tree)


def grafted_c(tree, old, new):
    # the nodes are rebuilt from the last to the first
    order = [tree] if tree else []
    for node in order:
        order.extend(child for child in (node[0], node[2]) if child)
    built = {}
    for node in reversed(order):
        value = node[1]
        if value == old:
            value = new
        built[id(node)] = (built.get(id(node[0])), value, built.get(id(node[2])))
    return built[id(tree)] if tree else None


def grafted_d(tree, old, new):
    if tree is None:
        return None
    left = grafted_d(tree[0], old, new)
    right = grafted_d(tree[2], old, new)
    if tree[1] == old:
        result = (left, new, right)
    else:
        result = (left, tree[1], right)
    return result


def grafted_e(tree, old, new):
    return eval(re.sub(r"-?\d+", lambda m: str(new) if int(m.group()) == old else m.group(), repr(tree)))


def tree_sum_ranges_a(tree, low, high):
    # a search tree, with the parts out of range left unvisited
    if tree is None:
        return 0
    left, value, right = tree
    if value < low:
        return tree_sum_ranges_a(right, low, high)
    if value > high:
        return tree_sum_ranges_a(left, low, high)
    return value + tree_sum_ranges_a(left, low, high) + tree_sum_ranges_a(right, low, high)


def tree_sum_ranges_b(tree, low, high):
    total = 0
    stack = [tree]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        if low <= node[1] <= high:
            total += node[1]
        if node[1] > low:
            stack.append(node[0])
        if node[1] < high:
            stack.append(node[2])
    return total


def tree_sum_ranges_c(tree, low, high):
    def values(node):
        return [] if node is None else values(node[0]) + [node[1]] + values(node[2])

    return sum(filter(lambda value: low <= value <= high, values(tree)))


def tree_sum_ranges_d(tree, low, high):
    values = []
    queue = [tree]
    while len(queue) > 0:
        node = queue.pop(0)
        if node is not None:
            values.append(node[1])
            queue.append(node[0])
            queue.append(node[2])
    total = 0
    for v in values:
        if v >= low:
            if v <= high:
                total = total + v
    return total


def tree_sum_ranges_e(tree, low, high):
    # sum up to high less sum below low
    def below(node, limit):
        """Sum of the values under limit."""
        total = 0
        while node is not None:
            left, value, right = node
            if value < limit:
                total += value + below(left, limit)
                node = right
            else:
                node = left
        return total

    return below(tree, high + 1) - below(tree, low) if low <= high else 0


def shape_key_a(tree):
    # two trees have the same key when one can be got from the other by turning branches
    name, children = tree
    return "(" + "".join(sorted(shape_key_a(child) for child in children)) + ")"


def shape_key_b(tree):
    keys = []
    for child in tree[1]:
        key = shape_key_b(child)
        place = 0
        while place < len(keys) and keys[place] < key:
            place += 1
        keys.insert(place, key)
    return "(%s)" % "".join(keys)


def shape_key_c(tree):
    order = [tree]
    for node in order:
        order += node[1]
    keys = {}
    for node in reversed(order):
        parts = [keys[id(child)] for child in node[1]]
        heapq.heapify(parts)
        text = "("
        while parts:
            text += heapq.heappop(parts)
        keys[id(node)] = text + ")"
    return keys[id(tree)]


def shape_key_d(tree):
    children = tree[1]
    texts = []
    for child in children:
        texts.append(shape_key_d(child))
    # selection sort
    for i in range(len(texts)):
        smallest = i
        for j in range(i + 1, len(texts)):
            if texts[j] < texts[smallest]:
                smallest = j
        temp = texts[i]
        texts[i] = texts[smallest]
        texts[smallest] = temp
    result = "("
    for t in texts:
        result = result + t
    return result + ")"


def shape_key_e(tree):
    def key(node):
        _, children = node
        return tuple(sorted(map(key, children), key=write))

    def write(shape):
        return "(" + "".join(map(write, shape)) + ")"

    return write(key(tree))


def tree_difference_a(one, two):
    # paths at which two trees of dictionaries do not agree
    paths = []

    def compare(x, y, path):
        if isinstance(x, dict) and isinstance(y, dict):
            for key in sorted(x.keys() | y.keys()):
                compare(x.get(key), y.get(key), path + [key])
        elif x != y:
            paths.append("/".join(path))

    compare(one, two, [])
    return paths


def tree_difference_b(one, two):
    def leaves(node, path=()):
        if isinstance(node, dict):
            return {p: v for key in node for p, v in leaves(node[key], path + (key,)).items()}
        return {path: node}

    first, second = leaves(one), leaves(two)
    wrong = {p for p in first.keys() | second.keys() if first.get(p) != second.get(p)}
    # a leaf against a whole branch counts once, at the leaf
    wrong = {p for p in wrong if not any(p[:i] in wrong for i in range(len(p)))}
    return ["/".join(p) for p in sorted(wrong)]


def tree_difference_c(one, two):
    stack, paths = [("", one, two)], []
    while stack:
        path, x, y = stack.pop()
        if x == y:
            continue
        if not (isinstance(x, dict) and isinstance(y, dict)):
            paths.append(path[1:])
            continue
        for key in sorted(set(x) | set(y), reverse=True):
            stack.append((path + "/" + key, x.get(key), y.get(key)))
    return paths


def tree_difference_d(one, two):
    result = []
    if isinstance(one, dict) and isinstance(two, dict):
        keys = []
        for k in one:
            keys.append(k)
        for k in two:
            if k not in keys:
                keys.append(k)
        keys.sort()
        for k in keys:
            a = None
            b = None
            if k in one:
                a = one[k]
            if k in two:
                b = two[k]
            for path in tree_difference_d(a, b):
                if path == "":
                    result.append(k)
                else:
                    result.append(k + "/" + path)
    else:
        if one != two:
            result.append("")
    return result


def tree_difference_e(one, two):
    def walk(x, y):
        match x, y:
            case dict(), dict():
                for key in sorted({*x, *y}):
                    yield from ((key, *rest) for rest in walk(x.get(key), y.get(key)))
            case _ if x != y:
                yield ()

    return list(map("/".join, walk(one, two)))


def basin_count_a(heights):
    # every cell runs down to its lowest neighbour; count the cells where the water stays
    rows, columns = len(heights), len(heights[0])
    total = 0
    for i in range(rows):
        for j in range(columns):
            lower = False
            for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= x < rows and 0 <= y < columns and heights[x][y] < heights[i][j]:
                    lower = True
            if not lower:
                total += 1
    return total


def basin_count_b(heights):
    table = {(i, j): h for i, row in enumerate(heights) for j, h in enumerate(row)}
    return sum(
        all(table.get((i + di, j + dj), h) >= h for di, dj in ((0, 1), (1, 0), (0, -1), (-1, 0)))
        for (i, j), h in table.items()
    )


def basin_count_c(heights):
    wide = len(heights[0]) + 2
    edge = [float("inf")] * wide
    framed = [edge] + [[edge[0], *row, edge[0]] for row in heights] + [edge]
    count = 0
    for above, here, below in zip(framed, framed[1:], framed[2:]):
        for j in range(1, wide - 1):
            if here[j] <= min(above[j], below[j], here[j - 1], here[j + 1]):
                count += 1
    return count


def basin_count_d(heights):
    count = 0
    for r in range(len(heights)):
        for c in range(len(heights[r])):
            here = heights[r][c]
            up_ok = r == 0 or heights[r - 1][c] >= here
            down_ok = r == len(heights) - 1 or heights[r + 1][c] >= here
            left_ok = c == 0 or heights[r][c - 1] >= here
            right_ok = c == len(heights[r]) - 1 or heights[r][c + 1] >= here
            if up_ok == True and down_ok == True and left_ok == True and right_ok == True:
                count = count + 1
    return count


def basin_count_e(heights):
    # mark every cell that has a lower cell beside it, along rows and then along columns
    def higher(lines):
        for i, line in enumerate(lines):
            for j, (a, b) in enumerate(zip(line, line[1:])):
                if a != b:
                    yield i, j + (b > a)

    marked = set(higher(heights)) | {(i, j) for j, i in higher(list(zip(*heights)))}
    return sum(map(len, heights)) - len(marked)


def flood_fill_a(rows, i, j, paint):
    rows = [list(row) for row in rows]
    old = rows[i][j]
    if old == paint:
        return ["".join(row) for row in rows]
    stack = [(i, j)]
    while stack:
        i, j = stack.pop()
        if 0 <= i < len(rows) and 0 <= j < len(rows[i]) and rows[i][j] == old:
            rows[i][j] = paint
            stack.extend([(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)])
    return ["".join(row) for row in rows]


def flood_fill_b(rows, i, j, paint):
    cells = {(x, y): c for x, row in enumerate(rows) for y, c in enumerate(row)}
    region, ring = set(), {(i, j)}
    while ring:
        region |= ring
        around = {(x + dx, y + dy) for x, y in ring for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))}
        ring = {cell for cell in around if cells.get(cell) == cells[i, j]} - region
    return ["".join(paint if (x, y) in region else c for y, c in enumerate(row)) for x, row in enumerate(rows)]


def flood_fill_c(rows, i, j, paint):
    grid = list(map(list, rows))
    old = grid[i][j]
    done = [[False] * len(row) for row in grid]

    def spill(x, y):
        if x < 0 or y < 0 or x >= len(grid) or y >= len(grid[x]) or done[x][y] or grid[x][y] != old:
            return
        done[x][y] = True
        grid[x][y] = paint
        for step in (-1, 1):
            spill(x + step, y)
            spill(x, y + step)

    spill(i, j)
    return list(map("".join, grid))


def flood_fill_d(rows, i, j, paint):
    class Picture:
        def __init__(self, lines):
            self.lines = list(lines)

        def get(self, r, c):
            if r < 0 or c < 0 or r >= len(self.lines) or c >= len(self.lines[r]):
                return None
            return self.lines[r][c]

        def put(self, r, c, sign):
            line = self.lines[r]
            self.lines[r] = line[:c] + sign + line[c + 1:]

    picture = Picture(rows)
    old = picture.get(i, j)
    if old == paint:
        return picture.lines
    queue = deque()
    queue.append((i, j))
    while len(queue) > 0:
        r, c = queue.popleft()
        if picture.get(r, c) == old:
            picture.put(r, c, paint)
            queue.append((r - 1, c))
            queue.append((r + 1, c))
            queue.append((r, c - 1))
            queue.append((r, c + 1))
    return picture.lines


def flood_fill_e(rows, i, j, paint):
    # one text: a mark spreads by replacements until nothing changes
    width = len(rows[0]) + 1
    text = "\n".join(rows)
    at = i * width + j
    old, mark = text[at], "\0"
    text = text[:at] + mark + text[at + 1:]
    while True:
        before = text
        text = re.sub(f"(?<={mark}){re.escape(old)}|{re.escape(old)}(?={mark})", mark, text)
        cells = list(text)
        for p, sign in enumerate(text):
            if sign == mark:
                for q in (p - width, p + width):
                    if 0 <= q < len(text) and text[q] == old:
                        cells[q] = mark
        text = "".join(cells)
        if text == before:
            return text.replace(mark, paint).split("\n")


def region_sizes_a(rows):
    sizes, seen = defaultdict(list), set()
    for i, row in enumerate(rows):
        for j, sign in enumerate(row):
            if (i, j) in seen:
                continue
            seen.add((i, j))
            region = [(i, j)]
            for x, y in region:
                for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                    u, v = near
                    if 0 <= u < len(rows) and 0 <= v < len(row) and rows[u][v] == sign and near not in seen:
                        seen.add(near)
                        region.append(near)
            sizes[sign].append(len(region))
    return {sign: sorted(found) for sign, found in sizes.items()}


def region_sizes_b(rows):
    root = {(i, j): (i, j) for i in range(len(rows)) for j in range(len(rows[0]))}

    def find(cell):
        while root[cell] != cell:
            cell = root[cell]
        return cell

    for i, j in root:
        for u, v in ((i + 1, j), (i, j + 1)):
            if (u, v) in root and rows[u][v] == rows[i][j]:
                root[find((u, v))] = find((i, j))
    out = {}
    for (i, j), size in Counter(find(cell) for cell in root).items():
        out.setdefault(rows[i][j], []).append(size)
    for sizes in out.values():
        sizes.sort()
    return out


def region_sizes_c(rows):
    grid = [list(row) for row in rows]

    def eat(i, j, sign):
        if not (0 <= i < len(grid) and 0 <= j < len(grid[0])) or grid[i][j] != sign:
            return 0
        grid[i][j] = None
        return 1 + eat(i + 1, j, sign) + eat(i - 1, j, sign) + eat(i, j + 1, sign) + eat(i, j - 1, sign)

    answer = {}
    for i in range(len(rows)):
        for j in range(len(rows[0])):
            sign = rows[i][j]
            size = eat(i, j, sign)
            if size > 0:
                answer[sign] = sorted(answer.get(sign, []) + [size])
    return answer


def region_sizes_d(rows):
    label = {}
    for i in range(len(rows)):
        for j in range(len(rows[0])):
            label[(i, j)] = (i, j)
    changed = True
    while changed == True:
        changed = False
        for (i, j) in label:
            for (x, y) in [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]:
                if (x, y) in label and rows[x][y] == rows[i][j]:
                    if label[(x, y)] < label[(i, j)]:
                        label[(i, j)] = label[(x, y)]
                        changed = True
    result = {}
    for cell in label:
        if label[cell] == cell:
            size = 0
            for other in label:
                if label[other] == cell:
                    size = size + 1
            sign = rows[cell[0]][cell[1]]
            if sign not in result:
                result[sign] = []
            result[sign].append(size)
    for sign in result:
        result[sign].sort()
    return result


def region_sizes_e(rows):
    cells = {complex(i, j): sign for i, row in enumerate(rows) for j, sign in enumerate(row)}
    result = defaultdict(list)
    while cells:
        start, sign = cells.popitem()
        ring, size = {start}, 1
        while ring:
            ring = {p + d for p in ring for d in (1, -1, 1j, -1j) if cells.get(p + d) == sign}
            for p in ring:
                del cells[p]
            size += len(ring)
        result[sign].append(size)
    return {sign: sorted(sizes) for sign, sizes in result.items()}


def coast_length_a(rows):
    land = {(i, j) for i, row in enumerate(rows) for j, sign in enumerate(row) if sign == "#"}
    return sum((i + di, j + dj) not in land for i, j in land for di, dj in ((1, 0), (-1, 0), (0, 1), (0, -1)))


def coast_length_b(rows):
    length = 0
    for i in range(len(rows)):
        for j in range(len(rows[i])):
            if rows[i][j] != "#":
                continue
            length += 4
            if i > 0 and rows[i - 1][j] == "#":
                length -= 2
            if j > 0 and rows[i][j - 1] == "#":
                length -= 2
    return length


def coast_length_c(rows):
    def changes(line):
        framed = "." + line + "."
        return framed.count(".#") + framed.count("#.")

    columns = map("".join, zip(*rows))
    return sum(changes(line) for line in chain(rows, columns))


def coast_length_d(rows):
    length = 0
    for i in range(len(rows)):
        for j in range(len(rows[0])):
            if rows[i][j] == "#":
                for di, dj in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
                    x = i + di
                    y = j + dj
                    if x < 0 or x >= len(rows) or y < 0 or y >= len(rows[0]):
                        length = length + 1
                    elif rows[x][y] != "#":
                        length = length + 1
    return length


def coast_length_e(rows):
    # four sides for each cell of land less two for each pair side by side
    land = sum(row.count("#") for row in rows)
    beside = sum(a == b == "#" for row in rows for a, b in zip(row, row[1:]))
    below = sum(a == b == "#" for upper, lower in zip(rows, rows[1:]) for a, b in zip(upper, lower))
    return 4 * land - 2 * (beside + below)


def ice_slide_a(rows, start, moves):
    # slides on each move until a wall or the border stops it
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    i, j = start
    for move in moves:
        di, dj = steps[move]
        while 0 <= i + di < len(rows) and 0 <= j + dj < len(rows[0]) and rows[i + di][j + dj] != "#":
            i, j = i + di, j + dj
    return i, j


def ice_slide_b(rows, start, moves):
    columns = ["".join(column) for column in zip(*rows)]
    i, j = start
    for move in moves:
        if move == "L":
            j = rows[i].rfind("#", 0, j) + 1
        elif move == "U":
            i = columns[j].rfind("#", 0, i) + 1
        elif move == "R":
            stop = rows[i].find("#", j)
            j = (len(rows[i]) if stop < 0 else stop) - 1
        else:
            stop = columns[j].find("#", i)
            i = (len(rows) if stop < 0 else stop) - 1
    return i, j


def ice_slide_c(rows, start, moves):
    free = {complex(i, j) for i, row in enumerate(rows) for j, sign in enumerate(row) if sign != "#"}
    at = complex(*start)
    for move in moves:
        step = dict(zip("DURL", (1, -1, 1j, -1j)))[move]
        while True:
            after = at + step
            if after not in free:
                break
            at = after
    return int(at.real), int(at.imag)


def ice_slide_d(rows, start, moves):
    r = start[0]
    c = start[1]
    for move in moves:
        sliding = True
        while sliding == True:
            new_r = r
            new_c = c
            if move == "U":
                new_r = r - 1
            elif move == "D":
                new_r = r + 1
            elif move == "L":
                new_c = c - 1
            elif move == "R":
                new_c = c + 1
            if new_r < 0 or new_r >= len(rows):
                sliding = False
            elif new_c < 0 or new_c >= len(rows[0]):
                sliding = False
            elif rows[new_r][new_c] == "#":
                sliding = False
            else:
                r = new_r
                c = new_c
    return (r, c)


def ice_slide_e(rows, start, moves):
    framed = ["#" * (len(rows[0]) + 2), *("#" + row + "#" for row in rows), "#" * (len(rows[0]) + 2)]
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}

    @lru_cache(None)
    def slide(i, j, move):
        di, dj = steps[move]
        return (i, j) if framed[i + di][j + dj] == "#" else slide(i + di, j + dj, move)

    i, j = reduce(lambda at, move: slide(*at, move), moves, (start[0] + 1, start[1] + 1))
    return i - 1, j - 1


def hill_climb_a(heights):
    # fewest steps from the upper left to the lower right; each step up by one at most
    goal = (len(heights) - 1, len(heights[0]) - 1)
    queue, seen = deque([(0, 0, 0)]), {(0, 0)}
    while queue:
        i, j, steps = queue.popleft()
        if (i, j) == goal:
            return steps
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x <= goal[0] and 0 <= y <= goal[1] and (x, y) not in seen:
                if heights[x][y] <= heights[i][j] + 1:
                    seen.add((x, y))
                    queue.append((x, y, steps + 1))
    return None


def hill_climb_b(heights):
    rows, columns = len(heights), len(heights[0])
    cells = {(i, j) for i in range(rows) for j in range(columns)}
    left = set(cells) - {(0, 0)}
    ring = {(0, 0)}
    steps = 0
    while ring:
        if (rows - 1, columns - 1) in ring:
            return steps
        ring = {
            (x, y)
            for x, y in left
            for i, j in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1))
            if (i, j) in ring and heights[x][y] - heights[i][j] <= 1
        }
        left -= ring
        steps += 1


def hill_climb_c(heights):
    rows, columns = len(heights), len(heights[0])
    far = rows * columns
    best = [[far] * columns for _ in range(rows)]
    best[0][0] = 0
    for _ in range(far):
        for i in range(rows):
            for j in range(columns):
                for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= x < rows and 0 <= y < columns and heights[i][j] - heights[x][y] < 2:
                        best[i][j] = min(best[i][j], best[x][y] + 1)
    return best[-1][-1] if best[-1][-1] < far else None


def hill_climb_d(heights):
    h = len(heights)
    w = len(heights[0])
    steps = [[-1 for _ in range(w)] for _ in range(h)]
    steps[0][0] = 0
    current = [(0, 0)]
    while len(current) > 0:
        following = []
        for (r, c) in current:
            neighbours = []
            if r > 0:
                neighbours.append((r - 1, c))
            if r < h - 1:
                neighbours.append((r + 1, c))
            if c > 0:
                neighbours.append((r, c - 1))
            if c < w - 1:
                neighbours.append((r, c + 1))
            for (x, y) in neighbours:
                if steps[x][y] == -1:
                    if heights[x][y] - heights[r][c] <= 1:
                        steps[x][y] = steps[r][c] + 1
                        following.append((x, y))
        current = following
    if steps[h - 1][w - 1] == -1:
        return None
    return steps[h - 1][w - 1]


def hill_climb_e(heights):
    cells = {(i, j): h for i, row in enumerate(heights) for j, h in enumerate(row)}
    goal = max(cells)
    # A* with the distance as the crow walks
    heap = [(sum(goal), 0, (0, 0))]
    closed = set()
    while heap:
        _, steps, place = heapq.heappop(heap)
        if place == goal:
            return steps
        if place in closed:
            continue
        closed.add(place)
        i, j = place
        for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if near in cells and near not in closed and cells[near] <= cells[place] + 1:
                left = goal[0] - near[0] + goal[1] - near[1]
                heapq.heappush(heap, (steps + 1 + left, steps + 1, near))
    return None


def dig_least_a(rows):
    # fewest walls to break from the first cell to the last
    height, width = len(rows), len(rows[0])
    cost = {(0, 0): int(rows[0][0] == "#")}
    queue = deque([(0, 0)])
    while queue:
        i, j = queue.popleft()
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < height and 0 <= y < width:
                wall = rows[x][y] == "#"
                if cost[i, j] + wall < cost.get((x, y), height * width + 1):
                    cost[x, y] = cost[i, j] + wall
                    if wall:
                        queue.append((x, y))
                    else:
                        queue.appendleft((x, y))
    return cost[height - 1, width - 1]


def dig_least_b(rows):
    goal = (len(rows) - 1, len(rows[0]) - 1)
    heap, done = [(int(rows[0][0] == "#"), (0, 0))], set()
    while heap:
        walls, cell = heapq.heappop(heap)
        if cell == goal:
            return walls
        if cell in done:
            continue
        done.add(cell)
        for di, dj in ((0, 1), (0, -1), (1, 0), (-1, 0)):
            i, j = cell[0] + di, cell[1] + dj
            if 0 <= i <= goal[0] and 0 <= j <= goal[1]:
                heapq.heappush(heap, (walls + (rows[i][j] == "#"), (i, j)))


def dig_least_c(rows):
    height, width = len(rows), len(rows[0])
    digs = 0
    ring = {(0, 0)}
    if rows[0][0] == "#":
        digs = 1
    seen = set(ring)
    while True:
        stack = list(ring)
        walls = set()
        while stack:
            i, j = stack.pop()
            if (i, j) == (height - 1, width - 1):
                return digs
            for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if not (0 <= x < height and 0 <= y < width) or (x, y) in seen:
                    continue
                if rows[x][y] == "#":
                    walls.add((x, y))
                else:
                    seen.add((x, y))
                    stack.append((x, y))
        digs += 1
        seen |= walls
        ring = walls


def dig_least_d(rows):
    height = len(rows)
    width = len(rows[0])
    big = height * width + 1
    walls = [[big] * width for _ in range(height)]
    walls[0][0] = 1 if rows[0][0] == "#" else 0
    changed = True
    while changed:
        changed = False
        for i in range(height):
            for j in range(width):
                cost = 1 if rows[i][j] == "#" else 0
                for x, y in [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]:
                    if x < 0 or y < 0 or x >= height or y >= width:
                        continue
                    if walls[x][y] + cost < walls[i][j]:
                        walls[i][j] = walls[x][y] + cost
                        changed = True
    return walls[height - 1][width - 1]


def dig_least_e(rows):
    goal = (len(rows) - 1, len(rows[0]) - 1)

    def open_with(digs):
        """Whether the last cell is reached with at most so many walls broken."""
        most_left = {}
        stack = [((0, 0), digs)]
        while stack:
            (i, j), left = stack.pop()
            if not (0 <= i <= goal[0] and 0 <= j <= goal[1]):
                continue
            left -= rows[i][j] == "#"
            if left < 0 or most_left.get((i, j), -1) >= left:
                continue
            if (i, j) == goal:
                return True
            most_left[i, j] = left
            stack += [((i + a, j + b), left) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))]
        return False

    digs = 0
    while not open_with(digs):
        digs += 1
    return digs


def descent_count_a(heights):
    # number of cells in the longest way of strictly falling heights
    rows, columns = len(heights), len(heights[0])

    @lru_cache(None)
    def longest(i, j):
        best = 0
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < rows and 0 <= y < columns and heights[x][y] < heights[i][j]:
                best = max(best, longest(x, y))
        return best + 1

    return max(longest(i, j) for i in range(rows) for j in range(columns))


def descent_count_b(heights):
    cells = sorted((h, i, j) for i, row in enumerate(heights) for j, h in enumerate(row))
    length = {}
    for h, i, j in cells:
        around = ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
        lower = [length[x, y] for x, y in around if (x, y) in length and heights[x][y] < h]
        length[i, j] = 1 + max(lower, default=0)
    return max(length.values())


def descent_count_c(heights):
    table = {(i, j): h for i, row in enumerate(heights) for j, h in enumerate(row)}
    ring, rounds = set(table), 0
    while ring:
        rounds += 1
        following = set()
        for i, j in ring:
            for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if near in table and table[near] < table[i, j]:
                    following.add(near)
        ring = following
    return rounds


def descent_count_d(heights):
    best = 1
    rows = len(heights)
    cols = len(heights[0])

    def go_down(r, c, count_so_far):
        nonlocal best
        if count_so_far > best:
            best = count_so_far
        if r > 0 and heights[r - 1][c] < heights[r][c]:
            go_down(r - 1, c, count_so_far + 1)
        if r < rows - 1 and heights[r + 1][c] < heights[r][c]:
            go_down(r + 1, c, count_so_far + 1)
        if c > 0 and heights[r][c - 1] < heights[r][c]:
            go_down(r, c - 1, count_so_far + 1)
        if c < cols - 1 and heights[r][c + 1] < heights[r][c]:
            go_down(r, c + 1, count_so_far + 1)

    for r in range(rows):
        for c in range(cols):
            go_down(r, c, 1)
    return best


def descent_count_e(heights):
    table = {(i, j): h for i, row in enumerate(heights) for j, h in enumerate(row)}
    steps = [(a, (a[0] + d, a[1] + e)) for a in table for d, e in ((0, 1), (0, -1), (1, 0), (-1, 0))]
    falls = [(a, b) for a, b in steps if b in table and table[b] < table[a]]
    length = dict.fromkeys(table, 1)
    for a, b in sorted(falls, key=lambda fall: table[fall[0]]):
        length[a] = max(length[a], length[b] + 1)
    return max(length.values())


TREE = (((None, 1, None), 3, (None, 4, None)), 5, (None, 8, ((None, 9, None), 12, None)))
LONG = (None, 1, (None, 2, (None, 3, (None, 4, None))))
BAD = ((None, 7, None), 5, (None, 6, None))
NAMED = ("root", [("a", [("b", []), ("c", [("d", [])])]), ("e", [])])
HEIGHTS = [[1, 2, 3], [6, 5, 4], [7, 8, 9]]
MAZE = ["..#.", ".##.", "#...", "..#."]
INPUTS = {
    "leaf_values": [(TREE,), (None,), (BAD,)],
    "grown_tree": [([5, 2, 8, 2, 9, 6],), ([],), ([1, 2, 3],)],
    "level_totals": [(TREE,), (None,), (LONG,)],
    "widest_level": [(TREE,), (None,), (LONG,)],
    "way_down": [(TREE, 9), (TREE, 5), (TREE, 99), (None, 1)],
    "tree_to_text": [(TREE,), (None,), (LONG,)],
    "text_to_tree": [("5 3 . . 8 . .",), (".",), ("1 . 2 3 . . .",)],
    "same_fringe": [([1, [2, [3]]], [[1, 2], 3]), ([1], [1, 2]), ([], [[], []]), ([1, [2]], [2, [1]])],
    "nested_weight": [([1, [4, [6]]],), ([],), ([[1, 1], -2, [[], 10]],)],
    "deepest_word": [(NAMED,), (("only", []),), (("x", [("y", []), ("z", [])]),)],
    "outline": [(NAMED,), (("only", []),), (("x", [("y", []), ("z", [])]),)],
    "read_outline": [("a\n  b\n    c\n  d\ne",), ("",), ("one\ntwo",)],
    "grafted": [(TREE, 8, 80), (None, 1, 2), (LONG, 7, 0)],
    "tree_sum_ranges": [(TREE, 3, 8), (None, 1, 2), (LONG, 2, 3), (TREE, 20, 30)],
    "shape_key": [(NAMED,), (("only", []),), (("x", [("y", [("w", [])]), ("z", [])]),)],
    "tree_difference": [
        ({"a": 1, "b": {"c": 2, "d": 3}}, {"a": 1, "b": {"c": 5}}),
        ({}, {}),
        ({"x": {"y": 1}}, {"x": 4}),
    ],
    "basin_count": [(HEIGHTS,), ([[5]],), ([[3, 1, 3], [1, 9, 0], [3, 1, 3]],)],
    "flood_fill": [(MAZE, 0, 0, "o"), (MAZE, 0, 2, "x"), (["a"], 0, 0, "a")],
    "region_sizes": [(MAZE,), (["a"],), (["aab", "bab", "bbb"],)],
    "coast_length": [(MAZE,), (["#"],), (["..", ".."],)],
    "ice_slide": [(MAZE, (0, 0), "RDR"), (MAZE, (2, 2), "UDLR"), (["."], (0, 0), ""), (MAZE, (3, 3), "ULD")],
    "hill_climb": [(HEIGHTS,), ([[0]],), ([[0, 5], [5, 5]],), ([[3, 1, 2], [9, 9, 1]],)],
    "dig_least": [(MAZE,), (["."],), (["###", "###"],)],
    "descent_count": [(HEIGHTS,), ([[4]],), ([[2, 2], [2, 2]],)],
}
