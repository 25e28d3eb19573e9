"""Small tasks on logs, commands, tickets and shops read from text, each written in several ways; all agree."""

import heapq
import operator
import re
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from functools import reduce
from itertools import groupby


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
