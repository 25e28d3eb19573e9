"""Small tasks on text formats, ciphers and codes, each written in several ways; all agree on `INPUTS`."""

import re
from collections import Counter, defaultdict, deque
from functools import reduce
from itertools import accumulate, chain, cycle, groupby, zip_longest


def inherited_settings_a(text):
    sections, current = {}, None
    for line in text.splitlines():
        line = line.strip()
        if not line:
            continue
        if line.startswith("["):
            name, _, parent = line.strip("[]").partition("<")
            current = dict(sections.get(parent.strip(), {}))
            sections[name.strip()] = current
        elif current is not None:
            key, _, value = line.partition("=")
            current[key.strip()] = value.strip()
    return sections


def inherited_settings_b(text):
    own = []
    for line in text.split("\n"):
        head = re.fullmatch(r"\s*\[\s*(\w+)\s*(?:<\s*(\w+)\s*)?\]\s*", line)
        pair = re.fullmatch(r"\s*(\w+)\s*=\s*(.*?)\s*", line)
        if head:
            own.append((head.group(1), head.group(2), []))
        elif pair and own:
            own[-1][2].append(pair.groups())
    out = {}
    for name, parent, pairs in own:
        out[name] = {**out.get(parent, {}), **dict(pairs)}
    return out


def inherited_settings_c(text):
    class Section:
        def __init__(self, name, parent):
            self.name = name
            self.parent = parent
            self.values = {}

        def everything(self):
            result = {}
            if self.parent is not None:
                result.update(self.parent.everything())
            result.update(self.values)
            return result

    table = {}
    active = None
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            inner = line[1:-1]
            if "<" in inner:
                parts = inner.split("<")
                active = Section(parts[0].strip(), table.get(parts[1].strip()))
            else:
                active = Section(inner.strip(), None)
            table[active.name] = active
        elif "=" in line and active:
            at = line.index("=")
            active.values[line[:at].strip()] = line[at + 1:].strip()
    return {name: section.everything() for name, section in table.items()}


def inherited_settings_d(text):
    def step(state, line):
        done, name = state
        if line[:1] == "[":
            parts = [p.strip() for p in line[1:-1].split("<")]
            base = done.get(parts[1], {}) if len(parts) > 1 else {}
            return {**done, parts[0]: base}, parts[0]
        key, value = map(str.strip, line.split("=", 1))
        return {**done, name: {**done[name], key: value}}, name

    lines = filter(None, map(str.strip, text.splitlines()))
    return reduce(step, lines, ({}, None))[0]


def inherited_settings_e(text):
    result = {}
    name = ""
    lines = text.split("\n")
    for i in range(len(lines)):
        line = lines[i].strip()
        if line == "":
            pass
        elif line[0] == "[":
            line = line.replace("[", "").replace("]", "")
            if "<" in line:
                name = line.split("<")[0].strip()
                parent = line.split("<")[1].strip()
                result[name] = {}
                if parent in result:
                    for key in result[parent]:
                        result[name][key] = result[parent][key]
            else:
                name = line.strip()
                result[name] = {}
        else:
            key = line.split("=")[0].strip()
            value = line.split("=")[1].strip()
            result[name][key] = value
    return result


def telegram_a(text):
    sentences = []
    current = []
    for word in text.split():
        if word == "STOP":
            if current:
                sentences.append(" ".join(current).capitalize() + ".")
            current = []
        else:
            current.append(word.lower())
    if current:
        sentences.append(" ".join(current).capitalize() + ".")
    return " ".join(sentences)


def telegram_b(text):
    parts = re.split(r"(?<!\S)STOP(?!\S)", text)
    return " ".join(" ".join(p.split()).capitalize() + "." for p in parts if p.strip())


def telegram_c(text):
    runs = groupby(text.split(), key="STOP".__eq__)
    return " ".join(" ".join(words).capitalize() + "." for stop, words in runs if not stop)


def telegram_d(text):
    out = ""
    start = True
    for word in text.split():
        if word == "STOP":
            if out != "" and not out.endswith("."):
                out = out + "."
            start = True
        else:
            if out != "":
                out = out + " "
            if start == True:
                out = out + word[0].upper() + word[1:].lower()
                start = False
            else:
                out = out + word.lower()
    if out != "" and out[-1] != ".":
        out = out + "."
    return out


def telegram_e(text):
    queue = deque(text.split())
    sentences = [[]]
    while queue:
        word = queue.popleft()
        if word == "STOP":
            sentences.append([])
        else:
            sentences[-1].append(word)

    def written(words):
        first, *rest = words
        return " ".join([first.title(), *map(str.lower, rest)]) + "."

    return " ".join(written(words) for words in sentences if words)


def boxed_rows_a(lines):
    rows = []
    for line in lines:
        if not line.startswith("|"):
            continue
        rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
    if not rows:
        return []
    head = rows[0]
    return [dict(zip(head, row)) for row in rows[1:]]


