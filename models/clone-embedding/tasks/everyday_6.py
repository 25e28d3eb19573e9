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


def till_and_keys_d(prices, actions):
    money = 0
    result = []
    for i in range(len(actions)):
        action = actions[i]
        is_number = type(action) == int
        if is_number == True:
            money = money + action
        if is_number == False:
            if action in prices.keys():
                if money >= prices[action]:
                    money = money - prices[action]
                    result.append(action)
            elif action == "back":
                result.append(money)
                money = 0
    return result, money


def till_and_keys_e(prices, actions):
    out, c = [], 0
    for a in actions:
        if a == "back":
            out, c = out + [c], 0
        elif isinstance(a, int):
            c += a
        elif (p := prices.get(a, c + 1)) <= c:
            out, c = out + [a], c - p
    return out, c


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


def door_code_d(code, keys):
    class Lock:
        def __init__(self):
            self.position = 0
            self.correct = True
            self.failures = 0
            self.opened = 0

        def blocked(self):
            return self.failures == 3

        def press(self, key):
            if key != code[self.position]:
                self.correct = False
            self.position += 1
            if self.position < len(code):
                return
            if self.correct:
                self.opened += 1
                self.failures = 0
            else:
                self.failures += 1
            self.position = 0
            self.correct = True

    lock = Lock()
    i = 0
    while i < len(keys) and not lock.blocked():
        lock.press(keys[i])
        i += 1
    return lock.opened, lock.blocked()


def door_code_e(code, keys):
    chunks = map("".join, zip(*[iter(keys)] * len(code)))
    states = accumulate(chunks, lambda s, c: (s[0] + 1, 0) if c == code else (s[0], s[1] + 1), initial=(0, 0))
    alive = list(states)
    end = next((s for s in alive if s[1] == 3), alive[-1])
    return end[0], end[1] == 3


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


def undone_edits_d(commands):
    text = ""
    old_texts = []
    for i in range(len(commands)):
        c = commands[i]
        if c == "undo" and len(old_texts) > 0:
            text = old_texts[len(old_texts) - 1]
            old_texts = old_texts[:len(old_texts) - 1]
        elif c != "undo":
            old_texts.append(text)
            word = c[:3]
            value = c[4:]
            if word == "add":
                for letter in value:
                    text = text + letter
            if word == "cut":
                for k in range(int(value)):
                    text = text[:-1]
    return text


def undone_edits_e(commands):
    def apply(text: str, command: str) -> str:
        if command.startswith("add "):
            return text + command.removeprefix("add ")
        return text[:max(0, len(text) - int(command.removeprefix("cut ")))]

    replayed: list[str] = []
    for command in commands:
        replayed.append(command)
        if command != "undo":
            continue
        replayed.pop()
        if replayed:
            replayed.pop()
    return reduce(apply, replayed, "")


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


def counter_keys_d(commands):
    keys = []
    numbers = []
    result = []
    for c in commands:
        if c[0] == "inc":
            if c[1] in keys:
                numbers[keys.index(c[1])] += 1
            else:
                keys.append(c[1])
                numbers.append(1)
        elif c[0] == "dec":
            if c[1] in keys:
                place = keys.index(c[1])
                if numbers[place] == 1:
                    keys.pop(place)
                    numbers.pop(place)
                else:
                    numbers[place] -= 1
        elif c[0] == "top":
            answer = ""
            high = 0
            for i in range(len(keys)):
                if numbers[i] > high:
                    high = numbers[i]
                    answer = keys[i]
                elif numbers[i] == high and keys[i] < answer:
                    answer = keys[i]
            result.append(answer)
    return result


def counter_keys_e(commands):
    bag, out = [], []
    for c in commands:
        if c[0] == "inc":
            bisect.insort(bag, c[1])
        elif c[0] == "dec":
            bag.remove(c[1]) if c[1] in bag else None
        else:
            out.append(max(bag, key=bag.count, default=""))
    return out


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


def thermostat_d(readings, low, high):
    state = "off"
    changes = 0
    minutes = 0
    for i in range(len(readings)):
        if state == "off":
            if readings[i] < low:
                state = "on"
                changes = changes + 1
        elif state == "on":
            if readings[i] > high:
                state = "off"
                changes = changes + 1
        if state == "on":
            minutes = minutes + 1
    return changes, minutes


def thermostat_e(readings, low, high):
    state = lambda on, t: t < low or (on and t <= high)
    s = list(accumulate(readings, state, initial=False))
    return sum(a != b for a, b in zip(s, s[1:])), s.count(True)


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


