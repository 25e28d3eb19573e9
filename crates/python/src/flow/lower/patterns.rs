//! `match`.

use ruff_python_ast::{self as ast, Expr, Pattern, Singleton};

use super::{Lowering, Value, at};
use crate::flow::ir::{BlockId, CompareOp, Constant, Form, Op, Place, Reg};

/// Classes whose one positional pattern is matched with the object itself.
const SELF_MATCHING: [&str; 11] =
    ["bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"];

/// What a pattern is matched with.
#[derive(Clone, Copy)]
enum Subject {
    Value(Value),
    /// A variable that no pattern sets: loaded anew, so that what a test says of the value is known of the variable.
    Variable(Place),
}

impl<'a> Lowering<'a> {
    pub(super) fn cases(&mut self, statement: &'a ast::StmtMatch) {
        let subject = match &*statement.subject {
            Expr::Name(name) if !statement.cases.iter().any(|case| binds(&case.pattern, name.id.as_str())) => {
                Subject::Variable(self.place(name.id.as_str()))
            }
            other => Subject::Value(self.expr(other)),
        };
        let after = self.block();
        for case in &statement.cases {
            let next = self.block();
            self.at = at(case);
            self.pattern(&case.pattern, subject, next);
            if let Some(guard) = &case.guard {
                let body = self.block();
                self.condition(guard, body, next);
                self.start(body);
            }
            self.suite(&case.body);
            self.jump(after);
            self.start(next);
        }
        self.jump(after);
        self.start(after);
    }

    fn subject(&mut self, pattern: &Pattern, subject: Subject) -> Reg {
        match subject {
            Subject::Value(value) => self.register(value),
            Subject::Variable(place) => self.load(at(pattern), place).register,
        }
    }

    /// Goes on if the subject matches; else goes to `fail`.
    fn pattern(&mut self, pattern: &'a Pattern, subject: Subject, fail: BlockId) {
        let span = at(pattern);
        match pattern {
            Pattern::MatchValue(value) => {
                let value = self.expr(&value.value);
                let (left, right) = (self.subject(pattern, subject), self.register(value));
                self.test(pattern, fail, |to| Op::Compare { to, op: CompareOp::Eq, left, right });
            }
            Pattern::MatchSingleton(singleton) => {
                let left = self.subject(pattern, subject);
                let value = match singleton.value {
                    Singleton::None => Constant::None,
                    Singleton::True => Constant::Bool(true),
                    Singleton::False => Constant::Bool(false),
                };
                let right = self.constant(span, value).register;
                self.test(pattern, fail, |to| Op::Compare { to, op: CompareOp::Is, left, right });
            }
            Pattern::MatchSequence(sequence) => self.sequence(pattern, &sequence.patterns, subject, fail),
            Pattern::MatchMapping(mapping) => self.mapping(pattern, mapping, subject, fail),
            Pattern::MatchClass(class) => self.class_pattern(pattern, class, subject, fail),
            Pattern::MatchAs(bound) => {
                if let Some(inner) = &bound.pattern {
                    self.pattern(inner, subject, fail);
                }
                self.capture(pattern, bound.name.as_ref(), subject);
            }
            Pattern::MatchStar(star) => self.capture(pattern, star.name.as_ref(), subject),
            Pattern::MatchOr(either) => {
                let found = self.block();
                let count = either.patterns.len();
                for (index, alternative) in either.patterns.iter().enumerate() {
                    let next = if index + 1 < count { self.block() } else { fail };
                    self.pattern(alternative, subject, next);
                    self.jump(found);
                    if index + 1 < count {
                        self.start(next);
                    }
                }
                if count == 0 {
                    self.jump(found);
                }
                self.start(found);
            }
        }
    }

    fn capture(&mut self, pattern: &'a Pattern, name: Option<&'a ast::Identifier>, subject: Subject) {
        if let Some(name) = name {
            let place = self.place(name.as_str());
            let from = self.subject(pattern, subject);
            self.effect(at(name), Op::Store { place, from });
        }
    }

    fn test(&mut self, pattern: &Pattern, fail: BlockId, op: impl FnOnce(Reg) -> Op) {
        let next = self.block();
        let result = self.value(at(pattern), op);
        self.branch(at(pattern), result, next, fail);
        self.start(next);
    }

