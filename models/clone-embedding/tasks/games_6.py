"""More small tasks of the kind of games, simulations and schedules, written in several ways; they agree on `INPUTS`."""

import operator
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from heapq import heapify, heappop, heappush, heapreplace
from itertools import accumulate, chain, combinations, count, cycle, groupby, islice, permutations, repeat


def melds_left_a(hand):
    counts = Counter(rank for rank, _ in hand)
    left = []
    for rank, suit in hand:
        if counts[rank] < 3:
            left.append(min(rank, 10))
    return sum(left)


def melds_left_b(hand):
    ranks = sorted(rank for rank, _ in hand)
    total = 0
    for rank, group in groupby(ranks):
        number = len(list(group))
        if number < 3:
            total += number * min(10, rank)
    return total


def melds_left_c(hand):
    points = 0
    for i in range(len(hand)):
        same = 0
        for j in range(len(hand)):
            if hand[i][0] == hand[j][0]:
                same = same + 1
        if same < 3:
            if hand[i][0] > 10:
                points = points + 10
            else:
                points = points + hand[i][0]
    return points


def melds_left_d(hand):
    ranks = [rank for rank, _ in hand]
    return sum(min(r, 10) * ranks.count(r) for r in set(ranks) if ranks.count(r) < 3)


def melds_left_e(hand):
    slots = [0] * 14
    for rank, _ in hand:
        slots[rank] += 1
    loose = map(lambda number: number if number < 3 else 0, slots)
    worth = chain(range(11), repeat(10))
    return sum(map(operator.mul, loose, worth))


def knockdown_a(hits, lives):
    lives = dict(lives)
    out = []
    for attacker, target in hits:
        if lives[attacker] > 0 and lives[target] > 0:
            lives[target] -= 1
            if lives[target] == 0:
                out.append(target)
    return out


def knockdown_b(hits, lives):
    class Fighter:
        def __init__(self, name, lives):
            self.name = name
            self.lives = lives

        def alive(self):
            return self.lives > 0

    arena = {name: Fighter(name, number) for name, number in lives.items()}
    order = []
    i = 0
    while i < len(hits):
        attacker = arena[hits[i][0]]
        target = arena[hits[i][1]]
        if attacker.alive() and target.alive():
            target.lives = target.lives - 1
            if not target.alive():
                order.append(target.name)
        i = i + 1
    return order


def knockdown_c(hits, lives):
    def hit(state, pair):
        left, out = state
        attacker, target = pair
        if not left[attacker] or not left[target]:
            return state
        rest = left[target] - 1
        return {**left, target: rest}, out if rest else out + [target]

    return reduce(hit, hits, (lives, []))[1]


def knockdown_d(hits, lives):
    got = Counter()
    dead = [name for name in lives if not lives[name]]
    start = len(dead)
    for attacker, target in hits:
        if not {attacker, target} & set(dead):
            got[target] += 1
            if got[target] >= lives[target]:
                dead.append(target)
    return dead[start:]


def knockdown_e(hits, lives):
    hearts = {}
    for name in lives:
        hearts[name] = ["x"] * lives[name]

    def play(number):
        if number == len(hits):
            return []
        attacker, target = hits[number]
        lost = []
        if hearts[attacker] and hearts[target]:
            hearts[target].pop()
            lost = [] if hearts[target] else [target]
        return lost + play(number + 1)

    return play(0)


def best_discard_a(hand, keep):
    best = None
    for cards in combinations(hand, keep):
        value = sum(cards)
        if len(set(cards)) < len(cards):
            value += 10
        if best is None or value > best:
            best = value
    return best


def best_discard_b(hand, keep):
    ordered = sorted(hand, reverse=True)
    top = sum(ordered[:keep])
    if len(set(ordered[:keep])) < keep:
        return top + 10
    best = top
    for card, number in Counter(hand).items():
        if number > 1 and keep > 1:
            rest = list(ordered)
            rest.remove(card)
            rest.remove(card)
            best = max(best, 2 * card + sum(rest[: keep - 2]) + 10)
    return best


def best_discard_c(hand, keep):
    return max(sum(c) + 10 * (len({*c}) != keep) for c in combinations(hand, keep))


