"""Small tasks on divisors, primes, remainders and digits, each written in several ways; all ways agree on `INPUTS`."""

import math
from collections import defaultdict
from functools import reduce
from itertools import accumulate, chain, combinations, count, groupby, product, takewhile


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


def power_order_d(base, modulus):
    powers = accumulate(range(modulus), lambda value, _: value * base % modulus, initial=1)
    next(powers)
    return next((k for k, value in enumerate(powers, 1) if value == 1 % modulus), 0)


def power_order_e(base, modulus):
    if math.gcd(base, modulus) > 1:
        return 0
    group = sum(1 for k in range(1, modulus + 1) if math.gcd(k, modulus) == 1)
    order = group
    p = 2
    while p <= group:
        while order % p == 0 and pow(base, order // p, modulus) == 1 % modulus:
            order //= p
        p += 1
    return order


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


def square_rests_d(n):
    rests = []
    for i in range(n):
        rest = (i * i) % n
        already = False
        for j in range(len(rests)):
            if rests[j] == rest:
                already = True
        if not already:
            rests.append(rest)
    rests.sort()
    return rests


def square_rests_e(n):
    return [rest for rest, _ in groupby(sorted(map(lambda k: pow(k, 2, n), range(n))))]


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


def least_generator_d(p):
    return min(g for g in range(1, p) if len(set(accumulate([g] * (p - 1), lambda x, y: x * y % p))) == p - 1)


def least_generator_e(p):
    def covers_all(g):
        hit = [False] * p
        value = 1
        i = 0
        while i < p - 1:
            if hit[value]:
                return False
            hit[value] = True
            value = (value * g) % p
            i += 1
        return True

    g = 1
    while not covers_all(g):
        g += 1
    return g


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


def digit_sum_rounds_d(n):
    count_rounds = 0
    number = n
    finished = False
    if number < 10:
        finished = True
    while finished == False:
        text = str(number)
        total = 0
        for i in range(len(text)):
            total = total + int(text[i])
        number = total
        count_rounds = count_rounds + 1
        if number < 10:
            finished = True
    return count_rounds, number


def digit_sum_rounds_e(n):
    history = [n]
    while len(str(history[-1])) > 1:
        history.append(sum(ord(c) & 15 for c in str(history[-1])))
    return len(history) - 1, history.pop()


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


def digit_product_chain_d(n):
    class Chain(list):
        def last(self):
            return self[-1]

        def grow(self):
            number, product_ = self.last(), 1
            while number > 0:
                product_ *= number % 10
                number //= 10
            self.append(product_)

    chain_ = Chain([n])
    while chain_.last() > 9:
        chain_.grow()
    return list(chain_)


def digit_product_chain_e(n):
    return [n] + (digit_product_chain_e(eval("*".join(str(n)))) if n > 9 else [])


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


def cube_digit_cycle_d(n):
    numbers = [n]
    while True:
        current = numbers[len(numbers) - 1]
        new = 0
        for digit in str(current):
            new = new + int(digit) * int(digit) * int(digit)
        for i in range(len(numbers)):
            if numbers[i] == new:
                return len(numbers) - i
        numbers.append(new)


def cube_digit_cycle_e(n):
    def step(k):
        return reduce(lambda total, c: total + int(c) ** 3, str(k), 0)

    for _ in range(2000):
        n = step(n)
    start = n
    trail = takewhile(lambda k: k != start, accumulate(count(), lambda k, _: step(k), initial=step(start)))
    return 1 + sum(1 for _ in trail)


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


def divided_by_own_sum_d(low, high):
    return [n for n in range(low, high + 1) if not n % eval("+".join(str(n)))]


def divided_by_own_sum_e(low, high):
    def digit_sum(n: int) -> int:
        if n < 10:
            return n
        head, last = divmod(n, 10)
        return digit_sum(head) + last

    hits: list[int] = []
    for n in range(low, high + 1):
        multiple, rest = divmod(n, digit_sum(n))
        if rest != 0:
            continue
        hits.append(multiple * digit_sum(n))
    return hits


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


def without_maker_d(limit):
    return sorted(set(range(1, limit + 1)) - {n + sum(int(c) for c in str(n)) for n in range(limit)})


def without_maker_e(limit):
    result = []
    number = 1
    while number <= limit:
        found = False
        maker = 1
        while maker < number and not found:
            total = maker
            rest = maker
            while rest > 0:
                total = total + rest % 10
                rest = rest // 10
            if total == number:
                found = True
            maker += 1
        if found == False:
            result.append(number)
        number += 1
    return result


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


def sorted_digit_steps_d(n):
    def once(k):
        counts = [0] * 10
        for _ in range(4):
            counts[k % 10] += 1
            k //= 10
        up = "".join(str(d) * counts[d] for d in range(10))
        return int(up[::-1]) - int(up)

    return 0 if n in (0, 6174) else 1 + sorted_digit_steps_d(once(n))


def sorted_digit_steps_e(n):
    step = 0
    while n and n != 6174:
        digits = sorted(str(n).rjust(4, "0"))
        n = sum((int(b) - int(a)) * 10**i for i, (a, b) in enumerate(zip(digits[::-1], digits)))
        step += 1
    return step


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


def square_keeps_tail_d(limit):
    answer = []
    for n in range(0, limit + 1):
        number = str(n)
        square = str(n * n)
        tail = square[len(square) - len(number) :]
        if tail == number:
            answer.append(n)
    return answer


def square_keeps_tail_e(limit):
    keeps = lambda n: pow(n, 2, 10 ** len(str(n))) == n
    return list(filter(keeps, range(limit + 1)))


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


def half_sums_match_d(n):
    s = str(n)
    h = len(s) // 2
    return sum((i < h) * int(c) - (i >= len(s) - h) * int(c) for i, c in enumerate(s)) == 0


def half_sums_match_e(n):
    digits = [int(c) for c in str(n)]
    sums = [0]
    for d in digits:
        sums.append(sums[-1] + d)
    size = len(digits)
    left = sums[size // 2]
    right = sums[size] - sums[size - size // 2]
    return left == right


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


def rising_digit_count_d(limit):
    return sum("".join(sorted(set(s))) == s for s in map(str, range(1, limit + 1)))


def rising_digit_count_e(limit):
    result = 0
    for number in range(1, limit + 1):
        ok = True
        rest = number
        last_digit = 10
        while rest > 0 and ok:
            digit = rest % 10
            if digit >= last_digit:
                ok = False
            last_digit = digit
            rest = rest // 10
        if ok:
            result = result + 1
    return result


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


def digits_in_base_d(n, base):
    class Converter:
        def __init__(self, base):
            self.base = base
            self.stack = []

        def push_all(self, number):
            while True:
                self.stack.append(number % self.base)
                number = number // self.base
                if number == 0:
                    break

        def pop_all(self):
            result = []
            while len(self.stack) > 0:
                result.append(self.stack.pop())
            return result

    converter = Converter(base)
    converter.push_all(n)
    return converter.pop_all()


def digits_in_base_e(n, base):
    size = next(k for k in count(1) if base**k > n)
    return [n // base**place % base for place in range(size)][::-1]


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


def from_base_text_d(text, base):
    def digit(letter):
        return int(letter) if letter in "0123456789" else ord(letter.upper()) - 55

    return reduce(lambda value, d: value * base + d, map(digit, text), 0)


def from_base_text_e(text, base):
    values = {}
    for i in range(10):
        values[str(i)] = i
    for i in range(26):
        values["abcdefghijklmnopqrstuvwxyz"[i]] = 10 + i
    result = 0
    n = len(text)
    for i in range(n):
        letter = text[i].lower()
        power = n - 1 - i
        result = result + values[letter] * base**power
    return result


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


def factorial_digits_d(n):
    if n == 0:
        return [0]
    weights = list(takewhile(lambda f: f <= n, accumulate(count(1), lambda x, y: x * y)))
    digits = []
    for w in reversed(weights):
        digits.append(n // w)
        n -= digits[-1] * w
    return digits + [0]


def factorial_digits_e(n):
    d, k = [0], 2
    while n:
        d.insert(0, n % k)
        n //= k
        k += 1
    return d


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


def signed_threes_d(n):
    for size in count(1):
        for signs in product((-1, 0, 1), repeat=size):
            value = 0
            for sign in signs:
                value = value * 3 + sign
            if value == n:
                return "".join({-1: "-", 0: "0", 1: "+"}[sign] for sign in signs)


def signed_threes_e(n):
    def go(k):
        return "" if k == 0 else go((k + 1) // 3) + "0+-"[k % 3]

    return go(n) or "0"


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


def wheel_primes_d(limit):
    answer = []
    for n in range(2, limit):
        prime = True
        for d in range(2, n):
            if n % d == 0:
                prime = False
                break
        if prime == True and n % 4 == 1:
            answer.append(n)
    return answer


def wheel_primes_e(limit):
    composites = set(chain.from_iterable(range(p * p, limit, p) for p in range(2, limit)))
    return sorted(set(range(5, limit, 4)) - composites)


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


def prime_running_products_d(k):
    class Primes:
        def __init__(self):
            self.now = 1

        def __iter__(self):
            return self

        def __next__(self):
            self.now += 1
            while any(self.now % d == 0 for d in range(2, self.now)):
                self.now += 1
            return self.now

    result = []
    running = 1
    for p in Primes():
        if len(result) == k:
            return result
        running = running * p
        result.append(running)


def prime_running_products_e(k):
    limit = 10 + k * k * 2
    primes = [n for n in range(2, limit) if not any(n % d == 0 for d in range(2, int(n**0.5) + 1))]
    return [math.prod(primes[: i + 1]) for i in range(k)]


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


def digit_lock_codes_d(length, total):
    partial = [("", 0)]
    for _ in range(length):
        longer = []
        for code, value in partial:
            for digit in range(10):
                if value + digit <= total:
                    longer.append((code + str(digit), value + digit))
        partial = longer
    return [code for code, value in partial if value == total]


def digit_lock_codes_e(length, total):
    texts = map("".join, product("0123456789", repeat=length))
    return list(filter(lambda text: sum(map(int, text)) == total, texts))


INPUTS = {
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
