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


INPUTS = {
    "heaviest_run_of_same": [([("a", 2), ("a", 3), ("b", 4), ("a", 1)],), ([],), ([("x", 1), ("y", 1)],)],
}
