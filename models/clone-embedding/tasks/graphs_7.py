"""More small tasks on data structures and their operations, each written in several ways."""

import heapq
import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict, deque
from functools import reduce
from itertools import accumulate, count, groupby


def stock_lots_a(trades):
    # (amount, price) bought, a lone number sold from the oldest; the worth of what is left
    lots = deque()
    for trade in trades:
        if isinstance(trade, tuple):
            lots.append(list(trade))
            continue
        while trade and lots:
            taken = min(trade, lots[0][0])
            trade -= taken
            lots[0][0] -= taken
            if lots[0][0] == 0:
                lots.popleft()
    return sum(amount * price for amount, price in lots)


def stock_lots_b(trades):
    units = []
    for trade in trades:
        if isinstance(trade, tuple):
            amount, price = trade
            units.extend([price] * amount)
        else:
            del units[:trade]
    return sum(units)


def stock_lots_c(trades):
    def step(lots, trade):
        if not isinstance(trade, int):
            return lots + (trade,)
        if not lots or trade == 0:
            return lots
        (amount, price), *rest = lots
        if amount > trade:
            return ((amount - trade, price), *rest)
        return step(tuple(rest), trade - amount)

    total = 0
    for amount, price in reduce(step, trades, ()):
        total += amount * price
    return total


def stock_lots_d(trades):
    amounts = []
    prices = []
    for trade in trades:
        if type(trade) == tuple:
            amounts.append(trade[0])
            prices.append(trade[1])
        else:
            to_sell = trade
            i = 0
            while to_sell > 0 and i < len(amounts):
                if amounts[i] <= to_sell:
                    to_sell = to_sell - amounts[i]
                    amounts[i] = 0
                else:
                    amounts[i] = amounts[i] - to_sell
                    to_sell = 0
                i = i + 1
    total = 0
    for i in range(len(amounts)):
        total = total + amounts[i] * prices[i]
    return total


def stock_lots_e(trades):
    class Depot:
        def __init__(self):
            self.units = deque()

        def buy(self, amount, price):
            for _ in range(amount):
                self.units.append(price)

        def sell(self, amount):
            while amount > 0 and len(self.units) > 0:
                self.units.popleft()
                amount -= 1

    depot = Depot()
    for trade in trades:
        match trade:
            case (amount, price):
                depot.buy(amount, price)
            case amount:
                depot.sell(amount)
    return sum(depot.units)


def tabs_open_a(steps):
    # a name opens a tab, "x" closes the last one, "u" brings the one closed last back
    tabs, closed = [], []
    for step in steps:
        if step == "x":
            if tabs:
                closed.append(tabs.pop())
        elif step == "u":
            if closed:
                tabs.append(closed.pop())
        else:
            tabs.append(step)
    return tabs


def tabs_open_b(steps):
    class Browser:
        def __init__(self):
            self.tabs = self.closed = None

        def do(self, step):
            if step == "x" and self.tabs:
                name, self.tabs = self.tabs
                self.closed = (name, self.closed)
            elif step == "u" and self.closed:
                name, self.closed = self.closed
                self.tabs = (name, self.tabs)
            elif step not in ("x", "u"):
                self.tabs = (step, self.tabs)

    browser = Browser()
    for step in steps:
        browser.do(step)
    out, node = [], browser.tabs
    while node:
        out.insert(0, node[0])
        node = node[1]
    return out


def tabs_open_c(steps):
    def run(tabs, closed, rest):
        if not rest:
            return tabs
        step, *rest = rest
        if step == "x":
            return run(tabs[:-1], closed + tabs[-1:], rest)
        if step == "u":
            return run(tabs + closed[-1:], closed[:-1], rest)
        return run(tabs + [step], closed, rest)

    return run([], [], list(steps))


def tabs_open_d(steps):
    def act(state, step):
        tabs, closed = state
        if step == "x":
            return tabs[:-1], closed + tabs[-1:]
        if step == "u":
            return tabs + closed[-1:], closed[:-1]
        return tabs + [step], closed

    return reduce(act, steps, ([], []))[0]


def tabs_open_e(steps):
    all_tabs = []
    is_open = []
    closed_order = []
    open_order = []
    for step in steps:
        if step == "x":
            if len(open_order) > 0:
                number = open_order.pop()
                is_open[number] = False
                closed_order.append(number)
        elif step == "u":
            if len(closed_order) > 0:
                number = closed_order.pop()
                is_open[number] = True
                open_order.append(number)
        else:
            all_tabs.append(step)
            is_open.append(True)
            open_order.append(len(all_tabs) - 1)
    return [all_tabs[number] for number in open_order if is_open[number] == True]


def cursor_text_a(keys):
    # letters are typed, "<" and ">" move, "^" wipes the letter before the cursor
    text, at = "", 0
    for key in keys:
        if key == "<":
            at = max(0, at - 1)
        elif key == ">":
            at = min(len(text), at + 1)
        elif key == "^":
            if at:
                text = text[:at - 1] + text[at:]
                at -= 1
        else:
            text = text[:at] + key + text[at:]
            at += 1
    return text[:at] + "|" + text[at:]


