"""Small tasks on patterns, brackets, words and calendars, each written in several ways; all agree on `INPUTS`."""

import calendar
import re
import textwrap
from bisect import insort
from collections import defaultdict, deque
from datetime import date, datetime, timedelta
from fnmatch import fnmatchcase
from itertools import accumulate, chain, count, groupby, takewhile, zip_longest


def ignored_files_a(rules, files):
    out = []
    for file in files:
        ignored = False
        for rule in rules:
            keep = rule.startswith("!")
            body = rule.lstrip("!")
            if body.startswith("*"):
                fits = file.endswith(body[1:])
            else:
                fits = file == body or file.startswith(body.rstrip("/") + "/")
            if fits:
                ignored = not keep
        if not ignored:
            out.append(file)
    return out


def ignored_files_b(rules, files):
    def fits(body, file):
        if body[:1] == "*":
            return body[1:] == "" or file[-len(body) + 1 :] == body[1:]
        folder = body.rstrip("/")
        return file in (body,) or file[: len(folder) + 1] == folder + "/"

    def kept(file):
        for rule in reversed(rules):
            if fits(rule.lstrip("!"), file):
                return rule[0] == "!"
        return True

    return list(filter(kept, files))


def ignored_files_c(rules, files):
    left = dict.fromkeys(files, True)
    for rule in rules:
        body = re.sub("^!+", "", rule)
        if body.startswith("*"):
            pattern = ".*" + re.escape(body[1:])
        else:
            pattern = f"{re.escape(body)}|{re.escape(body.rstrip('/'))}/.*"
        for file in left:
            if re.fullmatch(pattern, file):
                left[file] = rule.startswith("!")
    return [file for file, keep in left.items() if keep]


def ignored_files_d(rules, files):
    class Rule:
        def __init__(self, text):
            self.negated = text[0] == "!"
            self.pattern = text[1:] if self.negated else text

        def matches(self, name):
            if self.pattern[0] == "*":
                return name.endswith(self.pattern[1:])
            directory = self.pattern
            if directory[-1] == "/":
                directory = directory[:-1]
            if name == self.pattern:
                return True
            return name.startswith(directory + "/")

    compiled = []
    for r in rules:
        compiled.append(Rule(r))
    result = []
    for f in files:
        keep = True
        i = 0
        while i < len(compiled):
            if compiled[i].matches(f):
                keep = compiled[i].negated
            i += 1
        if keep:
            result.append(f)
    return result


def ignored_files_e(rules, files):
    hit = lambda r, f: fnmatchcase(f, r) if r[0] == "*" else f == r or f.startswith(r.rstrip("/") + "/")
    last = lambda f: next((r for r in rules[::-1] if hit(r.lstrip("!"), f)), "!")
    return [f for f in files if last(f)[0] == "!"]


