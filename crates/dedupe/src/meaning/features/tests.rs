use std::collections::BTreeSet;

use super::{FileNames, strings_of_statements};

fn features(source: &str) -> Vec<String> {
    let parsed = ruff_python_parser::parse_module(source).expect("the test's source is Python");
    strings_of_statements(&FileNames::of(parsed.suite()), parsed.suite())
}

/// The share of features that both have, of those that either has.
fn overlap(first: &str, second: &str) -> f64 {
    let first: BTreeSet<String> = features(first).into_iter().collect();
    let second: BTreeSet<String> = features(second).into_iter().collect();
    first.intersection(&second).count() as f64 / first.union(&second).count() as f64
}

#[test]
fn names_are_no_features() {
    let first = "def total(prices):\n    sum = 0\n    for price in prices:\n        sum += price * 2\n    return sum\n";
    let second = "def f(a):\n    b = 0\n    for c in a:\n        b += c * 2\n    return b\n";
    assert_eq!(features(first), features(second));
    assert!(features(first).iter().all(|feature| !feature.contains("price") && !feature.contains("total")));
}

#[test]
fn comments_documentation_and_annotations_are_no_features() {
    let first = "def f(a: int) -> int:\n    \"\"\"Doubles.\"\"\"\n    # twice\n    return a * 2\n";
    assert_eq!(features(first), features("def f(a):\n    return a * 2\n"));
}

#[test]
fn a_comprehension_is_a_loop_that_appends() {
    let comprehension = "def f(xs):\n    out = [x * x for x in xs if x > 3]\n    return out\n";
    let filled =
        "def f(xs):\n    o = []\n    for x in xs:\n        if x > 3:\n            o.append(x * x)\n    return o\n";
    assert_eq!(features(comprehension), features(filled));
}

#[test]
fn a_counting_for_is_a_while() {
    let counting = "def f(n):\n    t = 0\n    for i in range(n):\n        t += i * i\n    return t\n";
    let until =
        "def f(n):\n    t = 0\n    i = 0\n    while i < n:\n        t = t + i * i\n        i += 1\n    return t\n";
    assert_eq!(features(counting), features(until));
}

#[test]
fn an_early_return_is_an_else() {
    let early = "def f(a):\n    if a < 0:\n        return 1\n    b = a * 2\n    return b + a\n";
    let nested = "def f(a):\n    if a < 0:\n        return 1\n    else:\n        b = a * 2\n        return b + a\n";
    assert_eq!(features(early), features(nested));
}

#[test]
fn a_variable_used_once_is_its_value() {
    let named = "def f(a, b):\n    c = a * b\n    return c - 1\n";
    assert_eq!(features(named), features("def f(a, b):\n    return a * b - 1\n"));
}

#[test]
fn comparisons_look_one_way() {
    assert_eq!(
        features("def f(a, b):\n    if a > b:\n        g(a)\n"),
        features("def f(a, b):\n    if b < a:\n        g(a)\n")
    );
    assert_eq!(
        features("def f(a, b):\n    if not a == b:\n        g(a)\n"),
        features("def f(a, b):\n    if a != b:\n        g(a)\n")
    );
}

#[test]
fn keeping_the_larger_is_max() {
    let branch = "def f(a, b):\n    if a < b:\n        a = b\n    return a + 1\n";
    assert_eq!(features(branch), features("def f(a, b):\n    a = max(a, b)\n    return a + 1\n"));
}

#[test]
fn ways_to_format_are_one() {
    let literal = "def f(a):\n    return f'{a} x'\n";
    assert_eq!(features(literal), features("def f(a):\n    return '%s x' % a\n"));
    assert_eq!(features(literal), features("def f(a):\n    return '{} x'.format(a)\n"));
}

#[test]
fn a_style_changes_little_and_a_meaning_much() {
    let first = "def f(xs):\n    s = 0\n    for x in xs:\n        if x % 2 == 0:\n            s += x\n    return s\n";
    let style = "def f(xs):\n    return sum(x for x in xs if not x % 2)\n";
    let meaning = "def f(xs):\n    return sorted(set(xs), key=len)[-1].split(',')\n";
    assert!(overlap(first, style) > 0.5, "{}", overlap(first, style));
    assert!(overlap(first, meaning) < 0.15, "{}", overlap(first, meaning));
}

#[test]
fn a_function_has_the_same_features_alone_and_in_its_file() {
    let source = "import math\n\ndef f(a):\n    return math.gcd(a, 2)\n";
    let parsed = ruff_python_parser::parse_module(source).expect("Python");
    let names = FileNames::of(parsed.suite());
    let function = parsed.suite()[1].as_function_def_stmt().expect("a function");
    assert_eq!(super::of_function(&names, function), super::of_statements(&names, parsed.suite()));
}

#[test]
fn deep_and_long_code_is_cut_and_no_stack_overflows() {
    let deep = format!("def f(a):\n    return {}a{}\n", "(-".repeat(100), ")".repeat(100));
    assert!(!features(&deep).is_empty());
    let chain: String = (1..3000).map(|i| format!("    a{i} = a{} + 1\n", i - 1)).collect();
    assert!(!features(&format!("def f(a0):\n{chain}    return a2999\n")).is_empty());
    let guards = "    if a:\n        return 1\n".repeat(2000);
    assert!(!features(&format!("def f(a):\n{guards}")).is_empty());
    let sum = format!("def f(a):\n    return {}\n", vec!["a"; 150].join(" + "));
    assert!(!features(&sum).is_empty());
}
