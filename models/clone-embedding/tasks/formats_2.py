"""Small tasks on marked-up text, music and cards as text, each written in several ways; all agree on `INPUTS`."""

import operator
import re
from collections import Counter, defaultdict, deque
from functools import reduce
from itertools import accumulate, chain, islice, product, takewhile


def both_versions_a(text):
    old = re.sub(r"\{\+.*?\+\}", "", text)
    old = re.sub(r"\{-(.*?)-\}", r"\1", old)
    new = re.sub(r"\{-.*?-\}", "", text)
    new = re.sub(r"\{\+(.*?)\+\}", r"\1", new)
    return old, new


def both_versions_b(text):
    old, new, i = [], [], 0
    while i < len(text):
        mark = text[i:i + 2]
        if mark in ("{-", "{+"):
            end = text.index(mark[1] + "}", i + 2)
            (old if mark == "{-" else new).append(text[i + 2:end])
            i = end + 2
        else:
            old.append(text[i])
            new.append(text[i])
            i += 1
    return "".join(old), "".join(new)


def both_versions_c(text):
    old = ""
    new = ""
    mode = "both"
    skip = False
    for i in range(len(text)):
        if skip == True:
            skip = False
            continue
        two = text[i:i + 2]
        if two == "{-":
            mode = "old"
            skip = True
        elif two == "{+":
            mode = "new"
            skip = True
        elif (two == "-}" and mode == "old") or (two == "+}" and mode == "new"):
            mode = "both"
            skip = True
        else:
            if mode != "new":
                old = old + text[i]
            if mode != "old":
                new = new + text[i]
    return (old, new)


def both_versions_d(text):
    parts = re.split(r"(\{-.*?-\}|\{\+.*?\+\})", text)

    def view(hidden):
        return "".join(p[2:-2] if i % 2 else p for i, p in enumerate(parts) if not (i % 2 and p[1] == hidden))

    return view("+"), view("-")


def both_versions_e(text):
    class Reader:
        def __init__(self, source):
            self.source = source
            self.old = ""
            self.new = ""

        def run(self):
            rest = self.source
            while rest:
                starts = [at for at in (rest.find("{-"), rest.find("{+")) if at >= 0]
                at = min(starts, default=len(rest))
                self.old += rest[:at]
                self.new += rest[:at]
                rest = rest[at:]
                if rest:
                    sign = rest[1]
                    inside, _, rest = rest[2:].partition(sign + "}")
                    if sign == "-":
                        self.old += inside
                    else:
                        self.new += inside
            return self.old, self.new

    return Reader(text).run()


def ballot_ranks_a(text):
    ranks = {}
    place = 1
    for level in text.split(">"):
        names = [n.strip() for n in level.split("=") if n.strip()]
        for name in names:
            ranks[name] = place
        place += len(names)
    return ranks


def ballot_ranks_b(text):
    levels = [re.findall(r"\w+", part) for part in text.split(">")]
    starts = accumulate(map(len, levels), initial=1)
    return {name: start for start, level in zip(starts, levels) for name in level}


def ballot_ranks_c(text):
    tokens = re.findall(r"\w+|[>=]", text)
    result = {}
    seen = 0
    rank = 1
    for i in range(len(tokens)):
        if tokens[i] == ">":
            rank = seen + 1
        elif tokens[i] == "=":
            rank = rank
        else:
            result[tokens[i]] = rank
            seen = seen + 1
    return result


def ballot_ranks_d(text):
    depth = {}
    for level, part in enumerate(text.replace(" ", "").split(">")):
        for name in filter(None, part.split("=")):
            depth[name] = level
    return {name: 1 + sum(other < mine for other in depth.values()) for name, mine in depth.items()}


def ballot_ranks_e(text):
    def place(done, level):
        names = list(filter(None, map(str.strip, level.split("="))))
        return {**done, **dict.fromkeys(names, len(done) + 1)}

    return reduce(place, text.split(">"), {})


def moved_chords_a(chords, steps):
    notes = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    out = []
    for chord in chords.split():
        size = 2 if chord[1:2] == "#" else 1
        root, kind = chord[:size], chord[size:]
        out.append(notes[(notes.index(root) + steps) % 12] + kind)
    return " ".join(out)


def moved_chords_b(chords, steps):
    names = "C C# D D# E F F# G G# A A# B".split()
    return " ".join(re.sub(r"^[A-G]#?", lambda m: names[(names.index(m[0]) + steps) % 12], c) for c in chords.split())


def moved_chords_c(chords, steps):
    up = {"C": "C#", "C#": "D", "D": "D#", "D#": "E", "E": "F", "F": "F#", "F#": "G", "G": "G#", "G#": "A",
          "A": "A#", "A#": "B", "B": "C"}
    down = {v: k for k, v in up.items()}
    words = chords.split()
    for i in range(len(words)):
        word = words[i]
        if len(word) > 1 and word[1] == "#":
            note = word[0:2]
            rest = word[2:]
        else:
            note = word[0]
            rest = word[1:]
        if steps > 0:
            for _ in range(steps):
                note = up[note]
        else:
            for _ in range(-steps):
                note = down[note]
        words[i] = note + rest
    return " ".join(words)


def moved_chords_d(chords, steps):
    wheel = deque("C C# D D# E F F# G G# A A# B".split())
    turned = wheel.copy()
    turned.rotate(-steps)
    change = dict(zip(wheel, turned))

    def move(chord):
        root = chord[:2] if chord[:2] in change else chord[:1]
        return change[root] + chord[len(root):]

    return " ".join(map(move, chords.split()))