def cursor_text_b(keys):
    left, right = [], []
    for key in keys:
        if key == "<":
            if left:
                right.append(left.pop())
        elif key == ">":
            if right:
                left.append(right.pop())
        elif key == "^":
            del left[-1:]
        else:
            left.append(key)
    return "".join(left) + "|" + "".join(reversed(right))


def cursor_text_c(keys):
    line = ["|"]
    for key in keys:
        i = line.index("|")
        if key == "<" and i > 0:
            line[i - 1], line[i] = line[i], line[i - 1]
        elif key == ">" and i + 1 < len(line):
            line[i + 1], line[i] = line[i], line[i + 1]
        elif key == "^" and i > 0:
            line.pop(i - 1)
        elif key not in "<>^":
            line.insert(i, key)
    return "".join(line)


def cursor_text_d(keys):
    text = []
    cursor = 0
    for i in range(len(keys)):
        key = keys[i]
        if key == "<":
            if cursor > 0:
                cursor = cursor - 1
        elif key == ">":
            if cursor < len(text):
                cursor = cursor + 1
        elif key == "^":
            if cursor > 0:
                text.pop(cursor - 1)
                cursor = cursor - 1
        else:
            text.insert(cursor, key)
            cursor = cursor + 1
    result = ""
    for i in range(len(text)):
        if i == cursor:
            result = result + "|"
        result = result + text[i]
    if cursor == len(text):
        result = result + "|"
    return result


def cursor_text_e(keys):
    text = "|"
    rules = {"<": (r"(.)\|", r"|\1"), ">": (r"\|(.)", r"\1|"), "^": (r".\|", "|")}
    for key in keys:
        if key in rules:
            text = re.sub(*rules[key], string=text)
        else:
            text = text.replace("|", key + "|")
    return text


def leader_after_each_a(votes):
    # the one with most votes so far; among equals the one who voted for last
    tally, leader, out = Counter(), None, []
    for name in votes:
        tally[name] += 1
        if leader is None or tally[name] >= tally[leader]:
            leader = name
        out.append(leader)
    return out


def leader_after_each_b(votes):
    out = []
    for end in range(1, len(votes) + 1):
        part = votes[:end]
        top = max(part.count(name) for name in part)
        for name in reversed(part):
            if part.count(name) == top:
                out.append(name)
                break
    return out


def leader_after_each_c(votes):
    levels = defaultdict(list)
    counts = defaultdict(int)
    out = []
    for name in votes:
        counts[name] += 1
        levels[counts[name]].append(name)
        out.append(levels[max(levels)][-1])
    return out


def leader_after_each_d(votes):
    result = []
    for i in range(len(votes)):
        best = votes[0]
        best_count = 0
        counts = {}
        for j in range(i + 1):
            name = votes[j]
            if name in counts:
                counts[name] = counts[name] + 1
            else:
                counts[name] = 1
            if counts[name] >= best_count:
                best = name
                best_count = counts[name]
        result.append(best)
    return result


def leader_after_each_e(votes):
    starts = (votes[:end] for end in range(1, len(votes) + 1))
    # the last place breaks the tie
    return [max(set(part), key=lambda name: (part.count(name), max(i for i, v in enumerate(part) if v == name)))
            for part in starts]


def bag_answers_a(steps):
    # ("add", x), ("drop", x), ("below", x): how many are smaller
    bag, out = [], []
    for what, x in steps:
        if what == "add":
            insort(bag, x)
        elif what == "below":
            out.append(bisect_left(bag, x))
        else:
            i = bisect_left(bag, x)
            if i < len(bag) and bag[i] == x:
                del bag[i]
    return out


def bag_answers_b(steps):
    bag, out = Counter(), []
    for what, x in steps:
        if what == "add":
            bag[x] += 1
        elif what == "drop":
            bag[x] = max(0, bag[x] - 1)
        else:
            out.append(sum(n for y, n in bag.items() if y < x))
    return out


def bag_answers_c(steps):
    bag = []
    answers = []
    for step in steps:
        match step:
            case ("add", x):
                bag.append(x)
            case ("drop", x):
                if x in bag:
                    bag.remove(x)
            case (_, x):
                smaller = 0
                for y in bag:
                    smaller += y < x
                answers.append(smaller)
    return answers


def bag_answers_d(steps):
    # a tree of sums over the sorted numbers
    numbers = sorted({x for _, x in steps})
    tree = [0] * (len(numbers) + 1)
    inside = Counter()

    def change(x, by):
        i = bisect_left(numbers, x) + 1
        while i < len(tree):
            tree[i] += by
            i += i & -i

    out = []
    for what, x in steps:
        if what == "add":
            inside[x] += 1
            change(x, 1)
        elif what == "drop":
            if inside[x]:
                inside[x] -= 1
                change(x, -1)
        else:
            i, total = bisect_left(numbers, x), 0
            while i:
                total += tree[i]
                i &= i - 1
            out.append(total)
    return out


