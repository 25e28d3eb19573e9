"""Small tasks on divisors, primes, remainders and digits, each written in several ways; all ways agree on `INPUTS`."""

import math
import operator
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from functools import lru_cache, reduce
from itertools import count, takewhile


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


def odd_divisor_total_d(n):
    odd_list = []
    i = 1
    while i <= n:
        is_odd = False
        if i % 2 == 1:
            is_odd = True
        if is_odd == True and n % i == 0:
            odd_list.append(i)
        i = i + 1
    answer = 0
    for k in range(len(odd_list)):
        answer = answer + odd_list[k]
    return answer


def odd_divisor_total_e(n):
    def divides(d):
        return n % d == 0

    return reduce(operator.add, filter(divides, filter(lambda d: d % 2, range(1, n + 1))), 0)


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


def divisor_pairs_d(n):
    from_front = filter(lambda d: n % d == 0, range(1, n + 1))
    return list(takewhile(lambda pair: pair[0] <= pair[1], map(lambda d: (d, n // d), from_front)))


def divisor_pairs_e(n):
    result = []
    done = []
    for i in range(1, n + 1):
        for j in range(1, n + 1):
            if i * j == n:
                if i not in done and j not in done:
                    result.append((i, j))
                    done.append(i)
                    done.append(j)
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


def common_divisors_d(a, b):
    return [d for d in range(1, min(a, b) + 1) if not a % d | b % d]


def common_divisors_e(a, b):
    powers = defaultdict(int)
    x, y = a, b
    while y:
        x, y = y, x % y
    p = 2
    while x > 1:
        if x % p:
            p += 1
        else:
            powers[p] += 1
            x //= p
    result = [1]
    for prime, exponent in powers.items():
        result = [r * prime**e for r in result for e in range(exponent + 1)]
    result.sort()
    return result


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


def divisor_product_d(n):
    class Store:
        def __init__(self):
            self.value = 1
            self.items = []

        def put(self, item):
            if item not in self.items:
                self.items.append(item)
                self.value *= item

    store = Store()
    d = 1
    while d * d <= n:
        if n % d == 0:
            store.put(d)
            store.put(n // d)
        d += 1
    return store.value


def divisor_product_e(n):
    return reduce(operator.mul, (d for d in range(1, n + 1) if not n % d))


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


def plenty_d(n):
    divisor_sum = 0
    for i in range(1, n):
        if n % i == 0:
            divisor_sum = divisor_sum + i
    answer = ""
    if divisor_sum == n:
        answer = "exact"
    elif divisor_sum > n:
        answer = "rich"
    elif divisor_sum < n:
        answer = "poor"
    return answer


def plenty_e(n):
    return ["exact", "rich", "poor"][(s := sum(d for d in range(1, n) if n % d < 1)) != n and 1 + (s < n)]


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


def widest_prime_gap_d(limit):
    def is_prime(n: int) -> bool:
        if n < 2:
            return False
        if n % 2 == 0:
            return n == 2
        return all(n % d for d in range(3, math.isqrt(n) + 1, 2))

    def gaps(values: list[int]) -> list[int]:
        return [values[i] - values[i - 1] for i in range(1, len(values))]

    found = [n for n in range(limit + 1) if is_prime(n)]
    if len(found) < 2:
        return 0
    return max(gaps(found))


def widest_prime_gap_e(limit):
    marks = "".join("p" if n > 1 and not re.match(r"^(11+?)\1+$", "1" * n) else "." for n in range(limit + 1))
    runs = re.findall(r"(?<=p)\.*(?=p)", marks)
    return max((len(run) + 1 for run in runs), default=0)


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


def prime_neighbours_d(limit):
    primes = []
    for n in range(2, limit + 1):
        flag = True
        for d in range(2, n):
            if n % d == 0:
                flag = False
        if flag == True:
            primes.append(n)
    answer = []
    for i in range(len(primes)):
        for j in range(len(primes)):
            if primes[j] - primes[i] == 2:
                answer.append((primes[i], primes[j]))
    return answer


def prime_neighbours_e(limit):
    primes = list(filter(lambda n: all(map(lambda d: n % d, range(2, n))), range(2, limit + 1)))
    return list(filter(lambda pair: pair[1] - pair[0] == 2, zip(primes, primes[1:])))


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


def nearest_prime_d(n):
    class Checker:
        known = {}

        def ask(self, k):
            if k not in self.known:
                self.known[k] = self.work(k)
            return self.known[k]

        def work(self, k):
            if k < 2:
                return False
            i = 2
            while i < k:
                if k % i == 0:
                    return False
                i += 1
            return True

    checker = Checker()
    offset = 0
    result = -1
    while result == -1:
        if checker.ask(n - offset):
            result = n - offset
        elif checker.ask(n + offset):
            result = n + offset
        offset += 1
    return result


def nearest_prime_e(n):
    primes = []
    k = 2
    while not primes or primes[-1] < n:
        if all(k % p for p in primes):
            primes.append(k)
        k += 1
    place = bisect_left(primes, n)
    if place == 0:
        return primes[0]
    before, after = primes[place - 1], primes[place]
    return before if n - before <= after - n else after


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


def least_factors_d(limit):
    return [next(d for d in range(2, n + 1) if n % d == 0) for n in range(2, limit + 1)]


def least_factors_e(limit):
    answer = {}
    for d in range(limit, 1, -1):
        for multiple in range(d, limit + 1, d):
            answer[multiple] = d
    return [answer[n] for n in sorted(answer)]


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


def without_square_d(n):
    answer = True
    for i in range(2, n + 1):
        square = i * i
        if n % square == 0:
            answer = False
        else:
            answer = answer
    if answer == True:
        return True
    else:
        return False


def without_square_e(n):
    def exponents(value):
        p = 2
        while p * p <= value:
            e = 0
            while value % p == 0:
                value //= p
                e += 1
            yield e
            p += 1

    return max(exponents(n), default=0) < 2


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


def sign_of_primes_d(n):
    class Machine:
        def __init__(self, number):
            self.number = number
            self.primes = 0
            self.twice = False

        def run(self):
            p = 2
            while self.number > 1:
                times = 0
                while self.number % p == 0:
                    self.number = self.number // p
                    times += 1
                if times >= 1:
                    self.primes += 1
                if times >= 2:
                    self.twice = True
                p += 1

    machine = Machine(n)
    machine.run()
    if machine.twice:
        return 0
    if machine.primes % 2 == 0:
        return 1
    return -1


def sign_of_primes_e(n):
    @lru_cache(None)
    def mu(k):
        return int(k == 1) or -sum(map(mu, filter(lambda d: k % d == 0, range(1, k))))

    return mu(n)


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


def prime_kernel_d(n):
    def prime_factors(value):
        for d in range(2, value + 1):
            if value % d == 0:
                return [d] + prime_factors(value // d)
        return []

    return math.prod(set(prime_factors(n)))


def prime_kernel_e(n):
    result = 1
    i = 2
    while i <= n:
        if n % i == 0:
            prime = True
            for j in range(2, i):
                if i % j == 0:
                    prime = False
                    break
            if prime == True:
                result = result * i
        i = i + 1
    return result


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


def two_prime_sum_d(n):
    primes = [p for p in range(2, n) if not re.fullmatch(r"(11+)\1+", "1" * p)]
    pairs = [(p, q) for p in primes for q in primes if p <= q and p + q == n]
    return pairs[0] if pairs else None


def two_prime_sum_e(n):
    if n < 4:
        return None
    is_prime = lambda k: k > 1 and all(map(k.__mod__, range(2, k)))
    candidates = zip(range(2, n), range(n - 2, 1, -1))
    hits = filter(lambda pair: pair[0] <= pair[1] and all(map(is_prime, pair)), candidates)
    return next(hits, None)


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


def two_factor_numbers_d(limit):
    result = []
    for n in range(2, limit + 1):
        count_factors = 0
        rest = n
        d = 2
        while d <= rest:
            if rest % d == 0:
                rest = rest // d
                count_factors = count_factors + 1
            else:
                d = d + 1
        if count_factors == 2:
            result.append(n)
    return result


def two_factor_numbers_e(limit):
    @lru_cache(maxsize=None)
    def weight(n):
        if n == 1:
            return 0
        p = next(d for d in range(2, n + 1) if n % d == 0)
        return 1 + weight(n // p)

    return [*filter(lambda n: weight(n) == 2, range(2, limit + 1))]


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


def either_multiple_count_e(limit, a, b):
    return sum(n % a * (n % b) == 0 for n in range(1, limit + 1))


def either_multiple_count_f(limit, a, b):
    def multiples_of(step: int) -> Counter:
        return Counter({n: 1 for n in range(step, limit + 1, step)})

    if limit < min(a, b):
        return 0
    merged = multiples_of(a) | multiples_of(b)
    return sum(merged.values())


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


def divide_rounds_d(a, b):
    class Pair:
        def __init__(self, big, small):
            self.big = big
            self.small = small
            self.turns = 0

        def turn(self):
            rest = self.big
            while rest >= self.small:
                rest -= self.small
            self.big = self.small
            self.small = rest
            self.turns += 1

    pair = Pair(a, b)
    while pair.small != 0:
        pair.turn()
    return pair.turns


def divide_rounds_e(a, b):
    steps, pair = -1, None
    for steps in count():
        pair = (pair[1], pair[0] % pair[1]) if pair else (a, b)
        if not pair[1]:
            break
    return steps


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


def linear_mix_d(a, b):
    g = math.gcd(a, b)
    return next((x, (g - a * x) // b) for x in range(b + 1) if (a * x - g) % b == 0)


def linear_mix_e(a, b):
    g = math.gcd(a, b)
    m, n = a // g, b // g
    if n == 1:
        x = 0
    else:
        x = pow(m, -1, n)
    y = (1 - m * x) // n
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


def two_clocks_e(first, second):
    answer = -1
    found = False
    for i in range(first[1]):
        for j in range(second[1]):
            value1 = first[0] + first[1] * j
            value2 = second[0] + second[1] * i
            if value1 == value2:
                if found == False:
                    answer = value1
                    found = True
                elif value1 < answer:
                    answer = value1
    return answer


def two_clocks_f(first, second):
    x, y = first[0], second[0]
    end = first[1] * second[1]
    while x != y:
        if x < y:
            x += first[1]
        else:
            y += second[1]
        if max(x, y) >= end:
            return -1
    return x


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
}
