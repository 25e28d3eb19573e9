"""Small tasks on objects driven by operations, pair sums and games, each in several ways, which agree on `INPUTS`."""

import bisect
import heapq
import math
import operator
import re
from collections import Counter, OrderedDict, defaultdict, deque
from contextlib import suppress
from functools import cmp_to_key, partial, reduce
from itertools import accumulate, chain, combinations, count, cycle, groupby, islice, permutations, starmap, zip_longest


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


def balanced_trio_e(values):
    result = []
    for i in range(len(values)):
        for j in range(len(values)):
            for k in range(len(values)):
                if i != j and i != k and j != k:
                    a = values[i]
                    b = values[j]
                    c = values[k]
                    if a <= b and b <= c and a + b == c:
                        if (a, b, c) not in result:
                            result.append((a, b, c))
    result.sort()
    return result


def balanced_trio_f(values):
    v = sorted(values)
    trios = set()
    for (i, a), (j, b) in combinations(enumerate(v), 2):
        k = bisect.bisect_left(v, a + b, lo=j + 1)
        if k < len(v) and v[k] == a + b:
            trios.add((a, b, v[k]))
    return sorted(trios)


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


def zero_sum_stretch_e(values):
    longest = 0
    for i in range(len(values)):
        for j in range(i, len(values)):
            part = values[i:j + 1]
            if sum(part) == 0:
                length = j - i + 1
                if length > longest:
                    longest = length
    return longest


def zero_sum_stretch_f(values):
    sums = sorted((total, place) for place, total in enumerate(accumulate(values, initial=0)))
    groups = ([place for _, place in run] for _, run in groupby(sums, key=operator.itemgetter(0)))
    return max(map(lambda places: places[-1] - places[0], groups))


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


def equal_share_d(items):
    total = 0
    for name in items:
        total += items[name]
    if total % 2 == 1:
        return None
    half = total // 2
    names = sorted(items.keys())
    best = None

    def search(i, chosen, value):
        nonlocal best
        if value == half:
            if best is None or len(chosen) < len(best) or (len(chosen) == len(best) and chosen < best):
                best = list(chosen)
        if i == len(names):
            return
        chosen.append(names[i])
        search(i + 1, chosen, value + items[names[i]])
        chosen.pop()
        search(i + 1, chosen, value)

    search(0, [], 0)
    return best


def equal_share_e(items):
    groups = chain.from_iterable(combinations(sorted(items), n) for n in range(len(items) + 1))
    fair = (list(g) for g in groups if 2 * sum(map(items.get, g)) == sum(items.values()))
    return next(fair, None)


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


def seat_friends_d(people, enemies):
    if len(people) == 0:
        return 1
    rows = [[]]
    for turn in range(len(people)):
        new_rows = []
        for row in rows:
            for person in people:
                if person in row:
                    continue
                allowed = True
                if len(row) > 0:
                    last = row[len(row) - 1]
                    for enemy in enemies:
                        if enemy[0] == last and enemy[1] == person:
                            allowed = False
                        if enemy[1] == last and enemy[0] == person:
                            allowed = False
                if allowed == True:
                    new_rows.append(row + [person])
        rows = new_rows
    return len(rows)


def seat_friends_e(people, enemies):
    bad = {*enemies, *((b, a) for a, b in enemies)}
    return sum(bad.isdisjoint(zip(p, p[1:])) for p in permutations(people))


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


def pen_pals_d(people):
    names = []
    topics = []
    pairs = []
    for i in range(len(people)):
        name = people[i][0]
        topic = people[i][1]
        if topic in topics:
            where = topics.index(topic)
            pairs.append((names[where], name))
            names.pop(where)
            topics.pop(where)
        else:
            names.append(name)
            topics.append(topic)
    names.sort()
    return pairs, names


def pen_pals_e(people):
    topics = [t for _, t in people]
    nth = lambda i: topics[:i].count(topics[i])
    before = lambda i: max(j for j in range(i) if topics[j] == topics[i])
    pairs = [(people[before(i)][0], people[i][0]) for i in range(len(people)) if nth(i) % 2]
    paired = set(chain.from_iterable((i, before(i)) for i in range(len(people)) if nth(i) % 2))
    return pairs, sorted(n for i, (n, _) in enumerate(people) if i not in paired)


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


def matching_choices_d(wishes, places):
    class Club:
        def __init__(self, name, seats):
            self.name = name
            self.seats = seats

        def take(self):
            if self.seats == 0:
                return False
            self.seats -= 1
            return True

    clubs = {}
    for name in places:
        clubs[name] = Club(name, places[name])
    result = {}
    for wish in wishes:
        pupil = wish[0]
        result[pupil] = None
        i = 0
        done = False
        while not done and i < len(wish[1]):
            name = wish[1][i]
            if name in clubs and clubs[name].take():
                result[pupil] = name
                done = True
            i += 1
    return result


