//! From the syntax tree to the normal form: calls.

use ruff_python_ast::{Expr, ExprCall};

use super::super::tree::Node;
use super::{Lower, number};

impl Lower<'_> {
    pub(super) fn call(&mut self, call: &ExprCall, out: &mut Vec<Node>) -> Node {
        if let Expr::Name(name) = &*call.func
            && !self.scopes.is_local(&name.id)
            && call.arguments.keywords.is_empty()
            && let Some(node) = self.over_elements(&name.id, &call.arguments.args, out)
        {
            return node;
        }
        match &*call.func {
            Expr::Attribute(attribute) => self.method_call(call, &attribute.value, &attribute.attr, out),
            Expr::Name(_) => {
                let function = self.expression(&call.func, out);
                let arguments = self.arguments(call, out);
                plain_call(function, arguments)
            }
            _ => {
                let mut kids = vec![self.expression(&call.func, out)];
                kids.extend(self.arguments(call, out));
                Node::new("call", kids)
            }
        }
    }

    fn arguments(&mut self, call: &ExprCall, out: &mut Vec<Node>) -> Vec<Node> {
        let mut kids = self.expressions(&call.arguments.args, out);
        for keyword in &call.arguments.keywords {
            let value = self.expression(&keyword.value, out);
            match &keyword.arg {
                Some(name) if matches!(name.as_str(), "key" | "reverse" | "default" | "end" | "sep" | "maxlen") => {
                    kids.push(Node::named(format!("{name}="), vec![value]));
                }
                _ => kids.push(value),
            }
        }
        kids
    }

    fn method_call(&mut self, call: &ExprCall, base: &Expr, method: &str, out: &mut Vec<Node>) -> Node {
        if let ("join", [elements @ (Expr::Generator(_) | Expr::ListComp(_))]) = (method, &*call.arguments.args) {
            let base = self.expression(base, out);
            let elements = self.expression(elements, out);
            return Node::named(".join", vec![base, elements]);
        }
        let base_node = self.expression(base, out);
        let mut arguments = self.arguments(call, out);
        if base_node.is("self") && self.scopes.is_own_attribute(method) {
            let word = if self.scopes.is_being_defined(method) { "recursion" } else { "own" };
            return Node::new(word, arguments);
        }
        if base_node.kids.is_empty() && base_node.as_variable().is_none() && is_library(base_node.text()) {
            return plain_call(Node::named(method, Vec::new()), arguments);
        }
        if method == "format" && matches!(base, Expr::StringLiteral(_)) {
            return Node::new("format", arguments);
        }
        if self.scopes.is_own_attribute(method) && !is_common_method(method) {
            arguments.insert(0, base_node);
            let word = if self.scopes.is_being_defined(method) { "recursion" } else { "own" };
            return Node::new(word, arguments);
        }
        let name = match (method, arguments.as_slice()) {
            ("pop", [first]) if first.text() == "n:0" => {
                arguments.clear();
                ".popleft".to_owned()
            }
            ("get", [_, ..]) => "[]".to_owned(),
            ("iteritems", []) => ".items".to_owned(),
            ("copy", []) => "copy".to_owned(),
            _ => format!(".{method}"),
        };
        arguments.insert(0, base_node);
        match name.as_str() {
            "[]" => Node::new("[]", arguments),
            "copy" => Node::new("copy", arguments),
            _ => Node::named(name, arguments),
        }
    }

    /// Calls that go over all elements of their argument: the loop that does so.
    fn over_elements(&mut self, name: &str, arguments: &[Expr], out: &mut Vec<Node>) -> Option<Node> {
        let generators = |expression: &Expr| matches!(expression, Expr::Generator(_) | Expr::ListComp(_));
        match (name, arguments) {
            ("sum" | "max" | "min" | "any" | "all", [elements]) if generators(elements) => {
                Some(self.reduce(name, elements, out))
            }
            ("list" | "tuple", [elements]) if generators(elements) => Some(self.expression(elements, out)),
            ("list" | "tuple", [map]) if map.as_call_expr().is_some_and(|call| is_named(&call.func, "map")) => {
                Some(self.expression(map, out))
            }
            ("map", [function, sequence]) => {
                let result = self.scopes.temporary();
                out.push(Node::assign(result.clone(), Node::new("list", Vec::new())));
                let sequence = self.expression(sequence, out);
                let element = Node::new("elem", vec![sequence]);
                let mut turn = Vec::new();
                let value = match function {
                    Expr::Lambda(lambda) => {
                        let parameter = lambda.parameters.as_ref().and_then(|p| p.iter().next());
                        if let Some(parameter) = parameter {
                            let variable = self.scopes.variable(parameter.name());
                            turn.push(Node::assign(variable, element));
                        }
                        self.expression(&lambda.body, &mut turn)
                    }
                    _ => {
                        let function = self.expression(function, out);
                        plain_call(function, vec![element])
                    }
                };
                turn.push(Node::named(".append", vec![result.clone(), value]));
                out.push(Node::new("loop", turn));
                Some(result)
            }
            _ => None,
        }
    }

    /// `sum(f(x) for x in xs)`: a variable that starts at 0 and grows in a loop; likewise the others.
    fn reduce(&mut self, name: &str, elements: &Expr, out: &mut Vec<Node>) -> Node {
        let (element, generators) = match elements {
            Expr::Generator(node) => (&node.elt, &node.generators),
            Expr::ListComp(node) => (&node.elt, &node.generators),
            _ => return Node::new("deep", Vec::new()),
        };
        let result = self.scopes.temporary();
        let start = match name {
            "sum" => number(0),
            "any" => Node::new("False", Vec::new()),
            "all" => Node::new("True", Vec::new()),
            _ => Node::new("inf", Vec::new()),
        };
        out.push(Node::assign(result.clone(), start));
        self.comprehend(generators, out, &mut |lower, turn| {
            let value = lower.expression(element, turn);
            let set = |value| Node::assign(result.clone(), value);
            turn.push(match name {
                "sum" => set(Node::new("+", vec![result.clone(), value])),
                "max" => set(Node::new("max", vec![result.clone(), value])),
                "min" => set(Node::new("min", vec![result.clone(), value])),
                "any" => Node::new("if", vec![value, set(Node::new("True", Vec::new()))]),
                _ => Node::new("if", vec![value, set(Node::new("False", Vec::new()))]),
            });
        });
        result
    }
}

