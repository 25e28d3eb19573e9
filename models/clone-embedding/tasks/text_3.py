"""Small tasks on expressions, outlines and little machines, each written in several ways; all agree on `INPUTS`."""

import ast
import heapq
import math
import operator
import re
from collections import Counter, OrderedDict, defaultdict, deque
from functools import reduce
from itertools import accumulate, chain, cycle, groupby, islice, takewhile, zip_longest


def outline_numbers_a(lines):
    counts = []
    out = []
    for line in lines:
        level = (len(line) - len(line.lstrip(" "))) // 2
        counts = counts[: level + 1]
        while len(counts) <= level:
            counts.append(0)
        counts[level] += 1
        out.append(".".join(map(str, counts)) + " " + line.strip())
    return out


def outline_numbers_b(lines):
    numbers = {}
    result = []
    for line in lines:
        text = line.lstrip(" ")
        level = (len(line) - len(text)) // 2
        numbers[level] = numbers.get(level, 0) + 1
        for deeper in [k for k in numbers if k > level]:
            del numbers[deeper]
        label = ".".join(str(numbers.get(i, 0)) for i in range(level + 1))
        result.append(f"{label} {text.strip()}")
    return result


def outline_numbers_c(lines):
    def numbered():
        path = ()
        for line in lines:
            spaces = re.match(" *", line).end()
            level = spaces // 2
            if level < len(path):
                path = path[:level] + (path[level] + 1,)
            else:
                path = path + (0,) * (level - len(path)) + (1,)
            yield "%s %s" % (".".join(str(n) for n in path), line.strip())

    return list(numbered())


def outline_numbers_d(lines):
    result = []
    numbers = []
    for i in range(len(lines)):
        spaces = 0
        while spaces < len(lines[i]) and lines[i][spaces] == " ":
            spaces = spaces + 1
        level = spaces // 2
        if len(numbers) > level + 1:
            numbers = numbers[0 : level + 1]
        elif len(numbers) < level + 1:
            while len(numbers) < level + 1:
                numbers.append(0)
        numbers[level] = numbers[level] + 1
        label = ""
        for k in range(len(numbers)):
            if k > 0:
                label = label + "."
            label = label + str(numbers[k])
        result.append(label + " " + lines[i].strip())
    return result


def outline_numbers_e(lines):
    def step(path, line):
        depth = (len(line) - len(line.lstrip())) // 2
        padded = (path + [0] * (depth + 1))[: depth + 1]
        return padded[:-1] + [padded[-1] + 1]

    paths = list(accumulate(lines, step, initial=[]))[1:]
    return [".".join(map(str, p)) + " " + line.strip() for p, line in zip(paths, lines)]


def outline_tree_a(lines):
    root = []
    stack = [(-1, root)]
    for line in lines:
        level = len(line) - len(line.lstrip())
        while stack[-1][0] >= level:
            stack.pop()
        children = []
        stack[-1][1].append((line.strip(), children))
        stack.append((level, children))
    return root


def outline_tree_b(lines):
    def depth(line):
        return len(line) - len(line.lstrip())

    def build(start, end):
        nodes = []
        while start < end:
            stop = start + 1
            while stop < end and depth(lines[stop]) > depth(lines[start]):
                stop += 1
            nodes.append((lines[start].strip(), build(start + 1, stop)))
            start = stop
        return nodes

    return build(0, len(lines))


def outline_tree_c(lines):
    waiting = deque((len(line) - len(line.lstrip()), line.strip()) for line in lines)

    def siblings(above):
        out = []
        while waiting and waiting[0][0] > above:
            level, text = waiting.popleft()
            out.append((text, siblings(level)))
        return out

    return siblings(-1)


def outline_tree_d(lines):
    class Node:
        def __init__(self, text, indent, parent):
            self.text = text
            self.indent = indent
            self.parent = parent
            self.children = []

        def to_tuple(self):
            kids = []
            for child in self.children:
                kids.append(child.to_tuple())
            return (self.text, kids)

    root = Node(None, -1, None)
    current = root
    for line in lines:
        stripped = line.strip()
        indent = len(line) - len(line.lstrip())
        while current.indent >= indent:
            current = current.parent
        node = Node(stripped, indent, current)
        current.children.append(node)
        current = node
    return root.to_tuple()[1]


def outline_tree_e(lines):
    if not lines:
        return []
    margin = len(lines[0]) - len(lines[0].lstrip())
    inner = list(takewhile(lambda l: len(l) - len(l.lstrip()) > margin, lines[1:]))
    return [(lines[0].strip(), outline_tree_e(inner))] + outline_tree_e(lines[1 + len(inner) :])


def prefix_value_a(text):
    stack = []
    for token in reversed(text.split()):
        if token == "+":
            stack.append(stack.pop() + stack.pop())
        elif token == "-":
            stack.append(stack.pop() - stack.pop())
        elif token == "*":
            stack.append(stack.pop() * stack.pop())
        else:
            stack.append(int(token))
    return stack.pop()


def prefix_value_b(text):
    signs = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    tokens = iter(text.split())

    def read():
        token = next(tokens)
        return signs[token](read(), read()) if token in signs else int(token)

    return read()


def prefix_value_c(text):
    tokens = text.split()
    while len(tokens) > 1:
        for i in range(len(tokens) - 2):
            if tokens[i] in "+-*" and tokens[i + 1] not in "+-*" and tokens[i + 2] not in "+-*":
                left, right = int(tokens[i + 1]), int(tokens[i + 2])
                if tokens[i] == "+":
                    value = left + right
                elif tokens[i] == "-":
                    value = left - right
                else:
                    value = left * right
                tokens[i : i + 3] = [str(value)]
                break
    return int(tokens[0])


def prefix_value_d(text):
    text = " " + " ".join(text.split()) + " "
    pattern = re.compile(r" ([-+*]) (-?\d+) (-?\d+) ")
    while m := pattern.search(text):
        a, b = int(m[2]), int(m[3])
        v = {"+": a + b, "-": a - b, "*": a * b}[m[1]]
        text = f"{text[: m.start()]} {v} {text[m.end():]}"
    return int(text)


def prefix_value_e(text):
    tokens = text.split()

    def evaluate(pos):
        tok = tokens[pos]
        if tok not in ("+", "-", "*"):
            return int(tok), pos + 1
        left, pos = evaluate(pos + 1)
        right, pos = evaluate(pos)
        if tok == "+":
            return left + right, pos
        if tok == "-":
            return left - right, pos
        return left * right, pos

    result, _ = evaluate(0)
    return result


