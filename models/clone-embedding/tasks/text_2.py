"""Small tasks on small formats and expressions, each written in several ways; all ways of a task agree on `INPUTS`."""

import math
import re
from collections import Counter, defaultdict
from functools import reduce
from itertools import groupby


def expand_paths_a(path):
    *folders, name = path.split("/")
    return "/".join([folder[:1] for folder in folders] + [name])


def expand_paths_b(path):
    cut = path.rfind("/")
    if cut == -1:
        return path
    out = ""
    fresh = True
    for c in path[:cut]:
        if c == "/":
            out += c
            fresh = True
        elif fresh:
            out += c
            fresh = False
    return out + path[cut:]


def expand_paths_c(path):
    return re.sub(r"([^/])[^/]*(?=/)", r"\1", path)


def header_words_a(name):
    out = []
    for word in name.split("_"):
        if word:
            out.append(word[0].upper() + word[1:].lower())
    return "-".join(out)


def header_words_b(name):
    result = ""
    new_word = True
    for c in name:
        if c == "_":
            new_word = True
            continue
        if new_word:
            if result:
                result += "-"
            result += c.upper()
            new_word = False
        else:
            result += c.lower()
    return result


def header_words_c(name):
    return "-".join(map(str.capitalize, re.findall("[^_]+", name)))


def shared_ending_a(words):
    if not words:
        return ""
    ending = words[0]
    for word in words[1:]:
        while not word.endswith(ending):
            ending = ending[1:]
    return ending


def shared_ending_b(words):
    letters = []
    for group in zip(*(reversed(word) for word in words)):
        if len(set(group)) > 1:
            break
        letters.append(group[0])
    return "".join(reversed(letters))


def shared_ending_c(words):
    size = 0
    shortest = min(map(len, words), default=0)
    while size < shortest and all(word[-size - 1] == words[0][-size - 1] for word in words):
        size += 1
    return words[0][len(words[0]) - size :] if words else ""


def caret_line_a(one, two):
    for i in range(min(len(one), len(two))):
        if one[i] != two[i]:
            return " " * i + "^"
    if len(one) == len(two):
        return ""
    return " " * min(len(one), len(two)) + "^"


def caret_line_b(one, two):
    if one == two:
        return ""
    place = 0
    while one[place : place + 1] == two[place : place + 1]:
        place += 1
    return "^".rjust(place + 1)


def caret_line_c(one, two):
    marks = "".join(" " if a == b else "^" for a, b in zip(one, two))
    if "^" not in marks:
        return marks + "^" if len(one) != len(two) else ""
    return marks[: marks.index("^") + 1]


def natural_names_a(names):
    def key(name):
        return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]

    return sorted(names, key=key)


def natural_names_b(names):
    keyed = []
    for name in names:
        padded, digits = "", ""
        for c in name + "\0":
            if c.isdigit():
                digits += c
            else:
                if digits:
                    padded += digits.zfill(12)
                    digits = ""
                padded += c
        keyed.append((padded, name))
    keyed.sort(key=lambda pair: pair[0])
    return [name for _, name in keyed]


def natural_names_c(names):
    out = []
    for name in names:
        key = re.sub(r"\d+", lambda m: m.group().rjust(15, "0"), name)
        place = len(out)
        while place > 0 and out[place - 1][0] > key:
            place -= 1
        out.insert(place, (key, name))
    return [pair[1] for pair in out]


def stretch_line_a(line, width):
    words = line.split()
    if len(words) < 2:
        return line.strip().ljust(width)
    gaps = [1] * (len(words) - 1)
    spare = width - len(" ".join(words))
    i = len(gaps) - 1
    while spare > 0:
        gaps[i] += 1
        spare -= 1
        i = i - 1 if i else len(gaps) - 1
    return "".join(word + " " * gap for word, gap in zip(words, gaps + [0]))


