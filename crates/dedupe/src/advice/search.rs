//! Which members of a clone class fit together: they may be of several files, or differ too much from some others.

use std::sync::Arc;

use covet_python::source::Source;
use ruff_python_ast::Stmt;
use rustc_hash::FxHashSet;

use super::extract::{Extraction, Refusal, TOO_LITTLE, extract};
use super::parametrise::{Parametrised, parametrise};
use super::piece::{Around, Piece, without_docstring};
use super::tree::Tree;
use super::view::View;
use crate::class::Member;

/// A member with the tree of its file.
pub struct Place<'c> {
    pub member: &'c Member,
    pub source: Arc<Source>,
}

impl Place<'_> {
    /// Whether it stands in a class.
    pub fn is_method(&self) -> bool {
        !Around::of(&self.source, self.member.span).classes.is_empty()
    }

    fn piece(&self) -> Option<Piece<'_>> {
        Piece::of(&self.source, self.member.span)
    }
}

/// The best extraction among the places of one file, and how many places it is for.
pub fn extracted(view: &View<'_>, places: &[Place<'_>], doubts: &mut Vec<String>) -> Option<(Extraction, usize)> {
    let mut best: Option<(Extraction, usize)> = None;
    let files: FxHashSet<usize> = places.iter().map(|place| place.member.file).collect();
    let mut files: Vec<usize> = files.into_iter().collect();
    files.sort_unstable();
    for file in files {
        let mut left: Vec<Piece<'_>> =
            places.iter().filter(|place| place.member.file == file).filter_map(Place::piece).collect();
        // Mostly all fit together.
        if left.len() > 2
            && let Ok(extraction) = extract(view, file, &left)
        {
            keep(&mut best, extraction, left.len());
            continue;
        }
        while left.len() > 1 {
            let mut group = vec![left.remove(0)];
            let mut rest = Vec::new();
            let mut found = None;
            for piece in left {
                let mut together = group.clone();
                together.push(piece.clone());
                // Two may save too little where three do not.
                match extract(view, file, &together) {
                    Ok(extraction) => {
                        (group, found) = (together, Some(extraction));
                    }
                    Err(Refusal::Because(why)) if why.starts_with(TOO_LITTLE) && found.is_none() => group = together,
                    Err(refusal) => {
                        if let Refusal::Because(why) = refusal
                            && !doubts.contains(&why)
                        {
                            doubts.push(why);
                        }
                        rest.push(piece);
                    }
                }
            }
            left = rest;
            let Some(extraction) = found else {
                if let Err(Refusal::Because(why)) = extract(view, file, &group)
                    && group.len() > 1
                    && !doubts.contains(&why)
                {
                    doubts.push(why);
                }
                continue;
            };
            keep(&mut best, extraction, group.len());
        }
    }
    best
}

/// The most tests of one file that can be one, and how many they are.
pub fn parametrised(view: &View<'_>, places: &[Place<'_>], doubts: &mut Vec<String>) -> Option<(Parametrised, usize)> {
    let mut left: Vec<&Place<'_>> = places.iter().filter(|place| place.piece().is_some()).collect();
    let mut best: Option<(Parametrised, usize)> = None;
    while left.len() > 1 {
        let first = left.remove(0);
        let mut group: Vec<Piece<'_>> = first.piece().into_iter().collect();
        let (mut found, mut rest) = (None, Vec::new());
        let beside: Vec<Piece<'_>> = std::iter::once(first)
            .chain(left.iter().copied())
            .filter(|place| place.member.file == first.member.file)
            .filter_map(Place::piece)
            .collect();
        if let Ok(one) = parametrise(view, first.member.file, &beside) {
            left.retain(|place| place.member.file != first.member.file);
            (group, found) = (beside, Some(one));
            rest = std::mem::take(&mut left);
        }
        for place in left {
            let mut together = group.clone();
            together.extend(place.piece());
            let tried = if place.member.file == first.member.file {
                parametrise(view, first.member.file, &together)
            } else {
                Err(Refusal::Differs)
            };
            match tried {
                Ok(one) => (group, found) = (together, Some(one)),
                Err(Refusal::Because(why)) if why.starts_with(TOO_LITTLE) => group = together,
                Err(refusal) => {
                    if let Refusal::Because(why) = refusal
                        && !doubts.contains(&why)
                    {
                        doubts.push(why);
                    }
                    rest.push(place);
                }
            }
        }
        left = rest;
        if let Some(one) = found
            && best.as_ref().is_none_or(|(_, size)| *size < group.len())
        {
            best = Some((one, group.len()));
        }
    }
    best
}

