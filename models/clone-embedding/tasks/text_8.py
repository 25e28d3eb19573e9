"""Small tasks on sentences, tables of text and toy machines, each written in several ways; all agree on `INPUTS`."""

import operator
import re
import string
from bisect import bisect_left, insort
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from itertools import accumulate, chain, count, groupby, islice, product, takewhile, zip_longest


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


def word_lengths_text_d(text):
    words = text.split()
    lengths = []
    for i in range(len(words)):
        w = words[i]
        w = w.strip(".,!?")
        lengths.append(len(w))
    result = []
    for size in range(0, 100):
        stars = ""
        for n in lengths:
            if n == size:
                stars = stars + "*"
        if stars != "":
            result.append(str(size) + ": " + stars)
    return result


def word_lengths_text_e(text):
    c = Counter(len(w.strip(".,!?")) for w in text.split())
    return [f"{k}: " + "*" * v for k, v in sorted(c.items())]


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


def follow_words_d(text):
    class Follower:
        def __init__(self):
            self.names = []
            self.counts = []

        def add(self, word):
            if word in self.names:
                self.counts[self.names.index(word)] += 1
            else:
                self.names.append(word)
                self.counts.append(1)

        def best(self):
            index = 0
            for i in range(1, len(self.names)):
                if self.counts[i] > self.counts[index]:
                    index = i
                elif self.counts[i] == self.counts[index] and self.names[i] < self.names[index]:
                    index = i
            return self.names[index]

    words = text.lower().split()
    table = {}
    i = 0
    while i < len(words) - 1:
        if words[i] not in table:
            table[words[i]] = Follower()
        table[words[i]].add(words[i + 1])
        i += 1
    result = {}
    for w in table:
        result[w] = table[w].best()
    return result


def follow_words_e(text):
    w = text.lower().split()
    after = lambda x: sorted(b for a, b in zip(w, w[1:]) if a == x)
    return {x: max((lst := after(x)), key=lst.count) for x in w[:-1]}


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


def babble_d(rules, start, length):
    sentence = start
    word = start
    number = 1
    finished = False
    while finished == False:
        if number >= length:
            finished = True
        elif word not in rules:
            finished = True
        else:
            options = rules[word]
            index = number
            while index >= len(options):
                index = index - len(options)
            word = options[index]
            sentence = sentence + " " + word
            number = number + 1
    return sentence


def babble_e(rules, start, length):
    def nxt(word, n):
        if word is None or word not in rules:
            return None
        return rules[word][n % len(rules[word])]

    chainOfWords = accumulate(range(1, length), nxt, initial=start)
    return " ".join(takewhile(lambda w: w is not None, chainOfWords))


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


def growing_text_d(rules, start, rounds):
    if rounds == 0:
        return start
    return growing_text_d(rules, "".join([rules[c] if c in rules else c for c in start]), rounds - 1)


def growing_text_e(rules, start, rounds):
    current = list(start)
    r = 0
    while r < rounds:
        following = []
        for i in range(len(current)):
            replaced = False
            for key in rules:
                if key == current[i]:
                    for ch in rules[key]:
                        following.append(ch)
                    replaced = True
            if replaced == False:
                following.append(current[i])
        current = following
        r = r + 1
    return "".join(current)


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


def growing_counts_d(rules, start, rounds):
    text = start
    for i in range(rounds):
        newText = []
        for ch in text:
            if ch in rules:
                newText.append(rules[ch])
            else:
                newText.append(ch)
        text = "".join(newText)
    return len(text)


def growing_counts_e(rules, start, rounds):
    letters = sorted(set("".join([start, *rules, *rules.values()])))
    matrix = [[rules.get(a, a).count(b) for b in letters] for a in letters]
    row = [start.count(a) for a in letters]

    def times(vector, m):
        return [sum(map(operator.mul, vector, col)) for col in zip(*m)]

    for _ in range(rounds):
        row = times(row, matrix)
    return sum(row)


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


def rewrite_first_d(rules, text, limit):
    class Rewriter:
        def __init__(self):
            self.text = text
            self.steps = 0

        def try_rule(self, old, new):
            at = self.text.find(old)
            if at == -1:
                return False
            self.text = self.text[:at] + new + self.text[at + len(old) :]
            self.steps += 1
            return True

        def step(self):
            for pair in rules:
                if self.try_rule(pair[0], pair[1]):
                    return True
            return False

    r = Rewriter()
    changed = True
    while changed and r.steps < limit:
        changed = r.step()
    return r.text, r.steps


def rewrite_first_e(rules, text, limit):
    n = 0
    while n < limit and (hit := [(a, b) for a, b in rules if a in text]):
        text = hit[0][1].join(text.split(hit[0][0], 1))
        n += 1
    return text, n


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


def door_states_d(table, start, word):
    history = []
    history.append(start)
    accepted = True
    i = 0
    while i < len(word):
        key = (history[len(history) - 1], word[i])
        if key in table.keys():
            history.append(table[key])
        else:
            accepted = False
            break
        i = i + 1
    if accepted == True:
        return history, True
    else:
        return history, False


