//! What is wrong with a file itself, whatever a program looks for in it.

use covet_core::Span;

use crate::source::Source;
use crate::suppressions::Suppressions;

/// Something wrong, by the rule that reports it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub rule: &'static str,
    pub span: Span,
    /// In a sentence without its full stop.
    pub message: String,
}

/// That a file does not parse (all errors are one problem: the first is what there is to mend, the rest often follows from
/// it), and each comment that means to accept findings and fails.
pub fn problems(source: &Source, suppressions: &Suppressions) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(first) = source.errors().first() {
        let message = match source.errors().len() - 1 {
            0 => first.message.clone(),
            1 => format!("{} (and one more error)", first.message),
            more => format!("{} (and {more} more errors)", first.message),
        };
        problems.push(Problem { rule: "syntax-error", span: first.span, message });
    }
    for (span, error) in &suppressions.invalid {
        problems.push(Problem { rule: "invalid-suppression", span: *span, message: error.message.clone() });
    }
    problems
}
