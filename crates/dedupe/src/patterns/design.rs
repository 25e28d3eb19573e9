//! Design patterns of Gamma et al. (1994), and the repository of Fowler (2002), told by how classes and functions are
//! built. Names alone are no evidence; they make it stronger.

mod behaviour;
mod creation;
mod hierarchy;
mod read;
mod structure;

use covet_core::{Finding, LogicalKind, LogicalName, Project, Property, Related, RuleId, Severity, Span};

use crate::engine;

pub use hierarchy::Hierarchy;
pub use read::{DesignFacts, read};

/// What is sure enough to be told.
pub const MIN_CONFIDENCE: f64 = 0.7;

/// A place that shows a pattern, and what it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The index of the file in [`Project::files`].
    pub file: usize,
    pub at: Span,
    pub shows: String,
}

/// A pattern that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    pub rule: &'static str,
    pub message: String,
    /// The index of the file in [`Project::files`].
    pub file: usize,
    pub at: Span,
    /// The dotted name inside the module, and what it is the name of.
    pub owner: (String, LogicalKind),
    /// In the order in which they are best read.
    pub evidence: Vec<Evidence>,
    /// From 0 to 1.
    pub confidence: f64,
}

/// The rules.
pub const RULES: [&str; 7] = [
    "design-adapter",
    "design-factory",
    "design-observer",
    "design-repository",
    "design-singleton",
    "design-strategy",
    "design-template-method",
];

/// The patterns in the classes of a project. `files` are pairs of the index of a file in [`Project::files`] and its
/// facts.
pub fn find(project: &Project<'_>, files: &[(usize, &DesignFacts)]) -> Vec<Finding> {
    let hierarchy = Hierarchy::of(files);
    let mut found = Vec::new();
    creation::singletons(&hierarchy, &mut found);
    creation::factories(&hierarchy, files, &mut found);
    behaviour::observers(&hierarchy, &mut found);
    behaviour::strategies(&hierarchy, &mut found);
    behaviour::template_methods(&hierarchy, &mut found);
    structure::repositories(&hierarchy, &mut found);
    structure::adapters(&hierarchy, &mut found);
    found.retain(|design| design.confidence >= MIN_CONFIDENCE && project.is_on(design.rule));
    found.into_iter().map(|design| finding(project, design)).collect()
}

fn finding(project: &Project<'_>, design: Design) -> Finding {
    let severity = project.rules.get(design.rule).map_or(Severity::Note, |rule| rule.severity);
    let text = engine::text(project, &project.files[design.file]);
    let mut finding = Finding::new(RuleId::new(design.rule), severity, design.message, &text, design.at);
    let (qualified, kind) = design.owner;
    finding.logical = Some(LogicalName { qualified, kind });
    let mut known = (design.file, text);
    for evidence in design.evidence {
        if known.0 != evidence.file {
            known = (evidence.file, engine::text(project, &project.files[evidence.file]));
        }
        finding.related.push(Related { place: known.1.place(evidence.at), message: evidence.shows });
    }
    let confidence = (design.confidence * 100.0).round() / 100.0;
    finding.with_property("confidence", Property::Number(confidence.min(1.0)))
}

/// Whether one of the words is in a name.
fn says(name: &str, words: &[&str]) -> bool {
    let own = super::syntax::words(name);
    own.iter().any(|word| words.iter().any(|known| word == known || word.strip_suffix('s') == Some(known)))
}
