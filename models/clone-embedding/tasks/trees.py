"""Small tasks on trees, linked nodes and nested tuples, each written in several ways; they agree on `INPUTS`.

A tree is `None` or an object with `val`, `left` and `right`; a chain is `None` or an object with `val` and `next`.
"""

from collections import deque
from heapq import merge
from itertools import groupby, islice, pairwise, zip_longest


class Node:
    def __init__(self, val, left=None, right=None, next=None):
        self.val = val
        self.left = left
        self.right = right
        self.next = next

    def __eq__(self, other):
        return isinstance(other, Node) and listed(self) == listed(other)


def listed(node):
    if node is None:
        return None
    return (node.val, listed(node.left), listed(node.right), listed(node.next))


def tree(values):
    nodes = [None if value is None else Node(value) for value in values]
    for i, node in enumerate(nodes):
        if node is not None:
            node.left = nodes[2 * i + 1] if 2 * i + 1 < len(nodes) else None
            node.right = nodes[2 * i + 2] if 2 * i + 2 < len(nodes) else None
    return nodes[0] if nodes else None


def chained(values):
    head = None
    for value in reversed(values):
        head = Node(value, next=head)
    return head


def levels_deep_a(root):
    if root is None:
        return 0
    return 1 + max(levels_deep_a(root.left), levels_deep_a(root.right))


def levels_deep_b(root):
    if not root:
        return 0
    depth = 0
    queue = deque([root])
    while queue:
        depth += 1
        for _ in range(len(queue)):
            node = queue.popleft()
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
    return depth


def levels_deep_c(root):
    deepest = 0
    stack = [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node is not None:
            deepest = max(deepest, depth)
            stack.append((node.left, depth + 1))
            stack.append((node.right, depth + 1))
    return deepest


def levels_deep_d(root):
    level = [root] if root else []
    count = 0
    while level:
        level = [child for node in level for child in (node.left, node.right) if child]
        count += 1
    return count


def levels_deep_e(root):
    max_depth = 0

    def visit(node, depth):
        nonlocal max_depth
        if node is None:
            return
        if depth > max_depth:
            max_depth = depth
        if node.left is not None:
            visit(node.left, depth + 1)
        if node.right is not None:
            visit(node.right, depth + 1)

    visit(root, 1)
    return max_depth


def levels_deep_f(root):
    return 1 + max(map(levels_deep_f, (root.left, root.right))) if root else 0


def shallow_leaf_a(root):
    if not root:
        return 0
    if not root.left:
        return 1 + shallow_leaf_a(root.right)
    if not root.right:
        return 1 + shallow_leaf_a(root.left)
    return 1 + min(shallow_leaf_a(root.left), shallow_leaf_a(root.right))


def shallow_leaf_b(root):
    if root is None:
        return 0
    queue = deque([(root, 1)])
    while queue:
        node, depth = queue.popleft()
        if node.left is None and node.right is None:
            return depth
        for child in (node.left, node.right):
            if child is not None:
                queue.append((child, depth + 1))
    return 0


def shallow_leaf_c(root):
    best = float("inf")
    stack = [(root, 1)] if root else []
    while stack:
        node, depth = stack.pop()
        if not node.left and not node.right:
            best = min(best, depth)
        if node.left:
            stack.append((node.left, depth + 1))
        if node.right:
            stack.append((node.right, depth + 1))
    return 0 if best == float("inf") else best


def shallow_leaf_d(root):
    depth = 0
    level = [root] if root else []
    while level:
        depth += 1
        if any(not (node.left or node.right) for node in level):
            return depth
        level = [child for node in level for child in (node.left, node.right) if child]
    return depth


def shallow_leaf_e(root):
    depths = []

    def collect(node, depth):
        if node == None:
            return
        if node.left == None and node.right == None:
            depths.append(depth)
        else:
            collect(node.left, depth + 1)
            collect(node.right, depth + 1)

    collect(root, 1)
    if len(depths) == 0:
        return 0
    smallest = depths[0]
    for d in depths:
        if d < smallest:
            smallest = d
    return smallest


def in_order_a(root):
    if root is None:
        return []
    return in_order_a(root.left) + [root.val] + in_order_a(root.right)


def in_order_b(root):
    out = []
    stack = []
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        out.append(node.val)
        node = node.right
    return out


def in_order_c(root):
    result = []

    def walk(node):
        if node:
            walk(node.left)
            result.append(node.val)
            walk(node.right)

    walk(root)
    return result


def in_order_d(root):
    out = []
    stack = [(root, False)]
    while stack:
        node, seen = stack.pop()
        if node is None:
            continue
        if seen:
            out.append(node.val)
        else:
            stack += [(node.right, False), (node, True), (node.left, False)]
    return out


def in_order_e(root):
    def walk(node):
        if node is not None:
            yield from walk(node.left)
            yield node.val
            yield from walk(node.right)

    return list(walk(root))


def in_order_f(root):
    # Morris: threads from the last node of the left part
    out = []
    node = root
    while node is not None:
        if node.left is None:
            out.append(node.val)
            node = node.right
        else:
            last = node.left
            while last.right is not None and last.right is not node:
                last = last.right
            if last.right is None:
                last.right = node
                node = node.left
            else:
                last.right = None
                out.append(node.val)
                node = node.right
    return out


def in_order_g(root):
    class Collector:
        def __init__(self):
            self.values = []

        def visit(self, node):
            if node.left is not None:
                self.visit(node.left)
            self.values.append(node.val)
            if node.right is not None:
                self.visit(node.right)

    collector = Collector()
    if root is not None:
        collector.visit(root)
    return collector.values


def root_first_a(root):
    if not root:
        return []
    return [root.val, *root_first_a(root.left), *root_first_a(root.right)]


def root_first_b(root):
    stack = [root]
    out = []
    while stack:
        node = stack.pop()
        if node:
            out.append(node.val)
            stack.append(node.right)
            stack.append(node.left)
    return out


def root_first_c(root, out=None):
    if out is None:
        out = []
    if root:
        out.append(root.val)
        root_first_c(root.left, out)
        root_first_c(root.right, out)
    return out


def root_first_d(root):
    def walk(node):
        if node:
            yield node.val
            for child in (node.left, node.right):
                yield from walk(child)

    return list(walk(root))


def root_first_e(root):
    result = []
    todo = deque()
    current = root
    while current is not None or len(todo) > 0:
        if current is None:
            current = todo.pop()
        result.append(current.val)
        if current.right is not None:
            todo.append(current.right)
        current = current.left
    return result


def root_last_a(root):
    if not root:
        return []
    return root_last_a(root.left) + root_last_a(root.right) + [root.val]


def root_last_b(root):
    out = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            out.append(node.val)
            stack.append(node.left)
            stack.append(node.right)
    return out[::-1]


def root_last_c(root):
    out = []

    def visit(node):
        if node is None:
            return
        visit(node.left)
        visit(node.right)
        out.append(node.val)

    visit(root)
    return out


def root_last_d(root):
    result = []
    stack = [(root, False)]
    while len(stack) > 0:
        node, children_done = stack.pop()
        if node is None:
            continue
        if children_done == True:
            result.append(node.val)
        else:
            stack.append((node, True))
            stack.append((node.right, False))
            stack.append((node.left, False))
    return result


def root_last_e(root):
    return [*root_last_e(root.left), *root_last_e(root.right), root.val] if root else []


def by_level_a(root):
    out = []
    queue = deque([root] if root else [])
    while queue:
        level = []
        for _ in range(len(queue)):
            node = queue.popleft()
            level.append(node.val)
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
        out.append(level)
    return out


def by_level_b(root):
    out = []

    def walk(node, depth):
        if node is None:
            return
        if depth == len(out):
            out.append([])
        out[depth].append(node.val)
        walk(node.left, depth + 1)
        walk(node.right, depth + 1)

    walk(root, 0)
    return out


def by_level_c(root):
    level = [root]
    out = []
    while any(level):
        level = [node for node in level if node]
        out.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right)]
    return out


