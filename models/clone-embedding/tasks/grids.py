"""Small tasks on grids, matrices and graphs, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import re
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, combinations, permutations, product
from math import comb
from operator import mul


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


def turn_matrix_e(rows):
    result = []
    column = 0
    while column < len(rows[0]):
        new_row = []
        row = 0
        while row < len(rows):
            new_row.append(rows[row][column])
            row = row + 1
        result.append(new_row)
        column = column + 1
    return result


def turn_matrix_f(rows):
    return reduce(lambda done, row: [column + [x] for column, x in zip(done, row)], rows, [[] for _ in rows[0]])


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


def quarter_turn_d(rows):
    n = len(rows)
    result = [list(row) for row in rows]
    # four cells at a time, ring by ring
    for ring in range(n // 2):
        last = n - 1 - ring
        for k in range(ring, last):
            offset = k - ring
            saved = result[ring][k]
            result[ring][k] = result[last - offset][ring]
            result[last - offset][ring] = result[last][last - offset]
            result[last][last - offset] = result[k][last]
            result[k][last] = saved
    return result


def quarter_turn_e(rows):
    return [[row[j] for row in reversed(rows)] for j in range(len(rows[0]))]


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


def spiral_d(rows):
    if not rows or not rows[0]:
        return []
    if len(rows) == 1:
        return list(rows[0])
    top = list(rows[0])
    right = [row[-1] for row in rows[1:-1]]
    bottom = list(rows[-1][::-1])
    left = [row[0] for row in rows[-2:0:-1]] if len(rows[0]) > 1 else []
    if len(rows[0]) == 1:
        return [row[0] for row in rows]
    return top + right + bottom + left + spiral_d([row[1:-1] for row in rows[1:-1]])


def spiral_e(rows):
    directions = ["right", "down", "left", "up"]
    visited = [[False for _ in row] for row in rows]
    r = 0
    c = 0
    d = 0
    result = []
    total = len(rows) * len(rows[0])
    while len(result) < total:
        result.append(rows[r][c])
        visited[r][c] = True
        for attempt in range(2):
            if directions[d] == "right":
                nr, nc = r, c + 1
            elif directions[d] == "down":
                nr, nc = r + 1, c
            elif directions[d] == "left":
                nr, nc = r, c - 1
            else:
                nr, nc = r - 1, c
            if nr >= 0 and nr < len(rows) and nc >= 0 and nc < len(rows[0]) and visited[nr][nc] == False:
                break
            d = (d + 1) % 4
        r = nr
        c = nc
    return result


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


def multiply_d(a, b):
    return [list(map(lambda column: sum(map(mul, row, column)), zip(*b))) for row in a]


def multiply_e(a, b):
    class Matrix:
        def __init__(self, data):
            self.data = data
            self.rows = len(data)
            self.cols = len(data[0])

        def row(self, i):
            return self.data[i]

        def column(self, j):
            result = []
            for i in range(self.rows):
                result.append(self.data[i][j])
            return result

        def times(self, other):
            result = []
            for i in range(self.rows):
                line = []
                for j in range(other.cols):
                    line.append(self.dot(self.row(i), other.column(j)))
                result.append(line)
            return result

        @staticmethod
        def dot(x, y):
            total = 0
            for k in range(len(x)):
                total += x[k] * y[k]
            return total

    return Matrix(a).times(Matrix(b))


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


def islands_e(grid):
    label = {}
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell == "1":
                label[i, j] = len(label)
    # the smallest label of an island spreads over it
    changed = True
    while changed:
        changed = False
        for i, j in label:
            lowest = min(label.get(p, label[i, j]) for p in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)))
            if lowest < label[i, j]:
                label[i, j] = lowest
                changed = True
    return len(set(label.values()))


def islands_f(grid):
    # runs of each line are joined with the runs above that overlap
    groups = []
    above = []
    for line in grid:
        runs = [[m.start(), m.end(), None] for m in re.finditer("1+", line)]
        for run in runs:
            run[2] = {id(run)}
            groups.append(run[2])
            for other in above:
                if other[0] < run[1] and run[0] < other[1] and other[2] is not run[2]:
                    joined = other[2]
                    joined |= run[2]
                    groups = [g for g in groups if g is not run[2]]
                    for r in above + runs:
                        if r[2] is run[2] and r is not run:
                            r[2] = joined
                    run[2] = joined
        above = runs
    return len(groups)


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


def grid_paths_e(height, width):
    return comb(height + width - 2, height - 1)


def grid_paths_f(height, width):
    count = 0
    queue = [(1, 1)]
    while len(queue) > 0:
        position = queue.pop()
        row = position[0]
        col = position[1]
        if row == height and col == width:
            count = count + 1
        else:
            if row < height:
                queue.append((row + 1, col))
            if col < width:
                queue.append((row, col + 1))
    return count


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


def cheapest_path_d(grid):
    rows, cols = len(grid), len(grid[0])
    steps = rows + cols - 2
    totals = []
    for downs in combinations(range(steps), rows - 1):
        r = c = 0
        total = grid[0][0]
        for step in range(steps):
            if step in downs:
                r += 1
            else:
                c += 1
            total += grid[r][c]
        totals.append(total)
    return min(totals)


def cheapest_path_e(grid):
    def below(costs, row):
        out = [costs[0] + row[0]]
        for cost, value in zip(costs[1:], row[1:]):
            out.append(value + min(cost, out[-1]))
        return out

    first, *rest = grid
    return reduce(below, rest, list(accumulate(first)))[-1]


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


def steps_out_d(maze, start, goal):
    rows = len(maze)
    cols = len(maze[0])
    steps = []
    for i in range(rows):
        steps.append([-1] * cols)
    steps[start[0]][start[1]] = 0
    current = 0
    found_new = True
    while found_new == True:
        found_new = False
        for i in range(rows):
            for j in range(cols):
                if steps[i][j] == current:
                    if i > 0 and maze[i - 1][j] == "." and steps[i - 1][j] == -1:
                        steps[i - 1][j] = current + 1
                        found_new = True
                    if i < rows - 1 and maze[i + 1][j] == "." and steps[i + 1][j] == -1:
                        steps[i + 1][j] = current + 1
                        found_new = True
                    if j > 0 and maze[i][j - 1] == "." and steps[i][j - 1] == -1:
                        steps[i][j - 1] = current + 1
                        found_new = True
                    if j < cols - 1 and maze[i][j + 1] == "." and steps[i][j + 1] == -1:
                        steps[i][j + 1] = current + 1
                        found_new = True
        current = current + 1
    return steps[goal[0]][goal[1]]


def steps_out_e(maze, start, goal):
    free = {(i, j) for i, line in enumerate(maze) for j, mark in enumerate(line) if mark == "."}

    def distance(place, used):
        """Fewest steps to the goal that touch no used place twice, tried by brute force."""
        if place == goal:
            return 0
        i, j = place
        options = [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]
        return 1 + min((distance(p, used | {p}) for p in options if p in free - used), default=float("inf"))

    best = distance(start, {start})
    return -1 if best == float("inf") else best


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


def life_d(grid):
    h, w = len(grid), len(grid[0])
    blank = [0] * (w + 2)
    wide = [blank, *([0, *row, 0] for row in grid), blank]
    # sums of three side by side, then three on top of each other
    across = [[sum(row[j:j + 3]) for j in range(w)] for row in wide]
    block = [[across[i][j] + across[i + 1][j] + across[i + 2][j] for j in range(w)] for i in range(h)]
    return [[int(block[i][j] == 3 or block[i][j] == 4 and grid[i][j] == 1) for j in range(w)] for i in range(h)]


def life_e(grid):
    new_grid = []
    for r in range(len(grid)):
        new_row = []
        for c in range(len(grid[r])):
            count = 0
            for dr, dc in [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)]:
                nr = r + dr
                nc = c + dc
                if nr < 0:
                    continue
                if nc < 0:
                    continue
                try:
                    if grid[nr][nc] == 1:
                        count = count + 1
                except IndexError:
                    pass
            is_alive = grid[r][c] == 1
            if is_alive == True and count < 2:
                new_row.append(0)
            elif is_alive == True and count > 3:
                new_row.append(0)
            elif is_alive == True:
                new_row.append(1)
            elif is_alive == False and count == 3:
                new_row.append(1)
            else:
                new_row.append(0)
        new_grid.append(new_row)
    return new_grid


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


def find_in_rows_e(rows, target):
    def holds(row):
        k = bisect_left(row, target)
        return row[k:k + 1] == [target]

    return any(map(holds, rows))


def find_in_rows_f(rows, target):
    # quarters: leave out those which cannot hold the target
    def search(top, bottom, left, right):
        if top > bottom or left > right:
            return False
        if target < rows[top][left] or target > rows[bottom][right]:
            return False
        i, j = (top + bottom) // 2, (left + right) // 2
        if rows[i][j] == target:
            return True
        if rows[i][j] < target:
            return search(i + 1, bottom, left, right) or search(top, i, j + 1, right)
        return search(top, i - 1, left, right) or search(i, bottom, left, j - 1)

    return search(0, len(rows) - 1, 0, len(rows[0]) - 1)


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


def clear_lines_d(rows):
    result = []
    for i in range(len(rows)):
        new_row = []
        for j in range(len(rows[i])):
            has_zero = False
            for k in range(len(rows[i])):
                if rows[i][k] == 0:
                    has_zero = True
            for k in range(len(rows)):
                if rows[k][j] == 0:
                    has_zero = True
            if has_zero == True:
                new_row.append(0)
            else:
                new_row.append(rows[i][j])
        result.append(new_row)
    return result


def clear_lines_e(rows):
    # first row and column hold the marks
    grid = [list(r) for r in rows]
    first_row = 0 in grid[0]
    first_column = any(r[0] == 0 for r in grid)
    height, width = len(grid), len(grid[0])
    for i in range(1, height):
        for j in range(1, width):
            if grid[i][j] == 0:
                grid[i][0] = grid[0][j] = 0
    for i in range(1, height):
        for j in range(1, width):
            if grid[i][0] == 0 or grid[0][j] == 0:
                grid[i][j] = 0
    if first_row:
        grid[0] = [0] * width
    if first_column:
        for r in grid:
            r[0] = 0
    return grid


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


def shortest_e(graph, start):
    class City:
        def __init__(self, name):
            self.name = name
            self.cost = float("inf")
            self.done = False

    cities = {}
    for name in graph:
        cities[name] = City(name)
    cities[start].cost = 0
    while True:
        nearest = None
        for city in cities.values():
            if city.done or city.cost == float("inf"):
                continue
            if nearest is None or city.cost < nearest.cost:
                nearest = city
        if nearest is None:
            break
        nearest.done = True
        for name, length in graph[nearest.name].items():
            if nearest.cost + length < cities[name].cost:
                cities[name].cost = nearest.cost + length
    return {name: city.cost for name, city in cities.items()}


def shortest_f(graph, start):
    distance = {node: float("inf") for node in graph}
    queue = deque([(start, 0)])
    while queue:
        node, length = queue.popleft()
        if length < distance[node]:
            distance[node] = length
            queue.extend((other, length + weight) for other, weight in graph[node].items())
    return distance


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


def reach_all_d(graph, start):
    reached = [start]
    i = 0
    while i < len(reached):
        for other in graph[reached[i]]:
            if other not in reached:
                reached.append(other)
        i += 1
    return set(reached)


def reach_all_e(graph, start):
    now, before = {start}, set()
    while now != before:
        before, now = now, now.union(*map(graph.get, now))
    return now


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


def course_order_d(count, needs):
    remaining = list(range(count))
    while len(remaining) > 0:
        removed = False
        for course in remaining:
            can_take = True
            for pair in needs:
                if pair[0] == course and pair[1] in remaining:
                    can_take = False
            if can_take == True:
                remaining.remove(course)
                removed = True
                break
        if removed == False:
            return False
    return True


def course_order_e(count, needs):
    # a ring shows as a course that leads back to itself in the closure
    reach = [[False] * count for _ in range(count)]
    for course, before in needs:
        reach[before][course] = True
    for k in range(count):
        for i in range(count):
            if reach[i][k]:
                reach[i] = [a or b for a, b in zip(reach[i], reach[k])]
    return not any(reach[i][i] for i in range(count))


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


def two_sides_d(graph):
    nodes = list(graph)
    return any(all(sides[a] != sides[b] for a in graph for b in graph[a])
               for sides in (dict(zip(nodes, p)) for p in product((0, 1), repeat=len(nodes))))


def two_sides_e(graph):
    # every node and its opposite; neighbours belong with the opposite
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        if parent[x] != x:
            parent[x] = find(parent[x])
        return parent[x]

    for node, others in graph.items():
        for other in others:
            parent[find((node, True))] = find((other, False))
            parent[find((node, False))] = find((other, True))
    return all(find((node, True)) != find((node, False)) for node in graph)


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


def groups_count_d(count, edges):
    group = []
    for i in range(count):
        group.append(i)
    number = count
    for edge in edges:
        first = group[edge[0]]
        second = group[edge[1]]
        if first != second:
            for i in range(count):
                if group[i] == second:
                    group[i] = first
            number = number - 1
    return number


def groups_count_e(count, edges):
    neighbours = {i: {i} for i in range(count)}
    for a, b in edges:
        neighbours[a].add(b)
        neighbours[b].add(a)

    def whole_group(node):
        group = frozenset([node])
        while True:
            wider = frozenset(n for g in group for n in neighbours[g])
            if wider == group:
                return group
            group = wider

    return len({whole_group(node) for node in range(count)})


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


def spanning_cost_c(count, edges):
    def joins_all(chosen):
        reached = {0}
        for _ in range(count):
            for a, b, _ in chosen:
                if a in reached or b in reached:
                    reached |= {a, b}
        return len(reached) == count

    return min(sum(w for _, _, w in chosen) for chosen in combinations(edges, count - 1) if joins_all(chosen))


def spanning_cost_d(count, edges):
    # Boruvka: each group takes its cheapest edge outwards
    group = list(range(count))
    total = 0
    while len(set(group)) > 1:
        cheapest = {}
        for number, (a, b, weight) in enumerate(edges):
            if group[a] == group[b]:
                continue
            for g in (group[a], group[b]):
                if g not in cheapest or (weight, number) < cheapest[g]:
                    cheapest[g] = (weight, number)
        if not cheapest:
            break
        for weight, number in set(cheapest.values()):
            a, b, _ = edges[number]
            old, new = group[a], group[b]
            if old != new:
                total += weight
                group = [new if g == old else g for g in group]
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


def queens_d(n):
    return sum(len({c + r for r, c in enumerate(p)}) == n == len({c - r for r, c in enumerate(p)})
               for p in permutations(range(n)))


def queens_e(n):
    class Board:
        def __init__(self, size):
            self.size = size
            self.columns = [False] * size
            self.up = [False] * (2 * size)
            self.down = [False] * (2 * size)
            self.solutions = 0

        def is_free(self, row, col):
            return not (self.columns[col] or self.up[row + col] or self.down[row - col + self.size])

        def mark(self, row, col, value):
            self.columns[col] = value
            self.up[row + col] = value
            self.down[row - col + self.size] = value

        def solve(self, row):
            if row == self.size:
                self.solutions += 1
                return
            col = 0
            while col < self.size:
                if self.is_free(row, col):
                    self.mark(row, col, True)
                    self.solve(row + 1)
                    self.mark(row, col, False)
                col += 1

    board = Board(n)
    board.solve(0)
    return board.solutions


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


def knapsack_d(weights, values, room):
    best_value = 0
    n = len(weights)
    for mask in range(2 ** n):
        total_weight = 0
        total_value = 0
        for i in range(n):
            if (mask // 2 ** i) % 2 == 1:
                total_weight = total_weight + weights[i]
                total_value = total_value + values[i]
        if total_weight <= room:
            if total_value > best_value:
                best_value = total_value
    return best_value


def knapsack_e(weights, values, room):
    # weight -> best value, only what is better than all lighter bags stays
    bags = {0: 0}
    for w, v in zip(weights, values):
        merged = dict(bags)
        for weight, value in bags.items():
            if weight + w <= room:
                merged[weight + w] = max(merged.get(weight + w, 0), value + v)
        bags, top = {}, -1
        for weight in sorted(merged):
            if merged[weight] > top:
                top = bags[weight] = merged[weight]
    return max(bags.values())


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


def shared_sequence_d(a, b):
    def all_subsequences(text):
        return {"".join(c) for k in range(len(text) + 1) for c in combinations(text, k)}

    return max(map(len, all_subsequences(a) & all_subsequences(b)))


def shared_sequence_e(a, b):
    # longest rising choice of the places in b, places of each letter falling
    places = defaultdict(list)
    for j, y in enumerate(b):
        places[y].insert(0, j)
    tails = []
    for x in a:
        for j in places[x]:
            k = bisect_left(tails, j)
            if k == len(tails):
                tails.append(j)
            else:
                tails[k] = j
    return len(tails)


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


def break_words_d(text, words):
    pattern = "(" + "|".join(re.escape(w) for w in words) + ")*"
    return bool(re.fullmatch(pattern, text))


def break_words_e(text, words):
    possible = [False] * (len(text) + 1)
    possible[len(text)] = True
    i = len(text) - 1
    while i >= 0:
        for j in range(i + 1, len(text) + 1):
            part = text[i:j]
            if part in words and possible[j] == True:
                possible[i] = True
        i = i - 1
    return possible[0]


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
