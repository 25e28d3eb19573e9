use super::*;
use crate::finding::{Finding, Member};
use crate::rule::{RuleId, Severity};
use crate::select::names_rule;
use crate::text::Text;

const SOURCE: &str = "first()\nsecond()\n";
const FIRST: Span = Span { start: 0, end: 7 };
const SECOND: Span = Span { start: 8, end: 16 };

fn rule(id: &str, family: &str, source: RuleSource, default: bool) -> Rule {
    let json = serde_json::json!({
        "id": id, "name": id, "family": family, "what": "", "why": "", "fix": "",
        "message": null, "severity": "warning", "security-severity": null, "precision": "high", "default": default,
    });
    Rule { source, ..serde_json::from_value(json).expect("a rule") }
}

fn rules() -> RuleSet {
    RuleSet::new([
        rule("S101", "security", RuleSource::Ruff, true),
        rule("S608", "security", RuleSource::Ruff, true),
        rule("E501", "style", RuleSource::Ruff, false),
        rule("slow-loop", "performance", RuleSource::Covet, true),
    ])
    .unwrap()
}

fn text() -> Text {
    Text::new(RelPath::new("a.py"), SOURCE)
}

fn entry(rule: &str, span: Span) -> Entry {
    let finding = Finding::new(RuleId::new(rule), Severity::Warning, "message", &text(), span);
    Entry::new(finding, vec![String::new()])
}

fn comment(kind: SuppressionKind, covers: Option<Span>, names: &[&str]) -> Suppression {
    let rules = names.iter().map(|name| (*name).to_owned()).collect();
    Suppression { kind, place: text().place(covers.unwrap_or(FIRST)), covers, rules, reason: None, removal: None }
}

/// Which of the entries are suppressed, and the unused names of each comment that has any.
fn outcome(entries: &mut [Entry], comments: &[Suppression], on: &[&str], whole: bool) -> (Vec<bool>, Vec<Vec<String>>) {
    let selection: Selection = on.iter().map(RuleId::new).collect();
    let run = Run {
        rules: &rules(),
        selection: &selection,
        names: &|name, rule| {
            name == rule.id.as_str() || name == rule.family || (is_code(name) && rule.id.as_str().starts_with(name))
        },
        whole_file: &|_| whole,
        judges_bare: true,
    };
    let unused = apply(entries, comments, &run);
    (
        entries.iter().map(|entry| entry.suppression.is_some()).collect(),
        unused.into_iter().map(|one| one.names).collect(),
    )
}

const ALL: [&str; 3] = ["S101", "S608", "slow-loop"];

#[test]
fn suppresses_what_begins_where_it_covers() {
    let covet = |covers| comment(SuppressionKind::Covet, covers, &[]);
    let mut both = [entry("S101", FIRST), entry("S101", SECOND)];
    assert_eq!(outcome(&mut both.clone(), &[covet(Some(FIRST))], &ALL, true), (vec![true, false], vec![]));
    assert_eq!(outcome(&mut both, &[covet(None)], &ALL, true), (vec![true, true], vec![]));
}

#[test]
fn names_are_ids_prefixes_and_families() {
    for (name, suppressed) in [("S101", [true, false]), ("S", [true, true]), ("security", [true, true])] {
        let mut entries = [entry("S101", FIRST), entry("S608", FIRST), entry("slow-loop", FIRST)];
        let (found, _) = outcome(&mut entries, &[comment(SuppressionKind::Covet, Some(FIRST), &[name])], &ALL, true);
        assert_eq!(found, [suppressed[0], suppressed[1], false], "{name}");
    }
}

#[test]
fn noqa_and_nosec_are_for_their_own_rules() {
    for (kind, expected) in
        [(SuppressionKind::Noqa, [true, true, false]), (SuppressionKind::Nosec, [true, false, false])]
    {
        let mut entries = [entry("S101", FIRST), entry("E501", FIRST), entry("slow-loop", FIRST)];
        let (found, unused) = outcome(&mut entries, &[comment(kind, Some(FIRST), &[])], &ALL, true);
        assert_eq!((found.as_slice(), unused.len()), (expected.as_slice(), 0), "{kind:?}");
    }
}

#[test]
fn the_comment_of_this_suite_is_recorded_first() {
    let mut entries = [entry("S101", FIRST)];
    let comments = [comment(SuppressionKind::Noqa, Some(FIRST), &[]), comment(SuppressionKind::Covet, None, &["S101"])];
    outcome(&mut entries, &comments, &ALL, true);
    assert_eq!(entries[0].suppression, Some(comments[1].clone()));
}

#[test]
fn unused_comments_and_names_are_told() {
    let unused = |names: &[&str], on: &[&str], whole: bool| {
        let comment = comment(SuppressionKind::Covet, Some(FIRST), names);
        outcome(&mut [entry("S101", FIRST)], &[comment], on, whole).1
    };
    assert_eq!(unused(&["S101"], &ALL, true), [[""; 0]; 0]);
    assert_eq!(unused(&["S608"], &ALL, true), [["S608"]]);
    assert_eq!(unused(&["S101", "slow-loop"], &ALL, true), [["slow-loop"]], "one of two names");
    assert_eq!(unused(&["performance"], &ALL, true), [["performance"]]);
    assert_eq!(unused(&["S608"], &["S101"], true), [[""; 0]; 0], "the rule is off");
    assert_eq!(unused(&["S608"], &ALL, false), [[""; 0]; 0], "only some lines were looked at");
    assert_eq!(unused(&["of-another-program"], &ALL, true), [[""; 0]; 0]);
    assert_eq!(unused(&["style"], &ALL, true), [[""; 0]; 0], "its only rule is off");
}

