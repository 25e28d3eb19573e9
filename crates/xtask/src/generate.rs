//! What is generated: rule pages, the command-line reference, schemas.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use covet_core::page::rule_page;
use covet_core::{Program, Rule, RuleSource};
use covet_dedupe::Dedupe;
use covet_scan::Scan;

/// Every generated file by its path below the root.
///
/// # Errors
/// When a built-in rule is broken, or two programs have different rules of one id.
pub fn files() -> Result<BTreeMap<String, String>, String> {
    let mut made = Made::default();
    made.add(&Scan)?;
    made.add(&Dedupe)?;
    let index = made.index();
    made.files.insert("docs/rules/README.md".to_owned(), index);
    Ok(made.files)
}

/// What is made of the programs so far.
#[derive(Default)]
struct Made {
    files: BTreeMap<String, String>,
    /// By id: those of `rules/core` are in each program.
    rules: BTreeMap<String, Rule>,
    /// For each family the commands of the programs that have rules of it.
    programs: BTreeMap<String, Vec<String>>,
}

impl Made {
    fn add<P: Program>(&mut self, program: &P) -> Result<(), String> {
        let command = program.info().command();
        let rules = program.rules().map_err(|error| format!("{command}: {error}"))?;
        for rule in rules.iter() {
            let rule = program.complete(rule);
            let programs = self.programs.entry(rule.family.clone()).or_default();
            if programs.last() != Some(&command) {
                programs.push(command.clone());
            }
            if has_page(&rule) {
                let page = rule_page(&rule);
                let known = self.files.insert(format!("docs/rules/{}.md", rule.id), page.clone());
                if known.is_some_and(|known| known != page) {
                    return Err(format!("{command} has another rule `{}` than the programs before it", rule.id));
                }
            }
            self.rules.insert(rule.id.to_string(), rule);
        }
        self.files.insert(format!("docs/cli/{command}.md"), reference(program));
        self.files.insert(format!("docs/schemas/{command}-config.json"), schema(program));
        Ok(())
    }

    fn index(&self) -> String {
        let mut families: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
        for rule in self.rules.values() {
            families.entry(&rule.family).or_default().push(rule);
        }
        let mut page = String::from(
            "# Rules\n\nGenerated from `rules/`; `--explain RULE` of the program shows the same pages. Rules without a \
             link are ruff's own: select them by code, prefix or family.\n",
        );
        for (family, rules) in families {
            let programs: Vec<String> = self.programs[family].iter().map(|command| format!("`{command}`")).collect();
            let programs = programs.join(", ");
            let _ = write!(page, "\n## {family}\n\nIn {programs}.\n\n");
            page += "| rule | finds | severity | default |\n| --- | --- | --- | --- |\n";
            for rule in rules {
                let id = if has_page(rule) { format!("[{0}]({0}.md)", rule.id) } else { rule.id.to_string() };
                let default = if rule.default { "on" } else { "" };
                let _ = writeln!(page, "| {id} | {} | {} | {default} |", rule.name.replace('|', "\\|"), rule.severity);
            }
        }
        page
    }
}

/// Whether the page is ours to write: rules of ruff that we have no entry for have theirs with ruff.
fn has_page(rule: &Rule) -> bool {
    rule.source == RuleSource::Covet || !rule.examples.is_empty()
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
