"""Small tasks on numbers, each written in several ways; `INPUTS` has arguments on which all ways of a task agree."""

import math
from collections import Counter
from functools import lru_cache, reduce


def greatest_divisor_a(a, b):
    while b:
        a, b = b, a % b
    return a


def greatest_divisor_b(a, b):
    if b == 0:
        return a
    return greatest_divisor_b(b, a % b)


def greatest_divisor_c(a, b):
    for d in range(min(a, b), 0, -1):
        if a % d == 0 and b % d == 0:
            return d
    return max(a, b)


def greatest_divisor_d(a, b):
    return math.gcd(a, b)


def greatest_divisor_e(a, b):
    while a and b:
        if a > b:
            a -= b
        else:
            b -= a
    return a + b


def prime_a(n):
    if n < 2:
        return False
    for i in range(2, int(n**0.5) + 1):
        if n % i == 0:
            return False
    return True


def prime_b(n):
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True


def prime_c(n):
    return n > 1 and all(n % i for i in range(2, math.isqrt(n) + 1))


def prime_d(n):
    if n in (2, 3):
        return True
    if n < 2 or n % 2 == 0 or n % 3 == 0:
        return False
    k = 5
    while k * k <= n:
        if n % k == 0 or n % (k + 2) == 0:
            return False
        k += 6
    return True


def prime_e(n):
    return len([d for d in range(1, n + 1) if n % d == 0]) == 2


def primes_below_a(limit):
    sieve = [True] * limit
    out = []
    for i in range(2, limit):
        if sieve[i]:
            out.append(i)
            for j in range(i * i, limit, i):
                sieve[j] = False
    return out


def primes_below_b(limit):
    primes = []
    for n in range(2, limit):
        for p in primes:
            if n % p == 0:
                break
        else:
            primes.append(n)
    return primes


def primes_below_c(limit):
    marked = set()
    found = []
    for n in range(2, limit):
        if n not in marked:
            found.append(n)
            marked.update(range(n * n, limit, n))
    return found


def primes_below_d(limit):
    return [n for n in range(2, limit) if all(n % d for d in range(2, int(n**0.5) + 1))]


def primes_below_e(limit):
    flags = bytearray([1]) * max(limit, 2)
    flags[0] = flags[1] = 0
    i = 2
    while i * i < limit:
        if flags[i]:
            flags[i * i : limit : i] = bytes(len(range(i * i, limit, i)))
        i += 1
    return [i for i in range(limit) if flags[i]]


def factors_a(n):
    out = []
    d = 2
    while d * d <= n:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1
    if n > 1:
        out.append(n)
    return out


