//! What a string expression is made of: its constant text and what is inserted into it, followed through the local
//! variables and constants of one file.

use std::cell::Cell;

use ruff_python_ast::{Expr, ExprCall, FStringPart, InterpolatedStringElement, Operator, UnaryOp};
use ruff_text_size::{Ranged, TextSize};

use super::facts::{At, Bound, Facts};
use super::{last_name, string_value};

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
    pub block: u32,
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
        vec![vec![Piece::Hole(Hole { expr, built: spot.built, scope: spot.scope, block: spot.block })]]
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
                    concat(self.eval(&operation.left, spot), self.eval(&operation.right, spot))
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
                    vec![Piece::Hole(Hole { expr, built: spot.built, scope: spot.scope, block: spot.block })]
                }
                _ => variant,
            })
            .collect()
    }

    /// `self.name`, where the class gives it constants only.
    fn attribute(&self, expr: &'a Expr, name: &str, base: &Expr, spot: Spot<'a>) -> Option<Vec<Variant<'a>>> {
        if is_placeholder_name(name) {
            return Some(text("x"));
        }
        let Expr::Name(object) = base else { return None };
        if !matches!(object.id.as_str(), "self" | "cls") {
            return None;
        }
        let class = self.facts.class(spot.scope)?;
        let mut found: Option<Vec<Variant<'a>>> = None;
        let mut add = |variants: Vec<Variant<'a>>| {
            let constant = variants.iter().all(|variant| is_text(variant));
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

    fn call(&self, expr: &'a Expr, call: &'a ExprCall, spot: Spot<'a>) -> Vec<Variant<'a>> {
        let name = last_name(&call.func).unwrap_or("");
        let first = call.arguments.args.first();
        if is_harmless_call(name) {
            return text("0");
        }
        if let Expr::Attribute(method) = &*call.func {
            match (name, first) {
                ("join", Some(parts)) => {
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

    /// `separator.join(parts)`.
    fn join(&self, separator: &str, parts: &'a Expr, spot: Spot<'a>) -> Vec<Variant<'a>> {
        match parts {
            Expr::List(list) => self.joined(separator, &list.elts, spot),
            Expr::Tuple(tuple) => self.joined(separator, &tuple.elts, spot),
            _ => self.items(parts, spot),
        }
    }

    fn joined(&self, separator: &str, parts: &'a [Expr], spot: Spot<'a>) -> Vec<Variant<'a>> {
        let mut whole = text("");
        for (index, part) in parts.iter().take(40).enumerate() {
            if index > 0 {
                whole = concat(whole, text(separator));
            }
            let part = match part {
                Expr::Starred(starred) => self.items(&starred.value, spot),
                other => self.eval(other, spot),
            };
            whole = concat(whole, part);
        }
        whole
    }

    /// What an item of a list can be: one after the other, as they would be joined.
    fn items(&self, list: &'a Expr, spot: Spot<'a>) -> Vec<Variant<'a>> {
        if spot.depth > DEEPEST {
            return text("x");
        }
        let spot = Spot { depth: spot.depth + 1, ..spot };
        match list {
            Expr::List(list) => self.joined(", ", &list.elts, spot),
            Expr::Tuple(tuple) => self.joined(", ", &tuple.elts, spot),
            Expr::Set(set) => self.joined(", ", &set.elts, spot),
            Expr::ListComp(inner) => self.eval(&inner.elt, Spot { at: list.end(), ..spot }),
            Expr::SetComp(inner) => self.eval(&inner.elt, Spot { at: list.end(), ..spot }),
            Expr::Generator(inner) => self.eval(&inner.elt, Spot { at: list.end(), ..spot }),
            Expr::Dict(dict) => dict
                .iter_keys()
                .take(20)
                .map(|key| key.map_or_else(|| Self::hole(list, spot), |key| self.eval(key, spot)))
                .reduce(concat)
                .unwrap_or_else(|| text("")),
            Expr::BinOp(operation) if operation.op == Operator::Mult => self.items(&operation.left, spot),
            Expr::BinOp(operation) if operation.op == Operator::Add => {
                concat(self.items(&operation.left, spot), self.items(&operation.right, spot))
            }
            Expr::StringLiteral(_) | Expr::FString(_) => self.eval(list, spot),
            Expr::Call(call) => {
                let name = last_name(&call.func).unwrap_or("");
                let arguments = &call.arguments.args;
                match (name, arguments.first()) {
                    ("list" | "tuple" | "set" | "sorted" | "reversed" | "frozenset" | "repeat", Some(inner)) => {
                        self.items(inner, spot)
                    }
                    ("range", _) => text("0"),
                    ("map", Some(function)) => {
                        let name = last_name(function).unwrap_or("");
                        if is_harmless_call(name) || is_quoting(name) {
                            return text("0");
                        }
                        match arguments.get(1) {
                            Some(inner) if name == "str" => self.items(inner, spot),
                            _ => Self::hole(list, spot),
                        }
                    }
                    ("keys", None) => match &*call.func {
                        Expr::Attribute(method) => {
                            let found = self.items(&method.value, spot);
                            self.through(list, found, spot)
                        }
                        _ => Self::hole(list, spot),
                    },
                    _ if is_harmless_call(name) => text("x"),
                    _ => Self::hole(list, spot),
                }
            }
            Expr::Name(name) => self.named_list(list, name.id.as_str(), spot),
            Expr::If(choice) => union(self.items(&choice.body, spot), self.items(&choice.orelse, spot)),
            _ => self.eval(list, spot),
        }
    }

    /// A list in a variable: what it was made of and what was appended to it since.
    fn named_list(&self, expr: &'a Expr, name: &str, spot: Spot<'a>) -> Vec<Variant<'a>> {
        let Some(owner) = self.facts.owner(spot.scope, name) else {
            return if is_constant_name(name) { text("X") } else { Self::hole(expr, spot) };
        };
        if self.facts.is_guarded(spot.scope, name, spot.at)
            || is_placeholder_name(name)
            || (is_constant_name(name) && owner == 0)
        {
            return text("x");
        }
        let bindings = if owner == spot.scope {
            self.facts.reaching(owner, spot.block, name, spot.at)
        } else {
            self.facts.bindings(owner, name).to_vec()
        };
        let mut whole: Option<Vec<Variant<'a>>> = None;
        let mut from = spot.at;
        for binding in &bindings {
            let there =
                Spot { scope: owner, block: self.facts.binding_block(binding), at: binding.at, built: None, ..spot };
            from = from.min(binding.at);
            let found = match binding.value {
                Bound::Value(value) | Bound::Added(value) => {
                    let found = self.items(value, Spot { at: value.end(), ..there });
                    self.through(expr, found, spot)
                }
                Bound::Parameter(parameter) if parameter.annotation().is_some_and(is_list_of_numbers) => text("0"),
                _ => Self::hole(expr, spot),
            };
            whole = Some(match whole {
                None => found,
                Some(before) => union(before, found),
            });
        }
        let mut whole = whole.unwrap_or_else(|| text("x"));
        if owner != spot.scope {
            return whole;
        }
        for site in &self.facts.calls {
            if site.scope != owner || site.node.start() > spot.at || site.node.end() < from {
                continue;
            }
            let Expr::Attribute(method) = &*site.node.func else { continue };
            if !matches!(&*method.value, Expr::Name(base) if base.id == name) {
                continue;
            }
            let arguments = &site.node.arguments.args;
            let there = |value: &'a Expr| Spot {
                scope: site.scope,
                block: site.block,
                at: value.start(),
                built: None,
                depth: spot.depth,
            };
            let added = match (method.attr.as_str(), arguments.first(), arguments.get(1)) {
                ("append" | "add", Some(value), _) | ("insert", _, Some(value)) => {
                    let found = self.eval(value, there(value));
                    self.through(value, found, Spot { built: Some(value), ..there(value) })
                }
                ("extend", Some(value), _) => self.items(value, there(value)),
                _ => continue,
            };
            whole = concat(concat(whole, text(" ")), added);
        }
        whole
    }

    /// A part of the items of a literal list of tuples, or of `{…}.items()`.
    fn item_part(&self, iterated: &'a Expr, part: usize, spot: Spot<'a>) -> Option<Vec<Variant<'a>>> {
        let iterated = self.value_of(iterated, spot);
        let mut parts: Vec<&'a Expr> = Vec::new();
        match iterated {
            Expr::List(list) => {
                for item in &list.elts {
                    let Expr::Tuple(tuple) = item else { return None };
                    parts.push(tuple.elts.get(part)?);
                }
            }
            Expr::Tuple(list) => {
                for item in &list.elts {
                    let Expr::Tuple(tuple) = item else { return None };
                    parts.push(tuple.elts.get(part)?);
                }
            }
            Expr::Call(call) if last_name(&call.func) == Some("items") => {
                let Expr::Attribute(method) = &*call.func else { return None };
                let Expr::Dict(dict) = self.value_of(&method.value, spot) else { return None };
                for item in dict {
                    parts.push(if part == 0 { item.key.as_ref()? } else { &item.value });
                }
            }
            _ => return None,
        }
        let found = self.eval(parts.first().copied()?, spot);
        let constant = parts.iter().all(|part| self.eval(part, spot).iter().all(|variant| is_text(variant)));
        constant.then_some(found)
    }

    /// What a subscript of a mapping or list with constant values gives.
    fn mapping_value(&self, mapping: &'a Expr, spot: Spot<'a>) -> Option<Vec<Variant<'a>>> {
        if last_name(mapping).is_some_and(|name| is_constant_name(name) || is_placeholder_name(name)) {
            return Some(text("X"));
        }
        let values: Vec<&'a Expr> = match self.value_of(mapping, spot) {
            Expr::Dict(dict) => dict.iter_values().collect(),
            Expr::List(list) => list.elts.iter().collect(),
            Expr::Tuple(tuple) => tuple.elts.iter().collect(),
            _ => return None,
        };
        let found = self.eval(values.first().copied()?, spot);
        let constant =
            values.iter().take(60).all(|value| self.eval(value, spot).iter().all(|variant| is_text(variant)));
        constant.then_some(found)
    }

    /// The one value that a name was given in this file, or the expression itself.
    fn value_of(&self, expr: &'a Expr, spot: Spot<'a>) -> &'a Expr {
        let Expr::Name(name) = expr else { return expr };
        let Some(owner) = self.facts.owner(spot.scope, name.id.as_str()) else { return expr };
        match self.facts.bindings(owner, name.id.as_str()) {
            [binding] => match binding.value {
                Bound::Value(value) => value,
                _ => expr,
            },
            _ => expr,
        }
    }

    fn pure_text(&self, expr: &'a Expr, spot: Spot<'a>) -> Option<String> {
        let found = self.eval(expr, Spot { built: None, ..spot });
        found.into_iter().find(|variant| is_text(variant)).map(|variant| text_of(&variant))
    }

    /// `template % values`.
    fn percent(&self, template: &str, values: &'a Expr, spot: Spot<'a>) -> Vec<Variant<'a>> {
        let mut whole = text("");
        let mut rest = template;
        let mut position = 0;
        while let Some(at) = rest.find('%') {
            whole = concat(whole, text(&rest[..at]));
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix('%') {
                whole = concat(whole, text("%"));
                rest = after;
                continue;
            }
            let mut key = None;
            if let Some(after) = rest.strip_prefix('(')
                && let Some(end) = after.find(')')
            {
                key = Some(&after[..end]);
                rest = &after[end + 1..];
            }
            let flags = rest.len() - rest.trim_start_matches(|letter: char| "-+ #0123456789.*".contains(letter)).len();
            rest = &rest[flags..];
            let Some(kind) = rest.chars().next() else { break };
            rest = &rest[kind.len_utf8()..];
            let value = match (key, values) {
                (Some(key), Expr::Dict(dict)) => dict
                    .iter()
                    .find(|item| item.key.as_ref().and_then(string_value) == Some(key))
                    .map_or(values, |item| &item.value),
                (None, Expr::Tuple(tuple)) => tuple.elts.get(position).unwrap_or(values),
                _ => values,
            };
            position += 1;
            let found = if "dixXfFeEgGo".contains(kind) { text("0") } else { self.eval(value, spot) };
            whole = concat(whole, found);
        }
        concat(whole, text(rest))
    }

    /// `template.format(…)`.
    fn format(&self, template: &str, call: &'a ExprCall, spot: Spot<'a>) -> Vec<Variant<'a>> {
        let mut whole = text("");
        let mut rest = template;
        let mut position = 0;
        while let Some(at) = rest.find(['{', '}']) {
            whole = concat(whole, text(&rest[..at]));
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                whole = concat(whole, text(brace));
                rest = after;
                continue;
            }
            let (field, after) = rest.split_once('}').unwrap_or((rest, ""));
            rest = after;
            let (field, spec) = field.split_once(':').unwrap_or((field, ""));
            let field = field.split('!').next().unwrap_or(field);
            let name = field.split(['.', '[']).next().unwrap_or(field);
            let value = if name.is_empty() {
                position += 1;
                call.arguments.args.get(position - 1)
            } else if let Ok(index) = name.parse::<usize>() {
                call.arguments.args.get(index)
            } else {
                super::keyword(call, name)
            };
            let value = value.or_else(|| {
                let unpacked = call.arguments.keywords.iter().find(|keyword| keyword.arg.is_none());
                unpacked.map(|keyword| &keyword.value)
            });
            let found = match value {
                Some(_) if spec.ends_with(['d', 'f', 'x']) => text("0"),
                Some(value) => self.eval(value, spot),
                None => text("x"),
            };
            whole = concat(whole, found);
        }
        concat(whole, text(rest))
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

