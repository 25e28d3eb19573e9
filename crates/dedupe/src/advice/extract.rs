//! Equal statements of several functions of one module as a function of their own.

mod flow;
mod ties;
mod write;

use rustc_hash::FxHashSet;

use super::assigned::surely_bound;
use super::module::Module;
use super::piece::{Piece, parameters};
use super::scope::{Survey, Tie};
use super::text;
use super::tree::Tree;
use super::unify::{self, Common, HoleKind};
use super::view::View;
use super::{MAX_DIFFERENCES, MAX_PARAMETERS, MAX_RESULTS, MIN_SAVING, Refactoring, Saving};

/// How a refusal begins that has no other reason than its saving.
pub const TOO_LITTLE: &str = "a function of its own would save";

/// A function that can be extracted.
#[derive(Clone, Debug)]
pub struct Extraction {
    pub refactoring: Refactoring,
    pub name: String,
    /// The lines of the first piece, from 1, both included.
    pub lines: (u32, u32),
    /// The names of the parameters that stand for differences.
    pub differences: Vec<String>,
    pub doubts: Vec<String>,
}

/// Why a function cannot be extracted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The pieces differ in more than expressions.
    Differs,
    Because(String),
}

fn because<T>(why: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::Because(why.into()))
}

/// Extracts pieces of one file.
///
/// # Errors
/// When what comes out would not do the same, or saves too little.
pub fn extract(view: &View<'_>, file: usize, pieces: &[Piece<'_>]) -> Result<Extraction, Refusal> {
    let Some(first) = pieces.first().filter(|_| pieces.len() > 1) else { return because("there is one place alone") };
    let Some(module) = view.parsed(file) else { return because("the file cannot be read") };
    let mut plan = Plan::of(&module, pieces)?;
    let functions: Vec<&str> = pieces.iter().map(|piece| piece.function.name.as_str()).collect();
    plan.names(first, &functions, |name| module.identifiers().contains(name) || view.is_reserved(file, name));
    let edits = plan.edits(pieces)?;
    let decisions = i64::from(plan.surveys[0].decisions);
    let saving = Saving {
        lines: text::saved(first.source.text().as_str(), &edits),
        complexity: (pieces.len() as i64 - 1) * decisions - 1,
    };
    if saving.lines < MIN_SAVING {
        return because(format!("{TOO_LITTLE} {} lines", saving.lines.max(0)));
    }
    let refactoring = Refactoring {
        message: format!("Extract the function {}", plan.name),
        edits: vec![(file, edits)],
        defines: Some((file, plan.name.clone())),
        is_certain: plan.doubts.is_empty(),
        saving,
    };
    let at = first.span();
    let line = |offset| first.source.text().line_column(offset).line;
    let lines = (line(at.start), line(at.end));
    Ok(Extraction { refactoring, name: plan.name, lines, differences: plan.differences, doubts: plan.doubts })
}

struct Plan<'a> {
    common: Common,
    surveys: Vec<Survey<'a>>,
    /// In the words of the first piece.
    inputs: Vec<String>,
    outputs: Vec<String>,
    name: String,
    differences: Vec<String>,
    doubts: Vec<String>,
    is_async: bool,
    returns: bool,
    yields: bool,
}

