//! What names stand for: imports, builtins, simple aliases and instances, by scope, within one file.
//!
//! Building looks at every binding once; an expression is resolved only when somebody asks.

mod build;
#[cfg(test)]
mod tests;

use ruff_python_ast::name::Name;
use ruff_python_ast::{self as ast, Expr, ModModule};
use ruff_python_stdlib::builtins::is_python_builtin;
use ruff_text_size::Ranged;
use rustc_hash::{FxHashMap, FxHashSet};

/// The newest minor version of Python 3 whose builtins are known.
pub(crate) const PYTHON_MINOR: u8 = 14;
/// How many aliases of aliases are followed.
const MOST_STEPS: u8 = 12;
/// A longer full name (in bytes) is of no use; it bounds the work on long chains of calls.
const LONGEST_NAME: usize = 400;
const MODULE: u32 = 0;

/// The bindings of one file.
#[derive(Clone, Debug, Default)]
pub struct Names {
    scopes: Vec<Scope>,
    /// Indices into `scopes` in order of their start.
    by_start: Vec<u32>,
    bindings: FxHashMap<(u32, Name), Binding>,
    /// Names that stand for something whose last part is another name.
    renamed: FxHashSet<Name>,
    /// Modules that the file imports, wholly or in part, as far as the statement says.
    modules: Vec<String>,
    /// Modules imported by `from module import *`.
    stars: Vec<String>,
    module: Option<String>,
}

/// What is known of a name or a chain of attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// An import or a builtin (or an attribute of one), by its full name.
    Named(String),
    /// Something of this file whose origin is known: an instance (`flask.Flask.run` for `app.run`), an alias or a
    /// definition of this module.
    Derived(String),
    /// Bound in this file to something unknown.
    Local,
    /// Bound nowhere in this file, and no builtin.
    Unbound,
    /// Not a name or a chain of attributes.
    Other,
}

impl Resolution {
    /// The full dotted name, where it is known.
    pub fn full_name(self) -> Option<String> {
        match self {
            Self::Named(name) | Self::Derived(name) => Some(name),
            Self::Local | Self::Unbound | Self::Other => None,
        }
    }
}

