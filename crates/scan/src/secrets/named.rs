//! Texts in quotes that are given to something called password, secret, token or key.

use covet_core::Precision;
use ruff_python_ast::Expr;
use ruff_text_size::Ranged;

use super::quality::{entropy, is_placeholder};
use crate::security::{FileContext, RawFinding};

pub const HARD_CODED: &str = "hard-coded-secret";
pub const FRAMEWORK_KEY: &str = "framework-secret-key";
pub const IDS: &[&str] = &[FRAMEWORK_KEY, HARD_CODED];

pub fn check(file: &FileContext<'_>, enabled: &dyn Fn(&str) -> bool, report: &mut Vec<RawFinding>) {
    let mut add = |name: &str, value: &Expr, constructor: Option<&str>| {
        let framework = is_framework_key(name, constructor);
        if framework && enabled(FRAMEWORK_KEY) {
            framework_key(file, name, value, report);
        } else if !framework && enabled(HARD_CODED) {
            hard_coded(name, value, report);
        }
    };
    for site in file.assigned() {
        let (target, value) = site;
        let name = match target {
            Expr::Name(name) => name.id.as_str(),
            Expr::Attribute(attribute) => attribute.attr.as_str(),
            Expr::Subscript(subscript) => match &*subscript.slice {
                Expr::StringLiteral(key) => key.value.to_str(),
                _ => continue,
            },
            _ => continue,
        };
        add(name, value, None);
    }
    for call in file.called() {
        let callee = match &*call.func {
            Expr::Name(name) => name.id.as_str(),
            Expr::Attribute(attribute) => attribute.attr.as_str(),
            _ => "",
        };
        for keyword in &call.arguments.keywords {
            if let Some(name) = &keyword.arg {
                add(name.as_str(), &keyword.value, Some(callee));
            }
        }
    }
    for dict in file.dictionaries() {
        for item in dict {
            if let Some(Expr::StringLiteral(key)) = &item.key {
                add(key.value.to_str(), &item.value, None);
            }
        }
    }
    for (name, default) in file.defaults() {
        add(name, default, None);
    }
}

/// Django's `SECRET_KEY`, Flask's `app.secret_key`, Starlette's `SessionMiddleware(secret_key=…)`.
fn is_framework_key(name: &str, constructor: Option<&str>) -> bool {
    match constructor {
        Some(constructor) => name == "secret_key" && constructor.contains("Session") || name == "SECRET_KEY",
        None => matches!(name, "SECRET_KEY" | "secret_key"),
    }
}

fn framework_key(file: &FileContext<'_>, name: &str, value: &Expr, report: &mut Vec<RawFinding>) {
    let (literal, fallback) = match value {
        Expr::StringLiteral(_) => (value, false),
        // `os.environ.get("SECRET_KEY", "…")`.
        Expr::Call(call) => {
            let last = match &*call.func {
                Expr::Attribute(attribute) => attribute.attr.as_str(),
                Expr::Name(name) => name.id.as_str(),
                _ => return,
            };
            let source = file.text.slice(covet_core::Span::new(call.func.start().to_u32(), call.func.end().to_u32()));
            let environment =
                last == "getenv" || (last == "get" && source.contains("environ")) || last == "config" || last == "env";
            let default =
                call.arguments.args.get(1).or_else(|| call.arguments.find_keyword("default").map(|one| &one.value));
            match default {
                Some(default @ Expr::StringLiteral(_)) if environment => (default, true),
                _ => return,
            }
        }
        _ => return,
    };
    let Expr::StringLiteral(text) = literal else { return };
    let text = text.value.to_str();
    if text.is_empty() || text.contains(['{', '<', ' ']) || text == name {
        return;
    }
    let message = if fallback {
        format!("`{name}` falls back to a text that everyone with the code knows; fail instead when it is not set")
    } else {
        format!("`{name}` is written in the code; whoever has the code can sign sessions and tokens")
    };
    let precision = if fallback || is_placeholder(text) { Some(Precision::Medium) } else { None };
    report.push(RawFinding {
        rule: FRAMEWORK_KEY,
        span: covet_core::Span::new(literal.start().to_u32(), literal.end().to_u32()),
        message,
        fix: None,
        related: Vec::new(),
        precision,
    });
}

fn hard_coded(name: &str, value: &Expr, report: &mut Vec<RawFinding>) {
    let text = match value {
        Expr::StringLiteral(literal) => literal.value.to_str(),
        _ => return,
    };
    let Some(kind) = kind_of(name) else { return };
    let Some(precision) = weigh(kind, name, text) else { return };
    report.push(RawFinding {
        rule: HARD_CODED,
        span: covet_core::Span::new(value.start().to_u32(), value.end().to_u32()),
        message: format!("`{name}` is given a secret that is written in the code"),
        fix: None,
        related: Vec::new(),
        precision: Some(precision),
    });
}

/// What a name says about its value.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Password,
    Key,
}

