"""Small tasks that draw with text: frames, tables, charts and grids, each in several ways, which agree on `INPUTS`."""

import re
from collections import deque
from itertools import accumulate, cycle, groupby, product


def hourglass_a(n):
    lines = []
    width = 2 * n - 1
    for k in range(n, 0, -1):
        lines.append(("*" * (2 * k - 1)).center(width).rstrip())
    for k in range(2, n + 1):
        lines.append(("*" * (2 * k - 1)).center(width).rstrip())
    return lines


def hourglass_b(n):
    top = [" " * i + "*" * (2 * (n - i) - 1) for i in range(n)]
    return top + top[-2::-1] if n > 1 else top


def hourglass_c(n):
    lines = []
    for row in range(-(n - 1), n):
        text = ""
        for column in range(-(n - 1), abs(row) + 1):
            text += "*" if abs(column) <= abs(row) else " "
        lines.append(text)
    return lines


def hollow_diamond_a(n):
    out = []
    for i in range(n):
        if i == 0:
            line = " " * (n - 1) + "o"
        else:
            line = " " * (n - 1 - i) + "o" + " " * (2 * i - 1) + "o"
        out.append(line)
    for i in range(n - 2, -1, -1):
        out.append(out[i])
    return "\n".join(out)


def hollow_diamond_b(n):
    size = 2 * n - 1
    lines = []
    for y in range(size):
        row = [" "] * size
        for x in range(size):
            if abs(x - (n - 1)) + abs(y - (n - 1)) == n - 1:
                row[x] = "o"
        lines.append("".join(row).rstrip())
    return "\n".join(lines)


def hollow_diamond_c(n):
    half = []
    for i in range(n):
        right = " " * i + "o"
        half.append(" " * (n - 1 - i) + "o" + right[1:] if i == 0 else right[::-1].rjust(n) + right[1:])
    return "\n".join(half + half[:-1][::-1])


def letter_hill_a(last):
    letters = ""
    code = ord("A")
    while code <= ord(last):
        letters += chr(code)
        code += 1
    lines = []
    for i in range(1, len(letters) + 1):
        up = letters[:i]
        lines.append(up + up[-2::-1] if i > 1 else up)
    return lines


def letter_hill_b(last):
    def row(k):
        return [chr(65 + k - abs(k - i)) for i in range(2 * k + 1)]

    return ["".join(row(k)) for k in range(ord(last) - 64)]


def letter_hill_c(last):
    lines = []
    line = ""
    for code in range(ord("A"), ord(last) + 1):
        middle = len(line) // 2 + 1
        c = chr(code)
        if line:
            line = line[:middle] + c + line[middle - 1:]
        else:
            line = c
        lines.append(line)
    return lines


def bar_chart_a(counts):
    if not counts:
        return []
    rows = []
    highest = max(counts.values())
    for level in range(highest, 0, -1):
        row = ""
        for name in counts:
            row += "#" if counts[name] >= level else "."
        rows.append(row)
    rows.append("".join(name[0] for name in counts))
    return rows


def bar_chart_b(counts):
    top = max(counts.values(), default=0)
    columns = [name[0] + "#" * n + "." * (top - n) for name, n in counts.items()]
    return ["".join(row) for row in zip(*columns)][::-1]


def bar_chart_c(counts):
    if not counts:
        return []
    left = dict(counts)
    rows = [[name[0] for name in counts]]
    while any(n > 0 for n in left.values()):
        rows.append(["#" if left[name] > 0 else "." for name in counts])
        left = {name: n - 1 for name, n in left.items()}
    rows.reverse()
    return list(map("".join, rows))


def sideways_bars_a(pairs):
    longest = max((len(name) for name, _ in pairs), default=0)
    lines = []
    for name, value in pairs:
        fives, ones = divmod(value, 5)
        lines.append(name.rjust(longest) + " " + "V" * fives + "|" * ones)
    return lines


def sideways_bars_b(pairs):
    width = 0
    for pair in pairs:
        width = max(width, len(pair[0]))
    out = []
    for name, value in pairs:
        marks = ("|" * value).replace("|||||", "V")
        out.append("%*s %s" % (width, name, marks))
    return out


