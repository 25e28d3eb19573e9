"""Small tasks on stretches, sorting by rules and searching, each written in five ways; all ways agree on `INPUTS`."""

import bisect
import heapq
import itertools
import operator
import re
from collections import Counter, OrderedDict, defaultdict, deque
from fractions import Fraction
from functools import cmp_to_key, lru_cache, reduce


def longest_parity_weave_a(values):
    best = run = 0
    for i, value in enumerate(values):
        if i > 0 and value % 2 != values[i - 1] % 2:
            run += 1
        else:
            run = 1
        best = max(best, run)
    return best


def longest_parity_weave_b(values):
    if not values:
        return 0
    breaks = [i for i in range(1, len(values)) if (values[i] + values[i - 1]) % 2 == 0]
    edges = [0] + breaks + [len(values)]
    return max(b - a for a, b in zip(edges, edges[1:]))


def longest_parity_weave_c(values):
    text = "".join("eo"[v % 2] for v in values)
    return max((len(m.group()) for m in re.finditer(r"e?(oe)*o?", text)), default=0)


def longest_parity_weave_d(values):
    longest = 0
    for start in range(len(values)):
        for end in range(start, len(values)):
            good = True
            for i in range(start, end):
                if values[i] % 2 == values[i + 1] % 2:
                    good = False
            if good == True and end - start + 1 > longest:
                longest = end - start + 1
    return longest


def longest_parity_weave_e(values):
    key = lambda pair: (pair[0] + pair[1]) % 2
    return max((len(list(g)) for _, g in itertools.groupby(enumerate(values), key=key)), default=0)


def longest_mostly_high_a(values, floor, allowed):
    best = 0
    for start in range(len(values)):
        low = 0
        for end in range(start, len(values)):
            if values[end] < floor:
                low += 1
            if low > allowed:
                break
            best = max(best, end - start + 1)
    return best


def longest_mostly_high_b(values, floor, allowed):
    left = 0
    for right in range(len(values)):
        allowed -= values[right] < floor
        if allowed < 0:
            allowed += values[left] < floor
            left += 1
    return len(values) - left


def longest_mostly_high_c(values, floor, allowed):
    bad = [i for i, value in enumerate(values) if value < floor]
    if len(bad) <= allowed:
        return len(values)
    edges = [-1, *bad, len(values)]
    return max(edges[i + allowed + 1] - edges[i] - 1 for i in range(len(edges) - allowed - 1))


def longest_mostly_high_d(values, floor, allowed):
    lows = deque()
    start = 0
    best = 0
    for place, value in enumerate(values):
        if value < floor:
            lows.append(place)
            if len(lows) > allowed:
                start = lows.popleft() + 1
        best = max(best, place - start + 1)
    return best


def longest_mostly_high_e(values, floor, allowed):
    counts = list(itertools.accumulate((v < floor for v in values), initial=0))
    return max(bisect.bisect_right(counts, counts[i] + allowed) - 1 - i for i in range(len(counts)))


def positive_product_stretches_a(values):
    count = 0
    for i in range(len(values)):
        product = 1
        for j in range(i, len(values)):
            product = product * values[j]
            if product > 0:
                count = count + 1
    return count


def positive_product_stretches_b(values):
    even, odd, total = 1, 0, 0
    negative = False
    for value in values:
        if value == 0:
            even, odd, negative = 1, 0, False
            continue
        negative ^= value < 0
        if negative:
            total += odd
            odd += 1
        else:
            total += even
            even += 1
    return total


def positive_product_stretches_c(values):
    ending_positive = 0
    ending_negative = 0
    answer = 0
    for value in values:
        if value > 0:
            ending_positive += 1
        elif value < 0:
            ending_positive, ending_negative = ending_negative, ending_positive + 1
        else:
            ending_positive = ending_negative = 0
        answer += ending_positive
    return answer


