//! Reads the features off a normal form.

use std::fmt::Write as _;

use rustc_hash::{FxHashMap, FxHashSet};
use xxhash_rust::xxh3::xxh3_64;

use super::Counts;
use super::tree::Node;

/// Shapes of expressions of at most this many nodes are features.
const LARGEST_SHAPE: usize = 10;
/// What is done to one variable is paired up to this many different things.
const MOST_ROLES: usize = 14;

pub(super) fn features(unit: &Node) -> Counts {
    let mut counts = Counts::default();
    emit(unit, &mut |text| *counts.entry(xxh3_64(text.as_bytes())).or_insert(0) += 1);
    counts
}

pub(super) fn strings(unit: &Node) -> Vec<String> {
    let mut all = Vec::new();
    emit(unit, &mut |text| all.push(text.to_owned()));
    all.sort();
    all
}

fn emit(unit: &Node, give: &mut dyn FnMut(&str)) {
    let mut emitter = Emitter { give, buffer: String::new(), roles: FxHashMap::default(), order: Vec::new() };
    emitter.walk(unit, &Above::default());
    emitter.sequences();
    emitter.statements(unit);
    skeleton(unit, &mut emitter);
    emitter.roles();
    emitter.hops(unit);
}

/// What stands above a node.
#[derive(Clone, Copy, Default)]
struct Above<'t> {
    parent: Option<(&'t Node, usize)>,
    grandparent: Option<(&'t Node, usize)>,
    loops: u32,
}

struct Emitter<'e> {
    give: &'e mut dyn FnMut(&str),
    buffer: String,
    /// For each variable, what is done to it, in order of appearance.
    roles: FxHashMap<u32, Vec<String>>,
    /// The words of the tree in preorder, without variables.
    order: Vec<String>,
}

impl Emitter<'_> {
    fn say(&mut self, arguments: std::fmt::Arguments) {
        self.buffer.clear();
        if self.buffer.write_fmt(arguments).is_ok() {
            (self.give)(&self.buffer);
        }
    }

    fn walk<'t>(&mut self, node: &'t Node, above: &Above<'t>) {
        let text = node.text();
        let variable = node.as_variable();
        if variable.is_none() {
            self.order.push(text.to_owned());
            self.say(format_args!("u:{text}"));
            self.say(format_args!("l:{}:{text}", above.loops.min(3)));
        }
        if let Some((parent, at)) = above.parent {
            let edge = edge(parent, at);
            if let Some((grandparent, at)) = above.grandparent {
                let upper = self::edge(grandparent, at);
                self.say(format_args!("t:{upper}>{edge}>{text}"));
            }
            if let Some(number) = variable {
                let role = role(parent, at, above);
                self.roles.entry(number).or_default().push(role);
            }
        }
        if !node.kids.is_empty() && node.height <= 5 && is_expression(node) {
            let mut shape = String::new();
            if let Some(size) = shape_of(node, &mut shape, 0)
                && size <= LARGEST_SHAPE
            {
                self.say(format_args!("x:{shape}"));
            }
        }
        let mut below = Above { parent: None, grandparent: above.parent, ..*above };
        if node.is("loop") {
            below.loops += 1;
        } else if node.is("def") {
            below.loops = 0;
        }
        for (at, kid) in node.kids.iter().enumerate() {
            below.parent = Some((node, at));
            self.walk(kid, &below);
        }
    }

    fn sequences(&mut self) {
        let order = std::mem::take(&mut self.order);
        for pair in order.windows(2) {
            self.say(format_args!("2:{} {}", pair[0], pair[1]));
        }
        for three in order.windows(3) {
            self.say(format_args!("3:{} {} {}", three[0], three[1], three[2]));
        }
    }

    /// Neighbouring statements of each block.
    fn statements(&mut self, node: &Node) {
        if is_expression(node) {
            return;
        }
        let heads: Vec<String> = node.kids.iter().filter(|kid| !kid.is("param")).map(head).collect();
        for (at, first) in heads.iter().enumerate() {
            for second in heads.iter().skip(at + 1).take(4) {
                let (low, high) = if first <= second { (first, second) } else { (second, first) };
                self.say(format_args!("s:{low};{high}"));
            }
        }
        for kid in &node.kids {
            self.statements(kid);
        }
    }

    /// Pairs of what is done to the same variable.
    fn roles(&mut self) {
        let mut all: Vec<(u32, Vec<String>)> =
            self.roles.iter().map(|(&number, roles)| (number, roles.clone())).collect();
        all.sort_unstable_by_key(|(number, _)| *number);
        for (_, roles) in &mut all {
            let mut seen = FxHashSet::default();
            roles.retain(|role| seen.insert(role.clone()));
            roles.truncate(MOST_ROLES);
            roles.sort_unstable();
            for (at, first) in roles.iter().enumerate() {
                for second in &roles[at + 1..] {
                    self.say(format_args!("r:{first}&{second}"));
                }
            }
        }
    }

    /// From what is done to a variable in the value of another to what is done to that one.
    fn hops(&mut self, node: &Node) {
        if node.is("=")
            && let [target, value] = node.kids.as_slice()
            && let Some(number) = target.as_variable()
        {
            let mut sources = Vec::new();
            read_in(value, node, 1, &mut sources, 0);
            let mut uses: Vec<String> = self.roles.get(&number).into_iter().flatten().cloned().collect();
            uses.retain(|role| !role.starts_with('='));
            uses.sort_unstable();
            uses.dedup();
            uses.truncate(8);
            for (variable, how) in sources.into_iter().take(6) {
                if variable == number {
                    continue;
                }
                for role in &uses {
                    self.say(format_args!("h:{how}>{role}"));
                }
            }
        }
        for kid in &node.kids {
            self.hops(kid);
        }
    }
}

