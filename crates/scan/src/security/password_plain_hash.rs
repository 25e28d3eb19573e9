//! `password-plain-hash`: a password kept as the result of a fast hash.

use ruff_python_ast::Expr;

use super::{FileContext, RawFinding, keyword, last_name, string_value};

const ID: &str = "password-plain-hash";

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    let text = file.text.as_str();
    // Looking a password up in the lists of leaked ones takes its SHA-1.
    if !text.contains("hashlib") || text.to_ascii_lowercase().contains("pwned") {
        return;
    }
    for site in &file.facts.calls {
        let Some(name) = file.callee(site.node) else { continue };
        let Some(kind) = name.strip_prefix("hashlib.") else { continue };
        let mut arguments = site.node.arguments.args.iter();
        let kind = match kind {
            "new" => match arguments.next().and_then(string_value) {
                Some(kind) => kind,
                None => continue,
            },
            other => other,
        };
        if !matches!(
            kind.to_ascii_lowercase().as_str(),
            "md5"
                | "sha1"
                | "sha224"
                | "sha256"
                | "sha384"
                | "sha512"
                | "sha3_256"
                | "sha3_512"
                | "blake2b"
                | "blake2s"
        ) || keyword(site.node, "usedforsecurity").is_some_and(super::is_false)
        {
            continue;
        }
        if let Some(password) = arguments.next().and_then(password_in) {
            report.push(RawFinding::new(
                ID,
                site.node,
                format!("`{password}` is hashed with {kind}, which is made to be fast and so can be guessed"),
            ));
        }
    }
}

/// The name of the password in `password.encode()`, `(salt + password).encode()`, `f"{salt}{password}"`.
fn password_in(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(_) => last_name(expr).filter(|name| is_password(name)),
        Expr::Attribute(attribute) => {
            last_name(expr).filter(|name| is_password(name)).or_else(|| password_in(&attribute.value))
        }
        Expr::Call(call) => match &*call.func {
            Expr::Attribute(method) => password_in(&method.value),
            Expr::Name(_) => call.arguments.args.first().and_then(password_in),
            _ => None,
        },
        Expr::BinOp(operation) => password_in(&operation.left).or_else(|| password_in(&operation.right)),
        Expr::FString(fstring) => fstring
            .value
            .f_strings()
            .flat_map(|part| part.elements.interpolations())
            .find_map(|inserted| password_in(&inserted.expression)),
        _ => None,
    }
}

fn is_password(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["password", "passwd", "passphrase"].iter().any(|word| name == *word || name.ends_with(&format!("_{word}")))
        || matches!(name.as_str(), "pwd" | "raw_password" | "password_bytes" | "plain_password")
}