#[derive(Clone, Debug)]
struct Scope {
    start: u32,
    end: u32,
    parent: u32,
    /// Names of a class body are not seen from the functions in it.
    is_class: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Binding {
    /// By its full name.
    Import(Name),
    /// `name = other.name`, `name = Class()`, `name: Class`.
    Value(Box<Value>),
    /// A function or class of this file.
    Definition,
    /// `None`, or only declared: says nothing about what else it is bound to.
    Nothing,
    Local,
    Global,
    Nonlocal,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Value {
    /// The name the chain begins with, and the rest of it (`.cursor().execute`).
    root: Name,
    rest: Name,
    /// The scope it is looked up in.
    scope: u32,
    kind: ValueKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ValueKind {
    /// The value itself.
    Alias,
    /// What a call of it returns.
    Call,
    /// An instance of it.
    Instance,
}

impl Names {
    /// The bindings of a module. `module_name` is its full dotted name (`package.module`), with `.__init__` kept for the
    /// module of a package itself; without it relative imports stay unknown. Linear in the size of the file.
    pub fn of(module: &ModModule, module_name: Option<&str>) -> Self {
        build::build(module, module_name)
    }

    /// The full dotted name that an expression stands for: `hashlib.md5`, `builtins.open`, `flask.Flask.run`.
    ///
    /// What a function returns that is no class is written `module.function()`.
    pub fn resolve(&self, expr: &Expr) -> Option<String> {
        self.resolution(expr).full_name()
    }

    /// What is known of an expression.
    pub fn resolution(&self, expr: &Expr) -> Resolution {
        let mut rest = String::new();
        let Some(root) = chain_of(expr, &mut rest) else { return Resolution::Other };
        // What a call returns is known only through the name of what is called.
        let is_called = rest.contains("()");
        match self.follow(&root.id, self.scope_at(root.start().into()), MOST_STEPS) {
            Resolution::Named(base) if !is_called => join(base, &rest).map_or(Resolution::Other, Resolution::Named),
            Resolution::Named(base) | Resolution::Derived(base) => {
                join(base, &rest).map_or(Resolution::Other, Resolution::Derived)
            }
            _ if is_called => Resolution::Other,
            other => other,
        }
    }

    /// Whether the file imports the module, a part of it or a name from it.
    pub fn imports(&self, module: &str) -> bool {
        self.modules
            .iter()
            .any(|name| name.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    }

    /// The modules the file imports, as its statements name them, in order; `from a import b` counts as `a.b`.
    pub fn imported(&self) -> &[String] {
        &self.modules
    }

    /// Whether the name may stand for something whose own name is another (`import hashlib as h`).
    pub fn may_be_renamed(&self, name: &Name) -> bool {
        self.renamed.contains(name)
    }

    fn scope_at(&self, offset: u32) -> u32 {
        let after = self.by_start.partition_point(|&index| self.scopes[index as usize].start <= offset);
        let mut scope = after.checked_sub(1).map_or(MODULE, |index| self.by_start[index]);
        while scope != MODULE && offset >= self.scopes[scope as usize].end {
            scope = self.scopes[scope as usize].parent;
        }
        scope
    }

    /// The binding that a name has when it is used in a scope, and the scope that holds it.
    fn binding(&self, name: &Name, used_in: u32) -> Option<(u32, &Binding)> {
        let mut scope = used_in;
        // One key is made and its scope changed: a name is copied once.
        let mut key = (scope, name.clone());
        loop {
            let at = &self.scopes[scope as usize];
            if !at.is_class || scope == used_in {
                key.0 = scope;
                match self.bindings.get(&key) {
                    Some(Binding::Global) => {
                        key.0 = MODULE;
                        return self.bindings.get(&key).map(|binding| (MODULE, binding));
                    }
                    Some(Binding::Nonlocal) | None => {}
                    Some(binding) => return Some((scope, binding)),
                }
            }
            if scope == MODULE {
                return None;
            }
            scope = at.parent;
        }
    }

    fn follow(&self, name: &Name, scope: u32, steps: u8) -> Resolution {
        let Some((found_in, binding)) = self.binding(name, scope) else {
            if is_python_builtin(name, PYTHON_MINOR, false) {
                return Resolution::Named(format!("builtins.{name}"));
            }
            return match self.stars.as_slice() {
                [module] => Resolution::Named(format!("{module}.{name}")),
                _ => Resolution::Unbound,
            };
        };
        match binding {
            Binding::Import(full) => Resolution::Named(full.to_string()),
            Binding::Definition => match &self.module {
                Some(module) if found_in == MODULE => Resolution::Derived(format!("{module}.{name}")),
                _ => Resolution::Local,
            },
            Binding::Value(value) if steps > 0 => {
                let (Resolution::Named(base) | Resolution::Derived(base)) =
                    self.follow(&value.root, value.scope, steps - 1)
                else {
                    return Resolution::Local;
                };
                let full = join(base, &value.rest);
                let full = match value.kind {
                    ValueKind::Call => full.map(instance_name),
                    ValueKind::Alias | ValueKind::Instance => full,
                };
                full.filter(|full| full.len() <= LONGEST_NAME).map_or(Resolution::Local, Resolution::Derived)
            }
            _ => Resolution::Local,
        }
    }
}

/// Appends `.attribute` and `()` steps to a full name; calls on the way become what they return.
fn join(mut base: String, mut rest: &str) -> Option<String> {
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("()") {
            base = instance_name(base);
            rest = after;
            continue;
        }
        let end = rest.find("()").unwrap_or(rest.len());
        base.push_str(&rest[..end]);
        rest = &rest[end..];
    }
    (base.len() <= LONGEST_NAME).then_some(base)
}

/// What a call of the full name returns: an instance of a class, what a well-known function is documented to return, or
/// `name()`.
fn instance_name(called: String) -> String {
    let class = match called.as_str() {
        "ssl.create_default_context" | "ssl._create_unverified_context" | "ssl._create_stdlib_context" => {
            "ssl.SSLContext"
        }
        "requests.session" => "requests.Session",
        "logging.getLogger" => "logging.Logger",
        "sqlite3.connect" => "sqlite3.Connection",
        "sqlite3.Connection.cursor" => "sqlite3.Cursor",
        "sqlalchemy.create_engine" => "sqlalchemy.Engine",
        "sqlalchemy.Engine.connect" => "sqlalchemy.Connection",
        _ => {
            let last = called.rsplit('.').next().unwrap_or(&called);
            let is_class = last.starts_with(|letter: char| letter.is_uppercase());
            return if is_class { called } else { called + "()" };
        }
    };
    class.to_owned()
}

/// The name a chain such as `a.b().c` begins with; `rest` gets `.b().c`. `None` for anything else, and for a chain that
/// is too long.
fn chain_of<'a>(expr: &'a Expr, rest: &mut String) -> Option<&'a ast::ExprName> {
    // From the outside in; a chain of calls may be long, so without recursion.
    let mut parts: Vec<&str> = Vec::new();
    let mut length = 0;
    let mut at = expr;
    let root = loop {
        match at {
            Expr::Name(name) => break name,
            Expr::Attribute(attribute) => {
                parts.push(attribute.attr.as_str());
                length += attribute.attr.len() + 1;
                at = &attribute.value;
            }
            Expr::Call(call) => {
                parts.push("()");
                length += 2;
                at = &call.func;
            }
            Expr::Await(inner) => at = &inner.value,
            _ => return None,
        }
        if length > LONGEST_NAME {
            return None;
        }
    };
    for part in parts.iter().rev() {
        if *part != "()" {
            rest.push('.');
        }
        rest.push_str(part);
    }
    Some(root)
}
