//! What a file says of its classes and of the functions that make things.

use covet_core::Span;
use covet_python::source::{Source, span};
use ruff_python_ast::helpers::any_over_expr;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::Ranged;
use serde::{Deserialize, Serialize};

use super::super::syntax::{attribute_of, bases, body, last_part, methods, name, receiver};

/// The classes and makers of a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DesignFacts {
    pub classes: Vec<Class>,
    pub makers: Vec<Maker>,
}

/// A class, by the names that it uses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Class {
    pub name: String,
    /// The dotted name inside the module.
    pub owner: String,
    /// Of its name.
    pub at: Span,
    /// The last part of each base.
    pub bases: Vec<String>,
    /// Whether it is made to be derived from: `ABC`, `ABCMeta`, `Protocol`.
    pub is_abstract: bool,
    pub methods: Vec<Method>,
    /// Parameters that `__init__` keeps.
    pub stored: Vec<Stored>,
    /// Where it makes its only instance, where it looks for it, and whether it does so in `__new__` or a metaclass.
    pub singleton: Option<Singleton>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Singleton {
    /// The attribute that keeps the instance.
    pub kept: String,
    pub method: String,
    pub asks: Span,
    pub makes: Span,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Method {
    pub name: String,
    /// Of its name.
    pub at: Span,
    /// Left to classes that derive from this one.
    pub is_abstract: bool,
    /// How many parameters it has beside the receiver.
    pub parameters: u32,
    /// Methods of the receiver that are called.
    pub own_calls: Vec<(String, Span)>,
    /// Methods of attributes of the receiver that are called: attribute, method.
    pub calls: Vec<(String, String, Span)>,
    /// Attributes that a parameter is put into.
    pub adds: Vec<(String, Span)>,
    /// Attributes that a parameter is taken out of.
    pub removes: Vec<(String, Span)>,
    /// Attributes whose elements are called one after the other, their results not looked at.
    pub notifies: Vec<(String, Span)>,
    /// The one call that the method consists of: attribute, method.
    pub delegates: Option<(String, String)>,
}

/// A parameter of `__init__` that an attribute keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stored {
    pub attribute: String,
    /// The names in the parameter's annotation.
    pub kinds: Vec<String>,
    pub at: Span,
}

/// A function that gives instances of different classes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Maker {
    pub name: String,
    pub owner: String,
    pub at: Span,
    /// The class around, if it is a method.
    pub class: Option<String>,
    /// The last part of each class's name, and where it is made.
    pub makes: Vec<(String, Span)>,
}

/// The facts of a file. Linear in its size.
pub fn read(source: &Source) -> DesignFacts {
    let mut walk = Walk { names: Vec::new(), class: None, facts: DesignFacts::default() };
    walk.visit_body(&source.module().body);
    walk.facts
}

struct Walk<'a> {
    names: Vec<&'a str>,
    class: Option<&'a str>,
    facts: DesignFacts,
}

impl<'a> Visitor<'a> for Walk<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                self.names.push(&function.name);
                let class = self.class.take();
                self.facts.makers.extend(maker(function, self.names.join("."), class));
                self.visit_body(&function.body);
                self.class = class;
                self.names.pop();
            }
            Stmt::ClassDef(class) => {
                self.names.push(&class.name);
                let around = self.class.replace(&class.name);
                self.facts.classes.push(self::class(class, self.names.join(".")));
                self.visit_body(&class.body);
                self.class = around;
                self.names.pop();
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, _: &'a Expr) {}
}

fn class(class: &ast::StmtClassDef, owner: String) -> Class {
    let keywords = class.arguments.as_deref().map_or(&[][..], |arguments| &arguments.keywords);
    let names: Vec<String> = bases(class).iter().filter_map(last_part).map(str::to_owned).collect();
    let metaclass = keywords.iter().find(|keyword| keyword.arg.as_ref().is_some_and(|name| name == "metaclass"));
    let by_meta = metaclass.is_some_and(|keyword| last_part(&keyword.value) == Some("ABCMeta"));
    Class {
        name: class.name.to_string(),
        owner,
        at: span(class.name.range()),
        is_abstract: by_meta || names.iter().any(|name| name == "ABC" || name == "Protocol"),
        bases: names,
        methods: methods(class).map(method).collect(),
        stored: methods(class).find(|method| method.name == *"__init__").map(stored).unwrap_or_default(),
        singleton: methods(class).find_map(singleton),
    }
}

