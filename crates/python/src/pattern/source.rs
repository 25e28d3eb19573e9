//! From the text of a pattern to Python's syntax tree.
//!
//! Python's parser knows neither `$X` nor `...` everywhere, so both become identifiers of two letters that no rule will
//! want otherwise; positions are mapped back for error messages.

use ruff_python_ast::{ExceptHandler, Expr, PySourceType, Stmt};
use ruff_python_parser::{ParseErrorType, parse_unchecked_source};
use ruff_text_size::Ranged;

/// Stands for `$`. A letter of Old Church Slavonic; NFKC, which Python applies to identifiers, leaves it alone.
pub(super) const DOLLAR: char = 'ꙮ';
/// Stands for each dot of `...`. A letter of the Vai script, for the same reason.
pub(super) const DOT: char = 'ꖴ';
const ELLIPSIS: &str = "ꖴꖴꖴ";
/// A longer pattern (in bytes) is refused: it bounds the depth of its tree.
const LONGEST: usize = 2 * 1024;
const MOST_NESTED: usize = 100;

/// What a pattern is.
#[derive(Debug)]
pub(super) enum Root {
    Expr(Box<Expr>),
    Stmt(Box<Stmt>),
    /// Two or more statements, the first no `...`.
    Stmts(Vec<Stmt>),
    Handler(ExceptHandler),
}

/// What is wrong with the text of a pattern, and the byte offset in it.
#[derive(Debug)]
pub(super) struct Problem {
    pub offset: usize,
    pub message: String,
}

impl Problem {
    fn new(offset: usize, message: impl Into<String>) -> Self {
        Self { offset, message: message.into() }
    }
}

