"""Further small tasks on lists, each written in several ways; all ways agree on `INPUTS`."""

import operator
from itertools import groupby


def heaviest_run_of_same_a(items):
    best_sum, best_value = 0, None
    i = 0
    while i < len(items):
        j = i
        while j < len(items) and items[j][0] == items[i][0]:
            j += 1
        total = sum(weight for _, weight in items[i:j])
        if total > best_sum:
            best_sum, best_value = total, items[i][0]
        i = j
    return best_value


def heaviest_run_of_same_b(items):
    best = (0, None)
    for name, run in groupby(items, key=operator.itemgetter(0)):
        total = sum(weight for _, weight in run)
        if total > best[0]:
            best = (total, name)
    return best[1]


def heaviest_run_of_same_c(items):
    answer = before = None
    running = top = 0
    for name, weight in items:
        running = running + weight if name == before else weight
        before = name
        if running > top:
            top, answer = running, name
    return answer


def heaviest_run_of_same_d(items):
    totals = []
    for i in range(len(items)):
        name = items[i][0]
        weight = items[i][1]
        if i > 0 and items[i - 1][0] == name:
            totals[-1][1] = totals[-1][1] + weight
        else:
            totals.append([name, weight])
    best_name = None
    best_weight = 0
    for name, weight in totals:
        if weight > best_weight:
            best_weight = weight
            best_name = name
    return best_name


def heaviest_run_of_same_e(items):
    runs = [(sum(w for _, w in g), name) for name, g in groupby(items, key=lambda item: item[0])]
    return max(runs, key=lambda run: run[0], default=(0, None))[1]


def squash_row_a(row):
    tiles = [t for t in row if t]
    out = []
    i = 0
    while i < len(tiles):
        if i + 1 < len(tiles) and tiles[i] == tiles[i + 1]:
            out.append(tiles[i] * 2)
            i += 2
        else:
            out.append(tiles[i])
            i += 1
    return out + [0] * (len(row) - len(out))


def squash_row_b(row):
    stack = []
    joined = False
    for tile in row:
        if tile == 0:
            continue
        if stack and stack[-1] == tile and not joined:
            stack[-1] += tile
            joined = True
        else:
            stack.append(tile)
            joined = False
    stack.extend(0 for _ in range(len(row) - len(stack)))
    return stack


def squash_row_c(row):
    out = []
    for tile, run in groupby(filter(None, row)):
        pairs, single = divmod(len(list(run)), 2)
        out += [tile * 2] * pairs + [tile] * single
    while len(out) < len(row):
        out.append(0)
    return out


def squash_row_d(row):
    row = list(row)
    write = 0
    waiting = 0
    for tile in row[:]:
        if not tile:
            continue
        if tile == waiting:
            row[write - 1] = tile + tile
            waiting = 0
        else:
            row[write] = waiting = tile
            write += 1
    row[write:] = [0] * (len(row) - write)
    return row


def squash_row_e(row):
    result = []
    for number in row:
        if number != 0:
            result.append(number)
    for i in range(len(result) - 1):
        if result[i] != 0 and result[i] == result[i + 1]:
            result[i] = result[i] * 2
            result[i + 1] = 0
    answer = []
    for number in result:
        if number != 0:
            answer.append(number)
    while len(answer) != len(row):
        answer.append(0)
    return answer


def squash_row_f(row):
    def join(tiles):
        match tiles:
            case []:
                return []
            case [a, b, *rest] if a == b:
                return [a + b] + join(rest)
            case [a, *rest]:
                return [a] + join(rest)

    squashed = join([tile for tile in row if tile])
    return squashed + [0] * (len(row) - len(squashed))


INPUTS = {
    "heaviest_run_of_same": [([("a", 2), ("a", 3), ("b", 4), ("a", 1)],), ([],), ([("x", 1), ("y", 1)],)],
    "squash_row": [([2, 0, 2, 4],), ([2, 2, 2],), ([0, 0],), ([4, 4, 8, 8, 8],), ([],)],
}