/// `TABLE_NAME`: by convention a constant.
pub fn is_constant_name(name: &str) -> bool {
    name.len() > 1
        && name.bytes().any(|byte| byte.is_ascii_uppercase())
        && !name.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// A variable that, by its name, holds `?, ?, ?` or something that was made safe.
fn is_placeholder_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "placeholder",
        "qmark",
        "question_mark",
        "bind_marker",
        "param_marker",
        "quoted",
        "escaped",
        "sanitized",
        "validated",
    ]
    .iter()
    .any(|word| name.contains(word))
}

/// Functions that quote, escape or check what they are given.
pub fn is_quoting(name: &str) -> bool {
    let name = name.trim_start_matches('_').to_ascii_lowercase();
    ["quote", "quoting", "escape", "sanitiz", "sanitis", "validate", "safe_", "identifier", "placeholder"]
        .iter()
        .any(|word| name.contains(word))
        || matches!(
            name.as_str(),
            "qn" | "ident" | "sql" | "literal" | "composed" | "secure_filename" | "bleach" | "clean"
        )
}

/// Functions that give a number, a token of our own or a quoted text.
pub fn is_harmless_call(name: &str) -> bool {
    matches!(
        name,
        "int"
            | "float"
            | "len"
            | "bool"
            | "round"
            | "abs"
            | "ord"
            | "hash"
            | "id"
            | "sum"
            | "count"
            | "uuid1"
            | "uuid4"
            | "UUID"
            | "Decimal"
            | "time"
            | "timestamp"
            | "total_seconds"
            | "isoformat"
            | "now"
            | "utcnow"
            | "today"
            | "token_hex"
            | "hexdigest"
            | "mogrify"
    ) || is_quoting(name)
}