    fn sequence(&mut self, pattern: &'a Pattern, patterns: &'a [Pattern], subject: Subject, fail: BlockId) {
        let star = patterns.iter().position(Pattern::is_match_star);
        let length = (patterns.len() - usize::from(star.is_some())) as u32;
        let form = Form::Sequence { length, or_more: star.is_some() };
        let of = self.subject(pattern, subject);
        self.test(pattern, fail, |to| Op::Matches { to, subject: of, form });
        for (index, inner) in patterns.iter().enumerate() {
            if is_wildcard(inner) {
                continue;
            }
            let from = self.subject(pattern, subject);
            let after = patterns.len() - index - 1;
            let part = match star {
                Some(star) if star == index => {
                    self.value(at(inner), |to| Op::Rest { to, from, before: index as u32, after: after as u32 })
                }
                Some(star) if star < index => {
                    self.value(at(inner), |to| Op::Element { to, from, index: -(after as i32) - 1 })
                }
                _ => self.value(at(inner), |to| Op::Element { to, from, index: index as i32 }),
            };
            self.pattern(inner, Subject::Value(part), fail);
        }
    }

    fn mapping(
        &mut self,
        pattern: &'a Pattern,
        mapping: &'a ast::PatternMatchMapping,
        subject: Subject,
        fail: BlockId,
    ) {
        let mut keys = Vec::with_capacity(mapping.keys.len());
        for key in &mapping.keys {
            keys.push(self.expr(key));
        }
        let of = self.subject(pattern, subject);
        let keys = keys.into_iter().map(|key| self.register(key)).collect();
        self.test(pattern, fail, |to| Op::Matches { to, subject: of, form: Form::Mapping { keys } });
        for (key, inner) in mapping.keys.iter().zip(&mapping.patterns) {
            if is_wildcard(inner) {
                continue;
            }
            let key = self.operand(key);
            let object = self.subject(pattern, subject);
            let item = self.value(at(inner), |to| Op::Item { to, object, key });
            self.pattern(inner, Subject::Value(item), fail);
        }
        if let Some(rest) = &mapping.rest {
            let object = self.subject(pattern, subject);
            let copy = self.value(at(rest), |to| Op::Dict { to, entries: vec![(None, object)] });
            let place = self.place(rest.as_str());
            self.store(at(rest), place, copy);
        }
    }

    fn class_pattern(
        &mut self,
        pattern: &'a Pattern,
        class: &'a ast::PatternMatchClass,
        subject: Subject,
        fail: BlockId,
    ) {
        let value = self.expr(&class.cls);
        let (of, value) = (self.subject(pattern, subject), self.register(value));
        self.test(pattern, fail, |to| Op::Matches { to, subject: of, form: Form::Class { class: value } });
        let is_itself = match &*class.cls {
            Expr::Name(name) => {
                SELF_MATCHING.contains(&name.id.as_str()) && matches!(self.place(name.id.as_str()), Place::Global(_))
            }
            _ => false,
        };
        for (index, inner) in (0..).zip(&class.arguments.patterns) {
            if is_itself {
                self.pattern(inner, subject, fail);
            } else if !is_wildcard(inner) {
                let from = self.subject(pattern, subject);
                let part = self.value(at(inner), |to| Op::Element { to, from, index });
                self.pattern(inner, Subject::Value(part), fail);
            }
        }
        for keyword in &class.arguments.keywords {
            let name = self.strings.get(keyword.attr.as_str());
            let object = self.subject(pattern, subject);
            let part = self.value(at(keyword), |to| Op::Attribute { to, object, name });
            self.pattern(&keyword.pattern, Subject::Value(part), fail);
        }
    }
}

/// The name that a pattern itself binds, apart from those within.
pub(super) fn bound(pattern: &Pattern) -> Option<&ast::Identifier> {
    match pattern {
        Pattern::MatchAs(bound) => bound.name.as_ref(),
        Pattern::MatchStar(bound) => bound.name.as_ref(),
        Pattern::MatchMapping(mapping) => mapping.rest.as_ref(),
        _ => None,
    }
}

fn binds(pattern: &Pattern, name: &str) -> bool {
    if bound(pattern).is_some_and(|bound| bound.as_str() == name) {
        return true;
    }
    match pattern {
        Pattern::MatchSequence(sequence) => sequence.patterns.iter().any(|inner| binds(inner, name)),
        Pattern::MatchMapping(mapping) => mapping.patterns.iter().any(|inner| binds(inner, name)),
        Pattern::MatchClass(class) => {
            let keywords = class.arguments.keywords.iter().map(|keyword| &keyword.pattern);
            class.arguments.patterns.iter().chain(keywords).any(|inner| binds(inner, name))
        }
        Pattern::MatchAs(bound) => bound.pattern.as_deref().is_some_and(|inner| binds(inner, name)),
        Pattern::MatchOr(either) => either.patterns.iter().any(|inner| binds(inner, name)),
        Pattern::MatchValue(_) | Pattern::MatchSingleton(_) | Pattern::MatchStar(_) => false,
    }
}

/// `_` and `*_`.
fn is_wildcard(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::MatchAs(bound) => bound.pattern.is_none() && bound.name.is_none(),
        Pattern::MatchStar(star) => star.name.is_none(),
        _ => false,
    }
}
