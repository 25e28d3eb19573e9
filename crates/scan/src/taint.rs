//! Data flow: from where data come in to where they do harm, over functions and files.
//!
//! Code is lowered by `covet_python::flow`; [`interp`] runs it on what is known of values; what is known of libraries is
//! data, in `rules/taint/`.

mod access;
mod authentication;
mod builtin;
mod call;
mod checks;
mod codec;
mod conditions;
mod external;
mod guard;
mod interp;
mod kinds;
mod model_file;
mod models;
mod ops;
mod pattern;
mod program;
mod propagation;
mod recorder;
mod registration;
mod render;
mod rows;
mod sinks;
mod state;
mod store;
mod template;
mod texts;
mod value;

use std::path::Path;

use covet_core::{Precision, RelPath, Span, Text};
use covet_python::resolve::FileId;
use rustc_hash::FxHashMap;

use interp::{Interp, Outcome};
pub use kinds::Kind;
pub use model_file::ModelFile;
pub use models::{ModelError, Models};
pub use program::{Code, Program};
use store::Loaded;
use value::{Step, What};

/// To how many sources of one sink the ways are told.
const WAYS: usize = 5;
/// From how many new results on they are kept.
const KEEP: usize = 100;

/// What is found, by the number of its file.
#[derive(Clone, Debug)]
pub struct Found {
    pub file: usize,
    pub rule: &'static str,
    pub span: Span,
    pub message: String,
    /// The ways from sources to the sink, the surest and shortest first, each with its places by file; none for a mistake
    /// that is a constant.
    pub ways: Vec<Vec<(usize, Span, String)>>,
    pub precision: Precision,
    /// What was assumed on the first way and is not known: calls of what is not there, most often.
    pub assumed: u8,
    /// What to do instead, in words.
    pub remedy: Option<String>,
}

/// A sink that nothing harmful reaches: what rules without data flow say of it is known to be wrong.
#[derive(Clone, Debug)]
pub struct Clean {
    pub file: usize,
    pub span: Span,
    pub rule: &'static str,
}

/// The ids of the rules that data flow finds, in order.
pub fn rule_ids() -> impl Iterator<Item = &'static str> {
    let mut ids: Vec<&'static str> = Kind::ALL.iter().map(|kind| kind.rule()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter()
}

/// The models that the program ships with, and a user's own.
///
/// # Errors
/// When a file is broken: one of the user's, for ours are tested.
pub fn models(embedded: &[(&str, &str)], own: Vec<(String, ModelFile)>) -> Result<Models, ModelError> {
    let mut files = Vec::with_capacity(embedded.len() + own.len());
    for (path, json) in embedded {
        // One of the user's of the same name takes the place of ours.
        let name = Path::new(path).file_name();
        if own.iter().any(|(own, _)| Path::new(own).file_name() == name) {
            continue;
        }
        let file = serde_json::from_str(json)
            .map_err(|error| ModelError::Word { file: (*path).to_owned(), message: error.to_string() })?;
        files.push(((*path).to_owned(), file));
    }
    files.extend(own);
    Models::new(&files)
}

/// What comes of looking at a project.
pub struct Everything {
    pub found: Vec<Found>,
    pub clean: Vec<Clean>,
    /// Functions that were not followed to their ends, because that takes more than is worth it.
    pub widened: Vec<String>,
    /// The templates that were looked at: their numbers come after those of the files.
    pub templates: Vec<(RelPath, Text)>,
    /// What is to be kept for the next run, where it is worth the writing.
    pub keep: Option<Vec<u8>>,
}

/// All flows of a project. `paths` are its files in order, by whose numbers findings are told.
///
/// `before`: what an earlier run has given to be kept; `contents`: hashes of what files hold now; `keeps`: whether there is
/// a place to keep anything.
pub fn analyze(
    program: &Program<'_>,
    models: &Models,
    before: Option<Vec<u8>>,
    contents: &[u128],
    keeps: bool,
) -> Everything {
    let mut interp = Interp::new(program, models);
    let mut keeps = keeps;
    if let Some(loaded) = before.and_then(|bytes| Loaded::new(bytes, program, contents, &mut interp.templates)) {
        // A look at a few files must not cost what is known of all.
        keeps &= loaded.files.len() <= 2 * program.files.len();
        interp.adopt(loaded);
    }
    interp.run_all();
    let mut outcome = interp.outcome();
    outcome.mistakes.extend(interp.check_authentication());
    let (made, all) = interp.effort();
    // Reading what is kept and writing it takes longer than to make so few results once more.
    let keep = (keeps && made > KEEP && made > all / 16).then(|| interp.keep(contents));
    let dead = outcome.dead.iter().flat_map(|(file, span)| {
        Kind::ALL.iter().map(|kind| Clean { file: file.0 as usize, span: *span, rule: kind.rule() })
    });
    let dead: Vec<Clean> = dead.chain(clean(&outcome.judged)).collect();
    let widened = outcome.widened.iter().map(|code| {
        let (path, name) = (&program.file(code.file).path, program.qualified(*code));
        format!("{path}: {}", if name.is_empty() { "the module" } else { name })
    });
    Everything {
        found: report(&outcome),
        clean: dead,
        widened: widened.collect(),
        templates: std::mem::take(&mut interp.templates.files),
        keep,
    }
}