def bus_load_d(stops, room):
    people = 0
    waiting_forever = 0
    record = 0
    for i in range(len(stops)):
        leaving = stops[i][0]
        coming = stops[i][1]
        while leaving > 0 and people > 0:
            people = people - 1
            leaving = leaving - 1
        while coming > 0:
            if people < room:
                people = people + 1
            else:
                waiting_forever = waiting_forever + 1
            coming = coming - 1
        if people > record:
            record = people
    return people, waiting_forever, record


def bus_load_e(stops, room):
    def step(state, stop):
        inside, refused, most = state
        wanted = max(inside - stop[0], 0) + stop[1]
        now = min(wanted, room)
        return now, refused + wanted - now, max(most, now)

    return reduce(step, stops, (0, 0, 0))


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


def water_jugs_d(sizes, moves):
    water = []
    for i in range(len(sizes)):
        water.append(0)
    for move in moves:
        if move[0] == "fill":
            water[move[1]] = sizes[move[1]]
        elif move[0] == "empty":
            water[move[1]] = 0
        elif move[0] == "pour":
            a = move[1]
            b = move[2]
            free = sizes[b] - water[b]
            if water[a] <= free:
                water[b] = water[b] + water[a]
                water[a] = 0
            else:
                water[b] = sizes[b]
                water[a] = water[a] - free
    return water


def water_jugs_e(sizes, moves):
    def do(w, move):
        k, i, *j = move
        if not j:
            return w[:i] + [sizes[i] * (k == "fill")] + w[i + 1:]
        d = min(w[i], sizes[j[0]] - w[j[0]])
        return [v - d * (x == i) + d * (x == j[0]) for x, v in enumerate(w)]

    return reduce(do, moves, [0] * len(sizes))


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


def crane_moves_d(stacks, moves):
    class Stack:
        def __init__(self, text):
            self.data = []
            for c in text:
                self.push(c)

        def push(self, c):
            self.data.append(c)

        def pop(self):
            return self.data.pop()

        def is_empty(self):
            return len(self.data) == 0

        def peek(self):
            if self.is_empty():
                return "-"
            return self.data[len(self.data) - 1]

    piles = [Stack(s) for s in stacks]
    for move in moves:
        n = move[0]
        while n > 0 and not piles[move[1]].is_empty():
            piles[move[2]].push(piles[move[1]].pop())
            n -= 1
    result = ""
    for pile in piles:
        result += pile.peek()
    return result


def crane_moves_e(stacks, moves):
    def lift(state, move):
        number, source, goal = move
        if source == goal:
            return state
        cut = max(0, len(state[source]) - number)
        new = {source: state[source][:cut], goal: state[goal] + state[source][:cut - 1 if cut else None:-1]}
        return [new.get(i, stack) for i, stack in enumerate(state)]

    return "".join(map(lambda stack: stack[-1:] or "-", reduce(lift, moves, stacks)))


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


def music_list_d(songs, keys):
    playing = list(songs)
    place = 0
    result = [playing[place]]
    for i in range(len(keys)):
        if keys[i] == "n":
            place = place + 1
            if place == len(playing):
                place = 0
        elif keys[i] == "p":
            place = place - 1
            if place == -1:
                place = len(playing) - 1
        elif keys[i] == "x":
            if len(playing) != 1:
                playing.pop(place)
                if place == len(playing):
                    place = 0
        result.append(playing[place])
    return result


def music_list_e(songs, keys):
    turn = {
        "n": lambda s: s[1:] + s[:1],
        "p": lambda s: s[-1:] + s[:-1],
        "x": lambda s: s[1:] or s,
    }
    return [s[0] for s in accumulate(keys, lambda s, k: turn[k](s), initial=songs)]


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


def quiz_points_d(answers, key):
    points = 0
    in_a_row = 0
    for i in range(len(answers)):
        if answers[i] == "-":
            in_a_row = 0
            points = points + 0
        if answers[i] != "-" and answers[i] != key[i]:
            in_a_row = 0
            points = points - 1
        if answers[i] != "-" and answers[i] == key[i]:
            in_a_row = in_a_row + 1
            if in_a_row == 1 or in_a_row == 2:
                points = points + 1
            else:
                points = points + 2
    return points


def quiz_points_e(answers, key):
    def mark(pair):
        return 0 if pair[0] == "-" else 1 if pair[0] == pair[1] else -1

    def worth(kind, size):
        return size + max(0, size - 2) if kind == 1 else kind * size

    runs = groupby(map(mark, zip(answers, key)))
    return sum(worth(kind, len(list(run))) for kind, run in runs)


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


