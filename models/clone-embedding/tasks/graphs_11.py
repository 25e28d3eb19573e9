"""More small tasks on data structures and their operations, each written in several ways."""

from bisect import bisect_left, insort
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from functools import reduce
from itertools import accumulate, groupby


def range_adds_a(size, steps):
    # (first, end, x) adds x from first to end, end not in it
    out = [0] * size
    for first, end, x in steps:
        for i in range(first, end):
            out[i] += x
    return out


def range_adds_b(size, steps):
    change = [0] * (size + 1)
    for first, end, x in steps:
        change[first] += x
        change[end] -= x
    return list(accumulate(change))[:size]


def range_adds_c(size, steps):
    return [sum(x for first, end, x in steps if first <= i < end) for i in range(size)]


def range_adds_d(size, steps):
    result = []
    for i in range(size):
        total = 0
        for step in steps:
            first = step[0]
            end = step[1]
            x = step[2]
            if i >= first:
                if i < end:
                    total = total + x
        result.append(total)
    return result


def range_adds_e(size, steps):
    def add(row, step):
        first, end, x = step
        return row[:first] + [v + x for v in row[first:end]] + row[end:]

    return reduce(add, filter(lambda s: s[0] < s[1], steps), [0] * size)


def tiles_merge_a(tiles):
    # two equal neighbours become one of twice the number, again and again, as they come in
    stack = []
    for tile in tiles:
        while stack and stack[-1] == tile:
            tile += stack.pop()
        stack.append(tile)
    return stack


def tiles_merge_b(tiles):
    def push(stack, tile):
        if stack and stack[-1] == tile:
            return push(stack[:-1], 2 * tile)
        return stack + [tile]

    return reduce(push, tiles, [])


def tiles_merge_c(tiles):
    out = []
    for tile in tiles:
        out.append(tile)
        merged = True
        while merged and len(out) > 1:
            merged = False
            if out[-1] == out[-2]:
                last = out.pop()
                out[-1] = last * 2
                merged = True
    return out


def tiles_merge_d(tiles):
    row = []
    for t in tiles:
        row.append(t)
        again = True
        while again == True:
            again = False
            for i in range(len(row) - 1):
                if row[i] == row[i + 1]:
                    new_row = []
                    for j in range(len(row)):
                        if j == i:
                            new_row.append(row[j] * 2)
                        elif j != i + 1:
                            new_row.append(row[j])
                    row = new_row
                    again = True
                    break
    return row


def tiles_merge_e(tiles):
    class Stack:
        def __init__(self):
            self.top = None

        def push(self, tile):
            if self.top is not None and self.top[0] == tile:
                self.top = self.top[1]
                self.push(tile + tile)
            else:
                self.top = (tile, self.top)

        def to_list(self):
            values = deque()
            node = self.top
            while node is not None:
                values.appendleft(node[0])
                node = node[1]
            return list(values)

    stack = Stack()
    for tile in tiles:
        stack.push(tile)
    return stack.to_list()


def garbage_left_a(objects, roots):
    # objects refer to others; the names that nothing used can reach
    marked = set()

    def mark(name):
        if name not in marked:
            marked.add(name)
            for other in objects[name]:
                mark(other)

    for root in roots:
        mark(root)
    return sorted(set(objects) - marked)


def garbage_left_b(objects, roots):
    black, grey = set(), set(roots)
    while grey:
        name = grey.pop()
        black.add(name)
        grey.update(other for other in objects[name] if other not in black)
    return [name for name in sorted(objects) if name not in black]


def garbage_left_c(objects, roots):
    # the list of the live grows while it is read
    live = list(roots)
    i = 0
    while i < len(live):
        for other in objects[live[i]]:
            if other not in live:
                live.append(other)
        i += 1
    dead = []
    for name in objects:
        if name not in live:
            insort(dead, name)
    return dead


def garbage_left_d(objects, roots):
    live = []
    for r in roots:
        live.append(r)
    changed = True
    while changed == True:
        changed = False
        for name in objects:
            if name in live:
                for other in objects[name]:
                    if other not in live:
                        live.append(other)
                        changed = True
    dead = []
    for name in objects:
        if name not in live:
            dead.append(name)
    dead.sort()
    return dead


def garbage_left_e(objects, roots):
    now, before = set(roots), None
    while now != before:
        before, now = now, now.union(*(objects[name] for name in now))
    return sorted(objects.keys() - now)


