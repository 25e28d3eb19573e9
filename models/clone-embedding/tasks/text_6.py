"""Small tasks on logs, commands, tickets and shops read from text, each written in several ways; all agree."""

import bisect
import heapq
import operator
import re
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from itertools import groupby, takewhile


def pantry_a(lines):
    stock = {}
    for line in lines:
        action, name, amount = line.split()
        amount = int(amount)
        if action == "buy":
            stock[name] = stock.get(name, 0) + amount
        elif action == "use":
            stock[name] = max(0, stock.get(name, 0) - amount)
    return sorted(name for name in stock if stock[name] == 0)


def pantry_b(lines):
    stock = defaultdict(int)
    signs = {"buy": 1, "use": -1}
    for action, name, amount in map(str.split, lines):
        stock[name] += signs[action] * int(amount)
        if stock[name] < 0:
            stock[name] = 0
    return sorted(filter(lambda name: not stock[name], stock))


def pantry_c(lines):
    by_name = {}
    for line in lines:
        words = line.split(" ")
        by_name.setdefault(words[1], []).append((words[0], int(words[2])))
    empty = []
    for name, events in by_name.items():
        left = 0
        for action, amount in events:
            left = left + amount if action == "buy" else left - min(left, amount)
        if left == 0:
            empty.append(name)
    empty.sort()
    return empty


def pantry_d(lines):
    names = []
    amounts = []
    for i in range(len(lines)):
        parts = lines[i].split(" ")
        if parts[1] not in names:
            names.append(parts[1])
            amounts.append(0)
        k = names.index(parts[1])
        if parts[0] == "buy":
            amounts[k] = amounts[k] + int(parts[2])
        elif parts[0] == "use":
            amounts[k] = amounts[k] - int(parts[2])
            if amounts[k] < 0:
                amounts[k] = 0
    empty = []
    for k in range(len(names)):
        if amounts[k] == 0:
            empty.append(names[k])
    return sorted(empty)


def pantry_e(lines):
    def left(name):
        moves = (int(a[2]) * (1 if a[0] == "buy" else -1) for a in map(str.split, lines) if a[1] == name)
        return reduce(lambda stock, m: max(stock + m, 0), moves, 0)

    return sorted(n for n in {line.split()[1] for line in lines} if left(n) == 0)


def recipe_scale_a(lines, people, wanted):
    out = []
    for line in lines:
        amount, rest = line.split(" ", 1)
        value = float(amount) * wanted / people
        out.append(f"{value:g} {rest}")
    return out


def recipe_scale_b(lines, people, wanted):
    def scaled(found):
        return "%g" % (float(found[0]) * wanted / people)

    return [re.sub(r"^[\d.]+", scaled, line) for line in lines]


def recipe_scale_c(lines, people, wanted):
    result = []
    for line in lines:
        end = 0
        while end < len(line) and (line[end].isdigit() or line[end] == "."):
            end += 1
        number = float(line[:end]) * wanted / people
        text = format(number, "g")
        result += [text + line[end:]]
    return result


def recipe_scale_d(lines, people, wanted):
    class Ingredient:
        def __init__(self, line):
            words = line.split(" ")
            self.amount = float(words[0])
            self.rest = words[1:]

        def scaled(self):
            return "{:g}".format(self.amount * wanted / people)

    output = []
    i = 0
    while i < len(lines):
        item = Ingredient(lines[i])
        output.append(" ".join([item.scaled()] + item.rest))
        i += 1
    return output


def recipe_scale_e(lines, people, wanted):
    return [f"{float(a) * wanted / people:g}{b}" for a, b in (re.match(r"(\S+)(.*)", x).groups() for x in lines)]


def slow_pages_a(lines, limit):
    times = {}
    for line in lines:
        page, ms = line.rsplit(" ", 1)
        times.setdefault(page, []).append(int(ms))
    slow = [page for page, values in times.items() if sum(values) / len(values) > limit]
    return sorted(slow)


def slow_pages_b(lines, limit):
    total, visits = Counter(), Counter()
    for line in lines:
        page, _, ms = line.rpartition(" ")
        total[page] += int(ms)
        visits[page] += 1
    return sorted(page for page in total if total[page] > limit * visits[page])


