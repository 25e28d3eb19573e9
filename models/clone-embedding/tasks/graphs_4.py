"""Small tasks on data structures fed with a sequence of operations, each written in several ways."""

import heapq
import re
from bisect import bisect_left
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from functools import reduce
from itertools import accumulate


def trie_count_a(words, prefixes):
    trie = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {"count": 0})
            node["count"] += 1
    out = []
    for prefix in prefixes:
        node = trie
        for letter in prefix:
            node = node.get(letter)
            if node is None:
                break
        out.append(0 if node is None else node["count"] if prefix else len(words))
    return out


def trie_count_b(words, prefixes):
    return [sum(1 for word in words if word.startswith(prefix)) for prefix in prefixes]


def trie_count_c(words, prefixes):
    table = Counter(word[:i] for word in words for i in range(len(word) + 1))
    return [table[prefix] for prefix in prefixes]


def trie_count_d(words, prefixes):
    ranked = sorted(words)
    return [bisect_left(ranked, prefix + "\uffff") - bisect_left(ranked, prefix) for prefix in prefixes]


def trie_count_e(words, prefixes):
    result = []
    for i in range(len(prefixes)):
        prefix = prefixes[i]
        count = 0
        for j in range(len(words)):
            word = words[j]
            if len(word) >= len(prefix):
                same = True
                for k in range(len(prefix)):
                    if word[k] != prefix[k]:
                        same = False
                if same == True:
                    count = count + 1
        result.append(count)
    return result


def trie_count_f(words, prefixes):
    text = "\n".join(words)
    return [len(re.findall("(?m)^" + re.escape(p), text)) if words else 0 for p in prefixes]


def complete_word_a(words, start, most):
    class Node:
        def __init__(self):
            self.below = {}
            self.ends = False

    root = Node()
    for word in words:
        node = root
        for letter in word:
            node = node.below.setdefault(letter, Node())
        node.ends = True
    node = root
    for letter in start:
        if letter not in node.below:
            return []
        node = node.below[letter]
    found = []

    def collect(node, text):
        if len(found) == most:
            return
        if node.ends:
            found.append(text)
        for letter in sorted(node.below):
            collect(node.below[letter], text + letter)

    collect(node, start)
    return found[:most]


def complete_word_b(words, start, most):
    return sorted({word for word in words if word[:len(start)] == start})[:most]


def complete_word_c(words, start, most):
    ranked = sorted(set(words))
    i = bisect_left(ranked, start)
    out = []
    while i < len(ranked) and len(out) < most and ranked[i].startswith(start):
        out.append(ranked[i])
        i += 1
    return out


def complete_word_d(words, start, most):
    result = []
    for word in sorted(words):
        if len(result) == most:
            break
        if word.startswith(start):
            if word not in result:
                result.append(word)
    return result


def complete_word_e(words, start, most):
    fitting = {w for w in words if w.find(start) == 0}
    return heapq.nsmallest(most, fitting)


def shortest_call_names_a(names):
    # for each name the shortest start that no other has; the whole name if there is none
    starts = Counter()
    for name in names:
        for i in range(1, len(name) + 1):
            starts[name[:i]] += 1
    out = []
    for name in names:
        short = name
        for i in range(len(name), 0, -1):
            if starts[name[:i]] == 1:
                short = name[:i]
        out.append(short)
    return out


def shortest_call_names_b(names):
    out = []
    for k, name in enumerate(names):
        others = names[:k] + names[k + 1:]
        length = 1
        while length < len(name) and any(other.startswith(name[:length]) for other in others):
            length += 1
        out.append(name[:length])
    return out


def shortest_call_names_c(names):
    trie = {}
    for name in names:
        node = trie
        for letter in name:
            node = node.setdefault(letter, [0, {}])
            node[0] += 1
            node = node[1]

    def shorten(name):
        node, taken = trie, ""
        for letter in name:
            taken += letter
            count, node = node[letter]
            if count == 1:
                break
        return taken

    return list(map(shorten, names))


def shortest_call_names_d(names):
    result = []
    for i in range(len(names)):
        name = names[i]
        answer = name
        found = False
        for length in range(1, len(name) + 1):
            if found == False:
                start = name[0:length]
                unique = True
                for j in range(len(names)):
                    if j != i:
                        if names[j][0:length] == start:
                            unique = False
                if unique == True:
                    answer = start
                    found = True
        result.append(answer)
    return result


def shortest_call_names_e(names):
    # only the neighbours in sorted order can share a longer start
    from os.path import commonprefix

    ranked = ["", *sorted(names), ""]
    need = {}
    for before, name, after in zip(ranked, ranked[1:], ranked[2:]):
        shared = max(len(commonprefix([before, name])), len(commonprefix([name, after])))
        need[name] = name[:shared + 1]
    return [need[name] for name in names]


