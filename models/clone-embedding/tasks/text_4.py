"""Small tasks on games, clocks, calendars and automata, each written in several ways; all agree on `INPUTS`."""

import calendar
import datetime
import math
import re
from bisect import bisect_left
from collections import Counter, deque
from datetime import date, timedelta
from functools import reduce
from itertools import accumulate, count, product


def hand_match_a(first, second):
    beats = {"R": "S", "S": "P", "P": "R"}
    score = [0, 0]
    for a, b in zip(first, second):
        if beats[a] == b:
            score[0] += 1
        elif beats[b] == a:
            score[1] += 1
    return tuple(score)


def hand_match_b(first, second):
    outcomes = Counter(("RPS".index(a) - "RPS".index(b)) % 3 for a, b in zip(first, second))
    return outcomes[1], outcomes[2]


def hand_match_c(first, second):
    won = lost = 0
    for i in range(min(len(first), len(second))):
        pair = first[i] + second[i]
        if pair in ("RS", "SP", "PR"):
            won += 1
        elif pair in ("SR", "PS", "RP"):
            lost += 1
    return won, lost


def hand_match_d(first, second):
    a_wins = 0
    b_wins = 0
    for i in range(len(first)):
        if i >= len(second):
            break
        a = first[i]
        b = second[i]
        if a == b:
            continue
        elif a == "R":
            if b == "S":
                a_wins = a_wins + 1
            else:
                b_wins = b_wins + 1
        elif a == "P":
            if b == "R":
                a_wins = a_wins + 1
            else:
                b_wins = b_wins + 1
        else:
            if b == "P":
                a_wins = a_wins + 1
            else:
                b_wins = b_wins + 1
    return a_wins, b_wins


def hand_match_e(first, second):
    rounds = list(map("".join, zip(first, second)))
    return sum(r in "RSPR" for r in rounds), sum(r in "SRPS" for r in rounds)


def drop_discs_a(columns, moves, need):
    board = [[] for _ in range(columns)]
    for turn, column in enumerate(moves):
        player = "ab"[turn % 2]
        board[column].append(player)
        x, y = column, len(board[column]) - 1
        for dx, dy in ((1, 0), (0, 1), (1, 1), (1, -1)):
            length = 1
            for side in (1, -1):
                i, j = x + side * dx, y + side * dy
                while 0 <= i < columns and 0 <= j < len(board[i]) and board[i][j] == player:
                    length += 1
                    i, j = i + side * dx, j + side * dy
            if length >= need:
                return player, turn + 1
    return None, len(moves)


def drop_discs_b(columns, moves, need):
    heights = [0] * columns
    owned = {"a": set(), "b": set()}
    for number, column in enumerate(moves, 1):
        player = "b" if number % 2 == 0 else "a"
        owned[player].add((column, heights[column]))
        heights[column] += 1
        cells = owned[player]
        for x, y in cells:
            for dx, dy in [(1, 0), (0, 1), (1, 1), (1, -1)]:
                if all((x + k * dx, y + k * dy) in cells for k in range(need)):
                    return player, number
    return None, len(moves)


def drop_discs_c(columns, moves, need):
    height = len(moves)
    grid = [["."] * columns for _ in range(height)]

    def won(player):
        wanted = player * need
        lines = ["".join(row) for row in grid] + ["".join(column) for column in zip(*grid)]
        for shift in range(-height, columns + height):
            lines.append("".join(grid[r][shift + r] for r in range(height) if 0 <= shift + r < columns))
            lines.append("".join(grid[r][shift - r] for r in range(height) if 0 <= shift - r < columns))
        return any(wanted in line for line in lines)

    for i, column in enumerate(moves):
        row = 0
        while grid[row][column] != ".":
            row += 1
        grid[row][column] = "ab"[i & 1]
        if won("ab"[i & 1]):
            return "ab"[i & 1], i + 1
    return None, height


def drop_discs_d(columns, moves, need):
    class Board:
        def __init__(self):
            self.cells = {}
            self.height = [0] * columns

        def drop(self, column, player):
            spot = (column, self.height[column])
            self.cells[spot] = player
            self.height[column] += 1
            return spot

        def count(self, spot, dx, dy):
            player = self.cells[spot]
            x = spot[0]
            y = spot[1]
            total = 0
            while self.cells.get((x, y)) == player:
                total += 1
                x += dx
                y += dy
            return total

        def wins(self, spot):
            for dx, dy in [(1, 0), (0, 1), (1, 1), (1, -1)]:
                if self.count(spot, dx, dy) + self.count(spot, -dx, -dy) - 1 >= need:
                    return True
            return False

    board = Board()
    turn = 0
    while turn < len(moves):
        player = "a" if turn % 2 == 0 else "b"
        spot = board.drop(moves[turn], player)
        turn += 1
        if board.wins(spot):
            return player, turn
    return None, len(moves)


def drop_discs_e(columns, moves, need):
    # length of line through the new disc, kept per direction
    tops = Counter()
    lines = {}
    for i, x in enumerate(moves):
        who, y = "ab"[i % 2], tops[x]
        tops[x] += 1
        lines[x, y] = who
        for dx, dy in ((1, 0), (0, 1), (1, 1), (1, -1)):
            ray = "".join(lines.get((x + k * dx, y + k * dy), ".") for k in range(-need, need + 1))
            if who * need in ray:
                return who, i + 1
    return None, len(moves)


def court_score_a(points):
    a = b = 0
    names = ["0", "15", "30", "40"]
    for winner in points:
        if winner == "a":
            a += 1
        else:
            b += 1
        if max(a, b) >= 4 and abs(a - b) >= 2:
            return "game a" if a > b else "game b"
    if a >= 3 and b >= 3:
        if a == b:
            return "deuce"
        return "advantage a" if a > b else "advantage b"
    return names[a] + "-" + names[b]


def court_score_b(points):
    state = "0-0"
    follow = {"0": "15", "15": "30", "30": "40"}
    for who in points:
        if state.startswith("game"):
            break
        if state == "deuce":
            state = "advantage " + who
        elif state.startswith("adv"):
            state = "game " + who if state.endswith(who) else "deuce"
        else:
            score = dict(zip("ab", state.split("-")))
            if score[who] == "40":
                state = "game " + who
            else:
                score[who] = follow[score[who]]
                state = "deuce" if score["a"] == score["b"] == "40" else score["a"] + "-" + score["b"]
    return state


