"""Small tasks of the kind of puzzles and simulations, each written in several ways; they agree on `INPUTS`."""

import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, combinations, cycle


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
}