def to_postfix_a(text):
    rank = {"+": 1, "-": 1, "*": 2, "/": 2}
    out, stack = [], []
    for token in re.findall(r"\w+|[-+*/()]", text):
        if token == "(":
            stack.append(token)
        elif token == ")":
            while stack[-1] != "(":
                out.append(stack.pop())
            stack.pop()
        elif token in rank:
            while stack and rank.get(stack[-1], 0) >= rank[token]:
                out.append(stack.pop())
            stack.append(token)
        else:
            out.append(token)
    return " ".join(out + stack[::-1])


def to_postfix_b(text):
    tokens = re.findall(r"\w+|[-+*/()]", text)
    place = 0

    def expression():
        nonlocal place
        out = term()
        while place < len(tokens) and tokens[place] in "+-":
            sign = tokens[place]
            place += 1
            out = out + term() + [sign]
        return out

    def term():
        nonlocal place
        out = factor()
        while place < len(tokens) and tokens[place] in "*/":
            sign = tokens[place]
            place += 1
            out = out + factor() + [sign]
        return out

    def factor():
        nonlocal place
        token = tokens[place]
        place += 1
        if token != "(":
            return [token]
        inside = expression()
        place += 1
        return inside

    return " ".join(expression())


def to_postfix_c(text):
    names = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}

    def walk(node):
        if isinstance(node, ast.BinOp):
            return f"{walk(node.left)} {walk(node.right)} {names[type(node.op)]}"
        return node.id if isinstance(node, ast.Name) else str(node.value)

    return walk(ast.parse(text, mode="eval").body)


def to_postfix_d(text):
    def convert(tokens):
        for signs in ("+-", "*/"):
            depth = 0
            for i in range(len(tokens) - 1, -1, -1):
                if tokens[i] == ")":
                    depth += 1
                elif tokens[i] == "(":
                    depth -= 1
                elif depth == 0 and tokens[i] in signs:
                    return convert(tokens[:i]) + convert(tokens[i + 1 :]) + [tokens[i]]
        if tokens[0] == "(":
            return convert(tokens[1:-1])
        return list(tokens)

    return " ".join(convert(re.findall(r"\w+|\S", text)))


def to_postfix_e(text):
    def prec(op):
        if op == "+" or op == "-":
            return 1
        elif op == "*" or op == "/":
            return 2
        else:
            return 0

    output = []
    ops = []
    i = 0
    while i < len(text):
        c = text[i]
        if c == " ":
            i = i + 1
            continue
        if c.isalnum():
            word = ""
            while i < len(text) and text[i].isalnum():
                word = word + text[i]
                i = i + 1
            output.append(word)
            continue
        if c == "(":
            ops.append(c)
        elif c == ")":
            while len(ops) > 0 and ops[-1] != "(":
                output.append(ops.pop())
            ops.pop()
        else:
            while len(ops) > 0 and prec(ops[-1]) >= prec(c):
                output.append(ops.pop())
            ops.append(c)
        i = i + 1
    while len(ops) > 0:
        output.append(ops.pop())
    return " ".join(output)


def to_postfix_f(text):
    done = []

    def save(s):
        done.append(s)
        return f"#{len(done) - 1}#"

    def expand(s):
        return re.sub(r"#(\d+)#", lambda m: expand(done[int(m[1])]), s)

    text = re.sub(r"\w+", lambda m: save(m[0]), text.replace(" ", ""))
    atom = r"(#\d+#)"
    while not re.fullmatch(atom, text):
        new = re.sub(rf"\({atom}\)", r"\1", text)
        if new == text:
            new = re.sub(rf"{atom}([*/]){atom}", lambda m: save(f"{m[1]} {m[3]} {m[2]}"), text, count=1)
        if new == text:
            rule = rf"(?<![*/]){atom}([-+]){atom}(?![*/])"
            new = re.sub(r"(^|\()" + rule, lambda m: m[1] + save(f"{m[2]} {m[4]} {m[3]}"), text, count=1)
        text = new
    return expand(text)


def truth_value_a(text):
    tokens = re.findall(r"[TF!&|()]", text)
    place = 0

    def either():
        nonlocal place
        value = both()
        while place < len(tokens) and tokens[place] == "|":
            place += 1
            right = both()
            value = value or right
        return value

    def both():
        nonlocal place
        value = single()
        while place < len(tokens) and tokens[place] == "&":
            place += 1
            right = single()
            value = value and right
        return value

    def single():
        nonlocal place
        token = tokens[place]
        place += 1
        if token == "!":
            return not single()
        if token == "(":
            value = either()
            place += 1
            return value
        return token == "T"

    return either()


def truth_value_b(text):
    text = text.replace(" ", "")
    before = ""
    while text != before:
        before = text
        text = text.replace("(T)", "T").replace("(F)", "F")
        text = text.replace("!T", "F").replace("!F", "T")
        text = re.sub(r"(?<!!)([TF])&([TF])(?!\w)", lambda m: "T" if m[1] + m[2] == "TT" else "F", text)
        text = re.sub(r"(?<![&!])([TF])\|([TF])(?!&)", lambda m: "F" if m[1] + m[2] == "FF" else "T", text)
    return text == "T"


def truth_value_c(text):
    rank = {"|": 1, "&": 2, "!": 3}
    values, signs = [], []

    def apply():
        sign = signs.pop()
        right = values.pop()
        if sign == "!":
            values.append(not right)
        else:
            left = values.pop()
            values.append(left or right if sign == "|" else left and right)

    for c in text:
        if c in "TF":
            values.append(c == "T")
        elif c == "(" or c == "!":
            signs.append(c)
        elif c == ")":
            while signs[-1] != "(":
                apply()
            signs.pop()
        elif c in rank:
            while signs and signs[-1] != "(" and rank[signs[-1]] >= rank[c]:
                apply()
            signs.append(c)
    while signs:
        apply()
    return values[0]


def truth_value_d(text):
    py = "".join({"T": " True ", "F": " False ", "!": " not ", "&": " and ", "|": " or "}.get(c, c) for c in text)

    def value(node):
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.UnaryOp):
            return not value(node.operand)
        results = [value(v) for v in node.values]
        return all(results) if isinstance(node.op, ast.And) else any(results)

    return value(ast.parse(py.strip(), mode="eval").body)


