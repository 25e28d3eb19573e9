"""Small tasks on spoken times, verses, columns and source text, each written in several ways; all agree on `INPUTS`."""

import re
from collections import Counter, defaultdict, deque
from functools import reduce
from itertools import accumulate, chain, count, groupby, islice, takewhile


def indented_lines_a(data):
    out = []

    def walk(value, depth):
        pad = "  " * depth
        if isinstance(value, dict):
            for key, inner in value.items():
                if isinstance(inner, (dict, list)):
                    out.append(f"{pad}{key}:")
                    walk(inner, depth + 1)
                else:
                    out.append(f"{pad}{key}: {inner}")
        else:
            for inner in value:
                if isinstance(inner, (dict, list)):
                    out.append(f"{pad}-")
                    walk(inner, depth + 1)
                else:
                    out.append(f"{pad}- {inner}")

    walk(data, 0)
    return out


def indented_lines_b(data):
    pairs = [(f"{k}:", v) for k, v in data.items()] if isinstance(data, dict) else [("-", v) for v in data]
    return list(chain.from_iterable(
        [head, *("  " + line for line in indented_lines_b(v))] if isinstance(v, (dict, list)) else [f"{head} {v}"]
        for head, v in pairs
    ))


def indented_lines_c(data):
    stack = [(data, 0, None)]
    result = []
    while len(stack) > 0:
        value, depth, label = stack.pop()
        simple = type(value) != dict and type(value) != list
        if label != None:
            line = "  " * (depth - 1) + label
            if simple == True:
                line = line + " " + str(value)
            result.append(line)
        if simple == True:
            continue
        items = []
        if type(value) == dict:
            for key in value:
                items.append((value[key], depth + 1, str(key) + ":"))
        else:
            for item in value:
                items.append((item, depth + 1, "-"))
        items.reverse()
        for item in items:
            stack.append(item)
    return result


def indented_lines_d(data):
    def lines(value):
        if isinstance(value, dict):
            items = zip((f"{key}:" for key in value), value.values())
        elif isinstance(value, list):
            items = (("-", item) for item in value)
        else:
            return
        for head, inner in items:
            if not isinstance(inner, (dict, list)):
                yield head + " " + str(inner)
                continue
            yield head
            for line in lines(inner):
                yield "  " + line

    return [*lines(data)]


def indented_lines_e(data):
    class Writer:
        def __init__(self):
            self.lines = []
            self.level = -1

        def write(self, head, value):
            if isinstance(value, dict):
                self.open(head)
                for key, inner in value.items():
                    self.write(str(key) + ":", inner)
                self.level -= 1
            elif isinstance(value, list):
                self.open(head)
                for inner in value:
                    self.write("-", inner)
                self.level -= 1
            else:
                self.lines.append("  " * self.level + head + " " + str(value))

        def open(self, head):
            if head:
                self.lines.append("  " * self.level + head)
            self.level += 1

    writer = Writer()
    writer.write("", data)
    return writer.lines


def spoken_time_a(text):
    names = ("twelve one two three four five six seven eight nine ten eleven").split()
    steps = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
    words = text.split()
    hour = names.index(words[0] if words[-1] == "o'clock" else words[-1])
    minute = 0
    if "past" in words:
        minute = steps[words[0]]
    elif "to" in words:
        minute = 60 - steps[words[0]]
        hour = (hour - 1) % 12
    return f"{hour or 12}:{minute:02}"


