//! `cors-reflected-origin`: any origin is let in, with its cookies, because the answer repeats it.

use ruff_python_ast::Expr;

use super::{FileContext, RawFinding, request, string_value};

const ID: &str = "cors-reflected-origin";

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    let text = file.text.as_str();
    let has = |header: &str| text.contains(header) || text.contains(&header.to_ascii_lowercase());
    // Without credentials a repeated origin is no more than `*`.
    if !has("Access-Control-Allow-Origin") || !has("Access-Control-Allow-Credentials") {
        return;
    }
    let is_header =
        |key: &Expr| string_value(key).is_some_and(|name| name.eq_ignore_ascii_case("Access-Control-Allow-Origin"));
    let mut add = |value: &Expr, scope: usize, block: u32| {
        if request::is_request_data(file, value, scope, block) {
            report.push(RawFinding::new(
                ID,
                value,
                "Whatever origin the request names is allowed, with credentials; compare it with a list first",
            ));
        }
    };
    for site in &file.facts.assigns {
        if let (Expr::Subscript(target), value) = site.node
            && is_header(&target.slice)
        {
            add(value, site.scope, site.block);
        }
    }
    for site in &file.facts.dicts {
        for item in site.node {
            if item.key.as_ref().is_some_and(is_header) {
                add(&item.value, site.scope, site.block);
            }
        }
    }
}
