"""Small tasks on drawings in text and puzzles of letters, each written in several ways; all agree on `INPUTS`."""

import re
import string
from collections import Counter, defaultdict, deque
from functools import reduce
from itertools import accumulate, chain, count, groupby, islice, permutations, product, takewhile, zip_longest
from operator import itemgetter


def placed_words_a(size, orders):
    grid = [["."] * size for _ in range(size)]
    steps = {"E": (0, 1), "S": (1, 0), "W": (0, -1), "N": (-1, 0)}
    for word, r, c, way in orders:
        dr, dc = steps[way]
        cells = [(r + i * dr, c + i * dc) for i in range(len(word))]
        if not all(0 <= y < size and 0 <= x < size for y, x in cells):
            continue
        if all(grid[y][x] in (".", letter) for (y, x), letter in zip(cells, word)):
            for (y, x), letter in zip(cells, word):
                grid[y][x] = letter
    return ["".join(row) for row in grid]


def placed_words_b(size, orders):
    def step(filled, order):
        word, r, c, way = order
        dr, dc = (way == "S") - (way == "N"), (way == "E") - (way == "W")
        new = {(r + i * dr, c + i * dc): letter for i, letter in enumerate(word)}
        fits = all(min(cell) >= 0 and max(cell) < size and filled.get(cell, a) == a for cell, a in new.items())
        return {**filled, **new} if fits else filled

    filled = reduce(step, orders, {})
    return ["".join(filled.get((r, c), ".") for c in range(size)) for r in range(size)]


def placed_words_c(size, orders):
    board = "." * (size * size)
    jump = {"E": 1, "S": size, "W": -1, "N": -size}
    for word, r, c, way in orders:
        room = {"E": size - c, "S": size - r, "W": c + 1, "N": r + 1}[way]
        if len(word) > room or not (0 <= r < size and 0 <= c < size):
            continue
        at = r * size + c
        new = board
        for letter in word:
            if new[at] not in "." + letter:
                break
            new = new[:at] + letter + new[at + 1:]
            at += jump[way]
        else:
            board = new
    return [board[i * size:(i + 1) * size] for i in range(size)]


def placed_words_d(size, orders):
    class Board:
        def __init__(self):
            self.rows = []
            for _ in range(size):
                self.rows.append(["."] * size)

        def get(self, r, c):
            if r < 0 or c < 0 or r >= size or c >= size:
                return None
            return self.rows[r][c]

        def turn(self, r, c, way):
            if way == "E":
                return r, c + 1
            if way == "W":
                return r, c - 1
            if way == "S":
                return r + 1, c
            return r - 1, c

        def fits(self, word, r, c, way):
            for letter in word:
                if self.get(r, c) != "." and self.get(r, c) != letter:
                    return False
                r, c = self.turn(r, c, way)
            return True

        def write(self, word, r, c, way):
            for letter in word:
                self.rows[r][c] = letter
                r, c = self.turn(r, c, way)

    board = Board()
    for order in orders:
        if board.fits(*order):
            board.write(*order)
    return list(map("".join, board.rows))


def placed_words_e(size, orders):
    grid = []
    for i in range(size):
        grid.append(["."] * size)
    for k in range(len(orders)):
        word = orders[k][0]
        row = orders[k][1]
        col = orders[k][2]
        way = orders[k][3]
        good = True
        for turn in [1, 2]:
            y = row
            x = col
            for i in range(len(word)):
                if turn == 1:
                    if y < 0 or y > size - 1 or x < 0 or x > size - 1:
                        good = False
                    elif grid[y][x] != "." and grid[y][x] != word[i]:
                        good = False
                elif good == True:
                    grid[y][x] = word[i]
                if way == "E":
                    x = x + 1
                elif way == "W":
                    x = x - 1
                elif way == "S":
                    y = y + 1
                else:
                    y = y - 1
    result = []
    for row in grid:
        result.append("".join(row))
    return result