def boxed_rows_b(lines):
    it = ([c.strip() for c in x.split("|")[1:-1]] for x in lines if x[:1] == "|")
    head = next(it, [])
    return [dict(zip(head, row)) for row in it]


def boxed_rows_c(lines):
    names = None
    result = []
    for i in range(len(lines)):
        line = lines[i]
        if len(line) == 0 or line[0] == "+":
            continue
        cells = []
        cell = ""
        for ch in line[1:]:
            if ch == "|":
                cells.append(cell.strip())
                cell = ""
            else:
                cell = cell + ch
        if names == None:
            names = cells
        else:
            row = {}
            for j in range(len(names)):
                row[names[j]] = cells[j]
            result.append(row)
    return result


def boxed_rows_d(lines):
    border = next((line for line in lines if line.startswith("+")), "")
    marks = [m.start() for m in re.finditer(r"\+", border)]

    def cut(line):
        return [line[one + 1:two].strip() for one, two in zip(marks, marks[1:])]

    table = [cut(line) for line in lines if line.startswith("|")]
    return [{name: cell for name, cell in zip(table[0], row)} for row in table[1:]]


def boxed_rows_e(lines):
    class Table:
        def __init__(self):
            self.header = None
            self.records = []

        def feed(self, line):
            if "|" not in line:
                return
            cells = re.findall(r"\|\s*([^|]*?)\s*(?=\|)", line)
            if self.header is None:
                self.header = cells
            else:
                self.records.append(dict(zip(self.header, cells)))

    table = Table()
    for line in lines:
        table.feed(line)
    return table.records


def serial_letter_a(code):
    match = re.fullmatch(r"([A-Z]{2})-(\d{4})-([A-Z])", code)
    if not match:
        return False
    letters, digits, last = match.groups()
    total = sum(ord(c) - 64 for c in letters) + sum(map(int, digits))
    return ord(last) - 65 == total % 26


def serial_letter_b(code):
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    if len(code) != 9:
        return False
    if code[2] != "-" or code[7] != "-":
        return False
    total = 0
    for i in range(9):
        if i == 0 or i == 1:
            if code[i] not in alphabet:
                return False
            total = total + alphabet.index(code[i]) + 1
        elif i > 2 and i < 7:
            if code[i] not in "0123456789":
                return False
            total = total + int(code[i])
    while total >= 26:
        total = total - 26
    return code[8] == alphabet[total]


def serial_letter_c(code):
    shape = "".join("A" if "A" <= c <= "Z" else "9" if "0" <= c <= "9" else c for c in code)
    if shape != "AA-9999-A":
        return False
    values = {c: i for i, c in enumerate("0123456789")} | {chr(65 + i): i + 1 for i in range(26)}
    return (sum(values[c] for c in code[:7] if c != "-") + 1 - values[code[8]]) % 26 == 0


def serial_letter_d(code):
    parts = code.split("-")
    if [len(p) for p in parts] != [2, 4, 1]:
        return False
    front, middle, check = parts
    if not (front + check).isalpha() or not (front + check).isupper() or not middle.isdigit():
        return False
    total = reduce(lambda t, c: t + int(c, 36) - 9, front, 0) + reduce(lambda t, c: t + int(c), middle, 0)
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[total % 26] == check


def serial_letter_e(code):
    class Wheel:
        def __init__(self):
            self.at = 0

        def turn(self, steps):
            self.at += steps
            if self.at >= 26:
                self.at %= 26

        def letter(self):
            return chr(ord("A") + self.at)

    wheel = Wheel()
    pattern = "LLxDDDDx"
    if len(code) != len(pattern) + 1:
        return False
    for kind, char in zip(pattern, code):
        if kind == "L" and char.isupper():
            wheel.turn(ord(char) - ord("A") + 1)
        elif kind == "D" and char.isdigit():
            wheel.turn(int(char))
        elif kind != "x" or char != "-":
            return False
    return wheel.letter() == code[-1]


def pendulum_a(text):
    line = deque()
    for i, char in enumerate(text):
        if i % 2:
            line.appendleft(char)
        else:
            line.append(char)
    return "".join(line)


def pendulum_b(text):
    return text[1::2][::-1] + text[::2]


def pendulum_c(text):
    result = ""
    right = True
    for i in range(len(text)):
        if right == True:
            result = result + text[i]
            right = False
        else:
            result = text[i] + result
            right = True
    return result


def pendulum_d(text):
    size = len(text)
    slots = [""] * size
    left = size // 2 - 1
    right = size // 2
    index = 0
    while index < size:
        slots[right] = text[index]
        right += 1
        index += 1
        if index < size:
            slots[left] = text[index]
            left -= 1
            index += 1
    return "".join(slots)


def pendulum_e(text):
    def swing(rest):
        if len(rest) < 2:
            return rest
        if len(rest) % 2:
            return swing(rest[:-1]) + rest[-1]
        return rest[-1] + swing(rest[:-1])

    return swing(text)