/// A call of a function by its name.
fn plain_call(function: Node, mut arguments: Vec<Node>) -> Node {
    if function.as_variable().is_some() || !function.kids.is_empty() {
        arguments.insert(0, function);
        return Node::new("call", arguments);
    }
    match (function.text(), arguments.len()) {
        ("own", _) => Node::new("own", arguments),
        ("recursion", _) => Node::new("recursion", arguments),
        ("dict" | "OrderedDict", 0) => Node::new("{}", arguments),
        ("list", 0) => Node::new("list", arguments),
        ("set", 0) => Node::new("set", arguments),
        ("list", 1) => Node::new("copy", arguments),
        ("max", 2) => Node::new("max", arguments),
        ("min", 2) => Node::new("min", arguments),
        ("pow", 2) => Node::new("**", arguments),
        ("pow", 3) => {
            let modulus = arguments.pop();
            Node::new("%", std::iter::once(Node::new("**", arguments)).chain(modulus).collect())
        }
        ("float", 1) if arguments[0].text().contains("inf") => Node::new("inf", Vec::new()),
        ("isqrt", 1) => Node::named("sqrt", arguments),
        ("iter" | "tuple", 1) => arguments.remove(0),
        _ => Node::named(function.text().to_owned(), arguments),
    }
}

fn is_named(expression: &Expr, name: &str) -> bool {
    expression.as_name_expr().is_some_and(|own| own.id == name)
}

/// Whether a bare word before a dot is a module or class rather than an object.
fn is_library(word: &str) -> bool {
    word.chars().next().is_some_and(|first| first.is_ascii_lowercase())
        && !matches!(word, "self" | "list" | "set" | "tuple" | "copy" | "own" | "inf" | "text" | "v")
        && !word.contains(':')
}

/// Methods of builtin containers keep their names even where the file has one of that name.
fn is_common_method(method: &str) -> bool {
    matches!(
        method,
        "append"
            | "add"
            | "pop"
            | "get"
            | "items"
            | "keys"
            | "values"
            | "join"
            | "split"
            | "strip"
            | "extend"
            | "sort"
            | "insert"
            | "remove"
            | "index"
            | "count"
            | "update"
            | "popleft"
            | "appendleft"
            | "replace"
            | "lower"
            | "upper"
    )
}
