"""Small tasks on lines of commands and texts, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import re
from bisect import insort
from collections import defaultdict, deque
from functools import reduce
from itertools import accumulate, groupby


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