fn is_abstract(function: &ast::StmtFunctionDef) -> bool {
    let by_decorator =
        |decorator: &ast::Decorator| last_part(&decorator.expression).is_some_and(|name| name.starts_with("abstract"));
    let raises = matches!(body(function), [Stmt::Raise(raise)]
        if raise.exc.as_deref().and_then(last_part) == Some("NotImplementedError"));
    function.decorator_list.iter().any(by_decorator) || raises
}

fn method(function: &ast::StmtFunctionDef) -> Method {
    let mut method = Method {
        name: function.name.to_string(),
        at: span(function.name.range()),
        is_abstract: is_abstract(function),
        parameters: function.parameters.len().saturating_sub(1) as u32,
        own_calls: Vec::new(),
        calls: Vec::new(),
        adds: Vec::new(),
        removes: Vec::new(),
        notifies: Vec::new(),
        delegates: None,
    };
    let Some(receiver) = receiver(function) else { return method };
    let parameters: Vec<&str> = function.parameters.iter().skip(1).map(|parameter| parameter.name().as_str()).collect();
    method.delegates = delegate(function, receiver);
    let mut inside = Inside { receiver, parameters, method: &mut method };
    inside.visit_body(&function.body);
    method
}

/// The call that is all of a method: attribute, method.
fn delegate(function: &ast::StmtFunctionDef, receiver: &str) -> Option<(String, String)> {
    let [only] = body(function) else { return None };
    let value = match only {
        Stmt::Return(back) => back.value.as_deref()?,
        Stmt::Expr(expr) => &*expr.value,
        _ => return None,
    };
    let value = match value {
        Expr::Await(wait) => &*wait.value,
        value => value,
    };
    let Expr::Call(call) = value else { return None };
    let Expr::Attribute(called) = &*call.func else { return None };
    Some((attribute_of(&called.value, receiver)?.to_owned(), called.attr.to_string()))
}

struct Inside<'a, 'b> {
    receiver: &'a str,
    parameters: Vec<&'a str>,
    method: &'b mut Method,
}

impl<'a> Visitor<'a> for Inside<'a, '_> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if let Stmt::For(each) = statement
            && let Some(attribute) = all_of(&each.iter, self.receiver)
            && let Some(element) = name(&each.target)
            && calls_each(&each.body, element)
        {
            self.method.notifies.push((attribute.to_owned(), span(each.iter.range())));
        }
        visitor::walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr
            && let Expr::Attribute(called) = &*call.func
        {
            let at = span(call.func.range());
            if name(&called.value) == Some(self.receiver) {
                self.method.own_calls.push((called.attr.to_string(), at));
            } else if let Some(attribute) = attribute_of(&called.value, self.receiver) {
                self.method.calls.push((attribute.to_owned(), called.attr.to_string(), at));
                let takes_parameter = matches!(&*call.arguments.args, [argument]
                    if name(argument).is_some_and(|name| self.parameters.contains(&name)));
                match called.attr.as_str() {
                    "append" | "add" if takes_parameter => self.method.adds.push((attribute.to_owned(), at)),
                    "remove" | "discard" if takes_parameter => self.method.removes.push((attribute.to_owned(), at)),
                    _ => {}
                }
            }
        }
        visitor::walk_expr(self, expr);
    }
}

/// `x` of `self.x`, `list(self.x)`, `self.x.copy()`, `self.x[:]`.
fn all_of<'a>(expr: &'a Expr, receiver: &str) -> Option<&'a str> {
    match expr {
        Expr::Attribute(_) => attribute_of(expr, receiver),
        Expr::Call(call) => match &*call.arguments.args {
            [argument] if matches!(name(&call.func), Some("list" | "tuple" | "set")) => all_of(argument, receiver),
            [] => match &*call.func {
                Expr::Attribute(copy) if copy.attr == *"copy" => all_of(&copy.value, receiver),
                _ => None,
            },
            _ => None,
        },
        Expr::Subscript(subscript) if subscript.slice.is_slice_expr() => all_of(&subscript.value, receiver),
        _ => None,
    }
}

