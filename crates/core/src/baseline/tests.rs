use super::*;
use crate::finding::{Finding, Member};
use crate::place::Span;
use crate::report::BaselineState;
use crate::rule::Severity;
use crate::suppress::{Suppression, SuppressionKind};
use crate::text::Text;

/// A finding at a line of a file: equal letters are equal findings.
fn entry(path: &str, line: u32, letter: char, number: u32) -> Entry {
    let text = Text::new(RelPath::new(path), "x\n".repeat(100));
    let span = Span::new((line - 1) * 2, (line - 1) * 2 + 1);
    let finding = Finding::new(RuleId::new("rule"), Severity::Warning, "it is \"wrong\"", &text, span);
    let fingerprint = format!("{}:{number}", letter.to_string().repeat(16));
    Entry::new(finding, vec![fingerprint])
}

/// The letters before each comma are what is new, by `path:line`.
fn new(entries: &[Entry]) -> Vec<String> {
    let new = entries.iter().filter(|entry| entry.baseline == BaselineState::New);
    new.map(|entry| format!("{}:{}", entry.finding.place.path, entry.finding.place.line())).collect()
}

fn compare(baseline: &Baseline, mut entries: Vec<Entry>, state: ScanState) -> (Vec<String>, Vec<String>) {
    let compared = baseline.compare(&mut entries, &|_, _| state);
    let fixed = compared.fixed.iter().map(|old| format!("{}:{}", old.path, old.line)).collect();
    (new(&entries), fixed)
}

fn baseline(entries: &[Entry]) -> Baseline {
    Baseline::create("scan", entries)
}

const NONE: [&str; 0] = [];

#[test]
fn the_file_has_a_line_for_each_entry_in_order() {
    let made = baseline(&[entry("b.py", 3, 'b', 1), entry("a.py", 20, 'a', 1), entry("a.py", 9, 'c', 1)]);
    let expected = r#"{
  "version": 1,
  "program": "scan",
  "entries": [
    {"path": "a.py", "line": 9, "rule": "rule", "fingerprint": "cccccccccccccccc:1", "message": "it is \"wrong\""},
    {"path": "a.py", "line": 20, "rule": "rule", "fingerprint": "aaaaaaaaaaaaaaaa:1", "message": "it is \"wrong\""},
    {"path": "b.py", "line": 3, "rule": "rule", "fingerprint": "bbbbbbbbbbbbbbbb:1", "message": "it is \"wrong\""}
  ]
}
"#;
    assert_eq!(made.to_json(), expected);
}

#[test]
fn what_is_saved_is_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("covet-baseline.json");
    for made in [baseline(&[]), baseline(&[entry("a.py", 9, 'c', 1)])] {
        made.save(&path).unwrap();
        assert_eq!(Baseline::load(&path, "scan").unwrap(), made);
    }
}

#[test]
fn lines_above_and_a_new_file_name_change_nothing() {
    let made = baseline(&[entry("a.py", 3, 'a', 1), entry("a.py", 9, 'a', 2)]);
    let lower = vec![entry("a.py", 53, 'a', 1), entry("a.py", 59, 'a', 2)];
    assert_eq!(compare(&made, lower, ScanState::InScope), (vec![], vec![]));
    let renamed = vec![entry("z.py", 3, 'a', 2), entry("z.py", 9, 'a', 1)];
    assert_eq!(compare(&made, renamed, ScanState::Gone), (vec![], vec![]));
}

#[test]
fn a_copy_of_an_old_finding_is_new() {
    let made = baseline(&[entry("b.py", 30, 'a', 1)]);
    // Whatever the numbers have become, the old one is where it was, or nearest to it.
    for number in [1, 2] {
        let other = 3 - number;
        let elsewhere = vec![entry("a.py", 30, 'a', number), entry("b.py", 30, 'a', other)];
        assert_eq!(compare(&made, elsewhere, ScanState::InScope).0, ["a.py:30"]);
        let above = vec![entry("b.py", 3, 'a', number), entry("b.py", 34, 'a', other)];
        assert_eq!(compare(&made, above, ScanState::InScope).0, ["b.py:3"]);
    }
}

#[test]
fn what_is_not_found_is_fixed_where_the_run_looked() {
    let made = baseline(&[entry("a.py", 3, 'a', 1), entry("a.py", 9, 'b', 1)]);
    let cases =
        [(ScanState::InScope, vec!["a.py:3"]), (ScanState::Gone, vec!["a.py:3"]), (ScanState::OutOfScope, vec![])];
    for (state, fixed) in cases {
        let outcome = compare(&made, vec![entry("a.py", 9, 'b', 1)], state);
        assert_eq!(outcome.1, fixed, "{state:?}");
    }
}

