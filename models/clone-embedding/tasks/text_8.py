"""Small tasks on sentences, tables of text and toy machines, each written in several ways; all agree on `INPUTS`."""

import operator
import re
import string
from bisect import bisect_left, insort
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, count, groupby, islice, product, zip_longest


def word_lengths_text_a(text):
    counts = {}
    for word in text.split():
        size = len(word.strip(".,!?"))
        counts[size] = counts.get(size, 0) + 1
    return ["%d: %s" % (size, "*" * counts[size]) for size in sorted(counts)]


def word_lengths_text_b(text):
    sizes = sorted(len(word.strip(".,!?")) for word in text.split())
    return [f"{size}: {'*' * len(list(group))}" for size, group in groupby(sizes)]


def word_lengths_text_c(text):
    bars = defaultdict(str)
    for word in text.split():
        while word and word[-1] in ".,!?":
            word = word[:-1]
        while word and word[0] in ".,!?":
            word = word[1:]
        bars[len(word)] += "*"
    out = []
    for size in range(max(bars, default=-1) + 1):
        if size in bars:
            out.append(str(size) + ": " + bars[size])
    return out


def follow_words_a(text):
    words = text.lower().split()
    follow = {}
    for i in range(len(words) - 1):
        follow.setdefault(words[i], {})
        follow[words[i]][words[i + 1]] = follow[words[i]].get(words[i + 1], 0) + 1
    out = {}
    for word, counts in follow.items():
        best = None
        for after in sorted(counts):
            if best is None or counts[after] > counts[best]:
                best = after
        out[word] = best
    return out


def follow_words_b(text):
    words = text.lower().split()
    follow = defaultdict(Counter)
    for one, two in zip(words, words[1:]):
        follow[one][two] += 1
    return {word: min(counts, key=lambda w: (-counts[w], w)) for word, counts in follow.items()}


def follow_words_c(text):
    words = text.lower().split()
    pairs = Counter(zip(words, words[1:]))
    result = {}
    for (first, second), _ in sorted(pairs.items(), key=lambda item: (-item[1], item[0])):
        if first not in result:
            result[first] = second
    return result


def babble_a(rules, start, length):
    out = [start]
    while len(out) < length and out[-1] in rules:
        choices = rules[out[-1]]
        out.append(choices[len(out) % len(choices)])
    return " ".join(out)


def babble_b(rules, start, length):
    def words():
        word = start
        for number in count(1):
            yield word
            if word not in rules:
                return
            word = rules[word][number % len(rules[word])]

    return " ".join(islice(words(), max(length, 1)))


def babble_c(rules, start, length):
    def go(text, word, said):
        if said >= length or word not in rules:
            return text
        after = rules[word][said % len(rules[word])]
        return go(text + " " + after, after, said + 1)

    return go(start, start, 1)


def growing_text_a(rules, start, rounds):
    text = start
    for _ in range(rounds):
        new = ""
        for c in text:
            new += rules.get(c, c)
        text = new
    return text


def growing_text_b(rules, start, rounds):
    table = str.maketrans(rules)
    return reduce(lambda text, _: text.translate(table), range(rounds), start)


def growing_text_c(rules, start, rounds):
    @lru_cache(None)
    def grow(letter, left):
        if left == 0 or letter not in rules:
            return letter
        return "".join(grow(c, left - 1) for c in rules[letter])

    return "".join(grow(c, rounds) for c in start)


def growing_counts_a(rules, start, rounds):
    counts = Counter(start)
    for _ in range(rounds):
        new = Counter()
        for letter, times in counts.items():
            for c in rules.get(letter, letter):
                new[c] += times
        counts = new
    return sum(counts.values())


def growing_counts_b(rules, start, rounds):
    memo = {}

    def size(letter, left):
        if left == 0 or letter not in rules:
            return 1
        if (letter, left) not in memo:
            memo[letter, left] = sum(size(c, left - 1) for c in rules[letter])
        return memo[letter, left]

    return sum(size(c, rounds) for c in start)


def growing_counts_c(rules, start, rounds):
    letters = sorted(set(start) | set(rules) | set("".join(rules.values())))
    lengths = dict.fromkeys(letters, 1)
    while rounds > 0:
        lengths = {a: sum(lengths[b] for b in rules[a]) if a in rules else 1 for a in letters}
        rounds -= 1
    total = 0
    for letter in start:
        total += lengths[letter]
    return total


