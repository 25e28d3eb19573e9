//! Classes of fields, ordered classes and classes with one instance.

use covet_python::source::{Source, span};
use ruff_python_ast::helpers::any_over_expr;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, CmpOp, Expr, Stmt};
use ruff_text_size::Ranged;

use super::super::syntax::{
    attribute_of, body, definition_span, function_lines, is_isinstance, is_plain_constant, is_rooted, last_part, lines,
    method, methods, name, receiver, statements,
};
use super::{Kind, MIN_LINES, Shape};

/// A class with fewer fields is written as fast by hand.
const MIN_FIELDS: usize = 2;

struct Field<'a> {
    name: &'a str,
    annotation: Option<&'a Expr>,
    default: Option<&'a Expr>,
    /// Set by `__init__` to a constant, not by its caller.
    is_fixed: bool,
    is_keyword_only: bool,
}

/// A class whose `__init__` only stores its parameters, and that is hardly more than its fields.
pub fn dataclass(source: &Source, class: &ast::StmtClassDef, owner: &str) -> Option<Shape> {
    // A dataclass calls no `__init__` of a base, and another decorator or metaclass may look at the class.
    if !class.decorator_list.is_empty() || !is_rooted(class) {
        return None;
    }
    let init = method(class, "__init__").filter(|init| init.decorator_list.is_empty())?;
    let fields = fields(init)?;
    let stored = fields.iter().filter(|field| !field.is_fixed).count();
    if stored < MIN_FIELDS || !is_free_of_surprises(class, &fields) {
        return None;
    }
    let names: Vec<&str> = fields.iter().filter(|field| !field.is_fixed).map(|field| field.name).collect();
    let given = |wanted: &str, is_plain: &dyn Fn(&ast::StmtFunctionDef) -> bool| {
        method(class, wanted).filter(|method| method.decorator_list.is_empty() && is_plain(method))
    };
    let repr = given("__repr__", &|method| is_plain_repr(method, &names));
    let eq = given("__eq__", &|method| is_plain_eq(method, &names));
    let hash = given("__hash__", &|method| is_plain_hash(method, &names));
    let replaced: Vec<&ast::StmtFunctionDef> = [Some(init), repr, eq, hash].into_iter().flatten().collect();
    let saved: u32 = replaced.iter().map(|method| function_lines(source, method)).sum();
    let of_replaced: u32 = replaced.iter().map(|method| 1 + statements(&method.body)).sum();
    // A service that keeps what it works with is no record.
    let is_record = repr.is_some() || eq.is_some() || 2 * of_replaced >= statements(&class.body);
    if saved < MIN_LINES || !is_record {
        return None;
    }
    let mut arguments = Vec::new();
    if eq.is_none() {
        // Otherwise instances would no longer be told apart by identity, and could be no keys.
        arguments.push("eq=False");
    } else if hash.is_some() {
        arguments.push("unsafe_hash=True");
    }
    if has_slots(class) {
        arguments.push("slots=True");
    }
    let methods: Vec<&str> = replaced.iter().map(|method| method.name.as_str()).collect();
    Some(Shape {
        kind: Kind::Dataclass,
        key: methods.join(", "),
        subject: String::new(),
        owner: owner.to_owned(),
        span: definition_span(&class.name, class),
        lines: saved,
        remedy: snippet(source, class, &fields, &arguments),
    })
}

