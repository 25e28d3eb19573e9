//! Fixes: applied, shown, or left alone.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use crate::project::Project;

/// An import that nobody uses (its fix is safe) and a comparison with `None` (its fix is not).
const FIXABLE: &str = "import os\n\n\ndef f(x):\n    return x == None\n";
const SAFELY: &str = "def f(x):\n    return x == None\n";
const FULLY: &str = "def f(x):\n    return x is None\n";
const RULES: &str = "--select F401,E711 --fail-on note";

#[test]
fn safe_fixes_are_applied_and_the_others_when_asked_for() {
    let project = Project::new(&[("a.py", FIXABLE)]);
    let ran = project.scan(&format!("{RULES} --fix"));
    assert_eq!(project.read("a.py").trim_start(), SAFELY);
    assert_eq!(ran.code, 1, "what is left still counts");
    assert!(ran.err.contains("1 finding fixed") && ran.out.contains("E711") && !ran.out.contains("F401"), "{ran:?}");
    let ran = project.scan(&format!("{RULES} --unsafe-fixes"));
    assert_eq!((ran.code, project.read("a.py").trim_start()), (0, FULLY));
    let names: Vec<_> = fs::read_dir(project.root()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "the file and the cache: {names:?}");
}

#[test]
fn a_diff_is_shown_and_nothing_is_written() {
    let project = Project::committed(&[("sub/a.py", FIXABLE)]);
    let ran = project.scan(&format!("{RULES} --diff --unsafe-fixes"));
    assert_eq!(ran.code, 1);
    assert!(ran.out.starts_with("--- a/sub/a.py\n+++ b/sub/a.py\n@@ "), "{ran:?}");
    assert_eq!(project.read("sub/a.py"), FIXABLE);
    project.write("patch", &ran.out);
    project.git("apply patch");
    assert_eq!(project.read("sub/a.py").trim_start(), FULLY, "git can apply it");
    let nothing = project.scan(&format!("{RULES} --diff --unsafe-fixes"));
    assert_eq!((nothing.code, nothing.out.as_str()), (0, ""));
}

#[test]
fn encoding_line_ends_and_permissions_stay() {
    let project = Project::new(&[]);
    let latin = |code: &str| {
        let mut text = b"# -*- coding: latin-1 -*-\r\n# M\xfcller\r\n".to_vec();
        text.extend_from_slice(code.replace('\n', "\r\n").as_bytes());
        text
    };
    project.write("a.py", latin("def f(x):\n    return x == None  # \u{2014}\n".replace('\u{2014}', "-").as_str()));
    project.write("bom.py", format!("\u{feff}{SAFELY}"));
    fs::set_permissions(project.path("a.py"), fs::Permissions::from_mode(0o751)).unwrap();
    let ran = project.scan(&format!("{RULES} --unsafe-fixes"));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(fs::read(project.path("a.py")).unwrap(), latin("def f(x):\n    return x is None  # -\n"));
    assert_eq!(fs::metadata(project.path("a.py")).unwrap().permissions().mode() & 0o777, 0o751);
    assert_eq!(project.read("bom.py"), format!("\u{feff}{FULLY}"));
}

#[test]
fn a_link_stays_a_link() {
    let project = Project::new(&[("real/a.py", SAFELY)]);
    symlink("real/a.py", project.path("link.py")).unwrap();
    project.scan(&format!("{RULES} --unsafe-fixes link.py"));
    assert!(fs::symlink_metadata(project.path("link.py")).unwrap().is_symlink());
    assert_eq!(project.read("real/a.py"), FULLY);
}

#[test]
fn what_cannot_be_parsed_is_not_touched() {
    let broken = format!("{FIXABLE}def g(:\n");
    let project = Project::new(&[("broken.py", &broken), ("good.py", SAFELY)]);
    let ran = project.scan(&format!("{RULES} --unsafe-fixes"));
    assert_eq!(project.read("broken.py"), broken);
    assert_eq!(project.read("good.py"), FULLY);
    assert!(ran.code == 1 && ran.out.contains("syntax-error"), "{ran:?}");
}

#[test]
fn what_is_staged_is_fixed_on_disk_where_the_two_are_the_same() {
    let project = Project::committed(&[]);
    project.write("same.py", SAFELY);
    project.write("other.py", SAFELY);
    project.git("add same.py other.py");
    project.write("other.py", "later = 1\n");
    let ran = project.scan(&format!("{RULES} --staged --unsafe-fixes"));
    assert!(ran.err.contains("other.py: not fixed") && !ran.err.contains("same.py: not"), "{ran:?}");
    assert_eq!((project.read("same.py").as_str(), project.read("other.py").as_str()), (FULLY, "later = 1\n"));
    // The index still holds what it held: the commit would, too.
    assert!(ran.code == 1 && ran.err.contains("git add"), "{ran:?}");
}

#[test]
fn suppressed_and_baselined_findings_are_left_as_they_are() {
    let suppressed = "def f(x):\n    return x == None  # covet: ignore[E711] a column, not a value\n";
    let project = Project::new(&[("a.py", suppressed), ("b.py", SAFELY)]);
    project.scan("--select E711 --create-baseline base.json");
    let ran = project.scan(&format!("{RULES} --unsafe-fixes --baseline base.json"));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!((project.read("a.py").as_str(), project.read("b.py").as_str()), (suppressed, SAFELY));
}
