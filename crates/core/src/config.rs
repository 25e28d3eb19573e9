//! Configuration: `[tool.covet]` in the nearest `pyproject.toml`, or `covet.toml`.
//!
//! The table itself holds what is common to all programs; `[tool.covet.NAME]` holds what one program reads. In
//! `covet.toml` the same keys stand at the top.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::place::LineColumn;
use crate::rule::{FailOn, Severity};

/// The programs whose tables may stand in `[tool.covet]`.
pub const PROGRAMS: [&str; 13] = [
    "scan",
    "dedupe",
    "typehint",
    "gen-tests",
    "migrate",
    "forecast",
    "gen-api",
    "gen-docs",
    "triage",
    "profile",
    "tune",
    "report",
    "lsp",
];

/// Keys of `[tool.covet]`, for every program.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case")]
pub struct Common {
    /// Files and folders to leave out: globs as in `.gitignore`, relative to this file.
    pub exclude: Vec<String>,
    /// Where there are any, only files that match one of them are looked at: globs as in `.gitignore`.
    pub include: Vec<String>,
    /// Whether `.gitignore` files are followed. Default: true.
    pub respect_gitignore: Option<bool>,
    /// The largest file that is read, in bytes. Default: 8 MiB.
    pub max_file_size: Option<u64>,
    /// Whether facts of files are kept in `.covet_cache`. Default: true.
    pub cache: Option<bool>,
    /// How large the cache of one program may grow, in bytes. Default: 256 MiB.
    pub cache_size: Option<u64>,
    /// How many threads to use. Default: as many as the machine has cores.
    pub threads: Option<usize>,
}

/// Keys of `[tool.covet.NAME]` that every program has.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case")]
pub struct Options {
    /// Rules to turn on instead of the default ones: ids, families, prefixes of codes, or `ALL`.
    pub select: Option<Vec<String>>,
    /// Rules to turn on as well.
    pub extend_select: Vec<String>,
    /// Rules to turn off.
    pub ignore: Vec<String>,
    /// Rules to turn off in files that match a glob.
    pub per_file_ignores: BTreeMap<String, Vec<String>>,
    /// Severities by rule id, family or prefix.
    pub severity: BTreeMap<String, Severity>,
    /// The severity from which a finding makes the exit code 1. Default: warning.
    pub fail_on: Option<FailOn>,
    /// The baseline to compare with, relative to this file.
    pub baseline: Option<PathBuf>,
    /// Folders with rules of your own, relative to this file. Default: `rules`, if it is there.
    pub rules: Option<Vec<PathBuf>>,
    /// Files and folders that this program leaves out.
    pub exclude: Vec<String>,
}

/// The configuration of one program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config<C> {
    pub common: Common,
    pub options: Options,
    pub own: C,
    /// Where it was read; `None`: there is no configuration.
    pub file: Option<PathBuf>,
}

/// What is wrong with a configuration, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}:{}:{}: {message}", file.display(), at.line, at.column)]
pub struct ConfigError {
    pub file: PathBuf,
    pub at: LineColumn,
    pub message: String,
}

/// The nearest configuration at or above a folder: a `covet.toml`, or a `pyproject.toml` with a `[tool.covet]` table.
///
/// # Errors
/// When either file is not TOML, or a `pyproject.toml` with such a table is not UTF-8.
pub fn find(folder: &Path) -> Result<Option<PathBuf>, ConfigError> {
    for folder in folder.ancestors() {
        let own = folder.join("covet.toml");
        if own.is_file() {
            return Ok(Some(own));
        }
        let pyproject = folder.join("pyproject.toml");
        let Ok(bytes) = std::fs::read(&pyproject) else { continue };
        let text = String::from_utf8_lossy(&bytes);
        if !text.contains("covet") {
            continue;
        }
        let is_ours = match (parse_toml(&text, &pyproject), utf8(&bytes, &pyproject)) {
            (Ok(document), _) => section(&document, &pyproject).is_some(),
            (Err(error), Ok(_)) => return Err(error),
            (Err(_), Err(_)) => text.contains("tool.covet"),
        };
        if is_ours {
            utf8(&bytes, &pyproject)?;
            return Ok(Some(pyproject));
        }
    }
    Ok(None)
}

