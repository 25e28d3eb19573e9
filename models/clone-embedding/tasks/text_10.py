"""Small tasks on robots, queues and short texts, each written in several ways; all ways of a task agree on `INPUTS`."""

import bisect
import operator
import re
from collections import Counter, defaultdict, deque
from functools import reduce
from itertools import accumulate, chain, cycle, groupby, zip_longest


def vacuum_rows_a(rows, commands):
    dirt = {(x, y) for y, row in enumerate(rows) for x, c in enumerate(row) if c == "*"}
    x = y = picked = 0
    for command in commands:
        if command == ">":
            x = min(x + 1, len(rows[0]) - 1)
        elif command == "<":
            x = max(x - 1, 0)
        elif command == "v":
            y = min(y + 1, len(rows) - 1)
        elif command == "^":
            y = max(y - 1, 0)
        if (x, y) in dirt:
            dirt.remove((x, y))
            picked += 1
    return picked, len(dirt)


def vacuum_rows_b(rows, commands):
    grid = [list(row) for row in rows]
    steps = {">": (0, 1), "<": (0, -1), "v": (1, 0), "^": (-1, 0)}
    i, j, count = 0, 0, 0
    for command in commands:
        di, dj = steps[command]
        if 0 <= i + di < len(grid) and 0 <= j + dj < len(grid[0]):
            i, j = i + di, j + dj
        if grid[i][j] == "*":
            grid[i][j] = "."
            count += 1
    return count, sum(row.count("*") for row in grid)


def vacuum_rows_c(rows, commands):
    def places():
        x = y = 0
        for command in commands:
            x = sorted((0, x + (command == ">") - (command == "<"), len(rows[0]) - 1))[1]
            y = sorted((0, y + (command == "v") - (command == "^"), len(rows) - 1))[1]
            yield x, y

    cleaned = sum(rows[y][x] == "*" for x, y in set(places()))
    return cleaned, "".join(rows).count("*") - cleaned


def vacuum_rows_d(rows, commands):
    class Robot:
        def __init__(self):
            self.floor = []
            for r in rows:
                self.floor.append(list(r))
            self.row = 0
            self.col = 0
            self.picked = 0

        def go(self, dr, dc):
            r = self.row + dr
            c = self.col + dc
            if r >= 0 and r < len(self.floor) and c >= 0 and c < len(self.floor[0]):
                self.row = r
                self.col = c

        def suck(self):
            if self.floor[self.row][self.col] == "*":
                self.floor[self.row][self.col] = " "
                self.picked += 1

        def remaining(self):
            count = 0
            for line in self.floor:
                for cell in line:
                    if cell == "*":
                        count += 1
            return count

    robot = Robot()
    for c in commands:
        if c == "^":
            robot.go(-1, 0)
        elif c == "v":
            robot.go(1, 0)
        elif c == "<":
            robot.go(0, -1)
        else:
            robot.go(0, 1)
        robot.suck()
    return robot.picked, robot.remaining()


def vacuum_rows_e(rows, commands):
    dirt = {i + 1j * j for i, r in enumerate(rows) for j, c in enumerate(r) if c == "*"}
    floor = {i + 1j * j for i, r in enumerate(rows) for j in range(len(r))}
    d = {">": 1j, "<": -1j, "v": 1, "^": -1}
    spots = accumulate(commands, lambda p, c: p + d[c] if p + d[c] in floor else p, initial=0j)
    clean = dirt & set(list(spots)[1:])
    return len(clean), len(dirt - clean)


def battery_walk_a(charge, commands):
    full = charge
    place = 0
    for number, command in enumerate(commands, 1):
        if command == "c":
            charge = full
            continue
        if charge == 0:
            return place, number
        charge -= 1
        place += 1 if command == "f" else -1
    return place, None


