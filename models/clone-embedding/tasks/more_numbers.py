"""More small tasks on numbers, each written in several ways; all ways of a task agree on `INPUTS`."""

import math
from collections import Counter, deque
from functools import lru_cache, reduce
from itertools import accumulate, count, islice, permutations, product, takewhile


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


def word_number_a(word):
    value = sum(ord(char) - 64 for char in word.upper())
    n = int((2 * value) ** 0.5)
    return n * (n + 1) // 2 == value


def word_number_b(word):
    value = 0
    for char in word.lower():
        value += "abcdefghijklmnopqrstuvwxyz".index(char) + 1
    step = 1
    while value > 0:
        value -= step
        step += 1
    return value == 0


def name_scores_a(names):
    total = 0
    for i, name in enumerate(sorted(names)):
        total += (i + 1) * sum(ord(char) - ord("A") + 1 for char in name)
    return total


def name_scores_b(names):
    names = list(names)
    names.sort()
    scores = []
    for place in range(len(names)):
        worth = 0
        for letter in names[place]:
            worth += ord(letter) - 64
        scores.append(worth * (place + 1))
    return sum(scores)


def name_scores_c(names):
    letters = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return sum(place * sum(map(letters.index, name)) for place, name in enumerate(sorted(names), start=1))


def same_digits_multiples_a(times):
    n = 1
    while True:
        digits = sorted(str(n))
        if all(sorted(str(n * k)) == digits for k in range(2, times + 1)):
            return n
        n += 1


def same_digits_multiples_b(times):
    for n in count(1):
        key = Counter(str(n))
        found = True
        for factor in range(2, times + 1):
            if Counter(str(factor * n)) != key:
                found = False
                break
        if found:
            return n


def never_mirror_a(limit, tries):
    found = 0
    for n in range(1, limit):
        value = n
        for _ in range(tries):
            value += int(str(value)[::-1])
            if str(value) == str(value)[::-1]:
                break
        else:
            found += 1
    return found


def never_mirror_b(limit, tries):
    def stuck(n, left):
        if left == 0:
            return True
        n = n + int("".join(reversed(str(n))))
        return False if list(str(n)) == list(str(n))[::-1] else stuck(n, left - 1)

    return sum(1 for n in range(1, limit) if stuck(n, tries))


def root_half_a(n, digits):
    low, high = 0.0, float(max(1, n))
    while high - low > 10 ** -(digits + 2):
        middle = (low + high) / 2
        if middle * middle < n:
            low = middle
        else:
            high = middle
    return round(low, digits)


def root_half_b(n, digits):
    if n == 0:
        return 0.0
    x = float(n)
    for _ in range(100):
        x = (x + n / x) / 2
    return round(x, digits)


def root_half_c(n, digits):
    return round(math.sqrt(n), digits)


def coprime_count_a(n):
    return sum(1 for k in range(1, n + 1) if math.gcd(n, k) == 1)


def coprime_count_b(n):
    result = n
    p = 2
    while p * p <= n:
        if n % p == 0:
            while n % p == 0:
                n //= p
            result -= result // p
        p += 1
    if n > 1:
        result -= result // n
    return result


def coprime_count_c(n):
    def gcd(a, b):
        return a if b == 0 else gcd(b, a % b)

    total = 0
    for i in range(1, n + 1):
        if gcd(i, n) == 1:
            total += 1
    return total


def inverse_mod_a(a, m):
    for x in range(m):
        if a * x % m == 1:
            return x
    return None


def inverse_mod_b(a, m):
    old, new = a % m, m
    x, y = 1, 0
    while new:
        q = old // new
        old, new = new, old - q * new
        x, y = y, x - q * y
    return x % m if old == 1 else None


def inverse_mod_c(a, m):
    try:
        return pow(a, -1, m)
    except ValueError:
        return None


def clock_angle_a(hour, minute):
    angle = abs(30 * hour - 5.5 * minute) % 360
    return min(angle, 360 - angle)


def clock_angle_b(hour, minute):
    first = (hour % 12) * 30 + minute / 2
    second = minute * 6
    gap = first - second if first > second else second - first
    return 360 - gap if gap > 180 else gap


def divisors_list_a(n):
    return [d for d in range(1, n + 1) if n % d == 0]


