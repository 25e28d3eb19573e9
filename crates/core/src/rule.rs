//! Rules: what is looked for, how grave it is, and the words that explain it.
//!
//! A rule is one entry of `rules/` (TOML; JSON once embedded). The same format serves a user's own rules.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The name of a rule, such as `sql-string-building`, or ruff's code, such as `S324`. It never changes its meaning.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RuleId(Arc<str>);

impl RuleId {
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(id.as_ref().into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a code of letters and digits (`S324`), which can be selected by a prefix (`S`, `S3`).
    pub fn is_code(&self) -> bool {
        is_code(&self.0)
    }
}

/// Whether the text has the shape of ruff's codes: capitals, then digits (none for a bare prefix).
pub fn is_code(text: &str) -> bool {
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    digits.len() < text.len() && digits.bytes().all(|digit| digit.is_ascii_digit())
}

impl Borrow<str> for RuleId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, formatter)
    }
}

/// How grave a finding is; the levels of SARIF.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Note,
    Warning,
    Error,
}

impl Severity {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// From which severity on findings make a run fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    Note,
    #[default]
    Warning,
    Error,
    /// The exit code says nothing of findings.
    Never,
}

impl FailOn {
    pub fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Note => true,
            Self::Warning => severity >= Severity::Warning,
            Self::Error => severity >= Severity::Error,
            Self::Never => false,
        }
    }
}

/// How often a finding of the rule is right; the levels that GitHub knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    Low,
    Medium,
    High,
    VeryHigh,
}

impl Precision {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::VeryHigh => "very-high",
        }
    }
}

/// What becomes of a rule's findings in test files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum InTests {
    #[default]
    Report,
    /// Reported as a note.
    Note,
    Skip,
}

/// Who wrote the rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleSource {
    #[default]
    Covet,
    Ruff,
    /// A user's own entry.
    Custom,
}

/// Code that the rule finds, and the code to write instead. Both are run as tests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Example {
    pub title: Option<String>,
    /// The file it would stand in, where that matters (`tests/test_app.py`, `settings.py`).
    pub path: Option<String>,
    pub bad: String,
    pub good: String,
}

/// The shape of the code that a rule finds, where its entry alone is enough. The language gives it a meaning;
/// `docs/custom-rules.md` describes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PatternSpec {
    /// Code with metavariables (`$NAME`, `$...ARGS`, `...`); any of them is a finding.
    #[serde(rename = "match")]
    pub matches: OneOrMany,
    /// What matches one of these too is no finding.
    #[serde(default)]
    pub not: Vec<String>,
    /// The match must stand inside a match of one of these.
    #[serde(default)]
    pub inside: Vec<String>,
    /// The match must not stand inside a match of any of these.
    #[serde(default)]
    pub not_inside: Vec<String>,
    /// What a metavariable (without `$`) must be.
    #[serde(default, rename = "where")]
    pub constraints: BTreeMap<String, Constraint>,
    /// The metavariable (without `$`) whose place is reported; the whole match otherwise.
    pub report: Option<String>,
    /// What to write instead of the match, with its metavariables.
    pub fix: Option<String>,
    /// Whether `fix` keeps the meaning (or only does what the finding asks for) and may be applied by `--fix`.
    #[serde(default)]
    pub fix_is_safe: bool,
    /// Only files that import one of these modules (`flask`, `django.http`); any file otherwise.
    #[serde(default)]
    pub imports: Vec<String>,
    /// Only files whose path matches one of these globs (`**/settings*.py`).
    #[serde(default)]
    pub paths: Vec<String>,
}

/// One text or several.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(with = "OneOrManySchema")]
pub struct OneOrMany(pub Vec<String>);

#[derive(JsonSchema, Deserialize)]
#[serde(untagged)]
#[allow(dead_code)] // describes the two forms to the schema
enum OneOrManySchema {
    One(String),
    Many(Vec<String>),
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = OneOrMany;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text or a list of texts")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<OneOrMany, E> {
                Ok(OneOrMany(vec![text.to_owned()]))
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<OneOrMany, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = items.next_element()? {
                    texts.push(text);
                }
                Ok(OneOrMany(texts))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// What a metavariable must be; all that is given must hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Constraint {
    /// The kind of expression: `string`, `f-string`, `bytes`, `number`, `bool`, `none`, `literal`, `name`,
    /// `attribute`, `call`, `subscript`, `operation` (`a + b`, `not a`, `a or b`), `comparison`, `lambda`, `list`, `dict`,
    /// `tuple`, `set`, `comprehension`, `await`, `constant` (a literal or a container of literals); one of them.
    #[serde(default)]
    pub kind: Vec<String>,
    /// None of these kinds.
    #[serde(default)]
    pub not_kind: Vec<String>,
    /// A regular expression that the text matches somewhere: the value of a string, the source of anything else.
    pub regex: Option<String>,
    /// A regular expression that the text must not match.
    pub not_regex: Option<String>,
    /// A pattern that the expression is, or contains.
    pub contains: Option<String>,
    /// The full names it may resolve to through imports (`hashlib.md5`, or `ssl.*` for all of a module).
    #[serde(default)]
    pub resolves_to: Vec<String>,
    /// A number below this.
    pub less_than: Option<f64>,
    /// A number above this.
    pub greater_than: Option<f64>,
}

