//! What one file says, as far as other files can need it: [`FileFacts`].

use covet_core::Span;
use serde::{Deserialize, Serialize};

use crate::collect::Collector;
use crate::imports::Import;
use crate::source::Source;
use crate::symbols::{Reference, Symbols};

/// The facts of a file. They depend on nothing but its text and can be kept in a cache.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileFacts {
    /// In order of place.
    pub imports: Vec<Import>,
    pub symbols: Symbols,
    /// In order of place.
    pub calls: Vec<CallSite>,
    /// What `__all__` lists; `None` where there is none, or where it is not a plain list of strings.
    pub exports: Option<Vec<String>>,
    /// Lines of the text.
    pub lines: u32,
}

/// A call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CallSite {
    /// The whole call.
    pub span: Span,
    pub callee: Reference,
}

impl FileFacts {
    /// One walk over the tree.
    pub fn of(source: &Source) -> Self {
        Collector::collect(source)
    }
}

#[cfg(test)]
mod tests {
    use covet_core::{LogicalKind, RelPath, Text};

    use super::*;
    use crate::imports::ImportedName;
    use crate::modules::ModuleName;
    use crate::source::SourceKind;
    use crate::symbols::{BindingKind, ParameterKind, ScopeId, ScopeKind};

    fn facts(text: &str) -> FileFacts {
        FileFacts::of(&Source::parse(Text::new(RelPath::new("pkg/a.py"), text), SourceKind::Module))
    }

    #[test]
    fn imports_know_where_they_stand() {
        let facts = facts(
            "import a.b, c as d\nfrom .. import e\nfrom .f import *\nif TYPE_CHECKING:\n    from g import h as i\n\
             try:\n    import j\nexcept ImportError:\n    j = None\ndef k():\n    import l\n",
        );
        let brief: Vec<_> = facts
            .imports
            .iter()
            .map(|import| {
                (
                    import.level,
                    import.module.as_str(),
                    import.bound_name(),
                    import.type_checking,
                    import.in_try,
                    import.in_function,
                )
            })
            .collect();
        assert_eq!(
            brief,
            [
                (0, "a.b", Some("a"), false, false, false),
                (0, "c", Some("d"), false, false, false),
                (2, "", Some("e"), false, false, false),
                (1, "f", None, false, false, false),
                (0, "g", Some("i"), true, false, false),
                (0, "j", Some("j"), false, true, false),
                (0, "l", Some("l"), false, false, true),
            ]
        );
        assert_eq!(facts.imports[3].name, Some(ImportedName::Star));
        let absolute = |index: usize, file: &str, module: &str| {
            facts.imports[index]
                .absolute_module(&RelPath::new(file), &ModuleName::new(module))
                .map(|name| name.to_string())
        };
        assert_eq!(absolute(3, "pkg/sub/m.py", "pkg.sub.m").as_deref(), Some("pkg.sub.f"));
        assert_eq!(absolute(3, "pkg/sub/__init__.py", "pkg.sub").as_deref(), Some("pkg.sub.f"));
        assert_eq!(absolute(2, "pkg/sub/m.py", "pkg.sub.m").as_deref(), Some("pkg"));
        assert_eq!(absolute(2, "m.py", "m"), None);
    }

    #[test]
    fn definitions_have_names_headers_and_docstrings() {
        let text = "@app.route('/')\nasync def f(a, /, b: B, *c, d=1, **e) -> R:\n    '''Doc.'''\n    class C(Base[int], m.D):\n        def g(self): pass\n";
        let facts = facts(text);
        let symbols = &facts.symbols;
        let f = symbols.definition(ScopeId(1)).expect("f");
        assert!(f.is_async && f.docstring.is_some());
        assert_eq!(symbols.text(&f.decorators[0]), "app.route()");
        assert_eq!(f.returns.as_ref().map(|returns| symbols.text(returns)).as_deref(), Some("R"));
        let kinds: Vec<_> =
            f.parameters.iter().map(|parameter| (symbols.names().get(parameter.name), parameter.kind)).collect();
        use ParameterKind::*;
        assert_eq!(kinds, [("a", PositionalOnly), ("b", Positional), ("c", Args), ("d", KeywordOnly), ("e", Kwargs)]);
        assert_eq!(f.header.range(), 0..text.find("'''").expect("there"));
        let class = symbols.definition(ScopeId(2)).expect("C");
        let bases: Vec<_> = class.bases.iter().map(|base| symbols.text(base)).collect();
        assert_eq!((class.qualified.as_str(), bases), ("f.C", vec!["Base".to_owned(), "m.D".to_owned()]));
        assert_eq!(symbols.depth(ScopeId(3)), 2);
    }

