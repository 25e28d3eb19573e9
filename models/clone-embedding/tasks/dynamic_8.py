"""Further tables, memoised recursion and searches in several ways each; all ways of a task agree on `INPUTS`."""

import heapq
from bisect import bisect_left
from collections import Counter, OrderedDict, defaultdict, deque
from functools import cache, lru_cache, reduce
from itertools import combinations, combinations_with_replacement, permutations, product
from math import gcd, inf


def column_counts_a(grid):
    """For each cell of a 0/1 grid the side of the largest square of ones that ends there."""
    table = [[0] * len(row) for row in grid]
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell:
                if i and j:
                    table[i][j] = 1 + min(table[i - 1][j], table[i][j - 1], table[i - 1][j - 1])
                else:
                    table[i][j] = 1
    return table


def column_counts_b(grid):
    @cache
    def side(i, j):
        if i < 0 or j < 0 or not grid[i][j]:
            return 0
        return 1 + min(side(i - 1, j), side(i, j - 1), side(i - 1, j - 1))

    return [[side(i, j) for j in range(len(grid[0]))] for i in range(len(grid))]


def column_counts_c(grid):
    out = []
    for i in range(len(grid)):
        line = []
        for j in range(len(grid[0])):
            size = 0
            while size <= min(i, j) and all(all(row[j - size:j + 1]) for row in grid[i - size:i + 1]):
                size += 1
            line.append(size)
        out.append(line)
    return out


def column_counts_d(grid):
    rows = len(grid)
    cols = len(grid[0])
    # sums of all cells above and left
    s = []
    for i in range(rows + 1):
        s.append([0] * (cols + 1))
    for i in range(rows):
        for j in range(cols):
            s[i + 1][j + 1] = grid[i][j] + s[i][j + 1] + s[i + 1][j] - s[i][j]
    result = []
    for i in range(1, rows + 1):
        line = []
        for j in range(1, cols + 1):
            k = 0
            while k < min(i, j):
                top = i - k - 1
                left = j - k - 1
                if s[i][j] - s[top][j] - s[i][left] + s[top][left] != (k + 1) ** 2:
                    break
                k += 1
            line.append(k)
        result.append(line)
    return result


def column_counts_e(grid):
    size = [row[:] for row in grid]
    grew = True
    side = 1
    while grew:
        grew = False
        for i in range(len(grid) - 1, 0, -1):
            for j in range(len(grid[0]) - 1, 0, -1):
                if size[i][j] == size[i - 1][j] == size[i][j - 1] == size[i - 1][j - 1] == side:
                    size[i][j] = side + 1
                    grew = True
        side += 1
    return size


def gate_ways_a(grid):
    """Ways right and down through a grid: walls (#) stop, gates (+) may be passed once at most."""
    ways = defaultdict(int)
    ways[0, 0, 0] = 1
    height, width = len(grid), len(grid[0])
    for i in range(height):
        for j in range(width):
            for used in (1, 0) if grid[i][j] == "+" else (0, 1):
                if i or j:
                    before = used - (grid[i][j] == "+")
                    ways[i, j, used] = ways[i - 1, j, before] + ways[i, j - 1, before] if before >= 0 else 0
                elif grid[i][j] == "+":
                    ways[0, 0, 0], ways[0, 0, 1] = 0, 1
                if grid[i][j] == "#":
                    ways[i, j, used] = 0
    return ways[height - 1, width - 1, 0] + ways[height - 1, width - 1, 1]


def gate_ways_b(grid):
    def walk(i, j, passes):
        if i == len(grid) or j == len(grid[0]) or grid[i][j] == "#":
            return 0
        if grid[i][j] == "+":
            if passes == 0:
                return 0
            passes -= 1
        if i == len(grid) - 1 and j == len(grid[0]) - 1:
            return 1
        return walk(i + 1, j, passes) + walk(i, j + 1, passes)

    return walk(0, 0, 1)


def gate_ways_c(grid):
    height, width = len(grid), len(grid[0])
    count = 0
    for downs in combinations(range(height + width - 2), height - 1):
        i = j = 0
        road = grid[0][0]
        for step in range(height + width - 2):
            if step in downs:
                i += 1
            else:
                j += 1
            road += grid[i][j]
        if "#" not in road and road.count("+") < 2:
            count += 1
    return count


