//! Matching: does a pattern's tree fit a tree of the code, and what do its metavariables stand for?
//!
//! The work is a stack of goals, with the alternatives that are left kept aside (as in Prolog), so nothing recurses, all
//! alternatives of `...` are tried, and the number of steps is bounded.

mod fit;

use std::rc::Rc;

use ruff_python_ast::comparable::ComparableExpr;
use ruff_python_ast::{self as ast, Expr, Identifier, Stmt};
use ruff_text_size::{Ranged, TextRange, TextSize};
use rustc_hash::FxHashMap;

use super::FileView;
use super::constraint::Compiled as Constraint;
use super::items::{self, Item, Order};
use super::source::{Root, Word};

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

    fn word(&mut self, pattern: &'p Identifier, code: &'c Identifier) -> bool {
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
}

fn range_of<T: Ranged>(nodes: &[T]) -> Option<TextRange> {
    let (first, last) = (nodes.first()?, nodes.last()?);
    Some(TextRange::new(first.start(), last.end()))
}
