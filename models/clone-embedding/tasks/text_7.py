"""Small tasks on patterns, brackets, words and calendars, each written in several ways; all agree on `INPUTS`."""

import calendar
import re
import textwrap
from bisect import insort
from collections import defaultdict, deque
from datetime import date, datetime, timedelta
from itertools import accumulate, chain, zip_longest


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