def gate_ways_d(grid):
    rows = len(grid)
    cols = len(grid[0])
    no_gate = [[0] * cols for _ in range(rows)]
    one_gate = [[0] * cols for _ in range(rows)]
    for r in range(rows):
        for c in range(cols):
            if grid[r][c] == "#":
                continue
            if r == 0 and c == 0:
                a = 1
                b = 0
            else:
                a = 0
                b = 0
                if r > 0:
                    a += no_gate[r - 1][c]
                    b += one_gate[r - 1][c]
                if c > 0:
                    a += no_gate[r][c - 1]
                    b += one_gate[r][c - 1]
            if grid[r][c] == "+":
                one_gate[r][c] = a
            else:
                no_gate[r][c] = a
                one_gate[r][c] = b
    return no_gate[rows - 1][cols - 1] + one_gate[rows - 1][cols - 1]


def gate_ways_e(grid):
    roads = [(0, 0, grid[0][0])]
    for _ in range(len(grid) + len(grid[0]) - 2):
        roads = [(x, y, marks + grid[x][y]) for i, j, marks in roads for x, y in ((i + 1, j), (i, j + 1))
                 if x < len(grid) and y < len(grid[0])]
    return sum("#" not in m and m.count("+") <= 1 for _, _, m in roads)


def lowest_in_a(values, queries):
    """Smallest values between places a and b (both included)."""
    return [min(values[a:b + 1]) for a, b in queries]


def lowest_in_b(values, queries):
    table = [list(values)]
    step = 1
    while 2 * step <= len(values):
        last = table[-1]
        table.append([min(last[i], last[i + step]) for i in range(len(last) - step)])
        step *= 2
    out = []
    for a, b in queries:
        k = (b - a + 1).bit_length() - 1
        out.append(min(table[k][a], table[k][b + 1 - (1 << k)]))
    return out


def lowest_in_c(values, queries):
    def build(i, j):
        if j - i == 1:
            return (values[i], i, j, None, None)
        m = (i + j) // 2
        left, right = build(i, m), build(m, j)
        return (min(left[0], right[0]), i, j, left, right)

    def ask(node, a, b):
        low, i, j, left, right = node
        if a <= i and j <= b:
            return low
        if b <= i or j <= a:
            return inf
        return min(ask(left, a, b), ask(right, a, b))

    tree = build(0, len(values))
    return [ask(tree, a, b + 1) for a, b in queries]


def lowest_in_d(values, queries):
    out = [None] * len(queries)
    stack = []
    by_end = defaultdict(list)
    for k, (a, b) in enumerate(queries):
        by_end[b].append((k, a))
    for i, v in enumerate(values):
        while stack and values[stack[-1]] >= v:
            stack.pop()
        stack.append(i)
        for k, a in by_end[i]:
            out[k] = values[stack[bisect_left(stack, a)]]
    return out


def lowest_in_e(values, queries):
    answers = []
    for q in range(len(queries)):
        start = queries[q][0]
        end = queries[q][1]
        smallest = values[start]
        i = start + 1
        while i <= end:
            if values[i] < smallest:
                smallest = values[i]
            i = i + 1
        answers.append(smallest)
    return answers


