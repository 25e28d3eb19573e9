//! A module of Python for a pattern: the statements as a function, and a test that runs it with stubs.

use covet_core::{RelPath, Text};
use covet_python::source::{Source, SourceKind};
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, Stmt};

use super::super::syntax::last_part;
use super::select::Pattern;
use super::template::Template;

/// Builtins that take a stub for what it is not.
const SAFE: [&str; 38] = [
    "len",
    "isinstance",
    "int",
    "float",
    "str",
    "repr",
    "bool",
    "list",
    "tuple",
    "dict",
    "set",
    "sorted",
    "enumerate",
    "zip",
    "range",
    "any",
    "all",
    "sum",
    "min",
    "max",
    "abs",
    "callable",
    "id",
    "type",
    "next",
    "iter",
    "frozenset",
    "round",
    "ValueError",
    "TypeError",
    "KeyError",
    "AttributeError",
    "RuntimeError",
    "Exception",
    "NotImplementedError",
    "IndexError",
    "NotImplemented",
    "StopIteration",
];

/// The stub of everything that the statements take from elsewhere. It imports nothing.
const STUB: &str = include_str!("stub.py");

/// The text of the module; `None` where the statements cannot stand alone in a function: they are an asynchronous
/// generator, unpack into different numbers of names, or join what must be text.
pub fn module(template: &Template, pattern: &Pattern, number: usize, place: &str) -> Option<String> {
    let body: String = template.code.lines().map(|line| format!("    {line}\n")).collect();
    let draft = format!("def pattern():\n{body}");
    let source = Source::parse(Text::new(RelPath::new("pattern.py"), draft), SourceKind::Module);
    let [Stmt::FunctionDef(function)] = &*source.module().body else { return None };
    if !source.errors().is_empty() {
        return None;
    }
    let mut names = Names::default();
    names.visit_body(&function.body);
    if names.has_yield && names.has_await || names.widths.len() > 1 || names.has_join {
        return None;
    }
    let word = if names.has_await { "async " } else { "" };
    let parameters = names.parameters.join(", ");
    let stubs: String = names.parameters.iter().map(|name| format!("            {name}=Stub(\"{name}\"),\n")).collect();
    let width = names.widths.first().copied().unwrap_or(2);
    let mut raised = names.raised.clone();
    raised.push("Stub");
    let mut called: Vec<&str> = names.called.iter().copied().filter(|name| !SAFE.contains(name)).collect();
    // `dict` asks for the keys.
    called.extend(names.called.contains(&"dict").then_some("keys"));
    called.sort_unstable();
    called.dedup();
    let quoted = |names: &[&str]| names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    // A variable of a comprehension is none of the function's, and what has returned returns nothing more.
    let is_over = matches!(function.body.last(), Some(Stmt::Return(_) | Stmt::Raise(_)));
    let is_result = |name: &&&str| !is_over && names.plain.contains(*name);
    let back: Vec<&str> = names.written.iter().filter(is_result).copied().collect();
    let bound: String =
        back.iter().map(|name| format!("    {name} = None\n")).filter(|line| !names.is_parameter(line)).collect();
    let ending =
        if back.is_empty() || names.has_yield { String::new() } else { format!("    return {}\n", back.join(", ")) };
    Some(format!(
        "\"\"\"A pattern that {functions} functions hold, the first at {place}, as one function.\n\n\
         `Stub` stands for whatever the statements take from elsewhere.\n\"\"\"\n\n\n{STUB}\n\n\
         {word}def pattern_{number}({parameters}):\n{bound}{body}{ending}\n\n\
         def test_pattern_{number}():\n    Stub.width = {width}\n    for truth in (True, False):\n        \
         Stub.truth, Stub.asked, Stub.calls = truth, 0, []\n        \
         ended = outcome(\n            pattern_{number},\n{stubs}        )\n        \
         assert ended in {{\"end\", {raised}}}, ended\n{reached}        \
         assert set(Stub.calls) <= set([{called}]), Stub.calls\n\n\n\
         if __name__ == \"__main__\":\n    test_pattern_{number}()\n",
        functions = pattern.functions,
        raised = quoted(&raised),
        reached = if calls_first(&function.body) { "        assert Stub.calls\n" } else { "" },
        called = quoted(&called),
    ))
}

/// Whether the first of the statements calls something from elsewhere on any way.
fn calls_first(body: &[Stmt]) -> bool {
    let value = match body.first() {
        Some(Stmt::Assign(assign)) => &*assign.value,
        Some(Stmt::Expr(expr)) => &*expr.value,
        Some(Stmt::Return(back)) => match back.value.as_deref() {
            Some(value) => value,
            None => return false,
        },
        Some(Stmt::If(test)) => &*test.test,
        _ => return false,
    };
    let value = match value {
        Expr::Await(wait) => &*wait.value,
        value => value,
    };
    matches!(value, Expr::Call(call) if last_part(&call.func).is_some_and(|name| !SAFE.contains(&name)))
}

/// The names of the statements, in the order of evaluation.
#[derive(Default)]
struct Names<'a> {
    /// Read before anything is written to them.
    parameters: Vec<&'a str>,
    written: Vec<&'a str>,
    /// Those of `written` that statements bind, not comprehensions.
    plain: Vec<&'a str>,
    /// The last part of what is called.
    called: Vec<&'a str>,
    raised: Vec<&'a str>,
    /// Into how many names something is unpacked.
    widths: Vec<usize>,
    in_comprehension: u32,
    has_yield: bool,
    has_await: bool,
    /// `" ".join(...)` takes no stubs.
    has_join: bool,
}

