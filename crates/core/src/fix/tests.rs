use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;

use super::*;
use crate::language::DecodeError;
use crate::rule::{RuleId, Severity};
use crate::scope::ChangedLines;

/// Texts that "parse" while they hold no `!`.
struct Plain;

impl Language for Plain {
    fn wants(&self, _: &RelPath) -> bool {
        true
    }

    fn wants_script(&self, _: &[u8]) -> bool {
        true
    }

    fn decode(&self, path: &RelPath, bytes: &[u8]) -> Result<Text, DecodeError> {
        Ok(Text::new(path.clone(), String::from_utf8_lossy(bytes)))
    }

    fn apply(&self, _: &RelPath, bytes: &[u8], edits: &[Edit]) -> Result<Vec<u8>, String> {
        let mut text = String::from_utf8(bytes.to_vec()).expect("tests are UTF-8");
        for edit in edits.iter().rev() {
            text.replace_range(edit.span.range(), &edit.content);
        }
        if text.contains('!') { Err("the result would not parse".to_owned()) } else { Ok(text.into_bytes()) }
    }
}

const SOURCE: &str = "one two three\nfour five six\n";

/// A finding at the first edit; an edit is a word of the source and what replaces it.
fn finding(edits: &[(&str, &str)], safety: FixSafety) -> Finding {
    let text = Text::new(RelPath::new("a.py"), SOURCE);
    let edits: Vec<Edit> = edits
        .iter()
        .map(|(word, content)| {
            let start = SOURCE.find(word).expect("a word of the source") as u32;
            Edit { span: Span::new(start, start + word.len() as u32), content: (*content).to_owned() }
        })
        .collect();
    let finding = Finding::new(RuleId::new("rule"), Severity::Warning, "message", &text, edits[0].span);
    finding.with_fix(Some(Fix { message: "Do it".to_owned(), edits, others: Vec::new(), safety }))
}

fn safe(edits: &[(&str, &str)]) -> Finding {
    finding(edits, FixSafety::Safe)
}

/// What the plan makes of the source, and for how many findings.
fn planned(findings: &[Finding], unsafe_too: bool) -> (String, usize) {
    let plans = plan(findings, unsafe_too);
    let Some(plan) = plans.first() else { return (SOURCE.to_owned(), 0) };
    let file = &plan.files[0];
    let bytes = Plain.apply(&file.path, SOURCE.as_bytes(), &file.edits).unwrap();
    (String::from_utf8(bytes).unwrap(), plan.findings)
}

#[test]
fn fixes_apart_are_applied_together_whatever_their_order() {
    let expected = ("1 two three\nfour five 6\n".to_owned(), 2);
    assert_eq!(planned(&[safe(&[("six", "6")]), safe(&[("one", "1")])], false), expected);
}

#[test]
fn a_fix_is_applied_whole_or_not_at_all() {
    let both = safe(&[("one", "1"), ("five", "5")]);
    assert_eq!(
        planned(&[safe(&[("five six", "56")]), both.clone()], false),
        ("1 two three\nfour 5 six\n".to_owned(), 1)
    );
    let around = safe(&[("two", "2"), ("six", "6")]);
    assert_eq!(planned(&[around, both], false), ("1 2 three\nfour 5 6\n".to_owned(), 2), "interleaved");
}

#[test]
fn equal_edits_are_made_once() {
    let import = [("one", "0 one")];
    let (first, second) = (safe(&[import[0], ("two", "2")]), safe(&[import[0], ("six", "6")]));
    assert_eq!(planned(&[first, second], false), ("0 one 2 three\nfour five 6\n".to_owned(), 2));
}

#[test]
fn only_wanted_fixes_are_planned() {
    let all = [finding(&[("one", "1")], FixSafety::Unsafe), finding(&[("two", "2")], FixSafety::Display)];
    assert_eq!(planned(&all, false), (SOURCE.to_owned(), 0));
    assert_eq!(planned(&all, true), ("1 two three\nfour five six\n".to_owned(), 1));
}

/// A folder with the source in `a.py`.
fn on_disk() -> (tempfile::TempDir, SourceFile) {
    let folder = tempfile::tempdir().unwrap();
    let disk: PathBuf = folder.path().join("a.py");
    fs::write(&disk, SOURCE).unwrap();
    let path = RelPath::new("a.py");
    (folder, SourceFile { path, disk, content: Content::WorkingTree, lines: ChangedLines::All })
}

/// What came of fixing the one file.
fn applied(file: &SourceFile, finding: Finding) -> Result<(), FixError> {
    let fixed = fixed(&Plain, &[finding], false, &|_| Some(file.clone()), u64::MAX);
    for (files, _) in &fixed.plans {
        apply_to_disk(files).map_err(|(_, error)| error)?;
    }
    fixed.refused.into_iter().next().map_or(Ok(()), |(_, error)| Err(error))
}

