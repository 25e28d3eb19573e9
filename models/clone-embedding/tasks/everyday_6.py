"""Small tasks on objects driven by operations, pair sums and games, each in several ways, which agree on `INPUTS`."""

import bisect
import math
import operator
import re
from collections import Counter, defaultdict, deque
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import accumulate, combinations, groupby, islice, product


def till_and_keys_a(prices, actions):
    credit = 0
    sold = []
    for action in actions:
        if isinstance(action, int):
            credit += action
        elif action in prices and prices[action] <= credit:
            credit -= prices[action]
            sold.append(action)
        elif action == "back":
            sold.append(credit)
            credit = 0
    return sold, credit


def till_and_keys_b(prices, actions):
    class Machine:
        def __init__(self):
            self.credit = 0
            self.out = []

        def push(self, key):
            if key == "back":
                self.out.append(self.credit)
                self.credit = 0
            elif self.credit >= prices.get(key, math.inf):
                self.credit -= prices[key]
                self.out.append(key)

    machine = Machine()
    for action in actions:
        if type(action) is int:
            machine.credit += action
        else:
            machine.push(action)
    return machine.out, machine.credit


def till_and_keys_c(prices, actions):
    def step(state, action):
        out, credit = state
        if action == "back":
            return out + [credit], 0
        if isinstance(action, str):
            price = prices.get(action)
            if price is None or price > credit:
                return state
            return out + [action], credit - price
        return out, credit + action

    return reduce(step, actions, ([], 0))


def door_code_a(code, keys):
    typed = ""
    wrong = 0
    opened = 0
    for key in keys:
        if wrong == 3:
            break
        typed += key
        if len(typed) == len(code):
            if typed == code:
                opened += 1
                wrong = 0
            else:
                wrong += 1
            typed = ""
    return opened, wrong == 3


def door_code_b(code, keys):
    n = len(code)
    tries = [keys[i:i + n] for i in range(0, len(keys) - n + 1, n)]
    good = bad = 0
    for attempt in tries:
        good, bad = (good + 1, 0) if attempt == code else (good, bad + 1)
        if bad > 2:
            return good, True
    return good, False


def door_code_c(code, keys):
    letters = iter(keys)
    groups = iter(lambda: "".join(islice(letters, len(code))), "")
    marks = ""
    for group in groups:
        if len(group) == len(code):
            marks += "y" if group == code else "n"
    before, locked, _ = marks.partition("nnn")
    return before.count("y"), bool(locked)


def undone_edits_a(commands):
    text = ""
    history = []
    for command in commands:
        if command == "undo":
            if history:
                text = history.pop()
        elif command.startswith("add "):
            history.append(text)
            text += command[4:]
        elif command.startswith("cut "):
            history.append(text)
            n = int(command[4:])
            text = text[: max(0, len(text) - n)]
    return text


def undone_edits_b(commands):
    versions = [""]
    for command in commands:
        word, _, rest = command.partition(" ")
        now = versions[-1]
        if word == "add":
            versions.append(now + rest)
        elif word == "cut":
            versions.append(now[:-int(rest)] if int(rest) else now)
        elif len(versions) > 1:
            versions.pop()
    return versions[-1]


def undone_edits_c(commands):
    kept = []
    skip = 0
    for command in commands:
        if command == "undo":
            if kept:
                kept.pop()
        else:
            kept.append(command.split(" ", 1))
    letters = []
    for action, value in kept:
        if action == "add":
            letters.extend(value)
        else:
            skip = int(value)
            while skip and letters:
                letters.pop()
                skip -= 1
    return "".join(letters)


def counter_keys_a(commands):
    counts = {}
    out = []
    for command in commands:
        if command[0] == "inc":
            counts[command[1]] = counts.get(command[1], 0) + 1
        elif command[0] == "dec":
            if command[1] in counts:
                counts[command[1]] -= 1
                if counts[command[1]] == 0:
                    del counts[command[1]]
        else:
            best = ""
            for key in sorted(counts):
                if best == "" or counts[key] > counts[best]:
                    best = key
            out.append(best)
    return out


