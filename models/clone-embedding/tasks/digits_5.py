"""Further small tasks on numbers and rows, each written in five ways; all ways of a task agree on `INPUTS`."""

import bisect
import heapq
import itertools
import math
import operator
import re
from collections import Counter, defaultdict, deque
from functools import cmp_to_key, lru_cache, reduce


def steps_to_repdigit_a(number):
    steps = 0
    while len(set(str(number))) > 1:
        number += 1
        steps += 1
    return steps


def steps_to_repdigit_b(number):
    text = str(number)
    first = int(text[0])
    ones = int("1" * len(text))
    if first * ones >= number:
        return first * ones - number
    return (first + 1) * ones - number if first < 9 else ones * 10 + 1 - number


def steps_to_repdigit_c(number):
    candidates = sorted(int(str(d) * size) for d in range(1, 10) for size in range(1, len(str(number)) + 2))
    if number == 0:
        return 0
    return candidates[bisect.bisect_left(candidates, number)] - number


def steps_to_repdigit_d(number):
    ones = 1
    while ones * 9 < number:
        ones = ones * 10 + 1
    return -number % ones


def steps_to_repdigit_e(number):
    steps = 0
    found = False
    while found == False:
        text = str(number + steps)
        same = True
        for i in range(len(text)):
            if text[i] != text[0]:
                same = False
        if same == True:
            found = True
        else:
            steps = steps + 1
    return steps


def smaller_digit_after_a(number):
    digits = [int(d) for d in str(number)]
    count = 0
    for i in range(len(digits)):
        for j in range(i + 1, len(digits)):
            if digits[j] < digits[i]:
                count += 1
    return count


def smaller_digit_after_b(number):
    return sum(a > b for a, b in itertools.combinations(str(number), 2))


def smaller_digit_after_c(number):
    seen = [0] * 10
    count = 0
    while number:
        number, digit = divmod(number, 10)
        count += sum(seen[:digit])
        seen[digit] += 1
    return count


def smaller_digit_after_d(number):
    row = list(str(number))
    swaps = 0
    for end in range(len(row) - 1, 0, -1):
        for i in range(end):
            if row[i] > row[i + 1]:
                row[i], row[i + 1] = row[i + 1], row[i]
                swaps += 1
    return swaps


