"""Small tasks on fractions, recurrences, figurate numbers and bits, each in several ways; they agree on `INPUTS`."""

import math
from bisect import bisect_left
from collections import deque
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import accumulate, combinations, count, islice, takewhile


def add_fractions_a(parts):
    total = sum((Fraction(top, bottom) for top, bottom in parts), Fraction(0))
    return total.numerator, total.denominator


def add_fractions_b(parts):
    top, bottom = 0, 1
    for n, d in parts:
        top, bottom = top * d + n * bottom, bottom * d
        g = math.gcd(top, bottom)
        top //= g
        bottom //= g
    return top, bottom


def add_fractions_c(parts):
    common = 1
    for _, d in parts:
        common = common * d // math.gcd(common, d)
    total = 0
    for n, d in parts:
        total += n * (common // d)
    for divisor in range(common, 0, -1):
        if common % divisor == 0 and total % divisor == 0:
            return total // divisor, common // divisor


def unit_parts_a(top, bottom):
    parts = []
    while top:
        unit = -(-bottom // top)
        parts.append(unit)
        top, bottom = top * unit - bottom, bottom * unit
    return parts


def unit_parts_b(top, bottom):
    rest = Fraction(top, bottom)
    out = []
    while rest > 0:
        d = math.ceil(1 / rest)
        out.append(d)
        rest -= Fraction(1, d)
    return out


def unit_parts_c(top, bottom):
    if top == 0:
        return []
    d = 1
    while top * d < bottom:
        d += 1
    return [d] + unit_parts_c(top * d - bottom, bottom * d)


def fraction_chain_a(top, bottom):
    terms = []
    while bottom:
        q, r = divmod(top, bottom)
        terms.append(q)
        top, bottom = bottom, r
    return terms


def fraction_chain_b(top, bottom):
    value = Fraction(top, bottom)
    out = []
    while True:
        whole = math.floor(value)
        out.append(whole)
        value -= whole
        if value == 0:
            return out
        value = 1 / value


def fraction_chain_c(top, bottom):
    if top % bottom == 0:
        return [top // bottom]
    return [top // bottom, *fraction_chain_c(bottom, top % bottom)]


def chain_value_a(terms):
    top, bottom = terms[-1], 1
    for term in reversed(terms[:-1]):
        top, bottom = term * top + bottom, top
    return (top, bottom)


def chain_value_b(terms):
    h_before, h = 0, 1
    k_before, k = 1, 0
    for term in terms:
        h_before, h = h, term * h + h_before
        k_before, k = k, term * k + k_before
    return h, k


def chain_value_c(terms):
    def inner(i):
        if i == len(terms) - 1:
            return Fraction(terms[i])
        return terms[i] + 1 / inner(i + 1)

    value = inner(0)
    return value.numerator, value.denominator


def decimal_places_a(top, bottom):
    bottom //= math.gcd(top, bottom)
    twos = fives = 0
    while bottom % 2 == 0:
        bottom //= 2
        twos += 1
    while bottom % 5 == 0:
        bottom //= 5
        fives += 1
    return max(twos, fives) if bottom == 1 else -1


def decimal_places_b(top, bottom):
    rest = top % bottom
    places = 0
    seen = set()
    while rest:
        if rest in seen:
            return -1
        seen.add(rest)
        rest = rest * 10 % bottom
        places += 1
    return places


def decimal_places_c(top, bottom):
    for places in range(bottom.bit_length() + 1):
        if top * 10**places % bottom == 0:
            return places
    return -1


def fractions_between_a(size):
    found = set()
    for bottom in range(1, size + 1):
        for top in range(bottom + 1):
            found.add(Fraction(top, bottom))
    return [(f.numerator, f.denominator) for f in sorted(found)]


def fractions_between_b(size):
    a, b, c, d = 0, 1, 1, size
    out = [(a, b)]
    while c <= size:
        k = (size + b) // d
        a, b, c, d = c, d, k * c - a, k * d - b
        out.append((a, b))
    return out


def fractions_between_c(size):
    def between(left, right):
        middle = (left[0] + right[0], left[1] + right[1])
        if middle[1] > size:
            return []
        return between(left, middle) + [middle] + between(middle, right)

    return [(0, 1)] + between((0, 1), (1, 1)) + [(1, 1)]


def branch_route_a(top, bottom):
    route = ""
    left, right = (0, 1), (1, 0)
    while True:
        middle = (left[0] + right[0], left[1] + right[1])
        compare = top * middle[1] - bottom * middle[0]
        if compare == 0:
            return route
        if compare < 0:
            route += "L"
            right = middle
        else:
            route += "R"
            left = middle


def branch_route_b(top, bottom):
    letters = []
    while top != bottom:
        if top < bottom:
            letters.append("L")
            bottom -= top
        else:
            letters.append("R")
            top -= bottom
    return "".join(letters)


def branch_route_c(top, bottom):
    runs = []
    turn = "R"
    while bottom:
        q, r = divmod(top, bottom)
        runs.append(turn * q)
        top, bottom = bottom, r
        turn = "L" if turn == "R" else "R"
    return "".join(runs)[:-1]


def skipping_sums_a(k):
    values = [1, 1, 1]
    while len(values) < k:
        values.append(values[-2] + values[-3])
    return values[:k]


def skipping_sums_b(k):
    @lru_cache(None)
    def term(i):
        return 1 if i < 3 else term(i - 2) + term(i - 3)

    return [term(i) for i in range(k)]


def skipping_sums_c(k):
    def terms():
        a, b, c = 1, 1, 1
        while True:
            yield a
            a, b, c = b, c, a + b

    return list(islice(terms(), k))


def doubled_plus_before_a(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, 2 * b + a
    return a


def doubled_plus_before_b(n):
    if n < 2:
        return n
    return 2 * doubled_plus_before_b(n - 1) + doubled_plus_before_b(n - 2)


def doubled_plus_before_c(n):
    def times(x, y):
        return (
            (x[0][0] * y[0][0] + x[0][1] * y[1][0], x[0][0] * y[0][1] + x[0][1] * y[1][1]),
            (x[1][0] * y[0][0] + x[1][1] * y[1][0], x[1][0] * y[0][1] + x[1][1] * y[1][1]),
        )

    result, base = ((1, 0), (0, 1)), ((2, 1), (1, 0))
    while n:
        if n & 1:
            result = times(result, base)
        base = times(base, base)
        n >>= 1
    return result[0][1]


def back_or_on_a(k):
    seen = {0}
    sequence = [0]
    for i in range(1, k):
        back = sequence[-1] - i
        if back <= 0 or back in seen:
            back = sequence[-1] + i
        seen.add(back)
        sequence.append(back)
    return sequence[:k]


def back_or_on_b(k):
    out = []
    here = 0
    step = 0
    while step < k:
        if here - step > 0 and (here - step) not in out:
            here -= step
        else:
            here += step
        out.append(here)
        step += 1
    return out


def back_or_on_c(k):
    visited = [False] * (k * (k + 1) // 2 + 1)

    def walk(position, step):
        if step > k:
            return []
        visited[position] = True
        target = position - step
        if target < 1 or visited[target]:
            target = position + step
        return [position] + walk(target, step + 1)

    return walk(0, 1)


def self_reading_a(k):
    q = [1, 1]
    for n in range(2, k):
        q.append(q[n - q[n - 1]] + q[n - q[n - 2]])
    return q[k - 1]


def self_reading_b(k):
    @lru_cache(maxsize=None)
    def term(n):
        if n <= 2:
            return 1
        return term(n - term(n - 1)) + term(n - term(n - 2))

    return term(k)


def self_reading_c(k):
    known = {1: 1, 2: 1}
    n = 2
    while n < k:
        n += 1
        first = n - known[n - 1]
        second = n - known[n - 2]
        known[n] = known[first] + known[second]
    return known[k]


def own_run_lengths_a(k):
    sequence = [1, 2, 2]
    i = 2
    while len(sequence) < k:
        sequence.extend([i + 1] * sequence[i])
        i += 1
    return sequence[:k]


def own_run_lengths_b(k):
    terms = [0, 1]
    for n in range(2, k + 1):
        terms.append(1 + terms[n - terms[terms[n - 1]]])
    return terms[1 : k + 1]


def own_run_lengths_c(k):
    def produce():
        yield from (1, 2, 2)
        waiting = deque([2])
        for value in count(3):
            for _ in range(waiting.popleft()):
                yield value
                waiting.append(value)

    return list(islice(produce(), k))


def halving_peak_a(n):
    peak = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        peak = max(peak, n)
    return peak


def halving_peak_b(n):
    if n == 1:
        return 1
    following = 3 * n + 1 if n & 1 else n >> 1
    return max(n, halving_peak_b(following))


def halving_peak_c(n):
    trail = [n]
    while trail[-1] > 1:
        last = trail[-1]
        if last % 2:
            trail.append(last * 3 + 1)
        else:
            trail.append(last // 2)
    return sorted(trail)[-1]


def root_jumps_a(n):
    path = [n]
    while n != 1:
        n = math.isqrt(n) if n % 2 == 0 else math.isqrt(n**3)
        path.append(n)
    return path


def root_jumps_b(n):
    def floor_root(value):
        low, high = 0, value + 1
        while high - low > 1:
            middle = (low + high) // 2
            if middle * middle <= value:
                low = middle
            else:
                high = middle
        return low

    out = [n]
    while out[-1] > 1:
        k = out[-1]
        out.append(floor_root(k * k * k if k & 1 else k))
    return out


def root_jumps_c(n):
    def newton(v):
        x = v
        while x * x > v:
            x = (x + v // x) // 2
        return x

    if n == 1:
        return [1]
    return [n] + root_jumps_c(newton(n) if n % 2 == 0 else newton(n * n * n))


def is_triangular_a(n):
    total, step = 0, 0
    while total < n:
        step += 1
        total += step
    return total == n


def is_triangular_b(n):
    root = math.isqrt(8 * n + 1)
    return root * root == 8 * n + 1


def is_triangular_c(n):
    low, high = 0, n
    while low <= high:
        middle = (low + high) // 2
        value = middle * (middle + 1) // 2
        if value == n:
            return True
        if value < n:
            low = middle + 1
        else:
            high = middle - 1
    return False


def is_triangular_d(n):
    return n in takewhile(lambda t: t <= n, accumulate(count()))


def side_number_a(sides, n):
    return ((sides - 2) * n * n - (sides - 4) * n) // 2


def side_number_b(sides, n):
    total = 0
    gap = 1
    for _ in range(n):
        total += gap
        gap += sides - 2
    return total


def side_number_c(sides, n):
    if n == 0:
        return 0
    return side_number_c(sides, n - 1) + (sides - 2) * (n - 1) + 1


def side_number_d(sides, n):
    return sum(range(1, 1 + n * (sides - 2), sides - 2))


def stacked_balls_a(height):
    return height * (height + 1) * (2 * height + 1) // 6


def stacked_balls_b(height):
    balls = 0
    for layer in range(1, height + 1):
        balls += layer * layer
    return balls


def stacked_balls_c(height):
    balls = 0
    odd, layer = 1, 0
    while height > 0:
        layer += odd
        odd += 2
        balls += layer
        height -= 1
    return balls


def ring_of_six_a(n):
    total = 1
    for ring in range(1, n):
        total += 6 * ring
    return total


def ring_of_six_b(n):
    return n**3 - (n - 1) ** 3


def ring_of_six_c(n):
    reach = n - 1
    cells = 0
    for x in range(-reach, reach + 1):
        for y in range(-reach, reach + 1):
            if -reach <= -x - y <= reach:
                cells += 1
    return cells


def three_triangles_a(n):
    triangles = [t for t in (k * (k + 1) // 2 for k in range(n + 1)) if t <= n]
    for a in triangles:
        for b in triangles:
            if b < a:
                continue
            c = n - a - b
            if c >= b and c in triangles:
                return a, b, c


def three_triangles_b(n):
    triangles = list(takewhile(lambda t: t <= n, accumulate(count())))
    for i, a in enumerate(triangles):
        low, high = i, len(triangles) - 1
        while low <= high:
            total = a + triangles[low] + triangles[high]
            if total == n:
                return (a, triangles[low], triangles[high])
            if total < n:
                low += 1
            else:
                high -= 1
    return None


def three_triangles_c(n):
    def triangular(v):
        return math.isqrt(8 * v + 1) ** 2 == 8 * v + 1

    a = 0
    while 3 * a <= n:
        b = a
        while a + 2 * b <= n:
            if triangular(a) and triangular(b) and triangular(n - a - b):
                return a, b, n - a - b
            b += 1
        a += 1


def apart_terms_a(n):
    terms = [1, 2]
    while terms[-1] <= n:
        terms.append(terms[-1] + terms[-2])
    out = []
    for term in reversed(terms):
        if term <= n:
            out.append(term)
            n -= term
    return out


def apart_terms_b(n):
    out = []
    while n:
        a, b = 1, 1
        while a + b <= n:
            a, b = b, a + b
        out.append(b)
        n -= b
    return out


def apart_terms_c(n):
    series = [1, 2]
    while series[-1] < n:
        series.append(sum(series[-2:]))

    def split(rest, top):
        if rest == 0:
            return []
        i = bisect_left(series, rest + 1, 0, top) - 1
        return [series[i]] + split(rest - series[i], i)

    return split(n, len(series))


def odd_sum_range_a(low, high):
    return sum(n for n in range(low, high + 1) if n % 2)


def odd_sum_range_b(low, high):
    def below(n):
        return ((n + 1) // 2) ** 2

    return below(high) - below(low - 1)


def odd_sum_range_c(low, high):
    if low % 2 == 0:
        low += 1
    if high % 2 == 0:
        high -= 1
    if low > high:
        return 0
    return (low + high) * ((high - low) // 2 + 1) // 2


def odd_sum_range_d(low, high):
    total = 0
    number = low | 1
    while number <= high:
        total += number
        number += 2
    return total


def cubes_total_a(n):
    return (n * (n + 1) // 2) ** 2


def cubes_total_b(n):
    total = 0
    for k in range(1, n + 1):
        total += k**3
    return total


def cubes_total_c(n):
    total, odd = 0, 1
    for k in range(1, n + 1):
        for _ in range(k):
            total += odd
            odd += 2
    return total


def alternate_sum_a(n):
    return sum((-1) ** (k + 1) * k * k for k in range(1, n + 1))


def alternate_sum_b(n):
    half = n * (n + 1) // 2
    return half if n % 2 else -half


def alternate_sum_c(n):
    total = 0
    plus = True
    for k in range(1, n + 1):
        if plus:
            total += k * k
        else:
            total -= k * k
        plus = not plus
    return total


def quotient_total_a(n):
    return sum(n // k for k in range(1, n + 1))


def quotient_total_b(n):
    total, k = 0, 1
    while k <= n:
        q = n // k
        last = n // q
        total += q * (last - k + 1)
        k = last + 1
    return total


def quotient_total_c(n):
    divisors = [0] * (n + 1)
    for d in range(1, n + 1):
        for multiple in range(d, n + 1, d):
            divisors[multiple] += 1
    return sum(divisors)


def quotient_total_d(n):
    root = math.isqrt(n)
    return 2 * sum(n // k for k in range(1, root + 1)) - root * root


def even_parity_a(n):
    return bin(n).count("1") % 2 == 0


def even_parity_b(n):
    even = True
    while n:
        n &= n - 1
        even = not even
    return even


def even_parity_c(n):
    shift = 32
    while shift:
        n ^= n >> shift
        shift //= 2
    return n & 1 == 0


def one_bit_order_a(width):
    return [format(i ^ (i >> 1), f"0{width}b") for i in range(1 << width)]


def one_bit_order_b(width):
    codes = [""]
    for _ in range(width):
        codes = ["0" + c for c in codes] + ["1" + c for c in reversed(codes)]
    return codes


def one_bit_order_c(width):
    bits = [0] * width
    out = ["".join(map(str, bits))]
    for step in range(1, 2**width):
        place = 0
        while step % 2 == 0:
            step //= 2
            place += 1
        bits[width - 1 - place] ^= 1
        out.append("".join(map(str, bits)))
    return out


def from_one_bit_code_a(code):
    n = 0
    while code:
        n ^= code
        code >>= 1
    return n


def from_one_bit_code_b(code):
    n = 0
    while n ^ (n >> 1) != code:
        n += 1
    return n


def from_one_bit_code_c(code):
    out, bit = "", 0
    for letter in format(code, "b"):
        bit ^= int(letter)
        out += str(bit)
    return int(out, 2)


def swap_neighbour_bits_a(n):
    return (n & 0x55555555) << 1 | (n & 0xAAAAAAAA) >> 1


def swap_neighbour_bits_b(n):
    out, place = 0, 0
    while n >> place:
        pair = (n >> place) & 3
        out |= (0, 2, 1, 3)[pair] << place
        place += 2
    return out


def swap_neighbour_bits_c(n):
    text = format(n, "b")
    if len(text) % 2:
        text = "0" + text
    pieces = [text[i + 1] + text[i] for i in range(0, len(text), 2)]
    return int("".join(pieces), 2)


def swap_neighbour_bits_d(n):
    if n == 0:
        return 0
    low, high = n % 2, n // 2 % 2
    return 4 * swap_neighbour_bits_d(n // 4) + 2 * low + high


def same_weight_next_a(n):
    ones = bin(n).count("1")
    n += 1
    while bin(n).count("1") != ones:
        n += 1
    return n


def same_weight_next_b(n):
    low = n & -n
    ripple = n + low
    return ripple | ((n ^ ripple) // low >> 2)


def same_weight_next_c(n):
    bits = [0] + [int(c) for c in format(n, "b")]
    i = len(bits) - 1
    while not (bits[i] == 1 and bits[i - 1] == 0):
        i -= 1
    bits[i - 1], bits[i] = 1, 0
    tail = sorted(bits[i + 1 :])
    value = 0
    for bit in bits[: i + 1] + tail:
        value = value * 2 + bit
    return value


def mask_subsets_a(mask):
    out = []
    sub = mask
    while True:
        out.append(sub)
        if sub == 0:
            break
        sub = (sub - 1) & mask
    return out[::-1]


def mask_subsets_b(mask):
    return [sub for sub in range(mask + 1) if sub & mask == sub]


def mask_subsets_c(mask):
    bits = [1 << i for i in range(mask.bit_length()) if mask >> i & 1]
    sums = (sum(c) for size in range(len(bits) + 1) for c in combinations(bits, size))
    return sorted(sums)


def mask_subsets_d(mask):
    found = [0]
    bit = 1
    while bit <= mask:
        if mask & bit:
            found += [value | bit for value in found]
        bit <<= 1
    return found


def xor_up_to_a(n):
    return reduce(lambda x, y: x ^ y, range(n + 1), 0)


def xor_up_to_b(n):
    match n % 4:
        case 0:
            return n
        case 1:
            return 1
        case 2:
            return n + 1
    return 0


def xor_up_to_c(n):
    value = 0
    for bit in range(n.bit_length()):
        ones = sum(k >> bit & 1 for k in range(n + 1))
        if ones % 2:
            value |= 1 << bit
    return value


def woven_bits_a(x, y):
    out = 0
    for i in range(max(x.bit_length(), y.bit_length())):
        out |= (x >> i & 1) << (2 * i)
        out |= (y >> i & 1) << (2 * i + 1)
    return out


def woven_bits_b(x, y):
    width = max(len(bin(x)), len(bin(y))) - 2
    pairs = zip(format(y, f"0{width}b"), format(x, f"0{width}b"))
    return int("".join(a + b for a, b in pairs), 2)


def woven_bits_c(x, y):
    if x == 0 and y == 0:
        return 0
    return woven_bits_c(x // 2, y // 2) * 4 + (y % 2) * 2 + x % 2


INPUTS = {
    "add_fractions": [([],), ([(1, 2), (1, 3), (1, 6)],), ([(3, 4), (5, 6)],), ([(2, 7)],)],
    "unit_parts": [(0, 5), (3, 4), (4, 13), (5, 6)],
    "fraction_chain": [(415, 93), (3, 7), (4, 2), (0, 1)],
    "chain_value": [([4, 2, 6, 7],), ([3],), ([0, 2, 3],), ([1, 1, 1, 2],)],
    "decimal_places": [(1, 8), (1, 3), (6, 12), (7, 1), (3, 40), (1, 7)],
    "fractions_between": [(1,), (2,), (5,), (7,)],
    "branch_route": [(1, 1), (3, 2), (5, 7), (1, 4), (13, 5)],
    "skipping_sums": [(0,), (2,), (12,)],
    "doubled_plus_before": [(0,), (1,), (2,), (12,)],
    "back_or_on": [(0,), (1,), (20,)],
    "self_reading": [(1,), (2,), (10,), (40,)],
    "own_run_lengths": [(1,), (2,), (15,), (40,)],
    "halving_peak": [(1,), (8,), (7,), (27,)],
    "root_jumps": [(1,), (3,), (9,), (20,)],
    "is_triangular": [(0,), (1,), (15,), (16,), (2,), (5050,)],
    "side_number": [(3, 4), (5, 5), (6, 1), (4, 7), (3, 0)],
    "stacked_balls": [(0,), (1,), (5,), (24,)],
    "ring_of_six": [(1,), (2,), (4,), (6,)],
    "three_triangles": [(0,), (5,), (29,), (60,)],
    "apart_terms": [(1,), (4,), (30,), (100,)],
    "odd_sum_range": [(1, 10), (4, 4), (3, 9), (6, 20)],
    "cubes_total": [(0,), (1,), (10,)],
    "alternate_sum": [(0,), (1,), (4,), (9,)],
    "quotient_total": [(0,), (1,), (10,), (50,)],
    "even_parity": [(0,), (1,), (5,), (7,), (123456,)],
    "one_bit_order": [(1,), (2,), (4,)],
    "from_one_bit_code": [(0,), (1,), (13,), (200,)],
    "swap_neighbour_bits": [(0,), (1,), (6,), (23,), (1000,)],
    "same_weight_next": [(1,), (6,), (23,), (156,)],
    "mask_subsets": [(0,), (5,), (26,), (15,)],
    "xor_up_to": [(0,), (1,), (6,), (11,), (100,)],
    "woven_bits": [(0, 0), (5, 3), (0, 7), (12, 1)],
}
