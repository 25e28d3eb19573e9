"""Small tasks on templates, logs, search terms and nested text, each written in several ways; all agree on `INPUTS`."""

import ast
import re
from collections import Counter, defaultdict, deque
from fractions import Fraction
from functools import cmp_to_key, reduce
from itertools import accumulate, cycle, groupby, islice, takewhile, zip_longest
from math import gcd, lcm


def easy_runs_a(word):
    out, start = [], 0
    while start < len(word):
        end = start + 1
        if end < len(word) and abs(ord(word[end]) - ord(word[start])) <= 1:
            step = ord(word[end]) - ord(word[start])
            while end < len(word) and ord(word[end]) - ord(word[end - 1]) == step:
                end += 1
        if end - start >= 3:
            out.append(word[start:end])
            start = end
        else:
            start += 1
    return out


def easy_runs_b(word):
    out, i = [], 0
    while i < len(word) - 2:
        best = ""
        for step in (-1, 0, 1):
            size = len(list(takewhile(lambda k: ord(word[k]) == ord(word[i]) + step * (k - i), range(i, len(word)))))
            best = max(best, word[i:i + size], key=len)
        if len(best) > 2:
            out.append(best)
        i += len(best) if len(best) > 2 else 1
    return out


def easy_runs_c(word):
    result = []
    current = ""
    step = None
    for i in range(len(word)):
        if current == "":
            current = word[i]
            step = None
            continue
        d = ord(word[i]) - ord(current[-1])
        if step == None and (d == 1 or d == 0 or d == -1):
            current = current + word[i]
            step = d
        elif step != None and d == step:
            current = current + word[i]
        else:
            if len(current) >= 3:
                result.append(current)
                current = word[i]
                step = None
            elif d == 1 or d == 0 or d == -1:
                current = current[-1] + word[i]
                step = d
            else:
                current = word[i]
                step = None
    if len(current) >= 3:
        result.append(current)
    return result


def easy_runs_d(word):
    codes = [ord(c) for c in word]
    steps = [b - a for a, b in zip(codes, codes[1:])]
    out, at, taken = [], 0, 0
    for step, group in groupby(steps):
        size = len(list(group))
        first = max(at, taken)
        if step in (-1, 0, 1) and at + size - first >= 2:
            out.append(word[first:at + size + 1])
            taken = at + size + 1
        at += size
    return out


def easy_runs_e(word):
    def first_run(text):
        for size in range(len(text), 2, -1):
            differences = {ord(b) - ord(a) for a, b in zip(text[:size], text[1:size])}
            if len(differences) == 1 and differences <= {-1, 0, 1}:
                return text[:size]
        return ""

    if len(word) < 3:
        return []
    run = first_run(word)
    return [run] + easy_runs_e(word[len(run):]) if run else easy_runs_e(word[1:])


def name_faults_a(name):
    faults = []
    if len(name) < 3:
        faults.append("short")
    if len(name) > 12:
        faults.append("long")
    if name and not name[0].isalpha():
        faults.append("start")
    if any(not (c.isalnum() or c == "_") for c in name):
        faults.append("sign")
    if "__" in name:
        faults.append("double")
    if name.endswith("_"):
        faults.append("end")
    return faults


def name_faults_b(name):
    rules = {
        "short": r"^.{0,2}$",
        "long": r"^.{13}",
        "start": r"^[^A-Za-z]",
        "sign": r"[^A-Za-z0-9_]",
        "double": r"__",
        "end": r"_$",
    }
    return [fault for fault, pattern in rules.items() if re.search(pattern, name)]


def name_faults_c(name):
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    digits = "0123456789"
    short = False
    long = False
    start = False
    sign = False
    double = False
    end = False
    n = 0
    before = ""
    for ch in name:
        n = n + 1
        if n == 1 and ch not in letters:
            start = True
        if ch not in letters and ch not in digits and ch != "_":
            sign = True
        if ch == "_" and before == "_":
            double = True
        before = ch
    if before == "_":
        end = True
    if n < 3:
        short = True
    elif n > 12:
        long = True
    result = []
    if short == True:
        result.append("short")
    if long == True:
        result.append("long")
    if start == True:
        result.append("start")
    if sign == True:
        result.append("sign")
    if double == True:
        result.append("double")
    if end == True:
        result.append("end")
    return result


def name_faults_d(name):
    size = len(name)
    signs = set(name) - {"_"}
    return [
        *["short"] * (size < 3), *["long"] * (size > 12), *["start"] * (size > 0 and not name[:1].isalpha()),
        *["sign"] * any(not c.isalnum() for c in signs), *["double"] * (name.replace("__", "") != name),
        *["end"] * (name[-1:] == "_"),
    ]


def name_faults_e(name):
    checks = [
        ("short", lambda n: len(n) >= 3),
        ("long", lambda n: len(n) <= 12),
        ("start", lambda n: not n or n[0].isalpha()),
        ("sign", lambda n: all(map(lambda c: c == "_" or c.isalnum(), n))),
        ("double", lambda n: ("_", "_") not in zip(n, n[1:])),
        ("end", lambda n: n == n.rstrip("_")),
    ]
    return [fault for fault, fine in filter(lambda check: not check[1](name), checks)]


def path_tokens_a(path):
    tokens, word, i = [], "", 0
    while i < len(path):
        c = path[i]
        if c == ".":
            if word:
                tokens.append(word)
            word = ""
        elif c == "[":
            if word:
                tokens.append(word)
            word = ""
            end = path.index("]", i)
            tokens.append(int(path[i + 1:end]))
            i = end
        else:
            word += c
        i += 1
    if word:
        tokens.append(word)
    return tokens


