"""Small tasks on expressions, outlines and little machines, each written in several ways; all agree on `INPUTS`."""

import ast
import math
import operator
import re
from collections import Counter, OrderedDict, defaultdict, deque
from functools import reduce
from itertools import cycle, groupby, takewhile


def outline_numbers_a(lines):
    counts = []
    out = []
    for line in lines:
        level = (len(line) - len(line.lstrip(" "))) // 2
        counts = counts[: level + 1]
        while len(counts) <= level:
            counts.append(0)
        counts[level] += 1
        out.append(".".join(map(str, counts)) + " " + line.strip())
    return out


def outline_numbers_b(lines):
    numbers = {}
    result = []
    for line in lines:
        text = line.lstrip(" ")
        level = (len(line) - len(text)) // 2
        numbers[level] = numbers.get(level, 0) + 1
        for deeper in [k for k in numbers if k > level]:
            del numbers[deeper]
        label = ".".join(str(numbers.get(i, 0)) for i in range(level + 1))
        result.append(f"{label} {text.strip()}")
    return result


def outline_numbers_c(lines):
    def numbered():
        path = ()
        for line in lines:
            spaces = re.match(" *", line).end()
            level = spaces // 2
            if level < len(path):
                path = path[:level] + (path[level] + 1,)
            else:
                path = path + (0,) * (level - len(path)) + (1,)
            yield "%s %s" % (".".join(str(n) for n in path), line.strip())

    return list(numbered())


def outline_tree_a(lines):
    root = []
    stack = [(-1, root)]
    for line in lines:
        level = len(line) - len(line.lstrip())
        while stack[-1][0] >= level:
            stack.pop()
        children = []
        stack[-1][1].append((line.strip(), children))
        stack.append((level, children))
    return root


def outline_tree_b(lines):
    def depth(line):
        return len(line) - len(line.lstrip())

    def build(start, end):
        nodes = []
        while start < end:
            stop = start + 1
            while stop < end and depth(lines[stop]) > depth(lines[start]):
                stop += 1
            nodes.append((lines[start].strip(), build(start + 1, stop)))
            start = stop
        return nodes

    return build(0, len(lines))


def outline_tree_c(lines):
    waiting = deque((len(line) - len(line.lstrip()), line.strip()) for line in lines)

    def siblings(above):
        out = []
        while waiting and waiting[0][0] > above:
            level, text = waiting.popleft()
            out.append((text, siblings(level)))
        return out

    return siblings(-1)


def prefix_value_a(text):
    stack = []
    for token in reversed(text.split()):
        if token == "+":
            stack.append(stack.pop() + stack.pop())
        elif token == "-":
            stack.append(stack.pop() - stack.pop())
        elif token == "*":
            stack.append(stack.pop() * stack.pop())
        else:
            stack.append(int(token))
    return stack.pop()


def prefix_value_b(text):
    signs = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    tokens = iter(text.split())

    def read():
        token = next(tokens)
        return signs[token](read(), read()) if token in signs else int(token)

    return read()


def prefix_value_c(text):
    tokens = text.split()
    while len(tokens) > 1:
        for i in range(len(tokens) - 2):
            if tokens[i] in "+-*" and tokens[i + 1] not in "+-*" and tokens[i + 2] not in "+-*":
                left, right = int(tokens[i + 1]), int(tokens[i + 2])
                if tokens[i] == "+":
                    value = left + right
                elif tokens[i] == "-":
                    value = left - right
                else:
                    value = left * right
                tokens[i : i + 3] = [str(value)]
                break
    return int(tokens[0])


def to_postfix_a(text):
    rank = {"+": 1, "-": 1, "*": 2, "/": 2}
    out, stack = [], []
    for token in re.findall(r"\w+|[-+*/()]", text):
        if token == "(":
            stack.append(token)
        elif token == ")":
            while stack[-1] != "(":
                out.append(stack.pop())
            stack.pop()
        elif token in rank:
            while stack and rank.get(stack[-1], 0) >= rank[token]:
                out.append(stack.pop())
            stack.append(token)
        else:
            out.append(token)
    return " ".join(out + stack[::-1])