def best_discard_d(hand, keep):
    def choose(index, chosen):
        if len(chosen) == keep:
            bonus = 0
            for i in range(len(chosen)):
                for j in range(i):
                    if chosen[i] == chosen[j]:
                        bonus = 10
            return sum(chosen) + bonus
        if index == len(hand):
            return -1
        return max(choose(index + 1, chosen + [hand[index]]), choose(index + 1, chosen))

    return choose(0, [])


def best_discard_e(hand, keep):
    best = 0
    for mask in range(1 << len(hand)):
        if bin(mask).count("1") == keep:
            total = 0
            seen = 0
            pair = False
            for i in range(len(hand)):
                if mask >> i & 1:
                    total += hand[i]
                    if seen >> hand[i] & 1:
                        pair = True
                    seen |= 1 << hand[i]
            if pair == True:
                total += 10
            if total > best:
                best = total
    return best


def cut_deck_a(deck, cuts):
    deck = list(deck)
    for kind, number in cuts:
        if kind == "cut":
            deck = deck[number:] + deck[:number]
        elif kind == "flip":
            deck = deck[:number][::-1] + deck[number:]
        elif kind == "under":
            deck = deck[1:number] + deck[:1] + deck[number:]
    return deck


def cut_deck_b(deck, cuts):
    pile = deque(deck)
    for kind, number in cuts:
        if kind == "cut":
            pile.rotate(-number)
        elif kind == "flip":
            taken = [pile.popleft() for _ in range(number)]
            pile.extendleft(taken)
        elif kind == "under" and number > 0:
            top = pile.popleft()
            pile.insert(number - 1, top)
    return list(pile)


def cut_deck_c(deck, cuts):
    size = len(deck)

    def source(kind, number, place):
        if kind == "cut":
            return (place + number) % size
        if kind == "flip":
            return number - 1 - place if place < number else place
        if place >= number:
            return place
        return 0 if place == number - 1 else place + 1

    def origin(place):
        for kind, number in reversed(cuts):
            place = source(kind, number, place)
        return place

    return [deck[origin(place)] for place in range(size)]


def cut_deck_d(deck, cuts):
    actions = {
        "cut": lambda cards, n: cards[n:] + cards[:n],
        "flip": lambda cards, n: [*reversed(cards[:n]), *cards[n:]],
        "under": lambda cards, n: cards[1:n] + cards[:1] + cards[n:],
    }
    return reduce(lambda cards, cut: actions[cut[0]](cards, cut[1]), cuts, list(deck))


def cut_deck_e(deck, cuts):
    cards = []
    for card in deck:
        cards.append(card)
    for c in range(len(cuts)):
        number = cuts[c][1]
        if cuts[c][0] == "cut":
            for k in range(number):
                first = cards[0]
                for i in range(len(cards) - 1):
                    cards[i] = cards[i + 1]
                cards[len(cards) - 1] = first
        elif cuts[c][0] == "flip":
            i = 0
            j = number - 1
            while i < j:
                temp = cards[i]
                cards[i] = cards[j]
                cards[j] = temp
                i = i + 1
                j = j - 1
        elif cuts[c][0] == "under":
            for i in range(number - 1):
                temp = cards[i]
                cards[i] = cards[i + 1]
                cards[i + 1] = temp
    return cards


def bottle_spin_a(players, spins):
    kisses = {player: 0 for player in players}
    at = 0
    for spin in spins:
        target = (at + spin) % len(players)
        if target != at:
            kisses[players[target]] += 1
            at = target
    return kisses


def bottle_spin_b(players, spins):
    places = accumulate(spins, lambda at, spin: (at + spin) % len(players), initial=0)
    turns = [place for place, _ in groupby(places)][1:]
    return {player: turns.count(i) for i, player in enumerate(players)}


def bottle_spin_c(players, spins):
    ring = deque(players)
    counts = Counter(dict.fromkeys(players, 0))
    for spin in spins:
        before = ring[0]
        ring.rotate(-spin)
        if ring[0] != before:
            counts[ring[0]] += 1
    return counts


