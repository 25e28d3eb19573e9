"""Tables over texts and sequences, each task written in several ways; all ways of a task agree on `INPUTS`."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cache, lru_cache
from heapq import heappop, heappush
from itertools import combinations, groupby, product


def swap_distance_a(a, b):
    """Changes from a to b: insert, drop, replace, or swap two neighbours."""
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        table[i][0] = i
    for j in range(len(b) + 1):
        table[0][j] = j
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            best = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                best = min(best, table[i - 2][j - 2] + 1)
            table[i][j] = best
    return table[-1][-1]


def swap_distance_b(a, b):
    @cache
    def cost(i, j):
        if i == len(a):
            return len(b) - j
        if j == len(b):
            return len(a) - i
        if a[i] == b[j]:
            options = [cost(i + 1, j + 1)]
        else:
            options = [1 + cost(i + 1, j + 1)]
        options.append(1 + cost(i + 1, j))
        options.append(1 + cost(i, j + 1))
        if a[i:i + 2] == b[j:j + 2][::-1] and len(a[i:i + 2]) == 2:
            options.append(1 + cost(i + 2, j + 2))
        return min(options)

    return cost(0, 0)


def swap_distance_c(a, b):
    older, old = [], list(range(len(b) + 1))
    for i, x in enumerate(a):
        row = [i + 1]
        for j, y in enumerate(b):
            value = old[j] if x == y else 1 + min(old[j], old[j + 1], row[j])
            if i and j and x == b[j - 1] and a[i - 1] == y and older[j - 1] + 1 < value:
                value = older[j - 1] + 1
            row.append(value)
        older, old = old, row
    return old[-1]


def swap_distance_d(a, b):
    class Table:
        def __init__(self, rows, columns):
            self.columns = columns
            self.cells = [0] * (rows * columns)

        def get(self, r, c):
            return self.cells[r * self.columns + c]

        def put(self, r, c, value):
            self.cells[r * self.columns + c] = value

    table = Table(len(a) + 1, len(b) + 1)
    i = 0
    while i <= len(a):
        j = 0
        while j <= len(b):
            if i == 0 or j == 0:
                table.put(i, j, i + j)
            else:
                best = table.get(i - 1, j) + 1
                if table.get(i, j - 1) + 1 < best:
                    best = table.get(i, j - 1) + 1
                replaced = table.get(i - 1, j - 1) + (0 if a[i - 1] == b[j - 1] else 1)
                if replaced < best:
                    best = replaced
                if i >= 2 and j >= 2 and a[i - 2:i] == b[j - 1] + b[j - 2]:
                    swapped = table.get(i - 2, j - 2) + 1
                    if swapped < best:
                        best = swapped
                table.put(i, j, best)
            j += 1
        i += 1
    return table.get(len(a), len(b))


def swap_distance_e(a, b):
    # cheapest path over pairs of places
    heap = [(0, 0, 0)]
    closed = set()
    while heap:
        cost, i, j = heappop(heap)
        if (i, j) == (len(a), len(b)):
            return cost
        if (i, j) in closed:
            continue
        closed.add((i, j))
        if i < len(a):
            heappush(heap, (cost + 1, i + 1, j))
        if j < len(b):
            heappush(heap, (cost + 1, i, j + 1))
        if i < len(a) and j < len(b):
            heappush(heap, (cost + (a[i] != b[j]), i + 1, j + 1))
        if i + 1 < len(a) and j + 1 < len(b) and a[i] == b[j + 1] and a[i + 1] == b[j]:
            heappush(heap, (cost + 1, i + 2, j + 2))


def one_script_a(old, new):
    """Lines kept, dropped and added, drops before additions where both would do."""
    table = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            if old[i] == new[j]:
                table[i][j] = table[i + 1][j + 1] + 1
            else:
                table[i][j] = max(table[i + 1][j], table[i][j + 1])
    script, i, j = [], 0, 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and old[i] == new[j]:
            script.append(" " + old[i])
            i, j = i + 1, j + 1
        elif i < len(old) and (j == len(new) or table[i + 1][j] >= table[i][j + 1]):
            script.append("-" + old[i])
            i += 1
        else:
            script.append("+" + new[j])
            j += 1
    return script


def one_script_b(old, new):
    @lru_cache(maxsize=None)
    def common(i, j):
        if i >= len(old) or j >= len(new):
            return 0
        if old[i] == new[j]:
            return 1 + common(i + 1, j + 1)
        return max(common(i + 1, j), common(i, j + 1))

    def write(i, j):
        if i == len(old):
            return ["+" + line for line in new[j:]]
        if j == len(new):
            return ["-" + line for line in old[i:]]
        if old[i] == new[j]:
            return [" " + old[i]] + write(i + 1, j + 1)
        if common(i, j + 1) > common(i + 1, j):
            return ["+" + new[j]] + write(i, j + 1)
        return ["-" + old[i]] + write(i + 1, j)

    return write(0, 0)


def one_script_c(old, new):
    memo = {}

    def best(i, j):
        if (i, j) in memo:
            return memo[i, j]
        if i == len(old) and j == len(new):
            answer = (0, [])
        elif i < len(old) and j < len(new) and old[i] == new[j]:
            cost, tail = best(i + 1, j + 1)
            answer = (cost, [" " + old[i]] + tail)
        else:
            options = []
            if i < len(old):
                cost, tail = best(i + 1, j)
                options.append((cost + 1, ["-" + old[i]] + tail))
            if j < len(new):
                cost, tail = best(i, j + 1)
                options.append((cost + 1, ["+" + new[j]] + tail))
            answer = min(options, key=lambda option: option[0])
        memo[i, j] = answer
        return answer

    return best(0, 0)[1]


def one_script_d(old, new):
    lengths = {}
    for i in range(len(old), -1, -1):
        for j in range(len(new), -1, -1):
            if i == len(old) or j == len(new):
                lengths[(i, j)] = 0
            elif old[i] == new[j]:
                lengths[(i, j)] = lengths[(i + 1, j + 1)] + 1
            else:
                lengths[(i, j)] = max(lengths[(i + 1, j)], lengths[(i, j + 1)])
    result = []
    i = 0
    j = 0
    done = False
    while done == False:
        if i == len(old) and j == len(new):
            done = True
        elif i == len(old):
            result.append("+" + new[j])
            j = j + 1
        elif j == len(new):
            result.append("-" + old[i])
            i = i + 1
        elif old[i] == new[j]:
            result.append(" " + old[i])
            i = i + 1
            j = j + 1
        elif lengths[(i + 1, j)] >= lengths[(i, j + 1)]:
            result.append("-" + old[i])
            i = i + 1
        else:
            result.append("+" + new[j])
            j = j + 1
    return result


def one_script_e(old, new):
    @cache
    def diff(a, b):
        if a[:1] and a[:1] == b[:1]:
            return (" " + a[0], *diff(a[1:], b[1:]))
        ways = []
        if a:
            ways.append(("-" + a[0], *diff(a[1:], b)))
        if b:
            ways.append(("+" + b[0], *diff(a, b[1:])))
        # the first of the shortest, so drops come first
        return min(ways, key=len, default=())

    return list(diff(tuple(old), tuple(new)))


def common_block_a(a, b):
    """The longest stretch of text that both texts hold, the first in a."""
    best, end = 0, 0
    before = [0] * (len(b) + 1)
    for i in range(len(a)):
        row = [0] * (len(b) + 1)
        for j in range(len(b)):
            if a[i] == b[j]:
                row[j + 1] = before[j] + 1
                if row[j + 1] > best:
                    best, end = row[j + 1], i + 1
        before = row
    return a[end - best:end]


def common_block_b(a, b):
    for size in range(min(len(a), len(b)), 0, -1):
        for start in range(len(a) - size + 1):
            if a[start:start + size] in b:
                return a[start:start + size]
    return ""


def common_block_c(a, b):
    def shared(size):
        pieces = {b[j:j + size] for j in range(len(b) - size + 1)}
        return next((a[i:i + size] for i in range(len(a) - size + 1) if a[i:i + size] in pieces), None)

    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if shared(middle) is None:
            high = middle - 1
        else:
            low = middle
    return shared(low) or ""


def common_block_d(a, b):
    pieces = [a[i:j] for i in range(len(a)) for j in range(i + 1, len(a) + 1)]
    return max((p for p in pieces if p in b), key=len, default="")


def common_block_e(a, b):
    best_start = 0
    best_length = 0
    for i in range(len(a)):
        for j in range(len(b)):
            k = 0
            while i + k < len(a) and j + k < len(b):
                if a[i + k] != b[j + k]:
                    break
                k = k + 1
            if k > best_length:
                best_length = k
                best_start = i
    result = ""
    for k in range(best_length):
        result = result + a[best_start + k]
    return result


def border_table_a(text):
    """For each end the length of the longest border (both start and end, not the whole)."""
    table = [0] * len(text)
    k = 0
    for i in range(1, len(text)):
        while k and text[i] != text[k]:
            k = table[k - 1]
        if text[i] == text[k]:
            k += 1
        table[i] = k
    return table


def border_table_b(text):
    table = []
    for end in range(1, len(text) + 1):
        part = text[:end]
        size = end - 1
        while not part.endswith(part[:size]):
            size -= 1
        table.append(size)
    return table


def border_table_c(text):
    n = len(text)
    table = [0] * n
    for start in range(1, n):
        size = 0
        while start + size < n and text[start + size] == text[size]:
            table[start + size] = max(table[start + size], size + 1)
            size += 1
    return table


def border_table_d(text):
    return [max((k for k in range(e) if text[:k] == text[e - k:e]), default=0) for e in range(1, len(text) + 1)]


def border_table_e(text):
    def longest_border(part):
        result = 0
        for size in range(1, len(part)):
            is_border = True
            for i in range(size):
                if part[i] != part[len(part) - size + i]:
                    is_border = False
                    break
            if is_border:
                result = size
        return result

    answer = []
    prefix = ""
    for ch in text:
        prefix += ch
        answer.append(longest_border(prefix))
    return answer


def match_lengths_a(text):
    """For each place how many letters agree with the start of the text."""
    n = len(text)
    out = [n] + [0] * (n - 1) if n else []
    left = right = 0
    for i in range(1, n):
        if i < right:
            out[i] = min(right - i, out[i - left])
        while i + out[i] < n and text[out[i]] == text[i + out[i]]:
            out[i] += 1
        if i + out[i] > right:
            left, right = i, i + out[i]
    return out


def match_lengths_b(text):
    out = []
    for i in range(len(text)):
        same = 0
        for x, y in zip(text, text[i:]):
            if x != y:
                break
            same += 1
        out.append(same)
    return out


def match_lengths_c(text):
    def agree(i, j):
        if j == len(text) or text[i] != text[j]:
            return 0
        return 1 + agree(i + 1, j + 1)

    return [agree(0, place) for place in range(len(text))]


def match_lengths_d(text):
    from os.path import commonprefix

    return [len(commonprefix([text, text[i:]])) for i in range(len(text))]


def match_lengths_e(text):
    result = []
    # binary search for the length at every place
    for i in range(len(text)):
        lo, hi = 0, len(text) - i
        while lo < hi:
            mid = (lo + hi + 1) // 2
            if text[:mid] == text[i:i + mid]:
                lo = mid
            else:
                hi = mid - 1
        result.append(lo)
    return result


def word_places_a(text, word):
    """All places, overlapping ones too, at which a word is found."""
    places = []
    at = text.find(word)
    while at >= 0:
        places.append(at)
        at = text.find(word, at + 1)
    return places


def word_places_b(text, word):
    back = [0]
    for letter in word[1:]:
        k = back[-1]
        while k and word[k] != letter:
            k = back[k - 1]
        back.append(k + (word[k] == letter))
    places, k = [], 0
    for i, letter in enumerate(text):
        while k and (k == len(word) or word[k] != letter):
            k = back[k - 1]
        if word[k] == letter:
            k += 1
        if k == len(word):
            places.append(i - k + 1)
    return places


def word_places_c(text, word):
    return [m.start() for m in re.finditer("(?=" + re.escape(word) + ")", text)]


def word_places_d(text, word):
    size, base, prime = len(word), 257, 1_000_003
    if size > len(text):
        return []
    want = have = 0
    for x, y in zip(word, text):
        want = (want * base + ord(x)) % prime
        have = (have * base + ord(y)) % prime
    top = pow(base, size - 1, prime)
    found = []
    for i in range(len(text) - size + 1):
        if want == have and text[i:i + size] == word:
            found.append(i)
        if i + size < len(text):
            have = ((have - ord(text[i]) * top) * base + ord(text[i + size])) % prime
    return found


def word_places_e(text, word):
    return [i for i in range(len(text)) if text[i:].startswith(word)]


def word_places_f(text, word):
    result = []
    i = 0
    while i + len(word) <= len(text):
        j = 0
        matched = True
        while j < len(word) and matched:
            if text[i + j] != word[j]:
                matched = False
            j += 1
        if matched:
            result.append(i)
        i += 1
    return result


def first_period_a(text):
    """The smallest shift at which the text agrees with itself."""
    for shift in range(1, len(text) + 1):
        if text[shift:] == text[:len(text) - shift]:
            return shift
    return 0


def first_period_b(text):
    border = [0] * len(text)
    for i in range(1, len(text)):
        k = border[i - 1]
        while k > 0 and text[k] != text[i]:
            k = border[k - 1]
        border[i] = k + 1 if text[k] == text[i] else 0
    return len(text) - border[-1] if text else 0


def first_period_c(text):
    if not text:
        return 0
    shift = 1
    i = 0
    while i + shift < len(text):
        if text[i] == text[i + shift]:
            i += 1
        else:
            shift += 1
            i = 0
    return shift


def first_period_d(text):
    m = re.fullmatch(r"(?=(.+?)(.*)$).*", text)
    if not m:
        return 0
    n = len(text)
    return min(p for p in range(1, n + 1) if (text[:p] * n)[:n] == text)


def first_period_e(text):
    if len(text) == 0:
        return 0
    period = len(text)
    found = False
    for p in range(1, len(text)):
        ok = True
        for i in range(len(text)):
            if i >= p:
                if text[i] != text[i - p]:
                    ok = False
        if ok == True and found == False:
            period = p
            found = True
    return period


def squeeze_pairs_a(text):
    """Whether the text can be emptied by removing stretches of two or more equal letters."""
    @cache
    def gone(rest):
        if not rest:
            return True
        for match in re.finditer(r"(.)\1+", rest):
            if gone(rest[:match.start()] + rest[match.end():]):
                return True
        return False

    return gone(text)


def squeeze_pairs_b(text):
    seen = set()
    todo = [text]
    while todo:
        word = todo.pop()
        if word == "":
            return True
        if word in seen:
            continue
        seen.add(word)
        start = 0
        for _, run in groupby(word):
            size = len(list(run))
            if size > 1:
                todo.append(word[:start] + word[start + size:])
            start += size
    return False


def squeeze_pairs_c(text):
    n = len(text)
    clear = [[False] * (n + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        clear[i][i] = True

    def chain(i, j):
        # text[i] is removed with further letters equal to it, the last of them at j - 1
        reach = {i: 1}
        for k in range(i + 1, j):
            if text[k] == text[i]:
                counts = [c for p, c in reach.items() if clear[p + 1][k]]
                if counts:
                    reach[k] = max(counts) + 1
        return reach.get(j - 1, 0) >= 2

    for width in range(1, n + 1):
        for i in range(n - width + 1):
            j = i + width
            clear[i][j] = chain(i, j) or any(clear[i][m] and clear[m][j] for m in range(i + 1, j))
    return clear[0][n]


def squeeze_pairs_d(text):
    words = {text}
    while words and "" not in words:
        words = {w[:m.start()] + w[m.end():] for w in words for m in re.finditer(r"(.)\1+", w)}
    return "" in words


def squeeze_pairs_e(text):
    class Game:
        def __init__(self):
            self.dead_ends = []

        def runs(self, word):
            out = []
            start = 0
            for i in range(1, len(word) + 1):
                if i == len(word) or word[i] != word[start]:
                    out.append((start, i))
                    start = i
            return out

        def can_clear(self, word):
            if len(word) == 0:
                return True
            if word in self.dead_ends:
                return False
            for (s, e) in self.runs(word):
                if e - s >= 2:
                    if self.can_clear(word[:s] + word[e:]):
                        return True
            self.dead_ends.append(word)
            return False

    return Game().can_clear(text)


def hole_pattern_a(pattern, text):
    """Pattern with ? for one letter and * for any, counted: in how many ways can the text be read?"""
    ways = [1] + [0] * len(text)
    for p in pattern:
        new = [0] * (len(text) + 1)
        for j in range(len(text) + 1):
            if p == "*":
                new[j] = sum(ways[:j + 1])
            elif j and p in ("?", text[j - 1]):
                new[j] = ways[j - 1]
        ways = new
    return ways[-1]


def hole_pattern_b(pattern, text):
    if not pattern:
        return 0 if text else 1
    head, rest = pattern[0], pattern[1:]
    if head == "*":
        return sum(hole_pattern_b(rest, text[k:]) for k in range(len(text) + 1))
    if text and (head == "?" or head == text[0]):
        return hole_pattern_b(rest, text[1:])
    return 0


def hole_pattern_c(pattern, text):
    memo = {}

    def read(i, j):
        if i == len(pattern):
            return int(j == len(text))
        if (i, j) not in memo:
            total = 0
            if pattern[i] == "*":
                total = read(i + 1, j)
                if j < len(text):
                    total += read(i, j + 1)
            elif j < len(text) and pattern[i] in "?" + text[j]:
                total = read(i + 1, j + 1)
            memo[i, j] = total
        return memo[i, j]

    return read(0, 0)


def hole_pattern_d(pattern, text):
    positions = Counter({0: 1})
    for p in pattern:
        moved = Counter()
        for at, number in positions.items():
            if p == "*":
                for to in range(at, len(text) + 1):
                    moved[to] += number
            elif at < len(text) and (p == "?" or p == text[at]):
                moved[at + 1] += number
        positions = moved
    return positions[len(text)]


def hole_pattern_e(pattern, text):
    # try all lengths for the stars
    stars = pattern.count("*")
    free = len(text) - (len(pattern) - stars)
    result = 0
    for lengths in product(range(max(free, 0) + 1), repeat=stars):
        if sum(lengths) != free:
            continue
        sizes = iter(lengths)
        full = "".join("?" * next(sizes) if p == "*" else p for p in pattern)
        result += all(p in ("?", x) for p, x in zip(full, text))
    return result


def cheap_spelling_a(text, prices):
    """Least price to put a text together from pieces, None if it cannot be."""
    best = {0: 0}
    for at in range(len(text)):
        if at not in best:
            continue
        for piece, price in prices.items():
            if text.startswith(piece, at):
                end = at + len(piece)
                best[end] = min(best.get(end, best[at] + price), best[at] + price)
    return best.get(len(text))


def cheap_spelling_b(text, prices):
    @lru_cache(maxsize=None)
    def price(rest):
        if rest == "":
            return 0
        options = []
        for piece in prices:
            if rest.endswith(piece):
                before = price(rest[:len(rest) - len(piece)])
                if before is not None:
                    options.append(before + prices[piece])
        return min(options, default=None)

    return price(text)


def cheap_spelling_c(text, prices):
    big = float("inf")
    cost = [0] + [big] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(end):
            piece_price = prices.get(text[start:end], big)
            if cost[start] + piece_price < cost[end]:
                cost[end] = cost[start] + piece_price
    return None if cost[-1] == big else cost[-1]


def cheap_spelling_d(text, prices):
    queue = [(0, 0)]
    visited = set()
    while len(queue) > 0:
        cost, position = heappop(queue)
        if position == len(text):
            return cost
        if position in visited:
            continue
        visited.add(position)
        for piece, price in prices.items():
            if text[position:position + len(piece)] == piece:
                heappush(queue, (cost + price, position + len(piece)))
    return None


def cheap_spelling_e(text, prices):
    totals = []
    n = len(text)
    for cuts in product([0, 1], repeat=max(n - 1, 0)):
        pieces = []
        piece = ""
        for i in range(n):
            piece += text[i]
            if i == n - 1 or cuts[i]:
                pieces.append(piece)
                piece = ""
        if all(p in prices for p in pieces):
            totals.append(sum(prices[p] for p in pieces))
    if totals == []:
        return None
    return min(totals)


def hill_length_a(values):
    """Longest subsequence that first rises, then falls (either part may be one value)."""
    def rises(row):
        tails, out = [], []
        for v in row:
            k = bisect_left(tails, v)
            tails[k:k + 1] = [v]
            out.append(k + 1)
        return out

    left = rises(values)
    right = rises(values[::-1])[::-1]
    return max((a + b - 1 for a, b in zip(left, right)), default=0)


def hill_length_b(values):
    n = len(values)
    best = 0
    up = [1] * n
    down = [1] * n
    for i in range(n):
        for j in range(i):
            if values[j] < values[i] and up[j] + 1 > up[i]:
                up[i] = up[j] + 1
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            if values[j] < values[i] and down[j] + 1 > down[i]:
                down[i] = down[j] + 1
        best = max(best, up[i] + down[i] - 1)
    return best


def hill_length_c(values):
    @cache
    def longest(i, last, falling):
        if i == len(values):
            return 0
        best = longest(i + 1, last, falling)
        value = values[i]
        if last is None or value > last and not falling:
            best = max(best, 1 + longest(i + 1, value, False))
        elif value < last:
            best = max(best, 1 + longest(i + 1, value, True))
        return best

    return longest(0, None, False)


def hill_length_d(values):
    best = 0
    for size in range(1, len(values) + 1):
        for c in combinations(values, size):
            top = c.index(max(c))
            rising = all(x < y for x, y in zip(c[:top + 1], c[1:top + 1]))
            falling = all(x > y for x, y in zip(c[top:], c[top + 1:]))
            if rising and falling:
                best = size
    return best


def hill_length_e(values):
    def longest_rise(row):
        # longest strictly rising run of choices that ends in the last value
        *front, last = row
        tails = []
        for v in filter(lambda x: x < last, front):
            tails[(k := bisect_left(tails, v)):k + 1] = [v]
        return len(tails) + 1

    return max((longest_rise(values[:i + 1]) + longest_rise(values[i:][::-1]) - 1 for i in range(len(values))),
               default=0)


def piles_needed_a(cards):
    """How few piles hold all cards when a card may only lie on a card not smaller."""
    tops = []
    for card in cards:
        k = bisect_left(tops, card)
        if k == len(tops):
            tops.append(card)
        else:
            tops[k] = card
    return len(tops)


def piles_needed_b(cards):
    piles = []
    for card in cards:
        fitting = [pile for pile in piles if pile[-1] >= card]
        if fitting:
            min(fitting, key=lambda pile: pile[-1]).append(card)
        else:
            piles.append([card])
    return len(piles)


def piles_needed_c(cards):
    length = [1] * len(cards)
    for i, card in enumerate(cards):
        for j in range(i):
            if cards[j] < card:
                length[i] = max(length[i], length[j] + 1)
    return max(length, default=0)


def piles_needed_d(cards):
    tops = []
    for card in cards:
        best_pile = -1
        for p in range(len(tops)):
            if tops[p] >= card:
                if best_pile == -1:
                    best_pile = p
                elif tops[p] < tops[best_pile]:
                    best_pile = p
        if best_pile == -1:
            tops.append(card)
        else:
            tops[best_pile] = card
    return len(tops)


def piles_needed_e(cards):
    # longest strictly rising choice, by its last card
    longest = {}
    for card in cards:
        longest[card] = max(longest.get(card, 0), 1 + max((n for c, n in longest.items() if c < card), default=0))
    return max(longest.values(), default=0)


def best_rise_a(values):
    """Largest sum of a subsequence that never falls, 0 for none."""
    sums = []
    for i, v in enumerate(values):
        sums.append(v + max([sums[j] for j in range(i) if values[j] <= v] + [0]))
    return max(sums + [0])


def best_rise_b(values):
    def take(i, last):
        if i == len(values):
            return 0
        best = take(i + 1, last)
        if values[i] >= last:
            best = max(best, values[i] + take(i + 1, values[i]))
        return best

    return take(0, float("-inf"))


def best_rise_c(values):
    best = 0
    for keep in product((False, True), repeat=len(values)):
        chosen = [v for v, k in zip(values, keep) if k]
        if chosen == sorted(chosen):
            best = max(best, sum(chosen))
    return best


def best_rise_d(values):
    ends, totals = [], []
    for v in values:
        k = bisect_right(ends, v)
        total = v + (totals[k - 1] if k else 0)
        if k and total <= totals[k - 1]:
            continue
        j = k
        while j < len(ends) and totals[j] <= total:
            j += 1
        ends[k:j] = [v]
        totals[k:j] = [total]
    return max(totals[-1], 0) if totals else 0


def best_rise_e(values):
    best_ending_with = {}
    for v in values:
        before = [s for last, s in best_ending_with.items() if last <= v]
        total = v + max(before + [0])
        if v not in best_ending_with or best_ending_with[v] < total:
            best_ending_with[v] = total
    return max(0, max(best_ending_with.values(), default=0))


def best_rise_f(values):
    chosen_lists = [[]]
    for v in values:
        for chosen in list(chosen_lists):
            if not chosen or chosen[-1] <= v:
                chosen_lists.append(chosen + [v])
    return max(map(sum, chosen_lists))


def shared_order_a(first, second):
    """A longest list that both lists hold in order; ties are broken for the smallest list."""
    @cache
    def best(i, j):
        if i == len(first) or j == len(second):
            return ()
        options = [best(i + 1, j), best(i, j + 1)]
        if first[i] == second[j]:
            options.append((first[i],) + best(i + 1, j + 1))
        return min(options, key=lambda o: (-len(o), o))

    return list(best(0, 0))


def shared_order_b(first, second):
    table = [[[] for _ in range(len(second) + 1)] for _ in range(len(first) + 1)]
    for i in range(len(first) - 1, -1, -1):
        for j in range(len(second) - 1, -1, -1):
            one, two = table[i + 1][j], table[i][j + 1]
            best = one if (-len(one), one) <= (-len(two), two) else two
            if first[i] == second[j]:
                three = [first[i]] + table[i + 1][j + 1]
                if (-len(three), three) < (-len(best), best):
                    best = three
            table[i][j] = best
    return table[0][0]


def shared_order_c(first, second):
    def inside(part, whole):
        rest = iter(whole)
        return all(x in rest for x in part)

    for size in range(min(len(first), len(second)), 0, -1):
        fitting = [list(p) for p in combinations(first, size) if inside(p, second)]
        if fitting:
            return min(fitting)
    return []


def shared_order_d(first, second):
    def subsequences(row):
        subs = {()}
        for x in row:
            subs |= {s + (x,) for s in subs}
        return subs

    both = subsequences(first) & subsequences(second)
    longest = max(map(len, both))
    return list(min(s for s in both if len(s) == longest))


def shared_order_e(first, second):
    n, m = len(first), len(second)
    length = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            if first[i] == second[j]:
                length[i][j] = length[i + 1][j + 1] + 1
            else:
                length[i][j] = max(length[i + 1][j], length[i][j + 1])

    result = []
    states = {(0, 0)}
    for left in range(length[0][0], 0, -1):
        options = {}
        for i, j in states:
            for x in range(i, n):
                for y in range(j, m):
                    if first[x] == second[y] and length[x + 1][y + 1] >= left - 1:
                        options.setdefault(first[x], set()).add((x + 1, y + 1))
        smallest = min(options)
        result.append(smallest)
        states = options[smallest]
    return result


INPUTS = {
    "swap_distance": [("", ""), ("ab", "ba"), ("kitten", "sitting"), ("abcd", "badc"), ("form", "from"), ("", "xy")],
    "one_script": [([], []), (["a"], []), (["a", "b", "c"], ["a", "c", "d"]), (["x", "y"], ["y", "x"]),
                   (["p", "q", "r", "s"], ["q", "p", "s", "t"])],
    "common_block": [("", "abc"), ("old site", "our sites"), ("abcd", "xyz"), ("banana", "ananas"), ("abab", "ba")],
    "border_table": [("",), ("a",), ("abab",), ("aabaaab",), ("abc",), ("abacabab",)],
    "match_lengths": [("",), ("a",), ("aaaa",), ("aabxaab",), ("abcabcab",)],
    "word_places": [("banana", "ana"), ("aaaa", "aa"), ("abc", "d"), ("", "a"), ("abcabcabc", "abcabc"),
                    ("a.a.a", "a.a")],
    "first_period": [("",), ("a",), ("abab",), ("abcab",), ("aaaa",), ("abcd",)],
    "squeeze_pairs": [("",), ("a",), ("aab",), ("abba",), ("abab",), ("aabbaa",), ("abcddcbba",), ("abaab",)],
    "hole_pattern": [("a*b", "axxb"), ("*", ""), ("**", "ab"), ("?", ""), ("a?c", "abc"), ("*a*", "aaba"), ("", "")],
    "cheap_spelling": [("abab", {"a": 3, "b": 3, "ab": 5, "ba": 1}), ("", {}), ("xyz", {"x": 1}),
                       ("aaa", {"a": 2, "aa": 3})],
    "hill_length": [([],), ([4],), ([1, 2, 3],), ([3, 2, 1],), ([1, 11, 2, 10, 4, 5, 2, 1],), ([2, 2, 2],),
                    ([5, 1, 6, 3],)],
    "piles_needed": [([],), ([1],), ([6, 3, 5, 10, 11, 2, 9, 14],), ([3, 3, 3],), ([1, 2, 3],)],
    "best_rise": [([],), ([5],), ([-3, -2],), ([4, 6, 5, 5, 9, 1],), ([10, 1, 2, 3],), ([2, -1, 2, 3, -5, 1],)],
    "shared_order": [([], [1]), ([1, 2, 3], [2, 1, 3]), ([3, 1, 2, 4], [4, 3, 2, 1]), ([5, 5, 6], [5, 6, 5]),
                     ([1], [2])],
}