def root_words_a(roots, sentence):
    # each word is cut to the shortest root it starts with
    trie = {}
    for root in roots:
        node = trie
        for letter in root:
            node = node.setdefault(letter, {})
        node[None] = root
    out = []
    for word in sentence.split():
        node = trie
        for letter in word:
            if None in node or letter not in node:
                break
            node = node[letter]
        out.append(node.get(None, word))
    return " ".join(out)


def root_words_b(roots, sentence):
    words = []
    for word in sentence.split():
        fitting = [root for root in roots if word.startswith(root)]
        words.append(min(fitting, key=len) if fitting else word)
    return " ".join(words)


def root_words_c(roots, sentence):
    known = set(roots)

    def cut(word):
        return next((word[:i] for i in range(1, len(word)) if word[:i] in known), word)

    return " ".join(map(cut, sentence.split()))


def root_words_d(roots, sentence):
    words = sentence.split()
    result = ""
    for i in range(len(words)):
        word = words[i]
        best = word
        for root in roots:
            if word[:len(root)] == root:
                if len(root) < len(best):
                    best = root
        if i > 0:
            result = result + " "
        result = result + best
    return result


def root_words_e(roots, sentence):
    if not roots:
        return " ".join(sentence.split())
    either = "|".join(map(re.escape, sorted(roots, key=len)))
    return re.sub(rf"(?<!\S)({either})\S*", r"\1", " ".join(sentence.split()))


def longest_start_pair_a(words):
    # length of the longest start that two of the words have in common
    ranked = sorted(words)
    best = 0
    for one, two in zip(ranked, ranked[1:]):
        k = 0
        while k < min(len(one), len(two)) and one[k] == two[k]:
            k += 1
        best = max(best, k)
    return best


def longest_start_pair_b(words):
    best = 0
    seen = set()
    for word in words:
        starts = {word[:i] for i in range(1, len(word) + 1)}
        best = max([best] + [len(start) for start in starts & seen])
        seen |= starts
    return best


def longest_start_pair_c(words):
    def deep(group, depth):
        if len(group) < 2:
            return depth - 1
        by_letter = defaultdict(list)
        for word in group:
            if len(word) > depth:
                by_letter[word[depth]].append(word)
        return max([depth] + [deep(part, depth + 1) for part in by_letter.values()])

    return max(deep(list(words), 0), 0)


def longest_start_pair_d(words):
    best = 0
    for i in range(len(words)):
        for j in range(i + 1, len(words)):
            length = 0
            while length < len(words[i]) and length < len(words[j]):
                if words[i][length] != words[j][length]:
                    break
                length = length + 1
            if length > best:
                best = length
    return best


def longest_start_pair_e(words):
    # binary search for the length
    def shared(size):
        starts = [w[:size] for w in words if len(w) >= size]
        return len(set(starts)) < len(starts)

    low, high = 0, max(map(len, words), default=0)
    while low < high:
        middle = (low + high + 1) // 2
        if shared(middle):
            low = middle
        else:
            high = middle - 1
    return low


def union_answers_a(n, steps):
    # ("join", a, b) says nothing, ("same", a, b) asks
    parent = list(range(n))
    rank = [0] * n

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    answers = []
    for what, a, b in steps:
        a, b = find(a), find(b)
        if what == "same":
            answers.append(a == b)
        elif a != b:
            if rank[a] < rank[b]:
                a, b = b, a
            parent[b] = a
            rank[a] += rank[a] == rank[b]
    return answers


def union_answers_b(n, steps):
    group = [{x} for x in range(n)]
    answers = []
    for what, a, b in steps:
        if what == "join":
            merged = group[a] | group[b]
            for x in merged:
                group[x] = merged
        else:
            answers.append(b in group[a])
    return answers


def union_answers_c(n, steps):
    answers, joined = [], defaultdict(set)
    for what, a, b in steps:
        if what == "join":
            joined[a].add(b)
            joined[b].add(a)
            continue
        seen, stack = set(), [a]
        while stack:
            x = stack.pop()
            if x not in seen:
                seen.add(x)
                stack.extend(joined[x])
        answers.append(b in seen)
    return answers


def union_answers_d(n, steps):
    groups = []
    for i in range(n):
        groups.append([i])
    answers = []
    for step in steps:
        what = step[0]
        first = None
        second = None
        for g in groups:
            if step[1] in g:
                first = g
            if step[2] in g:
                second = g
        if what == "same":
            if first == second:
                answers.append(True)
            else:
                answers.append(False)
        elif what == "join":
            if first != second:
                groups.remove(first)
                groups.remove(second)
                groups.append(first + second)
    return answers


def union_answers_e(n, steps):
    label = list(range(n))
    answers = []
    for what, a, b in steps:
        if what == "same":
            answers.append(label[a] == label[b])
        else:
            label = [label[a] if x == label[b] else x for x in label]
    return answers


def groups_after_each_a(n, joins):
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        if parent[x] != x:
            parent[x] = find(parent[x])
        return parent[x]

    left, out = n, []
    for a, b in joins:
        a, b = find(a), find(b)
        if a != b:
            parent[a] = b
            left -= 1
        out.append(left)
    return out