def rewrite_first_a(rules, text, limit):
    steps = 0
    while steps < limit:
        for old, new in rules:
            if old in text:
                text = text.replace(old, new, 1)
                steps += 1
                break
        else:
            break
    return text, steps


def rewrite_first_b(rules, text, limit):
    for steps in range(limit):
        fitting = [(old, new) for old, new in rules if text.find(old) >= 0]
        if not fitting:
            return text, steps
        old, new = fitting[0]
        before, _, after = text.partition(old)
        text = before + new + after
    return text, limit


def rewrite_first_c(rules, text, limit):
    def step(current, left):
        rule = next((rule for rule in rules if rule[0] in current), None)
        if rule is None or left == 0:
            return current, limit - left
        place = current.index(rule[0])
        return step(current[:place] + rule[1] + current[place + len(rule[0]) :], left - 1)

    return step(text, limit)


def door_states_a(table, start, word):
    state = start
    visited = [state]
    for c in word:
        if (state, c) not in table:
            return visited, False
        state = table[state, c]
        visited.append(state)
    return visited, True


def door_states_b(table, start, word):
    def path(state, rest):
        if rest == "":
            return [state], True
        after = table.get((state, rest[0]))
        if after is None:
            return [state], False
        states, done = path(after, rest[1:])
        return [state] + states, done

    return path(start, word)


def door_states_c(table, start, word):
    moves = defaultdict(dict)
    for (state, letter), after in table.items():
        moves[state][letter] = after
    visited = [start]
    try:
        for letter in word:
            visited.append(moves[visited[-1]][letter])
    except KeyError:
        pass
    return visited, len(visited) == len(word) + 1


def many_states_a(table, start, finals, word):
    states = {start}
    for c in word:
        new = set()
        for state in states:
            for after in table.get((state, c), []):
                new.add(after)
        states = new
    return any(state in finals for state in states)


def many_states_b(table, start, finals, word):
    def accepts(state, place):
        if place == len(word):
            return state in finals
        return any(accepts(after, place + 1) for after in table.get((state, word[place]), ()))

    return accepts(start, 0)


def many_states_c(table, start, finals, word):
    stack = [(start, 0)]
    seen = set()
    while stack:
        state, place = stack.pop()
        if place == len(word):
            if state in finals:
                return True
            continue
        for after in table.get((state, word[place]), []):
            if (after, place + 1) not in seen:
                seen.add((after, place + 1))
                stack.append((after, place + 1))
    return False


def label_jumps_a(lines):
    labels = {line[:-1]: i for i, line in enumerate(lines) if line.endswith(":")}
    out, place, counter = [], 0, 0
    for _ in range(100):
        if place >= len(lines):
            break
        line = lines[place]
        place += 1
        if line.startswith("say "):
            out.append(line[4:])
        elif line == "inc":
            counter += 1
        elif line.startswith("until "):
            limit, label = line.split()[1:]
            if counter < int(limit):
                place = labels[label]
    return out


def label_jumps_b(lines):
    code, labels = [], {}
    for number, line in enumerate(lines):
        if line[-1] == ":":
            labels[line[:-1]] = number
        code.append(line.split(" ", 1))
    said = []
    state = {"at": 0, "n": 0}

    def until(rest):
        limit, label = rest.split()
        if state["n"] < int(limit):
            state["at"] = labels[label]

    for _ in range(100):
        if not state["at"] < len(code):
            return said
        word, *rest = code[state["at"]]
        state["at"] += 1
        if word == "inc":
            state["n"] += 1
        elif word == "until":
            until(rest[0])
        elif word == "say":
            said += rest
    return said


def label_jumps_c(lines):
    def run(place, counter, steps):
        while steps < 100 and place < len(lines):
            steps += 1
            match re.split(" ", lines[place], maxsplit=1):
                case ["say", text]:
                    yield text
                case ["inc"]:
                    counter += 1
                case ["until", rest]:
                    limit, _, label = rest.partition(" ")
                    if int(limit) > counter:
                        place = lines.index(label + ":")
                        continue
            place += 1

    return list(run(0, 0, 0))


