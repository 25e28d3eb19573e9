"""Small tasks on digits and divisors, each written in five ways; all ways of a task agree on `INPUTS`."""

import itertools
import math
import re
from collections import Counter, defaultdict
from functools import lru_cache, reduce


def hill_numbers_a(low, high):
    count = 0
    for number in range(low, high + 1):
        digits = str(number)
        i = 0
        while i + 1 < len(digits) and digits[i] < digits[i + 1]:
            i = i + 1
        top = i
        while i + 1 < len(digits) and digits[i] > digits[i + 1]:
            i = i + 1
        if i == len(digits) - 1 and top > 0 and top < len(digits) - 1:
            count = count + 1
    return count


def hill_numbers_b(low, high):
    def is_hill(text):
        top = max(text)
        if text.count(top) > 1:
            return False
        left, right = text.split(top)
        if not left or not right:
            return False
        return list(left) == sorted(set(left)) and list(right) == sorted(set(right), reverse=True)

    return len([n for n in range(low, high + 1) if is_hill(str(n))])


def hill_numbers_c(low, high):
    total = 0
    for n in range(low, high + 1):
        state = "start"
        last = n % 10
        n //= 10
        while n and state != "bad":
            d = n % 10
            if d > last and state in ("start", "up"):
                state = "up"
            elif d < last and state in ("up", "down"):
                state = "down"
            else:
                state = "bad"
            last = d
            n //= 10
        total += state == "down"
    return total


def hill_numbers_d(low, high):
    signs = lambda t: "".join("<" if a < b else ">" if a > b else "=" for a, b in zip(t, t[1:]))
    return sum(bool(re.fullmatch("<+>+", signs(str(n)))) for n in range(low, high + 1))


def hill_numbers_e(low, high):
    found = set()
    for top in range(2, 10):
        below = range(top)
        for left_size in range(1, top + 1):
            for left in itertools.combinations(below, left_size):
                if left[0] == 0:
                    continue
                for right_size in range(1, top + 1):
                    if left_size + right_size + 1 > len(str(high)):
                        break
                    for right in itertools.combinations(below, right_size):
                        value = 0
                        for digit in left + (top,) + right[::-1]:
                            value = value * 10 + digit
                        found.add(value)
    return len([value for value in found if low <= value <= high])


