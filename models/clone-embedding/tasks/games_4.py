"""More small tasks of the kind of games, simulations and schedules, written in several ways; they agree on `INPUTS`."""

import operator
import re
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from heapq import heapify, heappop, heappush
from itertools import accumulate, chain, groupby, islice, starmap, takewhile, zip_longest


def suit_run_a(hand):
    cards = set(hand)
    best = 0
    for rank, suit in cards:
        length = 1
        while (rank + length, suit) in cards:
            length += 1
        best = max(best, length)
    return best


def suit_run_b(hand):
    ordered = sorted(set((suit, rank) for rank, suit in hand))
    longest = 0
    run = 0
    for i in range(len(ordered)):
        if i > 0 and ordered[i][0] == ordered[i - 1][0] and ordered[i][1] == ordered[i - 1][1] + 1:
            run = run + 1
        else:
            run = 1
        if run > longest:
            longest = run
    return longest


def suit_run_c(hand):
    ordered = sorted((suit, rank) for rank, suit in set(hand))
    runs = groupby(enumerate(ordered), key=lambda pair: (pair[1][0], pair[1][1] - pair[0]))
    return max((len(list(run)) for _, run in runs), default=0)


def suit_run_d(hand):
    masks = defaultdict(int)
    for rank, suit in hand:
        masks[suit] |= 1 << rank
    best = 0
    for mask in masks.values():
        length = 0
        while mask:
            mask &= mask << 1
            length += 1
        best = max(best, length)
    return best


def suit_run_e(hand):
    by_suit = {}
    for rank, suit in hand:
        by_suit.setdefault(suit, [" "] * 15)[rank] = "x"
    lines = ["".join(marks) for marks in by_suit.values()]
    return max((len(part) for line in lines for part in line.split()), default=0)


def high_low_streak_a(cards, calls):
    best = 0
    streak = 0
    for i, call in enumerate(calls):
        before, after = cards[i], cards[i + 1]
        if call == "h" and after > before or call == "l" and after < before:
            streak += 1
            best = max(best, streak)
        else:
            streak = 0
    return best


def high_low_streak_b(cards, calls):
    right = [("h" if b > a else "l" if b < a else "?") == c for a, b, c in zip(cards, cards[1:], calls)]
    return max((sum(run) for _, run in groupby(right)), default=0)


def high_low_streak_c(cards, calls):
    actual = "".join("h" if b > a else "l" if b < a else "=" for a, b in zip(cards, cards[1:]))
    marks = "".join(".x"[one == two] for one, two in zip(actual, calls))
    return len(max(marks.split("."), key=len))


def high_low_streak_d(cards, calls):
    counter = 0
    maximum = 0
    i = 0
    while i < len(calls):
        correct = False
        if calls[i] == "h":
            if cards[i + 1] > cards[i]:
                correct = True
        if calls[i] == "l":
            if cards[i + 1] < cards[i]:
                correct = True
        if correct == True:
            counter = counter + 1
        if correct == False:
            counter = 0
        if counter > maximum:
            maximum = counter
        i = i + 1
    return maximum


def high_low_streak_e(cards, calls):
    compare = {"h": operator.gt, "l": operator.lt}
    streaks = accumulate(
        (compare[call](after, before) for before, after, call in zip(cards, cards[1:], calls)),
        lambda streak, right: (streak + 1) * right,
        initial=0,
    )
    return max(streaks)


def snap_count_a(left, right):
    pile = 0
    won = []
    for one, two in zip(left, right):
        pile += 2
        if one == two:
            won.append(pile)
            pile = 0
    return won


def snap_count_b(left, right):
    snaps = [i + 1 for i, (one, two) in enumerate(zip(left, right)) if one == two]
    return [2 * (here - before) for before, here in zip([0] + snaps, snaps)]


def snap_count_c(left, right):
    marks = "".join("s" if a == b else "-" for a, b in zip(left, right))
    return [2 * len(part) for part in re.findall("-*s", marks)]


def snap_count_d(left, right):
    middle = []
    piles = []
    first = list(reversed(left))
    second = list(reversed(right))
    while len(first) > 0 and len(second) > 0:
        a = first.pop()
        b = second.pop()
        middle.append(a)
        middle.append(b)
        if a == b:
            piles.append(len(middle))
            middle = []
    return piles


def snap_count_e(left, right):
    equal = map(operator.eq, left, right)
    piles = reduce(lambda p, hit: p[:-1] + [p[-1] + 2] + [0] * hit, equal, [0])
    return piles[:-1]


def draw_until_a(deck, target, limit):
    total = 0
    drawn = 0
    for card in deck:
        if total >= target:
            break
        total += card
        drawn += 1
    return (drawn, "bust" if total > limit else total)


