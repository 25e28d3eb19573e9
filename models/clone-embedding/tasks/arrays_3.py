"""Small tasks on rearranging, choosing and searching in lists, each in several ways; all agree on `INPUTS`."""

import bisect
import heapq
import math
import re
import statistics
from collections import Counter, defaultdict, deque
from functools import lru_cache
from itertools import accumulate, chain, combinations, count, filterfalse, groupby, islice, pairwise, zip_longest
from operator import itemgetter, sub


def turn_section_a(values, a, b, k):
    part = values[a:b]
    if not part:
        return values
    k %= len(part)
    return values[:a] + part[-k:] + part[:-k] + values[b:] if k else values


def turn_section_b(values, a, b, k):
    out = list(values)
    width = min(b, len(values)) - a
    for i in range(width):
        out[a + (i + k) % width] = values[a + i]
    return out


def turn_section_c(values, a, b, k):
    belt = deque(values[a:b])
    belt.rotate(k)
    values[a:b] = belt
    return values


def turn_section_d(values, a, b, k):
    def flip(i, j):
        while i < j:
            values[i], values[j] = values[j], values[i]
            i += 1
            j -= 1

    b = min(b, len(values))
    if b > a:
        k %= b - a
        flip(a, b - 1)
        flip(a, a + k - 1)
        flip(a + k, b - 1)
    return values


def turn_section_e(values, a, b, k):
    result = []
    for i in range(len(values)):
        result.append(values[i])
    if b > len(values):
        b = len(values)
    for turn in range(k):
        if a < b:
            last = result[b - 1]
            for i in range(b - 1, a, -1):
                result[i] = result[i - 1]
            result[a] = last
    return result


def turn_section_f(values, a, b, k):
    part = values[a:b]
    size = len(part) or 1
    turned = islice(chain(part, part), size - k % size, None)
    return [*values[:a], *islice(turned, len(part)), *values[b:]]


def fold_sums_a(values):
    out = []
    i, j = 0, len(values) - 1
    while i < j:
        out.append(values[i] + values[j])
        i, j = i + 1, j - 1
    if i == j:
        out.append(values[i])
    return out


def fold_sums_b(values):
    half = len(values) // 2
    sums = [x + y for x, y in zip(values[:half], reversed(values))]
    return sums + values[half : len(values) - half]


def fold_sums_c(values):
    line = deque(values)
    out = []
    while line:
        first = line.popleft()
        out.append(first + line.pop() if line else first)
    return out


def fold_sums_d(values):
    if len(values) < 2:
        return list(values)
    return [values[0] + values[-1]] + fold_sums_d(values[1:-1])


