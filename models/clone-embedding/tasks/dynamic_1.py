"""Counting by tables and by recursion, each task written in several ways; all ways of a task agree on `INPUTS`."""

from collections import Counter, defaultdict, deque
from functools import cache, lru_cache, reduce
from itertools import accumulate, combinations, permutations, product
from math import comb, factorial


def floor_tilings_a(n):
    """Ways to cover a 2 x n floor with dominoes and 2 x 2 plates."""
    ways = [1, 1]
    for i in range(2, n + 1):
        ways.append(ways[i - 1] + 2 * ways[i - 2])
    return ways[n]


def floor_tilings_b(n):
    if n < 2:
        return 1
    return floor_tilings_b(n - 1) + floor_tilings_b(n - 2) + floor_tilings_b(n - 2)


def floor_tilings_c(n):
    power = 1 << (n + 1)
    sign = -1 if n % 2 else 1
    return (power + sign) // 3


def floor_tilings_d(n):
    result = 0
    if n == 0:
        result = 1
    elif n == 1:
        result = 1
    else:
        prev2 = 1
        prev1 = 1
        i = 2
        while i <= n:
            temp = prev1 + prev2 * 2
            prev2 = prev1
            prev1 = temp
            i += 1
        result = prev1
    return result


def floor_tilings_e(n):
    # count by how many double columns there are
    return sum(comb(n - d, d) * 2 ** d for d in range(n // 2 + 1))


def purse_payments_a(amount, purse):
    """Ways to pay an amount from a purse with so many of each coin."""
    coins = sorted(purse)

    def pay(rest, i):
        if rest == 0:
            return 1
        if i == len(coins):
            return 0
        total = 0
        for used in range(purse[coins[i]] + 1):
            if used * coins[i] > rest:
                break
            total += pay(rest - used * coins[i], i + 1)
        return total

    return pay(amount, 0)


def purse_payments_b(amount, purse):
    ways = [1] + [0] * amount
    for coin, number in purse.items():
        fresh = [0] * (amount + 1)
        for value in range(amount + 1):
            for used in range(number + 1):
                before = value - used * coin
                if before >= 0:
                    fresh[value] += ways[before]
        ways = fresh
    return ways[amount]


def purse_payments_c(amount, purse):
    values = list(purse)
    counts = [range(purse[v] + 1) for v in values]
    found = 0
    for choice in product(*counts):
        if sum(v * c for v, c in zip(values, choice)) == amount:
            found += 1
    return found


def purse_payments_d(amount, purse):
    reach = Counter({0: 1})
    for coin in purse:
        step = Counter()
        for total, ways in reach.items():
            for k in range(purse[coin] + 1):
                step[total + k * coin] += ways
        reach = step
    return reach[amount]


def purse_payments_e(amount, purse):
    class Counting:
        def __init__(self, coins, stock):
            self.coins = coins
            self.stock = stock
            self.solutions = 0

        def search(self, index, remaining):
            if index == len(self.coins):
                if remaining == 0:
                    self.solutions += 1
                return
            coin = self.coins[index]
            number = 0
            while number <= self.stock[index] and remaining - number * coin >= 0:
                self.search(index + 1, remaining - number * coin)
                number += 1

    counter = Counting(list(purse.keys()), list(purse.values()))
    counter.search(0, amount)
    return counter.solutions


def purse_payments_f(amount, purse):
    def times(left, right):
        out = [0] * (amount + 1)
        for (i, x), (j, y) in product(enumerate(left), enumerate(right)):
            if i + j <= amount:
                out[i + j] += x * y
        return out

    polys = ([int(s % c == 0 and s // c <= k) for s in range(amount + 1)] for c, k in purse.items())
    return reduce(times, polys, [1] + [0] * amount)[amount]


def dice_totals_a(dice, sides):
    """How often each total is thrown with some dice."""
    totals = {0: 1}
    for _ in range(dice):
        new = {}
        for total, ways in totals.items():
            for face in range(1, sides + 1):
                new[total + face] = new.get(total + face, 0) + ways
        totals = new
    return totals


def dice_totals_b(dice, sides):
    return Counter(map(sum, product(range(1, sides + 1), repeat=dice)))


def dice_totals_c(dice, sides):
    @cache
    def ways(left, total):
        if left == 0:
            return int(total == 0)
        return sum(ways(left - 1, total - face) for face in range(1, min(sides, total) + 1))

    result = {}
    for total in range(dice, dice * sides + 1):
        result[total] = ways(dice, total)
    return result


def dice_totals_d(dice, sides):
    result = {}
    for total in range(dice, dice * sides + 1):
        count, sign = 0, 1
        k = 0
        while k <= dice and total - sides * k >= dice:
            top = total - sides * k - 1
            count += sign * comb(dice, k) * (comb(top, dice - 1) if dice else 1)
            sign = -sign
            k += 1
        result[total] = count
    return result


def dice_totals_e(dice, sides):
    poly = [1]
    for _ in range(dice):
        longer = [0] * (len(poly) + sides)
        for face in range(1, sides + 1):
            for power, c in enumerate(poly):
                longer[power + face] += c
        poly = longer
    return {total: c for total, c in enumerate(poly) if c}


def dice_totals_f(dice, sides):
    all_throws = [[]]
    for d in range(dice):
        new_throws = []
        for t in range(len(all_throws)):
            for face in range(sides):
                one_throw = all_throws[t] + [face + 1]
                new_throws.append(one_throw)
        all_throws = new_throws
    result = {}
    for t in range(len(all_throws)):
        s = 0
        for x in all_throws[t]:
            s = s + x
        if s in result:
            result[s] = result[s] + 1
        else:
            result[s] = 1
    return result


def lead_kept_a(ours, theirs):
    """Orders of scoring in which our side is never behind."""
    if theirs > ours:
        return 0
    return comb(ours + theirs, theirs) - (comb(ours + theirs, theirs - 1) if theirs else 0)


def lead_kept_b(ours, theirs):
    @lru_cache(None)
    def orders(x, y):
        if y > x:
            return 0
        if x == y == 0:
            return 1
        total = 0
        if x > 0:
            total += orders(x - 1, y)
        if y > 0:
            total += orders(x, y - 1)
        return total

    return orders(ours, theirs)


def lead_kept_c(ours, theirs):
    row = [1] + [0] * theirs
    for x in range(1, ours + 1):
        for y in range(1, theirs + 1):
            row[y] = row[y] + row[y - 1] if y <= x else 0
    return row[theirs]


def lead_kept_d(ours, theirs):
    total = ours + theirs
    good = 0
    for their_goals in combinations(range(total), theirs):
        ahead = 0
        fine = True
        for minute in range(total):
            ahead += -1 if minute in their_goals else 1
            if ahead < 0:
                fine = False
        good += fine
    return good


def lead_kept_e(ours, theirs):
    # text of the match: O for us, T for them
    matches = {""}
    for _ in range(ours + theirs):
        longer = set()
        for m in matches:
            if m.count("O") < ours:
                longer.add(m + "O")
            if m.count("T") < theirs and m.count("T") < m.count("O"):
                longer.add(m + "T")
        matches = longer
    return len([m for m in matches if len(m) == ours + theirs])


def lead_kept_f(ours: int, theirs: int) -> int:
    if theirs > ours:
        return 0
    all_orders = comb(ours + theirs, ours)
    # ballot theorem
    return all_orders * (ours - theirs + 1) // (ours + 1)


def unequal_steps_a(distance, steps):
    """Ways to walk a distance when no two steps in a row are equal."""
    @lru_cache(maxsize=None)
    def walk(left, last):
        if left == 0:
            return 1
        return sum(walk(left - s, s) for s in steps if s != last and s <= left)

    return walk(distance, None)


def unequal_steps_b(distance, steps):
    ending = [defaultdict(int) for _ in range(distance + 1)]
    ending[0][0] = 1
    for here in range(1, distance + 1):
        for step in steps:
            if step > here:
                continue
            for last, ways in ending[here - step].items():
                if last != step:
                    ending[here][step] += ways
    return sum(ending[distance].values())


def unequal_steps_c(distance, steps):
    count = 0
    todo = deque([(0, 0)])
    while todo:
        place, last = todo.popleft()
        if place == distance:
            count += 1
            continue
        for step in steps:
            if step != last and place + step <= distance:
                todo.append((place + step, step))
    return count


def unequal_steps_d(distance, steps):
    count = [0]

    def go(position, previous):
        if position > distance:
            return
        if position == distance:
            count[0] = count[0] + 1
            return
        for i in range(len(steps)):
            s = steps[i]
            if s == previous:
                pass
            else:
                go(position + s, s)

    go(0, -1)
    return count[0]


def unequal_steps_e(distance, steps):
    def f(d, s):
        # ways to end at d with s as last step
        if d == s:
            return 1
        return sum(f(d - s, t) for t in steps if t != s) if d > s else 0

    return sum(map(lambda s: f(distance, s), steps)) if distance else 1


def odd_partitions_a(n):
    """Ways to write n as a sum of odd numbers, order ignored."""
    ways = [1] + [0] * n
    for part in range(1, n + 1, 2):
        for total in range(part, n + 1):
            ways[total] += ways[total - part]
    return ways[n]


def odd_partitions_b(n):
    def split(rest, largest):
        if rest == 0:
            return 1
        if largest < 1:
            return 0
        if largest > rest:
            return split(rest, largest - 2)
        return split(rest - largest, largest) + split(rest, largest - 2)

    return split(n, n if n % 2 else n - 1)


def odd_partitions_c(n):
    # as many as partitions into different numbers
    ways = [0] * (n + 1)
    ways[0] = 1
    for part in range(1, n + 1):
        for total in range(n, part - 1, -1):
            ways[total] += ways[total - part]
    return ways[-1]


def odd_partitions_d(n):
    @lru_cache(None)
    def p(rest, biggest):
        return 1 if rest == 0 else sum(p(rest - k, k) for k in range(1, min(rest, biggest) + 1) if k % 2)

    return p(n, n)


def odd_partitions_e(n):
    level = {()}
    answers = set()
    if n == 0:
        return 1
    while level:
        next_level = set()
        for parts in level:
            for k in range(1, n + 1, 2):
                new = tuple(sorted(parts + (k,)))
                s = sum(new)
                if s == n:
                    answers.add(new)
                elif s < n:
                    next_level.add(new)
        level = next_level
    return len(answers)


def different_parts_a(n):
    """All ways to write n as a sum of different numbers, falling."""
    def parts(rest, limit):
        if rest == 0:
            yield []
        for first in range(min(rest, limit), 0, -1):
            for tail in parts(rest - first, first - 1):
                yield [first] + tail

    return sorted(parts(n, n))


def different_parts_b(n):
    found = []
    for mask in range(1 << n):
        chosen = [i + 1 for i in range(n) if mask >> i & 1]
        if sum(chosen) == n:
            found.append(chosen[::-1])
    found.sort()
    return found


def different_parts_c(n):
    table = [[] for _ in range(n + 1)]
    table[0].append([])
    for part in range(1, n + 1):
        for total in range(n, part - 1, -1):
            for smaller in table[total - part]:
                table[total].append([part] + smaller)
    return sorted(table[n])


def different_parts_d(n):
    return sorted(list(c)[::-1] for k in range(n + 1) for c in combinations(range(1, n + 1), k) if sum(c) == n)


def different_parts_e(n):
    results = []
    current = []

    def backtrack(remaining, biggest_allowed):
        if remaining < 0:
            return
        if remaining == 0:
            results.append(list(current))
            return
        candidate = 1
        while candidate <= biggest_allowed:
            current.append(candidate)
            backtrack(remaining - candidate, candidate - 1)
            current.pop()
            candidate += 1

    backtrack(n, n)
    return results


def broken_stairs_a(top, broken):
    """Ways up by one, two or three steps, some steps are broken."""
    broken = set(broken)
    ways = {0: 1}
    for step in range(1, top + 1):
        if step in broken:
            ways[step] = 0
        else:
            ways[step] = ways.get(step - 1, 0) + ways.get(step - 2, 0) + ways.get(step - 3, 0)
    return ways[top]


def broken_stairs_b(top, broken):
    one, two, three = 1, 0, 0
    for step in range(1, top + 1):
        now = one + two + three
        if step in broken:
            now = 0
        one, two, three = now, one, two
    return one


def broken_stairs_c(top, broken):
    memo = {}

    def up(place):
        if place == top:
            return 0 if place in broken and place else 1
        if place > top or (place and place in broken):
            return 0
        if place not in memo:
            memo[place] = up(place + 1) + up(place + 2) + up(place + 3)
        return memo[place]

    return up(0)


def broken_stairs_d(top, broken):
    stairs = []
    for i in range(top + 1):
        stairs.append(0)
    stairs[0] = 1
    for i in range(1, top + 1):
        is_broken = False
        for b in range(len(broken)):
            if broken[b] == i:
                is_broken = True
        if is_broken == True:
            stairs[i] = 0
        else:
            if i >= 1:
                stairs[i] += stairs[i - 1]
            if i >= 2:
                stairs[i] += stairs[i - 2]
            if i >= 3:
                stairs[i] += stairs[i - 3]
    return stairs[top]


def broken_stairs_e(top, broken):
    def climb(state, step):
        a, b, c = state
        return b, c, 0 if step in broken else a + b + c

    return reduce(climb, range(1, top + 1), (0, 0, 1))[2]


def calm_words_a(length, letters):
    """Words in which letters next to each other are neighbours or equal in the list of letters."""
    words = [x for x in letters] if length else [""]
    for _ in range(length - 1):
        words = [w + x for w in words for x in letters if abs(letters.index(w[-1]) - letters.index(x)) < 2]
    return len(words)


def calm_words_b(length, letters):
    if length == 0:
        return 1
    counts = [1] * len(letters)
    for _ in range(length - 1):
        new = []
        for i in range(len(counts)):
            new.append(sum(counts[max(0, i - 1):i + 2]))
        counts = new
    return sum(counts)


def calm_words_c(length, letters):
    @cache
    def from_here(i, left):
        if not 0 <= i < len(letters):
            return 0
        if left == 0:
            return 1
        return from_here(i - 1, left - 1) + from_here(i, left - 1) + from_here(i + 1, left - 1)

    if not length:
        return 1
    total = 0
    for i in range(len(letters)):
        total += from_here(i, length - 1)
    return total


def calm_words_d(length, letters):
    index = {x: i for i, x in enumerate(letters)}
    calm = lambda w: all(abs(index[a] - index[b]) <= 1 for a, b in zip(w, w[1:]))
    return sum(map(calm, product(letters, repeat=length)))


def calm_words_e(length, letters):
    size = len(letters)
    if length == 0:
        return 1

    def multiply(a, b):
        return [[sum(a[i][k] * b[k][j] for k in range(size)) for j in range(size)] for i in range(size)]

    step = [[1 if abs(i - j) <= 1 else 0 for j in range(size)] for i in range(size)]
    power = [[int(i == j) for j in range(size)] for i in range(size)]
    exponent = length - 1
    while exponent > 0:
        if exponent % 2 == 1:
            power = multiply(power, step)
        step = multiply(step, step)
        exponent //= 2
    total = 0
    for row in power:
        total += sum(row)
    return total


def set_groupings_a(n):
    """Ways to divide n people into groups (numbers of Bell)."""
    row = [1]
    for _ in range(n):
        following = [row[-1]]
        for value in row:
            following.append(following[-1] + value)
        row = following
    return row[0]


def set_groupings_b(n):
    bell = [1]
    for m in range(n):
        bell.append(sum(comb(m, k) * bell[k] for k in range(m + 1)))
    return bell[n]


def set_groupings_c(n):
    def place(person, groups):
        if person == n:
            return 1
        total = place(person + 1, groups + 1)
        if groups:
            total += groups * place(person + 1, groups)
        return total

    return place(0, 0)


def set_groupings_d(n):
    # Stirling numbers of the second kind, one row for each n
    row = [1] + [0] * n
    for _ in range(n):
        row = [0] + [row[k - 1] + k * row[k] for k in range(1, n + 1)]
    return sum(row)


def set_groupings_e(n):
    labels_lists = [[]]
    for person in range(n):
        extended = []
        for labels in labels_lists:
            highest = -1
            for label in labels:
                if label > highest:
                    highest = label
            for group in range(highest + 2):
                extended.append(labels + [group])
        labels_lists = extended
    return len(labels_lists)


def nobody_own_hat_a(n):
    """Orders of n hats in which nobody gets his own."""
    before, now = 1, 0
    if n == 0:
        return 1
    for k in range(2, n + 1):
        before, now = now, (k - 1) * (before + now)
    return now


def nobody_own_hat_b(n):
    def fill(person, free):
        if person == n:
            return 1
        return sum(fill(person + 1, free - {hat}) for hat in free if hat != person)

    return fill(0, frozenset(range(n)))


def nobody_own_hat_c(n):
    total = 0
    for k in range(n + 1):
        term = factorial(n) // factorial(k)
        total += -term if k % 2 else term
    return total


def nobody_own_hat_d(n):
    return sum(all(i != h for i, h in enumerate(p)) for p in permutations(range(n)))


def nobody_own_hat_e(n):
    d = 1
    i = 0
    plus = False
    while i < n:
        i = i + 1
        d = d * i
        if plus == True:
            d = d + 1
        else:
            d = d - 1
        plus = not plus
    return d


def sparse_bits_a(n, gap):
    """Bit strings of length n with at least gap zeros between two ones."""
    texts = [""]
    for _ in range(n):
        longer = []
        for text in texts:
            longer.append(text + "0")
            if "1" not in text[max(0, len(text) - gap):] or gap == 0:
                longer.append(text + "1")
        texts = longer
    return len(texts)


def sparse_bits_b(n, gap):
    ways = []
    for length in range(n + 1):
        if length == 0:
            ways.append(1)
        else:
            earlier = length - gap - 1
            ways.append(ways[-1] + (ways[earlier] if earlier >= 0 else 1))
    return ways[n]


def sparse_bits_c(n, gap):
    total = 0
    for ones in range(n + 1):
        free = n - gap * (ones - 1) if ones else n
        if free < ones:
            break
        total += comb(free, ones)
    return total


def sparse_bits_d(n, gap):
    good = 0
    for number in range(2 ** n):
        positions = [i for i, bit in enumerate(bin(number)[2:]) if bit == "1"]
        if all(b - a > gap for a, b in zip(positions, positions[1:])):
            good += 1
    return good


def sparse_bits_e(n, gap):
    @cache
    def count(left, wait):
        if left == 0:
            return 1
        zero = count(left - 1, max(wait - 1, 0))
        one = count(left - 1, gap) if wait == 0 else 0
        return zero + one

    return count(n, 0)


def shelf_orders_a(volumes):
    """Orders of all books in which the volumes of each series stay rising."""
    books = tuple(volumes)

    @lru_cache(maxsize=None)
    def place(left):
        if not any(left):
            return 1
        total = 0
        for i, number in enumerate(left):
            if number:
                total += place(left[:i] + (number - 1,) + left[i + 1:])
        return total

    return place(books)


def shelf_orders_b(volumes):
    result, used = 1, 0
    for number in volumes:
        used += number
        result *= comb(used, number)
    return result


def shelf_orders_c(volumes):
    bottom = reduce(lambda done, v: done * factorial(v), volumes, 1)
    return factorial(sum(volumes)) // bottom


def shelf_orders_d(volumes):
    names = ""
    for i in range(len(volumes)):
        names = names + chr(ord("a") + i) * volumes[i]
    return len(set(permutations(names)))


def shelf_orders_e(volumes):
    def fact(k):
        return k * fact(k - 1) if k > 1 else 1

    ways = fact(sum(volumes))
    for v in volumes:
        ways = ways // fact(v)
    return ways


def mountain_roads_a(n):
    """All up and down roads of 2n steps which start and end at the sea."""
    roads = []

    def walk(road, height):
        if height > 2 * n - len(road) or height < 0:
            return
        if len(road) == 2 * n:
            roads.append(road)
            return
        walk(road + "/", height + 1)
        walk(road + "\\", height - 1)

    walk("", 0)
    return roads


def mountain_roads_b(n):
    good = []
    for steps in product((1, -1), repeat=2 * n):
        heights = list(accumulate(steps, initial=0))
        if min(heights) == 0 and heights[-1] == 0:
            good.append("".join("/" if s > 0 else "\\" for s in steps))
    return good


def mountain_roads_c(n):
    table = [[""]]
    for size in range(1, n + 1):
        roads = []
        for inner in range(size):
            for a in table[inner]:
                for b in table[size - 1 - inner]:
                    roads.append("/" + a + "\\" + b)
        table.append(roads)
    return sorted(table[n], key=lambda road: road.replace("\\", "~"))


def mountain_roads_d(n):
    class RoadBuilder:
        def __init__(self, size):
            self.size = size
            self.finished = []
            self.queue = deque([("", 0, 0)])

        def step(self):
            road, ups, downs = self.queue.popleft()
            if ups == self.size and downs == self.size:
                self.finished.append(road)
                return
            if ups < self.size:
                self.queue.append((road + "/", ups + 1, downs))
            if downs < ups:
                self.queue.append((road + "\\", ups, downs + 1))

    builder = RoadBuilder(n)
    while len(builder.queue) > 0:
        builder.step()
    return builder.finished


def mountain_roads_e(n):
    def possible(road):
        while "/\\" in road:
            road = road.replace("/\\", "")
        return road == ""

    return [r for r in map("".join, product("/\\", repeat=2 * n)) if possible(r)]


def ticket_sums_a(digits, total):
    """How many tickets of so many digits have a digit sum."""
    ways = [1]
    for _ in range(digits):
        longer = [0] * (len(ways) + 9)
        for s, count in enumerate(ways):
            for d in range(10):
                longer[s + d] += count
        ways = longer
    return ways[total] if 0 <= total < len(ways) else 0


def ticket_sums_b(digits, total):
    memo = {}

    def count(k, rest):
        if rest < 0 or rest > 9 * k:
            return 0
        if k == 0:
            return 1
        if (k, rest) not in memo:
            memo[k, rest] = sum(count(k - 1, rest - d) for d in range(10))
        return memo[k, rest]

    return count(digits, total)


def ticket_sums_c(digits, total):
    if total < 0:
        return 0
    hits = 0
    for ticket in range(10 ** digits):
        rest = total
        while ticket:
            ticket, d = divmod(ticket, 10)
            rest -= d
        if rest == 0:
            hits += 1
    return hits


def ticket_sums_d(digits, total):
    # stars and bars, minus those with a digit above nine
    if total < 0:
        return 0
    if digits == 0:
        return 1 if total == 0 else 0
    answer = 0
    over = 0
    while over <= digits and total - 10 * over >= 0:
        term = comb(digits, over) * comb(total - 10 * over + digits - 1, digits - 1)
        answer = answer + term if over % 2 == 0 else answer - term
        over += 1
    return answer


def ticket_sums_e(digits, total):
    return sum(sum(t) == total for t in product(range(10), repeat=digits))


def lucky_tickets_a(half):
    """Tickets of 2 * half digits whose halves have the same digit sum."""
    sums = Counter()
    for number in range(10 ** half):
        sums[sum(map(int, str(number)))] += 1
    return sum(c * c for c in sums.values())


def lucky_tickets_b(half):
    counts = [1]
    for _ in range(half):
        counts = [sum(counts[max(0, s - 9):s + 1]) for s in range(len(counts) + 9)]
    total = 0
    for c in counts:
        total += c ** 2
    return total


def lucky_tickets_c(half):
    @lru_cache(maxsize=None)
    def settle(places, difference):
        if places == 0:
            return 1 if difference == 0 else 0
        ways = 0
        for left in range(10):
            for right in range(10):
                ways += settle(places - 1, difference + left - right)
        return ways

    return settle(half, 0)


def lucky_tickets_d(half):
    count = 0
    numbers = ["".join(p) for p in product("0123456789", repeat=half)]
    by_sum = defaultdict(list)
    for number in numbers:
        by_sum[sum(int(c) for c in number)].append(number)
    for group in by_sum.values():
        count += len(group) * len(group)
    return count


def lucky_tickets_e(half):
    # turn every digit d of the second half into 9 - d: then the sum of all must be 9 * half
    places = 2 * half
    goal = 9 * half
    answer = 0
    sign = 1
    for k in range(places + 1):
        rest = goal - 10 * k
        if rest < 0:
            break
        answer += sign * comb(places, k) * (comb(rest + places - 1, places - 1) if places else 1)
        sign *= -1
    return answer


def key_presses_a(presses):
    """Numbers of so many digits typed by moving to a side neighbour on a 3 x 3 keypad, start anywhere."""
    spots = {(r, c): 1 for r in range(3) for c in range(3)}
    for _ in range(presses - 1):
        new = {}
        for (r, c), ways in spots.items():
            for x, y in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if (x, y) in spots:
                    new[x, y] = new.get((x, y), 0) + ways
        spots = new
    return sum(spots.values())


def key_presses_b(presses):
    near = {1: (2, 4), 2: (1, 3, 5), 3: (2, 6), 4: (1, 5, 7), 5: (2, 4, 6, 8),
            6: (3, 5, 9), 7: (4, 8), 8: (7, 9, 5), 9: (6, 8)}

    @cache
    def typed(key, left):
        if left == 1:
            return 1
        return sum(typed(other, left - 1) for other in near[key])

    return sum(typed(key, presses) for key in near)


def key_presses_c(presses):
    corner = edge = middle = 1
    for _ in range(1, presses):
        corner, edge, middle = 2 * edge, 2 * corner + middle, 4 * edge
    return 4 * corner + 4 * edge + middle


def key_presses_d(presses):
    keypad = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    typed = []
    for r in range(3):
        for c in range(3):
            typed.append([(r, c)])
    for n in range(presses - 1):
        new_typed = []
        for path in typed:
            r = path[-1][0]
            c = path[-1][1]
            if r > 0:
                new_typed.append(path + [(r - 1, c)])
            if r < len(keypad) - 1:
                new_typed.append(path + [(r + 1, c)])
            if c > 0:
                new_typed.append(path + [(r, c - 1)])
            if c < len(keypad[0]) - 1:
                new_typed.append(path + [(r, c + 1)])
        typed = new_typed
    return len(typed)


def key_presses_e(presses):
    ways = [1] * 9
    for _ in range(presses - 1):
        ways = [sum(ways[j] for j in range(9) if abs(i // 3 - j // 3) + abs(i % 3 - j % 3) == 1) for i in range(9)]
    return sum(ways)


def steady_numbers_a(digits):
    """Numbers of so many digits whose digits never fall."""
    ends = [0] + [1] * 9
    for _ in range(digits - 1):
        ends = [sum(ends[:d + 1]) for d in range(10)]
    return sum(ends)


def steady_numbers_b(digits):
    def count(left, least):
        if left == 0:
            return 1
        total = 0
        for d in range(least, 10):
            total += count(left - 1, d)
        return total

    return count(digits, 1)


def steady_numbers_c(digits):
    hits = 0
    for number in range(10 ** (digits - 1), 10 ** digits):
        text = str(number)
        if all(a <= b for a, b in zip(text, text[1:])):
            hits += 1
    return hits


def steady_numbers_d(digits):
    return comb(digits + 8, 8)


def steady_numbers_e(digits):
    total = 0
    numbers = [[d] for d in range(1, 10)]
    length = 1
    while length < digits:
        longer = []
        for number in numbers:
            next_digit = number[len(number) - 1]
            while next_digit <= 9:
                longer.append(number + [next_digit])
                next_digit = next_digit + 1
        numbers = longer
        length = length + 1
    for number in numbers:
        total = total + 1
    return total


def bracket_depths_a(pairs, depth):
    """Bracket texts with so many pairs whose nesting is at most depth."""
    level = {0: 1}
    for _ in range(2 * pairs):
        following = defaultdict(int)
        for h, ways in level.items():
            if h < depth:
                following[h + 1] += ways
            if h > 0:
                following[h - 1] += ways
        level = following
    return level.get(0, 0)


def bracket_depths_b(pairs, depth):
    @lru_cache(maxsize=None)
    def build(opened, closed):
        if opened == closed == pairs:
            return 1
        total = 0
        if opened < pairs and opened - closed < depth:
            total += build(opened + 1, closed)
        if closed < opened:
            total += build(opened, closed + 1)
        return total

    return build(0, 0)


def bracket_depths_c(pairs, depth):
    if pairs == 0:
        return 1
    if depth == 0:
        return 0
    return sum(bracket_depths_c(inner, depth - 1) * bracket_depths_c(pairs - 1 - inner, depth)
               for inner in range(pairs))


def bracket_depths_d(pairs, depth):
    def fine(text):
        heights = list(accumulate(map({"(": 1, ")": -1}.get, text)))
        return not heights or (min(heights) == 0 and heights[-1] == 0 and max(heights) <= depth)

    return len(list(filter(fine, product("()", repeat=2 * pairs))))


def bracket_depths_e(pairs, depth):
    row = [0] * (depth + 2)
    row[0] = 1
    steps_done = 0
    while steps_done < 2 * pairs:
        new_row = [0] * (depth + 2)
        for level in range(depth + 1):
            from_below = row[level - 1] if level > 0 else 0
            from_above = row[level + 1]
            new_row[level] = from_below + from_above
        row = new_row
        steps_done += 1
    return row[0]


def meeting_halves_a(values, target):
    """How many choices of values sum to target."""
    ways = Counter([0])
    for value in values:
        ways = ways + Counter({s + value: c for s, c in ways.items()})
    return ways[target]


def meeting_halves_b(values, target):
    def sums(part):
        out = [0]
        for v in part:
            out += [s + v for s in out]
        return out

    middle = len(values) // 2
    right = Counter(sums(values[middle:]))
    return sum(right[target - s] for s in sums(values[:middle]))


def meeting_halves_c(values, target):
    def choose(i, rest):
        if i == len(values):
            return rest == 0
        return choose(i + 1, rest) + choose(i + 1, rest - values[i])

    return int(choose(0, target))


def meeting_halves_d(values, target):
    count = 0
    for size in range(len(values) + 1):
        for group in combinations(values, size):
            if sum(group) == target:
                count += 1
    return count


def meeting_halves_e(values, target):
    answer = 0
    n = len(values)
    for mask in range(2 ** n):
        bits = bin(mask)[2:].zfill(n)
        s = 0
        for i in range(n):
            if bits[i] == "1":
                s += values[i]
        if s == target:
            answer += 1
    return answer


def meeting_halves_f(values, target):
    table: dict[int, int] = defaultdict(int)
    table[0] = 1

    def include(value: int) -> None:
        snapshot = list(table.items())
        for reached, number in snapshot:
            table[reached + value] += number

    for value in values:
        include(value)
    return table[target]


def tea_rounds_a(n):
    """Ways to go round a table of n seats in chairs of one or pairs of two, closed in a circle."""
    if n < 3:
        return {0: 1, 1: 1, 2: 2}[n]
    line = [1, 1]
    while len(line) <= n:
        line.append(line[-1] + line[-2])
    return line[n] + line[n - 2]


def tea_rounds_b(n):
    if n == 0:
        return 1
    if n < 3:
        return n
    a, b = 1, 3
    for _ in range(n - 1):
        a, b = b, a + b
    return a


def tea_rounds_c(n):
    seats = list(range(n))
    edges = [(i, (i + 1) % n) for i in seats] if n > 2 else [(0, 1)] if n == 2 else []

    def match(k, used):
        if k == len(edges):
            return 1
        total = match(k + 1, used)
        if not used & set(edges[k]):
            total += match(k + 1, used | set(edges[k]))
        return total

    return match(0, set())


def tea_rounds_d(n):
    # choose k pairs on the ring
    if n < 3:
        return n or 1
    return sum(n * comb(n - k, k) // (n - k) for k in range(n // 2 + 1))


def tea_rounds_e(n):
    if n == 0:
        return 1
    if n == 1:
        return 1
    if n == 2:
        return 2
    count = 0
    for choice in product([False, True], repeat=n):
        ok = True
        for i in range(n):
            # True at i: seats i and i + 1 form a pair
            if choice[i] == True and choice[(i + 1) % n] == True:
                ok = False
        if ok == True:
            count += 1
    return count


def sum_orders_a(total, least):
    """Ordered sums for a total whose parts are all at least so large."""
    if total == 0:
        return [[]]
    out = []
    for first in range(least, total + 1):
        for rest in sum_orders_a(total - first, least):
            out.append([first] + rest)
    return out


def sum_orders_b(total, least):
    table = {0: [[]]}
    for value in range(1, total + 1):
        table[value] = []
        for last in range(least, value + 1):
            table[value] += [row + [last] for row in table[value - last]]
    return sorted(table[total])


def sum_orders_c(total, least):
    done = []
    stack = [[]]
    while stack:
        row = stack.pop()
        missing = total - sum(row)
        if missing == 0:
            done.append(row)
        for part in range(missing, least - 1, -1):
            stack.append(row + [part])
    return done


def sum_orders_d(total, least):
    # place cuts between the units
    if total == 0:
        return [[]]
    out = []
    for k in range(total):
        for cuts in combinations(range(1, total), k):
            ends = (0, *cuts, total)
            parts = [b - a for a, b in zip(ends, ends[1:])]
            if min(parts) >= least:
                out.append(parts)
    out.sort()
    return out


def sum_orders_e(total, least):
    answer = []

    class Row:
        def __init__(self, parts, missing):
            self.parts = parts
            self.missing = missing

        def is_complete(self):
            return self.missing == 0

        def extend(self, part):
            return Row(self.parts + [part], self.missing - part)

    def visit(row):
        if row.is_complete():
            answer.append(row.parts)
            return
        for part in range(least, row.missing + 1):
            visit(row.extend(part))

    visit(Row([], total))
    return answer


def rise_counts_a(values):
    """How many strictly rising subsequences (not empty) a list has."""
    ending = []
    for i, value in enumerate(values):
        ending.append(1 + sum(ending[j] for j in range(i) if values[j] < value))
    return sum(ending)


def rise_counts_b(values):
    def rising(i, last):
        if i == len(values):
            return 0
        total = rising(i + 1, last)
        if last is None or values[i] > last:
            total += 1 + rising(i + 1, values[i])
        return total

    return rising(0, None)


def rise_counts_c(values):
    ranks = {v: r for r, v in enumerate(sorted(set(values)), 1)}
    tree = [0] * (len(ranks) + 1)
    total = 0
    for value in values:
        here, i = 1, ranks[value] - 1
        while i:
            here += tree[i]
            i &= i - 1
        total += here
        i = ranks[value]
        while i < len(tree):
            tree[i] += here
            i += i & -i
    return total


def rise_counts_d(values):
    total = 0
    for size in range(1, len(values) + 1):
        for picked in combinations(values, size):
            if all(map(int.__lt__, picked, picked[1:])):
                total += 1
    return total


def rise_counts_e(values):
    sequences = []
    for v in values:
        added = [[v]]
        for s in sequences:
            if s[-1] < v:
                added.append(s + [v])
        sequences.extend(added)
    return len(sequences)


INPUTS = {
    "floor_tilings": [(0,), (1,), (2,), (5,), (12,)],
    "purse_payments": [(10, {1: 5, 2: 3, 5: 2}), (0, {1: 1}), (7, {}), (20, {5: 2, 10: 1, 1: 10}), (3, {2: 4})],
    "dice_totals": [(1, 6), (2, 6), (3, 4), (4, 3), (2, 1)],
    "lead_kept": [(0, 0), (3, 2), (2, 3), (5, 5), (6, 1), (4, 0)],
    "unequal_steps": [(0, [1, 2]), (5, [1, 2]), (9, [1, 2, 3]), (3, [3]), (7, [2, 4])],
    "odd_partitions": [(0,), (1,), (2,), (7,), (15,)],
    "different_parts": [(0,), (1,), (6,), (10,)],
    "broken_stairs": [(0, []), (4, []), (6, [3]), (8, [2, 3, 4]), (5, [5]), (10, [1, 7])],
    "calm_words": [(0, "abc"), (1, "abc"), (3, "abcd"), (4, "xyz"), (2, "a"), (5, "ab")],
    "set_groupings": [(0,), (1,), (3,), (6,), (8,)],
    "nobody_own_hat": [(0,), (1,), (2,), (4,), (7,)],
    "sparse_bits": [(0, 1), (3, 1), (6, 2), (8, 1), (4, 0), (5, 9)],
    "shelf_orders": [([],), ([3],), ([2, 2],), ([1, 2, 3],), ([4, 0, 2],)],
    "mountain_roads": [(0,), (1,), (2,), (3,), (4,)],
    "ticket_sums": [(0, 0), (1, 7), (2, 10), (4, 18), (3, 40), (2, -1)],
    "lucky_tickets": [(0,), (1,), (2,), (3,)],
    "key_presses": [(1,), (2,), (3,), (6,)],
    "steady_numbers": [(1,), (2,), (3,), (4,)],
    "bracket_depths": [(0, 0), (3, 1), (3, 2), (5, 3), (4, 9), (2, 0)],
    "meeting_halves": [([1, 2, 3, 4], 5), ([], 0), ([], 3), ([2, 2, 2], 4), ([5, -5, 3, 0], 3),
                       ([1, 1, 1, 1, 1, 7], 8)],
    "tea_rounds": [(0,), (1,), (2,), (3,), (4,), (7,)],
    "sum_orders": [(0, 1), (4, 1), (6, 2), (7, 3), (2, 5)],
    "rise_counts": [([],), ([4],), ([1, 2, 3],), ([3, 1, 2, 2, 5],), ([5, 4, 3],), ([2, 9, 4, 7, 7, 1],)],
}