def place_shift_a(text):
    out = []
    for word in text.split(" "):
        moved = ""
        for i, c in enumerate(word, 1):
            moved += chr((ord(c) - 97 + i) % 26 + 97) if "a" <= c <= "z" else c
        out.append(moved)
    return " ".join(out)


def place_shift_b(text):
    out, place = [], 0
    for c in text:
        place = 0 if c == " " else place + 1
        if c.isalpha():
            c = "abcdefghijklmnopqrstuvwxyz"[(ord(c) - 97 + place) % 26]
        out.append(c)
    return "".join(out)


def place_shift_c(text):
    abc = "abcdefghijklmnopqrstuvwxyz"

    def one(word):
        return "".join(abc[(abc.index(c) + i + 1) % 26] if c in abc else c for i, c in enumerate(word))

    return re.sub(r"[^ ]+", lambda m: one(m.group()), text)


def place_shift_d(text):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    answer = ""
    position = 0
    for i in range(len(text)):
        letter = text[i]
        if letter == " ":
            position = 0
            answer = answer + " "
        else:
            position = position + 1
            if letter in alphabet:
                where = alphabet.find(letter)
                steps = position
                while steps > 0:
                    where = where + 1
                    if where == 26:
                        where = 0
                    steps = steps - 1
                answer = answer + alphabet[where]
            else:
                answer = answer + letter
    return answer


def place_shift_e(text):
    places = accumulate(text, lambda n, c: 0 if c == " " else n + 1, initial=0)
    next(places)
    return "".join(chr(97 + (ord(c) + n - 97) % 26) if c.isalpha() else c for c, n in zip(text, places))


def order_line_a(text):
    totals = {}
    for part in text.split(","):
        part = part.strip()
        if not part:
            continue
        amount, times, name = part.partition("x ")
        if times and amount.isdigit():
            totals[name.strip()] = totals.get(name.strip(), 0) + int(amount)
        else:
            totals[part] = totals.get(part, 0) + 1
    return totals


def order_line_b(text):
    totals = Counter()
    for number, name in re.findall(r"(?:^|,)\s*(?:(\d+)x )?\s*([^,\s][^,]*?)\s*(?=,|$)", text):
        totals[name] += int(number or 1)
    return totals


def order_line_c(text):
    names = []
    counts = []
    parts = text.split(",")
    for i in range(len(parts)):
        part = parts[i].strip()
        if part != "":
            words = part.split(" ")
            n = 1
            if len(words) > 1 and words[0][-1:] == "x" and words[0][:-1].isdigit():
                n = int(words[0][:-1])
                part = " ".join(words[1:]).strip()
            if part in names:
                counts[names.index(part)] = counts[names.index(part)] + n
            else:
                names.append(part)
                counts.append(n)
    result = {}
    for i in range(len(names)):
        result[names[i]] = counts[i]
    return result


def order_line_d(text):
    items = sorted(map(lambda part: re.sub(r"^(?!\d+x )", "1x ", part).split("x ", 1)[::-1],
                       filter(None, map(str.strip, text.split(",")))))
    return {name: sum(int(n) for _, n in group) for name, group in groupby(items, key=lambda item: item[0])}


def order_line_e(text):
    def read(part):
        digits = 0
        while digits < len(part) and part[digits].isdigit():
            digits += 1
        if digits == 0 or part[digits:digits + 2] != "x ":
            return part, 1
        return part[digits + 2:].strip(), int(part[:digits])

    totals = defaultdict(int)
    for part in text.split(","):
        if part.strip():
            name, amount = read(part.strip())
            totals[name] += amount
    return dict(totals)


def shop_hours_a(text):
    days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    table = {}
    for rule in filter(None, (r.strip() for r in text.split(";"))):
        span, hours = rule.split()
        first, _, last = span.partition("-")
        start, stop = days.index(first), days.index(last or first)
        opening, closing = map(int, hours.split("-"))
        for day in days[start:stop + 1]:
            table[day] = (opening, closing)
    return table


def shop_hours_b(text):
    days = "mon tue wed thu fri sat sun".split()
    return {
        day: (int(m[3]), int(m[4]))
        for m in re.finditer(r"(\w{3})(?:-(\w{3}))? (\d+)-(\d+)", text)
        for day in days[days.index(m[1]):days.index(m[2] or m[1]) + 1]
    }


def shop_hours_c(text):
    days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    result = {}
    rules = text.split(";")
    for i in range(len(rules)):
        rule = rules[i].strip()
        if rule == "":
            continue
        left = rule.split(" ")[0]
        right = rule.split(" ")[1]
        hours = (int(right.split("-")[0]), int(right.split("-")[1]))
        if "-" in left:
            inside = False
            for day in days:
                if day == left[0:3]:
                    inside = True
                if inside == True:
                    result[day] = hours
                if day == left[4:7]:
                    inside = False
        else:
            result[left] = hours
    return result