def counter_keys_b(commands):
    counts = Counter()
    answers = []
    for word, *rest in commands:
        if word == "inc":
            counts[rest[0]] += 1
        elif word == "dec":
            counts[rest[0]] -= 1
            counts = +counts
        else:
            answers.append(min(counts, key=lambda k: (-counts[k], k), default=""))
    return answers


def counter_keys_c(commands):
    class Shelf:
        def __init__(self):
            self.level_of = {}
            self.levels = defaultdict(set)

        def move(self, key, by):
            level = self.level_of.pop(key, 0)
            self.levels[level].discard(key)
            if level + by > 0:
                self.level_of[key] = level + by
                self.levels[level + by].add(key)

        def top(self):
            used = [level for level, keys in self.levels.items() if keys]
            return min(self.levels[max(used)]) if used else ""

    shelf = Shelf()
    answers = []
    for command in commands:
        if command[0] == "top":
            answers.append(shelf.top())
        else:
            shelf.move(command[1], 1 if command[0] == "inc" else -1)
    return answers


def thermostat_a(readings, low, high):
    on = False
    switches = 0
    minutes = 0
    for t in readings:
        if t < low and not on:
            on = True
            switches += 1
        elif t > high and on:
            on = False
            switches += 1
        if on:
            minutes += 1
    return switches, minutes


def thermostat_b(readings, low, high):
    class Heater:
        on = False

        def feel(self, t):
            if t < low:
                self.on = True
            if t > high:
                self.on = False
            return self.on

    heater = Heater()
    states = [heater.feel(t) for t in readings]
    changes = sum(map(operator.ne, [False] + states, states))
    return changes, sum(states)


def thermostat_c(readings, low, high):
    marks = "".join("c" if t < low else "h" if t > high else "-" for t in readings)
    heated = re.findall(r"c[c-]*h?", marks)
    ends = sum(1 for part in heated if part.endswith("h"))
    return len(heated) + ends, sum(len(part) for part in heated) - ends


def bus_load_a(stops, room):
    inside = 0
    left_behind = 0
    most = 0
    for off, on in stops:
        inside -= min(off, inside)
        entering = min(on, room - inside)
        left_behind += on - entering
        inside += entering
        most = max(most, inside)
    return inside, left_behind, most


def bus_load_b(stops, room):
    class Bus:
        def __init__(self):
            self.riders = []
            self.refused = 0
            self.record = [0]

        def stop(self, off, on):
            del self.riders[:off]
            for _ in range(on):
                if len(self.riders) < room:
                    self.riders.append("person")
                else:
                    self.refused += 1
            self.record.append(len(self.riders))

    bus = Bus()
    for stop in stops:
        bus.stop(*stop)
    return len(bus.riders), bus.refused, max(bus.record)


def bus_load_c(stops, room):
    def ride(inside, stop):
        return min(room, max(0, inside - stop[0]) + stop[1])

    loads = list(accumulate(stops, ride, initial=0))
    wanted = [max(0, before - off) + on for before, (off, on) in zip(loads, stops)]
    return loads[-1], sum(max(0, w - room) for w in wanted), max(loads)


def water_jugs_a(sizes, moves):
    jugs = [0] * len(sizes)
    for move in moves:
        kind, i = move[0], move[1]
        if kind == "fill":
            jugs[i] = sizes[i]
        elif kind == "empty":
            jugs[i] = 0
        else:
            j = move[2]
            amount = min(jugs[i], sizes[j] - jugs[j])
            jugs[i] -= amount
            jugs[j] += amount
    return jugs


def water_jugs_b(sizes, moves):
    @dataclass
    class Jug:
        size: int
        level: int = 0

        def fill(self):
            self.level = self.size

        def empty(self):
            self.level = 0

        def pour(self, other):
            both = self.level + other.level
            other.level = min(other.size, both)
            self.level = both - other.level

    jugs = [Jug(size) for size in sizes]
    for kind, i, *rest in moves:
        getattr(jugs[i], kind)(*[jugs[j] for j in rest])
    return [jug.level for jug in jugs]