/// Whether a body calls the element, or a method of it, for the effect alone.
fn calls_each(body: &[Stmt], element: &str) -> bool {
    struct Calls<'a> {
        element: &'a str,
        found: bool,
        other: bool,
    }
    impl<'a> Visitor<'a> for Calls<'_> {
        fn visit_stmt(&mut self, statement: &'a Stmt) {
            if let Stmt::Expr(expr) = statement {
                let value = match &*expr.value {
                    Expr::Await(wait) => &*wait.value,
                    value => value,
                };
                if let Expr::Call(call) = value {
                    let called = match &*call.func {
                        Expr::Attribute(method) => name(&method.value),
                        callee => name(callee),
                    };
                    self.found |= called == Some(self.element);
                }
                return;
            }
            // Something is found out about the element: it is no mere listener.
            self.other |= matches!(statement, Stmt::Return(back) if back.value.is_some());
            visitor::walk_stmt(self, statement);
        }
        fn visit_expr(&mut self, _: &'a Expr) {}
    }
    let mut calls = Calls { element, found: false, other: false };
    calls.visit_body(body);
    calls.found && !calls.other
}

/// What `__init__` keeps of its parameters.
fn stored(init: &ast::StmtFunctionDef) -> Vec<Stored> {
    let Some(receiver) = receiver(init) else { return Vec::new() };
    let mut stored = Vec::new();
    for statement in &init.body {
        let (target, value) = match statement {
            Stmt::Assign(assign) => match &*assign.targets {
                [target] => (target, &*assign.value),
                _ => continue,
            },
            Stmt::AnnAssign(assign) => match &assign.value {
                Some(value) => (&*assign.target, &**value),
                None => continue,
            },
            _ => continue,
        };
        // `x` or `x or DEFAULT`.
        let value = match value {
            Expr::BoolOp(either) if either.op == ast::BoolOp::Or => either.values.first(),
            value => Some(value),
        };
        let (Some(attribute), Some(value)) = (attribute_of(target, receiver), value.and_then(name)) else { continue };
        let parameter = init.parameters.iter().skip(1).find(|parameter| parameter.name().as_str() == value);
        let Some(parameter) = parameter else { continue };
        let kinds = parameter.annotation().map(names_of).unwrap_or_default();
        stored.push(Stored { attribute: attribute.to_owned(), kinds, at: span(parameter.name().range()) });
    }
    stored
}

/// The names in an annotation; a quoted one is a name too.
fn names_of(annotation: &Expr) -> Vec<String> {
    let mut names = Vec::new();
    any_over_expr(annotation, |part| {
        match part {
            Expr::StringLiteral(text) => names.push(text.value.to_str().trim().to_owned()),
            part => names.extend(last_part(part).map(str::to_owned)),
        }
        false
    });
    names
}

/// A method that makes the one instance where there is none: `__new__`, a class method, `__call__` of a metaclass.
fn singleton(function: &ast::StmtFunctionDef) -> Option<Singleton> {
    let cls = receiver(function)?;
    let of_class = function.decorator_list.iter().any(|decorator| name(&decorator.expression) == Some("classmethod"));
    if !of_class && !matches!(function.name.as_str(), "__new__" | "__call__") {
        return None;
    }
    let (last, _) = body(function).split_last()?;
    let Stmt::Return(back) = last else { return None };
    let kept = kept_in(back.value.as_deref()?, cls)?;
    let check = body(function).iter().find_map(|statement| missing(statement, cls, kept))?;
    let makes = first_assignment(&check.body, cls, kept)?;
    let makes_instance = any_over_expr(makes, |part| match part {
        Expr::Call(call) => {
            let callee = &*call.func;
            name(callee) == Some(cls)
                || matches!(callee, Expr::Attribute(method) if matches!(method.attr.as_str(), "__new__" | "__call__"))
        }
        _ => false,
    });
    makes_instance.then(|| Singleton {
        kept: kept.to_owned(),
        method: function.name.to_string(),
        asks: span(check.test.range()),
        makes: span(makes.range()),
    })
}

/// `x` of `cls.x` or `cls.x[cls]`.
fn kept_in<'a>(expr: &'a Expr, cls: &str) -> Option<&'a str> {
    match expr {
        Expr::Subscript(subscript) if name(&subscript.slice) == Some(cls) => attribute_of(&subscript.value, cls),
        expr => attribute_of(expr, cls),
    }
}