def slow_pages_c(lines, limit):
    excess = {}
    for line in lines:
        place = line.rindex(" ")
        page = line[:place]
        excess[page] = excess.get(page, 0) + int(line[place + 1 :]) - limit
    pages = []
    for page in sorted(excess):
        if excess[page] > 0:
            pages.append(page)
    return pages


def slow_pages_d(lines, limit):
    pages = []
    for i in range(len(lines)):
        page = " ".join(lines[i].split(" ")[:-1])
        if page not in pages:
            pages.append(page)
    slow = []
    for p in pages:
        total = 0
        count = 0
        for i in range(len(lines)):
            words = lines[i].split(" ")
            if " ".join(words[:-1]) == p:
                total = total + int(words[-1])
                count = count + 1
        average = total / count
        if average > limit:
            slow.append(p)
    slow.sort()
    return slow


def slow_pages_e(lines, limit):
    visits = sorted(line.rsplit(" ", 1) for line in lines)
    grouped = ((page, [int(ms) for _, ms in g]) for page, g in groupby(visits, operator.itemgetter(0)))
    return [page for page, ms in grouped if sum(ms) > limit * len(ms)]


def failed_logins_a(lines, times):
    streak, locked = {}, []
    for line in lines:
        user, result = line.split()
        if user in locked:
            continue
        if result == "ok":
            streak[user] = 0
        else:
            streak[user] = streak.get(user, 0) + 1
            if streak[user] == times:
                locked.append(user)
    return locked


def failed_logins_b(lines, times):
    history = defaultdict(str)
    locked = OrderedDict()
    for line in lines:
        user, _, result = line.partition(" ")
        history[user] += "." if result == "ok" else "x"
        if history[user].endswith("x" * times):
            locked.setdefault(user, None)
    return list(locked)


def failed_logins_c(lines, times):
    events = [line.split() for line in lines]
    ends = []
    for user in {name for name, _ in events}:
        run = 0
        for place, (name, result) in enumerate(events):
            if name != user:
                continue
            run = 0 if result == "ok" else run + 1
            if run >= times:
                ends.append((place, user))
                break
    return [user for _, user in sorted(ends)]


def failed_logins_d(lines, times):
    class Account:
        def __init__(self):
            self.fails = 0
            self.locked = False

        def login(self, ok):
            if ok:
                self.fails = 0
                return False
            self.fails += 1
            if self.fails >= times and not self.locked:
                self.locked = True
                return True
            return False

    accounts = {}
    locked = []
    for line in lines:
        user, result = line.split()
        if user not in accounts:
            accounts[user] = Account()
        if accounts[user].login(result == "ok"):
            locked.append(user)
    return locked


def failed_logins_e(lines, times):
    text = " ".join(lines)
    logs = {}
    for n, pair in enumerate(re.findall(r"(\w+) (ok|no)", text)):
        logs.setdefault(pair[0], []).append((pair[1], n))
    found = []
    for user, log in logs.items():
        word = "".join(r[0] for r, _ in log)
        at = word.find("n" * times)
        if at >= 0:
            found.append((log[at + times - 1][1], user))
    return [u for _, u in sorted(found)]


def folded_log_a(lines):
    out = []
    i = 0
    while i < len(lines):
        j = i
        while j < len(lines) and lines[j] == lines[i]:
            j += 1
        if j - i > 1:
            out.append(f"{lines[i]} (x{j - i})")
        else:
            out.append(lines[i])
        i = j
    return out


def folded_log_b(lines):
    def shown():
        for line, group in groupby(lines):
            times = sum(1 for _ in group)
            yield line if times == 1 else f"{line} (x{times})"

    return list(shown())


def folded_log_c(lines):
    stack = []
    for line in lines:
        if stack and stack[-1][0] == line:
            stack[-1] = (line, stack[-1][1] + 1)
        else:
            stack.append((line, 1))
    return [line + (" (x" + str(n) + ")") * (n > 1) for line, n in stack]


def folded_log_d(lines):
    out = []
    count = 0
    for i in range(len(lines)):
        count = count + 1
        is_last = i == len(lines) - 1
        if is_last == True or lines[i + 1] != lines[i]:
            if count == 1:
                out.append(lines[i])
            else:
                out.append(lines[i] + " (x" + str(count) + ")")
            count = 0
    return out


