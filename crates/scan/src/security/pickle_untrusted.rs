//! `pickle-untrusted`: bytes from a client or the network are unpickled.

use ruff_python_ast::Expr;

use super::facts::Bound;
use super::{FileContext, RawFinding, last_name, request};

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    for site in &file.facts.calls {
        let Some(name) = file.callee(site.node) else { continue };
        if !matches!(
            name.as_str(),
            "pickle.loads"
                | "cPickle.loads"
                | "_pickle.loads"
                | "dill.loads"
                | "cloudpickle.loads"
                | "marshal.loads"
                | "jsonpickle.decode"
                | "jsonpickle.loads"
                | "yaml.unsafe_load"
                | "yaml.full_load"
        ) {
            continue;
        }
        let Some(data) = site.node.arguments.args.first() else { continue };
        let network = from_network(file, data, site.scope, site.block, 0);
        if network || request::is_request_data(file, data, site.scope, site.block) {
            report.push(RawFinding::new(
                "pickle-untrusted",
                site.node,
                format!("`{name}` runs whatever code its sender put into `{}`", file.source(data)),
            ));
        }
    }
}

/// `sock.recv(…)`, `await reader.read()`, `websocket.receive_bytes()`, also through a local variable.
fn from_network(file: &FileContext<'_>, expr: &Expr, scope: usize, block: u32, depth: u32) -> bool {
    if depth > 6 {
        return false;
    }
    match expr {
        Expr::Await(waited) => from_network(file, &waited.value, scope, block, depth + 1),
        Expr::Subscript(subscript) => from_network(file, &subscript.value, scope, block, depth + 1),
        Expr::Call(call) => match &*call.func {
            Expr::Attribute(method) => {
                let base = last_name(&method.value).unwrap_or("").to_ascii_lowercase();
                matches!(method.attr.as_str(), "recv" | "recvfrom" | "recv_bytes" | "receive_bytes" | "receive_text")
                    || (matches!(method.attr.as_str(), "read" | "readexactly" | "readline") && base.contains("reader"))
                    || (method.attr.as_str() == "decode" && from_network(file, &method.value, scope, block, depth + 1))
            }
            Expr::Name(name) if matches!(name.id.as_str(), "b64decode" | "decompress") => {
                call.arguments.args.first().is_some_and(|inner| from_network(file, inner, scope, block, depth + 1))
            }
            _ => false,
        },
        Expr::Name(name) => {
            file.facts.reaching(scope, block, name.id.as_str(), ruff_text_size::Ranged::start(expr)).iter().any(
                |binding| {
                    matches!(binding.value, Bound::Value(value)
                    if from_network(file, value, scope, file.facts.binding_block(binding), depth + 1))
                },
            )
        }
        _ => false,
    }
}