def to_postfix_b(text):
    tokens = re.findall(r"\w+|[-+*/()]", text)
    place = 0

    def expression():
        nonlocal place
        out = term()
        while place < len(tokens) and tokens[place] in "+-":
            sign = tokens[place]
            place += 1
            out = out + term() + [sign]
        return out

    def term():
        nonlocal place
        out = factor()
        while place < len(tokens) and tokens[place] in "*/":
            sign = tokens[place]
            place += 1
            out = out + factor() + [sign]
        return out

    def factor():
        nonlocal place
        token = tokens[place]
        place += 1
        if token != "(":
            return [token]
        inside = expression()
        place += 1
        return inside

    return " ".join(expression())


def to_postfix_c(text):
    names = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}

    def walk(node):
        if isinstance(node, ast.BinOp):
            return f"{walk(node.left)} {walk(node.right)} {names[type(node.op)]}"
        return node.id if isinstance(node, ast.Name) else str(node.value)

    return walk(ast.parse(text, mode="eval").body)


def to_postfix_d(text):
    def convert(tokens):
        for signs in ("+-", "*/"):
            depth = 0
            for i in range(len(tokens) - 1, -1, -1):
                if tokens[i] == ")":
                    depth += 1
                elif tokens[i] == "(":
                    depth -= 1
                elif depth == 0 and tokens[i] in signs:
                    return convert(tokens[:i]) + convert(tokens[i + 1 :]) + [tokens[i]]
        if tokens[0] == "(":
            return convert(tokens[1:-1])
        return list(tokens)

    return " ".join(convert(re.findall(r"\w+|\S", text)))


def truth_value_a(text):
    tokens = re.findall(r"[TF!&|()]", text)
    place = 0

    def either():
        nonlocal place
        value = both()
        while place < len(tokens) and tokens[place] == "|":
            place += 1
            right = both()
            value = value or right
        return value

    def both():
        nonlocal place
        value = single()
        while place < len(tokens) and tokens[place] == "&":
            place += 1
            right = single()
            value = value and right
        return value

    def single():
        nonlocal place
        token = tokens[place]
        place += 1
        if token == "!":
            return not single()
        if token == "(":
            value = either()
            place += 1
            return value
        return token == "T"

    return either()


def truth_value_b(text):
    text = text.replace(" ", "")
    before = ""
    while text != before:
        before = text
        text = text.replace("(T)", "T").replace("(F)", "F")
        text = text.replace("!T", "F").replace("!F", "T")
        text = re.sub(r"(?<!!)([TF])&([TF])(?!\w)", lambda m: "T" if m[1] + m[2] == "TT" else "F", text)
        text = re.sub(r"(?<![&!])([TF])\|([TF])(?!&)", lambda m: "F" if m[1] + m[2] == "FF" else "T", text)
    return text == "T"


def truth_value_c(text):
    rank = {"|": 1, "&": 2, "!": 3}
    values, signs = [], []

    def apply():
        sign = signs.pop()
        right = values.pop()
        if sign == "!":
            values.append(not right)
        else:
            left = values.pop()
            values.append(left or right if sign == "|" else left and right)

    for c in text:
        if c in "TF":
            values.append(c == "T")
        elif c == "(" or c == "!":
            signs.append(c)
        elif c == ")":
            while signs[-1] != "(":
                apply()
            signs.pop()
        elif c in rank:
            while signs and signs[-1] != "(" and rank[signs[-1]] >= rank[c]:
                apply()
            signs.append(c)
    while signs:
        apply()
    return values[0]


def polynomial_read_a(text):
    powers = {}
    text = text.replace(" ", "").replace("-", "+-")
    for term in text.split("+"):
        if not term:
            continue
        if "x" not in term:
            factor, power = int(term), 0
        else:
            head, _, tail = term.partition("x")
            factor = int(head + "1") if head in ("", "-") else int(head)
            power = int(tail[1:]) if tail else 1
        powers[power] = powers.get(power, 0) + factor
    return powers


def polynomial_read_b(text):
    out = Counter()
    pattern = re.compile(r"([+-]?)(\d*)(x?)(?:\^(\d+))?")
    for found in pattern.finditer(text.replace(" ", "")):
        sign, number, letter, power = found.groups()
        if not number and not letter:
            continue
        value = int(number or 1) * (-1 if sign == "-" else 1)
        out[int(power or 1) if letter else 0] += value
    return dict(out)


