"""More small tasks on text, each written in several ways; all ways of a task agree on `INPUTS`."""

import operator
import re
import string
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import chain, combinations, cycle, groupby, product, takewhile, zip_longest


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


def word_order_d(text):
    words = text.split()
    newWords = []
    for i in range(len(words)):
        newWords.append(words[len(words) - i - 1])
    answer = ""
    for i in range(len(newWords)):
        if i == 0:
            answer = answer + newWords[i]
        else:
            answer = answer + " " + newWords[i]
    return answer


def word_order_e(text):
    if not text.strip():
        return ""
    head, _, tail = text.strip().partition(" ")
    rest = word_order_e(tail)
    return f"{rest} {head}" if rest else head


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


def each_word_back_d(text):
    return re.sub(r"[^ ]+", lambda m: m.group()[::-1], text)


def each_word_back_e(text):
    chars = list(text)
    start = 0
    pos = 0
    n = len(chars)
    while pos <= n:
        if pos == n or chars[pos] == " ":
            lo = start
            hi = pos - 1
            while lo < hi:
                tmp = chars[lo]
                chars[lo] = chars[hi]
                chars[hi] = tmp
                lo += 1
                hi -= 1
            start = pos + 1
        pos += 1
    return "".join(chars)


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


def letters_back_c(text):
    it = iter(reversed(list(filter(str.isalpha, text))))
    return "".join(map(lambda c: next(it) if c.isalpha() else c, text))


def letters_back_d(text):
    positions: list[int] = [i for i, c in enumerate(text) if c.isalpha()]
    result = list(text)
    for src, dst in zip(positions, reversed(positions)):
        result[dst] = text[src]
    return "".join(result)


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


def longest_mirror_d(text):
    n = len(text)
    for size in range(n, 0, -1):
        for start in range(n - size + 1):
            sub = text[start : start + size]
            if sub == sub[::-1]:
                return size
    return 0


def longest_mirror_e(text):
    # Manacher
    t = "#" + "#".join(text) + "#"
    radius = [0] * len(t)
    centre = right = 0
    for i in range(len(t)):
        if i < right:
            radius[i] = min(right - i, radius[2 * centre - i])
        while (
            i - radius[i] - 1 >= 0
            and i + radius[i] + 1 < len(t)
            and t[i - radius[i] - 1] == t[i + radius[i] + 1]
        ):
            radius[i] += 1
        if i + radius[i] > right:
            centre, right = i, i + radius[i]
    return max(radius)


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


def count_mirrors_c(text):
    parts = (text[i:j] for i, j in combinations(range(len(text) + 1), 2))
    return sum(map(lambda s: s == s[::-1], parts))


def count_mirrors_d(text):
    n = len(text)
    isPal = []
    for i in range(n):
        isPal.append([False] * n)
    count = 0
    for length in range(1, n + 1):
        for i in range(0, n - length + 1):
            j = i + length - 1
            if length == 1:
                isPal[i][j] = True
            elif length == 2:
                isPal[i][j] = text[i] == text[j]
            elif text[i] == text[j] and isPal[i + 1][j - 1] == True:
                isPal[i][j] = True
            if isPal[i][j] == True:
                count = count + 1
    return count


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


def almost_mirror_d(text):
    candidates = [text] + [text[:i] + text[i + 1 :] for i in range(len(text))]
    return any(c == c[::-1] for c in candidates)


def almost_mirror_e(text):
    n = len(text)

    @lru_cache(maxsize=None)
    def removals(i, j):
        if i >= j:
            return 0
        if text[i] == text[j]:
            return removals(i + 1, j - 1)
        return 1 + min(removals(i + 1, j), removals(i, j - 1))

    return removals(0, n - 1) <= 1


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


def can_mirror_d(text):
    letters = sorted(text)
    single = 0
    i = 0
    while i < len(letters):
        if i + 1 < len(letters) and letters[i] == letters[i + 1]:
            i = i + 2
        else:
            single = single + 1
            i = i + 1
    if single > 1:
        return False
    else:
        return True


def can_mirror_e(text):
    mask = reduce(operator.xor, (1 << ord(c) for c in text), 0)
    return mask & (mask - 1) == 0


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


def find_text_e(text, part):
    if part not in text:
        return -1
    return len(text.split(part, 1)[0]) if part else 0


def find_text_f(text, part):
    n, m = len(text), len(part)
    if m > n:
        return -1
    base, mod = 257, 1000003
    power = pow(base, max(m - 1, 0), mod)
    want = have = 0
    for k in range(m):
        want = (want * base + ord(part[k])) % mod
        have = (have * base + ord(text[k])) % mod
    for start in range(n - m + 1):
        if have == want and text[start : start + m] == part:
            return start
        if start + m < n:
            have = ((have - ord(text[start]) * power) * base + ord(text[start + m])) % mod
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