def pairwise_swapped_a(number):
    result = 0
    place = 1
    while number > 0:
        pair = number % 100
        if number >= 10:
            result += (pair % 10 * 10 + pair // 10) * place
        else:
            result += pair * place
        place *= 100
        number //= 100
    return result


def pairwise_swapped_b(number):
    digits = list(str(number))
    i = len(digits) - 1
    while i >= 1:
        digits[i], digits[i - 1] = digits[i - 1], digits[i]
        i -= 2
    return int("".join(digits))


def pairwise_swapped_c(number):
    return int(re.sub(r"(.)(.)", r"\1\2", re.sub("(.)(.)", r"\2\1", str(number)[::-1]))[::-1])


def pairwise_swapped_d(number):
    if number < 10:
        return number
    rest, pair = divmod(number, 100)
    tens, ones = divmod(pair, 10)
    return pairwise_swapped_d(rest) * 100 + ones * 10 + tens


def pairwise_swapped_e(number):
    text = str(number)
    head = text[: len(text) % 2]
    body = text[len(text) % 2 :]
    swapped = [None] * len(body)
    swapped[0::2] = body[1::2]
    swapped[1::2] = body[0::2]
    return int(head + "".join(swapped))


def widest_digit_step_a(number):
    digits = [int(d) for d in str(number)]
    return max((abs(a - b) for a, b in zip(digits, digits[1:])), default=0)


def widest_digit_step_b(number):
    widest = 0
    while number >= 10:
        last = number % 10
        before = number // 10 % 10
        gap = last - before
        if gap < 0:
            gap = -gap
        if gap > widest:
            widest = gap
        number = number // 10
    return widest


def widest_digit_step_c(number):
    text = str(number)
    for gap in range(9, 0, -1):
        for low in range(0, 10 - gap):
            small, large = str(low), str(low + gap)
            if small + large in text or large + small in text:
                return gap
    return 0


def widest_digit_step_d(number):
    def step(state, digit):
        best, last = state
        return max(best, abs(digit - last)), digit

    first, *rest = map(int, str(number))
    return reduce(step, rest, (0, first))[0]


def widest_digit_step_e(number):
    class Walker:
        def __init__(self):
            self.previous = -1
            self.best = 0

        def visit(self, digit):
            if self.previous != -1:
                gap = max(digit, self.previous) - min(digit, self.previous)
                self.best = max(self.best, gap)
            self.previous = digit

    walker = Walker()
    for char in str(number):
        walker.visit(ord(char) - ord("0"))
    return walker.best


def mean_is_own_digit_a(limit):
    result = []
    for n in range(1, limit):
        digits = [int(d) for d in str(n)]
        mean = sum(digits) / len(digits)
        if mean in digits:
            result.append(n)
    return result


def mean_is_own_digit_b(limit):
    found = []
    number = 1
    while number < limit:
        total, length, seen, rest = 0, 0, 0, number
        while rest:
            rest, digit = divmod(rest, 10)
            total += digit
            length += 1
            seen |= 1 << digit
        mean, over = divmod(total, length)
        if over == 0 and seen >> mean & 1:
            found.append(number)
        number += 1
    return found


def mean_is_own_digit_c(limit):
    return [n for n in range(1, limit) if any(int(d) * len(t := str(n)) == sum(map(int, t)) for d in set(str(n)))]


def mean_is_own_digit_d(limit):
    def has_mean(number):
        digits = tuple(map(int, str(number)))
        return any(sum(d - pivot for d in digits) == 0 for pivot in digits)

    return list(filter(has_mean, range(1, limit)))


def mean_is_own_digit_e(limit):
    answers = []
    for n in range(1, limit):
        text = str(n)
        total = 0
        for i in range(len(text)):
            total = total + int(text[i])
        ok = False
        if total % len(text) == 0:
            wanted = str(total // len(text))
            for i in range(len(text)):
                if text[i] == wanted:
                    ok = True
        if ok == True:
            answers.append(n)
    return answers


def odd_less_even_a(number):
    odds = "".join(d for d in str(number) if d in "13579")
    evens = "".join(d for d in str(number) if d in "02468")
    return int(odds or 0) - int(evens or 0)


def odd_less_even_b(number):
    parts = [0, 0]
    places = [1, 1]
    while number > 0:
        digit = number % 10
        kind = digit % 2
        parts[kind] += digit * places[kind]
        places[kind] *= 10
        number //= 10
    return parts[1] - parts[0]


def odd_less_even_c(number):
    odd_number = 0
    even_number = 0
    for char in str(number):
        digit = int(char)
        if digit % 2 == 1:
            odd_number = odd_number * 10 + digit
        else:
            even_number = even_number * 10 + digit
    return odd_number - even_number


def odd_less_even_d(number):
    text = str(number)
    return int("0" + re.sub("[02468]", "", text)) - int("0" + re.sub("[13579]", "", text))


def odd_less_even_e(number):
    groups = defaultdict(list)
    for digit in map(int, str(number)):
        groups[digit & 1].append(digit)

    def joined(digits):
        return sum(digit * 10**power for power, digit in enumerate(reversed(digits)))

    return joined(groups[1]) - joined(groups[0])


def borrows_a(larger, smaller):
    count = 0
    borrow = 0
    while larger > 0 or smaller > 0:
        top = larger % 10 - borrow
        bottom = smaller % 10
        if top < bottom:
            borrow = 1
            count += 1
        else:
            borrow = 0
        larger //= 10
        smaller //= 10
    return count


def borrows_b(larger, smaller):
    a = [int(d) for d in str(larger)]
    b = [int(d) for d in str(smaller).zfill(len(a))]
    times = 0
    for i in range(len(a) - 1, -1, -1):
        if a[i] < b[i]:
            a[i] += 10
            a[i - 1] -= 1
            times += 1
    return times


def borrows_c(larger, smaller):
    return sum(larger % 10**k < smaller % 10**k for k in range(1, len(str(larger)) + 1))


def borrows_d(larger, smaller):
    digit_sum = lambda n: sum(map(int, str(n)))
    return (digit_sum(larger - smaller) - digit_sum(larger) + digit_sum(smaller)) // 9


def borrows_e(larger, smaller):
    def from_the_right(a, b, owed):
        if a == 0 and b == 0:
            return 0
        needs = (a % 10) - owed < b % 10
        return needs + from_the_right(a // 10, b // 10, int(needs))

    return from_the_right(larger, smaller, 0)


def least_fence_a(area):
    best = None
    for width in range(1, area + 1):
        length = (area + width - 1) // width
        if best is None or width + length < best:
            best = width + length
    return 2 * best


def least_fence_b(area):
    side = math.isqrt(area)
    if side * side == area:
        return 4 * side
    if side * (side + 1) >= area:
        return 4 * side + 2
    return 4 * side + 4


def least_fence_c(area):
    half = 2
    while (half // 2) * (half - half // 2) < area:
        half += 1
    return half * 2


def least_fence_d(area):
    return min(2 * (w + h) for w in range(1, area + 1) for h in range(1, area + 1) if w * h >= area)


def least_fence_e(area):
    width, height = 1, 1
    wide_turn = True
    while width * height < area:
        if wide_turn:
            width = width + 1
        else:
            height = height + 1
        wide_turn = not wide_turn
    return width + width + height + height


def divisor_gap_a(n):
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    widest = 0
    for i in range(1, len(divisors)):
        if divisors[i] - divisors[i - 1] > widest:
            widest = divisors[i] - divisors[i - 1]
    return widest


def divisor_gap_b(n):
    if n == 1:
        return 0
    d = 2
    while n % d:
        d += 1
    return n - n // d


def divisor_gap_c(n):
    small, large = [], []
    d = 1
    while d * d <= n:
        if n % d == 0:
            small.append(d)
            if d != n // d:
                large.append(n // d)
        d += 1
    every = small + large[::-1]
    return max((b - a for a, b in itertools.pairwise(every)), default=0)


def divisor_gap_d(n):
    last = 1
    best = 0
    d = 2
    while d <= n:
        if n % d != 0:
            d += 1
            continue
        gap = d - last
        last = d
        if gap > best:
            best = gap
        d += 1
    return best


def divisor_gap_e(n):
    marks = "".join("|" if n % d == 0 else "." for d in range(1, n + 1))
    return max((len(part) + 1 for part in marks.strip("|").split("|")), default=0) if n > 2 else n - 1


def same_digit_bases_a(n):
    bases = []
    for base in range(2, n):
        digits = set()
        rest = n
        while rest:
            digits.add(rest % base)
            rest //= base
        if len(digits) == 1:
            bases.append(base)
    return bases


def same_digit_bases_b(n):
    def all_alike(base):
        last = n % base
        rest = n // base
        while rest > 0:
            if rest % base != last:
                return False
            rest //= base
        return True

    return [base for base in range(2, n) if all_alike(base)]


def same_digit_bases_c(n):
    found = set()
    for base in range(2, n):
        ones = 1 + base
        while ones <= n:
            if n % ones == 0 and n // ones < base:
                found.add(base)
            ones = ones * base + 1
    return sorted(found)


def same_digit_bases_d(n):
    to_list = lambda m, b: [m] if m < b else to_list(m // b, b) + [m % b]
    return [b for b in range(2, n) if min(t := to_list(n, b)) == max(t)]


def same_digit_bases_e(n):
    result = []
    base = 2
    while base < n:
        same = True
        digit = n % base
        rest = n
        while rest != 0 and same == True:
            if rest % base == digit:
                rest = rest // base
            else:
                same = False
        if same == True:
            result.append(base)
        base = base + 1
    return result


def base_most_zeros_a(n):
    best_base = 2
    best_zeros = -1
    for base in range(2, 11):
        zeros = 0
        rest = n
        while rest:
            if rest % base == 0:
                zeros += 1
            rest //= base
        if zeros > best_zeros:
            best_base, best_zeros = base, zeros
    return best_base


def base_most_zeros_b(n):
    def digits(value, base):
        while value:
            value, digit = divmod(value, base)
            yield digit

    return max(range(2, 11), key=lambda base: list(digits(n, base)).count(0))


def base_most_zeros_c(n):
    zeros = {}
    for base in range(2, 11):
        text = ""
        rest = n
        while rest > 0:
            text = str(rest % base) + text
            rest = rest // base
        zeros[base] = text.count("0")
    most = max(zeros.values())
    for base in sorted(zeros):
        if zeros[base] == most:
            return base


def base_most_zeros_d(n):
    z = lambda m, b: m and (m % b == 0) + z(m // b, b)
    return min((-z(n, b), b) for b in range(2, 11))[1]


def base_most_zeros_e(n):
    class Candidate:
        def __init__(self, base):
            self.base = base
            self.zeros = 0

        def fill(self, value):
            power = 1
            while power <= value:
                if value // power % self.base == 0:
                    self.zeros += 1
                power *= self.base
            return self

    winner = Candidate(2).fill(n)
    for base in range(3, 11):
        challenger = Candidate(base).fill(n)
        if challenger.zeros > winner.zeros:
            winner = challenger
    return winner.base


def top_digit_climb_a(start, limit):
    steps = 0
    while start < limit:
        start += max(int(d) for d in str(start))
        steps += 1
    return steps


def top_digit_climb_b(start, limit):
    if start >= limit:
        return 0
    top = 0
    rest = start
    while rest:
        rest, digit = divmod(rest, 10)
        top = max(top, digit)
    return 1 + top_digit_climb_b(start + top, limit)


def top_digit_climb_c(start, limit):
    climb = itertools.accumulate(itertools.repeat(0), lambda n, _: n + int(max(str(n))), initial=start)
    return sum(1 for _ in itertools.takewhile(lambda n: n < limit, climb))


def top_digit_climb_d(start, limit):
    number = start
    count = 0
    while True:
        if number >= limit:
            break
        for digit in (9, 8, 7, 6, 5, 4, 3, 2, 1):
            if str(digit) in str(number):
                number = number + digit
                break
        count = count + 1
    return count


def top_digit_climb_e(start, limit):
    steps = [0] * (limit + 10)
    for n in range(limit - 1, start - 1, -1):
        steps[n] = 1 + steps[n + int(sorted(str(n))[-1])]
    return steps[start] if start < limit else 0


def fraction_place_a(top, bottom, limit):
    fractions = set()
    for q in range(2, limit + 1):
        for p in range(1, q):
            g = math.gcd(p, q)
            fractions.add((p // g, q // g))
    ordered = sorted(fractions, key=lambda pq: pq[0] / pq[1])
    g = math.gcd(top, bottom)
    return ordered.index((top // g, bottom // g)) + 1


def fraction_place_b(top, bottom, limit):
    place = 1
    for q in range(2, limit + 1):
        for p in range(1, q):
            if math.gcd(p, q) == 1 and p * bottom < q * top:
                place += 1
    return place


def fraction_place_c(top, bottom, limit):
    a, b, c, d = 0, 1, 1, limit
    place = 0
    while a * bottom != b * top:
        k = (limit + b) // d
        a, b, c, d = c, d, k * c - a, k * d - b
        place += 1
    return place


def fraction_place_d(top, bottom, limit):
    upto = [0] * (limit + 1)
    for q in range(2, limit + 1):
        upto[q] = (q * top - 1) // bottom
    for q in range(2, limit + 1):
        for multiple in range(2 * q, limit + 1, q):
            upto[multiple] -= upto[q]
    return sum(upto) + 1


def fraction_place_e(top, bottom, limit):
    def between(a, b, c, d):
        if b + d > limit:
            return 0
        m, n = a + c, b + d
        if m * bottom >= n * top:
            return between(a, b, m, n)
        return 1 + between(a, b, m, n) + between(m, n, c, d)

    return between(0, 1, 1, 1) + 1


def rest_groups_a(numbers, modulus):
    groups = {}
    for number in numbers:
        rest = number % modulus
        if rest not in groups:
            groups[rest] = []
        groups[rest].append(number)
    order = sorted(groups, key=lambda rest: (-len(groups[rest]), rest))
    return [groups[rest] for rest in order]


def rest_groups_b(numbers, modulus):
    buckets = [[] for _ in range(modulus)]
    for number in numbers:
        buckets[number % modulus].append(number)
    buckets = [bucket for bucket in buckets if bucket]
    buckets.sort(key=len, reverse=True)
    return buckets


def rest_groups_c(numbers, modulus):
    rest = lambda n: n % modulus
    runs = [list(group) for _, group in itertools.groupby(sorted(numbers, key=rest), key=rest)]
    return sorted(runs, key=lambda run: -len(run))


def rest_groups_d(numbers, modulus):
    counts = Counter(n % modulus for n in numbers)
    return [
        [n for n in numbers if n % modulus == rest]
        for rest, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


def rest_groups_e(numbers, modulus):
    groups = []
    for rest in range(0, modulus):
        group = []
        for i in range(len(numbers)):
            if numbers[i] % modulus == rest:
                group.append(numbers[i])
        if len(group) > 0:
            place = 0
            while place < len(groups) and len(groups[place]) >= len(group):
                place = place + 1
            groups.insert(place, group)
    return groups


def square_walk_a(start, add, modulus):
    seen = {}
    value, step = start % modulus, 0
    while value not in seen:
        seen[value] = step
        value = (value * value + add) % modulus
        step += 1
    return seen[value], step - seen[value]


def square_walk_b(start, add, modulus):
    after = lambda x: (x * x + add) % modulus
    start %= modulus
    slow, fast = after(start), after(after(start))
    while slow != fast:
        slow, fast = after(slow), after(after(fast))
    tail = 0
    slow = start
    while slow != fast:
        slow, fast = after(slow), after(fast)
        tail += 1
    length = 1
    fast = after(slow)
    while fast != slow:
        fast = after(fast)
        length += 1
    return tail, length


def square_walk_c(start, add, modulus):
    values = []
    value = start % modulus
    while (value in values) == False:
        values.append(value)
        value = value * value + add
        value = value % modulus
    tail = 0
    for i in range(len(values)):
        if values[i] == value:
            tail = i
    return tail, len(values) - tail


def square_walk_d(start, add, modulus):
    path = list(itertools.accumulate(range(modulus + 1), lambda x, _: (x * x + add) % modulus, initial=start % modulus))
    again = next(i for i, x in enumerate(path) if x in path[:i])
    tail = path.index(path[again])
    return tail, again - tail


def square_walk_e(start, add, modulus):
    visited_at = [-1] * modulus

    def walk(value, step):
        if visited_at[value] >= 0:
            return visited_at[value], step - visited_at[value]
        visited_at[value] = step
        return walk((value * value + add) % modulus, step + 1)

    return walk(start % modulus, 0)


def ends_divide_a(low, high):
    result = []
    for number in range(low, high + 1):
        text = str(number)
        ends = int(text[0]) + int(text[-1])
        if number % ends == 0:
            result.append(number)
    return result


def ends_divide_b(low, high):
    def leading(number):
        while number > 9:
            number //= 10
        return number

    return [n for n in range(low, high + 1) if not n % (leading(n) + n % 10)]


def ends_divide_c(low, high):
    found = []
    n = low
    while n <= high:
        power = 1
        while power * 10 <= n:
            power = power * 10
        first = n // power
        last = n - n // 10 * 10
        if n // (first + last) * (first + last) == n:
            found.append(n)
        n = n + 1
    return found


def ends_divide_d(low, high):
    return [n for n in range(low, high + 1) if n % sum(map(int, (s := str(n))[0] + s[-1])) == 0]


def ends_divide_e(low, high):
    hits = set()
    for total in range(1, 19):
        multiple = -(-low // total) * total
        while multiple <= high:
            first = multiple // 10 ** int(math.log10(multiple) + 1e-12)
            if first + multiple % 10 == total:
                hits.add(multiple)
            multiple += total
    return sorted(hits)


def multiple_with_digit_a(n, digit):
    multiple = n
    while str(digit) not in str(multiple):
        multiple += n
    return multiple


def multiple_with_digit_b(n, digit):
    return next(m for m in itertools.count(n, n) if digit in map(int, str(m)))


def multiple_with_digit_c(n, digit):
    factor = 1
    found = False
    while found == False:
        rest = n * factor
        while rest > 0:
            if rest % 10 == digit:
                found = True
            rest = rest // 10
        if found == False:
            factor = factor + 1
    return n * factor


def multiple_with_digit_d(n, digit):
    def shows(value):
        return value > 0 and (value % 10 == digit or shows(value // 10))

    value = n
    for _ in iter(lambda: shows(value), True):
        value += n
    return value


def multiple_with_digit_e(n, digit):
    pattern = re.compile(str(digit))
    top = 100 * n
    while True:
        for value in range(n, top + 1, n):
            if pattern.search(str(value)):
                return value
        top *= 10


def one_change_divides_a(number, divisor):
    text = str(number)
    count = 0
    for i in range(len(text)):
        for digit in "0123456789":
            if digit != text[i] and not (i == 0 and digit == "0"):
                if int(text[:i] + digit + text[i + 1 :]) % divisor == 0:
                    count += 1
    return count


def one_change_divides_b(number, divisor):
    count = 0
    power = 1
    while power <= number:
        digit = number // power % 10
        base = number - digit * power
        lowest = 1 if power * 10 > number else 0
        for new in range(lowest, 10):
            if new != digit and (base + new * power) % divisor == 0:
                count += 1
        power *= 10
    return count


def one_change_divides_c(number, divisor):
    def changes():
        digits = list(map(int, str(number)))
        for place, old in enumerate(digits):
            worth = 10 ** (len(digits) - place - 1)
            for new in range(place == 0, 10):
                if new != old:
                    yield number + (new - old) * worth

    return sum(1 for changed in changes() if changed % divisor == 0)


def one_change_divides_d(number, divisor):
    s = str(number)
    same_length = range(10 ** (len(s) - 1), 10 ** len(s))
    return sum(n % divisor == 0 and sum(a != b for a, b in zip(str(n), s)) == 1 for n in same_length)


def one_change_divides_e(number, divisor):
    rest = number % divisor
    total = 0
    weight = 1 % divisor
    for place, char in enumerate(reversed(str(number)), 1):
        old = int(char)
        without = (rest - old * weight) % divisor
        choices = [d for d in range(10) if (without + d * weight) % divisor == 0]
        if old in choices:
            choices.remove(old)
        if place == len(str(number)) and 0 in choices:
            choices.remove(0)
        total += len(choices)
        weight = weight * 10 % divisor
    return total


def droppable_digits_a(number, divisor):
    text = str(number)
    return [i for i in range(len(text)) if int(text[:i] + text[i + 1 :] or "0") % divisor == 0]


def droppable_digits_b(number, divisor):
    places = []
    power = 1
    place = len(str(number)) - 1
    while place >= 0:
        left = number // (power * 10)
        right = number % power
        if (left * power + right) % divisor == 0:
            places.insert(0, place)
        power = power * 10
        place = place - 1
    return places


def droppable_digits_c(number, divisor):
    digits = [int(c) for c in str(number)]
    before = [0]
    for digit in digits:
        before.append((before[-1] * 10 + digit) % divisor)
    good = []
    after, weight = 0, 1
    for i in reversed(range(len(digits))):
        if (before[i] * weight + after) % divisor == 0:
            good.append(i)
        after = (after + digits[i] * weight) % divisor
        weight = weight * 10 % divisor
    return good[::-1]


def droppable_digits_d(number, divisor):
    shorter = list(itertools.combinations(str(number), len(str(number)) - 1))[::-1]
    value = lambda chars: int("".join(chars) or 0)
    return [i for i, chars in enumerate(shorter) if value(chars) % divisor == 0]


def droppable_digits_e(number, divisor):
    answer = []
    text = str(number)
    for skip in range(len(text)):
        value = 0
        for i in range(len(text)):
            if i == skip:
                continue
            value = value * 10 + int(text[i])
        if value % divisor == 0:
            answer.append(skip)
    return answer


def next_same_digit_sum_a(number):
    wanted = sum(map(int, str(number)))
    candidate = number + 1
    while sum(map(int, str(candidate))) != wanted:
        candidate += 1
    return candidate


def next_same_digit_sum_b(number):
    digits = [0] + [int(d) for d in str(number)]
    i = len(digits) - 1
    while digits[i] == 0:
        i -= 1
    spare = digits[i] - 1
    digits[i] = 0
    i -= 1
    while digits[i] == 9:
        spare += 9
        digits[i] = 0
        i -= 1
    digits[i] += 1
    place = len(digits) - 1
    while spare:
        digits[place] = min(9, spare)
        spare -= digits[place]
        place -= 1
    return int("".join(map(str, digits)))


def next_same_digit_sum_c(number):
    def total(n):
        return n and n % 10 + total(n // 10)

    wanted = total(number)
    return next(n for n in itertools.count(number + 9, 9) if total(n) == wanted)


def next_same_digit_sum_d(number):
    def least(total, length):
        text = ""
        for _ in range(length):
            text = str(min(9, total)) + text
            total -= min(9, total)
        return text if total == 0 else None

    text = "0" + str(number)
    for i in range(len(text) - 1, -1, -1):
        if text[i] == "9":
            continue
        left = sum(int(d) for d in text[i:]) - int(text[i]) - 1
        if left < 0:
            continue
        tail = least(left, len(text) - i - 1)
        if tail is not None:
            return int(text[:i] + str(int(text[i]) + 1) + tail)


def next_same_digit_sum_e(number):
    total = 0
    rest = number
    while rest != 0:
        total = total + rest % 10
        rest = rest // 10
    answer = number
    same = False
    while same == False:
        answer = answer + 1
        other = 0
        rest = answer
        while rest != 0:
            other = other + rest % 10
            rest = rest // 10
        if other == total:
            same = True
    return answer


def prime_run_sums_a(n):
    primes = []
    for candidate in range(2, n + 1):
        if all(candidate % p for p in primes):
            primes.append(candidate)
    ways = 0
    for i in range(len(primes)):
        total = 0
        for j in range(i, len(primes)):
            total += primes[j]
            if total == n:
                ways += 1
            if total >= n:
                break
    return ways


def prime_run_sums_b(n):
    sieve = [True] * (n + 1)
    primes = []
    for i in range(2, n + 1):
        if sieve[i]:
            primes.append(i)
            for j in range(i * i, n + 1, i):
                sieve[j] = False
    ways = left = total = 0
    for prime in primes:
        total += prime
        while total > n:
            total -= primes[left]
            left += 1
        ways += total == n
    return ways


def prime_run_sums_c(n):
    primes = [p for p in range(2, n + 1) if all(p % d for d in range(2, int(p**0.5) + 1))]
    sums = list(itertools.accumulate(primes, initial=0))
    earlier = set(sums)
    return len([s for s in sums[1:] if s - n in earlier])


def prime_run_sums_d(n):
    is_prime = lambda p: p > 1 and not any(p % d == 0 for d in range(2, math.isqrt(p) + 1))

    def reaches(rest, p):
        while rest > 0:
            rest -= p
            p = next(filter(is_prime, itertools.count(p + 1)))
        return rest == 0

    return sum(reaches(n, p) for p in range(2, n + 1) if is_prime(p))


def prime_run_sums_e(n):
    numbers = set(range(2, n + 1))
    for i in range(2, n + 1):
        numbers -= set(range(2 * i, n + 1, i))
    primes = sorted(numbers)
    return sum(sum(primes[i:j]) == n for i in range(len(primes)) for j in range(i + 1, len(primes) + 1))


def prime_gap_counts_a(limit):
    gaps = {}
    last = None
    for n in range(2, limit):
        prime = True
        for d in range(2, n):
            if n % d == 0:
                prime = False
                break
        if prime:
            if last is not None:
                gaps[n - last] = gaps.get(n - last, 0) + 1
            last = n
    return gaps


def prime_gap_counts_b(limit):
    sieve = bytearray([1]) * limit
    sieve[:2] = bytes(len(sieve[:2]))
    for p in range(2, math.isqrt(limit) + 1):
        if sieve[p]:
            sieve[p * p :: p] = bytes(len(sieve[p * p :: p]))
    primes = [n for n, flag in enumerate(sieve) if flag]
    return Counter(b - a for a, b in zip(primes, primes[1:]))


def prime_gap_counts_c(limit):
    primes = list(filter(lambda n: all(map(lambda d: n % d, range(2, int(n**0.5) + 1))), range(2, limit)))
    gaps = sorted(map(lambda pair: pair[1] - pair[0], itertools.pairwise(primes)))
    return {gap: len(list(group)) for gap, group in itertools.groupby(gaps)}


def prime_gap_counts_d(limit):
    result = defaultdict(int)
    primes = []
    candidate = 2
    while candidate < limit:
        for p in primes:
            if p * p > candidate:
                primes.append(candidate)
                break
            if candidate % p == 0:
                break
        else:
            primes.append(candidate)
        if primes[-1] == candidate and len(primes) > 1:
            result[candidate - primes[-2]] += 1
        candidate += 1
    return result


def prime_gap_counts_e(limit):
    is_prime = re.compile(r"^(?!(11+)\1+$)11+$")
    line = "".join("p" if is_prime.match("1" * n) else "." for n in range(2, limit))
    lengths = [len(dots) + 1 for dots in line.split("p")[1:-1]]
    return {length: lengths.count(length) for length in set(lengths)}


def only_prime_digits_a(limit):
    count = 0
    for number in range(1, limit + 1):
        if set(str(number)) <= set("2357"):
            count += 1
    return count


def only_prime_digits_b(limit):
    def grow(number):
        return sum(1 + grow(n) for n in (number * 10 + d for d in (2, 3, 5, 7)) if n <= limit)

    return grow(0)


def only_prime_digits_c(limit):
    text = str(limit)
    count = sum(4**k for k in range(1, len(text)))
    for i, digit in enumerate(text):
        smaller = sum(d < digit for d in "2357")
        count += smaller * 4 ** (len(text) - i - 1)
        if digit not in "2357":
            break
    else:
        count += 1
    return count


def only_prime_digits_d(limit):
    sizes = range(1, len(str(limit)) + 1)
    words = itertools.chain.from_iterable(itertools.product("2357", repeat=size) for size in sizes)
    return sum(map(lambda word: int("".join(word)) <= limit, words))


def only_prime_digits_e(limit):
    count = 0
    queue = [2, 3, 5, 7]
    while len(queue) > 0:
        number = queue.pop()
        if number > limit:
            continue
        count = count + 1
        queue.append(number * 10 + 2)
        queue.append(number * 10 + 3)
        queue.append(number * 10 + 5)
        queue.append(number * 10 + 7)
    return count


def bit_turn_kinds_a(number, width):
    seen = set()
    for _ in range(width):
        seen.add(number)
        number = (number >> 1) | ((number & 1) << (width - 1))
    return len(seen)


def bit_turn_kinds_b(number, width):
    text = format(number, f"0{width}b")
    return (text + text).find(text, 1)


def bit_turn_kinds_c(number, width):
    bits = [number // 2**i % 2 for i in range(width)]
    kinds = []
    for turn in range(width):
        turned = bits[turn:] + bits[:turn]
        if turned not in kinds:
            kinds.append(turned)
    return len(kinds)


def bit_turn_kinds_d(number, width):
    for period in range(1, width + 1):
        if width % period == 0:
            block = number % 2**period
            whole = 0
            for _ in range(width // period):
                whole = whole << period | block
            if whole == number:
                return period


def bit_turn_kinds_e(number, width):
    full = (1 << width) - 1
    turned = number
    steps = 0
    while True:
        turned = turned << 1
        if turned > full:
            turned = (turned & full) + 1
        steps += 1
        if turned == number:
            return steps


def reachable_rests_a(numbers, modulus):
    reached = {0}
    for number in numbers:
        reached |= {(rest + number) % modulus for rest in reached}
    return sorted(reached)


def reachable_rests_b(numbers, modulus):
    bits = 1
    full = (1 << modulus) - 1
    for number in numbers:
        shift = number % modulus
        bits |= (bits << shift | bits >> (modulus - shift)) & full
    return [rest for rest in range(modulus) if bits >> rest & 1]


def reachable_rests_c(numbers, modulus):
    sums = set()
    for size in range(len(numbers) + 1):
        for choice in itertools.combinations(numbers, size):
            sums.add(sum(choice) % modulus)
    return sorted(sums)


def reachable_rests_d(numbers, modulus):
    @lru_cache(maxsize=None)
    def can(index, rest):
        if index == len(numbers):
            return rest == 0
        return can(index + 1, rest) or can(index + 1, (rest - numbers[index]) % modulus)

    return [rest for rest in range(modulus) if can(0, rest)]


def reachable_rests_e(numbers, modulus):
    table = [False] * modulus
    table[0] = True
    for i in range(len(numbers)):
        new_table = [False] * modulus
        for rest in range(modulus):
            if table[rest] == True:
                new_table[rest] = True
                new_table[(rest + numbers[i]) % modulus] = True
        table = new_table
    result = []
    for rest in range(modulus):
        if table[rest] == True:
            result.append(rest)
    return result


def odometer_wheels_a(start, end):
    turns = 0
    width = len(str(end))
    for n in range(start, end):
        before = str(n).zfill(width)
        after = str(n + 1).zfill(width)
        for a, b in zip(before, after):
            if a != b:
                turns += 1
    return turns


def odometer_wheels_b(start, end):
    turns = 0
    power = 1
    while power <= end:
        turns += end // power - start // power
        power *= 10
    return turns


def odometer_wheels_c(start, end):
    return sum(1 + len(str(n)) - len(str(n).rstrip("0")) for n in range(start + 1, end + 1))


def odometer_wheels_d(start, end):
    if end == 0:
        return 0
    return end - start + odometer_wheels_d(start // 10, end // 10)


def odometer_wheels_e(start, end):
    class Odometer:
        def __init__(self, value):
            self.wheels = [int(d) for d in reversed(str(value))]
            self.moved = 0

        def tick(self):
            i = 0
            while True:
                if i == len(self.wheels):
                    self.wheels.append(0)
                self.moved += 1
                self.wheels[i] = (self.wheels[i] + 1) % 10
                if self.wheels[i] != 0:
                    break
                i += 1

    odometer = Odometer(start)
    for _ in range(end - start):
        odometer.tick()
    return odometer.moved


def pages_from_digits_a(digits):
    page = 0
    while digits > 0:
        page += 1
        digits -= len(str(page))
    return page if digits == 0 else -1


def pages_from_digits_b(digits):
    pages, length, size = 0, 1, 9
    while digits >= length * size:
        digits -= length * size
        pages += size
        length += 1
        size *= 10
    if digits % length:
        return -1
    return pages + digits // length


def pages_from_digits_c(digits):
    def used(pages):
        total, first = 0, 1
        while first <= pages:
            total += pages - first + 1
            first *= 10
        return total

    low, high = 0, digits
    while low < high:
        middle = (low + high) // 2
        if used(middle) < digits:
            low = middle + 1
        else:
            high = middle
    return low if used(low) == digits else -1


def pages_from_digits_d(digits):
    totals = itertools.accumulate((len(str(n)) for n in itertools.count(1)), initial=0)
    for page, total in enumerate(totals):
        if total >= digits:
            return page if total == digits else -1


def pages_from_digits_e(digits):
    text = ""
    page = 0
    while len(text) < digits:
        page = page + 1
        text = text + str(page)
    if len(text) == digits:
        return page
    else:
        return -1


def lamp_switches_a(numbers):
    shapes = ["abcefg", "cf", "acdeg", "acdfg", "bcdf", "abdfg", "abdefg", "acf", "abcdefg", "abcdfg"]
    total = 0
    for old, new in zip(numbers, numbers[1:]):
        total += len(set(shapes[old]) ^ set(shapes[new]))
    return total


def lamp_switches_b(numbers):
    masks = [0b1110111, 0b0100100, 0b1011101, 0b1101101, 0b0101110, 0b1101011, 0b1111011, 0b0100101, 127, 0b1101111]
    return sum(bin(masks[a] ^ masks[b]).count("1") for a, b in itertools.pairwise(numbers))


def lamp_switches_c(numbers):
    lamps_of = {
        "top": [0, 2, 3, 5, 6, 7, 8, 9],
        "upper left": [0, 4, 5, 6, 8, 9],
        "upper right": [0, 1, 2, 3, 4, 7, 8, 9],
        "middle": [2, 3, 4, 5, 6, 8, 9],
        "lower left": [0, 2, 6, 8],
        "lower right": [0, 1, 3, 4, 5, 6, 7, 8, 9],
        "bottom": [0, 2, 3, 5, 6, 8, 9],
    }
    switches = 0
    for digits in lamps_of.values():
        for i in range(1, len(numbers)):
            was_on = numbers[i - 1] in digits
            is_on = numbers[i] in digits
            if was_on != is_on:
                switches += 1
    return switches


def lamp_switches_d(numbers):
    rows = "1110111 0010010 1011101 1011011 0111010 1101011 1101111 1010010 1111111 1111011".split()
    shown = list(map(rows.__getitem__, numbers))
    return sum(sum(map(lambda a, b: a != b, x, y)) for x, y in zip(shown, shown[1:]))


def lamp_switches_e(numbers):
    shapes = {0: "abcefg", 1: "cf", 2: "acdeg", 3: "acdfg", 4: "bcdf", 5: "abdfg", 6: "abdefg", 7: "acf"}
    shapes[8] = "abcdefg"
    shapes[9] = "abcdfg"
    on = None
    switched = 0
    for number in numbers:
        if on == None:
            on = shapes[number]
            continue
        for lamp in "abcdefg":
            if lamp in on and lamp not in shapes[number]:
                switched = switched + 1
            elif lamp not in on and lamp in shapes[number]:
                switched = switched + 1
        on = shapes[number]
    return switched


INPUTS = {
    "hill_numbers": [(1, 200), (100, 1500), (5, 5), (10, 99)],
    "pairwise_swapped": [(123456,), (12345,), (7,), (9081,), (0,)],
    "widest_digit_step": [(1938,), (5,), (777,), (90,), (121,)],
    "mean_is_own_digit": [(200,), (1,), (1300,)],
    "odd_less_even": [(123456,), (2468,), (0,), (9075,), (13,)],
    "borrows": [(1000, 1), (52, 17), (9, 9), (532, 211), (4021, 3322)],
    "least_fence": [(1,), (12,), (13,), (16,), (50,), (17,)],
    "divisor_gap": [(12,), (1,), (2,), (49,), (13,), (90,)],
    "same_digit_bases": [(7,), (15,), (31,), (2,), (63,), (100,)],
    "base_most_zeros": [(1,), (64,), (1000,), (343,), (81,)],
    "top_digit_climb": [(1, 100), (50, 50), (99, 150), (7, 1000)],
    "fraction_place": [(1, 2, 5), (2, 4, 8), (3, 7, 8), (1, 6, 6), (5, 6, 7)],
    "rest_groups": [([1, 2, 3, 4, 5, 6, 7], 3), ([], 4), ([10, 20, 15], 5), ([9, 8, 7, 6, 1, 4], 4)],
    "square_walk": [(2, 1, 11), (0, 0, 7), (3, 5, 97), (10, 2, 24)],
    "ends_divide": [(1, 60), (100, 200), (999, 1001)],
    "multiple_with_digit": [(7, 9), (11, 0), (25, 3), (4, 4), (5, 8)],
    "one_change_divides": [(123, 3), (10, 7), (5, 5), (4096, 11)],
    "droppable_digits": [(1234, 3), (7, 2), (10101, 11), (4444, 4)],
    "next_same_digit_sum": [(19,), (100,), (9,), (990,), (123,), (5,)],
    "prime_run_sums": [(41,), (5,), (4,), (83,), (1,)],
    "prime_gap_counts": [(30,), (3,), (4,), (100,)],
    "only_prime_digits": [(10,), (100,), (333,), (1,), (2357,), (800,)],
    "bit_turn_kinds": [(0b1010, 4), (0, 5), (0b110110, 6), (1, 8), (0b1011, 4)],
    "reachable_rests": [([3, 5], 7), ([], 4), ([2, 4, 6], 8), ([9, 1, 1], 5)],
    "odometer_wheels": [(0, 10), (95, 205), (7, 7), (998, 1001)],
    "pages_from_digits": [(9,), (10,), (11,), (0,), (189,), (192,), (190,)],
    "lamp_switches": [([1, 2, 3],), ([8, 8],), ([5],), ([],), ([0, 9, 4, 7, 6, 1],)],
}
