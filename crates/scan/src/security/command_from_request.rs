//! `command-from-request`: request data in a command line that a shell reads.

use super::facts::At;
use super::{FileContext, RawFinding, keyword, request};

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    if !request::worth_a_look(file) {
        return;
    }
    for site in &file.facts.calls {
        let Some(name) = file.callee(site.node) else { continue };
        let shell = keyword(site.node, "shell")
            .is_some_and(|value| matches!(value, ruff_python_ast::Expr::BooleanLiteral(literal) if literal.value));
        let runs = match name.as_str() {
            "os.system"
            | "os.popen"
            | "subprocess.getoutput"
            | "subprocess.getstatusoutput"
            | "asyncio.create_subprocess_shell" => true,
            "subprocess.run"
            | "subprocess.call"
            | "subprocess.check_call"
            | "subprocess.check_output"
            | "subprocess.Popen" => shell,
            _ => false,
        };
        let Some(command) = site.node.arguments.args.first().filter(|_| runs) else { continue };
        let parts = request::request_parts(file, At { node: command, scope: site.scope, block: site.block });
        if let Some(part) = parts.first() {
            report.push(RawFinding::new(
                "command-from-request",
                site.node,
                format!("`{}` from the request becomes part of a shell command", file.source(part.expr)),
            ));
        }
    }
}
