"""Small tasks on grouping, ranking, checks, codes and records, each in several ways, which agree on `INPUTS`."""

import bisect
import heapq
import math
import operator
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, combinations, compress, count, cycle, dropwhile, groupby, islice
from itertools import pairwise, permutations, product, repeat, takewhile, tee, zip_longest


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


def neighbours_by_tens_d(numbers):
    result = []
    if len(numbers) == 0:
        return result
    start = 0
    while start <= max(numbers):
        how_many = 0
        for i in range(len(numbers)):
            if numbers[i] >= start and numbers[i] <= start + 9:
                how_many = how_many + 1
        if how_many > 0:
            result.append((str(start) + "-" + str(start + 9), how_many))
        start = start + 10
    return result


def neighbours_by_tens_e(numbers):
    lows = sorted({n - n % 10 for n in numbers})
    return [(f"{a}-{a + 9}", sum(a <= n < a + 10 for n in numbers)) for a in lows]


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


def lonely_words_d(lines):
    result = []
    for i in range(len(lines)):
        words = lines[i].lower().split()
        alone = []
        for word in words:
            only_here = True
            for j in range(len(lines)):
                if j != i:
                    if word in lines[j].lower().split():
                        only_here = False
            if only_here == True and word not in alone:
                alone.append(word)
        alone.sort()
        result.append(alone)
    return result


def lonely_words_e(lines):
    sets = list(map(set, map(str.split, map(str.lower, lines))))
    tally = Counter(chain.from_iterable(sets))
    return [sorted(filter(lambda w: tally[w] == 1, words)) for words in sets]


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


def beats_most_d(games):
    class Player:
        def __init__(self, name):
            self.name = name
            self.victims = []

        def beat(self, loser):
            if loser not in self.victims:
                self.victims.append(loser)

    players = {}
    for game in games:
        if game[0] not in players:
            players[game[0]] = Player(game[0])
        players[game[0]].beat(game[1])
    best = None
    for player in players.values():
        if best is None:
            best = player
        elif len(player.victims) > len(best.victims):
            best = player
        elif len(player.victims) == len(best.victims) and player.name < best.name:
            best = player
    return None if best is None else best.name


def beats_most_e(games):
    w = [a for a, _ in {*games}]
    return max(sorted(w), key=w.count, default=None)


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


def never_lost_d(games):
    result = []
    for i in range(len(games)):
        player = games[i][0]
        lost = False
        for j in range(len(games)):
            if games[j][1] == player:
                lost = True
        if lost == False and player not in result:
            result.append(player)
    return sorted(result)


def never_lost_e(games):
    losers = [loser for _, loser in games]
    return [name for name, _ in groupby(sorted(w for w, _ in games)) if losers.count(name) == 0]


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


def rank_labels_d(scores):
    result = {}
    for name in scores:
        better = 0
        same = 0
        for other in scores:
            if scores[other] > scores[name]:
                better = better + 1
            elif scores[other] == scores[name]:
                same = same + 1
        label = str(better + 1)
        if same > 1:
            label = label + "="
        result[name] = label
    return result


def rank_labels_e(scores):
    rising = sorted(scores.values())
    n = len(rising)

    def label(score):
        low, high = bisect.bisect_left(rising, score), bisect.bisect_right(rising, score)
        return str(n - high + 1) + ("=" if high - low > 1 else "")

    return dict(zip(scores, map(label, scores.values())))


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


def judge_scores_d(sheets):
    result = []
    for name in sheets:
        marks = sheets[name]
        highest = 0
        lowest = 1000
        total = 0
        for i in range(len(marks)):
            total = total + marks[i]
            if marks[i] > highest:
                highest = marks[i]
            if marks[i] < lowest:
                lowest = marks[i]
        if len(marks) > 2:
            total = total - highest - lowest
        result.append([name, total, highest])
    for i in range(len(result)):
        for j in range(len(result) - 1):
            a = result[j]
            b = result[j + 1]
            swap = False
            if b[1] > a[1]:
                swap = True
            elif b[1] == a[1] and b[2] > a[2]:
                swap = True
            elif b[1] == a[1] and b[2] == a[2] and b[0] < a[0]:
                swap = True
            if swap == True:
                result[j] = b
                result[j + 1] = a
    return [(r[0], r[1]) for r in result]


def judge_scores_e(sheets):
    score = lambda m: sum(sorted(m)[len(m) > 2:len(m) - (len(m) > 2)])
    names = sorted(sheets)
    names.sort(key=lambda n: (score(sheets[n]), max([0, *sheets[n]])), reverse=True)
    return [(n, score(sheets[n])) for n in names]


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


