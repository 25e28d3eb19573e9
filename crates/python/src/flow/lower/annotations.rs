//! Annotated types.

use ruff_python_ast::{self as ast, Expr, Operator};

use super::Lowering;
use crate::flow::ir::{Annotation, Constant, StrId};

/// A longer annotation in a string is not parsed: this bounds how deeply it can be nested.
const MAX_STRING_BYTES: usize = 1_000;

impl Lowering<'_> {
    pub(super) fn annotation(&mut self, expr: &Expr) -> Annotation {
        match expr {
            Expr::NoneLiteral(_) => Annotation::None,
            Expr::Name(_) | Expr::Attribute(_) => self.dotted(expr).map_or(Annotation::Other, Annotation::Name),
            Expr::Subscript(subscript) => self.generic(subscript),
            Expr::BinOp(union) if union.op == Operator::BitOr => self.union(union),
            Expr::StringLiteral(string) => {
                let text = string.value.to_str();
                if text.len() > MAX_STRING_BYTES {
                    return Annotation::Other;
                }
                match ruff_python_parser::parse_expression(text.trim()) {
                    Ok(parsed) => self.annotation(parsed.expr()),
                    Err(_) => Annotation::Other,
                }
            }
            _ => Annotation::Other,
        }
    }

    fn dotted(&mut self, expr: &Expr) -> Option<Vec<StrId>> {
        let mut parts = Vec::new();
        let mut rest = expr;
        loop {
            match rest {
                Expr::Attribute(attribute) => {
                    parts.push(self.strings.made(attribute.attr.as_str()));
                    rest = &attribute.value;
                }
                Expr::Name(name) => {
                    parts.push(self.strings.made(name.id.as_str()));
                    parts.reverse();
                    return Some(parts);
                }
                _ => return None,
            }
        }
    }

    fn generic(&mut self, subscript: &ast::ExprSubscript) -> Annotation {
        let arguments = match &*subscript.slice {
            Expr::Tuple(tuple) => &tuple.elts[..],
            single => std::slice::from_ref(single),
        };
        match (last_name(&subscript.value), arguments) {
            ("Annotated", [first, ..]) => self.annotation(first),
            ("Optional", [one]) => Annotation::Union(vec![self.annotation(one), Annotation::None]),
            ("Union", _) => Annotation::Union(arguments.iter().map(|one| self.annotation(one)).collect()),
            ("Literal", _) => Annotation::Literal(arguments.iter().filter_map(|one| self.literal(one)).collect()),
            _ => match self.dotted(&subscript.value) {
                Some(name) => Annotation::Of(name, arguments.iter().map(|one| self.annotation(one)).collect()),
                None => Annotation::Other,
            },
        }
    }

    fn union(&mut self, union: &ast::ExprBinOp) -> Annotation {
        let mut members = vec![self.annotation(&union.right)];
        let mut left = &*union.left;
        while let Expr::BinOp(more) = left
            && more.op == Operator::BitOr
        {
            members.push(self.annotation(&more.right));
            left = &more.left;
        }
        members.push(self.annotation(left));
        members.reverse();
        Annotation::Union(members)
    }

    fn literal(&mut self, expr: &Expr) -> Option<Constant> {
        Some(match expr {
            Expr::NoneLiteral(_) => Constant::None,
            Expr::BooleanLiteral(literal) => Constant::Bool(literal.value),
            Expr::StringLiteral(literal) => Constant::Str(self.strings.made(literal.value.to_str())),
            Expr::BytesLiteral(literal) => Constant::Bytes(self.bytes(&literal.value)),
            Expr::NumberLiteral(literal) => Constant::Int(small(literal)?),
            Expr::UnaryOp(unary) => match &*unary.operand {
                Expr::NumberLiteral(literal) if unary.op == ast::UnaryOp::USub => Constant::Int(-small(literal)?),
                _ => return None,
            },
            _ => return None,
        })
    }

    pub(super) fn bytes(&mut self, value: &ast::BytesLiteralValue) -> StrId {
        let text: String = value.bytes().map(char::from).collect();
        self.strings.made(&text)
    }
}

/// The last name of `a.b.Name`.
pub(super) fn last_name(expr: &Expr) -> &str {
    match expr {
        Expr::Name(name) => name.id.as_str(),
        Expr::Attribute(attribute) => attribute.attr.as_str(),
        _ => "",
    }
}

fn small(literal: &ast::ExprNumberLiteral) -> Option<i64> {
    match &literal.value {
        ast::Number::Int(value) => value.as_i64(),
        _ => None,
    }
}
