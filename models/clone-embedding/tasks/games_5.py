"""More small tasks of the kind of games, simulations and schedules, written in several ways; they agree on `INPUTS`."""

import operator
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, deque
from functools import reduce
from heapq import heapify, heappop, heappush, heapreplace
from itertools import accumulate, chain, count, cycle, groupby, islice, product, repeat, starmap, takewhile


def bishop_reach_a(board, row, column):
    cells = 0
    for dr, dc in ((-1, -1), (-1, 1), (1, -1), (1, 1)):
        r, c = row + dr, column + dc
        while 0 <= r < len(board) and 0 <= c < len(board[r]) and board[r][c] == ".":
            cells += 1
            r += dr
            c += dc
    return cells


def bishop_reach_b(board, row, column):
    def ray(dr, dc):
        places = zip(count(row + dr, dr), count(column + dc, dc))
        inside = takewhile(lambda at: at[0] in range(len(board)) and at[1] in range(len(board[0])), places)
        return sum(1 for _ in takewhile(lambda at: board[at[0]][at[1]] == ".", inside))

    return sum(starmap(ray, product((-1, 1), repeat=2)))


def bishop_reach_c(board, row, column):
    def slide(r, c, dr, dc):
        if r < 0 or c < 0 or r >= len(board) or c >= len(board[0]) or board[r][c] != ".":
            return 0
        return 1 + slide(r + dr, c + dc, dr, dc)

    total = slide(row - 1, column - 1, -1, -1) + slide(row - 1, column + 1, -1, 1)
    return total + slide(row + 1, column - 1, 1, -1) + slide(row + 1, column + 1, 1, 1)


def bishop_reach_d(board, row, column):
    number = 0
    for direction in range(4):
        blocked = False
        for distance in range(1, len(board) + len(board[0])):
            if direction == 0:
                r = row - distance
                c = column - distance
            elif direction == 1:
                r = row - distance
                c = column + distance
            elif direction == 2:
                r = row + distance
                c = column - distance
            else:
                r = row + distance
                c = column + distance
            if r < 0 or r >= len(board) or c < 0 or c >= len(board[0]):
                blocked = True
            elif board[r][c] != ".":
                blocked = True
            if blocked == False:
                number = number + 1
    return number


def bishop_reach_e(board, row, column):
    def line(cells):
        return len(re.match(r"\.*", "".join(cells)).group())

    up, down = board[:row][::-1], board[row + 1 :]
    total = 0
    for part in (up, down):
        total += line(text[column - i] for i, text in enumerate(part, 1) if column - i >= 0)
        total += line(text[column + i] for i, text in enumerate(part, 1) if column + i < len(text))
    return total


def jumps_open_a(row):
    moves = 0
    for i in range(len(row) - 2):
        if row[i : i + 3] in ("oo.", ".oo"):
            moves += 1
    return moves


def jumps_open_b(row):
    return len(re.findall("(?=oo[.]|[.]oo)", row))


def jumps_open_c(row):
    number = 0
    i = 0
    while i < len(row):
        if row[i] == ".":
            if i >= 2 and row[i - 1] == "o" and row[i - 2] == "o":
                number = number + 1
            if i + 2 < len(row) and row[i + 1] == "o" and row[i + 2] == "o":
                number = number + 1
        i = i + 1
    return number


def jumps_open_d(row):
    return sum(c == "o" != a and b == "o" or a == b == "o" != c for a, b, c in zip(row, row[1:], row[2:]))


def jumps_open_e(row):
    runs = [(mark, len(list(group))) for mark, group in groupby(row)]
    last = len(runs) - 1
    return sum((i > 0) + (i < last) for i, (mark, length) in enumerate(runs) if mark == "o" and length > 1)


def frog_swap_a(row, moves):
    row = list(row)
    for start in moves:
        step = 1 if row[start] == "F" else -1
        for distance in (1, 2):
            target = start + step * distance
            if 0 <= target < len(row) and row[target] == ".":
                row[target], row[start] = row[start], "."
                break
        else:
            return None
    return "".join(row)


def frog_swap_b(row, moves):
    for start in moves:
        if row[start] == "F":
            tail = re.sub(r"^F([FT]?)\.", r".\1F", row[start:])
            after = row[:start] + tail
        else:
            head = re.sub(r"\.([FT]?)T$", r"T\1.", row[: start + 1])
            after = head + row[start + 1 :]
        if after == row:
            return None
        row = after
    return row