def sold_together_d(baskets, least):
    goods = []
    for basket in baskets:
        for thing in basket:
            if thing not in goods:
                goods.append(thing)
    goods.sort()
    result = []
    for i in range(len(goods)):
        for j in range(i + 1, len(goods)):
            times = 0
            for basket in baskets:
                if goods[i] in basket and goods[j] in basket:
                    times = times + 1
            if times >= least and times > 0:
                result.append((goods[i], goods[j]))
    return result


def sold_together_e(baskets, least):
    pairs = sorted((a, b) for g in map(set, baskets) for a, b in permutations(g, 2) if a < b)
    return [k for k, g in groupby(pairs) if len([*g]) >= least]


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


def loyal_buyers_e(days):
    if len(days) == 0:
        return []
    result = []
    i = 0
    while i < len(days[0]):
        name = days[0][i]
        j = 1
        while j < len(days) and name in days[j]:
            j += 1
        if j == len(days) and name not in result:
            result.append(name)
        i += 1
    result.sort()
    return result


def loyal_buyers_f(days):
    visits = sorted({(name, number) for number, day in enumerate(days) for name in day})
    runs = groupby(map(operator.itemgetter(0), visits))
    return [name for name, run in runs if sum(1 for _ in run) == len(days)]


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


def rare_and_common_d(text):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    numbers = []
    for i in range(26):
        number = 0
        for ch in text:
            if ch.lower() == alphabet[i]:
                number = number + 1
        numbers.append(number)
    most = max(numbers)
    if most == 0:
        return "", ""
    least = most
    for n in numbers:
        if n > 0 and n < least:
            least = n
    common = ""
    rare = ""
    for i in range(26):
        if numbers[i] == most:
            common = common + alphabet[i]
        if numbers[i] == least:
            rare = rare + alphabet[i]
    return common, rare


def rare_and_common_e(text):
    runs = [(len(list(g)), c) for c, g in groupby(sorted(filter(str.isalpha, text.lower())))]
    pick = lambda f: "".join(c for n, c in runs if n == f(runs)[0])
    return (pick(max), pick(min)) if runs else ("", "")


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


def card_groups_d(number):
    digits = ""
    for ch in number:
        if ch != " ":
            if ch not in "0123456789":
                return None
            digits = digits + ch
    if len(digits) < 12:
        return None
    if len(digits) > 19:
        return None
    if digits[0] == "4":
        letter = "V"
    elif digits[0] == "5" and digits[1] in "12345":
        letter = "M"
    elif digits[0] == "3" and (digits[1] == "4" or digits[1] == "7"):
        letter = "A"
    else:
        letter = "?"
    result = letter + " "
    for i in range(len(digits)):
        if letter == "A":
            if i == 4 or i == 10:
                result = result + "-"
        else:
            if i % 4 == 0 and i != 0:
                result = result + "-"
        result = result + digits[i]
    return result


def card_groups_e(number):
    def kind(digits: str) -> str:
        start = int(digits[:2])
        if start // 10 == 4:
            return "V"
        if start in range(51, 56):
            return "M"
        return "A" if start in (34, 37) else "?"

    def pieces(digits, sizes):
        feed = iter(digits)
        return list(iter(lambda: "".join(islice(feed, next(sizes))), ""))

    compact = number.replace(" ", "")
    if not compact.isdecimal() or len(compact) not in range(12, 20):
        return None
    letter = kind(compact)
    sizes = chain((4, 6), repeat(99)) if letter == "A" else repeat(4)
    return f"{letter} {'-'.join(pieces(compact, sizes))}"


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


def digit_ladder_d(code):
    text = code
    while len(text) > 1:
        new_text = ""
        for i in range(len(text) - 1):
            a = int(text[i])
            b = int(text[i + 1])
            if a >= b:
                new_text = new_text + str(a - b)
            else:
                new_text = new_text + str(b - a)
        text = new_text
    if text == "":
        return None
    return int(text)


def digit_ladder_e(code):
    @lru_cache(maxsize=None)
    def value(i, j):
        return int(code[i]) if i == j else abs(value(i, j - 1) - value(i + 1, j))

    return value(0, len(code) - 1) if code else None


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


def parity_blocks_d(bits, size):
    result = ""
    place = 0
    while place < len(bits):
        ones = 0
        for i in range(size):
            if place + i < len(bits):
                result = result + bits[place + i]
                if bits[place + i] == "1":
                    ones = ones + 1
        while ones > 1:
            ones = ones - 2
        result = result + str(ones)
        place = place + size
    return result


