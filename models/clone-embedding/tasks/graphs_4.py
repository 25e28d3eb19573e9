"""Small tasks on data structures fed with a sequence of operations, each written in several ways."""

import heapq
from bisect import bisect_left, bisect_right, insort
from collections import Counter, OrderedDict, defaultdict, deque
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


def middle_of_stream_a(numbers):
    # the lower median after every number
    seen, out = [], []
    for number in numbers:
        insort(seen, number)
        out.append(seen[(len(seen) - 1) // 2])
    return out


def middle_of_stream_b(numbers):
    low, high, out = [], [], []
    for number in numbers:
        heapq.heappush(high, -heapq.heappushpop(low, -number))
        if len(high) > len(low):
            heapq.heappush(low, -heapq.heappop(high))
        out.append(-low[0])
    return out


def middle_of_stream_c(numbers):
    out = []
    for end in range(1, len(numbers) + 1):
        part = sorted(numbers[:end])
        if end % 2:
            out.append(part[end // 2])
        else:
            out.append(part[end // 2 - 1])
    return out


def kth_of_stream_a(numbers, k):
    # the k-th largest so far, None while there are fewer
    heap, out = [], []
    for number in numbers:
        heapq.heappush(heap, number)
        if len(heap) > k:
            heapq.heappop(heap)
        out.append(heap[0] if len(heap) == k else None)
    return out


def kth_of_stream_b(numbers, k):
    top, out = [], []
    for number in numbers:
        top = sorted(top + [number], reverse=True)[:k]
        out.append(top[-1] if len(top) == k else None)
    return out


def kth_of_stream_c(numbers, k):
    ranked = []
    result = []
    for number in numbers:
        ranked.insert(bisect_left(ranked, number), number)
        if len(ranked) < k:
            result.append(None)
        else:
            result.append(ranked[-k])
    return result


def ring_buffer_a(size, values):
    # what a buffer of that size holds in the end and what it threw away
    buffer, lost = deque(), []
    for value in values:
        if len(buffer) == size:
            lost.append(buffer.popleft())
        buffer.append(value)
    return list(buffer), lost


def ring_buffer_b(size, values):
    cut = max(len(values) - size, 0)
    return list(values[cut:]), list(values[:cut])


def ring_buffer_c(size, values):
    cells = [None] * size
    head = count = 0
    lost = []
    for value in values:
        if count == size:
            lost.append(cells[head])
            cells[head] = value
            head = (head + 1) % size
        else:
            cells[(head + count) % size] = value
            count += 1
    return [cells[(head + i) % size] for i in range(count)], lost


def prefix_sums_live_a(values, steps):
    # (i, x) adds x at place i, a lone i asks for the sum of the first i
    values, out = list(values), []
    for step in steps:
        if isinstance(step, tuple):
            values[step[0]] += step[1]
        else:
            out.append(sum(values[:step]))
    return out


def prefix_sums_live_b(values, steps):
    tree = [0] * (len(values) + 1)

    def add(i, x):
        i += 1
        while i < len(tree):
            tree[i] += x
            i += i & -i

    for i, x in enumerate(values):
        add(i, x)
    out = []
    for step in steps:
        if isinstance(step, tuple):
            add(*step)
            continue
        total = 0
        while step:
            total += tree[step]
            step &= step - 1
        out.append(total)
    return out


def prefix_sums_live_c(values, steps):
    sums = [0, *accumulate(values)]
    changes = []
    out = []
    for step in steps:
        if type(step) is int:
            out.append(sums[step] + sum(x for i, x in changes if i < step))
        else:
            changes.append(step)
    return out


def least_in_ranges_a(values, ranges):
    return [min(values[first:end]) for first, end in ranges]


def least_in_ranges_b(values, ranges):
    table = [list(values)]
    while 2 ** len(table) <= len(values):
        half = 2 ** (len(table) - 1)
        last = table[-1]
        table.append([min(last[i], last[i + half]) for i in range(len(last) - half)])
    out = []
    for first, end in ranges:
        k = (end - first).bit_length() - 1
        out.append(min(table[k][first], table[k][end - 2**k]))
    return out


def least_in_ranges_c(values, ranges):
    n = len(values)
    tree = [None] * n + list(values)
    for i in range(n - 1, 0, -1):
        tree[i] = min(tree[2 * i], tree[2 * i + 1])
    answers = []
    for first, end in ranges:
        best = float("inf")
        i, j = first + n, end + n
        while i < j:
            if i & 1:
                best = min(best, tree[i])
                i += 1
            if j & 1:
                j -= 1
                best = min(best, tree[j])
            i, j = i // 2, j // 2
        answers.append(best)
    return answers


def ticket_line_a(steps):
    # "+name" joins, "!name" jumps to the front, "-" serves the front; who is left
    line = deque()
    for step in steps:
        sign, name = step[0], step[1:]
        if sign == "+":
            line.append(name)
        elif sign == "!":
            line.appendleft(name)
        elif line:
            line.popleft()
    return list(line)


def ticket_line_b(steps):
    def act(line, step):
        if step.startswith("+"):
            return line + [step[1:]]
        if step.startswith("!"):
            return [step[1:]] + line
        return line[1:]

    return reduce(act, steps, [])


def ticket_line_c(steps):
    places, first, end = {}, 0, 0
    for step in steps:
        if step == "-":
            if first < end:
                del places[first]
                first += 1
        elif step[0] == "!":
            first -= 1
            places[first] = step[1:]
        else:
            places[end] = step[1:]
            end += 1
    return [places[i] for i in range(first, end)]


def timed_store_a(writes, reads):
    # (key, time, value) in order of time; for each (key, time) the last value not after it
    times, values = defaultdict(list), defaultdict(list)
    for key, time, value in writes:
        times[key].append(time)
        values[key].append(value)
    out = []
    for key, time in reads:
        i = bisect_right(times[key], time)
        out.append(values[key][i - 1] if i else None)
    return out


def timed_store_b(writes, reads):
    out = []
    for key, time in reads:
        answer = None
        for other, written, value in writes:
            if other == key and written <= time:
                answer = value
        out.append(answer)
    return out


def timed_store_c(writes, reads):
    events = [(time, 0, i, key, value) for i, (key, time, value) in enumerate(writes)]
    events += [(time, 1, i, key, None) for i, (key, time) in enumerate(reads)]
    state, out = {}, [None] * len(reads)
    for _, asks, i, key, value in sorted(events, key=lambda event: event[:3]):
        if asks:
            out[i] = state.get(key)
        else:
            state[key] = value
    return out


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
    "middle_of_stream": [([5, 1, 4, 2, 3],), ([],), ([2, 2, 9, 9],)],
    "kth_of_stream": [([5, 1, 4, 2, 9], 2), ([], 1), ([3, 3, 3], 3), ([1, 2], 5)],
    "ring_buffer": [(3, [1, 2, 3, 4, 5]), (2, []), (4, [1, 2]), (1, ["a", "b"])],
    "prefix_sums_live": [([1, 2, 3, 4], [4, (1, 10), 2, (3, -4), 4, 0]), ([], [0]), ([5], [(0, 1), 1])],
    "least_in_ranges": [([4, 2, 7, 1, 9], [(0, 3), (2, 3), (0, 5), (4, 5)]), ([1], []), ([3, 3], [(0, 2)])],
    "ticket_line": [(["+al", "+bo", "!vip", "-", "-", "+cy"],), ([],), (["-", "!x", "!y", "+z"],)],
    "timed_store": [
        ([("a", 1, "x"), ("b", 2, "y"), ("a", 5, "z")], [("a", 4), ("a", 5), ("b", 1), ("c", 9), ("b", 7)]),
        ([], [("a", 1)]),
        ([("k", 1, 10), ("k", 1, 11)], [("k", 1), ("k", 0)]),
    ],
}