fn fields(init: &ast::StmtFunctionDef) -> Option<Vec<Field<'_>>> {
    let parameters = &init.parameters;
    if parameters.vararg.is_some() || parameters.kwarg.is_some() || !parameters.posonlyargs.is_empty() || init.is_async
    {
        return None;
    }
    let receiver = receiver(init)?;
    let positional = parameters.args.iter().skip(1).map(|parameter| (parameter, false));
    let keywords = parameters.kwonlyargs.iter().map(|parameter| (parameter, true));
    let mut fields: Vec<Field<'_>> = positional
        .chain(keywords)
        .map(|(parameter, is_keyword_only)| Field {
            name: parameter.parameter.name.as_str(),
            annotation: parameter.parameter.annotation.as_deref(),
            default: parameter.default.as_deref(),
            is_fixed: false,
            is_keyword_only,
        })
        .collect();
    // The default of a dataclass must not be a list or the like, and is not shared.
    let is_harmless = |default: &Expr| {
        is_plain_constant(default) && !matches!(default, Expr::List(_) | Expr::Dict(_))
            || matches!(default, Expr::Name(_) | Expr::Attribute(_))
    };
    if !fields.iter().filter_map(|field| field.default).all(is_harmless) {
        return None;
    }
    let mut stored = vec![false; fields.len()];
    for statement in body(init) {
        let (target, annotation, value) = match statement {
            Stmt::Assign(assign) => match &*assign.targets {
                [target] => (target, None, &*assign.value),
                _ => return None,
            },
            Stmt::AnnAssign(assign) => (&*assign.target, Some(&*assign.annotation), assign.value.as_deref()?),
            _ => return None,
        };
        let attribute = attribute_of(target, receiver)?;
        if let Some(at) = fields.iter().position(|field| field.name == attribute && !field.is_fixed) {
            if name(value) != Some(attribute) || std::mem::replace(stored.get_mut(at)?, true) {
                return None;
            }
            fields[at].annotation = fields[at].annotation.or(annotation);
        } else if is_plain_constant(value) && fields.iter().all(|field| field.name != attribute) {
            fields.push(Field {
                name: attribute,
                annotation,
                default: Some(value),
                is_fixed: true,
                is_keyword_only: false,
            });
        } else {
            return None;
        }
    }
    let all_stored = stored.iter().all(|stored| *stored);
    all_stored.then_some(fields)
}

/// Whether nothing in the class would meet a dataclass in another way than its own `__init__`.
fn is_free_of_surprises(class: &ast::StmtClassDef, fields: &[Field<'_>]) -> bool {
    let is_field = |name: &str| fields.iter().any(|field| field.name == name);
    class.body.iter().all(|statement| match statement {
        Stmt::FunctionDef(method) => {
            // What is called is a function with settings, no record.
            const OTHERWISE: [&str; 7] = [
                "__new__",
                "__setattr__",
                "__getattr__",
                "__getattribute__",
                "__post_init__",
                "__init_subclass__",
                "__call__",
            ];
            !OTHERWISE.contains(&method.name.as_str()) && !is_field(&method.name)
        }
        // It would be a field, or the default of one.
        Stmt::AnnAssign(assign) => last_part(&assign.annotation) == Some("ClassVar"),
        Stmt::Assign(assign) => !assign.targets.iter().filter_map(name).any(is_field),
        Stmt::Expr(_) | Stmt::Pass(_) => true,
        Stmt::ClassDef(class) => !is_field(&class.name),
        _ => false,
    })
}

fn has_slots(class: &ast::StmtClassDef) -> bool {
    let is_slots = |target: &Expr| name(target) == Some("__slots__");
    class.body.iter().any(|statement| matches!(statement, Stmt::Assign(assign) if assign.targets.iter().any(is_slots)))
}

/// The value of a body that is nothing but `return VALUE`, behind a check that the other is of the same class.
fn returned(method: &ast::StmtFunctionDef) -> Option<&Expr> {
    let is_type_check = |statement: &Stmt| {
        let Stmt::If(check) = statement else { return false };
        let ends = |body: &[Stmt]| {
            matches!(body, [Stmt::Return(back)] if back.value.as_deref().is_some_and(|value| {
                matches!(value, Expr::BooleanLiteral(_)) || name(value) == Some("NotImplemented")
            }))
        };
        let asks = any_over_expr(&check.test, |part| {
            is_isinstance(part).is_some() || name(part) == Some("type") || attribute(part) == Some("__class__")
        });
        check.elif_else_clauses.is_empty() && ends(&check.body) && asks
    };
    match body(method) {
        [Stmt::Return(back)] => back.value.as_deref(),
        [check, Stmt::Return(back)] if is_type_check(check) => back.value.as_deref(),
        _ => None,
    }
}

fn attribute(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
        _ => None,
    }
}

/// The attributes of the receiver that an expression reads, and whether it calls one of them.
struct Attributes<'a, 'b> {
    receiver: &'b str,
    read: Vec<&'a str>,
    has_call: bool,
}