def parity_blocks_e(bits, size):
    chunks = map("".join, zip_longest(*[iter(bits)] * size, fillvalue=""))
    return "".join(c + "01"[sum(map(int, c)) % 2] for c in chunks)


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


def parity_wrong_d(blocks):
    result = []
    for i in range(len(blocks)):
        even = True
        for j in range(len(blocks[i])):
            if blocks[i][j] == "1":
                if even == True:
                    even = False
                else:
                    even = True
        if even == False:
            result.append(i)
    return result


def parity_wrong_e(blocks):
    return [i for i, b in enumerate(blocks) if re.fullmatch("0*1(0*10*1)*0*", b)]


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


def two_way_check_d(rows):
    class Table:
        def __init__(self):
            self.row_errors = 0
            self.column_errors = 0
            self.row = -1
            self.column = -1

        def check(self):
            i = 0
            while i < len(rows):
                if rows[i].count(1) % 2 == 1:
                    self.row_errors += 1
                    self.row = i
                i += 1
            j = 0
            while len(rows) > 0 and j < len(rows[0]):
                ones = 0
                for row in rows:
                    if row[j] == 1:
                        ones += 1
                if ones % 2 == 1:
                    self.column_errors += 1
                    self.column = j
                j += 1

    table = Table()
    table.check()
    if table.row_errors + table.column_errors == 0:
        return "good"
    elif table.row_errors == 1 and table.column_errors == 1:
        return "flip " + str(table.row) + "," + str(table.column)
    else:
        return "lost"


def two_way_check_e(rows):
    sides = [[i for i, s in enumerate(map(sum, t)) if s & 1] for t in (rows, zip(*rows))]
    return {(0, 0): "good", (1, 1): "flip " + ",".join(str(*s) if len(s) == 1 else "" for s in sides)}.get(
        tuple(map(len, sides)), "lost"
    )


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


def initials_clash_d(names):
    result = {}
    for i in range(len(names)):
        for j in range(len(names)):
            if i != j:
                a = ""
                for word in names[i].split():
                    a = a + word[0].upper()
                b = ""
                for word in names[j].split():
                    b = b + word[0].upper()
                if a == b:
                    if a not in result:
                        result[a] = []
                    if i not in result[a]:
                        result[a].append(i)
    for key in result:
        new = []
        for i in result[key]:
            new.append(names[i])
        result[key] = new
    return result


def initials_clash_e(names):
    key = lambda n: "".join(next(zip(*n.upper().split()), ()))
    runs = groupby(sorted(names, key=key), key)
    return {k: g for k, run in runs if len(g := list(run)) > 1}


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


def short_logins_d(names):
    logins = []
    for i in range(len(names)):
        base = names[i][:3].lower()
        if base not in logins:
            logins.append(base)
        else:
            number = 2
            while base + str(number) in logins:
                number = number + 1
            logins.append(base + str(number))
    return logins


def short_logins_e(names):
    b = [n[:3].lower() for n in names]
    return [x + str(k + 1) * (k > 0) for i, x in enumerate(b) for k in [b[:i].count(x)]]


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


def phone_prefixes_e(numbers):
    result = []
    for a in numbers:
        is_prefix = False
        for b in numbers:
            if a != b and len(a) < len(b):
                same = True
                for i in range(len(a)):
                    if a[i] != b[i]:
                        same = False
                if same == True:
                    is_prefix = True
        if is_prefix == True and a not in result:
            result.append(a)
    result.sort()
    return result


def phone_prefixes_f(numbers):
    text = "\n" + "\n".join(numbers)
    return sorted(n for n in {*numbers} if re.search(rf"\n{re.escape(n)}[^\n]", text))


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


def longest_prefix_rate_d(rates, number):
    fitting = filter(number.startswith, sorted(rates, key=len, reverse=True))
    return next(map(rates.get, fitting), None)


def longest_prefix_rate_e(rates, number):
    answer = None
    prefix = ""
    if prefix in rates:
        answer = rates[prefix]
    for i in range(len(number)):
        prefix = prefix + number[i]
        if prefix in rates:
            answer = rates[prefix]
    return answer


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


def records_by_key_d(records, key):
    result = {}
    for i in range(len(records)):
        has_key = False
        for k in records[i]:
            if k == key:
                has_key = True
        if has_key == True:
            value = records[i][key]
        else:
            value = "none"
        new_record = records[i].copy()
        if has_key == True:
            del new_record[key]
        if value in result:
            result[value].append(new_record)
        else:
            result[value] = [new_record]
    return result