/// A rule with all that is told of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    #[schemars(with = "String")]
    pub id: RuleId,
    /// One line, without a full stop. A user's own rule without one gets its message.
    #[serde(default)]
    pub name: String,
    /// The family it is selected by; the folder of its entry where that does not say.
    #[serde(default)]
    pub family: String,
    #[serde(skip)]
    pub source: RuleSource,
    /// What it finds, in markdown.
    #[serde(default)]
    pub what: String,
    /// Why that is bad, in markdown.
    #[serde(default)]
    pub why: String,
    /// What to do about it, in markdown.
    #[serde(default)]
    pub fix: String,
    /// What a finding says, with the metavariables of the pattern; the name otherwise.
    pub message: Option<String>,
    pub severity: Severity,
    /// From 0.1 to 10.0, read like a CVSS score; security rules only.
    pub security_severity: Option<f64>,
    #[serde(default = "medium")]
    pub precision: Precision,
    /// Numbers of the Common Weakness Enumeration.
    #[serde(default)]
    pub cwe: Vec<u16>,
    /// Categories of the OWASP Top 10 of 2021, such as `A03`.
    #[serde(default)]
    pub owasp_2021: Vec<String>,
    /// Categories of the OWASP Top 10 of 2025, such as `A05`.
    #[serde(default)]
    pub owasp_2025: Vec<String>,
    /// How long it takes to put right, in minutes.
    #[serde(default = "ten")]
    pub minutes: u16,
    /// Whether it is on without being selected.
    #[serde(default = "yes")]
    pub default: bool,
    #[serde(default)]
    pub in_tests: InTests,
    #[serde(default)]
    pub tags: Vec<String>,
    /// Rules whose findings on the same lines say the same, less well; they are left out.
    #[serde(default)]
    pub supersedes: Vec<String>,
    #[serde(default)]
    pub references: Vec<String>,
    #[serde(default, rename = "example")]
    pub examples: Vec<Example>,
    /// Tables; or, where only code is to be matched, the code itself.
    #[serde(default, rename = "pattern", deserialize_with = "pattern_specs")]
    #[schemars(with = "PatternSchema")]
    pub patterns: Vec<PatternSpec>,
}

/// The forms that `pattern` may have: code, a table, or a list of either.
#[derive(JsonSchema, Deserialize)]
#[serde(untagged)]
#[allow(dead_code)] // describes the forms to the schema
enum PatternSchema {
    One(PatternItem),
    Many(Vec<PatternItem>),
}

#[derive(JsonSchema, Deserialize)]
#[serde(untagged)]
#[allow(dead_code)] // describes the forms to the schema
enum PatternItem {
    Code(String),
    Table(Box<PatternSpec>),
}

/// Reads the forms of [`PatternSchema`]; by hand, since an untagged enum loses the place of an error.
fn pattern_specs<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<PatternSpec>, D::Error> {
    use serde::de::value::MapAccessDeserializer;
    use serde::de::{Error, MapAccess, SeqAccess, Visitor};

    struct Item(PatternSpec);
    struct OneVisitor;
    struct AllVisitor;

    fn code(text: &str) -> PatternSpec {
        PatternSpec { matches: OneOrMany(vec![text.to_owned()]), ..PatternSpec::default() }
    }

    impl<'de> Deserialize<'de> for Item {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(OneVisitor).map(Item)
        }
    }

    impl<'de> Visitor<'de> for OneVisitor {
        type Value = PatternSpec;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("code or a table with `match`")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<PatternSpec, E> {
            Ok(code(text))
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<PatternSpec, A::Error> {
            PatternSpec::deserialize(MapAccessDeserializer::new(map))
        }
    }

    impl<'de> Visitor<'de> for AllVisitor {
        type Value = Vec<PatternSpec>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("code, a table with `match`, or a list of them")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            Ok(vec![code(text)])
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            OneVisitor.visit_map(map).map(|spec| vec![spec])
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
            let mut specs = Vec::new();
            while let Some(Item(spec)) = items.next_element()? {
                specs.push(spec);
            }
            Ok(specs)
        }
    }

    deserializer.deserialize_any(AllVisitor)
}