def stretch_line_b(line, width):
    words = line.split()
    holes = len(words) - 1
    if holes < 1:
        return "".join(words).ljust(width)
    spaces = max(width - sum(map(len, words)), holes)
    each, extra = divmod(spaces, holes)
    out = words[0]
    for i, word in enumerate(words[1:]):
        out += " " * (each + (i >= holes - extra)) + word
    return out


def stretch_line_c(line, width):
    words = line.split()
    if len(words) <= 1:
        return f"{line.strip():<{width}}"
    text = words.pop()
    left = width - len(text)
    while words:
        letters = sum(len(word) for word in words)
        gap = max(1, math.ceil((left - letters) / len(words)))
        word = words.pop()
        text = word + " " * gap + text
        left -= gap + len(word)
    return text


def dotted_menu_a(entries, width):
    lines = []
    for name, price in entries:
        price = f"{price:.2f}"
        lines.append(name + "." * (width - len(name) - len(price)) + price)
    return "\n".join(lines)


def dotted_menu_b(entries, width):
    return "\n".join(name + ("%.2f" % price).rjust(width - len(name), ".") for name, price in entries)


def dotted_menu_c(entries, width):
    menu = ""
    for i in range(len(entries)):
        name = entries[i][0]
        price = "{:.2f}".format(entries[i][1])
        line = name
        while len(line) + len(price) < width:
            line += "."
        menu += line + price
        if i != len(entries) - 1:
            menu += "\n"
    return menu


def drop_inner_vowels_a(text):
    out = []
    for word in text.split(" "):
        out.append(word[:1] + "".join(c for c in word[1:] if c not in "aeiou"))
    return " ".join(out)


def drop_inner_vowels_b(text):
    return re.sub(r"(?<=\S)[aeiou]", "", text)


def drop_inner_vowels_c(text):
    short = ""
    for i, c in enumerate(text):
        starts = i == 0 or text[i - 1] == " "
        if starts or c not in {"a", "e", "i", "o", "u"}:
            short += c
    return short


def letters_unused_a(text):
    return "".join(c for c in "abcdefghijklmnopqrstuvwxyz" if c not in text.lower())


def letters_unused_b(text):
    used = [False] * 26
    for c in text.lower():
        if "a" <= c <= "z":
            used[ord(c) - 97] = True
    missing = ""
    for i in range(26):
        if not used[i]:
            missing += chr(97 + i)
    return missing


def letters_unused_c(text):
    left = set(map(chr, range(ord("a"), ord("z") + 1)))
    left.difference_update(text.lower())
    return "".join(sorted(left))


def letters_unused_d(text):
    mask = reduce(lambda m, c: m | 1 << ord(c) - 97, filter(lambda c: "a" <= c <= "z", text.lower()), 0)
    return "".join(chr(97 + i) for i in range(26) if not mask >> i & 1)


def shifted_keys_a(text):
    rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    out = ""
    for c in text:
        for row in rows:
            if c in row[1:]:
                c = row[row.index(c) - 1]
                break
        out += c
    return out


def shifted_keys_b(text):
    table = {}
    for row in "qwertyuiop asdfghjkl zxcvbnm".split():
        table.update(zip(row[1:], row))
    return "".join(table.get(c, c) for c in text)


def shifted_keys_c(text):
    wrong, right = "wertyuiopsdfghjklxcvbnm", "qwertyuioasdfghjkzxcvbn"
    return text.translate(str.maketrans(wrong, right))


def hand_changes_a(word):
    left = set("qwertasdfgzxcvb")
    changes = 0
    for a, b in zip(word, word[1:]):
        if (a in left) != (b in left):
            changes += 1
    return changes


def hand_changes_b(word):
    hands = ["L" if c in "qwertasdfgzxcvb" else "R" for c in word]
    return max(len(list(groupby(hands))) - 1, 0) if hands else 0