#[test]
fn entries_of_files_out_of_scope_account_for_nothing() {
    let made = baseline(&[entry("a.py", 3, 'a', 1)]);
    assert_eq!(
        compare(&made, vec![entry("b.py", 3, 'a', 1)], ScanState::OutOfScope),
        (vec!["b.py:3".to_owned()], vec![])
    );
}

#[test]
fn a_suppressed_finding_accounts_last() {
    let made = baseline(&[entry("a.py", 3, 'a', 1)]);
    let suppressed = || {
        let mut entry = entry("a.py", 3, 'a', 1);
        let place = entry.finding.place.clone();
        entry.suppression = Some(Suppression {
            kind: SuppressionKind::Covet,
            place,
            covers: None,
            rules: vec![],
            reason: None,
            removal: None,
        });
        entry
    };
    assert_eq!(compare(&made, vec![suppressed(), entry("a.py", 9, 'a', 2)], ScanState::InScope).0, ["a.py:3"]);
    assert_eq!(compare(&made, vec![suppressed()], ScanState::InScope).1, NONE, "it is still there");
    assert_eq!(baseline(&[suppressed()]).entries(), []);
}

#[test]
fn update_only_removes_what_is_fixed() {
    let made = baseline(&[entry("a.py", 3, 'a', 1), entry("a.py", 9, 'b', 1), entry("out.py", 1, 'c', 1)]);
    let mut entries = vec![entry("a.py", 10, 'b', 1), entry("a.py", 20, 'd', 1)];
    let compared = made.compare(&mut entries, &|path, _| {
        if path.as_str() == "out.py" { ScanState::OutOfScope } else { ScanState::InScope }
    });
    let left: Vec<String> =
        made.update(&compared).entries().iter().map(|old| format!("{}:{}", old.path, old.line)).collect();
    assert_eq!(left, ["a.py:9", "out.py:1"]);
}

#[test]
fn a_sarif_log_is_a_baseline() {
    let result = |line: u32, more: serde_json::Value| {
        let mut result = serde_json::json!({
            "ruleId": "rule",
            "message": {"text": "it is wrong"},
            "locations": [{"physicalLocation": {
                "artifactLocation": {"uri": "my%20app/%C3%A4.py"}, "region": {"startLine": line},
            }}],
            "partialFingerprints": {FINGERPRINT: "aaaaaaaaaaaaaaaa:1"},
        });
        result.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        result
    };
    let log = serde_json::json!({"version": "2.1.0", "runs": [
        {"tool": {"driver": {"name": "ruff"}}, "results": [{"message": {"text": "of another tool"}}]},
        {"tool": {"driver": {"name": "covet-scan"}}, "results": [
            result(7, serde_json::json!({})),
            result(8, serde_json::json!({"suppressions": [{"kind": "inSource"}]})),
            result(9, serde_json::json!({"baselineState": "absent"})),
        ]},
    ]});
    let made = Baseline::parse(Path::new("log.sarif"), "scan", log.to_string().as_bytes()).unwrap();
    let places: Vec<String> = made.entries().iter().map(|old| format!("{}:{}", old.path, old.line)).collect();
    assert_eq!(places, ["my app/ä.py:7"]);
}

#[test]
fn a_broken_baseline_is_told_with_its_place() {
    let error = |json: &str| Baseline::parse(Path::new("b.json"), "scan", json.as_bytes()).unwrap_err().to_string();
    assert_eq!(error(""), "b.json:1:1: this is not a baseline: EOF while parsing a value");
    assert_eq!(error("{\n  \"version\": 1,\n}"), "b.json:3:1: this is not a baseline: trailing comma");
    assert_eq!(
        error("{\"version\": 1, \"program\": \"scan\"}"),
        "b.json:1:33: this is not a baseline: missing field `entries`"
    );
    assert!(
        error("{\"version\": 1, \"program\": \"scan\", \"entries\": [], \"more\": 1}").contains("unknown field `more`")
    );
    assert!(error("{\"version\": 2}").contains("version 2, and this program reads version 1: use a newer program"));
    assert!(error("{\"version\": 1, \"program\": \"dedupe\", \"entries\": []}").contains("of `dedupe`, not of `scan`"));
    assert!(error("[1]").contains("b.json:1:"));
    let log = r#"{"runs": [{"tool": {"driver": {"name": "covet-scan"}}, "results": [{"message": {}}]}]}"#;
    assert!(error(log).contains("no fingerprints of this suite"));
}

#[test]
fn a_missing_baseline_or_a_folder_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let missing = Baseline::load(&folder.path().join("gone.json"), "scan").unwrap_err();
    assert!(matches!(missing, BaselineError::Missing(_)), "{missing}");
    let read = Baseline::load(folder.path(), "scan").unwrap_err();
    assert!(read.to_string().ends_with("this is a folder, not a file"), "{read}");
}

