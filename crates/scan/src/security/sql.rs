//! SQL statements that are put together from text and values: where they reach a database, and at which position of the
//! statement each value stands.

use std::sync::LazyLock;

use covet_core::{Related, Span};
use regex::Regex;
use ruff_python_ast::{Expr, ExprCall};
use ruff_text_size::Ranged;
use rustc_hash::FxHashMap;

use super::build::{Builder, Hole, Piece};
use super::facts::{At, Bound};
use super::{FileContext, RawFinding, keyword, last_name, span};

/// Where in a statement something is inserted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// A value, which a bound parameter could carry.
    Value,
    /// The name of a table, column or other object, or a keyword: it cannot be bound.
    Identifier,
    /// A whole condition or clause.
    Fragment,
}

impl Position {
    /// What is called `where_sql` or `conditions` is a part of a statement wherever it stands; a whole statement after
    /// `EXPLAIN` is none of this rule's business.
    fn for_name(self, inserted: &Expr) -> Option<Self> {
        let name = match inserted {
            Expr::Subscript(subscript) => last_name(&subscript.value),
            other => last_name(other),
        };
        let name = name.unwrap_or("").to_ascii_lowercase();
        if matches!(name.as_str(), "query" | "sql" | "statement" | "stmt" | "subquery") {
            return None;
        }
        let fragment =
            ["sql", "clause", "expr", "condition", "where", "criteria", "ident"].iter().any(|word| name.contains(word));
        Some(if fragment && self == Self::Value { Self::Fragment } else { self })
    }
}

/// Something inserted into a statement that reaches a database.
pub struct Insertion<'a> {
    pub hole: Hole<'a>,
    /// The expression that inserts it.
    pub built: &'a Expr,
    /// The call that runs the statement.
    pub sink: &'a ExprCall,
    pub position: Position,
    /// The end of the text before it, as in `WHERE id =`.
    pub before: String,
}

/// Every insertion of a file, once for each place of the text.
pub fn insertions<'a>(file: &FileContext<'a>) -> Vec<Insertion<'a>> {
    let mut found: Vec<Insertion<'a>> = Vec::new();
    let mut seen: FxHashMap<(u32, u32), usize> = FxHashMap::default();
    let builder = Builder::new(&file.facts);
    for site in &file.facts.calls {
        for (statement, fragment) in sinks(file, site.node) {
            let argument = At { node: statement, scope: site.scope, block: site.block };
            for variant in builder.variants(argument) {
                if !variant.iter().any(|piece| matches!(piece, Piece::Hole(hole) if hole.built.is_some())) {
                    continue;
                }
                let whole = shown(&variant);
                if !(fragment || looks_like_sql(&whole)) {
                    continue;
                }
                for (index, piece) in variant.iter().enumerate() {
                    let Piece::Hole(hole) = piece else { continue };
                    let Some(built) = hole.built else { continue };
                    let before = shown(&variant[..index]);
                    let after = shown(&variant[index + 1..]);
                    let Some(position) = position(&before, &after).for_name(hole.expr) else { continue };
                    let key = span(hole.expr.range());
                    let insertion = Insertion { hole: *hole, built, sink: site.node, position, before: tail(&before) };
                    match seen.get(&(key.start, key.end)) {
                        // The worst of several ways counts.
                        Some(&at) => {
                            if insertion.position < found[at].position {
                                found[at] = insertion;
                            }
                        }
                        None => {
                            seen.insert((key.start, key.end), found.len());
                            found.push(insertion);
                        }
                    }
                }
            }
        }
    }
    found
}