def door_states_e(table, start, word):
    moves = accumulate(word, lambda state, c: table.get((state, c)), initial=start)
    visited = list(takewhile(lambda s: s is not None, moves))
    return visited, len(visited) > len(word)


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


def many_states_d(table, start, finals, word):
    if word == "":
        return start in finals
    nexts = table.get((start, word[0]), [])
    for n in nexts:
        if many_states_d(table, n, finals, word[1:]) == True:
            return True
    return False


def many_states_e(table, start, finals, word):
    step = lambda now, c: {t for s in now for t in table.get((s, c), ())}
    return not finals.isdisjoint(reduce(step, word, {start}))


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


def label_jumps_d(lines):
    output = []
    n = 0
    line = 0
    steps = 0
    while line < len(lines) and steps < 100:
        text = lines[line]
        steps = steps + 1
        if text[0:4] == "say ":
            output.append(text[4:])
            line = line + 1
        elif text == "inc":
            n = n + 1
            line = line + 1
        elif text[0:6] == "until ":
            parts = text.split(" ")
            if n < int(parts[1]):
                for k in range(len(lines)):
                    if lines[k] == parts[2] + ":":
                        line = k
            else:
                line = line + 1
        else:
            line = line + 1
    return output


def label_jumps_e(lines):
    class Program:
        def __init__(self):
            self.pc = 0
            self.counter = 0
            self.out = []

        def do_say(self, text):
            self.out.append(text)

        def do_inc(self, _):
            self.counter += 1

        def do_until(self, args):
            limit, target = args.split()
            if self.counter < int(limit):
                self.pc = lines.index(target + ":")

        def step(self):
            name, _, rest = lines[self.pc].partition(" ")
            self.pc += 1
            getattr(self, "do_" + name, lambda _: None)(rest)

    program = Program()
    for _ in range(100):
        if program.pc >= len(lines):
            break
        program.step()
    return program.out


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


def pocket_keys_d(keys):
    results = []
    value = 0
    number = ""
    operation = "+"
    for i in range(len(keys)):
        k = keys[i]
        if k >= "0" and k <= "9":
            number = number + k
        elif k == "c":
            value = 0
            number = ""
            operation = "+"
        else:
            if number == "":
                n = 0
            else:
                n = int(number)
            if operation == "+":
                value = value + n
            elif operation == "-":
                value = value - n
            elif operation == "*":
                value = value * n
            number = ""
            if k == "=":
                results.append(value)
                value = 0
                operation = "+"
            else:
                operation = k
    return results


def pocket_keys_e(keys):
    def compute(expr):
        tokens = re.split(r"([-+*])", expr)
        nums, ops = [int(t or 0) for t in tokens[::2]], tokens[1::2]
        f = {"+": operator.add, "-": operator.sub, "*": operator.mul}
        return reduce(lambda acc, p: f[p[0]](acc, p[1]), zip(ops, nums[1:]), nums[0])

    return [compute(part.rpartition("c")[2]) for part in keys.split("=")[:-1]]


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


def conveyor_d(belt, length, steps):
    line = []
    for i in range(length):
        line.append(".")
    gone = ""
    for s in range(steps):
        if line[length - 1] != ".":
            gone = gone + line[length - 1]
        for i in range(length - 1, 0, -1):
            line[i] = line[i - 1]
        if s < len(belt):
            line[0] = belt[s]
        else:
            line[0] = "."
    return gone, "".join(line)


def conveyor_e(belt, length, steps):
    at = lambda t: belt[t] if 0 <= t < len(belt) else "."
    out = "".join(at(t - length) for t in range(steps))
    return out.replace(".", ""), "".join(at(steps - 1 - i) for i in range(length))


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


def merged_lanes_d(left, right):
    if not left or not right:
        return left + right
    return left[0] + right[0] + merged_lanes_d(left[1:], right[1:])


def merged_lanes_e(left, right):
    result = ""
    i = 0
    j = 0
    turn = "left"
    while i < len(left) or j < len(right):
        if turn == "left":
            if i < len(left):
                result = result + left[i]
                i = i + 1
            turn = "right"
        else:
            if j < len(right):
                result = result + right[j]
                j = j + 1
            turn = "left"
    return result


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


def hot_seat_d(names, calls):
    people = []
    for n in names:
        people.append(n)
    out = []
    current = 0
    for i in range(len(calls)):
        if len(people) == 0:
            break
        for k in range(calls[i]):
            current = current + 1
            if current >= len(people):
                current = 0
        out.append(people[current])
        del people[current]
        if current >= len(people):
            current = 0
    rest = []
    for k in range(len(people)):
        rest.append(people[(current + k) % len(people)])
    return out, rest


def hot_seat_e(names, calls):
    def step(state, call):
        log, ring = state
        if not ring:
            return state
        k = call % len(ring)
        return log + [ring[k]], ring[k + 1 :] + ring[:k]

    return reduce(step, calls, ([], list(names)))


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