    #[test]
    fn the_innermost_function_or_class_is_named() {
        let text =
            "x = 1\n@d\ndef f():\n    y = lambda: z\n    class C:\n        a = 1\n    b = 2\nc = [i for i in d]\n";
        let facts = facts(text);
        let name = |what: &str| {
            let offset = text.find(what).expect("it is there") as u32;
            let name = facts.symbols.qualified_name_at(&ModuleName::new("pkg.a"), offset);
            (name.qualified, name.kind)
        };
        assert_eq!(name("x"), ("pkg.a".to_owned(), LogicalKind::Module));
        assert_eq!(name("@d"), ("pkg.a.f".to_owned(), LogicalKind::Function));
        assert_eq!(name("z"), ("pkg.a.f".to_owned(), LogicalKind::Function));
        assert_eq!(name("a = 1"), ("pkg.a.f.C".to_owned(), LogicalKind::Class));
        assert_eq!(name("b = 2"), ("pkg.a.f".to_owned(), LogicalKind::Function));
        assert_eq!(name("i for"), ("pkg.a".to_owned(), LogicalKind::Module));
    }

    #[test]
    fn names_are_looked_up_as_python_does() {
        let text = "a = 1\nclass C:\n    a = 2\n    def f(self):\n        self.b = a\n        global g\n        g = [h for h in a]\n        def n():\n            nonlocal k\n            k = 1\n        k = (w := 2)\n";
        let facts = facts(text);
        let symbols = &facts.symbols;
        let find = |name: &str| symbols.names().find(name).expect("a name");
        let function = ScopeId(2);
        assert_eq!(symbols.scope(function).kind, ScopeKind::Function);
        let scope_of =
            |from: ScopeId, name: &str| symbols.lookup(from, find(name)).first().map(|binding| binding.scope);
        assert_eq!(scope_of(function, "a"), Some(ScopeId::MODULE));
        assert_eq!(scope_of(ScopeId(1), "a"), Some(ScopeId(1)));
        assert_eq!(scope_of(function, "g"), Some(ScopeId::MODULE));
        assert_eq!(scope_of(function, "b"), None);
        assert_eq!(scope_of(function, "h"), None);
        assert_eq!(symbols.lookup(function, find("k")).len(), 2);
        assert_eq!(scope_of(function, "w"), Some(function));
        let attribute = symbols.bindings_of(ScopeId(1), find("b"));
        assert!(matches!(attribute[0].kind, BindingKind::Attribute(_)));
    }

    #[test]
    fn calls_keep_what_they_call() {
        let facts = facts("a.b(c()).d[0].e(x)\n''.join(y)\n(p or q)()\nawait s.t()\n");
        let calls: Vec<_> = facts.calls.iter().map(|call| facts.symbols.text(&call.callee)).collect();
        assert_eq!(calls, ["a.b", "a.b().d[].e", "c", "str.join", "…", "s.t"]);
    }

    #[test]
    fn exports_are_those_of_a_plain_list() {
        assert_eq!(
            facts("__all__ = ['a']\n__all__ += ('b',)\n__all__.append('c')\n").exports.as_deref(),
            Some(&["a", "b", "c"].map(str::to_owned)[..])
        );
        assert_eq!(facts("__all__ = ['a'] + b.__all__\n").exports, None);
        assert_eq!(facts("x = 1\n").exports, None);
    }

    #[test]
    fn broken_code_has_facts_too() {
        let facts = facts("def f(:\n    g(\nclass C(\nx = h()\n");
        assert!(facts.symbols.names().find("f").is_some());
    }

    #[test]
    fn facts_go_through_the_cache_unchanged() {
        let facts =
            facts("import a\n@b\nclass C(a.D):\n    def f(self, x: int = 1): self.y = a.g(x)\n__all__ = ['C']\n");
        let bytes = postcard::to_allocvec(&facts).expect("they can be written");
        assert_eq!(postcard::from_bytes::<FileFacts>(&bytes).expect("they can be read"), facts);
    }

    #[test]
    fn what_is_just_not_too_deep_is_walked() {
        let texts = [
            format!("{}1", "(".repeat(199) + &"-".repeat(2_500)) + &")".repeat(199),
            format!("x = a{}", ".b()".repeat(1_400)),
            format!("x = {}1", "lambda: ".repeat(990)),
            format!("x = {}1", "a if b else ".repeat(1_400)),
            format!("x = {}1", "a + ".repeat(2_900)),
            (0..100).map(|depth| format!("{}def f(): \n", " ".repeat(depth))).collect::<String>()
                + &" ".repeat(100)
                + "pass",
        ];
        for text in texts {
            let walk = || {
                let source = Source::parse(Text::new(RelPath::new("a.py"), text.as_str()), SourceKind::Module);
                assert_eq!(source.errors(), [], "{}", &text[..20]);
                FileFacts::of(&source);
            };
            std::thread::scope(|scope| {
                let thread = std::thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, walk);
                thread.expect("a thread").join().expect("no panic");
            });
        }
    }
}