def polynomial_read_c(text):
    result = defaultdict(int)
    i = 0
    text = "".join(text.split())
    while i < len(text):
        sign = 1
        if text[i] in "+-":
            sign = -1 if text[i] == "-" else 1
            i += 1
        digits = "".join(takewhile(str.isdigit, text[i:]))
        i += len(digits)
        factor = int(digits) if digits else 1
        power = 0
        if text[i : i + 1] == "x":
            i += 1
            power = 1
            if text[i : i + 1] == "^":
                digits = "".join(takewhile(str.isdigit, text[i + 1 :]))
                power = int(digits)
                i += 1 + len(digits)
        result[power] += sign * factor
    return dict(result)


def weigh_text_a(text):
    grams = 0
    for amount, unit in re.findall(r"(\d+)\s*(kg|g|t)", text):
        grams += int(amount) * {"t": 1000000, "kg": 1000, "g": 1}[unit]
    return grams


def weigh_text_b(text):
    total = 0
    number = 0
    unit = ""
    for c in text + " 0":
        if c.isdigit():
            if unit:
                if unit == "kg":
                    number *= 1000
                elif unit == "t":
                    number *= 1000000
                total += number
                number, unit = 0, ""
            number = number * 10 + int(c)
        elif c.isalpha():
            unit += c
    return total


def weigh_text_c(text):
    tokens = ["".join(group) for _, group in groupby(text.replace(" ", ""), str.isdigit)]
    scale = dict(g=1, kg=10**3, t=10**6)
    return sum(int(n) * scale[u] for n, u in zip(tokens[::2], tokens[1::2]))


def depth_totals_a(text):
    totals = []
    depth = -1
    for token in re.findall(r"\[|\]|\d+", text):
        if token == "[":
            depth += 1
            if depth == len(totals):
                totals.append(0)
        elif token == "]":
            depth -= 1
        else:
            totals[depth] += int(token)
    return totals


def depth_totals_b(text):
    level = ast.literal_eval(text)
    out = []
    levels = [level]
    while levels:
        numbers = [x for inner in levels for x in inner if isinstance(x, int)]
        out.append(sum(numbers))
        levels = [x for inner in levels for x in inner if isinstance(x, list)]
    return out


def depth_totals_c(text):
    totals = defaultdict(int)

    def visit(value, depth):
        if isinstance(value, list):
            totals[depth] += 0
            for inner in value:
                visit(inner, depth + 1)
        else:
            totals[depth - 1] += value

    visit(ast.literal_eval(text), 0)
    return [totals[d] for d in sorted(totals)]


def tally_machine_a(program, start):
    value = start
    line = 0
    steps = 0
    while line < len(program) and steps < 200:
        steps += 1
        word, _, argument = program[line].partition(" ")
        line += 1
        if word == "add":
            value += int(argument)
        elif word == "double":
            value *= 2
        elif word == "halve":
            value //= 2
        elif word == "even" and value % 2 == 0:
            line = int(argument)
        elif word == "above" and value > int(argument.split()[0]):
            line = int(argument.split()[1])
    return value, steps