impl<'a> Visitor<'a> for Attributes<'a, '_> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Call(call) if attribute_of(&call.func, self.receiver).is_some() => self.has_call = true,
            _ => self.read.extend(attribute_of(expr, self.receiver)),
        }
        visitor::walk_expr(self, expr);
    }
}

fn names_all(expr: &Expr, receiver: &str, fields: &[&str]) -> bool {
    let mut found = Attributes { receiver, read: Vec::new(), has_call: false };
    found.visit_expr(expr);
    let is_known = |name: &&str| fields.contains(name) || *name == "__class__";
    !found.has_call && fields.iter().all(|field| found.read.contains(field)) && found.read.iter().all(is_known)
}

fn is_plain_repr(method: &ast::StmtFunctionDef, fields: &[&str]) -> bool {
    let Some(receiver) = receiver(method) else { return false };
    returned(method).is_some_and(|value| names_all(value, receiver, fields))
}

fn is_plain_eq(method: &ast::StmtFunctionDef, fields: &[&str]) -> bool {
    let [_, other] = &*method.parameters.args else { return false };
    let (Some(receiver), other) = (receiver(method), other.parameter.name.as_str()) else { return false };
    let Some(value) = returned(method) else { return false };
    let parts: Vec<&Expr> = match value {
        Expr::BoolOp(all) if all.op == ast::BoolOp::And => all.values.iter().collect(),
        one => vec![one],
    };
    let mut compared = Vec::new();
    for part in parts {
        if is_isinstance(part).is_some() {
            continue;
        }
        let Expr::Compare(compare) = part else { return false };
        let ([CmpOp::Eq], [right]) = (&*compare.ops, &*compare.comparators) else { return false };
        let pairs: Vec<(&Expr, &Expr)> = match (&*compare.left, right) {
            (Expr::Tuple(left), Expr::Tuple(right)) if left.elts.len() == right.elts.len() => {
                left.elts.iter().zip(&right.elts).collect()
            }
            (left, right) => vec![(left, right)],
        };
        for (left, right) in pairs {
            match (attribute_of(left, receiver), attribute_of(right, other)) {
                (Some(left), Some(right)) if left == right => compared.push(left),
                _ => return false,
            }
        }
    }
    compared.len() == fields.len() && fields.iter().all(|field| compared.contains(field))
}

fn is_plain_hash(method: &ast::StmtFunctionDef, fields: &[&str]) -> bool {
    let Some(receiver) = receiver(method) else { return false };
    let Some(Expr::Call(call)) = returned(method) else { return false };
    let [argument] = &*call.arguments.args else { return false };
    name(&call.func) == Some("hash") && names_all(argument, receiver, fields)
}

fn snippet(source: &Source, class: &ast::StmtClassDef, fields: &[Field<'_>], arguments: &[&str]) -> String {
    let mut text = String::from("@dataclass");
    if !arguments.is_empty() {
        text += &format!("({})", arguments.join(", "));
    }
    let bases: Vec<&str> = super::super::syntax::bases(class).iter().map(|base| source.slice(base)).collect();
    let bases = if bases.is_empty() { String::new() } else { format!("({})", bases.join(", ")) };
    text += &format!("\nclass {}{bases}:\n", class.name);
    let mut is_keyword_only = false;
    for field in fields {
        if field.is_keyword_only && !is_keyword_only {
            text += "    _: KW_ONLY\n";
            is_keyword_only = true;
        }
        let kind = field.annotation.map_or_else(|| constant_type(field.default), |kind| source.slice(kind));
        let value = match field.default {
            None => String::new(),
            Some(default) if field.is_fixed => match default {
                Expr::List(_) => " = field(default_factory=list, init=False)".to_owned(),
                Expr::Dict(_) => " = field(default_factory=dict, init=False)".to_owned(),
                default => format!(" = field(default={}, init=False)", source.slice(default)),
            },
            Some(default) => format!(" = {}", source.slice(default)),
        };
        text += &format!("    {}: {kind}{value}\n", field.name);
    }
    text
}

fn constant_type(value: Option<&Expr>) -> &'static str {
    match value {
        Some(Expr::List(_)) => "list",
        Some(Expr::Dict(_)) => "dict",
        Some(Expr::BooleanLiteral(_)) => "bool",
        Some(Expr::StringLiteral(_)) => "str",
        Some(Expr::NumberLiteral(number)) => match number.value {
            ast::Number::Int(_) => "int",
            ast::Number::Float(_) => "float",
            ast::Number::Complex { .. } => "complex",
        },
        _ => "Any",
    }
}

