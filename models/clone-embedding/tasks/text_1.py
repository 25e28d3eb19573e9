"""Small tasks on letters, words and lines, each written in several ways; all ways of a task agree on `INPUTS`."""

import re
import string
from collections import Counter, OrderedDict, defaultdict, deque
from itertools import accumulate, chain, count, groupby, takewhile, zip_longest


def vowel_islands_a(text):
    return len(re.findall(r"[aeiou]+", text.lower()))


def vowel_islands_b(text):
    islands = 0
    inside_island = False
    for letter in text.lower():
        if letter in "aeiou":
            if not inside_island:
                islands += 1
            inside_island = True
        else:
            inside_island = False
    return islands


def vowel_islands_c(text):
    flags = [letter in "aeiouAEIOU" for letter in text]
    return sum(1 for before, now in zip([False] + flags, flags) if now and not before)


def vowel_islands_d(text):
    return sum(is_vowel for is_vowel, _ in groupby(text.lower(), key=lambda c: c in {"a", "e", "i", "o", "u"}))


def vowel_islands_e(text):
    vowels = "aeiouAEIOU"
    count = 0
    for i in range(len(text)):
        if text[i] in vowels:
            if i == 0:
                count = count + 1
            elif text[i - 1] not in vowels:
                count = count + 1
    return count


def vowel_islands_f(text):
    return len("".join(c if c in "aeiou" else " " for c in text.lower()).split())


def hard_stretch_a(word):
    best = current = ""
    for letter in word:
        if letter.isalpha() and letter.lower() not in "aeiou":
            current += letter
            if len(current) > len(best):
                best = current
        else:
            current = ""
    return best


def hard_stretch_b(word):
    pieces = re.split(r"[^b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]+", word)
    return max(pieces, key=len)


def hard_stretch_c(word):
    start, best_start, best_length = 0, 0, 0
    consonants = set(string.ascii_letters) - set("aeiouAEIOU")
    for end in range(len(word)):
        if word[end] not in consonants:
            start = end + 1
        elif end - start + 1 > best_length:
            best_start, best_length = start, end - start + 1
    return word[best_start : best_start + best_length]


def hard_stretch_d(word):
    def consonant(c):
        return c.isalpha() and c not in "aeiouAEIOU"

    runs = ("".join(g) for ok, g in groupby(word, consonant) if ok)
    return max(runs, key=len, default="")


def hard_stretch_e(word):
    longest = ""
    for i in range(len(word)):
        for j in range(i + 1, len(word) + 1):
            sub = word[i:j]
            ok = True
            for ch in sub:
                if ch.lower() in "aeiou" or not ch.isalpha():
                    ok = False
            if ok == True and len(sub) > len(longest):
                longest = sub
    return longest


def doubled_words_a(sentence):
    found = []
    for word in sentence.split():
        for i in range(len(word) - 1):
            if word[i].lower() == word[i + 1].lower():
                found.append(word)
                break
    return found


def doubled_words_b(sentence):
    pattern = re.compile(r"(.)\1", re.IGNORECASE)
    return [word for word in sentence.split() if pattern.search(word)]


def doubled_words_c(sentence):
    def has_double(word):
        letters = iter(word.lower())
        before = next(letters)
        for letter in letters:
            if letter == before:
                return True
            before = letter
        return False

    return list(filter(has_double, sentence.split()))


def doubled_words_d(sentence):
    letters = string.ascii_lowercase
    return [w for w in sentence.split() if any(2 * c in w.lower() for c in letters)]


def doubled_words_e(sentence):
    words = sentence.split()
    result = []
    i = 0
    while i < len(words):
        w = words[i].lower()
        j = 1
        hit = False
        while j < len(w) and not hit:
            hit = w[j] == w[j - 1]
            j += 1
        if hit:
            result.append(words[i])
        i += 1
    return result


def letter_reach_a(text):
    first, last = {}, {}
    for place, letter in enumerate(text):
        first.setdefault(letter, place)
        last[letter] = place
    return {letter: last[letter] - first[letter] for letter in first if last[letter] > first[letter]}


def letter_reach_b(text):
    reach = {}
    for letter in set(text):
        distance = text.rindex(letter) - text.index(letter)
        if distance:
            reach[letter] = distance
    return reach


def letter_reach_c(text):
    places = defaultdict(list)
    for i in range(len(text)):
        places[text[i]].append(i)
    result = {}
    for letter, where in places.items():
        if len(where) > 1:
            result[letter] = where[-1] - where[0]
    return result


def letter_reach_d(text):
    return {c: d for c in text if (d := text.rfind(c) - text.find(c))}


