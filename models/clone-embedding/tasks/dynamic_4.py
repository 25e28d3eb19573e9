"""Games, backtracking and enumeration, each task written in several ways; all ways of a task agree on `INPUTS`."""

import math
import operator
from collections import Counter, deque
from functools import cache, lru_cache, reduce
from itertools import chain, combinations, permutations, product
from math import factorial


def lost_heaps_a(limit, moves):
    """Heap sizes from 0 to limit from which the player to move loses, last move wins."""
    wins = []
    for size in range(limit + 1):
        wins.append(any(m <= size and not wins[size - m] for m in moves))
    return [size for size, win in enumerate(wins) if not win]


def lost_heaps_b(limit, moves):
    @lru_cache(maxsize=None)
    def wins(size):
        for m in moves:
            if size >= m and not wins(size - m):
                return True
        return False

    lost = []
    for size in range(limit + 1):
        if not wins(size):
            lost.append(size)
    return lost


def lost_heaps_c(limit, moves):
    winning = set()
    lost = []
    for size in range(limit + 1):
        if size in winning:
            continue
        lost.append(size)
        winning.update(size + m for m in moves)
    return lost


def lost_heaps_d(limit, moves):
    result = []
    can_win = {}
    size = 0
    while size <= limit:
        can_win[size] = False
        i = 0
        while i < len(moves):
            after = size - moves[i]
            if after >= 0:
                if can_win[after] == False:
                    can_win[size] = True
            i = i + 1
        if can_win[size] == False:
            result.append(size)
        size = size + 1
    return result


def lost_heaps_e(limit, moves):
    def extend(lost, size):
        return lost if any(size - m in lost for m in moves) else lost + [size]

    return reduce(extend, range(limit + 1), [])


