//! From the syntax tree to the normal form: statements.

mod calls;
mod expressions;
mod scope;

use ruff_python_ast::{
    CmpOp, ElifElseClause, ExceptHandler, Expr, Number, Operator, Parameters, Pattern, Stmt, StmtAssign, StmtFor,
    StmtFunctionDef, StmtMatch, StmtTry,
};

use super::names::FileNames;
use super::tree::{Node, inline_single_uses};
use scope::Scopes;

/// Statements and expressions nested deeper than this are cut, so that no input exhausts the stack.
const MOST_NESTED: u32 = 60;

pub(super) fn function(names: &FileNames, function: &StmtFunctionDef) -> Node {
    let mut lower = Lower::new(names);
    let kids = lower.definition(function);
    lower.finish(Node::new("unit", vec![Node::new("def", kids)]))
}

pub(super) fn statements(names: &FileNames, body: &[Stmt]) -> Node {
    let mut lower = Lower::new(names);
    lower.scopes.enter(None, body, &[]);
    let kids = lower.block(body);
    lower.finish(Node::new("unit", kids))
}

struct Lower<'n> {
    scopes: Scopes<'n>,
    depth: u32,
}

impl<'n> Lower<'n> {
    fn new(names: &'n FileNames) -> Self {
        Lower { scopes: Scopes::new(names), depth: 0 }
    }

    fn finish(self, mut unit: Node) -> Node {
        inline_single_uses(&mut unit, self.scopes.variables());
        unit
    }

    /// A function's parameters and body.
    fn definition(&mut self, function: &StmtFunctionDef) -> Vec<Node> {
        let parameters: Vec<&str> = parameter_names(&function.parameters);
        let mut kids = Vec::new();
        for decorator in &function.decorator_list {
            let mut before = Vec::new();
            let node = self.expression(&decorator.expression, &mut before);
            kids.push(Node::new("decorator", vec![node]));
        }
        self.scopes.enter(Some(&function.name), &function.body, &parameters);
        for name in parameters.iter().filter(|name| !matches!(**name, "self" | "cls")) {
            let variable = self.scopes.variable(name);
            kids.push(Node::new("param", vec![variable]));
        }
        kids.extend(self.block(&function.body));
        self.scopes.leave();
        kids
    }

    fn block(&mut self, body: &[Stmt]) -> Vec<Node> {
        if self.depth >= MOST_NESTED {
            return Vec::new();
        }
        self.depth += 1;
        let mut out = Vec::new();
        for (at, statement) in body.iter().enumerate() {
            if let Stmt::If(branch) = statement
                && branch.elif_else_clauses.is_empty()
                && ends(&branch.body)
                && at + 1 < body.len()
            {
                // What follows an early return is its `else`.
                let rest = &body[at + 1..];
                let then = self.block(&branch.body);
                let otherwise = self.block(rest);
                self.branch(&branch.test, then, otherwise, &mut out);
                break;
            }
            self.statement(statement, &mut out);
        }
        self.depth -= 1;
        out
    }

