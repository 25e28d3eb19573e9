"""Small tasks on grids, matrices and graphs, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
from collections import Counter, defaultdict, deque
from functools import lru_cache
from itertools import product


def turn_matrix_a(rows):
    return [list(column) for column in zip(*rows)]


def turn_matrix_b(rows):
    out = []
    for j in range(len(rows[0])):
        line = []
        for i in range(len(rows)):
            line.append(rows[i][j])
        out.append(line)
    return out


def turn_matrix_c(rows):
    height, width = len(rows), len(rows[0])
    out = [[0] * height for _ in range(width)]
    for i in range(height):
        for j in range(width):
            out[j][i] = rows[i][j]
    return out


def turn_matrix_d(rows):
    return [[row[j] for row in rows] for j in range(len(rows[0]))]


def quarter_turn_a(rows):
    return [list(line) for line in zip(*rows[::-1])]


def quarter_turn_b(rows):
    n = len(rows)
    out = [[None] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            out[j][n - 1 - i] = rows[i][j]
    return out


def quarter_turn_c(rows):
    rows = [list(row) for row in rows]
    n = len(rows)
    for i in range(n):
        for j in range(i + 1, n):
            rows[i][j], rows[j][i] = rows[j][i], rows[i][j]
    for row in rows:
        row.reverse()
    return rows


def spiral_a(rows):
    rows = [list(row) for row in rows]
    out = []
    while rows:
        out += rows.pop(0)
        rows = [list(line) for line in zip(*rows)][::-1]
    return out


def spiral_b(rows):
    top, bottom, left, right = 0, len(rows) - 1, 0, len(rows[0]) - 1
    out = []
    while top <= bottom and left <= right:
        for j in range(left, right + 1):
            out.append(rows[top][j])
        top += 1
        for i in range(top, bottom + 1):
            out.append(rows[i][right])
        right -= 1
        if top <= bottom:
            for j in range(right, left - 1, -1):
                out.append(rows[bottom][j])
            bottom -= 1
        if left <= right:
            for i in range(bottom, top - 1, -1):
                out.append(rows[i][left])
            left += 1
    return out


def spiral_c(rows):
    height, width = len(rows), len(rows[0])
    seen = set()
    i = j = 0
    di, dj = 0, 1
    out = []
    for _ in range(height * width):
        out.append(rows[i][j])
        seen.add((i, j))
        x, y = i + di, j + dj
        if not (0 <= x < height and 0 <= y < width) or (x, y) in seen:
            di, dj = dj, -di
        i, j = i + di, j + dj
    return out


def multiply_a(a, b):
    out = []
    for row in a:
        line = []
        for j in range(len(b[0])):
            total = 0
            for k in range(len(b)):
                total += row[k] * b[k][j]
            line.append(total)
        out.append(line)
    return out


def multiply_b(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def multiply_c(a, b):
    out = [[0] * len(b[0]) for _ in a]
    for i in range(len(a)):
        for k in range(len(b)):
            for j in range(len(b[0])):
                out[i][j] += a[i][k] * b[k][j]
    return out


def islands_a(grid):
    seen = set()

    def sink(i, j):
        if not (0 <= i < len(grid) and 0 <= j < len(grid[0])):
            return
        if grid[i][j] == "0" or (i, j) in seen:
            return
        seen.add((i, j))
        sink(i + 1, j)
        sink(i - 1, j)
        sink(i, j + 1)
        sink(i, j - 1)

    count = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if grid[i][j] == "1" and (i, j) not in seen:
                sink(i, j)
                count += 1
    return count


def islands_b(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == "1"}
    count = 0
    while land:
        count += 1
        queue = deque([land.pop()])
        while queue:
            i, j = queue.popleft()
            for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if near in land:
                    land.remove(near)
                    queue.append(near)
    return count


def islands_c(grid):
    parent = {}

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for i in range(len(grid)):
        for j in range(len(grid[i])):
            if grid[i][j] == "1":
                parent[i, j] = (i, j)
                for near in [(i - 1, j), (i, j - 1)]:
                    if near in parent:
                        parent[find((i, j))] = find(near)
    return sum(1 for x in parent if find(x) == x)


def islands_d(grid):
    grid = [list(row) for row in grid]
    total = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if grid[i][j] != "1":
                continue
            total += 1
            stack = [(i, j)]
            while stack:
                x, y = stack.pop()
                if x < 0 or y < 0 or x >= len(grid) or y >= len(grid[0]) or grid[x][y] != "1":
                    continue
                grid[x][y] = "0"
                for dx, dy in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
                    stack.append((x + dx, y + dy))
    return total


def grid_paths_a(height, width):
    table = [[1] * width for _ in range(height)]
    for i in range(1, height):
        for j in range(1, width):
            table[i][j] = table[i - 1][j] + table[i][j - 1]
    return table[-1][-1]


def grid_paths_b(height, width):
    row = [1] * width
    for _ in range(height - 1):
        for j in range(1, width):
            row[j] += row[j - 1]
    return row[-1]


def grid_paths_c(height, width):
    @lru_cache(None)
    def ways(i, j):
        if i == 0 or j == 0:
            return 1
        return ways(i - 1, j) + ways(i, j - 1)

    return ways(height - 1, width - 1)


def grid_paths_d(height, width):
    result = 1
    for i in range(1, height):
        result = result * (width - 1 + i) // i
    return result


def cheapest_path_a(grid):
    costs = [row[:] for row in grid]
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if i == 0 and j == 0:
                continue
            if i == 0:
                costs[i][j] += costs[i][j - 1]
            elif j == 0:
                costs[i][j] += costs[i - 1][j]
            else:
                costs[i][j] += min(costs[i - 1][j], costs[i][j - 1])
    return costs[-1][-1]


def cheapest_path_b(grid):
    best = {}

    def go(i, j):
        if i < 0 or j < 0:
            return float("inf")
        if i == 0 and j == 0:
            return grid[0][0]
        if (i, j) not in best:
            best[i, j] = grid[i][j] + min(go(i - 1, j), go(i, j - 1))
        return best[i, j]

    return go(len(grid) - 1, len(grid[0]) - 1)


def cheapest_path_c(grid):
    heap = [(grid[0][0], 0, 0)]
    done = set()
    while heap:
        cost, i, j = heapq.heappop(heap)
        if (i, j) == (len(grid) - 1, len(grid[0]) - 1):
            return cost
        if (i, j) in done:
            continue
        done.add((i, j))
        if i + 1 < len(grid):
            heapq.heappush(heap, (cost + grid[i + 1][j], i + 1, j))
        if j + 1 < len(grid[0]):
            heapq.heappush(heap, (cost + grid[i][j + 1], i, j + 1))
    return -1


def steps_out_a(maze, start, goal):
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        (i, j), steps = queue.popleft()
        if (i, j) == goal:
            return steps
        for di, dj in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            x, y = i + di, j + dj
            if 0 <= x < len(maze) and 0 <= y < len(maze[0]) and maze[x][y] != "#" and (x, y) not in seen:
                seen.add((x, y))
                queue.append(((x, y), steps + 1))
    return -1


def steps_out_b(maze, start, goal):
    frontier = {start}
    visited = set()
    steps = 0
    while frontier:
        if goal in frontier:
            return steps
        visited |= frontier
        following = set()
        for i, j in frontier:
            for near in [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]:
                if near in visited or min(near) < 0 or near[0] >= len(maze) or near[1] >= len(maze[0]):
                    continue
                if maze[near[0]][near[1]] == "#":
                    continue
                following.add(near)
        frontier = following
        steps += 1
    return -1


def steps_out_c(maze, start, goal):
    distance = {start: 0}
    heap = [(0, start)]
    while heap:
        d, (row, column) = heapq.heappop(heap)
        if d > distance[row, column]:
            continue
        for r, c in [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]:
            if r in range(len(maze)) and c in range(len(maze[0])) and maze[r][c] == ".":
                if d + 1 < distance.get((r, c), 10**9):
                    distance[r, c] = d + 1
                    heapq.heappush(heap, (d + 1, (r, c)))
    return distance.get(goal, -1)


def life_a(grid):
    height, width = len(grid), len(grid[0])
    out = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(width):
            alive = 0
            for x in range(max(0, i - 1), min(height, i + 2)):
                for y in range(max(0, j - 1), min(width, j + 2)):
                    if (x, y) != (i, j):
                        alive += grid[x][y]
            if alive == 3 or (alive == 2 and grid[i][j]):
                out[i][j] = 1
    return out


def life_b(grid):
    cells = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}
    near = Counter((i + di, j + dj) for i, j in cells for di, dj in product((-1, 0, 1), repeat=2) if di or dj)
    return [
        [int(near[i, j] == 3 or (near[i, j] == 2 and (i, j) in cells)) for j in range(len(grid[0]))]
        for i in range(len(grid))
    ]


def life_c(grid):
    def neighbours(i, j):
        total = 0
        for di in (-1, 0, 1):
            for dj in (-1, 0, 1):
                if di == 0 and dj == 0:
                    continue
                if 0 <= i + di < len(grid) and 0 <= j + dj < len(grid[0]):
                    total += grid[i + di][j + dj]
        return total

    result = []
    for i, row in enumerate(grid):
        line = []
        for j, cell in enumerate(row):
            n = neighbours(i, j)
            line.append(1 if (cell and n in (2, 3)) or (not cell and n == 3) else 0)
        result.append(line)
    return result


def find_in_rows_a(rows, target):
    i, j = 0, len(rows[0]) - 1
    while i < len(rows) and j >= 0:
        if rows[i][j] == target:
            return True
        if rows[i][j] > target:
            j -= 1
        else:
            i += 1
    return False


def find_in_rows_b(rows, target):
    for row in rows:
        low, high = 0, len(row)
        while low < high:
            middle = (low + high) // 2
            if row[middle] < target:
                low = middle + 1
            else:
                high = middle
        if low < len(row) and row[low] == target:
            return True
    return False


def find_in_rows_c(rows, target):
    return any(target in row for row in rows)


def find_in_rows_d(rows, target):
    for i in range(len(rows)):
        for j in range(len(rows[i])):
            if rows[i][j] == target:
                return True
    return False


def clear_lines_a(rows):
    rows = [row[:] for row in rows]
    lines = {i for i, row in enumerate(rows) if 0 in row}
    columns = {j for row in rows for j, cell in enumerate(row) if cell == 0}
    for i in range(len(rows)):
        for j in range(len(rows[0])):
            if i in lines or j in columns:
                rows[i][j] = 0
    return rows


def clear_lines_b(rows):
    empty = []
    for i in range(len(rows)):
        for j in range(len(rows[0])):
            if rows[i][j] == 0:
                empty.append((i, j))
    out = [list(row) for row in rows]
    for i, j in empty:
        for k in range(len(out[0])):
            out[i][k] = 0
        for k in range(len(out)):
            out[k][j] = 0
    return out


def clear_lines_c(rows):
    columns = list(zip(*rows))
    return [[0 if not all(row) or not all(columns[j]) else cell for j, cell in enumerate(row)] for row in rows]


def shortest_a(graph, start):
    distance = {node: float("inf") for node in graph}
    distance[start] = 0
    heap = [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distance[node]:
            continue
        for other, weight in graph[node].items():
            if d + weight < distance[other]:
                distance[other] = d + weight
                heapq.heappush(heap, (distance[other], other))
    return distance


def shortest_b(graph, start):
    distance = dict.fromkeys(graph, float("inf"))
    distance[start] = 0
    for _ in range(len(graph) - 1):
        for node in graph:
            for other in graph[node]:
                if distance[node] + graph[node][other] < distance[other]:
                    distance[other] = distance[node] + graph[node][other]
    return distance


def shortest_c(graph, start):
    result = {}
    best = {start: 0}
    while best:
        node = min(best, key=best.get)
        result[node] = best.pop(node)
        for other, weight in graph[node].items():
            if other not in result:
                best[other] = min(best.get(other, float("inf")), result[node] + weight)
    for node in graph:
        result.setdefault(node, float("inf"))
    return result


def shortest_d(graph, start):
    nodes = list(graph)
    d = {(a, b): 0 if a == b else graph[a].get(b, float("inf")) for a in nodes for b in nodes}
    for k in nodes:
        for a in nodes:
            for b in nodes:
                d[a, b] = min(d[a, b], d[a, k] + d[k, b])
    return {node: d[start, node] for node in nodes}


def reach_all_a(graph, start):
    seen = set()
    stack = [start]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            stack.extend(graph[node])
    return seen


def reach_all_b(graph, start):
    seen = {start}
    queue = deque([start])
    while queue:
        for other in graph[queue.popleft()]:
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return seen


def reach_all_c(graph, start, seen=None):
    if seen is None:
        seen = set()
    seen.add(start)
    for other in graph[start]:
        if other not in seen:
            reach_all_c(graph, other, seen)
    return seen


def course_order_a(count, needs):
    graph = defaultdict(list)
    waiting = [0] * count
    for course, before in needs:
        graph[before].append(course)
        waiting[course] += 1
    queue = deque(i for i in range(count) if waiting[i] == 0)
    done = 0
    while queue:
        node = queue.popleft()
        done += 1
        for other in graph[node]:
            waiting[other] -= 1
            if waiting[other] == 0:
                queue.append(other)
    return done == count


def course_order_b(count, needs):
    before = {i: [] for i in range(count)}
    for course, first in needs:
        before[course].append(first)
    state = [0] * count

    def fine(node):
        if state[node] == 1:
            return False
        if state[node] == 2:
            return True
        state[node] = 1
        for other in before[node]:
            if not fine(other):
                return False
        state[node] = 2
        return True

    return all(fine(i) for i in range(count))


def course_order_c(count, needs):
    left = {i: {b for a, b in needs if a == i} for i in range(count)}
    while left:
        free = [node for node, first in left.items() if not first]
        if not free:
            return False
        for node in free:
            del left[node]
        for first in left.values():
            first.difference_update(free)
    return True


def two_sides_a(graph):
    colour = {}
    for start in graph:
        if start in colour:
            continue
        colour[start] = 0
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for other in graph[node]:
                if other not in colour:
                    colour[other] = 1 - colour[node]
                    queue.append(other)
                elif colour[other] == colour[node]:
                    return False
    return True


def two_sides_b(graph):
    side = {}

    def paint(node, value):
        if node in side:
            return side[node] == value
        side[node] = value
        return all(paint(other, not value) for other in graph[node])

    return all(node in side or paint(node, True) for node in graph)


def two_sides_c(graph):
    sides = {}
    for root in graph:
        if root not in sides:
            sides[root] = 1
            stack = [root]
            while stack:
                node = stack.pop()
                for other in graph[node]:
                    if other in sides:
                        if sides[other] != -sides[node]:
                            return False
                    else:
                        sides[other] = -sides[node]
                        stack.append(other)
    return True


def groups_count_a(count, edges):
    parent = list(range(count))

    def find(x):
        if parent[x] != x:
            parent[x] = find(parent[x])
        return parent[x]

    for a, b in edges:
        parent[find(a)] = find(b)
    return len({find(i) for i in range(count)})


def groups_count_b(count, edges):
    near = defaultdict(set)
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    seen = set()
    groups = 0
    for node in range(count):
        if node not in seen:
            groups += 1
            stack = [node]
            while stack:
                current = stack.pop()
                seen.add(current)
                stack.extend(near[current] - seen)
    return groups


def groups_count_c(count, edges):
    groups = [{i} for i in range(count)]
    for a, b in edges:
        first = next(g for g in groups if a in g)
        second = next(g for g in groups if b in g)
        if first is not second:
            groups.remove(second)
            first |= second
    return len(groups)


def spanning_cost_a(count, edges):
    parent = list(range(count))

    def root(x):
        while parent[x] != x:
            x = parent[x]
        return x

    total = 0
    for a, b, weight in sorted(edges, key=lambda e: e[2]):
        x, y = root(a), root(b)
        if x != y:
            parent[x] = y
            total += weight
    return total


def spanning_cost_b(count, edges):
    near = defaultdict(list)
    for a, b, weight in edges:
        near[a].append((weight, b))
        near[b].append((weight, a))
    seen = {0}
    heap = list(near[0])
    heapq.heapify(heap)
    total = 0
    while heap and len(seen) < count:
        weight, node = heapq.heappop(heap)
        if node in seen:
            continue
        seen.add(node)
        total += weight
        for item in near[node]:
            heapq.heappush(heap, item)
    return total


def queens_a(n):
    count = 0

    def place(row, columns, up, down):
        nonlocal count
        if row == n:
            count += 1
            return
        for column in range(n):
            if column in columns or row + column in up or row - column in down:
                continue
            place(row + 1, columns | {column}, up | {row + column}, down | {row - column})

    place(0, frozenset(), frozenset(), frozenset())
    return count


def queens_b(n):
    board = [-1] * n

    def safe(row, column):
        for i in range(row):
            if board[i] == column or abs(board[i] - column) == row - i:
                return False
        return True

    def solve(row):
        if row == n:
            return 1
        total = 0
        for column in range(n):
            if safe(row, column):
                board[row] = column
                total += solve(row + 1)
        return total

    return solve(0)


def queens_c(n):
    full = (1 << n) - 1

    def go(columns, left, right):
        if columns == full:
            return 1
        total = 0
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free -= bit
            total += go(columns | bit, (left | bit) << 1, (right | bit) >> 1)
        return total

    return go(0, 0, 0)


def knapsack_a(weights, values, room):
    best = [0] * (room + 1)
    for weight, value in zip(weights, values):
        for left in range(room, weight - 1, -1):
            best[left] = max(best[left], best[left - weight] + value)
    return best[room]


def knapsack_b(weights, values, room):
    n = len(weights)
    table = [[0] * (room + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        for w in range(room + 1):
            table[i][w] = table[i - 1][w]
            if weights[i - 1] <= w:
                table[i][w] = max(table[i][w], table[i - 1][w - weights[i - 1]] + values[i - 1])
    return table[n][room]


def knapsack_c(weights, values, room):
    @lru_cache(None)
    def go(i, left):
        if i == len(weights):
            return 0
        best = go(i + 1, left)
        if weights[i] <= left:
            best = max(best, values[i] + go(i + 1, left - weights[i]))
        return best

    return go(0, room)


def shared_sequence_a(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            if x == y:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    return table[len(a)][len(b)]


def shared_sequence_b(a, b):
    @lru_cache(maxsize=None)
    def go(i, j):
        if i < 0 or j < 0:
            return 0
        if a[i] == b[j]:
            return 1 + go(i - 1, j - 1)
        return max(go(i - 1, j), go(i, j - 1))

    return go(len(a) - 1, len(b) - 1)


def shared_sequence_c(a, b):
    previous = [0] * (len(b) + 1)
    for i in range(len(a)):
        current = [0]
        for j in range(len(b)):
            current.append(previous[j] + 1 if a[i] == b[j] else max(current[-1], previous[j + 1]))
        previous = current
    return previous[-1]


def break_words_a(text, words):
    fits = [True] + [False] * len(text)
    for i in range(1, len(text) + 1):
        for word in words:
            if fits[i - len(word)] and i >= len(word) and text[i - len(word) : i] == word:
                fits[i] = True
                break
    return fits[-1]


def break_words_b(text, words):
    memo = {}

    def go(rest):
        if not rest:
            return True
        if rest not in memo:
            memo[rest] = any(rest.startswith(word) and go(rest[len(word) :]) for word in words)
        return memo[rest]

    return go(text)


def break_words_c(text, words):
    queue = deque([0])
    seen = set()
    while queue:
        start = queue.popleft()
        if start == len(text):
            return True
        if start in seen:
            continue
        seen.add(start)
        for word in words:
            if text.startswith(word, start):
                queue.append(start + len(word))
    return False


GRID = ["11000", "11000", "00100", "00011"]
MAZE = ["..#.", ".#..", "....", "#.#."]
GRAPH = {"a": {"b": 1, "c": 4}, "b": {"c": 2, "d": 6}, "c": {"d": 3}, "d": {}}

INPUTS = {
    "turn_matrix": [([[1, 2, 3], [4, 5, 6]],)],
    "quarter_turn": [([[1, 2], [3, 4]],), ([[1, 2, 3], [4, 5, 6], [7, 8, 9]],)],
    "spiral": [([[1, 2, 3], [4, 5, 6], [7, 8, 9]],), ([[1, 2, 3, 4], [5, 6, 7, 8]],)],
    "multiply": [([[1, 2], [3, 4]], [[5, 6], [7, 8]])],
    "islands": [(GRID,), (["0"],)],
    "grid_paths": [(3, 7), (1, 1)],
    "cheapest_path": [([[1, 3, 1], [1, 5, 1], [4, 2, 1]],)],
    "steps_out": [(MAZE, (0, 0), (3, 3)), (["..#", "##.", "..."], (0, 0), (2, 2))],
    "life": [([[0, 1, 0], [0, 0, 1], [1, 1, 1], [0, 0, 0]],)],
    "find_in_rows": [([[1, 4, 7], [2, 5, 8], [3, 6, 9]], 5), ([[1]], 2)],
    "clear_lines": [([[1, 1, 1], [1, 0, 1], [1, 1, 1]],)],
    "shortest": [(GRAPH, "a"), (GRAPH, "c")],
    "reach_all": [({1: [2], 2: [3], 3: [1], 4: [1]}, 1)],
    "course_order": [(2, [(1, 0)]), (2, [(1, 0), (0, 1)])],
    "two_sides": [({1: [2], 2: [1, 3], 3: [2]},), ({1: [2, 3], 2: [1, 3], 3: [1, 2]},)],
    "groups_count": [(5, [(0, 1), (1, 2), (3, 4)])],
    "spanning_cost": [(4, [(0, 1, 1), (1, 2, 2), (2, 3, 3), (0, 3, 10)])],
    "queens": [(4,), (6,)],
    "knapsack": [((1, 3, 4, 5), (1, 4, 5, 7), 7)],
    "shared_sequence": [("abcde", "ace"), ("abc", "xyz")],
    "break_words": [("leetcode", ("leet", "code")), ("catsandog", ("cats", "dog", "sand", "and", "cat"))],
}
