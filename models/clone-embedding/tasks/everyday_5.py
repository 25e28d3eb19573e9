"""Small tasks that draw with text: frames, tables, charts and grids, each in several ways, which agree on `INPUTS`."""

import math
import operator
import re
import textwrap
from bisect import bisect_right
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, count, cycle, groupby, islice, repeat, takewhile, zip_longest


def noughts_winner_a(board):
    lines = list(board)
    for i in range(3):
        lines.append(board[0][i] + board[1][i] + board[2][i])
    lines.append(board[0][0] + board[1][1] + board[2][2])
    lines.append(board[0][2] + board[1][1] + board[2][0])
    if "XXX" in lines:
        return "X"
    if "OOO" in lines:
        return "O"
    for row in board:
        if "." in row:
            return "open"
    return "draw"


def noughts_winner_b(board):
    text = "".join(board)
    for player in "XO":
        for cells in ("012", "345", "678", "036", "147", "258", "048", "246"):
            if all(text[int(c)] == player for c in cells):
                return player
    return "open" if text.count(".") else "draw"


def noughts_winner_c(board):
    square = (2, 7, 6, 9, 5, 1, 4, 3, 8)
    flat = [c for row in board for c in row]
    for player in ("X", "O"):
        held = {square[i] for i, c in enumerate(flat) if c == player}
        for x in held:
            for y in held:
                if x != y and 15 - x - y in held - {x, y}:
                    return player
    return ["draw", "open"]["." in flat]


def noughts_winner_d(board):
    if board[0][0] == board[1][1] and board[1][1] == board[2][2] and board[0][0] != ".":
        return board[0][0]
    if board[0][2] == board[1][1] and board[1][1] == board[2][0] and board[1][1] != ".":
        return board[1][1]
    for i in range(3):
        if board[i][0] == board[i][1] and board[i][1] == board[i][2] and board[i][0] != ".":
            return board[i][0]
        if board[0][i] == board[1][i] and board[1][i] == board[2][i] and board[0][i] != ".":
            return board[0][i]
    empty = 0
    for i in range(3):
        for j in range(3):
            if board[i][j] == ".":
                empty = empty + 1
    if empty > 0:
        return "open"
    return "draw"


def noughts_winner_e(board):
    s = "/".join(board)
    win = re.search(r"([XO])(\1\1(?![^/])|...\1...\1|....\1....\1|(?<=..\1)..\1..\1)", s)
    rows = re.search(r"(XXX|OOO)", s)
    return (rows or win).group()[0] if rows or win else "open" if "." in s else "draw"


def drop_pieces_a(columns, moves):
    board = [[] for _ in range(columns)]
    player = 0
    for move in moves:
        board[move].append("RY"[player])
        player = 1 - player
    height = max(len(stack) for stack in board)
    rows = []
    for level in range(height - 1, -1, -1):
        rows.append("".join(stack[level] if level < len(stack) else "." for stack in board))
    return rows


def drop_pieces_b(columns, moves):
    stacks = [""] * columns
    for colour, move in zip(cycle("RY"), moves):
        stacks[move] += colour
    return ["".join(row) for row in zip_longest(*stacks, fillvalue=".")][::-1]


def drop_pieces_c(columns, moves):
    grid = []
    for turn, column in enumerate(moves):
        level = 0
        while level < len(grid) and grid[level][column] != ".":
            level += 1
        if level == len(grid):
            grid.append(["."] * columns)
        grid[level][column] = "Y" if turn % 2 else "R"
    return ["".join(row) for row in reversed(grid)]


def drop_pieces_d(columns, moves):
    class Board:
        def __init__(self, width):
            self.width = width
            self.rows = []
            self.height = [0] * width

        def drop(self, column, piece):
            h = self.height[column]
            if h == len(self.rows):
                self.rows.insert(0, ["."] * self.width)
            self.rows[len(self.rows) - 1 - h][column] = piece
            self.height[column] = h + 1

    board = Board(columns)
    red = True
    for move in moves:
        if red:
            board.drop(move, "R")
        else:
            board.drop(move, "Y")
        red = not red
    lines = []
    for row in board.rows:
        lines.append("".join(row))
    return lines


