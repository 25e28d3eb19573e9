"""Small tasks of the kind of games, simulations and schedules, each written in several ways; they agree on `INPUTS`."""

import operator
import re
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from functools import reduce
from heapq import heappop, heappush, nsmallest
from itertools import accumulate, chain, count, cycle, groupby, islice, repeat, takewhile


def pig_dice_a(rolls):
    total = 0
    turn = 0
    for roll in rolls:
        if roll == "h":
            total += turn
            turn = 0
        elif roll == 1:
            turn = 0
        else:
            turn += roll
    return total


def pig_dice_b(rolls):
    class Player:
        def __init__(self):
            self.bank = 0
            self.pot = 0

        def hold(self):
            self.bank = self.bank + self.pot
            self.pot = 0

        def throw(self, face):
            if face == 1:
                self.pot = 0
            else:
                self.pot = self.pot + face

    player = Player()
    i = 0
    while i < len(rolls):
        if rolls[i] == "h":
            player.hold()
        else:
            player.throw(rolls[i])
        i += 1
    return player.bank


def pig_dice_c(rolls):
    turns = "".join(map(str, rolls)).split("h")[:-1]
    return sum(int(digit) for turn in turns for digit in turn.rsplit("1", 1)[-1])


def pig_dice_d(rolls):
    def step(state, roll):
        bank, pot = state
        if roll == "h":
            return bank + pot, 0
        return bank, (pot + roll) * (roll != 1)

    return reduce(step, rolls, (0, 0))[0]


def pig_dice_e(rolls):
    banked = 0
    counting = False
    for roll in reversed(rolls):
        if roll == "h":
            counting = True
        elif roll == 1:
            counting = False
        elif counting:
            banked += roll
    return banked


def craps_round_a(throws):
    first = throws[0]
    if first in (7, 11):
        return "win"
    if first in (2, 3, 12):
        return "lose"
    for throw in throws[1:]:
        if throw == first:
            return "win"
        if throw == 7:
            return "lose"
    return "open"


def craps_round_b(throws):
    point = None
    state = "come out"
    for throw in throws:
        if state == "come out":
            if throw == 7 or throw == 11:
                state = "win"
            elif throw == 2 or throw == 3 or throw == 12:
                state = "lose"
            else:
                point = throw
                state = "open"
        elif state == "open":
            if throw == 7:
                state = "lose"
            elif throw == point:
                state = "win"
    return state


def craps_round_c(throws):
    point, *rest = throws
    outcome = {7: "win", 11: "win", 2: "lose", 3: "lose", 12: "lose"}.get(point)
    if outcome:
        return outcome
    deciding = next((t for t in rest if t in {7, point}), None)
    return {7: "lose", point: "win"}.get(deciding, "open")


def craps_round_d(throws):
    def position(value):
        return throws.index(value, 1) if value in throws[1:] else len(throws)

    start = throws[0]
    if start == 7 or start == 11:
        return "win"
    if start < 4 or start > 11:
        return "lose"
    made, seven = position(start), position(7)
    if made == seven:
        return "open"
    return "win" if made < seven else "lose"


def craps_round_e(throws):
    letters = "".join(chr(96 + throw) for throw in throws)
    if re.match("g|k|([^bcl])[^g]*?\\1", letters):
        return "win"
    if re.match("[bcl]|[^gk].*g", letters):
        return "lose"
    return "open"


def farkle_points_a(dice):
    counts = Counter(dice)
    points = 0
    for face, number in counts.items():
        if number >= 3:
            points += 1000 if face == 1 else face * 100
            number -= 3
        if face == 1:
            points += 100 * number
        elif face == 5:
            points += 50 * number
    return points


def farkle_points_b(dice):
    score = 0
    for face in range(1, 7):
        amount = 0
        for i in range(len(dice)):
            if dice[i] == face:
                amount = amount + 1
        triple = False
        if amount >= 3:
            triple = True
        if face == 1:
            if triple == True:
                score = score + 1000 + (amount - 3) * 100
            else:
                score = score + amount * 100
        elif face == 5:
            if triple == True:
                score = score + 500 + (amount - 3) * 50
            else:
                score = score + amount * 50
        elif triple == True:
            score = score + face * 100
    return score