def battery_walk_b(charge, commands):
    place, done = 0, 0
    for leg in commands.split("c"):
        walked = leg[:charge]
        place += walked.count("f") - walked.count("b")
        if len(leg) > charge:
            return place, done + charge + 1
        done += len(leg) + 1
    return place, None


def battery_walk_c(charge, commands):
    queue = deque(commands)
    left, place, number = charge, 0, 0
    while queue:
        number += 1
        command = queue.popleft()
        if command == "c":
            left = charge
        elif left:
            left, place = left - 1, place + {"f": 1, "b": -1}[command]
        else:
            return place, number
    return place, None


def battery_walk_d(charge, commands):
    energy = charge
    position = 0
    for i in range(len(commands)):
        if commands[i] == "c":
            energy = charge
        elif energy > 0:
            energy = energy - 1
            if commands[i] == "f":
                position = position + 1
            else:
                position = position - 1
        else:
            return position, i + 1
    return position, None


def battery_walk_e(charge, commands):
    m = re.search("[fb]{%d}" % (charge + 1), commands)
    stop = m.end() - 1 if m else len(commands)
    walked = commands[:stop]
    return walked.count("f") - walked.count("b"), stop + 1 if m else None


def two_robots_a(first, second):
    def path(route):
        x = y = 0
        spots = [(0, 0)]
        for side in route:
            if side == "N":
                y += 1
            elif side == "S":
                y -= 1
            elif side == "E":
                x += 1
            else:
                x -= 1
            spots.append((x, y))
        return spots

    one, two = path(first), path(second)
    return sum(1 for a, b in zip(one[1:], two[1:]) if a == b)


def two_robots_b(first, second):
    ways = {"N": 1j, "S": -1j, "E": 1, "W": -1}
    apart = meetings = 0
    for a, b in zip(first, second):
        apart += ways[a] - ways[b]
        meetings += apart == 0
    return meetings


def two_robots_c(first, second):
    meetings = 0
    for end in range(1, min(len(first), len(second)) + 1):
        one, two = Counter(first[:end]), Counter(second[:end])
        if one["N"] - one["S"] == two["N"] - two["S"] and one["E"] - one["W"] == two["E"] - two["W"]:
            meetings += 1
    return meetings


def two_robots_d(first, second):
    delta = dict(zip("NSEW", [(0, 1), (0, -1), (1, 0), (-1, 0)]))
    paths = []
    for route in (first, second):
        xs = accumulate(delta[c][0] for c in route)
        ys = accumulate(delta[c][1] for c in route)
        paths.append(zip(xs, ys))
    return sum(a == b for a, b in zip(*paths))


def two_robots_e(first, second):
    x1 = 0
    y1 = 0
    x2 = 0
    y2 = 0
    count = 0
    steps = len(first)
    if len(second) < steps:
        steps = len(second)
    for i in range(steps):
        if first[i] == "N":
            y1 = y1 + 1
        elif first[i] == "S":
            y1 = y1 - 1
        elif first[i] == "E":
            x1 = x1 + 1
        elif first[i] == "W":
            x1 = x1 - 1
        if second[i] == "N":
            y2 = y2 + 1
        elif second[i] == "S":
            y2 = y2 - 1
        elif second[i] == "E":
            x2 = x2 + 1
        elif second[i] == "W":
            x2 = x2 - 1
        if x1 == x2 and y1 == y2:
            count = count + 1
    return count


def arm_boxes_a(commands):
    shelf = defaultdict(int)
    place, holding = 0, False
    for command in commands:
        if command == "r":
            place += 1
        elif command == "l":
            place -= 1
        elif command == "g" and not holding and shelf[place] > 0:
            shelf[place] -= 1
            holding = True
        elif command == "d" and holding:
            shelf[place] += 1
            holding = False
        elif command == "n":
            shelf[place] += 1
    return sorted((where, n) for where, n in shelf.items() if n)


