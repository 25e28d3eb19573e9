"""Small tasks on lines, labels and word games, each written in several ways; all ways of a task agree on `INPUTS`."""

import re
import string
from collections import Counter, OrderedDict, deque
from itertools import cycle, groupby, islice


def price_text_a(cents):
    sign = "-" if cents < 0 else ""
    whole, part = divmod(abs(cents), 100)
    digits = str(whole)
    groups = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    return f"{sign}{','.join(groups)}.{part:02d}"


def price_text_b(cents):
    return ("-" if cents < 0 else "") + "{:,}.{:02}".format(abs(cents) // 100, abs(cents) % 100)


def price_text_c(cents):
    text = str(abs(cents)).zfill(3)
    out = "." + text[-2:]
    for i, digit in enumerate(reversed(text[:-2])):
        if i and i % 3 == 0:
            out = "," + out
        out = digit + out
    return "-" + out if cents < 0 else out


def price_read_a(text):
    negative = text.startswith("-")
    digits = ""
    for c in text:
        if c.isdigit() or c == ".":
            digits += c
    whole, _, part = digits.partition(".")
    cents = int(whole or 0) * 100 + int((part + "00")[:2])
    return -cents if negative else cents


def price_read_b(text):
    found = re.search(r"(-?)\D*([\d,]*)\.?(\d*)", text)
    sign, whole, part = found.groups()
    value = int(whole.replace(",", "") or "0") * 100 + int(part.ljust(2, "0")[:2])
    return value * (-1 if sign else 1)


def price_read_c(text):
    cents, places, after = 0, 0, False
    for c in text:
        if c == ".":
            after = True
        elif c in string.digits and places < 2:
            cents = cents * 10 + "0123456789".index(c)
            places += after
    cents *= 10 ** (2 - places)
    return cents if text[:1] != "-" else 0 - cents


def counted_nouns_a(words):
    counts = OrderedDict()
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    parts = []
    for word, n in counts.items():
        parts.append("a " + word if n == 1 else f"{n} {word}s")
    return ", ".join(parts)


def counted_nouns_b(words):
    return ", ".join(f"{n} {word}s" if n > 1 else f"a {word}" for word, n in Counter(words).items())


def counted_nouns_c(words):
    text, done = "", set()
    for word in words:
        if word in done:
            continue
        done.add(word)
        times = words.count(word)
        if text:
            text += ", "
        if times > 1:
            text += str(times) + " " + word + "s"
        else:
            text += "a " + word
    return text


def name_bars_a(values, width):
    top = max(values.values(), default=0)
    longest = max(map(len, values), default=0)
    out = []
    for name, value in values.items():
        size = value * width // top if top else 0
        out.append(name.rjust(longest) + " |" + "#" * size)
    return out


def name_bars_b(values, width):
    if not values:
        return []
    pad, top = len(max(values, key=len)), max(values.values()) or 1
    return [f"{name:>{pad}} |{'':#<{value * width // top}}" for name, value in values.items()]


def name_bars_c(values, width):
    lines = []
    top = longest = 0
    for name in values:
        if values[name] > top:
            top = values[name]
        if len(name) > longest:
            longest = len(name)
    for name in values:
        line = name
        while len(line) < longest:
            line = " " + line
        line += " |"
        drawn = 1
        while top and drawn * top <= values[name] * width:
            line += "#"
            drawn += 1
        lines.append(line)
    return lines


def tall_bars_a(heights):
    rows = []
    for level in range(max(heights, default=0), 0, -1):
        rows.append("".join("#" if height >= level else " " for height in heights).rstrip())
    return rows


def tall_bars_b(heights):
    top = max(heights, default=0)
    columns = [("#" * height).rjust(top) for height in heights]
    return ["".join(row).rstrip() for row in zip(*columns)]


def tall_bars_c(heights):
    canvas = [[" "] * len(heights) for _ in range(max(heights, default=0))]
    for x, height in enumerate(heights):
        for y in range(height):
            canvas[len(canvas) - 1 - y][x] = "#"
    return [re.sub(" +$", "", "".join(row)) for row in canvas]


def fraction_bar_a(done, total, width):
    filled = done * width // total
    text = "[" + "=" * filled
    if filled < width:
        text += ">" + " " * (width - filled - 1)
    return text + "] " + str(done * 100 // total) + "%"


def fraction_bar_b(done, total, width):
    cells = []
    for i in range(width):
        if (i + 1) * total <= done * width:
            cells.append("=")
        elif i == 0 or cells[-1] == "=":
            cells.append(">")
        else:
            cells.append(" ")
    return f"[{''.join(cells)}] {int(100 * done / total)}%"


def fraction_bar_c(done, total, width):
    filled, percent = (done * scale // total for scale in (width, 100))
    bar = ("=" * filled + ">")[:width]
    return "[%s] %d%%" % (bar.ljust(width), percent)


def word_triangle_a(word):
    return [word[: i + 1] + word[:i][::-1] for i in range(len(word))]


def word_triangle_b(word):
    lines = []
    head = ""
    for letter in word:
        line = head + letter
        for back in reversed(head):
            line += back
        lines.append(line)
        head += letter
    return lines


def word_triangle_c(word):
    if not word:
        return []
    above = word_triangle_c(word[:-1])
    return above + ["".join([*word, *word[-2::-1]])]


def checker_lines_a(width, height, one, two):
    return ["".join(one if (i + j) % 2 == 0 else two for j in range(width)) for i in range(height)]


def checker_lines_b(width, height, one, two):
    long = (one + two) * (width + 1)
    out = []
    for i in range(height):
        start = (i % 2) * len(one)
        row = ""
        place = start
        for _ in range(width):
            row += long[place]
            place += 1
        out.append(row)
    return out


def checker_lines_c(width, height, one, two):
    rows = []
    pair = (one, two)
    for _ in range(height):
        rows.append("".join(islice(cycle(pair), width)))
        pair = pair[::-1]
    return rows


def ring_rows_a(size):
    rows = []
    for i in range(size):
        row = ""
        for j in range(size):
            row += str(min(i, j, size - 1 - i, size - 1 - j) % 10)
        rows.append(row)
    return rows


def ring_rows_b(size):
    grid = [["0"] * size for _ in range(size)]
    for ring in range((size + 1) // 2):
        for i in range(ring, size - ring):
            for j in range(ring, size - ring):
                grid[i][j] = str(ring % 10)
    return list(map("".join, grid))


def ring_rows_c(size):
    if size <= 0:
        return []
    if size == 1:
        return ["0"]
    inner = [re.sub(r"\d", lambda m: str((int(m[0]) + 1) % 10), row) for row in ring_rows_c(size - 2)]
    return ["0" * size] + ["0" + row + "0" for row in inner] + ["0" * size]


def banner_a(text, font):
    height = len(next(iter(font.values())))
    rows = []
    for y in range(height):
        rows.append(" ".join(font[c][y] for c in text if c in font))
    return rows


def banner_b(text, font):
    glyphs = [font[c] for c in text if c in font]
    if not glyphs:
        return [""] * len(next(iter(font.values())))
    return [" ".join(row) for row in zip(*glyphs)]


def banner_c(text, font):
    rows = None
    for c in text:
        glyph = font.get(c)
        if glyph is None:
            continue
        if rows is None:
            rows = list(glyph)
        else:
            rows = [row + " " + part for row, part in zip(rows, glyph)]
    if rows is None:
        rows = [""] * max(map(len, font.values()))
    return rows


def common_letters_place_a(secret, guess):
    marks = ["-"] * len(guess)
    left = []
    for i, (a, b) in enumerate(zip(secret, guess)):
        if a == b:
            marks[i] = "G"
        else:
            left.append(a)
    for i, c in enumerate(guess):
        if marks[i] == "-" and c in left:
            marks[i] = "Y"
            left.remove(c)
    return "".join(marks)


def common_letters_place_b(secret, guess):
    spare = Counter(a for a, b in zip(secret, guess) if a != b)
    out = ""
    for a, b in zip(secret, guess):
        if a == b:
            out += "G"
        elif spare[b] > 0:
            spare[b] -= 1
            out += "Y"
        else:
            out += "-"
    return out


def common_letters_place_c(secret, guess):
    def mark(i):
        c = guess[i]
        if secret[i] == c:
            return "G"
        free = sum(1 for j in range(len(secret)) if secret[j] == c and guess[j] != c)
        used = sum(1 for j in range(i) if guess[j] == c and secret[j] != c)
        return "Y" if used < free else "-"

    return "".join(map(mark, range(len(guess))))


def fitting_words_a(words, shown, wrong):
    out = []
    for word in words:
        if len(word) != len(shown) or any(c in wrong for c in word):
            continue
        good = True
        for c, s in zip(word, shown):
            if s == "_":
                if c in shown:
                    good = False
            elif c != s:
                good = False
        if good:
            out.append(word)
    return out


def fitting_words_b(words, shown, wrong):
    banned = "".join(sorted(set(wrong) | set(shown) - {"_"}))
    blank = f"[^{re.escape(banned)}]" if banned else "."
    pattern = re.compile(shown.replace("_", blank))
    known = set(wrong)
    return [word for word in words if pattern.fullmatch(word) and known.isdisjoint(word)]


def fitting_words_c(words, shown, wrong):
    def view(word):
        return "".join(c if c in shown else "_" for c in word)

    return [word for word in words if view(word) == shown and not set(word) & set(wrong)]


def word_spans_a(text, word):
    spans = []
    start = text.find(word)
    while start != -1:
        spans.append((start, start + len(word)))
        start = text.find(word, start + 1)
    return spans


def word_spans_b(text, word):
    return [(m.start(), m.start() + len(word)) for m in re.finditer(f"(?={re.escape(word)})", text)]


def word_spans_c(text, word):
    size = len(word)
    return [(i, i + size) for i in range(len(text) - size + 1) if text[i : i + size] == word]


def highlighted_a(text, words):
    marked = [False] * len(text)
    for word in words:
        place = text.find(word)
        while place >= 0:
            for i in range(place, place + len(word)):
                marked[i] = True
            place = text.find(word, place + 1)
    out = ""
    for i, c in enumerate(text):
        if marked[i] and (i == 0 or not marked[i - 1]):
            out += "<"
        out += c
        if marked[i] and (i + 1 == len(text) or not marked[i + 1]):
            out += ">"
    return out


def highlighted_b(text, words):
    inside = set()
    for i in range(len(text)):
        for word in words:
            if text.startswith(word, i):
                inside.update(range(i, i + len(word)))
    out = []
    for flag, group in groupby(range(len(text)), inside.__contains__):
        piece = "".join(text[i] for i in group)
        out.append("<" + piece + ">" if flag else piece)
    return "".join(out)


def highlighted_c(text, words):
    spans = sorted((i, i + len(w)) for w in words for i in range(len(text)) if text[i : i + len(w)] == w)
    joined = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(end, joined[-1][1])
        else:
            joined.append([start, end])
    for start, end in reversed(joined):
        text = text[:start] + "<" + text[start:end] + ">" + text[end:]
    return text


def expand_names_a(text, names):
    for _ in range(10):
        before = text
        for name, value in names.items():
            text = text.replace("{" + name + "}", value)
        if text == before:
            break
    return text


def expand_names_b(text, names):
    def value(found):
        return names.get(found[1], found[0])

    rounds = 0
    while rounds < 10 and any("{" + name + "}" in text for name in names):
        text = re.sub(r"\{(\w+)\}", value, text)
        rounds += 1
    return text


def expand_names_c(text, names):
    out = ""
    while "{" in text:
        head, _, rest = text.partition("{")
        name, closing, tail = rest.partition("}")
        out += head
        if closing and name in names:
            out += expand_names_c(names[name], names)
            text = tail
        else:
            out += "{"
            text = rest
    return out + text


def tag_balance_a(text):
    stack = []
    for closing, name in re.findall(r"<(/?)(\w+)>", text):
        if not closing:
            stack.append(name)
        elif not stack or stack.pop() != name:
            return False
    return not stack


def tag_balance_b(text):
    open_tags = []
    place = text.find("<")
    while place >= 0:
        end = text.index(">", place)
        tag = text[place + 1 : end]
        if tag.startswith("/"):
            if open_tags[-1:] != [tag[1:]]:
                return False
            del open_tags[-1]
        else:
            open_tags.append(tag)
        place = text.find("<", end)
    return len(open_tags) == 0


def tag_balance_c(text):
    tags = "".join(re.findall(r"</?\w+>", text))
    while True:
        shorter = re.sub(r"<(\w+)></\1>", "", tags)
        if shorter == tags:
            return tags == ""
        tags = shorter


def tag_paths_a(text):
    stack, out = [], []
    for token in re.findall(r"<[^>]+>|[^<]+", text):
        if token.startswith("</"):
            stack.pop()
        elif token.startswith("<"):
            stack.append(token[1:-1])
        elif token.strip():
            out.append(("/".join(stack), token.strip()))
    return out


def tag_paths_b(text):
    path, word, tag = "", "", None
    result = []
    for c in text + "<":
        if c == "<":
            if word.strip():
                result.append((path[1:], word.strip()))
            word, tag = "", ""
        elif c == ">":
            path = path[: path.rindex("/")] if tag[0] == "/" else path + "/" + tag
            tag = None
        elif tag is None:
            word += c
        else:
            tag += c
    return result


def tag_paths_c(text):
    pieces = deque(piece for piece in re.split(r"(<[^>]+>)", text) if piece.strip())

    def inside(names):
        while pieces:
            piece = pieces.popleft()
            if piece[:2] == "</":
                return
            if piece[0] == "<":
                yield from inside(names + [piece.strip("<>")])
            else:
                yield "/".join(names), piece.strip()

    return list(inside([]))


def unit_steps_a(lines, start, end):
    factors = {}
    for line in lines:
        amount, unit, smaller = line.split()
        factors[unit] = (int(amount), smaller)
    total = 1
    while start != end:
        if start not in factors:
            return None
        amount, start = factors[start]
        total *= amount
    return total


def unit_steps_b(lines, start, end):
    table = {unit: (int(amount), smaller) for amount, unit, smaller in map(str.split, lines)}

    def go(unit):
        if unit == end:
            return 1
        if unit not in table:
            return None
        amount, smaller = table[unit]
        rest = go(smaller)
        return None if rest is None else rest * amount

    return go(start)


def unit_steps_c(lines, start, end):
    worth = {start: 1}
    changed = True
    while changed:
        changed = False
        for line in lines:
            amount, unit, smaller = line.split()
            if unit in worth and smaller not in worth:
                worth[smaller] = worth[unit] * int(amount)
                changed = True
    return worth.get(end)


INPUTS = {
    "price_text": [(123456789,), (5,), (-100000,), (0,), (99999,)],
    "price_read": [("$1,234.50",), ("-3.5",), ("7",), ("0.05",), ("-$1,000",)],
    "counted_nouns": [(["cat", "dog", "cat"],), ([],), (["owl"],)],
    "name_bars": [({"tea": 4, "coffee": 10, "x": 0}, 20), ({}, 5), ({"none": 0}, 3), ({"a": 3, "b": 7}, 10)],
    "tall_bars": [([1, 3, 0, 2],), ([],), ([0, 0],)],
    "fraction_bar": [(3, 10, 10), (0, 4, 5), (7, 7, 6), (1, 3, 8)],
    "word_triangle": [("abc",), ("",), ("x",)],
    "checker_lines": [(4, 3, "#", "."), (0, 2, "a", "b"), (3, 0, "a", "b"), (1, 2, "x", "o")],
    "ring_rows": [(0,), (1,), (4,), (5,)],
    "banner": [("aba", {"a": ["**", "* "], "b": ["|.", "|_"]}), ("", {"a": ["x"]}), ("z a", {"a": ["1", "2", "3"]})],
    "common_letters_place": [("apple", "paper"), ("abbey", "babes"), ("", ""), ("aabb", "bbbb")],
    "fitting_words": [(["apple", "ample", "amble", "apply"], "a__le", "x"), ([], "_", ""),
                      (["see", "sea", "set"], "se_", "t")],
    "word_spans": [("banana", "ana"), ("", "x"), ("aaa", "a"), ("abc", "abcd")],
    "highlighted": [("the cathedral cat", ["cat", "the"]), ("", ["a"]), ("plain", []), ("aXbb", ["X", "b"])],
    "expand_names": [("{a} and {b}", {"a": "x{b}", "b": "y"}), ("", {}), ("{c} {", {"a": "1"})],
    "tag_balance": [("<a>x<b>y</b></a>",), ("",), ("<a><b></a></b>",), ("</a>",), ("<p>",)],
    "tag_paths": [("<a>one<b>two</b> three</a>",), ("",), ("bare <i> </i>",)],
    "unit_steps": [(["12 foot inch", "3 yard foot", "1760 mile yard"], "mile", "inch"), ([], "a", "a"),
                   (["2 a b"], "b", "a")],
}
