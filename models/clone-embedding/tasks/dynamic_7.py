"""Recursion, tables and searches in beginners' and experts' style; all ways of a task agree on `INPUTS`."""

import operator
import re
from bisect import bisect_left
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


def flat_depths_d(nested):
    rows = [(item, 1) for item in nested]
    while any(isinstance(x, list) for x, _ in rows):
        new_rows = []
        for item, depth in rows:
            if isinstance(item, list):
                new_rows.extend((inner, depth + 1) for inner in item)
            else:
                new_rows.append((item, depth))
        rows = new_rows
    return rows


def flat_depths_e(nested):
    class Walker:
        def __init__(self):
            self.pairs = []
            self.depth = 0

        def enter(self, node):
            self.depth += 1
            i = 0
            while i < len(node):
                if type(node[i]) == list:
                    self.enter(node[i])
                else:
                    self.pairs.append((node[i], self.depth))
                i += 1
            self.depth -= 1

    walker = Walker()
    walker.enter(nested)
    return walker.pairs


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


def call_count_d(n):
    counter = [0]

    def f(m):
        counter[0] += 1
        if m >= 1:
            f(m - 1)
            f(m - 3)

    f(n)
    return counter[0]


def call_count_e(n):
    return reduce(lambda t, _: (t[1], t[2], 1 + t[2] + t[0]), range(n), (1, 1, 1))[2]


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


def two_fold_d(m, n):
    known = {}

    def f(a, b):
        key = str(a) + "," + str(b)
        if key in known:
            return known[key]
        if a == 0:
            answer = b + 1
        elif b == 0:
            answer = a
        else:
            first = f(a - 1, b)
            second = f(a, b - 1)
            answer = first + second
        known[key] = answer
        return answer

    return f(m, n)


def two_fold_e(m, n):
    # paths back to the two edges of the table
    if m == 0:
        return n + 1
    if n == 0:
        return m
    from_top = sum((j + 1) * comb(m - 1 + n - j, m - 1) for j in range(1, n + 1))
    from_left = sum(i * comb(n - 1 + m - i, n - 1) for i in range(1, m + 1))
    return from_top + from_left


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


def self_count_row_d(n):
    numbers = []
    i = 0
    while i < n:
        if i == 0 or i == 1:
            numbers.append(1)
        else:
            previous = numbers[i - 1]
            before_previous = numbers[i - 2]
            first = numbers[i - previous]
            second = numbers[i - before_previous]
            numbers.append(first + second)
        i = i + 1
    return numbers


def self_count_row_e(n):
    grow = lambda row, _: row + [row[-row[-1]] + row[-row[-2]]]
    return reduce(grow, range(n - 2), [1, 1])[:n]


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


def halves_row_d(n):
    # s(k) counts the ways to write k - 1 in powers of two, each used at most twice
    @cache
    def ways(total, power):
        if total == 0:
            return 1
        if power > total:
            return 0
        return sum(ways(total - used * power, power * 2) for used in range(3) if used * power <= total)

    return [0 if k == 0 else ways(k - 1, 1) for k in range(n)]


def halves_row_e(n):
    values = {}
    for k in range(n):
        if k == 0:
            values[k] = 0
        elif k == 1:
            values[k] = 1
        elif k % 2 == 0:
            values[k] = values[k / 2]
        elif k % 2 == 1:
            values[k] = values[(k - 1) / 2] + values[(k + 1) / 2]
    result = []
    for k in range(n):
        result.append(values[k])
    return result


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


def spare_change_d(prices, notes):
    purse = iter(notes)
    for price in prices:
        while price > 0:
            note = next(purse, None)
            if note is None:
                return -1
            price -= note
    return sum(purse)


def spare_change_e(prices, notes):
    sums = [0, *accumulate(notes)]
    spent = 0
    for price in prices:
        k = bisect_left(sums, sums[spent] + price)
        if k == len(sums):
            return -1
        spent = k
    return sums[-1] - sums[spent]


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


def any_order_change_d(prices, notes):
    results = []

    def shop(number, left_notes, paid):
        if number == len(prices):
            results.append(sum(left_notes))
            return
        for i in range(len(left_notes)):
            now = paid + left_notes[i]
            rest = left_notes[:i] + left_notes[i + 1:]
            if now >= prices[number]:
                shop(number + 1, rest, 0)
            else:
                shop(number, rest, now)

    shop(0, notes, 0)
    if results:
        return max(results)
    return None


def any_order_change_e(prices, notes):
    # give every note to one shop, or keep it
    keep = len(prices)
    best = None
    for owners in product(range(keep + 1), repeat=len(notes)):
        got = [0] * (keep + 1)
        for owner, note in zip(owners, notes):
            got[owner] += note
        if all(g >= p for g, p in zip(got, prices)):
            best = got[keep] if best is None else max(best, got[keep])
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


def knight_words_d(jumps, start, length):
    queue = deque([start])
    words = []
    while queue:
        word = queue.popleft()
        if len(word) == length:
            words.append(word)
        else:
            last = word[len(word) - 1]
            if last in jumps:
                for nxt in jumps[last]:
                    queue.append(word + nxt)
    words.sort()
    return words


def knight_words_e(jumps, start, length):
    letters = sorted({start, *jumps, *"".join(jumps.values())})
    return [start + "".join(rest) for rest in product(letters, repeat=length - 1)
            if all(b in jumps.get(a, "") for a, b in zip((start, *rest), rest))]


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


