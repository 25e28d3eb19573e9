//! What comes from outside: the data of an HTTP request, as the frameworks hand it over.

use ruff_python_ast::{Decorator, Expr, FStringPart, StmtFunctionDef};
use ruff_text_size::Ranged;

use super::facts::Bound;
use super::harmless::{is_harmless_call, is_harmless_type};
use super::{FileContext, last_name};

/// Attributes of a request that hold what the client sent.
const PARTS: &[&str] = &[
    "args",
    "form",
    "values",
    "json",
    "data",
    "cookies",
    "headers",
    "files",
    "get_json",
    "get_data",
    "query_string",
    "view_args",
    "GET",
    "POST",
    "body",
    "META",
    "COOKIES",
    "FILES",
    "query_params",
    "path_params",
    "query",
    "match_info",
    "post",
    "rel_url",
    "text",
    "read",
    "stream",
    "params",
    "raw_path",
    "path",
    "full_path",
    "url",
    "form_data",
    "raw_body",
    "get_query",
    "get_param",
    "get_header",
    "get_cookie",
    "query_one",
    "data_dict",
];

/// Whether an expression is, or is made of, what a client sent: `request.args["q"]`, a local variable of it, a
/// parameter of a route's function.
pub fn is_request_data(file: &FileContext<'_>, expr: &Expr, scope: usize, block: u32) -> bool {
    comes_from_request(file, expr, scope, block, 0)
}

fn comes_from_request(file: &FileContext<'_>, expr: &Expr, scope: usize, block: u32, depth: u32) -> bool {
    if depth > 12 {
        return false;
    }
    let inner = |expr: &Expr| comes_from_request(file, expr, scope, block, depth + 1);
    match expr {
        Expr::Attribute(attribute) => {
            if is_request(&attribute.value) {
                return PARTS.contains(&attribute.attr.as_str());
            }
            !matches!(attribute.attr.as_str(), "id" | "pk")
                && matches!(&*attribute.value, Expr::Attribute(_) | Expr::Call(_))
                && inner(&attribute.value)
        }
        Expr::Subscript(subscript) => inner(&subscript.value),
        Expr::Await(waited) => inner(&waited.value),
        Expr::Named(named) => inner(&named.value),
        Expr::BoolOp(operation) => operation.values.iter().any(inner),
        Expr::If(choice) => inner(&choice.body) || inner(&choice.orelse),
        Expr::BinOp(operation) => inner(&operation.left) || inner(&operation.right),
        Expr::FString(fstring) => fstring.value.iter().any(|part| match part {
            FStringPart::Literal(_) => false,
            FStringPart::FString(part) => part.elements.interpolations().any(|one| inner(&one.expression)),
        }),
        Expr::Tuple(tuple) => tuple.elts.iter().any(inner),
        Expr::List(list) => list.elts.iter().any(inner),
        Expr::Call(call) => {
            let name = last_name(&call.func).unwrap_or("");
            if is_harmless_call(name) {
                return false;
            }
            match &*call.func {
                // Methods of request data give request data: `.get("x")`, `.strip()`, `.decode()`.
                Expr::Attribute(method) => {
                    let passes = matches!(
                        name,
                        "get"
                            | "getlist"
                            | "getall"
                            | "getone"
                            | "pop"
                            | "strip"
                            | "lower"
                            | "upper"
                            | "replace"
                            | "decode"
                            | "encode"
                            | "split"
                            | "format"
                            | "join"
                            | "read"
                            | "json"
                            | "text"
                            | "form"
                            | "body"
                            | "post"
                            | "get_json"
                            | "get_data"
                            | "get_query"
                            | "get_param"
                            | "get_header"
                            | "get_cookie"
                            | "query_one"
                            | "items"
                            | "values"
                            | "to_dict"
                            | "first"
                            | "title"
                            | "lstrip"
                            | "rstrip"
                    );
                    // Functions of modules: `base64.b64decode(x)`, `re.sub("www", "", x)`.
                    let decodes = matches!(name, "b64decode" | "urlsafe_b64decode" | "unquote" | "unquote_plus")
                        && call.arguments.args.first().is_some_and(inner);
                    let replaces = name == "sub"
                        && call.arguments.args.get(2).is_some_and(inner)
                        // What leaves allowed characters only is a check.
                        && !call.arguments.args.first().is_some_and(|pattern| file.source(pattern).contains("[^"));
                    if decodes || replaces {
                        return true;
                    }
                    passes
                        && (inner(&call.func)
                            || inner(&method.value)
                            || (matches!(name, "format" | "join") && call.arguments.args.iter().any(inner)))
                }
                Expr::Name(_) => {
                    matches!(name, "str" | "bytes" | "dict" | "list" | "unquote" | "b64decode" | "urljoin")
                        && call.arguments.args.iter().any(inner)
                }
                _ => false,
            }
        }
        Expr::Name(name) => {
            let Some(owner) = file.facts.owner(scope, name.id.as_str()) else { return false };
            if file.facts.is_guarded(scope, name.id.as_str(), expr.start()) || (owner == 0 && scope != 0) {
                return false;
            }
            let bindings = if owner == scope {
                file.facts.reaching(owner, block, name.id.as_str(), expr.start())
            } else {
                file.facts.bindings(owner, name.id.as_str()).to_vec()
            };
            bindings.iter().any(|binding| match binding.value {
                Bound::Value(value) | Bound::Added(value) | Bound::Item(value) => {
                    let block = file.facts.binding_block(binding);
                    !value.range().contains_range(expr.range())
                        && comes_from_request(file, value, owner, block, depth + 1)
                }
                Bound::Parameter(parameter) => file.facts.function(owner).is_some_and(|function| {
                    is_route(function)
                        && parameter
                            .annotation()
                            .is_none_or(|annotation| !is_harmless_type(annotation) && is_plain_text(annotation))
                        && !is_injected(parameter.default())
                        && !matches!(
                            parameter.name().as_str(),
                            "self"
                                | "cls"
                                | "request"
                                | "req"
                                | "response"
                                | "db"
                                | "session"
                                | "app"
                                | "websocket"
                                | "ws"
                        )
                }),
                _ => false,
            })
        }
        _ => false,
    }
}

