"""Small programs of teaching: rosters, accounts, clocks and matches, each in several ways, which agree on `INPUTS`."""

import math
import operator
from collections import ChainMap, Counter, defaultdict, deque
from dataclasses import dataclass
from enum import IntFlag
from functools import partial, reduce
from itertools import chain, combinations, groupby, repeat, zip_longest


def class_lists_a(events):
    classes = {}
    for action, pupil, room in events:
        for members in classes.values():
            if pupil in members:
                members.remove(pupil)
        if action == "join":
            classes.setdefault(room, []).append(pupil)
    return {room: sorted(members) for room, members in classes.items() if members}


def class_lists_b(events):
    room_of = {}
    for action, pupil, room in events:
        if action == "join":
            room_of[pupil] = room
        else:
            room_of.pop(pupil, None)
    result = defaultdict(list)
    for pupil in sorted(room_of):
        result[room_of[pupil]].append(pupil)
    return dict(result)


def class_lists_c(events):
    class Roster:
        def __init__(self):
            self.rooms = defaultdict(set)

        def leave(self, pupil):
            for members in self.rooms.values():
                members.discard(pupil)

        def join(self, pupil, room):
            self.leave(pupil)
            self.rooms[room].add(pupil)

    roster = Roster()
    for action, pupil, room in events:
        if action == "join":
            roster.join(pupil, room)
        else:
            roster.leave(pupil)
    return {room: sorted(members) for room, members in roster.rooms.items() if members}


def class_lists_d(events):
    last = {}
    for action, pupil, room in events:
        last[pupil] = room if action == "join" else None
    return {r: sorted(p for p in last if last[p] == r) for r in set(last.values()) if r is not None}


def class_lists_e(events):
    pupils = []
    rooms = []
    for i in range(len(events)):
        action = events[i][0]
        pupil = events[i][1]
        if pupil in pupils:
            index = pupils.index(pupil)
            pupils.pop(index)
            rooms.pop(index)
        if action == "join":
            pupils.append(pupil)
            rooms.append(events[i][2])
    lists = {}
    for i in range(len(pupils)):
        if rooms[i] in lists:
            lists[rooms[i]].append(pupils[i])
        else:
            lists[rooms[i]] = [pupils[i]]
    for room in lists:
        lists[room] = sorted(lists[room])
    return lists


def dropped_mean_a(marks):
    result = {}
    for name, values in marks.items():
        if len(values) > 1:
            lowest = min(values)
            total = sum(values) - lowest
            result[name] = total / (len(values) - 1)
        else:
            result[name] = float(sum(values))
    return result


def dropped_mean_b(marks):
    def mean(values):
        kept = sorted(values)[1:] or list(values) or [0]
        return sum(kept) / len(kept)

    return {name: mean(values) for name, values in marks.items()}


def dropped_mean_c(marks):
    out = {}
    for name in marks:
        values = list(marks[name])
        if len(values) >= 2:
            values.remove(min(values))
        total = 0
        for value in values:
            total += value
        out[name] = total / len(values) if values else 0.0
    return out


def dropped_mean_d(marks):
    kept = map(lambda v: sorted(v)[len(v) > 1:], marks.values())
    return dict(zip(marks, map(lambda v: sum(v) / max(1, len(v)), kept)))


def dropped_mean_e(marks):
    result = {}
    for name in marks.keys():
        values = marks[name]
        total = 0
        count = 0
        low = None
        i = 0
        while i < len(values):
            total += values[i]
            count += 1
            if low is None or values[i] < low:
                low = values[i]
            i += 1
        if count > 1:
            total -= low
            count -= 1
        if count == 0:
            result[name] = 0.0
        else:
            result[name] = total / count
    return result


def weighted_marks_a(marks, weights):
    total = 0
    weight_sum = 0
    for kind, mark in marks:
        if kind in weights:
            total += mark * weights[kind]
            weight_sum += weights[kind]
    if weight_sum == 0:
        return None
    return round(total / weight_sum, 2)


def weighted_marks_b(marks, weights):
    pairs = [(mark, weights.get(kind, 0)) for kind, mark in marks]
    below = sum(w for _, w in pairs)
    return round(sum(m * w for m, w in pairs) / below, 2) if below else None


def weighted_marks_c(marks, weights):
    spread = []
    for kind, mark in marks:
        spread.extend(repeat(mark, weights.get(kind, 0)))
    try:
        return round(sum(spread) / len(spread), 2)
    except ZeroDivisionError:
        return None


def weighted_marks_d(marks, weights):
    used = [(weights[k] * m, weights[k]) for k, m in marks if k in weights]
    top, below = map(sum, zip(*used)) if used else (0, 0)
    return round(top / below, 2) if below else None