def bottle_spin_d(players, spins):
    numbers = []
    for player in players:
        numbers.append(0)
    current = 0
    for i in range(len(spins)):
        step = spins[i]
        while step >= len(players):
            step = step - len(players)
        if step > 0:
            current = current + step
            if current >= len(players):
                current = current - len(players)
            numbers[current] = numbers[current] + 1
    result = {}
    for i in range(len(players)):
        result[players[i]] = numbers[i]
    return result


def bottle_spin_e(players, spins):
    real = list(filter(lambda spin: spin % len(players), spins))
    hits = Counter(total % len(players) for total in accumulate(real))
    return dict(zip(players, map(hits.__getitem__, count())))


def marble_lane_a(marbles, length, ticks):
    lane = sorted(marbles)
    for _ in range(ticks):
        taken = {place for place, _ in lane}
        after = []
        for place, direction in lane:
            ahead = place + direction
            if ahead < 0 or ahead >= length or ahead in taken:
                after.append((place, -direction))
            elif (ahead + direction, -direction) in lane:
                after.append((place, -direction))
            else:
                after.append((ahead, direction))
        lane = sorted(after)
    return [place for place, _ in lane]


def marble_lane_b(marbles, length, ticks):
    cells = [0] * length
    for place, direction in marbles:
        cells[place] = direction
    for _ in range(ticks):
        padded = [9, 9] + cells + [9, 9]
        fresh = [0] * length
        for i, direction in enumerate(cells, 2):
            if direction:
                free = padded[i + direction] == 0 and padded[i + 2 * direction] != -direction
                if free:
                    fresh[i - 2 + direction] = direction
                else:
                    fresh[i - 2] = -direction
        cells = fresh
    return [i for i, direction in enumerate(cells) if direction]


def marble_lane_c(marbles, length, ticks):
    def turns(lane, place):
        way = lane[place]
        ahead = place + way
        return ahead not in range(length) or ahead in lane or lane.get(ahead + way) == -way

    def tick(lane, _):
        return dict((p, -way) if turns(lane, p) else (p + way, way) for p, way in lane.items())

    return sorted(reduce(tick, range(ticks), dict(marbles)))


def marble_lane_d(marbles, length, ticks):
    class Marble:
        def __init__(self, place, way):
            self.place = place
            self.way = way
            self.turning = False

        def look(self, others):
            ahead = self.place + self.way
            self.turning = False
            if ahead < 0:
                self.turning = True
            if ahead > length - 1:
                self.turning = True
            for other in others:
                if other.place == ahead:
                    self.turning = True
                if other.place == ahead + self.way and other.way == -self.way:
                    self.turning = True

        def go(self):
            if self.turning:
                self.way = -self.way
            else:
                self.place = self.place + self.way

    table = [Marble(place, way) for place, way in marbles]
    t = 0
    while t < ticks:
        for marble in table:
            marble.look(table)
        for marble in table:
            marble.go()
        t = t + 1
    return sorted(marble.place for marble in table)


def marble_lane_e(marbles, length, ticks):
    lane = ["."] * length
    for place, way in marbles:
        lane[place] = ">" if way > 0 else "<"
    text = "|" + "".join(lane) + "|"
    for _ in range(ticks):
        after = ["."] * len(text)
        for i, mark in enumerate(text):
            if mark == ">":
                clear = re.match(r">\.(?!<)", text[i:])
                after[i + 1 if clear else i] = ">" if clear else "<"
            elif mark == "<":
                clear = re.match(r"<\.(?!>)", text[: i + 1][::-1])
                after[i - 1 if clear else i] = "<" if clear else ">"
        text = "|" + "".join(after[1:-1]) + "|"
    return [i - 1 for i, mark in enumerate(text) if mark in "<>"]


def toll_gates_a(arrivals, gates, service):
    free = [0] * gates
    waits = []
    for arrival in arrivals:
        gate = min(range(gates), key=free.__getitem__)
        start = max(arrival, free[gate])
        waits.append(start - arrival)
        free[gate] = start + service
    return max(waits, default=0)


def toll_gates_b(arrivals, gates, service):
    starts = []
    longest = 0
    for i, arrival in enumerate(arrivals):
        start = arrival
        if i >= gates:
            start = max(start, starts[i - gates] + service)
        starts.append(start)
        longest = max(longest, start - arrival)
    return longest