/// The arguments of a call that a database runs, and whether a part of a statement is enough there.
pub fn sinks<'a>(file: &FileContext<'a>, call: &'a ExprCall) -> Vec<(&'a Expr, bool)> {
    let Some(name) = last_name(&call.func) else { return Vec::new() };
    let first = |keywords: &[&str]| {
        let named = || keywords.iter().find_map(|name| keyword(call, name));
        call.arguments.args.first().or_else(named).map(|argument| vec![(argument, false)]).unwrap_or_default()
    };
    match name {
        "execute" | "executemany" | "executescript" | "execute_async" | "execute_query" | "execute_sql"
        | "execute_raw" | "execute_commit" | "execute_many" | "execute_script" | "execute_command"
        | "execute_update" | "exec_driver_sql" | "run_sql" | "raw" | "raw_sql" | "query" | "query_one"
        | "query_all" | "run_query" | "fetch" | "fetchrow" | "fetchval" | "fetchone" | "fetchall" | "fetch_one"
        | "fetch_all" | "fetch_val" | "fetch_row" | "fetch_value" | "fetch_many" | "iterate" | "prepare" | "scalar"
        | "scalars" | "stream" | "stream_query" | "copy_expert" | "read_sql" | "read_sql_query" | "_execute"
        | "_execute_query" | "_execute_sql" | "_fetch" | "_query" => {
            first(&["query", "sql", "statement", "operation", "command"])
        }
        "text" | "literal_column" | "RawSQL" | "TextClause" => {
            let full = file.callee(call).unwrap_or_default();
            let known = full.starts_with("sqlalchemy")
                || full.starts_with("sqlmodel")
                || full.starts_with("django.db")
                || (name == "text" && full.starts_with("sa."));
            match call.arguments.args.first() {
                Some(argument) if known => vec![(argument, true)],
                _ => Vec::new(),
            }
        }
        "extra" if file.facts.imports_module("django") || file.text.as_str().contains(".objects") => {
            let mut parts = Vec::new();
            for name in ["where", "select", "order_by", "tables"] {
                match keyword(call, name) {
                    Some(Expr::List(list)) => parts.extend(list.elts.iter().map(|part| (part, true))),
                    Some(Expr::Dict(dict)) => parts.extend(dict.iter_values().map(|part| (part, true))),
                    _ => {}
                }
            }
            parts
        }
        _ => Vec::new(),
    }
}

/// The text of a part of a string; what is inserted shows as `\u{1}`.
fn shown(pieces: &[Piece<'_>]) -> String {
    pieces.iter().map(|piece| if let Piece::Text(text) = piece { text.as_str() } else { "\u{1}" }).collect()
}

/// The last words of the text before an insertion, for the message.
fn tail(before: &str) -> String {
    let before = before.trim_end_matches(['\'', '"', '%', ' ', '`', '(']);
    let words: Vec<&str> = before.split_whitespace().rev().take(2).collect();
    let words: Vec<&str> = words.into_iter().rev().collect();
    words.join(" ").replace('\u{1}', "…")
}

static STATEMENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?isx) ^ (?: \s | (?: -- | \# ) [^\n]* \n | /\* .*? \*/ | \( )*
          (?: select \b .* (?: \b from \b | \x01 | \( )
            | insert \s+ (?: or \s+ \w+ \s+ | ignore \s+ )? into \b | update \s .* \b set \b | delete \s+ from \b
            | replace \s+ into \b | merge \s+ into \b | with \s .* \b (?: select | insert | update | delete ) \b
            | (?: create | drop | alter ) \s+ (?: (?: or | temp | temporary | unique | materialized | if | not | replace
                | \x01 | exists | virtual | global | foreign ) \s+ )*
              (?: table | index | view | database | schema | user | role | trigger | function | sequence | type
                | extension | procedure | column | constraint | policy | publication | subscription | server | \x01 ) \b?
            | truncate \s | pragma \s | explain \s .* | savepoint \s | rollback \s+ to \s | release \s+ savepoint \s
            | grant \s .* \b (?: on | to ) \b | revoke \s .* \b from \b | vacuum \b | analyze \s | reindex \s
            | show \s+ (?: index | columns | create | tables | full | variables ) \b | describe \s
            | set \s+ (?: session | local | global | transaction | role | search_path ) \b
            | copy \s .* \b (?: from | to ) \b | lock \s+ table | attach \s+ database | declare \s .* \b cursor \b
            | comment \s+ on | refresh \s+ materialized | call \s+ \w+ \s* \( | exec (?: ute )? \s+ \w+ \s )",
    )
    .expect("the expression of SQL statements is well formed")
});

/// A statement whose beginning is inserted, but whose rest is plain.
static REST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\x01\s*(?:WHERE|AND|ORDER BY|LIMIT|VALUES|SET|FROM)\s")
        .expect("the expression of clauses is well formed")
});