/// An identifier as a pattern may write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word<'p> {
    /// Itself.
    Plain(&'p str),
    /// `$NAME`; `None` for `$_`.
    One(Option<&'p str>),
    /// `$...NAME`; `None` for `...`.
    Many(Option<&'p str>),
}

impl<'p> Word<'p> {
    pub fn of(identifier: &'p str) -> Self {
        if identifier == ELLIPSIS {
            return Self::Many(None);
        }
        let Some(name) = identifier.strip_prefix(DOLLAR) else { return Self::Plain(identifier) };
        match name.strip_prefix(ELLIPSIS) {
            Some("" | "_") => Self::Many(None),
            Some(name) => Self::Many(Some(name)),
            None if name == "_" => Self::One(None),
            None => Self::One(Some(name)),
        }
    }

    pub fn of_expr(expr: &'p Expr) -> Option<Self> {
        match expr {
            Expr::Name(name) => Some(Self::of(&name.id)),
            _ => None,
        }
    }

    pub fn is_plain(self) -> bool {
        matches!(self, Self::Plain(_))
    }
}

/// The text of a literal as the pattern's author wrote it.
pub(super) fn restore(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains([DOLLAR, DOT]) { text.replace(DOLLAR, "$").replace(DOT, ".").into() } else { text.into() }
}

/// Whether a text fits a literal of the pattern, in which `...` stands for any text. Linear.
pub(super) fn text_fits(literal: &str, text: &str) -> bool {
    if !literal.contains(ELLIPSIS) {
        return restore(literal) == text;
    }
    let mut parts: Vec<&str> = literal.split(ELLIPSIS).collect();
    let last = restore(parts.pop().unwrap_or(""));
    let mut parts = parts.into_iter();
    let first = restore(parts.next().unwrap_or(""));
    let Some(mut rest) = text.strip_prefix(&*first).and_then(|rest| rest.strip_suffix(&*last)) else { return false };
    for part in parts {
        let part = restore(part);
        match rest.find(&*part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

/// Whether a literal is `...` alone.
pub(super) fn is_any_text(literal: &str) -> bool {
    literal == ELLIPSIS
}

/// The rewritten text and where each part of it came from.
struct Rewritten {
    text: String,
    /// Offset in `text`, offset in the pattern: from there on the two run side by side.
    shifts: Vec<(usize, usize)>,
}

impl Rewritten {
    fn original(&self, offset: usize) -> usize {
        let index = self.shifts.partition_point(|&(new, _)| new <= offset);
        index.checked_sub(1).map_or(0, |index| {
            let (new, old) = self.shifts[index];
            old + (offset - new)
        })
    }

    fn push(&mut self, replacement: &str, original: usize) {
        self.shifts.push((self.text.len(), original));
        self.text.push_str(replacement);
    }
}

/// Parses a pattern.
pub(super) fn parse(pattern: &str) -> Result<Root, Problem> {
    if pattern.len() > LONGEST {
        return Err(Problem::new(0, format!("a pattern has at most {LONGEST} bytes")));
    }
    if pattern.trim().is_empty() {
        return Err(Problem::new(0, "the pattern is empty"));
    }
    let mut rewritten = rewrite(pattern)?;
    let is_handler = rewritten.text.starts_with("except");
    if is_handler {
        let before = format!("try: {ELLIPSIS}\n");
        for (new, _) in &mut rewritten.shifts {
            *new += before.len();
        }
        rewritten.shifts.insert(0, (0, 0));
        rewritten.text.insert_str(0, &before);
    }
    let parsed = parse_unchecked_source(&rewritten.text, PySourceType::Python);
    let error = parsed.errors().iter().find(|error| {
        // `f(k=1, ...)` and `def f(k=1, ...)` are fine in a pattern.
        !matches!(
            error.error,
            ParseErrorType::PositionalAfterKeywordArgument
                | ParseErrorType::PositionalAfterKeywordUnpacking
                | ParseErrorType::NonDefaultParamAfterDefaultParam
                | ParseErrorType::ParamAfterVarKeywordParam
        )
    });
    if let Some(error) = error {
        let offset = rewritten.original(error.location.start().into());
        return Err(Problem::new(offset, format!("not Python: {}", restore(&error.error.to_string()))));
    }
    let mut body: Vec<Stmt> = parsed.into_syntax().body.into_iter().collect();
    if is_handler {
        let handler = match body.pop() {
            Some(Stmt::Try(mut inner)) if body.is_empty() && inner.handlers.len() == 1 && inner.orelse.is_empty() => {
                inner.handlers.pop()
            }
            _ => None,
        };
        return handler.map(Root::Handler).ok_or_else(|| {
            Problem::new(0, "a pattern that begins with `except` is one handler; write `try:` for more")
        });
    }
    let is_gap = |stmt: &Stmt| match stmt {
        Stmt::Expr(inner) => matches!(Word::of_expr(&inner.value), Some(Word::Many(_))),
        _ => false,
    };
    // At the ends of a sequence `...` says nothing.
    while body.first().is_some_and(is_gap) {
        body.remove(0);
    }
    while body.last().is_some_and(is_gap) {
        body.pop();
    }
    if body.len() > 1 {
        return Ok(Root::Stmts(body));
    }
    match body.pop() {
        None => Err(Problem::new(0, "the pattern is only `...`, which is everything")),
        Some(Stmt::Expr(inner)) => Ok(Root::Expr(inner.value)),
        Some(stmt) => Ok(Root::Stmt(Box::new(stmt))),
    }
}

fn rewrite(pattern: &str) -> Result<Rewritten, Problem> {
    let indent = pattern
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start_matches([' ', '\t']).len())
        .min()
        .unwrap_or(0);
    let mut out = Rewritten { text: String::with_capacity(pattern.len() + 16), shifts: Vec::new() };
    let end = pattern.trim_end().len();
    let mut scan = Scan::default();
    let mut at = 0;
    let mut line_start = true;
    while at < end {
        let rest = &pattern[at..end];
        if line_start {
            line_start = false;
            let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
            let skipped = blank.min(indent);
            at += skipped;
            out.shifts.push((out.text.len(), at));
            if out.text.is_empty() && pattern[at..].starts_with(['\n', '\r']) {
                at += 1;
                line_start = true;
            }
            continue;
        }
        let Some(letter) = rest.chars().next() else { break };
        match letter {
            DOLLAR | DOT => return Err(Problem::new(at, format!("a pattern cannot contain the letter `{letter}`"))),
            '$' if !scan.bytes => {
                let name = &rest[1..];
                let name = name.strip_prefix("...").unwrap_or(name);
                let many = name.len() < rest.len() - 1;
                let length = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(name.len());
                let name = &name[..length];
                let is_name = name.starts_with(|c: char| c.is_ascii_uppercase() || c == '_')
                    && !name.contains(|c: char| c.is_ascii_lowercase());
                let is_gap = many && name.is_empty();
                if !(is_name || is_gap || scan.quote.is_some()) {
                    return Err(Problem::new(
                        at,
                        "`$` begins a metavariable, which has a name in capitals: `$NAME`, `$_` or `$...NAME`",
                    ));
                }
                out.push(&DOLLAR.to_string(), at);
                at += 1;
                if many && (is_name || name.is_empty()) {
                    out.push(ELLIPSIS, at);
                    at += 3;
                }
                out.shifts.push((out.text.len(), at));
            }
            '.' if !scan.bytes => {
                let dots = rest.len() - rest.trim_start_matches('.').len();
                let before = out.text.trim_end();
                let relative = scan.quote.is_none() && (before.ends_with("from") && before.len() < out.text.len());
                if dots == 3 && !relative {
                    if scan.quote.is_none() && scan.is_dict_gap(pattern, at) {
                        out.push("**", at);
                    }
                    out.push(ELLIPSIS, at);
                    out.shifts.push((out.text.len(), at + 3));
                } else {
                    out.text.push_str(&rest[..dots]);
                }
                at += dots;
            }
            _ => {
                if letter == '\n' {
                    line_start = true;
                }
                let was_open = scan.quote.is_some();
                let length = scan.step(rest, at);
                // A bytes literal holds ASCII only, so nothing is rewritten in it.
                let prefix = out.text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
                scan.bytes = match (was_open, scan.quote.is_some()) {
                    (_, false) => false,
                    (false, true) => out.text[prefix..].contains(['b', 'B']),
                    (true, true) => scan.bytes,
                };
                if scan.open.len() > MOST_NESTED {
                    return Err(Problem::new(at, format!("brackets are nested deeper than {MOST_NESTED}")));
                }
                out.text.push_str(&rest[..length]);
                at += length;
            }
        }
    }
    Ok(out)
}

/// How far the brackets and quotes are open.
#[derive(Default)]
struct Scan {
    quote: Option<&'static str>,
    /// The open quote is that of a bytes literal.
    bytes: bool,
    open: Vec<(char, usize)>,
}

impl Scan {
    /// Takes the next token of `rest` (not empty) and says how long it is: a bracket, a quote, an escape or a letter.
    fn step(&mut self, rest: &str, at: usize) -> usize {
        let letter = rest.chars().next().unwrap_or(' ');
        if let Some(quote) = self.quote {
            if letter == '\\' {
                // What is escaped must not end the string; `$` and dots are rewritten all the same.
                let escaped = rest[1..].chars().next();
                return match escaped {
                    Some(next) if next != '$' && next != '.' && next != '\n' => 1 + next.len_utf8(),
                    _ => 1,
                };
            }
            if rest.starts_with(quote) {
                self.quote = None;
                return quote.len();
            }
            return letter.len_utf8();
        }
        match letter {
            '"' | '\'' => {
                let quotes = ["\"\"\"", "'''", "\"", "'"];
                let quote = quotes.into_iter().find(|quote| rest.starts_with(quote)).unwrap_or("\"");
                self.quote = Some(quote);
                return quote.len();
            }
            '(' | '[' | '{' => self.open.push((letter, at)),
            ')' | ']' | '}' => {
                self.open.pop();
            }
            '#' => {
                // A comment, in which quotes and brackets mean nothing, up to the line's end or a letter to rewrite.
                return rest.find(['\n', '$', '.', DOLLAR, DOT]).unwrap_or(rest.len()).max(1);
            }
            _ => {}
        }
        letter.len_utf8()
    }

    /// Whether `...` at an offset stands for items of a dictionary.
    fn is_dict_gap(&self, pattern: &str, at: usize) -> bool {
        let Some(&('{', start)) = self.open.last() else { return false };
        let before = pattern[..at].trim_end();
        let after = pattern[at + 3..].trim_start();
        if !before.ends_with(['{', ',']) || !after.starts_with(['}', ',']) {
            return false;
        }
        let mut inner = Scan::default();
        let mut offset = start + 1;
        while let Some(letter) = pattern[offset..].chars().next() {
            if inner.quote.is_none() && inner.open.is_empty() {
                match letter {
                    ':' => return true,
                    '}' => return false,
                    _ => {}
                }
            }
            offset += inner.step(&pattern[offset..], offset);
        }
        false
    }
}

/// The byte range of a node, as two numbers.
pub(super) fn key(node: &impl Ranged) -> (u32, u32) {
    (node.start().into(), node.end().into())
}
