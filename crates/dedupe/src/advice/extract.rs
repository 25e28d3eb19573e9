//! Equal statements of several functions of one module as a function of their own.

use std::fmt::Write as _;

use covet_core::{Edit, Span};
use ruff_python_ast::{Expr, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashSet;

use super::assigned::{read_first, surely_bound};
use super::module::{Module, identifiers};
use super::piece::{Piece, is_plain_decorator, parameters};
use super::scope::{Access, Survey, Tie};
use super::text;
use super::tree::Tree;
use super::unify::{self, Common, HoleKind};
use super::view::View;
use super::{MAX_DIFFERENCES, MAX_PARAMETERS, MAX_RESULTS, MIN_SAVING, Refactoring, Saving};

/// The longest line that is written, in characters, as most formatters have it.
const WIDTH: usize = 88;
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
            check_ties(piece, survey, &mut doubts)?;
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
            let (read, written) = flow_of(piece, &self.surveys[number])?;
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

    fn names(&mut self, first: &Piece<'a>, functions: &[&str], is_taken: impl Fn(&str) -> bool) {
        // A parameter hides a name in the function alone.
        self.differences = unify::names(&self.common, &identifiers(first.source, first.span()));
        let base = match &self.outputs[..] {
            [output] if !first.is_whole => format!("_get_{}", output.trim_matches('_').to_lowercase()),
            _ if first.is_whole => name_of(functions),
            _ => format!("{}_part", name_of(functions).trim_end_matches("_common")),
        };
        self.name = free_name(&base, |name| is_taken(name) || self.differences.iter().any(|known| known == name));
    }

    fn edits(&self, pieces: &[Piece<'a>]) -> Result<Vec<Edit>, Refusal> {
        let first = &pieces[0];
        let Some(lines) = text::whole_lines(first.source, first.span()) else {
            return because("it shares a line with other code");
        };
        let mut replaced = Vec::new();
        for (hole, name) in self.common.holes.iter().zip(&self.differences) {
            replaced.extend(hole.places.iter().map(|place| (place[0], name.clone())));
        }
        let Some(mut body) = text::moved(first.source, lines, "    ", &replaced) else {
            return because("its lines are indented in an unusual way");
        };
        if !self.outputs.is_empty() {
            let _ = write!(body, "\n    return {}", self.outputs.join(", "));
        }
        let parameters: Vec<String> = self.inputs.iter().chain(&self.differences).cloned().collect();
        let keyword = if self.is_async { "async def " } else { "def " };
        let header = wrapped(&format!("{keyword}{}(", self.name), &parameters, "):", "");
        let at = top(first).ok_or_else(|| Refusal::Because("it stands in an unusual place".to_owned()))?;
        let position = pieces.iter().filter_map(top).min().unwrap_or(at);
        let mut edits = vec![Edit { span: Span::new(position, position), content: format!("{header}\n{body}\n\n\n") }];
        for (number, piece) in pieces.iter().enumerate() {
            let Some(lines) = text::whole_lines(piece.source, piece.span()) else {
                return because("it shares a line with other code");
            };
            let source = piece.source.text();
            let indentation = text::indentation(source.as_str(), piece.span().start).unwrap_or_default();
            let mut arguments: Vec<String> =
                self.inputs.iter().map(|input| self.own(number, input).to_owned()).collect();
            for (hole, name) in self.common.holes.iter().zip(&self.differences) {
                arguments.push(format!("{name}={}", source.slice(hole.places[0][number])));
            }
            let mut start = String::new();
            if !self.outputs.is_empty() {
                let outputs: Vec<&str> = self.outputs.iter().map(|output| self.own(number, output)).collect();
                let _ = write!(start, "{} = ", outputs.join(", "));
            } else if self.returns {
                start.push_str("return ");
            }
            if self.is_async {
                start.push_str("await ");
            }
            let has_brackets = self.yields && self.returns;
            if self.yields {
                start.push_str(if has_brackets { "(yield from " } else { "yield from " });
            }
            let _ = write!(start, "{}(", self.name);
            let end = if has_brackets { "))" } else { ")" };
            edits.push(Edit { span: lines, content: wrapped(&start, &arguments, end, indentation) });
        }
        edits.sort_by_key(|edit| edit.span);
        Ok(edits)
    }
}

fn add(doubts: &mut Vec<String>, doubt: &str) {
    if !doubts.iter().any(|known| known == doubt) {
        doubts.push(doubt.to_owned());
    }
}

fn check_ties(piece: &Piece<'_>, survey: &Survey<'_>, doubts: &mut Vec<String>) -> Result<(), Refusal> {
    if piece.around.is_conditional {
        return because("it is defined under a condition");
    }
    if piece.around.functions.len() != 1 {
        return because("it uses what a function around it may bind");
    }
    let whole = Survey::of(&piece.function.body);
    let elsewhere = |tie: &Tie| matches!(tie, Tie::Global | Tie::Nonlocal | Tie::Delete);
    if !piece.is_whole && whole.ties.iter().any(elsewhere) {
        return because("the function around it uses `global`, `nonlocal` or `del`");
    }
    let yields = survey.ties.contains(&Tie::Yield);
    if yields && piece.function.is_async {
        return because("`async` functions cannot yield from another");
    }
    // Without a `yield` of its own a function that returns its result would be no generator any more.
    let is_generator = whole.ties.contains(&Tie::Yield);
    if is_generator && !yields && survey.ties.contains(&Tie::Return) {
        return because(Tie::Return.why());
    }
    for tie in &survey.ties {
        match tie {
            Tie::Return if piece.is_tail => {}
            Tie::Global | Tie::Delete | Tie::Closure if piece.is_whole => {}
            Tie::Definition if piece.is_whole => add(doubts, "the functions within would have other full names"),
            Tie::Await | Tie::Yield => {}
            other => return because(other.why()),
        }
    }
    for decorator in &piece.function.decorator_list {
        if !is_plain_decorator(&decorator.expression) {
            add(doubts, "it is not known what a decorator does with the function's code");
        }
    }
    if piece.source.is_test() {
        add(doubts, "it is a test");
    }
    let name = piece.function.name.as_str();
    if name == "__del__" {
        add(doubts, "the function may be gone already when an object is deleted at the end of the program");
    }
    let is_itself = |statement: &Stmt| Calls::any(statement, name);
    if piece.statements.iter().any(is_itself) {
        add(doubts, "it calls itself, which would take twice as many frames");
    }
    Ok(())
}

struct Calls<'n> {
    name: &'n str,
    found: bool,
}