def pocket_keys_a(keys):
    total, shown, sign = 0, "", "+"
    out = []
    for key in keys:
        if key.isdigit():
            shown += key
        elif key == "c":
            total, shown, sign = 0, "", "+"
        else:
            number = int(shown or "0")
            if sign == "+":
                total += number
            elif sign == "-":
                total -= number
            else:
                total *= number
            shown = ""
            if key == "=":
                out.append(total)
                total, sign = 0, "+"
            else:
                sign = key
    return out


def pocket_keys_b(keys):
    actions = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    results = []
    for session in re.split("=", keys)[:-1]:
        session = session[session.rfind("c") + 1 :]
        total = 0
        for sign, number in re.findall(r"([-+*])(\d*)", "+" + session):
            total = actions[sign](total, int(number) if number else 0)
        results.append(total)
    return results


def pocket_keys_c(keys):
    class Calculator:
        def __init__(self):
            self.results = []
            self.clear()

        def clear(self):
            self.value, self.entry, self.pending = 0, 0, "+"

        def apply(self):
            self.value = {
                "+": self.value + self.entry,
                "-": self.value - self.entry,
                "*": self.value * self.entry,
            }[self.pending]
            self.entry = 0

        def press(self, key):
            if key in string.digits:
                self.entry = self.entry * 10 + int(key)
            elif key == "c":
                self.clear()
            elif key == "=":
                self.apply()
                self.results.append(self.value)
                self.clear()
            else:
                self.apply()
                self.pending = key

    calculator = Calculator()
    for key in keys:
        calculator.press(key)
    return calculator.results


def conveyor_a(belt, length, steps):
    cells = [""] * length
    supply = list(belt)
    out = ""
    for _ in range(steps):
        out += cells[-1]
        cells = [""] + cells[:-1]
        if supply:
            item = supply.pop(0)
            if item != ".":
                cells[0] = item
    return out, "".join(cell or "." for cell in cells)


def conveyor_b(belt, length, steps):
    line = deque("." * length, maxlen=length)
    items = chain(belt, "." * steps)
    out = []
    for item in islice(items, steps):
        out.append(line[-1])
        line.appendleft(item)
    return "".join(out).replace(".", ""), "".join(line)


def conveyor_c(belt, length, steps):
    stream = (belt + "." * steps)[:steps]
    whole = "." * length + stream
    left = whole[:steps].replace(".", "")
    return left, whole[steps:][::-1]


def merged_lanes_a(left, right):
    one, two = list(left), list(right)
    out = []
    side = 0
    while one or two:
        lane = one if side == 0 else two
        if lane:
            out.append(lane.pop(0))
        side = 1 - side
    return "".join(out)


def merged_lanes_b(left, right):
    return "".join(a + b for a, b in zip_longest(left, right, fillvalue=""))


def merged_lanes_c(left, right):
    common = min(len(left), len(right))
    out = ""
    for i in range(common):
        out += left[i] + right[i]
    return out + left[common:] + right[common:]


def hot_seat_a(names, calls):
    circle = list(names)
    log = []
    place = 0
    for call in calls:
        place = (place + call) % len(circle)
        log.append(circle.pop(place))
        if not circle:
            break
        place %= len(circle)
    return log, circle[place:] + circle[:place]


def hot_seat_b(names, calls):
    ring = deque(names)
    log = []
    for call in calls:
        if not ring:
            break
        ring.rotate(-call)
        log.append(ring.popleft())
    return log, list(ring)


def hot_seat_c(names, calls):
    def play(circle, left, log):
        if not circle or not left:
            return log, circle
        first = left[0] % len(circle)
        turned = circle[first:] + circle[:first]
        return play(turned[1:], left[1:], log + [turned[0]])

    return play(list(names), list(calls), [])


def pass_parcel_a(names, passes):
    held = Counter()
    place = 0
    for size in passes:
        place = (place + size) % len(names)
        held[names[place]] += 1
    if not held:
        return None
    most = max(held.values())
    return sorted(name for name in held if held[name] == most)


def pass_parcel_b(names, passes):
    totals = [0] * len(names)
    for end in accumulate(passes):
        totals[end % len(names)] += 1
    if not passes:
        return None
    return sorted(name for name, total in zip(names, totals) if total == max(totals))


