//! Any bytes as a file of a user's own rules: they are refused with a message that names the file, or their patterns are
//! tried on code.
#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

use covet_core::{RelPath, Text};
use covet_python::names::Names;
use covet_python::pattern::{FileView, PatternSet, user};
use covet_python::{Source, SourceKind};
use libfuzzer_sys::fuzz_target;

/// A little of every kind of statement and expression that patterns can fit.
const CODE: &str = include_str!("code.py");

static SOURCE: LazyLock<(Source, Names)> = LazyLock::new(|| {
    let source = Source::parse(Text::new(RelPath::new("app/settings.py"), CODE), SourceKind::Module);
    assert!(source.errors().is_empty(), "{:?}", source.errors());
    let names = Names::of(source.module(), Some("app.settings"));
    (source, names)
});

/// Rules are read from files only; one for each process, since libFuzzer may run several.
static FILE: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::temp_dir().join(format!("covet-fuzz-rules-{}.toml", std::process::id())));

fuzz_target!(|bytes: &[u8]| {
    std::fs::write(&*FILE, bytes).expect("the folder for temporary files can be written");
    let rules = match user::load_rules(&FILE, true) {
        Ok(rules) => rules,
        Err(errors) => {
            assert!(!errors.is_empty());
            let file = FILE.to_string_lossy();
            return assert!(errors.iter().all(|error| error.to_string().starts_with(&*file)));
        }
    };
    // What nobody has named may be left alone, but it never means something else.
    let unnamed = user::load_rules(&FILE, false).expect("the same file");
    assert!(unnamed.is_empty() || unnamed == rules);
    let set = PatternSet::compile(&rules).expect("what `load_rules` lets through compiles");
    let (source, names) = &*SOURCE;
    for one in set.find(&FileView { module: source.module(), text: source.text(), names }) {
        assert!(one.whole.start <= one.whole.end && one.whole.end as usize <= CODE.len());
        assert!(rules.iter().any(|rule| rule.id == one.rule));
    }
});