/// Reads a configuration file for one program.
///
/// # Errors
/// When the file cannot be read, and as [`parse`].
pub fn load<C: DeserializeOwned + JsonSchema + Default>(file: &Path, program: &str) -> Result<Config<C>, ConfigError> {
    let bytes = std::fs::read(file).map_err(|error| ConfigError {
        file: file.to_owned(),
        at: LineColumn { line: 1, column: 1 },
        message: format!("cannot be read: {error}"),
    })?;
    parse(utf8(&bytes, file)?, file, program)
}

fn utf8<'a>(bytes: &'a [u8], file: &Path) -> Result<&'a str, ConfigError> {
    std::str::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or_default());
        let message = "this is not UTF-8, which TOML must be: save the file as UTF-8".to_owned();
        ConfigError { file: file.to_owned(), at: line_column(&good, good.len()), message }
    })
}

/// Where the table of a program first names a word: as a key or as a text, in it or in lists and tables in it.
pub(crate) fn place_of_word(file: &Path, program: &str, word: &str) -> Option<LineColumn> {
    let text = std::fs::read_to_string(file).ok()?;
    let document = parse_toml(&text, file).ok()?;
    let section = section(&document, file)?;
    let mut starts = Vec::new();
    collect_words(section.get_ref().as_table()?.get(program)?, word, &mut starts);
    starts.iter().min().map(|&start| line_column(&text, start))
}

fn collect_words(value: &Spanned<DeValue<'_>>, word: &str, starts: &mut Vec<usize>) {
    match value.get_ref() {
        DeValue::String(text) if text.trim() == word => starts.push(value.span().start),
        DeValue::Array(values) => values.iter().for_each(|value| collect_words(value, word, starts)),
        DeValue::Table(table) => {
            for (key, value) in table {
                if key.get_ref().trim() == word {
                    starts.push(key.span().start);
                }
                collect_words(value, word, starts);
            }
        }
        _ => {}
    }
}

/// The configuration of one program in the text of a file; the file's name says which of the two forms it has.
///
/// # Errors
/// Broken TOML, an unknown key (with the nearest known one) or a value of the wrong type, with its place.
pub fn parse<C: DeserializeOwned + JsonSchema + Default>(
    text: &str,
    file: &Path,
    program: &str,
) -> Result<Config<C>, ConfigError> {
    let document = parse_toml(text, file)?;
    let mut config = Config { file: Some(file.to_owned()), ..Config::default() };
    let Some(section) = section(&document, file) else { return Ok(config) };
    let error = |span: std::ops::Range<usize>, message: String| ConfigError {
        file: file.to_owned(),
        at: line_column(text, span.start),
        message,
    };
    let root = table_of(&section, "tool.covet", &error)?;
    let keys = property_names::<Common>();
    for (key, _) in root.iter() {
        let known = keys.iter().map(String::as_str).chain(PROGRAMS);
        if !known.clone().any(|known| known == key.get_ref()) {
            return Err(error(key.span(), unknown_key(key.get_ref(), known)));
        }
    }
    config.common = read(&root, &keys, &error)?;
    let Some(table) = root.get(program) else { return Ok(config) };
    let table = table_of(table, program, &error)?;
    let shared = property_names::<Options>();
    let own = property_names::<C>();
    for (key, _) in table.iter() {
        let known = shared.iter().chain(&own).map(String::as_str);
        if !known.clone().any(|known| known == key.get_ref()) {
            return Err(error(key.span(), unknown_key(key.get_ref(), known)));
        }
    }
    config.options = read(&table, &shared, &error)?;
    config.own = read(&table, &own, &error)?;
    Ok(config)
}

