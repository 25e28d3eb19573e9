"""More small tasks of our own, longer ones among them, each written in several ways; they agree on `INPUTS`."""

import heapq
import itertools
import math
import operator
import re
from collections import Counter, defaultdict, deque
from functools import cmp_to_key, reduce
from itertools import accumulate, chain, combinations, groupby, product, starmap


def robot_a(width, height, commands):
    x, y, facing = 0, 0, 0
    moves = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    for command in commands:
        if command == "L":
            facing = (facing - 1) % 4
        elif command == "R":
            facing = (facing + 1) % 4
        else:
            dx, dy = moves[facing]
            if 0 <= x + dx < width and 0 <= y + dy < height:
                x += dx
                y += dy
    return x, y, "NESW"[facing]


def robot_b(width, height, commands):
    place, heading = 0j, 1j
    for command in commands:
        if command == "F":
            following = place + heading
            if 0 <= following.real < width and 0 <= following.imag < height:
                place = following
        else:
            heading *= {"L": 1j, "R": -1j}[command]
    names = {1j: "N", 1: "E", -1j: "S", -1: "W"}
    return int(place.real), int(place.imag), names[heading]


def robot_c(width, height, commands):
    state = {"x": 0, "y": 0}
    ring = deque("NESW")
    for command in commands:
        if command == "R":
            ring.rotate(-1)
            continue
        if command == "L":
            ring.rotate(1)
            continue
        axis, step = {"N": ("y", 1), "S": ("y", -1), "E": ("x", 1), "W": ("x", -1)}[ring[0]]
        limit = width if axis == "x" else height
        state[axis] = min(max(state[axis] + step, 0), limit - 1)
    return state["x"], state["y"], ring[0]


def robot_d(width, height, commands):
    class Robot:
        def __init__(self):
            self.x = 0
            self.y = 0
            self.direction = "N"

        def left(self):
            if self.direction == "N":
                self.direction = "W"
            elif self.direction == "W":
                self.direction = "S"
            elif self.direction == "S":
                self.direction = "E"
            else:
                self.direction = "N"

        def right(self):
            for _ in range(3):
                self.left()

        def forward(self):
            if self.direction == "N" and self.y < height - 1:
                self.y += 1
            elif self.direction == "S" and self.y > 0:
                self.y -= 1
            elif self.direction == "E" and self.x < width - 1:
                self.x += 1
            elif self.direction == "W" and self.x > 0:
                self.x -= 1

    robot = Robot()
    for c in commands:
        if c == "L":
            robot.left()
        elif c == "R":
            robot.right()
        else:
            robot.forward()
    return robot.x, robot.y, robot.direction


def robot_e(width, height, commands):
    clamp = lambda v, size: max(0, min(v, size - 1))
    turn = {"L": -1, "R": 1}

    def step(state, c):
        x, y, f = state
        if c in turn:
            return x, y, (f + turn[c]) % 4
        return clamp(x + (0, 1, 0, -1)[f], width), clamp(y + (1, 0, -1, 0)[f], height), f

    x, y, f = reduce(step, commands, (0, 0, 0))
    return x, y, "NESW"[f]


def dice_hand_a(dice):
    counts = sorted(Counter(dice).values(), reverse=True)
    if counts[0] == 5:
        return "five"
    if counts[0] == 4:
        return "four"
    if counts[:2] == [3, 2]:
        return "full"
    if sorted(dice) in ([1, 2, 3, 4, 5], [2, 3, 4, 5, 6]):
        return "straight"
    if counts[0] == 3:
        return "three"
    if counts[:2] == [2, 2]:
        return "pairs"
    return "pair" if counts[0] == 2 else "nothing"


def dice_hand_b(dice):
    shape = "".join(map(str, sorted((dice.count(value) for value in set(dice)), reverse=True)))
    names = {"5": "five", "41": "four", "32": "full", "311": "three", "221": "pairs", "2111": "pair"}
    if shape in names:
        return names[shape]
    return "straight" if max(dice) - min(dice) == 4 else "nothing"


def dice_hand_c(dice):
    groups = {}
    for value in dice:
        groups[value] = groups.get(value, 0) + 1
    pairs = len([value for value in groups if groups[value] == 2])
    for value in groups:
        if groups[value] == 5:
            return "five"
        if groups[value] == 4:
            return "four"
        if groups[value] == 3:
            return "full" if pairs else "three"
    if pairs == 2:
        return "pairs"
    if pairs == 1:
        return "pair"
    low = min(dice)
    for step in range(5):
        if low + step not in groups:
            return "nothing"
    return "straight"


def dice_hand_d(dice):
    s = "".join(map(str, sorted(dice)))
    rules = (
        (r"(.)\1{4}", "five"),
        (r".?(.)\1{3}.?", "four"),
        (r"(.)\1\1(.)\2|(.)\3(.)\4\4", "full"),
        (r"12345|23456", "straight"),
        (r".*(.)\1\1.*", "three"),
        (r".*(.)\1.*(.)\2.*", "pairs"),
        (r".*(.)\1.*", "pair"),
    )
    return next((name for rule, name in rules if re.fullmatch(rule, s)), "nothing")


def dice_hand_e(dice):
    counts = [0, 0, 0, 0, 0, 0, 0]
    for i in range(len(dice)):
        counts[dice[i]] = counts[dice[i]] + 1
    pairs = 0
    three = False
    four = False
    five = False
    for number in counts:
        if number == 2:
            pairs = pairs + 1
        elif number == 3:
            three = True
        elif number == 4:
            four = True
        elif number == 5:
            five = True
    if five == True:
        return "five"
    if four == True:
        return "four"
    if three == True and pairs == 1:
        return "full"
    if three == True:
        return "three"
    if pairs == 2:
        return "pairs"
    if pairs == 1:
        return "pair"
    if counts[1] == 0 or counts[6] == 0:
        return "straight"
    return "nothing"


def snake_a(width, height, food, moves):
    snake = deque([(0, 0)])
    food = deque(food)
    steps = {"U": (0, -1), "D": (0, 1), "L": (-1, 0), "R": (1, 0)}
    score = 0
    for move in moves:
        x = snake[0][0] + steps[move][0]
        y = snake[0][1] + steps[move][1]
        if not (0 <= x < width and 0 <= y < height):
            return -1
        if food and food[0] == (x, y):
            food.popleft()
            score += 1
        else:
            snake.pop()
        if (x, y) in snake:
            return -1
        snake.appendleft((x, y))
    return score


