"""Small tasks of our own as programs have them, each written in several ways; all ways of a task agree on `INPUTS`."""

import bisect
import copy
import heapq
import itertools
import json
import math
import re
from collections import Counter, defaultdict, deque
from functools import reduce


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


def boxes_meet_a(first, second):
    return first[0] < second[2] and second[0] < first[2] and first[1] < second[3] and second[1] < first[3]


def boxes_meet_b(first, second):
    if first[2] <= second[0] or second[2] <= first[0]:
        return False
    if first[3] <= second[1] or second[3] <= first[1]:
        return False
    return True


def boxes_meet_c(first, second):
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    return width > 0 and height > 0


def closest_pair_a(points):
    best = float("inf")
    for i in range(len(points)):
        for j in range(i + 1, len(points)):
            dx = points[i][0] - points[j][0]
            dy = points[i][1] - points[j][1]
            best = min(best, math.sqrt(dx * dx + dy * dy))
    return round(best, 6)


def closest_pair_b(points):
    return round(min(math.dist(a, b) for a, b in itertools.combinations(points, 2)), 6)


def closest_pair_c(points):
    points = sorted(points)
    nearest = math.inf
    for i, (x, y) in enumerate(points):
        for u, v in points[i + 1 :]:
            if u - x > nearest:
                break
            nearest = min(nearest, math.hypot(u - x, v - y))
    return round(nearest, 6)


def route_length_a(points):
    total = 0
    for i in range(1, len(points)):
        total += math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1])
    return round(total, 6)


def route_length_b(points):
    return round(sum(math.dist(a, b) for a, b in zip(points, points[1:])), 6)


def route_length_c(points):
    length = 0
    before = None
    for x, y in points:
        if before is not None:
            length += ((x - before[0]) ** 2 + (y - before[1]) ** 2) ** 0.5
        before = (x, y)
    return round(length, 6)


def colour_hex_a(red, green, blue):
    return "#%02x%02x%02x" % (red, green, blue)


def colour_hex_b(red, green, blue):
    return "#" + "".join(hex(part)[2:].zfill(2) for part in (red, green, blue))


def colour_hex_c(red, green, blue):
    value = red << 16 | green << 8 | blue
    return f"#{value:06x}"


def colour_read_a(text):
    text = text.lstrip("#")
    return tuple(int(text[i : i + 2], 16) for i in (0, 2, 4))


def colour_read_b(text):
    value = int(text[1:], 16)
    return value >> 16, value >> 8 & 255, value & 255


def colour_read_c(text):
    digits = "0123456789abcdef"
    parts = []
    for i in range(1, 7, 2):
        parts.append(digits.index(text[i].lower()) * 16 + digits.index(text[i + 1].lower()))
    return tuple(parts)


def bits_set_a(flags, names):
    out = []
    for i, name in enumerate(names):
        if flags & (1 << i):
            out.append(name)
    return out


def bits_set_b(flags, names):
    return [name for name, bit in zip(names, reversed(bin(flags)[2:])) if bit == "1"]


def bits_set_c(flags, names):
    found = []
    for name in names:
        flags, bit = divmod(flags, 2)
        if bit:
            found.append(name)
    return found


def pages_a(total, size, page):
    pages = (total + size - 1) // size
    start = (page - 1) * size
    return pages, start, min(start + size, total)


def pages_b(total, size, page):
    pages = math.ceil(total / size)
    first = size * page - size
    last = first + size
    if last > total:
        last = total
    return pages, first, last


def pages_c(total, size, page):
    whole, rest = divmod(total, size)
    start = size * (page - 1)
    end = start + size if start + size < total else total
    return whole + (1 if rest else 0), start, end


def turns_a(names, rounds):
    out = []
    for i in range(rounds):
        out.append(names[i % len(names)])
    return out


def turns_b(names, rounds):
    return list(itertools.islice(itertools.cycle(names), rounds))


def turns_c(names, rounds):
    queue = deque(names)
    out = []
    while rounds > 0:
        out.append(queue[0])
        queue.rotate(-1)
        rounds -= 1
    return out


def compose_a(functions, value):
    for function in functions:
        value = function(value)
    return value


def compose_b(functions, value):
    return reduce(lambda result, function: function(result), functions, value)


def compose_c(functions, value):
    if not functions:
        return value
    return compose_c(functions[1:], functions[0](value))


def vote_count_a(ballots):
    rest = {name for ballot in ballots for name in ballot}
    while rest:
        counts = {name: 0 for name in rest}
        for ballot in ballots:
            for name in ballot:
                if name in rest:
                    counts[name] += 1
                    break
        best = max(sorted(counts), key=counts.get)
        if counts[best] * 2 > len(ballots) or len(rest) == 1:
            return best
        rest.remove(min(sorted(counts), key=counts.get))
    return None


def vote_count_b(ballots):
    ballots = [list(ballot) for ballot in ballots]
    while any(ballots):
        firsts = Counter({name: 0 for ballot in ballots for name in ballot})
        firsts.update(ballot[0] for ballot in ballots if ballot)
        order = sorted(firsts, key=lambda name: (firsts[name], name))
        top = max(firsts.values())
        leaders = sorted(name for name in firsts if firsts[name] == top)
        if top * 2 > len(ballots) or len(firsts) == 1:
            return leaders[0]
        loser = order[0]
        ballots = [[name for name in ballot if name != loser] for ballot in ballots]
    return None


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
    "boxes_meet": [((0, 0, 2, 2), (1, 1, 3, 3)), ((0, 0, 1, 1), (1, 0, 2, 1))],
    "closest_pair": [([(0, 0), (5, 5), (1, 1), (9, 9)],)],
    "route_length": [([(0, 0), (3, 4), (3, 5)],), ([(1, 1)],)],
    "colour_hex": [(255, 0, 16)],
    "colour_read": [("#ff0010",)],
    "bits_set": [(5, ["a", "b", "c"]), (0, ["a"])],
    "pages": [(95, 10, 10), (20, 10, 1)],
    "turns": [(["a", "b", "c"], 5), (["x"], 0)],
    "compose": [([lambda x: x + 1, lambda x: x * 2], 3), ([], 1)],
    "vote_count": [([["a", "b"], ["b", "a"], ["a"]],), ([["a"], ["b", "c"], ["b"], ["c", "b"]],)],
}