def shop_hours_d(text):
    number = dict(zip(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), range(7)))
    name = {v: k for k, v in number.items()}
    week = [None] * 7

    def apply(rule):
        span, hours = rule.split(" ")
        ends = [number[d] for d in span.split("-")]
        low, high = ends[0], ends[-1]
        week[low:high + 1] = [tuple(int(h) for h in hours.split("-"))] * (high - low + 1)

    for rule in re.split(r"\s*;\s*", text.strip()):
        if rule:
            apply(rule)
    return {name[i]: hours for i, hours in enumerate(week) if hours}


def shop_hours_e(text):
    days = "montuewedthufrisatsun"
    rules = [r.split() for r in text.split(";") if r.strip()]

    def covers(span, day):
        at = days.index(day)
        return days.index(span[:3]) <= at <= days.index(span[-3:])

    out = {}
    for at in range(0, 21, 3):
        day = days[at:at + 3]
        match = next((hours for span, hours in reversed(rules) if covers(span, day)), None)
        if match:
            one, two = match.split("-")
            out[day] = (int(one), int(two))
    return out


def caption_shift_a(lines, ms):
    def to_ms(stamp):
        clock, rest = stamp.split(",")
        minutes, seconds = clock.split(":")
        return (int(minutes) * 60 + int(seconds)) * 1000 + int(rest)

    def to_text(value):
        value = max(0, value)
        return f"{value // 60000:02}:{value // 1000 % 60:02},{value % 1000:03}"

    out = []
    for line in lines:
        if " --> " in line:
            one, two = line.split(" --> ")
            line = to_text(to_ms(one) + ms) + " --> " + to_text(to_ms(two) + ms)
        out.append(line)
    return out


def caption_shift_b(lines, ms):
    def moved(m):
        t = max(0, int(m[1]) * 60000 + int(m[2]) * 1000 + int(m[3]) + ms)
        s, t = divmod(t, 1000)
        return "%02d:%02d,%03d" % (*divmod(s, 60), t)

    return [re.sub(r"(\d\d):(\d\d),(\d{3})", moved, x) if "-->" in x else x for x in lines]


def caption_shift_c(lines, ms):
    class Stamp:
        def __init__(self, text):
            self.minutes = int(text[0:2])
            self.seconds = int(text[3:5])
            self.millis = int(text[6:9])

        def add(self, amount):
            self.millis += amount
            while self.millis >= 1000:
                self.millis -= 1000
                self.seconds += 1
            while self.millis < 0:
                self.millis += 1000
                self.seconds -= 1
            while self.seconds >= 60:
                self.seconds -= 60
                self.minutes += 1
            while self.seconds < 0:
                self.seconds += 60
                self.minutes -= 1
            if self.minutes < 0:
                self.minutes = self.seconds = self.millis = 0

        def __str__(self):
            return (str(self.minutes).zfill(2) + ":" + str(self.seconds).zfill(2) + ","
                    + str(self.millis).zfill(3))

    result = []
    for line in lines:
        if "-->" in line:
            start = Stamp(line[0:9])
            stop = Stamp(line[-9:])
            start.add(ms)
            stop.add(ms)
            result.append(str(start) + " --> " + str(stop))
        else:
            result.append(line)
    return result


