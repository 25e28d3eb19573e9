"""Small tasks on grouping, ranking, checks, codes and records, each in several ways, which agree on `INPUTS`."""

import bisect
import heapq
import math
import operator
import re
from collections import Counter, defaultdict, deque
from functools import cmp_to_key, lru_cache, reduce
from itertools import accumulate, chain, combinations, compress, count, cycle, dropwhile, groupby
from itertools import islice, pairwise, product, takewhile, tee


def neighbours_by_tens_a(numbers):
    groups = {}
    for number in numbers:
        low = number // 10 * 10
        label = str(low) + "-" + str(low + 9)
        if label in groups:
            groups[label] += 1
        else:
            groups[label] = 1
    ordered = sorted(groups, key=lambda label: int(label.rsplit("-", 1)[0]))
    return [(label, groups[label]) for label in ordered]


def neighbours_by_tens_b(numbers):
    tally = Counter(n // 10 for n in numbers)
    return [(f"{t * 10}-{t * 10 + 9}", tally[t]) for t in sorted(tally)]


def neighbours_by_tens_c(numbers):
    out = []
    for tens, group in groupby(sorted(numbers), key=lambda n: n - n % 10):
        size = 0
        for _ in group:
            size += 1
        out.append(("%d-%d" % (tens, tens + 9), size))
    return out


def lonely_words_a(lines):
    counts = {}
    for line in lines:
        for word in set(line.lower().split()):
            counts[word] = counts.get(word, 0) + 1
    result = []
    for line in lines:
        result.append(sorted(w for w in set(line.lower().split()) if counts[w] == 1))
    return result


def lonely_words_b(lines):
    sets = [set(line.lower().split()) for line in lines]
    out = []
    for i, words in enumerate(sets):
        others = set()
        for j, more in enumerate(sets):
            if j != i:
                others |= more
        out.append(sorted(words - others))
    return out


def lonely_words_c(lines):
    owner = {}
    for i, line in enumerate(lines):
        for word in line.lower().split():
            if owner.setdefault(word, i) != i:
                owner[word] = -1
    out = [[] for _ in lines]
    for word in sorted(owner):
        if owner[word] >= 0:
            out[owner[word]].append(word)
    return out


def beats_most_a(games):
    beaten = {}
    for winner, loser in games:
        beaten.setdefault(winner, set()).add(loser)
    best = None
    for name in sorted(beaten):
        if best is None or len(beaten[name]) > len(beaten[best]):
            best = name
    return best


def beats_most_b(games):
    wins = Counter(winner for winner, _ in set(games))
    return min(wins, key=lambda name: (-wins[name], name), default=None)


def beats_most_c(games):
    unique = sorted(set(games))
    ranked = []
    for winner, group in groupby(unique, key=operator.itemgetter(0)):
        heapq.heappush(ranked, (-len(list(group)), winner))
    return ranked[0][1] if ranked else None


def never_lost_a(games):
    players = set()
    losers = set()
    for winner, loser in games:
        players.add(winner)
        players.add(loser)
        losers.add(loser)
    return sorted(players - losers)


def never_lost_b(games):
    winners, losers = (set(side) for side in zip(*games)) if games else (set(), set())
    return sorted(winners.difference(losers))


def never_lost_c(games):
    out = []
    for winner, _ in games:
        if winner in out:
            continue
        for _, loser in games:
            if loser == winner:
                break
        else:
            out.append(winner)
    out.sort()
    return out


def rank_labels_a(scores):
    ordered = sorted(scores.values(), reverse=True)
    labels = {}
    for name, score in scores.items():
        rank = ordered.index(score) + 1
        tie = "=" if ordered.count(score) > 1 else ""
        labels[name] = str(rank) + tie
    return labels


def rank_labels_b(scores):
    return {
        name: f"{1 + sum(other > score for other in scores.values())}"
        + "=" * (sum(other == score for other in scores.values()) > 1)
        for name, score in scores.items()
    }


def rank_labels_c(scores):
    by_score = defaultdict(list)
    for name, score in scores.items():
        by_score[score].append(name)
    labels = {}
    place = 1
    for score in sorted(by_score, reverse=True):
        names = by_score[score]
        for name in names:
            labels[name] = f"{place}=" if names[1:] else str(place)
        place += len(names)
    return labels


def judge_scores_a(sheets):
    totals = {}
    for name, marks in sheets.items():
        marks = sorted(marks)
        middle = marks[1:-1] if len(marks) > 2 else marks
        totals[name] = sum(middle)
    order = sorted(totals, key=lambda name: (-totals[name], -max(sheets[name], default=0), name))
    return [(name, totals[name]) for name in order]


def judge_scores_b(sheets):
    rows = []
    for name, marks in sheets.items():
        total = sum(marks)
        best = max(marks, default=0)
        if len(marks) >= 3:
            total -= best + min(marks)
        rows.append((-total, -best, name))
    rows.sort()
    return [(name, -minus) for minus, _, name in rows]


def judge_scores_c(sheets):
    class Diver:
        def __init__(self, name, marks):
            self.name = name
            self.best = max(marks) if marks else 0
            self.total = 0
            for i, mark in enumerate(sorted(marks)):
                if len(marks) < 3 or 0 < i < len(marks) - 1:
                    self.total += mark

        def __lt__(self, other):
            if self.total != other.total:
                return self.total > other.total
            if self.best != other.best:
                return self.best > other.best
            return self.name < other.name

    divers = sorted(Diver(*pair) for pair in sheets.items())
    return [(diver.name, diver.total) for diver in divers]


def sold_together_a(baskets, least):
    counts = {}
    for basket in baskets:
        goods = sorted(set(basket))
        for i in range(len(goods)):
            for j in range(i + 1, len(goods)):
                pair = goods[i], goods[j]
                counts[pair] = counts.get(pair, 0) + 1
    return sorted(pair for pair in counts if counts[pair] >= least)


def sold_together_b(baskets, least):
    pairs = Counter(chain.from_iterable(combinations(sorted(set(b)), 2) for b in baskets))
    return sorted(pair for pair, n in pairs.items() if n >= least)


def sold_together_c(baskets, least):
    found_in = defaultdict(set)
    for number, basket in enumerate(baskets):
        for thing in basket:
            found_in[thing].add(number)
    things = sorted(found_in)
    out = []
    for x, y in product(things, things):
        common = found_in[x] & found_in[y]
        if x < y and common and len(common) >= least:
            out.append((x, y))
    return out


def loyal_buyers_a(days):
    if not days:
        return []
    loyal = set(days[0])
    for day in days[1:]:
        loyal = loyal & set(day)
    return sorted(loyal)


def loyal_buyers_b(days):
    return sorted(reduce(operator.and_, map(set, days))) if days else []


def loyal_buyers_c(days):
    counts = Counter()
    for number, day in enumerate(days):
        for name in day:
            if counts[name] == number:
                counts[name] += 1
    return sorted(name for name, n in counts.items() if n == len(days))


def loyal_buyers_d(days):
    out = []
    for name in sorted(set(days[0])) if days else []:
        if all(name in day for day in days):
            out.append(name)
    return out


def rare_and_common_a(text):
    counts = {}
    for letter in text.lower():
        if letter.isalpha():
            counts[letter] = counts.get(letter, 0) + 1
    if not counts:
        return "", ""
    most = max(counts.values())
    least = min(counts.values())
    common = "".join(sorted(c for c in counts if counts[c] == most))
    rare = "".join(sorted(c for c in counts if counts[c] == least))
    return common, rare


def rare_and_common_b(text):
    groups = defaultdict(str)
    letters = re.sub(r"[\W\d_]", "", text.lower())
    for letter in sorted(set(letters)):
        groups[letters.count(letter)] += letter
    return (groups[max(groups)], groups[min(groups)]) if groups else ("", "")


def rare_and_common_c(text):
    ranked = Counter(filter(str.isalpha, text.lower())).most_common()
    first = takewhile(lambda pair: pair[1] == ranked[0][1], ranked)
    last = takewhile(lambda pair: pair[1] == ranked[-1][1], reversed(ranked))
    return "".join(sorted(c for c, _ in first)), "".join(sorted(c for c, _ in last))


def card_groups_a(number):
    digits = number.replace(" ", "")
    if not digits.isdigit() or not 12 <= len(digits) <= 19:
        return None
    if digits.startswith("4"):
        kind = "V"
    elif 51 <= int(digits[:2]) <= 55:
        kind = "M"
    elif digits[:2] in ("34", "37"):
        kind = "A"
    else:
        kind = "?"
    sizes = [4, 6, 20] if kind == "A" else [4, 4, 4, 4, 4]
    parts = []
    for size in sizes:
        if digits:
            parts.append(digits[:size])
            digits = digits[size:]
    return kind + " " + "-".join(parts)


def card_groups_b(number):
    digits = "".join(number.split(" "))
    if not re.fullmatch(r"[0-9]{12,19}", digits):
        return None
    rules = ((r"4", "V"), (r"5[1-5]", "M"), (r"3[47]", "A"), (r"", "?"))
    kind = next(name for start, name in rules if re.match(start, digits))
    pattern = r"^(.{4})(.{6})(.*)$" if kind == "A" else r"(.{1,4})"
    if kind == "A":
        return kind + " " + re.sub(pattern, r"\1-\2-\3", digits)
    return kind + " " + "-".join(re.findall(pattern, digits))


def card_groups_c(number):
    digits = [c for c in number if c != " "]
    if len(digits) < 12 or len(digits) > 19 or not all(c.isdigit() for c in digits):
        return None
    kinds = {"4": "V", "34": "A", "37": "A"}
    kinds.update({f"5{k}": "M" for k in range(1, 6)})
    start = "".join(digits[:2])
    kind = kinds.get(start, kinds.get(start[0], "?"))
    cuts = {4, 10} if kind == "A" else {4, 8, 12, 16}
    text = ""
    for i, c in enumerate(digits):
        text += "-" + c if i in cuts else c
    return f"{kind} {text}"


def digit_ladder_a(code):
    digits = [int(c) for c in code]
    while len(digits) > 1:
        new = []
        for i in range(len(digits) - 1):
            new.append(abs(digits[i] - digits[i + 1]))
        digits = new
    return digits[0] if digits else None


def digit_ladder_b(code):
    def down(digits):
        if len(digits) < 2:
            return digits
        return down([abs(x - y) for x, y in pairwise(digits)])

    left = down(list(map(int, code)))
    return left[0] if left else None


def digit_ladder_c(code):
    row = [ord(c) - 48 for c in code]
    for size in range(len(row) - 1, 0, -1):
        for i in range(size):
            row[i] = max(row[i], row[i + 1]) - min(row[i], row[i + 1])
    return next(iter(row), None)


def parity_blocks_a(bits, size):
    out = ""
    for start in range(0, len(bits), size):
        block = bits[start:start + size]
        out += block
        ones = 0
        for bit in block:
            if bit == "1":
                ones += 1
        out += "0" if ones % 2 == 0 else "1"
    return out


def parity_blocks_b(bits, size):
    return re.sub("[01]{1,%d}" % size, lambda m: m[0] + str(m[0].count("1") & 1), bits)


def parity_blocks_c(bits, size):
    out = []
    parity = filled = 0
    for bit in bits:
        out.append(bit)
        parity ^= int(bit)
        filled += 1
        if filled == size:
            out.append(str(parity))
            parity = filled = 0
    if filled:
        out.append(str(parity))
    return "".join(out)


def parity_wrong_a(blocks):
    bad = []
    for i, block in enumerate(blocks):
        if block.count("1") % 2:
            bad.append(i)
    return bad


def parity_wrong_b(blocks):
    def fold(block):
        return reduce(operator.xor, map(int, block), 0)

    return list(compress(count(), map(fold, blocks)))


def parity_wrong_c(blocks):
    out = []
    for i in range(len(blocks)):
        value = int(blocks[i] or "0", 2)
        odd = False
        while value:
            value &= value - 1
            odd = not odd
        if odd:
            out.append(i)
    return out


def two_way_check_a(rows):
    bad_rows = [i for i, row in enumerate(rows) if sum(row) % 2]
    bad_columns = [j for j, column in enumerate(zip(*rows)) if sum(column) % 2]
    if not bad_rows and not bad_columns:
        return "good"
    if len(bad_rows) == 1 and len(bad_columns) == 1:
        return f"flip {bad_rows[0]},{bad_columns[0]}"
    return "lost"


def two_way_check_b(rows):
    down = [0] * (len(rows[0]) if rows else 0)
    side = []
    for row in rows:
        parity = 0
        for j in range(len(row)):
            parity ^= row[j]
            down[j] ^= row[j]
        side.append(parity)
    errors = side.count(1), down.count(1)
    if errors == (0, 0):
        return "good"
    if errors == (1, 1):
        return "flip " + str(side.index(1)) + "," + str(down.index(1))
    return "lost"


def two_way_check_c(rows):
    def clean(table):
        return not any(sum(line) & 1 for line in chain(table, zip(*table)))

    if clean(rows):
        return "good"
    for i, row in enumerate(rows):
        for j, bit in enumerate(row):
            tried = [list(r) for r in rows]
            tried[i][j] = 1 - bit
            if clean(tried):
                return "flip %d,%d" % (i, j)
    return "lost"


def initials_clash_a(names):
    groups = {}
    for name in names:
        short = ""
        for word in name.split():
            short += word[0].upper()
        groups.setdefault(short, []).append(name)
    out = {}
    for short, people in groups.items():
        if len(people) > 1:
            out[short] = people
    return out


def initials_clash_b(names):
    keys = ["".join(word[0] for word in name.split()).upper() for name in names]
    twice = {key for key in keys if keys.count(key) > 1}
    return {key: [n for k, n in zip(keys, names) if k == key] for key in twice}


def initials_clash_c(names):
    def initials(name):
        return re.sub(r"(\S)\S*\s*", r"\1", name.strip()).upper()

    first, clash = {}, {}
    for name in names:
        key = initials(name)
        if key in clash:
            clash[key].append(name)
        elif key in first:
            clash[key] = [first[key], name]
        else:
            first[key] = name
    return clash


def short_logins_a(names):
    used = set()
    out = []
    for name in names:
        base = name.lower()[:3]
        login = base
        number = 1
        while login in used:
            number += 1
            login = base + str(number)
        used.add(login)
        out.append(login)
    return out


def short_logins_b(names):
    seen = Counter()
    logins = []
    for name in names:
        base = name[:3].lower()
        seen[base] += 1
        logins.append(base if seen[base] == 1 else f"{base}{seen[base]}")
    return logins


def short_logins_c(names):
    makers = {}

    def serial(base):
        yield base
        for n in count(2):
            yield base + str(n)

    out = []
    for name in names:
        base = name.lower()[:3]
        if base not in makers:
            makers[base] = serial(base)
        out.append(next(makers[base]))
    return out


def phone_prefixes_a(numbers):
    numbers = sorted(set(numbers))
    clashes = []
    for i in range(len(numbers)):
        for j in range(len(numbers)):
            if i != j and numbers[j].startswith(numbers[i]):
                clashes.append(numbers[i])
                break
    return clashes


def phone_prefixes_b(numbers):
    ordered = sorted(set(numbers))
    return [one for one, after in pairwise(ordered) if after[:len(one)] == one]


def phone_prefixes_c(numbers):
    root = {}
    for number in numbers:
        node = root
        for digit in number:
            node = node.setdefault(digit, {})
        node["end"] = True
    out = []
    for number in set(numbers):
        node = root
        for digit in number:
            node = node[digit]
        if len(node) > 1:
            out.append(number)
    return sorted(out)


def phone_prefixes_d(numbers):
    known = set(numbers)
    starts = {number[:k] for number in known for k in range(len(number))}
    return sorted(known & starts)


def longest_prefix_rate_a(rates, number):
    best = ""
    for prefix in rates:
        if number.startswith(prefix) and len(prefix) > len(best):
            best = prefix
    if best in rates:
        return rates[best]
    return None


def longest_prefix_rate_b(rates, number):
    for size in range(len(number), -1, -1):
        if number[:size] in rates:
            return rates[number[:size]]
    return None


def longest_prefix_rate_c(rates, number):
    tree = {}
    for prefix, rate in rates.items():
        node = tree
        for c in prefix:
            node = node.setdefault(c, {})
        node["rate"] = rate
    found, node = tree.get("rate"), tree
    for c in number:
        node = node.get(c)
        if node is None:
            break
        found = node.get("rate", found)
    return found


def records_by_key_a(records, key):
    groups = {}
    for record in records:
        value = record.get(key, "none")
        rest = {}
        for name in record:
            if name != key:
                rest[name] = record[name]
        if value not in groups:
            groups[value] = []
        groups[value].append(rest)
    return groups


def records_by_key_b(records, key):
    groups = defaultdict(list)
    for record in map(dict, records):
        groups[record.pop(key, "none")].append(record)
    return dict(groups)


def records_by_key_c(records, key):
    values = dict.fromkeys(record[key] if key in record else "none" for record in records)
    return {
        value: [{k: v for k, v in r.items() if k != key} for r in records if r.get(key, "none") == value]
        for value in values
    }


def pivot_a(records):
    rows = []
    columns = []
    for row, column, _ in records:
        if row not in rows:
            rows.append(row)
        if column not in columns:
            columns.append(column)
    rows.sort()
    columns.sort()
    table = [[0 for _ in columns] for _ in rows]
    for row, column, amount in records:
        table[rows.index(row)][columns.index(column)] += amount
    return [[""] + columns] + [[name] + line for name, line in zip(rows, table)]


def pivot_b(records):
    cells = Counter()
    for row, column, amount in records:
        cells[row, column] += amount
    rows = sorted({row for row, _ in cells})
    columns = sorted({column for _, column in cells})
    return [["", *columns]] + [[row, *(cells[row, column] for column in columns)] for row in rows]


def pivot_c(records):
    columns = sorted(set(map(operator.itemgetter(1), records)))
    out = [[""] + columns]
    for row, group in groupby(sorted(records), key=operator.itemgetter(0)):
        line = dict.fromkeys(columns, 0)
        for _, column, amount in group:
            line[column] += amount
        out.append([row] + list(line.values()))
    return out


def carried_forward_a(readings, days):
    known = {}
    for day, value in readings:
        known[day] = value
    out = []
    last = None
    for day in range(1, days + 1):
        if day in known:
            last = known[day]
        out.append(last)
    return out


def carried_forward_b(readings, days):
    latest = sorted(dict(readings).items())
    starts = [day for day, _ in latest if day >= 1]
    values = [value for day, value in latest if day >= 1]
    places = (bisect.bisect_right(starts, day) for day in range(1, days + 1))
    return [values[k - 1] if k else None for k in places]


def carried_forward_c(readings, days):
    out = [None] * days
    filled = [False] * days
    for day, value in readings:
        if 1 <= day <= days:
            out[day - 1] = value
            filled[day - 1] = True
    for i in range(1, days):
        if not filled[i]:
            out[i] = out[i - 1]
    return out


def unit_chain_a(rules, amount, unit, goal):
    queue = deque([(unit, amount)])
    seen = {unit}
    while queue:
        name, value = queue.popleft()
        if name == goal:
            return value
        for one, many, other in rules:
            if one == name and other not in seen:
                seen.add(other)
                queue.append((other, value * many))
    return None


def unit_chain_b(rules, amount, unit, goal):
    table = defaultdict(list)
    for one, many, other in rules:
        table[one].append((other, many))

    def search(name, value, seen):
        if name == goal:
            return value
        for other, many in table[name]:
            if other not in seen:
                found = search(other, value * many, seen | {other})
                if found is not None:
                    return found
        return None

    return search(unit, amount, {unit})


def unit_chain_c(rules, amount, unit, goal):
    known = {unit: amount}
    for _ in rules:
        for one, many, other in rules:
            if one in known:
                known.setdefault(other, known[one] * many)
    return known.get(goal)


def bracket_draw_a(seeds):
    order = [1]
    while len(order) < seeds:
        total = 2 * len(order) + 1
        new = []
        for seed in order:
            new.append(seed)
            new.append(total - seed)
        order = new
    return [(order[i], order[i + 1]) for i in range(0, len(order) - 1, 2)]


def bracket_draw_b(seeds):
    def order(size):
        if size == 1:
            return [1]
        return list(chain.from_iterable((s, size + 1 - s) for s in order(size // 2)))

    feed = iter(order(seeds))
    return list(zip(feed, feed))


def bracket_draw_c(seeds):
    levels = seeds.bit_length() - 1
    out = []
    for place in range(seeds):
        seed = 1
        for level in range(1, levels + 1):
            if place >> (levels - level) & 1:
                seed = 2 ** level + 1 - seed
            # a bit of zero keeps the seed where it is
        out.append(seed)
    return list(zip(out[::2], out[1::2]))


def rota_a(people, days, off):
    rota = []
    turn = 0
    for day in range(days):
        tries = 0
        while tries < len(people) and day in off.get(people[turn % len(people)], ()):
            turn += 1
            tries += 1
        if people and tries < len(people):
            rota.append(people[turn % len(people)])
            turn += 1
        else:
            rota.append(None)
    return rota


def rota_b(people, days, off):
    line = deque(people)
    rota = []
    for day in range(days):
        for _ in range(len(line)):
            person = line[0]
            line.rotate(-1)
            if day not in off.get(person, []):
                rota.append(person)
                break
        else:
            rota.append(None)
    return rota


def rota_c(people, days, off):
    n = len(people)
    rota, start = [], 0
    for day in range(days):
        turns = [(start + k) % n for k in range(n)]
        free = list(dropwhile(lambda i: day in off.get(people[i], ()), turns))
        rota.append(people[free[0]] if free else None)
        start = free[0] + 1 if free else start
    return rota


def milk_round_a(houses, stops):
    empty = {house: 0 for house in houses}
    total = 0
    for house, bottles in stops:
        if house not in empty:
            continue
        returned = min(empty[house], bottles)
        empty[house] = bottles
        total += bottles - returned
    return total, sum(empty.values())


def milk_round_b(houses, stops):
    orders = defaultdict(list)
    for house, bottles in stops:
        if house in houses:
            orders[house].append(bottles)
    new = sum(max(0, b - a) for row in orders.values() for a, b in pairwise([0] + row))
    return new, sum(row[-1] for row in orders.values())


def milk_round_c(houses, stops):
    class House:
        def __init__(self):
            self.bottles = 0

        def swap(self, wanted):
            fresh = wanted - self.bottles
            self.bottles = wanted
            return fresh if fresh > 0 else 0

    street = {name: House() for name in houses}
    fresh = sum([street[name].swap(n) for name, n in stops if name in street])
    return fresh, sum(house.bottles for house in street.values())


def stamp_album_a(pages, swaps):
    album = {}
    for page in pages:
        for stamp in page:
            album[stamp] = album.get(stamp, 0) + 1
    for give, get in swaps:
        if album.get(give, 0) > 1 and album.get(get, 0) == 0:
            album[give] -= 1
            album[get] = 1
    return sorted(album)


def stamp_album_b(pages, swaps):
    album = Counter(chain(*pages))
    for give, get in swaps:
        if album[give] >= 2 and get not in +album:
            album.subtract([give])
            album.update([get])
    return sorted((+album).keys())


def stamp_album_c(pages, swaps):
    kept = set()
    spare = []
    for stamp in chain.from_iterable(pages):
        if stamp in kept:
            spare.append(stamp)
        kept.add(stamp)
    for give, get in swaps:
        if give in spare and get not in kept:
            spare.remove(give)
            kept.add(get)
    return sorted(kept)


def weather_words_a(temps):
    words = []
    for i in range(1, len(temps)):
        if temps[i] > temps[i - 1]:
            word = "up"
        elif temps[i] < temps[i - 1]:
            word = "down"
        else:
            word = "same"
        if words and words[-1][0] == word:
            words[-1] = (word, words[-1][1] + 1)
        else:
            words.append((word, 1))
    return words


def weather_words_b(temps):
    one, other = tee(temps)
    next(other, None)
    names = {0: "same", 1: "up", -1: "down"}
    signs = [(b > a) - (b < a) for a, b in zip(one, other)]
    return [(names[sign], len(list(group))) for sign, group in groupby(signs)]


def weather_words_c(temps):
    letters = "".join("u" if b > a else "d" if b < a else "s" for a, b in zip(temps, temps[1:]))
    names = dict(u="up", d="down", s="same")
    return [(names[m[0][0]], len(m[0])) for m in re.finditer(r"u+|d+|s+", letters)]


def pocket_money_a(weekly, jobs, weeks):
    saved = 0
    history = []
    for week in range(1, weeks + 1):
        saved += weekly
        for name, every, pay in jobs:
            if week % every == 0:
                saved += pay
        history.append(saved)
    return history


def pocket_money_b(weekly, jobs, weeks):
    return [w * weekly + sum(w // every * pay for _, every, pay in jobs) for w in range(1, weeks + 1)]


def pocket_money_c(weekly, jobs, weeks):
    income = [weekly] * weeks
    for _, every, pay in jobs:
        for week in range(every - 1, weeks, every):
            income[week] += pay
    return list(accumulate(income))


def savings_goal_a(start, monthly, percent, goal):
    if start >= goal:
        return 0
    months = 0
    cents = start
    while cents < goal:
        if months > 600:
            return -1
        cents += monthly
        cents += cents * percent // 100
        months += 1
    return months


def savings_goal_b(start, monthly, percent, goal):
    def after():
        now = start
        while True:
            yield now
            now = (now + monthly) * (100 + percent) // 100

    return next((month for month, cents in zip(range(602), after()) if cents >= goal), -1)


def savings_goal_c(start, monthly, percent, goal):
    def wait(cents, month):
        if cents >= goal:
            return month
        if month > 600:
            return -1
        paid = cents + monthly
        return wait(paid + paid * percent // 100, month + 1)

    return wait(start, 0)


def tile_bonus_a(word, values, bonus):
    total = 0
    times = 1
    for i in range(len(word)):
        points = values.get(word[i], 1)
        mark = bonus[i] if i < len(bonus) else "."
        if mark == "2":
            points *= 2
        elif mark == "3":
            points *= 3
        elif mark == "w":
            times *= 2
        total += points
    return total * times


def tile_bonus_b(word, values, bonus):
    marks = bonus[: len(word)].ljust(len(word), ".")
    letters = sum(values.get(c, 1) * {"2": 2, "3": 3}.get(m, 1) for c, m in zip(word, marks))
    return letters << marks.count("w")


def tile_bonus_c(word, values, bonus):
    factors = {"2": (2, 1), "3": (3, 1), "w": (1, 2)}
    total, times = 0, 1
    marks = chain(bonus, cycle("."))
    for letter, mark in zip(word, marks):
        of_letter, of_word = factors.get(mark, (1, 1))
        total += of_letter * (values[letter] if letter in values else 1)
        times *= of_word
    return times * total


def cards_from_deck_a(spec):
    suits = "CDHS"
    ranks = "23456789TJQKA"
    cards = []
    for part in spec.split():
        rank_text, suit_text = part[:-1], part[-1]
        if rank_text == "*":
            chosen = ranks
        elif "-" in rank_text:
            low, high = rank_text.split("-")
            chosen = ranks[ranks.index(low):ranks.index(high) + 1]
        else:
            chosen = rank_text
        for suit in (suits if suit_text == "*" else suit_text):
            for rank in chosen:
                if rank + suit not in cards:
                    cards.append(rank + suit)
    return len(cards)


def cards_from_deck_b(spec):
    order = {rank: i for i, rank in enumerate("23456789TJQKA")}
    deck = set(product(order, "CDHS"))
    wanted = set()
    for part in spec.split():
        low, _, high = part[:-1].partition("-")
        if low == "*":
            low, high = "2", "A"
        high = high or low
        for rank, suit in deck:
            if order[low] <= order[rank] <= order[high] and part[-1] in ("*", suit):
                wanted.add((rank, suit))
    return len(wanted)


def cards_from_deck_c(spec):
    ranks = "23456789TJQKA"
    held = 0
    for ranks_text, suit in re.findall(r"(\S+)([CDHS*])", spec):
        first, last = ranks_text[0], ranks_text[-1]
        if first == "*":
            bits = (1 << 13) - 1
        else:
            bits = (2 << ranks.index(last)) - (1 << ranks.index(first))
        for k, letter in enumerate("CDHS"):
            if suit == letter or suit == "*":
                held |= bits << 13 * k
    return bin(held).count("1")


def round_robin_draw_a(hands):
    hands = [list(hand) for hand in hands]
    table = []
    while any(hands):
        for hand in hands:
            if hand:
                best = max(hand)
                hand.remove(best)
                table.append(best)
    return table


def round_robin_draw_b(hands):
    ordered = [sorted(hand, reverse=True) for hand in hands]
    longest = max(map(len, ordered), default=0)
    return [hand[k] for k in range(longest) for hand in ordered if k < len(hand)]


def round_robin_draw_c(hands):
    def serve(hand):
        heap = [-card for card in hand]
        heapq.heapify(heap)
        while heap:
            yield -heapq.heappop(heap)

    line = deque(serve(hand) for hand in hands)
    table = []
    while line:
        feed = line.popleft()
        card = next(feed, None)
        if card is not None:
            table.append(card)
            line.append(feed)
    return table


def spread_ranks_a(cards):
    present = set(cards)
    runs = []
    for card in sorted(present):
        if card - 1 in present:
            continue
        end = card
        while end + 1 in present:
            end += 1
        if end - card >= 2:
            runs.append((card, end))
    return runs


def spread_ranks_b(cards):
    ordered = sorted(set(cards))
    runs = []
    for _, group in groupby(enumerate(ordered), key=lambda pair: pair[1] - pair[0]):
        values = [value for _, value in group]
        if len(values) > 2:
            runs.append((values[0], values[-1]))
    return runs


def spread_ranks_c(cards):
    runs = []
    start = last = None
    for card in sorted(set(cards)) + [math.inf]:
        if last is not None and card == last + 1:
            last = card
            continue
        if last is not None and last - start > 1:
            runs.append((start, last))
        start = last = card
    return runs


def spread_ranks_d(cards):
    ends = {}
    for card in set(cards):
        low = ends.get(card - 1, card)
        high = ends.get(card + 1, card)
        ends[card] = card
        ends[low], ends[high] = high, low
    return sorted((a, b) for a, b in ends.items() if b - a > 1 and ends.get(b) == a and a - 1 not in ends)


def family_size_a(parents, name):
    total = 0
    waiting = [name]
    while waiting:
        person = waiting.pop()
        for child, parent in parents.items():
            if parent == person:
                total += 1
                waiting.append(child)
    return total


def family_size_b(parents, name):
    children = defaultdict(list)
    for child, parent in parents.items():
        children[parent].append(child)

    @lru_cache(None)
    def below(person):
        return sum(1 + below(child) for child in children.get(person, ()))

    return below(name)


def family_size_c(parents, name):
    def is_above(person):
        while person in parents:
            person = parents[person]
            if person == name:
                return True
        return False

    return sum(map(is_above, parents))


def vote_by_ranks_a(papers):
    sums = {}
    for paper in papers:
        for name, mark in paper.items():
            sums.setdefault(name, []).append(mark)
    medians = {name: sorted(marks)[(len(marks) - 1) // 2] for name, marks in sums.items()}
    best = max(medians.values(), default=0)
    return sorted(name for name in medians if medians[name] == best)


def vote_by_ranks_b(papers):
    names = sorted(set(chain.from_iterable(papers)))
    winners, best = [], None
    for name in names:
        marks = []
        for paper in papers:
            if name in paper:
                bisect.insort(marks, paper[name])
        middle = marks[(len(marks) - 1) // 2]
        if best is None or middle > best:
            winners, best = [name], middle
        elif middle == best:
            winners.append(name)
    return winners


def vote_by_ranks_c(papers):
    marks = defaultdict(Counter)
    for paper in papers:
        for name in paper:
            marks[name][paper[name]] += 1

    def lower_median(name):
        need = (sum(marks[name].values()) + 1) // 2
        for mark in sorted(marks[name]):
            need -= marks[name][mark]
            if need <= 0:
                return mark

    ranked = sorted(marks, key=cmp_to_key(lambda x, y: lower_median(y) - lower_median(x)))
    return sorted(islice(takewhile(lambda n: lower_median(n) == lower_median(ranked[0]), ranked), None))


INPUTS = {
    "neighbours_by_tens": [([5, 12, 19, 23, 7],), ([],), ([100, 10, 0],), ([30],)],
    "lonely_words": [(["The cat sat", "the dog ran", "a cat"],), ([],), (["x x", "X y"],), (["one one"],)],
    "beats_most": [([("a", "b"), ("a", "b"), ("c", "a"), ("c", "b")],), ([],), ([("x", "y"), ("y", "x")],)],
    "never_lost": [([("a", "b"), ("c", "a"), ("d", "b"), ("d", "a")],), ([],), ([("x", "y"), ("y", "x")],)],
    "rank_labels": [({"al": 9, "bo": 7, "cy": 9, "di": 3},), ({},), ({"x": 1},), ({"p": 2, "q": 2},)],
    "judge_scores": [({"al": [5, 9, 7], "bo": [7, 7, 7], "cy": [8, 2]},), ({},), ({"x": [], "y": [0]},)],
    "sold_together": [([["tea", "bun"], ["bun", "jam", "tea"], ["jam"]], 2), ([], 1), ([["a", "b", "a"]], 1)],
    "loyal_buyers": [([["al", "bo"], ["bo", "al", "cy"], ["bo"]],), ([],), ([["x", "x"]],), ([["p"], []],)],
    "rare_and_common": [("Banana bread",), ("",), ("ab ab c!",), ("123",)],
    "card_groups": [
        ("4111 1111 1111 1111",),
        ("5500000000000004",),
        ("371234567890123",),
        ("",),
        ("1234",),
        ("6011x00000000",),
        ("601100000000",),
    ],
    "digit_ladder": [("91482",), ("",), ("7",), ("10",)],
    "parity_blocks": [("1011001", 3), ("", 4), ("11", 5), ("101010", 2)],
    "parity_wrong": [(["1011", "11", "0", "1"],), ([],), ([""],), (["111", "10000", "1010"],)],
    "two_way_check": [([[1, 1], [0, 0]],), ([],), ([[1, 0], [0, 0]],), ([[1, 1], [1, 0]],), ([[1, 0], [0, 1]],)],
    "initials_clash": [(["Ann Lee", "al lowe", "Bo Diaz", "Abe Long"],), ([],), (["x y", "z"],), (["Cy", "Cal"],)],
    "short_logins": [(["Anna", "anne", "Bo", "Annika", "bo"],), ([],), (["", ""],)],
    "phone_prefixes": [(["112", "11", "98", "1123", "98"],), ([],), (["5"],), (["1", "2", "21"],)],
    "longest_prefix_rate": [
        ({"4": 1, "44": 2, "441": 3}, "4420"),
        ({}, "1"),
        ({"": 9, "7": 1}, "55"),
        ({"12": 5}, "1"),
    ],
    "records_by_key": [
        ([{"age": 7, "name": "al"}, {"age": 8, "name": "bo"}, {"age": 7}, {"name": "cy"}], "age"),
        ([], "k"),
        ([{"x": 1}], "y"),
    ],
    "pivot": [([("al", "may", 3), ("bo", "june", 2), ("al", "may", 1)],), ([],), ([("x", "y", 0)],)],
    "carried_forward": [([(2, 5), (4, 1), (2, 6)], 5), ([], 2), ([(1, 9)], 0), ([(0, 3), (9, 4)], 3)],
    "unit_chain": [
        ([("km", 1000, "m"), ("m", 100, "cm"), ("day", 24, "h")], 2, "km", "cm"),
        ([], 5, "g", "g"),
        ([("a", 2, "b")], 3, "b", "a"),
    ],
    "bracket_draw": [(2,), (4,), (8,), (16,), (1,)],
    "rota": [
        (["al", "bo", "cy"], 5, {"bo": [1], "al": [3]}),
        ([], 2, {}),
        (["x"], 3, {"x": [1]}),
        (["p", "q"], 3, {"q": [0, 1, 2]}),
    ],
    "milk_round": [
        (["a", "b"], [("a", 2), ("b", 1), ("a", 3), ("c", 9), ("b", 0)]),
        ([], []),
        (["x"], [("x", 4), ("x", 1)]),
    ],
    "stamp_album": [
        ([["fox", "fox"], ["owl"]], [("fox", "bee"), ("fox", "ant"), ("owl", "elk")]),
        ([], [("a", "b")]),
        ([["x", "x"]], [("x", "x")]),
    ],
    "weather_words": [([3, 5, 6, 6, 2],), ([],), ([4],), ([1, 1, 1],)],
    "pocket_money": [(3, [("wash", 2, 5), ("mow", 3, 10)], 6), (1, [], 0), (0, [("x", 1, 2)], 2)],
    "savings_goal": [(100, 50, 2, 400), (10, 0, 0, 11), (5, 1, 1, 5), (0, 99, 10, 100)],
    "tile_bonus": [
        ("quiz", {"q": 10, "z": 10, "u": 1}, "2.w3"),
        ("", {}, ""),
        ("ab", {"a": 4}, "w"),
        ("cat", {}, "ww333"),
    ],
    "cards_from_deck": [("2-5H AS",), ("",), ("*C 7*",), ("KD KD Q-A*",), ("**",)],
    "round_robin_draw": [([[3, 9], [7], [1, 2, 8]],), ([],), ([[], [5, 5]],)],
    "spread_ranks": [([4, 2, 3, 9, 8, 12],), ([],), ([1, 1, 2],), ([7, 5, 6, 11, 10, 9, 8, 1, 2, 3],)],
    "family_size": [
        ({"bo": "al", "cy": "al", "di": "bo"}, "al"),
        ({}, "x"),
        ({"p": "q"}, "p"),
        ({"a": "b", "b": "c", "c": "d"}, "d"),
    ],
    "vote_by_ranks": [([{"a": 3, "b": 5}, {"a": 4, "b": 1}, {"a": 4}],), ([],), ([{"x": 2, "y": 2}],)],
}