    fn statement(&mut self, statement: &Stmt, out: &mut Vec<Node>) {
        match statement {
            Stmt::FunctionDef(function) => {
                let kids = self.definition(function);
                out.push(Node::new("def", kids));
            }
            Stmt::ClassDef(class) => {
                for base in class.arguments.iter().flat_map(|arguments| arguments.args.iter()) {
                    let base = self.expression(base, out);
                    if base.as_variable().is_none() && !matches!(base.text(), "object" | "own") {
                        out.push(Node::new("base", vec![base]));
                    }
                }
                let body = self.block(&class.body);
                out.extend(body);
            }
            Stmt::Return(node) => self.give_back(node.value.as_deref(), out),
            Stmt::Assign(assign) => self.assignment(assign, out),
            Stmt::AnnAssign(assign) => {
                if let Some(value) = &assign.value {
                    self.assign_value(&assign.target, value, out);
                }
            }
            Stmt::AugAssign(assign) => {
                let value = self.operation(assign.op, &assign.target, &assign.value, out);
                self.assign_node(&assign.target, value, out);
            }
            Stmt::For(node) => self.for_loop(node, out),
            Stmt::While(node) => {
                let mut kids = vec![self.condition(&node.test, out)];
                kids.extend(self.block(&node.body));
                out.push(Node::new("loop", kids));
                out.extend(self.block(&node.orelse));
            }
            Stmt::If(node) => {
                if is_main_guard(&node.test) {
                    return;
                }
                let then = self.block(&node.body);
                let otherwise = self.elses(&node.elif_else_clauses);
                self.branch(&node.test, then, otherwise, out);
            }
            Stmt::With(node) => {
                for item in &node.items {
                    let context = self.expression(&item.context_expr, out);
                    let context = Node::new("with", vec![context]);
                    match &item.optional_vars {
                        Some(target) => self.assign_node(target, context, out),
                        None => out.push(context),
                    }
                }
                out.extend(self.block(&node.body));
            }
            Stmt::Match(node) => self.match_chain(node, out),
            Stmt::Raise(node) => {
                let kids = node.exc.iter().map(|raised| self.expression(raised, out)).collect();
                out.push(Node::new("raise", kids));
            }
            Stmt::Try(node) => self.attempt(node, out),
            Stmt::Assert(node) => {
                let condition = self.condition(&node.test, out);
                out.push(Node::new("assert", vec![condition]));
            }
            Stmt::Delete(node) => {
                let kids = node.targets.iter().map(|target| self.expression(target, out)).collect();
                out.push(Node::new("del", kids));
            }
            Stmt::Expr(node) => {
                if !matches!(*node.value, Expr::StringLiteral(_) | Expr::EllipsisLiteral(_)) {
                    self.lone_expression(&node.value, out);
                }
            }
            Stmt::Break(_) => out.push(Node::new("break", Vec::new())),
            Stmt::Continue(_)
            | Stmt::Pass(_)
            | Stmt::Import(_)
            | Stmt::ImportFrom(_)
            | Stmt::Global(_)
            | Stmt::Nonlocal(_)
            | Stmt::TypeAlias(_)
            | Stmt::IpyEscapeCommand(_) => {}
        }
    }

    /// `xs.sort()` is `xs = sorted(xs)`; any other expression stands for itself.
    fn lone_expression(&mut self, value: &Expr, out: &mut Vec<Node>) {
        let node = self.expression(value, out);
        if node.text() == ".sort"
            && let Some(Expr::Attribute(attribute)) = value.as_call_expr().map(|call| &*call.func)
        {
            let sorted = Node::named("sorted", node.kids);
            self.assign_node(&attribute.value, sorted, out);
        } else if node.as_variable().is_none() {
            out.push(node);
        }
    }

    fn give_back(&mut self, value: Option<&Expr>, out: &mut Vec<Node>) {
        match value {
            Some(Expr::If(choice)) => {
                let mut then = Vec::new();
                self.give_back(Some(&choice.body), &mut then);
                let mut otherwise = Vec::new();
                self.give_back(Some(&choice.orelse), &mut otherwise);
                self.branch(&choice.test, then, otherwise, out);
            }
            Some(value) => {
                let node = self.expression(value, out);
                out.push(Node::new("ret", vec![node]));
            }
            None => out.push(Node::new("ret", Vec::new())),
        }
    }

    fn assignment(&mut self, assign: &StmtAssign, out: &mut Vec<Node>) {
        if let [target] = assign.targets.as_slice() {
            return self.assign_value(target, &assign.value, out);
        }
        let value = self.expression(&assign.value, out);
        for target in &assign.targets {
            self.assign_node(target, value.clone(), out);
        }
    }

