"""Small tasks on dates, times, records, text formats and money, in several ways each; they agree on `INPUTS`."""

import calendar
import csv
import datetime
import io
import itertools
import operator
import re
import statistics
from collections import Counter, defaultdict, deque
from functools import reduce
from itertools import accumulate, chain, count, groupby, takewhile, zip_longest


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


def clock_text_d(seconds):
    h = 0
    m = 0
    s = seconds
    while s >= 3600:
        s = s - 3600
        h = h + 1
    while s >= 60:
        s = s - 60
        m = m + 1
    text = ""
    if h < 10:
        text = text + "0"
    text = text + str(h) + ":"
    if m < 10:
        text = text + "0"
    text = text + str(m) + ":"
    if s < 10:
        text = text + "0"
    return text + str(s)


def clock_text_e(seconds):
    midnight = datetime.datetime(2000, 1, 1)
    return (midnight + datetime.timedelta(seconds=seconds)).strftime("%H:%M:%S")


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


def clock_read_e(text):
    hours = ""
    minutes = ""
    seconds = ""
    colons = 0
    for i in range(len(text)):
        if text[i] == ":":
            colons = colons + 1
        elif colons == 0:
            hours = hours + text[i]
        elif colons == 1:
            minutes = minutes + text[i]
        else:
            seconds = seconds + text[i]
    total = int(hours) * 60 * 60
    total = total + int(minutes) * 60
    total = total + int(seconds)
    return total


def clock_read_f(text):
    return sum(map(operator.mul, (3600, 60, 1), map(int, text.split(":"))))


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


def month_days_d(year, month):
    if month == 1 or month == 3 or month == 5 or month == 7 or month == 8 or month == 10 or month == 12:
        days = 31
    elif month == 4 or month == 6 or month == 9 or month == 11:
        days = 30
    else:
        if year % 400 == 0:
            leap = True
        elif year % 100 == 0:
            leap = False
        elif year % 4 == 0:
            leap = True
        else:
            leap = False
        if leap == True:
            days = 29
        else:
            days = 28
    return days


def month_days_e(year, month):
    for day in (31, 30, 29, 28):
        try:
            return datetime.date(year, month, day).day
        except ValueError:
            continue


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


def year_day_e(year, month, day):
    class Calendar:
        def __init__(self, year):
            self.year = year
            self.lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            if self.is_leap():
                self.lengths[1] += 1

        def is_leap(self):
            if self.year % 100 == 0:
                return self.year % 400 == 0
            return self.year % 4 == 0

    lengths = Calendar(year).lengths
    number = 0
    i = 0
    while i < month - 1:
        number += lengths[i]
        i += 1
    return number + day


def year_day_f(year, month, day):
    before = map(lambda m: calendar.monthrange(year, m)[1], range(1, month))
    return sum(before, day)


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


def week_day_d(year, month, day):
    days = 0
    for y in range(1, year):
        if (y % 4 == 0 and y % 100 != 0) or y % 400 == 0:
            days = days + 366
        else:
            days = days + 365
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for m in range(1, month):
        days = days + lengths[m - 1]
        if m == 2:
            if (year % 4 == 0 and year % 100 != 0) or year % 400 == 0:
                days = days + 1
    days = days + day - 1
    return days % 7


def week_day_e(year, month, day):
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return names.index(datetime.datetime(year, month, day).strftime("%a"))


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


def first_mondays_d(start, end):
    counter = 0
    year = start
    month = 1
    while year <= end:
        if calendar.weekday(year, month, 1) == calendar.MONDAY:
            counter += 1
        month += 1
        if month > 12:
            month = 1
            year += 1
    return counter


def first_mondays_e(start, end):
    leap = lambda y: y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
    lengths = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    months = [n + (i == 1 and leap(y)) for y in range(start, end + 1) for i, n in enumerate(lengths)]
    first = (start - 1) + (start - 1) // 4 - (start - 1) // 100 + (start - 1) // 400
    firsts = accumulate(months[:-1], lambda day, n: (day + n) % 7, initial=first % 7)
    return list(firsts).count(0)


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


def rows_of_csv_d(text):
    result = []
    lines = text.strip().split("\n")
    for i in range(len(lines)):
        row = []
        rest = lines[i]
        position = rest.find(",")
        while position != -1:
            row.append(rest[:position])
            rest = rest[position + 1:]
            position = rest.find(",")
        row.append(rest)
        result.append(row)
    return result


def rows_of_csv_e(text):
    return list(map(lambda line: re.findall(r"(?:^|,)([^,]*)", line), text.strip().splitlines()))


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


