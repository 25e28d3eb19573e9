"""Small tasks on records, accounts and stocks, each written in five ways; all ways agree on `INPUTS`."""

import heapq
import itertools
import operator
import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce


def overdrawn_days_a(start, bookings, last_day):
    balance = start
    count = 0
    for day in range(1, last_day + 1):
        for when, amount in bookings:
            if when == day:
                balance += amount
        if balance < 0:
            count += 1
    return count


def overdrawn_days_b(start, bookings, last_day):
    change = Counter()
    for when, amount in bookings:
        change[when] += amount
    balances = itertools.accumulate((change[d] for d in range(1, last_day + 1)), initial=start)
    return sum(b < 0 for b in itertools.islice(balances, 1, None))


def overdrawn_days_c(start, bookings, last_day):
    ordered = sorted(bookings) + [(last_day + 1, 0)]
    balance = start
    previous = 1
    count = 0
    i = 0
    while i < len(ordered):
        when = ordered[i][0]
        amount = ordered[i][1]
        if when > last_day + 1:
            when = last_day + 1
        if balance < 0:
            count = count + when - previous
        balance = balance + amount
        previous = when
        i = i + 1
    return count


def overdrawn_days_d(start, bookings, last_day):
    return [start + sum(a for w, a in bookings if w <= d) < 0 for d in range(1, last_day + 1)].count(True)


def overdrawn_days_e(start, bookings, last_day):
    rows = sorted(bookings)
    days = [when for when, _ in rows]
    totals = list(itertools.accumulate((amount for _, amount in rows), initial=start))

    def balance_on(day):
        return totals[bisect_right(days, day)]

    return len(list(filter(lambda day: balance_on(day) < 0, range(1, last_day + 1))))


def overtime_pay_a(hours, rate, limit):
    week = 0
    pay = 0
    for i, worked in enumerate(hours):
        if i % 7 == 0:
            week = 0
        normal = max(0, min(worked, limit - week))
        pay += normal * rate + (worked - normal) * rate * 2
        week += worked
    return pay


def overtime_pay_b(hours, rate, limit):
    weeks = (sum(hours[i : i + 7]) for i in range(0, len(hours), 7))
    return sum(rate * (w + max(0, w - limit)) for w in weeks)