def arm_boxes_b(commands):
    boxes = []
    arm, held = 0, 0
    for command in commands:
        arm += {"r": 1, "l": -1}.get(command, 0)
        if command == "n":
            boxes.append(arm)
        elif command == "g":
            if held == 0 and arm in boxes:
                boxes.remove(arm)
                held = 1
        elif command == "d":
            boxes += [arm] * held
            held = 0
    return sorted(Counter(boxes).items())


def arm_boxes_c(commands):
    def step(state, command):
        place, held, boxes = state
        here = boxes.get(place, 0)
        if command in "lr":
            return place + (1 if command == "r" else -1), held, boxes
        if command == "n":
            return place, held, {**boxes, place: here + 1}
        if command == "g" and here and not held:
            return place, True, {**boxes, place: here - 1}
        if command == "d" and held:
            return place, False, {**boxes, place: here + 1}
        return state

    boxes = reduce(step, commands, (0, False, {}))[2]
    return [(place, boxes[place]) for place in sorted(boxes) if boxes[place] != 0]


def arm_boxes_d(commands):
    n = len(commands)
    shelf = [0] * (2 * n + 1)
    arm = n
    hand = False
    for i in range(n):
        c = commands[i]
        if c == "l":
            arm = arm - 1
        if c == "r":
            arm = arm + 1
        if c == "n":
            shelf[arm] = shelf[arm] + 1
        if c == "g":
            if hand == False:
                if shelf[arm] > 0:
                    shelf[arm] = shelf[arm] - 1
                    hand = True
        if c == "d":
            if hand == True:
                shelf[arm] = shelf[arm] + 1
                hand = False
    result = []
    for i in range(len(shelf)):
        if shelf[i] > 0:
            result.append((i - n, shelf[i]))
    return result


def arm_boxes_e(commands):
    class Arm:
        def __init__(self):
            self.at = 0
            self.holding = False
            self.boxes = Counter()

        def l(self):
            self.at -= 1

        def r(self):
            self.at += 1

        def n(self):
            self.boxes[self.at] += 1

        def g(self):
            if self.holding or not self.boxes[self.at]:
                return
            self.boxes[self.at] -= 1
            self.holding = True

        def d(self):
            self.boxes[self.at] += self.holding
            self.holding = False

    arm = Arm()
    for c in commands:
        getattr(arm, c)()
    return sorted((+arm.boxes).items())


def letter_tiles_a(word, points, bonus):
    total, factor = 0, 1
    for i, c in enumerate(word):
        value = points.get(c, 0)
        mark = bonus[i] if i < len(bonus) else "."
        if mark == "d":
            value *= 2
        elif mark == "t":
            value *= 3
        elif mark == "w":
            factor *= 2
        total += value
    return total * factor


def letter_tiles_b(word, points, bonus):
    scale = {"d": 2, "t": 3}
    squares = bonus[: len(word)]
    letters = sum(points.get(c, 0) * scale.get(mark, 1) for c, mark in zip_longest(word, squares, fillvalue="."))
    return letters << squares.count("w")


def letter_tiles_c(word, points, bonus):
    def score(rest, marks):
        if rest == "":
            return 0, 1
        letters, words = score(rest[1:], marks[1:])
        here = points[rest[0]] if rest[0] in points else 0
        times = "_.dt".find(marks[:1] or ".")
        return letters + here * max(times, 1), words * (2 if marks[:1] == "w" else 1)

    letters, words = score(word, bonus)
    return letters * words


def letter_tiles_d(word, points, bonus):
    score = 0
    doubles = 0
    for i in range(len(word)):
        letter = word[i]
        if letter in points:
            value = points[letter]
        else:
            value = 0
        if i < len(bonus):
            if bonus[i] == "d":
                value = value + value
            elif bonus[i] == "t":
                value = value + value + value
            elif bonus[i] == "w":
                doubles = doubles + 1
        score = score + value
    for k in range(doubles):
        score = score * 2
    return score


