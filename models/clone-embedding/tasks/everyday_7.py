"""Small tasks on objects driven by operations, pair sums and games, each in several ways, which agree on `INPUTS`."""

import bisect
import heapq
import math
import operator
import re
from collections import Counter, OrderedDict, defaultdict, deque
from contextlib import suppress
from functools import cmp_to_key, partial, reduce
from itertools import accumulate, chain, combinations, count, cycle, islice, permutations, starmap


def balanced_trio_a(values):
    found = set()
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            for k in range(j + 1, len(values)):
                trio = sorted((values[i], values[j], values[k]))
                if trio[0] + trio[1] == trio[2]:
                    found.add(tuple(trio))
    return sorted(found)


def balanced_trio_b(values):
    return sorted({t for t in combinations(sorted(values), 3) if t[0] + t[1] == t[2]})


def balanced_trio_c(values):
    ordered = sorted(values)
    out = set()
    for k in range(len(ordered) - 1, 1, -1):
        low, high = 0, k - 1
        while low < high:
            total = ordered[low] + ordered[high]
            if total == ordered[k]:
                out.add((ordered[low], ordered[high], ordered[k]))
                low += 1
            elif total < ordered[k]:
                low += 1
            else:
                high -= 1
    return sorted(out)


def balanced_trio_d(values):
    counts = Counter(values)
    kinds = sorted(counts)
    result = []
    for i, x in enumerate(kinds):
        for y in kinds[i:]:
            z = x + y
            if z >= y and z in counts and not Counter((x, y, z)) - counts:
                result.append((x, y, z))
    return sorted(result)


def zero_sum_stretch_a(values):
    best = 0
    for i in range(len(values)):
        total = 0
        for j in range(i, len(values)):
            total += values[j]
            if total == 0 and j - i + 1 > best:
                best = j - i + 1
    return best


def zero_sum_stretch_b(values):
    first = {0: -1}
    total = best = 0
    for i, value in enumerate(values):
        total += value
        best = max(best, i - first.setdefault(total, i))
    return best


def zero_sum_stretch_c(values):
    places = defaultdict(list)
    for i, total in enumerate(accumulate(values, initial=0)):
        places[total].append(i)
    return max(spots[-1] - spots[0] for spots in places.values())


def zero_sum_stretch_d(values):
    n = len(values)
    for length in range(n, 0, -1):
        window = sum(values[:length])
        for end in range(length, n + 1):
            if window == 0:
                return length
            if end < n:
                window += values[end] - values[end - length]
    return 0


def equal_share_a(items):
    total = sum(items.values())
    if total % 2:
        return None
    names = sorted(items)
    for size in range(len(names) + 1):
        for group in combinations(names, size):
            if sum(items[name] for name in group) * 2 == total:
                return list(group)
    return None