def snake_b(width, height, food, moves):
    body = [(0, 0)]
    eaten = 0
    for move in moves:
        x, y = body[-1]
        if move == "U":
            y -= 1
        elif move == "D":
            y += 1
        elif move == "L":
            x -= 1
        else:
            x += 1
        if x < 0 or y < 0 or x >= width or y >= height:
            return -1
        if eaten < len(food) and food[eaten] == (x, y):
            eaten += 1
        else:
            body = body[1:]
        if (x, y) in body:
            return -1
        body.append((x, y))
    return eaten


def snake_c(width, height, food, moves):
    class Snake:
        def __init__(self):
            self.head = (0, 0)
            self.age = {(0, 0): 0}
            self.time = 0
            self.length = 1

        def move(self, dx, dy):
            self.time += 1
            x = self.head[0] + dx
            y = self.head[1] + dy
            if x < 0 or x >= width or y < 0 or y >= height:
                return False
            if self.length - 1 < len(food) and food[self.length - 1] == (x, y):
                self.length += 1
            if (x, y) in self.age and self.age[(x, y)] > self.time - self.length:
                return False
            self.head = (x, y)
            self.age[self.head] = self.time
            return True

    snake = Snake()
    for m in moves:
        dx = 0
        dy = 0
        if m == "U":
            dy = -1
        elif m == "D":
            dy = 1
        elif m == "L":
            dx = -1
        else:
            dx = 1
        if not snake.move(dx, dy):
            return -1
    return snake.length - 1


def snake_d(width, height, food, moves):
    steps = {"U": -1j, "D": 1j, "L": -1, "R": 1}
    path = list(accumulate(map(steps.get, moves), initial=0))
    apples = list(starmap(complex, food))
    eaten = 0
    for k, z in enumerate(path[1:], 1):
        eaten += apples[eaten:eaten + 1] == [z]
        if not (0 <= z.real < width and 0 <= z.imag < height) or z in path[k - eaten:k]:
            return -1
    return eaten


def parking_a(spaces, events):
    free = list(range(1, spaces + 1))
    heapq.heapify(free)
    parked = {}
    out = []
    for event in events:
        kind, car = event.split()
        if kind == "in":
            if free:
                parked[car] = heapq.heappop(free)
                out.append(parked[car])
            else:
                out.append(None)
        elif car in parked:
            heapq.heappush(free, parked.pop(car))
    return out


def parking_b(spaces, events):
    places = [None] * spaces
    result = []
    for event in events:
        kind, car = event.split(" ")
        if kind == "in":
            if None in places:
                i = places.index(None)
                places[i] = car
                result.append(i + 1)
            else:
                result.append(None)
        if kind == "out" and car in places:
            places[places.index(car)] = None
    return result


def parking_c(spaces, events):
    used = {}
    given = []
    for event in events:
        kind, _, car = event.partition(" ")
        if kind == "out":
            used = {place: other for place, other in used.items() if other != car}
            continue
        place = next((n for n in range(1, spaces + 1) if n not in used), None)
        if place is not None:
            used[place] = car
        given.append(place)
    return given


def parking_d(spaces, events):
    cars = []
    for i in range(spaces):
        cars.append("")
    result = []
    for i in range(len(events)):
        words = events[i].split()
        if words[0] == "in":
            found = False
            for j in range(len(cars)):
                if cars[j] == "" and found == False:
                    cars[j] = words[1]
                    result.append(j + 1)
                    found = True
            if found == False:
                result.append(None)
        elif words[0] == "out":
            for j in range(len(cars)):
                if cars[j] == words[1]:
                    cars[j] = ""
    return result


def parking_e(spaces, events):
    full, out = {}, []
    for e in events:
        k, c = e.split()
        if k == "out":
            full.pop(c, 0)
        else:
            out.append(min(set(range(1, spaces + 1)) - {*full.values()}, default=None))
            full |= {c: out[-1]} if out[-1] else {}
    return out


def lift_a(start, calls):
    floor = start
    moved = 0
    for call in calls:
        moved += abs(call - floor)
        floor = call
    return moved


def lift_b(start, calls):
    return sum(abs(a - b) for a, b in zip([start] + list(calls), calls))


def lift_c(start, calls):
    total = 0
    i = 0
    while i < len(calls):
        before = start if i == 0 else calls[i - 1]
        total += calls[i] - before if calls[i] > before else before - calls[i]
        i += 1
    return total


def lift_d(start, calls):
    floor = start
    floors_moved = 0
    for i in range(len(calls)):
        while floor != calls[i]:
            if floor < calls[i]:
                floor = floor + 1
            else:
                floor = floor - 1
            floors_moved = floors_moved + 1
    return floors_moved


def lift_e(start, calls):
    return sum(map(abs, map(operator.sub, calls, chain([start], calls))))


def queue_time_a(customers, tills):
    times = [0] * tills
    for customer in customers:
        times[times.index(min(times))] += customer
    return max(times)


def queue_time_b(customers, tills):
    heap = [0] * tills
    for customer in customers:
        heapq.heappush(heap, heapq.heappop(heap) + customer)
    return max(heap)


def queue_time_c(customers, tills):
    waiting = deque(customers)
    busy = []
    clock = 0
    while waiting or busy:
        while waiting and len(busy) < tills:
            busy.append(clock + waiting.popleft())
        clock = min(busy)
        busy = [end for end in busy if end > clock]
    return clock


def queue_time_d(customers, tills):
    busy = []
    for i in range(tills):
        busy.append(0)
    waiting = list(customers)
    minutes = 0
    while len(waiting) > 0 or max(busy) > 0:
        for i in range(tills):
            if busy[i] == 0 and len(waiting) > 0:
                busy[i] = waiting.pop(0)
        for i in range(tills):
            if busy[i] > 0:
                busy[i] = busy[i] - 1
        minutes = minutes + 1
    return minutes


def queue_time_e(customers, tills):
    serve = lambda times, c: sorted([times[0] + c] + times[1:])
    return reduce(serve, customers, [0] * tills)[-1]


def task_order_a(jobs):
    time = 0
    jobs = sorted(jobs)
    ready = []
    out = []
    i = 0
    while i < len(jobs) or ready:
        if not ready and time < jobs[i][0]:
            time = jobs[i][0]
        while i < len(jobs) and jobs[i][0] <= time:
            heapq.heappush(ready, (jobs[i][1], jobs[i][2]))
            i += 1
        length, name = heapq.heappop(ready)
        time += length
        out.append(name)
    return out