def pass_parcel_c(names, passes):
    ring = deque(names)
    seen = []
    for size in passes:
        ring.rotate(-size)
        seen.append(ring[0])
    if len(seen) == 0:
        return None
    best, winners = 0, []
    for name in sorted(set(seen)):
        times = seen.count(name)
        if times > best:
            best, winners = times, [name]
        elif times == best:
            winners.append(name)
    return winners


def seat_rows_a(rows, groups):
    left = list(rows)
    out = []
    for group in groups:
        best = -1
        for i, free in enumerate(left):
            if free >= group and (best < 0 or free < left[best]):
                best = i
        if best >= 0:
            left[best] -= group
        out.append(best)
    return out


def seat_rows_b(rows, groups):
    free = dict(enumerate(rows))
    result = []
    for group in groups:
        fitting = [(space, i) for i, space in free.items() if space >= group]
        _, row = min(fitting, default=(0, -1))
        result.append(row)
        if row != -1:
            free[row] -= group
    return result


def seat_rows_c(rows, groups):
    ordered = sorted((space, i) for i, space in enumerate(rows))
    places = []
    for group in groups:
        at = bisect_left(ordered, (group, -1))
        if at == len(ordered):
            places.append(-1)
            continue
        space, row = ordered.pop(at)
        insort(ordered, (space - group, row))
        places.append(row)
    return places


def cipher_wheel_a(text, start, step):
    letters = string.ascii_lowercase
    out = ""
    shift = start
    for c in text:
        if c in letters:
            out += letters[(letters.index(c) + shift) % 26]
            shift += step
        else:
            out += c
    return out


def cipher_wheel_b(text, start, step):
    wheel = deque(string.ascii_lowercase)
    wheel.rotate(-start)
    out = []
    for c in text:
        if "a" <= c <= "z":
            out.append(wheel[ord(c) - 97])
            wheel.rotate(-step)
        else:
            out.append(c)
    return "".join(out)


def cipher_wheel_c(text, start, step):
    shifts = count(start, step)
    return re.sub("[a-z]", lambda m: chr((ord(m[0]) - 97 + next(shifts)) % 26 + 97), text)


def turning_grille_a(holes, text):
    size = len(holes)
    grid = [[""] * size for _ in range(size)]
    supply = iter(text)
    mask = [list(row) for row in holes]
    for _ in range(4):
        for i in range(size):
            for j in range(size):
                if mask[i][j] == "o":
                    grid[i][j] = next(supply)
        mask = [list(row) for row in zip(*mask[::-1])]
    return ["".join(row) for row in grid]


def turning_grille_b(holes, text):
    n = len(holes)
    spots = [(i, j) for i, row in enumerate(holes) for j, c in enumerate(row) if c == "o"]
    cells = {}
    place = 0
    for turn in range(4):
        for spot in sorted(spots):
            cells[spot] = text[place]
            place += 1
        spots = [(j, n - 1 - i) for i, j in spots]
    return ["".join(cells.get((i, j), "") for j in range(n)) for i in range(n)]


def turning_grille_c(holes, text):
    n = len(holes)

    def turned(i, j, times):
        for _ in range(times):
            i, j = n - 1 - j, i
        return i, j

    order = []
    for times in range(4):
        for i, j in product(range(n), repeat=2):
            a, b = turned(i, j, times)
            if holes[a][b] == "o":
                order.append(i * n + j)
    flat = [""] * (n * n)
    for spot, c in zip(order, text):
        flat[spot] = c
    return ["".join(flat[k : k + n]) for k in range(0, n * n, n)]


def book_cipher_a(lines, code):
    out = ""
    for part in code.split():
        line, word, letter = (int(n) - 1 for n in part.split("."))
        out += lines[line].split()[word][letter]
    return out


def book_cipher_b(lines, code):
    pages = [line.split() for line in lines]
    triples = re.findall(r"(\d+)\.(\d+)\.(\d+)", code)
    return "".join(pages[int(a) - 1][int(b) - 1][int(c) - 1] for a, b, c in triples)


def book_cipher_c(lines, code):
    lookup = {}
    for i, line in enumerate(lines, start=1):
        for j, word in enumerate(line.split(), start=1):
            for k, letter in enumerate(word, start=1):
                lookup[f"{i}.{j}.{k}"] = letter
    return "".join(map(lookup.__getitem__, code.split()))


def null_cipher_a(text, place):
    out = []
    for word in text.split():
        word = "".join(c for c in word if c.isalpha())
        if len(word) >= place:
            out.append(word[place - 1].lower())
    return "".join(out)


