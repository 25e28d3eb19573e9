"""Small tasks that draw with text: frames, tables, charts and grids, each in several ways, which agree on `INPUTS`."""

import re
import string
from collections import deque
from functools import reduce
from itertools import accumulate, chain, count, cycle, groupby, islice, product, repeat


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


def hourglass_d(n):
    result = []
    stars = 2 * n - 1
    spaces = 0
    going_down = True
    while True:
        line = ""
        for i in range(spaces):
            line = line + " "
        for i in range(stars):
            line = line + "*"
        result.append(line)
        if stars == 1:
            going_down = False
        if going_down == True:
            stars = stars - 2
            spaces = spaces + 1
        else:
            stars = stars + 2
            spaces = spaces - 1
        if spaces < 0 or stars > 2 * n - 1:
            break
    return result


def hourglass_e(n):
    return [" " * (n - 1 - abs(k)) + "*" * (2 * abs(k) + 1) for k in range(1 - n, n)]


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


def hollow_diamond_d(n):
    lines = []
    outer = n - 1
    inner = 0
    row = 0
    while row < 2 * n - 1:
        line = ""
        i = 0
        while i < outer:
            line += " "
            i += 1
        line += "o"
        if inner > 0:
            i = 0
            while i < inner:
                line += " "
                i += 1
            line += "o"
        lines.append(line)
        if row < n - 1:
            outer -= 1
            inner = 1 if inner == 0 else inner + 2
        else:
            outer += 1
            inner -= 2
        row += 1
    return "\n".join(lines)


def hollow_diamond_e(n):
    def line(k):
        spots = {n - 1 - k, n - 1 + k}
        return "".join(map(lambda x: "o" if x in spots else " ", range(n + k)))

    return "\n".join(line(n - 1 - abs(n - 1 - row)) for row in range(2 * n - 1))


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


def letter_hill_d(last):
    abc = string.ascii_uppercase
    return [abc[:i] + abc[i::-1] for i in range(abc.find(last) + 1)]