def moved_chords_e(chords, steps):
    class Chord:
        NATURAL = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}

        def __init__(self, text):
            self.pitch = self.NATURAL[text[0]]
            self.quality = text[1:]
            if self.quality.startswith("#"):
                self.pitch += 1
                self.quality = self.quality[1:]

        def transpose(self, amount):
            self.pitch = (self.pitch + amount + 120) % 12

        def name(self):
            for letter, value in self.NATURAL.items():
                if value == self.pitch:
                    return letter + self.quality
            for letter, value in self.NATURAL.items():
                if value + 1 == self.pitch:
                    return letter + "#" + self.quality
            return "?"

    result = []
    for text in chords.split():
        chord = Chord(text)
        chord.transpose(steps)
        result.append(chord.name())
    return " ".join(result)


def radio_letters_a(words):
    out, capital = "", False
    for word in words.lower().split():
        if word == "capital":
            capital = True
        elif word == "space":
            out += " "
        else:
            out += word[0].upper() if capital else word[0]
            capital = False
    return out


def radio_letters_b(words):
    text = re.sub(r"\bspace\b", "_", words.lower())
    out = []
    for word in reversed(text.split()):
        if word == "capital":
            at = next((i for i in range(len(out) - 1, -1, -1) if out[i] != " "), None)
            if at is not None:
                out[at] = out[at].upper()
        else:
            out.append(" " if word == "_" else word[0])
    return "".join(reversed(out))


def radio_letters_c(words):
    parts = words.split()
    result = ""
    big = 0
    for i in range(len(parts)):
        w = parts[i].lower()
        if w == "capital":
            big = 1
        if w == "space":
            result = result + " "
        if w != "capital" and w != "space":
            letter = w[0]
            if big == 1:
                letter = letter.upper()
                big = 0
            result = result + letter
    return result


def radio_letters_d(words):
    def step(state, word):
        text, change = state
        match word:
            case "capital":
                return text, str.upper
            case "space":
                return text + " ", change
        return text + change(word[0]), str.lower

    return reduce(step, words.lower().split(), ("", str.lower))[0]


def radio_letters_e(words):
    class Receiver:
        def __init__(self):
            self.letters = []
            self.pending = False

        def hear(self, word):
            handler = getattr(self, "on_" + word, None)
            if handler is None:
                self.on_letter(word[0])
            else:
                handler()

        def on_capital(self):
            self.pending = True

        def on_space(self):
            self.letters.append(" ")

        def on_letter(self, letter):
            self.letters.append(letter.upper() if self.pending else letter)
            self.pending = False

    receiver = Receiver()
    for word in words.lower().split():
        receiver.hear(word)
    return "".join(receiver.letters)


def length_parity_code_a(text):
    bits = "".join(str(len(word) % 2) for word in text.split())
    out = ""
    for i in range(0, len(bits) - 4, 5):
        value = int(bits[i:i + 5], 2)
        out += chr(97 + value) if value < 26 else "?"
    return out


def length_parity_code_b(text):
    alphabet = "abcdefghijklmnopqrstuvwxyz??????"
    words = iter(text.split())
    return "".join(
        alphabet[reduce(lambda n, w: 2 * n + (len(w) & 1), five, 0)] for five in zip(words, words, words, words, words)
    )


def length_parity_code_c(text):
    words = text.split()
    result = ""
    value = 0
    count = 0
    for i in range(len(words)):
        value = value * 2
        if len(words[i]) % 2 == 1:
            value = value + 1
        count = count + 1
        if count == 5:
            if value <= 25:
                result = result + "abcdefghijklmnopqrstuvwxyz"[value]
            else:
                result = result + "?"
            value = 0
            count = 0
    return result


def length_parity_code_d(text):
    table = {format(i, "05b"): chr(97 + i) for i in range(26)}
    bits = re.sub(r"\S+\s*", lambda m: "01"[len(m[0].rstrip()) % 2], text.lstrip())
    return "".join(table.get(group, "?") for group in re.findall(".{5}", bits))