def sideways_bars_c(pairs):
    def marks(value):
        if value < 5:
            return "|" * value
        return "V" + marks(value - 5)

    names = [name for name, _ in pairs]
    width = len(max(names, key=len)) if names else 0
    return [f"{name:>{width}} {marks(value)}" for name, value in pairs]


def price_list_a(items, width):
    lines = []
    total = 0
    for name, cents in items:
        price = f"{cents // 100}.{cents % 100:02d}"
        dots = width - len(name) - len(price)
        lines.append(name + "." * dots + price)
        total += cents
    price = f"{total // 100}.{total % 100:02d}"
    lines.append("=" * width)
    lines.append("total" + " " * (width - 5 - len(price)) + price)
    return lines


def price_list_b(items, width):
    def line(name, cents, fill):
        price = "%d.%02d" % divmod(cents, 100)
        return name + price.rjust(width - len(name), fill)

    body = [line(name, cents, ".") for name, cents in items]
    return body + ["=" * width, line("total", sum(cents for _, cents in items), " ")]


def price_list_c(items, width):
    def money(cents):
        digits = str(cents).zfill(3)
        return digits[:-2] + "." + digits[-2:]

    out = []
    for name, cents in items:
        text = money(cents)
        out.append(name.ljust(width - len(text), ".") + text)
    text = money(sum(pair[1] for pair in items))
    out += [width * "=", "total".ljust(width - len(text)) + text]
    return out


def times_table_a(n):
    width = len(str(n * n))
    lines = []
    for i in range(1, n + 1):
        cells = []
        for j in range(1, n + 1):
            if j < i:
                cells.append(" " * width)
            else:
                cells.append(str(i * j).rjust(width))
        lines.append(" ".join(cells))
    return lines


def times_table_b(n):
    width = len(str(n ** 2))
    return [" ".join(f"{i * j if j >= i else '':>{width}}" for j in range(1, n + 1)) for i in range(1, n + 1)]


def times_table_c(n):
    cells = {}
    for i, j in product(range(1, n + 1), repeat=2):
        cells[i, j] = str(i * j) if i <= j else ""
    width = max(map(len, cells.values()), default=0)
    lines = []
    for i in range(1, n + 1):
        line = ""
        for j in range(1, n + 1):
            line += " " * (j > 1) + "%*s" % (width, cells[i, j])
        lines.append(line)
    return lines


def read_table_a(lines):
    if not lines:
        return []
    names = [part.strip() for part in lines[0].strip("|").split("|")]
    rows = []
    for line in lines[1:]:
        if set(line) <= set("|-+ "):
            continue
        values = [part.strip() for part in line.strip("|").split("|")]
        row = {}
        for i in range(len(names)):
            row[names[i]] = values[i]
        rows.append(row)
    return rows


def read_table_b(lines):
    cells = [re.findall(r"\|\s*([^|]*?)\s*(?=\|)", line) for line in lines if re.search(r"[^|+\- ]", line)]
    return [dict(zip(cells[0], row)) for row in cells[1:]]


def read_table_c(lines):
    rows = iter(lines)
    head = next(rows, None)
    if head is None:
        return []

    def cut(line):
        out, cell = [], ""
        for c in line[1:]:
            if c == "|":
                out.append(cell.strip())
                cell = ""
            else:
                cell += c
        return out

    names = cut(head)
    result = []
    for line in rows:
        if line.replace("|", "").replace("-", "").replace("+", "").strip():
            result.append({name: value for name, value in zip(names, cut(line))})
    return result


def count_boxes_a(picture):
    def solid(letters, allowed):
        return all(c in allowed for c in letters)

    total = 0
    for top in range(len(picture)):
        for left in range(len(picture[top])):
            if picture[top][left] != "o":
                continue
            for size in range(1, min(len(picture) - top, len(picture[top]) - left)):
                bottom, right = top + size, left + size
                corners = (picture[top][right], picture[bottom][left], picture[bottom][right])
                if corners != ("o", "o", "o"):
                    continue
                rows = picture[top][left:right] + picture[bottom][left:right]
                columns = "".join(picture[i][left] + picture[i][right] for i in range(top, bottom))
                if solid(rows, "o-") and solid(columns, "o|"):
                    total += 1
    return total


