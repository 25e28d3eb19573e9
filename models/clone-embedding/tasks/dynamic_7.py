"""Recursion, tables and searches in beginners' and experts' style; all ways of a task agree on `INPUTS`."""

import heapq
import operator
from collections import Counter, defaultdict, deque
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


def tri_sums_up_a(rows):
    """The largest sum from the top of a triangle down, with the directions taken (L or R), L on ties."""
    best = [(v, "") for v in rows[-1]]
    for row in rows[-2::-1]:
        new = []
        for j, v in enumerate(row):
            left, right = best[j], best[j + 1]
            if left[0] >= right[0]:
                new.append((v + left[0], "L" + left[1]))
            else:
                new.append((v + right[0], "R" + right[1]))
        best = new
    return best[0]


def tri_sums_up_b(rows):
    @cache
    def down(i, j):
        if i == len(rows) - 1:
            return rows[i][j], ""
        (a, one), (b, two) = down(i + 1, j), down(i + 1, j + 1)
        return (rows[i][j] + b, "R" + two) if b > a else (rows[i][j] + a, "L" + one)

    return down(0, 0)


def tri_sums_up_c(rows):
    best = None
    for way in product("LR", repeat=len(rows) - 1):
        j, total = 0, rows[0][0]
        for row, step in zip(rows[1:], way):
            j += step == "R"
            total += row[j]
        if best is None or total > best[0]:
            best = (total, "".join(way))
    return best


def coins_in_corridor_a(coins, jump):
    """Most coins from left to right: start before the corridor, jump up to so far, must end on the last place."""
    best = []
    for i, coin in enumerate(coins):
        before = best[max(0, i - jump):i]
        if i < jump:
            before = before + [0]
        best.append(coin + max(before))
    return best[-1]


def coins_in_corridor_b(coins, jump):
    @cache
    def most(place):
        if place == -1:
            return 0
        result = -inf
        for step in range(1, jump + 1):
            if place - step >= -1:
                result = max(result, most(place - step))
        return result + coins[place]

    return most(len(coins) - 1)


def coins_in_corridor_c(coins, jump):
    window = deque([(-1, 0)])
    total = 0
    for i, coin in enumerate(coins):
        while window[0][0] < i - jump:
            window.popleft()
        total = coin + window[0][1]
        while window and window[-1][1] <= total:
            window.pop()
        window.append((i, total))
    return total


def coins_in_corridor_d(coins, jump):
    heap = [(0, -1)]
    score = 0
    for i in range(len(coins)):
        while heap[0][1] + jump < i:
            heapq.heappop(heap)
        score = coins[i] - heap[0][0]
        heapq.heappush(heap, (-score, i))
    return score


def thief_ring_a(values):
    """Largest sum of values in a ring with no two neighbours taken."""
    def line(row):
        take = leave = 0
        for v in row:
            take, leave = leave + v, max(take, leave)
        return max(take, leave)

    if len(values) < 2:
        return sum(values)
    return max(line(values[1:]), line(values[:-1]))


def thief_ring_b(values):
    n = len(values)
    best = 0
    for mask in range(1 << n):
        turned = mask >> 1 | (mask & 1) << n - 1 if n > 1 else 0
        if not mask & turned:
            best = max(best, sum(v for i, v in enumerate(values) if mask >> i & 1))
    return best


def thief_ring_c(values):
    @cache
    def take(i, end):
        if i >= end:
            return 0
        return max(take(i + 1, end), values[i] + take(i + 2, end))

    if not values:
        return 0
    return max(values[0] + take(2, len(values) - 1), take(1, len(values)))


def value_points_a(values):
    """Taking a value earns it, but values one above and one below it are lost; most points."""
    counts = Counter(values)
    before = now = 0
    last = None
    for v in sorted(counts):
        gain = v * counts[v]
        if last == v - 1:
            before, now = now, max(now, before + gain)
        else:
            before, now = now, now + gain
        last = v
    return now


def value_points_b(values):
    top = max(values, default=0)
    sums = [0] * (top + 2)
    for v in values:
        sums[v] += v
    best = [0] * (top + 2)
    for v in range(1, top + 1):
        best[v] = max(best[v - 1], sums[v] + best[v - 2])
    return best[top]


def value_points_c(values):
    def play(left):
        if not left:
            return 0
        v = min(left)
        same = left.count(v)
        bigger = [x for x in left if x > v]
        with_v = v * same + play([x for x in bigger if x != v + 1])
        return max(with_v, play(bigger)) if v + 1 in bigger else with_v

    return play(list(values))


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


