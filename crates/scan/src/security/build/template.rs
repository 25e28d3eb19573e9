//! Strings that are filled in: `template % values` and `template.format(…)`.

use ruff_python_ast::{Expr, ExprCall};

use super::super::{keyword, string_value};
use super::{Builder, Spot, Variant, concat, text};

impl<'a> Builder<'_, 'a> {
    /// `template % values`.
    pub(super) fn percent(&self, template: &str, values: &'a Expr, spot: Spot<'a>) -> Vec<Variant<'a>> {
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
    pub(super) fn format(&self, template: &str, call: &'a ExprCall, spot: Spot<'a>) -> Vec<Variant<'a>> {
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
                keyword(call, name)
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
