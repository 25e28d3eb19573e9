"""Small tasks on small formats and expressions, each written in several ways; all ways of a task agree on `INPUTS`."""

import math
import operator
import os.path
import re
import string
from collections import Counter, defaultdict, deque
from configparser import ConfigParser
from functools import cmp_to_key, reduce
from itertools import chain, count, cycle, groupby, islice, takewhile, zip_longest
from urllib.parse import quote, unquote


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


def expand_paths_d(path):
    parts = path.split("/")
    for i in range(len(parts)):
        if i != len(parts) - 1:
            if len(parts[i]) > 0:
                parts[i] = parts[i][0]
    result = parts[0]
    for i in range(1, len(parts)):
        result = result + "/" + parts[i]
    return result


def expand_paths_e(path):
    head, slash, tail = path.partition("/")
    return head[:1] + slash + expand_paths_e(tail) if slash else head


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


def header_words_d(name):
    words = filter(None, name.split("_"))
    return reduce(lambda acc, w: acc + ("-" if acc else "") + w.title(), words, "")


def header_words_e(name):
    s = name.lower().strip("_")
    while "__" in s:
        s = s.replace("__", "_")
    chars = list(s.replace("_", "-"))
    i = 0
    while i < len(chars):
        if i == 0 or chars[i - 1] == "-":
            chars[i] = chars[i].upper()
        i += 1
    return "".join(chars)


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


def shared_ending_d(words):
    if not words:
        return ""
    first = words[0]
    candidates = (first[i:] for i in range(len(first) + 1))
    return next(c for c in candidates if all(map(lambda w: w.endswith(c), words)))


def shared_ending_e(words):
    if len(words) == 0:
        return ""
    result = ""
    pos = 1
    going = True
    while going == True:
        if pos > len(words[0]):
            break
        letter = words[0][-pos]
        for w in words:
            if pos > len(w) or w[-pos] != letter:
                going = False
        if going == True:
            result = letter + result
            pos = pos + 1
    return result


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


def caret_line_d(one, two):
    n = next((i for i, (a, b) in enumerate(zip_longest(one, two)) if a != b), None)
    return "" if n is None else n * " " + "^"


def caret_line_e(one, two):
    return "" if one == two else " " * len(os.path.commonprefix([one, two])) + "^"


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


def natural_names_d(names):
    def chunks(name):
        result = []
        for is_number, group in groupby(name, str.isdigit):
            text = "".join(group)
            result.append(int(text) if is_number else text)
        return result

    def compare(x, y):
        for a, b in zip(chunks(x), chunks(y)):
            if a == b:
                continue
            if type(a) is not type(b):
                return -1 if isinstance(a, int) else 1
            return -1 if a < b else 1
        return len(chunks(x)) - len(chunks(y))

    return sorted(names, key=cmp_to_key(compare))


def natural_names_e(names):
    longest = max(map(len, names), default=0)
    keys = {n: "".join(p.zfill(longest) if p.isdigit() else p for p in re.findall(r"\d+|\D+", n)) for n in names}
    result = names[:]
    # insertion sort
    for i in range(1, len(result)):
        item = result[i]
        j = i - 1
        while j >= 0 and keys[result[j]] > keys[item]:
            result[j + 1] = result[j]
            j -= 1
        result[j + 1] = item
    return result


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


def stretch_line_d(line, width):
    words = line.split()
    if len(words) == 0:
        return " " * width
    if len(words) == 1:
        return words[0] + " " * (width - len(words[0]))
    totalLetters = 0
    for w in words:
        totalLetters = totalLetters + len(w)
    gaps = len(words) - 1
    spaces = width - totalLetters
    if spaces < gaps:
        spaces = gaps
    small = spaces // gaps
    bigGaps = spaces - small * gaps
    result = words[0]
    for i in range(gaps):
        size = small
        if i >= gaps - bigGaps:
            size = size + 1
        result = result + " " * size + words[i + 1]
    return result


def stretch_line_e(line, width):
    cells = line.split()
    last = len(cells) - 1
    for i in range(last):
        cells[i] += " "
    missing = width - len("".join(cells))
    if last > 0:
        turns = cycle(range(last - 1, -1, -1))
        for i in islice(turns, max(missing, 0)):
            cells[i] += " "
    return "".join(cells).ljust(width)


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


