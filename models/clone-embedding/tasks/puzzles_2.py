"""More small tasks of the kind of puzzles and simulations, each written in several ways; they agree on `INPUTS`."""

import math
import operator
from collections import Counter, defaultdict, deque
from functools import lru_cache
from itertools import chain, combinations, count, product, takewhile


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


def crabs_d(places):
    ordered = sorted(places)
    return sum(b - a for a, b in zip(ordered, reversed(ordered)) if b > a)


def crabs_e(places):
    minimum = places[0]
    maximum = places[0]
    for p in places:
        if p < minimum:
            minimum = p
        if p > maximum:
            maximum = p
    best = -1
    target = minimum
    while target <= maximum:
        fuel = 0
        for i in range(len(places)):
            if places[i] > target:
                fuel = fuel + places[i] - target
            elif places[i] < target:
                fuel = fuel + target - places[i]
        if best == -1 or fuel < best:
            best = fuel
        target = target + 1
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


def fish_e(timers, days):
    zero = one = two = three = four = five = six = seven = eight = 0
    for t in timers:
        if t == 0:
            zero += 1
        elif t == 1:
            one += 1
        elif t == 2:
            two += 1
        elif t == 3:
            three += 1
        elif t == 4:
            four += 1
        elif t == 5:
            five += 1
        elif t == 6:
            six += 1
        elif t == 7:
            seven += 1
        else:
            eight += 1
    for d in range(days):
        new = zero
        zero = one
        one = two
        two = three
        three = four
        four = five
        five = six
        six = seven + new
        seven = eight
        eight = new
    return zero + one + two + three + four + five + six + seven + eight


def fish_f(timers, days):
    # size[d]: how many fish one with timer 0 becomes in d days
    size = [1] * 9
    for d in range(9, days + 10):
        size.append(size[d - 7] + size[d - 9])
    return sum(size[days - t + 8] for t in timers)


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


def low_points_d(rows):
    risk = 0
    for y in range(len(rows)):
        for x in range(len(rows[y])):
            height = rows[y][x]
            low = True
            if y - 1 >= 0 and rows[y - 1][x] <= height:
                low = False
            if y + 1 < len(rows) and rows[y + 1][x] <= height:
                low = False
            if x - 1 >= 0 and rows[y][x - 1] <= height:
                low = False
            if x + 1 < len(rows[y]) and rows[y][x + 1] <= height:
                low = False
            if low == True:
                risk = risk + height + 1
    return risk


def low_points_e(rows):
    def dips(line):
        padded = [math.inf, *line, math.inf]
        return [a > b < c for a, b, c in zip(padded, padded[1:], padded[2:])]

    across = map(dips, rows)
    down = zip(*map(dips, zip(*rows)))
    return sum(v + 1 for r, a, d in zip(rows, across, down) for v, p, q in zip(r, a, d) if p and q)


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


def last_standing_e(n, k):
    class Person:
        def __init__(self, number):
            self.number = number
            self.next = None

    first = Person(0)
    last = first
    for i in range(1, n):
        p = Person(i)
        last.next = p
        last = p
    last.next = first
    before = last
    left = n
    while left > 1:
        step = 1
        while step < k:
            before = before.next
            step += 1
        before.next = before.next.next
        left -= 1
    return before.number


def last_standing_f(n, k):
    alive = [True] * n
    remaining = n
    position = -1
    while remaining > 1:
        counted = 0
        while counted < k:
            position = position + 1
            if position == n:
                position = 0
            if alive[position] == True:
                counted = counted + 1
        alive[position] = False
        remaining = remaining - 1
    for i in range(n):
        if alive[i] == True:
            return i


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


def towers_d(n):
    pegs = {"A": list(range(n, 0, -1)), "B": [], "C": []}
    order = [("A", "C"), ("A", "B"), ("B", "C")] if n % 2 else [("A", "B"), ("A", "C"), ("B", "C")]
    moves = []
    for step in range(2**n - 1):
        one, two = order[step % 3]
        a, b = pegs[one], pegs[two]
        if not b or (a and a[-1] < b[-1]):
            b.append(a.pop())
            moves.append((one, two))
        else:
            a.append(b.pop())
            moves.append((two, one))
    return moves


