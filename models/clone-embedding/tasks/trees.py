"""Small tasks on trees, linked nodes and nested tuples, each written in several ways; they agree on `INPUTS`.

A tree is `None` or an object with `val`, `left` and `right`; a chain is `None` or an object with `val` and `next`.
"""

from collections import deque


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