def path_tokens_b(path):
    return [int(n) if n else w for n, w in re.findall(r"\[(\d+)\]|([^.\[\]]+)", path)]


def path_tokens_c(path):
    result = []
    parts = path.split(".")
    for i in range(len(parts)):
        pieces = parts[i].split("[")
        if pieces[0] != "":
            result.append(pieces[0])
        for j in range(1, len(pieces)):
            result.append(int(pieces[j].replace("]", "")))
    return result


def path_tokens_d(path):
    flat = path.replace("[", ".#").replace("]", "")
    return [int(part[1:]) if part[0] == "#" else part for part in flat.split(".") if part]


def path_tokens_e(path):
    def walk(rest):
        if not rest:
            return
        if rest[0] == ".":
            yield from walk(rest[1:])
        elif rest[0] == "[":
            number, _, after = rest[1:].partition("]")
            yield int(number)
            yield from walk(after)
        else:
            name = "".join(takewhile(lambda c: c not in ".[", rest))
            yield name
            yield from walk(rest[len(name):])

    return list(walk(path))


def slots_fit_a(template, values):
    kinds, i = [], 0
    while i < len(template):
        if template[i] == "%":
            if template[i + 1] != "%":
                kinds.append(template[i + 1])
            i += 1
        i += 1
    if len(kinds) != len(values):
        return False
    types = {"s": str, "d": int, "f": float}
    return all(isinstance(v, types[k]) for k, v in zip(kinds, values))


def slots_fit_b(template, values):
    slots = re.findall("%([sdf])", template.replace("%%", ""))
    return "".join(slots) == "".join({str: "s", int: "d", float: "f"}[type(v)] for v in values)


def slots_fit_c(template, values):
    k = 0
    percent = False
    good = True
    for i in range(len(template)):
        if percent == False:
            if template[i] == "%":
                percent = True
        else:
            percent = False
            if template[i] != "%":
                if k >= len(values):
                    good = False
                elif template[i] == "s" and type(values[k]) != str:
                    good = False
                elif template[i] == "d" and type(values[k]) != int:
                    good = False
                elif template[i] == "f" and type(values[k]) != float:
                    good = False
                k = k + 1
    if k != len(values):
        good = False
    return good


def slots_fit_d(template, values):
    marks = [m.group(1) for m in re.finditer(r"%(.)", template) if m.group(1) != "%"]
    names = (type(v).__name__ for v in values)
    expected = {"s": "str", "d": "int", "f": "float"}
    return all(expected.get(mark) == name for mark, name in zip_longest(marks, names, fillvalue=""))


def slots_fit_e(template, values):
    class Form:
        def __init__(self):
            self.waiting = deque(values)
            self.fine = True

        def slot(self, kind):
            if not self.waiting:
                self.fine = False
                return
            value = self.waiting.popleft()
            if kind == "s":
                self.fine = self.fine and isinstance(value, str)
            elif kind == "d":
                self.fine = self.fine and isinstance(value, int)
            elif kind == "f":
                self.fine = self.fine and isinstance(value, float)

    form = Form()
    chars = iter(template)
    for c in chars:
        if c == "%":
            kind = next(chars)
            if kind != "%":
                form.slot(kind)
    return form.fine and not form.waiting


def choice_slots_a(template, counts):
    out, rest = "", template
    while "{" in rest:
        before, _, rest = rest.partition("{")
        inside, _, rest = rest.partition("}")
        name, *forms = inside.split("|")
        n = counts.get(name, 0)
        if not forms:
            out += before + str(n)
        else:
            out += before + (forms[0] if n == 1 else forms[-1])
    return out + rest


def choice_slots_b(template, counts):
    def fill(m):
        n = counts.get(m[1], 0)
        if m[2] is None:
            return str(n)
        return m[2] if n == 1 else m[3]

    return re.sub(r"\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}", fill, template)


def choice_slots_c(template, counts):
    result = ""
    inside = False
    word = ""
    for i in range(len(template)):
        ch = template[i]
        if ch == "{":
            inside = True
            word = ""
        elif ch == "}":
            inside = False
            parts = word.split("|")
            number = 0
            if parts[0] in counts:
                number = counts[parts[0]]
            if len(parts) == 1:
                result = result + str(number)
            elif number == 1:
                result = result + parts[1]
            else:
                result = result + parts[2]
        elif inside == True:
            word = word + ch
        else:
            result = result + ch
    return result


def choice_slots_d(template, counts):
    numbers = defaultdict(int, counts)
    pieces = re.split(r"[{}]", template)

    def shown(slot):
        name, *forms = slot.split("|")
        return [*forms, str(numbers[name])][numbers[name] != 1 and len(forms) > 0]

    return "".join(shown(p) if i & 1 else p for i, p in enumerate(pieces))


def choice_slots_e(template, counts):
    text = template
    for name in set(re.findall(r"\{(\w+)", template)):
        n = counts.get(name, 0)
        text = text.replace("{" + name + "}", str(n))
        start = text.find("{" + name + "|")
        while start >= 0:
            stop = text.index("}", start)
            one, many = text[start + len(name) + 2:stop].split("|")
            text = text[:start] + (one if n == 1 else many) + text[stop + 1:]
            start = text.find("{" + name + "|")
    return text


