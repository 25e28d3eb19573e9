//! `code-from-request`: request data that is run as Python.

use super::facts::At;
use super::{FileContext, RawFinding, request};

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    if !request::worth_a_look(file) {
        return;
    }
    for site in &file.facts.calls {
        let Some(name) = file.callee(site.node) else { continue };
        if !matches!(
            name.as_str(),
            "eval" | "exec" | "compile" | "builtins.eval" | "builtins.exec" | "importlib.import_module" | "__import__"
        ) {
            continue;
        }
        let Some(code) = site.node.arguments.args.first() else { continue };
        let parts = request::request_parts(file, At { node: code, scope: site.scope, block: site.block });
        if let Some(part) = parts.first() {
            report.push(RawFinding::new(
                "code-from-request",
                site.node,
                format!("`{}` from the request is run as code by `{name}`", file.source(part.expr)),
            ));
        }
    }
}