def farkle_points_c(dice):
    single = {1: 100, 5: 50}
    return sum(
        (n > 2) * (1000 if f == 1 else f * 100) + single.get(f, 0) * (n - 3 * (n > 2))
        for f in set(dice)
        for n in [dice.count(f)]
    )


def farkle_points_d(dice):
    left = sorted(dice)
    total = 0
    while left:
        if len(left) >= 3 and left[0] == left[2] and left.count(left[0]) < 6:
            total += {1: 1000}.get(left[0], 100 * left[0])
            face = left[0]
            del left[:3]
            while left and left[0] == face:
                total += 100 * (face == 1) + 50 * (face == 5)
                del left[0]
        elif len(left) == 6 and left[0] == left[5]:
            face = left[0]
            total += {1: 1300, 5: 650}.get(face, face * 100)
            left = []
        else:
            total += {1: 100, 5: 50}.get(left.pop(0), 0)
    return total


def farkle_points_e(dice):
    def value(face, number):
        if number >= 3:
            bonus = 1000 if face == 1 else face * 100
            return bonus + value(face, number - 3) if number < 6 else bonus + 3 * rest(face)
        return number * rest(face)

    def rest(face):
        return 100 if face == 1 else 50 if face == 5 else 0

    runs = [(face, len(list(group))) for face, group in groupby(sorted(dice))]
    return sum(value(face, number) for face, number in runs)


def sow_pit_a(pits, start):
    board = list(pits)
    seeds = board[start]
    board[start] = 0
    place = start
    while seeds:
        place = (place + 1) % len(board)
        if place == start:
            continue
        board[place] += 1
        seeds -= 1
    return board


def sow_pit_b(pits, start):
    size = len(pits)
    everyone, extra = divmod(pits[start], size - 1)
    lucky = {(start + i) % size for i in range(1, extra + 1)}
    return [0 if i == start else pits[i] + everyone + (i in lucky) for i in range(size)]


def sow_pit_c(pits, start):
    ring = deque(pits)
    ring.rotate(-start)
    hand = ring.popleft()
    for _ in range(hand):
        ring[0] += 1
        ring.rotate(-1)
    ring.rotate(hand)
    ring.appendleft(0)
    ring.rotate(start)
    return list(ring)


def sow_pit_d(pits, start):
    others = [i % len(pits) for i in range(start + 1, start + len(pits))]
    given = Counter(islice(cycle(others), pits[start]))
    after = [seeds + given[i] for i, seeds in enumerate(pits)]
    after[start] = 0
    return after


def sow_pit_e(pits, start):
    result = []
    for pit in pits:
        result.append(pit)
    hand = result[start]
    result[start] = 0
    index = start + 1
    while hand > 0:
        if index >= len(result):
            index = 0
        if index != start:
            result[index] = result[index] + 1
            hand = hand - 1
        index = index + 1
    return result


def curling_end_a(red, yellow):
    if not red and not yellow:
        return ("none", 0)
    if not yellow or red and min(red) < min(yellow):
        limit = min(yellow) if yellow else float("inf")
        return ("red", sum(stone < limit for stone in red))
    limit = min(red) if red else float("inf")
    return ("yellow", sum(stone < limit for stone in yellow))


def curling_end_b(red, yellow):
    stones = sorted([(distance, "yellow") for distance in yellow] + [(distance, "red") for distance in red])
    if len(stones) == 0:
        return ("none", 0)
    winner = stones[0][1]
    points = 0
    for _, side in stones:
        if side != winner:
            break
        points += 1
    return (winner, points)


def curling_end_c(red, yellow):
    merged = sorted(chain(zip(red, repeat("red")), zip(yellow, repeat("yellow"))))
    for side, group in groupby(merged, key=operator.itemgetter(1)):
        return (side, len(list(group)))
    return ("none", 0)


