//! A user's own rules, from TOML files.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use covet_core::rule::{RuleId, RuleSource, is_code};
use covet_core::{Rule, Text};
use rustc_hash::FxHashMap;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Part, PatternError, PatternSet};

/// A longer file (in bytes) is refused.
const LONGEST: u64 = 4 * 1024 * 1024;
/// Folders deeper than this are not entered.
const MOST_NESTED: usize = 16;

/// What is wrong in a file of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRuleError {
    pub file: PathBuf,
    /// Line and column in the file, from 1, where they can be said.
    pub at: Option<(u32, u32)>,
    /// What is wrong, in a sentence without its full stop.
    pub message: String,
}

impl fmt::Display for UserRuleError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.file.display())?;
        if let Some((line, column)) = self.at {
            write!(formatter, ":{line}:{column}")?;
        }
        write!(formatter, ": {}", self.message)
    }
}

impl std::error::Error for UserRuleError {}

/// A file's entries; the same as for the rules that the programs ship with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Several {
    rule: Vec<Rule>,
}

/// The rules in a file, or in the `.toml` files of a folder and those in it, in order of their paths.
///
/// Where the user has not `named` the path, a folder that is not there holds none, and a file that has no `id` with a
/// `pattern` (at its top or below `[[rule]]`) belongs to somebody else and is left alone.
///
/// # Errors
/// Everything that is wrong in any of the files: what cannot be read, is no TOML, has unknown keys or wrong types, a
/// broken pattern, an id that two rules have or that has the shape of ruff's codes.
pub fn load_rules(path: &Path, named: bool) -> Result<Vec<Rule>, Vec<UserRuleError>> {
    let mut errors = Vec::new();
    let mut files = Vec::new();
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => collect(path, MOST_NESTED, &mut files, &mut errors),
        Ok(_) => files.push(path.to_owned()),
        Err(error) if named || error.kind() != std::io::ErrorKind::NotFound => errors.push(unread(path, &error)),
        Err(_) => {}
    }
    let mut rules = Vec::new();
    let mut places = FxHashMap::<RuleId, String>::default();
    for file in files {
        let text = match read(&file) {
            Ok(text) => text,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        let loader = Loader { file: &file, text: Text::new(covet_core::RelPath::new(""), text.as_str()) };
        for (rule, offset) in loader.load(named, &mut errors) {
            let at = loader.line_column(offset);
            let place = format!("{}:{}:{}", file.display(), at.0, at.1);
            if let Some(first) = places.insert(rule.id.clone(), place) {
                errors.push(loader.error(offset, format!("the rule `{}` is in {first} already", rule.id)));
                places.insert(rule.id.clone(), first);
            }
            rules.push(rule);
        }
    }
    if errors.is_empty() { Ok(rules) } else { Err(errors) }
}

fn unread(path: &Path, error: &std::io::Error) -> UserRuleError {
    UserRuleError { file: path.to_owned(), at: None, message: format!("cannot be read: {error}") }
}

/// The `.toml` files below a folder, in order; links to folders are not followed.
fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>, errors: &mut Vec<UserRuleError>) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            errors.push(unread(folder, &error));
            return;
        }
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if depth > 0 && !path.is_symlink() {
                collect(&path, depth - 1, files, errors);
            }
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
}

fn read(file: &Path) -> Result<String, UserRuleError> {
    let wrong = |message: String| UserRuleError { file: file.to_owned(), at: None, message };
    let metadata = fs::metadata(file).map_err(|error| unread(file, &error))?;
    if !metadata.is_file() {
        return Err(wrong("is no file".to_owned()));
    }
    if metadata.len() > LONGEST {
        return Err(wrong(format!("is larger than {} MiB", LONGEST >> 20)));
    }
    let bytes = fs::read(file).map_err(|error| unread(file, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..at]).into_owned();
        let text = Text::new(covet_core::RelPath::new(""), before.as_str());
        let at = text.line_column(before.len() as u32);
        UserRuleError { at: Some((at.line, at.column)), ..wrong("is not UTF-8".to_owned()) }
    })
}

