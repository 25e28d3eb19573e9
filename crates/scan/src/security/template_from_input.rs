//! `template-from-input`: template source that is not the program's own.

use covet_core::Precision;
use ruff_python_ast::Expr;

use super::build::{Builder, Piece};
use super::facts::At;
use super::{FileContext, RawFinding, keyword, last_name, request};

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
            let holes =
                variant.iter().filter_map(|piece| if let Piece::Hole(hole) = piece { Some(hole) } else { None });
            let mut built = None;
            let mut outside = None;
            for hole in holes {
                if request::is_request_data(file, hole.expr, hole.scope, hole.block) {
                    outside = Some(hole);
                } else if hole.built.is_some() {
                    built = Some(hole);
                }
            }
            let finding = match (outside, built) {
                (Some(hole), _) => RawFinding::new(
                    ID,
                    call,
                    format!(
                        "`{}` from the request becomes part of the template itself; pass it as a variable",
                        file.source(hole.expr)
                    ),
                ),
                (None, Some(hole)) => RawFinding::new(
                    ID,
                    call,
                    format!("`{}` becomes part of the template itself; pass it as a variable", file.source(hole.expr)),
                )
                .with_precision(Precision::Medium),
                (None, None) => continue,
            };
            report.push(finding);
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
