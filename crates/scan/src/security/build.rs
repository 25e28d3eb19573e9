//! What a string expression is made of: its constant text and what is inserted into it, followed through the local
//! variables and constants of one file.

mod lists;
mod template;

use std::cell::Cell;

use ruff_python_ast::{Expr, ExprCall, FStringPart, InterpolatedStringElement, Operator, UnaryOp};
use ruff_text_size::{Ranged, TextSize};

use super::facts::{At, Bound, Facts};
use super::harmless::{is_constant_name, is_harmless_call, is_harmless_type, is_placeholder_name};
use super::last_name;

/// One part of a built string.
#[derive(Clone, Debug)]
pub enum Piece<'a> {
    Text(String),
    Hole(Hole<'a>),
}

/// Something in a string that is not known to be constant or harmless.
#[derive(Clone, Copy, Debug)]
pub struct Hole<'a> {
    /// What is inserted.
    pub expr: &'a Expr,
    /// The expression that inserts it; `None` where it is the whole string.
    pub built: Option<&'a Expr>,
    /// Where it is evaluated.
    pub scope: usize,
}

/// The string as one way through the branches makes it.
pub type Variant<'a> = Vec<Piece<'a>>;

const MOST_VARIANTS: usize = 6;
const MOST_PIECES: usize = 300;
const MOST_STEPS: u32 = 4000;
const DEEPEST: u32 = 48;

/// Where an expression stands, and in which building expression.
#[derive(Clone, Copy)]
struct Spot<'a> {
    scope: usize,
    block: u32,
    at: TextSize,
    built: Option<&'a Expr>,
    depth: u32,
}

impl<'a> Spot<'a> {
    fn inside(self, built: &'a Expr) -> Self {
        Self { built: self.built.or(Some(built)), ..self }
    }
}

pub struct Builder<'f, 'a> {
    facts: &'f Facts<'a>,
    steps: Cell<u32>,
}

impl<'f, 'a> Builder<'f, 'a> {
    pub fn new(facts: &'f Facts<'a>) -> Self {
        Self { facts, steps: Cell::new(0) }
    }

    /// The ways an expression, used at a site, can be built. Work is bounded; what lies beyond counts as harmless.
    pub fn variants(&self, site: At<&'a Expr>) -> Vec<Variant<'a>> {
        self.steps.set(0);
        let at = site.node.start();
        self.eval(site.node, Spot { scope: site.scope, block: site.block, at, built: None, depth: 0 })
    }

    fn hole(expr: &'a Expr, spot: Spot<'a>) -> Vec<Variant<'a>> {
        vec![vec![Piece::Hole(Hole { expr, built: spot.built, scope: spot.scope })]]
    }