impl<'a> Names<'a> {
    fn read(&mut self, name: &'a str) {
        if !self.written.contains(&name) && !self.parameters.contains(&name) && !SAFE.contains(&name) {
            self.parameters.push(name);
        }
    }

    fn write(&mut self, name: &'a str) {
        if !self.written.contains(&name) {
            self.written.push(name);
        }
        if self.in_comprehension == 0 && !self.plain.contains(&name) {
            self.plain.push(name);
        }
    }

    /// Whether a line binds a parameter.
    fn is_parameter(&self, line: &str) -> bool {
        line.split_whitespace().next().is_some_and(|name| self.parameters.contains(&name))
    }
}

impl<'a> Visitor<'a> for Names<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                function.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                self.write(&function.name);
                // What it does is done later, with names of its own; those from elsewhere are parameters all the same.
                self.in_comprehension += 1;
                function.parameters.iter().for_each(|parameter| self.write(parameter.name()));
                let (has_yield, has_await) = (self.has_yield, self.has_await);
                self.visit_body(&function.body);
                (self.has_yield, self.has_await) = (has_yield, has_await);
                self.in_comprehension -= 1;
            }
            Stmt::Raise(raise) => {
                if let Some(Expr::Call(call)) = raise.exc.as_deref()
                    && let Expr::Name(name) = &*call.func
                    && SAFE.contains(&name.id.as_str())
                {
                    self.raised.push(&name.id);
                }
                visitor::walk_stmt(self, statement);
            }
            Stmt::AugAssign(assign) => {
                // It reads its target first.
                if let Expr::Name(name) = &*assign.target {
                    self.read(&name.id);
                }
                visitor::walk_stmt(self, statement);
            }
            Stmt::Assert(_) => {
                self.raised.push("AssertionError");
                visitor::walk_stmt(self, statement);
            }
            Stmt::With(with) => {
                self.has_await |= with.is_async;
                visitor::walk_stmt(self, statement);
            }
            Stmt::For(each) => {
                self.has_await |= each.is_async;
                visitor::walk_stmt(self, statement);
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if name.ctx.is_load() => self.read(&name.id),
            Expr::Name(name) => self.write(&name.id),
            Expr::Yield(_) | Expr::YieldFrom(_) => self.has_yield = true,
            Expr::Await(_) => self.has_await = true,
            Expr::Call(call) => {
                self.called.extend(last_part(&call.func));
                self.has_join |= matches!(&*call.func, Expr::Attribute(method)
                    if method.attr == *"join" && method.value.is_literal_expr());
            }
            Expr::Tuple(tuple) if tuple.ctx.is_store() && !self.widths.contains(&tuple.elts.len()) => {
                self.widths.push(tuple.elts.len());
            }
            Expr::Lambda(lambda) => {
                self.in_comprehension += 1;
                lambda.parameters.iter().flat_map(|all| all.iter()).for_each(|one| self.write(one.name()));
                visitor::walk_expr(self, expr);
                self.in_comprehension -= 1;
                return;
            }
            Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_) => {
                self.in_comprehension += 1;
                visitor::walk_expr(self, expr);
                self.in_comprehension -= 1;
                return;
            }
            _ => {}
        }
        visitor::walk_expr(self, expr);
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        let ast::ExceptHandler::ExceptHandler(inner) = handler;
        if let Some(name) = &inner.name {
            self.in_comprehension += 1;
            self.write(name);
            self.in_comprehension -= 1;
        }
        visitor::walk_except_handler(self, handler);
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::super::select::Occurrence;
    use super::*;

    fn made(code: &str) -> Option<String> {
        let template = Template { text: String::new(), code: code.to_owned() };
        let occurrence = Occurrence { file: 0, units: vec![0], function: 0 };
        module(&template, &Pattern { occurrences: vec![occurrence], functions: 3, saves: 9 }, 1, "app.py:1")
    }

    /// Runs a module; what it says on standard error.
    fn run(text: &str) -> (bool, String) {
        let output = Command::new("python3").args(["-c", text]).output().expect("python3 starts");
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    }

    #[test]
    fn modules_run() {
        let codes = [
            "form = parse(request.body)\nfound = book.find(form[\"number\"])\nif found is None:\n\
                 \x20   raise KeyError(\"none\")",
            "async with pool.acquire() as connection:\n    rows = await connection.fetch(query, *args)\n\
                 return [dict(row) for row in rows]",
            "for name, value in items.items():\n    if not check(name):\n        continue\n    result[name] = value",
            "with open(path) as file:\n    while True:\n        chunk = file.read(size)\n        if not chunk:\n\
                 \x20           break",
            "try:\n    self.send(data)\nexcept OSError as error:\n    self.log.error(\"%s\", error)\n    raise",
            "lock.acquire()\ncount += 1\nyield lock\nlock.release()",
        ];
        for code in codes {
            let text = made(code).expect("it can be made");
            let (passed, error) = run(&text);
            assert!(passed, "{text}\n{error}");
        }
    }

    #[test]
    fn a_module_fails_when_its_function_ends_otherwise() {
        let text = made("found = find(key)\nif found is None:\n    raise KeyError(key)").expect("it can be made");
        let broken = text.replace("found = find(key)\n", "found = find(key).missing + undefined\n");
        assert_ne!(text, broken);
        assert!(!run(&broken).0);
    }

    #[test]
    fn what_cannot_stand_alone_has_none() {
        assert_eq!(made("text = \", \".join(names(a))"), None);
        assert_eq!(made("a, b = f(x)\nc, d, e = g(y)"), None);
    }
}
