"""Small tasks on shapes and places in the plane, each written in five ways; all ways agree on `INPUTS`."""

import cmath
import itertools
import math
import operator
from bisect import bisect_right
from collections import Counter, defaultdict, deque
from functools import reduce


def union_rim_a(cells):
    have = set(cells)
    rim = 0
    for x, y in have:
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            if (x + dx, y + dy) not in have:
                rim += 1
    return rim


def union_rim_b(cells):
    have = set(cells)
    shared = sum(((x + 1, y) in have) + ((x, y + 1) in have) for x, y in have)
    return 4 * len(have) - 2 * shared


def union_rim_c(cells):
    edges = Counter()
    for x, y in set(cells):
        edges.update([(x, y, "h"), (x, y + 1, "h"), (x, y, "v"), (x + 1, y, "v")])
    return list(edges.values()).count(1)


def union_rim_d(cells):
    if len(cells) == 0:
        return 0
    xs = [c[0] for c in cells]
    ys = [c[1] for c in cells]
    total = 0
    for y in range(min(ys), max(ys) + 1):
        inside = False
        for x in range(min(xs), max(xs) + 2):
            now = False
            if (x, y) in cells:
                now = True
            if now != inside:
                total = total + 1
            inside = now
    for x in range(min(xs), max(xs) + 1):
        inside = False
        for y in range(min(ys), max(ys) + 2):
            now = False
            if (x, y) in cells:
                now = True
            if now != inside:
                total = total + 1
            inside = now
    return total


def union_rim_e(cells):
    def runs(points):
        return sum((x - 1, y) not in points for x, y in points)

    return 2 * sum(map(runs, (set(cells), {(y, x) for x, y in cells})))


def shape_same_turned_a(one, two):
    def normal(cells):
        left = min(x for x, _ in cells)
        top = min(y for _, y in cells)
        return sorted((x - left, y - top) for x, y in cells)

    goal = normal(two)
    shape = list(one)
    for _ in range(4):
        if normal(shape) == goal:
            return True
        shape = [(-y, x) for x, y in shape]
    return False


def shape_same_turned_b(one, two):
    def canonical(cells):
        forms = []
        points = [complex(*c) for c in cells]
        for turn in (1, 1j, -1, -1j):
            turned = sorted((round((p * turn).real), round((p * turn).imag)) for p in points)
            x0, y0 = turned[0]
            forms.append(tuple((x - x0, y - y0) for x, y in turned))
        return min(forms)

    return canonical(one) == canonical(two)


def shape_same_turned_c(one, two):
    def grid(cells):
        xs, ys = zip(*cells)
        return [[(x, y) in cells for x in range(min(xs), max(xs) + 1)] for y in range(min(ys), max(ys) + 1)]

    def turn(rows, _):
        return [list(column) for column in zip(*rows[::-1])]

    return grid(two) in itertools.accumulate(range(3), turn, initial=grid(one))


def shape_same_turned_d(one, two):
    if len(one) != len(two):
        return False
    a, b = one[0]
    for c, d in two:
        for cos, sin in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            moved = {(c + cos * (x - a) - sin * (y - b), d + sin * (x - a) + cos * (y - b)) for x, y in one}
            if moved == set(two):
                return True
    return False


def shape_same_turned_e(one, two):
    cells = []
    for i in range(len(one)):
        cells.append([one[i][0], one[i][1]])
    turns = 0
    same = False
    while turns < 4 and same == False:
        for i in range(len(cells)):
            old_x = cells[i][0]
            cells[i][0] = cells[i][1]
            cells[i][1] = 0 - old_x
        cells.sort()
        other = sorted(two)
        if len(cells) == len(other):
            same = True
            for i in range(len(cells)):
                if cells[i][0] - cells[0][0] != other[i][0] - other[0][0]:
                    same = False
                if cells[i][1] - cells[0][1] != other[i][1] - other[0][1]:
                    same = False
        turns = turns + 1
    return same


def frame_parts_a(outer, inner):
    x1, y1, x2, y2 = outer
    a, b, c, d = max(inner[0], x1), max(inner[1], y1), min(inner[2], x2), min(inner[3], y2)
    if a >= c or b >= d:
        return [outer]
    parts = []
    if b > y1:
        parts.append((x1, y1, x2, b))
    if a > x1:
        parts.append((x1, b, a, d))
    if c < x2:
        parts.append((c, b, x2, d))
    if d < y2:
        parts.append((x1, d, x2, y2))
    return parts


