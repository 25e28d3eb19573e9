//! One parsed file.

use covet_core::{Span, Text};
use ruff_python_ast::token::{TokenKind, Tokens};
use ruff_python_ast::{ModModule, PySourceType, PythonVersion};
use ruff_python_parser::{Mode, ParseOptions, Parsed, lexer};
use ruff_text_size::{Ranged, TextRange, TextSize};

use crate::nesting::{Gauge, TooDeep};

/// What kind of Python a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A module or script.
    Module,
    /// A stub, `.pyi`.
    Stub,
    /// A notebook, `.ipynb`: IPython's magics are allowed.
    Notebook,
}

impl SourceKind {
    /// By the file's extension; a file without a known one is a module.
    pub fn of_path(path: &covet_core::RelPath) -> Self {
        match path.extension() {
            Some(extension) if extension.eq_ignore_ascii_case("pyi") => Self::Stub,
            Some(extension) if extension.eq_ignore_ascii_case("ipynb") => Self::Notebook,
            _ => Self::Module,
        }
    }
}

impl From<SourceKind> for PySourceType {
    fn from(kind: SourceKind) -> Self {
        match kind {
            SourceKind::Module => Self::Python,
            SourceKind::Stub => Self::Stub,
            SourceKind::Notebook => Self::Ipynb,
        }
    }
}

impl From<PySourceType> for SourceKind {
    fn from(kind: PySourceType) -> Self {
        match kind {
            PySourceType::Python => Self::Module,
            PySourceType::Stub => Self::Stub,
            PySourceType::Ipynb => Self::Notebook,
        }
    }
}

/// What is no Python, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// In a sentence without its full stop.
    pub message: String,
    pub span: Span,
}

/// One parsed file.
#[derive(Debug)]
pub struct Source {
    text: Text,
    kind: SourceKind,
    parsed: Parsed<ModModule>,
    errors: Vec<SyntaxError>,
    has_tree: bool,
    is_test: bool,
}

impl Source {
    /// Parses a text as the newest Python that the parser knows. It never fails: what is no Python is in
    /// [`Source::errors`], and the tree holds the rest. A text that is too deeply nested for a recursive walk has one
    /// error and an empty tree. Linear in the text's length.
    pub fn parse(text: Text, kind: SourceKind) -> Self {
        let is_test = is_test_path(text.path().as_str());
        let (parsed, errors, has_tree) = match parse_guarded(&text, kind) {
            Ok(parsed) => {
                let errors = parsed
                    .errors()
                    .iter()
                    .map(|error| SyntaxError { message: error.error.to_string(), span: span(error.location) })
                    .collect();
                (parsed, errors, true)
            }
            Err(error) => {
                (ruff_python_parser::parse_unchecked_source("", PySourceType::from(kind)), vec![error], false)
            }
        };
        Self { text, kind, parsed, errors, has_tree, is_test }
    }

    pub fn text(&self) -> &Text {
        &self.text
    }

    pub fn kind(&self) -> SourceKind {
        self.kind
    }

    /// The tree of what could be parsed.
    pub fn module(&self) -> &ModModule {
        self.parsed.syntax()
    }

    /// The parser's result, as `ruff_linter` takes it: `ParseSource::Precomputed(source.parsed().clone())`, or
    /// [`Source::into_parsed`] without the copy. Without [`Source::has_tree`] it is that of an
    /// empty text: do not lint.
    pub fn parsed(&self) -> &Parsed<ModModule> {
        &self.parsed
    }

    pub fn into_parsed(self) -> (Text, Parsed<ModModule>) {
        (self.text, self.parsed)
    }

    pub fn tokens(&self) -> &Tokens {
        self.parsed.tokens()
    }

    /// The syntax errors in order of place.
    pub fn errors(&self) -> &[SyntaxError] {
        &self.errors
    }

    /// Whether tree and tokens are those of the text. They are empty when it is too deeply nested, or when the parser
    /// itself failed.
    pub fn has_tree(&self) -> bool {
        self.has_tree
    }

    /// Whether the file holds tests, by its path: see [`is_test_path`].
    pub fn is_test(&self) -> bool {
        self.is_test
    }

    /// The source text of a node.
    pub fn slice(&self, node: impl Ranged) -> &str {
        self.text.slice(span(node.range()))
    }
}