def court_score_c(points):
    for end in range(1, len(points) + 1):
        tally = Counter(points[:end])
        (leader, top), low = tally.most_common(1)[0], min(tally["a"], tally["b"])
        if top > 3 and top - low > 1:
            return f"game {leader}"
    a, b = points.count("a"), points.count("b")
    if min(a, b) > 2:
        return {0: "deuce", 1: "advantage a", -1: "advantage b"}[a - b]
    return f"{(0, 15, 30, 40)[a]}-{(0, 15, 30, 40)[b]}"


def court_score_d(points):
    a = 0
    b = 0
    finished = False
    for i in range(len(points)):
        if finished == False:
            if points[i] == "a":
                a = a + 1
            else:
                b = b + 1
            if a >= 4 and a - b >= 2:
                finished = True
            if b >= 4 and b - a >= 2:
                finished = True
    if finished == True:
        if a > b:
            return "game a"
        else:
            return "game b"
    if a >= 3 and b >= 3:
        if a > b:
            return "advantage a"
        elif b > a:
            return "advantage b"
        else:
            return "deuce"
    if a == 0:
        left = "0"
    elif a == 1:
        left = "15"
    elif a == 2:
        left = "30"
    else:
        left = "40"
    if b == 0:
        right = "0"
    elif b == 1:
        right = "15"
    elif b == 2:
        right = "30"
    else:
        right = "40"
    return left + "-" + right


def court_score_e(points):
    def play(score, winner):
        a, b = score
        if max(a, b) > 3 and abs(a - b) > 1:
            return score
        return (a + 1, b) if winner == "a" else (a, b + 1)

    a, b = reduce(play, points, (0, 0))
    leader = "a" if a > b else "b"
    if max(a, b) > 3 and abs(a - b) > 1:
        return "game " + leader
    if min(a, b) > 2:
        return "deuce" if a == b else "advantage " + leader
    return "-".join(["0", "15", "30", "40"][n] for n in (a, b))


def down_from_a(total, throws):
    left = total
    for i, throw in enumerate(throws):
        if throw > left:
            continue
        left -= throw
        if left == 0:
            return i + 1, 0
    return None, left


def down_from_b(total, throws):
    remaining = accumulate(throws, lambda left, throw: left - throw if throw <= left else left, initial=total)
    remaining = list(remaining)
    if 0 in remaining[1:]:
        return remaining.index(0, 1), 0
    return None, remaining[-1]


def down_from_c(total, throws):
    number = 0
    waiting = list(reversed(throws))
    while waiting:
        number += 1
        throw = waiting.pop()
        after = total - throw
        if after == 0:
            return number, after
        if after > 0:
            total = after
    return None, total


def down_from_d(total, throws):
    def play(left, i):
        if i == len(throws):
            return None, left
        rest = left - throws[i] if throws[i] <= left else left
        return (i + 1, 0) if rest == 0 else play(rest, i + 1)

    return play(total, 0)


def down_from_e(total, throws):
    remaining = total
    count = 0
    finished = False
    for i in range(0, len(throws)):
        if finished == False:
            count = count + 1
            if remaining - throws[i] < 0:
                remaining = remaining
            else:
                remaining = remaining - throws[i]
            if remaining == 0:
                finished = True
    if finished == True:
        return count, remaining
    else:
        return None, remaining


def sunk_ships_a(ships, shots):
    left = {name: set(cells) for name, cells in ships.items()}
    report = []
    for shot in shots:
        answer = "miss"
        for name in left:
            if shot in left[name]:
                left[name].remove(shot)
                answer = "hit " + name if left[name] else "sunk " + name
        report.append(answer)
    return report


def sunk_ships_b(ships, shots):
    owner = {cell: name for name, cells in ships.items() for cell in cells}
    lives = {name: len(cells) for name, cells in ships.items()}
    out = []
    for shot in shots:
        name = owner.pop(shot, None)
        if name is None:
            out.append("miss")
            continue
        lives[name] -= 1
        out.append(("hit " if lives[name] else "sunk ") + name)
    return out


def sunk_ships_c(ships, shots):
    def answer(i):
        shot = shots[i]
        if shot in shots[:i]:
            return "miss"
        for name, cells in ships.items():
            if shot in cells:
                done = all(cell in shots[: i + 1] for cell in cells)
                return f"sunk {name}" if done else f"hit {name}"
        return "miss"

    return [answer(i) for i in range(len(shots))]


def sunk_ships_d(ships, shots):
    class Ship:
        def __init__(self, name, cells):
            self.name = name
            self.intact = list(cells)

        def shoot(self, cell):
            if cell not in self.intact:
                return None
            self.intact.remove(cell)
            if len(self.intact) == 0:
                return "sunk " + self.name
            return "hit " + self.name

    fleet = [Ship(name, ships[name]) for name in ships]
    answers = []
    for shot in shots:
        answer = None
        for ship in fleet:
            answer = ship.shoot(shot)
            if answer is not None:
                break
        if answer is None:
            answer = "miss"
        answers.append(answer)
    return answers


def sunk_ships_e(ships, shots):
    where = {c: n for n, cells in ships.items() for c in cells}
    seen = set()
    out = []
    for s in shots:
        fresh = s in where and s not in seen
        seen.add(s)
        out.append(("sunk " if seen.issuperset(ships[where[s]]) else "hit ") + where[s] if fresh else "miss")
    return out


def letter_guesses_a(secret, guesses, lives):
    shown = ["_"] * len(secret)
    for guess in guesses:
        if lives == 0 or "_" not in shown:
            break
        if guess in secret:
            for i, c in enumerate(secret):
                if c == guess:
                    shown[i] = c
        else:
            lives -= 1
    return "".join(shown), lives


def letter_guesses_b(secret, guesses, lives):
    known = set()
    for guess in guesses:
        if not lives or set(secret) <= known:
            break
        known.add(guess)
        lives -= guess not in secret
    return "".join(c if c in known else "_" for c in secret), lives