def curling_end_d(red, yellow):
    heap = []
    for distance in red:
        heappush(heap, (distance, "red"))
    for distance in yellow:
        heappush(heap, (distance, "yellow"))
    owner = "none"
    score = 0
    while heap:
        _, side = heappop(heap)
        if owner == "none":
            owner = side
        if side != owner:
            return (owner, score)
        score += 1
    return (owner, score)


def curling_end_e(red, yellow):
    reds = sorted(red)
    yellows = sorted(yellow)
    if reds and (not yellows or reds[0] < yellows[0]):
        return ("red", bisect_left(reds, yellows[0]) if yellows else len(reds))
    if yellows:
        return ("yellow", bisect_left(yellows, reds[0]) if reds else len(yellows))
    return ("none", 0)


def tug_of_war_a(pulls, goal):
    place = 0
    for turn, pull in enumerate(pulls, 1):
        place += pull
        if abs(place) >= goal:
            return ("left" if place < 0 else "right", turn)
    return ("draw", len(pulls))


def tug_of_war_b(pulls, goal):
    winner = ""
    rope = 0
    turns = 0
    for i in range(len(pulls)):
        if winner == "":
            rope = rope + pulls[i]
            turns = turns + 1
            if rope >= goal:
                winner = "right"
            elif rope <= -goal:
                winner = "left"
    if winner == "":
        winner = "draw"
    return (winner, turns)


def tug_of_war_c(pulls, goal):
    ends = ((n, at) for n, at in enumerate(accumulate(pulls), 1) if not -goal < at < goal)
    n, at = next(ends, (len(pulls), 0))
    return ("right" if at > 0 else "left" if at else "draw", n)


def tug_of_war_d(pulls, goal):
    sums = [sum(pulls[: n + 1]) for n in range(len(pulls))]
    right = [n for n, total in enumerate(sums) if total >= goal]
    left = [n for n, total in enumerate(sums) if total <= -goal]
    if not right and not left:
        return ("draw", len(pulls))
    if not left or right and right[0] < left[0]:
        return ("right", right[0] + 1)
    return ("left", left[0] + 1)


def tug_of_war_e(pulls, goal):
    def play(rest, at, turn):
        if at >= goal:
            return ("right", turn)
        if at <= -goal:
            return ("left", turn)
        if not rest:
            return ("draw", turn)
        return play(rest[1:], at + rest[0], turn + 1)

    return play(tuple(pulls), 0, 0)


def combo_score_a(hits):
    score = 0
    combo = 0
    for hit in hits:
        if hit == "x":
            combo += 1
            score += min(combo, 4) * 10
        else:
            combo = 0
    return score


def combo_score_b(hits):
    return sum(sum(10 * min(i, 4) for i in range(1, len(run) + 1)) for run in re.findall("x+", hits))


def combo_score_c(hits):
    def run_points(length):
        steep = min(length, 4)
        return 5 * steep * (steep + 1) + 40 * max(0, length - 4)

    return sum(run_points(len(part)) for part in hits.split("."))


def combo_score_d(hits):
    total = 0
    for i in range(len(hits)):
        if hits[i] == "x":
            multiplier = 1
            j = i - 1
            while j >= 0 and hits[j] == "x" and multiplier < 4:
                multiplier += 1
                j -= 1
            total += multiplier * 10
    return total


def combo_score_e(hits):
    combos = accumulate(hits, lambda combo, hit: combo + 1 if hit == "x" else 0, initial=0)
    return 10 * sum(map(min, combos, repeat(4)))


def domino_line_a(tiles):
    for first, second in zip(tiles, tiles[1:]):
        if first[1] != second[0]:
            return False
    return True


def domino_line_b(tiles):
    i = 1
    fits = True
    while i < len(tiles):
        right = tiles[i - 1][1]
        left = tiles[i][0]
        if right != left:
            fits = False
        i = i + 1
    return fits


def domino_line_c(tiles):
    flat = list(chain.from_iterable(tiles))[1:-1]
    return flat[::2] == flat[1::2]