def by_level_d(root):
    nodes = [(root, 0)]
    i = 0
    while i < len(nodes):
        node = nodes[i][0]
        depth = nodes[i][1]
        if node is not None:
            nodes.append((node.left, depth + 1))
            nodes.append((node.right, depth + 1))
        i = i + 1
    levels = {}
    for node, depth in nodes:
        if node is not None:
            if depth not in levels:
                levels[depth] = []
            levels[depth].append(node.val)
    result = []
    for depth in range(len(levels)):
        result.append(levels[depth])
    return result


def by_level_e(root):
    if root is None:
        return []
    sides = zip_longest(by_level_e(root.left), by_level_e(root.right), fillvalue=[])
    return [[root.val]] + [a + b for a, b in sides]


def seen_from_right_a(root):
    out = []
    level = [root] if root else []
    while level:
        out.append(level[-1].val)
        following = []
        for node in level:
            if node.left:
                following.append(node.left)
            if node.right:
                following.append(node.right)
        level = following
    return out


def seen_from_right_b(root):
    out = []

    def walk(node, depth):
        if node:
            if depth == len(out):
                out.append(node.val)
            walk(node.right, depth + 1)
            walk(node.left, depth + 1)

    walk(root, 0)
    return out


def seen_from_right_c(root):
    last = {}
    queue = deque([(root, 0)])
    while queue:
        node, depth = queue.popleft()
        if node is not None:
            last[depth] = node.val
            queue.append((node.left, depth + 1))
            queue.append((node.right, depth + 1))
    return [last[depth] for depth in sorted(last)]


