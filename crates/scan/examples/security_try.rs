//! Runs the security rules on files and prints what they find: for trying them on real code.
use covet_core::{RelPath, Rule, Text};
use covet_python::names::Names;
use covet_python::pattern::{FileView, PatternSet};
use covet_python::{Source, SourceKind};
use covet_scan::security::{FileContext, check_file};

fn main() {
    let only: Option<String> = std::env::var("ONLY").ok();
    let on = |id: &str| only.as_ref().is_none_or(|only| only == id);
    let mut rules: Vec<Rule> = Vec::new();
    for folder in ["rules/security", "rules/secrets"] {
        for file in std::fs::read_dir(folder).unwrap().flatten() {
            rules.push(toml::from_str(&std::fs::read_to_string(file.path()).unwrap()).unwrap());
        }
    }
    let patterns = PatternSet::compile(rules.iter()).unwrap();
    for path in std::io::stdin().lines().map_while(Result::ok) {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let rel = RelPath::new(path.strip_prefix("/work/real/").unwrap_or(&path));
        let source = Source::parse(Text::new(rel.clone(), text), SourceKind::of_path(&rel));
        if !source.errors().is_empty() {
            continue;
        }
        let names = Names::of(source.module(), None);
        let file = FileContext::new(source.module(), source.text(), &names, source.is_test());
        let mut found = check_file(&file, &on);
        found.extend(covet_scan::secrets::check_text(source.text(), source.tokens(), &on));
        let mut all: Vec<(u32, String, String)> =
            found.into_iter().map(|one| (one.span.start, one.rule.to_owned(), one.message)).collect();
        let view = FileView { module: source.module(), text: source.text(), names: &names };
        all.extend(
            patterns
                .find(&view)
                .into_iter()
                .filter(|one| on(one.rule.as_str()))
                .map(|one| (one.span.start, one.rule.to_string(), one.message)),
        );
        all.sort();
        for (at, id, message) in all {
            let Some(rule) = rules.iter().find(|rule| rule.id.as_str() == id) else { continue };
            let severity = match rule.in_tests {
                covet_core::InTests::Skip if source.is_test() => continue,
                covet_core::InTests::Note if source.is_test() => covet_core::Severity::Note,
                _ => rule.severity,
            };
            let line = source.text().line_column(at).line;
            println!("{path}:{line}: {id}: {severity}: {}", message.replace('\n', " "));
        }
    }
}