def letter_reach_e(text):
    answer = {}
    for i in range(len(text)):
        for j in range(i + 1, len(text)):
            if text[i] == text[j]:
                if text[i] not in answer:
                    answer[text[i]] = j - i
                elif j - i > answer[text[i]]:
                    answer[text[i]] = j - i
    return answer


def framed_a(lines):
    width = max(len(line) for line in lines) if lines else 0
    edge = "+" + "-" * (width + 2) + "+"
    return [edge] + ["| " + line.ljust(width) + " |" for line in lines] + [edge]


def framed_b(lines):
    width = 0
    for line in lines:
        if len(line) > width:
            width = len(line)
    result = []
    result.append("+" + "-" * (width + 2) + "+")
    for line in lines:
        padded = line
        while len(padded) < width:
            padded += " "
        result.append("| " + padded + " |")
    result.append(result[0])
    return result


def framed_c(lines):
    width = max(map(len, lines), default=0)

    def rows():
        yield f"+{'':-<{width + 2}}+"
        for line in lines:
            yield f"| {line:<{width}} |"
        yield f"+{'':-<{width + 2}}+"

    return list(rows())


def framed_d(lines):
    maxLen = 0
    for i in range(0, len(lines)):
        maxLen = max(maxLen, len(lines[i]))
    border = "+"
    i = 0
    while i < maxLen + 2:
        border += "-"
        i += 1
    border += "+"
    output = [border]
    for line in lines:
        spaces = ""
        while len(spaces) + len(line) < maxLen:
            spaces += " "
        output.append("| " + line + spaces + " |")
    output.append(border)
    return output


def framed_e(lines):
    w = max([0, *map(len, lines)])
    top = "-".join(["+", "-" * w, "+"])
    return [top, *("| %-*s |" % (w, s) for s in lines), top]


def side_by_side_a(left, right, gap):
    width = max((len(line) for line in left), default=0)
    out = []
    for one, two in zip_longest(left, right, fillvalue=""):
        out.append((one.ljust(width) + " " * gap + two).rstrip())
    return "\n".join(out)


def side_by_side_b(left, right, gap):
    width = 0
    for line in left:
        width = max(width, len(line))
    text = ""
    for i in range(max(len(left), len(right))):
        a = left[i] if i < len(left) else ""
        b = right[i] if i < len(right) else ""
        line = a + " " * (width - len(a) + gap) + b
        if i > 0:
            text += "\n"
        text += line.rstrip()
    return text


def side_by_side_c(left, right, gap):
    first, second = deque(left), deque(right)
    column = len(max(left, key=len)) + gap if left else gap
    rows = []
    while first or second:
        row = first.popleft() if first else ""
        row = f"{row:<{column}}" + (second.popleft() if second else "")
        rows.append(row.rstrip())
    return "\n".join(rows)


def side_by_side_d(left, right, gap):
    pad = max([len(x) for x in left] + [0]) + gap
    n = max(len(left), len(right))
    l = left + [""] * (n - len(left))
    r = right + [""] * (n - len(right))
    return "\n".join(map(str.rstrip, (a.ljust(pad) + b for a, b in zip(l, r))))


def side_by_side_e(left, right, gap):
    """Left column is padded, right column follows."""
    column_width = 0
    if len(left) != 0:
        column_width = max(map(len, left))

    def cell(column: list, row: int) -> str:
        return column[row] if row < len(column) else ""

    def render(row: int) -> str:
        line = "{:{w}}".format(cell(left, row), w=column_width) if column_width else ""
        return (line + gap * " " + cell(right, row)).rstrip()

    height = max(len(left), len(right))
    return "\n".join(render(row) for row in range(height))


def stair_letters_a(lines):
    out = ""
    for i, line in enumerate(lines):
        if i >= len(line):
            break
        out += line[i]
    return out


def stair_letters_b(lines):
    def go(rest, depth):
        if not rest or depth >= len(rest[0]):
            return ""
        return rest[0][depth] + go(rest[1:], depth + 1)

    return go(lines, 0)


def stair_letters_c(lines):
    pairs = takewhile(lambda pair: pair[0] < len(pair[1]), enumerate(lines))
    return "".join(line[i] for i, line in pairs)


def stair_letters_d(lines):
    result = ""
    stop = False
    for i in range(len(lines)):
        if stop == False:
            if i < len(lines[i]):
                result = result + lines[i][i]
            else:
                stop = True
    return result


def stair_letters_e(lines):
    out = []
    try:
        for k in count():
            out.append(lines[k][k])
    except IndexError:
        return "".join(out)


