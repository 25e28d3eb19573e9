"""Small programs of teaching: rosters, accounts, clocks and matches, each in several ways, which agree on `INPUTS`."""

import functools
import heapq
import math
import operator
import re
from bisect import insort
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from functools import reduce
from itertools import accumulate, chain, groupby, islice, pairwise, repeat, starmap, takewhile


def best_of_hand_a(cards):
    order = "23456789TJQKA"
    counts = {}
    for card in cards:
        counts[card[0]] = counts.get(card[0], 0) + 1
    best = None
    for rank in counts:
        key = (counts[rank], order.index(rank))
        if best is None or key > best:
            best = key
    names = {1: "high", 2: "pair", 3: "three", 4: "four"}
    return names[best[0]] + " " + order[best[1]]


def best_of_hand_b(cards):
    ranks = sorted((c[0] for c in cards), key="23456789TJQKA".index, reverse=True)
    groups = [(len(list(group)), rank) for rank, group in groupby(ranks)]
    size, rank = max(groups, key=lambda pair: pair[0])
    return f"{['high', 'pair', 'three', 'four'][size - 1]} {rank}"


def best_of_hand_c(cards):
    ranks = [card[:1] for card in cards]
    for size, name in ((4, "four"), (3, "three"), (2, "pair"), (1, "high")):
        for rank in reversed("23456789TJQKA"):
            if ranks.count(rank) == size:
                return " ".join([name, rank])
    return ""


def best_of_hand_d(cards):
    order = "23456789TJQKA"
    numbers = [0] * 13
    for i in range(len(cards)):
        place = order.find(cards[i][0])
        numbers[place] = numbers[place] + 1
    best = 0
    for i in range(13):
        if numbers[i] >= numbers[best]:
            best = i
    if numbers[best] == 4:
        return "four " + order[best]
    elif numbers[best] == 3:
        return "three " + order[best]
    elif numbers[best] == 2:
        return "pair " + order[best]
    else:
        return "high " + order[best]


def best_of_hand_e(cards):
    s = "".join(c[0] for c in cards)
    n, _, r = max((s.count(r), i, r) for i, r in enumerate("23456789TJQKA"))
    return ["", "high ", "pair ", "three ", "four "][n] + r


def trick_taker_a(trick, trump):
    order = "789TJQKA"
    lead = trick[0][1][1]
    best_player, best_card = trick[0]
    for player, card in trick[1:]:
        if card[1] == best_card[1]:
            if order.index(card[0]) > order.index(best_card[0]):
                best_player, best_card = player, card
        elif card[1] == trump:
            best_player, best_card = player, card
    assert best_card[1] in (lead, trump)
    return best_player


def trick_taker_b(trick, trump):
    lead = trick[0][1][1]

    def power(play):
        rank, suit = play[1]
        level = 2 if suit == trump else 1 if suit == lead else 0
        return level, "789TJQKA".find(rank)

    return max(trick, key=power)[0]


def trick_taker_c(trick, trump):
    suits = defaultdict(list)
    for player, card in trick:
        suits[card[1]].append(("789TJQKA".index(card[0]), player))
    if trump in suits:
        candidates = suits[trump]
    else:
        candidates = suits[trick[0][1][1]]
    candidates.sort()
    return candidates[-1][1]


def trick_taker_d(trick, trump):
    suits = {card[1] for _, card in trick}
    suit = trump if trump in suits else trick[0][1][1]
    for rank in "AKQJT987":
        for player, card in trick:
            if card == rank + suit:
                return player
    return None


def trick_taker_e(trick, trump):
    class Play:
        def __init__(self, player, card):
            self.player = player
            self.rank = "789TJQKA".index(card[0])
            self.suit = card[1]

        def beats(self, other):
            if self.suit == other.suit:
                return self.rank > other.rank
            return self.suit == trump

    best = None
    for player, card in trick:
        play = Play(player, card)
        if best is None or play.beats(best):
            best = play
    return best.player


