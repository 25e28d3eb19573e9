//! Which refactoring a clone class asks for, and how that is said.

use std::sync::Arc;

use covet_core::Span;
use covet_python::source::Source;
use ruff_python_ast::Stmt;
use rustc_hash::FxHashSet;

use super::extract::{Extraction, Refusal, TOO_LITTLE, extract};
use super::inherit::inherit;
use super::parametrise::{Parametrised, parametrise};
use super::piece::{Around, Piece, without_docstring};
use super::reuse::reuse;
use super::scope::Survey;
use super::tree::Tree;
use super::view::View;
use super::{Advice, Kind, Refactoring, Saving};
use crate::class::{CloneClass, CloneType, Level, Member};

/// A class of more places is looked at as far as its first ones: a person will not do more at once.
const MOST_PLACES: usize = 64;

struct Place<'c> {
    member: &'c Member,
    source: Arc<Source>,
}

/// What to do about a class.
pub fn advise(view: &View<'_>, class: &CloneClass) -> Advice {
    let places: Vec<Place<'_>> = class
        .members
        .iter()
        .take(MOST_PLACES)
        .filter_map(|member| Some(Place { member, source: view.source(member.file)? }))
        .collect();
    if places.len() < 2 {
        return leave(class, "The code cannot be read as Python of a module", Vec::new());
    }
    match class.level {
        Level::Module => module(class),
        Level::Class => of_class(class, &places),
        Level::Function => function(view, class, &places),
        Level::Block => block(view, class, &places),
    }
}

fn most_lines(class: &CloneClass) -> u32 {
    class.members.iter().map(Member::lines).max().unwrap_or(0)
}

fn advice(kind: Kind, text: String, saving: Saving) -> Advice {
    Advice { kind, text, parameters: Vec::new(), saving, refactoring: None, doubts: Vec::new() }
}

fn leave(_: &CloneClass, why: &str, doubts: Vec<String>) -> Advice {
    Advice { doubts, ..advice(Kind::Leave, format!("Leave it: {}.", lower(why)), Saving::default()) }
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn module(class: &CloneClass) -> Advice {
    let count = class.members.len();
    if class.kind == CloneType::Exact {
        let saving = Saving::of_copies(count, most_lines(class));
        let text =
            format!("Keep one of the {count} modules and delete the others; saves about {} lines.", saving.lines);
        return advice(Kind::DeleteCopy, text, saving);
    }
    let saving = Saving::estimated(count, most_lines(class), 0);
    let text = format!(
        "Move what the {count} modules have in common to one that the others import; saves about {} lines.",
        saving.lines
    );
    advice(Kind::ExtractToModule, text, saving)
}

fn of_class(class: &CloneClass, places: &[Place<'_>]) -> Advice {
    let count = class.members.len();
    let files: FxHashSet<usize> = places.iter().map(|place| place.member.file).collect();
    if class.kind == CloneType::Exact && files.len() == places.len() {
        let saving = Saving::of_copies(count, most_lines(class));
        let text =
            format!("Keep one of the {count} classes and import it in the others; saves about {} lines.", saving.lines);
        return advice(Kind::Reuse, text, saving);
    }
    let saving = Saving::estimated(count, most_lines(class), 0);
    let text = format!(
        "Derive the {count} classes from one base class that holds what is the same; saves about {} lines.",
        saving.lines
    );
    advice(Kind::ExtractMethod, text, saving)
}

fn block(view: &View<'_>, class: &CloneClass, places: &[Place<'_>]) -> Advice {
    let mut doubts = Vec::new();
    if let Some(found) = extracted(view, places, &mut doubts, &|place| Piece::of(&place.source, place.member.span)) {
        return found;
    }
    in_words(class, places, doubts)
}

fn function(view: &View<'_>, class: &CloneClass, places: &[Place<'_>]) -> Advice {
    let mut doubts = Vec::new();
    for group in equal_groups(places) {
        let spans: Vec<(usize, Span)> = group.iter().map(|place| (place.member.file, place.member.span)).collect();
        match inherit(view, &spans) {
            Ok(found) => {
                let text = match found.kind {
                    Kind::Inherit => format!("Delete `{}`, which is inherited from `{}`", found.method, found.base),
                    _ => format!("Move `{}` to the base class `{}`", found.method, found.base),
                };
                let text = format!("{text}; {}.", saves(&found.refactoring, group.len()));
                return certain(found.kind, text, found.refactoring, found.doubts);
            }
            Err(why) => doubts.push(why),
        }
        match reuse(view, &spans) {
            Ok(found) => {
                let path = view.path(found.keeper).map_or("", |path| path.as_str());
                let text = format!(
                    "Keep `{}` of {path} and import it in the others; {}.",
                    found.name,
                    saves(&found.refactoring, group.len())
                );
                return certain(Kind::Reuse, text, found.refactoring, found.doubts);
            }
            Err(why) => doubts.push(why),
        }
    }
    if places.iter().all(is_test) {
        if let Some(found) = parametrised(places, &mut doubts) {
            return found;
        }
    } else {
        if let Some(found) = extracted(view, places, &mut doubts, &|place| Piece::of(&place.source, place.member.span))
        {
            return found;
        }
        if let Some(found) = run_of(view, places, &mut doubts) {
            return found;
        }
    }
    in_words(class, places, doubts)
}