def darts_left_d(start, throws):
    class Player:
        def __init__(self):
            self.score = start
            self.saved = start
            self.darts = 0

        def new_turn(self):
            self.saved = self.score
            self.darts = 0

        def throw(self, points):
            self.darts += 1
            self.score -= points
            if self.score < 2 and self.score != 0:
                self.score = self.saved
                self.darts = 3

    player = Player()
    i = 0
    turn_end = 3
    while i < len(throws):
        player.throw(throws[i])
        i += 1
        if player.score == 0:
            return 0, i
        if player.darts == 3:
            i = turn_end
            turn_end += 3
            player.new_turn()
    return player.score, len(throws)


def darts_left_e(start, throws):
    turns = [throws[i:i + 3] for i in range(0, len(throws), 3)]
    for t, turn in enumerate(turns):
        lefts = [start - sum(turn[:k + 1]) for k in range(len(turn))]
        bad = next((k for k, n in enumerate(lefts) if n < 2 and n), 3)
        if 0 in lefts[:bad]:
            return 0, 3 * t + lefts.index(0) + 1
        start = start if bad < 3 else lefts[-1]
    return start, len(throws)


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


def snake_board_d(size, jumps, rolls):
    position = 0
    turns = 0
    finished = False
    for i in range(len(rolls)):
        if finished == False:
            turns = turns + 1
            new_position = position + rolls[i]
            if new_position > size:
                new_position = position
            jumping = True
            while jumping == True:
                if new_position in jumps:
                    new_position = jumps[new_position]
                else:
                    jumping = False
            position = new_position
            if position == size:
                finished = True
    return position, turns


def snake_board_e(size, jumps, rolls):
    end = lambda p: end(jumps[p]) if p in jumps else p
    move = lambda p, r: end(p + r) if p + r <= size else p
    places = list(accumulate(rolls, move, initial=0))[1:] or [0]
    turns = places.index(size) + 1 if size in places else len(rolls)
    return places[turns - 1], turns


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


def wallet_exact_d(coins, price):
    results = []
    for mask in range(2 ** len(coins)):
        used = []
        total = 0
        for i in range(len(coins)):
            if (mask >> i) % 2 == 1:
                used.append(coins[i])
                total = total + coins[i]
        if total == price:
            used.sort()
            results.append(used)
    if len(results) == 0:
        return None
    best = results[0]
    for r in results:
        if len(r) < len(best):
            best = r
        elif len(r) == len(best) and r > best:
            best = r
    return best


def wallet_exact_e(coins, price):
    seen = set()
    start = tuple(range(len(coins)))
    frontier = [((), start)]
    while frontier:
        hits = [sorted(coins[i] for i in used) for used, _ in frontier if sum(coins[i] for i in used) == price]
        if hits:
            return max(hits)
        grown = []
        for used, free in frontier:
            for i in free:
                key = frozenset(used + (i,))
                if key not in seen and sum(coins[k] for k in key) <= price:
                    seen.add(key)
                    grown.append((used + (i,), tuple(k for k in free if k != i)))
        frontier = grown
    return None


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


def pair_sums_shared_e(numbers):
    sums = []
    for i in range(len(numbers)):
        for j in range(len(numbers)):
            if i < j:
                sums.append(numbers[i] + numbers[j])
    best = 0
    for i in range(len(sums)):
        times = 0
        for j in range(len(sums)):
            if sums[i] == sums[j]:
                times = times + 1
        if times > best:
            best = times
    return best


def pair_sums_shared_f(numbers):
    s = [a + b for a, b in combinations(numbers, 2)]
    return max(map(s.count, s), default=0)


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


def closest_sum_two_lists_d(one, other, goal):
    a = sorted(one)
    b = sorted(other)
    best_x = None
    best_y = None
    best_distance = -1
    i = 0
    while i < len(a):
        j = 0
        while j < len(b):
            distance = a[i] + b[j] - goal
            if distance < 0:
                distance = -distance
            if best_distance == -1 or distance < best_distance:
                best_distance = distance
                best_x = a[i]
                best_y = b[j]
            j += 1
        i += 1
    if best_distance == -1:
        return None
    return best_x, best_y


def closest_sum_two_lists_e(one, other, goal):
    if not one or not other:
        return None
    lefts, rights = sorted(one), sorted(other)
    i, j = 0, len(rights) - 1
    ranks = []
    while i < len(lefts) and j >= 0:
        total = lefts[i] + rights[j]
        ranks.append((abs(total - goal), lefts[i], rights[j]))
        if total < goal:
            i += 1
        else:
            j -= 1
    return min(ranks)[1:]


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