def smaller_digit_after_e(number):
    def count(row):
        if len(row) < 2:
            return row, 0
        left, a = count(row[: len(row) // 2])
        right, b = count(row[len(row) // 2 :])
        merged, across = [], 0
        while left and right:
            if right[0] < left[0]:
                across += len(left)
                merged.append(right.pop(0))
            else:
                merged.append(left.pop(0))
        return merged + left + right, a + b + across

    return count(list(str(number)))[1]


def digit_pairs_to_ten_a(number):
    text = str(number)
    pairs = 0
    used = [False] * len(text)
    for i in range(len(text)):
        for j in range(i + 1, len(text)):
            if not used[i] and not used[j] and int(text[i]) + int(text[j]) == 10:
                used[i] = used[j] = True
                pairs += 1
    return pairs


def digit_pairs_to_ten_b(number):
    counts = Counter(str(number))
    return sum(min(counts[str(d)], counts[str(10 - d)]) for d in range(1, 5)) + counts["5"] // 2


def digit_pairs_to_ten_c(number):
    waiting = [0] * 11
    pairs = 0
    while number > 0:
        digit = number % 10
        number //= 10
        if digit and waiting[10 - digit]:
            waiting[10 - digit] -= 1
            pairs += 1
        else:
            waiting[digit] += 1
    return pairs


def digit_pairs_to_ten_d(number):
    digits = sorted(map(int, str(number)))
    left, right, pairs = 0, len(digits) - 1, 0
    while left < right:
        total = digits[left] + digits[right]
        pairs += total == 10
        left += total <= 10
        right -= total >= 10
    return pairs


def digit_pairs_to_ten_e(number):
    text, before = "".join(sorted(str(number))), len(str(number))
    for pattern in ("1(.*)9", "2(.*)8", "3(.*)7", "4(.*)6", "5(.*)5"):
        while re.search(pattern, text):
            text = re.sub(pattern, r"\1", text, count=1)
    return (before - len(text)) // 2


def codes_without_repeat_a(size, base):
    count = 0
    for number in range(base ** (size - 1), base**size):
        digits = []
        rest = number
        while rest:
            digits.append(rest % base)
            rest //= base
        if len(set(digits)) == len(digits):
            count += 1
    return count


def codes_without_repeat_b(size, base):
    if size > base:
        return 0
    return (base - 1) * math.perm(base - 1, size - 1)


def codes_without_repeat_c(size, base):
    return sum(p[0] != 0 for p in itertools.permutations(range(base), size))


def codes_without_repeat_d(size, base):
    def place(left, used):
        if left == 0:
            return 1
        return sum(place(left - 1, used | {d}) for d in range(base) if d not in used and (used or d))

    return place(size, frozenset())


def codes_without_repeat_e(size, base):
    ways = base - 1
    free = base - 1
    for i in range(size - 1):
        if free <= 0:
            ways = 0
        else:
            ways = ways * free
        free = free - 1
    return ways


def crossed_factor_pair_a(n):
    pairs = []
    for a in range(1, n + 1):
        if n % a == 0 and a <= n // a:
            b = n // a
            if not set(str(a)) & set(str(b)):
                pairs.append((a, b))
    return pairs


def crossed_factor_pair_b(n):
    halves = filter(lambda a: n % a == 0, range(1, math.isqrt(n) + 1))
    return [(a, n // a) for a in halves if set(str(a)).isdisjoint(str(n // a))]


def crossed_factor_pair_c(n):
    def mask(value):
        bits = 0
        while value:
            value, digit = divmod(value, 10)
            bits |= 1 << digit
        return bits

    found = []
    a = 1
    while a * a <= n:
        b, over = divmod(n, a)
        if not over and not mask(a) & mask(b):
            found.append((a, b))
        a += 1
    return found


def crossed_factor_pair_d(n):
    return [(a, n // a) for a in range(1, int(n**0.5) + 1) if n % a == 0 and not re.search(rf"[{a}]", str(n // a))]


def crossed_factor_pair_e(n):
    answer = []
    for a in range(1, n + 1):
        for b in range(a, n // a + 1):
            if a * b == n:
                shared = False
                for x in str(a):
                    for y in str(b):
                        if x == y:
                            shared = True
                if shared == False:
                    answer.append((a, b))
    return answer


def countdown_by_digits_a(number):
    steps = 0
    while number > 0:
        number -= sum(int(d) for d in str(number))
        steps += 1
    return steps


def countdown_by_digits_b(number):
    total = lambda n: n % 10 + total(n // 10) if n else 0
    return 1 + countdown_by_digits_b(number - total(number)) if number else 0


def countdown_by_digits_c(number):
    steps = [0] * (number + 1)
    sums = [0] * (number + 1)
    for n in range(1, number + 1):
        sums[n] = sums[n // 10] + n % 10
        steps[n] = steps[n - sums[n]] + 1
    return steps[number]


def countdown_by_digits_d(number):
    class Counter9:
        def __init__(self, start):
            self.value = start
            self.steps = 0

        def tick(self):
            digits = 0
            rest = self.value
            while rest != 0:
                digits += rest % 10
                rest //= 10
            self.value -= digits
            self.steps += 1

    counter = Counter9(number)
    while counter.value != 0:
        counter.tick()
    return counter.steps


def countdown_by_digits_e(number):
    falls = itertools.accumulate(itertools.count(), lambda n, _: n - sum(map(int, str(n))), initial=number)
    return next(i for i, n in enumerate(falls) if n == 0)


def lonely_divisors_a(numbers):
    result = []
    for i in range(len(numbers)):
        alone = True
        for j in range(len(numbers)):
            if i != j:
                if numbers[i] % numbers[j] == 0 or numbers[j] % numbers[i] == 0:
                    alone = False
        if alone == True:
            result.append(numbers[i])
    return result


def lonely_divisors_b(numbers):
    counts = Counter(numbers)
    top = max(numbers, default=0)
    related = {n for n, times in counts.items() if times > 1}
    for n in counts:
        for multiple in range(2 * n, top + 1, n):
            if multiple in counts:
                related |= {n, multiple}
    return [n for n in numbers if n not in related]


def lonely_divisors_c(numbers):
    divides = lambda a, b: max(a, b) % min(a, b) == 0
    return [n for i, n in enumerate(numbers) if not any(divides(n, m) for m in numbers[:i] + numbers[i + 1 :])]


def lonely_divisors_d(numbers):
    tied = set()
    for (i, a), (j, b) in itertools.combinations(enumerate(numbers), 2):
        if math.gcd(a, b) in (a, b):
            tied.update((i, j))
    return [n for i, n in enumerate(numbers) if i not in tied]


def lonely_divisors_e(numbers):
    def divisors(n):
        return {d for k in range(1, math.isqrt(n) + 1) if n % k == 0 for d in (k, n // k)}

    have = Counter(numbers)
    touched = Counter()
    for n in numbers:
        for d in divisors(n):
            if d in have:
                touched[d] += 1
                touched[n] += have[d] if d != n else 0
    return list(filter(lambda n: touched[n] == 1, numbers))


def binary_zigzag_a(number):
    last = None
    while number:
        bit = number & 1
        if bit == last:
            return False
        last = bit
        number >>= 1
    return True


def binary_zigzag_b(number):
    text = bin(number)[2:]
    return "00" not in text and "11" not in text


def binary_zigzag_c(number):
    mixed = number ^ (number >> 1)
    return mixed & (mixed + 1) == 0


def binary_zigzag_d(number):
    value = 0
    turn = 1
    while value < number:
        value = value * 2 + turn
        turn = 1 - turn
    return value == number


def binary_zigzag_e(number):
    bits = []
    while number > 0:
        bits.append(number % 2)
        number = number // 2
    ok = True
    for i in range(len(bits) - 1):
        if bits[i] == 1 and bits[i + 1] == 1:
            ok = False
        elif bits[i] == 0 and bits[i + 1] == 0:
            ok = False
    return ok


def stretch_means_above_a(values, size, mean):
    count = 0
    for i in range(len(values) - size + 1):
        if sum(values[i : i + size]) / size > mean:
            count += 1
    return count


def stretch_means_above_b(values, size, mean):
    if len(values) < size:
        return 0
    total = sum(values[:size])
    count = int(total > mean * size)
    for old, new in zip(values, values[size:]):
        total += new - old
        count += total > mean * size
    return count


def stretch_means_above_c(values, size, mean):
    sums = list(itertools.accumulate(values, initial=0))
    return len([1 for a, b in zip(sums, sums[size:]) if b - a > mean * size])


def stretch_means_above_d(values, size, mean):
    window = deque(maxlen=size)
    hits = 0
    for value in values:
        window.append(value - mean)
        if len(window) == size and sum(window) > 0:
            hits += 1
    return hits


def stretch_means_above_e(values, size, mean):
    n = 0
    i = 0
    while i + size <= len(values):
        total = 0
        j = 0
        while j < size:
            total = total + values[i + j]
            j = j + 1
        if total > mean * size:
            n = n + 1
        i = i + 1
    return n


def first_unpaired_height_a(heights):
    for i, height in enumerate(heights):
        if heights.count(height) % 2 == 1:
            return i
    return -1


def first_unpaired_height_b(heights):
    odd = {}
    for i, height in enumerate(heights):
        odd[height] = not odd.get(height, False)
    return next((i for i, height in enumerate(heights) if odd[height]), -1)


def first_unpaired_height_c(heights):
    single = set()
    for height in heights:
        single ^= {height}
    return min(map(heights.index, single), default=-1)


def first_unpaired_height_d(heights):
    order = sorted(range(len(heights)), key=heights.__getitem__)
    best = -1
    i = 0
    while i < len(order):
        j = i
        while j < len(order) and heights[order[j]] == heights[order[i]]:
            j += 1
        if (j - i) % 2 and (best < 0 or order[i] < best):
            best = order[i]
        i = j
    return best


def first_unpaired_height_e(heights):
    for i in range(len(heights)):
        count = 0
        for j in range(len(heights)):
            if heights[j] == heights[i]:
                count = count + 1
        is_odd = count % 2 != 0
        if is_odd == True:
            return i
    return -1


def steps_to_meeting_a(first, second):
    i = j = 0
    steps = 0
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            return steps
        if first[i] < second[j]:
            i += 1
        else:
            j += 1
        steps += 1
    return -1


def steps_to_meeting_b(first, second):
    def walk(a, b, steps):
        if not a or not b:
            return -1
        if a[0] == b[0]:
            return steps
        return walk(a[1:], b, steps + 1) if a[0] < b[0] else walk(a, b[1:], steps + 1)

    return walk(first, second, 0)


def steps_to_meeting_c(first, second):
    shared = set(first) & set(second)
    if not shared:
        return -1
    least = min(shared)
    return bisect.bisect_left(first, least) + bisect.bisect_left(second, least)


def steps_to_meeting_d(first, second):
    steps = 0
    merged = heapq.merge(((v, 0) for v in first), ((v, 1) for v in second))
    for _, group in itertools.groupby(merged, operator.itemgetter(0)):
        sides = [side for _, side in group]
        if len(set(sides)) == 2:
            return steps
        steps += len(sides)
    return -1


def steps_to_meeting_e(first, second):
    for i in range(len(first)):
        for j in range(len(second)):
            if first[i] == second[j]:
                return i + j
    return -1


def sort_by_own_rule_a(words_order, values):
    rank = {digit: place for place, digit in enumerate(words_order)}
    return sorted(values, key=lambda v: [rank[d] for d in str(v)])


def sort_by_own_rule_b(words_order, values):
    def compare(a, b):
        for x, y in zip(str(a), str(b)):
            if x != y:
                return words_order.index(x) - words_order.index(y)
        return len(str(a)) - len(str(b))

    return sorted(values, key=cmp_to_key(compare))


def sort_by_own_rule_c(words_order, values):
    table = str.maketrans(words_order, "0123456789")
    back = str.maketrans("0123456789", words_order)
    return [int(text.translate(back)) for text in sorted(str(v).translate(table) for v in values)]


def sort_by_own_rule_d(words_order, values):
    def spread(texts, place):
        done = [t for t in texts if len(t) == place]
        for digit in words_order:
            group = [t for t in texts if len(t) > place and t[place] == digit]
            if group:
                done += spread(group, place + 1)
        return done

    return list(map(int, spread([str(v) for v in values], 0)))


def sort_by_own_rule_e(words_order, values):
    result = []
    for value in values:
        key = ""
        for digit in str(value):
            key = key + "abcdefghij"[words_order.index(digit)]
        i = 0
        while i < len(result) and result[i][0] <= key:
            i = i + 1
        result.insert(i, (key, value))
    answer = []
    for pair in result:
        answer.append(pair[1])
    return answer


def cells_seen_twice_a(size, walks):
    visits = [[0] * size for _ in range(size)]
    for row, column, length, direction in walks:
        down, right = {"D": (1, 0), "R": (0, 1)}[direction]
        for k in range(length):
            visits[row + k * down][column + k * right] += 1
    return sum(1 for line in visits for count in line if count > 1)


def cells_seen_twice_b(size, walks):
    seen = Counter()
    for row, column, length, direction in walks:
        if direction == "R":
            seen.update((row, c) for c in range(column, column + length))
        else:
            seen.update((r, column) for r in range(row, row + length))
    return len([cell for cell, times in seen.items() if times >= 2])


def cells_seen_twice_c(size, walks):
    once, twice = set(), set()
    for row, column, length, direction in walks:
        for k in range(length):
            cell = row * size + column + (k if direction == "R" else k * size)
            (twice if cell in once else once).add(cell)
    return len(twice)


def cells_seen_twice_d(size, walks):
    def covers(walk, r, c):
        row, column, length, direction = walk
        if direction == "R":
            return r == row and column <= c < column + length
        return c == column and row <= r < row + length

    cells = itertools.product(range(size), repeat=2)
    return sum(sum(covers(walk, r, c) for walk in walks) > 1 for r, c in cells)


def cells_seen_twice_e(size, walks):
    masks = []
    for row, column, length, direction in walks:
        mask = 0
        cell = row * size + column
        while length > 0:
            mask = mask | (1 << cell)
            cell = cell + (1 if direction == "R" else size)
            length = length - 1
        masks.append(mask)
    return bin(reduce(operator.or_, (a & b for a, b in itertools.combinations(masks, 2)), 0)).count("1")


def balanced_row_order_a(grid):
    def key(row):
        half = len(row) // 2
        return abs(sum(row[:half]) - sum(row[len(row) - half :]))

    return sorted(range(len(grid)), key=lambda i: (key(grid[i]), i))


def balanced_row_order_b(grid):
    scored = []
    for i, row in enumerate(grid):
        balance = 0
        for j, value in enumerate(row):
            if 2 * j + 1 < len(row):
                balance += value
            elif 2 * j + 1 > len(row):
                balance -= value
        bisect.insort(scored, (abs(balance), i))
    return [i for _, i in scored]


def balanced_row_order_c(grid):
    sides = [sum(a - b for a, b in itertools.islice(zip(row, reversed(row)), len(row) // 2)) for row in grid]
    return [i for _, i in sorted(zip(map(abs, sides), itertools.count()))]


def balanced_row_order_d(grid):
    levels = defaultdict(list)
    for place in range(len(grid)):
        left, right = 0, len(grid[place]) - 1
        lead = 0
        while left < right:
            lead += grid[place][left] - grid[place][right]
            left += 1
            right -= 1
        levels[max(lead, -lead)].append(place)
    return sum((levels[level] for level in sorted(levels)), [])


def balanced_row_order_e(grid):
    differences = []
    for i in range(len(grid)):
        left = 0
        right = 0
        for j in range(len(grid[i]) // 2):
            left = left + grid[i][j]
            right = right + grid[i][len(grid[i]) - 1 - j]
        if left > right:
            differences.append(left - right)
        else:
            differences.append(right - left)
    order = []
    while len(order) < len(grid):
        best = -1
        for i in range(len(grid)):
            if i not in order:
                if best == -1 or differences[i] < differences[best]:
                    best = i
        order.append(best)
    return order


def hidden_row_in_columns_a(grid, word):
    for j in range(len(grid[0]) if grid else 0):
        column = [row[j] for row in grid]
        for i in range(len(column) - len(word) + 1):
            if column[i : i + len(word)] == word:
                return (i, j)
    return None


def hidden_row_in_columns_b(grid, word):
    n = len(word)
    columns = list(map(list, zip(*grid)))
    spots = ((i, j) for j, col in enumerate(columns) for i in range(len(col) - n + 1) if col[i : i + n] == word)
    return next(spots, None)


def hidden_row_in_columns_c(grid, word):
    width = len(grid[0]) if grid else 0
    for j in range(width):
        i = 0
        while i + len(word) <= len(grid):
            k = 0
            while k < len(word) and grid[i + k][j] == word[k]:
                k += 1
            if k == len(word):
                return i, j
            i += 1
    return None


def hidden_row_in_columns_d(grid, word):
    wanted = "," + ",".join(map(str, word)) + ","
    for j, column in enumerate(zip(*grid)):
        text = "," + ",".join(map(str, column)) + ","
        at = text.find(wanted)
        if at >= 0:
            return text[:at].count(","), j
    return None


def hidden_row_in_columns_e(grid, word):
    fall = [0] * len(word)
    for k in range(1, len(word)):
        j = fall[k - 1]
        while j and word[j] != word[k]:
            j = fall[j - 1]
        fall[k] = j + (word[j] == word[k])
    for c, column in enumerate(zip(*grid)):
        matched = 0
        for r, value in enumerate(column):
            while matched and word[matched] != value:
                matched = fall[matched - 1]
            if word[matched] == value:
                matched += 1
            if matched == len(word):
                return r - len(word) + 1, c
    return None


def reachable_totals_count_a(coins):
    totals = {0}
    for coin in coins:
        totals |= {total + coin for total in totals} | {total - coin for total in totals}
    return len([t for t in totals if t > 0])


def reachable_totals_count_b(coins):
    signs = itertools.product((-1, 0, 1), repeat=len(coins))
    return len({abs(sum(map(operator.mul, s, coins))) for s in signs} - {0})


def reachable_totals_count_c(coins):
    reach = sum(coins)
    bits = 1 << reach
    for coin in coins:
        bits |= bits << coin | bits >> coin
    return bin(bits >> (reach + 1)).count("1")


def reachable_totals_count_d(coins):
    @lru_cache(maxsize=None)
    def can(i, left):
        if i == len(coins):
            return left == 0
        return can(i + 1, left) or can(i + 1, left - coins[i]) or can(i + 1, left + coins[i])

    return sum(can(0, weight) for weight in range(1, sum(coins) + 1))


def reachable_totals_count_e(coins):
    limit = sum(coins)
    table = [False] * (limit + 1)
    table[0] = True
    for i in range(len(coins)):
        new_table = list(table)
        for weight in range(limit + 1):
            if table[weight] == True:
                if weight + coins[i] <= limit:
                    new_table[weight + coins[i]] = True
                other = weight - coins[i]
                if other < 0:
                    other = -other
                new_table[other] = True
        table = new_table
    count = 0
    for weight in range(1, limit + 1):
        if table[weight] == True:
            count = count + 1
    return count


def middle_digit_order_a(numbers):
    def middle(number):
        text = str(number)
        return text[len(text) // 2]

    return sorted(numbers, key=lambda n: (middle(n), n))


def middle_digit_order_b(numbers):
    piles = defaultdict(list)
    for number in sorted(numbers):
        size = len(str(number))
        piles[number // 10 ** ((size - 1) // 2) % 10].append(number)
    return [number for digit in range(10) for number in piles[digit]]


def middle_digit_order_c(numbers):
    heap = []
    for number in numbers:
        slow = fast = number
        while fast >= 100:
            slow //= 10
            fast //= 100
        heapq.heappush(heap, (slow % 10, number))
    return [heapq.heappop(heap)[1] for _ in range(len(heap))]


def middle_digit_order_d(numbers):
    return [n for _, n in sorted((str(n)[len(str(n)) // 2], n) for n in numbers)]


def middle_digit_order_e(numbers):
    result = list(numbers)
    for i in range(len(result)):
        for j in range(len(result) - 1):
            a = str(result[j])
            b = str(result[j + 1])
            swap = False
            if a[len(a) // 2] > b[len(b) // 2]:
                swap = True
            elif a[len(a) // 2] == b[len(b) // 2] and result[j] > result[j + 1]:
                swap = True
            if swap == True:
                temp = result[j]
                result[j] = result[j + 1]
                result[j + 1] = temp
    return result


def seats_filled_from_middle_a(count):
    order = []
    left = (count - 1) // 2
    right = left + 1
    while left >= 0 or right < count:
        if left >= 0:
            order.append(left)
            left -= 1
        if right < count:
            order.append(right)
            right += 1
    return order


def seats_filled_from_middle_b(count):
    middle = (count - 1) // 2
    return sorted(range(count), key=lambda seat: abs(seat - middle - 0.25))


def seats_filled_from_middle_c(count):
    ring = deque(range(count))
    order = []
    while ring:
        order.append(ring.pop() if len(ring) % 2 == 0 else ring.popleft())
    return order[::-1]


def seats_filled_from_middle_d(count):
    half = (count + 1) // 2
    left, right = range(half)[::-1], range(half, count)
    pairs = itertools.zip_longest(left, right)
    return [seat for pair in pairs for seat in pair if seat is not None]


def seats_filled_from_middle_e(count):
    seats = []
    if count == 0:
        return seats
    place = (count - 1) // 2
    step = 1
    go_right = True
    while len(seats) < count:
        seats.append(place)
        if go_right == True:
            place = place + step
            go_right = False
        else:
            place = place - step
            go_right = True
        step = step + 1
    return seats


def turn_until_sorted_a(values):
    for turns in range(len(values)):
        if values[turns:] + values[:turns] == sorted(values):
            return turns
    return -1 if values else 0


def turn_until_sorted_b(values):
    drops = [i for i in range(1, len(values)) if values[i] < values[i - 1]]
    if not drops:
        return 0
    if len(drops) > 1 or values[-1] > values[0]:
        return -1
    return drops[0]


def turn_until_sorted_c(values):
    ring = deque(values)
    goal = deque(sorted(values))
    turns = 0
    while ring != goal:
        ring.rotate(-1)
        turns += 1
        if turns == len(values):
            return -1
    return turns


def turn_until_sorted_d(values):
    falls = sum(map(operator.gt, values, values[1:] + values[:1]))
    if falls > 1:
        return -1
    return (list(map(operator.gt, values, values[1:])) + [True]).index(True) + 1 if values != sorted(values) else 0


def turn_until_sorted_e(values):
    row = list(values)
    for turns in range(len(values) + 1):
        good = True
        for i in range(len(row) - 1):
            if row[i] > row[i + 1]:
                good = False
        if good == True:
            return turns
        row.append(row.pop(0))
    return -1


INPUTS = {
    "steps_to_repdigit": [(120,), (7,), (99,), (100,), (998,), (3334,), (0,)],
    "smaller_digit_after": [(321,), (5,), (1234,), (10010,), (9182,)],
    "digit_pairs_to_ten": [(1955,), (0,), (5,), (55555,), (197346,), (192837,)],
    "codes_without_repeat": [(1, 10), (3, 4), (2, 10), (4, 3), (2, 2)],
    "crossed_factor_pair": [(24,), (1,), (13,), (100,), (360,)],
    "countdown_by_digits": [(100,), (0,), (9,), (345,)],
    "lonely_divisors": [([4, 6, 9, 12],), ([],), ([5],), ([7, 7, 3],), ([8, 5, 2, 9, 11],)],
    "binary_zigzag": [(5,), (0,), (1,), (7,), (10,), (11,), (42,), (4,)],
    "stretch_means_above": [([1, 5, 6, 2, 9], 2, 4), ([], 1, 0), ([3], 2, 1), ([4, 4, 4], 3, 4), ([0, 0, 1], 1, -1)],
    "first_unpaired_height": [([3, 4, 3, 5],), ([],), ([2, 2],), ([1, 2, 1, 2, 1],)],
    "steps_to_meeting": [([1, 4, 6, 9], [2, 3, 6]), ([], [1]), ([1], [1]), ([1, 3], [2, 4])],
    "sort_by_own_rule": [("9876543210", [12, 21, 2, 20]), ("0123456789", []), ("1032547698", [10, 1, 0, 100, 45, 54])],
    "cells_seen_twice": [
        (4, [(0, 0, 4, "R"), (0, 1, 3, "D")]),
        (3, []),
        (3, [(1, 1, 2, "R"), (1, 1, 2, "R"), (0, 2, 3, "D")]),
        (2, [(0, 0, 1, "D")]),
    ],
    "balanced_row_order": [([[1, 9, 2], [5, 5, 5], [8, 1, 0]],), ([],), ([[3], [2]],), ([[1, 2, 3, 4], [4, 1, 2, 3]],)],
    "hidden_row_in_columns": [
        ([[1, 2], [3, 4], [5, 4]], [4, 4]),
        ([], [1]),
        ([[1, 1], [2, 1], [1, 1], [2, 3]], [1, 1, 3]),
        ([[7]], [8]),
    ],
    "reachable_totals_count": [([1, 3],), ([],), ([5],), ([2, 2],), ([1, 4, 6],)],
    "middle_digit_order": [([123, 415, 7, 29],), ([],), ([10, 100, 1000],), ([55, 5, 555, 150],)],
    "seats_filled_from_middle": [(5,), (0,), (1,), (6,), (2,)],
    "turn_until_sorted": [([3, 1, 2],), ([],), ([1, 2],), ([3, 2, 1],), ([2, 2, 1],), ([2, 3, 1, 4],), ([1, 1],)],
}