def length_parity_code_e(text):
    odd = [len(w) % 2 for w in text.split()]

    def letter(five):
        value = sum(b << (4 - i) for i, b in enumerate(five))
        return chr(ord("a") + value) if value < 26 else "?"

    return "".join(letter(odd[k:k + 5]) for k in range(0, len(odd) // 5 * 5, 5))


def version_fits_a(version, rule):
    def numbers(text):
        parts = [int(p) for p in text.split(".")]
        return tuple(parts + [0] * (4 - len(parts)))

    mine = numbers(version)
    for part in rule.split():
        sign, text = re.match(r"([<>=!]+)(.*)", part).groups()
        other = numbers(text)
        if sign == ">=" and mine < other or sign == "<=" and mine > other:
            return False
        if sign == ">" and mine <= other or sign == "<" and mine >= other:
            return False
        if sign == "=" and mine != other or sign == "!=" and mine == other:
            return False
    return True


def version_fits_b(version, rule):
    allowed = {">=": {0, 1}, "<=": {0, -1}, ">": {1}, "<": {-1}, "=": {0}, "!=": {1, -1}}

    def compare(one, two):
        a, b = ([int(x) for x in t.split(".")] for t in (one, two))
        n = max(len(a), len(b))
        a += [0] * (n - len(a))
        b += [0] * (n - len(b))
        return (a > b) - (a < b)

    return all(compare(version, v) in allowed[s] for s, v in re.findall(r"([<>=!]+)([\d.]+)", rule))


def version_fits_c(version, rule):
    ok = True
    rules = rule.split()
    mine = version.split(".")
    for i in range(len(rules)):
        sign = ""
        rest = ""
        for ch in rules[i]:
            if ch == "<" or ch == ">" or ch == "=" or ch == "!":
                sign = sign + ch
            else:
                rest = rest + ch
        other = rest.split(".")
        result = 0
        for j in range(4):
            a = 0
            b = 0
            if j < len(mine):
                a = int(mine[j])
            if j < len(other):
                b = int(other[j])
            if result == 0 and a > b:
                result = 1
            elif result == 0 and a < b:
                result = -1
        if sign == "<" and result != -1:
            ok = False
        elif sign == ">" and result != 1:
            ok = False
        elif sign == "<=" and result == 1:
            ok = False
        elif sign == ">=" and result == -1:
            ok = False
        elif sign == "=" and result != 0:
            ok = False
        elif sign == "!=" and result == 0:
            ok = False
    return ok


def version_fits_d(version, rule):
    def key(text):
        return reduce(lambda n, p: n * 1000 + int(p), (text.split(".") + ["0"] * 4)[:4], 0)

    low, high, banned = 0, 10 ** 12, set()
    for part in rule.split():
        value = key(part.lstrip("<>=!"))
        if part[0] == "!":
            banned.add(value)
        if part[0] in ">=":
            low = max(low, value + (part[0] == ">" and part[1] != "="))
        if part[0] in "<=":
            high = min(high, value - (part[0] == "<" and part[1] != "="))
    return low <= key(version) <= high and key(version) not in banned


def version_fits_e(version, rule):
    signs = [(">=", operator.ge), ("<=", operator.le), ("!=", operator.ne), (">", operator.gt), ("<", operator.lt),
             ("=", operator.eq)]

    def parts(text):
        numbers = [*map(int, text.split("."))]
        while numbers and numbers[-1] == 0:
            numbers.pop()
        return numbers

    def holds(part):
        for sign, test in signs:
            if part.startswith(sign):
                return test(parts(version), parts(part[len(sign):]))
        return False

    return all(map(holds, rule.split()))


def log_pairs_a(line):
    out, i = {}, 0
    while i < len(line):
        if line[i] == " ":
            i += 1
            continue
        at = line.index("=", i)
        key = line[i:at]
        if line[at + 1:at + 2] == '"':
            end = line.index('"', at + 2)
            out[key] = line[at + 2:end]
            i = end + 1
        else:
            end = line.find(" ", at)
            end = len(line) if end < 0 else end
            out[key] = line[at + 1:end]
            i = end
    return out


def log_pairs_b(line):
    return {k: q or v for k, q, v in re.findall(r'(\w+)=(?:"([^"]*)"|(\S*))', line)}


def log_pairs_c(line):
    pieces = line.split('"')
    for i in range(1, len(pieces), 2):
        pieces[i] = pieces[i].replace(" ", "\0").replace("=", "\1")
    result = {}
    for word in "".join(pieces).split():
        key, value = word.split("=")
        result[key] = value.replace("\0", " ").replace("\1", "=")
    return result


def log_pairs_d(line):
    result = {}
    key = ""
    value = ""
    in_value = False
    quoted = False
    for ch in line + " ":
        if in_value == False:
            if ch == "=":
                in_value = True
            elif ch != " ":
                key = key + ch
        elif ch == '"':
            if quoted == False:
                quoted = True
            else:
                quoted = False
        elif ch == " " and quoted == False:
            result[key] = value
            key = ""
            value = ""
            in_value = False
        else:
            value = value + ch
    return result


def log_pairs_e(line):
    chars = iter(line)

    def until(*stops):
        return "".join(takewhile(lambda c: c not in stops, chars))

    found = {}
    while True:
        key = until("=").strip()
        if not key:
            return found
        value = ""
        for c in chars:
            if c == '"':
                value = until('"')
                break
            if c == " ":
                break
            value = c + until(" ")
            break
        found[key] = value


def brace_layout_a(text):
    lines, depth, current = [], 0, ""
    for c in text:
        if c == "{":
            lines.append("  " * depth + current + "{")
            depth += 1
            current = ""
        elif c == "}":
            if current:
                lines.append("  " * depth + current)
            depth -= 1
            lines.append("  " * depth + "}")
            current = ""
        elif c == ";":
            lines.append("  " * depth + current + ";")
            current = ""
        else:
            current += c
    if current:
        lines.append("  " * depth + current)
    return lines


def brace_layout_b(text):
    tokens = re.findall(r"[^{};]*[{;]|[^{};]+|\}", text)
    depth = 0
    out = []
    for token in tokens:
        depth -= token == "}"
        out.append("  " * depth + token)
        depth += token.endswith("{")
    return out


def brace_layout_c(text):
    marked = text.replace("{", "{\n").replace("}", "\n}\n").replace(";", ";\n")
    result = []
    indent = ""
    for line in marked.split("\n"):
        if line == "":
            continue
        if line == "}":
            indent = indent[2:]
        result.append(indent + line)
        if line[len(line) - 1] == "{":
            indent = indent + "  "
    return result


def brace_layout_d(text):
    def body(i, pad):
        lines, start = [], i
        while i < len(text):
            c = text[i]
            if c == "{":
                lines.append(pad + text[start:i + 1])
                inner, i = body(i + 1, pad + "  ")
                lines += inner
                if i < len(text):
                    lines.append(pad + "}")
                start = i + 1
            elif c == ";":
                lines.append(pad + text[start:i + 1])
                start = i + 1
            elif c == "}":
                break
            i += 1
        if text[start:i]:
            lines.append(pad + text[start:i])
        return lines, i

    return body(0, "")[0]


def brace_layout_e(text):
    parts = [p for p in re.split(r"(?<=[{;}])|(?=\})", text) if p]
    depths = accumulate(((p[-1] == "{") - (p == "}") for p in parts), initial=0)
    return ["  " * (d - (p == "}")) + p for p, d in zip(parts, depths)]


def style_squeeze_a(text):
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r" ?([{};:,]) ?", r"\1", text)
    return text.replace(";}", "}").strip()


def style_squeeze_b(text):
    clean, i = [], 0
    while i < len(text):
        if text.startswith("/*", i):
            i = text.index("*/", i) + 2
            continue
        clean.append(text[i])
        i += 1
    out = []
    for c in clean:
        c = " " if c.isspace() else c
        if c == " " and (not out or out[-1] in " {};:,"):
            continue
        if c in "{};:," and out and out[-1] == " ":
            out.pop()
        if c == "}" and out and out[-1] == ";":
            out.pop()
        out.append(c)
    return "".join(out).rstrip(" ")


def style_squeeze_c(text):
    while "/*" in text:
        start = text.find("/*")
        end = text.find("*/", start)
        text = text[0:start] + text[end + 2:]
    text = " ".join(text.split())
    for mark in "{};:,":
        parts = text.split(mark)
        for i in range(len(parts)):
            parts[i] = parts[i].strip()
        text = mark.join(parts)
    while ";}" in text:
        text = text.replace(";}", "}")
    return text


def style_squeeze_d(text):
    bare = "".join(part.partition("*/")[2] if i else part for i, part in enumerate(text.split("/*")))
    tokens = re.findall(r"[{};:,]|[^{};:,]+", bare)
    words = [t for t in (" ".join(t.split()) for t in tokens) if t]
    return "".join(t for t, after in zip(words, words[1:] + [""]) if not (t == ";" and after == "}"))


def style_squeeze_e(text):
    class Machine:
        def __init__(self):
            self.out = ""
            self.space = False
            self.semi = False

        def emit(self, c):
            if c in "{};:,":
                self.space = False
                if self.semi and c != "}":
                    self.out += ";"
                self.semi = c == ";"
                if c != ";":
                    self.out += c
                return
            if self.semi:
                self.out += ";"
                self.semi = False
            if self.space and self.out and self.out[-1] not in "{};:,":
                self.out += " "
            self.space = False
            self.out += c

        def finish(self):
            return self.out + (";" if self.semi else "")

    machine = Machine()
    inside = False
    i = 0
    while i < len(text):
        if not inside and text[i:i + 2] == "/*":
            inside = True
            i += 2
        elif inside and text[i:i + 2] == "*/":
            inside = False
            i += 2
        else:
            if not inside:
                if text[i] in " \n\t":
                    machine.space = True
                else:
                    machine.emit(text[i])
            i += 1
    return machine.finish()


def growing_flips_a(text):
    out, i, size = "", 0, 1
    while i < len(text):
        out += text[i:i + size][::-1]
        i += size
        size += 1
    return out


def growing_flips_b(text):
    chars = iter(text)
    blocks = []
    size = 1
    while block := list(islice(chars, size)):
        blocks.append("".join(reversed(block)))
        size += 1
    return "".join(blocks)


def growing_flips_c(text):
    letters = list(text)
    start = 0
    size = 1
    while start < len(letters):
        left = start
        right = start + size - 1
        if right > len(letters) - 1:
            right = len(letters) - 1
        while left < right:
            temp = letters[left]
            letters[left] = letters[right]
            letters[right] = temp
            left = left + 1
            right = right - 1
        start = start + size
        size = size + 1
    return "".join(letters)


def growing_flips_d(text):
    def flip(rest, size):
        return rest[:size][::-1] + flip(rest[size:], size + 1) if rest else ""

    return flip(text, 1)


def growing_flips_e(text):
    n = len(text)
    block = list(chain.from_iterable([k] * (k + 1) for k in range(n)))[:n]
    order = sorted(range(n), key=lambda i: (block[i], -i))
    return "".join(text[i] for i in order)


def plug_board_a(text, pairs):
    swap = {}
    for pair in pairs.split():
        a, b = pair
        swap[a], swap[b] = b, a
        swap[a.upper()], swap[b.upper()] = b.upper(), a.upper()
    return "".join(swap.get(c, c) for c in text)


def plug_board_b(text, pairs):
    one, two = pairs.split(), [p[::-1] for p in pairs.split()]
    source = "".join(one + two)
    target = "".join(two + one)
    return text.translate(str.maketrans(source + source.upper(), target + target.upper()))


def plug_board_c(text, pairs):
    wires = pairs.split()
    result = ""
    for i in range(len(text)):
        letter = text[i].lower()
        new = letter
        for wire in wires:
            if wire[0] == letter:
                new = wire[1]
            elif wire[1] == letter:
                new = wire[0]
        if text[i].isupper():
            result = result + new.upper()
        else:
            result = result + new
    return result


def plug_board_d(text, pairs):
    for n, (a, b) in enumerate(pairs.split()):
        for x, y in ((a, b), (a.upper(), b.upper())):
            text = y.join(part.replace(y, x) for part in text.split(x))
    return text


def plug_board_e(text, pairs):
    flat = pairs.replace(" ", "")

    def other(match):
        c = match.group()
        found = flat[flat.index(c.lower()) ^ 1]
        return found.upper() if c.isupper() else found

    return re.sub(f"[{flat}]", other, text, flags=re.I) if flat else text


def number_from_words_a(text):
    small = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
             "seventeen eighteen nineteen").split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    total, part = 0, 0
    for word in text.replace("-", " ").split():
        if word == "and":
            continue
        if word in small:
            part += small.index(word)
        elif word in tens:
            part += 10 * tens.index(word) + 20
        elif word == "hundred":
            part *= 100
        else:
            total += part * {"thousand": 1000, "million": 10 ** 6}[word]
            part = 0
    return total + part