#[test]
fn a_comment_without_names_is_unused_when_all_rules_looked() {
    let comment = || [comment(SuppressionKind::Covet, Some(SECOND), &[])];
    assert_eq!(outcome(&mut [entry("S101", FIRST)], &comment(), &ALL, true).1, [[""; 0]]);
    assert_eq!(outcome(&mut [entry("S101", FIRST)], &comment(), &["S101"], true).1, [[""; 0]; 0]);
}

#[test]
fn noqa_and_nosec_hold_for_a_rule_that_reports_in_place_of_theirs() {
    let better = Rule {
        supersedes: vec!["S608".to_owned()],
        ..rule("sql-string-building", "security", RuleSource::Covet, true)
    };
    let rules = RuleSet::new([better]).unwrap();
    let selection: Selection = [RuleId::new("sql-string-building")].into_iter().collect();
    let run =
        Run { rules: &rules, selection: &selection, names: &names_rule, whole_file: &|_| true, judges_bare: true };
    let suppressed = |kind, names: &[&str]| {
        let mut entries = [entry("sql-string-building", FIRST)];
        apply(&mut entries, &[comment(kind, Some(FIRST), names)], &run);
        entries[0].suppression.is_some()
    };
    assert!(suppressed(SuppressionKind::Noqa, &["S608"]) && suppressed(SuppressionKind::Nosec, &["S608"]));
    assert!(suppressed(SuppressionKind::Noqa, &[]));
    assert!(!suppressed(SuppressionKind::Noqa, &["S101"]) && !suppressed(SuppressionKind::Covet, &["S608"]));
}

#[test]
fn names_that_are_nearly_those_of_rules_are_wrong() {
    let wrong = |names: &[&str], reason: Option<&str>| {
        let reason = reason.map(str::to_owned);
        let comment = Suppression { reason, ..comment(SuppressionKind::Covet, Some(FIRST), names) };
        wrong_names(&comment, &rules(), &names_rule)
    };
    assert_eq!(wrong(&["S60", "security", "slow-loop", "ALL", "of-another-program"], None), [""; 0]);
    assert_eq!(wrong(&["slow-lop"], None), ["No rule is called `slow-lop`: did you mean `slow-loop`?"]);
    assert_eq!(wrong(&["performence"], None), ["No rule is called `performence`: did you mean `performance`?"]);
    assert_eq!(wrong(&[], Some("slow, but rare")), [""; 0]);
    let message = "`slow-loop` is not in brackets, so that the comment is for every rule: write `[slow-loop]`";
    assert_eq!(wrong(&[], Some("slow-loop: rare")), [message]);
}

#[test]
fn the_fix_takes_out_the_comment_or_the_names_that_are_not_needed() {
    let removal = Removal { whole: SECOND, names: Some(Span::new(9, 12)), context: Context::default() };
    let edit = |names: &[&str]| {
        let comment = comment(SuppressionKind::Covet, Some(FIRST), names);
        let selection: Selection = ALL.iter().map(RuleId::new).collect();
        let rules = rules();
        let run =
            Run { rules: &rules, selection: &selection, names: &names_rule, whole_file: &|_| true, judges_bare: true };
        let comment = Suppression { removal: Some(removal), ..comment };
        let unused = apply(&mut [entry("S101", FIRST)], &[comment], &run).remove(0);
        let fix = unused.fix().unwrap();
        (fix.safety, fix.edits[0].span, fix.edits[0].content.clone())
    };
    assert_eq!(edit(&["S608", "slow-loop"]), (FixSafety::Safe, SECOND, String::new()));
    assert_eq!(
        edit(&["S608", "S101", "of-another"]),
        (FixSafety::Safe, Span::new(9, 12), "S101, of-another".to_owned())
    );
}

#[test]
fn a_comment_takes_one_member_out_of_a_class() {
    let source = Text::new(RelPath::new("a.py"), "one()\ntwo()\nsix()\n");
    let spans = [Span::new(0, 5), Span::new(6, 11), Span::new(12, 17)];
    let class = |members: &[Span], edit: Span| {
        let rule = RuleId::new("slow-loop");
        let peers = members[1..].iter().map(|&span| Member::new(&source, span)).collect();
        let edits = vec![Edit { span: edit, content: String::new() }];
        let fix = Fix { message: String::new(), edits, others: Vec::new(), safety: FixSafety::Safe };
        let finding = Finding::new(rule, Severity::Warning, "message", &source, members[0]);
        Entry::new(finding.with_peers(peers).with_fix(Some(fix)), vec!["a:1".to_owned(); members.len()])
    };
    let at = |span: Span| comment(SuppressionKind::Covet, Some(span), &["slow-loop"]);
    let mut three = [class(&spans, spans[0])];
    let (suppressed, unused) = outcome(&mut three, &[at(spans[1])], &ALL, true);
    assert_eq!((suppressed, unused), (vec![false], vec![]));
    assert_eq!(three[0].members().map(|one| one.suppression.is_some()).collect::<Vec<_>>(), [false, true, false]);
    assert!(three[0].finding.fix.is_some());

    let mut touched = [class(&spans, spans[1])];
    outcome(&mut touched, &[at(spans[1])], &ALL, true);
    assert_eq!(touched[0].finding.fix, None, "it would change what the comment keeps");

    let two = || [class(&spans[..2], spans[0])];
    assert_eq!(outcome(&mut two(), &[at(spans[0])], &ALL, true).0, [true], "one alone is no class");
    assert_eq!(outcome(&mut two(), &[at(spans[2])], &ALL, true), (vec![false], vec![vec!["slow-loop".to_owned()]]));
}
