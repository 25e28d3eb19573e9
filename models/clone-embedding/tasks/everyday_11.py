"""Small tasks on everyday records, routes, codes and counts, each in several ways, which agree on `INPUTS`."""

import math
import operator
import re
from collections import defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, groupby, product


def compressed_rota_a(days):
    parts = []
    start = 0
    for i in range(1, len(days) + 1):
        if i == len(days) or days[i] != days[start]:
            label = str(start + 1) if i - start == 1 else f"{start + 1}-{i}"
            parts.append(label + ":" + days[start])
            start = i
    return ",".join(parts)


def compressed_rota_b(days):
    def label(group):
        first, last = group[0][0], group[-1][0]
        return f"{first}:{group[0][1]}" if first == last else f"{first}-{last}:{group[0][1]}"

    groups = groupby(enumerate(days, 1), key=operator.itemgetter(1))
    return ",".join(label(list(group)) for _, group in groups)


def compressed_rota_c(days):
    text = ""
    day = 0
    while day < len(days):
        name = days[day]
        first = day
        while day < len(days) and days[day] == name:
            day += 1
        text += "," + str(first + 1)
        if day > first + 1:
            text += "-" + str(day)
        text += ":" + name
    return text.lstrip(",")


def compressed_rota_d(days):
    result = ""
    i = 0
    while i < len(days):
        j = i
        while j + 1 < len(days) and days[j + 1] == days[i]:
            j = j + 1
        if result != "":
            result = result + ","
        if i == j:
            result = result + str(i + 1) + ":" + days[i]
        else:
            result = result + str(i + 1) + "-" + str(j + 1) + ":" + days[i]
        i = j + 1
    return result


def compressed_rota_e(days):
    runs = [(k, len(list(g))) for k, g in groupby(days)]
    ends = list(accumulate(n for _, n in runs))
    return ",".join(f"{e - n + 1}-{e}:{k}" if n > 1 else f"{e}:{k}" for (k, n), e in zip(runs, ends))


def expanded_rota_a(text):
    rota = {}
    for part in text.split(","):
        if not part:
            continue
        days, name = part.split(":")
        if "-" in days:
            first, last = days.split("-")
        else:
            first = last = days
        for day in range(int(first), int(last) + 1):
            rota[day] = name
    return [rota.get(day, "") for day in range(1, max(rota, default=0) + 1)]


def expanded_rota_b(text):
    found = [(int(a), int(b or a), name) for a, b, name in re.findall(r"(\d+)(?:-(\d+))?:([^,]*)", text)]
    out = [""] * max((last for _, last, _ in found), default=0)
    for first, last, name in found:
        out[first - 1:last] = [name] * (last - first + 1)
    return out


def expanded_rota_c(text):
    out = []
    for part in filter(None, text.split(",")):
        days, _, name = part.partition(":")
        first, _, last = days.partition("-")
        last = last or first
        while len(out) < int(last):
            out.append("")
        for k in range(int(first) - 1, int(last)):
            out[k] = name
    return out


def expanded_rota_d(text):
    if text == "":
        return []
    result = []
    parts = text.split(",")
    for i in range(len(parts)):
        pieces = parts[i].split(":")
        days = pieces[0].split("-")
        start = int(days[0])
        end = int(days[len(days) - 1])
        for day in range(start, end + 1):
            while len(result) < day:
                result.append("")
            result[day - 1] = pieces[1]
    return result


def expanded_rota_e(text):
    pairs = (p.split(":") for p in text.split(",") if p)
    spans = (([*map(int, d.split("-"))], n) for d, n in pairs)
    days = dict(chain.from_iterable(((k, n) for k in range(d[0], d[-1] + 1)) for d, n in spans))
    return [days.get(k, "") for k in range(1, max([*days, 0]) + 1)]


def family_visits_a(roads, homes, meet):
    total = 0
    for home in homes:
        queue = deque([(home, 0)])
        seen = {home}
        found = None
        while queue:
            town, steps = queue.popleft()
            if town == meet:
                found = steps
                break
            for a, b in roads:
                other = b if a == town else a if b == town else None
                if other is not None and other not in seen:
                    seen.add(other)
                    queue.append((other, steps + 1))
        if found is None:
            return None
        total += found
    return total