def draw_until_b(deck, target, limit):
    sums = [0, *accumulate(deck)]
    n = next((i for i, s in enumerate(sums) if s >= target), len(deck))
    return n, (sums[n], "bust")[sums[n] > limit]


def draw_until_c(deck, target, limit):
    def draw(index, total):
        if total >= target or index == len(deck):
            return (index, total) if total <= limit else (index, "bust")
        return draw(index + 1, total + deck[index])

    return draw(0, 0)


def draw_until_d(deck, target, limit):
    class Dealer:
        def __init__(self):
            self.hand = []
            self.points = 0

        def wants_card(self):
            return self.points < target

        def take(self, card):
            self.hand.append(card)
            self.points += card

        def result(self):
            if self.points > limit:
                return "bust"
            return self.points

    dealer = Dealer()
    top = 0
    while top < len(deck) and dealer.wants_card():
        dealer.take(deck[top])
        top += 1
    return (len(dealer.hand), dealer.result())


def draw_until_e(deck, target, limit):
    sums = [0] + list(accumulate(deck))
    drawn = min(bisect_left(sums, target), len(deck))
    if sums[drawn] <= limit:
        return (drawn, sums[drawn])
    return (drawn, "bust")


def liar_dice_a(cups, face, claim):
    shown = 0
    for cup in cups:
        for die in cup:
            if die == face or die == 1:
                shown += 1
    return "true" if shown >= claim else "liar"


def liar_dice_b(cups, face, claim):
    return ("liar", "true")[sum(cup.count(face) + cup.count(1) * (face != 1) for cup in cups) >= claim]


def liar_dice_c(cups, face, claim):
    counts = sum(map(Counter, cups), Counter())
    wanted = {face, 1}
    total = sum(counts[value] for value in wanted)
    if total < claim:
        return "liar"
    return "true"


def liar_dice_d(cups, face, claim):
    left = claim
    i = 0
    while i < len(cups) and left > 0:
        j = 0
        while j < len(cups[i]) and left > 0:
            if cups[i][j] == face:
                left = left - 1
            elif cups[i][j] == 1:
                left = left - 1
            j = j + 1
        i = i + 1
    if left <= 0:
        return "true"
    else:
        return "liar"


def liar_dice_e(cups, face, claim):
    text = "".join(str(die) for die in chain.from_iterable(cups))
    return "true" if len(re.findall(f"[1{face}]", text)) >= claim else "liar"


def ludo_token_a(rolls, goal):
    place = None
    for turn, roll in enumerate(rolls, 1):
        if place is None:
            if roll == 6:
                place = 0
        elif place + roll <= goal:
            place += roll
            if place == goal:
                return turn
    return 0


def ludo_token_b(rolls, goal):
    if 6 not in rolls:
        return 0
    start = rolls.index(6)
    left = goal
    for i in range(start + 1, len(rolls)):
        if rolls[i] <= left:
            left -= rolls[i]
        if left == 0:
            return i + 1
    return 0


def ludo_token_c(rolls, goal):
    def move(place, roll):
        if place < 0:
            return 0 if roll == 6 else -1
        return place + roll if place + roll <= goal else place

    places = accumulate(rolls, move, initial=-1)
    return next((turn for turn, place in enumerate(places) if place == goal), 0)


def ludo_token_d(rolls, goal):
    class Token:
        def __init__(self):
            self.home = True
            self.steps = 0

        def roll(self, number):
            if self.home:
                self.home = number != 6
                return False
            if self.steps + number > goal:
                return False
            self.steps += number
            return self.steps == goal

    token = Token()
    turn = 0
    while turn < len(rolls):
        turn += 1
        if token.roll(rolls[turn - 1]):
            return turn
    return 0


def ludo_token_e(rolls, goal):
    out = False
    position = 0
    answer = 0
    for i in range(len(rolls)):
        if answer == 0:
            if out == False and rolls[i] == 6:
                out = True
            elif out == True:
                new_position = position + rolls[i]
                if new_position < goal:
                    position = new_position
                elif new_position == goal:
                    answer = i + 1
    return answer


def elements_duel_a(mine, yours):
    beats = {"fire": "wood", "wood": "water", "water": "fire"}
    score = 0
    for one, two in zip(mine, yours):
        if beats[one] == two:
            score += 1
        elif beats[two] == one:
            score -= 1
    return score


def elements_duel_b(mine, yours):
    order = "fire wood water".split()
    return sum([0, -1, 1][(order.index(m) - order.index(y)) % 3] for m, y in zip(mine, yours))


def elements_duel_c(mine, yours):
    wins = {("fire", "wood"), ("wood", "water"), ("water", "fire")}
    rounds = list(zip(mine, yours))
    back = list(zip(yours, mine))
    return len([r for r in rounds if r in wins]) - len([r for r in back if r in wins])


