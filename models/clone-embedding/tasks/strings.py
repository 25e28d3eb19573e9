"""Small tasks on text, each written in several ways; `INPUTS` has arguments on which all ways of a task agree."""

import operator
import re
import string
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import groupby, takewhile


def count_vowels_a(text):
    total = 0
    for char in text:
        if char in "aeiouAEIOU":
            total += 1
    return total


def count_vowels_b(text):
    return sum(1 for char in text.lower() if char in "aeiou")


def count_vowels_c(text):
    return len([c for c in text if c.lower() in {"a", "e", "i", "o", "u"}])


def count_vowels_d(text):
    i = 0
    found = 0
    text = text.lower()
    while i < len(text):
        if text[i] == "a" or text[i] == "e" or text[i] == "i" or text[i] == "o" or text[i] == "u":
            found = found + 1
        i += 1
    return found


def count_vowels_e(text):
    counts = Counter(text.lower())
    return sum(counts[v] for v in "aeiou")


def count_vowels_f(text):
    vowels = ["a", "e", "i", "o", "u", "A", "E", "I", "O", "U"]
    count = 0
    for i in range(len(text)):
        is_vowel = False
        for j in range(len(vowels)):
            if text[i] == vowels[j]:
                is_vowel = True
        if is_vowel == True:
            count = count + 1
    return count


def count_vowels_g(text):
    return len(re.findall("[aeiou]", text, re.I))


def mirror_text_a(text):
    return text == text[::-1]


def mirror_text_b(text):
    left, right = 0, len(text) - 1
    while left < right:
        if text[left] != text[right]:
            return False
        left += 1
        right -= 1
    return True