def water_jugs_c(sizes, moves):
    state = tuple(0 for _ in sizes)
    for move in moves:
        new = dict(enumerate(state))
        if len(move) == 2:
            new[move[1]] = sizes[move[1]] if move[0] == "fill" else 0
        else:
            _, source, goal = move
            while new[source] > 0 and new[goal] < sizes[goal]:
                new[source] -= 1
                new[goal] += 1
        state = tuple(new[i] for i in range(len(sizes)))
    return list(state)


def crane_moves_a(stacks, moves):
    stacks = [list(stack) for stack in stacks]
    for number, source, goal in moves:
        for _ in range(number):
            if stacks[source]:
                stacks[goal].append(stacks[source].pop())
    return "".join(stack[-1] if stack else "-" for stack in stacks)


def crane_moves_b(stacks, moves):
    stacks = list(stacks)
    for number, source, goal in moves:
        if number == 0 or source == goal:
            continue
        taken = stacks[source][-number:]
        stacks[source] = stacks[source][:-number]
        stacks[goal] += taken[::-1]
    return "".join((stack or "-")[-1] for stack in stacks)


def crane_moves_c(stacks, moves):
    def follow(place, depth):
        for number, source, goal in reversed(steps):
            if source == goal:
                continue
            if place == goal:
                if depth < number:
                    place, depth = source, number - 1 - depth
                else:
                    depth -= number
            elif place == source:
                depth += number
        return stacks[place][-1 - depth]

    heights = [len(stack) for stack in stacks]
    steps = []
    for number, source, goal in moves:
        number = min(number, heights[source])
        heights[source] -= number
        heights[goal] += number
        steps.append((number, source, goal))
    return "".join(follow(i, 0) if heights[i] else "-" for i in range(len(stacks)))


def music_list_a(songs, keys):
    at = 0
    played = [songs[0]]
    for key in keys:
        if key == "n":
            at = (at + 1) % len(songs)
        elif key == "p":
            at = (at - 1) % len(songs)
        elif key == "x" and len(songs) > 1:
            songs = songs[:at] + songs[at + 1:]
            at = at % len(songs)
        played.append(songs[at])
    return played


def music_list_b(songs, keys):
    wheel = deque(songs)
    # the one that plays is in front, those before it are at the back
    out = [wheel[0]]
    for key in keys:
        if key == "n":
            wheel.rotate(-1)
        if key == "p":
            wheel.rotate(1)
        if key == "x" and len(wheel) > 1:
            wheel.popleft()
        out.append(wheel[0])
    return out


def music_list_c(songs, keys):
    class Node:
        def __init__(self, song):
            self.song = song
            self.before = self.after = self

    head = Node(songs[0])
    tail = head
    for song in songs[1:]:
        node = Node(song)
        node.before, tail.after = tail, node
        node.after, head.before = head, node
        tail = node
    out = [head.song]
    for key in keys:
        if key == "n":
            head = head.after
        elif key == "p":
            head = head.before
        elif head.after is not head:
            head.before.after, head.after.before = head.after, head.before
            head = head.after
        out.append(head.song)
    return out


def quiz_points_a(answers, key):
    points = 0
    streak = 0
    for given, right in zip(answers, key):
        if given == "-":
            streak = 0
        elif given == right:
            streak += 1
            points += 2 if streak >= 3 else 1
        else:
            streak = 0
            points -= 1
    return points


def quiz_points_b(answers, key):
    marks = "".join("-" if a == "-" else "+" if a == k else "x" for a, k in zip(answers, key))
    bonus = sum(max(0, len(run) - 2) for run in re.findall(r"\++", marks))
    return marks.count("+") - marks.count("x") + bonus


def quiz_points_c(answers, key):
    results = [None if a == "-" else a == k for a, k in zip(answers, key)]
    total = 0
    for i, good in enumerate(results):
        if good is None:
            continue
        if not good:
            total -= 1
        elif i > 1 and results[i - 1] and results[i - 2]:
            total += 2
        else:
            total += 1
    return total


def darts_left_a(start, throws):
    left = start
    turn_start = start
    for i, throw in enumerate(throws):
        if i % 3 == 0:
            turn_start = left
            bust = False
        if bust:
            continue
        left -= throw
        if left == 0:
            return 0, i + 1
        if left < 2:
            left = turn_start
            bust = True
    return left, len(throws)