def truth_value_e(text):
    def simple(s):
        # no brackets inside s
        for part in s.split("|"):
            all_true = True
            for factor in part.split("&"):
                value = factor.endswith("T")
                if factor.count("!") % 2 == 1:
                    value = not value
                if value == False:
                    all_true = False
            if all_true == True:
                return True
        return False

    text = text.replace(" ", "")
    while "(" in text:
        end = text.index(")")
        start = text.rindex("(", 0, end)
        if simple(text[start + 1 : end]) == True:
            letter = "T"
        else:
            letter = "F"
        text = text[:start] + letter + text[end + 1 :]
    return simple(text)


def polynomial_read_a(text):
    powers = {}
    text = text.replace(" ", "").replace("-", "+-")
    for term in text.split("+"):
        if not term:
            continue
        if "x" not in term:
            factor, power = int(term), 0
        else:
            head, _, tail = term.partition("x")
            factor = int(head + "1") if head in ("", "-") else int(head)
            power = int(tail[1:]) if tail else 1
        powers[power] = powers.get(power, 0) + factor
    return powers


def polynomial_read_b(text):
    out = Counter()
    pattern = re.compile(r"([+-]?)(\d*)(x?)(?:\^(\d+))?")
    for found in pattern.finditer(text.replace(" ", "")):
        sign, number, letter, power = found.groups()
        if not number and not letter:
            continue
        value = int(number or 1) * (-1 if sign == "-" else 1)
        out[int(power or 1) if letter else 0] += value
    return dict(out)


def polynomial_read_c(text):
    result = defaultdict(int)
    i = 0
    text = "".join(text.split())
    while i < len(text):
        sign = 1
        if text[i] in "+-":
            sign = -1 if text[i] == "-" else 1
            i += 1
        digits = "".join(takewhile(str.isdigit, text[i:]))
        i += len(digits)
        factor = int(digits) if digits else 1
        power = 0
        if text[i : i + 1] == "x":
            i += 1
            power = 1
            if text[i : i + 1] == "^":
                digits = "".join(takewhile(str.isdigit, text[i + 1 :]))
                power = int(digits)
                i += 1 + len(digits)
        result[power] += sign * factor
    return dict(result)


def polynomial_read_d(text):
    tokens = text.replace("- ", "-").replace("+ ", "").split()
    result = {}
    for tok in tokens:
        if "^" in tok:
            coef, power = tok.split("x^")
            power = int(power)
        elif tok[-1] == "x":
            coef = tok[:-1]
            power = 1
        else:
            coef = tok
            power = 0
        if coef == "":
            coef = 1
        elif coef == "-":
            coef = -1
        else:
            coef = int(coef)
        if power in result:
            result[power] = result[power] + coef
        else:
            result[power] = coef
    return result


def polynomial_read_e(text):
    terms = re.findall(r"[-+]?[^-+]+", text.replace(" ", ""))

    def parse(t):
        c, x, p = t.partition("x")
        return (int(p[1:] or 1) if x else 0), int(c + "1" if c in ("", "+", "-") else c)

    return reduce(lambda d, kv: {**d, kv[0]: d.get(kv[0], 0) + kv[1]}, map(parse, terms), {})


def weigh_text_a(text):
    grams = 0
    for amount, unit in re.findall(r"(\d+)\s*(kg|g|t)", text):
        grams += int(amount) * {"t": 1000000, "kg": 1000, "g": 1}[unit]
    return grams


def weigh_text_b(text):
    total = 0
    number = 0
    unit = ""
    for c in text + " 0":
        if c.isdigit():
            if unit:
                if unit == "kg":
                    number *= 1000
                elif unit == "t":
                    number *= 1000000
                total += number
                number, unit = 0, ""
            number = number * 10 + int(c)
        elif c.isalpha():
            unit += c
    return total


def weigh_text_c(text):
    tokens = ["".join(group) for _, group in groupby(text.replace(" ", ""), str.isdigit)]
    scale = dict(g=1, kg=10**3, t=10**6)
    return sum(int(n) * scale[u] for n, u in zip(tokens[::2], tokens[1::2]))


def weigh_text_d(text):
    s = text.replace(" ", "").replace("kg", "k")
    factors = {"g": 1, "k": 1000, "t": 1000 * 1000}
    grams = 0
    digits = ""
    for ch in s:
        if ch in factors:
            grams += int(digits) * factors[ch]
            digits = ""
        else:
            digits += ch
    return grams


def weigh_text_e(text):
    total = 0
    i = 0
    n = len(text)
    while i < n:
        while i < n and text[i] == " ":
            i += 1
        start = i
        while i < n and text[i] >= "0" and text[i] <= "9":
            i += 1
        if start == i:
            i += 1
            continue
        amount = int(text[start:i])
        while i < n and text[i] == " ":
            i += 1
        if text[i] == "t":
            total += amount * 1000000
            i += 1
        elif text[i] == "k":
            total += amount * 1000
            i += 2
        else:
            total += amount
            i += 1
    return total


def depth_totals_a(text):
    totals = []
    depth = -1
    for token in re.findall(r"\[|\]|\d+", text):
        if token == "[":
            depth += 1
            if depth == len(totals):
                totals.append(0)
        elif token == "]":
            depth -= 1
        else:
            totals[depth] += int(token)
    return totals


def depth_totals_b(text):
    level = ast.literal_eval(text)
    out = []
    levels = [level]
    while levels:
        numbers = [x for inner in levels for x in inner if isinstance(x, int)]
        out.append(sum(numbers))
        levels = [x for inner in levels for x in inner if isinstance(x, list)]
    return out


def depth_totals_c(text):
    totals = defaultdict(int)

    def visit(value, depth):
        if isinstance(value, list):
            totals[depth] += 0
            for inner in value:
                visit(inner, depth + 1)
        else:
            totals[depth - 1] += value

    visit(ast.literal_eval(text), 0)
    return [totals[d] for d in sorted(totals)]


def depth_totals_d(text):
    def walk(items):
        own = sum(x for x in items if not isinstance(x, list))
        below = [walk(x) for x in items if isinstance(x, list)]
        return [own] + [sum(col) for col in zip_longest(*below, fillvalue=0)]

    return walk(ast.literal_eval(text))


