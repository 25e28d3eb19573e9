"""More small tasks on numbers, each written in several ways; all ways of a task agree on `INPUTS`."""

import heapq
import math
import operator
from collections import Counter
from functools import lru_cache, reduce
from itertools import accumulate, combinations_with_replacement, count, islice, product, repeat, starmap, zip_longest


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


def word_number_c(word):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    value = 0
    for i in range(len(word)):
        letter = word[i].upper()
        for j in range(len(letters)):
            if letters[j] == letter:
                value = value + j + 1
    triangle = False
    for k in range(1, value + 1):
        if k * (k + 1) // 2 == value:
            triangle = True
    return triangle


def word_number_d(word):
    return (8 * sum(int(c, 36) - 9 for c in word) + 1) ** 0.5 % 2 == 1


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


def name_scores_d(names):
    ordered = []
    for name in names:
        place = 0
        while place < len(ordered) and ordered[place] < name:
            place = place + 1
        ordered.insert(place, name)
    total = 0
    position = 1
    for name in ordered:
        value = 0
        for i in range(len(name)):
            value = value + (ord(name[i]) - ord("A") + 1)
        total = total + value * position
        position = position + 1
    return total


def name_scores_e(names):
    worth = lambda name: sum(name.encode()) - 64 * len(name)
    return sum(map(operator.mul, count(1), map(worth, sorted(names))))


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


def same_digits_multiples_c(times):
    number = 1
    found = False
    while not found:
        found = True
        for factor in range(2, times + 1):
            first = list(str(number))
            second = list(str(number * factor))
            for digit in first:
                if digit in second:
                    second.remove(digit)
                else:
                    found = False
            if len(second) > 0:
                found = False
        if not found:
            number += 1
    return number


def same_digits_multiples_d(times):
    key = lambda n: "".join(sorted(str(n)))
    return next(n for n in count(1) if len({key(n * k) for k in range(1, times + 1)}) < 2)


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


def never_mirror_c(limit, tries):
    class Number:
        def __init__(self, value):
            self.value = value

        def turned(self):
            rest = self.value
            result = 0
            while rest > 0:
                result = result * 10 + rest % 10
                rest = rest // 10
            return result

        def add_turned(self):
            self.value = self.value + self.turned()

    stuck = 0
    n = 1
    while n < limit:
        number = Number(n)
        tried = 0
        mirror = False
        while tried < tries and not mirror:
            number.add_turned()
            if number.value == number.turned():
                mirror = True
            tried += 1
        if not mirror:
            stuck += 1
        n += 1
    return stuck


def never_mirror_d(limit, tries):
    sums = lambda n: islice(accumulate(repeat(n), lambda v, _: v + int(str(v)[::-1])), 1, tries + 1)
    return sum(all(str(v) != str(v)[::-1] for v in sums(n)) for n in range(1, limit))


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


def root_half_d(n, digits):
    whole = math.isqrt(n * 10 ** (2 * digits + 2))
    return round(whole / 10 ** (digits + 1), digits)


def root_half_e(n, digits):
    root = 0.0
    step = 1.0
    while (root + step) * (root + step) <= n:
        root = root + step
    for place in range(digits + 2):
        step = step / 10
        while (root + step) * (root + step) <= n:
            root = root + step
    answer = round(root, digits)
    return answer


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


def coprime_count_d(n):
    counter = 0
    for k in range(1, n + 1):
        common = False
        for d in range(2, k + 1):
            if n % d == 0 and k % d == 0:
                common = True
        if common == False:
            counter = counter + 1
    return counter


def coprime_count_e(n):
    phi = list(range(n + 1))
    for p in range(2, n + 1):
        if phi[p] == p:
            for multiple in range(p, n + 1, p):
                phi[multiple] -= phi[multiple] // p
    return phi[n]


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


def inverse_mod_d(a, m):
    result = None
    current = 0
    x = 0
    while x < m:
        if current == 1:
            result = x
            break
        current = current + a
        while current >= m:
            current = current - m
        x = x + 1
    return result


def inverse_mod_e(a, m):
    if math.gcd(a, m) > 1:
        return None
    totient = sum(map(lambda k: math.gcd(k, m) == 1, range(1, m + 1)))
    return reduce(lambda x, y: x * y % m, repeat(a, totient - 1), 1 % m)


def clock_angle_a(hour, minute):
    angle = abs(30 * hour - 5.5 * minute) % 360
    return min(angle, 360 - angle)


def clock_angle_b(hour, minute):
    first = (hour % 12) * 30 + minute / 2
    second = minute * 6
    gap = first - second if first > second else second - first
    return 360 - gap if gap > 180 else gap


