//! Which of ruff's findings are worth a reader's time, and how grave they are.
//!
//! Ruff's rules see a pattern; what is here looks at what stands around it. `docs/quality.md` tells what it is measured
//! by.

use covet_core::Severity;
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::visitor::{Visitor, walk_except_handler, walk_expr, walk_parameters, walk_stmt};
use ruff_python_ast::{ExceptHandler, Expr, Parameters, Stmt};
use ruff_text_size::{Ranged, TextRange, TextSize};
use rustc_hash::{FxHashMap, FxHashSet};

use super::check::{Input, RuffFinding};

/// Leaves out what is no mistake where it stands, and makes milder what does less harm there.
pub(super) fn refine(findings: &mut Vec<RuffFinding>, input: &Input<'_>) {
    const BY_TREE: &[&str] = &["B006", "F601", "F811", "F821", "S110", "S324"];
    let surroundings = match findings.iter().any(|finding| BY_TREE.contains(&finding.rule.as_str())) {
        true => Surroundings::of(input),
        false => Surroundings::default(),
    };
    let bare_excepts: FxHashSet<u32> =
        findings.iter().filter(|finding| finding.rule.as_str() == "E722").map(|finding| finding.span.start).collect();
    findings.retain_mut(|finding| {
        let start = TextSize::from(finding.span.start);
        let mentions = |module: &str| input.text.as_str().contains(module);
        let mut note = |milder: bool| {
            if milder {
                finding.severity = Some(Severity::Note);
            }
            true
        };
        match finding.rule.as_str() {
            "B006" => !surroundings.copied_defaults.contains(&start),
            "F601" => note(surroundings.equal_items.contains(&start)),
            "F811" => match surroundings.bindings.get(&start) {
                Some(Binding::Definition) => true,
                Some(Binding::Import) => note(true),
                // A parameter or a loop's variable of the same name: the import is unused, which is `F401`.
                None => false,
            },
            // A module that writes into its own namespace (enumerations do, with `_convert_`) may define any name.
            "F821" | "F822" if mentions("globals()") || mentions("._convert_(") => note(true),
            "F821" => note(in_string(input, start) || surroundings.is_unevaluated(start)),
            // The scheme of a token is no secret.
            "S106" => !finding.message.contains("\"token_type\""),
            "S110" => !bare_excepts.contains(&finding.span.start) && !surroundings.fine_handlers.contains(&start),
            "S112" => !bare_excepts.contains(&finding.span.start),
            // `extractall` of a `zipfile` stays in its folder; that of a `tarfile` is what the rule is about.
            "S202" => mentions("tarfile") && note(mentions("zipfile")),
            "S324" => note(surroundings.offers_hash.iter().any(|function| function.contains(start))),
            // A constant command.
            "S602" | "S605" => note(finding.message.contains("seems safe")),
            // What stops a running program is the call.
            "T100" => note(finding.message.starts_with("Import")),
            // The right-to-left mark is part of Arabic, Hebrew and Persian text and reorders no code; embeddings,
            // overrides and isolates do.
            "PLE2502" => input
                .text
                .full_lines(finding.span)
                .contains(|letter| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')),
            _ => true,
        }
    });
    one_for_each_unevaluated_name(findings);
}

/// A name that is missing in annotations which nothing evaluates is missing once, however often it is written.
fn one_for_each_unevaluated_name(findings: &mut Vec<RuffFinding>) {
    let is_one = |finding: &RuffFinding| finding.rule.as_str() == "F821" && finding.severity.is_some();
    let mut times: FxHashMap<String, usize> = FxHashMap::default();
    for finding in findings.iter().filter(|finding| is_one(finding)) {
        *times.entry(finding.message.clone()).or_default() += 1;
    }
    findings.retain_mut(|finding| {
        if !is_one(finding) {
            return true;
        }
        let Some(times) = times.remove(&finding.message) else { return false };
        finding.message.push_str(" in an annotation");
        match times {
            1 => {}
            2 => finding.message.push_str(", and in another one below"),
            more => finding.message.push_str(&format!(", and in {} others below", more - 1)),
        }
        true
    });
}

fn in_string(input: &Input<'_>, at: TextSize) -> bool {
    let tokens = input.parsed.tokens();
    let before = tokens.partition_point(|token| token.start() <= at);
    let token = before.checked_sub(1).and_then(|before| tokens.get(before));
    token.is_some_and(|token| token.kind() == TokenKind::String && token.end() > at)
}

/// What binds a name.
#[derive(Clone, Copy)]
enum Binding {
    Definition,
    Import,
}

/// What the findings of a file are judged by. Places are those at which ruff's findings begin.
#[derive(Default)]
struct Surroundings {
    bindings: FxHashMap<TextSize, Binding>,
    /// Annotations that Python does not evaluate, not even in `__annotations__`, or (under `from __future__ import
    /// annotations`) only when asked.
    unevaluated: Vec<TextRange>,
    /// Keys of a dictionary that another item has, too, with the same value.
    equal_items: FxHashSet<TextSize>,
    /// Defaults of parameters of which each call gets a copy.
    copied_defaults: FxHashSet<TextSize>,
    /// Functions that are named after an old hash: their callers ask for that very one.
    offers_hash: Vec<TextRange>,
    /// `except` clauses that swallow what they may.
    fine_handlers: FxHashSet<TextSize>,
}

impl Surroundings {
    fn of(input: &Input<'_>) -> Self {
        let module = input.parsed.syntax();
        let code = input.text.as_str();
        let deferred = module.body.iter().any(|statement| match statement {
            Stmt::ImportFrom(import) => {
                import.module.as_deref() == Some("__future__")
                    && import.names.iter().any(|name| name.name.as_str() == "annotations")
            }
            _ => false,
        });
        let has_fastapi = code.contains("fastapi");
        let mut reader = Reader { input, deferred, has_fastapi, functions: 0, found: Self::default() };
        reader.visit_body(&module.body);
        reader.found
    }

    fn is_unevaluated(&self, at: TextSize) -> bool {
        self.unevaluated.iter().any(|range| range.contains(at))
    }
}

struct Reader<'a> {
    input: &'a Input<'a>,
    /// Whether annotations are texts until somebody asks for them.
    deferred: bool,
    has_fastapi: bool,
    /// How many functions the statement is in, up to the innermost class.
    functions: usize,
    found: Surroundings,
}