def seen_from_right_d(root):
    if root is None:
        return []
    right = seen_from_right_d(root.right)
    left = seen_from_right_d(root.left)
    return [root.val] + right + left[len(right):]


def seen_from_right_e(root):
    values = {}

    def visit(node, depth):
        if node is None:
            return
        values[depth] = node.val
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    answer = []
    depth = 0
    while depth in values:
        answer.append(values[depth])
        depth += 1
    return answer


def mirror_tree_a(root):
    def same(a, b):
        if a is None or b is None:
            return a is b
        return a.val == b.val and same(a.left, b.right) and same(a.right, b.left)

    return root is None or same(root.left, root.right)


def mirror_tree_b(root):
    queue = deque([(root, root)])
    while queue:
        a, b = queue.popleft()
        if not a and not b:
            continue
        if not a or not b or a.val != b.val:
            return False
        queue.append((a.left, b.right))
        queue.append((a.right, b.left))
    return True


def mirror_tree_c(root):
    level = [root]
    while any(level):
        values = [node.val if node else None for node in level]
        if values != values[::-1]:
            return False
        level = [child for node in level if node for child in (node.left, node.right)]
    return True


def mirror_tree_d(root):
    def left_first(node):
        return ["#"] if node is None else [node.val] + left_first(node.left) + left_first(node.right)

    def right_first(node):
        return ["#"] if node is None else [node.val] + right_first(node.right) + right_first(node.left)

    return left_first(root) == right_first(root)


def mirror_tree_e(root):
    if root == None:
        return True
    pairs = [[root.left, root.right]]
    result = True
    while len(pairs) > 0:
        pair = pairs.pop()
        first = pair[0]
        second = pair[1]
        if first == None and second == None:
            pass
        elif first == None or second == None:
            result = False
        elif first.val != second.val:
            result = False
        else:
            pairs.append([first.left, second.right])
            pairs.append([first.right, second.left])
    return result


def swap_sides_a(root):
    if root:
        root.left, root.right = swap_sides_a(root.right), swap_sides_a(root.left)
    return root


def swap_sides_b(root):
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            node.left, node.right = node.right, node.left
            stack.extend((node.left, node.right))
    return root


def swap_sides_c(root):
    if root is None:
        return None
    left = swap_sides_c(root.left)
    right = swap_sides_c(root.right)
    root.left = right
    root.right = left
    return root


def swap_sides_d(root):
    queue = deque()
    if root is not None:
        queue.append(root)
    while len(queue) > 0:
        node = queue.popleft()
        keep = node.left
        node.left = node.right
        node.right = keep
        if node.left is not None:
            queue.append(node.left)
        if node.right is not None:
            queue.append(node.right)
    return root


def swap_sides_e(root):
    # a new tree is built
    if root is None:
        return None
    return Node(root.val, left=swap_sides_e(root.right), right=swap_sides_e(root.left))


def swap_sides_f(root):
    level = [root] if root else []
    while level:
        following = []
        for node in level:
            node.left, node.right = node.right, node.left
            following += filter(None, (node.left, node.right))
        level = following
    return root


def path_total_a(root, goal):
    if root is None:
        return False
    if root.left is None and root.right is None:
        return root.val == goal
    return path_total_a(root.left, goal - root.val) or path_total_a(root.right, goal - root.val)


def path_total_b(root, goal):
    stack = [(root, 0)]
    while stack:
        node, total = stack.pop()
        if not node:
            continue
        total += node.val
        if not node.left and not node.right and total == goal:
            return True
        stack.append((node.left, total))
        stack.append((node.right, total))
    return False


def path_total_c(root, goal):
    def totals(node, so_far):
        if node:
            so_far += node.val
            if not (node.left or node.right):
                yield so_far
            yield from totals(node.left, so_far)
            yield from totals(node.right, so_far)

    return goal in totals(root, 0)


def path_total_d(root, goal):
    if root is None:
        return False
    totals = []

    def collect(node, path):
        path.append(node.val)
        if node.left is None and node.right is None:
            total = 0
            for i in range(len(path)):
                total = total + path[i]
            totals.append(total)
        if node.left is not None:
            collect(node.left, path)
        if node.right is not None:
            collect(node.right, path)
        path.pop()

    collect(root, [])
    if goal in totals:
        return True
    else:
        return False


def path_total_e(root, goal):
    level = [(root, goal)] if root else []
    while level:
        if any(rest == node.val and node.left is node.right for node, rest in level):
            return True
        level = [(child, rest - node.val) for node, rest in level for child in (node.left, node.right) if child]
    return False


def ordered_tree_a(root):
    def fine(node, low, high):
        if node is None:
            return True
        if not low < node.val < high:
            return False
        return fine(node.left, low, node.val) and fine(node.right, node.val, high)

    return fine(root, float("-inf"), float("inf"))