def next_vowel_a(text):
    return text.translate(str.maketrans("aeiouAEIOU", "eiouaEIOUA"))


def next_vowel_b(text):
    vowels = "aeiou"
    result = []
    for letter in text:
        where = vowels.find(letter.lower())
        if where < 0:
            result.append(letter)
            continue
        new = vowels[(where + 1) % 5]
        result.append(new.upper() if letter.isupper() else new)
    return "".join(result)


def next_vowel_c(text):
    follows = {"a": "e", "e": "i", "i": "o", "o": "u", "u": "a"}
    follows.update({old.upper(): new.upper() for old, new in follows.items()})
    return re.sub("[aeiou]", lambda found: follows[found.group()], text, flags=re.I)


def next_vowel_d(text):
    lower = "aeioua"
    upper = "AEIOUA"
    s = ""
    for i in range(len(text)):
        c = text[i]
        if c in lower:
            s += lower[lower.index(c) + 1]
        elif c in upper:
            s += upper[upper.index(c) + 1]
        else:
            s += c
    return s


def next_vowel_e(text):
    d = dict(zip("aeiouAEIOU", "eiouaEIOUA"))
    return "".join([d.get(c, c) for c in text])


def keyed_cipher_a(text, keyword):
    alphabet = string.ascii_lowercase
    keyed = "".join(OrderedDict.fromkeys(keyword.lower() + alphabet))
    return text.lower().translate(str.maketrans(alphabet, keyed))


def keyed_cipher_b(text, keyword):
    order = []
    for letter in keyword.lower():
        if letter not in order:
            order.append(letter)
    for code in range(ord("a"), ord("z") + 1):
        if chr(code) not in order:
            order.append(chr(code))
    hidden = ""
    for letter in text.lower():
        if "a" <= letter <= "z":
            hidden += order[ord(letter) - ord("a")]
        else:
            hidden += letter
    return hidden


def keyed_cipher_c(text, keyword):
    table = {}
    used = set()
    source = iter(string.ascii_lowercase)
    for target in chain(keyword.lower(), string.ascii_lowercase):
        if target in used:
            continue
        used.add(target)
        table[next(source)] = target
    return "".join(table.get(c, c) for c in text.lower())


def keyed_cipher_d(text, keyword):
    key = sorted(set(keyword.lower()), key=keyword.lower().index)
    rest = [c for c in string.ascii_lowercase if c not in key]
    mapping = dict(zip(string.ascii_lowercase, key + rest))
    return "".join(map(lambda c: mapping.get(c, c), text.lower()))


def keyed_cipher_e(text, keyword):
    class KeyedAlphabet:
        def __init__(self, word):
            self.letters = ""
            self.add(word)
            self.add("abcdefghijklmnopqrstuvwxyz")

        def add(self, chars):
            for ch in chars:
                if self.letters.count(ch) == 0:
                    self.letters += ch

        def encode(self, ch):
            index = ord(ch) - 97
            if index >= 0 and index < 26:
                return self.letters[index]
            return ch

    alphabet = KeyedAlphabet(keyword.lower())
    result = ""
    i = 0
    lowered = text.lower()
    while i < len(lowered):
        result += alphabet.encode(lowered[i])
        i += 1
    return result


def column_cipher_a(text, key):
    width = len(key)
    columns = sorted(range(width), key=lambda i: (key[i], i))
    return " ".join(text[i::width] for i in columns)


def column_cipher_b(text, key):
    columns = [""] * len(key)
    for i, letter in enumerate(text):
        columns[i % len(key)] += letter
    pairs = list(zip(key, range(len(key)), columns))
    pairs.sort()
    return " ".join(column for _, _, column in pairs)


def column_cipher_c(text, key):
    left = list(range(len(key)))
    out = []
    while left:
        best = left[0]
        for i in left:
            if key[i] < key[best]:
                best = i
        left.remove(best)
        letters = []
        place = best
        while place < len(text):
            letters.append(text[place])
            place += len(key)
        out.append("".join(letters))
    return " ".join(out)


def column_cipher_d(text, key):
    rows = [text[i : i + len(key)] for i in range(0, len(text), len(key))] if key else []
    table = list(zip_longest(*rows, fillvalue=""))
    while len(table) < len(key):
        table.append(())
    order = sorted(range(len(key)), key=key.__getitem__)
    return " ".join("".join(table[i]) for i in order)


