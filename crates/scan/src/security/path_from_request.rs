//! `path-from-request`: the client says which file is opened.

use ruff_python_ast::Expr;

use super::facts::At;
use super::{FileContext, RawFinding, keyword, last_name, request};

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    if !request::worth_a_look(file) {
        return;
    }
    for site in &file.facts.calls {
        let call = site.node;
        let name = file.callee(call).unwrap_or_default();
        let opens = matches!(
            name.as_str(),
            "open"
                | "io.open"
                | "aiofiles.open"
                | "flask.send_file"
                | "os.remove"
                | "os.unlink"
                | "shutil.rmtree"
                | "os.listdir"
        ) || matches!(last_name(&call.func), Some("send_file" | "FileResponse"));
        let path = ["path", "path_or_file", "file"].iter().find_map(|name| keyword(call, name));
        let Some(path) = call.arguments.args.first().or(path).filter(|_| opens) else { continue };
        for path in joined_parts(path) {
            let here = At { node: path, scope: site.scope, block: site.block };
            if let Some(part) = request::request_parts(file, here).first() {
                report.push(RawFinding::new(
                    "path-from-request",
                    call,
                    format!(
                        "`{}` from the request decides which file is used; `../` leads out of the folder",
                        file.source(part.expr)
                    ),
                ));
                break;
            }
        }
    }
}

/// The parts of `os.path.join(a, b)` and `a / b`.
fn joined_parts(path: &Expr) -> Vec<&Expr> {
    match path {
        Expr::Call(call)
            if matches!(last_name(&call.func), Some("join" | "Path")) && !call.arguments.args.is_empty() =>
        {
            call.arguments.args.iter().flat_map(joined_parts).collect()
        }
        Expr::BinOp(operation) if operation.op == ruff_python_ast::Operator::Div => {
            let mut parts = joined_parts(&operation.left);
            parts.extend(joined_parts(&operation.right));
            parts
        }
        other => vec![other],
    }
}
