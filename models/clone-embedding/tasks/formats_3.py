"""Small tasks on schedules, tables, word play and packed text, each written in several ways; all agree on `INPUTS`."""

import re
import string
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import chain, count, groupby, product, takewhile


def next_plate_a(plate):
    digits = "0123456789"
    letters = string.ascii_uppercase
    out = list(plate)
    for i in reversed(range(len(out))):
        wheel = digits if out[i] in digits else letters
        at = wheel.index(out[i]) + 1
        if at < len(wheel):
            out[i] = wheel[at]
            return "".join(out)
        out[i] = wheel[0]
    return "".join(out)


def next_plate_b(plate):
    head, tail = re.fullmatch(r"(.*?)([Z9]*)", plate).groups()
    if head:
        head = head[:-1] + chr(ord(head[-1]) + 1)
    return head + tail.replace("Z", "A").replace("9", "0")


def next_plate_c(plate):
    number = 0
    for c in plate:
        if c.isdigit():
            number = number * 10 + int(c)
        else:
            number = number * 26 + ord(c) - 65
    number += 1
    result = ""
    for c in plate[::-1]:
        if c.isdigit():
            result = str(number % 10) + result
            number = number // 10
        else:
            result = chr(65 + number % 26) + result
            number = number // 26
    return result


def next_plate_d(plate):
    result = ""
    carry = True
    i = len(plate) - 1
    while i >= 0:
        ch = plate[i]
        if carry == True:
            if ch == "9":
                ch = "0"
            elif ch == "Z":
                ch = "A"
            else:
                ch = chr(ord(ch) + 1)
                carry = False
        result = ch + result
        i = i - 1
    return result


def next_plate_e(plate):
    if not plate:
        return ""
    front, last = plate[:-1], plate[-1]
    if last in "9Z":
        return next_plate_e(front) + {"9": "0", "Z": "A"}[last]
    return front + chr(ord(last) + 1)


def cell_block_a(ref):
    first, _, last = ref.partition(":")
    last = last or first
    rows = range(int(first[1:]), int(last[1:]) + 1)
    return [chr(c) + str(r) for r in rows for c in range(ord(first[0]), ord(last[0]) + 1)]


def cell_block_b(ref):
    found = re.findall(r"([A-Z])(\d+)", ref)
    (a, m), (b, n) = found[0], found[-1]
    columns = [chr(c) for c in range(65, 91) if a <= chr(c) <= b]
    return [c + str(r) for r, c in product(range(int(m), int(n) + 1), columns)]


def cell_block_c(ref):
    if ":" in ref:
        parts = ref.split(":")
        start = parts[0]
        stop = parts[1]
    else:
        start = ref
        stop = ref
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    result = []
    row = int(start[1:])
    while row <= int(stop[1:]):
        col = alphabet.find(start[0])
        while col <= alphabet.find(stop[0]):
            result.append(alphabet[col] + str(row))
            col = col + 1
        row = row + 1
    return result


def cell_block_d(ref):
    ends = [(int(cell[1:]), ord(cell[0]) - 64) for cell in ref.split(":")]
    (top, left), (bottom, right) = ends[0], ends[-1]
    wide = right - left + 1
    size = max(0, bottom - top + 1) * wide

    def name(k):
        return f"{string.ascii_uppercase[left - 1 + k % wide]}{top + k // wide}"

    return list(map(name, range(size)))


def cell_block_e(ref):
    class Cursor:
        def __init__(self, first, last):
            self.left, self.right = first[0], last[0]
            self.column, self.row = first[0], int(first[1:])
            self.bottom = int(last[1:])

        def __iter__(self):
            while self.row <= self.bottom:
                yield f"{self.column}{self.row}"
                if self.column == self.right:
                    self.column = self.left
                    self.row += 1
                else:
                    self.column = chr(ord(self.column) + 1)

    return list(Cursor(*(ref if ":" in ref else f"{ref}:{ref}").split(":")))


def minute_field_a(field):
    chosen = set()
    for part in field.split(","):
        span, _, step = part.partition("/")
        if span == "*":
            low, high = 0, 59
        elif "-" in span:
            low, high = map(int, span.split("-"))
        else:
            low = int(span)
            high = 59 if step else low
        chosen.update(range(low, high + 1, int(step or 1)))
    return sorted(chosen)


def minute_field_b(field):
    def matches(minute, part):
        m = re.fullmatch(r"(?:(\*)|(\d+)(?:-(\d+))?)(?:/(\d+))?", part)
        star, low, high, step = m.groups()
        low = 0 if star else int(low)
        high = int(high) if high else 59 if star or step else low
        return low <= minute <= high and (minute - low) % int(step or 1) == 0

    return [m for m in range(60) if any(matches(m, part) for part in field.split(","))]