def spoken_time_b(text):
    hours = {w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
    parts = {"quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30} | hours
    full = re.fullmatch(r"(\w+) o'clock", text)
    if full:
        total = hours[full[1]] * 60
    else:
        size, way, hour = re.fullmatch(r"(\S+) (past|to) (\w+)", text).groups()
        total = hours[hour] * 60 + parts[size] * (1 if way == "past" else -1)
    hour, minute = divmod((total - 60) % 720, 60)
    return "%d:%02d" % (hour + 1, minute)


def spoken_time_c(text):
    names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    words = text.split(" ")
    hour = 0
    minute = 0
    if words[1] == "o'clock":
        for i in range(len(names)):
            if names[i] == words[0]:
                hour = i + 1
    else:
        for i in range(len(names)):
            if names[i] == words[2]:
                hour = i + 1
        if words[0] == "five":
            minute = 5
        elif words[0] == "ten":
            minute = 10
        elif words[0] == "quarter":
            minute = 15
        elif words[0] == "twenty":
            minute = 20
        elif words[0] == "twenty-five":
            minute = 25
        else:
            minute = 30
        if words[1] == "to":
            minute = 60 - minute
            hour = hour - 1
            if hour == 0:
                hour = 12
    result = str(hour) + ":"
    if minute < 10:
        result = result + "0"
    return result + str(minute)


def spoken_time_d(text):
    names = "one two three four five six seven eight nine ten eleven twelve".split()
    offsets = "five ten quarter twenty twenty-five half".split()

    def said():
        for h, name in enumerate(names):
            before = (h - 1) % 12 + 1
            yield name + " o'clock", f"{h + 1}:00"
            for k, size in enumerate(offsets, 1):
                yield f"{size} past {name}", f"{h + 1}:{5 * k:02}"
                yield f"{size} to {name}", f"{before if h else 12}:{60 - 5 * k:02}"

    return next(clock for phrase, clock in said() if phrase == text)


def spoken_time_e(text):
    class Clock:
        def __init__(self, hour):
            self.minutes = hour * 60

        def move(self, amount):
            self.minutes += amount
            if self.minutes < 0:
                self.minutes += 720

        def __str__(self):
            hour = self.minutes // 60 % 12
            return f"{12 if hour == 0 else hour}:{str(self.minutes % 60).zfill(2)}"

    numbers = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13)))
    numbers.update({"quarter": 15, "half": 30, "twenty": 20, "twenty-five": 25})
    first, middle, *last = text.split()
    if not last:
        return str(Clock(numbers[first] % 12))
    clock = Clock(numbers[last[0]] % 12)
    clock.move({"past": 1, "to": -1}[middle] * numbers[first])
    return str(clock)


def diagonal_read_a(text, width):
    out = []
    height = -(-len(text) // width)
    for total in range(width + height - 1):
        for row in range(height):
            col = total - row
            if 0 <= col < width and row * width + col < len(text):
                out.append(text[row * width + col])
    return "".join(out)


def diagonal_read_b(text, width):
    return "".join(text[i] for i in sorted(range(len(text)), key=lambda i: (sum(divmod(i, width)), i)))


def diagonal_read_c(text, width):
    lines = defaultdict(str)
    row = 0
    col = 0
    for ch in text:
        lines[row + col] = lines[row + col] + ch
        col = col + 1
        if col == width:
            col = 0
            row = row + 1
    result = ""
    for k in range(len(lines)):
        result = result + lines[k]
    return result


def diagonal_read_d(text, width):
    rows = [text[i:i + width] for i in range(0, len(text), width)]
    shifted = ["\0" * k + row for k, row in enumerate(rows)]
    longest = max(map(len, shifted), default=0)
    columns = zip(*(row.ljust(longest, "\0") for row in shifted))
    return "".join(chain.from_iterable(columns)).replace("\0", "")


def diagonal_read_e(text, width):
    queues = []
    for k, c in enumerate(text):
        place = k // width + k % width
        while len(queues) <= place:
            queues.append(deque())
        queues[place].append(c)
    out = ""
    for queue in queues:
        while queue:
            out += queue.popleft()
    return out


def rhyme_labels_a(lines):
    labels, out = {}, ""
    for line in lines:
        letters = "".join(c for c in line.lower() if c.isalpha())
        end = letters[-2:]
        if end not in labels:
            labels[end] = chr(ord("A") + len(labels))
        out += labels[end]
    return out


def rhyme_labels_b(lines):
    ends = [re.sub("[^a-z]", "", line.lower())[-2:] for line in lines]
    order = list(dict.fromkeys(ends))
    return "".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[order.index(end)] for end in ends)