def factors_b(n):
    for d in range(2, int(n**0.5) + 1):
        if n % d == 0:
            return [d] + factors_b(n // d)
    return [n] if n > 1 else []


def factors_c(n):
    result = []
    divisor = 2
    while n > 1:
        if n % divisor == 0:
            result.append(divisor)
            n = n // divisor
        else:
            divisor += 1
    return result


def digit_sum_a(n):
    total = 0
    while n > 0:
        total += n % 10
        n //= 10
    return total


def digit_sum_b(n):
    return sum(int(d) for d in str(n))


def digit_sum_c(n):
    return 0 if n == 0 else n % 10 + digit_sum_c(n // 10)


def digit_sum_d(n):
    return sum(map(int, str(n)))


def digit_sum_e(n):
    total = 0
    while n:
        n, digit = divmod(n, 10)
        total += digit
    return total


def turn_number_a(n):
    sign = -1 if n < 0 else 1
    n = abs(n)
    result = 0
    while n:
        result = result * 10 + n % 10
        n //= 10
    return sign * result


def turn_number_b(n):
    text = str(abs(n))[::-1]
    return int(text) if n >= 0 else -int(text)


def turn_number_c(n):
    digits = list(str(abs(n)))
    digits.reverse()
    value = int("".join(digits))
    if n < 0:
        value = -value
    return value


def turn_number_d(n):
    if n < 0:
        return -turn_number_d(-n)
    result = 0
    for power, digit in enumerate(str(n)):
        result += int(digit) * 10**power
    return result


def nth_sum_a(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def nth_sum_b(n):
    if n < 2:
        return n
    return nth_sum_b(n - 1) + nth_sum_b(n - 2)


def nth_sum_c(n):
    table = [0, 1]
    while len(table) <= n:
        table.append(table[-1] + table[-2])
    return table[n]


def nth_sum_d(n):
    @lru_cache(None)
    def go(k):
        return k if k <= 1 else go(k - 1) + go(k - 2)

    return go(n)


def nth_sum_e(n):
    def double(k):
        if k == 0:
            return 0, 1
        a, b = double(k // 2)
        c = a * (2 * b - a)
        d = a * a + b * b
        return (d, c + d) if k % 2 else (c, d)

    return double(n)[0]


def nth_sum_f(n, memo=None):
    if memo is None:
        memo = {0: 0, 1: 1}
    if n not in memo:
        memo[n] = nth_sum_f(n - 1, memo) + nth_sum_f(n - 2, memo)
    return memo[n]


def power_mod_a(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result % modulus


def power_mod_b(base, exponent, modulus):
    if exponent == 0:
        return 1 % modulus
    half = power_mod_b(base, exponent // 2, modulus)
    half = half * half % modulus
    return half * base % modulus if exponent % 2 else half


def power_mod_c(base, exponent, modulus):
    value = 1
    for _ in range(exponent):
        value = (value * base) % modulus
    return value % modulus


def power_mod_d(base, exponent, modulus):
    return pow(base, exponent, modulus)


def power_mod_e(base, exponent, modulus):
    result = 1
    for bit in bin(exponent)[2:]:
        result = result * result % modulus
        if bit == "1":
            result = result * base % modulus
    return result % modulus


def product_down_a(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def product_down_b(n):
    return 1 if n <= 1 else n * product_down_b(n - 1)


def product_down_c(n):
    return reduce(lambda a, b: a * b, range(1, n + 1), 1)


def product_down_d(n):
    value = 1
    while n > 1:
        value *= n
        n -= 1
    return value


def binary_text_a(n):
    if n == 0:
        return "0"
    digits = []
    while n:
        digits.append(str(n % 2))
        n //= 2
    return "".join(reversed(digits))


def binary_text_b(n):
    return bin(n)[2:]


def binary_text_c(n):
    return "01"[n] if n < 2 else binary_text_c(n >> 1) + "01"[n & 1]


def binary_text_d(n):
    result = ""
    while True:
        result = str(n & 1) + result
        n >>= 1
        if n == 0:
            return result


def binary_text_e(n):
    return f"{n:b}"


def set_bits_a(n):
    count = 0
    while n:
        count += n & 1
        n >>= 1
    return count


def set_bits_b(n):
    return bin(n).count("1")


def set_bits_c(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def set_bits_d(n):
    if n == 0:
        return 0
    return n % 2 + set_bits_d(n // 2)


def two_power_a(n):
    return n > 0 and n & (n - 1) == 0


def two_power_b(n):
    if n < 1:
        return False
    while n % 2 == 0:
        n //= 2
    return n == 1


def two_power_c(n):
    power = 1
    while power < n:
        power *= 2
    return power == n


def two_power_d(n):
    return n > 0 and bin(n).count("1") == 1


def own_divisors_a(n):
    total = 0
    for d in range(1, n):
        if n % d == 0:
            total += d
    return total == n


def own_divisors_b(n):
    if n < 2:
        return False
    total = 1
    d = 2
    while d * d <= n:
        if n % d == 0:
            total += d
            if d != n // d:
                total += n // d
        d += 1
    return total == n


def own_divisors_c(n):
    return n > 0 and sum(d for d in range(1, n // 2 + 1) if n % d == 0) == n


def halving_steps_a(n):
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


def halving_steps_b(n):
    if n == 1:
        return 0
    return 1 + halving_steps_b(n // 2 if n % 2 == 0 else 3 * n + 1)


def halving_steps_c(n):
    chain = [n]
    while chain[-1] > 1:
        last = chain[-1]
        chain.append(last * 3 + 1 if last & 1 else last >> 1)
    return len(chain) - 1


def power_digits_a(n):
    digits = str(n)
    return n == sum(int(d) ** len(digits) for d in digits)


def power_digits_b(n):
    size = len(str(n))
    rest = n
    total = 0
    while rest > 0:
        total += (rest % 10) ** size
        rest //= 10
    return total == n


def power_digits_c(n):
    digits = [int(char) for char in str(n)]
    total = 0
    for digit in digits:
        total += pow(digit, len(digits))
    return total == n


def whole_root_a(n):
    low, high = 0, n
    while low <= high:
        middle = (low + high) // 2
        if middle * middle <= n:
            low = middle + 1
        else:
            high = middle - 1
    return high


def whole_root_b(n):
    x = n
    while x * x > n:
        x = (x + n // x) // 2
    return x


def whole_root_c(n):
    i = 0
    while (i + 1) ** 2 <= n:
        i += 1
    return i


def whole_root_d(n):
    odd = 1
    root = 0
    while n >= odd:
        n -= odd
        odd += 2
        root += 1
    return root


def change_ways_a(amount, coins):
    ways = [1] + [0] * amount
    for coin in coins:
        for value in range(coin, amount + 1):
            ways[value] += ways[value - coin]
    return ways[amount]


def change_ways_b(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change_ways_b(amount - coins[0], coins) + change_ways_b(amount, coins[1:])


def change_ways_c(amount, coins):
    @lru_cache(maxsize=None)
    def ways(left, index):
        if left == 0:
            return 1
        if index == len(coins):
            return 0
        total = 0
        used = 0
        while used <= left:
            total += ways(left - used, index + 1)
            used += coins[index]
        return total

    return ways(amount, 0)


def change_ways_d(amount, coins):
    table = [[0] * (amount + 1) for _ in range(len(coins) + 1)]
    for row in table:
        row[0] = 1
    for i in range(1, len(coins) + 1):
        for j in range(1, amount + 1):
            table[i][j] = table[i - 1][j]
            if j >= coins[i - 1]:
                table[i][j] += table[i][j - coins[i - 1]]
    return table[len(coins)][amount]


def fewest_coins_a(amount, coins):
    best = [0] + [float("inf")] * amount
    for value in range(1, amount + 1):
        for coin in coins:
            if coin <= value:
                best[value] = min(best[value], best[value - coin] + 1)
    return best[amount] if best[amount] < float("inf") else -1


def fewest_coins_b(amount, coins):
    level = {amount}
    steps = 0
    seen = {amount}
    while level:
        if 0 in level:
            return steps
        following = set()
        for value in level:
            for coin in coins:
                rest = value - coin
                if rest >= 0 and rest not in seen:
                    seen.add(rest)
                    following.add(rest)
        level = following
        steps += 1
    return -1


def fewest_coins_c(amount, coins):
    memo = {}

    def go(left):
        if left == 0:
            return 0
        if left < 0:
            return math.inf
        if left not in memo:
            memo[left] = 1 + min((go(left - coin) for coin in coins), default=math.inf)
        return memo[left]

    answer = go(amount)
    return -1 if answer == math.inf else answer


def stairs_a(n):
    if n <= 1:
        return 1
    before, now = 1, 1
    for _ in range(2, n + 1):
        before, now = now, before + now
    return now


def stairs_b(n):
    ways = [0] * (n + 2)
    ways[0] = ways[1] = 1
    for i in range(2, n + 1):
        ways[i] = ways[i - 1] + ways[i - 2]
    return ways[n]


def stairs_c(n):
    @lru_cache(None)
    def climb(left):
        if left < 0:
            return 0
        if left == 0:
            return 1
        return climb(left - 1) + climb(left - 2)

    return climb(n)


def triangle_rows_a(n):
    rows = []
    for i in range(n):
        row = [1] * (i + 1)
        for j in range(1, i):
            row[j] = rows[i - 1][j - 1] + rows[i - 1][j]
        rows.append(row)
    return rows


def triangle_rows_b(n):
    rows = []
    row = [1]
    while len(rows) < n:
        rows.append(row)
        row = [a + b for a, b in zip([0] + row, row + [0])]
    return rows


def triangle_rows_c(n):
    return [[math.comb(i, j) for j in range(i + 1)] for i in range(n)]


def triangle_rows_d(n):
    if n == 0:
        return []
    if n == 1:
        return [[1]]
    rows = triangle_rows_d(n - 1)
    last = rows[-1]
    rows.append([1] + [last[i] + last[i + 1] for i in range(len(last) - 1)] + [1])
    return rows


def choose_a(n, k):
    if k > n:
        return 0
    return math.factorial(n) // (math.factorial(k) * math.factorial(n - k))


def choose_b(n, k):
    if k == 0 or k == n:
        return 1
    if k > n:
        return 0
    return choose_b(n - 1, k - 1) + choose_b(n - 1, k)


def choose_c(n, k):
    if k > n:
        return 0
    result = 1
    for i in range(min(k, n - k)):
        result = result * (n - i) // (i + 1)
    return result


def choose_d(n, k):
    row = [1] + [0] * k
    for _ in range(n):
        for j in range(k, 0, -1):
            row[j] += row[j - 1]
    return row[k]


def multiples_sum_a(limit, a, b):
    total = 0
    for n in range(limit):
        if n % a == 0 or n % b == 0:
            total += n
    return total


def multiples_sum_b(limit, a, b):
    return sum(set(range(a, limit, a)) | set(range(b, limit, b)))


def multiples_sum_c(limit, a, b):
    def series(step):
        n = (limit - 1) // step
        return step * n * (n + 1) // 2

    return series(a) + series(b) - series(a * b // math.gcd(a, b))


def multiples_sum_d(limit, a, b):
    return sum(filter(lambda n: not (n % a and n % b), range(limit)))


def least_multiple_a(n):
    result = 1
    for i in range(2, n + 1):
        result = result * i // math.gcd(result, i)
    return result


def least_multiple_b(n):
    powers = {}
    for number in range(2, n + 1):
        rest = number
        d = 2
        counts = Counter()
        while rest > 1:
            while rest % d == 0:
                counts[d] += 1
                rest //= d
            d += 1
        for prime, times in counts.items():
            powers[prime] = max(powers.get(prime, 0), times)
    result = 1
    for prime, times in powers.items():
        result *= prime**times
    return result


def least_multiple_c(n):
    candidate = n
    while any(candidate % i for i in range(1, n + 1)):
        candidate += n
    return candidate


def right_triangles_a(perimeter):
    out = []
    for a in range(1, perimeter):
        for b in range(a, perimeter - a):
            c = perimeter - a - b
            if c >= b and a * a + b * b == c * c:
                out.append((a, b, c))
    return out


def right_triangles_b(perimeter):
    return [
        (a, b, perimeter - a - b)
        for a in range(1, perimeter // 3 + 1)
        for b in range(a, (perimeter - a) // 2 + 1)
        if a**2 + b**2 == (perimeter - a - b) ** 2
    ]


def right_triangles_c(perimeter):
    found = []
    a = 1
    while a < perimeter // 3 + 1:
        b = a
        while b <= perimeter - a - b:
            c = perimeter - a - b
            if c * c == a * a + b * b:
                found.append((a, b, c))
            b += 1
        a += 1
    return found


def happy_a(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(d) ** 2 for d in str(n))
    return n == 1


def happy_b(n):
    def step(x):
        total = 0
        while x:
            x, d = divmod(x, 10)
            total += d * d
        return total

    slow, fast = n, step(n)
    while fast != 1 and slow != fast:
        slow = step(slow)
        fast = step(step(fast))
    return fast == 1


def happy_c(n, seen=()):
    if n == 1:
        return True
    if n in seen:
        return False
    total = 0
    for digit in str(n):
        total += int(digit) * int(digit)
    return happy_c(total, seen + (n,))


def base_text_a(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0:
        return "0"
    out = ""
    while n:
        n, rest = divmod(n, base)
        out = digits[rest] + out
    return out


def base_text_b(n, base):
    digit = lambda d: chr(ord("0") + d) if d < 10 else chr(ord("a") + d - 10)
    parts = []
    while True:
        parts.append(digit(n % base))
        n //= base
        if not n:
            break
    parts.reverse()
    return "".join(parts)


def base_text_c(n, base):
    if n < base:
        return "0123456789abcdefghijklmnopqrstuvwxyz"[n]
    return base_text_c(n // base, base) + base_text_c(n % base, base)


def column_name_a(n):
    out = ""
    while n > 0:
        n -= 1
        out = chr(ord("A") + n % 26) + out
        n //= 26
    return out


def column_name_b(n):
    letters = []
    while n:
        n, rest = divmod(n - 1, 26)
        letters.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest])
    return "".join(letters[::-1])


def column_name_c(n):
    if n == 0:
        return ""
    return column_name_c((n - 1) // 26) + chr(65 + (n - 1) % 26)


def roman_write_a(n):
    signs = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ]
    out = ""
    for value, sign in signs:
        while n >= value:
            out += sign
            n -= value
    return out


def roman_write_b(n):
    values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    out = []
    for i in range(len(values)):
        times, n = divmod(n, values[i])
        out.append(signs[i] * times)
    return "".join(out)


def roman_write_c(n):
    ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    hundreds = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"]
    return "M" * (n // 1000) + hundreds[n // 100 % 10] + tens[n // 10 % 10] + ones[n % 10]


def card_check_a(text):
    digits = [int(c) for c in text][::-1]
    total = 0
    for i, d in enumerate(digits):
        if i % 2 == 1:
            d *= 2
            if d > 9:
                d -= 9
        total += d
    return total % 10 == 0


def card_check_b(text):
    odd = sum(int(c) for c in text[-1::-2])
    even = sum(sum(divmod(2 * int(c), 10)) for c in text[-2::-2])
    return (odd + even) % 10 == 0


def card_check_c(text):
    total = 0
    twice = False
    i = len(text) - 1
    while i >= 0:
        value = int(text[i])
        if twice:
            value = value * 2
            total += value // 10 + value % 10
        else:
            total += value
        twice = not twice
        i -= 1
    return total % 10 == 0


def leap_a(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leap_b(year):
    if year % 400 == 0:
        return True
    if year % 100 == 0:
        return False
    return year % 4 == 0


def leap_c(year):
    if year % 4:
        return False
    elif year % 100:
        return True
    else:
        return not year % 400


def trailing_zeros_a(n):
    count = 0
    while n:
        n //= 5
        count += n
    return count


def trailing_zeros_b(n):
    text = str(math.factorial(n))
    return len(text) - len(text.rstrip("0"))


def trailing_zeros_c(n):
    count = 0
    for i in range(5, n + 1, 5):
        while i % 5 == 0:
            count += 1
            i //= 5
    return count


def sum_to_digit_a(n):
    while n > 9:
        n = sum(int(c) for c in str(n))
    return n


def sum_to_digit_b(n):
    return 0 if n == 0 else 1 + (n - 1) % 9


def sum_to_digit_c(n):
    if n < 10:
        return n
    total = 0
    while n:
        total += n % 10
        n //= 10
    return sum_to_digit_c(total)


INPUTS = {
    "greatest_divisor": [(12, 18), (7, 5), (0, 4), (9, 0)],
    "prime": [(1,), (2,), (25,), (97,), (91,)],
    "primes_below": [(2,), (30,), (50,)],
    "factors": [(1,), (12,), (97,), (360,)],
    "digit_sum": [(0,), (12345,)],
    "turn_number": [(120,), (-34,), (0,)],
    "nth_sum": [(0,), (1,), (12,)],
    "power_mod": [(3, 13, 7), (2, 0, 1), (10, 5, 6)],
    "product_down": [(0,), (5,)],
    "binary_text": [(0,), (10,), (1,)],
    "set_bits": [(0,), (255,), (10,)],
    "two_power": [(0,), (1,), (64,), (65,)],
    "own_divisors": [(6,), (28,), (12,), (1,)],
    "halving_steps": [(1,), (6,), (7,)],
    "power_digits": [(153,), (154,), (9,)],
    "whole_root": [(0,), (1,), (8,), (16,), (99,)],
    "change_ways": [(10, (1, 2, 5)), (3, (2,)), (0, (1,))],
    "fewest_coins": [(11, (1, 2, 5)), (3, (2,)), (0, (1,))],
    "stairs": [(0,), (1,), (7,)],
    "triangle_rows": [(0,), (1,), (5,)],
    "choose": [(5, 2), (3, 4), (6, 6)],
    "multiples_sum": [(10, 3, 5), (50, 4, 6)],
    "least_multiple": [(1,), (6,), (10,)],
    "right_triangles": [(12,), (60,), (7,)],
    "happy": [(19,), (2,), (1,)],
    "base_text": [(255, 16), (0, 2), (35, 36)],
    "column_name": [(1,), (28,), (703,)],
    "roman_write": [(1994,), (3,), (48,)],
    "card_check": [("4539148803436467",), ("8273123273520569",)],
    "leap": [(1900,), (2000,), (2024,), (2023,)],
    "trailing_zeros": [(4,), (5,), (30,)],
    "sum_to_digit": [(38,), (0,), (999,)],
}