fn kind_of(name: &str) -> Option<Kind> {
    let name = name.to_ascii_lowercase().replace('-', "_");
    let parts: Vec<&str> = name.split('_').filter(|part| !part.is_empty()).collect();
    let last = *parts.last()?;
    // `token_url`, `password_field`, `secret_name`: something about a secret.
    const ABOUT: &[&str] = &[
        "name",
        "names",
        "field",
        "fields",
        "url",
        "uri",
        "path",
        "file",
        "filename",
        "header",
        "headers",
        "type",
        "types",
        "id",
        "ids",
        "prefix",
        "suffix",
        "pattern",
        "regex",
        "label",
        "env",
        "var",
        "algorithm",
        "alg",
        "length",
        "len",
        "format",
        "template",
        "endpoint",
        "param",
        "params",
        "column",
        "message",
        "msg",
        "error",
        "errors",
        "placeholder",
        "help",
        "class",
        "backend",
        "method",
        "scheme",
        "location",
        "cookie",
        "policy",
        "strength",
        "hint",
        "description",
        "text",
        "title",
        "status",
        "mode",
        "usage",
        "style",
        "kind",
        "expiry",
        "ttl",
        "rule",
        "rules",
        "validator",
        "validators",
        "required",
        "view",
        "form",
        "reset",
        "change",
        "changed",
        "action",
        "event",
        "scope",
        "storage",
        "store",
        "manager",
        "provider",
        "generator",
        "hasher",
        "hash",
        "version",
        "issuer",
        "audience",
        "chars",
        "charset",
        "alphabet",
        "input",
        "prompt",
        "attribute",
        "attr",
        "table",
        "model",
        "source",
    ];
    if ABOUT.contains(&last) {
        return None;
    }
    let has = |word: &str| parts.contains(&word);
    if has("password") || has("passwd") || has("passphrase") || has("pwd") || last == "pass" && parts.len() > 1 {
        return Some(Kind::Password);
    }
    let ends = |word: &str| name == word || name.ends_with(&format!("_{word}"));
    let key = has("secret")
        || ends("token")
        || has("apikey")
        || ends("api_key")
        || ends("access_key")
        || ends("auth_key")
        || ends("private_key")
        || ends("encryption_key")
        || ends("signing_key")
        || ends("secret_key")
        || has("credential");
    key.then_some(Kind::Key)
}

/// How sure it is that a text is a secret; `None` where it is not one.
fn weigh(kind: Kind, name: &str, text: &str) -> Option<Precision> {
    let plain = text.len() < 6
        || text.len() > 200
        || text.contains(char::is_whitespace)
        || text.contains(['{', '}', '(', ')', '[', ']', '|', '^'])
        || text.starts_with(['/', '.', '%', '$', '-', ':', '#', '\\', '*'])
        || text.contains("://")
        || text.contains("%s")
        || !text.is_ascii()
        || is_placeholder(text)
        || text.eq_ignore_ascii_case(name)
        || text.to_ascii_lowercase().contains("test");
    if plain {
        return None;
    }
    let letters = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let dotted_name = text.split(['.', ':', '/']).count() > 1
        && text.split(['.', ':', '/']).all(|part| part.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_'));
    if dotted_name {
        return None;
    }
    let words = text.split(['_', '-', '.']).all(|part| part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    match kind {
        // `hunter2`, `Tr0ub4dor&3`; not `forgot-password`, `strong`.
        Kind::Password if !words && letters && digits > 0 && entropy(text) >= 2.5 => Some(Precision::Medium),
        Kind::Password if text.bytes().any(|byte| b"!@&+=?~".contains(&byte)) && letters => Some(Precision::Medium),
        Kind::Key if words && entropy(text) < 4.0 => None,
        Kind::Key if text.len() >= 20 && digits > 1 && letters && entropy(text) >= 3.6 => Some(Precision::High),
        Kind::Key if text.len() >= 16 && digits > 0 && letters && entropy(text) >= 3.3 => Some(Precision::Medium),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_and_names_about_secrets() {
        for name in ["password", "DB_PASSWORD", "api_key", "client_secret", "auth_token", "X-Api-Key"] {
            assert!(kind_of(name).is_some(), "{name}");
        }
        for name in
            ["password_field", "token_url", "secret_name", "tokenize", "compass", "key", "bypass", "password_hash"]
        {
            assert!(kind_of(name).is_none(), "{name}");
        }
    }

    #[test]
    fn values_that_are_secrets_and_values_that_are_not() {
        let found = |name: &str, text: &str| kind_of(name).and_then(|kind| weigh(kind, name, text)).is_some();
        assert!(found("password", "Tr0ub4dor&3"));
        assert!(found("api_key", "k3Jw9ZpQ2vXs8LmT5rYb"));
        for (name, text) in [
            ("password", "password"),
            ("password", "forgot-password"),
            ("api_key", "your-api-key-0123456"),
            ("token", "access_token"),
            ("secret", "django.contrib.auth"),
            ("password", "%(password)s"),
            ("api_key", "X-API-Key"),
            ("token", "/oauth/token2"),
        ] {
            assert!(!found(name, text), "{name} = {text}");
        }
    }
}