fn is_test(place: &Place<'_>) -> bool {
    let name = place.member.logical.as_ref().map_or("", |logical| logical.name());
    place.source.is_test() && name.starts_with("test")
}

/// Members whose code is equal but for documentation, two at least.
fn equal_groups<'p, 'c>(places: &'p [Place<'c>]) -> Vec<Vec<&'p Place<'c>>> {
    let mut groups: Vec<(Tree<'p>, Vec<&'p Place<'c>>)> = Vec::new();
    for place in places {
        let around = Around::of(&place.source, place.member.span);
        let Some(function) = around.functions.last() else { continue };
        let Some(statement) = statement_of(&place.source.module().body, place.member.span) else { continue };
        let mut tree = Tree::of_statement(&place.source, statement);
        let kept = without_docstring(&function.body);
        if kept.len() != function.body.len() {
            let documentation = covet_python::source::span(ruff_text_size::Ranged::range(&function.body[0]));
            tree.children.retain(|child| child.span != documentation);
            tree.label.clear();
        }
        match groups.iter_mut().find(|(known, _)| same_code(known, &tree)) {
            Some((_, group)) => group.push(place),
            None => groups.push((tree, vec![place])),
        }
    }
    groups.into_iter().map(|(_, group)| group).filter(|group| group.len() > 1).collect()
}

/// Whether two functions are the same; `async` stands in the label alone, which documentation changes.
fn same_code(left: &Tree<'_>, right: &Tree<'_>) -> bool {
    left.children.len() == right.children.len()
        && left.children.iter().zip(&right.children).all(|(left, right)| left.is_same(right))
}

/// The statement of a span, wherever it stands.
fn statement_of(body: &[Stmt], at: Span) -> Option<&Stmt> {
    let statement = body.iter().find(|statement| {
        let own = covet_python::source::span(ruff_text_size::Ranged::range(*statement));
        own.start <= at.start && at.end <= own.end
    })?;
    if covet_python::source::span(ruff_text_size::Ranged::range(statement)) == at {
        return Some(statement);
    }
    let inner: Vec<&[Stmt]> = match statement {
        Stmt::FunctionDef(function) => vec![&function.body],
        Stmt::ClassDef(class) => vec![&class.body],
        other => super::assigned::bodies(other),
    };
    inner.into_iter().find_map(|body| statement_of(body, at))
}

/// The best extraction among the places of one file.
fn extracted<'p, 'c>(
    view: &View<'_>,
    places: &'p [Place<'c>],
    doubts: &mut Vec<String>,
    piece: &dyn Fn(&'p Place<'c>) -> Option<Piece<'p>>,
) -> Option<Advice> {
    let mut best: Option<(Extraction, usize)> = None;
    let files: FxHashSet<usize> = places.iter().map(|place| place.member.file).collect();
    let mut files: Vec<usize> = files.into_iter().collect();
    files.sort_unstable();
    for file in files {
        let mut left: Vec<Piece<'_>> =
            places.iter().filter(|place| place.member.file == file).filter_map(piece).collect();
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
            let rank = |one: &Extraction| (one.refactoring.is_certain, one.refactoring.saving.lines);
            if best.as_ref().is_none_or(|(known, _)| rank(known) < rank(&extraction)) {
                best = Some((extraction, group.len()));
            }
        }
    }
    best.map(|(extraction, count)| said(extraction, count))
}

