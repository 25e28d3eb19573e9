"""Small tasks on dates, times, records, text formats and money, in several ways each; they agree on `INPUTS`."""

import csv
import datetime
import io
import operator
import re
from collections import Counter, defaultdict, deque
from functools import reduce
from itertools import count, groupby, zip_longest


def clock_text_a(seconds):
    hours = seconds // 3600
    minutes = seconds % 3600 // 60
    rest = seconds % 60
    return "%02d:%02d:%02d" % (hours, minutes, rest)


def clock_text_b(seconds):
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest:02}"


def clock_text_c(seconds):
    parts = []
    for unit in (3600, 60, 1):
        parts.append(str(seconds // unit).zfill(2))
        seconds %= unit
    return ":".join(parts)


def clock_read_a(text):
    hours, minutes, seconds = text.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds)


def clock_read_b(text):
    total = 0
    for part in text.split(":"):
        total = total * 60 + int(part)
    return total


def clock_read_c(text):
    return sum(int(part) * 60**power for power, part in enumerate(reversed(text.split(":"))))


def clock_read_d(text):
    match = re.match(r"(\d+):(\d+):(\d+)$", text)
    h, m, s = (int(group) for group in match.groups())
    return s + 60 * (m + 60 * h)


def month_days_a(year, month):
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def month_days_b(year, month):
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if month == 2 and (year % 400 == 0 or (year % 4 == 0 and year % 100)):
        return 29
    return days[month - 1]


def month_days_c(year, month):
    first = datetime.date(year, month, 1)
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return (following - first).days


def year_day_a(year, month, day):
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 4 == 0 and year % 100 != 0 or year % 400 == 0:
        days[1] = 29
    return sum(days[: month - 1]) + day


def year_day_b(year, month, day):
    return datetime.date(year, month, day).timetuple().tm_yday


def year_day_c(year, month, day):
    return (datetime.date(year, month, day) - datetime.date(year, 1, 1)).days + 1


def year_day_d(year, month, day):
    total = day
    leap = year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)
    for m in range(1, month):
        if m == 2:
            total += 29 if leap else 28
        elif m in {4, 6, 9, 11}:
            total += 30
        else:
            total += 31
    return total


def week_day_a(year, month, day):
    return datetime.date(year, month, day).weekday()


