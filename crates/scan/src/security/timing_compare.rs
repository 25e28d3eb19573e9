//! `timing-compare`: secrets compared with `==`, which stops at the first difference.

use ruff_python_ast::{CmpOp, Expr, ExprCompare};

use super::facts::Bound;
use super::{FileContext, RawFinding, last_name};

const ID: &str = "timing-compare";

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    if file.is_test {
        return;
    }
    for site in &file.facts.compares {
        let ExprCompare { left, ops, comparators, .. } = site.node;
        let ([op], [right]) = (&**ops, &**comparators) else { continue };
        if !matches!(op, CmpOp::Eq | CmpOp::NotEq) || !is_open(left) || !is_open(right) {
            continue;
        }
        let mac = is_mac(file, left, site.scope) || is_mac(file, right, site.scope);
        let named = match (name_of(left), name_of(right)) {
            (Some(one), Some(other)) => {
                (is_secret(one) && !is_confirmation(one, other) || is_secret(other) && !is_confirmation(other, one))
                    && !(one.contains("signature") && file.facts.imports_module("inspect"))
            }
            (Some(one), None) | (None, Some(one)) => {
                is_secret(one) && !(one.contains("signature") && file.facts.imports_module("inspect"))
            }
            (None, None) => false,
        };
        if mac || named {
            report.push(RawFinding::new(
                ID,
                site.node,
                format!(
                    "`{}` takes longer the more of the secret is right; use `hmac.compare_digest`",
                    file.source(site.node).lines().next().unwrap_or("")
                ),
            ));
        }
    }
}

/// A literal, a length or a constant on one side makes it no comparison of secrets.
fn is_open(expr: &Expr) -> bool {
    match expr {
        Expr::Name(name) => !super::harmless::is_constant_name(name.id.as_str()),
        Expr::Attribute(attribute) => !super::harmless::is_constant_name(attribute.attr.as_str()),
        Expr::Subscript(_) => true,
        Expr::Call(call) => !matches!(last_name(&call.func), Some("len" | "type" | "id" | "int" | "hash" | "count")),
        _ => false,
    }
}

fn name_of(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(_) | Expr::Attribute(_) => last_name(expr),
        Expr::Subscript(subscript) => super::string_value(&subscript.slice),
        Expr::Call(call) => match &*call.func {
            Expr::Attribute(method) if method.attr.as_str() == "get" => {
                call.arguments.args.first().and_then(super::string_value)
            }
            _ => None,
        },
        _ => None,
    }
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let name = name.trim_start_matches('_');
    // Two hashes of a password tell nothing that helps to guess it.
    if name.contains("hash") {
        return false;
    }
    let ends = |word: &str| name == word || name.ends_with(&format!("_{word}"));
    ends("signature")
        || ends("hmac")
        || ends("csrf_token")
        || ends("api_key")
        || ends("apikey")
        || ends("secret")
        || ends("secret_key")
        || ends("access_token")
        || ends("auth_token")
        || ends("session_token")
        || ends("reset_token")
        || ends("refresh_token")
        || ends("verification_token")
        || ends("otp")
        || ends("totp_code")
        || ends("password")
        || ends("expected_token")
}

/// Two fields of one form, as in `password != confirm_password`, or old and new.
fn is_confirmation(one: &str, other: &str) -> bool {
    let other = other.to_ascii_lowercase();
    let one = one.to_ascii_lowercase();
    ["confirm", "repeat", "again", "retype", "verify_password", "username", "email"]
        .iter()
        .any(|word| other.contains(word) || one.contains(word))
        || one.ends_with('2')
        || other.ends_with('2')
        || (one.contains("password")
            && (one.contains("new_") || other.contains("new_") || one.contains("old_") || other.contains("old_")))
}

/// `hmac.new(…).hexdigest()`, also through a local variable.
fn is_mac(file: &FileContext<'_>, expr: &Expr, scope: usize) -> bool {
    match expr {
        Expr::Call(call) => match &*call.func {
            Expr::Attribute(method) if matches!(method.attr.as_str(), "hexdigest" | "digest") => match &*method.value {
                Expr::Call(maker) => file.callee(maker).is_some_and(|name| name == "hmac.new" || name == "hmac.HMAC"),
                _ => false,
            },
            _ => file.callee(call).is_some_and(|name| name == "hmac.digest"),
        },
        Expr::Name(name) => match file.facts.bindings(scope, name.id.as_str()) {
            [binding] => matches!(binding.value, Bound::Value(value @ Expr::Call(_)) if is_mac(file, value, scope)),
            _ => false,
        },
        _ => false,
    }
}
