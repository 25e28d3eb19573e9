"""Small tasks of search, planning and tables, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import math
from collections import Counter, defaultdict, deque
from functools import lru_cache


def word_in_grid_a(grid, word):
    def go(i, j, k, used):
        if k == len(word):
            return True
        if not (0 <= i < len(grid) and 0 <= j < len(grid[0])) or (i, j) in used or grid[i][j] != word[k]:
            return False
        used = used | {(i, j)}
        return any(go(i + a, j + b, k + 1, used) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)))

    return any(go(i, j, 0, frozenset()) for i in range(len(grid)) for j in range(len(grid[0])))


def word_in_grid_b(grid, word):
    grid = [list(row) for row in grid]

    def search(i, j, rest):
        if not rest:
            return True
        if i < 0 or j < 0 or i == len(grid) or j == len(grid[0]) or grid[i][j] != rest[0]:
            return False
        keep, grid[i][j] = grid[i][j], "#"
        found = (
            search(i + 1, j, rest[1:])
            or search(i - 1, j, rest[1:])
            or search(i, j + 1, rest[1:])
            or search(i, j - 1, rest[1:])
        )
        grid[i][j] = keep
        return found

    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if search(i, j, word):
                return True
    return False


def word_in_grid_c(grid, word):
    stack = [((i, j),) for i in range(len(grid)) for j in range(len(grid[0])) if grid[i][j] == word[0]]
    while stack:
        path = stack.pop()
        if len(path) == len(word):
            return True
        i, j = path[-1]
        for place in [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]:
            if place in path or place[0] not in range(len(grid)) or place[1] not in range(len(grid[0])):
                continue
            if grid[place[0]][place[1]] == word[len(path)]:
                stack.append(path + (place,))
    return False


def paint_a(image, row, column, colour):
    image = [list(line) for line in image]
    old = image[row][column]

    def fill(i, j):
        if 0 <= i < len(image) and 0 <= j < len(image[0]) and image[i][j] == old:
            image[i][j] = colour
            fill(i + 1, j)
            fill(i - 1, j)
            fill(i, j + 1)
            fill(i, j - 1)

    if old != colour:
        fill(row, column)
    return image


def paint_b(image, row, column, colour):
    image = [line[:] for line in image]
    before = image[row][column]
    if before == colour:
        return image
    queue = deque([(row, column)])
    while queue:
        i, j = queue.popleft()
        if image[i][j] != before:
            continue
        image[i][j] = colour
        for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            if 0 <= i + a < len(image) and 0 <= j + b < len(image[0]):
                queue.append((i + a, j + b))
    return image


def paint_c(image, row, column, colour):
    region = {(row, column)}
    edge = [(row, column)]
    while edge:
        i, j = edge.pop()
        for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if near not in region and 0 <= near[0] < len(image) and 0 <= near[1] < len(image[0]):
                if image[near[0]][near[1]] == image[row][column]:
                    region.add(near)
                    edge.append(near)
    return [[colour if (i, j) in region else cell for j, cell in enumerate(line)] for i, line in enumerate(image)]


def rotting_a(grid):
    grid = [list(row) for row in grid]
    queue = deque((i, j, 0) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 2)
    minutes = 0
    while queue:
        i, j, minutes = queue.popleft()
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < len(grid) and 0 <= y < len(grid[0]) and grid[x][y] == 1:
                grid[x][y] = 2
                queue.append((x, y, minutes + 1))
    return -1 if any(1 in row for row in grid) else minutes


def rotting_b(grid):
    fresh = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
    bad = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 2}
    time = 0
    while fresh:
        bad = {(i + a, j + b) for i, j in bad for a, b in [(0, 1), (1, 0), (0, -1), (-1, 0)]} & fresh
        if not bad:
            return -1
        fresh -= bad
        time += 1
    return time


def rotting_c(grid):
    state = [row[:] for row in grid]
    steps = 0
    while True:
        following = [row[:] for row in state]
        changed = False
        for i in range(len(state)):
            for j in range(len(state[0])):
                if state[i][j] != 1:
                    continue
                near = []
                if i > 0:
                    near.append(state[i - 1][j])
                if j > 0:
                    near.append(state[i][j - 1])
                if i + 1 < len(state):
                    near.append(state[i + 1][j])
                if j + 1 < len(state[0]):
                    near.append(state[i][j + 1])
                if 2 in near:
                    following[i][j] = 2
                    changed = True
        if not changed:
            break
        state = following
        steps += 1
    return steps if all(1 not in row for row in state) else -1


def largest_land_a(grid):
    seen = set()

    def size(i, j):
        if i < 0 or j < 0 or i >= len(grid) or j >= len(grid[0]) or grid[i][j] == 0 or (i, j) in seen:
            return 0
        seen.add((i, j))
        return 1 + size(i + 1, j) + size(i - 1, j) + size(i, j + 1) + size(i, j - 1)

    return max(size(i, j) for i in range(len(grid)) for j in range(len(grid[0])))


def largest_land_b(grid):
    land = {(i, j) for i in range(len(grid)) for j in range(len(grid[0])) if grid[i][j]}
    best = 0
    while land:
        stack = [land.pop()]
        area = 0
        while stack:
            i, j = stack.pop()
            area += 1
            for near in [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]:
                if near in land:
                    land.discard(near)
                    stack.append(near)
        best = max(best, area)
    return best


def shore_a(grid):
    total = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if grid[i][j]:
                total += 4
                if i > 0 and grid[i - 1][j]:
                    total -= 2
                if j > 0 and grid[i][j - 1]:
                    total -= 2
    return total


def shore_b(grid):
    def land(i, j):
        return 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] == 1

    edges = 0
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell == 1:
                for a, b in ((0, 1), (0, -1), (1, 0), (-1, 0)):
                    if not land(i + a, j + b):
                        edges += 1
    return edges


def shore_c(grid):
    lines = list(grid) + [list(column) for column in zip(*grid)]
    return sum(a != b for line in lines for a, b in zip([0] + list(line), list(line) + [0]))


def largest_square_a(grid):
    table = [[0] * (len(grid[0]) + 1) for _ in range(len(grid) + 1)]
    best = 0
    for i in range(1, len(grid) + 1):
        for j in range(1, len(grid[0]) + 1):
            if grid[i - 1][j - 1] == "1":
                table[i][j] = 1 + min(table[i - 1][j], table[i][j - 1], table[i - 1][j - 1])
                best = max(best, table[i][j])
    return best * best


def largest_square_b(grid):
    best = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            size = 0
            while i + size < len(grid) and j + size < len(grid[0]):
                if not all(row[j : j + size + 1] == "1" * (size + 1) for row in grid[i : i + size + 1]):
                    break
                size += 1
            best = max(best, size)
    return best**2


def largest_square_c(grid):
    @lru_cache(None)
    def side(i, j):
        if i < 0 or j < 0 or grid[i][j] == "0":
            return 0
        return min(side(i - 1, j), side(i, j - 1), side(i - 1, j - 1)) + 1

    return max(side(i, j) for i in range(len(grid)) for j in range(len(grid[0]))) ** 2


def blocked_paths_a(grid):
    ways = [[0] * len(grid[0]) for _ in grid]
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if grid[i][j]:
                continue
            if i == 0 and j == 0:
                ways[i][j] = 1
                continue
            if i:
                ways[i][j] += ways[i - 1][j]
            if j:
                ways[i][j] += ways[i][j - 1]
    return ways[-1][-1]


def blocked_paths_b(grid):
    @lru_cache(None)
    def go(i, j):
        if i < 0 or j < 0 or grid[i][j] == 1:
            return 0
        return 1 if i == j == 0 else go(i - 1, j) + go(i, j - 1)

    return go(len(grid) - 1, len(grid[0]) - 1)


def blocked_paths_c(grid):
    row = [0] * len(grid[0])
    row[0] = 1
    for line in grid:
        for j, cell in enumerate(line):
            if cell == 1:
                row[j] = 0
            elif j > 0:
                row[j] += row[j - 1]
    return row[-1]


def word_steps_a(start, goal, words):
    words = set(words)
    queue = deque([(start, 1)])
    while queue:
        word, steps = queue.popleft()
        if word == goal:
            return steps
        for i in range(len(word)):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                other = word[:i] + letter + word[i + 1 :]
                if other in words:
                    words.remove(other)
                    queue.append((other, steps + 1))
    return 0


def word_steps_b(start, goal, words):
    def near(a, b):
        return sum(x != y for x, y in zip(a, b)) == 1

    level, rest, steps = [start], set(words), 1
    while level:
        if goal in level:
            return steps
        level = [word for word in rest if any(near(word, other) for other in level)]
        rest -= set(level)
        steps += 1
    return 0


def word_steps_c(start, goal, words):
    shapes = defaultdict(list)
    for word in words:
        for i in range(len(word)):
            shapes[word[:i] + "*" + word[i + 1 :]].append(word)
    distance = {start: 1}
    queue = deque([start])
    while queue:
        word = queue.popleft()
        for i in range(len(word)):
            for other in shapes[word[:i] + "*" + word[i + 1 :]]:
                if other not in distance:
                    distance[other] = distance[word] + 1
                    queue.append(other)
    return distance.get(goal, 0)


def lock_a(blocked, goal):
    seen = set(blocked)
    if "0000" in seen:
        return -1
    queue = deque([("0000", 0)])
    seen.add("0000")
    while queue:
        code, steps = queue.popleft()
        if code == goal:
            return steps
        for i in range(4):
            for change in (1, -1):
                other = code[:i] + str((int(code[i]) + change) % 10) + code[i + 1 :]
                if other not in seen:
                    seen.add(other)
                    queue.append((other, steps + 1))
    return -1


def lock_b(blocked, goal):
    bad = {tuple(map(int, code)) for code in blocked}
    target = tuple(map(int, goal))
    level = {(0, 0, 0, 0)} - bad
    done = set(bad)
    steps = 0
    while level:
        if target in level:
            return steps
        done |= level
        following = set()
        for code in level:
            for i in range(4):
                for digit in ((code[i] + 1) % 10, (code[i] + 9) % 10):
                    other = code[:i] + (digit,) + code[i + 1 :]
                    if other not in done:
                        following.add(other)
        level = following
        steps += 1
    return -1


def pour_a(first, second, goal):
    queue = deque([(0, 0, 0)])
    seen = {(0, 0)}
    while queue:
        a, b, steps = queue.popleft()
        if goal in (a, b):
            return steps
        moved = min(a, second - b)
        back = min(b, first - a)
        for state in ((first, b), (a, second), (0, b), (a, 0), (a - moved, b + moved), (a + back, b - back)):
            if state not in seen:
                seen.add(state)
                queue.append(state + (steps + 1,))
    return -1


def pour_b(first, second, goal):
    reached = {(0, 0)}
    frontier = [(0, 0)]
    steps = 0
    while frontier:
        for a, b in frontier:
            if a == goal or b == goal:
                return steps
        following = []
        for a, b in frontier:
            options = [(first, b), (a, second), (0, b), (a, 0)]
            total = a + b
            options.append((max(0, total - second), min(total, second)))
            options.append((min(total, first), max(0, total - first)))
            for option in options:
                if option not in reached:
                    reached.add(option)
                    following.append(option)
        frontier = following
        steps += 1
    return -1


def knight_a(size, start, goal):
    moves = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]
    queue = deque([start])
    steps = {start: 0}
    while queue:
        x, y = queue.popleft()
        if (x, y) == goal:
            return steps[x, y]
        for dx, dy in moves:
            place = (x + dx, y + dy)
            if 0 <= place[0] < size and 0 <= place[1] < size and place not in steps:
                steps[place] = steps[x, y] + 1
                queue.append(place)
    return -1


def knight_b(size, start, goal):
    level, seen, count = {start}, {start}, 0
    while level:
        if goal in level:
            return count
        level = {
            (x + a * u, y + b * v)
            for x, y in level
            for a, b in ((1, 2), (2, 1))
            for u in (1, -1)
            for v in (1, -1)
            if x + a * u in range(size) and y + b * v in range(size)
        } - seen
        seen |= level
        count += 1
    return -1


def ladder_game_a(n, jumps, dice=6):
    place = {1: 0}
    queue = deque([1])
    while queue:
        square = queue.popleft()
        if square == n:
            return place[square]
        for roll in range(1, dice + 1):
            following = square + roll
            if following > n:
                break
            following = jumps.get(following, following)
            if following not in place:
                place[following] = place[square] + 1
                queue.append(following)
    return -1


def ladder_game_b(n, jumps, dice=6):
    heap = [(0, 1)]
    best = {}
    while heap:
        moves, square = heapq.heappop(heap)
        if square in best:
            continue
        best[square] = moves
        for following in range(square + 1, min(square + dice, n) + 1):
            heapq.heappush(heap, (moves + 1, jumps.get(following, following)))
    return best.get(n, -1)


def keys_rooms_a(rooms):
    seen = {0}
    stack = [0]
    while stack:
        for key in rooms[stack.pop()]:
            if key not in seen:
                seen.add(key)
                stack.append(key)
    return len(seen) == len(rooms)


def keys_rooms_b(rooms):
    opened = [False] * len(rooms)

    def enter(room):
        opened[room] = True
        for key in rooms[room]:
            if not opened[key]:
                enter(key)

    enter(0)
    return all(opened)


def keys_rooms_c(rooms):
    reached = {0}
    while True:
        wider = reached.union(*(rooms[room] for room in reached))
        if wider == reached:
            return len(reached) == len(rooms)
        reached = wider


def judge_a(n, trust):
    score = [0] * (n + 1)
    for a, b in trust:
        score[a] -= 1
        score[b] += 1
    for person in range(1, n + 1):
        if score[person] == n - 1:
            return person
    return -1


def judge_b(n, trust):
    trusting = {a for a, _ in trust}
    trusted = Counter(b for _, b in trust)
    for person in range(1, n + 1):
        if person not in trusting and trusted[person] == n - 1:
            return person
    return -1


def judge_c(n, trust):
    candidates = set(range(1, n + 1)) - {a for a, b in trust}
    if len(candidates) != 1:
        return -1
    judge = candidates.pop()
    return judge if sum(1 for a, b in trust if b == judge) == n - 1 else -1


def all_routes_a(graph):
    goal = len(graph) - 1
    out = []

    def go(node, path):
        if node == goal:
            out.append(path)
        for other in graph[node]:
            go(other, path + [other])

    go(0, [0])
    return sorted(out)


def all_routes_b(graph):
    queue = deque([[0]])
    routes = []
    while queue:
        path = queue.popleft()
        if path[-1] == len(graph) - 1:
            routes.append(path)
            continue
        for other in graph[path[-1]]:
            queue.append(path + [other])
    routes.sort()
    return routes


def all_routes_c(graph):
    def routes(node):
        if node == len(graph) - 1:
            return [[node]]
        return [[node] + rest for other in graph[node] for rest in routes(other)]

    return sorted(routes(0))


def build_order_a(needs):
    order = []
    state = {}

    def visit(node):
        if state.get(node) == "done":
            return
        if state.get(node) == "open":
            raise ValueError("cycle")
        state[node] = "open"
        for other in sorted(needs.get(node, ())):
            visit(other)
        state[node] = "done"
        order.append(node)

    try:
        for node in sorted(needs):
            visit(node)
    except ValueError:
        return None
    return len(order)


def build_order_b(needs):
    left = {node: set(others) for node, others in needs.items()}
    for others in needs.values():
        for other in others:
            left.setdefault(other, set())
    order = []
    while left:
        ready = sorted(node for node, others in left.items() if not others)
        if not ready:
            return None
        order += ready
        for node in ready:
            del left[node]
        for others in left.values():
            others -= set(ready)
    return len(order)


def build_order_c(needs):
    after = defaultdict(list)
    waiting = Counter()
    nodes = set(needs)
    for node, others in needs.items():
        nodes.update(others)
        for other in others:
            after[other].append(node)
            waiting[node] += 1
    queue = deque(node for node in nodes if waiting[node] == 0)
    built = 0
    while queue:
        node = queue.popleft()
        built += 1
        for other in after[node]:
            waiting[other] -= 1
            if not waiting[other]:
                queue.append(other)
    return built if built == len(nodes) else None


def signal_time_a(times, n, start):
    near = defaultdict(list)
    for a, b, time in times:
        near[a].append((b, time))
    done = {}
    heap = [(0, start)]
    while heap:
        time, node = heapq.heappop(heap)
        if node in done:
            continue
        done[node] = time
        for other, extra in near[node]:
            heapq.heappush(heap, (time + extra, other))
    return max(done.values()) if len(done) == n else -1


def signal_time_b(times, n, start):
    arrival = [math.inf] * (n + 1)
    arrival[start] = 0
    for _ in range(n):
        for a, b, time in times:
            if arrival[a] + time < arrival[b]:
                arrival[b] = arrival[a] + time
    latest = max(arrival[1:])
    return latest if latest < math.inf else -1


def signal_time_c(times, n, start):
    table = {(a, b): time for a, b, time in times}
    best = {node: float("inf") for node in range(1, n + 1)}
    best[start] = 0
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in range(1, n + 1):
            if (node, other) in table and best[node] + table[node, other] < best[other]:
                best[other] = best[node] + table[node, other]
                queue.append(other)
    slowest = max(best.values())
    return -1 if slowest == float("inf") else slowest


def cheap_flight_a(n, flights, start, goal, stops):
    prices = [math.inf] * n
    prices[start] = 0
    for _ in range(stops + 1):
        following = prices[:]
        for a, b, price in flights:
            following[b] = min(following[b], prices[a] + price)
        prices = following
    return prices[goal] if prices[goal] < math.inf else -1


def cheap_flight_b(n, flights, start, goal, stops):
    near = defaultdict(dict)
    for a, b, price in flights:
        near[a][b] = price
    heap = [(0, start, stops + 1)]
    while heap:
        price, city, left = heapq.heappop(heap)
        if city == goal:
            return price
        if left:
            for other, extra in near[city].items():
                heapq.heappush(heap, (price + extra, other, left - 1))
    return -1


def cheap_flight_c(n, flights, start, goal, stops):
    @lru_cache(None)
    def cheapest(city, legs):
        if city == goal:
            return 0
        if legs == 0:
            return float("inf")
        return min((price + cheapest(b, legs - 1) for a, b, price in flights if a == city), default=float("inf"))

    answer = cheapest(start, stops + 1)
    return answer if answer != float("inf") else -1


def extra_edge_a(edges):
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            x = parent[x]
        return x

    for a, b in edges:
        x, y = find(a), find(b)
        if x == y:
            return [a, b]
        parent[x] = y
    return None


def extra_edge_b(edges):
    near = defaultdict(set)
    for a, b in edges:
        stack, seen = [a], {a}
        while stack:
            for other in near[stack.pop()]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        if b in seen:
            return [a, b]
        near[a].add(b)
        near[b].add(a)
    return None


def matching_pattern_a(text, pattern):
    if not pattern:
        return not text
    first = bool(text) and pattern[0] in (text[0], ".")
    if len(pattern) > 1 and pattern[1] == "*":
        return matching_pattern_a(text, pattern[2:]) or (first and matching_pattern_a(text[1:], pattern))
    return first and matching_pattern_a(text[1:], pattern[1:])


def matching_pattern_b(text, pattern):
    table = [[False] * (len(pattern) + 1) for _ in range(len(text) + 1)]
    table[-1][-1] = True
    for i in range(len(text), -1, -1):
        for j in range(len(pattern) - 1, -1, -1):
            fits = i < len(text) and pattern[j] in {text[i], "."}
            if j + 1 < len(pattern) and pattern[j + 1] == "*":
                table[i][j] = table[i][j + 2] or fits and table[i + 1][j]
            else:
                table[i][j] = fits and table[i + 1][j + 1]
    return table[0][0]


def matching_pattern_c(text, pattern):
    @lru_cache(None)
    def go(i, j):
        if j == len(pattern):
            return i == len(text)
        same = i < len(text) and (pattern[j] == "." or pattern[j] == text[i])
        if pattern[j + 1 : j + 2] == "*":
            return go(i, j + 2) or (same and go(i + 1, j))
        return same and go(i + 1, j + 1)

    return go(0, 0)


def wild_card_a(text, pattern):
    table = [[False] * (len(pattern) + 1) for _ in range(len(text) + 1)]
    table[0][0] = True
    for j in range(1, len(pattern) + 1):
        table[0][j] = table[0][j - 1] and pattern[j - 1] == "*"
    for i in range(1, len(text) + 1):
        for j in range(1, len(pattern) + 1):
            if pattern[j - 1] == "*":
                table[i][j] = table[i - 1][j] or table[i][j - 1]
            elif pattern[j - 1] == "?" or pattern[j - 1] == text[i - 1]:
                table[i][j] = table[i - 1][j - 1]
    return table[-1][-1]


def wild_card_b(text, pattern):
    i = j = 0
    star = back = -1
    while i < len(text):
        if j < len(pattern) and pattern[j] in ("?", text[i]):
            i += 1
            j += 1
        elif j < len(pattern) and pattern[j] == "*":
            star, back = j, i
            j += 1
        elif star >= 0:
            back += 1
            i, j = back, star + 1
        else:
            return False
    return all(char == "*" for char in pattern[j:])


def wild_card_c(text, pattern):
    if not pattern:
        return text == ""
    if pattern[0] == "*":
        return wild_card_c(text, pattern[1:]) or (text != "" and wild_card_c(text[1:], pattern))
    return text != "" and pattern[0] in "?" + text[0] and wild_card_c(text[1:], pattern[1:])


def woven_a(first, second, whole):
    if len(first) + len(second) != len(whole):
        return False
    table = [[False] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first) + 1):
        for j in range(len(second) + 1):
            if i == 0 and j == 0:
                table[i][j] = True
            if i > 0 and table[i - 1][j] and first[i - 1] == whole[i + j - 1]:
                table[i][j] = True
            if j > 0 and table[i][j - 1] and second[j - 1] == whole[i + j - 1]:
                table[i][j] = True
    return table[-1][-1]


def woven_b(first, second, whole):
    @lru_cache(None)
    def go(i, j):
        if i + j == len(whole):
            return i == len(first) and j == len(second)
        char = whole[i + j]
        return (i < len(first) and first[i] == char and go(i + 1, j)) or (
            j < len(second) and second[j] == char and go(i, j + 1)
        )

    return go(0, 0)


def woven_c(first, second, whole):
    states = {(0, 0)}
    for char in whole:
        following = set()
        for i, j in states:
            if first[i : i + 1] == char:
                following.add((i + 1, j))
            if second[j : j + 1] == char:
                following.add((i, j + 1))
        states = following
    return (len(first), len(second)) in states


def count_inside_a(text, part):
    table = [1] + [0] * len(part)
    for char in text:
        for j in range(len(part), 0, -1):
            if part[j - 1] == char:
                table[j] += table[j - 1]
    return table[-1]


def count_inside_b(text, part):
    if not part:
        return 1
    if not text:
        return 0
    total = count_inside_b(text[1:], part)
    if text[0] == part[0]:
        total += count_inside_b(text[1:], part[1:])
    return total


def count_inside_c(text, part):
    @lru_cache(None)
    def ways(i, j):
        if j == len(part):
            return 1
        return sum(ways(k + 1, j + 1) for k in range(i, len(text)) if text[k] == part[j])

    return ways(0, 0)


def mirror_parts_a(text):
    if not text:
        return [[]]
    out = []
    for i in range(1, len(text) + 1):
        if text[:i] == text[:i][::-1]:
            for rest in mirror_parts_a(text[i:]):
                out.append([text[:i]] + rest)
    return out


def mirror_parts_b(text):
    out = []
    path = []

    def go(start):
        if start == len(text):
            out.append(path[:])
            return
        for end in range(start, len(text)):
            i, j = start, end
            while i < j and text[i] == text[j]:
                i += 1
                j -= 1
            if i >= j:
                path.append(text[start : end + 1])
                go(end + 1)
                path.pop()

    go(0)
    return out


def addresses_a(digits):
    out = []

    def go(rest, parts):
        if len(parts) == 4:
            if not rest:
                out.append(".".join(parts))
            return
        for size in (1, 2, 3):
            part = rest[:size]
            if len(part) == size and int(part) < 256 and (part == "0" or part[0] != "0"):
                go(rest[size:], parts + [part])

    go(digits, [])
    return out


def addresses_b(digits):
    def fine(part):
        return part != "" and str(int(part)) == part and int(part) <= 255

    out = []
    n = len(digits)
    for i in range(1, min(4, n)):
        for j in range(i + 1, min(i + 4, n)):
            for k in range(j + 1, min(j + 4, n)):
                parts = [digits[:i], digits[i:j], digits[j:k], digits[k:]]
                if all(map(fine, parts)):
                    out.append(".".join(parts))
    return out


def longest_walk_a(rows):
    @lru_cache(None)
    def go(i, j):
        best = 1
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < len(rows) and 0 <= y < len(rows[0]) and rows[x][y] > rows[i][j]:
                best = max(best, 1 + go(x, y))
        return best

    return max(go(i, j) for i in range(len(rows)) for j in range(len(rows[0])))


def longest_walk_b(rows):
    cells = sorted((value, i, j) for i, row in enumerate(rows) for j, value in enumerate(row))
    length = {}
    for value, i, j in cells:
        near = [
            length[x, y]
            for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
            if (x, y) in length and rows[x][y] < value
        ]
        length[i, j] = 1 + max(near, default=0)
    return max(length.values())


def ship_days_a(weights, days):
    low, high = max(weights), sum(weights)
    while low < high:
        middle = (low + high) // 2
        need, load = 1, 0
        for weight in weights:
            if load + weight > middle:
                need += 1
                load = 0
            load += weight
        if need > days:
            low = middle + 1
        else:
            high = middle
    return low


def ship_days_b(weights, days):
    def fits(limit):
        used = 1
        rest = limit
        for weight in weights:
            if weight > rest:
                used += 1
                rest = limit
            rest -= weight
        return used <= days

    limit = max(weights)
    while not fits(limit):
        limit += 1
    return limit


def ship_days_c(weights, days):
    @lru_cache(None)
    def go(start, left):
        if left == 1:
            return sum(weights[start:])
        best = float("inf")
        for end in range(start + 1, len(weights) - left + 2):
            best = min(best, max(sum(weights[start:end]), go(end, left - 1)))
        return best

    return go(0, min(days, len(weights)))


def eat_speed_a(piles, hours):
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if sum((pile + speed - 1) // speed for pile in piles) <= hours:
            high = speed
        else:
            low = speed + 1
    return low


def eat_speed_b(piles, hours):
    speed = 1
    while True:
        needed = 0
        for pile in piles:
            needed += math.ceil(pile / speed)
        if needed <= hours:
            return speed
        speed += 1


def eat_speed_c(piles, hours):
    return next(k for k in range(1, max(piles) + 1) if sum(-(-pile // k) for pile in piles) <= hours)


def burst_arrows_a(balloons):
    arrows = 0
    end = float("-inf")
    for start, stop in sorted(balloons, key=lambda balloon: balloon[1]):
        if start > end:
            arrows += 1
            end = stop
    return arrows


def burst_arrows_b(balloons):
    rest = sorted(balloons)
    count = 0
    while rest:
        count += 1
        reach = rest[0][1]
        i = 0
        while i < len(rest) and rest[i][0] <= reach:
            reach = min(reach, rest[i][1])
            i += 1
        rest = rest[i:]
    return count


def most_meetings_a(meetings):
    count = 0
    free = 0
    for start, end in sorted(meetings, key=lambda m: m[1]):
        if start >= free:
            count += 1
            free = end
    return count


def most_meetings_b(meetings):
    meetings = sorted(meetings)

    @lru_cache(None)
    def best(i, free):
        if i == len(meetings):
            return 0
        skip = best(i + 1, free)
        if meetings[i][0] < free:
            return skip
        return max(skip, 1 + best(i + 1, meetings[i][1]))

    return best(0, 0)


def most_meetings_c(meetings):
    rest = list(meetings)
    kept = 0
    while rest:
        first = min(rest, key=lambda m: m[1])
        rest = [m for m in rest if m[0] >= first[1]]
        kept += 1
    return kept


GRID = ["ABCE", "SFCS", "ADEE"]
LAND = [[0, 1, 0, 0], [1, 1, 1, 0], [0, 1, 0, 0], [1, 1, 0, 0]]
INPUTS = {
    "word_in_grid": [(GRID, "ABCCED"), (GRID, "SEE"), (GRID, "ABCB")],
    "paint": [([[1, 1, 1], [1, 1, 0], [1, 0, 1]], 1, 1, 2), ([[0]], 0, 0, 0)],
    "rotting": [([[2, 1, 1], [1, 1, 0], [0, 1, 1]],), ([[2, 1, 1], [0, 1, 1], [1, 0, 1]],), ([[0, 2]],)],
    "largest_land": [(LAND,), ([[0]],)],
    "shore": [(LAND,), ([[1]],)],
    "largest_square": [(("10100", "10111", "11111", "10010"),), (("0",),)],
    "blocked_paths": [(((0, 0, 0), (0, 1, 0), (0, 0, 0)),), (((1,),),)],
    "word_steps": [("hit", "cog", ["hot", "dot", "dog", "lot", "log", "cog"]), ("hit", "cog", ["hot"])],
    "lock": [(["0201", "0101"], "0002"), (["0000"], "8888")],
    "pour": [(3, 5, 4), (2, 4, 3)],
    "knight": [(8, (0, 0), (7, 7)), (3, (0, 0), (1, 1))],
    "ladder_game": [(30, {3: 22, 27: 1}), (10, {})],
    "keys_rooms": [([[1], [2], [3], []],), ([[1, 3], [3, 0, 1], [2], [0]],)],
    "judge": [(2, [(1, 2)]), (3, [(1, 3), (2, 3), (3, 1)]), (3, [(1, 3), (2, 3)])],
    "all_routes": [([[1, 2], [3], [3], []],)],
    "build_order": [({"a": ["b", "c"], "b": ["c"]},), ({"a": ["b"], "b": ["a"]},)],
    "signal_time": [([(2, 1, 1), (2, 3, 1), (3, 4, 1)], 4, 2), ([(1, 2, 1)], 2, 2)],
    "cheap_flight": [(3, ((0, 1, 100), (1, 2, 100), (0, 2, 500)), 0, 2, 1), (3, ((0, 1, 100), (1, 2, 100)), 0, 2, 0)],
    "extra_edge": [([[1, 2], [1, 3], [2, 3]],), ([[1, 2]],)],
    "matching_pattern": [("aab", "c*a*b"), ("aa", "a"), ("ab", ".*"), ("", "")],
    "wild_card": [("adceb", "*a*b"), ("acdcb", "a*c?b"), ("", "*")],
    "woven": [("aabcc", "dbbca", "aadbbcbcac"), ("aabcc", "dbbca", "aadbbbaccc")],
    "count_inside": [("rabbbit", "rabbit"), ("babgbag", "bag"), ("a", "b")],
    "mirror_parts": [("aab",), ("a",)],
    "addresses": [("25525511135",), ("0000",), ("101023",)],
    "longest_walk": [([[9, 9, 4], [6, 6, 8], [2, 1, 1]],), ([[1]],)],
    "ship_days": [((1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 5), ((3, 2, 2, 4, 1, 4), 3)],
    "eat_speed": [([3, 6, 7, 11], 8), ([30, 11, 23, 4, 20], 6)],
    "burst_arrows": [([(10, 16), (2, 8), (1, 6), (7, 12)],), ([(1, 2), (3, 4)],)],
    "most_meetings": [([(1, 3), (2, 4), (3, 5), (0, 6), (5, 7)],), ([],)],
}
