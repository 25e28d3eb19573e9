"""Small tasks on data structures fed with a sequence of operations, each written in several ways."""

import heapq
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict, deque
from functools import reduce
from itertools import accumulate


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


def middle_of_stream_d(numbers):
    result = []
    so_far = []
    for n in numbers:
        # find the place for n by hand
        place = 0
        while place < len(so_far) and so_far[place] < n:
            place = place + 1
        so_far.insert(place, n)
        if len(so_far) % 2 == 1:
            middle = len(so_far) // 2
        else:
            middle = len(so_far) // 2 - 1
        result.append(so_far[middle])
    return result


def middle_of_stream_e(numbers):
    from statistics import median_low

    return [median_low(numbers[:k]) for k in range(1, len(numbers) + 1)]


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


def kth_of_stream_d(numbers, k):
    result = []
    for i in range(len(numbers)):
        part = []
        for j in range(i + 1):
            part.append(numbers[j])
        if len(part) < k:
            result.append(None)
        else:
            for times in range(k - 1):
                part.remove(max(part))
            result.append(max(part))
    return result


def kth_of_stream_e(numbers, k):
    starts = (numbers[:end] for end in range(1, len(numbers) + 1))
    return [heapq.nlargest(k, part)[-1] if len(part) >= k else None for part in starts]


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


def ring_buffer_d(size, values):
    held = deque(maxlen=size)
    lost = []
    for value in values:
        if len(held) == held.maxlen:
            lost.append(held[0])
        held.append(value)
    return list(held), lost


def ring_buffer_e(size, values):
    buffer = []
    thrown_away = []
    i = 0
    while i < len(values):
        buffer.append(values[i])
        if len(buffer) > size:
            first = buffer[0]
            buffer = buffer[1:]
            thrown_away.append(first)
        i = i + 1
    return (buffer, thrown_away)


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


def prefix_sums_live_d(values, steps):
    # blocks of some numbers with their sums
    size = max(1, int(len(values) ** 0.5))
    values = list(values)
    blocks = [sum(values[i:i + size]) for i in range(0, len(values), size)]
    out = []
    for step in steps:
        if isinstance(step, tuple):
            i, x = step
            values[i] += x
            blocks[i // size] += x
        else:
            whole, rest = divmod(step, size)
            out.append(sum(blocks[:whole]) + sum(values[whole * size:whole * size + rest]))
    return out


def prefix_sums_live_e(values, steps):
    numbers = []
    for v in values:
        numbers.append(v)
    sums = [0]
    for n in numbers:
        sums.append(sums[len(sums) - 1] + n)
    result = []
    for step in steps:
        if type(step) == tuple:
            place = step[0]
            amount = step[1]
            for i in range(place + 1, len(sums)):
                sums[i] = sums[i] + amount
        else:
            result.append(sums[step])
    return result


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


def least_in_ranges_d(values, ranges):
    class Tree:
        def __init__(self, first, end):
            self.first = first
            self.end = end
            self.left = None
            self.right = None
            if end - first == 1:
                self.least = values[first]
            else:
                middle = (first + end) // 2
                self.left = Tree(first, middle)
                self.right = Tree(middle, end)
                self.least = min(self.left.least, self.right.least)

        def query(self, first, end):
            if first >= self.end or end <= self.first:
                return float("inf")
            if first <= self.first and self.end <= end:
                return self.least
            return min(self.left.query(first, end), self.right.query(first, end))

    tree = Tree(0, len(values))
    return [tree.query(first, end) for first, end in ranges]


def least_in_ranges_e(values, ranges):
    answers = []
    for r in ranges:
        smallest = values[r[0]]
        for i in range(r[0], r[1]):
            if values[i] < smallest:
                smallest = values[i]
        answers.append(smallest)
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


def ticket_line_d(steps):
    line = []
    for step in steps:
        if step[0] == "+":
            name = step[1:]
            line.append(name)
        elif step[0] == "!":
            name = step[1:]
            new_line = [name]
            for other in line:
                new_line.append(other)
            line = new_line
        elif step[0] == "-":
            if len(line) > 0:
                line.pop(0)
    return line


def ticket_line_e(steps):
    # two stacks: the front with its first person on top, and the back
    front, back = [], []
    for sign, *name in steps:
        person = "".join(name)
        if sign == "!":
            front.append(person)
        elif sign == "+":
            back.append(person)
        else:
            if not front:
                front, back = back[::-1], []
            front = front[:-1]
    return front[::-1] + back


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


def timed_store_d(writes, reads):
    result = []
    for read in reads:
        key = read[0]
        time = read[1]
        matching = []
        for write in writes:
            if write[0] == key and write[1] <= time:
                matching.append(write)
        if len(matching) == 0:
            result.append(None)
        else:
            result.append(matching[len(matching) - 1][2])
    return result


def timed_store_e(writes, reads):
    def look_up(key, time):
        found = (value for k, t, value in reversed(writes) if k == key and t <= time)
        return next(found, None)

    return [look_up(*read) for read in reads]


INPUTS = {
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
