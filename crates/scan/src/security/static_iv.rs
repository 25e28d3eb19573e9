//! `static-iv`: a cipher that is given the same initialisation vector or nonce every time.

use ruff_python_ast::{Expr, Operator};

use super::facts::{At, Bound};
use super::{FileContext, RawFinding, keyword, last_name};

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    let text = file.text.as_str();
    if !text.contains("Crypto") && !text.contains("cryptography") {
        return;
    }
    for site in &file.facts.calls {
        let call = site.node;
        let Some(name) = file.callee(call) else {
            // `AESGCM(key).encrypt(nonce, …)`.
            if let Expr::Attribute(method) = &*call.func
                && matches!(method.attr.as_str(), "encrypt")
                && matches!(&*method.value, Expr::Call(maker) if is_aead(last_name(&maker.func)))
            {
                add(file, call.arguments.args.first(), site.scope, report);
            }
            continue;
        };
        let last = name.rsplit('.').next().unwrap_or("");
        let vector = if (name.starts_with("Crypto.Cipher.") || name.starts_with("Cryptodome.Cipher.")) && last == "new"
        {
            ["iv", "nonce", "IV"].iter().find_map(|name| keyword(call, name)).or(call.arguments.args.get(2))
        } else if name.starts_with("cryptography.")
            && matches!(last, "CBC" | "CTR" | "GCM" | "CFB" | "CFB8" | "OFB" | "ChaCha20")
        {
            let position = if last == "ChaCha20" { 1 } else { 0 };
            ["initialization_vector", "nonce"]
                .iter()
                .find_map(|name| keyword(call, name))
                .or(call.arguments.args.get(position))
        } else if last == "encrypt"
            && let Expr::Attribute(method) = &*call.func
            && let Expr::Name(cipher) = &*method.value
            && file.facts.bindings(site.scope, cipher.id.as_str()).iter().any(
                |binding| matches!(binding.value, Bound::Value(Expr::Call(maker)) if is_aead(last_name(&maker.func))),
            )
        {
            call.arguments.args.first()
        } else {
            None
        };
        add(file, vector, site.scope, report);
    }
}

fn is_aead(name: Option<&str>) -> bool {
    matches!(name, Some("AESGCM" | "ChaCha20Poly1305" | "AESCCM" | "AESOCB3" | "AESGCMSIV"))
}

fn add(file: &FileContext<'_>, vector: Option<&Expr>, scope: usize, report: &mut Vec<RawFinding>) {
    let Some(vector) = vector else { return };
    if is_fixed(file, At { node: vector, scope, block: 0 }, 0) {
        report.push(RawFinding::new(
            "static-iv",
            vector,
            format!("`{}` is the same for every message; draw a new one with `os.urandom`", file.source(vector)),
        ));
    }
}

fn is_fixed(file: &FileContext<'_>, site: At<&Expr>, depth: u32) -> bool {
    match site.node {
        Expr::BytesLiteral(_) | Expr::StringLiteral(_) => true,
        Expr::BinOp(operation) if operation.op == Operator::Mult => {
            is_fixed(file, At { node: &*operation.left, ..site }, depth)
        }
        Expr::Call(call) => match (last_name(&call.func), &*call.func) {
            (Some("encode"), Expr::Attribute(method)) => is_fixed(file, At { node: &*method.value, ..site }, depth),
            (Some("bytes"), Expr::Name(_)) => {
                matches!(call.arguments.args.first(), Some(Expr::NumberLiteral(_)))
            }
            (Some("fromhex"), _) => matches!(call.arguments.args.first(), Some(Expr::StringLiteral(_))),
            _ => false,
        },
        Expr::Name(name) if depth < 4 => {
            let Some(owner) = file.facts.owner(site.scope, name.id.as_str()) else { return false };
            match file.facts.bindings(owner, name.id.as_str()) {
                [binding] => matches!(binding.value, Bound::Value(value)
                    if is_fixed(file, At { node: value, scope: owner, block: site.block }, depth + 1)),
                _ => false,
            }
        }
        _ => false,
    }
}