def count_boxes_b(picture):
    turned = ["".join(column) for column in zip(*picture)]
    found = 0
    for top, line in enumerate(picture):
        for m in re.finditer(r"(?=o)", line):
            left = m.start()
            for right in range(left + 1, len(line)):
                if line[right] not in "o-":
                    break
                bottom = top + right - left
                if line[right] != "o" or bottom >= len(picture):
                    continue
                sides = turned[left][top:bottom + 1], turned[right][top:bottom + 1]
                under = picture[bottom][left:right + 1]
                if all(re.fullmatch(r"o[o|]*o", side) for side in sides) and re.fullmatch(r"o[o-]*o", under):
                    found += 1
    return found


def count_boxes_c(picture):
    height = len(picture)
    width = len(picture[0]) if picture else 0
    across = [[0] * (width + 1) for _ in range(height)]
    down = [[0] * width for _ in range(height + 1)]
    for y in range(height):
        for x in range(width):
            across[y][x + 1] = across[y][x] + (picture[y][x] not in "o-")
            down[y + 1][x] = down[y][x] + (picture[y][x] not in "o|")
    corners = [(y, x) for y in range(height) for x in range(width) if picture[y][x] == "o"]
    known = set(corners)
    total = 0
    for (y, x) in corners:
        for (v, u) in corners:
            if v - y != u - x or v <= y or (y, u) not in known or (v, x) not in known:
                continue
            flat = across[y][u + 1] - across[y][x] + across[v][u + 1] - across[v][x]
            steep = down[v + 1][x] - down[y][x] + down[v + 1][u] - down[y][u]
            total += flat == 0 and steep == 0
    return total


def heat_map_a(rows):
    out = []
    for y in range(len(rows)):
        line = ""
        for x in range(len(rows[y])):
            best = 0
            for dy in range(-2, 3):
                for dx in range(-2, 3):
                    distance = abs(dy) + abs(dx)
                    inside = 0 <= y + dy < len(rows) and 0 <= x + dx < len(rows[y])
                    if distance <= 2 and inside and rows[y + dy][x + dx] == "F":
                        best = max(best, 3 - distance)
            line += str(best)
        out.append(line)
    return out


def heat_map_b(rows):
    fires = [(y, x) for y, row in enumerate(rows) for x, c in enumerate(row) if c == "F"]

    def heat(y, x):
        nearest = min((abs(y - v) + abs(x - u) for v, u in fires), default=3)
        return max(0, 3 - nearest)

    return ["".join(str(heat(y, x)) for x in range(len(row))) for y, row in enumerate(rows)]


def heat_map_c(rows):
    heat = {(y, x): 3 for y, row in enumerate(rows) for x, c in enumerate(row) if c == "F"}
    queue = deque(heat)
    while queue:
        y, x = queue.popleft()
        warm = heat[y, x] - 1
        for v, u in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if warm and 0 <= v < len(rows) and 0 <= u < len(rows[v]) and (v, u) not in heat:
                heat[v, u] = warm
                queue.append((v, u))
    return ["".join(str(heat.get((y, x), 0)) for x in range(len(rows[y]))) for y in range(len(rows))]


def tree_shade_a(garden):
    shaded = 0
    for y, row in enumerate(garden):
        for x, cell in enumerate(row):
            if cell != ".":
                continue
            for back in range(1, x + 1):
                c = row[x - back]
                if c.isdigit() and int(c) >= back:
                    shaded += 1
                    break
    return shaded


def tree_shade_b(garden):
    total = 0
    for row in garden:
        reach = -1
        for x, c in enumerate(row):
            if c != ".":
                reach = max(reach, x + int(c))
            elif x <= reach:
                total += 1
    return total


def tree_shade_c(garden):
    def dark(row):
        places = set()
        for x, c in enumerate(row):
            if c.isdigit():
                places.update(range(x + 1, x + int(c) + 1))
        return sum(1 for x in places if x < len(row) and row[x] == ".")

    return sum(map(dark, garden))


def tree_shade_d(garden):
    shaded = 0
    for row in garden:
        left = 0
        for cell in row:
            if cell == ".":
                if left > 0:
                    shaded += 1
                left -= 1
            else:
                left = max(left - 1, int(cell))
    return shaded


