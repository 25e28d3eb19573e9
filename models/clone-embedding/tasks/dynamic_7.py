"""Recursion, tables and searches in beginners' and experts' style; all ways of a task agree on `INPUTS`."""

import operator
from collections import defaultdict, deque
from functools import cache, lru_cache, reduce
from itertools import accumulate, combinations, permutations, product, zip_longest
from math import comb, inf


def flat_depths_a(nested):
    """All numbers of a nested list with the depth at which they lie, in order."""
    out = []

    def visit(part, depth):
        for item in part:
            if isinstance(item, list):
                visit(item, depth + 1)
            else:
                out.append((item, depth))

    visit(nested, 1)
    return out


def flat_depths_b(nested):
    stack = [iter(nested)]
    pairs = []
    while stack:
        for item in stack[-1]:
            if isinstance(item, list):
                stack.append(iter(item))
                break
            pairs.append((item, len(stack)))
        else:
            stack.pop()
    return pairs


def flat_depths_c(nested):
    out, depth, number = [], 0, ""
    for letter in repr(nested):
        if letter in "-0123456789":
            number += letter
            continue
        if number:
            out.append((int(number), depth))
            number = ""
        depth += {"[": 1, "]": -1}.get(letter, 0)
    return out


def call_count_a(n):
    """How often the plain recursion f(n) = f(n-1) + f(n-3) is called (f(m) ends for m < 1)."""
    if n < 1:
        return 1
    return 1 + call_count_a(n - 1) + call_count_a(n - 3)


def call_count_b(n):
    calls = {-2: 1, -1: 1, 0: 1}
    for m in range(1, n + 1):
        calls[m] = 1 + calls[m - 1] + calls[m - 3]
    return calls[n]


def call_count_c(n):
    count = 0
    stack = [n]
    while stack:
        m = stack.pop()
        count += 1
        if m > 0:
            stack += [m - 1, m - 3]
    return count


def two_fold_a(m, n):
    """A function of two numbers: f(0, n) = n + 1, f(m, 0) = m, else f(m-1, n) + f(m, n-1)."""
    if m == 0:
        return n + 1
    if n == 0:
        return m
    return two_fold_a(m - 1, n) + two_fold_a(m, n - 1)


def two_fold_b(m, n):
    row = [k + 1 for k in range(n + 1)]
    for i in range(1, m + 1):
        row = list(accumulate(row[1:], initial=i))
    return row[n]


def two_fold_c(m, n):
    table = {}
    for i in range(m + 1):
        for j in range(n + 1):
            if not i:
                table[i, j] = j + 1
            elif not j:
                table[i, j] = i
            else:
                table[i, j] = table[i - 1, j] + table[i, j - 1]
    return table[m, n]


def self_count_row_a(n):
    """First n values of the row h(1) = h(2) = 1, h(k) = h(k - h(k-1)) + h(k - h(k-2))."""
    row = [0, 1, 1]
    for k in range(3, n + 1):
        row.append(row[k - row[k - 1]] + row[k - row[k - 2]])
    return row[1:n + 1]


def self_count_row_b(n):
    @lru_cache(maxsize=None)
    def h(k):
        return 1 if k < 3 else h(k - h(k - 1)) + h(k - h(k - 2))

    return [h(k) for k in range(1, n + 1)]


def self_count_row_c(n):
    def values():
        known = []
        while True:
            if len(known) < 2:
                known.append(1)
            else:
                known.append(known[-known[-1]] + known[-known[-2]])
            yield known[-1]

    source = values()
    out = []
    while len(out) < n:
        out.append(next(source))
    return out