impl Reader<'_> {
    /// Whether a comment in or behind the handler says why nothing is done. One that puts it off does not.
    fn explains(&self, handler: TextRange) -> bool {
        let code = self.input.text.as_str();
        let rest = &code[usize::from(handler.end())..];
        let end = handler.end() + TextSize::from(rest.find('\n').unwrap_or(rest.len()) as u32);
        let tokens = self.input.parsed.tokens();
        let first = tokens.partition_point(|token| token.start() < handler.start());
        tokens.iter().skip(first).take_while(|token| token.start() < end).any(|token| {
            const NO_REASON: &[&str] = &["todo", "fixme", "xxx", "hack", "noqa", "nosec", "pragma", "type:", "pylint"];
            let comment = code[token.range()].trim_start_matches(['#', ' ', '\t']).to_ascii_lowercase();
            token.kind() == TokenKind::Comment
                && !comment.is_empty()
                && !NO_REASON.iter().any(|word| comment.starts_with(word))
        })
    }
}

impl<'a> Visitor<'a> for Reader<'_> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        let outer = self.functions;
        match statement {
            Stmt::FunctionDef(function) => {
                self.found.bindings.insert(function.name.start(), Binding::Definition);
                if self.has_fastapi && function.decorator_list.iter().any(|one| is_route(&one.expression)) {
                    let defaults = function.parameters.iter_non_variadic_params().filter_map(|one| one.default());
                    self.found.copied_defaults.extend(defaults.map(Ranged::start));
                }
                if self.deferred {
                    self.found.unevaluated.extend(function.returns.as_deref().map(Ranged::range));
                }
                let name = function.name.to_ascii_lowercase();
                if ["md4", "md5", "sha1"].iter().any(|hash| name.contains(hash)) {
                    self.found.offers_hash.push(function.range());
                }
                self.functions += 1;
            }
            Stmt::ClassDef(class) => {
                self.found.bindings.insert(class.name.start(), Binding::Definition);
                self.functions = 0;
            }
            Stmt::Import(import) => {
                let starts = import.names.iter().flat_map(alias_starts);
                self.found.bindings.extend(starts.map(|start| (start, Binding::Import)));
            }
            Stmt::ImportFrom(import) => {
                let starts = import.names.iter().flat_map(alias_starts);
                self.found.bindings.extend(starts.map(|start| (start, Binding::Import)));
            }
            // Local variables and attributes: PEP 526, "Runtime effects of type annotations".
            Stmt::AnnAssign(assignment) if self.deferred || self.functions > 0 => {
                self.found.unevaluated.push(assignment.annotation.range());
            }
            Stmt::Try(statement) if statement.body.iter().all(is_clean_up) => {
                self.found.fine_handlers.extend(statement.handlers.iter().map(Ranged::start));
            }
            _ => {}
        }
        walk_stmt(self, statement);
        self.functions = outer;
    }

    fn visit_parameters(&mut self, parameters: &'a Parameters) {
        if self.deferred {
            let annotations = parameters.iter().filter_map(|parameter| parameter.annotation());
            self.found.unevaluated.extend(annotations.map(Ranged::range));
        }
        walk_parameters(self, parameters);
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        if self.explains(handler.range()) {
            self.found.fine_handlers.insert(handler.start());
        }
        walk_except_handler(self, handler);
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        if let Expr::Dict(dict) = expression {
            let code = self.input.text.as_str();
            let mut values: FxHashMap<&str, &str> = FxHashMap::default();
            for item in dict {
                let Some(key) = &item.key else { continue };
                let value = &code[item.value.range()];
                if values.insert(&code[key.range()], value) == Some(value) {
                    self.found.equal_items.insert(key.start());
                }
            }
        }
        walk_expr(self, expression);
    }
}