def frog_swap_c(row, moves):
    def jump(line, start):
        if line is None:
            return None
        hole = line.index(".")
        low, high = sorted((start, hole))
        facing_hole = (line[start] == "F") == (start < hole)
        if not facing_hole or high - low > 2:
            return None
        swapped = line[low + 1 : high]
        return line[:low] + line[high] + swapped + line[low] + line[high + 1 :]

    return reduce(jump, moves, row)


def frog_swap_d(row, moves):
    stones = []
    for letter in row:
        stones.append(letter)
    for i in range(len(moves)):
        m = moves[i]
        done = False
        if stones[m] == "F":
            if m + 1 < len(stones) and stones[m + 1] == ".":
                stones[m + 1] = "F"
                stones[m] = "."
                done = True
            elif m + 2 < len(stones) and stones[m + 2] == ".":
                stones[m + 2] = "F"
                stones[m] = "."
                done = True
        elif stones[m] == "T":
            if m - 1 >= 0 and stones[m - 1] == ".":
                stones[m - 1] = "T"
                stones[m] = "."
                done = True
            elif m - 2 >= 0 and stones[m - 2] == ".":
                stones[m - 2] = "T"
                stones[m] = "."
                done = True
        if done == False:
            return None
    result = ""
    for stone in stones:
        result = result + stone
    return result


def frog_swap_e(row, moves):
    class Pond:
        def __init__(self, text):
            self.animals = {i: kind for i, kind in enumerate(text) if kind != "."}
            self.size = len(text)

        def landing(self, place):
            ahead = 1 if self.animals[place] == "F" else -1
            spots = (place + ahead, place + 2 * ahead)
            return next((s for s in spots if s in range(self.size) and s not in self.animals), None)

        def text(self):
            return "".join(self.animals.get(i, ".") for i in range(self.size))

    pond = Pond(row)
    for place in moves:
        goal = pond.landing(place)
        if goal is None:
            return None
        pond.animals[goal] = pond.animals.pop(place)
    return pond.text()


def draughts_takes_a(board, row, column):
    enemy = "b" if board[row][column] == "w" else "w"
    takes = 0
    for dr in (-1, 1):
        for dc in (-1, 1):
            r, c = row + 2 * dr, column + 2 * dc
            if 0 <= r < len(board) and 0 <= c < len(board):
                if board[row + dr][column + dc] == enemy and board[r][c] == ".":
                    takes += 1
    return takes


def draughts_takes_b(board, row, column):
    cells = {(r, c): mark for r, line in enumerate(board) for c, mark in enumerate(line)}
    enemy = {"w": "b", "b": "w"}[cells[row, column]]
    return sum(
        cells.get((row + dr, column + dc)) == enemy and cells.get((row + 2 * dr, column + 2 * dc)) == "."
        for dr, dc in product((-1, 1), repeat=2)
    )


def draughts_takes_c(board, row, column):
    size = len(board)
    me = board[row][column]
    if me == "w":
        other = "b"
    else:
        other = "w"
    result = 0
    if row >= 2 and column >= 2:
        if board[row - 1][column - 1] == other and board[row - 2][column - 2] == ".":
            result = result + 1
    if row >= 2 and column < size - 2:
        if board[row - 1][column + 1] == other and board[row - 2][column + 2] == ".":
            result = result + 1
    if row < size - 2 and column >= 2:
        if board[row + 1][column - 1] == other and board[row + 2][column - 2] == ".":
            result = result + 1
    if row < size - 2 and column < size - 2:
        if board[row + 1][column + 1] == other and board[row + 2][column + 2] == ".":
            result = result + 1
    return result


def draughts_takes_d(board, row, column):
    width = len(board) + 2
    text = "#" * 2 * width + "".join(line + "##" for line in board) + "#" * 2 * width
    at = (row + 2) * width + column
    pattern = {"w": "b.", "b": "w."}[text[at]]
    return [text[at + s] + text[at + 2 * s] for s in (-width - 1, -width + 1, width - 1, width + 1)].count(pattern)


def draughts_takes_e(board, row, column):
    def diagonals():
        for step in (1 + 1j, 1 - 1j, -1 + 1j, -1 - 1j):
            here = complex(row, column)
            yield "".join(mark(here + step * k) for k in range(3))

    def mark(place):
        r, c = int(place.real), int(place.imag)
        return board[r][c] if r in range(len(board)) and c in range(len(board)) else " "

    return len(list(filter({"wb.", "bw."}.__contains__, diagonals())))


def hex_neighbours_a(cells, size):
    filled = set(cells)
    empty = set()
    for q, r in filled:
        for dq, dr in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (-1, 1)):
            place = (q + dq, r + dr)
            if place not in filled and 0 <= place[0] < size and 0 <= place[1] < size:
                empty.add(place)
    return sorted(empty)