    fn assign_value(&mut self, target: &Expr, value: &Expr, out: &mut Vec<Node>) {
        match (target, value) {
            (_, Expr::If(choice)) => {
                let mut then = Vec::new();
                self.assign_value(target, &choice.body, &mut then);
                let mut otherwise = Vec::new();
                self.assign_value(target, &choice.orelse, &mut otherwise);
                self.branch(&choice.test, then, otherwise, out);
            }
            (Expr::Tuple(targets), Expr::Tuple(values))
                if targets.elts.len() == values.elts.len()
                    && !targets.elts.iter().chain(&values.elts).any(Expr::is_starred_expr) =>
            {
                let nodes: Vec<Node> = values.elts.iter().map(|value| self.expression(value, out)).collect();
                for (target, node) in targets.elts.iter().zip(nodes) {
                    self.assign_node(target, node, out);
                }
            }
            (Expr::Name(name), _) if self.scopes.is_local(&name.id) && expressions::is_collected(value) => {
                // The list of a comprehension grows in the variable that gets it, as in the loop it stands for.
                let variable = self.scopes.variable(&name.id);
                self.collect_into(value, variable, out);
            }
            _ => {
                let node = self.expression(value, out);
                self.assign_node(target, node, out);
            }
        }
    }

    fn assign_node(&mut self, target: &Expr, value: Node, out: &mut Vec<Node>) {
        match target {
            Expr::Tuple(tuple) => self.unpack(&tuple.elts, &value, out),
            Expr::List(list) => self.unpack(&list.elts, &value, out),
            Expr::Starred(starred) => self.assign_node(&starred.value, value, out),
            Expr::Subscript(subscript) => {
                let base = self.expression(&subscript.value, out);
                let index = self.expression(&subscript.slice, out);
                out.push(Node::new("[]=", vec![base, index, value]));
            }
            _ => {
                let place = self.expression(target, out);
                if place.as_variable().is_some() {
                    out.push(Node::assign(place, value));
                } else {
                    out.push(Node::new(".=", vec![place, value]));
                }
            }
        }
    }

    fn unpack(&mut self, targets: &[Expr], value: &Node, out: &mut Vec<Node>) {
        for (at, target) in targets.iter().enumerate() {
            let part = if matches!(value.text(), "items" | "zip" | "enumerate") {
                value.clone()
            } else {
                Node::new("part", vec![value.clone(), Node::named(format!("n:{at}"), Vec::new())])
            };
            self.assign_node(target, part, out);
        }
    }

    /// An `if`: its condition without regard to which way it is asked, then what either side does.
    fn branch(&mut self, test: &Expr, then: Vec<Node>, otherwise: Vec<Node>, out: &mut Vec<Node>) {
        let condition = self.condition(test, out);
        if let Some(choice) = extreme(&condition, &then, &otherwise) {
            out.push(choice);
            return;
        }
        let mut kids = vec![condition];
        kids.extend(then);
        kids.extend(otherwise);
        // `if a: if b: x` is `if a and b: x`.
        if kids.len() == 2 && kids[1].is("if") {
            let mut inner = kids.pop().map(|node| node.kids).unwrap_or_default();
            if !inner.is_empty() {
                let second = inner.remove(0);
                let both =
                    expressions::boolean(vec![std::mem::replace(&mut kids[0], Node::new("", Vec::new())), second]);
                kids[0] = both;
                kids.extend(inner);
            }
        }
        out.push(Node::new("if", kids));
    }

    fn elses(&mut self, clauses: &[ElifElseClause]) -> Vec<Node> {
        let Some((first, rest)) = clauses.split_first() else { return Vec::new() };
        if self.depth >= MOST_NESTED {
            return Vec::new();
        }
        self.depth += 1;
        let body = self.block(&first.body);
        let out = match &first.test {
            None => body,
            Some(test) => {
                let otherwise = self.elses(rest);
                let mut out = Vec::new();
                self.branch(test, body, otherwise, &mut out);
                out
            }
        };
        self.depth -= 1;
        out
    }

    fn for_loop(&mut self, node: &StmtFor, out: &mut Vec<Node>) {
        let mut start = Vec::new();
        let mut end = Vec::new();
        self.iterate(&node.target, &node.iter, out, &mut start, &mut end);
        start.extend(self.block(&node.body));
        start.extend(end);
        out.push(Node::new("loop", start));
        out.extend(self.block(&node.orelse));
    }