def family_visits_b(roads, homes, meet):
    near = defaultdict(set)
    for a, b in roads:
        near[a].add(b)
        near[b].add(a)
    distance = {meet: 0}
    layer = [meet]
    while layer:
        layer = [t for t in {n for town in layer for n in near[town]} if t not in distance]
        distance.update(dict.fromkeys(layer, max(distance.values()) + 1))
    steps = [distance.get(home) for home in homes]
    return None if None in steps else sum(steps)


def family_visits_c(roads, homes, meet):
    towns = set(chain(homes, [meet], *roads))
    distance = {town: math.inf for town in towns}
    distance[meet] = 0
    for _ in towns:
        for a, b in roads:
            shortest = min(distance[a], distance[b]) + 1
            distance[a] = min(distance[a], shortest)
            distance[b] = min(distance[b], shortest)
    total = sum(distance[home] for home in homes)
    return total if total < math.inf else None


def family_visits_d(roads, homes, meet):
    distance = {meet: 0}
    changed = True
    while changed == True:
        changed = False
        for road in roads:
            a = road[0]
            b = road[1]
            if a in distance:
                if b not in distance or distance[b] > distance[a] + 1:
                    distance[b] = distance[a] + 1
                    changed = True
            if b in distance:
                if a not in distance or distance[a] > distance[b] + 1:
                    distance[a] = distance[b] + 1
                    changed = True
    total = 0
    for home in homes:
        if home not in distance:
            return None
        total = total + distance[home]
    return total


def family_visits_e(roads, homes, meet):
    both = {*roads, *((b, a) for a, b in roads)}
    rings = [{meet}]
    while new := {b for a, b in both if a in rings[-1]} - set().union(*rings):
        rings.append(new)
    steps = {town: k for k, ring in enumerate(rings) for town in ring}
    return sum(map(steps.get, homes)) if steps.keys() >= {*homes} else None


def dice_sums_ways_a(sides, goal):
    ways = {0: 1}
    for side in sides:
        new = defaultdict(int)
        for total, n in ways.items():
            for face in range(1, side + 1):
                new[total + face] += n
        ways = new
    return ways.get(goal, 0)


def dice_sums_ways_b(sides, goal):
    return sum(1 for faces in product(*(range(1, side + 1) for side in sides)) if sum(faces) == goal)


def dice_sums_ways_c(sides, goal):
    @lru_cache(None)
    def ways(k, left):
        if k == len(sides):
            return int(left == 0)
        if left <= 0:
            return 0
        total = 0
        for face in range(1, min(sides[k], left) + 1):
            total += ways(k + 1, left - face)
        return total

    return ways(0, goal)


def dice_sums_ways_d(sides, goal):
    def count_ways(i, total):
        if i == len(sides):
            if total == goal:
                return 1
            else:
                return 0
        number = 0
        for face in range(1, sides[i] + 1):
            number = number + count_ways(i + 1, total + face)
        return number

    return count_ways(0, 0)


def dice_sums_ways_e(sides, goal):
    def times(poly, side):
        sums = list(accumulate(poly + [0] * side, initial=0))
        return [sums[t] - sums[max(0, t - side)] for t in range(len(poly) + side)]

    poly = reduce(times, sides, [1])
    return poly[goal] if 0 <= goal < len(poly) else 0


INPUTS = {
    "compressed_rota": [(["al", "al", "bo", "al"],), ([],), (["x"],), (["p", "p", "p"],)],
    "expanded_rota": [("1-2:al,3:bo,4:al",), ("",), ("2:x",), ("3-4:p,1:q",)],
    "family_visits": [
        ([("a", "b"), ("b", "c"), ("c", "d")], ["a", "d", "b"], "b"),
        ([], ["x"], "x"),
        ([("a", "b")], ["z", "a"], "b"),
        ([], [], "k"),
    ],
    "dice_sums_ways": [([6, 6], 7), ([], 0), ([4, 6, 8], 10), ([2], 5)],
}
