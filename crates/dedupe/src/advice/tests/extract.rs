//! Functions that are extracted, and those that are not; tests as one.

use super::*;

/// What becomes of one file.
fn rewritten(text: &str, level: Level, places: &[(usize, &str, &str)]) -> String {
    let files = [("pkg/a.py", text)];
    let advice = advice(&files, level, places);
    assert!(advice.refactoring.as_ref().is_some_and(|one| one.is_certain), "{advice:?}");
    applied(&files, &advice).remove(0)
}

/// Why nothing is certain about two functions `one` and `two` of a file.
fn doubts(text: &str) -> Vec<String> {
    let advice =
        advice(&[("pkg/a.py", text)], Level::Function, &[(0, "def one", "fifth()"), (0, "def two", "fifth()")]);
    assert!(!advice.refactoring.as_ref().is_some_and(|one| one.is_certain), "{advice:?}");
    advice.doubts
}

#[test]
fn whole_functions_become_calls_of_one() {
    let text = "\
import os


# The first.
def load_users(path, strict=False):
    \"\"\"Users.\"\"\"
    found = []
    for line in open(path):
        if not line and strict:
            raise ValueError(\"no user\")
        found.append(line.split(\":\"))
    return found


class Store:
    def load_groups(self, where):
        rows = []
        for row in open(where):
            if not row and self:
                raise ValueError(\"no group\")
            rows.append(row.split(\",\"))
        return rows
";
    let after = rewritten(
        text,
        Level::Function,
        &[(0, "def load_users", "return found"), (0, "def load_groups", "return rows")],
    );
    assert_eq!(
        after,
        "\
import os


def _load_users_common(path, strict, text, text_2):
    found = []
    for line in open(path):
        if not line and strict:
            raise ValueError(text)
        found.append(line.split(text_2))
    return found


# The first.
def load_users(path, strict=False):
    \"\"\"Users.\"\"\"
    return _load_users_common(path, strict, text=\"no user\", text_2=\":\")


class Store:
    def load_groups(self, where):
        return _load_users_common(where, self, text=\"no group\", text_2=\",\")
"
    );
}

#[test]
fn statements_become_a_call_that_gives_what_is_used_after_them() {
    let text = "\
def first(items, limit):
    start = limit
    total = 0
    for item in items:
        if item > start:
            total += item
        else:
            total -= 1
        print(item)
    print(total)
    return total, start


def second(values):
    bound = 3
    total = 0
    for value in values:
        if value > bound:
            total += value
        else:
            total -= 1
        print(value)
    return total
";
    let after = rewritten(
        text,
        Level::Block,
        &[(0, "total = 0\n    for item", "print(item)"), (0, "total = 0\n    for value", "print(value)")],
    );
    assert_eq!(
        after,
        "\
def _get_total(items, start):
    total = 0
    for item in items:
        if item > start:
            total += item
        else:
            total -= 1
        print(item)
    return total


def first(items, limit):
    start = limit
    total = _get_total(items, start)
    print(total)
    return total, start


def second(values):
    bound = 3
    total = _get_total(values, bound)
    return total
"
    );
}

#[test]
fn generators_and_coroutines_stay_what_they_are() {
    let text = "\
def one(a):
    for line in a:
        line = line.strip()
        if not line:
            continue
        yield line
        yield 1


def two(b):
    for line in b:
        line = line.strip()
        if not line:
            continue
        yield line
        yield 2
";
    let after = rewritten(text, Level::Function, &[(0, "def one", "yield 1"), (0, "def two", "yield 2")]);
    assert!(after.contains("def two(b):\n    yield from _one_common(b, number=2)\n"), "{after}");
    let text = text.replace("def ", "async def ").replace("yield ", "await ");
    let after = rewritten(&text, Level::Function, &[(0, "async def one", "await 1"), (0, "async def two", "await 2")]);
    assert!(after.contains("async def two(b):\n    await _one_common(b, number=2)\n"), "{after}");
}

#[test]
fn lines_within_strings_and_comments_stay() {
    let text = "\
class A:
    def one(self, a):
        a.start()
        # Why.
        a.say('''
    text
''')
        a.go(
            1,
        )
        a.end()

    def two(self, b):
        b.start()
        # Why.
        b.say('''
    text
''')
        b.go(
            1,
        )
        b.end()
";
    let after = rewritten(text, Level::Function, &[(0, "def one", "a.end()"), (0, "def two", "b.end()")]);
    assert!(after.starts_with(
        "def _one_common(a):\n    a.start()\n    # Why.\n    a.say('''\n    text\n''')\n    a.go(\n        1,\n    )\n    a.end()\n\n\nclass A:"
    ), "{after}");
}

fn pair(body: &str) -> String {
    let of = |name: &str, mark: &str| {
        format!(
            "def {name}(a, b):\n{body}    a.second()\n    a.third()\n    a.more()\n    a.fourth()\n    a.fifth()  {mark}\n\n\n"
        )
    };
    of("one", "# 1") + &of("two", "# 2")
}

#[test]
fn a_difference_may_go_over_several_lines() {
    let of = |name: &str, end: &str| {
        format!(
            "def {name}(a):\n    if a:\n        a.run(\n            (\n                'start'\n                '{end}'\n            ),\n        )\n        a.stop()\n    a.end()\n\n\n"
        )
    };
    let text = of("one", "1") + &of("two", "2");
    let after = rewritten(&text, Level::Function, &[(0, "def one", "a.end()"), (0, "def two", "a.end()")]);
    assert!(after.contains("            (\n                text\n            ),\n"), "{after}");
    assert!(after.contains("text='start'\n                '2'"), "{after}");
}

#[test]
fn what_is_tied_to_its_place_stays() {
    let cases = [
        ("    def c():\n        return a\n    a.f(c)\n", "full names"),
        ("    import warnings\n    warnings.warn(b, stacklevel=2)\n", "frame"),
        ("    a.update(locals())\n", "frame"),
        ("    a.b(super().c())\n", "super()"),
        ("    a.__secret(b)\n", "belongs to the class"),
        ("    print(f'{a=}')\n", "f-string"),
    ];
    for (body, why) in cases {
        let doubts = doubts(&pair(body).replace("# 1", "").replace("# 2", ""));
        assert!(doubts.iter().any(|doubt| doubt.contains(why)), "{body}: {doubts:?}");
    }
}

/// Why nothing is done about the same statements in two functions.
fn refused(around: (&str, &str), body: &str) -> Vec<String> {
    let block =
        format!("        a.first()\n{body}        a.last()\n        a.second()\n        a.third()\n        a.end()\n");
    let of = |name: &str, number: u32| {
        format!("def {name}(a, b, c):\n    a.zero({number})\n{}{block}{}\n\n", around.0, around.1)
    };
    let text = of("one", 1) + &of("two", 2);
    let second = text.find("def two").expect("it is there");
    let members = [0, second].map(|from| member(0, &text, place(&text, from, "a.first()", "a.end()"))).to_vec();
    let found = viewed(&[("a.py", &text)], |view| advise(view, &[class(Level::Block, members)])).remove(0);
    assert!(!found.refactoring.as_ref().is_some_and(|one| one.is_certain), "{text}: {found:?}");
    found.doubts
}

#[test]
fn statements_that_do_more_than_to_compute_stay() {
    let plain = ("    if b:\n", "    return c\n");
    let cases = [
        (plain, "        if b:\n            return 1\n", "returns from the middle"),
        (("    for c in b:\n", ""), "        if c:\n            continue\n", "leaves a loop"),
        (plain, "        del b\n", "`del`"),
        (plain, "        c = lambda: a\n", "lambda"),
        (plain, "        def c(): pass\n", "defines a function"),
        (("    global b\n    if c:\n", ""), "        b = 1\n", "`global`"),
        (
            ("    try:\n", "    except ValueError:\n        print(d)\n"),
            "        d = 1\n",
            "an exception may have been caught",
        ),
        (("    if b:\n", "    return d, e, f, g\n"), "        d = e = f = g = 1\n", "give back 4 values"),
        (("    if b:\n", "    def d():\n        nonlocal c\n"), "        c = 1\n", "`nonlocal`"),
    ];
    for (around, body, why) in cases {
        let doubts = refused(around, body);
        assert!(doubts.iter().any(|doubt| doubt.contains(why)), "{body}: {doubts:?}");
    }
}

#[test]
fn comments_and_unknown_decorators_make_it_unsafe() {
    let text = pair("    a.first()\n").replace("# 2", "# type: ignore # 2");
    assert_eq!(doubts(&text), ["comments of the copies would be lost"]);
    let text = pair("    a.first()\n    a.f()\n")
        .replace("# 1", "")
        .replace("# 2", "")
        .replace("a.fifth()  \n", "a.fifth()\n");
    let jit = text.replace("def ", "@jit\ndef ");
    let found = advice(
        &[("pkg/a.py", &jit)],
        Level::Function,
        &[(0, "@jit\ndef one", "fifth()"), (0, "@jit\ndef two", "fifth()")],
    );
    assert_eq!(found.doubts, ["it is not known what a decorator does with the function's code"]);
    assert!(found.text.contains("Look at it first"), "{}", found.text);
}

#[test]
fn too_many_differences_are_left() {
    let body =
        |numbers: [u32; 6]| numbers.map(|number| format!("    a.f{}({number})\n    a.go()\n", number % 10)).concat();
    let text = format!(
        "def one(a):\n{}    # 1\n\n\ndef two(a):\n{}    # 2\n",
        body([1, 2, 3, 4, 5, 6]),
        body([11, 12, 13, 14, 15, 16])
    );
    let found = advice(
        &[("a.py", &text)],
        Level::Function,
        &[(0, "def one", "a.f6(6)\n    a.go()"), (0, "def two", "a.f6(16)\n    a.go()")],
    );
    assert_eq!(found.kind, Kind::Leave);
    assert_eq!(found.text, "Leave it: 6 expressions differ, which would all be parameters.");
}

#[test]
fn a_variable_that_may_have_no_value_is_not_passed() {
    let text = "\
def one(a):
    if a:
        b = 1
    print(a)
    print(b)
    print(a, a)
    print(a, 1)
    print(a, 2)
    return 1


def two(a):
    if a is None:
        b = 2
    print(a)
    print(b)
    print(a, a)
    print(a, 1)
    print(a, 2)
    return 2
";
    let found = advice(
        &[("a.py", text)],
        Level::Block,
        &[
            (0, "print(a)", "print(a, 2)"),
            (
                0,
                "print(a)\n    print(b)\n    print(a, a)\n    print(a, 1)\n    print(a, 2)\n    return 2",
                "print(a, 2)",
            ),
        ],
    );
    assert_eq!(found.refactoring, None);
    assert_eq!(found.doubts, ["`b` may have no value where the code begins"]);
}

#[test]
fn functions_that_are_added_to_a_module_have_different_names() {
    let of = |name: &str, word: &str| {
        let steps: String = (0..5).map(|number| format!("    a.{word}{number}(a)\n")).collect();
        format!("def {name}(a):\n{steps}    a.{word}_end()\n\n\n")
    };
    let text = of("load_one", "f") + &of("load_two", "f") + &of("load_three", "g") + &of("load_four", "g");
    let pair = |first: &str, second: &str, end: &str| {
        let of = |name: &str| member(0, &text, place(&text, 0, &format!("def {name}"), end));
        class(Level::Function, vec![of(first), of(second)])
    };
    let classes = [
        pair("load_one", "load_two", "f_end()"),
        pair("load_three", "load_four", "g_end()"),
        pair("load_one", "load_two", "f_end()"),
    ];
    let names: Vec<_> = viewed(&[("a.py", &text)], |view| advise(view, &classes))
        .into_iter()
        .map(|advice| advice.refactoring.and_then(|one| one.defines).map(|(_, name)| name))
        .collect();
    assert_eq!(
        names,
        ["_load_one_common", "_load_three_common", "_load_one_common_2"].map(|name| Some(name.to_owned()))
    );
}

#[test]
fn what_functions_do_around_their_own_work_is_a_decorator() {
    let of = |name: &str, work: &str| {
        format!(
            "def {name}(a):\n    log.info('start')\n    timer.start()\n    {work}\n    timer.stop()\n    log.info('end')\n\n\n"
        )
    };
    let text = of("one", "a.b = [c for c in a]") + &of("two", "del a.c");
    let found = advice(&[("a.py", &text)], Level::Function, &[(0, "def one", "'end')"), (0, "def two", "'end')")]);
    assert_eq!(found.kind, Kind::Decorator, "{found:?}");
    assert!(found.text.contains("the first 2 and the last 2 statements are the same"), "{}", found.text);
}

#[test]
fn tests_that_differ_in_constants_are_one() {
    let of = |name: &str, text: &str, number: u32| {
        format!(
            "def test_load_{name}(folder):\n    path = folder / {text}\n    path.touch()\n    found = load(path)\n    assert found.count == {number}\n"
        )
    };
    let text = format!("import pytest\n\n\n{}\n\n{}", of("users", "'a'", 1), of("groups", "'b'", 2));
    let text = format!("{text}\n\n{}\n\n{}", of("roles", "'c'", 3), of("rights", "'d'", 4));
    let files = [("tests/test_a.py", text.as_str())];
    let name = |name: &str| (0, format!("def test_load_{name}"));
    let ends = ["== 1", "== 2", "== 3", "== 4"];
    let starts: Vec<(usize, String)> = ["users", "groups", "roles", "rights"].into_iter().map(name).collect();
    let places: Vec<(usize, &str, &str)> =
        starts.iter().zip(ends).map(|((file, start), end)| (*file, start.as_str(), end)).collect();
    let found = advice(&files, Level::Function, &places);
    assert_eq!(found.kind, Kind::ParametriseTest, "{found:?}");
    assert!(found.refactoring.as_ref().is_some_and(|one| !one.is_certain));
    assert_eq!(
        applied(&files, &found)[0],
        "\
import pytest


@pytest.mark.parametrize(
    (\"text\", \"count\"),
    [
        pytest.param('a', 1, id=\"users\"),
        pytest.param('b', 2, id=\"groups\"),
        pytest.param('c', 3, id=\"roles\"),
        pytest.param('d', 4, id=\"rights\"),
    ],
)
def test_load(folder, text, count):
    path = folder / text
    path.touch()
    found = load(path)
    assert found.count == count
"
    );
}
