"""Small tasks of our own as programs have them, each written in several ways; all ways of a task agree on `INPUTS`."""

import bisect
import copy
import heapq
import itertools
import json
import math
import operator
import re
import textwrap
from collections import Counter, defaultdict
from functools import reduce
from itertools import accumulate, chain, cycle, groupby, islice, pairwise, repeat


def strip_comments_a(text):
    out = []
    for line in text.split("\n"):
        if "#" in line:
            line = line[: line.index("#")]
        line = line.rstrip()
        if line:
            out.append(line)
    return "\n".join(out)


def strip_comments_b(text):
    lines = (re.sub(r"#.*", "", line).rstrip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def strip_comments_c(text):
    result = ""
    for line in text.split("\n"):
        kept, _, _ = line.partition("#")
        kept = kept.rstrip()
        if not kept:
            continue
        if result:
            result += "\n"
        result += kept
    return result


def strip_comments_d(text):
    lines = text.split("\n")
    result = []
    for i in range(len(lines)):
        new_line = ""
        comment = False
        for ch in lines[i]:
            if ch == "#":
                comment = True
            if comment == False:
                new_line = new_line + ch
        while len(new_line) > 0 and new_line[len(new_line) - 1] == " ":
            new_line = new_line[:len(new_line) - 1]
        if new_line != "":
            result.append(new_line)
    return "\n".join(result)


def strip_comments_e(text):
    bare = map(lambda line: line.split("#", 1)[0].rstrip(), text.splitlines())
    return "\n".join(filter(None, bare))


def indent_depth_a(text):
    best = 0
    for line in text.split("\n"):
        if line.strip():
            best = max(best, len(line) - len(line.lstrip(" ")))
    return best


def indent_depth_b(text):
    return max((len(re.match(" *", line).group()) for line in text.split("\n") if line.strip()), default=0)


def indent_depth_c(text):
    deepest = 0
    for line in text.splitlines():
        i = 0
        while i < len(line) and line[i] == " ":
            i += 1
        if i < len(line.rstrip()) and i > deepest:
            deepest = i
    return deepest


def indent_depth_d(text):
    class Line:
        def __init__(self, text):
            self.text = text

        def is_blank(self):
            return self.text.strip() == ""

        def depth(self):
            n = 0
            while self.text[n] == " ":
                n += 1
            return n

    deepest = 0
    for part in text.split("\n"):
        line = Line(part)
        if not line.is_blank():
            if line.depth() > deepest:
                deepest = line.depth()
    return deepest


def indent_depth_e(text):
    return max(map(len, re.findall(r"^ *(?=\S)", text, flags=re.M)), default=0)


def dedent_a(text):
    lines = text.split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join(line[margin:] for line in lines)


def dedent_b(text):
    lines = text.split("\n")
    while any(line.strip() for line in lines) and all(line.startswith(" ") for line in lines if line.strip()):
        lines = [line[1:] for line in lines]
    return "\n".join(lines)


def dedent_c(text):
    smallest = None
    for line in text.split("\n"):
        if not line.strip():
            continue
        size = 0
        for char in line:
            if char != " ":
                break
            size += 1
        if smallest is None or size < smallest:
            smallest = size
    out = []
    for line in text.split("\n"):
        out.append(line[smallest or 0 :])
    return "\n".join(out)


def dedent_d(text):
    lines = text.split("\n")
    margin = -1
    for i in range(len(lines)):
        if lines[i].strip() != "":
            spaces = 0
            while lines[i][spaces] == " ":
                spaces = spaces + 1
            if margin == -1 or spaces < margin:
                margin = spaces
    if margin == -1:
        margin = 0
    result = ""
    for i in range(len(lines)):
        if i > 0:
            result = result + "\n"
        result = result + lines[i][margin:]
    return result


def dedent_e(text):
    return textwrap.dedent(text)


def table_text_a(rows):
    widths = [max(len(str(cell)) for cell in column) for column in zip(*rows)]
    return "\n".join(" | ".join(str(cell).ljust(width) for cell, width in zip(row, widths)) for row in rows)


def table_text_b(rows):
    if not rows:
        return ""
    widths = [0] * len(rows[0])
    for row in rows:
        for i, cell in enumerate(row):
            widths[i] = max(widths[i], len(str(cell)))
    lines = []
    for row in rows:
        parts = []
        for i in range(len(row)):
            text = str(row[i])
            parts.append(text + " " * (widths[i] - len(text)))
        lines.append(" | ".join(parts))
    return "\n".join(lines)


def table_text_c(rows):
    def width(j):
        return max(len("%s" % row[j]) for row in rows)

    out = []
    for row in rows:
        line = ""
        for j, cell in enumerate(row):
            if j:
                line += " | "
            line += f"{cell!s:<{width(j)}}"
        out.append(line)
    return "\n".join(out)


def table_text_d(rows):
    def columns() -> list[list[str]]:
        return [list(map(str, column)) for column in zip(*rows)]

    def padded(column: list[str]) -> list[str]:
        width = len(max(column, key=len))
        return [cell.ljust(width) for cell in column]

    return "\n".join(map(" | ".join, zip(*map(padded, columns()))))


def table_text_e(rows):
    lines = []
    for i in range(len(rows)):
        line = ""
        for j in range(len(rows[i])):
            longest = 0
            for k in range(len(rows)):
                if len(str(rows[k][j])) > longest:
                    longest = len(str(rows[k][j]))
            cell = str(rows[i][j])
            while len(cell) < longest:
                cell = cell + " "
            if j != 0:
                line = line + " | "
            line = line + cell
        lines.append(line)
    return "\n".join(lines)


def size_text_a(size):
    for unit in ("B", "kB", "MB", "GB"):
        if size < 1024:
            return "%.1f %s" % (size, unit)
        size /= 1024
    return "%.1f TB" % size


def size_text_b(size):
    units = ["B", "kB", "MB", "GB", "TB"]
    i = 0
    while size >= 1024 and i < len(units) - 1:
        size = size / 1024
        i += 1
    return f"{size:.1f} {units[i]}"


def size_text_c(size, units=("B", "kB", "MB", "GB", "TB")):
    if size < 1024 or len(units) == 1:
        return "{:.1f} {}".format(size, units[0])
    return size_text_c(size / 1024, units[1:])


def size_text_d(size):
    unit = "B"
    if size >= 1024 * 1024 * 1024 * 1024:
        size = size / (1024 * 1024 * 1024 * 1024)
        unit = "TB"
    elif size >= 1024 * 1024 * 1024:
        size = size / (1024 * 1024 * 1024)
        unit = "GB"
    elif size >= 1024 * 1024:
        size = size / (1024 * 1024)
        unit = "MB"
    elif size >= 1024:
        size = size / 1024
        unit = "kB"
    return str(round(float(size), 1)) + " " + unit


def size_text_e(size):
    k = min(max(int(size).bit_length() - 1, 0) // 10, 4)
    return f"{size / (1 << 10 * k):.1f} {'BkMGT'[k]}{'B' * (k > 0)}"


def size_read_a(text):
    units = {"k": 1024, "M": 1024**2, "G": 1024**3}
    if text[-1] in units:
        return int(text[:-1]) * units[text[-1]]
    return int(text)


def size_read_b(text):
    match = re.fullmatch(r"(\d+)([kMG]?)", text)
    value = int(match.group(1))
    for unit in "kMG":
        if not match.group(2):
            break
        value *= 1024
        if unit == match.group(2):
            break
    return value


def size_read_c(text):
    if text.endswith("k"):
        return int(text[:-1]) << 10
    if text.endswith("M"):
        return int(text[:-1]) << 20
    if text.endswith("G"):
        return int(text[:-1]) << 30
    return int(text)


def size_read_d(text):
    number = ""
    factor = 1
    for i in range(len(text)):
        if text[i] == "k":
            factor = 1024
        elif text[i] == "M":
            factor = 1024 * 1024
        elif text[i] == "G":
            factor = 1024 * 1024 * 1024
        else:
            number = number + text[i]
    return int(number) * factor


def size_read_e(text):
    return int(text.rstrip("kMG")) * 1024 ** (" kMG".find(text[-1]) if text[-1] in "kMG" else 0)


def hide_middle_a(text, keep=2):
    if len(text) <= 2 * keep:
        return "*" * len(text)
    return text[:keep] + "*" * (len(text) - 2 * keep) + text[-keep:]


def hide_middle_b(text, keep=2):
    short = len(text) <= 2 * keep
    out = ""
    for i, char in enumerate(text):
        if not short and (i < keep or i >= len(text) - keep):
            out += char
        else:
            out += "*"
    return out


def hide_middle_c(text, keep=2):
    chars = list(text)
    start, end = (0, len(chars)) if len(chars) <= 2 * keep else (keep, len(chars) - keep)
    chars[start:end] = ["*"] * (end - start)
    return "".join(chars)


def hide_middle_d(text, keep=2):
    result = ""
    i = 0
    while i < len(text):
        if len(text) <= keep + keep:
            result += "*"
        elif i < keep:
            result += text[i]
        elif len(text) - i <= keep:
            result += text[i]
        else:
            result += "*"
        i += 1
    return result


def hide_middle_e(text, keep=2):
    k = keep * (len(text) > 2 * keep)
    return re.sub(rf"(?s)(?<=.{{{k}}}).(?=.{{{k}}})", "*", text)


def cut_text_a(text, size):
    if len(text) <= size:
        return text
    return text[: size - 3].rstrip() + "..."


def cut_text_b(text, size):
    return text if len(text) <= size else "%s..." % text[: size - 3].rstrip()


def cut_text_c(text, size):
    if not len(text) > size:
        return text
    kept = ""
    for i in range(size - 3):
        kept += text[i]
    while kept.endswith(" "):
        kept = kept[:-1]
    return kept + "..."


def cut_text_d(text, size):
    if len(text) > size:
        words = []
        for i in range(size - 3):
            words.append(text[i])
        while len(words) > 0 and words[len(words) - 1] == " ":
            words.pop()
        words.append(".")
        words.append(".")
        words.append(".")
        return "".join(words)
    else:
        return text


def cut_text_e(text, size):
    return [text, text[:max(0, size - 3)].rstrip() + "." * 3][len(text) > size]


def fill_template_a(text, values):
    for key, value in values.items():
        text = text.replace("{" + key + "}", str(value))
    return text


def fill_template_b(text, values):
    return re.sub(r"\{(\w+)\}", lambda match: str(values.get(match.group(1), match.group(0))), text)


def fill_template_c(text, values):
    out = []
    i = 0
    while i < len(text):
        end = text.find("}", i) if text[i] == "{" else -1
        if end > 0 and text[i + 1 : end] in values:
            out.append(str(values[text[i + 1 : end]]))
            i = end + 1
        else:
            out.append(text[i])
            i += 1
    return "".join(out)


def fill_template_d(text, values):
    result = ""
    name = ""
    inside = False
    for i in range(len(text)):
        if text[i] == "{":
            inside = True
            name = ""
        elif text[i] == "}":
            inside = False
            found = False
            for key in values:
                if key == name:
                    result = result + str(values[key])
                    found = True
            if found == False:
                result = result + "{" + name + "}"
        elif inside == True:
            name = name + text[i]
        else:
            result = result + text[i]
    return result


def fill_template_e(text, values):
    return reduce(lambda t, pair: str(pair[1]).join(t.split("{%s}" % pair[0])), values.items(), text)


def quote_fields_a(fields):
    out = []
    for field in fields:
        if "," in field or '"' in field:
            field = '"' + field.replace('"', '""') + '"'
        out.append(field)
    return ",".join(out)


def quote_fields_b(fields):
    def quoted(field):
        return '"%s"' % field.replace('"', '""') if set(field) & {",", '"'} else field

    return ",".join(map(quoted, fields))


def quote_fields_c(fields):
    line = ""
    for i in range(len(fields)):
        if i > 0:
            line += ","
        special = False
        text = ""
        for char in fields[i]:
            if char in ',"':
                special = True
            text += '""' if char == '"' else char
        line += f'"{text}"' if special else text
    return line


def quote_fields_d(fields):
    class Writer:
        def __init__(self):
            self.parts = []

        def write(self, field):
            if field.find(",") == -1 and field.find('"') == -1:
                self.parts.append(field)
                return
            text = '"'
            i = 0
            while i < len(field):
                text += field[i]
                if field[i] == '"':
                    text += '"'
                i += 1
            self.parts.append(text + '"')

    writer = Writer()
    for field in fields:
        writer.write(field)
    return ",".join(writer.parts)


def quote_fields_e(fields):
    import csv
    import io

    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(fields)
    return out.getvalue()


def split_quoted_a(line):
    out, cell, inside = [], "", False
    for char in line:
        if char == '"':
            inside = not inside
        elif char == "," and not inside:
            out.append(cell)
            cell = ""
        else:
            cell += char
    out.append(cell)
    return out


def split_quoted_b(line):
    parts = line.split('"')
    cells = [""]
    for i, part in enumerate(parts):
        if i % 2:
            cells[-1] += part
        else:
            first, *rest = part.split(",")
            cells[-1] += first
            cells.extend(rest)
    return cells


def split_quoted_c(line):
    cells = []
    i = 0
    start = 0
    quoted = False
    while i <= len(line):
        if i == len(line) or (line[i] == "," and not quoted):
            cells.append(line[start:i].replace('"', ""))
            start = i + 1
        elif line[i] == '"':
            quoted = not quoted
        i += 1
    return cells


def split_quoted_d(line):
    mark = "\0"
    text = ""
    quotes = 0
    for i in range(len(line)):
        if line[i] == '"':
            quotes = quotes + 1
        elif line[i] == "," and quotes % 2 == 1:
            text = text + mark
        else:
            text = text + line[i]
    cells = text.split(",")
    for i in range(len(cells)):
        cells[i] = cells[i].replace(mark, ",")
    return cells


def split_quoted_e(line):
    return [c.replace('"', "") for c in re.split(r',(?=(?:[^"]*"[^"]*")*[^"]*$)', line)]


def log_levels_a(lines):
    counts = {}
    for line in lines:
        match = re.match(r"\[(\w+)\]", line)
        if match:
            level = match.group(1)
            counts[level] = counts.get(level, 0) + 1
    return counts


def log_levels_b(lines):
    levels = [line[1 : line.index("]")] for line in lines if line.startswith("[") and "]" in line]
    return dict(Counter(levels))


def log_levels_c(lines):
    table = defaultdict(int)
    for line in lines:
        if not line or line[0] != "[":
            continue
        head, mark, _ = line.partition("]")
        if mark:
            table[head.lstrip("[")] += 1
    return dict(table)


def log_levels_d(lines):
    levels = []
    numbers = []
    for line in lines:
        if line[0:1] == "[":
            level = ""
            closed = False
            for ch in line[1:]:
                if ch == "]":
                    closed = True
                    break
                level = level + ch
            if closed == True:
                if level in levels:
                    numbers[levels.index(level)] = numbers[levels.index(level)] + 1
                else:
                    levels.append(level)
                    numbers.append(1)
    result = {}
    for i in range(len(levels)):
        result[levels[i]] = numbers[i]
    return result


def log_levels_e(lines):
    return Counter(re.findall(r"^\[(\w+)\]", "\n".join(lines), re.M))


def slowest_a(records, n):
    times = {}
    for name, seconds in records:
        times.setdefault(name, []).append(seconds)
    means = {name: sum(values) / len(values) for name, values in times.items()}
    return sorted(means, key=lambda name: (-means[name], name))[:n]


def slowest_b(records, n):
    totals = defaultdict(float)
    counts = Counter()
    for name, seconds in records:
        totals[name] += seconds
        counts[name] += 1
    ranked = sorted((-totals[name] / counts[name], name) for name in totals)
    return [name for _, name in ranked[:n]]


def slowest_c(records, n):
    names = sorted({name for name, _ in records})

    def mean(name):
        values = [seconds for other, seconds in records if other == name]
        return sum(values) / len(values)

    return heapq.nsmallest(n, names, key=lambda name: (-mean(name), name))


def slowest_d(records, n):
    class Timer:
        def __init__(self, name):
            self.name = name
            self.total = 0
            self.runs = 0

        def add(self, seconds):
            self.total += seconds
            self.runs += 1

        def mean(self):
            return self.total / self.runs

    timers = {}
    for name, seconds in records:
        if name not in timers:
            timers[name] = Timer(name)
        timers[name].add(seconds)
    rest = list(timers.values())
    result = []
    while len(rest) > 0 and len(result) < n:
        worst = rest[0]
        for timer in rest:
            if timer.mean() > worst.mean():
                worst = timer
            elif timer.mean() == worst.mean() and timer.name < worst.name:
                worst = timer
        result.append(worst.name)
        rest.remove(worst)
    return result


def slowest_e(records, n):
    groups = ((k, [s for _, s in g]) for k, g in groupby(sorted(records), key=operator.itemgetter(0)))
    ranked = sorted(groups, key=lambda kg: -sum(kg[1]) / len(kg[1]))
    return [name for name, _ in islice(ranked, n)]


def index_words_a(documents):
    index = {}
    for number, text in enumerate(documents):
        for word in text.lower().split():
            if word not in index:
                index[word] = []
            if number not in index[word]:
                index[word].append(number)
    return index


def index_words_b(documents):
    index = defaultdict(set)
    for number, text in enumerate(documents):
        for word in text.lower().split():
            index[word].add(number)
    return {word: sorted(numbers) for word, numbers in index.items()}


def index_words_c(documents):
    words = {word for text in documents for word in text.lower().split()}
    return {word: [i for i, text in enumerate(documents) if word in text.lower().split()] for word in words}


def index_words_d(documents):
    index = {}
    for i in range(len(documents)):
        words = documents[i].lower().split()
        for j in range(len(words)):
            if words[j] not in index:
                index[words[j]] = [i]
            else:
                numbers = index[words[j]]
                if numbers[len(numbers) - 1] != i:
                    numbers.append(i)
    return index


def index_words_e(documents):
    pairs = sorted({(w, i) for i, d in enumerate(documents) for w in d.lower().split()})
    return {w: [i for _, i in g] for w, g in groupby(pairs, lambda p: p[0])}


def who_changed_a(old, new):
    added, removed, changed = [], [], []
    for key in new:
        if key not in old:
            added.append(key)
        elif old[key] != new[key]:
            changed.append(key)
    for key in old:
        if key not in new:
            removed.append(key)
    return sorted(added), sorted(removed), sorted(changed)


def who_changed_b(old, new):
    before, after = set(old), set(new)
    both = before & after
    return sorted(after - before), sorted(before - after), sorted(key for key in both if old[key] != new[key])


def who_changed_c(old, new):
    kinds = {"added": [], "removed": [], "changed": []}
    for key in sorted(set(old) | set(new)):
        if key not in old:
            kinds["added"].append(key)
        elif key not in new:
            kinds["removed"].append(key)
        elif new[key] != old[key]:
            kinds["changed"].append(key)
    return tuple(kinds.values())


def who_changed_d(old, new):
    added = []
    removed = []
    changed = []
    keys = []
    for key in old:
        keys.append(key)
    for key in new:
        if key not in keys:
            keys.append(key)
    keys.sort()
    for i in range(len(keys)):
        in_old = keys[i] in old
        in_new = keys[i] in new
        if in_old == True and in_new == False:
            removed.append(keys[i])
        elif in_old == False and in_new == True:
            added.append(keys[i])
        elif old[keys[i]] != new[keys[i]]:
            changed.append(keys[i])
    return added, removed, changed


def who_changed_e(old, new):
    diff = {k for k, _ in old.items() ^ new.items()}
    return sorted(diff - {*old}), sorted(diff - {*new}), sorted(diff & {*old} & {*new})


def pick_keys_a(rows, keys):
    return [{key: row[key] for key in keys if key in row} for row in rows]


def pick_keys_b(rows, keys):
    out = []
    for row in rows:
        small = {}
        for key in keys:
            if key in row:
                small[key] = row[key]
        out.append(small)
    return out


def pick_keys_c(rows, keys):
    return list(map(lambda row: dict((key, row[key]) for key in filter(row.__contains__, keys)), rows))


def pick_keys_d(rows, keys):
    result = []
    for i in range(len(rows)):
        new_row = {}
        for j in range(len(keys)):
            try:
                new_row[keys[j]] = rows[i][keys[j]]
            except KeyError:
                pass
        result.append(new_row)
    return result


def pick_keys_e(rows, keys):
    wanted = set(keys)

    def keep(row: dict) -> dict:
        small = dict(row)
        for key in row.keys() - wanted:
            del small[key]
        return small

    return [keep(row) for row in rows]


def joined_a(people, cities):
    names = {}
    for number, name in cities:
        names[number] = name
    out = []
    for person, number in people:
        if number in names:
            out.append((person, names[number]))
    return out


def joined_b(people, cities):
    table = dict(cities)
    return [(person, table[number]) for person, number in people if number in table]


def joined_c(people, cities):
    return [(person, name) for person, number in people for other, name in cities if other == number]


def joined_d(people, cities):
    result = []
    i = 0
    while i < len(people):
        j = 0
        found = False
        while j < len(cities) and not found:
            if cities[j][0] == people[i][1]:
                result.append((people[i][0], cities[j][1]))
                found = True
            j += 1
        i += 1
    return result


def joined_e(people, cities):
    numbers, names = zip(*cities) if cities else ((), ())
    known = filter(lambda person: person[1] in numbers, people)
    return list(map(lambda person: (person[0], names[numbers.index(person[1])]), known))


def stock_left_a(stock, orders):
    stock = dict(stock)
    refused = 0
    for name, number in orders:
        if stock.get(name, 0) >= number:
            stock[name] -= number
        else:
            refused += 1
    return stock, refused


def stock_left_b(stock, orders):
    left = {**stock}
    bad = []
    for order in orders:
        have = left[order[0]] if order[0] in left else 0
        if have < order[1]:
            bad.append(order)
            continue
        left[order[0]] = have - order[1]
    return left, len(bad)


def stock_left_c(stock, orders):
    counter = copy.copy(stock)
    count = 0
    for name, number in orders:
        try:
            if counter[name] < number:
                raise KeyError(name)
            counter[name] = counter[name] - number
        except KeyError:
            count += 1
    return counter, count


def stock_left_d(stock, orders):
    class Shop:
        def __init__(self, stock):
            self.stock = dict(stock)
            self.refused = 0

        def order(self, name, number):
            if name not in self.stock:
                self.refused += 1
                return
            rest = self.stock[name] - number
            if rest < 0:
                self.refused += 1
            else:
                self.stock[name] = rest

    shop = Shop(stock)
    for order in orders:
        shop.order(order[0], order[1])
    return shop.stock, shop.refused


def stock_left_e(stock, orders):
    def step(state, order):
        left, bad = state
        name, n = order
        return ({**left, name: left[name] - n}, bad) if left.get(name, -1) >= n else (left, bad + 1)

    return reduce(step, orders, (stock, 0))


def balances_a(moves):
    accounts = defaultdict(int)
    for source, target, amount in moves:
        accounts[source] -= amount
        accounts[target] += amount
    return {name: value for name, value in sorted(accounts.items()) if value}


def balances_b(moves):
    names = sorted({move[0] for move in moves} | {move[1] for move in moves})
    out = {}
    for name in names:
        value = sum(m[2] for m in moves if m[1] == name) - sum(m[2] for m in moves if m[0] == name)
        if value != 0:
            out[name] = value
    return out


def balances_c(moves):
    table = {}
    for source, target, amount in moves:
        table[source] = table.get(source, 0) - amount
        table[target] = table.get(target, 0) + amount
    for name in list(table):
        if table[name] == 0:
            del table[name]
    return dict(sorted(table.items()))


def balances_d(moves):
    names = []
    for move in moves:
        if move[0] not in names:
            names.append(move[0])
        if move[1] not in names:
            names.append(move[1])
    names.sort()
    money = [0] * len(names)
    for i in range(len(moves)):
        giver = names.index(moves[i][0])
        taker = names.index(moves[i][1])
        money[giver] = money[giver] - moves[i][2]
        money[taker] = money[taker] + moves[i][2]
    result = {}
    for i in range(len(names)):
        if money[i] != 0:
            result[names[i]] = money[i]
    return result


def balances_e(moves):
    flows = sorted(chain.from_iterable(((a, -n), (b, n)) for a, b, n in moves))
    sums = {k: sum(n for _, n in g) for k, g in groupby(flows, lambda f: f[0])}
    return {k: v for k, v in sums.items() if v}


def free_slots_a(busy, start, end):
    free = []
    at = start
    for low, high in sorted(busy):
        if low > at:
            free.append((at, low))
        at = max(at, high)
    if at < end:
        free.append((at, end))
    return free


def free_slots_b(busy, start, end):
    hours = [not any(low <= hour < high for low, high in busy) for hour in range(start, end)]
    out = []
    i = 0
    while i < len(hours):
        if not hours[i]:
            i += 1
            continue
        j = i
        while j < len(hours) and hours[j]:
            j += 1
        out.append((start + i, start + j))
        i = j
    return out


def free_slots_c(busy, start, end):
    free = [(start, end)]
    for low, high in busy:
        following = []
        for a, b in free:
            if a < min(b, low):
                following.append((a, min(b, low)))
            if max(a, high) < b:
                following.append((max(a, high), b))
        free = following
    return sorted(set(free))


def free_slots_d(busy, start, end):
    class Day:
        def __init__(self):
            self.hours = []
            for hour in range(start, end):
                self.hours.append(True)

        def block(self, low, high):
            hour = low
            while hour < high:
                if start <= hour < end:
                    self.hours[hour - start] = False
                hour += 1

    day = Day()
    for meeting in busy:
        day.block(meeting[0], meeting[1])
    result = []
    begin = -1
    for i in range(len(day.hours)):
        if day.hours[i] and begin == -1:
            begin = i
        if not day.hours[i] and begin != -1:
            result.append((start + begin, start + i))
            begin = -1
    if begin != -1:
        result.append((start + begin, end))
    return result


def free_slots_e(busy, start, end):
    free = sorted(set(range(start, end)) - {h for a, b in busy for h in range(a, b)})
    runs = [[h for _, h in g] for _, g in groupby(enumerate(free), lambda p: p[1] - p[0])]
    return [(r[0], r[-1] + 1) for r in runs]


def parse_duration_a(text):
    units = {"h": 3600, "m": 60, "s": 1}
    total = 0
    number = ""
    for char in text:
        if char.isdigit():
            number += char
        else:
            total += int(number) * units[char]
            number = ""
    return total


def parse_duration_b(text):
    return sum(int(value) * {"h": 3600, "m": 60, "s": 1}[unit] for value, unit in re.findall(r"(\d+)([hms])", text))


def parse_duration_c(text):
    seconds = 0
    for unit, size in (("h", 3600), ("m", 60), ("s", 1)):
        head, mark, rest = text.partition(unit)
        if mark:
            seconds += int(head) * size
            text = rest
    return seconds


def parse_duration_d(text):
    hours = 0
    minutes = 0
    seconds = 0
    current = 0
    for i in range(len(text)):
        if text[i] == "h":
            hours = current
            current = 0
        elif text[i] == "m":
            minutes = current
            current = 0
        elif text[i] == "s":
            seconds = current
            current = 0
        else:
            current = current * 10 + int(text[i])
    return hours * 3600 + minutes * 60 + seconds


def parse_duration_e(text):
    h, m, s = re.fullmatch(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?", text).groups("0")
    return (int(h) * 60 + int(m)) * 60 + int(s)


def password_points_a(text):
    points = 0
    if len(text) >= 8:
        points += 1
    if any(char.isupper() for char in text):
        points += 1
    if any(char.islower() for char in text):
        points += 1
    if any(char.isdigit() for char in text):
        points += 1
    if any(not char.isalnum() for char in text):
        points += 1
    return points


def password_points_b(text):
    patterns = [r".{8,}", "[A-Z]", "[a-z]", r"[0-9]", r"[^A-Za-z0-9]"]
    return sum(re.search(pattern, text) is not None for pattern in patterns)


def password_points_c(text):
    kinds = set()
    for char in text:
        if "a" <= char <= "z":
            kinds.add("lower")
        elif "A" <= char <= "Z":
            kinds.add("upper")
        elif "0" <= char <= "9":
            kinds.add("digit")
        else:
            kinds.add("other")
    return len(kinds) + (len(text) > 7)


def password_points_d(text):
    upper = False
    lower = False
    digit = False
    other = False
    for i in range(len(text)):
        if text[i] in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            upper = True
        elif text[i] in "abcdefghijklmnopqrstuvwxyz":
            lower = True
        elif text[i] in "0123456789":
            digit = True
        else:
            other = True
    points = 0
    if len(text) >= 8:
        points = points + 1
    if upper == True:
        points = points + 1
    if lower == True:
        points = points + 1
    if digit == True:
        points = points + 1
    if other == True:
        points = points + 1
    return points


def password_points_e(text):
    tests = (str.isupper, str.islower, str.isdigit, lambda c: not c.isalnum())
    return sum(any(map(t, text)) for t in tests) + (len(text) > 7)


def good_isbn_a(text):
    text = text.replace("-", "")
    if len(text) != 10:
        return False
    total = 0
    for i, char in enumerate(text):
        if char == "X" and i == 9:
            value = 10
        elif char.isdigit():
            value = int(char)
        else:
            return False
        total += (10 - i) * value
    return total % 11 == 0


def good_isbn_b(text):
    text = text.replace("-", "")
    if not re.fullmatch(r"\d{9}[\dX]", text):
        return False
    values = [10 if char == "X" else int(char) for char in text]
    return sum(value * weight for value, weight in zip(values, range(10, 0, -1))) % 11 == 0


def good_isbn_c(text):
    digits = [char for char in text if char != "-"]
    if len(digits) != 10 or not all(c in "0123456789" for c in digits[:-1]) or digits[-1] not in "0123456789X":
        return False
    check = 0
    weight = 10
    while digits:
        char = digits.pop(0)
        check += weight * (10 if char == "X" else int(char))
        weight -= 1
    return not check % 11


def good_isbn_d(text):
    position = 0
    total = 0
    for ch in text:
        if ch == "-":
            continue
        position = position + 1
        if position > 10:
            return False
        if ch >= "0" and ch <= "9":
            total = total + position * int(ch)
        elif ch == "X" and position == 10:
            total = total + 100
        else:
            return False
    if position != 10:
        return False
    if total % 11 == 0:
        return True
    else:
        return False


def good_isbn_e(text):
    d = text.replace("-", "")
    n = ["0123456789X".find(c) for c in d]
    return len(n) == 10 and -1 not in n and 10 not in n[:9] and sum(accumulate(n)) % 11 == 0


def mod_check_a(text):
    total = 0
    for i, char in enumerate(text[:12]):
        total += int(char) * (3 if i % 2 else 1)
    return (10 - total % 10) % 10


def mod_check_b(text):
    odd = sum(map(int, text[0:12:2]))
    even = sum(map(int, text[1:12:2]))
    return -(odd + 3 * even) % 10


def mod_check_c(text):
    weights = itertools.cycle((1, 3))
    total = sum(int(char) * weight for char, weight in zip(text[:12], weights))
    rest = total % 10
    return 10 - rest if rest else 0


def mod_check_d(text):
    total = 0
    three = False
    i = 0
    while i < 12 and i < len(text):
        digit = ord(text[i]) - ord("0")
        if three:
            total += digit + digit + digit
        else:
            total += digit
        three = not three
        i += 1
    check = 0
    while (total + check) % 10 != 0:
        check += 1
    return check


def mod_check_e(text):
    products = map(operator.mul, map(int, text[:12]), cycle((9, 7)))
    return reduce(lambda total, p: (total + p) % 10, products, 0)


def grade_a(points):
    if points >= 90:
        return "A"
    if points >= 80:
        return "B"
    if points >= 70:
        return "C"
    if points >= 60:
        return "D"
    return "F"


def grade_b(points):
    return "FDCBA"[bisect.bisect([60, 70, 80, 90], points)]


def grade_c(points):
    for limit, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):
        if limit <= points:
            return letter
    return "F"


def grade_d(points):
    letter = "F"
    if points >= 60:
        letter = "D"
    if points >= 70:
        letter = "C"
    if points >= 80:
        letter = "B"
    if points >= 90:
        letter = "A"
    return letter


def grade_e(points):
    return "FFFFFFDCBAA"[min(max(points, 0), 100) // 10]


def tax_a(income):
    if income <= 10000:
        return 0
    elif income <= 30000:
        return (income - 10000) * 20 // 100
    else:
        return 4000 + (income - 30000) * 40 // 100


def tax_b(income):
    total = 0
    bands = [(0, 10000, 0), (10000, 30000, 20), (30000, None, 40)]
    for low, high, percent in bands:
        if income > low:
            part = (income if high is None else min(income, high)) - low
            total += part * percent // 100
    return total


def tax_c(income):
    return max(0, min(income, 30000) - 10000) * 20 // 100 + max(0, income - 30000) * 40 // 100


def tax_d(income):
    tax = 0
    rest = income
    if rest > 30000:
        tax = tax + (rest - 30000) * 40 // 100
        rest = 30000
    if rest > 10000:
        tax = tax + (rest - 10000) * 20 // 100
        rest = 10000
    return tax


def tax_e(income):
    limits, rates = [0, 10000, 30000, math.inf], [0, 20, 40]
    parts = (max(0, min(income, high) - low) for low, high in pairwise(limits))
    return sum(part * rate // 100 for part, rate in zip(parts, rates))


def retry_delays_a(tries, base, most):
    out = []
    delay = base
    for _ in range(tries):
        out.append(min(delay, most))
        delay *= 2
    return out


def retry_delays_b(tries, base, most):
    return [min(base * 2**i, most) for i in range(tries)]


def retry_delays_c(tries, base, most):
    delays = []
    while len(delays) < tries:
        following = base if not delays else delays[-1] * 2
        delays.append(following if following < most else most)
    return delays


def retry_delays_d(tries, base, most):
    result = []
    wait = base
    for i in range(tries):
        if wait > most:
            result.append(most)
        else:
            result.append(wait)
        wait = wait + wait
    return result


def retry_delays_e(tries, base, most):
    doubled = accumulate(repeat(2, tries), operator.mul, initial=base)
    return list(map(min, islice(doubled, tries), repeat(most)))


def chained_get_a(paths, start):
    seen = []
    while start in paths and start not in seen:
        seen.append(start)
        start = paths[start]
    return start


def chained_get_b(paths, start, seen=()):
    if start not in paths or start in seen:
        return start
    return chained_get_b(paths, paths[start], seen + (start,))


def chained_get_c(paths, start):
    visited = set()
    current = start
    while True:
        if current in visited:
            return current
        visited.add(current)
        try:
            current = paths[current]
        except KeyError:
            return current


def chained_get_d(paths, start):
    now = start
    i = 0
    while i < len(paths):
        if now not in paths:
            return now
        now = paths[now]
        i += 1
    return now


def chained_get_e(paths, start):
    nodes = [start]
    while (after := paths.get(nodes[-1])) is not None and after not in nodes:
        nodes.append(after)
    return nodes[-1]


def by_extension_a(names):
    out = {}
    for name in names:
        at = name.rfind(".")
        ending = name[at + 1 :].lower() if at > 0 else ""
        out.setdefault(ending, []).append(name)
    return out


def by_extension_b(names):
    groups = defaultdict(list)
    for name in names:
        stem, dot, ending = name.rpartition(".")
        groups[ending.lower() if stem else ""].append(name)
    return dict(groups)


def by_extension_c(names):
    def ending(name):
        parts = name.split(".")
        return parts[-1].lower() if len(parts) > 1 and any(parts[:-1]) else ""

    keys = []
    for name in names:
        if ending(name) not in keys:
            keys.append(ending(name))
    return {key: [name for name in names if ending(name) == key] for key in keys}


def by_extension_d(names):
    result = {}
    for i in range(len(names)):
        name = names[i]
        extension = ""
        dot = -1
        for j in range(len(name)):
            if name[j] == ".":
                dot = j
        if dot > 0:
            for j in range(dot + 1, len(name)):
                extension = extension + name[j].lower()
        if extension not in result:
            result[extension] = []
        result[extension].append(name)
    return result


def by_extension_e(names):
    import pathlib

    suffix = lambda n: pathlib.PurePosixPath(n).suffix[1:].lower()
    return {s: [n for n in names if suffix(n) == s] for s in map(suffix, names)}


def unique_name_a(name, taken):
    if name not in taken:
        return name
    i = 1
    while f"{name}-{i}" in taken:
        i += 1
    return f"{name}-{i}"


def unique_name_b(name, taken):
    candidate = name
    for number in itertools.count(1):
        if candidate not in taken:
            return candidate
        candidate = name + "-" + str(number)


def unique_name_c(name, taken, number=0):
    candidate = "%s-%d" % (name, number) if number else name
    return unique_name_c(name, taken, number + 1) if candidate in taken else candidate


def unique_name_d(name, taken):
    result = name
    number = 0
    ok = False
    while ok == False:
        ok = True
        for t in taken:
            if t == result:
                ok = False
        if ok == False:
            number = number + 1
            result = name + "-" + str(number)
    return result


def unique_name_e(name, taken):
    candidates = chain([name], map((name + "-{}").format, itertools.count(1)))
    return next(itertools.filterfalse(taken.__contains__, candidates))


def folder_sizes_a(files):
    sizes = defaultdict(int)
    for path, size in files:
        parts = path.split("/")[:-1]
        for i in range(1, len(parts) + 1):
            sizes["/".join(parts[:i])] += size
    return dict(sizes)


def folder_sizes_b(files):
    out = {}
    for path, size in files:
        while "/" in path:
            path = path.rsplit("/", 1)[0]
            out[path] = out.get(path, 0) + size
    return out


def folder_sizes_c(files):
    folders = set()
    for path, _ in files:
        for i, char in enumerate(path):
            if char == "/":
                folders.add(path[:i])
    return {folder: sum(size for path, size in files if path.startswith(folder + "/")) for folder in folders}


def folder_sizes_d(files):
    class Folder:
        def __init__(self):
            self.size = 0
            self.folders = {}

        def add(self, parts, size):
            self.size += size
            if len(parts) > 1:
                if parts[0] not in self.folders:
                    self.folders[parts[0]] = Folder()
                self.folders[parts[0]].add(parts[1:], size)

        def report(self, prefix, result):
            for name in self.folders:
                result[prefix + name] = self.folders[name].size
                self.folders[name].report(prefix + name + "/", result)

    root = Folder()
    for path, size in files:
        root.add(path.split("/"), size)
    result = {}
    root.report("", result)
    return result


def folder_sizes_e(files):
    ups = lambda p: accumulate(p.split("/")[:-1], "{}/{}".format)
    return reduce(lambda d, f: d + Counter({u: f[1] for u in ups(f[0])}), files, Counter())


def nested_total_a(value):
    if isinstance(value, dict):
        return sum(nested_total_a(inner) for inner in value.values())
    if isinstance(value, list):
        return sum(nested_total_a(inner) for inner in value)
    if isinstance(value, int):
        return value
    return 0


def nested_total_b(value):
    stack = [value]
    total = 0
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
        elif isinstance(item, int):
            total += item
    return total


def nested_total_c(value):
    return sum(int(number) for number in re.findall(r"-?\d+", re.sub(r'"[^"]*"', "", json.dumps(value))))


def nested_total_d(value):
    total = 0
    rest = [value]
    i = 0
    while i < len(rest):
        thing = rest[i]
        if type(thing) == int:
            total = total + thing
        elif type(thing) == list:
            for inner in thing:
                rest.append(inner)
        elif type(thing) == dict:
            for key in thing:
                rest.append(thing[key])
        i = i + 1
    return total


def nested_total_e(value):
    def numbers(v):
        match v:
            case dict():
                yield from chain.from_iterable(map(numbers, v.values()))
            case list():
                yield from chain.from_iterable(map(numbers, v))
            case int():
                yield v

    return sum(numbers(value))


def tree_text_a(tree, depth=0):
    lines = []
    for name in sorted(tree):
        lines.append("  " * depth + name)
        lines += tree_text_a(tree[name], depth + 1)
    return lines


def tree_text_b(tree):
    out = []

    def walk(part, indent):
        for name, inner in sorted(part.items()):
            out.append(indent + name)
            walk(inner, indent + "  ")

    walk(tree, "")
    return out


def tree_text_c(tree):
    stack = [(name, tree[name], 0) for name in sorted(tree, reverse=True)]
    lines = []
    while stack:
        name, inner, depth = stack.pop()
        lines.append(" " * (2 * depth) + name)
        for key in sorted(inner, reverse=True):
            stack.append((key, inner[key], depth + 1))
    return lines


def tree_text_d(tree):
    def walk(name, inner, depth):
        yield depth * "  " + name
        yield from chain.from_iterable(walk(n, i, depth + 1) for n, i in sorted(inner.items()))

    return list(chain.from_iterable(walk(n, i, 0) for n, i in sorted(tree.items())))


def tree_text_e(tree):
    paths = []
    waiting = [([], tree)]
    while len(waiting) > 0:
        path, node = waiting[0]
        waiting = waiting[1:]
        for name in node:
            paths.append(path + [name])
            waiting.append((path + [name], node[name]))
    paths.sort()
    lines = []
    for path in paths:
        line = path[len(path) - 1]
        for i in range(len(path) - 1):
            line = "  " + line
        lines.append(line)
    return lines


def paths_tree_a(paths):
    tree = {}
    for path in paths:
        node = tree
        for part in path.split("/"):
            node = node.setdefault(part, {})
    return tree


def paths_tree_b(paths):
    groups = {}
    for path in paths:
        first, _, rest = path.partition("/")
        groups.setdefault(first, [])
        if rest:
            groups[first].append(rest)
    return {name: paths_tree_b(rest) for name, rest in groups.items()}


def paths_tree_c(paths):
    tree = {}
    for path in paths:
        current = tree
        for part in path.split("/"):
            if part not in current:
                current[part] = {}
            current = current[part]
    return tree


def paths_tree_d(paths):
    def build(rows):
        heads = sorted({row[0] for row in rows})
        return {h: build([row[1:] for row in rows if row[0] == h and row[1:]]) for h in heads}

    return build([path.split("/") for path in paths])


def paths_tree_e(paths):
    class Node:
        def __init__(self):
            self.children = {}

        def child(self, name):
            if name not in self.children:
                self.children[name] = Node()
            return self.children[name]

        def to_dict(self):
            result = {}
            for name in self.children:
                result[name] = self.children[name].to_dict()
            return result

    root = Node()
    for path in paths:
        node = root
        parts = path.split("/")
        i = 0
        while i < len(parts):
            node = node.child(parts[i])
            i += 1
    return root.to_dict()


def count_leaves_a(tree):
    if not tree:
        return 1
    return sum(count_leaves_a(inner) for inner in tree.values())


def count_leaves_b(tree):
    stack = [tree]
    leaves = 0
    while stack:
        node = stack.pop()
        if node:
            stack.extend(node.values())
        else:
            leaves += 1
    return leaves


def count_leaves_c(tree):
    level = [tree]
    found = 0
    while level:
        found += sum(1 for node in level if not node)
        level = [inner for node in level for inner in node.values()]
    return found


def count_leaves_d(tree):
    def count(node):
        total = 0
        if len(node) == 0:
            total = 1
        else:
            for key in node:
                total = total + count(node[key])
        return total

    return count(tree)


def count_leaves_e(tree):
    return str(tree).count("{}")


def bounding_box_a(points):
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def bounding_box_b(points):
    left = right = points[0][0]
    bottom = top = points[0][1]
    for x, y in points:
        if x < left:
            left = x
        if x > right:
            right = x
        if y < bottom:
            bottom = y
        if y > top:
            top = y
    return left, bottom, right, top


def bounding_box_c(points):
    xs, ys = zip(*points)
    return (*map(min, (xs, ys)), *map(max, (xs, ys)))


def bounding_box_d(points):
    class Box:
        def __init__(self, x, y):
            self.left = x
            self.right = x
            self.low = y
            self.high = y

        def grow(self, x, y):
            self.left = min(self.left, x)
            self.right = max(self.right, x)
            self.low = min(self.low, y)
            self.high = max(self.high, y)

    box = Box(points[0][0], points[0][1])
    i = 1
    while i < len(points):
        box.grow(points[i][0], points[i][1])
        i += 1
    return box.left, box.low, box.right, box.high


def bounding_box_e(points):
    xs, ys = (sorted(p[k] for p in points) for k in (0, 1))
    return xs[0], ys[0], xs[-1], ys[-1]


INPUTS = {
    "strip_comments": [("a = 1  # one\n\n# two\nb",), ("",)],
    "indent_depth": [("a\n  b\n    c\n      ",), ("",)],
    "dedent": [("  a\n    b\n\n  c",), ("a",)],
    "table_text": [([["a", 10], ["long", 2]],), ([],)],
    "size_text": [(10,), (2048,), (5 * 1024**3,)],
    "size_read": [("10",), ("2k",), ("3G",), ("1M",)],
    "hide_middle": [("secret",), ("abc",), ("",)],
    "cut_text": [("hello there world", 9), ("hi", 5)],
    "fill_template": [("Hi {name}, {x} {y}", {"name": "Bo", "x": 1}), ("", {})],
    "quote_fields": [(["a", "b,c", 'd"e'],), ([],)],
    "split_quoted": [('a,"b,c",d',), ("",), ("x,,y",)],
    "log_levels": [(["[info] a", "[warn] b", "[info] c", "none"],), ([],)],
    "slowest": [([("a", 1), ("b", 3), ("a", 2)], 1), ([("x", 1), ("y", 1)], 5)],
    "index_words": [(["a b", "B c"],), ([],)],
    "who_changed": [({"a": 1, "b": 2}, {"b": 3, "c": 4}), ({}, {})],
    "pick_keys": [([{"a": 1, "b": 2}, {"b": 3}], ["a", "c"])],
    "joined": [([("bo", 1), ("al", 2), ("cy", 9)], [(1, "york"), (2, "rome")])],
    "stock_left": [({"a": 3}, [("a", 2), ("a", 2), ("b", 1)])],
    "balances": [([("a", "b", 5), ("b", "c", 5)],), ([],)],
    "free_slots": [([(9, 10), (12, 14)], 8, 17), ([(8, 17)], 8, 17), ([], 1, 3)],
    "parse_duration": [("1h30m",), ("45s",), ("",)],
    "password_points": [("abc",), ("Abcdef1!",), ("",)],
    "good_isbn": [("3-598-21508-8",), ("3-598-21507-X",), ("3-598-21508-9",), ("abc",)],
    "mod_check": [("978030640615",), ("400638133393",)],
    "grade": [(95,), (60,), (59,), (80,)],
    "tax": [(5000,), (20000,), (50000,)],
    "retry_delays": [(5, 1, 10), (0, 1, 1)],
    "chained_get": [({"a": "b", "b": "c"}, "a"), ({}, "x"), ({"a": "a"}, "a")],
    "by_extension": [(["a.py", "b.PY", "c", ".git", "d.tar.gz"],)],
    "unique_name": [("a", ["a", "a-1"]), ("b", ["a"])],
    "folder_sizes": [([("a/b/c.txt", 3), ("a/d.txt", 2), ("e.txt", 1)],)],
    "nested_total": [({"a": [1, {"b": -2}], "c": "x5"},), ([],)],
    "tree_text": [({"b": {}, "a": {"c": {}}},), ({},)],
    "paths_tree": [(["a/b", "a/c/d", "e"],), ([],)],
    "count_leaves": [({"a": {"b": {}, "c": {}}, "d": {}},), ({},)],
    "bounding_box": [([(1, 5), (3, 2), (0, 4)],)],
}
