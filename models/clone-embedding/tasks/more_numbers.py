"""More small tasks on numbers, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import math
import operator
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import (
    accumulate,
    chain,
    combinations_with_replacement,
    count,
    cycle,
    islice,
    permutations,
    product,
    repeat,
    starmap,
    takewhile,
)


def even_fib_total_a(limit):
    a, b = 1, 2
    total = 0
    while a <= limit:
        if a % 2 == 0:
            total += a
        a, b = b, a + b
    return total


def even_fib_total_b(limit):
    terms = [1, 2]
    while terms[-1] + terms[-2] <= limit:
        terms.append(terms[-1] + terms[-2])
    return sum(term for term in terms if term % 2 == 0 and term <= limit)


def even_fib_total_c(limit):
    def terms():
        x, y = 0, 1
        while True:
            yield y
            x, y = y, x + y

    return sum(filter(lambda t: not t & 1, takewhile(lambda t: t <= limit, terms())))


def even_fib_total_d(limit):
    numbers = [1, 2]
    while True:
        length = len(numbers)
        new = numbers[length - 1] + numbers[length - 2]
        if new > limit:
            break
        numbers.append(new)
    even_numbers = []
    for i in range(len(numbers)):
        if numbers[i] % 2 == 0 and numbers[i] <= limit:
            even_numbers.append(numbers[i])
    answer = 0
    for number in even_numbers:
        answer = answer + number
    return answer


def even_fib_total_e(limit):
    # every third term is even, and these follow 4 * last + the one before
    a, b, s = 2, 8, 0
    while a <= limit:
        s, a, b = s + a, b, 4 * b + a
    return s


def largest_factor_a(n):
    d = 2
    while d * d <= n:
        if n % d:
            d += 1
        else:
            n //= d
    return n


def largest_factor_b(n):
    largest = 1
    divisor = 2
    while n > 1:
        while n % divisor == 0:
            largest = divisor
            n //= divisor
        divisor += 1
    return largest


def largest_factor_c(n):
    for d in range(2, int(math.sqrt(n)) + 1):
        if n % d == 0:
            return largest_factor_c(n // d)
    return n


def largest_factor_d(n):
    class Factoriser:
        def __init__(self, n):
            self.rest = n
            self.largest = 1

        def divide_by(self, d):
            while self.rest % d == 0:
                self.rest = self.rest // d
                self.largest = d

    factoriser = Factoriser(n)
    factoriser.divide_by(2)
    d = 3
    while factoriser.rest > 1:
        factoriser.divide_by(d)
        d += 2
    return factoriser.largest


def largest_factor_e(n):
    divisors = filter(lambda d: n % d == 0, range(n, 1, -1))
    return next(filter(lambda d: all(map(lambda k: d % k, range(2, math.isqrt(d) + 1))), divisors))


def mirror_product_a(digits):
    low, high = 10 ** (digits - 1), 10**digits
    best = 0
    for a in range(low, high):
        for b in range(a, high):
            if a * b > best and str(a * b) == str(a * b)[::-1]:
                best = a * b
    return best


def mirror_product_b(digits):
    numbers = range(10 ** (digits - 1), 10**digits)
    return max(x * y for x in numbers for y in numbers if str(x * y) == "".join(reversed(str(x * y))))


def mirror_product_c(digits):
    def turned(n):
        out = 0
        while n:
            out = out * 10 + n % 10
            n //= 10
        return out

    largest = 0
    i = 10**digits - 1
    while i >= 10 ** (digits - 1):
        j = 10**digits - 1
        while j >= i and i * j > largest:
            if i * j == turned(i * j):
                largest = i * j
            j -= 1
        i -= 1
    return largest


def mirror_product_d(digits):
    products = []
    for i in range(10 ** (digits - 1), 10**digits):
        for j in range(10 ** (digits - 1), 10**digits):
            products.append(i * j)
    best = 0
    for number in products:
        if number <= best:
            continue
        text = str(number)
        mirror = True
        for k in range(len(text)):
            if text[k] != text[len(text) - 1 - k]:
                mirror = False
        if mirror == True:
            best = number
    return best


def mirror_product_e(digits):
    low, high = 10 ** (digits - 1), 10**digits - 1
    heap = [(-high * high, high, high)]
    seen = {(high, high)}
    while heap:
        negative, a, b = heapq.heappop(heap)
        text = str(-negative)
        if text == text[::-1]:
            return -negative
        for pair in ((a - 1, b), (a, b - 1)):
            if pair not in seen and low <= min(pair) and pair[0] <= pair[1]:
                seen.add(pair)
                heapq.heappush(heap, (-pair[0] * pair[1], *pair))
    return 0


def square_gap_a(n):
    return sum(range(n + 1)) ** 2 - sum(i * i for i in range(n + 1))


def square_gap_b(n):
    total = 0
    squares = 0
    for i in range(1, n + 1):
        total += i
        squares += i**2
    return total * total - squares


def square_gap_c(n):
    return (n * (n + 1) // 2) ** 2 - n * (n + 1) * (2 * n + 1) // 6


def square_gap_d(n):
    result = 0
    for i in range(1, n + 1):
        for j in range(1, n + 1):
            if i != j:
                result = result + i * j
    return result


def square_gap_e(n):
    return reduce(lambda state, k: (state[0] + k, state[1] + 2 * k * state[0]), range(1, n + 1), (0, 0))[1]


def prime_number_a(n):
    primes = []
    candidate = 2
    while len(primes) < n:
        if all(candidate % p for p in primes):
            primes.append(candidate)
        candidate += 1
    return primes[-1]


def prime_number_b(n):
    def prime(x):
        if x < 2:
            return False
        for d in range(2, int(x**0.5) + 1):
            if x % d == 0:
                return False
        return True

    found = 0
    x = 1
    while found < n:
        x += 1
        if prime(x):
            found += 1
    return x


def prime_number_c(n):
    limit = 20
    while True:
        sieve = [True] * limit
        primes = []
        for i in range(2, limit):
            if sieve[i]:
                primes.append(i)
                for j in range(i * i, limit, i):
                    sieve[j] = False
        if len(primes) >= n:
            return primes[n - 1]
        limit *= 2


def prime_number_d(n):
    class PrimeSource:
        def __init__(self):
            self.found = []
            self.next_number = 2

        def divisible(self, number):
            i = 0
            while i < len(self.found) and self.found[i] * self.found[i] <= number:
                if number % self.found[i] == 0:
                    return True
                i += 1
            return False

        def find_one(self):
            while self.divisible(self.next_number):
                self.next_number += 1
            self.found.append(self.next_number)
            self.next_number += 1

    source = PrimeSource()
    k = 0
    while k < n:
        source.find_one()
        k += 1
    return source.found[k - 1]


def prime_number_e(n):
    primes = filter(lambda k: all(map(lambda d: k % d, range(2, math.isqrt(k) + 1))), count(2))
    return next(islice(primes, n - 1, None))


def series_product_a(digits, size):
    best = 0
    for i in range(len(digits) - size + 1):
        product_here = 1
        for char in digits[i : i + size]:
            product_here *= int(char)
        best = max(best, product_here)
    return best


def series_product_b(digits, size):
    return max(math.prod(map(int, digits[i : i + size])) for i in range(len(digits) - size + 1))


def series_product_c(digits, size):
    values = [int(d) for d in digits]
    largest = 0
    i = 0
    while i + size <= len(values):
        value = reduce(lambda a, b: a * b, values[i : i + size], 1)
        if value > largest:
            largest = value
        i += 1
    return largest


def series_product_d(digits, size):
    best = 0
    start = 0
    while start <= len(digits) - size:
        result = 1
        for k in range(start, start + size):
            digit = int(digits[k])
            result = result * digit
        if start == 0:
            best = result
        elif result > best:
            best = result
        start = start + 1
    return best


def series_product_e(digits, size):
    values = list(map(int, digits))
    shifted = [values[i:] for i in range(size)]
    return max(map(math.prod, zip(*shifted)))


def triangle_with_divisors_a(limit):
    n = total = 0
    while True:
        n += 1
        total += n
        divisors = 0
        d = 1
        while d * d <= total:
            if total % d == 0:
                divisors += 1 if d * d == total else 2
            d += 1
        if divisors > limit:
            return total


def triangle_with_divisors_b(limit):
    def divisors(n):
        result = 1
        for p in range(2, n + 1):
            times = 0
            while n % p == 0:
                n //= p
                times += 1
            result *= times + 1
            if n == 1:
                break
        return result

    for number in accumulate(count(1)):
        if divisors(number) > limit:
            return number


def triangle_with_divisors_c(limit):
    i = 1
    while len([d for d in range(1, i * (i + 1) // 2 + 1) if i * (i + 1) // 2 % d == 0]) <= limit:
        i += 1
    return i * (i + 1) // 2


def triangle_with_divisors_d(limit):
    def divisor_count(n: int) -> int:
        exponents = Counter()
        p = 2
        while p * p <= n:
            while n % p == 0:
                exponents[p] += 1
                n //= p
            p += 1
        if n > 1:
            exponents[n] += 1
        return math.prod(e + 1 for e in exponents.values())

    i = 1
    while True:
        # the two halves share no factor
        left, right = (i // 2, i + 1) if i % 2 == 0 else (i, (i + 1) // 2)
        if divisor_count(left) * divisor_count(right) > limit:
            return left * right
        i += 1


def triangle_with_divisors_e(limit):
    number = 0
    step = 0
    divisors = 0
    while divisors <= limit:
        step = step + 1
        number = number + step
        divisors = 0
        for d in range(1, number + 1):
            if number % d == 0:
                divisors = divisors + 1
    return number


def longest_halving_a(limit):
    best, best_length = 1, 1
    for start in range(1, limit):
        n, length = start, 1
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            length += 1
        if length > best_length:
            best, best_length = start, length
    return best


def longest_halving_b(limit):
    memo = {1: 1}

    def length(n):
        if n not in memo:
            memo[n] = 1 + length(3 * n + 1 if n % 2 else n // 2)
        return memo[n]

    return max(range(1, limit), key=length)


def longest_halving_c(limit):
    known = {1: 1}
    winner = 1
    for i in range(2, limit):
        path = []
        n = i
        while n not in known:
            path.append(n)
            n = n >> 1 if not n & 1 else n * 3 + 1
        for k, value in enumerate(reversed(path), 1):
            known[value] = known[n] + k
        if known[i] > known[winner]:
            winner = i
    return winner


def longest_halving_d(limit):
    lengths = {}
    for start in range(1, limit):
        number = start
        length = 1
        while number != 1:
            if number % 2 == 0:
                number = number // 2
            else:
                number = 3 * number + 1
            length = length + 1
        lengths[start] = length
    best = 1
    for start in lengths:
        if lengths[start] > lengths[best]:
            best = start
    return best


def longest_halving_e(limit):
    length = lambda n: 1 if n == 1 else 1 + length(3 * n + 1 if n & 1 else n // 2)
    return min(range(1, limit), key=lambda n: (-length(n), n))


def power_digit_total_a(base, exponent):
    return sum(int(d) for d in str(base**exponent))


def power_digit_total_b(base, exponent):
    n = base**exponent
    total = 0
    while n:
        total += n % 10
        n //= 10
    return total


def power_digit_total_c(base, exponent):
    digits = [1]
    for _ in range(exponent):
        carry = 0
        for i in range(len(digits)):
            carry += digits[i] * base
            digits[i] = carry % 10
            carry //= 10
        while carry:
            digits.append(carry % 10)
            carry //= 10
    return sum(digits)


def power_digit_total_d(base, exponent):
    result = 1
    for i in range(exponent):
        result = result * base
    text = str(result)
    total = 0
    for i in range(len(text)):
        total = total + int(text[i])
    return total


def power_digit_total_e(base, exponent):
    digits = Counter(str(pow(base, exponent)))
    return sum(starmap(lambda digit, times: int(digit) * times, digits.items()))


def triangle_path_a(rows):
    rows = [row[:] for row in rows]
    for i in range(len(rows) - 2, -1, -1):
        for j in range(len(rows[i])):
            rows[i][j] += max(rows[i + 1][j], rows[i + 1][j + 1])
    return rows[0][0]


def triangle_path_b(rows):
    best = rows[-1]
    for row in reversed(rows[:-1]):
        best = [value + max(a, b) for value, a, b in zip(row, best, best[1:])]
    return best[0]


def triangle_path_c(rows):
    @lru_cache(None)
    def go(i, j):
        if i == len(rows) - 1:
            return rows[i][j]
        return rows[i][j] + max(go(i + 1, j), go(i + 1, j + 1))

    return go(0, 0)


def triangle_path_d(rows):
    sums = [rows[0][0]]
    for i in range(1, len(rows)):
        following = []
        for j in range(i + 1):
            left = sums[j - 1] if j > 0 else float("-inf")
            right = sums[j] if j < i else float("-inf")
            following.append(rows[i][j] + max(left, right))
        sums = following
    return max(sums)


def triangle_path_e(rows):
    best = None
    size = len(rows)
    for mask in range(2 ** (size - 1)):
        column = 0
        total = rows[0][0]
        for i in range(1, size):
            if mask & (1 << (i - 1)):
                column = column + 1
            total = total + rows[i][column]
        if best is None or total > best:
            best = total
    return best


def triangle_path_f(rows):
    fold = lambda below, row: list(map(lambda v, a, b: v + max(a, b), row, below, below[1:]))
    return reduce(fold, rows[-2::-1], rows[-1])[0]


def friendly_numbers_a(limit):
    def total(n):
        return sum(d for d in range(1, n // 2 + 1) if n % d == 0)

    return [n for n in range(2, limit) if total(n) != n and total(total(n)) == n]


def friendly_numbers_b(limit):
    sums = [0] * limit
    for d in range(1, limit):
        for multiple in range(2 * d, limit, d):
            sums[multiple] += d
    found = []
    for n in range(2, limit):
        other = sums[n]
        if other != n and other < limit and other > 0 and sums[other] == n:
            found.append(n)
    return [n for n in found]


def friendly_numbers_c(limit):
    cache = {}

    def parts(n):
        if n not in cache:
            result = 1 if n > 1 else 0
            i = 2
            while i * i <= n:
                if n % i == 0:
                    result += i
                    if i * i != n:
                        result += n // i
                i += 1
            cache[n] = result
        return cache[n]

    out = []
    for a in range(1, limit):
        b = parts(a)
        if a != b and parts(b) == a:
            out.append(a)
    return out


def friendly_numbers_d(limit):
    result = []
    for a in range(1, limit):
        sum_a = 0
        for d in range(1, a):
            if a % d == 0:
                sum_a = sum_a + d
        sum_b = 0
        for d in range(1, sum_a):
            if sum_a % d == 0:
                sum_b = sum_b + d
        if sum_b == a and a != sum_a and sum_a > 0:
            result.append(a)
    return result


def friendly_numbers_e(limit):
    def aliquot(n: int) -> int:
        total, rest, p = 1, n, 2
        while p * p <= rest:
            term = 1
            while rest % p == 0:
                rest //= p
                term = term * p + 1
            total *= term
            p += 1
        if rest > 1:
            total *= rest + 1
        return total - n

    sums = {n: aliquot(n) for n in range(2, limit)}
    return [n for n, partner in sums.items() if partner != n and partner > 1 and aliquot(partner) == n]


def nth_order_a(values, n):
    values = sorted(values)
    out = []
    while values:
        size = math.factorial(len(values) - 1)
        index, n = divmod(n, size)
        out.append(values.pop(index))
    return out


def nth_order_b(values, n):
    return list(next(islice(permutations(sorted(values)), n, None)))


def nth_order_c(values, n):
    if len(values) <= 1:
        return list(values)
    values = sorted(values)
    block = math.factorial(len(values) - 1)
    at = n // block
    return [values[at]] + nth_order_c(values[:at] + values[at + 1 :], n % block)


def nth_order_d(values, n):
    items = sorted(values)
    for i in range(n):
        k = len(items) - 2
        while items[k] > items[k + 1]:
            k = k - 1
        j = len(items) - 1
        while items[j] < items[k]:
            j = j - 1
        temp = items[k]
        items[k] = items[j]
        items[j] = temp
        tail = items[k + 1 :]
        tail.reverse()
        items = items[: k + 1] + tail
    return items


def nth_order_e(values, n):
    code, left = [], sorted(values)
    for radix in range(1, len(left) + 1):
        n, digit = divmod(n, radix)
        code.append(digit)
    return list(map(left.pop, reversed(code)))


def first_long_fib_a(digits):
    a, b, i = 1, 1, 1
    while len(str(a)) < digits:
        a, b, i = b, a + b, i + 1
    return i


def first_long_fib_b(digits):
    terms = [1, 1]
    goal = 10 ** (digits - 1)
    while terms[-1] < goal:
        terms.append(terms[-1] + terms[-2])
    return 1 if goal == 1 else len(terms)


def first_long_fib_c(digits):
    index = 1
    before, now = 0, 1
    while now < 10 ** (digits - 1):
        index += 1
        now += before
        before = now - before
    return index


def first_long_fib_d(digits):
    class Fibonacci:
        def __init__(self):
            self.previous = 0
            self.current = 1
            self.index = 1

        def advance(self):
            following = self.previous + self.current
            self.previous = self.current
            self.current = following
            self.index += 1

        def length(self):
            return len(str(self.current))

    fibonacci = Fibonacci()
    while fibonacci.length() != digits:
        fibonacci.advance()
    return fibonacci.index


def first_long_fib_e(digits):
    def terms():
        pair = (1, 1)
        while True:
            yield pair[0]
            pair = pair[1], sum(pair)

    return 1 + sum(1 for _ in takewhile(lambda term: term < 10 ** (digits - 1), terms()))


def longest_cycle_a(limit):
    best, best_length = 0, 0
    for d in range(2, limit):
        seen = {}
        rest = 1
        place = 0
        while rest and rest not in seen:
            seen[rest] = place
            rest = rest * 10 % d
            place += 1
        length = place - seen[rest] if rest else 0
        if length > best_length:
            best, best_length = d, length
    return best


def longest_cycle_b(limit):
    def cycle(d):
        rests = []
        rest = 1 % d
        while rest not in rests:
            if rest == 0:
                return 0
            rests.append(rest)
            rest = rest * 10 % d
        return len(rests) - rests.index(rest)

    return max(range(2, limit), key=cycle) if limit > 3 else 0


def longest_cycle_c(limit):
    best = 0
    longest = 0
    for d in range(2, limit):
        rest = d
        while rest % 2 == 0:
            rest = rest // 2
        while rest % 5 == 0:
            rest = rest // 5
        length = 0
        if rest > 1:
            length = 1
            power = 10 % rest
            while power != 1:
                power = power * 10 % rest
                length = length + 1
        if length > longest:
            longest = length
            best = d
    return best


def longest_cycle_d(limit):
    def period(d):
        rests = list(accumulate(repeat(1, 3 * d), lambda rest, _: rest * 10 % d))
        tail = rests[d:]
        return 0 if tail[0] == 0 else 1 + tail[1:].index(tail[0])

    best = max(range(2, limit), key=period, default=0)
    return best if best and period(best) else 0


def diagonal_total_a(size):
    total = 1
    for n in range(3, size + 1, 2):
        total += 4 * n * n - 6 * (n - 1)
    return total


def diagonal_total_b(size):
    total = value = 1
    step = 2
    while step < size:
        for _ in range(4):
            value += step
            total += value
        step += 2
    return total


def diagonal_total_c(size):
    if size == 1:
        return 1
    return diagonal_total_c(size - 2) + sum(size**2 - k * (size - 1) for k in range(4))


def diagonal_total_d(size):
    grid = []
    for i in range(size):
        grid.append([0] * size)
    x = size // 2
    y = size // 2
    number = 1
    grid[y][x] = number
    dx = 1
    dy = 0
    length = 1
    while number < size * size:
        for turn in range(2):
            for i in range(length):
                if number < size * size:
                    x = x + dx
                    y = y + dy
                    number = number + 1
                    grid[y][x] = number
            temp = dx
            dx = -dy
            dy = temp
        length = length + 1
    total = 0
    for i in range(size):
        total = total + grid[i][i]
        if i != size - 1 - i:
            total = total + grid[i][size - 1 - i]
    return total


def diagonal_total_e(size):
    steps = chain.from_iterable(repeat(gap, 4) for gap in range(2, size, 2))
    return sum(accumulate(steps, initial=1))


def different_powers_a(limit):
    values = set()
    for a in range(2, limit + 1):
        for b in range(2, limit + 1):
            values.add(a**b)
    return len(values)


def different_powers_b(limit):
    return len({a**b for a, b in product(range(2, limit + 1), repeat=2)})


def different_powers_c(limit):
    powers = sorted(a**b for a in range(2, limit + 1) for b in range(2, limit + 1))
    return sum(1 for i in range(len(powers)) if i == 0 or powers[i] != powers[i - 1])


def different_powers_d(limit):
    values = []
    for a in range(2, limit + 1):
        for b in range(2, limit + 1):
            value = 1
            for i in range(b):
                value = value * a
            is_new = True
            for other in values:
                if other == value:
                    is_new = False
            if is_new == True:
                values.append(value)
    return len(values)


def different_powers_e(limit):
    def primitive(a: int) -> tuple[int, int]:
        for root in range(2, a + 1):
            exponent, power = 1, root
            while power < a:
                power *= root
                exponent += 1
            if power == a:
                return root, exponent
        raise ValueError(a)

    exponents: dict[int, set[int]] = defaultdict(set)
    for a in range(2, limit + 1):
        root, exponent = primitive(a)
        exponents[root].update(exponent * b for b in range(2, limit + 1))
    return sum(len(found) for found in exponents.values())


def digit_powers_total_a(power):
    total = 0
    for n in range(10, 10 * 9**power):
        if sum(int(d) ** power for d in str(n)) == n:
            total += n
    return total


def digit_powers_total_b(power):
    table = [d**power for d in range(10)]
    found = []
    n = 10
    while n < 10 * 9**power:
        rest, value = n, 0
        while rest:
            rest, digit = divmod(rest, 10)
            value += table[digit]
        if value == n:
            found.append(n)
        n += 1
    return sum(found)


def digit_powers_total_c(power):
    answer = 0
    limit = 10 * 9**power
    number = 10
    while number < limit:
        text = str(number)
        total = 0
        for i in range(len(text)):
            digit = int(text[i])
            value = 1
            for j in range(power):
                value = value * digit
            total = total + value
        if total == number:
            answer = answer + number
        number = number + 1
    return answer


def digit_powers_total_d(power):
    sizes = range(2, len(str(10 * 9**power)) + 1)
    bags = chain.from_iterable(combinations_with_replacement(range(10), size) for size in sizes)
    hits = {value for bag in bags if sorted(map(int, str(value := sum(d**power for d in bag)))) == list(bag)}
    return sum(filter(lambda value: value > 9, hits))


def all_digits_once_a(n, size):
    return sorted(str(n)) == [str(i) for i in range(1, size + 1)]


def all_digits_once_b(n, size):
    seen = set()
    digits = 0
    while n:
        n, digit = divmod(n, 10)
        if digit == 0 or digit > size or digit in seen:
            return False
        seen.add(digit)
        digits += 1
    return digits == size


def all_digits_once_c(n, size):
    text = str(n)
    return len(text) == size and set(text) == set("123456789"[:size])


def all_digits_once_d(n, size):
    text = str(n)
    result = True
    for digit in range(1, size + 1):
        counter = 0
        for i in range(len(text)):
            if text[i] == str(digit):
                counter = counter + 1
        if counter != 1:
            result = False
    if len(text) != size:
        result = False
    return result


def all_digits_once_e(n, size):
    return "".join(sorted(str(n))) == "123456789"[:size]


def turning_primes_a(limit):
    sieve = [False, False] + [True] * (limit - 2)
    for i in range(2, int(limit**0.5) + 1):
        if sieve[i]:
            for j in range(i * i, limit, i):
                sieve[j] = False
    count_here = 0
    for n in range(limit):
        if sieve[n]:
            text = str(n)
            if all(sieve[int(text[i:] + text[:i])] for i in range(len(text))):
                count_here += 1
    return count_here


def turning_primes_b(limit):
    def prime(n):
        return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))

    def turns(n):
        queue = deque(str(n))
        for _ in range(len(queue)):
            yield int("".join(queue))
            queue.rotate(1)

    return sum(all(map(prime, turns(n))) for n in range(2, limit))


def turning_primes_c(limit):
    class Primes:
        cache = {}

        @classmethod
        def check(cls, n):
            if n not in cls.cache:
                cls.cache[n] = n > 1
                d = 2
                while d * d <= n:
                    if n % d == 0:
                        cls.cache[n] = False
                        break
                    d += 1
            return cls.cache[n]

    total = 0
    for n in range(2, limit):
        length = len(str(n))
        turned = n
        good = True
        i = 0
        while i < length and good:
            if not Primes.check(turned):
                good = False
            last = turned % 10
            turned = turned // 10 + last * 10 ** (length - 1)
            i += 1
        if good:
            total += 1
    return total


def turning_primes_d(limit):
    top = 10 ** len(str(limit))
    primes = set(range(2, top)) - {m for p in range(2, math.isqrt(top) + 1) for m in range(p * p, top, p)}
    turns = lambda s: {int(s[i:] + s[:i]) for i in range(len(s))}
    return len([p for p in primes if p < limit and turns(str(p)) <= primes])


def both_base_mirrors_a(limit):
    return sum(n for n in range(limit) if str(n) == str(n)[::-1] and bin(n)[2:] == bin(n)[:1:-1])


def both_base_mirrors_b(limit):
    def mirror(n, base):
        digits = []
        while n:
            digits.append(n % base)
            n //= base
        return digits == digits[::-1]

    total = 0
    for n in range(limit):
        if mirror(n, 10) and mirror(n, 2):
            total += n
    return total


def both_base_mirrors_c(limit):
    total = 0
    for n in range(1, limit):
        decimal = str(n)
        binary = ""
        rest = n
        while rest > 0:
            if rest % 2 == 1:
                binary = "1" + binary
            else:
                binary = "0" + binary
            rest = rest // 2
        ok = True
        for i in range(len(decimal)):
            if decimal[i] != decimal[-1 - i]:
                ok = False
        for i in range(len(binary)):
            if binary[i] != binary[-1 - i]:
                ok = False
        if ok == True:
            total = total + n
    return total


def both_base_mirrors_d(limit):
    halves = range(1, max(limit, 11))
    mirrors = {int(str(h) + tail) for h in halves for tail in (str(h)[::-1], str(h)[-2::-1])}
    is_mirror = lambda text: text == "".join(reversed(text))
    return sum(filter(lambda n: n < limit and is_mirror(f"{n:b}"), mirrors))


def fraction_digit_a(places):
    text = ""
    n = 1
    while len(text) < max(places):
        text += str(n)
        n += 1
    result = 1
    for place in places:
        result *= int(text[place - 1])
    return result


def fraction_digit_b(places):
    def digit(place):
        size, start = 1, 1
        while place > size * 9 * 10 ** (size - 1):
            place -= size * 9 * 10 ** (size - 1)
            size += 1
            start *= 10
        number = start + (place - 1) // size
        return int(str(number)[(place - 1) % size])

    return math.prod(digit(place) for place in places)


def fraction_digit_c(places):
    class Digits:
        def __init__(self):
            self.number = 0
            self.waiting = []
            self.read = 0

        def next_digit(self):
            if len(self.waiting) == 0:
                self.number += 1
                for letter in str(self.number):
                    self.waiting.append(int(letter))
            self.read += 1
            return self.waiting.pop(0)

    digits = Digits()
    wanted = sorted(places)
    result = 1
    k = 0
    while k < len(wanted):
        digit = digits.next_digit()
        while k < len(wanted) and wanted[k] == digits.read:
            result = result * digit
            k += 1
    return result


def fraction_digit_d(places):
    stream = lambda: chain.from_iterable(map(str, count(1)))
    return reduce(operator.mul, (int(next(islice(stream(), place - 1, None))) for place in places), 1)


INPUTS = {
    "even_fib_total": [(100,), (8,)],
    "largest_factor": [(13195,), (7,), (64,)],
    "mirror_product": [(1,), (2,)],
    "square_gap": [(10,), (1,)],
    "prime_number": [(1,), (6,), (20,)],
    "series_product": [("73167176531", 4), ("12", 1)],
    "triangle_with_divisors": [(3,), (5,)],
    "longest_halving": [(10,), (30,)],
    "power_digit_total": [(2, 15), (3, 0)],
    "triangle_path": [([[3], [7, 4], [2, 4, 6], [8, 5, 9, 3]],), ([[5]],)],
    "friendly_numbers": [(300,), (10,)],
    "nth_order": [((0, 1, 2), 3), ((5, 2, 9, 1), 23)],
    "first_long_fib": [(1,), (3,)],
    "longest_cycle": [(11,), (30,)],
    "diagonal_total": [(5,), (1,)],
    "different_powers": [(5,), (2,)],
    "digit_powers_total": [(2,), (3,)],
    "all_digits_once": [(15234, 5), (1234, 5), (11234, 5)],
    "turning_primes": [(100,)],
    "both_base_mirrors": [(600,)],
    "fraction_digit": [((1, 10, 100),), ((12, 15),)],
}