def frame_parts_b(outer, inner):
    def clamp(value, low, high):
        return sorted((low, value, high))[1]

    x1, y1, x2, y2 = outer
    a, c = clamp(inner[0], x1, x2), clamp(inner[2], x1, x2)
    b, d = clamp(inner[1], y1, y2), clamp(inner[3], y1, y2)
    if a == c or b == d:
        return [outer]
    bands = [(x1, y1, x2, b), (x1, b, a, d), (c, b, x2, d), (x1, d, x2, y2)]
    return list(filter(lambda r: r[0] < r[2] and r[1] < r[3], bands))


def frame_parts_c(outer, inner):
    x1, y1, x2, y2 = outer
    rows = []
    for y in range(y1, y2):
        runs = []
        start = None
        for x in range(x1, x2 + 1):
            free = x < x2 and not (inner[0] <= x < inner[2] and inner[1] <= y < inner[3])
            if free and start is None:
                start = x
            if not free and start is not None:
                runs.append((start, x))
                start = None
        rows.append((y, runs))
    parts = []
    for runs, group in itertools.groupby(rows, key=operator.itemgetter(1)):
        ys = [y for y, _ in group]
        parts.extend((a, ys[0], b, ys[-1] + 1) for a, b in runs)
    return parts


def frame_parts_d(outer, inner):
    class Box:
        def __init__(self, left, top, right, bottom):
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom

        def empty(self):
            return self.left >= self.right or self.top >= self.bottom

        def cut(self, other):
            left = max(self.left, other.left)
            top = max(self.top, other.top)
            return Box(left, top, min(self.right, other.right), min(self.bottom, other.bottom))

        def tuple(self):
            return (self.left, self.top, self.right, self.bottom)

    big = Box(*outer)
    hole = big.cut(Box(*inner))
    if hole.empty():
        return [big.tuple()]
    result = []
    for part in (
        Box(big.left, big.top, big.right, hole.top),
        Box(big.left, hole.top, hole.left, hole.bottom),
        Box(hole.right, hole.top, big.right, hole.bottom),
        Box(big.left, hole.bottom, big.right, big.bottom),
    ):
        if not part.empty():
            result.append(part.tuple())
    return result


def frame_parts_e(outer, inner):
    x1, y1, x2, y2 = outer
    u1, v1, u2, v2 = inner
    if u2 <= x1 or u1 >= x2 or v2 <= y1 or v1 >= y2 or u1 >= u2 or v1 >= v2:
        return [outer]
    if v1 > y1:
        return [(x1, y1, x2, v1)] + frame_parts_e((x1, v1, x2, y2), inner)
    if v2 < y2:
        return frame_parts_e((x1, y1, x2, v2), inner) + [(x1, v2, x2, y2)]
    return [(x1, y1, u1, y2)] * (u1 > x1) + [(u2, y1, x2, y2)] * (u2 < x2)


def turns_of_path_a(points):
    left = right = straight = 0
    for i in range(1, len(points) - 1):
        ax, ay = points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]
        bx, by = points[i + 1][0] - points[i][0], points[i + 1][1] - points[i][1]
        cross = ax * by - ay * bx
        if cross > 0:
            left += 1
        elif cross < 0:
            right += 1
        else:
            straight += 1
    return left, right, straight