/// Keeps the better one: a certain one, or one that saves more.
fn keep(best: &mut Option<(Extraction, usize)>, found: Extraction, count: usize) {
    let rank = |one: &Extraction| (one.refactoring.is_certain, one.refactoring.saving.lines);
    if best.as_ref().is_none_or(|(known, _)| rank(known) < rank(&found)) {
        *best = Some((found, count));
    }
}

/// The longest run of equal statements in two functions of a file, where the functions as a whole differ.
pub fn run_of(view: &View<'_>, places: &[Place<'_>], doubts: &mut Vec<String>) -> Option<Extraction> {
    let (first, second) = places.iter().enumerate().find_map(|(number, first)| {
        let second = places[number + 1..].iter().find(|second| second.member.file == first.member.file)?;
        Some((first, second))
    })?;
    let bodies: Vec<(Around<'_>, &[Stmt])> = [first, second]
        .into_iter()
        .filter_map(|place| {
            let around = Around::of(&place.source, place.member.span);
            let function = around.functions.last()?;
            let body = without_docstring(&function.body);
            Some((around, body))
        })
        .collect();
    let [(left_around, left), (right_around, right)] = &bodies[..] else { return None };
    let mut best: Option<Extraction> = None;
    // Runs are short: bodies have some tens of statements, and the first that differs ends a run.
    for (at, length) in runs(&first.source, left, &second.source, right) {
        let (Some(one), Some(two)) = (
            Piece::part(&first.source, left_around.clone(), &left[at.0..at.0 + length]),
            Piece::part(&second.source, right_around.clone(), &right[at.1..at.1 + length]),
        ) else {
            continue;
        };
        match extract(view, first.member.file, &[one, two]) {
            Ok(found) => {
                let rank = |one: &Extraction| (one.refactoring.is_certain, one.refactoring.saving.lines);
                if best.as_ref().is_none_or(|known| rank(known) < rank(&found)) {
                    best = Some(found);
                }
            }
            Err(Refusal::Because(why)) if !doubts.contains(&why) => doubts.push(why),
            Err(_) => {}
        }
    }
    best
}

/// The longest runs of statements of the same kind, the longest first, three at most.
fn runs(left_source: &Source, left: &[Stmt], right_source: &Source, right: &[Stmt]) -> Vec<((usize, usize), usize)> {
    let shape = |source: &Source, body: &[Stmt]| -> Vec<String> {
        body.iter().map(|statement| skeleton(&Tree::of_statement(source, statement))).collect()
    };
    let (left, right) = (shape(left_source, left), shape(right_source, right));
    let mut found = Vec::new();
    for start in 0..left.len() {
        for other in 0..right.len() {
            if start > 0 && other > 0 && left[start - 1] == right[other - 1] {
                continue;
            }
            let length = left[start..].iter().zip(&right[other..]).take_while(|(left, right)| left == right).count();
            if length > 0 {
                found.push(((start, other), length));
            }
        }
    }
    found.sort_by_key(|&(at, length)| (std::cmp::Reverse(length), at));
    found.truncate(3);
    found
}

/// A statement by the kinds of its nodes.
fn skeleton(tree: &Tree<'_>) -> String {
    let mut shape = String::new();
    let mut left = vec![tree];
    while let Some(tree) = left.pop() {
        shape.push_str(&format!("{:?} ", tree.kind));
        left.extend(&tree.children);
    }
    shape
}
