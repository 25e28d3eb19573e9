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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use covet_core::Text;

    use super::*;
    use crate::source::{Source, SourceKind};

    /// Every call of a project as `caller -> target`.
    fn calls(files: &[(&str, &str)]) -> Vec<String> {
        let facts: Vec<_> = files
            .iter()
            .map(|(path, text)| {
                let path = RelPath::new(path);
                let source = Source::parse(Text::new(path.clone(), *text), SourceKind::of_path(&path));
                assert_eq!(source.errors(), [], "{path}");
                (path, FileFacts::of(&source))
            })
            .collect();
        let files: Vec<_> = facts.iter().map(|(path, facts)| (path, facts)).collect();
        let index = ModuleIndex::new(Path::new("/nonexistent"), files.iter().map(|(path, _)| *path));
        let graph = CallGraph::new(&index, &files);
        let line = |call: &Call| {
            let target = match &call.target {
                Target::Function(id) => graph.function(*id).qualified.clone(),
                Target::Class(id) => format!("class {}", graph.function(*id).qualified),
                Target::External(name) => format!("external {name}"),
                Target::Unresolved(text) => format!("? {text}"),
            };
            format!("{} -> {target}", graph.function(call.caller).qualified)
        };
        graph.calls().iter().map(line).collect()
    }

    #[test]
    fn names_imports_and_reexports() {
        let found = calls(&[
            ("pkg/__init__.py", "from .tools import *\nfrom .core import run as start\n"),
            ("pkg/core.py", "from . import tools\ndef run():\n    tools.helper()\n    local()\ndef local(): pass\n"),
            ("pkg/tools.py", "__all__ = ['helper']\ndef helper(): pass\ndef hidden(): pass\n"),
            (
                "main.py",
                "import pkg, pkg.tools\nimport os.path as p, numpy as np\nfrom pkg import start, helper, hidden\n\
                 start()\nhelper()\nhidden()\npkg.tools.hidden()\np.join('')\nnp.linalg.norm(1)\nlen([])\n''.join(x)\nnope()\n",
            ),
        ]);
        assert_eq!(
            found,
            [
                "pkg.core.run -> pkg.tools.helper",
                "pkg.core.run -> pkg.core.local",
                "main -> pkg.core.run",
                "main -> pkg.tools.helper",
                "main -> ? hidden",
                "main -> pkg.tools.hidden",
                "main -> external os.path.join",
                "main -> external numpy.linalg.norm",
                "main -> external builtins.len",
                "main -> external builtins.str.join",
                "main -> ? nope",
            ]
        );
    }

    #[test]
    fn methods_follow_the_ancestors() {
        let found = calls(&[
            (
                "base.py",
                "class A:\n    def __init__(self): self.hook()\n    def hook(self): pass\n    def top(self): pass\n\
                 class B(A):\n    def hook(self): super().hook()\nclass C(A):\n    def hook(self): pass\n    @classmethod\n    def make(cls): return cls()\n",
            ),
            (
                "main.py",
                "from base import B, C\nclass D(B, C):\n    def go(self):\n        self.hook()\n        self.top()\n        self.make()\n        self.gone()\n\
                 class E: pass\nclass F(dict):\n    def go(self): self.items()\nD()\nE()\nD().go()\n",
            ),
        ]);
        assert_eq!(
            found,
            [
                "base.A.__init__ -> base.A.hook",
                "base.B.hook -> external builtins.super",
                "base.B.hook -> base.A.hook",
                "base.C.make -> base.A.__init__",
                "main.D.go -> base.B.hook",
                "main.D.go -> base.A.top",
                "main.D.go -> base.C.make",
                "main.D.go -> ? self.gone",
                "main.F.go -> external builtins.dict.items",
                "main -> base.A.__init__",
                "main -> class main.E",
                "main -> base.A.__init__",
                "main -> main.D.go",
            ]
        );
    }

    #[test]
    fn values_annotations_and_results_have_classes() {
        let found = calls(&[(
            "m.py",
            "from typing import Optional, Any\nimport sqlite3\nclass Db:\n    def query(self): pass\n    @property\n    def other(self) -> 'Db': pass\n\
             def connect() -> Db | None: pass\n\
             class App:\n    def __init__(self, db: Optional[Db]):\n        self.db = db\n        self.raw = sqlite3.connect('')\n    def go(self):\n        self.db.query()\n        self.raw.execute('')\n        self.db.other.query()\n\
             def f(app: App, any: Any):\n    db = None\n    db = connect()\n    db.query()\n    app.go()\n    any.go()\n    x = Db() if any else App\n    x.go()\n    with connect() as c: [c.query() for _ in any]\n",
        )]);
        assert_eq!(
            found,
            [
                "m.App.__init__ -> external sqlite3.connect",
                "m.App.go -> m.Db.query",
                "m.App.go -> external sqlite3.connect().execute",
                "m.App.go -> m.Db.query",
                "m.f -> m.connect",
                "m.f -> m.Db.query",
                "m.f -> m.App.go",
                "m.f -> ? any.go",
                "m.f -> class m.Db",
                "m.f -> ? x.go",
                "m.f -> m.connect",
                "m.f -> m.Db.query",
            ]
        );
    }

    #[test]
    fn circles_end() {
        let found = calls(&[
            ("a.py", "from b import x\nfrom b import *\nx()\ny = z\nz = y\ny()\nw()\n"),
            ("b.py", "from a import x\nfrom a import *\nclass C(D): pass\nclass D(C):\n    def f(self): self.g()\n"),
        ]);
        assert_eq!(found, ["a -> ? x", "a -> ? y", "a -> ? w", "b.D.f -> ? self.g"]);
        let long: String = (0..20_000).map(|number| format!("x{} = x{number}.a()\n", number + 1)).collect();
        assert_eq!(calls(&[("a.py", &format!("import x0\n{long}"))]).len(), 20_000);
        let back: String = (0..20_000).rev().map(|number| format!("x{} = x{number}\n", number + 1)).collect();
        assert_eq!(calls(&[("a.py", &format!("{back}x20000()\n"))]), ["a -> ? x20000"]);
    }

    #[test]
    fn callers_are_known() {
        let source =
            Source::parse(Text::new(RelPath::new("a.py"), "def f(): pass\nf()\nlambda: f()\n"), SourceKind::Module);
        let (path, facts) = (RelPath::new("a.py"), FileFacts::of(&source));
        let files = [(&path, &facts)];
        let graph = CallGraph::new(&ModuleIndex::new(Path::new("/nonexistent"), [&path].into_iter()), &files);
        let f = graph.find(ObjectId { file: FileId(0), scope: ScopeId(1) }).expect("f");
        let callers: Vec<_> = graph.calls_of(f).map(|call| graph.function(call.caller).qualified.as_str()).collect();
        assert_eq!(callers, ["a", "a"]);
    }
}