def column_cipher_e(text, key):
    n = len(key)
    keyed = []
    for i in range(n):
        column = ""
        for j in range(len(text)):
            if j % n == i:
                column = column + text[j]
        keyed.append([key[i], column])
    # bubble sort, stable
    for a in range(n):
        for b in range(0, n - 1 - a):
            if keyed[b][0] > keyed[b + 1][0]:
                temp = keyed[b]
                keyed[b] = keyed[b + 1]
                keyed[b + 1] = temp
    answer = ""
    for i in range(n):
        if i > 0:
            answer = answer + " "
        answer = answer + keyed[i][1]
    return answer


def run_lengths_sorted_a(text):
    runs = [(letter, len(list(group))) for letter, group in groupby(text)]
    return sorted(runs, key=lambda run: (-run[1], run[0]))


def run_lengths_sorted_b(text):
    runs = []
    for letter in text:
        if runs and runs[-1][0] == letter:
            runs[-1][1] += 1
        else:
            runs.append([letter, 1])
    runs.sort(key=lambda run: run[0])
    runs.sort(key=lambda run: run[1], reverse=True)
    return [tuple(run) for run in runs]


def run_lengths_sorted_c(text):
    found = re.finditer(r"(.)\1*", text, re.S)
    keyed = sorted((-len(m.group()), m.group(1)) for m in found)
    return [(letter, -negative) for negative, letter in keyed]


def run_lengths_sorted_d(text):
    buckets = defaultdict(list)
    i = 0
    while i < len(text):
        run = len(text[i:]) - len(text[i:].lstrip(text[i]))
        buckets[run].append(text[i])
        i += run
    return [(c, size) for size in sorted(buckets, reverse=True) for c in sorted(buckets[size])]


def run_lengths_sorted_e(text):
    letters = []
    lengths = []
    for i in range(len(text)):
        if i > 0 and text[i] == text[i - 1]:
            lengths[-1] = lengths[-1] + 1
        else:
            letters.append(text[i])
            lengths.append(1)
    result = []
    while len(letters) > 0:
        best = 0
        for i in range(1, len(letters)):
            if lengths[i] > lengths[best]:
                best = i
            elif lengths[i] == lengths[best] and letters[i] < letters[best]:
                best = i
        result.append((letters.pop(best), lengths.pop(best)))
    return result


def climbing_letters_a(text):
    best = text[:1]
    start = 0
    for i in range(1, len(text)):
        if text[i] <= text[i - 1]:
            start = i
        if i - start + 1 > len(best):
            best = text[start : i + 1]
    return best


def climbing_letters_b(text):
    pieces = []
    for letter in text:
        if pieces and pieces[-1][-1] < letter:
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return max(pieces, key=len, default="")


def climbing_letters_c(text):
    best = ""
    for i in range(len(text)):
        for j in range(i + 1, len(text) + 1):
            piece = text[i:j]
            if all(a < b for a, b in zip(piece, piece[1:])) and len(piece) > len(best):
                best = piece
    return best


def climbing_letters_d(text):
    if not text:
        return ""
    length = [1] * len(text)
    for i in range(1, len(text)):
        if text[i - 1] < text[i]:
            length[i] = length[i - 1] + 1
    top = max(length)
    end = length.index(top) + 1
    return text[end - top : end]


def climbing_letters_e(text):
    cuts = [0] + [i for i in range(1, len(text)) if text[i] <= text[i - 1]] + [len(text)]
    return max((text[a:b] for a, b in zip(cuts, cuts[1:])), key=len)


def depth_layers_a(text):
    layers = defaultdict(str)
    depth = 0
    for c in text:
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
        else:
            layers[depth] += c
    return dict(layers)


def depth_layers_b(text):
    layers = {}
    stack = []
    for c in text:
        if c == "(":
            stack.append(c)
            continue
        if c == ")":
            stack.pop()
            continue
        level = len(stack)
        layers[level] = layers.get(level, "") + c
    return layers


def depth_layers_c(text):
    change = {"(": 1, ")": -1}
    depths = list(accumulate(change.get(c, 0) for c in text))
    result = {}
    for depth, c in zip(depths, text):
        if c not in change:
            result.setdefault(depth, []).append(c)
    return {depth: "".join(letters) for depth, letters in result.items()}


def depth_layers_d(text):
    result = {}
    for i in range(len(text)):
        if text[i] == "(" or text[i] == ")":
            continue
        before = text[:i]
        level = before.count("(") - before.count(")")
        if level in result:
            result[level] = result[level] + text[i]
        else:
            result[level] = text[i]
    return result