def groups_after_each_b(n, joins):
    label = list(range(n))
    counts = []
    for a, b in joins:
        old, new = label[a], label[b]
        for x in range(n):
            if label[x] == old:
                label[x] = new
        counts.append(len(set(label)))
    return counts


def groups_after_each_c(n, joins):
    parts = [frozenset([x]) for x in range(n)]
    out = []
    for a, b in joins:
        one = next(part for part in parts if a in part)
        two = next(part for part in parts if b in part)
        parts = [part for part in parts if part not in (one, two)] + [one | two]
        out.append(len(parts))
    return out


def groups_after_each_d(n, joins):
    class Groups:
        def __init__(self, size):
            self.leader = [i for i in range(size)]
            self.count = size

        def find(self, x):
            while self.leader[x] != x:
                x = self.leader[x]
            return x

        def join(self, x, y):
            leader_x = self.find(x)
            leader_y = self.find(y)
            if leader_x != leader_y:
                self.leader[leader_y] = leader_x
                self.count -= 1

    groups = Groups(n)
    result = []
    for pair in joins:
        groups.join(pair[0], pair[1])
        result.append(groups.count)
    return result


def groups_after_each_e(n, joins):
    def parts(edges):
        near = {x: {x} for x in range(n)}
        for a, b in edges:
            near[a].add(b)
            near[b].add(a)
        number, left = 0, set(range(n))
        while left:
            ring = {left.pop()}
            while ring:
                ring = {y for x in ring for y in near[x]} & left
                left -= ring
            number += 1
        return number

    return [parts(joins[:k]) for k in range(1, len(joins) + 1)]


def same_mail_people_a(accounts):
    # (name, mails); people who share a mail are one; how many people, and the most mails of one
    people = []
    for name, mails in accounts:
        merged = {name, *mails}
        rest = []
        for person in people:
            if any(mail in person for mail in mails):
                merged |= person
            else:
                rest.append(person)
        people = rest + [merged]
    most = max((sum("@" in x for x in person) for person in people), default=0)
    return len(people), most


def same_mail_people_b(accounts):
    owner = {}
    parent = list(range(len(accounts)))

    def find(i):
        return i if parent[i] == i else find(parent[i])

    for i, (_, mails) in enumerate(accounts):
        for mail in mails:
            if mail in owner:
                parent[find(i)] = find(owner[mail])
            else:
                owner[mail] = i
    counts = Counter(find(i) for i in owner.values())
    return sum(parent[i] == i for i in range(len(accounts))), max(counts.values(), default=0)


def same_mail_people_c(accounts):
    by_mail = defaultdict(list)
    for i, account in enumerate(accounts):
        for mail in account[1]:
            by_mail[mail].append(i)
    seen = set()
    people = most = 0
    for i in range(len(accounts)):
        if i in seen:
            continue
        people += 1
        seen.add(i)
        queue, mails = deque([i]), set()
        while queue:
            for mail in accounts[queue.popleft()][1]:
                mails.add(mail)
                for j in by_mail[mail]:
                    if j not in seen:
                        seen.add(j)
                        queue.append(j)
        most = max(most, len(mails))
    return people, most


def same_mail_people_d(accounts):
    groups = []
    for i in range(len(accounts)):
        groups.append(i)
    changed = True
    while changed == True:
        changed = False
        for i in range(len(accounts)):
            for j in range(len(accounts)):
                if groups[i] != groups[j]:
                    for mail in accounts[i][1]:
                        if mail in accounts[j][1]:
                            smaller = min(groups[i], groups[j])
                            groups[i] = smaller
                            groups[j] = smaller
                            changed = True
    most = 0
    for g in set(groups):
        mails = []
        for i in range(len(accounts)):
            if groups[i] == g:
                for mail in accounts[i][1]:
                    if mail not in mails:
                        mails.append(mail)
        if len(mails) > most:
            most = len(mails)
    return (len(set(groups)), most)


def same_mail_people_e(accounts):
    def merge(people, account):
        mails = set(account[1])
        apart = [p for p in people if not p & mails]
        return apart + [mails.union(*(p for p in people if p & mails))]

    people = reduce(merge, accounts, [])
    return len(people), max(map(len, people), default=0)


def hand_heap_a(numbers):
    # the array of a heap after all numbers were pushed, least on top
    heap = []
    for number in numbers:
        heap.append(number)
        i = len(heap) - 1
        while i > 0:
            up = (i - 1) // 2
            if heap[up] <= heap[i]:
                break
            heap[up], heap[i] = heap[i], heap[up]
            i = up
    return heap


def hand_heap_b(numbers):
    heap = []
    for number in numbers:
        heapq.heappush(heap, number)
    return heap


