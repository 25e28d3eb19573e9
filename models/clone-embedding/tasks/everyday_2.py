"""Small programs of teaching: rosters, accounts, clocks and matches, each in several ways, which agree on `INPUTS`."""

import math
import operator
from collections import ChainMap, Counter, defaultdict, deque
from dataclasses import dataclass
from enum import IntFlag
from functools import partial, reduce
from itertools import repeat, zip_longest


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
