"""Small tasks of the kind of puzzles and simulations, each written in several ways; they agree on `INPUTS`."""

import math
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, combinations, cycle, product


def first_repeat_a(changes):
    seen = {0}
    total = 0
    for change in cycle(changes):
        total += change
        if total in seen:
            return total
        seen.add(total)
    return None


def first_repeat_b(changes):
    seen = set()
    total = 0
    i = 0
    while total not in seen:
        seen.add(total)
        total += changes[i % len(changes)]
        i += 1
    return total


def first_repeat_c(changes):
    known = [0]
    while True:
        for change in changes:
            following = known[-1] + change
            if following in known:
                return following
            known.append(following)


def rising_depths_a(depths):
    count_here = 0
    for i in range(1, len(depths)):
        if depths[i] > depths[i - 1]:
            count_here += 1
    return count_here


def rising_depths_b(depths):
    return sum(b > a for a, b in zip(depths, depths[1:]))


def rising_depths_c(depths):
    before = None
    rises = 0
    for depth in depths:
        if before is not None and before < depth:
            rises += 1
        before = depth
    return rises


def rising_windows_a(depths):
    return sum(depths[i + 3] > depths[i] for i in range(len(depths) - 3))


def rising_windows_b(depths):
    sums = [sum(depths[i : i + 3]) for i in range(len(depths) - 2)]
    rises = 0
    for i in range(len(sums) - 1):
        if sums[i + 1] > sums[i]:
            rises += 1
    return rises


def rising_windows_c(depths):
    window = deque(maxlen=3)
    before = None
    total = 0
    for depth in depths:
        window.append(depth)
        if len(window) == 3:
            current = sum(window)
            if before is not None and current > before:
                total += 1
            before = current
    return total


def sail_a(lines):
    place = depth = 0
    for line in lines:
        word, number = line.split()
        number = int(number)
        if word == "forward":
            place += number
        elif word == "down":
            depth += number
        else:
            depth -= number
    return place * depth


def sail_b(lines):
    steps = {"forward": (1, 0), "down": (0, 1), "up": (0, -1)}
    x = y = 0
    for line in lines:
        name, amount = line.split(" ")
        dx, dy = steps[name]
        x, y = x + dx * int(amount), y + dy * int(amount)
    return x * y


def sail_c(lines):
    totals = Counter()
    for line in lines:
        name, amount = line.split()
        totals[name] += int(amount)
    return totals["forward"] * (totals["down"] - totals["up"])


def walk_home_a(path):
    x = y = 0
    for step in path:
        if step == "U":
            y += 1
        elif step == "D":
            y -= 1
        elif step == "L":
            x -= 1
        elif step == "R":
            x += 1
    return x == 0 and y == 0


def walk_home_b(path):
    return path.count("U") == path.count("D") and path.count("L") == path.count("R")


def walk_home_c(path):
    place = 0
    moves = {"U": 1j, "D": -1j, "L": -1, "R": 1}
    for step in path:
        place += moves[step]
    return place == 0


def blocks_away_a(route):
    x, y, dx, dy = 0, 0, 0, 1
    for step in route.split(", "):
        if step[0] == "R":
            dx, dy = dy, -dx
        else:
            dx, dy = -dy, dx
        x += dx * int(step[1:])
        y += dy * int(step[1:])
    return abs(x) + abs(y)


def blocks_away_b(route):
    place, heading = 0, 1j
    for turn, length in re.findall(r"([LR])(\d+)", route):
        heading *= 1j if turn == "L" else -1j
        place += heading * int(length)
    return int(abs(place.real) + abs(place.imag))


def blocks_away_c(route):
    headings = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    facing = 0
    position = [0, 0]
    for step in route.split(","):
        step = step.strip()
        facing = (facing + (1 if step.startswith("R") else 3)) % 4
        for axis in (0, 1):
            position[axis] += headings[facing][axis] * int(step[1:])
    return sum(map(abs, position))


def houses_a(moves):
    x = y = 0
    seen = {(0, 0)}
    for move in moves:
        if move == "^":
            y += 1
        if move == "v":
            y -= 1
        if move == ">":
            x += 1
        if move == "<":
            x -= 1
        seen.add((x, y))
    return len(seen)


def houses_b(moves):
    steps = {"^": 1j, "v": -1j, ">": 1, "<": -1}
    return len(set(accumulate((steps[m] for m in moves), initial=0)))


