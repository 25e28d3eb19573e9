//! Expressions without branches of their own.

use covet_core::Span;
use ruff_python_ast::{self as ast, ArgOrKeyword, Expr, InterpolatedStringElement, Operator};

use super::{Lowering, Value, at};
use crate::flow::ir::{
    Argument, ArgumentKind, BinaryOp, CompareOp, Constant, FormatPart, Item, Op, Reg, StrId, UnaryOp,
};

/// A part of an f-string before its registers are known.
enum Part {
    Text(StrId),
    Value(Value, Option<char>, Vec<Part>),
}

impl<'a> Lowering<'a> {
    pub(super) fn expr(&mut self, expr: &'a Expr) -> Value {
        let span = at(expr);
        match expr {
            Expr::Name(name) => {
                let place = self.place(name.id.as_str());
                self.load(span, place)
            }
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value);
                let name = self.strings.get(attribute.attr.as_str());
                let object = self.register(object);
                self.value(span, |to| Op::Attribute { to, object, name })
            }
            Expr::Call(call) => self.call(call),
            Expr::Subscript(subscript) => self.subscript(subscript),
            Expr::BinOp(binary) => self.binary(binary),
            Expr::UnaryOp(unary) => self.unary(unary),
            Expr::BoolOp(_) => self.short_circuit(expr),
            Expr::If(conditional) => self.conditional(conditional),
            Expr::Compare(compare) => self.compare(compare),
            Expr::Named(named) => {
                let value = self.expr(&named.value);
                match &*named.target {
                    Expr::Name(name) => {
                        let place = self.place_of_walrus(name.id.as_str());
                        self.store(at(name), place, value);
                    }
                    // A syntax error.
                    target => self.assign(target, value),
                }
                value
            }
            Expr::Lambda(lambda) => self.lambda(lambda),
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => self.comprehension(expr),
            Expr::Dict(dict) => self.dict(dict),
            Expr::Tuple(tuple) => {
                let items = self.items(&tuple.elts);
                self.value(span, |to| Op::Tuple { to, items })
            }
            Expr::List(list) => {
                let items = self.items(&list.elts);
                self.value(span, |to| Op::List { to, items })
            }
            Expr::Set(set) => {
                let items = self.items(&set.elts);
                self.value(span, |to| Op::Set { to, items })
            }
            Expr::Await(awaited) => {
                let value = self.operand(&awaited.value);
                self.value(span, |to| Op::Await { to, value })
            }
            Expr::Yield(yielded) => {
                self.body.is_generator = true;
                let value = yielded.value.as_deref().map(|value| self.operand(value));
                self.value(span, |to| Op::Yield { to, value })
            }
            Expr::YieldFrom(yielded) => {
                self.body.is_generator = true;
                let value = self.operand(&yielded.value);
                self.value(span, |to| Op::YieldFrom { to, value })
            }
            Expr::FString(string) => {
                let mut parts = Vec::new();
                for part in &string.value {
                    match part {
                        ast::FStringPart::Literal(literal) => {
                            parts.push(Part::Text(self.strings.get(literal.as_str())));
                        }
                        ast::FStringPart::FString(string) => self.parts(&string.elements, &mut parts),
                    }
                }
                self.format(span, parts)
            }
            Expr::TString(string) => {
                let mut parts = Vec::new();
                string.value.iter().for_each(|string| self.parts(&string.elements, &mut parts));
                self.format(span, parts)
            }
            Expr::StringLiteral(literal) => {
                let text = self.strings.get(literal.value.to_str());
                self.constant(span, Constant::Str(text))
            }
            Expr::BytesLiteral(literal) => {
                let bytes = self.bytes(&literal.value);
                self.constant(span, Constant::Bytes(bytes))
            }
            Expr::NumberLiteral(literal) => {
                let number = self.number(literal);
                self.constant(span, number)
            }
            Expr::BooleanLiteral(literal) => self.constant(span, Constant::Bool(literal.value)),
            Expr::NoneLiteral(_) | Expr::IpyEscapeCommand(_) => self.constant(span, Constant::None),
            Expr::EllipsisLiteral(_) => self.constant(span, Constant::Ellipsis),
            Expr::Starred(starred) => self.expr(&starred.value),
            // Within a tuple of a subscript; alone it is handled there.
            Expr::Slice(slice) => {
                let bounds = [&slice.lower, &slice.upper, &slice.step];
                let bounds = bounds.map(|bound| match bound.as_deref() {
                    Some(bound) => self.expr(bound),
                    None => self.constant(span, Constant::None),
                });
                let items = bounds.map(|bound| Item { value: self.register(bound), is_starred: false }).to_vec();
                self.value(span, |to| Op::Tuple { to, items })
            }
        }
    }

    /// An expression's register, for an operation that follows at once.
    pub(super) fn operand(&mut self, expr: &'a Expr) -> Reg {
        let value = self.expr(expr);
        self.register(value)
    }

    fn call(&mut self, call: &'a ast::ExprCall) -> Value {
        let callee = self.expr(&call.func);
        let mut arguments = Vec::with_capacity(call.arguments.len());
        for argument in call.arguments.iter_source_order() {
            let (value, kind) = match argument {
                ArgOrKeyword::Arg(Expr::Starred(starred)) => (&*starred.value, ArgumentKind::Args),
                ArgOrKeyword::Arg(value) => (value, ArgumentKind::Positional),
                ArgOrKeyword::Keyword(keyword) => match &keyword.arg {
                    Some(name) => (&keyword.value, ArgumentKind::Keyword(self.strings.get(name.as_str()))),
                    None => (&keyword.value, ArgumentKind::Kwargs),
                },
            };
            arguments.push((self.expr(value), kind, at(value)));
        }
        let callee = self.register(callee);
        let arguments = arguments.into_iter();
        let arguments =
            arguments.map(|(value, kind, span)| Argument { value: self.register(value), kind, span }).collect();
        self.value(at(call), |to| Op::Call { to, callee, arguments })
    }

    fn subscript(&mut self, subscript: &'a ast::ExprSubscript) -> Value {
        let object = self.expr(&subscript.value);
        if let Expr::Slice(slice) = &*subscript.slice {
            return self.slice(at(subscript), object, slice);
        }
        let key = self.operand(&subscript.slice);
        let object = self.register(object);
        self.value(at(subscript), |to| Op::Item { to, object, key })
    }

    pub(super) fn slice(&mut self, span: Span, object: Value, slice: &'a ast::ExprSlice) -> Value {
        let bounds = [&slice.lower, &slice.upper, &slice.step];
        let bounds = bounds.map(|bound| bound.as_deref().map(|bound| self.expr(bound)));
        let object = self.register(object);
        let [lower, upper, step] = bounds.map(|bound| bound.map(|bound| self.register(bound)));
        self.value(span, |to| Op::Slice { to, object, lower, upper, step })
    }

    /// `a + b + c ...` is a tree that leans to the left, which may be long.
    fn binary(&mut self, binary: &'a ast::ExprBinOp) -> Value {
        let mut chain = vec![binary];
        let mut first = &*binary.left;
        while let Expr::BinOp(inner) = first {
            chain.push(inner);
            first = &inner.left;
        }
        let mut left = self.expr(first);
        for binary in chain.into_iter().rev() {
            let right = self.expr(&binary.right);
            let (left_register, right) = (self.register(left), self.register(right));
            let op = binary_op(binary.op);
            left = self.value(at(binary), |to| Op::Binary { to, op, left: left_register, right, in_place: false });
        }
        left
    }

    fn unary(&mut self, unary: &'a ast::ExprUnaryOp) -> Value {
        if let (ast::UnaryOp::USub, Expr::NumberLiteral(literal)) = (unary.op, &*unary.operand) {
            let negative = match self.number(literal) {
                Constant::Int(value) => Some(Constant::Int(-value)),
                Constant::Float(value) => Some(Constant::Float(-value)),
                _ => None,
            };
            if let Some(negative) = negative {
                return self.constant(at(unary), negative);
            }
        }
        let operand = self.operand(&unary.operand);
        let op = match unary.op {
            ast::UnaryOp::Not => UnaryOp::Not,
            ast::UnaryOp::USub => UnaryOp::Minus,
            ast::UnaryOp::UAdd => UnaryOp::Plus,
            ast::UnaryOp::Invert => UnaryOp::Invert,
        };
        self.value(at(unary), |to| Op::Unary { to, op, operand })
    }

    fn dict(&mut self, dict: &'a ast::ExprDict) -> Value {
        let mut entries = Vec::with_capacity(dict.items.len());
        for item in dict {
            let key = item.key.as_ref().map(|key| self.expr(key));
            entries.push((key, self.expr(&item.value)));
        }
        let entries = entries.into_iter();
        let entries = entries.map(|(key, value)| (key.map(|key| self.register(key)), self.register(value))).collect();
        self.value(at(dict), |to| Op::Dict { to, entries })
    }

    fn items(&mut self, elements: &'a [Expr]) -> Vec<Item> {
        let mut items = Vec::with_capacity(elements.len());
        for element in elements {
            items.push((self.expr(element), element.is_starred_expr()));
        }
        items.into_iter().map(|(value, is_starred)| Item { value: self.register(value), is_starred }).collect()
    }

    fn number(&mut self, literal: &ast::ExprNumberLiteral) -> Constant {
        match &literal.value {
            ast::Number::Int(value) => match value.as_i64() {
                Some(value) => Constant::Int(value),
                None => Constant::Number(self.strings.made(self.source.slice(literal))),
            },
            ast::Number::Float(value) => Constant::Float(*value),
            ast::Number::Complex { .. } => Constant::Number(self.strings.made(self.source.slice(literal))),
        }
    }

    fn parts(&mut self, elements: &'a [InterpolatedStringElement], parts: &mut Vec<Part>) {
        for element in elements {
            match element {
                InterpolatedStringElement::Literal(literal) => {
                    parts.push(Part::Text(self.strings.get(&literal.value)));
                }
                InterpolatedStringElement::Interpolation(interpolation) => {
                    let mut conversion = interpolation.conversion.to_char();
                    if let Some(debug) = &interpolation.debug_text {
                        parts.push(Part::Text(self.strings.get(debug.as_str())));
                        if conversion.is_none() && interpolation.format_spec.is_none() {
                            conversion = Some('r');
                        }
                    }
                    let value = self.expr(&interpolation.expression);
                    let mut spec = Vec::new();
                    if let Some(format) = &interpolation.format_spec {
                        self.parts(&format.elements, &mut spec);
                    }
                    parts.push(Part::Value(value, conversion, spec));
                }
            }
        }
    }

    fn format(&mut self, span: Span, parts: Vec<Part>) -> Value {
        if parts.iter().all(|part| matches!(part, Part::Text(_))) {
            let text: String = parts
                .iter()
                .map(|part| match part {
                    Part::Text(text) => self.strings.text(*text),
                    Part::Value(..) => "",
                })
                .collect();
            let text = self.strings.made(&text);
            return self.constant(span, Constant::Str(text));
        }
        let parts = self.format_parts(parts);
        self.value(span, |to| Op::Format { to, parts })
    }

    fn format_parts(&mut self, parts: Vec<Part>) -> Vec<FormatPart> {
        let parts = parts.into_iter().map(|part| match part {
            Part::Text(text) => FormatPart::Text(text),
            Part::Value(value, conversion, spec) => {
                FormatPart::Value { value: self.register(value), conversion, spec: self.format_parts(spec) }
            }
        });
        parts.collect()
    }
}

