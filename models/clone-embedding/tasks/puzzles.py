"""Small tasks of the kind of puzzles and simulations, each written in several ways; they agree on `INPUTS`."""

import math
import operator
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, combinations, count, cycle, groupby


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


def first_repeat_d(changes):
    reached = []
    reached.append(0)
    total = 0
    found = False
    while found == False:
        for i in range(len(changes)):
            total = total + changes[i]
            if total in reached:
                found = True
                answer = total
                break
            else:
                reached.append(total)
    return answer


def first_repeat_e(changes):
    totals = accumulate(cycle(changes), initial=0)
    seen = set()
    return next(t for t in totals if t in seen or seen.add(t))


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


def rising_depths_d(depths):
    if len(depths) < 2:
        return 0
    return (depths[0] < depths[1]) + rising_depths_d(depths[1:])


def rising_depths_e(depths):
    counter = 0
    index = 0
    while index < len(depths) - 1:
        current = depths[index]
        nextDepth = depths[index + 1]
        if nextDepth > current:
            counter += 1
        index += 1
    return counter


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


def rising_windows_d(depths):
    answer = 0
    for i in range(len(depths) - 3):
        first = depths[i] + depths[i + 1] + depths[i + 2]
        second = depths[i + 1] + depths[i + 2] + depths[i + 3]
        if second > first:
            answer = answer + 1
        else:
            answer = answer
    return answer


def rising_windows_e(depths):
    return sum(map(operator.lt, depths, depths[3:]))


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


def sail_d(lines):
    class Submarine:
        def __init__(self):
            self.horizontal = 0
            self.depth = 0

        def forward(self, x):
            self.horizontal += x

        def down(self, x):
            self.depth += x

        def up(self, x):
            self.depth -= x

    sub = Submarine()
    for line in lines:
        command = line.split()
        amount = int(command[1])
        if command[0] == "forward":
            sub.forward(amount)
        elif command[0] == "down":
            sub.down(amount)
        elif command[0] == "up":
            sub.up(amount)
    return sub.horizontal * sub.depth


def sail_e(lines):
    text = "\n".join(lines)
    f, d, u = (sum(map(int, re.findall(w + r" (\d+)", text))) for w in ("forward", "down", "up"))
    return f * (d - u)


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


def walk_home_d(path):
    horizontal = 0
    vertical = 0
    for i in range(len(path)):
        move = path[i]
        if move == "L":
            horizontal = horizontal - 1
        if move == "R":
            horizontal = horizontal + 1
        if move == "U":
            vertical = vertical + 1
        if move == "D":
            vertical = vertical - 1
    if horizontal == 0:
        if vertical == 0:
            return True
        else:
            return False
    else:
        return False


def walk_home_e(path):
    c = Counter(path)
    return (c["U"], c["L"]) == (c["D"], c["R"])


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


def blocks_away_d(route):
    dirs = ["N", "E", "S", "W"]
    current = "N"
    walked = {"N": 0, "E": 0, "S": 0, "W": 0}
    instructions = route.split(", ")
    for i in range(len(instructions)):
        turn = instructions[i][0]
        distance = int(instructions[i][1:])
        position = dirs.index(current)
        if turn == "L":
            position = position - 1
            if position == -1:
                position = 3
        else:
            position = position + 1
            if position == 4:
                position = 0
        current = dirs[position]
        walked[current] = walked[current] + distance
    return abs(walked["N"] - walked["S"]) + abs(walked["E"] - walked["W"])


def blocks_away_e(route):
    steps = route.split(", ")
    turns = accumulate(1 if s[0] == "R" else -1 for s in steps)
    moves = [(d % 4, int(s[1:])) for d, s in zip(turns, steps)]
    along = lambda side: sum(n if d == side else -n for d, n in moves if d % 2 == side % 2)
    return abs(along(0)) + abs(along(1))


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


def houses_d(moves):
    class Santa:
        def __init__(self):
            self.x = 0
            self.y = 0
            self.visited = {(0, 0): True}

        def move(self, c):
            if c == ">":
                self.x += 1
            elif c == "<":
                self.x -= 1
            elif c == "^":
                self.y += 1
            elif c == "v":
                self.y -= 1
            self.visited[(self.x, self.y)] = True

    santa = Santa()
    i = 0
    while i < len(moves):
        santa.move(moves[i])
        i += 1
    return len(santa.visited.keys())


