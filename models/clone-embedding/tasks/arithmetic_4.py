"""Small tasks on money, statistics and long arithmetic, each written in several ways; all ways agree on `INPUTS`."""

import heapq
import math
import operator
import re
import statistics
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, deque
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import accumulate, combinations, compress, count, groupby, permutations, product, repeat


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


def share_bill_d(cents, people):
    result = []
    for i in range(people):
        result.append(0)
    rest = cents
    i = 0
    while rest > 0:
        result[i] = result[i] + 1
        rest = rest - 1
        i = i + 1
        if i == people:
            i = 0
    return result


def share_bill_e(cents, people):
    return [(cents + people - 1 - i) // people for i in range(people)]


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


def seats_by_votes_d(votes, seats):
    class Party:
        def __init__(self, name, count):
            self.name = name
            self.count = count
            self.seats = 0
            self.rest = 0

    parties = []
    all_votes = 0
    for name in votes:
        parties.append(Party(name, votes[name]))
        all_votes += votes[name]
    given = 0
    for party in parties:
        party.seats = party.count * seats // all_votes
        party.rest = party.count * seats % all_votes
        given += party.seats
    while given < seats:
        winner = None
        for party in parties:
            if winner is None or party.rest > winner.rest:
                winner = party
            elif party.rest == winner.rest and party.name < winner.name:
                winner = party
        winner.seats += 1
        winner.rest = -1
        given += 1
    result = {}
    for party in parties:
        result[party.name] = party.seats
    return result


def seats_by_votes_e(votes, seats):
    t = sum(votes.values())
    d = {k: divmod(v * seats, t) for k, v in votes.items()}
    left = seats - sum(q for q, _ in d.values())
    extra = set(sorted(sorted(d), key=lambda k: d[k][1], reverse=True)[:left])
    return {k: q + (k in extra) for k, (q, _) in d.items()}


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


def highest_quotients_d(votes, seats):
    names = list(votes)
    won = [0] * len(names)
    for seat in range(seats):
        best = 0
        for i in range(1, len(names)):
            left = votes[names[i]] * (won[best] + 1)
            right = votes[names[best]] * (won[i] + 1)
            if left > right:
                best = i
            elif left == right:
                if names[i] < names[best]:
                    best = i
        won[best] = won[best] + 1
    answer = {}
    for i in range(len(names)):
        answer[names[i]] = won[i]
    return answer


def highest_quotients_e(votes, seats):
    quotients = ((Fraction(-v, d), name) for (name, v), d in product(votes.items(), range(1, seats + 1)))
    winners = list(map(operator.itemgetter(1), heapq.nsmallest(seats, quotients)))
    return dict(zip(votes, map(winners.count, votes)))


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


def purse_ways_d(purse, price):
    reached = Counter([0])
    for coin, owned in purse.items():
        after = Counter()
        for amount, ways in reached.items():
            for used in range(owned + 1):
                after[amount + used * coin] += ways
        reached = after
    return reached[price]


def purse_ways_e(purse, price):
    coins = []
    for coin in purse:
        for _ in range(purse[coin]):
            coins.append(coin)
    chosen = set()
    for size in range(len(coins) + 1):
        for group in combinations(sorted(coins), size):
            if sum(group) == price:
                chosen.add(group)
    return len(chosen)


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


def payable_amounts_d(coins):
    return sorted({sum(compress(coins, pick)) for pick in product((0, 1), repeat=len(coins))} - {0})


def payable_amounts_e(coins):
    total = 0
    for c in coins:
        total = total + c
    possible = [False] * (total + 1)
    possible[0] = True
    for i in range(len(coins)):
        for amount in range(total, -1, -1):
            if possible[amount] == True:
                if amount + coins[i] <= total:
                    possible[amount + coins[i]] = True
    answer = []
    for amount in range(1, total + 1):
        if possible[amount] == True:
            answer.append(amount)
    return answer


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


def swedish_total_d(prices, step):
    total = sum(prices)
    candidates = range(0, total + step + 1, step)
    return min(candidates, key=lambda c: (abs(c - total), -c))


def swedish_total_e(prices, step):
    sum_of_prices = 0
    index = 0
    while index < len(prices):
        sum_of_prices += prices[index]
        index += 1
    lower = 0
    while lower + step <= sum_of_prices:
        lower += step
    upper = lower + step
    if sum_of_prices - lower < upper - sum_of_prices:
        return lower
    return upper


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


def postage_d(weight, table):
    return min(((l, p) for l, p in table if l >= weight), default=(0, None))[1]


def postage_e(weight, table):
    answer = None
    best_limit = None
    for i in range(len(table)):
        limit = table[i][0]
        price = table[i][1]
        fits = False
        if weight <= limit:
            fits = True
        if fits == True:
            if best_limit == None:
                best_limit = limit
                answer = price
            elif limit < best_limit:
                best_limit = limit
                answer = price
    return answer


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


def months_to_goal_d(start, monthly, percent, goal):
    class Account:
        def __init__(self, balance):
            self.balance = balance
            self.month = 0

        def pass_month(self):
            interest = self.balance * percent // 100
            self.balance += interest
            self.balance += monthly
            self.month += 1

    account = Account(start)
    while not account.balance >= goal:
        account.pass_month()
    return account.month


def months_to_goal_e(start, monthly, percent, goal):
    balances = accumulate(repeat(monthly), lambda b, m: b + b * percent // 100 + m, initial=start)
    return next(month for month, balance in enumerate(balances) if balance >= goal)


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


def third_one_free_d(prices):
    left = list(prices)
    total = 0
    number = 0
    while len(left) > 0:
        biggest = left[0]
        for p in left:
            if p > biggest:
                biggest = p
        left.remove(biggest)
        number = number + 1
        if number % 3 == 0:
            total = total + 0
        else:
            total = total + biggest
    return total


def third_one_free_e(prices):
    if not prices:
        return 0
    amounts = Counter(prices)
    paid, place = 0, 0
    for price in sorted(amounts, reverse=True):
        for _ in range(amounts[price]):
            place += 1
            paid += price * (place % 3 != 0)
    return paid


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


def trip_balances_d(payments, people):
    return {p: sum(a * (len(people) * (q == p) - 1) for q, a in payments) for p in people}


def trip_balances_e(payments, people):
    matrix = [[0] * len(people) for _ in people]
    position = {name: i for i, name in enumerate(people)}
    for payer, amount in payments:
        for j in range(len(people)):
            matrix[position[payer]][j] += amount
    result = {}
    for name, i in position.items():
        gets = sum(matrix[i])
        owes = sum(row[i] for row in matrix)
        result[name] = gets - owes
    return result


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


def settle_up_d(balances):
    names = sorted(balances.keys())
    amounts = []
    for name in names:
        amounts.append(balances[name])
    answer = []
    i = 0
    j = 0
    while i < len(names) and j < len(names):
        if amounts[i] >= 0:
            i = i + 1
        elif amounts[j] <= 0:
            j = j + 1
        else:
            pay = -amounts[i]
            if amounts[j] < pay:
                pay = amounts[j]
            answer.append((names[i], names[j], pay))
            amounts[i] = amounts[i] + pay
            amounts[j] = amounts[j] - pay
    return answer


def settle_up_e(balances):
    def pay(debts, credits):
        if not debts or not credits:
            return []
        (who, minus), (to, plus) = debts[0], credits[0]
        amount = min(minus, plus)
        debts = [(who, minus - amount)] * (minus > amount) + debts[1:]
        credits = [(to, plus - amount)] * (plus > amount) + credits[1:]
        return [(who, to, amount)] + pay(debts, credits)

    items = sorted(balances.items())
    return pay([(n, -b) for n, b in items if b < 0], [(n, b) for n, b in items if b > 0])


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


def price_with_marks_d(cents):
    text = re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", str(abs(cents) // 100))
    return "-" * (cents < 0) + text + "." + str(abs(cents) % 100).zfill(2)


def price_with_marks_e(cents):
    negative = False
    if cents < 0:
        negative = True
        cents = cents * -1
    whole = cents // 100
    rest = cents % 100
    text = str(whole)
    result = ""
    counter = 0
    for i in range(len(text) - 1, -1, -1):
        if counter == 3:
            result = "," + result
            counter = 0
        result = text[i] + result
        counter = counter + 1
    if rest < 10:
        result = result + ".0" + str(rest)
    else:
        result = result + "." + str(rest)
    if negative == True:
        result = "-" + result
    return result


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


def best_exchange_d(rates, start, goal):
    graph = defaultdict(list)
    for (a, b), rate in rates.items():
        graph[a].append((b, rate))

    @lru_cache(maxsize=None)
    def best(here, visited):
        if here == goal:
            return Fraction(1)
        options = []
        for following, rate in graph[here]:
            if following in visited:
                continue
            rest = best(following, visited | {following})
            if rest is not None:
                options.append(rate * rest)
        return max(options) if options else None

    return best(start, frozenset([start]))


def best_exchange_e(rates, start, goal):
    if start == goal:
        return Fraction(1)
    towns = sorted({t for pair in rates for t in pair} - {start, goal})
    best = None
    for size in range(len(towns) + 1):
        for middle in permutations(towns, size):
            route = [start, *middle, goal]
            steps = list(zip(route, route[1:]))
            if all(step in rates for step in steps):
                value = math.prod(rates[step] for step in steps)
                if best is None or value > best:
                    best = value
    return best


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


def exact_variance_e(values):
    mean = Fraction(0)
    for i in range(len(values)):
        mean = mean + values[i]
    mean = mean / len(values)
    total = Fraction(0)
    for i in range(len(values)):
        difference = values[i] - mean
        total = total + difference * difference
    variance = total / len(values)
    return variance


def exact_variance_f(values):
    class Running:
        def __init__(self):
            self.n = 0
            self.mean = Fraction(0)
            self.m2 = Fraction(0)

        def add(self, x):
            self.n += 1
            delta = x - self.mean
            self.mean += delta / self.n
            self.m2 += delta * (x - self.mean)

    running = Running()
    for x in values:
        running.add(x)
    return running.m2 / running.n


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


def middle_of_table_d(table):
    v = [k for k in sorted(table) for _ in range(table[k])]
    return Fraction(v[~-len(v) // 2] + v[len(v) // 2], 2)


def middle_of_table_e(table):
    total = sum(table.values())

    def value_at(position: int) -> int:
        passed = 0
        for key in sorted(table):
            passed += table[key]
            if position < passed:
                return key
        raise IndexError(position)

    if total % 2 == 1:
        return Fraction(value_at(total // 2))
    upper = value_at(total // 2)
    lower = value_at(total // 2 - 1)
    return Fraction(lower + upper, 2)


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


def favourites_e(values):
    best = 0
    answer = []
    for i in range(len(values)):
        times = 0
        for j in range(len(values)):
            if values[i] == values[j]:
                times = times + 1
        if times > best:
            best = times
            answer = [values[i]]
        elif times == best:
            if values[i] not in answer:
                answer.append(values[i])
    answer.sort()
    return answer


def favourites_f(values):
    groups = defaultdict(set)
    for v in set(values):
        groups[values.count(v)].add(v)
    return sorted(groups[max(groups, default=0)])


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


def weighted_mark_d(marks):
    class Mean:
        def __init__(self):
            self.sum = 0
            self.weight = 0

        def put(self, mark, weight):
            self.sum = self.sum + mark * weight
            self.weight = self.weight + weight

        def get(self):
            if self.weight == 0:
                return None
            return round(self.sum / self.weight, 2)

    mean = Mean()
    i = 0
    while i < len(marks):
        mean.put(marks[i][0], marks[i][1])
        i += 1
    return mean.get()


def weighted_mark_e(marks):
    products, weights = reduce(lambda s, m: (s[0] + m[0] * m[1], s[1] + m[1]), marks, (0, 0))
    return weights and round(products / weights, 2) or (None if not weights else 0)


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
}
