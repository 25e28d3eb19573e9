//! Whether a file parses after edits.

use covet_core::Edit;

use super::super::check::still_parses;
use super::*;

/// Whether a text parses once the first of some words is something else, told by the statements alone.
fn parses_with(text: &str, changes: &[(&str, &str)]) -> bool {
    let source = Source::parse(Text::new(RelPath::new("a.py"), text), SourceKind::Module);
    assert!(source.errors().is_empty(), "{text}");
    let edit = |(old, new): &(&str, &str)| {
        let start = text.find(old).expect("it is there") as u32;
        Edit { span: Span::new(start, start + old.len() as u32), content: (*new).to_owned() }
    };
    let edits: Vec<Edit> = changes.iter().map(edit).collect();
    let whole = Source::parse(Text::new(RelPath::new("a.py"), text::edited(text, &edits)), SourceKind::Module);
    let parses = still_parses(&source, &edits);
    assert_eq!(parses, whole.errors().is_empty(), "{changes:?}");
    parses
}

#[test]
fn edits_are_checked_by_what_they_touch() {
    let text = "\
import os


class A:
    \"\"\"One.\"\"\"

    def one(self):
        return 1

    # Before two.
    def two(self):
        if self:
            return 2
        return 3


x = 1; y = 2
z = 3 + \\
    4
# Before the function.
def f(a): return a

def g(a):
    a()
";
    for changes in [
        &[("        return 1\n", "        return f(1)\n")][..],
        &[("class A", "def h():\n    pass\n\n\nclass A"), ("            return 2", "            h()")],
        &[("# Before the", "def h(): pass\n\n# Before the"), ("    a()\n", "    h()\n")],
        &[("\n\n    # Before two.\n    def two(self):\n        if self:\n            return 2\n        return 3", "")],
        // A method behind the last statement of the one before it.
        &[("return 3\n", "return 3\n\n    def three(self):\n        pass\n")],
        &[("\n    a()\n", "\n    pass")],
        &[("y = 2\n", "y = (\n1)\n")],
    ] {
        assert!(parses_with(text, changes), "{changes:?}");
    }
    for changes in [
        &[("        return 1\n", "        return (1\n")][..],
        &[("        return 1\n", "")],
        &[("        return 1\n", "      return 1\n        pass\n")],
        &[("class A", "if x:\n\nclass A")],
        &[("    a()\n", "")],
        &[("x = 1; ", "x = 1; (")],
        &[("z = 3 + \\\n    4\n", "z = 3 + \\\n")],
    ] {
        assert!(!parses_with(text, changes), "{changes:?}");
    }
    // Nothing is left of a body.
    let changes = [("    def one(self):\n        return 1\n", ""), ("    def two(self): pass\n", "")];
    assert!(!parses_with("class A:\n    def one(self):\n        return 1\n    def two(self): pass\nx = 1\n", &changes));
}
