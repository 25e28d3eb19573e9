//! From the syntax tree to the normal form: expressions.

use ruff_python_ast::{Comprehension, Expr, ExprCompare, ExprSlice, ExprSubscript, Operator, UnaryOp};

use super::super::tree::Node;
use super::scope::Meaning;
use super::{Lower, MOST_NESTED, comparison_word, number, number_text, operator_word};

/// Texts up to this many characters are features as they stand; of longer ones only that they are text.
const LONGEST_TEXT: usize = 12;

/// What a comprehension, or a call that takes one, makes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Collected {
    List,
    Set,
    Dict,
}

/// Whether the value is a list, set or dict that a loop fills.
pub(super) fn is_collected(value: &Expr) -> bool {
    matches!(value, Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_))
}

/// `and` and `or` alike, flattened: which of them it is depends on the way a condition is asked.
pub(super) fn boolean(values: Vec<Node>) -> Node {
    let mut kids = Vec::new();
    for value in values {
        if value.is("bool") {
            kids.extend(value.kids);
        } else {
            kids.push(value);
        }
    }
    Node::new("bool", kids)
}

impl Lower<'_> {
    /// The normal form of `expression`; what has to run before it goes to `out`.
    pub(super) fn expression(&mut self, expression: &Expr, out: &mut Vec<Node>) -> Node {
        if self.depth >= MOST_NESTED {
            return Node::new("deep", Vec::new());
        }
        self.depth += 1;
        let node = self.nested_expression(expression, out);
        self.depth -= 1;
        node
    }

    pub(super) fn expressions<'e>(
        &mut self,
        all: impl IntoIterator<Item = &'e Expr>,
        out: &mut Vec<Node>,
    ) -> Vec<Node> {
        all.into_iter().map(|one| self.expression(one, out)).collect()
    }

    fn nested_expression(&mut self, expression: &Expr, out: &mut Vec<Node>) -> Node {
        match expression {
            Expr::Name(name) => self.name(&name.id),
            Expr::BoolOp(node) => boolean(node.values.iter().map(|value| self.condition(value, out)).collect()),
            Expr::Named(node) => {
                let value = self.expression(&node.value, out);
                self.assign_node(&node.target, value, out);
                self.expression(&node.target, out)
            }
            Expr::BinOp(node) => self.operation(node.op, &node.left, &node.right, out),
            Expr::UnaryOp(node) => self.unary(node.op, &node.operand, out),
            Expr::Lambda(node) => {
                let mut inner = Vec::new();
                let body = self.expression(&node.body, &mut inner);
                inner.push(Node::new("ret", vec![body]));
                Node::new("lambda", inner)
            }
            Expr::If(node) => {
                let condition = self.condition(&node.test, out);
                let kids = vec![condition, self.expression(&node.body, out), self.expression(&node.orelse, out)];
                Node::new("if", kids)
            }
            Expr::Dict(node) => {
                let mut kids = Vec::new();
                for item in &node.items {
                    kids.extend(item.key.as_ref().map(|key| self.expression(key, out)));
                    kids.push(self.expression(&item.value, out));
                }
                Node::new("{}", kids)
            }
            Expr::Set(node) => Node::new("set", self.expressions(&node.elts, out)),
            Expr::List(node) => Node::new("list", self.expressions(&node.elts, out)),
            Expr::Tuple(node) => Node::new("tuple", self.expressions(&node.elts, out)),
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => {
                let variable = self.scopes.temporary();
                self.collect_into(expression, variable.clone(), out);
                variable
            }
            Expr::Await(node) => self.expression(&node.value, out),
            Expr::Yield(node) => {
                let kids = node.value.iter().map(|value| self.expression(value, out)).collect();
                Node::new("yield", kids)
            }
            Expr::YieldFrom(node) => Node::new("yield", vec![self.expression(&node.value, out)]),
            Expr::Compare(node) => self.comparison(node, out),
            Expr::Call(node) => self.call(node, out),
            Expr::FString(node) => {
                let mut kids = Vec::new();
                for element in node.value.elements() {
                    if let Some(part) = element.as_interpolation() {
                        kids.push(self.expression(&part.expression, out));
                    }
                }
                Node::new("format", kids)
            }
            Expr::TString(_) => Node::new("format", Vec::new()),
            Expr::StringLiteral(node) => {
                let text = node.value.to_str();
                if text.chars().nth(LONGEST_TEXT).is_some() {
                    Node::new("text", Vec::new())
                } else {
                    Node::named(format!("s:{text}"), Vec::new())
                }
            }
            Expr::BytesLiteral(_) => Node::new("bytes", Vec::new()),
            Expr::NumberLiteral(node) => Node::named(number_text(&node.value), Vec::new()),
            Expr::BooleanLiteral(node) => Node::new(if node.value { "True" } else { "False" }, Vec::new()),
            Expr::NoneLiteral(_) => Node::new("None", Vec::new()),
            Expr::EllipsisLiteral(_) | Expr::IpyEscapeCommand(_) => Node::new("...", Vec::new()),
            Expr::Attribute(node) => self.attribute(&node.value, &node.attr, out),
            Expr::Subscript(node) => self.subscript(node, out),
            Expr::Starred(node) => Node::new("star", vec![self.expression(&node.value, out)]),
            Expr::Slice(node) => self.slice(node, out),
        }
    }

    fn name(&mut self, name: &str) -> Node {
        if matches!(name, "self" | "cls") {
            return Node::new("self", Vec::new());
        }
        match self.scopes.meaning(name) {
            Meaning::Variable(variable) => variable,
            Meaning::Own(true) => Node::new("recursion", Vec::new()),
            Meaning::Own(false) => Node::new("own", Vec::new()),
            Meaning::Other(name) => match name.as_str() {
                "inf" | "maxsize" | "maxint" | "Inf" => Node::new("inf", Vec::new()),
                _ => Node::named(name, Vec::new()),
            },
        }
    }

    fn attribute(&mut self, base: &Expr, attribute: &str, out: &mut Vec<Node>) -> Node {
        let base = self.expression(base, out);
        if base.is("self") && !(attribute.starts_with("__") && attribute.ends_with("__")) {
            return self.scopes.attribute(attribute);
        }
        if self.scopes.is_own_attribute(attribute) {
            return Node::new(".own", vec![base]);
        }
        if matches!(attribute, "inf" | "maxsize" | "maxint") {
            return Node::new("inf", Vec::new());
        }
        if base.kids.is_empty() && is_module(base.text()) {
            return Node::named(attribute, Vec::new());
        }
        Node::named(format!(".{attribute}"), vec![base])
    }

    /// A binary operation, with numbers worked out and shifts and masks by one told in arithmetic.
    pub(super) fn operation(&mut self, op: Operator, left: &Expr, right: &Expr, out: &mut Vec<Node>) -> Node {
        let format = op == Operator::Mod && matches!(left, Expr::StringLiteral(_));
        let a = self.expression(left, out);
        let b = self.expression(right, out);
        if format {
            let kids = if b.is("tuple") { b.kids } else { vec![b] };
            return Node::new("format", kids);
        }
        if let (Some(x), Some(y)) = (integer(&a), integer(&b))
            && let Some(result) = fold(op, x, y)
        {
            return number(result);
        }
        match (op, b.text()) {
            (Operator::BitAnd, "n:1") => return Node::new("%", vec![a, number(2)]),
            (Operator::RShift, "n:1") => return Node::new("//", vec![a, number(2)]),
            (Operator::LShift, "n:1") => return Node::new("*", vec![a, number(2)]),
            (Operator::Pow, "n:0.5") => return Node::named("sqrt", vec![a]),
            (Operator::Add, "list") if b.kids.len() == 1 => {
                return Node::named("+[]", [vec![a], b.kids].concat());
            }
            _ => {}
        }
        Node::new(operator_word(op), vec![a, b])
    }

    fn unary(&mut self, op: UnaryOp, operand: &Expr, out: &mut Vec<Node>) -> Node {
        let node = self.expression(operand, out);
        match op {
            UnaryOp::Not | UnaryOp::UAdd => node,
            UnaryOp::Invert => Node::new("~", vec![node]),
            UnaryOp::USub => match node.text().strip_prefix("n:") {
                Some(value) if !value.starts_with('-') => Node::named(format!("n:-{value}"), Vec::new()),
                _ => Node::new("neg", vec![node]),
            },
        }
    }

    /// A condition, without regard to which way it is asked: `not`, and on which side of a comparison what stands.
    pub(super) fn condition(&mut self, test: &Expr, out: &mut Vec<Node>) -> Node {
        self.expression(test, out)
    }

    fn comparison(&mut self, node: &ExprCompare, out: &mut Vec<Node>) -> Node {
        let mut left = self.expression(&node.left, out);
        let mut parts = Vec::new();
        for (operator, right) in node.ops.iter().zip(node.comparators.iter()) {
            let right = self.expression(right, out);
            let (word, turned) = comparison_word(*operator);
            let sides = if turned { vec![right.clone(), left] } else { vec![left, right.clone()] };
            parts.push(Node::new(word, sides));
            left = right;
        }
        match parts.len() {
            1 => parts.remove(0),
            _ => boolean(parts),
        }
    }

    fn subscript(&mut self, node: &ExprSubscript, out: &mut Vec<Node>) -> Node {
        let base = self.expression(&node.value, out);
        if let Expr::Slice(slice) = &*node.slice {
            let reversed = slice.step.as_deref().is_some_and(|step| step.as_unary_op_expr().is_some());
            return match (&slice.lower, &slice.upper, &slice.step) {
                (None, None, Some(_)) if reversed => Node::named("reversed", vec![base]),
                (None, None, None) => Node::new("copy", vec![base]),
                _ => {
                    let part = self.slice(slice, out);
                    let mut kids = vec![base];
                    kids.extend(part.kids);
                    Node::new("slice", kids)
                }
            };
        }
        let index = self.expression(&node.slice, out);
        if self.scopes.counts(&index) {
            return Node::new("elem", vec![base, index]);
        }
        Node::new("[]", vec![base, index])
    }

    fn slice(&mut self, node: &ExprSlice, out: &mut Vec<Node>) -> Node {
        let mut kids = Vec::new();
        for (bound, word) in [(&node.lower, "from"), (&node.upper, "to"), (&node.step, "by")] {
            if let Some(bound) = bound {
                kids.push(Node::new(word, vec![self.expression(bound, out)]));
            }
        }
        Node::new("slice", kids)
    }

    /// The loop a comprehension stands for, filling `into`.
    pub(super) fn collect_into(&mut self, value: &Expr, into: Node, out: &mut Vec<Node>) {
        let (elements, key, generators, kind) = match value {
            Expr::ListComp(node) => (&node.elt, None, &node.generators, Collected::List),
            Expr::Generator(node) => (&node.elt, None, &node.generators, Collected::List),
            Expr::SetComp(node) => (&node.elt, None, &node.generators, Collected::Set),
            Expr::DictComp(node) => (&node.value, node.key.as_ref(), &node.generators, Collected::Dict),
            _ => return,
        };
        let empty = Node::new(["list", "set", "{}"][kind as usize], Vec::new());
        out.push(Node::assign(into.clone(), empty));
        self.comprehend(generators, out, &mut |lower, turn| {
            let element = lower.expression(elements, turn);
            let node = match kind {
                Collected::List => Node::named(".append", vec![into.clone(), element]),
                Collected::Set => Node::named(".add", vec![into.clone(), element]),
                Collected::Dict => {
                    let key = key.map(|key| lower.expression(key, turn));
                    Node::new("[]=", std::iter::once(into.clone()).chain(key).chain([element]).collect())
                }
            };
            turn.push(node);
        });
    }

    /// The loops of `generators` around what `act` does with an element.
    pub(super) fn comprehend(
        &mut self,
        generators: &[Comprehension],
        out: &mut Vec<Node>,
        act: &mut dyn FnMut(&mut Self, &mut Vec<Node>),
    ) {
        let Some((first, rest)) = generators.split_first() else { return act(self, out) };
        let mut start = Vec::new();
        let mut end = Vec::new();
        self.iterate(&first.target, &first.iter, out, &mut start, &mut end);
        let conditions: Vec<Node> = first.ifs.iter().map(|test| self.condition(test, &mut start)).collect();
        let mut turn = Vec::new();
        self.comprehend(rest, &mut turn, act);
        let condition = if conditions.len() > 1 { Some(boolean(conditions)) } else { conditions.into_iter().next() };
        match condition {
            None => start.extend(turn),
            Some(condition) => start.push(Node::new("if", std::iter::once(condition).chain(turn).collect())),
        }
        start.extend(end);
        out.push(Node::new("loop", start));
    }
}

fn integer(node: &Node) -> Option<i64> {
    node.text().strip_prefix("n:").and_then(|text| text.parse().ok())
}

fn fold(op: Operator, x: i64, y: i64) -> Option<i64> {
    match op {
        Operator::Add => x.checked_add(y),
        Operator::Sub => x.checked_sub(y),
        Operator::Mult => x.checked_mul(y),
        Operator::Pow => x.checked_pow(u32::try_from(y).ok()?),
        Operator::LShift if (0..62).contains(&y) => x.checked_mul(1 << y),
        _ => None,
    }
}

/// Modules whose functions are known by their own names, however they were imported.
fn is_module(name: &str) -> bool {
    matches!(
        name,
        "math"
            | "collections"
            | "itertools"
            | "functools"
            | "operator"
            | "heapq"
            | "bisect"
            | "string"
            | "re"
            | "random"
            | "sys"
            | "os"
            | "path"
            | "time"
            | "datetime"
            | "json"
            | "copy"
            | "numpy"
            | "np"
            | "decimal"
            | "fractions"
            | "statistics"
            | "typing"
            | "subprocess"
            | "shutil"
            | "logging"
            | "struct"
            | "hashlib"
            | "base64"
            | "cmath"
    )
}
