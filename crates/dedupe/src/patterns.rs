//! What is written again and again without being a clone: boilerplate, frequent patterns, design patterns.

pub mod boilerplate;
pub mod design;
pub mod frequent;
mod syntax;

use covet_core::{Finding, Notification, Project, Span};
use covet_python::source::{Source, SourceKind, is_sample_path};
use serde::{Deserialize, Serialize};

use crate::code::FileCode;

/// Which of them are asked for: those whose rules are on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub boilerplate: bool,
    pub design: bool,
    pub frequent: bool,
}

impl Wanted {
    pub fn of(project: &Project<'_>) -> Self {
        Self {
            boilerplate: boilerplate::Kind::ALL.iter().any(|kind| project.is_on(kind.rule())),
            design: design::RULES.iter().any(|rule| project.is_on(rule)),
            frequent: project.is_on(frequent::RULE),
        }
    }

    /// For [`Project::facts`]: facts that were not asked for are not there.
    pub fn settings(self) -> [u8; 2] {
        [u8::from(self.boilerplate), u8::from(self.design)]
    }
}

/// What a file says to patterns. It depends on its path and text alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PatternFacts {
    pub shapes: Vec<boilerplate::Shape>,
    pub design: design::DesignFacts,
}

/// The facts of a file that were asked for. Tests, samples and stubs have none: their repetition is on purpose.
pub fn read(source: &Source, wanted: Wanted) -> PatternFacts {
    let path = source.text().path().as_str();
    if source.is_test() || source.kind() == SourceKind::Stub || is_sample_path(path) {
        return PatternFacts::default();
    }
    PatternFacts {
        shapes: if wanted.boilerplate { boilerplate::read(source) } else { Vec::new() },
        design: if wanted.design { design::read(source) } else { design::DesignFacts::default() },
    }
}

/// What was found.
#[derive(Debug, Default)]
pub struct Patterns {
    pub findings: Vec<Finding>,
    pub notifications: Vec<Notification>,
    /// A Python module for each frequent pattern: a file name and its text.
    pub modules: Vec<(String, String)>,
}

/// `files` and `facts` are pairs of the index of a file in [`Project::files`] and what it says, in that order; `clones`
/// the members of all clone classes by the same index. Frequent patterns that lie wholly in clones are left to them.
pub fn find(
    project: &Project<'_>,
    wanted: Wanted,
    files: &[(usize, FileCode)],
    facts: &[(usize, PatternFacts)],
    clones: &[(usize, Span)],
) -> Patterns {
    let shapes: Vec<_> = facts.iter().map(|(file, facts)| (*file, facts.shapes.as_slice())).collect();
    let mut found = Patterns { findings: boilerplate::find(project, &shapes), ..Patterns::default() };
    if wanted.design {
        let classes: Vec<_> = facts.iter().map(|(file, facts)| (*file, &facts.design)).collect();
        found.findings.append(&mut design::find(project, &classes));
    }
    if wanted.frequent {
        let is_code = |file: usize| !is_sample_path(project.files[file].path.as_str());
        let files: Vec<(usize, &FileCode)> =
            files.iter().filter(|(file, _)| is_code(*file)).map(|(file, code)| (*file, code)).collect();
        let mut frequent = frequent::find(project, &files, clones);
        found.findings.append(&mut frequent.findings);
        found.notifications.append(&mut frequent.notifications);
        found.modules.append(&mut frequent.modules);
    }
    found
}