def cinema_seats_a(rows, groups):
    rows = [list(row) for row in rows]
    out = []
    for size in groups:
        place = None
        for r, row in enumerate(rows):
            run = 0
            for s, seat in enumerate(row):
                run = run + 1 if seat == "." else 0
                if run == size:
                    place = (r, s - size + 1)
                    break
            if place:
                break
        if place:
            r, s = place
            rows[r][s:s + size] = ["#"] * size
        out.append(place)
    return out


def cinema_seats_b(rows, groups):
    rows = list(rows)
    out = []
    for size in groups:
        for r, row in enumerate(rows):
            s = row.find("." * size)
            if s >= 0:
                rows[r] = row[:s] + "#" * size + row[s + size:]
                out.append((r, s))
                break
        else:
            out.append(None)
    return out


def cinema_seats_c(rows, groups):
    hall = "|".join(rows)
    result = []
    for size in groups:
        found = re.search(r"\.{%d}" % size, hall)
        if not found:
            result.append(None)
            continue
        start, end = found.span()
        hall = hall[:start] + "#" * size + hall[end:]
        before = hall[:start]
        result.append((before.count("|"), start - before.rfind("|") - 1))
    return result


def cinema_seats_d(rows, groups):
    seats = []
    for row in rows:
        seats.append(list(row))
    answers = []
    for size in groups:
        answer = None
        for i in range(len(seats)):
            for j in range(len(seats[i]) - size + 1):
                free = True
                for k in range(size):
                    if seats[i][j + k] == "#":
                        free = False
                if free == True and answer is None:
                    answer = (i, j)
        if answer is not None:
            for k in range(size):
                seats[answer[0]][answer[1] + k] = "#"
        answers.append(answer)
    return answers


def cinema_seats_e(rows, groups):
    def gaps(row: str) -> list:
        found = []
        for free, run in groupby(enumerate(row), key=lambda pair: pair[1] == "."):
            places = [i for i, _ in run]
            if free:
                found.append([places[0], len(places)])
        return found

    free_by_row = [gaps(row) for row in rows]

    def seat(size: int):
        for r, gaps_here in enumerate(free_by_row):
            for gap in gaps_here:
                if gap[1] >= size:
                    place = (r, gap[0])
                    gap[0] += size
                    gap[1] -= size
                    return place
        return None

    return list(map(seat, groups))


def car_park_a(spaces, events):
    free = list(range(1, spaces + 1))
    where = {}
    turned_away = []
    for car in events:
        if car in where:
            free.append(where.pop(car))
            free.sort()
        elif free:
            where[car] = free.pop(0)
        else:
            turned_away.append(car)
    return where, turned_away


def car_park_b(spaces, events):
    heap = list(range(1, spaces + 1))
    where, away = {}, []
    for car in events:
        place = where.pop(car, None)
        if place is not None:
            heapq.heappush(heap, place)
            continue
        if not heap:
            away.append(car)
            continue
        where[car] = heapq.heappop(heap)
    return where, away


def car_park_c(spaces, events):
    park = [None] * spaces
    away = []
    for car in events:
        if car in park:
            park[park.index(car)] = None
        elif None in park:
            park[park.index(None)] = car
        else:
            away.append(car)
    return {car: i for i, car in enumerate(park, start=1) if car is not None}, away


def car_park_d(spaces, events):
    where, away = {}, []
    for c in events:
        if c in where:
            del where[c]
        elif left := set(range(1, spaces + 1)) - {*where.values()}:
            where[c] = min(left)
        else:
            away += [c]
    return where, away


def car_park_e(spaces, events):
    free = list(range(1, spaces + 1))
    taken = []
    away = []
    for car in events:
        known = [k for k, (name, _) in enumerate(taken) if name == car]
        if known:
            insort(free, taken.pop(known[0])[1])
        elif len(free) == 0:
            away.append(car)
        else:
            taken.append((car, free[0]))
            free = free[1:]
    return dict(taken), away


