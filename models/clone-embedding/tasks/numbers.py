"""Small tasks on numbers, each written in several ways; `INPUTS` has arguments on which all ways of a task agree."""

import calendar
import math
import operator
import re
from collections import Counter
from functools import lru_cache, reduce
from heapq import heappop, heappush
from itertools import (
    accumulate,
    chain,
    combinations_with_replacement,
    count,
    islice,
    product,
    repeat,
    starmap,
    takewhile,
)


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


def greatest_divisor_f(a, b):
    class Pair:
        def __init__(self, x, y):
            self.x = x
            self.y = y
            self.twos = 0

        def halve_both(self):
            while self.x % 2 == 0 and self.y % 2 == 0:
                self.x //= 2
                self.y //= 2
                self.twos += 1

        def reduce(self):
            while self.y != 0:
                while self.x % 2 == 0 and self.x != 0:
                    self.x //= 2
                while self.y % 2 == 0:
                    self.y //= 2
                if self.x > self.y:
                    self.x, self.y = self.y, self.x
                self.y = self.y - self.x
                if self.x == 0:
                    self.x, self.y = self.y, 0

    if a == 0 or b == 0:
        return a + b
    pair = Pair(a, b)
    pair.halve_both()
    pair.reduce()
    return pair.x * 2**pair.twos


def greatest_divisor_g(a, b):
    if not a or not b:
        return a or b
    divisors = lambda n: {d for d in range(1, n + 1) if not n % d}
    return max(divisors(a) & divisors(b))


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


def prime_f(n):
    divisors = 0
    i = 1
    while i <= n:
        if n % i == 0:
            divisors = divisors + 1
        i = i + 1
    if divisors == 2:
        is_prime = True
    else:
        is_prime = False
    return is_prime


def prime_g(n):
    return not re.match(r"^1?$|^(11+?)\1+$", "1" * n)


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


def primes_below_f(limit):
    def odd_composites():
        for p in range(3, limit, 2):
            yield from range(3 * p, limit, 2 * p)

    if limit <= 2:
        return []
    return [2, *sorted(set(range(3, limit, 2)) - set(odd_composites()))]


def primes_below_g(limit):
    numbers = []
    for i in range(2, limit):
        numbers.append(i)
    index = 0
    while index < len(numbers):
        current = numbers[index]
        remaining = []
        for number in numbers:
            if number == current:
                remaining.append(number)
            elif number % current != 0:
                remaining.append(number)
        numbers = remaining
        index = index + 1
    return numbers


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