fn looks_like_sql(text: &str) -> bool {
    STATEMENT.is_match(text) || REST.is_match(text)
}

static CANNOT_BIND: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^\s*(?:create|drop|alter|pragma|set|grant|revoke|comment|truncate|vacuum|analyze|explain|show|use|savepoint|rollback|release|copy|lock|reindex|declare|attach|describe|refresh|reset|listen|notify|kill|cluster|do)\b",
    )
    .expect("the expression of statements without parameters is well formed")
});

static CLAUSE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(select|from|where|set|order\s+by|group\s+by|values|having|join|into|returning|on|update|limit|offset|with|using)\b")
        .expect("the expression of clauses is well formed")
});

/// The position at the end of `before`.
fn position(before: &str, after: &str) -> Position {
    // Statements like `CREATE TABLE … AS SELECT` take no parameters at all in most databases.
    if CANNOT_BIND.is_match(before) {
        return Position::Identifier;
    }
    // Comments may hold any quotes.
    let before: String =
        before.lines().map(|line| line.split("--").next().unwrap_or(line)).collect::<Vec<_>>().join("\n");
    if before.matches('\'').count() % 2 == 1 {
        return Position::Value;
    }
    // What follows another insertion at once stands where that one does.
    let before = before.trim_end_matches('\u{1}');
    let trimmed = before.trim_end_matches(['"', '`', '[']).trim_end();
    let quoted_name = trimmed.len() < before.trim_end().len();
    let after = after.trim_start();
    let Some(last) = trimmed.chars().last() else { return Position::Fragment };
    let word = trimmed.rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or("");
    match last {
        '=' | '<' | '>' => {
            // `a.id = {alias}.id` and `id = {function}(…)` compare with other columns.
            if after.starts_with('.') || after.starts_with('(') { Position::Identifier } else { Position::Value }
        }
        '(' | ',' => {
            let open = unmatched_parenthesis(trimmed);
            let head = open.map_or("", |at| trimmed[..at].trim_end());
            let head_word = head.rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or("");
            if quoted_name {
                return Position::Identifier;
            }
            if open.is_some() {
                return match head_word.to_ascii_uppercase().as_str() {
                    "VALUES" => Position::Value,
                    "IN" => Position::Value,
                    "" if head.ends_with(',') || head.ends_with(')') => Position::Value,
                    _ => Position::Identifier,
                };
            }
            match last_clause(trimmed).as_str() {
                "SET" | "WHERE" | "HAVING" | "VALUES" => Position::Fragment,
                _ => Position::Identifier,
            }
        }
        '.' => Position::Identifier,
        _ if word.len() == trimmed.len() && word.is_empty() => Position::Fragment,
        _ => match word.to_ascii_uppercase().as_str() {
            "LIKE" | "ILIKE" | "REGEXP" | "BETWEEN" | "RLIKE" | "GLOB" => Position::Value,
            "LIMIT" | "OFFSET" | "IN" if !quoted_name => Position::Value,
            "AND" if last_between(trimmed) => Position::Value,
            "WHERE" | "AND" | "OR" | "NOT" | "HAVING" | "SET" | "ON" => {
                if after.starts_with(['=', '<', '>', '!', '.', '(', '"', '`']) || starts_like_operator(after) {
                    Position::Identifier
                } else {
                    Position::Fragment
                }
            }
            "FROM" | "INTO" | "TABLE" | "UPDATE" | "JOIN" | "BY" | "SELECT" | "DISTINCT" | "EXISTS" | "INDEX"
            | "VIEW" | "AS" | "COLUMN" | "RETURNING" | "USING" => Position::Identifier,
            _ => Position::Fragment,
        },
    }
}

fn starts_like_operator(after: &str) -> bool {
    let word = after.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or("").to_ascii_uppercase();
    matches!(word.as_str(), "LIKE" | "ILIKE" | "IN" | "IS" | "BETWEEN" | "NOT" | "REGEXP")
}

fn last_between(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    let Some(at) = upper.rfind("BETWEEN") else { return false };
    // `BETWEEN a AND` and nothing more since.
    upper[at..].matches(" AND").count() == 1
}

