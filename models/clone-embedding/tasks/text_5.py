"""Small tasks on encodings, numerals and substrings, each written in several ways; all ways agree on `INPUTS`."""

import base64
import bisect
import math
import operator
import re
import string
import textwrap
from collections import Counter, defaultdict, deque
from functools import cmp_to_key, reduce
from itertools import accumulate, chain, combinations, groupby, product, zip_longest


def egg_numeral_a(n):
    signs = "IVXLC"
    out = ""
    power = 4
    bases = [1, 5, 10, 50, 100]
    while power >= 0:
        out += signs[power] * (n // bases[power])
        n %= bases[power]
        power -= 1
    return out


def egg_numeral_b(n):
    out = []
    for value, sign in ((100, "C"), (50, "L"), (10, "X"), (5, "V"), (1, "I")):
        while n >= value:
            out.append(sign)
            n -= value
    return "".join(out)


def egg_numeral_c(n):
    text = "I" * n
    for five, one in (("IIIII", "V"), ("VV", "X"), ("XXXXX", "L"), ("LL", "C")):
        text = text.replace(five, one)
    return "".join(sorted(text, key="CLXVI".index))


def egg_numeral_d(n):
    text = ""
    if n >= 100:
        times = n // 100
        for i in range(times):
            text = text + "C"
        n = n - times * 100
    if n >= 50:
        text = text + "L"
        n = n - 50
    while n >= 10:
        text = text + "X"
        n = n - 10
    if n >= 5:
        text = text + "V"
        n = n - 5
    while n >= 1:
        text = text + "I"
        n = n - 1
    return text


def egg_numeral_e(n):
    def digits(rest, signs):
        if not signs:
            return "I" * rest
        (value, sign), *smaller = signs
        return sign * (rest // value) + digits(rest % value, smaller)

    return digits(n, list(zip([100, 50, 10, 5], "CLXV")))


def bare_bases_a(text, base):
    digits = string.digits + string.ascii_lowercase
    value = 0
    for c in text.lower():
        d = digits.find(c)
        if d < 0 or d >= base:
            return None
        value = value * base + d
    return value if text else None


def bare_bases_b(text, base):
    allowed = (string.digits + string.ascii_lowercase)[:base]
    if not text or set(text.lower()) - set(allowed):
        return None
    return int(text, base)


def bare_bases_c(text, base):
    if text == "":
        return None
    total, weight = 0, 1
    for c in reversed(text.lower()):
        if "0" <= c <= "9":
            digit = ord(c) - ord("0")
        elif "a" <= c <= "z":
            digit = ord(c) - ord("a") + 10
        else:
            return None
        if digit >= base:
            return None
        total += digit * weight
        weight *= base
    return total


def bare_bases_d(text, base):
    try:
        if not text.isalnum():
            return None
        return int(text, base)
    except ValueError:
        return None


def bare_bases_e(text, base):
    symbols = "0123456789abcdefghijklmnopqrstuvwxyz"[:base]
    text = text.lower()
    ok = text != ""
    for i in range(len(text)):
        if text[i] not in symbols:
            ok = False
    if ok == False:
        return None
    number = 0
    for i in range(len(text)):
        position = len(text) - 1 - i
        number = number + symbols.index(text[i]) * base**position
    return number


def letter_triples_a(data):
    bits = "".join(format(ord(c), "08b") for c in data)
    out = []
    for i in range(0, len(bits), 5):
        out.append("abcdefghijklmnopqrstuvwxyz234567"[int(bits[i : i + 5].ljust(5, "0"), 2)])
    return "".join(out)


def letter_triples_b(data):
    alphabet = string.ascii_lowercase + "234567"
    out = ""
    held = size = 0
    for c in data:
        held = held << 8 | ord(c)
        size += 8
        while size >= 5:
            size -= 5
            out += alphabet[held >> size]
            held &= (1 << size) - 1
    if size:
        out += alphabet[held << 5 - size]
    return out


def letter_triples_c(data):
    raw = data.encode("latin-1")
    total = len(raw) * 8
    places = -(-total // 5)
    number = int.from_bytes(raw, "big") << (places * 5 - total)
    letters = []
    for _ in range(places):
        number, digit = divmod(number, 32)
        letters.append(chr(97 + digit) if digit < 26 else str(digit - 24))
    return "".join(reversed(letters))


def letter_triples_d(data):
    return base64.b32encode(data.encode("latin-1")).decode().rstrip("=").lower()


def letter_triples_e(data):
    ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
    bits = []
    for ch in data:
        code = ord(ch)
        weight = 128
        while weight >= 1:
            if code >= weight:
                bits.append(1)
                code -= weight
            else:
                bits.append(0)
            weight //= 2
    while len(bits) % 5 != 0:
        bits.append(0)
    result = ""
    i = 0
    while i < len(bits):
        value = 0
        for j in range(5):
            value = value * 2 + bits[i + j]
        result += ALPHABET[value]
        i += 5
    return result


def fence_parity_a(bits):
    out = ""
    for i in range(0, len(bits), 4):
        block = bits[i : i + 4]
        out += block + str(block.count("1") % 2)
    return out


def fence_parity_b(bits):
    out = []
    ones = size = 0
    for bit in bits:
        out.append(bit)
        ones ^= bit == "1"
        size += 1
        if size == 4:
            out.append("1" if ones else "0")
            ones = size = 0
    if size:
        out.append("1" if ones else "0")
    return "".join(out)


def fence_parity_c(bits):
    return re.sub(".{1,4}", lambda m: m[0] + "01"[sum(map(int, m[0])) & 1], bits)


def fence_parity_d(bits):
    blocks = textwrap.wrap(bits, 4)
    return "".join(b + str(reduce(operator.xor, map(int, b))) for b in blocks)


def fence_parity_e(bits):
    result = ""
    counter = 0
    position = 0
    for i in range(len(bits)):
        result = result + bits[i]
        if bits[i] == "1":
            counter = counter + 1
        position = position + 1
        if position == 4 or i == len(bits) - 1:
            if counter == 0 or counter == 2 or counter == 4:
                result = result + "0"
            else:
                result = result + "1"
            counter = 0
            position = 0
    return result


def broken_blocks_a(bits):
    bad = []
    for start in range(0, len(bits), 5):
        block = bits[start : start + 5]
        if block.count("1") % 2 == 1:
            bad.append(start // 5)
    return bad


def broken_blocks_b(bits):
    odd = defaultdict(int)
    for i, bit in enumerate(bits):
        odd[i // 5] ^= int(bit)
    return sorted(block for block, flag in odd.items() if flag)


def broken_blocks_c(bits):
    blocks = map("".join, zip_longest(*[iter(bits)] * 5, fillvalue=""))
    return [i for i, block in enumerate(blocks) if reduce(lambda a, b: a != b, (c == "1" for c in block))]


def broken_blocks_d(bits):
    sums = [0, *accumulate(map(int, bits))]
    edges = list(range(0, len(bits), 5)) + [len(bits)]
    return [k for k, (a, b) in enumerate(zip(edges, edges[1:])) if (sums[b] - sums[a]) % 2]


def broken_blocks_e(bits):
    result = []
    block = 0
    i = 0
    while i < len(bits):
        ones = 0
        j = i
        while j < i + 5 and j < len(bits):
            if bits[j] == "1":
                ones += 1
            j += 1
        if ones == 1 or ones == 3 or ones == 5:
            result.append(block)
        block += 1
        i = j
    return result


def knock_code_a(message, table):
    longest = max(map(len, table))
    out = ""
    while message:
        for size in range(longest, 0, -1):
            if message[:size] in table:
                out += table[message[:size]]
                message = message[size:]
                break
        else:
            return None
    return out


def knock_code_b(message, table):
    keys = sorted(table, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, keys)))
    place, out = 0, []
    while place < len(message):
        found = pattern.match(message, place)
        if not found:
            return None
        out.append(table[found[0]])
        place = found.end()
    return "".join(out)


def knock_code_c(message, table):
    tree = {}
    for code, letter in table.items():
        node = tree
        for c in code:
            node = node.setdefault(c, {})
        node["end"] = letter
    i, out = 0, ""
    while i < len(message):
        node, j, best = tree, i, None
        while j < len(message) and message[j] in node:
            node = node[message[j]]
            j += 1
            if "end" in node:
                best = (j, node["end"])
        if best is None:
            return None
        i = best[0]
        out += best[1]
    return out


def knock_code_d(message, table):
    def longest(rest):
        fitting = filter(rest.startswith, table)
        return max(fitting, key=len, default=None)

    if message == "":
        return ""
    code = longest(message)
    if code is None:
        return None
    tail = knock_code_d(message[len(code) :], table)
    return None if tail is None else table[code] + tail


def knock_code_e(message, table):
    codes = list(table.keys())
    result = ""
    i = 0
    while i < len(message):
        bestCode = ""
        for k in range(len(codes)):
            size = len(codes[k])
            if message[i : i + size] == codes[k]:
                if size > len(bestCode):
                    bestCode = codes[k]
        if bestCode == "":
            return None
        result = result + table[bestCode]
        i = i + len(bestCode)
    return result


def self_key_a(text, start):
    keys = [start] + [ord(c) - 97 for c in text[:-1]]
    return "".join(chr((ord(c) - 97 + k) % 26 + 97) for c, k in zip(text, keys))


def self_key_b(text, start):
    out = ""
    shift = start
    for c in text:
        number = ord(c) - ord("a")
        total = number + shift
        while total >= 26:
            total -= 26
        out = out + chr(ord("a") + total)
        shift = number
    return out


def self_key_c(text, start):
    alphabet = string.ascii_lowercase
    numbers = list(map(alphabet.index, text))
    return "".join(alphabet[(a + b) % 26] for a, b in zip(numbers, chain([start], numbers)))


def self_key_d(text, start):
    abc = "abcdefghijklmnopqrstuvwxyz"
    res = ""
    for i in range(len(text)):
        if i == 0:
            key = start
        else:
            key = abc.index(text[i - 1])
        new = abc.index(text[i]) + key
        new = new % 26
        res = res + abc[new]
    return res


def self_key_e(text, start):
    codes = [start] + [ord(c) - ord("a") for c in text]
    total = map(operator.add, codes, codes[1:])
    return bytes(97 + n % 26 for n in total).decode()


def pair_square_a(text, square):
    where = {c: (i, j) for i, row in enumerate(square) for j, c in enumerate(row)}
    out = ""
    for a, b in zip(text[::2], text[1::2]):
        (i, j), (k, m) = where[a], where[b]
        if i == k:
            out += square[i][(j + 1) % len(square)] + square[k][(m + 1) % len(square)]
        elif j == m:
            out += square[(i + 1) % len(square)][j] + square[(k + 1) % len(square)][m]
        else:
            out += square[i][m] + square[k][j]
    return out


def pair_square_b(text, square):
    size = len(square)
    flat = "".join(square)
    out = []
    place = 0
    while place + 1 < len(text):
        row_one, column_one = divmod(flat.index(text[place]), size)
        row_two, column_two = divmod(flat.index(text[place + 1]), size)
        if row_one == row_two:
            column_one = (column_one + 1) % size
            column_two = (column_two + 1) % size
        elif column_one == column_two:
            row_one = (row_one + 1) % size
            row_two = (row_two + 1) % size
        else:
            column_one, column_two = column_two, column_one
        out.append(flat[row_one * size + column_one])
        out.append(flat[row_two * size + column_two])
        place += 2
    return "".join(out)


def pair_square_c(text, square):
    columns = ["".join(column) for column in zip(*square)]

    def line_with(lines, c):
        return next(line for line in lines if c in line)

    def change(pair):
        a, b = pair
        for lines in (square, columns):
            line = line_with(lines, a)
            if b in line:
                wrapped = line + line[0]
                return wrapped[wrapped.index(a) + 1] + wrapped[wrapped.index(b) + 1]
        one, two = line_with(square, a), line_with(square, b)
        return one[two.index(b)] + two[one.index(a)]

    return "".join(change(text[i : i + 2]) for i in range(0, len(text) - 1, 2))


def pair_square_d(text, square):
    class Square:
        def __init__(self, rows):
            self.rows = rows
            self.n = len(rows)

        def find(self, letter):
            for r in range(self.n):
                for c in range(self.n):
                    if self.rows[r][c] == letter:
                        return [r, c]
            return [-1, -1]

        def encode(self, a, b):
            p = self.find(a)
            q = self.find(b)
            if p[0] == q[0]:
                p[1] = (p[1] + 1) % self.n
                q[1] = (q[1] + 1) % self.n
            elif p[1] == q[1]:
                p[0] = (p[0] + 1) % self.n
                q[0] = (q[0] + 1) % self.n
            else:
                tmp = p[1]
                p[1] = q[1]
                q[1] = tmp
            return self.rows[p[0]][p[1]] + self.rows[q[0]][q[1]]

    sq = Square(square)
    out = ""
    i = 0
    while i < len(text) - 1:
        out += sq.encode(text[i], text[i + 1])
        i += 2
    return out


def pair_square_e(text, square):
    n = len(square)
    at = {c: complex(i, j) for i, r in enumerate(square) for j, c in enumerate(r)}
    get = lambda p: square[int(p.real) % n][int(p.imag) % n]
    out = ""
    for a, b in re.findall("(.)(.)", text):
        d = at[b] - at[a]
        if d.real == 0 or d.imag == 0:
            step = 1j if d.real == 0 else 1
            out += get(at[a] + step) + get(at[b] + step)
        else:
            out += get(at[a] + 1j * d.imag) + get(at[b] - 1j * d.imag)
    return out


def rare_substring_a(text, size):
    counts = Counter(text[i : i + size] for i in range(len(text) - size + 1))
    once = [piece for piece in counts if counts[piece] == 1]
    return min(once, default=None)


def rare_substring_b(text, size):
    best = None
    for i in range(len(text) - size + 1):
        piece = text[i : i + size]
        if text.find(piece) == i and text.find(piece, i + 1) == -1:
            if best is None or piece < best:
                best = piece
    return best


def rare_substring_c(text, size):
    pieces = sorted(text[i : i + size] for i in range(len(text) - size + 1))
    for i in range(len(pieces)):
        same_before = i > 0 and pieces[i - 1] == pieces[i]
        same_after = i + 1 < len(pieces) and pieces[i + 1] == pieces[i]
        if not same_before and not same_after:
            return pieces[i]
    return None


def rare_substring_d(text, size):
    def windows():
        return (text[i : i + size] for i in range(len(text) - size + 1))

    once, more = set(), set()
    for w in windows():
        if w in once:
            more.add(w)
        once.add(w)
    single = once - more
    return min(single) if single else None


def rare_substring_e(text, size):
    answer = None
    n = len(text) - size + 1
    for i in range(n):
        unique = True
        for j in range(n):
            if i != j and text[i : i + size] == text[j : j + size]:
                unique = False
        if unique == True:
            if answer == None:
                answer = text[i : i + size]
            elif text[i : i + size] < answer:
                answer = text[i : i + size]
    return answer


def equal_letters_pieces_a(text):
    total = 0
    for i in range(len(text)):
        counts = [0, 0]
        for c in text[i:]:
            counts[c == "b"] += 1
            if counts[0] == counts[1]:
                total += 1
    return total


def equal_letters_pieces_b(text):
    seen = Counter([0])
    balance = total = 0
    for c in text:
        balance += 1 if c == "a" else -1
        total += seen[balance]
        seen[balance] += 1
    return total


def equal_letters_pieces_c(text):
    heights = accumulate((1 if c == "a" else -1 for c in text), initial=0)
    groups = groupby(sorted(heights))
    return sum(math.comb(len(list(group)), 2) for _, group in groups)


def equal_letters_pieces_d(text):
    n = len(text)
    return sum(text[i:j].count("a") * 2 == j - i for i, j in combinations(range(n + 1), 2))


def equal_letters_pieces_e(text):
    # divide and conquer over the middle
    def solve(lo, hi):
        if hi - lo < 2:
            return 0
        mid = (lo + hi) // 2
        left = defaultdict(int)
        balance = 0
        for i in range(mid - 1, lo - 1, -1):
            balance += 1 if text[i] == "a" else -1
            left[balance] += 1
        crossing = 0
        balance = 0
        for i in range(mid, hi):
            balance += 1 if text[i] == "a" else -1
            crossing += left[-balance]
        return solve(lo, mid) + crossing + solve(mid, hi)

    return solve(0, len(text))


def vowel_windows_a(text, size, wanted):
    total = 0
    for i in range(len(text) - size + 1):
        vowels = 0
        for c in text[i : i + size]:
            if c in "aeiou":
                vowels += 1
        if vowels >= wanted:
            total += 1
    return total


def vowel_windows_b(text, size, wanted):
    if size > len(text):
        return 0
    inside = sum(c in "aeiou" for c in text[:size])
    good = int(inside >= wanted)
    for new, old in zip(text[size:], text):
        inside += (new in "aeiou") - (old in "aeiou")
        good += inside >= wanted
    return good


def vowel_windows_c(text, size, wanted):
    sums = [0]
    for c in text:
        sums.append(sums[-1] + (c in {"a", "e", "i", "o", "u"}))
    return len([1 for a, b in zip(sums, sums[size:]) if b - a >= wanted])


def vowel_windows_d(text, size, wanted):
    return sum(len(re.findall("[aeiou]", text[i : i + size])) >= wanted for i in range(len(text) - size + 1))


def vowel_windows_e(text, size, wanted):
    window = deque()
    vowels = 0
    answer = 0
    for ch in text:
        isVowel = ch == "a" or ch == "e" or ch == "i" or ch == "o" or ch == "u"
        window.append(isVowel)
        if isVowel == True:
            vowels = vowels + 1
        if len(window) > size:
            out = window.popleft()
            if out == True:
                vowels = vowels - 1
        if len(window) == size:
            if vowels >= wanted:
                answer = answer + 1
    return answer


def shortest_with_both_a(text, one, two):
    best = None
    for i, a in enumerate(text):
        for j in range(i, len(text)):
            piece = text[i : j + 1]
            if one in piece and two in piece and (best is None or len(piece) < len(best)):
                best = piece
    return best


def shortest_with_both_b(text, one, two):
    last = {}
    best = None
    for i, c in enumerate(text):
        if c in (one, two):
            last[c] = i
            if len(last) == 2 or one == two:
                start = min(last.values())
                if best is None or i - start < best[1] - best[0]:
                    best = (start, i)
    return None if best is None else text[best[0] : best[1] + 1]


def shortest_with_both_c(text, one, two):
    ones = [i for i, c in enumerate(text) if c == one]
    twos = [i for i, c in enumerate(text) if c == two]
    spans = [(abs(i - j), min(i, j)) for i, j in product(ones, twos)]
    if not spans:
        return None
    length, start = min(spans)
    return text[start : start + length + 1]


def shortest_with_both_d(text, one, two):
    for size in range(1, len(text) + 1):
        for start in range(len(text) - size + 1):
            part = text[start : start + size]
            if part.count(one) > 0 and part.count(two) > 0:
                return part
    return None


def shortest_with_both_e(text, one, two):
    best = ""
    i = 0
    lastOne = -1
    lastTwo = -1
    while i < len(text):
        if text[i] == one:
            lastOne = i
        if text[i] == two:
            lastTwo = i
        if lastOne != -1 and lastTwo != -1:
            lo = lastOne if lastOne < lastTwo else lastTwo
            hi = lastOne if lastOne > lastTwo else lastTwo
            if best == "" or hi - lo + 1 < len(best):
                best = text[lo : hi + 1]
        i += 1
    if best == "":
        return None
    return best


def once_removed_mirror_a(text):
    left, right = 0, len(text) - 1
    while left < right and text[left] == text[right]:
        left += 1
        right -= 1
    if left >= right:
        return "already"
    for piece, place in ((text[left + 1 : right + 1], left), (text[left:right], right)):
        if piece == piece[::-1]:
            return place
    return "never"


def once_removed_mirror_b(text):
    if text == "".join(reversed(text)):
        return "already"
    differ = next(i for i in range(len(text)) if text[i] != text[-1 - i])
    for place in (differ, len(text) - 1 - differ):
        rest = text[:place] + text[place + 1 :]
        if rest == rest[::-1]:
            return place
    return "never"


def once_removed_mirror_c(text):
    def check(i, j):
        while i < j:
            if text[i] != text[j]:
                return i, j
            i, j = i + 1, j - 1
        return None

    trouble = check(0, len(text) - 1)
    if trouble is None:
        return "already"
    i, j = trouble
    if check(i + 1, j) is None:
        return i
    return j if check(i, j - 1) is None else "never"


def once_removed_mirror_d(text):
    pal = lambda s: s == s[::-1]
    if pal(text):
        return "already"
    h = next(i for i, (a, b) in enumerate(zip(text, text[::-1])) if a != b)
    t = len(text) - 1 - h
    return next((k for k in (h, t) if pal(text[:k] + text[k + 1 :])), "never")


def once_removed_mirror_e(text):
    left = 0
    right = len(text) - 1
    state = "already"
    while left < right and state == "already":
        if text[left] == text[right]:
            left = left + 1
            right = right - 1
        else:
            state = "broken"
    if state == "already":
        return state
    # try without the left letter, then without the right one
    chars = list(text)
    del chars[left]
    backwards = chars[:]
    backwards.reverse()
    if chars == backwards:
        return left
    chars = list(text)
    del chars[right]
    backwards = chars[:]
    backwards.reverse()
    if chars == backwards:
        return right
    return "never"


def mirror_centre_count_a(text):
    total = 0
    for i in range(1, len(text) - 1):
        if text[i - 1] == text[i + 1]:
            total += 1
    return total


def mirror_centre_count_b(text):
    return sum(a == c for a, c in zip(text, text[2:]))


def mirror_centre_count_c(text):
    return len(re.findall(r"(?s)(?=(.).\1)", text))


def mirror_centre_count_d(text):
    n = 0
    for i in range(len(text) - 2):
        part = text[i : i + 3]
        backwards = part[2] + part[1] + part[0]
        if part == backwards:
            n = n + 1
    return n


def mirror_centre_count_e(text):
    def count_from(s):
        if len(s) < 3:
            return 0
        head = 1 if s[0] == s[2] else 0
        return head + count_from(s[1:])

    return count_from(text)


def spelled_from_sign_a(sign, words):
    out = []
    for word in words:
        letters = list(sign)
        good = True
        for c in word:
            if c not in letters:
                good = False
                break
            letters.remove(c)
        if good:
            out.append(word)
    return out


def spelled_from_sign_b(sign, words):
    have = Counter(sign)
    return [word for word in words if not Counter(word) - have]


def spelled_from_sign_c(sign, words):
    return [word for word in words if all(word.count(c) <= sign.count(c) for c in set(word))]


def spelled_from_sign_d(sign, words):
    have = sorted(sign)

    def fits(word):
        i = 0
        for c in sorted(word):
            i = bisect.bisect_left(have, c, i)
            if i == len(have) or have[i] != c:
                return False
            i += 1
        return True

    return list(filter(fits, words))


def spelled_from_sign_e(sign, words):
    result = []
    for i in range(len(words)):
        rest = sign
        possible = True
        for j in range(len(words[i])):
            if words[i][j] in rest:
                rest = rest.replace(words[i][j], "*", 1)
            else:
                possible = False
        if possible == True:
            result.append(words[i])
    return result


def release_order_a(versions):
    def key(version):
        core, _, label = version.partition("-")
        return [int(part) for part in core.split(".")], label == "", label

    return sorted(versions, key=key)


def release_order_b(versions):
    def compare(a, b):
        core_a, *label_a = a.split("-", 1)
        core_b, *label_b = b.split("-", 1)
        for x, y in zip_longest(core_a.split("."), core_b.split("."), fillvalue="-1"):
            if int(x) != int(y):
                return int(x) - int(y)
        if not label_a or not label_b:
            return len(label_b) - len(label_a)
        return (label_a[0] > label_b[0]) - (label_a[0] < label_b[0])

    return sorted(versions, key=cmp_to_key(compare))


def release_order_c(versions):
    out = list(versions)
    out.sort(key=lambda v: v.split("-", 1)[1] if "-" in v else "")
    out.sort(key=lambda v: "-" not in v)
    out.sort(key=lambda v: tuple(map(int, v.split("-")[0].split("."))))
    return out


def release_order_d(versions):
    class Version:
        def __init__(self, text):
            self.text = text
            dash = text.find("-")
            if dash == -1:
                self.numbers = text.split(".")
                self.label = None
            else:
                self.numbers = text[:dash].split(".")
                self.label = text[dash + 1 :]

        def __lt__(self, other):
            i = 0
            while i < len(self.numbers) and i < len(other.numbers):
                a = int(self.numbers[i])
                b = int(other.numbers[i])
                if a != b:
                    return a < b
                i += 1
            if len(self.numbers) != len(other.numbers):
                return len(self.numbers) < len(other.numbers)
            if self.label is None:
                return False
            if other.label is None:
                return True
            return self.label < other.label

    return [v.text for v in sorted(map(Version, versions))]


def release_order_e(versions):
    pad = lambda v: re.sub(r"\d+", lambda m: m[0].zfill(9), v.split("-")[0])
    return sorted(versions, key=lambda v: (pad(v), "-" not in v, v.partition("-")[2]))


def newest_matching_a(wanted, versions):
    best = None
    for version in versions:
        parts = version.split(".")
        if all(w == "*" or w == p for w, p in zip(wanted.split("."), parts)):
            key = [int(p) for p in parts]
            if best is None or key > best[0]:
                best = (key, version)
    return best[1] if best else None


def newest_matching_b(wanted, versions):
    pattern = re.compile(wanted.replace(".", r"\.").replace("*", r"\d+") + r"(\.\d+)*")
    fitting = filter(pattern.fullmatch, versions)
    return max(fitting, key=lambda v: tuple(int(n) for n in v.split(".")), default=None)


def newest_matching_c(wanted, versions):
    rest = sorted(([int(n) for n in v.split(".")], v) for v in versions)
    for place, want in enumerate(wanted.split(".")):
        if want != "*":
            rest = [(key, v) for key, v in rest if key[place] == int(want)]
    return rest[-1][1] if rest else None


def newest_matching_d(wanted, versions):
    w = wanted.split(".")
    best = None
    bestNumbers = []
    for i in range(len(versions)):
        v = versions[i].split(".")
        ok = True
        for k in range(len(w)):
            if w[k] != "*" and k < len(v):
                if w[k] != v[k]:
                    ok = False
        if ok == True:
            numbers = []
            for part in v:
                numbers.append(int(part))
            if best == None or numbers > bestNumbers:
                best = versions[i]
                bestNumbers = numbers
    return best


def newest_matching_e(wanted, versions):
    newest_first = sorted(versions, key=lambda v: [*map(int, v.split("."))], reverse=True)

    def fits(v):
        return all(w in ("*", p) for w, p in zip(wanted.split("."), v.split(".")))

    return next(filter(fits, newest_first), None)


def bump_a(version, part):
    numbers = [int(n) for n in version.split(".")]
    place = ["major", "minor", "patch"].index(part)
    numbers[place] += 1
    for i in range(place + 1, 3):
        numbers[i] = 0
    return ".".join(str(n) for n in numbers)


def bump_b(version, part):
    major, minor, patch = map(int, version.split("."))
    if part == "major":
        return f"{major + 1}.0.0"
    if part == "minor":
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def bump_c(version, part):
    names = iter(("major", "minor", "patch"))
    out, done = [], False
    for number, name in zip(map(int, version.split(".")), names):
        if done:
            number = 0
        elif name == part:
            number, done = number + 1, True
        out.append("%d" % number)
    return str.join(".", out)


def bump_d(version, part):
    first_dot = version.index(".")
    second_dot = version.index(".", first_dot + 1)
    major = int(version[:first_dot])
    minor = int(version[first_dot + 1 : second_dot])
    patch = int(version[second_dot + 1 :])
    if part == "major":
        major = major + 1
        minor = 0
        patch = 0
    elif part == "minor":
        minor = minor + 1
        patch = 0
    elif part == "patch":
        patch = patch + 1
    return str(major) + "." + str(minor) + "." + str(patch)


def bump_e(version, part):
    k = {"major": 0, "minor": 1, "patch": 2}[part]
    v = version.split(".")
    return ".".join([*v[:k], str(int(v[k]) + 1), *["0"] * (2 - k)])


def hanging_a(text, width, indent):
    lines = []
    line = ""
    for word in text.split():
        room = width if not lines else width - indent
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    if line:
        lines.append(line)
    return [line if i == 0 else " " * indent + line for i, line in enumerate(lines)]


def hanging_b(text, width, indent):
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(" " * indent * bool(lines) + word)
    return lines


def hanging_c(text, width, indent):
    def fill(words, margin):
        if not words:
            return []
        size = margin + len(words[0])
        taken = 1
        while taken < len(words) and size + 1 + len(words[taken]) <= width:
            size += 1 + len(words[taken])
            taken += 1
        return [" " * margin + " ".join(words[:taken])] + fill(words[taken:], indent)

    return fill(text.split(), 0)


def hanging_d(text, width, indent):
    wrapper = textwrap.TextWrapper(
        width=width, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False
    )
    return wrapper.wrap(text)


def hanging_e(text, width, indent):
    words = text.split()
    result = []
    current = ""
    started = False
    for i in range(len(words)):
        if started == False:
            current = words[i]
            started = True
        elif len(current) + len(words[i]) + 1 <= width:
            current = current + " " + words[i]
        else:
            result.append(current)
            margin = ""
            for k in range(indent):
                margin = margin + " "
            current = margin + words[i]
    if started == True:
        result.append(current)
    return result


INPUTS = {
    "egg_numeral": [(0,), (4,), (49,), (399,)],
    "bare_bases": [("ff", 16), ("102", 2), ("", 10), ("Zz", 36), ("0017", 8)],
    "letter_triples": [("hello",), ("",), ("a",), ("abc",)],
    "fence_parity": [("1011001",), ("",), ("11110000",)],
    "broken_blocks": [("1011000110",), ("",), ("10000011",)],
    "knock_code": [("10110", {"10": "a", "1": "b", "110": "c"}), ("", {"1": "x"}), ("012", {"01": "q"})],
    "self_key": [("hello", 3), ("", 5), ("zz", 25)],
    "pair_square": [("caef", ["abc", "def", "ghi"]), ("ab", ["ab", "cd"]), ("", ["ab", "cd"]),
                    ("agbcx", ["abc", "def", "ghi"])],
    "rare_substring": [("abababc", 2), ("aaaa", 1), ("ab", 5), ("zxy", 1)],
    "equal_letters_pieces": [("abba",), ("",), ("aaab",), ("ababab",)],
    "vowel_windows": [("banana boat", 4, 2), ("xyz", 5, 0), ("aeiou", 2, 2), ("bcd", 1, 1)],
    "shortest_with_both": [("xaxxbxa", "a", "b"), ("aaa", "a", "b"), ("ba", "a", "b"), ("aab", "a", "a")],
    "once_removed_mirror": [("abca",), ("level",), ("",), ("abcd",), ("aab",), ("baa",)],
    "mirror_centre_count": [("abacaba",), ("",), ("aaaa",), ("ab",)],
    "spelled_from_sign": [("bookshop", ["hook", "boss", "shop", ""]), ("", ["a"]), ("aab", ["aba", "abb"])],
    "release_order": [(["1.2.0", "1.10.0", "1.2.0-rc1", "1.2.0-beta"],), ([],), (["2.0", "2.0.1", "1.9"],)],
    "newest_matching": [("1.*.2", ["1.4.2", "1.10.2", "1.11.3"]), ("2.*", ["1.0.0"]), ("*", ["0.9", "0.10"])],
    "bump": [("1.2.3", "major"), ("1.2.3", "minor"), ("0.0.9", "patch")],
    "hanging": [("the quick brown fox jumps over it", 12, 2), ("", 5, 1), ("longlongword a b", 4, 3)],
}
