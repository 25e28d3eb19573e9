//! Which rules are on: selectors, and what they make of the rules.

use std::fmt;

use rustc_hash::FxHashSet;

use crate::rule::{Rule, RuleId, RuleSet, is_code};

/// The rules that are on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    on: FxHashSet<RuleId>,
}

impl Selection {
    pub fn is_on(&self, rule: &str) -> bool {
        self.on.contains(rule)
    }

    /// The rules that are on, in order of id.
    pub fn ids(&self) -> Vec<&RuleId> {
        let mut ids: Vec<_> = self.on.iter().collect();
        ids.sort();
        ids
    }
}

impl FromIterator<RuleId> for Selection {
    fn from_iter<I: IntoIterator<Item = RuleId>>(rules: I) -> Self {
        Self { on: rules.into_iter().collect() }
    }
}

/// A word that names rules: `ALL`, a family (`security`), a prefix of codes (`S`, `S6`) or a rule (`S608`).
///
/// The order is that of being specific; a more specific selector wins over a less specific one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Selector {
    All,
    Family(String),
    Prefix(String),
    Rule(RuleId),
}

/// A selector that names no rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownSelector {
    pub selector: String,
    pub nearest: Option<String>,
}

impl fmt::Display for UnknownSelector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no rule, family or code prefix is called `{}`", self.selector)?;
        match &self.nearest {
            Some(nearest) => write!(formatter, ": did you mean `{nearest}`? `--list-rules` shows all"),
            None => formatter.write_str(": `--list-rules` shows all"),
        }
    }
}

impl Selector {
    /// # Errors
    /// When no rule is named so.
    pub fn parse(word: &str, rules: &RuleSet) -> Result<Self, UnknownSelector> {
        let word = word.trim();
        if word == "ALL" {
            return Ok(Self::All);
        }
        if let Some(rule) = rules.get(word) {
            return Ok(Self::Rule(rule.id.clone()));
        }
        if rules.iter().any(|rule| rule.family == word) {
            return Ok(Self::Family(word.to_owned()));
        }
        if is_code(word) && rules.iter().any(|rule| has_prefix(rule, word)) {
            return Ok(Self::Prefix(word.to_owned()));
        }
        let names = rules.iter().flat_map(|rule| [rule.id.as_str(), rule.family.as_str()]);
        Err(UnknownSelector { selector: word.to_owned(), nearest: nearest(word, names).map(str::to_owned) })
    }

    pub fn matches(&self, rule: &Rule) -> bool {
        match self {
            Self::All => true,
            Self::Family(family) => rule.family == *family,
            Self::Prefix(prefix) => has_prefix(rule, prefix),
            Self::Rule(id) => rule.id == *id,
        }
    }

    /// How specific it is: among prefixes the longer one is more so.
    pub fn rank(&self) -> (u8, usize) {
        match self {
            Self::All => (0, 0),
            Self::Family(_) => (1, 0),
            Self::Prefix(prefix) => (2, prefix.len()),
            Self::Rule(_) => (3, 0),
        }
    }
}

/// Whether a code begins with a prefix; a prefix of letters alone must be all the letters (`S` is not `SIM`).
fn has_prefix(rule: &Rule, prefix: &str) -> bool {
    rule.id.is_code() && code_has_prefix(rule.id.as_str(), prefix)
}

/// The same of a code.
pub(crate) fn code_has_prefix(code: &str, prefix: &str) -> bool {
    let letters = |text: &str| text.bytes().take_while(u8::is_ascii_uppercase).count();
    code.starts_with(prefix) && letters(code) == letters(prefix)
}

/// Whether a word, as it may stand in a comment or a table of severities, names a rule.
pub fn names_rule(word: &str, rule: &Rule) -> bool {
    word == rule.id.as_str() || word == rule.family || word == "ALL" || (is_code(word) && has_prefix(rule, word))
}

/// What the user asked for, the flags already laid over the configuration.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Instead of the rules that are on by default.
    pub select: Option<Vec<Selector>>,
    pub extend_select: Vec<Selector>,
    pub ignore: Vec<Selector>,
}

impl Choice {
    /// The rules that are on. For each rule the most specific selector that matches it decides, and among equally
    /// specific ones `ignore`. Rules of the family `core` (files that cannot be read, unused suppressions) are always
    /// on unless they are ignored.
    pub fn resolve(&self, rules: &RuleSet) -> Selection {
        let is_on = |rule: &Rule| {
            let best = |selectors: &[Selector]| {
                selectors.iter().filter(|selector| selector.matches(rule)).map(Selector::rank).max()
            };
            let by_default = (rule.family == "core" || (self.select.is_none() && rule.default)).then_some((0, 0));
            let on = best(self.select.as_deref().unwrap_or_default()).max(best(&self.extend_select)).max(by_default);
            let off = best(&self.ignore);
            on.is_some() && on > off
        };
        rules.iter().filter(|rule| is_on(rule)).map(|rule| rule.id.clone()).collect()
    }
}

/// The known name nearest to a misspelt one, if any is near enough.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|name| (strsim::damerau_levenshtein(word, name), name))
        .filter(|(distance, name)| *distance * 3 <= word.chars().count().max(name.chars().count()))
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::{Precision, RuleSource, Severity};

    fn rule(id: &str, family: &str, default: bool) -> Rule {
        Rule { default, source: RuleSource::Covet, ..Rule::bare(id, family, Severity::Warning, Precision::High) }
    }

    fn rules() -> RuleSet {
        RuleSet::new([
            rule("S101", "security", false),
            rule("S608", "security", true),
            rule("SIM102", "practice", false),
            rule("sql-built", "security", true),
            rule("syntax-error", "core", true),
            rule("PERF401", "performance", false),
        ])
        .unwrap()
    }

    fn on(select: Option<&[&str]>, extend: &[&str], ignore: &[&str]) -> Vec<String> {
        let rules = rules();
        let parse = |words: &[&str]| words.iter().map(|word| Selector::parse(word, &rules).unwrap()).collect();
        let choice = Choice { select: select.map(parse), extend_select: parse(extend), ignore: parse(ignore) };
        choice.resolve(&rules).ids().into_iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_most_specific_selector_wins() {
        assert_eq!(on(None, &[], &[]), ["S608", "sql-built", "syntax-error"]);
        assert_eq!(on(Some(&["S"]), &[], &[]), ["S101", "S608", "syntax-error"]);
        assert_eq!(on(Some(&["S6"]), &[], &[]), ["S608", "syntax-error"]);
        assert_eq!(on(None, &["PERF"], &["security"]), ["PERF401", "syntax-error"]);
        assert_eq!(on(Some(&["S608"]), &[], &["S"]), ["S608", "syntax-error"]);
        assert_eq!(on(Some(&["security"]), &[], &["S101"]), ["S608", "sql-built", "syntax-error"]);
        assert_eq!(on(Some(&["ALL"]), &[], &["security", "practice"]), ["PERF401", "syntax-error"]);
        assert_eq!(on(Some(&["S101"]), &[], &["S101", "syntax-error"]), [""; 0]);
    }

    #[test]
    fn an_unknown_selector_is_named_with_its_nearest() {
        let error = Selector::parse("sql-buildt", &rules()).unwrap_err();
        assert_eq!(error.nearest.as_deref(), Some("sql-built"));
        assert!(Selector::parse("SX", &rules()).unwrap_err().to_string().contains("`SX`"));
        assert!(Selector::parse("SI", &rules()).is_err(), "a part of a prefix is no prefix");
    }
}
