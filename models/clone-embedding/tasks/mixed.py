"""More small tasks of our own, longer ones among them, each written in several ways; they agree on `INPUTS`."""

import heapq
import itertools
import math
import operator
import re
from collections import Counter, defaultdict, deque
from functools import cmp_to_key, lru_cache, reduce
from itertools import accumulate, chain, combinations


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


def block_sums_a(rows, k):
    out = []
    for i in range(len(rows)):
        line = []
        for j in range(len(rows[0])):
            total = 0
            for x in range(max(0, i - k), min(len(rows), i + k + 1)):
                for y in range(max(0, j - k), min(len(rows[0]), j + k + 1)):
                    total += rows[x][y]
            line.append(total)
        out.append(line)
    return out


def block_sums_b(rows, k):
    height, width = len(rows), len(rows[0])
    sums = [[0] * (width + 1) for _ in range(height + 1)]
    for i in range(height):
        for j in range(width):
            sums[i + 1][j + 1] = rows[i][j] + sums[i][j + 1] + sums[i + 1][j] - sums[i][j]

    def total(i, j):
        a, b = max(0, i - k), max(0, j - k)
        c, d = min(height, i + k + 1), min(width, j + k + 1)
        return sums[c][d] - sums[a][d] - sums[c][b] + sums[a][b]

    return [[total(i, j) for j in range(width)] for i in range(height)]


def block_sums_c(rows, k):
    return [
        [
            sum(sum(row[max(0, j - k) : j + k + 1]) for row in rows[max(0, i - k) : i + k + 1])
            for j in range(len(rows[0]))
        ]
        for i in range(len(rows))
    ]


def same_diagonals_a(rows):
    for i in range(1, len(rows)):
        for j in range(1, len(rows[0])):
            if rows[i][j] != rows[i - 1][j - 1]:
                return False
    return True


def same_diagonals_b(rows):
    return all(above[:-1] == below[1:] for above, below in zip(rows, rows[1:]))


def same_diagonals_c(rows):
    seen = {}
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            if seen.setdefault(i - j, value) != value:
                return False
    return True


def diagonal_walk_a(rows):
    lines = defaultdict(list)
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            lines[i + j].append(value)
    out = []
    for key in sorted(lines):
        out += lines[key][::-1] if key % 2 == 0 else lines[key]
    return out


def diagonal_walk_b(rows):
    height, width = len(rows), len(rows[0])
    out = []
    for total in range(height + width - 1):
        line = []
        for i in range(height):
            j = total - i
            if 0 <= j < width:
                line.append(rows[i][j])
        if total % 2 == 0:
            line.reverse()
        out.extend(line)
    return out


def diagonal_walk_c(rows):
    height, width = len(rows), len(rows[0])
    i = j = 0
    up = True
    out = []
    while len(out) < height * width:
        out.append(rows[i][j])
        if up:
            if j == width - 1:
                i, up = i + 1, False
            elif i == 0:
                j, up = j + 1, False
            else:
                i, j = i - 1, j + 1
        elif i == height - 1:
            j, up = j + 1, True
        elif j == 0:
            i, up = i + 1, True
        else:
            i, j = i + 1, j - 1
    return out


def reshape_a(rows, height, width):
    values = [value for row in rows for value in row]
    if len(values) != height * width:
        return rows
    return [values[i * width : (i + 1) * width] for i in range(height)]