def rhyme_labels_c(lines):
    ends = []
    result = ""
    next_letter = 0
    for i in range(len(lines)):
        end = ""
        for ch in lines[i]:
            ch = ch.lower()
            if ch >= "a" and ch <= "z":
                end = end + ch
        if len(end) > 2:
            end = end[len(end) - 2] + end[len(end) - 1]
        ends.append(end)
        found = False
        for j in range(i):
            if ends[j] == end and found == False:
                result = result + result[j]
                found = True
        if found == False:
            result = result + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[next_letter]
            next_letter = next_letter + 1
    return result


def rhyme_labels_d(lines):
    letters = map(chr, count(65))
    known = defaultdict(lambda: next(letters))

    def ending(line):
        tail = islice((c for c in reversed(line.lower()) if "a" <= c <= "z"), 2)
        return tuple(tail)

    return "".join(map(lambda line: known[ending(line)], lines))


def rhyme_labels_e(lines):
    def step(state, line):
        seen, scheme = state
        end = "".join(filter(str.isalpha, line)).lower()[-2:]
        seen = seen if end in seen else seen + [end]
        return seen, scheme + chr(65 + seen.index(end))

    return reduce(step, lines, ([], ""))[1]


def code_line_kinds_a(source):
    blank = code = comment = 0
    inside = False
    for line in source.split("\n"):
        line = line.strip()
        if inside:
            comment += 1
            inside = "*/" not in line
        elif not line:
            blank += 1
        elif line.startswith("//"):
            comment += 1
        elif line.startswith("/*"):
            comment += 1
            inside = "*/" not in line
        else:
            code += 1
    return blank, code, comment


def code_line_kinds_b(source):
    def kind(line, inside):
        if inside:
            return "note", "*/" not in line
        if line == "":
            return "blank", False
        if line[:2] == "//":
            return "note", False
        if line[:2] == "/*":
            return "note", "*/" not in line
        return "code", False

    totals = Counter()
    inside = False
    for line in map(str.strip, source.split("\n")):
        name, inside = kind(line, inside)
        totals[name] += 1
    return totals["blank"], totals["code"], totals["note"]


def code_line_kinds_c(source):
    lines = source.split("\n")
    blank = 0
    code = 0
    comment = 0
    i = 0
    while i < len(lines):
        line = lines[i].strip()
        if line == "":
            blank = blank + 1
            i = i + 1
        elif line[0:2] == "//":
            comment = comment + 1
            i = i + 1
        elif line[0:2] == "/*":
            comment = comment + 1
            while i < len(lines) and "*/" not in lines[i]:
                i = i + 1
                if i < len(lines):
                    comment = comment + 1
            i = i + 1
        else:
            code = code + 1
            i = i + 1
    return (blank, code, comment)


def code_line_kinds_d(source):
    marked = re.sub(r"^[ \t]*/\*[\s\S]*?(?:\*/.*$|\Z)", lambda m: "\n".join(["//"] * len(m[0].split("\n"))), source,
                    flags=re.M)
    kinds = ["/" if re.match(r"\s*//", line) else "c" if line.strip() else "b" for line in marked.split("\n")]
    return tuple(map(kinds.count, "bc/"))


def code_line_kinds_e(source):
    class State:
        def __init__(self):
            self.counts = [0, 0, 0]
            self.read = self.normal

        def normal(self, line):
            if line.startswith("/*"):
                self.comment(line)
            else:
                self.counts[0 if not line else 2 if line.startswith("//") else 1] += 1

        def comment(self, line):
            self.counts[2] += 1
            self.read = self.normal if "*/" in line else self.comment

    state = State()
    for line in source.split("\n"):
        state.read(line.strip())
    return tuple(state.counts)