def task_order_b(jobs):
    rest = list(jobs)
    clock = 0
    order = []
    while rest:
        possible = [job for job in rest if job[0] <= clock]
        if not possible:
            clock = min(job[0] for job in rest)
            continue
        job = min(possible, key=lambda j: (j[1], j[2]))
        rest.remove(job)
        clock += job[1]
        order.append(job[2])
    return order


def task_order_c(jobs):
    class Machine:
        def __init__(self, jobs):
            self.clock = 0
            self.waiting = list(jobs)
            self.done = []

        def next_job(self):
            best = None
            for job in self.waiting:
                if job[0] > self.clock:
                    continue
                if best is None or job[1] < best[1] or (job[1] == best[1] and job[2] < best[2]):
                    best = job
            return best

    machine = Machine(jobs)
    while len(machine.done) < len(jobs):
        job = machine.next_job()
        if job is None:
            machine.clock += 1
        else:
            machine.waiting.remove(job)
            machine.done.append(job[2])
            machine.clock += job[1]
    return machine.done


def task_order_d(jobs):
    def run(clock, rest):
        if not rest:
            return []
        clock = max(clock, min(rest)[0])
        job = min((j for j in rest if j[0] <= clock), key=operator.itemgetter(1, 2))
        return [job[2]] + run(clock + job[1], [j for j in rest if j is not job])

    return run(0, jobs)


def cooldown_a(tasks, gap):
    counts = Counter(tasks)
    most = max(counts.values(), default=0)
    last = sum(1 for times in counts.values() if times == most)
    return max(len(tasks), (most - 1) * (gap + 1) + last) if tasks else 0


def cooldown_b(tasks, gap):
    heap = [-times for times in Counter(tasks).values()]
    heapq.heapify(heap)
    resting = deque()
    time = 0
    while heap or resting:
        time += 1
        if heap:
            left = heapq.heappop(heap) + 1
            if left:
                resting.append((left, time + gap))
        if resting and resting[0][1] == time:
            heapq.heappush(heap, resting.popleft()[0])
    return time


def cooldown_c(tasks, gap):
    left = Counter(tasks)
    free_at = {name: 0 for name in left}
    clock = 0
    while left:
        ready = [name for name in left if free_at[name] <= clock]
        if ready:
            name = max(ready, key=lambda other: left[other])
            left[name] -= 1
            free_at[name] = clock + gap + 1
            if left[name] == 0:
                del left[name]
        clock += 1
    return clock


def cooldown_d(tasks, gap):
    left = {}
    for t in tasks:
        if t in left:
            left[t] = left[t] + 1
        else:
            left[t] = 1
    order = []
    finished = False
    if len(tasks) == 0:
        finished = True
    while finished == False:
        recent = order[len(order) - gap:] if gap > 0 and gap <= len(order) else order
        if gap == 0:
            recent = []
        chosen = "-"
        high = 0
        for t in left:
            if left[t] > high and t not in recent:
                high = left[t]
                chosen = t
        order.append(chosen)
        if chosen != "-":
            left[chosen] = left[chosen] - 1
        finished = True
        for t in left:
            if left[t] > 0:
                finished = False
    return len(order)


def cooldown_e(tasks, gap):
    c = sorted(map([*tasks].count, {*tasks}))[::-1]
    return max(len(tasks), (c[0] - 1) * (gap + 1) + c.count(c[0])) if c else 0


def apart_letters_a(text):
    counts = Counter(text)
    if counts and max(counts.values()) > (len(text) + 1) // 2:
        return False
    return True


def apart_letters_b(text):
    heap = [(-times, char) for char, times in Counter(text).items()]
    heapq.heapify(heap)
    out = ""
    held = None
    while heap:
        times, char = heapq.heappop(heap)
        out += char
        if held:
            heapq.heappush(heap, held)
        held = (times + 1, char) if times < -1 else None
    return len(out) == len(text)


def apart_letters_c(text):
    for char in set(text):
        if 2 * text.count(char) > len(text) + 1:
            return False
    return True


def apart_letters_d(text):
    class Row:
        def __init__(self, size):
            self.cells = [""] * size
            self.at = 0

        def put(self, letter):
            self.cells[self.at] = letter
            self.at += 2
            if self.at >= len(self.cells):
                self.at = 1

    letters = list(set(text))
    letters.sort(key=lambda c: -text.count(c))
    row = Row(len(text))
    for letter in letters:
        n = text.count(letter)
        while n > 0:
            row.put(letter)
            n -= 1
    i = 1
    while i < len(text):
        if row.cells[i] == row.cells[i - 1]:
            return False
        i += 1
    return True


def apart_letters_e(text):
    ordered = sorted(text)
    half = (len(text) + 1) // 2
    return all(map(operator.ne, ordered, ordered[half:]))


def largest_number_a(values):
    texts = [str(value) for value in values]
    texts.sort(key=cmp_to_key(lambda a, b: -1 if a + b > b + a else 1))
    return "".join(texts).lstrip("0") or "0"


def largest_number_b(values):
    rest = list(map(str, values))
    out = ""
    while rest:
        best = rest[0]
        for text in rest[1:]:
            if text + best > best + text:
                best = text
        rest.remove(best)
        out += best
    return str(int(out))


def largest_number_c(values):
    return str(max(int("".join(map(str, order))) for order in itertools.permutations(values)))


def largest_number_d(values):
    numbers = []
    for v in values:
        numbers.append(str(v))
    for i in range(len(numbers)):
        for j in range(len(numbers) - 1):
            a = numbers[j]
            b = numbers[j + 1]
            if int(a + b) < int(b + a):
                numbers[j] = b
                numbers[j + 1] = a
    result = ""
    for n in numbers:
        result = result + n
    while len(result) > 1 and result[0] == "0":
        result = result[1:]
    return result


def largest_number_e(values):
    from fractions import Fraction

    key = lambda s: Fraction(int(s), 10 ** len(s) - 1)
    return str(int("".join(sorted(map(str, values), key=key, reverse=True))))


def smaller_number_a(digits, drop):
    stack = []
    for digit in digits:
        while drop and stack and stack[-1] > digit:
            stack.pop()
            drop -= 1
        stack.append(digit)
    if drop:
        stack = stack[:-drop]
    return "".join(stack).lstrip("0") or "0"