/// Annotations of values that hold no free text: `int`, `UUID`, `datetime`, `Literal[…]`, `int | None`, `Optional[int]`.
pub fn is_harmless_type(annotation: &Expr) -> bool {
    match annotation {
        Expr::Name(_) | Expr::Attribute(_) => matches!(
            last_name(annotation),
            Some("int" | "float" | "bool" | "UUID" | "date" | "datetime" | "time" | "timedelta" | "Decimal" | "UUID4")
        ),
        Expr::NoneLiteral(_) => true,
        Expr::BinOp(either) => is_harmless_type(&either.left) && is_harmless_type(&either.right),
        Expr::Subscript(subscript) => match last_name(&subscript.value) {
            Some("Literal") => true,
            Some("Optional") => is_harmless_type(&subscript.slice),
            Some("Union") => match &*subscript.slice {
                Expr::Tuple(tuple) => tuple.elts.iter().all(is_harmless_type),
                other => is_harmless_type(other),
            },
            Some("Annotated") => match &*subscript.slice {
                Expr::Tuple(tuple) => tuple.elts.first().is_some_and(is_harmless_type),
                _ => false,
            },
            _ => false,
        },
        Expr::StringLiteral(literal) => matches!(literal.value.to_str(), "int" | "float" | "bool" | "UUID"),
        _ => false,
    }
}

fn is_list_of_numbers(annotation: &Expr) -> bool {
    matches!(annotation, Expr::Subscript(subscript) if is_harmless_type(&subscript.slice))
}