def halves_row_a(n):
    """First n values of s(0) = 0, s(1) = 1, s(2k) = s(k), s(2k+1) = s(k) + s(k+1)."""
    row = [0, 1]
    for k in range(2, n):
        row.append(row[k // 2] if k % 2 == 0 else row[k // 2] + row[k // 2 + 1])
    return row[:n]


def halves_row_b(n):
    def s(k):
        if k < 2:
            return k
        half, odd = divmod(k, 2)
        return s(half) + s(half + 1) if odd else s(half)

    return [s(k) for k in range(n)]


def halves_row_c(n):
    out = []
    a, b = 0, 1
    while len(out) < n:
        out.append(a)
        a, b = b, a + b - 2 * (a % b)
    return out


def spare_change_a(prices, notes):
    """Notes are paid in order, a shop gets the next few (no change); sum of the notes left, -1 if broke."""
    at = 0
    for price in prices:
        paid = 0
        while paid < price:
            if at == len(notes):
                return -1
            paid += notes[at]
            at += 1
    return sum(notes[at:])


def spare_change_b(prices, notes):
    left = deque(notes)
    for price in prices:
        while price > 0 and left:
            price -= left.popleft()
        if price > 0:
            return -1
    return sum(left)


def spare_change_c(prices, notes):
    def shop(prices, notes, paid):
        if not prices:
            return sum(notes)
        if paid >= prices[0]:
            return shop(prices[1:], notes, 0)
        if not notes:
            return -1
        return shop(prices, notes[1:], paid + notes[0])

    return shop(prices, notes, 0)


def any_order_change_a(prices, notes):
    """Most money left when notes may be used in any order, no change is given; None if the shops cannot be paid."""
    best = None
    for order in permutations(notes):
        at = 0
        for price in prices:
            while price > 0 and at < len(order):
                price -= order[at]
                at += 1
            if price > 0:
                break
        else:
            left = sum(order[at:])
            if best is None or left > best:
                best = left
    return best


def any_order_change_b(prices, notes):
    @cache
    def most(i, free):
        if i == len(prices):
            return sum(notes[k] for k in free)
        options = []
        for size in range(len(free) + 1):
            for used in combinations(free, size):
                if sum(notes[k] for k in used) >= prices[i]:
                    options.append(most(i + 1, tuple(k for k in free if k not in used)))
        return max((o for o in options if o is not None), default=None)

    return most(0, tuple(range(len(notes))))


def any_order_change_c(prices, notes):
    n = len(notes)
    reached = [(0, 0)] + [None] * (2 ** n - 1)
    best = None

    def settle(shop, paid):
        while shop < len(prices) and paid >= prices[shop]:
            shop += 1
            paid = 0
        return shop, paid

    reached[0] = settle(0, 0)
    for mask in range(2 ** n):
        for k in range(n):
            if mask >> k & 1:
                shop, paid = reached[mask ^ 1 << k]
                state = settle(shop, paid + notes[k]) if shop < len(prices) else (shop, paid)
                if reached[mask] is None or state > reached[mask]:
                    reached[mask] = state
        if reached[mask][0] == len(prices):
            left = sum(notes[k] for k in range(n) if not mask >> k & 1)
            best = left if best is None else max(best, left)
    return best


def knight_words_a(jumps, start, length):
    """All words of so many letters reached by jumps (dict of letter to letters), sorted."""
    words = [start]
    for _ in range(length - 1):
        words = [word + x for word in words for x in jumps.get(word[-1], "")]
    return sorted(words)


def knight_words_b(jumps, start, length):
    found = []

    def jump(word):
        if len(word) == length:
            found.append(word)
            return
        for x in sorted(jumps.get(word[-1], "")):
            jump(word + x)

    jump(start)
    return found


def knight_words_c(jumps, start, length):
    @cache
    def tails(letter, left):
        if left == 0:
            return [""]
        return [x + tail for x in jumps.get(letter, "") for tail in tails(x, left - 1)]

    return sorted(start + tail for tail in tails(start, length - 1))


def back_spaced_a(text):
    """All texts that can result when any letters are followed by a rub-out (both vanish) or not, sorted."""
    return sorted({"".join(c) for size in range(len(text) + 1) for c in combinations(text, size)})


def back_spaced_b(text):
    results = {""}
    for letter in text:
        results.update([r + letter for r in results])
    return sorted(results)


def back_spaced_c(text):
    if not text:
        return [""]
    rest = back_spaced_c(text[1:])
    out = list(rest)
    for tail in rest:
        word = text[0] + tail
        if word not in out:
            out.append(word)
    out.sort()
    return out


def nested_brace_count_a(text):
    """How many texts a pattern of nested choices gives: (x|y|...) chooses, things side by side multiply."""
    place = 0

    def choice():
        nonlocal place
        total, now = 0, 1
        while place < len(text) and text[place] != ")":
            if text[place] == "(":
                place += 1
                now *= choice()
            elif text[place] == "|":
                total += now
                now = 1
            place += 1
        return total + now

    return choice()


def nested_brace_count_b(text):
    stack = [[0, 1]]
    for letter in text:
        if letter == "(":
            stack.append([0, 1])
        elif letter == "|":
            stack[-1][0] += stack[-1][1]
            stack[-1][1] = 1
        elif letter == ")":
            total, now = stack.pop()
            stack[-1][1] *= total + now
    return sum(stack[0])


def nested_brace_count_c(text):
    def split(part, mark):
        depth, pieces = 0, [""]
        for x in part:
            if x == mark and depth == 0:
                pieces.append("")
            else:
                pieces[-1] += x
            depth += (x == "(") - (x == ")")
        return pieces

    def count(part):
        options = split(part, "|")
        if len(options) > 1:
            return sum(map(count, options))
        if "(" not in part:
            return 1
        start = part.index("(")
        depth = 1
        end = start
        while depth:
            end += 1
            depth += {"(": 1, ")": -1}.get(part[end], 0)
        return count(part[start + 1:end]) * count(part[end + 1:])

    return count(text)


def fewest_flights_a(stairs, up, down):
    """Fewest lift presses from floor 1 to the top when a press goes up or down by fixed numbers, -1 if never."""
    floor = {1: 0}
    queue = deque([1])
    while queue:
        here = queue.popleft()
        if here == stairs:
            return floor[here]
        for there in (here + up, here - down):
            if 1 <= there <= stairs and there not in floor:
                floor[there] = floor[here] + 1
                queue.append(there)
    return -1


def fewest_flights_b(stairs, up, down):
    reached, edge, presses = {1}, {1}, 0
    while edge:
        if stairs in edge:
            return presses
        edge = {f + step for f in edge for step in (up, -down) if 0 < f + step <= stairs} - reached
        reached |= edge
        presses += 1
    return -1


def fewest_flights_c(stairs, up, down):
    costs = [inf] * (stairs + 1)
    costs[1] = 0
    changed = True
    while changed:
        changed = False
        for f in range(1, stairs + 1):
            for g in (f + up, f - down):
                if 1 <= g <= stairs and costs[f] + 1 < costs[g]:
                    costs[g] = costs[f] + 1
                    changed = True
    return -1 if costs[stairs] == inf else costs[stairs]


def bells_and_rests_a(length, longest):
    """Rhythms of bells (1) and rests (0) without more than so many bells in a row."""
    runs = [1] + [0] * longest
    for _ in range(length):
        runs = [sum(runs)] + runs[:-1]
    return sum(runs)


def bells_and_rests_b(length, longest):
    stop = "1" * (longest + 1)
    count = 0
    for number in range(2 ** length):
        if stop not in bin(number)[2:]:
            count += 1
    return count


def bells_and_rests_c(length, longest):
    @cache
    def rhythms(n):
        if n <= longest:
            return 2 ** n
        return sum(rhythms(n - 1 - bells) for bells in range(longest + 1))

    return rhythms(length)


def gifts_shared_a(gifts, children, most):
    """Ways to give like gifts to children so that none gets more than most."""
    ways = [1] + [0] * gifts
    for _ in range(children):
        sums = [0] + list(accumulate(ways))
        ways = [sums[g + 1] - sums[max(0, g - most)] for g in range(gifts + 1)]
    return ways[gifts]


def gifts_shared_b(gifts, children, most):
    if children == 0:
        return int(gifts == 0)
    total = 0
    for given in range(min(gifts, most) + 1):
        total += gifts_shared_b(gifts - given, children - 1, most)
    return total


def gifts_shared_c(gifts, children, most):
    return sum(sum(shares) == gifts for shares in product(range(most + 1), repeat=children))


def gifts_shared_d(gifts, children, most):
    if not children:
        return 0 if gifts else 1
    total = 0
    for greedy in range(children + 1):
        left = gifts - greedy * (most + 1)
        if left < 0:
            break
        ways = comb(children, greedy) * comb(left + children - 1, children - 1)
        total += ways if greedy % 2 == 0 else -ways
    return total


def xor_choices_a(values, goal):
    """How many choices of values have the goal as their exclusive or."""
    ways = {0: 1}
    for v in values:
        new = dict(ways)
        for x, count in ways.items():
            new[x ^ v] = new.get(x ^ v, 0) + count
        ways = new
    return ways.get(goal, 0)


def xor_choices_b(values, goal):
    hits = 0
    for size in range(len(values) + 1):
        for group in combinations(values, size):
            hits += reduce(operator.xor, group, 0) == goal
    return hits


def xor_choices_c(values, goal):
    basis = []
    for v in values:
        for b in basis:
            v = min(v, v ^ b)
        if v:
            basis.append(v)
            basis.sort(reverse=True)
    for b in basis:
        goal = min(goal, goal ^ b)
    return 0 if goal else 2 ** (len(values) - len(basis))


def long_sum_table_a(a, b):
    """Digits of the sum of two digit lists, least digit first, carries by recursion or loop."""
    out, carry = [], 0
    for x, y in zip_longest(a, b, fillvalue=0):
        carry, digit = divmod(x + y + carry, 10)
        out.append(digit)
    return out + [carry] if carry else out


def long_sum_table_b(a, b):
    def add(i, carry):
        if i >= len(a) and i >= len(b):
            return [carry] if carry else []
        total = carry
        if i < len(a):
            total += a[i]
        if i < len(b):
            total += b[i]
        return [total % 10] + add(i + 1, total // 10)

    return add(0, 0)


def long_sum_table_c(a, b):
    size = max(len(a), len(b))
    total = sum(d * 10 ** i for i, d in enumerate(a)) + sum(d * 10 ** i for i, d in enumerate(b))
    digits = []
    while total or len(digits) < size:
        digits.append(total % 10)
        total //= 10
    return digits


def tied_places_a(n):
    """In how many orders can n runners finish if ties may happen?"""
    orders = [1]
    for m in range(1, n + 1):
        orders.append(sum(comb(m, k) * orders[m - k] for k in range(1, m + 1)))
    return orders[n]


def tied_places_b(n):
    groups = {0: 1}
    for _ in range(n):
        following = defaultdict(int)
        for k, ways in groups.items():
            following[k] += ways * k
            following[k + 1] += ways * (k + 1)
        groups = following
    return sum(groups.values())


def tied_places_c(n):
    count = 0
    for places in product(range(n), repeat=n):
        used = set(places)
        if used == set(range(len(used))):
            count += 1
    return count


INPUTS = {
    "flat_depths": [([],), ([1, 2],), ([1, [2, [3, -4]], 5],), ([[[70]]],), ([[], [1, [], 22], -3],)],
    "call_count": [(0,), (1,), (2,), (5,), (9,)],
    "two_fold": [(0, 3), (2, 0), (1, 1), (3, 4), (5, 2)],
    "self_count_row": [(0,), (1,), (2,), (8,), (20,)],
    "halves_row": [(0,), (1,), (2,), (9,), (20,)],
    "spare_change": [([5, 7], [2, 4, 5, 5, 1]), ([], [3]), ([4], [1, 2]), ([3, 3], [3, 3]), ([1], [])],
    "any_order_change": [([5, 7], [2, 4, 5, 5]), ([], [3, 1]), ([4], [1, 2]), ([3, 6], [5, 3, 3, 3]),
                         ([8], [9, 5, 4])],
    "knight_words": [({"a": "bc", "b": "a", "c": "ab"}, "a", 3), ({}, "x", 1), ({"x": ""}, "x", 2),
                     ({"p": "qp", "q": "p"}, "q", 5)],
    "back_spaced": [("",), ("a",), ("aba",), ("xyz",), ("noon",)],
    "nested_brace_count": [("",), ("a|b",), ("(a|b)c(d|e|f)",), ("(a|(b|c)(d|e))",), ("x(y(z|w)|v)|u",)],
    "fewest_flights": [(1, 2, 1), (10, 3, 2), (6, 2, 4), (20, 7, 3), (2, 5, 1)],
    "bells_and_rests": [(0, 1), (3, 1), (5, 2), (4, 0), (8, 3), (3, 5)],
    "gifts_shared": [(0, 0, 1), (3, 0, 2), (5, 3, 2), (4, 2, 4), (9, 4, 3), (10, 3, 3)],
    "xor_choices": [([], 0), ([1, 2, 3], 3), ([5, 5], 0), ([4, 8], 1), ([7, 2, 5, 6, 7], 2)],
    "long_sum_table": [([], []), ([2, 4, 3], [5, 6, 4]), ([9, 9], [1]), ([0], [0]), ([], [5, 1])],
    "tied_places": [(0,), (1,), (2,), (3,), (5,)],
}