def minute_field_c(field):
    marks = [False] * 60
    parts = field.split(",")
    for i in range(len(parts)):
        part = parts[i]
        step = 1
        has_step = False
        if "/" in part:
            has_step = True
            step = int(part[part.find("/") + 1:])
            part = part[0:part.find("/")]
        if part == "*":
            start = 0
            stop = 59
        elif "-" in part:
            start = int(part.split("-")[0])
            stop = int(part.split("-")[1])
        else:
            start = int(part)
            stop = start
            if has_step == True:
                stop = 59
        while start <= stop:
            marks[start] = True
            start = start + step
    result = []
    for i in range(60):
        if marks[i] == True:
            result.append(i)
    return result


def minute_field_d(field):
    def minutes(part):
        base, *step = part.split("/")
        step = int(step[0]) if step else None
        ends = [0, 59] if base == "*" else [int(n) for n in base.split("-")]
        if len(ends) == 1:
            ends.append(59 if step else ends[0])
        return takewhile(lambda m: m <= ends[1], count(ends[0], step or 1))

    return sorted(set(chain.from_iterable(map(minutes, field.split(",")))))


def minute_field_e(field):
    bits = 0
    full = (1 << 60) - 1
    for part in field.replace("*", "0-59").split(","):
        span, slash, step = part.partition("/")
        low, dash, high = span.partition("-")
        low = int(low)
        high = int(high) if dash else (59 if slash else low)
        mask = 0
        for k in range(low, high + 1, int(step) if slash else 1):
            mask |= 1 << k
        bits |= mask & full
    return [k for k in range(60) if bits >> k & 1]


def sound_key_a(word):
    groups = {"b": "1", "p": "1", "f": "1", "v": "1", "d": "2", "t": "2", "s": "3", "z": "3", "c": "3", "g": "4",
              "k": "4", "q": "4", "m": "5", "n": "5", "l": "6", "r": "6"}
    key = ""
    for c in word.lower():
        mark = groups.get(c, "")
        if mark and key[-1:] != mark:
            key += mark
    return key


def sound_key_b(word):
    marks = word.lower().translate(str.maketrans("bpfvdtszcgkqmnlr", "1111223334445566"))
    return re.sub(r"(\d)\1+", r"\1", re.sub(r"\D", "", marks))


def sound_key_c(word):
    families = ["bpfv", "dt", "szc", "gkq", "mn", "lr"]
    numbers = (n for c in word.lower() for n, f in enumerate(families, 1) if c in f)
    return "".join(str(n) for n, _ in groupby(numbers))


def sound_key_d(word):
    result = ""
    last = 0
    for i in range(len(word)):
        c = word[i].lower()
        n = 0
        if c == "b" or c == "p" or c == "f" or c == "v":
            n = 1
        elif c == "d" or c == "t":
            n = 2
        elif c == "s" or c == "z" or c == "c":
            n = 3
        elif c == "g" or c == "k" or c == "q":
            n = 4
        elif c == "m" or c == "n":
            n = 5
        elif c == "l" or c == "r":
            n = 6
        if n != 0:
            if n != last:
                result = result + str(n)
            last = n
    return result


