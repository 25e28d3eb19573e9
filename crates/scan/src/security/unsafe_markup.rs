//! `unsafe-markup`: request data declared to be safe HTML, or written into HTML without escaping.

use ruff_python_ast::Expr;

use super::build::{Builder, Hole, Piece};
use super::facts::At;
use super::{FileContext, RawFinding, keyword, last_name, request};

const ID: &str = "unsafe-markup";

pub fn check<'a>(file: &FileContext<'a>, report: &mut Vec<RawFinding>) {
    if !request::worth_a_look(file) {
        return;
    }
    for site in &file.facts.calls {
        let call = site.node;
        let trusted = match last_name(&call.func) {
            Some("Markup" | "mark_safe" | "SafeString" | "SafeText") => true,
            Some("HTMLResponse" | "HttpResponse" | "make_response" | "Response") => false,
            _ => continue,
        };
        let content = ["content", "body", "text", "s"].iter().find_map(|name| keyword(call, name));
        let Some(content) = call.arguments.args.first().or(content) else { continue };
        let here = At { node: content, scope: site.scope, block: site.block };
        if let Some(hole) = written(file, here, trusted) {
            let what = if trusted { "is declared to be safe HTML" } else { "is written into HTML without escaping" };
            report.push(RawFinding::new(ID, call, format!("`{}` from the request {what}", file.source(hole.expr))));
        }
    }
    // What a route's function returns as text is sent as HTML by Flask.
    if !file.facts.imports_module("flask") {
        return;
    }
    for site in &file.facts.returns {
        let route = file.facts.function(site.scope).is_some_and(request::is_route);
        let built = matches!(site.node, Expr::FString(_) | Expr::BinOp(_) | Expr::Name(_) | Expr::Call(_));
        if route
            && built
            && let Some(hole) = written(file, *site, false)
        {
            report.push(RawFinding::new(
                ID,
                site.node,
                format!("`{}` from the request is written into HTML without escaping", file.source(hole.expr)),
            ));
        }
    }
}

/// The request data in a text; where the text is not declared to be HTML, it must look like it.
fn written<'a>(file: &FileContext<'a>, site: At<&'a Expr>, trusted: bool) -> Option<Hole<'a>> {
    Builder::new(&file.facts).variants(site).into_iter().find_map(|variant| {
        let tag = |text: &str| {
            text.split('<')
                .skip(1)
                .any(|rest| rest.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/'))
        };
        let html = variant.iter().any(|piece| matches!(piece, Piece::Text(text) if tag(text)));
        if !(trusted || html) {
            return None;
        }
        variant.into_iter().find_map(|piece| match piece {
            Piece::Hole(hole) if request::is_request_data(file, hole.expr, hole.scope, hole.block) => Some(hole),
            _ => None,
        })
    })
}
