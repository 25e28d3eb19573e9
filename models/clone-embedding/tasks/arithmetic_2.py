"""Small tasks on fractions, recurrences, figurate numbers and bits, each in several ways; they agree on `INPUTS`."""

import math
import operator
from bisect import bisect_left
from collections import Counter, deque
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import accumulate, chain, combinations, count, cycle, islice, product, repeat, takewhile, zip_longest


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


def add_fractions_d(parts):
    top = 0
    bottom = 1
    for i in range(len(parts)):
        n = parts[i][0]
        d = parts[i][1]
        top = top * d + n * bottom
        bottom = bottom * d
    divisor = 2
    while divisor <= bottom:
        if top % divisor == 0 and bottom % divisor == 0:
            top = top // divisor
            bottom = bottom // divisor
        else:
            divisor = divisor + 1
    return (top, bottom)


def add_fractions_e(parts):
    def plus(x, y):
        top, bottom = x[0] * y[1] + y[0] * x[1], x[1] * y[1]
        g = math.gcd(top, bottom)
        return top // g, bottom // g

    return reduce(plus, map(tuple, parts), (0, 1))


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


def unit_parts_d(top, bottom):
    class Rest:
        def __init__(self, t, b):
            self.t = t
            self.b = b

        def is_zero(self):
            return self.t == 0

        def subtract_unit(self, d):
            self.t = self.t * d - self.b
            self.b = self.b * d

    rest = Rest(top, bottom)
    result = []
    d = 1
    while not rest.is_zero():
        if rest.t * d >= rest.b:
            rest.subtract_unit(d)
            result.append(d)
        d += 1
    return result