def records_by_key_e(records, key):
    split = lambda r: (r.get(key, "none"), dict(filter(lambda p: p[0] != key, r.items())))
    put = lambda groups, pair: {**groups, pair[0]: groups.get(pair[0], []) + [pair[1]]}
    return reduce(put, map(split, records), {})


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


def pivot_d(records):
    rs, cs = (sorted({r[k] for r in records}) for k in (0, 1))
    return [["", *cs]] + [[r] + [sum(n for a, b, n in records if (a, b) == (r, c)) for c in cs] for r in rs]


def pivot_e(records):
    class Table:
        def __init__(self):
            self.columns = []
            self.rows = {}

        def add(self, row, column, amount):
            if column not in self.columns:
                bisect.insort(self.columns, column)
            if row not in self.rows:
                self.rows[row] = {}
            if column not in self.rows[row]:
                self.rows[row][column] = 0
            self.rows[row][column] += amount

        def lines(self):
            result = [[""] + self.columns]
            for row in sorted(self.rows):
                line = [row]
                for column in self.columns:
                    if column in self.rows[row]:
                        line.append(self.rows[row][column])
                    else:
                        line.append(0)
                result.append(line)
            return result

    table = Table()
    for record in records:
        table.add(record[0], record[1], record[2])
    return table.lines()


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


def carried_forward_d(readings, days):
    result = []
    for day in range(1, days + 1):
        best_day = 0
        value = None
        for i in range(len(readings)):
            if readings[i][0] <= day and readings[i][0] >= best_day and readings[i][0] > 0:
                best_day = readings[i][0]
                value = readings[i][1]
        result.append(value)
    return result


def carried_forward_e(readings, days):
    known = dict(readings)
    line = chain([None], range(1, days + 1))
    return list(islice(accumulate(line, lambda last, day: known.get(day, last)), 1, None))


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


def unit_chain_d(rules, amount, unit, goal):
    names = [unit]
    values = [amount]
    i = 0
    while i < len(names):
        if names[i] == goal:
            return values[i]
        for rule in rules:
            if rule[0] == names[i]:
                if rule[2] not in names:
                    names.append(rule[2])
                    values.append(values[i] * rule[1])
        i = i + 1
    return None


def unit_chain_e(rules, amount, unit, goal):
    routes = chain.from_iterable(permutations(rules, n) for n in range(len(rules) + 1))
    for r in routes:
        stops = [unit, *(o for _, _, o in r)]
        if stops[-1] == goal and all(s == a for s, (a, _, _) in zip(stops, r)):
            return amount * math.prod(m for _, m, _ in r)


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


