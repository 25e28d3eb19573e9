//! What fits what: node by node, a pattern's on the left, the code's on the right.

use ruff_python_ast::comparable::ComparableExpr;
use ruff_python_ast::{self as ast, Expr, ExprContext, Identifier, Stmt};
use ruff_text_size::Ranged;

use super::super::items::{self, Item, Order};
use super::super::source::{Word, is_any_text, key, text_fits};
use super::{Bound, Dotted, Goal, Run, Solver, range_of};
use crate::names::Resolution;

impl<'p, 'c> Solver<'p, '_, 'c> {
    pub(super) fn item(&mut self, pattern: Item<'p>, code: Item<'c>) -> bool {
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

    pub(super) fn handler(&mut self, pattern: &'p ast::ExceptHandler, code: &'c ast::ExceptHandler) -> bool {
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

    pub(super) fn expr(&mut self, pattern: &'p Expr, code: &'c Expr) -> bool {
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

    pub(super) fn stmt(&mut self, pattern: &'p Stmt, code: &'c Stmt) -> bool {
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