def ring_text_a(word, size):
    ring = [[" "] * size for _ in range(size)]
    letters = cycle(word)
    for x in range(size):
        ring[0][x] = next(letters)
    for y in range(1, size):
        ring[y][size - 1] = next(letters)
    for x in range(size - 2, -1, -1):
        if size > 1:
            ring[size - 1][x] = next(letters)
    for y in range(size - 2, 0, -1):
        ring[y][0] = next(letters)
    return ["".join(row) for row in ring]


def ring_text_b(word, size):
    path = [(0, x) for x in range(size)]
    path += [(y, size - 1) for y in range(1, size)]
    path += [(size - 1, x) for x in range(size - 2, -1, -1)]
    path += [(y, 0) for y in range(size - 2, 0, -1)]
    letters = {place: word[i % len(word)] for i, place in enumerate(path)}
    return ["".join(letters.get((y, x), " ") for x in range(size)) for y in range(size)]


def ring_text_c(word, size):
    if size == 1:
        return [word[0]]
    side = size - 1
    text = (word * (4 * side))[: 4 * side]
    top, right, low, left = (text[k * side:(k + 1) * side] for k in range(4))
    lines = [top + right[0]]
    for y in range(1, side):
        lines.append(left[side - y] + " " * (size - 2) + right[y])
    lines.append((low + left[0])[::-1])
    return lines


def staircase_words_a(words):
    lines = []
    indent = 0
    for word in words:
        lines.append(" " * indent + word)
        indent += len(word) - 1
    return lines


def staircase_words_b(words):
    starts = accumulate((len(word) - 1 for word in words), initial=0)
    return [" " * start + word for start, word in zip(starts, words)]


def staircase_words_c(words):
    def build(rest, indent):
        if not rest:
            return []
        first = rest[0]
        return ["".ljust(indent) + first] + build(rest[1:], indent + len(first) - 1)

    return build(words, 0)


def pond_story_a(animals):
    lines = []
    for i in range(len(animals)):
        line = "This is the " + animals[i][0]
        for j in range(i - 1, -1, -1):
            line += " that " + animals[j + 1][1] + " the " + animals[j][0]
        lines.append(line + ".")
    return lines


def pond_story_b(animals):
    lines = []
    tail = ""
    for name, verb in animals:
        tail = name + (f" that {verb} the {tail}" if tail else "")
        lines.append(f"This is the {tail}.")
    return lines


def pond_story_c(animals):
    def about(i):
        name, verb = animals[i]
        if i == 0:
            return name
        return " ".join([name, "that", verb, "the", about(i - 1)])

    return ["This is the " + about(i) + "." for i in range(len(animals))]


def basket_song_a(gifts):
    verses = []
    for day in range(1, len(gifts) + 1):
        parts = []
        for k in range(day, 0, -1):
            amount = "a" if k == 1 else str(k)
            if k == 1 and day > 1:
                amount = "and a"
            parts.append(amount + " " + gifts[k - 1])
        verses.append("Day " + str(day) + ": " + ", ".join(parts))
    return verses


def basket_song_b(gifts):
    verses, basket = [], []
    for day, gift in enumerate(gifts, 1):
        basket.insert(0, f"{day} {gift}" if day > 1 else f"a {gift}")
        text = ", ".join(basket[:-1] + ["and " + basket[-1]]) if day > 1 else basket[0]
        verses.append(f"Day {day}: {text}")
    return verses


def basket_song_c(gifts):
    def part(number):
        return ("a" if number == 1 else "%d" % number) + " " + gifts[number - 1]

    out = []
    for day in range(len(gifts)):
        text = part(1) if day == 0 else "and " + part(1)
        for number in range(2, day + 2):
            text = part(number) + ", " + text
        out.append("Day %d: %s" % (day + 1, text))
    return out


def bottles_down_a(start, thing):
    lines = []
    n = start
    while n > 0:
        word = thing if n == 1 else thing + "s"
        left = n - 1
        if left == 0:
            lines.append(f"{n} {word}, take it, none left")
        elif left == 1:
            lines.append(f"{n} {word}, take one, 1 {thing} left")
        else:
            lines.append(f"{n} {word}, take one, {left} {thing}s left")
        n -= 1
    return lines