def scoped_names_a(steps):
    # "{" and "}" open and close, ("let", name, value) sets in the innermost, a name asks
    scopes, out = [{}], []
    for step in steps:
        if step == "{":
            scopes.append({})
        elif step == "}":
            scopes.pop()
        elif isinstance(step, tuple):
            scopes[-1][step[1]] = step[2]
        else:
            for scope in reversed(scopes):
                if step in scope:
                    out.append(scope[step])
                    break
            else:
                out.append(None)
    return out


def scoped_names_b(steps):
    names, out = ChainMap(), []
    for step in steps:
        if step == "{":
            names = names.new_child()
        elif step == "}":
            names = names.parents
        elif isinstance(step, str):
            out.append(names.get(step))
        else:
            names[step[1]] = step[2]
    return out


def scoped_names_c(steps):
    depth, stacks, out = 0, defaultdict(list), []
    for step in steps:
        if type(step) is tuple:
            _, name, value = step
            if stacks[name] and stacks[name][-1][0] == depth:
                stacks[name].pop()
            stacks[name].append((depth, value))
        elif step == "{":
            depth += 1
        elif step == "}":
            for stack in stacks.values():
                if stack and stack[-1][0] == depth:
                    stack.pop()
            depth -= 1
        else:
            stack = stacks[step]
            out.append(stack[-1][1] if stack else None)
    return out


def scoped_names_d(steps):
    names = []
    values = []
    marks = []
    answers = []
    for step in steps:
        if step == "{":
            marks.append(len(names))
        elif step == "}":
            length = marks.pop()
            while len(names) > length:
                names.pop()
                values.pop()
        elif type(step) == tuple:
            names.append(step[1])
            values.append(step[2])
        else:
            answer = None
            i = len(names) - 1
            while i >= 0:
                if names[i] == step:
                    answer = values[i]
                    break
                i = i - 1
            answers.append(answer)
    return answers


def scoped_names_e(steps):
    answers = []

    def block(source, names):
        # a block works on its own copy of the names
        for step in source:
            match step:
                case "{":
                    block(source, dict(names))
                case "}":
                    return
                case (_, name, value):
                    names[name] = value
                case name:
                    answers.append(names.get(name))

    block(iter(steps), {})
    return answers


def ordered_uses_a(names):
    # names by their last use, the latest first
    order = OrderedDict()
    for name in names:
        order[name] = True
        order.move_to_end(name, last=False)
    return list(order)


def ordered_uses_b(names):
    return list(dict.fromkeys(reversed(names)))


def ordered_uses_c(names):
    shelf = []
    for name in names:
        if name in shelf:
            shelf.remove(name)
        shelf.insert(0, name)
    return shelf


def ordered_uses_d(names):
    last = {name: i for i, name in enumerate(names)}
    return sorted(last, key=last.get, reverse=True)


def ordered_uses_e(names):
    result = []
    i = len(names) - 1
    while i >= 0:
        already = False
        for r in result:
            if r == names[i]:
                already = True
        if already == False:
            result.append(names[i])
        i = i - 1
    return result


def ordered_uses_f(names):
    return reduce(lambda shelf, name: [name] + [x for x in shelf if x != name], names, [])


def seen_from_left_a(heights):
    # those higher than all before them
    out, top = [], None
    for height in heights:
        if top is None or height > top:
            out.append(height)
            top = height
    return out


def seen_from_left_b(heights):
    stack = []
    for height in reversed(heights):
        while stack and stack[-1] <= height:
            stack.pop()
        stack.append(height)
    return stack[::-1]


def seen_from_left_c(heights):
    return [top for top, _ in groupby(accumulate(heights, max))]


def seen_from_left_d(heights):
    result = []
    for i in range(len(heights)):
        visible = True
        for j in range(i):
            if heights[j] >= heights[i]:
                visible = False
        if visible == True:
            result.append(heights[i])
    return result


def seen_from_left_e(heights):
    if not heights:
        return []
    first, *rest = heights
    return [first] + seen_from_left_e([h for h in rest if h > first])


def swap_delete_a(steps):
    # +x adds a number once, -x takes it out by putting the last in its place; what the list looks like
    values, place = [], {}
    for step in steps:
        x = abs(step)
        if step > 0 and x not in place:
            place[x] = len(values)
            values.append(x)
        elif step < 0 and x in place:
            i, last = place[x], values[-1]
            values[i], place[last] = last, i
            values.pop()
            del place[x]
    return values