def letter_guesses_c(secret, guesses, lives):
    shown = re.sub(".", "_", secret)
    queue = deque(guesses)
    while queue and lives > 0 and shown != secret:
        guess = queue.popleft()
        updated = ""
        for old, c in zip(shown, secret):
            updated += c if c == guess else old
        if guess not in secret:
            lives = lives - 1
        shown = updated
    return shown, lives


def letter_guesses_d(secret, guesses, lives):
    def solved(known):
        return all(c in known for c in secret)

    known: set[str] = set()
    for g in guesses:
        if lives == 0 or solved(known):
            break
        if g in secret:
            known.add(g)
        else:
            lives -= 1
    pattern = "[^" + re.escape("".join(sorted(known))) + "]" if known else "."
    return re.sub(pattern, "_", secret), lives


def letter_guesses_e(secret, guesses, lives):
    board = []
    for i in range(len(secret)):
        board.append("_")
    k = 0
    while k < len(guesses) and lives > 0 and board.count("_") > 0:
        hit = False
        for i in range(len(secret)):
            if secret[i] == guesses[k]:
                board[i] = secret[i]
                hit = True
        if hit == False:
            lives = lives - 1
        k = k + 1
    word = ""
    for letter in board:
        word = word + letter
    return word, lives


def memory_pairs_a(cards, flips):
    found = set()
    for i in range(0, len(flips) - 1, 2):
        one, two = flips[i], flips[i + 1]
        if one != two and cards[one] == cards[two]:
            found.add(cards[one])
    return "".join(sorted(found))


def memory_pairs_b(cards, flips):
    turns = zip(flips[::2], flips[1::2])
    return "".join(sorted({cards[a] for a, b in turns if a != b and cards[a] == cards[b]}))


def memory_pairs_c(cards, flips):
    open_card = None
    won = ""
    for flip in flips:
        if open_card is None:
            open_card = flip
            continue
        if flip != open_card and cards[flip] == cards[open_card] and cards[flip] not in won:
            won += cards[flip]
        open_card = None
    return "".join(sorted(won))


def memory_pairs_d(cards, flips):
    pairs = []
    i = 0
    while i + 1 < len(flips):
        a = flips[i]
        b = flips[i + 1]
        if a != b:
            if cards[a] == cards[b]:
                if cards[a] not in pairs:
                    pairs.append(cards[a])
        i = i + 2
    pairs.sort()
    result = ""
    for p in pairs:
        result = result + p
    return result


def memory_pairs_e(cards, flips):
    it = iter(flips)
    return "".join(sorted(set(cards[a] for a, b in zip(it, it) if a != b and cards[a] == cards[b])))


def parking_fee_a(start, end):
    h, m = start.split(":")
    begin = int(h) * 60 + int(m)
    h, m = end.split(":")
    finish = int(h) * 60 + int(m)
    if finish < begin:
        finish += 24 * 60
    minutes = finish - begin
    if minutes <= 15:
        return 0
    hours = (minutes + 59) // 60
    fee = 3
    for _ in range(hours - 1):
        fee += 2
    return min(fee, 20)


def parking_fee_b(start, end):
    def minutes(text):
        return int(text[:-3]) * 60 + int(text[-2:])

    stay = (minutes(end) - minutes(start)) % 1440
    return 0 if stay < 16 else min(20, 1 + 2 * math.ceil(stay / 60))


def parking_fee_c(start, end):
    form = "%H:%M"
    stay = datetime.datetime.strptime(end, form) - datetime.datetime.strptime(start, form)
    if stay < timedelta(0):
        stay += timedelta(days=1)
    if stay <= timedelta(minutes=15):
        return 0
    fee, paid = 3, timedelta(hours=1)
    while paid < stay and fee < 20:
        paid += timedelta(hours=1)
        fee += 2
    return fee if fee < 20 else 20


def parking_fee_d(start, end):
    startHour = int(start[0:2])
    startMin = int(start[3:5])
    endHour = int(end[0:2])
    endMin = int(end[3:5])
    minutes = 0
    while startHour != endHour or startMin != endMin:
        minutes = minutes + 1
        startMin = startMin + 1
        if startMin == 60:
            startMin = 0
            startHour = startHour + 1
            if startHour == 24:
                startHour = 0
    if minutes <= 15:
        fee = 0
    else:
        if minutes <= 60:
            fee = 3
        else:
            hours = minutes // 60
            if minutes % 60 != 0:
                hours = hours + 1
            fee = 3 + (hours - 1) * 2
    if fee > 20:
        fee = 20
    return fee


def parking_fee_e(start, end):
    to_min = lambda t: sum(a * int(b) for a, b in zip((60, 1), t.split(":")))
    stay = (to_min(end) - to_min(start)) % (24 * 60)
    limits = [15] + [60 * h for h in range(1, 10)]
    prices = [0] + list(range(3, 20, 2)) + [20]
    return prices[bisect_left(limits, stay)]


def walled_robot_a(rows, commands):
    y = next(i for i, row in enumerate(rows) if "R" in row)
    x = rows[y].index("R")
    bumps = 0
    moves = {"N": (0, -1), "S": (0, 1), "W": (-1, 0), "E": (1, 0)}
    for command in commands:
        dx, dy = moves[command]
        nx, ny = x + dx, y + dy
        if 0 <= ny < len(rows) and 0 <= nx < len(rows[ny]) and rows[ny][nx] != "#":
            x, y = nx, ny
        else:
            bumps += 1
    return x, y, bumps


def walled_robot_b(rows, commands):
    free = set()
    here = None
    for y, row in enumerate(rows):
        for x, c in enumerate(row):
            if c != "#":
                free.add(x + y * 1j)
            if c == "R":
                here = x + y * 1j
    bumps = 0
    for command in commands:
        there = here + {"N": -1j, "S": 1j, "W": -1, "E": 1}[command]
        if there in free:
            here = there
        else:
            bumps += 1
    return int(here.real), int(here.imag), bumps