def pass_parcel_d(names, passes):
    if len(passes) == 0:
        return None
    counts = {}
    at = 0
    for p in passes:
        at += p
        while at >= len(names):
            at -= len(names)
        if names[at] not in counts:
            counts[names[at]] = 0
        counts[names[at]] += 1
    best = 0
    for name in counts:
        if counts[name] > best:
            best = counts[name]
    result = []
    for name in counts:
        if counts[name] == best:
            result.append(name)
    result.sort()
    return result


def pass_parcel_e(names, passes):
    stops = sorted(names[s % len(names)] for s in accumulate(passes))
    groups = sorted(((len(list(g)), n) for n, g in groupby(stops)), reverse=True)
    return sorted(n for k, n in groups if k == groups[0][0]) if groups else None


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


def seat_rows_d(rows, groups):
    class Row:
        def __init__(self, number, seats):
            self.number = number
            self.free = seats

        def fits(self, size):
            return self.free >= size

    hall = []
    for i in range(len(rows)):
        hall.append(Row(i, rows[i]))
    answer = []
    for size in groups:
        chosen = None
        for row in hall:
            if row.fits(size):
                if chosen is None:
                    chosen = row
                elif row.free < chosen.free:
                    chosen = row
        if chosen is None:
            answer.append(-1)
        else:
            chosen.free -= size
            answer.append(chosen.number)
    return answer


def seat_rows_e(rows, groups):
    free, out = [*rows], []
    for g in groups:
        r = min((i for i, f in enumerate(free) if f >= g), key=free.__getitem__, default=-1)
        if r + 1:
            free[r] -= g
        out += [r]
    return out


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


def cipher_wheel_d(text, start, step):
    result = []
    k = start
    for i in range(len(text)):
        code = ord(text[i])
        if code >= 97 and code <= 122:
            code = code + k % 26
            if code > 122:
                code = code - 26
            k = k + step
        result.append(chr(code))
    return "".join(result)


def cipher_wheel_e(text, start, step):
    abc = string.ascii_lowercase
    seen = accumulate((c in abc for c in text), initial=0)
    return "".join(abc[(abc.find(c) + start + n * step) % 26] if c in abc else c for c, n in zip(text, seen))


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


def turning_grille_d(holes, text):
    n = len(holes)
    result = []
    for i in range(n):
        result.append([""] * n)
    mask = []
    for i in range(n):
        mask.append(list(holes[i]))
    pos = 0
    for turn in range(4):
        for i in range(n):
            for j in range(n):
                if mask[i][j] == "o":
                    result[i][j] = text[pos]
                    pos = pos + 1
        # turn the mask to the right
        newMask = []
        for i in range(n):
            newMask.append(["."] * n)
        for i in range(n):
            for j in range(n):
                newMask[j][n - 1 - i] = mask[i][j]
        mask = newMask
    lines = []
    for i in range(n):
        lines.append("".join(result[i]))
    return lines


def turning_grille_e(holes, text):
    n, m = len(holes), "".join(holes)
    spots = []
    for _ in range(4):
        spots += [i for i, c in enumerate(m) if c == "o"]
        m = "".join(m[k::n][::-1] for k in range(n))
    d = dict(zip(spots, text))
    return ["".join(d.get(i * n + j, "") for j in range(n)) for i in range(n)]


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


def book_cipher_d(lines, code):
    class Book:
        def __init__(self, pages):
            self.pages = pages

        def letter(self, reference):
            numbers = reference.split(".")
            line = self.pages[int(numbers[0]) - 1]
            word = line.split()[int(numbers[1]) - 1]
            return word[int(numbers[2]) - 1]

    book = Book(lines)
    message = ""
    for ref in code.split():
        message += book.letter(ref)
    return message


def book_cipher_e(lines, code):
    def dig(thing, key):
        parts = thing.split() if " " in thing else [thing]
        return parts[int(key) - 1]

    answer = ""
    for triple in code.split(" ") if code else []:
        a, b, c = triple.split(".")
        answer += dig(lines[int(a) - 1], b)[int(c) - 1]
    return answer


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


def null_cipher_d(text, place):
    words = text.split()
    message = ""
    for i in range(len(words)):
        letters = []
        for ch in words[i]:
            if ch.isalpha() == True:
                letters.append(ch)
        if len(letters) >= place:
            message = message + letters[place - 1].lower()
    return message


def null_cipher_e(text, place):
    pattern = r"(?:^|\s)" + r"[^A-Za-z\s]*([A-Za-z])" * place
    return "".join(m[place] for m in re.finditer(pattern, text)).lower()


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


def case_secret_d(text):
    letters = re.sub("[^A-Za-z]", "", text)
    return "".join(
        chr(96 + sum(2 ** (4 - k) * c.isupper() for k, c in enumerate(five))) for five in re.findall(".{5}", letters)
    )


def case_secret_e(text):
    numbers = []
    total = 0
    position = 16
    for i in range(len(text)):
        if text[i].isalpha() == False:
            continue
        if text[i].isupper() == True:
            total = total + position
        if position == 1:
            numbers.append(total)
            total = 0
            position = 16
        else:
            position = position // 2
    result = ""
    for n in numbers:
        result = result + chr(ord("a") + n - 1)
    return result


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