def drop_pieces_e(columns, moves):
    tops = max(map(moves.count, moves), default=0)
    played = {(m, moves[:i].count(m)): "RY"[i % 2] for i, m in enumerate(moves)}
    return ["".join(played.get((x, y), ".") for x in range(columns)) for y in range(tops - 1, -1, -1)]


def fallen_stones_a(rows):
    grid = [list(row) for row in rows]
    moved = True
    while moved:
        moved = False
        for y in range(len(grid) - 1):
            for x in range(len(grid[y])):
                if grid[y][x] == "o" and grid[y + 1][x] == ".":
                    grid[y][x], grid[y + 1][x] = ".", "o"
                    moved = True
    return ["".join(row) for row in grid]


def fallen_stones_b(rows):
    columns = []
    for column in zip(*rows):
        parts = "".join(column).split("#")
        columns.append("#".join("".join(sorted(part)) for part in parts))
    return ["".join(row) for row in zip(*columns)]


def fallen_stones_c(rows):
    out = [["." if c == "o" else c for c in row] for row in rows]
    for x in range(len(rows[0]) if rows else 0):
        floor = len(rows) - 1
        for y in range(len(rows) - 1, -1, -1):
            if rows[y][x] == "#":
                floor = y - 1
            elif rows[y][x] == "o":
                out[floor][x] = "o"
                floor -= 1
    return ["".join(row) for row in out]


def fallen_stones_d(rows):
    result = []
    for row in rows:
        result.append(list(row))
    for i in range(len(result) - 1, -1, -1):
        for j in range(len(result[i])):
            if result[i][j] == "o":
                k = i
                while k + 1 < len(result) and result[k + 1][j] == ".":
                    result[k][j] = "."
                    result[k + 1][j] = "o"
                    k = k + 1
    answer = []
    for row in result:
        answer.append("".join(row))
    return answer


def fallen_stones_e(rows):
    def settle(column):
        text = "".join(column)
        while "o." in text:
            text = text.replace("o.", ".o")
        return text

    return list(map("".join, zip(*map(settle, zip(*rows)))))


def two_columns_a(words, gap):
    half = (len(words) + 1) // 2
    left = words[:half]
    right = words[half:]
    width = max([len(word) for word in left] + [0])
    lines = []
    for i in range(half):
        if i < len(right):
            lines.append(left[i] + " " * (width - len(left[i]) + gap) + right[i])
        else:
            lines.append(left[i])
    return lines