def overtime_pay_c(hours, rate, limit):
    totals = defaultdict(int)
    for day in range(len(hours)):
        totals[day // 7] = totals[day // 7] + hours[day]
    pay = 0
    for week in totals:
        if totals[week] > limit:
            extra = totals[week] - limit
            pay = pay + limit * rate
            pay = pay + extra * rate * 2
        else:
            pay = pay + totals[week] * rate
    return pay


def overtime_pay_d(hours, rate, limit):
    def week_pay(total):
        return rate * total if total <= limit else rate * (2 * total - limit)

    grouped = itertools.groupby(enumerate(hours), key=lambda pair: pair[0] // 7)
    return sum(map(lambda g: week_pay(sum(map(operator.itemgetter(1), g[1]))), grouped))


def overtime_pay_e(hours, rate, limit):
    if not hours:
        return 0
    worked = 0
    pay = 0
    for day in hours[:7]:
        for _ in range(day):
            worked += 1
            pay += rate if worked <= limit else rate + rate
    return pay + overtime_pay_e(hours[7:], rate, limit)


def gift_cards_used_a(cards, prices):
    cards = dict(cards)
    cash = 0
    for price in prices:
        for name in sorted(cards, key=lambda n: (cards[n], n)):
            used = min(cards[name], price)
            cards[name] -= used
            price -= used
        cash += price
        cards = {name: left for name, left in cards.items() if left}
    return cards, cash


def gift_cards_used_b(cards, prices):
    heap = [(value, name) for name, value in cards.items() if value]
    heapq.heapify(heap)
    cash = 0
    for price in prices:
        while price and heap:
            value, name = heapq.heappop(heap)
            if value > price:
                heapq.heappush(heap, (value - price, name))
                price = 0
            else:
                price -= value
        cash += price
    return {name: value for value, name in heap}, cash


def gift_cards_used_c(cards, prices):
    spent = sum(prices)
    row = sorted((value, name) for name, value in cards.items())
    ends = [0, *itertools.accumulate(value for value, _ in row)]
    rest = ((name, end - max(spent, end - value)) for (value, name), end in zip(row, ends[1:]))
    return {name: value for name, value in rest if value > 0}, max(0, spent - ends[-1])


def gift_cards_used_d(cards, prices):
    names = list(cards.keys())
    values = list(cards.values())
    cash = 0
    for i in range(len(prices)):
        to_pay = prices[i]
        while to_pay > 0:
            smallest = -1
            for j in range(len(values)):
                if values[j] > 0:
                    if smallest == -1:
                        smallest = j
                    elif values[j] < values[smallest]:
                        smallest = j
                    elif values[j] == values[smallest] and names[j] < names[smallest]:
                        smallest = j
            if smallest == -1:
                cash = cash + to_pay
                to_pay = 0
            elif values[smallest] >= to_pay:
                values[smallest] = values[smallest] - to_pay
                to_pay = 0
            else:
                to_pay = to_pay - values[smallest]
                values[smallest] = 0
    result = {}
    for j in range(len(names)):
        if values[j] > 0:
            result[names[j]] = values[j]
    return result, cash


def gift_cards_used_e(cards, prices):
    def pay(state, price):
        wallet, cash = state
        if not price:
            return state
        if not wallet:
            return wallet, cash + price
        (value, name), *others = sorted(wallet)
        if value > price:
            return [(value - price, name)] + others, cash
        return pay((others, cash), price - value)

    filled = [(value, name) for name, value in cards.items() if value > 0]
    left, cash = reduce(pay, prices, (filled, 0))
    return {name: value for value, name in left}, cash


def points_tier_a(purchases, steps):
    points = 0
    history = []
    for amount in purchases:
        tier = 0
        for step in steps:
            if points >= step:
                tier += 1
        points += amount * (1 + tier)
        history.append(points)
    return history


def points_tier_b(purchases, steps):
    ranked = sorted(steps)
    history = [0]
    for amount in purchases:
        history.append(history[-1] + amount * (bisect_right(ranked, history[-1]) + 1))
    return history[1:]


def points_tier_c(purchases, steps):
    return list(itertools.accumulate(purchases, lambda p, a: p + a + a * sum(p >= s for s in steps), initial=0))[1:]


def points_tier_d(purchases, steps):
    class Customer:
        def __init__(self):
            self.points = 0
            self.factor = 1
            self.ahead = sorted(steps, reverse=True)
            self.rise()

        def rise(self):
            while self.ahead and self.ahead[-1] <= self.points:
                self.ahead.pop()
                self.factor += 1

        def buy(self, amount):
            self.points += amount * self.factor
            self.rise()
            return self.points

    customer = Customer()
    return [customer.buy(amount) for amount in purchases]


def points_tier_e(purchases, steps):
    if len(purchases) == 0:
        return []
    before = points_tier_e(purchases[:-1], steps)
    points = 0
    if len(before) > 0:
        points = before[len(before) - 1]
    reached = 0
    for i in range(len(steps)):
        if steps[i] <= points:
            reached = reached + 1
    return before + [points + purchases[-1] * (reached + 1)]


def ledgers_differ_a(ours, theirs):
    missing = []
    rest = list(theirs)
    for entry in ours:
        if entry in rest:
            rest.remove(entry)
        else:
            missing.append(entry)
    return sorted(missing), sorted(rest)


def ledgers_differ_b(ours, theirs):
    mine, other = Counter(ours), Counter(theirs)
    return sorted((mine - other).elements()), sorted((other - mine).elements())


def ledgers_differ_c(ours, theirs):
    left = sorted(ours)
    right = sorted(theirs)
    only_left = []
    only_right = []
    i = 0
    j = 0
    while i < len(left) or j < len(right):
        if j == len(right) or (i < len(left) and left[i] < right[j]):
            only_left.append(left[i])
            i += 1
        elif i == len(left) or right[j] < left[i]:
            only_right.append(right[j])
            j += 1
        else:
            i += 1
            j += 1
    return only_left, only_right


def ledgers_differ_d(ours, theirs):
    both = sorted([(e, 1) for e in ours] + [(e, -1) for e in theirs])
    nets = [(e, sum(s for _, s in g)) for e, g in itertools.groupby(both, key=operator.itemgetter(0))]

    def extra(sign):
        return [e for e, net in nets for _ in range(net * sign)]

    return extra(1), extra(-1)


def ledgers_differ_e(ours, theirs):
    tally = {}
    for entry in ours:
        if entry not in tally:
            tally[entry] = 0
        tally[entry] = tally[entry] + 1
    for entry in theirs:
        if entry not in tally:
            tally[entry] = 0
        tally[entry] = tally[entry] - 1
    first = []
    second = []
    for entry in tally:
        while tally[entry] > 0:
            first.append(entry)
            tally[entry] = tally[entry] - 1
        while tally[entry] < 0:
            second.append(entry)
            tally[entry] = tally[entry] + 1
    first.sort()
    second.sort()
    return first, second


def latest_records_a(rows):
    latest = {}
    for row in rows:
        key = row["id"]
        if key not in latest or row["when"] >= latest[key]["when"]:
            latest[key] = row
    return [latest[key]["value"] for key in sorted(latest)]


def latest_records_b(rows):
    d = {r["id"]: r["value"] for r in sorted(rows, key=lambda r: (r["id"], r["when"]))}
    return list(d.values())


def latest_records_c(rows):
    result = []
    used = []
    for i in range(len(rows)):
        if rows[i]["id"] not in used:
            used.append(rows[i]["id"])
    used.sort()
    for key in used:
        best = None
        for i in range(len(rows)):
            if rows[i]["id"] == key:
                if best == None:
                    best = rows[i]
                elif rows[i]["when"] >= best["when"]:
                    best = rows[i]
        result.append(best["value"])
    return result


def latest_records_d(rows):
    def group_key(row):
        return row["id"]

    groups = itertools.groupby(sorted(rows, key=group_key), key=group_key)
    newest = (reduce(lambda old, new: old if old["when"] > new["when"] else new, group) for _, group in groups)
    return [row["value"] for row in newest]


def latest_records_e(rows):
    heaps = defaultdict(list)
    for order, row in enumerate(rows):
        heapq.heappush(heaps[row["id"]], (-row["when"], -order, row["value"]))
    names = sorted(heaps)
    return [heaps[name][0][2] for name in names]


def invoice_report_a(lines, free_from):
    totals = {}
    for customer, count, price in lines:
        totals[customer] = totals.get(customer, 0) + count * price
    report = []
    for customer in sorted(totals):
        total = totals[customer]
        if total < free_from:
            total += 5
        report.append(f"{customer}: {total}")
    return report


def invoice_report_b(lines, free_from):
    names = sorted({line[0] for line in lines})
    sums = [sum(n * p for name, n, p in lines if name == who) for who in names]
    return [f"{who}: {s + 5 * (s < free_from)}" for who, s in zip(names, sums)]


def invoice_report_c(lines, free_from):
    class Invoice:
        def __init__(self, customer):
            self.customer = customer
            self.amount = 0

        def add(self, count, price):
            self.amount += count * price

        def text(self):
            shipping = 0 if self.amount >= free_from else 5
            return self.customer + ": " + str(self.amount + shipping)

    invoices = {}
    for line in lines:
        if line[0] not in invoices:
            invoices[line[0]] = Invoice(line[0])
        invoices[line[0]].add(line[1], line[2])
    keys = list(invoices.keys())
    keys.sort()
    output = []
    i = 0
    while i < len(keys):
        output.append(invoices[keys[i]].text())
        i += 1
    return output


def invoice_report_d(lines, free_from):
    ordered = sorted(lines, key=operator.itemgetter(0))
    result = []
    i = 0
    while i < len(ordered):
        name = ordered[i][0]
        total = 0
        while i < len(ordered) and ordered[i][0] == name:
            total = total + ordered[i][1] * ordered[i][2]
            i = i + 1
        if total >= free_from:
            result.append("%s: %d" % (name, total))
        else:
            result.append("%s: %d" % (name, total + 5))
    return result


def invoice_report_e(lines, free_from):
    counts = reduce(lambda c, line: c + Counter({line[0]: line[1] * line[2]}), lines, Counter())
    for name, _, _ in lines:
        counts.setdefault(name, 0)
    with_post = map(lambda pair: (pair[0], pair[1] if pair[1] >= free_from else pair[1] + 5), counts.items())
    return list(map(": ".join, sorted((name, str(total)) for name, total in with_post)))


def reorder_list_a(stock, sales, days_ahead):
    orders = {}
    for item, amount in stock.items():
        sold = [s for s in sales if s[0] == item]
        if not sold:
            continue
        need = days_ahead * max(n for _, n in sold)
        if need > amount:
            orders[item] = need - amount
    return orders


def reorder_list_b(stock, sales, days_ahead):
    peak = {}
    for item, n in sales:
        if item in stock:
            peak[item] = max(peak.get(item, 0), n)
    missing = {item: days_ahead * n - stock[item] for item, n in peak.items()}
    return {item: n for item, n in missing.items() if n > 0}


def reorder_list_c(stock, sales, days_ahead):
    best = dict(sorted(sales))
    return {i: m for i, a in stock.items() if (m := days_ahead * best.get(i, 0) - a) > 0 and i in best}


def reorder_list_d(stock, sales, days_ahead):
    result = {}
    names = list(stock)
    for i in range(len(names)):
        highest = -1
        for j in range(len(sales)):
            if sales[j][0] == names[i]:
                if sales[j][1] > highest:
                    highest = sales[j][1]
        if highest >= 0:
            left = stock[names[i]]
            day = 0
            while day < days_ahead:
                left = left - highest
                day = day + 1
            if left < 0:
                result[names[i]] = -left
    return result


def reorder_list_e(stock, sales, days_ahead):
    known = filter(lambda sale: sale[0] in stock, sales)
    groups = itertools.groupby(sorted(known), key=operator.itemgetter(0))
    peaks = ((item, max(map(operator.itemgetter(1), rows))) for item, rows in groups)
    wanted = ((item, n * days_ahead - stock[item]) for item, n in peaks)
    return dict(itertools.filterfalse(lambda pair: pair[1] <= 0, wanted))


def average_cost_stock_a(moves):
    units = 0
    value = 0
    for kind, count, price in moves:
        if kind == "buy":
            units += count
            value += count * price
        elif units:
            taken = min(count, units)
            value -= value * taken // units
            units -= taken
    return units, value


def average_cost_stock_b(moves):
    def apply(state, move):
        units, value = state
        kind, count, price = move
        if kind == "buy":
            return units + count, value + count * price
        taken = min(units, count)
        return units - taken, value - (value * taken // units if units else 0)

    return reduce(apply, moves, (0, 0))


def average_cost_stock_c(moves):
    class Store:
        def __init__(self):
            self.units = 0
            self.value = 0

        def buy(self, count, price):
            self.units += count
            self.value += count * price

        def sell(self, count, price):
            if self.units <= 0:
                return
            if count >= self.units:
                self.units = 0
                self.value = 0
                return
            part = self.value * count // self.units
            self.value -= part
            self.units -= count

    store = Store()
    for move in moves:
        getattr(store, move[0])(*move[1:])
    return (store.units, store.value)


def average_cost_stock_d(moves):
    u = v = 0
    for k, n, p in moves:
        n = n if k == "buy" else -min(n, u)
        v += n * p if k == "buy" else -(-n * v // max(u, 1))
        u += n
    return u, v


def average_cost_stock_e(moves):
    if len(moves) == 0:
        return (0, 0)
    before = average_cost_stock_e(moves[: len(moves) - 1])
    last = moves[len(moves) - 1]
    units = before[0]
    value = before[1]
    if last[0] == "buy":
        units = units + last[1]
        value = value + last[1] * last[2]
    if last[0] == "sell":
        if units == 0:
            return (0, value)
        sold = last[1]
        if sold > units:
            sold = units
        cost = (value * sold) // units
        units = units - sold
        value = value - cost
    return (units, value)


def back_orders_a(stock, events):
    waiting = deque()
    shipped = []
    for kind, who, count in events:
        if kind == "order":
            waiting.append((who, count))
        else:
            stock += count
        while waiting and waiting[0][1] <= stock:
            name, wanted = waiting.popleft()
            stock -= wanted
            shipped.append(name)
    return shipped, stock


def back_orders_b(stock, events):
    orders = [(who, count) for kind, who, count in events if kind == "order"]
    received = stock + sum(count for kind, _, count in events if kind != "order")
    needs = itertools.accumulate(count for _, count in orders)
    ready = sum(1 for _ in itertools.takewhile(lambda need: need <= received, needs))
    return [who for who, _ in orders[:ready]], received - sum(n for _, n in orders[:ready])


def back_orders_c(stock, events):
    names = []
    amounts = []
    for i in range(len(events)):
        if events[i][0] == "order":
            names.append(events[i][1])
            amounts.append(events[i][2])
        else:
            stock = stock + events[i][2]
    sent = []
    blocked = False
    for i in range(len(names)):
        if blocked == False:
            if amounts[i] <= stock:
                stock = stock - amounts[i]
                sent.append(names[i])
            else:
                blocked = True
    return sent, stock


def back_orders_d(stock, events):
    incoming = [stock] + [n for kind, _, n in events if kind == "stock"]
    total = sum(incoming)
    orders = [e[1:] for e in events if e[0] == "order"]
    ends = list(itertools.accumulate(n for _, n in orders))
    done = bisect_right(ends, total)
    return [name for name, _ in orders][:done], total - (ends[done - 1] if done else 0)


def back_orders_e(stock, events):
    class Shop:
        def __init__(self, amount):
            self.amount = amount
            self.line = []
            self.sent = []

        def serve(self):
            while len(self.line) > 0:
                name, wanted = self.line[0]
                if wanted > self.amount:
                    break
                self.amount -= wanted
                self.sent.append(name)
                self.line.pop(0)

        def order(self, who, count):
            self.line.append((who, count))

        def stock(self, who, count):
            self.amount += count

    shop = Shop(stock)
    for kind, who, count in events:
        getattr(shop, kind)(who, count)
        shop.serve()
    return shop.sent, shop.amount


def kits_built_a(parts, kit):
    made = 0
    parts = dict(parts)
    while all(parts.get(name, 0) >= n for name, n in kit.items()):
        for name, n in kit.items():
            parts[name] -= n
        made += 1
    return made, {name: n for name, n in parts.items() if n}


def kits_built_b(parts, kit):
    made = min(parts.get(name, 0) // n for name, n in kit.items())
    left = Counter(parts)
    left.subtract({name: n * made for name, n in kit.items()})
    return made, dict(+left)


def kits_built_c(parts, kit):
    made = None
    for name in kit:
        have = 0
        if name in parts:
            have = parts[name]
        possible = 0
        while have >= kit[name]:
            have = have - kit[name]
            possible = possible + 1
        if made == None:
            made = possible
        elif possible < made:
            made = possible
    left = {}
    for name in parts:
        rest = parts[name]
        if name in kit:
            rest = rest - made * kit[name]
        if rest > 0:
            left[name] = rest
    return made, left


def kits_built_d(parts, kit):
    low, high = 0, sum(parts.values()) + 1
    while high - low > 1:
        middle = (low + high) // 2
        if all(parts.get(p, 0) >= middle * n for p, n in kit.items()):
            low = middle
        else:
            high = middle
    rest = ((p, n - low * kit.get(p, 0)) for p, n in parts.items())
    return low, {p: n for p, n in rest if n}


def kits_built_e(parts, kit):
    def enough(bag):
        return Counter(kit) <= bag

    bags = [Counter(parts)]
    while enough(bags[-1]):
        bags.append(bags[-1] - Counter(kit))
    return len(bags) - 1, {name: n for name, n in bags[-1].items() if n > 0}


def regional_best_a(sales):
    totals = {}
    for region, seller, amount in sales:
        inner = totals.setdefault(region, {})
        inner[seller] = inner.get(seller, 0) + amount
    best = {}
    for region, inner in totals.items():
        best[region] = sorted(inner, key=lambda s: (-inner[s], s))[0]
    return best


def regional_best_b(sales):
    totals = Counter()
    for region, seller, amount in sales:
        totals[region, seller] += amount
    ranked = sorted(totals, key=lambda pair: (-totals[pair], pair[1]))
    return {region: seller for region, seller in reversed(ranked)}


def regional_best_c(sales):
    regions = []
    for sale in sales:
        if sale[0] not in regions:
            regions.append(sale[0])
    result = {}
    for region in regions:
        winner = ""
        winner_sum = 0
        for sale in sales:
            if sale[0] == region:
                total = 0
                for other in sales:
                    if other[0] == region and other[1] == sale[1]:
                        total = total + other[2]
                if winner == "" or total > winner_sum:
                    winner = sale[1]
                    winner_sum = total
                elif total == winner_sum and sale[1] < winner:
                    winner = sale[1]
        result[region] = winner
    return result


def regional_best_d(sales):
    rows = sorted(sales)
    pairs = [(k[0], -sum(r[2] for r in g), k[1]) for k, g in itertools.groupby(rows, key=lambda r: r[:2])]
    return {region: min(g)[2] for region, g in itertools.groupby(pairs, key=operator.itemgetter(0))}


def regional_best_e(sales):
    table = defaultdict(lambda: defaultdict(int))
    for region, seller, amount in sales:
        table[region][seller] += amount
    return {region: max(sorted(row), key=row.__getitem__) for region, row in table.items()}


def absent_in_row_a(register, limit):
    flagged = []
    for name, marks in register.items():
        run = 0
        for mark in marks:
            if mark == "x":
                run += 1
                if run == limit:
                    flagged.append(name)
                    break
            elif mark != "-":
                run = 0
    return sorted(flagged)


def absent_in_row_b(register, limit):
    return sorted(n for n, m in register.items() if "x" * limit in m.replace("-", ""))


def absent_in_row_c(register, limit):
    def longest(marks):
        school_days = filter(lambda m: m != "-", marks)
        runs = (len(list(g)) for mark, g in itertools.groupby(school_days) if mark == "x")
        return max(runs, default=0)

    return sorted(filter(lambda name: longest(register[name]) >= limit, register))


def absent_in_row_d(register, limit):
    pattern = re.compile(f"(x-*){{{limit}}}")
    return [name for name in sorted(register) if pattern.search(register[name])]


def absent_in_row_e(register, limit):
    result = []
    names = list(register)
    for i in range(len(names)):
        marks = register[names[i]]
        bad = False
        for start in range(len(marks)):
            absent = 0
            position = start
            going = True
            while position < len(marks) and going == True:
                if marks[position] == "x":
                    absent = absent + 1
                elif marks[position] == "-":
                    absent = absent + 0
                else:
                    going = False
                position = position + 1
            if absent >= limit:
                bad = True
        if bad == True:
            result.append(names[i])
    result.sort()
    return result


def age_bands_a(people, edges):
    bands = {}
    for name, age in people.items():
        label = f"{edges[-1]}+"
        for low, high in zip([0] + edges, edges):
            if age < high:
                label = f"{low}-{high - 1}"
                break
        bands.setdefault(label, []).append(name)
    return {label: sorted(names) for label, names in bands.items()}


def age_bands_b(people, edges):
    marks = [0] + edges
    result = defaultdict(list)
    for name in sorted(people):
        i = bisect_right(marks, people[name])
        label = f"{marks[i - 1]}-{marks[i] - 1}" if i < len(marks) else f"{marks[-1]}+"
        result[label].append(name)
    return dict(result)


def age_bands_c(people, edges):
    result = {}
    start = 0
    for i in range(len(edges) + 1):
        names = []
        for name in people:
            if i == len(edges):
                if people[name] >= start:
                    names.append(name)
            else:
                if people[name] >= start and people[name] < edges[i]:
                    names.append(name)
        names.sort()
        if len(names) > 0:
            if i == len(edges):
                result[str(start) + "+"] = names
            else:
                result[str(start) + "-" + str(edges[i] - 1)] = names
        if i < len(edges):
            start = edges[i]
    return result


def age_bands_d(people, edges):
    labels = [f"{a}-{b - 1}" for a, b in zip([0] + edges, edges)] + [f"{edges[-1]}+"]
    label = {n: labels[sum(age >= e for e in edges)] for n, age in people.items()}
    return {k: sorted(n for n in label if label[n] == k) for k in set(label.values())}


def age_bands_e(people, edges):
    row = deque(sorted((age, name) for name, age in people.items()))
    bands = {}
    low = 0
    for high in edges:
        group = []
        while row and row[0][0] < high:
            group.append(row.popleft()[1])
        if group:
            bands["%d-%d" % (low, high - 1)] = sorted(group)
        low = high
    if row:
        bands["%d+" % low] = sorted(name for _, name in row)
    return bands


def shared_account_split_a(costs, weights):
    whole = sum(weights.values())
    total = sum(costs)
    shares = {name: total * w // whole for name, w in weights.items()}
    rest = total - sum(shares.values())
    for name in sorted(shares):
        if rest == 0:
            break
        shares[name] += 1
        rest -= 1
    return shares


def shared_account_split_b(costs, weights):
    pot = sum(costs)
    whole = sum(weights.values())
    floors = {name: pot * weights[name] // whole for name in weights}
    missing = pot - sum(floors.values())
    lucky = set(heapq.nsmallest(missing, weights))
    return {name: amount + (name in lucky) for name, amount in floors.items()}


def shared_account_split_c(costs, weights):
    pot = 0
    for i in range(len(costs)):
        pot = pot + costs[i]
    parts = 0
    for name in weights:
        parts = parts + weights[name]
    shares = {}
    given = 0
    for name in weights:
        shares[name] = (pot * weights[name]) // parts
        given = given + shares[name]
    order = list(weights)
    order.sort()
    i = 0
    while given < pot:
        shares[order[i]] = shares[order[i]] + 1
        given = given + 1
        i = i + 1
    return shares


def shared_account_split_d(costs, weights):
    t, w = sum(costs), sum(weights.values())
    spare = sum(t * v % w for v in weights.values()) // w
    return {n: t * weights[n] // w + (i < spare) for i, n in enumerate(sorted(weights))}


def shared_account_split_e(costs, weights):
    total, whole = sum(costs), sum(weights.values())
    parts = {name: divmod(total * weight, whole) for name, weight in weights.items()}
    leftover = reduce(operator.add, map(operator.itemgetter(1), parts.values())) // whole
    names = iter(sorted(parts))
    first = set(itertools.islice(names, leftover))
    return dict(zip(parts, map(lambda n: parts[n][0] + int(n in first), parts)))


def card_payments_due_a(purchases, closing, months):
    due = [0] * months
    for month, day, amount, instalments in purchases:
        first = month + (1 if day > closing else 0)
        part = amount // instalments
        for k in range(instalments):
            extra = amount - part * instalments if k == 0 else 0
            if first + k < months:
                due[first + k] += part + extra
    return due


def card_payments_due_b(purchases, closing, months):
    parts = defaultdict(int)
    for month, day, amount, n in purchases:
        start = month + (day > closing)
        parts[start] += amount % n
        for m in range(start, start + n):
            parts[m] += amount // n
    return [parts[m] for m in range(months)]


def card_payments_due_c(purchases, closing, months):
    steps = [0] * (months + 1)
    once = [0] * (months + 1)
    for month, day, amount, count in purchases:
        begin = min(months, month + int(day > closing))
        rate, rest = divmod(amount, count)
        steps[begin] += rate
        steps[min(months, begin + count)] -= rate
        once[begin] += rest
    running = itertools.accumulate(steps)
    return [level + extra for level, extra in zip(running, once)][:months]


def card_payments_due_d(purchases, closing, months):
    result = []
    for m in range(months):
        total = 0
        for i in range(len(purchases)):
            first = purchases[i][0]
            if purchases[i][1] > closing:
                first = first + 1
            amount = purchases[i][2]
            number = purchases[i][3]
            if m == first:
                total = total + amount - (amount // number) * (number - 1)
            elif m > first and m < first + number:
                total = total + amount // number
        result.append(total)
    return result


def card_payments_due_e(purchases, closing, months):
    def plan(purchase):
        month, day, amount, n = purchase
        rows = [0] * (month + (day > closing)) + [amount // n + amount % n] + [amount // n] * (n - 1)
        return (rows + [0] * months)[:months]

    return list(map(sum, zip([0] * months, *map(plan, purchases))))


def frozen_transfers_a(balances, frozen, transfers):
    balances = dict(balances)
    refused = []
    for number, (source, target, amount) in enumerate(transfers, 1):
        bad = source in frozen or target in frozen or source not in balances or target not in balances
        if bad or balances[source] < amount:
            refused.append(number)
            continue
        balances[source] -= amount
        balances[target] += amount
    return balances, refused


def frozen_transfers_b(balances, frozen, transfers):
    live = {n: b for n, b in balances.items() if n not in frozen}
    refused = []
    for i, (s, t, a) in enumerate(transfers):
        if {s, t} <= live.keys() and live[s] >= a:
            live[s] -= a
            live[t] += a
        else:
            refused += [i + 1]
    return {**balances, **live}, refused


def frozen_transfers_c(balances, frozen, transfers):
    class Refused(Exception):
        pass

    class Bank:
        def __init__(self):
            self.accounts = dict(balances)

        def check(self, name):
            if name in frozen or name not in self.accounts:
                raise Refused(name)

        def move(self, source, target, amount):
            self.check(source)
            self.check(target)
            if self.accounts[source] < amount:
                raise Refused(source)
            self.accounts[source] -= amount
            self.accounts[target] += amount

    bank = Bank()
    refused = []
    number = 0
    while number < len(transfers):
        try:
            bank.move(*transfers[number])
        except Refused:
            refused.append(number + 1)
        number += 1
    return bank.accounts, refused


def frozen_transfers_d(balances, frozen, transfers):
    def step(state, numbered):
        money, refused = state
        number, (source, target, amount) = numbered
        allowed = all(name in money and name not in frozen for name in (source, target))
        if not allowed or money[source] < amount:
            return money, refused + [number]
        taken = {**money, source: money[source] - amount}
        return {**taken, target: taken[target] + amount}, refused

    return reduce(step, enumerate(transfers, 1), (balances, []))


def frozen_transfers_e(balances, frozen, transfers):
    names = list(balances)
    money = []
    for name in names:
        money.append(balances[name])
    refused = []
    for i in range(len(transfers)):
        source = -1
        target = -1
        for j in range(len(names)):
            if names[j] == transfers[i][0] and names[j] not in frozen:
                source = j
            if names[j] == transfers[i][1] and names[j] not in frozen:
                target = j
        ok = True
        if source == -1 or target == -1:
            ok = False
        elif money[source] < transfers[i][2]:
            ok = False
        if ok == True:
            money[source] = money[source] - transfers[i][2]
            money[target] = money[target] + transfers[i][2]
        else:
            refused.append(i + 1)
    return dict(zip(names, money)), refused


def pallet_layers_a(boxes, length):
    layers = []
    for label, size in boxes:
        if not layers or sum(s for _, s in layers[-1]) + size > length:
            layers.append([])
        layers[-1].append((label, size))
    return ["".join(label * size for label, size in layer).ljust(length, ".") for layer in layers]


def pallet_layers_b(boxes, length):
    rows = []
    row = ""
    for label, size in boxes:
        if len(row) + size > length and row != "":
            rows.append(row + "." * (length - len(row)))
            row = ""
        row += label * size
    if row:
        rows.append(row + "." * (length - len(row)))
    return rows


def pallet_layers_c(boxes, length):
    def add(rows, box):
        piece = box[0] * box[1]
        fits = rows and len(rows[-1]) + len(piece) <= length
        return rows[:-1] + [rows[-1] + piece] if fits else rows + [piece]

    return list(map(lambda row: f"{row:.<{length}}", reduce(add, boxes, [])))


def pallet_layers_d(boxes, length):
    starts = []
    used = length
    for i in range(len(boxes)):
        if used + boxes[i][1] > length:
            starts.append(i)
            used = 0
        used = used + boxes[i][1]
    starts.append(len(boxes))
    result = []
    for k in range(len(starts) - 1):
        line = ["."] * length
        column = 0
        for i in range(starts[k], starts[k + 1]):
            for step in range(boxes[i][1]):
                line[column] = boxes[i][0]
                column = column + 1
        result.append("".join(line))
    return result


def pallet_layers_e(boxes, length):
    if not boxes:
        return []
    ends = itertools.accumulate(size for _, size in boxes)
    count = sum(1 for _ in itertools.takewhile(lambda end: end <= length, ends))
    text = "".join(map(operator.mul, *zip(*boxes[:count])))
    return [text.ljust(length, ".")] + pallet_layers_e(boxes[count:], length)


def stock_out_day_a(amount, per_day, deliveries):
    day = 0
    while True:
        day += 1
        for when, count in deliveries:
            if when == day:
                amount += count
        amount -= per_day
        if amount < 0:
            return day


def stock_out_day_b(amount, per_day, deliveries):
    for when, count in sorted(deliveries):
        if amount < per_day * (when - 1):
            break
        amount += count
    return amount // per_day + 1


def stock_out_day_c(amount, per_day, deliveries):
    last = (amount + sum(n for _, n in deliveries)) // per_day + 1
    days = range(1, last + 1)
    return next(d for d in days if amount + sum(n for when, n in deliveries if when <= d) < d * per_day)


def stock_out_day_d(amount, per_day, deliveries):
    trucks = deque(sorted(deliveries))
    day = 1
    while True:
        left = amount // per_day
        if trucks and trucks[0][0] <= day + left:
            when, count = trucks.popleft()
            amount += count - per_day * max(0, when - day)
            day = max(day, when)
        else:
            return day + left


def stock_out_day_e(amount, per_day, deliveries):
    arriving = Counter()
    for when, count in deliveries:
        arriving[when] += count
    daily = (arriving[day] - per_day for day in itertools.count(1))
    levels = itertools.accumulate(daily, initial=amount)
    return sum(1 for _ in itertools.takewhile(lambda level: level >= 0, levels))


def price_history_at_a(changes, queries):
    answers = []
    for item, day in queries:
        price = None
        best = -1
        for name, when, value in changes:
            if name == item and best <= when <= day:
                best = when
                price = value
        answers.append(price)
    return answers


def price_history_at_b(changes, queries):
    days = defaultdict(list)
    prices = defaultdict(list)
    for name, when, value in sorted(changes, key=operator.itemgetter(1)):
        days[name].append(when)
        prices[name].append(value)
    answers = []
    for item, day in queries:
        place = bisect_right(days[item], day)
        answers.append(prices[item][place - 1] if place else None)
    return answers


def price_history_at_c(changes, queries):
    events = [(when, 0, i, name, value) for i, (name, when, value) in enumerate(changes)]
    events += [(day, 1, i, item, None) for i, (item, day) in enumerate(queries)]
    current = {}
    answers = [None] * len(queries)
    for _, is_query, i, name, value in sorted(events, key=lambda e: e[:3]):
        if is_query:
            answers[i] = current.get(name)
        else:
            current[name] = value
    return answers


def price_history_at_d(changes, queries):
    order = sorted(changes, key=lambda c: c[1])
    return [next((v for n, w, v in reversed(order) if n == item and w <= day), None) for item, day in queries]


def price_history_at_e(changes, queries):
    def price(query):
        item, day = query
        valid = filter(lambda change: change[0] == item and change[1] <= day, changes)
        newest = reduce(lambda old, new: new if old is None or new[1] >= old[1] else old, valid, None)
        return newest[2] if newest else None

    return list(map(price, queries))


def borrowed_tools_a(log):
    holder = {}
    waiting = {}
    for who, verb, tool in log:
        if verb == "take":
            if tool in holder:
                waiting.setdefault(tool, []).append(who)
            else:
                holder[tool] = who
        elif holder.get(tool) == who:
            if waiting.get(tool):
                holder[tool] = waiting[tool].pop(0)
            else:
                del holder[tool]
    return holder


def borrowed_tools_b(log):
    lines = defaultdict(deque)
    for who, verb, tool in log:
        line = lines[tool]
        if verb == "take":
            line.append(who)
        elif line and line[0] == who:
            line.popleft()
    return {tool: line[0] for tool, line in lines.items() if line}


def borrowed_tools_c(log):
    result = {}
    tools = sorted({tool for _, _, tool in log})
    for tool in tools:
        queue = []
        for i in range(len(log)):
            if log[i][2] == tool:
                if log[i][1] == "take":
                    queue = queue + [log[i][0]]
                if log[i][1] == "give" and len(queue) > 0:
                    if queue[0] == log[i][0]:
                        queue = queue[1:]
        if len(queue) > 0:
            result[tool] = queue[0]
    return result


def borrowed_tools_d(log):
    class Tool:
        def __init__(self):
            self.takers = []
            self.returned = 0

        def take(self, who):
            self.takers.append(who)

        def give(self, who):
            if self.holder() == who:
                self.returned += 1

        def holder(self):
            return self.takers[self.returned] if self.returned < len(self.takers) else None

    shed = {}
    for who, verb, tool in log:
        if tool not in shed:
            shed[tool] = Tool()
        if verb == "take":
            shed[tool].take(who)
        else:
            shed[tool].give(who)
    return {name: tool.holder() for name, tool in shed.items() if tool.holder() is not None}


def borrowed_tools_e(log):
    def step(lines, entry):
        who, verb, tool = entry
        line = lines.get(tool, ())
        return {**lines, tool: line + (who,) if verb == "take" else line[line[:1] == (who,) :]}

    ends = reduce(step, log, {})
    return dict(map(lambda pair: (pair[0], pair[1][0]), filter(operator.itemgetter(1), ends.items())))


def shelf_space_a(shelves, books):
    placed = {}
    room = dict(shelves)
    for title, width in sorted(books, key=lambda b: (-b[1], b[0])):
        fitting = [name for name in room if room[name] >= width]
        if not fitting:
            continue
        best = min(fitting, key=lambda name: (room[name], name))
        room[best] -= width
        placed[title] = best
    return placed


def shelf_space_b(shelves, books):
    free = sorted((width, name) for name, width in shelves.items())
    placed = {}
    for width, title in sorted((-w, t) for t, w in books):
        i = bisect_left(free, (-width, ""))
        if i < len(free):
            space, name = free.pop(i)
            insort(free, (space + width, name))
            placed[title] = name
    return placed


def shelf_space_c(shelves, books):
    left = {}
    for name in shelves:
        left[name] = shelves[name]
    todo = list(books)
    result = {}
    while len(todo) > 0:
        big = todo[0]
        for book in todo:
            if book[1] > big[1]:
                big = book
            elif book[1] == big[1] and book[0] < big[0]:
                big = book
        todo.remove(big)
        chosen = ""
        for name in sorted(left):
            if left[name] >= big[1]:
                if chosen == "":
                    chosen = name
                elif left[name] < left[chosen]:
                    chosen = name
        if chosen != "":
            result[big[0]] = chosen
            left[chosen] = left[chosen] - big[1]
    return result


def shelf_space_d(shelves, books):
    def put(state, book):
        room, placed = state
        title, width = book
        options = sorted((space, name) for name, space in room.items() if space >= width)
        if not options:
            return state
        space, name = options[0]
        return {**room, name: space - width}, {**placed, title: name}

    alphabetical = sorted(books, key=operator.itemgetter(0))
    order = sorted(alphabetical, key=operator.itemgetter(1), reverse=True)
    return reduce(put, order, (shelves, {}))[1]


def shelf_space_e(shelves, books):
    buckets = defaultdict(list)
    for name, width in shelves.items():
        heapq.heappush(buckets[width], name)
    widest = max(buckets, default=0)
    placed = {}
    for title, width in sorted(books, key=lambda book: (-book[1], book[0])):
        for space in range(width, widest + 1):
            if buckets[space]:
                name = heapq.heappop(buckets[space])
                heapq.heappush(buckets[space - width], name)
                placed[title] = name
                break
    return placed


def cheapest_bundle_a(offers, wanted):
    best = None
    names = sorted(wanted)

    def buy(missing, start, spent):
        nonlocal best
        if not missing:
            if best is None or spent < best:
                best = spent
            return
        for i in range(start, len(offers)):
            things, price = offers[i]
            buy(missing - set(things), i + 1, spent + price)

    buy(set(names), 0, 0)
    return best


def cheapest_bundle_b(offers, wanted):
    number = {name: i for i, name in enumerate(wanted)}
    full = (1 << len(number)) - 1
    cost = {0: 0}
    for things, price in offers:
        mask = 0
        for thing in things:
            if thing in number:
                mask |= 1 << number[thing]
        for have, spent in list(cost.items()):
            both = have | mask
            if both not in cost or spent + price < cost[both]:
                cost[both] = spent + price
    return cost.get(full)


def cheapest_bundle_c(offers, wanted):
    powers = itertools.chain.from_iterable(itertools.combinations(offers, n) for n in range(len(offers) + 1))
    good = (sum(p for _, p in some) for some in powers if set(wanted) <= set().union(*(t for t, _ in some)))
    return min(good, default=None)


def cheapest_bundle_d(offers, wanted):
    heap = [(0, 0, sorted(wanted))]
    while heap:
        spent, place, missing = heapq.heappop(heap)
        if not missing:
            return spent
        for i in range(place, len(offers)):
            things, price = offers[i]
            left = [thing for thing in missing if thing not in things]
            if len(left) < len(missing):
                heapq.heappush(heap, (spent + price, i + 1, left))
    return None


def cheapest_bundle_e(offers, wanted):
    @lru_cache(None)
    def least(i, missing):
        if not missing:
            return 0
        if i == len(offers):
            return float("inf")
        things, price = offers[i]
        return min(least(i + 1, missing), price + least(i + 1, missing.difference(things)))

    answer = least(0, frozenset(wanted))
    return None if answer == float("inf") else answer


INPUTS = {
    "overdrawn_days": [
        (10, [(2, -15), (4, 20), (6, -30)], 7),
        (-1, [], 3),
        (0, [(1, 5)], 0),
        (5, [(3, -5), (3, -1)], 4),
    ],
    "overtime_pay": [([8, 9, 8, 8, 10, 0, 0, 4, 4], 10, 40), ([], 5, 10), ([3] * 15, 2, 20)],
    "gift_cards_used": [
        ({"a": 20, "b": 5, "c": 20}, [7, 12, 4]),
        ({}, [3]),
        ({"x": 5}, []),
        ({"x": 5, "y": 6}, [20, 1]),
    ],
    "points_tier": [([50, 60, 10, 200, 5], [100, 300]), ([], [1]), ([7, 7], []), ([1, 2], [0, 2])],
    "ledgers_differ": [
        ([("ann", 5), ("bob", 3), ("ann", 5)], [("bob", 3), ("cy", 1), ("ann", 5)]),
        ([], []),
        ([3], [3, 3]),
    ],
    "latest_records": [
        ([{"id": 2, "when": 1, "value": "a"}, {"id": 1, "when": 5, "value": "b"}, {"id": 2, "when": 3, "value": "c"}],),
        ([],),
        ([{"id": 7, "when": 2, "value": "x"}, {"id": 7, "when": 2, "value": "y"}, {"id": 7, "when": 1, "value": "z"}],),
    ],
    "invoice_report": [
        ([("zed", 2, 10), ("ann", 1, 30), ("zed", 1, 7), ("bob", 3, 1)], 27),
        ([], 10),
        ([("ann", 0, 9)], 1),
    ],
    "reorder_list": [
        ({"tea": 10, "jam": 4, "salt": 0}, [("tea", 3), ("tea", 5), ("jam", 1), ("rye", 9)], 3),
        ({}, [], 5),
        ({"tea": 1}, [("tea", 0)], 2),
    ],
    "average_cost_stock": [
        ([("buy", 10, 5), ("buy", 5, 8), ("sell", 6, 0), ("buy", 1, 20), ("sell", 3, 0)],),
        ([("sell", 2, 0)],),
        ([("buy", 3, 7), ("sell", 9, 0)],),
        ([],),
    ],
    "back_orders": [
        (3, [("order", "ann", 2), ("order", "bob", 4), ("order", "cy", 1), ("stock", "", 3), ("stock", "", 5)]),
        (0, []),
        (1, [("order", "zed", 9), ("order", "yan", 1)]),
    ],
    "kits_built": [
        ({"nut": 17, "bolt": 9, "cap": 2}, {"nut": 4, "bolt": 2}),
        ({}, {"nut": 1}),
        ({"a": 4, "b": 4}, {"a": 2, "b": 2}),
    ],
    "regional_best": [
        ([("n", "ann", 5), ("s", "bob", 4), ("n", "cy", 3), ("n", "cy", 2), ("s", "ann", 9)],),
        ([],),
        ([("w", "zed", 1), ("w", "abe", 1), ("w", "ab", 1)],),
    ],
    "absent_in_row": [({"ann": "..xx-x.", "bob": "x.x.x", "cy": "xxx"}, 3), ({}, 1), ({"zed": "-x-", "yan": "--"}, 1)],
    "age_bands": [
        ({"ann": 7, "bob": 18, "cy": 70, "dee": 17, "eve": 65}, [18, 65]),
        ({}, [5]),
        ({"x": 0, "a": 0}, [1]),
    ],
    "shared_account_split": [
        ([30, 25], {"ann": 2, "bob": 1, "cy": 1}),
        ([], {"x": 1}),
        ([1, 1], {"b": 1, "a": 1, "c": 1}),
    ],
    "card_payments_due": [
        ([(0, 5, 100, 3), (1, 25, 50, 2), (2, 1, 7, 1)], 20, 5),
        ([], 10, 2),
        ([(0, 30, 10, 12)], 15, 3),
        ([(4, 30, 10, 2)], 15, 5),
    ],
    "frozen_transfers": [
        ({"a": 10, "b": 0, "c": 5}, ["c"], [("a", "b", 7), ("c", "a", 1), ("a", "b", 4), ("b", "z", 1), ("b", "a", 7)]),
        ({}, [], [("x", "y", 1)]),
        ({"p": 3}, [], [("p", "p", 2)]),
    ],
    "pallet_layers": [([("a", 3), ("b", 2), ("c", 1), ("d", 6), ("e", 1)], 6), ([], 4), ([("x", 2), ("y", 1)], 2)],
    "stock_out_day": [(10, 3, [(3, 5), (9, 100)]), (0, 2, []), (6, 2, [(4, 1), (1, 3)]), (4, 2, [(4, 8)])],
    "price_history_at": [
        ([("tea", 3, 10), ("jam", 1, 5), ("tea", 7, 12)], [("tea", 6), ("tea", 7), ("jam", 0), ("rye", 4)]),
        ([], [("x", 1)]),
        ([("x", 2, 1), ("x", 2, 4)], [("x", 2), ("x", 9)]),
    ],
    "borrowed_tools": [
        ([("ann", "take", "saw"), ("bob", "take", "saw"), ("bob", "give", "saw"), ("ann", "give", "saw")],),
        ([],),
        ([("ann", "take", "axe"), ("ann", "give", "axe"), ("cy", "give", "axe"), ("cy", "take", "rake")],),
    ],
    "shelf_space": [
        ({"top": 10, "mid": 6, "low": 6}, [("a", 6), ("b", 3), ("c", 5), ("d", 5), ("e", 4)]),
        ({}, [("x", 1)]),
        ({"only": 2}, [("x", 3), ("y", 2)]),
    ],
    "cheapest_bundle": [
        ([(("pen", "ink"), 7), (("pen",), 2), (("ink", "pad"), 6), (("pad",), 5)], ["pen", "ink", "pad"]),
        ([], ["x"]),
        ([(("a",), 3)], []),
    ],
}
