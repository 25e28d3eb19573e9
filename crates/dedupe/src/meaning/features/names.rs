//! Which names of a file are its own, and which mean something to everybody.

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{Expr, ExprContext, Stmt};
use rustc_hash::{FxHashMap, FxHashSet};

/// The names a file imports and those it defines.
#[derive(Default)]
pub struct FileNames {
    /// Name in the file -> what it was called where it comes from, without its module.
    pub(super) imported: FxHashMap<String, String>,
    /// Functions and classes defined anywhere in the file.
    pub(super) defined: FxHashSet<String>,
    /// Attributes that the file itself sets or defines as methods.
    pub(super) attributes: FxHashSet<String>,
    /// Variables of the module.
    pub(super) globals: FxHashSet<String>,
}

impl FileNames {
    /// Reads the names of the file with these statements.
    pub fn of(body: &[Stmt]) -> FileNames {
        let mut names = FileNames::default();
        for statement in body {
            if let Stmt::Assign(assign) = statement {
                for target in &assign.targets {
                    if let Expr::Name(name) = target {
                        names.globals.insert(name.id.to_string());
                    }
                }
            }
        }
        names.visit_body(body);
        names
    }
}

impl<'a> Visitor<'a> for FileNames {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Import(import) => {
                for alias in &import.names {
                    let full = alias.name.as_str();
                    let bound =
                        alias.asname.as_ref().map_or_else(|| full.split('.').next().unwrap_or(full), |n| n.as_str());
                    let last = full.rsplit('.').next().unwrap_or(full);
                    self.imported.insert(bound.to_owned(), last.to_owned());
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    let bound = alias.asname.as_ref().unwrap_or(&alias.name);
                    self.imported.insert(bound.to_string(), alias.name.to_string());
                }
            }
            Stmt::FunctionDef(function) => {
                self.defined.insert(function.name.to_string());
            }
            Stmt::ClassDef(class) => {
                self.defined.insert(class.name.to_string());
                for inner in &class.body {
                    match inner {
                        Stmt::FunctionDef(method) => {
                            self.attributes.insert(method.name.to_string());
                        }
                        Stmt::Assign(assign) => {
                            for target in &assign.targets {
                                if let Expr::Name(name) = target {
                                    self.attributes.insert(name.id.to_string());
                                }
                            }
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        visitor::walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        if let Expr::Attribute(attribute) = expression
            && attribute.ctx == ExprContext::Store
        {
            self.attributes.insert(attribute.attr.to_string());
        }
        visitor::walk_expr(self, expression);
    }
}