def bag_answers_e(steps):
    numbers = []
    results = []
    for step in steps:
        command = step[0]
        x = step[1]
        if command == "add":
            numbers.append(x)
        elif command == "drop":
            position = -1
            for i in range(len(numbers)):
                if numbers[i] == x:
                    position = i
            if position != -1:
                numbers = numbers[:position] + numbers[position + 1:]
        elif command == "below":
            smaller = 0
            for n in numbers:
                if n < x:
                    smaller = smaller + 1
            results.append(smaller)
    return results


def covered_length_a(parts):
    # the length covered so far, after each part
    covered, out = set(), []
    for first, end in parts:
        covered.update(range(first, end))
        out.append(len(covered))
    return out


def covered_length_b(parts):
    merged, out = [], []
    for first, end in parts:
        apart = []
        for a, b in merged:
            if b < first or end < a:
                apart.append((a, b))
            else:
                first, end = min(a, first), max(b, end)
        merged = apart + [(first, end)]
        out.append(sum(b - a for a, b in merged))
    return out


def covered_length_c(parts):
    out = []
    for k in range(1, len(parts) + 1):
        total, reach = 0, None
        for first, end in sorted(parts[:k]):
            if reach is None or first > reach:
                total += end - first
                reach = end
            elif end > reach:
                total += end - reach
                reach = end
        out.append(total)
    return out


def covered_length_d(parts):
    covered = []
    result = []
    for part in parts:
        for i in range(part[0], part[1]):
            if i not in covered:
                covered.append(i)
        result.append(len(covered))
    return result


def covered_length_e(parts):
    # one bit for each unit
    low = min((first for first, _ in parts), default=0)
    masks = ((1 << max(end - low, first - low)) - (1 << first - low) for first, end in parts)
    return [bin(mask).count("1") for mask in accumulate(masks, lambda a, b: a | b)]


def job_board_a(steps):
    # (name, weight) comes in, None takes out the heaviest, the first among equals
    heap, taken, order = [], [], count()
    for step in steps:
        if step is None:
            if heap:
                taken.append(heapq.heappop(heap)[2])
        else:
            name, weight = step
            heapq.heappush(heap, (-weight, next(order), name))
    return taken


def job_board_b(steps):
    jobs, taken = [], []
    for step in steps:
        if step is not None:
            jobs.append(step)
        elif jobs:
            best = max(jobs, key=lambda job: job[1])
            jobs.remove(best)
            taken.append(best[0])
    return taken


def job_board_c(steps):
    shelves = {}
    out = []
    for step in steps:
        if step:
            shelves.setdefault(step[1], deque()).append(step[0])
            continue
        full = [weight for weight, shelf in shelves.items() if shelf]
        if full:
            out.append(shelves[max(full)].popleft())
    return out


def job_board_d(steps):
    names = []
    weights = []
    result = []
    for step in steps:
        if step is None:
            if len(names) > 0:
                best = 0
                for i in range(len(names)):
                    if weights[i] > weights[best]:
                        best = i
                result.append(names[best])
                names.pop(best)
                weights.pop(best)
        else:
            names.append(step[0])
            weights.append(step[1])
    return result


def job_board_e(steps):
    # kept sorted: the next one to go is the last
    waiting, taken = [], []
    for number, step in enumerate(steps):
        if step is None:
            taken += [job[2] for job in waiting[-1:]]
            waiting = waiting[:-1]
        else:
            insort(waiting, (step[1], -number, step[0]))
    return taken


def turns_by_slice_a(jobs, slice_):
    # every job works for a slice in turn; (name, end) in the order in which they end
    queue, clock, done = deque(jobs), 0, []
    while queue:
        name, left = queue.popleft()
        worked = min(left, slice_)
        clock += worked
        if left > worked:
            queue.append((name, left - worked))
        else:
            done.append((name, clock))
    return done


def turns_by_slice_b(jobs, slice_):
    left = [time for _, time in jobs]
    ended = [False] * len(jobs)
    result, clock = [], 0
    while not all(ended):
        for i in range(len(jobs)):
            if ended[i]:
                continue
            if left[i] > slice_:
                clock += slice_
                left[i] -= slice_
            else:
                clock += left[i]
                ended[i] = True
                result.append((jobs[i][0], clock))
    return result