def towers_e(n):
    # the m-th move in binary tells the disc and the pegs
    names = "ABC" if n % 2 else "ACB"
    return [(names[(m & (m - 1)) % 3], names[((m | (m - 1)) + 1) % 3]) for m in range(1, 1 << n)]


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


def bulbs_d(n):
    bulbs = []
    for i in range(n + 1):
        bulbs.append("off")
    for person in range(1, n + 1):
        for i in range(1, n + 1):
            if i % person == 0:
                if bulbs[i] == "off":
                    bulbs[i] = "on"
                else:
                    bulbs[i] = "off"
    count = 0
    for i in range(1, n + 1):
        if bulbs[i] == "on":
            count = count + 1
    return count


def bulbs_e(n):
    return len(list(takewhile(lambda square: square <= n, (i * i for i in count(1)))))


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


def magic_square_c(rows):
    lines = chain(rows, zip(*rows), [[r[i] for i, r in enumerate(rows)]], [[r[~i] for i, r in enumerate(rows)]])
    totals = map(sum, lines)
    first = next(totals)
    return all(t == first for t in totals)


def magic_square_d(rows):
    n = len(rows)
    magic = 0
    for j in range(n):
        magic = magic + rows[0][j]
    ok = True
    for i in range(n):
        total = 0
        for j in range(n):
            total = total + rows[i][j]
        if total != magic:
            ok = False
    for j in range(n):
        total = 0
        for i in range(n):
            total = total + rows[i][j]
        if total != magic:
            ok = False
    total = 0
    for i in range(n):
        total = total + rows[i][i]
    if total != magic:
        ok = False
    total = 0
    for i in range(n):
        total = total + rows[i][n - i - 1]
    if total != magic:
        ok = False
    return ok


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


def good_sudoku_d(board):
    rows = [0] * 9
    cols = [0] * 9
    boxes = [0] * 9
    for k, ch in enumerate("".join(board)):
        if ch == ".":
            continue
        r, c = divmod(k, 9)
        b = r // 3 * 3 + c // 3
        bit = 1 << int(ch)
        if (rows[r] | cols[c] | boxes[b]) & bit:
            return False
        rows[r] |= bit
        cols[c] |= bit
        boxes[b] |= bit
    return True


