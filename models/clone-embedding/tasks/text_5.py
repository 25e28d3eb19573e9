"""Small tasks on encodings, numerals and substrings, each written in several ways; all ways agree on `INPUTS`."""

import math
import re
import string
from collections import Counter, defaultdict
from functools import cmp_to_key, reduce
from itertools import accumulate, chain, groupby, product, zip_longest


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