/// A class of places, as `(path, line, letter, number)`.
fn class(members: &[(&str, u32, char, u32)]) -> Entry {
    let all: Vec<Entry> =
        members.iter().map(|&(path, line, letter, number)| entry(path, line, letter, number)).collect();
    let peer = |one: &Entry| Member {
        place: one.finding.place.clone(),
        message: String::new(),
        statement: None,
        logical: None,
        context: one.finding.context,
    };
    let finding = all[0].finding.clone().with_peers(all[1..].iter().map(peer).collect());
    Entry::new(finding, all.iter().map(|one| one.fingerprint.clone()).collect())
}

#[test]
fn a_class_stays_known_when_its_members_move_go_or_change_their_order() {
    let made = baseline(&[class(&[("a.py", 3, 'a', 1), ("b.py", 9, 'b', 1), ("c.py", 20, 'c', 1)])]);
    assert_eq!(made.len(), 3);
    let moved = class(&[("c.py", 70, 'c', 1), ("a.py", 13, 'a', 1), ("z.py", 9, 'b', 1)]);
    assert_eq!(compare(&made, vec![moved], ScanState::InScope), (vec![], vec![]));
    let fewer = class(&[("c.py", 20, 'c', 1), ("a.py", 3, 'a', 1)]);
    assert_eq!(compare(&made, vec![fewer], ScanState::InScope), (vec![], vec!["b.py:9".to_owned()]));
}

#[test]
fn a_new_copy_makes_the_class_new_and_is_told() {
    // The same text three times: which is the old one is told by path and line.
    let made = baseline(&[class(&[("a.py", 3, 'a', 1), ("b.py", 9, 'a', 2)])]);
    let mut entries = vec![class(&[("a.py", 3, 'a', 2), ("b.py", 9, 'a', 3), ("aa.py", 9, 'a', 1)])];
    let compared = made.compare(&mut entries, &|_, _| ScanState::InScope);
    assert_eq!((entries[0].baseline, compared.fixed.len()), (BaselineState::New, 0));
    assert_eq!(entries[0].members().map(|one| one.is_new_copy).collect::<Vec<_>>(), [false, false, true]);
    let new = class(&[("d.py", 3, 'd', 1), ("e.py", 9, 'd', 2)]);
    let mut entries = vec![new];
    made.compare(&mut entries, &|_, _| ScanState::InScope);
    assert!(entries[0].members().all(|one| !one.is_new_copy), "no copy of what is known");
}

#[test]
fn a_member_that_a_comment_takes_out_counts_neither_as_old_nor_as_new() {
    let taken_out = |number: usize| {
        let mut class = class(&[("a.py", 3, 'a', 1), ("b.py", 9, 'b', 1), ("c.py", 20, 'c', 1)]);
        let place = class.finding.peers[0].place.clone();
        let comment = Suppression {
            kind: SuppressionKind::Covet,
            place,
            covers: None,
            rules: vec![],
            reason: None,
            removal: None,
        };
        class.members[number].suppression = Some(comment);
        class
    };
    let made = baseline(&[taken_out(1)]);
    assert_eq!(made.len(), 2);
    assert_eq!(compare(&made, vec![taken_out(1)], ScanState::InScope), (vec![], vec![]));
    assert_eq!(compare(&made, vec![taken_out(2)], ScanState::InScope).0, ["a.py:3"]);
}

#[test]
fn members_of_files_out_of_scope_account_for_nothing() {
    let made = baseline(&[class(&[("a.py", 3, 'a', 1), ("b.py", 9, 'b', 1)])]);
    let mut entries = vec![class(&[("a.py", 3, 'a', 1), ("b.py", 9, 'b', 1)])];
    let state = |path: &RelPath, _: &RuleId| match path.as_str() {
        "a.py" => ScanState::InScope,
        _ => ScanState::OutOfScope,
    };
    let compared = made.compare(&mut entries, &state);
    assert_eq!((entries[0].baseline, compared.fixed.len()), (BaselineState::New, 0));
}

#[test]
fn what_is_unclear_may_be_found_again_but_is_never_taken_for_fixed() {
    let old = baseline(&[entry("gone.py", 3, 'a', 1), entry("broken.py", 3, 'b', 1)]);
    let found = vec![entry("renamed.py", 9, 'a', 1), entry("renamed.py", 20, 'a', 2)];
    let (new, fixed) = compare(&old, found, ScanState::Unclear);
    assert_eq!((new, fixed), (vec!["renamed.py:20".to_owned()], vec![]));
}