/// What nothing harmful reaches, and nothing in or around it: the text of `execute(text(…))` is judged where it is made.
fn clean(judged: &FxHashMap<(FileId, Span, Kind), bool>) -> Vec<Clean> {
    let mut open: FxHashMap<(FileId, Kind), Vec<Span>> = FxHashMap::default();
    for ((file, span, kind), _) in judged.iter().filter(|(_, is_clean)| !**is_clean) {
        open.entry((*file, *kind)).or_default().push(*span);
    }
    let is_open = |file: FileId, span: Span, kind: Kind| {
        open.get(&(file, kind))
            .is_some_and(|spans| spans.iter().any(|one| one.start < span.end && span.start < one.end))
    };
    judged
        .iter()
        // That no password is hashed says nothing against what is said of the hash itself.
        .filter(|((_, _, kind), _)| !matches!(kind, Kind::Random | Kind::Hash | Kind::PasswordHash | Kind::Credentials))
        .filter(|((file, span, kind), is_clean)| **is_clean && !is_open(*file, *span, *kind))
        .map(|((file, span, kind), _)| Clean { file: file.0 as usize, span: *span, rule: kind.rule() })
        .collect()
}

fn report(outcome: &Outcome) -> Vec<Found> {
    let mut found: Vec<Found> = outcome
        .flows
        .iter()
        .map(|flow| {
            let hit = &flow.hit;
            let mut steps: Vec<(usize, Span, String)> = hit
                .label
                .trace
                .steps()
                .into_iter()
                .map(|step| (step.file.0 as usize, step.span, words(step)))
                .collect();
            steps.push((hit.file.0 as usize, hit.span, format!("It {}", hit.says)));
            Found {
                file: hit.file.0 as usize,
                rule: hit.kind.rule(),
                span: hit.span,
                message: format!("{} {}", capitalised(&flow.source.what), hit.says),
                ways: vec![steps],
                assumed: hit.label.assumed,
                remedy: hit.fix.as_deref().map(str::to_owned),
                precision: match hit.label.assumed {
                    0 => hit.precision,
                    1 | 2 => hit.precision.min(Precision::Medium),
                    _ => Precision::Low,
                },
            }
        })
        .collect();
    found.extend(outcome.mistakes.iter().map(|mistake| Found {
        file: mistake.file.0 as usize,
        rule: mistake.kind.rule(),
        span: mistake.span,
        message: mistake.says.to_string(),
        ways: Vec::new(),
        precision: mistake.precision,
        assumed: 0,
        remedy: None,
    }));
    // What is rather not so is not shown.
    found.retain(|one| one.precision > Precision::Low);
    // One finding a sink: the surest, with the shortest way, and the ways from other sources.
    found.sort_by(|left, right| {
        let key = |one: &Found| {
            let length = one.ways.first().map_or(0, Vec::len);
            (one.file, one.span.start, one.span.end, one.rule, std::cmp::Reverse(one.precision), length)
        };
        key(left)
            .cmp(&key(right))
            .then_with(|| left.message.cmp(&right.message))
            .then_with(|| left.ways.cmp(&right.ways))
    });
    found.dedup_by(|next, kept| {
        let is_same = (next.file, next.span, next.rule) == (kept.file, kept.span, kept.rule);
        if is_same {
            let begins = |way: &Vec<(usize, Span, String)>| way.first().map(|(file, span, _)| (*file, *span));
            let is_known = |way: &Vec<_>| kept.ways.iter().any(|held| begins(held) == begins(way));
            if let Some(way) = next.ways.pop().filter(|way| kept.ways.len() < WAYS && !is_known(way)) {
                kept.ways.push(way);
            }
        }
        is_same
    });
    found
}

fn words(step: &Step) -> String {
    match &step.what {
        What::Read(words) => words.to_string(),
        What::Assigned(name) => format!("`{name}` is set to it"),
        What::Stored(name) => format!("It is stored in `{name}`"),
        What::Passed(function, parameter) => format!("It is given to `{function}` as `{parameter}`"),
        What::Returned(function) => format!("`{function}` returns it"),
    }
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}
