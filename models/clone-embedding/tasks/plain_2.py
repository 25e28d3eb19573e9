"""Small tasks of our own as programs have them, each written in several ways; all ways of a task agree on `INPUTS`."""

import itertools
import math
import operator
from collections import Counter, deque
from functools import reduce
from itertools import accumulate, chain, starmap


def boxes_meet_a(first, second):
    return first[0] < second[2] and second[0] < first[2] and first[1] < second[3] and second[1] < first[3]


def boxes_meet_b(first, second):
    if first[2] <= second[0] or second[2] <= first[0]:
        return False
    if first[3] <= second[1] or second[3] <= first[1]:
        return False
    return True


def boxes_meet_c(first, second):
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    return width > 0 and height > 0


def boxes_meet_d(first, second):
    x_ok = False
    y_ok = False
    if first[0] <= second[0]:
        if first[2] > second[0]:
            x_ok = True
    else:
        if second[2] > first[0]:
            x_ok = True
    if first[1] <= second[1]:
        if first[3] > second[1]:
            y_ok = True
    else:
        if second[3] > first[1]:
            y_ok = True
    if x_ok == True and y_ok == True:
        return True
    return False


def boxes_meet_e(first, second):
    cells = lambda b: set(itertools.product(range(b[0], b[2]), range(b[1], b[3])))
    return not cells(first).isdisjoint(cells(second))


def closest_pair_a(points):
    best = float("inf")
    for i in range(len(points)):
        for j in range(i + 1, len(points)):
            dx = points[i][0] - points[j][0]
            dy = points[i][1] - points[j][1]
            best = min(best, math.sqrt(dx * dx + dy * dy))
    return round(best, 6)


def closest_pair_b(points):
    return round(min(math.dist(a, b) for a, b in itertools.combinations(points, 2)), 6)


def closest_pair_c(points):
    points = sorted(points)
    nearest = math.inf
    for i, (x, y) in enumerate(points):
        for u, v in points[i + 1 :]:
            if u - x > nearest:
                break
            nearest = min(nearest, math.hypot(u - x, v - y))
    return round(nearest, 6)


def closest_pair_d(points):
    shortest = -1
    i = 0
    while i < len(points):
        j = i + 1
        while j < len(points):
            x = abs(points[i][0] - points[j][0])
            y = abs(points[i][1] - points[j][1])
            square = x ** 2 + y ** 2
            if shortest == -1 or square < shortest:
                shortest = square
            j += 1
        i += 1
    return round(shortest ** 0.5, 6)


def closest_pair_e(points):
    z = [complex(*p) for p in points]
    return round(min(abs(a - b) for i, a in enumerate(z) for b in z[:i]), 6)


def route_length_a(points):
    total = 0
    for i in range(1, len(points)):
        total += math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1])
    return round(total, 6)


def route_length_b(points):
    return round(sum(math.dist(a, b) for a, b in zip(points, points[1:])), 6)


def route_length_c(points):
    length = 0
    before = None
    for x, y in points:
        if before is not None:
            length += ((x - before[0]) ** 2 + (y - before[1]) ** 2) ** 0.5
        before = (x, y)
    return round(length, 6)


def route_length_d(points):
    if len(points) < 2:
        return 0
    length = 0.0
    x = points[0][0]
    y = points[0][1]
    for i in range(1, len(points)):
        new_x = points[i][0]
        new_y = points[i][1]
        length = length + math.sqrt((new_x - x) ** 2 + (new_y - y) ** 2)
        x = new_x
        y = new_y
    return round(length, 6)


def route_length_e(points):
    places = list(starmap(complex, points))
    return round(sum(map(abs, map(operator.sub, places[1:], places))), 6)


def colour_hex_a(red, green, blue):
    return "#%02x%02x%02x" % (red, green, blue)


def colour_hex_b(red, green, blue):
    return "#" + "".join(hex(part)[2:].zfill(2) for part in (red, green, blue))


def colour_hex_c(red, green, blue):
    value = red << 16 | green << 8 | blue
    return f"#{value:06x}"


def colour_hex_d(red, green, blue):
    digits = "0123456789abcdef"
    result = "#"
    for number in [red, green, blue]:
        first = number // 16
        second = number % 16
        result = result + digits[first] + digits[second]
    return result


def colour_hex_e(red, green, blue):
    return "#" + bytes((red, green, blue)).hex()


def colour_read_a(text):
    text = text.lstrip("#")
    return tuple(int(text[i : i + 2], 16) for i in (0, 2, 4))


def colour_read_b(text):
    value = int(text[1:], 16)
    return value >> 16, value >> 8 & 255, value & 255


def colour_read_c(text):
    digits = "0123456789abcdef"
    parts = []
    for i in range(1, 7, 2):
        parts.append(digits.index(text[i].lower()) * 16 + digits.index(text[i + 1].lower()))
    return tuple(parts)


def colour_read_d(text):
    return tuple(bytes.fromhex(text[1:]))


def colour_read_e(text):
    def value(ch):
        if ch == "a":
            return 10
        elif ch == "b":
            return 11
        elif ch == "c":
            return 12
        elif ch == "d":
            return 13
        elif ch == "e":
            return 14
        elif ch == "f":
            return 15
        else:
            return int(ch)

    red = value(text[1]) * 16 + value(text[2])
    green = value(text[3]) * 16 + value(text[4])
    blue = value(text[5]) * 16 + value(text[6])
    return red, green, blue


def bits_set_a(flags, names):
    out = []
    for i, name in enumerate(names):
        if flags & (1 << i):
            out.append(name)
    return out


def bits_set_b(flags, names):
    return [name for name, bit in zip(names, reversed(bin(flags)[2:])) if bit == "1"]


