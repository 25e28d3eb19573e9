"""More small tasks on text, each written in several ways; all ways of a task agree on `INPUTS`."""

import re
import string
from collections import Counter, defaultdict
from itertools import groupby, product, takewhile


def word_order_a(text):
    return " ".join(reversed(text.split()))


def word_order_b(text):
    words = text.split()
    left, right = 0, len(words) - 1
    while left < right:
        words[left], words[right] = words[right], words[left]
        left += 1
        right -= 1
    return " ".join(words)


def word_order_c(text):
    result = ""
    for word in text.split():
        result = word + (" " + result if result else "")
    return result


def each_word_back_a(text):
    return " ".join(word[::-1] for word in text.split(" "))


def each_word_back_b(text):
    out = []
    word = ""
    for char in text:
        if char == " ":
            out.append(word)
            word = ""
        else:
            word = char + word
    out.append(word)
    return " ".join(out)


def each_word_back_c(text):
    return " ".join(text[::-1].split(" ")[::-1])


def letters_back_a(text):
    letters = [c for c in text if c.isalpha()]
    out = []
    for char in text:
        out.append(letters.pop() if char.isalpha() else char)
    return "".join(out)


def letters_back_b(text):
    chars = list(text)
    i, j = 0, len(chars) - 1
    while i < j:
        if not chars[i].isalpha():
            i += 1
        elif not chars[j].isalpha():
            j -= 1
        else:
            chars[i], chars[j] = chars[j], chars[i]
            i += 1
            j -= 1
    return "".join(chars)


def longest_mirror_a(text):
    best = ""
    for i in range(len(text)):
        for j in range(i, len(text)):
            part = text[i : j + 1]
            if part == part[::-1] and len(part) > len(best):
                best = part
    return len(best)


def longest_mirror_b(text):
    best = 0
    for middle in range(len(text)):
        for low, high in ((middle, middle), (middle, middle + 1)):
            while low >= 0 and high < len(text) and text[low] == text[high]:
                low -= 1
                high += 1
            best = max(best, high - low - 1)
    return best


def longest_mirror_c(text):
    n = len(text)
    table = [[False] * n for _ in range(n)]
    longest = 0
    for i in range(n - 1, -1, -1):
        for j in range(i, n):
            if text[i] == text[j] and (j - i < 2 or table[i + 1][j - 1]):
                table[i][j] = True
                longest = max(longest, j - i + 1)
    return longest


def count_mirrors_a(text):
    count = 0
    for i in range(len(text)):
        for j in range(i + 1, len(text) + 1):
            if text[i:j] == text[i:j][::-1]:
                count += 1
    return count


def count_mirrors_b(text):
    def grow(i, j):
        found = 0
        while i >= 0 and j < len(text) and text[i] == text[j]:
            found += 1
            i -= 1
            j += 1
        return found

    return sum(grow(i, i) + grow(i, i + 1) for i in range(len(text)))


def almost_mirror_a(text):
    def fine(i, j):
        while i < j:
            if text[i] != text[j]:
                return False
            i += 1
            j -= 1
        return True

    i, j = 0, len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return fine(i + 1, j) or fine(i, j - 1)
        i += 1
        j -= 1
    return True


def almost_mirror_b(text):
    if text == text[::-1]:
        return True
    for i in range(len(text)):
        rest = text[:i] + text[i + 1 :]
        if rest == rest[::-1]:
            return True
    return False


def almost_mirror_c(text, spare=1):
    if len(text) < 2:
        return True
    if text[0] == text[-1]:
        return almost_mirror_c(text[1:-1], spare)
    return spare > 0 and (almost_mirror_c(text[1:], 0) or almost_mirror_c(text[:-1], 0))


def can_mirror_a(text):
    odd = 0
    for times in Counter(text).values():
        if times % 2:
            odd += 1
    return odd <= 1


def can_mirror_b(text):
    open_letters = set()
    for char in text:
        open_letters ^= {char}
    return len(open_letters) < 2


def can_mirror_c(text):
    return sum(text.count(char) & 1 for char in set(text)) <= 1


def find_text_a(text, part):
    for i in range(len(text) - len(part) + 1):
        if text[i : i + len(part)] == part:
            return i
    return -1


def find_text_b(text, part):
    return text.find(part)


def find_text_c(text, part):
    i = 0
    while i + len(part) <= len(text):
        j = 0
        while j < len(part) and text[i + j] == part[j]:
            j += 1
        if j == len(part):
            return i
        i += 1
    return -1


