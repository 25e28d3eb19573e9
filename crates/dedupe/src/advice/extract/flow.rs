//! Which variables go into a piece of code, and which come out of it.

use rustc_hash::FxHashSet;

use super::super::assigned::read_first;
use super::super::piece::{Piece, parameters};
use super::super::scope::{Access, Survey};
use super::{Refusal, because};

/// The variables that a piece needs and those that the function needs from it.
pub fn flow_of<'a>(piece: &Piece<'a>, survey: &Survey<'a>) -> Result<(Vec<&'a str>, Vec<&'a str>), Refusal> {
    let whole = Survey::of(&piece.function.body);
    let mut locals = whole.bound();
    locals.extend(parameters(piece.function));
    let at = piece.span();
    let inside = |offset: u32| at.contains(offset);
    let bound = survey.bound();
    let maybe_read = read_first(piece.statements, &FxHashSet::default());
    let mut inputs: Vec<&'a str> = Vec::new();
    for one in survey.reads().filter(|one| locals.contains(one.name) && maybe_read.contains(one.name)) {
        if inputs.contains(&one.name) {
            continue;
        }
        if piece.way.sure.contains(one.name) {
            inputs.push(one.name);
            continue;
        }
        let is_elsewhere =
            whole.uses.iter().any(|other| other.name == one.name && other.access == Access::Bind && !inside(other.at));
        if is_elsewhere || piece.way.in_loop || !bound.contains(one.name) {
            return because(format!("`{}` may have no value where the code begins", one.name));
        }
    }
    let mut outputs: Vec<&'a str> = Vec::new();
    for one in whole.reads().filter(|one| bound.contains(one.name)) {
        let is_used = if inside(one.at) {
            // In the next turn of a loop.
            piece.way.in_loop && inputs.contains(&one.name)
        } else {
            piece.way.in_loop || one.at >= at.end || one.access == Access::Captured
        };
        if is_used && !outputs.contains(&one.name) {
            outputs.push(one.name);
        }
    }
    Ok((inputs, outputs))
}