def tally_machine_b(program, start):
    code = [(words[0], [int(w) for w in words[1:]]) for words in map(str.split, program)]
    change = {"add": lambda v, n: v + n, "double": lambda v: 2 * v, "halve": lambda v: v // 2}
    test = {"even": lambda v: not v % 2, "above": lambda v, n: v > n}
    here, value = 0, start
    for steps in range(201):
        if here >= len(code) or steps == 200:
            return value, steps
        name, numbers = code[here]
        if name in change:
            value = change[name](value, *numbers)
            here += 1
        else:
            here = numbers[-1] if test[name](value, *numbers[:-1]) else here + 1


def tally_machine_c(program, start):
    class Machine:
        def __init__(self):
            self.value, self.line, self.steps = start, 0, 0

        def add(self, number):
            self.value += int(number)

        def double(self):
            self.value += self.value

        def halve(self):
            self.value >>= 1

        def even(self, target):
            if self.value & 1 == 0:
                self.line = int(target)

        def above(self, limit, target):
            if self.value > int(limit):
                self.line = int(target)

    machine = Machine()
    while machine.line < len(program):
        if machine.steps == 200:
            break
        machine.steps += 1
        name, *arguments = program[machine.line].split()
        machine.line += 1
        getattr(machine, name)(*arguments)
    return machine.value, machine.steps


def tape_marks_a(program):
    tape = {}
    head = 0
    for step in program:
        if step == ">":
            head += 1
        elif step == "<":
            head -= 1
        else:
            tape[head] = not tape.get(head, False)
    return sorted(place for place, marked in tape.items() if marked)


def tape_marks_b(program):
    marked = set()
    head = 0
    for step in program:
        head += {">": 1, "<": -1}.get(step, 0)
        if step == "x":
            marked ^= {head}
    return sorted(marked)


def tape_marks_c(program):
    tape = [0] * (2 * len(program) + 1)
    middle = place = len(program)
    i = 0
    while i < len(program):
        if program[i] == "x":
            tape[place] = 1 - tape[place]
        else:
            place = place + 1 if program[i] == ">" else place - 1
        i += 1
    return [i - middle for i, value in enumerate(tape) if value]


def vending_a(events, price):
    credit = 0
    log = []
    for event in events:
        if event == "press":
            if credit >= price:
                credit -= price
                log.append("drink")
            else:
                log.append("short " + str(price - credit))
        elif event == "return":
            log.append("back " + str(credit))
            credit = 0
        else:
            credit += int(event)
    return log


def vending_b(events, price):
    def machine():
        credit = 0
        answer = None
        while True:
            event = yield answer
            answer = None
            if event.isdigit():
                credit += int(event)
            elif event == "return":
                answer, credit = f"back {credit}", 0
            elif credit < price:
                answer = f"short {price - credit}"
            else:
                answer, credit = "drink", credit - price

    running = machine()
    next(running)
    answers = [running.send(event) for event in events]
    return [answer for answer in answers if answer is not None]


def vending_c(events, price):
    def step(state, event):
        credit, log = state
        if event == "return":
            return 0, log + [f"back {credit}"]
        if event != "press":
            return credit + int(event), log
        missing = price - credit
        return (credit, log + [f"short {missing}"]) if missing > 0 else (-missing, log + ["drink"])

    return reduce(step, events, (0, []))[1]


def lift_trips_a(start, calls):
    floor, moved, turns = start, 0, 0
    direction = None
    for call in calls:
        if call == floor:
            continue
        now = "up" if call > floor else "down"
        if direction is not None and now != direction:
            turns += 1
        direction = now
        moved += abs(call - floor)
        floor = call
    return moved, turns


def lift_trips_b(start, calls):
    stops = [start] + list(calls)
    steps = [b - a for a, b in zip(stops, stops[1:]) if a != b]
    turns = sum(1 for a, b in zip(steps, steps[1:]) if a * b < 0)
    return sum(map(abs, steps)), turns


def lift_trips_c(start, calls):
    queue = deque(calls)
    floor = start
    distance = 0
    heading = 0
    turns = 0
    while queue:
        if queue[0] == floor:
            queue.popleft()
            continue
        step = 1 if queue[0] > floor else -1
        if heading == -step:
            turns += 1
        heading = step
        floor += step
        distance += 1
    return distance, turns


def undo_text_a(commands):
    done, undone = [], []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command)
            undone.clear()
    return " ".join(done)


def undo_text_b(commands):
    history = []
    size = 0
    for command in commands:
        if command == "undo":
            size = max(0, size - 1)
        elif command == "redo":
            size = min(len(history), size + 1)
        else:
            del history[size:]
            history.append(command)
            size += 1
    return " ".join(history[:size])


def undo_text_c(commands):
    def step(state, command):
        done, undone = state
        if command == "undo":
            return (done[:-1], done[-1:] + undone) if done else state
        if command == "redo":
            return (done + undone[:1], undone[1:])
        return (done + (command,), ())

    return " ".join(reduce(step, commands, ((), ()))[0])


def cursor_edit_a(keys):
    text, cursor = "", 0
    for key in keys:
        if key == "<":
            cursor = max(0, cursor - 1)
        elif key == ">":
            cursor = min(len(text), cursor + 1)
        elif key == "#":
            if cursor > 0:
                text = text[: cursor - 1] + text[cursor:]
                cursor -= 1
        else:
            text = text[:cursor] + key + text[cursor:]
            cursor += 1
    return text