def weighted_marks_e(marks, weights):
    by_kind = defaultdict(list)
    for kind, mark in marks:
        by_kind[kind].append(mark)

    def part(kind: str) -> int:
        return weights[kind] * sum(by_kind[kind])

    known = [kind for kind in by_kind if kind in weights]
    divisor = sum(weights[kind] * len(by_kind[kind]) for kind in known)
    if divisor == 0:
        return None
    return round(sum(part(kind) for kind in known) / divisor, 2)


def better_in_all_a(table):
    out = []
    for name in sorted(table):
        beaten = False
        for other in table:
            if all(table[other][i] > table[name][i] for i in range(len(table[name]))):
                beaten = True
                break
        if not beaten:
            out.append(name)
    return out


def better_in_all_b(table):
    def beats(one, other):
        return all(map(operator.gt, one, other))

    return sorted(n for n, row in table.items() if not any(beats(other, row) for other in table.values()))


def better_in_all_c(table):
    losers = set()
    for winner, good in table.items():
        for loser, bad in table.items():
            lowest = min(x - y for x, y in zip(good, bad))
            if lowest > 0:
                losers.add(loser)
    return sorted(table.keys() - losers)


def better_in_all_d(table):
    names = list(table)
    good = []
    for i in range(len(names)):
        is_beaten = False
        for j in range(len(names)):
            count = 0
            for k in range(len(table[names[i]])):
                if table[names[j]][k] > table[names[i]][k]:
                    count += 1
            if count == len(table[names[i]]):
                is_beaten = True
        if is_beaten == False:
            good.append(names[i])
    good.sort()
    return good


def better_in_all_e(table):
    rows = sorted(table.items(), key=lambda item: item[1], reverse=True)
    front = []
    kept = []
    for name, row in rows:
        for strong in front:
            if not any(x <= y for x, y in zip(strong, row)):
                break
        else:
            kept.append(name)
        front.append(row)
    kept.sort()
    return kept


def hardest_question_a(sheets):
    if not sheets:
        return None
    worst = None
    worst_total = None
    for column in range(len(sheets[0])):
        total = 0
        for sheet in sheets:
            total += sheet[column]
        if worst_total is None or total < worst_total:
            worst_total = total
            worst = column
    return worst


def hardest_question_b(sheets):
    totals = [sum(column) for column in zip(*sheets)]
    return totals.index(min(totals)) if totals else None


def hardest_question_c(sheets):
    totals = defaultdict(int)
    for sheet in sheets:
        for i, points in enumerate(sheet):
            totals[i] += points
    return min(totals, key=lambda i: (totals[i], i), default=None)


def hardest_question_d(sheets):
    if not sheets:
        return None
    summed = reduce(lambda one, other: list(map(operator.add, one, other)), sheets)
    return min(range(len(summed)), key=summed.__getitem__)


def hardest_question_e(sheets):
    best = None
    i = 0
    while sheets and i < len(sheets[0]):
        s = 0
        j = 0
        while j < len(sheets):
            s += sheets[j][i]
            j += 1
        if best is None or s < best[0]:
            best = (s, i)
        i += 1
    if best is None:
        return None
    return best[1]


def hardest_question_f(sheets):
    ranked = sorted((sum(column), at) for at, column in enumerate(zip(*sheets)))
    return ranked[0][1] if ranked else None


def copied_sheets_a(sheets, limit):
    names = sorted(sheets)
    pairs = []
    for i, one in enumerate(names):
        for other in names[i + 1:]:
            same = 0
            for x, y in zip(sheets[one], sheets[other]):
                if x == y and x != " ":
                    same += 1
            if same >= limit:
                pairs.append((one, other, same))
    return pairs


def copied_sheets_b(sheets, limit):
    groups = defaultdict(list)
    for name in sorted(sheets):
        for question, answer in enumerate(sheets[name]):
            if answer != " ":
                groups[question, answer].append(name)
    counts = Counter()
    for names in groups.values():
        for k, one in enumerate(names):
            counts.update((one, other) for other in names[k + 1:])
    found = [(*pair, n) for pair, n in counts.items() if n >= limit]
    if limit <= 0:
        names = sorted(sheets)
        found += [(x, y, 0) for x in names for y in names if x < y and (x, y) not in counts]
    return sorted(found)


def copied_sheets_c(sheets, limit):
    marked = {name: {(i, c) for i, c in enumerate(text) if c.strip()} for name, text in sheets.items()}
    result = []
    for one in marked:
        for other in marked:
            shared = len(marked[one].intersection(marked[other]))
            if one < other and shared >= limit:
                result.append((one, other, shared))
    result.sort()
    return result


def copied_sheets_d(sheets, limit):
    same = lambda p, q: sum(a == b != " " for a, b in zip(sheets[p], sheets[q]))
    return [(p, q, n) for p, q in combinations(sorted(sheets), 2) if (n := same(p, q)) >= limit]


