"""More small tasks of the kind of games, simulations and schedules, written in several ways; they agree on `INPUTS`."""

import math
import operator
import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from heapq import heapify, heappop, heappush
from itertools import accumulate, chain, count, cycle, groupby, repeat, takewhile


def duel_rounds_a(first, second):
    hp1, hit1 = first
    hp2, hit2 = second
    rounds = 0
    while hp1 > 0 and hp2 > 0:
        rounds += 1
        hp2 -= hit1
        if hp2 > 0:
            hp1 -= hit2
    return ("first" if hp1 > 0 else "second", rounds)


def duel_rounds_b(first, second):
    needed_by_first = -(-second[0] // first[1])
    needed_by_second = -(-first[0] // second[1])
    if needed_by_first <= needed_by_second:
        return ("first", needed_by_first)
    return ("second", needed_by_second)


def duel_rounds_c(first, second):
    class Fighter:
        def __init__(self, name, points, force):
            self.name = name
            self.points = points
            self.force = force

        def strike(self, other):
            other.points = other.points - self.force
            return other.points <= 0

    attacker = Fighter("first", first[0], first[1])
    defender = Fighter("second", second[0], second[1])
    blows = 0
    while True:
        blows = blows + 1
        if attacker.strike(defender):
            return (attacker.name, (blows + 1) // 2)
        attacker, defender = defender, attacker


def duel_rounds_d(first, second):
    def fight(mine, my_hit, mine_name, yours, your_hit, your_name, blow):
        if yours <= my_hit:
            return (mine_name, blow // 2 + 1)
        return fight(yours - my_hit, your_hit, your_name, mine, my_hit, mine_name, blow + 1)

    return fight(*first, "first", *second, "second", 0)


def duel_rounds_e(first, second):
    lives = zip(count(second[0] - first[1], -first[1]), count(first[0] - second[1], -second[1]))
    for number, (right, left) in enumerate(lives, 1):
        if min(right, left) <= 0:
            return ("first", number) if right <= 0 else ("second", number)


def level_of_a(points):
    level = 1
    needed = 100
    while points >= needed:
        points -= needed
        level += 1
        needed += 50
    return (level, needed - points)


def level_of_b(points):
    def total(level):
        return 100 * level + 25 * level * (level - 1)

    low = 0
    while total(low + 1) <= points:
        low += 1
    return (low + 1, total(low + 1) - points)


def level_of_c(points):
    level, limit = next((n, t) for n, t in enumerate(accumulate(count(100, 50)), 1) if t > points)
    return level, limit - points


def level_of_d(points):
    def climb(level, left):
        cost = 50 + 50 * level
        if left < cost:
            return level, cost - left
        return climb(level + 1, left - cost)

    return climb(1, points)


def level_of_e(points):
    thresholds = [0]
    step = 100
    while thresholds[-1] <= points:
        thresholds.append(thresholds[-1] + step)
        step = step + 50
    level = bisect_right(thresholds, points)
    return (level, thresholds[level] - points)


def tower_guard_a(enemies, shots):
    queue = list(enemies)
    escaped = 0
    killed = 0
    for enemy in queue:
        if enemy <= shots:
            killed += 1
        else:
            escaped += enemy - shots
    return (killed, escaped)


def tower_guard_b(enemies, shots):
    left = [max(0, e - shots) for e in enemies]
    return (left.count(0), sum(left))


def tower_guard_c(enemies, shots):
    killed = 0
    escaped = 0
    for i in range(len(enemies)):
        health = enemies[i]
        s = 0
        while s < shots and health > 0:
            health = health - 1
            s = s + 1
        if health <= 0:
            killed = killed + 1
        else:
            escaped = escaped + health
    return (killed, escaped)


def tower_guard_d(enemies, shots):
    ordered = sorted(enemies)
    border = bisect_right(ordered, shots)
    survivors = ordered[border:]
    return (border, sum(survivors) - shots * len(survivors))


def tower_guard_e(enemies, shots):
    def meet(result, enemy):
        killed, escaped = result
        return (killed + 1, escaped) if enemy <= shots else (killed, escaped + enemy - shots)

    return reduce(meet, enemies, (0, 0))


def backpack_slots_a(items, stack):
    amounts = {}
    for name in items:
        amounts[name] = amounts.get(name, 0) + 1
    slots = 0
    for amount in amounts.values():
        slots += amount // stack
        if amount % stack:
            slots += 1
    return slots


def backpack_slots_b(items, stack):
    return sum(-(-number // stack) for number in Counter(items).values())


def backpack_slots_c(items, stack):
    slots = []
    for item in items:
        placed = False
        for i in range(len(slots)):
            if slots[i][0] == item and slots[i][1] < stack and placed == False:
                slots[i][1] = slots[i][1] + 1
                placed = True
        if placed == False:
            slots.append([item, 1])
    return len(slots)


def backpack_slots_d(items, stack):
    return sum(len(range(0, len(list(run)), stack)) for _, run in groupby(sorted(items)))


def backpack_slots_e(items, stack):
    room = defaultdict(int)
    opened = 0
    for item in items:
        if room[item] == 0:
            opened += 1
            room[item] = stack
        room[item] -= 1
    return opened


def craftable_a(stock, recipes):
    result = []
    for name in sorted(recipes):
        possible = True
        for part, amount in recipes[name].items():
            if stock.get(part, 0) < amount:
                possible = False
        if possible:
            result.append(name)
    return result


def craftable_b(stock, recipes):
    return sorted(n for n, parts in recipes.items() if all(stock.get(p, 0) >= a for p, a in parts.items()))


def craftable_c(stock, recipes):
    have = Counter(stock)
    good = set(recipes)
    for name, parts in recipes.items():
        if Counter(parts) - have:
            good.remove(name)
    return sorted(good)


def craftable_d(stock, recipes):
    def missing(parts):
        return [part for part in parts if part not in stock or stock[part] < parts[part]]

    names = list(filter(lambda name: not missing(recipes[name]), recipes))
    names.sort()
    return names


def craftable_e(stock, recipes):
    names = []
    for name in recipes:
        left = dict(stock)
        for part in recipes[name]:
            wanted = recipes[name][part]
            while wanted > 0 and left.get(part, 0) > 0:
                left[part] = left[part] - 1
                wanted = wanted - 1
            if wanted > 0:
                break
        else:
            insort(names, name)
    return names


def craft_number_a(stock, parts):
    made = None
    for part, amount in parts.items():
        possible = stock.get(part, 0) // amount
        if made is None or possible < made:
            made = possible
    return made


def craft_number_b(stock, parts):
    return min(stock.get(part, 0) // amount for part, amount in parts.items())


def craft_number_c(stock, parts):
    left = Counter(stock)
    number = 0
    while all(left[part] >= amount for part, amount in parts.items()):
        left.subtract(parts)
        number += 1
    return number


def craft_number_d(stock, parts):
    def enough(number):
        for part in parts:
            if parts[part] * number > stock.get(part, 0):
                return False
        return True

    low = 0
    high = sum(stock.values()) + 1
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            low = middle
        else:
            high = middle
    return low


def craft_number_e(stock, parts):
    names = list(parts.keys())
    needs = list(map(parts.__getitem__, names))
    haves = [stock[name] if name in stock else 0 for name in names]
    return reduce(min, map(operator.floordiv, haves, needs))


def potion_power_a(potions, moment):
    power = 0
    for start, length, strength in potions:
        if start <= moment < start + length:
            power += strength
    return power


def potion_power_b(potions, moment):
    changes = []
    for start, length, strength in potions:
        changes.append((start, strength))
        changes.append((start + length, -strength))
    changes.sort()
    return sum(strength for time, strength in changes[: bisect_right([time for time, _ in changes], moment)])


def potion_power_c(potions, moment):
    total = 0
    i = 0
    while i < len(potions):
        potion = potions[i]
        age = moment - potion[0]
        if age >= 0:
            if age < potion[1]:
                total = total + potion[2]
        i = i + 1
    return total


def potion_power_d(potions, moment):
    strength_at = Counter()
    for start, length, strength in potions:
        for time in range(start, start + length):
            strength_at[time] += strength
    return strength_at[moment]


def potion_power_e(potions, moment):
    active = filter(lambda p: moment in range(p[0], p[0] + p[1]), potions)
    return sum(map(operator.itemgetter(2), active))


def note_judgement_a(notes, taps):
    points = 0
    free = list(taps)
    for note in notes:
        best = None
        for tap in free:
            if abs(tap - note) <= 20 and (best is None or abs(tap - note) < abs(best - note)):
                best = tap
        if best is not None:
            points += 300 if abs(best - note) <= 5 else 100
            free.remove(best)
    return points


def note_judgement_b(notes, taps):
    left = sorted(taps)
    total = 0
    for note in notes:
        at = bisect_left(left, note)
        near = left[max(0, at - 1) : at + 1]
        if not near:
            continue
        tap = min(near, key=lambda time: (abs(time - note), taps.index(time)))
        off = abs(tap - note)
        if off <= 20:
            total += 100 + 200 * (off <= 5)
            left.remove(tap)
    return total


def note_judgement_c(notes, taps):
    def hit(state, note):
        points, free = state
        near = min(free, key=lambda tap: abs(tap - note), default=math.inf)
        if abs(near - note) > 20:
            return state
        at = free.index(near)
        return points + (300 if abs(near - note) <= 5 else 100), free[:at] + free[at + 1 :]

    return reduce(hit, notes, (0, tuple(taps)))[0]


def note_judgement_d(notes, taps):
    used = []
    for t in taps:
        used.append(False)
    score = 0
    for i in range(len(notes)):
        index = -1
        smallest = 21
        for j in range(len(taps)):
            difference = taps[j] - notes[i]
            if difference < 0:
                difference = -difference
            if used[j] == False and difference < smallest:
                smallest = difference
                index = j
        if index != -1:
            used[index] = True
            if smallest <= 5:
                score = score + 300
            else:
                score = score + 100
    return score


def note_judgement_e(notes, taps):
    class Lane:
        def __init__(self, times):
            self.times = {index: time for index, time in enumerate(times)}

        def take(self, note):
            ranked = sorted(self.times, key=lambda index: (abs(self.times[index] - note), index))
            if not ranked:
                return "miss"
            distance = abs(self.times[ranked[0]] - note)
            if distance > 20:
                return "miss"
            del self.times[ranked[0]]
            return "perfect" if distance <= 5 else "good"

    lane = Lane(taps)
    worth = {"perfect": 300, "good": 100, "miss": 0}
    return sum(worth[lane.take(note)] for note in notes)


def biathlon_time_a(laps, shots, loop):
    total = 0
    for i, lap in enumerate(laps):
        total += lap
        if i < len(shots):
            total += shots[i].count("o") * loop
    return total


def biathlon_time_b(laps, shots, loop):
    return sum(laps) + loop * "".join(shots[: len(laps)]).count("o")


def biathlon_time_c(laps, shots, loop):
    time = 0
    for i in range(len(laps)):
        time = time + laps[i]
    i = 0
    while i < len(shots):
        if i < len(laps):
            for j in range(len(shots[i])):
                if shots[i][j] == "o":
                    time = time + loop
        i = i + 1
    return time


def biathlon_time_d(laps, shots, loop):
    padded = zip(laps, chain(shots, repeat("")))
    return sum(lap + loop * Counter(shot)["o"] for lap, shot in padded)


def biathlon_time_e(laps, shots, loop):
    if not laps:
        return 0
    misses = len(shots[0]) - len(shots[0].replace("o", "")) if shots else 0
    return laps[0] + misses * loop + biathlon_time_e(laps[1:], shots[1:], loop)


def sealed_bids_a(bids):
    best = None
    price = 0
    for name, amount in bids.items():
        if best is None or amount > bids[best]:
            if best is not None:
                price = bids[best]
            best = name
        elif amount > price:
            price = amount
    return (best, price)


def sealed_bids_b(bids):
    ranked = sorted(bids.items(), key=lambda item: -item[1]) + [(None, 0), (None, 0)]
    return (ranked[0][0], ranked[1][1])


def sealed_bids_c(bids):
    winner = max(bids, key=bids.get, default=None)
    return winner, max((bids[n] for n in bids if n != winner), default=0)


def sealed_bids_d(bids):
    names = []
    for name in bids:
        names.append(name)
    for i in range(len(names)):
        for j in range(len(names) - 1 - i):
            if bids[names[j]] < bids[names[j + 1]]:
                temp = names[j]
                names[j] = names[j + 1]
                names[j + 1] = temp
    if len(names) == 0:
        return (None, 0)
    elif len(names) == 1:
        return (names[0], 0)
    else:
        return (names[0], bids[names[1]])


def sealed_bids_e(bids):
    heap = [(-amount, place, name) for place, (name, amount) in enumerate(bids.items())]
    heapify(heap)
    if not heap:
        return (None, 0)
    winner = heappop(heap)[2]
    return (winner, -heap[0][0] if heap else 0)


def rent_walk_a(track, rolls, players):
    money = [0] * players
    place = [0] * players
    owner = {}
    for turn, roll in enumerate(rolls):
        who = turn % players
        place[who] = (place[who] + roll) % len(track)
        field = place[who]
        if track[field] == 0:
            continue
        if field not in owner:
            owner[field] = who
        else:
            money[who] -= track[field]
            money[owner[field]] += track[field]
    return money


def rent_walk_b(track, rolls, players):
    class Player:
        def __init__(self, number):
            self.number = number
            self.cash = 0
            self.at = 0

    class Field:
        def __init__(self, rent):
            self.rent = rent
            self.owner = None

        def visit(self, guest):
            if self.rent > 0:
                if self.owner is None:
                    self.owner = guest
                elif self.owner is not guest:
                    guest.cash -= self.rent
                    self.owner.cash += self.rent

    table = [Player(i) for i in range(players)]
    fields = [Field(rent) for rent in track]
    turn = 0
    while turn < len(rolls):
        player = table[turn % players]
        player.at = (player.at + rolls[turn]) % len(fields)
        fields[player.at].visit(player)
        turn += 1
    return [player.cash for player in table]


def rent_walk_c(track, rolls, players):
    walks = [list(accumulate(rolls[p::players])) for p in range(players)]
    visits = [(walks[i % players][i // players] % len(track), i % players) for i in range(len(rolls))]
    money = [0] * players
    for field in range(len(track)):
        guests = [who for where, who in visits if where == field]
        for guest in guests[1:]:
            money[guest] -= track[field]
            money[guests[0]] += track[field]
    return money


def rent_walk_d(track, rolls, players):
    owners = []
    positions = []
    cash = []
    for i in range(len(track)):
        owners.append(-1)
    for i in range(players):
        positions.append(0)
        cash.append(0)
    current = 0
    for i in range(len(rolls)):
        positions[current] = positions[current] + rolls[i]
        while positions[current] >= len(track):
            positions[current] = positions[current] - len(track)
        spot = positions[current]
        if owners[spot] == -1:
            owners[spot] = current
        elif owners[spot] != current:
            cash[current] = cash[current] - track[spot]
            cash[owners[spot]] = cash[owners[spot]] + track[spot]
        current = current + 1
        if current == players:
            current = 0
    return cash


def rent_walk_e(track, rolls, players):
    def step(at, entry):
        who, roll = entry
        return {**at, who: (at[who] + roll) % len(track)}

    turns = list(zip(cycle(range(players)), rolls))
    places = accumulate(turns, step, initial=dict.fromkeys(range(players), 0))
    next(places)
    owners = {}
    money = Counter()
    for (who, _), at in zip(turns, places):
        landlord = owners.setdefault(at[who], who)
        money[who] -= track[at[who]]
        money[landlord] += track[at[who]]
    return [money[who] for who in range(players)]


def coaster_groups_a(groups, seats, rides):
    queue = deque(groups)
    people = 0
    for _ in range(rides):
        free = seats
        boarded = []
        while queue and queue[0] <= free:
            group = queue.popleft()
            free -= group
            boarded.append(group)
        people += sum(boarded)
        queue.extend(boarded)
    return people


def coaster_groups_b(groups, seats, rides):
    total = 0
    at = 0
    for _ in range(rides):
        used = 0
        taken = 0
        while taken < len(groups) and used + groups[at] <= seats:
            used += groups[at]
            taken += 1
            at = (at + 1) % len(groups)
        total += used
    return total


def coaster_groups_c(groups, seats, rides):
    @lru_cache(maxsize=None)
    def ride(start):
        loads = accumulate(groups[(start + i) % len(groups)] for i in range(len(groups)))
        fitting = list(takewhile(lambda load: load <= seats, loads))
        return (fitting[-1] if fitting else 0), (start + len(fitting)) % len(groups)

    if not groups:
        return 0
    people, start = 0, 0
    for _ in range(rides):
        load, start = ride(start)
        people += load
    return people


def coaster_groups_d(groups, seats, rides):
    line = list(groups)
    customers = 0
    r = 0
    while r < rides:
        full = False
        load = 0
        boarding = 0
        for i in range(len(line)):
            if full == False:
                if load + line[i] <= seats:
                    load = load + line[i]
                    boarding = boarding + 1
                else:
                    full = True
        line = line[boarding:] + line[:boarding]
        customers = customers + load
        r = r + 1
    return customers


def coaster_groups_e(groups, seats, rides):
    size = len(groups)
    if size == 0:
        return 0
    sums = [0] + list(accumulate(groups + groups))
    ends = []
    for start in range(size):
        end = bisect_right(sums, sums[start] + seats) - 1
        ends.append(min(end, start + size))
    people = start = 0
    while rides:
        people += sums[ends[start]] - sums[start]
        start = ends[start] % size
        rides -= 1
    return people


def washing_done_a(loads, machines):
    free = [0] * machines
    ends = []
    for load in loads:
        i = free.index(min(free))
        free[i] += load
        ends.append(free[i])
    return ends


def washing_done_b(loads, machines):
    heap = [0] * machines
    done = []
    for load in loads:
        done.append(heappop(heap) + load)
        heappush(heap, done[-1])
    return done


def washing_done_c(loads, machines):
    times = sorted([0] * machines)
    result = []
    for load in loads:
        end = times.pop(0) + load
        insort(times, end)
        result.append(end)
    return result


def washing_done_d(loads, machines):
    waiting = list(range(len(loads)))
    left = [0] * machines
    running = [-1] * machines
    finished = [0] * len(loads)
    clock = 0
    number_done = 0
    while number_done < len(loads):
        for m in range(machines):
            if running[m] == -1 and len(waiting) > 0:
                running[m] = waiting[0]
                left[m] = loads[waiting[0]]
                waiting = waiting[1:]
        clock = clock + 1
        for m in range(machines):
            if running[m] != -1:
                left[m] = left[m] - 1
                if left[m] == 0:
                    finished[running[m]] = clock
                    number_done = number_done + 1
                    running[m] = -1
    return finished


def washing_done_e(loads, machines):
    def assign(state, load):
        free, ends = state
        first, *others = sorted(free)
        return others + [first + load], ends + [first + load]

    return reduce(assign, loads, ([0] * machines, []))[1]


def urgent_first_a(jobs):
    time = 0
    missed = []
    for name, length, deadline in sorted(jobs, key=lambda job: (job[2], job[0])):
        time += length
        if time > deadline:
            missed.append(name)
    return missed


def urgent_first_b(jobs):
    heap = []
    for name, length, deadline in jobs:
        heappush(heap, (deadline, name, length))
    clock = 0
    late = []
    while heap:
        deadline, name, length = heappop(heap)
        clock += length
        if deadline < clock:
            late.append(name)
    return late


def urgent_first_c(jobs):
    ordered = sorted(sorted(jobs), key=operator.itemgetter(2))
    ends = accumulate(map(operator.itemgetter(1), ordered))
    return [job[0] for job, end in zip(ordered, ends) if end > job[2]]


def urgent_first_d(jobs):
    left = list(jobs)
    names = []
    now = 0
    while len(left) > 0:
        best = 0
        for i in range(1, len(left)):
            if left[i][2] < left[best][2]:
                best = i
            elif left[i][2] == left[best][2] and left[i][0] < left[best][0]:
                best = i
        now = now + left[best][1]
        if now > left[best][2]:
            names.append(left[best][0])
        left.pop(best)
    return names


def urgent_first_e(jobs):
    def before(job):
        return sum(length for name, length, end in jobs if (end, name) <= (job[2], job[0]))

    late = {(job[2], job[0]) for job in jobs if before(job) > job[2]}
    return [name for _, name in sorted(late)]


def backups_kept_a(days, today):
    kept = set()
    for day in days:
        age = today - day
        if age < 7:
            kept.add(day)
        elif age < 28 and day % 7 == 0:
            kept.add(day)
        elif day % 28 == 0:
            kept.add(day)
    return sorted(kept)


def backups_kept_b(days, today):
    keep = []
    for i in range(len(days)):
        d = days[i]
        flag = False
        if today - d < 7:
            flag = True
        if today - d < 28 and d % 7 == 0:
            flag = True
        if d % 28 == 0:
            flag = True
        if flag == True and d not in keep:
            keep.append(d)
    keep.sort()
    return keep


def backups_kept_c(days, today):
    return sorted({d for d in days if d % (1 if today - d < 7 else 7 if today - d < 28 else 28) == 0})


def backups_kept_d(days, today):
    have = set(days)
    recent = set(range(today - 6, today + 1))
    weekly = set(range((today - 27 + 6) // 7 * 7, today + 1, 7))
    monthly = set(range(0, today + 1, 28))
    return sorted(have & (recent | weekly | monthly))


def backups_kept_e(days, today):
    ordered = sorted(set(days))
    new = bisect_right(ordered, today - 7)
    middle = bisect_right(ordered, today - 28)
    old_ones = filter(lambda day: not day % 28, ordered[:middle])
    weekly = filter(lambda day: not day % 7, ordered[middle:new])
    return [*old_ones, *weekly, *ordered[new:]]


def shift_gaps_a(shifts, start, end):
    gaps = []
    at = start
    for begin, stop in sorted(shifts):
        if begin > at:
            gaps.append((at, min(begin, end)))
        at = max(at, stop)
        if at >= end:
            break
    if at < end:
        gaps.append((at, end))
    return gaps


def shift_gaps_b(shifts, start, end):
    empty = [all(not begin <= hour < stop for begin, stop in shifts) for hour in range(start, end)]
    gaps = []
    for is_empty, run in groupby(range(start, end), key=lambda hour: empty[hour - start]):
        if is_empty:
            hours = list(run)
            gaps.append((hours[0], hours[-1] + 1))
    return gaps


def shift_gaps_c(shifts, start, end):
    hours = [0] * (end - start)
    for i in range(len(shifts)):
        for h in range(shifts[i][0], shifts[i][1]):
            if h >= start and h < end:
                hours[h - start] = 1
    result = []
    open_gap = False
    first = 0
    for h in range(len(hours)):
        if hours[h] == 0 and open_gap == False:
            first = h
            open_gap = True
        if hours[h] == 1 and open_gap == True:
            result.append((start + first, start + h))
            open_gap = False
    if open_gap == True:
        result.append((start + first, end))
    return result


def shift_gaps_d(shifts, start, end):
    text = "".join("x" if any(b <= hour < s for b, s in shifts) else "." for hour in range(start, end))
    return [(start + m.start(), start + m.end()) for m in re.finditer(r"\.+", text)]


def shift_gaps_e(shifts, start, end):
    pieces = [(start, end)]
    for begin, stop in shifts:
        after = []
        for low, high in pieces:
            after.append((low, min(high, begin)))
            after.append((max(low, stop), high))
        pieces = [(low, high) for low, high in after if low < high]
    return sorted(pieces)


def rota_fair_a(people, away, days):
    worked = {person: 0 for person in people}
    rota = []
    for day in range(days):
        free = [p for p in people if day not in away.get(p, []) and (not rota or rota[-1] != p)]
        if not free:
            rota.append(None)
            continue
        chosen = min(free, key=lambda person: worked[person])
        worked[chosen] += 1
        rota.append(chosen)
    return rota


def rota_fair_b(people, away, days):
    counts = []
    for i in range(len(people)):
        counts.append(0)
    plan = []
    last = -1
    for day in range(days):
        best = -1
        for i in range(len(people)):
            can = True
            if people[i] in away:
                if day in away[people[i]]:
                    can = False
            if i == last:
                can = False
            if can == True:
                if best == -1 or counts[i] < counts[best]:
                    best = i
        if best == -1:
            plan.append(None)
        else:
            counts[best] = counts[best] + 1
            plan.append(people[best])
        last = best
    return plan


def rota_fair_c(people, away, days):
    def choose(rota, day):
        done = Counter(rota)
        ranked = sorted(people, key=done.__getitem__)
        fits = (p for p in ranked if p not in rota[-1:] and day not in away.get(p, ()))
        return rota + [next(fits, None)]

    return reduce(choose, range(days), [])


def rota_fair_d(people, away, days):
    heap = [(0, place, person) for place, person in enumerate(people)]
    heapify(heap)
    rota = []
    before = None
    for day in range(days):
        put_back = []
        chosen = None
        while heap and chosen is None:
            worked, place, person = heappop(heap)
            if person == before or day in away.get(person, []):
                put_back.append((worked, place, person))
            else:
                chosen = person
                put_back.append((worked + 1, place, person))
        for entry in put_back:
            heappush(heap, entry)
        rota.append(chosen)
        before = chosen
    return rota


def rota_fair_e(people, away, days):
    def plan(day, last, worked):
        if day == days:
            return []
        options = [
            (worked[i], i) for i, p in enumerate(people) if i != last and day not in set(away.get(p, []))
        ]
        if not options:
            return [None] + plan(day + 1, None, worked)
        _, i = min(options)
        return [people[i]] + plan(day + 1, i, worked[:i] + (worked[i] + 1,) + worked[i + 1 :])

    return plan(0, None, (0,) * len(people))


INPUTS = {
    "duel_rounds": [((10, 3), (8, 4)), ((5, 1), (20, 5)), ((1, 1), (1, 1)), ((12, 4), (12, 4))],
    "level_of": [(0,), (99,), (100,), (249,), (250,), (1234,)],
    "tower_guard": [([3, 5, 8], 5), ([], 2), ([1, 1], 4), ([7], 0)],
    "backpack_slots": [(["ore", "ore", "wood", "ore", "wood"], 2), ([], 5), (["a"] * 9 + ["b"], 4)],
    "craftable": [
        ({"wood": 3, "iron": 1}, {"axe": {"wood": 1, "iron": 2}, "club": {"wood": 2}, "air": {}}),
        ({}, {"a": {"b": 1}}),
        ({"x": 2}, {"z": {"x": 1}, "y": {"x": 2}}),
    ],
    "craft_number": [
        ({"wood": 7, "iron": 2}, {"wood": 2, "iron": 1}),
        ({"wood": 7}, {"wood": 3}),
        ({}, {"gold": 1}),
        ({"a": 9, "b": 1}, {"a": 1, "b": 2}),
    ],
    "potion_power": [([(0, 5, 2), (3, 4, 3), (6, 1, 9)], 4), ([], 3), ([(2, 3, 4)], 5), ([(2, 3, 4)], 2)],
    "note_judgement": [
        ([100, 200, 300], [98, 215, 400]),
        ([], [5]),
        ([10], []),
        ([50, 60], [55, 52]),
        ([100, 110], [105, 105]),
    ],
    "biathlon_time": [
        ([300, 310, 305], ["xxxxo", "ooxxx"], 25),
        ([], [], 20),
        ([100], ["oo", "o"], 10),
        ([60, 61], [], 30),
    ],
    "sealed_bids": [({"ann": 30, "bob": 45, "cy": 40},), ({"ann": 7},), ({},), ({"a": 9, "b": 9, "c": 2},)],
    "rent_walk": [
        ([0, 10, 20, 5], [1, 1, 2, 3, 3, 2], 2),
        ([5], [1, 1], 2),
        ([0, 3], [], 3),
        ([0, 4, 0, 6, 9], [3, 1, 3, 5, 2, 6, 1], 3),
    ],
    "coaster_groups": [([3, 1, 1, 2], 3, 3), ([4, 2], 10, 2), ([], 5, 2), ([5, 1], 3, 2)],
    "washing_done": [([3, 2, 4, 1], 2), ([], 3), ([5, 5], 1), ([1, 2, 3, 1, 1], 3)],
    "urgent_first": [([("a", 3, 4), ("b", 2, 3), ("c", 1, 9)],), ([],), ([("x", 2, 2), ("y", 2, 2), ("z", 9, 5)],)],
    "backups_kept": [
        ([100, 98, 95, 91, 84, 83, 80, 56, 50, 28], 100),
        ([], 10),
        ([0, 1, 7, 7, 27, 28], 35),
        ([93, 94, 70, 72, 77], 100),
    ],
    "shift_gaps": [
        ([(9, 12), (11, 14), (16, 18)], 8, 20),
        ([], 0, 5),
        ([(0, 24)], 6, 12),
        ([(1, 3), (22, 30)], 2, 25),
    ],
    "rota_fair": [
        (["ann", "bob", "cy"], {"ann": [0, 1]}, 5),
        (["solo"], {}, 3),
        (["a", "b"], {"a": [1, 2], "b": [1]}, 4),
        ([], {}, 1),
    ],
}