def divisors_list_b(n):
    small, large = [], []
    d = 1
    while d * d <= n:
        if n % d == 0:
            small.append(d)
            if d != n // d:
                large.append(n // d)
        d += 1
    return small + large[::-1]


def divisors_list_c(n):
    out = set()
    for i in range(1, int(n**0.5) + 1):
        if not n % i:
            out |= {i, n // i}
    return sorted(out)


def number_words_a(n):
    ones = [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ]
    tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if n < 20:
        return ones[n]
    if n < 100:
        return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "")
    return ones[n // 100] + " hundred" + (" " + number_words_a(n % 100) if n % 100 else "")


def number_words_b(n):
    names = {
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    }
    words = []
    hundreds, rest = divmod(n, 100)
    if hundreds:
        words.append(names[hundreds])
        words.append("hundred")
    if rest in names:
        words.append(names[rest])
    elif rest:
        words.append(names[rest - rest % 10] + "-" + names[rest % 10])
    return " ".join(words)


def difference_bits_a(a, b):
    return bin(a ^ b).count("1")


def difference_bits_b(a, b):
    count_here = 0
    while a or b:
        if a % 2 != b % 2:
            count_here += 1
        a //= 2
        b //= 2
    return count_here


def difference_bits_c(a, b):
    x = a ^ b
    total = 0
    while x:
        total += x & 1
        x >>= 1
    return total


def turn_bits_a(n, width):
    result = 0
    for _ in range(width):
        result = result << 1 | n & 1
        n >>= 1
    return result


def turn_bits_b(n, width):
    return int(bin(n)[2:].zfill(width)[::-1], 2)


def turn_bits_c(n, width):
    out = 0
    for i in range(width):
        if n & (1 << i):
            out |= 1 << (width - 1 - i)
    return out


def bit_counts_a(n):
    return [bin(i).count("1") for i in range(n + 1)]


def bit_counts_b(n):
    counts = [0] * (n + 1)
    for i in range(1, n + 1):
        counts[i] = counts[i >> 1] + (i & 1)
    return counts


def bit_counts_c(n):
    out = [0]
    for i in range(1, n + 1):
        out.append(out[i & (i - 1)] + 1)
    return out


def plus_by_bits_a(a, b):
    while b:
        a, b = a ^ b, (a & b) << 1
    return a


def plus_by_bits_b(a, b):
    return plus_by_bits_b(a ^ b, (a & b) << 1) if b else a


def plus_by_bits_c(a, b):
    result = carry = place = 0
    while a >> place or b >> place or carry:
        x, y = a >> place & 1, b >> place & 1
        result |= (x ^ y ^ carry) << place
        carry = x & y | x & carry | y & carry
        place += 1
    return result


def flip_bits_a(n):
    mask = 1
    while mask <= n:
        mask <<= 1
    return n ^ (mask - 1) if n else 1


def flip_bits_b(n):
    return int("".join("1" if bit == "0" else "0" for bit in bin(n)[2:]), 2)


def flip_bits_c(n):
    if n == 0:
        return 1
    result, place = 0, 1
    while n:
        if n % 2 == 0:
            result += place
        place *= 2
        n //= 2
    return result


def ugly_a(n):
    if n < 1:
        return False
    for p in (2, 3, 5):
        while n % p == 0:
            n //= p
    return n == 1


def ugly_b(n):
    if n <= 0:
        return False
    if n == 1:
        return True
    return any(n % p == 0 and ugly_b(n // p) for p in (2, 3, 5))


def ugly_c(n):
    while n > 1:
        if not n % 2:
            n //= 2
        elif not n % 3:
            n //= 3
        elif not n % 5:
            n //= 5
        else:
            return False
    return n == 1


def nth_ugly_a(n):
    values = [1]
    i = j = k = 0
    while len(values) < n:
        following = min(values[i] * 2, values[j] * 3, values[k] * 5)
        values.append(following)
        if following == values[i] * 2:
            i += 1
        if following == values[j] * 3:
            j += 1
        if following == values[k] * 5:
            k += 1
    return values[-1]


def nth_ugly_b(n):
    pool = {1}
    value = 1
    for _ in range(n):
        value = min(pool)
        pool.remove(value)
        pool |= {value * 2, value * 3, value * 5}
    return value


def fewest_squares_a(n):
    best = [0] + [n] * n
    for i in range(1, n + 1):
        j = 1
        while j * j <= i:
            best[i] = min(best[i], best[i - j * j] + 1)
            j += 1
    return best[n]


def fewest_squares_b(n):
    squares = [i * i for i in range(1, int(n**0.5) + 1)]
    level = {n}
    steps = 0
    while level and 0 not in level:
        level = {value - square for value in level for square in squares if square <= value}
        steps += 1
    return steps


def fewest_squares_c(n):
    @lru_cache(None)
    def go(rest):
        if rest == 0:
            return 0
        return 1 + min(go(rest - k * k) for k in range(1, math.isqrt(rest) + 1))

    return go(n)


def perfect_square_a(n):
    return math.isqrt(n) ** 2 == n


def perfect_square_b(n):
    i = 0
    while i * i < n:
        i += 1
    return i * i == n


def perfect_square_c(n):
    low, high = 0, n
    while low <= high:
        middle = (low + high) // 2
        if middle * middle == n:
            return True
        if middle * middle < n:
            low = middle + 1
        else:
            high = middle - 1
    return False


def perfect_square_d(n):
    odd = 1
    while n > 0:
        n -= odd
        odd += 2
    return n == 0


def distinct_sums_a(n):
    table = [1] + [0] * n
    for part in range(1, n + 1):
        for total in range(part, n + 1):
            table[total] += table[total - part]
    return table[n]


def distinct_sums_b(n):
    @lru_cache(None)
    def ways(rest, largest):
        if rest == 0:
            return 1
        if rest < 0 or largest == 0:
            return 0
        return ways(rest - largest, largest) + ways(rest, largest - 1)

    return ways(n, n)


def distinct_sums_c(n):
    def parts(rest, largest):
        if rest == 0:
            yield ()
        for part in range(min(rest, largest), 0, -1):
            for others in parts(rest - part, part):
                yield (part,) + others

    return sum(1 for _ in parts(n, n))


def trees_possible_a(n):
    counts = [1]
    for size in range(1, n + 1):
        counts.append(sum(counts[left] * counts[size - 1 - left] for left in range(size)))
    return counts[n]


def trees_possible_b(n):
    if n <= 1:
        return 1
    total = 0
    for left in range(n):
        total += trees_possible_b(left) * trees_possible_b(n - 1 - left)
    return total


def trees_possible_c(n):
    return math.comb(2 * n, n) // (n + 1)


def decode_ways_a(text):
    if not text:
        return 0
    before, now = 1, int(text[0] != "0")
    for i in range(1, len(text)):
        following = 0
        if text[i] != "0":
            following += now
        if 10 <= int(text[i - 1 : i + 1]) <= 26:
            following += before
        before, now = now, following
    return now


def decode_ways_b(text):
    @lru_cache(None)
    def go(i):
        if i == len(text):
            return 1
        if text[i] == "0":
            return 0
        total = go(i + 1)
        if i + 2 <= len(text) and int(text[i : i + 2]) <= 26:
            total += go(i + 2)
        return total

    return go(0) if text else 0


def decode_ways_c(text):
    n = len(text)
    if n == 0:
        return 0
    table = [0] * (n + 1)
    table[n] = 1
    for i in range(n - 1, -1, -1):
        if text[i] != "0":
            table[i] = table[i + 1]
            if i + 1 < n and (text[i] == "1" or text[i] == "2" and text[i + 1] < "7"):
                table[i] += table[i + 2]
    return table[0]


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
    "word_number": [("sky",), ("abc",), ("b",)],
    "name_scores": [(["COLIN", "ANNA"],), ([],)],
    "same_digits_multiples": [(1,)],
    "never_mirror": [(50, 5), (200, 10)],
    "root_half": [(2, 4), (0, 3), (144, 3)],
    "coprime_count": [(1,), (9,), (36,)],
    "inverse_mod": [(3, 11), (2, 4)],
    "clock_angle": [(12, 30), (3, 15), (6, 0)],
    "divisors_list": [(1,), (36,), (17,)],
    "number_words": [(7,), (42,), (115,), (900,)],
    "difference_bits": [(1, 4), (0, 0), (255, 1)],
    "turn_bits": [(6, 8), (1, 1)],
    "bit_counts": [(0,), (9,)],
    "plus_by_bits": [(5, 7), (0, 0), (255, 1)],
    "flip_bits": [(5,), (1,), (0,)],
    "ugly": [(6,), (14,), (0,), (1,)],
    "nth_ugly": [(1,), (10,)],
    "fewest_squares": [(12,), (13,), (1,)],
    "perfect_square": [(16,), (14,), (0,), (1,)],
    "distinct_sums": [(5,), (0,), (10,)],
    "trees_possible": [(0,), (3,), (5,)],
    "decode_ways": [("226",), ("06",), ("",), ("10",)],
}