def ruled_columns_a(lines):
    if len(lines) < 2:
        return []
    spans = [m.span() for m in re.finditer("-+", lines[1])]
    names = [lines[0][a:b].strip() for a, b in spans]
    return [{name: line[a:b].strip() for name, (a, b) in zip(names, spans)} for line in lines[2:]]


def ruled_columns_b(lines):
    if len(lines) < 2:
        return []
    spans, at = [], 0
    for dash, group in groupby(lines[1], "-".__eq__):
        size = len(list(group))
        if dash:
            spans.append(slice(at, at + size))
        at += size
    head, *rows = [[line[s].strip() for s in spans] for line in lines[:1] + lines[2:]]
    return [dict(zip(head, row)) for row in rows]


def ruled_columns_c(lines):
    result = []
    if len(lines) < 2:
        return result
    starts = []
    ends = []
    rule = " " + lines[1] + " "
    for i in range(1, len(rule)):
        if rule[i] == "-" and rule[i - 1] != "-":
            starts.append(i - 1)
        if rule[i] != "-" and rule[i - 1] == "-":
            ends.append(i - 1)
    for r in range(2, len(lines)):
        row = {}
        for k in range(len(starts)):
            name = ""
            value = ""
            for c in range(starts[k], ends[k]):
                if c < len(lines[0]):
                    name = name + lines[0][c]
                if c < len(lines[r]):
                    value = value + lines[r][c]
            row[name.strip()] = value.strip()
        result.append(row)
    return result


def ruled_columns_d(lines):
    if len(lines) < 2:
        return []
    head, rule, *body = lines

    def cells(line):
        padded = line.ljust(len(rule))
        kept = "".join(c if d == "-" else "\t" for c, d in zip(padded, rule))
        return [part.strip(" ") for part in re.split("\t+", kept.strip("\t"))]

    return [dict(zip(cells(head), cells(line))) for line in body] if "-" in rule else [{} for _ in body]


def ruled_columns_e(lines):
    class Column:
        def __init__(self, start, size):
            self.start, self.size = start, size
            self.name = self.cut(lines[0])

        def cut(self, line):
            return line[self.start:self.start + self.size].strip()

    columns = []
    if len(lines) > 1:
        dashes = lines[1].split(" ")
        places = accumulate((len(d) + 1 for d in dashes), initial=0)
        columns = [Column(start, len(d)) for start, d in zip(places, dashes) if d]
    return [{column.name: column.cut(line) for column in columns} for line in lines[2:]]


def colour_spans_a(text):
    out, stack, word = [], ["plain"], ""
    i = 0
    while i < len(text):
        if text[i] == "{":
            end = text.index("}", i)
            if word:
                out.append((word, stack[-1]))
            word = ""
            name = text[i + 1:end]
            if name == "/":
                if len(stack) > 1:
                    stack.pop()
            else:
                stack.append(name)
            i = end + 1
        else:
            word += text[i]
            i += 1
    if word:
        out.append((word, stack[-1]))
    return out


def colour_spans_b(text):
    parts = re.split(r"\{(.*?)\}", text)
    out = [(parts[0], "plain")]
    stack = []
    for tag, words in zip(parts[1::2], parts[2::2]):
        stack = stack[:-1] if tag == "/" else stack + [tag]
        out.append((words, stack[-1] if stack else "plain"))
    return [pair for pair in out if pair[0]]


def colour_spans_c(text):
    result = []
    colours = []
    word = ""
    tag = ""
    in_tag = False
    for ch in text + "{/}":
        if ch == "{":
            if word != "":
                if len(colours) == 0:
                    result.append((word, "plain"))
                else:
                    result.append((word, colours[len(colours) - 1]))
            word = ""
            tag = ""
            in_tag = True
        elif ch == "}":
            in_tag = False
            if tag == "/" and len(colours) > 0:
                colours.pop()
            elif tag != "/":
                colours.append(tag)
        elif in_tag == True:
            tag = tag + ch
        else:
            word = word + ch
    return result


