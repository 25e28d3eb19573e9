//! Matching: does a pattern's tree fit a tree of the code, and what do its metavariables stand for?
//!
//! The work is a stack of goals, with the alternatives that are left kept aside (as in Prolog), so nothing recurses, all
//! alternatives of `...` are tried, and the number of steps is bounded.

use std::rc::Rc;

use ruff_python_ast::comparable::ComparableExpr;
use ruff_python_ast::{self as ast, Expr, ExprContext, Identifier, Stmt};
use ruff_text_size::{Ranged, TextRange, TextSize};
use rustc_hash::FxHashMap;

use super::FileView;
use super::constraint::Compiled as Constraint;
use super::items::{self, Item, Order};
use super::source::{Root, Word, is_any_text, key, text_fits};
use crate::names::Resolution;

/// How many goals one attempt may take; no pattern of use comes near it.
const MOST_STEPS: u32 = 20_000;

/// One pattern, ready to be matched.
#[derive(Debug)]
pub(super) struct Pattern {
    pub root: Root,
    /// The names and attribute chains of the pattern that are no metavariables, by their byte range.
    pub dotted: FxHashMap<(u32, u32), Dotted>,
    /// The names of its metavariables, sorted.
    pub variables: Vec<String>,
}

/// A name in a pattern: what it stands for.
#[derive(Debug)]
pub(super) struct Dotted {
    pub full: String,
    /// A builtin or a known module: a local name that reads the same is another thing.
    pub strict: bool,
}