#[test]
fn a_file_is_replaced_and_keeps_its_permissions() {
    let (_folder, file) = on_disk();
    fs::set_permissions(&file.disk, fs::Permissions::from_mode(0o751)).unwrap();
    applied(&file, safe(&[("one", "1")])).unwrap();
    assert_eq!(fs::read_to_string(&file.disk).unwrap(), "1 two three\nfour five six\n");
    assert_eq!(fs::metadata(&file.disk).unwrap().permissions().mode() & 0o777, 0o751);
}

#[test]
fn a_link_stays_and_its_target_is_fixed() {
    let (folder, mut file) = on_disk();
    let target = std::mem::replace(&mut file.disk, folder.path().join("link.py"));
    symlink("a.py", &file.disk).unwrap();
    applied(&file, safe(&[("one", "1")])).unwrap();
    assert!(fs::symlink_metadata(&file.disk).unwrap().is_symlink());
    assert!(fs::read_to_string(target).unwrap().starts_with("1 "));
}

#[test]
fn a_file_that_changed_since_is_refused() {
    for changed in ["# new\none two three\nfour five six\n", "one\n", ""] {
        let (_folder, file) = on_disk();
        fs::write(&file.disk, changed).unwrap();
        let error = applied(&file, safe(&[("six", "6")])).unwrap_err();
        assert!(matches!(error, FixError::Changed), "{changed:?}: {error}");
        assert_eq!(fs::read_to_string(&file.disk).unwrap(), changed);
    }
}

#[test]
fn what_cannot_be_fixed_is_told_and_stays() {
    let (_folder, mut file) = on_disk();
    let refused = applied(&file, safe(&[("one", "!")])).unwrap_err();
    assert_eq!(refused.to_string(), "the result would not parse");
    assert_eq!(fs::read_to_string(&file.disk).unwrap(), SOURCE);

    fs::remove_file(&file.disk).unwrap();
    let vanished = applied(&file, safe(&[("one", "1")])).unwrap_err();
    assert!(matches!(vanished, FixError::Read(ReadError::Vanished)), "{vanished}");

    file.content = Content::Bytes(SOURCE.as_bytes().into());
    assert!(matches!(applied(&file, safe(&[("one", "1")])), Err(FixError::NotOnDisk)));
}

#[test]
fn the_diff_is_what_git_reads() {
    let (_folder, file) = on_disk();
    let fixed = fixed(&Plain, &[safe(&[("one", "1")])], false, &|_| Some(file.clone()), 1000);
    let (before, after) = fixed.plans[0].0[0].preview(&Plain).unwrap();
    let diff = unified_diff(&file.path, &before, &after, false);
    assert_eq!(diff, "--- a/a.py\n+++ b/a.py\n@@ -1,2 +1,2 @@\n-one two three\n+1 two three\n four five six\n");
    assert_eq!(unified_diff(&file.path, &before, &before, false), "");
    assert_eq!(
        unified_diff(&file.path, "a", "b", false),
        "--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
    );
    let colored = unified_diff(&file.path, "a\n", "b\n", true);
    assert!(colored.contains("\u{1b}[31m-a\u{1b}[0m\n"), "{colored:?}");
}

/// A finding in `a.py` with a fix that changes a word of several files, each of which holds the source.
fn across(words: &[(&str, &str, &str)]) -> Finding {
    let mut finding = safe(&[(words[0].1, words[0].2)]);
    finding.place.path = RelPath::new(words[0].0);
    let fix = finding.fix.as_mut().expect("it has one");
    for (path, word, content) in &words[1..] {
        let edit = safe(&[(word, content)]).fix.expect("it has one").edits.remove(0);
        fix.others.push(FileEdits::new(&Text::new(RelPath::new(path), SOURCE), vec![edit]));
    }
    finding
}

/// A folder of files with the source; `b.py` is another's business.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new(paths: &[&str]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        paths.iter().for_each(|path| fs::write(folder.0.path().join(path), SOURCE).unwrap());
        folder
    }

    fn fixed(&self, findings: &[Finding]) -> Fixed {
        let source = |path: &RelPath| {
            let disk = path.to_path(self.0.path());
            let content = Content::WorkingTree;
            disk.exists().then(|| SourceFile { path: path.clone(), disk, content, lines: ChangedLines::All })
        };
        fixed(&Plain, findings, false, &source, u64::MAX)
    }

    /// The first words of a file.
    fn words(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap().lines().next().unwrap_or_default().to_owned()
    }
}