def hand_changes_c(word):
    hand = None
    total = -1
    for c in word:
        now = "left" if "qwertasdfgzxcvb".find(c) >= 0 else "right"
        if now != hand:
            total += 1
            hand = now
    return max(total, 0)


def own_places_a(word):
    return [c for i, c in enumerate(word.lower()) if ord(c) - ord("a") == i]


def own_places_b(word):
    found = []
    for c, wanted in zip(word.lower(), "abcdefghijklmnopqrstuvwxyz"):
        if c == wanted:
            found.append(c)
    return found


def own_places_c(word):
    word = word.lower()
    result = []
    expected = "a"
    i = 0
    while i < len(word) and expected <= "z":
        if word[i] == expected:
            result.append(expected)
        expected = chr(ord(expected) + 1)
        i += 1
    return result


def word_chain_a(words):
    chain = []
    for word in words:
        if chain and chain[-1][-1] != word[0]:
            break
        chain.append(word)
    return len(chain)


def word_chain_b(words):
    for i in range(1, len(words)):
        if words[i].startswith(words[i - 1][-1]):
            continue
        return i
    return len(words)


def word_chain_c(words):
    if not words:
        return 0
    breaks = (i for i, (a, b) in enumerate(zip(words, words[1:]), 1) if a[-1] != b[0])
    return next(breaks, len(words))


def tidy_marks_a(text):
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r"([,.;:!?])(?=[^\s,.;:!?])", r"\1 ", text)
    return re.sub(r"\s+", " ", text).strip()


def tidy_marks_b(text):
    marks = ",.;:!?"
    tokens = []
    word = ""
    for c in text + " ":
        if c.isspace() or c in marks:
            if word:
                tokens.append(word)
                word = ""
            if c in marks:
                tokens.append(c)
        else:
            word += c
    out = ""
    for token in tokens:
        if out and token not in marks:
            out += " "
        out += token
    return out


def tidy_marks_c(text):
    out = ""
    for token in re.findall(r"[,.;:!?]|[^\s,.;:!?]+", text):
        out += token if token in ",.;:!?" else " " + token
    return out[1:] if out.startswith(" ") else out


def sentence_starts_a(text):
    out = []
    start = True
    for c in text:
        if c in ".!?":
            start = True
        elif c.isalpha():
            if start:
                c = c.upper()
            start = False
        out.append(c)
    return "".join(out)


def sentence_starts_b(text):
    return re.sub(r"(^|[.!?])([^a-zA-Z.!?]*)([a-z])", lambda m: m[1] + m[2] + m[3].upper(), text)


def sentence_starts_c(text):
    pieces = re.split(r"([.!?])", text)
    for number, piece in enumerate(pieces):
        for i in range(len(piece)):
            if piece[i].isalpha():
                pieces[number] = piece[:i] + piece[i].upper() + piece[i + 1 :]
                break
    return "".join(pieces)


def quote_depths_a(lines):
    out = []
    for line in lines:
        depth = 0
        while line.startswith(">"):
            depth += 1
            line = line[1:].lstrip()
        out.append((depth, line))
    return out


def quote_depths_b(lines):
    result = []
    for line in lines:
        found = re.match(r"(?:>\s*)*", line)
        result.append((found.group().count(">"), line[found.end() :]))
    return result


def quote_depths_c(lines):
    def peel(line):
        if line[:1] != ">":
            return 0, line
        depth, rest = peel(line[1:].lstrip())
        return depth + 1, rest

    return [peel(line) for line in lines]


def bold_tags_a(text):
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)


def bold_tags_b(text):
    out = ""
    while True:
        start = text.find("**")
        end = text.find("**", start + 3)
        if start < 0 or end < 0:
            return out + text
        out += text[:start] + "<b>" + text[start + 2 : end] + "</b>"
        text = text[end + 2 :]