def fold_sums_e(values):
    result = []
    n = len(values)
    for i in range((n + 1) // 2):
        other = n - 1 - i
        if i == other:
            result.append(values[i])
        else:
            total = values[i] + values[other]
            result.append(total)
    return result


def fold_sums_f(values):
    n = len(values)
    places = groupby(sorted(range(n), key=lambda i: min(i, n - 1 - i)), key=lambda i: min(i, n - 1 - i))
    return [sum(map(values.__getitem__, pair)) for _, pair in places]


def deal_and_stack_a(cards, piles):
    table = [[] for _ in range(piles)]
    for i, card in enumerate(cards):
        table[i % piles].append(card)
    out = []
    for pile in table:
        pile.reverse()
        out.extend(pile)
    return out


def deal_and_stack_b(cards, piles):
    return [card for p in range(piles) for card in cards[p::piles][::-1]]


def deal_and_stack_c(cards, piles):
    order = sorted(range(len(cards)), key=lambda i: (i % piles, -i))
    return [cards[i] for i in order]


def deal_and_stack_d(cards, piles):
    table = {}
    turn = 0
    for card in cards:
        table[turn] = [card, *table.get(turn, [])]
        turn = turn + 1 if turn + 1 < piles else 0
    return list(chain.from_iterable(table.values()))


def deal_and_stack_e(cards, piles):
    class Pile:
        def __init__(self):
            self.cards = []

        def put(self, card):
            self.cards.insert(0, card)

    table = []
    while len(table) < piles:
        table.append(Pile())
    at = 0
    for card in cards:
        table[at].put(card)
        at += 1
        if at >= piles:
            at = 0
    stacked = []
    for pile in table:
        stacked += pile.cards
    return stacked


def deal_and_stack_f(cards, piles):
    rounds = zip_longest(*[iter(cards)] * piles, fillvalue=...)
    columns = zip(*list(rounds)[::-1])
    return [card for column in columns for card in column if card is not ...]


def flip_blocks_a(values, k):
    out = []
    for i in range(0, len(values), k):
        out += values[i : i + k][::-1]
    return out


def flip_blocks_b(values, k):
    stack, out = [], []
    for v in values:
        stack.append(v)
        if len(stack) == k:
            while stack:
                out.append(stack.pop())
    while stack:
        out.append(stack.pop())
    return out


def flip_blocks_c(values, k):
    n = len(values)
    result = [None] * n
    for i in range(n):
        start = i // k * k
        end = min(start + k, n) - 1
        result[start + end - i] = values[i]
    return result


def flip_blocks_d(values, k):
    source = iter(values)
    blocks = iter(lambda: list(islice(source, k)), [])
    return list(chain.from_iterable(map(reversed, blocks)))


def flip_blocks_e(values, k):
    if not values:
        return []
    return values[:k][::-1] + flip_blocks_e(values[k:], k)


def flip_blocks_f(values, k):
    result = values[:]
    start = 0
    while start < len(result):
        left = start
        right = start + k - 1
        if right >= len(result):
            right = len(result) - 1
        while left < right:
            temp = result[left]
            result[left] = result[right]
            result[right] = temp
            left += 1
            right -= 1
        start += k
    return result


def undo_order_a(order):
    back = [0] * len(order)
    for place, item in enumerate(order):
        back[item] = place
    return back


def undo_order_b(order):
    return sorted(range(len(order)), key=order.__getitem__)


def undo_order_c(order):
    return [order.index(i) for i in range(len(order))]


def undo_order_d(order):
    where = dict(zip(order, count()))
    return [where[i] for i in sorted(where)]


def undo_order_e(order):
    result = []
    for number in range(len(order)):
        found = -1
        for place in range(len(order)):
            if order[place] == number:
                found = place
        result.append(found)
    return result


def undo_order_f(order):
    return [place for _, place in sorted(zip(order, count()))]


def ring_sizes_a(order):
    seen = [False] * len(order)
    sizes = []
    for start in range(len(order)):
        size = 0
        while not seen[start]:
            seen[start] = True
            start = order[start]
            size += 1
        if size:
            sizes.append(size)
    return sorted(sizes)


def ring_sizes_b(order):
    left = set(range(len(order)))
    sizes = []
    while left:
        ring = [left.pop()]
        while order[ring[-1]] != ring[0]:
            ring.append(order[ring[-1]])
        left.difference_update(ring)
        bisect.insort(sizes, len(ring))
    return sizes


def ring_sizes_c(order):
    leader = list(range(len(order)))

    def find(x):
        if leader[x] != x:
            leader[x] = find(leader[x])
        return leader[x]

    for i, target in enumerate(order):
        leader[find(i)] = find(target)
    return sorted(Counter(find(i) for i in range(len(order))).values())


def ring_sizes_d(order):
    sizes = []
    visited = []
    for i in range(len(order)):
        if i in visited:
            continue
        size = 1
        visited.append(i)
        at = order[i]
        while at != i:
            visited.append(at)
            at = order[at]
            size = size + 1
        sizes.append(size)
    sizes.sort()
    return sizes


def ring_sizes_e(order):
    def ring(start):
        members, at = frozenset([start]), order[start]
        while at != start:
            members |= {at}
            at = order[at]
        return members

    return sorted(map(len, set(map(ring, range(len(order))))))


def swaps_to_sort_a(order):
    order = list(order)
    swaps = 0
    for i in range(len(order)):
        while order[i] != i:
            j = order[i]
            order[i], order[j] = order[j], order[i]
            swaps += 1
    return swaps


def swaps_to_sort_b(order):
    seen = set()
    rings = 0
    for start in order:
        if start not in seen:
            rings += 1
            at = start
            while at not in seen:
                seen.add(at)
                at = order[at]
    return len(order) - rings


def swaps_to_sort_c(order):
    order = list(order)
    done = 0
    for i in range(len(order) - 1):
        smallest = order.index(min(order[i:]))
        if smallest != i:
            order[smallest] = order[i]
            order[i] = i
            done += 1
    return done


def swaps_to_sort_d(order):
    values = list(order)
    where = {}
    for i in range(len(values)):
        where[values[i]] = i
    count_swaps = 0
    i = 0
    while i < len(values):
        if values[i] != i:
            j = where[i]
            moved = values[i]
            values[j] = moved
            values[i] = i
            where[moved] = j
            where[i] = i
            count_swaps += 1
        i += 1
    return count_swaps


def swaps_to_sort_e(order):
    leaders = set()
    for start in range(len(order)):
        smallest, at = start, order[start]
        while at != start:
            smallest, at = min(smallest, at), order[at]
        leaders.add(smallest)
    return len(order) - len(leaders)


def bubble_rounds_a(values):
    values = list(values)
    rounds = 0
    while True:
        swapped = False
        for i in range(len(values) - 1):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                swapped = True
        if not swapped:
            return rounds
        rounds += 1


def bubble_rounds_b(values):
    most = 0
    for i, v in enumerate(values):
        larger_before = sum(1 for x in values[:i] if x > v)
        most = max(most, larger_before)
    return most


def bubble_rounds_c(values):
    order = sorted(range(len(values)), key=lambda i: values[i])
    return max((old - new for new, old in enumerate(order)), default=0)


def bubble_rounds_d(values):
    def one_round(row):
        out = row[:1]
        for v in row[1:]:
            out[-1:] = sorted([out[-1], v])
        return out

    rounds = 0
    while values != sorted(values):
        values = one_round(values)
        rounds += 1
    return rounds


def bubble_rounds_e(values):
    seen = []
    rounds = 0
    for v in values:
        bisect.insort(seen, v)
        larger = len(seen) - bisect.bisect_right(seen, v)
        rounds = larger if larger > rounds else rounds
    return rounds


def flips_of_cook_a(stack):
    stack = list(stack)
    flips = 0
    for size in range(len(stack), 1, -1):
        at = max(range(size), key=lambda i: (stack[i], i))
        if at == size - 1:
            continue
        if at > 0:
            stack[: at + 1] = stack[at::-1]
            flips += 1
        stack[:size] = stack[:size][::-1]
        flips += 1
    return flips


def flips_of_cook_b(stack):
    def cook(pile):
        if len(pile) < 2:
            return 0
        top = max(pile)
        at = len(pile) - 1 - pile[::-1].index(top)
        if at == len(pile) - 1:
            return cook(pile[:-1])
        lifted = pile[: at + 1][::-1] + pile[at + 1 :]
        return (2 if at else 1) + cook(lifted[:0:-1])

    return cook(tuple(stack))


def flips_of_cook_c(stack):
    pile = stack[:]
    flips = 0
    while pile:
        biggest = None
        for i, cake in enumerate(pile):
            if biggest is None or cake >= pile[biggest]:
                biggest = i
        if biggest != len(pile) - 1:
            if biggest != 0:
                pile = list(reversed(pile[: biggest + 1])) + pile[biggest + 1 :]
                flips += 1
            pile.reverse()
            flips += 1
        pile.pop()
    return flips


def flips_of_cook_d(stack):
    class Kitchen:
        def __init__(self, pile):
            self.pile = list(pile)
            self.flips = 0

        def flip(self, number):
            if number > 1:
                self.pile[:number] = self.pile[number - 1 :: -1] if number < len(self.pile) else self.pile[::-1]
                self.flips += 1

        def place_of_largest(self, number):
            place = 0
            i = 1
            while i < number:
                if self.pile[i] >= self.pile[place]:
                    place = i
                i += 1
            return place

    kitchen = Kitchen(stack)
    size = len(stack)
    while size > 1:
        place = kitchen.place_of_largest(size)
        if place + 1 != size:
            kitchen.flip(place + 1)
            kitchen.flip(size)
        size -= 1
    return kitchen.flips


def flips_of_cook_e(stack):
    flips, pile = 0, list(stack)
    while pile:
        largest = max(pile)
        below = pile[::-1].index(largest)
        if below:
            flips += 1 if len(pile) == below + 1 else 2
            pile = pile[-below:][::-1] + pile[: -below - 1]
        else:
            pile.pop()
    return flips


def rope_pieces_a(ropes, k):
    low, high = 0, max(ropes)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(r // middle for r in ropes) >= k:
            low = middle
        else:
            high = middle - 1
    return low


def rope_pieces_b(ropes, k):
    for length in range(max(ropes), 0, -1):
        pieces = 0
        for rope in ropes:
            pieces += rope // length
        if pieces >= k:
            return length
    return 0


def rope_pieces_c(ropes, k):
    lengths = range(1, max(ropes) + 1)
    return bisect.bisect_left(lengths, True, key=lambda x: sum(r // x for r in ropes) < k)


def rope_pieces_d(ropes, k):
    heap = [(-rope, rope, 1) for rope in ropes]
    heapq.heapify(heap)
    for _ in range(k - 1):
        _, rope, parts = heap[0]
        heapq.heapreplace(heap, (-(rope // (parts + 1)), rope, parts + 1))
    return -heap[0][0]


def rope_pieces_e(ropes, k):
    length = 0
    enough = True
    while enough == True:
        pieces = 0
        for rope in ropes:
            left = rope
            while left >= length + 1:
                left = left - (length + 1)
                pieces = pieces + 1
        if pieces >= k:
            length = length + 1
        else:
            enough = False
    return length


def rope_pieces_f(ropes, k):
    cuts = sorted((rope // parts for rope in ropes for parts in range(1, k + 1)), reverse=True)
    return cuts[k - 1]


def tank_needed_a(stations, stops):
    def reaches(tank):
        used, last = 0, stations[0]
        for here, further in pairwise(stations):
            if further - here > tank:
                return False
            if further - last > tank:
                used += 1
                last = here
        return used <= stops

    tank = 0
    while not reaches(tank):
        tank += 1
    return tank


def tank_needed_b(stations, stops):
    last = len(stations) - 1

    @lru_cache(None)
    def best(i, left):
        answer = stations[last] - stations[i]
        if left:
            for j in range(i + 1, last):
                answer = min(answer, max(stations[j] - stations[i], best(j, left - 1)))
        return answer

    return best(0, stops)


def tank_needed_c(stations, stops):
    low, high = 0, stations[-1] - stations[0]
    while low < high:
        tank = (low + high) // 2
        at = legs = 0
        while at < len(stations) - 1:
            after = bisect.bisect_right(stations, stations[at] + tank) - 1
            if after == at:
                legs = math.inf
                break
            at, legs = after, legs + 1
        if legs <= stops + 1:
            high = tank
        else:
            low = tank + 1
    return low


def tank_needed_d(stations, stops):
    inner = stations[1:-1]
    best = stations[-1] - stations[0]
    for number in range(min(stops, len(inner)) + 1):
        for chosen in combinations(inner, number):
            route = [stations[0], *chosen, stations[-1]]
            best = min(best, max(map(sub, route[1:], route)))
    return best


def tank_needed_e(stations, stops):
    gaps = [b - a for a, b in zip(stations, stations[1:])]

    def legs(tank):
        number, left = 1, tank
        for gap in gaps:
            if left < gap:
                number += 1
                left = tank
            left -= gap
        return number

    candidates = sorted({b - a for a, b in combinations(stations, 2)})
    return next(tank for tank in candidates if tank >= max(gaps) and legs(tank) <= stops + 1)


def tank_needed_f(stations, stops):
    n = len(stations)
    need = [s - stations[0] for s in stations]
    for _ in range(stops):
        better = list(need)
        for i in range(1, n):
            for j in range(1, i):
                leg = stations[i] - stations[j]
                worst = need[j]
                if leg > worst:
                    worst = leg
                if worst < better[i]:
                    better[i] = worst
        need = better
    return need[n - 1]


def saw_height_a(trees, wood):
    height = max(trees)
    while height > 0 and sum(max(0, t - height) for t in trees) < wood:
        height -= 1
    return height


def saw_height_b(trees, wood):
    low, high = 0, max(trees) + 1
    while high - low > 1:
        middle = (low + high) // 2
        got = 0
        for t in trees:
            if t > middle:
                got += t - middle
        if got >= wood:
            low = middle
        else:
            high = middle
    return low if wood else max(trees)


def saw_height_c(trees, wood):
    tall = sorted(trees, reverse=True) + [0]
    got = 0
    for i in range(len(trees)):
        step = (tall[i] - tall[i + 1]) * (i + 1)
        if got + step >= wood:
            return tall[i] - -(-(wood - got) // (i + 1))
        got += step
    return 0


def saw_height_d(trees, wood):
    best = 0
    for height in range(max(trees) + 1):
        cut = 0
        for tree in trees:
            if tree > height:
                cut = cut + (tree - height)
        if cut >= wood:
            best = height
    return best


def saw_height_e(trees, wood):
    levels = range(max(trees) + 1)
    too_high = bisect.bisect(levels, -wood, key=lambda h: -sum(t - h for t in trees if t > h))
    return max(0, too_high - 1)


def month_goal_met_a(savings, goal):
    total = 0
    for month, amount in enumerate(savings, start=1):
        total += amount
        if total >= goal:
            return month
    return None


def month_goal_met_b(savings, goal):
    sums = list(accumulate(savings))
    at = bisect.bisect_left(sums, goal)
    return at + 1 if at < len(sums) else None


def month_goal_met_c(savings, goal):
    return next((month for month, total in enumerate(accumulate(savings), 1) if total >= goal), None)


def month_goal_met_d(savings, goal):
    month = 0
    while month < len(savings):
        goal -= savings[month]
        month += 1
        if goal <= 0:
            break
    else:
        return None
    return month


def month_goal_met_e(savings, goal):
    class Purse:
        def __init__(self):
            self.money = 0
            self.months = 0

        def add(self, amount):
            self.money += amount
            self.months += 1

        def enough(self):
            return self.money >= goal

    purse = Purse()
    i = 0
    while i < len(savings):
        purse.add(savings[i])
        if purse.enough():
            return purse.months
        i = i + 1
    return None


def month_goal_met_f(savings, goal):
    good = [m for m in range(1, len(savings) + 1) if sum(savings[:m]) >= goal]
    return good[0] if good else None


def ticket_winner_a(tickets, number):
    for name in sorted(tickets):
        if number < tickets[name]:
            return name
        number -= tickets[name]
    return ""


def ticket_winner_b(tickets, number):
    names = sorted(tickets)
    ends = list(accumulate(tickets[name] for name in names))
    at = bisect.bisect_right(ends, number)
    return names[at] if at < len(names) else ""


def ticket_winner_c(tickets, number):
    drum = []
    for name, amount in sorted(tickets.items()):
        drum.extend([name] * amount)
    return drum[number] if number < len(drum) else ""


def ticket_winner_d(tickets, number):
    names = list(tickets)
    for i in range(len(names)):
        for j in range(len(names) - 1 - i):
            if names[j] > names[j + 1]:
                names[j], names[j + 1] = names[j + 1], names[j]
    start = 0
    winner = ""
    for name in names:
        end = start + tickets[name]
        if number >= start and number < end:
            winner = name
        start = end
    return winner


def ticket_winner_e(tickets, number):
    drum = chain.from_iterable(name for name in sorted([n] * tickets[n] for n in tickets))
    return next(islice(drum, number, None), "")


def weighted_middle_a(pairs):
    pairs = sorted(pairs)
    half = sum(weight for _, weight in pairs) / 2
    reached = 0
    for value, weight in pairs:
        reached += weight
        if reached >= half:
            return value


def weighted_middle_b(pairs):
    return statistics.median_low([value for value, weight in pairs for _ in range(weight)])


def weighted_middle_c(pairs):
    ordered = sorted(pairs, key=itemgetter(0))
    sums = list(accumulate(map(itemgetter(1), ordered)))
    return ordered[bisect.bisect_left(sums, (sums[-1] + 1) // 2)][0]


def weighted_middle_d(pairs):
    total = sum(w for _, w in pairs)
    good = [v for v, _ in pairs if 2 * sum(w for x, w in pairs if x <= v) >= total]
    return min(good)


def weighted_middle_e(pairs):
    values = []
    for pair in pairs:
        for i in range(pair[1]):
            values.append(pair[0])
    values.sort()
    if len(values) % 2 == 0:
        middle = len(values) // 2 - 1
    else:
        middle = len(values) // 2
    return values[middle]


def weighted_middle_f(pairs):
    low, high = deque(sorted(pairs)), 0
    left, right = 0, sum(weight for _, weight in pairs)
    while low:
        high, weight = low.popleft()
        left += weight
        right -= weight
        if left >= right:
            break
    return high


def near_average_a(values, k):
    n, total = len(values), sum(values)
    return sorted(sorted(values, key=lambda v: (abs(v * n - total), v))[:k])


def near_average_b(values, k):
    ordered = sorted(values)
    total, n = sum(values), len(values)
    while len(ordered) > k:
        if total - ordered[0] * n > ordered[-1] * n - total:
            ordered.pop(0)
        else:
            ordered.pop()
    return ordered


def near_average_c(values, k):
    n, total = len(values), sum(values)
    heap = [(abs(v * n - total), v) for v in values]
    heapq.heapify(heap)
    chosen = []
    while heap and len(chosen) < k:
        bisect.insort(chosen, heapq.heappop(heap)[1])
    return chosen


def near_average_d(values, k):
    chosen = []
    rest = list(values)
    total = sum(values)
    while len(chosen) < k and len(rest) > 0:
        best = rest[0]
        for value in rest:
            far = abs(value * len(values) - total)
            best_far = abs(best * len(values) - total)
            if far < best_far:
                best = value
            elif far == best_far and value < best:
                best = value
        chosen.append(best)
        rest.remove(best)
    chosen.sort()
    return chosen


def near_average_e(values, k):
    ordered = sorted(values)
    n, total = len(ordered), sum(ordered)
    right = bisect.bisect_left(ordered, total, key=lambda v: v * n)
    left = right
    while right - left < min(k, n):
        if left == 0:
            right += 1
        elif right == n or total - ordered[left - 1] * n <= ordered[right] * n - total:
            left -= 1
        else:
            right += 1
    return ordered[left:right]


def best_of_each_a(results, k):
    groups = defaultdict(list)
    for team, score in results:
        groups[team].append(score)
    return {team: sorted(scores, reverse=True)[:k] for team, scores in groups.items()}


def best_of_each_b(results, k):
    out = {}
    for team, score in sorted(results, key=lambda r: -r[1]):
        kept = out.setdefault(team, [])
        if len(kept) < k:
            kept.append(score)
    return out


def best_of_each_c(results, k):
    ordered = sorted(results, key=itemgetter(0))
    return {
        team: heapq.nlargest(k, (score for _, score in rows)) for team, rows in groupby(ordered, key=itemgetter(0))
    }


def best_of_each_d(results, k):
    heaps = {}
    for team, score in results:
        if team not in heaps:
            heaps[team] = []
        heapq.heappush(heaps[team], score)
        if len(heaps[team]) > k:
            heapq.heappop(heaps[team])
    for heap in heaps.values():
        heap.sort(reverse=True)
    return heaps


def best_of_each_e(results, k):
    best = {}
    for i in range(len(results)):
        team = results[i][0]
        score = results[i][1]
        if team in best:
            scores = best[team]
            place = 0
            while place < len(scores) and scores[place] >= score:
                place = place + 1
            scores.insert(place, score)
            if len(scores) > k:
                scores.pop()
        else:
            best[team] = [score]
    return best


def best_of_each_f(results, k):
    teams = {team for team, _ in results}
    return {t: sorted((s for team, s in results if team == t), reverse=True)[:k] for t in teams}


def percent_below_a(marks):
    out = []
    for mark in marks:
        below = 0
        for other in marks:
            if other < mark:
                below += 1
        out.append(100 * below // len(marks))
    return out


def percent_below_b(marks):
    ordered = sorted(marks)
    n = len(marks)
    return [bisect.bisect_left(ordered, m) * 100 // n for m in marks]


def percent_below_c(marks):
    counts = Counter(marks)
    below = {}
    total = 0
    for mark in sorted(counts):
        below[mark] = total
        total += counts[mark]
    return [below[m] * 100 // total for m in marks]


def percent_below_d(marks):
    return [sum(map(mark.__gt__, marks)) * 100 // len(marks) for mark in marks]


def percent_below_e(marks):
    class Student:
        def __init__(self, place, mark):
            self.place = place
            self.mark = mark
            self.percent = 0

    students = []
    for i in range(len(marks)):
        students.append(Student(i, marks[i]))
    students.sort(key=lambda s: s.mark)
    below = 0
    for i in range(len(students)):
        if i > 0 and students[i].mark != students[i - 1].mark:
            below = i
        students[i].percent = (100 * below) // len(students)
    students.sort(key=lambda s: s.place)
    return [s.percent for s in students]


def on_podium_a(runners):
    times = sorted(set(time for _, time in runners))[:3]
    return sorted(name for name, time in runners if time in times)


def on_podium_b(runners):
    by_time = defaultdict(list)
    for name, time in runners:
        by_time[time].append(name)
    out = []
    for time in heapq.nsmallest(3, by_time):
        out += by_time[time]
    return sorted(out)


def on_podium_c(runners):
    names = []
    for name, time in runners:
        faster = {other for _, other in runners if other < time}
        if len(faster) < 3:
            names.append(name)
    names.sort()
    return names


def on_podium_d(runners):
    first = None
    second = None
    third = None
    for runner in runners:
        time = runner[1]
        if time == first or time == second or time == third:
            continue
        if first is None or time < first:
            third = second
            second = first
            first = time
        elif second is None or time < second:
            third = second
            second = time
        elif third is None or time < third:
            third = time
    names = []
    for name, time in runners:
        if time == first or time == second or time == third:
            names.append(name)
    return sorted(names)


def on_podium_e(runners):
    groups = groupby(sorted(runners, key=itemgetter(1)), key=itemgetter(1))
    winners = chain.from_iterable(rows for _, rows in islice(((t, list(r)) for t, r in groups), 3))
    return sorted(map(itemgetter(0), winners))


def numbers_left_out_a(values):
    present = set(values)
    return [x for x in range(min(values), max(values)) if x not in present]


def numbers_left_out_b(values):
    ordered = sorted(values)
    out = []
    for i in range(1, len(ordered)):
        expected = ordered[i - 1] + 1
        while expected < ordered[i]:
            out.append(expected)
            expected += 1
    return out


def numbers_left_out_c(values):
    low = min(values)
    flags = bytearray(max(values) - low + 1)
    for v in values:
        flags[v - low] = 1
    return [low + i for i, flag in enumerate(flags) if not flag]


def numbers_left_out_d(values):
    return sorted(set(range(min(values), max(values) + 1)).difference(values))


def numbers_left_out_e(values):
    result = []
    number = min(values)
    while number <= max(values):
        found = False
        for value in values:
            if value == number:
                found = True
        if found == False:
            result.append(number)
        number = number + 1
    return result


def numbers_left_out_f(values):
    return [*chain.from_iterable(range(a + 1, b) for a, b in pairwise(sorted(values)))]


def flat_tops_a(heights):
    out = []
    i = 0
    while i < len(heights):
        j = i
        while j + 1 < len(heights) and heights[j + 1] == heights[i]:
            j += 1
        left = i == 0 or heights[i - 1] < heights[i]
        right = j == len(heights) - 1 or heights[j + 1] < heights[i]
        if left and right:
            out.append((i, j))
        i = j + 1
    return out


def flat_tops_b(heights):
    blocks = []
    at = 0
    for height, group in groupby(heights):
        size = len(list(group))
        blocks.append((height, at, at + size - 1))
        at += size
    edge = (-math.inf, 0, 0)
    padded = [edge, *blocks, edge]
    return [
        (first, last)
        for (before, *_), (height, first, last), (after, *_) in zip(padded, padded[1:], padded[2:])
        if before < height > after
    ]


def flat_tops_c(heights):
    tops = []
    start = 0
    rising = True
    for i, h in enumerate(heights):
        if i and h > heights[i - 1]:
            start, rising = i, True
        elif i and h < heights[i - 1]:
            if rising:
                tops.append((start, i - 1))
            rising = False
    if heights and rising:
        tops.append((start, len(heights) - 1))
    return tops


def flat_tops_d(heights):
    tops = []
    for i in range(len(heights)):
        for j in range(i, len(heights)):
            same = True
            for x in range(i, j + 1):
                if heights[x] != heights[i]:
                    same = False
            if same == False:
                break
            left_ok = False
            if i == 0:
                left_ok = True
            elif heights[i - 1] < heights[i]:
                left_ok = True
            right_ok = False
            if j == len(heights) - 1:
                right_ok = True
            elif heights[j + 1] < heights[j]:
                right_ok = True
            if left_ok and right_ok:
                tops.append((i, j))
    return tops


def flat_tops_e(heights):
    steps = "".join("+" if b > a else "-" if b < a else "=" for a, b in pairwise([-math.inf, *heights, -math.inf]))
    if not heights:
        return []
    return [(m.start(), m.end() - 2) for m in re.finditer(r"\+=*-", steps)]


def sign_flips_a(values):
    last = 0
    flips = 0
    for v in values:
        if v == 0:
            continue
        sign = 1 if v > 0 else -1
        if last and sign != last:
            flips += 1
        last = sign
    return flips


def sign_flips_b(values):
    signs = [v > 0 for v in values if v]
    return sum(a != b for a, b in pairwise(signs))


def sign_flips_c(values):
    runs = groupby(filter(None, values), key=lambda v: v < 0)
    return max(0, sum(1 for _ in runs) - 1)


def sign_flips_d(values):
    flips = 0
    previous = "none"
    for i in range(len(values)):
        if values[i] > 0:
            sign = "plus"
        elif values[i] < 0:
            sign = "minus"
        else:
            sign = previous
        if previous != "none" and sign != previous:
            flips = flips + 1
        previous = sign
    return flips


def sign_flips_e(values):
    text = "".join("+-"[v < 0] for v in values if v != 0)
    return text.count("+-") + text.count("-+")


def longest_fall_a(heights):
    best = current = 0
    for before, now in zip(heights, heights[1:]):
        current = current + before - now if now < before else 0
        best = max(best, current)
    return best


def longest_fall_b(heights):
    top = 0
    best = 0
    for i in range(1, len(heights)):
        if heights[i] >= heights[i - 1]:
            top = i
        drop = heights[top] - heights[i]
        if drop > best:
            best = drop
    return best


def longest_fall_c(heights):
    def slopes():
        part = []
        for h in heights:
            if part and h >= part[-1]:
                yield part
                part = []
            part.append(h)
        if part:
            yield part

    return max((slope[0] - slope[-1] for slope in slopes()), default=0)


def longest_fall_d(heights):
    def fall_from(i):
        if i + 1 >= len(heights) or heights[i + 1] >= heights[i]:
            return 0
        return heights[i] - heights[i + 1] + fall_from(i + 1)

    return max(map(fall_from, range(len(heights))), default=0)


def longest_fall_e(heights):
    biggest = 0
    start = 0
    while start < len(heights):
        end = start
        while end + 1 < len(heights) and heights[end + 1] < heights[end]:
            end += 1
        if heights[start] - heights[end] > biggest:
            biggest = heights[start] - heights[end]
        start = end + 1
    return biggest


def twin_ends_a(items):
    best = 0
    for i in range(len(items)):
        for j in range(len(items) - 1, i - 1, -1):
            if items[i] == items[j]:
                best = max(best, j - i + 1)
                break
    return best


def twin_ends_b(items):
    first = {}
    best = 0
    for i, item in enumerate(items):
        best = max(best, i - first.setdefault(item, i) + 1)
    return best


def twin_ends_c(items):
    for length in range(len(items), 0, -1):
        for start, end in zip(items, items[length - 1 :]):
            if start == end:
                return length
    return 0


def twin_ends_d(items):
    last = {item: i for i, item in enumerate(items)}
    return max((last[item] - i + 1 for i, item in enumerate(items)), default=0)


def twin_ends_e(items):
    longest = 0
    for i in range(len(items)):
        for j in range(i, len(items)):
            if items[i] == items[j]:
                size = j - i + 1
                if size > longest:
                    longest = size
    return longest


def twin_ends_f(items):
    return max((len(items) - items[::-1].index(x) - items.index(x) for x in items), default=0)


def worst_fall_back_a(values):
    worst = 0
    for i, high in enumerate(values):
        for low in values[i:]:
            worst = max(worst, high - low)
    return worst


def worst_fall_back_b(values):
    peak = -math.inf
    worst = 0
    for v in values:
        if v > peak:
            peak = v
        elif peak - v > worst:
            worst = peak - v
    return worst


def worst_fall_back_c(values):
    peaks = accumulate(values, max)
    return max(map(sub, peaks, values), default=0)


def worst_fall_back_d(values):
    def solve(low, high):
        if high - low == 1:
            return values[low], values[low], 0
        middle = (low + high) // 2
        max_left, min_left, left = solve(low, middle)
        max_right, min_right, right = solve(middle, high)
        return max(max_left, max_right), min(min_left, min_right), max(left, right, max_left - min_right)

    return solve(0, len(values))[2] if values else 0


def worst_fall_back_e(values):
    return max([0, *(high - low for high, low in combinations(values, 2))])


def worst_fall_back_f(values):
    class Watcher:
        def __init__(self):
            self.highest = None
            self.worst = 0

        def see(self, value):
            if self.highest is None or value > self.highest:
                self.highest = value
            fall = self.highest - value
            if fall > self.worst:
                self.worst = fall

    watcher = Watcher()
    for i in range(len(values)):
        watcher.see(values[i])
    return watcher.worst


def mean_hits_a(values, mean):
    hits = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values) + 1):
            if sum(values[i:j]) == mean * (j - i):
                hits += 1
    return hits


def mean_hits_b(values, mean):
    seen = {0: 1}
    total = hits = 0
    for v in values:
        total += v - mean
        hits += seen.get(total, 0)
        seen[total] = seen.get(total, 0) + 1
    return hits


def mean_hits_c(values, mean):
    ending_here = Counter()
    hits = 0
    for v in values:
        ending_here[0] += 1
        ending_here = Counter({gap + v - mean: times for gap, times in ending_here.items()})
        hits += ending_here[0]
    return hits


def mean_hits_d(values, mean):
    number = 0
    for start in range(len(values)):
        total = 0
        length = 0
        for end in range(start, len(values)):
            total = total + values[end]
            length = length + 1
            if total / length == mean:
                number = number + 1
    return number


def mean_hits_e(values, mean):
    levels = accumulate((v - mean for v in values), initial=0)
    return sum(times * (times - 1) // 2 for times in Counter(levels).values())


def sums_between_a(values, low, high):
    return sum(low <= sum(values[i:j]) <= high for i, j in combinations(range(len(values) + 1), 2))


def sums_between_b(values, low, high):
    earlier = [0]
    total = found = 0
    for v in values:
        total += v
        found += bisect.bisect_right(earlier, total - low) - bisect.bisect_left(earlier, total - high)
        bisect.insort(earlier, total)
    return found


def sums_between_c(values, low, high):
    prefix = list(accumulate(values, initial=0))

    def sort(part):
        if len(part) < 2:
            return part, 0
        middle = len(part) // 2
        left, one = sort(part[:middle])
        right, two = sort(part[middle:])
        found = one + two
        i = j = 0
        for p in left:
            while i < len(right) and right[i] - p < low:
                i += 1
            while j < len(right) and right[j] - p <= high:
                j += 1
            found += j - i
        return sorted(left + right), found

    return sort(prefix)[1]


def sums_between_d(values, low, high):
    found = 0
    i = 0
    while i < len(values):
        total = 0
        j = i
        while j < len(values):
            total += values[j]
            if total >= low:
                if total <= high:
                    found += 1
            j += 1
        i += 1
    return found


def sums_between_e(values, low, high):
    def inside(total):
        return not (total < low or total > high)

    sums = (accumulate(values[i:]) for i in range(len(values)))
    return len(list(filter(inside, chain.from_iterable(sums))))


def means_between_a(values):
    out = []
    for i in range(len(values) - 1):
        out.append(values[i])
        out.append((values[i] + values[i + 1]) / 2)
    out.extend(values[-1:])
    return out


def means_between_b(values):
    out = [None] * max(0, 2 * len(values) - 1)
    out[::2] = values
    out[1::2] = [(a + b) / 2 for a, b in pairwise(values)]
    return out


def means_between_c(values):
    middles = ((a + b) / 2 for a, b in zip(values, values[1:]))
    nothing = object()
    mixed = chain.from_iterable(zip_longest(values, middles, fillvalue=nothing))
    return [x for x in mixed if x is not nothing]


def means_between_d(values):
    if len(values) == 0:
        return []
    result = [values[0]]
    previous = values[0]
    for i in range(1, len(values)):
        current = values[i]
        middle = previous + current
        middle = middle / 2
        result.append(middle)
        result.append(current)
        previous = current
    return result


def means_between_e(values):
    if len(values) <= 1:
        return list(values)
    first, second, *_ = values
    return [first, (first + second) / 2, *means_between_e(values[1:])]


def circle_of_friends_a(values, reach):
    n = len(values)
    return [sum(values[(i + d) % n] for d in range(-reach, reach + 1) if d) for i in range(n)]


def circle_of_friends_b(values, reach):
    n = len(values)
    out = []
    for i in range(n):
        total = 0
        for step in range(1, reach + 1):
            total += values[i - step]
            total += values[(i + step) % n]
        out.append(total)
    return out


def circle_of_friends_c(values, reach):
    if not values:
        return []
    ring = values[-reach:] + values + values[:reach]
    window = sum(ring[: 2 * reach + 1])
    out = []
    for i, v in enumerate(values):
        out.append(window - v)
        if i < len(values) - 1:
            window += ring[i + 2 * reach + 1] - ring[i]
    return out


def circle_of_friends_d(values, reach):
    result = []
    for i in range(len(values)):
        total = 0
        left = i
        right = i
        for step in range(reach):
            left = left - 1
            if left < 0:
                left = len(values) - 1
            right = right + 1
            if right == len(values):
                right = 0
            total = total + values[left] + values[right]
        result.append(total)
    return result


def circle_of_friends_e(values, reach):
    def turned(by):
        return values[by:] + values[:by]

    circles = [turned(d) for d in range(1, reach + 1)] + [turned(-d) for d in range(1, reach + 1)]
    return list(map(sum, zip(*circles)))


def loop_reached_a(jumps):
    at, visited = 0, {}
    while at not in visited:
        visited[at] = len(visited)
        at = (at + jumps[at]) % len(jumps)
    return len(visited) - visited[at]


def loop_reached_b(jumps):
    n = len(jumps)

    def step(i):
        return (i + jumps[i]) % n

    slow, fast = step(0), step(step(0))
    while slow != fast:
        slow = step(slow)
        fast = step(step(fast))
    length = 1
    fast = step(slow)
    while fast != slow:
        fast = step(fast)
        length += 1
    return length


def loop_reached_c(jumps):
    path = [0]
    while True:
        after = (path[-1] + jumps[path[-1]]) % len(jumps)
        if after in path:
            return len(path) - path.index(after)
        path.append(after)


def loop_reached_d(jumps):
    here = 0
    for _ in jumps:
        here = (here + jumps[here]) % len(jumps)
    loop = {here}
    while (here := (here + jumps[here]) % len(jumps)) not in loop:
        loop.add(here)
    return len(loop)


def loop_reached_e(jumps):
    size = len(jumps)
    steps = []
    i = 0
    while i < size:
        steps.append(-1)
        i += 1
    position = 0
    time = 0
    while steps[position] == -1:
        steps[position] = time
        time += 1
        position = position + jumps[position]
        while position >= size:
            position -= size
        while position < 0:
            position += size
    return time - steps[position]


def take_in_turn_a(lists):
    out = []
    longest = max(map(len, lists), default=0)
    for i in range(longest):
        for one in lists:
            if i < len(one):
                out.append(one[i])
    return out


def take_in_turn_b(lists):
    waiting = deque(deque(one) for one in lists if one)
    out = []
    while waiting:
        one = waiting.popleft()
        out.append(one.popleft())
        if one:
            waiting.append(one)
    return out


def take_in_turn_c(lists):
    gap = object()
    rows = zip_longest(*lists, fillvalue=gap)
    return list(filterfalse(lambda x: x is gap, chain.from_iterable(rows)))


def take_in_turn_d(lists):
    tagged = [(i, j, value) for j, one in enumerate(lists) for i, value in enumerate(one)]
    return [value for _, _, value in sorted(tagged, key=itemgetter(0, 1))]


def take_in_turn_e(lists):
    result = []
    rest = [list(one) for one in lists]
    something = True
    while something == True:
        something = False
        for i in range(len(rest)):
            if len(rest[i]) > 0:
                result.append(rest[i][0])
                rest[i] = rest[i][1:]
                something = True
    return result


def take_in_turn_f(lists):
    if not any(lists):
        return []
    full = [one for one in lists if one]
    return [one[0] for one in full] + take_in_turn_f([one[1:] for one in full])


def fair_parts_a(items, k):
    size, extra = divmod(len(items), k)
    out = []
    start = 0
    for i in range(k):
        end = start + size + (1 if i < extra else 0)
        out.append(items[start:end])
        start = end
    return out


def fair_parts_b(items, k):
    parts = []
    rest = list(items)
    for left in range(k, 0, -1):
        take = math.ceil(len(rest) / left)
        parts.append(rest[:take])
        rest = rest[take:]
    return parts


def fair_parts_c(items, k):
    sizes = [0] * k
    for i in range(len(items)):
        sizes[i % k] += 1
    source = iter(items)
    return [list(islice(source, size)) for size in sizes]


def fair_parts_d(items, k):
    parts = []
    small = len(items) // k
    left_over = len(items) - small * k
    position = 0
    for number in range(k):
        part = []
        if number < left_over:
            length = small + 1
        else:
            length = small
        for _ in range(length):
            part.append(items[position])
            position = position + 1
        parts.append(part)
    return parts


def fair_parts_e(items, k):
    cuts = [*accumulate(((len(items) + k - 1 - i) // k for i in range(k)), initial=0)]
    return [items[a:b] for a, b in zip(cuts, cuts[1:])]


def outside_in_a(values):
    out = []
    line = deque(values)
    front = True
    while line:
        out.append(line.popleft() if front else line.pop())
        front = not front
    return out


def outside_in_b(values):
    return [values[-(i // 2) - 1] if i % 2 else values[i // 2] for i in range(len(values))]


def outside_in_c(values):
    pairs = zip(values, reversed(values))
    return [v for pair in pairs for v in pair][: len(values)]


def outside_in_d(values):
    if not values:
        return []
    return [values[0]] + outside_in_d(values[:0:-1])


def outside_in_e(values):
    result = []
    low = 0
    high = len(values) - 1
    while low <= high:
        result.append(values[low])
        if low != high:
            result.append(values[high])
        low = low + 1
        high = high - 1
    return result


def outside_in_f(values):
    out = [None] * len(values)
    half = (len(values) + 1) // 2
    out[::2], out[1::2] = values[:half], values[half:][::-1]
    return out


INPUTS = {
    "turn_section": [([1, 2, 3, 4, 5, 6], 1, 5, 1), ([], 0, 0, 3), ([7, 8, 9], 0, 3, 5), ([1, 2, 3], 1, 1, 2)],
    "fold_sums": [([1, 2, 3, 4],), ([5],), ([],), ([1, 7, 10, -2, 4],)],
    "deal_and_stack": [([1, 2, 3, 4, 5, 6, 7], 3), ([], 2), (["a", "b"], 5), ([4, 4, 1], 1)],
    "flip_blocks": [([1, 2, 3, 4, 5, 6, 7], 3), ([], 2), ([1, 2], 5), ([3, 1], 1)],
    "undo_order": [([2, 0, 1],), ([],), ([0],), ([4, 2, 0, 1, 3],)],
    "ring_sizes": [([1, 2, 0, 3, 5, 4],), ([],), ([0],), ([3, 0, 1, 2],)],
    "swaps_to_sort": [([1, 2, 0, 3, 5, 4],), ([],), ([0, 1],), ([3, 0, 1, 2],)],
    "bubble_rounds": [([5, 1, 4, 2, 8],), ([],), ([1, 1],), ([3, 2, 1, 3, 0],)],
    "flips_of_cook": [([3, 1, 4, 2],), ([],), ([1, 2, 3],), ([2, 2, 1, 2],), ([5, 4, 1],)],
    "rope_pieces": [([8, 5, 7], 4), ([2], 5), ([9, 9, 1], 3), ([10], 1)],
    "tank_needed": [([0, 4, 6, 11, 15], 1), ([0, 3], 2), ([2, 5, 9, 10, 20, 22], 2), ([0, 1, 2, 3], 0)],
    "saw_height": [([20, 15, 10, 17], 7), ([5], 5), ([4, 4], 1), ([3, 2], 40), ([6, 1], 0)],
    "month_goal_met": [([3, 4, 5], 7), ([1], 5), ([], 3), ([2, 2, 2, 9], 9)],
    "ticket_winner": [({"bo": 3, "al": 2}, 2), ({}, 0), ({"x": 1}, 0), ({"p": 2, "q": 5}, 9)],
    "weighted_middle": [([(5, 1), (1, 3), (9, 1)],), ([(4, 2)],), ([(1, 1), (2, 1)],), ([(7, 5), (3, 4), (5, 2)],)],
    "near_average": [([1, 5, 9, 4], 2), ([3], 1), ([2, 4], 1), ([10, 0, 5, 5, 30], 3), ([], 2)],
    "best_of_each": [([("a", 3), ("b", 9), ("a", 7), ("a", 5)], 2), ([], 1), ([("z", 1), ("z", 1)], 1)],
    "percent_below": [([50, 70, 70, 10],), ([5],), ([],), ([3, 1, 2],)],
    "on_podium": [([("ann", 12), ("bob", 10), ("cy", 12), ("di", 15), ("ed", 20)],), ([],), ([("x", 3)],)],
    "numbers_left_out": [([3, 7, 4],), ([5],), ([1, 2, 2],), ([-2, 3],)],
    "flat_tops": [([1, 3, 3, 2, 5],), ([4, 4],), ([],), ([5, 1, 2, 1, 1, 0, 7, 7, 3],)],
    "sign_flips": [([1, -2, 0, -3, 4],), ([0, 0],), ([],), ([5, 0, 5, -1, 1],)],
    "longest_fall": [([9, 5, 3, 4, 1, 1],), ([],), ([1, 2, 3],), ([7],), ([5, 4, 9, 2, 1, 8, 0],)],
    "twin_ends": [(list("abcab"),), ([],), ([1],), ([3, 1, 2, 1, 4],)],
    "worst_fall_back": [([5, 9, 4, 8, 1, 7],), ([],), ([1, 2, 3],), ([4],)],
    "mean_hits": [([2, 4, 3, 3, 6], 3), ([], 1), ([0, 0], 0), ([1, 5, 9], 5)],
    "sums_between": [([1, -2, 3, 4], 1, 4), ([], 0, 1), ([0, 0], 0, 0), ([5, -5, 5], -5, 5)],
    "means_between": [([1, 2, 5],), ([7],), ([],), ([4, 4, 0, 1],)],
    "circle_of_friends": [([1, 2, 3, 4, 5], 1), ([4, 0, 2, 7, 1, 3], 2), ([3, 5, 9], 1), ([], 1)],
    "loop_reached": [([1, 1, -1],), ([0],), ([2, 3, 1, 4],), ([5, 3, 3, 1, 2, 2, 1],)],
    "take_in_turn": [([[1, 2, 3], [4], [5, 6]],), ([],), ([[], [1]],), ([list("ab"), list("xyz")],)],
    "fair_parts": [([1, 2, 3, 4, 5, 6, 7], 3), ([], 2), ([1], 3), ([1, 2, 3, 4], 4)],
    "outside_in": [([1, 2, 3, 4, 5],), ([],), ([7],), ([1, 2, 3, 4],)],
}