    fn eval(&self, expr: &'a Expr, spot: Spot<'a>) -> Vec<Variant<'a>> {
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() > MOST_STEPS || spot.depth > DEEPEST {
            return text("x");
        }
        let spot = Spot { depth: spot.depth + 1, ..spot };
        match expr {
            Expr::StringLiteral(literal) => text(literal.value.to_str()),
            Expr::NumberLiteral(_) | Expr::BooleanLiteral(_) | Expr::NoneLiteral(_) => text("0"),
            Expr::BytesLiteral(_) => text("x"),
            Expr::UnaryOp(operation) if operation.op == UnaryOp::USub => self.eval(&operation.operand, spot),
            Expr::UnaryOp(_) | Expr::Compare(_) => text("0"),
            Expr::FString(fstring) => {
                let spot = spot.inside(expr);
                let mut whole = text("");
                for part in &fstring.value {
                    match part {
                        FStringPart::Literal(literal) => whole = concat(whole, text(literal.as_str())),
                        FStringPart::FString(inner) => {
                            for element in &inner.elements {
                                let next = match element {
                                    InterpolatedStringElement::Literal(literal) => text(&literal.value),
                                    InterpolatedStringElement::Interpolation(inserted) => {
                                        let numeric = inserted.format_spec.as_ref().is_some_and(|spec| {
                                            spec.elements.literals().last().is_some_and(|literal| {
                                                literal.value.ends_with(['d', 'f', 'x', 'X', 'b', 'e', 'g', 'n', '%'])
                                            })
                                        });
                                        if numeric { text("0") } else { self.eval(&inserted.expression, spot) }
                                    }
                                };
                                whole = concat(whole, next);
                            }
                        }
                    }
                }
                whole
            }
            Expr::BinOp(operation) => match operation.op {
                Operator::Add => {
                    let spot = spot.inside(expr);
                    // A long chain leans to the left; it is walked, so that its length is no depth.
                    let mut parts = vec![&*operation.right];
                    let mut left = &*operation.left;
                    while let Expr::BinOp(inner) = left
                        && inner.op == Operator::Add
                    {
                        parts.push(&inner.right);
                        left = &inner.left;
                    }
                    let first = self.eval(left, spot);
                    parts.into_iter().rev().fold(first, |whole, part| concat(whole, self.eval(part, spot)))
                }
                Operator::Mod => match self.pure_text(&operation.left, spot) {
                    Some(template) => self.percent(&template, &operation.right, spot.inside(expr)),
                    None => Self::hole(expr, spot),
                },
                Operator::Mult => self.eval(&operation.left, spot),
                Operator::Sub | Operator::FloorDiv | Operator::Pow => text("0"),
                _ => Self::hole(expr, spot),
            },
            Expr::If(choice) => union(self.eval(&choice.body, spot), self.eval(&choice.orelse, spot)),
            Expr::BoolOp(operation) => {
                operation.values.iter().map(|value| self.eval(value, spot)).reduce(union).unwrap_or_else(|| text(""))
            }
            Expr::Named(named) => self.eval(&named.value, spot),
            Expr::List(list) => self.joined("", &list.elts, spot),
            Expr::Tuple(tuple) => self.joined("", &tuple.elts, spot),
            Expr::Name(name) => self.name(expr, name.id.as_str(), spot),
            Expr::Attribute(attribute) => {
                if is_constant_name(attribute.attr.as_str()) || matches!(attribute.attr.as_str(), "hex" | "int") {
                    return text("X");
                }
                self.attribute(expr, attribute.attr.as_str(), &attribute.value, spot)
                    .unwrap_or_else(|| Self::hole(expr, spot))
            }
            Expr::Subscript(subscript) => match self.mapping_value(&subscript.value, spot) {
                Some(variants) => variants,
                None => Self::hole(expr, spot),
            },
            Expr::Call(call) => self.call(expr, call, spot),
            _ => Self::hole(expr, spot),
        }
    }

    fn name(&self, expr: &'a Expr, name: &str, spot: Spot<'a>) -> Vec<Variant<'a>> {
        if self.facts.is_guarded(spot.scope, name, spot.at) || is_placeholder_name(name) {
            return text("x");
        }
        let Some(owner) = self.facts.owner(spot.scope, name) else {
            return if is_constant_name(name) { text("X") } else { Self::hole(expr, spot) };
        };
        let bindings = if owner == spot.scope {
            self.facts.reaching(owner, spot.block, name, spot.at)
        } else {
            self.facts.bindings(owner, name).to_vec()
        };
        if bindings.is_empty() || (is_constant_name(name) && owner == 0) {
            return text("X");
        }
        let mut all: Vec<Variant<'a>> = Vec::new();
        for binding in bindings {
            let there =
                Spot { scope: owner, block: self.facts.binding_block(&binding), at: binding.at, built: None, ..spot };
            let found = match binding.value {
                Bound::Number => text("0"),
                Bound::Value(value) => {
                    // Names in the value mean what they meant when it was evaluated.
                    let there = Spot { at: value.start(), ..there };
                    self.through(expr, self.eval(value, there), spot)
                }
                Bound::Added(value) => {
                    let start = Spot { at: value.start(), ..there };
                    let before = match expr {
                        Expr::Name(_) => self.name_before(expr, name, owner, start),
                        _ => Self::hole(expr, spot),
                    };
                    concat(before, self.eval(value, Spot { built: Some(value), ..start }))
                }
                Bound::Item(iterated) => {
                    let found = self.items(iterated, Spot { at: iterated.start(), ..there });
                    self.through(expr, found, spot)
                }
                Bound::ItemPart(iterated, part) => {
                    self.item_part(iterated, part, there).unwrap_or_else(|| Self::hole(expr, spot))
                }
                Bound::Parameter(parameter) => {
                    if parameter.annotation().is_some_and(is_harmless_type) {
                        text("0")
                    } else {
                        Self::hole(expr, spot)
                    }
                }
                Bound::Other => Self::hole(expr, spot),
            };
            all = if all.is_empty() { found } else { union(all, found) };
        }
        all
    }

    /// The value a name had before `name += …` was run.
    fn name_before(&self, expr: &'a Expr, name: &str, owner: usize, spot: Spot<'a>) -> Vec<Variant<'a>> {
        if self.facts.reaching(owner, spot.block, name, spot.at).is_empty() {
            return text("");
        }
        self.name(expr, name, Spot { scope: owner, built: None, ..spot })
    }

    /// A value that is not built here is shown by the name it is inserted under.
    fn through(&self, expr: &'a Expr, found: Vec<Variant<'a>>, spot: Spot<'a>) -> Vec<Variant<'a>> {
        found
            .into_iter()
            .map(|variant| match variant.as_slice() {
                [Piece::Hole(hole)] if hole.built.is_none() => {
                    vec![Piece::Hole(Hole { expr, built: spot.built, scope: spot.scope })]
                }
                _ => variant,
            })
            .collect()
    }

    /// `self.name`, where the class gives it constants only.
    fn attribute(&self, expr: &'a Expr, name: &str, base: &Expr, spot: Spot<'a>) -> Option<Vec<Variant<'a>>> {
        if is_placeholder_name(name) || (name == "value" && self.is_member(base, spot)) {
            return Some(text("x"));
        }
        let Expr::Name(object) = base else { return None };
        if !matches!(object.id.as_str(), "self" | "cls") {
            return None;
        }
        let class = self.facts.class(spot.scope)?;
        let mut found: Option<Vec<Variant<'a>>> = None;
        let mut add = |variants: Vec<Variant<'a>>| {
            let constant = variants.iter().all(is_text);
            found = Some(match found.take() {
                Some(before) => union(before, variants),
                None => variants,
            });
            constant
        };
        for binding in self.facts.bindings(class, name) {
            let Bound::Value(value) = binding.value else { return None };
            let there = Spot { scope: class, at: value.start(), built: None, ..spot };
            if !add(self.eval(value, there)) {
                return None;
            }
        }
        for site in &self.facts.assigns {
            let (target, value) = site.node;
            let Expr::Attribute(target) = target else { continue };
            let on_self = matches!(&*target.value, Expr::Name(base) if base.id == "self");
            if !on_self || target.attr.as_str() != name || self.facts.class(site.scope) != Some(class) {
                continue;
            }
            // `self.x = self.x + …` must not lead back here for ever.
            if value.range().contains_range(expr.range()) {
                return None;
            }
            let there = Spot { scope: site.scope, block: site.block, at: value.start(), built: None, ..spot };
            if !add(self.eval(value, there)) {
                return None;
            }
        }
        found
    }

    /// Whether a name is a parameter of a class of the program, such as an enumeration: `status: Status`.
    fn is_member(&self, base: &Expr, spot: Spot<'a>) -> bool {
        let Expr::Name(base) = base else { return false };
        let Some(owner) = self.facts.owner(spot.scope, base.id.as_str()) else { return false };
        self.facts.bindings(owner, base.id.as_str()).iter().any(|binding| {
            let Bound::Parameter(parameter) = binding.value else { return false };
            match parameter.annotation() {
                Some(Expr::Subscript(subscript)) => last_name(&subscript.slice),
                Some(Expr::BinOp(either)) => last_name(&either.left),
                Some(annotation) => last_name(annotation),
                None => None,
            }
            .is_some_and(|class| class.starts_with(|letter: char| letter.is_ascii_uppercase()) && class != "Any")
        })
    }

    fn call(&self, expr: &'a Expr, call: &'a ExprCall, spot: Spot<'a>) -> Vec<Variant<'a>> {
        let name = last_name(&call.func).unwrap_or("");
        let first = call.arguments.args.first();
        if is_harmless_call(name) {
            return text("0");
        }
        if let Expr::Attribute(method) = &*call.func {
            match (name, first) {
                // `os.path.join` takes several.
                ("join", Some(parts)) if call.arguments.args.len() == 1 => {
                    let separator = self.pure_text(&method.value, spot).unwrap_or_else(|| ", ".to_owned());
                    return self.join(&separator, parts, spot.inside(expr));
                }
                ("format", _) => {
                    return match self.pure_text(&method.value, spot) {
                        Some(template) => self.format(&template, call, spot.inside(expr)),
                        None => Self::hole(expr, spot),
                    };
                }
                (
                    "strip" | "lstrip" | "rstrip" | "lower" | "upper" | "title" | "replace" | "expandtabs" | "rjust",
                    _,
                ) => {
                    let inner = self.eval(&method.value, spot);
                    // `name.upper()` is still `name`; `"SELECT …".strip()` is its text.
                    return self.through(expr, inner, spot);
                }
                ("get", Some(_)) => {
                    if let Some(mut found) = self.mapping_value(&method.value, spot) {
                        if let Some(default) = call.arguments.args.get(1) {
                            found = union(found, self.eval(default, spot));
                        }
                        return found;
                    }
                }
                ("dedent" | "cleandoc" | "text", Some(inner)) => return self.eval(inner, spot),
                _ => {}
            }
        } else if let (Some(inner), "str" | "dedent" | "cleandoc" | "text" | "format" | "repr" | "TextClause") =
            (first, name)
        {
            let found = self.eval(inner, spot);
            return self.through(expr, found, spot);
        }
        Self::hole(expr, spot)
    }

    fn pure_text(&self, expr: &'a Expr, spot: Spot<'a>) -> Option<String> {
        let found = self.eval(expr, Spot { built: None, ..spot });
        found.into_iter().find(is_text).map(|variant| text_of(&variant))
    }
}