def number_from_words_b(text):
    units = {w: i for i, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split())}
    units |= {w: 20 + 10 * i for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
    words = [w for w in re.findall("[a-z]+", text) if w != "and"]

    def value(part):
        for word, size in (("million", 10 ** 6), ("thousand", 1000), ("hundred", 100)):
            if word in part:
                at = part.index(word)
                return value(part[:at]) * size + value(part[at + 1:])
        return sum(units[w] for w in part)

    return value(words)


def number_from_words_c(text):
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
             "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
    ties = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    words = text.replace("-", " ").split()
    millions = 0
    thousands = 0
    current = 0
    for i in range(len(words)):
        w = words[i]
        if w == "million":
            millions = current
            current = 0
        elif w == "thousand":
            thousands = current
            current = 0
        elif w == "hundred":
            current = current * 100
        elif w in ties:
            current = current + ties.index(w) * 10
        elif w in names:
            current = current + names.index(w)
    return millions * 1000000 + thousands * 1000 + current


def number_from_words_d(text):
    worth = dict(zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million".split(),
        [*range(1, 21), *range(30, 100, 10), 100, 1000, 10 ** 6]))
    stack = []
    for word in re.split(r"[\s-]+", text):
        n = worth.get(word, 0)
        if n >= 100:
            below = 0
            while stack and stack[-1] < n:
                below += stack.pop()
            n *= below
        stack.append(n)
    return sum(stack)