def first_wrong_bracket_a(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for place, c in enumerate(text):
        if c in "([{":
            stack.append((c, place))
        elif c in pairs:
            if not stack or stack[-1][0] != pairs[c]:
                return place
            stack.pop()
    return stack[0][1] if stack else -1


def first_wrong_bracket_b(text):
    closing = {"(": ")", "[": "]", "{": "}"}
    expected, places = "", []
    for i in range(len(text)):
        if text[i] in closing:
            expected += closing[text[i]]
            places.append(i)
        elif text[i] in ")]}":
            if expected[-1:] != text[i]:
                return i
            expected = expected[:-1]
            places.pop()
    if places:
        return min(places)
    return -1


def first_wrong_bracket_c(text):
    cells = "".join(c if c in "()[]{}" else " " for c in text)
    changed = True
    while changed:
        changed = False
        for pair in re.finditer(r"\( *\)|\[ *\]|\{ *\}", cells):
            cells = cells[: pair.start()] + " " * len(pair[0]) + cells[pair.end() :]
            changed = True
    closing = re.search(r"[)\]}]", cells)
    place = closing or re.search(r"[(\[{]", cells)
    return place.start() if place else -1


def first_wrong_bracket_d(text):
    brackets = []
    positions = []
    for i in range(len(text)):
        ch = text[i]
        if ch == "(" or ch == "[" or ch == "{":
            brackets.append(ch)
            positions.append(i)
        elif ch == ")":
            if len(brackets) == 0:
                return i
            elif brackets[-1] != "(":
                return i
            else:
                brackets.pop()
                positions.pop()
        elif ch == "]":
            if len(brackets) == 0:
                return i
            elif brackets[-1] != "[":
                return i
            else:
                brackets.pop()
                positions.pop()
        elif ch == "}":
            if len(brackets) == 0:
                return i
            elif brackets[-1] != "{":
                return i
            else:
                brackets.pop()
                positions.pop()
    if len(positions) > 0:
        return positions[0]
    return -1


def first_wrong_bracket_e(text):
    close = dict(zip("([{", ")]}"))

    def scan(i, want, opened):
        # returns (place after the closing bracket, place of the fault or None)
        while i < len(text):
            c = text[i]
            if c in close:
                i, fault = scan(i + 1, close[c], i)
                if fault is not None:
                    return i, opened if i == len(text) and opened >= 0 else fault
            elif c in ")]}":
                return (i + 1, None) if c == want else (i, i)
            else:
                i += 1
        return i, opened

    _, fault = scan(0, "", -1)
    return fault


def bracket_partners_a(text):
    stack, pairs = [], {}
    for i, c in enumerate(text):
        if c == "(":
            stack.append(i)
        elif c == ")":
            pairs[stack.pop()] = i
    return sorted(pairs.items())


def bracket_partners_b(text):
    out = []
    for i in range(len(text)):
        if text[i] != "(":
            continue
        depth = 1
        j = i
        while depth:
            j += 1
            if text[j] == "(":
                depth += 1
            elif text[j] == ")":
                depth -= 1
        out.append((i, j))
    return out


def bracket_partners_c(text):
    out = []
    cells = list(text)
    while ")" in cells:
        end = cells.index(")")
        start = max(i for i in range(end) if cells[i] == "(")
        out.append((start, end))
        cells[start] = cells[end] = " "
    out.sort()
    return out


def bracket_partners_d(text):
    def partner(i):
        depths = accumulate((c == "(") - (c == ")") for c in text[i:])
        return next(i + k for k, d in enumerate(depths) if d == 0)

    return [(i, partner(i)) for i, c in enumerate(text) if c == "("]


def bracket_partners_e(text):
    result = []
    opened = []
    for i in range(len(text)):
        if text[i] == "(":
            opened.append(i)
            result.append((i, -1))
        elif text[i] == ")":
            start = opened[len(opened) - 1]
            opened = opened[:-1]
            for k in range(len(result)):
                if result[k][0] == start:
                    result[k] = (start, i)
    return result


def same_pattern_groups_a(words):
    groups = {}
    for word in words:
        shape = tuple(word.index(c) for c in word)
        groups.setdefault(shape, []).append(word)
    return list(groups.values())


def same_pattern_groups_b(words):
    def shape(word):
        names = {}
        out = ""
        for c in word:
            if c not in names:
                names[c] = chr(65 + len(names))
            out += names[c]
        return out

    groups = defaultdict(list)
    for word in words:
        groups[shape(word)].append(word)
    return [groups[key] for key in groups]


def same_pattern_groups_c(words):
    out = []
    for word in words:
        for group in out:
            other = group[0]
            pairs = set(zip(word, other))
            if len(word) == len(other) and len(pairs) == len(set(word)) == len(set(other)):
                group.append(word)
                break
        else:
            out.append([word])
    return out


def same_pattern_groups_d(words):
    d = {}
    for w in words:
        d.setdefault(str(list(map(w.find, w))), []).append(w)
    return [*d.values()]


def same_pattern_groups_e(words):
    def same(a, b):
        if len(a) != len(b):
            return False
        for i in range(len(a)):
            for j in range(i + 1, len(a)):
                if (a[i] == a[j]) != (b[i] == b[j]):
                    return False
        return True

    groups = []
    used = [False] * len(words)
    for i in range(len(words)):
        if used[i] == True:
            continue
        group = []
        for j in range(i, len(words)):
            if used[j] == False and same(words[i], words[j]):
                group.append(words[j])
                used[j] = True
        groups.append(group)
    return groups


def hidden_words_a(text, words):
    letters = "".join(c for c in text.lower() if c.isalpha())
    return [word for word in words if word in letters or word[::-1] in letters]


def hidden_words_b(text, words):
    joined = re.sub("[^a-z]", "", text.lower())
    both = joined + "|" + "".join(reversed(joined))
    return list(filter(lambda word: both.find(word) >= 0, words))


def hidden_words_c(text, words):
    letters = [c for c in text.lower() if "a" <= c <= "z"]
    found = []
    for word in words:
        size = len(word)
        for i in range(len(letters) - size + 1):
            window = letters[i : i + size]
            if window == list(word) or window[::-1] == list(word):
                found.append(word)
                break
    return found


def hidden_words_d(text, words):
    clean = ""
    for c in text:
        if c.isalpha():
            clean = clean + c.lower()
    backwards = ""
    for c in clean:
        backwards = c + backwards
    result = []
    for i in range(len(words)):
        if words[i] in clean:
            result.append(words[i])
        elif words[i] in backwards:
            result.append(words[i])
    return result


def hidden_words_e(text, words):
    s = "".join(filter(str.isalpha, text.lower()))
    parts = {s[i:j] for i in range(len(s) + 1) for j in range(i, len(s) + 1)}
    return [w for w in words if not parts.isdisjoint((w, w[::-1]))]


def spaced_letters_a(text, word):
    for step in range(1, len(text) + 1):
        for start in range(len(text)):
            if text[start::step][: len(word)] == word:
                return start, step
    return None


def spaced_letters_b(text, word):
    best = None
    starts = [i for i, c in enumerate(text) if c == word[0]]
    for start in starts:
        for step in range(1, len(text) + 1):
            places = range(start, start + step * len(word), step)
            if places[-1] < len(text) and all(text[p] == c for p, c in zip(places, word)):
                if best is None or (step, start) < best:
                    best = (step, start)
                break
    return best and (best[1], best[0])


def spaced_letters_c(text, word):
    step = 1
    while step <= len(text):
        hits = []
        for offset in range(step):
            place = text[offset::step].find(word)
            if place >= 0:
                hits.append(offset + place * step)
        if hits:
            return min(hits), step
        step += 1
    return None


def spaced_letters_d(text, word):
    n = len(text)
    for step in range(1, n + 1):
        for start in range(n):
            i = 0
            pos = start
            ok = True
            while i < len(word) and ok == True:
                if pos >= n:
                    ok = False
                elif text[pos] != word[i]:
                    ok = False
                i = i + 1
                pos = pos + step
            if ok == True:
                return start, step
    return None


def spaced_letters_e(text, word):
    pairs = ((start, step) for step in range(1, len(text) + 1) for start in range(len(text)))
    return next((p for p in pairs if text[p[0] :: p[1]].startswith(word)), None)


def column_letters_a(text, width):
    lines = textwrap.wrap(text, width)
    return ["".join(column).rstrip() for column in zip_longest(*lines, fillvalue=" ")]


def column_letters_b(text, width):
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    longest = max(map(len, lines), default=0)
    return ["".join(line[i : i + 1] or " " for line in lines).rstrip() for i in range(longest)]


def column_letters_c(text, width):
    rows, row = [], ""
    for word in text.split():
        longer = word if row == "" else row + " " + word
        if row and len(longer) > width:
            rows.append(row)
            row = word
        else:
            row = longer
    if row:
        rows.append(row)
    columns = []
    for j in range(width):
        column = ""
        for row in rows:
            column += row[j] if j < len(row) else " "
        columns.append(column.rstrip())
    longest = max((len(row) for row in rows), default=0)
    return columns[:longest]


def column_letters_d(text, width):
    class Page:
        def __init__(self):
            self.lines = []

        def add(self, word):
            if len(self.lines) == 0:
                self.lines.append(word)
                return
            last = self.lines[-1]
            if len(last) + len(word) + 1 > width:
                self.lines.append(word)
            else:
                self.lines[-1] = last + " " + word

        def char(self, row, col):
            if col < len(self.lines[row]):
                return self.lines[row][col]
            return " "

    page = Page()
    for w in text.split():
        page.add(w)
    longest = 0
    for line in page.lines:
        if len(line) > longest:
            longest = len(line)
    out = []
    col = 0
    while col < longest:
        s = ""
        row = 0
        while row < len(page.lines):
            s += page.char(row, col)
            row += 1
        out.append(s.rstrip())
        col += 1
    return out


def column_letters_e(text, width):
    rows = textwrap.wrap(text, width)
    w = max(map(len, rows), default=0)
    flat = "".join(r.ljust(w) for r in rows)
    return [flat[k::w].rstrip() for k in range(w)]


def swapped_first_last_a(text):
    out = []
    for word in text.split(" "):
        if len(word) > 1:
            word = word[-1] + word[1:-1] + word[0]
        out.append(word)
    return " ".join(out)


def swapped_first_last_b(text):
    return re.sub(r"([^ ])([^ ]*)([^ ])", r"\3\2\1", text)


def swapped_first_last_c(text):
    cells = list(text)
    start = 0
    for i in range(len(cells) + 1):
        if i == len(cells) or cells[i] == " ":
            if i - start > 1:
                cells[start], cells[i - 1] = cells[i - 1], cells[start]
            start = i + 1
    return "".join(cells)


def swapped_first_last_d(text):
    flip = lambda w: w if len(w) < 2 else w[-1] + w[1:-1] + w[0]
    return "".join(map(flip, re.split("( )", text)))


def swapped_first_last_e(text):
    result = ""
    word = ""
    for i in range(len(text) + 1):
        if i == len(text) or text[i] == " ":
            if len(word) == 0:
                new = ""
            elif len(word) == 1:
                new = word
            else:
                new = word[len(word) - 1]
                for k in range(1, len(word) - 1):
                    new = new + word[k]
                new = new + word[0]
            result = result + new
            if i != len(text):
                result = result + " "
            word = ""
        else:
            word = word + text[i]
    return result


def long_words_tail_a(text, size):
    words = text.split()
    short = [word for word in words if len(word) <= size]
    long = [word for word in words if len(word) > size]
    return " ".join(short + long[::-1])


def long_words_tail_b(text, size):
    out = deque()
    split = 0
    for word in text.split():
        out.insert(split, word)
        split += len(word) <= size
    return " ".join(out)


def long_words_tail_c(text, size):
    numbered = enumerate(text.split())

    def key(pair):
        return (1, -pair[0]) if len(pair[1]) > size else (0, pair[0])

    return " ".join(word for _, word in sorted(numbered, key=key))


def long_words_tail_d(text, size):
    words = text.split()
    result = []
    for i in range(len(words)):
        if len(words[i]) <= size:
            result.append(words[i])
    i = len(words) - 1
    while i >= 0:
        if len(words[i]) > size:
            result.append(words[i])
        i = i - 1
    return " ".join(result)


def long_words_tail_e(text, size):
    def arrange(words):
        if not words:
            return []
        head, *tail = words
        rest = arrange(tail)
        return rest + [head] if len(head) > size else [head] + rest

    return " ".join(arrange(text.split()))


def number_line_a(text):
    out = set()
    for part in text.split(","):
        part = part.strip()
        if "/" in part:
            span, step = part.split("/")
            low, high = span.split("-")
            out |= set(range(int(low), int(high) + 1, int(step)))
        elif "-" in part:
            low, high = part.split("-")
            out |= set(range(int(low), int(high) + 1))
        else:
            out.add(int(part))
    return sorted(out)


def number_line_b(text):
    values = []
    for low, high, step in re.findall(r"(\d+)(?:-(\d+))?(?:/(\d+))?", text):
        n = int(low)
        while n <= int(high or low):
            if n not in values:
                insort(values, n)
            n += int(step or 1)
    return values


def number_line_c(text):
    def span(part):
        bounds, _, step = part.partition("/")
        low, _, high = bounds.partition("-")
        return range(int(low), int(high or low) + 1, int(step or "1"))

    return sorted(set(chain.from_iterable(map(span, text.split(",")))))


def number_line_d(text):
    wanted = [False] * 1000
    for part in text.split(","):
        step = 1
        if "/" in part:
            step = int(part.split("/")[1])
            part = part.split("/")[0]
        if "-" in part:
            low = int(part.split("-")[0])
            high = int(part.split("-")[1])
        else:
            low = int(part)
            high = low
        n = low
        while n <= high:
            wanted[n] = True
            n = n + step
    return [i for i in range(1000) if wanted[i] == True]


def number_line_e(text):
    def numbers(part):
        lo, hi, step = re.fullmatch(r"\s*(\d+)(?:-(\d+))?(?:/(\d+))?\s*", part).groups()
        return takewhile(lambda n: n <= int(hi or lo), count(int(lo), int(step or 1)))

    every = sorted(chain.from_iterable(map(numbers, text.split(","))))
    return [n for n, _ in groupby(every)]


def week_label_a(day):
    year, week, weekday = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02d}-{weekday}"


