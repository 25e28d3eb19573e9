use std::collections::BTreeSet;

use super::*;
use crate::finding::{LogicalName, Member};
use crate::place::Span;
use crate::rule::{RuleId, Severity};
use crate::text::Text;

/// A finding of `rule` at every `eval` of the source, in functions by their full names.
fn evals(path: &str, source: &str, functions: &[&str]) -> Vec<Finding> {
    let text = Text::new(RelPath::new(path), source);
    let places = source.match_indices("eval");
    places
        .zip(functions.iter().map(Some).chain(std::iter::repeat(None)))
        .map(|((start, word), function)| {
            let span = Span::new(start as u32, (start + word.len()) as u32);
            Finding::new(RuleId::new("rule"), Severity::Warning, "message", &text, span).with_logical(
                function.map(|name| LogicalName { qualified: (*name).to_owned(), kind: LogicalKind::Function }),
            )
        })
        .collect()
}

fn set(findings: &[Finding]) -> BTreeSet<String> {
    fingerprints(findings).into_iter().collect()
}

const SOURCE: &str = "def f(a):\n    return eval(a)\n\n\ndef g(b):\n    return eval(b)\n";
const FUNCTIONS: [&str; 2] = ["app.views.f", "app.views.g"];

#[test]
fn has_16_digits_and_a_number() {
    let all = fingerprints(&evals("app/views.py", SOURCE, &FUNCTIONS));
    assert_eq!(all.len(), 2);
    for one in all {
        let (digits, number) = one.split_once(':').unwrap();
        assert!(digits.len() == 16 && u64::from_str_radix(digits, 16).is_ok() && number == "1", "{one}");
    }
}

#[test]
fn lines_above_change_nothing() {
    let lower = format!("{}{SOURCE}", "x = 1\n".repeat(50));
    assert_eq!(set(&evals("app/views.py", SOURCE, &FUNCTIONS)), set(&evals("app/views.py", &lower, &FUNCTIONS)));
}

#[test]
fn a_new_file_name_changes_nothing() {
    assert_eq!(
        set(&evals("app/views.py", SOURCE, &FUNCTIONS)),
        set(&evals("app/pages.py", SOURCE, &["app.pages.f", "app.pages.g"]))
    );
}

#[test]
fn a_function_moved_to_another_class_or_file_keeps_its_own() {
    let before = evals("app/views.py", SOURCE, &FUNCTIONS);
    let class = "class C:\n    def f(a):\n        return eval(a)\n";
    let mut after = evals("lib/other.py", class, &["lib.other.C.f"]);
    after.extend(evals("app/views.py", "def g(b):\n    return eval(b)\n", &["app.views.g"]));
    assert_eq!(set(&before), set(&after));
}

#[test]
fn another_rule_function_or_text_is_another_finding() {
    let one = &evals("a.py", "return eval(a)", &["a.f"])[0];
    let other_function = &evals("a.py", "return eval(a)", &["a.g"])[0];
    let other_text = &evals("a.py", "return eval(b)", &["a.f"])[0];
    let other_rule = &Finding { rule: RuleId::new("other"), ..one.clone() };
    let all = [one, other_function, other_text, other_rule].map(Clone::clone);
    let bases: BTreeSet<String> = fingerprints(&all).iter().map(|one| base_of(one).to_owned()).collect();
    assert_eq!(bases.len(), 4);
}

#[test]
fn equal_findings_are_numbered() {
    let all = fingerprints(&evals("a.py", "eval(x)\neval(x)\n", &[]));
    assert_eq!(base_of(&all[0]), base_of(&all[1]));
    assert_eq!(all.iter().map(|one| &one[16..]).collect::<BTreeSet<_>>(), BTreeSet::from([":1", ":2"]));
}