def one_to_one_e(first, second):
    def shape(word):
        ids = {}
        code = []
        for ch in word:
            if ch not in ids:
                ids[ch] = len(ids)
            code.append(ids[ch])
        return code

    return shape(first) == shape(second)


def one_to_one_f(first, second):
    if len(first) != len(second):
        return False
    n = len(first)
    for i in range(n):
        for j in range(n):
            if first[i] == first[j] and second[i] != second[j]:
                return False
            if first[i] != first[j] and second[i] == second[j]:
                return False
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


def ransom_e(note, paper):
    a = sorted(note)
    b = sorted(paper)
    j = 0
    for c in a:
        while j < len(b) and b[j] < c:
            j += 1
        if j == len(b) or b[j] != c:
            return False
        j += 1
    return True


def ransom_f(note, paper):
    for c in note:
        if c not in paper:
            return False
        paper = paper.replace(c, "", 1)
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


def extra_letter_e(short, long):
    freq = [0] * 256
    i = 0
    while i < len(long):
        freq[ord(long[i])] += 1
        i += 1
    i = 0
    while i < len(short):
        freq[ord(short[i])] -= 1
        i += 1
    for code in range(256):
        if freq[code] > 0:
            return chr(code)
    return ""


def extra_letter_f(short, long):
    return next(c for c in long if long.count(c) > short.count(c))


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


def phone_words_d(digits):
    keypad = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
    queue = deque([""] if digits else [])
    while queue and len(queue[0]) < len(digits):
        prefix = queue.popleft()
        for ch in keypad[digits[len(prefix)]]:
            queue.append(prefix + ch)
    return list(queue)


def phone_words_e(digits):
    if not digits:
        return []
    groups = {2: "abc", 3: "def", 4: "ghi", 5: "jkl", 6: "mno", 7: "pqrs", 8: "tuv", 9: "wxyz"}
    first = groups[int(digits[0])]
    if len(digits) == 1:
        return list(first)
    rest = phone_words_e(digits[1:])
    return [a + b for a in first for b in rest]


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


def bracket_words_d(n):
    words = {""}
    for _ in range(n):
        words = {w[:i] + "()" + w[i:] for w in words for i in range(len(w) + 1)}
    return sorted(words)


def bracket_words_e(n):
    res = []
    stack = [("", 0, 0)]
    while stack:
        s, opened, closed = stack.pop()
        if opened == n and closed == n:
            res.append(s)
            continue
        if closed < opened:
            stack.append((s + ")", opened, closed + 1))
        if opened < n:
            stack.append((s + "(", opened + 1, closed))
    return res


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


def count_and_say_d(n):
    s = "1"
    for _ in range(1, n):
        s = re.sub(r"(\d)\1*", lambda m: f"{len(m[0])}{m[1]}", s)
    return s


def count_and_say_e(n):
    term = ["1"]
    step = 1
    while step != n:
        digit = term[0]
        count = 0
        nextTerm = []
        for d in term:
            if d == digit:
                count = count + 1
            else:
                nextTerm.append(str(count))
                nextTerm.append(digit)
                digit = d
                count = 1
        nextTerm.append(str(count))
        nextTerm.append(digit)
        term = list("".join(nextTerm))
        step = step + 1
    return "".join(term)


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


def zigzag_d(text, rows):
    if rows == 1 or rows >= len(text):
        return text
    res = ""
    jump = 2 * (rows - 1)
    for r in range(rows):
        k = r
        while k < len(text):
            res += text[k]
            diag = k + jump - 2 * r
            if r != 0 and r != rows - 1 and diag < len(text):
                res += text[diag]
            k += jump
    return res


def zigzag_e(text, rows):
    wave = cycle(chain(range(rows), range(rows - 2, 0, -1)))
    tagged = sorted(zip(wave, text), key=operator.itemgetter(0))
    return "".join(c for _, c in tagged)


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


def long_add_d(first, second):
    n = max(len(first), len(second)) + 1
    a = [0] * (n - len(first)) + [int(c) for c in first]
    b = [0] * (n - len(second)) + [int(c) for c in second]
    res = [a[i] + b[i] for i in range(n)]
    for i in range(n - 1, 0, -1):
        if res[i] > 9:
            res[i] -= 10
            res[i - 1] += 1
    answer = "".join([str(d) for d in res])
    if answer[0] == "0" and len(answer) > 1:
        answer = answer[1:]
    return answer


def long_add_e(first, second):
    def step(state, pair):
        carry, digits = state
        total = carry + int(pair[0]) + int(pair[1])
        return total // 10, str(total % 10) + digits

    pairs = zip_longest(first[::-1], second[::-1], fillvalue="0")
    carry, digits = reduce(step, pairs, (0, ""))
    return ("1" if carry else "") + digits


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