def week_day_b(year, month, day):
    if month < 3:
        month += 12
        year -= 1
    century, rest = divmod(year, 100)
    h = (day + 13 * (month + 1) // 5 + rest + rest // 4 + century // 4 + 5 * century) % 7
    return (h + 5) % 7


def week_day_c(year, month, day):
    offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    if month < 3:
        year -= 1
    sunday = (year + year // 4 - year // 100 + year // 400 + offsets[month - 1] + day) % 7
    return (sunday - 1) % 7


def first_mondays_a(start, end):
    found = 0
    for year in range(start, end + 1):
        for month in range(1, 13):
            if datetime.date(year, month, 1).weekday() == 0:
                found += 1
    return found


def first_mondays_b(start, end):
    return sum(datetime.date(y, m, 1).weekday() == 0 for y in range(start, end + 1) for m in range(1, 13))


def first_mondays_c(start, end):
    day = datetime.date(start, 1, 1)
    last = datetime.date(end, 12, 31)
    count_here = 0
    while day <= last:
        if day.day == 1 and day.isoweekday() == 1:
            count_here += 1
        day += datetime.timedelta(days=1)
    return count_here


def rows_of_csv_a(text):
    return [line.split(",") for line in text.strip().split("\n")]


def rows_of_csv_b(text):
    return list(csv.reader(io.StringIO(text.strip())))


def rows_of_csv_c(text):
    rows = []
    for line in text.strip().splitlines():
        cells = []
        cell = ""
        for char in line:
            if char == ",":
                cells.append(cell)
                cell = ""
            else:
                cell += char
        cells.append(cell)
        rows.append(cells)
    return rows


def settings_a(text):
    out = {}
    section = None
    for line in text.split("\n"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            out[section] = {}
        else:
            key, value = line.split("=", 1)
            out[section][key.strip()] = value.strip()
    return out


def settings_b(text):
    result = {}
    current = None
    for line in map(str.strip, text.splitlines()):
        head = re.fullmatch(r"\[(.+)\]", line)
        if head:
            current = result.setdefault(head.group(1), {})
        elif line and line[0] != "#":
            name, _, value = line.partition("=")
            current[name.strip()] = value.strip()
    return result


def settings_c(text):
    lines = [line.strip() for line in text.split("\n")]
    lines = [line for line in lines if line and not line.startswith("#")]
    table = {}
    i = 0
    while i < len(lines):
        name = lines[i].strip("[]")
        table[name] = {}
        i += 1
        while i < len(lines) and not lines[i].startswith("["):
            at = lines[i].index("=")
            table[name][lines[i][:at].strip()] = lines[i][at + 1 :].strip()
            i += 1
    return table


def totals_by_name_a(rows):
    totals = {}
    for name, amount in rows:
        if name not in totals:
            totals[name] = 0
        totals[name] += amount
    return totals


def totals_by_name_b(rows):
    totals = defaultdict(int)
    for row in rows:
        totals[row[0]] += row[1]
    return dict(totals)


def totals_by_name_c(rows):
    return {name: sum(amount for other, amount in rows if other == name) for name, _ in rows}


def totals_by_name_d(rows):
    ordered = sorted(rows, key=lambda row: row[0])
    return {name: sum(amount for _, amount in group) for name, group in groupby(ordered, key=lambda row: row[0])}


def best_pupil_a(marks):
    best, best_mean = None, -1
    for name, values in marks.items():
        mean = sum(values) / len(values)
        if mean > best_mean:
            best, best_mean = name, mean
    return best


def best_pupil_b(marks):
    return max(marks, key=lambda name: sum(marks[name]) / len(marks[name]))


def best_pupil_c(marks):
    means = [(sum(values) / len(values), name) for name, values in marks.items()]
    means.sort(key=lambda pair: pair[0])
    return means[-1][1]


def middle_value_a(values):
    values = sorted(values)
    n = len(values)
    if n % 2 == 1:
        return values[n // 2]
    return (values[n // 2 - 1] + values[n // 2]) / 2


def middle_value_b(values):
    ordered = list(values)
    ordered.sort()
    half, odd = divmod(len(ordered), 2)
    if odd:
        return ordered[half]
    return sum(ordered[half - 1 : half + 1]) / 2


def middle_value_c(values):
    rest = list(values)
    while len(rest) > 2:
        rest.remove(min(rest))
        rest.remove(max(rest))
    if len(rest) == 1:
        return rest[0]
    return (rest[0] + rest[1]) / 2


def spread_a(values):
    mean = sum(values) / len(values)
    return round(sum((v - mean) ** 2 for v in values) / len(values), 6)


def spread_b(values):
    n = len(values)
    total = 0
    for value in values:
        total += value
    mean = total / n
    squares = 0
    for value in values:
        squares += (value - mean) * (value - mean)
    return round(squares / n, 6)


def spread_c(values):
    n = len(values)
    return round(sum(v * v for v in values) / n - (sum(values) / n) ** 2, 6)


def most_frequent_value_a(values):
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    best = max(counts.values())
    return sorted(value for value, times in counts.items() if times == best)


def most_frequent_value_b(values):
    counts = Counter(values)
    best = counts.most_common(1)[0][1]
    return sorted([value for value in counts if counts[value] == best])


def most_frequent_value_c(values):
    result = []
    most = 0
    for value in sorted(set(values)):
        times = values.count(value)
        if times > most:
            result = [value]
            most = times
        elif times == most:
            result.append(value)
    return result


def change_back_a(cents):
    out = []
    for coin in (200, 100, 50, 20, 10, 5, 2, 1):
        while cents >= coin:
            out.append(coin)
            cents -= coin
    return out


def change_back_b(cents):
    coins = []
    for value in [200, 100, 50, 20, 10, 5, 2, 1]:
        times, cents = divmod(cents, value)
        coins.extend([value] * times)
    return coins


def change_back_c(cents):
    if cents == 0:
        return []
    coin = max(c for c in (1, 2, 5, 10, 20, 50, 100, 200) if c <= cents)
    return [coin] + change_back_c(cents - coin)


def final_price_a(items, percent):
    total = 0
    for price, number in items:
        total += price * number
    return total - total * percent // 100


def final_price_b(items, percent):
    total = sum(price * number for price, number in items)
    return total - total * percent // 100


def final_price_c(items, percent):
    prices = [a * b for a, b in items]
    whole = reduce(operator.add, prices, 0)
    rebate = whole * percent // 100
    return whole - rebate


def interest_years_a(start, goal, rate):
    years = 0
    while start < goal:
        start += start * rate / 100
        years += 1
    return years


def interest_years_b(start, goal, rate):
    if start >= goal:
        return 0
    return 1 + interest_years_b(start * (1 + rate / 100), goal, rate)


def interest_years_c(start, goal, rate):
    for years in count():
        if start >= goal:
            return years
        start = start * (100 + rate) / 100


def deep_get_a(table, path, default=None):
    for key in path.split("."):
        if not isinstance(table, dict) or key not in table:
            return default
        table = table[key]
    return table


def deep_get_b(table, path, default=None):
    try:
        for key in path.split("."):
            table = table[key]
    except (KeyError, TypeError):
        return default
    return table


def deep_get_c(table, path, default=None):
    first, _, rest = path.partition(".")
    if not isinstance(table, dict):
        return default
    if first not in table:
        return default
    return deep_get_c(table[first], rest, default) if rest else table[first]


def flat_keys_a(table, prefix=""):
    out = {}
    for key, value in table.items():
        name = prefix + "." + key if prefix else key
        if isinstance(value, dict):
            out.update(flat_keys_a(value, name))
        else:
            out[name] = value
    return out


def flat_keys_b(table):
    out = {}
    stack = [("", table)]
    while stack:
        prefix, part = stack.pop()
        for key, value in part.items():
            if isinstance(value, dict):
                stack.append((f"{prefix}{key}.", value))
            else:
                out[f"{prefix}{key}"] = value
    return out


def flat_keys_c(table):
    def walk(part, path):
        for key in part:
            if isinstance(part[key], dict):
                yield from walk(part[key], path + [key])
            else:
                yield ".".join(path + [key]), part[key]

    return dict(walk(table, []))


def deep_merge_a(first, second):
    out = dict(first)
    for key, value in second.items():
        if key in out and isinstance(out[key], dict) and isinstance(value, dict):
            out[key] = deep_merge_a(out[key], value)
        else:
            out[key] = value
    return out


def deep_merge_b(first, second):
    if not (isinstance(first, dict) and isinstance(second, dict)):
        return second
    result = {}
    for key in list(first) + [k for k in second if k not in first]:
        if key not in second:
            result[key] = first[key]
        elif key not in first:
            result[key] = second[key]
        else:
            result[key] = deep_merge_b(first[key], second[key])
    return result


def deep_merge_c(first, second):
    merged = {key: value for key, value in first.items()}
    todo = [(merged, second)]
    while todo:
        into, source = todo.pop()
        for key in source:
            if isinstance(into.get(key), dict) and isinstance(source[key], dict):
                into[key] = dict(into[key])
                todo.append((into[key], source[key]))
            else:
                into[key] = source[key]
    return merged


def newer_version_a(first, second):
    a = [int(part) for part in first.split(".")]
    b = [int(part) for part in second.split(".")]
    size = max(len(a), len(b))
    a += [0] * (size - len(a))
    b += [0] * (size - len(b))
    return (a > b) - (a < b)


def newer_version_b(first, second):
    for x, y in zip_longest(first.split("."), second.split("."), fillvalue="0"):
        if int(x) > int(y):
            return 1
        if int(x) < int(y):
            return -1
    return 0


def newer_version_c(first, second):
    left, right = first.split("."), second.split(".")
    i = 0
    while i < len(left) or i < len(right):
        x = int(left[i]) if i < len(left) else 0
        y = int(right[i]) if i < len(right) else 0
        if x != y:
            return 1 if x > y else -1
        i += 1
    return 0


def good_address_a(text):
    parts = text.split(".")
    if len(parts) != 4:
        return False
    for part in parts:
        if not part.isdigit() or int(part) > 255 or (part[0] == "0" and len(part) > 1):
            return False
    return True


def good_address_b(text):
    parts = text.split(".")
    return len(parts) == 4 and all(p.isdigit() and str(int(p)) == p and 0 <= int(p) < 256 for p in parts)


def good_address_c(text):
    match = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)\.(\d+)", text)
    if match is None:
        return False
    for group in match.groups():
        if len(group) > 1 and group.startswith("0"):
            return False
        if int(group) >= 256:
            return False
    return True


def reckon_a(text):
    stack = []
    for word in text.split():
        if word in "+-*":
            b, a = stack.pop(), stack.pop()
            if word == "+":
                stack.append(a + b)
            elif word == "-":
                stack.append(a - b)
            else:
                stack.append(a * b)
        else:
            stack.append(int(word))
    return stack[0]


def reckon_b(text):
    operations = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
    numbers = []
    for token in text.split(" "):
        if token in operations:
            right = numbers.pop()
            left = numbers.pop()
            numbers.append(operations[token](left, right))
        else:
            numbers.append(int(token))
    return numbers.pop()


def reckon_c(text):
    words = text.split()
    table = {"+": operator.add, "-": operator.sub, "*": operator.mul}

    def value():
        word = words.pop()
        if word not in table:
            return int(word)
        second = value()
        first = value()
        return table[word](first, second)

    return value()


def simple_sum_a(text):
    total, number, sign = 0, 0, 1
    for char in text.replace(" ", "") + "+":
        if char.isdigit():
            number = number * 10 + int(char)
        else:
            total += sign * number
            number = 0
            sign = 1 if char == "+" else -1
    return total


def simple_sum_b(text):
    return sum(int(part) for part in re.findall(r"[+-]?\d+", text.replace(" ", "")))


def simple_sum_c(text):
    text = text.replace(" ", "").replace("-", "+-")
    return sum(map(int, filter(None, text.split("+"))))


def decode_counts_a(text):
    out = ""
    number = ""
    for char in text:
        if char.isdigit():
            number += char
        else:
            out += char * int(number or 1)
            number = ""
    return out


def decode_counts_b(text):
    return "".join(char * int(times or "1") for times, char in re.findall(r"(\d*)(\D)", text))


def decode_counts_c(text):
    result = []
    times = 0
    for char in text:
        if "0" <= char <= "9":
            times = times * 10 + ord(char) - ord("0")
            continue
        result.extend([char] * (times if times else 1))
        times = 0
    return "".join(result)


def path_short_a(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
        elif part and part != ".":
            stack.append(part)
    return "/" + "/".join(stack)


def path_short_b(path):
    parts = [part for part in path.split("/") if part not in ("", ".")]
    out = []
    for part in parts:
        if part != "..":
            out.append(part)
        elif out:
            out = out[:-1]
    return "/" + "/".join(out)


def path_short_c(path):
    result = deque()
    i = 0
    while i < len(path):
        j = path.find("/", i)
        j = len(path) if j < 0 else j
        name = path[i:j]
        if name == ".." and result:
            result.pop()
        if name not in ("", ".", ".."):
            result.append(name)
        i = j + 1
    return "/" + "/".join(result)


def winner_a(board):
    lines = [row for row in board]
    lines += ["".join(row[j] for row in board) for j in range(3)]
    lines.append("".join(board[i][i] for i in range(3)))
    lines.append("".join(board[i][2 - i] for i in range(3)))
    for player in "XO":
        if player * 3 in lines:
            return player
    return None


def winner_b(board):
    for player in "XO":
        for i in range(3):
            if all(board[i][j] == player for j in range(3)) or all(board[j][i] == player for j in range(3)):
                return player
        if all(board[i][i] == player for i in range(3)) or all(board[i][2 - i] == player for i in range(3)):
            return player
    return None


def winner_c(board):
    cells = "".join(board)
    wins = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
    for a, b, c in wins:
        if cells[a] == cells[b] == cells[c] and cells[a] in "XO":
            return cells[a]
    return None


def ten_frames_a(rolls):
    score = 0
    i = 0
    for _ in range(10):
        if rolls[i] == 10:
            score += 10 + rolls[i + 1] + rolls[i + 2]
            i += 1
        elif rolls[i] + rolls[i + 1] == 10:
            score += 10 + rolls[i + 2]
            i += 2
        else:
            score += rolls[i] + rolls[i + 1]
            i += 2
    return score


def ten_frames_b(rolls):
    def go(rest, frame):
        if frame == 10:
            return 0
        if rest[0] == 10:
            return sum(rest[:3]) + go(rest[1:], frame + 1)
        if rest[0] + rest[1] == 10:
            return sum(rest[:3]) + go(rest[2:], frame + 1)
        return sum(rest[:2]) + go(rest[2:], frame + 1)

    return go(list(rolls), 0)


def ten_frames_c(rolls):
    total = place = frame = 0
    while frame < 10:
        strike = rolls[place] == 10
        spare = not strike and rolls[place] + rolls[place + 1] == 10
        width = 3 if strike or spare else 2
        total += sum(rolls[place : place + width])
        place += 1 if strike else 2
        frame += 1
    return total


INPUTS = {
    "clock_text": [(3661,), (0,), (86399,)],
    "clock_read": [("01:01:01",), ("10:00:09",)],
    "month_days": [(2024, 2), (1900, 2), (2023, 11), (2023, 12)],
    "year_day": [(2024, 3, 1), (2023, 12, 31), (2000, 1, 1)],
    "week_day": [(2024, 2, 29), (2000, 1, 1), (1999, 12, 31)],
    "first_mondays": [(1999, 2000)],
    "rows_of_csv": [("a,b\n1,2\n",), ("x",)],
    "settings": [("[a]\nx = 1\n# no\n\n[b]\ny=2=3",)],
    "totals_by_name": [([("a", 1), ("b", 2), ("a", 3)],), ([],)],
    "best_pupil": [({"a": [1, 2], "b": [3], "c": [2, 2]},)],
    "middle_value": [([3, 1, 2],), ([4, 1, 3, 2],)],
    "spread": [([1, 2, 3, 4],), ([5],)],
    "most_frequent_value": [([1, 2, 2, 3, 3],), ([7],)],
    "change_back": [(388,), (0,)],
    "final_price": [([(100, 2), (50, 1)], 10), ([], 5)],
    "interest_years": [(100, 200, 7), (5, 5, 1)],
    "deep_get": [({"a": {"b": 1}}, "a.b"), ({"a": 1}, "a.b", 7), ({}, "x")],
    "flat_keys": [({"a": {"b": 1, "c": {"d": 2}}, "e": 3},), ({},)],
    "deep_merge": [({"a": {"x": 1}, "b": 2}, {"a": {"y": 3}, "b": 4, "c": 5})],
    "newer_version": [("1.2", "1.10"), ("1.0.0", "1"), ("2", "1.9")],
    "good_address": [("1.2.3.4",), ("256.1.1.1",), ("01.2.3.4",), ("1.2.3",)],
    "reckon": [("2 1 + 3 *",), ("4 13 5 - -",)],
    "simple_sum": [("1 + 2 - 3",), ("-10+4",)],
    "decode_counts": [("3a2bc",), ("12x",), ("",)],
    "path_short": [("/a/./b/../c/",), ("/../x//y",), ("/",)],
    "winner": [(["XXX", "OO ", "   "],), (["XO ", "XO ", " OX"],), (["XO ", "OX ", "  X"],)],
    "ten_frames": [([10] * 12,), ([3, 4] * 10,), ([5] * 21,)],
}