/// The JSON schema of the configuration file of one program, for editors.
pub fn schema<C: JsonSchema>(program: &str) -> serde_json::Value {
    let mut generator = SchemaGenerator::default();
    let mut root = Common::json_schema(&mut generator);
    let mut table = Options::json_schema(&mut generator);
    let own = C::json_schema(&mut generator);
    let properties = |schema: &mut Schema, more: serde_json::Map<String, serde_json::Value>| {
        let object = schema.ensure_object();
        object.insert("additionalProperties".to_owned(), false.into());
        let existing = object.entry("properties").or_insert_with(|| serde_json::Value::Object(serde_json::Map::new()));
        if let serde_json::Value::Object(existing) = existing {
            existing.extend(more);
        }
    };
    let own = own.as_object().and_then(|own| own.get("properties")?.as_object().cloned()).unwrap_or_default();
    properties(&mut table, own);
    let mut programs = serde_json::Map::new();
    for name in PROGRAMS {
        let schema = if name == program { table.clone().into() } else { serde_json::json!({ "type": "object" }) };
        programs.insert(name.to_owned(), schema);
    }
    properties(&mut root, programs);
    let object = root.ensure_object();
    object.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    object.insert("title".to_owned(), format!("Configuration of covet-{program}").into());
    let definitions = generator.take_definitions(true);
    if !definitions.is_empty() {
        object.insert("$defs".to_owned(), definitions.into());
    }
    root.into()
}

fn parse_toml<'a>(text: &'a str, file: &Path) -> Result<Spanned<DeTable<'a>>, ConfigError> {
    DeTable::parse(text).map_err(|error| located(text, file, &error))
}

fn located(text: &str, file: &Path, error: &toml::de::Error) -> ConfigError {
    ConfigError {
        file: file.to_owned(),
        at: line_column(text, error.span().map_or(0, |span| span.start)),
        message: error.message().trim_end().replace('\n', ", "),
    }
}

/// The part of the document that is Covet's.
fn section<'i>(document: &Spanned<DeTable<'i>>, file: &Path) -> Option<Spanned<DeValue<'i>>> {
    if file.file_name().is_some_and(|name| name == "pyproject.toml") {
        let tool = document.get_ref().get("tool")?.get_ref().as_table()?;
        return tool.get("covet").cloned();
    }
    Some(Spanned::new(document.span(), DeValue::Table(document.get_ref().clone())))
}

type ErrorAt<'a> = dyn Fn(std::ops::Range<usize>, String) -> ConfigError + 'a;

fn table_of<'i>(value: &Spanned<DeValue<'i>>, name: &str, error: &ErrorAt<'_>) -> Result<DeTable<'i>, ConfigError> {
    value.get_ref().as_table().cloned().ok_or_else(|| error(value.span(), format!("`{name}` must be a table")))
}

/// Deserializes the keys of a table that a type knows.
fn read<T: DeserializeOwned>(table: &DeTable<'_>, keys: &[String], error: &ErrorAt<'_>) -> Result<T, ConfigError> {
    let mut part = DeTable::new();
    for (key, value) in table.iter().filter(|(key, _)| keys.iter().any(|known| known == key.get_ref())) {
        part.insert(key.clone(), value.clone());
    }
    let part = Spanned::new(0..0, part);
    T::deserialize(toml::de::Deserializer::from(part))
        .map_err(|broken| error(broken.span().unwrap_or(0..0), broken.message().trim_end().replace('\n', ", ")))
}

fn property_names<T: JsonSchema>() -> Vec<String> {
    let schema = T::json_schema(&mut SchemaGenerator::default());
    let properties = schema.as_object().and_then(|object| object.get("properties")?.as_object());
    properties.map(|properties| properties.keys().cloned().collect()).unwrap_or_default()
}

fn unknown_key<'a>(key: &str, known: impl Iterator<Item = &'a str>) -> String {
    match crate::select::nearest(key, known) {
        Some(nearest) => format!("unknown key `{key}`: did you mean `{nearest}`?"),
        None => format!("unknown key `{key}`"),
    }
}

