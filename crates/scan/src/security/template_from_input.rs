//! `template-from-input`: template source that is put together from text and values, wherever these come from.

use covet_core::Precision;
use ruff_python_ast::Expr;

use super::build::{Builder, Piece};
use super::facts::At;
use super::{FileContext, RawFinding, keyword, last_name};

const ID: &str = "template-from-input";

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    for site in &file.facts.calls {
        let call = site.node;
        let name = last_name(&call.func).unwrap_or("");
        let makes = match name {
            "render_template_string" | "stream_template_string" => true,
            "from_string" => matches!(&*call.func, Expr::Attribute(method) if is_environment(&method.value)),
            "render_string" | "render_from_string" => matches!(&*call.func, Expr::Attribute(_)),
            "Template" => file.callee(call).is_some_and(|full| {
                ["jinja2.", "mako.", "django.template", "covet.templates"].iter().any(|start| full.starts_with(start))
            }),
            _ => false,
        };
        let source = ["source", "template_string", "text"].iter().find_map(|name| keyword(call, name));
        let Some(source) = call.arguments.args.first().or(source).filter(|_| makes) else { continue };
        let here = At { node: source, scope: site.scope, block: site.block };
        for variant in Builder::new(&file.facts).variants(here) {
            let built = variant.iter().find_map(|piece| match piece {
                Piece::Hole(hole) => hole.built.map(|_| hole),
                Piece::Text(_) => None,
            });
            let Some(hole) = built else { continue };
            let message =
                format!("`{}` becomes part of the template itself; pass it as a variable", file.source(hole.expr));
            report.push(RawFinding::new(ID, call, message).with_precision(Precision::Medium));
            break;
        }
    }
}

/// `env`, `self.jinja_env`, `app.jinja_env`, `templates.env`, `Environment(…)`, `engines["django"]`.
fn is_environment(expr: &Expr) -> bool {
    match expr {
        Expr::Call(call) => {
            matches!(last_name(&call.func), Some("Environment" | "SandboxedEnvironment" | "TemplateEngine"))
        }
        Expr::Subscript(subscript) => last_name(&subscript.value) == Some("engines"),
        _ => last_name(expr).is_some_and(|name| {
            let name = name.to_ascii_lowercase();
            name.contains("env") || name.contains("engine") || name.contains("jinja")
        }),
    }
}
