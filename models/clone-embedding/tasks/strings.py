"""Small tasks on text, each written in several ways; `INPUTS` has arguments on which all ways of a task agree."""

import re
from collections import Counter, defaultdict, deque
from functools import reduce
from itertools import groupby


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
