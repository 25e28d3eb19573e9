//! Patterns: Python with metavariables, matched against the syntax tree of a file.
//!
//! `docs/custom-rules.md` says what a pattern may be. [`PatternSet::compile`] takes the patterns of all rules;
//! [`PatternSet::find`] walks a file once and tries at every node the few patterns that could fit there.

mod compile;
mod constraint;
mod fill;
mod find;
mod index;
mod items;
mod solve;
mod source;
#[cfg(test)]
mod tests;
pub mod user;
mod words;

use covet_core::{Fix, Rule, RuleId, Span, Text};
use ruff_python_ast::ModModule;

pub use self::compile::{Part, PatternError};
use self::compile::{RuleInfo, Spec};
use self::index::Index;
use self::words::Words;
use crate::names::Names;

/// One file, as patterns see it. `text` is what `module` was parsed from.
#[derive(Clone, Copy, Debug)]
pub struct FileView<'a> {
    pub module: &'a ModModule,
    pub text: &'a Text,
    pub names: &'a Names,
}

/// Where a pattern of a rule fits.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    pub rule: RuleId,
    /// What is reported: the whole match, or the metavariable that `report` names.
    pub span: Span,
    /// With its metavariables filled in, each shortened to 60 characters.
    pub message: String,
    pub fix: Option<Fix>,
    /// The whole match.
    pub whole: Span,
    /// What the metavariables stand for, in the order they were bound; those that stand for nothing are left out.
    pub bindings: Vec<(String, Span)>,
}

/// The patterns of many rules, ready to be tried.
#[derive(Debug)]
pub struct PatternSet {
    rules: Vec<RuleInfo>,
    specs: Vec<Spec>,
    index: Index,
    words: Words,
}

impl PatternSet {
    /// Compiles the patterns of the rules that have any.
    ///
    /// # Errors
    /// The first pattern, constraint, message or fix that is wrong.
    pub fn compile<'r>(rules: impl IntoIterator<Item = &'r Rule>) -> Result<Self, PatternError> {
        let mut infos = Vec::new();
        let mut specs = Vec::new();
        for rule in rules {
            if rule.patterns.is_empty() {
                continue;
            }
            let (info, of_rule) = compile::rule(rule, infos.len())?;
            infos.push(info);
            specs.extend(of_rule);
        }
        let index = Index::of(&specs);
        let words = Words::of(&specs);
        Ok(Self { rules: infos, specs, index, words })
    }

    /// How many `[[pattern]]` entries there are.
    pub fn len(&self) -> usize {
        self.specs.len()
    }

    pub fn is_empty(&self) -> bool {
        self.specs.is_empty()
    }

    /// All matches in a file, by place and rule.
    pub fn find(&self, file: &FileView<'_>) -> Vec<Match> {
        find::find(self, file)
    }
}