def toll_gates_c(arrivals, gates, service):
    heap = [0] * gates

    def wait(arrival):
        free = heappop(heap)
        heappush(heap, max(free, arrival) + service)
        return max(0, free - arrival)

    return max(map(wait, arrivals), default=0)


def toll_gates_d(arrivals, gates, service):
    queue = deque()
    busy = []
    coming = list(arrivals)
    worst = 0
    clock = 0
    while coming or queue:
        while coming and coming[0] <= clock:
            queue.append(coming.pop(0))
        busy = [left - 1 for left in busy if left > 1]
        while queue and len(busy) < gates:
            worst = max(worst, clock - queue.popleft())
            busy.append(service)
        clock += 1
    return worst


def toll_gates_e(arrivals, gates, service):
    until = []
    for g in range(gates):
        until.append(0)
    longest = 0
    for i in range(len(arrivals)):
        best = 0
        for g in range(1, gates):
            if until[g] < until[best]:
                best = g
        if until[best] > arrivals[i]:
            waiting = until[best] - arrivals[i]
            until[best] = until[best] + service
        else:
            waiting = 0
            until[best] = arrivals[i] + service
        if waiting > longest:
            longest = waiting
    return longest


def meeting_turns_a(people, weeks, skip):
    order = list(people)
    leaders = []
    for week in range(weeks):
        for i in range(len(order)):
            if (order[i], week) not in skip:
                leaders.append(order.pop(i))
                order.append(leaders[-1])
                break
        else:
            leaders.append("-")
    return leaders


def meeting_turns_b(people, weeks, skip):
    last = {person: place - len(people) for place, person in enumerate(people)}
    leaders = []
    for week in range(weeks):
        here = [person for person in people if (person, week) not in skip]
        leader = min(here, key=last.get, default="-")
        if here:
            last[leader] = week
        leaders.append(leader)
    return leaders


def meeting_turns_c(people, weeks, skip):
    def lead(state, week):
        order, leaders = state
        chosen = next((p for p in order if (p, week) not in skip), None)
        if chosen is None:
            return order, leaders + ["-"]
        return [p for p in order if p != chosen] + [chosen], leaders + [chosen]

    return reduce(lead, range(weeks), (list(people), []))[1]


def meeting_turns_d(people, weeks, skip):
    queue = deque(people)
    result = []
    week = 0
    while week < weeks:
        passed = []
        found = False
        while len(queue) > 0 and found == False:
            person = queue.popleft()
            if (person, week) in skip:
                passed.append(person)
            else:
                found = True
        while len(passed) > 0:
            queue.appendleft(passed.pop())
        if found == True:
            result.append(person)
            queue.append(person)
        else:
            result.append("-")
        week = week + 1
    return result


def meeting_turns_e(people, weeks, skip):
    away = defaultdict(set)
    for person, week in skip:
        away[week].add(person)
    heap = [(place, person) for place, person in enumerate(people)]
    heapify(heap)
    stamp = len(people)
    leaders = []
    for week in range(weeks):
        missing = []
        while heap and heap[0][1] in away[week]:
            missing.append(heappop(heap))
        if heap:
            leaders.append(heap[0][1])
            heapreplace(heap, (stamp, heap[0][1]))
            stamp += 1
        else:
            leaders.append("-")
        for entry in missing:
            heappush(heap, entry)
    return leaders


def oven_plan_a(cakes, dinner):
    plan = []
    start = dinner
    for name, minutes in sorted(cakes.items(), key=lambda item: (item[1], item[0])):
        start -= minutes
        plan.insert(0, (name, start))
    return plan


def oven_plan_b(cakes, dinner):
    order = sorted(cakes, key=lambda name: (cakes[name], name), reverse=True)
    begin = dinner - sum(cakes.values())
    plan = []
    for name in order:
        plan.append((name, begin))
        begin += cakes[name]
    return plan


def oven_plan_c(cakes, dinner):
    order = sorted((minutes, name) for name, minutes in cakes.items())
    starts = accumulate((minutes for minutes, _ in order), operator.sub, initial=dinner)
    return [(name, start) for (_, name), start in zip(order, islice(starts, 1, None))][::-1]