    /// What a `for` does before the loop (`out`), at the start of each turn and at its end.
    fn iterate(&mut self, target: &Expr, iter: &Expr, out: &mut Vec<Node>, start: &mut Vec<Node>, end: &mut Vec<Node>) {
        let call = iter.as_call_expr().filter(|call| call.arguments.keywords.is_empty());
        let named = call.and_then(|call| Some((call.func.as_name_expr()?.id.as_str(), &*call.arguments.args)));
        match (named, target) {
            (Some(("range" | "xrange", arguments @ ([_] | [_, _] | [_, _, _]))), Expr::Name(_)) => {
                self.count(target, arguments, out, start, end);
            }
            (Some(("enumerate", [sequence, ..])), Expr::Tuple(pair)) if pair.elts.len() == 2 => {
                let sequence = self.expression(sequence, out);
                self.assign_node(&pair.elts[0], number(0), out);
                self.assign_node(&pair.elts[1], Node::new("elem", vec![sequence]), start);
                let index = self.expression(&pair.elts[0], out);
                self.scopes.is_index(&index);
                end.push(Node::assign(index.clone(), Node::new("+", vec![index, number(1)])));
            }
            (Some(("zip" | "izip", sequences)), Expr::Tuple(targets)) if targets.elts.len() == sequences.len() => {
                for (target, sequence) in targets.elts.iter().zip(sequences) {
                    let sequence = self.expression(sequence, out);
                    self.assign_node(target, Node::new("elem", vec![sequence]), start);
                }
            }
            (Some(("reversed", [sequence])), _) if sequence.as_call_expr().is_some() => {
                self.iterate(target, sequence, out, start, end);
                start.push(Node::new("reversed", Vec::new()));
            }
            _ => {
                let sequence = self.expression(iter, out);
                if sequence.text() == ".items" {
                    let base = sequence.kids.into_iter().next().unwrap_or_else(|| Node::new("items", Vec::new()));
                    if let Expr::Tuple(pair) = target
                        && pair.elts.len() == 2
                    {
                        self.assign_node(&pair.elts[0], Node::new("elem", vec![base.clone()]), start);
                        let key = self.expression(&pair.elts[0], start);
                        self.assign_node(&pair.elts[1], Node::new("[]", vec![base, key]), start);
                        return;
                    }
                    self.assign_node(target, Node::new("items", vec![base]), start);
                    return;
                }
                let sequence = if sequence.text() == ".keys" {
                    sequence.kids.into_iter().next().unwrap_or_else(|| Node::new("elem", Vec::new()))
                } else {
                    sequence
                };
                self.assign_node(target, Node::new("elem", vec![sequence]), start);
            }
        }
    }

    /// `for i in range(a, b, c)`: `i = a`, `while i < b`, `i = i + c`.
    fn count(
        &mut self,
        target: &Expr,
        arguments: &[Expr],
        out: &mut Vec<Node>,
        start: &mut Vec<Node>,
        end: &mut Vec<Node>,
    ) {
        let mut bounds: Vec<Node> = arguments.iter().map(|argument| self.expression(argument, out)).collect();
        let step = if bounds.len() == 3 { bounds.pop() } else { None }.unwrap_or_else(|| number(1));
        let stop = bounds.pop().unwrap_or_else(|| number(0));
        let first = bounds.pop().unwrap_or_else(|| number(0));
        let index = self.expression(target, out);
        self.scopes.is_index(&index);
        self.assign_node(target, first, out);
        let down = step.text().starts_with("n:-");
        start.push(Node::new("<", if down { vec![stop, index.clone()] } else { vec![index.clone(), stop] }));
        let next = if down {
            Node::new("-", vec![index.clone(), Node::named(step.text().replace("n:-", "n:"), Vec::new())])
        } else {
            Node::new("+", vec![index.clone(), step])
        };
        end.push(Node::assign(index, next));
    }