def unit_parts_e(top, bottom):
    r, out = Fraction(top, bottom), []
    while r:
        out += [d := -(-r.denominator // r.numerator)]
        r -= Fraction(1, d)
    return out


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


def fraction_chain_d(top, bottom):
    result = []
    finished = False
    while finished == False:
        whole = 0
        while top >= bottom:
            top = top - bottom
            whole = whole + 1
        result.append(whole)
        if top == 0:
            finished = True
        else:
            temp = top
            top = bottom
            bottom = temp
    return result


def fraction_chain_e(top, bottom):
    def terms(pair):
        while pair[1]:
            yield pair[0] // pair[1]
            pair = pair[::-1][0], pair[0] % pair[1]

    return [*terms((top, bottom))]


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


def chain_value_d(terms):
    value = reduce(lambda inner, term: term + 1 / inner, terms[-2::-1], Fraction(terms[-1]))
    return value.as_integer_ratio()


def chain_value_e(terms):
    def multiply(m: list[int], term: int) -> list[int]:
        a, b, c, d = m
        return [a * term + b, a, c * term + d, c]

    if not terms:
        raise ValueError("no terms")
    matrix = [1, 0, 0, 1]
    for term in terms:
        matrix = multiply(matrix, term)
    numerator, _, denominator, _ = matrix
    return numerator, denominator


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


def decimal_places_d(top, bottom):
    b = bottom // math.gcd(top, bottom)
    return next((k for k in range(b + 1) if not 10**k % b), -1)


def decimal_places_e(top, bottom):
    place = 0
    rest = top
    while place < 200:
        rest = rest - (rest // bottom) * bottom
        if rest == 0:
            return place
        rest = rest * 10
        place = place + 1
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


def fractions_between_d(size):
    result = []
    for bottom in range(1, size + 1):
        for top in range(0, bottom + 1):
            simple = True
            for d in range(2, bottom + 1):
                if top % d == 0 and bottom % d == 0:
                    simple = False
            if simple == True:
                result.append((top, bottom))
    for i in range(len(result)):
        for j in range(len(result) - 1):
            a = result[j]
            b = result[j + 1]
            if a[0] * b[1] > b[0] * a[1]:
                result[j] = b
                result[j + 1] = a
    return result


def fractions_between_e(size):
    every = product(range(size + 1), range(1, size + 1))
    proper = filter(lambda f: f[0] <= f[1] and math.gcd(*f) == 1, every)
    return sorted(proper, key=lambda f: f[0] / f[1])


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


def branch_route_d(top, bottom):
    class Walker:
        def __init__(self):
            self.path = []
            self.low_top, self.low_bottom = 0, 1
            self.high_top, self.high_bottom = 1, 0

        def middle(self):
            return self.low_top + self.high_top, self.low_bottom + self.high_bottom

        def left(self):
            self.high_top, self.high_bottom = self.middle()
            self.path.append("L")

        def right(self):
            self.low_top, self.low_bottom = self.middle()
            self.path.append("R")

    walker = Walker()
    while True:
        t, b = walker.middle()
        if t * bottom == top * b:
            break
        if t * bottom > top * b:
            walker.left()
        else:
            walker.right()
    return "".join(walker.path)


def branch_route_e(top, bottom):
    if top == bottom:
        return ""
    return "L" + branch_route_e(top, bottom - top) if top < bottom else "R" + branch_route_e(top - bottom, bottom)


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


def skipping_sums_d(k):
    result = []
    for i in range(k):
        if i == 0:
            result.append(1)
        elif i == 1:
            result.append(1)
        elif i == 2:
            result.append(1)
        else:
            new = result[i - 2] + result[i - 3]
            result.append(new)
    return result


def skipping_sums_e(k):
    grow = lambda row, _: row + [row[-3] + row[-2]]
    return reduce(grow, range(k), [1, 1, 1])[:k]


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


def doubled_plus_before_d(n):
    values = {0: 0, 1: 1}
    todo = [n]
    while todo:
        i = todo[-1]
        if i in values:
            todo.pop()
        elif i - 1 not in values:
            todo.append(i - 1)
        else:
            values[i] = values[i - 1] * 2 + values[i - 2]
    return values[n]


def doubled_plus_before_e(n):
    return sum(math.comb(n, 2 * k + 1) * 2**k for k in range((n + 1) // 2))


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


def back_or_on_d(k):
    class Frog:
        def __init__(self):
            self.position = 0
            self.been = {}
            self.jump = 0

        def can_go_back(self):
            target = self.position - self.jump
            return target > 0 and target not in self.been

        def move(self):
            self.been[self.position] = True
            self.jump += 1
            if self.can_go_back():
                self.position -= self.jump
            else:
                self.position += self.jump

    frog = Frog()
    answer = []
    counter = 0
    while counter < k:
        answer.append(frog.position)
        frog.move()
        counter += 1
    return answer


def back_or_on_e(k):
    s = [0]
    for i in range(1, k):
        s += [b if (b := s[-1] - i) > 0 and s.count(b) == 0 else s[-1] + i]
    return s[:k]


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


def self_reading_d(k):
    table = [0] * (k + 3)
    table[1] = 1
    table[2] = 1
    position = 3
    while position <= k:
        x = table[position - 1]
        y = table[position - 2]
        table[position] = table[position - x] + table[position - y]
        position += 1
    return table[k]


def self_reading_e(k):
    return reduce(lambda q, _: q + [q[-q[-1]] + q[-q[-2]]], repeat(None, max(k - 2, 0)), [1, 1])[k - 1]


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


def own_run_lengths_d(k):
    result = [1]
    number = 2
    while len(result) < k:
        if number - 1 < len(result):
            times = result[number - 1]
        else:
            times = 2
        for j in range(times):
            result.append(number)
        number += 1
    answer = []
    for i in range(k):
        answer.append(result[i])
    return answer


def own_run_lengths_e(k):
    ends = [0, 1, 3]
    values = []
    for place in range(1, k + 1):
        value = bisect_left(ends, place)
        values.append(value)
        if value == len(ends) - 1:
            ends.append(ends[-1] + (values[value] if value < len(values) else 2))
    return values


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


def halving_peak_d(n):
    def orbit(k):
        yield k
        while k != 1:
            k = (k // 2, 3 * k + 1)[k % 2]
            yield k

    return max(orbit(n))


def halving_peak_e(n):
    highest = n
    current = n
    done = False
    if current == 1:
        done = True
    while not done:
        if current % 2 == 0:
            current = current / 2
        if current % 2 == 1 and current != 1:
            if current > highest:
                highest = current
            current = current * 3 + 1
        if current > highest:
            highest = current
        if current == 1:
            done = True
    return int(highest)


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


def root_jumps_d(n):
    result = [n]
    while result[-1] != 1:
        value = result[-1]
        if value % 2 == 1:
            value = value * value * value
        root = 0
        bit = 1
        while bit * bit <= value:
            bit *= 2
        while bit > 0:
            if (root + bit) * (root + bit) <= value:
                root = root + bit
            bit = bit // 2
        result.append(root)
    return result


def root_jumps_e(n):
    jump = lambda k: math.isqrt(k ** (1 + 2 * (k & 1)))
    path = [n]
    while path[-1] - 1:
        path += [jump(path[-1])]
    return path


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


def is_triangular_e(n):
    numbers = []
    for i in range(n + 1):
        total = 0
        for j in range(i + 1):
            total += j
        numbers.append(total)
        if total > n:
            break
    answer = False
    for x in numbers:
        if x == n:
            answer = True
    return answer


def is_triangular_f(n):
    step = 1
    while n > 0:
        n -= step
        step += 1
    return not n


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


def side_number_e(sides, n):
    class Shape:
        def __init__(self, sides):
            self.step = sides - 2
            self.add = 1
            self.dots = 0

        def grow(self):
            self.dots = self.dots + self.add
            self.add = self.add + self.step

    shape = Shape(sides)
    counter = n
    while counter > 0:
        shape.grow()
        counter -= 1
    return shape.dots


def side_number_f(sides, n):
    triangle = n * (n - 1) // 2
    return n + (sides - 2) * triangle


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


def stacked_balls_d(height):
    return sum(map(operator.mul, range(height + 1), range(height + 1)))


def stacked_balls_e(height):
    if height < 0:
        raise ValueError(height)
    layers = [0]
    for size in range(1, height + 1):
        balls_in_layer = sum(1 for _ in product(range(size), repeat=2))
        layers.append(layers[-1] + balls_in_layer)
    return layers[height]


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


def ring_of_six_d(n):
    return 3 * n * (n - 1) + 1


def ring_of_six_e(n):
    cells = {(0, 0)}
    moves = [(1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1)]
    ring = 1
    while ring < n:
        new = set()
        for x, y in cells:
            for dx, dy in moves:
                new.add((x + dx, y + dy))
        cells = cells | new
        ring = ring + 1
    return len(cells)


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


def three_triangles_d(n):
    triangles = []
    t = 0
    step = 1
    while t <= n:
        triangles.append(t)
        t = t + step
        step = step + 1
    answer = None
    for i in range(len(triangles)):
        for j in range(i, len(triangles)):
            for k in range(j, len(triangles)):
                if triangles[i] + triangles[j] + triangles[k] == n:
                    if answer == None:
                        answer = (triangles[i], triangles[j], triangles[k])
    return answer


def three_triangles_e(n):
    t = [k * (k + 1) // 2 for k in range(n + 1)]
    return min(p for p in product(t[: math.isqrt(2 * n) + 1], repeat=3) if sum(p) == n and p[0] <= p[1] <= p[2])


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


def apart_terms_d(n):
    def series(limit: int) -> deque[int]:
        found = deque([1])
        following = 2
        while following <= limit:
            found.appendleft(following)
            following = found[0] + found[1]
        return found

    if n <= 0:
        return []
    chosen: list[int] = []
    for term in series(n):
        if term > n:
            continue
        chosen.append(term)
        n -= term
    return chosen


def apart_terms_e(n):
    if n == 0:
        return []
    a, b = 1, 2
    while b <= n:
        a, b = b, a + b
    return [a, *apart_terms_e(n - a)]


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


def odd_sum_range_e(low, high):
    total = 0
    for i in range(low, high + 1):
        rest = i % 2
        is_odd = rest == 1
        if is_odd == True:
            total = total + i
    return total


def odd_sum_range_f(low, high):
    return reduce(operator.add, filter(lambda n: str(n)[-1] in "13579", range(low, high + 1)), 0)


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


def cubes_total_d(n):
    return sum(range(n + 1)) ** 2


def cubes_total_e(n):
    table = [[i * j for j in range(1, n + 1)] for i in range(1, n + 1)]
    return sum(chain.from_iterable(table))


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


def alternate_sum_d(n):
    class Sum:
        total = 0
        sign = 1

    state = Sum()
    k = 1
    while k <= n:
        state.total += state.sign * k ** 2
        state.sign = state.sign * -1
        k += 1
    return state.total


def alternate_sum_e(n):
    return sum(map(operator.mul, (k * k for k in range(1, n + 1)), cycle((1, -1))))


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


def quotient_total_e(n):
    pairs = 0
    for i in range(1, n + 1):
        for j in range(1, n + 1):
            if i * j <= n:
                pairs = pairs + 1
            else:
                break
    return pairs


def quotient_total_f(n):
    def divisors(m: int) -> int:
        exponents = Counter()
        p = 2
        while m > 1:
            while m % p == 0:
                exponents[p] += 1
                m //= p
            p += 1
        return math.prod(e + 1 for e in exponents.values())

    return sum(divisors(m) for m in range(1, n + 1))


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


def even_parity_d(n):
    ones = 0
    while n > 0:
        bit = n % 2
        if bit == 1:
            ones = ones + 1
        n = n // 2
    if ones % 2 == 0:
        return True
    else:
        return False


def even_parity_e(n):
    return not reduce(operator.xor, map(int, f"{n:b}"))


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


def one_bit_order_d(width):
    codes = []

    def visit(prefix, upward):
        if len(prefix) == width:
            codes.append(prefix)
            return
        for bit in ("01" if upward else "10"):
            visit(prefix + bit, upward == (bit == "0"))

    visit("", True)
    return codes


def one_bit_order_e(width):
    answer = []
    for number in range(2**width):
        binary = bin(number)[2:]
        while len(binary) < width:
            binary = "0" + binary
        code = binary[0]
        for i in range(1, width):
            if binary[i] == binary[i - 1]:
                code = code + "0"
            else:
                code = code + "1"
        answer.append(code)
    return answer


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


def from_one_bit_code_d(code):
    bits = list(f"{code:b}")
    return int("".join(str(bits[: i + 1].count("1") % 2) for i in range(len(bits))), 2)


def from_one_bit_code_e(code):
    def decode(c):
        if c < 2:
            return c
        top = 1 << (c.bit_length() - 1)
        return 2 * top - 1 - decode(c - top)

    return decode(code)


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


def swap_neighbour_bits_e(n):
    bits = []
    while n > 0:
        bits.append(n % 2)
        n = n // 2
    if len(bits) % 2 == 1:
        bits.append(0)
    for i in range(0, len(bits), 2):
        temp = bits[i]
        bits[i] = bits[i + 1]
        bits[i + 1] = temp
    result = 0
    for i in range(len(bits)):
        result = result + bits[i] * 2**i
    return result


def swap_neighbour_bits_f(n):
    quads = {"0": "0", "1": "2", "2": "1", "3": "3"}
    digits = ""
    while n:
        digits = quads[str(n % 4)] + digits
        n >>= 2
    return int(digits or "0", 4)


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


def same_weight_next_d(n):
    s = bin(n)[2:].zfill(n.bit_length() + 1)
    i = s.rfind("01")
    return int(s[:i] + "10" + "".join(sorted(s[i + 2 :])), 2)


def same_weight_next_e(n):
    def weight(k):
        total = 0
        while k:
            k &= k - 1
            total += 1
        return total

    return next(filter(lambda k: weight(k) == weight(n), count(n + 1)))


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


def mask_subsets_e(mask):
    class Collector:
        def __init__(self, mask):
            self.bits = []
            self.result = []
            place = 0
            while (1 << place) <= mask:
                if (mask >> place) & 1 == 1:
                    self.bits.append(1 << place)
                place += 1

        def go(self, index, value):
            if index < 0:
                self.result.append(value)
                return
            self.go(index - 1, value)
            self.go(index - 1, value + self.bits[index])

    collector = Collector(mask)
    collector.go(len(collector.bits) - 1, 0)
    return collector.result


def mask_subsets_f(mask):
    choices = ["01"[: 1 + int(b)] for b in f"{mask:b}"]
    return [int("".join(pick), 2) for pick in product(*choices)]


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


def xor_up_to_d(n):
    result = 0
    i = 1
    while i <= n:
        result = result ^ i
        i += 1
    return result


def xor_up_to_e(n):
    # an even number and the one after it differ in the last bit alone
    ones = (n + 1) // 2
    value = ones % 2
    if n % 2 == 0:
        value ^= n
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


def woven_bits_d(x, y):
    bits = zip_longest(bin(x)[:1:-1], bin(y)[:1:-1], fillvalue="0")
    return int("".join(chain.from_iterable(bits))[::-1], 2)


def woven_bits_e(x, y):
    result = 0
    place = 1
    while x > 0 or y > 0:
        if x % 2 == 1:
            result = result + place
        place = place * 2
        if y % 2 == 1:
            result = result + place
        place = place * 2
        x = x // 2
        y = y // 2
    return result


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