def clock_angle_c(hour, minute):
    class Hand:
        def __init__(self, degrees):
            self.degrees = degrees
            while self.degrees >= 360:
                self.degrees -= 360

        def distance(self, other):
            first = self.degrees - other.degrees
            if first < 0:
                first = first + 360
            second = 360 - first
            if first < second:
                return first
            return second

    hours = Hand(hour * 30 + minute * 0.5)
    minutes = Hand(minute * 6)
    return hours.distance(minutes)


def clock_angle_d(hour, minute):
    return 180 - abs(180 - abs(hour % 12 * 30 - minute * 5.5))


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


def divisors_list_d(n):
    prime_powers = Counter()
    rest, p = n, 2
    while rest > 1:
        if rest % p:
            p += 1
        else:
            rest //= p
            prime_powers[p] += 1
    choices = [[p**e for e in range(times + 1)] for p, times in prime_powers.items()]
    return sorted(map(math.prod, product(*choices)))


def divisors_list_e(n):
    answer = []
    number = n
    while number >= 1:
        quotient = n // number
        if quotient * number == n:
            answer.append(quotient)
        number = number - 1
    return answer


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


def number_words_c(n):
    ones = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    ones = [""] + (ones + " seventeen eighteen nineteen").split()
    tens = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
    h, r = divmod(n, 100)
    low = ones[r] if r < 20 else "-".join(filter(None, (tens[r // 10], ones[r % 10])))
    return " ".join(filter(None, (ones[h], "hundred" * (h > 0), low)))


def number_words_d(n):
    class Speaker:
        def __init__(self):
            self.words = []
            self.small = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight"}
            self.small.update({9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 15: "fifteen"})
            self.small[18] = "eighteen"
            for k in (14, 16, 17, 19):
                self.small[k] = self.small[k - 10] + "teen"
            self.stems = {2: "twen", 3: "thir", 4: "for", 5: "fif", 8: "eigh"}

        def ten(self, digit):
            if digit in self.stems:
                return self.stems[digit] + "ty"
            return self.small[digit] + "ty"

        def say(self, number):
            if number >= 100:
                self.words.append(self.small[number // 100])
                self.words.append("hundred")
                number = number % 100
            if number >= 20:
                word = self.ten(number // 10)
                if number % 10 != 0:
                    word = word + "-" + self.small[number % 10]
                self.words.append(word)
            elif number > 0:
                self.words.append(self.small[number])

    speaker = Speaker()
    speaker.say(n)
    return " ".join(speaker.words)


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


def difference_bits_d(a, b):
    first = bin(a)[2:]
    second = bin(b)[2:]
    while len(first) < len(second):
        first = "0" + first
    while len(second) < len(first):
        second = "0" + second
    different = 0
    for i in range(len(first)):
        if first[i] != second[i]:
            different = different + 1
    return different


def difference_bits_e(a, b):
    pairs = zip_longest(reversed(f"{a:b}"), reversed(f"{b:b}"), fillvalue="0")
    return sum(starmap(operator.ne, pairs))


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


def turn_bits_d(n, width):
    bits = []
    for i in range(width):
        bits.append(n % 2)
        n = n // 2
    answer = 0
    weight = 1
    i = width - 1
    while i >= 0:
        answer = answer + bits[i] * weight
        weight = weight * 2
        i = i - 1
    return answer


def turn_bits_e(n, width):
    weights = (1 << place for place in range(width))
    return sum(bit * weight for bit, weight in zip(map(int, f"{n:0{width}b}"), weights))


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


def bit_counts_d(n):
    result = []
    for number in range(n + 1):
        ones = 0
        rest = number
        while rest > 0:
            if rest % 2 == 1:
                ones = ones + 1
            rest = rest // 2
        result.append(ones)
    return result


def bit_counts_e(n):
    counts = [0]
    while len(counts) <= n:
        counts += [c + 1 for c in counts]
    return counts[: n + 1]


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


def plus_by_bits_d(a, b):
    class Adder:
        def __init__(self):
            self.carry = 0
            self.out = []

        def feed(self, x, y):
            ones = [x, y, self.carry].count(1)
            self.out.append("1" if ones in (1, 3) else "0")
            self.carry = 1 if ones >= 2 else 0

    adder = Adder()
    first = bin(a)[2:]
    second = bin(b)[2:]
    size = max(len(first), len(second)) + 1
    first = first.zfill(size)
    second = second.zfill(size)
    i = size - 1
    while i >= 0:
        adder.feed(int(first[i]), int(second[i]))
        i -= 1
    adder.out.reverse()
    return int("".join(adder.out), 2)


def plus_by_bits_e(a, b):
    return reduce(lambda s, _: (s[0] ^ s[1], (s[0] & s[1]) << 1), range((a | b).bit_length() + 1), (a, b))[0]


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


def flip_bits_d(n):
    text = bin(n)[2:]
    result = ""
    for i in range(len(text)):
        if text[i] == "1":
            result = result + "0"
        elif text[i] == "0":
            result = result + "1"
    answer = 0
    for i in range(len(result)):
        answer = answer * 2
        if result[i] == "1":
            answer = answer + 1
    return answer


def flip_bits_e(n):
    return 2 ** max(n.bit_length(), 1) + ~n


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


def ugly_d(n):
    if n < 1:
        return False
    divisors = []
    for d in range(2, n + 1):
        if n % d == 0:
            prime = True
            for k in range(2, d):
                if d % k == 0:
                    prime = False
            if prime == True:
                divisors.append(d)
    answer = True
    for d in divisors:
        if d != 2 and d != 3 and d != 5:
            answer = False
    return answer


def ugly_e(n):
    return n > 0 and pow(30, n.bit_length(), n) == 0


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


def nth_ugly_c(n):
    heap = [1]
    last = 0
    while n > 0:
        value = heapq.heappop(heap)
        if value == last:
            continue
        last = value
        n -= 1
        for factor in (2, 3, 5):
            heapq.heappush(heap, value * factor)
    return last


def nth_ugly_d(n):
    found = 0
    number = 0
    while found < n:
        number = number + 1
        rest = number
        while rest % 2 == 0:
            rest = rest // 2
        while rest % 3 == 0:
            rest = rest // 3
        while rest % 5 == 0:
            rest = rest // 5
        if rest == 1:
            found = found + 1
    return number


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


def fewest_squares_d(n):
    def is_square(k: int) -> bool:
        return math.isqrt(k) ** 2 == k

    if is_square(n):
        return 1
    rest = n
    while rest % 4 == 0:
        rest //= 4
    if rest % 8 == 7:
        return 4
    if any(is_square(n - a * a) for a in range(1, math.isqrt(n) + 1)):
        return 2
    return 3


def fewest_squares_e(n):
    squares = [k * k for k in range(1, n + 1) if k * k <= n]
    return next(k for k in count(1) if any(sum(c) == n for c in combinations_with_replacement(squares, k)))


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


def perfect_square_e(n):
    answer = False
    for i in range(n + 1):
        square = i * i
        if square == n:
            answer = True
        if square > n:
            break
    return answer


def perfect_square_f(n):
    def exponents(k):
        p = 2
        while k > 1:
            e = 0
            while k % p == 0:
                k //= p
                e += 1
            yield e
            p += 1

    return all(map(lambda e: e % 2 == 0, exponents(n)))


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


def distinct_sums_d(n):
    class Search:
        def __init__(self):
            self.found = 0

        def go(self, rest, smallest):
            if rest == 0:
                self.found += 1
                return
            part = smallest
            while part <= rest:
                self.go(rest - part, part)
                part += 1

    search = Search()
    search.go(n, 1)
    return search.found


def distinct_sums_e(n):
    level = {(1,) * n}
    seen = set()
    while level:
        seen |= level
        joined = set()
        for parts in level:
            for i in range(len(parts)):
                for j in range(i):
                    rest = parts[:j] + parts[j + 1 : i] + parts[i + 1 :]
                    joined.add(tuple(sorted(rest + (parts[i] + parts[j],))))
        level = joined - seen
    return len(seen)


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


def trees_possible_d(n):
    row = [1]
    for i in range(n):
        new_row = []
        total = 0
        for value in row:
            total = total + value
            new_row.append(total)
        new_row.append(total)
        row = new_row
    return row[len(row) - 1]


def trees_possible_e(n):
    @lru_cache(maxsize=None)
    def shapes(low, high):
        if low >= high:
            return (None,)
        return tuple(
            (left, root, right)
            for root in range(low, high)
            for left, right in product(shapes(low, root), shapes(root + 1, high))
        )

    return len(shapes(0, n))


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


def decode_ways_d(text):
    if text == "":
        return 0
    codes = []
    for i in range(1, 27):
        codes.append(str(i))
    answer = 0
    todo = [text]
    while len(todo) > 0:
        rest = todo.pop()
        if rest == "":
            answer = answer + 1
        for code in codes:
            if rest[0 : len(code)] == code and rest != "":
                todo.append(rest[len(code) :])
    return answer


def decode_ways_e(text):
    def step(state, pair):
        (before, now), (last, letter) = state, pair
        return now, now * (letter != "0") + before * ("10" <= last + letter <= "26")

    return reduce(step, zip("0" + text, text), (0, 1))[1] if text else 0


INPUTS = {
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