def houses_e(moves):
    xs = accumulate([0] + [(c == ">") - (c == "<") for c in moves])
    ys = accumulate([0] + [(c == "^") - (c == "v") for c in moves])
    places = sorted(zip(xs, ys))
    return 1 + sum(a != b for a, b in zip(places, places[1:]))


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


def floor_of_d(text):
    up = 0
    down = 0
    for i in range(len(text)):
        if text[i] == "(":
            up = up + 1
        elif text[i] == ")":
            down = down + 1
    return up - down


def floor_of_e(text):
    return reduce(lambda f, c: f + {"(": 1, ")": -1}[c], text, 0)


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


def basement_d(text):
    floors = accumulate({"(": 1, ")": -1}[c] for c in text)
    return next((i for i, f in enumerate(floors, start=1) if f < 0), None)


def basement_e(text):
    position = 0
    floor = 0
    entered = False
    for i in range(len(text)):
        if entered == False:
            if text[i] == "(":
                floor = floor + 1
            if text[i] == ")":
                floor = floor - 1
            if floor == -1:
                entered = True
                position = i + 1
    if entered == True:
        return position
    else:
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


def paper_d(boxes):
    class Box:
        def __init__(self, text):
            parts = text.split("x")
            self.l = int(parts[0])
            self.w = int(parts[1])
            self.h = int(parts[2])

        def surface(self):
            return 2 * self.l * self.w + 2 * self.w * self.h + 2 * self.h * self.l

        def slack(self):
            smallest = self.l * self.w
            if self.w * self.h < smallest:
                smallest = self.w * self.h
            if self.h * self.l < smallest:
                smallest = self.h * self.l
            return smallest

    total = 0
    for b in boxes:
        box = Box(b)
        total += box.surface() + box.slack()
    return total


def paper_e(boxes):
    areas = ([a * b for a, b in combinations(map(int, s.split("x")), 2)] for s in boxes)
    return sum(2 * sum(f) + min(f) for f in areas)


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


def captcha_d(digits):
    total = 0
    for i in range(len(digits)):
        if i == len(digits) - 1:
            following = digits[0]
        else:
            following = digits[i + 1]
        if digits[i] == following:
            total = total + int(digits[i])
    return total


def captcha_e(digits):
    q = deque(map(int, digits))
    q.rotate(-1)
    return sum(int(a) * (int(a) == b) for a, b in zip(digits, q))


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


def checksum_d(rows):
    checksum = 0
    for i in range(len(rows)):
        smallest = rows[i][0]
        largest = rows[i][0]
        for j in range(1, len(rows[i])):
            if rows[i][j] < smallest:
                smallest = rows[i][j]
            if rows[i][j] > largest:
                largest = rows[i][j]
        checksum = checksum + (largest - smallest)
    return checksum


def checksum_e(rows):
    return sum(map(max, rows)) - sum(map(min, rows))


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


def jumps_out_c(values):
    class Maze:
        def __init__(self, offsets):
            self.offsets = offsets[:]
            self.pointer = 0
            self.steps = 0

        def inside(self):
            return self.pointer >= 0 and self.pointer < len(self.offsets)

        def step(self):
            old = self.pointer
            self.pointer = old + self.offsets[old]
            self.offsets[old] = self.offsets[old] + 1
            self.steps = self.steps + 1

    maze = Maze(values)
    while maze.inside():
        maze.step()
    return maze.steps


def jumps_out_d(values):
    v, i = [*values], 0
    for n in count():
        if not -1 < i < len(v):
            return n
        v[i], i = v[i] + 1, i + v[i]


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


def banks_c(banks):
    def spread(state):
        i = max(range(len(state)), key=lambda k: (state[k], -k))
        every, extra = divmod(state[i], len(state))
        lucky = {(i + k) % len(state) for k in range(1, extra + 1)}
        return tuple((0 if k == i else n) + every + (k in lucky) for k, n in enumerate(state))

    state, seen = tuple(banks), {}
    while state not in seen:
        seen[state] = len(seen)
        state = spread(state)
    return len(seen)


