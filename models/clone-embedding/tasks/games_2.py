"""More small tasks of the kind of games, simulations and schedules, written in several ways; they agree on `INPUTS`."""

import datetime
import operator
from collections import deque
from functools import reduce
from itertools import accumulate, groupby, takewhile


def turnstile_a(events):
    locked = True
    passed = 0
    for event in events:
        if event == "coin":
            locked = False
        elif event == "push" and not locked:
            passed += 1
            locked = True
    return passed


def turnstile_b(events):
    table = {
        ("locked", "coin"): ("open", 0),
        ("locked", "push"): ("locked", 0),
        ("open", "coin"): ("open", 0),
        ("open", "push"): ("locked", 1),
    }
    state = "locked"
    people = 0
    for event in events:
        state, through = table.get((state, event), (state, 0))
        people += through
    return people


def turnstile_c(events):
    text = "".join(e[0] for e in events if e in ("coin", "push"))
    return text.count("cp")


def turnstile_d(events):
    known = filter({"coin", "push"}.__contains__, events)
    return sum(1 for event, run in groupby(known) if event == "coin") - (
        [e for e in events if e in {"coin", "push"}][-1:] == ["coin"]
    )


def turnstile_e(events):
    class Gate:
        def __init__(self):
            self.state = 0
            self.counter = 0

        def coin(self):
            self.state = 1

        def push(self):
            if self.state == 1:
                self.counter += 1
            self.state = 0

    gate = Gate()
    for i in range(0, len(events)):
        if events[i] == "coin":
            gate.coin()
        if events[i] == "push":
            gate.push()
    return gate.counter


def microwave_a(events):
    door = False
    left = 0
    cooked = 0
    for event in events:
        if event == "open":
            door = True
        elif event == "close":
            door = False
        elif event == "tick":
            if left and not door:
                left -= 1
                cooked += 1
        elif event == "cancel":
            left = 0
        elif not door:
            left += int(event)
    return (cooked, left)


def microwave_b(events):
    class Oven:
        def __init__(self):
            self.open = False
            self.left = 0
            self.cooked = 0

        def handle(self, event):
            method = getattr(self, "on_" + event, None)
            if method is None:
                self.add(int(event))
            else:
                method()

        def on_open(self):
            self.open = True

        def on_close(self):
            self.open = False

        def on_cancel(self):
            self.left = 0

        def on_tick(self):
            if not self.open and self.left > 0:
                self.left -= 1
                self.cooked += 1

        def add(self, seconds):
            if not self.open:
                self.left += seconds

    oven = Oven()
    for event in events:
        oven.handle(event)
    return (oven.cooked, oven.left)


def microwave_c(events):
    def step(state, event):
        door, left, cooked = state
        actions = {
            "open": (True, left, cooked),
            "close": (False, left, cooked),
            "cancel": (door, 0, cooked),
            "tick": (door, left - 1, cooked + 1) if left and not door else state,
        }
        if event in actions:
            return actions[event]
        return (door, left if door else left + int(event), cooked)

    return reduce(step, events, (False, 0, 0))[:0:-1]


def microwave_d(events):
    is_open = False
    remaining = 0
    total = 0
    i = 0
    while i < len(events):
        e = events[i]
        i = i + 1
        if e == "open":
            is_open = True
        if e == "close":
            is_open = False
        if e == "cancel":
            remaining = 0
        if is_open == True:
            continue
        if e == "tick" and remaining >= 1:
            remaining = remaining - 1
            total = total + 1
        if e.isdigit() == True:
            remaining = remaining + int(e)
    return (total, remaining)


def microwave_e(events):
    closed = []
    door = "close"
    for event in events:
        if event in ("open", "close"):
            door = event
        elif door == "close" or event == "cancel":
            closed.append(event)
    left = done = 0
    for kind, group in groupby(closed, key=str.isdigit):
        items = list(group)
        if kind:
            left += sum(map(int, items))
        else:
            until = items.index("cancel") if "cancel" in items else len(items)
            used = min(left, until)
            done += used
            left = 0 if "cancel" in items else left - used
    return (done, left)


def double_press_a(times, gap):
    doubles = 0
    i = 0
    while i < len(times) - 1:
        if times[i + 1] - times[i] <= gap:
            doubles += 1
            i += 2
        else:
            i += 1
    return doubles


def double_press_b(times, gap):
    waiting = None
    doubles = 0
    for time in times:
        if waiting is not None and time - waiting <= gap:
            doubles += 1
            waiting = None
        else:
            waiting = time
    return doubles