def find_text_d(text, part):
    if not part:
        return 0
    back = [0] * len(part)
    k = 0
    for i in range(1, len(part)):
        while k and part[i] != part[k]:
            k = back[k - 1]
        if part[i] == part[k]:
            k += 1
        back[i] = k
    k = 0
    for i, char in enumerate(text):
        while k and char != part[k]:
            k = back[k - 1]
        if char == part[k]:
            k += 1
        if k == len(part):
            return i - k + 1
    return -1


def one_to_one_a(first, second):
    if len(first) != len(second):
        return False
    there, back = {}, {}
    for a, b in zip(first, second):
        if there.setdefault(a, b) != b or back.setdefault(b, a) != a:
            return False
    return True


def one_to_one_b(first, second):
    return len(first) == len(second) and len(set(zip(first, second))) == len(set(first)) == len(set(second))


def one_to_one_c(first, second):
    return [first.index(c) for c in first] == [second.index(c) for c in second]


def one_to_one_d(first, second):
    if len(first) != len(second):
        return False
    table = {}
    for i in range(len(first)):
        if first[i] in table:
            if table[first[i]] != second[i]:
                return False
        else:
            if second[i] in table.values():
                return False
            table[first[i]] = second[i]
    return True


def ransom_a(note, paper):
    rest = Counter(paper)
    for char in note:
        if rest[char] == 0:
            return False
        rest[char] -= 1
    return True


def ransom_b(note, paper):
    return not Counter(note) - Counter(paper)


def ransom_c(note, paper):
    for char in set(note):
        if note.count(char) > paper.count(char):
            return False
    return True


def ransom_d(note, paper):
    letters = list(paper)
    for char in note:
        if char not in letters:
            return False
        letters.remove(char)
    return True


def extra_letter_a(short, long):
    counts = Counter(long)
    counts.subtract(short)
    return [char for char in counts if counts[char] == 1][0]


def extra_letter_b(short, long):
    total = sum(ord(c) for c in long) - sum(ord(c) for c in short)
    return chr(total)


def extra_letter_c(short, long):
    code = 0
    for char in short + long:
        code ^= ord(char)
    return chr(code)


def extra_letter_d(short, long):
    a, b = sorted(short), sorted(long)
    for i in range(len(a)):
        if a[i] != b[i]:
            return b[i]
    return b[-1]


def phone_words_a(digits):
    letters = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
    if not digits:
        return []
    out = [""]
    for digit in digits:
        out = [word + letter for word in out for letter in letters[digit]]
    return out


