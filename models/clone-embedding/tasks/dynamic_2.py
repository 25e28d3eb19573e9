"""Tables over texts and sequences, each task written in several ways; all ways of a task agree on `INPUTS`."""

import re
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache
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