/// `request`, `self.request`, `flask.request`, `req`.
fn is_request(expr: &Expr) -> bool {
    matches!(last_name(expr), Some("request" | "req" | "_request"))
}

/// `str`, `str | None`, `Optional[str]`, `Annotated[str, …]`, `bytes`.
fn is_plain_text(annotation: &Expr) -> bool {
    match annotation {
        Expr::Name(name) => matches!(name.id.as_str(), "str" | "bytes"),
        Expr::NoneLiteral(_) => true,
        Expr::BinOp(either) => is_plain_text(&either.left) && is_plain_text(&either.right),
        Expr::Subscript(subscript) => match (last_name(&subscript.value), &*subscript.slice) {
            (Some("Optional" | "List" | "list"), inner) => is_plain_text(inner),
            (Some("Annotated"), Expr::Tuple(tuple)) => {
                tuple.elts.first().is_some_and(is_plain_text) && !tuple.elts.iter().any(|part| is_injected(Some(part)))
            }
            _ => false,
        },
        _ => false,
    }
}

/// `Depends(…)` and `Security(…)` give what the program itself makes.
fn is_injected(default: Option<&Expr>) -> bool {
    matches!(default, Some(Expr::Call(call)) if matches!(last_name(&call.func), Some("Depends" | "Security" | "Inject")))
}

/// Whether a function is a route: `@app.route("/…")`, `@router.get("/…")`.
fn is_route(function: &StmtFunctionDef) -> bool {
    function.decorator_list.iter().any(is_route_decorator)
}

fn is_route_decorator(decorator: &Decorator) -> bool {
    let Expr::Call(call) = &decorator.expression else { return false };
    let Expr::Attribute(method) = &*call.func else { return false };
    let path = call.arguments.args.first().is_some_and(|path| match path {
        Expr::StringLiteral(literal) => literal.value.to_str().starts_with('/') || literal.value.to_str().is_empty(),
        _ => false,
    });
    path && matches!(
        method.attr.as_str(),
        "route" | "get" | "post" | "put" | "patch" | "delete" | "api_route" | "head" | "options" | "websocket"
    )
}