def cursor_edit_b(keys):
    before, after = [], []
    for key in keys:
        if key == "<":
            if before:
                after.append(before.pop())
        elif key == ">":
            if after:
                before.append(after.pop())
        elif key == "#":
            if before:
                before.pop()
        else:
            before.append(key)
    return "".join(before + after[::-1])


def cursor_edit_c(keys):
    letters = []
    at = 0
    for key in keys:
        if key in "<>":
            step = 1 if key == ">" else -1
            if 0 <= at + step <= len(letters):
                at += step
        elif key != "#":
            letters.insert(at, key)
            at += 1
        elif at:
            at -= 1
            del letters[at]
    return "".join(letters)


def clipboard_a(commands):
    text, clip = "", ""
    for command in commands:
        name, _, rest = command.partition(" ")
        if name == "type":
            text += rest
        elif name == "cut":
            n = min(int(rest), len(text))
            clip = text[len(text) - n :]
            text = text[: len(text) - n]
        elif name == "copy":
            n = min(int(rest), len(text))
            clip = text[len(text) - n :]
        elif name == "paste":
            text += clip
    return text


def clipboard_b(commands):
    letters, clip = [], []
    for command in commands:
        if command.startswith("type "):
            letters.extend(command[5:])
        elif command == "paste":
            letters += clip
        else:
            size = int(command.split()[1])
            clip = []
            while letters and len(clip) < size:
                clip.insert(0, letters.pop())
            if command.startswith("copy"):
                letters.extend(clip)
    return "".join(letters)


def clipboard_c(commands):
    state = {"text": "", "clip": ""}

    def take(size):
        start = max(len(state["text"]) - int(size), 0)
        state["clip"] = state["text"][start:]
        return state["text"][:start]

    actions = {
        "type": lambda rest: state.update(text=state["text"] + rest),
        "cut": lambda size: state.update(text=take(size)),
        "copy": take,
        "paste": lambda _: state.update(text=state["text"] + state["clip"]),
    }
    for command in commands:
        name, *rest = command.split(" ", 1)
        actions[name](rest[0] if rest else "")
    return state["text"]


def printer_spool_a(jobs, speed):
    clock = 0
    finished = []
    for arrival, name, pages in jobs:
        clock = max(clock, arrival)
        clock += math.ceil(pages / speed)
        finished.append((name, clock))
    return finished


def printer_spool_b(jobs, speed):
    waiting = deque(jobs)
    done = []
    now, busy_with, pages_left = 0, None, 0
    while waiting or busy_with is not None:
        if busy_with is None and waiting[0][0] <= now:
            _, busy_with, pages_left = waiting.popleft()
        now += 1
        if busy_with is not None:
            pages_left -= speed
            if pages_left <= 0:
                done.append((busy_with, now))
                busy_with = None
    return done