def bold_tags_c(text):
    pieces = text.split("**")
    out = pieces[0]
    for i in range(1, len(pieces)):
        if i % 2 == 0:
            out += "</b>" + pieces[i]
        elif i < len(pieces) - 1:
            out += "<b>" + pieces[i]
        else:
            out += "**" + pieces[i]
    return out


def unescape_a(text):
    known = {"n": "\n", "t": "\t", "\\": "\\"}
    out = []
    letters = iter(text)
    for c in letters:
        if c == "\\":
            c = next(letters, "")
            out.append(known.get(c, "\\" + c))
        else:
            out.append(c)
    return "".join(out)


def unescape_b(text):
    result = ""
    i = 0
    while i < len(text):
        pair = text[i : i + 2]
        if pair == "\\n":
            result += "\n"
            i += 2
        elif pair == "\\t":
            result += "\t"
            i += 2
        elif pair == "\\\\":
            result += "\\"
            i += 2
        elif text[i] == "\\":
            result += pair
            i += 2
        else:
            result += text[i]
            i += 1
    return result


def unescape_c(text):
    table = {r"\n": "\n", r"\t": "\t", r"\\": "\\"}
    return re.sub(r"\\.", lambda found: table.get(found[0], found[0]), text)


def percent_hide_a(text):
    out = ""
    for c in text:
        if c.isascii() and (c.isalnum() or c in "-_.~"):
            out += c
        else:
            for byte in c.encode("utf-8"):
                out += "%" + format(byte, "02X")
    return out