def colour_spans_d(text):
    tokens = deque(re.findall(r"\{.*?\}|[^{}]+", text))

    def inside(colour, top=False):
        while tokens:
            token = tokens.popleft()
            if token == "{/}":
                if not top:
                    return
            elif token[0] == "{":
                yield from inside(token[1:-1])
            else:
                yield token, colour

    return list(inside("plain", True))


def colour_spans_e(text):
    def step(state, token):
        spans, stack = state
        if not token.startswith("{"):
            return spans + [(token, stack[0])], stack
        if token != "{/}":
            return spans, (token.strip("{}"), *stack)
        return spans, stack[1:] or stack

    return reduce(step, re.findall(r"\{[^}]*\}|[^{]+", text), ([], ("plain",)))[0]


def diagonal_word_a(lines):
    out = ""
    for i, line in enumerate(lines):
        letters = [c for c in line if c.isalpha()]
        if i < len(letters):
            out += letters[i]
        else:
            break
    return out.lower()


def diagonal_word_b(lines):
    letters = (re.sub(r"[^A-Za-z]", "", line)[i:i + 1] for i, line in enumerate(lines))
    return "".join(takewhile(bool, letters)).lower()


def diagonal_word_c(lines):
    result = ""
    stop = False
    for i in range(len(lines)):
        n = -1
        found = ""
        for j in range(len(lines[i])):
            ch = lines[i][j]
            if ch.isalpha() == True:
                n = n + 1
                if n == i and found == "":
                    found = ch.lower()
        if found == "":
            stop = True
        if stop == False:
            result = result + found
    return result


def diagonal_word_d(lines):
    def read(i):
        if i == len(lines):
            return ""
        letter = next(islice(filter(str.isalpha, lines[i]), i, None), "")
        return letter.lower() + read(i + 1) if letter else ""

    return read(0)


def diagonal_word_e(lines):
    rows = ["".join(filter(str.isalpha, line.lower())) for line in lines]
    size = 0
    while size < len(rows) and len(rows[size]) > size:
        size += 1
    return "".join(rows[k][k] for k in range(size))


def hunt_rows_a(bells, rounds):
    rows = [bells]
    for turn in range(rounds):
        row = list(rows[-1])
        for i in range(turn % 2, len(row) - 1, 2):
            row[i], row[i + 1] = row[i + 1], row[i]
        rows.append("".join(row))
    return rows


def hunt_rows_b(bells, rounds):
    def change(row, turn):
        k = turn % 2
        return row[:k] + re.sub("(.)(.)", r"\2\1", row[k:])

    return list(accumulate(range(rounds), change, initial=bells))


def hunt_rows_c(bells, rounds):
    result = [bells]
    current = bells
    odd = False
    n = 0
    while n < rounds:
        new = ""
        i = 0
        if odd == True and len(current) > 0:
            new = current[0]
            i = 1
        while i < len(current):
            if i + 1 < len(current):
                new = new + current[i + 1] + current[i]
                i = i + 2
            else:
                new = new + current[i]
                i = i + 1
        result.append(new)
        current = new
        odd = not odd
        n = n + 1
    return result


def hunt_rows_d(bells, rounds):
    def swap(row):
        return "" if not row else row[1::-1] + swap(row[2:]) if len(row) > 1 else row

    def ring(row, left, held):
        if left == 0:
            return [row]
        after = row[:held] + swap(row[held:])
        return [row] + ring(after, left - 1, 1 - held)

    return ring(bells, rounds, 0)


def hunt_rows_e(bells, rounds):
    size = len(bells)

    def partner(i, turn):
        other = i + 1 if i % 2 == turn % 2 else i - 1
        return other if 0 <= other < size else i

    class Tower:
        def __init__(self):
            self.order = list(range(size))

        def change(self, turn):
            self.order = [self.order[partner(i, turn)] for i in range(size)]

        def row(self):
            return "".join(bells[i] for i in self.order)

    tower = Tower()
    rows = [tower.row()]
    for turn in range(rounds):
        tower.change(turn)
        rows.append(tower.row())
    return rows