def mad_story_a(story, lists):
    used = defaultdict(int)

    def pick(m):
        kind = m.group(1)
        words = lists.get(kind)
        if not words:
            return "___"
        word = words[used[kind] % len(words)]
        used[kind] += 1
        return word

    return re.sub(r"<(\w+)>", pick, story)


def mad_story_b(story, lists):
    queues = {kind: deque(words) for kind, words in lists.items()}
    out = []
    for part in story.replace("<", "\n<").replace(">", ">\n").split("\n"):
        if part[:1] == "<":
            queue = queues.get(part[1:-1])
            if queue:
                out.append(queue[0])
                queue.rotate(-1)
            else:
                out.append("___")
        else:
            out.append(part)
    return "".join(out)


def mad_story_c(story, lists):
    sources = {kind: cycle(words or ["___"]) for kind, words in lists.items()}
    parts = re.split("<|>", story)
    return "".join(next(sources.get(p, iter(["___"]))) if i % 2 else p for i, p in enumerate(parts))


def mad_story_d(story, lists):
    for kind in lists:
        k = 0
        while "<" + kind + ">" in story:
            words = lists[kind]
            if len(words) == 0:
                word = "___"
            else:
                word = words[k]
                k = k + 1
                if k == len(words):
                    k = 0
            at = story.find("<" + kind + ">")
            story = story[0:at] + word + story[at + len(kind) + 2:]
    while "<" in story:
        at = story.find("<")
        end = story.find(">")
        story = story[0:at] + "___" + story[end + 1:]
    return story


def mad_story_e(story, lists):
    class Bag:
        def __init__(self, words):
            self.words = list(words)
            self.next = 0

        def draw(self):
            if not self.words:
                return "___"
            word = self.words[self.next]
            self.next = (self.next + 1) % len(self.words)
            return word

    bags = {kind: Bag(words) for kind, words in lists.items()}
    head, *slots = story.split("<")
    text = head
    for slot in slots:
        kind, _, after = slot.partition(">")
        text += bags.get(kind, Bag([])).draw() + after
    return text


def joined_traces_a(lines):
    out = []
    for line in lines:
        if out and line[:1] in (" ", "\t"):
            out[-1] += " | " + line.strip()
        else:
            out.append(line.strip())
    return out


def joined_traces_b(lines):
    text = "\n".join(lines)
    merged = re.sub(r"[ \t]*\n[ \t]+", " | ", text)
    return [line.strip() for line in merged.split("\n")] if lines else []


def joined_traces_c(lines):
    starts = accumulate((i == 0 or line[:1] not in (" ", "\t") for i, line in enumerate(lines)))
    groups = groupby(zip(starts, lines), key=lambda p: p[0])
    return [" | ".join(line.strip() for _, line in group) for _, group in groups]


def joined_traces_d(lines):
    result = []
    current = ""
    have = False
    for i in range(len(lines)):
        line = lines[i]
        more = False
        if line != "":
            if line[0] == " " or line[0] == "\t":
                more = True
        if more == True and have == True:
            current = current + " | " + line.strip()
        else:
            if have == True:
                result.append(current)
            current = line.strip()
            have = True
    if have == True:
        result.append(current)
    return result


def joined_traces_e(lines):
    if not lines:
        return []
    heads = [0] + [i for i in range(1, len(lines)) if not lines[i].startswith((" ", "\t"))]
    return [" | ".join(map(str.strip, lines[a:b])) for a, b in zip(heads, heads[1:] + [len(lines)])]


def request_times_a(lines):
    started, times = {}, {}
    for line in lines:
        stamp, word, key = line.split()
        if word == "start":
            started[key] = int(stamp)
        elif key in started:
            times[key] = int(stamp) - started.pop(key)
    return times, sorted(started)


def request_times_b(lines):
    events = defaultdict(list)
    for stamp, word, key in map(str.split, lines):
        events[key].append((word, int(stamp)))
    times, waiting = {}, []
    order = {}
    for key, seen in events.items():
        since = None
        for word, stamp in seen:
            if word == "start":
                since = stamp
            elif since is not None:
                times[key], order[key] = stamp - since, stamp
                since = None
        if since is not None:
            waiting.append(key)
    return times, sorted(waiting)


def request_times_c(lines):
    class Watch:
        def __init__(self):
            self.running = {}
            self.done = {}

        def start(self, key, now):
            self.running[key] = now

        def end(self, key, now):
            if key in self.running:
                self.done[key] = now - self.running[key]
                del self.running[key]

    watch = Watch()
    for line in lines:
        now, action, key = line.split(" ")
        getattr(watch, action)(key, int(now))
    return watch.done, sorted(watch.running)


def request_times_d(lines):
    names = []
    begins = []
    times = {}
    for i in range(len(lines)):
        parts = lines[i].split()
        stamp = int(parts[0])
        if parts[1] == "start":
            if parts[2] in names:
                begins[names.index(parts[2])] = stamp
            else:
                names.append(parts[2])
                begins.append(stamp)
        if parts[1] == "end":
            if parts[2] in names:
                k = names.index(parts[2])
                times[parts[2]] = stamp - begins[k]
                names.pop(k)
                begins.pop(k)
    names.sort()
    return (times, names)


def request_times_e(lines):
    def step(state, line):
        open_, done = state
        stamp, word, key = re.match(r"(\d+) (\w+) (\S+)", line).groups()
        if word == "start":
            return {**open_, key: int(stamp)}, done
        if key not in open_:
            return state
        rest = {k: v for k, v in open_.items() if k != key}
        return rest, {**done, key: int(stamp) - open_[key]}

    open_, done = reduce(step, lines, ({}, {}))
    return done, sorted(open_)


