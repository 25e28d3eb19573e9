"""Small tasks on sieves, sequences, sums and masks, each written in several ways; all ways agree on `INPUTS`."""

import bisect
import math
import operator
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from heapq import heappop, heappush, merge
from itertools import (
    accumulate,
    chain,
    combinations,
    compress,
    count,
    groupby,
    islice,
    pairwise,
    permutations,
    product,
    repeat,
    starmap,
    takewhile,
)


def struck_numbers_a(limit):
    numbers = list(range(1, limit + 1, 2))
    i = 1
    while i < len(numbers) and numbers[i] <= len(numbers):
        step = numbers[i]
        del numbers[step - 1 :: step]
        i += 1
    return numbers


def struck_numbers_b(limit):
    kept = [n for n in range(1, limit + 1) if n % 2]
    place = 1
    while place < len(kept):
        step = kept[place]
        if step > len(kept):
            break
        kept = [n for position, n in enumerate(kept, start=1) if position % step]
        place += 1
    return kept


def struck_numbers_c(limit):
    def survive(numbers, place):
        if place >= len(numbers) or numbers[place] > len(numbers):
            return numbers
        gone = set(range(numbers[place] - 1, len(numbers), numbers[place]))
        return survive([v for i, v in enumerate(numbers) if i not in gone], place + 1)

    return survive([*range(1, limit + 1, 2)], 1)


def struck_numbers_d(limit):
    numbers = []
    for i in range(1, limit + 1):
        if i % 2 == 1:
            numbers.append(i)
    index = 1
    while index < len(numbers):
        step = numbers[index]
        new_numbers = []
        position = 0
        for number in numbers:
            position = position + 1
            if position == step:
                position = 0
            else:
                new_numbers.append(number)
        numbers = new_numbers
        index = index + 1
    return numbers


def struck_numbers_e(limit):
    strike = lambda row, step: list(compress(row, map(lambda i: i % step, range(1, len(row) + 1))))
    row, place = strike(range(1, limit + 1), 2), 1
    while len(row) > place and len(row) >= row[place]:
        row, place = strike(row, row[place]), place + 1
    return row


def one_way_sums_a(k):
    terms = [1, 2]
    while len(terms) < k:
        ways = Counter(a + b for a, b in combinations(terms, 2))
        terms.append(min(s for s, w in ways.items() if w == 1 and s > terms[-1]))
    return terms[:k]


def one_way_sums_b(k):
    terms = [1, 2]
    ways = defaultdict(int, {3: 1})
    while len(terms) < k:
        candidate = terms[-1] + 1
        while ways[candidate] != 1:
            candidate += 1
        for term in terms:
            ways[term + candidate] += 1
        terms.append(candidate)
    return terms[:k]


def one_way_sums_c(k):
    terms = [1, 2][:k]
    n = 3
    while len(terms) < k:
        i, j, found = 0, len(terms) - 1, 0
        while i < j:
            total = terms[i] + terms[j]
            if total == n:
                found += 1
            if total <= n:
                i += 1
            else:
                j -= 1
        if found == 1:
            terms.append(n)
        n += 1
    return terms


def one_way_sums_d(k):
    class Sequence:
        def __init__(self):
            self.terms = [1, 2]

        def number_of_ways(self, n):
            ways = 0
            i = 0
            while i < len(self.terms):
                j = i + 1
                while j < len(self.terms):
                    if self.terms[i] + self.terms[j] == n:
                        ways += 1
                    j += 1
                i += 1
            return ways

        def extend(self):
            n = self.terms[-1] + 1
            while self.number_of_ways(n) != 1:
                n += 1
            self.terms.append(n)

    sequence = Sequence()
    while len(sequence.terms) < k:
        sequence.extend()
    return sequence.terms[0:k]


def one_way_sums_e(k):
    t = [1, 2]
    while len(t) < k:
        t.append(next(n for n in count(t[-1] + 1) if sum(n - x in t and n != 2 * x for x in t) == 2))
    return t[:k]


def square_pairs_a(n):
    out = []
    for a in range(math.isqrt(n) + 1):
        rest = n - a * a
        b = math.isqrt(rest)
        if b * b == rest and a <= b:
            out.append((a, b))
    return out


def square_pairs_b(n):
    low, high = 0, 0
    while (high + 1) ** 2 <= n:
        high += 1
    pairs = []
    while low <= high:
        value = low * low + high * high
        if value == n:
            pairs.append((low, high))
        if value > n:
            high -= 1
        else:
            low += 1
    return pairs


def square_pairs_c(n):
    squares = {a * a: a for a in range(n + 1) if a * a <= n}
    return [(a, squares[n - s]) for s, a in squares.items() if n - s in squares and 2 * s <= n]


def square_pairs_d(n):
    result = []
    for a in range(n + 1):
        for b in range(n + 1):
            if a * a + b * b == n:
                if a <= b:
                    result.append((a, b))
                else:
                    pass
            if a * a + b * b > n:
                break
    return result