def depth_layers_e(text):
    layers = {}

    def walk(pos, depth):
        while pos < len(text) and text[pos] != ")":
            if text[pos] == "(":
                pos = walk(pos + 1, depth + 1)
            else:
                layers[depth] = layers.get(depth, "") + text[pos]
                pos += 1
        return pos + 1

    walk(0, 0)
    return layers


def capitals_word_a(lines):
    return ["".join(c for c in line if c.isupper()) for line in lines]


def capitals_word_b(lines):
    words = []
    for line in lines:
        word = ""
        for letter in line:
            if letter.upper() == letter and letter.lower() != letter:
                word = word + letter
        words.append(word)
    return words


def capitals_word_c(lines):
    return list(map(lambda line: re.sub(r"[^A-Z]", "", line), lines))


def capitals_word_d(lines):
    return ["".join(re.findall("[A-Z]", s)) for s in lines]


def capitals_word_e(lines):
    result = [""] * len(lines)
    row = 0
    while row < len(lines):
        col = 0
        while col < len(lines[row]):
            code = ord(lines[row][col])
            if code > 64 and code < 91:
                result[row] += chr(code)
            col += 1
        row += 1
    return result


def guess_shift_a(secret, hint):
    for shift in range(26):
        plain = ""
        for letter in secret:
            if letter.isalpha():
                plain += chr((ord(letter) - ord("a") - shift) % 26 + ord("a"))
            else:
                plain += letter
        if hint in plain:
            return shift
    return -1


def guess_shift_b(secret, hint):
    alphabet = string.ascii_lowercase

    def opened(shift):
        return secret.translate(str.maketrans(alphabet[shift:] + alphabet[:shift], alphabet))

    return next((shift for shift in range(26) if hint in opened(shift)), -1)


def guess_shift_c(secret, hint):
    best = 26
    for start in range(len(secret) - len(hint) + 1):
        window = secret[start : start + len(hint)]
        shifts = set()
        for a, b in zip(window, hint):
            if a.isalpha() and b.isalpha():
                shifts.add((ord(a) - ord(b)) % 26)
            elif a != b:
                shifts.update((-1, -2))
        if len(shifts) == 1:
            best = min(best, shifts.pop())
    return best if best < 26 else -1


def guess_shift_d(secret, hint):
    abc = "abcdefghijklmnopqrstuvwxyz"
    shift = 0
    found = False
    text = secret
    while found == False and shift < 26:
        if hint in text:
            found = True
        else:
            # one step back for every letter
            newText = ""
            for ch in text:
                if ch in abc:
                    newText = newText + abc[abc.index(ch) - 1]
                else:
                    newText = newText + ch
            text = newText
            shift = shift + 1
    if found:
        return shift
    else:
        return -1


def guess_shift_e(secret, hint):
    def rot(s, k):
        return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.isalpha() else c for c in s)

    hits = filter(lambda k: rot(hint, k) in secret, range(26))
    return next(hits, -1)


def fill_mask_a(mask, digits):
    result = []
    place = 0
    for c in mask:
        if c == "#":
            if place == len(digits):
                break
            result.append(digits[place])
            place += 1
        else:
            result.append(c)
    return "".join(result)


def fill_mask_b(mask, digits):
    supply = iter(digits)
    out = ""
    try:
        for c in mask:
            out += next(supply) if c == "#" else c
    except StopIteration:
        pass
    return out


def fill_mask_c(mask, digits):
    for digit in digits:
        mask = mask.replace("#", digit, 1)
    return mask.partition("#")[0]


def fill_mask_d(mask, digits):
    d = deque(digits)
    s = ""
    for ch in mask:
        if ch == "#":
            if not d:
                return s
            ch = d.popleft()
        s += ch
    return s


def fill_mask_e(mask, digits):
    parts = mask.split("#")
    n = min(len(digits), len(parts) - 1)
    return "".join(map("".join, zip_longest(parts[: n + 1], digits[:n], fillvalue="")))


def fits_shape_a(shape, text):
    if len(shape) != len(text):
        return False
    for want, got in zip(shape, text):
        if want == "9" and not got.isdigit():
            return False
        if want == "A" and not got.isalpha():
            return False
        if want not in "9A*" and want != got:
            return False
    return True


def fits_shape_b(shape, text):
    kinds = {"9": r"\d", "A": "[a-zA-Z]", "*": "."}
    pattern = "".join(kinds.get(c, re.escape(c)) for c in shape)
    return re.fullmatch(pattern, text) is not None


def fits_shape_c(shape, text):
    tests = {"9": str.isdigit, "A": str.isalpha, "*": lambda c: True}

    def good(pair):
        want, got = pair
        return tests[want](got) if want in tests else want == got

    return len(shape) == len(text) and all(map(good, zip(shape, text)))