def two_columns_b(words, gap):
    half = -(-len(words) // 2)
    width = max(map(len, words[:half]), default=0) + gap
    return [x.ljust(width) + y if y is not None else x for x, y in zip_longest(words[:half], words[half:])]


def two_columns_c(words, gap):
    half = math.ceil(len(words) / 2)
    width = gap
    for word in words[:half]:
        width = max(width, len(word) + gap)
    lines = words[:half]
    for i, word in enumerate(words[half:]):
        while len(lines[i]) < width:
            lines[i] += " "
        lines[i] += word
    return lines


def two_columns_d(words, gap):
    h = len(words) - len(words) // 2
    w = max([0, *map(len, words[:h])]) + gap
    return [f"{a:<{w}}{b}" for a, b in zip(words, words[h:])] + words[h - 1:h] * (len(words) % 2)


def two_columns_e(words, gap):
    half = 0
    while half * 2 < len(words):
        half = half + 1
    longest = 0
    for i in range(half):
        if len(words[i]) > longest:
            longest = len(words[i])
    lines = []
    for i in range(half):
        line = words[i]
        if i + half < len(words):
            missing = longest - len(words[i])
            for j in range(missing + gap):
                line = line + " "
            line = line + words[i + half]
        lines.append(line)
    return lines


def checker_pattern_a(rows, columns, size):
    lines = []
    for y in range(rows * size):
        line = ""
        for x in range(columns * size):
            if (y // size + x // size) % 2 == 0:
                line += "#"
            else:
                line += " "
        lines.append(line)
    return lines


def checker_pattern_b(rows, columns, size):
    tiles = ("#" * size, " " * size)
    even = "".join(islice(cycle(tiles), columns))
    odd = "".join(islice(cycle(tiles[::-1]), columns))
    lines = []
    for k in range(rows):
        lines += [odd if k % 2 else even] * size
    return lines


def checker_pattern_c(rows, columns, size):
    def row(k):
        return "".join("# "[(k + j) & 1] * size for j in range(columns))

    return list(chain.from_iterable([row(k)] * size for k in range(rows)))


def checker_pattern_d(rows, columns, size):
    result = []
    row_black = True
    for i in range(rows):
        for a in range(size):
            line = ""
            black = row_black
            for j in range(columns):
                for b in range(size):
                    if black == True:
                        line = line + "#"
                    else:
                        line = line + " "
                if black == True:
                    black = False
                else:
                    black = True
            result.append(line)
        if row_black == True:
            row_black = False
        else:
            row_black = True
    return result


def checker_pattern_e(rows, columns, size):
    long = ("#" * size + " " * size) * (columns + 1)
    return [long[i // size % 2 * size:][:columns * size] for i in range(rows * size)]


def calendar_weeks_a(first, days):
    lines = []
    line = "   " * first
    weekday = first
    for day in range(1, days + 1):
        line += "%2d " % day
        weekday += 1
        if weekday == 7:
            lines.append(line.rstrip())
            line = ""
            weekday = 0
    if line.strip():
        lines.append(line.rstrip())
    return lines


def calendar_weeks_b(first, days):
    cells = ["  "] * first + [f"{d:2}" for d in range(1, days + 1)]
    weeks = [cells[i:i + 7] for i in range(0, len(cells), 7)] if days else []
    return [" ".join(week) for week in weeks]


def calendar_weeks_c(first, days):
    weeks = defaultdict(lambda: ["  "] * 7)
    for day in range(1, days + 1):
        row, column = divmod(day + first - 1, 7)
        weeks[row][column] = str(day).rjust(2)
    return [" ".join(weeks[row]).rstrip() for row in sorted(weeks)]


def calendar_weeks_d(first, days):
    class Week:
        def __init__(self):
            self.cells = []

        def full(self):
            return len(self.cells) == 7

        def text(self):
            return " ".join(self.cells)

    if days == 0:
        return []
    weeks = [Week()]
    while len(weeks[0].cells) < first:
        weeks[0].cells.append("  ")
    day = 1
    while day <= days:
        if weeks[-1].full():
            weeks.append(Week())
        if day < 10:
            weeks[-1].cells.append(" " + str(day))
        else:
            weeks[-1].cells.append(str(day))
        day += 1
    return [week.text() for week in weeks]


def calendar_weeks_e(first, days):
    starts = range(1 - first, days + 1, 7) if days else ()
    week = lambda start: (str(d) if d > 0 else "" for d in range(start, min(start + 7, days + 1)))
    return [" ".join(map("{:>2}".format, week(start))) for start in starts]


def margin_note_a(text, note, width):
    words = text.split()
    lines = []
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        elif line:
            line += " " + word
        else:
            line = word
    if line:
        lines.append(line)
    out = []
    for i, line in enumerate(lines):
        mark = note if i == 0 else " " * len(note)
        out.append(mark + " " + line)
    return out


def margin_note_b(text, note, width):
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return [f"{'' if i else note:<{len(note)}} {line}" for i, line in enumerate(lines)]


def margin_note_c(text, note, width):
    words = deque(text.split())
    marks = chain([note], iter(lambda: " " * len(note), None))
    out = []
    while words:
        row = [words.popleft()]
        while words and len(" ".join(row + [words[0]])) <= width:
            row.append(words.popleft())
        out.append(" ".join([next(marks), *row]))
    return out


def margin_note_d(text, note, width):
    words = text.split()
    lines = []
    i = 0
    while i < len(words):
        line = words[i]
        i = i + 1
        fits = True
        while i < len(words) and fits == True:
            if len(line + " " + words[i]) <= width:
                line = line + " " + words[i]
                i = i + 1
            else:
                fits = False
        lines.append(line)
    for j in range(len(lines)):
        if j == 0:
            lines[j] = note + " " + lines[j]
        else:
            lines[j] = " " * len(note) + " " + lines[j]
    return lines


def margin_note_e(text, note, width):
    def place(lines, word):
        longer = f"{lines[-1]} {word}" if lines else None
        return lines[:-1] + [longer] if lines and len(longer) <= width else lines + [word]

    wrapped = reduce(place, text.split(), [])
    return [f"{mark:{len(note)}} {line}" for mark, line in zip(chain([note], repeat("")), wrapped)]


def ruler_a(length):
    top = ""
    low = ""
    for i in range(length + 1):
        if i % 10 == 0:
            top += str(i // 10 % 10)
            low += "|"
        elif i % 5 == 0:
            top += " "
            low += "+"
        else:
            top += " "
            low += "-"
    return [top.rstrip(), low]


def ruler_b(length):
    marks = range(length + 1)
    low = "".join("|" if i % 10 == 0 else "+" if i % 5 == 0 else "-" for i in marks)
    top = "".join(str(i)[-2:-1] or "0" if i % 10 == 0 else " " for i in marks)
    return [top.rstrip(), low]


def ruler_c(length):
    low = list(("|----+----" * (length // 10 + 1))[: length + 1])
    top = [" "] * (length + 1)
    for number, place in enumerate(range(0, length + 1, 10)):
        top[place] = str(number)[-1]
    return ["".join(top).rstrip(), "".join(low)]


def ruler_d(length):
    n = length + 1
    return ["".join(f"{i % 10:<10}" for i in range(n))[:n].rstrip(), ("|----+----" * n)[:n]]


def ruler_e(length):
    numbers = ""
    marks = ""
    counter = 0
    tens = 0
    for i in range(length + 1):
        if counter == 10:
            counter = 0
            tens = tens + 1
            if tens == 10:
                tens = 0
        if counter == 0:
            marks = marks + "|"
            numbers = numbers + str(tens)
        else:
            if counter == 5:
                marks = marks + "+"
            else:
                marks = marks + "-"
            numbers = numbers + " "
        counter = counter + 1
    while numbers[len(numbers) - 1] == " ":
        numbers = numbers[:len(numbers) - 1]
    return [numbers, marks]


def triangle_mirror_a(word):
    lines = []
    for i in range(1, len(word) + 1):
        gap = " " * (2 * (len(word) - i))
        left = word[:i]
        lines.append(left + gap + left[::-1])
    return lines


def triangle_mirror_b(word):
    return [part.ljust(len(word)) + part[::-1].rjust(len(word)) for part in accumulate(word)]


def triangle_mirror_c(word):
    n = len(word)
    lines = []
    for row in range(n):
        cells = [" "] * (2 * n)
        for k in range(row + 1):
            cells[k] = cells[2 * n - 1 - k] = word[k]
        lines.append("".join(cells))
    return lines


def triangle_mirror_d(word):
    def build(k):
        if k == 0:
            return []
        middle = " " * (len(word) - k)
        half = word[:k] + middle
        return build(k - 1) + [half + half[::-1]]

    return build(len(word))


def triangle_mirror_e(word):
    result = []
    for i in range(len(word)):
        line = ""
        for j in range(len(word)):
            if j <= i:
                line = line + word[j]
            else:
                line = line + " "
        for j in range(len(word) - 1, -1, -1):
            if j <= i:
                line = line + word[j]
            else:
                line = line + " "
        result.append(line)
    return result


def morse_flags_a(text, code):
    out = []
    for word in text.upper().split():
        letters = [code[c] for c in word if c in code]
        if letters:
            out.append(" ".join(letters))
    return " / ".join(out)


def morse_flags_b(text, code):
    words = (" ".join(filter(None, map(code.get, word))) for word in text.upper().split())
    return " / ".join(word for word in words if word)


def morse_flags_c(text, code):
    result = ""
    between = ""
    for c in text.upper():
        if c.isspace():
            between = " / " if result else ""
        elif c in code:
            result += between + code[c]
            between = " "
    return result


def morse_flags_d(text, code):
    class Sender:
        def __init__(self):
            self.words = []
            self.current = []

        def letter(self, c):
            if c in code:
                self.current.append(code[c])

        def end(self):
            if len(self.current) > 0:
                self.words.append(" ".join(self.current))
            self.current = []

    sender = Sender()
    for c in text:
        if c == " ":
            sender.end()
        else:
            sender.letter(c.upper())
    sender.end()
    return " / ".join(sender.words)


def morse_flags_e(text, code):
    sent = "".join(code[c] + " " if c in code else "/" * c.isspace() for c in text.upper())
    return re.sub(r"\s*/+", " / ", sent.strip(" /"))


def cave_echo_a(shout, walls):
    events = []
    for wall, loud in walls:
        if loud >= 3:
            events.append((wall * 2, shout))
        elif loud == 2:
            events.append((wall * 2, shout[len(shout) // 2:]))
        elif loud == 1:
            events.append((wall * 2, shout[-1:]))
    events.sort()
    return [f"{time}: {word}" for time, word in events]


def cave_echo_b(shout, walls):
    cuts = [None, -1, len(shout) // 2, 0]
    heard = []
    for wall, loud in walls:
        if loud > 0:
            heard.append((2 * wall, shout[cuts[min(loud, 3)]:]))
    return ["%d: %s" % pair for pair in sorted(heard)]


def cave_echo_c(shout, walls):
    @lru_cache(None)
    def part(loud):
        if loud > 3:
            return part(3)
        return {1: shout[len(shout) - 1:], 2: shout[len(shout) // 2:], 3: shout}.get(loud)

    heard = [(wall + wall, part(loud)) for wall, loud in walls if part(loud) is not None]
    lines = []
    while heard:
        first = min(heard)
        heard.remove(first)
        lines.append(str(first[0]) + ": " + first[1])
    return lines


def cave_echo_d(shout, walls):
    heard = []
    for i in range(len(walls)):
        distance = walls[i][0]
        loud = walls[i][1]
        if loud == 0:
            continue
        word = ""
        if loud == 1:
            word = shout[len(shout) - 1]
        elif loud == 2:
            for j in range(len(shout) // 2, len(shout)):
                word = word + shout[j]
        else:
            word = shout
        heard.append([distance * 2, word])
    for i in range(len(heard)):
        for j in range(len(heard) - 1):
            if heard[j] > heard[j + 1]:
                temp = heard[j]
                heard[j] = heard[j + 1]
                heard[j + 1] = temp
    result = []
    for pair in heard:
        result.append(str(pair[0]) + ": " + pair[1])
    return result


def cave_echo_e(shout, walls):
    parts = ("", shout[-1:], shout[len(shout) // 2:], shout)
    return [f"{t}: {w}" for t, w in sorted((2 * d, parts[min(l, 3)]) for d, l in walls if l > 0)]


def sea_depth_a(sounding):
    out = ""
    for c in sounding:
        if c == " ":
            out += "~"
        elif c in "123":
            out += "-"
        elif c in "456":
            out += "="
        elif c in "789":
            out += "#"
        else:
            out += "?"
    return out


def sea_depth_b(sounding):
    table = {" ": "~"}
    for letters, mark in (("123", "-"), ("456", "="), ("789", "#")):
        table.update(dict.fromkeys(letters, mark))
    return "".join(table.get(c, "?") for c in sounding)


def sea_depth_c(sounding):
    marks = []
    for c in sounding:
        if c == " ":
            marks.append("~")
        elif "1" <= c <= "9":
            marks.append("-=#"[(ord(c) - ord("1")) // 3])
        else:
            marks.append("?")
    return "".join(marks)


def sea_depth_d(sounding):
    rules = [(r"[^1-9 ]", "?"), (r" ", "~"), (r"[7-9]", "#"), (r"[4-6]", "="), (r"[1-3]", "-")]
    return reduce(lambda text, rule: re.sub(rule[0], rule[1], text), rules, sounding)


def sea_depth_e(sounding):
    levels = {1: "-", 2: "-", 3: "-", 4: "=", 5: "=", 6: "=", 7: "#", 8: "#", 9: "#"}
    result = ""
    for i in range(len(sounding)):
        if sounding[i] == " ":
            result = result + "~"
        else:
            try:
                number = int(sounding[i])
                result = result + levels[number]
            except (ValueError, KeyError):
                result = result + "?"
    return result


def sea_depth_f(sounding):
    edges, marks = " !147:", "?~?-=#?"
    return "".join(map(lambda c: marks[bisect_right(edges, c)], sounding))


def pixel_rows_a(numbers, width):
    rows = []
    for number in numbers:
        row = ""
        for bit in range(width - 1, -1, -1):
            row += "#" if number >> bit & 1 else "."
        rows.append(row)
    while rows and "#" not in rows[-1]:
        rows.pop()
    return rows


def pixel_rows_b(numbers, width):
    rows = [bin(n % (1 << width))[2:].zfill(width).translate({48: ".", 49: "#"}) for n in numbers]
    last = max((i for i, row in enumerate(rows) if "#" in row), default=-1)
    return rows[: last + 1]


def pixel_rows_c(numbers, width):
    def dots(number, places):
        if places == 0:
            return ""
        half, bit = divmod(number, 2)
        return dots(half, places - 1) + ".#"[bit]

    drawn = [dots(n, width) for n in numbers]
    empty = len(list(takewhile(lambda row: set(row) <= {"."}, reversed(drawn))))
    return drawn[: len(drawn) - empty]


def pixel_rows_d(numbers, width):
    rows = []
    for i in range(len(numbers)):
        n = numbers[i]
        row = ""
        for j in range(width):
            if n % 2 == 1:
                row = "#" + row
            else:
                row = "." + row
            n = n // 2
        rows.append(row)
    last = -1
    for i in range(len(rows)):
        if "#" in rows[i]:
            last = i
    result = []
    for i in range(last + 1):
        result.append(rows[i])
    return result


def pixel_rows_e(numbers, width):
    t = "\n".join(f"{n:0{width}b}"[-width:].replace("0", ".").replace("1", "#") for n in numbers)
    return (t[:t.rfind("#")] + t[t.rfind("#"):].split("\n")[0]).split("\n") if "#" in t else []


def snow_rows_a(n):
    lines = []
    for i in range(n):
        line = ""
        for j in range(n):
            middle = n // 2
            if i == middle or j == middle or i == j or i + j == n - 1:
                line += "*"
            else:
                line += " "
        lines.append(line)
    return lines


def snow_rows_b(n):
    grid = {}
    for k in range(n):
        for place in ((k, k), (k, n - 1 - k), (k, n // 2), (n // 2, k)):
            grid[place] = "*"
    return ["".join(grid.get((y, x), " ") for x in range(n)) for y in range(n)]


def snow_rows_c(n):
    lines = []
    for i in range(n):
        row = [" "] * n
        row[i] = row[-1 - i] = row[n // 2] = "*"
        lines.append("".join(row) if i != n // 2 else "*" * n)
    return lines


def snow_rows_d(n):
    class Flake:
        def __init__(self):
            self.cells = [[" "] * n for _ in range(n)]

        def draw(self, y, x, dy, dx):
            while 0 <= y < n and 0 <= x < n:
                self.cells[y][x] = "*"
                y += dy
                x += dx

    flake = Flake()
    middle = n // 2
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if dy != 0 or dx != 0:
                flake.draw(middle, middle, dy, dx)
    lines = []
    for row in flake.cells:
        lines.append("".join(row))
    return lines


def snow_rows_e(n):
    h = range(-(n // 2), n // 2 + 1)
    return ["".join(" *"[y * x * (y * y - x * x) == 0] for x in h) for y in h]


def score_board_a(names, scores):
    best = max(scores, default=0)
    width = len(str(best))
    lines = []
    for i in sorted(range(len(names)), key=lambda i: (-scores[i], names[i])):
        star = "*" if scores[i] == best else " "
        lines.append(star + str(scores[i]).zfill(width) + " " + names[i].title())
    return lines


def score_board_b(names, scores):
    table = sorted(zip(names, scores))
    table.sort(key=lambda row: row[1], reverse=True)
    lines = []
    for name, score in table:
        lines.append(f"{' *'[score == table[0][1]]}{score:0{len(str(table[0][1]))}d} {name.title()}")
    return lines


def score_board_c(names, scores):
    groups = defaultdict(list)
    for name, score in zip(names, scores):
        groups[score].append(name)
    lines = []
    star = "*"
    digits = None
    for score in sorted(groups, reverse=True):
        digits = digits or len(str(score))
        for name in sorted(groups[score]):
            lines.append("%s%0*d %s" % (star, digits, score, name.title()))
        star = " "
    return lines


def score_board_d(names, scores):
    people = []
    for i in range(len(names)):
        people.append([names[i], scores[i]])
    lines = []
    best = None
    while len(people) > 0:
        top = people[0]
        for person in people:
            if person[1] > top[1]:
                top = person
            elif person[1] == top[1] and person[0] < top[0]:
                top = person
        people.remove(top)
        if best is None:
            best = top[1]
        text = str(top[1])
        while len(text) < len(str(best)):
            text = "0" + text
        if top[1] == best:
            lines.append("*" + text + " " + top[0].title())
        else:
            lines.append(" " + text + " " + top[0].title())
    return lines


def score_board_e(names, scores):
    order = sorted(zip(map(operator.neg, scores), names))
    if not order:
        return []
    best = -order[0][0]
    digits = len(str(best))
    return [" *"[-s == best] + f"{-s}".rjust(digits, "0") + " " + n.title() for s, n in order]


def numbered_outline_a(items):
    counters = []
    lines = []
    for depth, title in items:
        while len(counters) > depth:
            counters.pop()
        if len(counters) == depth:
            counters[-1] += 1
        else:
            while len(counters) < depth:
                counters.append(1)
        lines.append(".".join(str(n) for n in counters) + " " + title)
    return lines


def numbered_outline_b(items):
    path = ()
    out = []
    for depth, title in items:
        if depth > len(path):
            path += (1,) * (depth - len(path))
        else:
            path = path[: depth - 1] + (path[depth - 1] + 1,)
        out.append(f"{'.'.join(map(str, path))} {title}")
    return out


def numbered_outline_c(items):
    numbers = defaultdict(int)
    deepest = 0
    lines = []
    for depth, title in items:
        if depth <= deepest:
            numbers[depth] += 1
        for level in range(deepest + 1, depth + 1):
            numbers[level] = 1
        deepest = depth
        label = ".".join(str(numbers[level]) for level in range(1, depth + 1))
        lines.append(label + " " + title)
    return lines


def numbered_outline_d(items):
    def advance(path, depth):
        kept = path[:depth]
        if len(path) >= depth:
            return kept[:-1] + [kept[-1] + 1]
        return kept + [1] * (depth - len(path))

    paths = accumulate((depth for depth, _ in items), advance, initial=[])
    next(paths)
    return [".".join(map(str, p)) + " " + title for p, (_, title) in zip(paths, items)]


def numbered_outline_e(items):
    numbers = [0] * 50
    used = 0
    result = []
    for i in range(len(items)):
        depth = items[i][0]
        title = items[i][1]
        if depth <= used:
            numbers[depth - 1] = numbers[depth - 1] + 1
        else:
            for k in range(used, depth):
                numbers[k] = 1
        used = depth
        label = ""
        for k in range(used):
            label = label + str(numbers[k])
            if k != used - 1:
                label = label + "."
        result.append(label + " " + title)
    return result


def spark_line_a(values):
    marks = "_.-=^"
    if not values:
        return ""
    low, high = min(values), max(values)
    text = ""
    for value in values:
        if high == low:
            text += marks[0]
        else:
            text += marks[(value - low) * 4 // (high - low)]
    return text


def spark_line_b(values):
    low = min(values, default=0)
    span = max(values, default=0) - low or 1
    return "".join("_.-=^"[4 * (v - low) // span] for v in values)


def spark_line_c(values):
    ordered = sorted(values)
    result = []
    for value in values:
        level = 0
        while level < 4 and ordered[0] * (3 - level) + ordered[-1] * (level + 1) <= 4 * value:
            level += 1
        if ordered[0] == ordered[-1]:
            level = 0
        result.append("_.-=^"[level])
    return "".join(result)


def spark_line_d(values):
    result = ""
    if len(values) == 0:
        return result
    biggest = values[0]
    smallest = values[0]
    for v in values:
        if v > biggest:
            biggest = v
        if v < smallest:
            smallest = v
    difference = biggest - smallest
    for v in values:
        part = (v - smallest) * 4
        if difference == 0 or part < difference:
            result = result + "_"
        elif part < 2 * difference:
            result = result + "."
        elif part < 3 * difference:
            result = result + "-"
        elif part < 4 * difference:
            result = result + "="
        else:
            result = result + "^"
    return result


def spark_line_e(values):
    if not values:
        return ""
    low, high = min(values), max(values)
    edges = [4 * low + k * (high - low) for k in range(1, 5)]
    level = lambda v: bisect_right(edges, 4 * v) if high > low else 0
    return "".join(map("_.-=^".__getitem__, map(level, values)))


def first_lines_of_a(letters):
    lines = []
    for n in count(1):
        if n * (n - 1) // 2 >= len(letters):
            break
        start = n * (n - 1) // 2
        lines.append(letters[start:start + n])
    return lines


def first_lines_of_b(letters):
    lines, size = [], 1
    while letters:
        lines.append(letters[:size])
        letters = letters[size:]
        size += 1
    return lines


def first_lines_of_c(letters):
    feed = iter(letters)
    lines = []
    while True:
        line = "".join(islice(feed, len(lines) + 1))
        if not line:
            return lines
        lines.append(line)


def first_lines_of_d(letters):
    rows = Counter()
    row = 1
    for _ in letters:
        if rows[row] == row:
            row += 1
        rows[row] += 1
    out, start = [], 0
    for size in rows.values():
        out.append(letters[start:start + size])
        start += size
    return out


def first_lines_of_e(letters):
    lines = []
    line = ""
    wanted = 1
    for i in range(len(letters)):
        line = line + letters[i]
        if len(line) == wanted:
            lines.append(line)
            line = ""
            wanted = wanted + 1
    if line != "":
        lines.append(line)
    return lines


def first_lines_of_f(letters):
    row = lambda i: (math.isqrt(8 * i + 1) - 1) // 2
    return ["".join(letters[i] for i in g) for _, g in groupby(range(len(letters)), key=row)]


INPUTS = {
    "noughts_winner": [
        (["XOX", "OXO", "OXX"],),
        (["...", "...", "..."],),
        (["OOO", "XX.", "X.."],),
        (["XOX", "XOO", "OXX"],),
        (["XO.", "XO.", ".OX"],),
    ],
    "drop_pieces": [(4, [0, 0, 3, 0, 1]), (2, []), (1, [0, 0, 0])],
    "fallen_stones": [(["o.o", ".#.", "o.."],), ([],), (["o", "o", ".", "#", "."],), (["oo.", "#o.", "..."],)],
    "two_columns": [(["a", "bbb", "cc", "d", "e"], 2), ([], 1), (["x"], 3), (["long", "s"], 1)],
    "checker_pattern": [(2, 3, 2), (0, 2, 1), (1, 1, 3), (3, 4, 1)],
    "calendar_weeks": [(2, 30), (0, 28), (6, 31), (3, 0)],
    "margin_note": [
        ("the quick brown fox jumps", "nb:", 10),
        ("", "x", 5),
        ("one", "*", 20),
        ("a bb ccc dddd", "!!", 4),
    ],
    "ruler": [(0,), (12,), (25,), (4,)],
    "triangle_mirror": [("abc",), ("",), ("x",), ("noon",)],
    "morse_flags": [
        ("so Es?", {"S": "...", "O": "---", "E": "."}),
        ("", {}),
        (" e  e ", {"E": "."}),
        ("?? s", {"S": "..."}),
    ],
    "cave_echo": [("hello", [(3, 2), (1, 3), (2, 0), (5, 1)]), ("hi", []), ("abc", [(1, 9), (1, 1)])],
    "sea_depth": [("1 5 9 0x",), ("",), ("369 147",)],
    "pixel_rows": [([5, 2, 0, 7, 0], 3), ([], 4), ([0, 0], 2), ([8, 1], 4)],
    "snow_rows": [(1,), (3,), (5,), (7,)],
    "score_board": [(["al", "bo", "cy"], [7, 12, 12]), ([], []), (["x"], [0]), (["zed", "amy"], [100, 3])],
    "numbered_outline": [
        ([(1, "a"), (2, "b"), (2, "c"), (3, "d"), (1, "e"), (2, "f")],),
        ([],),
        ([(2, "x"), (1, "y")],),
    ],
    "spark_line": [([1, 5, 3, 9],), ([],), ([4, 4],), ([0, 1, 2, 3, 4],), ([-3, 7, 0],)],
    "first_lines_of": [("abcdefgh",), ("",), ("a",), ("abcdef",)],
}
