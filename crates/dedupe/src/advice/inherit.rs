//! Equal methods of classes that are related: a copy of what is inherited goes, and what all siblings have goes to
//! their base class.

use std::sync::Arc;

use covet_core::{Edit, Span};
use covet_python::source::{Source, span};
use ruff_python_ast::{Stmt, StmtClassDef, StmtFunctionDef};
use ruff_text_size::Ranged;

use super::module::Module;
use super::origin::{self, Base};
use super::piece::{Around, without_docstring};
use super::scope::{Survey, Tie};
use super::text;
use super::view::View;
use super::{Kind, MIN_SAVING, Refactoring, Saving};

/// How far up base classes are followed.
const HIGHEST: usize = 32;
/// Special methods whose deletion changes nothing else.
const PLAIN_SPECIAL: [&str; 16] = [
    "__init__",
    "__repr__",
    "__str__",
    "__call__",
    "__enter__",
    "__exit__",
    "__len__",
    "__iter__",
    "__next__",
    "__contains__",
    "__getitem__",
    "__setitem__",
    "__delitem__",
    "__bool__",
    "__bytes__",
    "__format__",
];

/// A method, by its file and span.
pub type Place = (usize, Span);

/// What can be done about equal methods.
pub struct Inheritance {
    pub kind: Kind,
    pub refactoring: Refactoring,
    pub doubts: Vec<String>,
    /// The class that has the method afterwards.
    pub base: String,
    pub method: String,
}

struct Method<'a> {
    file: usize,
    module: &'a Module,
    source: &'a Source,
    class: &'a StmtClassDef,
    function: &'a StmtFunctionDef,
}

/// Looks at equal methods.
///
/// # Errors
/// With the reason why nothing can be done, in words.
pub fn inherit(view: &View<'_>, places: &[Place]) -> Result<Inheritance, String> {
    let modules: Vec<(usize, Arc<Module>, Span)> =
        places.iter().filter_map(|(file, span)| Some((*file, view.parsed(*file)?, *span))).collect();
    let methods: Vec<Method<'_>> = modules.iter().filter_map(|(file, module, at)| method(*file, module, *at)).collect();
    let Some(first) = methods.first().filter(|_| methods.len() == places.len()) else {
        return Err("they are not all methods".to_owned());
    };
    let name = first.function.name.as_str();
    if methods.iter().any(|method| method.function.name.as_str() != name) {
        return Err("the methods have different names".to_owned());
    }
    if name.starts_with("__") && !PLAIN_SPECIAL.contains(&name) {
        return Err(format!("`{name}` may mean something in the class it stands in alone"));
    }
    for method in &methods {
        check(method)?;
    }
    copies(view, &methods).or_else(|why| if why.is_empty() { siblings(view, &methods) } else { Err(why) })
}

fn method<'a>(file: usize, module: &'a Module, at: Span) -> Option<Method<'a>> {
    let source = &*module.source;
    let around = Around::of(source, at);
    let ([class], [function], false) = (&around.classes[..], &around.functions[..], around.is_conditional) else {
        return None;
    };
    let is_it = span(function.range()) == at && class.body.iter().any(|one| one.range() == function.range());
    is_it.then_some(Method { file, module, source, class, function })
}

fn check(method: &Method<'_>) -> Result<(), String> {
    let function = method.function;
    if !function.decorator_list.is_empty() {
        return Err("a decorator may look at the class".to_owned());
    }
    let survey = Survey::of(std::slice::from_ref(class_statement(method)));
    let named = |tie: &&Tie| matches!(tie, Tie::Super | Tie::Mangled(_) | Tie::Frame(_));
    if let Some(tie) = survey.ties.iter().find(named) {
        return Err(tie.why());
    }
    if method.module.members(method.class).get(function.name.as_str()) != Some(&1) {
        return Err("the class defines it several times".to_owned());
    }
    Ok(())
}

/// The statement of the method.
fn class_statement<'a>(method: &Method<'a>) -> &'a Stmt {
    let found = method.class.body.iter().find(|one| one.range() == method.function.range());
    found.unwrap_or(&method.class.body[0])
}

/// The methods that are inherited from another of them anyway. The error is empty where there is none.
fn copies(view: &View<'_>, methods: &[Method<'_>]) -> Result<Inheritance, String> {
    let mut edits: Vec<(usize, Vec<Edit>)> = Vec::new();
    let mut doubts: Vec<String> = Vec::new();
    let mut base = String::new();
    let (mut removed, mut complexity) = (0, 0);
    for method in methods {
        let Ok(Some(other)) = inherited(view, method, methods) else { continue };
        origin::same(view, method.file, other.file, free(method).iter().map(String::as_str))?;
        if docstring(method) != docstring(other) {
            doubts.push("the documentation differs".to_owned());
        }
        let (_, several) = view.classes().family(method.class.name.as_str());
        if several {
            doubts.push("a class with several bases may find another method then".to_owned());
        }
        remove(method, &mut edits, &mut doubts);
        removed += 1;
        complexity += 1 + i64::from(Survey::of(&method.function.body).decisions);
        base = other.class.name.to_string();
    }
    if removed == 0 {
        return Err(String::new());
    }
    let name = methods[0].function.name.as_str();
    let message = format!("Delete the method {name}, which {base} has too");
    let refactoring = finish(view, message, edits, complexity, &doubts)?;
    Ok(Inheritance { kind: Kind::Inherit, refactoring, doubts, base, method: name.to_owned() })
}

