//! The import statements of a file.

use covet_core::{RelPath, Span};
use serde::{Deserialize, Serialize};

use crate::modules::{ModuleName, is_package};

/// One name that an import statement binds; `import a, b` is two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// The name with its alias: `a.b as c`.
    pub span: Span,
    /// The whole statement.
    pub statement: Span,
    /// The dots of a relative import; 0 for an absolute one.
    pub level: u32,
    /// What is imported, or imported from; empty in `from . import a`.
    pub module: String,
    /// What is imported from the module; `None` for `import a.b`.
    pub name: Option<ImportedName>,
    pub alias: Option<String>,
    /// Inside a function or lambda: it runs when that is called.
    pub in_function: bool,
    /// Below `if TYPE_CHECKING`: it never runs.
    pub type_checking: bool,
    /// In the body of a `try` or in one of its handlers: it may fail, or replace one that failed.
    pub in_try: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportedName {
    Name(String),
    /// `from a import *`.
    Star,
}

impl Import {
    /// The name that it binds; `None` for a star. `import a.b` binds `a`.
    pub fn bound_name(&self) -> Option<&str> {
        if let Some(alias) = &self.alias {
            return Some(alias);
        }
        match &self.name {
            Some(ImportedName::Name(name)) => Some(name),
            Some(ImportedName::Star) => None,
            None => self.module.split('.').next(),
        }
    }

    /// The full name of the module that is imported, or imported from, when it stands in this file under this name.
    /// `None` for a relative import that leaves the top package.
    pub fn absolute_module(&self, file: &RelPath, module: &ModuleName) -> Option<ModuleName> {
        if self.level == 0 {
            return Some(ModuleName::new(&self.module));
        }
        let mut package = if is_package(file) { Some(module.clone()) } else { module.parent() };
        for _ in 1..self.level {
            package = package?.parent();
        }
        let package = package?;
        Some(if self.module.is_empty() { package } else { package.join(&self.module) })
    }
}