/// ruff's range as core's span.
pub fn span(range: TextRange) -> Span {
    Span::new(range.start().to_u32(), range.end().to_u32())
}

/// core's span as ruff's range.
pub fn text_range(span: Span) -> TextRange {
    TextRange::new(TextSize::new(span.start), TextSize::new(span.end))
}

/// Whether a path (`/` between its parts) is that of a test: a folder named `tests` above it, a top folder named `test`,
/// or a file name that pytest, unittest or Django collects (`test_*.py`, `*_test.py`, `tests.py`, `conftest.py`). A
/// package named `test` or `testing` further down, such as `django.test`, is code that tests use, and ships.
pub fn is_test_path(path: &str) -> bool {
    let mut parts = path.rsplit('/');
    let file = parts.next().unwrap_or(path);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let by_name = stem.starts_with("test_") || stem.ends_with("_test") || stem.ends_with("_tests");
    by_name
        || matches!(stem, "test" | "tests" | "conftest")
        || path.starts_with("test/")
        || parts.any(|folder| matches!(folder, "tests" | "__tests__"))
}

/// Whether a path is that of code that is there to be read: a snippet of documentation or an example, which may leave
/// out what surrounds it.
pub fn is_sample_path(path: &str) -> bool {
    const FOLDERS: [&str; 10] =
        ["doc", "docs", "docs_src", "example", "examples", "sample", "samples", "snippets", "tutorial", "tutorials"];
    path.rsplit('/').skip(1).any(|folder| FOLDERS.contains(&folder))
}

/// A text up to this length is parsed before it is measured: the parser grows its own stack, and this bounds by how much.
const PARSE_FIRST_BYTES: usize = 64 * 1024;
/// The same for what nests with a single byte.
const PARSE_FIRST_NESTING: usize = 8_000;

/// Where a text is too deep.
type Deep = (TooDeep, TextRange);

impl From<Deep> for SyntaxError {
    fn from((deep, at): Deep) -> Self {
        Self { message: deep.message(), span: span(at) }
    }
}

fn parse_guarded(text: &Text, kind: SourceKind) -> Result<Parsed<ModModule>, SyntaxError> {
    let cells = content_ranges(text);
    // Lexing every file beforehand took 0.08 of 0.80 CPU seconds on Django 5.2 (`examples/facts.rs`).
    if !is_shallow(text.as_str()) {
        gauge_by_lexing(text.as_str(), kind, &cells)?;
    }
    // ruff's parser has been seen to meet code that it holds for unreachable (IPython's escapes after an error). It has no
    // state outside of the call, so that nothing is left broken.
    let parsed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| parse(text.as_str(), kind, &cells)));
    let parsed = parsed.map_err(|_| SyntaxError {
        message: "The parser failed on this text; its syntax is wrong in a way that the parser does not expect"
            .to_owned(),
        span: Span::new(0, 0),
    })?;
    // After an error the parser sees other tokens than the lexer alone: these are the ones it has used.
    let mut gauge = Gauge::new();
    for token in parsed.tokens() {
        if let Err(deep) = gauge.token(token.kind()) {
            let at = token.range();
            drop_deep(parsed);
            return Err((deep, at).into());
        }
    }
    Ok(parsed)
}

fn parse(text: &str, kind: SourceKind, cells: &[TextRange]) -> Parsed<ModModule> {
    let options = ParseOptions::from(PySourceType::from(kind)).with_target_version(PythonVersion::latest_preview());
    if kind == SourceKind::Notebook {
        return ruff_python_parser::parse_cells_unchecked(text, cells.iter().copied(), &options);
    }
    ruff_python_parser::parse_unchecked(text, options).try_into_module().expect("these modes parse to a module")
}

/// The cells without the line break that separates each from the next.
fn content_ranges(text: &Text) -> Vec<TextRange> {
    let content = |cell: &covet_core::text::Cell| {
        let end = if text.slice(cell.span).ends_with('\n') { cell.span.end - 1 } else { cell.span.end };
        text_range(Span::new(cell.span.start, end))
    };
    text.cells().iter().map(content).collect()
}