def copied_sheets_e(sheets, limit):
    class Sheet:
        def __init__(self, name, answers):
            self.name = name
            self.answers = answers

        def agree(self, other):
            count = 0
            length = min(len(self.answers), len(other.answers))
            for i in range(length):
                a = self.answers[i]
                b = other.answers[i]
                if a != " " and a == b:
                    count += 1
            return count

    pupils = []
    for name in sheets:
        pupils.append(Sheet(name, sheets[name]))
    result = []
    for one in pupils:
        for two in pupils:
            if one.name < two.name:
                count = one.agree(two)
                if count >= limit:
                    result.append((one.name, two.name, count))
    return sorted(result)


def flag_names_a(value, names):
    out = []
    for i in range(len(names)):
        if value & (1 << i):
            out.append(names[i])
    rest = value >> len(names)
    return out, rest > 0


def flag_names_b(value, names):
    found = []
    for name in names:
        value, bit = divmod(value, 2)
        if bit:
            found.append(name)
    return found, value != 0


def flag_names_c(value, names):
    digits = format(value, "b")[::-1]
    chosen = [name for digit, name in zip(digits, names) if digit == "1"]
    return chosen, "1" in digits[len(names):]


def flag_names_d(value, names):
    left = value
    picked = deque()
    for i in reversed(range(len(names))):
        if left >> i & 1:
            picked.appendleft(names[i])
            left -= 1 << i
    return list(picked), left != 0