def bits_set_c(flags, names):
    found = []
    for name in names:
        flags, bit = divmod(flags, 2)
        if bit:
            found.append(name)
    return found


def bits_set_d(flags, names):
    result = []
    power = 1
    i = 0
    while i < len(names):
        if (flags // power) % 2 != 0:
            result.append(names[i])
        power *= 2
        i += 1
    return result


def bits_set_e(flags, names):
    return list(itertools.compress(names, (flags >> i & 1 for i in itertools.count())))


def pages_a(total, size, page):
    pages = (total + size - 1) // size
    start = (page - 1) * size
    return pages, start, min(start + size, total)


def pages_b(total, size, page):
    pages = math.ceil(total / size)
    first = size * page - size
    last = first + size
    if last > total:
        last = total
    return pages, first, last


def pages_c(total, size, page):
    whole, rest = divmod(total, size)
    start = size * (page - 1)
    end = start + size if start + size < total else total
    return whole + (1 if rest else 0), start, end


def pages_d(total, size, page):
    number_of_pages = 0
    items = 0
    while items < total:
        items = items + size
        number_of_pages = number_of_pages + 1
    start = 0
    for i in range(page - 1):
        start = start + size
    end = start
    for i in range(size):
        if end < total:
            end = end + 1
    return number_of_pages, start, end


def pages_e(total, size, page):
    starts = range(0, total, size)
    return len(starts), starts[page - 1], min([*starts, total][page], total)


def turns_a(names, rounds):
    out = []
    for i in range(rounds):
        out.append(names[i % len(names)])
    return out


def turns_b(names, rounds):
    return list(itertools.islice(itertools.cycle(names), rounds))


def turns_c(names, rounds):
    queue = deque(names)
    out = []
    while rounds > 0:
        out.append(queue[0])
        queue.rotate(-1)
        rounds -= 1
    return out


def turns_d(names, rounds):
    result = []
    position = 0
    for i in range(rounds):
        result.append(names[position])
        position = position + 1
        if position == len(names):
            position = 0
    return result


def turns_e(names, rounds):
    return (names * rounds)[:rounds]


def compose_a(functions, value):
    for function in functions:
        value = function(value)
    return value


def compose_b(functions, value):
    return reduce(lambda result, function: function(result), functions, value)


def compose_c(functions, value):
    if not functions:
        return value
    return compose_c(functions[1:], functions[0](value))


def compose_d(functions, value):
    result = value
    i = 0
    while i < len(functions):
        f = functions[i]
        result = f(result)
        i += 1
    return result


def compose_e(functions, value):
    *_, last = accumulate(functions, lambda v, f: f(v), initial=value)
    return last


def vote_count_a(ballots):
    rest = {name for ballot in ballots for name in ballot}
    while rest:
        counts = {name: 0 for name in rest}
        for ballot in ballots:
            for name in ballot:
                if name in rest:
                    counts[name] += 1
                    break
        best = max(sorted(counts), key=counts.get)
        if counts[best] * 2 > len(ballots) or len(rest) == 1:
            return best
        rest.remove(min(sorted(counts), key=counts.get))
    return None


def vote_count_b(ballots):
    ballots = [list(ballot) for ballot in ballots]
    while any(ballots):
        firsts = Counter({name: 0 for ballot in ballots for name in ballot})
        firsts.update(ballot[0] for ballot in ballots if ballot)
        order = sorted(firsts, key=lambda name: (firsts[name], name))
        top = max(firsts.values())
        leaders = sorted(name for name in firsts if firsts[name] == top)
        if top * 2 > len(ballots) or len(firsts) == 1:
            return leaders[0]
        loser = order[0]
        ballots = [[name for name in ballot if name != loser] for ballot in ballots]
    return None


def vote_count_c(ballots):
    out = []
    while True:
        names = []
        for ballot in ballots:
            for name in ballot:
                if name not in out and name not in names:
                    names.append(name)
        if len(names) == 0:
            return None
        names.sort()
        votes = [0] * len(names)
        for ballot in ballots:
            found = False
            for name in ballot:
                if name in names and found == False:
                    votes[names.index(name)] = votes[names.index(name)] + 1
                    found = True
        best = 0
        worst = 0
        for i in range(len(names)):
            if votes[i] > votes[best]:
                best = i
            if votes[i] < votes[worst]:
                worst = i
        if len(names) == 1 or votes[best] > len(ballots) / 2:
            return names[best]
        out.append(names[worst])


def vote_count_d(ballots):
    def run(papers):
        names = sorted(set(chain(*papers)))
        if not names:
            return None
        firsts = [p[0] for p in papers if p]
        top = max(names, key=firsts.count)
        if names == [top] or firsts.count(top) * 2 > len(papers):
            return top
        loser = min(names, key=firsts.count)
        return run([[n for n in p if n != loser] for p in papers])

    return run(ballots)


INPUTS = {
    "boxes_meet": [((0, 0, 2, 2), (1, 1, 3, 3)), ((0, 0, 1, 1), (1, 0, 2, 1))],
    "closest_pair": [([(0, 0), (5, 5), (1, 1), (9, 9)],)],
    "route_length": [([(0, 0), (3, 4), (3, 5)],), ([(1, 1)],)],
    "colour_hex": [(255, 0, 16)],
    "colour_read": [("#ff0010",)],
    "bits_set": [(5, ["a", "b", "c"]), (0, ["a"])],
    "pages": [(95, 10, 10), (20, 10, 1)],
    "turns": [(["a", "b", "c"], 5), (["x"], 0)],
    "compose": [([lambda x: x + 1, lambda x: x * 2], 3), ([], 1)],
    "vote_count": [([["a", "b"], ["b", "a"], ["a"]],), ([["a"], ["b", "c"], ["b"], ["c", "b"]],)],
}