def printer_spool_c(jobs, speed):
    def go(rest, free):
        if not rest:
            return []
        (arrival, name, pages), *others = rest
        end = max(arrival, free) + -(-pages // speed)
        return [(name, end)] + go(others, end)

    return go(list(jobs), 0)


def till_queues_a(shoppers, tills):
    queues = [[] for _ in range(tills)]
    for name, items in shoppers:
        best = 0
        for i in range(1, tills):
            if sum(n for _, n in queues[i]) < sum(n for _, n in queues[best]):
                best = i
        queues[best].append((name, items))
    return [[name for name, _ in queue] for queue in queues]


def till_queues_b(shoppers, tills):
    loads = [0] * tills
    names = [[] for _ in range(tills)]
    for name, items in shoppers:
        till = loads.index(min(loads))
        loads[till] += items
        names[till].append(name)
    return names


def till_queues_c(shoppers, tills):
    state = {till: (0, []) for till in range(tills)}
    for name, items in shoppers:
        till = min(state, key=lambda t: (state[t][0], t))
        load, queue = state[till]
        state[till] = (load + items, queue + [name])
    return [queue for _, queue in state.values()]


def fair_turns_a(jobs, slice_size):
    queue = deque(jobs)
    clock = 0
    ends = {}
    while queue:
        name, left = queue.popleft()
        if left > slice_size:
            clock += slice_size
            queue.append((name, left - slice_size))
        else:
            clock += left
            ends[name] = clock
    return ends


def fair_turns_b(jobs, slice_size):
    names = [name for name, _ in jobs]
    left = [need for _, need in jobs]
    time, ends = 0, {}
    while len(ends) < len(jobs):
        for i in range(len(jobs)):
            if names[i] in ends:
                continue
            used = min(left[i], slice_size)
            time += used
            left[i] -= used
            if left[i] == 0:
                ends[names[i]] = time
    return ends


def fair_turns_c(jobs, slice_size):
    pieces = []
    for place, (name, need) in enumerate(jobs):
        turns = max(1, -(-need // slice_size))
        for turn in range(turns):
            last = turn == turns - 1
            pieces.append((turn, place, need - slice_size * turn if last else slice_size, name if last else None))
    time, ends = 0, {}
    for _, _, used, name in sorted(pieces, key=lambda piece: piece[:2]):
        time += used
        if name is not None:
            ends[name] = time
    return ends


def shelf_hits_a(requests, size):
    shelf = []
    hits = 0
    for book in requests:
        if book in shelf:
            hits += 1
            shelf.remove(book)
        elif len(shelf) == size:
            shelf.pop(0)
        shelf.append(book)
    return hits, shelf


def shelf_hits_b(requests, size):
    shelf = OrderedDict()
    hits = 0
    for book in requests:
        if book in shelf:
            shelf.move_to_end(book)
            hits += 1
            continue
        shelf[book] = True
        if len(shelf) > size:
            shelf.popitem(last=False)
    return hits, list(shelf)


def shelf_hits_c(requests, size):
    used_at = {}
    hits = 0
    for time, book in enumerate(requests):
        if book in used_at:
            hits += 1
        elif len(used_at) >= size:
            oldest = min(used_at, key=used_at.get)
            del used_at[oldest]
        used_at[book] = time
    return hits, sorted(used_at, key=used_at.get)


def playlist_a(songs, keys):
    place = 0
    heard = [songs[0]]
    repeat = False
    for key in keys:
        if key == "r":
            repeat = not repeat
            continue
        if not repeat:
            place = (place + 1) % len(songs) if key == "n" else (place - 1) % len(songs)
        heard.append(songs[place])
    return heard


def playlist_b(songs, keys):
    ring = deque(songs)
    heard = [ring[0]]
    held = 0
    for key in keys:
        if key == "r":
            held ^= 1
        else:
            if not held:
                ring.rotate(-1 if key == "n" else 1)
            heard.append(ring[0])
    return heard


def playlist_c(songs, keys):
    result = [songs[0]]
    index = 0
    parts = keys.split("r")
    for number, part in enumerate(parts):
        for key in part:
            if number % 2 == 0:
                if key == "n":
                    index += 1
                    if index == len(songs):
                        index = 0
                else:
                    index -= 1
                    if index < 0:
                        index = len(songs) - 1
            result.append(songs[index])
    return result


def board_race_a(rolls, players, jumps, goal):
    places = [0] * players
    for turn, roll in enumerate(rolls):
        who = turn % players
        if places[who] + roll <= goal:
            places[who] += roll
            places[who] = jumps.get(places[who], places[who])
        if places[who] == goal:
            return who, places
    return None, places


def board_race_b(rolls, players, jumps, goal):
    where = {p: 0 for p in range(players)}
    winner = None
    for who, roll in zip(cycle(range(players)), rolls):
        new = where[who] + roll
        if new > goal:
            continue
        if new in jumps:
            new = jumps[new]
        where[who] = new
        if new == goal:
            winner = who
            break
    return winner, list(where.values())


def board_race_c(rolls, players, jumps, goal):
    def move(place, roll):
        return place if place + roll > goal else jumps.get(place + roll, place + roll)

    def play(i, state):
        if i == len(rolls):
            return None, list(state)
        who = i % players
        now = move(state[who], rolls[i])
        state = state[:who] + (now,) + state[who + 1 :]
        return (who, list(state)) if now == goal else play(i + 1, state)

    return play(0, (0,) * players)


def card_war_a(first, second):
    rank = {card: i for i, card in enumerate("23456789TJQKA")}
    one, two = deque(first), deque(second)
    rounds = 0
    while one and two and rounds < 100:
        a, b = one.popleft(), two.popleft()
        rounds += 1
        if rank[a] > rank[b]:
            one.extend((a, b))
        elif rank[a] < rank[b]:
            two.extend((b, a))
    return rounds, "".join(one), "".join(two)


def card_war_b(first, second):
    order = "23456789TJQKA"
    rounds = 0
    while rounds < 100 and first and second:
        difference = order.index(first[0]) - order.index(second[0])
        a, b = first[0], second[0]
        first, second = first[1:], second[1:]
        if difference > 0:
            first += a + b
        if difference < 0:
            second += b + a
        rounds += 1
    return rounds, first, second


def card_war_c(first, second):
    def fight(one, two, rounds):
        if not one or not two or rounds == 100:
            return rounds, "".join(one), "".join(two)
        (a, *one), (b, *two) = one, two
        values = {"T": 10, "J": 11, "Q": 12, "K": 13, "A": 14}
        x, y = (values[c] if c in values else int(c) for c in (a, b))
        return fight(one + [a, b] * (x > y), two + [b, a] * (y > x), rounds + 1)

    return fight(list(first), list(second), 0)


INPUTS = {
    "outline_numbers": [(["a", "  b", "  c", "    d", "e", "  f"],), ([],), (["x", "y", "    z"],)],
    "outline_tree": [(["a", "  b", "    c", "  d", "e"],), ([],), (["a", "      b", "   c"],)],
    "prefix_value": [("+ 1 * 2 3",), ("- - 9 2 4",), ("7",), ("* + 1 2 - 3 -4",)],
    "to_postfix": [("a + b * c",), ("(a - b) / (2 + x) - 3",), ("7",), ("a - b - c",)],
    "truth_value": [("T & !F | F",), ("!(T | F) | F",), ("F",), ("T | F & F",), ("!!(F | !T & T)",),
                    ("F & T | T & T",)],
    "polynomial_read": [("3x^2 - x + 5",), ("7",), ("-x^3 + 2x + x",), ("x",)],
    "weigh_text": [("2kg 300g",), ("1 t 5 kg",), ("",), ("40g 2g",)],
    "depth_totals": [("[1,[2,3],[4,[5]]]",), ("[]",), ("[[[7]]]",)],
    "tally_machine": [
        (["add 3", "even 4", "double", "add 1", "halve"], 4),
        (["double", "above 50 3", "even 0"], 3),
        ([], 9),
        (["even 0"], 2),
    ],
    "tape_marks": [("x>x>>x<<x",), ("",), ("<<x>x",)],
    "vending": [(["50", "press", "20", "press", "100", "press", "return"], 70), ([], 5), (["return", "press"], 1)],
    "lift_trips": [(0, [3, 1, 1, 5]), (2, []), (4, [4, 4]), (0, [1, 2, 3])],
    "undo_text": [(["a", "b", "undo", "redo", "redo", "c"],), (["undo", "x", "undo", "y", "redo"],), ([],)],
    "cursor_edit": [("abc<<#x>y",), ("##<a",), ("",), ("ab<<<z>>>>q",)],
    "clipboard": [
        (["type hello world", "cut 5", "paste", "paste"],),
        ([],),
        (["type ab", "copy 9", "type  c", "paste", "cut 0", "paste"],),
    ],
    "printer_spool": [([(0, "a", 7), (1, "b", 2), (20, "c", 1)], 3), ([], 2), ([(5, "x", 4)], 4)],
    "till_queues": [([("a", 3), ("b", 1), ("c", 1), ("d", 2), ("e", 1)], 2), ([], 3), ([("x", 0), ("y", 1)], 1)],
    "fair_turns": [([("a", 5), ("b", 2), ("c", 4)], 2), ([], 3), ([("x", 4)], 4)],
    "shelf_hits": [("abcabdab", 3), ("", 2), ("aaaa", 1), ("abab", 1)],
    "playlist": [(["x", "y", "z"], "nnrpnrp"), (["one"], "np"), (["a", "b"], "")],
    "board_race": [([3, 4, 5, 6, 2], 2, {3: 7, 9: 1}, 9), ([], 3, {}, 10), ([6, 6, 6, 4], 1, {6: 2}, 8)],
    "card_war": [("2KA", "345"), ("", "A"), ("T9", "9T"), ("AKQ", "J22")],
}