struct Loader<'f> {
    file: &'f Path,
    text: Text,
}

impl Loader<'_> {
    fn line_column(&self, offset: usize) -> (u32, u32) {
        let at = self.text.line_column(offset as u32);
        (at.line, at.column)
    }

    fn error(&self, offset: usize, message: String) -> UserRuleError {
        UserRuleError { file: self.file.to_owned(), at: Some(self.line_column(offset)), message }
    }

    fn toml(&self, error: &toml::de::Error) -> UserRuleError {
        let message = error.message().trim_end().replace('\n', ": ");
        match error.span() {
            Some(span) => self.error(span.start, message),
            None => UserRuleError { file: self.file.to_owned(), at: None, message },
        }
    }

    /// The file's rules with the offsets of their ids.
    fn load(&self, named: bool, errors: &mut Vec<UserRuleError>) -> Vec<(Rule, usize)> {
        let text = self.text.as_str();
        let document = match DeTable::parse(text) {
            Ok(document) => document,
            Err(error) => {
                if named || looks_like_rules(text) {
                    errors.push(self.toml(&error));
                }
                return Vec::new();
            }
        };
        let document = document.get_ref();
        let several = document.get("rule").and_then(|value| value.get_ref().as_array());
        let tables: Vec<&DeTable<'_>> = match several {
            Some(entries) => entries.iter().filter_map(|entry| entry.get_ref().as_table()).collect(),
            None => vec![document],
        };
        let is_rule = |table: &&DeTable<'_>| table.contains_key("id") && table.contains_key("pattern");
        if !named && !tables.iter().any(is_rule) {
            return Vec::new();
        }
        let parsed = match several {
            Some(_) => toml::from_str::<Several>(text).map(|several| several.rule),
            None => toml::from_str(text).map(|rule| vec![rule]),
        };
        let parsed = match parsed {
            Ok(parsed) => parsed,
            Err(error) => {
                errors.push(self.toml(&error));
                return Vec::new();
            }
        };
        let before = errors.len();
        let mut rules = Vec::new();
        for (mut rule, table) in parsed.into_iter().zip(tables) {
            let id_at = table.get("id").map_or(0, |id| id.span().start);
            rule.source = RuleSource::Custom;
            if rule.family.is_empty() {
                rule.family = "custom".to_owned();
            }
            if rule.name.is_empty() {
                rule.name = rule.message.as_deref().unwrap_or(rule.id.as_str()).to_owned();
            }
            if let Some(problem) = id_problem(rule.id.as_str()) {
                errors.push(self.error(id_at, problem));
            }
            if rule.patterns.is_empty() {
                errors.push(self.error(id_at, format!("the rule `{}` has no pattern", rule.id)));
            }
            if let Err(error) = PatternSet::compile([&rule]) {
                errors.push(self.pattern(&error, table, id_at));
            }
            rules.push((rule, id_at));
        }
        if errors.len() > before {
            rules.clear();
        }
        rules
    }

    /// The place of a pattern's error in the file.
    fn pattern(&self, error: &PatternError, table: &DeTable<'_>, otherwise: usize) -> UserRuleError {
        let message = format!("{}: {}", error.part, error.problem);
        let Some(value) = value_of(&error.part, table) else { return self.error(otherwise, message) };
        let source = self.text.as_str();
        let start = value.span().start;
        let (line, column) = self.line_column(start);
        let written = source.get(value.span()).unwrap_or("");
        let quotes = if written.starts_with("'''") || written.starts_with("\"\"\"") { 3 } else { 1 };
        // A line break right behind three quotes is not part of the text.
        let skipped = quotes == 3 && written[3..].starts_with(['\n', '\r']);
        let (lines, columns) = (error.line as u32 - 1, error.column as u32);
        let at = match (value.get_ref(), lines, skipped) {
            (DeValue::String(_), 0, false) => (line, column + quotes + columns - 1),
            // An escaped line break keeps the text on one line of the file.
            (DeValue::String(_), _, _) if quotes == 1 => (line, column),
            (DeValue::String(_), lines, skipped) => (line + lines + u32::from(skipped), columns),
            _ => (line, column),
        };
        UserRuleError { file: self.file.to_owned(), at: Some(at), message }
    }
}