def walled_robot_c(rows, commands):
    width = len(rows[0]) + 2
    flat = "#" * width + "".join("#" + row + "#" for row in rows) + "#" * width
    place = flat.index("R")
    bumps = 0
    for command in commands:
        if command == "N":
            target = place - width
        elif command == "S":
            target = place + width
        elif command == "W":
            target = place - 1
        else:
            target = place + 1
        if flat[target] == "#":
            bumps += 1
        else:
            place = target
    return place % width - 1, place // width - 1, bumps


def walled_robot_d(rows, commands):
    grid = [list(r) for r in rows]
    x = y = 0
    for i in range(len(grid)):
        for j in range(len(grid[i])):
            if grid[i][j] == "R":
                y = i
                x = j
    count = 0
    for c in commands:
        blocked = False
        if c == "N":
            if y == 0 or grid[y - 1][x] == "#":
                blocked = True
            else:
                y -= 1
        elif c == "S":
            if y == len(grid) - 1 or grid[y + 1][x] == "#":
                blocked = True
            else:
                y += 1
        elif c == "W":
            if x == 0 or grid[y][x - 1] == "#":
                blocked = True
            else:
                x -= 1
        elif c == "E":
            if x == len(grid[y]) - 1 or grid[y][x + 1] == "#":
                blocked = True
            else:
                x += 1
        if blocked == True:
            count += 1
    return x, y, count


def walled_robot_e(rows, commands):
    cells = {(x, y): c for y, r in enumerate(rows) for x, c in enumerate(r)}
    start = next(p for p, c in cells.items() if c == "R")
    delta = dict(N=(0, -1), S=(0, 1), W=(-1, 0), E=(1, 0))

    def step(state, cmd):
        (x, y), bumps = state
        to = (x + delta[cmd][0], y + delta[cmd][1])
        return ((x, y), bumps + 1) if cells.get(to, "#") == "#" else (to, bumps)

    (x, y), bumps = reduce(step, commands, (start, 0))
    return x, y, bumps


def line_rule_a(rule, cells, steps):
    for _ in range(steps):
        padded = "." + cells + "."
        new = ""
        for i in range(1, len(padded) - 1):
            number = 0
            for c in padded[i - 1 : i + 2]:
                number = number * 2 + (c == "#")
            new += "#" if rule >> number & 1 else "."
        cells = new
    return cells


def line_rule_b(rule, cells, steps):
    table = {}
    for number, three in enumerate(product(".#", repeat=3)):
        table[three] = "#" if rule // 2**number % 2 else "."
    while steps:
        cells = "".join(table[three] for three in zip("." + cells, cells, cells[1:] + "."))
        steps -= 1
    return cells


def line_rule_c(rule, cells, steps):
    alive = {i for i, c in enumerate(cells) if c == "#"}
    bits = format(rule, "08b")[::-1]
    for _ in range(steps):
        alive = {
            i
            for i in range(len(cells))
            if bits[4 * (i - 1 in alive) + 2 * (i in alive) + (i + 1 in alive)] == "1"
        }
    return "".join(".#"[i in alive] for i in range(len(cells)))


