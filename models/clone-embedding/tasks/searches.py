"""Small tasks of search, planning and tables, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import math
import re
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


def word_in_grid_d(grid, word):
    rows = len(grid)
    cols = len(grid[0])
    visited = []
    for i in range(rows):
        visited.append([False] * cols)

    def look(r, c, index):
        if index == len(word):
            return True
        if r < 0 or r >= rows:
            return False
        if c < 0 or c >= cols:
            return False
        if visited[r][c] == True:
            return False
        if grid[r][c] != word[index]:
            return False
        visited[r][c] = True
        up = look(r - 1, c, index + 1)
        down = look(r + 1, c, index + 1)
        left = look(r, c - 1, index + 1)
        right = look(r, c + 1, index + 1)
        visited[r][c] = False
        if up or down or left or right:
            return True
        return False

    result = False
    for r in range(rows):
        for c in range(cols):
            if look(r, c, 0) == True:
                result = True
    return result


def word_in_grid_e(grid, word):
    spots = defaultdict(set)
    for i, row in enumerate(grid):
        for j, letter in enumerate(row):
            spots[letter].add(complex(i, j))
    paths = [(p,) for p in spots[word[0]]]
    for letter in word[1:]:
        paths = [path + (q,) for path in paths for q in spots[letter] - set(path) if abs(q - path[-1]) == 1]
    return len(paths) > 0


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


def paint_d(image, row, column, colour):
    height, width = len(image), len(image[0])
    # grow the mask until nothing changes
    mask = [[False] * width for _ in range(height)]
    mask[row][column] = True
    changed = True
    while changed:
        changed = False
        for i in range(height):
            for j in range(width):
                if mask[i][j] or image[i][j] != image[row][column]:
                    continue
                if (i > 0 and mask[i - 1][j]) or (i < height - 1 and mask[i + 1][j]) or \
                        (j > 0 and mask[i][j - 1]) or (j < width - 1 and mask[i][j + 1]):
                    mask[i][j] = True
                    changed = True
    result = []
    for i in range(height):
        result.append([colour if mask[i][j] else image[i][j] for j in range(width)])
    return result


def paint_e(image, row, column, colour):
    class Canvas:
        DIRECTIONS = [(-1, 0), (0, 1), (1, 0), (0, -1)]

        def __init__(self, pixels):
            self.pixels = [list(line) for line in pixels]

        def contains(self, r, c):
            return r >= 0 and c >= 0 and r < len(self.pixels) and c < len(self.pixels[r])

        def flood(self, r, c, old, new):
            self.pixels[r][c] = new
            for dr, dc in self.DIRECTIONS:
                if self.contains(r + dr, c + dc) and self.pixels[r + dr][c + dc] == old:
                    self.flood(r + dr, c + dc, old, new)

    canvas = Canvas(image)
    start = image[row][column]
    if start != colour:
        canvas.flood(row, column, start, colour)
    return canvas.pixels


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


def rotting_d(grid):
    # distance of each orange from the nearest rotten one, relaxed until stable
    time = {}
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if grid[i][j] == 2:
                time[(i, j)] = 0
            elif grid[i][j] == 1:
                time[(i, j)] = 10 ** 6
    for _ in range(len(time)):
        for (i, j) in time:
            for near in [(i, j + 1), (i, j - 1), (i + 1, j), (i - 1, j)]:
                if near in time and time[near] + 1 < time[(i, j)]:
                    time[(i, j)] = time[near] + 1
    if not time:
        return 0
    worst = max(time.values())
    return -1 if worst == 10 ** 6 else worst


def rotting_e(grid):
    minutes = 0
    while True:
        flat = [x for row in grid for x in row]
        if 1 not in flat:
            return minutes
        bordered = [[0] + list(r) + [0] for r in grid]
        empty = [0] * len(bordered[0])
        bordered = [empty] + bordered + [empty]
        new = [[2 if x == 1 and 2 in (bordered[i][j + 1], bordered[i + 2][j + 1], bordered[i + 1][j],
                                      bordered[i + 1][j + 2]) else x
                for j, x in enumerate(row)] for i, row in enumerate(grid)]
        if new == [list(r) for r in grid]:
            return -1
        grid = new
        minutes += 1


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


def largest_land_c(grid):
    parent = {}
    size = {}

    def find(cell):
        while parent[cell] != cell:
            cell = parent[cell]
        return cell

    def union(a, b):
        a, b = find(a), find(b)
        if a != b:
            parent[b] = a
            size[a] += size[b]

    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if not cell:
                continue
            parent[i, j] = (i, j)
            size[i, j] = 1
            if (i - 1, j) in parent:
                union((i - 1, j), (i, j))
            if (i, j - 1) in parent:
                union((i, j - 1), (i, j))
    return max(size.values(), default=0)


def largest_land_d(grid):
    copy = []
    for row in grid:
        copy.append(list(row))
    biggest = 0
    for i in range(len(copy)):
        for j in range(len(copy[0])):
            if copy[i][j] == 1:
                count = 0
                queue = [[i, j]]
                copy[i][j] = 0
                while len(queue) > 0:
                    place = queue.pop(0)
                    count = count + 1
                    r = place[0]
                    c = place[1]
                    if r > 0 and copy[r - 1][c] == 1:
                        copy[r - 1][c] = 0
                        queue.append([r - 1, c])
                    if r < len(copy) - 1 and copy[r + 1][c] == 1:
                        copy[r + 1][c] = 0
                        queue.append([r + 1, c])
                    if c > 0 and copy[r][c - 1] == 1:
                        copy[r][c - 1] = 0
                        queue.append([r, c - 1])
                    if c < len(copy[0]) - 1 and copy[r][c + 1] == 1:
                        copy[r][c + 1] = 0
                        queue.append([r, c + 1])
                if count > biggest:
                    biggest = count
    return biggest


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


def shore_d(grid):
    perimeter = 0
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            if grid[r][c] != 1:
                continue
            if r == 0:
                perimeter += 1
            elif grid[r - 1][c] == 0:
                perimeter += 1
            if r == len(grid) - 1:
                perimeter += 1
            elif grid[r + 1][c] == 0:
                perimeter += 1
            if c == 0:
                perimeter += 1
            elif grid[r][c - 1] == 0:
                perimeter += 1
            if c == len(grid[r]) - 1:
                perimeter += 1
            elif grid[r][c + 1] == 0:
                perimeter += 1
    return perimeter


def shore_e(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}
    sides = Counter()
    for i, j in land:
        # each side by its doubled middle: shared sides come twice
        sides.update([(2 * i - 1, 2 * j), (2 * i + 1, 2 * j), (2 * i, 2 * j - 1), (2 * i, 2 * j + 1)])
    return sum(1 for times in sides.values() if times == 1)


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


def largest_square_d(grid):
    height, width = len(grid), len(grid[0])
    for side in range(min(height, width), 0, -1):
        for i in range(height - side + 1):
            block = grid[i:i + side]
            for j in range(width - side + 1):
                if "0" not in "".join(row[j:j + side] for row in block):
                    return side * side
    return 0


def largest_square_e(grid):
    # heights of columns, then the widest run for each height
    heights = [0] * len(grid[0])
    best = 0
    for row in grid:
        heights = [h + 1 if x == "1" else 0 for h, x in zip(heights, row)]
        stack = []
        for j, h in enumerate(heights + [0]):
            start = j
            while stack and stack[-1][1] >= h:
                start, top = stack.pop()
                best = max(best, min(top, j - start))
            stack.append((start, h))
    return best * best


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


def blocked_paths_d(grid):
    count = 0
    stack = [(0, 0)]
    while stack:
        r, c = stack.pop()
        if r >= len(grid) or c >= len(grid[0]) or grid[r][c] == 1:
            continue
        if r == len(grid) - 1 and c == len(grid[0]) - 1:
            count += 1
            continue
        stack.append((r + 1, c))
        stack.append((r, c + 1))
    return count


def blocked_paths_e(grid):
    rows, cols = len(grid), len(grid[0])
    ways = Counter({(0, 0): 1 - grid[0][0]})
    for diagonal in range(1, rows + cols - 1):
        fresh = Counter()
        for (i, j), n in ways.items():
            for x, y in ((i + 1, j), (i, j + 1)):
                if x < rows and y < cols and not grid[x][y]:
                    fresh[x, y] += n
        ways = fresh
    return ways[rows - 1, cols - 1]


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


def word_steps_d(start, goal, words):
    class Step:
        def __init__(self, word, number):
            self.word = word
            self.number = number

    def differs_by_one(first, second):
        differences = 0
        i = 0
        while i < len(first):
            if first[i] != second[i]:
                differences += 1
            i += 1
        return differences == 1

    remaining = list(words)
    steps = [Step(start, 1)]
    position = 0
    while position < len(steps):
        current = steps[position]
        position += 1
        if current.word == goal:
            return current.number
        left = []
        for word in remaining:
            if differs_by_one(current.word, word):
                steps.append(Step(word, current.number + 1))
            else:
                left.append(word)
        remaining = left
    return 0


def word_steps_e(start, goal, words):
    # from both ends
    if goal not in words:
        return 0
    pool = set(words) - {goal}
    here, there, steps = {start}, {goal}, 1

    def touch(a, b):
        return [x != y for x, y in zip(a, b)].count(True) == 1

    while here and there:
        if len(here) > len(there):
            here, there = there, here
        steps += 1
        if any(touch(a, b) for a in here for b in there):
            return steps
        here = {w for w in pool if any(touch(w, a) for a in here)}
        pool -= here
    return 0


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


def lock_c(blocked, goal):
    def neighbours(code):
        result = []
        for i in range(4):
            digit = int(code[i])
            up = digit + 1
            if up == 10:
                up = 0
            down = digit - 1
            if down == -1:
                down = 9
            result.append(code[:i] + str(up) + code[i + 1:])
            result.append(code[:i] + str(down) + code[i + 1:])
        return result

    if "0000" in blocked:
        return -1
    distance = {"0000": 0}
    todo = ["0000"]
    position = 0
    while position < len(todo):
        code = todo[position]
        position = position + 1
        for other in neighbours(code):
            if other not in distance and other not in blocked:
                distance[other] = distance[code] + 1
                todo.append(other)
    if goal in distance:
        return distance[goal]
    else:
        return -1


def lock_d(blocked, goal):
    # A* with the turns that are still needed at least
    bad = set(blocked)

    def least(code):
        return sum(min((int(a) - int(b)) % 10, (int(b) - int(a)) % 10) for a, b in zip(code, goal))

    heap = [(least("0000"), 0, "0000")] if "0000" not in bad else []
    while heap:
        _, turns, code = heapq.heappop(heap)
        if code == goal:
            return turns
        if code in bad:
            continue
        bad.add(code)
        for place in range(4):
            for step in (1, 9):
                wheel = str((int(code[place]) + step) % 10)
                other = code[:place] + wheel + code[place + 1:]
                if other not in bad:
                    heapq.heappush(heap, (turns + 1 + least(other), turns + 1, other))
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


def pour_c(first, second, goal):
    class Jugs:
        def __init__(self, a, b):
            self.a = a
            self.b = b

        def moves(self):
            result = []
            result.append(Jugs(first, self.b))
            result.append(Jugs(self.a, second))
            result.append(Jugs(0, self.b))
            result.append(Jugs(self.a, 0))
            if self.a + self.b <= second:
                result.append(Jugs(0, self.a + self.b))
            else:
                result.append(Jugs(self.a + self.b - second, second))
            if self.a + self.b <= first:
                result.append(Jugs(self.a + self.b, 0))
            else:
                result.append(Jugs(first, self.a + self.b - first))
            return result

    seen = []
    level = [Jugs(0, 0)]
    steps = 0
    while len(level) > 0:
        next_level = []
        for jugs in level:
            if jugs.a == goal or jugs.b == goal:
                return steps
            for other in jugs.moves():
                if (other.a, other.b) not in seen:
                    seen.append((other.a, other.b))
                    next_level.append(other)
        level = next_level
        steps += 1
    return -1


def pour_d(first, second, goal):
    # always pour the same way round, and try both ways
    def simulate(size, other_size):
        a = b = steps = 0
        if goal == 0:
            return 0
        for _ in range(2 * (size + other_size) + 4):
            if goal in (a, b):
                return steps
            if a == 0:
                a = size
            elif b == other_size:
                b = 0
            else:
                moved = min(a, other_size - b)
                a, b = a - moved, b + moved
            steps += 1
        return math.inf

    best = min(simulate(first, second), simulate(second, first))
    return -1 if best == math.inf else best


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


def knight_c(size, start, goal):
    board = [[-1] * size for _ in range(size)]
    board[start[0]][start[1]] = 0
    step = 0
    changed = True
    while changed:
        changed = False
        for x in range(size):
            for y in range(size):
                if board[x][y] == step:
                    for dx in [-2, -1, 1, 2]:
                        for dy in [-2, -1, 1, 2]:
                            if abs(dx) == abs(dy):
                                continue
                            if x + dx < 0 or x + dx >= size or y + dy < 0 or y + dy >= size:
                                continue
                            if board[x + dx][y + dy] == -1:
                                board[x + dx][y + dy] = step + 1
                                changed = True
        step += 1
    return board[goal[0]][goal[1]]


def knight_d(size, start, goal):
    cells = [(i, j) for i in range(size) for j in range(size)]
    jump = lambda p, q: sorted((abs(p[0] - q[0]), abs(p[1] - q[1]))) == [1, 2]
    heap, final = [(0, start)], {}
    while heap:
        steps, place = heapq.heappop(heap)
        if place in final:
            continue
        final[place] = steps
        for other in filter(lambda q: jump(place, q) and q not in final, cells):
            heapq.heappush(heap, (steps + 1, other))
    return final.get(goal, -1)


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


def ladder_game_c(n, jumps, dice=6):
    current = [1]
    visited = [1]
    rolls = 0
    while len(current) > 0:
        if n in current:
            return rolls
        new_squares = []
        for square in current:
            for roll in range(1, dice + 1):
                target = square + roll
                if target <= n:
                    if target in jumps:
                        target = jumps[target]
                    if target not in visited:
                        visited.append(target)
                        new_squares.append(target)
        current = new_squares
        rolls = rolls + 1
    return -1


def ladder_game_d(n, jumps, dice=6):
    rolls = {square: math.inf for square in range(1, n + 1)}
    rolls[1] = 0
    while True:
        before = dict(rolls)
        for square in range(1, n):
            for landing in range(square + 1, min(n, square + dice) + 1):
                end = jumps.get(landing, landing)
                rolls[end] = min(rolls[end], rolls[square] + 1)
        if rolls == before:
            break
    return rolls[n] if rolls[n] != math.inf else -1


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


def keys_rooms_d(rooms):
    visited = [0]
    for room in visited:
        visited.extend(k for k in dict.fromkeys(rooms[room]) if k not in visited)
    return len(visited) == len(rooms)


def keys_rooms_e(rooms):
    class House:
        def __init__(self, all_rooms):
            self.rooms = all_rooms
            self.locked = set(range(1, len(all_rooms)))
            self.keys = deque(all_rooms[0])

        def use_key(self):
            key = self.keys.popleft()
            if key in self.locked:
                self.locked.remove(key)
                self.keys.extend(self.rooms[key])

        def explore(self):
            while self.keys:
                self.use_key()
            return not self.locked

    return House(rooms).explore()


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


def judge_d(n, trust):
    for person in range(1, n + 1):
        trusts_nobody = True
        for pair in trust:
            if pair[0] == person:
                trusts_nobody = False
        trusted_by_all = True
        for other in range(1, n + 1):
            if other != person:
                if (other, person) not in trust:
                    trusted_by_all = False
        if trusts_nobody == True and trusted_by_all == True:
            return person
    return -1


def judge_e(n, trust):
    pairs = set(trust)
    # a person who trusts somebody is out, so one walk leaves one candidate
    candidate = 1
    for other in range(2, n + 1):
        if (candidate, other) in pairs:
            candidate = other
    others = [p for p in range(1, n + 1) if p != candidate]
    fine = all((p, candidate) in pairs and (candidate, p) not in pairs for p in others)
    return candidate if fine else -1


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


def all_routes_d(graph):
    n = len(graph)
    ways = {n - 1: [[n - 1]]}

    def routes_from(node):
        if node not in ways:
            found = []
            for following in graph[node]:
                for route in routes_from(following):
                    found.append([node] + route)
            ways[node] = found
        return ways[node]

    return sorted(routes_from(0))


def all_routes_e(graph):
    last = len(graph) - 1
    stack = [(0,)]
    result = []
    while stack:
        path = stack.pop()
        if path[-1] == last:
            result.append(list(path))
        stack += [path + (x,) for x in graph[path[-1]]]
    return sorted(result)


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


def build_order_d(needs):
    everything = set()
    for thing in needs:
        everything.add(thing)
        for other in needs[thing]:
            everything.add(other)
    built = []
    progress = True
    while progress == True:
        progress = False
        for thing in everything:
            if thing not in built:
                can_build = True
                if thing in needs:
                    for other in needs[thing]:
                        if other not in built:
                            can_build = False
                if can_build == True:
                    built.append(thing)
                    progress = True
    if len(built) == len(everything):
        return len(built)
    return None


def build_order_e(needs):
    from graphlib import CycleError, TopologicalSorter

    try:
        return len(list(TopologicalSorter(needs).static_order()))
    except CycleError:
        return None


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


def signal_time_d(times, n, start):
    # all pairs
    d = [[0 if a == b else math.inf for b in range(n + 1)] for a in range(n + 1)]
    for a, b, t in times:
        d[a][b] = min(d[a][b], t)
    for k in range(1, n + 1):
        for a in range(1, n + 1):
            for b in range(1, n + 1):
                if d[a][k] + d[k][b] < d[a][b]:
                    d[a][b] = d[a][k] + d[k][b]
    worst = max(d[start][1:])
    return -1 if worst == math.inf else worst


def signal_time_e(times, n, start):
    arrived = {start: 0}
    clock = 0
    total = 0
    for t in times:
        total = total + t[2]
    while clock < total and len(arrived) < n:
        clock = clock + 1
        for (sender, receiver, duration) in times:
            if sender in arrived and receiver not in arrived:
                if arrived[sender] + duration == clock:
                    arrived[receiver] = clock
    if len(arrived) < n:
        return -1
    latest = 0
    for node in arrived:
        if arrived[node] > latest:
            latest = arrived[node]
    return latest


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


def cheap_flight_d(n, flights, start, goal, stops):
    best = -1
    queue = deque()
    queue.append((start, 0, 0))
    while queue:
        city, price, legs = queue.popleft()
        if city == goal:
            if best == -1 or price < best:
                best = price
            continue
        if legs > stops:
            continue
        for flight in flights:
            if flight[0] == city:
                queue.append((flight[1], price + flight[2], legs + 1))
    return best


def cheap_flight_e(n, flights, start, goal, stops):
    class Ticket:
        def __init__(self):
            self.cheapest = None

        def fly(self, city, paid, flights_left):
            if self.cheapest is not None and paid >= self.cheapest:
                return
            if city == goal:
                self.cheapest = paid
                return
            if flights_left == 0:
                return
            for origin, target, price in flights:
                if origin == city:
                    self.fly(target, paid + price, flights_left - 1)

    ticket = Ticket()
    ticket.fly(start, 0, stops + 1)
    if ticket.cheapest is None:
        return -1
    return ticket.cheapest


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


def extra_edge_c(edges):
    groups = []
    for a, b in edges:
        touching = [g for g in groups if a in g or b in g]
        if any(a in g and b in g for g in touching):
            return [a, b]
        groups = [g for g in groups if g not in touching] + [set().union({a, b}, *touching)]


def extra_edge_d(edges):
    group = {}
    for e in edges:
        group[e[0]] = e[0]
        group[e[1]] = e[1]
    for e in edges:
        first = group[e[0]]
        second = group[e[1]]
        if first == second:
            return e
        for node in group:
            if group[node] == second:
                group[node] = first
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


def matching_pattern_d(text, pattern):
    return re.fullmatch(pattern, text) is not None


def matching_pattern_e(text, pattern):
    # a small machine: (letter, repeated) parts, the set of parts that may be next
    parts = []
    i = 0
    while i < len(pattern):
        starred = i + 1 < len(pattern) and pattern[i + 1] == "*"
        parts.append((pattern[i], starred))
        i += 2 if starred else 1

    def skip(states):
        out = set()
        for s in states:
            out.add(s)
            while s < len(parts) and parts[s][1]:
                s += 1
                out.add(s)
        return out

    states = skip({0})
    for x in text:
        after = set()
        for s in states:
            if s < len(parts) and parts[s][0] in (".", x):
                after.add(s if parts[s][1] else s + 1)
        states = skip(after)
    return len(parts) in states


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


def wild_card_d(text, pattern):
    regex = ""
    for ch in pattern:
        if ch == "*":
            regex += ".*"
        elif ch == "?":
            regex += "."
        else:
            regex += re.escape(ch)
    if re.match("^" + regex + "$", text):
        return True
    return False


def wild_card_e(text, pattern):
    reached = {0}
    for p in pattern:
        if p == "*":
            reached = set(range(min(reached), len(text) + 1)) if reached else set()
        else:
            reached = {i + 1 for i in reached if i < len(text) and p in ("?", text[i])}
    return len(text) in reached


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


def woven_d(first, second, whole):
    if not whole:
        return not first and not second
    result = False
    if first and first[0] == whole[0]:
        result = woven_d(first[1:], second, whole[1:])
    if result == False:
        if second and second[0] == whole[0]:
            result = woven_d(first, second[1:], whole[1:])
    return result


def woven_e(first, second, whole):
    if len(first) + len(second) != len(whole):
        return False
    row = [True]
    for j in range(len(second)):
        row.append(row[-1] and second[j] == whole[j])
    for i, x in enumerate(first):
        row[0] = row[0] and x == whole[i]
        for j, y in enumerate(second):
            row[j + 1] = (row[j + 1] and x == whole[i + j + 1]) or (row[j] and y == whole[i + j + 1])
    return row[-1]


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
}