/// A node of the code.
#[derive(Clone, Copy, Debug)]
pub(super) enum Node<'c> {
    Expr(&'c Expr),
    Stmt(&'c Stmt),
    Handler(&'c ast::ExceptHandler),
    /// The statements of a body from here on.
    Body(&'c [Stmt]),
}

/// What a metavariable stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Bound<'c> {
    Expr(&'c Expr),
    Name(&'c Identifier),
    /// The value of a string literal.
    Text(&'c str, &'c Expr),
    /// Elements, arguments or statements; `None` for none of them.
    Run(Option<TextRange>),
}

impl<'c> Bound<'c> {
    pub fn range(self) -> Option<TextRange> {
        match self {
            Self::Expr(expr) | Self::Text(_, expr) => Some(expr.range()),
            Self::Name(name) => Some(name.range()),
            Self::Run(range) => range,
        }
    }

    /// Its text: the value of a string in quotes (`"$X"`), the source of anything else.
    pub fn text(self, source: &'c str) -> &'c str {
        match self {
            Self::Text(text, _) => text,
            other => other.range().and_then(|range| source.get(range.to_std_range())).unwrap_or(""),
        }
    }

    fn same(self, other: Self, source: &str) -> bool {
        match (self, other) {
            (Self::Expr(left), Self::Expr(right)) => ComparableExpr::from(left) == ComparableExpr::from(right),
            (Self::Text(text, _), Self::Expr(Expr::StringLiteral(literal)))
            | (Self::Expr(Expr::StringLiteral(literal)), Self::Text(text, _)) => literal.value.to_str() == text,
            (left, right) => left.text(source) == right.text(source),
        }
    }
}

pub(super) type Env<'p, 'c> = Vec<(&'p str, Bound<'c>)>;

pub(super) fn lookup<'c>(env: &Env<'_, 'c>, name: &str) -> Option<Bound<'c>> {
    env.iter().find(|(bound, _)| *bound == name).map(|&(_, bound)| bound)
}

#[derive(Clone, Debug)]
enum Goal<'p, 'c> {
    Expr(&'p Expr, &'c Expr),
    Stmt(&'p Stmt, &'c Stmt),
    Handler(&'p ast::ExceptHandler, &'c ast::ExceptHandler),
    Exprs(Run<'p, 'c, Expr>),
    Stmts(Run<'p, 'c, Stmt>),
    Items(ItemRun<'p, 'c>),
}

/// Elements against elements, where `...` takes any number.
#[derive(Debug)]
struct Run<'p, 'c, T> {
    pattern: &'p [T],
    code: &'c [T],
    /// How many of the code are done.
    at: usize,
    /// Where the `...` began that is first in `pattern`.
    from: usize,
    /// The code may go on behind the end of the pattern.
    open: bool,
    /// What a last `$...ARGS` takes besides (keyword arguments).
    tail: Option<TextRange>,
}

impl<T> Clone for Run<'_, '_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Run<'_, '_, T> {}

#[derive(Clone, Debug)]
struct ItemRun<'p, 'c> {
    pattern: Rc<[Item<'p>]>,
    done: usize,
    code: Rc<[Item<'c>]>,
    /// In a sequence: how many of the code are done. In any order: where to look on for the next.
    at: usize,
    from: usize,
    used: Vec<usize>,
    order: Order,
}

struct Choice<'p, 'c> {
    goals: Vec<Goal<'p, 'c>>,
    bound: usize,
}

/// One attempt.
pub(super) struct Solver<'p, 'v, 'c> {
    pattern: &'p Pattern,
    view: &'v FileView<'c>,
    constraints: &'p FxHashMap<String, Constraint>,
    goals: Vec<Goal<'p, 'c>>,
    choices: Vec<Choice<'p, 'c>>,
    env: Env<'p, 'c>,
    end: Option<TextSize>,
}

/// Where a pattern fits, and what its metavariables stand for.
pub(super) struct Solution<'p, 'c> {
    pub range: TextRange,
    pub env: Env<'p, 'c>,
}

/// Tries a pattern at a node; `env` holds what is bound already.
pub(super) fn solve<'p, 'c>(
    pattern: &'p Pattern,
    node: Node<'c>,
    view: &FileView<'c>,
    constraints: &'p FxHashMap<String, Constraint>,
    env: Env<'p, 'c>,
) -> Option<Solution<'p, 'c>> {
    let (goal, range) = match (&pattern.root, node) {
        (Root::Expr(pattern), Node::Expr(code)) => (Goal::Expr(pattern, code), code.range()),
        (Root::Stmt(pattern), Node::Stmt(code)) => (Goal::Stmt(pattern, code), code.range()),
        (Root::Expr(pattern), Node::Stmt(Stmt::Expr(code))) => (Goal::Expr(pattern, &code.value), code.range()),
        (Root::Handler(pattern), Node::Handler(code)) => (Goal::Handler(pattern, code), code.range()),
        (Root::Stmts(pattern), Node::Body(code)) => {
            let run = Run { pattern, code, at: 0, from: 0, open: true, tail: None };
            (Goal::Stmts(run), code.first()?.range())
        }
        _ => return None,
    };
    let mut solver = Solver { pattern, view, constraints, goals: vec![goal], choices: Vec::new(), env, end: None };
    solver.run().then(|| {
        let end = solver.end.filter(|_| matches!(pattern.root, Root::Stmts(_))).unwrap_or(range.end());
        Solution { range: TextRange::new(range.start(), end.max(range.start())), env: solver.env }
    })
}

impl<'p, 'c> Solver<'p, '_, 'c> {
    fn run(&mut self) -> bool {
        for _ in 0..MOST_STEPS {
            let Some(goal) = self.goals.pop() else { return true };
            if !self.step(goal) {
                let Some(choice) = self.choices.pop() else { return false };
                self.goals = choice.goals;
                self.env.truncate(choice.bound);
            }
        }
        false
    }

    /// Keeps an alternative: the goals as they are, and `goal` first.
    fn or(&mut self, goal: Goal<'p, 'c>) {
        let mut goals = self.goals.clone();
        goals.push(goal);
        self.choices.push(Choice { goals, bound: self.env.len() });
    }

    fn step(&mut self, goal: Goal<'p, 'c>) -> bool {
        match goal {
            Goal::Expr(pattern, code) => self.expr(pattern, code),
            Goal::Stmt(pattern, code) => self.stmt(pattern, code),
            Goal::Handler(pattern, code) => self.handler(pattern, code),
            Goal::Exprs(run) => self.exprs(run),
            Goal::Stmts(run) => self.stmts(run),
            Goal::Items(run) => self.items(run),
        }
    }

    fn bind(&mut self, name: &'p str, bound: Bound<'c>) -> bool {
        if let Some(before) = lookup(&self.env, name) {
            return before.same(bound, self.view.text.as_str());
        }
        if let Some(constraint) = self.constraints.get(name)
            && !constraint.holds(bound, self.view, &self.env)
        {
            return false;
        }
        self.env.push((name, bound));
        true
    }

    fn bind_word(&mut self, name: Option<&'p str>, bound: Bound<'c>) -> bool {
        name.is_none_or(|name| self.bind(name, bound))
    }

    pub(super) fn word(&mut self, pattern: &'p Identifier, code: &'c Identifier) -> bool {
        match Word::of(&pattern.id) {
            Word::Plain(text) => text == code.as_str(),
            Word::One(name) | Word::Many(name) => self.bind_word(name, Bound::Name(code)),
        }
    }

    fn optional_word(&mut self, pattern: Option<&'p Identifier>, code: Option<&'c Identifier>) -> bool {
        match (pattern, code) {
            (None, _) => true,
            (Some(pattern), Some(code)) => self.word(pattern, code),
            (Some(_), None) => false,
        }
    }

    fn push(&mut self, pattern: &'p Expr, code: &'c Expr) -> bool {
        self.goals.push(Goal::Expr(pattern, code));
        true
    }

    /// Both or neither.
    fn both(&mut self, pattern: Option<&'p Expr>, code: Option<&'c Expr>) -> bool {
        match (pattern, code) {
            (None, None) => true,
            (Some(pattern), Some(code)) => self.push(pattern, code),
            (Some(pattern), None) => matches!(Word::of_expr(pattern), Some(Word::Many(None))),
            (None, Some(_)) => false,
        }
    }

    /// What the pattern does not say may be anything.
    fn if_said(&mut self, pattern: Option<&'p Expr>, code: Option<&'c Expr>) -> bool {
        pattern.is_none() || self.both(pattern, code)
    }

    fn list(&mut self, pattern: &'p [Expr], code: &'c [Expr]) -> bool {
        self.goals.push(Goal::Exprs(Run { pattern, code, at: 0, from: 0, open: false, tail: None }));
        true
    }

    fn body(&mut self, pattern: &'p [Stmt], code: &'c [Stmt]) -> bool {
        self.goals.push(Goal::Stmts(Run { pattern, code, at: 0, from: 0, open: false, tail: None }));
        true
    }

    fn body_if_said(&mut self, pattern: &'p [Stmt], code: &'c [Stmt]) -> bool {
        pattern.is_empty() || self.body(pattern, code)
    }

    fn item_list(&mut self, pattern: Vec<Item<'p>>, code: Vec<Item<'c>>, order: Order) -> bool {
        if pattern.is_empty() {
            return code.is_empty() || order.allows_more();
        }
        self.goals.push(Goal::Items(ItemRun {
            pattern: pattern.into(),
            done: 0,
            code: code.into(),
            at: 0,
            from: 0,
            used: Vec::new(),
            order,
        }));
        true
    }

    fn exprs(&mut self, run: Run<'p, 'c, Expr>) -> bool {
        let Some((first, rest)) = run.pattern.split_first() else {
            return run.at == run.code.len();
        };
        if let Some(Word::Many(name)) = Word::of_expr(first) {
            if rest.is_empty() {
                let mut taken = range_of(&run.code[run.from..]);
                if let Some(tail) = run.tail {
                    taken = Some(taken.map_or(tail, |taken| taken.cover(tail)));
                }
                return self.bind_word(name, Bound::Run(taken));
            }
            if run.at < run.code.len() {
                self.or(Goal::Exprs(Run { at: run.at + 1, ..run }));
            }
            self.goals.push(Goal::Exprs(Run { pattern: rest, from: run.at, ..run }));
            return self.bind_word(name, Bound::Run(range_of(&run.code[run.from..run.at])));
        }
        let Some(code) = run.code.get(run.at) else { return false };
        self.goals.push(Goal::Exprs(Run { pattern: rest, at: run.at + 1, from: run.at + 1, ..run }));
        self.push(first, code)
    }

    fn stmts(&mut self, run: Run<'p, 'c, Stmt>) -> bool {
        let Some((first, rest)) = run.pattern.split_first() else {
            if run.open {
                self.end = run.at.checked_sub(1).and_then(|last| run.code.get(last)).map(Ranged::end);
                return true;
            }
            return run.at == run.code.len();
        };
        let gap = match first {
            Stmt::Expr(inner) => Word::of_expr(&inner.value),
            _ => None,
        };
        if let Some(Word::Many(name)) = gap {
            if rest.is_empty() && !run.open {
                return self.bind_word(name, Bound::Run(range_of(&run.code[run.from..])));
            }
            if run.at < run.code.len() {
                self.or(Goal::Stmts(Run { at: run.at + 1, ..run }));
            }
            self.goals.push(Goal::Stmts(Run { pattern: rest, from: run.at, ..run }));
            return self.bind_word(name, Bound::Run(range_of(&run.code[run.from..run.at])));
        }
        let Some(code) = run.code.get(run.at) else { return false };
        self.goals.push(Goal::Stmts(Run { pattern: rest, at: run.at + 1, from: run.at + 1, ..run }));
        self.goals.push(Goal::Stmt(first, code));
        true
    }

    fn items(&mut self, mut run: ItemRun<'p, 'c>) -> bool {
        let Some(&first) = run.pattern.get(run.done) else {
            return match run.order {
                Order::Sequence => run.at == run.code.len(),
                Order::Subsequence => true,
                Order::Any { more } => more || run.used.len() == run.code.len(),
            };
        };
        if let Order::Any { .. } = run.order {
            let mut fitting = (run.at..run.code.len())
                .filter(|index| !run.used.contains(index) && items::could_fit(first, run.code[*index]));
            let Some(index) = fitting.next() else { return false };
            if let Some(next) = fitting.next() {
                drop(fitting);
                self.or(Goal::Items(ItemRun { at: next, ..run.clone() }));
            }
            let code = run.code[index];
            run.used.push(index);
            run.done += 1;
            run.at = 0;
            self.goals.push(Goal::Items(run));
            return self.item(first, code);
        }
        if let Some(name) = items::gap(first) {
            if run.at < run.code.len() {
                self.or(Goal::Items(ItemRun { at: run.at + 1, ..run.clone() }));
            }
            let taken = run.code[run.from..run.at].iter().filter_map(|item| item.range()).reduce(TextRange::cover);
            run.done += 1;
            run.from = run.at;
            self.goals.push(Goal::Items(run));
            return self.bind_word(name, Bound::Run(taken));
        }
        let Some(&code) = run.code.get(run.at) else { return false };
        run.at += 1;
        run.from = run.at;
        if run.order == Order::Subsequence && run.at < run.code.len() {
            self.or(Goal::Items(run.clone()));
        }
        run.done += 1;
        self.goals.push(Goal::Items(run));
        self.item(first, code)
    }

    fn item(&mut self, pattern: Item<'p>, code: Item<'c>) -> bool {
        match (pattern, code) {
            (Item::Keyword(pattern), Item::Keyword(code)) => {
                let names = match (&pattern.arg, &code.arg) {
                    (None, None) => true,
                    (Some(pattern), Some(code)) => self.word(pattern, code),
                    _ => false,
                };
                names && self.push(&pattern.value, &code.value)
            }
            (Item::Entry(pattern), Item::Entry(code)) => {
                self.push(&pattern.value, &code.value) && self.both(pattern.key.as_ref(), code.key.as_ref())
            }
            (Item::Parameter(pattern, sort), Item::Parameter(code, code_sort)) => {
                sort == code_sort
                    && self.word(pattern.name(), code.name())
                    && self.if_said(pattern.annotation(), code.annotation())
                    && self.if_said(pattern.default(), code.default())
            }
            (Item::Text(pattern, _), Item::Text(code, _)) => text_fits(pattern, code),
            (Item::Interpolation(pattern), Item::Interpolation(code)) => {
                if pattern.conversion != ast::ConversionFlag::None && pattern.conversion != code.conversion {
                    return false;
                }
                if let Some(spec) = &pattern.format_spec {
                    let Some(of_code) = &code.format_spec else { return false };
                    let (of_pattern, of_code) = (items::pieces(&spec.elements), items::pieces(&of_code.elements));
                    self.item_list(of_pattern, of_code, Order::Sequence);
                }
                self.push(&pattern.expression, &code.expression)
            }
            (Item::With(pattern), Item::With(code)) => {
                self.if_said(pattern.optional_vars.as_deref(), code.optional_vars.as_deref())
                    && self.push(&pattern.context_expr, &code.context_expr)
            }
            (Item::Decorator(pattern), Item::Decorator(code)) => self.push(&pattern.expression, &code.expression),
            (Item::Handler(pattern), Item::Handler(code)) => self.handler(pattern, code),
            (Item::Alias(pattern), Item::Alias(code)) => {
                self.word(&pattern.name, &code.name)
                    && self.optional_word(pattern.asname.as_ref(), code.asname.as_ref())
            }
            (Item::Loop(pattern), Item::Loop(code)) => {
                (!pattern.is_async || code.is_async)
                    && (pattern.ifs.is_empty() || self.list(&pattern.ifs, &code.ifs))
                    && self.push(&pattern.iter, &code.iter)
                    && self.push(&pattern.target, &code.target)
            }
            (Item::Case(pattern), Item::Case(code)) => {
                self.body(&pattern.body, &code.body)
                    && self.if_said(pattern.guard.as_deref(), code.guard.as_deref())
                    && self.case(&pattern.pattern, &code.pattern)
            }
            (Item::Clause(pattern), Item::Clause(code)) => {
                self.body(&pattern.body, &code.body) && self.both(pattern.test.as_ref(), code.test.as_ref())
            }
            (Item::CasePattern(pattern), Item::CasePattern(code)) => self.case(pattern, code),
            (Item::Word(pattern), Item::Word(code)) => self.word(pattern, code),
            (Item::CaseKeyword(pattern), Item::CaseKeyword(code)) => {
                self.word(&pattern.attr, &code.attr) && self.case(&pattern.pattern, &code.pattern)
            }
            (Item::CaseEntry(key, pattern), Item::CaseEntry(code_key, code)) => {
                self.push(key, code_key) && self.case(pattern, code)
            }
            _ => false,
        }
    }

    /// The patterns of Python's own `match`; as deep as the pattern is.
    fn case(&mut self, pattern: &'p ast::Pattern, code: &'c ast::Pattern) -> bool {
        use ast::Pattern as P;
        let list = |patterns: &'p [P]| patterns.iter().map(Item::CasePattern).collect::<Vec<_>>();
        let code_list = |patterns: &'c [P]| patterns.iter().map(Item::CasePattern).collect::<Vec<_>>();
        match (pattern, code) {
            (P::MatchAs(ast::PatternMatchAs { pattern: None, name: Some(name), .. }), _)
                if !Word::of(&name.id).is_plain() =>
            {
                let (Word::One(bound) | Word::Many(bound)) = Word::of(&name.id) else { return false };
                self.bind_word(bound, Bound::Run(Some(code.range())))
            }
            (P::MatchValue(pattern), P::MatchValue(code)) => self.push(&pattern.value, &code.value),
            (P::MatchSingleton(pattern), P::MatchSingleton(code)) => pattern.value == code.value,
            (P::MatchSequence(pattern), P::MatchSequence(code)) => {
                self.item_list(list(&pattern.patterns), code_list(&code.patterns), Order::Sequence)
            }
            (P::MatchOr(pattern), P::MatchOr(code)) => {
                self.item_list(list(&pattern.patterns), code_list(&code.patterns), Order::Sequence)
            }
            (P::MatchMapping(pattern), P::MatchMapping(code)) => {
                let entries =
                    pattern.keys.iter().zip(&pattern.patterns).map(|(key, value)| Item::CaseEntry(key, value));
                let code_entries = code.keys.iter().zip(&code.patterns).map(|(key, value)| Item::CaseEntry(key, value));
                let more = pattern.rest.as_ref().is_some_and(|rest| !Word::of(&rest.id).is_plain());
                (more || self.same_option(pattern.rest.as_ref(), code.rest.as_ref()))
                    && self.item_list(entries.collect(), code_entries.collect(), Order::Any { more })
            }
            (P::MatchClass(pattern), P::MatchClass(code)) => {
                let keywords = pattern.arguments.keywords.iter().map(Item::CaseKeyword).collect();
                let code_keywords = code.arguments.keywords.iter().map(Item::CaseKeyword).collect();
                let positional = list(&pattern.arguments.patterns);
                let more = positional.iter().any(|item| items::gap(*item).is_some());
                self.item_list(positional, code_list(&code.arguments.patterns), Order::Sequence)
                    && self.item_list(keywords, code_keywords, Order::Any { more })
                    && self.push(&pattern.cls, &code.cls)
            }
            (P::MatchStar(pattern), P::MatchStar(code)) => self.same_option(pattern.name.as_ref(), code.name.as_ref()),
            (P::MatchAs(pattern), P::MatchAs(code)) => {
                self.same_option(pattern.name.as_ref(), code.name.as_ref())
                    && match (&pattern.pattern, &code.pattern) {
                        (None, None) => true,
                        (Some(pattern), Some(code)) => self.case(pattern, code),
                        _ => false,
                    }
            }
            _ => false,
        }
    }

    fn same_option(&mut self, pattern: Option<&'p Identifier>, code: Option<&'c Identifier>) -> bool {
        match (pattern, code) {
            (None, None) => true,
            (Some(pattern), Some(code)) => self.word(pattern, code),
            _ => false,
        }
    }

    fn handler(&mut self, pattern: &'p ast::ExceptHandler, code: &'c ast::ExceptHandler) -> bool {
        let ast::ExceptHandler::ExceptHandler(pattern) = pattern;
        let ast::ExceptHandler::ExceptHandler(code) = code;
        self.body(&pattern.body, &code.body)
            && self.optional_word(pattern.name.as_ref(), code.name.as_ref())
            && self.both(pattern.type_.as_deref(), code.type_.as_deref())
    }

    fn parameters(&mut self, pattern: &'p ast::Parameters, code: &'c ast::Parameters) -> bool {
        self.item_list(items::parameters(pattern), items::parameters(code), Order::Sequence)
    }

    fn loops(&mut self, pattern: &'p [ast::Comprehension], code: &'c [ast::Comprehension]) -> bool {
        let (pattern, code) = (pattern.iter().map(Item::Loop).collect(), code.iter().map(Item::Loop).collect());
        self.item_list(pattern, code, Order::Sequence)
    }

    fn arguments(&mut self, pattern: &'p ast::Arguments, code: &'c ast::Arguments) -> bool {
        let more = pattern.args.iter().any(|argument| matches!(Word::of_expr(argument), Some(Word::Many(_))));
        if !more && (pattern.args.len() != code.args.len() || pattern.keywords.len() != code.keywords.len()) {
            return false;
        }
        let tail = if pattern.keywords.is_empty() { range_of(&code.keywords) } else { None };
        self.goals.push(Goal::Exprs(Run {
            pattern: &pattern.args,
            code: &code.args,
            at: 0,
            from: 0,
            open: false,
            tail,
        }));
        let keywords = pattern.keywords.iter().map(Item::Keyword).collect::<Vec<_>>();
        if keywords.is_empty() {
            return more || code.keywords.is_empty();
        }
        self.item_list(keywords, code.keywords.iter().map(Item::Keyword).collect(), Order::Any { more })
    }

    /// A name or chain of the pattern that is no metavariable.
    fn dotted(&self, dotted: &Dotted, pattern: &Expr, code: &Expr) -> bool {
        let last = dotted.full.rsplit('.').next().unwrap_or(&dotted.full);
        let stored = match code {
            Expr::Attribute(attribute) if attribute.attr.as_str() != last => return false,
            Expr::Name(name) if name.id.as_str() != last && !self.view.names.may_be_renamed(&name.id) => return false,
            Expr::Name(name) => name.ctx != ExprContext::Load,
            Expr::Attribute(_) => false,
            _ => return false,
        };
        let read_alike = || ComparableExpr::from(pattern) == ComparableExpr::from(code);
        if stored {
            return read_alike();
        }
        match self.view.names.resolution(code) {
            Resolution::Named(full) => full == dotted.full,
            Resolution::Derived(full) => full == dotted.full || (!dotted.strict && read_alike()),
            Resolution::Unbound => read_alike(),
            Resolution::Local | Resolution::Other => !dotted.strict && read_alike(),
        }
    }

    fn expr(&mut self, pattern: &'p Expr, code: &'c Expr) -> bool {
        match Word::of_expr(pattern) {
            Some(Word::One(name) | Word::Many(name)) => return self.bind_word(name, Bound::Expr(code)),
            Some(Word::Plain(_)) => {
                let dotted = self.pattern.dotted.get(&key(pattern));
                return dotted.is_some_and(|dotted| self.dotted(dotted, pattern, code));
            }
            None => {}
        }
        match (pattern, code) {
            (Expr::Attribute(inner), code) => {
                if let Some(dotted) = self.pattern.dotted.get(&key(pattern)) {
                    return self.dotted(dotted, pattern, code);
                }
                let Expr::Attribute(code) = code else { return false };
                self.word(&inner.attr, &code.attr) && self.push(&inner.value, &code.value)
            }
            (Expr::Call(pattern), Expr::Call(code)) => {
                self.arguments(&pattern.arguments, &code.arguments) && self.push(&pattern.func, &code.func)
            }
            (Expr::StringLiteral(pattern), Expr::StringLiteral(literal)) => {
                let text = pattern.value.to_str();
                match Word::of(text) {
                    Word::One(name) => self.bind_word(name, Bound::Text(literal.value.to_str(), code)),
                    _ => is_any_text(text) || text_fits(text, literal.value.to_str()),
                }
            }
            (Expr::FString(pattern), Expr::FString(code)) => {
                self.item_list(items::of_f_string(&pattern.value), items::of_f_string(&code.value), Order::Sequence)
            }
            (Expr::TString(pattern), Expr::TString(code)) => {
                self.item_list(items::of_t_string(&pattern.value), items::of_t_string(&code.value), Order::Sequence)
            }
            (Expr::BytesLiteral(pattern), Expr::BytesLiteral(code)) => {
                let text: Vec<u8> = pattern.value.bytes().collect();
                text == b"..." || text.iter().copied().eq(code.value.bytes())
            }
            (Expr::NumberLiteral(pattern), Expr::NumberLiteral(code)) => pattern.value == code.value,
            (Expr::BooleanLiteral(pattern), Expr::BooleanLiteral(code)) => pattern.value == code.value,
            (Expr::NoneLiteral(_), Expr::NoneLiteral(_)) | (Expr::EllipsisLiteral(_), Expr::EllipsisLiteral(_)) => true,
            (Expr::BoolOp(pattern), Expr::BoolOp(code)) => {
                pattern.op == code.op && self.list(&pattern.values, &code.values)
            }
            (Expr::Named(pattern), Expr::Named(code)) => {
                self.push(&pattern.value, &code.value) && self.push(&pattern.target, &code.target)
            }
            (Expr::BinOp(pattern), Expr::BinOp(code)) => {
                pattern.op == code.op && self.push(&pattern.right, &code.right) && self.push(&pattern.left, &code.left)
            }
            (Expr::UnaryOp(pattern), Expr::UnaryOp(code)) => {
                pattern.op == code.op && self.push(&pattern.operand, &code.operand)
            }
            (Expr::Compare(pattern), Expr::Compare(code)) => {
                pattern.ops == code.ops
                    && self.list(&pattern.comparators, &code.comparators)
                    && self.push(&pattern.left, &code.left)
            }
            (Expr::Lambda(pattern), Expr::Lambda(code)) => {
                let parameters = match (&pattern.parameters, &code.parameters) {
                    (Some(pattern), Some(code)) => self.parameters(pattern, code),
                    (None, None) => true,
                    (Some(pattern), None) => items::parameters(pattern).iter().all(|item| items::gap(*item).is_some()),
                    (None, Some(_)) => false,
                };
                parameters && self.push(&pattern.body, &code.body)
            }
            (Expr::If(pattern), Expr::If(code)) => {
                self.push(&pattern.orelse, &code.orelse)
                    && self.push(&pattern.body, &code.body)
                    && self.push(&pattern.test, &code.test)
            }
            (Expr::Dict(pattern), Expr::Dict(code)) => {
                let is_gap = |item: &&ast::DictItem| {
                    item.key.is_none() && matches!(Word::of_expr(&item.value), Some(Word::Many(_)))
                };
                let more = pattern.items.iter().any(|item| is_gap(&item));
                let entries = pattern.items.iter().filter(|item| !is_gap(item)).map(Item::Entry).collect();
                self.item_list(entries, code.items.iter().map(Item::Entry).collect(), Order::Any { more })
            }
            (Expr::Set(pattern), Expr::Dict(_)) => is_gap_only(&pattern.elts),
            (Expr::Set(pattern), Expr::Set(code)) => self.list(&pattern.elts, &code.elts),
            (Expr::List(pattern), Expr::List(code)) => self.list(&pattern.elts, &code.elts),
            (Expr::Tuple(pattern), Expr::Tuple(code)) => self.list(&pattern.elts, &code.elts),
            (Expr::ListComp(pattern), Expr::ListComp(code)) => {
                self.push(&pattern.elt, &code.elt) && self.loops(&pattern.generators, &code.generators)
            }
            (Expr::SetComp(pattern), Expr::SetComp(code)) => {
                self.push(&pattern.elt, &code.elt) && self.loops(&pattern.generators, &code.generators)
            }
            (Expr::Generator(pattern), Expr::Generator(code)) => {
                self.push(&pattern.elt, &code.elt) && self.loops(&pattern.generators, &code.generators)
            }
            (Expr::DictComp(pattern), Expr::DictComp(code)) => {
                self.push(&pattern.value, &code.value)
                    && self.both(pattern.key.as_deref(), code.key.as_deref())
                    && self.loops(&pattern.generators, &code.generators)
            }
            (Expr::Await(pattern), Expr::Await(code)) => self.push(&pattern.value, &code.value),
            (Expr::Yield(pattern), Expr::Yield(code)) => self.both(pattern.value.as_deref(), code.value.as_deref()),
            (Expr::YieldFrom(pattern), Expr::YieldFrom(code)) => self.push(&pattern.value, &code.value),
            (Expr::Subscript(pattern), Expr::Subscript(code)) => {
                self.push(&pattern.slice, &code.slice) && self.push(&pattern.value, &code.value)
            }
            (Expr::Starred(pattern), Expr::Starred(code)) => self.push(&pattern.value, &code.value),
            (Expr::Slice(pattern), Expr::Slice(code)) => {
                self.both(pattern.lower.as_deref(), code.lower.as_deref())
                    && self.both(pattern.upper.as_deref(), code.upper.as_deref())
                    && self.both(pattern.step.as_deref(), code.step.as_deref())
            }
            (Expr::IpyEscapeCommand(pattern), Expr::IpyEscapeCommand(code)) => {
                pattern.kind == code.kind && pattern.value == code.value
            }
            _ => false,
        }
    }

    fn assign(&mut self, targets: &'p [Expr], value: &'p Expr, code: &'c Stmt) -> bool {
        let (code_targets, code_value): (&'c [Expr], &'c Expr) = match code {
            Stmt::Assign(code) => (&code.targets, &code.value),
            Stmt::AnnAssign(ast::StmtAnnAssign { target, value: Some(value), .. }) => {
                (std::slice::from_ref(&**target), value)
            }
            _ => return false,
        };
        match targets {
            // Any of `a = b = value`.
            [target] => {
                self.goals.push(Goal::Expr(value, code_value));
                let Some((first, others)) = code_targets.split_first() else { return false };
                for other in others.iter().rev() {
                    self.or(Goal::Expr(target, other));
                }
                self.push(target, first)
            }
            several => self.push(value, code_value) && self.list(several, code_targets),
        }
    }

    fn stmt(&mut self, pattern: &'p Stmt, code: &'c Stmt) -> bool {
        match (pattern, code) {
            (Stmt::Expr(pattern), Stmt::Expr(code)) => self.push(&pattern.value, &code.value),
            (Stmt::Assign(pattern), code) => self.assign(&pattern.targets, &pattern.value, code),
            (Stmt::AnnAssign(pattern), Stmt::AnnAssign(code)) => {
                self.both(pattern.value.as_deref(), code.value.as_deref())
                    && self.push(&pattern.annotation, &code.annotation)
                    && self.push(&pattern.target, &code.target)
            }
            (Stmt::AugAssign(pattern), Stmt::AugAssign(code)) => {
                pattern.op == code.op
                    && self.push(&pattern.value, &code.value)
                    && self.push(&pattern.target, &code.target)
            }
            (Stmt::Return(pattern), Stmt::Return(code)) => self.both(pattern.value.as_deref(), code.value.as_deref()),
            (Stmt::Raise(pattern), Stmt::Raise(code)) => {
                self.if_said(pattern.cause.as_deref(), code.cause.as_deref())
                    && self.both(pattern.exc.as_deref(), code.exc.as_deref())
            }
            (Stmt::Assert(pattern), Stmt::Assert(code)) => {
                self.if_said(pattern.msg.as_deref(), code.msg.as_deref()) && self.push(&pattern.test, &code.test)
            }
            (Stmt::Delete(pattern), Stmt::Delete(code)) => self.list(&pattern.targets, &code.targets),
            (Stmt::FunctionDef(pattern), Stmt::FunctionDef(code)) => {
                let decorators = pattern.decorator_list.iter().map(Item::Decorator).collect();
                let code_decorators = code.decorator_list.iter().map(Item::Decorator).collect();
                (!pattern.is_async || code.is_async)
                    && self.body(&pattern.body, &code.body)
                    && self.if_said(pattern.returns.as_deref(), code.returns.as_deref())
                    && self.parameters(&pattern.parameters, &code.parameters)
                    && self.item_list(decorators, code_decorators, Order::Subsequence)
                    && self.word(&pattern.name, &code.name)
            }
            (Stmt::ClassDef(pattern), Stmt::ClassDef(code)) => {
                let decorators = pattern.decorator_list.iter().map(Item::Decorator).collect();
                let code_decorators = code.decorator_list.iter().map(Item::Decorator).collect();
                let bases = match (&pattern.arguments, &code.arguments) {
                    (None, _) => true,
                    (Some(pattern), Some(code)) => self.arguments(pattern, code),
                    (Some(pattern), None) => {
                        pattern.keywords.is_empty() && (pattern.args.is_empty() || is_gap_only(&pattern.args))
                    }
                };
                bases
                    && self.body(&pattern.body, &code.body)
                    && self.item_list(decorators, code_decorators, Order::Subsequence)
                    && self.word(&pattern.name, &code.name)
            }
            (Stmt::If(pattern), Stmt::If(code)) => {
                let clauses = &pattern.elif_else_clauses;
                let rest = clauses.is_empty() || {
                    let clauses = clauses.iter().map(Item::Clause).collect();
                    self.item_list(clauses, code.elif_else_clauses.iter().map(Item::Clause).collect(), Order::Sequence)
                };
                rest && self.body(&pattern.body, &code.body) && self.push(&pattern.test, &code.test)
            }
            (Stmt::For(pattern), Stmt::For(code)) => {
                (!pattern.is_async || code.is_async)
                    && self.body_if_said(&pattern.orelse, &code.orelse)
                    && self.body(&pattern.body, &code.body)
                    && self.push(&pattern.iter, &code.iter)
                    && self.push(&pattern.target, &code.target)
            }
            (Stmt::While(pattern), Stmt::While(code)) => {
                self.body_if_said(&pattern.orelse, &code.orelse)
                    && self.body(&pattern.body, &code.body)
                    && self.push(&pattern.test, &code.test)
            }
            (Stmt::With(pattern), Stmt::With(code)) => {
                let with = pattern.items.iter().map(Item::With).collect();
                (!pattern.is_async || code.is_async)
                    && self.body(&pattern.body, &code.body)
                    && self.item_list(with, code.items.iter().map(Item::With).collect(), Order::Subsequence)
            }
            (Stmt::Try(pattern), Stmt::Try(code)) => {
                let handlers = pattern.handlers.iter().map(Item::Handler).collect();
                pattern.is_star == code.is_star
                    && self.body_if_said(&pattern.finalbody, &code.finalbody)
                    && self.body_if_said(&pattern.orelse, &code.orelse)
                    && self.item_list(handlers, code.handlers.iter().map(Item::Handler).collect(), Order::Subsequence)
                    && self.body(&pattern.body, &code.body)
            }
            (Stmt::Match(pattern), Stmt::Match(code)) => {
                let cases = pattern.cases.iter().map(Item::Case).collect();
                self.item_list(cases, code.cases.iter().map(Item::Case).collect(), Order::Subsequence)
                    && self.push(&pattern.subject, &code.subject)
            }
            (Stmt::Import(pattern), Stmt::Import(code)) => {
                let names = pattern.names.iter().map(Item::Alias).collect();
                self.item_list(names, code.names.iter().map(Item::Alias).collect(), Order::Subsequence)
            }
            (Stmt::ImportFrom(pattern), Stmt::ImportFrom(code)) => {
                let names = pattern.names.iter().map(Item::Alias).collect();
                pattern.level == code.level
                    && self.same_option(pattern.module.as_ref(), code.module.as_ref())
                    && self.item_list(names, code.names.iter().map(Item::Alias).collect(), Order::Subsequence)
            }
            (Stmt::Global(pattern), Stmt::Global(code)) => self.words(&pattern.names, &code.names),
            (Stmt::Nonlocal(pattern), Stmt::Nonlocal(code)) => self.words(&pattern.names, &code.names),
            (Stmt::TypeAlias(pattern), Stmt::TypeAlias(code)) => {
                self.push(&pattern.value, &code.value) && self.push(&pattern.name, &code.name)
            }
            (Stmt::Pass(_), Stmt::Pass(_))
            | (Stmt::Break(_), Stmt::Break(_))
            | (Stmt::Continue(_), Stmt::Continue(_)) => true,
            (Stmt::IpyEscapeCommand(pattern), Stmt::IpyEscapeCommand(code)) => {
                pattern.kind == code.kind && pattern.value == code.value
            }
            _ => false,
        }
    }

    /// Each name of the pattern is among those of the code.
    fn words(&mut self, pattern: &'p [Identifier], code: &'c [Identifier]) -> bool {
        let (pattern, code) = (pattern.iter().map(Item::Word).collect(), code.iter().map(Item::Word).collect());
        self.item_list(pattern, code, Order::Subsequence)
    }
}

/// Whether elements of a pattern are `...` alone.
fn is_gap_only(elements: &[Expr]) -> bool {
    matches!(elements, [only] if matches!(Word::of_expr(only), Some(Word::Many(_))))
}

fn range_of<T: Ranged>(nodes: &[T]) -> Option<TextRange> {
    let (first, last) = (nodes.first()?, nodes.last()?);
    Some(TextRange::new(first.start(), last.end()))
}
