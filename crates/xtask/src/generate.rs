//! What is generated: rule pages, the command-line reference, schemas.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use covet_core::page::rule_page;
use covet_core::{Program, Rule, RuleSource};
use covet_scan::Scan;

/// Every generated file by its path below the root.
///
/// # Errors
/// When a built-in rule is broken.
pub fn files() -> Result<BTreeMap<String, String>, String> {
    let mut files = BTreeMap::new();
    let rules = Scan.rules().map_err(|error| error.to_string())?;
    let own: Vec<Rule> = rules.iter().map(|rule| Scan.complete(rule)).collect();
    for rule in own.iter().filter(|rule| has_page(rule)) {
        files.insert(format!("docs/rules/{}.md", rule.id), rule_page(rule));
    }
    files.insert("docs/rules/README.md".to_owned(), index(&own));
    files.insert("docs/cli/covet-scan.md".to_owned(), reference(&Scan));
    files.insert("docs/schemas/covet-scan-config.json".to_owned(), schema(&Scan));
    Ok(files)
}

/// Whether the page is ours to write: rules of ruff that we have no entry for have theirs with ruff.
fn has_page(rule: &Rule) -> bool {
    rule.source == RuleSource::Covet || !rule.examples.is_empty()
}

fn index(rules: &[Rule]) -> String {
    let mut families: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
    for rule in rules {
        families.entry(&rule.family).or_default().push(rule);
    }
    let mut page = String::from(
        "# Rules\n\nGenerated from `rules/`; `covet-scan --explain RULE` shows the same pages. Rules without a link are \
         ruff's own: select them by code, prefix or family.\n",
    );
    for (family, rules) in families {
        let _ = write!(page, "\n## {family}\n\n| rule | finds | severity | default |\n| --- | --- | --- | --- |\n");
        for rule in rules {
            let id = if has_page(rule) { format!("[{0}]({0}.md)", rule.id) } else { rule.id.to_string() };
            let default = if rule.default { "on" } else { "" };
            let _ = writeln!(page, "| {id} | {} | {} | {default} |", rule.name.replace('|', "\\|"), rule.severity);
        }
    }
    page
}

fn reference<P: Program>(program: &P) -> String {
    let mut command = covet_core::cli::command::<P::Args>(program.info()).term_width(100);
    let help = command.render_long_help().to_string();
    let help: String = help.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    format!(
        "# {}\n\nGenerated from the program; `--help` and `--man` show the same.\n\n```text\n{help}```\n",
        program.info().command()
    )
}

fn schema<P: Program>(program: &P) -> String {
    format!("{:#}\n", covet_core::config::schema::<P::Config>(program.info().name))
}

/// Writes every generated file and removes pages of rules that are gone; gives what went wrong.
pub fn write(root: &Path) -> Vec<String> {
    let files = match files() {
        Ok(files) => files,
        Err(error) => return vec![error],
    };
    let mut problems = Vec::new();
    for (path, content) in &files {
        let path = root.join(path);
        let folder = path.parent().unwrap_or(root);
        if let Err(error) = fs::create_dir_all(folder).and_then(|()| fs::write(&path, content)) {
            problems.push(format!("{}: {error}", path.display()));
        }
    }
    for path in left_over(root, &files) {
        if let Err(error) = fs::remove_file(root.join(&path)) {
            problems.push(format!("{path}: {error}"));
        }
    }
    problems
}

/// The generated files that are not what they would be if they were made now.
pub fn stale(root: &Path) -> Vec<String> {
    let files = match files() {
        Ok(files) => files,
        Err(error) => return vec![error],
    };
    let again = "make it again with `cargo run --release -p xtask -- generate`";
    let differing =
        files.iter().filter(|(path, content)| fs::read_to_string(root.join(path)).ok().as_ref() != Some(content));
    let mut problems: Vec<String> = differing.map(|(path, _)| format!("{path} is stale: {again}")).collect();
    problems.extend(left_over(root, &files).into_iter().map(|path| format!("{path} is of no rule: {again}")));
    problems
}

/// Rule pages on disk that no rule has any more.
fn left_over(root: &Path, files: &BTreeMap<String, String>) -> Vec<String> {
    let Ok(entries) = fs::read_dir(root.join("docs/rules")) else { return Vec::new() };
    let paths = entries.flatten().map(|entry| format!("docs/rules/{}", entry.file_name().to_string_lossy()));
    let mut left: Vec<String> = paths.filter(|path| !files.contains_key(path)).collect();
    left.sort();
    left
}