def double_press_c(times, gap):
    close = "".join("c" if later - earlier <= gap else "." for earlier, later in zip(times, times[1:]))
    return sum((len(run) + 1) // 2 for run in close.split("."))


def double_press_d(times, gap):
    def presses(rest):
        if len(rest) < 2:
            return 0
        first, second, *others = rest
        if second - first <= gap:
            return 1 + presses(others)
        return presses([second] + others)

    return presses(list(times))


def double_press_e(times, gap):
    used = [False] * len(times)
    result = 0
    for i in range(1, len(times)):
        if used[i - 1] == False:
            if times[i] - times[i - 1] <= gap:
                used[i] = True
                used[i - 1] = True
                result = result + 1
    return result


def debounce_a(samples, hold):
    state = samples[0] if samples else 0
    run = 0
    output = []
    for sample in samples:
        if sample == state:
            run = 0
        else:
            run += 1
            if run == hold:
                state = sample
                run = 0
        output.append(state)
    return output


def debounce_b(samples, hold):
    result = []
    for i in range(len(samples)):
        if i == 0:
            result.append(samples[0])
            continue
        previous = result[i - 1]
        if i + 1 >= hold:
            same = True
            for j in range(i - hold + 1, i + 1):
                if samples[j] == previous:
                    same = False
            if same:
                result.append(samples[i])
            else:
                result.append(previous)
        else:
            result.append(previous)
    return result


def debounce_c(samples, hold):
    output = []
    for value, group in groupby(samples):
        length = len(list(group))
        old = output[-1] if output else value
        lag = min(hold - 1, length) if old != value else 0
        output += [old] * lag + [value] * (length - lag)
    return output


def debounce_d(samples, hold):
    window = deque(maxlen=hold)

    def settle(state, sample):
        window.append(sample)
        if len(window) == hold and len(set(window)) == 1:
            return sample
        return state

    if not samples:
        return []
    return list(accumulate(samples, settle, initial=samples[0]))[1:]


def debounce_e(samples, hold):
    class Button:
        def __init__(self, level):
            self.level = level
            self.counter = hold

        def sample(self, level):
            if level != self.level:
                self.counter -= 1
                if self.counter == 0:
                    self.level = level
                    self.counter = hold
            else:
                self.counter = hold
            return self.level

    if len(samples) == 0:
        return []
    button = Button(samples[0])
    levels = []
    for s in samples:
        levels.append(button.sample(s))
    return levels


def phone_menu_a(menu, keys):
    at = menu
    for key in keys:
        if key == "#":
            at = menu
        elif isinstance(at, dict) and key in at:
            at = at[key]
        if isinstance(at, str):
            return at
    return "waiting"


def phone_menu_b(menu, keys):
    def go(node, left):
        if isinstance(node, str):
            return node
        if not left:
            return "waiting"
        if left[0] == "#":
            return go(menu, left[1:])
        return go(node.get(left[0], node), left[1:])

    return go(menu, list(keys))


def phone_menu_c(menu, keys):
    flat = {}
    todo = [("", menu)]
    while todo:
        path, node = todo.pop()
        flat[path] = node if isinstance(node, str) else None
        if not isinstance(node, str):
            todo.extend((path + key, child) for key, child in node.items())
    path = ""
    for key in keys:
        if key == "#":
            path = ""
        elif path + key in flat:
            path += key
            if flat[path]:
                return flat[path]
    return flat[path] or "waiting"


def phone_menu_d(menu, keys):
    current = menu
    finished = False
    answer = "waiting"
    i = 0
    while i < len(keys) and finished == False:
        key = keys[i]
        if key == "#":
            current = menu
        else:
            for option in current:
                if option == key and finished == False:
                    chosen = current[option]
                    if type(chosen) == str:
                        answer = chosen
                        finished = True
            if key in current and finished == False:
                current = current[key]
        i += 1
    return answer


def phone_menu_e(menu, keys):
    nodes = accumulate(
        keys,
        lambda node, key: node if isinstance(node, str) else menu if key == "#" else node.get(key, node),
        initial=menu,
    )
    return next((node for node in nodes if isinstance(node, str)), "waiting")


def safe_lock_a(turns, combination):
    dial = 0
    opened = 0
    for turn in turns:
        dial = (dial + turn) % 40
        if dial == combination[opened]:
            opened += 1
            if opened == len(combination):
                return True
        else:
            opened = 1 if dial == combination[0] else 0
    return False


def safe_lock_b(turns, combination):
    class Dial:
        def __init__(self):
            self.number = 0
            self.step = 0
            self.open = False

        def turn(self, clicks):
            self.number = (self.number + clicks + 40) % 40
            if self.open:
                return
            if self.number == combination[self.step]:
                self.step = self.step + 1
            elif self.number == combination[0]:
                self.step = 1
            else:
                self.step = 0
            self.open = self.step == len(combination)

    dial = Dial()
    for clicks in turns:
        dial.turn(clicks)
    return dial.open


def safe_lock_c(turns, combination):
    stops = [total % 40 for total in accumulate(turns)]
    progress = 0
    for stop in stops:
        matched = [stop == combination[progress], stop == combination[0], True]
        progress = [progress + 1, 1, 0][matched.index(True)]
        if progress == len(combination):
            break
    return progress == len(combination)


def safe_lock_d(turns, combination):
    def play(left, dial, step):
        if step == len(combination):
            return True
        if not left:
            return False
        dial = (dial + left[0]) % 40
        if combination[step] == dial:
            return play(left[1:], dial, step + 1)
        return play(left[1:], dial, int(combination[0] == dial))

    return play(tuple(turns), 0, 0)


def safe_lock_e(turns, combination):
    def advance(state, turn):
        dial, step = (state[0] + turn) % 40, state[1]
        if step == len(combination):
            return dial, step
        return dial, step + 1 if dial == combination[step] else int(dial == combination[0])

    return reduce(advance, turns, (0, 0))[1] == len(combination)


def pet_mood_a(actions):
    hunger, energy = 5, 5
    for action in actions:
        if action == "feed":
            hunger = max(0, hunger - 3)
        elif action == "play":
            energy -= 2
            hunger += 1
        elif action == "sleep":
            energy = min(10, energy + 4)
            hunger += 1
        if hunger > 8 or energy < 1:
            return "sad"
    if hunger < 3 and energy > 6:
        return "happy"
    return "fine"


def pet_mood_b(actions):
    effects = {"feed": (-3, 0), "play": (1, -2), "sleep": (1, 4)}
    hunger = energy = 5
    moods = ["fine"]
    for action in actions:
        more_hunger, more_energy = effects.get(action, (0, 0))
        hunger = max(hunger + more_hunger, 0)
        energy = min(energy + more_energy, 10)
        moods.append("sad" if hunger > 8 or energy < 1 else "fine")
    if "sad" in moods:
        return "sad"
    return "happy" if hunger < 3 and energy > 6 else "fine"


def pet_mood_c(actions):
    class Pet:
        def __init__(self):
            self.hunger = 5
            self.energy = 5

        def feed(self):
            self.hunger = self.hunger - 3
            if self.hunger < 0:
                self.hunger = 0

        def play(self):
            self.hunger = self.hunger + 1
            self.energy = self.energy - 2

        def sleep(self):
            self.hunger = self.hunger + 1
            self.energy = self.energy + 4
            if self.energy > 10:
                self.energy = 10

        def unhappy(self):
            return self.hunger >= 9 or self.energy <= 0

    pet = Pet()
    for action in actions:
        if hasattr(pet, action):
            getattr(pet, action)()
        if pet.unhappy():
            return "sad"
    if pet.hunger <= 2 and pet.energy >= 7:
        return "happy"
    return "fine"


def pet_mood_d(actions):
    def live(state, action):
        if state is None:
            return None
        h, e = state
        h, e = {
            "feed": lambda: (max(0, h - 3), e),
            "play": lambda: (h + 1, e - 2),
            "sleep": lambda: (h + 1, min(10, e + 4)),
        }.get(action, lambda: (h, e))()
        return None if h > 8 or e < 1 else (h, e)

    end = reduce(live, actions, (5, 5))
    return "sad" if end is None else "happy" if end[0] < 3 and end[1] > 6 else "fine"


def pet_mood_e(actions):
    hunger = 5
    energy = 5
    sad = False
    for i in range(len(actions)):
        if sad == False:
            if actions[i] == "feed":
                if hunger >= 3:
                    hunger = hunger - 3
                else:
                    hunger = 0
            if actions[i] == "play":
                energy = energy - 2
                hunger = hunger + 1
            if actions[i] == "sleep":
                hunger = hunger + 1
                energy = energy + 4
                if energy > 10:
                    energy = 10
            if hunger > 8:
                sad = True
            if energy < 1:
                sad = True
    if sad == True:
        return "sad"
    elif hunger < 3 and energy > 6:
        return "happy"
    else:
        return "fine"


def allowed_order_a(history):
    allowed = {
        "new": ["paid", "cancelled"],
        "paid": ["packed", "refunded"],
        "packed": ["sent"],
        "sent": ["done", "returned"],
        "returned": ["refunded"],
    }
    for before, after in zip(history, history[1:]):
        if after not in allowed.get(before, []):
            return after
    return ""


def allowed_order_b(history):
    arrows = "new>paid new>cancelled paid>packed paid>refunded packed>sent sent>done sent>returned returned>refunded"
    good = set(arrows.split())
    return next((b for a, b in zip(history, history[1:]) if f"{a}>{b}" not in good), "")


def allowed_order_c(history):
    def follows(before, after):
        if before == "new":
            return after == "paid" or after == "cancelled"
        elif before == "paid":
            return after == "packed" or after == "refunded"
        elif before == "packed":
            return after == "sent"
        elif before == "sent":
            return after == "done" or after == "returned"
        elif before == "returned":
            return after == "refunded"
        else:
            return False

    wrong = ""
    found = False
    for i in range(1, len(history)):
        if found == False and follows(history[i - 1], history[i]) == False:
            wrong = history[i]
            found = True
    return wrong


def allowed_order_d(history):
    names = ["new", "paid", "packed", "sent", "returned", "done", "cancelled", "refunded"]
    matrix = [[0] * len(names) for _ in names]
    for before, after in ((0, 1), (0, 6), (1, 2), (1, 7), (2, 3), (3, 5), (3, 4), (4, 7)):
        matrix[before][after] = 1
    codes = [names.index(status) for status in history]
    i = 1
    while i < len(codes):
        if matrix[codes[i - 1]][codes[i]] == 0:
            return names[codes[i]]
        i += 1
    return ""


def allowed_order_e(history):
    tree = {
        "new": {
            "paid": {"packed": {"sent": {"done": {}, "returned": {"refunded": {}}}}, "refunded": {}},
            "cancelled": {},
        },
    }
    starts = {}
    todo = [tree]
    while todo:
        level = todo.pop()
        for name, below in level.items():
            if below or name not in starts:
                starts[name] = below
            todo.append(below)
    if not history:
        return ""
    node = starts[history[0]]
    for status in history[1:]:
        if status not in node:
            return status
        node = node[status]
    return ""


def airlock_a(commands):
    inner, outer = False, False
    refused = 0
    for command in commands:
        if command == "inner":
            if outer:
                refused += 1
            else:
                inner = not inner
        elif command == "outer":
            if inner:
                refused += 1
            else:
                outer = not outer
    return (inner, outer, refused)


def airlock_b(commands):
    state = "closed"
    errors = 0
    for command in commands:
        if state == "closed":
            state = command
        elif state == command:
            state = "closed"
        else:
            errors += 1
    return (state == "inner", state == "outer", errors)


def airlock_c(commands):
    doors = {"inner": False, "outer": False}
    other = {"inner": "outer", "outer": "inner"}
    refused = []
    for name in commands:
        (refused.append(name) if doors[other[name]] else doors.update({name: not doors[name]}))
    return (*doors.values(), len(refused))


def airlock_d(commands):
    def press(state, command):
        inner, outer, refused = state
        if command == "inner":
            return (inner, outer, refused + 1) if outer else (not inner, outer, refused)
        return (inner, outer, refused + 1) if inner else (inner, not outer, refused)

    return reduce(press, commands, (False, False, 0))


def airlock_e(commands):
    stack = []
    refusals = 0
    for command in commands:
        if not stack:
            stack.append(command)
        elif stack[-1] == command:
            stack.pop()
        else:
            refusals += 1
    top = stack[0] if stack else None
    return (top == "inner", top == "outer", refusals)


def watchdog_a(kicks, limit, end):
    resets = []
    last = 0
    for kick in kicks + [end]:
        while kick - last > limit:
            last += limit
            resets.append(last)
        last = kick
    return resets


def watchdog_b(kicks, limit, end):
    alive = set(kicks)
    resets = []
    counter = 0
    for second in range(1, end + 1):
        counter += 1
        if second in alive:
            counter = 0
        elif counter == limit and second < end:
            resets.append(second)
            counter = 0
    return resets


def watchdog_c(kicks, limit, end):
    starts = [0] + kicks
    return [time for a, b in zip(starts, kicks + [end]) for time in range(a + limit, b, limit)]


def watchdog_d(kicks, limit, end):
    queue = deque(kicks)
    resets = []
    deadline = limit
    while deadline < end or queue:
        if queue and queue[0] <= deadline:
            deadline = queue.popleft() + limit
        elif deadline < end:
            resets.append(deadline)
            deadline += limit
        else:
            break
    return resets


def watchdog_e(kicks, limit, end):
    resets = []
    index = 0
    last = 0
    time = 0
    while time < end:
        if index < len(kicks) and kicks[index] == time:
            last = time
            index = index + 1
        if time - last == limit:
            resets.append(time)
            last = time
        time = time + 1
    return resets


def snooze_a(alarm, presses, pause):
    rings = [alarm]
    for press in presses:
        if press == "snooze":
            alarm = (alarm + pause) % 1440
            rings.append(alarm)
        else:
            break
    return [f"{ring // 60:02}:{ring % 60:02}" for ring in rings]


def snooze_b(alarm, presses, pause):
    result = []
    hour = alarm // 60
    minute = alarm % 60
    i = 0
    stop = False
    while stop == False:
        text = ""
        if hour < 10:
            text = text + "0"
        text = text + str(hour) + ":"
        if minute < 10:
            text = text + "0"
        text = text + str(minute)
        result.append(text)
        if i >= len(presses) or presses[i] != "snooze":
            stop = True
        minute = minute + pause
        while minute >= 60:
            minute = minute - 60
            hour = hour + 1
        hour = hour % 24
        i = i + 1
    return result


def snooze_c(alarm, presses, pause):
    times = len(list(takewhile("snooze".__eq__, presses)))
    return ["%02d:%02d" % divmod((alarm + n * pause) % 1440, 60) for n in range(times + 1)]


def snooze_d(alarm, presses, pause):
    now = datetime.datetime(2000, 1, 1) + datetime.timedelta(minutes=alarm)
    step = datetime.timedelta(minutes=pause)
    stop = (presses + ["off"]).index(next((p for p in presses if p != "snooze"), "off"))
    return [(now + step * i).strftime("%H:%M") for i in range(stop + 1)]


def snooze_e(alarm, presses, pause):
    def show(minutes):
        return ":".join(str(part).zfill(2) for part in divmod(minutes % 1440, 60))

    def ring(time, left):
        if left and left[0] == "snooze":
            return [show(time)] + ring(time + pause, left[1:])
        return [show(time)]

    return ring(alarm, presses)


def battery_hours_a(hours, full):
    charge = full
    flat = 0
    for hour in hours:
        if hour == "c":
            charge = min(full, charge + 2)
        elif hour == "u":
            if charge:
                charge -= 1
            else:
                flat += 1
    return (charge, flat)


def battery_hours_b(hours, full):
    missing = 0
    without = 0
    for i in range(len(hours)):
        if hours[i] == "c":
            missing = missing - 2
            if missing < 0:
                missing = 0
        elif hours[i] == "u":
            missing = missing + 1
            if missing > full:
                missing = full
                without = without + 1
    return (full - missing, without)


def battery_hours_c(hours, full):
    change = {"c": 2, "u": -1}
    levels = [full]
    lost = 0
    for hour in hours:
        wanted = levels[-1] + change.get(hour, 0)
        lost += wanted < 0
        levels.append(sorted((0, wanted, full))[1])
    return (levels[-1], lost)


def battery_hours_d(hours, full):
    charge, flat = full, 0
    for kind, run in groupby(hours):
        length = sum(1 for _ in run)
        if kind == "c":
            charge = min(full, charge + 2 * length)
        elif kind == "u":
            flat += max(0, length - charge)
            charge = max(0, charge - length)
    return (charge, flat)


def battery_hours_e(hours, full):
    cells = [1] * full
    flat = 0
    for hour in hours:
        if hour == "u":
            try:
                cells.pop()
            except IndexError:
                flat += 1
        if hour == "c":
            cells = (cells + [1, 1])[:full]
    return (len(cells), flat)


def taps_to_letters_a(signal, unit):
    table = {".-": "A", "-...": "B", "-.-.": "C", "-..": "D", ".": "E", "...": "S", "---": "O", "-": "T"}
    word = ""
    code = ""
    for level, length in signal:
        if level:
            code += "-" if length >= 2 * unit else "."
        elif length >= 2 * unit:
            word += table.get(code, "?")
            code = ""
    return word + (table.get(code, "?") if code else "")


def taps_to_letters_b(signal, unit):
    marks = "".join(
        (".", "-")[long] if on else ("", " ")[long] for on, length in signal for long in [length >= 2 * unit]
    )
    names = dict(zip([".-", "-...", "-.-.", "-..", ".", "...", "---", "-"], "ABCDESOT"))
    parts = marks.split(" ")
    return "".join(names.get(part, "?") for part in parts[:-1]) + "".join(names.get(p, "?") for p in parts[-1:] if p)


def taps_to_letters_c(signal, unit):
    tree = [None, "E", "T", None, "A", None, None, "S", None, "D", None, None, None, None, "O"]
    tree += [None] * 16
    tree[23] = "B"
    tree[25] = "C"
    letters = []
    node = 0
    for level, length in signal:
        if level == 0:
            if length >= unit * 2:
                letters.append((tree[node] if node < 31 else None) or "?")
                node = 0
            continue
        node = 2 * node + (2 if length >= unit * 2 else 1)
    if node:
        letters.append((tree[node] if node < 31 else None) or "?")
    return "".join(letters)


def taps_to_letters_d(signal, unit):
    class Receiver:
        def __init__(self):
            self.text = ""
            self.code = []

        def down(self, length):
            if length < 2 * unit:
                self.code.append(".")
            else:
                self.code.append("-")

        def up(self, length):
            if length >= 2 * unit:
                self.flush()

        def flush(self):
            code = "".join(self.code)
            if code == ".-":
                self.text += "A"
            elif code == "-...":
                self.text += "B"
            elif code == "-.-.":
                self.text += "C"
            elif code == "-..":
                self.text += "D"
            elif code == ".":
                self.text += "E"
            elif code == "...":
                self.text += "S"
            elif code == "---":
                self.text += "O"
            elif code == "-":
                self.text += "T"
            else:
                self.text += "?"
            self.code = []

    receiver = Receiver()
    for level, length in signal:
        if level == 1:
            receiver.down(length)
        else:
            receiver.up(length)
    if receiver.code:
        receiver.flush()
    return receiver.text


def taps_to_letters_e(signal, unit):
    codes = {"A": ".-", "B": "-...", "C": "-.-.", "D": "-..", "E": ".", "S": "...", "O": "---", "T": "-"}
    groups = [[]]
    for level, length in signal:
        long = length >= 2 * unit
        if level:
            groups[-1].append("-" if long else ".")
        elif long:
            groups.append([])
    if not groups[-1]:
        groups.pop()

    def letter(group):
        for name, code in codes.items():
            if list(code) == group:
                return name
        return "?"

    return "".join(map(letter, groups))


def blocks_ahead_a(track, steps):
    trains = [i for i, cell in enumerate(track) if cell == "T"]
    for _ in range(steps):
        taken = set(trains)
        trains = [t if t + 1 in taken else t + 1 for t in trains]
        trains = [t for t in trains if t < len(track)]
    return "".join("T" if i in trains else "." for i in range(len(track)))


def blocks_ahead_b(track, steps):
    for _ in range(steps):
        track = (track + ".").replace("T.", ".T")[: len(track)]
    return track


def blocks_ahead_c(track, steps):
    cells = list(track)
    for s in range(steps):
        new_cells = ["."] * len(cells)
        for i in range(len(cells)):
            if cells[i] == "T":
                if i == len(cells) - 1:
                    pass
                elif cells[i + 1] == "T":
                    new_cells[i] = "T"
                else:
                    new_cells[i + 1] = "T"
        cells = new_cells
    result = ""
    for c in cells:
        result = result + c
    return result


def blocks_ahead_d(track, steps):
    size = len(track)
    bits = int("0" + track.replace("T", "1").replace(".", "0"), 2)
    for _ in range(steps):
        blocked = bits & (bits << 1)
        bits = blocked | (bits & ~blocked) >> 1
    return bin(bits)[2:].zfill(size).replace("1", "T").replace("0", ".")[-size:] if size else ""


def blocks_ahead_e(track, steps):
    def tick(line):
        padded = "." + line + "."
        around = zip(padded, padded[1:], padded[2:])
        last = len(line) - 1
        return "".join(
            "T" if here == "T" and ahead == "T" and i < last or here == "." and behind == "T" else "."
            for i, (behind, here, ahead) in enumerate(around)
        )

    return reduce(lambda line, _: tick(line), range(steps), track)


def bounce_box_a(width, height, start, speed, ticks):
    x, y = start
    dx, dy = speed
    for _ in range(ticks):
        if not 0 <= x + dx < width:
            dx = -dx
        if not 0 <= y + dy < height:
            dy = -dy
        x += dx
        y += dy
    return (x, y)


def bounce_box_b(width, height, start, speed, ticks):
    def along(size, at, step):
        cycle_length = 2 * (size - 1)
        at = (at + step * ticks) % cycle_length
        return min(at, cycle_length - at)

    return (along(width, start[0], speed[0]), along(height, start[1], speed[1]))


def bounce_box_c(width, height, start, speed, ticks):
    def path(size, at, step):
        line = list(range(size)) + list(range(size - 2, 0, -1))
        i = at if step >= 0 else -at
        return line[(i + abs(step) * ticks) % len(line)]

    return tuple(map(path, (width, height), start, speed))


def bounce_box_d(width, height, start, speed, ticks):
    class Ball:
        def __init__(self):
            self.x = start[0]
            self.y = start[1]
            self.right = speed[0] > 0
            self.down = speed[1] > 0

        def move(self):
            if speed[0] != 0:
                if self.right and self.x == width - 1:
                    self.right = False
                elif not self.right and self.x == 0:
                    self.right = True
                self.x += 1 if self.right else -1
            if speed[1] != 0:
                if self.down and self.y == height - 1:
                    self.down = False
                elif not self.down and self.y == 0:
                    self.down = True
                self.y += 1 if self.down else -1

    ball = Ball()
    tick = 0
    while tick < ticks:
        ball.move()
        tick = tick + 1
    return (ball.x, ball.y)


def bounce_box_e(width, height, start, speed, ticks):
    def reflect(value, size):
        last = size - 1
        while value < 0 or value > last:
            value = -value if value < 0 else 2 * last - value
        return value

    x = start[0] + speed[0] * ticks
    y = start[1] + speed[1] * ticks
    return (reflect(x, width), reflect(y, height))


def explored_a(size, path, radius):
    seen = set()
    for row, column in path:
        for r in range(row - radius, row + radius + 1):
            for c in range(column - radius, column + radius + 1):
                if 0 <= r < size and 0 <= c < size:
                    seen.add((r, c))
    return len(seen)


def explored_b(size, path, radius):
    return sum(
        any(max(abs(r - y), abs(c - x)) <= radius for y, x in path) for r in range(size) for c in range(size)
    )


def explored_c(size, path, radius):
    fog = []
    for i in range(size):
        row = []
        for j in range(size):
            row.append(True)
        fog.append(row)
    clear = 0
    for k in range(len(path)):
        top = path[k][0] - radius
        left = path[k][1] - radius
        i = top
        while i <= top + 2 * radius:
            j = left
            while j <= left + 2 * radius:
                if i >= 0 and j >= 0 and i < size and j < size:
                    if fog[i][j] == True:
                        fog[i][j] = False
                        clear = clear + 1
                j = j + 1
            i = i + 1
    return clear


def explored_d(size, path, radius):
    change = [[0] * (size + 1) for _ in range(size + 1)]
    for row, column in path:
        top, left = max(0, row - radius), max(0, column - radius)
        bottom, right = min(size, row + radius + 1), min(size, column + radius + 1)
        change[top][left] += 1
        change[top][right] -= 1
        change[bottom][left] -= 1
        change[bottom][right] += 1
    above = [0] * (size + 1)
    visible = 0
    for line in change[:size]:
        above = list(map(operator.add, above, line))
        visible += sum(covered > 0 for covered in list(accumulate(above))[:size])
    return visible


def explored_e(size, path, radius):
    rows = [0] * size
    for row, column in path:
        low, high = max(0, column - radius), min(size, column + radius + 1)
        mask = (1 << high) - (1 << low)
        for r in range(max(0, row - radius), min(size, row + radius + 1)):
            rows[r] |= mask
    return sum(bin(mask).count("1") for mask in rows)


def clue_walk_a(board, start):
    moves = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    row, column = start
    visited = set()
    while (row, column) not in visited:
        visited.add((row, column))
        clue = board[row][column]
        if clue == "X":
            return len(visited)
        down, right = moves[clue[0]]
        row += down * int(clue[1:])
        column += right * int(clue[1:])
        if not (0 <= row < len(board) and 0 <= column < len(board[0])):
            return -1
    return -1


def clue_walk_b(board, start):
    r = start[0]
    c = start[1]
    steps = 1
    limit = len(board) * len(board[0])
    while steps <= limit:
        if r < 0 or c < 0 or r >= len(board) or c >= len(board[0]):
            return -1
        clue = board[r][c]
        if clue == "X":
            return steps
        distance = int(clue[1:])
        if clue[0] == "U":
            r = r - distance
        elif clue[0] == "D":
            r = r + distance
        elif clue[0] == "L":
            c = c - distance
        elif clue[0] == "R":
            c = c + distance
        steps = steps + 1
    return -1


def clue_walk_c(board, start):
    turn = {"U": -1j, "D": 1j, "L": -1, "R": 1}
    cells = {complex(x, y): clue for y, row in enumerate(board) for x, clue in enumerate(row)}
    at = complex(start[1], start[0])
    n = 1
    while at in cells:
        clue = cells.pop(at)
        if clue == "X":
            return n
        at += turn[clue[0]] * int(clue[1:])
        n += 1
    return -1


def clue_walk_d(board, start):
    def follow(row, column, seen):
        if (row, column) in seen or row not in range(len(board)) or column not in range(len(board[0])):
            return -1
        direction, number = board[row][column][0], board[row][column][1:]
        if direction == "X":
            return len(seen) + 1
        below = row + int(number) * ((direction == "D") - (direction == "U"))
        beside = column + int(number) * ((direction == "R") - (direction == "L"))
        return follow(below, beside, seen | {(row, column)})

    return follow(*start, frozenset())


def clue_walk_e(board, start):
    width = len(board[0])
    goes = []
    for y, row in enumerate(board):
        for x, clue in enumerate(row):
            n = int(clue[1:] or 0)
            y2 = y + {"U": -n, "D": n}.get(clue[0], 0)
            x2 = x + {"L": -n, "R": n}.get(clue[0], 0)
            inside = 0 <= y2 < len(board) and 0 <= x2 < width
            goes.append(-2 if clue == "X" else y2 * width + x2 if inside else -1)
    at = start[0] * width + start[1]
    for step in range(1, len(goes) + 1):
        if goes[at] == -2:
            return step
        if goes[at] == -1:
            return -1
        at = goes[at]
    return -1


INPUTS = {
    "turnstile": [
        (["coin", "push", "push", "coin", "coin", "push"],),
        ([],),
        (["push", "kick", "coin"],),
        (["coin", "kick", "push"],),
    ],
    "microwave": [
        (["30", "tick", "tick", "open", "tick", "5", "close", "tick", "cancel"],),
        ([],),
        (["2", "tick", "tick", "tick", "4"],),
        (["3", "open", "cancel", "close", "tick", "1", "1"],),
    ],
    "double_press": [([0, 2, 3, 9, 10, 11], 1), ([], 3), ([5], 2), ([1, 2, 3, 4, 8], 2)],
    "debounce": [([0, 1, 0, 1, 1, 1, 0, 0, 1, 0, 0], 2), ([], 3), ([1, 0, 0, 0, 0], 3), ([0, 1, 1, 1, 0, 0], 1)],
    "phone_menu": [
        ({"1": "sales", "2": {"1": "help", "2": "bills"}}, "212"),
        ({"1": "sales", "2": {"1": "help", "2": "bills"}}, "2#91"),
        ({"1": "sales"}, ""),
        ({"1": {"2": "x"}}, "1"),
    ],
    "safe_lock": [
        ([10, 5, -12], [10, 15, 3]),
        ([10, 40, 5], [10, 15]),
        ([], [1]),
        ([39, 2, 2], [39, 3]),
        ([5, 0, 1], [5, 6]),
        ([3, 4, 9], [3, 7]),
    ],
    "pet_mood": [
        (["feed", "sleep"],),
        ([],),
        (["play", "play", "play"],),
        (["sleep", "sleep", "sleep", "sleep"],),
        (["wave", "feed", "play"],),
    ],
    "allowed_order": [
        (["new", "paid", "packed", "sent", "done"],),
        (["new", "sent"],),
        (["new"],),
        ([],),
        (["paid", "refunded", "new"],),
        (["sent", "returned", "refunded"],),
        (["returned", "done"],),
    ],
    "airlock": [(["inner", "outer", "inner", "outer"],), ([],), (["outer", "inner", "inner"],)],
    "watchdog": [([3, 6, 20], 5, 30), ([], 4, 10), ([2], 10, 5), ([5, 10], 5, 15)],
    "snooze": [(415, ["snooze", "snooze", "off", "snooze"], 9), (1435, ["snooze"], 10), (0, [], 5)],
    "battery_hours": [("uuucuuuuu", 3), ("", 4), ("cccu", 2), ("u-u-uuc", 1)],
    "taps_to_letters": [
        ([(1, 1), (0, 1), (1, 1), (0, 1), (1, 1), (0, 3), (1, 3), (0, 1), (1, 3), (0, 1), (1, 3)], 1),
        ([], 2),
        ([(1, 2), (0, 6), (1, 6), (0, 6), (1, 2), (0, 2), (1, 6)], 2),
        ([(1, 3), (0, 1), (1, 1), (0, 1), (1, 1), (0, 1), (1, 1), (0, 3), (1, 3), (0, 1), (1, 3), (0, 5)], 1),
    ],
    "blocks_ahead": [("TT.T..", 1), ("TT.T..", 3), ("", 2), ("TTT", 2), ("T....", 0)],
    "bounce_box": [
        (5, 4, (0, 0), (1, 1), 7),
        (3, 3, (2, 1), (1, -1), 2),
        (6, 2, (3, 0), (-1, 1), 100),
        (4, 4, (1, 2), (0, -1), 5),
    ],
    "explored": [(5, [(0, 0), (2, 2)], 1), (4, [], 2), (3, [(1, 1)], 5), (6, [(0, 5), (1, 5), (5, 0)], 0)],
    "clue_walk": [
        ([["R2", "D1", "D1"], ["X", "U1", "L2"]], (0, 0)),
        ([["R1", "L1"]], (0, 0)),
        ([["U3"]], (0, 0)),
        ([["X"]], (0, 0)),
    ],
}
