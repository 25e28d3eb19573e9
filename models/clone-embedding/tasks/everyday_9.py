"""Small tasks on everyday records, routes, codes and counts, each in several ways, which agree on `INPUTS`."""

import bisect
import heapq
import itertools
import math
import operator
import re
from collections import Counter, OrderedDict, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, combinations, compress, count, cycle, filterfalse, groupby, islice
from itertools import pairwise, product, repeat, starmap, takewhile, zip_longest


def quiet_hours_a(events, limit):
    busy = [0] * 24
    for hour, people in events:
        busy[hour % 24] += people
    out = []
    start = None
    for hour in range(24):
        if busy[hour] <= limit:
            if start is None:
                start = hour
        elif start is not None:
            out.append((start, hour))
            start = None
    if start is not None:
        out.append((start, 24))
    return out


def quiet_hours_b(events, limit):
    busy = Counter()
    for hour, people in events:
        busy[hour % 24] += people
    out = []
    for quiet, group in groupby(range(24), key=lambda hour: busy[hour] <= limit):
        hours = list(group)
        if quiet:
            out.append((hours[0], hours[-1] + 1))
    return out


def quiet_hours_c(events, limit):
    marks = "".join("q" if sum(n for h, n in events if h % 24 == hour) <= limit else "-" for hour in range(24))
    return [found.span() for found in re.finditer("q+", marks)]


def quiet_hours_d(events, limit):
    result = []
    hour = 0
    while hour < 24:
        quiet = True
        end = hour
        while quiet == True and end < 24:
            people = 0
            for i in range(len(events)):
                if events[i][0] % 24 == end:
                    people = people + events[i][1]
            if people > limit:
                quiet = False
            else:
                end = end + 1
        if end > hour:
            result.append((hour, end))
            hour = end
        else:
            hour = hour + 1
    return result


def quiet_hours_e(events, limit):
    load = lambda h: sum(n for e, n in events if e % 24 == h)
    loud = [-1] + [h for h in range(24) if load(h) > limit] + [24]
    return [(a + 1, b) for a, b in pairwise(loud) if b - a > 1]


def reading_pages_a(pages, pace, rest_days):
    day = 0
    plan = []
    page = 1
    while page <= pages:
        day += 1
        if day % 7 in rest_days:
            continue
        end = min(pages, page + pace - 1)
        plan.append((day, page, end))
        page = end + 1
    return plan


def reading_pages_b(pages, pace, rest_days):
    days = (day for day in count(1) if day % 7 not in rest_days)
    starts = range(1, pages + 1, pace)
    return [(day, start, min(start + pace - 1, pages)) for start, day in zip(starts, days)]


def reading_pages_c(pages, pace, rest_days):
    plan = []

    def read(day, page):
        if page > pages:
            return
        if day % 7 in rest_days:
            read(day + 1, page)
        else:
            last = page + pace - 1
            plan.append((day, page, last if last < pages else pages))
            read(day + 1, last + 1)

    read(1, 1)
    return plan


def reading_pages_d(pages, pace, rest_days):
    class Reader:
        def __init__(self):
            self.day = 0
            self.done = 0
            self.plan = []

        def next_day(self):
            self.day += 1
            if self.day % 7 in rest_days:
                return
            first = self.done + 1
            self.done += pace
            if self.done > pages:
                self.done = pages
            self.plan.append((self.day, first, self.done))

    reader = Reader()
    while reader.done < pages:
        reader.next_day()
    return reader.plan