def domino_line_d(tiles):
    return all(map(operator.eq, [t[1] for t in tiles[:-1]], [t[0] for t in tiles[1:]]))


def domino_line_e(tiles):
    stack = list(tiles)
    end = None
    while stack:
        left, right = stack.pop()
        if end is not None and right != end:
            return False
        end = left
    return True


def greedy_dominoes_a(hand, start):
    hand = [tuple(tile) for tile in hand]
    end = start
    laid = []
    while True:
        for tile in hand:
            if end in tile:
                break
        else:
            return laid
        hand.remove(tile)
        end = tile[1] if tile[0] == end else tile[0]
        laid.append(end)


def greedy_dominoes_b(hand, start):
    used = [False] * len(hand)
    ends = []
    end = start
    found = True
    while found == True:
        found = False
        for i in range(len(hand)):
            if found == False and used[i] == False:
                if hand[i][0] == end:
                    used[i] = True
                    found = True
                    new_end = hand[i][1]
                elif hand[i][1] == end:
                    used[i] = True
                    found = True
                    new_end = hand[i][0]
        if found:
            end = new_end
            ends.append(end)
    return ends


def greedy_dominoes_c(hand, start):
    i = next((k for k, tile in enumerate(hand) if start in tile), None)
    if i is None:
        return []
    end = sum(hand[i]) - start
    return [end] + greedy_dominoes_c(hand[:i] + hand[i + 1 :], end)


def greedy_dominoes_d(hand, start):
    by_number = defaultdict(list)
    for index, (left, right) in enumerate(hand):
        heappush(by_number[left], (index, right))
        heappush(by_number[right], (index, left))
    gone = set()
    line = [start]
    while by_number[line[-1]]:
        index, other = heappop(by_number[line[-1]])
        if index not in gone:
            gone.add(index)
            line.append(other)
    return line[1:]


def greedy_dominoes_e(hand, start):
    class Table:
        def __init__(self, tiles, end):
            self.tiles = deque(tiles)
            self.end = end
            self.history = []

        def play(self):
            for turn in range(len(self.tiles)):
                a, b = self.tiles.popleft()
                if self.end == a or self.end == b:
                    self.end = b if self.end == a else a
                    self.history.append(self.end)
                    self.tiles.rotate(turn)
                    return True
                self.tiles.append((a, b))
            return False

    table = Table(hand, start)
    while table.play():
        pass
    return table.history


def snooker_break_a(balls):
    values = {"red": 1, "yellow": 2, "green": 3, "brown": 4, "blue": 5, "pink": 6, "black": 7}
    points = 0
    want_red = True
    for ball in balls:
        if (ball == "red") != want_red:
            break
        points += values[ball]
        want_red = not want_red
    return points


def snooker_break_b(balls):
    order = ["red", "yellow", "green", "brown", "blue", "pink", "black"]
    valid = takewhile(lambda pair: (pair[0] % 2 == 0) == (pair[1] == "red"), enumerate(balls))
    return sum(order.index(ball) + 1 for _, ball in valid)


def snooker_break_c(balls):
    def points_of(ball):
        if ball == "red":
            return 1
        elif ball == "yellow":
            return 2
        elif ball == "green":
            return 3
        elif ball == "brown":
            return 4
        elif ball == "blue":
            return 5
        elif ball == "pink":
            return 6
        elif ball == "black":
            return 7
        return 0

    score = 0
    i = 0
    foul = False
    while i < len(balls) and foul == False:
        if i % 2 == 0 and balls[i] != "red":
            foul = True
        elif i % 2 == 1 and balls[i] == "red":
            foul = True
        else:
            score = score + points_of(balls[i])
        i = i + 1
    return score


def snooker_break_d(balls):
    code = {"red": "1", "yellow": "2", "green": "3", "brown": "4", "blue": "5", "pink": "6", "black": "7"}
    text = "".join(code[ball] for ball in balls)
    return sum(map(int, re.match("(1[2-7])*1?", text).group()))