def turns_by_slice_c(jobs, slice_):
    pieces = []
    for i, (name, time) in enumerate(jobs):
        turns = max(1, -(-time // slice_))
        for turn in range(turns):
            last = turn == turns - 1
            pieces.append((turn, i, time - slice_ * turn if last else slice_, name if last else None))
    pieces.sort()
    ends = accumulate(piece[2] for piece in pieces)
    return [(piece[3], end) for piece, end in zip(pieces, ends) if piece[3] is not None]


def turns_by_slice_d(jobs, slice_):
    class Job:
        def __init__(self, name, left):
            self.name = name
            self.left = left

        def work(self, hours):
            done = min(self.left, hours)
            self.left -= done
            return done

        def is_finished(self):
            return self.left <= 0

    waiting = [Job(name, time) for name, time in jobs]
    finished = []
    clock = 0
    while len(waiting) > 0:
        job = waiting.pop(0)
        clock += job.work(slice_)
        if job.is_finished():
            finished.append((job.name, clock))
        else:
            waiting.append(job)
    return finished


def turns_by_slice_e(jobs, slice_):
    def run(queue, clock):
        if not queue:
            return []
        (name, left), *others = queue
        if left <= slice_:
            return [(name, clock + left)] + run(others, clock + left)
        return run(others + [(name, left - slice_)], clock + slice_)

    return run(jobs, 0)


def chained_table_a(keys, size):
    # the buckets of a table, each key once
    buckets = [[] for _ in range(size)]
    for key in keys:
        bucket = buckets[key % size]
        if key not in bucket:
            bucket.append(key)
    return buckets


def chained_table_b(keys, size):
    seen = list(dict.fromkeys(keys))
    return [[key for key in seen if key % size == i] for i in range(size)]


def chained_table_c(keys, size):
    heads = [None] * size
    for key in keys:
        place = key % size
        node = heads[place]
        if node is None:
            heads[place] = [key, None]
            continue
        while node[0] != key and node[1] is not None:
            node = node[1]
        if node[0] != key:
            node[1] = [key, None]
    out = []
    for node in heads:
        bucket = []
        while node:
            bucket.append(node[0])
            node = node[1]
        out.append(bucket)
    return out


def chained_table_d(keys, size):
    table = []
    for i in range(size):
        table.append([])
    for k in range(len(keys)):
        key = keys[k]
        place = key % size
        found = False
        for j in range(len(table[place])):
            if table[place][j] == key:
                found = True
        if found == False:
            table[place].append(key)
    return table


def chained_table_e(keys, size):
    ranked = sorted(range(len(keys)), key=lambda i: keys[i] % size)
    groups = {place: list(dict.fromkeys(keys[i] for i in rows))
              for place, rows in groupby(ranked, key=lambda i: keys[i] % size)}
    return [groups.get(place, []) for place in range(size)]


def probed_table_a(keys, size):
    # keys go to the next free place; those that find none are left out
    table = [None] * size
    for key in keys:
        for step in range(size):
            place = (key + step) % size
            if table[place] is None:
                table[place] = key
                break
    return table


def probed_table_b(keys, size):
    table = {}
    for key in keys[:size]:
        place = key % size
        while place in table:
            place = (place + 1) % size
        table[place] = key
    return [table.get(place) for place in range(size)]


def probed_table_c(keys, size):
    free = list(range(size))
    table = [None] * size
    for key in keys:
        if not free:
            break
        i = bisect_left(free, key % size)
        table[free.pop(i if i < len(free) else 0)] = key
    return table


def probed_table_d(keys, size):
    class Table:
        def __init__(self, length):
            self.slots = [None] * length
            self.used = 0

        def is_full(self):
            return self.used == len(self.slots)

        def insert(self, key):
            if self.is_full():
                return
            index = key % len(self.slots)
            while self.slots[index] is not None:
                index += 1
                if index == len(self.slots):
                    index = 0
            self.slots[index] = key
            self.used += 1

    table = Table(size)
    for key in keys:
        table.insert(key)
    return table.slots


def probed_table_e(keys, size):
    def insert(table, key):
        start = key % size
        ring = [*range(start, size), *range(start)]
        place = next((p for p in ring if table[p] is None), None)
        return table if place is None else table[:place] + [key] + table[place + 1:]

    return reduce(insert, keys, [None] * size)


def folder_tree_a(paths):
    # how many files are below every folder
    counts = {}
    for path in paths:
        parts = path.split("/")[:-1]
        for i in range(1, len(parts) + 1):
            folder = "/".join(parts[:i])
            counts[folder] = counts.get(folder, 0) + 1
    return counts


def folder_tree_b(paths):
    counts = Counter()
    for path in paths:
        while "/" in path:
            path = path.rpartition("/")[0]
            counts[path] += 1
    return dict(counts)


def folder_tree_c(paths):
    def grow():
        return defaultdict(grow)

    root = grow()
    for path in paths:
        *folders, file = path.split("/")
        node = root
        for folder in folders:
            node = node[folder]
        node.setdefault("", []).append(file)
    out = {}

    def measure(node, name):
        files = len(node.get("", []))
        for part, below in node.items():
            if part:
                files += measure(below, f"{name}/{part}" if name else part)
        if name:
            out[name] = files
        return files

    measure(root, "")
    return out


def folder_tree_d(paths):
    result = {}
    for path in paths:
        for i in range(len(path)):
            if path[i] == "/":
                folder = path[:i]
                if folder not in result:
                    result[folder] = 0
                result[folder] = result[folder] + 1
    return result


def folder_tree_e(paths):
    folders = {path[:m.start()] for path in paths for m in re.finditer("/", path)}
    return {folder: sum(path.startswith(folder + "/") for path in paths) for folder in folders}


def short_lived_a(steps):
    # (time, key, span) keeps a key for a while; (time, key) asks whether it is there
    until, out = {}, []
    for time, key, *span in steps:
        if span:
            until[key] = time + span[0]
        else:
            out.append(time < until.get(key, time))
    return out


def short_lived_b(steps):
    ends, current, out = [], {}, []
    for step in steps:
        time, key = step[:2]
        while ends and ends[0][0] <= time:
            end, old = heapq.heappop(ends)
            if current.get(old) == end:
                del current[old]
        if len(step) == 3:
            current[key] = time + step[2]
            heapq.heappush(ends, (current[key], key))
        else:
            out.append(key in current)
    return out


def short_lived_c(steps):
    answers = []
    for i, step in enumerate(steps):
        if len(step) == 3:
            continue
        time, key = step
        alive = False
        for earlier in reversed(steps[:i]):
            if len(earlier) == 3 and earlier[1] == key:
                alive = earlier[0] + earlier[2] > time
                break
        answers.append(alive)
    return answers


def short_lived_d(steps):
    keys = []
    ends = []
    result = []
    for step in steps:
        time = step[0]
        key = step[1]
        if len(step) == 3:
            end = time + step[2]
            if key in keys:
                ends[keys.index(key)] = end
            else:
                keys.append(key)
                ends.append(end)
        else:
            alive = False
            for i in range(len(keys)):
                if keys[i] == key:
                    if ends[i] > time:
                        alive = True
            result.append(alive)
    return result


def short_lived_e(steps):
    def visit(state, step):
        until, answers = state
        match step:
            case (time, key, span):
                return {**until, key: time + span}, answers
            case (time, key):
                return until, answers + [key in until and until[key] > time]

    return reduce(visit, steps, ({}, []))[1]


def locker_numbers_a(steps):
    # "in" gets the least free number, a number is given back
    free, fresh, given = [], 1, []
    for step in steps:
        if step == "in":
            if free:
                given.append(heapq.heappop(free))
            else:
                given.append(fresh)
                fresh += 1
        else:
            heapq.heappush(free, step)
    return given


def locker_numbers_b(steps):
    used, given = set(), []
    for step in steps:
        if step != "in":
            used.discard(step)
            continue
        number = next(n for n in count(1) if n not in used)
        used.add(number)
        given.append(number)
    return given


def locker_numbers_c(steps):
    taken = []
    given = []
    for step in steps:
        if step == "in":
            if False in taken:
                place = taken.index(False)
                taken[place] = True
            else:
                place = len(taken)
                taken.append(True)
            given.append(place + 1)
        else:
            taken[step - 1] = False
    return given


def locker_numbers_d(steps):
    occupied = []
    given = []
    for step in steps:
        if step == "in":
            number = 1
            while number in occupied:
                number = number + 1
            occupied.append(number)
            given.append(number)
        else:
            if step in occupied:
                occupied.remove(step)
    return given


def locker_numbers_e(steps):
    # bits of one number are the taken lockers
    taken, given = 0, []
    for step in steps:
        if step == "in":
            lowest = ~taken & (taken + 1)
            taken |= lowest
            given.append(lowest.bit_length())
        else:
            taken &= ~(1 << step - 1)
    return given


def spread_of_window_a(values, size):
    # greatest less least of every window
    return [max(values[i:i + size]) - min(values[i:i + size]) for i in range(len(values) - size + 1)]


def spread_of_window_b(values, size):
    high, low, out = deque(), deque(), []
    for i, value in enumerate(values):
        while high and values[high[-1]] <= value:
            high.pop()
        while low and values[low[-1]] >= value:
            low.pop()
        high.append(i)
        low.append(i)
        if high[0] <= i - size:
            high.popleft()
        if low[0] <= i - size:
            low.popleft()
        if i + 1 >= size:
            out.append(values[high[0]] - values[low[0]])
    return out


def spread_of_window_c(values, size):
    window, out = [], []
    for i, value in enumerate(values):
        insort(window, value)
        if len(window) > size:
            window.pop(bisect_left(window, values[i - size]))
        if len(window) == size:
            out.append(window[-1] - window[0])
    return out


def spread_of_window_d(values, size):
    result = []
    for i in range(len(values)):
        if i + size <= len(values):
            biggest = values[i]
            smallest = values[i]
            for j in range(i, i + size):
                if values[j] > biggest:
                    biggest = values[j]
                if values[j] < smallest:
                    smallest = values[j]
            result.append(biggest - smallest)
    return result


def spread_of_window_e(values, size):
    # heaps from which the old ones are dropped late
    low, high, out = [], [], []
    for i, v in enumerate(values):
        heapq.heappush(low, (v, i))
        heapq.heappush(high, (-v, i))
        if i >= size - 1:
            while low[0][1] <= i - size:
                heapq.heappop(low)
            while high[0][1] <= i - size:
                heapq.heappop(high)
            out.append(-high[0][0] - low[0][0])
    return out


def places_board_a(results, places):
    # points add up; the names on the first places, by points and then by name
    points = defaultdict(int)
    for name, score in results:
        points[name] += score
    ranked = sorted(points, key=lambda name: (-points[name], name))
    return ranked[:places]


def places_board_b(results, places):
    points = {}
    for name, score in results:
        points[name] = points.get(name, 0) + score
    return [name for _, name in heapq.nsmallest(places, ((-score, name) for name, score in points.items()))]


def places_board_c(results, places):
    totals = [(sum(s for _, s in group), name) for name, group in groupby(sorted(results), key=lambda r: r[0])]
    board = []
    for total, name in totals:
        place = 0
        while place < len(board) and board[place][0] >= total:
            place += 1
        board.insert(place, (total, name))
    return [name for _, name in board[:places]]


def places_board_d(results, places):
    names = []
    points = []
    for result in results:
        name = result[0]
        score = result[1]
        if name in names:
            position = names.index(name)
            points[position] = points[position] + score
        else:
            names.append(name)
            points.append(score)
    board = []
    while len(names) > 0 and len(board) < places:
        best = 0
        for i in range(1, len(names)):
            if points[i] > points[best]:
                best = i
            elif points[i] == points[best] and names[i] < names[best]:
                best = i
        board.append(names[best])
        names.pop(best)
        points.pop(best)
    return board


def places_board_e(results, places):
    totals = Counter()
    for name, score in results:
        totals[name] += score
    # most_common keeps the order of insertion among equals
    by_name = Counter({name: totals[name] for name in sorted(totals)})
    return [name for name, _ in by_name.most_common(places)]


def snapshots_read_a(size, steps):
    # ("set", i, x), "snap", ("get", i, number of snap)
    now, snaps, out = [0] * size, [], []
    for step in steps:
        if step == "snap":
            snaps.append(now[:])
        elif step[0] == "set":
            now[step[1]] = step[2]
        else:
            out.append(snaps[step[2]][step[1]])
    return out


def snapshots_read_b(size, steps):
    history = [[(-1, 0)] for _ in range(size)]
    taken, out = 0, []
    for step in steps:
        if step == "snap":
            taken += 1
            continue
        what, i, x = step
        if what == "set":
            history[i].append((taken, x))
        else:
            at = bisect_right(history[i], x, key=lambda pair: pair[0])
            out.append(history[i][at - 1][1])
    return out


def snapshots_read_c(size, steps):
    out = []
    for step in steps:
        if step == "snap" or step[0] == "set":
            continue
        _, i, wanted = step
        value, seen = 0, 0
        for other in steps:
            if other == "snap":
                if seen == wanted:
                    break
                seen += 1
            elif other[:2] == ("set", i):
                value = other[2]
        out.append(value)
    return out


def snapshots_read_d(size, steps):
    current = []
    for i in range(size):
        current.append(0)
    snapshots = []
    answers = []
    for step in steps:
        if step == "snap":
            copy = []
            for value in current:
                copy.append(value)
            snapshots.append(copy)
        else:
            command = step[0]
            if command == "set":
                place = step[1]
                value = step[2]
                current[place] = value
            elif command == "get":
                place = step[1]
                number = step[2]
                answers.append(snapshots[number][place])
    return answers


def snapshots_read_e(size, steps):
    # only what changed is kept at each snap
    layers, answers = [{}], []
    for step in steps:
        match step:
            case "snap":
                layers.append({})
            case ("set", place, value):
                layers[-1][place] = value
            case ("get", place, number):
                answers.append(next((layer[place] for layer in layers[number::-1] if place in layer), 0))
    return answers


def sparse_sum_a(one, two):
    # lists of (place, value) by place; places with nothing are left out
    out, i, j = [], 0, 0
    while i < len(one) or j < len(two):
        if j == len(two) or i < len(one) and one[i][0] < two[j][0]:
            out.append(one[i])
            i += 1
        elif i == len(one) or two[j][0] < one[i][0]:
            out.append(two[j])
            j += 1
        else:
            total = one[i][1] + two[j][1]
            if total:
                out.append((one[i][0], total))
            i += 1
            j += 1
    return out


def sparse_sum_b(one, two):
    cells = dict(one)
    for place, value in two:
        cells[place] = cells.get(place, 0) + value
    return sorted((place, value) for place, value in cells.items() if value != 0)


def sparse_sum_c(one, two):
    merged = heapq.merge(one, two)
    sums = ((place, sum(value for _, value in group)) for place, group in groupby(merged, key=lambda cell: cell[0]))
    return [cell for cell in sums if cell[1]]


def sparse_sum_d(one, two):
    places = []
    for cell in one:
        if cell[0] not in places:
            places.append(cell[0])
    for cell in two:
        if cell[0] not in places:
            places.append(cell[0])
    places.sort()
    result = []
    for place in places:
        total = 0
        for cell in one:
            if cell[0] == place:
                total = total + cell[1]
        for cell in two:
            if cell[0] == place:
                total = total + cell[1]
        if total != 0:
            result.append((place, total))
    return result


def sparse_sum_e(one, two):
    match one, two:
        case ([], rest) | (rest, []):
            return list(rest)
        case [(p, x), *more], [(q, y), *others]:
            if p < q:
                return [(p, x)] + sparse_sum_e(more, two)
            if q < p:
                return [(q, y)] + sparse_sum_e(one, others)
            return [(p, x + y)] * (x + y != 0) + sparse_sum_e(more, others)


def playlist_left_a(songs, steps):
    # "next" goes on in the round, "drop" takes the song out and goes to the one after it
    songs, at = list(songs), 0
    for step in steps:
        if not songs:
            break
        if step == "next":
            at = (at + 1) % len(songs)
        else:
            songs.pop(at)
            if at == len(songs):
                at = 0
    return songs[at:] + songs[:at]


def playlist_left_b(songs, steps):
    ring = deque(songs)
    for step in steps:
        if step == "next":
            ring.rotate(-1)
        elif ring:
            ring.popleft()
    return list(ring)


def playlist_left_c(songs, steps):
    following = {i: (i + 1) % len(songs) for i in range(len(songs))}
    before = {after: i for i, after in following.items()}
    at = 0
    for step in steps:
        if not following:
            return []
        after = following[at]
        if step == "drop":
            left = before[at]
            following[left], before[after] = after, left
            del following[at], before[at]
        at = after
    out, node = [], at
    while following:
        out.append(songs[node])
        node = following[node]
        if node == at:
            break
    return out


def playlist_left_d(songs, steps):
    class Song:
        def __init__(self, name):
            self.name = name
            self.next = None
            self.previous = None

    current = None
    for name in songs:
        song = Song(name)
        if current is None:
            song.next = song
            song.previous = song
            current = song
        else:
            song.previous = current.previous
            song.next = current
            current.previous.next = song
            current.previous = song
    for step in steps:
        if current is None:
            break
        if step == "drop":
            if current.next is current:
                current = None
                continue
            current.previous.next = current.next
            current.next.previous = current.previous
        current = current.next
    names = []
    song = current
    while song is not None:
        names.append(song.name)
        song = song.next
        if song is current:
            song = None
    return names


def playlist_left_e(songs, steps):
    rotate = {"next": lambda ring: ring[1:] + ring[:1], "drop": lambda ring: ring[1:]}
    return reduce(lambda ring, step: rotate[step](ring), steps, list(songs))


def cell_sheet_a(cells):
    # a cell is a number or a list of names that are added up
    done = {}

    def value(name):
        if name not in done:
            content = cells[name]
            done[name] = sum(map(value, content)) if isinstance(content, list) else content
        return done[name]

    return {name: value(name) for name in cells}


def cell_sheet_b(cells):
    values = {name: x for name, x in cells.items() if not isinstance(x, list)}
    while len(values) < len(cells):
        for name, content in cells.items():
            if name in values:
                continue
            if all(other in values for other in content):
                values[name] = sum(values[other] for other in content)
    return values


def cell_sheet_c(cells):
    def spell(name):
        content = cells[name]
        if not isinstance(content, list):
            return [content]
        numbers = []
        for other in content:
            numbers.extend(spell(other))
        return numbers

    return {name: sum(spell(name)) for name in cells}


def cell_sheet_d(cells):
    result = {}

    def compute(name):
        content = cells[name]
        if type(content) == list:
            total = 0
            for i in range(len(content)):
                total = total + compute(content[i])
            return total
        else:
            return content

    for name in cells:
        result[name] = compute(name)
    return result


def cell_sheet_e(cells):
    from graphlib import TopologicalSorter

    values = {}
    needs = {name: c if isinstance(c, list) else [] for name, c in cells.items()}
    for name in TopologicalSorter(needs).static_order():
        content = cells[name]
        values[name] = sum(values[n] for n in content) if isinstance(content, list) else content
    return values


def bookings_taken_a(wishes):
    # a wish (first, end) is granted if it meets no other granted
    granted, out = [], []
    for first, end in wishes:
        good = all(end <= a or b <= first for a, b in granted)
        if good:
            granted.append((first, end))
        out.append(good)
    return out


def bookings_taken_b(wishes):
    calendar, answers = [], []
    for first, end in wishes:
        i = bisect_left(calendar, (first, end))
        clash = i > 0 and calendar[i - 1][1] > first
        clash = clash or i < len(calendar) and calendar[i][0] < end
        if not clash:
            calendar.insert(i, (first, end))
        answers.append(not clash)
    return answers


def bookings_taken_c(wishes):
    hours, out = set(), []
    for first, end in wishes:
        wanted = set(range(first, end))
        if hours & wanted:
            out.append(False)
        else:
            hours |= wanted
            out.append(True)
    return out


def bookings_taken_d(wishes):
    granted = []
    answers = []
    for wish in wishes:
        clash = False
        for other in granted:
            if wish[0] < other[1]:
                if other[0] < wish[1]:
                    clash = True
        if clash == True:
            answers.append(False)
        else:
            granted.append(wish)
            answers.append(True)
    return answers


def bookings_taken_e(wishes):
    class Node:
        def __init__(self, first, end):
            self.first, self.end = first, end
            self.before = self.after = None

        def add(self, first, end):
            if end <= self.first:
                side = "before"
            elif first >= self.end:
                side = "after"
            else:
                return False
            child = getattr(self, side)
            if child is None:
                setattr(self, side, Node(first, end))
                return True
            return child.add(first, end)

    root = Node(float("-inf"), float("-inf"))
    return [root.add(first, end) for first, end in wishes]


INPUTS = {
    "stock_lots": [([(5, 10), (5, 12), 7, (1, 20)],), ([],), ([(2, 3), 5, (1, 1)],), ([3, (2, 2), 2],)],
    "tabs_open": [(["a", "b", "x", "c", "u", "x", "x"],), ([],), (["u", "x", "q"],)],
    "cursor_text": [("ab<c>>d",), ("",), ("^<>x^",), ("abc<<^z",)],
    "leader_after_each": [(["a", "b", "b", "a", "c"],), ([],), (["x", "x", "y", "y", "y"],)],
    "bag_answers": [
        ([("add", 3), ("add", 1), ("below", 3), ("drop", 1), ("below", 9), ("drop", 7), ("add", 3), ("below", 4)],),
        ([],),
        ([("below", 1), ("drop", 2), ("add", 0), ("below", 1)],),
    ],
    "covered_length": [([(1, 3), (5, 6), (2, 5), (0, 9)],), ([],), ([(4, 4), (1, 2), (1, 2)],)],
    "job_board": [([("a", 1), ("b", 5), ("c", 5), None, None, ("d", 0), None, None, None],), ([],), ([None],)],
    "turns_by_slice": [([("a", 5), ("b", 2), ("c", 4)], 2), ([], 3), ([("x", 1), ("y", 0)], 9)],
    "chained_table": [([5, 8, 2, 5, 11], 3), ([], 2), ([7, 7], 1)],
    "probed_table": [([5, 8, 2, 11], 5), ([], 2), ([1, 1, 1, 4], 3), ([3, 7, 3], 4)],
    "folder_tree": [(["a/b/x", "a/y", "z", "a/b/w"],), ([],), (["top"],)],
    "short_lived": [
        ([(1, "a", 5), (3, "a"), (6, "a"), (7, "b", 2), (8, "b", 9), (12, "b"), (20, "c")],),
        ([],),
        ([(1, "x"), (2, "x", 0), (2, "x"), (3, "x", 1), (3, "x")],),
    ],
    "locker_numbers": [(["in", "in", "in", 2, "in", 1, 3, "in", "in", "in"],), ([],), (["in", 1, "in"],)],
    "spread_of_window": [([1, 5, 2, 8, 3], 3), ([1, 2], 3), ([4, 4], 1), ([], 2)],
    "places_board": [([("a", 3), ("b", 5), ("a", 4), ("c", 5)], 2), ([], 3), ([("x", 1), ("w", 1)], 5)],
    "snapshots_read": [
        (3, [("set", 0, 5), "snap", ("set", 0, 6), ("get", 0, 0), "snap", ("get", 0, 1), ("get", 2, 1)]),
        (1, []),
        (1, ["snap", ("set", 0, 1), ("set", 0, 2), "snap", ("get", 0, 0), ("get", 0, 1)]),
    ],
    "sparse_sum": [([(0, 1), (3, 2)], [(3, -2), (5, 4)]), ([], []), ([(1, 1)], [(1, 1), (2, 2)])],
    "playlist_left": [("abcd", ["next", "drop", "drop", "next"]), ("", ["next"]), ("a", ["drop", "drop"]), ("xyz", [])],
    "cell_sheet": [({"a": 1, "b": 2, "c": ["a", "b"], "d": ["c", "c"]},), ({},), ({"z": ["y"], "y": []},)],
    "bookings_taken": [([(1, 3), (2, 4), (3, 5), (0, 9), (8, 9)],), ([],), ([(5, 7), (1, 5), (6, 7)],)],
}