def number_from_words_e(text):
    first = "zero one two three four five six seven eight nine ten eleven twelve".split()
    roots = {"thir": 3, "for": 4, "four": 4, "fif": 5, "six": 6, "seven": 7, "eigh": 8, "nine": 9, "twen": 2}

    def simple(word):
        if word in first:
            return first.index(word)
        if word.endswith("teen"):
            return 10 + roots[word[:-4]]
        return 10 * roots[word[:-2]] if word.endswith("ty") else 0

    def below_thousand(part):
        left, hundred, right = part.partition("hundred")
        if not hundred:
            left, right = "", part
        return 100 * sum(map(simple, left.split())) + sum(map(simple, right.split()))

    groups = re.split("(million|thousand)", text.replace("-", " "))
    scale = {"million": 10 ** 6, "thousand": 1000}
    return sum(below_thousand(part) * scale.get(mark, 1) for part, mark in zip(groups[::2], groups[1::2] + [""]))


def typing_keys_a(keys):
    out, caps, shift = [], False, False
    for key in keys:
        if key == "^":
            caps = not caps
        elif key == "_":
            shift = True
        elif key == "<":
            if out:
                out.pop()
            shift = False
        else:
            out.append(key.upper() if caps != shift else key)
            shift = False
    return "".join(out)


def typing_keys_b(keys):
    def step(state, key):
        text, caps, shift = state
        if key == "^":
            return text, not caps, shift
        if key == "_":
            return text, caps, True
        if key == "<":
            return text[:-1], caps, False
        return text + (key.upper() if caps ^ shift else key), caps, False

    return reduce(step, keys, ("", False, False))[0]


def typing_keys_c(keys):
    result = ""
    caps = 0
    shift = 0
    for i in range(len(keys)):
        if keys[i] == "^":
            caps = caps + 1
        elif keys[i] == "_":
            shift = 1
        elif keys[i] == "<":
            shift = 0
            if len(result) > 0:
                result = result[0:len(result) - 1]
        else:
            if caps % 2 == 0 and shift == 0:
                result = result + keys[i]
            elif caps % 2 == 1 and shift == 1:
                result = result + keys[i]
            else:
                result = result + keys[i].upper()
            shift = 0
    return result


def typing_keys_d(keys):
    class Keyboard:
        def __init__(self):
            self.buffer = []
            self.lock = False
            self.modifier = False
            self.actions = {"^": self.toggle, "_": self.press_shift, "<": self.erase}

        def toggle(self):
            self.lock = not self.lock

        def press_shift(self):
            self.modifier = True

        def erase(self):
            del self.buffer[-1:]
            self.modifier = False

        def press(self, key):
            if key in self.actions:
                self.actions[key]()
                return
            if self.lock is not self.modifier:
                key = key.upper()
            self.buffer.append(key)
            self.modifier = False

    board = Keyboard()
    for key in keys:
        board.press(key)
    return "".join(board.buffer)


def typing_keys_e(keys):
    parts = keys.split("^")
    caps = list(chain.from_iterable([i % 2] * len(p) for i, p in enumerate(parts)))
    plain = "".join(parts)
    shown, skip = [], 0
    for i in range(len(plain) - 1, -1, -1):
        if plain[i] == "<":
            skip += 1
        elif plain[i] != "_":
            if skip:
                skip -= 1
            else:
                shift = plain[i - 1:i] == "_"
                shown.append(plain[i].upper() if caps[i] != shift else plain[i])
    return "".join(shown[::-1])


def macro_lines_a(text):
    macros, out = {}, []
    for line in text.splitlines():
        for name in sorted(macros, key=len, reverse=True):
            line = re.sub(rf"\${name}\b", macros[name].replace("\\", r"\\"), line)
        if line.startswith("def "):
            name, value = line[4:].split("=", 1)
            macros[name.strip()] = value.strip()
        else:
            out.append(line)
    return out


def macro_lines_b(text):
    macros = {}

    def expand(line):
        return re.sub(r"\$(\w+)", lambda m: macros.get(m[1], m[0]), line)

    out = []
    for line in text.splitlines():
        m = re.match(r"def\s+(\w+)\s*=\s*(.*?)\s*$", line)
        if m:
            macros[m[1]] = expand(m[2])
        else:
            out.append(expand(line))
    return out


