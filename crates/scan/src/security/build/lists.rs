//! Lists that are joined to a string, loops over them, and mappings that a part is taken from.

use ruff_python_ast::{Expr, Operator};
use ruff_text_size::Ranged;

use super::super::facts::Bound;
use super::super::harmless::{is_constant_name, is_harmless_call, is_list_of_numbers, is_placeholder_name, is_quoting};
use super::super::last_name;
use super::{Builder, DEEPEST, Spot, Variant, concat, is_text, text, union};

impl<'a> Builder<'_, 'a> {
    /// `separator.join(parts)`.
    pub(super) fn join(&self, separator: &str, parts: &'a Expr, spot: Spot<'a>) -> Vec<Variant<'a>> {
        match parts {
            Expr::List(list) => self.joined(separator, &list.elts, spot),
            Expr::Tuple(tuple) => self.joined(separator, &tuple.elts, spot),
            _ => self.items(parts, spot),
        }
    }

    pub(super) fn joined(&self, separator: &str, parts: &'a [Expr], spot: Spot<'a>) -> Vec<Variant<'a>> {
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
    pub(super) fn items(&self, list: &'a Expr, spot: Spot<'a>) -> Vec<Variant<'a>> {
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
    pub(super) fn named_list(&self, expr: &'a Expr, name: &str, spot: Spot<'a>) -> Vec<Variant<'a>> {
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
    pub(super) fn item_part(&self, iterated: &'a Expr, part: usize, spot: Spot<'a>) -> Option<Vec<Variant<'a>>> {
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
        let constant = parts.iter().all(|part| self.eval(part, spot).iter().all(is_text));
        constant.then_some(found)
    }

    /// What a subscript of a mapping or list with constant values gives.
    pub(super) fn mapping_value(&self, mapping: &'a Expr, spot: Spot<'a>) -> Option<Vec<Variant<'a>>> {
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
        let constant = values.iter().take(60).all(|value| self.eval(value, spot).iter().all(is_text));
        constant.then_some(found)
    }

    /// The one value that a name was given in this file, or the expression itself.
    pub(super) fn value_of(&self, expr: &'a Expr, spot: Spot<'a>) -> &'a Expr {
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
}