def mirror_text_c(text):
    for i in range(len(text) // 2):
        if text[i] != text[len(text) - 1 - i]:
            return False
    return True


def mirror_text_d(text):
    if len(text) <= 1:
        return True
    return text[0] == text[-1] and mirror_text_d(text[1:-1])


def mirror_text_e(text):
    return all(a == b for a, b in zip(text, reversed(text)))


def mirror_text_f(text):
    queue = deque(text)
    while len(queue) > 1:
        if queue.popleft() != queue.pop():
            return False
    return True


def mirror_text_g(text):
    n = len(text)
    result = True
    for i in range(n):
        for j in range(n):
            if i + j == n - 1:
                if text[i] != text[j]:
                    result = False
    if result == True:
        return True
    else:
        return False


def mirror_text_h(text):
    half = len(text) // 2
    stack = []
    for c in text[:half]:
        stack.append(c)
    for c in text[len(text) - half:]:
        if stack.pop() != c:
            return False
    return True


def runs_a(text):
    out = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(text[i] + str(j - i))
        i = j
    return "".join(out)


def runs_b(text):
    return "".join(char + str(len(list(group))) for char, group in groupby(text))


def runs_c(text):
    if not text:
        return ""
    result = ""
    previous = text[0]
    count = 1
    for char in text[1:]:
        if char == previous:
            count += 1
        else:
            result += previous + str(count)
            previous = char
            count = 1
    return result + previous + str(count)


def runs_d(text):
    stack = []
    for char in text:
        if stack and stack[-1][0] == char:
            stack[-1][1] += 1
        else:
            stack.append([char, 1])
    return "".join(f"{char}{count}" for char, count in stack)


def runs_e(text):
    return re.sub(r"(.)\1*", lambda m: m.group(1) + str(len(m.group(0))), text, flags=re.S)


def runs_f(text):
    class Encoder:
        def __init__(self):
            self.buffer = []
            self.current = None
            self.count = 0

        def flush(self):
            if self.count > 0:
                self.buffer.append(self.current)
                self.buffer.append(str(self.count))
            self.count = 0

        def feed(self, ch):
            if ch != self.current:
                self.flush()
                self.current = ch
            self.count += 1

    enc = Encoder()
    index = 0
    while index < len(text):
        enc.feed(text[index])
        index += 1
    enc.flush()
    return "".join(enc.buffer)


def runs_g(text):
    starts = [i for i in range(len(text)) if i == 0 or text[i] != text[i - 1]]
    return "".join(f"{text[a]}{b - a}" for a, b in zip(starts, starts[1:] + [len(text)]))


def same_letters_a(first, second):
    return sorted(first) == sorted(second)


def same_letters_b(first, second):
    return Counter(first) == Counter(second)


def same_letters_c(first, second):
    if len(first) != len(second):
        return False
    counts = {}
    for char in first:
        counts[char] = counts.get(char, 0) + 1
    for char in second:
        if char not in counts or counts[char] == 0:
            return False
        counts[char] -= 1
    return True


def same_letters_d(first, second):
    rest = list(second)
    for char in first:
        if char in rest:
            rest.remove(char)
        else:
            return False
    return not rest


def same_letters_e(first, second):
    counts = defaultdict(int)
    for char in first:
        counts[char] += 1
    for char in second:
        counts[char] -= 1
    return not any(counts.values())


def same_letters_f(first, second):
    return all(first.count(c) == second.count(c) for c in set(first + second))


def same_letters_g(first, second):
    a = [0] * 256
    b = [0] * 256
    for i in range(len(first)):
        a[ord(first[i])] = a[ord(first[i])] + 1
    for i in range(len(second)):
        b[ord(second[i])] = b[ord(second[i])] + 1
    for i in range(256):
        if a[i] != b[i]:
            return False
    return True


def title_words_a(text):
    return " ".join(word[:1].upper() + word[1:].lower() for word in text.split())


def title_words_b(text):
    out = []
    for word in text.split():
        out.append(word.capitalize())
    return " ".join(out)


def title_words_c(text):
    words = text.split()
    for i in range(len(words)):
        words[i] = words[i][0].upper() + words[i][1:].lower()
    return " ".join(words)


def title_words_d(text):
    result = ""
    for word in text.split():
        if result:
            result += " "
        result += word[0].upper()
        result += word[1:].lower()
    return result


def title_words_e(text):
    if not text.strip():
        return ""

    def fix(word: str) -> str:
        head, tail = word[0], word[1:]
        return head.upper() + tail.lower()

    fixed = map(fix, text.split())
    return " ".join(fixed)


def title_words_f(text):
    return re.sub(r"(\w)(\w*)", lambda m: m[1].upper() + m[2].lower(), " ".join(text.split()))


def shift_letters_a(text, key):
    out = []
    for char in text:
        if char.isupper():
            out.append(chr((ord(char) - ord("A") + key) % 26 + ord("A")))
        elif char.islower():
            out.append(chr((ord(char) - ord("a") + key) % 26 + ord("a")))
        else:
            out.append(char)
    return "".join(out)


def shift_letters_b(text, key):
    lower = "abcdefghijklmnopqrstuvwxyz"
    upper = lower.upper()
    key %= 26
    table = str.maketrans(lower + upper, lower[key:] + lower[:key] + upper[key:] + upper[:key])
    return text.translate(table)


def shift_letters_c(text, key):
    result = ""
    for char in text:
        if not char.isalpha():
            result += char
            continue
        base = 65 if char.isupper() else 97
        result += chr(base + (ord(char) - base + key) % 26)
    return result


def shift_letters_d(text, key):
    letters = "abcdefghijklmnopqrstuvwxyz"

    def one(char):
        if char in letters:
            return letters[(letters.index(char) + key) % 26]
        if char.lower() in letters:
            return letters[(letters.index(char.lower()) + key) % 26].upper()
        return char

    return "".join(map(one, text))


def shift_letters_e(text, key):
    newText = ""
    i = 0
    while i < len(text):
        ch = text[i]
        code = ord(ch)
        if code >= 65 and code <= 90:
            code = code + key % 26
            if code > 90:
                code = code - 26
        elif code >= 97 and code <= 122:
            code = code + key % 26
            if code > 122:
                code = code - 26
        newText = newText + chr(code)
        i = i + 1
    return newText


def shift_letters_f(text, key):
    wheel = deque(string.ascii_lowercase)
    wheel.rotate(-key)
    d = dict(zip(string.ascii_lowercase, wheel))
    d.update({k.upper(): v.upper() for k, v in d.items()})
    return "".join(d.get(c, c) for c in text)


def brackets_match_a(text):
    stack = []
    pairs = {")": "(", "]": "[", "}": "{"}
    for char in text:
        if char in "([{":
            stack.append(char)
        elif char in pairs:
            if not stack or stack.pop() != pairs[char]:
                return False
    return not stack


def brackets_match_b(text):
    text = "".join(c for c in text if c in "()[]{}")
    while "()" in text or "[]" in text or "{}" in text:
        text = text.replace("()", "").replace("[]", "").replace("{}", "")
    return text == ""


def brackets_match_c(text):
    closing = {"(": ")", "[": "]", "{": "}"}
    expected = []
    for char in text:
        if char in closing:
            expected.append(closing[char])
        elif char in closing.values():
            if len(expected) == 0:
                return False
            if expected[-1] != char:
                return False
            expected.pop()
    return len(expected) == 0


def brackets_match_d(text):
    opening, ending = "([{", ")]}"
    seen = []
    for char in text:
        if char in opening:
            seen.append(opening.index(char))
        if char in ending:
            if seen == [] or seen[-1] != ending.index(char):
                return False
            seen = seen[:-1]
    return seen == []


def brackets_match_e(text):
    def eat(i, close):
        while i < len(text):
            c = text[i]
            if c in ")]}":
                return i if c == close else -1
            if c in "([{":
                i = eat(i + 1, {"(": ")", "[": "]", "{": "}"}[c])
                if i < 0 or i >= len(text):
                    return -1
            i += 1
        return i if close is None else -1

    return eat(0, None) == len(text)


def brackets_match_f(text):
    s = re.sub(r"[^()\[\]{}]", "", text)
    for _ in range(len(s)):
        s = re.sub(r"\(\)|\[\]|\{\}", "", s)
    return not s


def longest_word_a(text):
    best = ""
    for word in text.split():
        if len(word) > len(best):
            best = word
    return best


def longest_word_b(text):
    return max(text.split(), key=len, default="")


def longest_word_c(text):
    words = text.split()
    if not words:
        return ""
    return sorted(words, key=lambda word: -len(word))[0]


def longest_word_d(text):
    return reduce(lambda best, word: word if len(word) > len(best) else best, text.split(), "")


def longest_word_e(text):
    words = text.split()
    maxLen = 0
    maxIdx = -1
    for i in range(0, len(words)):
        if len(words[i]) > maxLen:
            maxLen = len(words[i])
            maxIdx = i
    if maxIdx == -1:
        return ""
    else:
        return words[maxIdx]


def longest_word_f(text):
    by_size = {}
    for w in reversed(text.split()):
        by_size[len(w)] = w
    return by_size[max(by_size)] if by_size else ""


def common_prefix_a(words):
    if not words:
        return ""
    prefix = words[0]
    for word in words[1:]:
        while not word.startswith(prefix):
            prefix = prefix[:-1]
    return prefix


def common_prefix_b(words):
    out = []
    for column in zip(*words):
        if len(set(column)) > 1:
            break
        out.append(column[0])
    return "".join(out)


def common_prefix_c(words):
    if len(words) == 0:
        return ""
    low, high = min(words), max(words)
    i = 0
    while i < len(low) and i < len(high) and low[i] == high[i]:
        i += 1
    return low[:i]


def common_prefix_d(words):
    if not words:
        return ""
    shortest = min(words, key=len)
    for i, char in enumerate(shortest):
        for other in words:
            if other[i] != char:
                return shortest[:i]
    return shortest


def common_prefix_e(words):
    if not words:
        return ""
    lo, hi = 0, min(len(w) for w in words)
    while lo < hi:
        mid = (lo + hi + 1) // 2
        if all(w[:mid] == words[0][:mid] for w in words):
            lo = mid
        else:
            hi = mid - 1
    return words[0][:lo]


def common_prefix_f(words):
    same = takewhile(lambda col: len(set(col)) == 1, zip(*words))
    return "".join(map(operator.itemgetter(0), same))


def edit_distance_a(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        table[i][0] = i
    for j in range(len(b) + 1):
        table[0][j] = j
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost)
    return table[-1][-1]


def edit_distance_b(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            if x == y:
                current.append(previous[j - 1])
            else:
                current.append(1 + min(previous[j], current[j - 1], previous[j - 1]))
        previous = current
    return previous[len(b)]


def edit_distance_c(a, b):
    memo = {}

    def go(i, j):
        if i == 0 or j == 0:
            return i + j
        if (i, j) in memo:
            return memo[i, j]
        if a[i - 1] == b[j - 1]:
            best = go(i - 1, j - 1)
        else:
            best = 1 + min(go(i - 1, j), go(i, j - 1), go(i - 1, j - 1))
        memo[i, j] = best
        return best

    return go(len(a), len(b))


def edit_distance_d(a, b):
    if not a:
        return len(b)
    if not b:
        return len(a)
    if a[0] == b[0]:
        return edit_distance_d(a[1:], b[1:])
    return 1 + min(edit_distance_d(a[1:], b), edit_distance_d(a, b[1:]), edit_distance_d(a[1:], b[1:]))


def edit_distance_e(a, b):
    @lru_cache(maxsize=None)
    def dist(s, t):
        if not s or not t:
            return len(s) + len(t)
        return min(
            dist(s[:-1], t) + 1,
            dist(s, t[:-1]) + 1,
            dist(s[:-1], t[:-1]) + (s[-1] != t[-1]),
        )

    return dist(a, b)


def edit_distance_f(a, b):
    # breadth first over positions, equal letters are free
    queue = deque([(0, 0, 0)])
    visited = set()
    while queue:
        i, j, cost = queue.popleft()
        while i < len(a) and j < len(b) and a[i] == b[j]:
            i += 1
            j += 1
        if i == len(a) and j == len(b):
            return cost
        if (i, j) in visited:
            continue
        visited.add((i, j))
        if i < len(a):
            queue.append((i + 1, j, cost + 1))
        if j < len(b):
            queue.append((i, j + 1, cost + 1))
        if i < len(a) and j < len(b):
            queue.append((i + 1, j + 1, cost + 1))


def slug_a(text):
    text = text.lower()
    text = re.sub(r"[^a-z0-9]+", "-", text)
    return text.strip("-")


def slug_b(text):
    words = []
    word = ""
    for char in text.lower():
        if char in "abcdefghijklmnopqrstuvwxyz0123456789":
            word += char
        elif word:
            words.append(word)
            word = ""
    if word:
        words.append(word)
    return "-".join(words)


def slug_c(text):
    return "-".join(re.findall("[a-z0-9]+", text.lower()))


def slug_d(text):
    kept = [c if c.isascii() and c.isalnum() else " " for c in text.lower()]
    return "-".join("".join(kept).split())


def slug_e(text):
    result = ""
    last_was_dash = True
    for i in range(len(text)):
        c = text[i].lower()
        if (c >= "a" and c <= "z") or (c >= "0" and c <= "9"):
            result = result + c
            last_was_dash = False
        else:
            if last_was_dash == False:
                result = result + "-"
                last_was_dash = True
    if result != "" and result[-1] == "-":
        result = result[:-1]
    return result


def slug_f(text):
    good = set(string.ascii_lowercase + string.digits)
    groups = groupby(text.lower(), key=good.__contains__)
    return "-".join("".join(g) for ok, g in groups if ok)


def snake_a(name):
    out = []
    for i, char in enumerate(name):
        if char.isupper() and i > 0:
            out.append("_")
        out.append(char.lower())
    return "".join(out)


def snake_b(name):
    return re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()


def snake_c(name):
    result = name[:1].lower()
    for char in name[1:]:
        if "A" <= char <= "Z":
            result += "_" + char.lower()
        else:
            result += char
    return result


def snake_d(name):
    return "".join("_" * (i > 0 and c.isupper()) + c.lower() for i, c in enumerate(name))


def snake_e(name):
    parts = []
    current = ""
    for ch in name:
        if ch.isupper() and current != "":
            parts.append(current.lower())
            current = ch
        else:
            current += ch
    parts.append(current.lower())
    return "_".join(parts)


def camel_a(name):
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def camel_b(name):
    out = ""
    upper = False
    for char in name:
        if char == "_":
            upper = True
        elif upper:
            out += char.upper()
            upper = False
        else:
            out += char
    return out


def camel_c(name):
    parts = name.split("_")
    for i in range(1, len(parts)):
        parts[i] = parts[i][:1].upper() + parts[i][1:]
    return "".join(parts)


def camel_d(name):
    return re.sub("_([a-z])", lambda match: match.group(1).upper(), name)


def camel_e(name):
    words = name.split("_")
    res = words[0]
    i = 1
    while i < len(words):
        w = words[i]
        if len(w) > 0:
            first = w[0].upper()
            rest = ""
            for k in range(1, len(w)):
                rest += w[k]
            res = res + first + rest
        i += 1
    return res


def camel_f(name):
    return name[:1] + name.replace("_", " ").title().replace(" ", "")[1:]


def word_counts_a(text):
    counts = {}
    for word in text.lower().split():
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts


def word_counts_b(text):
    return dict(Counter(text.lower().split()))


def word_counts_c(text):
    counts = defaultdict(int)
    for word in text.split():
        counts[word.lower()] += 1
    return dict(counts)


def word_counts_d(text):
    words = text.lower().split()
    return {word: words.count(word) for word in set(words)}


def word_counts_e(text):
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def word_counts_f(text):
    words = sorted(text.lower().split())
    return {w: len(list(g)) for w, g in groupby(words)}


def word_counts_g(text):
    l = text.lower().split()
    unique = []
    for w in l:
        if w not in unique:
            unique.append(w)
    counter = [0] * len(unique)
    for w in l:
        for k in range(len(unique)):
            if unique[k] == w:
                counter[k] += 1
                break
    d = {}
    for k in range(len(unique)):
        d[unique[k]] = counter[k]
    return d


def first_single_a(text):
    counts = Counter(text)
    for i, char in enumerate(text):
        if counts[char] == 1:
            return i
    return -1


def first_single_b(text):
    for i in range(len(text)):
        if text.find(text[i]) == text.rfind(text[i]):
            return i
    return -1


def first_single_c(text):
    seen = {}
    for i, char in enumerate(text):
        seen[char] = -1 if char in seen else i
    places = [i for i in seen.values() if i >= 0]
    return min(places) if places else -1


def first_single_d(text):
    i = 0
    while i < len(text):
        if text.count(text[i]) == 1:
            return i
        i += 1
    return -1


def first_single_e(text):
    return next((i for i, c in enumerate(text) if c not in text[:i] and c not in text[i + 1:]), -1)


def first_single_f(text):
    n = len(text)
    for i in range(n):
        flag = 0
        for j in range(n):
            if i != j and text[i] == text[j]:
                flag = 1
                break
        if flag == 0:
            return i
    return -1


def is_subsequence_a(short, long):
    i = 0
    for char in long:
        if i < len(short) and short[i] == char:
            i += 1
    return i == len(short)


def is_subsequence_b(short, long):
    rest = iter(long)
    return all(char in rest for char in short)


def is_subsequence_c(short, long):
    at = 0
    for char in short:
        at = long.find(char, at) + 1
        if at == 0:
            return False
    return True


def is_subsequence_d(short, long):
    if not short:
        return True
    if not long:
        return False
    if short[0] == long[0]:
        return is_subsequence_d(short[1:], long[1:])
    return is_subsequence_d(short, long[1:])


def is_subsequence_e(short, long):
    i = j = 0
    while i < len(short) and j < len(long):
        if short[i] == long[j]:
            i += 1
        j += 1
    return i >= len(short)


def is_subsequence_f(short, long):
    return re.search(".*?".join(map(re.escape, short)), long, re.S) is not None


def is_subsequence_g(short, long):
    n, m = len(short), len(long)
    lcs = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n):
        for j in range(m):
            if short[i] == long[j]:
                lcs[i + 1][j + 1] = lcs[i][j] + 1
            else:
                lcs[i + 1][j + 1] = max(lcs[i][j + 1], lcs[i + 1][j])
    return lcs[n][m] == n


def hex_dump_a(data):
    return " ".join("%02x" % byte for byte in data)


def hex_dump_b(data):
    out = []
    for byte in data:
        text = hex(byte)[2:]
        if len(text) == 1:
            text = "0" + text
        out.append(text)
    return " ".join(out)


def hex_dump_c(data):
    digits = "0123456789abcdef"
    result = ""
    for i, byte in enumerate(data):
        if i:
            result += " "
        result += digits[byte // 16] + digits[byte % 16]
    return result


def hex_dump_d(data):
    return " ".join(f"{byte:02x}" for byte in data)


def hex_dump_e(data):
    h = data.hex()
    return " ".join(h[i : i + 2] for i in range(0, len(h), 2))


def hex_dump_f(data):
    def nibble(n):
        if n < 10:
            return chr(ord("0") + n)
        return chr(ord("a") + n - 10)

    out = ""
    idx = 0
    while idx < len(data):
        b = data[idx]
        if idx > 0:
            out += " "
        out += nibble(b >> 4)
        out += nibble(b & 15)
        idx += 1
    return out


def all_letters_a(text):
    return set("abcdefghijklmnopqrstuvwxyz") <= set(text.lower())


def all_letters_b(text):
    for letter in "abcdefghijklmnopqrstuvwxyz":
        if letter not in text.lower():
            return False
    return True


def all_letters_c(text):
    return len({char for char in text.lower() if "a" <= char <= "z"}) == 26


def all_letters_d(text):
    seen = [False] * 26
    for char in text.lower():
        place = ord(char) - ord("a")
        if 0 <= place < 26:
            seen[place] = True
    return all(seen)


def all_letters_e(text):
    mask = 0
    for c in text.lower():
        if "a" <= c <= "z":
            mask |= 1 << (ord(c) - 97)
    return mask == (1 << 26) - 1


def all_letters_f(text):
    missing = list(string.ascii_lowercase)
    for letter in text:
        letter = letter.lower()
        if letter in missing:
            missing.remove(letter)
    if len(missing) == 0:
        return True
    return False


def wrap_lines_a(text, width):
    lines = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        elif line:
            line += " " + word
        else:
            line = word
    if line:
        lines.append(line)
    return lines


def wrap_lines_b(text, width):
    lines = [[]]
    used = 0
    for word in text.split():
        if lines[-1] and used + len(word) + len(lines[-1]) > width:
            lines.append([])
            used = 0
        lines[-1].append(word)
        used += len(word)
    return [" ".join(words) for words in lines if words]


def wrap_lines_c(text, width):
    words = text.split()
    lines = []
    i = 0
    while i < len(words):
        j = i + 1
        length = len(words[i])
        while j < len(words) and length + 1 + len(words[j]) <= width:
            length += 1 + len(words[j])
            j += 1
        lines.append(" ".join(words[i:j]))
        i = j
    return lines


def wrap_lines_d(text, width):
    def put(lines, word):
        if lines and len(lines[-1]) + len(word) < width:
            return lines[:-1] + [lines[-1] + " " + word]
        return lines + [word]

    return reduce(put, text.split(), [])


def wrap_lines_e(text, width):
    words = deque(text.split())
    result = []
    while len(words) > 0:
        line = words.popleft()
        full = False
        while full == False and len(words) > 0:
            candidate = line + " " + words[0]
            if len(candidate) <= width:
                line = candidate
                words.popleft()
            else:
                full = True
        result.append(line)
    return result


def rotation_a(first, second):
    return len(first) == len(second) and second in first + first


def rotation_b(first, second):
    if len(first) != len(second):
        return False
    if not first:
        return True
    for i in range(len(first)):
        if first[i:] + first[:i] == second:
            return True
    return False


def rotation_c(first, second):
    if len(first) != len(second):
        return False
    queue = deque(first)
    goal = deque(second)
    for _ in range(max(1, len(first))):
        if queue == goal:
            return True
        queue.rotate(1)
    return False


def rotation_d(first, second):
    rotations = {first[k:] + first[:k] for k in range(len(first) or 1)}
    return second in rotations


def rotation_e(first, second):
    n = len(first)
    if n != len(second):
        return False
    if n == 0:
        return True
    shift = 0
    while shift < n:
        matches = 0
        i = 0
        while i < n and first[(i + shift) % n] == second[i]:
            matches += 1
            i += 1
        if matches == n:
            return True
        shift += 1
    return False


def parse_query_a(text):
    out = {}
    for part in text.split("&"):
        if "=" in part:
            key, value = part.split("=", 1)
            out[key] = value
    return out


def parse_query_b(text):
    return dict(part.split("=", 1) for part in text.split("&") if "=" in part)


def parse_query_c(text):
    result = {}
    for part in text.split("&"):
        at = part.find("=")
        if at >= 0:
            result[part[:at]] = part[at + 1 :]
    return result


def parse_query_d(text):
    result = {}
    for part in text.split("&"):
        key, mark, value = part.partition("=")
        if mark:
            result[key] = value
    return result


def parse_query_e(text):
    return {k: v for k, v in re.findall(r"([^&=]*)=([^&]*)", text)}


def parse_query_f(text):
    params = {}
    key = ""
    value = ""
    in_value = False
    for ch in text + "&":
        if ch == "&":
            if in_value == True:
                params[key] = value
            key = ""
            value = ""
            in_value = False
        elif ch == "=" and in_value == False:
            in_value = True
        elif in_value:
            value += ch
        else:
            key += ch
    return params


def squeeze_a(text):
    out = ""
    for char in text:
        if not out or out[-1] != char:
            out += char
    return out


def squeeze_b(text):
    return "".join(char for char, _ in groupby(text))


def squeeze_c(text):
    return text[:1] + "".join(b for a, b in zip(text, text[1:]) if a != b)


def squeeze_d(text):
    chars = list(text)
    i = 1
    while i < len(chars):
        if chars[i] == chars[i - 1]:
            del chars[i]
        else:
            i += 1
    return "".join(chars)


def squeeze_e(text):
    return re.sub(r"(.)\1+", r"\1", text)


def squeeze_f(text):
    if len(text) < 2:
        return text
    mid = len(text) // 2
    a, b = squeeze_f(text[:mid]), squeeze_f(text[mid:])
    return a + b[1:] if a[-1] == b[0] else a + b


def window_letters_a(text):
    best = start = 0
    last = {}
    for i, char in enumerate(text):
        if char in last and last[char] >= start:
            start = last[char] + 1
        last[char] = i
        best = max(best, i - start + 1)
    return best


def window_letters_b(text):
    seen = set()
    left = 0
    best = 0
    for right in range(len(text)):
        while text[right] in seen:
            seen.remove(text[left])
            left += 1
        seen.add(text[right])
        if right - left + 1 > best:
            best = right - left + 1
    return best


def window_letters_c(text):
    longest = 0
    for i in range(len(text)):
        part = ""
        for char in text[i:]:
            if char in part:
                break
            part += char
        longest = max(longest, len(part))
    return longest


def window_letters_d(text):
    window = deque()
    longest = 0
    for char in text:
        while char in window:
            window.popleft()
        window.append(char)
        longest = max(longest, len(window))
    return longest


def window_letters_e(text):
    n = len(text)
    for size in range(n, 0, -1):
        if any(len(set(text[i : i + size])) == size for i in range(n - size + 1)):
            return size
    return 0


def window_letters_f(text):
    window = ""
    best = 0
    for c in text:
        if c in window:
            window = window[window.index(c) + 1 :]
        window += c
        best = max(best, len(window))
    return best


def integer_text_a(text):
    sign = 1
    i = 0
    if text[:1] in ("-", "+"):
        sign = -1 if text[0] == "-" else 1
        i = 1
    value = 0
    while i < len(text) and text[i].isdigit():
        value = value * 10 + int(text[i])
        i += 1
    return sign * value


def integer_text_b(text):
    match = re.match(r"[+-]?\d+", text)
    return int(match.group()) if match else 0


def integer_text_c(text):
    negative = text.startswith("-")
    if text and text[0] in "+-":
        text = text[1:]
    value = 0
    for char in text:
        if not "0" <= char <= "9":
            break
        value = 10 * value + ord(char) - 48
    return -value if negative else value


def integer_text_d(text):
    sign, rest = 1, text
    if text[:1] in ("+", "-"):
        sign, rest = (-1 if text[0] == "-" else 1), text[1:]
    digits = "".join(takewhile(str.isdigit, rest))
    return sign * int(digits or "0")


def integer_text_e(text):
    best = 0
    for end in range(len(text), 0, -1):
        try:
            best = int(text[:end])
            break
        except ValueError:
            continue
    return best


def roman_read_a(text):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for i, char in enumerate(text):
        if i + 1 < len(text) and values[char] < values[text[i + 1]]:
            total -= values[char]
        else:
            total += values[char]
    return total


def roman_read_b(text):
    values = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    total = previous = 0
    for char in reversed(text):
        value = values[char]
        if value < previous:
            total -= value
        else:
            total += value
            previous = value
    return total


def roman_read_c(text):
    signs = [
        ("CM", 900),
        ("CD", 400),
        ("XC", 90),
        ("XL", 40),
        ("IX", 9),
        ("IV", 4),
        ("M", 1000),
        ("D", 500),
        ("C", 100),
        ("L", 50),
        ("X", 10),
        ("V", 5),
        ("I", 1),
    ]
    total = 0
    for sign, value in signs:
        total += text.count(sign) * value
        text = text.replace(sign, "")
    return total


def roman_read_d(text):
    v = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}[c] for c in text]
    return sum(-a if a < b else a for a, b in zip(v, v[1:] + [0]))


