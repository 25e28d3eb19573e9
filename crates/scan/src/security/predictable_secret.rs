//! `predictable-secret`: a token, password or key from `random`, whose numbers can be foretold.

use ruff_python_ast::ExprCall;
use ruff_text_size::Ranged;

use super::facts::ScopeKind;
use super::{FileContext, RawFinding, last_name};

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    let text = file.text.as_str();
    if !text.contains("random") && !text.contains("time.time") && !text.contains("uuid1") {
        return;
    }
    for site in &file.facts.calls {
        let Some(full) = file.callee(site.node) else { continue };
        if !is_predictable(file, site.node, &full) {
            continue;
        }
        let range = site.node.range();
        let assigned = file
            .facts
            .assigns
            .iter()
            .filter(|assign| assign.node.1.range().contains_range(range))
            .filter_map(|assign| last_name(assign.node.0).map(str::to_owned))
            .next_back();
        let returned = || {
            let given = file.facts.returns.iter().any(|give| give.node.range().contains_range(range));
            match file.facts.kind(site.scope) {
                ScopeKind::Function(function) if given => Some(function.name.as_str().to_owned()),
                _ => None,
            }
        };
        let passed = || {
            file.facts.calls.iter().filter(|call| call.node.range().contains_range(range)).find_map(|call| {
                let keyword =
                    call.node.arguments.keywords.iter().find(|one| one.value.range().contains_range(range))?;
                keyword.arg.as_ref().map(|name| name.as_str().to_owned())
            })
        };
        let name = [assigned, passed(), returned()].into_iter().flatten().find(|name| is_secret(name));
        if let Some(name) = name {
            report.push(RawFinding::new(
                "predictable-secret",
                site.node,
                format!("`{name}` is made with `{full}`, whose results can be foretold; use `secrets`"),
            ));
        }
    }
    // `"".join(random.choice(…) for …)` and the like: one finding a line is enough.
    let line = |finding: &RawFinding| file.text.line_index(finding.span.start);
    report.dedup_by(|later, first| {
        later.rule == "predictable-secret" && first.rule == "predictable-secret" && line(later) == line(first)
    });
}

/// A function of `random`; or the time, where a hash is to make a secret of it.
fn is_predictable(file: &FileContext<'_>, call: &ExprCall, full: &str) -> bool {
    let hashed = || {
        file.called().any(|outer| {
            outer.range() != call.range()
                && outer.range().contains_range(call.range())
                && file.callee(outer).is_some_and(|name| name.starts_with("hashlib."))
        })
    };
    match full.strip_prefix("random.") {
        Some(function) => {
            file.facts.imports_module("random")
                && matches!(
                    function,
                    "random"
                        | "randint"
                        | "randrange"
                        | "choice"
                        | "choices"
                        | "sample"
                        | "getrandbits"
                        | "randbytes"
                        | "uniform"
                        | "shuffle"
                )
        }
        None => matches!(full, "time.time" | "time.time_ns" | "uuid.uuid1") && hashed(),
    }
}

pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let parts: Vec<&str> = name.split('_').collect();
    let has = |word: &str| parts.contains(&word);
    // How many tokens, and what lexers call tokens, are no secrets.
    if ["count", "index", "num", "len", "length", "size", "delay", "idx", "type", "types", "bucket", "tokens"]
        .iter()
        .any(|word| has(word))
    {
        return false;
    }
    has("password")
        || has("passwd")
        || has("secret")
        || has("token")
        || has("otp")
        || has("pin")
        || has("salt")
        || has("nonce")
        || has("csrf")
        || has("apikey")
        || name.contains("api_key")
        || name.contains("session_id")
        || name.contains("session_key")
        || name.contains("secret_key")
        || name.contains("verification_code")
        || name.contains("reset_code")
        || name.contains("backup_code")
        || name.contains("recovery_code")
        || name.contains("encryption_key")
        || name.replace('_', "").contains("rememberme")
}