/// The variables read in a value, each with the operation that reads it.
fn read_in(node: &Node, parent: &Node, at: usize, found: &mut Vec<(u32, String)>, depth: u32) {
    if let Some(number) = node.as_variable() {
        found.push((number, edge(parent, at)));
    } else if depth < 6 {
        for (at, kid) in node.kids.iter().enumerate() {
            read_in(kid, node, at, found, depth + 1);
        }
    }
}

/// The operation and, where the order of its operands matters, which of them.
fn edge(parent: &Node, at: usize) -> String {
    if parent.is_commutative() || !is_expression(parent) && !parent.is("=") {
        parent.text().to_owned()
    } else {
        format!("{}{}", parent.text(), at.min(3))
    }
}

/// What is done to a variable: what it is set to, or the operation that reads it.
fn role(parent: &Node, at: usize, above: &Above) -> String {
    if at == 0
        && parent.is("=")
        && let Some(value) = parent.kids.get(1)
    {
        return match value.kids.as_slice() {
            [] => format!("={}", value.text()),
            kids => {
                let own = kids.iter().any(|kid| kid.as_variable().is_some() && Some(kid) == parent.kids.first());
                let constant = kids.iter().find(|kid| kid.text().starts_with("n:")).map_or("", |kid| kid.text());
                format!("={}{}{}", value.text(), if own { "~" } else { "" }, constant)
            }
        };
    }
    if parent.is("=")
        && let Some((upper, _)) = above.grandparent
    {
        return format!("copied in {}", upper.text());
    }
    let constant = parent.kids.iter().find(|kid| kid.text().starts_with("n:")).map_or("", |kid| kid.text());
    format!("{}{constant}", edge(parent, at))
}

fn is_expression(node: &Node) -> bool {
    !(node.is("unit")
        || node.is("def")
        || node.is("loop")
        || node.is("if")
        || node.is("=")
        || node.is("try")
        || node.is("except")
        || node.is("param"))
}

/// A statement in two words: what it is and what its value is.
fn head(node: &Node) -> String {
    let inner = match node.kids.as_slice() {
        [_, value] if node.is("=") => value.text(),
        [first, ..] if node.is("if") || node.is("loop") || node.is("ret") => first.text(),
        _ => "",
    };
    format!("{}:{inner}", node.text())
}

/// Writes the shape of an expression; gives its size, `None` when it is too large.
fn shape_of(node: &Node, shape: &mut String, before: usize) -> Option<usize> {
    let mut size = before + 1;
    if size > LARGEST_SHAPE {
        return None;
    }
    shape.push_str(node.text());
    if node.kids.is_empty() {
        return Some(size);
    }
    shape.push('(');
    let mut parts = Vec::with_capacity(node.kids.len());
    for kid in &node.kids {
        let mut part = String::new();
        size = shape_of(kid, &mut part, size)?;
        parts.push(part);
    }
    if node.is_commutative() {
        parts.sort_unstable();
    }
    shape.push_str(&parts.join(","));
    shape.push(')');
    Some(size)
}

/// The nesting of loops, conditions and returns alone.
fn skeleton(node: &Node, emitter: &mut Emitter) -> String {
    let mut inner = String::new();
    for kid in &node.kids {
        inner.push_str(&skeleton(kid, emitter));
    }
    let out = match node.text() {
        "loop" if node.is("loop") => format!("L({inner})"),
        "if" if node.is("if") => format!("I({inner})"),
        "def" if node.is("def") => format!("D({inner})"),
        "ret" => "R".to_owned(),
        "recursion" => "C".to_owned(),
        _ => return inner,
    };
    if out.len() > 1 && out.len() <= 32 {
        emitter.say(format_args!("k:{out}"));
    }
    out
}