def macro_lines_c(text):
    names = []
    values = []
    result = []
    lines = text.splitlines()
    for i in range(len(lines)):
        line = ""
        j = 0
        while j < len(lines[i]):
            if lines[i][j] == "$":
                k = j + 1
                while k < len(lines[i]) and (lines[i][k].isalnum() or lines[i][k] == "_"):
                    k = k + 1
                word = lines[i][j + 1:k]
                if word in names:
                    line = line + values[len(names) - 1 - names[::-1].index(word)]
                else:
                    line = line + "$" + word
                j = k
            else:
                line = line + lines[i][j]
                j = j + 1
        if line[0:4] == "def ":
            at = line.find("=")
            names.append(line[4:at].strip())
            values.append(line[at + 1:].strip())
        else:
            result.append(line)
    return result


def macro_lines_d(text):
    def filled(line, macros):
        head, *rest = re.split(r"\$(\w+)", line)
        return head + "".join(macros.get(n, "$" + n) + tail for n, tail in zip(rest[::2], rest[1::2]))

    def step(state, line):
        macros, out = state
        line = filled(line, macros)
        if not line.startswith("def "):
            return macros, out + [line]
        name, _, value = line.removeprefix("def ").partition("=")
        return {**macros, name.strip(): value.strip()}, out

    return reduce(step, text.splitlines(), ({}, []))[1]


def macro_lines_e(text):
    lines = text.splitlines()
    defined = []
    for number, line in enumerate(lines):
        if line.startswith("def "):
            name, _, value = line[4:].partition("=")
            defined.append((number, name.strip(), value.strip()))

    def lookup(name, before):
        for number, known, value in reversed(defined):
            if known == name and number < before:
                return expand(value, number)
        return "$" + name

    def expand(part, number):
        return re.sub(r"\$(\w+)", lambda m: lookup(m[1], number), part)

    return [expand(line, number) for number, line in enumerate(lines) if not line.startswith("def ")]


def stack_words_a(program):
    stack = []
    for word in program.split():
        if word == "+":
            stack.append(stack.pop() + stack.pop())
        elif word == "*":
            stack.append(stack.pop() * stack.pop())
        elif word == "-":
            b, a = stack.pop(), stack.pop()
            stack.append(a - b)
        elif word == "dup":
            stack.append(stack[-1])
        elif word == "swap":
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif word == "drop":
            stack.pop()
        elif word == "over":
            stack.append(stack[-2])
        else:
            stack.append(int(word))
    return stack


def stack_words_b(program):
    words = {
        "+": (2, lambda a, b: [a + b]),
        "-": (2, lambda a, b: [a - b]),
        "*": (2, lambda a, b: [a * b]),
        "dup": (1, lambda a: [a, a]),
        "swap": (2, lambda a, b: [b, a]),
        "drop": (1, lambda a: []),
        "over": (2, lambda a, b: [a, b, a]),
    }

    def step(stack, word):
        if word not in words:
            return stack + [int(word)]
        size, action = words[word]
        return stack[:-size] + action(*stack[-size:])

    return reduce(step, program.split(), [])


def stack_words_c(program):
    class Machine:
        def __init__(self):
            self.cells = [0] * 100
            self.top = 0

        def push(self, value):
            self.cells[self.top] = value
            self.top += 1

        def pop(self):
            self.top -= 1
            return self.cells[self.top]

        def execute(self, word):
            if word in ("+", "-", "*"):
                right = self.pop()
                left = self.pop()
                if word == "+":
                    self.push(left + right)
                elif word == "-":
                    self.push(left - right)
                else:
                    self.push(left * right)
            elif word == "drop":
                self.pop()
            elif word == "dup":
                value = self.pop()
                self.push(value)
                self.push(value)
            elif word in ("swap", "over"):
                right = self.pop()
                left = self.pop()
                if word == "over":
                    self.push(left)
                self.push(right)
                self.push(left)
            else:
                self.push(int(word))

    machine = Machine()
    for word in program.split():
        machine.execute(word)
    return machine.cells[:machine.top]


def stack_words_d(program):
    text = " " + " ".join(program.split()) + " "
    number = r"(-?\d+)"
    rules = [
        (rf" {number} dup ", r" \1 \1 "),
        (rf" {number} drop ", " "),
        (rf" {number} {number} swap ", r" \2 \1 "),
        (rf" {number} {number} over ", r" \1 \2 \1 "),
        (rf" {number} {number} \+ ", lambda m: f" {int(m[1]) + int(m[2])} "),
        (rf" {number} {number} - ", lambda m: f" {int(m[1]) - int(m[2])} "),
        (rf" {number} {number} \* ", lambda m: f" {int(m[1]) * int(m[2])} "),
    ]
    before = None
    while before != text:
        before = text
        for pattern, change in rules:
            text = re.sub(pattern, change, text, count=1)
    return [int(n) for n in text.split()]


def stack_words_e(program):
    s = []
    for w in program.split():
        if w in {"dup", "over"}:
            s += [s[-1 if w == "dup" else -2]]
        elif w == "swap":
            s[-2:] = s[:-3:-1]
        elif w == "drop":
            del s[-1]
        elif w in "+-*":
            s[-2:] = [{"+": s[-2] + s[-1], "-": s[-2] - s[-1], "*": s[-2] * s[-1]}[w]]
        else:
            s += [int(w)]
    return s