def snooker_break_e(balls):
    values = dict(zip("red yellow green brown blue pink black".split(), count(1)))

    def red(i):
        if i == len(balls) or balls[i] != "red":
            return 0
        return 1 + colour(i + 1)

    def colour(i):
        if i == len(balls) or balls[i] == "red":
            return 0
        return values[balls[i]] + red(i + 1)

    return red(0)


def high_jump_a(tries):
    best = 0
    for height, marks in tries:
        if "o" in marks:
            best = height
        elif marks.count("x") == 3:
            break
    return best


def high_jump_b(tries):
    failures = 0
    best = 0
    for height, marks in tries:
        for mark in marks:
            if failures == 3:
                return best
            if mark == "x":
                failures += 1
            elif mark == "o":
                failures = 0
                best = height
        if failures < 3:
            failures = 0
    return best


def high_jump_c(tries):
    still_in = takewhile(lambda entry: not entry[1].startswith("xxx"), tries)
    return max((height for height, marks in still_in if marks.endswith("o")), default=0)


def high_jump_d(tries):
    out = False
    result = 0
    i = 0
    while i < len(tries) and not out:
        height = tries[i][0]
        cleared = False
        fails = 0
        for j in range(len(tries[i][1])):
            if tries[i][1][j] == "o":
                cleared = True
            if tries[i][1][j] == "x":
                fails += 1
        if cleared:
            if height > result:
                result = height
        elif fails == 3:
            out = True
        i += 1
    return result


def high_jump_e(tries):
    def cleared(rest, best):
        if not rest:
            return best
        (height, marks), *later = rest
        if marks == "xxx":
            return best
        return cleared(later, height if marks[-1:] == "o" else best)

    return cleared(list(tries), 0)


def stableford_a(strokes, pars):
    points = 0
    for stroke, par in zip(strokes, pars):
        points += max(0, par - stroke + 2)
    return points


def stableford_b(strokes, pars):
    total = 0
    for i in range(len(strokes)):
        difference = strokes[i] - pars[i]
        if difference >= 2:
            total = total + 0
        elif difference == 1:
            total = total + 1
        elif difference == 0:
            total = total + 2
        elif difference == -1:
            total = total + 3
        elif difference == -2:
            total = total + 4
        else:
            total = total + 2 - difference
    return total


def stableford_c(strokes, pars):
    under = Counter(map(operator.sub, pars, strokes))
    return sum(number * (margin + 2) for margin, number in under.items() if margin > -2)


def stableford_d(strokes, pars):
    return sum(len(range(s, p + 2)) for s, p in zip(strokes, pars))


def stableford_e(strokes, pars):
    def hole(stroke, par):
        points = 0
        while stroke < par + 2:
            points += 1
            stroke += 1
        return points

    if not strokes:
        return 0
    return hole(strokes[0], pars[0]) + stableford_e(strokes[1:], pars[1:])


def shootout_over_a(kicks, rounds):
    goals = [0, 0]
    taken = [0, 0]
    for i, kick in enumerate(kicks):
        side = i % 2
        taken[side] += 1
        goals[side] += kick
        left = [rounds - taken[0], rounds - taken[1]]
        if goals[0] > goals[1] + left[1] or goals[1] > goals[0] + left[0]:
            return i + 1
    return 0


def shootout_over_b(kicks, rounds):
    for n in range(1, len(kicks) + 1):
        home = kicks[:n:2]
        away = kicks[1:n:2]
        best_home = sum(home) + rounds - len(home)
        best_away = sum(away) + rounds - len(away)
        if best_home < sum(away) or best_away < sum(home):
            return n
    return 0


def shootout_over_c(kicks, rounds):
    lead = 0
    home_left = rounds
    away_left = rounds
    for number, scored in enumerate(kicks, 1):
        if number % 2:
            home_left -= 1
            lead += scored
        else:
            away_left -= 1
            lead -= scored
        if lead > away_left or -lead > home_left:
            return number
    return 0


