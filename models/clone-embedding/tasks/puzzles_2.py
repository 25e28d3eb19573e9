"""More small tasks of the kind of puzzles and simulations, each written in several ways; they agree on `INPUTS`."""

import math
from collections import Counter, defaultdict, deque
from functools import lru_cache
from itertools import product


def crabs_a(places):
    return min(sum(abs(place - goal) for place in places) for goal in range(min(places), max(places) + 1))


def crabs_b(places):
    middle = sorted(places)[len(places) // 2]
    total = 0
    for place in places:
        total += abs(place - middle)
    return total


def crabs_c(places):
    best = None
    for goal in range(max(places) + 1):
        cost = 0
        for place in places:
            cost += place - goal if place > goal else goal - place
        if best is None or cost < best:
            best = cost
    return best


def fish_a(timers, days):
    counts = Counter(timers)
    for _ in range(days):
        following = Counter()
        for timer, number in counts.items():
            if timer == 0:
                following[6] += number
                following[8] += number
            else:
                following[timer - 1] += number
        counts = following
    return sum(counts.values())


def fish_b(timers, days):
    ages = [timers.count(i) for i in range(9)]
    for _ in range(days):
        born = ages.pop(0)
        ages[6] += born
        ages.append(born)
    return sum(ages)


def fish_c(timers, days):
    @lru_cache(None)
    def family(timer, left):
        if left <= timer:
            return 1
        return family(6, left - timer - 1) + family(8, left - timer - 1)

    return sum(family(timer, days) for timer in timers)


def fish_d(timers, days):
    school = deque([0] * 9)
    for timer in timers:
        school[timer] += 1
    for _ in range(days):
        school.rotate(-1)
        school[6] += school[8]
    return sum(school)


def low_points_a(rows):
    total = 0
    for i in range(len(rows)):
        for j in range(len(rows[0])):
            near = []
            if i > 0:
                near.append(rows[i - 1][j])
            if i < len(rows) - 1:
                near.append(rows[i + 1][j])
            if j > 0:
                near.append(rows[i][j - 1])
            if j < len(rows[0]) - 1:
                near.append(rows[i][j + 1])
            if all(rows[i][j] < other for other in near):
                total += rows[i][j] + 1
    return total


def low_points_b(rows):
    cells = {(i, j): value for i, row in enumerate(rows) for j, value in enumerate(row)}
    total = 0
    for (i, j), value in cells.items():
        around = (cells.get(place, 10) for place in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)))
        if value < min(around):
            total += 1 + value
    return total


def low_points_c(rows):
    padded = [[99] * (len(rows[0]) + 2)] + [[99] + list(row) + [99] for row in rows] + [[99] * (len(rows[0]) + 2)]
    risk = 0
    for i in range(1, len(padded) - 1):
        for j in range(1, len(padded[0]) - 1):
            value = padded[i][j]
            if (
                value < padded[i - 1][j]
                and value < padded[i + 1][j]
                and value < padded[i][j - 1]
                and value < padded[i][j + 1]
            ):
                risk += value + 1
    return risk


def last_standing_a(n, k):
    people = list(range(n))
    i = 0
    while len(people) > 1:
        i = (i + k - 1) % len(people)
        people.pop(i)
    return people[0]


def last_standing_b(n, k):
    place = 0
    for size in range(2, n + 1):
        place = (place + k) % size
    return place


def last_standing_c(n, k):
    queue = deque(range(n))
    while len(queue) > 1:
        queue.rotate(1 - k)
        queue.popleft()
    return queue[0]


def last_standing_d(n, k):
    return 0 if n == 1 else (last_standing_d(n - 1, k) + k) % n


def towers_a(n, source="A", spare="B", goal="C"):
    if n == 0:
        return []
    return towers_a(n - 1, source, goal, spare) + [(source, goal)] + towers_a(n - 1, spare, source, goal)


def towers_b(n):
    moves = []

    def move(size, start, end):
        if size == 0:
            return
        other = next(peg for peg in "ABC" if peg not in (start, end))
        move(size - 1, start, other)
        moves.append((start, end))
        move(size - 1, other, end)

    move(n, "A", "C")
    return moves


def towers_c(n):
    out = []
    stack = [(n, "A", "B", "C")]
    while stack:
        size, start, spare, end = stack.pop()
        if size == 1:
            out.append((start, end))
        elif size > 1:
            stack.append((size - 1, spare, start, end))
            stack.append((1, start, spare, end))
            stack.append((size - 1, start, end, spare))
    return out


def bulbs_a(n):
    on = [False] * n
    for step in range(1, n + 1):
        for i in range(step - 1, n, step):
            on[i] = not on[i]
    return sum(on)