    fn match_chain(&mut self, node: &StmtMatch, out: &mut Vec<Node>) {
        let subject = self.expression(&node.subject, out);
        let mut rest = Vec::new();
        for case in node.cases.iter().rev() {
            let body = self.block(&case.body);
            let condition = match &case.pattern {
                Pattern::MatchValue(value) => {
                    let value = self.expression(&value.value, out);
                    Some(Node::new("==", vec![subject.clone(), value]))
                }
                Pattern::MatchOr(alternatives) => {
                    let values = alternatives.patterns.iter().filter_map(Pattern::as_match_value);
                    let values = values.map(|value| self.expression(&value.value, out)).collect();
                    Some(Node::new("in", vec![subject.clone(), Node::new("tuple", values)]))
                }
                Pattern::MatchAs(name) if name.pattern.is_none() && case.guard.is_none() => None,
                _ => Some(Node::new("case", vec![subject.clone()])),
            };
            rest = match condition {
                None => body,
                Some(condition) => {
                    let mut kids = vec![condition];
                    kids.extend(body);
                    kids.extend(rest);
                    vec![Node::new("if", kids)]
                }
            };
        }
        out.extend(rest);
    }

    fn attempt(&mut self, node: &StmtTry, out: &mut Vec<Node>) {
        let mut kids = self.block(&node.body);
        for ExceptHandler::ExceptHandler(handler) in &node.handlers {
            let mut inner = Vec::new();
            if let Some(caught) = &handler.type_ {
                let caught = self.expression(caught, out);
                inner.push(caught);
            }
            inner.extend(self.block(&handler.body));
            kids.push(Node::new("except", inner));
        }
        kids.extend(self.block(&node.orelse));
        out.push(Node::new("try", kids));
        out.extend(self.block(&node.finalbody));
    }
}

fn parameter_names(parameters: &Parameters) -> Vec<&str> {
    parameters.iter().map(|parameter| parameter.name().as_str()).collect()
}

fn number(value: i64) -> Node {
    Node::named(format!("n:{value}"), Vec::new())
}

/// Whether control never reaches what follows the statements.
fn ends(body: &[Stmt]) -> bool {
    matches!(body.last(), Some(Stmt::Return(_) | Stmt::Raise(_) | Stmt::Continue(_) | Stmt::Break(_)))
}

fn is_main_guard(test: &Expr) -> bool {
    let Expr::Compare(compare) = test else { return false };
    compare.left.as_name_expr().is_some_and(|name| name.id == "__name__")
}

/// `if best < x: best = x` is `best = max(best, x)`; likewise for min.
fn extreme(condition: &Node, then: &[Node], otherwise: &[Node]) -> Option<Node> {
    let [set] = (if otherwise.is_empty() {
        then
    } else if then.is_empty() {
        otherwise
    } else {
        return None;
    }) else {
        return None;
    };
    if !(condition.is("<") && set.is("=")) {
        return None;
    }
    let ([low, high], [target, value]) = (condition.kids.as_slice(), set.kids.as_slice()) else { return None };
    let word = if target == low && value == high {
        "max"
    } else if target == high && value == low {
        "min"
    } else {
        return None;
    };
    Some(Node::assign(target.clone(), Node::new(word, vec![target.clone(), value.clone()])))
}

fn operator_word(operator: Operator) -> &'static str {
    match operator {
        Operator::Add => "+",
        Operator::Sub => "-",
        Operator::Mult => "*",
        Operator::MatMult => "@",
        Operator::Div => "/",
        Operator::Mod => "%",
        Operator::Pow => "**",
        Operator::LShift => "<<",
        Operator::RShift => ">>",
        Operator::BitOr => "|",
        Operator::BitXor => "^",
        Operator::BitAnd => "&",
        Operator::FloorDiv => "//",
    }
}

/// The word of a comparison, and whether its sides change places. Which way a condition is asked is left out: `!=` is
/// `==`.
fn comparison_word(operator: CmpOp) -> (&'static str, bool) {
    match operator {
        CmpOp::Eq | CmpOp::NotEq => ("==", false),
        CmpOp::Lt | CmpOp::GtE => ("<", false),
        CmpOp::Gt | CmpOp::LtE => ("<", true),
        CmpOp::Is | CmpOp::IsNot => ("is", false),
        CmpOp::In | CmpOp::NotIn => ("in", false),
    }
}

fn number_text(number: &Number) -> String {
    match number {
        Number::Int(int) => format!("n:{int}"),
        Number::Float(float) => format!("n:{float}"),
        Number::Complex { .. } => "n:j".to_owned(),
    }
}