def letter_cases_a(text):
    """All ways to write a text with small and capital letters, sorted."""
    out = [""]
    for x in text:
        if x.isalpha():
            out = [word + y for word in out for y in (x.lower(), x.upper())]
        else:
            out = [word + x for word in out]
    return sorted(out)


def letter_cases_b(text):
    return sorted(map("".join, product(*({x.lower(), x.upper()} for x in text))))


def letter_cases_c(text):
    found = []

    def write(i, word):
        if i == len(text):
            found.append(word)
            return
        write(i + 1, word + text[i].upper())
        if text[i].isalpha():
            write(i + 1, word + text[i].lower())

    write(0, "")
    return sorted(found)


def letter_cases_d(text):
    places = [i for i, x in enumerate(text) if x.isalpha()]
    out = []
    for mask in range(2 ** len(places)):
        row = list(text.lower())
        for k, place in enumerate(places):
            if mask >> k & 1:
                row[place] = row[place].upper()
        out.append("".join(row))
    out.sort()
    return out


def brace_texts_a(text):
    """All texts of a pattern such as a{b,c}d, braces are not nested, in order."""
    start = text.find("{")
    if start < 0:
        return [text]
    end = text.index("}", start)
    out = []
    for choice in text[start + 1:end].split(","):
        for tail in brace_texts_a(text[end + 1:]):
            out.append(text[:start] + choice + tail)
    return out


def brace_texts_b(text):
    parts = []
    for piece in text.split("{"):
        if "}" in piece:
            inside, after = piece.split("}")
            parts.append(inside.split(","))
            parts.append([after])
        else:
            parts.append([piece])
    return ["".join(choice) for choice in product(*parts)]


def brace_texts_c(text):
    done = [""]
    choices, inside = None, False
    for letter in text:
        if letter == "{":
            choices, inside = [""], True
        elif letter == "}":
            done = [d + c for d in done for c in choices]
            inside = False
        elif inside and letter == ",":
            choices.append("")
        elif inside:
            choices[-1] += letter
        else:
            done = [d + letter for d in done]
    return done


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


def jugs_steps_a(first, second, goal):
    """Fewest steps (fill, empty, pour over) until one of two jugs holds the goal, -1 if never."""
    level, seen, steps = {(0, 0)}, set(), 0
    while level:
        if any(goal in jugs for jugs in level):
            return steps
        seen |= level
        following = set()
        for a, b in level:
            over = min(a, second - b)
            back = min(b, first - a)
            following |= {(first, b), (a, second), (0, b), (a, 0), (a - over, b + over), (a + back, b - back)}
        level = following - seen
        steps += 1
    return -1


def jugs_steps_b(first, second, goal):
    def pouring(from_size, to_size):
        a, b, steps = 0, 0, 0
        seen = set()
        while goal not in (a, b):
            if (a, b) in seen:
                return inf
            seen.add((a, b))
            if a == 0:
                a = from_size
            elif b == to_size:
                b = 0
            else:
                over = min(a, to_size - b)
                a -= over
                b += over
            steps += 1
        return steps

    best = min(pouring(first, second), pouring(second, first))
    return -1 if best == inf else best


def jugs_steps_c(first, second, goal):
    queue = deque([(0, 0, 0)])
    known = {(0, 0)}
    while queue:
        a, b, steps = queue.popleft()
        if a == goal or b == goal:
            return steps
        moves = [(first, b), (a, second), (0, b), (a, 0)]
        moves.append((max(0, a + b - second), min(second, a + b)))
        moves.append((min(first, a + b), max(0, a + b - first)))
        for move in moves:
            if move not in known:
                known.add(move)
                queue.append((*move, steps + 1))
    return -1


def best_teams_a(points, size):
    """Cut a row of points into teams of at most size; a team counts its best times its size."""
    best = [0]
    for end in range(1, len(points) + 1):
        best.append(max(best[end - k] + k * max(points[end - k:end]) for k in range(1, min(size, end) + 1)))
    return best[-1]


def best_teams_b(points, size):
    @lru_cache(maxsize=None)
    def most(start):
        result, top = 0, 0
        for end in range(start, min(len(points), start + size)):
            top = max(top, points[end])
            result = max(result, top * (end - start + 1) + most(end + 1))
        return result

    return most(0)


def best_teams_c(points, size):
    def cuts(row):
        if not row:
            yield 0
        for k in range(1, min(size, len(row)) + 1):
            team = max(row[:k]) * k
            for rest in cuts(row[k:]):
                yield team + rest

    return max(cuts(points))


