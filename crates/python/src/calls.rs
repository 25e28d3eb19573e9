//! The call graph of a project: which function calls which, as far as names tell.

use covet_core::{RelPath, Span};

use crate::facts::FileFacts;
use crate::modules::ModuleIndex;
use crate::resolve::{Entity, FileId, ObjectId, Resolver};
use crate::symbols::{Reference, ScopeId};

/// A function, class or module by its number in the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionId(pub u32);

/// A function, or the code of a class body or module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    pub object: ObjectId,
    /// Its full dotted name.
    pub qualified: String,
}

/// A call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Whose code it stands in; calls in a lambda or comprehension are those of the function around it.
    pub caller: FunctionId,
    pub file: FileId,
    /// The whole call.
    pub span: Span,
    pub target: Target,
}

/// What is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A function or method of the project, or the `__init__` of an instantiated class.
    Function(FunctionId),
    /// A class of the project that has no `__init__` of the project.
    Class(FunctionId),
    /// Something outside of the project by its full dotted name.
    External(String),
    /// What could not be found, as it is written.
    Unresolved(String),
}

/// Which function calls which. Functions and calls are in order of file and place, whatever the number of threads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallGraph {
    functions: Vec<Function>,
    calls: Vec<Call>,
    /// For each function the numbers of the calls of it, in order.
    callers: Vec<Vec<u32>>,
}

impl CallGraph {
    /// `files` in order of path, those of `index`.
    pub fn new(index: &ModuleIndex, files: &[(&RelPath, &FileFacts)]) -> Self {
        Self::with(&Resolver::new(index, files), files)
    }

    /// As [`CallGraph::new`], with a resolver that is used for more.
    pub fn with(resolver: &Resolver<'_>, files: &[(&RelPath, &FileFacts)]) -> Self {
        let mut graph = Self::default();
        // For each file the numbers of its scopes' functions.
        let mut numbers = Vec::with_capacity(files.len());
        for (file, (_, facts)) in (0..).map(FileId).zip(files) {
            let mut scopes = Vec::new();
            for (scope, _) in facts.symbols.scopes() {
                if facts.symbols.outer_definition(scope) == scope {
                    let object = ObjectId { file, scope };
                    scopes.push((scope, FunctionId(graph.functions.len() as u32)));
                    graph.functions.push(Function { object, qualified: resolver.qualified_name(object) });
                }
            }
            numbers.push(scopes);
        }
        let number = |object: ObjectId| -> Option<FunctionId> {
            let scopes: &Vec<(ScopeId, FunctionId)> = numbers.get(object.file.0 as usize)?;
            let found = scopes.binary_search_by_key(&object.scope, |&(scope, _)| scope).ok()?;
            Some(scopes[found].1)
        };
        for (file, (_, facts)) in (0..).map(FileId).zip(files) {
            for call in &facts.calls {
                let scope = facts.symbols.outer_definition(call.callee.scope);
                let Some(caller) = number(ObjectId { file, scope }) else { continue };
                let target = target(resolver, file, &call.callee, number)
                    .unwrap_or_else(|| Target::Unresolved(facts.symbols.text(&call.callee)));
                graph.calls.push(Call { caller, file, span: call.span, target });
            }
        }
        graph.callers = vec![Vec::new(); graph.functions.len()];
        for (number, call) in (0..).zip(&graph.calls) {
            if let Target::Function(target) | Target::Class(target) = call.target {
                graph.callers[target.0 as usize].push(number);
            }
        }
        graph
    }

    pub fn functions(&self) -> impl Iterator<Item = (FunctionId, &Function)> {
        (0..).map(FunctionId).zip(&self.functions)
    }

    /// # Panics
    /// For the number of another graph.
    pub fn function(&self, function: FunctionId) -> &Function {
        &self.functions[function.0 as usize]
    }

    /// The function that a class, function or module is in this graph.
    pub fn find(&self, object: ObjectId) -> Option<FunctionId> {
        let found = self.functions.binary_search_by_key(&object, |function| function.object).ok()?;
        Some(FunctionId(found as u32))
    }

    pub fn calls(&self) -> &[Call] {
        &self.calls
    }

    /// The calls of a function that were found, in order of file and place.
    pub fn calls_of(&self, function: FunctionId) -> impl Iterator<Item = &Call> {
        let numbers = self.callers.get(function.0 as usize).map_or(&[][..], Vec::as_slice);
        numbers.iter().filter_map(|&number| self.calls.get(number as usize))
    }
}

/// `None` where it cannot be told.
fn target(
    resolver: &Resolver<'_>,
    file: FileId,
    callee: &Reference,
    number: impl Fn(ObjectId) -> Option<FunctionId>,
) -> Option<Target> {
    match resolver.resolve(file, callee) {
        Entity::Object(class) if resolver.is_class(class) => match resolver.method(class, "__init__") {
            Some(init) => number(init).map(Target::Function),
            None => number(class).map(Target::Class),
        },
        Entity::Object(function) => number(function).map(Target::Function),
        Entity::Instance(class) => resolver.method(class, "__call__").and_then(number).map(Target::Function),
        Entity::External(name) => Some(Target::External(name)),
        Entity::Module(_) | Entity::Namespace(_) | Entity::Super(_) | Entity::Unknown => None,
    }
}