def smaller_number_b(digits, drop):
    if drop >= len(digits):
        return "0"
    for _ in range(drop):
        i = 0
        while i + 1 < len(digits) and digits[i] <= digits[i + 1]:
            i += 1
        digits = digits[:i] + digits[i + 1 :]
    return str(int(digits))


def smaller_number_c(digits, drop):
    size = len(digits) - drop
    if size <= 0:
        return "0"
    return str(min(int("".join(part)) for part in combinations(digits, size)))


def smaller_number_d(digits, drop):
    keep = len(digits) - drop
    result = ""
    start = 0
    while len(result) < keep:
        best = start
        last = len(digits) - (keep - len(result))
        for i in range(start, last + 1):
            if digits[i] < digits[best]:
                best = i
        result = result + digits[best]
        start = best + 1
    while len(result) > 0 and result[0] == "0":
        result = result[1:]
    if result == "":
        return "0"
    return result


def smaller_number_e(digits, drop):
    cut = lambda text, _: min(text[:i] + text[i + 1:] for i in range(len(text))) if text else text
    return reduce(cut, range(drop), digits).lstrip("0") or "0"


def wooden_a(heights):
    left = [0] * len(heights)
    for i in range(len(heights)):
        j = i - 1
        while j >= 0 and heights[j] < heights[i]:
            j -= 1
        left[i] = i - j
    return left


def wooden_b(heights):
    out = []
    stack = []
    for i, height in enumerate(heights):
        while stack and heights[stack[-1]] < height:
            stack.pop()
        out.append(i - stack[-1] if stack else i + 1)
        stack.append(i)
    return out


def wooden_c(heights):
    spans = []
    for i in range(len(heights)):
        span = 1
        while i - span >= 0 and heights[i - span] < heights[i]:
            span += spans[i - span]
        spans.append(span)
    return spans


def wooden_d(heights):
    result = []
    for i in range(len(heights)):
        count = 1
        stop = False
        for j in range(i - 1, -1, -1):
            if heights[j] >= heights[i]:
                stop = True
            if stop == False:
                count = count + 1
        result.append(count)
    return result


def wooden_e(heights):
    tall = lambda i: [j for j in range(i) if heights[j] >= heights[i]]
    return [i - max(tall(i), default=-1) for i in range(len(heights))]


def wall_a(bricks):
    edges = Counter()
    for row in bricks:
        place = 0
        for brick in row[:-1]:
            place += brick
            edges[place] += 1
    return len(bricks) - max(edges.values(), default=0)


def wall_b(bricks):
    width = sum(bricks[0])
    best = len(bricks)
    for cut in range(1, width):
        crossed = 0
        for row in bricks:
            if cut not in accumulate(row):
                crossed += 1
        best = min(best, crossed)
    return best


def wall_c(bricks):
    table = {}
    for row in bricks:
        total = 0
        i = 0
        while i < len(row) - 1:
            total += row[i]
            table[total] = table.get(total, 0) + 1
            i += 1
    most = 0
    for times in table.values():
        most = times if times > most else most
    return len(bricks) - most


def wall_d(bricks):
    class Row:
        def __init__(self, sizes):
            self.edges = []
            total = 0
            i = 0
            while i < len(sizes) - 1:
                total += sizes[i]
                self.edges.append(total)
                i += 1

        def has_edge(self, place):
            return place in self.edges

    rows = []
    for sizes in bricks:
        rows.append(Row(sizes))
    fewest = len(rows)
    for row in rows:
        for place in row.edges:
            crossed = 0
            for other in rows:
                if not other.has_edge(place):
                    crossed += 1
            if crossed < fewest:
                fewest = crossed
    return fewest


def wall_e(bricks):
    edges = sorted(chain.from_iterable(accumulate(row[:-1]) for row in bricks))
    return len(bricks) - max((len(list(run)) for _, run in groupby(edges)), default=0)


def skyline_a(buildings):
    places = sorted({edge for left, right, _ in buildings for edge in (left, right)})
    out = []
    for place in places:
        height = max((h for left, right, h in buildings if left <= place < right), default=0)
        if not out or out[-1][1] != height:
            out.append((place, height))
    return out


def skyline_b(buildings):
    events = sorted(
        [(left, -height, right) for left, right, height in buildings] + [(right, 0, 0) for _, right, _ in buildings]
    )
    alive = [(0, float("inf"))]
    out = []
    for place, height, right in events:
        while alive[0][1] <= place:
            heapq.heappop(alive)
        if height:
            heapq.heappush(alive, (height, right))
        top = -alive[0][0]
        if not out or out[-1][1] != top:
            if out and out[-1][0] == place:
                out[-1] = (place, top)
            else:
                out.append((place, top))
    return out


def skyline_c(buildings):
    last = 0
    for b in buildings:
        if b[1] > last:
            last = b[1]
    heights = []
    for i in range(last + 1):
        heights.append(0)
    for b in buildings:
        for i in range(b[0], b[1]):
            if b[2] > heights[i]:
                heights[i] = b[2]
    first = last
    for b in buildings:
        if b[0] < first:
            first = b[0]
    result = []
    current = -1
    for i in range(first, last + 1):
        if heights[i] != current:
            result.append((i, heights[i]))
            current = heights[i]
    return result


def skyline_d(buildings):
    def merge(left, right):
        out, h, k = [], 0, 0
        rows = sorted([(x, 0, y) for x, y in left] + [(x, 1, y) for x, y in right])
        for i, (x, side, y) in enumerate(rows):
            h, k = (y, k) if side == 0 else (h, y)
            if i + 1 == len(rows) or rows[i + 1][0] != x:
                top = max(h, k)
                if not out or out[-1][1] != top:
                    out.append((x, top))
        return out

    def outline(part):
        if len(part) == 1:
            left, right, height = part[0]
            return [(left, height), (right, 0)]
        middle = len(part) // 2
        return merge(outline(part[:middle]), outline(part[middle:]))

    return outline(buildings) if buildings else []


def top_view_a(walls):
    visible = 0
    for i in range(len(walls)):
        if all(walls[j] < walls[i] for j in range(i)):
            visible += 1
    return visible


def top_view_b(walls):
    seen = 0
    highest = -1
    for wall in walls:
        if wall > highest:
            seen += 1
            highest = wall
    return seen


def top_view_c(walls):
    return len(set(accumulate(walls, max)))