def ordered_tree_b(root):
    values = []

    def walk(node):
        if node:
            walk(node.left)
            values.append(node.val)
            walk(node.right)

    walk(root)
    for i in range(1, len(values)):
        if values[i - 1] >= values[i]:
            return False
    return True


def ordered_tree_c(root):
    stack = []
    before = None
    while stack or root:
        while root:
            stack.append(root)
            root = root.left
        root = stack.pop()
        if before is not None and root.val <= before:
            return False
        before = root.val
        root = root.right
    return True


def ordered_tree_d(root):
    def walk(node):
        if node:
            yield from walk(node.left)
            yield node.val
            yield from walk(node.right)

    return all(a < b for a, b in pairwise(walk(root)))


def ordered_tree_e(root):
    def summary(node):
        """(fine, smallest, largest) of a part of the tree."""
        smallest = largest = node.val
        for child, is_left in ((node.left, True), (node.right, False)):
            if child is None:
                continue
            fine, low, high = summary(child)
            if not fine:
                return False, 0, 0
            if is_left and high >= node.val:
                return False, 0, 0
            if not is_left and low <= node.val:
                return False, 0, 0
            smallest = min(smallest, low)
            largest = max(largest, high)
        return True, smallest, largest

    return True if root is None else summary(root)[0]


def even_tree_a(root):
    def height(node):
        if node is None:
            return 0
        left = height(node.left)
        right = height(node.right)
        if left < 0 or right < 0 or abs(left - right) > 1:
            return -1
        return 1 + max(left, right)

    return height(root) >= 0


def even_tree_b(root):
    def height(node):
        return 0 if not node else 1 + max(height(node.left), height(node.right))

    if not root:
        return True
    return abs(height(root.left) - height(root.right)) < 2 and even_tree_b(root.left) and even_tree_b(root.right)


def even_tree_c(root):
    fine = True

    def depth(node):
        nonlocal fine
        if not node:
            return 0
        a, b = depth(node.left), depth(node.right)
        if a - b > 1 or b - a > 1:
            fine = False
        return max(a, b) + 1

    depth(root)
    return fine


def even_tree_d(root):
    heights = {None: 0}
    stack = [root]
    order = []
    while stack:
        node = stack.pop()
        if node is not None:
            order.append(node)
            stack.append(node.left)
            stack.append(node.right)
    height_of = {}
    for node in reversed(order):
        left = height_of.get(id(node.left), 0)
        right = height_of.get(id(node.right), 0)
        if abs(left - right) > heights[None] + 1:
            return False
        height_of[id(node)] = 1 + max(left, right)
    return True


def even_tree_e(root):
    class Uneven(Exception):
        pass

    def height(node):
        if node is None:
            return 0
        left = height(node.left)
        right = height(node.right)
        if left > right + 1 or right > left + 1:
            raise Uneven
        if left > right:
            return left + 1
        return right + 1

    try:
        height(root)
    except Uneven:
        return False
    return True


def widest_way_a(root):
    best = 0

    def depth(node):
        nonlocal best
        if not node:
            return 0
        left, right = depth(node.left), depth(node.right)
        best = max(best, left + right)
        return 1 + max(left, right)

    depth(root)
    return best


def widest_way_b(root):
    def go(node):
        if node is None:
            return 0, 0
        left_depth, left_best = go(node.left)
        right_depth, right_best = go(node.right)
        return max(left_depth, right_depth) + 1, max(left_best, right_best, left_depth + right_depth)

    return go(root)[1]


def widest_way_c(root):
    if not root:
        return 0

    def height(node):
        return 1 + max(height(node.left), height(node.right)) if node else 0

    return max(height(root.left) + height(root.right), widest_way_c(root.left), widest_way_c(root.right))


def widest_way_d(root):
    # longest way in the tree as a graph: the farthest node from the farthest node
    near = {}

    def link(node):
        near.setdefault(id(node), [])
        for child in (node.left, node.right):
            if child:
                near[id(node)].append(id(child))
                near.setdefault(id(child), []).append(id(node))
                link(child)

    def farthest(start):
        seen = {start}
        level, distance = [start], 0
        while True:
            following = [o for n in level for o in near[n] if o not in seen]
            if not following:
                return level[0], distance
            seen.update(following)
            level, distance = following, distance + 1

    if not root:
        return 0
    link(root)
    return farthest(farthest(id(root))[0])[1]


def widest_way_e(root):
    widths = [0]

    def depth(node):
        if node == None:
            return 0
        left_depth = depth(node.left)
        right_depth = depth(node.right)
        widths.append(left_depth + right_depth)
        if left_depth > right_depth:
            return left_depth + 1
        else:
            return right_depth + 1

    depth(root)
    widths.sort()
    return widths[-1]