def letter_tiles_e(word, points, bonus):
    marks = bonus.ljust(len(word), ".")[: len(word)]
    weights = map({"d": 2, "t": 3}.get, marks, [1] * len(marks))
    letters = map(lambda c: points.get(c, 0), word)
    return sum(map(operator.mul, letters, weights)) * 2 ** marks.count("w")


def circle_count_out_a(names, numbers):
    names = list(names)
    out = []
    place = 0
    turn = 0
    while len(names) > 1:
        place = (place + numbers[turn % len(numbers)] - 1) % len(names)
        out.append(names.pop(place))
        turn += 1
    return out + names


def circle_count_out_b(names, numbers):
    ring, out = deque(names), []
    for number in cycle(numbers):
        if len(ring) < 2:
            break
        for _ in range(number - 1):
            ring.append(ring.popleft())
        out.append(ring.popleft())
    return out + list(ring)


def circle_count_out_c(names, numbers):
    def go(circle, turn):
        if len(circle) < 2:
            return list(circle)
        cut = (numbers[turn % len(numbers)] - 1) % len(circle)
        return [circle[cut]] + go(circle[cut + 1 :] + circle[:cut], turn + 1)

    return go(tuple(names), 0)


def circle_count_out_d(names, numbers):
    # circular linked list through an index of followers
    n = len(names)
    if n == 0:
        return []
    following = [(i + 1) % n for i in range(n)]
    before = n - 1
    order = []
    turn = 0
    while len(order) < n:
        size = n - len(order)
        skip = (numbers[turn % len(numbers)] - 1) % size
        while skip > 0:
            before = following[before]
            skip -= 1
        out = following[before]
        order.append(names[out])
        following[before] = following[out]
        turn += 1
    return order


def circle_count_out_e(names, numbers):
    left, out, numbersCycle = list(names), [], cycle(numbers)
    while len(left) > 1:
        k = (next(numbersCycle) - 1) % len(left)
        left = left[k:] + left[:k]
        out.append(left.pop(0))
    return out + left


def patience_piles_a(cards):
    piles = []
    for card in cards:
        for pile in piles:
            if pile[-1] >= card:
                pile.append(card)
                break
        else:
            piles.append([card])
    return ["".join(pile) for pile in piles]


def patience_piles_b(cards):
    piles = []
    for card in cards:
        low, high = 0, len(piles)
        while low < high:
            middle = (low + high) // 2
            if piles[middle][-1] < card:
                low = middle + 1
            else:
                high = middle
        if low == len(piles):
            piles.append("")
        piles[low] += card
    return piles


def patience_piles_c(cards):
    where = []
    tops = {}
    for card in cards:
        number = next((n for n in sorted(tops) if tops[n] >= card), len(tops))
        tops[number] = card
        where.append(number)
    return ["".join(card for card, n in zip(cards, where) if n == number) for number in range(len(tops))]


def patience_piles_d(cards):
    def put(piles, card):
        k = next((i for i, p in enumerate(piles) if p[-1] >= card), None)
        if k is None:
            return piles + [card]
        return piles[:k] + [piles[k] + card] + piles[k + 1 :]

    return reduce(put, cards, [])


def patience_piles_e(cards):
    tops = []
    piles = []
    for c in cards:
        k = bisect.bisect_left(tops, c)
        if k == len(tops):
            tops.append(c)
            piles.append([c])
        else:
            tops[k] = c
            piles[k].append(c)
    return list(map("".join, piles))


def echo_words_a(text):
    out = []
    before = None
    for word in text.split():
        if word.lower() != before:
            out.append(word)
        before = word.lower()
    return " ".join(out)


def echo_words_b(text):
    return " ".join(next(group) for _, group in groupby(text.split(), key=str.lower))


def echo_words_c(text):
    words = text.split()
    i = 1
    while i < len(words):
        if words[i].lower() == words[i - 1].lower():
            del words[i]
        else:
            i += 1
    return " ".join(words)