def top_view_d(walls):
    number = 0
    for i in range(len(walls)):
        can_see = True
        for j in range(len(walls)):
            if j < i and walls[j] >= walls[i]:
                can_see = False
        if can_see == True:
            number = number + 1
    return number


def top_view_e(walls):
    if not walls:
        return 0
    i = max(range(len(walls)), key=walls.__getitem__)
    seen = 1
    while i:
        i = max(range(i), key=walls.__getitem__)
        seen += 1
    return seen


def matching_people_a(wishes):
    pairs = 0
    for a in wishes:
        b = wishes[a]
        if b in wishes and wishes[b] == a and a < b:
            pairs += 1
    return pairs


def matching_people_b(wishes):
    return sum(wishes.get(b) == a for a, b in wishes.items() if a != b) // 2


def matching_people_c(wishes):
    found = set()
    for person, other in wishes.items():
        if person != other and wishes.get(other, None) == person:
            found.add(frozenset((person, other)))
    return len(found)


def matching_people_d(wishes):
    names = list(wishes.keys())
    count = 0
    i = 0
    while i < len(names):
        j = i + 1
        while j < len(names):
            if wishes[names[i]] == names[j] and wishes[names[j]] == names[i]:
                count += 1
            j += 1
        i += 1
    return count


def matching_people_e(wishes):
    arrows = set(wishes.items())
    return len(arrows & {(b, a) for a, b in arrows if a != b}) // 2


def stable_a(first, second):
    free = deque(sorted(first))
    taken = {}
    asked = {name: 0 for name in first}
    while free:
        name = free.popleft()
        wish = first[name][asked[name]]
        asked[name] += 1
        if wish not in taken:
            taken[wish] = name
        elif second[wish].index(name) < second[wish].index(taken[wish]):
            free.append(taken[wish])
            taken[wish] = name
        else:
            free.append(name)
    return {name: wish for wish, name in taken.items()}


def stable_b(first, second):
    partner = {}
    lists = {name: list(wishes) for name, wishes in first.items()}
    lonely = [name for name in sorted(first)]
    while lonely:
        name = lonely.pop()
        wish = lists[name].pop(0)
        rank = {other: place for place, other in enumerate(second[wish])}
        rival = next((other for other, has in partner.items() if has == wish), None)
        if rival is None:
            partner[name] = wish
        elif rank[name] < rank[rival]:
            del partner[rival]
            partner[name] = wish
            lonely.append(rival)
        else:
            lonely.append(name)
    return partner


def stable_c(first, second):
    class Chooser:
        def __init__(self, ranks):
            self.ranks = ranks
            self.partner = None

        def prefers(self, name):
            if self.partner is None:
                return True
            return self.ranks.index(name) < self.ranks.index(self.partner)

    choosers = {}
    for name in second:
        choosers[name] = Chooser(second[name])
    next_wish = {}
    for name in first:
        next_wish[name] = 0
    changed = True
    while changed:
        changed = False
        matched = [c.partner for c in choosers.values()]
        for name in first:
            if name in matched or next_wish[name] >= len(first[name]):
                continue
            chooser = choosers[first[name][next_wish[name]]]
            next_wish[name] += 1
            changed = True
            if chooser.prefers(name):
                chooser.partner = name
            break
    result = {}
    for name in choosers:
        if choosers[name].partner is not None:
            result[choosers[name].partner] = name
    return result


def stable_d(first, second):
    def propose(taken, name):
        for wish in first[name]:
            rival = taken.get(wish)
            if rival is None:
                return {**taken, wish: name}
            if second[wish].index(name) < second[wish].index(rival):
                return propose({**taken, wish: name}, rival)
        return taken

    return {name: wish for wish, name in reduce(propose, first, {}).items()}


def scanner_a(text):
    out = []
    i = 0
    while i < len(text):
        if text[i].isspace():
            i += 1
        elif text[i].isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            out.append(("number", text[i:j]))
            i = j
        elif text[i].isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            out.append(("name", text[i:j]))
            i = j
        else:
            out.append(("mark", text[i]))
            i += 1
    return out


def scanner_b(text):
    pattern = re.compile(r"\s*(?:(\d+)|([A-Za-z][A-Za-z0-9]*)|(\S))")
    out = []
    for match in pattern.finditer(text):
        number, name, mark = match.groups()
        if number:
            out.append(("number", number))
        elif name:
            out.append(("name", name))
        else:
            out.append(("mark", mark))
    return out


def scanner_c(text):
    def kind(char):
        return "number" if char.isdigit() else "name" if char.isalpha() else "space" if char.isspace() else "mark"

    tokens = []
    for char in text:
        now = kind(char)
        if tokens and tokens[-1][0] == "name" and now in ("name", "number"):
            tokens[-1][1] += char
        elif tokens and now != "mark" and tokens[-1][0] == now:
            tokens[-1][1] += char
        else:
            tokens.append([now, char])
    return [(name, value) for name, value in tokens if name != "space"]


def scanner_d(text):
    tokens = []
    word = ""
    kind = ""
    for i in range(len(text) + 1):
        if i < len(text):
            c = text[i]
        else:
            c = " "
        if kind == "name" and (c.isalpha() or c.isdigit()):
            word = word + c
        elif kind == "number" and c.isdigit():
            word = word + c
        else:
            if kind != "":
                tokens.append((kind, word))
            word = ""
            kind = ""
            if c.isalpha():
                kind = "name"
                word = c
            elif c.isdigit():
                kind = "number"
                word = c
            elif c != " " and c.isspace() == False:
                tokens.append(("mark", c))
    return tokens


def scanner_e(text):
    kinds = re.compile(r"(?P<number>\d+)|(?P<name>[^\W\d_][^\W_]*)|(?P<mark>\S)")
    return [(m.lastgroup, m.group()) for m in kinds.finditer(text)]


def formula_a(text):
    def expression(i):
        value, i = term(i)
        while i < len(text) and text[i] in "+-":
            other, j = term(i + 1)
            value = value + other if text[i] == "+" else value - other
            i = j
        return value, i

    def term(i):
        value, i = factor(i)
        while i < len(text) and text[i] == "*":
            other, i = factor(i + 1)
            value *= other
        return value, i

    def factor(i):
        if text[i] == "(":
            value, i = expression(i + 1)
            return value, i + 1
        j = i
        while j < len(text) and text[j].isdigit():
            j += 1
        return int(text[i:j]), j

    return expression(0)[0]


