//! What to do about a clone class: in words always, as edits where they can be made, and whether they are certain.

mod assigned;
mod check;
mod extract;
mod inherit;
mod module;
mod origin;
mod parametrise;
mod piece;
mod reuse;
mod scope;
mod search;
mod text;
mod tree;
mod unify;
mod view;
mod words;

#[cfg(test)]
mod tests;

use covet_core::Edit;
use rayon::prelude::*;

pub use view::{Read, View};

use crate::class::CloneClass;

/// The least lines that a refactoring has to save to be proposed.
pub const MIN_SAVING: i64 = 3;
/// The most differences that become parameters; a function with more is harder to read than its copies.
pub const MAX_DIFFERENCES: usize = 5;
/// The most values that an extracted function gives back.
pub const MAX_RESULTS: usize = 3;
/// The most parameters of a function that is extracted.
pub const MAX_PARAMETERS: usize = 8;

/// What is proposed for a clone class.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    pub kind: Kind,
    /// One or two sentences on what to do, or why not, with their full stops.
    pub text: String,
    /// What differs and would be a parameter, by the name it would have.
    pub parameters: Vec<String>,
    /// Of the edits where there are some, else estimated: see [`Saving::estimated`].
    pub saving: Saving,
    pub refactoring: Option<Refactoring>,
    /// Why the edits are not certain, or why there are none.
    pub doubts: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// To a function of the same module.
    ExtractFunction,
    /// To a function of a module that the others import.
    ExtractToModule,
    /// To a base class or mixin.
    ExtractMethod,
    /// A method that a base class has already.
    Inherit,
    Decorator,
    ParametriseTest,
    TemplateMethod,
    /// Keep one of several equal functions and import it.
    Reuse,
    DeleteCopy,
    Leave,
}

impl Kind {
    /// Its name in the properties of a finding.
    pub fn name(self) -> &'static str {
        match self {
            Self::ExtractFunction => "extract-function",
            Self::ExtractToModule => "extract-to-module",
            Self::ExtractMethod => "extract-method",
            Self::Inherit => "inherit",
            Self::Decorator => "decorator",
            Self::ParametriseTest => "parametrise-test",
            Self::TemplateMethod => "template-method",
            Self::Reuse => "reuse",
            Self::DeleteCopy => "delete-copy",
            Self::Leave => "leave",
        }
    }
}

/// What following an advice saves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Saving {
    /// Lines that are not blank.
    pub lines: i64,
    /// Cyclomatic complexity (McCabe, "A complexity measure", 1976), summed over functions: one a function, and one
    /// for each `if`, `elif`, `for`, `while`, `except`, `case`, `assert`, conditional expression, part of a comprehension
    /// and further operand of `and` and `or`.
    pub complexity: i64,
}

impl Saving {
    /// Without edits: the copies but one go, and a line that calls takes the place of each; the shared function has a
    /// header. `lines` and `decisions` are those of one member.
    pub fn estimated(members: usize, lines: u32, decisions: u32) -> Self {
        let (members, lines, decisions) = (members as i64, i64::from(lines), i64::from(decisions));
        Self { lines: ((members - 1) * lines - members - 1).max(0), complexity: ((members - 1) * decisions - 1).max(0) }
    }

    /// All copies but one go.
    pub fn of_copies(members: usize, lines: u32) -> Self {
        Self { lines: (members as i64 - 1) * i64::from(lines), complexity: 0 }
    }
}

/// A change of one or several files.
#[derive(Clone, Debug, PartialEq)]
pub struct Refactoring {
    /// What it does, as an order: `Extract the function _load`.
    pub message: String,
    /// By number of file, each with its edits in order, not overlapping.
    pub edits: Vec<(usize, Vec<Edit>)>,
    /// A function that it adds to a module, by file and name.
    pub defines: Option<(usize, String)>,
    /// Whether it is sure that the program does the same afterwards.
    pub is_certain: bool,
    /// What the text loses when these edits alone are made.
    pub saving: Saving,
}

/// What to do about each class, in their order. The answers depend on the files and classes alone. Refactorings whose
/// edits do not touch can be made together: the functions that they add have different names, and the imports make no
/// circle.
pub fn advise(view: &View<'_>, classes: &[CloneClass]) -> Vec<Advice> {
    let mut all: Vec<Advice> = classes.par_iter().map(|class| words::advise(view, class)).collect();
    for (advice, class) in all.iter_mut().zip(classes) {
        // Seldom more than once.
        for _ in 0..MOST_RENAMES {
            let Some(defined) = advice.refactoring.as_ref().and_then(|one| one.defines.clone()) else { break };
            if view.reserve(defined.0, &defined.1) {
                break;
            }
            *advice = words::advise(view, class);
        }
    }
    all
}

/// How often another name is looked for.
const MOST_RENAMES: usize = 4;