def error_burst_a(lines, limit):
    counts = {}
    for line in lines:
        stamp, level = line.split()[:2]
        if level == "ERROR":
            minute = stamp[:5]
            counts[minute] = counts.get(minute, 0) + 1
            if counts[minute] == limit:
                return minute
    return None


def error_burst_b(lines, limit):
    minutes = re.findall(r"^(\d\d:\d\d):\d\d ERROR\b", "\n".join(lines), flags=re.M)
    return next((m for i, m in enumerate(minutes) if minutes[:i + 1].count(m) == limit), None)


def error_burst_c(lines, limit):
    best = None
    place = None
    minutes = []
    for line in lines:
        words = line.split(" ")
        if words[1] == "ERROR":
            minutes.append(words[0][0] + words[0][1] + ":" + words[0][3] + words[0][4])
    for i in range(len(minutes)):
        already = 0
        for j in range(i + 1):
            if minutes[j] == minutes[i]:
                already = already + 1
        if already == limit and best == None:
            best = minutes[i]
            place = i
    if place == None:
        return None
    return best


def error_burst_d(lines, limit):
    where = defaultdict(list)
    for i, line in enumerate(lines):
        if line[9:].startswith("ERROR"):
            where[line[:5]].append(i)
    reached = {places[limit - 1]: minute for minute, places in where.items() if len(places) >= limit}
    return reached[min(reached)] if reached else None


def error_burst_e(lines, limit):
    class Alarm:
        def __init__(self):
            self.counts = Counter()
            self.minute = None

        def hear(self, line):
            if self.minute is not None:
                return
            stamp, _, rest = line.partition(" ")
            if rest.split(" ")[0] != "ERROR":
                return
            minute = stamp.rpartition(":")[0]
            self.counts[minute] += 1
            if self.counts[minute] >= limit:
                self.minute = minute

    alarm = Alarm()
    for line in lines:
        alarm.hear(line)
    return alarm.minute


def little_basic_a(program):
    lines = {int(n): rest for n, _, rest in (line.partition(" ") for line in program)}
    order = sorted(lines)
    values, out, at = {}, [], 0

    def value(word):
        return values.get(word, 0) if word.isalpha() else int(word)

    for _ in range(500):
        if at >= len(order):
            break
        words = lines[order[at]].split()
        at += 1
        if words[0] == "LET":
            values[words[1]] = value(words[3])
        elif words[0] == "ADD":
            values[words[1]] = value(words[1]) + value(words[2])
        elif words[0] == "PRINT":
            out.append(value(words[1]))
        elif words[0] == "IF" and value(words[1]) < value(words[3]):
            at = order.index(int(words[5]))
        elif words[0] == "END":
            break
    return out


def little_basic_b(program):
    class Machine:
        def __init__(self, text):
            self.code = sorted((int(line.split()[0]), line.split()[1:]) for line in text)
            self.place = {number: i for i, (number, _) in enumerate(self.code)}
            self.memory = Counter()
            self.printed = []
            self.at = 0
            self.steps = 0

        def read(self, word):
            try:
                return int(word)
            except ValueError:
                return self.memory[word]

        def do_let(self, name, _, word):
            self.memory[name] = self.read(word)

        def do_add(self, name, word):
            self.memory[name] += self.read(word)

        def do_print(self, word):
            self.printed.append(self.read(word))

        def do_if(self, left, _less, right, _goto, line):
            if self.read(left) < self.read(right):
                self.at = self.place[int(line)]

        def do_end(self):
            self.at = len(self.code)

        def run(self):
            while self.at < len(self.code) and self.steps < 500:
                name, *words = self.code[self.at][1]
                self.at += 1
                self.steps += 1
                getattr(self, "do_" + name.lower())(*words)
            return self.printed

    return Machine(program).run()


def little_basic_c(program):
    numbers = []
    for line in program:
        numbers.append(int(line.split(" ")[0]))
    numbers.sort()
    names = {}
    result = []
    current = 0
    steps = 0
    while current < len(numbers) and steps < 500:
        steps = steps + 1
        text = ""
        for line in program:
            if int(line.split(" ")[0]) == numbers[current]:
                text = line
        w = text.split(" ")
        for i in range(len(w)):
            if i > 0 and len(w[i]) == 1 and w[i].isalpha() and w[i] not in names:
                names[w[i]] = 0
        current = current + 1
        if w[1] == "END":
            current = len(numbers)
        elif w[1] == "PRINT":
            result.append(names[w[2]] if w[2] in names else int(w[2]))
        elif w[1] == "LET":
            names[w[2]] = names[w[4]] if w[4] in names else int(w[4])
        elif w[1] == "ADD":
            names[w[2]] = names[w[2]] + (names[w[3]] if w[3] in names else int(w[3]))
        elif w[1] == "IF":
            left = names[w[2]] if w[2] in names else int(w[2])
            right = names[w[4]] if w[4] in names else int(w[4])
            if left < right:
                current = numbers.index(int(w[6]))
    return result


