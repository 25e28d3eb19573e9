"""Small tasks on divisors, primes, remainders and digits, each written in several ways; all ways agree on `INPUTS`."""

import math
from collections import Counter, defaultdict
from functools import reduce
from itertools import accumulate, combinations, count, product, takewhile


def odd_divisor_total_a(n):
    total = 0
    for d in range(1, n + 1, 2):
        if n % d == 0:
            total += d
    return total


def odd_divisor_total_b(n):
    while n % 2 == 0:
        n //= 2
    result = 1
    p = 3
    while p * p <= n:
        power_sum = 1
        while n % p == 0:
            n //= p
            power_sum = power_sum * p + 1
        result *= power_sum
        p += 2
    return result * (n + 1) if n > 1 else result


def odd_divisor_total_c(n):
    found = set()
    for d in range(1, math.isqrt(n) + 1):
        if n % d == 0:
            found.update((d, n // d))
    return sum(d for d in found if d & 1)


def divisor_pairs_a(n):
    return [(d, n // d) for d in range(1, math.isqrt(n) + 1) if not n % d]


def divisor_pairs_b(n):
    pairs = []
    low, high = 1, n
    while low <= high:
        value = low * high
        if value == n:
            pairs.append((low, high))
            low += 1
            high -= 1
        elif value < n:
            low += 1
        else:
            high -= 1
    return pairs


def divisor_pairs_c(n):
    divisors = []
    for candidate in range(1, n + 1):
        if n % candidate == 0:
            divisors.append(candidate)
    result = []
    i, j = 0, len(divisors) - 1
    while i <= j:
        result.append((divisors[i], divisors[j]))
        i, j = i + 1, j - 1
    return result


def common_divisors_a(a, b):
    g = math.gcd(a, b)
    small, large = [], []
    d = 1
    while d * d <= g:
        if g % d == 0:
            small.append(d)
            if d != g // d:
                large.append(g // d)
        d += 1
    return small + large[::-1]


def common_divisors_b(a, b):
    def divisors(n):
        return {d for d in range(1, n + 1) if n % d == 0}

    return sorted(divisors(a) & divisors(b))


def common_divisors_c(a, b):
    shared = []
    smaller = a if a < b else b
    for number in range(1, smaller + 1):
        if a % number != 0:
            continue
        if b % number != 0:
            continue
        shared.append(number)
    return shared


def divisor_product_a(n):
    result = 1
    for d in range(2, n + 1):
        if n % d == 0:
            result *= d
    return result


def divisor_product_b(n):
    how_many = sum(1 if d * d == n else 2 for d in range(1, math.isqrt(n) + 1) if n % d == 0)
    if how_many % 2 == 0:
        return n ** (how_many // 2)
    return math.isqrt(n) ** how_many


def divisor_product_c(n):
    divisors = [1]
    rest, p = n, 2
    while rest > 1:
        powers = [1]
        while rest % p == 0:
            rest //= p
            powers.append(powers[-1] * p)
        divisors = [d * q for d in divisors for q in powers]
        p += 1
    return math.prod(divisors)


def plenty_a(n):
    total = sum(d for d in range(1, n // 2 + 1) if n % d == 0)
    if total > n:
        return "rich"
    if total < n:
        return "poor"
    return "exact"


def plenty_b(n):
    total, d = 0, 1
    while d * d <= n:
        quotient, rest = divmod(n, d)
        if rest == 0:
            total += d
            if quotient != d:
                total += quotient
        d += 1
    sign = (total > 2 * n) - (total < 2 * n)
    return {1: "rich", 0: "exact", -1: "poor"}[sign]


def plenty_c(n):
    sigma = 1
    m = n
    for p in range(2, n + 1):
        if p * p > m:
            break
        exponent = 0
        while m % p == 0:
            m //= p
            exponent += 1
        sigma *= (p ** (exponent + 1) - 1) // (p - 1)
    if m > 1:
        sigma *= m + 1
    labels = ("poor", "exact", "rich")
    return labels[1 + (sigma > 2 * n) - (sigma < 2 * n)]


def widest_prime_gap_a(limit):
    last, best = None, 0
    for n in range(2, limit + 1):
        if all(n % d for d in range(2, math.isqrt(n) + 1)):
            if last is not None and n - last > best:
                best = n - last
            last = n
    return best


def widest_prime_gap_b(limit):
    flags = [True] * (limit + 1)
    flags[0:2] = [False, False]
    for p in range(2, math.isqrt(limit) + 1):
        if flags[p]:
            flags[p * p :: p] = [False] * len(flags[p * p :: p])
    primes = [i for i, is_prime in enumerate(flags) if is_prime]
    return max((b - a for a, b in zip(primes, primes[1:])), default=0)


def widest_prime_gap_c(limit):
    primes = []
    gaps = [0]
    candidate = 2
    while candidate <= limit:
        for p in primes:
            if p * p > candidate:
                is_prime = True
                break
            if candidate % p == 0:
                is_prime = False
                break
        else:
            is_prime = True
        if is_prime:
            if primes:
                gaps.append(candidate - primes[-1])
            primes.append(candidate)
        candidate += 1
    gaps.sort()
    return gaps[-1]


def prime_neighbours_a(limit):
    def is_prime(n):
        if n < 2:
            return False
        d = 2
        while d * d <= n:
            if n % d == 0:
                return False
            d += 1
        return True

    return [(n, n + 2) for n in range(2, limit - 1) if is_prime(n) and is_prime(n + 2)]


def prime_neighbours_b(limit):
    composite = set()
    previous = 0
    out = []
    for n in range(2, limit + 1):
        if n in composite:
            continue
        composite.update(range(n * n, limit + 1, n))
        if previous and n - previous == 2:
            out.append((previous, n))
        previous = n
    return out


def prime_neighbours_c(limit):
    sieve = bytearray([1]) * (limit + 1)
    for i in range(min(2, limit + 1)):
        sieve[i] = 0
    i = 2
    while i * i <= limit:
        if sieve[i]:
            j = i * i
            while j <= limit:
                sieve[j] = 0
                j += i
        i += 1
    pairs = []
    for low, high in zip(range(limit + 1), range(2, limit + 1)):
        if sieve[low] and sieve[high]:
            pairs.append((low, high))
    return pairs


def nearest_prime_a(n):
    def prime(k):
        return k > 1 and all(k % d for d in range(2, int(k**0.5) + 1))

    for distance in count():
        if prime(n - distance):
            return n - distance
        if prime(n + distance):
            return n + distance


def nearest_prime_b(n):
    limit = max(2 * n, 3)
    marks = [0, 0] + [1] * (limit - 1)
    for p in range(2, limit + 1):
        if marks[p]:
            for multiple in range(2 * p, limit + 1, p):
                marks[multiple] = 0
    primes = [p for p in range(limit + 1) if marks[p]]
    return min(primes, key=lambda p: (abs(p - n), p))


def nearest_prime_c(n):
    def divisor_count(k):
        return sum(k % d == 0 for d in range(1, k + 1))

    below = n
    while below > 1 and divisor_count(below) != 2:
        below -= 1
    above = max(n, 2)
    while divisor_count(above) != 2:
        above += 1
    if below < 2:
        return above
    return below if n - below <= above - n else above


def least_factors_a(limit):
    table = list(range(limit + 1))
    for p in range(2, math.isqrt(limit) + 1):
        if table[p] == p:
            for multiple in range(p * p, limit + 1, p):
                if table[multiple] == multiple:
                    table[multiple] = p
    return table[2:]


def least_factors_b(limit):
    result = []
    for n in range(2, limit + 1):
        d = 2
        while n % d:
            d += 1
        result.append(d)
    return result


def least_factors_c(limit):
    least = [0] * (limit + 1)
    primes = []
    for n in range(2, limit + 1):
        if least[n] == 0:
            least[n] = n
            primes.append(n)
        for p in primes:
            if p > least[n] or p * n > limit:
                break
            least[p * n] = p
    return least[2:]


def without_square_a(n):
    d = 2
    while d * d <= n:
        if n % (d * d) == 0:
            return False
        d += 1
    return True


def without_square_b(n):
    seen = []
    p = 2
    while n > 1:
        if n % p == 0:
            seen.append(p)
            n //= p
        else:
            p += 1
    return len(seen) == len(set(seen))


def without_square_c(n):
    squares = takewhile(lambda s: s <= n, (k * k for k in count(2)))
    return not any(n % s == 0 for s in squares)


def sign_of_primes_a(n):
    sign = 1
    p = 2
    while p * p <= n:
        if n % p == 0:
            n //= p
            if n % p == 0:
                return 0
            sign = -sign
        p += 1
    return -sign if n > 1 else sign


def sign_of_primes_b(n):
    powers = Counter()
    d = 2
    while n > 1:
        while n % d == 0:
            powers[d] += 1
            n //= d
        d += 1
    if any(exponent > 1 for exponent in powers.values()):
        return 0
    return (-1) ** len(powers)


def sign_of_primes_c(n):
    values = [0] * (n + 1)
    values[1] = 1
    for i in range(1, n + 1):
        if values[i] == 0:
            continue
        for j in range(2 * i, n + 1, i):
            values[j] -= values[i]
    return values[n]


def prime_kernel_a(n):
    kernel = 1
    p = 2
    while n > 1:
        if n % p == 0:
            kernel *= p
            while n % p == 0:
                n //= p
        p += 1
    return kernel


def prime_kernel_b(n):
    def is_prime(p):
        return p > 1 and not any(p % d == 0 for d in range(2, math.isqrt(p) + 1))

    return math.prod(p for p in range(2, n + 1) if n % p == 0 and is_prime(p))


def prime_kernel_c(n):
    for candidate in range(1, n + 1):
        if n % candidate:
            continue
        rest = n
        while True:
            g = math.gcd(rest, candidate)
            if g == 1:
                break
            rest //= g
        if rest == 1:
            return candidate


def two_prime_sum_a(n):
    def is_prime(k):
        if k < 2:
            return False
        for d in range(2, math.isqrt(k) + 1):
            if k % d == 0:
                return False
        return True

    for p in range(2, n // 2 + 1):
        if is_prime(p) and is_prime(n - p):
            return (p, n - p)
    return None


def two_prime_sum_b(n):
    primes = []
    for k in range(2, n):
        if all(k % p for p in primes):
            primes.append(k)
    known = set(primes)
    return next(((p, n - p) for p in primes if p <= n - p and n - p in known), None)


def two_prime_sum_c(n):
    crossed = [False] * (n + 1)
    primes = []
    for k in range(2, n + 1):
        if not crossed[k]:
            primes.append(k)
            for m in range(k + k, n + 1, k):
                crossed[m] = True
    left, right = 0, len(primes) - 1
    best = None
    while left <= right:
        total = primes[left] + primes[right]
        if total == n:
            best = primes[left], primes[right]
            break
        if total < n:
            left += 1
        else:
            right -= 1
    return best


def two_factor_numbers_a(limit):
    def how_many(n):
        total, p = 0, 2
        while n > 1:
            while n % p == 0:
                n //= p
                total += 1
            p += 1
        return total

    return [n for n in range(2, limit + 1) if how_many(n) == 2]


def two_factor_numbers_b(limit):
    primes = [p for p in range(2, limit // 2 + 1) if all(p % d for d in range(2, math.isqrt(p) + 1))]
    products = set()
    for i, p in enumerate(primes):
        for q in primes[i:]:
            if p * q > limit:
                break
            products.add(p * q)
    return sorted(products)


def two_factor_numbers_c(limit):
    weight = [0] * (limit + 1)
    for p in range(2, limit + 1):
        if weight[p] == 0:
            power = p
            while power <= limit:
                for multiple in range(power, limit + 1, power):
                    weight[multiple] += 1
                power *= p
    out = []
    for n, w in enumerate(weight):
        if w == 2:
            out.append(n)
    return out


def either_multiple_count_a(limit, a, b):
    both = a * b // math.gcd(a, b)
    return limit // a + limit // b - limit // both


def either_multiple_count_b(limit, a, b):
    counter = 0
    for number in range(1, limit + 1):
        if number % a == 0 or number % b == 0:
            counter += 1
    return counter


def either_multiple_count_c(limit, a, b):
    hits = set(range(a, limit + 1, a))
    hits |= set(range(b, limit + 1, b))
    return len(hits)


def either_multiple_count_d(limit, a, b):
    x, y, total = a, b, 0
    while x <= limit or y <= limit:
        total += 1
        low = min(x, y)
        if x == low:
            x += a
        if y == low:
            y += b
    return total


def divide_rounds_a(a, b):
    rounds = 0
    while b:
        a, b = b, a % b
        rounds += 1
    return rounds


def divide_rounds_b(a, b):
    if b == 0:
        return 0
    return 1 + divide_rounds_b(b, a % b)


def divide_rounds_c(a, b):
    trail = [a, b]
    while trail[-1] != 0:
        trail.append(trail[-2] - trail[-2] // trail[-1] * trail[-1])
    return len(trail) - 2


def linear_mix_a(a, b):
    old_r, r, old_x, x = a, b, 1, 0
    while r:
        q = old_r // r
        old_r, r = r, old_r - q * r
        old_x, x = x, old_x - q * x
    step = b // old_r
    first = old_x % step
    return first, (old_r - a * first) // b


def linear_mix_b(a, b):
    goal = math.gcd(a, b)
    x = 0
    while (goal - a * x) % b != 0:
        x += 1
    return (x, (goal - a * x) // b)


def linear_mix_c(a, b):
    def solve(m, n):
        if n == 0:
            return m, 1, 0
        g, s, t = solve(n, m % n)
        return g, t, s - m // n * t

    g, x, y = solve(a, b)
    while x < 0:
        x += b // g
        y -= a // g
    while x >= b // g:
        x -= b // g
        y += a // g
    return x, y


def two_clocks_a(first, second):
    (r1, m1), (r2, m2) = first, second
    for value in range(m1 * m2):
        if value % m1 == r1 and value % m2 == r2:
            return value
    return -1


def two_clocks_b(first, second):
    r, m = first
    r2, m2 = second
    value = r
    for _ in range(m2):
        if value % m2 == r2:
            return value
        value += m
    return -1


def two_clocks_c(first, second):
    (r1, m1), (r2, m2) = first, second
    g = math.gcd(m1, m2)
    if (r2 - r1) % g:
        return -1
    step = (r2 - r1) // g * pow(m1 // g, -1, m2 // g) % (m2 // g)
    return r1 + m1 * step


def two_clocks_d(first, second):
    hits = set(range(first[0], first[1] * second[1], first[1]))
    hits &= set(range(second[0], first[1] * second[1], second[1]))
    return min(hits, default=-1)


def power_order_a(base, modulus):
    if math.gcd(base, modulus) != 1:
        return 0
    value, steps = base % modulus, 1
    while value != 1 % modulus:
        value = value * base % modulus
        steps += 1
    return steps


def power_order_b(base, modulus):
    for k in range(1, modulus + 1):
        if pow(base, k, modulus) == 1 % modulus:
            return k
    return 0


def power_order_c(base, modulus):
    seen = []
    current = 1 % modulus
    while True:
        current = current * base % modulus
        if current in seen:
            return 0
        seen.append(current)
        if current == 1 % modulus:
            return len(seen)


def square_rests_a(n):
    return sorted({k * k % n for k in range(n)})


def square_rests_b(n):
    reached = [False] * n
    square = 0
    for k in range(n):
        reached[square % n] = True
        square += 2 * k + 1
    return [r for r in range(n) if reached[r]]


def square_rests_c(n):
    result = []
    for r in range(n):
        found = False
        for k in range(n // 2 + 1):
            if (k * k - r) % n == 0:
                found = True
                break
        if found:
            result.append(r)
    return result


def least_generator_a(p):
    for g in range(1, p):
        if len({pow(g, k, p) for k in range(p - 1)}) == p - 1:
            return g


def least_generator_b(p):
    parts, m, d = [], p - 1, 2
    while m > 1:
        if m % d == 0:
            parts.append(d)
            while m % d == 0:
                m //= d
        d += 1
    g = 1
    while any(pow(g, (p - 1) // q, p) == 1 for q in parts):
        g += 1
    return g


def least_generator_c(p):
    g = 1
    while True:
        value = g
        length = 1
        while value != 1:
            value = value * g % p
            length += 1
        if length == p - 1:
            return g
        g += 1


def digit_sum_rounds_a(n):
    rounds = 0
    while n > 9:
        n = sum(map(int, str(n)))
        rounds += 1
    return rounds, n


def digit_sum_rounds_b(n):
    def total(k):
        return k if k < 10 else k % 10 + total(k // 10)

    if n < 10:
        return 0, n
    rounds, last = digit_sum_rounds_b(total(n))
    return rounds + 1, last


def digit_sum_rounds_c(n):
    steps = 0
    text = str(n)
    while len(text) > 1:
        value = 0
        for letter in text:
            value += ord(letter) - ord("0")
        text = str(value)
        steps += 1
    return (steps, int(text))


def digit_product_chain_a(n):
    chain = [n]
    while n >= 10:
        n = math.prod(int(d) for d in str(n))
        chain.append(n)
    return chain


def digit_product_chain_b(n):
    if n < 10:
        return [n]
    value, rest = 1, n
    while rest:
        rest, digit = divmod(rest, 10)
        value *= digit
    return [n] + digit_product_chain_b(value)


def digit_product_chain_c(n):
    chain = []
    current = str(n)
    while True:
        chain.append(int(current))
        if len(current) == 1:
            break
        current = str(reduce(lambda x, y: x * int(y), current, 1))
    return chain


def cube_digit_cycle_a(n):
    seen = {}
    step = 0
    while n not in seen:
        seen[n] = step
        step += 1
        n = sum(int(d) ** 3 for d in str(n))
    return step - seen[n]


def cube_digit_cycle_b(n):
    def move(k):
        total = 0
        while k > 0:
            total += (k % 10) ** 3
            k //= 10
        return total

    slow, fast = move(n), move(move(n))
    while slow != fast:
        slow = move(slow)
        fast = move(move(fast))
    length = 1
    fast = move(slow)
    while fast != slow:
        fast = move(fast)
        length += 1
    return length


def cube_digit_cycle_c(n):
    cubes = {str(d): d * d * d for d in range(10)}
    path = [n]
    while True:
        following = sum(cubes[letter] for letter in str(path[-1]))
        if following in path:
            return len(path) - path.index(following)
        path.append(following)


def divided_by_own_sum_a(low, high):
    return [n for n in range(low, high + 1) if n % sum(int(d) for d in str(n)) == 0]


def divided_by_own_sum_b(low, high):
    result = []
    for n in range(low, high + 1):
        total, rest = 0, n
        while rest:
            total += rest % 10
            rest //= 10
        if n % total == 0:
            result.append(n)
    return result


def divided_by_own_sum_c(low, high):
    sums = [0] * (high + 1)
    for n in range(1, high + 1):
        sums[n] = sums[n // 10] + n % 10
    return list(filter(lambda n: not n % sums[n], range(low, high + 1)))


def without_maker_a(limit):
    made = set()
    for n in range(1, limit + 1):
        made.add(n + sum(map(int, str(n))))
    return [n for n in range(1, limit + 1) if n not in made]


def without_maker_b(limit):
    flags = [False] * (limit + 1)
    for n in range(limit + 1):
        total = rest = n
        while rest:
            rest, digit = divmod(rest, 10)
            total += digit
        if total <= limit:
            flags[total] = True
    return [n for n, flag in enumerate(flags) if not flag and n]


def without_maker_c(limit):
    def has_maker(n):
        start = max(1, n - 9 * len(str(n)))
        for m in range(start, n):
            if m + sum(int(c) for c in str(m)) == n:
                return True
        return False

    out = []
    for n in range(1, limit + 1):
        if not has_maker(n):
            out.append(n)
    return out


def sorted_digit_steps_a(n):
    steps = 0
    while n not in (0, 6174):
        text = f"{n:04d}"
        low = int("".join(sorted(text)))
        high = int("".join(sorted(text, reverse=True)))
        n = high - low
        steps += 1
    return steps


def sorted_digit_steps_b(n):
    if n == 6174 or n == 0:
        return 0
    digits = sorted([n // 1000, n // 100 % 10, n // 10 % 10, n % 10])
    a, b, c, d = digits
    return 1 + sorted_digit_steps_b(999 * (d - a) + 90 * (c - b))


def sorted_digit_steps_c(n):
    counter = 0
    while True:
        if n == 0 or n == 6174:
            return counter
        digits = []
        for _ in range(4):
            digits.append(n % 10)
            n = n // 10
        digits.sort()
        small = large = 0
        for k in range(4):
            small = 10 * small + digits[k]
            large = 10 * large + digits[3 - k]
        n = large - small
        counter += 1


def square_keeps_tail_a(limit):
    return [n for n in range(limit + 1) if str(n * n).endswith(str(n))]


def square_keeps_tail_b(limit):
    out = []
    for n in range(limit + 1):
        scale = 10
        while scale <= n:
            scale *= 10
        if (n * n - n) % scale == 0:
            out.append(n)
    return out


def square_keeps_tail_c(limit):
    good = []
    tails = [0, 1, 5, 6]
    power = 10
    while tails:
        good += [t for t in tails if t <= limit and len(str(t)) == len(str(power)) - 1]
        if power > limit:
            break
        longer = []
        for tail in tails:
            for digit in range(10):
                value = digit * power + tail
                if value * value % (power * 10) == value:
                    longer.append(value)
        tails = longer
        power *= 10
    return sorted(good)


def half_sums_match_a(n):
    text = str(n)
    half = len(text) // 2
    return sum(map(int, text[:half])) == sum(map(int, text[len(text) - half :]))


def half_sums_match_b(n):
    digits = []
    while n:
        n, digit = divmod(n, 10)
        digits.append(digit)
    balance = 0
    i, j = 0, len(digits) - 1
    while i < j:
        balance += digits[i] - digits[j]
        i += 1
        j -= 1
    return balance == 0


def half_sums_match_c(n):
    letters = list(str(n))
    left = right = 0
    while len(letters) > 1:
        left += int(letters.pop(0))
        right += int(letters.pop())
    if left == right:
        return True
    return False


def rising_digit_count_a(limit):
    counter = 0
    for n in range(1, limit + 1):
        text = str(n)
        if all(x < y for x, y in zip(text, text[1:])):
            counter += 1
    return counter


def rising_digit_count_b(limit):
    total = 0
    for size in range(1, 10):
        for chosen in combinations("123456789", size):
            if int("".join(chosen)) <= limit:
                total += 1
    return total


def rising_digit_count_c(limit):
    stack = list(range(1, 10))
    found = 0
    while stack:
        n = stack.pop()
        if n > limit:
            continue
        found += 1
        for digit in range(n % 10 + 1, 10):
            stack.append(n * 10 + digit)
    return found


def digits_in_base_a(n, base):
    if n == 0:
        return [0]
    out = []
    while n:
        n, digit = divmod(n, base)
        out.append(digit)
    return out[::-1]


def digits_in_base_b(n, base):
    power = 1
    while power * base <= n:
        power *= base
    digits = []
    while power:
        digits.append(n // power)
        n %= power
        power //= base
    return digits


def digits_in_base_c(n, base):
    if n < base:
        return [n]
    return [*digits_in_base_c(n // base, base), n % base]


def from_base_text_a(text, base):
    return int(text, base)


def from_base_text_b(text, base):
    symbols = "0123456789abcdefghijklmnopqrstuvwxyz"
    value = 0
    for letter in text.lower():
        value = value * base + symbols.index(letter)
    return value


def from_base_text_c(text, base):
    total, weight = 0, 1
    for letter in reversed(text):
        if letter.isdigit():
            digit = ord(letter) - 48
        else:
            digit = ord(letter.lower()) - ord("a") + 10
        total += digit * weight
        weight *= base
    return total


def factorial_digits_a(n):
    digits = []
    radix = 1
    while n or not digits:
        digits.append(n % radix)
        n //= radix
        radix += 1
    return digits[::-1]


def factorial_digits_b(n):
    k = 0
    while math.factorial(k + 1) <= n:
        k += 1
    out = []
    for i in range(k, -1, -1):
        digit, n = divmod(n, math.factorial(i))
        out.append(digit)
    out[-1] = 0
    return out if k else [0]


def factorial_digits_c(n):
    def build(value, radix):
        if value < radix:
            return [value]
        return build(value // radix, radix + 1) + [value % radix]

    if n == 0:
        return [0]
    return build(n, 1) if n >= 1 else []


def signed_threes_a(n):
    out = []
    while n:
        n, rest = divmod(n, 3)
        if rest == 2:
            rest = -1
            n += 1
        out.append("0+-"[rest])
    return "".join(out[::-1]) or "0"


def signed_threes_b(n):
    if n == 0:
        return "0"
    text = ""
    while n != 0:
        if n % 3 == 0:
            text = "0" + text
        elif n % 3 == 1:
            text = "+" + text
            n -= 1
        else:
            text = "-" + text
            n += 1
        n //= 3
    return text


def signed_threes_c(n):
    size = 1
    while abs(n) > (3**size - 1) // 2:
        size += 1
    shifted = n + (3**size - 1) // 2
    letters = []
    for place in reversed(range(size)):
        letters.append("-0+"[shifted // 3**place % 3])
    return "".join(letters)


def wheel_primes_a(limit):
    return [n for n in range(2, limit) if all(n % d for d in range(2, math.isqrt(n) + 1)) and n % 4 == 1]


def wheel_primes_b(limit):
    sieve = [True] * max(limit, 2)
    for p in range(3, limit, 2):
        if sieve[p]:
            for multiple in range(p * p, limit, 2 * p):
                sieve[multiple] = False
    return [n for n in range(5, limit, 4) if sieve[n]]


def wheel_primes_c(limit):
    witnesses = defaultdict(list)
    out = []
    for n in range(2, limit):
        if n in witnesses:
            for p in witnesses.pop(n):
                witnesses[n + p].append(p)
        else:
            witnesses[n * n].append(n)
            if n & 3 == 1:
                out.append(n)
    return out


def prime_running_products_a(k):
    primes, n = [], 2
    while len(primes) < k:
        if all(n % p for p in primes):
            primes.append(n)
        n += 1
    return list(accumulate(primes, lambda x, y: x * y))


def prime_running_products_b(k):
    out = []
    product_so_far = 1
    candidate = 2
    while len(out) < k:
        if math.gcd(candidate, product_so_far) == 1:
            product_so_far *= candidate
            out.append(product_so_far)
        candidate += 1
    return out


def prime_running_products_c(k):
    result = []
    n = 1
    for _ in range(k):
        n += 1
        while True:
            divisor = 2
            while n % divisor:
                divisor += 1
            if divisor == n:
                break
            n += 1
        result.append(n * (result[-1] if result else 1))
    return result


def digit_lock_codes_a(length, total):
    return ["".join(map(str, code)) for code in product(range(10), repeat=length) if sum(code) == total]


def digit_lock_codes_b(length, total):
    if length == 0:
        return [""] if total == 0 else []
    out = []
    for digit in range(min(9, total) + 1):
        for tail in digit_lock_codes_b(length - 1, total - digit):
            out.append(str(digit) + tail)
    return out


def digit_lock_codes_c(length, total):
    codes = []
    for number in range(10**length):
        rest, value = number, 0
        while rest:
            value += rest % 10
            rest //= 10
        if value == total:
            codes.append(str(number).zfill(length) if length else "")
    return codes


INPUTS = {
    "odd_divisor_total": [(1,), (60,), (64,), (45,), (97,)],
    "divisor_pairs": [(1,), (36,), (13,), (48,)],
    "common_divisors": [(12, 18), (7, 9), (100, 100), (1, 5)],
    "divisor_product": [(1,), (12,), (36,), (17,)],
    "plenty": [(1,), (6,), (12,), (27,), (28,), (100,)],
    "widest_prime_gap": [(2,), (30,), (130,), (3,)],
    "prime_neighbours": [(5,), (50,), (4,), (110,)],
    "nearest_prime": [(0,), (1,), (9,), (26,), (64,)],
    "least_factors": [(2,), (30,), (51,)],
    "without_square": [(1,), (30,), (12,), (49,), (101,)],
    "sign_of_primes": [(1,), (2,), (6,), (30,), (12,), (77,)],
    "prime_kernel": [(1,), (12,), (72,), (49,), (210,)],
    "two_prime_sum": [(4,), (28,), (11,), (3,), (50,)],
    "two_factor_numbers": [(3,), (30,), (60,)],
    "either_multiple_count": [(100, 6, 4), (5, 7, 9), (50, 5, 5), (77, 3, 7)],
    "divide_rounds": [(48, 18), (5, 0), (21, 13), (13, 21)],
    "linear_mix": [(12, 18), (7, 5), (35, 15), (1, 1)],
    "two_clocks": [((2, 3), (3, 5)), ((1, 4), (2, 6)), ((3, 4), (5, 6)), ((0, 7), (0, 5))],
    "power_order": [(2, 7), (3, 10), (2, 4), (10, 13)],
    "square_rests": [(1,), (7,), (12,), (13,)],
    "least_generator": [(2,), (7,), (23,), (41,)],
    "digit_sum_rounds": [(7,), (199,), (987654,), (0,)],
    "digit_product_chain": [(5,), (39,), (77,), (208,)],
    "cube_digit_cycle": [(1,), (153,), (55,), (4,), (133,)],
    "divided_by_own_sum": [(1, 30), (100, 130), (11, 11)],
    "without_maker": [(1,), (20,), (110,)],
    "sorted_digit_steps": [(6174,), (3524,), (1111,), (12,)],
    "square_keeps_tail": [(0,), (30,), (1000,), (5,)],
    "half_sums_match": [(7,), (1221,), (12345,), (13522,), (41,)],
    "rising_digit_count": [(9,), (100,), (1500,), (0,)],
    "digits_in_base": [(0, 2), (255, 16), (100, 3), (7, 7)],
    "from_base_text": [("ff", 16), ("1011", 2), ("z", 36), ("210", 3)],
    "factorial_digits": [(0,), (1,), (23,), (463,)],
    "signed_threes": [(0,), (5,), (-7,), (40,), (100,)],
    "wheel_primes": [(2,), (6,), (60,)],
    "prime_running_products": [(0,), (1,), (6,)],
    "digit_lock_codes": [(2, 3), (3, 26), (1, 11), (0, 0)],
}