def darts_left_b(start, throws):
    left, thrown = start, 0
    for k in range(0, len(throws), 3):
        points = left
        for throw in throws[k:k + 3]:
            thrown += 1
            points -= throw
            if points == 0:
                return 0, thrown
            if points < 2:
                points = left
                thrown = min(k + 3, len(throws))
                break
        left = points
    return left, len(throws)


def darts_left_c(start, throws):
    def turn(left, k):
        if k >= len(throws):
            return left, len(throws)
        sums = list(accumulate(throws[k:k + 3]))
        for i, total in enumerate(sums):
            if total == left:
                return 0, k + i + 1
            if total > left - 2:
                return turn(left, k + 3)
        return turn(left - sums[-1], k + 3)

    return turn(start, 0)


def snake_board_a(size, jumps, rolls):
    place = 0
    for turn, roll in enumerate(rolls, 1):
        if place + roll <= size:
            place += roll
        while place in jumps:
            place = jumps[place]
        if place == size:
            return place, turn
    return place, len(rolls)


def snake_board_b(size, jumps, rolls):
    board = list(range(size + 1))
    for start in jumps:
        end = jumps[start]
        while end in jumps:
            end = jumps[end]
        board[start] = end
    here = board[0]
    used = 0
    while used < len(rolls) and (here != size or used == 0):
        there = here + rolls[used]
        here = board[there] if there <= size else here
        used += 1
    return here, used


def snake_board_c(size, jumps, rolls):
    class Player:
        def __init__(self):
            self.place = 0

        def land(self):
            with suppress(KeyError):
                while True:
                    self.place = jumps[self.place]

        def roll(self, points):
            if points <= size - self.place:
                self.place += points
            self.land()
            return self.place == size

    player = Player()
    turns = 0
    for points in rolls:
        turns += 1
        if player.roll(points):
            break
    return player.place, turns


def wallet_exact_a(coins, price):
    for size in range(len(coins) + 1):
        found = [tuple(sorted(c)) for c in combinations(coins, size) if sum(c) == price]
        if found:
            return list(max(found))
    return None


def wallet_exact_b(coins, price):
    best = {0: ()}
    for coin in coins:
        for total, used in list(best.items()):
            new = tuple(sorted(used + (coin,)))
            old = best.get(total + coin)
            if total + coin <= price and (old is None or (len(new), [-c for c in new]) < (len(old), [-c for c in old])):
                best[total + coin] = new
    return list(best[price]) if price in best else None


def wallet_exact_c(coins, price):
    coins = sorted(coins)

    @lru_cache(None)
    def pick(i, left):
        if left == 0:
            return 0, ()
        if i == len(coins) or left < 0:
            return None
        options = []
        taken = pick(i + 1, left - coins[i])
        if taken:
            options.append((taken[0] + 1, (-coins[i],) + taken[1]))
        skipped = pick(i + 1, left)
        if skipped:
            options.append(skipped)
        return min(options, default=None)

    answer = pick(0, price)
    return [-c for c in answer[1]] if answer else None


def pair_sums_shared_a(numbers):
    sums = {}
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            total = numbers[i] + numbers[j]
            sums.setdefault(total, []).append((i, j))
    best = 0
    for pairs in sums.values():
        best = max(best, len(pairs))
    return best


def pair_sums_shared_b(numbers):
    counts = Counter(map(sum, combinations(numbers, 2)))
    return counts.most_common(1)[0][1] if counts else 0


def pair_sums_shared_c(numbers):
    totals = sorted(x + y for i, x in enumerate(numbers) for y in numbers[:i])
    return max((len(list(group)) for _, group in groupby(totals)), default=0)