def oven_plan_d(cakes, dinner):
    left = dict(cakes)
    end = dinner
    names = []
    starts = []
    while len(left) > 0:
        shortest = ""
        for name in left:
            if shortest == "":
                shortest = name
            elif left[name] < left[shortest]:
                shortest = name
            elif left[name] == left[shortest] and name < shortest:
                shortest = name
        end = end - left[shortest]
        names.append(shortest)
        starts.append(end)
        del left[shortest]
    result = []
    i = len(names) - 1
    while i >= 0:
        result.append((names[i], starts[i]))
        i = i - 1
    return result


def oven_plan_e(cakes, dinner):
    def later(name):
        return sum(m for other, m in cakes.items() if (m, other) <= (cakes[name], name))

    return sorted(((name, dinner - later(name)) for name in cakes), key=lambda entry: (entry[1], -cakes[entry[0]]))


def level_gates_a(gates, speed):
    time = 0
    place = 0
    for at, period in gates:
        time += (at - place) * speed
        place = at
        if time // period % 2 == 1:
            time = (time // period + 1) * period
    return time


def level_gates_b(gates, speed):
    def drive(state, gate):
        place, time = state
        at, period = gate
        time += (at - place) * speed
        phase = time % (2 * period)
        return at, time + (2 * period - phase if phase >= period else 0)

    return reduce(drive, gates, (0, 0))[1]


def level_gates_c(gates, speed):
    time = 0
    before = 0
    for i in range(len(gates)):
        position = gates[i][0]
        period = gates[i][1]
        for step in range(position - before):
            time = time + speed
        closed = True
        while closed == True:
            number = time // period
            if number % 2 == 0:
                closed = False
            else:
                time = time + 1
        before = position
    return time


def level_gates_d(gates, speed):
    places = [0] + [at for at, _ in gates]
    time = 0
    for gap, (_, period) in zip(map(operator.sub, places[1:], places), gates):
        time += gap * speed
        opens = -(-time // (2 * period)) * 2 * period
        time = time if (time // period) % 2 == 0 else opens
    return time


def level_gates_e(gates, speed):
    class Gate:
        def __init__(self, period):
            self.period = period

        def is_open(self, time):
            return divmod(time, self.period)[0] & 1 == 0

        def next_open(self, time):
            if self.is_open(time):
                return time
            return self.next_open(time - time % self.period + self.period)

    def arrive(index):
        if index < 0:
            return 0
        place, period = gates[index]
        start = gates[index - 1][0] if index else 0
        return Gate(period).next_open(arrive(index - 1) + (place - start) * speed)

    return arrive(len(gates) - 1)


def mine_cart_a(tracks, start, switches):
    at = start
    used = {}
    path = [at]
    while at in tracks:
        exits = tracks[at]
        number = used.get(at, 0)
        used[at] = number + 1
        at = exits[number % len(exits)]
        path.append(at)
        if len(path) > switches:
            break
    return path


def mine_cart_b(tracks, start, switches):
    points = {name: cycle(exits) for name, exits in tracks.items()}
    path = [start]
    for _ in range(max(1, switches)):
        if path[-1] not in points:
            break
        path.append(next(points[path[-1]]))
    return path


def mine_cart_c(tracks, start, switches):
    def roll(path):
        at = path[-1]
        if at not in tracks or len(path) > max(switches, 1):
            return path
        visits = path.count(at) - 1
        return roll(path + [tracks[at][visits % len(tracks[at])]])

    return roll([start])


def mine_cart_d(tracks, start, switches):
    rails = {name: deque(exits) for name, exits in tracks.items()}
    here = start
    path = []
    path.append(here)
    moves = 0
    going = True
    while going == True:
        if here in rails:
            next_place = rails[here][0]
            rails[here].rotate(-1)
            here = next_place
            path.append(here)
            moves = moves + 1
            if moves >= switches:
                going = False
        else:
            going = False
    return path


def mine_cart_e(tracks, start, switches):
    class Junction:
        def __init__(self, exits):
            self.exits = exits
            self.lever = 0

        def leave(self):
            way = self.exits[self.lever]
            self.lever += 1
            if self.lever == len(self.exits):
                self.lever = 0
            return way

    yard = {name: Junction(exits) for name, exits in tracks.items()}

    def cart():
        place = start
        yield place
        while place in yard:
            place = yard[place].leave()
            yield place

    return list(islice(cart(), max(2, switches + 1)))


def crate_push_a(line, moves):
    line = list(line)
    for move in moves:
        step = 1 if move == ">" else -1
        at = line.index("@")
        end = at + step
        while 0 <= end < len(line) and line[end] == "o":
            end += step
        if 0 <= end < len(line) and line[end] == ".":
            line.pop(end)
            line.insert(at, ".")
    return "".join(line)


def crate_push_b(line, moves):
    for move in moves:
        if move == ">":
            line = re.sub(r"(@o*)\.", r".\1", line)
        else:
            line = re.sub(r"\.(o*@)", r"\1.", line)
    return line


def crate_push_c(line, moves):
    at = line.index("@")
    crates = {i for i, mark in enumerate(line) if mark == "o"}
    walls = {i for i, mark in enumerate(line) if mark == "#"} | {-1, len(line)}
    for move in moves:
        step = {"<": -1, ">": 1}[move]
        end = next(i for i in count(at + step, step) if i not in crates)
        if end not in walls:
            at += step
            if at in crates:
                crates.remove(at)
                crates.add(end)
    return "".join("@" if i == at else "o" if i in crates else "#" if i in walls else "." for i in range(len(line)))


def crate_push_d(line, moves):
    cells = []
    for letter in line:
        cells.append(letter)

    def push(place, step):
        ahead = place + step
        if ahead < 0 or ahead >= len(cells) or cells[ahead] == "#":
            return False
        if cells[ahead] == "o" and not push(ahead, step):
            return False
        cells[ahead] = cells[place]
        cells[place] = "."
        return True

    position = 0
    while cells[position] != "@":
        position += 1
    for move in moves:
        direction = 1
        if move == "<":
            direction = -1
        if push(position, direction):
            position += direction
    return "".join(cells)


def crate_push_e(line, moves):
    def right(text):
        before, after = text.split("@")
        rest = after.lstrip("o")
        crates = after[: len(after) - len(rest)]
        return f"{before}.@{crates}{rest[1:]}" if rest.startswith(".") else text

    def left(text):
        return right(text[::-1])[::-1]

    return reduce(lambda text, move: right(text) if move == ">" else left(text), moves, line)


def shell_game_a(start, swaps):
    at = start
    for one, two in swaps:
        if at == one:
            at = two
        elif at == two:
            at = one
    return at


def shell_game_b(start, swaps):
    cups = {start: True}
    for one, two in swaps:
        cups[one], cups[two] = cups.get(two, False), cups.get(one, False)
    return next(cup for cup, ball in cups.items() if ball)


def shell_game_c(start, swaps):
    return reduce(lambda at, swap: sum(swap) - at if at in swap else at, swaps, start)


def shell_game_d(start, swaps):
    highest = start
    for i in range(len(swaps)):
        if swaps[i][0] > highest:
            highest = swaps[i][0]
        if swaps[i][1] > highest:
            highest = swaps[i][1]
    cups = []
    for i in range(highest + 1):
        if i == start:
            cups.append(1)
        else:
            cups.append(0)
    for i in range(len(swaps)):
        temp = cups[swaps[i][0]]
        cups[swaps[i][0]] = cups[swaps[i][1]]
        cups[swaps[i][1]] = temp
    for i in range(len(cups)):
        if cups[i] == 1:
            return i
    return -1


def shell_game_e(start, swaps):
    if not swaps:
        return start
    (one, two), *later = swaps
    return shell_game_e({one: two, two: one}.get(start, start), later)


def relay_order_a(runners):
    best = None
    for order in permutations(sorted(runners)):
        total = sum(runners[name][leg] for leg, name in enumerate(order))
        if best is None or total < best[0]:
            best = (total, order)
    return (best[0], list(best[1]))


def relay_order_b(runners):
    total, order = min((sum(runners[n][i] for i, n in enumerate(p)), p) for p in permutations(runners))
    return total, [*order]


def relay_order_c(runners):
    names = sorted(runners)

    @lru_cache(maxsize=None)
    def finish(leg, used):
        if leg == len(names):
            return (0, ())
        options = []
        for i, name in enumerate(names):
            if not used >> i & 1:
                time, order = finish(leg + 1, used | 1 << i)
                options.append((time + runners[name][leg], (name,) + order))
        return min(options)

    total, order = finish(0, 0)
    return (total, list(order))


def relay_order_d(runners):
    names = sorted(runners)
    best_time = -1
    best_order = []

    def extend(order, time):
        nonlocal best_time, best_order
        if best_time != -1 and time >= best_time:
            return
        if len(order) == len(names):
            best_time = time
            best_order = list(order)
            return
        for name in names:
            if name not in order:
                order.append(name)
                extend(order, time + runners[name][len(order) - 1])
                order.pop()

    extend([], 0)
    return (best_time, best_order)


def relay_order_e(runners):
    heap = [(0, ())]
    while heap:
        time, order = heappop(heap)
        if len(order) == len(runners):
            return (time, list(order))
        for name, times in runners.items():
            if name not in order:
                heappush(heap, (time + times[len(order)], order + (name,)))


INPUTS = {
    "melds_left": [
        ([(3, "h"), (3, "s"), (3, "d"), (12, "h"), (5, "c"), (5, "d")],),
        ([],),
        ([(13, "h"), (10, "h"), (1, "s")],),
        ([(11, "h")] * 4,),
    ],
    "knockdown": [
        ([("a", "b"), ("b", "a"), ("a", "b"), ("b", "a"), ("c", "a")], {"a": 2, "b": 2, "c": 1}),
        ([], {"a": 1}),
        ([("x", "y"), ("y", "x")], {"x": 1, "y": 1}),
    ],
    "best_discard": [([2, 9, 4, 4, 7], 3), ([5], 1), ([3, 3, 10, 11], 2), ([1, 2, 12, 13], 3), ([6, 6, 6, 8], 2)],
    "cut_deck": [
        ([1, 2, 3, 4, 5], [("cut", 2), ("flip", 3), ("under", 4)]),
        ([7], []),
        ([1, 2, 3], [("under", 3), ("cut", 1)]),
        ([1, 2, 3, 4], [("flip", 0), ("under", 1)]),
    ],
    "bottle_spin": [
        (["a", "b", "c"], [1, 3, 4, 2]),
        (["x"], [5, 2]),
        (["p", "q"], []),
        (["m", "n", "o", "p"], [7, 8, 1, 3]),
    ],
    "marble_lane": [
        ([(0, 1), (5, -1)], 6, 4),
        ([], 3, 2),
        ([(0, 1), (2, -1)], 4, 3),
        ([(1, 1), (2, 1), (4, -1)], 6, 7),
    ],
    "toll_gates": [([0, 1, 1, 2, 9], 2, 4), ([], 1, 3), ([0, 0, 0], 1, 2), ([3, 10], 3, 5)],
    "meeting_turns": [
        (["ann", "bob", "cy"], 5, {("ann", 0), ("bob", 3)}),
        (["a"], 3, {("a", 1)}),
        ([], 2, set()),
        (["x", "y"], 4, {("x", 0), ("y", 0)}),
    ],
    "oven_plan": [({"pie": 40, "bread": 60, "tart": 25}, 1080), ({}, 600), ({"b": 10, "a": 10, "c": 30}, 100)],
    "level_gates": [([(2, 3), (5, 4), (6, 10)], 2), ([], 4), ([(3, 1)], 1), ([(1, 5), (8, 2)], 5)],
    "mine_cart": [
        ({"a": ["b", "c"], "b": ["a"], "c": ["end"]}, "a", 10),
        ({}, "x", 3),
        ({"p": ["p"]}, "p", 2),
        ({"a": ["b", "b", "c"], "b": ["a"]}, "a", 4),
    ],
    "crate_push": [(".@oo..#", ">>>>"), ("@", "<>"), (".o@.o.", "<<>>>>"), ("#o@o#", "<>")],
    "shell_game": [(1, [(0, 1), (1, 2), (0, 2)]), (2, []), (0, [(1, 2)]), (3, [(3, 0), (0, 1)])],
    "relay_order": [
        ({"ann": [10, 12, 11], "bob": [9, 13, 14], "cy": [11, 10, 15]},),
        ({"solo": [7]},),
        ({"b": [1, 1], "a": [1, 1]},),
    ],
}