def little_basic_d(program):
    code = dict(sorted((int(m[1]), m[2]) for m in (re.match(r"(\d+) (.*)", line) for line in program)))
    follow = dict(zip(code, [*islice(code, 1, None), None]))
    memory = defaultdict(int)
    now, out, fuel = next(iter(code), None), [], 500

    def num(w):
        return int(w) if re.fullmatch(r"-?\d+", w) else memory[w]

    while now is not None and fuel:
        fuel -= 1
        after = follow[now]
        match code[now].split():
            case ["LET", name, "=", word]:
                memory[name] = num(word)
            case ["ADD", name, word]:
                memory[name] += num(word)
            case ["PRINT", word]:
                out.append(num(word))
            case ["IF", a, "<", b, "GOTO", line] if num(a) < num(b):
                after = int(line)
            case ["END"]:
                after = None
        now = after
    return out


def little_basic_e(program):
    ordered = [words for _, words in sorted((int(line.split()[0]), line.split()) for line in program)]
    at_line = {words[0]: i for i, words in enumerate(ordered)}

    def get(memory, word):
        return memory.get(word, 0) if word.isalpha() else int(word)

    def execute(at, memory):
        _, op, *args = ordered[at]
        if op == "LET":
            return at + 1, {**memory, args[0]: get(memory, args[2])}, []
        if op == "ADD":
            return at + 1, {**memory, args[0]: get(memory, args[0]) + get(memory, args[1])}, []
        if op == "PRINT":
            return at + 1, memory, [get(memory, args[0])]
        if op == "IF":
            jump = get(memory, args[0]) < get(memory, args[2])
            return (at_line[args[4]] if jump else at + 1), memory, []
        return len(ordered), memory, []

    at, memory, out = 0, {}, []
    for _ in range(500):
        if at == len(ordered):
            break
        at, memory, shown = execute(at, memory)
        out += shown
    return out


def nested_lists_read_a(text):
    stack = [[]]
    for token in text.replace("(", " ( ").replace(")", " ) ").split():
        if token == "(":
            stack.append([])
        elif token == ")":
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(int(token) if token.isdigit() else token)
    return stack[0]


def nested_lists_read_b(text):
    tokens = iter(re.findall(r"[()]|[^\s()]+", text))

    def items():
        out = []
        for token in tokens:
            if token == ")":
                break
            out.append(items() if token == "(" else int(token) if token.isdigit() else token)
        return out

    return items()


def nested_lists_read_c(text):
    pos = 0

    def read_list():
        nonlocal pos
        result = []
        word = ""
        while pos < len(text):
            ch = text[pos]
            if ch == "(" or ch == ")" or ch == " ":
                if word != "":
                    if word.isdigit():
                        result.append(int(word))
                    else:
                        result.append(word)
                    word = ""
            pos = pos + 1
            if ch == "(":
                result.append(read_list())
            elif ch == ")":
                return result
            elif ch != " ":
                word = word + ch
        if word != "":
            if word.isdigit():
                result.append(int(word))
            else:
                result.append(word)
        return result

    return read_list()


def nested_lists_read_d(text):
    store = []
    flat = text

    def atoms(part):
        out = []
        for word in part.split():
            if word[0] == "@":
                out.append(store[int(word[1:])])
            else:
                out.append(int(word) if word.isdigit() else word)
        return out

    while m := re.search(r"\(([^()]*)\)", flat):
        store.append(atoms(m.group(1)))
        flat = f"{flat[:m.start()]} @{len(store) - 1} {flat[m.end():]}"
    return atoms(flat)


def nested_lists_read_e(text):
    code = re.sub(r"[^\s()]+", lambda m: (m[0] if m[0].isdigit() else repr(m[0])) + ",", text)
    return ast.literal_eval("[" + code.replace("(", "[").replace(")", "],") + "]")


def search_terms_a(query, documents):
    must, never, maybe = [], [], []
    for term in query.lower().split():
        if term[0] == "+":
            must.append(term[1:])
        elif term[0] == "-":
            never.append(term[1:])
        else:
            maybe.append(term)
    scored = []
    for i, document in enumerate(documents):
        words = document.lower().split()
        if any(t not in words for t in must) or any(t in words for t in never):
            continue
        score = sum(words.count(t) for t in must + maybe)
        if score:
            scored.append((-score, i))
    return [i for _, i in sorted(scored)]


def search_terms_b(query, documents):
    index = defaultdict(Counter)
    for i, document in enumerate(documents):
        for word in document.lower().split():
            index[word][i] += 1
    alive = set(range(len(documents)))
    scores = Counter()
    for sign, term in re.findall(r"([+-]?)(\S+)", query.lower()):
        found = index.get(term, Counter())
        if sign == "-":
            alive -= set(found)
        else:
            scores += found
            if sign == "+":
                alive &= set(found)
    return sorted((i for i in scores if i in alive), key=lambda i: (-scores[i], i))


def search_terms_c(query, documents):
    terms = query.lower().split()
    scores = []
    for i in range(len(documents)):
        words = documents[i].lower().split()
        score = 0
        ok = True
        for t in terms:
            if t[0] == "-":
                if t[1:] in words:
                    ok = False
            elif t[0] == "+":
                if t[1:] not in words:
                    ok = False
                for w in words:
                    if w == t[1:]:
                        score = score + 1
            else:
                for w in words:
                    if w == t:
                        score = score + 1
        if ok == True:
            scores.append(score)
        else:
            scores.append(0)
    result = []
    best = max(scores, default=0)
    while best > 0:
        for i in range(len(scores)):
            if scores[i] == best:
                result.append(i)
        best = best - 1
    return result


def search_terms_d(query, documents):
    terms = [(t[0] if t[0] in "+-" else "", t.lstrip("+-")) for t in query.lower().split()]

    def score(words):
        if any((sign == "+") > words[t] or sign == "-" and words[t] for sign, t in terms):
            return 0
        return sum(words[t] for _, t in terms)

    points = [score(Counter(d.lower().split())) for d in documents]
    return sorted(filter(points.__getitem__, range(len(points))), key=points.__getitem__, reverse=True)