fn is_shallow(text: &str) -> bool {
    let nests = |byte: &&u8| matches!(byte, b'(' | b'[' | b'{' | b'-' | b'+' | b'~' | b'*');
    text.len() <= PARSE_FIRST_BYTES && text.as_bytes().iter().filter(nests).count() <= PARSE_FIRST_NESTING
}

fn gauge_by_lexing(text: &str, kind: SourceKind, cells: &[TextRange]) -> Result<(), Deep> {
    let whole = [TextRange::up_to(TextSize::of(text))];
    let (ranges, mode) = match kind {
        SourceKind::Notebook => (cells, Mode::Ipython),
        SourceKind::Module | SourceKind::Stub => (&whole[..], Mode::Module),
    };
    for range in ranges {
        let part = &text[*range];
        gauge_part(part, mode).map_err(|deep| {
            let at = range.start() + TextSize::of(shortest_deep_prefix(part, mode));
            (deep, TextRange::empty(at))
        })?;
    }
    Ok(())
}

fn gauge_part(text: &str, mode: Mode) -> Result<(), TooDeep> {
    let mut gauge = Gauge::new();
    let mut lexer = lexer::lex(text, mode);
    loop {
        match lexer.next_token() {
            TokenKind::EndOfFile => return Ok(()),
            kind => gauge.token(kind)?,
        }
    }
}

/// Up to where a text is too deep: ruff's lexer does not tell its place, so that it is found by bisection. The lexer stops
/// at that place, which makes it cheap however long the text is.
fn shortest_deep_prefix(text: &str, mode: Mode) -> &str {
    let prefix = |end: usize| &text[..text.floor_char_boundary(end)];
    let is_deep = |end: usize| gauge_part(prefix(end), mode).is_err();
    let mut high = 256;
    while high < text.len() && !is_deep(high) {
        high *= 2;
    }
    let (mut low, mut high) = (high / 2, high.min(text.len()));
    while low < high {
        let middle = low + (high - low) / 2;
        if is_deep(middle) { high = middle } else { low = middle + 1 }
    }
    // The last character is the one too many.
    prefix(high.saturating_sub(1))
}

/// Frees a tree that is too high for the stack of the calling thread. Memory is reserved, not used: 64 KiB of text make
/// a tree of at most as many levels, which take a few hundred bytes of stack each.
fn drop_deep(parsed: Parsed<ModModule>) {
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(move || drop(parsed));
    if let Ok(thread) = thread {
        // The thread does nothing that could fail.
        let _ = thread.join();
    }
}

#[cfg(test)]
mod tests {
    use covet_core::{LineColumn, RelPath};

    use super::*;

    fn source(text: impl Into<String>) -> Source {
        Source::parse(Text::new(RelPath::new("pkg/a.py"), text.into()), SourceKind::Module)
    }