def class_expansions_a(pattern):
    out, i = [""], 0
    while i < len(pattern):
        if pattern[i] == "[":
            end = pattern.index("]", i)
            body, choices, j = pattern[i + 1:end], "", 0
            while j < len(body):
                if body[j + 1:j + 2] == "-":
                    choices += "".join(map(chr, range(ord(body[j]), ord(body[j + 2]) + 1)))
                    j += 3
                else:
                    choices += body[j]
                    j += 1
            i = end + 1
        else:
            choices = pattern[i]
            i += 1
        out = [word + c for word in out for c in choices]
    return out


def class_expansions_b(pattern):
    def letters(token):
        spread = re.sub(r"(.)-(.)", lambda m: "".join(map(chr, range(ord(m[1]), ord(m[2]) + 1))), token.strip("[]"))
        return spread

    return ["".join(p) for p in product(*map(letters, re.findall(r"\[.*?\]|.", pattern)))]


def class_expansions_c(pattern):
    def expand(rest):
        if rest == "":
            return [""]
        if rest[0] != "[":
            return [rest[0] + tail for tail in expand(rest[1:])]
        body, _, after = rest[1:].partition("]")
        choices = []
        while body:
            if len(body) >= 3 and body[1] == "-":
                choices.extend(chr(n) for n in range(ord(body[0]), ord(body[2]) + 1))
                body = body[3:]
            else:
                choices.append(body[0])
                body = body[1:]
        tails = expand(after)
        return [c + tail for c in choices for tail in tails]

    return expand(pattern)


def class_expansions_d(pattern):
    sets = []
    inside = False
    current = ""
    for i in range(len(pattern)):
        ch = pattern[i]
        if ch == "[":
            inside = True
            current = ""
        elif ch == "]":
            inside = False
            sets.append(current)
        elif inside == False:
            sets.append(ch)
        elif ch == "-":
            first = ord(pattern[i - 1]) + 1
            last = ord(pattern[i + 1])
            while first < last:
                current = current + chr(first)
                first = first + 1
        else:
            current = current + ch
    result = [""]
    for s in sets:
        new = []
        for word in result:
            for letter in s:
                new.append(word + letter)
        result = new
    return result


def class_expansions_e(pattern):
    sets = []
    for one, many in re.findall(r"([^\[\]])|\[([^\]]*)\]", pattern):
        chosen = one
        for a, b in re.findall(r"(.)(?:-(.))?", many):
            chosen += "".join(chr(c) for c in range(ord(a), ord(b or a) + 1))
        sets.append(chosen)
    total = reduce(lambda n, s: n * len(s), sets, 1)
    words = []
    for number in range(total):
        word = ""
        for choices in reversed(sets):
            number, at = divmod(number, len(choices))
            word = choices[at] + word
        words.append(word)
    return words


def sorted_hand_a(text):
    ranks = "2 3 4 5 6 7 8 9 10 J Q K A".split()
    cards = text.split()
    return " ".join(sorted(cards, key=lambda c: ("SHDC".index(c[-1]), -ranks.index(c[:-1]))))


def sorted_hand_b(text):
    held = Counter(text.split())
    out = []
    for suit in "SHDC":
        for rank in "A K Q J 10 9 8 7 6 5 4 3 2".split():
            out += [rank + suit] * held[rank + suit]
    return " ".join(out)


def sorted_hand_c(text):
    cards = text.split()
    suits = {"S": 0, "H": 1, "D": 2, "C": 3}
    values = {"J": 11, "Q": 12, "K": 13, "A": 14}
    for i in range(len(cards)):
        for j in range(len(cards) - 1 - i):
            a = cards[j]
            b = cards[j + 1]
            suit_a = suits[a[-1]]
            suit_b = suits[b[-1]]
            if a[:-1] in values:
                value_a = values[a[:-1]]
            else:
                value_a = int(a[:-1])
            if b[:-1] in values:
                value_b = values[b[:-1]]
            else:
                value_b = int(b[:-1])
            if suit_a > suit_b or (suit_a == suit_b and value_a < value_b):
                cards[j] = b
                cards[j + 1] = a
    return " ".join(cards)


def sorted_hand_d(text):
    class Card:
        def __init__(self, name):
            self.name = name
            self.suit = "SHDC".index(name[-1])
            self.rank = "23456789TJQKA".index(name[0].replace("1", "T"))

        def __lt__(self, other):
            if self.suit != other.suit:
                return self.suit < other.suit
            return self.rank > other.rank

    return " ".join(card.name for card in sorted(map(Card, text.split())))


def sorted_hand_e(text):
    suits = defaultdict(list)
    for rank, suit in re.findall(r"(\w+)([SHDC])", text):
        suits[suit].append(rank)

    def worth(rank):
        return int({"J": "11", "Q": "12", "K": "13", "A": "14"}.get(rank, rank))

    groups = ([r + s for r in sorted(suits[s], key=worth, reverse=True)] for s in "SHDC")
    return " ".join(chain.from_iterable(groups))


def filter_rows_a(rows, query):
    def holds(row, test):
        m = re.match(r"(\w+)(>=|<=|!=|=|>|<)(.*)", test)
        name, sign, text = m.groups()
        if name not in row:
            return False
        left = row[name]
        right = int(text) if isinstance(left, int) else text
        return {"=": left == right, "!=": left != right, ">": left > right, "<": left < right,
                ">=": left >= right, "<=": left <= right}[sign]

    tests = [t.strip() for t in query.split(" and ") if t.strip()]
    return [row for row in rows if all(holds(row, t) for t in tests)]


