"""Small tasks on lines, labels and word games, each written in several ways; all ways of a task agree on `INPUTS`."""

import re
import string
from collections import Counter, OrderedDict, deque
from functools import reduce
from itertools import accumulate, count, cycle, groupby, islice


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


def price_text_d(cents):
    negative = False
    if cents < 0:
        negative = True
        cents = -cents
    dollars = cents // 100
    rest = cents % 100
    if rest < 10:
        tail = ".0" + str(rest)
    else:
        tail = "." + str(rest)
    digits = str(dollars)
    result = ""
    count = 0
    for i in range(len(digits) - 1, -1, -1):
        if count == 3:
            result = "," + result
            count = 0
        result = digits[i] + result
        count = count + 1
    if negative == True:
        return "-" + result + tail
    else:
        return result + tail


def price_text_e(cents):
    s = re.sub(r"(?<=\d)(?=(\d{3})+\.)", ",", "%d.%02d" % divmod(abs(cents), 100))
    return "-" * (cents < 0) + s


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


def price_read_d(text):
    clean = text.replace("$", "").replace(",", "")
    return round(float(clean) * 100)


def price_read_e(text):
    sign = 1
    i = 0
    if text[0] == "-":
        sign = -1
        i = 1
    dollars = 0
    cents = 0
    weight = 10
    afterDot = False
    while i < len(text):
        ch = text[i]
        i += 1
        if ch == ".":
            afterDot = True
            continue
        if ch == "$" or ch == ",":
            continue
        if afterDot == False:
            dollars = dollars * 10 + int(ch)
        else:
            cents = cents + int(ch) * weight
            weight = weight // 10
    return sign * (dollars * 100 + cents)


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


def counted_nouns_d(words):
    names = []
    numbers = []
    for i in range(len(words)):
        found = False
        for j in range(len(names)):
            if names[j] == words[i]:
                numbers[j] = numbers[j] + 1
                found = True
        if found == False:
            names.append(words[i])
            numbers.append(1)
    result = ""
    for i in range(len(names)):
        if i > 0:
            result = result + ", "
        if numbers[i] == 1:
            result = result + "a " + names[i]
        else:
            result = result + str(numbers[i]) + " " + names[i] + "s"
    return result


def counted_nouns_e(words):
    order = sorted(set(words), key=words.index)
    show = lambda w: ("a " + w, f"{words.count(w)} {w}s")[words.count(w) > 1]
    return ", ".join(map(show, order))


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


def name_bars_d(values, width):
    class Chart:
        def __init__(self, data):
            self.data = data
            self.biggest = 0
            self.label = 0
            for key in data:
                self.biggest = max(self.biggest, data[key])
                self.label = max(self.label, len(key))

        def bar(self, value):
            if self.biggest == 0:
                return ""
            return "#" * int(value * width / self.biggest)

        def line(self, key):
            padding = " " * (self.label - len(key))
            return padding + key + " |" + self.bar(self.data[key])

    chart = Chart(values)
    return [chart.line(key) for key in values]