def fits_shape_d(shape, text):
    if not shape or not text:
        return not shape and not text
    head, c = shape[0], text[0]
    if head == "9":
        fine = c in "0123456789"
    elif head == "A":
        fine = c.lower() in "abcdefghijklmnopqrstuvwxyz"
    else:
        fine = head == "*" or head == c
    return fine and fits_shape_d(shape[1:], text[1:])


def fits_shape_e(shape, text):
    ok = len(shape) == len(text)
    i = 0
    while ok and i < len(shape):
        s = shape[i]
        t = text[i]
        if s == "9":
            ok = t >= "0" and t <= "9"
        elif s == "A":
            ok = (t >= "a" and t <= "z") or (t >= "A" and t <= "Z")
        elif s == "*":
            ok = True
        else:
            ok = s == t
        i += 1
    return ok


def fits_shape_f(shape, text):
    return len(shape) == len(text) and all(
        s == "*" or (s == "9" and c.isdigit()) or (s == "A" and c.isalpha()) or (s not in "9A*" and s == c)
        for s, c in zip(shape, text)
    )


def dates_to_iso_a(text):
    return re.sub(r"\b(\d{2})/(\d{2})/(\d{4})\b", r"\3-\2-\1", text)


def dates_to_iso_b(text):
    words = []
    for word in text.split(" "):
        core = word.rstrip(".,;")
        tail = word[len(core) :]
        parts = core.split("/")
        if len(parts) == 3 and [len(p) for p in parts] == [2, 2, 4] and all(p.isdigit() for p in parts):
            core = "-".join(reversed(parts))
        words.append(core + tail)
    return " ".join(words)


def dates_to_iso_c(text):
    out = ""
    i = 0
    while i < len(text):
        piece = text[i : i + 10]
        shape = "".join("d" if c.isdigit() else c for c in piece)
        if shape == "dd/dd/dddd":
            out += piece[6:] + "-" + piece[3:5] + "-" + piece[:2]
            i += 10
        else:
            out += text[i]
            i += 1
    return out


def dates_to_iso_d(text):
    def is_date(s):
        return len(s) == 10 and s[2] == s[5] == "/" and (s[:2] + s[3:5] + s[6:]).isdigit()

    i = 0
    while i + 10 <= len(text):
        piece = text[i : i + 10]
        if is_date(piece):
            day, month, year = piece.split("/")
            text = text[:i] + year + "-" + month + "-" + day + text[i + 10 :]
            i += 10
        else:
            i += 1
    return text


def dates_to_iso_e(text):
    for day, month, year in re.findall(r"(\d\d)/(\d\d)/(\d{4})", text):
        text = text.replace(f"{day}/{month}/{year}", f"{year}-{month}-{day}")
    return text


def glue_words_a(first, second):
    for size in range(min(len(first), len(second)), -1, -1):
        if first.endswith(second[:size]):
            return first + second[size:]


def glue_words_b(first, second):
    start = max(0, len(first) - len(second))
    while start < len(first) and first[start:] != second[: len(first) - start]:
        start += 1
    return first[:start] + second


def glue_words_c(first, second):
    joined = second + "\0" + first
    border = [0] * len(joined)
    k = 0
    for i in range(1, len(joined)):
        while k and joined[i] != joined[k]:
            k = border[k - 1]
        if joined[i] == joined[k]:
            k += 1
        border[i] = k
    return first + second[k:]


def glue_words_d(first, second):
    best = 0
    for k in range(1, min(len(first), len(second)) + 1):
        same = True
        for i in range(k):
            if first[len(first) - k + i] != second[i]:
                same = False
                break
        if same == True:
            best = k
    return first + second[best:]


def glue_words_e(first, second):
    return min((first + second[k:] for k in range(len(second) + 1) if first.endswith(second[:k])), key=len)


def rhymes_a(words, size):
    groups = defaultdict(list)
    for word in words:
        groups[word[-size:]].append(word)
    return sorted(sorted(group) for group in groups.values() if len(group) > 1)


def rhymes_b(words, size):
    def ending(word):
        return word[-size:]

    out = []
    for _, group in groupby(sorted(words, key=ending), key=ending):
        group = sorted(group)
        if len(group) > 1:
            out.append(group)
    out.sort()
    return out


def rhymes_c(words, size):
    left = list(words)
    result = []
    while left:
        word = left.pop(0)
        partners = [other for other in left if other[-size:] == word[-size:]]
        if partners:
            for partner in partners:
                left.remove(partner)
            result.append(sorted([word] + partners))
    return sorted(result)