def search_terms_e(query, documents):
    class Document:
        def __init__(self, number, text):
            self.number = number
            self.text = " " + text.lower().replace(" ", "  ") + " "

        def hits(self, term):
            return self.text.count(" " + term + " ")

        def points(self, terms):
            total = 0
            for term in terms:
                if term.startswith("-"):
                    if self.hits(term[1:]):
                        return 0
                elif term.startswith("+"):
                    if not self.hits(term[1:]):
                        return 0
                    total += self.hits(term[1:])
                else:
                    total += self.hits(term)
            return total

    terms = query.lower().split()
    ranked = []
    for number, text in enumerate(documents):
        points = Document(number, text).points(terms)
        if points > 0:
            ranked.append((points, -number))
    return [-number for _, number in sorted(ranked, reverse=True)]


def indented_dict_a(text):
    root = {}
    stack = [(-1, root)]
    for line in text.splitlines():
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip(" "))
        while stack[-1][0] >= indent:
            stack.pop()
        key, _, value = line.strip().partition(":")
        value = value.strip()
        if value:
            stack[-1][1][key] = value
        else:
            stack[-1][1][key] = {}
            stack.append((indent, stack[-1][1][key]))
    return root


def indented_dict_b(text):
    rows = [(len(m[1]), m[2], m[3]) for m in re.finditer(r"^( *)(\w+):[ ]*(.*?)[ ]*$", text, flags=re.M)]

    def build(start, stop):
        out, i = {}, start
        while i < stop:
            depth, key, value = rows[i]
            j = i + 1
            while j < stop and rows[j][0] > depth:
                j += 1
            out[key] = value or build(i + 1, j)
            i = j
        return out

    return build(0, len(rows))


def indented_dict_c(text):
    lines = []
    for line in text.split("\n"):
        if line.strip() != "":
            lines.append(line)
    result = {}
    path = []
    for i in range(len(lines)):
        spaces = 0
        while lines[i][spaces] == " ":
            spaces = spaces + 1
        while len(path) > 0 and path[len(path) - 1][0] >= spaces:
            path.pop()
        key = lines[i].strip().split(":")[0]
        value = lines[i].strip()[len(key) + 1:].strip()
        place = result
        for step in path:
            place = place[step[1]]
        if value == "":
            place[key] = {}
            path.append((spaces, key))
        else:
            place[key] = value
    return result


def indented_dict_d(text):
    lines = deque(line.rstrip() for line in text.splitlines() if line.strip())

    def depth():
        return len(lines[0]) - len(lines[0].lstrip())

    def block(level):
        out = {}
        while lines and depth() == level:
            key, value = map(str.strip, lines.popleft().split(":", 1))
            if not value and lines and depth() > level:
                out[key] = block(depth())
            else:
                out[key] = value or {}
        return out

    return block(depth()) if lines else {}


def indented_dict_e(text):
    class Node:
        def __init__(self, indent, parent):
            self.indent = indent
            self.parent = parent
            self.data = {}

    root = Node(-1, None)
    current = root
    for raw in text.splitlines():
        content = raw.lstrip(" ")
        if not content:
            continue
        indent = len(raw) - len(content)
        while current.indent >= indent:
            current = current.parent
        at = content.index(":")
        key, value = content[:at], content[at + 1:].strip()
        if value:
            current.data[key] = value
        else:
            child = Node(indent, current)
            current.data[key] = child.data
            current = child
    return root.data


def sort_spec_a(rows, spec):
    out = list(rows)
    for name in reversed([s.strip() for s in spec.split(",") if s.strip()]):
        down = name.startswith("-")
        out.sort(key=lambda row: row[name.lstrip("-")], reverse=down)
    return out


def sort_spec_b(rows, spec):
    fields = [(f.strip("- "), -1 if "-" in f else 1) for f in spec.split(",") if f.strip()]

    def compare(one, two):
        for name, sign in fields:
            if one[name] != two[name]:
                return sign if one[name] > two[name] else -sign
        return 0

    return sorted(rows, key=cmp_to_key(compare))


def sort_spec_c(rows, spec):
    result = []
    names = spec.replace(" ", "").split(",")
    for row in rows:
        place = len(result)
        for i in range(len(result)):
            smaller = False
            decided = False
            for name in names:
                if name == "" or decided == True:
                    continue
                if name[0] == "-":
                    a = row[name[1:]]
                    b = result[i][name[1:]]
                    if a != b:
                        decided = True
                        smaller = a > b
                else:
                    a = row[name]
                    b = result[i][name]
                    if a != b:
                        decided = True
                        smaller = a < b
            if smaller == True:
                place = i
                break
        result.insert(place, row)
    return result


def sort_spec_d(rows, spec):
    fields = [f for f in re.split(r"\s*,\s*", spec.strip()) if f]
    ranks = {}
    for field in fields:
        values = sorted({row[field.strip("-")] for row in rows}, reverse=field[0] == "-")
        ranks[field] = {value: i for i, value in enumerate(values)}
    return sorted(rows, key=lambda row: [ranks[f][row[f.strip("-")]] for f in fields])


def sort_spec_e(rows, spec):
    def split(items, fields):
        if not fields or len(items) < 2:
            return items
        (sign, name), *rest = fields
        groups = defaultdict(list)
        for item in items:
            groups[item[name]].append(item)
        keys = sorted(groups)
        if sign:
            keys.reverse()
        return [item for key in keys for item in split(groups[key], rest)]

    return split(rows, re.findall(r"(-?)(\w+)", spec))