/// The most tests of one file that can be one.
fn parametrised(places: &[Place<'_>], doubts: &mut Vec<String>) -> Option<Advice> {
    let piece = |place: &'_ Place<'_>| -> bool { Piece::of(&place.source, place.member.span).is_some() };
    let mut left: Vec<&Place<'_>> = places.iter().filter(|place| piece(place)).collect();
    let mut best: Option<(Parametrised, usize)> = None;
    while left.len() > 1 {
        let first = left.remove(0);
        let mut group: Vec<Piece<'_>> = Piece::of(&first.source, first.member.span).into_iter().collect();
        let (mut found, mut rest) = (None, Vec::new());
        for place in left {
            let mut together = group.clone();
            together.extend(Piece::of(&place.source, place.member.span));
            let tried = if place.member.file == first.member.file {
                parametrise(first.member.file, &together)
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
    let (found, count) = best?;
    let text = format!(
        "Write the tests as `{}` with the parameters `{}`; {}.",
        found.name,
        found.differences.join("`, `"),
        saves(&found.refactoring, count)
    );
    let doubts = vec!["the names of the tests change".to_owned()];
    let parameters = found.differences;
    Some(Advice { parameters, ..certain(Kind::ParametriseTest, text, found.refactoring, doubts) })
}

fn said(extraction: Extraction, count: usize) -> Advice {
    let with = match &extraction.differences[..] {
        [] => String::new(),
        [one] => format!(" with the parameter `{one}`"),
        several => format!(" with the parameters `{}`", several.join("`, `")),
    };
    let text = format!(
        "Extract lines {}-{} as the function `{}`{with}; {}.",
        extraction.lines.0,
        extraction.lines.1,
        extraction.name,
        saves(&extraction.refactoring, count)
    );
    let parameters = extraction.differences;
    let found = certain(Kind::ExtractFunction, text, extraction.refactoring, extraction.doubts);
    Advice { parameters, ..found }
}

fn saves(refactoring: &Refactoring, count: usize) -> String {
    format!("saves {} lines in {count} places", refactoring.saving.lines)
}

fn certain(kind: Kind, text: String, refactoring: Refactoring, doubts: Vec<String>) -> Advice {
    let text = match doubts.first() {
        Some(doubt) => format!("{text} Look at it first: {doubt}."),
        None => text,
    };
    Advice { kind, text, parameters: Vec::new(), saving: refactoring.saving, refactoring: Some(refactoring), doubts }
}

/// The longest run of equal statements in two functions of a file, where the functions as a whole differ.
fn run_of(view: &View<'_>, places: &[Place<'_>], doubts: &mut Vec<String>) -> Option<Advice> {
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
    best.map(|found| said(found, 2))
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

/// Without edits.
fn in_words(class: &CloneClass, places: &[Place<'_>], doubts: Vec<String>) -> Advice {
    let count = class.members.len();
    let lines = most_lines(class);
    let decisions = decisions(&places[0]);
    let estimate = Saving::estimated(count, lines, decisions);
    let about = format!("saves about {} lines in {count} places", estimate.lines);
    let files: FxHashSet<usize> = places.iter().map(|place| place.member.file).collect();
    let because = doubts.first().map(|why| format!(" By hand, since {why}.")).unwrap_or_default();
    let found = |kind: Kind, text: String| Advice { doubts: doubts.clone(), ..advice(kind, text, estimate) };
    if places.iter().all(is_test) {
        let way = if in_classes(places) {
            "in one test with `subTest`, or pytest's `parametrize`"
        } else {
            "as one test with `pytest.mark.parametrize`"
        };
        return found(Kind::ParametriseTest, format!("Write the {count} tests {way}; {about}."));
    }
    if estimate.lines < super::MIN_SAVING {
        return leave(class, &format!("{TOO_LITTLE} {} lines", estimate.lines), doubts);
    }
    if class.level == Level::Function {
        if let Some((before, after)) = wrapper(places) {
            let text = format!(
                "Write what the {count} functions do around their own work as a decorator: the first {before} and the \
                 last {after} statements are the same; {about}."
            );
            return found(Kind::Decorator, text);
        }
        if in_classes(places) && same_names(places) {
            return match class.kind {
                CloneType::Exact => {
                    found(Kind::ExtractMethod, format!("Move the method to a base class or mixin; {about}.{because}"))
                }
                _ => found(
                    Kind::TemplateMethod,
                    format!("Move the method to a base class, with its differing steps as methods; {about}.{because}"),
                ),
            };
        }
        if class.kind == CloneType::Exact && files.len() == places.len() {
            let saving = Saving::of_copies(count, lines);
            let text = format!(
                "Keep one of the {count} functions and import it in the others; saves about {} lines.{because}",
                saving.lines
            );
            return Advice { saving, ..found(Kind::Reuse, text) };
        }
    }
    let computed = |why: &String| why.contains("expressions differ") || why.contains("computed on the way");
    if let Some(why) = doubts.iter().find(|why| computed(why)) {
        return leave(class, &why.clone(), doubts);
    }
    let small = |why: &&String| why.starts_with(TOO_LITTLE);
    if let Some(why) = doubts.iter().find(small).filter(|_| files.len() == 1) {
        return leave(class, &why.clone(), doubts);
    }
    if files.len() > 1 {
        let text = format!("Extract a function to a module that the {} files import; {about}.{because}", files.len());
        return found(Kind::ExtractToModule, text);
    }
    found(Kind::ExtractFunction, format!("Extract a function; {about}.{because}"))
}

fn decisions(place: &Place<'_>) -> u32 {
    let around = Around::of(&place.source, place.member.span);
    around.functions.last().map_or(0, |function| Survey::of(&function.body).decisions)
}

fn in_classes(places: &[Place<'_>]) -> bool {
    places.iter().all(|place| !Around::of(&place.source, place.member.span).classes.is_empty())
}

fn same_names(places: &[Place<'_>]) -> bool {
    let name = |place: &Place<'_>| {
        Around::of(&place.source, place.member.span).functions.last().map(|function| function.name.to_string())
    };
    places.iter().all(|place| name(place) == name(&places[0]))
}

/// How many statements at the beginning and at the end of all functions are the same, where there are some at both and
/// others between.
fn wrapper(places: &[Place<'_>]) -> Option<(usize, usize)> {
    let bodies: Vec<Vec<Tree<'_>>> = places
        .iter()
        .filter_map(|place| {
            let around = Around::of(&place.source, place.member.span);
            let function = around.functions.last()?;
            let body = without_docstring(&function.body).iter();
            Some(body.map(|statement| Tree::of_statement(&place.source, statement)).collect())
        })
        .collect();
    let shortest = bodies.iter().map(Vec::len).min()?;
    let first = bodies.first()?;
    let before = (0..shortest).take_while(|&at| bodies.iter().all(|body| body[at].is_same(&first[at]))).count();
    let after = (1..=shortest - before)
        .take_while(|&at| bodies.iter().all(|body| body[body.len() - at].is_same(&first[first.len() - at])))
        .count();
    let between = bodies.iter().any(|body| body.len() > before + after);
    (before > 0 && after > 0 && between).then_some((before, after))
}