pub(super) fn binary_op(op: Operator) -> BinaryOp {
    match op {
        Operator::Add => BinaryOp::Add,
        Operator::Sub => BinaryOp::Sub,
        Operator::Mult => BinaryOp::Mult,
        Operator::MatMult => BinaryOp::MatMult,
        Operator::Div => BinaryOp::Div,
        Operator::Mod => BinaryOp::Mod,
        Operator::Pow => BinaryOp::Pow,
        Operator::LShift => BinaryOp::LShift,
        Operator::RShift => BinaryOp::RShift,
        Operator::BitOr => BinaryOp::BitOr,
        Operator::BitXor => BinaryOp::BitXor,
        Operator::BitAnd => BinaryOp::BitAnd,
        Operator::FloorDiv => BinaryOp::FloorDiv,
    }
}

pub(super) fn compare_op(op: ast::CmpOp) -> CompareOp {
    match op {
        ast::CmpOp::Eq => CompareOp::Eq,
        ast::CmpOp::NotEq => CompareOp::NotEq,
        ast::CmpOp::Lt => CompareOp::Lt,
        ast::CmpOp::LtE => CompareOp::LtE,
        ast::CmpOp::Gt => CompareOp::Gt,
        ast::CmpOp::GtE => CompareOp::GtE,
        ast::CmpOp::Is => CompareOp::Is,
        ast::CmpOp::IsNot => CompareOp::IsNot,
        ast::CmpOp::In => CompareOp::In,
        ast::CmpOp::NotIn => CompareOp::NotIn,
    }
}