fn alias_starts(alias: &ruff_python_ast::Alias) -> impl Iterator<Item = TextSize> {
    [Some(alias.start()), alias.asname.as_ref().map(Ranged::start)].into_iter().flatten()
}

/// A decorator that makes a function answer requests: FastAPI gives each call a copy of the defaults.
fn is_route(decorator: &Expr) -> bool {
    const METHODS: &[&str] =
        &["get", "post", "put", "patch", "delete", "head", "options", "trace", "api_route", "websocket"];
    let Expr::Call(call) = decorator else { return false };
    matches!(&*call.func, Expr::Attribute(of) if METHODS.contains(&of.attr.as_str()))
}

/// A call that lets go of something, whose failure leaves nothing to be done.
fn is_clean_up(statement: &Stmt) -> bool {
    const NAMES: &[&str] = &[
        "aclose",
        "cancel",
        "cleanup",
        "close",
        "disconnect",
        "kill",
        "quit",
        "release",
        "remove",
        "rmtree",
        "rollback",
        "shutdown",
        "terminate",
        "unbind",
        "unlink",
        "wait_closed",
    ];
    let Stmt::Expr(statement) = statement else { return false };
    let call = match &*statement.value {
        Expr::Await(awaited) => &*awaited.value,
        other => other,
    };
    let Expr::Call(call) = call else { return false };
    match &*call.func {
        Expr::Attribute(of) => NAMES.contains(&of.attr.as_str()),
        Expr::Name(name) => NAMES.contains(&name.id.as_str()),
        _ => false,
    }
}
