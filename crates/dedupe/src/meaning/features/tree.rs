//! The normal form a function is brought into before features are read off it.

/// A node of the normal form: an operation and what it works on.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) label: Label,
    pub(super) kids: Vec<Node>,
    /// Levels below and with this node; trees are kept under [`DEEPEST`].
    pub(super) height: u16,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Label {
    /// A word of the normal form.
    Word(&'static str),
    /// A name of somebody else: a builtin, something imported, an attribute, a constant.
    Name(String),
    /// A variable, parameter or own attribute; the number tells two of one function apart and is never a feature.
    Variable(u32),
}

/// Deeper parts are cut: recursion over a tree then never exhausts the stack.
pub(super) const DEEPEST: u16 = 150;

impl Node {
    pub(super) fn new(word: &'static str, kids: Vec<Node>) -> Node {
        Node::with(Label::Word(word), kids)
    }

    pub(super) fn named(name: impl Into<String>, kids: Vec<Node>) -> Node {
        Node::with(Label::Name(name.into()), kids)
    }

    pub(super) fn variable(number: u32) -> Node {
        Node::with(Label::Variable(number), Vec::new())
    }

    fn with(label: Label, mut kids: Vec<Node>) -> Node {
        kids.retain(|kid| kid.height < DEEPEST);
        let height = 1 + kids.iter().map(|kid| kid.height).max().unwrap_or(0);
        Node { label, kids, height }
    }

    /// `target = value`.
    pub(super) fn assign(target: Node, value: Node) -> Node {
        Node::new("=", vec![target, value])
    }

    /// What features show of the label: variables are all alike.
    pub(super) fn text(&self) -> &str {
        match &self.label {
            Label::Word(word) => word,
            Label::Name(name) => name,
            Label::Variable(_) => "v",
        }
    }

    pub(super) fn is(&self, word: &str) -> bool {
        matches!(self.label, Label::Word(own) if own == word)
    }

    pub(super) fn as_variable(&self) -> Option<u32> {
        match self.label {
            Label::Variable(number) => Some(number),
            _ => None,
        }
    }

    /// Whether the order of the operands says nothing.
    pub(super) fn is_commutative(&self) -> bool {
        matches!(self.label, Label::Word("+" | "*" | "==" | "&" | "|" | "^" | "bool" | "max" | "min"))
    }
}

/// Replaces a variable that is set once and read once by its value, so that naming a part of an expression changes
/// nothing.
pub(super) fn inline_single_uses(root: &mut Node, variables: usize) {
    let mut sets = vec![0u32; variables];
    let mut reads = vec![0u32; variables];
    count(root, &mut sets, &mut reads);
    let once: Vec<bool> = sets.iter().zip(&reads).map(|(&set, &read)| set == 1 && read == 1).collect();
    let mut values: Vec<Option<Node>> = vec![None; variables];
    take_values(root, &once, &mut values);
    put_values(root, &mut values, 0);
    // A value whose use came before it in the text (a loop's end, say) has found no place: it stays an operation.
    root.kids.extend(values.into_iter().flatten());
}

fn count(node: &Node, sets: &mut [u32], reads: &mut [u32]) {
    for (at, kid) in node.kids.iter().enumerate() {
        if let Some(number) = kid.as_variable() {
            let counts = if at == 0 && (node.is("=") || node.is("param")) { &mut *sets } else { &mut *reads };
            counts[number as usize] += 1;
        }
        count(kid, sets, reads);
    }
}

fn take_values(node: &mut Node, once: &[bool], values: &mut [Option<Node>]) {
    for kid in &mut node.kids {
        take_values(kid, once, values);
    }
    node.kids.retain_mut(|kid| {
        if !kid.is("=") || kid.kids.len() != 2 {
            return true;
        }
        match kid.kids[0].as_variable() {
            Some(number) if once[number as usize] && !mentions(&kid.kids[1], number) => {
                values[number as usize] = kid.kids.pop();
                false
            }
            _ => true,
        }
    });
}

fn put_values(node: &mut Node, values: &mut [Option<Node>], depth: u16) {
    let mut height = 0;
    for kid in &mut node.kids {
        // A long chain of such variables would become a tree as deep.
        if depth < DEEPEST / 3
            && let Some(value) = kid.as_variable().and_then(|number| values[number as usize].take())
        {
            *kid = value;
        }
        put_values(kid, values, depth + 1);
        height = height.max(kid.height);
    }
    node.height = 1 + height;
}

fn mentions(node: &Node, number: u32) -> bool {
    node.as_variable() == Some(number) || node.kids.iter().any(|kid| mentions(kid, number))
}
