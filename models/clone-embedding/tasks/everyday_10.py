"""Small tasks on grouping, ranking, checks, codes and records, each in several ways, which agree on `INPUTS`."""

import bisect
import heapq
import math
import re
import statistics
from collections import Counter, defaultdict, deque
from functools import cmp_to_key, lru_cache
from itertools import accumulate, chain, groupby, islice, product, repeat, takewhile


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


def cards_from_deck_d(spec):
    class Deck:
        def __init__(self):
            self.cards = {}
            for rank in "23456789TJQKA":
                for suit in "CDHS":
                    self.cards[rank + suit] = False

        def take(self, low, high, suit):
            order = "23456789TJQKA"
            for card in self.cards:
                place = order.index(card[0])
                if place < order.index(low) or place > order.index(high):
                    continue
                if suit == "*" or suit == card[1]:
                    self.cards[card] = True

    deck = Deck()
    for part in spec.split():
        ranks = part[:len(part) - 1]
        suit = part[len(part) - 1]
        if ranks == "*":
            deck.take("2", "A", suit)
        elif len(ranks) == 1:
            deck.take(ranks, ranks, suit)
        else:
            deck.take(ranks[0], ranks[2], suit)
    number = 0
    for card in deck.cards:
        if deck.cards[card]:
            number += 1
    return number


def cards_from_deck_e(spec):
    r = "23456789TJQKA"
    cut = lambda p: r if p[0] == "*" else r[r.find(p[0]):r.find(p[-2]) + 1]
    return len({c + s for p in spec.split() for c in cut(p) for s in ("CDHS" if p[-1] == "*" else p[-1])})


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


def round_robin_draw_d(hands):
    cards = []
    for hand in hands:
        cards.append(sorted(hand))
    table = []
    someone = True
    while someone == True:
        someone = False
        for i in range(len(cards)):
            if len(cards[i]) > 0:
                table.append(cards[i][len(cards[i]) - 1])
                cards[i].pop()
                someone = True
    return table


def round_robin_draw_e(hands):
    tagged = [(turn, i, c) for i, h in enumerate(hands) for turn, c in enumerate(sorted(h)[::-1])]
    return [c for *_, c in sorted(tagged)]


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


def spread_ranks_e(cards):
    result = []
    numbers = []
    for card in cards:
        if card not in numbers:
            numbers.append(card)
    numbers.sort()
    i = 0
    while i < len(numbers):
        j = i
        while j + 1 < len(numbers) and numbers[j + 1] == numbers[j] + 1:
            j = j + 1
        length = j - i + 1
        if length >= 3:
            result.append((numbers[i], numbers[j]))
        i = j + 1
    return result


def spread_ranks_f(cards):
    if not cards:
        return []
    low = min(cards)
    line = "".join("x" if n in cards else " " for n in range(low, max(cards) + 1))
    return [(m.start() + low, m.end() + low - 1) for m in re.finditer("xxx+", line)]


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


def family_size_d(parents, name):
    family = [name]
    growing = True
    while growing == True:
        growing = False
        for child in parents:
            if parents[child] in family and child not in family:
                family.append(child)
                growing = True
    return len(family) - 1


def family_size_e(parents, name):
    layers = takewhile(bool, accumulate(
        repeat(None), lambda layer, _: [c for c, p in parents.items() if p in layer], initial=[name]))
    return sum(map(len, layers)) - 1


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


def vote_by_ranks_d(papers):
    best = -1
    winners = []
    names = []
    for paper in papers:
        for name in paper:
            if name not in names:
                names.append(name)
    names.sort()
    for name in names:
        marks = []
        for paper in papers:
            if name in paper:
                marks.append(paper[name])
        while len(marks) > 2:
            marks.remove(max(marks))
            marks.remove(min(marks))
        middle = min(marks)
        if middle > best:
            best = middle
            winners = [name]
        elif middle == best:
            winners.append(name)
    return winners


def vote_by_ranks_e(papers):
    names = {*chain(*papers)}
    m = {n: statistics.median_low([p[n] for p in papers if n in p]) for n in names}
    return sorted(n for n in m if m[n] == max(m.values()))


INPUTS = {
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