def back_spaced_d(text):
    found = []
    for number in range(2 ** len(text)):
        word = ""
        for i in range(len(text)):
            if number & (1 << i) != 0:
                word = word + text[i]
        if word not in found:
            found.append(word)
    found = sorted(found)
    return found


def back_spaced_e(text):
    return sorted(reduce(lambda words, x: words | {w + x for w in words}, text, {""}))


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


def nested_brace_count_d(text):
    # rewrite the pattern as a formula
    formula = ""
    for ch in text:
        if ch == "(":
            formula += "*("
        elif ch == "|":
            formula += "+"
        elif ch == ")":
            formula += ")"
        else:
            formula += "*1"
    formula = "1" + formula.replace("(", "(1").replace("+", "+1")
    return eval(formula)


def nested_brace_count_e(text):
    class Parser:
        def __init__(self, source):
            self.source = source
            self.pos = 0

        def peek(self):
            return self.source[self.pos] if self.pos < len(self.source) else ""

        def alternatives(self):
            total = self.sequence()
            while self.peek() == "|":
                self.pos += 1
                total += self.sequence()
            return total

        def sequence(self):
            product_so_far = 1
            while self.peek() not in ("", "|", ")"):
                product_so_far *= self.item()
            return product_so_far

        def item(self):
            if self.peek() != "(":
                self.pos += 1
                return 1
            self.pos += 1
            count = self.alternatives()
            self.pos += 1
            return count

    return Parser(text).alternatives()


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


def fewest_flights_d(stairs, up, down):
    visited = []
    for i in range(stairs + 1):
        visited.append(False)
    visited[1] = True
    queue = [[1, 0]]
    while len(queue) > 0:
        current = queue.pop(0)
        floor = current[0]
        presses = current[1]
        if floor == stairs:
            return presses
        higher = floor + up
        if higher <= stairs:
            if visited[higher] == False:
                visited[higher] = True
                queue.append([higher, presses + 1])
        lower = floor - down
        if lower >= 1:
            if visited[lower] == False:
                visited[lower] = True
                queue.append([lower, presses + 1])
    return -1


def fewest_flights_e(stairs, up, down):
    # bits of one number are the floors that can be reached with exactly so many presses
    full = (1 << stairs) - 1
    goal = 1 << (stairs - 1)
    now = seen = 1
    for presses in range(stairs + 1):
        if now & goal:
            return presses
        now = ((now << up) | (now >> down)) & full & ~seen
        seen |= now
    return -1


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


def bells_and_rests_d(length, longest):
    too_long = re.compile("1{%d}" % (longest + 1))
    rhythms = map("".join, product("01", repeat=length))
    return len([r for r in rhythms if not too_long.search(r)])


def bells_and_rests_e(length, longest):
    def play(left, bells_in_a_row):
        if bells_in_a_row > longest:
            return 0
        if left == 0:
            return 1
        with_rest = play(left - 1, 0)
        with_bell = play(left - 1, bells_in_a_row + 1)
        return with_rest + with_bell

    return play(length, 0)


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


def gifts_shared_e(gifts, children, most):
    row = [0] * (gifts + 1)
    row[0] = 1
    child = 0
    while child < children:
        new_row = [0] * (gifts + 1)
        have = 0
        while have <= gifts:
            give = 0
            while give <= most and have + give <= gifts:
                new_row[have + give] += row[have]
                give += 1
            have += 1
        row = new_row
        child += 1
    return row[gifts]


def gifts_shared_f(gifts, children, most):
    @lru_cache(maxsize=None)
    def ways(left, k):
        if left < 0:
            return 0
        if k == 0:
            return int(left == 0)
        # one more gift than before for this child, but not most + 1
        return ways(left - 1, k) + ways(left, k - 1) - ways(left - most - 1, k - 1)

    return ways(gifts, children)


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


def xor_choices_d(values, goal):
    def choose(index, current):
        if index == len(values):
            if current == goal:
                return 1
            else:
                return 0
        taken = choose(index + 1, current ^ values[index])
        skipped = choose(index + 1, current)
        return taken + skipped

    return choose(0, 0)


def xor_choices_e(values, goal):
    half = len(values) // 2

    def xors(part):
        out = [0]
        for v in part:
            out.extend([x ^ v for x in out])
        return out

    left = defaultdict(int)
    for x in xors(values[:half]):
        left[x] += 1
    return sum(left[goal ^ y] for y in xors(values[half:]) if goal ^ y in left)


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


def long_sum_table_d(a, b):
    width = max(len(a), len(b))
    if not width:
        return []
    as_number = lambda digits: int("".join(map(str, digits[::-1])) or "0")
    text = str(as_number(a) + as_number(b)).zfill(width)
    return [int(x) for x in reversed(text)]


def long_sum_table_e(a, b):
    first = list(a)
    second = list(b)
    while len(first) < len(second):
        first.append(0)
    while len(second) < len(first):
        second.append(0)
    result = []
    carry = False
    for i in range(len(first)):
        s = first[i] + second[i]
        if carry == True:
            s = s + 1
        if s >= 10:
            carry = True
            s = s - 10
        else:
            carry = False
        result.append(s)
    if carry == True:
        result.append(1)
    return result


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


def tied_places_d(n):
    @cache
    def finish(left):
        if left == 0:
            return 1
        total = 0
        for together in range(1, left + 1):
            total += comb(left, together) * finish(left - together)
        return total

    return finish(n)


def tied_places_e(n):
    # surjections on k places, by counting in and out
    total = 0
    for k in range(n + 1):
        onto = sum((-1) ** j * comb(k, j) * (k - j) ** n for j in range(k + 1))
        total += onto
    return total


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