def null_cipher_b(text, place):
    words = re.sub(r"[^a-z\s]", "", text.lower()).split()
    return "".join(word[place - 1 : place] for word in words)


def null_cipher_c(text, place):
    out = ""
    letters = 0
    for c in text:
        if c.isspace():
            letters = 0
        elif c.isalpha():
            letters += 1
            if letters == place:
                out += c.lower()
    return out


def case_secret_a(text):
    bits = ""
    for c in text:
        if c.isalpha():
            bits += "1" if c.isupper() else "0"
    out = ""
    for i in range(0, len(bits) - 4, 5):
        out += chr(int(bits[i : i + 5], 2) + 96)
    return out


def case_secret_b(text):
    flags = [int(c.isupper()) for c in text if c.isalpha()]
    groups = zip(*[iter(flags)] * 5)
    return "".join(chr(96 + reduce(lambda n, bit: 2 * n + bit, group)) for group in groups)


def case_secret_c(text):
    value, held = 0, 0
    letters = []
    for c in filter(str.isalpha, text):
        value = value << 1 | (c != c.lower())
        held += 1
        if held == 5:
            letters.append("`abcdefghijklmnopqrstuvwxyz{|}~\x7f"[value])
            value = held = 0
    return "".join(letters)


INPUTS = {
    "word_lengths_text": [("The cat sat, on a mat. Wow!",), ("",), ("... ok",)],
    "follow_words": [("the cat and the dog and the cat",), ("",), ("one",), ("a c a b",)],
    "babble": [({"i": ["am", "see"], "see": ["i"]}, "i", 6), ({}, "x", 3), ({"a": ["a"]}, "a", 1)],
    "growing_text": [({"a": "ab", "b": "a"}, "a", 5), ({}, "xyz", 2), ({"a": ""}, "ba", 1)],
    "growing_counts": [({"a": "ab", "b": "a"}, "a", 20), ({}, "xyz", 2), ({"a": "", "b": "aa"}, "ba", 2)],
    "rewrite_first": [([("ab", "b"), ("bb", "c")], "aabab", 10), ([], "x", 3), ([("a", "aa")], "a", 4)],
    "door_states": [({("open", "c"): "shut", ("shut", "o"): "open"}, "open", "cocx"), ({}, "s", ""),
                    ({("a", "x"): "a"}, "a", "xx")],
    "many_states": [({(0, "a"): [0, 1], (1, "b"): [2]}, 0, {2}, "aab"), ({}, 0, {0}, ""),
                    ({(0, "a"): [0]}, 0, {1}, "aaa")],
    "label_jumps": [(["say hi", "top:", "inc", "say go on", "until 3 top", "say end"],), ([],), (["x:", "until 1 x"],)],
    "pocket_keys": [("12+3*2=7-=",), ("",), ("5c2*=9=",), ("1+2",)],
    "conveyor": [("ab.c", 3, 5), ("", 2, 3), ("xyz", 1, 2), ("a", 2, 0)],
    "merged_lanes": [("abc", "12345"), ("", ""), ("xyz", "")],
    "hot_seat": [("abcde", [1, 2, 0]), ("ab", [5, 5, 5]), ("xyz", [])],
    "pass_parcel": [(["ann", "bob", "cid"], [1, 2, 1, 3]), (["x"], []), (["b", "a"], [1, 1])],
    "seat_rows": [([5, 3, 4], [3, 3, 2, 9, 2]), ([], [1]), ([2, 2], [1, 1, 2])],
    "cipher_wheel": [("hello, zoo", 1, 2), ("", 3, 1), ("abc", 0, 25)],
    "turning_grille": [(["o..", "...", "..."], "abcd"), (["o.", ".."], "wxyz"),
                       (["o...", "..o.", ".o..", "..o."], "abcdefghijklmnop")],
    "book_cipher": [(["the quick fox", "jumps over"], "1.2.1 2.1.2 1.3.3"), ([], ""), (["a"], "1.1.1")],
    "null_cipher": [("News eight weather: tomorrow, increasing", 1), ("", 2), ("a bc d-ef", 2)],
    "case_secret": [("heLLo woRLd tHis iS A tEst OF IT",), ("",), ("aaaaAaaaBb",)],
}
