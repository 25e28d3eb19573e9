//! The scopes of a file and the names that are bound in them.
//!
//! `ruff_python_semantic` keeps such a table only while ruff's own checker walks a file; this one is built in one walk,
//! holds no reference to the tree and can be kept in a cache.

use covet_core::{LogicalKind, LogicalName, Span};
use serde::{Deserialize, Serialize};

use crate::modules::ModuleName;

/// A scope of one file; 0 is the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ScopeId(pub u32);

impl ScopeId {
    pub const MODULE: Self = Self(0);
}

/// A name of one file, by its number in [`Names`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NameId(pub u32);

/// The names that a file uses, each once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Names {
    names: Vec<String>,
    /// The names' numbers in the order of the names.
    sorted: Vec<u32>,
}

impl Names {
    pub(crate) fn new(names: Vec<String>) -> Self {
        let mut sorted: Vec<u32> = (0..names.len() as u32).collect();
        sorted.sort_unstable_by_key(|&index| names[index as usize].as_str());
        Self { names, sorted }
    }

    /// The empty string for a number of another file.
    pub fn get(&self, name: NameId) -> &str {
        self.names.get(name.0 as usize).map_or("", String::as_str)
    }

    /// Logarithmic in the number of names.
    pub fn find(&self, name: &str) -> Option<NameId> {
        let found = self.sorted.binary_search_by_key(&name, |&index| self.get(NameId(index))).ok()?;
        Some(NameId(self.sorted[found]))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScopeKind {
    Module,
    Class,
    Function,
    Lambda,
    /// Of a list, set or dict, or a generator.
    Comprehension,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scope {
    pub kind: ScopeKind,
    /// `None` for the module.
    pub parent: Option<ScopeId>,
    /// The whole statement or expression, decorators included.
    pub span: Span,
    /// Of a class or function.
    pub definition: Option<Box<Definition>>,
}

/// What the header of a class or function says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    pub name: NameId,
    pub name_span: Span,
    /// The dotted name within the module: `Class.method`.
    pub qualified: String,
    /// From the first decorator to the first statement of the body.
    pub header: Span,
    pub decorators: Vec<Reference>,
    /// The base classes that can be named; empty for a function.
    pub bases: Vec<Reference>,
    /// Empty for a class.
    pub parameters: Vec<Parameter>,
    /// The annotated type of what it returns, as far as it can be named.
    pub returns: Option<Reference>,
    pub docstring: Option<Span>,
    pub is_async: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    pub name: NameId,
    pub span: Span,
    pub kind: ParameterKind,
    pub annotation: Option<Reference>,
    pub has_default: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParameterKind {
    PositionalOnly,
    Positional,
    /// `*args`
    Args,
    KeywordOnly,
    /// `**kwargs`
    Kwargs,
}

/// A name and what it stands for, at one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Binding {
    /// The scope in which the name is known.
    pub scope: ScopeId,
    pub name: NameId,
    pub span: Span,
    pub kind: BindingKind,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum BindingKind {
    /// By its number in the file's imports.
    Import(u32),
    /// The scope of a class or function.
    Definition(ScopeId),
    /// By its number among the function's parameters; `None` for those of a lambda.
    Parameter(Option<u32>),
    Variable(Value),
    /// `self.name = ...` in a method; the scope is the class, in whose body the name is not known.
    Attribute(Value),
    TypeParameter,
}

/// What a variable is set to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// The annotated type, as far as it can be named.
    pub annotation: Option<Reference>,
    /// The value, where it is a name, an attribute or a call of one.
    pub reference: Option<Reference>,
    /// `None` is written, or nothing but the annotation.
    pub is_none: bool,
}

/// An expression that names something: `a`, `a.b`, `a.b(...).c`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    pub span: Span,
    /// Where its first name is looked up.
    pub scope: ScopeId,
    pub root: Root,
    pub steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Root {
    Name(NameId),
    /// A literal of the built-in type.
    Literal(LiteralType),
    /// Anything else.
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LiteralType {
    Str,
    Bytes,
    Number,
    List,
    Tuple,
    Set,
    Dict,
}

impl LiteralType {
    /// Its name in `builtins`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Str => "str",
            Self::Bytes => "bytes",
            Self::Number => "int",
            Self::List => "list",
            Self::Tuple => "tuple",
            Self::Set => "set",
            Self::Dict => "dict",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    Attribute(NameId),
    Call,
    Item,
}

/// The scopes and bindings of one file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Symbols {
    pub(crate) names: Names,
    pub(crate) scopes: Vec<Scope>,
    /// In order of scope, name and place.
    pub(crate) bindings: Vec<Binding>,
    /// From each offset up to the next the innermost class or function; in order, the first at 0.
    pub(crate) enclosing: Vec<(u32, ScopeId)>,
}

impl Symbols {
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// All scopes, a parent before its children, in order of place; the first is the module.
    pub fn scopes(&self) -> impl Iterator<Item = (ScopeId, &Scope)> {
        (0..).map(ScopeId).zip(&self.scopes)
    }

    /// The module's scope for a number of another file.
    pub fn scope(&self, scope: ScopeId) -> &Scope {
        self.scopes.get(scope.0 as usize).unwrap_or(&self.scopes[0])
    }

    pub fn definition(&self, scope: ScopeId) -> Option<&Definition> {
        self.scope(scope).definition.as_deref()
    }

    /// All bindings in order of scope, name number and place.
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// The bindings of a name in one scope, in order of place.
    pub fn bindings_of(&self, scope: ScopeId, name: NameId) -> &[Binding] {
        let first = self.bindings.partition_point(|binding| (binding.scope, binding.name) < (scope, name));
        let rest = &self.bindings[first..];
        &rest[..rest.partition_point(|binding| (binding.scope, binding.name) == (scope, name))]
    }

    /// All bindings of one scope.
    pub fn bindings_in(&self, scope: ScopeId) -> &[Binding] {
        let first = self.bindings.partition_point(|binding| binding.scope < scope);
        let rest = &self.bindings[first..];
        &rest[..rest.partition_point(|binding| binding.scope == scope)]
    }

    /// The bindings that a name used in a scope may mean, by Python's rules: the body of a class is not seen from its
    /// methods. Empty for builtins and for what a star import brings.
    pub fn lookup(&self, scope: ScopeId, name: NameId) -> &[Binding] {
        let mut current = Some(scope);
        while let Some(at) = current {
            let here = self.scope(at);
            if here.kind != ScopeKind::Class || at == scope {
                let found = self.bindings_of(at, name);
                if found.iter().any(|binding| !matches!(binding.kind, BindingKind::Attribute(_))) {
                    return found;
                }
            }
            current = here.parent;
        }
        &[]
    }

    /// The innermost class or function that holds the offset; the module where there is none. Logarithmic.
    pub fn enclosing(&self, offset: u32) -> ScopeId {
        let next = self.enclosing.partition_point(|&(start, _)| start <= offset);
        next.checked_sub(1).and_then(|at| self.enclosing.get(at)).map_or(ScopeId::MODULE, |&(_, scope)| scope)
    }

    /// The full name of the innermost class or function that holds the offset; the module's where there is none.
    pub fn qualified_name_at(&self, module: &ModuleName, offset: u32) -> LogicalName {
        self.qualified_name(module, self.enclosing(offset))
    }

    /// The full name of a scope; of a lambda or comprehension that of what it is in.
    pub fn qualified_name(&self, module: &ModuleName, scope: ScopeId) -> LogicalName {
        let scope = self.outer_definition(scope);
        match self.definition(scope) {
            None => LogicalName { qualified: module.as_str().to_owned(), kind: LogicalKind::Module },
            Some(definition) => LogicalName {
                qualified: module.join(&definition.qualified).as_str().to_owned(),
                kind: match self.scope(scope).kind {
                    ScopeKind::Class => LogicalKind::Class,
                    _ => LogicalKind::Function,
                },
            },
        }
    }

    /// The class, function or module that a scope is or lies in.
    pub fn outer_definition(&self, scope: ScopeId) -> ScopeId {
        let mut current = scope;
        while matches!(self.scope(current).kind, ScopeKind::Lambda | ScopeKind::Comprehension) {
            current = self.scope(current).parent.unwrap_or(ScopeId::MODULE);
        }
        current
    }

    /// The class whose method the scope is, or lies in.
    pub fn class_of_method(&self, scope: ScopeId) -> Option<(ScopeId, &Definition)> {
        let mut current = scope;
        loop {
            let parent = self.scope(current).parent?;
            if self.scope(current).kind == ScopeKind::Function && self.scope(parent).kind == ScopeKind::Class {
                return Some((parent, self.definition(current)?));
            }
            current = parent;
        }
    }

    /// How many classes and functions the scope lies in.
    pub fn depth(&self, scope: ScopeId) -> usize {
        let parents = std::iter::successors(self.scope(scope).parent, |&parent| self.scope(parent).parent);
        parents.filter(|&parent| self.definition(parent).is_some()).count()
    }

    /// A reference as it would be written: `a.b().c`.
    pub fn text(&self, reference: &Reference) -> String {
        let mut text = match reference.root {
            Root::Name(name) => self.names.get(name).to_owned(),
            Root::Literal(kind) => kind.name().to_owned(),
            Root::Unknown => "…".to_owned(),
        };
        for step in &reference.steps {
            match step {
                Step::Attribute(name) => {
                    text.push('.');
                    text.push_str(self.names.get(*name));
                }
                Step::Call => text.push_str("()"),
                Step::Item => text.push_str("[]"),
            }
        }
        text
    }
}