def bearing_minutes_a(text):
    m = re.fullmatch(r"\s*(\d+)d\s*(?:(\d+)m)?\s*([NSEW])\s*", text)
    if not m:
        return None
    degrees, minutes, side = int(m[1]), int(m[2] or 0), m[3]
    limit = 90 if side in "NS" else 180
    total = degrees * 60 + minutes
    if minutes > 59 or total > limit * 60:
        return None
    return total if side in "NE" else -total


def bearing_minutes_b(text):
    text = text.replace(" ", "")
    side = text[-1:]
    limits = {"N": 5400, "S": 5400, "E": 10800, "W": 10800}
    if side not in limits:
        return None
    degrees, d, rest = text[:-1].partition("d")
    if not d or not degrees.isdigit():
        return None
    if rest and not (rest[-1] == "m" and rest[:-1].isdigit()):
        return None
    minutes = int(rest[:-1]) if rest else 0
    total = 60 * int(degrees) + minutes
    if minutes >= 60 or total > limits[side]:
        return None
    return {"N": 1, "E": 1, "S": -1, "W": -1}[side] * total


def bearing_minutes_c(text):
    number = ""
    degrees = -1
    minutes = 0
    seen_m = False
    side = ""
    for i in range(len(text)):
        ch = text[i]
        if ch == " ":
            continue
        if side != "":
            return None
        if ch >= "0" and ch <= "9":
            number = number + ch
        elif ch == "d":
            if degrees != -1 or number == "":
                return None
            degrees = int(number)
            number = ""
        elif ch == "m":
            if degrees == -1 or number == "" or seen_m == True:
                return None
            minutes = int(number)
            seen_m = True
            number = ""
        elif ch == "N" or ch == "S" or ch == "E" or ch == "W":
            side = ch
        else:
            return None
    if degrees == -1 or side == "" or number != "":
        return None
    if minutes > 59:
        return None
    total = degrees * 60 + minutes
    if (side == "N" or side == "S") and total > 5400:
        return None
    if total > 10800:
        return None
    if side == "S" or side == "W":
        total = -total
    return total


def bearing_minutes_d(text):
    tokens = re.findall(r"\d+|\S", text)
    shape = "".join("9" if t.isdigit() else t for t in tokens)
    shapes = {f"9d{m}{s}": (sign, limit) for m in ("", "9m")
              for s, sign, limit in (("N", 1, 90), ("S", -1, 90), ("E", 1, 180), ("W", -1, 180))}
    if shape not in shapes:
        return None
    sign, limit = shapes[shape]
    degrees, minutes = [int(t) for t in tokens if t.isdigit()] + [0] * (len(tokens) == 3)
    fine = minutes < 60 and (degrees < limit or degrees == limit and not minutes)
    return sign * (60 * degrees + minutes) if fine else None


def bearing_minutes_e(text):
    class Bad(Exception):
        pass

    def check(fine):
        if not fine:
            raise Bad

    def number(word):
        check(word.isdigit())
        return int(word)

    def read(word):
        check(word and word[-1] in "NSEW" and "d" in word)
        at = word.index("d")
        degrees, rest = number(word[:at]), word[at + 1:-1]
        check(not rest or rest.endswith("m"))
        minutes = number(rest[:-1]) if rest else 0
        value = Fraction(minutes, 60) + degrees
        check(minutes < 60 and value <= (90 if word[-1] in "NS" else 180))
        return int(value * 60) * (1 if word[-1] in "NE" else -1)

    try:
        return read("".join(text.split()))
    except Bad:
        return None


def kitchen_amount_a(text):
    total = Fraction(0)
    for word in text.split():
        if "/" in word:
            a, b = word.split("/")
            total += Fraction(int(a), int(b))
        elif word.isdigit():
            total += int(word)
        else:
            break
    whole, rest = divmod(total, 1)
    return int(whole), rest.numerator, rest.denominator


def kitchen_amount_b(text):
    found = re.match(r"\s*((?:\d+(?:/\d+)?\s+|\d+(?:/\d+)?$)*)", text).group(1)
    total = sum((Fraction(part) for part in found.split()), Fraction())
    whole = total.numerator // total.denominator
    left = total - whole
    return whole, left.numerator, left.denominator