def week_label_b(day):
    then = date.fromisoformat(day)
    weekday = then.weekday() + 1
    thursday = then + timedelta(days=4 - weekday)
    week = (thursday - date(thursday.year, 1, 1)).days // 7 + 1
    return "%d-W%02d-%d" % (thursday.year, week, weekday)


def week_label_c(day):
    y, m, d = map(int, day.split("-"))
    weekday = calendar.weekday(y, m, d)
    number = d + sum(calendar.monthrange(y, k)[1] for k in range(1, m))
    week = (number - weekday + 9) // 7

    def weeks_in(year):
        starts = calendar.weekday(year, 1, 1)
        return 53 if starts == 3 or (starts == 2 and calendar.isleap(year)) else 52

    if week < 1:
        y -= 1
        week = weeks_in(y)
    elif week > weeks_in(y):
        y += 1
        week = 1
    return f"{y}-W{week:02}-{weekday + 1}"


def week_label_d(day):
    return date.fromisoformat(day).strftime("%G-W%V-%u")


def week_label_e(day):
    d = date.fromisoformat(day)
    one_day = timedelta(days=1)
    thursday = d
    while thursday.weekday() > 3:
        thursday = thursday - one_day
    while thursday.weekday() < 3:
        thursday = thursday + one_day
    year = thursday.year
    week = 0
    counter = date(year, 1, 1)
    while counter <= thursday:
        if counter.weekday() == 3:
            week = week + 1
        counter = counter + one_day
    if week < 10:
        text = "0" + str(week)
    else:
        text = str(week)
    return str(year) + "-W" + text + "-" + str(d.weekday() + 1)