impl Calls<'_> {
    fn any(statement: &Stmt, name: &str) -> bool {
        use ruff_python_ast::visitor::Visitor as _;
        let mut calls = Calls { name, found: false };
        calls.visit_stmt(statement);
        calls.found
    }
}

impl<'a> ruff_python_ast::visitor::Visitor<'a> for Calls<'_> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr {
            let called = match &*call.func {
                Expr::Name(name) => name.id.as_str(),
                Expr::Attribute(attribute) => attribute.attr.as_str(),
                _ => "",
            };
            self.found |= called == self.name;
        }
        ruff_python_ast::visitor::walk_expr(self, expr);
    }
}

/// The variables that a piece needs and those that the function needs from it.
fn flow_of<'a>(piece: &Piece<'a>, survey: &Survey<'a>) -> Result<(Vec<&'a str>, Vec<&'a str>), Refusal> {
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

/// The line before which the function is put: that of the statement of the module, or of the comments before it.
fn top(piece: &Piece<'_>) -> Option<u32> {
    let statement = piece.around.top?;
    let text = piece.source.text().as_str();
    let start = statement.start().to_u32();
    text::indentation(text, start).filter(|indentation| indentation.is_empty())?;
    let mut position = start;
    while position > 0 {
        let before = text::line_start(text, position - 1);
        if !text[before as usize..].starts_with('#') || text[before as usize..].starts_with("#!") {
            break;
        }
        position = before;
    }
    Some(position)
}

/// A name for the function: what the names of the functions begin with.
pub fn name_of(functions: &[&str]) -> String {
    let stripped: Vec<&str> = functions.iter().map(|name| name.trim_matches('_')).collect();
    let first = stripped.first().copied().unwrap_or_default();
    if stripped.iter().all(|name| *name == first) {
        return format!("_{first}");
    }
    let words = |name: &str| name.split('_').map(str::to_owned).collect::<Vec<_>>();
    let all: Vec<Vec<String>> = stripped.iter().map(|name| words(name)).collect();
    let shared = |reverse: bool| {
        let at = |name: &Vec<String>, number: usize| {
            let number = if reverse { name.len().checked_sub(number + 1)? } else { number };
            name.get(number).cloned()
        };
        let mut parts = Vec::new();
        while let Some(part) = at(&all[0], parts.len())
            && all.iter().all(|name| at(name, parts.len()).as_ref() == Some(&part))
        {
            parts.push(part);
        }
        if reverse {
            parts.reverse();
        }
        parts.join("_")
    };
    let (start, end) = (shared(false), shared(true));
    let best = if start.len() >= end.len() { start } else { end };
    // A single short word, such as `get`, says too little.
    if best.len() >= 8 || best.contains('_') { format!("_{best}") } else { format!("_{first}_common") }
}

fn free_name(base: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut names = std::iter::once(base.to_owned()).chain((2..).map(|number| format!("{base}_{number}")));
    names.find(|name| !is_taken(name)).unwrap_or_default()
}

/// A call or header on one line, or with a line for each argument.
fn wrapped(start: &str, arguments: &[String], end: &str, indentation: &str) -> String {
    let line = format!("{indentation}{start}{}{end}", arguments.join(", "));
    if line.chars().count() <= WIDTH || arguments.is_empty() {
        return line;
    }
    let mut text = format!("{indentation}{start}\n");
    for argument in arguments {
        let _ = writeln!(text, "{indentation}    {argument},");
    }
    text + indentation + end
}