def square_pairs_e(n):
    squares = list(takewhile(lambda s: s <= n, map(lambda a: a * a, count())))

    def root(s):
        place = bisect.bisect_left(squares, s)
        return place if place < len(squares) and squares[place] == s else None

    pairs = [(a, root(n - s)) for a, s in enumerate(squares)]
    return [(a, b) for a, b in pairs if b is not None and a <= b]


def perfect_powers_a(limit):
    found = {1} if limit >= 1 else set()
    base = 2
    while base * base <= limit:
        power = base * base
        while power <= limit:
            found.add(power)
            power *= base
        base += 1
    return sorted(found)


def perfect_powers_b(limit):
    def exponents(n):
        p = 2
        while n > 1:
            e = 0
            while n % p == 0:
                n //= p
                e += 1
            if e:
                yield e
            p += 1

    return [n for n in range(1, limit + 1) if n == 1 or reduce(math.gcd, exponents(n)) > 1]


def perfect_powers_c(limit):
    out = []
    for n in range(1, limit + 1):
        good = n == 1
        for exponent in range(2, n.bit_length() + 1):
            base = round(n ** (1 / exponent))
            if base**exponent == n:
                good = True
                break
        if good:
            out.append(n)
    return out


def perfect_powers_d(limit):
    powers = {b**e for b in range(1, math.isqrt(limit) + 1) for e in range(2, limit.bit_length() + 2)}
    return sorted(filter(limit.__ge__, powers))


def perfect_powers_e(limit):
    is_power = []
    for i in range(limit + 1):
        is_power.append(False)
    for base in range(1, limit + 1):
        value = base
        for times in range(20):
            value = value * base
            if value > limit:
                break
            is_power[value] = True
    answer = []
    for i in range(limit + 1):
        if is_power[i] == True:
            answer.append(i)
    return answer


def floor_nth_root_a(n, k):
    low, high = 0, n + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle**k <= n:
            low = middle
        else:
            high = middle
    return low


def floor_nth_root_b(n, k):
    root = 0
    while (root + 1) ** k <= n:
        root += 1
    return root