def factors_d(n):
    def least(k):
        return next(d for d in count(2) if k % d == 0)

    steps = takewhile(lambda k: k > 1, accumulate(repeat(n), lambda k, _: k // least(k) if k > 1 else 1))
    return list(map(least, steps))


def factors_e(n):
    spf = list(range(n + 1))
    for i in range(2, n + 1):
        if spf[i] == i:
            for j in range(2 * i, n + 1, i):
                if spf[j] == j:
                    spf[j] = i
    answer = []
    while n > 1:
        answer.append(spf[n])
        n = n // spf[n]
    return answer


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


def digit_sum_f(n):
    text = str(n)
    answer = 0
    for i in range(len(text)):
        if text[i] == "1":
            answer = answer + 1
        elif text[i] == "2":
            answer = answer + 2
        elif text[i] == "3":
            answer = answer + 3
        elif text[i] == "4":
            answer = answer + 4
        elif text[i] == "5":
            answer = answer + 5
        elif text[i] == "6":
            answer = answer + 6
        elif text[i] == "7":
            answer = answer + 7
        elif text[i] == "8":
            answer = answer + 8
        elif text[i] == "9":
            answer = answer + 9
    return answer


def digit_sum_g(n):
    return reduce(lambda total, letter: total + ord(letter) - 48, f"{n}", 0)


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


def turn_number_e(n):
    class Stack:
        def __init__(self):
            self.items = []

        def push(self, item):
            self.items.append(item)

        def pop(self):
            return self.items.pop()

        def empty(self):
            return len(self.items) == 0

    stack = Stack()
    text = str(n)
    start = 0
    if text[0] == "-":
        start = 1
    i = start
    while i < len(text):
        stack.push(text[i])
        i += 1
    result = ""
    while not stack.empty():
        result += stack.pop()
    number = int(result)
    return -number if start == 1 else number


def turn_number_f(n):
    return int((s := str(n))[: n < 0] + s[: -len(s) - 1 + (n < 0) : -1])


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


def nth_sum_g(n):
    numbers = []
    for i in range(n + 1):
        if i == 0:
            numbers.append(0)
        elif i == 1:
            numbers.append(1)
        else:
            first = numbers[i - 1]
            second = numbers[i - 2]
            new = first + second
            numbers.append(new)
    return numbers[n]


def nth_sum_h(n):
    return reduce(lambda pair, _: (pair[1], sum(pair)), range(n), (0, 1))[0]


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


def power_mod_f(base, exponent, modulus):
    seen = {}
    values = []
    value = 1 % modulus
    while value not in seen:
        seen[value] = len(values)
        values.append(value)
        value = value * base % modulus
    start = seen[value]
    if exponent < len(values):
        return values[exponent]
    return values[start + (exponent - start) % (len(values) - start)]


def power_mod_g(base, exponent, modulus):
    squares = accumulate(repeat(base % modulus), lambda x, _: x * x % modulus)
    chosen = (s for s, bit in zip(squares, reversed(f"{exponent:b}")) if bit == "1")
    return reduce(lambda x, y: x * y % modulus, chosen, 1) % modulus


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


def product_down_e(n):
    numbers = []
    i = n
    while i > 0:
        numbers.append(i)
        i = i - 1
    answer = 1
    for k in range(len(numbers)):
        answer = answer * numbers[k]
    return answer


def product_down_f(n):
    def multiply(low: int, high: int) -> int:
        if low > high:
            return 1
        if low == high:
            return low
        middle = (low + high) // 2
        return multiply(low, middle) * multiply(middle + 1, high)

    return multiply(2, n)


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


def binary_text_f(n):
    power = 1
    while power * 2 <= n:
        power = power * 2
    answer = ""
    while power >= 1:
        if n >= power:
            answer = answer + "1"
            n = n - power
        else:
            answer = answer + "0"
        power = power // 2
    return answer


def binary_text_g(n):
    nibbles = {f"{d:x}": f"{d:04b}" for d in range(16)}
    return "".join(map(nibbles.get, f"{n:x}")).lstrip("0") or "0"


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


def set_bits_e(n):
    return sum(map(lambda place: n >> place & 1, range(n.bit_length())))


def set_bits_f(n):
    class BitCounter:
        TABLE = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4]

        def __init__(self):
            self.total = 0

        def eat(self, nibble):
            self.total += self.TABLE[nibble]

    counter = BitCounter()
    while n > 0:
        counter.eat(n & 15)
        n = n >> 4
    return counter.total


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


def two_power_e(n):
    powers = []
    value = 1
    for i in range(64):
        powers.append(value)
        value = value * 2
    found = False
    for p in powers:
        if p == n:
            found = True
    return found


def two_power_f(n):
    return bool(re.fullmatch("10*", format(n, "b")))


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


def own_divisors_d(n):
    divisors = []
    for i in range(1, n):
        rest = n % i
        if rest == 0:
            divisors.append(i)
    total = 0
    for i in range(len(divisors)):
        total = total + divisors[i]
    if total == n:
        return True
    else:
        return False


def own_divisors_e(n):
    return reduce(operator.sub, filter(lambda d: n % d == 0, range(1, n)), n) == 0


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


def halving_steps_d(n):
    class Walker:
        def __init__(self, value):
            self.value = value
            self.steps = 0

        def is_done(self):
            return self.value == 1

        def step(self):
            if self.value % 2 == 0:
                self.value = self.value // 2
            else:
                self.value = self.value * 3 + 1
            self.steps += 1

    walker = Walker(n)
    while not walker.is_done():
        walker.step()
    return walker.steps


def halving_steps_e(n):
    orbit = accumulate(repeat(n), lambda k, _: (k >> 1, 3 * k + 1)[k & 1])
    return sum(1 for _ in takewhile(lambda k: k != 1, orbit))


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


def power_digits_d(n):
    copy = n
    length = 0
    while copy > 0:
        copy = copy // 10
        length = length + 1
    total = 0
    copy = n
    while copy > 0:
        digit = copy % 10
        power = 1
        for i in range(length):
            power = power * digit
        total = total + power
        copy = copy // 10
    if total == n:
        return True
    return False


def power_digits_e(n):
    return not n - sum(map(pow, map(int, s := str(n)), repeat(len(s))))


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


def whole_root_e(n):
    answer = 0
    bit = 1 << (n.bit_length() + 1) // 2
    while bit:
        if (answer + bit) ** 2 <= n:
            answer += bit
        bit >>= 1
    return answer


def whole_root_f(n):
    return len([*takewhile(lambda s: s <= n, map(lambda r: r * r, count(1)))])


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


def change_ways_e(amount, coins):
    result = 0
    limits = []
    for coin in coins:
        limits.append(amount // coin)
    used = [0] * len(coins)
    finished = False
    while finished == False:
        total = 0
        for i in range(len(coins)):
            total = total + used[i] * coins[i]
        if total == amount:
            result = result + 1
        place = 0
        while place < len(coins):
            used[place] = used[place] + 1
            if used[place] <= limits[place]:
                break
            used[place] = 0
            place = place + 1
        if place == len(coins):
            finished = True
    return result


def change_ways_f(amount, coins):
    def spread(ways: list[int], coin: int) -> list[int]:
        wider = list(ways)
        for value in range(coin, len(wider)):
            wider[value] += wider[value - coin]
        return wider

    return reduce(spread, coins, [1] + [0] * amount)[-1]


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


def fewest_coins_d(amount, coins):
    heap = [(0, amount)]
    closed = set()
    while heap:
        used, left = heappop(heap)
        if left == 0:
            return used
        if left in closed:
            continue
        closed.add(left)
        for coin in coins:
            if coin <= left:
                heappush(heap, (used + 1, left - coin))
    return -1


def fewest_coins_e(amount, coins):
    sizes = range(amount // min(coins) + 1)
    return next((k for k in sizes if any(sum(c) == amount for c in combinations_with_replacement(coins, k))), -1)


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


def stairs_d(n):
    total = 0
    twos = 0
    while twos * 2 <= n:
        ones = n - twos * 2
        moves = ones + twos
        ways = 1
        for i in range(twos):
            ways = ways * (moves - i) // (i + 1)
        total = total + ways
        twos = twos + 1
    return total


def stairs_e(n):
    def times(a, b):
        return [[sum(map(operator.mul, row, column)) for column in zip(*b)] for row in a]

    return reduce(times, repeat([[1, 1], [1, 0]], n), [[1, 0], [0, 1]])[0][0]


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


def triangle_rows_e(n):
    class Triangle:
        def __init__(self):
            self.rows = []

        def value(self, row, column):
            if column == 0 or column == row:
                return 1
            above = self.rows[row - 1]
            return above[column - 1] + above[column]

        def add_row(self):
            number = len(self.rows)
            row = []
            column = 0
            while column <= number:
                row.append(self.value(number, column))
                column += 1
            self.rows.append(row)

    triangle = Triangle()
    while len(triangle.rows) < n:
        triangle.add_row()
    return triangle.rows


def triangle_rows_f(n):
    grow = lambda row, _: list(map(operator.add, [0, *row], [*row, 0]))
    return list(islice(accumulate(repeat([1]), grow), n))


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


def choose_e(n, k):
    top = 1
    bottom = 1
    i = 0
    if k > n:
        return 0
    while i < k:
        top = top * (n - i)
        bottom = bottom * (i + 1)
        i = i + 1
    answer = top // bottom
    return answer


def choose_f(n, k):
    return sum(bin(mask).count("1") == k for mask in range(2**n))


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


def multiples_sum_e(limit, a, b):
    numbers = []
    x = a
    while x < limit:
        numbers.append(x)
        x = x + a
    y = b
    while y < limit:
        already = False
        for number in numbers:
            if number == y:
                already = True
        if already == False:
            numbers.append(y)
        y = y + b
    answer = 0
    for number in numbers:
        answer = answer + number
    return answer


def multiples_sum_f(limit, a, b):
    x, y, total = a, b, 0
    while (low := min(x, y)) < limit:
        total += low
        x += a * (x == low)
        y += b * (y == low)
    return total


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


def least_multiple_d(n):
    def highest_power(p: int) -> int:
        power = p
        while power * p <= n:
            power *= p
        return power

    primes = [p for p in range(2, n + 1) if all(p % d for d in range(2, p))]
    return math.prod(highest_power(p) for p in primes)


def least_multiple_e(n):
    multiple = 0
    found = False
    while found == False:
        multiple = multiple + 1
        good = True
        for i in range(1, n + 1):
            if multiple % i != 0:
                good = False
                break
        if good == True:
            found = True
    return multiple


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


def right_triangles_d(perimeter):
    triples = set()
    m = 2
    while 2 * m * m < 2 * perimeter:
        for n in range(1, m):
            if (m - n) % 2 == 0 or math.gcd(m, n) > 1:
                continue
            whole = 2 * m * (m + n)
            if perimeter % whole == 0:
                k = perimeter // whole
                legs = sorted((k * (m * m - n * n), 2 * k * m * n))
                triples.add((*legs, k * (m * m + n * n)))
        m += 1
    return sorted(triples)


def right_triangles_e(perimeter):
    legs = product(range(1, perimeter), repeat=2)
    triples = starmap(lambda a, b: (a, b, perimeter - a - b), legs)
    return [t for t in triples if t[0] <= t[1] < t[2] and math.hypot(t[0], t[1]) == t[2]]


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


def happy_d(n):
    numbers = []
    result = False
    stop = False
    while stop == False:
        if n == 1:
            result = True
            stop = True
        for i in range(len(numbers)):
            if numbers[i] == n:
                stop = True
        numbers.append(n)
        text = str(n)
        total = 0
        for i in range(len(text)):
            digit = int(text[i])
            total = total + digit * digit
        n = total
    return result


def happy_e(n):
    step = lambda k, _: sum(map(lambda c: int(c) ** 2, str(k)))
    return reduce(step, range(99), n) == 1


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


def base_text_d(n, base):
    class Writer:
        DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

        def __init__(self, base):
            self.base = base
            self.text = ""

        def put(self, digit):
            self.text += self.DIGITS[digit]

    writer = Writer(base)
    weight = 1
    while weight * base <= n:
        weight *= base
    while weight > 0:
        digit = 0
        while n >= weight:
            n -= weight
            digit += 1
        writer.put(digit)
        weight //= base
    return writer.text


def base_text_e(n, base):
    size = next(k for k in count(1) if n < base**k)
    digits = map(lambda place: n // base**place % base, reversed(range(size)))
    return "".join(map("0123456789abcdefghijklmnopqrstuvwxyz".__getitem__, digits))


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


def column_name_d(n):
    letters = ["A"]
    for i in range(n - 1):
        position = len(letters) - 1
        carry = True
        while carry == True:
            if position < 0:
                letters.insert(0, "A")
                carry = False
            elif letters[position] == "Z":
                letters[position] = "A"
                position = position - 1
            else:
                letters[position] = chr(ord(letters[position]) + 1)
                carry = False
    return "".join(letters)


def column_name_e(n):
    letters = [chr(code) for code in range(65, 91)]
    names = chain.from_iterable(map("".join, product(letters, repeat=size)) for size in count(1))
    return next(islice(names, n - 1, None))


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


def roman_write_d(n):
    answer = ""
    while n > 0:
        if n >= 1000:
            answer = answer + "M"
            n = n - 1000
        elif n >= 900:
            answer = answer + "CM"
            n = n - 900
        elif n >= 500:
            answer = answer + "D"
            n = n - 500
        elif n >= 400:
            answer = answer + "CD"
            n = n - 400
        elif n >= 100:
            answer = answer + "C"
            n = n - 100
        elif n >= 90:
            answer = answer + "XC"
            n = n - 90
        elif n >= 50:
            answer = answer + "L"
            n = n - 50
        elif n >= 40:
            answer = answer + "XL"
            n = n - 40
        elif n >= 10:
            answer = answer + "X"
            n = n - 10
        elif n == 9:
            answer = answer + "IX"
            n = 0
        elif n >= 5:
            answer = answer + "V"
            n = n - 5
        elif n == 4:
            answer = answer + "IV"
            n = 0
        else:
            answer = answer + "I"
            n = n - 1
    return answer


def roman_write_e(n):
    text = "I" * n
    rules = "IIIII V IIII IV VV X VIV IX XXXXX L XXXX XL LL C LXL XC CCCCC D CCCC CD DD M DCD CM".split()
    for old, new in zip(rules[::2], rules[1::2]):
        text = text.replace(old, new)
    return text


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


def card_check_d(text):
    class Checksum:
        def __init__(self):
            self.total = 0
            self.position = 0

        def add(self, digit):
            self.position += 1
            if self.position % 2 == 0:
                digit = digit * 2
                if digit >= 10:
                    digit = digit - 9
            self.total += digit

        def valid(self):
            return self.total % 10 == 0

    checksum = Checksum()
    index = len(text) - 1
    while index > -1:
        checksum.add(int(text[index]))
        index -= 1
    return checksum.valid()


def card_check_e(text):
    return sum(int("0246813579"[int(c)] if i & 1 else c) for i, c in enumerate(text[::-1])) % 10 < 1


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


def leap_d(year):
    answer = False
    if year % 4 == 0:
        answer = True
    if year % 100 == 0:
        answer = False
    if year % 400 == 0:
        answer = True
    return answer


def leap_e(year):
    if calendar.monthrange(year, 2)[1] == 29:
        return True
    return False


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


def trailing_zeros_d(n):
    fives = 0
    for number in range(1, n + 1):
        rest = number
        while rest % 5 == 0:
            rest = rest // 5
            fives = fives + 1
    twos = 0
    for number in range(1, n + 1):
        rest = number
        while rest % 2 == 0:
            rest = rest // 2
            twos = twos + 1
    if twos < fives:
        return twos
    return fives


def trailing_zeros_e(n):
    return sum(takewhile(bool, map(lambda power: n // 5**power, count(1))))


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


def sum_to_digit_d(n):
    text = str(n)
    while len(text) > 1:
        total = 0
        i = 0
        while i < len(text):
            total = total + int(text[i])
            i = i + 1
        text = str(total)
    return int(text)


def sum_to_digit_e(n):
    return n and (n % 9 or 9)


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