def formula_b(text):
    strength = {"+": 1, "-": 1, "*": 2}
    numbers, marks = [], []

    def apply():
        mark = marks.pop()
        b, a = numbers.pop(), numbers.pop()
        numbers.append({"+": a + b, "-": a - b, "*": a * b}[mark])

    for token in re.findall(r"\d+|[-+*()]", text):
        if token.isdigit():
            numbers.append(int(token))
        elif token == "(":
            marks.append(token)
        elif token == ")":
            while marks[-1] != "(":
                apply()
            marks.pop()
        else:
            while marks and marks[-1] != "(" and strength[marks[-1]] >= strength[token]:
                apply()
            marks.append(token)
    while marks:
        apply()
    return numbers[0]


def formula_c(text):
    while "(" in text:
        end = text.index(")")
        start = text.rindex("(", 0, end)
        text = text[:start] + str(formula_c(text[start + 1 : end])) + text[end + 1 :]
    total = 0
    for sign, product_text in re.findall(r"([+-]?)(-?\d+(?:\*-?\d+)*)", text):
        value = math.prod(int(part) for part in product_text.split("*"))
        total += -value if sign == "-" else value
    return total


def formula_d(text):
    def evaluate(part):
        depth = 0
        for marks in ("+-", "*"):
            for i in range(len(part) - 1, -1, -1):
                c = part[i]
                if c == ")":
                    depth = depth + 1
                elif c == "(":
                    depth = depth - 1
                elif depth == 0 and c in marks:
                    left = evaluate(part[:i])
                    right = evaluate(part[i + 1:])
                    if c == "+":
                        return left + right
                    elif c == "-":
                        return left - right
                    else:
                        return left * right
        if part[0] == "(":
            return evaluate(part[1:len(part) - 1])
        return int(part)

    return evaluate(text)


def formula_e(text):
    import ast

    do = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}
    walk = lambda n: n.value if isinstance(n, ast.Constant) else do[type(n.op)](walk(n.left), walk(n.right))
    return walk(ast.parse(text, mode="eval").body)


def molecule_a(text):
    stack = [Counter()]
    i = 0
    while i < len(text):
        if text[i] == "(":
            stack.append(Counter())
            i += 1
            continue
        if text[i] == ")":
            group = stack.pop()
            i += 1
        else:
            j = i + 1
            while j < len(text) and text[j].islower():
                j += 1
            group = Counter({text[i:j]: 1})
            i = j
        j = i
        while j < len(text) and text[j].isdigit():
            j += 1
        times = int(text[i:j] or 1)
        i = j
        for name in group:
            stack[-1][name] += group[name] * times
    return dict(stack[0])


def molecule_b(text):
    def read(tokens):
        counts = defaultdict(int)
        while tokens and tokens[0] != ")":
            token = tokens.pop(0)
            if token == "(":
                inner = read(tokens)
                tokens.pop(0)
            else:
                inner = {token: 1}
            times = int(tokens.pop(0)) if tokens and tokens[0].isdigit() else 1
            for name, number in inner.items():
                counts[name] += number * times
        return counts

    return dict(read(re.findall(r"[A-Z][a-z]*|\d+|[()]", text)))


def molecule_c(text):
    while "(" in text:
        end = text.index(")")
        start = end
        while text[start] != "(":
            start = start - 1
        inside = text[start + 1:end]
        number = ""
        i = end + 1
        while i < len(text) and text[i].isdigit():
            number = number + text[i]
            i = i + 1
        if number == "":
            number = "1"
        text = text[:start] + inside * int(number) + text[i:]
    counts = {}
    i = 0
    while i < len(text):
        name = text[i]
        i = i + 1
        while i < len(text) and text[i].islower():
            name = name + text[i]
            i = i + 1
        number = ""
        while i < len(text) and text[i].isdigit():
            number = number + text[i]
            i = i + 1
        if number == "":
            number = "1"
        if name in counts:
            counts[name] = counts[name] + int(number)
        else:
            counts[name] = int(number)
    return counts


def molecule_d(text):
    counts, factors, number = Counter(), [1], 1
    for token in reversed(re.findall(r"[A-Z][a-z]*|\d+|[()]", text)):
        if token.isdigit():
            number = int(token)
            continue
        if token == ")":
            factors.append(factors[-1] * number)
        elif token == "(":
            factors.pop()
        else:
            counts[token] += factors[-1] * number
        number = 1
    return dict(counts)


def dial_a(text):
    out = 0
    for char in text:
        if char == "+":
            out += 1
        if char == "-":
            out -= 1
        out %= 10
    return out


def dial_b(text):
    return (text.count("+") - text.count("-")) % 10


def dial_c(text):
    return reduce(lambda place, char: (place + {"+": 1, "-": 9}.get(char, 0)) % 10, text, 0)


def dial_d(text):
    class Dial:
        def __init__(self):
            self.value = 0

        def up(self):
            self.value += 1
            if self.value > 9:
                self.value = 0

        def down(self):
            self.value -= 1
            if self.value < 0:
                self.value = 9

    dial = Dial()
    i = 0
    while i < len(text):
        if text[i] == "+":
            dial.up()
        elif text[i] == "-":
            dial.down()
        i += 1
    return dial.value


def dial_e(text):
    wheel = deque(range(10))
    for c in text:
        wheel.rotate({"+": -1, "-": 1}.get(c, 0))
    return wheel[0]


def machine_a(program, start):
    registers = dict(start)
    i = 0
    steps = 0
    while 0 <= i < len(program) and steps < 10000:
        parts = program[i].split()
        steps += 1
        if parts[0] == "inc":
            registers[parts[1]] = registers.get(parts[1], 0) + 1
        elif parts[0] == "dec":
            registers[parts[1]] = registers.get(parts[1], 0) - 1
        elif parts[0] == "cpy":
            registers[parts[2]] = int(parts[1]) if parts[1].lstrip("-").isdigit() else registers.get(parts[1], 0)
        elif parts[0] == "jnz":
            value = int(parts[1]) if parts[1].lstrip("-").isdigit() else registers.get(parts[1], 0)
            if value != 0:
                i += int(parts[2])
                continue
        i += 1
    return registers