def pay_days_a(year):
    out = []
    for month in range(1, 13):
        day = date(year, month, calendar.monthrange(year, month)[1])
        while day.weekday() > 4:
            day -= timedelta(days=1)
        out.append(day.day)
    return out


def pay_days_b(year):
    result = []
    for month in range(1, 13):
        after = date(year + month // 12, month % 12 + 1, 1)
        day = after - timedelta(days=1)
        back = max(0, day.weekday() - 4)
        result.append((day - timedelta(days=back)).day)
    return result


def pay_days_c(year):
    return [max(day for week in calendar.monthcalendar(year, month) for day in week[:5]) for month in range(1, 13)]


def pay_days_d(year):
    results = []
    for m in range(1, 13):
        if m == 2:
            if (year % 4 == 0 and year % 100 != 0) or year % 400 == 0:
                last = 29
            else:
                last = 28
        elif m == 4 or m == 6 or m == 9 or m == 11:
            last = 30
        else:
            last = 31
        weekday = calendar.weekday(year, m, last)
        if weekday == 5:
            last = last - 1
        elif weekday == 6:
            last = last - 2
        results.append(last)
    return results


def pay_days_e(year):
    days = (date(year, 1, 1) + timedelta(n) for n in range(365 + calendar.isleap(year)))
    working = filter(lambda d: d.weekday() < 5, days)
    return [max(d.day for d in g) for _, g in groupby(working, key=lambda d: d.month)]


def birthday_gap_a(today, birthday):
    now = date.fromisoformat(today)
    month, day = map(int, birthday.split("-"))
    year = now.year
    while True:
        try:
            then = date(year, month, day)
        except ValueError:
            then = date(year, 3, 1)
        if then >= now:
            return (then - now).days
        year += 1


def birthday_gap_b(today, birthday):
    day = date.fromisoformat(today)
    waited = 0
    while True:
        name = day.strftime("%m-%d")
        if name == birthday:
            return waited
        if birthday == "02-29" and name == "03-01" and not calendar.isleap(day.year):
            return waited
        day += timedelta(days=1)
        waited += 1


def birthday_gap_c(today, birthday):
    def number(year):
        if birthday == "02-29" and not calendar.isleap(year):
            return date(year, 3, 1).toordinal()
        return date.fromisoformat(f"{year}-{birthday}").toordinal()

    now = date.fromisoformat(today)
    this_year = number(now.year) - now.toordinal()
    return this_year if this_year >= 0 else number(now.year + 1) - now.toordinal()


def birthday_gap_d(today, birthday):
    y, m, d = map(int, today.split("-"))
    bm, bd = map(int, birthday.split("-"))

    def birthday_in(year):
        if (bm, bd) == (2, 29) and not calendar.isleap(year):
            return date(year, 3, 1)
        return date(year, bm, bd)

    now = date(y, m, d)
    return min((b - now).days for b in map(birthday_in, (y, y + 1)) if b >= now)


def birthday_gap_e(today, birthday):
    year = int(today[0:4])
    month = int(today[5:7])
    day = int(today[8:10])
    targetMonth = int(birthday[0:2])
    targetDay = int(birthday[3:5])
    days = 0
    while True:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        if month == targetMonth and day == targetDay:
            return days
        if targetMonth == 2 and targetDay == 29 and leap == False and month == 3 and day == 1:
            return days
        days = days + 1
        day = day + 1
        if month == 2:
            if leap == True:
                length = 29
            else:
                length = 28
        elif month in [4, 6, 9, 11]:
            length = 30
        else:
            length = 31
        if day > length:
            day = 1
            month = month + 1
        if month > 12:
            month = 1
            year = year + 1


def shift_hours_a(line):
    total = 0
    for part in line.split():
        begin, end = part.split("-")
        a = int(begin[:2]) * 60 + int(begin[2:])
        b = int(end[:2]) * 60 + int(end[2:])
        if b <= a:
            b += 1440
        length = b - a
        if length > 360:
            length -= 30
        total += length
    return f"{total // 60}h{total % 60:02d}"


def shift_hours_b(line):
    def minutes(text):
        hours, rest = divmod(int(text), 100)
        return 60 * hours + rest

    lengths = [(minutes(b) - minutes(a) - 1) % 1440 + 1 for a, b in (part.split("-") for part in line.split())]
    return "%dh%02d" % divmod(sum(n - 30 * (n > 360) for n in lengths), 60)


def shift_hours_c(line):
    worked = timedelta()
    for begin, end in re.findall(r"(\d{4})-(\d{4})", line):
        start, stop = datetime.strptime(begin, "%H%M"), datetime.strptime(end, "%H%M")
        if stop <= start:
            stop += timedelta(days=1)
        span = stop - start
        worked += span - timedelta(minutes=30) if span > timedelta(hours=6) else span
    minutes = int(worked.total_seconds()) // 60
    hours = 0
    while minutes >= 60:
        hours, minutes = hours + 1, minutes - 60
    return str(hours) + "h" + str(minutes).zfill(2)


def shift_hours_d(line):
    class Shift:
        def __init__(self, text):
            self.start = int(text[0:2]) * 60 + int(text[2:4])
            self.end = int(text[5:7]) * 60 + int(text[7:9])
            if self.end <= self.start:
                self.end += 24 * 60

        def length(self):
            return self.end - self.start

        def paid(self):
            if self.length() > 6 * 60:
                return self.length() - 30
            return self.length()

    total = 0
    for part in line.split():
        total += Shift(part).paid()
    hours = total // 60
    minutes = total - hours * 60
    text = str(hours) + "h"
    if minutes < 10:
        text += "0"
    return text + str(minutes)


def shift_hours_e(line):
    t = 0
    for a, b, c, d in re.findall(r"(\d\d)(\d\d)-(\d\d)(\d\d)", line):
        n = (int(c) - int(a)) * 60 + int(d) - int(b)
        n += 1440 * (n <= 0)
        t += n - (30 if n > 360 else 0)
    return f"{t // 60}h{t % 60:>02}"


def bell_times_a(start, lesson, pauses):
    hours, minutes = map(int, start.split(":"))
    now = hours * 60 + minutes
    out = []
    for pause in list(pauses) + [0]:
        begin, end = now, now + lesson
        out.append(f"{begin // 60:02d}:{begin % 60:02d}-{end // 60:02d}:{end % 60:02d}")
        now = end + pause
    return out


def bell_times_b(start, lesson, pauses):
    first = int(start[:2]) * 60 + int(start[3:])
    begins = accumulate(pauses, lambda now, pause: now + lesson + pause, initial=first)

    def show(minutes):
        return "%02d:%02d" % divmod(minutes, 60)

    return [show(begin) + "-" + show(begin + lesson) for begin in begins]


def bell_times_c(start, lesson, pauses):
    moment = datetime.strptime(start, "%H:%M")
    lines = []
    waiting = deque(pauses)
    while True:
        text = moment.strftime("%H:%M")
        moment += timedelta(minutes=lesson)
        lines.append(text + "-" + moment.strftime("%H:%M"))
        if not waiting:
            return lines
        moment += timedelta(minutes=waiting.popleft())


def bell_times_d(start, lesson, pauses):
    h = int(start[0:2])
    m = int(start[3:5])
    result = []
    for i in range(len(pauses) + 1):
        if h < 10:
            text = "0" + str(h)
        else:
            text = str(h)
        if m < 10:
            text = text + ":0" + str(m)
        else:
            text = text + ":" + str(m)
        m = m + lesson
        while m >= 60:
            m = m - 60
            h = h + 1
        text = text + "-" + str(h).zfill(2) + ":" + str(m).zfill(2)
        result.append(text)
        if i < len(pauses):
            m = m + pauses[i]
            while m >= 60:
                m = m - 60
                h = h + 1
    return result


def bell_times_e(start, lesson, pauses):
    h, m = start.split(":")
    spans = chain([lesson], *([p, lesson] for p in pauses))
    marks = accumulate(spans, initial=int(h) * 60 + int(m))
    clock = ["%02d:%02d" % divmod(t, 60) for t in marks]
    return list(map("-".join, zip(clock[::2], clock[1::2])))


def hand_angle_minutes_a(lines):
    out = []
    for line in lines:
        hour, minute = line.split(":")
        out.append((int(hour) % 12) * 5 + int(minute) // 12 == int(minute))
    return out


def hand_angle_minutes_b(lines):
    def overlap(line):
        hour, minute = map(int, line.split(":"))
        return divmod((hour % 12) * 60 + minute, 12)[0] == minute

    return list(map(overlap, lines))


def hand_angle_minutes_c(lines):
    results = []
    for hour, minute in (re.match(r"(\d+):(\d+)", line).groups() for line in lines):
        hour_mark = int(hour)
        while hour_mark >= 12:
            hour_mark -= 12
        hour_mark *= 5
        for passed in range(1, int(minute) + 1):
            if passed % 12 == 0:
                hour_mark += 1
        results.append(hour_mark == int(minute))
    return results


def hand_angle_minutes_d(lines):
    same = lambda h, m: h % 12 * 5 + m // 12 == m
    return [same(*map(int, s.split(":"))) for s in lines]


def hand_angle_minutes_e(lines):
    result = []
    for i in range(len(lines)):
        h = int(lines[i].split(":")[0])
        m = int(lines[i].split(":")[1])
        if h >= 12:
            h = h - 12
        mark = h * 5
        if m >= 48:
            mark = mark + 4
        elif m >= 36:
            mark = mark + 3
        elif m >= 24:
            mark = mark + 2
        elif m >= 12:
            mark = mark + 1
        if mark == m:
            result.append(True)
        else:
            result.append(False)
    return result


def traffic_light_a(periods, second):
    names = ["green", "yellow", "red"]
    second %= sum(periods)
    for name, length in zip(names, periods):
        if second < length:
            return name, length - second
        second -= length


def traffic_light_b(periods, second):
    cycle_of = []
    for name, length in zip(("green", "yellow", "red"), periods):
        for left in range(length, 0, -1):
            cycle_of.append((name, left))
    return cycle_of[second % len(cycle_of)]


def traffic_light_c(periods, second):
    ends = list(accumulate(periods))
    now = second % ends[-1]
    place = next(i for i, end in enumerate(ends) if end > now)
    return "green yellow red".split()[place], ends[place] - now


def traffic_light_d(periods, second):
    state = 0
    left = periods[0]
    names = ["green", "yellow", "red"]
    time = 0
    while time < second or left == 0:
        if left == 0:
            state = (state + 1) % 3
            left = periods[state]
        else:
            left = left - 1
            time = time + 1
    return names[state], left


def traffic_light_e(periods, second):
    g, y, r = periods
    s = second % (g + y + r)
    if s >= g + y:
        return "red", g + y + r - s
    return ("green", g - s) if s < g else ("yellow", g + y - s)


INPUTS = {
    "ignored_files": [(["*.log", "!keep.log", "build/"], ["a.log", "keep.log", "build/x", "src/b"]), ([], ["a"]),
                      (["*"], ["a", "b/c"])],
    "first_wrong_bracket": [("a(b]c",), ("",), ("({[]})",), ("())",), ("x(y",)],
    "bracket_partners": [("(a(b)(c))",), ("",), ("()()",)],
    "same_pattern_groups": [(["noon", "abba", "cat", "dog", "aa"],), ([],), (["ab", "ba", "aab"],)],
    "hidden_words": [("Cat hat, tac!", ["hath", "tac", "dog", "cath"]), ("", ["a"]), ("abc", ["cb", "ac"])],
    "spaced_letters": [("axbxcx", "abc"), ("hello", "lo"), ("", "a"), ("abcd", "dc"), ("xaxxb", "ab")],
    "column_letters": [("the cat sat on a mat", 7), ("", 4), ("word", 9)],
    "swapped_first_last": [("hello big a world",), ("",), ("ab  cd",)],
    "long_words_tail": [("a quick dog jumps over logs", 4), ("", 2), ("bb aa cc", 1)],
    "number_line": [("1,3-5,10-20/5",), ("7",), ("4-2",), ("3,1-4,2", )],
    "week_label": [("2024-01-01",), ("2021-01-03",), ("2020-12-31",), ("2018-12-31",), ("2023-07-15",)],
    "pay_days": [(2024,), (2023,), (2021,)],
    "birthday_gap": [("2023-02-10", "02-29"), ("2024-03-05", "03-05"), ("2024-12-31", "01-01"),
                     ("2024-02-28", "02-29")],
    "shift_hours": [("0800-1200 1300-1730",), ("",), ("2200-0600",), ("0000-0000",)],
    "bell_times": [("08:00", 45, [5, 20, 10]), ("09:30", 60, []), ("07:55", 50, [0])],
    "hand_angle_minutes": [(["00:00", "01:05", "13:05", "06:32", "06:33"],), ([],), (["23:59", "11:59"],)],
    "traffic_light": [((30, 5, 20), 32), ((30, 5, 20), 110), ((1, 0, 1), 1), ((10, 2, 8), 19)],
}