def folded_log_e(lines):
    if not lines:
        return []
    n = len(list(takewhile(lambda s: s == lines[0], lines)))
    head = lines[0] if n == 1 else f"{lines[0]} (x{n})"
    return [head, *folded_log_e(lines[n:])]


def log_entries_a(lines):
    entries = []
    for line in lines:
        if line.startswith((" ", "\t")) and entries:
            entries[-1] += " " + line.strip()
        else:
            entries.append(line.strip())
    return entries


def log_entries_b(lines):
    text = "\n".join(lines)
    text = re.sub(r"[ \t]*\n[ \t]+", " ", text)
    return [line.strip() for line in text.split("\n")] if lines else []


def log_entries_c(lines):
    result, parts = [], []
    for line in lines:
        if parts and not line[:1] in (" ", "\t"):
            result.append(" ".join(parts))
            parts = []
        parts.append(line.strip())
    if parts:
        result.append(" ".join(parts))
    return result


def log_entries_d(lines):
    def join(done, line):
        if done and line[:1].isspace():
            return done[:-1] + [done[-1] + " " + line.strip()]
        return done + [line.strip()]

    return reduce(join, lines, [])


def log_entries_e(lines):
    starts = [i for i, l in enumerate(lines) if i == 0 or l[:1] not in (" ", "\t")]
    ends = starts[1:] + [len(lines)]
    return [" ".join(map(str.strip, lines[a:b])) for a, b in zip(starts, ends)]


def worst_gap_a(stamps):
    def seconds(stamp):
        h, m, s = stamp.split(":")
        return int(h) * 3600 + int(m) * 60 + int(s)

    best = 0
    for a, b in zip(stamps, stamps[1:]):
        best = max(best, seconds(b) - seconds(a))
    return best


def worst_gap_b(stamps):
    times = [reduce(lambda total, part: total * 60 + int(part), stamp.split(":"), 0) for stamp in stamps]
    return max(map(operator.sub, times[1:], times), default=0)


def worst_gap_c(stamps):
    longest = 0
    previous = None
    for stamp in stamps:
        now = int(stamp[0:2]) * 3600 + int(stamp[3:5]) * 60 + int(stamp[6:8])
        if previous is not None and now - previous > longest:
            longest = now - previous
        previous = now
    return longest


def worst_gap_d(stamps):
    times = []
    for i in range(len(stamps)):
        parts = stamps[i].split(":")
        seconds = int(parts[2])
        seconds = seconds + int(parts[1]) * 60
        seconds = seconds + int(parts[0]) * 60 * 60
        times.append(seconds)
    gap = 0
    for i in range(len(times)):
        if i + 1 < len(times):
            if times[i + 1] - times[i] > gap:
                gap = times[i + 1] - times[i]
    return gap


def worst_gap_e(stamps):
    t = [datetime.strptime(s, "%H:%M:%S") for s in stamps]
    return max((int((b - a).total_seconds()) for a, b in zip(t, t[1:])), default=0)


def settle_debts_a(lines):
    balance = defaultdict(int)
    for line in lines:
        payer, amount, names = line.split(" ", 2)
        people = names.split(",")
        share = int(amount) // len(people)
        for person in people:
            balance[person] -= share
            balance[payer] += share
    return {name: value for name, value in balance.items() if value}


def settle_debts_b(lines):
    out = Counter()
    for line in lines:
        found = re.fullmatch(r"(\w+) (\d+) (.+)", line)
        guests = found[3].split(",")
        each = int(found[2]) // len(guests)
        out.update({found[1]: each * len(guests)})
        out.subtract(dict.fromkeys(guests, each))
    return dict(filter(lambda item: item[1] != 0, out.items()))


def settle_debts_c(lines):
    moves = []
    for words in (line.split() for line in lines):
        people = words[2].split(",")
        part = int(words[1]) // len(people)
        moves.extend((words[0], part) for _ in people)
        moves.extend((person, -part) for person in people)
    result = {}
    for name, group in groupby(sorted(moves), key=lambda move: move[0]):
        total = sum(amount for _, amount in group)
        if total != 0:
            result[name] = total
    return result