fn last_clause(text: &str) -> String {
    let name = CLAUSE.find_iter(text).last().map_or("", |clause| clause.as_str());
    name.split_whitespace().next().unwrap_or("").to_ascii_uppercase()
}

fn unmatched_parenthesis(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (index, letter) in text.char_indices().rev() {
        match letter {
            ')' => depth += 1,
            '(' if depth == 0 => return Some(index),
            '(' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Whether what is inserted belongs to the program itself: an attribute of an object, such as a model's table name.
pub fn is_own_metadata(file: &FileContext<'_>, insertion: &Insertion<'_>) -> bool {
    is_metadata(file, insertion.hole.expr, insertion.hole.scope, 0)
}

fn is_metadata(file: &FileContext<'_>, expr: &Expr, scope: usize, depth: u32) -> bool {
    if depth > 4 {
        return true;
    }
    match expr {
        Expr::Attribute(_) => true,
        Expr::Call(call) => match &*call.func {
            Expr::Attribute(method) if matches!(method.attr.as_str(), "items" | "keys" | "values") => {
                is_metadata(file, &method.value, scope, depth + 1)
            }
            // `self.build_where()`, `field.get_sql()`, `", ".join(self.columns)`.
            Expr::Attribute(method) => {
                method.attr.as_str() != "get" && !matches!(&*method.value, Expr::Name(base) if base.id == "request")
            }
            Expr::Name(name) => name.id != "input",
            _ => false,
        },
        Expr::Subscript(subscript) => is_metadata(file, &subscript.value, scope, depth + 1),
        Expr::Name(name) => {
            let Some(owner) = file.facts.owner(scope, name.id.as_str()) else { return true };
            let bindings = file.facts.bindings(owner, name.id.as_str());
            !bindings.is_empty()
                && bindings.iter().all(|binding| match binding.value {
                    Bound::Value(value) | Bound::Item(value) | Bound::ItemPart(value, _) | Bound::Added(value) => {
                        is_metadata(file, value, owner, depth + 1)
                    }
                    Bound::Number | Bound::Other => true,
                    Bound::Parameter(_) => false,
                })
        }
        _ => true,
    }
}

/// Puts the insertions of one building expression together: one finding for each.
pub fn findings<'a>(
    file: &FileContext<'a>,
    rule: &'static str,
    insertions: &[&Insertion<'a>],
    message: impl Fn(&[&Insertion<'a>]) -> String,
    report: &mut Vec<RawFinding>,
) {
    let mut groups: Vec<(Span, Vec<&Insertion<'a>>)> = Vec::new();
    for insertion in insertions {
        let place = span(insertion.built.range());
        match groups.iter_mut().find(|(known, _)| *known == place) {
            Some((_, group)) => group.push(insertion),
            None => groups.push((place, vec![insertion])),
        }
    }
    for (_, group) in groups {
        let Some(first) = group.first() else { continue };
        let mut finding = RawFinding::new(rule, first.built, message(&group));
        if !first.sink.range().contains_range(first.built.range()) {
            finding.related.push(Related {
                place: file.place(&*first.sink.func),
                message: "The statement is run here".to_owned(),
            });
        }
        report.push(finding);
    }
}

/// The inserted expressions of a group for a message: `` `name`, `city` ``.
pub fn listed(file: &FileContext<'_>, group: &[&Insertion<'_>]) -> String {
    let mut names: Vec<String> = Vec::new();
    for insertion in group {
        let source = file.source(insertion.hole.expr);
        let first_line = source.lines().next().unwrap_or("");
        let short: String = first_line.chars().take(40).collect();
        let dots = if short.len() < source.len() { "…" } else { "" };
        let name = format!("`{short}{dots}`");
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.truncate(4);
    names.join(", ")
}

/// Whether the file can hold a statement at all: a cheap look before the work.
pub fn worth_a_look(file: &FileContext<'_>) -> bool {
    let text = file.text.as_str();
    ["execute", "fetch", "raw", "text(", "query", "read_sql", "RawSQL", "extra(", "prepare(", "scalar"]
        .iter()
        .any(|word| text.contains(word))
}