def settings_d(text):
    import configparser

    parser = configparser.ConfigParser(comment_prefixes="#", delimiters="=", interpolation=None)
    parser.optionxform = str
    parser.read_string(text)
    return {name: dict(parser[name]) for name in parser.sections()}


def settings_e(text):
    result = {}
    name = ""
    lines = text.split("\n")
    for i in range(len(lines)):
        line = lines[i].strip()
        if len(line) == 0:
            pass
        elif line[0] == "#":
            pass
        elif line[0] == "[":
            name = line[1:len(line) - 1]
            result[name] = {}
        else:
            key = ""
            value = ""
            found = False
            for ch in line:
                if ch == "=" and found == False:
                    found = True
                elif found == False:
                    key = key + ch
                else:
                    value = value + ch
            result[name][key.strip()] = value.strip()
    return result


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


def totals_by_name_e(rows):
    names = []
    sums = []
    i = 0
    while i < len(rows):
        j = 0
        while j < len(names) and names[j] != rows[i][0]:
            j += 1
        if j == len(names):
            names.append(rows[i][0])
            sums.append(0)
        sums[j] += rows[i][1]
        i += 1
    return dict(zip(names, sums))


def totals_by_name_f(rows):
    return reduce(lambda d, r: {**d, r[0]: d.get(r[0], 0) + r[1]}, rows, {})


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


def best_pupil_d(marks):
    class Pupil:
        def __init__(self, name, values):
            self.name = name
            self.sum = 0
            self.count = 0
            for v in values:
                self.sum += v
                self.count += 1

        def better(self, other):
            return self.sum * other.count > other.sum * self.count

    best = None
    for name in marks:
        pupil = Pupil(name, marks[name])
        if best is None or pupil.better(best):
            best = pupil
    return best.name


def best_pupil_e(marks):
    averages = {name: statistics.mean(values) for name, values in marks.items()}
    top = sorted(averages.values())[-1]
    return [name for name in averages if averages[name] == top][0]


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


def middle_value_d(values):
    numbers = values[:]
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[j] < numbers[i]:
                temp = numbers[i]
                numbers[i] = numbers[j]
                numbers[j] = temp
    middle = len(numbers) // 2
    if len(numbers) % 2 == 0:
        result = (numbers[middle] + numbers[middle - 1]) / 2
    else:
        result = numbers[middle]
    return result