def equal_share_b(items):
    total = sum(items.values())
    best = {0: ()}
    for name in sorted(items):
        for value, group in list(best.items()):
            new = group + (name,)
            key = value + items[name]
            if key not in best or (len(new), new) < (len(best[key]), best[key]):
                best[key] = new
    if total % 2 or total // 2 not in best:
        return None
    return list(best[total // 2])


def equal_share_c(items):
    names = sorted(items)
    answers = []
    for mask in range(1 << len(names)):
        difference = 0
        group = []
        for i, name in enumerate(names):
            if mask >> i & 1:
                difference += items[name]
                group.append(name)
            else:
                difference -= items[name]
        if difference == 0:
            answers.append(group)
    answers.sort(key=lambda group: (len(group), group))
    return answers[0] if answers else None


def seat_friends_a(people, enemies):
    def good(order):
        for x, y in zip(order, order[1:]):
            if (x, y) in enemies or (y, x) in enemies:
                return False
        return True

    return sum(1 for order in permutations(people) if good(order))


def seat_friends_b(people, enemies):
    hate = {frozenset(pair) for pair in enemies}

    def place(last, left):
        if not left:
            return 1
        return sum(place(p, left - {p}) for p in left if frozenset((last, p)) not in hate)

    return place(None, frozenset(people))


def seat_friends_c(people, enemies):
    n = len(people)
    ways = defaultdict(int)
    for i in range(n):
        ways[1 << i, i] = 1
    full = (1 << n) - 1
    for mask in range(1, full + 1):
        for last in range(n):
            if not ways[mask, last]:
                continue
            for new in range(n):
                pair = (people[last], people[new])
                if not mask >> new & 1 and pair not in enemies and pair[::-1] not in enemies:
                    ways[mask | 1 << new, new] += ways[mask, last]
    return sum(ways[full, last] for last in range(n)) if n else 1


def pen_pals_a(people):
    waiting = {}
    pairs = []
    for name, topic in people:
        if topic in waiting:
            pairs.append((waiting.pop(topic), name))
        else:
            waiting[topic] = name
    return pairs, sorted(waiting.values())


def pen_pals_b(people):
    by_topic = defaultdict(list)
    for i, (name, topic) in enumerate(people):
        by_topic[topic].append((i, name))
    pairs, alone = [], []
    for group in by_topic.values():
        if len(group) % 2:
            alone.append(group.pop()[1])
        pairs += [(j, one, other) for (_, one), (j, other) in zip(group[::2], group[1::2])]
    return [(one, other) for _, one, other in sorted(pairs)], sorted(alone)


def pen_pals_c(people):
    pairs = []
    line = []
    for name, topic in people:
        for k in range(len(line)):
            if line[k][1] == topic:
                pairs.append((line[k][0], name))
                del line[k]
                break
        else:
            line.append((name, topic))
    return pairs, sorted(name for name, _ in line)


def matching_choices_a(wishes, places):
    left = dict(places)
    given = {}
    for pupil, clubs in wishes:
        for club in clubs:
            if left.get(club, 0) > 0:
                left[club] -= 1
                given[pupil] = club
                break
        else:
            given[pupil] = None
    return given


def matching_choices_b(wishes, places):
    taken = Counter()
    given = {}
    for pupil, clubs in wishes:
        club = next((c for c in clubs if taken[c] < places.get(c, 0)), None)
        taken[club] += 1
        given[pupil] = club
    return given


def matching_choices_c(wishes, places):
    seats = [club for club, n in places.items() for _ in range(n)]

    def choose(clubs):
        for club in clubs:
            with suppress(ValueError):
                seats.remove(club)
                return club
        return None

    return dict((pupil, choose(clubs)) for pupil, clubs in wishes)


def round_table_a(guests):
    order = []
    left = list(guests)
    while left:
        order.append(left.pop(0))
        if left:
            order.append(left.pop())
    return order


def round_table_b(guests):
    n = len(guests)
    half = (n + 1) // 2
    out = [None] * n
    out[::2] = guests[:half]
    out[1::2] = list(guests[half:])[::-1]
    return out


def round_table_c(guests):
    return [guests[i // 2] if i % 2 == 0 else guests[-(i // 2) - 1] for i in range(len(guests))]


def round_table_d(guests):
    line = deque(guests)
    takes = cycle((line.popleft, line.pop))
    return [take() for take, _ in zip(takes, guests)]


def shelf_sorted_a(books):
    def key(title):
        words = title.lower().split()
        if len(words) > 1 and words[0] in ("a", "an", "the"):
            words = words[1:]
        return words

    return sorted(books, key=key)


def shelf_sorted_b(books):
    def compare(x, y):
        bare = [re.sub(r"^\s*(a|an|the)\s+(?=\S)", "", text.lower()).split() for text in (x, y)]
        return (bare[0] > bare[1]) - (bare[0] < bare[1])

    return sorted(books, key=cmp_to_key(compare))


def shelf_sorted_c(books):
    keys = []
    for i, title in enumerate(books):
        words = title.split()
        first, rest = words[0].lower(), words[1:]
        if rest and first in {"a", "an", "the"}:
            words = rest
        bisect.insort(keys, ([w.lower() for w in words], i))
    return [books[i] for _, i in keys]


def ticket_price_a(ages, group):
    total = 0
    for age in ages:
        if age < 6:
            continue
        if age < 18:
            total += 4
        elif age < 65:
            total += 9
        else:
            total += 6
    if len(ages) >= group:
        total = total * 9 // 10
    return total


def ticket_price_b(ages, group):
    limits, prices = (6, 18, 65), (0, 4, 9, 6)
    total = sum(prices[bisect.bisect_right(limits, age)] for age in ages)
    return total - math.ceil(total / 10) if len(ages) >= group else total


def ticket_price_c(ages, group):
    counts = Counter("child" if a < 18 else "adult" if a < 65 else "old" for a in ages if a >= 6)
    tenths = 10 * sum(starmap(operator.mul, ((counts["child"], 4), (counts["adult"], 9), (counts["old"], 6))))
    if not len(ages) < group:
        tenths -= tenths // 10
    return tenths // 10


def stamped_hours_a(stamps):
    worked = {}
    started = {}
    for name, time in stamps:
        hour, minute = time.split(":")
        now = int(hour) * 60 + int(minute)
        if name in started:
            begin = started.pop(name)
            worked[name] = worked.get(name, 0) + (now - begin) % 1440
        else:
            started[name] = now
    return {name: f"{m // 60}h{m % 60:02d}" for name, m in worked.items()}


def stamped_hours_b(stamps):
    def minutes(text):
        return reduce(lambda h, m: h * 60 + m, map(int, text.split(":")))

    times = defaultdict(list)
    for name, text in stamps:
        times[name].append(minutes(text))
    result = {}
    for name, values in times.items():
        pairs = list(zip(*[iter(values)] * 2))
        if pairs:
            result[name] = "%dh%02d" % divmod(sum((b - a) % 1440 for a, b in pairs), 60)
    return result


def stamped_hours_c(stamps):
    class Worker:
        def __init__(self):
            self.since = None
            self.total = None

        def stamp(self, text):
            now = int(text[:-3]) * 60 + int(text[-2:])
            if self.since is None:
                self.since = now
                return
            length = now - self.since
            if length < 0:
                length += 24 * 60
            self.total = (self.total or 0) + length
            self.since = None

    workers = OrderedDict()
    for name, text in stamps:
        workers.setdefault(name, Worker()).stamp(text)
    out = {}
    for name, worker in workers.items():
        if worker.total is not None:
            out[name] = str(worker.total // 60) + "h" + str(worker.total % 60).zfill(2)
    return out


def egg_boxes_a(eggs, sizes):
    boxes = {}
    left = eggs
    for size in sorted(sizes, reverse=True):
        number = left // size
        if number:
            boxes[size] = number
        left -= number * size
    return boxes, left


def egg_boxes_b(eggs, sizes):
    boxes = Counter()
    for size in sorted(sizes)[::-1]:
        while eggs >= size:
            eggs -= size
            boxes[size] += 1
    return dict(boxes), eggs


def egg_boxes_c(eggs, sizes):
    def pack(left, kinds):
        if not kinds:
            return {}, left
        largest = max(kinds)
        number, rest = divmod(left, largest)
        packed, over = pack(rest, [k for k in kinds if k != largest])
        return ({largest: number, **packed} if number else packed), over

    return pack(eggs, list(sizes))


def lottery_wins_a(tickets, drawn):
    wins = {}
    for name in tickets:
        hits = 0
        for number in tickets[name]:
            if number in drawn:
                hits += 1
        if hits >= 2:
            wins.setdefault(hits, []).append(name)
    for hits in wins:
        wins[hits].sort()
    return wins


def lottery_wins_b(tickets, drawn):
    lucky = frozenset(drawn)
    wins = defaultdict(list)
    for name, numbers in sorted(tickets.items()):
        wins[len(lucky.intersection(numbers))].append(name)
    return {hits: names for hits, names in wins.items() if hits > 1}


def lottery_wins_c(tickets, drawn):
    hits = Counter(name for name, numbers in tickets.items() for _ in set(numbers) & set(drawn))
    levels = {n for n in hits.values() if n >= 2}
    return {level: sorted(filter(lambda name: hits[name] == level, hits)) for level in levels}


def laundry_pairs_a(socks):
    on_line = set()
    most = 0
    pairs = 0
    for sock in socks:
        if sock in on_line:
            on_line.remove(sock)
            pairs += 1
        else:
            on_line.add(sock)
            most = max(most, len(on_line))
    return pairs, most


def laundry_pairs_b(socks):
    line = set()
    sizes = [0]
    for sock in socks:
        line ^= {sock}
        sizes.append(len(line))
    return sum(n // 2 for n in Counter(socks).values()), max(sizes)


def laundry_pairs_c(socks):
    def odd(part):
        return sum(1 for sock in set(part) if part.count(sock) % 2)

    most = max(odd(socks[:i]) for i in range(len(socks) + 1))
    return (len(socks) - odd(socks)) // 2, most


def first_free_number_a(used, wanted):
    out = []
    number = 1
    while len(out) < wanted:
        if number not in used:
            out.append(number)
        number += 1
    return out


def first_free_number_b(used, wanted):
    taken = set(used)
    return list(islice((n for n in count(1) if n not in taken), wanted))


def first_free_number_c(used, wanted):
    everything = set(range(1, wanted + len(used) + 1))
    return heapq.nsmallest(wanted, everything.difference(used))


def first_free_number_d(used, wanted):
    out = []
    free = 1
    for number in sorted(set(used)) + [math.inf]:
        while free < number and len(out) < wanted:
            out.append(free)
            free += 1
        free = max(free, number + 1)
    return out


def gift_circle_a(names, shift):
    ordered = sorted(set(names))
    n = len(ordered)
    result = {}
    for i in range(n):
        result[ordered[i]] = ordered[(i + shift) % n]
    if any(giver == taker for giver, taker in result.items()):
        return {}
    return result


def gift_circle_b(names, shift):
    givers = sorted(set(names))
    if not givers or shift % len(givers) == 0:
        return {}
    turn = shift % len(givers)
    return dict(zip(givers, givers[turn:] + givers[:turn]))


def gift_circle_c(names, shift):
    givers = sorted(set(names))
    takers = deque(givers)
    takers.rotate(-shift)
    pairs = list(zip(givers, takers))
    return {} if any(starmap(operator.eq, pairs)) else dict(pairs)


def medal_table_a(results):
    medals = {}
    for event in results:
        for place, country in enumerate(event[:3]):
            if country not in medals:
                medals[country] = [0, 0, 0]
            medals[country][place] += 1
    names = list(medals)
    names.sort()
    names.sort(key=lambda name: medals[name], reverse=True)
    return [(name, *medals[name]) for name in names]


def medal_table_b(results):
    counts = Counter((country, place) for event in results for place, country in zip(range(3), event))
    countries = {country for country, _ in counts}
    rows = [(c, counts[c, 0], counts[c, 1], counts[c, 2]) for c in countries]
    return sorted(rows, key=lambda row: ([-n for n in row[1:]], row[0]))


def medal_table_c(results):
    kinds = [Counter(event[k] for event in results if len(event) > k) for k in range(3)]
    everybody = set(chain(*kinds))

    def ahead(x, y):
        for kind in kinds:
            if kind[x] != kind[y]:
                return kind[y] - kind[x]
        return -1 if x < y else 1

    return [(c, *(kind[c] for kind in kinds)) for c in sorted(everybody, key=cmp_to_key(ahead))]


def portions_possible_a(recipe, stock):
    best = None
    for item, need in recipe.items():
        possible = stock.get(item, 0) // need
        if best is None or possible < best:
            best = possible
    if best is None:
        best = 0
    left = {}
    for item, have in stock.items():
        left[item] = have - best * recipe.get(item, 0)
    return best, left


def portions_possible_b(recipe, stock):
    portions = min((stock.get(item, 0) // need for item, need in recipe.items()), default=0)
    left = Counter(stock)
    left.subtract({item: need * portions for item, need in recipe.items() if item in stock})
    return portions, dict(left)


def portions_possible_c(recipe, stock):
    left = dict(stock)
    made = 0
    enough = partial(all)
    while recipe and enough(left.get(item, 0) >= need for item, need in recipe.items()):
        for item in recipe:
            left[item] -= recipe[item]
        made += 1
    return made, left


INPUTS = {
    "balanced_trio": [([1, 2, 3, 4, 1],), ([],), ([0, 0, 0, 5],), ([2, 2, 4, 8],), ([5, -5, 0, 3, -2],)],
    "zero_sum_stretch": [([3, -1, 1, -3, 5],), ([],), ([1, 2],), ([0],), ([2, -2, 4, 1, -1, 0],)],
    "equal_share": [({"pen": 3, "book": 5, "cap": 2},), ({},), ({"a": 1, "b": 2},), ({"x": 4, "y": 4, "z": 0},)],
    "seat_friends": [
        (["a", "b", "c"], [("a", "b")]),
        ([], []),
        (["x"], []),
        (["p", "q", "r", "s"], [("p", "q"), ("s", "r")]),
    ],
    "pen_pals": [
        ([("al", "cats"), ("bo", "cars"), ("cy", "cats"), ("di", "cats")],),
        ([],),
        ([("x", "a"), ("y", "b")],),
    ],
    "matching_choices": [
        ([("al", ["chess", "art"]), ("bo", ["chess"]), ("cy", ["art"])], {"chess": 1, "art": 1}),
        ([], {}),
        ([("x", []), ("y", ["k"])], {"k": 0}),
    ],
    "round_table": [([1, 2, 3, 4, 5],), ([],), (["x"],), (["a", "b", "c", "d"],)],
    "shelf_sorted": [
        (["The Sea", "A Bell", "Dunes", "an apple"],),
        ([],),
        (["The", "the the", "Sun and Moon"],),
        (["b A", "b a"],),
    ],
    "ticket_price": [([5, 17, 40, 70], 4), ([], 1), ([6, 18, 65], 9), ([30, 30, 30, 3], 3)],
    "stamped_hours": [
        ([("al", "08:00"), ("bo", "22:30"), ("al", "12:15"), ("bo", "06:00"), ("al", "13:00")],),
        ([],),
        ([("x", "10:00"), ("x", "10:00")],),
    ],
    "egg_boxes": [(29, [6, 10, 12]), (0, [6]), (5, [6]), (100, [30, 4])],
    "lottery_wins": [({"al": [1, 2, 3], "bo": [3, 4, 9], "cy": [4, 3]}, [3, 4, 2]), ({}, [1]), ({"x": [5]}, [5])],
    "laundry_pairs": [
        (["red", "blue", "red", "green", "blue"],),
        ([],),
        (["x", "x", "x"],),
        (["a", "b", "c", "c", "b", "a"],),
    ],
    "first_free_number": [([1, 2, 4, 7], 4), ([], 2), ([1, 1, 9], 0), ([3, 2, 1], 1)],
    "gift_circle": [(["cy", "al", "bo"], 1), ([], 1), (["x"], 3), (["p", "q", "r", "s"], -1), (["p", "q"], 4)],
    "medal_table": [([["se", "no", "fi"], ["no", "se", "dk"], ["no", "se", "se"]],), ([],), ([["x"], ["y", "x"]],)],
    "portions_possible": [
        ({"egg": 2, "milk": 3}, {"egg": 7, "milk": 7, "salt": 1}),
        ({}, {"egg": 1}),
        ({"ham": 1}, {}),
        ({"a": 2}, {"a": 6}),
    ],
}