def bulbs_b(n):
    return math.isqrt(n)


def bulbs_c(n):
    lit = 0
    for i in range(1, n + 1):
        if len([d for d in range(1, i + 1) if i % d == 0]) % 2:
            lit += 1
    return lit


def magic_square_a(rows):
    sums = [sum(row) for row in rows]
    sums += [sum(column) for column in zip(*rows)]
    sums.append(sum(rows[i][i] for i in range(len(rows))))
    sums.append(sum(rows[i][-1 - i] for i in range(len(rows))))
    return len(set(sums)) == 1


def magic_square_b(rows):
    n = len(rows)
    goal = sum(rows[0])
    first = second = 0
    for i in range(n):
        line = column = 0
        for j in range(n):
            line += rows[i][j]
            column += rows[j][i]
        if line != goal or column != goal:
            return False
        first += rows[i][i]
        second += rows[i][n - 1 - i]
    return first == goal and second == goal


def good_sudoku_a(board):
    seen = set()
    for i in range(9):
        for j in range(9):
            value = board[i][j]
            if value != ".":
                for key in ((value, "row", i), (value, "column", j), (value, i // 3, j // 3)):
                    if key in seen:
                        return False
                    seen.add(key)
    return True


def good_sudoku_b(board):
    def fine(cells):
        cells = [cell for cell in cells if cell != "."]
        return len(cells) == len(set(cells))

    lines = [list(row) for row in board] + [list(column) for column in zip(*board)]
    for i in range(0, 9, 3):
        for j in range(0, 9, 3):
            lines.append([board[x][y] for x in range(i, i + 3) for y in range(j, j + 3)])
    return all(fine(line) for line in lines)


def good_sudoku_c(board):
    rows = [set() for _ in range(9)]
    columns = [set() for _ in range(9)]
    boxes = [set() for _ in range(9)]
    for i, row in enumerate(board):
        for j, value in enumerate(row):
            if value == ".":
                continue
            box = i // 3 * 3 + j // 3
            if value in rows[i] or value in columns[j] or value in boxes[box]:
                return False
            rows[i].add(value)
            columns[j].add(value)
            boxes[box].add(value)
    return True


def mines_a(rows):
    out = []
    for i, row in enumerate(rows):
        line = ""
        for j, cell in enumerate(row):
            if cell == "*":
                line += "*"
                continue
            near = 0
            for x in (i - 1, i, i + 1):
                for y in (j - 1, j, j + 1):
                    if 0 <= x < len(rows) and 0 <= y < len(row) and rows[x][y] == "*":
                        near += 1
            line += str(near) if near else " "
        out.append(line)
    return out


def mines_b(rows):
    def cell(i, j):
        if rows[i][j] == "*":
            return "*"
        part = [row[max(0, j - 1) : j + 2] for row in rows[max(0, i - 1) : i + 2]]
        return str("".join(part).count("*") or " ")

    return ["".join(cell(i, j) for j in range(len(rows[i]))) for i in range(len(rows))]


def mines_c(rows):
    counts = defaultdict(int)
    mines = {(i, j) for i, row in enumerate(rows) for j, char in enumerate(row) if char == "*"}
    for i, j in mines:
        for di, dj in product((-1, 0, 1), (-1, 0, 1)):
            counts[i + di, j + dj] += 1
    result = []
    for i in range(len(rows)):
        line = []
        for j in range(len(rows[i])):
            line.append("*" if (i, j) in mines else str(counts[i, j]) if counts[i, j] else " ")
        result.append("".join(line))
    return result


def attack_a(white, black):
    return white[0] == black[0] or white[1] == black[1] or abs(white[0] - black[0]) == abs(white[1] - black[1])


def attack_b(white, black):
    dx = white[0] - black[0]
    dy = white[1] - black[1]
    if dx == 0 or dy == 0:
        return True
    return dx == dy or dx == -dy


def attack_c(white, black):
    (a, b), (c, d) = white, black
    return a in {c} or b in {d} or a + b == c + d or a - b == c - d


def saddle_a(rows):
    out = []
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            if value == max(row) and value == min(r[j] for r in rows):
                out.append((i, j))
    return out


def saddle_b(rows):
    columns = list(zip(*rows))
    return [
        (i, j)
        for i in range(len(rows))
        for j in range(len(columns))
        if all(rows[i][j] >= x for x in rows[i]) and all(rows[i][j] <= x for x in columns[j])
    ]


def saddle_c(rows):
    highest = [max(row) for row in rows]
    lowest = [min(row[j] for row in rows) for j in range(len(rows[0]))] if rows else []
    found = []
    for i in range(len(rows)):
        for j in range(len(lowest)):
            if highest[i] == lowest[j]:
                found.append((i, j))
    return found


def triangle_kind_a(a, b, c):
    if a + b <= c or b + c <= a or a + c <= b:
        return "none"
    if a == b == c:
        return "equilateral"
    if a == b or b == c or a == c:
        return "isosceles"
    return "scalene"


def triangle_kind_b(a, b, c):
    x, y, z = sorted((a, b, c))
    if x + y <= z:
        return "none"
    return {1: "equilateral", 2: "isosceles", 3: "scalene"}[len({a, b, c})]


def triangle_kind_c(*sides):
    if 2 * max(sides) >= sum(sides):
        return "none"
    different = len(set(sides))
    if different == 1:
        return "equilateral"
    elif different == 2:
        return "isosceles"
    else:
        return "scalene"


def inside_a(points, x, y):
    inside = False
    j = len(points) - 1
    for i in range(len(points)):
        xi, yi = points[i]
        xj, yj = points[j]
        if (yi > y) != (yj > y) and x < (xj - xi) * (y - yi) / (yj - yi) + xi:
            inside = not inside
        j = i
    return inside


def inside_b(points, x, y):
    crossings = 0
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        if min(y1, y2) <= y < max(y1, y2):
            if x1 + (y - y1) * (x2 - x1) / (y2 - y1) > x:
                crossings += 1
    return crossings % 2 == 1


def area_a(points):
    total = 0
    for i in range(len(points)):
        x1, y1 = points[i]
        x2, y2 = points[(i + 1) % len(points)]
        total += x1 * y2 - x2 * y1
    return abs(total) / 2


def area_b(points):
    return abs(sum(a[0] * b[1] - a[1] * b[0] for a, b in zip(points, points[1:] + points[:1]))) / 2


def area_c(points):
    area = 0
    j = len(points) - 1
    for i in range(len(points)):
        area += (points[j][0] + points[i][0]) * (points[j][1] - points[i][1])
        j = i
    return abs(area / 2)


def hull_size_a(points):
    points = sorted(set(points))

    def half(items):
        out = []
        for p in items:
            while len(out) > 1 and (out[-1][0] - out[-2][0]) * (p[1] - out[-2][1]) <= (out[-1][1] - out[-2][1]) * (
                p[0] - out[-2][0]
            ):
                out.pop()
            out.append(p)
        return out[:-1]

    return len(half(points) + half(points[::-1]))


def hull_size_b(points):
    def turn(o, a, b):
        return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

    def gap(a, b):
        return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2

    start = min(points)
    current = start
    size = 0
    while True:
        size += 1
        following = points[0] if points[0] != current else points[1]
        for p in points:
            side = turn(current, following, p)
            if side < 0 or (side == 0 and gap(current, p) > gap(current, following)):
                following = p
        current = following
        if current == start:
            return size


SUDOKU = [
    "53..7....",
    "6..195...",
    ".98....6.",
    "8...6...3",
    "4..8.3..1",
    "7...2...6",
    ".6....28.",
    "...419..5",
    "....8..79",
]
SQUARE = [(0, 0), (4, 0), (4, 4), (0, 4)]

INPUTS = {
    "crabs": [([16, 1, 2, 0, 4, 2, 7, 1, 2, 14],)],
    "fish": [([3, 4, 3, 1, 2], 18), ([1], 80)],
    "low_points": [([[2, 1, 9, 9], [3, 9, 8, 7], [9, 8, 5, 6]],)],
    "last_standing": [(5, 2), (7, 3), (1, 4)],
    "towers": [(3,), (0,), (1,)],
    "bulbs": [(3,), (16,), (0,)],
    "magic_square": [([[2, 7, 6], [9, 5, 1], [4, 3, 8]],), ([[1, 2], [3, 4]],)],
    "good_sudoku": [(SUDOKU,), (["55......."] + ["." * 9] * 8,)],
    "mines": [([" * ", "*  ", "   "],), ([],)],
    "attack": [((2, 2), (0, 4)), ((1, 1), (2, 3)), ((5, 1), (5, 7))],
    "saddle": [([[9, 8, 7], [5, 3, 2], [6, 6, 7]],), ([],)],
    "triangle_kind": [(3, 4, 5), (2, 2, 3), (1, 1, 1), (1, 2, 3)],
    "inside": [(SQUARE, 2, 2), (SQUARE, 5, 1)],
    "area": [(SQUARE,), ([(0, 0), (2, 0), (0, 3)],)],
    "hull_size": [([(0, 0), (4, 0), (4, 4), (0, 4), (2, 2), (1, 3)],)],
}