def positive_product_stretches_d(values):
    def in_block(block):
        parities = Counter(itertools.accumulate((v < 0 for v in block), operator.xor, initial=False))
        return sum(n * (n - 1) // 2 for n in parities.values())

    blocks = [list(g) for nonzero, g in itertools.groupby(values, bool) if nonzero]
    return sum(map(in_block, blocks))


def positive_product_stretches_e(values):
    n = len(values)
    pieces = (values[i:j] for i in range(n) for j in range(i + 1, n + 1))
    return sum(all(p) and sum(v < 0 for v in p) % 2 == 0 for p in pieces)


def sorted_stretches_a(values):
    total = 0
    length = 0
    last = None
    for value in values:
        if last is not None and value >= last:
            length += 1
        else:
            length = 1
        total += length
        last = value
    return total


def sorted_stretches_b(values):
    count = 0
    for start in range(len(values)):
        for end in range(start + 1, len(values) + 1):
            part = values[start:end]
            if part == sorted(part):
                count += 1
    return count


def sorted_stretches_c(values):
    runs = []
    for value in values:
        if runs and runs[-1][-1] <= value:
            runs[-1].append(value)
        else:
            runs.append([value])
    return sum(len(run) * (len(run) + 1) // 2 for run in runs)


def sorted_stretches_d(values):
    int_total = 0
    i = 0
    while i < len(values):
        j = i
        while j + 1 < len(values) and values[j + 1] >= values[j]:
            j += 1
        n = j - i + 1
        while n > 0:
            int_total += n
            n -= 1
        i = j + 1
    return int_total


def sorted_stretches_e(values):
    from_here = [1] * len(values)
    for i in range(len(values) - 2, -1, -1):
        if values[i] <= values[i + 1]:
            from_here[i] += from_here[i + 1]
    return sum(from_here)


def same_ends_stretches_a(values):
    return sum(n * (n + 1) // 2 for n in Counter(values).values())


def same_ends_stretches_b(values):
    seen = {}
    total = 0
    for value in values:
        seen[value] = seen.get(value, 0) + 1
        total += seen[value]
    return total


def same_ends_stretches_c(values):
    count = 0
    for i in range(len(values)):
        for j in range(len(values)):
            if i <= j:
                if values[i] == values[j]:
                    count = count + 1
    return count


def same_ends_stretches_d(values):
    ordered = sorted(values)
    total = 0
    i = 0
    while i < len(ordered):
        j = bisect.bisect_right(ordered, ordered[i])
        total += sum(range(1, j - i + 1))
        i = j
    return total


def same_ends_stretches_e(values):
    pairs = itertools.combinations_with_replacement(values, 2)
    return len(list(filter(lambda pair: operator.eq(*pair), pairs)))


def full_stretches_a(values):
    count = 0
    for i in range(len(values)):
        low = high = values[i]
        for j in range(i, len(values)):
            low = min(low, values[j])
            high = max(high, values[j])
            if values[j] in values[i:j]:
                break
            if high - low == j - i:
                count += 1
    return count


def full_stretches_b(values):
    def is_full(part):
        return sorted(part) == list(range(min(part), min(part) + len(part)))

    n = len(values)
    return sum(is_full(values[i:j]) for i in range(n) for j in range(i + 1, n + 1))


def full_stretches_c(values):
    total = 0
    for start in range(len(values)):
        seen = set()
        neighbours = 0
        for value in values[start:]:
            if value in seen:
                break
            neighbours += (value - 1 in seen) + (value + 1 in seen)
            seen.add(value)
            total += neighbours == len(seen) - 1
    return total


def full_stretches_d(values):
    result = 0
    for length in range(1, len(values) + 1):
        for start in range(len(values) - length + 1):
            window = set(values[start : start + length])
            if len(window) == length and max(window) - min(window) + 1 == length:
                result += 1
    return result


def full_stretches_e(values):
    answer = 0
    for i in range(len(values)):
        for j in range(i, len(values)):
            ok = True
            smallest = values[i]
            for k in range(i, j + 1):
                if values[k] < smallest:
                    smallest = values[k]
            for wanted in range(smallest, smallest + j - i + 1):
                times = 0
                for k in range(i, j + 1):
                    if values[k] == wanted:
                        times = times + 1
                if times != 1:
                    ok = False
            if ok == True:
                answer = answer + 1
    return answer


def turn_blocks_a(values, size, steps):
    result = []
    for start in range(0, len(values), size):
        block = values[start : start + size]
        k = steps % len(block)
        result.extend(block[k:] + block[:k])
    return result


def turn_blocks_b(values, size, steps):
    result = list(values)
    for i, value in enumerate(values):
        start = i - i % size
        length = min(size, len(values) - start)
        result[start + (i - start - steps) % length] = value
    return result


def turn_blocks_c(values, size, steps):
    out = []
    rest = deque(values)
    while rest:
        block = deque(rest.popleft() for _ in range(min(size, len(rest))))
        block.rotate(-steps)
        out += block
    return out


def turn_blocks_d(values, size, steps):
    if not values:
        return []
    head, tail = values[:size], values[size:]
    for _ in range(steps):
        head = head[1:] + head[:1]
    return head + turn_blocks_d(tail, size, steps)


def turn_blocks_e(values, size, steps):
    values = values[:]

    def flip(low, high):
        while low < high:
            values[low], values[high] = values[high], values[low]
            low += 1
            high -= 1

    start = 0
    while start < len(values):
        end = min(start + size, len(values)) - 1
        k = steps % (end - start + 1)
        flip(start, start + k - 1)
        flip(start + k, end)
        flip(start, end)
        start += size
    return values


def take_by_counts_a(first, second, counts):
    result = []
    i = j = 0
    for turn, count in enumerate(counts):
        if turn % 2 == 0:
            result += first[i : i + count]
            i += count
        else:
            result += second[j : j + count]
            j += count
    return result


def take_by_counts_b(first, second, counts):
    sources = itertools.cycle([iter(first), iter(second)])
    return [item for source, count in zip(sources, counts) for item in itertools.islice(source, count)]


def take_by_counts_c(first, second, counts):
    class Hand:
        def __init__(self, cards):
            self.cards = cards
            self.next = 0

        def give(self):
            card = self.cards[self.next]
            self.next += 1
            return card

        def empty(self):
            return self.next >= len(self.cards)

    players = (Hand(first), Hand(second))
    table = []
    who = 0
    for count in counts:
        while count > 0 and not players[who].empty():
            table.append(players[who].give())
            count -= 1
        who = 1 - who
    return table


def take_by_counts_d(first, second, counts):
    if not counts:
        return []
    n = counts[0]
    return first[:n] + take_by_counts_d(second, first[n:], counts[1:])


def take_by_counts_e(first, second, counts):
    a = list(first)
    b = list(second)
    answer = []
    first_turn = True
    for i in range(len(counts)):
        for j in range(counts[i]):
            if first_turn == True:
                if len(a) > 0:
                    answer.append(a.pop(0))
            else:
                if len(b) > 0:
                    answer.append(b.pop(0))
        if first_turn == True:
            first_turn = False
        else:
            first_turn = True
    return answer


def rank_moves_a(before, after):
    moves = {}
    for i in range(len(after)):
        name = after[i]
        if name in before:
            moves[name] = before.index(name) - i
        else:
            moves[name] = "new"
    return moves


def rank_moves_b(before, after):
    old = {name: place for place, name in enumerate(before)}
    return {name: old[name] - place if name in old else "new" for place, name in enumerate(after)}


def rank_moves_c(before, after):
    places = defaultdict(lambda: [None, None])
    for side, table in enumerate((before, after)):
        for place, name in enumerate(table):
            places[name][side] = place
    moves = {}
    for name, (was, now) in places.items():
        if now is None:
            continue
        moves[name] = "new" if was is None else was - now
    return moves


def rank_moves_d(before, after):
    was = dict(zip(before, itertools.count()))
    move = lambda pair: (pair[1], was[pair[1]] - pair[0]) if pair[1] in was else (pair[1], "new")
    return dict(map(move, enumerate(after)))


def rank_moves_e(before, after):
    result = dict.fromkeys(after, "new")
    i = 0
    while i < len(before):
        j = 0
        while j < len(after):
            if after[j] == before[i]:
                result[after[j]] = i - j
                break
            j += 1
        i += 1
    return result


def evens_sorted_in_place_a(values):
    evens = sorted(v for v in values if v % 2 == 0)
    result = []
    k = 0
    for value in values:
        if value % 2 == 0:
            result.append(evens[k])
            k += 1
        else:
            result.append(value)
    return result


def evens_sorted_in_place_b(values):
    evens = iter(sorted(filter(lambda v: not v & 1, values)))
    return [v if v & 1 else next(evens) for v in values]


def evens_sorted_in_place_c(values):
    values = list(values)
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if values[i] % 2 == 0 and values[j] % 2 == 0:
                if values[i] > values[j]:
                    temp = values[i]
                    values[i] = values[j]
                    values[j] = temp
    return values


def evens_sorted_in_place_d(values):
    heap = [v for v in values if v % 2 == 0]
    heapq.heapify(heap)
    return [heapq.heappop(heap) if v % 2 == 0 else v for v in values]


def evens_sorted_in_place_e(values):
    out = values.copy()
    places = [i for i, v in enumerate(values) if v % 2 == 0]
    for place, value in zip(places, sorted(map(values.__getitem__, places))):
        out[place] = value
    return out


def by_last_digit_a(numbers):
    return sorted(numbers, key=lambda n: (n % 10, -n))


def by_last_digit_b(numbers):
    drawers = [[] for _ in range(10)]
    for number in numbers:
        drawers[number % 10].append(number)
    result = []
    for drawer in drawers:
        drawer.sort(reverse=True)
        result.extend(drawer)
    return result


def by_last_digit_c(numbers):
    ordered = list(numbers)
    swapped = True
    while swapped == True:
        swapped = False
        for i in range(len(ordered) - 1):
            a = ordered[i]
            b = ordered[i + 1]
            if a % 10 > b % 10 or (a % 10 == b % 10 and a < b):
                ordered[i] = b
                ordered[i + 1] = a
                swapped = True
    return ordered


def by_last_digit_d(numbers):
    def compare(a, b):
        if str(a)[-1] != str(b)[-1]:
            return -1 if str(a)[-1] < str(b)[-1] else 1
        return b - a

    return sorted(numbers, key=cmp_to_key(compare))


def by_last_digit_e(numbers):
    if len(numbers) < 2:
        return list(numbers)
    pivot, *rest = numbers
    before = lambda n: (n % 10, -n) < (pivot % 10, -pivot)
    left = [n for n in rest if before(n)]
    right = [n for n in rest if not before(n)]
    return by_last_digit_e(left) + [pivot] + by_last_digit_e(right)


def by_distance_to_mean_a(values):
    if not values:
        return []
    mean = Fraction(sum(values), len(values))
    return sorted(values, key=lambda v: (abs(v - mean), v))


def by_distance_to_mean_b(values):
    total, n = sum(values), len(values)
    return [v for _, v in sorted((abs(v * n - total), v) for v in values)]


def by_distance_to_mean_c(values):
    heap = []
    for value in values:
        heapq.heappush(heap, (abs(len(values) * value - sum(values)), value))
    result = []
    while heap:
        result.append(heapq.heappop(heap)[1])
    return result


def by_distance_to_mean_d(values):
    ordered = sorted(values)
    n, total = len(ordered), sum(ordered)
    right = bisect.bisect_left(ordered, Fraction(total, n)) if n else 0
    left = right - 1
    result = []
    while left >= 0 or right < n:
        if right == n or (left >= 0 and total - ordered[left] * n <= ordered[right] * n - total):
            first = bisect.bisect_left(ordered, ordered[left])
            result += ordered[first : left + 1]
            left = first - 1
        else:
            result.append(ordered[right])
            right += 1
    return result


def by_distance_to_mean_e(values):
    rest = values[:]
    answer = []
    total = 0
    for v in values:
        total = total + v
    while len(rest) > 0:
        best = rest[0]
        for v in rest:
            d1 = abs(v * len(values) - total)
            d2 = abs(best * len(values) - total)
            if d1 < d2:
                best = v
            elif d1 == d2 and v < best:
                best = v
        answer.append(best)
        rest.remove(best)
    return answer


def low_high_turns_a(values):
    ordered = deque(sorted(values))
    result = []
    while ordered:
        result.append(ordered.popleft())
        if ordered:
            result.append(ordered.pop())
    return result


def low_high_turns_b(values):
    up = sorted(values)
    down = up[::-1]
    return [x for pair in zip(up, down) for x in pair][: len(up)]


def low_high_turns_c(values):
    rest = list(values)
    result = []
    take_small = True
    while len(rest) > 0:
        pick = rest[0]
        for value in rest:
            if take_small == True and value < pick:
                pick = value
            if take_small == False and value > pick:
                pick = value
        rest.remove(pick)
        result.append(pick)
        take_small = not take_small
    return result


def low_high_turns_d(values):
    ordered = sorted(values)
    half = (len(ordered) + 1) // 2
    result = [None] * len(ordered)
    result[::2] = ordered[:half]
    result[1::2] = ordered[half:][::-1]
    return result


def low_high_turns_e(values):
    def deal(ordered, from_left):
        if not ordered:
            return
        if from_left:
            yield ordered[0]
            yield from deal(ordered[1:], False)
        else:
            yield ordered[-1]
            yield from deal(ordered[:-1], True)

    return list(deal(sorted(values), True))


def sort_each_gap_a(values, gap):
    result = list(values)
    for start in range(gap):
        result[start::gap] = sorted(result[start::gap])
    return result


def sort_each_gap_b(values, gap):
    values = values[:]
    for i in range(gap, len(values)):
        j = i
        while j >= gap and values[j - gap] > values[j]:
            values[j - gap], values[j] = values[j], values[j - gap]
            j -= gap
    return values


def sort_each_gap_c(values, gap):
    lanes = defaultdict(list)
    for i, value in enumerate(values):
        bisect.insort(lanes[i % gap], value)
    return [lanes[i % gap][i // gap] for i in range(len(values))]


def sort_each_gap_d(values, gap):
    ordered = sorted(enumerate(values), key=lambda pair: (pair[0] % gap, pair[1]))
    lanes = [iter([v for i, v in ordered if i % gap == lane]) for lane in range(gap)]
    return [next(lane) for _, lane in zip(values, itertools.cycle(lanes))]


def sort_each_gap_e(values, gap):
    a = list(values)
    changed = True
    while changed == True:
        changed = False
        for i in range(len(a)):
            if i + gap < len(a):
                if a[i] > a[i + gap]:
                    t = a[i]
                    a[i] = a[i + gap]
                    a[i + gap] = t
                    changed = True
    return a


def chapter_of_page_a(chapters, page):
    if page < 1:
        return None
    for name, pages in chapters:
        if page <= pages:
            return name
        page -= pages
    return None


def chapter_of_page_b(chapters, page):
    ends = list(itertools.accumulate(pages for _, pages in chapters))
    place = bisect.bisect_left(ends, page)
    return chapters[place][0] if page > 0 and place < len(chapters) else None


def chapter_of_page_c(chapters, page):
    book = [name for name, pages in chapters for _ in range(pages)]
    return book[page - 1] if 0 < page <= len(book) else None


def chapter_of_page_d(chapters, page):
    found = None
    first = 1
    i = 0
    while i < len(chapters):
        last = first + chapters[i][1] - 1
        if page >= first and page <= last:
            found = chapters[i][0]
        first = last + 1
        i += 1
    return found


def chapter_of_page_e(chapters, page):
    class Book:
        def __init__(self):
            self.starts = []
            self.total = 0

        def add(self, name, pages):
            self.starts.append((self.total + 1, self.total + pages, name))
            self.total += pages

        def at(self, number):
            low, high = 0, len(self.starts) - 1
            while low <= high:
                middle = (low + high) // 2
                first, last, name = self.starts[middle]
                if number < first:
                    high = middle - 1
                elif number > last:
                    low = middle + 1
                else:
                    return name
            return None

    book = Book()
    for name, pages in chapters:
        book.add(name, pages)
    return book.at(page)


def places_in_falling_a(board, scores):
    result = []
    for score in scores:
        place = 1
        for other in board:
            if other > score:
                place += 1
        result.append(place)
    return result


def places_in_falling_b(board, scores):
    negated = [-value for value in board]
    return [bisect.bisect_left(negated, -score) + 1 for score in scores]


def places_in_falling_c(board, scores):
    def place(score):
        low, high = 0, len(board)
        while low < high:
            middle = (low + high) // 2
            if board[middle] > score:
                low = middle + 1
            else:
                high = middle
        return low + 1

    return list(map(place, scores))


def places_in_falling_d(board, scores):
    answers = [0] * len(scores)
    i = 0
    for k in sorted(range(len(scores)), key=lambda k: -scores[k]):
        while i < len(board) and board[i] > scores[k]:
            i += 1
        answers[k] = i + 1
    return answers


def places_in_falling_e(board, scores):
    return [1 + len(list(itertools.takewhile(lambda value: value > s, board))) for s in scores]


def halving_guesses_a(low, high, secret):
    guesses = []
    while True:
        guess = (low + high) // 2
        guesses.append(guess)
        if guess == secret:
            return guesses
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1


def halving_guesses_b(low, high, secret):
    guess = (low + high) // 2
    if guess == secret:
        return [guess]
    if secret < guess:
        return [guess] + halving_guesses_b(low, guess - 1, secret)
    return [guess] + halving_guesses_b(guess + 1, high, secret)


def halving_guesses_c(low, high, secret):
    class Guesser:
        def __init__(self, bottom, top):
            self.bottom = bottom
            self.top = top
            self.asked = []

        def ask(self):
            self.asked.append(self.bottom + (self.top - self.bottom) // 2)
            return self.asked[-1]

        def hear(self, answer):
            if answer == "higher":
                self.bottom = self.asked[-1] + 1
            else:
                self.top = self.asked[-1] - 1

    guesser = Guesser(low, high)
    guess = guesser.ask()
    while guess != secret:
        guesser.hear("higher" if secret > guess else "lower")
        guess = guesser.ask()
    return guesser.asked


def halving_guesses_d(low, high, secret):
    numbers = range(low, high + 1)
    tried = []
    while not tried or tried[-1] != secret:
        k = (len(numbers) - 1) // 2
        tried.append(numbers[k])
        numbers = numbers[:k] if secret < numbers[k] else numbers[k + 1 :]
    return tried


def halving_guesses_e(low, high, secret):
    candidates = list(range(low, high + 1))
    guesses = []
    found = False
    while found == False:
        middle = (candidates[0] + candidates[-1]) // 2
        guesses.append(middle)
        if middle == secret:
            found = True
        elif middle > secret:
            candidates = [c for c in candidates if c < middle]
        elif middle < secret:
            candidates = [c for c in candidates if c > middle]
    return guesses


def digit_sharing_pairs_a(numbers):
    count = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            shared = False
            for digit in str(numbers[i]):
                if digit in str(numbers[j]):
                    shared = True
            if shared:
                count += 1
    return count


def digit_sharing_pairs_b(numbers):
    return sum(bool({*str(a)} & {*str(b)}) for a, b in itertools.combinations(numbers, 2))


def digit_sharing_pairs_c(numbers):
    masks = Counter()
    total = 0
    for number in numbers:
        mask = 0
        for digit in str(number):
            mask |= 1 << int(digit)
        total += sum(times for other, times in masks.items() if other & mask)
        masks[mask] += 1
    return total


def digit_sharing_pairs_d(numbers):
    with_digit = defaultdict(set)
    for index, number in enumerate(numbers):
        for digit in set(str(number)):
            with_digit[digit].add(index)
    pairs = set()
    for owners in with_digit.values():
        pairs.update(itertools.combinations(sorted(owners), 2))
    return len(pairs)


def digit_sharing_pairs_e(numbers):
    sets = list(map(frozenset, map(str, numbers)))
    apart = sum(x.isdisjoint(y) for x, y in itertools.product(sets, sets))
    return (len(numbers) * (len(numbers) - 1) - apart) // 2


def fewest_kept_total_a(values, total):
    count = 0
    for value in sorted(values, reverse=True):
        if total <= 0:
            break
        total -= value
        count += 1
    return count if total <= 0 else None


def fewest_kept_total_b(values, total):
    if total <= 0:
        return 0
    sums = list(itertools.accumulate(sorted(values)[::-1]))
    place = bisect.bisect_left(sums, total)
    return place + 1 if place < len(sums) else None


def fewest_kept_total_c(values, total):
    heap = [-value for value in values]
    heapq.heapify(heap)
    taken = got = 0
    while got < total:
        if not heap:
            return None
        got -= heapq.heappop(heap)
        taken += 1
    return taken


def fewest_kept_total_d(values, total):
    for size in range(len(values) + 1):
        if any(sum(choice) >= total for choice in itertools.combinations(values, size)):
            return size
    return None


def fewest_kept_total_e(values, total):
    rest = list(values)
    taken = 0
    got = 0
    while got < total and len(rest) > 0:
        largest = 0
        for i in range(len(rest)):
            if rest[i] > rest[largest]:
                largest = i
        got = got + rest[largest]
        del rest[largest]
        taken = taken + 1
    if got >= total:
        return taken
    return None


def left_right_signs_a(values):
    cuts = []
    for i in range(len(values) + 1):
        positives = sum(1 for v in values[:i] if v > 0)
        negatives = sum(1 for v in values[i:] if v < 0)
        if positives == negatives:
            cuts.append(i)
    return cuts


def left_right_signs_b(values):
    balance = -sum(v < 0 for v in values)
    cuts = [0] if balance == 0 else []
    for i, v in enumerate(values, 1):
        balance += v != 0
        if not balance:
            cuts.append(i)
    return cuts


def left_right_signs_c(values):
    plus = list(itertools.accumulate((v > 0 for v in values), initial=0))
    minus = list(itertools.accumulate((v < 0 for v in reversed(values)), initial=0))[::-1]
    return [i for i, pair in enumerate(zip(plus, minus)) if operator.eq(*pair)]


def left_right_signs_d(values):
    steps = [0]
    for value in values:
        steps.append(steps[-1] + (1 if value else 0))
    negatives = sum(value < 0 for value in values)
    return list(range(bisect.bisect_left(steps, negatives), bisect.bisect_right(steps, negatives)))


def left_right_signs_e(values):
    left = 0
    right = 0
    for v in values:
        if v < 0:
            right = right + 1
    answer = []
    i = 0
    while i <= len(values):
        if left == right:
            answer.append(i)
        if i < len(values):
            if values[i] > 0:
                left = left + 1
            elif values[i] < 0:
                right = right - 1
        i = i + 1
    return answer


def heaviest_three_apart_a(values):
    best = None
    n = len(values)
    for i in range(n):
        for j in range(i + 2, n):
            for k in range(j + 2, n):
                total = values[i] + values[j] + values[k]
                if best is None or total > best:
                    best = total
    return best


def heaviest_three_apart_b(values):
    def apart(places):
        return places[1] - places[0] > 1 and places[2] - places[1] > 1

    choices = filter(apart, itertools.combinations(range(len(values)), 3))
    return max((sum(values[i] for i in choice) for choice in choices), default=None)


def heaviest_three_apart_c(values):
    n = len(values)
    if n < 5:
        return None
    before = list(itertools.accumulate(values, max))
    after = list(itertools.accumulate(reversed(values), max))[::-1]
    return max(before[j - 2] + values[j] + after[j + 2] for j in range(2, n - 2))


def heaviest_three_apart_d(values):
    @lru_cache(maxsize=None)
    def best(i, left):
        if left == 0:
            return 0
        if i >= len(values):
            return float("-inf")
        return max(best(i + 1, left), values[i] + best(i + 2, left - 1))

    total = best(0, 3)
    return None if total == float("-inf") else total


def heaviest_three_apart_e(values):
    minus = -(10**9)
    old = [0, minus, minus, minus]
    older = [0, minus, minus, minus]
    for v in values:
        new = old[:]
        for k in (1, 2, 3):
            new[k] = max(old[k], older[k - 1] + v)
        older, old = old, new
    return old[3] if old[3] > minus // 2 else None


def steady_pairs_apart_a(values, distance):
    ends = ((values[i], values[i + distance]) for i in range(len(values) - distance))
    return [(early, late) for early, late in ends if early < late]


def steady_pairs_apart_b(values, distance):
    later = itertools.islice(values, distance, None)
    return list(filter(lambda pair: pair[0] < pair[1], zip(values, later)))


def steady_pairs_apart_c(values, distance):
    pairs = []
    waiting = deque()
    for value in values:
        waiting.append(value)
        if len(waiting) > distance:
            old = waiting.popleft()
            if old < value:
                pairs.append((old, value))
    return pairs


def steady_pairs_apart_d(values, distance):
    result = []
    for i in range(len(values)):
        for j in range(len(values)):
            if j - i == distance:
                if values[j] > values[i]:
                    result.append((values[i], values[j]))
    return result


def steady_pairs_apart_e(values, distance):
    ring = [0] * distance
    count = 0
    out = []
    for value in values:
        slot = count % distance
        if count >= distance and value - ring[slot] > 0:
            out.append((ring[slot], value))
        ring[slot] = value
        count += 1
    return out


def often_then_early_a(values):
    counts = Counter(values)
    return sorted(counts, key=lambda v: (-counts[v], values.index(v)))


def often_then_early_b(values):
    return [value for value, _ in Counter(values).most_common()]


def often_then_early_c(values):
    kinds = []
    times = []
    for value in values:
        if value in kinds:
            times[kinds.index(value)] += 1
        else:
            kinds.append(value)
            times.append(1)
    result = []
    while len(kinds) > 0:
        best = 0
        for i in range(len(times)):
            if times[i] > times[best]:
                best = i
        result.append(kinds[best])
        del kinds[best]
        del times[best]
    return result


def often_then_early_d(values):
    tally = OrderedDict()
    for v in values:
        tally[v] = tally.get(v, 0) + 1
    levels = [[] for _ in range(len(values) + 1)]
    for v, times in tally.items():
        levels[times].append(v)
    return list(itertools.chain.from_iterable(reversed(levels)))


def often_then_early_e(values):
    return sorted(dict.fromkeys(values), key=values.count, reverse=True)


def longest_run_in_all_a(hands):
    longest = {}
    for hand in hands:
        for size in range(1, len(hand) + 1):
            for start in range(len(hand) - size + 1):
                piece = tuple(hand[start : start + size])
                longest.setdefault(piece, set()).add(id(hand))
    best = 0
    for piece, owners in longest.items():
        if len(owners) == len(hands):
            best = max(best, len(piece))
    return best


def longest_run_in_all_b(hands):
    if not hands:
        return 0

    def pieces(hand, size):
        return {tuple(hand[i : i + size]) for i in range(len(hand) - size + 1)}

    size = 0
    while set.intersection(*(pieces(hand, size + 1) for hand in hands)):
        size += 1
    return size


def longest_run_in_all_c(hands):
    shared = lambda size: reduce(
        operator.and_, ({tuple(h[i : i + size]) for i in range(len(h) - size + 1)} for h in hands)
    )
    if not hands:
        return 0
    low, high = 0, min(map(len, hands))
    while low < high:
        middle = (low + high + 1) // 2
        if shared(middle):
            low = middle
        else:
            high = middle - 1
    return low


def longest_run_in_all_d(hands):
    if len(hands) == 0:
        return 0
    texts = ["," + ",".join(map(str, hand)) + "," for hand in hands]
    best = 0
    first = hands[0]
    for i in range(len(first)):
        for j in range(i, len(first)):
            piece = "," + ",".join(map(str, first[i : j + 1])) + ","
            everywhere = True
            for text in texts:
                if piece not in text:
                    everywhere = False
            if everywhere == True and j - i + 1 > best:
                best = j - i + 1
    return best


def longest_run_in_all_e(hands):
    def extends(start, size):
        piece = hands[0][start : start + size]
        return len(piece) == size and all(
            any(hand[k : k + size] == piece for k in range(len(hand))) for hand in hands[1:]
        )

    best = 0
    start = 0
    while hands and start < len(hands[0]):
        if extends(start, best + 1):
            best += 1
        else:
            start += 1
    return best


def settled_from_a(values, width):
    for i in range(len(values)):
        rest = values[i:]
        if max(rest) - min(rest) <= width:
            return i
    return len(values)


def settled_from_b(values, width):
    if not values:
        return 0
    low = high = values[-1]
    i = len(values) - 1
    while i >= 0:
        low = min(low, values[i])
        high = max(high, values[i])
        if high - low > width:
            return i + 1
        i -= 1
    return 0


def settled_from_c(values, width):
    tops = list(itertools.accumulate(values[::-1], max))
    bottoms = itertools.accumulate(values[::-1], min)
    calm = itertools.takewhile(lambda pair: pair[0] - pair[1] <= width, zip(tops, bottoms))
    return len(values) - sum(1 for _ in calm)


def settled_from_d(values, width):
    start = 0
    for i in range(len(values)):
        for j in range(i):
            if abs(values[i] - values[j]) > width and j + 1 > start:
                start = j + 1
    return start


def settled_from_e(values, width):
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        ordered = sorted(values[middle:])
        if ordered[-1] - ordered[0] <= width:
            high = middle
        else:
            low = middle + 1
    return low


def two_pile_sort_steps_a(cards):
    rounds = 0
    while cards != sorted(cards):
        middle = sorted(cards)[len(cards) // 2]
        cards = [c for c in cards if c < middle] + [c for c in cards if c >= middle]
        left = [c for c in cards if c < middle]
        right = [c for c in cards if c >= middle]
        cards = [min(left)] * bool(left) + [c for c in left if c != min(left)] + right[1:] + right[:1]
        rounds += 1
        if rounds == 20:
            return -1
    return rounds


def two_pile_sort_steps_b(cards):
    cards = list(cards)
    for rounds in range(20):
        if all(a <= b for a, b in zip(cards, cards[1:])):
            return rounds
        middle = sorted(cards)[len(cards) // 2]
        piles = {True: [], False: []}
        for card in cards:
            piles[card < middle].append(card)
        left, right = piles[True], piles[False]
        if left:
            smallest = min(left)
            left.remove(smallest)
            left.insert(0, smallest)
        right.append(right.pop(0))
        cards = left + right
    return -1


def two_pile_sort_steps_c(cards):
    def one_round(row):
        middle = heapq.nsmallest(len(row) // 2 + 1, row)[-1]
        left = deque(filter(lambda c: c < middle, row))
        right = deque(itertools.filterfalse(lambda c: c < middle, row))
        if left:
            k = left.index(min(left))
            smallest = left[k]
            del left[k]
            left.appendleft(smallest)
        right.rotate(-1)
        return [*left, *right]

    ordered = sorted(cards)
    row = list(cards)
    rounds = 0
    while row != ordered and rounds < 20:
        row = one_round(row)
        rounds += 1
    return rounds if rounds < 20 else -1


def two_pile_sort_steps_d(cards, rounds=0):
    if rounds == 20:
        return -1
    order = sorted(cards)
    if order == list(cards):
        return rounds
    m = order[len(order) // 2]
    left = sorted((c for c in cards if c < m), key=lambda c: c != order[0])
    right = [c for c in cards if c >= m]
    return two_pile_sort_steps_d(left + right[1:] + right[:1], rounds + 1)


def two_pile_sort_steps_e(cards):
    row = []
    for card in cards:
        row.append(card)
    rounds = 0
    while True:
        is_sorted = True
        for i in range(len(row) - 1):
            if row[i] > row[i + 1]:
                is_sorted = False
        if rounds == 20:
            return -1
        if is_sorted == True:
            return rounds
        middle = sorted(row)[len(row) // 2]
        new_row = []
        if min(row) < middle:
            new_row.append(min(row))
        for card in row:
            if card < middle and card != min(row):
                new_row.append(card)
        saved = None
        for card in row:
            if card >= middle:
                if saved == None:
                    saved = card
                else:
                    new_row.append(card)
        new_row.append(saved)
        row = new_row
        rounds = rounds + 1


def pieces_by_budget_a(values, budget):
    pieces = []
    current = []
    for value in values:
        if current and sum(current) + value > budget:
            pieces.append(current)
            current = []
        current.append(value)
    if current:
        pieces.append(current)
    return pieces


def pieces_by_budget_b(values, budget):
    pieces, room = [], -1
    for value in values:
        if pieces and value <= room:
            pieces[-1].append(value)
            room -= value
        else:
            pieces.append([value])
            room = budget - value
    return pieces


def pieces_by_budget_c(values, budget):
    sums = list(itertools.accumulate(values, initial=0))
    result = []
    start = 0
    while start < len(values):
        end = bisect.bisect_right(sums, sums[start] + budget) - 1
        end = max(end, start + 1)
        result.append(values[start:end])
        start = end
    return result


def pieces_by_budget_d(values, budget):
    if not values:
        return []
    size = 1
    while size < len(values) and sum(values[: size + 1]) <= budget:
        size += 1
    return [values[:size]] + pieces_by_budget_d(values[size:], budget)


def pieces_by_budget_e(values, budget):
    def add(pieces, value):
        fits = pieces and sum(pieces[-1]) + value <= budget
        return pieces[:-1] + [pieces[-1] + [value]] if fits else pieces + [[value]]

    return reduce(add, values, [])


INPUTS = {
    "longest_parity_weave": [([1, 2, 3, 5, 6],), ([],), ([4],), ([2, 4, 6],), ([1, 2, 1, 2, 2, 1, 4, 3, 8, 7],)],
    "longest_mostly_high": [
        ([5, 1, 6, 2, 7, 8], 4, 1),
        ([], 3, 1),
        ([1, 1, 1], 4, 0),
        ([1, 1, 1], 4, 3),
        ([9, 0, 9, 0, 9], 5, 2),
    ],
    "positive_product_stretches": [([1, -2, 3, -4],), ([],), ([0, -1, 0],), ([-1, -1, 0, 2, -3, -1],), ([5, 5],)],
    "sorted_stretches": [([1, 2, 2, 1],), ([],), ([3, 2, 1],), ([1, 5, 2, 6, 7],)],
    "same_ends_stretches": [([1, 2, 1, 1],), ([],), ([7],), ([2, 2, 3, 3],)],
    "full_stretches": [([3, 1, 2, 5, 4],), ([],), ([1, 1],), ([4, 6, 5, 5, 6, 7],)],
    "turn_blocks": [([1, 2, 3, 4, 5, 6, 7], 3, 1), ([], 2, 1), ([1, 2, 3, 4], 4, 6), ([1, 2, 3, 4, 5], 2, 0)],
    "take_by_counts": [
        ([1, 2, 3, 4], [9, 8, 7], [1, 2, 3, 1]),
        ([], [1], [2, 2]),
        ([1, 2], [3], []),
        ([1, 2, 3], [4, 5, 6], [0, 5, 2]),
    ],
    "rank_moves": [(["a", "b", "c"], ["c", "a", "d"]), ([], ["x"]), (["a", "b"], ["b", "a"]), (["a"], [])],
    "evens_sorted_in_place": [([4, 3, 2, 1, 0],), ([],), ([5, 3],), ([8, 6, 7, 6, 2],)],
    "by_last_digit": [([21, 13, 31, 40, 3],), ([],), ([5],), ([19, 9, 99, 10, 11, 11],)],
    "by_distance_to_mean": [([1, 5, 9, 4],), ([],), ([3],), ([2, 4, 6, 8],), ([1, 1, 7, 7, 4],), ([10, 1, 2, 2],)],
    "low_high_turns": [([5, 1, 4, 2, 3],), ([],), ([2, 2, 1, 9],), ([7],)],
    "sort_each_gap": [([5, 4, 3, 2, 1], 2), ([], 3), ([2, 1], 5), ([9, 8, 7, 6, 5, 4, 3], 3), ([3, 1, 2], 1)],
    "chapter_of_page": [
        ([("one", 10), ("two", 5)], 11),
        ([("one", 10), ("two", 5)], 10),
        ([], 1),
        ([("a", 3)], 4),
        ([("a", 3)], 0),
        ([("a", 3), ("b", 1), ("c", 2)], 4),
    ],
    "places_in_falling": [([90, 80, 80, 70], [85, 80, 60, 95]), ([], [1]), ([5], []), ([9, 5, 1], [5, 0, 9])],
    "halving_guesses": [(1, 100, 37), (1, 1, 1), (5, 9, 9), (0, 15, 0)],
    "digit_sharing_pairs": [([12, 23, 45, 51],), ([],), ([7],), ([11, 1, 10, 20],)],
    "fewest_kept_total": [([5, 1, 9, 3], 13), ([], 1), ([2, 2], 0), ([1, 2], 4), ([4, 4, 4], 8)],
    "left_right_signs": [([1, -1, 2, -2],), ([],), ([0, 0],), ([-1, -1],), ([3, 0, 0, -4],), ([-5, 4, 0, -2, 6],)],
    "heaviest_three_apart": [
        ([1, 2, 3, 4, 5],),
        ([9, 9, 9, 1],),
        ([],),
        ([5, -1, 8, 9, 2, 7, 7],),
        ([-1, -2, -3, -4, -5, -6],),
    ],
    "steady_pairs_apart": [([1, 5, 2, 4, 9], 2), ([], 1), ([3, 2], 4), ([1, 2, 3], 1)],
    "often_then_early": [([3, 1, 3, 2, 2, 5],), ([],), ([1],), ([4, 4, 6, 6, 6, 1],)],
    "longest_run_in_all": [
        ([[1, 2, 3, 4], [2, 3, 4, 5], [9, 2, 3]],),
        ([],),
        ([[1, 2]],),
        ([[1], [2]],),
        ([[5, 1, 5, 1, 7], [1, 5, 1, 7], [8, 5, 1, 7, 5]],),
    ],
    "settled_from": [([9, 1, 5, 6, 5], 1), ([], 2), ([4], 0), ([1, 2, 3], 5), ([3, 8, 2, 9], 3)],
    "two_pile_sort_steps": [
        ([3, 1, 2],),
        ([1, 2, 3],),
        ([],),
        ([2, 5, 1, 4, 3],),
        ([4, 3, 2, 1],),
        ([6, 1, 5, 2, 4, 3],),
    ],
    "pieces_by_budget": [([1, 2, 3, 4, 5], 6), ([], 3), ([9, 1], 5), ([2, 2, 2, 2], 4)],
}