def pair_sums_shared_d(numbers):
    tally = Counter(numbers)
    best = 0
    for total in {x + y for x in tally for y in tally}:
        twice = sum(n * tally[total - x] for x, n in tally.items() if total - x in tally)
        if total % 2 == 0:
            twice -= tally[total // 2]
        best = max(best, twice // 2)
    return best


def closest_sum_two_lists_a(one, other, goal):
    best = None
    for x in sorted(one):
        for y in other:
            key = (abs(x + y - goal), x, y)
            if best is None or key < best:
                best = key
    return best[1:] if best else None


def closest_sum_two_lists_b(one, other, goal):
    return min(product(one, other), key=lambda p: (abs(p[0] + p[1] - goal), p), default=None)


def closest_sum_two_lists_c(one, other, goal):
    ordered = sorted(other)
    best = None
    for x in one:
        k = bisect.bisect_left(ordered, goal - x)
        for y in ordered[max(0, k - 1):k + 1]:
            rank = (abs(x + y - goal), x, y)
            best = min(best, rank) if best else rank
    return None if best is None else (best[1], best[2])


INPUTS = {
    "till_and_keys": [
        ({"tea": 3, "bun": 5}, [2, "tea", 2, "tea", 4, "bun", "back"]),
        ({}, []),
        ({"x": 1}, ["y", "back", 7]),
    ],
    "door_code": [("12", "1312"), ("1", ""), ("7", "121777"), ("ab", "abababa"), ("12", "001112121")],
    "undone_edits": [
        (["add hello", "cut 2", "add y you", "undo"],),
        ([],),
        (["undo", "add a", "undo", "undo"],),
        (["add ab", "cut 5", "cut 0", "add c"],),
    ],
    "counter_keys": [
        ([("inc", "b"), ("inc", "a"), ("top",), ("inc", "b"), ("top",), ("dec", "b"), ("dec", "b"), ("top",)],),
        ([("top",)],),
        ([("dec", "x"), ("inc", "x"), ("dec", "x"), ("top",), ("inc", "y"), ("top",)],),
    ],
    "thermostat": [([17, 19, 22, 23, 19, 16, 16], 18, 22), ([], 1, 2), ([30, 5, 30, 5], 10, 20), ([15], 15, 15)],
    "bus_load": [([(0, 5), (2, 4), (9, 1)], 6), ([], 4), ([(3, 2), (1, 0)], 1), ([(0, 7), (7, 7)], 7)],
    "water_jugs": [
        ([5, 3], [("fill", 0), ("pour", 0, 1), ("empty", 1), ("pour", 0, 1)]),
        ([4], []),
        ([2, 9, 4], [("fill", 0), ("pour", 0, 1), ("fill", 2)]),
    ],
    "crane_moves": [
        (["ab", "cde", ""], [(2, 1, 2), (1, 0, 1), (3, 2, 0)]),
        ([], []),
        (["x", ""], [(5, 0, 1)]),
        (["pq", "r"], [(0, 0, 1), (2, 0, 1), (1, 1, 0)]),
    ],
    "music_list": [(["a", "b", "c"], "nnxpx"), (["x"], "nxp"), (["p", "q"], ""), (["a", "b", "c", "d"], "pxxn")],
    "quiz_points": [("abcda", "abcdb"), ("", ""), ("a-aaa", "aaaaa"), ("bbb", "aaa"), ("aaaa", "aaaa")],
    "darts_left": [
        (101, [60, 20, 25, 57, 44]),
        (40, []),
        (10, [9, 1, 5, 8, 2]),
        (50, [20, 20, 10]),
        (30, [60, 1, 1, 30]),
    ],
    "snake_board": [
        (20, {4: 11, 13: 2}, [4, 2, 6, 6, 5, 1, 4]),
        (5, {}, []),
        (6, {2: 4, 4: 1}, [2, 3, 2, 6]),
        (3, {}, [2, 2, 1, 1]),
    ],
    "wallet_exact": [([5, 1, 2, 2], 7), ([], 0), ([3, 3], 5), ([4, 3, 3, 2, 6, 1], 8), ([2, 5, 1, 6], 7)],
    "pair_sums_shared": [([1, 2, 3, 4],), ([],), ([2, 2, 2],), ([5],), ([0, 4, 1, 3, 2, 9],)],
    "closest_sum_two_lists": [([1, 8, 5], [3, 9], 10), ([], [1], 0), ([4, 4], [1, 3], 6), ([-5, 2], [7, 0, -1], 1)],
}
