//! `insecure-cookie`: cookies that a script or an eavesdropper can read.

use covet_core::{FixSafety, Precision};
use ruff_python_ast::{Expr, ExprCall};

use super::{FileContext, RawFinding, fix, has_unpacking, is_false, keyword, last_name, replace, string_value};

const ID: &str = "insecure-cookie";

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    for site in &file.facts.calls {
        let call = site.node;
        if !matches!(last_name(&call.func), Some("set_cookie" | "set_signed_cookie" | "set_secure_cookie"))
            || !matches!(&*call.func, Expr::Attribute(_))
        {
            continue;
        }
        let name = ["key", "name"].iter().find_map(|name| keyword(call, name)).or(call.arguments.args.first());
        let shown = name.and_then(string_value);
        let described = shown.map_or_else(|| "The cookie".to_owned(), |name| format!("The cookie `{name}`"));
        let value = keyword(call, "value").or(call.arguments.args.get(1));
        // `set_cookie(self.cookie_name, session_id)`: what is kept tells as much as its name.
        let kept = value.filter(|_| shown.is_none()).filter(|value| last_name(value).is_some());
        let sensitive = [name, kept].into_iter().flatten().any(|expr| is_sensitive(expr, file));
        let mut explicit = false;
        for (flag, why, always) in [
            ("secure", "is also sent over plain HTTP", true),
            ("httponly", "can be read by any script in the page", sensitive),
            ("http_only", "can be read by any script in the page", sensitive),
        ] {
            let Some(value) = keyword(call, flag).filter(|value| is_false(value)) else { continue };
            if !always {
                continue;
            }
            explicit = true;
            let edit = vec![replace(value, "True")];
            report.push(RawFinding::new(ID, call, format!("{described} {why}: `{flag}=False`")).with_fix(fix(
                &format!("Set `{flag}=True`"),
                edit,
                FixSafety::Unsafe,
            )));
        }
        if let Some(value) = keyword(call, "samesite").or(keyword(call, "same_site"))
            && string_value(value).is_some_and(|value| value.eq_ignore_ascii_case("none"))
            && keyword(call, "secure").is_none()
            && !has_unpacking(call)
        {
            explicit = true;
            report.push(RawFinding::new(
                ID,
                call,
                format!("{described} is sent from other sites too, and without `secure=True` browsers drop it"),
            ));
        }
        if explicit || !sensitive || has_unpacking(call) || call.arguments.args.len() > 2 {
            continue;
        }
        let missing: Vec<&str> = missing_flags(call);
        if !missing.is_empty() {
            report.push(
                RawFinding::new(
                    ID,
                    call,
                    format!("{described} looks like a credential but is set without {}", missing.join(" and ")),
                )
                .with_precision(Precision::Medium),
            );
        }
    }
}

fn missing_flags(call: &ExprCall) -> Vec<&'static str> {
    let mut missing = Vec::new();
    if keyword(call, "secure").is_none() {
        missing.push("`secure=True`");
    }
    if keyword(call, "httponly").is_none() && keyword(call, "http_only").is_none() {
        missing.push("`httponly=True`");
    }
    missing
}

/// Whether the name of a cookie, or of the variable that holds it, is that of a credential.
fn is_sensitive(name: &Expr, file: &FileContext<'_>) -> bool {
    is_credential(string_value(name).unwrap_or_else(|| file.source(name)))
}

/// Whether a name is that of a credential.
pub(crate) fn is_credential(name: &str) -> bool {
    let text = name.to_ascii_lowercase();
    // Scripts must read the CSRF cookie to send it back.
    !text.contains("csrf")
        && !text.contains("xsrf")
        && ["session", "sess_", "token", "auth", "jwt", "sid", "remember", "api_key", "password"]
            .iter()
            .any(|word| text.contains(word))
}