def hex_neighbours_b(cells, size):
    def close(a, b):
        dq, dr = a[0] - b[0], a[1] - b[1]
        return max(abs(dq), abs(dr), abs(dq + dr)) == 1

    grid = product(range(size), repeat=2)
    return [at for at in grid if at not in cells and any(close(at, cell) for cell in cells)]


def hex_neighbours_c(cells, size):
    result = []
    for q in range(size):
        for r in range(size):
            if (q, r) in cells:
                continue
            found = False
            if (q + 1, r) in cells:
                found = True
            if (q - 1, r) in cells:
                found = True
            if (q, r + 1) in cells:
                found = True
            if (q, r - 1) in cells:
                found = True
            if (q + 1, r - 1) in cells:
                found = True
            if (q - 1, r + 1) in cells:
                found = True
            if found == True:
                result.append((q, r))
    return result


def hex_neighbours_d(cells, size):
    shifts = [(dq, dr) for dq in (-1, 0, 1) for dr in (-1, 0, 1) if dq != dr]
    around = {(q + dq, r + dr) for q, r in cells for dq, dr in shifts}
    return sorted(at for at in around - set(cells) if min(at) >= 0 and max(at) < size)


def hex_neighbours_e(cells, size):
    matrix = [[0] * (size + 2) for _ in range(size + 2)]
    for q, r in cells:
        for near_q, near_r in ((q, r + 1), (q, r - 1), (q + 1, r), (q - 1, r), (q + 1, r - 1), (q - 1, r + 1)):
            matrix[near_q + 1][near_r + 1] += 1
    for q, r in cells:
        matrix[q + 1][r + 1] = 0
    return [(q, r) for q in range(size) for r in range(size) if matrix[q + 1][r + 1]]


def elevator_stops_a(calls, start):
    floors = sorted(set(calls))
    up = [floor for floor in floors if floor >= start]
    down = [floor for floor in floors if floor < start]
    return up + down[::-1]


def elevator_stops_b(calls, start):
    return sorted(set(calls), key=lambda floor: (floor < start, abs(floor - start)))


def elevator_stops_c(calls, start):
    wanted = []
    for call in calls:
        if call not in wanted:
            wanted.append(call)
    stops = []
    floor = start
    direction = 1
    while len(wanted) > 0:
        if floor in wanted:
            stops.append(floor)
            wanted.remove(floor)
        if len(wanted) > 0:
            if direction == 1 and max(wanted) < floor:
                direction = -1
            floor = floor + direction
    return stops


def elevator_stops_d(calls, start):
    floors = sorted(dict.fromkeys(calls))
    cut = bisect_left(floors, start)
    return floors[cut:] + floors[:cut][::-1]


def elevator_stops_e(calls, start):
    above, below = [], []
    for floor in set(calls):
        if floor < start:
            heappush(below, -floor)
        else:
            heappush(above, floor)
    order = [heappop(above) for _ in range(len(above))]
    while below:
        order.append(-heappop(below))
    return order


def greenhouse_days_a(plants, days):
    visits = []
    for day in range(1, days + 1):
        thirsty = []
        for name in plants:
            if day % plants[name] == 0:
                thirsty.append(name)
        if thirsty:
            visits.append((day, sorted(thirsty)))
    return visits


def greenhouse_days_b(plants, days):
    plan = defaultdict(list)
    for name in sorted(plants):
        for day in range(plants[name], days + 1, plants[name]):
            plan[day].append(name)
    return sorted(plan.items())


def greenhouse_days_c(plants, days):
    table = ((day, sorted(n for n, every in plants.items() if not day % every)) for day in range(1, days + 1))
    return list(filter(operator.itemgetter(1), table))


def greenhouse_days_d(plants, days):
    heap = [(every, name) for name, every in plants.items()]
    heapify(heap)
    visits = []
    while heap and heap[0][0] <= days:
        today = heap[0][0]
        names = []
        while heap[0][0] == today:
            name = heap[0][1]
            heapreplace(heap, (today + plants[name], name))
            names.append(name)
        visits.append((today, names))
    return visits


def greenhouse_days_e(plants, days):
    class Plant:
        def __init__(self, name, every):
            self.name = name
            self.every = every
            self.dry = 0

        def next_day(self):
            self.dry += 1
            if self.dry == self.every:
                self.dry = 0
                return True
            return False

    garden = [Plant(name, plants[name]) for name in plants]
    diary = []
    day = 1
    while day <= days:
        names = []
        for plant in garden:
            if plant.next_day():
                names.append(plant.name)
        if len(names) > 0:
            names.sort()
            diary.append((day, names))
        day += 1
    return diary


