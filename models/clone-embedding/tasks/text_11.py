"""Small tasks on lines of commands and texts, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import operator
import re
from bisect import bisect_right, insort
from collections import defaultdict, deque
from functools import reduce
from itertools import accumulate, combinations, groupby


def lending_desk_a(events):
    out, late = {}, []
    for event in events:
        day, action, book = event.split()
        if action == "lend":
            out[book] = int(day)
        elif book in out:
            kept = int(day) - out.pop(book)
            if kept > 14:
                late.append((book, kept - 14))
    return late, sorted(out)


def lending_desk_b(events):
    late = []
    loans = []
    for day, action, book in (event.split() for event in events):
        if action == "lend":
            loans = [loan for loan in loans if loan[0] != book] + [(book, int(day))]
            continue
        for loan in loans:
            if loan[0] == book:
                over = int(day) - loan[1] - 14
                if over > 0:
                    late.append((book, over))
                loans.remove(loan)
                break
    return late, sorted(book for book, _ in loans)


def lending_desk_c(events):
    def step(state, event):
        late, out = state
        day, action, book = event.split()
        rest = {name: since for name, since in out.items() if name != book}
        if action == "lend":
            return late, {**rest, book: int(day)}
        over = int(day) - out.get(book, int(day)) - 14
        return (late + [(book, over)] if over > 0 else late), rest

    late, out = reduce(step, events, ([], {}))
    return late, sorted(out)


def lending_desk_d(events):
    class Book:
        def __init__(self):
            self.since = None

    class Library:
        def __init__(self):
            self.books = {}
            self.late = []

        def get(self, title):
            if title not in self.books:
                self.books[title] = Book()
            return self.books[title]

        def lend(self, title, day):
            self.get(title).since = day

        def back(self, title, day):
            book = self.get(title)
            if book.since is None:
                return
            extra = day - book.since - 14
            if extra > 0:
                self.late.append((title, extra))
            book.since = None

    library = Library()
    for e in events:
        parts = e.split(" ")
        if parts[1] == "lend":
            library.lend(parts[2], int(parts[0]))
        else:
            library.back(parts[2], int(parts[0]))
    out = [t for t in library.books if library.books[t].since is not None]
    out.sort()
    return library.late, out


def lending_desk_e(events):
    loans, late = {}, []
    for d, a, b in map(str.split, events):
        if a == "lend":
            loans[b] = int(d)
        elif (n := int(d) - loans.pop(b, int(d)) - 14) > 0:
            late += [(b, n)]
    return late, sorted(loans)


def bell_curtain_a(lines):
    best, size, current = "", 0, 0
    for line in lines:
        time, change = line.split()
        current += int(change)
        if current > size:
            best, size = time, current
    return best, size


def bell_curtain_b(lines):
    times = [line.split()[0] for line in lines]
    totals = list(accumulate(int(line.split()[1]) for line in lines))
    top = max(totals, default=0)
    return (times[totals.index(top)], top) if top > 0 else ("", 0)


def bell_curtain_c(lines):
    heap = []
    inside = 0
    for place, line in enumerate(lines):
        found = re.match(r"(\S+) ([+-]\d+)", line)
        inside += int(found[2])
        heapq.heappush(heap, (-inside, place, found[1]))
    if not heap or heap[0][0] >= 0:
        return "", 0
    return heap[0][2], -heap[0][0]


def bell_curtain_d(lines):
    people = 0
    most = 0
    best_time = ""
    for i in range(len(lines)):
        parts = lines[i].split(" ")
        number = int(parts[1][1:])
        if parts[1][0] == "+":
            people = people + number
        else:
            people = people - number
        if people > most:
            most = people
            best_time = parts[0]
    return best_time, most


def bell_curtain_e(lines):
    times, changes = zip(*(line.split() for line in lines)) if lines else ((), ())
    counts = accumulate(map(int, changes))
    best = max(zip(counts, times), key=operator.itemgetter(0), default=(0, ""))
    return best[::-1] if best[0] > 0 else ("", 0)


def patch_lines_a(lines, patch):
    out = list(lines)
    for order in patch:
        action, number, *text = order.split(" ", 2)
        place = int(number) - 1
        if action == "del":
            del out[place : place + 1]
        elif action == "add":
            out.insert(place, text[0])
        else:
            out[place] = text[0]
    return out


def patch_lines_b(lines, patch):
    text = tuple(lines)
    for order in patch:
        found = re.match(r"(\w+) (\d+) ?(.*)", order)
        n = int(found[2])
        before, here, after = text[: n - 1], text[n - 1 : n], text[n:]
        if found[1] == "del":
            text = before + after
        elif found[1] == "add":
            text = before + (found[3],) + here + after
        else:
            text = before + (found[3],) + after
    return list(text)


def patch_lines_c(lines, patch):
    out = list(lines)

    def delete(place, _):
        if place < len(out):
            out.pop(place)

    actions = {"del": delete, "add": out.insert, "set": out.__setitem__}
    for order in patch:
        action, _, rest = order.partition(" ")
        number, _, text = rest.partition(" ")
        actions[action](int(number) - 1, text)
    return out


def patch_lines_d(lines, patch):
    text = []
    for l in lines:
        text.append(l)
    for i in range(len(patch)):
        words = patch[i].split(" ")
        command = words[0]
        number = int(words[1])
        rest = " ".join(words[2:])
        new = []
        done = False
        for k in range(len(text)):
            if k + 1 == number:
                done = True
                if command == "add":
                    new.append(rest)
                    new.append(text[k])
                elif command == "set":
                    new.append(rest)
            else:
                new.append(text[k])
        if command == "add" and done == False:
            new.append(rest)
        text = new
    return text


def patch_lines_e(lines, patch):
    def apply(text, order):
        match order.split(" ", 2):
            case ["del", n]:
                return text[: int(n) - 1] + text[int(n) :]
            case ["add", n, new]:
                return text[: int(n) - 1] + [new] + text[int(n) - 1 :]
            case ["set", n, new]:
                return text[: int(n) - 1] + [new] + text[int(n) :]

    return reduce(apply, patch, list(lines))


def grep_around_a(lines, word, margin):
    wanted = set()
    for i, line in enumerate(lines):
        if word in line:
            for j in range(max(0, i - margin), min(len(lines), i + margin + 1)):
                wanted.add(j)
    return [lines[i] for i in sorted(wanted)]


def grep_around_b(lines, word, margin):
    def near(i):
        return any(word in line for line in lines[max(i - margin, 0) : i + margin + 1])

    return [line for i, line in enumerate(lines) if near(i)]


def grep_around_c(lines, word, margin):
    before = deque(maxlen=margin)
    out, left = [], 0
    for line in lines:
        if word in line:
            out.extend(before)
            before.clear()
            out.append(line)
            left = margin
        elif left:
            out.append(line)
            left -= 1
        else:
            before.append(line)
    return out


def grep_around_d(lines, word, margin):
    show = []
    for i in range(len(lines)):
        show.append(False)
    for i in range(len(lines)):
        if word in lines[i]:
            k = i - margin
            while k <= i + margin:
                if k >= 0 and k < len(lines):
                    show[k] = True
                k = k + 1
    result = []
    for i in range(len(lines)):
        if show[i] == True:
            result.append(lines[i])
    return result


def grep_around_e(lines, word, margin):
    hits = [i for i, s in enumerate(lines) if word in s]

    def distance(i):
        k = bisect_right(hits, i)
        return min((abs(i - h) for h in hits[max(0, k - 1) : k + 1]), default=len(lines) + margin)

    return [s for i, s in enumerate(lines) if distance(i) <= margin]


def numbered_join_a(lines):
    out = []
    for line in lines:
        if out and out[-1].endswith("\\"):
            out[-1] = out[-1][:-1] + line
        else:
            out.append(line)
    return [f"{i}: {line}" for i, line in enumerate(out, 1)]


def numbered_join_b(lines):
    text = "\n".join(lines).replace("\\\n", "")
    number = 0
    result = []
    for line in text.split("\n") if lines else []:
        number += 1
        result.append(str(number) + ": " + line)
    return result


def numbered_join_c(lines):
    def whole():
        held = ""
        for place, line in enumerate(lines):
            held += line
            if held[-1:] == "\\" and place < len(lines) - 1:
                held = held[:-1]
            else:
                yield held
                held = ""

    return list(map("%d: %s".__mod__, enumerate(whole(), start=1)))


def numbered_join_d(lines):
    result = []
    number = 1
    i = 0
    while i < len(lines):
        text = lines[i]
        while len(text) > 0 and text[-1] == "\\" and i + 1 < len(lines):
            i += 1
            text = text[0 : len(text) - 1] + lines[i]
        result.append(str(number) + ": " + text)
        number += 1
        i += 1
    return result


def numbered_join_e(lines):
    def join(done, s):
        return [*done[:-1], done[-1][:-1] + s] if done and done[-1][-1:] == "\\" else [*done, s]

    return [f"{n}: {s}" for n, s in enumerate(reduce(join, lines, []), 1)]


def tab_stops_a(text, size):
    out = ""
    for c in text:
        if c == "\t":
            out += " "
            while len(out) % size:
                out += " "
        else:
            out += c
    return out


def tab_stops_b(text, size):
    pieces = text.split("\t")
    out = pieces[0]
    for piece in pieces[1:]:
        out += " " * (size - len(out) % size) + piece
    return out


def tab_stops_c(text, size):
    while "\t" in text:
        place = text.index("\t")
        stop = (place // size + 1) * size
        text = text[:place].ljust(stop) + text[place + 1 :]
    return text


def tab_stops_d(text, size):
    return text.expandtabs(size)


def tab_stops_e(text, size):
    column = 0
    result = []
    for i in range(len(text)):
        if text[i] == "\t":
            add_space = True
            while add_space == True:
                result.append(" ")
                column = column + 1
                if column % size == 0:
                    add_space = False
        else:
            result.append(text[i])
            column = column + 1
    return "".join(result)


def packed_tabs_a(text, size):
    out = ""
    for i in range(0, len(text), size):
        block = text[i : i + size]
        bare = block.rstrip(" ")
        if len(block) == size and len(bare) <= size - 2:
            out += bare + "\t"
        else:
            out += block
    return out


def packed_tabs_b(text, size):
    out = []
    spaces = 0
    for i, c in enumerate(text, 1):
        if c == " ":
            spaces += 1
        else:
            out.append(" " * spaces + c)
            spaces = 0
        if i % size == 0 and spaces:
            out.append("\t" if spaces > 1 else " ")
            spaces = 0
    return "".join(out) + " " * spaces


def packed_tabs_c(text, size):
    blocks = re.findall("(?s).{1,%d}" % size, text)
    return "".join(re.sub(" {2,}$", "\t", block) if len(block) == size else block for block in blocks)


def packed_tabs_d(text, size):
    result = ""
    start = 0
    while start < len(text):
        end = start + size
        if end > len(text):
            result = result + text[start:]
            break
        spaces = 0
        while spaces < size and text[end - 1 - spaces] == " ":
            spaces = spaces + 1
        if spaces > 1:
            result = result + text[start : end - spaces] + "\t"
        else:
            result = result + text[start:end]
        start = end
    return result


def packed_tabs_e(text, size):
    if len(text) < size:
        return text
    head, tail = text[:size], text[size:]
    return (head.rstrip(" ") + "\t" if head.endswith("  ") else head) + packed_tabs_e(tail, size)


def crossing_times_a(trains):
    times = {}
    for train in trains:
        name, *stops = re.split(r"[ ,]+", train)
        for stop in stops:
            place, time = stop.split("@")
            times.setdefault((place, time), []).append(name)
    return sorted((place, time, sorted(names)) for (place, time), names in times.items() if len(names) > 1)


def crossing_times_b(trains):
    visits = []
    for train in trains:
        words = train.replace(",", " ").split()
        visits += [(*stop.split("@"), words[0]) for stop in words[1:]]
    visits.sort()
    out = []
    for (place, time), group in groupby(visits, key=lambda visit: visit[:2]):
        names = [name for _, _, name in group]
        if len(names) >= 2:
            out.append((place, time, names))
    return out


def crossing_times_c(trains):
    routes = {}
    for train in trains:
        name, _, rest = train.partition(" ")
        routes[name] = set(re.findall(r"(\w+)@([\d:]+)", rest))
    result = []
    for place, time in sorted(set().union(*routes.values())):
        here = sorted(name for name, stops in routes.items() if (place, time) in stops)
        if here[1:]:
            result.append((place, time, here))
    return result


def crossing_times_d(trains):
    stops = []
    for i in range(len(trains)):
        name = trains[i].split(" ")[0]
        for s in trains[i].split(" ")[1].split(","):
            stops.append([s.split("@")[0], s.split("@")[1], name])
    result = []
    seen = []
    for i in range(len(stops)):
        key = (stops[i][0], stops[i][1])
        if key in seen:
            continue
        seen.append(key)
        names = []
        for j in range(len(stops)):
            if stops[j][0] == key[0] and stops[j][1] == key[1]:
                names.append(stops[j][2])
        if len(names) > 1:
            names.sort()
            result.append((key[0], key[1], names))
    result.sort()
    return result


def crossing_times_e(trains):
    timetable = {name: set(rest.split(",")) for name, rest in (t.split(" ", 1) for t in trains)}
    shared = set().union(*(a & b for a, b in combinations(timetable.values(), 2)))
    return sorted((*s.split("@"), sorted(n for n in timetable if s in timetable[n])) for s in shared)


def ranked_text_a(scores):
    lines = []
    for name, points in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        rank = 1 + sum(1 for other in scores.values() if other > points)
        lines.append(f"{rank}. {name} ({points})")
    return lines


def ranked_text_b(scores):
    names = sorted(scores)
    names.sort(key=scores.get, reverse=True)
    out, rank, before = [], 0, None
    for place, name in enumerate(names, start=1):
        if scores[name] != before:
            rank = place
            before = scores[name]
        out.append(str(rank) + ". " + name + " (" + str(before) + ")")
    return out


def ranked_text_c(scores):
    by_points = defaultdict(list)
    for name, points in scores.items():
        insort(by_points[points], name)
    lines = []
    for points in sorted(by_points, reverse=True):
        rank = len(lines) + 1
        lines.extend("%d. %s (%d)" % (rank, name, points) for name in by_points[points])
    return lines


def ranked_text_d(scores):
    class Entry:
        def __init__(self, name, points):
            self.name = name
            self.points = points

        def before(self, other):
            if self.points != other.points:
                return self.points > other.points
            return self.name < other.name

    entries = []
    for name in scores:
        entry = Entry(name, scores[name])
        i = 0
        while i < len(entries) and entries[i].before(entry):
            i += 1
        entries.insert(i, entry)
    lines = []
    rank = 0
    for i in range(len(entries)):
        if i == 0 or entries[i].points != entries[i - 1].points:
            rank = i + 1
        lines.append(str(rank) + ". " + entries[i].name + " (" + str(entries[i].points) + ")")
    return lines


def ranked_text_e(scores):
    points = sorted(scores.values(), reverse=True)
    rows = sorted((points.index(p) + 1, n, p) for n, p in scores.items())
    return ["{}. {} ({})".format(*row) for row in rows]


INPUTS = {
    "lending_desk": [(["1 lend emma", "3 lend ivan", "20 back emma", "21 back dune"],), ([],),
                     (["1 lend a", "5 lend a", "19 back a"],)],
    "bell_curtain": [(["09:00 +5", "09:30 -2", "10:00 +4", "11:00 -7"],), ([],), (["08:00 -1", "09:00 +1"],)],
    "patch_lines": [(["a", "b", "c"], ["del 2", "add 1 new line", "set 3 x"]), ([], ["add 1 z"]), (["q"], ["del 5"])],
    "grep_around": [(["a", "hit b", "c", "d", "e hit", "f"], "hit", 1), ([], "x", 2), (["x", "y", "x"], "x", 0)],
    "numbered_join": [(["one \\", "two", "three"],), ([],), (["a\\", "b\\", "c"],), (["end\\"],)],
    "tab_stops": [("a\tbc\td", 4), ("", 8), ("abcd\te", 4), ("\t\t", 2)],
    "packed_tabs": [("a       b   c ", 4), ("", 4), ("abc def    ", 4), ("        ", 8)],
    "crossing_times": [(["red A@9:00,B@9:30", "blue B@9:30,C@9:40", "gray A@9:00,C@9:40"],), ([],), (["x A@1:00"],)],
    "ranked_text": [({"ann": 5, "bob": 7, "cid": 5, "dan": 1},), ({},), ({"z": 0, "a": 0},)],
}