def elements_duel_d(mine, yours):
    points = 0
    for i in range(len(mine)):
        if mine[i] == yours[i]:
            points = points + 0
        elif mine[i] == "fire" and yours[i] == "wood":
            points = points + 1
        elif mine[i] == "fire" and yours[i] == "water":
            points = points - 1
        elif mine[i] == "wood" and yours[i] == "water":
            points = points + 1
        elif mine[i] == "wood" and yours[i] == "fire":
            points = points - 1
        elif mine[i] == "water" and yours[i] == "fire":
            points = points + 1
        elif mine[i] == "water" and yours[i] == "wood":
            points = points - 1
    return points


def elements_duel_e(mine, yours):
    counts = Counter(zip(mine, yours))

    def balance(strong, weak):
        return counts[strong, weak] - counts[weak, strong]

    ring = ["fire", "wood", "water", "fire"]
    return sum(starmap(balance, zip(ring, ring[1:])))


def swiss_pairs_a(scores, played):
    waiting = sorted(scores, key=lambda name: (-scores[name], name))
    pairs = []
    while len(waiting) > 1:
        first = waiting.pop(0)
        for other in waiting:
            if (first, other) not in played and (other, first) not in played:
                break
        else:
            other = waiting[0]
        waiting.remove(other)
        pairs.append((first, other))
    return pairs


def swiss_pairs_b(scores, played):
    met = {frozenset(pair) for pair in played}

    def pair(names):
        if len(names) < 2:
            return []
        first, *rest = names
        other = next((n for n in rest if frozenset((first, n)) not in met), rest[0])
        return [(first, other)] + pair([n for n in rest if n != other])

    return pair(sorted(sorted(scores), key=scores.get, reverse=True))


def swiss_pairs_c(scores, played):
    names = list(scores)
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            swap = False
            if scores[names[j]] > scores[names[i]]:
                swap = True
            if scores[names[j]] == scores[names[i]] and names[j] < names[i]:
                swap = True
            if swap:
                names[i], names[j] = names[j], names[i]
    used = [False] * len(names)
    result = []
    for i in range(len(names)):
        if used[i]:
            continue
        partner = -1
        fallback = -1
        for j in range(i + 1, len(names)):
            if used[j] == False:
                if fallback == -1:
                    fallback = j
                known = (names[i], names[j]) in played or (names[j], names[i]) in played
                if partner == -1 and not known:
                    partner = j
        if partner == -1:
            partner = fallback
        if partner != -1:
            used[i] = True
            used[partner] = True
            result.append((names[i], names[partner]))
    return result


def swiss_pairs_d(scores, played):
    opponents = defaultdict(set)
    for one, two in played:
        opponents[one].add(two)
        opponents[two].add(one)
    queue = deque(name for _, name in sorted((-score, name) for name, score in scores.items()))
    pairs = []
    while len(queue) >= 2:
        first = queue.popleft()
        turns = 0
        while turns < len(queue) and queue[0] in opponents[first]:
            queue.rotate(-1)
            turns += 1
        turns %= len(queue)
        pairs.append((first, queue.popleft()))
        queue.rotate(turns)
    return pairs


def swiss_pairs_e(scores, played):
    heap = [(-score, name) for name, score in scores.items()]
    heapify(heap)
    pairs = []
    while len(heap) > 1:
        _, first = heappop(heap)
        skipped = []
        chosen = None
        while heap and chosen is None:
            entry = heappop(heap)
            if {first, entry[1]} in [set(p) for p in played]:
                skipped.append(entry)
            else:
                chosen = entry
        if chosen is None:
            chosen = skipped.pop(0)
        for entry in skipped:
            heappush(heap, entry)
        pairs.append((first, chosen[1]))
    return pairs


def streak_bonus_a(results):
    points = 0
    row = 0
    for result in results:
        if result == "W":
            row += 1
            points += 3
            if row % 3 == 0:
                points += 2
        else:
            row = 0
            if result == "D":
                points += 1
    return points


def streak_bonus_b(results):
    return 3 * results.count("W") + results.count("D") + 2 * results.count("WWW")