def bottles_down_b(start, thing):
    def many(n):
        return "none" if n == 0 else f"{n} {thing}" + "s" * (n > 1)

    return [f"{many(n)}, take {'one' if n > 1 else 'it'}, {many(n - 1)} left" for n in range(start, 0, -1)]


def bottles_down_c(start, thing):
    special = {0: "none", 1: "1 " + thing}
    names = [special.get(n, str(n) + " " + thing + "s") for n in range(start + 1)]
    lines = []
    for before, after in zip(names[:0:-1], names[-2::-1]):
        lines.append(before + ", take one, " + after + " left")
    if lines:
        lines[-1] = lines[-1].replace("take one", "take it")
    return lines


def chess_text_a(position):
    lines = []
    for row in position.split("/"):
        line = ""
        for c in row:
            if c.isdigit():
                line += "." * int(c)
            else:
                line += c
        lines.append(line)
    return lines


def chess_text_b(position):
    return re.sub(r"\d", lambda m: "." * int(m.group()), position).split("/")


def chess_text_c(position):
    lines = [""]
    for c in position:
        if c == "/":
            lines.append("")
            continue
        lines[-1] += c if c.isalpha() else "".join("." for _ in range(ord(c) - ord("0")))
    return lines


def chess_pack_a(lines):
    rows = []
    for line in lines:
        row = ""
        empty = 0
        for c in line:
            if c == ".":
                empty += 1
            else:
                if empty:
                    row += str(empty)
                row += c
                empty = 0
        if empty:
            row += str(empty)
        rows.append(row)
    return "/".join(rows)


def chess_pack_b(lines):
    return re.sub(r"\.+", lambda dots: str(len(dots.group())), "/".join(lines))


def chess_pack_c(lines):
    out = []
    for c, group in groupby("/".join(lines)):
        run = "".join(group)
        out.append(str(len(run)) if c == "." else run)
    return "".join(out)


INPUTS = {
    "hourglass": [(1,), (2,), (4,)],
    "hollow_diamond": [(1,), (2,), (4,)],
    "letter_hill": [("A",), ("B",), ("E",)],
    "bar_chart": [({"ann": 3, "bob": 1},), ({},), ({"x": 0},), ({"p": 2, "q": 0, "r": 2},)],
    "sideways_bars": [([("ann", 12), ("jo", 3)],), ([],), ([("x", 0)],), ([("k", 5), ("long", 10)],)],
    "price_list": [([("tea", 250), ("jam", 5)], 16), ([], 12), ([("bun", 99), ("pie", 1201)], 14)],
    "times_table": [(1,), (3,), (5,), (0,)],
    "read_table": [
        (["| name | age |", "|------|-----|", "| bo   | 7   |", "| al   |     |"],),
        ([],),
        (["|a|b|", "|1|2|"],),
    ],
    "count_boxes": [
        (["o-o", "| |", "o-o"],),
        ([],),
        (["oo-", "oo|"],),
        (["o-o-o", "| | |", "o-o-o", "| | |", "o-o-o"],),
    ],
    "heat_map": [(["....F", ".....", "F...."],), ([],), (["..."],), (["F"],)],
    "tree_shade": [(["2....1.", ".3..1.."],), ([],), (["0.", "9."],), (["3.1..."],)],
    "ring_text": [("abc", 4), ("xy", 1), ("hello", 3), ("z", 2)],
    "staircase_words": [(["one", "two", "three"],), ([],), (["a", "b"],)],
    "pond_story": [([("frog", "ate"), ("fish", "swallowed"), ("heron", "caught")],), ([],), ([("fly", "-")],)],
    "basket_song": [(["pear", "doves", "hens"],), ([],), (["egg"],)],
    "bottles_down": [(3, "cup"), (0, "mug"), (1, "jar"), (2, "tin")],
    "chess_text": [("rn2k/8/p1p",), ("",), ("8/4",), ("abc",)],
    "chess_pack": [(["rn..k", "........", "p.p"],), ([],), (["....", "x"],), (["ab"],)],
}