/// Whether a text that is no TOML was meant to hold rules.
fn looks_like_rules(text: &str) -> bool {
    let has = |key: &str| {
        text.lines()
            .any(|line| line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')))
    };
    let has_table = |name: &str| text.lines().any(|line| line.trim() == name);
    has("id") && (has("pattern") || has_table("[[pattern]]") || has_table("[pattern]") || has_table("[[rule.pattern]]"))
}

fn id_problem(id: &str) -> Option<String> {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    if id.is_empty() || !id.chars().all(is_letter) {
        return Some(format!("the id `{id}` must be of letters, digits, `-`, `_` and `.`"));
    }
    is_code(id).then(|| format!("the id `{id}` has the shape of ruff's codes: choose words, such as `no-print`"))
}

/// The value in the file that an error is about.
fn value_of<'t, 'i>(part: &Part, rule: &'t DeTable<'i>) -> Option<&'t Spanned<DeValue<'i>>> {
    let spec = |number: usize| {
        let value = rule.get("pattern")?;
        match value.get_ref() {
            DeValue::Array(patterns) => patterns.get(number - 1),
            _ => Some(value),
        }
    };
    match part {
        Part::Message => rule.get("message").or_else(|| rule.get("name")),
        Part::Field { pattern, name, number } => {
            let spec = spec(*pattern)?;
            let Some(table) = spec.get_ref().as_table() else { return Some(spec) };
            let Some(value) = table.get(*name) else { return Some(spec) };
            match (value.get_ref(), number) {
                (DeValue::Array(values), number) => values.get(number.unwrap_or(1) - 1).or(Some(value)),
                _ => Some(value),
            }
        }
        Part::Where { pattern, variable, field } => {
            let table = spec(*pattern)?.get_ref().as_table()?.get("where")?.get_ref().as_table()?;
            let value = table.get(variable.as_str())?;
            let inner = field.and_then(|field| value.get_ref().as_table()?.get(field));
            Some(inner.unwrap_or(value))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Loads files of a new folder; errors with their paths relative to it.
    fn load(files: &[(&str, &[u8])], named: bool) -> Result<Vec<Rule>, Vec<String>> {
        let folder = tempfile::tempdir().expect("a folder for the test");
        for (path, content) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("it has one")).expect("writable");
            fs::write(path, content).expect("writable");
        }
        let prefix = format!("{}/", folder.path().display());
        let relative = |error: UserRuleError| error.to_string().replace(&prefix, "");
        load_rules(folder.path(), named).map_err(|errors| errors.into_iter().map(relative).collect())
    }

    const SMALL: &[u8] = b"id = 'no-eval'\nmessage = 'No eval'\nseverity = 'error'\npattern = 'eval(...)'\n";

    #[test]
    fn four_lines_are_a_rule() {
        let rules = load(&[("rules.toml", SMALL)], false).expect("it is right");
        let [rule] = rules.as_slice() else { panic!("one rule, not {rules:?}") };
        assert_eq!((rule.name.as_str(), rule.family.as_str(), rule.source), ("No eval", "custom", RuleSource::Custom));
        assert_eq!(rule.patterns[0].matches.0, ["eval(...)"]);
    }

    #[test]
    fn files_of_others_are_left_alone_unless_named() {
        let files: &[(&str, &[u8])] = &[
            ("a/deep/one.toml", SMALL),
            ("other.toml", b"[tool]\nid = 3\n"),
            ("no-pattern.toml", b"id = 'x'\nseverity = 'note'\n"),
            ("broken.toml", b"a = \n"),
            ("rules.txt", b"id = "),
            ("two.toml", b"[[rule]]\nid = 'b'\nseverity = 'note'\npattern = ['f()', { match = 'g()' }]\n[[rule]]\nid = 'a'\nseverity = 'note'\n[[rule.pattern]]\nmatch = 'h()'\n"),
        ];
        let ids = |rules: Vec<Rule>| rules.iter().map(|rule| rule.id.to_string()).collect::<Vec<_>>();
        assert_eq!(load(files, false).map(ids), Ok(vec!["no-eval".to_owned(), "b".to_owned(), "a".to_owned()]));
        let errors = load(files, true).expect_err("three files are no rules");
        assert_eq!(errors.len(), 3, "{errors:?}");
        assert!(errors[0].starts_with("broken.toml:1:"), "{errors:?}");
        assert_eq!(errors[1], "no-pattern.toml:1:6: the rule `x` has no pattern");
        assert!(errors[2].starts_with("other.toml:1:2: unknown field `tool`"), "{errors:?}");
        assert_eq!(load_rules(Path::new("/no/such/folder"), false), Ok(Vec::new()));
        assert!(load_rules(Path::new("/no/such/folder"), true).is_err());
    }

    #[test]
    fn errors_have_their_place() {
        let cases: &[(&[u8], &str)] = &[
            (b"id = 'a'\nseverity = 'note'\npattern = 'f('", "r.toml:3:14: pattern 1, match: not Python: unexpected EOF while parsing"),
            (b"id = 'a'\nseverity = 'note'\n[[pattern]]\nmatch = '''\nf(\n  $x)'''", "r.toml:6:3: pattern 1, match: `$` begins a metavariable"),
            (b"id = 'a'\nseverity = 'note'\n[[pattern]]\nmatch = 'f($X)'\nnot = ['f(1)', 'f(']", "r.toml:5:19: pattern 1, not 2: not Python"),
            (b"id = 'a'\nseverity = 'note'\n[[pattern]]\nmatch = 'f($X)'\nwhere.X.kind = ['text']", "r.toml:5:7: pattern 1, where.X: there is no kind `text`"),
            (b"id = 'a'\nseverity = 'note'\n[[pattern]]\nmatch = 'f($X)'\nwhere.X.contains = 'a b'", "r.toml:5:23: pattern 1, where.X.contains: not Python"),
            (b"id = 'a'\nseverity = 'note'\nmessage = 'it is $Y'\npattern = ['f($Y)', 'g()']", "r.toml:3:18: message: not every pattern of the rule has `$Y`"),
            (b"id = 'a'\nseverity = 'bad'\npattern = 'f()'", "r.toml:2:12: unknown variant `bad`"),
            (b"id = 'a'\nseverity = 'note'\npattern = 'f()'\nseverty = 'x'", "r.toml:4:1: unknown field `severty`"),
            (b"id = 'a'\nseverity = 'note'\npattern = 3", "r.toml:3:11: invalid type: integer `3`, expected code, a table with `match`, or a list of them"),
            (b"id = 'a'\nseverity = 'note'\n[[pattern]]\nmatches = 'f()'", "r.toml:4:1: unknown field `matches`"),
            (b"id = 'a'\nid = 'b'\npattern = 'f()'", "r.toml:2:1: duplicate key"),
            (b"id = 'S101'\nseverity = 'note'\npattern = 'f()'", "r.toml:1:6: the id `S101` has the shape of ruff's codes"),
            (b"id = 'a b'\nseverity = 'note'\npattern = 'f()'", "r.toml:1:6: the id `a b` must be of letters"),
            (b"id = 'a'\nx = '\xff'", "r.toml:2:6: is not UTF-8"),
            (b"[[rule]]\nid = 'a'\nseverity = 'note'\npattern = 'f()'\n[[rule]]\nid = 'a'\nseverity = 'note'\npattern = 'f()'", "r.toml:6:6: the rule `a` is in "),
        ];
        for (content, expected) in cases {
            let errors = load(&[("r.toml", content)], false).expect_err(expected);
            assert_eq!(errors.len(), 1, "{errors:?}");
            assert!(errors[0].starts_with(expected), "{} and not {expected}", errors[0]);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_loop_of_links_ends() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).expect("links work");
        fs::write(folder.path().join("a.toml"), SMALL).expect("writable");
        assert_eq!(load_rules(folder.path(), true).map(|rules| rules.len()), Ok(1));
    }
}