def kitchen_amount_c(text):
    top = 0
    bottom = 1
    words = text.split()
    i = 0
    while i < len(words) and words[i][0].isdigit():
        if "/" in words[i]:
            a = int(words[i].split("/")[0])
            b = int(words[i].split("/")[1])
        else:
            a = int(words[i])
            b = 1
        top = top * b + a * bottom
        bottom = bottom * b
        i = i + 1
    x = top
    y = bottom
    while y != 0:
        temp = x % y
        x = y
        y = temp
    top = top // x
    bottom = bottom // x
    return (top // bottom, top % bottom, bottom)


def kitchen_amount_d(text):
    words = takewhile(lambda w: w.replace("/", "").isdigit(), text.split())
    pairs = [tuple(map(int, (w + "/1").split("/")[:2])) for w in words]
    base = lcm(*(b for _, b in pairs)) if pairs else 1
    total = sum(a * base // b for a, b in pairs)
    whole, rest = divmod(total, base)
    shared = gcd(rest, base)
    return whole, rest // shared, base // shared


def kitchen_amount_e(text):
    def add(total, word):
        return total + reduce(lambda a, b: a / b, map(Fraction, word.split("/")))

    numbers = []
    for word in text.split():
        if not re.fullmatch(r"\d+(/\d+)?", word):
            break
        numbers.append(word)
    total = reduce(add, numbers, Fraction(0))
    return total.__floor__(), (total % 1).numerator, total.denominator


def move_list_a(text):
    words = [w for w in text.split() if not w.endswith(".") and w not in ("1-0", "0-1", "*")]
    return [(words[i], words[i + 1] if i + 1 < len(words) else None) for i in range(0, len(words), 2)]


def move_list_b(text):
    return [(a, b or None) for a, b in re.findall(r"\d+\.\s+(\S+)(?:\s+(?!\d+\.|1-0|0-1|\*)(\S+))?", text)
            if a not in ("1-0", "0-1", "*")]


def move_list_c(text):
    words = text.split()
    result = []
    white = ""
    for i in range(len(words)):
        w = words[i]
        if w[len(w) - 1] == ".":
            continue
        if w == "1-0" or w == "0-1" or w == "*":
            continue
        if white == "":
            white = w
        else:
            result.append((white, w))
            white = ""
    if white != "":
        result.append((white, None))
    return result


def move_list_d(text):
    def is_move(word):
        return word[0].isalpha()

    moves = iter(filter(is_move, text.split()))
    return list(zip_longest(moves, moves))


def move_list_e(text):
    class Game:
        def __init__(self):
            self.rounds = []
            self.turn = 0

        def play(self, move):
            if self.turn == 0:
                self.rounds.append([move, None])
            else:
                self.rounds[-1][1] = move
            self.turn = 1 - self.turn

    game = Game()
    for part in re.sub(r"\d+\.|1-0|0-1|\*", " ", text).split():
        game.play(part)
    return [tuple(pair) for pair in game.rounds]


INPUTS = {
    "easy_runs": [("abcx321zz111",), ("",), ("abcba",), ("aabbcdef",), ("ab",), ("1234432",)],
    "name_faults": [("ann_lee",), ("",), ("_x__",), ("9 lives of a cat!",), ("a__b-c_",)],
    "path_tokens": [("a.b[2].c",), ("",), ("[0][12].name",), ("one",)],
    "slots_fit": [("%s is %d of %f%%", ["x", 3, 2.5]), ("", []), ("%d", ["x"]), ("100%%", []), ("%s%s", ["a"]),
                  ("%s", ["a", "b"])],
    "choice_slots": [("{n} {n|apple|apples} and {m} {m|pear|pears}", {"n": 1, "m": 3}), ("", {}),
                     ("no {x|slot|slots}{x}", {}),
                     ("plain", {"a": 1})],
    "mad_story": [("The <noun> saw a <noun> and <verb>: <noun>! <what>", {"noun": ["cat", "hat"], "verb": ["ran"]}),
                  ("", {}),
                  ("<a><a>", {"a": []})],
    "joined_traces": [(["Error", "  at a", "\tat b ", "Ok", "", "x"],), ([],), (["  first", " second"],)],
    "request_times": [(["1 start a", "3 start b", "8 end a", "9 end c", "10 start d"],), ([],),
                      (["2 end x", "4 start x", "4 end x"],)],
    "error_burst": [(["10:00:01 ERROR a", "10:00:59 ERROR b", "10:01:00 INFO c", "10:01:09 ERROR d"], 2), ([], 1),
                    (["01:02:03 WARN ERROR"], 1),
                    (["01:02:03 ERROR x", "01:05:03 ERROR x", "01:05:04 ERROR", "01:02:05 ERROR y"], 2)],
    "little_basic": [(["30 IF I < 3 GOTO 20", "10 LET I = 1", "20 ADD I 1", "25 PRINT I", "40 END", "50 PRINT 9"],),
                     ([],),
                     (["10 PRINT X", "20 LET Y = -4", "30 PRINT Y"],), (["1 ADD A 1", "2 IF 0 < 1 GOTO 1"],)],
    "nested_lists_read": [("(add 1 (mul 2 x)) y",), ("",), ("()",), ("a(b(c)12)d",)],
    "search_terms": [("+cat dog -fish", ["cat dog dog", "cat", "dog", "cat fish", "a Cat dog dog cat"]),
                     ("", ["a"]), ("x", []),
                     ("-a b", ["b a", "b", "c"])],
    "indented_dict": [("a: 1\nb:\n  c: 2\n  d:\n    e: f g\n  h: 3\ni: 4",), ("",), ("x:\ny:\n    z: 1\n",)],
    "sort_spec": [([{"n": 1, "k": "b"}, {"n": 2, "k": "a"}, {"n": 1, "k": "a"}], "-n, k"), ([], "a"),
                  ([{"n": 2}, {"n": 1}], ""), ([{"a": 1, "b": 2}, {"a": 1, "b": 3}, {"a": 0, "b": 3}], "-b,a")],
    "bearing_minutes": [("52d 30m N",), ("",), ("181d W",), ("10d61mS",), ("90d0mS",), ("90d 1m N",), ("7dW",),
                        ("5m N",), ("12d 3 E",)],
    "kitchen_amount": [("1 1/2 cups flour",), ("some salt",), ("3/4",), ("2 2/4 1/3 kg",), ("",)],
    "move_list": [("1. e4 e5 2. Nf3 Nc6 3. Bb5 1-0",), ("",), ("1. d4 *",), ("1. a4 b5",)],
}