def percent_hide_b(text):
    safe = set(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~")
    return "".join(chr(b) if b in safe else f"%{b:02X}" for b in text.encode())


def percent_hide_c(text):
    def hide(found):
        digits = found.group().encode("utf-8").hex().upper()
        return "".join("%" + digits[i : i + 2] for i in range(0, len(digits), 2))

    return re.sub(r"[^A-Za-z0-9._~-]", hide, text)


def percent_show_a(text):
    data = bytearray()
    i = 0
    while i < len(text):
        if text[i] == "%":
            data.append(int(text[i + 1 : i + 3], 16))
            i += 3
        else:
            data += text[i].encode()
            i += 1
    return data.decode()


def percent_show_b(text):
    head, *rest = text.split("%")
    out = head.encode()
    for piece in rest:
        out += bytes.fromhex(piece[:2]) + piece[2:].encode()
    return out.decode("utf-8")


def percent_show_c(text):
    return re.sub(r"(?:%[0-9A-Fa-f]{2})+", lambda m: bytes.fromhex(m[0].replace("%", "")).decode(), text)


def safe_markup_a(text):
    text = text.replace("&", "&amp;")
    text = text.replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;")


def safe_markup_b(text):
    names = {"&": "amp", "<": "lt", ">": "gt", '"': "quot"}
    out = []
    for c in text:
        if c in names:
            out.append("&" + names[c] + ";")
        else:
            out.append(c)
    return "".join(out)


def safe_markup_c(text):
    return text.translate({38: "&amp;", 60: "&lt;", 62: "&gt;", 34: "&quot;"})


def sections_read_a(lines):
    out = {}
    current = None
    for line in lines:
        line = line.strip()
        if not line or line.startswith(";"):
            continue
        if line[0] == "[" and line[-1] == "]":
            current = line[1:-1]
            out.setdefault(current, {})
        else:
            key, _, value = line.partition("=")
            out[current][key.strip()] = value.strip()
    return out


def sections_read_b(lines):
    result = defaultdict(dict)
    name = ""
    for line in lines:
        heading = re.fullmatch(r"\s*\[(.*)\]\s*", line)
        pair = re.fullmatch(r"\s*([^;=][^=]*?)\s*=\s*(.*?)\s*", line)
        if heading:
            name = heading[1]
            result[name].update()
        elif pair:
            result[name][pair[1]] = pair[2]
    return dict(result)


def sections_read_c(lines):
    useful = [line.strip() for line in lines if line.strip() and line.strip()[0] != ";"]

    def take(position, found):
        if position == len(useful):
            return found
        name = useful[position][1:-1]
        block = found.get(name, {})
        position += 1
        while position < len(useful) and not useful[position].startswith("["):
            key, value = useful[position].split("=", 1)
            block[key.strip()] = value.strip()
            position += 1
        found[name] = block
        return take(position, found)

    return take(0, {})


def switches_read_a(words):
    options, others = {}, []
    i = 0
    while i < len(words):
        word = words[i]
        if word.startswith("--"):
            if "=" in word:
                key, value = word[2:].split("=", 1)
                options[key] = value
            else:
                options[word[2:]] = True
        elif word.startswith("-"):
            for letter in word[1:]:
                options[letter] = True
        else:
            others.append(word)
        i += 1
    return options, others


def switches_read_b(words):
    options = {}
    for word in words:
        long = re.match(r"--([^=]+)(?:=(.*))?$", word)
        if long:
            options[long[1]] = True if long[2] is None else long[2]
        elif word[:1] == "-":
            options.update(dict.fromkeys(word[1:], True))
    return options, [word for word in words if word[:1] != "-"]


def switches_read_c(words):
    pairs = []
    rest = []
    for word in words:
        name = word.lstrip("-")
        dashes = len(word) - len(name)
        if dashes == 0:
            rest.append(word)
        elif dashes == 1:
            pairs.extend((letter, True) for letter in name)
        else:
            key, equals, value = name.partition("=")
            pairs.append((key, value if equals else True))
    return dict(pairs), rest


def errors_each_hour_a(lines):
    hours = {}
    for line in lines:
        time, level, *_ = line.split()
        if level == "ERROR":
            hour = int(time.split(":")[0])
            hours[hour] = hours.get(hour, 0) + 1
    return [hours.get(hour, 0) for hour in range(24)]


def errors_each_hour_b(lines):
    counts = Counter(int(line[:2]) for line in lines if line.split(" ")[1] == "ERROR")
    return [counts[h] for h in range(24)]


def errors_each_hour_c(lines):
    table = [0 for _ in range(24)]
    pattern = re.compile(r"(\d\d):\d\d ERROR\b")
    for line in lines:
        found = pattern.match(line)
        if found:
            table[int(found.group(1))] += 1
    return table


def online_minutes_a(events):
    since, total = {}, {}
    for event in events:
        time, name, action = event.split()
        hours, minutes = map(int, time.split(":"))
        now = hours * 60 + minutes
        if action == "in":
            since[name] = now
        elif name in since:
            total[name] = total.get(name, 0) + now - since.pop(name)
    return total


def online_minutes_b(events):
    def parse(event):
        time, name, action = event.split()
        return int(time[:2]) * 60 + int(time[3:]), name, action

    out = defaultdict(int)
    people = {name for _, name, _ in map(parse, events)}
    for person in people:
        start = None
        for now, name, action in map(parse, events):
            if name != person:
                continue
            if action == "in":
                start = now
            elif start is not None:
                out[person] += now - start
                start = None
    return dict(out)


def online_minutes_c(events):
    class Person:
        def __init__(self):
            self.start, self.total, self.left = None, 0, False

        def event(self, action, now):
            if action == "in":
                self.start = now
            elif self.start is not None:
                self.total += now - self.start
                self.start, self.left = None, True

    people = {}
    for h, m, name, action in (re.match(r"(\d+):(\d+) (\w+) (\w+)", e).groups() for e in events):
        people.setdefault(name, Person()).event(action, 60 * int(h) + int(m))
    return {name: person.total for name, person in people.items() if person.left}


def match_route_a(pattern, path):
    wanted = pattern.strip("/").split("/")
    given = path.strip("/").split("/")
    if len(wanted) != len(given):
        return None
    values = {}
    for want, have in zip(wanted, given):
        if want.startswith(":"):
            values[want[1:]] = have
        elif want != have:
            return None
    return values


def match_route_b(pattern, path):
    expression = re.sub(r":(\w+)", r"(?P<\1>[^/]+)", pattern.strip("/"))
    found = re.fullmatch(expression, path.strip("/"))
    return found.groupdict() if found else None


def match_route_c(pattern, path):
    def walk(left, right):
        if not left and not right:
            return {}
        if not left or not right:
            return None
        rest = walk(left[1:], right[1:])
        if rest is None:
            return None
        if left[0][:1] == ":":
            return {left[0][1:]: right[0], **rest}
        return rest if left[0] == right[0] else None

    return walk(pattern.strip("/").split("/"), path.strip("/").split("/"))


INPUTS = {
    "expand_paths": [("home/user/notes/a.txt",), ("file",), ("/usr/lib/x",), ("a//b",)],
    "header_words": [("CONTENT_TYPE",), ("x",), ("_accept__language_",), ("",)],
    "shared_ending": [(["walking", "talking", "king"],), ([],), (["a", "b"],), (["same", "same"],)],
    "caret_line": [("hello", "help!"), ("same", "same"), ("ab", "abc"), ("", "x")],
    "natural_names": [(["a10", "a9", "b1", "a1"],), ([],), (["p2q10", "p2q9", "p10q1"],)],
    "stretch_line": [("the quick brown fox", 25), ("word", 8), ("a b", 3), ("one two three", 5), ("", 4)],
    "dotted_menu": [([("Soup", 3.5), ("Roast", 12)], 15), ([], 10), ([("Tea", 1)], 3)],
    "drop_inner_vowels": [("an apple in every house",), ("",), ("aeiou  oo",)],
    "letters_unused": [("The quick brown fox",), ("",), ("abcdefghijklmnopqrstuvwxyz",)],
    "shifted_keys": [("jr;;p ept;f",), ("",), ("qaz wsx",)],
    "hand_changes": [("typewriter",), ("",), ("was",), ("a",)],
    "own_places": [("Abide",), ("",), ("xyz",), ("abcdefghijklmnopqrstuvwxyza",)],
    "word_chain": [(["tree", "egg", "goat", "dog"],), ([],), (["ab", "bc", "cd"],)],
    "tidy_marks": [("Hello ,world !How are   you ?",), ("",), ("a . . b",), (" ok ",)],
    "sentence_starts": [("hello. how are you? fine! 3 cats",), ("",), ("Already. done",), ("... ok",)],
    "quote_depths": [(["> > hi", ">no", "plain", ">>  deep"],), ([],), ([">"],)],
    "bold_tags": [("a **big** and **bold** word",), ("",), ("open **only",), ("none",)],
    "unescape": [("a\\nb\\tc",), ("\\\\n",), ("",), ("\\x",)],
    "percent_hide": [("a b&c",), ("",), ("caf\u00e9-~1",)],
    "percent_show": [("a%20b%26",), ("",), ("caf%C3%A9",)],
    "safe_markup": [('<a href="x">&</a>',), ("",), ("plain",)],
    "sections_read": [(["[a]", "x = 1", "; note", "", "[b]", "y=2=3", "[a]", "z = "],), ([],), (["[only]"],)],
    "switches_read": [(["-vx", "file", "--name=Bob", "--dry", "b"],), ([],), (["--eq=a=b"],)],
    "errors_each_hour": [(["01:20 ERROR disk", "01:40 INFO ok", "23:59 ERROR x"],), ([],), (["00:00 ERROR"],)],
    "online_minutes": [
        (["08:00 ann in", "08:30 bob in", "09:15 ann out", "10:00 ann in", "10:01 ann out", "11:00 bob out"],),
        ([],),
        (["01:00 x out", "02:00 x in"],),
    ],
    "match_route": [("/user/:id/post/:n", "/user/7/post/x/"), ("/a", "/b"), ("/a/:b", "/a"), ("/", "/")],
}