def matching_choices_e(wishes, places):
    given = {}
    for p, cs in wishes:
        got = list(given.values())
        given[p] = ([c for c in cs if got.count(c) < places.get(c, 0)] + [None])[0]
    return given


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


def round_table_e(guests):
    result = []
    left = 0
    right = len(guests) - 1
    from_left = True
    while left <= right:
        if from_left == True:
            result.append(guests[left])
            left = left + 1
            from_left = False
        else:
            result.append(guests[right])
            right = right - 1
            from_left = True
    return result


def round_table_f(guests):
    def seat(line):
        return line if len(line) < 2 else [line[0], line[-1]] + seat(line[1:-1])

    return seat(list(guests))


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


def shelf_sorted_d(books):
    articles = ["a", "an", "the"]
    result = []
    for book in books:
        words = book.lower().split()
        if len(words) >= 2 and words[0] in articles:
            words.pop(0)
        position = len(result)
        for i in range(len(result)):
            if words < result[i][0]:
                position = i
                break
        result.insert(position, (words, book))
    titles = []
    for pair in result:
        titles.append(pair[1])
    return titles


def shelf_sorted_e(books):
    strip = lambda w: w[1:] if w[1:] and re.fullmatch("an?|the", w[0]) else w
    keys = map(strip, map(str.split, map(str.lower, books)))
    return [books[i] for _, i in sorted((k, i) for i, k in enumerate(keys))]


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


def ticket_price_d(ages, group):
    people = 0
    money = 0
    for i in range(len(ages)):
        age = ages[i]
        people = people + 1
        if age >= 0 and age <= 5:
            price = 0
        elif age >= 6 and age <= 17:
            price = 4
        elif age >= 18 and age <= 64:
            price = 9
        else:
            price = 6
        money = money + price
    if people >= group:
        money = int(money * 0.9 + 0.0001)
    return money


def ticket_price_e(ages, group):
    s = sum(4 * (a > 5) + 5 * (a > 17) - 3 * (a > 64) for a in ages)
    return s * (10 - (len(ages) >= group)) // 10


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


def stamped_hours_d(stamps):
    people = []
    for stamp in stamps:
        if stamp[0] not in people:
            people.append(stamp[0])
    result = {}
    for person in people:
        times = []
        for stamp in stamps:
            if stamp[0] == person:
                parts = stamp[1].split(":")
                times.append(int(parts[0]) * 60 + int(parts[1]))
        if len(times) < 2:
            continue
        minutes = 0
        for i in range(0, len(times) - 1, 2):
            if times[i + 1] >= times[i]:
                minutes = minutes + times[i + 1] - times[i]
            else:
                minutes = minutes + times[i + 1] + 1440 - times[i]
        hours = 0
        while minutes >= 60:
            hours = hours + 1
            minutes = minutes - 60
        if minutes < 10:
            result[person] = str(hours) + "h0" + str(minutes)
        else:
            result[person] = str(hours) + "h" + str(minutes)
    return result