def streak_bonus_c(results):
    base = {"W": 3, "D": 1}
    wins = (sum(1 for _ in run) for kind, run in groupby(results) if kind == "W")
    return sum(base.get(r, 0) for r in results) + 2 * sum(length // 3 for length in wins)


def streak_bonus_d(results):
    total = 0
    i = 0
    while i < len(results):
        if results[i : i + 3] == "WWW":
            total = total + 11
            i = i + 3
        elif results[i] == "W":
            total = total + 3
            i = i + 1
        elif results[i] == "D":
            total = total + 1
            i = i + 1
        else:
            i = i + 1
    return total


def streak_bonus_e(results):
    return sum({"WWW": 11, "W": 3, "D": 1}[part] for part in re.findall("WWW|W|D", results))


def rating_swap_a(ratings, games):
    ratings = dict(ratings)
    for winner, loser in games:
        gap = ratings[loser] - ratings[winner]
        stake = max(1, 10 + gap // 20)
        ratings[winner] += stake
        ratings[loser] -= stake
    return ratings


def rating_swap_b(ratings, games):
    def play(table, game):
        winner, loser = game
        stake = max(10 + (table[loser] - table[winner]) // 20, 1)
        return {**table, winner: table[winner] + stake, loser: table[loser] - stake}

    return reduce(play, games, dict(ratings))


def rating_swap_c(ratings, games):
    class Player:
        def __init__(self, rating):
            self.rating = rating

        def beat(self, other):
            stake = 10 + (other.rating - self.rating) // 20
            if stake < 1:
                stake = 1
            self.rating = self.rating + stake
            other.rating = other.rating - stake

    players = {}
    for name in ratings:
        players[name] = Player(ratings[name])
    for i in range(len(games)):
        players[games[i][0]].beat(players[games[i][1]])
    result = {}
    for name in players:
        result[name] = players[name].rating
    return result


def rating_swap_d(ratings, games):
    names = list(ratings)
    values = [ratings[name] for name in names]
    for winner, loser in games:
        w, l_ = names.index(winner), names.index(loser)
        stake = 10 + (values[l_] - values[w]) // 20
        values[w], values[l_] = values[w] + (stake if stake > 1 else 1), values[l_] - (stake if stake > 1 else 1)
    return dict(zip(names, values))


def rating_swap_e(ratings, games):
    if not games:
        return dict(ratings)
    (winner, loser), *later = games
    change = Counter()
    change[winner] = max(1, (ratings[loser] - ratings[winner] + 200) // 20)
    change[loser] = -change[winner]
    return rating_swap_e({name: rating + change[name] for name, rating in ratings.items()}, later)


def repeat_tune_a(rounds, answers):
    passed = 0
    for number in range(1, len(rounds) + 1):
        if number > len(answers) or answers[number - 1] != rounds[:number]:
            break
        passed += 1
    return passed


def repeat_tune_b(rounds, answers):
    right = (answer == rounds[: n + 1] for n, answer in enumerate(answers[: len(rounds)]))
    return len(list(takewhile(bool, right)))


def repeat_tune_c(rounds, answers):
    tune = ""
    level = 0
    game_over = False
    for i in range(len(rounds)):
        tune = tune + rounds[i]
        if game_over == False:
            if i >= len(answers):
                game_over = True
            else:
                same = len(answers[i]) == len(tune)
                if same:
                    for j in range(len(tune)):
                        if answers[i][j] != tune[j]:
                            same = False
                if same == True:
                    level = level + 1
                else:
                    game_over = True
    return level


def repeat_tune_d(rounds, answers):
    def check(n):
        if n < min(len(rounds), len(answers)) and answers[n] == rounds[: n + 1]:
            return check(n + 1)
        return n

    return check(0)


def repeat_tune_e(rounds, answers):
    wrong = [i for i, pair in enumerate(zip_longest(accumulate(rounds), answers)) if pair[0] != pair[1]]
    return wrong[0] if wrong else len(rounds)


def roulette_pay_a(bets, number):
    red = {1, 3, 5, 7, 9, 12, 14, 16, 18, 19, 21, 23, 25, 27, 30, 32, 34, 36}
    result = 0
    for kind, stake in bets:
        result -= stake
        if kind == "red" and number in red:
            result += 2 * stake
        elif kind == "black" and number and number not in red:
            result += 2 * stake
        elif kind == "even" and number and number % 2 == 0:
            result += 2 * stake
        elif kind == "odd" and number % 2 == 1:
            result += 2 * stake
        elif kind == str(number):
            result += 36 * stake
    return result


def roulette_pay_b(bets, number):
    red = set(map(int, "1 3 5 7 9 12 14 16 18 19 21 23 25 27 30 32 34 36".split()))
    pays = Counter({str(number): 36})
    if number:
        pays["red" if number in red else "black"] = 2
        pays["odd" if number % 2 else "even"] = 2
    return sum(stake * (pays[kind] - 1) for kind, stake in bets)


def roulette_pay_c(bets, number):
    def is_red():
        if number == 0:
            return False
        upper = number in range(11, 19) or number in range(29, 37)
        return number % 2 == 0 if upper else number % 2 == 1

    checks = {
        "red": is_red,
        "black": lambda: number > 0 and not is_red(),
        "even": lambda: number > 0 and number % 2 == 0,
        "odd": lambda: number % 2 == 1,
    }

    def win(bet):
        kind, stake = bet
        if kind in checks:
            return stake if checks[kind]() else -stake
        return 35 * stake if int(kind) == number else -stake

    return sum(map(win, bets))


def roulette_pay_d(bets, number):
    money = 0
    i = 0
    while i < len(bets):
        kind = bets[i][0]
        stake = bets[i][1]
        won = False
        factor = 1
        if number == 0 or number <= 10 or 19 <= number <= 28:
            colour = "red" if number % 2 == 1 else "black"
        else:
            colour = "red" if number % 2 == 0 else "black"
        if kind == "red" or kind == "black":
            if number != 0 and colour == kind:
                won = True
        elif kind == "even":
            if number != 0 and number % 2 == 0:
                won = True
        elif kind == "odd":
            if number % 2 == 1:
                won = True
        elif int(kind) == number:
            won = True
            factor = 35
        if won == True:
            money = money + factor * stake
        else:
            money = money - stake
        i = i + 1
    return money


def roulette_pay_e(bets, number):
    wheel = "g" + "rb" * 5 + "br" * 4 + "rb" * 5 + "br" * 4
    names = {"g": "", "r": "red", "b": "black"}
    lucky = [names[wheel[number]], ["even", "odd"][number % 2] if number else ""]
    staked = sum(stake for _, stake in bets)
    simple = sum(2 * stake for kind, stake in bets if kind in lucky)
    straight = sum(36 * stake for kind, stake in bets if kind.isdigit() and int(kind) == number)
    return simple + straight - staked


def wall_follow_a(maze, start, steps):
    row, column = start
    dr, dc = -1, 0
    for _ in range(steps):
        for turn_r, turn_c in ((dc, -dr), (dr, dc), (-dc, dr), (-dr, -dc)):
            if maze[row + turn_r][column + turn_c] != "#":
                dr, dc = turn_r, turn_c
                row += dr
                column += dc
                break
    return (row, column)


def wall_follow_b(maze, start, steps):
    cells = {complex(c, r) for r, line in enumerate(maze) for c, mark in enumerate(line) if mark != "#"}
    at, facing = complex(start[1], start[0]), -1j
    for _ in range(steps):
        options = [facing * turn for turn in (1j, 1, -1j, -1) if at + facing * turn in cells]
        if options:
            facing = options[0]
            at += facing
    return (int(at.imag), int(at.real))


def wall_follow_c(maze, start, steps):
    class Mouse:
        def __init__(self):
            self.row = start[0]
            self.column = start[1]
            self.heading = 0

        def wall(self, heading):
            r = self.row
            c = self.column
            if heading == 0:
                r -= 1
            elif heading == 1:
                c += 1
            elif heading == 2:
                r += 1
            else:
                c -= 1
            return maze[r][c] == "#"

        def go(self):
            if self.heading == 0:
                self.row -= 1
            elif self.heading == 1:
                self.column += 1
            elif self.heading == 2:
                self.row += 1
            else:
                self.column -= 1

    mouse = Mouse()
    s = 0
    while s < steps:
        tries = 0
        mouse.heading = (mouse.heading + 1) % 4
        while tries < 4 and mouse.wall(mouse.heading):
            mouse.heading = (mouse.heading + 3) % 4
            tries += 1
        if tries < 4:
            mouse.go()
        s += 1
    return (mouse.row, mouse.column)


def wall_follow_d(maze, start, steps):
    width = len(maze[0])
    text = "".join(maze)
    moves = [-width, 1, width, -1]

    @lru_cache(None)
    def step(at, heading):
        for turn in (1, 0, 3, 2):
            new = (heading + turn) % 4
            if text[at + moves[new]] != "#":
                return at + moves[new], new
        return at, heading

    state = (start[0] * width + start[1], 0)
    for _ in range(steps):
        state = step(*state)
    return divmod(state[0], width)


def wall_follow_e(maze, start, steps):
    around = {"N": "ENWS", "E": "SENW", "S": "WSEN", "W": "NWSE"}
    delta = {"N": (-1, 0), "E": (0, 1), "S": (1, 0), "W": (0, -1)}

    def walk(place, facing, left):
        if left == 0:
            return place
        for way in around[facing]:
            r, c = map(operator.add, place, delta[way])
            if maze[r][c] != "#":
                return walk((r, c), way, left - 1)
        return place

    return walk(tuple(start), "N", steps)


def pellet_run_a(maze, start, moves):
    grid = [list(line) for line in maze]
    row, column = start
    score = 0
    for move in moves:
        r = row + {"U": -1, "D": 1}.get(move, 0)
        c = column + {"L": -1, "R": 1}.get(move, 0)
        if grid[r][c] == "#":
            continue
        row, column = r, c
        if grid[row][column] == ".":
            score += 10
        elif grid[row][column] == "o":
            score += 50
        grid[row][column] = " "
    return score


def pellet_run_b(maze, start, moves):
    worth = {".": 10, "o": 50}
    food = {(r, c): worth.get(mark, 0) for r, line in enumerate(maze) for c, mark in enumerate(line) if mark != "#"}
    step = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    at = tuple(start)
    eaten = set()
    for move in moves:
        ahead = tuple(map(operator.add, at, step[move]))
        if ahead in food:
            at = ahead
            eaten.add(at)
    return sum(food[place] for place in eaten)


def pellet_run_c(maze, start, moves):
    width = len(maze[0])
    text = "".join(maze)
    at = start[0] * width + start[1]
    total = 0
    for move in moves:
        there = at + dict(U=-width, D=width, L=-1, R=1)[move]
        if text[there] != "#":
            total += 10 * (text[there] == ".") + 50 * (text[there] == "o")
            text = text[:there] + " " + text[there + 1 :]
            at = there
    return total


def pellet_run_d(maze, start, moves):
    visited = []
    y = start[0]
    x = start[1]
    points = 0
    for i in range(len(moves)):
        new_y = y
        new_x = x
        if moves[i] == "U":
            new_y = y - 1
        elif moves[i] == "D":
            new_y = y + 1
        elif moves[i] == "L":
            new_x = x - 1
        elif moves[i] == "R":
            new_x = x + 1
        if maze[new_y][new_x] != "#":
            y = new_y
            x = new_x
            if [y, x] not in visited:
                visited.append([y, x])
                if maze[y][x] == ".":
                    points = points + 10
                if maze[y][x] == "o":
                    points = points + 50
    return points


def pellet_run_e(maze, start, moves):
    turn = {"U": -1j, "D": 1j, "L": -1, "R": 1}

    def mark(place):
        return maze[int(place.imag)][int(place.real)]

    def step(at, move):
        return at if mark(at + turn[move]) == "#" else at + turn[move]

    path = list(accumulate(moves, step, initial=complex(start[1], start[0])))
    entered = {after for before, after in zip(path, path[1:]) if before != after}
    marks = Counter(map(mark, entered))
    return 10 * marks["."] + 50 * marks["o"]


def patrol_meet_a(first, second, length, limit):
    def place(start, step, time):
        way = [*range(length), *range(length - 2, 0, -1)]
        index = start if step > 0 else -start
        return way[(index + time) % len(way)]

    for time in range(limit + 1):
        if place(*first, time) == place(*second, time):
            return time
    return -1


def patrol_meet_b(first, second, length, limit):
    class Guard:
        def __init__(self, at, step):
            self.at = at
            self.step = step

        def move(self):
            if self.at + self.step < 0 or self.at + self.step >= length:
                self.step = -self.step
            self.at += self.step

    one = Guard(*first)
    two = Guard(*second)
    time = 0
    while one.at != two.at:
        if time == limit:
            return -1
        one.move()
        two.move()
        time += 1
    return time


def patrol_meet_c(first, second, length, limit):
    def walk(guard):
        at, step = guard
        while True:
            yield at
            if not 0 <= at + step < length:
                step = -step
            at += step

    both = islice(zip(walk(first), walk(second)), limit + 1)
    return next((time for time, (a, b) in enumerate(both) if a == b), -1)


def patrol_meet_d(first, second, length, limit):
    a = first[0]
    a_step = first[1]
    b = second[0]
    b_step = second[1]
    answer = -1
    for time in range(limit + 1):
        if a == b and answer == -1:
            answer = time
        if a == 0 and a_step == -1:
            a_step = 1
        elif a == length - 1 and a_step == 1:
            a_step = -1
        if b == 0 and b_step == -1:
            b_step = 1
        elif b == length - 1 and b_step == 1:
            b_step = -1
        a = a + a_step
        b = b + b_step
    return answer


def patrol_meet_e(first, second, length, limit):
    around = 2 * (length - 1)
    phases = [at if step > 0 else (around - at) % around for at, step in (first, second)]
    if phases[0] == phases[1]:
        return 0
    total = sum(phases)
    if total % 2:
        return -1
    soonest = min((-total // 2) % around, (around // 2 - total // 2) % around)
    return soonest if soonest <= limit else -1


def rabbit_fox_a(rabbits, foxes, years):
    for _ in range(years):
        eaten = min(rabbits, 2 * foxes)
        foxes = foxes + eaten // 8 - (foxes if eaten < foxes else 0)
        rabbits = rabbits - eaten
        rabbits += rabbits // 2
    return (rabbits, foxes)


def rabbit_fox_b(rabbits, foxes, years):
    if years == 0:
        return (rabbits, foxes)
    prey = 2 * foxes
    if prey > rabbits:
        prey = rabbits
    left = rabbits - prey
    young = prey // 8
    old = 0 if prey < foxes else foxes
    return rabbit_fox_b(left + left // 2, old + young, years - 1)


def rabbit_fox_c(rabbits, foxes, years):
    def year(state, _):
        r, f = state
        eaten = sorted((r, 2 * f))[0]
        return (r - eaten) * 3 // 2, f * (eaten >= f) + eaten // 8

    return reduce(year, range(years), (rabbits, foxes))


def rabbit_fox_d(rabbits, foxes, years):
    class Meadow:
        def __init__(self):
            self.rabbits = rabbits
            self.foxes = foxes

        def hunt(self):
            caught = 0
            while caught < 2 * self.foxes and self.rabbits > 0:
                self.rabbits -= 1
                caught += 1
            if caught < self.foxes:
                self.foxes = 0
            self.foxes += caught // 8

        def breed(self):
            self.rabbits += self.rabbits // 2

    meadow = Meadow()
    for _ in range(years):
        meadow.hunt()
        meadow.breed()
    return (meadow.rabbits, meadow.foxes)


def rabbit_fox_e(rabbits, foxes, years):
    r = [rabbits]
    f = [foxes]
    for y in range(years):
        if r[y] >= 2 * f[y]:
            eaten = 2 * f[y]
        else:
            eaten = r[y]
        r.append(r[y] - eaten + (r[y] - eaten) // 2)
        if eaten < f[y]:
            f.append(eaten // 8)
        else:
            f.append(f[y] + eaten // 8)
    return (r[years], f[years])


def majority_ring_a(cells, steps):
    cells = list(cells)
    size = len(cells)
    for _ in range(steps):
        cells = [
            1 if cells[i - 1] + cells[i] + cells[(i + 1) % size] >= 2 else 0 for i in range(size)
        ]
    return cells


def majority_ring_b(cells, steps):
    for _ in range(steps):
        left = cells[-1:] + cells[:-1]
        right = cells[1:] + cells[:1]
        cells = [sorted(three)[1] for three in zip(left, cells, right)]
    return list(cells)


def majority_ring_c(cells, steps):
    def vote(before):
        shifts = [deque(before) for _ in range(3)]
        shifts[0].rotate(1)
        shifts[2].rotate(-1)
        return [int(a and b or b and c or a and c) for a, b, c in zip(*shifts)]

    return reduce(lambda line, _: vote(line), range(steps), list(cells))


def majority_ring_d(cells, steps):
    current = []
    for cell in cells:
        current.append(cell)
    step = 0
    while step < steps:
        after = []
        for i in range(len(current)):
            ones = 0
            for d in range(-1, 2):
                j = i + d
                if j < 0:
                    j = len(current) - 1
                if j == len(current):
                    j = 0
                if current[j] == 1:
                    ones = ones + 1
            if ones > 1:
                after.append(1)
            else:
                after.append(0)
        current = after
        step = step + 1
    return current


def majority_ring_e(cells, steps):
    size = len(cells)
    if size == 0:
        return []
    full = (1 << size) - 1
    bits = int("".join(map(str, cells)), 2)
    for _ in range(steps):
        up = (bits << 1 | bits >> (size - 1)) & full
        down = bits >> 1 | (bits & 1) << (size - 1)
        bits = bits & up | bits & down | up & down
    return [int(digit) for digit in bin(bits)[2:].zfill(size)]


def seed_strip_a(strip, days):
    for _ in range(days):
        after = ""
        for i, cell in enumerate(strip):
            if cell == "s":
                after += "f"
            elif cell == "f":
                after += "."
            elif i > 0 and strip[i - 1] == "f":
                after += "s"
            else:
                after += "."
        strip = after
    return strip


def seed_strip_b(strip, days):
    for _ in range(days):
        strip = re.sub("f\\.", "xS", strip).replace("f", "x")
        strip = strip.translate(str.maketrans("sSx", "fs."))
    return strip


def seed_strip_c(strip, days):
    def grow(pair):
        before, here = pair
        return {"s": "f", "f": "."}.get(here, "s" if before == "f" else ".")

    return reduce(lambda line, _: "".join(map(grow, zip("." + line, line))), range(days), strip)


def seed_strip_d(strip, days):
    seeds = {i for i, cell in enumerate(strip) if cell == "s"}
    flowers = {i for i, cell in enumerate(strip) if cell == "f"}
    for _ in range(days):
        fresh = {i + 1 for i in flowers if i + 1 < len(strip)} - seeds - flowers
        seeds, flowers = fresh, seeds
    return "".join("s" if i in seeds else "f" if i in flowers else "." for i in range(len(strip)))


def seed_strip_e(strip, days):
    cells = list(strip)
    for d in range(days):
        i = len(cells) - 1
        while i >= 0:
            if cells[i] == "." and i > 0 and cells[i - 1] == "f":
                cells[i] = "s"
            elif cells[i] == "s":
                cells[i] = "f"
            elif cells[i] == "f":
                cells[i] = "."
            i = i - 1
    return "".join(cells)


INPUTS = {
    "suit_run": [
        ([(2, "h"), (3, "h"), (4, "h"), (4, "s"), (5, "s"), (9, "h")],),
        ([],),
        ([(7, "d"), (7, "c")],),
        ([(1, "d"), (2, "c"), (3, "d"), (2, "d"), (4, "d"), (4, "d")],),
    ],
    "high_low_streak": [([3, 7, 5, 5, 9], "hlhh"), ([4], ""), ([1, 2, 3, 2], "hhl"), ([5, 4], "h")],
    "snap_count": [([1, 2, 3, 4], [2, 2, 5, 4]), ([], []), ([7, 7], [7, 7]), ([1, 2, 3], [3, 1, 2])],
    "draw_until": [([10, 4, 5, 9], 17, 21), ([10, 6, 10], 17, 21), ([], 5, 9), ([2, 3], 17, 21), ([17], 17, 21)],
    "liar_dice": [([[1, 2, 5], [5, 5, 6]], 5, 4), ([[2, 3], [4]], 6, 1), ([], 3, 0), ([[1, 1], [2]], 1, 3)],
    "ludo_token": [([3, 6, 4, 5, 1], 5), ([1, 2, 3], 4), ([], 10), ([6, 6, 6, 2], 8), ([6, 4, 4, 4], 12)],
    "elements_duel": [
        (["fire", "wood", "water"], ["wood", "wood", "wood"]),
        ([], []),
        (["water", "water"], ["fire", "fire"]),
    ],
    "swiss_pairs": [
        ({"a": 3, "b": 3, "c": 1, "d": 0}, [("a", "b")]),
        ({}, []),
        ({"x": 1, "y": 2, "z": 2}, []),
        ({"p": 1, "q": 1}, [("q", "p")]),
        ({"k": 5, "l": 4, "m": 3, "n": 2}, [("k", "l"), ("m", "k"), ("k", "n")]),
    ],
    "streak_bonus": [("WWWDLWW",), ("",), ("WWWWWWW",), ("LDD",)],
    "rating_swap": [
        ({"ann": 1000, "bob": 1200}, [("ann", "bob"), ("bob", "ann")]),
        ({"a": 5}, []),
        ({"x": 1500, "y": 900, "z": 1001}, [("x", "y"), ("z", "x"), ("y", "z")]),
    ],
    "repeat_tune": [
        ("rgby", ["r", "rg", "rgb", "rgby"]),
        ("rg", ["r", "rr"]),
        ("", []),
        ("ab", ["a"]),
        ("abc", ["b", "ab"]),
    ],
    "roulette_pay": [
        ([("red", 10), ("17", 2)], 17),
        ([("even", 5), ("0", 1)], 0),
        ([], 9),
        ([("black", 3), ("odd", 4), ("red", 1)], 11),
        ([("red", 7), ("even", 2)], 30),
        ([("black", 6)], 28),
        ([("red", 2), ("odd", 1)], 19),
    ],
    "wall_follow": [
        (["#####", "#...#", "#.#.#", "#...#", "#####"], (3, 1), 5),
        (["###", "#.#", "###"], (1, 1), 4),
        (["####", "#..#", "####"], (1, 2), 3),
        (["####", "#..#", "####"], (1, 2), 0),
    ],
    "pellet_run": [
        (["#####", "#. o#", "#...#", "#####"], (1, 1), "RRDLLUU"),
        (["###", "#.#", "###"], (1, 1), "UDLR"),
        (["####", "# .#", "####"], (1, 1), ""),
        (["####", "#..#", "####"], (1, 1), "RL"),
    ],
    "patrol_meet": [
        ((0, 1), (4, -1), 5, 10),
        ((0, 1), (3, -1), 4, 20),
        ((2, 1), (2, -1), 4, 5),
        ((0, 1), (5, 1), 7, 3),
        ((1, -1), (5, 1), 8, 30),
    ],
    "rabbit_fox": [(100, 5, 3), (4, 10, 1), (0, 0, 5), (60, 20, 4)],
    "majority_ring": [([0, 1, 0, 1, 1, 0], 2), ([], 3), ([1, 0, 0, 1], 1), ([1, 0, 1, 0, 1], 4)],
    "seed_strip": [("s..f.", 1), ("s....", 3), ("", 2), ("ffs.f", 2), ("fsf", 1)],
}
