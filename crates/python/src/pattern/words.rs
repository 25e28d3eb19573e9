//! The words without which a pattern cannot fit: a file that lacks one need not be walked for it.

use aho_corasick::AhoCorasick;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{Expr, Keyword, Stmt};
use rustc_hash::FxHashMap;

use super::compile::Spec;
use super::solve::Pattern;
use super::source::{Root, Word};

/// The words of all patterns of a set.
#[derive(Debug, Default)]
pub(super) struct Words {
    search: Option<AhoCorasick>,
    count: usize,
    /// By spec and pattern: the numbers of the words that it needs.
    needed: Vec<Vec<Vec<usize>>>,
}

impl Words {
    pub fn of(specs: &[Spec]) -> Self {
        let mut numbers: FxHashMap<String, usize> = FxHashMap::default();
        let mut words = Vec::new();
        let mut needed = Vec::with_capacity(specs.len());
        for spec in specs {
            let of_spec = spec.matches.iter().map(|pattern| {
                let mut of_pattern: Vec<usize> = needed_by(pattern)
                    .into_iter()
                    .map(|word| {
                        *numbers.entry(word).or_insert_with_key(|word| {
                            words.push(word.clone());
                            words.len() - 1
                        })
                    })
                    .collect();
                of_pattern.sort_unstable();
                of_pattern.dedup();
                of_pattern
            });
            needed.push(of_spec.collect());
        }
        // More patterns than the automaton can number: then every file is walked for all of them.
        let search = AhoCorasick::new(&words).ok();
        Self { search, count: words.len(), needed }
    }

    /// By spec and pattern: whether the text has all its words. Linear in the text and the words found in it.
    pub fn present(&self, text: &str) -> Vec<Vec<bool>> {
        let mut found = vec![false; self.count];
        match &self.search {
            Some(search) => {
                let mut missing = self.count;
                for hit in search.find_overlapping_iter(text) {
                    let found = &mut found[hit.pattern().as_usize()];
                    if !*found {
                        *found = true;
                        missing -= 1;
                        if missing == 0 {
                            break;
                        }
                    }
                }
            }
            None => found.fill(true),
        }
        let fits = |needed: &Vec<usize>| needed.iter().all(|&word| found[word]);
        self.needed.iter().map(|spec| spec.iter().map(fits).collect()).collect()
    }
}

/// The plain words that code must hold for the pattern to fit it. Of a dotted name that is the last part alone: the
/// rest may come from an import, an alias or the class of an instance.
fn needed_by(pattern: &Pattern) -> Vec<String> {
    let mut collect = Collect { words: Vec::new() };
    match &pattern.root {
        Root::Expr(expr) => collect.visit_expr(expr),
        Root::Stmt(stmt) => collect.visit_stmt(stmt),
        Root::Stmts(stmts) => stmts.iter().for_each(|stmt| collect.visit_stmt(stmt)),
        Root::Handler(handler) => collect.visit_except_handler(handler),
    }
    collect.words
}

struct Collect {
    words: Vec<String>,
}

impl Collect {
    fn need(&mut self, identifier: &str) {
        // A letter beyond ASCII may be written in several ways that Python takes for the same.
        if Word::of(identifier).is_plain() && identifier.is_ascii() {
            self.words.push(identifier.to_owned());
        }
    }
}

impl<'a> Visitor<'a> for Collect {
    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => self.need(&name.id),
            Expr::Attribute(attribute) => {
                self.need(&attribute.attr);
                if !is_dotted(&attribute.value) {
                    self.visit_expr(&attribute.value);
                }
            }
            _ => visitor::walk_expr(self, expr),
        }
    }

    fn visit_keyword(&mut self, keyword: &'a Keyword) {
        if let Some(name) = &keyword.arg {
            self.need(name);
        }
        visitor::walk_keyword(self, keyword);
    }

    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(function) => self.need(&function.name),
            Stmt::ClassDef(class) => self.need(&class.name),
            _ => {}
        }
        visitor::walk_stmt(self, stmt);
    }
}

fn is_dotted(expr: &Expr) -> bool {
    match expr {
        Expr::Name(_) => true,
        Expr::Attribute(attribute) => is_dotted(&attribute.value),
        _ => false,
    }
}