def echo_words_d(text):
    words = text.split()
    result = ""
    last = ""
    i = 0
    while i < len(words):
        current = words[i].lower()
        if current == last:
            i += 1
            continue
        if result != "":
            result += " "
        result += words[i]
        last = current
        i += 1
    return result


def echo_words_e(text):
    return re.sub(r"\b(\w+)( \1\b)+", r"\1", " ".join(text.split()), flags=re.I)


def syllables_a(word):
    word = word.lower()
    total = 0
    before = False
    for c in word:
        vowel = c in "aeiouy"
        if vowel and not before:
            total += 1
        before = vowel
    if word.endswith("e") and not word.endswith("le") and total > 1:
        total -= 1
    return max(total, 1)


def syllables_b(word):
    groups = re.findall("[aeiouy]+", word.lower())
    silent = len(groups) > 1 and re.search("(^|[^l])e$", word.lower())
    return max(1, len(groups) - bool(silent))


def syllables_c(word):
    marks = "".join("v" if c in "aeiouyAEIOUY" else " " for c in word)
    n = len(marks.split())
    if n >= 2 and word[-1] in "eE" and word[-2] not in "lL":
        n -= 1
    return n or 1


def syllables_d(word):
    vowels = "aeiouy"
    w = word.lower()
    count = 0
    for i in range(len(w)):
        if w[i] in vowels:
            if i == 0:
                count = count + 1
            else:
                if w[i - 1] not in vowels:
                    count = count + 1
    if count > 1:
        if w[len(w) - 1] == "e":
            if w[len(w) - 2] != "l":
                count = count - 1
    if count == 0:
        count = 1
    return count


def syllables_e(word):
    w = word.lower()
    groups = sum(v for v, _ in groupby(w, key=set("aeiouy").__contains__))
    return max(1, groups - (groups > 1 and w[-1] == "e" and w[-2:] != "le"))


def syllable_lines_a(lines, wanted):
    def beats(line):
        return sum(len(re.findall("[aeiou]+", word.lower())) for word in line.split())

    return [beats(line) for line in lines] == list(wanted)


def syllable_lines_b(lines, wanted):
    if len(lines) != len(wanted):
        return False
    for line, want in zip(lines, wanted):
        count, inside = 0, False
        for c in line.lower():
            if c in "aeiou":
                count += not inside
                inside = True
            else:
                inside = False
        if count != want:
            return False
    return True


def syllable_lines_c(lines, wanted):
    counts = []
    for line in lines:
        padded = " " + line.lower()
        counts.append(sum(b in "aeiou" and a not in "aeiou" for a, b in zip(padded, padded[1:])))
    return counts == [n for n in wanted]


def syllable_lines_d(lines, wanted):
    class Counter:
        def __init__(self, text):
            self.text = text.lower()

        def isVowel(self, i):
            return self.text[i] in "aeiou"

        def count(self):
            total = 0
            i = 0
            while i < len(self.text):
                if self.isVowel(i):
                    total += 1
                    while i < len(self.text) and self.isVowel(i):
                        i += 1
                else:
                    i += 1
            return total

    if len(lines) != len(wanted):
        return False
    k = 0
    while k < len(lines):
        if Counter(lines[k]).count() != wanted[k]:
            return False
        k += 1
    return True


def syllable_lines_e(lines, wanted):
    beats = lambda s: len(re.split("[aeiou]+", s.lower())) - 1
    return len(lines) == len(wanted) and all(map(operator.eq, map(beats, lines), wanted))


def stamped_key_a(text, size):
    blocks = [0] * size
    for i, c in enumerate(text):
        blocks[i % size] ^= ord(c)
    return "".join(f"{block:02x}" for block in blocks)


def stamped_key_b(text, size):
    return bytes(reduce(operator.xor, map(ord, text[i::size]), 0) for i in range(size)).hex()


