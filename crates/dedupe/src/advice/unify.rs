//! What several pieces of code have in common, and where they differ: the least general generalisation of their trees
//! (Plotkin, "A note on inductive generalization", 1970), where a variable stands for an expression that is read.

use covet_core::Span;
use rustc_hash::{FxHashMap, FxHashSet};

use super::tree::{Role, Tree};

/// A place where the pieces differ.
#[derive(Clone, Debug)]
pub struct Hole {
    /// The expressions without their layout, one a piece.
    pub texts: Vec<String>,
    /// All places of it, each with one span a piece.
    pub places: Vec<Vec<Span>>,
    pub kind: HoleKind,
    /// What it is there: the name of the argument it is given for, say.
    pub hint: Option<String>,
}

/// What stands in the places of a hole, from the harmless to the difficult.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HoleKind {
    /// Literals without parts that are computed.
    Constant,
    /// Names of the module or of Python, or literals.
    Global,
    /// Local variables among them.
    Local,
    /// Attributes of names: reading them runs no code, usually.
    Attribute,
    /// Anything else.
    Computed,
}

/// The generalisation of several pieces.
#[derive(Clone, Debug, Default)]
pub struct Common {
    pub holes: Vec<Hole>,
    /// For each piece, the first piece's names of variables and its own.
    pub renames: Vec<FxHashMap<String, String>>,
    back: Vec<FxHashMap<String, String>>,
    known: FxHashMap<Vec<String>, usize>,
    journal: Vec<Step>,
}

/// What has been noted, so that it can be taken back.
#[derive(Clone, Debug)]
enum Step {
    Rename { piece: usize, from: String, to: String },
    Hole,
    Place(usize),
}

/// Pieces that differ in more than expressions that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Differs;