def parking_bill_a(entries, rate, cap):
    came = {}
    bills = {}
    for minute, car in entries:
        if car not in came:
            came[car] = minute
        else:
            stay = minute - came.pop(car)
            hours = -(-stay // 60)
            bills[car] = bills.get(car, 0) + min(cap, hours * rate)
    return bills


def parking_bill_b(entries, rate, cap):
    times = defaultdict(list)
    for minute, car in entries:
        times[car].append(minute)
    bills = {}
    for car, stamps in times.items():
        stays = [out - into for into, out in zip(stamps[::2], stamps[1::2])]
        if stays:
            bills[car] = sum(min(cap, math.ceil(stay / 60) * rate) for stay in stays)
    return bills


def parking_bill_c(entries, rate, cap):
    bills = Counter()
    inside = {}
    for minute, car in entries:
        if car in inside:
            price = 0
            left = minute - inside[car]
            while left > 0:
                price += rate
                left -= 60
            bills[car] += price if price < cap else cap
            del inside[car]
        else:
            inside[car] = minute
    return dict(bills)


def parking_bill_d(entries, rate, cap):
    cars = []
    for minute, car in entries:
        if car not in cars:
            cars.append(car)
    bills = {}
    for car in cars:
        inside = False
        start = 0
        visits = 0
        total = 0
        for minute, name in entries:
            if name == car and inside == False:
                inside = True
                start = minute
            elif name == car and inside == True:
                inside = False
                visits = visits + 1
                hours = (minute - start) // 60
                if (minute - start) % 60 != 0:
                    hours = hours + 1
                price = hours * rate
                if price > cap:
                    price = cap
                total = total + price
        if visits > 0:
            bills[car] = total
    return bills


def parking_bill_e(entries, rate, cap):
    price = lambda into, out: min((out - into + 59) // 60 * rate, cap)
    ordered = sorted(entries, key=lambda entry: entry[1])
    visits = {car: [m for m, _ in run] for car, run in groupby(ordered, key=lambda entry: entry[1])}
    return {car: sum(map(price, m[::2], m[1::2])) for car, m in visits.items() if len(m) > 1}


def good_plate_a(plate):
    parts = plate.split("-")
    if len(parts) != 3:
        return False
    town, letters, number = parts
    if not (1 <= len(town) <= 3 and town.isalpha() and town.isupper()):
        return False
    if not (1 <= len(letters) <= 2 and letters.isalpha() and letters.isupper()):
        return False
    return number.isdigit() and len(number) <= 4 and number[0] != "0"


def good_plate_b(plate):
    return re.fullmatch(r"[A-Z]{1,3}-[A-Z]{1,2}-[1-9][0-9]{0,3}", plate) is not None


def good_plate_c(plate):
    def eat(text, allowed, least, most):
        run = "".join(takewhile(lambda c: c in allowed, text))
        return text[len(run):] if least <= len(run) <= most else None

    capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    rest = plate
    for allowed, most in ((capitals, 3), ("-", 1), (capitals, 2), ("-", 1)):
        rest = eat(rest, allowed, 1, most)
        if rest is None:
            return False
    return not rest.startswith("0") and eat(rest, "0123456789", 1, 4) == ""


def good_plate_d(plate):
    shape = "".join("L" if c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" else "9" if c in "0123456789" else c for c in plate)
    allowed = {"L" * a + "-" + "L" * b + "-" + "9" * c for a in (1, 2, 3) for b in (1, 2) for c in (1, 2, 3, 4)}
    return shape in allowed and "-0" not in plate


def good_plate_e(plate):
    state = 0
    count = 0
    for ch in plate:
        is_letter = "A" <= ch <= "Z"
        is_digit = "0" <= ch <= "9"
        if state < 2:
            if is_letter:
                count += 1
                if count > 3 - state:
                    return False
            elif ch == "-" and count > 0:
                state += 1
                count = 0
            else:
                return False
        else:
            if not is_digit:
                return False
            if count == 0 and ch == "0":
                return False
            count += 1
            if count > 4:
                return False
    return state == 2 and count > 0


def tidy_phone_a(text, country):
    digits = ""
    for c in text:
        if c.isdigit():
            digits += c
    if text.strip().startswith("+"):
        return "+" + digits
    if digits.startswith("00"):
        return "+" + digits[2:]
    if digits.startswith("0"):
        return "+" + country + digits[1:]
    return "+" + country + digits


def tidy_phone_b(text, country):
    number = re.sub(r"\D", "", text)
    if text.lstrip()[:1] == "+":
        prefix = ""
    elif number[:2] == "00":
        prefix, number = "", number[2:]
    else:
        prefix, number = country, number[1:] if number[:1] == "0" else number
    return f"+{prefix}{number}"


def tidy_phone_c(text, country):
    kept = "".join(filter(lambda c: c.isdigit() or c == "+", text.strip()))
    leading = kept.startswith("+")
    kept = kept.replace("+", "")
    for start, instead in (("00", ""), ("0", country), ("", country)):
        if leading:
            return "+" + kept
        if kept.startswith(start):
            return "+" + instead + kept[len(start):]


def tidy_phone_d(text, country):
    numbers = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
    digits = []
    plus = False
    seen_any = False
    for i in range(len(text)):
        if text[i] in numbers:
            digits.append(text[i])
            seen_any = True
        elif text[i] == "+" and seen_any == False and text[:i].strip() == "":
            plus = True
    if plus == True:
        result = digits
    elif len(digits) >= 2 and digits[0] == "0" and digits[1] == "0":
        result = digits[2:]
    elif len(digits) >= 1 and digits[0] == "0":
        result = list(country) + digits[1:]
    else:
        result = list(country) + digits
    return "+" + "".join(result)


def tidy_phone_e(text, country):
    d = "".join(filter(str.isdigit, text))
    bare = "+" in text.strip()[:1] or d.startswith("00")
    cut = 0 if "+" in text.strip()[:1] else 2 if bare else d[:1] == "0"
    return "+" + country * (not bare) + d[cut:]


def weighted_check_a(number, weights, base):
    total = 0
    for i in range(len(number)):
        total += int(number[i]) * weights[i % len(weights)]
    rest = total % base
    check = (base - rest) % base
    return number + ("X" if check == 10 else str(check))


def weighted_check_b(number, weights, base):
    turning = chain.from_iterable(repeat(weights))
    total = sum(map(operator.mul, map(int, number), turning))
    return number + "0123456789X"[-total % base]


def weighted_check_c(number, weights, base):
    check = 0
    for digit, i in zip(number, range(len(number))):
        check = (check - int(digit) * weights[i % len(weights)]) % base
    letter = {10: "X"}.get(check, str(check))
    return "".join([number, letter])


def weighted_check_d(number, weights, base):
    class Ring:
        def __init__(self, items):
            self.items = items
            self.at = 0

        def take(self):
            item = self.items[self.at]
            self.at += 1
            if self.at == len(self.items):
                self.at = 0
            return item

    ring = Ring(weights)
    total = 0
    for ch in number:
        total += (ord(ch) - 48) * ring.take()
    check = 0
    while (total + check) % base != 0:
        check += 1
    if check == 10:
        return number + "X"
    return number + str(check)


def weighted_check_e(number, weights, base):
    s = sum(int(d) * w for d, w in zip(number, weights * (len(number) + 1)))
    for i, c in enumerate("0123456789X"):
        if (s + i) % base == 0:
            return number + c


def packed_records_a(records):
    out = []
    for name, value in records:
        if out and out[-1][0] == name:
            out[-1][1] += 1
            out[-1][2] += value
        else:
            out.append([name, 1, value])
    return [f"{name}x{n}={total}" for name, n, total in out]


def packed_records_b(records):
    lines = []
    for name, group in groupby(records, key=operator.itemgetter(0)):
        values = [value for _, value in group]
        lines.append("%sx%d=%d" % (name, len(values), sum(values)))
    return lines


def packed_records_c(records):
    lines = []
    i = 0
    while i < len(records):
        j = i
        total = 0
        while j < len(records) and records[j][0] == records[i][0]:
            total += records[j][1]
            j += 1
        lines.append(records[i][0] + "x" + str(j - i) + "=" + str(total))
        i = j
    return lines


def packed_records_d(records):
    result = []
    count = 0
    total = 0
    for i in range(len(records)):
        count = count + 1
        total = total + records[i][1]
        is_last = False
        if i == len(records) - 1:
            is_last = True
        elif records[i + 1][0] != records[i][0]:
            is_last = True
        if is_last == True:
            result.append(records[i][0] + "x" + str(count) + "=" + str(total))
            count = 0
            total = 0
    return result


def packed_records_e(records):
    cuts = [i for i in range(1, len(records)) if records[i - 1][0] != records[i][0]]
    edges = pairwise([0, *cuts, len(records)]) if records else []
    sums = list(accumulate((v for _, v in records), initial=0))
    return list(starmap(lambda i, j: f"{records[i][0]}x{j - i}={sums[j] - sums[i]}", edges))


def delta_code_a(values):
    words = []
    last = 0
    zeros = 0
    for value in values:
        step = value - last
        last = value
        if step == 0:
            zeros += 1
            continue
        if zeros:
            words.append(f"z{zeros}")
            zeros = 0
        words.append(f"{step:+d}")
    if zeros:
        words.append(f"z{zeros}")
    return " ".join(words)


def delta_code_b(values):
    steps = [b - a for a, b in zip([0] + list(values), values)]
    words = []
    for step, group in groupby(steps):
        n = sum(1 for _ in group)
        words += ["z%d" % n] if step == 0 else ["%+d" % step] * n
    return " ".join(words)


def delta_code_c(values):
    raw = "".join(" %+d" % (values[i] - (values[i - 1] if i else 0)) for i in range(len(values)))
    packed = re.sub(r"(?: \+0(?!\d))+", lambda m: " z%d" % (len(m.group()) // 3), raw)
    return packed.strip()


def delta_code_d(values):
    result = ""
    previous = 0
    zeros = 0
    for i in range(len(values) + 1):
        done = False
        if i == len(values):
            done = True
            difference = 0
        else:
            difference = values[i] - previous
            previous = values[i]
        if done == False and difference == 0:
            zeros = zeros + 1
        else:
            if zeros > 0:
                result = result + " z" + str(zeros)
                zeros = 0
            if done == False and difference > 0:
                result = result + " +" + str(difference)
            elif done == False:
                result = result + " " + str(difference)
    return result.strip()


def delta_code_e(values):
    def encode(last, rest):
        if not rest:
            return []
        if rest[0] != last:
            return [format(rest[0] - last, "+d")] + encode(rest[0], rest[1:])
        same = len(list(takewhile(lambda v: v == last, rest)))
        return ["z" + str(same)] + encode(last, rest[same:])

    return " ".join(encode(0, tuple(values)))


def delta_read_a(text):
    value = 0
    out = []
    for word in text.split():
        if word[0] == "z":
            out.extend([value] * int(word[1:]))
        else:
            value += int(word)
            out.append(value)
    return out


def delta_read_b(text):
    steps = []
    for word in text.split():
        steps += [0] * int(word[1:]) if word.startswith("z") else [int(word)]
    return list(accumulate(steps))


def delta_read_c(text):
    def walk():
        now = 0
        for sign, digits in re.findall(r"([z+-])(\d+)", text):
            number = int(digits)
            if sign == "z":
                yield from repeat(now, number)
            else:
                now = now + number if sign == "+" else now - number
                yield now

    return list(walk())


def delta_read_d(text):
    result = []
    words = text.split(" ")
    for i in range(len(words)):
        word = words[i]
        if word == "":
            continue
        last = 0
        if len(result) > 0:
            last = result[len(result) - 1]
        if word[0] == "z":
            for j in range(int(word[1:])):
                result.append(last)
        elif word[0] == "+":
            result.append(last + int(word[1:]))
        elif word[0] == "-":
            result.append(last - int(word[1:]))
    return result


def delta_read_e(text):
    def add(out, word):
        last = out[-1] if out else 0
        return out + ([last] * int(word[1:]) if "z" in word else [last + int(word)])

    return functools.reduce(add, text.split(), [])


def recent_files_a(opened, limit):
    recent = []
    for name in opened:
        if name in recent:
            recent.remove(name)
        recent.insert(0, name)
        if len(recent) > limit:
            recent.pop()
    return recent


def recent_files_b(opened, limit):
    recent = OrderedDict()
    for name in opened:
        recent[name] = None
        recent.move_to_end(name)
        while len(recent) > limit:
            recent.popitem(last=False)
    return list(reversed(recent))


def recent_files_c(opened, limit):
    return list(islice(dict.fromkeys(reversed(opened)), limit))


def recent_files_d(opened, limit):
    found = []
    i = len(opened) - 1
    while i >= 0 and len(found) < limit:
        if opened[i] not in found:
            found.append(opened[i])
        i -= 1
    return found


def recent_files_e(opened, limit):
    o = opened[::-1]
    return [f for i, f in enumerate(o) if f not in o[:i]][:limit]


def recent_files_f(opened, limit):
    last = {}
    for moment, name in enumerate(opened):
        last[name] = moment
    ordered = sorted(last.items(), key=lambda pair: pair[1], reverse=True)
    result = []
    for name, _ in ordered:
        if len(result) == limit:
            break
        result.append(name)
    return result


def ladder_swaps_a(ladder, matches):
    ladder = list(ladder)
    for winner, loser in matches:
        i, j = ladder.index(winner), ladder.index(loser)
        if i > j:
            ladder.insert(j, ladder.pop(i))
    return ladder


def ladder_swaps_b(ladder, matches):
    place = {name: i for i, name in enumerate(ladder)}
    for winner, loser in matches:
        low, high = place[loser], place[winner]
        if low < high:
            for name in place:
                if low <= place[name] < high:
                    place[name] += 1
            place[winner] = low
    return sorted(place, key=place.get)


def ladder_swaps_c(ladder, matches):
    def play(order, match):
        winner, loser = match
        if order.index(winner) < order.index(loser):
            return order
        others = [name for name in order if name != winner]
        k = others.index(loser)
        return others[:k] + [winner] + others[k:]

    return reduce(play, matches, list(ladder))


def ladder_swaps_d(ladder, matches):
    class Ladder:
        def __init__(self, names):
            self.names = names[:]

        def climb(self, winner, loser):
            position = self.names.index(winner)
            goal = self.names.index(loser)
            while position > goal:
                other = self.names[position - 1]
                self.names[position - 1] = winner
                self.names[position] = other
                position -= 1

    steps = Ladder(ladder)
    for match in matches:
        steps.climb(match[0], match[1])
    return steps.names


def ladder_swaps_e(ladder, matches):
    r = [*ladder]
    for w, l in matches:
        if (j := r.index(l)) < (i := r.index(w)):
            r[j:i + 1] = [w] + r[j:i]
    return r


def streaks_a(results):
    best = {}
    for name, letters in results.items():
        longest = 0
        now = 0
        for letter in letters:
            if letter == "W":
                now += 1
                longest = max(longest, now)
            else:
                now = 0
        best[name] = longest
    return best


def streaks_b(results):
    return {name: max(map(len, re.split("[^W]", letters))) for name, letters in results.items()}


def streaks_c(results):
    out = {}
    for name in results:
        k = 0
        while "W" * (k + 1) in results[name]:
            k += 1
        out[name] = k
    return out


def streaks_d(results):
    def longest(letters):
        runs = [sum(1 for _ in group) for letter, group in groupby(letters) if letter == "W"]
        return max(runs) if runs else 0

    return dict(zip(results, map(longest, results.values())))


def streaks_e(results):
    best = {}
    for name in results:
        text = results[name]
        longest = 0
        for i in range(len(text)):
            for j in range(i, len(text)):
                all_wins = True
                for k in range(i, j + 1):
                    if text[k] != "W":
                        all_wins = False
                if all_wins == True and j - i + 1 > longest:
                    longest = j - i + 1
        best[name] = longest
    return best


def streaks_f(results):
    def run(text):
        return max(accumulate(text, lambda n, c: n + 1 if c == "W" else 0, initial=0))

    return {name: run(text) for name, text in results.items()}


def term_report_a(lines):
    marks = {}
    for line in lines:
        name, text = line.split(":")
        name = name.strip()
        for part in text.split(","):
            part = part.strip()
            if part:
                marks.setdefault(name, []).append(int(part))
    report = []
    for name in sorted(marks):
        values = marks[name]
        report.append(name + " " + str(min(values)) + "-" + str(max(values)) + " (" + str(len(values)) + ")")
    return report


def term_report_b(lines):
    marks = defaultdict(list)
    for line in lines:
        name = line.partition(":")[0].strip()
        marks[name] += map(int, re.findall(r"\d+", line.partition(":")[2]))
    return [f"{name} {min(v)}-{max(v)} ({len(v)})" for name, v in sorted(marks.items()) if v]


def term_report_c(lines):
    Entry = namedtuple("Entry", "low high count")
    table = {}
    for line in lines:
        name, _, rest = line.partition(":")
        for mark in (int(word) for word in rest.replace(",", " ").split()):
            old = table.get(name.strip(), Entry(mark, mark, 0))
            table[name.strip()] = Entry(min(old.low, mark), max(old.high, mark), old.count + 1)
    return ["{} {}-{} ({})".format(name, *table[name]) for name in sorted(table)]


def term_report_d(lines):
    split = [line.split(":") for line in lines]
    pairs = sorted((n.strip(), int(m)) for n, t in split for m in t.split(",") if m.strip())
    grouped = {n: [m for _, m in g] for n, g in groupby(pairs, lambda p: p[0])}
    return [f"{n} {m[0]}-{m[-1]} ({len(m)})" for n, m in grouped.items()]


def term_report_e(lines):
    class Pupil:
        def __init__(self, name):
            self.name = name
            self.low = 0
            self.high = 0
            self.count = 0

        def add(self, mark):
            if self.count == 0 or mark < self.low:
                self.low = mark
            if self.count == 0 or mark > self.high:
                self.high = mark
            self.count += 1

        def __str__(self):
            return self.name + " " + str(self.low) + "-" + str(self.high) + " (" + str(self.count) + ")"

    pupils = {}
    for line in lines:
        parts = line.split(":")
        name = parts[0].strip()
        if name not in pupils:
            pupils[name] = Pupil(name)
        for word in parts[1].split(","):
            if word.strip() != "":
                pupils[name].add(int(word))
    result = []
    for name in sorted(pupils):
        if pupils[name].count > 0:
            result.append(str(pupils[name]))
    return result


def library_desk_a(events):
    holder = {}
    waiting = {}
    for action, person, book in events:
        if action == "borrow":
            if book not in holder:
                holder[book] = person
            elif holder[book] != person:
                waiting.setdefault(book, []).append(person)
        elif holder.get(book) == person:
            if waiting.get(book):
                holder[book] = waiting[book].pop(0)
            else:
                del holder[book]
    return holder


def library_desk_b(events):
    @dataclass
    class Book:
        line: deque = field(default_factory=deque)

        def borrow(self, person):
            if not self.line or self.line[0] != person:
                self.line.append(person)

        def bring(self, person):
            if self.line and self.line[0] == person:
                self.line.popleft()

    books = defaultdict(Book)
    for action, person, title in events:
        if action == "borrow":
            books[title].borrow(person)
        else:
            books[title].bring(person)
    return {title: book.line[0] for title, book in books.items() if book.line}


def library_desk_c(events):
    result = {}
    for title in dict.fromkeys(book for _, _, book in events):
        line = []
        for action, person, book in events:
            if book != title:
                continue
            first = line[:1] == [person]
            if action == "borrow" and not first:
                line = line + [person]
            if action != "borrow" and first:
                line = line[1:]
        if line:
            result[title] = line[0]
    return result


def library_desk_d(events):
    books = {}
    for i in range(len(events)):
        action = events[i][0]
        person = events[i][1]
        book = events[i][2]
        if book not in books:
            books[book] = []
        people = books[book]
        if action == "borrow":
            if len(people) == 0:
                people.append(person)
            elif people[0] != person:
                people.append(person)
        elif action == "bring":
            if len(people) > 0:
                if people[0] == person:
                    people.pop(0)
    result = {}
    for book in books:
        if len(books[book]) > 0:
            result[book] = books[book][0]
    return result


def library_desk_e(events):
    def step(lines, event):
        action, person, book = event
        line = lines.get(book, ())
        mine = line[:1] == (person,)
        if action == "borrow":
            line = line if mine else line + (person,)
        elif mine:
            line = line[1:]
        return {**lines, book: line}

    return {book: line[0] for book, line in reduce(step, events, {}).items() if line}


INPUTS = {
    "best_of_hand": [
        (["AS", "KD", "KH", "2C"],),
        (["7S"],),
        (["TD", "TC", "TS", "AD", "AC"],),
        (["2D", "2C", "9S", "9D"],),
    ],
    "trick_taker": [
        ([("n", "TS"), ("e", "AS"), ("s", "7H"), ("w", "AD")], "H"),
        ([("a", "7C"), ("b", "AD")], "S"),
        ([("x", "9H"), ("y", "JH")], "H"),
        ([("x", "8D")], "C"),
    ],
    "cinema_seats": [(["..#..", "....."], [2, 3, 2, 2, 1]), ([], [1]), (["###"], [1]), (["...", "..."], [3, 2, 2])],
    "car_park": [(2, ["a", "b", "c", "a", "c", "d"]), (0, ["x"]), (3, []), (1, ["p", "p", "q"])],
    "parking_bill": [
        ([(0, "a"), (30, "b"), (61, "a"), (400, "b"), (410, "a"), (420, "a")], 2, 10),
        ([], 1, 1),
        ([(5, "z")], 3, 9),
        ([(5, "y"), (5, "y")], 3, 9),
    ],
    "good_plate": [("B-AB-123",), ("",), ("ab-C-1",), ("HH-X-0123",), ("KLMN-A-1",), ("K-A-98765",), ("K-A-9",)],
    "tidy_phone": [("0171 / 234-5", "49"), ("+44 (20) 77", "49"), ("0033 1 2", "44"), ("555", "1"), ("", "7")],
    "weighted_check": [("12345", [3, 1], 10), ("", [1], 11), ("100", [1, 2, 3], 11), ("999", [7, 3, 9], 10)],
    "packed_records": [([("a", 1), ("a", 4), ("b", 2), ("a", 9)],), ([],), ([("x", 0)],), ([("k", -2), ("k", 2)],)],
    "delta_code": [([5, 5, 5, 8, 7, 7],), ([],), ([0, 0, 1],), ([10, 20, 20],), ([-3],)],
    "delta_read": [("+5 z2 +3 -1 z1",), ("",), ("z2 +1",), ("-4 -4",)],
    "recent_files": [(["a", "b", "a", "c", "d"], 3), ([], 2), (["x", "x"], 5), (["p", "q", "r"], 1)],
    "ladder_swaps": [
        (["a", "b", "c", "d"], [("c", "a"), ("d", "b"), ("c", "d")]),
        ([], []),
        (["x", "y"], [("x", "y")]),
        (["x", "y"], [("y", "x")]),
    ],
    "streaks": [({"a": "WWLWWWD", "b": "LLL"},), ({},), ({"c": "", "d": "WDW"},)],
    "term_report": [(["bo: 4, 5", "al:3", "bo : 2"],), ([],), (["x:", "y: 10,20,15"],)],
    "library_desk": [
        ([("borrow", "al", "A"), ("borrow", "bo", "A"), ("bring", "al", "A"), ("borrow", "cy", "B")],),
        ([],),
        ([("bring", "x", "K"), ("borrow", "x", "K"), ("borrow", "x", "K"), ("bring", "x", "K")],),
    ],
}