    /// On a stack like that of the driver's threads.
    fn on_driver_stack(check: impl FnOnce() + Send) {
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, check);
            thread.expect("a thread").join().expect("no panic");
        });
    }

    #[test]
    fn samples_are_known_by_their_folder() {
        for sample in ["docs/conf.py", "docs_src/first_steps/a.py", "pkg/examples/b.py"] {
            assert!(is_sample_path(sample), "{sample}");
        }
        for code in ["docs.py", "pkg/documents/a.py", "examples"] {
            assert!(!is_sample_path(code), "{code}");
        }
    }

    #[test]
    fn errors_have_their_place_and_the_rest_is_parsed() {
        let source = source("x = 1\ndef f(:\n    pass\ny = 2\n");
        let first = &source.errors()[0];
        assert_eq!(source.text().line_column(first.span.start), LineColumn { line: 2, column: 7 });
        assert!(source.module().body.len() >= 2);
        assert!(source.has_tree());
    }

    #[test]
    fn a_failure_of_the_parser_is_an_error_of_the_text() {
        let text = "{)x += 1\n;\n";
        let cell = covet_core::text::Cell { number: 1, span: Span::new(0, text.len() as u32), file_lines: vec![1] };
        let source = Source::parse(Text::with_cells(RelPath::new("a.ipynb"), text, vec![cell]), SourceKind::Notebook);
        assert!(!source.errors().is_empty());
    }

    #[test]
    fn newest_syntax_is_no_error() {
        let text = "type X[T] = list[T]\nmatch x:\n    case {'a': 1 | 2}:\n        pass\ntry:\n    f()\nexcept* E:\n    pass\nf'{'a'}'\n";
        assert_eq!(source(text).errors(), []);
    }

    #[test]
    fn python_2_is_an_error_with_a_place() {
        let source = source("import os\nprint 'x'\n");
        assert_eq!(source.text().line_column(source.errors()[0].span.start).line, 2);
    }

    #[test]
    fn what_people_write_is_not_too_deep() {
        let brackets = format!("x = {}1{}\n", "(".repeat(200), ")".repeat(200));
        let table = format!("x = [{}]\n", "(1, -2, 'a' + b.c(d)),\n".repeat(100_000));
        let lambdas = format!("x = [{}]\n", "lambda a, b: a + b, ".repeat(10_000));
        let condition = format!("if {}:\n    pass\n", vec!["a.b == c and not d"; 10_000].join(" or "));
        let strings = format!("x = ({})\n", "'a' f'{b}'\n".repeat(10_000));
        let sum = format!("x = {}\n", vec!["a"; 1_500].join(" + "));
        let elifs = format!("if a:\n    b\n{}", "elif c:\n    d\n".repeat(1_000));
        let blocks: String = (0..90).map(|depth| format!("{}if x:\n", " ".repeat(depth))).collect();
        let blocks = format!("{blocks}{}pass\n", " ".repeat(90));
        for text in [brackets, table, lambdas, condition, strings, sum, elifs, blocks] {
            on_driver_stack(|| assert_eq!(source(text).errors(), []));
        }
    }

    #[test]
    fn what_would_overflow_a_stack_is_refused() {
        let n = 100_000;
        let lines = |make: &dyn Fn(usize) -> String, n: usize| (0..n).map(make).collect::<String>();
        let open =
            ["(", "[", "{", "f(", "a[", "not ", "-", "~", "lambda: ", "lambda a, b: ", "await ", "f'{", "*", "**"];
        let chains = ["a.", "a + ", "a ** ", "a if b else ", "a and lambda: ", "a()(b)[c].", "a @ ", "(a := "];
        let mut texts: Vec<String> =
            open.iter().chain(&chains).map(|part| format!("x = {}1\n", part.repeat(n))).collect();
        texts.push(format!("x = {}1{}\n", "(".repeat(n), ")".repeat(n)));
        texts.push(format!("x = a{}\n", "()".repeat(n)));
        texts.push(format!("x = a{}\n", "(]".repeat(n)));
        texts.push(format!("{}x{} = 1\n", "[".repeat(n), "]".repeat(n)));
        texts.push(format!("if a:\n    b\n{}", "elif c:\n    d\n".repeat(n)));
        texts.push(lines(&|depth| format!("{}def f():\n", " ".repeat(depth)), 3_000));
        texts.push(format!("match x:\n    case {}1{}:\n        pass\n", "(".repeat(n), ")".repeat(n)));
        texts.push(format!("@{}\ndef f(): pass\n", "(".repeat(n)));
        for text in texts {
            // Short enough to be parsed before it is measured, and long enough to be measured first.
            let few = text.len().min(60_000);
            for text in [text[..few].to_owned(), text] {
                on_driver_stack(move || {
                    let start = text[..20].to_owned();
                    let source = source(text);
                    assert!(!source.has_tree(), "{start}");
                    assert!(source.errors()[0].message.starts_with("Too deeply nested"), "{start}");
                    assert!(source.module().body.is_empty());
                });
            }
        }
    }

    #[test]
    fn the_place_of_the_bracket_too_many_is_told() {
        let text = format!("x = 1\ny = {}", "(".repeat(100_000));
        let source = source(text);
        assert_eq!(source.text().line_column(source.errors()[0].span.start), LineColumn { line: 2, column: 205 });
    }

    #[test]
    fn test_files_are_known_by_their_path() {
        for path in
            ["tests/a.py", "test/b.py", "pkg/tests/c/d.py", "test_a.py", "pkg/a_test.py", "conftest.py", "app/tests.py"]
        {
            assert!(is_test_path(path), "{path}");
        }
        for path in ["pkg/testing_tools.py", "django/test/client.py", "contest.py", "src/attest/a.py", "latest.py"] {
            assert!(!is_test_path(path), "{path}");
        }
    }
}