def reshape_b(rows, height, width):
    if len(rows) * len(rows[0]) != height * width:
        return rows
    out = [[0] * width for _ in range(height)]
    for i in range(height * width):
        out[i // width][i % width] = rows[i // len(rows[0])][i % len(rows[0])]
    return out


def reshape_c(rows, height, width):
    flat = deque(chain.from_iterable(rows))
    if len(flat) != height * width:
        return rows
    result = []
    while flat:
        line = []
        while len(line) < width:
            line.append(flat.popleft())
        result.append(line)
    return result


def word_square_a(words):
    for i, word in enumerate(words):
        for j, char in enumerate(word):
            if j >= len(words) or i >= len(words[j]) or words[j][i] != char:
                return False
    return True


def word_square_b(words):
    columns = ["".join(column) for column in itertools.zip_longest(*words, fillvalue="")]
    return columns == words


def lights_a(size, switches):
    on = set()
    for row, column in switches:
        for place in ((row, column), (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= place[0] < size and 0 <= place[1] < size:
                on ^= {place}
    return len(on)


def lights_b(size, switches):
    grid = [[False] * size for _ in range(size)]
    for i, j in switches:
        for di, dj in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)):
            x, y = i + di, j + dj
            if x in range(size) and y in range(size):
                grid[x][y] = not grid[x][y]
    return sum(map(sum, grid))


def lights_c(size, switches):
    flips = Counter()
    for i, j in switches:
        for x in range(size):
            for y in range(size):
                if abs(x - i) + abs(y - j) <= 1:
                    flips[x, y] += 1
    return sum(times % 2 for times in flips.values())


def coins_game_a(values):
    @lru_cache(None)
    def lead(i, j):
        if i > j:
            return 0
        return max(values[i] - lead(i + 1, j), values[j] - lead(i, j - 1))

    return lead(0, len(values) - 1) >= 0


def coins_game_b(values):
    lead = list(values)
    n = len(values)
    for size in range(1, n):
        for i in range(n - size):
            lead[i] = max(values[i] - lead[i + 1], values[i + size] - lead[i])
    return n == 0 or lead[0] >= 0


def coins_game_c(values):
    def best(rest, mine, other, my_turn):
        if not rest:
            return mine >= other
        options = []
        for value, left in ((rest[0], rest[1:]), (rest[-1], rest[:-1])):
            if my_turn:
                options.append(best(left, mine + value, other, False))
            else:
                options.append(best(left, mine, other + value, True))
        return any(options) if my_turn else all(options)

    return best(tuple(values), 0, 0, True)


def nim_a(piles):
    total = 0
    for pile in piles:
        total ^= pile
    return total != 0


def nim_b(piles):
    return reduce(operator.xor, piles, 0) > 0


def nim_c(piles):
    @lru_cache(None)
    def wins(state):
        for i in range(len(state)):
            for take in range(1, state[i] + 1):
                following = tuple(sorted(state[:i] + (state[i] - take,) + state[i + 1 :]))
                if not wins(following):
                    return True
        return False

    return wins(tuple(sorted(piles)))


def egg_drops_a(eggs, floors):
    reach = [0] * (eggs + 1)
    drops = 0
    while reach[eggs] < floors:
        drops += 1
        for egg in range(eggs, 0, -1):
            reach[egg] += reach[egg - 1] + 1
    return drops


def egg_drops_b(eggs, floors):
    @lru_cache(None)
    def need(left, height):
        if height == 0:
            return 0
        if left == 1:
            return height
        best = height
        for floor in range(1, height + 1):
            best = min(best, 1 + max(need(left - 1, floor - 1), need(left, height - floor)))
        return best

    return need(eggs, floors)


def cut_rod_a(length, prices):
    best = [0] * (length + 1)
    for i in range(1, length + 1):
        for size, price in prices.items():
            if size <= i:
                best[i] = max(best[i], best[i - size] + price)
    return best[length]


def cut_rod_b(length, prices):
    memo = {0: 0}

    def go(left):
        if left not in memo:
            memo[left] = max([price + go(left - size) for size, price in prices.items() if size <= left], default=0)
        return memo[left]

    return go(length)


def chain_product_a(sizes):
    n = len(sizes) - 1
    cost = [[0] * n for _ in range(n)]
    for span in range(1, n):
        for i in range(n - span):
            j = i + span
            cost[i][j] = min(cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1] for k in range(i, j))
    return cost[0][n - 1]


def chain_product_b(sizes):
    @lru_cache(None)
    def go(i, j):
        if j - i < 2:
            return 0
        best = float("inf")
        for k in range(i + 1, j):
            best = min(best, go(i, k) + go(k, j) + sizes[i] * sizes[k] * sizes[j])
        return best

    return go(0, len(sizes) - 1)


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
    "block_sums": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1)],
    "same_diagonals": [([[1, 2, 3], [5, 1, 2]],), ([[1, 2], [2, 2]],)],
    "diagonal_walk": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]],), ([[1, 2], [3, 4]],)],
    "reshape": [([[1, 2], [3, 4]], 1, 4), ([[1, 2]], 2, 2)],
    "word_square": [(["ball", "area", "lead", "lady"],), (["ab", "ba"],), (["ab", "bc", "cd"],)],
    "lights": [(3, [(1, 1), (0, 0)]), (1, [(0, 0), (0, 0)])],
    "coins_game": [([1, 5, 2],), ([1, 5, 233, 7],)],
    "nim": [((1, 2, 3),), ((1, 2),), ((0,),)],
    "egg_drops": [(1, 2), (2, 6), (3, 14)],
    "cut_rod": [(4, {1: 1, 2: 5, 3: 8}), (0, {1: 1})],
    "chain_product": [((10, 30, 5, 60),), ((5, 4),)],
}