impl<'a> Plan<'a> {
    fn of(module: &Module, pieces: &[Piece<'a>]) -> Result<Self, Refusal> {
        let surveys: Vec<Survey<'a>> = pieces.iter().map(|piece| Survey::of(piece.statements)).collect();
        let mut doubts = Vec::new();
        for (piece, survey) in pieces.iter().zip(&surveys) {
            ties::check(piece, survey, &mut doubts)?;
        }
        let variables: Vec<FxHashSet<&str>> = pieces.iter().map(Piece::variables).collect();
        let trees: Vec<Vec<Tree<'_>>> = pieces
            .iter()
            .map(|piece| piece.statements.iter().map(|one| Tree::of_statement(piece.source, one)).collect())
            .collect();
        let slices: Vec<&[Tree<'_>]> = trees.iter().map(Vec::as_slice).collect();
        let local = |piece: usize, name: &str| variables[piece].contains(name);
        let common = unify::unify(&slices, &local).map_err(|_| Refusal::Differs)?;
        let mut plan = Self {
            common,
            surveys,
            inputs: Vec::new(),
            outputs: Vec::new(),
            name: String::new(),
            differences: Vec::new(),
            doubts,
            is_async: false,
            returns: false,
            yields: false,
        };
        plan.is_async = plan.surveys[0].ties.contains(&Tie::Await);
        plan.returns = plan.surveys[0].ties.contains(&Tie::Return);
        plan.yields = plan.surveys[0].ties.contains(&Tie::Yield);
        plan.check_names(pieces)?;
        plan.flow(pieces)?;
        plan.check_holes(module, pieces, &variables)?;
        plan.check_comments(pieces);
        Ok(plan)
    }

    /// The first piece's name of a variable, by a piece's own.
    fn original<'n>(&'n self, piece: usize, name: &'n str) -> Option<&'n str> {
        let found = self.common.renames[piece].iter().find(|(_, own)| own.as_str() == name);
        found.map(|(original, _)| original.as_str())
    }

    fn own<'n>(&'n self, piece: usize, original: &'n str) -> &'n str {
        self.common.renames[piece].get(original).map_or(original, String::as_str)
    }

    /// A name that is no variable of the function must be the same everywhere.
    fn check_names(&self, pieces: &[Piece<'a>]) -> Result<(), Refusal> {
        for (number, piece) in pieces.iter().enumerate() {
            let mut bound = Survey::of(&piece.function.body).bound();
            bound.extend(parameters(piece.function));
            let free = self.surveys[number].reads().filter(|one| !bound.contains(one.name));
            for one in free {
                if self.original(number, one.name).is_some_and(|original| original != one.name) {
                    return because(format!("`{}` is a variable in one place and none in another", one.name));
                }
            }
        }
        Ok(())
    }

    /// What goes into the function and what comes out.
    fn flow(&mut self, pieces: &[Piece<'a>]) -> Result<(), Refusal> {
        let mut inputs: Vec<String> = Vec::new();
        let mut outputs: Vec<String> = Vec::new();
        for (number, piece) in pieces.iter().enumerate() {
            let (read, written) = flow::flow_of(piece, &self.surveys[number])?;
            for (names, all) in [(read, &mut inputs), (written, &mut outputs)] {
                for name in names {
                    // A variable that is in a difference alone is passed as one.
                    let Some(original) = self.original(number, name) else { continue };
                    if !all.iter().any(|known| known == original) {
                        all.push(original.to_owned());
                    }
                }
            }
        }
        for output in &outputs {
            for (number, piece) in pieces.iter().enumerate() {
                let own = self.own(number, output);
                let is_sure = surely_bound(piece.statements).is_some_and(|sure| sure.contains(own));
                if !is_sure && !inputs.contains(output) {
                    inputs.push(output.clone());
                }
            }
        }
        for input in &inputs {
            for (number, piece) in pieces.iter().enumerate() {
                let own = self.own(number, input);
                if !piece.way.sure.contains(own) {
                    return because(format!("`{own}` may have no value where the code begins"));
                }
            }
        }
        // In the order of the first function's parameters, then of their use.
        let order: Vec<&str> = pieces[0].function.parameters.iter().map(|one| one.name().as_str()).collect();
        inputs.sort_by_key(|name| order.iter().position(|known| known == name).unwrap_or(order.len()));
        if !outputs.is_empty() && (self.returns || pieces.iter().any(|piece| piece.way.is_guarded)) {
            return because("its variables are used where an exception may have been caught");
        }
        if outputs.len() > MAX_RESULTS {
            return because(format!("it would give back {} values", outputs.len()));
        }
        (self.inputs, self.outputs) = (inputs, outputs);
        Ok(())
    }

    fn check_holes(
        &mut self,
        module: &Module,
        pieces: &[Piece<'a>],
        variables: &[FxHashSet<&str>],
    ) -> Result<(), Refusal> {
        if self.common.holes.len() > MAX_DIFFERENCES {
            return because(format!("{} expressions differ, which would all be parameters", self.common.holes.len()));
        }
        if self.common.holes.len() + self.inputs.len() > MAX_PARAMETERS {
            return because(format!("it would need {} parameters", self.common.holes.len() + self.inputs.len()));
        }
        for hole in &self.common.holes {
            if hole.kind == HoleKind::Computed {
                return because("what differs is computed on the way");
            }
            if hole.kind == HoleKind::Attribute {
                add(&mut self.doubts, "an attribute is read before instead of on the way");
            }
            for (number, piece) in pieces.iter().enumerate() {
                let name = hole.texts[number].split([' ', '.']).next().unwrap_or_default();
                let is_name = name.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
                    && !matches!(name, "True" | "False" | "None")
                    && !hole.texts[number].trim_end().ends_with(['"', '\'']);
                if hole.kind == HoleKind::Constant || !is_name {
                    continue;
                }
                let is_bound_within =
                    self.surveys[number].bound().contains(name) || self.surveys[number].inner.contains(name);
                if variables[number].contains(name) {
                    if is_bound_within || !piece.way.sure.contains(name) {
                        return because(format!("`{name}` changes on the way"));
                    }
                } else if !module.is_settled(name) {
                    add(&mut self.doubts, &format!("`{name}` may have no value, or another one, when it is passed"));
                }
            }
        }
        Ok(())
    }

    fn check_comments(&mut self, pieces: &[Piece<'a>]) {
        let whole = |piece: &Piece<'a>| text::whole_lines(piece.source, piece.span()).unwrap_or(piece.span());
        let kept = text::comments(pieces[0].source, whole(&pieces[0]));
        let lost = pieces[1..].iter().flat_map(|piece| text::comments(piece.source, whole(piece)));
        if lost.into_iter().any(|comment| !kept.contains(&comment)) {
            add(&mut self.doubts, "comments of the copies would be lost");
        }
    }
}

fn add(doubts: &mut Vec<String>, doubt: &str) {
    if !doubts.iter().any(|known| known == doubt) {
        doubts.push(doubt.to_owned());
    }
}