def flag_names_e(value, names):
    result = []
    power = 1
    for i in range(len(names)):
        if (value // power) % 2 == 1:
            result.append(names[i])
        power = power * 2
    if value >= power:
        more = True
    else:
        more = False
    return result, more


def flag_names_f(value, names):
    from itertools import compress

    bits = list(map(int, reversed(bin(value)[2:])))
    return list(compress(names, bits)), any(bits[len(names):])


def rights_after_a(start, commands):
    rights = set(start)
    for command in commands:
        sign, letters = command[0], command[1:]
        if sign == "+":
            rights.update(letters)
        elif sign == "-":
            rights.difference_update(letters)
        else:
            rights = set(letters)
    return "".join(c if c in rights else "-" for c in "rwx")


def rights_after_b(start, commands):
    bits = {"r": 4, "w": 2, "x": 1}

    def number(text):
        return reduce(operator.or_, (bits[c] for c in text), 0)

    value = number(start)
    for command in commands:
        mask = number(command[1:])
        value = {"+": value | mask, "-": value & ~mask, "=": mask}[command[0]]
    return "".join(c if value & bits[c] else "-" for c in bits)


def rights_after_c(start, commands):
    class Right(IntFlag):
        x = 1
        w = 2
        r = 4

    def read(text):
        total = Right(0)
        for c in text:
            total |= Right[c]
        return total

    now = read(start)
    for command in commands:
        if command.startswith("+"):
            now |= read(command[1:])
        elif command.startswith("-"):
            now &= ~read(command[1:])
        else:
            now = read(command[1:])
    text = ""
    for letter in "rwx":
        text += letter if Right[letter] in now else "-"
    return text


def rights_after_d(start, commands):
    read = "r" in start
    write = "w" in start
    execute = "x" in start
    for command in commands:
        if command[0] == "=":
            read = False
            write = False
            execute = False
        for letter in command[1:]:
            if letter == "r":
                read = command[0] != "-"
            elif letter == "w":
                write = command[0] != "-"
            elif letter == "x":
                execute = command[0] != "-"
    result = ""
    if read == True:
        result = result + "r"
    else:
        result = result + "-"
    if write == True:
        result = result + "w"
    else:
        result = result + "-"
    if execute == True:
        result = result + "x"
    else:
        result = result + "-"
    return result


def rights_after_e(start, commands):
    def has(letter):
        for command in reversed(commands):
            if command[0] == "=":
                return letter in command[1:]
            if letter in command:
                return command[0] == "+"
        return letter in start

    return "".join(letter if has(letter) else "-" for letter in "rwx")


def account_story_a(operations):
    class Account:
        def __init__(self):
            self.balance = 0
            self.open = False

        def run(self, word, amount):
            if word == "open":
                if self.open:
                    raise ValueError
                self.open, self.balance = True, amount
                return
            if not self.open:
                raise ValueError
            if word == "put":
                self.balance += amount
            elif word == "take":
                if amount > self.balance:
                    raise ValueError
                self.balance -= amount
            else:
                self.open = False

    account = Account()
    errors = 0
    for word, amount in operations:
        try:
            account.run(word, amount)
        except ValueError:
            errors += 1
    return account.balance if account.open else None, errors


def account_story_b(operations):
    balance = None
    errors = 0
    for word, amount in operations:
        if (word == "open") == (balance is not None):
            errors += 1
        elif word == "open":
            balance = amount
        elif word == "put":
            balance += amount
        elif word == "take" and amount <= balance:
            balance -= amount
        elif word == "close":
            balance = None
        else:
            errors += 1
    return balance, errors


def account_story_c(operations):
    state = {"money": None, "bad": 0}

    def bad():
        state["bad"] += 1

    def start(amount):
        if state["money"] is None:
            state["money"] = amount
        else:
            bad()

    def shift(amount):
        if state["money"] is None or state["money"] + amount < 0:
            bad()
        else:
            state["money"] += amount

    def stop(_):
        if state["money"] is None:
            bad()
        state["money"] = None

    actions = {"open": start, "put": shift, "take": lambda n: shift(-n), "close": stop}
    for word, amount in operations:
        actions[word](amount)
    return state["money"], state["bad"]


def account_story_d(operations):
    def step(state, operation):
        money, wrong = state
        word, amount = operation
        if money is None:
            return (amount, wrong) if word == "open" else (None, wrong + 1)
        if word == "close":
            return None, wrong
        change = {"put": amount, "take": -amount}.get(word)
        if change is None or money + change < 0:
            return money, wrong + 1
        return money + change, wrong

    return reduce(step, operations, (None, 0))


def account_story_e(operations):
    is_open = False
    balance = 0
    mistakes = 0
    for i in range(len(operations)):
        word = operations[i][0]
        amount = operations[i][1]
        if word == "open" and is_open == False:
            is_open = True
            balance = amount
        elif word == "open" and is_open == True:
            mistakes = mistakes + 1
        elif is_open == False:
            mistakes = mistakes + 1
        elif word == "put":
            balance = balance + amount
        elif word == "take":
            if balance >= amount:
                balance = balance - amount
            else:
                mistakes = mistakes + 1
        elif word == "close":
            is_open = False
    if is_open == True:
        return balance, mistakes
    return None, mistakes


def transfers_a(balances, transfers):
    balances = dict(balances)
    done = 0
    for giver, taker, amount in transfers:
        if giver not in balances or taker not in balances:
            continue
        if balances[giver] < amount:
            continue
        balances[giver] -= amount
        balances[taker] += amount
        done += 1
    return balances, done


def transfers_b(balances, transfers):
    class Bank:
        def __init__(self, money):
            self.money = ChainMap({}, money)
            self.done = 0

        def send(self, giver, taker, amount):
            if {giver, taker} <= set(self.money) and amount <= self.money[giver]:
                self.money[giver] -= amount
                self.money[taker] += amount
                self.done += 1

    bank = Bank(balances)
    for transfer in transfers:
        bank.send(*transfer)
    return dict(bank.money), bank.done


def transfers_c(balances, transfers):
    now = Counter(balances)
    good = 0
    for transfer in transfers:
        giver, taker, amount = transfer
        possible = giver in now and taker in now
        if possible and now[giver] - amount >= 0:
            now.subtract({giver: amount})
            now.update({taker: amount})
            good = good + 1
    return dict(now), good


def transfers_d(balances, transfers):
    b, n = {**balances}, 0
    for x, y, m in transfers:
        ok = x in b and y in b and b[x] >= m
        n += ok
        for who, sign in ((x, -m), (y, m)):
            if ok:
                b[who] += sign
    return b, n


def transfers_e(balances, transfers):
    history = []

    def balance(name: str) -> int:
        received = sum(amount for _, taker, amount in history if taker == name)
        given = sum(amount for giver, _, amount in history if giver == name)
        return balances[name] + received - given

    def allowed(giver: str, taker: str, amount: int) -> bool:
        if giver not in balances:
            return False
        if taker not in balances:
            return False
        return balance(giver) >= amount

    for transfer in transfers:
        if allowed(*transfer):
            history.append(transfer)
    return {name: balance(name) for name in balances}, len(history)


def who_owes_a(bills):
    paid = defaultdict(int)
    for payer, amount, people in bills:
        share = amount // len(people)
        for person in people:
            paid[person] -= share
        paid[payer] += share * len(people)
    return {name: money for name, money in sorted(paid.items()) if money}


def who_owes_b(bills):
    people = set()
    for payer, _, group in bills:
        people.add(payer)
        people.update(group)
    result = {}
    for person in sorted(people):
        total = 0
        for payer, amount, group in bills:
            each = amount // len(group)
            if person == payer:
                total += amount - amount % len(group)
            total -= each * group.count(person)
        if total != 0:
            result[person] = total
    return result


def who_owes_c(bills):
    plus, minus = Counter(), Counter()
    for payer, amount, group in bills:
        each, rest = divmod(amount, len(group))
        plus[payer] += amount - rest
        minus.update({person: each * n for person, n in Counter(group).items()})
    plus.subtract(minus)
    return {name: plus[name] for name in plus if plus[name] != 0}


def who_owes_d(bills):
    people = []
    money = []

    for payer, amount, group in bills:
        for person in [payer] + group:
            if person not in people:
                people.append(person)
                money.append(0)
        share = amount // len(group)
        for person in group:
            money[people.index(person)] -= share
            money[people.index(payer)] += share
    answer = {}
    for i in range(len(people)):
        if money[i] != 0:
            answer[people[i]] = money[i]
    return answer


def who_owes_e(bills):
    moves = [(p, payer, total // len(group)) for payer, total, group in bills for p in group]
    flows = sorted(chain.from_iterable(((p, -m), (q, m)) for p, q, m in moves))
    sums = ((k, sum(m for _, m in g)) for k, g in groupby(flows, key=lambda flow: flow[0]))
    return {k: total for k, total in sums if total}


def clock_moves_a(start, moves):
    hours, minutes = start.split(":")
    total = int(hours) * 60 + int(minutes)
    days = 0
    for move in moves:
        total += move
        while total >= 1440:
            total -= 1440
            days += 1
        while total < 0:
            total += 1440
            days -= 1
    return "%02d:%02d" % divmod(total, 60), days


def clock_moves_b(start, moves):
    class Clock:
        def __init__(self, text):
            self.hour, self.minute = map(int, text.split(":"))
            self.day = 0

        def move(self, minutes):
            carry, self.minute = divmod(self.minute + minutes, 60)
            carry, self.hour = divmod(self.hour + carry, 24)
            self.day += carry
            return self

        def __str__(self):
            return f"{self.hour:02}:{self.minute:02}"

    clock = reduce(Clock.move, moves, Clock(start))
    return str(clock), clock.day


def clock_moves_c(start, moves):
    total = int(start[:2]) * 60 + int(start[3:]) + sum(moves)
    day = total // (24 * 60)
    rest = total - day * 24 * 60
    return str(rest // 60).zfill(2) + ":" + str(rest % 60).zfill(2), day


def clock_moves_d(start, moves):
    t = int(start[:2]) * 60 + int(start[-2:])
    d, t = divmod(sum(moves, t), 1440)
    return f"{t // 60:02d}:{t % 60:02d}", d


def clock_moves_e(start, moves):
    hour = int(start.split(":")[0])
    minute = int(start.split(":")[1])
    day = 0
    for move in moves:
        step = 1
        if move < 0:
            step = -1
        for i in range(abs(move)):
            minute = minute + step
            if minute == 60:
                minute = 0
                hour = hour + 1
            elif minute == -1:
                minute = 59
                hour = hour - 1
            if hour == 24:
                hour = 0
                day = day + 1
            elif hour == -1:
                hour = 23
                day = day - 1
    h = str(hour)
    m = str(minute)
    if len(h) == 1:
        h = "0" + h
    if len(m) == 1:
        m = "0" + m
    return h + ":" + m, day


def league_a(results):
    table = {}
    for home, away, x, y in results:
        for team in (home, away):
            table.setdefault(team, [0, 0])
        table[home][1] += x - y
        table[away][1] += y - x
        if x > y:
            table[home][0] += 3
        elif x < y:
            table[away][0] += 3
        else:
            table[home][0] += 1
            table[away][0] += 1
    return sorted(table, key=lambda team: (-table[team][0], -table[team][1], team))


def league_b(results):
    points, goals = Counter(), Counter()
    for home, away, x, y in results:
        points[home] += 3 * (x > y) + (x == y)
        points[away] += 3 * (y > x) + (x == y)
        goals.update({home: x - y})
        goals.update({away: y - x})
    teams = sorted(points)
    teams.sort(key=goals.get, reverse=True)
    teams.sort(key=points.get, reverse=True)
    return teams


def league_c(results):
    @dataclass
    class Team:
        name: str
        points: int = 0
        margin: int = 0

        def play(self, mine, theirs):
            self.margin += mine - theirs
            if mine >= theirs:
                self.points += 1 if mine == theirs else 3

    teams = {}
    for home, away, x, y in results:
        teams.setdefault(home, Team(home)).play(x, y)
        teams.setdefault(away, Team(away)).play(y, x)
    ordered = sorted(teams.values(), key=lambda t: (-t.points, -t.margin, t.name))
    return [team.name for team in ordered]


def league_d(results):
    class Row:
        def __init__(self, name):
            self.name = name
            self.points = 0
            self.scored = 0
            self.conceded = 0

        def __lt__(self, other):
            if self.points != other.points:
                return self.points > other.points
            mine = self.scored - self.conceded
            theirs = other.scored - other.conceded
            if mine != theirs:
                return mine > theirs
            return self.name < other.name

    rows = {}
    for home, away, x, y in results:
        for name, a, b in ((home, x, y), (away, y, x)):
            if name not in rows:
                rows[name] = Row(name)
            rows[name].scored += a
            rows[name].conceded += b
            if a > b:
                rows[name].points += 3
            elif a == b:
                rows[name].points += 1
    return [row.name for row in sorted(rows.values())]


def league_e(results):
    games = [(h, x - y) for h, _, x, y in results] + [(a, y - x) for _, a, x, y in results]

    def rank(team):
        margins = [m for t, m in games if t == team]
        return -sum(3 * (m > 0) + (m == 0) for m in margins), -sum(margins), team

    return sorted({t for t, _ in games}, key=rank)


def round_names_a(teams):
    teams = list(teams)
    if len(teams) % 2:
        teams.append(None)
    rounds = []
    for _ in range(len(teams) - 1):
        games = []
        for i in range(len(teams) // 2):
            one, other = teams[i], teams[-1 - i]
            if one is not None and other is not None:
                games.append(tuple(sorted((one, other))))
        rounds.append(sorted(games))
        teams = [teams[0], teams[-1]] + teams[1:-1]
    return rounds


def round_names_b(teams):
    wheel = deque(teams)
    if len(wheel) % 2 == 1:
        wheel.append(None)
    if not wheel:
        return []
    fixed = wheel.popleft()
    rounds = []
    for _ in range(len(wheel)):
        circle = [fixed, *wheel]
        half = len(circle) // 2
        pairs = zip(circle[:half], reversed(circle[half:]))
        rounds.append(sorted((min(p), max(p)) for p in pairs if None not in p))
        wheel.rotate(1)
    return rounds


def round_names_c(teams):
    names = list(teams) + [None] * (len(teams) % 2)
    n = len(names)

    def at(place, turn):
        return names[0] if place == 0 else names[(place - 1 - turn) % (n - 1) + 1]

    rounds = []
    for turn in range(n - 1):
        games = set()
        for place in range(n // 2):
            pair = {at(place, turn), at(n - 1 - place, turn)}
            if None not in pair:
                games.add(tuple(sorted(pair)))
        rounds.append(sorted(games))
    return rounds


def round_names_d(teams):
    if len(teams) == 0:
        return []
    players = []
    for i in range(len(teams)):
        players.append(teams[i])
    if len(players) % 2 == 1:
        players.append("")
    result = []
    for r in range(len(players) - 1):
        games = []
        for i in range(len(players) // 2):
            a = players[i]
            b = players[len(players) - 1 - i]
            if a == "" or b == "":
                continue
            if a < b:
                games.append((a, b))
            else:
                games.append((b, a))
        games.sort()
        result.append(games)
        last = players[len(players) - 1]
        for i in range(len(players) - 1, 1, -1):
            players[i] = players[i - 1]
        players[1] = last
    return result


def round_names_e(teams):
    names = [*teams] + [None] * (len(teams) & 1)
    m = len(names) - 1
    spin = lambda r: names[:1] + [names[1 + (i - r) % m] for i in range(m)]
    return [
        sorted(tuple(sorted(p)) for p in zip(w[:m // 2 + 1], w[:m // 2:-1]) if None not in p)
        for w in map(spin, range(m))
    ]


def knockout_a(players, strength):
    rounds = 0
    while len(players) > 1:
        winners = []
        for i in range(0, len(players) - 1, 2):
            one, other = players[i], players[i + 1]
            winners.append(one if strength[one] >= strength[other] else other)
        if len(players) % 2:
            winners.append(players[-1])
        players = winners
        rounds += 1
    return players[0], rounds


def knockout_b(players, strength):
    if len(players) == 1:
        return players[0], 0
    pairs = zip_longest(players[::2], players[1::2])
    winners = [one if other is None else max(one, other, key=strength.get) for one, other in pairs]
    champion, rounds = knockout_b(winners, strength)
    return champion, rounds + 1


def knockout_c(players, strength):
    champion = players[0]
    for player in players:
        if strength[player] > strength[champion]:
            champion = player
    rounds = math.ceil(math.log2(len(players)))
    return champion, rounds


def knockout_d(players, strength):
    line = deque((name, 0) for name in players)
    level = 0
    while len(line) > 1:
        if line[0][1] > level:
            level += 1
        one = line.popleft()
        if line[0][1] > level:
            line.append((one[0], level + 1))
            continue
        other = line.popleft()
        best = one if strength[one[0]] >= strength[other[0]] else other
        line.append((best[0], level + 1))
    return line[0]


def knockout_e(players, strength):
    champion = min(players, key=lambda p: (-strength[p], players.index(p)))
    return champion, (len(players) - 1).bit_length()


def knockout_f(players, strength):
    alive = list(players)
    number_of_rounds = 0
    while len(alive) != 1:
        next_round = []
        i = 0
        while i < len(alive):
            if i + 1 == len(alive):
                next_round.append(alive[i])
            elif strength[alive[i]] < strength[alive[i + 1]]:
                next_round.append(alive[i + 1])
            else:
                next_round.append(alive[i])
            i = i + 2
        alive = next_round
        number_of_rounds = number_of_rounds + 1
    return alive[0], number_of_rounds


def set_match_a(points):
    sets = [0, 0]
    games = [0, 0]
    for p in points:
        who = 0 if p == "A" else 1
        games[who] += 1
        if games[who] >= 6 and games[who] - games[1 - who] >= 2:
            sets[who] += 1
            games = [0, 0]
    return tuple(sets), tuple(games)


def set_match_b(points):
    sets_a = sets_b = a = b = 0
    for letter in points:
        if letter == "A":
            a += 1
        else:
            b += 1
        if max(a, b) > 5 and abs(a - b) > 1:
            if a > b:
                sets_a += 1
            else:
                sets_b += 1
            a = b = 0
    return (sets_a, sets_b), (a, b)


def set_match_c(points):
    won = Counter()
    start = 0
    for end in range(1, len(points) + 1):
        games = Counter(points[start:end])
        lead = games["A"] - games["B"]
        if abs(lead) >= 2 and any(n >= 6 for n in games.values()):
            won["A" if lead > 0 else "B"] += 1
            start = end
    left = points[start:]
    return (won["A"], won["B"]), (left.count("A"), left.count("B"))


def set_match_d(points):
    def step(state, p):
        x, y, a, b = state
        a, b = a + (p == "A"), b + (p != "A")
        if a >= 6 and a >= b + 2:
            return x + 1, y, 0, 0
        if b >= 6 and b >= a + 2:
            return x, y + 1, 0, 0
        return x, y, a, b

    x, y, a, b = reduce(step, points, (0, 0, 0, 0))
    return (x, y), (a, b)


def set_match_e(points):
    class Score:
        def __init__(self):
            self.sets_a = 0
            self.sets_b = 0
            self.reset()

        def reset(self):
            self.games_a = 0
            self.games_b = 0

        def win(self, player):
            if player == "A":
                self.games_a += 1
                if self.games_a >= 6 and self.games_a - self.games_b >= 2:
                    self.sets_a += 1
                    self.reset()
            else:
                self.games_b += 1
                if self.games_b >= 6 and self.games_b - self.games_a >= 2:
                    self.sets_b += 1
                    self.reset()

    score = Score()
    for i in range(len(points)):
        score.win(points[i])
    return (score.sets_a, score.sets_b), (score.games_a, score.games_b)


def dice_sheet_a(dice, row):
    counts = Counter(dice)
    if row.isdigit():
        return int(row) * counts[int(row)]
    if row == "pair":
        pairs = [face for face, n in counts.items() if n >= 2]
        return 2 * max(pairs) if pairs else 0
    if row == "run":
        return 15 if len(counts) == len(dice) and max(dice) - min(dice) == len(dice) - 1 else 0
    if row == "all":
        return 50 if len(counts) == 1 else 0
    return sum(dice)


def dice_sheet_b(dice, row):
    dice = sorted(dice)

    def pair():
        for i in range(len(dice) - 1, 0, -1):
            if dice[i] == dice[i - 1]:
                return dice[i] + dice[i - 1]
        return 0

    def run():
        for i in range(1, len(dice)):
            if dice[i] != dice[i - 1] + 1:
                return 0
        return 15

    rules = {"pair": pair, "run": run, "all": lambda: 50 * (dice[0] == dice[-1]), "free": partial(sum, dice)}
    for face in range(1, 7):
        rules[str(face)] = lambda face=face: sum(d for d in dice if d == face)
    return rules[row]()


def dice_sheet_c(dice, row):
    tally = [0] * 7
    for d in dice:
        tally[d] += 1
    score = 0
    if row == "free":
        score = sum(i * tally[i] for i in range(7))
    elif row == "all":
        score = 50 if len(dice) in tally else 0
    elif row == "pair":
        face = 6
        while face and tally[face] < 2:
            face -= 1
        score = face * 2
    elif row == "run":
        score = 15 if "1" * len(dice) in "".join(map(str, tally)) else 0
    else:
        score = tally[int(row)] * int(row)
    return score


def dice_sheet_d(dice, row):
    if row == "free":
        return sum(dice)
    elif row == "all":
        for i in range(len(dice)):
            if dice[i] != dice[0]:
                return 0
        return 50
    elif row == "pair":
        best = 0
        for i in range(len(dice)):
            for j in range(len(dice)):
                if i != j and dice[i] == dice[j]:
                    if dice[i] + dice[j] > best:
                        best = dice[i] + dice[j]
        return best
    elif row == "run":
        current = min(dice)
        for i in range(len(dice)):
            if current not in dice:
                return 0
            current = current + 1
        return 15
    else:
        total = 0
        for i in range(len(dice)):
            if dice[i] == int(row):
                total = total + dice[i]
        return total


def dice_sheet_e(dice, row):
    s = sorted(dice)
    return {
        "free": lambda: sum(s),
        "all": lambda: 50 * (len({*s}) < 2),
        "pair": lambda: 2 * max([d for d in s if s.count(d) > 1], default=0),
        "run": lambda: 15 * (s == list(range(s[0], s[0] + len(s)))),
    }.get(row, lambda: sum(d for d in s if str(d) == row))()


INPUTS = {
    "class_lists": [
        ([("join", "bo", "1a"), ("join", "al", "1a"), ("join", "bo", "2b"), ("leave", "cy", "")],),
        ([],),
        ([("join", "x", "r"), ("leave", "x", "")],),
    ],
    "dropped_mean": [({"al": [5, 3, 4], "bo": [2]},), ({},), ({"cy": [], "di": [1, 1]},)],
    "weighted_marks": [
        ([("test", 80), ("oral", 60), ("test", 70)], {"test": 2, "oral": 1}),
        ([], {"x": 1}),
        ([("a", 5)], {}),
        ([("a", 5), ("b", 9)], {"b": 3}),
    ],
    "better_in_all": [
        ({"al": [3, 4], "bo": [4, 5], "cy": [5, 1]},),
        ({},),
        ({"x": [1], "y": [1]},),
        ({"k": [1, 2, 3], "l": [2, 3, 3]},),
    ],
    "hardest_question": [([[1, 0, 2], [3, 1, 0]],), ([],), ([[2, 2]],), ([[1, 5], [5, 0], [0, 0]],)],
    "copied_sheets": [
        ({"al": "abcd", "bo": "abcc", "cy": "dcba"}, 2),
        ({}, 1),
        ({"x": " a", "y": " a"}, 1),
        ({"x": "ab", "y": "cd"}, 0),
    ],
    "flag_names": [(5, ["a", "b", "c"]), (0, ["a"]), (9, ["x", "y"]), (7, ["p", "q", "r"]), (8, [])],
    "rights_after": [("r", ["+w", "-r", "+x"]), ("", []), ("rwx", ["=w", "+r"]), ("wr", ["-x", "="])],
    "account_story": [
        ([("open", 10), ("take", 4), ("take", 7), ("put", 1)],),
        ([],),
        ([("put", 1), ("open", 0), ("open", 5), ("close", 0), ("take", 0)],),
        ([("open", 3), ("close", 0), ("open", 8), ("take", 8)],),
    ],
    "transfers": [
        ({"al": 10, "bo": 0}, [("al", "bo", 6), ("al", "bo", 6), ("bo", "al", 1), ("cy", "al", 1)]),
        ({}, []),
        ({"x": 3}, [("x", "x", 2)]),
    ],
    "who_owes": [
        ([("al", 30, ["al", "bo", "cy"]), ("bo", 11, ["al", "bo"])],),
        ([],),
        ([("x", 4, ["x"])],),
        ([("p", 9, ["q", "r"])],),
    ],
    "clock_moves": [("23:50", [15, -10]), ("00:00", []), ("12:30", [-1500, 3000]), ("00:10", [-11, 1441])],
    "league": [
        ([("a", "b", 2, 1), ("b", "c", 0, 0), ("c", "a", 3, 0)],),
        ([],),
        ([("x", "y", 1, 1), ("z", "w", 2, 2)],),
    ],
    "round_names": [
        (["a", "b", "c", "d"],),
        ([],),
        (["x", "y", "z"],),
        (["p", "q"],),
        (["f", "e", "d", "c", "b", "a"],),
    ],
    "knockout": [
        (["a", "b", "c", "d", "e"], {"a": 1, "b": 5, "c": 3, "d": 2, "e": 9}),
        (["x"], {"x": 0}),
        (["p", "q"], {"p": 4, "q": 2}),
    ],
    "set_match": [("AAAAAA",), ("",), ("ABABABABABABAA",), ("BBBBBBAB",), ("AAABBBBBBA",)],
    "dice_sheet": [
        ([3, 3, 5, 5, 1], "pair"),
        ([2, 3, 4, 5, 6], "run"),
        ([4, 4, 4, 4, 4], "all"),
        ([1, 2, 1], "1"),
        ([1, 2, 4], "run"),
        ([1, 6, 2], "pair"),
        ([6, 5], "free"),
    ],
}