/// The one of the methods that an object of the class would have without its own. `Err` where it is not known.
fn inherited<'m, 'a>(
    view: &View<'_>,
    method: &Method<'_>,
    methods: &'m [Method<'a>],
) -> Result<Option<&'m Method<'a>>, ()> {
    let name = method.function.name.as_str();
    let mut file = method.file;
    let mut bases: Vec<Base> = bases_of(view, file, method.class)?;
    for _ in 0..HIGHEST {
        let Some(Base::Ours { file: above, name: class_name }) = bases.first().cloned() else { return Ok(None) };
        let is_only = bases.len() == 1;
        file = above;
        let module = view.parsed(file).ok_or(())?;
        let class = origin::class_of(&module.source.module().body, &class_name).ok_or(())?;
        if module.members(class).contains_key(name) {
            let at = span(class.range());
            let found = methods.iter().find(|other| other.file == file && span(other.class.range()) == at);
            // What the classes above are made of counts too.
            known_above(view, file, &module, class, HIGHEST)?;
            return Ok(found);
        }
        if !is_only {
            return Err(());
        }
        bases = bases_of(view, file, class)?;
    }
    Err(())
}

/// The bases of a class, none of which is unknown.
fn bases_of(view: &View<'_>, file: usize, class: &StmtClassDef) -> Result<Vec<Base>, ()> {
    let bases = origin::bases(class).ok_or(())?;
    let bases: Vec<Base> = bases.iter().map(|expr| origin::base(view, file, expr)).collect();
    if bases.contains(&Base::Unknown) { Err(()) } else { Ok(bases) }
}

/// Checks that all ancestors are known, and that none looks at its subclasses.
fn known_above(view: &View<'_>, file: usize, module: &Module, class: &StmtClassDef, left: usize) -> Result<(), ()> {
    let watches = ["__init_subclass__", "__getattr__", "__getattribute__"];
    let members = module.members(class);
    if left == 0 || watches.iter().any(|name| members.contains_key(*name)) {
        return Err(());
    }
    for base in bases_of(view, file, class)? {
        if let Base::Ours { file, name } = base {
            let module = view.parsed(file).ok_or(())?;
            let class = origin::class_of(&module.source.module().body, &name).ok_or(())?;
            known_above(view, file, &module, class, left - 1)?;
        }
    }
    Ok(())
}

/// Methods of classes with the same base class, which lacks it.
fn siblings(view: &View<'_>, methods: &[Method<'_>]) -> Result<Inheritance, String> {
    let first = &methods[0];
    let name = first.function.name.as_str();
    let unknown = "it is not known what the base classes do";
    let mut common: Option<(usize, String)> = None;
    for method in methods {
        let bases = bases_of(view, method.file, method.class).map_err(|()| unknown.to_owned())?;
        let Some(Base::Ours { file, name }) = bases.into_iter().next() else {
            return Err("the classes have no base class in common".to_owned());
        };
        if *common.get_or_insert_with(|| (file, name.clone())) != (file, name) {
            return Err("the classes have no base class in common".to_owned());
        }
    }
    let Some((file, base)) = common else { return Err(unknown.to_owned()) };
    let module = view.parsed(file).ok_or(unknown)?;
    let class = origin::class_of(&module.source.module().body, &base).ok_or(unknown)?;
    known_above(view, file, &module, class, HIGHEST).map_err(|()| unknown.to_owned())?;
    if has(view, file, &module, class, name, HIGHEST) {
        return Err(format!("`{base}` has another `{name}`"));
    }
    if name.starts_with("__") {
        return Err(format!("`{name}` would be there for all other classes that derive from `{base}`"));
    }
    for method in methods {
        origin::same(view, method.file, file, free(method).iter().map(String::as_str))?;
    }
    let mut doubts = Vec::new();
    let (_, several) = view.classes().family(&base);
    if several {
        doubts.push("a class with several bases may find another method then".to_owned());
    }
    if methods.iter().any(|method| method.source.is_test()) || name.starts_with("test") {
        doubts.push("it is a test".to_owned());
    }
    if view.mentions(&[format!("\"{name}\""), format!("'{name}'")]) {
        doubts.push(format!("something may ask whether an object has `{name}`"));
    }
    if methods.iter().any(|method| docstring(method) != docstring(first)) {
        doubts.push("the documentation differs".to_owned());
    }
    let mut edits: Vec<(usize, Vec<Edit>)> = Vec::new();
    for method in methods {
        remove(method, &mut edits, &mut doubts);
    }
    let Some((at, moved)) = added(first, &module.source, class) else {
        return Err("its lines are indented in an unusual way".to_owned());
    };
    push(&mut edits, file, Edit { span: Span::new(at, at), content: moved });
    let decisions = i64::from(Survey::of(&first.function.body).decisions);
    let message = format!("Move the method {name} to {base}");
    let refactoring = finish(view, message, edits, (methods.len() as i64 - 1) * (1 + decisions), &doubts)?;
    Ok(Inheritance { kind: Kind::ExtractMethod, refactoring, doubts, base, method: name.to_owned() })
}