#[test]
fn a_copy_added_below_gets_a_new_number() {
    let source = "a\na\na\neval(x)\nb\nb\nb\n";
    let before = fingerprints(&evals("a.py", source, &[]));
    let after = fingerprints(&evals("a.py", &format!("{source}a\na\na\neval(x)\nb\nb\nb\n"), &[]));
    assert_eq!(before[0], after[0]);
    assert_ne!(after[0], after[1]);
}

#[test]
fn numbers_follow_the_surroundings_and_not_the_file_names() {
    let first = |path: &str| evals(path, "one()\neval(x)\n", &[]).remove(0);
    let second = |path: &str| evals(path, "two()\neval(x)\n", &[]).remove(0);
    let before = fingerprints(&[first("a.py"), second("b.py")]);
    let renamed = fingerprints(&[first("z.py"), second("b.py")]);
    assert_eq!(before, renamed);
}

#[test]
fn the_class_is_what_stands_between_module_and_function() {
    let named = |path: &str, name: &str| class(&evals(path, "eval", &[name])[0].members().next().unwrap());
    assert_eq!(named("src/app/views.py", "app.views.Page.Inner.get"), "Page.Inner");
    assert_eq!(named("src/app/__init__.py", "app.Page.get"), "Page");
    assert_eq!(named("app/views.py", "app.views.get"), "");
}

#[test]
fn a_finding_on_a_file_is_known_by_its_message() {
    let on = |path: &str, message: &str| {
        Finding::on_file(RuleId::new("long-file"), Severity::Warning, message, RelPath::new(path))
    };
    let before = set(&[on("app/a.py", "`app/a.py` has a total of 1200 lines")]);
    assert_eq!(before, set(&[on("lib/b.py", "`lib/b.py` has a total of 1250 lines")]));
    assert_ne!(before, set(&[on("app/a.py", "the module docstring is missing")]));
}

#[test]
fn a_finding_on_a_module_survives_a_new_name() {
    let module = |path: &str, name: &str| {
        let mut finding = evals(path, "eval(x)\n", &[]).remove(0);
        finding.logical = Some(LogicalName { qualified: name.to_owned(), kind: LogicalKind::Module });
        set(&[finding])
    };
    assert_eq!(module("a.py", "a"), module("b.py", "b"));
}

/// A class of the `eval`s of the sources.
fn class_of(sources: &[(&str, &str)]) -> Finding {
    let mut members: Vec<Finding> = sources.iter().flat_map(|(path, source)| evals(path, source, &[])).collect();
    let first = members.remove(0);
    let peer = |one: Finding| Member {
        place: one.place,
        message: String::new(),
        statement: None,
        logical: one.logical,
        context: one.context,
    };
    first.with_peers(members.into_iter().map(peer).collect())
}

#[test]
fn a_class_is_known_by_the_smallest_of_its_members_whatever_their_order() {
    let sources = [("a.py", "eval(a)\n"), ("b.py", "eval(b)\n"), ("c.py", "eval(a)\n")];
    let [one, two, three] = sources;
    let before = class_of(&[one, two, three]);
    let after = class_of(&[two, three, one]);
    let of = |finding: &Finding| fingerprints(std::slice::from_ref(finding)).remove(0);
    assert_eq!(of(&before), of(&after));
    let members: BTreeSet<String> = member_fingerprints(&[before]).remove(0).into_iter().collect();
    assert_eq!(members, member_fingerprints(std::slice::from_ref(&after)).remove(0).into_iter().collect());
    assert_eq!(members.len(), 3, "equal ones are numbered");
    assert!(members.first() == Some(&of(&after)));
}

#[test]
fn a_member_has_the_fingerprint_that_a_finding_there_would_have() {
    let class = class_of(&[("a.py", "eval(a)\n"), ("b.py", "eval(b)\n")]);
    let alone = fingerprints(&evals("b.py", "eval(b)\n", &[]));
    assert_eq!(member_fingerprints(&[class])[0][1], alone[0]);
}

#[test]
fn numbers_are_compared_as_numbers() {
    assert_eq!(smallest(&["aa:10", "aa:2", "ab:1"]), "aa:2");
}