def banks_d(banks):
    memory = []
    for b in banks:
        memory.append(b)
    old_states = [str(memory)]
    cycles = 0
    while True:
        biggest = 0
        for i in range(len(memory)):
            if memory[i] > memory[biggest]:
                biggest = i
        blocks = memory[biggest]
        memory[biggest] = 0
        position = biggest
        while blocks > 0:
            position = position + 1
            if position == len(memory):
                position = 0
            memory[position] = memory[position] + 1
            blocks = blocks - 1
        cycles = cycles + 1
        if str(memory) in old_states:
            return cycles
        old_states.append(str(memory))


def fuel_a(masses):
    return sum(mass // 3 - 2 for mass in masses)


def fuel_b(masses):
    total = 0
    for mass in masses:
        total += int(mass / 3) - 2
    return total


def fuel_c(masses):
    return reduce(lambda total, mass: total + mass // 3 - 2, masses, 0)


def fuel_d(masses):
    total = 0
    i = 0
    while i < len(masses):
        m = masses[i]
        f = math.floor(m / 3)
        f = f - 2
        total = total + f
        i = i + 1
    return total


def fuel_e(masses):
    need = lambda m: (m - m % 3) // 3 - 2
    return sum(map(need, masses))


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


def fuel_of_fuel_d(mass):
    def needs(m):
        while (m := m // 3 - 2) > 0:
            yield m

    return sum(needs(mass))


def fuel_of_fuel_e(mass):
    sum = 0
    finished = False
    current = mass
    while finished == False:
        fuel = current // 3
        fuel = fuel - 2
        if fuel <= 0:
            finished = True
        else:
            sum = sum + fuel
            current = fuel
    return sum


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


def run_code_d(code):
    class Computer:
        def __init__(self, program):
            self.memory = list(program)
            self.ip = 0
            self.halted = False

        def read(self, offset):
            address = self.memory[self.ip + offset]
            return self.memory[address]

        def write(self, offset, value):
            self.memory[self.memory[self.ip + offset]] = value

        def tick(self):
            opcode = self.memory[self.ip]
            if opcode == 99:
                self.halted = True
                return
            if opcode == 1:
                self.write(3, self.read(1) + self.read(2))
            elif opcode == 2:
                self.write(3, self.read(1) * self.read(2))
            self.ip += 4

    computer = Computer(code)
    while not computer.halted:
        computer.tick()
    return computer.memory[0]


def run_code_e(code):
    def go(mem, at):
        match mem[at : at + 4]:
            case [99, *_]:
                return mem[0]
            case [op, a, b, c]:
                value = (operator.add if op == 1 else operator.mul)(mem[a], mem[b])
                return go(mem[:c] + [value] + mem[c + 1 :], at + 4)

    return go(list(code), 0)


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


def good_codes_d(low, high):
    answer = 0
    for number in range(low, high + 1):
        digits = str(number)
        never_decreases = True
        has_pair = False
        for i in range(len(digits) - 1):
            if int(digits[i]) > int(digits[i + 1]):
                never_decreases = False
            if digits[i] == digits[i + 1]:
                has_pair = True
        if never_decreases == True and has_pair == True:
            answer = answer + 1
    return answer


def good_codes_e(low, high):
    # builds only the numbers whose digits never fall
    def grow(number, last, left):
        if left == 0:
            return [number]
        return [n for d in range(last, 10) for n in grow(number * 10 + d, d, left - 1)]

    lengths = range(len(str(low)), len(str(high)) + 1)
    rising = chain.from_iterable(grow(0, 1, size) for size in lengths)
    return sum(low <= n <= high and re.search(r"(\d)\1", str(n)) is not None for n in rising)


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


def orbits_d(pairs):
    parent = {b: a for a, b in pairs}

    @lru_cache(maxsize=None)
    def depth(body):
        return 1 + depth(parent[body]) if body in parent else 0

    return sum(map(depth, parent))


def orbits_e(pairs):
    level = {"COM": 0}
    changed = True
    while changed == True:
        changed = False
        for i in range(len(pairs)):
            center = pairs[i][0]
            moon = pairs[i][1]
            if center in level:
                if moon not in level:
                    level[moon] = level[center] + 1
                    changed = True
    total = 0
    for name in level:
        total = total + level[name]
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


def trees_hit_d(rows, right, down):
    cells = (r[x % len(r)] for r, x in zip(rows[::down], count(0, right)))
    return "".join(cells).count("#")


def trees_hit_e(rows, right, down):
    height = len(rows)
    width = len(rows[0])
    x = 0
    y = 0
    trees = 0
    while y < height:
        line = rows[y]
        if line[x] == "#":
            trees = trees + 1
        x = x + right
        if x >= width:
            x = x - width
        y = y + down
    return trees


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


def seat_d(code):
    row = 0
    col = 0
    size = 64
    for i in range(7):
        if code[i] == "B":
            row = row + size
        size = size // 2
    size = 4
    for i in range(7, 10):
        if code[i] == "R":
            col = col + size
        size = size // 2
    return row * 8 + col


def seat_e(code):
    return sum(2**i for i, c in enumerate(code[::-1]) if c in "BR")


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


def group_answers_d(text):
    groups = text.split("\n\n")
    answer = 0
    for i in range(len(groups)):
        questions = []
        for ch in groups[i]:
            if ch == "\n":
                continue
            if ch not in questions:
                questions.append(ch)
        answer = answer + len(questions)
    return answer


def group_answers_e(text):
    groups = (g for filled, g in groupby(text.split("\n"), bool) if filled)
    return sum(len(set().union(*g)) for g in groups)


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


def group_all_d(text):
    total = 0
    for block in text.split("\n\n"):
        people = block.split("\n")
        letter = "a"
        while letter <= "z":
            everyone = True
            for p in people:
                if p.find(letter) == -1:
                    everyone = False
            if everyone == True:
                total += 1
            letter = chr(ord(letter) + 1)
    return total


def group_all_e(text):
    bits = lambda line: reduce(operator.or_, (1 << ord(c) - 97 for c in line), 0)
    return sum(bin(reduce(operator.and_, map(bits, g.split()))).count("1") for g in text.split("\n\n"))


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


def odd_one_d(values, size):
    def has_pair(window: list[int], target: int) -> bool:
        ordered = sorted(window)
        lo, hi = 0, len(ordered) - 1
        while lo < hi:
            total = ordered[lo] + ordered[hi]
            if total == target:
                return True
            if total < target:
                lo += 1
            else:
                hi -= 1
        return False

    wrong = (v for i, v in enumerate(values[size:]) if not has_pair(values[i : i + size], v))
    return next(wrong, None)


def odd_one_e(values, size):
    for k in range(size, len(values)):
        valid = False
        for i in range(k - size, k):
            for j in range(k - size, k):
                if i != j:
                    if values[i] + values[j] == values[k]:
                        valid = True
        if valid == False:
            return values[k]
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


def adapters_d(values):
    gaps = [b - a for a, b in zip([0] + sorted(values), sorted(values))]
    a, b, c = 0, 0, 1
    for g in gaps:
        if g == 1:
            a, b, c = b, c, a + b + c
        elif g == 2:
            a, b, c = c, 0, b + c
        else:
            a, b = 0, 0
    return c


def adapters_e(values):
    class Counter:
        def __init__(self, adapters):
            self.adapters = adapters
            self.goal = max(adapters)
            self.memo = {}

        def ways(self, joltage):
            if joltage == self.goal:
                return 1
            if joltage in self.memo:
                return self.memo[joltage]
            total = 0
            step = 1
            while step <= 3:
                if joltage + step in self.adapters:
                    total = total + self.ways(joltage + step)
                step = step + 1
            self.memo[joltage] = total
            return total

    return Counter(values).ways(0)


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


def spoken_c(start, turn):
    history = defaultdict(list)
    last = None
    for t in range(1, turn + 1):
        if t <= len(start):
            last = start[t - 1]
        else:
            times = history[last]
            last = times[-1] - times[-2] if len(times) > 1 else 0
        history[last].append(t)
    return last


def spoken_d(start, turn):
    if turn <= len(start):
        return start[turn - 1]
    numbers = []
    for n in start:
        numbers.append(n)
    while len(numbers) != turn:
        last = numbers[len(numbers) - 1]
        distance = 0
        for back in range(1, len(numbers)):
            if numbers[len(numbers) - 1 - back] == last:
                distance = back
                break
        numbers.append(distance)
    return numbers[len(numbers) - 1]


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