def roman_read_e(text):
    sum = 0
    i = 0
    while i < len(text):
        two = text[i : i + 2]
        if two == "CM":
            sum += 900
            i += 2
        elif two == "CD":
            sum += 400
            i += 2
        elif two == "XC":
            sum += 90
            i += 2
        elif two == "XL":
            sum += 40
            i += 2
        elif two == "IX":
            sum += 9
            i += 2
        elif two == "IV":
            sum += 4
            i += 2
        else:
            ch = text[i]
            if ch == "M":
                sum += 1000
            elif ch == "D":
                sum += 500
            elif ch == "C":
                sum += 100
            elif ch == "L":
                sum += 50
            elif ch == "X":
                sum += 10
            elif ch == "V":
                sum += 5
            else:
                sum += 1
            i += 1
    return sum


INPUTS = {
    "count_vowels": [("Hello World",), ("",), ("xyz AEI",)],
    "mirror_text": [("abba",), ("abc",), ("",), ("aba",)],
    "runs": [("aaabcc",), ("",), ("abc",)],
    "same_letters": [("abc", "cab"), ("aab", "abb"), ("", "")],
    "title_words": [("hello big WORLD",), ("",)],
    "shift_letters": [("Hello, World", 3), ("xyz", 29)],
    "brackets_match": [("([a]{})",), ("(]",), ("((",), ("",)],
    "longest_word": [("a bcd ef ghi",), ("",)],
    "common_prefix": [(["flower", "flow", "flag"],), ([],), (["a", "b"],)],
    "edit_distance": [("kitten", "sitting"), ("", "ab"), ("same", "same")],
    "slug": [("  Hello, World! 2x ",), ("",)],
    "snake": [("camelCaseName",), ("Http",)],
    "camel": [("snake_case_name",), ("one",)],
    "word_counts": [("a b A c b",), ("",)],
    "first_single": [("leveled",), ("aabb",), ("",)],
    "is_subsequence": [("ace", "abcde"), ("aec", "abcde"), ("", "x")],
    "hex_dump": [(b"\x00\x0f\xff",), (b"",)],
    "all_letters": [("The quick brown fox jumps over the lazy dog",), ("abc",)],
    "wrap_lines": [("the quick brown fox jumps", 10), ("", 5), ("alpha beta", 3)],
    "rotation": [("abcd", "cdab"), ("abcd", "acbd"), ("", "")],
    "parse_query": [("a=1&b=2=3&c&d=",), ("",)],
    "squeeze": [("aabbcca",), ("",)],
    "window_letters": [("abcabcbb",), ("bbb",), ("",)],
    "integer_text": [("-42abc",), ("+7",), ("x",), ("",)],
    "roman_read": [("MCMXCIV",), ("XII",)],
}