def rhymes_d(words, size):
    endings = Counter(w[-size:] for w in words)
    shared = [e for e, times in endings.items() if times > 1]
    return sorted(sorted(filter(lambda w: w[-size:] == e, words)) for e in shared)


def rhymes_e(words, size):
    groups = []
    for i in range(len(words)):
        placed = False
        for j in range(len(groups)):
            if groups[j][0][-size:] == words[i][-size:]:
                groups[j].append(words[i])
                placed = True
                break
        if placed == False:
            groups.append([words[i]])
    answer = []
    for g in groups:
        if len(g) >= 2:
            g.sort()
            answer.append(g)
    answer.sort()
    return answer


def ub_talk_a(text):
    return re.sub(r"([aeiou]+)", r"ub\1", text)


def ub_talk_b(text):
    out = []
    before = ""
    for letter in text:
        if letter in "aeiou" and before not in tuple("aeiou"):
            out.append("ub")
        out.append(letter)
        before = letter
    return "".join(out)


def ub_talk_c(text):
    def parts():
        for vowel, letters in groupby(text, "aeiou".__contains__):
            if vowel:
                yield "ub"
            yield from letters

    return "".join(parts())


def ub_talk_d(text):
    result = ""
    i = 0
    while i < len(text):
        if text[i] in "aeiou":
            result += "ub"
            while i < len(text) and text[i] in "aeiou":
                result += text[i]
                i += 1
        else:
            result += text[i]
            i += 1
    return result


def ub_talk_e(text):
    v = set("aeiou")
    return "".join(("ub" + b) if b in v and a not in v else b for a, b in zip(" " + text, text))