def progress_text_a(done, total, width):
    if total == 0:
        return "[" + "#" * width + "] done"
    full = done * width // total
    bar = "#" * full
    if full < width:
        bar += ">" if done else "."
    bar = bar.ljust(width, ".")
    return f"[{bar}] " + ("done" if done == total else f"{100 * done // total}%")


def progress_text_b(done, total, width):
    share = done / total if total else 1
    cells = ["#" if (k + 1) * total <= done * width or not total else "." for k in range(width)]
    if 0 < done < total and "." in cells:
        cells[cells.index(".")] = ">"
    tail = "done" if share == 1 else str(100 * done // total) + "%"
    return "[" + "".join(cells) + "] " + tail


def progress_text_c(done, total, width):
    result = "["
    marks = 0
    if total == 0:
        marks = width
    else:
        while (marks + 1) * total <= done * width:
            marks = marks + 1
    for i in range(width):
        if i < marks:
            result = result + "#"
        elif i == marks and done > 0:
            result = result + ">"
        else:
            result = result + "."
    result = result + "] "
    if total == 0 or done == total:
        result = result + "done"
    else:
        percent = int(done * 100 // total)
        result = result + str(percent) + "%"
    return result


def progress_text_d(done, total, width):
    done, total = (done, total) if total else (1, 1)
    n = done * width // total
    track = "#" * n + ("." if not done else ">") * (n < width) + "." * (width - n - 1)
    return "[%s] %s" % (track, ["%d%%" % (100 * done // total), "done"][done == total])


def progress_text_e(done, total, width):
    def cell(k):
        low, high = k * total, (k + 1) * total
        if high <= done * width:
            return "#"
        return ">" if done and low <= done * width else "."

    label = "done" if done == total else "{}%".format(divmod(100 * done, total)[0])
    return "".join(chain("[", map(cell, range(width)), "] ", label))


def dice_rows_a(rolls):
    faces = {1: ("   ", " o ", "   "), 2: ("o  ", "   ", "  o"), 3: ("o  ", " o ", "  o"), 4: ("o o", "   ", "o o"),
             5: ("o o", " o ", "o o"), 6: ("o o", "o o", "o o")}
    return ["|".join(faces[n][i] for n in rolls) for i in range(3)]


def dice_rows_b(rolls):
    def row(i, n):
        left = n > 1 if i == 0 else n == 6 if i == 1 else n > 3
        right = n > 3 if i == 0 else n == 6 if i == 1 else n > 1
        middle = i == 1 and n % 2 == 1
        return "".join("o" if lit else " " for lit in (left, middle, right))

    return ["|".join(row(i, n) for n in rolls) for i in range(3)]


def dice_rows_c(rolls):
    top = ""
    middle = ""
    bottom = ""
    for i in range(len(rolls)):
        if i > 0:
            top = top + "|"
            middle = middle + "|"
            bottom = bottom + "|"
        n = rolls[i]
        if n == 1:
            top = top + "   "
            bottom = bottom + "   "
        elif n == 2 or n == 3:
            top = top + "o  "
            bottom = bottom + "  o"
        else:
            top = top + "o o"
            bottom = bottom + "o o"
        if n == 6:
            middle = middle + "o o"
        elif n == 1 or n == 3 or n == 5:
            middle = middle + " o "
        else:
            middle = middle + "   "
    return [top, middle, bottom]


def dice_rows_d(rolls):
    masks = [0, 0o020, 0o401, 0o421, 0o505, 0o525, 0o555]

    def three(bits):
        return format(bits, "03b").replace("0", " ").replace("1", "o")

    return ["|".join(three(masks[n] >> 3 * (2 - i) & 7) for n in rolls) for i in range(3)]


def dice_rows_e(rolls):
    spots = {1: "e", 2: "ai", 3: "aei", 4: "acgi", 5: "acegi", 6: "acdfgi"}
    cards = [re.sub("[a-i]", lambda m: "o" if m[0] in spots[n] else " ", "abc def ghi") for n in rolls]
    lines = [[card[k:k + 3] for card in cards] for k in (0, 4, 8)]
    return list(map("|".join, lines))


def hex_rows_a(picture):
    out = []
    for row in picture:
        value = 0
        for cell in row:
            value = value * 2 + (cell == "#")
        digits = (len(row) + 3) // 4
        value <<= digits * 4 - len(row)
        out.append(format(value, "x").zfill(digits) if row else "")
    return out


def hex_rows_b(picture):
    def code(row):
        bits = row.replace("#", "1").replace(".", "0")
        bits += "0" * (-len(bits) % 4)
        return "".join("%x" % int(four, 2) for four in re.findall("....", bits))

    return [code(row) for row in picture]


def hex_rows_c(picture):
    letters = "0123456789abcdef"
    result = []
    for i in range(len(picture)):
        line = ""
        for j in range(0, len(picture[i]), 4):
            n = 0
            if picture[i][j] == "#":
                n = n + 8
            if j + 1 < len(picture[i]) and picture[i][j + 1] == "#":
                n = n + 4
            if j + 2 < len(picture[i]) and picture[i][j + 2] == "#":
                n = n + 2
            if j + 3 < len(picture[i]) and picture[i][j + 3] == "#":
                n = n + 1
            line = line + letters[n]
        result.append(line)
    return result


def hex_rows_d(picture):
    table = {"".join(p): string.hexdigits[i] for i, p in enumerate(product(".#", repeat=4))}
    return ["".join(table[row[k:k + 4].ljust(4, ".")] for k in range(0, len(row), 4)) for row in picture]


def hex_rows_e(picture):
    rows = []
    for row in picture:
        cells = [iter(c == "#" for c in row)] * 4
        nibbles = zip_longest(*cells, fillvalue=False)
        rows.append("".join(f"{sum(bit << k for bit, k in zip(n, (3, 2, 1, 0))):x}" for n in nibbles))
    return rows


def sorted_turns_last_a(text):
    text += "$"
    turns = sorted(text[i:] + text[:i] for i in range(len(text)))
    return "".join(turn[-1] for turn in turns)


def sorted_turns_last_b(text):
    text = text + "$"
    order = sorted(range(len(text)), key=lambda i: text[i:])
    return "".join(text[i - 1] for i in order)


def sorted_turns_last_c(text):
    wheel = deque(text + "$")
    table = []
    for _ in range(len(wheel)):
        table.append("".join(wheel))
        wheel.rotate(1)
    table.sort()
    return "".join(map(itemgetter(-1), table))


def sorted_turns_last_d(text):
    text = text + "$"
    rows = []
    current = text
    for i in range(len(text)):
        current = current[1:] + current[0]
        place = 0
        while place < len(rows) and rows[place] < current:
            place = place + 1
        rows.insert(place, current)
    result = ""
    for row in rows:
        result = result + row[len(row) - 1]
    return result


def sorted_turns_last_e(text):
    text += "$"
    n = len(text)
    rank = [ord(c) for c in text]
    size = 1
    while size < n:
        pairs = [(rank[i], rank[(i + size) % n]) for i in range(n)]
        names = {pair: k for k, pair in enumerate(sorted(set(pairs)))}
        rank = [names[pair] for pair in pairs]
        size *= 2
    return "".join(text[i - 1] for i in sorted(range(n), key=rank.__getitem__))


def numbered_repeats_a(text):
    seen, out = {}, []
    for word in text.split():
        if word in seen:
            out.append(f"@{seen[word]}")
        else:
            seen[word] = len(seen) + 1
            out.append(word)
    return " ".join(out)


def numbered_repeats_b(text):
    words = text.split()
    order = list(dict.fromkeys(words))
    return " ".join(w if words.index(w) == i else "@" + str(order.index(w) + 1) for i, w in enumerate(words))


def numbered_repeats_c(text):
    words = text.split()
    known = []
    for i in range(len(words)):
        found = 0
        for j in range(len(known)):
            if known[j] == words[i]:
                found = j + 1
        if found == 0:
            known.append(words[i])
        else:
            words[i] = "@" + str(found)
    return " ".join(words)


def numbered_repeats_d(text):
    numbers = count(1)
    seen = defaultdict(lambda: next(numbers))

    def pack(m):
        return f"@{seen[m[0]]}" if m[0] in seen else (seen[m[0]], m[0])[1]

    return re.sub(r"\S+", pack, " ".join(text.split()))


def numbered_repeats_e(text):
    def step(state, word):
        known, out = state
        try:
            return known, out + ("@%d" % (known.index(word) + 1),)
        except ValueError:
            return known + (word,), out + (word,)

    return " ".join(reduce(step, text.split(), ((), ()))[1])


def vowel_families_a(words):
    groups = {"front": [], "back": [], "mixed": [], "none": []}
    for word in words:
        front = any(c in "ei" for c in word)
        back = any(c in "aou" for c in word)
        if front and back:
            groups["mixed"].append(word)
        elif front:
            groups["front"].append(word)
        elif back:
            groups["back"].append(word)
        else:
            groups["none"].append(word)
    return groups


def vowel_families_b(words):
    names = ["none", "front", "back", "mixed"]
    codes = [(not {*"ei"}.isdisjoint(w)) + 2 * (not {*"aou"}.isdisjoint(w)) for w in words]
    return {name: [w for w, c in zip(words, codes) if c == k] for k, name in enumerate(names)}


def vowel_families_c(words):
    front_words = []
    back_words = []
    mixed_words = []
    other_words = []
    for i in range(len(words)):
        front = 0
        back = 0
        for ch in words[i]:
            if ch == "e" or ch == "i":
                front = front + 1
            if ch == "a" or ch == "o" or ch == "u":
                back = back + 1
        if front > 0 and back > 0:
            mixed_words.append(words[i])
        if front > 0 and back == 0:
            front_words.append(words[i])
        if front == 0 and back > 0:
            back_words.append(words[i])
        if front == 0 and back == 0:
            other_words.append(words[i])
    return {"front": front_words, "back": back_words, "mixed": mixed_words, "none": other_words}


def vowel_families_d(words):
    patterns = [("none", r"[^aeiou]*"), ("front", r"[^aou]*"), ("back", r"[^ei]*"), ("mixed", r".*")]
    out = {name: [] for name, _ in patterns}
    for word in words:
        out[next(name for name, pattern in patterns if re.fullmatch(pattern, word))].append(word)
    return out


def vowel_families_e(words):
    kinds = dict.fromkeys("ei", "front") | dict.fromkeys("aou", "back")

    def family(word):
        found = set(filter(None, map(kinds.get, word)))
        return "mixed" if len(found) == 2 else found.pop() if found else "none"

    ordered = sorted(words, key=family)
    groups = {name: list(group) for name, group in groupby(ordered, family)}
    return {name: groups.get(name, []) for name in ("front", "back", "mixed", "none")}


def banked_words_a(words, bank):
    have = {}
    for c in bank:
        have[c] = have.get(c, 0) + 1
    out = []
    for word in words:
        missing = 0
        left = dict(have)
        for c in word:
            if left.get(c, 0) > 0:
                left[c] -= 1
            else:
                missing += 1
        if missing <= left.get("?", 0):
            out.append(word)
    return out


def banked_words_b(words, bank):
    stock = Counter(bank)
    jokers = stock.pop("?", 0)
    return [w for w in words if (Counter(w) - stock).total() <= jokers]


def banked_words_c(words, bank):
    result = []
    for i in range(len(words)):
        tiles = list(bank)
        good = True
        for ch in words[i]:
            if ch in tiles:
                tiles.remove(ch)
            elif "?" in tiles:
                tiles.remove("?")
            else:
                good = False
        if good == True:
            result.append(words[i])
    return result


def banked_words_d(words, bank):
    tiles = sorted(bank.replace("?", ""))
    jokers = bank.count("?")

    def lacking(word):
        i = j = miss = 0
        letters = sorted(word)
        while i < len(letters):
            if j == len(tiles) or letters[i] < tiles[j]:
                miss += 1
                i += 1
            elif letters[i] == tiles[j]:
                i += 1
                j += 1
            else:
                j += 1
        return miss

    return [word for word in words if lacking(word) <= jokers]


def banked_words_e(words, bank):
    def playable(word, tiles):
        if not word:
            return True
        for tile in (word[0], "?"):
            at = tiles.find(tile)
            if at >= 0:
                return playable(word[1:], tiles[:at] + tiles[at + 1:])
        return False

    return list(filter(lambda word: playable(word, bank), words))


def tape_labels_a(names, width):
    out = []
    for name in names:
        if len(name) <= width:
            out.append(name)
            continue
        short = name[0] + "".join(c for c in name[1:] if c.lower() not in "aeiou")
        if len(short) > width:
            keep = width - 1
            short = short[:(keep + 1) // 2] + "~" + short[len(short) - keep // 2:]
        out.append(short)
    return out


def tape_labels_b(names, width):
    def squeeze(name):
        return name[:1] + re.sub("[aeiouAEIOU]", "", name[1:])

    def cut(name):
        tail = (width - 1) // 2
        head = width - 1 - tail
        return name if len(name) <= width else name[:head] + "~" + (name[-tail:] if tail else "")

    return [name if len(name) <= width else cut(squeeze(name)) for name in names]


def tape_labels_c(names, width):
    result = []
    for i in range(len(names)):
        name = names[i]
        if len(name) > width:
            new = name[0]
            for j in range(1, len(name)):
                if name[j] not in "aeiou" and name[j] not in "AEIOU":
                    new = new + name[j]
            name = new
        if len(name) > width:
            left = width // 2
            right = width - 1 - left
            start = len(name) - right
            new = ""
            for j in range(len(name)):
                if j < left:
                    new = new + name[j]
                if j == left:
                    new = new + "~"
                if j >= start:
                    new = new + name[j]
            name = new
        result.append(name)
    return result


def tape_labels_d(names, width):
    no_vowels = str.maketrans("", "", "aeiouAEIOU")
    out = []
    for name in names:
        if len(name) > width:
            name = name[0] + name[1:].translate(no_vowels)
        while len(name.replace("~", "")) + ("~" in name) > width or len(name) > width:
            middle = name.index("~") if "~" in name else None
            if middle is None:
                middle = width // 2
                name = name[:middle] + "~" + name[middle + 1:]
            else:
                name = name[:middle + 1] + name[middle + 2:]
        out.append(name)
    return out


def tape_labels_e(names, width):
    class Label:
        def __init__(self, text):
            self.letters = list(text)

        def fits(self):
            return len(self.letters) <= width

        def drop_vowels(self):
            first, *rest = self.letters
            self.letters = [first, *filter(lambda c: c not in set("aeiouAEIOU"), rest)]

        def crop(self):
            front = deque(islice(self.letters, width // 2))
            back = self.letters[::-1][:width - 1 - width // 2][::-1]
            self.letters = [*front, "~", *back]

    def made(name):
        label = Label(name)
        for action in (label.drop_vowels, label.crop):
            if not label.fits():
                action()
        return "".join(label.letters)

    return [made(name) for name in names]


def score_line_a(line):
    totals = {}
    for part in line.split(";"):
        if ":" not in part:
            continue
        name, marks = part.split(":")
        points, last = 0, 0
        for mark in marks.split():
            if mark == "x":
                last = 0
            elif mark == "d":
                points += last
                last *= 2
            else:
                last = int(mark)
                points += last
        totals[name.strip()] = points
    return totals


def score_line_b(line):
    def add(state, mark):
        points, last = state
        now = 0 if mark == "x" else 2 * last if mark == "d" else int(mark)
        return points + (now - last if mark == "d" else now), now

    players = re.findall(r"([^:;]+):([^;]*)", line)
    return {name.strip(): reduce(add, marks.split(), (0, 0))[0] for name, marks in players}


def score_line_c(line):
    result = {}
    parts = line.split(";")
    for i in range(len(parts)):
        if parts[i].strip() == "":
            continue
        name = parts[i][0:parts[i].find(":")].strip()
        marks = parts[i][parts[i].find(":") + 1:].split()
        worth = []
        for j in range(len(marks)):
            if marks[j] == "x":
                worth.append(0)
            elif marks[j] == "d":
                if j == 0:
                    worth.append(0)
                else:
                    worth[-1] = worth[-1] * 2
            else:
                worth.append(int(marks[j]))
        total = 0
        for w in worth:
            total = total + w
        result[name] = total
    return result


def score_line_d(line):
    def points(marks):
        text = " ".join(marks.split()).replace("x", "0")
        groups = re.findall(r"(\d+)((?: d)*)", text)
        return sum(int(n) << ds.count("d") for n, ds in groups)

    pairs = (part.split(":") for part in line.split(";") if part.strip())
    return {name.strip(): points(marks) for name, marks in pairs}


def score_line_e(line):
    class Player:
        def __init__(self):
            self.throws = [0]

        def mark(self, sign):
            if sign == "d":
                self.throws.append(self.throws.pop() * 2)
            else:
                self.throws.append(0 if sign == "x" else int(sign))

    table = {}
    player = None
    for token in line.replace(":", " : ").replace(";", " ; ").split():
        if token == ";":
            player = None
        elif token == ":":
            continue
        elif player is None:
            player = table[token] = Player()
        else:
            player.mark(token)
    return {name: sum(p.throws) for name, p in table.items()}


def flag_rows_a(code):
    rows = []
    for part in code.split("/"):
        row = ""
        number = ""
        for c in part:
            if c.isdigit():
                number += c
            else:
                row += c * int(number or 1)
                number = ""
        rows.append(row)
    width = max(map(len, rows))
    return [row + " " * (width - len(row)) for row in rows]


def flag_rows_b(code):
    rows = [re.sub(r"(\d+)(.)", lambda m: int(m[1]) * m[2], part) for part in code.split("/")]
    return [*map("".join, zip(*zip_longest(*rows, fillvalue=" ")))] if any(rows) else rows


def flag_rows_c(code):
    rows = [""]
    count = 0
    counting = False
    for i in range(len(code)):
        ch = code[i]
        if ch == "/":
            rows.append("")
        elif ch >= "0" and ch <= "9":
            count = count * 10 + int(ch)
            counting = True
        else:
            if counting == False:
                count = 1
            while count > 0:
                rows[-1] = rows[-1] + ch
                count = count - 1
            counting = False
    longest = 0
    for row in rows:
        if len(row) > longest:
            longest = len(row)
    for i in range(len(rows)):
        while len(rows[i]) < longest:
            rows[i] = rows[i] + " "
    return rows


def flag_rows_d(code):
    def cells(part):
        chars = iter(part)
        for c in chars:
            digits = ""
            while c.isdigit():
                digits += c
                c = next(chars)
            yield from c * (int(digits) if digits else 1)

    rows = ["".join(cells(part)) for part in code.split("/")]
    return [row.ljust(len(max(rows, key=len))) for row in rows]


def flag_rows_e(code):
    class Painter:
        def __init__(self):
            self.cells = {}
            self.r = self.c = self.width = 0

        def paint(self, colour, times):
            for _ in range(times):
                self.cells[self.r, self.c] = colour
                self.c += 1
            self.width = max(self.width, self.c)

        def newline(self):
            self.r += 1
            self.c = 0

        def picture(self):
            return ["".join(self.cells.get((r, c), " ") for c in range(self.width)) for r in range(self.r + 1)]

    painter = Painter()
    for number, colour in re.findall(r"(\d*)(\D)", code):
        if colour == "/":
            painter.newline()
        else:
            painter.paint(colour, int(number) if number else 1)
    return painter.picture()


def letter_sums_solved_a(words, total):
    letters = sorted(set("".join(words) + total))
    first = {w[0] for w in words + [total]}
    for digits in permutations("0123456", len(letters)):
        table = dict(zip(letters, digits))
        if any(table[c] == "0" for c in first):
            continue
        values = [int("".join(table[c] for c in w)) for w in words + [total]]
        if sum(values[:-1]) == values[-1]:
            return values
    return []


def letter_sums_solved_b(words, total):
    weights = Counter()
    for sign, word in [(1, w) for w in words] + [(-1, total)]:
        for k, c in enumerate(reversed(word)):
            weights[c] += sign * 10 ** k
    letters = sorted(weights)
    heads = {w[0] for w in (*words, total)}

    def search(i, left, free, table):
        if i == len(letters):
            return dict(table) if left == 0 else None
        for digit in free:
            if digit == 0 and letters[i] in heads:
                continue
            rest = [d for d in free if d != digit]
            found = search(i + 1, left + weights[letters[i]] * digit, rest, {**table, letters[i]: digit})
            if found is not None:
                return found
        return None

    table = search(0, 0, list(range(7)), {})
    if table is None:
        return []
    return [reduce(lambda n, c: 10 * n + table[c], w, 0) for w in (*words, total)]


def letter_sums_solved_c(words, total):
    letters = []
    for word in words + [total]:
        for ch in word:
            if ch not in letters:
                letters.append(ch)
    letters.sort()
    digits = [0] * len(letters)
    if len(letters) > 7:
        return []
    while True:
        good = True
        for i in range(len(digits)):
            for j in range(i):
                if digits[i] == digits[j]:
                    good = False
        if good == True:
            values = []
            for word in words + [total]:
                n = 0
                for ch in word:
                    n = n * 10 + digits[letters.index(ch)]
                values.append(n)
                if digits[letters.index(word[0])] == 0:
                    good = False
            if good == True and sum(values) == 2 * values[-1]:
                return values
        i = len(digits) - 1
        while i >= 0 and digits[i] == 6:
            digits[i] = 0
            i = i - 1
        if i < 0:
            return []
        digits[i] = digits[i] + 1


def letter_sums_solved_d(words, total):
    text = "+".join(words) + "=" + total
    letters = "".join(sorted(set(re.findall(r"\w", text))))
    tries = (text.translate(str.maketrans(letters, "".join(p))) for p in permutations("0123456", len(letters)))
    for shown in tries:
        if not re.search(r"\b0", shown):
            left, right = shown.split("=")
            if sum(map(int, left.split("+"))) == int(right):
                return [int(n) for n in re.split(r"\D", shown)]
    return []


def letter_sums_solved_e(words, total):
    class Solver:
        def __init__(self):
            self.letters = sorted({c for w in [*words, total] for c in w})
            self.value = {}
            self.used = [False] * 7

        def number(self, word):
            result = 0
            for c in word:
                result = result * 10 + self.value[c]
            return result

        def allowed(self, letter, digit):
            if self.used[digit]:
                return False
            return digit > 0 or all(w[0] != letter for w in [*words, total])

        def solve(self, i):
            if i == len(self.letters):
                return sum(self.number(w) for w in words) == self.number(total)
            letter = self.letters[i]
            for digit in range(7):
                if self.allowed(letter, digit):
                    self.value[letter] = digit
                    self.used[digit] = True
                    if self.solve(i + 1):
                        return True
                    self.used[digit] = False
            return False

    solver = Solver()
    return [solver.number(w) for w in [*words, total]] if solver.solve(0) else []


def rewritten_headers_a(lines):
    out = {}
    last = None
    for line in lines:
        if not line:
            break
        if line[0] == " " and last:
            out[last][-1] += " " + line.strip()
        elif ":" in line:
            name, value = line.split(":", 1)
            last = "-".join(part.capitalize() for part in name.strip().split("-"))
            out.setdefault(last, []).append(value.strip())
    return {name: ", ".join(values) for name, values in out.items()}


def rewritten_headers_b(lines):
    head = "\n".join(takewhile(bool, lines))
    unfolded = re.sub(r"[ ]*\n +(?=\S)", " ", head)
    out = {}
    for name, value in re.findall(r"^([\w-]+) *: *(.*?) *$", unfolded, flags=re.M):
        name = re.sub(r"\w+", lambda m: m[0].capitalize(), name)
        out[name] = f"{out[name]}, {value}" if name in out else value
    return out


def rewritten_headers_c(lines):
    names = []
    values = []
    stop = False
    for i in range(len(lines)):
        line = lines[i]
        if line == "":
            stop = True
        if stop == True:
            continue
        if line[0] == " ":
            values[len(values) - 1] = values[len(values) - 1] + " " + line.strip()
        else:
            at = line.find(":")
            words = line[0:at].strip().split("-")
            for j in range(len(words)):
                words[j] = words[j][0].upper() + words[j][1:].lower()
            names.append("-".join(words))
            values.append(line[at + 1:].strip())
    result = {}
    for i in range(len(names)):
        if names[i] in result:
            result[names[i]] = result[names[i]] + ", " + values[i]
        else:
            result[names[i]] = values[i]
    return result


def rewritten_headers_d(lines):
    starts = accumulate(line[:1] != " " for line in takewhile(len, lines))
    joined = [" ".join(line.strip() for _, line in group)
              for _, group in groupby(zip(starts, lines), key=itemgetter(0))]
    merged = defaultdict(list)
    for name, _, value in (line.partition(":") for line in joined):
        merged[name.strip().title()].append(value.strip())
    return {name: ", ".join(values) for name, values in merged.items()}


def rewritten_headers_e(lines):
    class Headers:
        def __init__(self):
            self.table = {}
            self.pending = None

        def feed(self, line):
            if line.startswith(" "):
                self.pending[1] += " " + line.strip()
                return
            self.flush()
            name, _, value = line.partition(":")
            self.pending = [name.strip().lower(), value.strip()]

        def flush(self):
            if self.pending is None:
                return
            name = "-".join(map(str.capitalize, self.pending[0].split("-")))
            before = self.table.get(name)
            self.table[name] = self.pending[1] if before is None else before + ", " + self.pending[1]
            self.pending = None

    headers = Headers()
    queue = deque(lines)
    while queue and queue[0] != "":
        headers.feed(queue.popleft())
    headers.flush()
    return headers.table


INPUTS = {
    "placed_words": [(5, [("cat", 0, 0, "E"), ("tin", 0, 2, "S"), ("nut", 2, 2, "W"), ("dog", 1, 0, "E"),
                         ("longer", 4, 0, "E")]),
                     (1, []), (3, [("abc", 2, 2, "N"), ("cab", 0, 2, "W"), ("ax", 2, 2, "W")]),
                     (2, [("no", 2, 0, "N")])],
    "progress_text": [(3, 10, 20), (0, 5, 4), (5, 5, 3), (0, 0, 6), (1, 3, 10), (1, 1000, 5)],
    "dice_rows": [([1, 2, 3, 4, 5, 6],), ([],), ([6],)],
    "hex_rows": [(["#..#", "####.", ".#......#"],), ([],), ([""],), (["#"],)],
    "sorted_turns_last": [("banana",), ("",), ("aaa",), ("mississippi",)],
    "numbered_repeats": [("the cat and the dog and the  end",), ("",), ("a a a b b",)],
    "vowel_families": [(["tree", "house", "fly", "boat", "kit"],), ([],), (["a", "e", "ae", "x"],)],
    "banked_words": [(["apple", "pale", "plea", "zip"], "aplep?"), ([], "abc"), (["", "a", "bb"], "b"),
                     (["xy", "xyz"], "??")],
    "tape_labels": [(["Kitchen", "Bathroom upstairs", "Ed", "strengths untold"], 6), ([], 4),
                    (["abcdef", "bcdfgh"], 3),
                    (["bcd"], 2)],
    "score_line": [("ann: 5 d x 3; bob: 20 d d 1;",), ("",), ("cy:",), ("a: d 7; b: x d",)],
    "flag_rows": [("3r2b/r/10w",), ("",), ("a//2b",), ("0a/b",)],
    "letter_sums_solved": [(["ab", "a"], "ba"), (["a", "b"], "c"), (["aa"], "bb"), (["ab", "ba"], "cdc"),
                           (["a", "a"], "a")],
    "rewritten_headers": [(["content-TYPE: text", "Via: one", " and  two ", "via : three", "", "X: y"],), ([],),
                          (["a-b:",],)],
}