#[test]
fn a_fix_of_several_files_is_one_plan() {
    let both = across(&[("a.py", "one", "1"), ("c.py", "two", "2")]);
    let other = across(&[("b.py", "three", "3")]);
    let joined = across(&[("d.py", "one", "1"), ("c.py", "six", "6")]);
    let plans = plan(&[both.clone(), other.clone()], false);
    let paths = |plans: &[Plan]| -> Vec<String> {
        let names = |plan: &Plan| plan.files.iter().map(|file| file.path.to_string()).collect::<Vec<_>>().join(" ");
        plans.iter().map(|plan| format!("{} for {}", names(plan), plan.findings)).collect()
    };
    assert_eq!(paths(&plans), ["a.py c.py for 1", "b.py for 1"]);
    assert_eq!(paths(&plan(&[both, other, joined], false)), ["a.py c.py d.py for 2", "b.py for 1"]);
}

#[test]
fn a_conflict_in_any_file_leaves_the_whole_fix_for_later() {
    let first = across(&[("a.py", "one", "1"), ("b.py", "one", "1")]);
    let second = across(&[("c.py", "two", "2"), ("b.py", "one", "uno")]);
    let folder = Folder::new(&["a.py", "b.py", "c.py"]);
    let fixed = folder.fixed(&[first, second]);
    assert_eq!(fixed.plans.len(), 1);
    apply_to_disk(&fixed.plans[0].0).unwrap();
    assert_eq!(
        ["a.py", "b.py", "c.py"].map(|path| folder.words(path)),
        ["1 two three", "1 two three", "one two three"]
    );
}

#[test]
fn a_result_that_does_not_parse_keeps_all_files_of_its_fix() {
    let bad = across(&[("a.py", "one", "1"), ("b.py", "one", "!")]);
    let good = across(&[("a.py", "two", "2"), ("c.py", "two", "2")]);
    let folder = Folder::new(&["a.py", "b.py", "c.py"]);
    let fixed = folder.fixed(&[bad, good]);
    let refused: Vec<_> = fixed.refused.iter().map(|(path, error)| format!("{path}: {error}")).collect();
    assert_eq!(refused, ["b.py: the result would not parse"]);
    fixed.plans.iter().for_each(|(files, _)| apply_to_disk(files).unwrap());
    let expected = ["one 2 three", "one two three", "one 2 three"];
    assert_eq!(["a.py", "b.py", "c.py"].map(|path| folder.words(path)), expected, "the other fix of a.py is applied");
}

#[test]
fn a_file_that_changed_anywhere_refuses_the_fix_of_several() {
    let folder = Folder::new(&["a.py", "b.py"]);
    fs::write(folder.0.path().join("b.py"), format!("{SOURCE}seven\n")).unwrap();
    let fixed = folder.fixed(&[across(&[("a.py", "one", "1"), ("b.py", "one", "1")])]);
    assert!(fixed.plans.is_empty() && matches!(fixed.refused[0].1, FixError::Changed));
    let gone = folder.fixed(&[across(&[("a.py", "one", "1"), ("gone.py", "one", "1")])]);
    assert!(gone.plans.is_empty() && matches!(gone.refused[0].1, FixError::NotLookedAt));
}

#[test]
fn a_file_that_changes_before_it_is_replaced_refuses_all() {
    let folder = Folder::new(&["a.py", "b.py"]);
    let fixed = folder.fixed(&[across(&[("a.py", "one", "1"), ("b.py", "one", "1")])]);
    fs::write(folder.0.path().join("b.py"), "late\n").unwrap();
    let (path, error) = apply_to_disk(&fixed.plans[0].0).unwrap_err();
    assert!(path.as_str() == "b.py" && matches!(error, FixError::Changed), "{path}: {error}");
    assert_eq!(folder.words("a.py"), "one two three");
}

#[test]
fn what_was_replaced_is_put_back_when_a_later_file_cannot_be() {
    let folder = Folder::new(&["a.py", "b.py"]);
    let fixed = folder.fixed(&[across(&[("a.py", "one", "1"), ("b.py", "one", "1")])]);
    let full = |path: &Path| (path.ends_with("b.py")).then(|| io::Error::from(io::ErrorKind::StorageFull));
    let (path, error) = replace_all(&fixed.plans[0].0, &|path, bytes, permissions| {
        full(path).map_or_else(|| replace(path, bytes, Some(permissions)), Err)
    })
    .unwrap_err();
    assert!(path.as_str() == "b.py" && matches!(error, FixError::Write(_)), "{path}: {error}");
    assert_eq!(folder.words("a.py"), "one two three");

    let writes = std::cell::Cell::new(0);
    let (_, error) = replace_all(&fixed_again(&folder), &|path, bytes, permissions| {
        writes.set(writes.get() + 1);
        if writes.get() == 1 { replace(path, bytes, Some(permissions)) } else { Err(io::ErrorKind::StorageFull.into()) }
    })
    .unwrap_err();
    assert!(error.to_string().contains("; a.py changed already and cannot be put back: "), "{error}");
}

fn fixed_again(folder: &Folder) -> Vec<FixedFile> {
    folder.fixed(&[across(&[("a.py", "one", "1"), ("b.py", "one", "1")])]).plans.remove(0).0
}