/// A class that writes three or four of the comparisons, each one line, where one and `__eq__` would do.
pub fn ordering(source: &Source, class: &ast::StmtClassDef, owner: &str) -> Option<Shape> {
    let by_decorator = class.decorator_list.iter().any(|decorator| {
        matches!(last_part(&decorator.expression), Some("total_ordering" | "dataclass" | "define" | "attrs" | "s"))
    });
    if by_decorator {
        return None;
    }
    let plain = |method: &&ast::StmtFunctionDef| {
        let operators: [&[CmpOp]; 4] = [&[CmpOp::Lt], &[CmpOp::LtE], &[CmpOp::Gt], &[CmpOp::GtE]];
        let names = ["__lt__", "__le__", "__gt__", "__ge__"];
        let Some(at) = names.iter().position(|name| *name == method.name.as_str()) else { return false };
        match returned(method) {
            Some(Expr::Compare(compare)) => *compare.ops == *operators[at],
            _ => false,
        }
    };
    let found: Vec<&ast::StmtFunctionDef> = methods(class).filter(plain).collect();
    // Without `__eq__` the decorator would compare identities.
    let [kept, given @ ..] = found.as_slice() else { return None };
    let saved: u32 = given.iter().map(|method| function_lines(source, method)).sum();
    if given.len() < 2 || method(class, "__eq__").is_none() || saved + function_lines(source, kept) < MIN_LINES {
        return None;
    }
    let kept = source.text().full_lines(span(kept.range()));
    Some(Shape {
        kind: Kind::Ordering,
        key: String::new(),
        subject: String::new(),
        owner: owner.to_owned(),
        span: definition_span(&class.name, class),
        lines: saved,
        remedy: format!("@functools.total_ordering\nclass {}:\n{}\n", class.name, kept.trim_end()),
    })
}

/// A class whose `__new__` gives the instance that an attribute of the class keeps.
pub fn singleton(source: &Source, class: &ast::StmtClassDef, owner: &str) -> Option<Shape> {
    let new = method(class, "__new__")?;
    let cls = receiver(new)?;
    let [Stmt::If(check), Stmt::Return(back)] = body(new) else { return None };
    let kept = attribute_of(back.value.as_deref()?, cls)?;
    let is_missing = match &*check.test {
        Expr::Compare(compare) => *compare.ops == [CmpOp::Is] && attribute_of(&compare.left, cls) == Some(kept),
        Expr::UnaryOp(not) if not.op == ast::UnaryOp::Not => match &*not.operand {
            Expr::Call(call) => name(&call.func) == Some("hasattr"),
            operand => attribute_of(operand, cls) == Some(kept),
        },
        _ => false,
    };
    let makes = |statement: &Stmt| match statement {
        Stmt::Assign(assign) => assign.targets.iter().any(|target| attribute_of(target, cls) == Some(kept)),
        _ => false,
    };
    let lines = lines(source, definition_span(&new.name, new));
    if !is_missing || !check.body.iter().any(makes) || lines < MIN_LINES {
        return None;
    }
    Some(Shape {
        kind: Kind::Singleton,
        key: String::new(),
        subject: String::new(),
        owner: owner.to_owned(),
        span: definition_span(&class.name, class),
        lines,
        remedy: format!(
            "class Singleton(type):\n    _instances = {{}}\n\n    def __call__(cls, *args, **kwargs):\n        \
             if cls not in cls._instances:\n            \
             cls._instances[cls] = super().__call__(*args, **kwargs)\n        return cls._instances[cls]\n\n\n\
             class {}(metaclass=Singleton):\n    ...\n",
            class.name
        ),
    })
}
