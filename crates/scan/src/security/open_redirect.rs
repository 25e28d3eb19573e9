//! `open-redirect`: the client says where it is sent.

use ruff_python_ast::Expr;

use super::build::{Builder, Piece};
use super::facts::{At, Bound};
use super::{FileContext, RawFinding, keyword, last_name, request};

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    if !request::worth_a_look(file) {
        return;
    }
    for site in &file.facts.calls {
        let name = last_name(&site.node.func).unwrap_or("");
        let redirects = match name {
            "RedirectResponse"
            | "HttpResponseRedirect"
            | "HttpResponsePermanentRedirect"
            | "HTTPFound"
            | "HTTPSeeOther"
            | "HTTPTemporaryRedirect"
            | "HTTPMovedPermanently"
            | "redirect_response" => true,
            "redirect" => {
                matches!(&*site.node.func, Expr::Name(_))
                    || file
                        .callee(site.node)
                        .is_some_and(|full| full.starts_with("flask.") || full.starts_with("django."))
            }
            _ => false,
        };
        let target = ["url", "location", "redirect_to"].iter().find_map(|name| keyword(site.node, name));
        let Some(target) = site.node.arguments.args.first().or(target).filter(|_| redirects) else { continue };
        let here = At { node: target, scope: site.scope, block: site.block };
        for variant in Builder::new(&file.facts).variants(here) {
            // Only what stands first names the host: `/user/…` stays on this site.
            let first = variant.iter().find(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
            let Some(Piece::Hole(hole)) = first else { continue };
            let own_address = last_name(hole.expr)
                .is_some_and(|name| matches!(name, "path" | "url" | "full_path" | "rel_url" | "raw_path" | "host_url"))
                || is_own_path(hole.expr)
                || is_own_path_by_name(file, hole.expr, hole.scope);
            if own_address || !request::is_request_data(file, hole.expr, hole.scope, hole.block) {
                continue;
            }
            report.push(RawFinding::new(
                "open-redirect",
                site.node,
                format!(
                    "`{}` from the request decides where the client is sent; allow only paths of this site",
                    file.source(hole.expr)
                ),
            ));
            break;
        }
    }
}

fn is_own_path_by_name(file: &FileContext<'_>, expr: &Expr, scope: usize) -> bool {
    let Expr::Name(name) = expr else { return false };
    file.facts
        .bindings(scope, name.id.as_str())
        .iter()
        .any(|binding| matches!(binding.value, Bound::Value(value) if is_own_path(value)))
}

/// `request.url.replace(…)`: an address of the request itself.
fn is_own_path(expr: &Expr) -> bool {
    match expr {
        Expr::Call(call) => match &*call.func {
            Expr::Attribute(method) => is_own_path(&method.value),
            _ => false,
        },
        Expr::Attribute(attribute) => {
            matches!(attribute.attr.as_str(), "path" | "url" | "full_path" | "rel_url") || is_own_path(&attribute.value)
        }
        Expr::Subscript(subscript) => is_own_path(&subscript.value),
        _ => false,
    }
}
