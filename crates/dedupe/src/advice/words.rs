//! Which refactoring a clone class asks for, and how that is said.

use covet_core::{Edit, Span};
use ruff_python_ast::Stmt;
use rustc_hash::FxHashSet;

use super::check::still_parses;
use super::extract::{Extraction, TOO_LITTLE};
use super::inherit::inherit;
use super::parametrise::Parametrised;
use super::piece::{Around, holding, without_docstring};
use super::reuse::reuse;
use super::scope::Survey;
use super::search::{Place, extracted, parametrised, run_of};
use super::tree::Tree;
use super::view::View;
use super::{Advice, Kind, Refactoring, Saving};
use crate::class::{CloneClass, CloneType, Level, Member};

/// A class of more places is looked at as far as its first ones: a person will not do more at once.
const MOST_PLACES: usize = 64;

/// What to do about a class. Edits after which a file would not parse are left out.
pub fn advise(view: &View<'_>, class: &CloneClass) -> Advice {
    let found = best(view, class);
    if class.kind == CloneType::Meaning && found.kind == Kind::Leave {
        return keep_the_better(class);
    }
    let Some(refactoring) = &found.refactoring else { return found };
    let parses =
        |(file, edits): &(usize, Vec<Edit>)| view.source(*file).is_some_and(|source| still_parses(&source, edits));
    if refactoring.edits.iter().all(parses) {
        return found;
    }
    leave(class, "Its lines are put together in an unusual way", found.doubts)
}

fn best(view: &View<'_>, class: &CloneClass) -> Advice {
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

/// What is written in several ways has nothing to extract.
fn keep_the_better(class: &CloneClass) -> Advice {
    let lines = class.members.iter().map(|member| i64::from(member.lines()));
    let saving = Saving { lines: lines.clone().sum::<i64>() - lines.max().unwrap_or(0), complexity: 0 };
    let count = class.members.len();
    let text = format!(
        "Compare the {count} functions; where they do the same, keep the best one and call it in place of the others; saves \
         about {} lines.",
        saving.lines
    );
    advice(Kind::Reuse, text, saving)
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
    if let Some((found, count)) = extracted(view, places, &mut doubts) {
        return said(found, count);
    }
    in_words(class, places, doubts)
}

fn function(view: &View<'_>, class: &CloneClass, places: &[Place<'_>]) -> Advice {
    let mut doubts = Vec::new();
    for group in equal_groups(places) {
        let spans: Vec<(usize, Span)> = group.iter().map(|place| (place.member.file, place.member.span)).collect();
        if group.iter().any(|place| place.is_method()) {
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
        } else {
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
    }
    if places.iter().all(is_test) {
        if let Some((found, count)) = parametrised(view, places, &mut doubts) {
            return as_parameters(found, count);
        }
    } else {
        if let Some((found, count)) = extracted(view, places, &mut doubts) {
            return said(found, count);
        }
        if let Some(found) = run_of(view, places, &mut doubts) {
            return said(found, 2);
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
    let statement = holding(body, at)?;
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

fn as_parameters(found: Parametrised, count: usize) -> Advice {
    let text = format!(
        "Write the tests as `{}` with the parameters `{}`; {}.",
        found.name,
        found.differences.join("`, `"),
        saves(&found.refactoring, count)
    );
    let doubts = vec!["the names of the tests change".to_owned()];
    let parameters = found.differences;
    Advice { parameters, ..certain(Kind::ParametriseTest, text, found.refactoring, doubts) }
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
    places.iter().all(Place::is_method)
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