def cron_hits_a(rule, start, end):
    hits = []
    for minute in range(start, end):
        if rule == "*":
            hits.append(minute)
        elif rule.startswith("*/"):
            if minute % int(rule[2:]) == 0:
                hits.append(minute)
        else:
            for part in rule.split(","):
                if int(part) == minute % 60:
                    hits.append(minute)
                    break
    return hits


def cron_hits_b(rule, start, end):
    if rule == "*":
        return list(range(start, end))
    if rule[:2] == "*/":
        step = int(rule[2:])
        return list(range(-(-start // step) * step, end, step))
    wanted = set(map(int, rule.split(",")))
    hours = range(start // 60 * 60, end, 60)
    return [hour + m for hour in hours for m in sorted(wanted) if start <= hour + m < end]


def cron_hits_c(rule, start, end):
    def matcher():
        if rule.startswith("*"):
            step = int(rule[2:] or 1)
            return lambda minute: minute % step == 0
        minutes = {int(part) for part in rule.split(",")}
        return lambda minute: minute % 60 in minutes

    return list(filter(matcher(), range(start, end)))


def cron_hits_d(rule, start, end):
    result = []
    minute = start
    while minute < end:
        ok = False
        if rule[0] == "*":
            if len(rule) == 1:
                ok = True
            else:
                number = int(rule[2:])
                if minute % number == 0:
                    ok = True
        else:
            for p in rule.split(","):
                if minute % 60 == int(p):
                    ok = True
        if ok == True:
            result.append(minute)
        minute = minute + 1
    return result


def cron_hits_e(rule, start, end):
    star, _, every = rule.partition("/")
    if star == "*":
        return [m for m in range(start, end) if not m % int(every or "1")]
    return [m for m in range(start, end) if re.search(rf"(^|,)0*{m % 60}(,|$)", rule)]


def exam_rooms_a(sizes, rooms):
    free = dict(rooms)
    plan = {}
    for exam in sorted(sizes, key=lambda name: (-sizes[name], name)):
        fitting = [room for room in sorted(free) if free[room] >= sizes[exam]]
        if fitting:
            room = min(fitting, key=lambda name: free[name])
            plan[exam] = room
            del free[room]
    return plan


def exam_rooms_b(sizes, rooms):
    by_seats = sorted((seats, room) for room, seats in rooms.items())
    plan = {}
    for size, exam in sorted(((size, exam) for exam, size in sizes.items()), key=lambda pair: (-pair[0], pair[1])):
        at = bisect_left(by_seats, (size, ""))
        if at < len(by_seats):
            plan[exam] = by_seats.pop(at)[1]
    return plan


def exam_rooms_c(sizes, rooms):
    def place(state, exam):
        free, plan = state
        room = min((r for r in free if rooms[r] >= sizes[exam]), key=lambda r: (rooms[r], r), default=None)
        if room is None:
            return state
        return free - {room}, {**plan, exam: room}

    order = sorted(sorted(sizes), key=sizes.get, reverse=True)
    return reduce(place, order, (frozenset(rooms), {}))[1]


def exam_rooms_d(sizes, rooms):
    names = list(sizes)
    room_names = list(rooms)
    taken = [False] * len(room_names)
    done = [False] * len(names)
    result = {}
    for step in range(len(names)):
        biggest = -1
        for i in range(len(names)):
            if done[i] == False:
                if biggest == -1:
                    biggest = i
                elif sizes[names[i]] > sizes[names[biggest]]:
                    biggest = i
                elif sizes[names[i]] == sizes[names[biggest]] and names[i] < names[biggest]:
                    biggest = i
        done[biggest] = True
        best = -1
        for j in range(len(room_names)):
            if taken[j] == False and rooms[room_names[j]] >= sizes[names[biggest]]:
                if best == -1:
                    best = j
                elif rooms[room_names[j]] < rooms[room_names[best]]:
                    best = j
                elif rooms[room_names[j]] == rooms[room_names[best]] and room_names[j] < room_names[best]:
                    best = j
        if best != -1:
            taken[best] = True
            result[names[biggest]] = room_names[best]
    return result


def exam_rooms_e(sizes, rooms):
    exams = [(-size, exam) for exam, size in sizes.items()]
    heapify(exams)
    halls = deque(sorted(rooms.items(), key=lambda item: (item[1], item[0])))
    plan = {}
    while exams and halls:
        size, exam = heappop(exams)
        passed = []
        while halls and halls[0][1] < -size:
            passed.append(halls.popleft())
        if halls:
            plan[exam] = halls.popleft()[0]
        halls.extendleft(reversed(passed))
    return plan


def talk_slots_a(talks, start, pause, lunch):
    time = start
    plan = []
    for name, length in talks:
        if time < lunch + 60 and time + length > lunch:
            time = lunch + 60
        plan.append((name, time))
        time += length + pause
    return plan


def talk_slots_b(talks, start, pause, lunch):
    def place(plan, talk):
        name, length = talk
        free = plan[-1][2]
        begin = lunch + 60 if free < lunch + 60 and free + length > lunch else free
        return plan + [(name, begin, begin + length + pause)]

    return [entry[:2] for entry in reduce(place, talks, [(None, None, start)])[1:]]


def talk_slots_c(talks, start, pause, lunch):
    if not talks:
        return []
    name, length = talks[0]
    overlap = min(start + length, lunch + 60) - max(start, lunch)
    if overlap > 0 or start < lunch < start + length:
        start = lunch + 60
    return [(name, start)] + talk_slots_c(talks[1:], start + length + pause, pause, lunch)


def talk_slots_d(talks, start, pause, lunch):
    class Day:
        def __init__(self):
            self.clock = start
            self.entries = []

        def meets_lunch(self, length):
            if self.clock + length <= lunch:
                return False
            return self.clock < lunch + 60

        def add(self, name, length):
            if self.meets_lunch(length):
                self.clock = lunch + 60
            self.entries.append((name, self.clock))
            self.clock += length
            self.clock += pause

    day = Day()
    i = 0
    while i < len(talks):
        day.add(talks[i][0], talks[i][1])
        i += 1
    return day.entries


def talk_slots_e(talks, start, pause, lunch):
    ends = list(accumulate((length + pause for _, length in talks), initial=start))
    moved = next(
        (i for i, (_, length) in enumerate(talks) if ends[i] + length > lunch and ends[i] < lunch + 60), len(talks)
    )
    shift = lunch + 60 - ends[moved]
    return [(name, ends[i] + shift * (i >= moved)) for i, (name, _) in enumerate(talks)]


def print_cost_a(jobs, quota):
    used = {}
    cost = {}
    for user, pages in jobs:
        before = used.get(user, 0)
        used[user] = before + pages
        free = max(0, min(pages, quota - before))
        cost[user] = cost.get(user, 0) + (pages - free) * 5
    return cost


def print_cost_b(jobs, quota):
    totals = Counter()
    for user, pages in jobs:
        totals[user] += pages
    return {user: max(0, total - quota) * 5 for user, total in totals.items()}


def print_cost_c(jobs, quota):
    bills = {}
    left = {}
    for i in range(len(jobs)):
        user = jobs[i][0]
        if user not in left:
            left[user] = quota
            bills[user] = 0
        page = 0
        while page < jobs[i][1]:
            if left[user] > 0:
                left[user] = left[user] - 1
            else:
                bills[user] = bills[user] + 5
            page = page + 1
    return bills


def print_cost_d(jobs, quota):
    ordered = sorted(jobs, key=operator.itemgetter(0))
    groups = groupby(ordered, key=operator.itemgetter(0))
    sums = {user: sum(map(operator.itemgetter(1), group)) for user, group in groups}
    return {user: 5 * (pages - quota) if pages > quota else 0 for user, pages in sums.items()}


def print_cost_e(jobs, quota):
    return {u: 5 * len(range(quota, sum(p for v, p in jobs if v == u))) for u in {u for u, _ in jobs}}


def tower_heights_a(blocks, width):
    heights = [0] * width
    for left, size in blocks:
        top = 0
        for column in range(left, left + size):
            top = max(top, heights[column])
        for column in range(left, left + size):
            heights[column] = top + 1
    return heights


def tower_heights_b(blocks, width):
    heights = [0] * width
    for left, size in blocks:
        heights[left : left + size] = [max(heights[left : left + size]) + 1] * size
    return heights


def tower_heights_c(blocks, width):
    layers = []
    for left, size in blocks:
        cells = set(range(left, left + size))
        level = len(layers)
        while level > 0 and not layers[level - 1] & cells:
            level -= 1
        if level == len(layers):
            layers.append(set())
        layers[level] |= cells
    return [max((i + 1 for i, layer in enumerate(layers) if c in layer), default=0) for c in range(width)]


def tower_heights_d(blocks, width):
    rows = []
    for block in blocks:
        left = block[0]
        right = block[0] + block[1]
        r = len(rows) - 1
        falling = True
        while r >= 0 and falling == True:
            free = True
            for c in range(left, right):
                if rows[r][c] == "#":
                    free = False
            if free == True:
                r = r - 1
            else:
                falling = False
        r = r + 1
        if r == len(rows):
            rows.append(["."] * width)
        for c in range(left, right):
            rows[r][c] = "#"
    answer = []
    for c in range(width):
        h = 0
        for r in range(len(rows)):
            if rows[r][c] == "#":
                h = r + 1
        answer.append(h)
    return answer


def tower_heights_e(blocks, width):
    levels = []
    for i, (left, size) in enumerate(blocks):
        under = (
            level
            for level, (other, length) in zip(levels, blocks[:i])
            if other < left + size and left < other + length
        )
        levels.append(1 + max(under, default=0))

    def over(column):
        return (level for level, (left, size) in zip(levels, blocks) if left <= column < left + size)

    return [max(over(column), default=0) for column in range(width)]


def lights_code_a(times, red, green, yellow):
    colours = ""
    for time in times:
        phase = time % (red + green + yellow)
        if phase < red:
            colours += "R"
        elif phase < red + green:
            colours += "G"
        else:
            colours += "Y"
    return colours


def lights_code_b(times, red, green, yellow):
    pattern = "R" * red + "G" * green + "Y" * yellow
    return "".join(pattern[time % len(pattern)] for time in times)


def lights_code_c(times, red, green, yellow):
    borders = list(accumulate((red, green, yellow)))
    return "".join("RGY"[bisect_right(borders, time % borders[-1])] for time in times)


def lights_code_d(times, red, green, yellow):
    class Light:
        def __init__(self):
            self.colour = "R"
            self.left = red

        def wait(self, seconds):
            while seconds >= self.left:
                seconds = seconds - self.left
                if self.colour == "R":
                    self.colour = "G"
                    self.left = green
                elif self.colour == "G":
                    self.colour = "Y"
                    self.left = yellow
                else:
                    self.colour = "R"
                    self.left = red
            self.left = self.left - seconds

    seen = []
    for time in times:
        light = Light()
        light.wait(time)
        seen.append(light.colour)
    return "".join(seen)


def lights_code_e(times, red, green, yellow):
    last = max(times, default=-1)
    phases = cycle(chain(repeat("R", red), repeat("G", green), repeat("Y", yellow)))
    film = list(islice(phases, last + 1))
    return "".join(map(film.__getitem__, times))


def tie_ranking_a(scores):
    table = []
    for name, points, difference in scores:
        rank = 1
        for _, other_points, other_difference in scores:
            if other_points > points or other_points == points and other_difference > difference:
                rank += 1
        table.append((rank, name))
    return sorted(table)


def tie_ranking_b(scores):
    ordered = sorted(scores, key=lambda s: (-s[1], -s[2], s[0]))
    table = []
    for place, (name, points, difference) in enumerate(ordered, 1):
        if place > 1 and (points, difference) == ordered[place - 2][1:]:
            table.append((table[-1][0], name))
        else:
            table.append((place, name))
    return table


def tie_ranking_c(scores):
    keys = sorted((-points, -difference) for _, points, difference in scores)
    return sorted((bisect_left(keys, (-points, -difference)) + 1, name) for name, points, difference in scores)


def tie_ranking_d(scores):
    first_place = {}
    for place, key in enumerate(sorted((s[1:] for s in scores), reverse=True), 1):
        first_place.setdefault(key, place)
    return sorted((first_place[tuple(key)], name) for name, *key in scores)


def tie_ranking_e(scores):
    teams = defaultdict(list)
    for name, points, difference in scores:
        teams[points, difference].append(name)
    table = []
    rank = 1
    for key in sorted(teams, reverse=True):
        table += zip(repeat(rank), sorted(teams[key]))
        rank += len(teams[key])
    return table


def mowed_rows_a(lawn, commands):
    lawn = [list(row) for row in lawn]
    row = column = 0
    lawn[0][0] = "."
    for direction, steps in commands:
        for _ in range(steps):
            r = row + (direction == "S") - (direction == "N")
            c = column + (direction == "E") - (direction == "W")
            if not (0 <= r < len(lawn) and 0 <= c < len(lawn[0])) or lawn[r][c] == "T":
                break
            row, column = r, c
            lawn[row][column] = "."
    return sum(line.count("g") for line in lawn)


def mowed_rows_b(lawn, commands):
    grass = {(r, c) for r, line in enumerate(lawn) for c, mark in enumerate(line) if mark == "g"}
    trees = {(r, c) for r, line in enumerate(lawn) for c, mark in enumerate(line) if mark == "T"}
    deltas = {"N": (-1, 0), "S": (1, 0), "W": (0, -1), "E": (0, 1)}
    at = (0, 0)
    grass.discard(at)
    for way in (way for way, steps in commands for _ in range(steps)):
        r, c = at[0] + deltas[way][0], at[1] + deltas[way][1]
        if r in range(len(lawn)) and c in range(len(lawn[0])) and (r, c) not in trees:
            at = (r, c)
            grass.discard(at)
    return len(grass)


def mowed_rows_c(lawn, commands):
    width = len(lawn[0]) + 1
    cells = list("T".join(lawn) + "T" * (width + 1))
    at = 0
    cells[0] = "."
    for direction, steps in commands:
        step = {"N": -width, "S": width, "W": -1, "E": 1}[direction]
        while steps and 0 <= at + step and cells[at + step] != "T":
            at += step
            steps -= 1
            cells[at] = "."
    return cells.count("g")


def mowed_rows_d(lawn, commands):
    class Mower:
        def __init__(self):
            self.x = 0
            self.y = 0
            self.cut = [[False] * len(lawn[0]) for _ in lawn]
            self.cut[0][0] = True

        def can(self, x, y):
            if x < 0 or y < 0:
                return False
            if y >= len(lawn) or x >= len(lawn[0]):
                return False
            return lawn[y][x] != "T"

        def go(self, dx, dy):
            if self.can(self.x + dx, self.y + dy):
                self.x += dx
                self.y += dy
                self.cut[self.y][self.x] = True

    mower = Mower()
    for i in range(len(commands)):
        for j in range(commands[i][1]):
            if commands[i][0] == "N":
                mower.go(0, -1)
            elif commands[i][0] == "S":
                mower.go(0, 1)
            elif commands[i][0] == "W":
                mower.go(-1, 0)
            elif commands[i][0] == "E":
                mower.go(1, 0)
    left = 0
    for y in range(len(lawn)):
        for x in range(len(lawn[y])):
            if lawn[y][x] == "g" and not mower.cut[y][x]:
                left += 1
    return left


def mowed_rows_e(lawn, commands):
    unit = {"N": -1, "S": 1, "W": -1j, "E": 1j}
    free = {complex(r, c): mark for r, line in enumerate(lawn) for c, mark in enumerate(line) if mark != "T"}
    free[0] = lawn[0][0]
    steps = chain.from_iterable(repeat(unit[way], number) for way, number in commands)
    path = accumulate(steps, lambda at, step: at + step if at + step in free else at, initial=0j)
    visited = set(path)
    return sum(mark == "g" for place, mark in free.items() if place not in visited)


def ferry_queue_a(cars, deck):
    trips = []
    load = []
    for car in cars:
        if sum(load) + car > deck:
            trips.append(load)
            load = []
        load.append(car)
    if load:
        trips.append(load)
    return trips


def ferry_queue_b(cars, deck):
    if not cars:
        return []
    taken = max(1, sum(total <= deck for total in accumulate(cars)))
    return [cars[:taken]] + ferry_queue_b(cars[taken:], deck)


def ferry_queue_c(cars, deck):
    sums = [0] + list(accumulate(cars))
    start = 0
    trips = []
    while start < len(cars):
        end = bisect_right(sums, sums[start] + deck) - 1
        trips.append(cars[start:end])
        start = end
    return trips


def ferry_queue_d(cars, deck):
    def load(trips, car):
        if trips and sum(trips[-1]) + car <= deck:
            return trips[:-1] + [trips[-1] + [car]]
        return trips + [[car]]

    return reduce(load, cars, [])


def ferry_queue_e(cars, deck):
    waiting = deque(cars)
    trips = []
    while waiting:
        room = deck
        boarded = []
        while waiting and waiting[0] <= room:
            room -= waiting[0]
            boarded.append(waiting.popleft())
        trips.append(boarded)
    return trips


def penalty_box_a(penalties, skaters, length):
    on_ice = []
    for minute in range(length):
        out = sum(1 for start, time in penalties if start <= minute < start + time)
        on_ice.append(max(3, skaters - out))
    return on_ice


def penalty_box_b(penalties, skaters, length):
    change = [0] * (length + 1)
    for start, time in penalties:
        change[min(start, length)] += 1
        change[min(start + time, length)] -= 1
    return [max(3, skaters - out) for out in accumulate(change[:length])]


def penalty_box_c(penalties, skaters, length):
    box = []
    coming = sorted(penalties)
    result = []
    for minute in range(length):
        while coming and coming[0][0] <= minute:
            start, time = coming.pop(0)
            heappush(box, start + time)
        while box and box[0] <= minute:
            heappop(box)
        result.append(max(skaters - len(box), 3))
    return result


def penalty_box_d(penalties, skaters, length):
    starts = sorted(start for start, _ in penalties)
    ends = sorted(start + time for start, time in penalties)
    return [
        max(3, skaters - bisect_right(starts, minute) + bisect_right(ends, minute)) for minute in range(length)
    ]


def penalty_box_e(penalties, skaters, length):
    players = []
    for i in range(length):
        players.append(skaters)
    for p in range(len(penalties)):
        m = penalties[p][0]
        left = penalties[p][1]
        while left > 0:
            if m < length:
                players[m] = players[m] - 1
            m = m + 1
            left = left - 1
    for i in range(length):
        if players[i] < 3:
            players[i] = 3
    return players


INPUTS = {
    "bishop_reach": [
        (["....", "..x.", "....", "...."], 0, 0),
        (["."], 0, 0),
        (["x.x", ".B.", "..."], 1, 1),
        ([".....", ".....", "x....", ".....", "...x."], 3, 2),
    ],
    "jumps_open": [("oo.oo",), ("",), ("o.o",), (".ooo..oo",)],
    "frog_swap": [("FF.TT", [1, 3, 4]), ("F.T", [0]), ("F.T", []), ("FF.T", [1, 3]), ("T.F", [0]), ("FT.", [0, 1])],
    "draughts_takes": [
        ([".....", ".b.b.", "..w..", ".b.w.", "....."], 2, 2),
        (["w.", ".b"], 0, 0),
        (["b..", ".w.", "..."], 0, 0),
        (["b..", ".w.", "..w"], 0, 0),
    ],
    "hex_neighbours": [([(1, 1)], 3), ([], 2), ([(0, 0), (0, 1), (2, 0)], 3), ([(0, 0)], 1)],
    "elevator_stops": [([5, 1, 8, 3, 5], 4), ([], 2), ([1, 2], 7), ([4, 4, 2], 4)],
    "greenhouse_days": [
        ({"fern": 2, "cactus": 5, "aloe": 4}, 10),
        ({}, 5),
        ({"moss": 3, "ivy": 3}, 7),
        ({"rose": 9}, 4),
    ],
    "cron_hits": [("*/15", 50, 130), ("*", 3, 6), ("5,30", 0, 100), ("*/7", 1, 6), ("0", 59, 61)],
    "exam_rooms": [
        ({"art": 20, "math": 30, "bio": 20}, {"hall": 40, "r1": 25, "r2": 20}),
        ({}, {"r": 5}),
        ({"x": 50, "y": 10}, {"b": 12, "a": 12}),
        ({"p": 5, "q": 5, "r": 5}, {"one": 9, "two": 5}),
    ],
    "talk_slots": [
        ([("a", 60), ("b", 90), ("c", 45), ("d", 30)], 540, 10, 720),
        ([], 500, 5, 720),
        ([("x", 200)], 600, 0, 720),
        ([("y", 30), ("z", 30)], 730, 5, 720),
        ([("k", 60), ("l", 20)], 660, 0, 720),
    ],
    "print_cost": [([("ann", 8), ("bob", 3), ("ann", 5)], 10), ([], 5), ([("cy", 0), ("di", 7)], 0)],
    "tower_heights": [([(0, 3), (2, 2), (0, 1), (5, 1)], 6), ([], 3), ([(1, 1), (1, 1), (0, 4)], 4)],
    "lights_code": [([0, 29, 30, 54, 55, 60], 30, 25, 5), ([], 1, 1, 1), ([3, 100, 7], 2, 3, 1)],
    "tie_ranking": [
        ([("a", 6, 2), ("b", 9, 1), ("c", 6, 2), ("d", 6, 5)],),
        ([],),
        ([("z", 1, 0), ("y", 1, 0), ("x", 0, -1)],),
    ],
    "mowed_rows": [
        (["ggg", "gTg", "ggg"], [("E", 2), ("S", 1), ("W", 3)]),
        (["g"], [("N", 2)]),
        (["gg", "gg"], []),
        (["gTg", "ggg", "ggg"], [("E", 1), ("S", 5), ("E", 1), ("N", 9), ("E", 4)]),
    ],
    "ferry_queue": [([4, 3, 5, 2, 1], 8), ([], 5), ([5, 5], 5), ([1, 1, 1, 1], 3)],
    "penalty_box": [
        ([(2, 3), (3, 2), (3, 5)], 5, 8),
        ([], 6, 3),
        ([(0, 10)], 3, 2),
        ([(1, 2), (1, 2), (1, 2)], 5, 4),
    ],
}