fn text<'a>(text: &str) -> Vec<Variant<'a>> {
    vec![vec![Piece::Text(text.to_owned())]]
}

fn is_text(variant: &Variant<'_>) -> bool {
    variant.iter().all(|piece| matches!(piece, Piece::Text(_)))
}

fn text_of(variant: &Variant<'_>) -> String {
    variant.iter().map(|piece| if let Piece::Text(text) = piece { text.as_str() } else { "" }).collect()
}

fn concat<'a>(left: Vec<Variant<'a>>, right: Vec<Variant<'a>>) -> Vec<Variant<'a>> {
    let mut all = Vec::new();
    for before in &left {
        for after in &right {
            if all.len() == MOST_VARIANTS {
                return all;
            }
            let mut whole = before.clone();
            for piece in after {
                if let (Some(Piece::Text(text)), Piece::Text(more)) = (whole.last_mut(), piece) {
                    text.push_str(more);
                } else if whole.len() < MOST_PIECES {
                    whole.push(piece.clone());
                }
            }
            all.push(whole);
        }
    }
    all
}

fn union<'a>(mut left: Vec<Variant<'a>>, right: Vec<Variant<'a>>) -> Vec<Variant<'a>> {
    for variant in right {
        let known = is_text(&variant) && left.iter().any(|other| is_text(other) && text_of(other) == text_of(&variant));
        if !known && left.len() < MOST_VARIANTS {
            left.push(variant);
        }
    }
    left
}