def stamped_hours_e(stamps):
    import datetime

    def length(start: str, end: str) -> datetime.timedelta:
        begin, finish = (datetime.datetime.strptime(text, "%H:%M") for text in (start, end))
        if finish < begin:
            finish += datetime.timedelta(days=1)
        return finish - begin

    open_stamps: dict[str, str] = {}
    totals: dict[str, datetime.timedelta] = {}
    for name, text in stamps:
        if name not in open_stamps:
            open_stamps[name] = text
            continue
        previous = totals.get(name, datetime.timedelta())
        totals[name] = previous + length(open_stamps.pop(name), text)
    minutes = {name: int(total.total_seconds()) // 60 for name, total in totals.items()}
    return {name: "{}h{:02}".format(*divmod(m, 60)) for name, m in minutes.items()}


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


def egg_boxes_d(eggs, sizes):
    boxes = {}
    remaining = eggs
    kinds = list(sizes)
    while len(kinds) > 0:
        biggest = kinds[0]
        for k in kinds:
            if k > biggest:
                biggest = k
        kinds.remove(biggest)
        number = 0
        while remaining - biggest >= 0:
            remaining = remaining - biggest
            number = number + 1
        if number != 0:
            boxes[biggest] = number
    return boxes, remaining


def egg_boxes_e(eggs, sizes):
    order = sorted(sizes, reverse=True)
    rests = list(accumulate(order, operator.mod, initial=eggs))
    counts = map(operator.floordiv, rests, order)
    return {size: n for size, n in zip(order, counts) if n}, rests[-1]


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


def lottery_wins_d(tickets, drawn):
    result = {}
    for hits in range(2, len(drawn) + 1):
        names = []
        for name in tickets:
            right = 0
            for i in range(len(tickets[name])):
                found = False
                for j in range(len(drawn)):
                    if tickets[name][i] == drawn[j]:
                        found = True
                if found == True:
                    right = right + 1
            if right == hits:
                names.append(name)
        if len(names) > 0:
            names.sort()
            result[hits] = names
    return result


def lottery_wins_e(tickets, drawn):
    n = lambda t: sum(map(drawn.__contains__, t))
    pairs = sorted((n(t), name) for name, t in tickets.items() if n(t) > 1)
    return {k: [name for _, name in g] for k, g in groupby(pairs, key=lambda p: p[0])}


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


def laundry_pairs_d(socks):
    class Line:
        def __init__(self):
            self.hanging = []
            self.pairs = 0
            self.maximum = 0

        def add(self, sock):
            i = 0
            while i < len(self.hanging):
                if self.hanging[i] == sock:
                    del self.hanging[i]
                    self.pairs += 1
                    return
                i += 1
            self.hanging.append(sock)
            if len(self.hanging) > self.maximum:
                self.maximum = len(self.hanging)

    line = Line()
    for sock in socks:
        line.add(sock)
    return line.pairs, line.maximum


def laundry_pairs_e(socks):
    lines = list(accumulate(map(frozenset, zip(socks)), operator.xor, initial=frozenset()))
    return (len(socks) - len(lines[-1])) // 2, max(map(len, lines))


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


def first_free_number_e(used, wanted):
    result = []
    for number in range(1, 100000):
        if len(result) == wanted:
            break
        is_used = False
        for i in range(len(used)):
            if used[i] == number:
                is_used = True
        if is_used == False:
            result.append(number)
    return result


def first_free_number_f(used, wanted):
    return [*filter(lambda n: n not in used, range(1, len(used) + wanted + 1))][:wanted]


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


def gift_circle_d(names, shift):
    people = []
    for name in names:
        if name not in people:
            people.append(name)
    people.sort()
    result = {}
    for i in range(len(people)):
        j = i + shift
        while j >= len(people):
            j = j - len(people)
        while j < 0:
            j = j + len(people)
        if j == i:
            return {}
        result[people[i]] = people[j]
    return result


def gift_circle_e(names, shift):
    s = sorted({*names})
    turned = islice(cycle(s), shift % (len(s) or 1), None)
    d = dict(zip(s, turned))
    return d if all(a != b for a, b in d.items()) else {}


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


def medal_table_d(results):
    class Country:
        def __init__(self, name):
            self.name = name
            self.gold = 0
            self.silver = 0
            self.bronze = 0

        def before(self, other):
            if self.gold != other.gold:
                return self.gold > other.gold
            if self.silver != other.silver:
                return self.silver > other.silver
            if self.bronze != other.bronze:
                return self.bronze > other.bronze
            return self.name < other.name

    countries = {}
    for event in results:
        for i in range(min(3, len(event))):
            if event[i] not in countries:
                countries[event[i]] = Country(event[i])
            if i == 0:
                countries[event[i]].gold += 1
            elif i == 1:
                countries[event[i]].silver += 1
            else:
                countries[event[i]].bronze += 1
    ranking = []
    for country in countries.values():
        place = 0
        while place < len(ranking) and ranking[place].before(country):
            place += 1
        ranking.insert(place, country)
    return [(c.name, c.gold, c.silver, c.bronze) for c in ranking]


def medal_table_e(results):
    cols = list(zip_longest(*(e[:3] for e in results))) + [()] * 3
    names = {n for c in cols for n in c if n}
    return sorted(((n, *(c.count(n) for c in cols[:3])) for n in names), key=lambda r: (*(-m for m in r[1:]), r[0]))


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


def portions_possible_d(recipe, stock):
    portions = 0
    possible = len(recipe) > 0
    while possible == True:
        for item in recipe:
            if item not in stock:
                possible = False
            elif stock[item] < recipe[item] * (portions + 1):
                possible = False
        if possible == True:
            portions = portions + 1
    left = {}
    for item in stock:
        if item in recipe:
            left[item] = stock[item] - recipe[item] * portions
        else:
            left[item] = stock[item]
    return portions, left


def portions_possible_e(recipe, stock):
    n = min([stock.get(k, 0) // v for k, v in recipe.items()] or [0])
    return n, {k: v - n * recipe.get(k, 0) for k, v in stock.items()}


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
