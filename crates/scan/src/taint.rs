//! Data flow: from where data come in to where they do harm, over functions and files.
//!
//! Code is lowered by `covet_python::flow`; [`interp`] runs it on what is known of values; what is known of libraries is
//! data, in `rules/taint/`.

mod access;
mod authentication;
mod builtin;
mod call;
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
mod registration;
mod render;
mod sinks;
mod state;
mod template;
mod value;

use std::path::Path;

use covet_core::{Precision, RelPath, Span, Text};
use covet_python::flow::FileFlow;
use covet_python::flow::ir::BodyKind;

use interp::Interp;
pub use kinds::Kind;
pub use model_file::ModelFile;
pub use models::{ModelError, Models};
use program::Program;
use value::{CodeId, Step, What};

/// A file as the engine gets it.
pub struct Input {
    pub path: RelPath,
    pub text: Text,
    pub flow: FileFlow,
    pub is_test: bool,
}

/// What is found, by the number of its file.
#[derive(Clone, Debug)]
pub struct Found {
    pub file: usize,
    pub rule: &'static str,
    pub span: Span,
    pub message: String,
    /// The way from the source to the sink; empty for a mistake that is a constant.
    pub steps: Vec<(usize, Span, String)>,
    pub precision: Precision,
}

/// A sink that nothing harmful reaches: what rules without data flow say of it is known to be wrong.
#[derive(Clone, Debug)]
pub struct Clean {
    pub file: usize,
    pub span: Span,
    pub rule: &'static str,
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

/// What is found, what is known to be harmless, and the templates, whose numbers come after those of the inputs.
pub type Outcome = (Vec<Found>, Vec<Clean>, Vec<(RelPath, Text)>);

/// All flows of a project; `inputs` in order of path.
pub fn analyze(root: &Path, inputs: Vec<Input>, models: &Models) -> Outcome {
    let files = inputs.into_iter().map(|input| (input.path, input.text, input.flow, input.is_test)).collect();
    let program = Program::new(root, files);
    let mut interp = Interp::new(&program, models);
    interp.templates = render::Templates::new(root);
    for file in program.import_order() {
        interp.env(file);
    }
    let codes: Vec<CodeId> = program
        .codes()
        .filter(|code| matches!(program.body(*code).kind, BodyKind::Function | BodyKind::Lambda))
        .collect();
    let mut called = Vec::with_capacity(codes.len());
    for code in codes {
        interp.root(code);
        called.push((code, interp.handlers.contains_key(&code)));
    }
    // What is handed over in a function is known to be a handler only after that has been run.
    for (code, was_handler) in called {
        if !was_handler && interp.handlers.contains_key(&code) {
            interp.root(code);
        }
    }
    interp.check_authentication();
    let dead = program.codes().flat_map(|code| interp.dead_calls(code).into_iter().map(move |span| (code, span)));
    let mut dead_calls: Vec<Clean> = dead
        .flat_map(|(code, span)| {
            Kind::ALL.iter().map(move |kind| Clean { file: code.file.0 as usize, span, rule: kind.rule() })
        })
        .collect();
    let clean = interp
        .judged
        .iter()
        .filter(|(_, is_clean)| **is_clean)
        .map(|((file, span, kind), _)| Clean { file: file.0 as usize, span: *span, rule: kind.rule() })
        .collect::<Vec<_>>();
    dead_calls.extend(clean);
    let found = report(&program, &interp);
    (found, dead_calls, interp.templates.files)
}

fn report(program: &Program, interp: &Interp<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = interp
        .flows
        .iter()
        .map(|flow| {
            let hit = &flow.hit;
            let mut steps: Vec<(usize, Span, String)> = hit
                .label
                .trace
                .steps()
                .into_iter()
                .map(|step| (step.file.0 as usize, step.span, words(program, step)))
                .collect();
            steps.push((hit.file.0 as usize, hit.span, format!("{}", capitalised(&hit.says))));
            Found {
                file: hit.file.0 as usize,
                rule: hit.kind.rule(),
                span: hit.span,
                message: format!("{} {}", capitalised(&flow.source.what), hit.says),
                steps,
                precision: match hit.label.assumed {
                    0 => hit.precision,
                    1 | 2 => hit.precision.min(Precision::Medium),
                    _ => Precision::Low,
                },
            }
        })
        .collect();
    found.extend(interp.mistakes.iter().map(|mistake| Found {
        file: mistake.file.0 as usize,
        rule: mistake.kind.rule(),
        span: mistake.span,
        message: mistake.says.to_string(),
        steps: Vec::new(),
        precision: mistake.precision,
    }));
    // One finding a sink: the surest, with the shortest way.
    found.sort_by(|left, right| {
        let key = |one: &Found| {
            (one.file, one.span.start, one.span.end, one.rule, std::cmp::Reverse(one.precision), one.steps.len())
        };
        key(left).cmp(&key(right)).then_with(|| left.message.cmp(&right.message))
    });
    found.dedup_by(|next, kept| (next.file, next.span, next.rule) == (kept.file, kept.span, kept.rule));
    // What is rather not so is not shown.
    found.retain(|one| one.precision > Precision::Low);
    found
}

fn words(program: &Program, step: &Step) -> String {
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