def binary_add_d(first, second):
    while len(first) < len(second):
        first = "0" + first
    while len(second) < len(first):
        second = "0" + second
    carry = "0"
    answer = ""
    for i in range(len(first) - 1, -1, -1):
        ones = (first[i] + second[i] + carry).count("1")
        if ones == 0:
            answer = "0" + answer
            carry = "0"
        elif ones == 1:
            answer = "1" + answer
            carry = "0"
        elif ones == 2:
            answer = "0" + answer
            carry = "1"
        else:
            answer = "1" + answer
            carry = "1"
    if carry == "1":
        answer = "1" + answer
    return answer


def binary_add_e(first, second):
    value = lambda s: sum(2**i for i, c in enumerate(reversed(s)) if c == "1")
    return format(value(first) + value(second), "b")


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


def repeat_unit_d(text):
    return bool(re.fullmatch(r"(.+)\1+", text))


def repeat_unit_e(text):
    n = len(text)
    fail = [0] * n
    j = 0
    for i in range(1, n):
        while j > 0 and text[i] != text[j]:
            j = fail[j - 1]
        if text[i] == text[j]:
            j += 1
        fail[i] = j
    if n == 0 or fail[-1] == 0:
        return False
    return n % (n - fail[-1]) == 0


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


def last_word_length_d(text):
    last = 0
    current = 0
    for c in text:
        if c == " ":
            if current > 0:
                last = current
            current = 0
        else:
            current += 1
    return current if current > 0 else last


def last_word_length_e(text):
    return len("".join(takewhile(lambda c: c != " ", text.strip()[::-1])))


def good_case_a(word):
    return word.isupper() or word.islower() or word.istitle()


def good_case_b(word):
    return word in (word.upper(), word.lower(), word.capitalize())


def good_case_c(word):
    capitals = sum(1 for char in word if "A" <= char <= "Z")
    if capitals == 0 or capitals == len(word):
        return True
    return capitals == 1 and "A" <= word[0] <= "Z"


def good_case_d(word):
    return bool(re.fullmatch("[A-Z]+|[A-Z]?[a-z]*", word))


def good_case_e(word):
    allUpper = True
    allLower = True
    tailLower = True
    for i in range(len(word)):
        if word[i] >= "a" and word[i] <= "z":
            allUpper = False
        else:
            allLower = False
            if i > 0:
                tailLower = False
    if allUpper == True or allLower == True or tailLower == True:
        return True
    return False


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


def distance_same_length_e(first, second):
    return sum(map(operator.ne, first, second))


def distance_same_length_f(first, second):
    def compare(lo, hi):
        if first[lo:hi] == second[lo:hi]:
            return 0
        if hi - lo == 1:
            return 1
        mid = (lo + hi) // 2
        return compare(lo, mid) + compare(mid, hi)

    return compare(0, len(first))


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


def strand_d(text):
    dna = ["G", "C", "T", "A"]
    rna = ["C", "G", "A", "U"]
    result = []
    for i in range(len(text)):
        for j in range(len(dna)):
            if text[i] == dna[j]:
                result.append(rna[j])
    return "".join(result)


def strand_e(text):
    swapped = text.replace("G", "c").replace("C", "g").replace("T", "a").replace("A", "u")
    return swapped.upper()


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


def letter_totals_d(text):
    a = 0
    c = 0
    g = 0
    t = 0
    for i in range(len(text)):
        if text[i] == "A":
            a += 1
        elif text[i] == "C":
            c += 1
        elif text[i] == "G":
            g += 1
        elif text[i] == "T":
            t += 1
    return {"A": a, "C": c, "G": g, "T": t}


def letter_totals_e(text):
    totals = dict.fromkeys("ACGT", 0)
    totals.update((base, len(list(run))) for base, run in groupby(sorted(text)))
    return totals


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


def shorten_phrase_d(text):
    return "".join(re.findall(r"(?<![^\s_-])[^\s_-]", text)).upper()


def shorten_phrase_e(text):
    separators = (" ", "-", "_")
    acronym = ""
    for i in range(len(text)):
        if text[i] in separators:
            continue
        if i == 0:
            acronym = acronym + text[i].upper()
        elif text[i - 1] in separators:
            acronym = acronym + text[i].upper()
    return acronym


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


def pig_e(word):
    cut = min((word.index(v) for v in "aeiou" if v in word), default=0)
    return f"{word[cut:]}{word[:cut]}ay"


def pig_f(word):
    letters = deque(word)
    moved = 0
    found = False
    while moved < len(word) and not found:
        if letters[0] in ("a", "e", "i", "o", "u"):
            found = True
        else:
            letters.rotate(-1)
            moved += 1
    return "".join(letters) + "ay"


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