def line_rule_d(rule, cells, steps):
    n = len(cells)
    now = []
    for i in range(n):
        if cells[i] == "#":
            now.append(1)
        else:
            now.append(0)
    for s in range(steps):
        later = []
        for i in range(n):
            if i == 0:
                left = 0
            else:
                left = now[i - 1]
            if i == n - 1:
                right = 0
            else:
                right = now[i + 1]
            index = left * 4 + now[i] * 2 + right
            bit = (rule // (2**index)) % 2
            later.append(bit)
        now = later
    answer = ""
    for i in range(n):
        if now[i] == 1:
            answer = answer + "#"
        else:
            answer = answer + "."
    return answer


def line_rule_e(rule, cells, steps):
    if cells == "":
        return ""
    n = len(cells)
    full = (1 << n) - 1
    state = int(cells.replace("#", "1").replace(".", "0"), 2)
    for _ in range(steps):
        left, right = state >> 1, state << 1 & full
        new = 0
        for k in range(8):
            if rule >> k & 1:
                new |= (left if k & 4 else ~left) & (state if k & 2 else ~state) & (right if k & 1 else ~right)
        state = new & full
    return f"{state:0{n}b}".replace("1", "#").replace("0", ".")


def sand_topple_a(piles):
    piles = list(piles)
    lost = 0
    unstable = True
    while unstable:
        unstable = False
        for i in range(len(piles)):
            if piles[i] > 1:
                unstable = True
                piles[i] -= 2
                for j in (i - 1, i + 1):
                    if 0 <= j < len(piles):
                        piles[j] += 1
                    else:
                        lost += 1
    return piles, lost


def sand_topple_b(piles):
    heights = [0] + list(piles) + [0]
    stack = [i for i in range(1, len(heights) - 1) if heights[i] >= 2]
    while stack:
        i = stack.pop()
        if heights[i] < 2 or i in (0, len(heights) - 1):
            continue
        pairs = heights[i] // 2
        heights[i] %= 2
        heights[i - 1] += pairs
        heights[i + 1] += pairs
        stack += [i - 1, i + 1]
    return heights[1:-1], heights[0] + heights[-1]


def sand_topple_c(piles):
    def settle(state, lost):
        if all(height < 2 for height in state):
            return state, lost
        send = [height // 2 for height in state]
        padded = [0] + send + [0]
        new = [h % 2 + padded[i] + padded[i + 2] for i, h in enumerate(state)]
        return new, lost + send[0] + send[-1]

    state, lost = list(piles), 0
    while any(height > 1 for height in state):
        state, lost = settle(state, lost)
    return state, lost


def sand_topple_d(piles):
    p = list(piles)
    lost = 0
    while True:
        tall = -1
        for i in range(len(p)):
            if p[i] >= 2:
                tall = i
                break
        if tall == -1:
            break
        p[tall] = p[tall] - 2
        if tall == 0:
            lost = lost + 1
        else:
            p[tall - 1] = p[tall - 1] + 1
        if tall == len(p) - 1:
            lost = lost + 1
        else:
            p[tall + 1] = p[tall + 1] + 1
    return p, lost


def sand_topple_e(piles):
    state = list(piles)
    waiting = deque(i for i, h in enumerate(state) if h > 1)
    while waiting:
        i = waiting.popleft()
        give, state[i] = divmod(state[i], 2)
        for j in (i - 1, i + 1):
            if give and 0 <= j < len(state):
                state[j] += give
                waiting.append(j)
    return state, sum(piles) - sum(state)


def forest_fire_a(rows, minutes):
    grid = [list(row) for row in rows]
    for _ in range(minutes):
        new = [row[:] for row in grid]
        for i in range(len(grid)):
            for j in range(len(grid[i])):
                if grid[i][j] == "f":
                    new[i][j] = "."
                    for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                        if 0 <= a < len(grid) and 0 <= b < len(grid[a]) and grid[a][b] == "T":
                            new[a][b] = "f"
        grid = new
    return ["".join(row) for row in grid]


def forest_fire_b(rows, minutes):
    trees = {(i, j) for i, row in enumerate(rows) for j, c in enumerate(row) if c == "T"}
    fire = {(i, j) for i, row in enumerate(rows) for j, c in enumerate(row) if c == "f"}
    while minutes > 0 and fire:
        near = {(i + a, j + b) for i, j in fire for a, b in [(0, 1), (1, 0), (0, -1), (-1, 0)]}
        fire = near & trees
        trees -= fire
        minutes -= 1
    out = []
    for i, row in enumerate(rows):
        out.append("".join("T" if (i, j) in trees else "f" if (i, j) in fire else "." for j in range(len(row))))
    return out


def forest_fire_c(rows, minutes):
    reached = {}
    queue = deque()
    for i, row in enumerate(rows):
        for j in range(len(row)):
            if row[j] == "f":
                reached[i, j] = 0
                queue.append((i, j))
    while queue:
        i, j = queue.popleft()
        for spot in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            a, b = spot
            if spot not in reached and 0 <= a < len(rows) and 0 <= b < len(rows[0]) and rows[a][b] == "T":
                reached[spot] = reached[i, j] + 1
                queue.append(spot)

    def look(i, j):
        time = reached.get((i, j))
        if time is None or time > minutes:
            return rows[i][j]
        return "f" if time == minutes else "."

    return ["".join(look(i, j) for j in range(len(rows[i]))) for i in range(len(rows))]


def forest_fire_d(rows, minutes):
    if minutes == 0 or not rows:
        return rows
    h, w = len(rows), len(rows[0])

    def nextCell(r, c):
        if rows[r][c] == "f":
            return "."
        if rows[r][c] == "T":
            if r > 0 and rows[r - 1][c] == "f":
                return "f"
            if r < h - 1 and rows[r + 1][c] == "f":
                return "f"
            if c > 0 and rows[r][c - 1] == "f":
                return "f"
            if c < w - 1 and rows[r][c + 1] == "f":
                return "f"
        return rows[r][c]

    later = []
    for r in range(h):
        line = ""
        for c in range(w):
            line += nextCell(r, c)
        later.append(line)
    return forest_fire_d(later, minutes - 1)


def forest_fire_e(rows, minutes):
    if not rows:
        return []
    w = len(rows[0]) + 1
    flat = "|".join(rows)
    for _ in range(minutes):
        near = lambda i: any(flat[j : j + 1] == "f" for j in (i - 1, i + 1, i - w, i + w) if j >= 0)
        flat = "".join("." if c == "f" else "f" if c == "T" and near(i) else c for i, c in enumerate(flat))
    return flat.split("|")


def road_ring_a(road, steps):
    for _ in range(steps):
        new = ["."] * len(road)
        for i, c in enumerate(road):
            if c == ">":
                ahead = (i + 1) % len(road)
                new[ahead if road[ahead] == "." else i] = ">"
        road = "".join(new)
    return road


def road_ring_b(road, steps):
    size = len(road)
    cars = {i for i in range(size) if road[i] == ">"}
    for _ in range(steps):
        cars = {(car + 1) % size if (car + 1) % size not in cars else car for car in cars}
    return "".join(">" if i in cars else "." for i in range(size))


def road_ring_c(road, steps):
    while steps > 0:
        wraps = len(road) > 1 and road[-1] == ">" and road[0] == "."
        moved = road.replace(">.", ".>")
        if wraps:
            moved = ">" + road[1:-1].replace(">.", ".>") + "."
        road = moved
        steps -= 1
    return road


def road_ring_d(road, steps):
    cells = []
    for c in road:
        cells.append(c)
    n = len(cells)
    for s in range(steps):
        can_move = []
        for i in range(n):
            next_i = i + 1
            if next_i == n:
                next_i = 0
            if cells[i] == ">" and cells[next_i] == ".":
                can_move.append(True)
            else:
                can_move.append(False)
        for i in range(n):
            if can_move[i] == True:
                cells[i] = "."
                if i == n - 1:
                    cells[0] = ">"
                else:
                    cells[i + 1] = ">"
    return "".join(cells)


def road_ring_e(road, steps):
    def tick(s, _):
        trios = zip(s[-1:] + s[:-1], s, s[1:] + s[:1])
        return "".join(a if b == "." else c if c == "." else b for a, b, c in trios)

    return reduce(tick, range(steps), road)


def watch_laps_a(events):
    total, started = 0, None
    laps = []
    for name, time in events:
        if name == "start" and started is None:
            started = time
        elif name == "stop" and started is not None:
            total += time - started
            started = None
        elif name == "lap":
            laps.append(total + (time - started if started is not None else 0))
        elif name == "reset":
            total = 0
            if started is not None:
                started = time
    return laps


def watch_laps_b(events):
    laps = []
    shown, running, before = 0, False, 0
    for name, time in events:
        if running:
            shown += time - before
        before = time
        if name == "lap":
            laps.append(shown)
        elif name == "reset":
            shown = 0
        else:
            running = name == "start"
    return laps


def watch_laps_c(events):
    class Watch:
        def __init__(self):
            self.kept, self.since, self.laps = 0, None, []

        def read(self, time):
            return self.kept if self.since is None else self.kept + time - self.since

        def start(self, time):
            self.since = time if self.since is None else self.since

        def stop(self, time):
            self.kept, self.since = self.read(time), None

        def lap(self, time):
            self.laps.append(self.read(time))

        def reset(self, time):
            self.kept, self.since = 0, None if self.since is None else time

    watch = Watch()
    for name, time in events:
        getattr(watch, name)(time)
    return watch.laps


def watch_laps_d(events):
    running = False
    last = 0
    elapsed = 0
    result = []
    for i in range(len(events)):
        kind = events[i][0]
        t = events[i][1]
        if running == True:
            elapsed = elapsed + (t - last)
        last = t
        if kind == "start":
            running = True
        elif kind == "stop":
            running = False
        elif kind == "lap":
            result.append(elapsed)
        elif kind == "reset":
            elapsed = 0
    return result


def watch_laps_e(events):
    def at_lap(k):
        last_reset = max((i for i in range(k) if events[i][0] == "reset"), default=-1)
        total, running = 0, False
        for i, ((kind, t), (_, t2)) in enumerate(zip(events[:k], events[1 : k + 1])):
            running = kind == "start" or (running and kind != "stop")
            if running and i >= last_reset:
                total += t2 - t
        return total

    return [at_lap(k) for k, e in enumerate(events) if e[0] == "lap"]


def true_time_a(shown, set_at, gain):
    def minutes(text):
        hours, rest = text.split(":")
        return int(hours) * 60 + int(rest)

    passed = (minutes(shown) - minutes(set_at)) % 1440
    real = minutes(set_at) + passed * 60 // (60 + gain)
    return f"{real // 60 % 24:02d}:{real % 60:02d}"


def true_time_b(shown, set_at, gain):
    h1, m1 = (int(part) for part in set_at.split(":"))
    h2, m2 = (int(part) for part in shown.split(":"))
    hours, minutes = h2 - h1, m2 - m1
    if minutes < 0:
        minutes, hours = minutes + 60, hours - 1
    if hours < 0:
        hours += 24
    on_dial = hours * 60 + minutes
    real = math.floor(on_dial * 60 / (60 + gain))
    hours, minutes = divmod(m1 + real, 60)
    return "%02d:%02d" % ((h1 + hours) % 24, minutes)


def true_time_c(shown, set_at, gain):
    begin = datetime.datetime.strptime(set_at, "%H:%M")
    end = datetime.datetime.strptime(shown, "%H:%M")
    if end < begin:
        end += timedelta(days=1)
    dial_minutes = int((end - begin).total_seconds()) // 60
    real = 0
    while (real + 1) * (60 + gain) <= dial_minutes * 60:
        real += 1
    return (begin + timedelta(minutes=real)).strftime("%H:%M")


def true_time_d(shown, set_at, gain):
    sh, sm = shown.split(":")
    bh, bm = set_at.split(":")
    shown_min = int(sh) * 60 + int(sm)
    begin_min = int(bh) * 60 + int(bm)
    if shown_min < begin_min:
        shown_min = shown_min + 1440
    dial = shown_min - begin_min
    # dial minutes are shorter than real ones
    real = int(dial * 60 / (60 + gain) + 1e-9)
    result = begin_min + real
    hour = result // 60
    while hour >= 24:
        hour = hour - 24
    minute = result % 60
    return str(hour).zfill(2) + ":" + str(minute).zfill(2)


def true_time_e(shown, set_at, gain):
    a, b = (int(t[:2]) * 60 + int(t[3:]) for t in (set_at, shown))
    dial = (b - a) % 1440
    lo, hi = 0, 1440
    while lo < hi:
        mid = (lo + hi + 1) // 2
        if mid * (60 + gain) <= dial * 60:
            lo = mid
        else:
            hi = mid - 1
    return "%02d:%02d" % divmod((a + lo) % 1440, 60)


def work_days_a(first, last, free):
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    total = 0
    while day <= end:
        if day.weekday() < 5 and day.isoformat() not in free:
            total += 1
        day += timedelta(days=1)
    return total


def work_days_b(first, last, free):
    start, end = date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()
    closed = {date.fromisoformat(text).toordinal() for text in free}
    return sum(1 for n in range(start, end + 1) if n % 7 not in (0, 6) and n not in closed)


def work_days_c(first, last, free):
    start, end = map(date.fromisoformat, (first, last))
    length = (end - start).days + 1
    if length <= 0:
        return 0
    weeks, rest = divmod(length, 7)
    days = weeks * 5 + sum((start.weekday() + i) % 7 < 5 for i in range(rest))
    for holiday in set(map(date.fromisoformat, free)):
        if start <= holiday <= end and holiday.isoweekday() <= 5:
            days -= 1
    return days


def work_days_d(first, last, free):
    one = date.fromisoformat(first)
    days = (one + timedelta(n) for n in range((date.fromisoformat(last) - one).days + 1))
    return len([d for d in days if d.isoweekday() < 6 and str(d) not in free])


def work_days_e(first, last, free):
    months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    def isLeap(y):
        return (y % 4 == 0 and y % 100 != 0) or y % 400 == 0

    def dayOfWeek(y, m, d):
        total = d
        for year in range(1, y):
            total += 366 if isLeap(year) else 365
        for month in range(1, m):
            total += months[month - 1]
            if month == 2 and isLeap(y):
                total += 1
        return (total - 1) % 7

    y, m, d = [int(p) for p in first.split("-")]
    weekday = dayOfWeek(y, m, d)
    count = 0
    text = first
    while text <= last:
        if weekday != 5 and weekday != 6 and text not in free:
            count += 1
        weekday = (weekday + 1) % 7
        d += 1
        length = months[m - 1]
        if m == 2 and isLeap(y):
            length += 1
        if d > length:
            d = 1
            m += 1
        if m > 12:
            m = 1
            y += 1
        text = "%04d-%02d-%02d" % (y, m, d)
    return count


def exact_age_a(born, today):
    by, bm, bd = map(int, born.split("-"))
    ty, tm, td = map(int, today.split("-"))
    years, months, days = ty - by, tm - bm, td - bd
    if days < 0:
        months -= 1
        last_month, last_year = (tm - 1, ty) if tm > 1 else (12, ty - 1)
        days += calendar.monthrange(last_year, last_month)[1]
    if months < 0:
        years -= 1
        months += 12
    return years, months, days


def exact_age_b(born, today):
    start, end = date.fromisoformat(born), date.fromisoformat(today)
    whole = (end.year - start.year) * 12 + end.month - start.month
    days = end.day - start.day
    if days < 0:
        whole -= 1
        days += (end.replace(day=1) - timedelta(days=1)).day
    return whole // 12, whole % 12, days


def exact_age_c(born, today):
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    y, m, d = [int(part) for part in born.split("-")]
    end_y, end_m, end_d = [int(part) for part in today.split("-")]
    months = 0
    while (y, m) < (end_y, end_m):
        m += 1
        if m == 13:
            y, m = y + 1, 1
        months += 1
    if d > end_d:
        months -= 1
        before = (end_m - 2) % 12
        year = end_y if end_m > 1 else end_y - 1
        leap = before == 1 and (year % 400 == 0 or year % 4 == 0 and year % 100 != 0)
        end_d += lengths[before] + leap
    return months // 12, months % 12, end_d - d


def exact_age_d(born, today):
    b = date.fromisoformat(born)
    t = date.fromisoformat(today)
    years = t.year - b.year
    if (t.month, t.day) < (b.month, b.day):
        years = years - 1
    months = t.month - b.month
    if t.day < b.day:
        months = months - 1
    if months < 0:
        months = months + 12
    if t.day >= b.day:
        days = t.day - b.day
    else:
        if t.month == 1:
            length = 31
        else:
            length = calendar.monthrange(t.year, t.month - 1)[1]
        days = length - b.day + t.day
    return years, months, days


def exact_age_e(born, today):
    (y1, m1, d1), (y2, m2, d2) = (map(int, s.split("-")) for s in (born, today))
    short = d2 < d1
    total = 12 * (y2 - y1) + m2 - m1 - short
    before = date(y2, m2, 1) - timedelta(days=1)
    return *divmod(total, 12), d2 - d1 + short * before.day


def month_page_a(year, month):
    first, length = calendar.monthrange(year, month)
    line = "   " * first
    lines = ["Mo Tu We Th Fr Sa Su"]
    for day in range(1, length + 1):
        line += f"{day:2d} "
        if (first + day) % 7 == 0:
            lines.append(line.rstrip())
            line = ""
    if line:
        lines.append(line.rstrip())
    return lines


def month_page_b(year, month):
    out = ["Mo Tu We Th Fr Sa Su"]
    for week in calendar.Calendar().monthdayscalendar(year, month):
        out.append(" ".join("  " if day == 0 else str(day).rjust(2) for day in week).rstrip())
    return out


def month_page_c(year, month):
    day = date(year, month, 1)
    rows = [["  "] * day.weekday()]
    while day.month == month:
        if len(rows[-1]) == 7:
            rows.append([])
        rows[-1].append("%2d" % day.day)
        day += timedelta(1)
    return ["Mo Tu We Th Fr Sa Su"] + [" ".join(row) for row in rows]


def month_page_d(year, month):
    def is_leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    if month == 2:
        if is_leap(year) == True:
            days = 29
        else:
            days = 28
    elif month in [4, 6, 9, 11]:
        days = 30
    else:
        days = 31
    column = date(year, month, 1).weekday()
    result = ["Mo Tu We Th Fr Sa Su"]
    week = ""
    for i in range(column):
        week = week + "   "
    for day in range(1, days + 1):
        if day < 10:
            week = week + " " + str(day)
        else:
            week = week + str(day)
        column = column + 1
        if column == 7:
            result.append(week)
            week = ""
            column = 0
        else:
            week = week + " "
    if week != "":
        result.append(week.rstrip())
    return result


def month_page_e(year, month):
    text = calendar.TextCalendar().formatmonth(year, month)
    return [line.rstrip() for line in text.splitlines()[1:]]


def next_bus_a(timetable, now):
    for time in sorted(timetable):
        if time >= now:
            return time
    return min(timetable) + " tomorrow"


def next_bus_b(timetable, now):
    times = sorted(timetable)
    place = bisect_left(times, now)
    return times[place] if place < len(times) else times[0] + " tomorrow"


def next_bus_c(timetable, now):
    def minutes(text):
        return int(text[:2]) * 60 + int(text[3:])

    wait = min((minutes(time) - minutes(now)) % 1440 for time in timetable)
    arrival = minutes(now) + wait
    text = f"{arrival % 1440 // 60:02}:{arrival % 60:02}"
    return text if arrival < 1440 else text + " tomorrow"


def next_bus_d(timetable, now):
    best = ""
    earliest = timetable[0]
    for i in range(len(timetable)):
        if timetable[i] < earliest:
            earliest = timetable[i]
        if timetable[i] >= now:
            if best == "":
                best = timetable[i]
            elif timetable[i] < best:
                best = timetable[i]
    if best == "":
        return earliest + " tomorrow"
    else:
        return best


def next_bus_e(timetable, now):
    day, t = min((t < now, t) for t in timetable)
    return t + " tomorrow" * day


def chess_clock_a(start, bonus, moves):
    clocks = [start, start]
    for i, used in enumerate(moves):
        player = i % 2
        clocks[player] -= used
        if clocks[player] <= 0:
            return "white" if player == 1 else "black"
        clocks[player] += bonus
    return tuple(clocks)


def chess_clock_b(start, bonus, moves):
    white, black = start, start
    for number, used in enumerate(moves, 1):
        if number % 2:
            if used >= white:
                return "black"
            white += bonus - used
        else:
            if used >= black:
                return "white"
            black += bonus - used
    return white, black


def chess_clock_c(start, bonus, moves):
    def run(times):
        left = start
        for turn, used in enumerate(times):
            left -= used
            if left <= 0:
                return turn, None
            left += bonus
        return math.inf, left

    (white_out, white_left), (black_out, black_left) = run(moves[::2]), run(moves[1::2])
    if white_out <= black_out and white_left is None:
        return "black"
    return "white" if black_left is None else (white_left, black_left)


def chess_clock_d(start, bonus, moves):
    class Clock:
        def __init__(self, name):
            self.name = name
            self.left = start

        def spend(self, seconds):
            self.left -= seconds
            if self.left <= 0:
                return False
            self.left += bonus
            return True

    white = Clock("white")
    black = Clock("black")
    current = white
    other = black
    for m in moves:
        if not current.spend(m):
            return other.name
        temp = current
        current = other
        other = temp
    return white.left, black.left


def chess_clock_e(start, bonus, moves):
    def lefts(times):
        return list(accumulate(times, lambda left, used: left + bonus - used, initial=start))

    white, black = lefts(moves[0::2]), lefts(moves[1::2])
    for i, used in enumerate(moves):
        before = (black if i & 1 else white)[i // 2]
        if used >= before:
            return ["black", "white"][i & 1]
    return white[-1], black[-1]


def open_minutes_a(shop, visitor):
    def read(text):
        out = []
        for part in text.split(","):
            if part:
                begin, end = part.split("-")
                out.append((int(begin[:2]) * 60 + int(begin[3:]), int(end[:2]) * 60 + int(end[3:])))
        return out

    total = 0
    for a, b in read(shop):
        for c, d in read(visitor):
            total += max(0, min(b, d) - max(a, c))
    return total


def open_minutes_b(shop, visitor):
    def minutes(text):
        out = set()
        for h1, m1, h2, m2 in re.findall(r"(\d\d):(\d\d)-(\d\d):(\d\d)", text):
            out.update(range(int(h1) * 60 + int(m1), int(h2) * 60 + int(m2)))
        return out

    return len(minutes(shop) & minutes(visitor))


def open_minutes_c(shop, visitor):
    events = []
    for text in (shop, visitor):
        for span in filter(None, text.split(",")):
            for time, change in zip(span.split("-"), (1, -1)):
                hours, minutes = time.split(":")
                events.append((int(hours) * 60 + int(minutes), change))
    events.sort()
    inside = total = last = 0
    for time, change in events:
        if inside == 2:
            total += time - last
        inside += change
        last = time
    return total


def open_minutes_d(shop, visitor):
    def toMinutes(s):
        return int(s.split(":")[0]) * 60 + int(s.split(":")[1])

    def spans(text):
        if text == "":
            return []
        return sorted(tuple(map(toMinutes, part.split("-"))) for part in text.split(","))

    a = spans(shop)
    b = spans(visitor)
    i = j = total = 0
    while i < len(a) and j < len(b):
        lo = max(a[i][0], b[j][0])
        hi = min(a[i][1], b[j][1])
        if lo < hi:
            total += hi - lo
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return total


def open_minutes_e(shop, visitor):
    minutes = [0] * 1441
    for text, weight in ((shop, 1), (visitor, 2)):
        for part in text.split(","):
            if part == "":
                continue
            start = int(part[0:2]) * 60 + int(part[3:5])
            end = int(part[6:8]) * 60 + int(part[9:11])
            for m in range(start, end):
                if minutes[m] < weight:
                    minutes[m] = minutes[m] + weight
    count = 0
    for m in minutes:
        if m == 3:
            count = count + 1
    return count


INPUTS = {
    "hand_match": [("RPSRP", "SSSRR"), ("", ""), ("RRR", "RRR")],
    "drop_discs": [(4, [0, 1, 0, 1, 0], 3), (3, [0, 1, 1, 2, 2, 0, 2], 3), (2, [], 2), (5, [0, 4, 1, 4, 2], 4)],
    "court_score": [("aab",), ("",), ("ababab",), ("abababa",), ("abababaa",), ("bbbb",)],
    "down_from": [(101, [60, 60, 41, 5]), (50, [20, 20, 20]), (10, []), (5, [9, 5])],
    "sunk_ships": [({"tug": ["a1", "a2"], "ferry": ["c3"]}, ["a1", "b1", "a1", "a2", "c3"]), ({}, ["a1"]),
                   ({"x": ["a1"]}, [])],
    "letter_guesses": [("banana", "xnayzb", 3), ("cat", "", 5), ("dog", "xyzdog", 2), ("aa", "ab", 1)],
    "memory_pairs": [("abcabc", [0, 3, 1, 2, 2, 5]), ("aa", []), ("abab", [0, 0, 1, 3, 2])],
    "parking_fee": [("08:00", "08:15"), ("08:00", "09:01"), ("22:30", "02:00"), ("00:00", "23:59")],
    "walled_robot": [(["..#", ".R.", "..."], "NEESSW"), (["R"], "NSEW"), (["#R#"], "")],
    "line_rule": [(30, "...#...", 3), (90, "#", 2), (110, "", 1), (255, "..", 1)],
    "sand_topple": [([0, 5, 0, 1],), ([1, 1],), ([4],)],
    "forest_fire": [(["fTT", ".T.", "TTT"], 2), (["T"], 3), (["fTf", "TTT"], 1), (["f"], 0)],
    "road_ring": [(">>.>.", 1), (">>.>.", 4), ("....", 2), (">", 3), (">.>.>", 2)],
    "watch_laps": [
        ([("start", 2), ("lap", 5), ("stop", 9), ("lap", 20), ("start", 30), ("reset", 31), ("lap", 40)],),
        ([],),
        ([("lap", 3), ("stop", 4), ("start", 5), ("start", 7), ("lap", 8)],),
    ],
    "true_time": [("13:05", "12:00", 5), ("01:00", "23:00", 3), ("06:00", "06:00", 0), ("10:00", "08:50", 10)],
    "work_days": [("2024-01-01", "2024-01-31", ["2024-01-01", "2024-01-06"]), ("2024-03-02", "2024-03-02", []),
                  ("2024-05-02", "2024-05-01", ["2024-05-01"])],
    "exact_age": [("2000-05-20", "2024-03-10"), ("1999-12-31", "2000-01-01"), ("2010-01-01", "2010-01-01"),
                  ("2003-02-10", "2024-02-09")],
    "month_page": [(2024, 2), (2021, 2), (2023, 10), (2024, 12)],
    "next_bus": [(["08:00", "07:30", "12:15"], "07:45"), (["09:00"], "09:01"), (["05:00", "23:59"], "23:59")],
    "chess_clock": [(60, 5, [20, 30, 50, 10]), (30, 0, [10, 30, 5]), (9, 1, []), (10, 2, [10, 10])],
    "open_minutes": [("09:00-12:00,13:00-17:00", "11:30-13:10"), ("", "08:00-09:00"), ("10:00-11:00", "11:00-12:00")],
}