def name_bars_e(values, width):
    w = max([0, *map(len, values)])
    m = max([1, *values.values()])
    return ["%*s |%s" % (w, k, v * width // m * "#") for k, v in values.items()]


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


def tall_bars_d(heights):
    highest = 0
    for h in heights:
        if h > highest:
            highest = h
    lines = []
    level = highest
    while level > 0:
        line = ""
        for i in range(len(heights)):
            if heights[i] >= level:
                line = line + "#"
            else:
                line = line + " "
        while len(line) > 0 and line[-1] == " ":
            line = line[0 : len(line) - 1]
        lines.append(line)
        level = level - 1
    return lines


def tall_bars_e(heights):
    if not any(heights):
        return []
    base = "".join("# "[h < 1] for h in heights).rstrip()
    return tall_bars_e([max(0, h - 1) for h in heights]) + [base]


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


def fraction_bar_d(done, total, width):
    n = width * done // total
    body = "=" * n + ">" * (n < width)
    return f"[{body:<{width}}] {100 * done // total}%"


def fraction_bar_e(done, total, width):
    bar = "["
    filled = 0
    for i in range(width):
        if (i + 1) / width <= done / total:
            filled = filled + 1
    for i in range(width):
        if i < filled:
            bar = bar + "="
        elif i == filled:
            bar = bar + ">"
        else:
            bar = bar + " "
    bar = bar + "]"
    percent = int(done * 100 / total)
    return bar + " " + str(percent) + "%"


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


def word_triangle_d(word):
    heads = list(accumulate(word))
    return [h + h[-2::-1] if len(h) > 1 else h for h in heads]


def word_triangle_e(word):
    result = []
    for i in range(len(word)):
        line = ""
        j = 0
        while j < i:
            line = line + word[j]
            j = j + 1
        while j >= 0:
            line = line + word[j]
            j = j - 1
        result.append(line)
    return result


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


def checker_lines_d(width, height, one, two):
    board = []
    first = True
    for i in range(height):
        line = ""
        use_one = first
        for j in range(width):
            if use_one == True:
                line = line + one
                use_one = False
            else:
                line = line + two
                use_one = True
        board.append(line)
        if first == True:
            first = False
        else:
            first = True
    return board


def checker_lines_e(width, height, one, two):
    s = (one + two) * width
    a, b = s[:width], s[1 : width + 1]
    return [b if i & 1 else a for i in range(height)]


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


def ring_rows_d(size):
    # peel ring after ring like an onion
    grid = [[0] * size for _ in range(size)]
    top, bottom, level = 0, size - 1, 0
    while top <= bottom:
        for k in range(top, bottom + 1):
            grid[top][k] = level
            grid[bottom][k] = level
            grid[k][top] = level
            grid[k][bottom] = level
        top += 1
        bottom -= 1
        level += 1
    return ["".join(str(cell % 10) for cell in row) for row in grid]


def ring_rows_e(size):
    half = (size + 1) // 2
    line = [min(i, size - 1 - i) for i in range(size)]
    rows = ["".join(str(min(i, d) % 10) for d in line) for i in range(half)]
    return rows + rows[: size // 2][::-1]


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


def banner_d(text, font):
    letters = []
    for ch in text:
        if ch in font:
            letters.append(ch)
    height = 0
    for key in font:
        height = len(font[key])
        break
    result = []
    for y in range(height):
        line = ""
        for i in range(len(letters)):
            line = line + font[letters[i]][y]
            if i < len(letters) - 1:
                line = line + " "
        result.append(line)
    return result


def banner_e(text, font):
    glyphs = list(filter(None, map(font.get, text)))
    blank = [[] for _ in next(iter(font.values()))]
    rows = reduce(lambda acc, g: [r + [part] for r, part in zip(acc, g)], glyphs, blank)
    return list(map(" ".join, rows))


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


def common_letters_place_d(secret, guess):
    s = list(secret)
    g = list(guess)
    result = ["-"] * len(g)
    for i in range(len(g)):
        if s[i] == g[i]:
            result[i] = "G"
            s[i] = "*"
            g[i] = "#"
    for i in range(len(g)):
        if g[i] == "#":
            continue
        for j in range(len(s)):
            if s[j] == g[i]:
                result[i] = "Y"
                s[j] = "*"
                break
    return "".join(result)


def common_letters_place_e(secret, guess):
    hits = [a == b for a, b in zip(secret, guess)]
    pool = Counter(c for c, hit in zip(secret, hits) if not hit)
    wrong = Counter()

    def mark(pair):
        c, hit = pair
        if hit:
            return "G"
        wrong[c] += 1
        return "Y" if wrong[c] <= pool[c] else "-"

    return "".join(map(mark, zip(guess, hits)))


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


def fitting_words_d(words, shown, wrong):
    def fits(word):
        if len(word) != len(shown):
            return False
        i = 0
        while i < len(word):
            ch = word[i]
            if wrong.find(ch) != -1:
                return False
            if shown[i] == "_":
                if shown.find(ch) != -1:
                    return False
            elif shown[i] != ch:
                return False
            i += 1
        return True

    result = []
    for w in words:
        if fits(w):
            result.append(w)
    return result


def fitting_words_e(words, shown, wrong):
    hide = lambda w: re.sub("[^" + re.escape(shown) + "]", "_", w)
    return [w for w in words if hide(w) == shown and not any(c in w for c in wrong)]


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


def word_spans_d(text, word):
    result = []
    n = len(text)
    m = len(word)
    for i in range(n):
        if i + m > n:
            break
        match = True
        for j in range(m):
            if text[i + j] != word[j]:
                match = False
        if match == True:
            result.append((i, i + m))
    return result


def word_spans_e(text, word):
    starts = filter(lambda i: text.startswith(word, i), range(len(text)))
    return [(i, i + len(word)) for i in starts]


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


def highlighted_d(text, words):
    n = len(text)
    delta = [0] * (n + 1)
    for w in words:
        for i in range(n - len(w) + 1):
            if text[i : i + len(w)] == w:
                delta[i] += 1
                delta[i + len(w)] -= 1
    cover = list(accumulate(delta))
    out = []
    for i, c in enumerate(text):
        before = cover[i - 1] if i else 0
        if cover[i] and not before:
            out.append("<")
        if before and not cover[i]:
            out.append(">")
        out.append(c)
    if n and cover[n - 1]:
        out.append(">")
    return "".join(out)


def highlighted_e(text, words):
    flags = []
    for i in range(len(text)):
        flags.append(False)
    for w in words:
        start = 0
        while start + len(w) <= len(text):
            if text[start : start + len(w)] == w:
                for k in range(start, start + len(w)):
                    flags[k] = True
            start = start + 1
    result = ""
    inside = False
    for i in range(len(text)):
        if flags[i] == True and inside == False:
            result = result + "<"
            inside = True
        elif flags[i] == False and inside == True:
            result = result + ">"
            inside = False
        result = result + text[i]
    if inside == True:
        result = result + ">"
    return result


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


def expand_names_d(text, names):
    def one_round(s, _):
        return reduce(lambda t, kv: t.replace("{%s}" % kv[0], kv[1]), names.items(), s)

    return reduce(one_round, range(10), text)


def expand_names_e(text, names):
    result = ""
    i = 0
    while i < len(text):
        if text[i] == "{":
            end = text.find("}", i)
            if end != -1:
                key = text[i + 1 : end]
                if key in names:
                    text = text[:i] + names[key] + text[end + 1 :]
                    continue
        result = result + text[i]
        i = i + 1
    return result


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


def tag_balance_d(text):
    def close(i, name):
        # position after the end of the element, or -1
        for m in iter(lambda: tag.search(text, i), None):
            i = m.end()
            if m[1]:
                return i if m[2] == name else -1
            i = close(i, m[2])
            if i < 0:
                return -1
        return -1 if name else i

    tag = re.compile(r"<(/?)(\w+)>")
    return close(0, "") >= 0


def tag_balance_e(text):
    tags = []
    i = 0
    while i < len(text):
        if text[i] == "<":
            name = ""
            i = i + 1
            while text[i] != ">":
                name = name + text[i]
                i = i + 1
            tags.append(name)
        i = i + 1
    opened = []
    balanced = True
    for t in tags:
        if t[0] != "/":
            opened.append(t)
        else:
            if len(opened) == 0:
                balanced = False
            elif opened[-1] == t[1:]:
                opened.pop()
            else:
                balanced = False
    if len(opened) != 0:
        balanced = False
    return balanced


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


def tag_paths_d(text):
    class Parser:
        def __init__(self, s):
            self.s = s
            self.pos = 0
            self.path = []
            self.found = []

        def text_until_tag(self):
            start = self.pos
            while self.pos < len(self.s) and self.s[self.pos] != "<":
                self.pos += 1
            return self.s[start : self.pos].strip()

        def tag(self):
            end = self.s.index(">", self.pos)
            name = self.s[self.pos + 1 : end]
            self.pos = end + 1
            return name

        def run(self):
            while self.pos < len(self.s):
                words = self.text_until_tag()
                if words != "":
                    self.found.append(("/".join(self.path), words))
                if self.pos < len(self.s):
                    name = self.tag()
                    if name[0] == "/":
                        self.path.pop()
                    else:
                        self.path.append(name)
            return self.found

    return Parser(text).run()


def tag_paths_e(text):
    out, path = [], ""
    for tag, words in re.findall(r"<([^>]+)>|([^<]+)", text):
        if tag:
            path = path.rpartition("/")[0] if tag[0] == "/" else path + "/" + tag
        elif w := words.strip():
            out.append((path[1:], w))
    return out


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


def unit_steps_d(lines, start, end):
    amounts = []
    bigs = []
    smalls = []
    for line in lines:
        parts = line.split()
        amounts.append(int(parts[0]))
        bigs.append(parts[1])
        smalls.append(parts[2])
    result = 1
    unit = start
    found = True
    while unit != end and found == True:
        found = False
        for i in range(len(bigs)):
            if bigs[i] == unit and found == False:
                result = result * amounts[i]
                unit = smalls[i]
                found = True
    if unit == end:
        return result
    else:
        return None


def unit_steps_e(lines, start, end):
    steps = {u: (int(n), s) for n, u, s in map(str.split, lines)}
    queue = deque([(start, 1)])
    while queue:
        unit, product = queue.popleft()
        if unit == end:
            return product
        if unit in steps:
            n, smaller = steps[unit]
            queue.append((smaller, product * n))
    return None


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