/// Line and column of a byte offset, from 1, columns in Unicode scalar values.
pub fn line_column(text: &str, offset: usize) -> LineColumn {
    let before = &text[..text.floor_char_boundary(offset.min(text.len()))];
    let line = before.matches('\n').count() as u32 + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() as u32 + 1;
    LineColumn { line, column }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize, JsonSchema)]
    #[serde(default, rename_all = "kebab-case")]
    struct Own {
        target_version: Option<String>,
        depth: u8,
    }

    fn parsed(file: &str, text: &str) -> Result<Config<Own>, String> {
        parse(text, Path::new(file), "scan").map_err(|error| error.to_string())
    }

    #[test]
    fn both_files_hold_the_same_keys() {
        let keys = "exclude = ['old/']\n";
        let table = "select = ['security']\nfail-on = 'error'\ndepth = 3\nper-file-ignores = { 'a/*' = ['S101'] }\n";
        let pyproject = parsed(
            "pyproject.toml",
            &format!(
                "[project]\nname = 'x'\n[tool.covet]\n{keys}[tool.covet.scan]\n{table}[tool.covet.dedupe]\nx = 1\n"
            ),
        );
        let own = parsed("covet.toml", &format!("{keys}[scan]\n{table}"));
        let (pyproject, own) = (pyproject.unwrap(), own.unwrap());
        assert_eq!(pyproject.common.exclude, ["old/"]);
        assert_eq!(pyproject.options.select, Some(vec!["security".to_owned()]));
        assert_eq!(pyproject.options.fail_on, Some(FailOn::Error));
        assert_eq!(pyproject.options.per_file_ignores["a/*"], ["S101"]);
        assert_eq!(pyproject.own.depth, 3);
        assert_eq!((pyproject.common, pyproject.options, pyproject.own), (own.common, own.options, own.own));
    }

    #[test]
    fn errors_have_a_place_and_a_hint() {
        let cases = [
            ("covet.toml", "exclud = []\n", "covet.toml:1:1: unknown key `exclud`: did you mean `exclude`?"),
            ("covet.toml", "\n[scan]\n  depht = 1\n", "covet.toml:3:3: unknown key `depht`: did you mean `depth`?"),
            ("covet.toml", "[scan]\nselect = 'S'\n", "covet.toml:2:10: "),
            ("pyproject.toml", "[tool.covet.scan]\ndepth = 'é'\nfail-on = 1", "pyproject.toml:3:11: "),
            ("pyproject.toml", "[tool]\ncovet = 1\n", "pyproject.toml:2:9: `tool.covet` must be a table"),
            ("covet.toml", "scan = 1\n", "covet.toml:1:8: `scan` must be a table"),
            ("covet.toml", "[scan\n", "covet.toml:1:6: "),
            ("covet.toml", "é = ]\n", "covet.toml:1:5: "),
        ];
        for (file, text, expected) in cases {
            let message = parsed(file, text).unwrap_err();
            assert!(message.starts_with(expected), "{text}: {message}");
        }
    }

    #[test]
    fn the_nearest_file_with_a_covet_table_counts() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(folder.path().join("pyproject.toml"), "[tool.covet]\nexclude = []\n").unwrap();
        std::fs::write(inner.join("pyproject.toml"), "[project]\nname = 'covet-user'\n").unwrap();
        assert_eq!(find(&inner).unwrap(), Some(folder.path().join("pyproject.toml")));
        std::fs::write(folder.path().join("a/covet.toml"), "").unwrap();
        assert_eq!(find(&inner).unwrap(), Some(folder.path().join("a/covet.toml")));
    }

    #[test]
    fn the_schema_knows_every_key() {
        let schema = schema::<Own>("scan");
        let scan = &schema["properties"]["scan"]["properties"];
        for key in ["select", "per-file-ignores", "fail-on", "depth"] {
            assert!(!scan[key].is_null(), "{key}: {schema:#}");
        }
        assert_eq!(schema["properties"]["scan"]["additionalProperties"], false);
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(validator.is_valid(&serde_json::json!({ "exclude": ["a"], "scan": { "depth": 1 } })));
        assert!(!validator.is_valid(&serde_json::json!({ "scan": { "depht": 1 } })));
    }
}