def hand_heap_c(numbers):
    heap = [None]
    for number in numbers:
        heap.append(number)
        place = len(heap) - 1
        while place > 1 and heap[place // 2] > number:
            heap[place] = heap[place // 2]
            place >>= 1
        heap[place] = number
    return heap[1:]


def hand_heap_d(numbers):
    class Heap:
        def __init__(self):
            self.items = []

        def parent(self, index):
            return (index - 1) // 2

        def swap(self, i, j):
            temp = self.items[i]
            self.items[i] = self.items[j]
            self.items[j] = temp

        def push(self, item):
            self.items.append(item)
            index = len(self.items) - 1
            while index > 0 and self.items[index] < self.items[self.parent(index)]:
                self.swap(index, self.parent(index))
                index = self.parent(index)

    heap = Heap()
    for number in numbers:
        heap.push(number)
    return heap.items


def hand_heap_e(numbers):
    def push(heap, x):
        """The heap with x, the way from the last place to the top sorted."""
        heap = heap + [x]
        way = [len(heap)]
        while way[-1] > 1:
            way.append(way[-1] // 2)
        for place, value in zip(way, sorted((heap[p - 1] for p in way), reverse=True)):
            heap[place - 1] = value
        return heap

    return reduce(push, numbers, [])


def is_heap_a(values):
    for i in range(1, len(values)):
        if values[(i - 1) // 2] > values[i]:
            return False
    return True


def is_heap_b(values):
    n = len(values)
    return all(values[i] <= values[j] for i in range(n) for j in (2 * i + 1, 2 * i + 2) if j < n)


def is_heap_c(values):
    def check(i):
        for child in (2 * i + 1, 2 * i + 2):
            if child < len(values) and (values[child] < values[i] or not check(child)):
                return False
        return True

    return check(0)


def is_heap_d(values):
    children = iter(values[1:])
    for parent in values:
        for _ in range(2):
            if next(children, parent) < parent:
                return False
    return True


def is_heap_e(values):
    result = True
    for i in range(len(values)):
        left = 2 * i + 1
        right = 2 * i + 2
        if left < len(values):
            if values[left] < values[i]:
                result = False
        if right < len(values):
            if values[right] < values[i]:
                result = False
    return result


def is_heap_f(values):
    parents = (p for p in values for _ in (0, 1))
    return all(p <= child for p, child in zip(parents, values[1:]))


def sift_down_a(heap, value):
    # the least is replaced by the value, which sinks; a heap of at least one number
    heap = list(heap)
    heap[0] = value
    i = 0
    while True:
        least = i
        for child in (2 * i + 1, 2 * i + 2):
            if child < len(heap) and heap[child] < heap[least]:
                least = child
        if least == i:
            return heap
        heap[i], heap[least] = heap[least], heap[i]
        i = least


def sift_down_b(heap, value):
    heap = heap[:]

    def sink(i):
        children = [c for c in (2 * i + 1, 2 * i + 2) if c < len(heap)]
        if not children:
            heap[i] = value
            return
        least = min(children, key=heap.__getitem__)
        if heap[least] >= value:
            heap[i] = value
        else:
            heap[i] = heap[least]
            sink(least)

    sink(0)
    return heap


def sift_down_c(heap, value):
    out = [None] + list(heap)
    place, size = 1, len(heap)
    while 2 * place <= size:
        child = 2 * place
        if child < size and out[child + 1] < out[child]:
            child += 1
        if out[child] >= value:
            break
        out[place] = out[child]
        place = child
    out[place] = value
    return out[1:]


def sift_down_d(heap, value):
    heap = list(heap)
    heapq.heapreplace(heap, value)
    # heapq lets the value sink to the end and climb again: the place is the same
    return heap


def sift_down_e(heap, value):
    result = []
    for h in heap:
        result.append(h)
    result[0] = value
    position = 0
    moving = True
    while moving == True:
        left = position * 2 + 1
        right = position * 2 + 2
        smallest = position
        if left < len(result):
            if result[left] < result[smallest]:
                smallest = left
        if right < len(result):
            if result[right] < result[smallest]:
                smallest = right
        if smallest == position:
            moving = False
        else:
            temp = result[position]
            result[position] = result[smallest]
            result[smallest] = temp
            position = smallest
    return result


def stack_least_a(steps):
    # a number is pushed, "pop" takes one away; the least after every step, None when empty
    stack, out = [], []
    for step in steps:
        if step == "pop":
            if stack:
                stack.pop()
        else:
            least = step if not stack else min(step, stack[-1][1])
            stack.append((step, least))
        out.append(stack[-1][1] if stack else None)
    return out


def stack_least_b(steps):
    class Stack:
        def __init__(self):
            self.values, self.least = [], []

        def push(self, x):
            self.values.append(x)
            if not self.least or x <= self.least[-1]:
                self.least.append(x)

        def pop(self):
            if self.values and self.values.pop() == self.least[-1]:
                self.least.pop()

    stack = Stack()
    out = []
    for step in steps:
        if step == "pop":
            stack.pop()
        else:
            stack.push(step)
        out.append(stack.least[-1] if stack.least else None)
    return out


def stack_least_c(steps):
    values = []
    result = []
    for step in steps:
        values = values[:-1] if step == "pop" else values + [step]
        result.append(min(values, default=None))
    return result


def stack_least_d(steps):
    stack = []
    result = []
    for step in steps:
        if step == "pop":
            if len(stack) > 0:
                stack.pop()
        else:
            stack.append(step)
        if len(stack) == 0:
            result.append(None)
        else:
            least = stack[0]
            for s in stack:
                if s < least:
                    least = s
            result.append(least)
    return result


def stack_least_e(steps):
    # states as linked pairs (value, least, state below)
    def after(state, step):
        if step == "pop":
            return state and state[2]
        return step, min(step, state[1]) if state else step, state

    states = accumulate(steps, after, initial=())
    next(states)
    return [state[1] if state else None for state in states]


def two_stack_queue_a(steps):
    # numbers join the queue, None serves one; who was served
    arriving, leaving, served = [], [], []
    for step in steps:
        if step is not None:
            arriving.append(step)
            continue
        if not leaving:
            while arriving:
                leaving.append(arriving.pop())
        if leaving:
            served.append(leaving.pop())
    return served


def two_stack_queue_b(steps):
    queue = deque()
    served = []
    for step in steps:
        if step is None:
            if queue:
                served.append(queue.popleft())
        else:
            queue.append(step)
    return served


def two_stack_queue_c(steps):
    line, front = [], 0
    for step in steps:
        if step is not None:
            line.append(step)
        elif front < len(line):
            front += 1
    return line[:front]


def two_stack_queue_d(steps):
    joined = [s for s in steps if s is not None]
    waiting = served = 0
    for s in steps:
        if s is not None:
            waiting += 1
        elif waiting:
            waiting -= 1
            served += 1
    return joined[:served]


def two_stack_queue_e(steps):
    class Node:
        def __init__(self, value):
            self.value = value
            self.next = None

    class Queue:
        def __init__(self):
            self.first = None
            self.last = None

        def put(self, value):
            node = Node(value)
            if self.last is None:
                self.first = node
            else:
                self.last.next = node
            self.last = node

        def is_empty(self):
            return self.first is None

        def take(self):
            node = self.first
            self.first = node.next
            if self.first is None:
                self.last = None
            return node.value

    queue = Queue()
    served = []
    for step in steps:
        if step is not None:
            queue.put(step)
        elif not queue.is_empty():
            served.append(queue.take())
    return served


def small_cache_a(size, steps):
    # (key, value) writes, a lone key reads; what was read with the oldest use thrown out
    cache, out = OrderedDict(), []
    for step in steps:
        if isinstance(step, tuple):
            key, value = step
            cache[key] = value
            cache.move_to_end(key)
            if len(cache) > size:
                cache.popitem(last=False)
        else:
            if step in cache:
                cache.move_to_end(step)
            out.append(cache.get(step))
    return out


def small_cache_b(size, steps):
    values, used, clock = {}, {}, 0
    reads = []
    for step in steps:
        clock += 1
        if type(step) is tuple:
            values[step[0]] = step[1]
            used[step[0]] = clock
            if len(values) > size:
                oldest = min(used, key=used.get)
                del used[oldest], values[oldest]
        elif step in values:
            used[step] = clock
            reads.append(values[step])
        else:
            reads.append(None)
    return reads


def small_cache_c(size, steps):
    shelf, out = [], []
    for step in steps:
        key = step[0] if isinstance(step, tuple) else step
        found = None
        for i, pair in enumerate(shelf):
            if pair[0] == key:
                found = shelf.pop(i)
                break
        if isinstance(step, tuple):
            shelf.append(step)
            shelf = shelf[-size:]
        else:
            out.append(found[1] if found else None)
            if found:
                shelf.append(found)
    return out


def small_cache_d(size, steps):
    keys = []
    values = []
    result = []
    for step in steps:
        if type(step) == tuple:
            key = step[0]
            if key in keys:
                position = keys.index(key)
                keys.pop(position)
                values.pop(position)
            elif len(keys) == size:
                keys.pop(0)
                values.pop(0)
            keys.append(key)
            values.append(step[1])
        else:
            if step in keys:
                position = keys.index(step)
                value = values[position]
                keys.pop(position)
                values.pop(position)
                keys.append(step)
                values.append(value)
                result.append(value)
            else:
                result.append(None)
    return result


def small_cache_e(size, steps):
    cache, reads = {}, []
    for step in steps:
        match step:
            case (key, value):
                cache.pop(key, None)
                cache[key] = value
                if len(cache) > size:
                    cache.pop(next(iter(cache)))
            case key:
                if key in cache:
                    cache[key] = cache.pop(key)
                reads.append(cache.get(key))
    return reads


def hits_of_cache_a(size, pages):
    # first in, first out
    inside, hits = deque(), 0
    for page in pages:
        if page in inside:
            hits += 1
            continue
        if len(inside) == size:
            inside.popleft()
        inside.append(page)
    return hits


def hits_of_cache_b(size, pages):
    loaded = []
    misses = 0
    for page in pages:
        if page not in loaded[-size:]:
            loaded.append(page)
            misses += 1
    return len(pages) - misses


def hits_of_cache_c(size, pages):
    slots, hand, hits = [None] * size, 0, 0
    for page in pages:
        if page in slots:
            hits += 1
        else:
            slots[hand] = page
            hand = (hand + 1) % size
    return hits


def hits_of_cache_d(size, pages):
    memory = []
    hits = 0
    for i in range(len(pages)):
        found = False
        for j in range(len(memory)):
            if memory[j] == pages[i]:
                found = True
        if found == True:
            hits = hits + 1
        else:
            if len(memory) >= size:
                memory = memory[1:]
            memory.append(pages[i])
    return hits


def hits_of_cache_e(size, pages):
    # a page stays until as many others were loaded as there is room
    loaded_at, loads, hits = {}, 0, 0
    for page in pages:
        if loads - loaded_at.get(page, -size - 1) <= size:
            hits += 1
        else:
            loaded_at[page] = loads
            loads += 1
    return hits


def least_used_cache_a(size, pages):
    # the page with the fewest uses goes, among those the one loaded first; what is left, sorted
    uses, loaded = {}, {}
    for clock, page in enumerate(pages):
        if page in uses:
            uses[page] += 1
            continue
        if len(uses) == size:
            gone = min(uses, key=lambda p: (uses[p], loaded[p]))
            del uses[gone]
        uses[page] = 1
        loaded[page] = clock
    return sorted(uses)


def least_used_cache_b(size, pages):
    shelf = []
    for page in pages:
        for entry in shelf:
            if entry[1] == page:
                entry[0] += 1
                break
        else:
            if len(shelf) == size:
                fewest = min(entry[0] for entry in shelf)
                for i, entry in enumerate(shelf):
                    if entry[0] == fewest:
                        del shelf[i]
                        break
            shelf.append([1, page])
    return sorted(page for _, page in shelf)


def least_used_cache_c(size, pages):
    heap, current = [], {}
    for clock, page in enumerate(pages):
        if page in current:
            uses, since = current[page]
            entry = (uses + 1, since)
        else:
            while len(current) >= size:
                uses, since, gone = heapq.heappop(heap)
                if current.get(gone) == (uses, since):
                    del current[gone]
            entry = (1, clock)
        current[page] = entry
        heapq.heappush(heap, entry + (page,))
    return sorted(current)


def least_used_cache_d(size, pages):
    class Page:
        def __init__(self, name, time):
            self.name = name
            self.uses = 1
            self.time = time

        def is_worse_than(self, other):
            if self.uses != other.uses:
                return self.uses < other.uses
            return self.time < other.time

    memory = {}
    clock = 0
    while clock < len(pages):
        name = pages[clock]
        if name in memory:
            memory[name].uses += 1
        else:
            if len(memory) == size:
                worst = None
                for page in memory.values():
                    if worst is None or page.is_worse_than(worst):
                        worst = page
                del memory[worst.name]
            memory[name] = Page(name, clock)
        clock += 1
    return sorted(memory.keys())


def least_used_cache_e(size, pages):
    # insertion order of the dictionary is the order of loading
    uses = {}
    for p in pages:
        if p not in uses and len(uses) == size:
            del uses[min(uses, key=uses.get)]
        uses[p] = uses.get(p, 0) + 1
    return sorted(uses)


def allowed_calls_a(times, most, span):
    # a call is refused when the span before it already had the most
    let, answers = deque(), []
    for time in times:
        while let and time - let[0] >= span:
            let.popleft()
        allowed = len(let) < most
        if allowed:
            let.append(time)
        answers.append(allowed)
    return answers


def allowed_calls_b(times, most, span):
    passed, answers = [], []
    for time in times:
        if sum(1 for other in passed if other > time - span) < most:
            passed.append(time)
            answers.append(True)
        else:
            answers.append(False)
    return answers


def allowed_calls_c(times, most, span):
    ring = [float("-inf")] * most
    turn = 0
    out = []
    for time in times:
        free = ring[turn] + span <= time
        if free:
            ring[turn] = time
            turn = (turn + 1) % most
        out.append(free)
    return out


def allowed_calls_d(times, most, span):
    answers = []
    for i in range(len(times)):
        count = 0
        for j in range(i):
            if answers[j] == True:
                if times[i] - times[j] < span:
                    count = count + 1
        if count >= most:
            answers.append(False)
        else:
            answers.append(True)
    return answers


def allowed_calls_e(times, most, span):
    let, answers = [], []
    for t in times:
        ok = len(let) < most or t - let[-most] >= span
        let += [t] * ok
        answers.append(ok)
    return answers


def redo_words_a(steps):
    # words are added, "<" undoes, ">" does again what was undone
    done, undone = [], []
    for step in steps:
        if step == "<":
            if done:
                undone.append(done.pop())
        elif step == ">":
            if undone:
                done.append(undone.pop())
        else:
            done.append(step)
            undone.clear()
    return " ".join(done)


def redo_words_b(steps):
    history, now = [""], 0
    for step in steps:
        if step == "<":
            now = max(now - 1, 0)
        elif step == ">":
            now = min(now + 1, len(history) - 1)
        else:
            history = history[:now + 1] + [(history[now] + " " + step).strip()]
            now += 1
    return history[now]


def redo_words_c(steps):
    words, length = [], 0
    for step in steps:
        if step == "<" and length:
            length -= 1
        elif step == ">" and length < len(words):
            length += 1
        elif step not in ("<", ">"):
            words[length:] = [step]
            length += 1
    return " ".join(words[:length])


def redo_words_d(steps):
    class Editor:
        def __init__(self):
            self.words = []
            self.position = 0

        def write(self, word):
            while len(self.words) > self.position:
                self.words.pop()
            self.words.append(word)
            self.position += 1

        def undo(self):
            if self.position > 0:
                self.position -= 1

        def redo(self):
            if self.position < len(self.words):
                self.position += 1

        def text(self):
            result = ""
            for i in range(self.position):
                if i > 0:
                    result += " "
                result += self.words[i]
            return result

    editor = Editor()
    for step in steps:
        if step == "<":
            editor.undo()
        elif step == ">":
            editor.redo()
        else:
            editor.write(step)
    return editor.text()


def redo_words_e(steps):
    def act(state, step):
        done, undone = state
        if step == "<":
            return (done[:-1], done[-1:] + undone)
        if step == ">":
            return (done + undone[:1], undone[1:])
        return (done + [step], [])

    return " ".join(reduce(act, steps, ([], []))[0])


def page_history_a(steps):
    # "back" and "forward" move in the pages visited; where one ends
    back, forward, current = [], [], "home"
    for step in steps:
        if step == "back":
            if back:
                forward.append(current)
                current = back.pop()
        elif step == "forward":
            if forward:
                back.append(current)
                current = forward.pop()
        else:
            back.append(current)
            current = step
            forward = []
    return current, len(back), len(forward)


def page_history_b(steps):
    class Page:
        def __init__(self, name, before=None):
            self.name, self.before, self.after = name, before, None

    page = Page("home")
    for step in steps:
        if step == "back":
            page = page.before or page
        elif step == "forward":
            page = page.after or page
        else:
            page.after = Page(step, page)
            page = page.after

    def length(node, side):
        count = 0
        while getattr(node, side):
            node = getattr(node, side)
            count += 1
        return count

    return page.name, length(page, "before"), length(page, "after")


def page_history_c(steps):
    pages, at, last = {0: "home"}, 0, 0
    for step in steps:
        if step == "back":
            at -= at > 0
        elif step == "forward":
            at += at < last
        else:
            at += 1
            pages[at] = step
            last = at
    return pages[at], at, last - at


def page_history_d(steps):
    visited = ["home"]
    position = 0
    for i in range(len(steps)):
        if steps[i] == "back":
            if position > 0:
                position = position - 1
        elif steps[i] == "forward":
            if position < len(visited) - 1:
                position = position + 1
        else:
            new_visited = []
            for j in range(position + 1):
                new_visited.append(visited[j])
            new_visited.append(steps[i])
            visited = new_visited
            position = position + 1
    current = visited[position]
    back_count = position
    forward_count = len(visited) - position - 1
    return (current, back_count, forward_count)


def page_history_e(steps):
    def move(state, step):
        back, page, forward = state
        match step:
            case "back":
                return (back[:-1], back[-1], [page] + forward) if back else state
            case "forward":
                return (back + [page], forward[0], forward[1:]) if forward else state
            case _:
                return back + [page], step, []

    back, page, forward = reduce(move, steps, ([], "home", []))
    return page, len(back), len(forward)


def nested_savepoints_a(steps):
    # ("set", k, v), "begin", "rollback", "commit" on a store of keys
    stack = [{}]
    for step in steps:
        if step == "begin":
            stack.append(dict(stack[-1]))
        elif step == "rollback":
            if len(stack) > 1:
                stack.pop()
        elif step == "commit":
            if len(stack) > 1:
                top = stack.pop()
                stack[-1] = top
        else:
            _, key, value = step
            stack[-1][key] = value
    return stack[-1]


def nested_savepoints_b(steps):
    missing = object()
    store, log, marks = {}, [], []
    for step in steps:
        if isinstance(step, tuple):
            log.append((step[1], store.get(step[1], missing)))
            store[step[1]] = step[2]
        elif step == "begin":
            marks.append(len(log))
        elif marks:
            mark = marks.pop()
            if step == "rollback":
                while len(log) > mark:
                    key, old = log.pop()
                    if old is missing:
                        del store[key]
                    else:
                        store[key] = old
    return store


def nested_savepoints_c(steps):
    layers = [[]]
    for step in steps:
        match step:
            case "begin":
                layers.append([])
            case "rollback" if len(layers) > 1:
                del layers[-1]
            case "commit" if len(layers) > 1:
                last = layers.pop()
                layers[-1].extend(last)
            case ("set", key, value):
                layers[-1].append((key, value))
    return dict(sum(layers, []))


def nested_savepoints_d(steps):
    store = ChainMap()
    for step in steps:
        if step == "begin":
            store = store.new_child()
        elif step == "rollback" and len(store.maps) > 1:
            store = store.parents
        elif step == "commit" and len(store.maps) > 1:
            store.maps[1].update(store.maps[0])
            store = store.parents
        elif isinstance(step, tuple):
            store[step[1]] = step[2]
    return dict(store)


def nested_savepoints_e(steps):
    current = {}
    saved = []
    for step in steps:
        if step == "begin":
            copy = {}
            for key in current:
                copy[key] = current[key]
            saved.append(copy)
        elif step == "rollback":
            if len(saved) > 0:
                current = saved[len(saved) - 1]
                saved.pop()
        elif step == "commit":
            if len(saved) > 0:
                saved.pop()
        else:
            key = step[1]
            value = step[2]
            current[key] = value
    return current


STEPS = [("a", 1), ("b", 2), "a", ("c", 3), "b", "a", ("a", 9), ("d", 4), "c", "a"]
PAGES = [1, 2, 3, 1, 4, 1, 2, 5, 1, 2, 3]
INPUTS = {
    "trie_count": [(["tea", "ten", "to", "inn"], ["te", "t", "x", "inn"]), ([], ["a"]), (["a", "a"], ["", "a", "aa"])],
    "complete_word": [(["car", "cat", "dog", "care", "cat"], "ca", 2), ([], "x", 3), (["b", "a"], "", 5)],
    "shortest_call_names": [(["anna", "anton", "bert"],), ([],), (["al", "alf"],), (["x", "y"],)],
    "root_words": [(["cat", "bat", "ca"], "the cattle battled a car"), ([], "hi there"), (["a"], "")],
    "longest_start_pair": [(["flower", "flow", "flight", "dog"],), ([],), (["a"],), (["ab", "ab"],), (["x", "y"],)],
    "union_answers": [
        (5, [("join", 0, 1), ("same", 0, 2), ("join", 1, 2), ("same", 0, 2), ("same", 3, 3)]),
        (1, []),
        (4, [("join", 0, 1), ("join", 2, 3), ("same", 1, 2), ("join", 0, 3), ("same", 1, 2)]),
    ],
    "groups_after_each": [(4, [(0, 1), (1, 0), (2, 3), (0, 3)]), (2, []), (3, [(2, 2), (0, 2)])],
    "same_mail_people": [
        ([("al", ["a@x", "b@x"]), ("bo", ["c@x"]), ("al", ["b@x", "d@x"])],),
        ([],),
        ([("al", ["a@x"]), ("bo", ["c@x"]), ("cy", ["c@x", "a@x"])],),
    ],
    "hand_heap": [([5, 3, 8, 1, 2],), ([],), ([1, 1, 0],)],
    "is_heap": [([1, 2, 3, 4, 5],), ([3, 1],), ([],), ([1, 5, 2, 4],), ([2, 2, 2],)],
    "sift_down": [([1, 2, 3, 4, 5], 9), ([1], 0), ([1, 4, 2, 8], 3), ([1, 2], 2)],
    "stack_least": [([5, 3, 7, "pop", "pop", "pop", "pop", 4],), ([],), ([2, 2, "pop"],)],
    "two_stack_queue": [([1, 2, None, 3, None, None, None, 4],), ([],), ([None, 5, None],)],
    "small_cache": [(2, STEPS), (1, STEPS), (3, []), (5, STEPS)],
    "hits_of_cache": [(3, PAGES), (1, PAGES), (2, []), (4, [7, 7, 7])],
    "least_used_cache": [(3, PAGES), (1, PAGES), (2, []), (2, [1, 1, 2, 3, 3, 4])],
    "allowed_calls": [([1, 2, 3, 10, 11, 30], 2, 5), ([], 1, 5), ([4, 4, 4], 1, 1), ([1, 6, 11], 1, 5)],
    "redo_words": [(["a", "b", "<", "c", "<", "<", ">", ">"],), ([],), (["<", "x", ">", "<"],)],
    "page_history": [(["a", "b", "back", "back", "forward", "c"],), ([],), (["back", "x", "forward", "back"],)],
    "nested_savepoints": [
        ([("set", "a", 1), "begin", ("set", "a", 2), ("set", "b", 3), "rollback", ("set", "c", 4)],),
        ([],),
        (["begin", ("set", "x", 1), "begin", ("set", "x", 2), "commit", "rollback", "commit", ("set", "y", 0)],),
        ([("set", "x", 1), "begin", ("set", "x", 2), "commit", "rollback"],),
    ],
}