def reading_pages_e(pages, pace, rest_days):
    work = [d for d in range(1, 7 * pages + 8) if d % 7 not in rest_days]
    return [(work[k], k * pace + 1, min(pages, k * pace + pace)) for k in range(-(-pages // pace))]


def post_office_a(letters, rates):
    cost = 0
    returned = []
    for weight, name in letters:
        for limit, price in rates:
            if weight <= limit:
                cost += price
                break
        else:
            returned.append(name)
    return cost, returned


def post_office_b(letters, rates):
    limits = [limit for limit, _ in rates]
    prices = [price for _, price in rates] + [None]
    fees = [prices[bisect.bisect_left(limits, weight)] for weight, _ in letters]
    back = [name for (_, name), fee in zip(letters, fees) if fee is None]
    return sum(fee for fee in fees if fee is not None), back


def post_office_c(letters, rates):
    cost, back = 0, []
    for weight, name in letters:
        possible = [price for limit, price in rates if not weight > limit]
        if possible:
            cost += possible[0]
        else:
            back += [name]
    return cost, back


def post_office_d(letters, rates):
    total = 0
    back = []
    for i in range(len(letters)):
        weight = letters[i][0]
        sent = False
        j = 0
        while sent == False and j < len(rates):
            if weight <= rates[j][0]:
                total = total + rates[j][1]
                sent = True
            j = j + 1
        if sent == False:
            back.append(letters[i][1])
    return total, back


def post_office_e(letters, rates):
    price = lambda w: next((p for top, p in rates if w <= top), None)
    prices = list(map(price, map(operator.itemgetter(0), letters)))
    back = compress(map(operator.itemgetter(1), letters), (p is None for p in prices))
    return sum(filter(None, prices)), list(back)


def class_trip_a(pupils, per_car):
    if not pupils:
        return []
    ordered = sorted(pupils)
    cars = math.ceil(len(ordered) / per_car)
    small, extra = divmod(len(ordered), cars)
    groups = []
    start = 0
    for k in range(cars):
        size = small + 1 if k < extra else small
        groups.append(ordered[start:start + size])
        start += size
    return groups


def class_trip_b(pupils, per_car):
    ordered = deque(sorted(pupils))
    cars = -(-len(ordered) // per_car)
    groups = []
    for left in range(cars, 0, -1):
        size = -(-len(ordered) // left)
        groups.append([ordered.popleft() for _ in range(size)])
    return groups


def class_trip_c(pupils, per_car):
    names = sorted(pupils)
    n = len(names)
    cars = (n + per_car - 1) // per_car
    sizes = [len(range(k, n, cars)) for k in range(cars)]
    ends = list(accumulate(sizes))
    return [names[end - size:end] for size, end in zip(sizes, ends)]


def class_trip_d(pupils, per_car):
    names = sorted(pupils)
    cars = 0
    while cars * per_car < len(names):
        cars = cars + 1
    sizes = []
    for i in range(cars):
        sizes.append(0)
    for i in range(len(names)):
        sizes[i % cars] = sizes[i % cars] + 1
    result = []
    place = 0
    for size in sizes:
        group = []
        for i in range(size):
            group.append(names[place])
            place = place + 1
        result.append(group)
    return result


def class_trip_e(pupils, per_car):
    def split(names, cars):
        if cars == 0:
            return []
        size = math.ceil(len(names) / cars)
        return [names[:size]] + split(names[size:], cars - 1)

    return split(sorted(pupils), math.ceil(len(pupils) / per_car))


def secret_friend_clues_a(clues, people):
    left = set(people)
    for kind, feature in clues:
        for name in list(left):
            has = feature in people[name]
            if kind == "has" and not has:
                left.remove(name)
            elif kind == "not" and has:
                left.remove(name)
    return left.pop() if len(left) == 1 else None


def secret_friend_clues_b(clues, people):
    fits = [name for name, has in people.items() if all((f in has) == (kind == "has") for kind, f in clues)]
    return fits[0] if len(fits) == 1 else None


def secret_friend_clues_c(clues, people):
    need = {feature for kind, feature in clues if kind == "has"}
    ban = {feature for kind, feature in clues if kind == "not"}
    answer = None
    for name in people:
        has = set(people[name])
        if need <= has and not ban & has:
            if answer is not None:
                return None
            answer = name
    return answer


def secret_friend_clues_d(clues, people):
    possible = []
    for name in people:
        ok = True
        for i in range(len(clues)):
            has = False
            for feature in people[name]:
                if feature == clues[i][1]:
                    has = True
            if clues[i][0] == "has" and has == False:
                ok = False
            if clues[i][0] == "not" and has == True:
                ok = False
        if ok == True:
            possible.append(name)
    if len(possible) == 1:
        return possible[0]
    return None


def secret_friend_clues_e(clues, people):
    tests = {"has": lambda f: lambda n: f in people[n], "not": lambda f: lambda n: f not in people[n]}
    left = reduce(lambda names, clue: list(filter(tests[clue[0]](clue[1]), names)), clues, list(people))
    return left[0] if len(left) == 1 else None


def tag_cloud_a(posts, size):
    weights = {}
    for likes, tags in posts:
        for tag in tags:
            tag = tag.lower()
            weights[tag] = weights.get(tag, 0) + likes + 1
    ordered = sorted(weights, key=lambda tag: (-weights[tag], tag))
    return " ".join("#" + tag for tag in ordered[:size])


def tag_cloud_b(posts, size):
    weights = Counter()
    for likes, tags in posts:
        for tag in map(str.lower, tags):
            weights[tag] += likes + 1
    best = heapq.nsmallest(size, ((-weight, tag) for tag, weight in weights.items()))
    return " ".join(f"#{tag}" for _, tag in best)


def tag_cloud_c(posts, size):
    pairs = sorted((tag.lower(), likes + 1) for likes, tags in posts for tag in tags)
    table = []
    for tag, group in groupby(pairs, key=operator.itemgetter(0)):
        table.append((tag, sum(weight for _, weight in group)))
    table.sort(key=operator.itemgetter(1), reverse=True)
    text = ""
    for tag, _ in table[:size]:
        text += " #" + tag
    return text[1:]


def tag_cloud_d(posts, size):
    tags = []
    points = []
    for post in posts:
        for tag in post[1]:
            small = tag.lower()
            if small not in tags:
                tags.append(small)
                points.append(0)
            i = tags.index(small)
            points[i] = points[i] + post[0] + 1
    text = ""
    number = 0
    while len(tags) > 0 and number < size:
        best = 0
        for i in range(1, len(tags)):
            if points[i] > points[best]:
                best = i
            elif points[i] == points[best] and tags[i] < tags[best]:
                best = i
        if number > 0:
            text = text + " "
        text = text + "#" + tags[best]
        tags.pop(best)
        points.pop(best)
        number = number + 1
    return text


def tag_cloud_e(posts, size):
    w = reduce(lambda c, p: c + Counter({t: p[0] + 1 for t in map(str.lower, p[1])}), posts, Counter())
    return " ".join(f"#{t}" for _, t in sorted((-n, t) for t, n in w.items())[:size])


def hat_sizes_a(heads, hats):
    heads = sorted(heads)
    hats = sorted(hats)
    i = j = fitted = 0
    while i < len(heads) and j < len(hats):
        if hats[j] < heads[i]:
            j += 1
        elif hats[j] <= heads[i] + 2:
            fitted += 1
            i += 1
            j += 1
        else:
            i += 1
    return fitted


def hat_sizes_b(heads, hats):
    left = sorted(hats)
    fitted = 0
    for head in sorted(heads):
        at = bisect.bisect_left(left, head)
        if at < len(left) and left[at] - head <= 2:
            left.pop(at)
            fitted += 1
    return fitted


def hat_sizes_c(heads, hats):
    wearer = {}

    def find(head, tried):
        for k, hat in enumerate(hats):
            if 0 <= hat - heads[head] <= 2 and k not in tried:
                tried.add(k)
                if k not in wearer or find(wearer[k], tried):
                    wearer[k] = head
                    return True
        return False

    return sum(1 for head in range(len(heads)) if find(head, set()))


def hat_sizes_d(heads, hats):
    heads = sorted(heads)
    hats = sorted(hats)
    used = []
    for i in range(len(hats)):
        used.append(False)
    number = 0
    for i in range(len(heads)):
        found = False
        for j in range(len(hats)):
            if found == False and used[j] == False:
                if hats[j] >= heads[i] and hats[j] <= heads[i] + 2:
                    used[j] = True
                    found = True
                    number = number + 1
    return number


def hat_sizes_e(heads, hats):
    hats = tuple(sorted(hats))

    @lru_cache(maxsize=None)
    def best(people, shelf):
        if not people:
            return 0
        options = [best(people[1:], shelf)]
        for k, hat in enumerate(shelf):
            if people[0] <= hat <= people[0] + 2:
                options.append(1 + best(people[1:], shelf[:k] + shelf[k + 1:]))
        return max(options)

    return best(tuple(sorted(heads)), hats)


def colour_rows_a(chain_of_beads):
    best = 0
    for start in range(len(chain_of_beads)):
        colours = set()
        for end in range(start, len(chain_of_beads)):
            colours.add(chain_of_beads[end])
            if len(colours) > 2:
                break
            best = max(best, end - start + 1)
    return best


def colour_rows_b(chain_of_beads):
    counts = Counter()
    left = best = 0
    for right, bead in enumerate(chain_of_beads):
        counts[bead] += 1
        while len(counts) > 2:
            gone = chain_of_beads[left]
            counts[gone] -= 1
            if not counts[gone]:
                del counts[gone]
            left += 1
        best = max(best, right - left + 1)
    return best


def colour_rows_c(chain_of_beads):
    runs = [(bead, len(list(group))) for bead, group in groupby(chain_of_beads)]
    best = 0
    for i in range(len(runs)):
        pair, total = {runs[i][0]}, 0
        for bead, size in runs[i:]:
            if len(pair | {bead}) > 2:
                break
            pair.add(bead)
            total += size
        best = max(best, total)
    return best


def colour_rows_d(chain_of_beads):
    longest = 0
    for size in range(1, len(chain_of_beads) + 1):
        for start in range(len(chain_of_beads) - size + 1):
            different = []
            for i in range(start, start + size):
                if chain_of_beads[i] not in different:
                    different.append(chain_of_beads[i])
            if len(different) <= 2:
                longest = size
    return longest


def colour_rows_e(chain_of_beads):
    s = chain_of_beads
    pairs = {a + b for a in s for b in s}
    return max((len(m) for p in pairs for m in re.findall(f"[{p}]+", s)), default=0)


def fewest_shops_a(shops, wanted):
    names = sorted(shops)
    for size in range(len(names) + 1):
        for group in combinations(names, size):
            goods = set()
            for name in group:
                goods.update(shops[name])
            if set(wanted) <= goods:
                return list(group)
    return None


def fewest_shops_b(shops, wanted):
    bits = {thing: 1 << i for i, thing in enumerate(dict.fromkeys(wanted))}
    full = sum(bits.values())
    best = {0: ()}
    for name in sorted(shops):
        offer = sum(bits.get(thing, 0) for thing in set(shops[name]))
        for have, group in list(best.items()):
            key = have | offer
            new = group + (name,)
            if key not in best or (len(new), new) < (len(best[key]), best[key]):
                best[key] = new
    return list(best[full]) if full in best else None


def fewest_shops_c(shops, wanted):
    names = sorted(shops)
    queue = deque([((), frozenset(wanted), 0)])
    while queue:
        group, missing, start = queue.popleft()
        if not missing:
            return list(group)
        for i in range(start, len(names)):
            queue.append((group + (names[i],), missing.difference(shops[names[i]]), i + 1))
    return None


def fewest_shops_d(shops, wanted):
    names = sorted(shops.keys())
    best = None

    def visit(i, chosen, goods):
        nonlocal best
        complete = True
        for thing in wanted:
            if thing not in goods:
                complete = False
        if complete:
            if best is None or len(chosen) < len(best):
                best = chosen
            return
        if i == len(names):
            return
        visit(i + 1, chosen + [names[i]], goods + list(shops[names[i]]))
        visit(i + 1, chosen, goods)

    visit(0, [], [])
    return best


def fewest_shops_e(shops, wanted):
    sets = {name: frozenset(goods) for name, goods in shops.items()}
    groups = chain.from_iterable(combinations(sorted(sets), n) for n in range(len(sets) + 1))
    enough = filter(lambda g: frozenset().union(*map(sets.get, g)).issuperset(wanted), groups)
    found = next(enough, None)
    return found if found is None else list(found)


def ferry_trips_a(cars, length):
    trips = 0
    used = None
    for car in cars:
        if car > length:
            continue
        if used is None or used + car > length:
            trips += 1
            used = car
        else:
            used += car
    return trips


def ferry_trips_b(cars, length):
    line = deque(car for car in cars if car <= length)
    trips = 0
    while line:
        room = length
        while line and line[0] <= room:
            room -= line.popleft()
        trips += 1
    return trips


def ferry_trips_c(cars, length):
    fits = [car for car in cars if car <= length]

    def sail(start):
        if start == len(fits):
            return 0
        loads = accumulate(fits[start:])
        taken = sum(1 for _ in itertools.takewhile(lambda load: load <= length, loads))
        return 1 + sail(start + taken)

    return sail(0)


def ferry_trips_d(cars, length):
    class Ferry:
        def __init__(self):
            self.trips = 0
            self.free = 0

        def load(self, car):
            if car > length:
                return
            if car > self.free or self.trips == 0:
                self.trips += 1
                self.free = length
            self.free -= car

    ferry = Ferry()
    i = 0
    while i < len(cars):
        ferry.load(cars[i])
        i += 1
    return ferry.trips


def ferry_trips_e(cars, length):
    def add(state, car):
        trips, used = state
        return (trips, used + car) if trips and used + car <= length else (trips + 1, car)

    return reduce(add, filter(lambda car: car <= length, cars), (0, 0))[0]


def polite_queue_a(arrivals):
    line = []
    for name, age in arrivals:
        if age >= 70:
            place = 0
            while place < len(line) and line[place][1] >= 70:
                place += 1
            line.insert(place, (name, age))
        else:
            line.append((name, age))
    return [name for name, _ in line]


def polite_queue_b(arrivals):
    old, rest = [], []
    for name, age in arrivals:
        (old if age >= 70 else rest).append(name)
    return old + rest


def polite_queue_c(arrivals):
    return [name for name, age in sorted(arrivals, key=lambda person: person[1] < 70)]


def polite_queue_d(arrivals):
    heap = []
    for turn, (name, age) in enumerate(arrivals):
        heapq.heappush(heap, (0 if age >= 70 else 1, turn, name))
    out = []
    while heap:
        out.append(heapq.heappop(heap)[-1])
    return out


def polite_queue_e(arrivals):
    result = []
    number_old = 0
    for i in range(len(arrivals)):
        name = arrivals[i][0]
        if arrivals[i][1] >= 70:
            result.insert(number_old, name)
            number_old = number_old + 1
        else:
            result.append(name)
    return result


def polite_queue_f(arrivals):
    is_old = lambda person: person[1] >= 70
    return [n for n, _ in chain(filter(is_old, arrivals), filterfalse(is_old, arrivals))]


def lost_property_a(found, claims, days):
    box = {}
    given = []
    for day, thing in found:
        box.setdefault(thing, []).append(day)
    for day, thing, name in claims:
        for when in sorted(box.get(thing, [])):
            if when <= day <= when + days:
                box[thing].remove(when)
                given.append(name)
                break
    return given


def lost_property_b(found, claims, days):
    shelf = sorted(found)
    given = []
    for day, thing, name in claims:
        match = next((item for item in shelf if item[1] == thing and 0 <= day - item[0] <= days), None)
        if match:
            shelf.remove(match)
            given.append(name)
    return given


def lost_property_c(found, claims, days):
    box = defaultdict(list)
    for day, thing in found:
        bisect.insort(box[thing], day)
    given = []
    for day, thing, name in claims:
        k = bisect.bisect_left(box[thing], day - days)
        if k < len(box[thing]) and box[thing][k] <= day:
            del box[thing][k]
            given.append(name)
    return given


def lost_property_d(found, claims, days):
    taken = []
    result = []
    for i in range(len(claims)):
        best = -1
        for j in range(len(found)):
            if j in taken:
                continue
            if found[j][1] != claims[i][1]:
                continue
            age = claims[i][0] - found[j][0]
            if age >= 0 and age <= days:
                if best == -1 or found[j][0] < found[best][0]:
                    best = j
        if best != -1:
            taken.append(best)
            result.append(claims[i][2])
    return result


def lost_property_e(found, claims, days):
    given, box = [], Counter(found)
    for day, thing, name in claims:
        hit = min((d for d, t in +box if t == thing and d <= day <= d + days), default=None)
        if hit is not None:
            box[hit, thing] -= 1
            given += [name]
    return given


def spelling_bee_a(letters, middle, words):
    points = 0
    for word in words:
        if middle not in word or len(word) < 4:
            continue
        good = True
        for c in word:
            if c not in letters and c != middle:
                good = False
                break
        if not good:
            continue
        points += 1 if len(word) == 4 else len(word)
        if len(set(word)) == len(set(letters) | {middle}):
            points += 7
    return points


def spelling_bee_b(letters, middle, words):
    allowed = set(letters + middle)

    def worth(word):
        used = set(word)
        if len(word) < 4 or not {middle} <= used <= allowed:
            return 0
        return (len(word) if len(word) > 4 else 1) + 7 * (used == allowed)

    return sum(map(worth, words))


def spelling_bee_c(letters, middle, words):
    def mask(text):
        bits = 0
        for c in text:
            bits |= 1 << (ord(c) - ord("a"))
        return bits

    full, need = mask(letters + middle), mask(middle)
    total = 0
    for word in filter(lambda w: len(w) > 3, words):
        bits = mask(word)
        if bits & ~full or not bits & need:
            continue
        total += {4: 1}.get(len(word), len(word))
        total += 7 if bits == full else 0
    return total


def spelling_bee_d(letters, middle, words):
    class Bee:
        def __init__(self):
            self.letters = set(letters)
            self.letters.add(middle)

        def accepts(self, word):
            if len(word) < 4:
                return False
            seen_middle = False
            for c in word:
                if c not in self.letters:
                    return False
                if c == middle:
                    seen_middle = True
            return seen_middle

        def uses_all(self, word):
            for c in self.letters:
                if word.find(c) == -1:
                    return False
            return True

        def points(self, word):
            if not self.accepts(word):
                return 0
            result = len(word)
            if len(word) == 4:
                result = 1
            if self.uses_all(word):
                result += 7
            return result

    bee = Bee()
    total = 0
    for word in words:
        total += bee.points(word)
    return total


def spelling_bee_e(letters, middle, words):
    ok = re.compile(f"(?=.*{middle})[{letters}{middle}]{{4,}}")
    good = [w for w in words if ok.fullmatch(w)]
    return sum(len(w) - 3 * (len(w) == 4) + 7 * ({*w} == {*letters, middle}) for w in good)


def stable_names_a(renames, name):
    names = {name}
    current = name
    for old, new in renames:
        if old == current:
            current = new
            names.add(new)
    return current, len(names)


def stable_names_b(renames, name):
    path = reduce(lambda path, pair: path + [pair[1]] if path[-1] == pair[0] else path, renames, [name])
    return path[-1], len(set(path))


def stable_names_c(renames, name):
    steps = [name]
    start = 0
    while True:
        after = next((k for k in range(start, len(renames)) if renames[k][0] == steps[-1]), None)
        if after is None:
            break
        steps.append(renames[after][1])
        start = after + 1
    return steps[-1], len(dict.fromkeys(steps))


def stable_names_d(renames, name):
    current = name
    names = [name]
    for i in range(len(renames)):
        if renames[i][0] == current:
            current = renames[i][1]
            known = False
            for n in names:
                if n == current:
                    known = True
            if known == False:
                names.append(current)
    return current, len(names)


def stable_names_e(renames, name):
    path = list(accumulate(renames, lambda now, r: r[1] if r[0] == now else now, initial=name))
    return path[-1], len({*path})


def word_values_equal_a(words):
    groups = {}
    for word in words:
        value = 0
        for c in word.lower():
            if "a" <= c <= "z":
                value += ord(c) - 96
        groups.setdefault(value, []).append(word)
    best = []
    for value in sorted(groups):
        if len(groups[value]) > len(best):
            best = groups[value]
    return best


def word_values_equal_b(words):
    alphabet = " abcdefghijklmnopqrstuvwxyz"

    def value(word):
        return sum(max(0, alphabet.find(c)) for c in word.lower())

    tally = Counter(map(value, words))
    if not tally:
        return []
    top = max(tally.values())
    chosen = min(v for v in tally if tally[v] == top)
    return [word for word in words if value(word) == chosen]


def word_values_equal_c(words):
    table = dict(zip("abcdefghijklmnopqrstuvwxyz", count(1)))
    pairs = [(sum(table.get(c, 0) for c in word.lower()), i) for i, word in enumerate(words)]
    groups = [[i for _, i in group] for _, group in groupby(sorted(pairs), key=operator.itemgetter(0))]
    return [words[i] for i in max(groups, key=len, default=[])]


def word_values_equal_d(words):
    values = []
    for i in range(len(words)):
        value = 0
        for ch in words[i].lower():
            if ch.isalpha():
                value = value + ord(ch) - ord("a") + 1
        values.append(value)
    best_value = 0
    best_number = 0
    for v in values:
        number = 0
        for w in values:
            if w == v:
                number = number + 1
        if number > best_number:
            best_number = number
            best_value = v
        elif number == best_number and v < best_value:
            best_value = v
    result = []
    for i in range(len(words)):
        if best_number > 0 and values[i] == best_value:
            result.append(words[i])
    return result


def word_values_equal_e(words):
    v = [sum(int(c, 36) - 9 for c in w if c.isalpha()) for w in words]
    top = min(v, key=lambda x: (-v.count(x), x), default=0)
    return [w for w, x in zip(words, v) if x == top]


def bingo_round_a(cards, calls):
    marked = {name: set() for name in cards}
    for turn, number in enumerate(calls, 1):
        winners = []
        for name, rows in cards.items():
            for row in rows:
                if number in row:
                    marked[name].add(number)
            for row in rows:
                if all(n in marked[name] for n in row):
                    winners.append(name)
                    break
        if winners:
            return turn, sorted(winners)
    return None


def bingo_round_b(cards, calls):
    for turn in range(1, len(calls) + 1):
        called = set(calls[:turn])
        winners = [name for name, rows in cards.items() if any(called.issuperset(row) for row in rows)]
        if winners:
            return turn, sorted(winners)
    return None


def bingo_round_c(cards, calls):
    when = {}
    for turn, number in enumerate(calls, 1):
        when.setdefault(number, turn)
    done = defaultdict(list)
    for name, rows in cards.items():
        first = min(max(when.get(n, math.inf) for n in row) for row in rows)
        done[first].append(name)
    best = min(done, default=math.inf)
    return None if best == math.inf else (best, sorted(done[best]))


def bingo_round_d(cards, calls):
    class Row:
        def __init__(self, numbers):
            self.left = list(numbers)

        def call(self, number):
            while number in self.left:
                self.left.remove(number)

        def full(self):
            return len(self.left) == 0

    rows = []
    for name in cards:
        for numbers in cards[name]:
            rows.append((name, Row(numbers)))
    turn = 0
    while turn < len(calls):
        winners = []
        for name, row in rows:
            row.call(calls[turn])
            if row.full() and name not in winners:
                winners.append(name)
        turn += 1
        if len(winners) > 0:
            winners.sort()
            return turn, winners
    return None


def bingo_round_e(cards, calls):
    def winners(turn):
        called = frozenset(calls[:turn])
        return sorted(n for n in cards if any(map(called.issuperset, cards[n])))

    if not winners(len(calls)):
        return None
    turn = bisect.bisect_left(range(len(calls)), True, key=lambda t: bool(winners(t + 1))) + 1
    return turn, winners(turn)


def market_day_a(sellers, buyers):
    sellers = sorted(sellers)
    buyers = sorted(buyers, reverse=True)
    deals = 0
    gain = 0
    for ask, bid in zip(sellers, buyers):
        if bid < ask:
            break
        deals += 1
        gain += bid - ask
    return deals, gain


def market_day_b(sellers, buyers):
    asks = list(sellers)
    bids = [-bid for bid in buyers]
    heapq.heapify(asks)
    heapq.heapify(bids)
    gains = []
    while asks and bids and asks[0] + bids[0] <= 0:
        gains.append(-heapq.heappop(asks) - heapq.heappop(bids))
    return len(gains), sum(gains)


def market_day_c(sellers, buyers):
    deals = 0
    while deals < min(len(sellers), len(buyers)) and sorted(buyers)[-1 - deals] >= sorted(sellers)[deals]:
        deals += 1
    best = sum(sorted(buyers)[len(buyers) - deals:]) - sum(sorted(sellers)[:deals])
    return deals, best


def market_day_d(sellers, buyers):
    asks = list(sellers)
    bids = list(buyers)
    deals = 0
    gain = 0
    trading = True
    while trading == True:
        if len(asks) == 0 or len(bids) == 0:
            trading = False
        else:
            low = min(asks)
            high = max(bids)
            if high >= low:
                deals = deals + 1
                gain = gain + high - low
                asks.remove(low)
                bids.remove(high)
            else:
                trading = False
    return deals, gain


def market_day_e(sellers, buyers):
    gaps = map(operator.sub, sorted(buyers)[::-1], sorted(sellers))
    good = [*takewhile(lambda g: g >= 0, gaps)]
    return len(good), sum(good)


def neighbours_agree_a(answers):
    turns = 0
    now = list(answers)
    while turns < 50:
        n = len(now)
        new = []
        for i in range(n):
            left, right = now[i - 1], now[(i + 1) % n]
            new.append(left if left == right else now[i])
        if new == now:
            break
        now = new
        turns += 1
    return turns


def neighbours_agree_b(answers):
    now = deque(answers)
    for turns in range(50):
        left, right = now.copy(), now.copy()
        left.rotate(1)
        right.rotate(-1)
        after = deque(x if x == y else z for x, z, y in zip(left, now, right))
        if after == now:
            return turns
        now = after
    return 50


def neighbours_agree_c(answers):
    def step(row):
        around = row[-1:] + row + row[:1]
        return [a if a == c else b for a, b, c in zip(around, around[1:], around[2:])]

    history = [list(answers)]
    while len(history) <= 50:
        history.append(step(history[-1]))
        if history[-1] == history[-2]:
            break
    return len(history) - 2 if history[-1] == history[-2] else 50


def neighbours_agree_d(answers):
    old = []
    for ch in answers:
        old.append(ch)
    n = len(old)
    turns = 0
    changed = True
    while changed == True and turns < 50:
        changed = False
        new = []
        for i in range(n):
            if i == 0:
                left = old[n - 1]
            else:
                left = old[i - 1]
            if i == n - 1:
                right = old[0]
            else:
                right = old[i + 1]
            if left == right:
                new.append(left)
                if old[i] != left:
                    changed = True
            else:
                new.append(old[i])
        if changed == True:
            turns = turns + 1
            old = new
    return turns


def neighbours_agree_e(answers):
    vote = lambda s: "".join(a if a == c else b for a, b, c in zip(s[-1:] + s, s, s[1:] + s[:1]))
    states = list(accumulate(repeat(None, 50), lambda s, _: vote(s), initial=answers))
    return next((k for k, (a, b) in enumerate(pairwise(states)) if a == b), 50)


def key_ring_a(keys, locks):
    opened = []
    for lock in locks:
        possible = []
        for key in keys:
            if len(key) == len(lock):
                gaps = [int(a) + int(b) for a, b in zip(key, lock)]
                if all(gap <= 5 for gap in gaps):
                    possible.append(key)
        opened.append(len(possible))
    return opened


def key_ring_b(keys, locks):
    return [
        sum(len(key) == len(lock) and max((int(a) + int(b) for a, b in zip(key, lock)), default=0) < 6 for key in keys)
        for lock in locks
    ]


def key_ring_c(keys, locks):
    def fits(key, lock):
        pairs = zip_longest(key, lock, fillvalue="9")
        for a, b in pairs:
            if int(a) > 5 - int(b):
                return False
        return True

    counts = Counter(k for k, key in product(range(len(locks)), keys) if fits(key, locks[k]))
    return [counts[k] for k in range(len(locks))]


def key_ring_d(keys, locks):
    result = []
    for i in range(len(locks)):
        number = 0
        for j in range(len(keys)):
            if len(keys[j]) == len(locks[i]):
                fits = True
                for k in range(len(keys[j])):
                    total = int(keys[j][k]) + int(locks[i][k])
                    if total > 5:
                        fits = False
                if fits == True:
                    number = number + 1
        result.append(number)
    return result


def key_ring_e(keys, locks):
    low = lambda a, b: int(a) + int(b) <= 5
    fits = lambda k, l: len(k) == len(l) and all(map(low, k, l))
    return [sum(map(fits, keys, repeat(lock))) for lock in locks]


def flag_sets_a(people, wanted):
    bits = {}
    for name in people:
        for skill in people[name]:
            if skill not in bits:
                bits[skill] = 1 << len(bits)
    need = 0
    for skill in wanted:
        if skill not in bits:
            return []
        need |= bits[skill]
    out = []
    for name, skills in people.items():
        mask = 0
        for skill in skills:
            mask |= bits[skill]
        if mask & need == need:
            out.append(name)
    return sorted(out)


def flag_sets_b(people, wanted):
    return sorted(name for name, skills in people.items() if not set(wanted).difference(skills))


def flag_sets_c(people, wanted):
    able = defaultdict(set)
    for name, skills in people.items():
        for skill in skills:
            able[skill].add(name)
    left = set(people)
    for skill in wanted:
        left &= able[skill]
        if not left:
            break
    return sorted(left)


def flag_sets_d(people, wanted):
    result = []
    for name in people:
        missing = 0
        for i in range(len(wanted)):
            has = False
            for j in range(len(people[name])):
                if people[name][j] == wanted[i]:
                    has = True
            if has == False:
                missing = missing + 1
        if missing == 0:
            result.append(name)
    return sorted(result)


def flag_sets_e(people, wanted):
    return [n for n in sorted(people) if all(w in people[n] for w in wanted)]


def gossip_rounds_a(friends, start):
    heard = {start: 0}
    queue = deque([start])
    while queue:
        person = queue.popleft()
        for friend in friends.get(person, []):
            if friend not in heard:
                heard[friend] = heard[person] + 1
                queue.append(friend)
    rounds = max(heard.values())
    return [sorted(name for name in heard if heard[name] == k) for k in range(rounds + 1)]


def gossip_rounds_b(friends, start):
    known = {start}
    rounds = [[start]]
    while True:
        new = {f for person in rounds[-1] for f in friends.get(person, ())} - known
        if not new:
            return rounds
        known |= new
        rounds.append(sorted(new))


def gossip_rounds_c(friends, start):
    distance = defaultdict(lambda: math.inf)

    def tell(person, step):
        if step < distance[person]:
            distance[person] = step
            for friend in friends.get(person, []):
                tell(friend, step + 1)

    tell(start, 0)
    rounds = defaultdict(list)
    for person in sorted(distance):
        rounds[distance[person]].append(person)
    return [rounds[k] for k in sorted(rounds)]


def gossip_rounds_d(friends, start):
    class Person:
        def __init__(self, name):
            self.name = name
            self.heard = -1

    people = {start: Person(start)}
    for name in friends:
        for other in [name] + list(friends[name]):
            if other not in people:
                people[other] = Person(other)
    people[start].heard = 0
    turn = 0
    result = [[start]]
    while len(result[turn]) > 0:
        news = []
        for name in result[turn]:
            if name not in friends:
                continue
            for friend in friends[name]:
                if people[friend].heard == -1:
                    people[friend].heard = turn + 1
                    news.append(friend)
        news.sort()
        result.append(news)
        turn += 1
    result.pop()
    return result


def gossip_rounds_e(friends, start):
    spread = lambda known, _: known | {f for p in known for f in friends.get(p, ())}
    known = list(accumulate(repeat(None, len(friends) + 1), spread, initial={start}))
    return [[start]] + [sorted(b - a) for a, b in pairwise(known) if b - a]


def half_price_a(basket):
    total = 0
    ordered = sorted(basket, reverse=True)
    for i, price in enumerate(ordered):
        if i % 2 == 1:
            total += price // 2
        else:
            total += price
    return total


def half_price_b(basket):
    ordered = sorted(basket)[::-1]
    return sum(ordered[::2]) + sum(price // 2 for price in ordered[1::2])


def half_price_c(basket):
    heap = [-price for price in basket]
    heapq.heapify(heap)
    total = 0
    full = True
    while heap:
        price = -heapq.heappop(heap)
        total += price if full else price >> 1
        full = not full
    return total


def half_price_d(basket):
    prices = list(basket)
    total = 0
    number = 0
    while len(prices) > 0:
        highest = prices[0]
        for p in prices:
            if p > highest:
                highest = p
        prices.remove(highest)
        number = number + 1
        if number % 2 == 1:
            total = total + highest
        else:
            total = total + highest // 2
    return total


def half_price_e(basket):
    return sum(p // d for p, d in zip(sorted(basket, reverse=True), cycle((1, 2))))


def wear_once_a(outfits):
    worn = OrderedDict()
    for day, clothes in enumerate(outfits):
        for item in clothes:
            worn.setdefault(item, []).append(day)
    gaps = {}
    for item, days in worn.items():
        if len(days) > 1:
            gaps[item] = min(b - a for a, b in zip(days, days[1:]))
    return gaps


def wear_once_b(outfits):
    last, gaps = {}, {}
    for day, clothes in enumerate(outfits):
        for item in clothes:
            if item in last:
                gaps[item] = min(day - last[item], gaps.get(item, day))
            last[item] = day
    return gaps


def wear_once_c(outfits):
    gaps = {}
    items = list(dict.fromkeys(chain.from_iterable(outfits)))
    for item in items:
        days = [day for day, clothes in enumerate(outfits) for thing in clothes if thing == item]
        pairs = list(combinations(days, 2))
        if pairs:
            gaps[item] = min(later - earlier for earlier, later in pairs)
    return gaps


def wear_once_d(outfits):
    result = {}
    for i in range(len(outfits)):
        for j in range(i + 1, len(outfits)):
            for item in outfits[i]:
                for other in outfits[j]:
                    if item == other:
                        gap = j - i
                        if item not in result:
                            result[item] = gap
                        elif gap < result[item]:
                            result[item] = gap
    return result


def wear_once_e(outfits):
    worn = sorted((item, day) for day, clothes in enumerate(outfits) for item in clothes)
    days = {item: [d for _, d in run] for item, run in groupby(worn, operator.itemgetter(0))}
    return {item: min(starmap(lambda a, b: b - a, pairwise(d))) for item, d in days.items() if d[1:]}


def balanced_teams_a(skills):
    order = sorted(skills, key=lambda name: (-skills[name], name))
    one, other = [], []
    total_one = total_other = 0
    for name in order:
        if total_one <= total_other:
            one.append(name)
            total_one += skills[name]
        else:
            other.append(name)
            total_other += skills[name]
    return one, other, abs(total_one - total_other)


def balanced_teams_b(skills):
    heap = [(0, 0), (0, 1)]
    teams = [], []
    for minus, name in sorted((-level, name) for name, level in skills.items()):
        total, team = heapq.heappop(heap)
        teams[team].append(name)
        heapq.heappush(heap, (total - minus, team))
    return *teams, abs(heap[0][0] - heap[1][0])


def balanced_teams_c(skills):
    class Team:
        def __init__(self):
            self.names = []

        @property
        def total(self):
            return sum(skills[name] for name in self.names)

    teams = [Team(), Team()]
    for name in sorted(sorted(skills), key=skills.get, reverse=True):
        min(teams, key=lambda team: team.total).names.append(name)
    first, second = teams
    return first.names, second.names, abs(first.total - second.total)


def balanced_teams_d(skills):
    names = []
    for name in skills:
        names.append(name)
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            swap = False
            if skills[names[j]] > skills[names[i]]:
                swap = True
            elif skills[names[j]] == skills[names[i]] and names[j] < names[i]:
                swap = True
            if swap == True:
                temp = names[i]
                names[i] = names[j]
                names[j] = temp
    team1 = []
    team2 = []
    difference = 0
    for name in names:
        if difference <= 0:
            team1.append(name)
            difference = difference + skills[name]
        else:
            team2.append(name)
            difference = difference - skills[name]
    if difference < 0:
        difference = -difference
    return team1, team2, difference


def balanced_teams_e(skills):
    def place(teams, name):
        one, other, lead = teams
        level = skills[name]
        return (one + [name], other, lead + level) if lead <= 0 else (one, other + [name], lead - level)

    order = sorted(sorted(skills), key=skills.get, reverse=True)
    one, other, lead = reduce(place, order, ([], [], 0))
    return one, other, abs(lead)


def map_legend_a(rows, legend):
    counts = {}
    for row in rows:
        for c in row:
            name = legend.get(c, "unknown")
            counts[name] = counts.get(name, 0) + 1
    lines = []
    for name in sorted(counts, key=lambda n: (-counts[n], n)):
        share = counts[name] * 100 // sum(counts.values())
        lines.append(f"{name}: {share}%")
    return lines


def map_legend_b(rows, legend):
    cells = "".join(rows)
    tally = Counter(legend.get(c, "unknown") for c in cells)
    ranked = sorted(tally.items(), key=lambda item: (-item[1], item[0]))
    return ["%s: %d%%" % (name, 100 * n // len(cells)) for name, n in ranked]


def map_legend_c(rows, legend):
    names = sorted(legend[c] if c in legend else "unknown" for row in rows for c in row)
    table = [(len(list(group)), name) for name, group in groupby(names)]
    table.sort(key=lambda pair: pair[0], reverse=True)
    return [name + ": " + str(math.floor(size * 100 / len(names))) + "%" for size, name in table]


def map_legend_d(rows, legend):
    class Entry:
        def __init__(self, name):
            self.name = name
            self.count = 0

    entries = []
    total = 0
    for row in rows:
        for c in row:
            name = "unknown"
            if c in legend:
                name = legend[c]
            entry = None
            for e in entries:
                if e.name == name:
                    entry = e
            if entry is None:
                entry = Entry(name)
                entries.append(entry)
            entry.count += 1
            total += 1
    entries.sort(key=lambda e: e.name)
    entries.sort(key=lambda e: -e.count)
    lines = []
    i = 0
    while i < len(entries):
        lines.append(entries[i].name + ": " + str(int(100 * entries[i].count / total)) + "%")
        i += 1
    return lines


def map_legend_e(rows, legend):
    s = [legend.get(c, "unknown") for c in chain(*rows)]
    return [f"{n}: {s.count(n) * 100 // len(s)}%" for n in sorted({*s}, key=lambda n: (-s.count(n), n))]


def cheapest_triple_a(prices, budget):
    best = None
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            for k in range(j + 1, len(prices)):
                total = prices[i] + prices[j] + prices[k]
                if total <= budget and (best is None or total > best):
                    best = total
    return best


def cheapest_triple_b(prices, budget):
    return max((t for t in map(sum, combinations(prices, 3)) if t <= budget), default=None)


def cheapest_triple_c(prices, budget):
    ordered = sorted(prices)
    best = -math.inf
    for i in range(len(ordered) - 2):
        low, high = i + 1, len(ordered) - 1
        while low < high:
            total = ordered[i] + ordered[low] + ordered[high]
            if total > budget:
                high -= 1
            else:
                best = max(best, total)
                low += 1
    return None if best == -math.inf else best


def cheapest_triple_d(prices, budget):
    sums = {0: {0}, 1: set(), 2: set(), 3: set()}
    for price in prices:
        for size in (3, 2, 1):
            sums[size] |= {total + price for total in sums[size - 1]}
    good = sorted(total for total in sums[3] if total <= budget)
    return good[-1] if good else None


def cheapest_triple_e(prices, budget):
    best = -1
    i = 0
    while i < len(prices):
        j = 0
        while j < len(prices):
            k = 0
            while k < len(prices):
                if i != j and j != k and i != k:
                    total = prices[i] + prices[j] + prices[k]
                    if total <= budget and total > best:
                        best = total
                k += 1
            j += 1
        i += 1
    if best == -1:
        return None
    return best


def cheapest_triple_f(prices, budget):
    p = sorted(prices)
    sums = []
    for (i, a), (j, b) in combinations(enumerate(p), 2):
        k = bisect.bisect_right(p, budget - a - b) - 1
        if k > j:
            sums.append(a + b + p[k])
    return max(sums, default=None)


def paired_gloves_a(gloves):
    left, right = {}, {}
    for side, size in gloves:
        shelf = left if side == "L" else right
        shelf[size] = shelf.get(size, 0) + 1
    pairs = 0
    for size in left:
        pairs += min(left[size], right.get(size, 0))
    return pairs, len(gloves) - 2 * pairs


def paired_gloves_b(gloves):
    counts = Counter(gloves)
    sizes = {size for _, size in gloves}
    pairs = sum(min(counts["L", size], counts["R", size]) for size in sizes)
    return pairs, sum(abs(counts["L", size] - counts["R", size]) for size in sizes)


def paired_gloves_c(gloves):
    single = []
    pairs = 0
    for side, size in gloves:
        partner = ("R" if side == "L" else "L", size)
        if partner in single:
            single.remove(partner)
            pairs += 1
        else:
            single.append((side, size))
    return pairs, len(single)


def paired_gloves_d(gloves):
    used = []
    pairs = 0
    for i in range(len(gloves)):
        if i in used:
            continue
        for j in range(i + 1, len(gloves)):
            if j not in used and i not in used:
                if gloves[i][0] != gloves[j][0] and gloves[i][1] == gloves[j][1]:
                    pairs = pairs + 1
                    used.append(i)
                    used.append(j)
    return pairs, len(gloves) - len(used)


def paired_gloves_e(gloves):
    left, right = (Counter(n for s, n in gloves if s == side) for side in "LR")
    return (left & right).total(), (left - right).total() + (right - left).total()


def seats_between_a(row, people):
    row = list(row)
    placed = []
    for person in people:
        best = None
        best_gap = -1
        for i, seat in enumerate(row):
            if seat != ".":
                continue
            gap = min((abs(i - j) for j, other in enumerate(row) if other != "."), default=len(row))
            if gap > best_gap:
                best, best_gap = i, gap
        if best is None:
            break
        row[best] = person
        placed.append(best)
    return "".join(row), placed


def seats_between_b(row, people):
    placed = []
    for person in people:
        n = len(row)
        left, near = math.inf, [math.inf] * n
        for order in (range(n), range(n - 1, -1, -1)):
            left = math.inf
            for i in order:
                left = 0 if row[i] != "." else left + 1
                near[i] = min(near[i], left)
        if "." not in row:
            break
        seat = near.index(max(near))
        row = row[:seat] + person + row[seat + 1:]
        placed.append(seat)
    return row, placed


def seats_between_c(row, people):
    placed = []
    for person in islice(people, row.count(".")):
        taken = [i for i, c in enumerate(row) if c != "."]

        def comfort(i):
            return min([abs(i - t) for t in taken], default=0), -i

        seat = max((i for i, c in enumerate(row) if c == "."), key=comfort)
        placed.append(seat)
        row = "".join(person if i == seat else c for i, c in enumerate(row))
    return row, placed


def seats_between_d(row, people):
    seats = list(row)
    placed = []
    for person in people:
        best = -1
        best_distance = -1
        for i in range(len(seats)):
            if seats[i] == ".":
                distance = len(seats)
                for j in range(len(seats)):
                    if seats[j] != ".":
                        d = i - j
                        if d < 0:
                            d = -d
                        if d < distance:
                            distance = d
                if distance > best_distance:
                    best_distance = distance
                    best = i
        if best != -1:
            seats[best] = person
            placed.append(best)
    return "".join(seats), placed


def seats_between_e(row, people):
    def sit(state, person):
        line, placed = state
        reach = [k for k in range(1, len(line) + 1) if "." * k in line]
        gaps = ((-min(max(0, m.end() - i - 1) + 1 if m.end() < len(line) else len(line),
                      i - m.start() + 1 if m.start() else len(line)), i)
                for m in re.finditer(r"\.+", line) for i in range(m.start(), m.end()))
        if not reach:
            return state
        seat = min(gaps)[1]
        return line[:seat] + person + line[seat + 1:], placed + [seat]

    return reduce(sit, people, (row, []))


INPUTS = {
    "quiet_hours": [([(8, 3), (9, 5), (8, 1), (17, 9), (33, 1)], 3), ([], 0), ([(0, 1), (23, 1)], 0)],
    "reading_pages": [(23, 5, {0, 6}), (0, 3, set()), (7, 7, {1}), (10, 2, {2, 3})],
    "post_office": [
        ([(20, "al"), (60, "bo"), (900, "cy")], [(50, 1), (100, 2), (500, 4)]),
        ([], []),
        ([(1, "x")], []),
    ],
    "class_trip": [(["d", "a", "c", "b", "e"], 2), ([], 4), (["x"], 3), (["q", "p", "r", "s", "t", "u", "v"], 4)],
    "secret_friend_clues": [
        ([("has", "hat"), ("not", "dog")], {"al": ["hat"], "bo": ["hat", "dog"], "cy": []}),
        ([], {}),
        ([("not", "x")], {"p": [], "q": ["y"]}),
        ([], {"z": []}),
    ],
    "tag_cloud": [([(3, ["Sea", "sun"]), (0, ["sun", "ice"]), (2, ["ice"])], 2), ([], 3), ([(0, ["b", "a"])], 5)],
    "hat_sizes": [([54, 57, 60], [55, 58, 66, 56]), ([], [50]), ([50, 50], [52, 53]), ([1, 3, 4], [3, 3, 5])],
    "colour_rows": [("rrbgbbgr",), ("",), ("aaa",), ("abcabc",), ("abaccc",)],
    "fewest_shops": [
        ({"mill": ["flour"], "farm": ["egg", "milk"], "mart": ["egg", "flour"]}, ["egg", "flour", "milk"]),
        ({}, []),
        ({"a": ["x"]}, ["y"]),
        ({"b": ["p", "q"], "a": ["q", "p"]}, ["p", "q"]),
    ],
    "ferry_trips": [([4, 5, 3, 20, 6], 10), ([], 5), ([7], 3), ([2, 2, 2, 2], 4)],
    "polite_queue": [([("al", 30), ("bo", 71), ("cy", 12), ("di", 70)],), ([],), ([("x", 99)],)],
    "lost_property": [
        ([(1, "hat"), (4, "hat"), (2, "key")], [(5, "hat", "al"), (6, "hat", "bo"), (9, "key", "cy")], 4),
        ([], [(1, "x", "y")], 9),
        ([(3, "cap")], [(2, "cap", "al"), (3, "cap", "bo"), (3, "cap", "cy")], 0),
    ],
    "spelling_bee": [
        ("bcdeo", "a", ["bead", "code", "abode", "dab", "abcdeo", "zeal"]),
        ("x", "y", []),
        ("ab", "c", ["caca", "cabbac"]),
    ],
    "stable_names": [([("a", "b"), ("c", "d"), ("b", "c"), ("c", "a")], "a"), ([], "x"), ([("p", "q")], "q")],
    "word_values_equal": [(["ab", "c", "ba", "d", "aaa", "AC"],), ([],), (["z", "a"],), (["bb", "d", "c!"],)],
    "bingo_round": [
        ({"al": [[1, 2], [3, 4]], "bo": [[2, 5], [1, 6]]}, [4, 2, 5, 3]),
        ({}, [1]),
        ({"x": [[9]]}, [1, 2]),
        ({"p": [[1]], "q": [[1], [2]]}, [3, 1]),
    ],
    "market_day": [([5, 8, 3], [6, 4, 9, 1]), ([], [2]), ([9], [1]), ([2, 2], [2, 2])],
    "neighbours_agree": [("yynyn",), ("y",), ("ynyn",), ("nnyynnyny",), ("yn",)],
    "key_ring": [(["012", "333", "5"], ["500", "222", "0"]), ([], ["1"]), (["11"], []), (["", "9"], [""])],
    "flag_sets": [
        ({"al": ["cook", "sew"], "bo": ["cook"], "cy": ["sew", "cook", "row"]}, ["sew", "cook"]),
        ({}, ["x"]),
        ({"y": []}, []),
        ({"p": ["q"]}, ["r"]),
    ],
    "gossip_rounds": [
        ({"a": ["b", "c"], "b": ["d"], "c": ["d", "a"]}, "a"),
        ({}, "x"),
        ({"p": ["p"]}, "p"),
        ({"k": ["m"], "m": ["l"], "l": ["k"]}, "l"),
    ],
    "half_price": [([10, 7, 3, 8],), ([],), ([5],), ([3, 3, 3],)],
    "wear_once": [([["hat", "tie"], ["tie"], ["hat"], ["cap", "hat"]],), ([],), ([["x"], [], ["x"], ["x"]],)],
    "balanced_teams": [({"al": 5, "bo": 3, "cy": 3, "di": 2},), ({},), ({"x": 4},), ({"p": 1, "q": 1, "r": 9},)],
    "map_legend": [
        (["~~^", "~.^"], {"~": "sea", "^": "hill"}),
        ([], {}),
        (["aa"], {"a": "ash"}),
        (["ab"], {"b": "bay", "a": "bay"}),
    ],
    "cheapest_triple": [([5, 9, 2, 7], 16), ([], 9), ([4, 4, 4], 11), ([1, 2, 3, 4, 5], 100)],
    "paired_gloves": [
        ([("L", 8), ("R", 8), ("L", 8), ("R", 7)],),
        ([],),
        ([("L", 1), ("L", 1)],),
        ([("R", 2), ("L", 2)],),
    ],
    "seats_between": [("x......", "abc"), ("...", "p"), ("", "q"), ("k.", "mn"), ("..x...x.", "yz")],
}