def nearest_parent_a(root, a, b):
    while root:
        if a < root.val and b < root.val:
            root = root.left
        elif a > root.val and b > root.val:
            root = root.right
        else:
            return root.val
    return None


def nearest_parent_b(root, a, b):
    if max(a, b) < root.val:
        return nearest_parent_b(root.left, a, b)
    if min(a, b) > root.val:
        return nearest_parent_b(root.right, a, b)
    return root.val


def nearest_parent_c(root, a, b):
    def path(target):
        out = []
        node = root
        while node.val != target:
            out.append(node.val)
            node = node.left if target < node.val else node.right
        return out + [node.val]

    shared = None
    for x, y in zip(path(a), path(b)):
        if x == y:
            shared = x
    return shared


def nearest_parent_d(root, a, b):
    def find(node):
        """The node which holds a or b or has both below."""
        if node is None or node.val == a or node.val == b:
            return node
        left = find(node.left)
        right = find(node.right)
        if left and right:
            return node
        return left or right

    found = find(root)
    return found.val if found else None


def nearest_parent_e(root, a, b):
    parent = {root.val: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child is not None:
                parent[child.val] = node.val
                stack.append(child)
    above = []
    while a is not None:
        above.append(a)
        a = parent[a]
    while b not in above:
        b = parent[b]
    return b


def same_tree_a(a, b):
    if not a and not b:
        return True
    if not a or not b:
        return False
    return a.val == b.val and same_tree_a(a.left, b.left) and same_tree_a(a.right, b.right)


def same_tree_b(a, b):
    stack = [(a, b)]
    while stack:
        x, y = stack.pop()
        if x is None and y is None:
            continue
        if x is None or y is None or x.val != y.val:
            return False
        stack.append((x.left, y.left))
        stack.append((x.right, y.right))
    return True


def same_tree_c(a, b):
    def text(node):
        return "#" if node is None else f"({node.val} {text(node.left)} {text(node.right)})"

    return text(a) == text(b)


def same_tree_d(a, b):
    level_a = [a]
    level_b = [b]
    while len(level_a) > 0 or len(level_b) > 0:
        if len(level_a) != len(level_b):
            return False
        next_a = []
        next_b = []
        for i in range(len(level_a)):
            if level_a[i] is None and level_b[i] is None:
                continue
            if level_a[i] is None or level_b[i] is None:
                return False
            if level_a[i].val != level_b[i].val:
                return False
            next_a.append(level_a[i].left)
            next_a.append(level_a[i].right)
            next_b.append(level_b[i].left)
            next_b.append(level_b[i].right)
        level_a = next_a
        level_b = next_b
    return True


def same_tree_e(a, b):
    shape = lambda node: node and (node.val, shape(node.left), shape(node.right))
    return shape(a) == shape(b)


def from_sorted_a(values):
    if not values:
        return None
    middle = len(values) // 2
    return Node(values[middle], from_sorted_a(values[:middle]), from_sorted_a(values[middle + 1 :]))


def from_sorted_b(values):
    def build(low, high):
        if low >= high:
            return None
        middle = (low + high) // 2
        node = Node(values[middle])
        node.left = build(low, middle)
        node.right = build(middle + 1, high)
        return node

    return build(0, len(values))


def from_sorted_c(values):
    if len(values) == 0:
        return None
    root = Node(None)
    todo = deque([(root, 0, len(values) - 1)])
    while todo:
        node, first, last = todo.popleft()
        middle = first + (last - first + 1) // 2
        node.val = values[middle]
        if first < middle:
            node.left = Node(None)
            todo.append((node.left, first, middle - 1))
        if middle < last:
            node.right = Node(None)
            todo.append((node.right, middle + 1, last))
    return root


def from_sorted_d(values):
    # the values are taken in order while the shape is known from the sizes alone
    source = iter(values)

    def build(size):
        if size == 0:
            return None
        left = build(size // 2)
        return Node(next(source), left, build(size - size // 2 - 1))

    return build(len(values))


def all_paths_a(root):
    if not root:
        return []
    if not root.left and not root.right:
        return [str(root.val)]
    return [str(root.val) + "->" + path for path in all_paths_a(root.left) + all_paths_a(root.right)]


def all_paths_b(root):
    out = []

    def walk(node, path):
        if node:
            path = path + [str(node.val)]
            if node.left is None and node.right is None:
                out.append("->".join(path))
            walk(node.left, path)
            walk(node.right, path)

    walk(root, [])
    return out


def all_paths_c(root):
    stack = [(root, "")]
    out = []
    while stack:
        node, path = stack.pop()
        if not node:
            continue
        path += str(node.val)
        if not node.left and not node.right:
            out.append(path)
        stack.append((node.right, path + "->"))
        stack.append((node.left, path + "->"))
    return out


def all_paths_d(root):
    if root is None:
        return []
    finished = {}
    counter = 0
    level = [("", "", root)]
    # the turns (L, R) so far bring the paths into order
    while len(level) > 0:
        next_level = []
        for turns, path, node in level:
            if path == "":
                path = str(node.val)
            else:
                path = path + "->" + str(node.val)
            if node.left is None and node.right is None:
                finished[turns] = path
                counter += 1
            if node.left is not None:
                next_level.append((turns + "L", path, node.left))
            if node.right is not None:
                next_level.append((turns + "R", path, node.right))
        level = next_level
    return [finished[turns] for turns in sorted(finished)]


def all_paths_e(root):
    def walk(node):
        kids = [k for k in (node.left, node.right) if k]
        if not kids:
            yield [node.val]
        for kid in kids:
            for tail in walk(kid):
                yield [node.val, *tail]

    return ["->".join(map(str, path)) for path in walk(root)] if root else []


def small_nth_a(root, k):
    stack = []
    while True:
        while root:
            stack.append(root)
            root = root.left
        root = stack.pop()
        k -= 1
        if k == 0:
            return root.val
        root = root.right


def small_nth_b(root, k):
    def walk(node):
        if node is None:
            return []
        return walk(node.left) + [node.val] + walk(node.right)

    return walk(root)[k - 1]


def small_nth_c(root, k):
    def count(node):
        return 0 if node is None else 1 + count(node.left) + count(node.right)

    left = count(root.left)
    if k <= left:
        return small_nth_c(root.left, k)
    if k == left + 1:
        return root.val
    return small_nth_c(root.right, k - left - 1)


def small_nth_d(root, k):
    def ascending(node):
        if node is not None:
            yield from ascending(node.left)
            yield node.val
            yield from ascending(node.right)

    return next(islice(ascending(root), k - 1, None))


def small_nth_e(root, k):
    values = []
    queue = [root]
    while len(queue) > 0:
        node = queue.pop(0)
        values.append(node.val)
        if node.left != None:
            queue.append(node.left)
        if node.right != None:
            queue.append(node.right)
    for i in range(k - 1):
        values.remove(min(values))
    return min(values)


def turn_chain_a(head):
    before = None
    while head:
        following = head.next
        head.next = before
        before = head
        head = following
    return before


def turn_chain_b(head):
    if head is None or head.next is None:
        return head
    last = turn_chain_b(head.next)
    head.next.next = head
    head.next = None
    return last


def turn_chain_c(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for i in range(len(nodes) - 1, 0, -1):
        nodes[i].next = nodes[i - 1]
    if not nodes:
        return None
    nodes[0].next = None
    return nodes[-1]


def turn_chain_d(head, before=None):
    if not head:
        return before
    rest = head.next
    head.next = before
    return turn_chain_d(rest, head)


def turn_chain_e(head):
    values = []
    node = head
    while node is not None:
        values.append(node.val)
        node = node.next
    node = head
    while node is not None:
        node.val = values.pop()
        node = node.next
    return head


def turn_chain_f(head):
    class Stack:
        def __init__(self):
            self.top = None

        def push(self, node):
            node.next = self.top
            self.top = node

    stack = Stack()
    while head is not None:
        current = head
        head = head.next
        stack.push(current)
    return stack.top


def join_chains_a(a, b):
    start = last = Node(0)
    while a and b:
        if a.val <= b.val:
            last.next = a
            a = a.next
        else:
            last.next = b
            b = b.next
        last = last.next
    last.next = a or b
    return start.next


def join_chains_b(a, b):
    if a is None:
        return b
    if b is None:
        return a
    if a.val < b.val:
        a.next = join_chains_b(a.next, b)
        return a
    b.next = join_chains_b(a, b.next)
    return b


def join_chains_c(a, b):
    values = []
    for head in (a, b):
        while head is not None:
            values.append(head.val)
            head = head.next
    values.sort()
    out = None
    for value in values[::-1]:
        out = Node(value, next=out)
    return out


def join_chains_d(a, b):
    def values(node):
        while node:
            yield node.val
            node = node.next

    start = last = Node(None)
    for value in merge(values(a), values(b)):
        last.next = Node(value)
        last = last.next
    return start.next


def join_chains_e(a, b):
    head = None
    tail = None
    while a != None or b != None:
        if a == None:
            smaller = b
            b = b.next
        elif b == None:
            smaller = a
            a = a.next
        elif a.val < b.val:
            smaller = a
            a = a.next
        else:
            smaller = b
            b = b.next
        if head == None:
            head = smaller
            tail = smaller
        else:
            tail.next = smaller
            tail = smaller
    if tail != None:
        tail.next = None
    return head


def chain_middle_a(head):
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    return slow.val


def chain_middle_b(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return values[len(values) // 2]


def chain_middle_c(head):
    length = 0
    node = head
    while node is not None:
        length += 1
        node = node.next
    for _ in range(length // 2):
        head = head.next
    return head.val


def chain_middle_d(head):
    nodes = [head]
    while nodes[-1].next:
        nodes.append(nodes[-1].next)
    return nodes[len(nodes) // 2].val


def chain_middle_e(head):
    def go(node, index):
        """(length of the chain, value of the middle once it is known)"""
        if node is None:
            return index, None
        length, value = go(node.next, index + 1)
        if index == length // 2:
            value = node.val
        return length, value

    return go(head, 0)[1]


def without_last_nth_a(head, n):
    start = Node(0, next=head)
    fast = slow = start
    for _ in range(n):
        fast = fast.next
    while fast.next:
        fast = fast.next
        slow = slow.next
    slow.next = slow.next.next
    return start.next


def without_last_nth_b(head, n):
    length = 0
    node = head
    while node:
        length += 1
        node = node.next
    if n == length:
        return head.next
    node = head
    for _ in range(length - n - 1):
        node = node.next
    node.next = node.next.next
    return head


def without_last_nth_c(head, n):
    def go(node):
        if node is None:
            return 0, None
        index, rest = go(node.next)
        index += 1
        if index == n:
            return index, rest
        node.next = rest
        return index, node

    return go(head)[1]


def without_last_nth_d(head, n):
    values = []
    while head is not None:
        values.append(head.val)
        head = head.next
    del values[-n]
    for value in reversed(values):
        head = Node(value, next=head)
    return head


def without_last_nth_e(head, n):
    nodes = []
    current = head
    while current != None:
        nodes.append(current)
        current = current.next
    index = len(nodes) - n
    if index == 0:
        if len(nodes) == 1:
            return None
        else:
            return nodes[1]
    if index == len(nodes) - 1:
        nodes[index - 1].next = None
    else:
        nodes[index - 1].next = nodes[index + 1]
    return head


def chain_numbers_a(a, b):
    start = node = Node(0)
    carry = 0
    while a or b or carry:
        total = carry
        if a:
            total += a.val
            a = a.next
        if b:
            total += b.val
            b = b.next
        carry, digit = divmod(total, 10)
        node.next = Node(digit)
        node = node.next
    return start.next


def chain_numbers_b(a, b):
    def number(node):
        value, place = 0, 1
        while node:
            value += node.val * place
            place *= 10
            node = node.next
        return value

    total = number(a) + number(b)
    head = None
    for digit in str(total):
        head = Node(int(digit), next=head)
    return head


def chain_numbers_c(a, b, carry=0):
    if not a and not b and not carry:
        return None
    total = (a.val if a else 0) + (b.val if b else 0) + carry
    node = Node(total % 10)
    node.next = chain_numbers_c(a.next if a else None, b.next if b else None, total // 10)
    return node


def chain_numbers_d(a, b):
    def digits(node):
        while node:
            yield node.val
            node = node.next

    carry, out = 0, []
    for x, y in zip_longest(digits(a), digits(b), fillvalue=0):
        out.append((x + y + carry) % 10)
        carry = x + y + carry > 9
    if carry:
        out.append(1)
    head = None
    while out:
        head = Node(out.pop(), next=head)
    return head


def chain_numbers_e(a, b):
    first = ""
    while a is not None:
        first = str(a.val) + first
        a = a.next
    second = ""
    while b is not None:
        second = str(b.val) + second
        b = b.next
    total = str(int(first) + int(second))
    head = Node(int(total[-1]))
    node = head
    for i in range(len(total) - 2, -1, -1):
        node.next = Node(int(total[i]))
        node = node.next
    return head


def chain_mirror_a(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return values == values[::-1]


def chain_mirror_b(head):
    slow = fast = head
    stack = []
    while fast and fast.next:
        stack.append(slow.val)
        slow = slow.next
        fast = fast.next.next
    if fast:
        slow = slow.next
    while slow:
        if stack.pop() != slow.val:
            return False
        slow = slow.next
    return True


def chain_mirror_c(head):
    front = head

    def check(node):
        nonlocal front
        if node is None:
            return True
        if not check(node.next) or front.val != node.val:
            return False
        front = front.next
        return True

    return check(head)


def chain_mirror_d(head):
    # the second half is turned and compared with the first
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
    back = None
    while slow is not None:
        slow.next, back, slow = back, slow, slow.next
    while back is not None:
        if head.val != back.val:
            return False
        head, back = head.next, back.next
    return True


def chain_mirror_e(head):
    values = deque()
    while head is not None:
        values.append(head.val)
        head = head.next
    is_mirror = True
    while len(values) > 1:
        first = values.popleft()
        last = values.pop()
        if first != last:
            is_mirror = False
    return is_mirror


def chain_unique_a(head):
    node = head
    while node and node.next:
        if node.val == node.next.val:
            node.next = node.next.next
        else:
            node = node.next
    return head


def chain_unique_b(head):
    if head is None or head.next is None:
        return head
    head.next = chain_unique_b(head.next)
    return head.next if head.val == head.next.val else head


def chain_unique_c(head):
    current = head
    while current is not None:
        runner = current.next
        while runner is not None and runner.val == current.val:
            runner = runner.next
        current.next = runner
        current = runner
    return head


def chain_unique_d(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    for value, _ in list(groupby(values))[::-1]:
        head = Node(value, next=head)
    return head


def chain_unique_e(head):
    if head == None:
        return None
    previous = head
    current = head.next
    while current != None:
        if current.val == previous.val:
            previous.next = current.next
            current = current.next
        else:
            previous = current
            current = current.next
    return head


def swap_pairs_a(head):
    start = before = Node(0, next=head)
    while before.next and before.next.next:
        a = before.next
        b = a.next
        before.next, a.next, b.next = b, b.next, a
        before = a
    return start.next


def swap_pairs_b(head):
    if not head or not head.next:
        return head
    second = head.next
    head.next = swap_pairs_b(second.next)
    second.next = head
    return second


def swap_pairs_c(head):
    # only the values change places
    node = head
    while node is not None and node.next is not None:
        temp = node.val
        node.val = node.next.val
        node.next.val = temp
        node = node.next.next
    return head


def swap_pairs_d(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for i in range(0, len(nodes) - 1, 2):
        nodes[i:i + 2] = nodes[i + 1], nodes[i]
    for a, b in zip(nodes, nodes[1:] + [None]):
        a.next = b
    return nodes[0] if nodes else None


def chain_without_a(head, value):
    start = node = Node(None, next=head)
    while node.next:
        if node.next.val == value:
            node.next = node.next.next
        else:
            node = node.next
    return start.next


def chain_without_b(head, value):
    if head is None:
        return None
    head.next = chain_without_b(head.next, value)
    return head.next if head.val == value else head


def chain_without_c(head, value):
    while head and head.val == value:
        head = head.next
    node = head
    while node:
        while node.next and node.next.val == value:
            node.next = node.next.next
        node = node.next
    return head


def chain_without_d(head, value):
    kept = []
    while head is not None:
        if head.val != value:
            kept.append(head.val)
        head = head.next
    new_head = None
    i = len(kept) - 1
    while i >= 0:
        new_head = Node(kept[i], next=new_head)
        i -= 1
    return new_head


def chain_without_e(head, value):
    previous = None
    current = head
    while current is not None:
        if current.val == value and previous is None:
            head = current.next
        elif current.val == value:
            previous.next = current.next
        else:
            previous = current
        current = current.next
    return head


A = tree([3, 9, 20, None, None, 15, 7])
B = tree([4, 2, 6, 1, 3, 5, 7])
C = tree([1, 2, 2, 3, None, None, 3])

INPUTS = {
    "levels_deep": [(A,), (None,)],
    "shallow_leaf": [(A,), (None,), (tree([1, 2]),)],
    "in_order": [(B,), (None,)],
    "root_first": [(A,), (None,)],
    "root_last": [(A,), (None,)],
    "by_level": [(A,), (None,)],
    "seen_from_right": [(A,), (tree([1, 2, 3, 4]),), (None,)],
    "mirror_tree": [(C,), (A,), (None,)],
    "swap_sides": [(A,), (None,)],
    "path_total": [(A, 12), (A, 13), (None, 0)],
    "ordered_tree": [(B,), (A,), (None,)],
    "even_tree": [(A,), (tree([1, 2, None, 3]),), (None,)],
    "widest_way": [(A,), (None,)],
    "nearest_parent": [(B, 1, 3), (B, 5, 2), (B, 6, 7)],
    "same_tree": [(A, A), (A, B), (None, None)],
    "from_sorted": [([1, 2, 3, 4, 5],), ([],)],
    "all_paths": [(A,), (None,)],
    "small_nth": [(B, 1), (B, 5)],
    "turn_chain": [(chained([1, 2, 3]),), (None,)],
    "join_chains": [(chained([1, 4]), chained([2, 3, 9])), (None, chained([1]))],
    "chain_middle": [(chained([1, 2, 3, 4]),), (chained([1]),)],
    "without_last_nth": [(chained([1, 2, 3]), 2), (chained([1]), 1)],
    "chain_numbers": [(chained([2, 4, 3]), chained([5, 6, 4])), (chained([9, 9]), chained([1]))],
    "chain_mirror": [(chained([1, 2, 1]),), (chained([1, 2]),)],
    "chain_unique": [(chained([1, 1, 2, 3, 3]),), (None,)],
    "swap_pairs": [(chained([1, 2, 3, 4, 5]),), (None,)],
    "chain_without": [(chained([1, 2, 1, 3]), 1), (None, 1)],
}