def letter_hill_e(last):
    hills = ["A"]
    current = "A"
    while current != last:
        current = chr(ord(current) + 1)
        previous = hills[len(hills) - 1]
        up = ""
        for i in range(len(previous) // 2 + 1):
            up = up + previous[i]
        down = ""
        for i in range(len(previous) // 2, len(previous)):
            down = down + previous[i]
        hills.append(up + current + down)
    return hills


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


def bar_chart_d(counts):
    if not counts:
        return []
    keys = list(counts.keys())
    height = 0
    for key in keys:
        if counts[key] > height:
            height = counts[key]
    grid = []
    for i in range(height):
        row = []
        for j in range(len(keys)):
            row.append(".")
        grid.append(row)
    for j in range(len(keys)):
        for i in range(counts[keys[j]]):
            grid[height - 1 - i][j] = "#"
    last = []
    for key in keys:
        last.append(key[0])
    grid.append(last)
    result = []
    for row in grid:
        result.append("".join(row))
    return result


def bar_chart_e(counts):
    tops = range(max(counts.values(), default=-1), 0, -1)
    bars = ["".join(map(lambda n: ".#"[n >= t], counts.values())) for t in tops]
    return bars + (["".join(next(zip(*counts)))] if counts else [])


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


def sideways_bars_d(pairs):
    lines = []
    longest = 0
    for i in range(len(pairs)):
        if len(pairs[i][0]) > longest:
            longest = len(pairs[i][0])
    for i in range(len(pairs)):
        line = pairs[i][0]
        while len(line) < longest:
            line = " " + line
        line = line + " "
        number = pairs[i][1]
        while number >= 5:
            line = line + "V"
            number = number - 5
        while number > 0:
            line = line + "|"
            number = number - 1
        lines.append(line)
    return lines


def sideways_bars_e(pairs):
    if not pairs:
        return []
    names, values = zip(*pairs)
    width = max(map(len, names))
    bars = map(lambda v: "V" * (v // 5) + "|" * (v % 5), values)
    return list(map(" ".join, zip((n.rjust(width) for n in names), bars)))


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


def price_list_d(items, width):
    class Receipt:
        def __init__(self):
            self.lines = []
            self.sum = 0

        def format(self, cents):
            euros = int(cents / 100)
            rest = cents - euros * 100
            if rest < 10:
                return str(euros) + ".0" + str(rest)
            return str(euros) + "." + str(rest)

        def add(self, name, cents):
            self.sum += cents
            self.put(name, cents, ".")

        def put(self, name, cents, fill):
            text = self.format(cents)
            middle = ""
            while len(name) + len(middle) + len(text) < width:
                middle += fill
            self.lines.append(name + middle + text)

    receipt = Receipt()
    for item in items:
        receipt.add(item[0], item[1])
    receipt.lines.append("=" * width)
    receipt.put("total", receipt.sum, " ")
    return receipt.lines


def price_list_e(items, width):
    f = lambda n, c, s: n + f"{c / 100:{s}>{width - len(n)}.2f}"
    return [f(n, c, ".") for n, c in items] + ["=" * width] + [f("total", sum(c for _, c in items), " ")]


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


def times_table_d(n):
    biggest = str(n * n)
    result = []
    for i in range(n):
        line = ""
        for j in range(n):
            if j >= i:
                number = str((i + 1) * (j + 1))
            else:
                number = ""
            spaces = len(biggest) - len(number)
            for k in range(spaces):
                line = line + " "
            line = line + number
            if j != n - 1:
                line = line + " "
        result.append(line)
    return result


def times_table_e(n):
    width = len(str(n * n))

    def row(i):
        numbers = islice(count(i * i, i), n - i + 1)
        blanks = repeat("", i - 1)
        return " ".join(str(cell).rjust(width) for cell in chain(blanks, numbers))

    return list(map(row, range(1, n + 1)))


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


def read_table_d(lines):
    def cells(line: str) -> list[str]:
        inside = line.strip()[1:-1]
        return [cell.strip() for cell in inside.split("|")]

    def is_rule(line: str) -> bool:
        return re.fullmatch(r"[|+\- ]*", line) is not None

    if len(lines) == 0:
        return []
    header, *body = lines
    names = cells(header)
    return [dict(zip(names, cells(line))) for line in body if not is_rule(line)]


def read_table_e(lines):
    names = []
    result = []
    for i in range(len(lines)):
        parts = lines[i].split("|")
        values = []
        for j in range(1, len(parts) - 1):
            values.append(parts[j].strip())
        if i == 0:
            names = values
        else:
            only_dashes = True
            for value in values:
                for ch in value:
                    if ch != "-" and ch != "+":
                        only_dashes = False
            if only_dashes == False:
                row = {}
                for j in range(len(names)):
                    row[names[j]] = values[j]
                result.append(row)
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


def count_boxes_d(picture):
    class Picture:
        def __init__(self, lines):
            self.lines = lines
            self.height = len(lines)

        def at(self, y, x):
            if y < self.height and x < len(self.lines[y]):
                return self.lines[y][x]
            return "?"

        def is_box(self, y, x, size):
            top = self.at(y, x) + self.at(y, x + size)
            low = self.at(y + size, x) + self.at(y + size, x + size)
            if top + low != "oooo":
                return False
            k = 1
            while k < size:
                if self.at(y, x + k) not in "-o" or self.at(y + size, x + k) not in "-o":
                    return False
                if self.at(y + k, x) not in "|o" or self.at(y + k, x + size) not in "|o":
                    return False
                k += 1
            return True

    p = Picture(picture)
    number = 0
    for y in range(p.height):
        for x in range(len(picture[y])):
            for size in range(1, p.height):
                if p.is_box(y, x, size):
                    number += 1
    return number


def count_boxes_e(picture):
    g = {(y, x): c for y, r in enumerate(picture) for x, c in enumerate(r)}
    o = [p for p in g if g[p] == "o"]
    ok = lambda ps, cs: all(g.get(p, "?") in cs for p in ps)
    return sum(
        g.get((y, x + s)) == g.get((y + s, x)) == g.get((y + s, x + s)) == "o"
        and ok([(v, x + k) for v in (y, y + s) for k in range(s)], "o-")
        and ok([(y + k, u) for u in (x, x + s) for k in range(s)], "o|")
        for y, x in o for s in range(1, len(picture))
    )


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


def heat_map_d(rows):
    result = []
    for i in range(len(rows)):
        line = []
        for j in range(len(rows[i])):
            line.append(0)
        result.append(line)
    for i in range(len(rows)):
        for j in range(len(rows[i])):
            if rows[i][j] == "F":
                for k in range(len(rows)):
                    for m in range(len(rows[k])):
                        distance = abs(i - k) + abs(j - m)
                        if distance == 0:
                            result[k][m] = 3
                        elif distance == 1 and result[k][m] < 2:
                            result[k][m] = 2
                        elif distance == 2 and result[k][m] < 1:
                            result[k][m] = 1
    answer = []
    for line in result:
        text = ""
        for number in line:
            text = text + str(number)
        answer.append(text)
    return answer


def heat_map_e(rows):
    height = len(rows)
    width = len(rows[0]) if rows else 0
    heat = [[3 if c == "F" else 0 for c in row] for row in rows]
    for y, x in product(range(height), range(width)):
        above = heat[y - 1][x] if y else 0
        left = heat[y][x - 1] if x else 0
        heat[y][x] = max(heat[y][x], above - 1, left - 1)
    for y, x in product(reversed(range(height)), reversed(range(width))):
        below = heat[y + 1][x] if y + 1 < height else 0
        right = heat[y][x + 1] if x + 1 < width else 0
        heat[y][x] = max(heat[y][x], below - 1, right - 1)
    return ["".join(map(str, row)) for row in heat]


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


def tree_shade_e(garden):
    return sum(
        any(t.isdigit() and int(t) >= d for d, t in enumerate(row[x::-1]))
        for row in garden for x, c in enumerate(row) if c == "."
    )


def tree_shade_f(garden):
    number = 0
    for i in range(len(garden)):
        dark = []
        for j in range(len(garden[i])):
            dark.append(False)
        for j in range(len(garden[i])):
            if garden[i][j] != ".":
                height = int(garden[i][j])
                k = j + 1
                while k < len(garden[i]) and k <= j + height:
                    dark[k] = True
                    k = k + 1
        for j in range(len(garden[i])):
            if dark[j] == True and garden[i][j] == ".":
                number = number + 1
    return number


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


def ring_text_d(word, size):
    class Turtle:
        def __init__(self):
            self.y = 0
            self.x = 0
            self.dy = 0
            self.dx = 1

        def step(self):
            if not (0 <= self.y + self.dy < size and 0 <= self.x + self.dx < size):
                self.dy, self.dx = self.dx, -self.dy
            self.y += self.dy
            self.x += self.dx

    grid = {}
    turtle = Turtle()
    i = 0
    while (turtle.y, turtle.x) not in grid:
        grid[(turtle.y, turtle.x)] = word[i % len(word)]
        i += 1
        if size > 1:
            turtle.step()
    lines = []
    for y in range(size):
        line = ""
        for x in range(size):
            line += grid.get((y, x), " ")
        lines.append(line)
    return lines


def ring_text_e(word, size):
    n = size - 1

    def letter(y, x):
        if y == 0:
            k = x
        elif x == n:
            k = n + y
        elif y == n:
            k = 3 * n - x
        elif x == 0:
            k = 4 * n - y
        else:
            return " "
        return word[k % len(word)]

    return ["".join(letter(y, x) for x in range(size)) for y in range(size)]


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


def staircase_words_d(words):
    lines = []
    for i in range(len(words)):
        spaces = 0
        for j in range(i):
            spaces = spaces + len(words[j]) - 1
        line = ""
        for k in range(spaces):
            line = line + " "
        lines.append(line + words[i])
    return lines


def staircase_words_e(words):
    return [" " * (len("".join(words[:i])) - i) + w for i, w in enumerate(words)]


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


def pond_story_d(animals):
    def grow(tail, animal):
        name, verb = animal
        return f"{name} that {verb} the {tail}"

    if not animals:
        return []
    tails = accumulate(animals[1:], grow, initial=animals[0][0])
    return [f"This is the {tail}." for tail in tails]


def pond_story_e(animals):
    story = []
    n = 1
    while n <= len(animals):
        words = ["This", "is", "the"]
        i = n - 1
        while i >= 0:
            words.append(animals[i][0])
            if i > 0:
                words.append("that")
                words.append(animals[i][1])
                words.append("the")
            i -= 1
        sentence = " ".join(words) + "."
        story.append(sentence)
        n += 1
    return story


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


def basket_song_d(gifts):
    verses = []
    for i in range(len(gifts)):
        verse = "Day " + str(i + 1) + ": "
        j = i
        while j >= 0:
            if j == 0 and i == 0:
                verse = verse + "a " + gifts[0]
            elif j == 0:
                verse = verse + "and a " + gifts[0]
            else:
                verse = verse + str(j + 1) + " " + gifts[j] + ", "
            j = j - 1
        verses.append(verse)
    return verses


def basket_song_e(gifts):
    n = ["a " + g if not k else f"{k + 1} {g}" for k, g in enumerate(gifts)]
    s = [", ".join(n[d::-1]) for d in range(len(n))]
    return [f"Day {d}: " + re.sub(r", a (?=[^,]*$)", ", and a ", v) for d, v in enumerate(s, 1)]


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


def bottles_down_d(start, thing):
    class Wall:
        def __init__(self, number):
            self.number = number

        def text(self):
            if self.number == 0:
                return "none"
            if self.number == 1:
                return "1 " + thing
            return str(self.number) + " " + thing + "s"

        def line(self):
            before = self.text()
            pronoun = "it" if self.number == 1 else "one"
            self.number -= 1
            return before + ", take " + pronoun + ", " + self.text() + " left"

    wall = Wall(start)
    song = []
    while wall.number > 0:
        song.append(wall.line())
    return song


def bottles_down_e(start, thing):
    last = [f"2 {thing}s, take one, 1 {thing} left", f"1 {thing}, take it, none left"]
    many = [f"{n} {thing}s, take one, {n - 1} {thing}s left" for n in range(start, 2, -1)]
    return many + last[max(0, 2 - start):]


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


def chess_text_d(position):
    board = []
    row = ""
    for i in range(len(position)):
        c = position[i]
        if c == "/":
            board.append(row)
            row = ""
        elif c in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]:
            number = int(c)
            for j in range(number):
                row = row + "."
        else:
            row = row + c
    board.append(row)
    return board


def chess_text_e(position):
    return reduce(lambda text, d: text.replace(d, "." * int(d)), "123456789", position).split("/")


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


def chess_pack_d(lines):
    text = "/".join(lines)
    for size in range(max(map(len, lines), default=0), 0, -1):
        text = text.replace("." * size, str(size))
    return text


def chess_pack_e(lines):
    result = ""
    for i in range(len(lines)):
        if i > 0:
            result = result + "/"
        dots = 0
        j = 0
        while j < len(lines[i]):
            if lines[i][j] == ".":
                dots = dots + 1
                if j == len(lines[i]) - 1 or lines[i][j + 1] != ".":
                    result = result + str(dots)
                    dots = 0
            else:
                result = result + lines[i][j]
            j = j + 1
    return result


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