def letter_points_d(word):
    score = 0
    for i in range(len(word)):
        letter = word[i].upper()
        if letter in ["Q", "Z"]:
            score = score + 10
        elif letter in ["J", "X"]:
            score = score + 8
        elif letter == "K":
            score = score + 5
        elif letter in ["F", "H", "V", "W", "Y"]:
            score = score + 4
        elif letter in ["B", "C", "M", "P"]:
            score = score + 3
        elif letter == "D" or letter == "G":
            score = score + 2
        else:
            score = score + 1
    return score


def letter_points_e(word):
    counts = Counter(word.lower())
    groups = ["aeioulnrst", "dg", "bcmp", "fhvwy", "k", "jx", "qz"]
    weights = [1, 2, 3, 4, 5, 8, 10]
    return sum(w * counts[c] for w, g in zip(weights, groups) for c in g)


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


def mirror_alphabet_d(text):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    result = ""
    for ch in text:
        pos = alphabet.find(ch)
        if pos != -1:
            result += alphabet[25 - pos]
        else:
            result += ch
    return result


def mirror_alphabet_e(text):
    return re.sub("[a-z]", lambda m: chr(219 - ord(m[0])), text)


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


def square_code_c(text):
    cleaned = re.sub("[^a-z0-9]", "", text.lower())
    cols = next(c for c in range(len(cleaned) + 1) if c * c >= len(cleaned))
    if not cols:
        return ""
    height = -(-len(cleaned) // cols)
    return " ".join(cleaned[i::cols].ljust(height) for i in range(cols))


def square_code_d(text):
    class Square:
        def __init__(self, message):
            self.chars = []
            for ch in message:
                if ch.isalnum():
                    self.chars.append(ch.lower())
            self.cols = 0
            while self.cols * self.cols < len(self.chars):
                self.cols += 1
            self.rows = 0
            while self.rows * self.cols < len(self.chars):
                self.rows += 1

        def at(self, row, col):
            index = row * self.cols + col
            if index < len(self.chars):
                return self.chars[index]
            return " "

        def column(self, col):
            out = ""
            row = 0
            while row < self.rows:
                out += self.at(row, col)
                row += 1
            return out

    sq = Square(text)
    return " ".join([sq.column(c) for c in range(sq.cols)])


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


def rail_write_c(text, rails):
    fence = [["" for _ in range(len(text))] for _ in range(rails)]
    r = 0
    step = 1
    for i in range(len(text)):
        fence[r][i] = text[i]
        if r + step < 0 or r + step > rails - 1:
            step = -step
        r = r + step
    res = ""
    for row in fence:
        for cell in row:
            if cell != "":
                res += cell
    return res


def rail_write_d(text, rails):
    p = 2 * rails - 2 or 1
    return "".join(c for r in range(rails) for i, c in enumerate(text) if i % p in (r, p - r))


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


def all_anagrams_d(word, candidates):
    w = word.lower()
    key = "".join(sorted(w))
    result = []
    for i in range(len(candidates)):
        c = candidates[i].lower()
        if c == w:
            continue
        else:
            if "".join(sorted(c)) == key:
                result.append(candidates[i])
    return result


def all_anagrams_e(word, candidates):
    primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]

    def signature(w):
        return reduce(operator.mul, (primes[ord(c) - ord("a")] for c in w), 1)

    low = word.lower()
    target = signature(low)
    return [c for c in candidates if c.lower() != low and signature(c.lower()) == target]


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


def no_repeat_letters_d(word):
    return not re.search(r"([a-z]).*\1", word.lower())


def no_repeat_letters_e(word):
    letters = sorted(c for c in word.lower() if c.isalpha())
    for i in range(1, len(letters)):
        if letters[i] == letters[i - 1]:
            return False
    return True


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


def swap_case_d(text):
    result = []
    for ch in text:
        code = ord(ch)
        if 65 <= code <= 90:
            result.append(chr(code + 32))
        elif 97 <= code <= 122:
            result.append(chr(code - 32))
        else:
            result.append(ch)
    return "".join(result)


def swap_case_e(text):
    up, low = string.ascii_uppercase, string.ascii_lowercase
    return text.translate(str.maketrans(up + low, low + up))


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


def neighbours_gone_d(text):
    return reduce(lambda s, c: s[:-1] if s.endswith(c) else s + c, text, "")


def neighbours_gone_e(text):
    chars = list(text)
    done = False
    while done == False:
        done = True
        for i in range(len(chars) - 1):
            if chars[i] == chars[i + 1]:
                del chars[i + 1]
                del chars[i]
                done = False
                break
    return "".join(chars)


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