def sound_key_e(word):
    def add(key, letter):
        at = "bpfv dt   szc  gkq  mn   lr   ".find(letter)
        if at < 0 or letter == " ":
            return key
        mark = str(at // 5 + 1)
        return key if key.endswith(mark) else key + mark

    return reduce(add, word.lower(), "")


def kangaroo_pairs_a(words):
    def inside(small, big):
        it = iter(big)
        return all(c in it for c in small)

    return [(big, small) for big in words for small in words if len(small) < len(big) and inside(small, big)]


def kangaroo_pairs_b(words):
    out = []
    for big, small in product(words, repeat=2):
        if len(big) > len(small) and re.search(".*".join(map(re.escape, small)), big):
            out.append((big, small))
    return out


def kangaroo_pairs_c(words):
    result = []
    for i in range(len(words)):
        for j in range(len(words)):
            big = words[i]
            small = words[j]
            if len(small) >= len(big):
                continue
            k = 0
            for ch in big:
                if k < len(small) and ch == small[k]:
                    k = k + 1
            if k == len(small):
                result.append((big, small))
    return result


def kangaroo_pairs_d(words):
    @lru_cache(None)
    def shared(a, b):
        if not a or not b:
            return 0
        if a[0] == b[0]:
            return 1 + shared(a[1:], b[1:])
        return max(shared(a[1:], b), shared(a, b[1:]))

    return [(a, b) for a in words for b in words if len(a) > len(b) and shared(a, b) == len(b)]


def kangaroo_pairs_e(words):
    def carries(big):
        places = defaultdict(list)
        for i, c in enumerate(big):
            places[c].append(i)

        def test(small):
            at = -1
            for c in small:
                at = next((i for i in places.get(c, ()) if i > at), None)
                if at is None:
                    return False
            return len(small) < len(big)

        return test

    return [(big, small) for big in words for small in filter(carries(big), words)]


def alternades_a(words):
    known = set(words)
    out = []
    for word in words:
        if len(word) > 1 and word[::2] in known and word[1::2] in known:
            out.append((word, word[::2], word[1::2]))
    return out


def alternades_b(words):
    return [(w, *h) for w in words for h in [(w[::2], w[1::2])] if h[1] and {*h} <= {*words}]


def alternades_c(words):
    result = []
    for i in range(len(words)):
        odd = ""
        even = ""
        for j in range(len(words[i])):
            if j % 2 == 0:
                even = even + words[i][j]
            else:
                odd = odd + words[i][j]
        found_even = False
        found_odd = False
        for other in words:
            if other == even:
                found_even = True
            if other == odd:
                found_odd = True
        if found_even == True and found_odd == True and odd != "":
            result.append((words[i], even, odd))
    return result


def alternades_d(words):
    woven = {}
    for one in words:
        for two in words:
            if two and len(one) - len(two) in (0, 1):
                mixed = "".join(a + b for a, b in zip(one, two)) + one[len(two):]
                woven[mixed] = (one, two)
    return [(word, *woven[word]) for word in words if word in woven]


def alternades_e(words):
    class Node(dict):
        end = False

    root = Node()
    for word in words:
        node = root
        for c in word:
            node = node.setdefault(c, Node())
        node.end = True

    def split(word):
        turn, rest = root, root
        for c in word:
            if c not in turn:
                return False
            turn, rest = rest, turn[c]
        return turn.end and rest.end

    return [(w, w[::2], w[1::2]) for w in words if len(w) > 1 and split(w)]


def beheaded_a(words):
    known = set(words)
    best = []
    for word in words:
        chain_ = []
        while word in known:
            chain_.append(word)
            word = word[1:]
        if len(chain_) > len(best):
            best = chain_
    return best


def beheaded_b(words):
    known = {*words}
    runs = ([*takewhile(known.__contains__, (w[i:] for i in range(len(w))))] for w in words)
    return max(runs, key=len, default=[])


def beheaded_c(words):
    best = []
    for i in range(len(words)):
        current = words[i]
        found = [current]
        going = True
        while going == True:
            going = False
            shorter = current[1:]
            for j in range(len(words)):
                if words[j] == shorter and shorter != "" and going == False:
                    found.append(shorter)
                    current = shorter
                    going = True
        if len(found) > len(best):
            best = found
    return best


def beheaded_d(words):
    length = {}
    for word in sorted(set(words), key=len):
        length[word] = length.get(word[1:], 0) + 1
    best = max(words, key=length.get, default="")
    return [best[i:] for i in range(length.get(best, 0))]


def beheaded_e(words):
    known = frozenset(words)

    @lru_cache(maxsize=None)
    def trail(word):
        return (word,) + trail(word[1:]) if word in known else ()

    longest = ()
    for word in words:
        longest = max(longest, trail(word), key=len)
    return list(longest)


def clue_numbers_a(grid):
    out, number = [], 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == "#":
                continue
            across = (c == 0 or row[c - 1] == "#") and c + 1 < len(row) and row[c + 1] != "#"
            down = (r == 0 or grid[r - 1][c] == "#") and r + 1 < len(grid) and grid[r + 1][c] != "#"
            if across or down:
                number += 1
                out.append((number, r, c))
    return out


def clue_numbers_b(grid):
    starts = {(r, m.start()) for r, row in enumerate(grid) for m in re.finditer("[^#]{2,}", row)}
    for c, column in enumerate(zip(*grid)):
        starts |= {(m.start(), c) for m in re.finditer("[^#]{2,}", "".join(column))}
    return [(n, r, c) for n, (r, c) in enumerate(sorted(starts), 1)]


def clue_numbers_c(grid):
    if not grid:
        return []
    width = len(grid[0])
    framed = ["#" * (width + 2)] + ["#" + row + "#" for row in grid] + ["#" * (width + 2)]
    result = []
    for r in range(1, len(grid) + 1):
        for c in range(1, width + 1):
            if framed[r][c] == "#":
                continue
            start = False
            if framed[r][c - 1] == "#" and framed[r][c + 1] != "#":
                start = True
            if framed[r - 1][c] == "#" and framed[r + 1][c] != "#":
                start = True
            if start == True:
                result.append((len(result) + 1, r - 1, c - 1))
    return result


def clue_numbers_d(grid):
    free = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell != "#"}

    def begins(cell, step):
        (r, c), (dr, dc) = cell, step
        return (r - dr, c - dc) not in free and (r + dr, c + dc) in free

    starts = sorted(cell for cell in free if begins(cell, (0, 1)) or begins(cell, (1, 0)))
    return [(i + 1,) + cell for i, cell in enumerate(starts)]


def clue_numbers_e(grid):
    class Puzzle:
        def __init__(self, rows):
            self.rows = rows
            self.next = 1
            self.found = []

        def open(self, r, c):
            if r < 0 or c < 0 or r >= len(self.rows) or c >= len(self.rows[0]):
                return False
            return self.rows[r][c] != "#"

        def visit(self, r, c):
            if not self.open(r, c):
                return
            across = not self.open(r, c - 1) and self.open(r, c + 1)
            down = not self.open(r - 1, c) and self.open(r + 1, c)
            if across or down:
                self.found.append((self.next, r, c))
                self.next += 1

        def number(self):
            r = 0
            while r < len(self.rows):
                c = 0
                while c < len(self.rows[0]):
                    self.visit(r, c)
                    c += 1
                r += 1
            return self.found

    return Puzzle(grid).number()


