//! One parsed module, and what its names are, found once when it is first asked for.

use std::sync::{Arc, Mutex, OnceLock};

use covet_core::Span;
use covet_python::source::{Source, span};
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{Stmt, StmtClassDef};
use ruff_python_stdlib::builtins::is_python_builtin;
use ruff_text_size::Ranged;
use rustc_hash::{FxHashMap, FxHashSet};

use super::scope::Survey;
use super::text;

const MINOR_VERSION: u8 = 14;

/// A module of the project.
pub struct Module {
    pub source: Arc<Source>,
    identifiers: OnceLock<FxHashSet<String>>,
    bindings: OnceLock<Bindings>,
    /// By the offset of the class.
    members: Mutex<FxHashMap<u32, Arc<Members>>>,
}

/// How many statements of a class bind each name.
pub type Members = FxHashMap<String, u32>;

/// What the statements of a module's top level bind.
#[derive(Default)]
struct Bindings {
    /// How often; twice where it is not sure that there is one value from the start.
    times: FxHashMap<String, u32>,
    /// What functions bind by `global`.
    outer: FxHashSet<String>,
}

impl Module {
    pub fn new(source: Source) -> Self {
        Self {
            source: Arc::new(source),
            identifiers: OnceLock::new(),
            bindings: OnceLock::new(),
            members: Mutex::default(),
        }
    }

    /// Every name that stands in it: see [`identifiers`].
    pub fn identifiers(&self) -> &FxHashSet<String> {
        self.identifiers.get_or_init(|| {
            let whole = Span::new(0, self.source.text().as_str().len() as u32);
            identifiers(&self.source, whole)
        })
    }

    /// What a class of the module binds.
    pub fn members(&self, class: &StmtClassDef) -> Arc<Members> {
        let at = class.start().to_u32();
        if let Some(known) = self.members.lock().ok().and_then(|members| members.get(&at).cloned()) {
            return known;
        }
        let mut found = Members::default();
        for statement in &class.body {
            for name in Survey::of(std::slice::from_ref(statement)).bound() {
                *found.entry(name.to_owned()).or_default() += 1;
            }
        }
        let found = Arc::new(found);
        if let Ok(mut members) = self.members.lock() {
            members.insert(at, found.clone());
        }
        found
    }

    /// Whether a name of the module has one value from the start: a builtin, or bound once, on its top level.
    pub fn is_settled(&self, name: &str) -> bool {
        let bindings = self.bindings.get_or_init(|| Bindings::of(&self.source));
        let times = bindings.times.get(name).copied().unwrap_or(0);
        !bindings.outer.contains(name) && (times == 1 || times == 0 && is_python_builtin(name, MINOR_VERSION, false))
    }
}

impl Bindings {
    fn of(source: &Source) -> Self {
        let mut bindings = Self::default();
        for statement in &source.module().body {
            let survey = Survey::of(std::slice::from_ref(statement));
            let is_plain = matches!(
                statement,
                Stmt::FunctionDef(_) | Stmt::ClassDef(_) | Stmt::Import(_) | Stmt::ImportFrom(_) | Stmt::Assign(_)
            );
            for name in survey.bound() {
                *bindings.times.entry(name.to_owned()).or_default() += if is_plain { 1 } else { 2 };
            }
            bindings.outer.extend(survey.outer.iter().map(|name| (*name).to_owned()));
        }
        bindings
    }
}

/// Every name that stands in a span, but for attributes.
pub fn identifiers(source: &Source, at: Span) -> FxHashSet<String> {
    let tokens = text::tokens(source, at);
    let is_name = |kind| matches!(kind, TokenKind::Name | TokenKind::Match | TokenKind::Case | TokenKind::Type);
    let before = std::iter::once(None).chain(tokens.iter().map(|token| Some(token.kind())));
    let names =
        tokens.iter().zip(before).filter(|(token, before)| is_name(token.kind()) && *before != Some(TokenKind::Dot));
    names.map(|(token, _)| source.text().slice(span(token.range())).to_owned()).collect()
}