def machine_b(program, start):
    registers = defaultdict(int, start)

    def value(word):
        try:
            return int(word)
        except ValueError:
            return registers[word]

    pointer = 0
    while pointer in range(len(program)):
        name, *words = program[pointer].split()
        jump = 1
        match name:
            case "inc":
                registers[words[0]] += 1
            case "dec":
                registers[words[0]] -= 1
            case "cpy":
                registers[words[1]] = value(words[0])
            case "jnz":
                if value(words[0]):
                    jump = int(words[1])
        pointer += jump
    return dict(registers)


def machine_c(program, start):
    class Computer:
        def __init__(self):
            self.registers = dict(start)
            self.pointer = 0

        def read(self, word):
            if word[0] == "-" or word[0].isdigit():
                return int(word)
            if word not in self.registers:
                return 0
            return self.registers[word]

        def step(self):
            line = program[self.pointer].split(" ")
            self.pointer += 1
            if line[0] == "inc":
                self.registers[line[1]] = self.read(line[1]) + 1
            elif line[0] == "dec":
                self.registers[line[1]] = self.read(line[1]) - 1
            elif line[0] == "cpy":
                self.registers[line[2]] = self.read(line[1])
            elif line[0] == "jnz":
                if self.read(line[1]) != 0:
                    self.pointer += int(line[2]) - 1

    computer = Computer()
    while 0 <= computer.pointer < len(program):
        computer.step()
    return computer.registers


def machine_d(program, start):
    regs, at = dict(start), 0
    val = lambda w: int(w) if w.lstrip("-").isdigit() else regs.get(w, 0)
    do = {
        "inc": lambda r: regs.update({r: val(r) + 1}),
        "dec": lambda r: regs.update({r: val(r) - 1}),
        "cpy": lambda v, r: regs.update({r: val(v)}),
        "jnz": lambda v, n: int(n) if val(v) else 1,
    }
    while 0 <= at < len(program):
        name, *words = program[at].split()
        jump = do[name](*words)
        at += 1 if jump is None else jump
    return regs


def pattern_words_a(pattern, text):
    words = text.split()
    if len(words) != len(pattern):
        return False
    table = {}
    for letter, word in zip(pattern, words):
        if letter in table:
            if table[letter] != word:
                return False
        elif word in table.values():
            return False
        else:
            table[letter] = word
    return True


def pattern_words_b(pattern, text):
    words = text.split()
    return len(words) == len(pattern) and len(set(pattern)) == len(set(words)) == len(set(zip(pattern, words)))


def pattern_words_c(pattern, text):
    words = text.split()
    return list(map(pattern.find, pattern)) == [words.index(word) for word in words]


def pattern_words_d(pattern, text):
    words = text.split()
    if len(words) != len(pattern):
        return False
    for i in range(len(pattern)):
        for j in range(len(pattern)):
            same_letter = pattern[i] == pattern[j]
            same_word = words[i] == words[j]
            if same_letter == True and same_word == False:
                return False
            if same_letter == False and same_word == True:
                return False
    return True


def pattern_words_e(pattern, text):
    def shape(items):
        numbers = defaultdict(itertools.count().__next__)
        return [numbers[item] for item in items]

    return shape(pattern) == shape(text.split())


def hint_a(secret, guess):
    bulls = sum(a == b for a, b in zip(secret, guess))
    shared = sum((Counter(secret) & Counter(guess)).values())
    return bulls, shared - bulls


def hint_b(secret, guess):
    bulls = cows = 0
    left = {}
    wrong = []
    for i in range(len(secret)):
        if secret[i] == guess[i]:
            bulls += 1
        else:
            left[secret[i]] = left.get(secret[i], 0) + 1
            wrong.append(guess[i])
    for char in wrong:
        if left.get(char, 0) > 0:
            cows += 1
            left[char] -= 1
    return bulls, cows


def hint_c(secret, guess):
    bulls = len([1 for i, char in enumerate(secret) if guess[i] == char])
    total = 0
    for digit in set(guess):
        total += min(secret.count(digit), guess.count(digit))
    return bulls, total - bulls


def hint_d(secret, guess):
    secret_list = list(secret)
    guess_list = list(guess)
    bulls = 0
    cows = 0
    for i in range(len(secret_list)):
        if secret_list[i] == guess_list[i]:
            bulls = bulls + 1
            secret_list[i] = "x"
            guess_list[i] = "y"
    for i in range(len(guess_list)):
        if guess_list[i] != "y":
            for j in range(len(secret_list)):
                if secret_list[j] == guess_list[i]:
                    cows = cows + 1
                    secret_list[j] = "x"
                    break
    return bulls, cows


def hint_e(secret, guess):
    bulls = sum(map(operator.eq, secret, guess))
    a, b = sorted(secret), sorted(guess)
    i = j = both = 0
    while i < len(a) and j < len(b):
        both += a[i] == b[j]
        i, j = i + (a[i] <= b[j]), j + (b[j] <= a[i])
    return bulls, both - bulls


def nearest_zero_a(rows):
    out = [[0] * len(rows[0]) for _ in rows]
    for i in range(len(rows)):
        for j in range(len(rows[0])):
            best = 10**6
            for x in range(len(rows)):
                for y in range(len(rows[0])):
                    if rows[x][y] == 0:
                        best = min(best, abs(i - x) + abs(j - y))
            out[i][j] = best
    return out


def nearest_zero_b(rows):
    queue = deque()
    out = [[-1] * len(row) for row in rows]
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            if value == 0:
                out[i][j] = 0
                queue.append((i, j))
    while queue:
        i, j = queue.popleft()
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < len(rows) and 0 <= y < len(rows[0]) and out[x][y] < 0:
                out[x][y] = out[i][j] + 1
                queue.append((x, y))
    return out


def nearest_zero_c(rows):
    height, width = len(rows), len(rows[0])
    far = height + width
    out = [[0 if cell == 0 else far for cell in row] for row in rows]
    for i in range(height):
        for j in range(width):
            if i > 0:
                out[i][j] = min(out[i][j], out[i - 1][j] + 1)
            if j > 0:
                out[i][j] = min(out[i][j], out[i][j - 1] + 1)
    for i in range(height - 1, -1, -1):
        for j in range(width - 1, -1, -1):
            if i + 1 < height:
                out[i][j] = min(out[i][j], out[i + 1][j] + 1)
            if j + 1 < width:
                out[i][j] = min(out[i][j], out[i][j + 1] + 1)
    return out