def rebus_a(text):
    result = ""
    sign = "+"
    for token in text.split():
        if token in "+-":
            sign = token
        elif sign == "+":
            result += token
        else:
            for c in token:
                result = result.replace(c, "", 1)
    return result


def rebus_b(text):
    def step(word, part):
        sign, letters = part
        if sign == "-":
            return reduce(lambda w, c: w.replace(c, "", 1), letters, word)
        return word + letters

    return reduce(step, re.findall(r"([+-]?)\s*(\w+)", text), "")


def rebus_c(text):
    tokens = text.split()
    letters = []
    minus = False
    for i in range(len(tokens)):
        if tokens[i] == "-":
            minus = True
        elif tokens[i] == "+":
            minus = False
        elif minus == False:
            for ch in tokens[i]:
                letters.append(ch)
        else:
            for ch in tokens[i]:
                if ch in letters:
                    letters.remove(ch)
    return "".join(letters)


def rebus_d(text):
    parts = text.replace("- ", "-").replace("+ ", "").split()
    word = ""
    for part in parts:
        if part[0] != "-":
            word += part
            continue
        gone = Counter(part[1:])
        kept = []
        for c in word:
            if gone[c] > 0:
                gone[c] -= 1
            else:
                kept.append(c)
        word = "".join(kept)
    return word


def rebus_e(text):
    queue = deque(text.split())
    word = ""
    while queue:
        token = queue.popleft()
        if token == "-":
            for c in queue.popleft():
                at = word.find(c)
                if at >= 0:
                    word = word[:at] + word[at + 1:]
        elif token != "+":
            word = word + token
    return word


def hyphen_wrap_a(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) <= width:
            line += " " + word
            continue
        if line:
            lines.append(line)
        while len(word) > width:
            lines.append(word[:width - 1] + "-")
            word = word[width - 1:]
        line = word
    if line:
        lines.append(line)
    return lines


def hyphen_wrap_b(text, width):
    def pieces(word):
        return [word] if len(word) <= width else [word[:width - 1] + "-"] + pieces(word[width - 1:])

    lines = []
    for word in text.split():
        first, *rest = pieces(word)
        if lines and len(lines[-1]) + len(first) < width and not rest:
            lines[-1] += " " + first
        else:
            lines += [first, *rest]
    return lines


def hyphen_wrap_c(text, width):
    words = text.split()
    lines = []
    current = ""
    i = 0
    while i < len(words):
        word = words[i]
        if current == "":
            if len(word) > width:
                lines.append(word[0:width - 1] + "-")
                words[i] = word[width - 1:]
            else:
                current = word
                i = i + 1
        elif len(current + " " + word) <= width:
            current = current + " " + word
            i = i + 1
        else:
            lines.append(current)
            current = ""
    if current != "":
        lines.append(current)
    return lines


def hyphen_wrap_d(text, width):
    queue = deque(text.split())
    lines = []
    while queue:
        word = queue.popleft()
        if len(word) > width:
            lines.append(word[:width - 1] + "-")
            queue.appendleft(word[width - 1:])
            continue
        row = [word]
        used = len(word)
        while queue and used + 1 + len(queue[0]) <= width:
            used += 1 + len(queue[0])
            row.append(queue.popleft())
        lines.append(" ".join(row))
    return lines


def hyphen_wrap_e(text, width):
    rest = " ".join(text.split())
    lines = []
    while rest:
        if len(rest) <= width:
            lines.append(rest)
            break
        at = rest.rfind(" ", 0, width + 1)
        if at > 0:
            lines.append(rest[:at])
            rest = rest[at + 1:]
        elif " " == rest[width:width + 1]:
            lines.append(rest[:width])
            rest = rest[width + 1:]
        else:
            lines.append(rest[:width - 1] + "-")
            rest = rest[width - 1:]
    return lines