def middle_value_e(values):
    def pick(items, k):
        pivot = items[len(items) // 2]
        low = [v for v in items if v < pivot]
        same = items.count(pivot)
        if k < len(low):
            return pick(low, k)
        if k < len(low) + same:
            return pivot
        return pick([v for v in items if v > pivot], k - len(low) - same)

    n = len(values)
    if n % 2:
        return pick(values, n // 2)
    return (pick(values, n // 2 - 1) + pick(values, n // 2)) / 2


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


def spread_d(values):
    return round(statistics.pvariance(values), 6)


def spread_e(values):
    n = 0
    average = 0.0
    distance = 0.0
    for i in range(len(values)):
        n += 1
        delta = values[i] - average
        average += delta / n
        distance += delta * (values[i] - average)
    return round(distance / n, 6)


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


def most_frequent_value_d(values):
    different = []
    for i in range(len(values)):
        if values[i] not in different:
            different.append(values[i])
    how_often = []
    for i in range(len(different)):
        number = 0
        for j in range(len(values)):
            if values[j] == different[i]:
                number = number + 1
        how_often.append(number)
    highest = max(how_often)
    result = []
    for i in range(len(different)):
        if how_often[i] == highest:
            result.append(different[i])
    result.sort()
    return result


def most_frequent_value_e(values):
    runs = [(len(list(run)), key) for key, run in groupby(sorted(values))]
    top = max(n for n, _ in runs)
    return [key for n, key in runs if n == top]


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


def change_back_d(cents):
    result = []
    money = cents
    while money > 0:
        if money >= 200:
            coin = 200
        elif money >= 100:
            coin = 100
        elif money >= 50:
            coin = 50
        elif money >= 20:
            coin = 20
        elif money >= 10:
            coin = 10
        elif money >= 5:
            coin = 5
        elif money >= 2:
            coin = 2
        else:
            coin = 1
        result.append(coin)
        money = money - coin
    return result


def change_back_e(cents):
    coins = [200, 100, 50, 20, 10, 5, 2, 1]
    rests = accumulate(coins, operator.mod, initial=cents)
    return list(chain.from_iterable([c] * (r // c) for c, r in zip(coins, rests)))


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


def final_price_d(items, percent):
    class Cart:
        def __init__(self):
            self.total = 0

        def add(self, price, number):
            while number > 0:
                self.total += price
                number -= 1

        def discount(self):
            return int(self.total * percent / 100)

    cart = Cart()
    for item in items:
        cart.add(item[0], item[1])
    return cart.total - cart.discount()


def final_price_e(items, percent):
    return -(-sum(p * n for p, n in items) * (100 - percent) // 100)


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


def interest_years_d(start, goal, rate):
    money = float(start)
    year = 0
    reached = False
    if money >= goal:
        reached = True
    while reached == False:
        interest = money / 100 * rate
        money = money + interest
        year = year + 1
        if money >= goal:
            reached = True
    return year


def interest_years_e(start, goal, rate):
    balances = accumulate(itertools.repeat(rate), lambda m, r: m * (1 + r / 100), initial=start)
    return len(list(takewhile(lambda money: money < goal, balances)))


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


def deep_get_d(table, path, default=None):
    def step(place, key):
        return place[key] if isinstance(place, dict) and key in place else missing

    missing = object()
    found = reduce(step, path.split("."), table)
    return default if found is missing else found


def deep_get_e(table, path, default=None):
    keys = path.split(".")
    current = table
    i = 0
    found = True
    while i < len(keys) and found == True:
        if type(current) == dict:
            if keys[i] in current.keys():
                current = current[keys[i]]
            else:
                found = False
        else:
            found = False
        i = i + 1
    if found == True:
        return current
    return default


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


def flat_keys_d(table):
    result = {}
    changed = False
    for key in table:
        if type(table[key]) == dict:
            for inner in table[key]:
                result[key + "." + inner] = table[key][inner]
                if type(table[key][inner]) == dict:
                    changed = True
        else:
            result[key] = table[key]
    while changed == True:
        changed = False
        new = {}
        for key in result:
            if type(result[key]) == dict:
                changed = True
                for inner in result[key]:
                    new[key + "." + inner] = result[key][inner]
            else:
                new[key] = result[key]
        result = new
    return result


def flat_keys_e(table):
    def flat(value, path):
        if not isinstance(value, dict):
            return {path: value}
        return {k: x for name, inner in value.items() for k, x in flat(inner, path + (name,)).items()}

    root = flat(table, ())
    return {".".join(p): v for p, v in root.items()}


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


def deep_merge_d(first, second):
    def paths(table, path=()):
        for key, value in table.items():
            if isinstance(value, dict) and value:
                yield from paths(value, path + (key,))
            else:
                yield path + (key,), value

    result = {}
    for path, value in chain(paths(first), paths(second)):
        place = result
        for key in path[:-1]:
            if not isinstance(place.get(key), dict):
                place[key] = {}
            place = place[key]
        place[path[-1]] = value
    return result


def deep_merge_e(first, second):
    def both(a, b):
        if not isinstance(a, dict) or not isinstance(b, dict):
            return b
        return {k: both(a.get(k), b[k]) if k in b else a[k] for k in {**a, **b}}

    return both(first, second)


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


def newer_version_d(first, second):
    a = first.split(".")
    b = second.split(".")
    while len(a) < len(b):
        a.append("0")
    while len(b) < len(a):
        b.append("0")
    result = 0
    for i in range(len(a)):
        if result == 0:
            if int(a[i]) > int(b[i]):
                result = 1
            elif int(a[i]) < int(b[i]):
                result = -1
    return result


def newer_version_e(first, second):
    key = lambda v: re.sub(r"(\.0+)+$", "", ".".join(p.zfill(9) for p in v.split(".")))
    return (key(first) > key(second)) - (key(first) < key(second))


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


def good_address_d(text):
    class Reader:
        def __init__(self):
            self.numbers = 0
            self.current = ""
            self.valid = True

        def digit(self, c):
            self.current += c

        def end(self):
            if self.current == "" or (self.current[0] == "0" and self.current != "0"):
                self.valid = False
            elif int(self.current) > 255:
                self.valid = False
            self.numbers += 1
            self.current = ""

    reader = Reader()
    for c in text:
        if c == ".":
            reader.end()
        elif c in "0123456789":
            reader.digit(c)
        else:
            return False
    reader.end()
    return reader.valid and reader.numbers == 4


def good_address_e(text):
    byte = r"(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
    return bool(re.match(rf"{byte}(\.{byte}){{3}}$", text))


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


def reckon_d(text):
    words = text.split()
    while len(words) > 1:
        for i in range(len(words)):
            if words[i] == "+" or words[i] == "-" or words[i] == "*":
                a = int(words[i - 2])
                b = int(words[i - 1])
                if words[i] == "+":
                    answer = a + b
                elif words[i] == "-":
                    answer = a - b
                else:
                    answer = a * b
                words = words[:i - 2] + [str(answer)] + words[i + 1:]
                break
    return int(words[0])


def reckon_e(text):
    do = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    push = lambda s, w: s[:-2] + (do[w](*s[-2:]),) if w in do else s + (int(w),)
    return reduce(push, text.split(), ())[0]


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


def simple_sum_d(text):
    clean = ""
    for ch in text:
        if ch != " ":
            clean = clean + ch
    result = 0
    i = 0
    while i < len(clean):
        plus = True
        if clean[i] == "+":
            i = i + 1
        elif clean[i] == "-":
            plus = False
            i = i + 1
        number = ""
        while i < len(clean) and clean[i] != "+" and clean[i] != "-":
            number = number + clean[i]
            i = i + 1
        if plus == True:
            result = result + int(number)
        else:
            result = result - int(number)
    return result


def simple_sum_e(text):
    add, *minus = "".join(text.split()).split("-")
    total = lambda part: sum(int(n) for n in part.split("+") if n)
    return total(add) + sum(total(p) - 2 * int(p.split("+")[0]) for p in minus)


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


def decode_counts_d(text):
    result = ""
    i = 0
    while i < len(text):
        start = i
        while i < len(text) and text[i] in "0123456789":
            i = i + 1
        number = text[start:i]
        if number == "":
            times = 1
        else:
            times = int(number)
        for j in range(times):
            result = result + text[i]
        i = i + 1
    return result


def decode_counts_e(text):
    return re.sub(r"(\d+)(\D)", lambda m: int(m[1]) * m[2], text)


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


def path_short_d(path):
    text = path.strip("/") + "/"
    while "//" in text or "/./" in "/" + text:
        text = text.replace("//", "/")
        text = ("/" + text).replace("/./", "/")[1:]
    changed = True
    while changed:
        new = re.sub(r"(^|(?<=/))(?!\.\./)[^/]+/\.\./", "", text, count=1)
        changed = new != text
        text = new
    while text.startswith("../"):
        text = text[3:]
    return "/" + text.strip("/")


def path_short_e(path):
    names = path.split("/")
    kept = []
    skip = 0
    for i in range(len(names) - 1, -1, -1):
        name = names[i]
        if name == "" or name == ".":
            continue
        elif name == "..":
            skip = skip + 1
        elif skip > 0:
            skip = skip - 1
        else:
            kept.insert(0, name)
    result = "/"
    for i in range(len(kept)):
        result = result + kept[i]
        if i != len(kept) - 1:
            result = result + "/"
    return result


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


def winner_d(board):
    players = ["X", "O"]
    for p in players:
        for i in range(3):
            row = 0
            column = 0
            for j in range(3):
                if board[i][j] == p:
                    row = row + 1
                if board[j][i] == p:
                    column = column + 1
            if row == 3 or column == 3:
                return p
        if board[0][0] == p and board[1][1] == p and board[2][2] == p:
            return p
        if board[0][2] == p and board[1][1] == p and board[2][0] == p:
            return p
    return None


def winner_e(board):
    masks = (0b111, 0b111000, 0b111000000, 0b1001001, 0b10010010, 0b100100100, 0b100010001, 0b1010100)
    cells = list(enumerate("".join(board)))
    held = {p: sum(1 << i for i, c in cells if c == p) for p in "XO"}
    return next((p for p in held if any(held[p] & m == m for m in masks)), None)


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


def ten_frames_d(rolls):
    class Frame:
        def __init__(self, first):
            self.first = first
            self.second = 0

        def is_strike(self):
            return self.first == 10

        def is_spare(self):
            return not self.is_strike() and self.first + self.second == 10

    total = 0
    i = 0
    frame_number = 1
    while frame_number <= 10:
        frame = Frame(rolls[i])
        i += 1
        if not frame.is_strike():
            frame.second = rolls[i]
            i += 1
        total += frame.first + frame.second
        if frame.is_strike():
            total += rolls[i] + rolls[i + 1]
        elif frame.is_spare():
            total += rolls[i]
        frame_number += 1
    return total


def ten_frames_e(rolls):
    s = i = 0
    for _ in "x" * 10:
        a, b, c = (rolls[i:] + [0])[:3]
        s += a + b + c * (a + b >= 10)
        i += 2 - (a == 10)
    return s


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