def lowest_in_f(values, queries):
    # blocks of about the root of the length
    size = max(1, int(len(values) ** 0.5))
    blocks = [min(values[i:i + size]) for i in range(0, len(values), size)]

    def lowest(a, b):
        low = values[a]
        while a <= b:
            if a % size == 0 and a + size - 1 <= b:
                low = min(low, blocks[a // size])
                a += size
            else:
                low = min(low, values[a])
                a += 1
        return low

    return [lowest(a, b) for a, b in queries]


def gcd_stretches_a(values):
    """How many different greatest common divisors the stretches of a list have."""
    found = set()
    for i in range(len(values)):
        g = 0
        for v in values[i:]:
            g = gcd(g, v)
            found.add(g)
    return len(found)


def gcd_stretches_b(values):
    found, ending = set(), set()
    for v in values:
        ending = {gcd(v, g) for g in ending} | {v}
        found |= ending
    return len(found)


def gcd_stretches_c(values):
    def divisor(a, b):
        return a if b == 0 else divisor(b, a % b)

    @cache
    def whole(i, j):
        if j - i == 1:
            return values[i]
        return divisor(whole(i, j - 1), values[j - 1])

    n = len(values)
    return len({whole(i, j) for i in range(n) for j in range(i + 1, n + 1)})


def gcd_stretches_d(values):
    n = len(values)
    return len({reduce(gcd, values[i:j]) for i in range(n) for j in range(i + 1, n + 1)})


def gcd_stretches_e(values):
    results = []

    def my_gcd(x, y):
        while x != y:
            if x > y:
                x = x - y
            else:
                y = y - x
        return x

    for i in range(len(values)):
        current = values[i]
        for j in range(i, len(values)):
            current = my_gcd(current, values[j])
            already = False
            for r in results:
                if r == current:
                    already = True
            if already == False:
                results.append(current)
    return len(results)


def memo_words_a(requests, size):
    """Hits of a memory for so many words: the word unused for longest is dropped."""
    memory = OrderedDict()
    hits = 0
    for word in requests:
        if word in memory:
            hits += 1
            memory.move_to_end(word)
        else:
            memory[word] = True
            if len(memory) > size:
                memory.popitem(last=False)
    return hits


def memo_words_b(requests, size):
    memory = []
    hits = 0
    for word in requests:
        if word in memory:
            memory.remove(word)
            hits += 1
        elif len(memory) == size:
            memory.pop(0)
        memory.append(word)
    return hits


def memo_words_c(requests, size):
    @lru_cache(maxsize=size)
    def ask(word):
        return word

    for word in requests:
        ask(word)
    return ask.cache_info().hits


def memo_words_d(requests, size):
    hits = 0
    for i, word in enumerate(requests):
        for j in range(i - 1, -1, -1):
            if requests[j] == word:
                hits += len(set(requests[j + 1:i])) < size
                break
    return hits


def memo_words_e(requests, size):
    class Cache:
        def __init__(self, capacity):
            self.capacity = capacity
            self.stamps = {}
            self.clock = 0
            self.hits = 0

        def request(self, word):
            self.clock += 1
            if word in self.stamps:
                self.hits += 1
            elif len(self.stamps) >= self.capacity:
                oldest = None
                for other in self.stamps:
                    if oldest is None or self.stamps[other] < self.stamps[oldest]:
                        oldest = other
                del self.stamps[oldest]
            self.stamps[word] = self.clock

    memory = Cache(size)
    for word in requests:
        memory.request(word)
    return memory.hits


def memo_words_f(requests, size):
    recent, hits = [], 0
    for w in requests:
        hits += w in recent
        recent = ([w] + [x for x in recent if x != w])[:size]
    return hits


def farthest_use_a(requests, size):
    """Fewest misses of a memory when the word whose next use is farthest away is dropped."""
    memory, misses = set(), 0
    for i, word in enumerate(requests):
        if word in memory:
            continue
        misses += 1
        if len(memory) == size:
            rest = requests[i + 1:]
            memory.remove(max(sorted(memory), key=lambda w: rest.index(w) if w in rest else len(rest)))
        memory.add(word)
    return misses


def farthest_use_b(requests, size):
    @cache
    def misses(i, memory):
        if i == len(requests):
            return 0
        word = requests[i]
        if word in memory:
            return misses(i + 1, memory)
        if len(memory) < size:
            return 1 + misses(i + 1, memory | {word})
        return 1 + min(misses(i + 1, memory - {old} | {word}) for old in memory)

    return misses(0, frozenset())


def farthest_use_c(requests, size):
    states = {frozenset(): 0}
    for word in requests:
        new = {}
        for memory, cost in states.items():
            if word in memory:
                options = [(memory, cost)]
            elif len(memory) < size:
                options = [(memory | {word}, cost + 1)]
            else:
                options = [((memory - {old}) | {word}, cost + 1) for old in memory]
            for state, total in options:
                if total < new.get(state, inf):
                    new[state] = total
        states = new
    return min(states.values())


def farthest_use_d(requests, size):
    # next_use[i]: where the word of request i is asked for again
    next_use = [inf] * len(requests)
    last_seen = {}
    for i in range(len(requests) - 1, -1, -1):
        next_use[i] = last_seen.get(requests[i], inf)
        last_seen[requests[i]] = i
    kept = {}
    misses = 0
    for i, word in enumerate(requests):
        if word not in kept:
            misses += 1
            if len(kept) == size:
                del kept[max(kept, key=kept.get)]
        kept[word] = next_use[i]
    return misses


def farthest_use_e(requests, size):
    memory = []
    misses = 0
    i = 0
    while i < len(requests):
        word = requests[i]
        found = False
        for m in memory:
            if m == word:
                found = True
        if found == False:
            misses = misses + 1
            if len(memory) < size:
                memory.append(word)
            else:
                worst_place = 0
                worst_distance = -1
                for k in range(len(memory)):
                    distance = 0
                    j = i + 1
                    while j < len(requests) and requests[j] != memory[k]:
                        distance = distance + 1
                        j = j + 1
                    if j == len(requests):
                        distance = 1000000
                    if distance > worst_distance:
                        worst_distance = distance
                        worst_place = k
                memory[worst_place] = word
        i = i + 1
    return misses


def lights_row_a(lamps, presses):
    """Different states of a row of lamps after exactly so many presses; a press turns a lamp and its neighbours."""
    states = {tuple(lamps)}
    for _ in range(presses):
        following = set()
        for state in states:
            for k in range(len(state)):
                following.add(tuple(1 - v if abs(i - k) < 2 else v for i, v in enumerate(state)))
        states = following
    return len(states)


def lights_row_b(lamps, presses):
    n = len(lamps)
    start = int("".join(map(str, lamps)), 2)
    masks = [(7 << k >> 1) & (1 << n) - 1 for k in range(n)]
    level = {start}
    for _ in range(presses):
        level = {state ^ mask for state in level for mask in masks}
    return len(level)


def lights_row_c(lamps, presses):
    n = len(lamps)
    found = set()
    for odd in product((0, 1), repeat=n):
        if sum(odd) > presses or (presses - sum(odd)) % 2:
            continue
        row = list(lamps)
        for k, pressed in enumerate(odd):
            if pressed:
                for i in range(max(0, k - 1), min(n, k + 2)):
                    row[i] ^= 1
        found.add("".join(map(str, row)))
    return len(found)


def lights_row_d(lamps, presses):
    results = []

    def press(row, left):
        if left == 0:
            if row not in results:
                results.append(row)
            return
        for k in range(len(row)):
            new_row = list(row)
            for i in [k - 1, k, k + 1]:
                if i >= 0 and i < len(row):
                    if new_row[i] == 1:
                        new_row[i] = 0
                    else:
                        new_row[i] = 1
            press(new_row, left - 1)

    press(lamps, presses)
    return len(results)


def lights_row_e(lamps, presses):
    n = len(lamps)

    def lamp(i, chosen):
        return (lamps[i] + sum(abs(k - i) <= 1 for k in chosen)) % 2

    picks = combinations_with_replacement(range(n), presses)
    return len(set(map(lambda chosen: tuple(lamp(i, chosen) for i in range(n)), picks)))


def equal_sum_cuts_a(values, k):
    """Places at which a list can be cut into k stretches with equal sums (the first way), None if impossible."""
    total = sum(values)
    if total % k:
        return None
    share, sums, cuts = total // k, 0, []
    for i, v in enumerate(values, 1):
        sums += v
        if sums == share * (len(cuts) + 1) and len(cuts) < k - 1:
            cuts.append(i)
    return cuts if len(cuts) == k - 1 and (not cuts or cuts[-1] < len(values)) else None


def equal_sum_cuts_b(values, k):
    for cuts in combinations(range(1, len(values)), k - 1):
        edges = (0, *cuts, len(values))
        if len({sum(values[a:b]) for a, b in zip(edges, edges[1:])}) == 1:
            return list(cuts)
    return None


def equal_sum_cuts_c(values, k):
    share, rest = divmod(sum(values), k)

    def cut(start, left):
        if left == 1:
            return [] if start < len(values) and sum(values[start:]) == share else None
        total = 0
        for end in range(start, len(values)):
            total += values[end]
            if total == share:
                tail = cut(end + 1, left - 1)
                if tail is not None:
                    return [end + 1] + tail
        return None

    return None if rest else cut(0, k)


def equal_sum_cuts_d(values, k):
    parts = []
    target = sum(values) / k
    # brute force over all masks of cut places, smallest first cuts first
    options = []
    n = len(values)
    for mask in range(2 ** (n - 1)):
        cuts = [i + 1 for i in range(n - 1) if mask >> i & 1]
        if len(cuts) == k - 1:
            options.append(cuts)
    options.sort()
    for cuts in options:
        parts = []
        previous = 0
        for c in cuts + [n]:
            parts.append(sum(values[previous:c]))
            previous = c
        if parts.count(target) == k:
            return cuts
    return None


def equal_sum_cuts_e(values, k):
    if k > len(values):
        return None
    share, remainder = divmod(sum(values), k)
    if remainder != 0:
        return None

    @cache
    def first_cuts(start, parts):
        if parts == 0:
            return () if start == len(values) else None
        reached = 0
        for end in range(start, len(values)):
            reached += values[end]
            if reached == share and (tail := first_cuts(end + 1, parts - 1)) is not None:
                return (end + 1, *tail)
        return None

    cuts = first_cuts(0, k)
    return None if cuts is None else list(cuts[:-1])


def hop_words_a(words):
    """Longest chain of words, each used once, in which a word begins with the last letter of the one before."""
    def play(last, left):
        best = 0
        for i, word in enumerate(left):
            if last is None or word[0] == last:
                best = max(best, 1 + play(word[-1], left[:i] + left[i + 1:]))
        return best

    return play(None, words)


def hop_words_b(words):
    n = len(words)
    best = 0
    reached = [set() for _ in range(1 << n)]
    for mask in range(1, 1 << n):
        for i in range(n):
            if mask >> i & 1:
                rest = mask ^ 1 << i
                if rest == 0 or words[i][0] in {words[j][-1] for j in reached[rest]}:
                    reached[mask].add(i)
        if reached[mask]:
            best = max(best, bin(mask).count("1"))
    return best


def hop_words_c(words):
    kinds = Counter((w[0], w[-1]) for w in words)
    names = tuple(sorted(kinds))

    @cache
    def longest(letter, left):
        most = 0
        for k, (first, last) in enumerate(names):
            if left[k] and letter in ("", first):
                rest = left[:k] + (left[k] - 1,) + left[k + 1:]
                most = max(most, 1 + longest(last, rest))
        return most

    return longest("", tuple(kinds[name] for name in names))


def hop_words_d(words):
    for size in range(len(words), 0, -1):
        for order in permutations(words, size):
            if all(a[-1] == b[0] for a, b in zip(order, order[1:])):
                return size
    return 0


def hop_words_e(words):
    class Search:
        def __init__(self, all_words):
            self.words = all_words
            self.used = [False] * len(all_words)
            self.best = 0

        def extend(self, last_word, length):
            if length > self.best:
                self.best = length
            for i in range(len(self.words)):
                if self.used[i]:
                    continue
                if last_word is None or last_word[len(last_word) - 1] == self.words[i][0]:
                    self.used[i] = True
                    self.extend(self.words[i], length + 1)
                    self.used[i] = False

    search = Search(words)
    search.extend(None, 0)
    return search.best


def fold_strip_a(strip):
    """Fewest folds to bring a strip to length one; folds at any place, only equal letters may meet."""
    queue = deque([(strip, 0)])
    seen = {strip}
    while queue:
        part, folds = queue.popleft()
        if len(part) < 2:
            return folds
        for k in range(1, len(part)):
            left, right = part[:k][::-1], part[k:]
            size = min(len(left), len(right))
            if left[:size] == right[:size]:
                longer = max(left, right, key=len)
                if longer not in seen:
                    seen.add(longer)
                    queue.append((longer, folds + 1))
    return None


def fold_strip_b(strip):
    @cache
    def folds(part):
        if len(part) <= 1:
            return 0
        best = inf
        for k in range(1, len(part)):
            if all(a == b for a, b in zip(part[k - 1::-1], part[k:])):
                best = min(best, 1 + folds(part[k:] if len(part) - k >= k else part[:k][::-1]))
        return best

    answer = folds(strip)
    return None if answer == inf else answer


def fold_strip_c(strip):
    level, count = {(0, len(strip))}, 0
    if not strip:
        return 0
    while level:
        if any(j - i == 1 for i, j in level):
            return count
        following = set()
        for i, j in level:
            for k in range(i + 1, j):
                size = min(k - i, j - k)
                if strip[k - size:k] == strip[k:k + size][::-1]:
                    following.add((k, j) if j - k >= k - i else (i, k))
        level = following
        count += 1
    return None


def fold_strip_d(strip):
    if len(strip) <= 1:
        return 0
    best = None
    for place in range(1, len(strip)):
        left = strip[:place]
        right = strip[place:]
        left = left[::-1]
        if len(left) > len(right):
            longer, shorter = left, right
        else:
            longer, shorter = right, left
        if longer.startswith(shorter):
            rest = fold_strip_d(longer)
            if rest is not None:
                if best is None or rest + 1 < best:
                    best = rest + 1
    return best


def fold_strip_e(strip):
    # least folds for every stretch, the short ones first
    if not strip:
        return 0
    n = len(strip)
    least = {}
    for size in range(1, n + 1):
        for i in range(n - size + 1):
            j = i + size
            options = [0] if size == 1 else []
            for k in range(i + 1, j):
                half = min(k - i, j - k)
                if strip[k - half:k][::-1] == strip[k:k + half]:
                    options.append(1 + (least[k, j] if k - i == half else least[i, k]))
            least[i, j] = min(options, default=inf)
    return None if least[0, n] == inf else least[0, n]


def kth_choice_a(n, k, place):
    """The choice of k numbers from 1..n at a place (from 0) of the sorted list of all choices."""
    for i, choice in enumerate(combinations(range(1, n + 1), k)):
        if i == place:
            return list(choice)
    return None


def kth_choice_b(n, k, place):
    def ways(m, r):
        if r < 0 or r > m:
            return 0
        total = 1
        for i in range(r):
            total = total * (m - i) // (i + 1)
        return total

    if place >= ways(n, k):
        return None
    out = []
    for number in range(1, n + 1):
        with_it = ways(n - number, k - len(out) - 1)
        if place < with_it:
            out.append(number)
        else:
            place -= with_it
    return out


def kth_choice_c(n, k, place):
    @cache
    def count(m, r):
        if r == 0:
            return 1
        if m < r:
            return 0
        return count(m - 1, r - 1) + count(m - 1, r)

    def pick(start, r, place):
        if r == 0:
            return []
        here = count(n - start, r - 1)
        if place < here:
            return [start] + pick(start + 1, r - 1, place)
        return pick(start + 1, r, place - here)

    return pick(1, k, place) if place < count(n, k) else None


def kth_choice_d(n, k, place):
    choice = list(range(1, k + 1))
    for _ in range(place):
        i = k - 1
        while i >= 0 and choice[i] == n - k + i + 1:
            i = i - 1
        if i < 0:
            return None
        choice[i] = choice[i] + 1
        for j in range(i + 1, k):
            choice[j] = choice[j - 1] + 1
    return choice


def kth_choice_e(n, k, place):
    masks = [m for m in product([1, 0], repeat=n) if sum(m) == k]
    return [i + 1 for i in range(n) if masks[place][i]] if place < len(masks) else None


def stamp_reach_a(stamps, most):
    """The first sum that cannot be made with at most so many stamps."""
    fewest = [0]
    while fewest[-1] <= most:
        value = len(fewest)
        fewest.append(1 + min((fewest[value - s] for s in stamps if s <= value), default=inf))
    return len(fewest) - 1


def stamp_reach_b(stamps, most):
    sums = {0}
    for _ in range(most):
        sums |= {s + stamp for s in sums for stamp in stamps}
    value = 1
    while value in sums:
        value += 1
    return value


def stamp_reach_c(stamps, most):
    @cache
    def possible(value, left):
        if value == 0:
            return True
        return left > 0 and any(possible(value - s, left - 1) for s in stamps if s <= value)

    value = 1
    while possible(value, most):
        value += 1
    return value


def stamp_reach_d(stamps, most):
    sums = set()
    for number in range(1, most + 1):
        for choice in product(stamps, repeat=number):
            sums.add(sum(choice))
    answer = 1
    while True:
        if answer not in sums:
            return answer
        answer += 1


def stamp_reach_e(stamps, most):
    # one bit for each sum
    reach = 1
    for _ in range(most):
        more = reach
        for s in stamps:
            more |= reach << s
        reach = more
    missing = ~reach
    return (missing & -missing).bit_length() - 1


def rank_votes_a(orders):
    """Order of candidates with the fewest broken wishes (pairs a voter ranks the other way), first if sorted."""
    names = sorted(orders[0])

    def broken(order):
        count = 0
        for a, b in combinations(order, 2):
            count += sum(vote.index(b) < vote.index(a) for vote in orders)
        return count

    return list(min(permutations(names), key=broken))


def rank_votes_b(orders):
    against = Counter()
    for vote in orders:
        for i, a in enumerate(vote):
            for b in vote[:i]:
                against[a, b] += 1

    @cache
    def best(left):
        if not left:
            return 0, ()
        options = []
        for first in left:
            rest = left - {first}
            cost, tail = best(rest)
            options.append((cost + sum(against[first, other] for other in rest), (first,) + tail))
        return min(options)

    return list(best(frozenset(orders[0]))[1])


def rank_votes_c(orders):
    places = [{name: i for i, name in enumerate(vote)} for vote in orders]
    names = sorted(orders[0])
    heap = [(0, [])]
    while heap:
        cost, row = heapq.heappop(heap)
        if len(row) == len(names):
            return row
        left = [n for n in names if n not in row]
        for first in left:
            extra = sum(place[other] < place[first] for place in places for other in left)
            heapq.heappush(heap, (cost + extra, row + [first]))


def rank_votes_d(orders):
    names = list(orders[0])
    names.sort()
    best_order = None
    best_score = 0
    for order in permutations(names):
        score = 0
        for vote in orders:
            for i in range(len(order)):
                for j in range(i + 1, len(order)):
                    place_i = vote.index(order[i])
                    place_j = vote.index(order[j])
                    if place_i > place_j:
                        score = score + 1
        if best_order == None or score < best_score:
            best_order = list(order)
            best_score = score
    return best_order


def rank_votes_e(orders):
    names = sorted(orders[0])
    n = len(names)
    minus = [[sum(v.index(b) < v.index(a) for v in orders) for b in names] for a in names]
    # subsets as bits, built from the end of the order
    best = {0: (0, ())}
    for mask in range(1, 1 << n):
        inside = [i for i in range(n) if mask >> i & 1]
        best[mask] = min((best[mask ^ 1 << i][0] + sum(minus[i][j] for j in inside if j != i),
                          (i,) + best[mask ^ 1 << i][1]) for i in inside)
    return [names[i] for i in best[(1 << n) - 1][1]]


def word_borders_a(text):
    """All texts that are both start and end of the text (not the whole one), longest first."""
    return [text[:k] for k in range(len(text) - 1, 0, -1) if text.endswith(text[:k])]


def word_borders_b(text):
    fail = [0] * (len(text) + 1)
    k = 0
    for i in range(1, len(text)):
        while k and text[i] != text[k]:
            k = fail[k]
        k += text[i] == text[k]
        fail[i + 1] = k
    out = []
    k = fail[len(text)]
    while k:
        out.append(text[:k])
        k = fail[k]
    return out


def word_borders_c(text):
    starts = {text[:k] for k in range(1, len(text))}
    ends = {text[k:] for k in range(1, len(text))}
    return sorted(starts & ends, key=len, reverse=True)


def word_borders_d(text):
    result = []
    length = len(text) - 1
    while length > 0:
        same = True
        i = 0
        while i < length:
            if text[i] != text[len(text) - length + i]:
                same = False
            i += 1
        if same:
            result.append(text[0:length])
        length -= 1
    return result


def word_borders_e(text):
    n = len(text)
    # values of the Z method
    z = [0] * n
    l = r = 0
    for i in range(1, n):
        if i < r:
            z[i] = min(z[i - l], r - i)
        while i + z[i] < n and text[z[i]] == text[i + z[i]]:
            z[i] += 1
        if i + z[i] > r:
            l, r = i, i + z[i]
    return [text[i:] for i in range(1, n) if z[i] == n - i]


def rope_reach_a(lengths, low, high):
    """How many ropes can be tied so that the total is between low and high: the most ropes, 0 if none fits."""
    most = {0: 0}
    for length in lengths:
        for total, number in sorted(most.items(), reverse=True):
            if total + length <= high:
                most[total + length] = max(most.get(total + length, 0), number + 1)
    return max((number for total, number in most.items() if total >= low), default=0)


def rope_reach_b(lengths, low, high):
    for number in range(len(lengths), 0, -1):
        for group in combinations(lengths, number):
            if low <= sum(group) <= high:
                return number
    return 0


def rope_reach_c(lengths, low, high):
    order = sorted(lengths)

    @cache
    def tie(i, total):
        if total > high:
            return -inf
        if i == len(order):
            return 0 if total >= low else -inf
        return max(tie(i + 1, total), 1 + tie(i + 1, total + order[i]))

    return max(0, tie(0, 0))


def rope_reach_d(lengths, low, high):
    best = 0
    for mask in range(1 << len(lengths)):
        total = 0
        number = 0
        for i in range(len(lengths)):
            if (mask >> i) % 2 == 1:
                total = total + lengths[i]
                number = number + 1
        if total >= low and total <= high and number > best:
            best = number
    return best


def rope_reach_e(lengths, low, high):
    # sums[k]: all totals of k ropes
    sums = [{0}] + [set() for _ in lengths]
    for length in lengths:
        for k in range(len(lengths), 0, -1):
            sums[k] |= {s + length for s in sums[k - 1]}
    return max(k for k, totals in enumerate(sums) if k == 0 or any(low <= t <= high for t in totals))


INPUTS = {
    "column_counts": [([[1]],), ([[0, 1], [1, 1]],), ([[1, 1, 1], [1, 1, 1], [0, 1, 1]],), ([[1, 1, 0, 1]],)],
    "gate_ways": [(["."],), (["+"],), (["..", ".."],), ([".+.", "+.+", "..."],), ([".#.", "...", "+.#", "..."],),
                  (["..+", ".+.", "+.+"],)],
    "lowest_in": [([5], [(0, 0)]), ([4, 2, 7, 1, 9], [(0, 2), (2, 4), (4, 4), (0, 4)]), ([3, 3], []),
                  ([8, 6, 7, 5, 3, 0, 9], [(0, 1), (1, 3), (5, 6), (6, 6)])],
    "gcd_stretches": [([],), ([4],), ([6, 10, 3],), ([12, 6, 9, 18],), ([5, 5, 5],)],
    "memo_words": [([], 2), (["a", "b", "a", "c", "b"], 2), (["x", "x", "x"], 1), (["a", "b", "c", "a", "b", "c"], 3),
                   (["p", "q", "r", "p", "q"], 2)],
    "farthest_use": [([], 2), (["a", "b", "c", "a", "b"], 2), (["x", "x"], 1),
                     (["a", "b", "c", "d", "a", "b", "e", "a"], 3),
                     (["p", "q", "p", "q"], 1)],
    "lights_row": [([1, 0, 1], 1), ([0], 2), ([0, 0, 0, 0], 2), ([1, 1], 3), ([0, 1, 0, 1, 1], 3), ([1, 0], 0)],
    "equal_sum_cuts": [([1, 2, 3, 3], 3), ([4], 1), ([1, 2], 2), ([2, 2, 2, 2], 2), ([5, 1, 4, 2, 3], 3),
                       ([3, 3], 3)],
    "hop_words": [([],), (["tea"],), (["tea", "ant", "egg", "apple"],), (["ab", "ba", "aa", "bb"],),
                  (["no", "yes", "so", "ok"],)],
    "fold_strip": [("",), ("a",), ("aa",), ("abba",), ("aabb",), ("ab",), ("aaaaa",), ("abbaabb",), ("aaaaaaaa",)],
    "kth_choice": [(5, 2, 0), (5, 2, 9), (5, 2, 10), (4, 4, 0), (6, 3, 11), (3, 0, 0)],
    "stamp_reach": [([1, 3], 3), ([2], 4), ([1, 4, 7], 2), ([1, 5, 8], 4), ([1], 6)],
    "rank_votes": [([["a"]],), ([["a", "b", "c"], ["b", "c", "a"], ["b", "a", "c"]],), ([["x", "y"], ["y", "x"]],),
                   ([["d", "c", "b", "a"], ["c", "d", "a", "b"], ["a", "d", "c", "b"]],)],
    "word_borders": [("",), ("a",), ("abab",), ("aaaa",), ("abacaba",), ("abc",)],
    "rope_reach": [([], 0, 5), ([3, 4, 5], 7, 8), ([2, 2, 2, 9], 5, 6), ([10], 1, 9), ([1, 3, 5, 7], 9, 12)],
}
