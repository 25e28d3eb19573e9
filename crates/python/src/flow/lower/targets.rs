//! What is assigned to and deleted.

use ruff_python_ast::{self as ast, Expr};

use super::expressions::binary_op;
use super::{Lowering, Value, at};
use crate::flow::ir::{BodyKind, Constant, Field, Op};

impl<'a> Lowering<'a> {
    pub(super) fn assign(&mut self, target: &'a Expr, value: Value) {
        match target {
            Expr::Name(name) => {
                let place = self.place(name.id.as_str());
                self.store(at(target), place, value);
            }
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value);
                self.set_attribute(attribute, object, value);
            }
            Expr::Subscript(subscript) => {
                let object = self.expr(&subscript.value);
                let key = self.key(&subscript.slice);
                self.set_item(subscript, object, key, value);
            }
            Expr::Tuple(tuple) => self.unpack(&tuple.elts, value),
            Expr::List(list) => self.unpack(&list.elts, value),
            Expr::Starred(starred) => self.assign(&starred.value, value),
            // A syntax error.
            _ => {
                self.expr(target);
            }
        }
    }

    fn set_attribute(&mut self, target: &'a ast::ExprAttribute, object: Value, value: Value) {
        let name = self.strings.get(target.attr.as_str());
        let (object, from) = (self.register(object), self.register(value));
        self.effect(at(target), Op::SetAttribute { object, name, from });
    }

    /// `key`: `None` for a slice.
    fn set_item(&mut self, target: &'a ast::ExprSubscript, object: Value, key: Option<Value>, value: Value) {
        let object = self.register(object);
        let op = match key {
            Some(key) => Op::SetItem { object, key: self.register(key), from: self.register(value) },
            None => Op::SetSlice { object, from: self.register(value) },
        };
        self.effect(at(target), op);
    }

    /// The key of a subscript that is written to. The bounds of a slice are evaluated, and not kept.
    fn key(&mut self, key: &'a Expr) -> Option<Value> {
        let Expr::Slice(slice) = key else { return Some(self.expr(key)) };
        for bound in [&slice.lower, &slice.upper, &slice.step].into_iter().flatten() {
            self.expr(bound);
        }
        None
    }

    fn unpack(&mut self, targets: &'a [Expr], value: Value) {
        let star = targets.iter().position(Expr::is_starred_expr);
        for (index, target) in targets.iter().enumerate() {
            let from = self.register(value);
            let after = targets.len() - index - 1;
            let part = match star {
                Some(star) if star == index => {
                    self.value(at(target), |to| Op::Rest { to, from, before: index as u32, after: after as u32 })
                }
                Some(star) if star < index => {
                    self.value(at(target), |to| Op::Element { to, from, index: -(after as i32) - 1 })
                }
                _ => self.value(at(target), |to| Op::Element { to, from, index: index as i32 }),
            };
            self.assign(target, part);
        }
    }

    pub(super) fn augmented(&mut self, statement: &'a ast::StmtAugAssign) {
        let target = &*statement.target;
        let combine = |lowering: &mut Self, old: Value| {
            let right = lowering.expr(&statement.value);
            let (left, right) = (lowering.register(old), lowering.register(right));
            let op = binary_op(statement.op);
            lowering.value(at(statement), |to| Op::Binary { to, op, left, right, in_place: true })
        };
        match target {
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value);
                let name = self.strings.get(attribute.attr.as_str());
                let old = self.value(at(target), |to| Op::Attribute { to, object: object.register, name });
                let new = combine(self, old);
                self.set_attribute(attribute, object, new);
            }
            Expr::Subscript(subscript) => {
                let object = self.expr(&subscript.value);
                let (key, old) = match &*subscript.slice {
                    Expr::Slice(slice) => (None, self.slice(at(target), object, slice)),
                    key => {
                        let key = self.expr(key);
                        let object = self.register(object);
                        (Some(key), self.value(at(target), |to| Op::Item { to, object, key: key.register }))
                    }
                };
                let new = combine(self, old);
                self.set_item(subscript, object, key, new);
            }
            _ => {
                let old = self.expr(target);
                let new = combine(self, old);
                self.assign(target, new);
            }
        }
    }

    pub(super) fn annotated(&mut self, statement: &'a ast::StmtAnnAssign) {
        if let Some(value) = &statement.value {
            let value = self.expr(value);
            self.assign(&statement.target, value);
        }
        let Expr::Name(name) = &*statement.target else { return };
        let annotation = self.annotation(&statement.annotation);
        match self.body.kind {
            BodyKind::Function | BodyKind::Lambda => {
                let place = self.place(name.id.as_str());
                self.effect(at(statement), Op::Declare { place, annotation });
            }
            // A `finally` is lowered more than once.
            BodyKind::Module | BodyKind::Class if self.finally_depth == 0 => {
                let name = self.strings.get(name.id.as_str());
                self.body.fields.push(Field { name, annotation, has_value: statement.value.is_some() });
            }
            BodyKind::Module | BodyKind::Class => {}
        }
    }

    pub(super) fn delete(&mut self, target: &'a Expr) {
        match target {
            Expr::Name(name) => {
                let place = self.place(name.id.as_str());
                self.effect(at(target), Op::Delete { place });
            }
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value).register;
                let name = self.strings.get(attribute.attr.as_str());
                self.effect(at(target), Op::DeleteAttribute { object, name });
            }
            Expr::Subscript(subscript) => {
                let object = self.expr(&subscript.value);
                let key = self.expr(&subscript.slice);
                let (object, key) = (self.register(object), self.register(key));
                self.effect(at(target), Op::DeleteItem { object, key });
            }
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|target| self.delete(target)),
            Expr::List(list) => list.elts.iter().for_each(|target| self.delete(target)),
            // A syntax error.
            _ => {
                self.expr(target);
            }
        }
    }

    /// A name that a type alias or the like is bound to without a value that matters here.
    pub(super) fn assign_unknown(&mut self, target: &'a Expr) {
        let value = self.constant(at(target), Constant::Ellipsis);
        self.assign(target, value);
    }
}