def bracket_draw_d(seeds):
    if seeds < 2:
        return []
    pairs = []
    for i in range(1, seeds // 2 + 1):
        pairs.append([i, seeds + 1 - i])
    while len(pairs) > 1:
        new_pairs = []
        for i in range(len(pairs) // 2):
            new_pairs.append(pairs[i] + pairs[len(pairs) - 1 - i])
        pairs = new_pairs
    line = pairs[0]
    result = []
    for i in range(0, len(line), 2):
        result.append((line[i], line[i + 1]))
    return result


def bracket_draw_e(seeds):
    o = [1]
    while len(o) < seeds:
        o = [x for s in o for x in (s, 2 * len(o) + 1 - s)]
    return [*zip(*[iter(o)] * 2)]


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


def rota_d(people, days, off):
    result = []
    next_person = 0
    for day in range(days):
        found = False
        for k in range(len(people)):
            if found == False:
                i = next_person + k
                if i >= len(people):
                    i = i - len(people)
                free = True
                if people[i] in off:
                    for d in off[people[i]]:
                        if d == day:
                            free = False
                if free == True:
                    found = True
                    chosen = i
        if found == True:
            result.append(people[chosen])
            next_person = chosen + 1
            if next_person == len(people):
                next_person = 0
        else:
            result.append(None)
    return result


def rota_e(people, days, off):
    def step(state, day):
        line, _ = state
        k = next((k for k, p in enumerate(line) if day not in off.get(p, ())), None)
        return (line, None) if k is None else (line[k + 1:] + line[:k + 1], line[k])

    states = accumulate(range(days), step, initial=(people, None))
    return [chosen for _, chosen in islice(states, 1, None)]


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


def milk_round_d(houses, stops):
    here = {}
    sold = 0
    for i in range(len(stops)):
        house = stops[i][0]
        bottles = stops[i][1]
        known = False
        for h in houses:
            if h == house:
                known = True
        if known == True:
            if house not in here:
                here[house] = 0
            if bottles > here[house]:
                sold = sold + bottles - here[house]
            here[house] = bottles
    left = 0
    for house in here:
        left = left + here[house]
    return sold, left


def milk_round_e(houses, stops):
    last, new = {}, 0
    for h, b in stops:
        if h in houses:
            new += max(0, b - last.get(h, 0))
            last[h] = b
    return new, sum(last.values())


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


def stamp_album_d(pages, swaps):
    stamps = []
    for page in pages:
        for stamp in page:
            stamps.append(stamp)
    for i in range(len(swaps)):
        give = swaps[i][0]
        get = swaps[i][1]
        number = 0
        have_already = False
        for stamp in stamps:
            if stamp == give:
                number = number + 1
            if stamp == get:
                have_already = True
        if number >= 2 and have_already == False:
            stamps.remove(give)
            stamps.append(get)
    result = []
    for stamp in stamps:
        if stamp not in result:
            result.append(stamp)
    return sorted(result)


def stamp_album_e(pages, swaps):
    def trade(album, swap):
        give, get = swap
        i = bisect.bisect_left(album, give)
        double = album[i:i + 2] == [give, give]
        return sorted(album[:i] + album[i + 1:] + [get]) if double and get not in album else album

    album = reduce(trade, swaps, sorted(chain(*pages)))
    return [stamp for stamp, _ in groupby(album)]


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


def weather_words_d(temps):
    result = []
    last_word = ""
    number = 0
    for i in range(len(temps) - 1):
        difference = temps[i + 1] - temps[i]
        if difference > 0:
            word = "up"
        if difference < 0:
            word = "down"
        if difference == 0:
            word = "same"
        if word == last_word:
            number = number + 1
        else:
            if number > 0:
                result.append((last_word, number))
            last_word = word
            number = 1
    if number > 0:
        result.append((last_word, number))
    return result


def weather_words_e(temps):
    def word(a, b):
        return "up" if b > a else "down" if b < a else "same"

    words = [word(a, b) for a, b in pairwise(temps)]
    cuts = [k for k in range(len(words) + 1) if k in (0, len(words)) or words[k] != words[k - 1]]
    return [(words[i], j - i) for i, j in pairwise(cuts)]


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


def pocket_money_d(weekly, jobs, weeks):
    class Child:
        def __init__(self):
            self.week = 0
            self.money = 0
            self.history = []

        def live_week(self):
            self.week += 1
            self.money += weekly
            i = 0
            while i < len(jobs):
                every = jobs[i][1]
                pay = jobs[i][2]
                if self.week - (self.week // every) * every == 0:
                    self.money += pay
                i += 1
            self.history.append(self.money)

    child = Child()
    while child.week < weeks:
        child.live_week()
    return child.history


def pocket_money_e(weekly, jobs, weeks):
    wages = [cycle([0] * (every - 1) + [pay]) for _, every, pay in jobs]
    income = map(sum, zip(repeat(weekly, weeks), *wages))
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


def savings_goal_d(start, monthly, percent, goal):
    money = start
    month = 0
    while True:
        if money >= goal:
            return month
        if month == 601:
            return -1
        money = money + monthly
        interest = (money * percent) // 100
        money = money + interest
        month = month + 1


def savings_goal_e(start, monthly, percent, goal):
    grow = lambda c, _: (c + monthly) + (c + monthly) * percent // 100
    balance = accumulate(repeat(None, 601), grow, initial=start)
    return next(compress(count(), (c >= goal for c in balance)), -1)


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


def tile_bonus_d(word, values, bonus):
    points = 0
    double_words = 0
    for i in range(len(word)):
        letter = word[i]
        if letter in values:
            value = values[letter]
        else:
            value = 1
        if i < len(bonus):
            if bonus[i] == "2":
                value = value + value
            elif bonus[i] == "3":
                value = value + value + value
            elif bonus[i] == "w":
                double_words = double_words + 1
        points = points + value
    for i in range(double_words):
        points = points * 2
    return points


def tile_bonus_e(word, values, bonus):
    pairs = list(zip_longest(word, bonus[:len(word)], fillvalue="."))
    return sum(values.get(c, 1) * (int(b) if b in "23" else 1) for c, b in pairs) * math.prod(
        2 for _, b in pairs if b == "w"
    )


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
}