def phone_words_b(digits):
    keys = ["", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
    if digits == "":
        return []
    return ["".join(word) for word in product(*(keys[int(d)] for d in digits))]


def phone_words_c(digits):
    table = dict(zip("23456789", "abc def ghi jkl mno pqrs tuv wxyz".split()))
    result = []

    def go(i, word):
        if i == len(digits):
            if word:
                result.append(word)
            return
        for letter in table[digits[i]]:
            go(i + 1, word + letter)

    go(0, "")
    return result


def bracket_words_a(n):
    out = []

    def go(word, left, right):
        if len(word) == 2 * n:
            out.append(word)
            return
        if left < n:
            go(word + "(", left + 1, right)
        if right < left:
            go(word + ")", left, right + 1)

    go("", 0, 0)
    return out


def bracket_words_b(n):
    if n == 0:
        return [""]
    out = []
    for i in range(n):
        for inner in bracket_words_b(i):
            for after in bracket_words_b(n - 1 - i):
                out.append("(" + inner + ")" + after)
    return sorted(out)


def bracket_words_c(n):
    def fine(word):
        depth = 0
        for char in word:
            depth += 1 if char == "(" else -1
            if depth < 0:
                return False
        return depth == 0

    return ["".join(word) for word in product("()", repeat=2 * n) if fine(word)]


def count_and_say_a(n):
    text = "1"
    for _ in range(n - 1):
        text = "".join(str(len(list(group))) + digit for digit, group in groupby(text))
    return text


def count_and_say_b(n):
    if n == 1:
        return "1"
    before = count_and_say_b(n - 1)
    out = ""
    i = 0
    while i < len(before):
        j = i
        while j < len(before) and before[j] == before[i]:
            j += 1
        out += str(j - i) + before[i]
        i = j
    return out


def count_and_say_c(n):
    current = "1"
    while n > 1:
        following = []
        times = 1
        for k in range(1, len(current) + 1):
            if k < len(current) and current[k] == current[k - 1]:
                times += 1
            else:
                following.append(str(times))
                following.append(current[k - 1])
                times = 1
        current = "".join(following)
        n -= 1
    return current


def zigzag_a(text, rows):
    if rows == 1:
        return text
    lines = [""] * rows
    row, step = 0, 1
    for char in text:
        lines[row] += char
        if row == 0:
            step = 1
        elif row == rows - 1:
            step = -1
        row += step
    return "".join(lines)


def zigzag_b(text, rows):
    if rows < 2:
        return text
    period = 2 * rows - 2
    lines = defaultdict(list)
    for i, char in enumerate(text):
        place = i % period
        lines[min(place, period - place)].append(char)
    return "".join("".join(lines[k]) for k in range(rows))


def zigzag_c(text, rows):
    if rows == 1:
        return text
    order = sorted(range(len(text)), key=lambda i: (min(i % (2 * rows - 2), -i % (2 * rows - 2)), i))
    return "".join(text[i] for i in order)


def long_add_a(first, second):
    i, j = len(first) - 1, len(second) - 1
    carry = 0
    out = []
    while i >= 0 or j >= 0 or carry:
        total = carry
        if i >= 0:
            total += int(first[i])
            i -= 1
        if j >= 0:
            total += int(second[j])
            j -= 1
        out.append(str(total % 10))
        carry = total // 10
    return "".join(reversed(out))


def long_add_b(first, second):
    size = max(len(first), len(second))
    carry = 0
    result = ""
    for a, b in zip(reversed(first.zfill(size)), reversed(second.zfill(size))):
        carry, digit = divmod(int(a) + int(b) + carry, 10)
        result = str(digit) + result
    return str(carry) + result if carry else result


def long_add_c(first, second):
    value = 0
    other = 0
    for char in first:
        value = value * 10 + ord(char) - ord("0")
    for char in second:
        other = other * 10 + ord(char) - ord("0")
    return str(value + other)


def binary_add_a(first, second):
    return bin(int(first, 2) + int(second, 2))[2:]


def binary_add_b(first, second):
    out = ""
    carry = 0
    a, b = list(first), list(second)
    while a or b or carry:
        if a:
            carry += int(a.pop())
        if b:
            carry += int(b.pop())
        out = str(carry % 2) + out
        carry //= 2
    return out


def binary_add_c(first, second):
    x, y = int(first, 2), int(second, 2)
    while y:
        x, y = x ^ y, (x & y) << 1
    return f"{x:b}"


def repeat_unit_a(text):
    return text in (text + text)[1:-1]


def repeat_unit_b(text):
    for size in range(1, len(text) // 2 + 1):
        if len(text) % size == 0 and text[:size] * (len(text) // size) == text:
            return True
    return False


def repeat_unit_c(text):
    n = len(text)
    size = 1
    while size * 2 <= n:
        if n % size == 0 and all(text[i] == text[i % size] for i in range(n)):
            return True
        size += 1
    return False


def last_word_length_a(text):
    words = text.split()
    return len(words[-1]) if words else 0


def last_word_length_b(text):
    i = len(text) - 1
    while i >= 0 and text[i] == " ":
        i -= 1
    count = 0
    while i >= 0 and text[i] != " ":
        count += 1
        i -= 1
    return count


def last_word_length_c(text):
    return len(text.rstrip().rpartition(" ")[2])


def good_case_a(word):
    return word.isupper() or word.islower() or word.istitle()


def good_case_b(word):
    return word in (word.upper(), word.lower(), word.capitalize())


def good_case_c(word):
    capitals = sum(1 for char in word if "A" <= char <= "Z")
    if capitals == 0 or capitals == len(word):
        return True
    return capitals == 1 and "A" <= word[0] <= "Z"


def distance_same_length_a(first, second):
    return sum(a != b for a, b in zip(first, second))


def distance_same_length_b(first, second):
    count = 0
    for i in range(len(first)):
        if first[i] != second[i]:
            count += 1
    return count


def distance_same_length_c(first, second):
    return len([1 for a, b in zip(first, second) if not a == b])


def distance_same_length_d(first, second):
    if not first:
        return 0
    return (1 if first[0] != second[0] else 0) + distance_same_length_d(first[1:], second[1:])


def strand_a(text):
    table = {"G": "C", "C": "G", "T": "A", "A": "U"}
    return "".join(table[char] for char in text)


def strand_b(text):
    return text.translate(str.maketrans("GCTA", "CGAU"))


def strand_c(text):
    out = ""
    for char in text:
        if char == "G":
            out += "C"
        elif char == "C":
            out += "G"
        elif char == "T":
            out += "A"
        else:
            out += "U"
    return out


def letter_totals_a(text):
    counts = {"A": 0, "C": 0, "G": 0, "T": 0}
    for char in text:
        counts[char] += 1
    return counts


def letter_totals_b(text):
    return {char: text.count(char) for char in "ACGT"}


def letter_totals_c(text):
    counts = Counter(text)
    return {char: counts[char] for char in ("A", "C", "G", "T")}


def shorten_phrase_a(text):
    out = ""
    for word in re.split(r"[\s\-_]+", text):
        if word:
            out += word[0].upper()
    return out


def shorten_phrase_b(text):
    return "".join(word[0] for word in text.replace("-", " ").replace("_", " ").split()).upper()


def shorten_phrase_c(text):
    result = []
    fresh = True
    for char in text:
        if char in " -_":
            fresh = True
        elif fresh:
            result.append(char.upper())
            fresh = False
    return "".join(result)


def pig_a(word):
    for i, char in enumerate(word):
        if char in "aeiou":
            return word[i:] + word[:i] + "ay"
    return word + "ay"


def pig_b(word):
    i = 0
    while i < len(word) and word[i] not in "aeiou":
        i += 1
    return word[i:] + word[:i] + "ay" if i < len(word) else word + "ay"


def pig_c(word):
    start = "".join(takewhile(lambda char: char not in "aeiou", word))
    return word[len(start) :] + start + "ay"


def pig_d(word):
    match = re.match(r"([^aeiou]*)(.*)$", word)
    return match.group(2) + match.group(1) + "ay"


def letter_points_a(word):
    values = {1: "aeioulnrst", 2: "dg", 3: "bcmp", 4: "fhvwy", 5: "k", 8: "jx", 10: "qz"}
    total = 0
    for char in word.lower():
        for points, letters in values.items():
            if char in letters:
                total += points
    return total


def letter_points_b(word):
    values = {}
    for points, letters in ((1, "AEIOULNRST"), (2, "DG"), (3, "BCMP"), (4, "FHVWY"), (5, "K"), (8, "JX"), (10, "QZ")):
        for letter in letters:
            values[letter] = points
    return sum(values[char] for char in word.upper())


def letter_points_c(word):
    points = [1, 3, 3, 2, 1, 4, 2, 4, 1, 8, 5, 1, 3, 1, 1, 3, 10, 1, 1, 1, 1, 4, 4, 8, 4, 10]
    return sum(map(lambda char: points[ord(char) - ord("a")], word.lower()))


def mirror_alphabet_a(text):
    out = ""
    for char in text:
        if char.islower():
            out += chr(ord("z") - (ord(char) - ord("a")))
        else:
            out += char
    return out


def mirror_alphabet_b(text):
    letters = string.ascii_lowercase
    return text.translate(str.maketrans(letters, letters[::-1]))


def mirror_alphabet_c(text):
    table = dict(zip("abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba"))
    return "".join(table.get(char, char) for char in text)


def square_code_a(text):
    text = "".join(char for char in text.lower() if char.isalnum())
    width = 0
    while width * width < len(text):
        width += 1
    if width == 0:
        return ""
    rows = [text[i : i + width].ljust(width) for i in range(0, len(text), width)]
    return " ".join("".join(column) for column in zip(*rows))


def square_code_b(text):
    clean = [c for c in text.lower() if c.isalnum()]
    width = int(len(clean) ** 0.5)
    if width**2 < len(clean):
        width += 1
    out = []
    for j in range(width):
        column = ""
        i = j
        while i < ((len(clean) + width - 1) // width) * width:
            column += clean[i] if i < len(clean) else " "
            i += width
        out.append(column)
    return " ".join(out)


def rail_write_a(text, rails):
    lines = [[] for _ in range(rails)]
    order = list(range(rails)) + list(range(rails - 2, 0, -1))
    for i, char in enumerate(text):
        lines[order[i % len(order)]].append(char)
    return "".join("".join(line) for line in lines)


def rail_write_b(text, rails):
    rows = [""] * rails
    rail, down = 0, True
    for char in text:
        rows[rail] += char
        if rail == rails - 1:
            down = False
        elif rail == 0:
            down = True
        rail = rail + 1 if down else rail - 1
    return "".join(rows)


def all_anagrams_a(word, candidates):
    return [
        other for other in candidates if other.lower() != word.lower() and sorted(other.lower()) == sorted(word.lower())
    ]


def all_anagrams_b(word, candidates):
    out = []
    key = Counter(word.lower())
    for candidate in candidates:
        low = candidate.lower()
        if low == word.lower():
            continue
        if Counter(low) == key:
            out.append(candidate)
    return out


def all_anagrams_c(word, candidates):
    def fits(a, b):
        a, b = a.lower(), b.lower()
        if a == b or len(a) != len(b):
            return False
        for char in a:
            if a.count(char) != b.count(char):
                return False
        return True

    return list(filter(lambda candidate: fits(word, candidate), candidates))


def no_repeat_letters_a(word):
    letters = [char for char in word.lower() if char.isalpha()]
    return len(letters) == len(set(letters))


def no_repeat_letters_b(word):
    seen = set()
    for char in word.lower():
        if char.isalpha():
            if char in seen:
                return False
            seen.add(char)
    return True


def no_repeat_letters_c(word):
    clean = word.lower().replace(" ", "").replace("-", "")
    return all(clean.count(char) == 1 for char in clean)


def swap_case_a(text):
    return "".join(c.lower() if c.isupper() else c.upper() for c in text)


def swap_case_b(text):
    out = ""
    for char in text:
        if char.islower():
            out += char.upper()
        else:
            out += char.lower()
    return out


def swap_case_c(text):
    return text.swapcase()


def neighbours_gone_a(text):
    stack = []
    for char in text:
        if stack and stack[-1] == char:
            stack.pop()
        else:
            stack.append(char)
    return "".join(stack)


def neighbours_gone_b(text):
    i = 0
    while i + 1 < len(text):
        if text[i] == text[i + 1]:
            text = text[:i] + text[i + 2 :]
            i = max(i - 1, 0)
        else:
            i += 1
    return text


def neighbours_gone_c(text):
    changed = True
    while changed:
        shorter = re.sub(r"(.)\1", "", text)
        changed = shorter != text
        text = shorter
    return text


INPUTS = {
    "word_order": [("the sky is blue",), ("  a  b ",), ("",)],
    "each_word_back": [("let us go",), ("",)],
    "letters_back": [("ab-cd",), ("a-bC-dEf=ghIj!!",), ("",)],
    "longest_mirror": [("babad",), ("cbbd",), ("",)],
    "count_mirrors": [("abc",), ("aaa",), ("",)],
    "almost_mirror": [("abca",), ("abc",), ("deeee",), ("",)],
    "can_mirror": [("carerac",), ("code",), ("",)],
    "find_text": [("hello", "ll"), ("aaaaa", "bba"), ("abcabcd", "abcd"), ("a", "")],
    "one_to_one": [("egg", "add"), ("foo", "bar"), ("ab", "aa")],
    "ransom": [("aa", "aab"), ("aa", "ab"), ("", "")],
    "extra_letter": [("abcd", "eabcd"), ("", "y"), ("a", "aa")],
    "phone_words": [("23",), ("",), ("7",)],
    "bracket_words": [(3,), (1,)],
    "count_and_say": [(1,), (4,), (6,)],
    "zigzag": [("PAYPALISHIRING", 3), ("AB", 1), ("ABCDE", 4)],
    "long_add": [("11", "123"), ("999", "1"), ("0", "0")],
    "binary_add": [("11", "1"), ("1010", "1011"), ("1", "0")],
    "repeat_unit": [("abab",), ("aba",), ("abcabcabc",)],
    "last_word_length": [("Hello World  ",), ("",), ("a",)],
    "good_case": [("USA",), ("FlaG",), ("Google",), ("leet",)],
    "distance_same_length": [("GAGCC", "CATCG"), ("", "")],
    "strand": [("GCTA",), ("",)],
    "letter_totals": [("ACGTTA",), ("",)],
    "shorten_phrase": [("Portable Network Graphics",), ("First-in, first_out",)],
    "pig": [("apple",), ("school",), ("rhythm",)],
    "letter_points": [("cabbage",), ("",)],
    "mirror_alphabet": [("abc, XYZ z",)],
    "square_code": [("If man was meant to stay",), ("",), ("ab",)],
    "rail_write": [("WEAREDISCOVERED", 3), ("ABC", 2)],
    "all_anagrams": [("listen", ["enlists", "google", "inlets", "Silent", "listen"])],
    "no_repeat_letters": [("lumberjacks",), ("isograms",), ("six-year-old",)],
    "swap_case": [("aBc1",), ("",)],
    "neighbours_gone": [("abbaca",), ("azxxzy",), ("",)],
}