def floor_nth_root_c(n, k):
    root = 0
    for bit in reversed(range(n.bit_length() // k + 1)):
        if (root | 1 << bit) ** k <= n:
            root |= 1 << bit
    return root


def floor_nth_root_d(n, k):
    if n < 2:
        return n
    guess = 1 << -(-n.bit_length() // k)
    while True:
        better = ((k - 1) * guess + n // guess ** (k - 1)) // k
        if better >= guess:
            return guess
        guess = better


def floor_nth_root_e(n, k):
    return len([*takewhile(lambda r: r**k <= n, count(1))])


def factorial_end_a(n, base):
    value, zeros = math.factorial(n), 0
    while value % base == 0:
        value //= base
        zeros += 1
    return zeros


def factorial_end_b(n, base):
    best = None
    p = 2
    while base > 1:
        exponent = 0
        while base % p == 0:
            base //= p
            exponent += 1
        if exponent:
            total, power = 0, p
            while power <= n:
                total += n // power
                power *= p
            if best is None or total // exponent < best:
                best = total // exponent
        p += 1
    return best


def factorial_end_c(n, base):
    zeros, rest = 0, 1
    for k in range(2, n + 1):
        rest *= k
        while rest % base == 0:
            rest //= base
            zeros += 1
    return zeros


def factorial_end_d(n, base):
    number = 1
    for i in range(1, n + 1):
        number = number * i
    digits = []
    while number > 0:
        digits.append(number % base)
        number = number // base
    zeros = 0
    for d in digits:
        if d == 0:
            zeros = zeros + 1
        else:
            break
    return zeros


def factorial_end_e(n, base):
    def factorise(value: int) -> Counter:
        found: Counter = Counter()
        p = 2
        while value > 1:
            while value % p == 0:
                found[p] += 1
                value //= p
            p += 1
        return found

    wanted = factorise(base)
    available: Counter = Counter()
    for k in range(2, n + 1):
        available.update(factorise(k))
    return min(available[p] // e for p, e in wanted.items())


def false_witnesses_a(n):
    return [a for a in range(1, n) if pow(a, n - 1, n) == 1]


def false_witnesses_b(n):
    out = []
    for a in range(1, n):
        value = 1
        for _ in range(n - 1):
            value = value * a % n
        if value == 1:
            out.append(a)
    return out


def false_witnesses_c(n):
    def power(a, k):
        if k == 0:
            return 1 % n
        half = power(a, k // 2)
        return half * half * (a if k & 1 else 1) % n

    good = []
    a = 1
    while a < n:
        if math.gcd(a, n) == 1 and power(a, n - 1) == 1:
            good.append(a)
        a += 1
    return good


def false_witnesses_d(n):
    powers = (reduce(lambda v, _: v * a % n, range(n - 2), a) for a in range(1, n))
    return [a for a, power in enumerate(powers, 1) if power == 1]


def false_witnesses_e(n):
    class Modular:
        def __init__(self, modulus):
            self.modulus = modulus

        def power(self, base, exponent):
            result = 1
            while exponent > 0:
                if exponent & 1 == 1:
                    result = (result * base) % self.modulus
                base = (base * base) % self.modulus
                exponent = exponent >> 1
            return result

    modular = Modular(n)
    witnesses = []
    a = 1
    while a <= n - 1:
        if modular.power(a, n - 1) == 1:
            witnesses.append(a)
        a += 1
    return witnesses


def king_routes_a(width, height):
    if width == 0 or height == 0:
        return 1
    return (
        king_routes_a(width - 1, height)
        + king_routes_a(width, height - 1)
        + king_routes_a(width - 1, height - 1)
    )


def king_routes_b(width, height):
    row = [1] * (width + 1)
    for _ in range(height):
        corner = row[0]
        for x in range(1, width + 1):
            above = row[x]
            row[x] = above + row[x - 1] + corner
            corner = above
    return row[width]


def king_routes_c(width, height):
    return sum(math.comb(width, d) * math.comb(height, d) * 2**d for d in range(min(width, height) + 1))


def king_routes_d(width, height):
    reached = Counter({(0, 0): 1})
    done = 0
    while reached:
        following = Counter()
        for (x, y), ways in reached.items():
            if (x, y) == (width, height):
                done += ways
            for dx, dy in ((1, 0), (0, 1), (1, 1)):
                if x + dx <= width and y + dy <= height:
                    following[x + dx, y + dy] += ways
        reached = following
    return done


def king_routes_e(width, height):
    table = []
    for y in range(height + 1):
        row = []
        for x in range(width + 1):
            if x == 0 or y == 0:
                row.append(1)
            else:
                left = row[x - 1]
                above = table[y - 1][x]
                corner = table[y - 1][x - 1]
                row.append(left + above + corner)
        table.append(row)
    return table[height][width]


def king_routes_f(width, height):
    orders = lambda d: math.factorial(width + height - d) // (
        math.factorial(d) * math.factorial(width - d) * math.factorial(height - d)
    )
    return sum(map(orders, range(min(width, height) + 1)))


def bead_rings_a(beads, colours):
    return sum(colours ** math.gcd(i, beads) for i in range(beads)) // beads


def bead_rings_b(beads, colours):
    seen = set()
    for ring in product(range(colours), repeat=beads):
        seen.add(min(ring[i:] + ring[:i] for i in range(beads)))
    return len(seen)


def bead_rings_c(beads, colours):
    left = set(product(range(colours), repeat=beads))
    classes = 0
    while left:
        ring = left.pop()
        classes += 1
        for _ in range(beads):
            ring = ring[1:] + ring[:1]
            left.discard(ring)
    return classes


def bead_rings_d(beads, colours):
    letters = "abcdefghij"[:colours]
    found = []
    for ring in product(letters, repeat=beads):
        text = "".join(ring)
        if not any(len(text) == len(other) and text in other + other for other in found):
            found.append(text)
    return len(found)


def bead_rings_e(beads, colours):
    totals = 0
    for d in range(1, beads + 1):
        if beads % d:
            continue
        totient = sum(1 for k in range(1, d + 1) if math.gcd(k, d) == 1)
        totals += totient * colours ** (beads // d)
    return totals // beads


def set_splits_a(n):
    row = [1]
    for _ in range(n):
        following = [row[-1]]
        for value in row:
            following.append(following[-1] + value)
        row = following
    return row[0]


def set_splits_b(n):
    counts = [1]
    for m in range(n):
        counts.append(sum(math.comb(m, k) * counts[k] for k in range(m + 1)))
    return counts[n]


def set_splits_c(n):
    splits = [[]]
    for item in range(n):
        longer = []
        for groups in splits:
            longer.append(groups + [[item]])
            for i in range(len(groups)):
                longer.append(groups[:i] + [groups[i] + [item]] + groups[i + 1 :])
        splits = longer
    return len(splits)


def set_splits_d(n):
    @lru_cache(maxsize=None)
    def groups(items, boxes):
        if items == boxes:
            return 1
        if boxes in (0,) or boxes > items:
            return 0
        return groups(items - 1, boxes - 1) + boxes * groups(items - 1, boxes)

    return sum(groups(n, boxes) for boxes in range(n + 1))


def set_splits_e(n):
    total = 0
    for labels in product(range(n), repeat=n):
        highest = -1
        ok = True
        for label in labels:
            if label > highest + 1:
                ok = False
                break
            if label == highest + 1:
                highest = label
        if ok == True:
            total += 1
    return total


def up_down_orders_a(n):
    total = 0
    for order in permutations(range(n)):
        if all((order[i] < order[i + 1]) == (i % 2 == 0) for i in range(n - 1)):
            total += 1
    return total


def up_down_orders_b(n):
    row = [1]
    for _ in range(n):
        row = list(accumulate(reversed(row), initial=0))
    return row[-1]


def up_down_orders_c(n):
    @lru_cache(None)
    def go(smaller, larger, upwards):
        if smaller + larger == 0:
            return 1
        if upwards:
            return sum(go(smaller + i, larger - i - 1, False) for i in range(larger))
        return sum(go(smaller - i - 1, larger + i, True) for i in range(smaller))

    if n < 2:
        return 1
    return sum(go(first, n - 1 - first, True) for first in range(n))


def up_down_orders_d(n):
    up = lambda p: all(map(operator.lt, p[::2], p[1::2]))
    down = lambda p: all(map(operator.gt, p[1::2], p[2::2]))
    return sum(1 for p in permutations(range(n)) if up(p) and down(p))


def up_down_orders_e(n):
    class Search:
        def __init__(self):
            self.number = 0
            self.path = []

        def run(self):
            if len(self.path) == n:
                self.number += 1
                return
            value = 0
            while value < n:
                if value not in self.path and self.fits(value):
                    self.path.append(value)
                    self.run()
                    self.path.pop()
                value += 1

        def fits(self, value):
            if len(self.path) == 0:
                return True
            if len(self.path) % 2 == 1:
                return value > self.path[-1]
            return value < self.path[-1]

    search = Search()
    search.run()
    return search.number


def odd_row_entries_a(row):
    return sum(math.comb(row, k) % 2 for k in range(row + 1))


def odd_row_entries_b(row):
    return 1 << bin(row).count("1")


def odd_row_entries_c(row):
    line = 1
    for _ in range(row):
        line ^= line << 1
    return format(line, "b").count("1")


def odd_row_entries_d(row):
    return sum(1 for k in range(row + 1) if row | k == row)


def odd_row_entries_e(row):
    line = [1]
    for i in range(row):
        new_line = [1]
        for j in range(len(line) - 1):
            new_line.append(line[j] + line[j + 1])
        new_line.append(1)
        line = new_line
    odd = 0
    for number in line:
        if number % 2 == 1:
            odd = odd + 1
    return odd


def odd_row_entries_f(row):
    if row < 2:
        return row + 1
    half, bit = divmod(row, 2)
    return odd_row_entries_f(half) * (1 + bit)


def turned_multiples_a(text):
    n = int(text)
    turned = {text[i:] + text[:i] for i in range(len(text))}
    return all(str(n * k).zfill(len(text)) in turned for k in range(1, len(text) + 1))


def turned_multiples_b(text):
    doubled = text + text
    value = 0
    for _ in text:
        value += int(text)
        digits = f"{value:0{len(text)}d}"
        if len(digits) != len(text) or digits not in doubled:
            return False
    return True


def turned_multiples_c(text):
    def is_turn(a, b):
        return len(a) == len(b) and any(a[i:] + a[:i] == b for i in range(len(a)))

    factor = 1
    good = True
    while factor <= len(text):
        multiple = str(int(text) * factor).rjust(len(text), "0")
        good = good and is_turn(multiple, text)
        factor += 1
    return good


def turned_multiples_d(text):
    key = lambda s: min(s[i:] + s[:i] for i in range(len(s)))
    multiples = map(lambda k: str(int(text) * k).zfill(len(text)), range(1, len(text) + 1))
    return set(map(key, multiples)) == {key(text)}


def turned_multiples_e(text):
    size = len(text)
    number = int(text)
    answer = True
    for factor in range(1, size + 1):
        product_text = str(number * factor)
        while len(product_text) < size:
            product_text = "0" + product_text
        found = False
        turned = text
        for i in range(size):
            turned = turned[1:] + turned[0]
            if turned == product_text:
                found = True
        if found == False:
            answer = False
    return answer


def mirrored_bits_a(n, width):
    out = 0
    for _ in range(width):
        out = out << 1 | n & 1
        n >>= 1
    return out


def mirrored_bits_b(n, width):
    return int(format(n, "b").zfill(width)[::-1], 2)


def mirrored_bits_c(n, width):
    return sum(1 << (width - 1 - i) for i in range(width) if n & 1 << i)


def mirrored_bits_d(n, width):
    if width == 1:
        return n
    half = width // 2
    low, high = n & ((1 << half) - 1), n >> half
    return mirrored_bits_d(low, half) << (width - half) | mirrored_bits_d(high, width - half)


def mirrored_bits_e(n, width):
    bits = [0] * width
    i = 0
    while n > 0:
        bits[i] = n % 2
        n = n // 2
        i += 1
    result = 0
    for bit in bits:
        result = result * 2 + bit
    return result


def mirrored_bits_f(n, width):
    left, right = width - 1, 0
    while left > right:
        if (n >> left ^ n >> right) & 1:
            n ^= 1 << left | 1 << right
        left -= 1
        right += 1
    return n


def bit_total_below_a(n):
    return sum(bin(k).count("1") for k in range(n + 1))


def bit_total_below_b(n):
    total = 0
    for place in range(n.bit_length()):
        whole, rest = divmod(n + 1, 2 << place)
        total += (whole << place) + max(0, rest - (1 << place))
    return total


def bit_total_below_c(n):
    ones = [0] * (n + 1)
    for k in range(1, n + 1):
        ones[k] = ones[k >> 1] + k % 2
    return sum(ones)


def bit_total_below_d(n):
    if n == 0:
        return 0
    top = n.bit_length() - 1
    power = 1 << top
    return top * power // 2 + (n - power + 1) + bit_total_below_d(n - power)


def bit_total_below_e(n):
    return "".join(map("{:b}".format, range(n + 1))).count("1")


def bit_total_below_f(n):
    total = 0
    for number in range(1, n + 1):
        rest = number
        while rest != 0:
            if rest % 2 == 1:
                total = total + 1
                rest = rest - 1
            rest = rest // 2
    return total


def bit_runs_a(n):
    return [(bit, len(run)) for run in re.findall(r"0+|1+", format(n, "b")) for bit in [int(run[0])]]


def bit_runs_b(n):
    runs = []
    for letter in bin(n)[2:]:
        bit = int(letter)
        if runs and runs[-1][0] == bit:
            runs[-1] = (bit, runs[-1][1] + 1)
        else:
            runs.append((bit, 1))
    return runs


def bit_runs_c(n):
    if n == 0:
        return [(0, 1)]
    out = []
    while n:
        bit = n & 1
        length = 0
        while n and n & 1 == bit:
            length += 1
            n >>= 1
        out.append((bit, length))
    out.reverse()
    return out


def bit_runs_d(n):
    return [(int(bit), len([*run])) for bit, run in groupby(f"{n:b}")]


def bit_runs_e(n):
    text = bin(n)[2:]
    runs = []
    counter = 1
    for i in range(1, len(text)):
        if text[i] == text[i - 1]:
            counter = counter + 1
        else:
            runs.append((int(text[i - 1]), counter))
            counter = 1
    runs.append((int(text[len(text) - 1]), counter))
    return runs


def two_complement_a(n, width):
    return format(n % (1 << width), f"0{width}b")


def two_complement_b(n, width):
    if n >= 0:
        return bin(n)[2:].zfill(width)
    flipped = bin(-n - 1)[2:].zfill(width)
    return flipped.translate(str.maketrans("01", "10"))


def two_complement_c(n, width):
    bits = ""
    for place in range(width - 1, -1, -1):
        bits += "1" if n >> place & 1 else "0"
    return bits


def two_complement_d(n, width):
    rest = n
    letters = []
    if n < 0:
        letters.append("1")
        rest += 2 ** (width - 1)
    else:
        letters.append("0")
    weight = 2 ** (width - 2)
    while weight >= 1:
        letters.append(str(int(rest >= weight)))
        if rest >= weight:
            rest -= weight
        weight //= 2
    return "".join(letters)


def two_complement_e(n, width):
    def bits_of(value: int) -> list[int]:
        bits = [0] * width
        for i in reversed(range(width)):
            value, bits[i] = divmod(value, 2)
        return bits

    def add_one(bits: list[int]) -> list[int]:
        for i in reversed(range(len(bits))):
            bits[i] ^= 1
            if bits[i]:
                break
        return bits

    bits = bits_of(abs(n))
    if n < 0:
        bits = add_one([1 - bit for bit in bits])
    return "".join(map(str, bits))


def two_complement_f(n, width):
    return next("".join(p) for p in product("01", repeat=width) if (int("".join(p), 2) - n) % 2**width == 0)


def mask_weights_a(weights, goal):
    n = len(weights)
    return [mask for mask in range(1 << n) if sum(w for i, w in enumerate(weights) if mask >> i & 1) == goal]


def mask_weights_b(weights, goal):
    sums = [0] * (1 << len(weights))
    out = []
    for mask in range(len(sums)):
        if mask:
            low = mask & -mask
            sums[mask] = sums[mask ^ low] + weights[low.bit_length() - 1]
        if sums[mask] == goal:
            out.append(mask)
    return out


def mask_weights_c(weights, goal):
    found = []

    def choose(i, mask, left):
        if i == len(weights):
            if left == 0:
                found.append(mask)
            return
        choose(i + 1, mask, left)
        choose(i + 1, mask | 1 << i, left - weights[i])

    choose(0, 0, goal)
    return sorted(found)


def mask_weights_d(weights, goal):
    result = []
    for mask in range(2 ** len(weights)):
        total = 0
        rest = mask
        i = 0
        while rest > 0:
            if rest % 2 == 1:
                total = total + weights[i]
            rest = rest // 2
            i = i + 1
        if total == goal:
            result.append(mask)
    return result


def mask_weights_e(weights, goal):
    chosen = (c for r in range(len(weights) + 1) for c in combinations(range(len(weights)), r))
    fitting = filter(lambda c: sum(map(weights.__getitem__, c)) == goal, chosen)
    return sorted(map(lambda c: sum(map((1).__lshift__, c)), fitting))


def all_skills_team_a(people, needed):
    for size in range(len(people) + 1):
        for team in combinations(range(len(people)), size):
            skills = 0
            for i in team:
                skills |= people[i]
            if skills & needed == needed:
                return size
    return -1


def all_skills_team_b(people, needed):
    best = {0: 0}
    for skills in people:
        for have, size in list(best.items()):
            together = have | skills & needed
            if together not in best or best[together] > size + 1:
                best[together] = size + 1
    return best.get(needed, -1)


def all_skills_team_c(people, needed):
    reached, size = {0}, 0
    while needed not in reached:
        wider = reached | {have | skills & needed for have in reached for skills in people}
        if wider == reached:
            return -1
        reached = wider
        size += 1
    return size


def all_skills_team_d(people, needed):
    class Best:
        size = -1

    def search(i, skills, size):
        if skills & needed == needed:
            if Best.size == -1 or size < Best.size:
                Best.size = size
            return
        if i == len(people):
            return
        search(i + 1, skills | people[i], size + 1)
        search(i + 1, skills, size)

    search(0, 0, 0)
    return Best.size


def all_skills_team_e(people, needed):
    n = len(people)
    union = lambda m: reduce(operator.or_, (people[i] for i in range(n) if m >> i & 1), 0)
    return min((bin(m).count("1") for m in range(1 << n) if union(m) & needed == needed), default=-1)


def product_of_powers_a(limit, primes):
    found = [1]
    for p in primes:
        more = []
        for value in found:
            while value <= limit:
                more.append(value)
                value *= p
        found = more
    return sorted(found)


def product_of_powers_b(limit, primes):
    heap, seen, out = [1], {1}, []
    while heap:
        value = heappop(heap)
        out.append(value)
        for p in primes:
            if value * p <= limit and value * p not in seen:
                seen.add(value * p)
                heappush(heap, value * p)
    return out


def product_of_powers_c(limit, primes):
    def clean(n):
        for p in primes:
            while n % p == 0:
                n //= p
        return n == 1

    return [n for n in range(1, limit + 1) if clean(n)]


def product_of_powers_d(limit, primes):
    good = [False] * (limit + 1)
    good[1] = True
    for n in range(2, limit + 1):
        for p in primes:
            if n % p == 0:
                if good[n // p] == True:
                    good[n] = True
    answer = []
    for n in range(1, limit + 1):
        if good[n]:
            answer.append(n)
    return answer


def product_of_powers_e(limit, primes):
    ladders = [list(takewhile(lambda v: v <= limit, accumulate(repeat(p), operator.mul, initial=1))) for p in primes]
    return sorted(filter(lambda v: v <= limit, map(math.prod, product(*ladders))))


def power_sums_merge_a(k):
    return sorted({2**a + 3**b for a in range(k + 2) for b in range(k + 2)})[:k]


def power_sums_merge_b(k):
    twos = [2**a for a in range(k + 2)]
    streams = [[two + 3**b for b in range(k + 2)] for two in twos]
    out = []
    for value in merge(*streams):
        if not out or out[-1] != value:
            out.append(value)
        if len(out) > k:
            break
    return out[:k]


def power_sums_merge_c(k):
    def good(n):
        three = 1
        while three < n:
            rest = n - three
            if rest & (rest - 1) == 0:
                return True
            three *= 3
        return False

    return list(islice(filter(good, count(1)), k))


def power_sums_merge_d(k):
    found = []
    number = 2
    while len(found) < k:
        ok = False
        a = 1
        while a < number and not ok:
            b = 1
            while a + b < number:
                b = b * 3
            if a + b == number:
                ok = True
            a = a * 2
        if ok:
            found.append(number)
        number = number + 1
    return found


def power_sums_merge_e(k):
    heap, out = [(2, 1, 1)], []
    seen = {(1, 1)}
    while len(out) < k:
        value, two, three = heappop(heap)
        if not out or out[-1] < value:
            out.append(value)
        for following in ((two * 2, three), (two, three * 3)):
            if following not in seen:
                seen.add(following)
                heappush(heap, (sum(following), *following))
    return out


def square_sum_formula_a(low, high):
    def upto(n):
        return n * (n + 1) * (2 * n + 1) // 6

    return upto(high) - upto(low - 1)


def square_sum_formula_b(low, high):
    total = 0
    for n in range(low, high + 1):
        total += n * n
    return total


def square_sum_formula_c(low, high):
    square, odd, total = low * low, 2 * low + 1, 0
    n = low
    while n <= high:
        total += square
        square += odd
        odd += 2
        n += 1
    return total


def square_sum_formula_d(low, high):
    sums = [0]
    for n in range(1, high + 1):
        sums.append(sums[n - 1] + n**2)
    if high < low:
        return 0
    return sums[high] - sums[low - 1]


def square_sum_formula_e(low, high):
    return sum(map(operator.mul, *[range(low, high + 1)] * 2))


def products_of_neighbours_a(n):
    return sum(k * (k + 1) for k in range(1, n + 1))


def products_of_neighbours_b(n):
    return n * (n + 1) * (n + 2) // 3


def products_of_neighbours_c(n):
    total = step = 0
    for k in range(1, n + 1):
        step += 2 * k
        total += step
    return total


def products_of_neighbours_d(n):
    return 2 * math.comb(n + 2, 3) if n > 0 else 0


def products_of_neighbours_e(n):
    total = 0
    numbers = []
    for i in range(1, n + 2):
        numbers.append(i)
    for i in range(len(numbers) - 1):
        left = numbers[i]
        right = numbers[i + 1]
        total = total + left * right
    return total


def products_of_neighbours_f(n):
    return sum(starmap(operator.mul, pairwise(range(1, n + 2))))


def geometric_rest_a(base, terms, modulus):
    return sum(pow(base, k, modulus) for k in range(terms)) % modulus


def geometric_rest_b(base, terms, modulus):
    total, power = 0, 1
    for _ in range(terms):
        total = (total + power) % modulus
        power = power * base % modulus
    return total


def geometric_rest_c(base, terms, modulus):
    total = 0
    left = terms
    while left > 0:
        total = (total * base + 1) % modulus
        left -= 1
    return total


def geometric_rest_d(base, terms, modulus):
    if base == 1:
        return terms % modulus
    return (base**terms - 1) // (base - 1) % modulus


def geometric_rest_e(base, terms, modulus):
    if terms == 0:
        return 0
    if terms % 2:
        return (1 + base * geometric_rest_e(base, terms - 1, modulus)) % modulus
    half = geometric_rest_e(base, terms // 2, modulus)
    return half * (1 + pow(base, terms // 2, modulus)) % modulus


def geometric_rest_f(base, terms, modulus):
    powers = list(accumulate(repeat(base, terms - 1), operator.mul, initial=1)) if terms else []
    return reduce(lambda total, power: (total + power) % modulus, powers, 0)


def own_divisor_chain_a(n, steps):
    chain = [n]
    for _ in range(steps):
        n = sum(d for d in range(1, n) if n % d == 0)
        chain.append(n)
        if n == 0:
            break
    return chain


def own_divisor_chain_b(n, steps):
    def parts(k):
        if k < 2:
            return 0
        total = 1
        for d in range(2, math.isqrt(k) + 1):
            q, r = divmod(k, d)
            if r == 0:
                total += d if d == q else d + q
        return total

    chain = [n]
    while steps and chain[-1]:
        chain.append(parts(chain[-1]))
        steps -= 1
    return chain


def own_divisor_chain_c(n, steps):
    if steps == 0 or n == 0:
        return [n]
    total = 0
    divisor = n // 2
    while divisor > 0:
        if n % divisor == 0:
            total += divisor
        divisor -= 1
    return [n] + own_divisor_chain_c(total, steps - 1)


def own_divisor_chain_d(n, steps):
    answer = [n]
    current = n
    step = 0
    stop = False
    if current == 0:
        stop = True
    while step < steps and stop == False:
        total = 0
        for d in range(1, current):
            if current % d == 0:
                total = total + d
        current = total
        answer.append(current)
        if current == 0:
            stop = True
        step = step + 1
    return answer


def own_divisor_chain_e(n, steps):
    def sigma(k: int) -> int:
        result, p = 1, 2
        while k > 1:
            term = 1
            while k % p == 0:
                k //= p
                term = term * p + 1
            result *= term
            p += 1
        return result

    chain_ = deque([n])
    while len(chain_) <= steps:
        last = chain_[-1]
        chain_.append(sigma(last) - last)
        if chain_[-1] == 0:
            break
    return list(chain_)


def lazy_powers_a(limit):
    return [2**k - 1 for k in range(2, limit + 1) if all((2**k - 1) % d for d in range(2, math.isqrt(2**k - 1) + 1))]


def lazy_powers_b(limit):
    out = []
    for p in range(2, limit + 1):
        m = (1 << p) - 1
        if p == 2:
            out.append(m)
            continue
        if any(p % d == 0 for d in range(2, p)):
            continue
        s = 4
        for _ in range(p - 2):
            s = (s * s - 2) % m
        if s == 0:
            out.append(m)
    return out


def lazy_powers_c(limit):
    result = []
    value = 3
    for _ in range(2, limit + 1):
        divisor = 3
        while divisor * divisor <= value and value % divisor:
            divisor += 2
        if divisor * divisor > value:
            result.append(value)
        value = 2 * value + 1
    return result


def lazy_powers_d(limit):
    def is_prime(m):
        if m % 2 == 0:
            return m == 2
        witnesses = (2, 3, 5, 7, 11, 13)
        if m in witnesses:
            return True
        d, twos = m - 1, 0
        while d % 2 == 0:
            d //= 2
            twos += 1
        for a in witnesses:
            x = pow(a, d, m)
            if x in (1, m - 1):
                continue
            for _ in range(twos - 1):
                x = x * x % m
                if x == m - 1:
                    break
            else:
                return False
        return True

    return [m for m in ((1 << k) - 1 for k in range(2, limit + 1)) if is_prime(m)]


def lazy_powers_e(limit):
    numbers = map(lambda text: int(text, 2), ("1" * k for k in range(2, limit + 1)))
    return [m for m in numbers if not any(map(lambda d: m % d == 0, range(2, int(m**0.5) + 1)))]


def shifted_squares_a(n):
    return [(a, b) for a in range(n + 1) for b in range(a) if a * a - b * b == n]


def shifted_squares_b(n):
    out = []
    for small in range(1, math.isqrt(n) + 1):
        large, rest = divmod(n, small)
        if rest == 0 and (small + large) % 2 == 0:
            out.append(((small + large) // 2, (large - small) // 2))
    return sorted(out)


def shifted_squares_c(n):
    a, b, out = 1, 0, []
    while a <= n:
        gap = a * a - b * b
        if gap == n:
            out.append((a, b))
        if gap > n and b < a - 1:
            b += 1
        else:
            a += 1
            b = 0
    return out


def shifted_squares_d(n):
    squares = {}
    for i in range(n + 2):
        squares[i * i] = i
    result = []
    for a in range(n + 1):
        difference = a * a - n
        if difference in squares:
            b = squares[difference]
            if b < a:
                result.append((a, b))
    return result


def shifted_squares_e(n):
    factors = [(d, n // d) for d in range(1, n + 1) if n % d == 0 and d * d <= n]
    return [((p + q) // 2, (q - p) // 2) for p, q in factors[::-1] if not p + q & 1]


def doubling_times_a(a, b):
    total = 0
    while a:
        if a % 2:
            total += b
        a //= 2
        b *= 2
    return total


def doubling_times_b(a, b):
    powers = list(takewhile(lambda p: p <= a, (1 << i for i in count())))
    total = 0
    for power in reversed(powers):
        if power <= a:
            a -= power
            total += power * b
    return total


def doubling_times_c(a, b):
    if a == 0:
        return 0
    half = doubling_times_c(a >> 1, b)
    return half + half + (b if a & 1 else 0)


def doubling_times_d(a, b):
    rows = []
    left, right = a, b
    while left >= 1:
        rows.append((left, right))
        left, right = left // 2, right + right
    return sum(right for left, right in rows if left & 1)


def doubling_times_e(a, b):
    class Accumulator:
        def __init__(self):
            self.total = 0

        def add(self, value):
            self.total = self.total + value

    accumulator = Accumulator()
    i = 0
    while i < a:
        accumulator.add(b)
        i += 1
    return accumulator.total


def doubling_times_f(a, b):
    return sum(b << i for i, bit in enumerate(bin(a)[:1:-1]) if bit == "1")


INPUTS = {
    "struck_numbers": [(1,), (2,), (30,), (100,)],
    "one_way_sums": [(1,), (2,), (10,), (20,)],
    "square_pairs": [(0,), (25,), (50,), (3,), (65,)],
    "perfect_powers": [(0,), (1,), (40,), (130,)],
    "floor_nth_root": [(0, 3), (1, 2), (27, 3), (26, 3), (1000, 4)],
    "factorial_end": [(0, 10), (25, 10), (10, 8), (7, 12)],
    "false_witnesses": [(2,), (9,), (15,), (13,), (28,)],
    "king_routes": [(0, 3), (1, 1), (3, 2), (4, 4)],
    "bead_rings": [(1, 3), (4, 2), (3, 3), (6, 2)],
    "set_splits": [(0,), (1,), (3,), (6,)],
    "up_down_orders": [(0,), (1,), (3,), (5,), (6,)],
    "odd_row_entries": [(0,), (1,), (5,), (8,), (21,)],
    "turned_multiples": [("142857",), ("12",), ("0",), ("99",), ("0588235294117647",)],
    "mirrored_bits": [(1, 8), (6, 4), (0, 3), (13, 5), (1, 1)],
    "bit_total_below": [(0,), (1,), (10,), (63,), (100,)],
    "bit_runs": [(0,), (7,), (12,), (219,)],
    "two_complement": [(5, 8), (-1, 4), (-8, 4), (0, 6), (-77, 8)],
    "mask_weights": [([1, 2, 3], 3), ([], 0), ([5, 5], 5), ([4], 3)],
    "all_skills_team": [([1, 2, 4, 3], 7), ([1, 1], 2), ([], 0), ([5, 3, 6], 7)],
    "product_of_powers": [(1, (2,)), (30, (2, 3)), (50, (5, 7)), (100, (2, 3, 5))],
    "power_sums_merge": [(0,), (1,), (5,), (12,)],
    "square_sum_formula": [(1, 10), (4, 4), (7, 12), (5, 4)],
    "products_of_neighbours": [(0,), (1,), (5,), (40,)],
    "geometric_rest": [(2, 5, 7), (3, 0, 5), (1, 9, 4), (10, 6, 13)],
    "own_divisor_chain": [(12, 10), (6, 3), (1, 4), (220, 2), (30, 5)],
    "lazy_powers": [(2,), (7,), (13,), (1,)],
    "shifted_squares": [(1,), (15,), (16,), (45,), (6,)],
    "doubling_times": [(0, 5), (13, 7), (8, 9), (1, 0)],
}