fn medium() -> Precision {
    Precision::Medium
}

fn ten() -> u16 {
    10
}

fn yes() -> bool {
    true
}

impl Rule {
    /// A rule with nothing but its name said.
    pub fn bare(id: &str, family: &str, severity: Severity, precision: Precision) -> Self {
        Self {
            id: RuleId::new(id),
            name: id.to_owned(),
            family: family.to_owned(),
            source: RuleSource::Covet,
            what: String::new(),
            why: String::new(),
            fix: String::new(),
            message: None,
            severity,
            security_severity: None,
            precision,
            cwe: Vec::new(),
            owasp_2021: Vec::new(),
            owasp_2025: Vec::new(),
            minutes: ten(),
            default: true,
            in_tests: InTests::Report,
            tags: Vec::new(),
            supersedes: Vec::new(),
            references: Vec::new(),
            examples: Vec::new(),
            patterns: Vec::new(),
        }
    }

    /// The severity of a finding in a file of tests, or one that is there to be read; `None` where it is not reported.
    pub fn severity_in(&self, is_test: bool, is_sample: bool) -> Option<Severity> {
        match self.in_tests {
            InTests::Note if is_test => Some(Severity::Note),
            InTests::Skip if is_test => None,
            // Readers copy an unsafe example, but a snippet need not be whole.
            _ if is_sample && !matches!(self.family.as_str(), "core" | "security" | "secrets") => Some(Severity::Note),
            _ => Some(self.severity),
        }
    }
}

/// A file of entries: one entry, or several under `[[rule]]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Several {
    rule: Vec<Rule>,
}

/// Rules by id, in order of id.
#[derive(Clone, Debug, Default)]
pub struct RuleSet {
    rules: Vec<Arc<Rule>>,
    by_id: FxHashMap<RuleId, usize>,
}

/// What is wrong with a set of rules.
#[derive(Debug, thiserror::Error)]
pub enum RuleError {
    #[error("{file}: {message}")]
    Entry { file: String, message: String },
    #[error("two rules have the id `{0}`")]
    Twice(RuleId),
}

impl RuleSet {
    /// The rules embedded by `covet-embed`: pairs of the entry file's path below `rules/` and its content as JSON.
    /// An entry without a family gets its folder's name; entries below `ruff/` belong to ruff.
    pub fn embedded(files: &[(&str, &str)]) -> Result<Self, RuleError> {
        let mut rules = Vec::new();
        for (path, json) in files {
            let entry =
                |error: serde_json::Error| RuleError::Entry { file: (*path).to_owned(), message: error.to_string() };
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let many = json.trim_start().starts_with("{\"rule\":");
            let found: Vec<Rule> = if many {
                serde_json::from_str::<Several>(json).map_err(entry)?.rule
            } else {
                vec![serde_json::from_str(json).map_err(entry)?]
            };
            for mut rule in found {
                if rule.family.is_empty() {
                    rule.family = folder.rsplit('/').next().unwrap_or(folder).to_owned();
                }
                if folder.starts_with("ruff") {
                    rule.source = RuleSource::Ruff;
                }
                rules.push(rule);
            }
        }
        Self::new(rules)
    }

    pub fn new(rules: impl IntoIterator<Item = Rule>) -> Result<Self, RuleError> {
        let mut set = Self::default();
        set.extend(rules)?;
        Ok(set)
    }

    /// Adds rules, such as a user's own.
    pub fn extend(&mut self, rules: impl IntoIterator<Item = Rule>) -> Result<(), RuleError> {
        self.rules.extend(rules.into_iter().map(Arc::new));
        self.rules.sort_by(|left, right| left.id.cmp(&right.id));
        self.by_id.clear();
        for (index, rule) in self.rules.iter().enumerate() {
            if self.by_id.insert(rule.id.clone(), index).is_some() {
                return Err(RuleError::Twice(rule.id.clone()));
            }
        }
        Ok(())
    }

    pub fn get(&self, id: &str) -> Option<&Arc<Rule>> {
        self.by_id.get(id).map(|&index| &self.rules[index])
    }

    /// The place of a rule in the order of ids, as SARIF's `ruleIndex` wants it.
    pub fn index(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Arc<Rule>> {
        self.rules.iter()
    }

    pub fn len(&self) -> usize {
        self.rules.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
}