def with_ordinals_a(numbers):
    out = []
    for n in numbers:
        if 10 <= n % 100 <= 20:
            ending = "th"
        else:
            ending = {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
        out.append(str(n) + ending)
    return out


def with_ordinals_b(numbers):
    def ordinal(n):
        text = str(n)
        if text[-2:-1] != "1":
            if text.endswith("1"):
                return text + "st"
            if text.endswith("2"):
                return text + "nd"
            if text.endswith("3"):
                return text + "rd"
        return text + "th"

    return [ordinal(n) for n in numbers]


def with_ordinals_c(numbers):
    endings = ("th", "st", "nd", "rd") + ("th",) * 6
    return [f"{n}{endings[0 if n // 10 % 10 == 1 else n % 10]}" for n in numbers]


def with_ordinals_d(numbers):
    result = []
    for i in range(len(numbers)):
        n = numbers[i]
        lastTwo = n % 100
        if lastTwo == 11 or lastTwo == 12 or lastTwo == 13:
            suffix = "th"
        elif n % 10 == 1:
            suffix = "st"
        elif n % 10 == 2:
            suffix = "nd"
        elif n % 10 == 3:
            suffix = "rd"
        else:
            suffix = "th"
        result.append(str(n) + suffix)
    return result


def with_ordinals_e(numbers):
    text = " ".join(f"{n}th" for n in numbers)
    for digit, ending in zip("123", ("st", "nd", "rd")):
        text = re.sub(rf"(?<!1){digit}th", digit + ending, text)
    return text.split()


def plural_a(noun):
    if noun[-1:] == "y" and noun[-2:-1] not in tuple("aeiou"):
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("fe"):
        return noun[:-2] + "ves"
    return noun + "s"


def plural_b(noun):
    rules = [(r"([^aeiou])y$", r"\1ies"), (r"(s|x|z|ch|sh)$", r"\1es"), (r"fe$", "ves"), (r"$", "s")]
    for pattern, ending in rules:
        if re.search(pattern, noun):
            return re.sub(pattern, ending, noun, count=1)


def plural_c(noun):
    last, last_two = noun[-1], noun[-2:]
    stem, ending = noun, "s"
    if last == "y":
        if noun[-2] not in "aeiou":
            stem, ending = noun[:-1], "ies"
    elif last in "sxz" or last_two in ("ch", "sh"):
        ending = "es"
    elif last_two == "fe":
        stem, ending = noun[:-2], "ves"
    return stem + ending


def plural_d(noun):
    vowels = "aeiou"
    sibilant = any(map(noun.endswith, ["s", "x", "z", "ch", "sh"]))
    if sibilant:
        return f"{noun}es"
    if noun.endswith("fe"):
        return f"{noun[:-2]}ves"
    consonant_y = noun.endswith("y") and (len(noun) < 2 or noun[-2] not in vowels)
    return noun[: len(noun) - consonant_y] + ("ies" if consonant_y else "s")


def plural_e(noun):
    table = {"ch": "ches", "sh": "shes", "fe": "ves"}
    for c in "bcdfghjklmnpqrstvwxz":
        table[c + "y"] = c + "ies"
    two = noun[-2:]
    if two in table:
        return noun[:-2] + table[two]
    elif noun[-1] in ["s", "x", "z"]:
        return noun + "es"
    else:
        return noun + "s"


def short_middles_a(text, limit):
    out = []
    for word in text.split():
        if len(word) > limit:
            word = word[0] + str(len(word) - 2) + word[-1]
        out.append(word)
    return " ".join(out)


def short_middles_b(text, limit):
    def shorter(found):
        word = found.group()
        return word if len(word) <= limit else f"{word[0]}{len(word) - 2}{word[-1]}"

    return re.sub(r"\S+", shorter, text)


def short_middles_c(text, limit):
    result, word = "", ""
    for c in text + " ":
        if c != " ":
            word += c
            continue
        if len(word) > limit:
            result += word[0] + str(len(word[1:-1])) + word[-1]
        else:
            result += word
        result += " "
        word = ""
    return result[:-1]


def short_middles_d(text, limit):
    words = text.split()
    for i in range(len(words)):
        w = words[i]
        if len(w) > limit:
            first = w[0]
            last = w[len(w) - 1]
            middle = len(w) - 2
            words[i] = first + str(middle) + last
    result = ""
    for i in range(len(words)):
        result = result + words[i]
        if i != len(words) - 1:
            result = result + " "
    return result


def short_middles_e(text, limit):
    cut = lambda w: w if len(w) <= limit else w[:1] + str(len(w) - 2) + w[-1:]
    return " ".join(map(cut, text.split()))


INPUTS = {
    "vowel_islands": [("queueing is beautiful",), ("",), ("Aeon strengths",), ("rhythm",)],
    "hard_stretch": [("strengths",), ("aeiou",), ("Catchphrase",), ("a-bcd-ef",)],
    "doubled_words": [("a Llama took three apples home",), ("no such thing",), ("bookkeeper",)],
    "letter_reach": [("abracadabra",), ("",), ("abc",), ("level",)],
    "framed": [(["one", "three", "a"],), ([],), ([""],)],
    "side_by_side": [(["a", "bbb"], ["x", "y", "z"], 2), ([], ["q"], 1), (["left"], [], 3)],
    "stair_letters": [(["cart", "bare", "soft", "blue"],), ([],), (["abc", "d", "efg"],)],
    "next_vowel": [("Education",), ("",), ("Umbra of IO",)],
    "keyed_cipher": [("hello, world", "Zebra"), ("", "key"), ("attack", "aabb")],
    "column_cipher": [("wearediscovered", "zebra"), ("hi", "cab"), ("abcdefgh", "aab"), ("", "x")],
    "run_lengths_sorted": [("aabbbca",), ("",), ("zzz yyy",)],
    "climbing_letters": [("abcabfgxa",), ("",), ("zyx",), ("aabb",)],
    "depth_layers": [("a(b(c)d)e",), ("",), ("((x))(y)",)],
    "capitals_word": [(["Hello World", "none", "ABC d E"],), ([],), (["1X2Y!"],)],
    "guess_shift": [("khoor zruog", "world"), ("abc", "xyz"), ("abc", "abd"), ("abc", "abc")],
    "fill_mask": [("(###) ##-##", "1234567"), ("##/##", "123"), ("", "5"), ("ab#", "")],
    "fits_shape": [("AA-99*", "ab-12!"), ("99", "9"), ("", ""), ("A9", "19"), ("x*", "xy")],
    "dates_to_iso": [("due 24/12/2023, or 01/02/2024.",), ("none 1/2/2024",), ("",)],
    "glue_words": [("sandal", "allow"), ("cat", "dog"), ("aaa", "aa"), ("", "word")],
    "rhymes": [(["light", "dog", "night", "fog", "cat"], 2), ([], 3), (["a", "ba", "ca"], 1)],
    "ub_talk": [("speak",), ("",), ("queue in line",)],
    "with_ordinals": [([1, 2, 3, 4, 11, 12, 13, 21, 102, 111, 1013],), ([],), ([0, 10, 22],)],
    "plural": [("cat",), ("city",), ("day",), ("church",), ("knife",), ("box",)],
    "short_middles": [("internationalisation of accessibility", 8), ("a b", 1), ("word", 3)],
}