def depth_totals_e(text):
    sums = {}
    level = 0
    number = ""
    for i in range(len(text)):
        ch = text[i]
        if ch.isdigit():
            number = number + ch
        else:
            if number != "":
                sums[level] = sums[level] + int(number)
                number = ""
            if ch == "[":
                level = level + 1
                if level not in sums:
                    sums[level] = 0
            elif ch == "]":
                level = level - 1
    result = []
    for k in range(1, len(sums) + 1):
        result.append(sums[k])
    return result


def tally_machine_a(program, start):
    value = start
    line = 0
    steps = 0
    while line < len(program) and steps < 200:
        steps += 1
        word, _, argument = program[line].partition(" ")
        line += 1
        if word == "add":
            value += int(argument)
        elif word == "double":
            value *= 2
        elif word == "halve":
            value //= 2
        elif word == "even" and value % 2 == 0:
            line = int(argument)
        elif word == "above" and value > int(argument.split()[0]):
            line = int(argument.split()[1])
    return value, steps


def tally_machine_b(program, start):
    code = [(words[0], [int(w) for w in words[1:]]) for words in map(str.split, program)]
    change = {"add": lambda v, n: v + n, "double": lambda v: 2 * v, "halve": lambda v: v // 2}
    test = {"even": lambda v: not v % 2, "above": lambda v, n: v > n}
    here, value = 0, start
    for steps in range(201):
        if here >= len(code) or steps == 200:
            return value, steps
        name, numbers = code[here]
        if name in change:
            value = change[name](value, *numbers)
            here += 1
        else:
            here = numbers[-1] if test[name](value, *numbers[:-1]) else here + 1


def tally_machine_c(program, start):
    class Machine:
        def __init__(self):
            self.value, self.line, self.steps = start, 0, 0

        def add(self, number):
            self.value += int(number)

        def double(self):
            self.value += self.value

        def halve(self):
            self.value >>= 1

        def even(self, target):
            if self.value & 1 == 0:
                self.line = int(target)

        def above(self, limit, target):
            if self.value > int(limit):
                self.line = int(target)

    machine = Machine()
    while machine.line < len(program):
        if machine.steps == 200:
            break
        machine.steps += 1
        name, *arguments = program[machine.line].split()
        machine.line += 1
        getattr(machine, name)(*arguments)
    return machine.value, machine.steps


def tally_machine_d(program, start):
    x = start
    pc = 0
    count = 0
    running = True
    while running == True:
        if pc >= len(program):
            running = False
        elif count == 200:
            running = False
        else:
            parts = program[pc].split(" ")
            count = count + 1
            jumped = False
            if parts[0] == "add":
                x = x + int(parts[1])
            if parts[0] == "double":
                x = x * 2
            if parts[0] == "halve":
                x = x // 2
            if parts[0] == "even":
                if x % 2 == 0:
                    pc = int(parts[1])
                    jumped = True
            if parts[0] == "above":
                if x > int(parts[1]):
                    pc = int(parts[2])
                    jumped = True
            if jumped == False:
                pc = pc + 1
    return x, count


def tally_machine_e(program, start):
    def run(pc, v, n):
        if n == 200 or pc >= len(program):
            return v, n
        match program[pc].split():
            case ["add", k]:
                return run(pc + 1, v + int(k), n + 1)
            case ["double"]:
                return run(pc + 1, v * 2, n + 1)
            case ["halve"]:
                return run(pc + 1, v // 2, n + 1)
            case ["even", to]:
                return run(pc + 1 if v % 2 else int(to), v, n + 1)
            case ["above", limit, to]:
                return run(int(to) if v > int(limit) else pc + 1, v, n + 1)

    return run(0, start, 0)


def tape_marks_a(program):
    tape = {}
    head = 0
    for step in program:
        if step == ">":
            head += 1
        elif step == "<":
            head -= 1
        else:
            tape[head] = not tape.get(head, False)
    return sorted(place for place, marked in tape.items() if marked)


def tape_marks_b(program):
    marked = set()
    head = 0
    for step in program:
        head += {">": 1, "<": -1}.get(step, 0)
        if step == "x":
            marked ^= {head}
    return sorted(marked)


def tape_marks_c(program):
    tape = [0] * (2 * len(program) + 1)
    middle = place = len(program)
    i = 0
    while i < len(program):
        if program[i] == "x":
            tape[place] = 1 - tape[place]
        else:
            place = place + 1 if program[i] == ">" else place - 1
        i += 1
    return [i - middle for i, value in enumerate(tape) if value]


def tape_marks_d(program):
    spots = accumulate(program, lambda h, c: h + (c == ">") - (c == "<"), initial=0)
    hits = Counter(h for h, c in zip(spots, program) if c == "x")
    return sorted(h for h, n in hits.items() if n & 1)


def tape_marks_e(program):
    marks = []
    pos = 0
    for i in range(len(program)):
        if program[i] == ">":
            pos = pos + 1
        elif program[i] == "<":
            pos = pos - 1
        elif program[i] == "x":
            if pos in marks:
                marks.remove(pos)
            else:
                marks.append(pos)
    marks.sort()
    return marks


def vending_a(events, price):
    credit = 0
    log = []
    for event in events:
        if event == "press":
            if credit >= price:
                credit -= price
                log.append("drink")
            else:
                log.append("short " + str(price - credit))
        elif event == "return":
            log.append("back " + str(credit))
            credit = 0
        else:
            credit += int(event)
    return log


def vending_b(events, price):
    def machine():
        credit = 0
        answer = None
        while True:
            event = yield answer
            answer = None
            if event.isdigit():
                credit += int(event)
            elif event == "return":
                answer, credit = f"back {credit}", 0
            elif credit < price:
                answer = f"short {price - credit}"
            else:
                answer, credit = "drink", credit - price

    running = machine()
    next(running)
    answers = [running.send(event) for event in events]
    return [answer for answer in answers if answer is not None]


def vending_c(events, price):
    def step(state, event):
        credit, log = state
        if event == "return":
            return 0, log + [f"back {credit}"]
        if event != "press":
            return credit + int(event), log
        missing = price - credit
        return (credit, log + [f"short {missing}"]) if missing > 0 else (-missing, log + ["drink"])

    return reduce(step, events, (0, []))[1]


def vending_d(events, price):
    class Machine:
        def __init__(self):
            self.inserted = 0
            self.messages = []

        def handle(self, event):
            if event == "press":
                self.press()
            elif event == "return":
                self.give_back()
            else:
                self.inserted += int(event)

        def press(self):
            if self.inserted < price:
                self.messages.append("short %d" % (price - self.inserted))
                return
            self.inserted -= price
            self.messages.append("drink")

        def give_back(self):
            self.messages.append("back %d" % self.inserted)
            self.inserted = 0

    m = Machine()
    for e in events:
        m.handle(e)
    return m.messages


def vending_e(events, price):
    out, c = [], 0
    for e in events:
        if e[0] == "p":
            ok = c >= price
            out += ["drink" if ok else f"short {price - c}"]
            c -= price * ok
        elif e[0] == "r":
            out += [f"back {c}"]
            c = 0
        else:
            c += int(e)
    return out


def lift_trips_a(start, calls):
    floor, moved, turns = start, 0, 0
    direction = None
    for call in calls:
        if call == floor:
            continue
        now = "up" if call > floor else "down"
        if direction is not None and now != direction:
            turns += 1
        direction = now
        moved += abs(call - floor)
        floor = call
    return moved, turns


def lift_trips_b(start, calls):
    stops = [start] + list(calls)
    steps = [b - a for a, b in zip(stops, stops[1:]) if a != b]
    turns = sum(1 for a, b in zip(steps, steps[1:]) if a * b < 0)
    return sum(map(abs, steps)), turns


def lift_trips_c(start, calls):
    queue = deque(calls)
    floor = start
    distance = 0
    heading = 0
    turns = 0
    while queue:
        if queue[0] == floor:
            queue.popleft()
            continue
        step = 1 if queue[0] > floor else -1
        if heading == -step:
            turns += 1
        heading = step
        floor += step
        distance += 1
    return distance, turns


def lift_trips_d(start, calls):
    current = start
    total = 0
    changes = 0
    goingUp = False
    goingDown = False
    for i in range(len(calls)):
        if calls[i] > current:
            if goingDown == True:
                changes = changes + 1
            goingUp = True
            goingDown = False
            total = total + calls[i] - current
        elif calls[i] < current:
            if goingUp == True:
                changes = changes + 1
            goingUp = False
            goingDown = True
            total = total + current - calls[i]
        current = calls[i]
    return total, changes


def lift_trips_e(start, calls):
    floors = [f for f, _ in groupby([start, *calls])]
    moves = list(map(operator.sub, floors[1:], floors))
    peaks = [b for a, b, c in zip(floors, floors[1:], floors[2:]) if (a < b) != (b < c)]
    return sum(abs(m) for m in moves), len(peaks)


def undo_text_a(commands):
    done, undone = [], []
    for command in commands:
        if command == "undo":
            if done:
                undone.append(done.pop())
        elif command == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(command)
            undone.clear()
    return " ".join(done)


def undo_text_b(commands):
    history = []
    size = 0
    for command in commands:
        if command == "undo":
            size = max(0, size - 1)
        elif command == "redo":
            size = min(len(history), size + 1)
        else:
            del history[size:]
            history.append(command)
            size += 1
    return " ".join(history[:size])


def undo_text_c(commands):
    def step(state, command):
        done, undone = state
        if command == "undo":
            return (done[:-1], done[-1:] + undone) if done else state
        if command == "redo":
            return (done + undone[:1], undone[1:])
        return (done + (command,), ())

    return " ".join(reduce(step, commands, ((), ()))[0])


def undo_text_d(commands):
    words = []
    pointer = 0
    for i in range(len(commands)):
        c = commands[i]
        if c == "undo":
            if pointer > 0:
                pointer = pointer - 1
        else:
            if c == "redo":
                if pointer < len(words):
                    pointer = pointer + 1
            else:
                words = words[:pointer]
                words.append(c)
                pointer = pointer + 1
    result = ""
    for i in range(pointer):
        if result != "":
            result = result + " "
        result = result + words[i]
    return result


def undo_text_e(commands):
    states = [()]
    at = 0
    for c in commands:
        if c in ("undo", "redo"):
            at = min(max(at + (1 if c == "redo" else -1), 0), len(states) - 1)
        else:
            states[at + 1 :] = [states[at] + (c,)]
            at += 1
    return " ".join(states[at])


def cursor_edit_a(keys):
    text, cursor = "", 0
    for key in keys:
        if key == "<":
            cursor = max(0, cursor - 1)
        elif key == ">":
            cursor = min(len(text), cursor + 1)
        elif key == "#":
            if cursor > 0:
                text = text[: cursor - 1] + text[cursor:]
                cursor -= 1
        else:
            text = text[:cursor] + key + text[cursor:]
            cursor += 1
    return text


def cursor_edit_b(keys):
    before, after = [], []
    for key in keys:
        if key == "<":
            if before:
                after.append(before.pop())
        elif key == ">":
            if after:
                before.append(after.pop())
        elif key == "#":
            if before:
                before.pop()
        else:
            before.append(key)
    return "".join(before + after[::-1])


def cursor_edit_c(keys):
    letters = []
    at = 0
    for key in keys:
        if key in "<>":
            step = 1 if key == ">" else -1
            if 0 <= at + step <= len(letters):
                at += step
        elif key != "#":
            letters.insert(at, key)
            at += 1
        elif at:
            at -= 1
            del letters[at]
    return "".join(letters)


def cursor_edit_d(keys):
    s = "|"
    for k in keys:
        left, right = s.split("|")
        if k == "<":
            s = left[:-1] + "|" + left[-1:] + right
        elif k == ">":
            s = left + right[:1] + "|" + right[1:]
        elif k == "#":
            s = left[:-1] + "|" + right
        else:
            s = left + k + "|" + right
    return s.replace("|", "")


def cursor_edit_e(keys):
    # doubly linked list with a dummy head
    class Cell:
        def __init__(self, ch):
            self.ch = ch
            self.prev = None
            self.next = None

    head = Cell("")
    cur = head
    for k in keys:
        if k == "<":
            if cur.prev is not None:
                cur = cur.prev
        elif k == ">":
            if cur.next is not None:
                cur = cur.next
        elif k == "#":
            if cur is not head:
                cur.prev.next = cur.next
                if cur.next is not None:
                    cur.next.prev = cur.prev
                cur = cur.prev
        else:
            cell = Cell(k)
            cell.prev = cur
            cell.next = cur.next
            if cur.next is not None:
                cur.next.prev = cell
            cur.next = cell
            cur = cell
    out = ""
    node = head.next
    while node is not None:
        out += node.ch
        node = node.next
    return out


def clipboard_a(commands):
    text, clip = "", ""
    for command in commands:
        name, _, rest = command.partition(" ")
        if name == "type":
            text += rest
        elif name == "cut":
            n = min(int(rest), len(text))
            clip = text[len(text) - n :]
            text = text[: len(text) - n]
        elif name == "copy":
            n = min(int(rest), len(text))
            clip = text[len(text) - n :]
        elif name == "paste":
            text += clip
    return text


def clipboard_b(commands):
    letters, clip = [], []
    for command in commands:
        if command.startswith("type "):
            letters.extend(command[5:])
        elif command == "paste":
            letters += clip
        else:
            size = int(command.split()[1])
            clip = []
            while letters and len(clip) < size:
                clip.insert(0, letters.pop())
            if command.startswith("copy"):
                letters.extend(clip)
    return "".join(letters)


def clipboard_c(commands):
    state = {"text": "", "clip": ""}

    def take(size):
        start = max(len(state["text"]) - int(size), 0)
        state["clip"] = state["text"][start:]
        return state["text"][:start]

    actions = {
        "type": lambda rest: state.update(text=state["text"] + rest),
        "cut": lambda size: state.update(text=take(size)),
        "copy": take,
        "paste": lambda _: state.update(text=state["text"] + state["clip"]),
    }
    for command in commands:
        name, *rest = command.split(" ", 1)
        actions[name](rest[0] if rest else "")
    return state["text"]


def clipboard_d(commands):
    text = ""
    board = ""
    for i in range(len(commands)):
        cmd = commands[i]
        if cmd[0:4] == "type":
            text = text + cmd[5:]
        elif cmd == "paste":
            text = text + board
        elif cmd[0:3] == "cut" or cmd[0:4] == "copy":
            number = int(cmd.split(" ")[1])
            if number > len(text):
                number = len(text)
            board = ""
            for k in range(len(text) - number, len(text)):
                board = board + text[k]
            if cmd[0:3] == "cut":
                text = text[0 : len(text) - number]
    return text


def clipboard_e(commands):
    def run(state, command):
        text, clip = state
        match command.split(" ", 1):
            case ["type", rest]:
                return text + rest, clip
            case ["paste"]:
                return text + clip, clip
            case [kind, n]:
                keep = max(0, len(text) - int(n))
                return (text[:keep] if kind == "cut" else text), text[keep:]

    return reduce(run, commands, ("", ""))[0]


def printer_spool_a(jobs, speed):
    clock = 0
    finished = []
    for arrival, name, pages in jobs:
        clock = max(clock, arrival)
        clock += math.ceil(pages / speed)
        finished.append((name, clock))
    return finished


def printer_spool_b(jobs, speed):
    waiting = deque(jobs)
    done = []
    now, busy_with, pages_left = 0, None, 0
    while waiting or busy_with is not None:
        if busy_with is None and waiting[0][0] <= now:
            _, busy_with, pages_left = waiting.popleft()
        now += 1
        if busy_with is not None:
            pages_left -= speed
            if pages_left <= 0:
                done.append((busy_with, now))
                busy_with = None
    return done


def printer_spool_c(jobs, speed):
    def go(rest, free):
        if not rest:
            return []
        (arrival, name, pages), *others = rest
        end = max(arrival, free) + -(-pages // speed)
        return [(name, end)] + go(others, end)

    return go(list(jobs), 0)


def printer_spool_d(jobs, speed):
    ends = accumulate(jobs, lambda free, j: max(free, j[0]) + (j[2] + speed - 1) // speed, initial=0)
    return list(zip((name for _, name, _ in jobs), islice(ends, 1, None)))


def printer_spool_e(jobs, speed):
    result = []
    free_at = 0
    for i in range(len(jobs)):
        arrival = jobs[i][0]
        name = jobs[i][1]
        pages = jobs[i][2]
        if arrival > free_at:
            time = arrival
        else:
            time = free_at
        while pages > 0:
            pages = pages - speed
            time = time + 1
        free_at = time
        result.append((name, free_at))
    return result


def till_queues_a(shoppers, tills):
    queues = [[] for _ in range(tills)]
    for name, items in shoppers:
        best = 0
        for i in range(1, tills):
            if sum(n for _, n in queues[i]) < sum(n for _, n in queues[best]):
                best = i
        queues[best].append((name, items))
    return [[name for name, _ in queue] for queue in queues]


def till_queues_b(shoppers, tills):
    loads = [0] * tills
    names = [[] for _ in range(tills)]
    for name, items in shoppers:
        till = loads.index(min(loads))
        loads[till] += items
        names[till].append(name)
    return names


def till_queues_c(shoppers, tills):
    state = {till: (0, []) for till in range(tills)}
    for name, items in shoppers:
        till = min(state, key=lambda t: (state[t][0], t))
        load, queue = state[till]
        state[till] = (load + items, queue + [name])
    return [queue for _, queue in state.values()]


def till_queues_d(shoppers, tills):
    heap = [(0, t) for t in range(tills)]
    lines = [[] for _ in range(tills)]
    for name, items in shoppers:
        load, till = heapq.heappop(heap)
        lines[till].append(name)
        heapq.heappush(heap, (load + items, till))
    return lines


def till_queues_e(shoppers, tills):
    class Till:
        def __init__(self):
            self.items = 0
            self.people = []

        def join(self, person, amount):
            self.items += amount
            self.people.append(person)

    all_tills = []
    i = 0
    while i < tills:
        all_tills.append(Till())
        i += 1
    for shopper in shoppers:
        shortest = all_tills[0]
        for t in all_tills:
            if t.items < shortest.items:
                shortest = t
        shortest.join(shopper[0], shopper[1])
    return [t.people for t in all_tills]


def fair_turns_a(jobs, slice_size):
    queue = deque(jobs)
    clock = 0
    ends = {}
    while queue:
        name, left = queue.popleft()
        if left > slice_size:
            clock += slice_size
            queue.append((name, left - slice_size))
        else:
            clock += left
            ends[name] = clock
    return ends


def fair_turns_b(jobs, slice_size):
    names = [name for name, _ in jobs]
    left = [need for _, need in jobs]
    time, ends = 0, {}
    while len(ends) < len(jobs):
        for i in range(len(jobs)):
            if names[i] in ends:
                continue
            used = min(left[i], slice_size)
            time += used
            left[i] -= used
            if left[i] == 0:
                ends[names[i]] = time
    return ends


def fair_turns_c(jobs, slice_size):
    pieces = []
    for place, (name, need) in enumerate(jobs):
        turns = max(1, -(-need // slice_size))
        for turn in range(turns):
            last = turn == turns - 1
            pieces.append((turn, place, need - slice_size * turn if last else slice_size, name if last else None))
    time, ends = 0, {}
    for _, _, used, name in sorted(pieces, key=lambda piece: piece[:2]):
        time += used
        if name is not None:
            ends[name] = time
    return ends


def fair_turns_d(jobs, slice_size):
    time = 0
    finished = {}
    remaining = []
    for j in jobs:
        remaining.append([j[0], j[1]])
    while len(remaining) > 0:
        still = []
        for i in range(len(remaining)):
            if remaining[i][1] > slice_size:
                time = time + slice_size
                remaining[i][1] = remaining[i][1] - slice_size
                still.append(remaining[i])
            else:
                time = time + remaining[i][1]
                finished[remaining[i][0]] = time
        remaining = still
    return finished


def fair_turns_e(jobs, slice_size):
    def turns(name, need):
        while need > slice_size:
            yield slice_size, None
            need -= slice_size
        yield need, name

    now, done = 0, {}
    rounds = zip_longest(*(turns(n, k) for n, k in jobs))
    for used, name in filter(None, chain.from_iterable(rounds)):
        now += used
        if name is not None:
            done[name] = now
    return done


def shelf_hits_a(requests, size):
    shelf = []
    hits = 0
    for book in requests:
        if book in shelf:
            hits += 1
            shelf.remove(book)
        elif len(shelf) == size:
            shelf.pop(0)
        shelf.append(book)
    return hits, shelf


def shelf_hits_b(requests, size):
    shelf = OrderedDict()
    hits = 0
    for book in requests:
        if book in shelf:
            shelf.move_to_end(book)
            hits += 1
            continue
        shelf[book] = True
        if len(shelf) > size:
            shelf.popitem(last=False)
    return hits, list(shelf)


def shelf_hits_c(requests, size):
    used_at = {}
    hits = 0
    for time, book in enumerate(requests):
        if book in used_at:
            hits += 1
        elif len(used_at) >= size:
            oldest = min(used_at, key=used_at.get)
            del used_at[oldest]
        used_at[book] = time
    return hits, sorted(used_at, key=used_at.get)


def shelf_hits_d(requests, size):
    shelf, hits = [], 0
    for r in requests:
        hits += r in shelf
        shelf = ([b for b in shelf if b != r] + [r])[-size:]
    return hits, shelf


def shelf_hits_e(requests, size):
    class LruShelf:
        def __init__(self, capacity):
            self.capacity = capacity
            self.books = deque()
            self.hits = 0

        def ask(self, book):
            if self.contains(book):
                self.hits = self.hits + 1
                self.books.remove(book)
            self.books.append(book)
            if len(self.books) > self.capacity:
                self.books.popleft()

        def contains(self, book):
            for b in self.books:
                if b == book:
                    return True
            return False

    shelf = LruShelf(size)
    i = 0
    while i < len(requests):
        shelf.ask(requests[i])
        i += 1
    return shelf.hits, list(shelf.books)


def playlist_a(songs, keys):
    place = 0
    heard = [songs[0]]
    repeat = False
    for key in keys:
        if key == "r":
            repeat = not repeat
            continue
        if not repeat:
            place = (place + 1) % len(songs) if key == "n" else (place - 1) % len(songs)
        heard.append(songs[place])
    return heard


def playlist_b(songs, keys):
    ring = deque(songs)
    heard = [ring[0]]
    held = 0
    for key in keys:
        if key == "r":
            held ^= 1
        else:
            if not held:
                ring.rotate(-1 if key == "n" else 1)
            heard.append(ring[0])
    return heard


def playlist_c(songs, keys):
    result = [songs[0]]
    index = 0
    parts = keys.split("r")
    for number, part in enumerate(parts):
        for key in part:
            if number % 2 == 0:
                if key == "n":
                    index += 1
                    if index == len(songs):
                        index = 0
                else:
                    index -= 1
                    if index < 0:
                        index = len(songs) - 1
            result.append(songs[index])
    return result


def playlist_d(songs, keys):
    current = 0
    repeat = False
    played = []
    played.append(songs[current])
    for i in range(len(keys)):
        if keys[i] == "r":
            if repeat == True:
                repeat = False
            else:
                repeat = True
        elif keys[i] == "n":
            if repeat == False:
                if current == len(songs) - 1:
                    current = 0
                else:
                    current = current + 1
            played.append(songs[current])
        elif keys[i] == "p":
            if repeat == False:
                if current == 0:
                    current = len(songs) - 1
                else:
                    current = current - 1
            played.append(songs[current])
    return played


def playlist_e(songs, keys):
    locked = accumulate((k == "r" for k in keys), operator.xor, initial=False)
    moves = [0 if lock else {"n": 1, "p": -1}[k] for k, lock in zip(keys, islice(locked, 1, None)) if k != "r"]
    return [songs[i % len(songs)] for i in accumulate(moves, initial=0)]


def board_race_a(rolls, players, jumps, goal):
    places = [0] * players
    for turn, roll in enumerate(rolls):
        who = turn % players
        if places[who] + roll <= goal:
            places[who] += roll
            places[who] = jumps.get(places[who], places[who])
        if places[who] == goal:
            return who, places
    return None, places


def board_race_b(rolls, players, jumps, goal):
    where = {p: 0 for p in range(players)}
    winner = None
    for who, roll in zip(cycle(range(players)), rolls):
        new = where[who] + roll
        if new > goal:
            continue
        if new in jumps:
            new = jumps[new]
        where[who] = new
        if new == goal:
            winner = who
            break
    return winner, list(where.values())


def board_race_c(rolls, players, jumps, goal):
    def move(place, roll):
        return place if place + roll > goal else jumps.get(place + roll, place + roll)

    def play(i, state):
        if i == len(rolls):
            return None, list(state)
        who = i % players
        now = move(state[who], rolls[i])
        state = state[:who] + (now,) + state[who + 1 :]
        return (who, list(state)) if now == goal else play(i + 1, state)

    return play(0, (0,) * players)


def board_race_d(rolls, players, jumps, goal):
    class Player:
        def __init__(self):
            self.square = 0

        def move(self, roll):
            target = self.square + roll
            if target > goal:
                return False
            if target in jumps:
                target = jumps[target]
            self.square = target
            return self.square == goal

    everyone = [Player() for _ in range(players)]
    winner = None
    i = 0
    while i < len(rolls) and winner is None:
        if everyone[i % players].move(rolls[i]):
            winner = i % players
        i += 1
    return winner, [p.square for p in everyone]


def board_race_e(rolls, players, jumps, goal):
    positions = [0] * players
    winner = None
    turn = 0
    finished = False
    for i in range(len(rolls)):
        if finished == True:
            break
        newPosition = positions[turn] + rolls[i]
        if newPosition > goal:
            newPosition = positions[turn]
        else:
            for key in jumps:
                if key == newPosition:
                    newPosition = jumps[key]
                    break
        positions[turn] = newPosition
        if positions[turn] == goal:
            winner = turn
            finished = True
        turn = turn + 1
        if turn == players:
            turn = 0
    return winner, positions


def card_war_a(first, second):
    rank = {card: i for i, card in enumerate("23456789TJQKA")}
    one, two = deque(first), deque(second)
    rounds = 0
    while one and two and rounds < 100:
        a, b = one.popleft(), two.popleft()
        rounds += 1
        if rank[a] > rank[b]:
            one.extend((a, b))
        elif rank[a] < rank[b]:
            two.extend((b, a))
    return rounds, "".join(one), "".join(two)


def card_war_b(first, second):
    order = "23456789TJQKA"
    rounds = 0
    while rounds < 100 and first and second:
        difference = order.index(first[0]) - order.index(second[0])
        a, b = first[0], second[0]
        first, second = first[1:], second[1:]
        if difference > 0:
            first += a + b
        if difference < 0:
            second += b + a
        rounds += 1
    return rounds, first, second


def card_war_c(first, second):
    def fight(one, two, rounds):
        if not one or not two or rounds == 100:
            return rounds, "".join(one), "".join(two)
        (a, *one), (b, *two) = one, two
        values = {"T": 10, "J": 11, "Q": 12, "K": 13, "A": 14}
        x, y = (values[c] if c in values else int(c) for c in (a, b))
        return fight(one + [a, b] * (x > y), two + [b, a] * (y > x), rounds + 1)

    return fight(list(first), list(second), 0)


def card_war_d(first, second):
    strength = {}
    for n in range(2, 10):
        strength[str(n)] = n
    strength["T"] = 10
    strength["J"] = 11
    strength["Q"] = 12
    strength["K"] = 13
    strength["A"] = 14
    left = list(first)
    right = list(second)
    count = 0
    while count < 100:
        if len(left) == 0 or len(right) == 0:
            break
        a = left.pop(0)
        b = right.pop(0)
        if strength[a] > strength[b]:
            left.append(a)
            left.append(b)
        elif strength[b] > strength[a]:
            right.append(b)
            right.append(a)
        count = count + 1
    return count, "".join(left), "".join(right)


def card_war_e(first, second):
    v = "23456789TJQKA".index
    n = 0
    while first and second and n < 100:
        (a, *p), (b, *q) = first, second
        first = "".join(p) + (a + b) * (v(a) > v(b))
        second = "".join(q) + (b + a) * (v(a) < v(b))
        n += 1
    return n, first, second


INPUTS = {
    "outline_numbers": [(["a", "  b", "  c", "    d", "e", "  f"],), ([],), (["x", "y", "    z"],)],
    "outline_tree": [(["a", "  b", "    c", "  d", "e"],), ([],), (["a", "      b", "   c"],)],
    "prefix_value": [("+ 1 * 2 3",), ("- - 9 2 4",), ("7",), ("* + 1 2 - 3 -4",)],
    "to_postfix": [("a + b * c",), ("(a - b) / (2 + x) - 3",), ("7",), ("a - b - c",)],
    "truth_value": [("T & !F | F",), ("!(T | F) | F",), ("F",), ("T | F & F",), ("!!(F | !T & T)",),
                    ("F & T | T & T",)],
    "polynomial_read": [("3x^2 - x + 5",), ("7",), ("-x^3 + 2x + x",), ("x",)],
    "weigh_text": [("2kg 300g",), ("1 t 5 kg",), ("",), ("40g 2g",)],
    "depth_totals": [("[1,[2,3],[4,[5]]]",), ("[]",), ("[[[7]]]",)],
    "tally_machine": [
        (["add 3", "even 4", "double", "add 1", "halve"], 4),
        (["double", "above 50 3", "even 0"], 3),
        ([], 9),
        (["even 0"], 2),
    ],
    "tape_marks": [("x>x>>x<<x",), ("",), ("<<x>x",)],
    "vending": [(["50", "press", "20", "press", "100", "press", "return"], 70), ([], 5), (["return", "press"], 1)],
    "lift_trips": [(0, [3, 1, 1, 5]), (2, []), (4, [4, 4]), (0, [1, 2, 3])],
    "undo_text": [(["a", "b", "undo", "redo", "redo", "c"],), (["undo", "x", "undo", "y", "redo"],), ([],)],
    "cursor_edit": [("abc<<#x>y",), ("##<a",), ("",), ("ab<<<z>>>>q",)],
    "clipboard": [
        (["type hello world", "cut 5", "paste", "paste"],),
        ([],),
        (["type ab", "copy 9", "type  c", "paste", "cut 0", "paste"],),
    ],
    "printer_spool": [([(0, "a", 7), (1, "b", 2), (20, "c", 1)], 3), ([], 2), ([(5, "x", 4)], 4)],
    "till_queues": [([("a", 3), ("b", 1), ("c", 1), ("d", 2), ("e", 1)], 2), ([], 3), ([("x", 0), ("y", 1)], 1)],
    "fair_turns": [([("a", 5), ("b", 2), ("c", 4)], 2), ([], 3), ([("x", 4)], 4)],
    "shelf_hits": [("abcabdab", 3), ("", 2), ("aaaa", 1), ("abab", 1)],
    "playlist": [(["x", "y", "z"], "nnrpnrp"), (["one"], "np"), (["a", "b"], "")],
    "board_race": [([3, 4, 5, 6, 2], 2, {3: 7, 9: 1}, 9), ([], 3, {}, 10), ([6, 6, 6, 4], 1, {6: 2}, 8)],
    "card_war": [("2KA", "345"), ("", "A"), ("T9", "9T"), ("AKQ", "J22")],
}