def caption_shift_d(lines, ms):
    weights = (60000, 1000, 1)

    def read(stamp):
        return sum(w * int(n) for w, n in zip(weights, re.split("[:,]", stamp)))

    def show(total):
        parts = []
        for weight in weights:
            parts.append(total // weight)
            total %= weight
        return "{:02}:{:02},{:03}".format(*parts)

    return [" --> ".join(show(max(read(s) + ms, 0)) for s in line.split(" --> ")) if "-->" in line else line
            for line in lines]


def caption_shift_e(lines, ms):
    result = lines[:]
    for i in range(len(result)):
        words = result[i].split(" ")
        if len(words) == 3 and words[1] == "-->":
            for j in [0, 2]:
                t = words[j].replace(",", ":").split(":")
                n = int(t[0]) * 60 * 1000 + int(t[1]) * 1000 + int(t[2])
                n = n + ms
                if n < 0:
                    n = 0
                m = str(n // 60000)
                s = str(n % 60000 // 1000)
                f = str(n % 1000)
                while len(m) < 2:
                    m = "0" + m
                while len(s) < 2:
                    s = "0" + s
                while len(f) < 3:
                    f = "0" + f
                words[j] = m + ":" + s + "," + f
            result[i] = " ".join(words)
    return result


def rotated_logs_a(names, keep):
    out = []
    for name in names:
        base, dot, tail = name.rpartition(".")
        if tail.isdigit():
            number = int(tail) + 1
        else:
            base, number = name, 1
        if number <= keep:
            out.append(f"{base}.{number}")
    return sorted(out)


def rotated_logs_b(names, keep):
    parts = (re.fullmatch(r"(.*?)(?:\.(\d+))?", n).groups() for n in names)
    return sorted(f"{base}.{int(n or 0) + 1}" for base, n in parts if int(n or 0) < keep)


def rotated_logs_c(names, keep):
    result = []
    for i in range(len(names)):
        pieces = names[i].split(".")
        last = pieces[len(pieces) - 1]
        is_number = True
        for ch in last:
            if ch < "0" or ch > "9":
                is_number = False
        if is_number == True:
            new = int(last) + 1
            pieces[len(pieces) - 1] = str(new)
        else:
            new = 1
            pieces.append("1")
        if new > keep:
            continue
        result.append(".".join(pieces))
    result.sort()
    return result


def rotated_logs_d(names, keep):
    def advance(name):
        digits = len(name) - len(name.rstrip("0123456789"))
        if digits and name[-digits - 1] == ".":
            return name[:-digits] + str(int(name[-digits:]) + 1)
        return name + ".1"

    return sorted(filter(lambda n: int(n.rsplit(".", 1)[1]) <= keep, map(advance, names)))


def rotated_logs_e(names, keep):
    shelves = defaultdict(set)
    for name in names:
        head, _, tail = name.rpartition(".")
        if tail.isdigit():
            shelves[head].add(int(tail))
        else:
            shelves[name].add(0)
    renamed = []
    for base, numbers in shelves.items():
        for number in range(1, keep + 1):
            if number - 1 in numbers:
                renamed.append(base + "." + str(number))
    return sorted(renamed)


def unstammer_a(text):
    out = []
    for word in text.split(" "):
        parts = word.split("-")
        while len(parts) > 1 and parts[0] and parts[1].startswith(parts[0]):
            parts.pop(0)
        out.append("-".join(parts))
    return " ".join(out)


def unstammer_b(text):
    previous = None
    while previous != text:
        previous, text = text, re.sub(r"(?<![^ ])([^ -]+)-(?=\1)", "", text)
    return text


def unstammer_c(text):
    words = text.split(" ")
    for i in range(len(words)):
        word = words[i]
        again = True
        while again == True:
            again = False
            at = word.find("-")
            if at > 0:
                front = word[0:at]
                back = word[at + 1:]
                if back[0:len(front)] == front:
                    word = back
                    again = True
        words[i] = word
    return " ".join(words)


def unstammer_d(text):
    def calm(word):
        head, dash, tail = word.partition("-")
        return calm(tail) if dash and head and tail.startswith(head) else word

    return " ".join(map(calm, text.split(" ")))


def unstammer_e(text):
    class Speaker:
        def __init__(self):
            self.said = []

        def speak(self, word):
            pieces = deque(word.split("-"))
            current = pieces.popleft()
            while pieces:
                following = pieces[0]
                if current == "" or following[:len(current)] != current:
                    break
                current = pieces.popleft()
            pieces.appendleft(current)
            self.said.append("-".join(pieces))

    speaker = Speaker()
    for word in text.split(" "):
        speaker.speak(word)
    return " ".join(speaker.said)


def swapped_onsets_a(text):
    def cut(word):
        for i, c in enumerate(word):
            if c in "aeiou":
                return word[:i], word[i:]
        return word, ""

    words = text.split()
    for i in range(0, len(words) - 1, 2):
        (a, b), (c, d) = cut(words[i]), cut(words[i + 1])
        words[i], words[i + 1] = c + b, a + d
    return " ".join(words)


def swapped_onsets_b(text):
    parts = [re.match(r"([^aeiou]*)(.*)", w).groups() for w in text.split()]
    n = len(parts) // 2 * 2
    heads = [parts[i ^ 1 if i < n else i][0] for i in range(len(parts))]
    return " ".join(h + t for h, (_, t) in zip(heads, parts))


def swapped_onsets_c(text):
    words = text.split()
    result = []
    i = 0
    while i < len(words):
        if i + 1 == len(words):
            result.append(words[i])
            i = i + 1
        else:
            first = words[i]
            second = words[i + 1]
            p = 0
            while p < len(first) and first[p] not in "aeiou":
                p = p + 1
            q = 0
            while q < len(second) and second[q] not in "aeiou":
                q = q + 1
            result.append(second[0:q] + first[p:])
            result.append(first[0:p] + second[q:])
            i = i + 2
    return " ".join(result)


def swapped_onsets_d(text):
    return re.sub(
        r"(?<!\S)(?=\S)([^aeiou ]*)(\S*) ([^aeiou ]*)(\S*)",
        lambda m: m[3] + m[2] + " " + m[1] + m[4],
        " ".join(text.split()),
    )


def swapped_onsets_e(text):
    def tail(word):
        return word.lstrip("bcdfghjklmnpqrstvwxyz")

    def head(word):
        return word[:len(word) - len(tail(word))]

    it = iter(text.split())
    pairs = zip_longest(it, it)
    return " ".join(chain.from_iterable(
        (one,) if two is None else (head(two) + tail(one), head(one) + tail(two)) for one, two in pairs
    ))


def vowel_relay_a(text):
    vowels = [c for c in text if c in "aeiou"]
    if not vowels:
        return text
    source = iter([vowels[-1]] + vowels[:-1])
    return "".join(next(source) if c in "aeiou" else c for c in text)


def vowel_relay_b(text):
    chars = list(text)
    carried = None
    first = None
    for i, c in enumerate(chars):
        if c in "aeiou":
            if carried is None:
                first = i
            else:
                chars[i] = carried
            carried = c
    if first is not None:
        chars[first] = carried
    return "".join(chars)


def vowel_relay_c(text):
    found = deque(re.findall("[aeiou]", text))
    found.rotate(1)
    return re.sub("[aeiou]", lambda m: found.popleft(), text)


def vowel_relay_d(text):
    places = []
    for i in range(len(text)):
        if text[i] == "a" or text[i] == "e" or text[i] == "i" or text[i] == "o" or text[i] == "u":
            places.append(i)
    result = ""
    for i in range(len(text)):
        if i in places:
            k = places.index(i)
            result = result + text[places[k - 1]]
        else:
            result = result + text[i]
    return result


def vowel_relay_e(text):
    where = [i for i, c in enumerate(text) if c in set("aeiou")]
    swap = dict(zip(where, where[-1:] + where))
    return "".join(text[swap.get(i, i)] for i in range(len(text)))


def optional_lines_a(template, flags):
    out = []
    for line in template.splitlines():
        if line.startswith(("?", "!")):
            name, _, rest = line[1:].partition(" ")
            wanted = line[0] == "?"
            if flags.get(name, False) == wanted:
                out.append(rest)
        else:
            out.append(line)
    return "\n".join(out)


def optional_lines_b(template, flags):
    def keep(line):
        m = re.match(r"([?!])(\S*) ?(.*)", line)
        if not m:
            return [line]
        return [m[3]] if (m[1] == "?") == flags.get(m[2], False) else []

    return "\n".join(sum(map(keep, template.splitlines()), []))


def optional_lines_c(template, flags):
    result = []
    lines = template.splitlines()
    for i in range(len(lines)):
        line = lines[i]
        if line != "" and line[0] == "?":
            name = line[1:].split(" ")[0]
            if name in flags and flags[name] == True:
                result.append(line[len(name) + 2:])
        elif line != "" and line[0] == "!":
            name = line[1:].split(" ")[0]
            if name not in flags or flags[name] == False:
                result.append(line[len(name) + 2:])
        else:
            result.append(line)
    return "\n".join(result)


def optional_lines_d(template, flags):
    on = {k for k, v in flags.items() if v}
    return "\n".join(
        line if line[:1] not in ("?", "!") else line[1:].partition(" ")[2]
        for line in template.splitlines()
        if line[:1] not in ("?", "!") or (line[0] == "?") is (line[1:].partition(" ")[0] in on)
    )


def optional_lines_e(template, flags):
    class Rule:
        def __init__(self, line):
            self.sign = line[:1]
            if self.sign in ("?", "!"):
                pieces = line[1:].split(" ", 1)
                self.name = pieces[0]
                self.text = pieces[1] if len(pieces) == 2 else ""
            else:
                self.sign, self.name, self.text = "", "", line

        def shown(self):
            if self.sign == "?":
                return bool(flags.get(self.name))
            if self.sign == "!":
                return not flags.get(self.name)
            return True

    rules = [Rule(line) for line in template.splitlines()]
    return "\n".join(rule.text for rule in rules if rule.shown())


def starred_list_a(lines):
    out, depth = "", 0
    for line in lines:
        stars, _, text = line.partition(" ")
        level = len(stars)
        while depth < level:
            out += "<ul>"
            depth += 1
        while depth > level:
            out += "</ul>"
            depth -= 1
        out += f"<li>{text}</li>"
    return out + "</ul>" * depth


def starred_list_b(lines):
    levels = [len(line) - len(line.lstrip("*")) for line in lines]
    out = []
    for before, now, line in zip([0] + levels, levels, lines):
        out.append("<ul>" * (now - before) + "</ul>" * (before - now))
        out.append("<li>" + line[now + 1:] + "</li>")
    return "".join(out) + "</ul>" * (levels[-1] if levels else 0)


def starred_list_c(lines):
    items = [(len(a), b) for a, b in (line.split(" ", 1) for line in lines)]

    def block(start, level):
        text = "<ul>"
        i = start
        while i < len(items) and items[i][0] >= level:
            if items[i][0] == level:
                text += "<li>" + items[i][1] + "</li>"
                i += 1
            else:
                inner, i = block(i, level + 1)
                text += inner
        return text + "</ul>", i

    return block(0, 1)[0] if items else ""


def starred_list_d(lines):
    open_lists = []
    html = []
    for i in range(len(lines)):
        count = 0
        while lines[i][count] == "*":
            count = count + 1
        while len(open_lists) > count:
            open_lists.pop()
            html.append("</ul>")
        while len(open_lists) < count:
            open_lists.append("ul")
            html.append("<ul>")
        html.append("<li>")
        html.append(lines[i][count + 1:])
        html.append("</li>")
    while len(open_lists) > 0:
        open_lists.pop()
        html.append("</ul>")
    return "".join(html)


def starred_list_e(lines):
    def step(state, line):
        html, depth = state
        stars = re.match(r"\**", line).end()
        change = stars - depth
        tags = "<ul>" * change if change > 0 else "</ul>" * -change
        return f"{html}{tags}<li>{line[stars + 1:]}</li>", stars

    html, depth = reduce(step, lines, ("", 0))
    return html + depth * "</ul>"


def hashtag_line_a(phrase, limit):
    words = re.findall(r"[A-Za-z0-9]+", phrase)
    tag = "#" + "".join(w[0].upper() + w[1:].lower() for w in words)
    if len(tag) == 1 or len(tag) > limit:
        return None
    return tag


def hashtag_line_b(phrase, limit):
    tag = "#"
    start = True
    for c in phrase:
        if not (c.isascii() and c.isalnum()):
            start = True
        elif start:
            tag += c.upper()
            start = False
        else:
            tag += c.lower()
    return tag if 1 < len(tag) <= limit else None


def hashtag_line_c(phrase, limit):
    clean = "".join(c if c.isascii() and c.isalnum() else " " for c in phrase)
    tag = "".join(map(str.capitalize, clean.split()))
    return f"#{tag}" if tag and len(tag) < limit else None


def hashtag_line_d(phrase, limit):
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    words = []
    word = ""
    for i in range(len(phrase)):
        if phrase[i] in letters:
            word = word + phrase[i]
        else:
            if word != "":
                words.append(word)
            word = ""
    if word != "":
        words.append(word)
    result = "#"
    for word in words:
        result = result + word[0].upper()
        for j in range(1, len(word)):
            result = result + word[j].lower()
    if result == "#":
        return None
    elif len(result) > limit:
        return None
    else:
        return result


def hashtag_line_e(phrase, limit):
    pieces = ("".join(g) for good, g in groupby(phrase, lambda c: bool(re.match("[A-Za-z0-9]", c))) if good)
    tag = reduce(lambda done, w: done + w[:1].upper() + w[1:].lower(), pieces, "#")
    return None if tag == "#" or len(tag) > limit else tag


def knitting_a(pattern):
    def expand(text):
        out, i = [], 0
        while i < len(text):
            if text[i] == "*":
                close = text.index("*", i + 1)
                inner = expand(text[i + 1:close])
                i = close + 1
                digits = ""
                while i < len(text) and text[i].isdigit():
                    digits += text[i]
                    i += 1
                out += inner * int(digits or 1)
            else:
                stitch = text[i]
                i += 1
                digits = ""
                while i < len(text) and text[i].isdigit():
                    digits += text[i]
                    i += 1
                out += [stitch] * int(digits or 1)
        return out

    return "".join(expand(pattern.replace(" ", "")))


def knitting_b(pattern):
    text = pattern.replace(" ", "")
    singles = re.compile(r"([a-z])(\d+)")
    text = singles.sub(lambda m: m[1] * int(m[2]), text)
    return re.sub(r"\*([a-z]*)\*(\d*)", lambda m: m[1] * int(m[2] or 1), text)


def knitting_c(pattern):
    tokens = re.findall(r"([a-z*])(\d*)", pattern.replace(" ", ""))
    done = ""
    inner = None
    for mark, number in tokens:
        times = int(number) if number else 1
        if mark != "*":
            if inner is None:
                done += mark * times
            else:
                inner += mark * times
        elif inner is None:
            inner = ""
        else:
            done += inner * times
            inner = None
    return done


def knitting_d(pattern):
    def row(part):
        return "".join(c * int(n or 1) for c, n in re.findall(r"([a-z])(\d*)", part))

    parts = pattern.replace(" ", "").split("*")
    out = [row(parts[0])]
    for inside, after in zip(parts[1::2], parts[2::2]):
        count = re.match(r"\d*", after).group()
        out.append(row(inside) * int(count or 1))
        out.append(row(after[len(count):]))
    return "".join(out)


def knitting_e(pattern):
    class Needle:
        def __init__(self):
            self.stitches = ""
            self.mark = -1
            self.last = ""
            self.number = ""

        def finish(self):
            if self.last != "":
                count = 1
                if self.number != "":
                    count = int(self.number)
                for _ in range(count - 1):
                    self.stitches += self.last
            self.last = ""
            self.number = ""

        def take(self, char):
            if char.isdigit():
                self.number += char
                return
            self.finish()
            if char == "*":
                if self.mark < 0:
                    self.mark = len(self.stitches)
                else:
                    self.last = self.stitches[self.mark:]
                    self.mark = -1
            else:
                self.stitches += char
                self.last = char

    needle = Needle()
    for char in pattern:
        if char != " ":
            needle.take(char)
    needle.finish()
    return needle.stitches


def key_cycle_mask_a(text, key):
    keys = cycle(sorted(set(key), key=key.index))
    out = []
    for char in text:
        if char == " ":
            out.append(char)
        else:
            k = next(keys, "")
            out.append(char.upper() if k and char >= k else char)
    return "".join(out)


def key_cycle_mask_b(text, key):
    unique = "".join(dict.fromkeys(key))
    if not unique:
        return text
    n = 0
    result = ""
    for char in text:
        if char != " ":
            if char >= unique[n % len(unique)]:
                char = char.upper()
            n += 1
        result += char
    return result


def key_cycle_mask_c(text, key):
    short = ""
    for i in range(len(key)):
        if key[i] not in short:
            short = short + key[i]
    if short == "":
        return text
    answer = ""
    j = 0
    for i in range(len(text)):
        if text[i] == " ":
            answer = answer + " "
        else:
            if text[i] >= short[j]:
                answer = answer + text[i].upper()
            else:
                answer = answer + text[i]
            j = j + 1
            if j == len(short):
                j = 0
    return answer


def key_cycle_mask_d(text, key):
    wheel = deque(dict.fromkeys(key))

    def turn(match):
        char = match.group()
        big = bool(wheel) and wheel[0] <= char
        wheel.rotate(-1)
        return char.upper() if big else char

    return re.sub(r"[^ ]", turn, text)


def key_cycle_mask_e(text, key):
    u = [*dict.fromkeys(key)]
    places = accumulate((c != " " for c in text), initial=0)
    return "".join(c.upper() if u and c != " " and c >= u[p % len(u)] else c for c, p in zip(text, places))


INPUTS = {
    "inherited_settings": [("[base]\nport = 80\nhost=a\n\n[web < base]\nport=81\n[x<nothing]\nk = v w",), ("",),
                           ("[one]\n[two<one]\nq=1\n[three<two]",)],
    "telegram": [("SEND MONEY STOP COME HOME STOP",), ("",), ("STOP",), ("ALL WELL",),
                 ("STOP A STOP STOP BIG STOPPER",)],
    "boxed_rows": [(["+----+-----+", "| id | who |", "+----+-----+", "| 1  | ann |", "| 2  |     |", "+----+-----+"],),
                   ([],), (["+---+", "| a |", "+---+"],)],
    "serial_letter": [("AB-1234-N",), ("AB-1234-O",), ("",), ("ZZ-9999-K",), ("ZZ-9999-L",),
                      ("ab-1234-N",), ("AB-12a4-N",), ("AB_1234-N",), ("AB-1234-NN",)],
    "pendulum": [("abcdefg",), ("",), ("x",), ("swings",)],
    "place_shift": [("abc xyz, zz",), ("",), ("  a  the quick brown fox",)],
    "order_line": [("3x dog, cat, 2x big cat, dog,cat",), ("",), ("x, 2x x, 10x",), ("  12x pie ,  fox tail",)],
    "shop_hours": [("mon-wed 9-17; fri 10-14",), ("",), ("mon-sun 8-20; tue-wed 9-12; sun 10-11",), ("sat 1-2",)],
    "caption_shift": [(["1", "00:01,500 --> 00:59,900", "Hello", "", "2", "01:00,000 --> 01:01,001"], 250), ([], 5),
                      (["00:01,500 --> 00:02,900"], -1700), (["59:59,999 --> 60:00,000"], 60001)],
    "rotated_logs": [(["app.log", "app.log.1", "app.log.3", "db.9"], 3), ([], 2), (["a", "b.c.12"], 20),
                     (["a.1"], 1)],
    "unstammer": [("b-b-but I w-want a t-shirt wh-what",), ("",), ("ha-ha- -a x-y-y",), ("n-n-no-one",)],
    "swapped_onsets": [("jelly beans show three",), ("",), ("one",), ("apple crumb why not",)],
    "vowel_relay": [("hello unicorn",), ("",), ("rhythm",), ("a",)],
    "optional_lines": [("Dear all\n?rain bring coats\n!rain bring hats\n\n?sun\nBye", {"rain": True}), ("", {}),
                       ("!x y z\n?x y\nz", {"x": False})],
    "starred_list": [(["* a", "** b", "*** c", "* d"],), ([],), (["* one"],), (["** deep", "* up", "** x y"],)],
    "hashtag_line": [("the quick-brown FOX 2day!", 30), ("", 10), ("too long a tag", 8), ("ok", 3), ("--", 9)],
    "knitting": [("k2 p3 *k1 p2*3 k",), ("",), ("*kp*",), ("p10*kp2*2q",)],
    "key_cycle_mask": [("hello big world", "melon"), ("abc", ""), ("", "k"), ("zzz aaa mm", "mmaa")],
}
