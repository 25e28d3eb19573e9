//! Where the names of modules come from, followed through imports as far as it is certain.

use covet_python::imports::ImportedName;
use covet_python::symbols::{BindingKind, ScopeId};
use covet_python::{Import, ModuleName};
use ruff_python_ast::{Expr, Stmt, StmtClassDef};
use ruff_python_stdlib::builtins::is_python_builtin;

use super::view::{View, is_standard};

const MINOR_VERSION: u8 = 14;
/// How many imports of imports are followed.
const MOST_STEPS: u8 = 8;

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    Builtin(String),
    /// Something from outside by its full name.
    External(String),
    /// A module of the project, by its file.
    Module(usize),
    /// A name of a module of the project that is bound there once.
    Of(usize, String),
}

/// The origin of a name of a module; `None` where it is bound several times, nowhere, or by a star import.
pub fn origin(view: &View<'_>, file: usize, name: &str) -> Option<Origin> {
    follow(view, file, name, MOST_STEPS)
}

fn follow(view: &View<'_>, file: usize, name: &str, steps: u8) -> Option<Origin> {
    let facts = view.facts(file)?;
    let symbols = &facts.file.symbols;
    let bindings = symbols.names().find(name).map(|id| symbols.bindings_of(ScopeId::MODULE, id)).unwrap_or_default();
    match bindings {
        [] => {
            let has_star = facts.file.imports.iter().any(|import| import.name == Some(ImportedName::Star));
            (!has_star && is_python_builtin(name, MINOR_VERSION, false)).then(|| Origin::Builtin(name.to_owned()))
        }
        [one] => match one.kind {
            BindingKind::Import(number) => {
                let import = facts.file.imports.get(number as usize)?;
                if import.in_try || import.type_checking {
                    return None;
                }
                imported(view, file, import, steps.checked_sub(1)?)
            }
            _ => Some(Origin::Of(file, name.to_owned())),
        },
        _ => None,
    }
}

fn imported(view: &View<'_>, file: usize, import: &Import, steps: u8) -> Option<Origin> {
    let module = import.absolute_module(view.path(file)?, view.module(file)?)?;
    match &import.name {
        None => {
            let bound = if import.alias.is_some() {
                module
            } else {
                ModuleName::new(module.as_str().split('.').next().unwrap_or_default())
            };
            Some(match view.file_of(file, &bound) {
                Some(found) => Origin::Module(found),
                None => Origin::External(bound.as_str().to_owned()),
            })
        }
        Some(ImportedName::Name(name)) => match view.file_of(file, &module) {
            Some(found) if found != file => match follow(view, found, name, steps) {
                Some(Origin::Builtin(_)) | None => view.file_of(file, &module.join(name)).map(Origin::Module),
                known => known,
            },
            Some(_) => None,
            None => match view.file_of(file, &module.join(name)) {
                Some(found) => Some(Origin::Module(found)),
                None => Some(Origin::External(module.join(name).as_str().to_owned())),
            },
        },
        Some(ImportedName::Star) => None,
    }
}

/// Checks that names stand for the same in two modules.
///
/// # Errors
/// With the first that does not, in words.
pub fn same<'n>(
    view: &View<'_>,
    left: usize,
    right: usize,
    mut names: impl Iterator<Item = &'n str>,
) -> Result<(), String> {
    if left == right {
        return Ok(());
    }
    let differs = |name: &&str| {
        let found = origin(view, left, name);
        found.is_none() || found != origin(view, right, name)
    };
    match names.find(differs) {
        Some(name) => Err(format!("`{name}` may be something else in the other module")),
        None => Ok(()),
    }
}

/// A base class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// A class of the top level of a module of the project.
    Ours {
        file: usize,
        name: String,
    },
    /// One from outside that is known to leave its subclasses' methods alone.
    Plain,
    Unknown,
}

/// What a base class in a class statement is.
pub fn base(view: &View<'_>, file: usize, expr: &Expr) -> Base {
    let found = match expr {
        Expr::Subscript(subscript) => return base(view, file, &subscript.value),
        Expr::Name(name) => origin(view, file, name.id.as_str()),
        Expr::Attribute(attribute) => match &*attribute.value {
            Expr::Name(module) => match origin(view, file, module.id.as_str()) {
                Some(Origin::Module(module)) => origin(view, module, attribute.attr.as_str()),
                Some(Origin::External(module)) => Some(Origin::External(format!("{module}.{}", attribute.attr))),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    match found {
        Some(Origin::Of(file, name)) => Base::Ours { file, name },
        Some(Origin::Builtin(name)) if name != "type" => Base::Plain,
        Some(Origin::External(name)) if is_plain(&name) => Base::Plain,
        _ => Base::Unknown,
    }
}

/// Classes of Python's library whose metaclass does not look at methods.
fn is_plain(name: &str) -> bool {
    let top = name.split('.').next().unwrap_or_default();
    match top {
        "typing" => matches!(name, "typing.Generic" | "typing.Protocol"),
        "enum" | "ctypes" => false,
        _ => is_standard(top),
    }
}

/// The class of that name on a module's top level, if there is one alone.
pub fn class_of<'a>(body: &'a [Stmt], name: &str) -> Option<&'a StmtClassDef> {
    let mut classes = body.iter().filter_map(Stmt::as_class_def_stmt).filter(|class| class.name.as_str() == name);
    classes.next().filter(|_| classes.next().is_none())
}

/// The base classes of a class statement without a metaclass or decorators; `None` with any.
pub fn bases(class: &StmtClassDef) -> Option<&[Expr]> {
    if !class.decorator_list.is_empty() {
        return None;
    }
    let Some(arguments) = &class.arguments else { return Some(&[]) };
    (arguments.keywords.is_empty() && !arguments.args.iter().any(Expr::is_starred_expr)).then_some(&*arguments.args)
}