def swap_delete_b(steps):
    values = []
    for step in steps:
        if step > 0:
            if step not in values:
                values.append(step)
            continue
        try:
            i = values.index(-step)
        except ValueError:
            continue
        last = values.pop()
        if i < len(values):
            values[i] = last
    return values


def swap_delete_c(steps):
    def apply(values, step):
        x = abs(step)
        if step > 0:
            return values if x in values else [*values, x]
        if x not in values:
            return values
        *rest, last = values
        return [last if value == x else value for value in rest]

    return reduce(apply, steps, [])


def swap_delete_d(steps):
    class Bag:
        def __init__(self):
            self.items = []

        def add(self, x):
            if x not in self.items:
                self.items.append(x)

        def remove(self, x):
            if x not in self.items:
                return
            index = self.items.index(x)
            last_index = len(self.items) - 1
            self.items[index] = self.items[last_index]
            self.items.pop(last_index)

    bag = Bag()
    for step in steps:
        if step > 0:
            bag.add(step)
        else:
            bag.remove(-step)
    return bag.items


def swap_delete_e(steps):
    # place -> number, the places are always 0, 1, 2, ...
    at, place = {}, {}
    for step in steps:
        x = abs(step)
        if (step > 0) == (x in place):
            continue
        if step > 0:
            place[x] = len(at)
            at[len(at)] = x
        else:
            hole, last = place.pop(x), at.pop(len(at) - 1)
            if last != x:
                at[hole], place[last] = last, hole
    return [at[i] for i in range(len(at))]


def minute_counts_a(times, width):
    # events per bucket of a width, empty ones in between among them
    if not times:
        return []
    first, last = min(times) // width, max(times) // width
    counts = [0] * (last - first + 1)
    for time in times:
        counts[time // width - first] += 1
    return counts


def minute_counts_b(times, width):
    tally = Counter(time // width for time in times)
    return [tally[bucket] for bucket in range(min(tally), max(tally) + 1)] if tally else []


def minute_counts_c(times, width):
    out, end = [], None
    for time in sorted(times):
        if end is None:
            end = time - time % width + width
            out.append(0)
        while time >= end:
            out.append(0)
            end += width
        out[-1] += 1
    return out


def minute_counts_d(times, width):
    if len(times) == 0:
        return []
    smallest = times[0]
    biggest = times[0]
    for t in times:
        if t < smallest:
            smallest = t
        if t > biggest:
            biggest = t
    result = []
    bucket = smallest // width
    while bucket <= biggest // width:
        count_in_bucket = 0
        for t in times:
            if t >= bucket * width and t < (bucket + 1) * width:
                count_in_bucket = count_in_bucket + 1
        result.append(count_in_bucket)
        bucket = bucket + 1
    return result


def minute_counts_e(times, width):
    ranked = sorted(times)
    if not ranked:
        return []
    borders = range(ranked[0] // width * width, ranked[-1] + width + 1, width)
    cuts = [bisect_left(ranked, border) for border in borders]
    counts = [b - a for a, b in zip(cuts, cuts[1:])]
    return counts[:ranked[-1] // width - ranked[0] // width + 1]


INPUTS = {
    "range_adds": [(5, [(0, 3, 2), (2, 5, 1)]), (0, []), (2, [(0, 2, -1), (1, 1, 9)])],
    "tiles_merge": [([2, 2, 4, 8, 1],), ([],), ([1, 1, 1, 1, 1],)],
    "garbage_left": [({"a": ["b"], "b": [], "c": ["d"], "d": ["c"]}, ["a"]), ({}, []), ({"x": ["x"]}, [])],
    "scoped_names": [
        ([("let", "x", 1), "{", "x", ("let", "x", 2), ("let", "x", 3), "x", "}", "x", "y"],),
        ([],),
        (["{", "{", ("let", "a", 5), "}", "a", "}"],),
    ],
    "ordered_uses": [(["a", "b", "a", "c"],), ([],), (["z", "z"],)],
    "seen_from_left": [([3, 1, 4, 4, 5, 2],), ([],), ([9, 8],)],
    "swap_delete": [([5, 7, 9, -5, 7, -3, 2],), ([],), ([4, -4, -4],), ([1, 2, -2, 3],)],
    "minute_counts": [([5, 61, 62, 200], 60), ([], 10), ([9, 3], 5), ([10], 10)],
}