def dotted_menu_d(entries, width):
    def row(entry):
        dish, cost = entry
        amount = "{0:.2f}".format(cost)
        return dish.ljust(width - len(amount), ".") + amount

    return "\n".join(map(row, entries))


def dotted_menu_e(entries, width):
    rows = []
    for e in entries:
        name = e[0]
        cents = round(e[1] * 100)
        price = str(cents // 100) + "." + str(cents % 100).rjust(2, "0")
        dots = width - len(name) - len(price)
        if dots < 0:
            dots = 0
        rows.append(name + dots * "." + price)
    return str.join("\n", rows)


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


def drop_inner_vowels_d(text):
    keep = lambda prev, c: prev == " " or c not in "aeiou"
    return "".join(c for prev, c in zip(" " + text, text) if keep(prev, c))


def drop_inner_vowels_e(text):
    words = text.split(" ")
    for i in range(len(words)):
        w = words[i]
        if w == "":
            continue
        tail = w[1:]
        for v in ["a", "e", "i", "o", "u"]:
            tail = tail.replace(v, "")
        words[i] = w[0] + tail
    return " ".join(words)


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


def letters_unused_e(text):
    text = text.lower()
    s = ""
    code = ord("a")
    while code <= ord("z"):
        found = False
        k = 0
        while k < len(text) and not found:
            if ord(text[k]) == code:
                found = True
            k += 1
        if not found:
            s += chr(code)
        code += 1
    return s


def letters_unused_f(text):
    return re.sub(f"[{re.escape(text.lower())} ]", "", string.ascii_lowercase)


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


def shifted_keys_d(text):
    keyboard = "qwertyuiop\nasdfghjkl\nzxcvbnm"
    result = []
    for ch in text:
        pos = keyboard.find(ch)
        if pos <= 0 or ch == "\n" or keyboard[pos - 1] == "\n":
            result.append(ch)
        else:
            result.append(keyboard[pos - 1])
    return "".join(result)


def shifted_keys_e(text):
    rows = [list("qwertyuiop"), list("asdfghjkl"), list("zxcvbnm")]

    def decode(ch):
        for row in rows:
            i = 1
            while i < len(row):
                if row[i] == ch:
                    return row[i - 1]
                i += 1
        return ch

    answer = ""
    for ch in text:
        answer += decode(ch)
    return answer


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


def hand_changes_d(word):
    return len(re.findall("(?<=[qwertasdfgzxcvb])[^qwertasdfgzxcvb]|(?<=[^qwertasdfgzxcvb])[qwertasdfgzxcvb]", word))


def hand_changes_e(word):
    LEFT = ["q", "w", "e", "r", "t", "a", "s", "d", "f", "g", "z", "x", "c", "v", "b"]
    changes = 0
    i = 0
    while i < len(word) - 1:
        if word[i] in LEFT and word[i + 1] not in LEFT:
            changes += 1
        elif word[i] not in LEFT and word[i + 1] in LEFT:
            changes += 1
        i += 1
    return changes


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


def own_places_d(word):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    result = []
    for i in range(len(word)):
        letter = word[i].lower()
        if letter in alphabet:
            position = alphabet.index(letter)
            if position == i:
                result.append(letter)
            else:
                continue
    return result


def own_places_e(word):
    return [a for a, b in filter(lambda p: p[0] == p[1], zip(string.ascii_lowercase, word.lower()))]


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


def word_chain_d(words):
    length = 0
    expected = None
    broken = False
    for w in words:
        if broken == True:
            continue
        if expected is None or w[0] == expected:
            length += 1
            expected = w[-1]
        else:
            broken = True
    return length


def word_chain_e(words):
    def chain_from(i):
        if i + 1 >= len(words) or words[i][-1] != words[i + 1][0]:
            return 1
        return 1 + chain_from(i + 1)

    return chain_from(0) if words else 0


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


def tidy_marks_d(text):
    for m in ",.;:!?":
        text = text.replace(m, " " + m + " ")
    out = " ".join(text.split())
    for m in ",.;:!?":
        out = out.replace(" " + m, m)
    return out


def tidy_marks_e(text):
    marks = set(",.;:!?")
    result: list[str] = []
    pending_space = False
    for ch in text.strip():
        if ch.isspace():
            pending_space = True
            continue
        if ch in marks:
            result.append(ch)
        else:
            after_mark = bool(result) and result[-1] in marks
            if result and (pending_space or after_mark):
                result.append(" ")
            result.append(ch)
        pending_space = False
    return "".join(result)


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


def sentence_starts_d(text):
    chars = list(text)
    i = 0
    n = len(chars)
    while i < n:
        while i < n and not chars[i].isalpha():
            i += 1
        if i < n:
            chars[i] = chars[i].upper()
        while i < n and chars[i] not in (".", "!", "?"):
            i += 1
    return "".join(chars)


def sentence_starts_e(text):
    def fix(s):
        i = next((k for k, c in enumerate(s) if c.isalpha()), len(s))
        return s[:i] + s[i:].replace(s[i : i + 1], s[i : i + 1].upper(), 1) if i < len(s) else s

    return "".join(map(fix, re.findall(r"[^.!?]+|[.!?]", text)))


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


def quote_depths_d(lines):
    res = []
    for l in lines:
        i, d = 0, 0
        while i < len(l) and (l[i] == ">" or (d > 0 and l[i].isspace())):
            if l[i] == ">":
                d += 1
            i += 1
        res.append((d, l[i:]))
    return res


def quote_depths_e(lines):
    def split_line(line):
        prefix = "".join(takewhile(lambda c: c in "> ", line)) if line.startswith(">") else ""
        return prefix.count(">"), line[len(prefix) :]

    return list(map(split_line, lines))


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


def bold_tags_d(text):
    result = ""
    i = 0
    open_tag = False
    while i < len(text):
        if text[i] == "*" and i + 1 < len(text) and text[i + 1] == "*":
            if open_tag == True:
                result = result + "</b>"
                open_tag = False
                i = i + 2
            elif "**" in text[i + 2 :]:
                result = result + "<b>"
                open_tag = True
                i = i + 2
            else:
                result = result + "**"
                i = i + 2
        else:
            result = result + text[i]
            i = i + 1
    return result


def bold_tags_e(text):
    while text.count("**") > 1:
        text = text.replace("**", "<b>", 1).replace("**", "</b>", 1)
    return text


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


def unescape_d(text):
    return "\\".join(p.replace("\\n", "\n").replace("\\t", "\t") for p in text.split("\\\\"))


def unescape_e(text):
    class Reader:
        def __init__(self, s):
            self.s = s
            self.pos = 0

        def has_next(self):
            return self.pos < len(self.s)

        def next(self):
            c = self.s[self.pos]
            self.pos += 1
            return c

    reader = Reader(text)
    buf = []
    while reader.has_next():
        c = reader.next()
        if c != "\\" or not reader.has_next():
            buf.append(c)
        else:
            e = reader.next()
            if e == "n":
                buf.append("\n")
            elif e == "t":
                buf.append("\t")
            elif e == "\\":
                buf.append("\\")
            else:
                buf.append("\\")
                buf.append(e)
    return "".join(buf)


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


def percent_hide_d(text):
    return quote(text, safe="")


def percent_hide_e(text):
    digits = "0123456789ABCDEF"
    allowed = string.ascii_letters + string.digits + "-_.~"
    result = ""
    for ch in text:
        if ch in allowed:
            result = result + ch
        else:
            raw = ch.encode("utf8")
            for i in range(len(raw)):
                result = result + "%"
                result = result + digits[raw[i] // 16]
                result = result + digits[raw[i] % 16]
    return result


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


def percent_show_d(text):
    return unquote(text)


def percent_show_e(text):
    HEX = "0123456789abcdef"
    out = []
    state = 0
    value = 0
    for ch in text:
        if state == 0:
            if ch == "%":
                state = 2
                value = 0
            else:
                out.extend(ch.encode("utf-8"))
        else:
            value = value * 16 + HEX.index(ch.lower())
            state -= 1
            if state == 0:
                out.append(value)
    return bytes(out).decode("utf-8")


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


def safe_markup_d(text):
    d = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
    return re.sub('[&<>"]', lambda m: d[m.group(0)], text)


def safe_markup_e(text):
    result = ""
    for i in range(len(text)):
        if text[i] == "&":
            result = result + "&amp;"
        elif text[i] == "<":
            result = result + "&lt;"
        elif text[i] == ">":
            result = result + "&gt;"
        elif text[i] == '"':
            result = result + "&quot;"
        else:
            result = result + text[i]
    return result


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


def sections_read_d(lines):
    parser = ConfigParser(strict=False, delimiters="=", comment_prefixes=";", interpolation=None)
    parser.optionxform = str
    parser.read_string("\n".join(line.strip() for line in lines))
    return {name: dict(parser[name]) for name in parser.sections()}


def sections_read_e(lines):
    data = {}
    section = ""
    for i in range(len(lines)):
        text = lines[i].strip()
        if text == "":
            continue
        elif text[0] == ";":
            continue
        elif text[0] == "[":
            section = text.replace("[", "").replace("]", "")
            if section not in data:
                data[section] = {}
        else:
            pos = text.index("=")
            key = text[0:pos].strip()
            value = text[pos + 1 :].strip()
            data[section][key] = value
    return data


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


def switches_read_d(words):
    flags = {}
    positional = []

    def handle_long(body):
        if "=" not in body:
            flags[body] = True
            return
        eq = body.index("=")
        flags[body[:eq]] = body[eq + 1 :]

    def handle_short(body):
        for ch in body:
            flags[ch] = True

    for w in words:
        if w.startswith("--"):
            handle_long(w[2:])
        elif w.startswith("-"):
            handle_short(w[1:])
        else:
            positional.append(w)
    return flags, positional


def switches_read_e(words):
    args = [w for w in words if not w.startswith("-")]
    longs = [w[2:].split("=", 1) for w in words if w[:2] == "--"]
    shorts = chain.from_iterable(w[1:] for w in words if w[0] == "-" and w[:2] != "--")
    return {**{c: True for c in shorts}, **{p[0]: (p[1:] or [True])[0] for p in longs}}, args


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


def errors_each_hour_d(lines):
    errors = [line for line in lines if " ERROR" in line]
    prefixes = [line[:2] for line in errors]
    return [prefixes.count(f"{h:02d}") for h in range(24)]


def errors_each_hour_e(lines):
    result = []
    hour = 0
    while hour < 24:
        count = 0
        for i in range(len(lines)):
            parts = lines[i].split()
            if int(parts[0][0:2]) == hour and parts[1] == "ERROR":
                count = count + 1
        result.append(count)
        hour = hour + 1
    return result


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


def online_minutes_d(events):
    rows = sorted((e.split()[1], i, e.split()[0], e.split()[2]) for i, e in enumerate(events))
    result = {}
    for name, group in groupby(rows, key=operator.itemgetter(0)):
        started = None
        for _, _, clock, action in group:
            h, m = clock.split(":")
            t = int(h) * 60 + int(m)
            if action == "in":
                started = t
            elif started is not None:
                result[name] = result.get(name, 0) + t - started
                started = None
    return result


def online_minutes_e(events):
    names = []
    logins = []
    totals = {}
    for i in range(len(events)):
        parts = events[i].split(" ")
        minute = int(parts[0].split(":")[0]) * 60 + int(parts[0].split(":")[1])
        name = parts[1]
        if parts[2] == "in":
            if name in names:
                logins[names.index(name)] = minute
            else:
                names.append(name)
                logins.append(minute)
        else:
            if name in names:
                k = names.index(name)
                spent = minute - logins[k]
                if name in totals:
                    totals[name] = totals[name] + spent
                else:
                    totals[name] = spent
                del names[k]
                del logins[k]
    return totals


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


def match_route_d(pattern, path):
    a, b = (s.strip("/").split("/") for s in (pattern, path))
    if len(a) - len(b) or any(x != y for x, y in zip(a, b) if x[:1] != ":"):
        return None
    return {x[1:]: y for x, y in zip(a, b) if x[:1] == ":"}


def match_route_e(pattern, path):
    pattern_parts = deque(pattern.strip("/").split("/"))
    path_parts = deque(path.strip("/").split("/"))
    params = {}
    matched = True
    while matched == True and (pattern_parts or path_parts):
        if not pattern_parts or not path_parts:
            matched = False
        else:
            p = pattern_parts.popleft()
            q = path_parts.popleft()
            if len(p) > 0 and p[0] == ":":
                params[p[1:]] = q
            elif p != q:
                matched = False
    if matched == False:
        return None
    return params


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