def houses_c(moves):
    gifts = defaultdict(int)
    place = (0, 0)
    gifts[place] = 1
    for move in moves:
        dx = (move == ">") - (move == "<")
        dy = (move == "^") - (move == "v")
        place = (place[0] + dx, place[1] + dy)
        gifts[place] += 1
    return len(gifts)


def floor_of_a(text):
    floor = 0
    for char in text:
        if char == "(":
            floor += 1
        else:
            floor -= 1
    return floor


def floor_of_b(text):
    return text.count("(") - text.count(")")


def floor_of_c(text):
    return sum(1 if char == "(" else -1 for char in text)


def basement_a(text):
    floor = 0
    for i, char in enumerate(text, 1):
        floor += 1 if char == "(" else -1
        if floor == -1:
            return i
    return None


def basement_b(text):
    i = 0
    depth = 0
    while i < len(text):
        depth = depth + 1 if text[i] == "(" else depth - 1
        i += 1
        if depth < 0:
            return i
    return None


def basement_c(text):
    for i in range(len(text)):
        part = text[: i + 1]
        if part.count(")") > part.count("("):
            return i + 1
    return None


def paper_a(boxes):
    total = 0
    for box in boxes:
        a, b, c = map(int, box.split("x"))
        sides = [a * b, b * c, c * a]
        total += 2 * sum(sides) + min(sides)
    return total


def paper_b(boxes):
    total = 0
    for line in boxes:
        small, middle, large = sorted(int(part) for part in line.split("x"))
        total += 3 * small * middle + 2 * small * large + 2 * middle * large
    return total


def paper_c(boxes):
    def need(box):
        sizes = [int(n) for n in box.split("x")]
        faces = [x * y for x, y in combinations(sizes, 2)]
        return min(faces) + sum(2 * face for face in faces)

    return sum(map(need, boxes))


def captcha_a(digits):
    total = 0
    for i in range(len(digits)):
        if digits[i] == digits[(i + 1) % len(digits)]:
            total += int(digits[i])
    return total


def captcha_b(digits):
    return sum(int(a) for a, b in zip(digits, digits[1:] + digits[0]) if a == b)


def captcha_c(digits):
    total = 0
    before = digits[-1]
    for digit in digits:
        if digit == before:
            total += int(digit)
        before = digit
    return total


def checksum_a(rows):
    total = 0
    for row in rows:
        total += max(row) - min(row)
    return total


def checksum_b(rows):
    return sum(max(row) - min(row) for row in rows)


def checksum_c(rows):
    result = 0
    for row in rows:
        ordered = sorted(row)
        result += ordered[-1] - ordered[0]
    return result


def jumps_out_a(values):
    values = list(values)
    i = steps = 0
    while 0 <= i < len(values):
        jump = values[i]
        values[i] += 1
        i += jump
        steps += 1
    return steps


def jumps_out_b(values):
    table = dict(enumerate(values))
    place = 0
    steps = 0
    while place in table:
        table[place] += 1
        place += table[place] - 1
        steps += 1
    return steps


def banks_a(banks):
    banks = list(banks)
    seen = set()
    steps = 0
    while tuple(banks) not in seen:
        seen.add(tuple(banks))
        i = banks.index(max(banks))
        blocks, banks[i] = banks[i], 0
        while blocks:
            i = (i + 1) % len(banks)
            banks[i] += 1
            blocks -= 1
        steps += 1
    return steps


def banks_b(banks):
    state = tuple(banks)
    history = []
    while state not in history:
        history.append(state)
        most = max(state)
        at = state.index(most)
        following = list(state)
        following[at] = 0
        for k in range(1, most + 1):
            following[(at + k) % len(following)] += 1
        state = tuple(following)
    return len(history)