def paged_report_a(lines, height, title):
    pages = max(1, -(-len(lines) // height))
    out = []
    for page in range(pages):
        part = lines[page * height:(page + 1) * height]
        out.append(f"{title} ({page + 1}/{pages})")
        out.extend(part)
        out.extend([""] * (height - len(part)))
    return out


def paged_report_b(lines, height, title):
    out = []
    total = 0
    for i, line in enumerate(lines or [""]):
        if i % height == 0:
            total += 1
            out.append(total)
        out.append(line)
    out += [""] * (-(len(lines) or 1) % height)
    return [f"{title} ({x}/{total})" if isinstance(x, int) else x for x in out]


def paged_report_c(lines, height, title):
    pages = []
    page = []
    for i in range(len(lines)):
        page.append(lines[i])
        if len(page) == height:
            pages.append(page)
            page = []
    if len(page) > 0 or len(pages) == 0:
        while len(page) < height:
            page.append("")
        pages.append(page)
    result = []
    for i in range(len(pages)):
        result.append(title + " (" + str(i + 1) + "/" + str(len(pages)) + ")")
        for line in pages[i]:
            result.append(line)
    return result


def paged_report_d(lines, height, title):
    fill = -len(lines) % height if lines else height
    rows = iter(lines + [""] * fill)
    pages = list(zip(*[rows] * height))
    heads = map(f"{title} ({{}}/{len(pages)})".format, range(1, len(pages) + 1))
    return list(chain.from_iterable((head, *page) for head, page in zip(heads, pages)))


def paged_report_e(lines, height, title):
    class Printer:
        def __init__(self):
            self.done = []
            self.pages = 0
            self.left = 0

        def feed(self):
            self.done += [""] * self.left
            self.pages += 1
            self.left = height
            self.done.append(title + " (" + str(self.pages) + "/%d)")

        def line(self, text):
            if self.left == 0:
                self.feed()
            self.done.append(text)
            self.left -= 1

        def finish(self):
            if self.pages == 0:
                self.feed()
            self.done += [""] * self.left
            for k in range(0, len(self.done), height + 1):
                self.done[k] = self.done[k] % self.pages
            return self.done

    printer = Printer()
    for text in lines:
        printer.line(text)
    return printer.finish()


def receipt_lines_a(items, width):
    out = []
    total = 0
    for name, amount, price in items:
        cost = amount * price
        total += cost
        left = f"{amount} x {name}" if amount != 1 else name
        right = f"{cost // 100}.{cost % 100:02}"
        out.append(left + "." * (width - len(left) - len(right)) + right)
    right = f"{total // 100}.{total % 100:02}"
    out.append("TOTAL" + "." * (width - 5 - len(right)) + right)
    return out


def receipt_lines_b(items, width):
    rows = [((f"{n} x " if n != 1 else "") + name, n * price) for name, n, price in items]
    rows.append(("TOTAL", sum(cost for _, cost in rows)))
    return [left + f"{cost / 100:.2f}".rjust(width - len(left), ".") for left, cost in rows]


def receipt_lines_c(items, width):
    def money(cents):
        text = str(cents)
        while len(text) < 3:
            text = "0" + text
        return text[0:len(text) - 2] + "." + text[len(text) - 2:]

    lines = []
    total = 0
    for i in range(len(items)):
        name = items[i][0]
        if items[i][1] > 1 or items[i][1] == 0:
            name = str(items[i][1]) + " x " + name
        cost = money(items[i][1] * items[i][2])
        while len(name) + len(cost) < width:
            name = name + "."
        lines.append(name + cost)
        total = total + items[i][1] * items[i][2]
    last = "TOTAL"
    while len(last) + len(money(total)) < width:
        last = last + "."
    lines.append(last + money(total))
    return lines


def receipt_lines_d(items, width):
    class Receipt:
        def __init__(self):
            self.rows = []
            self.total = 0

        def add(self, name, amount, price):
            self.total += amount * price
            self.row(name if amount == 1 else "%d x %s" % (amount, name), amount * price)

        def row(self, label, cents):
            pounds, pence = divmod(cents, 100)
            value = "%d.%02d" % (pounds, pence)
            self.rows.append(label.ljust(width - len(value), ".") + value)

    receipt = Receipt()
    for item in items:
        receipt.add(*item)
    receipt.row("TOTAL", receipt.total)
    return receipt.rows


def receipt_lines_e(items, width):
    costs = [amount * price for _, amount, price in items]
    labels = [name if amount == 1 else f"{amount} x {name}" for name, amount, _ in items]
    texts = [re.sub(r"(..)$", r".\1", str(cost).zfill(3)) for cost in (*costs, sum(costs))]
    return [a + "".ljust(width - len(a + b), ".") + b for a, b in zip((*labels, "TOTAL"), texts)]


def segment_digits_a(text):
    shapes = {"0": (" _ ", "| |", "|_|"), "1": ("   ", "  |", "  |"), "2": (" _ ", " _|", "|_ "),
              "3": (" _ ", " _|", " _|"), "4": ("   ", "|_|", "  |"), "5": (" _ ", "|_ ", " _|"),
              "6": (" _ ", "|_ ", "|_|"), "7": (" _ ", "  |", "  |"), "8": (" _ ", "|_|", "|_|"),
              "9": (" _ ", "|_|", " _|")}
    rows = ["", "", ""]
    for digit in text:
        for i in range(3):
            rows[i] += shapes[digit][i]
    return rows


def segment_digits_b(text):
    strip = [" _     _  _     _  _  _  _  _ ",
             "| |  | _| _||_||_ |_   ||_||_|",
             "|_|  ||_  _|  | _||_|  ||_| _|"]
    return ["".join(row[3 * int(d):3 * int(d) + 3] for d in text) for row in strip]


def segment_digits_c(text):
    top = ""
    middle = ""
    bottom = ""
    for i in range(len(text)):
        d = text[i]
        if d == "1" or d == "4":
            top = top + "   "
        else:
            top = top + " _ "
        if d == "0":
            middle = middle + "| |"
        elif d == "1" or d == "7":
            middle = middle + "  |"
        elif d == "2" or d == "3":
            middle = middle + " _|"
        elif d == "5" or d == "6":
            middle = middle + "|_ "
        else:
            middle = middle + "|_|"
        if d == "0" or d == "6" or d == "8":
            bottom = bottom + "|_|"
        elif d == "2":
            bottom = bottom + "|_ "
        elif d == "3" or d == "5" or d == "9":
            bottom = bottom + " _|"
        else:
            bottom = bottom + "  |"
    return [top, middle, bottom]


def segment_digits_d(text):
    masks = [0b1101111, 0b0001001, 0b1011110, 0b1011011, 0b0111001, 0b1110011, 0b1110111, 0b1001001, 0b1111111,
             0b1111011]
    places = [(0, 1), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)]
    order = [6, 5, 4, 3, 2, 1, 0]
    board = [[" "] * (3 * len(text)) for _ in range(3)]
    for k, digit in enumerate(text):
        for (r, c), bit in zip(places, order):
            if masks[int(digit)] >> bit & 1:
                board[r][3 * k + c] = "_" if c == 1 else "|"
    return ["".join(row) for row in board]


def segment_digits_e(text):
    lit = {"top": "02356789", "mid": "2345689", "low": "0235689", "lt": "045689", "rt": "01234789",
           "lb": "0268", "rb": "013456789"}

    def mark(name, digit, char):
        return char if digit in lit[name] else " "

    first = "".join(" " + mark("top", d, "_") + " " for d in text)
    second = "".join(mark("lt", d, "|") + mark("mid", d, "_") + mark("rt", d, "|") for d in text)
    third = "".join(mark("lb", d, "|") + mark("low", d, "_") + mark("rb", d, "|") for d in text)
    return [first, second, third]


def domino_text_a(text):
    tiles = re.findall(r"\[(\d)\|(\d)\]", text)
    if "".join(f"[{a}|{b}]" for a, b in tiles) != text:
        return False
    used = [tuple(sorted(tile)) for tile in tiles]
    return len(used) == len(set(used)) and all(one[1] == two[0] for one, two in zip(tiles, tiles[1:]))


def domino_text_b(text):
    if not re.fullmatch(r"(\[\d\|\d\])*", text):
        return False
    if any(a != b for a, b in re.findall(r"(\d)\]\[(\d)", text)):
        return False
    sets = Counter(frozenset(tile) for tile in re.findall(r"\d\|\d", text))
    return max(sets.values(), default=1) == 1


def domino_text_c(text):
    seen = []
    last = ""
    if len(text) % 5 != 0:
        return False
    for i in range(0, len(text), 5):
        tile = text[i:i + 5]
        if tile[0] != "[" or tile[2] != "|" or tile[4] != "]":
            return False
        left = tile[1]
        right = tile[3]
        if left.isdigit() == False or right.isdigit() == False:
            return False
        if last != "" and left != last:
            return False
        if left + right in seen or right + left in seen:
            return False
        seen.append(left + right)
        last = right
    return True


def domino_text_d(text):
    class Reader:
        def __init__(self):
            self.at = 0
            self.end = None
            self.played = set()

        def expect(self, char):
            if text[self.at:self.at + 1] != char:
                raise ValueError(char)
            self.at += 1

        def digit(self):
            value = int(text[self.at:self.at + 1])
            self.at += 1
            return value

        def tile(self):
            self.expect("[")
            left = self.digit()
            self.expect("|")
            right = self.digit()
            self.expect("]")
            key = min(left, right) * 10 + max(left, right)
            if key in self.played or self.end not in (None, left):
                raise ValueError(key)
            self.played.add(key)
            self.end = right

    reader = Reader()
    try:
        while reader.at < len(text):
            reader.tile()
    except ValueError:
        return False
    return True


def domino_text_e(text):
    shape = "".join("9" if c.isdigit() else c for c in text)
    n, rest = divmod(len(text), 5)
    if rest or shape != "[9|9]" * n:
        return False
    lefts, rights = text[1::5], text[3::5]
    distinct = {a + b if a < b else b + a for a, b in zip(lefts, rights)}
    return lefts[1:] == rights[:-1] and len(distinct) == n


def command_words_a(line):
    flags, options, rest = [], {}, []
    words = line.split()
    for i, word in enumerate(words):
        if word == "--":
            rest += words[i + 1:]
            break
        if word.startswith("--"):
            name, eq, value = word[2:].partition("=")
            if eq:
                options[name] = value
            else:
                flags.append(name)
        elif word.startswith("-") and len(word) > 1:
            flags += word[1:]
        else:
            rest.append(word)
    return flags, options, rest


def command_words_b(line):
    head, sep, tail = (" " + " ".join(line.split()) + " ").partition(" -- ")
    words = head.split()
    flags = [f for w in words if w[:1] == "-" and w != "-" and not ("=" in w and w[:2] == "--")
             for f in ([w[2:]] if w[:2] == "--" else w[1:])]
    options = dict(w[2:].split("=", 1) for w in words if w[:2] == "--" and "=" in w)
    return flags, options, [w for w in words if w[:1] != "-" or w == "-"] + tail.split()


def command_words_c(line):
    words = line.split()
    flags = []
    options = {}
    others = []
    done = False
    for i in range(len(words)):
        w = words[i]
        if done == True:
            others.append(w)
        elif w == "--":
            done = True
        elif w == "-":
            others.append(w)
        elif w[0] == "-" and w[1] == "-":
            if "=" in w:
                at = w.find("=")
                options[w[2:at]] = w[at + 1:]
            else:
                flags.append(w[2:])
        elif w[0] == "-":
            for j in range(1, len(w)):
                flags.append(w[j])
        else:
            others.append(w)
    return (flags, options, others)


def command_words_d(line):
    class Parser:
        def __init__(self, words):
            self.queue = deque(words)
            self.flags, self.options, self.rest = [], {}, []

        def parse(self):
            while self.queue:
                self.one(self.queue.popleft())
            return self.flags, self.options, self.rest

        def one(self, word):
            if word == "--":
                self.rest.extend(self.queue)
                self.queue.clear()
            elif m := re.fullmatch(r"--([^=]+)=(.*)", word):
                self.options[m[1]] = m[2]
            elif m := re.fullmatch(r"--(.+)", word):
                self.flags.append(m[1])
            elif m := re.fullmatch(r"-(.+)", word):
                self.flags.extend(m[1])
            else:
                self.rest.append(word)

    return Parser(line.split()).parse()


def command_words_e(line):
    def step(state, word):
        flags, options, rest, raw = state
        if raw:
            return flags, options, [*rest, word], raw
        if word == "--":
            return flags, options, rest, True
        dashes = len(word) - len(word.lstrip("-"))
        body = word[dashes:]
        if dashes == 0 or not body:
            return flags, options, [*rest, word], raw
        if dashes == 1:
            return flags + list(body), options, rest, raw
        name, eq, value = body.partition("=")
        return (flags, {**options, name: value}, rest, raw) if eq else (flags + [name], options, rest, raw)

    return reduce(step, line.split(), ([], {}, [], False))[:3]


def seven_bit_groups_a(numbers):
    out = ""
    for n in numbers:
        while n > 127:
            out += f"{n % 128 + 128:02x}"
            n //= 128
        out += f"{n:02x}"
    return out


def seven_bit_groups_b(numbers):
    def groups(n):
        return [n] if n < 128 else [n & 127 | 128] + groups(n >> 7)

    return bytes(chain.from_iterable(map(groups, numbers))).hex()


def seven_bit_groups_c(numbers):
    digits = "0123456789abcdef"
    result = ""
    for i in range(len(numbers)):
        rest = numbers[i]
        more = True
        while more == True:
            part = rest % 128
            rest = rest // 128
            if rest > 0:
                part = part + 128
            else:
                more = False
            result = result + digits[part // 16] + digits[part % 16]
    return result


def seven_bit_groups_d(numbers):
    out = []
    for n in numbers:
        bits = format(n, "b")
        bits = bits.zfill(-(-len(bits) // 7) * 7)
        parts = re.findall(".{7}", bits)[::-1]
        out += ["1" + p for p in parts[:-1]] + ["0" + parts[-1]]
    return "".join("%02x" % int(b, 2) for b in out)


def seven_bit_groups_e(numbers):
    class Writer:
        def __init__(self):
            self.data = bytearray()

        def write(self, value):
            size = max(1, (value.bit_length() + 6) // 7)
            for k in range(size):
                byte = value >> 7 * k & 0x7F
                if k < size - 1:
                    byte |= 0x80
                self.data.append(byte)

    writer = Writer()
    for number in numbers:
        writer.write(number)
    return writer.data.hex()


def front_coded_a(words):
    out, before = [], ""
    for word in words:
        shared = 0
        while shared < min(len(word), len(before)) and word[shared] == before[shared]:
            shared += 1
        out.append(f"{shared}{word[shared:]}")
        before = word
    return out


def front_coded_b(words):
    def shared(pair):
        return len(list(takewhile(lambda ab: ab[0] == ab[1], zip(*pair))))

    return [f"{n}{word[n:]}" for word, n in zip(words, map(shared, zip([""] + words, words)))]


def front_coded_c(words):
    result = []
    for i in range(len(words)):
        same = 0
        if i > 0:
            stop = False
            for j in range(len(words[i])):
                if stop == False and j < len(words[i - 1]) and words[i][j] == words[i - 1][j]:
                    same = same + 1
                else:
                    stop = True
        rest = ""
        for j in range(same, len(words[i])):
            rest = rest + words[i][j]
        result.append(str(same) + rest)
    return result


def front_coded_d(words):
    def common(a, b):
        low, high = 0, min(len(a), len(b))
        while low < high:
            middle = (low + high + 1) // 2
            if a.startswith(b[:middle]):
                low = middle
            else:
                high = middle - 1
        return low

    sizes = [common(words[i - 1], words[i]) if i else 0 for i in range(len(words))]
    return [str(size) + word[size:] for size, word in zip(sizes, words)]


def front_coded_e(words):
    return [
        str(n := max(k for k in range(len(w) + 1) if p[:k] == w[:k])) + w[n:]
        for p, w in zip(["", *words], words)
    ]


def back_references_a(code):
    out, i = "", 0
    while i < len(code):
        if code[i] == "<":
            end = code.index(">", i)
            back, size = map(int, code[i + 1:end].split(","))
            for _ in range(size):
                out += out[-back]
            i = end + 1
        else:
            out += code[i]
            i += 1
    return out


def back_references_b(code):
    out = []
    for plain, back, size in re.findall(r"([^<>]+)|<(\d+),(\d+)>", code):
        out.extend(plain)
        if back:
            source = out[-int(back):]
            out.extend((source * (int(size) // len(source) + 1))[:int(size)])
    return "".join(out)


def back_references_c(code):
    result = ""
    parts = code.split("<")
    result = parts[0]
    for k in range(1, len(parts)):
        inside = parts[k].split(">")[0]
        after = parts[k].split(">")[1]
        back = int(inside.split(",")[0])
        size = int(inside.split(",")[1])
        start = len(result) - back
        n = 0
        while n < size:
            result = result + result[start + n]
            n = n + 1
        result = result + after
    return result


def back_references_d(code):
    def step(text, token):
        if token[0] != "<":
            return text + token
        back, size = map(int, token[1:-1].split(","))
        while size > 0:
            piece = text[len(text) - back:][:size]
            text += piece
            size -= len(piece)
        return text

    return reduce(step, re.findall(r"<.*?>|[^<]+", code), "")


def back_references_e(code):
    class Decoder:
        def __init__(self):
            self.window = []
            self.fields = None

        def feed(self, c):
            if c == "<":
                self.fields = ""
            elif c == ">":
                back, _, size = self.fields.partition(",")
                self.fields = None
                self.copy(int(back), int(size))
            elif self.fields is not None:
                self.fields += c
            else:
                self.window.append(c)

        def copy(self, back, size):
            at = len(self.window) - back
            while size:
                self.window.append(self.window[at])
                at += 1
                size -= 1

    decoder = Decoder()
    for c in code:
        decoder.feed(c)
    return "".join(decoder.window)


INPUTS = {
    "next_plate": [("AZ99",), ("A09B",), ("ZZ9",), ("KZ",)],
    "cell_block": [("A1:C2",), ("B7",), ("Y9:Z11",)],
    "minute_field": [("*/15,3",), ("0",), ("10-20/5,58,12",), ("50/3",)],
    "sound_key": [("Robert",), ("",), ("aeiou",), ("Mississippi bazzaar",)],
    "kangaroo_pairs": [(["masculine", "male", "man", "mask"],), ([],), (["a", "ba", "ab", "cab"],)],
    "alternades": [(["board", "bad", "or", "bar"],), ([],), (["aa", "a", "b", "ab", "ba"],)],
    "beheaded": [(["what", "hat", "at", "that", "t"],), ([],), (["abc", "bc"],), (["x", "yx", "zx"],)],
    "clue_numbers": [(["..#.", "....", "#..#"],), ([],), (["#"],), ([".#", "#."],), (["...", ".#.", "..."],)],
    "rebus": [("cat - t + r",), ("",), ("banana - nab + xx - q",), ("one + two - neo",)],
    "hyphen_wrap": [("an extraordinarily long word", 8), ("", 5), ("abcdefghij", 4), ("a bb ccc dddd eeeee", 5),
                    ("abcde fg", 5)],
    "paged_report": [(["a", "b", "c"], 2, "List"), ([], 2, "None"), (["x", "y"], 2, "T"), (["1", "2", "3"], 1, "N")],
    "receipt_lines": [([("tea", 2, 150), ("bun", 1, 99), ("salt", 3, 5)], 20), ([], 12), ([("gold", 1, 123456)], 16)],
    "segment_digits": [("0123456789",), ("",), ("42",)],
    "domino_text": [("[1|2][2|5][5|5]",), ("",), ("[1|2][2|1]",), ("[1|2][3|4]",), ("[1|2",), ("[a|b]",),
                    ("[3|3][3|3]",)],
    "command_words": [("-vx --name=a=b file --dry -- -y --z",), ("",), ("- a -b",), ("--k= x -- --",)],
    "seven_bit_groups": [([1, 127, 128, 300],), ([],), ([0, 16384, 2 ** 21 - 1],)],
    "front_coded": [(["car", "card", "care", "cat", "dog"],), ([],), (["", "a", "a"],)],
    "back_references": [("abc<3,5>x",), ("",), ("a<1,6>",), ("ab<2,2><4,3>cd",)],
}
