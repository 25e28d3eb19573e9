//! What cannot carry outside text into a string: numbers, constants, placeholders, what was quoted or checked. Told by name
//! and annotation.

use ruff_python_ast::Expr;

use super::last_name;

/// `TABLE_NAME`: by convention a constant; but not what Django calls the parts of a request.
pub fn is_constant_name(name: &str) -> bool {
    name.len() > 1
        && !matches!(name, "GET" | "POST" | "META" | "COOKIES" | "FILES")
        && name.bytes().any(|byte| byte.is_ascii_uppercase())
        && !name.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// A variable that, by its name, holds `?, ?, ?` or something that was made safe.
pub fn is_placeholder_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "placeholder",
        "qmark",
        "question_mark",
        "bind_marker",
        "param_marker",
        "quoted",
        "escaped",
        "sanitized",
        "validated",
    ]
    .iter()
    .any(|word| name.contains(word))
}

/// Functions that quote, escape or check what they are given.
pub fn is_quoting(name: &str) -> bool {
    let name = name.trim_start_matches('_').to_ascii_lowercase();
    ["quote", "quoting", "escape", "sanitiz", "sanitis", "validate", "safe_", "identifier", "placeholder"]
        .iter()
        .any(|word| name.contains(word))
        || matches!(
            name.as_str(),
            "qn" | "ident" | "sql" | "literal" | "composed" | "secure_filename" | "bleach" | "clean"
        )
}

/// Functions that give a number, a token of our own or a quoted text.
pub fn is_harmless_call(name: &str) -> bool {
    matches!(
        name,
        "int"
            | "float"
            | "len"
            | "bool"
            | "round"
            | "abs"
            | "ord"
            | "hash"
            | "id"
            | "sum"
            | "count"
            | "uuid1"
            | "uuid4"
            | "UUID"
            | "Decimal"
            | "time"
            | "timestamp"
            | "total_seconds"
            | "isoformat"
            | "now"
            | "utcnow"
            | "today"
            | "token_hex"
            | "hexdigest"
            | "mogrify"
    ) || is_quoting(name)
}

/// Annotations of values that hold no free text: `int`, `UUID`, `datetime`, `Literal[…]`, `int | None`, `Optional[int]`.
pub fn is_harmless_type(annotation: &Expr) -> bool {
    match annotation {
        Expr::Name(_) | Expr::Attribute(_) => matches!(
            last_name(annotation),
            Some("int" | "float" | "bool" | "UUID" | "date" | "datetime" | "time" | "timedelta" | "Decimal" | "UUID4")
        ),
        Expr::NoneLiteral(_) => true,
        Expr::BinOp(either) => is_harmless_type(&either.left) && is_harmless_type(&either.right),
        Expr::Subscript(subscript) => match last_name(&subscript.value) {
            Some("Literal") => true,
            Some("Optional") => is_harmless_type(&subscript.slice),
            Some("Union") => match &*subscript.slice {
                Expr::Tuple(tuple) => tuple.elts.iter().all(is_harmless_type),
                other => is_harmless_type(other),
            },
            Some("Annotated") => match &*subscript.slice {
                Expr::Tuple(tuple) => tuple.elts.first().is_some_and(is_harmless_type),
                _ => false,
            },
            _ => false,
        },
        Expr::StringLiteral(literal) => matches!(literal.value.to_str(), "int" | "float" | "bool" | "UUID"),
        _ => false,
    }
}

pub fn is_list_of_numbers(annotation: &Expr) -> bool {
    matches!(annotation, Expr::Subscript(subscript) if is_harmless_type(&subscript.slice))
}