/// Whether a class or one above defines a name or sets it on its objects.
fn has(view: &View<'_>, file: usize, module: &Module, class: &StmtClassDef, name: &str, left: usize) -> bool {
    let sets = module.source.slice(class).contains(&format!(".{name} ="));
    if left == 0 || sets || module.members(class).contains_key(name) {
        return true;
    }
    let Ok(bases) = bases_of(view, file, class) else { return true };
    bases.iter().any(|base| match base {
        Base::Ours { file, name: class } => view.parsed(*file).is_none_or(|module| {
            let class = origin::class_of(&module.source.module().body, class);
            class.is_none_or(|class| has(view, *file, &module, class, name, left - 1))
        }),
        // Whatever Python's own classes have has no such name, but for those that are made to be derived from.
        Base::Plain => false,
        Base::Unknown => true,
    })
}

/// The names that a method takes from its module.
fn free(method: &Method<'_>) -> Vec<String> {
    let survey = Survey::of(std::slice::from_ref(class_statement(method)));
    let bound = survey.bound();
    survey.reads().map(|one| one.name).filter(|name| !bound.contains(name)).map(str::to_owned).collect()
}

fn docstring<'a>(method: &Method<'a>) -> &'a str {
    let body = &method.function.body;
    if without_docstring(body).len() == body.len() { "" } else { method.source.slice(&body[0]) }
}

fn push(edits: &mut Vec<(usize, Vec<Edit>)>, file: usize, edit: Edit) {
    match edits.iter_mut().find(|(known, _)| *known == file) {
        Some((_, edits)) => edits.push(edit),
        None => edits.push((file, vec![edit])),
    }
}

fn remove(method: &Method<'_>, edits: &mut Vec<(usize, Vec<Edit>)>, doubts: &mut Vec<String>) {
    let (edit, loses) = removal(method.source, &method.class.body, span(method.function.range()));
    if loses {
        doubts.push("comments of the copies would be lost".to_owned());
    }
    push(edits, method.file, edit);
}

/// The edit that takes a definition out of a body, with the comments before it; whether there are such.
pub fn removal(source: &Source, body: &[Stmt], at: Span) -> (Edit, bool) {
    let text = source.text().as_str();
    let mut start = text::line_start(text, at.start);
    let mut loses = false;
    while start > 0 {
        let before = text::line_start(text, start - 1);
        if !text[before as usize..].trim_start_matches([' ', '\t']).starts_with('#') {
            break;
        }
        loses = true;
        start = before;
    }
    let end = text::line_end(text, at.end);
    if body.len() == 1 {
        let indentation = text::indentation(text, at.start).unwrap_or_default();
        return (Edit { span: Span::new(start, end), content: format!("{indentation}pass") }, loses);
    }
    let is_first = body.first().is_some_and(|first| first.start().to_u32() == at.start);
    let span = if !is_first {
        // With the blank lines before it.
        Span::new(text[..start as usize].trim_end().len() as u32, end)
    } else {
        let rest = &text[end as usize..];
        let blank: usize = rest.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
        Span::new(start, (end as usize + blank) as u32)
    };
    (Edit { span, content: String::new() }, loses)
}

/// A method at the end of a class: where, and its text.
fn added(method: &Method<'_>, into: &Source, class: &StmtClassDef) -> Option<(u32, String)> {
    let lines = text::whole_lines(method.source, span(method.function.range()))?;
    let last = class.body.last()?;
    let text = into.text().as_str();
    let indentation = text::indentation(text, class.body.first()?.start().to_u32())?;
    let moved = text::moved(method.source, lines, indentation, &[])?;
    Some((text::line_end(text, last.end().to_u32()), format!("\n\n{moved}")))
}

/// The refactoring with what it really saves.
pub fn finish(
    view: &View<'_>,
    message: String,
    mut edits: Vec<(usize, Vec<Edit>)>,
    complexity: i64,
    doubts: &[String],
) -> Result<Refactoring, String> {
    let mut lines = 0;
    for (file, edits) in &mut edits {
        text::join(edits);
        if edits.windows(2).any(|pair| pair[0].span.end > pair[1].span.start) {
            return Err("the changes would overlap".to_owned());
        }
        let source = view.source(*file).ok_or("a file cannot be read")?;
        lines += text::saved(source.text().as_str(), edits);
    }
    if lines < MIN_SAVING {
        return Err(format!("it would save {} lines", lines.max(0)));
    }
    edits.sort_by_key(|(file, _)| *file);
    Ok(Refactoring {
        message,
        edits,
        defines: None,
        is_certain: doubts.is_empty(),
        saving: Saving { lines, complexity },
    })
}