def turns_of_path_b(points):
    spots = [complex(*p) for p in points]
    steps = [b - a for a, b in zip(spots, spots[1:])]
    signs = Counter(map(lambda a, b: (v := round((a.conjugate() * b).imag)) and v // abs(v), steps, steps[1:]))
    return signs[1], signs[-1], signs[0]


def turns_of_path_c(points):
    areas = [
        (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
        for a, b, c in zip(points, points[1:], points[2:])
    ]
    return sum(s > 0 for s in areas), sum(s < 0 for s in areas), areas.count(0)


def turns_of_path_d(points):
    def turn(a, b, c):
        first = math.atan2(b[1] - a[1], b[0] - a[0])
        second = math.atan2(c[1] - b[1], c[0] - b[0])
        degrees = round(math.degrees(second - first), 6) % 360
        if degrees in (0, 180):
            return "straight"
        return "left" if degrees < 180 else "right"

    words = [turn(*points[i : i + 3]) for i in range(len(points) - 2)]
    return words.count("left"), words.count("right"), words.count("straight")


def turns_of_path_e(points):
    counts = [0, 0, 0]
    i = 0
    while i + 2 < len(points):
        x1 = points[i][0]
        y1 = points[i][1]
        x2 = points[i + 1][0]
        y2 = points[i + 1][1]
        x3 = points[i + 2][0]
        y3 = points[i + 2][1]
        twice = x1 * y2 + x2 * y3 + x3 * y1 - x2 * y1 - x3 * y2 - x1 * y3
        if twice > 0:
            counts[0] = counts[0] + 1
        if twice < 0:
            counts[1] = counts[1] + 1
        if twice == 0:
            counts[2] = counts[2] + 1
        i = i + 1
    return tuple(counts)


def clear_sight_a(walls, one, two):
    x1, y1 = one
    x2, y2 = two
    steps = math.gcd(x2 - x1, y2 - y1)
    for k in range(1, steps):
        if (x1 + (x2 - x1) // steps * k, y1 + (y2 - y1) // steps * k) in walls:
            return False
    return True


def clear_sight_b(walls, one, two):
    for wall in walls:
        cross = (wall[0] - one[0]) * (two[1] - one[1]) - (wall[1] - one[1]) * (two[0] - one[0])
        dot = (wall[0] - one[0]) * (wall[0] - two[0]) + (wall[1] - one[1]) * (wall[1] - two[1])
        if cross == 0 and dot < 0:
            return False
    return True


def clear_sight_c(walls, one, two):
    def between(a, b, c):
        return min(a, c) <= b <= max(a, c)

    def blocks(wall):
        if wall in (one, two):
            return False
        slope = (wall[0] - one[0]) * (two[1] - wall[1]) == (wall[1] - one[1]) * (two[0] - wall[0])
        return slope and all(map(between, one, wall, two))

    return not any(map(blocks, walls))


def clear_sight_d(walls, one, two):
    clear = True
    low_x = min(one[0], two[0])
    high_x = max(one[0], two[0])
    low_y = min(one[1], two[1])
    high_y = max(one[1], two[1])
    for x in range(low_x, high_x + 1):
        for y in range(low_y, high_y + 1):
            on_line = False
            if (y - one[1]) * (two[0] - one[0]) == (x - one[0]) * (two[1] - one[1]):
                on_line = True
            if on_line == True and (x, y) != one and (x, y) != two:
                if (x, y) in walls:
                    clear = False
    return clear


def clear_sight_e(walls, one, two):
    d = math.dist
    return not any(
        math.isclose(d(one, w) + d(w, two), d(one, two), rel_tol=1e-12) for w in walls if w != one and w != two
    )


def square_ring_cells_a(centre, radius):
    x, y = centre
    found = set()
    for d in range(-radius, radius + 1):
        found.update([(x + d, y - radius), (x + d, y + radius), (x - radius, y + d), (x + radius, y + d)])
    return sorted(found)


def square_ring_cells_b(centre, radius):
    side = range(-radius, radius + 1)
    cells = itertools.product(side, side)
    return [(centre[0] + a, centre[1] + b) for a, b in cells if max(abs(a), abs(b)) == radius]


def square_ring_cells_c(centre, radius):
    x = centre[0] - radius
    y = centre[1] - radius
    cells = [(x, y)]
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        steps = 0
        while steps < 2 * radius:
            x = x + dx
            y = y + dy
            if (x, y) not in cells:
                cells.append((x, y))
            steps = steps + 1
    cells.sort()
    return cells


def square_ring_cells_d(centre, radius):
    seen = {centre}
    wave = {centre}
    for _ in range(radius):
        wave = {(x + a, y + b) for x, y in wave for a in (-1, 0, 1) for b in (-1, 0, 1)} - seen
        seen |= wave
    return sorted(wave)


def square_ring_cells_e(centre, radius):
    x, y = centre
    tall = list(range(y - radius, y + radius + 1))
    columns = range(x - radius, x + radius + 1)
    rows = lambda c: tall if abs(c - x) == radius else (tall[0], tall[-1])
    return [(c, r) for c in columns for r in rows(c)]


def diamond_overlap_a(one, two, radius):
    (x1, y1), (x2, y2) = one, two
    count = 0
    for x in range(x1 - radius, x1 + radius + 1):
        for y in range(y1 - radius, y1 + radius + 1):
            if abs(x - x1) + abs(y - y1) <= radius and abs(x - x2) + abs(y - y2) <= radius:
                count += 1
    return count


def diamond_overlap_b(one, two, radius):
    def ball(cx, cy):
        cells = set()
        for d in range(-radius, radius + 1):
            reach = radius - abs(d)
            cells |= {(cx + d, y) for y in range(cy - reach, cy + reach + 1)}
        return cells

    return len(ball(*one) & ball(*two))


def diamond_overlap_c(one, two, radius):
    total = 0
    for x in range(max(one[0], two[0]) - radius, min(one[0], two[0]) + radius + 1):
        a = radius - abs(x - one[0])
        b = radius - abs(x - two[0])
        total += max(0, min(one[1] + a, two[1] + b) - max(one[1] - a, two[1] - b) + 1)
    return total


def diamond_overlap_d(one, two, radius):
    def reach(start):
        distance = {start: 0}
        queue = deque([start])
        while queue:
            x, y = queue.popleft()
            if distance[x, y] == radius:
                continue
            for place in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if place not in distance:
                    distance[place] = distance[x, y] + 1
                    queue.append(place)
        return distance

    return len(reach(one).keys() & reach(two).keys())


def diamond_overlap_e(one, two, radius):
    sums = sorted((one[0] + one[1], two[0] + two[1]))
    gaps = sorted((one[0] - one[1], two[0] - two[1]))
    us = range(sums[1] - radius, sums[0] + radius + 1)
    vs = range(gaps[1] - radius, gaps[0] + radius + 1)
    odd_u, odd_v = sum(u % 2 for u in us), sum(v % 2 for v in vs)
    return odd_u * odd_v + (len(us) - odd_u) * (len(vs) - odd_v)


def fence_posts_on_edges_a(corners):
    total = 0
    for i in range(len(corners)):
        x1, y1 = corners[i]
        x2, y2 = corners[(i + 1) % len(corners)]
        total += math.gcd(x2 - x1, y2 - y1)
    return total


def fence_posts_on_edges_b(corners):
    ring = list(corners) + list(corners[:1])
    return sum(math.gcd(*map(operator.sub, a, b)) for a, b in itertools.pairwise(ring))


def fence_posts_on_edges_c(corners):
    posts = 0
    for i in range(len(corners)):
        x1, y1 = corners[i - 1]
        x2, y2 = corners[i]
        for x in range(min(x1, x2), max(x1, x2) + 1):
            for y in range(min(y1, y2), max(y1, y2) + 1):
                if (x, y) != (x1, y1) and (x - x1) * (y2 - y1) == (y - y1) * (x2 - x1):
                    posts += 1
    return posts


def fence_posts_on_edges_d(corners):
    answer = 0
    for i in range(len(corners)):
        nxt = i + 1
        if nxt == len(corners):
            nxt = 0
        a = corners[nxt][0] - corners[i][0]
        b = corners[nxt][1] - corners[i][1]
        if a < 0:
            a = -a
        if b < 0:
            b = -b
        while b != 0:
            rest = a % b
            a = b
            b = rest
        answer = answer + a
    return answer


def fence_posts_on_edges_e(corners):
    def edge(pair):
        (x1, y1), (x2, y2) = pair
        width, height = abs(x2 - x1), abs(y2 - y1)
        if not width or not height:
            return width + height
        return next(n for n in range(min(width, height), 0, -1) if width % n == 0 and height % n == 0)

    return sum(map(edge, zip(corners, corners[1:] + corners[:1])))


def wheel_marks_a(rim, spots, distance):
    marks = []
    for turn in range(distance // rim + 1):
        for spot in spots:
            place = turn * rim + spot
            if place <= distance:
                marks.append(place)
    return sorted(marks)


def wheel_marks_b(rim, spots, distance):
    return [d for d in range(distance + 1) if d % rim in set(spots)]


def wheel_marks_c(rim, spots, distance):
    row = sorted(spots)
    starts = itertools.count(0, rim)
    places = (start + spot for start in starts for spot in row)
    return list(itertools.takewhile(lambda place: place <= distance, places)) if row else []


def wheel_marks_d(rim, spots, distance):
    marks = []
    angle = 0
    moved = 0
    while moved <= distance:
        touches = False
        for i in range(len(spots)):
            if spots[i] == angle:
                touches = True
        if touches == True:
            marks.append(moved)
        moved = moved + 1
        angle = angle + 1
        if angle == rim:
            angle = 0
    return marks


def wheel_marks_e(rim, spots, distance):
    return sorted(itertools.chain.from_iterable(map(lambda s: range(s, distance + 1, rim), spots)))


def stacked_blocks_view_a(blocks):
    height = {}
    for low, high, thick in blocks:
        base = max((height.get(x, 0) for x in range(low, high)), default=0)
        for x in range(low, high):
            height[x] = base + thick
    return max(height.values(), default=0)


def stacked_blocks_view_b(blocks):
    placed = []
    for low, high, thick in blocks:
        under = [top for a, b, top in placed if a < high and low < b]
        placed.append((low, high, max(under, default=0) + thick))
    return max((top for _, _, top in placed), default=0)


def stacked_blocks_view_c(blocks):
    def top(i):
        low, high, thick = blocks[i]
        below = (top(j) for j in range(i) if max(low, blocks[j][0]) < min(high, blocks[j][1]))
        return thick + max(below, default=0)

    return max(map(top, range(len(blocks))), default=0)


def stacked_blocks_view_d(blocks):
    ground = [(-(10**9), 10**9, 0)]
    for low, high, thick in blocks:
        base = 0
        after = []
        for a, b, h in ground:
            if b <= low or a >= high:
                after.append((a, b, h))
                continue
            base = max(base, h)
            if a < low:
                after.append((a, low, h))
            if b > high:
                after.append((high, b, h))
        after.append((low, high, base + thick))
        ground = sorted(after)
    return max(h for _, _, h in ground)


def stacked_blocks_view_e(blocks):
    if len(blocks) == 0:
        return 0
    first = min([b[0] for b in blocks])
    last = max([b[1] for b in blocks])
    columns = [0] * (last - first)
    for i in range(len(blocks)):
        highest = 0
        for x in range(blocks[i][0] - first, blocks[i][1] - first):
            if columns[x] > highest:
                highest = columns[x]
        for x in range(blocks[i][0] - first, blocks[i][1] - first):
            columns[x] = highest + blocks[i][2]
    answer = 0
    for x in range(len(columns)):
        if columns[x] > answer:
            answer = columns[x]
    return answer


def clock_points_order_a(centre, points):
    def key(point):
        angle = math.atan2(point[0] - centre[0], point[1] - centre[1])
        return round(angle % (2 * math.pi), 9), math.dist(centre, point)

    return sorted(points, key=key)


def clock_points_order_b(centre, points):
    quarters = [[], [], [], []]
    for x, y in points:
        dx, dy = x - centre[0], y - centre[1]
        if dx >= 0 and dy > 0:
            quarters[0].append((dx / dy, abs(dx) + abs(dy), (x, y)))
        elif dx > 0:
            quarters[1].append((-dy / dx, abs(dx) + abs(dy), (x, y)))
        elif dy < 0:
            quarters[2].append((dx / dy, abs(dx) + abs(dy), (x, y)))
        else:
            quarters[3].append((-dy / dx, abs(dx) + abs(dy), (x, y)))
    return [point for quarter in quarters for _, _, point in sorted(quarter)]


def clock_points_order_c(centre, points):
    def before(p, q):
        a, b = p[0] - centre[0], p[1] - centre[1]
        c, d = q[0] - centre[0], q[1] - centre[1]
        half_p = 0 if a > 0 or (a == 0 and b > 0) else 1
        half_q = 0 if c > 0 or (c == 0 and d > 0) else 1
        if half_p != half_q:
            return half_p < half_q
        cross = a * d - b * c
        return cross < 0 if cross else a * a + b * b < c * c + d * d

    result = list(points)
    for i in range(1, len(result)):
        j = i
        while j > 0 and before(result[j], result[j - 1]):
            result[j], result[j - 1] = result[j - 1], result[j]
            j -= 1
    return result


def clock_points_order_d(centre, points):
    z = {p: complex(p[1] - centre[1], p[0] - centre[0]) for p in points}
    return sorted(points, key=lambda p: (round(cmath.phase(z[p]) % math.tau, 9), abs(z[p])))


def clock_points_order_e(centre, points):
    rays = defaultdict(list)
    for x, y in points:
        dx, dy = x - centre[0], y - centre[1]
        size = math.gcd(dx, dy)
        rays[dx // size, dy // size].append((size, (x, y)))

    def turn(ray):
        dx, dy = ray
        cosine = dy / math.hypot(dx, dy)
        return 1 - cosine if dx >= 0 else 3 + cosine

    return [point for ray in sorted(rays, key=turn) for _, point in sorted(rays[ray])]


def parcel_sides_fit_a(box, parcels):
    fitting = []
    room = sorted(box)
    for name, sides in parcels.items():
        if all(s <= r for s, r in zip(sorted(sides), room)):
            fitting.append(name)
    return sorted(fitting)


def parcel_sides_fit_b(box, parcels):
    def fits(sides):
        return any(all(map(operator.le, turned, box)) for turned in itertools.permutations(sides))

    return sorted(filter(lambda name: fits(parcels[name]), parcels))


def parcel_sides_fit_c(box, parcels):
    result = []
    for name in parcels:
        a = parcels[name][0]
        b = parcels[name][1]
        c = parcels[name][2]
        ok = False
        turns = [(a, b, c), (a, c, b), (b, a, c), (b, c, a), (c, a, b), (c, b, a)]
        for i in range(len(turns)):
            if turns[i][0] <= box[0] and turns[i][1] <= box[1]:
                if turns[i][2] <= box[2]:
                    ok = True
        if ok == True:
            result.append(name)
    result.sort()
    return result


def parcel_sides_fit_d(box, parcels):
    def middle(sides):
        return sum(sides) - max(sides) - min(sides)

    measures = (min, middle, max)
    limits = [measure(box) for measure in measures]
    return [n for n in sorted(parcels) if all(m(parcels[n]) <= limit for m, limit in zip(measures, limits))]


def parcel_sides_fit_e(box, parcels):
    room = sorted(box)

    def allowed(sides):
        left = [bisect_right(sorted(sides), r) for r in room]
        return all(count > i for i, count in enumerate(left))

    return sorted(name for name, sides in parcels.items() if allowed(sides))


def rain_gutter_path_a(roof, start):
    row, column = start
    path = [(row, column)]
    while True:
        lower = []
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < len(roof) and 0 <= c < len(roof[0]) and roof[r][c] < roof[row][column]:
                lower.append((roof[r][c], r, c))
        if not lower:
            return path
        _, row, column = min(lower)
        path.append((row, column))


def rain_gutter_path_b(roof, start):
    heights = {(r, c): h for r, line in enumerate(roof) for c, h in enumerate(line)}

    def flow(place):
        r, c = place
        near = [p for p in ((r - 1, c), (r, c - 1), (r, c + 1), (r + 1, c)) if p in heights]
        best = min(near, key=heights.get, default=place)
        return [place] + (flow(best) if heights[best] < heights[place] else [])

    return flow(start)


def rain_gutter_path_c(roof, start):
    path = [start]
    moving = True
    while moving == True:
        moving = False
        r = path[len(path) - 1][0]
        c = path[len(path) - 1][1]
        best = roof[r][c]
        next_r = r
        next_c = c
        if r > 0 and roof[r - 1][c] < best:
            best = roof[r - 1][c]
            next_r = r - 1
            next_c = c
            moving = True
        if c > 0 and roof[r][c - 1] < best:
            best = roof[r][c - 1]
            next_r = r
            next_c = c - 1
            moving = True
        if c < len(roof[r]) - 1 and roof[r][c + 1] < best:
            best = roof[r][c + 1]
            next_r = r
            next_c = c + 1
            moving = True
        if r < len(roof) - 1 and roof[r + 1][c] < best:
            next_r = r + 1
            next_c = c
            moving = True
        if moving == True:
            path.append((next_r, next_c))
    return path


def rain_gutter_path_d(roof, start):
    width = len(roof[0]) + 2
    wall = float("inf")
    flat = [wall] * width
    for line in roof:
        flat += [wall, *line, wall]
    flat += [wall] * width
    here = (start[0] + 1) * width + start[1] + 1
    path = []
    while True:
        path.append((here // width - 1, here % width - 1))
        down = min((here + d for d in (-width, -1, 1, width)), key=flat.__getitem__)
        if flat[down] >= flat[here]:
            return path
        here = down


def rain_gutter_path_e(roof, start):
    def near(a, b):
        return abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1

    cells = list(itertools.product(range(len(roof)), range(len(roof[0]))))
    ranked = sorted(cells, key=lambda cell: (roof[cell[0]][cell[1]], cell))
    path = [start]
    while True:
        r, c = path[-1]
        following = next(filter(lambda cell: near(cell, (r, c)), ranked), None)
        if following is None or roof[following[0]][following[1]] >= roof[r][c]:
            break
        path.append(following)
    return path


def box_after_tips_a(box, tips):
    length, width, height = box
    for tip in tips:
        if tip == "N" or tip == "S":
            width, height = height, width
        elif tip == "E" or tip == "W":
            length, height = height, length
        else:
            length, width = width, length
    return length, width, height


def box_after_tips_b(box, tips):
    order = {"N": (0, 2, 1), "S": (0, 2, 1), "E": (2, 1, 0), "W": (2, 1, 0), "T": (1, 0, 2)}
    return reduce(lambda sides, tip: tuple(sides[i] for i in order[tip]), tips, tuple(box))


def box_after_tips_c(box, tips):
    class Block:
        def __init__(self, sides):
            self.sides = list(sides)

        def swap(self, i, j):
            keep = self.sides[i]
            self.sides[i] = self.sides[j]
            self.sides[j] = keep

        def tip(self, way):
            if way in "NS":
                self.swap(1, 2)
            elif way in "EW":
                self.swap(0, 2)
            else:
                self.swap(0, 1)

    block = Block(box)
    i = 0
    while i < len(tips):
        block.tip(tips[i])
        i += 1
    return tuple(block.sides)


def box_after_tips_d(box, tips):
    s = list(box)
    for t in tips.translate(str.maketrans("NSEW", "0011")):
        i, j = {0, 1, 2} - {int(t) if t != "T" else 2}
        s[i], s[j] = s[j], s[i]
    return (*s,)


def box_after_tips_e(box, tips):
    if not tips:
        return tuple(box)
    a, b, c = box_after_tips_e(box, tips[:-1])
    match tips[-1]:
        case "N" | "S":
            return a, c, b
        case "E" | "W":
            return c, b, a
    return b, a, c


def triangle_tile_neighbours_a(rows, row, place):
    found = []
    if place > 0:
        found.append((row, place - 1))
    if place < 2 * row:
        found.append((row, place + 1))
    if place % 2 == 0:
        if row + 1 < rows:
            found.append((row + 1, place + 1))
    else:
        found.append((row - 1, place - 1))
    return sorted(found)


def triangle_tile_neighbours_b(rows, row, place):
    below = place % 2 == 0
    across = (row + 1, place + 1) if below else (row - 1, place - 1)
    options = [across, (row, place - 1), (row, place + 1)]
    return sorted((r, p) for r, p in options if 0 <= r < rows and 0 <= p <= 2 * r)


def triangle_tile_neighbours_c(rows, row, place):
    def corners(r, p):
        k = p // 2
        if p % 2 == 0:
            return {(r, k), (r + 1, k), (r + 1, k + 1)}
        return {(r, k), (r, k + 1), (r + 1, k + 1)}

    tiles = [(r, p) for r in range(rows) for p in range(2 * r + 1)]
    return [tile for tile in tiles if len(corners(*tile) & corners(row, place)) == 2]


def triangle_tile_neighbours_d(rows, row, place):
    edges = {}
    for r in range(rows):
        for p in range(2 * r + 1):
            flat = ("flat", r, p) if p % 2 else ("flat", r + 1, p + 1)
            for side in (("slash", r, p), ("slash", r, p + 1), flat):
                edges.setdefault(side, []).append((r, p))
    result = set()
    for tiles in edges.values():
        if (row, place) in tiles:
            result.update(tiles)
    return sorted(result - {(row, place)})


def triangle_tile_neighbours_e(rows, row, place):
    answer = []
    for r in range(rows):
        for p in range(2 * r + 1):
            touching = False
            if r == row:
                if p - place == 1 or place - p == 1:
                    touching = True
            elif r == row + 1 and place % 2 == 0:
                if p == place + 1:
                    touching = True
            elif r == row - 1 and place % 2 == 1:
                if p == place - 1:
                    touching = True
            if touching == True:
                answer.append((r, p))
    return answer


INPUTS = {
    "union_rim": [
        ([(0, 0), (1, 0), (1, 1)],),
        ([],),
        ([(x, y) for x in range(3) for y in range(3) if (x, y) != (1, 1)],),
    ],
    "shape_same_turned": [
        ([(0, 0), (1, 0), (2, 0), (2, 1)], [(5, 5), (5, 6), (5, 7), (4, 7)]),
        ([(0, 0), (1, 0), (2, 0), (2, 1)], [(0, 1), (1, 1), (2, 1), (2, 0)]),
        ([(3, 4)], [(0, 0)]),
        ([(0, 0), (0, 1)], [(0, 0)]),
    ],
    "frame_parts": [
        ((0, 0, 10, 8), (2, 3, 5, 6)),
        ((0, 0, 4, 4), (4, 0, 6, 2)),
        ((0, 0, 4, 4), (-1, -1, 9, 9)),
        ((1, 1, 6, 5), (0, 2, 3, 9)),
    ],
    "turns_of_path": [
        ([(0, 0), (2, 0), (2, 3), (5, 3), (9, 3), (9, 0)],),
        ([(0, 0)],),
        ([(0, 0), (1, 2), (3, 1), (3, 1 + 4), (0, 9), (-5, 2)],),
    ],
    "clear_sight": [
        ({(2, 1), (3, 3)}, (0, 0), (6, 3)),
        ({(2, 1)}, (0, 0), (5, 3)),
        (set(), (1, 1), (1, 1)),
        ({(0, 2), (4, 4)}, (0, 5), (0, 0)),
        ({(8, 4)}, (0, 0), (6, 3)),
    ],
    "square_ring_cells": [((3, 4), 2), ((0, 0), 0), ((-1, 5), 1)],
    "diamond_overlap": [((0, 0), (2, 1), 2), ((0, 0), (9, 9), 3), ((1, 1), (1, 1), 2), ((0, 0), (3, 1), 2)],
    "fence_posts_on_edges": [
        ([(0, 0), (6, 0), (6, 4), (0, 8)],),
        ([(0, 0), (3, 5), (-2, 1)],),
        ([(1, 1), (4, 7)],),
        ([],),
    ],
    "wheel_marks": [(10, [3, 7], 25), (4, [0], 0), (5, [], 20), (6, [5, 1, 0], 13)],
    "stacked_blocks_view": [([(0, 4, 2), (3, 6, 1), (5, 9, 3), (0, 2, 1)],), ([],), ([(1, 2, 5), (2, 3, 4)],)],
    "clock_points_order": [
        ((0, 0), [(1, 0), (0, 1), (-1, 0), (0, -1), (2, 2), (1, 1), (-3, 4)]),
        ((5, 5), []),
        ((1, 2), [(1, 9), (1, 3), (0, 2), (0, 3), (4, 1), (7, 0)]),
    ],
    "parcel_sides_fit": [
        ((30, 10, 20), {"a": (20, 30, 10), "b": (11, 11, 11), "c": (5, 31, 1), "d": (1, 19, 9)}),
        ((1, 1, 1), {}),
        ((4, 4, 9), {"x": (9, 4, 4), "w": (5, 5, 5)}),
    ],
    "rain_gutter_path": [
        ([[9, 8, 7], [6, 8, 5], [4, 3, 5]], (0, 0)),
        ([[5]], (0, 0)),
        ([[3, 3], [3, 3]], (1, 1)),
        ([[5, 1, 4], [1, 9, 1], [7, 1, 0]], (1, 1)),
    ],
    "box_after_tips": [((1, 2, 3), "NET"), ((4, 5, 6), ""), ((1, 2, 3), "NNWSTT")],
    "triangle_tile_neighbours": [(3, 1, 1), (1, 0, 0), (3, 2, 4), (4, 2, 2)],
}