/// The `if` that asks whether the instance is not there; it may stand in a `with` that locks.
fn missing<'a>(statement: &'a Stmt, cls: &str, kept: &str) -> Option<&'a ast::StmtIf> {
    match statement {
        Stmt::If(check) => {
            let asks = match &*check.test {
                Expr::Compare(compare) => match &*compare.ops {
                    [ast::CmpOp::Is] => kept_in(&compare.left, cls) == Some(kept),
                    [ast::CmpOp::NotIn] => {
                        name(&compare.left) == Some(cls)
                            && compare.comparators.first().and_then(|inside| attribute_of(inside, cls)) == Some(kept)
                    }
                    _ => false,
                },
                Expr::UnaryOp(not) if not.op == ast::UnaryOp::Not => match &*not.operand {
                    Expr::Call(call) => name(&call.func) == Some("hasattr"),
                    operand => kept_in(operand, cls) == Some(kept),
                },
                _ => false,
            };
            asks.then_some(check)
        }
        Stmt::With(with) => with.body.iter().find_map(|inner| missing(inner, cls, kept)),
        _ => None,
    }
}

/// What the attribute gets in a body, or in a check or lock within.
fn first_assignment<'a>(body: &'a [Stmt], cls: &str, kept: &str) -> Option<&'a Expr> {
    body.iter().find_map(|statement| match statement {
        Stmt::Assign(assign) => {
            let is_kept = assign.targets.iter().any(|target| kept_in(target, cls) == Some(kept));
            is_kept.then_some(&*assign.value)
        }
        Stmt::With(with) => first_assignment(&with.body, cls, kept),
        Stmt::If(check) => first_assignment(&check.body, cls, kept),
        _ => None,
    })
}

/// A function whose every result is a new instance, of at least two classes, and that decides by a parameter.
fn maker(function: &ast::StmtFunctionDef, owner: String, class: Option<&str>) -> Option<Maker> {
    if function.name.starts_with("__") {
        return None;
    }
    let mut results = Results::default();
    results.visit_body(&function.body);
    let parameters: Vec<&str> = function.parameters.iter().map(|parameter| parameter.name().as_str()).collect();
    let decides = results.tests.iter().any(|test| {
        any_over_expr(test, |part| name(part).is_some_and(|name| parameters.contains(&name) && name != "self"))
    });
    let mut makes = Vec::new();
    // The variables that are returned; each is looked at once.
    let mut named: Vec<&str> = Vec::new();
    for returned in results.returned {
        match returned {
            Expr::NoneLiteral(_) => {}
            Expr::Call(_) => makes.push(made(returned)?),
            Expr::Name(kept) if named.contains(&kept.id.as_str()) => {}
            Expr::Name(kept) => {
                named.push(&kept.id);
                let given: Vec<&Expr> = results
                    .assigned
                    .iter()
                    .filter(|(name, _)| *name == kept.id.as_str())
                    .map(|(_, value)| *value)
                    .collect();
                if given.is_empty() {
                    return None;
                }
                for value in given {
                    makes.push(made(value)?);
                }
            }
            _ => return None,
        }
    }
    let mut classes: Vec<&str> = makes.iter().map(|(name, _)| name.as_str()).collect();
    classes.sort_unstable();
    classes.dedup();
    (decides && classes.len() > 1).then(|| Maker {
        name: function.name.to_string(),
        at: span(function.name.range()),
        owner,
        class: class.map(str::to_owned),
        makes,
    })
}

/// The class that a call makes an instance of, by its capital.
fn made(expr: &Expr) -> Option<(String, Span)> {
    let Expr::Call(call) = expr else { return None };
    let class = last_part(&call.func)?;
    let is_class = class.trim_start_matches('_').starts_with(char::is_uppercase) && class.contains(char::is_lowercase);
    is_class.then(|| (class.to_owned(), span(expr.range())))
}

#[derive(Default)]
struct Results<'a> {
    returned: Vec<&'a Expr>,
    assigned: Vec<(&'a str, &'a Expr)>,
    tests: Vec<&'a Expr>,
}

impl<'a> Visitor<'a> for Results<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            // Their results are theirs.
            Stmt::FunctionDef(_) | Stmt::ClassDef(_) => return,
            Stmt::Return(back) => self.returned.extend(back.value.as_deref()),
            Stmt::Assign(assign) => {
                for target in &assign.targets {
                    self.assigned.extend(name(target).map(|name| (name, &*assign.value)));
                }
            }
            Stmt::If(check) => {
                self.tests.push(&check.test);
                self.tests.extend(check.elif_else_clauses.iter().filter_map(|clause| clause.test.as_ref()));
            }
            Stmt::Match(matched) => self.tests.push(&matched.subject),
            _ => {}
        }
        visitor::walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, _: &'a Expr) {}
}
