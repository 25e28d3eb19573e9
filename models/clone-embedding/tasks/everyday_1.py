"""Small tasks on hash maps, sets, counts and votes, each in several ways, which agree on `INPUTS`."""

import bisect
import itertools
import operator
from collections import Counter, OrderedDict, defaultdict, deque
from functools import reduce
from itertools import chain, combinations, groupby, permutations, product


def slanted_pairs_a(values):
    count = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if values[j] - values[i] == j - i:
                count += 1
    return count


def slanted_pairs_b(values):
    seen = {}
    total = 0
    for place, value in enumerate(values):
        key = value - place
        total += seen.get(key, 0)
        seen[key] = seen.get(key, 0) + 1
    return total


def slanted_pairs_c(values):
    counts = Counter(v - i for i, v in enumerate(values))
    return sum(n * (n - 1) // 2 for n in counts.values())


def slanted_pairs_d(values):
    keys = sorted(v - i for i, v in enumerate(values))
    result, run = 0, 0
    for k in range(1, len(keys)):
        run = run + 1 if keys[k] == keys[k - 1] else 0
        result += run
    return result


def slanted_pairs_e(values):
    pairs = combinations(enumerate(values), 2)
    return len(list(filter(lambda p: p[1][1] - p[0][1] == p[1][0] - p[0][0], pairs)))


def slanted_pairs_f(values):
    class Slant:
        def __init__(self):
            self.seen = 0
            self.pairs = 0

        def add(self):
            self.pairs += self.seen
            self.seen += 1

    slants = {}
    index = 0
    while index < len(values):
        key = index - values[index]
        if key not in slants:
            slants[key] = Slant()
        slants[key].add()
        index += 1
    answer = 0
    for slant in slants.values():
        answer += slant.pairs
    return answer


def even_step_triples_a(numbers, step):
    present = set(numbers)
    found = []
    for number in sorted(present):
        if number + step in present and number + 2 * step in present:
            found.append((number, number + step, number + 2 * step))
    return found


def even_step_triples_b(numbers, step):
    ordered = sorted(set(numbers))
    triples = []
    for x, y, z in combinations(ordered, 3):
        if y - x == step and z - y == step:
            triples.append((x, y, z))
    return triples


def even_step_triples_c(numbers, step):
    ordered = sorted(set(numbers))

    def has(value):
        at = bisect.bisect_left(ordered, value)
        return at < len(ordered) and ordered[at] == value

    return [(v, v + step, v + step * 2) for v in ordered if has(v + step) and has(v + step * 2)]


def even_step_triples_d(numbers, step):
    s = set(numbers)
    return sorted((n, n + step, n + step + step) for n in s if {n + step, n + 2 * step} <= s)


def even_step_triples_e(numbers, step):
    result = []
    for i in range(len(numbers)):
        first = numbers[i]
        second_found = False
        third_found = False
        for j in range(len(numbers)):
            if numbers[j] == first + step:
                second_found = True
            if numbers[j] == first + step + step:
                third_found = True
        if second_found == True and third_found == True:
            triple = (first, first + step, first + step + step)
            if triple not in result:
                result.append(triple)
    result.sort()
    return result


def products_in_third_a(first, second, third):
    wanted = set(third)
    count = 0
    for x in first:
        for y in second:
            if x * y in wanted:
                count += 1
    return count


def products_in_third_b(first, second, third):
    counts = Counter(x * y for x, y in product(first, second))
    return sum(counts[z] for z in set(third))


def products_in_third_c(first, second, third):
    of_second = defaultdict(int)
    for y in second:
        of_second[y] += 1
    total = 0
    for z in set(third):
        for x in first:
            if x == 0:
                if z == 0:
                    total += len(second)
            elif z % x == 0:
                total += of_second.get(z // x, 0)
    return total


def products_in_third_d(first, second, third):
    from bisect import bisect_left

    ordered = sorted(third)

    def contains(value) -> bool:
        at = bisect_left(ordered, value)
        return at != len(ordered) and ordered[at] == value

    return sum(map(contains, (a * b for a in first for b in second)))


def products_in_third_e(first, second, third):
    return sum(x * y in third for x in first for y in second)


def earliest_partner_a(values, target):
    result = []
    for i, value in enumerate(values):
        partner = -1
        for j, other in enumerate(values):
            if i != j and value + other == target:
                partner = j
                break
        result.append(partner)
    return result


def earliest_partner_b(values, target):
    places = {}
    for i, value in enumerate(values):
        places.setdefault(value, []).append(i)
    out = []
    for i, value in enumerate(values):
        options = places.get(target - value, [])
        if options and options[0] != i:
            out.append(options[0])
        elif len(options) > 1:
            out.append(options[1])
        else:
            out.append(-1)
    return out


def earliest_partner_c(values, target):
    places = defaultdict(deque)
    for i, value in enumerate(values):
        places[value].append(i)
    return [next((j for j in places[target - v] if j != i), -1) for i, v in enumerate(list(values))]


def earliest_partner_d(values, target):
    result = []
    for i in range(len(values)):
        need = target - values[i]
        before = values[:i]
        after = values[i + 1:]
        if need in before:
            result.append(before.index(need))
        elif need in after:
            result.append(i + 1 + after.index(need))
        else:
            result.append(-1)
    return result


def earliest_partner_e(values, target):
    first = {}
    second = {}
    for i, v in enumerate(values):
        if v not in first:
            first[v] = i
        elif v not in second:
            second[v] = i

    def partner(i):
        want = target - values[i]
        at = first.get(want, -1)
        return second.get(want, -1) if at == i else at

    return list(map(partner, range(len(values))))


def missed_by_one_a(groups):
    counts = Counter()
    for group in groups:
        counts.update(set(group))
    return sorted(item for item, n in counts.items() if n == len(groups) - 1)


def missed_by_one_b(groups):
    everything = set().union(*groups)
    out = []
    for item in everything:
        missing = 0
        for group in groups:
            if item not in group:
                missing += 1
                if missing > 1:
                    break
        if missing == 1:
            out.append(item)
    out.sort()
    return out


def missed_by_one_c(groups):
    sets = [set(group) for group in groups]
    answer = set()
    for k, left_out in enumerate(sets):
        rest = sets[:k] + sets[k + 1:]
        if rest:
            answer |= set.intersection(*rest) - left_out
    return sorted(answer)


def missed_by_one_d(groups):
    have = {}
    for g in groups:
        for x in g:
            have.setdefault(x, set()).add(id(g))
    result = [x for x in have if sum(x not in g for g in groups) == 1]
    return sorted(result)


def missed_by_one_e(groups):
    n = len(groups)
    flat = sorted(chain.from_iterable(map(set, groups)))
    runs = ((key, sum(1 for _ in run)) for key, run in groupby(flat))
    return [key for key, size in runs if size == n - 1]


def widest_echo_a(items):
    first = {}
    best = 0
    for i, item in enumerate(items):
        if item not in first:
            first[item] = i
        elif i - first[item] > best:
            best = i - first[item]
    return best


def widest_echo_b(items):
    last = {item: i for i, item in enumerate(items)}
    return max((last[item] - items.index(item) for item in last), default=0)


def widest_echo_c(items):
    for width in range(len(items) - 1, 0, -1):
        for start in range(len(items) - width):
            if items[start] == items[start + width]:
                return width
    return 0


def widest_echo_d(items):
    spans = defaultdict(list)
    for i, item in enumerate(items):
        spans[item].append(i)
    best = 0
    for places in spans.values():
        best = max(best, places[-1] - places[0])
    return best


def widest_echo_e(items):
    biggest = 0
    for i in range(len(items)):
        for j in range(len(items)):
            if j > i:
                if items[i] == items[j]:
                    distance = j - i
                    if distance > biggest:
                        biggest = distance
    return biggest


def widest_echo_f(items):
    backwards = items[::-1]
    n = len(items)
    return max([n - 1 - backwards.index(x) - items.index(x) for x in items] + [0])


def first_to_reach_a(votes, goal):
    counts = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
        if counts[name] == goal:
            return name
    return None


def first_to_reach_b(votes, goal):
    places = defaultdict(list)
    for at, name in enumerate(votes):
        places[name].append(at)
    best = None
    winner = None
    for name, where in places.items():
        if len(where) >= goal:
            if best is None or where[goal - 1] < best:
                best = where[goal - 1]
                winner = name
    return winner


def first_to_reach_c(votes, goal):
    for i in range(len(votes)):
        if votes[: i + 1].count(votes[i]) == goal:
            return votes[i]


def first_to_reach_d(votes, goal):
    class Box:
        def __init__(self, name):
            self.name = name
            self.count = 0

        def full(self):
            return self.count == goal

    boxes = []
    for vote in votes:
        box = None
        k = 0
        while k < len(boxes) and box is None:
            if boxes[k].name == vote:
                box = boxes[k]
            k += 1
        if box is None:
            box = Box(vote)
            boxes.append(box)
        box.count += 1
        if box.full():
            return box.name
    return None


def first_to_reach_e(votes, goal):
    hits = [i for i, v in enumerate(votes) if votes[:i].count(v) == goal - 1]
    return votes[hits[0]] if hits else None


def latest_single_a(items):
    counts = Counter(items)
    for item in reversed(items):
        if counts[item] == 1:
            return item
    return None


def latest_single_b(items):
    once = OrderedDict()
    more = set()
    for item in items:
        if item in more:
            continue
        if item in once:
            del once[item]
            more.add(item)
        else:
            once[item] = True
    if not once:
        return None
    return list(once)[-1]


def latest_single_c(items):
    i = len(items) - 1
    while i >= 0:
        if items[i] not in items[:i] and items[i] not in items[i + 1:]:
            return items[i]
        i -= 1


def latest_single_d(items):
    singles = [x for x in items if items.count(x) == 1]
    return singles.pop() if singles else None


def latest_single_e(items):
    tagged = sorted((item, at) for at, item in enumerate(items))
    best_at = -1
    best = None
    for k, (item, at) in enumerate(tagged):
        alone_left = k == 0 or tagged[k - 1][0] != item
        alone_right = k == len(tagged) - 1 or tagged[k + 1][0] != item
        if alone_left and alone_right and at > best_at:
            best_at, best = at, item
    return best


def relabelled_a(items):
    numbers = {}
    out = []
    for item in items:
        if item not in numbers:
            numbers[item] = len(numbers)
        out.append(numbers[item])
    return out


def relabelled_b(items):
    order = list(dict.fromkeys(items))
    return [order.index(item) for item in items]


def relabelled_c(items):
    numbers = defaultdict()
    numbers.default_factory = numbers.__len__
    return [numbers[item] for item in items]


def relabelled_d(items):
    result = []
    fresh = 0
    for i in range(len(items)):
        for j in range(i):
            if items[j] == items[i]:
                result.append(result[j])
                break
        else:
            result.append(fresh)
            fresh += 1
    return result


def relabelled_e(items):
    known = []
    result = []
    for i in range(len(items)):
        found = False
        number = 0
        for j in range(len(known)):
            if known[j] == items[i]:
                found = True
                number = j
        if found == False:
            known.append(items[i])
            number = len(known) - 1
        result.append(number)
    return result


def relabelled_f(items):
    counter = itertools.count()
    labels = {item: next(counter) for item in sorted(set(items), key=items.index)}
    return list(map(labels.__getitem__, items))


def same_after_turn_a(one, other):
    def shape(word):
        numbers = {}
        return [numbers.setdefault(letter, len(numbers)) for letter in word]

    if len(one) != len(other):
        return False
    goal = shape(other)
    return any(shape(one[k:] + one[:k]) == goal for k in range(len(one) or 1))


def same_after_turn_b(one, other):
    n = len(one)
    if n != len(other):
        return False
    if n == 0:
        return True
    for shift in range(n):
        forth, back = {}, {}
        good = True
        for i in range(n):
            x, y = one[(i + shift) % n], other[i]
            if forth.setdefault(x, y) != y or back.setdefault(y, x) != x:
                good = False
                break
        if good:
            return True
    return False


def same_after_turn_c(one, other):
    if len(one) != len(other):
        return False
    turning = deque(one)
    for _ in range(max(1, len(one))):
        pairs = set(zip(turning, other))
        if len(pairs) == len(set(one)) == len(set(other)):
            return True
        turning.rotate(1)
    return False


def same_after_turn_d(one, other):
    return len(one) == len(other) and any(
        [t.index(c) for c in t] == [other.index(c) for c in other]
        for t in {one[i:] + one[:i] for i in range(len(one))} or {""}
    )


def same_after_turn_e(one, other):
    def gaps(word):
        size = len(word)
        steps = []
        for i in range(size):
            step = 1
            while word[(i + step) % size] != word[i]:
                step += 1
            steps.append(step)
        return steps

    if len(one) != len(other):
        return False
    a, b = gaps(one), gaps(other)
    if a == b:
        return True
    doubled = a + a
    for start in range(len(a)):
        if doubled[start:start + len(b)] == b:
            return True
    return False


def place_points_a(ballots):
    points = {}
    for ballot in ballots:
        worth = len(ballot)
        for name in ballot:
            worth -= 1
            points[name] = points.get(name, 0) + worth
    return sorted(points.items(), key=lambda pair: (-pair[1], pair[0]))


def place_points_b(ballots):
    points = Counter()
    for ballot in ballots:
        points.update({name: worth for worth, name in enumerate(reversed(ballot))})
    return sorted(points.items(), key=lambda item: (-item[1], item[0]))


def place_points_c(ballots):
    names = set()
    for ballot in ballots:
        names |= set(ballot)
    table = []
    for name in names:
        total = sum(len(b) - 1 - b.index(name) for b in ballots if name in b)
        table.append((name, total))
    table.sort()
    table.sort(key=lambda row: row[1], reverse=True)
    return table


def place_points_d(ballots):
    def scores(ballot):
        return zip(ballot, range(len(ballot) - 1, -1, -1))

    flat = sorted(chain.from_iterable(map(scores, ballots)))
    totals = [(who, sum(map(operator.itemgetter(1), g))) for who, g in groupby(flat, operator.itemgetter(0))]
    return sorted(totals, key=lambda t: -t[1])


def place_points_e(ballots):
    result = {}
    for ballot in ballots:
        for position in range(len(ballot)):
            candidate = ballot[position]
            if candidate in result:
                result[candidate] = result[candidate] + len(ballot) - position - 1
            else:
                result[candidate] = len(ballot) - position - 1
    table = []
    for candidate in result:
        table.append([-result[candidate], candidate])
    table.sort()
    answer = []
    for row in table:
        answer.append((row[1], -row[0]))
    return answer


def duel_winner_a(ballots):
    names = sorted(ballots[0])
    for name in names:
        wins_all = True
        for other in names:
            if other == name:
                continue
            ahead = 0
            for ballot in ballots:
                if ballot.index(name) < ballot.index(other):
                    ahead += 1
            if ahead * 2 <= len(ballots):
                wins_all = False
                break
        if wins_all:
            return name
    return None


def duel_winner_b(ballots):
    beats = defaultdict(int)
    for ballot in ballots:
        for better, worse in combinations(ballot, 2):
            beats[better, worse] += 1
    names = ballots[0]
    for x in names:
        if all(beats[x, y] > beats[y, x] for y in names if y != x):
            return x
    return None


def duel_winner_c(ballots):
    def prefers(x, y):
        margin = 0
        for ballot in ballots:
            margin += 1 if ballot.index(x) < ballot.index(y) else -1
        return margin > 0

    champion = reduce(lambda x, y: x if prefers(x, y) else y, ballots[0])
    for other in ballots[0]:
        if other != champion and not prefers(champion, other):
            return None
    return champion


def duel_winner_d(ballots):
    names = ballots[0]
    for a in names:
        if all(2 * sum(b.index(a) < b.index(c) for b in ballots) > len(ballots) for c in set(names) - {a}):
            return a


def duel_winner_e(ballots):
    ranks = [{name: place for place, name in enumerate(ballot)} for ballot in ballots]
    wins = Counter()
    for x, y in permutations(ballots[0], 2):
        votes_for_x = 0
        for rank in ranks:
            if rank[x] < rank[y]:
                votes_for_x += 1
            else:
                votes_for_x -= 1
        if votes_for_x > 0:
            wins[x] += 1
    for name in ballots[0]:
        if wins[name] == len(ballots[0]) - 1:
            return name
    return None


def approved_most_a(papers):
    counts = Counter()
    for paper in papers:
        counts.update(set(paper))
    if not counts:
        return []
    top = max(counts.values())
    return sorted(name for name in counts if counts[name] == top)


def approved_most_b(papers):
    by_count = defaultdict(set)
    names = {name for paper in papers for name in paper}
    for name in names:
        by_count[sum(name in paper for paper in papers)].add(name)
    return sorted(by_count[max(by_count)]) if by_count else []


def approved_most_c(papers):
    counts = {}
    best = 0
    winners = []
    for paper in papers:
        for name in dict.fromkeys(paper):
            counts[name] = counts.get(name, 0) + 1
            if counts[name] > best:
                best = counts[name]
                winners = [name]
            elif counts[name] == best:
                winners.append(name)
    winners.sort()
    return winners


def approved_most_d(papers):
    names = []
    for i in range(len(papers)):
        for j in range(len(papers[i])):
            if papers[i][j] not in names:
                names.append(papers[i][j])
    best = 0
    answer = []
    for name in names:
        count = 0
        for paper in papers:
            if name in paper:
                count = count + 1
        if count > best:
            best = count
            answer = []
        if count == best:
            answer.append(name)
    return sorted(answer)


def approved_most_e(papers):
    flat = sorted(chain.from_iterable(map(set, papers)))
    sizes = [(len(list(run)), name) for name, run in groupby(flat)]
    top = max(sizes, default=(0, ""))[0]
    return [name for n, name in sizes if n == top]


def store_moves_a(moves):
    stock = {}
    refused = []
    for item, amount in moves:
        new = stock.get(item, 0) + amount
        if new < 0:
            refused.append((item, amount))
        else:
            stock[item] = new
    return {item: n for item, n in stock.items() if n}, refused


def store_moves_b(moves):
    stock = defaultdict(int)
    refused = []
    for move in moves:
        if move[1] < 0 and stock[move[0]] < -move[1]:
            refused.append(move)
            continue
        stock[move[0]] += move[1]
    for item in [item for item in stock if stock[item] == 0]:
        del stock[item]
    return dict(stock), refused


def store_moves_c(moves):
    class Store:
        def __init__(self):
            self.items = Counter()
            self.refused = []

        def move(self, item, amount):
            if self.items[item] + amount >= 0:
                self.items[item] += amount
            else:
                self.refused.append((item, amount))

    store = Store()
    for item, amount in moves:
        store.move(item, amount)
    return dict(+store.items), store.refused


def store_moves_d(moves):
    stock, refused = {}, []
    for item, n in moves:
        if (new := stock.pop(item, 0) + n) < 0:
            refused.append((item, n))
            new -= n
        if new:
            stock[item] = new
    return stock, refused


def store_moves_e(moves):
    names = []
    amounts = []
    refused = []
    for i in range(len(moves)):
        item = moves[i][0]
        change = moves[i][1]
        if item not in names:
            names.append(item)
            amounts.append(0)
        where = names.index(item)
        if amounts[where] + change >= 0:
            amounts[where] = amounts[where] + change
        else:
            refused.append((item, change))
    left = {}
    for i in range(len(names)):
        if amounts[i] != 0:
            left[names[i]] = amounts[i]
    return left, refused


def cost_of_sold_a(events):
    lots = deque()
    cost = 0
    for kind, amount, price in events:
        if kind == "buy":
            lots.append([amount, price])
            continue
        while amount and lots:
            taken = min(amount, lots[0][0])
            cost += taken * lots[0][1]
            lots[0][0] -= taken
            amount -= taken
            if lots[0][0] == 0:
                lots.popleft()
    return cost


def cost_of_sold_b(events):
    single = []
    start = 0
    cost = 0
    for kind, amount, price in events:
        if kind == "buy":
            single.extend([price] * amount)
        else:
            end = min(len(single), start + amount)
            cost += sum(single[start:end])
            start = end
    return cost


def cost_of_sold_c(events):
    def take(lots, amount):
        if amount == 0 or not lots:
            return 0, lots
        (have, price), rest = lots[0], lots[1:]
        if have > amount:
            return amount * price, [(have - amount, price)] + rest
        more, rest = take(rest, amount - have)
        return have * price + more, rest

    lots, total = [], 0
    for event in events:
        if event[0] == "buy":
            lots = lots + [(event[1], event[2])]
        else:
            spent, lots = take(lots, event[1])
            total += spent
    return total


def cost_of_sold_d(events):
    class Queue:
        def __init__(self):
            self.lots = []
            self.first = 0
            self.left = 0

        def buy(self, amount, price):
            self.lots.append((amount, price))

        def sell(self):
            while self.first < len(self.lots) and self.left == self.lots[self.first][0]:
                self.first += 1
                self.left = 0
            if self.first == len(self.lots):
                return 0
            self.left += 1
            return self.lots[self.first][1]

    queue = Queue()
    cost = 0
    for kind, amount, price in events:
        if kind == "buy":
            queue.buy(amount, price)
        else:
            i = 0
            while i < amount:
                cost += queue.sell()
                i += 1
    return cost


def cost_of_sold_e(events):
    pieces = deque()
    spent = 0
    for kind, amount, price in events:
        if kind == "buy":
            pieces += [price] * amount
        else:
            spent += sum(pieces.popleft() for _ in range(min(amount, len(pieces))))
    return spent


def turned_index_a(subjects):
    index = {}
    for pupil, names in subjects.items():
        for name in names:
            if name not in index:
                index[name] = []
            index[name].append(pupil)
    for name in index:
        index[name].sort()
    return index


def turned_index_b(subjects):
    index = defaultdict(list)
    for pupil in sorted(subjects):
        for name in subjects[pupil]:
            index[name].append(pupil)
    return dict(index)


def turned_index_c(subjects):
    names = set(chain.from_iterable(subjects.values()))
    return {name: sorted(p for p, taken in subjects.items() if name in taken) for name in names}


def turned_index_d(subjects):
    pairs = sorted((name, pupil) for pupil, taken in subjects.items() for name in taken)
    return {name: [pupil for _, pupil in group] for name, group in groupby(pairs, key=lambda pair: pair[0])}


def turned_index_e(subjects):
    index = {}
    for pupil in sorted(subjects):
        for subject in subjects[pupil]:
            if subject in index:
                old = index[subject]
                old.append(pupil)
                index[subject] = old
            else:
                index[subject] = [pupil]
    return index


def turned_index_f(subjects):
    flip = {}
    [flip.setdefault(s, []).append(p) for p, ss in sorted(subjects.items()) for s in ss]
    return flip


def forwarded_a(moves, start):
    seen = set()
    here = start
    while here in moves:
        if here in seen:
            return None
        seen.add(here)
        here = moves[here]
    return here


def forwarded_b(moves, start):
    here = start
    for _ in range(len(moves) + 1):
        if here not in moves:
            return here
        here = moves[here]
    return None


def forwarded_c(moves, start):
    def follow(here, path):
        if here not in moves:
            return here
        if here in path:
            return None
        return follow(moves[here], path | {here})

    return follow(start, frozenset())


def forwarded_d(moves, start):
    slow = fast = start
    while fast in moves and moves[fast] in moves:
        slow = moves[slow]
        fast = moves[moves[fast]]
        if slow == fast:
            return None
    return moves.get(fast, fast)


def forwarded_e(moves, start):
    steps = 0
    place = start
    loop = False
    while place in moves and loop == False:
        place = moves[place]
        steps = steps + 1
        if steps > len(moves):
            loop = True
    if loop == True:
        return None
    return place


def forwarded_f(moves, start):
    slow = fast = start
    while fast in moves:
        fast = moves[fast]
        if fast not in moves:
            break
        fast = moves[fast]
        slow = moves[slow]
        if slow == fast:
            return None
    return fast


def change_report_a(old, new):
    added = sorted(key for key in new if key not in old)
    removed = sorted(key for key in old if key not in new)
    changed = sorted(key for key in old if key in new and old[key] != new[key])
    return {"added": added, "removed": removed, "changed": changed}


def change_report_b(old, new):
    report = {"added": [], "removed": [], "changed": []}
    for key in sorted(set(old) | set(new)):
        if key not in old:
            report["added"].append(key)
        elif key not in new:
            report["removed"].append(key)
        elif old[key] != new[key]:
            report["changed"].append(key)
    return report


def change_report_c(old, new):
    lost = old.keys() - new.keys()
    gained = new.keys() - old.keys()
    touched = {key for key, _ in old.items() ^ new.items()}
    return {"added": sorted(gained), "removed": sorted(lost), "changed": sorted(touched - lost - gained)}


def change_report_d(old, new):
    added = list(filter(lambda k: k not in old, sorted(new)))
    removed = list(filter(lambda k: k not in new, sorted(old)))
    changed = list(filter(lambda k: k in new and old[k] != new[k], sorted(old)))
    return dict(zip(("added", "removed", "changed"), (added, removed, changed)))


def change_report_e(old, new):
    missing = object()
    report: dict[str, list] = {"added": [], "removed": [], "changed": []}

    def kind_of(before, after):
        if before is missing:
            return "added"
        if after is missing:
            return "removed"
        return "changed" if before != after else None

    for key in {**old, **new}:
        kind = kind_of(old.get(key, missing), new.get(key, missing))
        if kind is not None:
            report[kind].append(key)
    for keys in report.values():
        keys.sort()
    return report


def undone_code_a(code, message):
    back = {}
    for plain, secret in code.items():
        if secret in back:
            return None
        back[secret] = plain
    return "".join(back.get(letter, "?") for letter in message)


def undone_code_b(code, message):
    if len(set(code.values())) < len(code):
        return None
    text = ""
    for letter in message:
        for plain in code:
            if code[plain] == letter:
                text += plain
                break
        else:
            text += "?"
    return text


def undone_code_c(code, message):
    secrets = list(code.values())
    if any(secrets.count(s) > 1 for s in secrets):
        return None
    plains = list(code)
    out = []
    for letter in message:
        try:
            out.append(plains[secrets.index(letter)])
        except ValueError:
            out.append("?")
    return "".join(out)


def undone_code_d(code, message):
    back = {v: k for k, v in code.items()}
    return None if len(back) != len(code) else "".join([back.get(c, "?") for c in message])


def undone_code_e(code, message):
    secrets = []
    plains = []
    for key in code:
        if code[key] in secrets:
            return None
        secrets.append(code[key])
        plains.append(key)
    result = ""
    for i in range(len(message)):
        letter = "?"
        for j in range(len(secrets)):
            if secrets[j] == message[i]:
                letter = plains[j]
        result = result + letter
    return result


def both_ways_a(likes):
    pairs = set()
    for person, liked in likes.items():
        for other in liked:
            if person in likes.get(other, []) and person != other:
                pairs.add(tuple(sorted((person, other))))
    return sorted(pairs)


def both_ways_b(likes):
    arrows = {(a, b) for a, liked in likes.items() for b in liked}
    return sorted((a, b) for a, b in arrows if a < b and (b, a) in arrows)


def both_ways_c(likes):
    counts = Counter()
    for person, liked in likes.items():
        for other in set(liked):
            if other != person:
                counts[frozenset((person, other))] += 1
    return sorted(tuple(sorted(pair)) for pair, n in counts.items() if n == 2)


def both_ways_d(likes):
    pairs = combinations(sorted(likes), 2)
    return list(filter(lambda p: p[1] in likes[p[0]] and p[0] in likes[p[1]], pairs))


def both_ways_e(likes):
    people = list(likes.keys())
    result = []
    for i in range(len(people)):
        for j in range(len(people)):
            first = people[i]
            second = people[j]
            if first < second:
                yes_one = second in likes[first]
                yes_two = first in likes[second]
                if yes_one == True and yes_two == True:
                    result.append((first, second))
    result.sort()
    return result


def most_in_common_a(tastes):
    best = None
    best_count = 0
    names = sorted(tastes)
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            shared = 0
            for thing in set(tastes[names[i]]):
                if thing in tastes[names[j]]:
                    shared += 1
            if shared > best_count:
                best_count = shared
                best = (names[i], names[j])
    return best


def most_in_common_b(tastes):
    sets = {name: set(things) for name, things in tastes.items()}
    pairs = list(combinations(sorted(sets), 2))
    if not pairs:
        return None
    top = max(pairs, key=lambda pair: len(sets[pair[0]] & sets[pair[1]]))
    return top if sets[top[0]] & sets[top[1]] else None


def most_in_common_c(tastes):
    fans = defaultdict(set)
    for name in tastes:
        for thing in tastes[name]:
            fans[thing].add(name)
    shared = Counter()
    for people in fans.values():
        shared.update(combinations(sorted(people), 2))
    if not shared:
        return None
    return min(shared, key=lambda pair: (-shared[pair], pair))


def most_in_common_d(tastes):
    def score(pair):
        return len(set(tastes[pair[0]]).intersection(tastes[pair[1]]))

    ranked = sorted(combinations(sorted(tastes), 2), key=score, reverse=True)
    if not ranked or score(ranked[0]) == 0:
        return None
    return ranked[0]


def most_in_common_e(tastes):
    names = sorted(tastes.keys())
    winner = None
    high = 0
    i = 0
    while i < len(names):
        j = i + 1
        while j < len(names):
            mine = set(tastes[names[i]])
            both = len(mine) + len(set(tastes[names[j]])) - len(mine | set(tastes[names[j]]))
            if both > high:
                high = both
                winner = (names[i], names[j])
            j += 1
        i += 1
    return winner


def joined_pairs_a(left, right):
    out = []
    for x, y in left:
        for u, v in right:
            if y == u and (x, v) not in out:
                out.append((x, v))
    out.sort()
    return out


def joined_pairs_b(left, right):
    ends = defaultdict(set)
    for u, v in right:
        ends[u].add(v)
    return sorted({(x, v) for x, y in left for v in ends.get(y, ())})


def joined_pairs_c(left, right):
    into, out_of = {}, {}
    for x, y in left:
        into.setdefault(y, set()).add(x)
    for u, v in right:
        out_of.setdefault(u, set()).add(v)
    result = set()
    for middle in into.keys() & out_of.keys():
        result.update(product(into[middle], out_of[middle]))
    return sorted(result)


def joined_pairs_d(left, right):
    return sorted({(a, d) for a, b in left for c, d in right if b == c})


def joined_pairs_e(left, right):
    lefts = sorted(left, key=lambda p: p[1])
    rights = sorted(right)
    out = set()
    j = 0
    for x, y in lefts:
        while j < len(rights) and rights[j][0] < y:
            j += 1
        k = j
        while k < len(rights) and rights[k][0] == y:
            out.add((x, rights[k][1]))
            k += 1
    return sorted(out)


def pile_tops_a(words):
    groups = {}
    for word in words:
        key = "".join(c for c in word.lower() if c in "aeiou")
        groups.setdefault(key, []).append(word)
    return {key: max(group, key=len) for key, group in groups.items()}


def pile_tops_b(words):
    best = {}
    for word in words:
        key = ""
        for c in word.lower():
            if c in ("a", "e", "i", "o", "u"):
                key += c
        if key not in best or len(word) > len(best[key]):
            best[key] = word
    return best


def pile_tops_c(words):
    table = str.maketrans("", "", "bcdfghjklmnpqrstvwxyz")

    def vowels(word):
        return word.lower().translate(table)

    result = {}
    for word in sorted(words, key=len, reverse=True):
        result.setdefault(vowels(word), word)
    return result


def pile_tops_d(words):
    import re

    key = lambda w: re.sub("[^aeiou]", "", w.lower())
    return {k: max((w for w in words if key(w) == k), key=len) for k in map(key, words)}


def pile_tops_e(words):
    piles = {}
    for i in range(len(words)):
        word = words[i]
        lower = word.lower()
        vowels = ""
        for j in range(len(lower)):
            ch = lower[j]
            if ch == "a" or ch == "e" or ch == "i" or ch == "o" or ch == "u":
                vowels = vowels + ch
        if vowels not in piles:
            piles[vowels] = word
        else:
            if len(piles[vowels]) < len(word):
                piles[vowels] = word
    return piles


def even_out_a(amounts):
    count = Counter(amounts)
    if not count:
        return 0
    kept = max(count.values())
    return len(amounts) - kept


def even_out_b(amounts):
    best = len(amounts)
    for value in set(amounts):
        changes = 0
        for other in amounts:
            if other != value:
                changes += 1
        best = min(best, changes)
    return best


def even_out_c(amounts):
    ordered = sorted(amounts)
    longest = run = 0
    for i, value in enumerate(ordered):
        if i > 0 and value == ordered[i - 1]:
            run += 1
        else:
            run = 1
        longest = max(longest, run)
    return len(ordered) - longest


def even_out_d(amounts):
    return len(amounts) - max(map(amounts.count, amounts), default=0)


def even_out_e(amounts):
    tally = {}
    most = 0
    for a in amounts:
        tally[a] = tally[a] + 1 if a in tally else 1
        if tally[a] > most:
            most = tally[a]
    return len(amounts) - most


def odd_out_sets_a(groups):
    out = []
    for i, group in enumerate(groups):
        alone = True
        for j, other in enumerate(groups):
            if i != j and set(group) & set(other):
                alone = False
        if alone:
            out.append(i)
    return out


def odd_out_sets_b(groups):
    owners = defaultdict(set)
    for i, group in enumerate(groups):
        for item in group:
            owners[item].add(i)
    return [i for i, group in enumerate(groups) if all(owners[item] == {i} for item in group)]


def odd_out_sets_c(groups):
    counts = Counter()
    for group in groups:
        counts.update(set(group))
    return [i for i, group in enumerate(groups) if not any(counts[item] > 1 for item in group)]


def odd_out_sets_d(groups):
    sets = list(map(set, groups))
    return [i for i in range(len(sets)) if sets[i].isdisjoint(set().union(*sets[:i], *sets[i + 1:]))]


def odd_out_sets_e(groups):
    answer = []
    for i in range(len(groups)):
        shared = False
        for item in groups[i]:
            for j in range(len(groups)):
                if j != i:
                    if item in groups[j]:
                        shared = True
        if shared == False:
            answer.append(i)
    return answer


def odd_out_sets_f(groups):
    clash = set()
    for (i, a), (j, b) in combinations(enumerate(map(frozenset, groups)), 2):
        if a & b:
            clash |= {i, j}
    return sorted(set(range(len(groups))) - clash)


def second_choice_a(counts):
    if len(set(counts.values())) < 2:
        return []
    top = max(counts.values())
    second = max(n for n in counts.values() if n != top)
    return sorted(name for name, n in counts.items() if n == second)


def second_choice_b(counts):
    levels = sorted(set(counts.values()), reverse=True)
    names = []
    if len(levels) > 1:
        for name in sorted(counts):
            if counts[name] == levels[1]:
                names.append(name)
    return names


def second_choice_c(counts):
    by_level = defaultdict(list)
    for name, n in sorted(counts.items()):
        by_level[n].append(name)
    first = second = None
    for level in by_level:
        if first is None or level > first:
            first, second = level, first
        elif second is None or level > second:
            second = level
    return by_level[second] if second is not None else []


def second_choice_d(counts):
    top = sorted(set(counts.values()))[-2:-1]
    return sorted(k for k in counts if counts[k] in top and len(set(counts.values())) > 1)


def second_choice_e(counts):
    rows = sorted(((-n, name) for name, n in counts.items()))
    i = 0
    while i < len(rows) and rows[i][0] == rows[0][0]:
        i += 1
    result = []
    j = i
    while j < len(rows) and rows[j][0] == rows[i][0]:
        result.append(rows[j][1])
        j += 1
    return result


def equal_tallies_a(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    for c in list(counts):
        rest = dict(counts)
        rest[c] -= 1
        if rest[c] == 0:
            del rest[c]
        if len(set(rest.values())) <= 1:
            return True
    return False


def equal_tallies_b(text):
    for i in range(len(text)):
        shorter = text[:i] + text[i + 1:]
        sizes = {shorter.count(c) for c in shorter}
        if len(sizes) < 2:
            return True
    return False


def equal_tallies_c(text):
    sizes = Counter(Counter(text).values())
    if not sizes:
        return False
    if len(sizes) == 1:
        size, number = next(iter(sizes.items()))
        return size == 1 or number == 1
    if len(sizes) > 2:
        return False
    small, large = sorted(sizes)
    return (small == 1 and sizes[small] == 1) or (large == small + 1 and sizes[large] == 1)


def equal_tallies_d(text):
    letters = list(text)
    for i in range(len(letters)):
        copy = letters[:]
        copy.pop(i)
        same = True
        for ch in copy:
            if copy.count(ch) != copy.count(copy[0]):
                same = False
        if same == True:
            return True
    return False


def equal_tallies_e(text):
    sizes = sorted(Counter(text).values())

    def level(row):
        kept = [n for n in row if n]
        return not kept or kept[0] == kept[-1] == max(kept) == min(kept)

    return any(level(sizes[:k] + [sizes[k] - 1] + sizes[k + 1:]) for k in range(len(sizes)))


def trade_chain_a(wishes, start, goal):
    queue = deque([(start, 0)])
    seen = {start}
    while queue:
        thing, swaps = queue.popleft()
        if thing == goal:
            return swaps
        for give, get in wishes:
            if give == thing and get not in seen:
                seen.add(get)
                queue.append((get, swaps + 1))
    return -1


def trade_chain_b(wishes, start, goal):
    gains = defaultdict(set)
    for give, get in wishes:
        gains[give].add(get)
    layer, known, swaps = {start}, {start}, 0
    while layer:
        if goal in layer:
            return swaps
        layer = set().union(*(gains[t] for t in layer)) - known
        known |= layer
        swaps += 1
    return -1


def trade_chain_c(wishes, start, goal):
    cost = {start: 0}
    changed = True
    while changed:
        changed = False
        for give, get in wishes:
            if give in cost and cost[give] + 1 < cost.get(get, float("inf")):
                cost[get] = cost[give] + 1
                changed = True
    return cost.get(goal, -1)


def trade_chain_d(wishes, start, goal):
    have = {start}
    for swaps in range(len(wishes) + 2):
        if goal in have:
            return swaps
        have = have | {get for give, get in wishes if give in have}
    return -1


def trade_chain_e(wishes, start, goal):
    best = [-1]

    def walk(thing, used, swaps):
        if thing == goal:
            if best[0] == -1 or swaps < best[0]:
                best[0] = swaps
            return
        for give, get in wishes:
            if give == thing and get not in used:
                walk(get, used + [get], swaps + 1)

    walk(start, [start], 0)
    return best[0]


def shared_birthdays_a(people):
    by_day = {}
    for name, day in people:
        by_day.setdefault(day, []).append(name)
    return {day: sorted(names) for day, names in by_day.items() if len(names) > 1}


def shared_birthdays_b(people):
    result = {}
    for i, (name, day) in enumerate(people):
        if day in result:
            continue
        same = [other for other, other_day in people[i:] if other_day == day]
        if len(same) >= 2:
            result[day] = sorted(same)
    return result


def shared_birthdays_c(people):
    ordered = sorted(people, key=lambda person: (person[1], person[0]))
    out = {}
    for day, group in groupby(ordered, key=lambda person: person[1]):
        names = [name for name, _ in group]
        if names[1:]:
            out[day] = names
    return out


def shared_birthdays_d(people):
    days = [day for _, day in people]
    return {d: sorted(n for n, e in people if e == d) for d in days if days.count(d) > 1}


def shared_birthdays_e(people):
    class Calendar:
        def __init__(self):
            self.days = []
            self.names = []

        def add(self, name, day):
            if day in self.days:
                self.names[self.days.index(day)].append(name)
            else:
                self.days.append(day)
                self.names.append([name])

    calendar = Calendar()
    for person in people:
        calendar.add(person[0], person[1])
    out = {}
    for i in range(len(calendar.days)):
        if len(calendar.names[i]) >= 2:
            calendar.names[i].sort()
            out[calendar.days[i]] = calendar.names[i]
    return out


def matched_letters_a(puzzle, answer):
    fits = {}
    used = set()
    for p, a in zip(puzzle, answer):
        if p in fits:
            if fits[p] != a:
                return {}
        elif a in used:
            return {}
        else:
            fits[p] = a
            used.add(a)
    return fits if len(puzzle) == len(answer) else {}


def matched_letters_b(puzzle, answer):
    if len(puzzle) != len(answer):
        return {}
    pairs = set(zip(puzzle, answer))
    lefts = {p for p, _ in pairs}
    rights = {a for _, a in pairs}
    if len(lefts) == len(pairs) and len(rights) == len(pairs):
        return dict(pairs)
    return {}


def matched_letters_c(puzzle, answer):
    good = len(puzzle) == len(answer)
    i = 0
    while good and i < len(puzzle):
        if puzzle.find(puzzle[i]) != answer.find(answer[i]):
            good = False
        i += 1
    if not good:
        return {}
    return {puzzle[k]: answer[k] for k in range(len(puzzle))}


def matched_letters_d(puzzle, answer):
    d = dict(zip(puzzle, answer))
    ok = len(set(d.values())) == len(d) and "".join(d.get(c, "") for c in puzzle) == answer
    return d if ok and len(puzzle) == len(answer) else {}


def matched_letters_e(puzzle, answer):
    if len(puzzle) != len(answer):
        return {}
    result = {}
    for i in range(len(puzzle)):
        for j in range(i):
            if puzzle[i] == puzzle[j] and answer[i] != answer[j]:
                return {}
            if puzzle[i] != puzzle[j] and answer[i] == answer[j]:
                return {}
        result[puzzle[i]] = answer[i]
    return result


INPUTS = {
    "slanted_pairs": [([1, 2, 3, 9, 5],), ([],), ([4, 4, 4],), ([3, 1, 5, 3, 7, 8, 0, 10],)],
    "even_step_triples": [([1, 3, 5, 7, 2], 2), ([], 1), ([5, 6, 7, 8, 6], 1), ([1, 2], 4)],
    "products_in_third": [([1, 2, 0], [3, 4, 4], [4, 8, 0, 8]), ([], [1], [1]), ([-2, 3], [-2, 5], [4, -6, 15])],
    "earliest_partner": [([1, 5, 3, 3, 5, 2], 6), ([], 4), ([2, 2, 2], 4), ([7], 14)],
    "missed_by_one": [([[1, 2, 3], [2, 3], [3, 4, 2, 1], [1, 3]],), ([[1, 2], [2, 3]],), ([[1, 1], [1], [2, 1]],)],
    "widest_echo": [([1, 2, 3, 1, 2],), ([],), ([1, 2, 3],), (["a", "b", "b", "c", "a", "c"],)],
    "first_to_reach": [(["a", "b", "b", "a", "a", "b"], 3), ([], 1), (["x", "y"], 2), (["x", "y"], 1)],
    "latest_single": [([1, 2, 3, 2, 3],), ([],), ([4, 4],), (["k", "l", "m", "k"],), ([7, 7, 7, 8, 9, 9],)],
    "relabelled": [(["x", "y", "x", "z", "y"],), ([],), ([5, 5, 5],), ([3, 2, 1, 3],)],
    "same_after_turn": [
        ("abca", "xxyz"),
        ("", ""),
        ("aab", "xyz"),
        ("abab", "xxyy"),
        ("abc", "ab"),
        ("aabb", "yxxy"),
    ],
    "place_points": [([["a", "b", "c"], ["b", "c", "a"], ["b"]],), ([],), ([["x", "y"], ["y", "x"]],)],
    "duel_winner": [
        ([["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]],),
        ([["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"]],),
        ([["k"]],),
        ([["p", "q"], ["q", "p"]],),
    ],
    "approved_most": [([["a", "b"], ["b"], ["a", "c", "a"]],), ([],), ([[], ["z"]],)],
    "store_moves": [([("nail", 5), ("nail", -7), ("bolt", 2), ("nail", -5)],), ([],), ([("nut", -1), ("nut", 4)],)],
    "cost_of_sold": [
        ([("buy", 3, 10), ("buy", 4, 12), ("sell", 5, 0), ("sell", 1, 0)],),
        ([],),
        ([("sell", 2, 0), ("buy", 1, 7), ("sell", 5, 0), ("buy", 2, 3), ("sell", 1, 0)],),
    ],
    "turned_index": [({"bo": ["art", "maths"], "al": ["maths"]},), ({},), ({"cy": [], "di": ["art"]},)],
    "forwarded": [
        ({"a": "b", "b": "c"}, "a"),
        ({}, "x"),
        ({"a": "b", "b": "a"}, "a"),
        ({"p": "q", "q": "r", "r": "q"}, "p"),
    ],
    "change_report": [({"a": 1, "b": 2}, {"b": 3, "c": 4}), ({}, {}), ({"x": 1}, {"x": 1}), ({}, {"k": 0})],
    "undone_code": [
        ({"a": "q", "b": "w", "c": "e"}, "qwet"),
        ({}, ""),
        ({"a": "z", "b": "z"}, "z"),
        ({"a": "b", "b": "a"}, "abba"),
    ],
    "both_ways": [({"ann": ["bob", "cy"], "bob": ["ann"], "cy": ["bob"]},), ({},), ({"x": ["x", "y"], "y": ["x"]},)],
    "most_in_common": [
        ({"ann": ["tea", "jam"], "bob": ["jam", "tea", "ham"], "cy": ["ham", "jam", "tea"]},),
        ({},),
        ({"p": ["a"], "q": ["b"]},),
        ({"p": ["a"]},),
    ],
    "joined_pairs": [
        ([(1, 2), (3, 2), (4, 5)], [(2, 9), (2, 8), (5, 9)]),
        ([], [(1, 1)]),
        ([(1, 1)], [(1, 1), (1, 1)]),
    ],
    "pile_tops": [(["bat", "brand", "tree", "Apple", "cake", "pale"],), ([],), (["sky", "why", "rhythm"],)],
    "even_out": [([3, 1, 3, 2],), ([],), ([5],), ([1, 2, 2, 1, 1],)],
    "odd_out_sets": [([[1, 2], [3], [2, 4], [5, 5]],), ([],), ([[], [1], [1]],)],
    "second_choice": [({"a": 3, "b": 5, "c": 3, "d": 1},), ({},), ({"x": 2, "y": 2},), ({"m": 1, "n": 4},)],
    "equal_tallies": [("aabbc",), ("",), ("aabbccc",), ("aaabbb",), ("abc",), ("zzzz",), ("aabbbb",)],
    "trade_chain": [
        ([("pen", "cap"), ("cap", "bat"), ("pen", "toy"), ("toy", "cap")], "pen", "bat"),
        ([], "a", "a"),
        ([("a", "b")], "b", "a"),
    ],
    "shared_birthdays": [
        ([("bo", "3 May"), ("al", "3 May"), ("cy", "1 June")],),
        ([],),
        ([("x", "d"), ("y", "d"), ("w", "d")],),
    ],
    "matched_letters": [("abba", "noon"), ("", ""), ("abc", "xxy"), ("aab", "xyz"), ("ab", "x")],
}