def mean_groups_a(values, k):
    """Largest sum of means when a list is cut into at most k stretches (rounded to 6 places)."""
    sums = [0, *accumulate(values)]

    def mean(i, j):
        return (sums[j] - sums[i]) / (j - i)

    best = [0] + [mean(0, j) for j in range(1, len(sums))]
    for _ in range(k - 1):
        best = [0] + [max([best[j]] + [best[i] + mean(i, j) for i in range(1, j)]) for j in range(1, len(sums))]
    return round(best[-1], 6)


def mean_groups_b(values, k):
    @cache
    def most(start, left):
        part = values[start:]
        whole = sum(part) / len(part)
        if left == 1:
            return whole
        total = 0
        for end in range(start + 1, len(values)):
            total += values[end - 1]
            whole = max(whole, total / (end - start) + most(end, left - 1))
        return whole

    return round(most(0, k), 6)


def mean_groups_c(values, k):
    best = -inf
    n = len(values)
    for size in range(min(k, n)):
        for cuts in combinations(range(1, n), size):
            edges = [0] + list(cuts) + [n]
            total = sum(sum(values[a:b]) / (b - a) for a, b in zip(edges, edges[1:]))
            best = max(best, total)
    return round(best, 6)


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
    "tri_sums_up": [([[5]],), ([[1], [2, 2]],), ([[3], [7, 4], [2, 4, 6], [8, 5, 9, 3]],),
                    ([[0], [-1, -2], [-9, -3, 4]],)],
    "coins_in_corridor": [([5], 1), ([1, -1, -2, 4, -7, 3], 2), ([-1, -2, -3], 3), ([10, -5, -2, 4, 0, 3], 3),
                          ([-4, 2], 1)],
    "thief_ring": [([],), ([4],), ([2, 3],), ([2, 3, 2],), ([1, 2, 3, 1],), ([5, 1, 1, 5, 9, 2],)],
    "value_points": [([],), ([3],), ([3, 4, 2],), ([2, 2, 3, 3, 3, 4],), ([1, 5, 6, 6, 9],)],
    "spare_change": [([5, 7], [2, 4, 5, 5, 1]), ([], [3]), ([4], [1, 2]), ([3, 3], [3, 3]), ([1], [])],
    "any_order_change": [([5, 7], [2, 4, 5, 5]), ([], [3, 1]), ([4], [1, 2]), ([3, 6], [5, 3, 3, 3]),
                         ([8], [9, 5, 4])],
    "knight_words": [({"a": "bc", "b": "a", "c": "ab"}, "a", 3), ({}, "x", 1), ({"x": ""}, "x", 2),
                     ({"p": "qp", "q": "p"}, "q", 5)],
    "back_spaced": [("",), ("a",), ("aba",), ("xyz",), ("noon",)],
    "letter_cases": [("",), ("a1",), ("aB",), ("3-4",), ("xyz",)],
    "brace_texts": [("",), ("abc",), ("a{b,c}d",), ("{x,y}{1,2,3}",), ("p{,q}r{s}",)],
    "nested_brace_count": [("",), ("a|b",), ("(a|b)c(d|e|f)",), ("(a|(b|c)(d|e))",), ("x(y(z|w)|v)|u",)],
    "fewest_flights": [(1, 2, 1), (10, 3, 2), (6, 2, 4), (20, 7, 3), (2, 5, 1)],
    "jugs_steps": [(3, 5, 4), (2, 4, 3), (3, 5, 0), (7, 11, 5), (4, 6, 2), (5, 5, 5)],
    "best_teams": [([1, 15, 7, 9, 2, 5, 10], 3), ([4], 2), ([1, 4, 1, 5, 7, 3, 6], 4), ([2, 2], 1)],
    "mean_groups": [([9, 1, 2, 3, 9], 3), ([4], 2), ([1, 2, 3, 4], 1), ([7, 3, 8, 1, 5, 6], 4)],
    "bells_and_rests": [(0, 1), (3, 1), (5, 2), (4, 0), (8, 3), (3, 5)],
    "gifts_shared": [(0, 0, 1), (3, 0, 2), (5, 3, 2), (4, 2, 4), (9, 4, 3), (10, 3, 3)],
    "xor_choices": [([], 0), ([1, 2, 3], 3), ([5, 5], 0), ([4, 8], 1), ([7, 2, 5, 6, 7], 2)],
    "long_sum_table": [([], []), ([2, 4, 3], [5, 6, 4]), ([9, 9], [1]), ([0], [0]), ([], [5, 1])],
    "tied_places": [(0,), (1,), (2,), (3,), (5,)],
}