def stamped_key_c(text, size):
    out = ""
    for start in range(size):
        value = 0
        place = start
        while place < len(text):
            value = value ^ ord(text[place])
            place += size
        out += "0123456789abcdef"[value // 16] + "0123456789abcdef"[value % 16]
    return out


def stamped_key_d(text, size):
    digits = "0123456789abcdef"
    key = []
    for i in range(size):
        key.append(0)
    position = 0
    for i in range(len(text)):
        key[position] = key[position] ^ ord(text[i])
        position = position + 1
        if position == size:
            position = 0
    result = ""
    for i in range(size):
        high = key[i] // 16
        low = key[i] % 16
        result = result + digits[high]
        result = result + digits[low]
    return result


def stamped_key_e(text, size):
    padded = text + "\0" * (-len(text) % size)
    blocks = [padded[i : i + size] for i in range(0, len(padded), size)]
    total = reduce(operator.xor, (int.from_bytes(b.encode("latin-1"), "big") for b in blocks), 0)
    return "%0*x" % (2 * size, total)


def rolling_text_a(text, window):
    shown = []
    padded = " " * window + text + " " * window
    for i in range(len(text) + window + 1):
        shown.append(padded[i : i + window])
    return shown


def rolling_text_b(text, window):
    frame = deque(" " * window, maxlen=window)
    out = ["".join(frame)]
    for c in chain(text, " " * window):
        frame.append(c)
        out.append("".join(frame))
    return out


def rolling_text_c(text, window):
    def frames(frame, rest):
        yield frame
        while rest:
            frame, rest = (frame + rest[0])[1:], rest[1:]
            yield frame

    return list(frames(" " * window, text + " " * window))


def rolling_text_d(text, window):
    frames = []
    screen = []
    for i in range(window):
        screen.append(" ")
    frames.append("".join(screen))
    for i in range(len(text) + window):
        for k in range(window - 1):
            screen[k] = screen[k + 1]
        if i < len(text):
            screen[window - 1] = text[i]
        else:
            screen[window - 1] = " "
        frames.append("".join(screen))
    return frames


def rolling_text_e(text, window):
    char = lambda i: text[i] if 0 <= i < len(text) else " "
    return ["".join(map(char, range(t - window, t))) for t in range(len(text) + window + 1)]


INPUTS = {
    "vacuum_rows": [(["*.*", ".*.", "***"], ">>v<<^"), (["."], ""), (["**"], "<><>v")],
    "battery_walk": [(2, "ffcbff"), (3, ""), (0, "cf"), (2, "fbcfbc")],
    "two_robots": [("NNEW", "NNEE"), ("", "N"), ("NE", "EN"), ("NSEW", "SNWE")],
    "arm_boxes": [("nnrgldgrrd",), ("",), ("ngrdngd",), ("gdlln",)],
    "letter_tiles": [("quiz", {"q": 10, "u": 1, "i": 1, "z": 10}, "d.wt"), ("", {}, "w"), ("ab", {"a": 1}, "w"),
                     ("a", {"a": 2}, "")],
    "circle_count_out": [(["a", "b", "c", "d", "e"], [3, 1]), ([], [1]), (["x"], [4]), (["x", "y", "z"], [7])],
    "patience_piles": [("dbeac",), ("",), ("aabb",), ("fedcba",)],
    "echo_words": [("The the cat sat sat SAT down",), ("",), ("a b a",)],
    "syllables": [("banana",), ("Table",), ("cake",), ("the",), ("rhythms",), ("queue",), ("e",)],
    "syllable_lines": [(["an old pond", "frog"], (3, 1)), ([], ()), (["a"], (2,)), (["a", "b"], (1,))],
    "stamped_key": [("hello world", 4), ("", 2), ("ab", 3)],
    "rolling_text": [("hello", 3), ("", 2), ("ab", 4)],
}