def nearest_zero_d(rows):
    result = []
    for row in rows:
        line = []
        for cell in row:
            if cell == 0:
                line.append(0)
            else:
                line.append(-1)
        result.append(line)
    distance = 0
    changed = True
    while changed == True:
        changed = False
        for i in range(len(rows)):
            for j in range(len(rows[0])):
                if result[i][j] == -1:
                    near = False
                    if i > 0 and result[i - 1][j] == distance:
                        near = True
                    if i < len(rows) - 1 and result[i + 1][j] == distance:
                        near = True
                    if j > 0 and result[i][j - 1] == distance:
                        near = True
                    if j < len(rows[0]) - 1 and result[i][j + 1] == distance:
                        near = True
                    if near == True:
                        result[i][j] = distance + 1
                        changed = True
        distance = distance + 1
    return result


def nearest_zero_e(rows):
    cells = list(product(range(len(rows)), range(len(rows[0]))))
    zeros = [(x, y) for x, y in cells if rows[x][y] == 0]
    flat = (min(abs(i - x) + abs(j - y) for x, y in zeros) for i, j in cells)
    return list(map(list, zip(*[flat] * len(rows[0]))))


def enclosed_a(rows):
    rows = [list(row) for row in rows]
    height, width = len(rows), len(rows[0])

    def open_up(i, j):
        if 0 <= i < height and 0 <= j < width and rows[i][j] == "O":
            rows[i][j] = "#"
            for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                open_up(x, y)

    for i in range(height):
        open_up(i, 0)
        open_up(i, width - 1)
    for j in range(width):
        open_up(0, j)
        open_up(height - 1, j)
    return ["".join({"#": "O", "O": "X"}.get(cell, cell) for cell in row) for row in rows]


def enclosed_b(rows):
    height, width = len(rows), len(rows[0])
    stack = [
        (i, j)
        for i in range(height)
        for j in range(width)
        if (i in (0, height - 1) or j in (0, width - 1)) and rows[i][j] == "O"
    ]
    safe = set()
    while stack:
        i, j = stack.pop()
        if (i, j) in safe or not (0 <= i < height and 0 <= j < width) or rows[i][j] != "O":
            continue
        safe.add((i, j))
        stack += [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]
    out = []
    for i in range(height):
        line = ""
        for j in range(width):
            line += "O" if (i, j) in safe else "X"
        out.append(line)
    return out


def enclosed_c(rows):
    grid = []
    for row in rows:
        grid.append(list(row))
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if i == 0 or j == 0 or i == len(grid) - 1 or j == len(grid[0]) - 1:
                if grid[i][j] == "O":
                    grid[i][j] = "S"
    changed = True
    while changed == True:
        changed = False
        for i in range(1, len(grid) - 1):
            for j in range(1, len(grid[0]) - 1):
                if grid[i][j] == "O":
                    if "S" in [grid[i - 1][j], grid[i + 1][j], grid[i][j - 1], grid[i][j + 1]]:
                        grid[i][j] = "S"
                        changed = True
    result = []
    for row in grid:
        line = ""
        for cell in row:
            if cell == "S":
                line = line + "O"
            else:
                line = line + "X"
        result.append(line)
    return result


def enclosed_d(rows):
    height, width = len(rows), len(rows[0])
    open_cells = {(i, j) for i in range(height) for j in range(width) if rows[i][j] == "O"}

    def region(start):
        seen, layer = {start}, {start}
        while layer:
            near = {(i + a, j + b) for i, j in layer for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))}
            layer = (near & open_cells) - seen
            seen |= layer
        return seen

    def on_border(cell):
        return cell[0] in (0, height - 1) or cell[1] in (0, width - 1)

    safe = set()
    left = set(open_cells)
    while left:
        part = region(left.pop())
        left -= part
        if any(map(on_border, part)):
            safe |= part
    return ["".join("XO"[(i, j) in safe] for j in range(width)) for i in range(height)]


INPUTS = {
    "robot": [(3, 3, "FFRFLFF"), (1, 1, "F")],
    "dice_hand": [([3, 3, 3, 3, 3],), ([1, 2, 3, 4, 5],), ([2, 2, 3, 3, 3],), ([1, 1, 2, 3, 5],), ([1, 2, 3, 4, 6],)],
    "snake": [(3, 3, [(1, 0), (1, 1)], "RDLU"), (2, 2, [], "RR")],
    "parking": [(2, ["in a", "in b", "in c", "out a", "in c"])],
    "lift": [(0, (3, 1, 5)), (2, ())],
    "queue_time": [([5, 3, 4], 1), ([10, 2, 3, 3], 2), ([], 1)],
    "task_order": [([(0, 3, "a"), (1, 2, "b"), (1, 1, "c"), (9, 1, "d")],)],
    "cooldown": [("AAABBB", 2), ("ABC", 0), ("", 3)],
    "apart_letters": [("aab",), ("aaab",), ("",)],
    "largest_number": [([10, 2],), ([3, 30, 34, 5, 9],), ([0, 0],)],
    "smaller_number": [("1432219", 3), ("10200", 1), ("10", 2)],
    "wooden": [([100, 80, 60, 70, 60, 75, 85],), ([],)],
    "wall": [([[1, 2, 2, 1], [3, 1, 2], [1, 3, 2], [2, 4]],), ([[1], [1]],)],
    "skyline": [([(2, 9, 10), (3, 7, 15), (5, 12, 12), (15, 20, 10)],)],
    "top_view": [([3, 1, 4, 4, 5],), ([],)],
    "matching_people": [({"a": "b", "b": "a", "c": "a"},), ({},)],
    "stable": [({"a": ["x", "y"], "b": ["x", "y"]}, {"x": ["b", "a"], "y": ["a", "b"]})],
    "scanner": [("x1 = 22+(y*3)",), ("",)],
    "formula": [("2*(3+4)-5",), ("10-2-3",)],
    "molecule": [("H2O",), ("Mg(OH)2",), ("K4(ON(SO3)2)2",)],
    "dial": [("++-",), ("--",), ("",)],
    "machine": [(["cpy 3 a", "inc b", "dec a", "jnz a -2"], {})],
    "pattern_words": [("abba", "dog cat cat dog"), ("aaaa", "dog cat cat dog"), ("ab", "x x")],
    "hint": [("1807", "7810"), ("1123", "0111")],
    "nearest_zero": [([[0, 0, 0], [0, 1, 0], [1, 1, 1]],)],
    "enclosed": [(["XXXX", "XOOX", "XXOX", "XOXX"],)],
}