def good_sudoku_e(board):
    for digit in "123456789":
        for i in range(9):
            if board[i].count(digit) > 1:
                return False
            column = ""
            for r in range(9):
                column = column + board[r][i]
            if column.count(digit) > 1:
                return False
            startRow = (i // 3) * 3
            startCol = (i % 3) * 3
            box = ""
            for r in range(startRow, startRow + 3):
                box = box + board[r][startCol : startCol + 3]
            if box.count(digit) > 1:
                return False
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


def mines_d(rows):
    height = len(rows)
    if height == 0:
        return []
    width = len(rows[0])
    numbers = []
    for i in range(height):
        numbers.append([0] * width)
    for i in range(height):
        for j in range(width):
            if rows[i][j] == "*":
                for a in [-1, 0, 1]:
                    for b in [-1, 0, 1]:
                        if i + a >= 0 and i + a < height and j + b >= 0 and j + b < width:
                            numbers[i + a][j + b] = numbers[i + a][j + b] + 1
    result = []
    for i in range(height):
        line = ""
        for j in range(width):
            if rows[i][j] == "*":
                line = line + "*"
            elif numbers[i][j] == 0:
                line = line + " "
            else:
                line = line + str(numbers[i][j])
        result.append(line)
    return result


def mines_e(rows):
    m = {(x, y) for y, r in enumerate(rows) for x, c in enumerate(r) if c == "*"}
    near = lambda x, y: sum(abs(x - a) < 2 and abs(y - b) < 2 for a, b in m)
    return ["".join(c if c == "*" else str(near(x, y) or " ") for x, c in enumerate(r)) for y, r in enumerate(rows)]


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


def attack_d(white, black):
    row = white[0]
    col = white[1]
    directions = [(0, 1), (1, 0), (1, 1), (1, -1), (0, -1), (-1, 0), (-1, -1), (-1, 1)]
    for d in directions:
        r = row
        c = col
        while r >= 0 and r <= 8 and c >= 0 and c <= 8:
            if r == black[0] and c == black[1]:
                return True
            r = r + d[0]
            c = c + d[1]
    return False


def attack_e(white, black):
    dx, dy = map(abs, map(operator.sub, white, black))
    return dx * dy * (dx - dy) == 0


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


def saddle_d(rows):
    points = []
    for i in range(len(rows)):
        for j in range(len(rows[i])):
            largest = True
            for k in range(len(rows[i])):
                if rows[i][k] > rows[i][j]:
                    largest = False
            smallest = True
            for k in range(len(rows)):
                if rows[k][j] < rows[i][j]:
                    smallest = False
            if largest == True and smallest == True:
                points.append((i, j))
    return points


def saddle_e(rows):
    tops = {(i, j) for i, r in enumerate(rows) for j, v in enumerate(r) if v == max(r)}
    lows = {(i, j) for j, c in enumerate(zip(*rows)) for i, v in enumerate(c) if v == min(c)}
    return sorted(tops & lows)


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


def triangle_kind_d(a, b, c):
    kind = "scalene"
    valid = True
    if a + b <= c:
        valid = False
    if a + c <= b:
        valid = False
    if b + c <= a:
        valid = False
    if a == b:
        kind = "isosceles"
    if b == c:
        kind = "isosceles"
    if a == c:
        kind = "isosceles"
    if a == b and b == c:
        kind = "equilateral"
    if valid == False:
        kind = "none"
    return kind


def triangle_kind_e(a, b, c):
    equal_pairs = sum(x == y for x, y in combinations((a, b, c), 2))
    fine = max(a, b, c) < a + b + c - max(a, b, c)
    return ["scalene", "isosceles", "", "equilateral"][equal_pairs] if fine else "none"


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


def inside_c(points, x, y):
    # winding angle around the point
    total = 0.0
    for i, (ax, ay) in enumerate(points):
        bx, by = points[(i + 1) % len(points)]
        one = math.atan2(ay - y, ax - x)
        two = math.atan2(by - y, bx - x)
        turn = two - one
        while turn > math.pi:
            turn -= 2 * math.pi
        while turn < -math.pi:
            turn += 2 * math.pi
        total += turn
    return abs(total) > math.pi


def inside_d(points, x, y):
    class Edge:
        def __init__(self, p, q):
            if p[1] > q[1]:
                temp = p
                p = q
                q = temp
            self.p = p
            self.q = q

        def spans(self, height):
            return self.p[1] <= height and height < self.q[1]

        def left_of(self, px, py):
            cross = (self.q[0] - self.p[0]) * (py - self.p[1]) - (self.q[1] - self.p[1]) * (px - self.p[0])
            return cross > 0

    hits = 0
    i = 0
    while i < len(points):
        e = Edge(points[i - 1], points[i])
        if e.spans(y) and e.left_of(x, y):
            hits += 1
        i += 1
    return hits % 2 == 1


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


def area_d(points):
    x0, y0 = points[0]

    def corner(p, q):
        return (p[0] - x0) * (q[1] - y0) - (q[0] - x0) * (p[1] - y0)

    return abs(sum(corner(p, q) for p, q in zip(points[1:], points[2:]))) / 2


def area_e(points):
    n = len(points)
    plus = 0
    minus = 0
    for i in range(n):
        if i == n - 1:
            j = 0
        else:
            j = i + 1
        plus = plus + points[i][0] * points[j][1]
        minus = minus + points[i][1] * points[j][0]
    result = plus - minus
    if result < 0:
        result = -result
    return result / 2


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


def hull_size_c(points):
    def corner(p):
        # a corner has every other point within less than half a turn
        angles = sorted(math.atan2(q[1] - p[1], q[0] - p[0]) for q in set(points) if q != p)
        gaps = [b - a for a, b in zip(angles, angles[1:])] + [angles[0] - angles[-1] + 2 * math.pi]
        return max(gaps) > math.pi + 1e-9

    return sum(map(corner, set(points)))


def hull_size_d(points):
    pts = list(set(points))
    corners = set()
    for a in pts:
        for b in pts:
            if a == b:
                continue
            left = 0
            between = True
            for c in pts:
                cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
                if cross > 0:
                    left = left + 1
                elif cross == 0 and c != a and c != b:
                    dot = (a[0] - c[0]) * (b[0] - c[0]) + (a[1] - c[1]) * (b[1] - c[1])
                    if dot > 0:
                        between = False
            if left == 0 and between == True:
                corners.add(a)
                corners.add(b)
    return len(corners)


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