def filter_rows_b(rows, query):
    kept = rows
    for test in filter(None, query.split(" and ")):
        name = re.match(r"\w+", test).group()
        sign = re.search(r"[<>=!]+", test).group()
        text = test[len(name) + len(sign):]
        chosen = []
        for row in kept:
            if name in row:
                value = type(row[name])(text)
                order = (row[name] > value) - (row[name] < value)
                if sign == "!=":
                    ok = order != 0
                else:
                    ok = "<=>"[order + 1] in sign
                if ok:
                    chosen.append(row)
        kept = chosen
    return kept


def filter_rows_c(rows, query):
    result = []
    tests = query.split(" and ")
    for i in range(len(rows)):
        row = rows[i]
        good = True
        for test in tests:
            if test == "":
                continue
            for sign in ["!=", ">=", "<=", "=", ">", "<"]:
                if sign in test:
                    break
            name = test.split(sign)[0]
            value = test.split(sign)[1]
            if name not in row:
                good = False
                continue
            if type(row[name]) == int:
                value = int(value)
            if sign == "=" and not row[name] == value:
                good = False
            if sign == "!=" and row[name] == value:
                good = False
            if sign == ">" and not row[name] > value:
                good = False
            if sign == "<" and not row[name] < value:
                good = False
            if sign == ">=" and row[name] < value:
                good = False
            if sign == "<=" and row[name] > value:
                good = False
        if good == True:
            result.append(row)
    return result


def filter_rows_d(rows, query):
    table = {"=": operator.eq, "!=": operator.ne, ">": operator.gt, "<": operator.lt, ">=": operator.ge,
             "<=": operator.le}

    def compiled(name, sign, text):
        return lambda row: name in row and table[sign](row[name], int(text) if isinstance(row[name], int) else text)

    tests = [compiled(*parts) for parts in re.findall(r"(\w+)([<>!]?=|[<>])(\S+)", query)]
    return reduce(lambda left, test: list(filter(test, left)), tests, rows)


def filter_rows_e(rows, query):
    class Condition:
        def __init__(self, text):
            start = 0
            while text[start] not in "<>=!":
                start += 1
            stop = start
            while text[stop] in "<>=!":
                stop += 1
            self.field, self.sign, self.value = text[:start], text[start:stop], text[stop:]

        def accepts(self, row):
            if self.field not in row:
                return False
            mine, other = row[self.field], self.value
            if isinstance(mine, int):
                other = int(other)
            if mine == other:
                return self.sign in ("=", ">=", "<=")
            if self.sign == "!=":
                return True
            return self.sign.startswith(">" if mine > other else "<")

    conditions = [Condition(text) for text in query.split(" and ")] if query else []
    return [row for row in rows if not any(not condition.accepts(row) for condition in conditions)]


INPUTS = {
    "both_versions": [("I {-eat-}{+ate+} an {+old +}apple-pie",), ("",), ("{-gone-}",), ("a-b {+c+} d + e",)],
    "ballot_ranks": [("A>B = C>D",), ("",), ("x=y=z",), ("k > j > i=h > g",)],
    "moved_chords": [("C F#m G7 Am", 3), ("", 1), ("B A# Esus4", -13), ("D#maj7", 12)],
    "radio_letters": [("capital hotel echo lima space capital capital xray oscar",), ("",),
                      ("space capital space whiskey",), ("Alfa Capital",)],
    "length_parity_code": [("so we go to it a be see no on me",), ("",), ("a b c d e it",), ("to to to to",)],
    "version_fits": [("1.4.2", ">=1.2 <2"), ("2.0", "<2"), ("1", "=1.0.0"), ("3.1", ""), ("1.2.3", "!=1.2.3 >0"),
                     ("1.10", ">1.9 <=1.10.0"), ("0.9", ">1")],
    "log_pairs": [('level=info msg="all is = well" n=3',), ("",), ('a= b="" c="x"',), ("one=two",)],
    "brace_layout": [("a{b;c{d}e}f",), ("",), ("x;y",), ("p{}q{r;}",)],
    "style_squeeze": [("a { color : red ; /* x;y */ top: 1px , 2px;\n}\n  b c {\n}",),
                      ("",), ("/* only */",), ("a  b; c ;",)],
    "growing_flips": [("abcdefghij",), ("",), ("ab",), ("abcdefgh",)],
    "plug_board": [("Hello World", "hw lo"), ("abc", ""), ("", "ab"), ("Zaza", "za")],
    "number_from_words": [("two hundred and forty-one",), ("zero",),
                          ("three million nine hundred thousand and twelve",),
                          ("seventeen thousand three hundred eighty",), ("one million one",)],
    "typing_keys": [("^he_l<llo^ _world<<",), ("",), ("<<a",), ("^_a_b",)],
    "macro_lines": [("def who = Ann\ndef hi = Hello $who\n$hi, $whom and $who\ndef who=Bob\n$who $hi",), ("",),
                    ("$x\nplain",)],
    "stack_words": [("1 2 + dup *",), ("",), ("5 3 swap - 4 over drop",), ("2 3 4 * + 7 over",), ("-3 10 -",)],
    "class_expansions": [("[a-cx]y[12]",), ("",), ("abc",), ("[0-3][q]",)],
    "sorted_hand": [("AS KD 10H 2S QH 3C JH",), ("",), ("2C",), ("9D 10D 2D AD",)],
    "filter_rows": [([{"n": 3, "k": "a"}, {"n": 5, "k": "b"}, {"k": "a"}], "n>=3 and k=a"), ([], "n=1"),
                    ([{"n": 1}, {"n": 2}], ""), ([{"n": 1}, {"n": -2}, {"n": 7}], "n!=1 and n<7"),
                    ([{"k": "pear"}, {"k": "fig"}, {"k": "nut"}], "k<=nut")],
}