def shootout_over_d(kicks, rounds):
    class Side:
        def __init__(self):
            self.goals = 0
            self.left = rounds

        def kick(self, scored):
            self.left -= 1
            if scored:
                self.goals += 1

        def most(self):
            return self.goals + self.left

    shooter, other = Side(), Side()
    number = 0
    while number < len(kicks):
        shooter.kick(kicks[number])
        number += 1
        if shooter.most() < other.goals or other.most() < shooter.goals:
            return number
        shooter, other = other, shooter
    return 0


def shootout_over_e(kicks, rounds):
    leads = list(accumulate(k if i % 2 == 0 else -k for i, k in enumerate(kicks)))
    over = (
        n
        for n, lead in enumerate(leads, 1)
        if not -(rounds - (n + 1) // 2) <= lead <= rounds - n // 2
    )
    return next(over, 0)


def heat_finalists_a(heats, spare):
    finalists = []
    losers = []
    for heat in heats:
        ordered = sorted(heat, key=lambda entry: entry[1])
        finalists += [name for name, _ in ordered[:2]]
        losers += ordered[2:]
    losers.sort(key=lambda entry: entry[1])
    return sorted(finalists + [name for name, _ in losers[:spare]])


def heat_finalists_b(heats, spare):
    chosen = []
    others = []
    for h in range(len(heats)):
        runners = list(heats[h])
        for k in range(2):
            if len(runners) > 0:
                best = 0
                for i in range(1, len(runners)):
                    if runners[i][1] < runners[best][1]:
                        best = i
                chosen.append(runners[best][0])
                del runners[best]
        for runner in runners:
            others.append(runner)
    k = 0
    while k < spare and len(others) > 0:
        best = 0
        for i in range(len(others)):
            if others[i][1] < others[best][1]:
                best = i
        chosen.append(others[best][0])
        others.pop(best)
        k = k + 1
    chosen.sort()
    return chosen


def heat_finalists_c(heats, spare):
    ranked = [sorted(heat, key=operator.itemgetter(1)) for heat in heats]
    direct = chain.from_iterable(heat[:2] for heat in ranked)
    lucky = nsmallest(spare, chain.from_iterable(heat[2:] for heat in ranked), key=operator.itemgetter(1))
    return sorted(map(operator.itemgetter(0), chain(direct, lucky)))


def heat_finalists_d(heats, spare):
    quota = [2] * len(heats)
    everyone = sorted((time, number, name) for number, heat in enumerate(heats) for name, time in heat)
    result = []
    for _, number, name in everyone:
        if quota[number]:
            quota[number] -= 1
            result.append(name)
        elif spare:
            spare -= 1
            result.append(name)
    return sorted(result)


def heat_finalists_e(heats, spare):
    def beaten_in_heat(heat, time):
        return sum(other < time for _, other in heat)

    direct = {n for heat in heats for n, t in heat if beaten_in_heat(heat, t) < 2}
    times = {n: t for heat in heats for n, t in heat if n not in direct}
    lucky = {n for n, t in times.items() if sum(o < t for o in times.values()) < spare}
    return sorted(direct | lucky)


def lotto_tiers_a(tickets, drawn):
    prizes = {6: 1000, 5: 100, 4: 20, 3: 5}
    total = 0
    for ticket in tickets:
        matches = len(set(ticket) & set(drawn))
        total += prizes.get(matches, 0)
    return total


def lotto_tiers_b(tickets, drawn):
    money = 0
    for i in range(len(tickets)):
        hits = 0
        for j in range(len(tickets[i])):
            for k in range(len(drawn)):
                if tickets[i][j] == drawn[k]:
                    hits = hits + 1
        if hits == 3:
            money = money + 5
        elif hits == 4:
            money = money + 20
        elif hits == 5:
            money = money + 100
        elif hits == 6:
            money = money + 1000
    return money


def lotto_tiers_c(tickets, drawn):
    table = (0, 0, 0, 5, 20, 100, 1000)
    return sum(table[sum(n in drawn for n in ticket)] for ticket in tickets)


def lotto_tiers_d(tickets, drawn):
    mask = reduce(operator.or_, (1 << n for n in drawn), 0)
    masks = (reduce(operator.or_, (1 << n for n in ticket), 0) for ticket in tickets)
    tiers = Counter(bin(mask & own).count("1") for own in masks)
    return 5 * tiers[3] + 20 * tiers[4] + 100 * tiers[5] + 1000 * tiers[6]


def lotto_tiers_e(tickets, drawn):
    winning = sorted(drawn)

    def matches(ticket):
        found = 0
        for number in ticket:
            at = bisect_left(winning, number)
            if at < len(winning) and winning[at] == number:
                found += 1
        return found

    def prize(found):
        if found < 3:
            return 0
        return {3: 5, 4: 20, 5: 100}.get(found, 1000)

    return sum(prize(matches(ticket)) for ticket in tickets)


def musical_chairs_a(players, songs):
    ring = list(players)
    place = 0
    for steps in songs:
        if len(ring) == 1:
            break
        place = (place + steps) % len(ring)
        ring.pop(place)
    return ring


def musical_chairs_b(players, songs):
    queue = deque(players)
    gone = []
    for steps in songs:
        if len(queue) < 2:
            break
        queue.rotate(-steps)
        gone.append(queue.popleft())
    return [player for player in players if player not in gone]


def musical_chairs_c(players, songs):
    following = list(range(1, len(players))) + [0]
    alive = [True] * len(players)
    left = len(players)
    before = len(players) - 1
    for steps in songs:
        if left == 1:
            break
        for _ in range(steps % left):
            before = following[before]
        out = following[before]
        following[before] = following[out]
        alive[out] = False
        left -= 1
    return [players[i] for i in range(len(players)) if alive[i]]


def musical_chairs_d(players, songs):
    class Player:
        def __init__(self, name):
            self.name = name
            self.next = None
            self.playing = True

    circle = [Player(name) for name in players]
    for i in range(len(circle)):
        circle[i].next = circle[(i + 1) % len(circle)]
    number = len(circle)
    at = circle[0]
    for steps in songs:
        if number == 1:
            break
        while steps > 0:
            at = at.next
            while not at.playing:
                at = at.next
            steps -= 1
        at.playing = False
        number -= 1
        while not at.playing:
            at = at.next
    return [player.name for player in circle if player.playing]


def musical_chairs_e(players, songs):
    def play(ring, place, songs):
        if len(ring) == 1 or not songs:
            return ring
        place = (place + songs[0]) % len(ring)
        return play(ring[:place] + ring[place + 1 :], place, songs[1:])

    return play(list(players), 0, list(songs))


def slot_payout_a(reels):
    pays = {"7": 100, "*": 25, "c": 5}
    total = 0
    for line in reels:
        if len(set(line)) == 1:
            total += pays.get(line[0], 10)
        elif "c" in line:
            total += line.count("c")
    return total


def slot_payout_b(reels):
    money = 0
    for i in range(len(reels)):
        line = reels[i]
        same = True
        cherries = 0
        for j in range(len(line)):
            if line[j] != line[0]:
                same = False
            if line[j] == "c":
                cherries = cherries + 1
        if same and line[0] == "7":
            money = money + 100
        elif same and line[0] == "*":
            money = money + 25
        elif same and line[0] == "c":
            money = money + 5
        elif same:
            money = money + 10
        else:
            money = money + cherries
    return money


def slot_payout_c(reels):
    return sum(
        {"7": 100, "*": 25, "c": 5}.get(line[0], 10) if line == line[0] * len(line) else line.count("c")
        for line in reels
    )


def slot_payout_d(reels):
    rules = [("^7+$", 100), (r"^\*+$", 25), ("^c+$", 5), (r"^(.)\1*$", 10)]

    def pay(line):
        for rule, amount in rules:
            if re.match(rule, line):
                return amount
        return len(re.findall("c", line))

    return sum(map(pay, reels))


def slot_payout_e(reels):
    def pay(symbols: Counter) -> int:
        if len(symbols) != 1:
            return symbols["c"]
        (symbol,) = symbols
        if symbol == "7":
            return 100
        if symbol == "*":
            return 25
        return 5 if symbol == "c" else 10

    return reduce(lambda total, line: total + pay(Counter(line)), reels, 0)


INPUTS = {
    "pig_dice": [([3, 4, "h", 5, 1, "h", 6, "h", 2],), ([],), ([1, 1, "h"],), ([2, 1, 6, "h", "h", 3, 3, "h"],)],
    "craps_round": [
        ([7],),
        ([12, 7],),
        ([4, 5, 4],),
        ([6, 5, 7, 6],),
        ([9],),
        ([8, 11, 3],),
        ([5, 7],),
        ([10, 2, 10, 7],),
    ],
    "farkle_points": [
        ([1, 1, 1, 5, 5, 2],),
        ([2, 3, 4, 6],),
        ([],),
        ([5, 5, 5, 5, 1, 3],),
        ([4, 4, 4, 4, 4, 4],),
        ([1] * 6,),
    ],
    "sow_pit": [([4, 4, 4, 4], 1), ([0, 0, 3], 2), ([9, 1, 0, 2], 0), ([1, 0], 1)],
    "curling_end": [([1.2, 0.4], [0.9]), ([], [2.0, 1.0]), ([], []), ([3.0], [1.0, 2.0, 4.0]), ([1.5, 0.2], [])],
    "tug_of_war": [([1, 1, -1, 1, 1], 3), ([-2, -1, 5], 3), ([1, -1], 2), ([], 1)],
    "combo_score": [("xxx.xx",), ("",), ("xxxxxxx",), ("..x.",), ("....",)],
    "domino_line": [([(1, 2), (2, 5), (5, 5)],), ([(1, 2), (3, 4)],), ([],), ([(6, 0)],)],
    "greedy_dominoes": [
        ([(1, 2), (3, 2), (3, 3), (4, 1)], 1),
        ([(5, 6)], 1),
        ([], 0),
        ([(2, 2), (2, 0), (0, 2), (0, 1)], 2),
    ],
    "snooker_break": [(["red", "black", "red", "blue", "pink"],), (["black"],), ([],), (["red", "red"],), (["red"],)],
    "high_jump": [
        ([(180, "o"), (185, "xo"), (190, "xxx")],),
        ([(170, "xxx"), (175, "o")],),
        ([],),
        ([(200, "o"), (205, "-"), (210, "xxo")],),
    ],
    "stableford": [([4, 3, 6, 8], [4, 4, 4, 5]), ([], []), ([1, 2], [4, 5])],
    "shootout_over": [
        ([1, 0, 1, 0, 1, 0], 5),
        ([1, 1], 5),
        ([1, 0], 1),
        ([], 5),
        ([0, 1, 0, 1, 1, 1, 0, 1], 5),
        ([1, 1, 1, 1, 1, 0], 3),
    ],
    "heat_finalists": [
        ([[("ann", 10.1), ("bob", 9.9), ("cy", 10.0)], [("di", 11.0), ("ed", 10.9), ("flo", 11.5), ("gus", 12.0)]], 1),
        ([[("a", 1.0)]], 2),
        ([], 3),
    ],
    "lotto_tiers": [
        ([[1, 2, 3, 4, 5, 6], [1, 2, 3, 7, 8, 9], [10, 11, 12, 13, 14, 15]], [1, 2, 3, 4, 5, 20]),
        ([], [1]),
        ([[1, 2, 3, 4, 5, 6]], [1, 2, 3, 4, 5, 6]),
    ],
    "musical_chairs": [
        (["a", "b", "c", "d"], [2, 5, 1]),
        (["a"], [3]),
        (["x", "y", "z"], []),
        (["p", "q", "r", "s", "t"], [0, 7]),
    ],
    "slot_payout": [(["777", "cc7", "***"],), ([],), (["ccc", "bbb", "abc"],), (["a7b"],)],
}
