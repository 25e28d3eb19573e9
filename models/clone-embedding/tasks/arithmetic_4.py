"""Small tasks on money, statistics and long arithmetic, each written in several ways; all ways agree on `INPUTS`."""

import heapq
import math
import statistics
from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict, deque
from fractions import Fraction
from functools import cmp_to_key, lru_cache
from itertools import accumulate, combinations, groupby, pairwise, product, zip_longest


def share_bill_a(cents, people):
    base, extra = divmod(cents, people)
    return [base + 1] * extra + [base] * (people - extra)


def share_bill_b(cents, people):
    shares = [0] * people
    for coin in range(cents):
        shares[coin % people] += 1
    return shares


def share_bill_c(cents, people):
    shares = []
    left = cents
    for remaining in range(people, 0, -1):
        share = -(-left // remaining)
        shares.append(share)
        left -= share
    return shares


def seats_by_votes_a(votes, seats):
    total = sum(votes.values())
    result = {name: seats * count // total for name, count in votes.items()}
    rest = seats - sum(result.values())
    order = sorted(votes, key=lambda name: (-(seats * votes[name] % total), name))
    for name in order[:rest]:
        result[name] += 1
    return result


def seats_by_votes_b(votes, seats):
    total = 0
    for count in votes.values():
        total += count
    whole, part = {}, {}
    for name in sorted(votes):
        exact = Fraction(votes[name] * seats, total)
        whole[name] = int(exact)
        part[name] = exact - int(exact)
    while sum(whole.values()) < seats:
        lucky = max(part, key=part.get)
        whole[lucky] += 1
        part[lucky] = -1
    return whole


def seats_by_votes_c(votes, seats):
    total = sum(votes.values())
    heap = []
    out = {}
    for name, count in votes.items():
        q, r = divmod(count * seats, total)
        out[name] = q
        heap.append((-r, name))
    heapq.heapify(heap)
    for _ in range(seats - sum(out.values())):
        _, name = heapq.heappop(heap)
        out[name] += 1
    return out


def highest_quotients_a(votes, seats):
    won = dict.fromkeys(votes, 0)
    for _ in range(seats):
        best = min(votes, key=lambda name: (-Fraction(votes[name], won[name] + 1), name))
        won[best] += 1
    return won


def highest_quotients_b(votes, seats):
    claims = []
    for name, count in votes.items():
        for divisor in range(1, seats + 1):
            claims.append((-Fraction(count, divisor), name))
    claims.sort()
    taken = Counter(name for _, name in claims[:seats])
    return {name: taken[name] for name in votes}


def highest_quotients_c(votes, seats):
    heap = [(-Fraction(count), name, 1) for name, count in votes.items()]
    heapq.heapify(heap)
    won = {name: 0 for name in votes}
    while seats > 0:
        _, name, divisor = heap[0]
        won[name] += 1
        heapq.heapreplace(heap, (-Fraction(votes[name], divisor + 1), name, divisor + 1))
        seats -= 1
    return won


def purse_ways_a(purse, price):
    coins = list(purse.items())

    def count(i, left):
        if left == 0:
            return 1
        if left < 0 or i == len(coins):
            return 0
        coin, owned = coins[i]
        return sum(count(i + 1, left - coin * used) for used in range(owned + 1))

    return count(0, price)


def purse_ways_b(purse, price):
    ranges = [range(0, coin * owned + 1, coin) for coin, owned in purse.items()]
    return sum(sum(choice) == price for choice in product(*ranges))


def purse_ways_c(purse, price):
    ways = [1] + [0] * price
    for coin, owned in purse.items():
        updated = ways[:]
        for used in range(1, owned + 1):
            for amount in range(coin * used, price + 1):
                updated[amount] += ways[amount - coin * used]
        ways = updated
    return ways[price]


def payable_amounts_a(coins):
    sums = {0}
    for coin in coins:
        sums |= {coin + s for s in sums}
    return sorted(sums - {0})


def payable_amounts_b(coins):
    bits = 1
    for coin in coins:
        bits |= bits << coin
    return [amount for amount in range(1, bits.bit_length()) if bits >> amount & 1]


def payable_amounts_c(coins):
    found = []
    for size in range(1, len(coins) + 1):
        for chosen in combinations(coins, size):
            amount = sum(chosen)
            if amount not in found and amount > 0:
                found.append(amount)
    found.sort()
    return found


def swedish_total_a(prices, step):
    total = sum(prices)
    low = total - total % step
    return low + step if 2 * (total % step) >= step else low


def swedish_total_b(prices, step):
    return (2 * sum(prices) + step) // (2 * step) * step


def swedish_total_c(prices, step):
    total = 0
    for price in prices:
        total += price
    away = 0
    while True:
        if (total + away) % step == 0:
            return total + away
        if (total - away) % step == 0:
            return total - away
        away += 1


def postage_a(weight, table):
    for limit, price in sorted(table):
        if weight <= limit:
            return price
    return None


def postage_b(weight, table):
    rows = sorted(table)
    place = bisect_left([limit for limit, _ in rows], weight)
    return rows[place][1] if place < len(rows) else None


def postage_c(weight, table):
    fitting = {limit: price for limit, price in table if limit >= weight}
    if not fitting:
        return None
    return fitting[min(fitting)]


def months_to_goal_a(start, monthly, percent, goal):
    balance, months = start, 0
    while balance < goal:
        balance += balance * percent // 100 + monthly
        months += 1
    return months


def months_to_goal_b(start, monthly, percent, goal):
    if start >= goal:
        return 0
    return 1 + months_to_goal_b(start + start * percent // 100 + monthly, monthly, percent, goal)


def months_to_goal_c(start, monthly, percent, goal):
    def balances():
        value = start
        while True:
            yield value
            value = value * (100 + percent) // 100 + monthly

    for month, value in enumerate(balances()):
        if value >= goal:
            return month


def third_one_free_a(prices):
    ordered = sorted(prices, reverse=True)
    return sum(ordered) - sum(ordered[2::3])


def third_one_free_b(prices):
    total = 0
    for i, price in enumerate(sorted(prices)[::-1], start=1):
        if i % 3:
            total += price
    return total


def third_one_free_c(prices):
    heap = [-price for price in prices]
    heapq.heapify(heap)
    to_pay = 0
    in_group = 0
    while heap:
        price = -heapq.heappop(heap)
        in_group += 1
        if in_group == 3:
            in_group = 0
        else:
            to_pay += price
    return to_pay


def trip_balances_a(payments, people):
    saldo = {name: 0 for name in people}
    for payer, amount in payments:
        saldo[payer] += amount * len(people)
        for name in people:
            saldo[name] -= amount
    return saldo


def trip_balances_b(payments, people):
    total = sum(amount for _, amount in payments)
    return {p: len(people) * sum(amount for payer, amount in payments if payer == p) - total for p in people}


def trip_balances_c(payments, people):
    paid = Counter()
    for payer, amount in payments:
        paid[payer] += amount
    everything = sum(paid.values())
    out = {}
    for name in people:
        out[name] = paid[name] * len(people) - everything
    return out


def settle_up_a(balances):
    owed = deque(sorted((name, b) for name, b in balances.items() if b > 0))
    debts = deque(sorted((name, -b) for name, b in balances.items() if b < 0))
    moves = []
    while owed and debts:
        to, plus = owed.popleft()
        who, minus = debts.popleft()
        amount = min(plus, minus)
        moves.append((who, to, amount))
        if plus > amount:
            owed.appendleft((to, plus - amount))
        if minus > amount:
            debts.appendleft((who, minus - amount))
    return moves


def settle_up_b(balances):
    names = sorted(balances)
    left = dict(balances)
    moves = []
    for debtor in names:
        for creditor in names:
            if left[debtor] < 0 < left[creditor]:
                amount = min(-left[debtor], left[creditor])
                moves.append((debtor, creditor, amount))
                left[debtor] += amount
                left[creditor] -= amount
    return moves


def settle_up_c(balances):
    gives, gets = [], []
    for name, b in sorted(balances.items()):
        (gets if b > 0 else gives).extend([name] * abs(b))
    return [(who, to, len(list(run))) for (who, to), run in groupby(zip(gives, gets))]


def price_with_marks_a(cents):
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}{whole:,}.{rest:02d}"


def price_with_marks_b(cents):
    digits = str(abs(cents)).zfill(3)
    whole, rest = digits[:-2], digits[-2:]
    pieces = []
    while whole:
        pieces.insert(0, whole[-3:])
        whole = whole[:-3]
    return ("-" if cents < 0 else "") + ",".join(pieces) + "." + rest


def price_with_marks_c(cents):
    letters = []
    value = abs(cents)
    place = 0
    while value or place < 3:
        if place == 2:
            letters.append(".")
        elif place > 2 and place % 3 == 2:
            letters.append(",")
        letters.append(chr(48 + value % 10))
        value //= 10
        place += 1
    if cents < 0:
        letters.append("-")
    return "".join(reversed(letters))


def best_exchange_a(rates, start, goal):
    best = {start: Fraction(1)}
    for _ in range(len(rates)):
        for (a, b), rate in rates.items():
            if a in best and best[a] * rate > best.get(b, 0):
                if b != start:
                    best[b] = best[a] * rate
    return best.get(goal)


def best_exchange_b(rates, start, goal):
    def follow(here, value, seen):
        if here == goal:
            return [value]
        found = []
        for (a, b), rate in rates.items():
            if a == here and b not in seen:
                found += follow(b, value * rate, seen | {b})
        return found

    return max(follow(start, Fraction(1), {start}), default=None)


def best_exchange_c(rates, start, goal):
    answers = []
    stack = [(start, Fraction(1), (start,))]
    while stack:
        here, value, path = stack.pop()
        if here == goal:
            answers.append(value)
            continue
        for pair in rates:
            if pair[0] == here and pair[1] not in path:
                stack.append((pair[1], value * rates[pair], path + (pair[1],)))
    if answers:
        answers.sort()
        return answers[-1]
    return None


def exact_variance_a(values):
    n = len(values)
    mean = Fraction(sum(values), n)
    return sum((v - mean) ** 2 for v in values) / n


def exact_variance_b(values):
    n = total = squares = 0
    for v in values:
        n += 1
        total += v
        squares += v * v
    return Fraction(n * squares - total * total, n * n)


def exact_variance_c(values):
    n = len(values)
    apart = sum((a - b) ** 2 for a, b in combinations(values, 2))
    return Fraction(apart, n * n)


def exact_variance_d(values):
    return statistics.pvariance([Fraction(v) for v in values])


def middle_of_table_a(table):
    values = sorted(Counter(table).elements())
    n = len(values)
    return Fraction(values[(n - 1) // 2] + values[n // 2], 2)


def middle_of_table_b(table):
    keys = sorted(table)
    sums = list(accumulate(table[k] for k in keys))
    total = sums[-1]
    low = keys[bisect_right(sums, (total - 1) // 2)]
    high = keys[bisect_right(sums, total // 2)]
    return Fraction(low + high, 2)


def middle_of_table_c(table):
    left = {k: c for k, c in table.items() if c}
    while True:
        low, high = min(left), max(left)
        if low == high or sum(left.values()) <= 2:
            return Fraction(low + high, 2)
        for key in (low, high):
            left[key] -= 1
            if left[key] == 0:
                del left[key]


def favourites_a(values):
    counts = Counter(values)
    most = max(counts.values(), default=0)
    return sorted(v for v, c in counts.items() if c == most)


def favourites_b(values):
    return sorted(statistics.multimode(values))


def favourites_c(values):
    best, out = 0, []
    for value, run in groupby(sorted(values)):
        size = sum(1 for _ in run)
        if size > best:
            best, out = size, [value]
        elif size == best:
            out.append(value)
    return out


def favourites_d(values):
    result = []
    for v in sorted(set(values)):
        if all(values.count(v) >= values.count(w) for w in values):
            result.append(v)
    return result


def weighted_mark_a(marks):
    weights = sum(w for _, w in marks)
    return round(sum(m * w for m, w in marks) / weights, 2) if weights else None


def weighted_mark_b(marks):
    top = bottom = 0
    for mark, weight in marks:
        top += mark * weight
        bottom += weight
    if bottom == 0:
        return None
    return round(top / bottom, 2)


def weighted_mark_c(marks):
    copies = [mark for mark, weight in marks for _ in range(weight)]
    try:
        return round(statistics.fmean(copies), 2)
    except statistics.StatisticsError:
        return None


def half_medians_a(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    return tuple(statistics.median(part) for part in (ordered[:half], ordered[len(ordered) - half :]))


def half_medians_b(values):
    def middle(items):
        m = len(items) // 2
        if len(items) % 2:
            return items[m]
        return (items[m - 1] + items[m]) / 2

    ordered = []
    for value in values:
        insort(ordered, value)
    n = len(ordered)
    lower = ordered[: n // 2]
    upper = ordered[n // 2 :] if n % 2 == 0 else ordered[n // 2 + 1 :]
    return middle(lower), middle(upper)


def half_medians_c(values):
    size = len(values) // 2
    low = heapq.nsmallest(size, values)
    high = heapq.nlargest(size, values)
    a, b = (size - 1) // 2, size // 2
    return (low[a] + low[b]) / 2, (high[a] + high[b]) / 2


def from_middle_a(values):
    middle = statistics.median(values)
    return statistics.median(abs(v - middle) for v in values)


def from_middle_b(values):
    def median(items):
        items = sorted(items)
        n = len(items)
        return (items[(n - 1) // 2] + items[n // 2]) / 2

    centre = median(values)
    distances = []
    for value in values:
        distances.append(value - centre if value > centre else centre - value)
    return median(distances)


def from_middle_c(values):
    ordered = sorted(values)
    n = len(ordered)
    twice = ordered[(n - 1) // 2] + ordered[n // 2]
    i, j = 0, n - 1
    gaps = deque()
    while i <= j:
        left, right = abs(twice - 2 * ordered[i]), abs(2 * ordered[j] - twice)
        if left >= right:
            gaps.appendleft(left)
            i += 1
        else:
            gaps.appendleft(right)
            j -= 1
    return (gaps[(n - 1) // 2] + gaps[n // 2]) / 4


def bar_lines_a(values, width):
    bins = Counter(v // width for v in values)
    if not bins:
        return []
    return [f"{b * width}: {'#' * bins[b]}" for b in range(min(bins), max(bins) + 1)]


def bar_lines_b(values, width):
    lines = []
    if values:
        start = min(values) // width * width
        while start <= max(values):
            bar = ""
            for v in values:
                if start <= v < start + width:
                    bar += "#"
            lines.append(str(start) + ": " + bar)
            start += width
    return lines


def bar_lines_c(values, width):
    ordered = sorted(values)
    if not ordered:
        return []
    first = ordered[0] // width
    out = []
    place = 0
    for b in range(first, ordered[-1] // width + 1):
        end = bisect_left(ordered, (b + 1) * width)
        out.append("%d: %s" % (b * width, "#" * (end - place)))
        place = end
    return out


def sliding_middle_a(values, size):
    return [sorted(values[i : i + size])[size // 2] for i in range(len(values) - size + 1)]


def sliding_middle_b(values, size):
    window, out = [], []
    for i, value in enumerate(values):
        insort(window, value)
        if len(window) > size:
            window.pop(bisect_left(window, values[i - size]))
        if len(window) == size:
            out.append(window[size // 2])
    return out


def sliding_middle_c(values, size):
    recent = deque(maxlen=size)
    result = []
    for value in values:
        recent.append(value)
        if len(recent) == size:
            result.append(heapq.nsmallest(size // 2 + 1, recent)[-1])
    return result


def agreeing_pairs_a(xs, ys):
    score = 0
    for (a, b), (c, d) in combinations(zip(xs, ys), 2):
        sign = (a - c) * (b - d)
        score += (sign > 0) - (sign < 0)
    return score


def agreeing_pairs_b(xs, ys):
    agree = differ = 0
    for i in range(len(xs)):
        for j in range(i):
            if xs[i] == xs[j] or ys[i] == ys[j]:
                continue
            if (xs[i] < xs[j]) == (ys[i] < ys[j]):
                agree += 1
            else:
                differ += 1
    return agree - differ


def agreeing_pairs_c(xs, ys):
    order = sorted(zip(xs, ys))
    score = 0
    earlier = []
    for _, group in groupby(order, key=lambda pair: pair[0]):
        group = [y for _, y in group]
        for y in group:
            score += bisect_left(earlier, y) - (len(earlier) - bisect_right(earlier, y))
        for y in group:
            insort(earlier, y)
    return score


def shared_places_a(scores):
    ordered = sorted(scores, reverse=True)
    return [Fraction(2 * ordered.index(s) + ordered.count(s) + 1, 2) for s in scores]


def shared_places_b(scores):
    out = []
    for score in scores:
        better = sum(other > score for other in scores)
        equal = sum(other == score for other in scores)
        out.append(better + Fraction(equal + 1, 2))
    return out


def shared_places_c(scores):
    places = defaultdict(list)
    for place, i in enumerate(sorted(range(len(scores)), key=lambda i: -scores[i]), 1):
        places[scores[i]].append(place)
    means = {score: Fraction(sum(ps), len(ps)) for score, ps in places.items()}
    return [means[s] for s in scores]


def differences_total_a(values):
    return sum(abs(a - b) for a, b in combinations(values, 2))


def differences_total_b(values):
    total = 0
    n = len(values)
    for i, value in enumerate(sorted(values)):
        total += value * (2 * i - n + 1)
    return total


def differences_total_c(values):
    total = before = 0
    for i, value in enumerate(sorted(values)):
        total += i * value - before
        before += value
    return total


def differences_total_d(values):
    ordered = sorted(values)
    n = len(ordered)
    return sum((b - a) * k * (n - k) for k, (a, b) in enumerate(pairwise(ordered), 1))


def best_line_a(points):
    n = len(points)
    sx = sum(x for x, _ in points)
    sy = sum(y for _, y in points)
    sxy = sum(x * y for x, y in points)
    sxx = sum(x * x for x, _ in points)
    slope = Fraction(n * sxy - sx * sy, n * sxx - sx * sx)
    return slope, (sy - slope * sx) / n


def best_line_b(points):
    mean_x = Fraction(sum(x for x, y in points), len(points))
    mean_y = Fraction(sum(y for x, y in points), len(points))
    top = bottom = 0
    for x, y in points:
        top += (x - mean_x) * (y - mean_y)
        bottom += (x - mean_x) ** 2
    slope = top / bottom
    return (slope, mean_y - slope * mean_x)


def best_line_c(points):
    top = bottom = 0
    for (x1, y1), (x2, y2) in combinations(points, 2):
        top += (x1 - x2) * (y1 - y2)
        bottom += (x1 - x2) ** 2
    slope = Fraction(top, bottom)
    left = sum(y - slope * x for x, y in points)
    return slope, left / len(points)


def nearest_rank_a(values, percent):
    ordered = sorted(values)
    place = math.ceil(percent * len(ordered) / 100)
    return ordered[max(place, 1) - 1]


def nearest_rank_b(values, percent):
    for value in sorted(values):
        share = sum(1 for other in values if other <= value)
        if share * 100 >= percent * len(values):
            return value


def nearest_rank_c(values, percent):
    heap = list(values)
    heapq.heapify(heap)
    needed = -(-percent * len(values) // 100) or 1
    taken = None
    while needed:
        taken = heapq.heappop(heap)
        needed -= 1
    return taken


def two_way_table_a(pairs):
    rows = sorted({a for a, _ in pairs})
    columns = sorted({b for _, b in pairs})
    counts = Counter(pairs)
    return [[counts[row, column] for column in columns] for row in rows]


def two_way_table_b(pairs):
    rows, columns = [], []
    for a, b in sorted(pairs):
        if a not in rows:
            rows.append(a)
        if b not in columns:
            columns.append(b)
    columns.sort()
    table = [[0] * len(columns) for _ in rows]
    for a, b in pairs:
        table[rows.index(a)][columns.index(b)] += 1
    return table


def two_way_table_c(pairs):
    nested = {}
    for a, b in pairs:
        inner = nested.setdefault(a, {})
        inner[b] = inner.get(b, 0) + 1
    headings = sorted(set().union(*nested.values()))
    return [[nested[row].get(name, 0) for name in headings] for row in sorted(nested)]


def carries_a(a, b):
    carry = total = 0
    while a or b:
        carry = (a % 10 + b % 10 + carry) // 10
        total += carry
        a //= 10
        b //= 10
    return total


def carries_b(a, b):
    def digits(n):
        return sum(map(int, str(n)))

    return (digits(a) + digits(b) - digits(a + b)) // 9


def carries_c(a, b):
    total = 0
    power = 10
    while power <= 10 * max(a, b, 1):
        if a % power + b % power >= power:
            total += 1
        power *= 10
    return total


def carries_d(a, b):
    over, count = 0, 0
    for x, y in zip_longest(reversed(str(a)), reversed(str(b)), fillvalue="0"):
        over = int(x) + int(y) + over > 9
        if over:
            count += 1
    return count


def digits_times_a(digits, factor):
    out = deque()
    carry = 0
    for digit in reversed(digits):
        carry, rest = divmod(digit * factor + carry, 10)
        out.appendleft(rest)
    while carry:
        carry, rest = divmod(carry, 10)
        out.appendleft(rest)
    while len(out) > 1 and out[0] == 0:
        out.popleft()
    return list(out)


def digits_times_b(digits, factor):
    number = 0
    for digit in digits:
        number = number * 10 + digit
    return [int(letter) for letter in str(number * factor)]


def digits_times_c(digits, factor):
    cells = [0] * 4 + [digit * factor for digit in digits]
    for i in range(len(cells) - 1, 0, -1):
        cells[i - 1] += cells[i] // 10
        cells[i] %= 10
    first = 0
    while first < len(cells) - 1 and cells[first] == 0:
        first += 1
    return cells[first:]


def long_minus_a(a, b):
    width = max(len(a), len(b))
    borrow, out = 0, []
    for x, y in zip(reversed(a.zfill(width)), reversed(b.zfill(width))):
        digit = int(x) - int(y) - borrow
        borrow = digit < 0
        out.append(str(digit + 10 * borrow))
    return "".join(reversed(out)).lstrip("0") or "0"


def long_minus_b(a, b):
    return str(int(a) - int(b))


def long_minus_c(a, b):
    filled = b.zfill(len(a))
    opposite = "".join(str(9 - int(d)) for d in filled)
    result, carry = "", 1
    for i in range(len(a) - 1, -1, -1):
        value = ord(a[i]) + ord(opposite[i]) - 96 + carry
        carry = value // 10
        result = str(value % 10) + result
    result = result.lstrip("0")
    return result if result else "0"


def long_divide_a(text, divisor):
    rest = 0
    out = ""
    for letter in text:
        rest = rest * 10 + int(letter)
        out += str(rest // divisor)
        rest %= divisor
    return out.lstrip("0") or "0", rest


def long_divide_b(text, divisor):
    quotient, rest = divmod(int(text), divisor)
    return (str(quotient), rest)


def long_divide_c(text, divisor):
    digits = []
    rest = 0
    for letter in text:
        rest = 10 * rest + "0123456789".find(letter)
        digit = 0
        while rest >= divisor:
            rest -= divisor
            digit += 1
        if digits or digit:
            digits.append(str(digit))
    return "".join(digits) if digits else "0", rest


def score_table_a(games):
    points = defaultdict(int)
    for home, away, goals, against in games:
        points[home] += 3 if goals > against else 1 if goals == against else 0
        points[away] += 3 if goals < against else 1 if goals == against else 0
    return sorted(points.items(), key=lambda item: (-item[1], item[0]))


def score_table_b(games):
    teams = sorted({g[0] for g in games} | {g[1] for g in games})
    rows = []
    for team in teams:
        total = 0
        for home, away, x, y in games:
            if team == away:
                x, y = y, x
            elif team != home:
                continue
            if x > y:
                total += 3
            elif x == y:
                total += 1
        rows.append((team, total))
    rows.sort(key=lambda row: row[1], reverse=True)
    return rows


def score_table_c(games):
    earned = Counter()
    for home, away, x, y in games:
        earned.update({home: (0, 1, 3)[(x > y) - (x < y) + 1], away: (0, 1, 3)[(y > x) - (y < x) + 1]})

    def compare(p, q):
        if p[1] != q[1]:
            return q[1] - p[1]
        return -1 if p[0] < q[0] else 1

    return sorted(earned.items(), key=cmp_to_key(compare))


def fences_a(values, low, high):
    lower, upper = sorted((low, high))
    reach = 3 * (upper - lower)
    return [v for v in values if 2 * v < 2 * lower - reach or 2 * v > 2 * upper + reach]


def fences_b(values, low, high):
    if low > high:
        low, high = high, low
    step = Fraction(3, 2) * (high - low)
    outside = []
    for value in values:
        if value > high + step:
            outside.append(value)
        elif value < low - step:
            outside.append(value)
    return outside


def fences_c(values, low, high):
    middle = Fraction(low + high, 2)
    return [v for v in values if abs(v - middle) > 2 * abs(high - low)]


def coins_handed_a(price, paid, coins):
    rest = paid - price
    if rest < 0:
        return None
    given = {}
    for coin in sorted(coins, reverse=True):
        if rest >= coin:
            given[coin], rest = divmod(rest, coin)
    return given


def coins_handed_b(price, paid, coins):
    if paid < price:
        return None
    back = paid - price
    handed = []
    for coin in sorted(coins)[::-1]:
        while back >= coin:
            handed.append(coin)
            back -= coin
    return dict(Counter(handed))


def coins_handed_c(price, paid, coins):
    def give(rest, left):
        fitting = [c for c in left if c <= rest]
        if not fitting:
            return {}
        top = max(fitting)
        return {top: rest // top} | give(rest % top, [c for c in fitting if c != top])

    return None if price > paid else give(paid - price, coins)


def stamp_books_a(price, stamps):
    reachable = [False] * (price + 1)
    reachable[0] = True
    for amount in range(1, price + 1):
        reachable[amount] = any(amount >= s and reachable[amount - s] for s in stamps)
    return reachable[price]


def stamp_books_b(price, stamps):
    seen, queue = {0}, deque([0])
    while queue:
        amount = queue.popleft()
        if amount == price:
            return True
        for stamp in stamps:
            if amount + stamp <= price and amount + stamp not in seen:
                seen.add(amount + stamp)
                queue.append(amount + stamp)
    return False


def stamp_books_c(price, stamps):
    @lru_cache(None)
    def possible(rest, i):
        if rest == 0:
            return True
        if rest < 0 or i == len(stamps):
            return False
        return possible(rest - stamps[i], i) or possible(rest, i + 1)

    return possible(price, 0)


INPUTS = {
    "share_bill": [(1000, 3), (5, 5), (2, 4), (0, 2)],
    "seats_by_votes": [({"A": 47, "B": 16, "C": 37}, 10), ({"X": 1, "Y": 1, "Z": 1}, 4), ({"Q": 5}, 3)],
    "highest_quotients": [({"A": 100, "B": 80, "C": 30}, 8), ({"X": 1, "Y": 1}, 3), ({"Q": 5}, 0)],
    "purse_ways": [({1: 5, 2: 2, 5: 1}, 7), ({2: 3}, 5), ({5: 2, 10: 1}, 0), ({1: 2}, 3)],
    "payable_amounts": [([],), ([1, 2, 5],), ([2, 2, 3],), ([7],)],
    "swedish_total": [([199, 99], 5), ([], 5), ([102], 5), ([95, 10], 10), ([12, 1], 4)],
    "postage": [(20, [(20, 85), (50, 100), (500, 160)]), (51, [(50, 100), (500, 160)]), (900, [(500, 160)]), (1, [])],
    "months_to_goal": [(0, 100, 0, 1000), (1000, 50, 2, 2000), (500, 10, 1, 500)],
    "third_one_free": [([],), ([5, 3],), ([10, 20, 30, 40],), ([7, 7, 7, 1, 2, 3, 9],)],
    "trip_balances": [
        ([("a", 30), ("b", 6)], ["a", "b", "c"]),
        ([], ["a", "b"]),
        ([("b", 5), ("b", 7), ("a", 12)], ["a", "b"]),
    ],
    "settle_up": [({"a": 10, "b": -4, "c": -6},), ({"a": 0, "b": 0},), ({"a": -5, "b": 3, "c": 4, "d": -2},)],
    "price_with_marks": [(0,), (5,), (123456,), (-99999999,), (100000,)],
    "best_exchange": [
        ({("a", "b"): 2, ("b", "c"): 3, ("a", "c"): 5}, "a", "c"),
        ({("a", "b"): Fraction(1, 2)}, "b", "a"),
        ({("a", "b"): Fraction(1, 2), ("b", "a"): Fraction(3, 2)}, "a", "b"),
        ({("a", "b"): 2}, "a", "a"),
    ],
    "exact_variance": [([5],), ([1, 2, 3, 4],), ([2, 2, 2],), ([-3, 0, 7],)],
    "middle_of_table": [({3: 1},), ({1: 2, 5: 2},), ({2: 3, 4: 1, 9: 2},), ({1: 1, 7: 5},)],
    "favourites": [([],), ([1, 2, 2, 3, 3],), ([4],), ([1, 2, 3],)],
    "weighted_mark": [([],), ([(5, 2), (2, 1)],), ([(4, 0)],), ([(3, 1), (6, 1), (1, 4)],)],
    "half_medians": [([1, 2],), ([7, 1, 5, 3, 9],), ([4, 4, 8, 2, 6, 1],), ([3, 1, 2],)],
    "from_middle": [([4],), ([1, 1, 2, 2, 4, 6, 9],), ([10, 0],), ([5, 5, 5, 1],)],
    "bar_lines": [([], 5), ([1, 2, 7, 21], 5), ([3], 10), ([0, 4, 5, 9, 14], 5)],
    "sliding_middle": [([5, 1, 4, 2, 3], 3), ([1], 3), ([2, 9, 4], 1), ([1, 1, 8, 8, 1, 1], 4)],
    "agreeing_pairs": [([1, 2, 3], [1, 2, 3]), ([1, 2, 3], [3, 2, 1]), ([1, 1, 2], [5, 6, 6]), ([], [])],
    "shared_places": [([],), ([50, 70, 50, 90],), ([1],), ([3, 3, 3],)],
    "differences_total": [([],), ([5],), ([1, 4, 9],), ([3, 3, -2, 7],)],
    "best_line": [([(0, 1), (1, 3)],), ([(0, 0), (1, 1), (2, 1)],), ([(1, 5), (2, 5), (4, 5)],)],
    "nearest_rank": [([15, 20, 35, 40, 50], 30), ([15, 20, 35, 40, 50], 100), ([7], 0), ([3, 1, 2], 50)],
    "two_way_table": [([],), ([("a", "x"), ("b", "y"), ("a", "x")],), ([("b", 2), ("a", 1), ("b", 1)],)],
    "carries": [(123, 456), (999, 1), (555, 555), (0, 0), (95, 7)],
    "digits_times": [([1, 2, 5], 8), ([0], 7), ([9, 9], 99), ([4, 2], 0)],
    "long_minus": [("100", "1"), ("55", "55"), ("1000", "987"), ("7", "0")],
    "long_divide": [("100", 7), ("0", 3), ("98765", 12), ("5", 9)],
    "score_table": [([],), ([("A", "B", 2, 1), ("B", "C", 0, 0)],), ([("Z", "Y", 1, 1), ("Y", "Z", 3, 0)],)],
    "fences": [([1, 5, 6, 7, 30], 5, 7), ([], 1, 2), ([4, 4], 4, 4), ([0, 10, 20, 31], 15, 10)],
    "coins_handed": [(137, 200, [1, 2, 5, 10, 20, 50]), (5, 3, [1]), (100, 100, [1, 2]), (3, 10, [5, 1])],
    "stamp_books": [(7, (3, 5)), (8, (3, 5)), (0, (4,)), (11, (2, 4))],
}