/// Unifies as many lists of statements; `local` says whether a name is a variable in the piece.
pub fn unify(pieces: &[&[Tree<'_>]], local: &dyn Fn(usize, &str) -> bool) -> Result<Common, Differs> {
    let mut common = Common { renames: vec![FxHashMap::default(); pieces.len()], ..Common::default() };
    common.back.clone_from(&common.renames);
    let first = pieces.first().ok_or(Differs)?;
    if pieces.iter().any(|piece| piece.len() != first.len()) {
        return Err(Differs);
    }
    for number in 0..first.len() {
        let trees: Vec<&Tree<'_>> = pieces.iter().map(|piece| &piece[number]).collect();
        common.node(&trees, local, None)?;
    }
    Ok(common)
}

impl Common {
    fn node(
        &mut self,
        trees: &[&Tree<'_>],
        local: &dyn Fn(usize, &str) -> bool,
        hint: Option<&str>,
    ) -> Result<(), Differs> {
        let first = trees[0];
        let is_value = matches!(first.role, Role::Value | Role::Name);
        let alike = trees[1..].iter().all(|tree| tree.kind == first.kind && tree.role == first.role);
        let result = if !alike {
            Err(Differs)
        } else if matches!(first.role, Role::Name | Role::Target) && first.children.is_empty() {
            self.name(trees, local)
        } else {
            self.inner(trees, local)
        };
        match result {
            Err(Differs) if is_value && trees.iter().all(|tree| can_be_passed(tree)) => {
                self.hole(trees, local, hint);
                Ok(())
            }
            other => other,
        }
    }

    fn inner(&mut self, trees: &[&Tree<'_>], local: &dyn Fn(usize, &str) -> bool) -> Result<(), Differs> {
        let first = trees[0];
        let same = |tree: &&Tree<'_>| tree.label == first.label && tree.children.len() == first.children.len();
        if !trees[1..].iter().all(same) {
            return Err(Differs);
        }
        let before = self.journal.len();
        for number in 0..first.children.len() {
            let children: Vec<&Tree<'_>> = trees.iter().map(|tree| &tree.children[number]).collect();
            let own = hint_of(first, number);
            if let Err(differs) = self.node(&children, local, own.as_deref()) {
                // What was found in it is of no use any more.
                self.undo(before);
                return Err(differs);
            }
        }
        Ok(())
    }

    fn name(&mut self, trees: &[&Tree<'_>], local: &dyn Fn(usize, &str) -> bool) -> Result<(), Differs> {
        let names: Vec<&str> = trees.iter().map(|tree| tree.label.first().copied().unwrap_or_default()).collect();
        let locals: Vec<bool> = names.iter().enumerate().map(|(piece, name)| local(piece, name)).collect();
        if !locals[0] {
            let same = names[1..].iter().all(|name| *name == names[0]) && !locals.contains(&true);
            return if same { Ok(()) } else { Err(Differs) };
        }
        if locals.contains(&false) {
            return Err(Differs);
        }
        let fits = names.iter().enumerate().all(|(piece, name)| {
            self.renames[piece].get(names[0]).is_none_or(|known| known == name)
                && self.back[piece].get(*name).is_none_or(|known| known == names[0])
        });
        if !fits {
            return Err(Differs);
        }
        for (piece, name) in names.iter().enumerate() {
            let (from, to) = (names[0].to_owned(), (*name).to_owned());
            if self.renames[piece].insert(from.clone(), to.clone()).is_none() {
                self.back[piece].insert(to.clone(), from.clone());
                self.journal.push(Step::Rename { piece, from, to });
            }
        }
        Ok(())
    }

    fn hole(&mut self, trees: &[&Tree<'_>], local: &dyn Fn(usize, &str) -> bool, hint: Option<&str>) {
        let texts: Vec<String> = trees.iter().map(|tree| plain(tree)).collect();
        let kind = trees.iter().enumerate().map(|(piece, tree)| kind_of(tree, &|name| local(piece, name))).max();
        let kind = kind.unwrap_or(HoleKind::Computed);
        let spans: Vec<Span> = trees.iter().map(|tree| tree.span).collect();
        if let Some(&known) = self.known.get(&texts) {
            let hole = &mut self.holes[known];
            hole.places.push(spans);
            hole.hint = hole.hint.take().or(hint.map(str::to_owned));
            self.journal.push(Step::Place(known));
            return;
        }
        self.known.insert(texts.clone(), self.holes.len());
        self.holes.push(Hole { texts, places: vec![spans], kind, hint: hint.map(str::to_owned) });
        self.journal.push(Step::Hole);
    }

    fn undo(&mut self, to: usize) {
        for step in self.journal.split_off(to).into_iter().rev() {
            match step {
                Step::Rename { piece, from, to } => {
                    self.renames[piece].remove(&from);
                    self.back[piece].remove(&to);
                }
                Step::Hole => {
                    if let Some(hole) = self.holes.pop() {
                        self.known.remove(&hole.texts);
                    }
                }
                Step::Place(hole) => {
                    self.holes[hole].places.pop();
                }
            }
        }
    }
}

/// The name that a child of a node has by its place: that of a keyword, or of the variable it is assigned to.
fn hint_of(parent: &Tree<'_>, number: usize) -> Option<String> {
    use ruff_python_ast::NodeKind;
    let word = |tree: &Tree<'_>| match tree.kind {
        NodeKind::Identifier | NodeKind::ExprName => tree.label.first().map(|name| (*name).to_owned()),
        NodeKind::ExprAttribute => {
            tree.children.last().and_then(|name| name.label.first()).map(|name| (*name).to_owned())
        }
        _ => None,
    };
    match parent.kind {
        NodeKind::Keyword | NodeKind::ParameterWithDefault if number > 0 => word(&parent.children[0]),
        NodeKind::StmtAssign if number + 1 == parent.children.len() => word(&parent.children[0]),
        NodeKind::ExprCompare if number == 1 => word(&parent.children[0]),
        NodeKind::ExprCall if number == 0 => Some("factory".to_owned()),
        NodeKind::ExprSubscript if number == 1 => Some("key".to_owned()),
        NodeKind::ExprDict if number % 2 == 1 => quoted(&parent.children[number - 1]),
        NodeKind::ExceptHandlerExceptHandler if number == 0 => Some("error".to_owned()),
        _ => None,
    }
}

/// The text of a plain string, where it could be a name.
fn quoted(tree: &Tree<'_>) -> Option<String> {
    let [literal] = &tree.children[..] else { return None };
    let text = literal.label.first()?.trim_matches(['"', '\'']);
    let is_name = !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    (is_name && tree.kind == ruff_python_ast::NodeKind::ExprStringLiteral).then(|| text.to_owned())
}

/// Whether an expression can be computed before instead: no `yield`, `await`, walrus or variable of its own.
fn can_be_passed(tree: &Tree<'_>) -> bool {
    use ruff_python_ast::NodeKind;
    let odd = matches!(
        tree.kind,
        NodeKind::ExprYield
            | NodeKind::ExprYieldFrom
            | NodeKind::ExprAwait
            | NodeKind::ExprNamed
            | NodeKind::ExprStarred
    );
    !odd && tree.children.iter().all(can_be_passed)
}

/// The text of an expression without its layout.
fn plain(tree: &Tree<'_>) -> String {
    let mut text = String::new();
    let mut children = tree.children.iter();
    for part in &tree.label {
        if *part == super::tree::GAP {
            text.extend(children.next().map(plain));
        } else {
            text.push_str(part);
        }
        text.push(' ');
    }
    text
}

fn kind_of(tree: &Tree<'_>, local: &dyn Fn(&str) -> bool) -> HoleKind {
    use ruff_python_ast::NodeKind;
    match tree.kind {
        NodeKind::ExprStringLiteral
        | NodeKind::ExprBytesLiteral
        | NodeKind::ExprNumberLiteral
        | NodeKind::ExprBooleanLiteral
        | NodeKind::ExprNoneLiteral
        | NodeKind::ExprEllipsisLiteral => HoleKind::Constant,
        NodeKind::ExprUnaryOp if tree.children.iter().all(|child| child.kind == NodeKind::ExprNumberLiteral) => {
            HoleKind::Constant
        }
        // A tuple of constants is made anew by nobody.
        NodeKind::ExprTuple => {
            let parts = tree.children.iter().map(|child| kind_of(child, local));
            let most = parts.max().unwrap_or(HoleKind::Constant);
            if most == HoleKind::Constant { HoleKind::Constant } else { HoleKind::Computed }
        }
        NodeKind::ExprName => {
            if tree.label.first().is_some_and(|name| local(name)) {
                HoleKind::Local
            } else {
                HoleKind::Global
            }
        }
        NodeKind::ExprAttribute => match tree.children.first().map(|child| kind_of(child, local)) {
            Some(HoleKind::Global | HoleKind::Local | HoleKind::Attribute) => HoleKind::Attribute,
            _ => HoleKind::Computed,
        },
        _ => HoleKind::Computed,
    }
}

/// Names for the parameters that the holes become; none of `taken`.
pub fn names(common: &Common, taken: &FxHashSet<String>) -> Vec<String> {
    let mut given: Vec<String> = Vec::new();
    for hole in &common.holes {
        let base = hole.hint.as_deref().map_or_else(|| by_value(&hole.texts), snake);
        let base = if base == "factory" { by_class(&hole.texts).to_owned() } else { base };
        let is_free =
            |name: &str| !taken.contains(name) && !given.iter().any(|known| known == name) && !is_keyword(name);
        let mut candidates = std::iter::once(base.clone()).chain((2..).map(|number| format!("{base}_{number}")));
        given.extend(candidates.find(|name| is_free(name)));
    }
    given
}

fn is_keyword(name: &str) -> bool {
    ruff_python_stdlib::keyword::is_keyword(name) || name == "self" || name == "cls"
}

/// What is called: a class makes something, a function does something.
fn by_class(texts: &[String]) -> &'static str {
    if texts.iter().all(|text| text.starts_with(char::is_uppercase)) { "factory" } else { "function" }
}

/// By what the values are.
fn by_value(texts: &[String]) -> String {
    let all = |is: &dyn Fn(&str) -> bool| texts.iter().all(|text| is(text.trim()));
    let is_name = |text: &str| text.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    let name = if all(&|text| matches!(text, "True" | "False")) {
        "flag"
    } else if all(&|text| text.ends_with(['"', '\''])) {
        "text"
    } else if all(&|text| text.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-')) {
        "number"
    } else if all(&|text| is_name(text) && text.starts_with(char::is_uppercase) && !is_keyword(text)) {
        "kind"
    } else {
        "value"
    };
    name.to_owned()
}

fn snake(name: &str) -> String {
    let name = name.trim_matches('_').to_lowercase();
    if name.is_empty() || name.starts_with(|letter: char| letter.is_ascii_digit()) { "value".to_owned() } else { name }
}