def fuel_a(masses):
    return sum(mass // 3 - 2 for mass in masses)


def fuel_b(masses):
    total = 0
    for mass in masses:
        total += int(mass / 3) - 2
    return total


def fuel_c(masses):
    return reduce(lambda total, mass: total + mass // 3 - 2, masses, 0)


def fuel_of_fuel_a(mass):
    total = 0
    while True:
        mass = mass // 3 - 2
        if mass <= 0:
            return total
        total += mass


def fuel_of_fuel_b(mass):
    need = mass // 3 - 2
    return need + fuel_of_fuel_b(need) if need > 0 else 0


def fuel_of_fuel_c(mass):
    needs = []
    need = max(0, mass // 3 - 2)
    while need > 0:
        needs.append(need)
        need = max(0, need // 3 - 2)
    return sum(needs)


def run_code_a(code):
    code = list(code)
    i = 0
    while code[i] != 99:
        op, a, b, c = code[i : i + 4]
        if op == 1:
            code[c] = code[a] + code[b]
        elif op == 2:
            code[c] = code[a] * code[b]
        i += 4
    return code[0]


def run_code_b(code):
    memory = dict(enumerate(code))
    pointer = 0
    while True:
        if memory[pointer] == 99:
            return memory[0]
        x = memory[memory[pointer + 1]]
        y = memory[memory[pointer + 2]]
        memory[memory[pointer + 3]] = x + y if memory[pointer] == 1 else x * y
        pointer += 4


def run_code_c(code):
    code = code[:]
    operations = {1: lambda x, y: x + y, 2: lambda x, y: x * y}
    for i in range(0, len(code), 4):
        if code[i] == 99:
            break
        code[code[i + 3]] = operations[code[i]](code[code[i + 1]], code[code[i + 2]])
    return code[0]


def good_codes_a(low, high):
    count_here = 0
    for number in range(low, high + 1):
        text = str(number)
        if list(text) == sorted(text) and len(set(text)) < len(text):
            count_here += 1
    return count_here


def good_codes_b(low, high):
    def good(text):
        twin = False
        for a, b in zip(text, text[1:]):
            if a > b:
                return False
            twin = twin or a == b
        return twin

    return sum(good(str(number)) for number in range(low, high + 1))


def good_codes_c(low, high):
    total = 0
    n = low
    while n <= high:
        rest, last = divmod(n, 10)
        rising, double = True, False
        while rest:
            rest, digit = divmod(rest, 10)
            if digit > last:
                rising = False
                break
            if digit == last:
                double = True
            last = digit
        if rising and double:
            total += 1
        n += 1
    return total


def orbits_a(pairs):
    parent = {child: centre for centre, child in pairs}
    total = 0
    for body in parent:
        while body in parent:
            body = parent[body]
            total += 1
    return total


def orbits_b(pairs):
    around = defaultdict(list)
    for centre, body in pairs:
        around[centre].append(body)

    def count_below(body, depth):
        return depth + sum(count_below(moon, depth + 1) for moon in around[body])

    return count_below("COM", 0)


def orbits_c(pairs):
    near = {}
    for a, b in pairs:
        near.setdefault(a, []).append(b)
    queue = deque([("COM", 0)])
    total = 0
    while queue:
        name, depth = queue.popleft()
        total += depth
        for other in near.get(name, []):
            queue.append((other, depth + 1))
    return total


def trees_hit_a(rows, right, down):
    hits = column = 0
    for i in range(0, len(rows), down):
        if rows[i][column % len(rows[0])] == "#":
            hits += 1
        column += right
    return hits


def trees_hit_b(rows, right, down):
    return sum(row[i * right % len(row)] == "#" for i, row in enumerate(rows[::down]))


def trees_hit_c(rows, right, down):
    x = y = total = 0
    while y < len(rows):
        if rows[y][x] == "#":
            total += 1
        x = (x + right) % len(rows[y])
        y += down
    return total


def seat_a(code):
    return int(code.replace("F", "0").replace("B", "1").replace("L", "0").replace("R", "1"), 2)


def seat_b(code):
    seat = 0
    for char in code:
        seat = seat * 2 + (char in "BR")
    return seat


def seat_c(code):
    low, high = 0, 127
    for char in code[:7]:
        middle = (low + high) // 2
        if char == "F":
            high = middle
        else:
            low = middle + 1
    row = low
    low, high = 0, 7
    for char in code[7:]:
        middle = (low + high) // 2
        if char == "L":
            high = middle
        else:
            low = middle + 1
    return row * 8 + low


def group_answers_a(text):
    total = 0
    for group in text.split("\n\n"):
        total += len(set(group.replace("\n", "")))
    return total


def group_answers_b(text):
    total = 0
    seen = set()
    for line in text.split("\n"):
        if line:
            seen.update(line)
        else:
            total += len(seen)
            seen = set()
    return total + len(seen)


def group_answers_c(text):
    return sum(len(set("".join(group.split()))) for group in text.split("\n\n"))


def group_all_a(text):
    total = 0
    for group in text.split("\n\n"):
        answers = [set(line) for line in group.split("\n")]
        total += len(set.intersection(*answers))
    return total


def group_all_b(text):
    total = 0
    for group in text.split("\n\n"):
        people = group.split("\n")
        counts = Counter("".join(people))
        total += sum(1 for times in counts.values() if times == len(people))
    return total


def group_all_c(text):
    result = 0
    for group in text.split("\n\n"):
        first, *others = group.splitlines()
        for letter in first:
            if all(letter in other for other in others):
                result += 1
    return result


def odd_one_a(values, size):
    for i in range(size, len(values)):
        before = values[i - size : i]
        if not any(values[i] - value in before and values[i] != 2 * value for value in before):
            return values[i]
    return None


def odd_one_b(values, size):
    for i in range(size, len(values)):
        if values[i] not in {a + b for a, b in combinations(values[i - size : i], 2)}:
            return values[i]
    return None


def odd_one_c(values, size):
    window = deque(values[:size])
    for value in values[size:]:
        found = False
        for x in window:
            for y in window:
                if x != y and x + y == value:
                    found = True
        if not found:
            return value
        window.popleft()
        window.append(value)
    return None


def adapters_a(values):
    values = sorted(values)
    ways = {0: 1}
    for value in values:
        ways[value] = ways.get(value - 1, 0) + ways.get(value - 2, 0) + ways.get(value - 3, 0)
    return ways[values[-1]]


def adapters_b(values):
    chain_of_values = [0] + sorted(values)

    @lru_cache(None)
    def ways(i):
        if i == len(chain_of_values) - 1:
            return 1
        total = 0
        j = i + 1
        while j < len(chain_of_values) and chain_of_values[j] - chain_of_values[i] <= 3:
            total += ways(j)
            j += 1
        return total

    return ways(0)


def adapters_c(values):
    top = max(values)
    table = [0] * (top + 1)
    table[0] = 1
    for i in range(1, top + 1):
        if i in values:
            table[i] = sum(table[max(0, i - 3) : i])
    return table[top]


def spoken_a(start, turn):
    last = {number: i + 1 for i, number in enumerate(start[:-1])}
    current = start[-1]
    for i in range(len(start), turn):
        following = i - last[current] if current in last else 0
        last[current] = i
        current = following
    return current


def spoken_b(start, turn):
    said = list(start)
    while len(said) < turn:
        if said[-1] in said[:-1]:
            j = len(said) - 2
            while said[j] != said[-1]:
                j -= 1
            said.append(len(said) - 1 - j)
        else:
            said.append(0)
    return said[turn - 1]


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
    "first_repeat": [([1, -2, 3, 1],), ([3, 3, 4, -2, -4],)],
    "rising_depths": [([199, 200, 208, 210, 200],), ([],)],
    "rising_windows": [([199, 200, 208, 210, 200, 207, 240],), ([1],)],
    "sail": [(["forward 5", "down 5", "up 3", "forward 2"],)],
    "walk_home": [("UD",), ("LL",), ("",)],
    "blocks_away": [("R2, L3",), ("R5, L5, R5, R3",)],
    "houses": [("^>v<",), ("^v^v",), ("",)],
    "floor_of": [("(()(()(",), (")))",)],
    "basement": [("()())",), ("(",)],
    "paper": [(["2x3x4", "1x1x10"],)],
    "captcha": [("1122",), ("1111",), ("91212129",)],
    "checksum": [([[5, 1, 9, 5], [7, 5, 3]],)],
    "jumps_out": [([0, 3, 0, 1, -3],)],
    "banks": [([0, 2, 7, 0],)],
    "fuel": [([12, 14, 1969],), ([],)],
    "fuel_of_fuel": [(14,), (1969,)],
    "run_code": [([1, 9, 10, 3, 2, 3, 11, 0, 99, 30, 40, 50],)],
    "good_codes": [(111, 333), (122345, 122400)],
    "orbits": [([("COM", "B"), ("B", "C"), ("C", "D"), ("B", "G")],)],
    "trees_hit": [(["..##", "#...", ".#..", "..#."], 3, 1), (["..##", "#...", ".#..", "..#."], 1, 2)],
    "seat": [("FBFBBFFRLR",), ("BFFFBBFRRR",)],
    "group_answers": [("abc\n\na\nb\nc\n\nab\nac",)],
    "group_all": [("abc\n\na\nb\nc\n\nab\nac",)],
    "odd_one": [([35, 20, 15, 25, 47, 40, 62, 55, 65, 95, 102, 117, 150, 182, 127], 5)],
    "adapters": [([16, 10, 15, 5, 1, 11, 7, 19, 6, 12, 4],)],
    "spoken": [([0, 3, 6], 10), ([1, 3, 2], 50)],
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