def fits_short_a(short, names):
    out = []
    for name in names:
        if not short or not name or short[0].lower() != name[0].lower() or short[-1].lower() != name[-1].lower():
            continue
        i = 0
        for c in name.lower():
            if i < len(short) and c == short[i].lower():
                i += 1
        if i == len(short):
            out.append(name)
    return out


def fits_short_b(short, names):
    if not short:
        return []
    middle = ".*".join(map(re.escape, short))
    if len(short) == 1:
        middle = f"{middle}(.*{middle})?"
    return [name for name in names if re.fullmatch(middle, name, flags=re.I)]


def fits_short_c(short, names):
    result = []
    small = short.lower()
    for i in range(len(names)):
        big = names[i].lower()
        good = True
        if small == "" or big == "":
            good = False
        elif small[0] != big[0]:
            good = False
        elif small[len(small) - 1] != big[len(big) - 1]:
            good = False
        else:
            start = 0
            for ch in small:
                at = big.find(ch, start)
                if at == -1:
                    good = False
                    break
                start = at + 1
        if good == True:
            result.append(names[i])
    return result


def fits_short_d(short, names):
    s = short.lower()

    def within(name):
        rest = iter(name)
        return all(c in rest for c in s)

    return [n for n in names if s and n[:1].lower() == s[0] and n[-1:].lower() == s[-1] and within(n.lower())]


def fits_short_e(short, names):
    def longest_shared(a, b):
        row = [0] * (len(b) + 1)
        for x in a:
            above = row[:]
            for j, y in enumerate(b):
                row[j + 1] = above[j] + 1 if x == y else max(row[j], above[j + 1])
        return row[-1]

    def fits(name):
        a, b = short.lower(), name.lower()
        ends = a[:1] == b[:1] and a[-1:] == b[-1:]
        return bool(a) and ends and longest_shared(a, b) == len(a)

    return list(filter(fits, names))


INPUTS = {
    "indented_lines": [({"a": 1, "b": {"c": [1, {"d": "x"}], "e": []}, "f": "y z"},), ({},), ([1, [2, [3]], {}],)],
    "spoken_time": [("half past three",), ("quarter to one",), ("twenty-five to twelve",), ("twelve o'clock",),
                    ("five past twelve",), ("ten to ten",), ("one o'clock",)],
    "diagonal_read": [("abcdefghijk", 4), ("", 3), ("xyz", 1), ("hello", 9)],
    "rhyme_labels": [(["The cat sat.", "A big log", "On the mat!", "and the dog"],), ([],), (["a", "o", "", "A?"],)],
    "code_line_kinds": [("int a;\n\n// note\n/* one\n two\n*/ x\nb = 1; /* same */\n  /* short */",), ("",),
                        ("/* open\nx\n",)],
    "ruled_columns": [(["id  name   city", "--  -----  ----", "1   ann    Rome", "22  roberta"],), ([],),
                      (["a", "-"],),
                      (["x y", "- -", "1 2", ""],)],
    "colour_spans": [("a {red}b{blue}c{/}d{/} e{/}f",), ("",), ("{x}{y}z",), ("plain text",)],
    "diagonal_word": [(["Cold day", "a very", "un-tidy", "wind"],), ([],), (["x", "y"],),
                      (["1a", "2b3c", "...", "abcdef"],)],
    "hunt_rows": [("1234", 8), ("", 2), ("A", 1), ("12345", 3)],
    "fits_short": [("bldg", ["Building", "building up", "Bldg", "bog", "gldb"]), ("", ["a"]),
                   ("a", ["Alma", "a", "", "ab"]),
                   ("aa", ["a", "aba"])],
}