def settle_debts_d(lines):
    class Ledger:
        def __init__(self):
            self.accounts = {}

        def add(self, name, value):
            if name not in self.accounts:
                self.accounts[name] = 0
            self.accounts[name] += value

        def nonzero(self):
            result = {}
            for name in self.accounts:
                if self.accounts[name] != 0:
                    result[name] = self.accounts[name]
            return result

    ledger = Ledger()
    i = 0
    while i < len(lines):
        fields = lines[i].split(" ")
        names = fields[2].split(",")
        share = int(fields[1]) // len(names)
        ledger.add(fields[0], share * len(names))
        for n in names:
            ledger.add(n, -share)
        i += 1
    return ledger.nonzero()


def settle_debts_e(lines):
    bills = [(p, int(a), g.split(",")) for p, a, g in map(str.split, lines)]
    everyone = {p for p, _, _ in bills} | {x for _, _, g in bills for x in g}

    def saldo(who):
        return sum(a // len(g) * ((who == p) * len(g) - g.count(who)) for p, a, g in bills)

    return {who: s for who in everyone if (s := saldo(who))}


def ward_queue_a(events):
    waiting = []
    seen = []
    for number, event in enumerate(events):
        if event == "next":
            if waiting:
                seen.append(heapq.heappop(waiting)[2])
        else:
            name, urgency = event.split()
            heapq.heappush(waiting, (-int(urgency), number, name))
    return seen


def ward_queue_b(events):
    levels = defaultdict(deque)
    out = []
    for event in events:
        if event != "next":
            name, urgency = event.split(" ")
            levels[int(urgency)].append(name)
            continue
        for level in sorted(levels, reverse=True):
            if levels[level]:
                out.append(levels[level].popleft())
                break
    return out


def ward_queue_c(events):
    room = []
    called = []
    for event in events:
        if event == "next":
            if room:
                best = 0
                for i in range(1, len(room)):
                    if room[i][1] > room[best][1]:
                        best = i
                called.append(room.pop(best)[0])
        else:
            words = event.split()
            room.append((words[0], int(words[1])))
    return called


def ward_queue_d(events):
    line = []
    out = []
    for e in events:
        if e == "next":
            if len(line) != 0:
                out.append(line[0][0])
                line = line[1:]
        else:
            name, u = e.split()
            u = int(u)
            pos = 0
            while pos < len(line) and line[pos][1] >= u:
                pos += 1
            line.insert(pos, (name, u))
    return out


def ward_queue_e(events):
    waiting, called = [], []
    for i, e in enumerate(events):
        if e != "next":
            bisect.insort(waiting, (int(e.split()[1]), -i, e.split()[0]))
        elif waiting:
            called.append(waiting.pop()[2])
    return called


def train_yard_a(cars, commands):
    incoming, siding, out = list(cars), [], []
    for command in commands:
        if command == "i":
            if incoming:
                siding.append(incoming.pop(0))
        elif command == "o":
            if siding:
                out.append(siding.pop())
        elif incoming:
            out.append(incoming.pop(0))
    return "".join(out), "".join(siding)


def train_yard_b(cars, commands):
    out = siding = ""
    place = 0
    for command in commands:
        if command == "o":
            out, siding = out + siding[-1:], siding[:-1]
            continue
        car = cars[place : place + 1]
        place += 1
        if command == "i":
            siding += car
        else:
            out += car
    return out, siding


def train_yard_c(cars, commands):
    class Yard:
        def __init__(self):
            self.track, self.stack, self.left = deque(cars), deque(), []

        def do(self, command):
            source = self.stack if command == "o" else self.track
            if source:
                car = source.pop() if command == "o" else source.popleft()
                (self.stack if command == "i" else self.left).append(car)

    yard = Yard()
    for command in commands:
        yard.do(command)
    return "".join(yard.left), "".join(yard.stack)


def train_yard_d(cars, commands):
    waiting = []
    for c in cars:
        waiting.append(c)
    side = []
    gone = ""
    for i in range(len(commands)):
        if commands[i] == "i":
            if len(waiting) != 0:
                first = waiting[0]
                waiting = waiting[1:]
                side.append(first)
        elif commands[i] == "o":
            if len(side) != 0:
                last = side[len(side) - 1]
                side = side[:-1]
                gone = gone + last
        else:
            if len(waiting) != 0:
                first = waiting[0]
                waiting = waiting[1:]
                gone = gone + first
    return gone, "".join(side)


def train_yard_e(cars, commands):
    def go(track, siding, out, todo):
        if not todo:
            return out, siding
        head, rest = todo[0], todo[1:]
        if head == "i":
            return go(track[1:], siding + track[:1], out, rest)
        if head == "o":
            return go(track, siding[:-1], out + siding[-1:], rest)
        return go(track[1:], siding, out + track[:1], rest)

    return go(cars, "", "", commands)


def turtle_marks_a(commands):
    x = y = 0
    dx, dy = 0, 1
    down = False
    marks = set()
    for command in commands.split():
        if command == "pen":
            down = not down
        elif command == "left":
            dx, dy = -dy, dx
        elif command == "right":
            dx, dy = dy, -dx
        else:
            for _ in range(int(command)):
                if down:
                    marks.add((x, y))
                x, y = x + dx, y + dy
            if down:
                marks.add((x, y))
    return len(marks), (x, y)


def turtle_marks_b(commands):
    place, heading, pen = 0j, 1j, 0
    drawn = []
    for word in commands.split():
        if word.isdigit():
            path = [place + k * heading for k in range(int(word) + 1)]
            drawn += path * pen
            place = path[-1]
        elif word == "pen":
            pen = 1 - pen
        else:
            heading *= {"left": 1j, "right": -1j}[word]
    return len(set(drawn)), (int(place.real), int(place.imag))


def turtle_marks_c(commands):
    sides = ("north", "east", "south", "west")
    steps = {"north": (0, 1), "east": (1, 0), "south": (0, -1), "west": (-1, 0)}
    state = {"x": 0, "y": 0, "side": 0, "pen": False}
    marks = {}
    words = deque(commands.split())
    while words:
        word = words.popleft()
        if word in ("left", "right"):
            state["side"] = (state["side"] + (1 if word == "right" else 3)) % 4
        elif word == "pen":
            state["pen"] = not state["pen"]
        else:
            a, b = steps[sides[state["side"]]]
            for k in range(int(word) + 1):
                if state["pen"]:
                    marks[state["x"] + k * a, state["y"] + k * b] = True
            state["x"] += int(word) * a
            state["y"] += int(word) * b
    return len(marks), (state["x"], state["y"])


def turtle_marks_d(commands):
    x = 0
    y = 0
    direction = 0
    pen = False
    visited = []
    for word in commands.split():
        if word == "pen":
            if pen == True:
                pen = False
            else:
                pen = True
        elif word == "left":
            direction = direction - 1
            if direction < 0:
                direction = 3
        elif word == "right":
            direction = direction + 1
            if direction > 3:
                direction = 0
        else:
            n = int(word)
            if pen == True and (x, y) not in visited:
                visited.append((x, y))
            for k in range(n):
                if direction == 0:
                    y = y + 1
                elif direction == 1:
                    x = x + 1
                elif direction == 2:
                    y = y - 1
                else:
                    x = x - 1
                if pen == True:
                    if (x, y) not in visited:
                        visited.append((x, y))
    return len(visited), (x, y)


def turtle_marks_e(commands):
    def step(s, w):
        x, y, dx, dy, pen, marks = s
        if w == "pen":
            return x, y, dx, dy, not pen, marks
        if w == "left":
            return x, y, -dy, dx, pen, marks
        if w == "right":
            return x, y, dy, -dx, pen, marks
        line = {(x + k * dx, y + k * dy) for k in range(int(w) + 1)} if pen else set()
        return x + int(w) * dx, y + int(w) * dy, dx, dy, pen, marks | line

    x, y, *_, marks = reduce(step, commands.split(), (0, 0, 0, 1, False, frozenset()))
    return len(marks), (x, y)


def key_lines_a(text):
    out = {}
    key = None
    for line in text.split("\n"):
        if ":" in line:
            key, value = line.split(":", 1)
            key = key.strip().lower()
            out[key] = value.strip()
        elif key is not None and line.strip():
            out[key] += " " + line.strip()
    return out


def key_lines_b(text):
    out = {}
    for block in re.split(r"\n(?=[^\n]*:)", text):
        first, *more = block.split("\n")
        if ":" not in first:
            continue
        key, value = first.split(":", 1)
        out[key.strip().lower()] = " ".join([value.strip()] + [line.strip() for line in more if line.strip()])
    return out


def key_lines_c(text):
    pairs = []
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if colon:
            pairs.append((key.strip().lower(), [value.strip()]))
        elif pairs and line.strip():
            pairs[-1][1].append(line.strip())
    return {key: " ".join(values) for key, values in pairs}


def key_lines_d(text):
    result = {}
    lines = text.split("\n")
    lastKey = ""
    i = 0
    while i < len(lines):
        line = lines[i]
        i += 1
        colon = line.find(":")
        if colon == -1:
            if lastKey != "" and line.strip() != "":
                result[lastKey] = result[lastKey] + " " + line.strip()
            continue
        lastKey = line[0:colon].strip().lower()
        result[lastKey] = line[colon + 1 :].strip()
    return result


def key_lines_e(text):
    lines = text.split("\n")
    heads = [i for i, l in enumerate(lines) if ":" in l]
    out = {}
    for a, b in zip(heads, heads[1:] + [len(lines)]):
        k, v = lines[a].split(":", 1)
        more = [l.strip() for l in lines[a + 1 : b] if l.strip()]
        out[k.strip().lower()] = " ".join([v.strip()] + more)
    return out


def set_commands_a(commands):
    values = {}
    out = []
    for command in commands:
        parts = command.split()
        if parts[0] == "let":
            right = parts[3]
            values[parts[1]] = values[right] if right in values else int(right)
        elif parts[0] == "show":
            out.append(values.get(parts[1], 0))
        elif parts[0] == "swap":
            a, b = parts[1], parts[2]
            values[a], values[b] = values.get(b, 0), values.get(a, 0)
    return out


def set_commands_b(commands):
    values = defaultdict(int)
    shown = []

    def let(name, _, right):
        values[name] = int(right) if right.lstrip("-").isdigit() else values[right]

    def swap(one, two):
        values[one], values[two] = values[two], values[one]

    actions = {"let": let, "swap": swap, "show": lambda name: shown.append(values[name])}
    for command in commands:
        action, *rest = command.split()
        actions[action](*rest)
    return shown


def set_commands_c(commands):
    names, cells, out = [], [], []

    def cell(name):
        if name not in names:
            names.append(name)
            cells.append(0)
        return names.index(name)

    for command in commands:
        if command.startswith("show "):
            out.append(cells[cell(command[5:])])
        elif found := re.match(r"let (\w+) = (?:(-?\d+)|(\w+))$", command):
            value = int(found[2]) if found[2] else cells[cell(found[3])]
            cells[cell(found[1])] = value
        else:
            i, j = map(cell, command.split()[1:])
            cells[i], cells[j] = cells[j], cells[i]
    return out


def set_commands_d(commands):
    memory = {}
    output = []

    def read(token):
        if token in memory:
            return memory[token]
        try:
            return int(token)
        except ValueError:
            return 0

    for command in commands:
        match command.split():
            case ["let", name, "=", token]:
                memory[name] = read(token)
            case ["swap", a, b]:
                memory[a], memory[b] = read(b), read(a)
            case ["show", name]:
                output.append(read(name))
    return output


def set_commands_e(commands):
    names = {}
    result = []
    for i in range(len(commands)):
        words = commands[i].split(" ")
        if words[0] == "let":
            value = words[3]
            if value in names:
                names[words[1]] = names[value]
            else:
                names[words[1]] = int(value)
        if words[0] == "show":
            if words[1] in names:
                result.append(names[words[1]])
            else:
                result.append(0)
        if words[0] == "swap":
            if words[1] not in names:
                names[words[1]] = 0
            if words[2] not in names:
                names[words[2]] = 0
            temp = names[words[1]]
            names[words[1]] = names[words[2]]
            names[words[2]] = temp
    return result


def coffee_orders_a(text):
    level = {"water": 5, "beans": 5, "waste": 0}
    made = 0
    for order in text:
        if order == "c":
            if level["water"] >= 1 and level["beans"] >= 1 and level["waste"] < 4:
                level["water"] -= 1
                level["beans"] -= 1
                level["waste"] += 1
                made += 1
        elif order == "w":
            level["water"] = 5
        elif order == "b":
            level["beans"] = 5
        elif order == "e":
            level["waste"] = 0
    return made, level["water"], level["beans"], level["waste"]


def coffee_orders_b(text):
    @dataclass
    class State:
        made: int = 0
        water: int = 5
        beans: int = 5
        waste: int = 0

        def coffee(self):
            if min(self.water, self.beans, 4 - self.waste) > 0:
                self.made, self.water = self.made + 1, self.water - 1
                self.beans, self.waste = self.beans - 1, self.waste + 1

    state = State()
    resets = {"w": ("water", 5), "b": ("beans", 5), "e": ("waste", 0)}
    for order in text:
        state.coffee() if order == "c" else setattr(state, *resets[order])
    return state.made, state.water, state.beans, state.waste


def coffee_orders_c(text):
    def step(state, order):
        made, water, beans, waste = state
        if order == "w":
            return made, 5, beans, waste
        if order == "b":
            return made, water, 5, waste
        if order == "e":
            return made, water, beans, 0
        if 0 in (water, beans, 4 - waste):
            return state
        return made + 1, water - 1, beans - 1, waste + 1

    return reduce(step, text, (0, 5, 5, 0))


def coffee_orders_d(text):
    made = 0
    water = 5
    beans = 5
    waste = 0
    for i in range(len(text)):
        ch = text[i]
        if ch == "c":
            possible = True
            if water == 0:
                possible = False
            if beans == 0:
                possible = False
            if waste == 4:
                possible = False
            if possible == True:
                made += 1
                water -= 1
                beans -= 1
                waste += 1
        if ch == "w":
            water = 5
        if ch == "b":
            beans = 5
        if ch == "e":
            waste = 0
    return made, water, beans, waste


def coffee_orders_e(text):
    s = [0, 5, 5, 0]
    for c in text:
        if c != "c":
            s["cwbe".index(c)] = 5 * (c != "e")
        elif s[1] and s[2] and s[3] < 4:
            s = [a + d for a, d in zip(s, (1, -1, -1, 1))]
    return tuple(s)


def route_back_a(route):
    opposite = {"N": "S", "S": "N", "E": "W", "W": "E"}
    out = []
    for step in reversed(route.split(",")):
        if step:
            out.append(opposite[step[0]] + step[1:])
    return ",".join(out)


def route_back_b(route):
    turned = route.translate(str.maketrans("NSEW", "SNWE"))
    return ",".join(turned.split(",")[::-1])


def route_back_c(route):
    sides = "NESW"
    back, rest = "", route
    while rest:
        step, _, rest = rest.partition(",")
        step = sides[(sides.index(step[0]) + 2) % 4] + step[1:]
        back = step if not back else step + "," + back
    return back


def route_back_d(route):
    if route == "":
        return ""
    steps = route.split(",")
    result = []
    i = len(steps) - 1
    while i >= 0:
        step = steps[i]
        if step[0] == "N":
            result.append("S" + step[1:])
        elif step[0] == "S":
            result.append("N" + step[1:])
        elif step[0] == "E":
            result.append("W" + step[1:])
        else:
            result.append("E" + step[1:])
        i -= 1
    return ",".join(result)


def route_back_e(route):
    flip = {"N": "S", "S": "N", "E": "W", "W": "E"}
    return ",".join(flip[a] + n for a, n in reversed(re.findall(r"([NESW])(\d+)", route)))


def route_shorten_a(route):
    east = north = 0
    for side, number in re.findall(r"([NESW])(\d+)", route):
        n = int(number)
        if side == "N":
            north += n
        elif side == "S":
            north -= n
        elif side == "E":
            east += n
        else:
            east -= n
    out = ""
    if north:
        out += ("N" if north > 0 else "S") + str(abs(north))
    if east:
        out += ("E" if east > 0 else "W") + str(abs(east))
    return out


def route_shorten_b(route):
    sums = Counter()
    side = ""
    for c in route:
        if c.isalpha():
            side, number = c, ""
        else:
            sums[side] += int(number + c) - int(number or 0)
            number += c
    out = []
    for plus, minus in ("NS", "EW"):
        difference = sums[plus] - sums[minus]
        if difference:
            out.append(f"{plus if difference > 0 else minus}{abs(difference)}")
    return "".join(out)


def route_shorten_c(route):
    ways = {"N": 1j, "S": -1j, "E": 1, "W": -1}
    tokens = re.split(r"(?<=\d)(?=[NESW])", route) if route else []
    end = sum((ways[token[0]] * int(token[1:]) for token in tokens), 0j)
    parts = [("N", end.imag), ("S", -end.imag), ("E", end.real), ("W", -end.real)]
    return "".join(side + str(int(size)) for side, size in parts if size > 0)


def route_shorten_d(route):
    def total(side):
        return sum(map(int, re.findall(side + r"(\d+)", route)))

    def part(plus, minus):
        d = total(plus) - total(minus)
        return "" if d == 0 else (plus if d > 0 else minus) + str(abs(d))

    return part("N", "S") + part("E", "W")


def route_shorten_e(route):
    x = 0
    y = 0
    i = 0
    while i < len(route):
        direction = route[i]
        i = i + 1
        digits = ""
        while i < len(route) and route[i].isdigit():
            digits = digits + route[i]
            i = i + 1
        steps = int(digits)
        for s in range(steps):
            if direction == "N":
                y = y + 1
            elif direction == "S":
                y = y - 1
            elif direction == "E":
                x = x + 1
            elif direction == "W":
                x = x - 1
    result = ""
    if y > 0:
        result = result + "N" + str(y)
    elif y < 0:
        result = result + "S" + str(-y)
    if x > 0:
        result = result + "E" + str(x)
    elif x < 0:
        result = result + "W" + str(-x)
    return result


INPUTS = {
    "pantry": [(["buy egg 6", "use egg 2", "buy oil 1", "use oil 3", "use salt 1"],), ([],), (["use x 1", "buy x 2"],)],
    "recipe_scale": [(["200 g flour", "1.5 cups milk", "3 eggs"], 4, 6), ([], 1, 2), (["1 pinch salt"], 3, 1)],
    "slow_pages": [(["/a 100", "/b c 300", "/a 300", "/b c 50"], 150), ([], 10), (["/x 10"], 10)],
    "failed_logins": [(["bob no", "ann no", "bob no", "ann ok", "ann no", "bob no", "ann no", "ann no"], 3), ([], 1),
                      (["z no", "a no"], 1)],
    "folded_log": [(["a", "a", "b", "a"],), ([],), (["x"] * 4,)],
    "log_entries": [(["one", "  two", "\tthree", "four"],), ([],), ([" lead", "x "],)],
    "worst_gap": [(["00:00:05", "00:01:00", "02:00:00"],), ([],), (["10:00:00"],)],
    "settle_debts": [(["ann 30 ann,bob,cid", "bob 10 ann,bob"],), ([],), (["x 7 x,y"],), (["a 5 a"],)],
    "ward_queue": [(["ann 1", "bob 3", "cid 3", "next", "next", "dan 2", "next", "next", "next"],), ([],), (["next"],)],
    "train_yard": [("abcd", "iipoop"), ("", "iop"), ("xyz", "pppi"), ("ab", "ii")],
    "turtle_marks": [("2 pen 3 right 2 pen 4 left 1",), ("",), ("pen 1 left 1 left 1 left 1",), ("pen 0",)],
    "key_lines": [("Name: Ann\nNote: one\n  two\n\nEnd:",), ("",), ("stray\nA: b:c\nA : d",)],
    "set_commands": [(["let a = 5", "let b = a", "let a = -2", "swap a b", "show a", "show b", "show q"],), ([],),
                     (["swap x y", "show x"],)],
    "coffee_orders": [("ccccc",), ("",), ("cceccwcbccce",)],
    "route_back": [("N3,E10,S1",), ("",), ("W2",)],
    "route_shorten": [("N3E10S1",), ("",), ("S12N2W5E5",), ("W1",)],
}