def split_game_a(size):
    """The number (of Grundy) of a heap when a move splits a heap into two unequal ones."""
    @cache
    def number(n):
        reached = {number(k) ^ number(n - k) for k in range(1, (n + 1) // 2)}
        value = 0
        while value in reached:
            value += 1
        return value

    return number(size)


def split_game_b(size):
    numbers = [0] * (size + 1)
    for n in range(3, size + 1):
        seen = [False] * (2 * n)
        small, big = 1, n - 1
        while small < big:
            seen[numbers[small] ^ numbers[big]] = True
            small += 1
            big -= 1
        numbers[n] = seen.index(False)
    return numbers[size]


def split_game_c(size):
    def wins(heaps):
        if heaps in known:
            return known[heaps]
        result = False
        for at, h in enumerate(heaps):
            rest = heaps[:at] + heaps[at + 1:]
            for part in range(1, (h + 1) // 2):
                if not wins(tuple(sorted(rest + (part, h - part)))):
                    result = True
        known[heaps] = result
        return result

    known = {}
    # two games are worth the same when the first to move loses in both together
    numbers = {0: 0}
    for n in range(1, size + 1):
        for other, worth in numbers.items():
            if not wins(tuple(sorted((n, other)))):
                numbers[n] = worth
                break
        else:
            numbers[n] = max(numbers.values()) + 1
    return numbers[size]


def split_game_d(size):
    known = {}

    def mex(numbers):
        n = 0
        for x in sorted(set(numbers)):
            if x == n:
                n += 1
            else:
                break
        return n

    def grundy(n):
        if n not in known:
            values = []
            for a in range(1, n):
                b = n - a
                if a != b:
                    values.append(grundy(a) ^ grundy(b))
            known[n] = mex(values)
        return known[n]

    return grundy(size)


def split_game_e(size):
    g = [0]
    for n in range(1, size + 1):
        s = {g[a] ^ g[n - a] for a in range(1, n) if a * 2 != n}
        g.append(next(v for v in range(n + 1) if v not in s))
    return g[-1]


def heap_race_a(a, b):
    """Two heaps; a move takes from one heap, or the same from both; does the first player win?"""
    @lru_cache(maxsize=None)
    def wins(x, y):
        for k in range(1, max(x, y) + 1):
            if k <= x and not wins(x - k, y):
                return True
            if k <= y and not wins(x, y - k):
                return True
            if k <= min(x, y) and not wins(x - k, y - k):
                return True
        return False

    return wins(a, b)


def heap_race_b(a, b):
    size = max(a, b) + 1
    winning = [[False] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            if winning[i][j]:
                continue
            for k in range(1, size):
                if i + k < size:
                    winning[i + k][j] = True
                if j + k < size:
                    winning[i][j + k] = True
                if i + k < size and j + k < size:
                    winning[i + k][j + k] = True
    return winning[a][b]


def heap_race_c(a, b):
    low, high = min(a, b), max(a, b)
    used = set()
    gap = 0
    while True:
        small = 0
        while small in used:
            small += 1
        if small == low:
            return high != low + gap
        if small > low:
            return True
        used |= {small, small + gap}
        gap += 1


def heap_race_d(a, b):
    phi = (1 + 5 ** 0.5) / 2
    x, y = sorted((a, b))
    return int((y - x) * phi) != x


def heap_race_e(a, b):
    losing = []
    for total in range(a + b + 1):
        for x in range(total + 1):
            y = total - x
            is_losing = True
            for p in losing:
                if p[0] == x and p[1] < y:
                    is_losing = False
                elif p[1] == y and p[0] < x:
                    is_losing = False
                elif p[0] < x and x - p[0] == y - p[1]:
                    is_losing = False
            if is_losing == True:
                losing.append((x, y))
    if (a, b) in losing:
        return False
    return True


def card_points_a(ours, theirs):
    """Best order of our cards: points for each place where our card is higher, theirs lie open."""
    return max((sum(a > b for a, b in zip(order, theirs)) for order in permutations(ours)), default=0)


def card_points_b(ours, theirs):
    hand = sorted(ours)
    wins = 0
    table = sorted(theirs)
    at = 0
    for card in hand:
        if card > table[at]:
            wins += 1
            at += 1
    return wins


def card_points_c(ours, theirs):
    free = deque(sorted(ours))
    points = 0
    for card in sorted(theirs, reverse=True):
        if free[-1] > card:
            free.pop()
            points += 1
        else:
            free.popleft()
    return points


def card_points_d(ours, theirs):
    hand = sorted(ours, reverse=True)
    points = 0
    for card in sorted(theirs, reverse=True):
        if hand[0] > card:
            hand.pop(0)
            points += 1
        else:
            hand.pop()
    return points


def card_points_e(ours, theirs):
    # k points are possible when our k best beat their k lowest
    best, low = sorted(ours), sorted(theirs)
    n = len(ours)
    left, right = 0, n
    while left < right:
        k = (left + right + 1) // 2
        if all(x > y for x, y in zip(best[n - k:], low[:k])):
            left = k
        else:
            right = k - 1
    return left


def number_after_a(word):
    """The place of a word among all orders of its letters, sorted, counted from 0."""
    return sorted(set(permutations(word))).index(tuple(word))


def number_after_b(word):
    left = Counter(word)
    place = 0
    for letter in word:
        for smaller in sorted(left):
            if smaller == letter:
                break
            left[smaller] -= 1
            ways = factorial(sum(left.values()))
            for count in left.values():
                ways //= factorial(count)
            left[smaller] += 1
            place += ways
        left[letter] -= 1
        if not left[letter]:
            del left[letter]
    return place


def number_after_c(word):
    place = 0
    row = sorted(word)
    while row != list(word):
        i = len(row) - 2
        while row[i] >= row[i + 1]:
            i -= 1
        j = len(row) - 1
        while row[j] <= row[i]:
            j -= 1
        row[i], row[j] = row[j], row[i]
        row[i + 1:] = reversed(row[i + 1:])
        place += 1
    return place


def number_after_d(word):
    words = [""]
    for letter in sorted(word):
        new_words = []
        for w in words:
            for place in range(len(w) + 1):
                new = w[:place] + letter + w[place:]
                if new not in new_words:
                    new_words.append(new)
        words = new_words
    smaller = 0
    for w in words:
        if w < word:
            smaller = smaller + 1
    return smaller


def number_after_e(word):
    if not word:
        return 0

    def orders(letters):
        bottom = 1
        for n in Counter(letters).values():
            bottom *= factorial(n)
        return factorial(len(letters)) // bottom

    head, tail = word[0], word[1:]
    before = sum(orders(word.replace(x, "", 1)) for x in set(word) if x < head)
    return before + number_after_e(tail)


def far_orders_a(values, least):
    """Orders of different values in which neighbours differ by at least so much."""
    good = []
    for order in permutations(sorted(values)):
        if all(abs(a - b) >= least for a, b in zip(order, order[1:])):
            good.append(list(order))
    return good


def far_orders_b(values, least):
    out = []

    def build(row, left):
        if not left:
            out.append(row)
        for v in left:
            if not row or abs(row[-1] - v) >= least:
                build(row + [v], [x for x in left if x != v])

    build([], sorted(values))
    return out


def far_orders_c(values, least):
    values = sorted(values)
    full = (1 << len(values)) - 1
    stack = [([], 0)]
    out = []
    while stack:
        row, used = stack.pop()
        if used == full:
            out.append([values[i] for i in row])
            continue
        for i in reversed(range(len(values))):
            if used >> i & 1:
                continue
            if row and abs(values[i] - values[row[-1]]) < least:
                continue
            stack.append((row + [i], used | 1 << i))
    return out


def far_orders_d(values, least):
    rows = [[]]
    pool = sorted(values)
    for _ in pool:
        rows = [r + [v] for r in rows for v in pool if v not in r and (not r or abs(v - r[-1]) >= least)]
    return rows


def far_orders_e(values, least):
    class Finder:
        def __init__(self, numbers):
            self.numbers = numbers
            self.taken = [False] * len(numbers)
            self.order = []
            self.found = []

        def fits(self, number):
            if len(self.order) == 0:
                return True
            return abs(self.order[-1] - number) >= least

        def run(self):
            if len(self.order) == len(self.numbers):
                self.found.append(list(self.order))
                return
            for i in range(len(self.numbers)):
                if not self.taken[i] and self.fits(self.numbers[i]):
                    self.taken[i] = True
                    self.order.append(self.numbers[i])
                    self.run()
                    self.order.pop()
                    self.taken[i] = False

    finder = Finder(sorted(values))
    finder.run()
    return finder.found


def limited_sets_a(values, size, top):
    """Choices of size values with a sum of at most top, in the order of the list."""
    return [list(c) for c in combinations(values, size) if sum(c) <= top]


def limited_sets_b(values, size, top):
    out = []

    def choose(i, chosen, total):
        if len(chosen) == size:
            if total <= top:
                out.append(chosen[:])
            return
        if len(values) - i < size - len(chosen):
            return
        chosen.append(values[i])
        choose(i + 1, chosen, total + values[i])
        chosen.pop()
        choose(i + 1, chosen, total)

    choose(0, [], 0)
    return out


def limited_sets_c(values, size, top):
    n = len(values)
    places = list(range(size))
    out = []
    while size <= n:
        row = [values[i] for i in places]
        if sum(row) <= top:
            out.append(row)
        i = size - 1
        while i >= 0 and places[i] == n - size + i:
            i -= 1
        if i < 0:
            break
        places[i] += 1
        for j in range(i + 1, size):
            places[j] = places[j - 1] + 1
    return out


def limited_sets_d(values, size, top):
    result = []
    n = len(values)
    for mask in range(2 ** n - 1, -1, -1):
        bits = format(mask, "b").zfill(n) if n else ""
        chosen = [v for v, bit in zip(values, bits) if bit == "1"]
        if len(chosen) == size and sum(chosen) <= top:
            result.append(chosen)
    return result


def limited_sets_e(values, size, top):
    rows = [([], -1)]
    for _ in range(size):
        rows = [(row + [values[i]], i) for row, last in rows for i in range(last + 1, len(values))]
    return list(filter(lambda row: sum(row) <= top, map(lambda pair: pair[0], rows)))


def no_neighbours_a(n):
    """All sets of numbers 1..n without two neighbours, sorted."""
    if n == 0:
        return [[]]
    before, now = [[]], [[], [1]]
    for k in range(2, n + 1):
        before, now = now, now + [s + [k] for s in before]
    return sorted(now)


def no_neighbours_b(n):
    out = []
    for mask in range(2 ** n):
        if mask & mask >> 1 == 0:
            out.append([k + 1 for k in range(n) if mask & 2 ** k])
    return sorted(out)


def no_neighbours_c(n):
    def grow(chosen, start):
        yield chosen
        for k in range(start, n + 1):
            yield from grow(chosen + [k], k + 2)

    return list(grow([], 1))


def no_neighbours_d(n):
    return sorted(list(c) for k in range(n + 1) for c in combinations(range(1, n + 1), k)
                  if not any(b - a == 1 for a, b in zip(c, c[1:])))


def no_neighbours_e(n):
    if n <= 0:
        return [[]]
    answer = [[]]
    with_one = no_neighbours_e(n - 2) if n >= 2 else [[]]
    without_one = no_neighbours_e(n - 1)
    for numbers in with_one:
        answer.append([1] + [k + 2 for k in numbers])
    for numbers in without_one:
        if numbers:
            answer.append([k + 1 for k in numbers])
    return answer


def rooks_allowed_a(board):
    """Ways to set one rook in each row on a free place (.) so that none attack each other."""
    @cache
    def place(row, used):
        if row == len(board):
            return 1
        total = 0
        for col, mark in enumerate(board[row]):
            if mark == "." and not used >> col & 1:
                total += place(row + 1, used | 1 << col)
        return total

    return place(0, 0)


def rooks_allowed_b(board):
    width = len(board[0]) if board else 0
    count = 0
    for columns in permutations(range(width), len(board)):
        if all(line[c] == "." for line, c in zip(board, columns)):
            count += 1
    return count


def rooks_allowed_c(board):
    ways = {frozenset(): 1}
    for line in board:
        step = Counter()
        for used, number in ways.items():
            for col in range(len(line)):
                if line[col] == "." and col not in used:
                    step[used | {col}] += number
        ways = step
    return sum(ways.values())


def rooks_allowed_d(board):
    count = 0
    columns_used = []

    def try_row(row):
        nonlocal count
        if row == len(board):
            count = count + 1
            return
        for col in range(len(board[row])):
            free = board[row][col] == "."
            attacked = False
            for c in columns_used:
                if c == col:
                    attacked = True
            if free == True and attacked == False:
                columns_used.append(col)
                try_row(row + 1)
                columns_used.pop()

    try_row(0)
    return count


def rooks_allowed_e(board):
    if not board:
        return 1
    first, *others = board
    return sum(rooks_allowed_e([line[:c] + line[c + 1:] for line in others]) for c, x in enumerate(first) if x == ".")


def kings_peace_a(height, width):
    """Ways to put any number of kings on a board so that none stand next to each other."""
    rows = [r for r in range(1 << width) if not r & r >> 1]
    ways = {0: 1}
    for _ in range(height):
        ways = {r: sum(w for above, w in ways.items() if not r & (above | above << 1 | above >> 1)) for r in rows}
    return sum(ways.values())


def kings_peace_b(height, width):
    def fill(place, kings):
        if place == height * width:
            return 1
        i, j = divmod(place, width)
        total = fill(place + 1, kings)
        if not kings & {(i - 1, j - 1), (i - 1, j), (i - 1, j + 1), (i, j - 1)}:
            total += fill(place + 1, kings | {(i, j)})
        return total

    return fill(0, frozenset())


def kings_peace_c(height, width):
    cells = list(product(range(height), range(width)))
    count = 0
    for mask in range(1 << len(cells)):
        kings = [cells[k] for k in range(len(cells)) if mask >> k & 1]
        for a, b in combinations(kings, 2):
            if abs(a[0] - b[0]) < 2 and abs(a[1] - b[1]) < 2:
                break
        else:
            count += 1
    return count


def kings_peace_d(height, width):
    rows = [""]
    for _ in range(width):
        rows = [r + x for r in rows for x in ".K" if not (r.endswith("K") and x == "K")]

    def friendly(above, below):
        for j, x in enumerate(below):
            if x == "K" and "K" in above[max(j - 1, 0):j + 2]:
                return False
        return True

    boards = [[r] for r in rows]
    for _ in range(height - 1):
        boards = [b + [r] for b in boards for r in rows if friendly(b[-1], r)]
    return len(boards)


def kings_peace_e(height, width):
    @cache
    def go(place, last):
        # last: the most recent width + 1 cells, newest first
        if place == height * width:
            return 1
        column = place % width
        near = [last[width - 1]]
        if column > 0:
            near += [last[0], last[width]]
        if column < width - 1:
            near.append(last[width - 2] if width > 1 else 0)
        total = go(place + 1, (0,) + last[:-1])
        if 1 not in near:
            total += go(place + 1, (1,) + last[:-1])
        return total

    return go(0, (0,) * (width + 1))


def rod_tilings_a(height, width):
    """Ways to cover a floor with dominoes."""
    @lru_cache(maxsize=None)
    def cover(place, filled):
        if place == height * width:
            return int(filled == 0)
        if filled & 1:
            return cover(place + 1, filled >> 1)
        total = 0
        if (place + 1) % width and not filled & 2:
            total += cover(place + 1, filled >> 1 | 1)
        if place + width < height * width:
            total += cover(place + 1, (filled | 1 << width) >> 1)
        return total

    return cover(0, 0)


def rod_tilings_b(height, width):
    def lay(free):
        if not free:
            return 1
        i, j = min(free)
        ways = 0
        for other in ((i, j + 1), (i + 1, j)):
            if other in free:
                ways += lay(free - {(i, j), other})
        return ways

    return lay(frozenset(product(range(height), range(width))))


def rod_tilings_c(height, width):
    ways = Counter({(False,) * width: 1})
    for _ in range(height):
        following = Counter()
        for sticks_in, number in ways.items():
            rows = [()]
            while rows:
                row = rows.pop()
                j = len(row)
                if j == width:
                    following[row] += number
                elif sticks_in[j]:
                    rows.append(row + (False,))
                else:
                    rows.append(row + (True,))
                    if j + 1 < width and not sticks_in[j + 1]:
                        rows.append(row + (False, False))
        ways = following
    return ways[(False,) * width]


def rod_tilings_d(height, width):
    floor = [[False] * width for _ in range(height)]

    def first_free():
        for r in range(height):
            for c in range(width):
                if floor[r][c] == False:
                    return r, c
        return None

    def lay():
        spot = first_free()
        if spot is None:
            return 1
        r, c = spot
        result = 0
        floor[r][c] = True
        if c + 1 < width and floor[r][c + 1] == False:
            floor[r][c + 1] = True
            result = result + lay()
            floor[r][c + 1] = False
        if r + 1 < height and floor[r + 1][c] == False:
            floor[r + 1][c] = True
            result = result + lay()
            floor[r + 1][c] = False
        floor[r][c] = False
        return result

    return lay()


def rod_tilings_e(height, width):
    # the product formula of Kasteleyn, and Temperley and Fisher
    if height * width % 2:
        return 0
    result = 1.0
    for j in range(1, (height + 1) // 2 + 1):
        for k in range(1, (width + 1) // 2 + 1):
            a = math.cos(math.pi * j / (height + 1)) ** 2
            b = math.cos(math.pi * k / (width + 1)) ** 2
            result *= 4 * a + 4 * b
    return round(result)


def map_colours_a(borders, colours):
    """Ways to colour countries (borders: who touches whom) so that neighbours differ."""
    names = sorted(borders)
    count = 0
    for painted in product(range(colours), repeat=len(names)):
        colour = dict(zip(names, painted))
        count += all(colour[a] != colour[b] for a in names for b in borders[a])
    return count


def map_colours_b(borders, colours):
    names = list(borders)
    colour = {}

    def paint(i):
        if i == len(names):
            return 1
        total = 0
        used = {colour[b] for b in borders[names[i]] if b in colour}
        for c in range(colours):
            if c not in used:
                colour[names[i]] = c
                total += paint(i + 1)
                del colour[names[i]]
        return total

    return paint(0)


def map_colours_c(borders, colours):
    def count(nodes, edges):
        if not edges:
            return colours ** len(nodes)
        edge = min(edges, key=sorted)
        a, b = sorted(edge)
        without = edges - {edge}
        merged = frozenset(frozenset(a if x == b else x for x in e) for e in without)
        return count(nodes, without) - count(nodes - {b}, merged)

    edges = frozenset(frozenset((a, b)) for a in borders for b in borders[a])
    return count(frozenset(borders), edges)


def map_colours_d(borders, colours):
    maps = [{}]
    for country in borders:
        coloured = []
        for m in maps:
            for c in range(colours):
                conflict = False
                for other in borders[country]:
                    if other in m and m[other] == c:
                        conflict = True
                if not conflict:
                    new_map = dict(m)
                    new_map[country] = c
                    coloured.append(new_map)
        maps = coloured
    return len(maps)


def map_colours_e(borders, colours):
    # group the countries into sets without borders, then give each set its own colour
    def falling(n, k):
        return 1 if k == 0 else n * falling(n - 1, k - 1)

    def count(left, groups):
        if not left:
            return falling(colours, len(groups))
        x, *rest = left
        total = count(rest, groups + [{x}])
        for i, g in enumerate(groups):
            if not g & set(borders[x]):
                total += count(rest, groups[:i] + [g | {x}] + groups[i + 1:])
        return total

    return count(list(borders), [])


def team_pairs_a(people):
    """All ways to make pairs of an even number of people."""
    if not people:
        return [[]]
    first, rest = people[0], people[1:]
    out = []
    for i, partner in enumerate(rest):
        for pairs in team_pairs_a(rest[:i] + rest[i + 1:]):
            out.append([(first, partner)] + pairs)
    return out


def team_pairs_b(people):
    done = []
    stack = [([], list(people))]
    while stack:
        pairs, left = stack.pop()
        if not left:
            done.append(pairs)
            continue
        for k in range(len(left) - 1, 0, -1):
            stack.append((pairs + [(left[0], left[k])], left[1:k] + left[k + 1:]))
    return done


def team_pairs_c(people):
    place = {p: i for i, p in enumerate(people)}
    found = []
    for order in permutations(people):
        pairs = [order[i:i + 2] for i in range(0, len(order), 2)]
        heads = [place[a] for a, _ in pairs]
        if heads == sorted(heads) and all(place[a] < place[b] for a, b in pairs):
            found.append(pairs)
    return found


def team_pairs_d(people):
    def pairings(left):
        if not left:
            yield []
        else:
            for k in range(1, len(left)):
                for others in pairings(left[1:k] + left[k + 1:]):
                    yield [(left[0], left[k]), *others]

    return list(pairings(people))


def team_pairs_e(people):
    everybody = list(combinations(people, 2))
    result = []
    for pairs in combinations(everybody, len(people) // 2):
        names = [name for pair in pairs for name in pair]
        if len(set(names)) == len(people):
            result.append(list(pairs))
    return result


def all_groupings_a(items):
    """All ways to divide items into groups; groups in the order of their first item, result sorted."""
    groups = [[]]
    for item in items:
        new = []
        for grouping in groups:
            for k in range(len(grouping)):
                new.append(grouping[:k] + [grouping[k] + [item]] + grouping[k + 1:])
            new.append(grouping + [[item]])
        groups = new
    return sorted(groups)


def all_groupings_b(items):
    def divide(rest):
        if not rest:
            yield []
            return
        first, others = rest[0], rest[1:]
        for size in range(len(others) + 1):
            for mates in combinations(range(len(others)), size):
                left = [x for i, x in enumerate(others) if i not in mates]
                for tail in divide(left):
                    yield [[first] + [others[i] for i in mates]] + tail

    return sorted(divide(list(items)))


def all_groupings_c(items):
    out = []

    def label(labels):
        if len(labels) == len(items):
            groups = [[] for _ in range(max(labels, default=-1) + 1)]
            for item, k in zip(items, labels):
                groups[k].append(item)
            out.append(groups)
            return
        for k in range(max(labels, default=-1) + 2):
            label(labels + [k])

    label([])
    out.sort()
    return out


def all_groupings_d(items):
    if len(items) == 0:
        return [[]]
    result = []
    last = items[len(items) - 1]
    for grouping in all_groupings_d(items[:-1]):
        for i in range(len(grouping)):
            changed = []
            for j in range(len(grouping)):
                if i == j:
                    changed.append(grouping[j] + [last])
                else:
                    changed.append(grouping[j])
            result.append(changed)
        result.append(grouping + [[last]])
    result.sort()
    return result


def all_groupings_e(items):
    found = set()
    for labels in product(range(len(items)), repeat=len(items)):
        order = list(dict.fromkeys(labels))
        found.add(tuple(tuple(x for x, k in zip(items, labels) if k == label) for label in order))
    return sorted([list(g) for g in grouping] for grouping in found)


def four_make_a(numbers, goal):
    """Can the numbers, all used once with + - *, make the goal?"""
    if len(numbers) == 1:
        return numbers[0] == goal
    for i in range(len(numbers)):
        for j in range(len(numbers)):
            if i == j:
                continue
            rest = [numbers[k] for k in range(len(numbers)) if k not in (i, j)]
            for value in (numbers[i] + numbers[j], numbers[i] - numbers[j], numbers[i] * numbers[j]):
                if four_make_a(rest + [value], goal):
                    return True
    return False


def four_make_b(numbers, goal):
    @cache
    def values(group):
        if len(group) == 1:
            return {group[0]}
        made = set()
        for size in range(1, len(group)):
            for places in combinations(range(len(group)), size):
                left = values(tuple(group[i] for i in places))
                right = values(tuple(group[i] for i in range(len(group)) if i not in places))
                for a in left:
                    for b in right:
                        made |= {a + b, a - b, a * b}
        return made

    return goal in values(tuple(numbers))


def four_make_c(numbers, goal):
    full = (1 << len(numbers)) - 1
    made = {1 << i: {n} for i, n in enumerate(numbers)}
    for mask in range(1, full + 1):
        if mask in made:
            continue
        found = set()
        part = mask - 1 & mask
        while part:
            for a, b in product(made[part], made[mask ^ part]):
                found.update((a + b, a - b, a * b))
            part = part - 1 & mask
        made[mask] = found
    return goal in made[full]


def four_make_d(numbers, goal):
    steps = (operator.add, operator.sub, operator.mul)

    def results(row):
        if len(row) == 1:
            return set(row)
        out = set()
        for i in range(1, len(row)):
            for a, b, f in product(results(row[:i]), results(row[i:]), steps):
                out.add(f(a, b))
        return out

    return any(goal in results(row) for row in permutations(numbers))


def four_make_e(numbers, goal):
    todo = [tuple(sorted(numbers))]
    seen = set(todo)
    while todo:
        row = todo.pop()
        if len(row) == 1:
            if row[0] == goal:
                return True
            continue
        for i, j in combinations(range(len(row)), 2):
            x, y = row[i], row[j]
            rest = row[:i] + row[i + 1:j] + row[j + 1:]
            for value in (x + y, x - y, y - x, x * y):
                state = tuple(sorted(rest + (value,)))
                if state not in seen:
                    seen.add(state)
                    todo.append(state)
    return False


def ring_words_a(n):
    """A ring of 2**n bits (as text) that holds every word of n bits, greedy: one first, start with zeros."""
    text = "0" * n
    while len(text) < 2 ** n + n - 1:
        tail = text[len(text) - n + 1:] if n > 1 else ""
        if tail + "1" not in text:
            text += "1"
        else:
            text += "0"
    return text[:2 ** n]


def ring_words_b(n):
    size = 1 << n
    seen = {0}
    word = 0
    bits = [0] * n
    while len(seen) < size:
        word = (word << 1 | 1) % size
        bit = 1
        if word in seen:
            word -= 1
            bit = 0
        seen.add(word)
        bits.append(bit)
    return "".join(str(b) for b in bits[:size])


def ring_words_c(n):
    def extend(path, used):
        if len(used) == 2 ** n:
            return path
        for bit in "10":
            word = (path + bit)[-n:]
            if word not in used:
                whole = extend(path + bit, used | {word})
                if whole:
                    return whole
        return None

    return extend("0" * n, {"0" * n})[:2 ** n]


def ring_words_d(n):
    words_seen = ["0" * n]
    ring = "0" * n
    finished = False
    while not finished:
        last_part = ring[len(ring) - (n - 1):]
        if n == 1:
            last_part = ""
        if (last_part + "1") not in words_seen:
            ring = ring + "1"
            words_seen.append(last_part + "1")
        elif (last_part + "0") not in words_seen:
            ring = ring + "0"
            words_seen.append(last_part + "0")
        else:
            finished = True
    return ring[0:2 ** n]


def ring_words_e(n):
    class Ring:
        def __init__(self, size):
            self.bits = [0] * size
            self.used = {tuple(self.bits)}
            self.size = size

        def add(self, bit):
            word = tuple((self.bits + [bit])[-self.size:])
            if word in self.used:
                return False
            self.used.add(word)
            self.bits.append(bit)
            return True

    ring = Ring(n)
    while ring.add(1) or ring.add(0):
        pass
    return "".join(map(str, ring.bits[:2 ** n]))


def exact_boxes_a(boxes, things):
    """Boxes (sets) chosen so that each thing lies in exactly one; all choices of places, sorted."""
    need = sorted(things)
    out = []
    for size in range(len(boxes) + 1):
        for places in combinations(range(len(boxes)), size):
            if sorted(chain.from_iterable(boxes[i] for i in places)) == need:
                out.append(list(places))
    return sorted(out)


def exact_boxes_b(boxes, things):
    out = []

    def fill(left, chosen):
        if not left:
            out.append(sorted(chosen))
            return
        thing = min(left)
        for i, box in enumerate(boxes):
            if thing in box and set(box) <= left:
                fill(left - set(box), chosen + [i])

    fill(set(things), [])
    return sorted(out)


def exact_boxes_c(boxes, things):
    order = sorted(things)
    bit = {thing: 1 << k for k, thing in enumerate(order)}
    masks = [sum(bit[t] for t in box) for box in boxes]
    states = [(0, [])]
    for i, mask in enumerate(masks):
        states += [(covered | mask, chosen + [i]) for covered, chosen in states if not covered & mask]
    full = (1 << len(order)) - 1
    return sorted(chosen for covered, chosen in states if covered == full)


def exact_boxes_d(boxes, things):
    good = []
    for mask in product([False, True], repeat=len(boxes)):
        picked = [i for i, m in enumerate(mask) if m]
        count = Counter()
        for i in picked:
            count.update(boxes[i])
        if count == Counter(things):
            good.append(picked)
    return sorted(good)


def exact_boxes_e(boxes, things):
    def search(i, open_things):
        if i == len(boxes):
            return [] if open_things else [[]]
        solutions = search(i + 1, open_things)
        box = set(boxes[i])
        if box.issubset(open_things):
            solutions = [[i] + tail for tail in search(i + 1, open_things - box)] + solutions
        return solutions

    solutions = search(0, frozenset(things))
    solutions.sort()
    return solutions


def seat_guests_a(guests, enemies):
    """First order (sorted) at a round table in which no enemies sit side by side, None if there is none."""
    bad = {frozenset(pair) for pair in enemies}
    first, *rest = sorted(guests)
    for order in permutations(rest):
        ring = (first,) + order
        if all(frozenset((ring[i - 1], ring[i])) not in bad for i in range(len(ring))):
            return list(ring)
    return None


def seat_guests_b(guests, enemies):
    hates = {g: set() for g in guests}
    for a, b in enemies:
        hates[a].add(b)
        hates[b].add(a)

    def seat(row, left):
        if not left:
            return None if row[0] in hates[row[-1]] else row
        for guest in left:
            if guest not in hates[row[-1]]:
                done = seat(row + [guest], [g for g in left if g != guest])
                if done:
                    return done

    order = sorted(guests)
    return seat(order[:1], order[1:])


def seat_guests_c(guests, enemies):
    order = sorted(guests)
    bad = set(enemies) | {(b, a) for a, b in enemies}
    stack = [order[:1]]
    while stack:
        row = stack.pop()
        if len(row) == len(order):
            if (row[-1], row[0]) not in bad:
                return row
            continue
        for guest in reversed(order):
            if guest not in row and (row[-1], guest) not in bad:
                stack.append(row + [guest])
    return None


def seat_guests_d(guests, enemies):
    seats = sorted(guests)
    for order in permutations(seats):
        if order[0] != seats[0]:
            break
        quarrel = False
        for i in range(len(order)):
            left = order[i]
            right = order[(i + 1) % len(order)]
            if (left, right) in enemies or (right, left) in enemies:
                quarrel = True
        if quarrel == False:
            return list(order)
    return None


def seat_guests_e(guests, enemies):
    names = sorted(guests)
    n = len(names)
    hostile = [[(a, b) in enemies or (b, a) in enemies for b in names] for a in names]

    @cache
    def tail(last, left):
        """The first order of the guests in left behind the guest last, None if there is none."""
        if not left:
            return None if hostile[last][0] else ()
        for g in range(n):
            if left >> g & 1 and not hostile[last][g]:
                rest = tail(g, left & ~(1 << g))
                if rest is not None:
                    return (g, *rest)
        return None

    order = tail(0, (1 << n) - 2)
    return None if order is None else [names[g] for g in (0, *order)]


INPUTS = {
    "lost_heaps": [(10, [1, 2, 3]), (12, [1, 3, 4]), (5, [2]), (0, [1]), (9, [2, 5])],
    "split_game": [(1,), (3,), (5,), (8,), (11,), (13,)],
    "heap_race": [(0, 0), (1, 2), (3, 5), (5, 3), (4, 4), (4, 7), (6, 9), (6, 10)],
    "card_points": [([], []), ([2, 7, 11, 15], [1, 10, 4, 11]), ([3, 3], [3, 3]), ([1, 5, 9], [2, 6, 8]), ([4], [3])],
    "number_after": [("",), ("a",), ("cab",), ("baba",), ("title",), ("abc",)],
    "far_orders": [([], 1), ([5], 3), ([1, 2, 3, 4], 2), ([3, 1, 2], 1), ([1, 2, 3], 2), ([10, 20, 15, 40], 8)],
    "limited_sets": [([3, 1, 2, 5], 2, 5), ([1], 2, 9), ([4, 4], 0, 0), ([5, 1, 1, 2, 7], 3, 8), ([2, 3], 2, 4)],
    "no_neighbours": [(0,), (1,), (2,), (4,), (6,)],
    "rooks_allowed": [([],), (["."],), (["#"],), (["..", ".."],), ([".#.", "...", "#.."],),
                      (["....", "#.#.", ".##."],)],
    "kings_peace": [(1, 1), (2, 2), (3, 3), (1, 5), (4, 3)],
    "rod_tilings": [(1, 1), (2, 2), (2, 5), (3, 4), (4, 4), (3, 3), (1, 6)],
    "map_colours": [({}, 2), ({"a": []}, 3), ({"a": ["b"], "b": ["a"]}, 2),
                    ({"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"]}, 3),
                    ({"a": ["b"], "b": ["a", "c"], "c": ["b"], "d": []}, 2)],
    "team_pairs": [([],), (["x", "y"],), ([1, 2, 3, 4],), ([4, 2, 6, 1, 9, 3],)],
    "all_groupings": [([],), ([1],), ([1, 2, 3],), (["a", "b", "c", "d"],)],
    "four_make": [([4, 1, 8, 7], 24), ([1, 1, 1, 1], 24), ([5], 5), ([2, 3], 7), ([3, 5, 2], 21)],
    "ring_words": [(1,), (2,), (3,), (4,)],
    "exact_boxes": [([[1, 2], [3], [1], [2, 3]], [1, 2, 3]), ([], []), ([[1]], [1, 2]),
                    ([["a", "c"], ["b"], ["a"], ["b", "c"], ["c"]], ["a", "b", "c"])],
    "seat_guests": [(["ann", "bob", "cid", "dan"], [("ann", "bob")]), (["x"], []), (["x", "y"], [("y", "x")]),
                    (["d", "c", "b", "a"], [("a", "b"), ("c", "d")]), (["a", "b", "c", "d", "e"], [("a", "b"),
                    ("b", "c")])],
}
