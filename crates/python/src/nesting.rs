//! How deeply a text is nested, told from its tokens alone.
//!
//! Everything that walks or drops a syntax tree is recursive: ruff's visitors, its rules, the tree's own destructor.
//! A text whose tree is too high for that is not handed on. The measure is an upper bound of the tree's height that one
//! pass over the tokens gives; it counts what nests and forgets what only follows one another, so that a list of a
//! million numbers is flat and a chain of ten thousand `+` is not.

use ruff_python_ast::token::TokenKind;

/// How many brackets may be open at once; CPython's `MAXLEVEL`.
pub(crate) const MAX_BRACKETS: usize = 200;
/// How many blocks may stand in one another; CPython's `MAXINDENT`.
pub(crate) const MAX_INDENTS: usize = 100;
/// How high an expression may be: operators, attributes, calls and brackets in one another. CPython 3.8 to 3.11 gives up
/// at about 3,000, newer ones somewhat later.
pub(crate) const MAX_HEIGHT: usize = 3_000;
/// How many `elif` one `if` may have; CPython nests them and gives up at about the same number.
pub(crate) const MAX_ELIFS: usize = 3_000;

/// Which limit a text passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TooDeep {
    Brackets,
    Indents,
    Expression,
    Elifs,
}

impl TooDeep {
    pub(crate) fn message(self) -> String {
        match self {
            Self::Brackets => format!("Too deeply nested: more than {MAX_BRACKETS} open brackets"),
            Self::Indents => format!("Too deeply nested: more than {MAX_INDENTS} levels of indentation"),
            Self::Expression => format!("Too deeply nested: an expression of more than {MAX_HEIGHT} levels"),
            Self::Elifs => format!("Too deeply nested: more than {MAX_ELIFS} `elif` of one `if`"),
        }
    }
}

/// Measures a stream of tokens.
#[derive(Debug)]
pub(crate) struct Gauge {
    /// The open brackets of the logical line, the line itself first.
    levels: Vec<Level>,
    brackets: usize,
    /// For every open block the `elif` seen since its last other statement.
    elifs: Vec<usize>,
    at_line_start: bool,
}

/// The inside of one bracket, or a logical line.
#[derive(Debug, Default)]
struct Level {
    /// The token that closes it; `None` for the logical line.
    closer: Option<TokenKind>,
    /// Height of the highest segment that a comma or colon has ended.
    finished: usize,
    /// Operators since the last comma, `and` or the like: each may hold all others.
    chain: usize,
    /// The highest bracket among them.
    inner: usize,
    /// Height of the highest operand that `and`, `or`, `if`, `else` or `for` has ended.
    operand: usize,
    /// `lambda` and conditional expressions: each holds all that follows, `and` or not, up to the comma.
    right: usize,
    /// `lambda` whose colon has not come: their commas separate parameters.
    lambdas: usize,
}

impl Level {
    fn height(&self) -> usize {
        self.finished.max(self.right + self.operand.max(self.chain + self.inner))
    }

    fn end_operand(&mut self) {
        self.operand = self.operand.max(self.chain + self.inner);
        self.chain = 0;
        self.inner = 0;
    }

    fn end_segment(&mut self) {
        *self = Level { closer: self.closer, finished: self.height(), ..Level::default() };
    }
}

impl Gauge {
    pub(crate) fn new() -> Self {
        Self { levels: vec![Level::default()], brackets: 0, elifs: vec![0], at_line_start: true }
    }

    /// Takes the next token; an error as soon as a limit is passed.
    pub(crate) fn token(&mut self, kind: TokenKind) -> Result<(), TooDeep> {
        if matches!(kind, TokenKind::Comment | TokenKind::NonLogicalNewline) {
            return Ok(());
        }
        self.blocks(kind)?;
        let Some(level) = self.levels.last_mut() else { return Ok(()) };
        match kind {
            TokenKind::Name
            | TokenKind::Int
            | TokenKind::Float
            | TokenKind::Complex
            | TokenKind::String
            | TokenKind::FStringMiddle
            | TokenKind::TStringMiddle => {}
            TokenKind::Comma if level.lambdas == 0 => level.end_segment(),
            TokenKind::Colon if level.lambdas == 0 => level.end_segment(),
            TokenKind::Comma => {}
            TokenKind::Colon => level.lambdas -= 1,
            TokenKind::And | TokenKind::Or | TokenKind::For => level.end_operand(),
            TokenKind::If | TokenKind::Else => {
                level.end_operand();
                level.right += 1;
            }
            TokenKind::Lambda => {
                // Its body may begin with an `or` that holds an `and`.
                level.right += 3;
                level.lambdas += 1;
            }
            TokenKind::ColonEqual => level.right += 1,
            TokenKind::Newline | TokenKind::Semi => {
                // A statement ends here whatever is still open: the parser recovers the same way.
                self.levels.truncate(1);
                self.brackets = 0;
                if let Some(line) = self.levels.last_mut() {
                    *line = Level::default();
                }
                return Ok(());
            }
            TokenKind::Lpar => return self.open(TokenKind::Rpar),
            TokenKind::Lsqb => return self.open(TokenKind::Rsqb),
            TokenKind::Lbrace => return self.open(TokenKind::Rbrace),
            TokenKind::FStringStart => return self.open(TokenKind::FStringEnd),
            TokenKind::TStringStart => return self.open(TokenKind::TStringEnd),
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace | TokenKind::FStringEnd | TokenKind::TStringEnd => {
                // A closer that does not fit closes nothing: recovery may skip it and nest on.
                if level.closer == Some(kind) {
                    return self.close();
                }
            }
            _ => level.chain += 1,
        }
        self.check()
    }

    fn open(&mut self, closer: TokenKind) -> Result<(), TooDeep> {
        if !matches!(closer, TokenKind::FStringEnd | TokenKind::TStringEnd) {
            self.brackets += 1;
        }
        self.levels.push(Level { closer: Some(closer), ..Level::default() });
        // An f-string without a brace inside nests nothing; twice the number leaves room for one in every brace.
        if self.brackets > MAX_BRACKETS || self.levels.len() > 2 * MAX_BRACKETS + 2 {
            return Err(TooDeep::Brackets);
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), TooDeep> {
        let Some(closed) = self.levels.pop() else { return Ok(()) };
        let is_string = matches!(closed.closer, Some(TokenKind::FStringEnd | TokenKind::TStringEnd));
        if !is_string {
            self.brackets = self.brackets.saturating_sub(1);
        }
        if let Some(level) = self.levels.last_mut() {
            level.inner = level.inner.max(closed.height() + 1);
            // A bracket may be a call or subscript of all that stands before it; strings only stand side by side.
            level.chain += usize::from(!is_string);
        }
        self.check()
    }

    fn check(&self) -> Result<(), TooDeep> {
        match self.levels.last() {
            Some(level) if level.height() > MAX_HEIGHT => Err(TooDeep::Expression),
            _ => Ok(()),
        }
    }

    fn blocks(&mut self, kind: TokenKind) -> Result<(), TooDeep> {
        match kind {
            TokenKind::Indent => {
                self.elifs.push(0);
                if self.elifs.len() > MAX_INDENTS + 1 {
                    return Err(TooDeep::Indents);
                }
            }
            TokenKind::Dedent if self.elifs.len() > 1 => {
                self.elifs.pop();
            }
            TokenKind::Newline => self.at_line_start = true,
            _ if self.at_line_start => {
                self.at_line_start = false;
                if let Some(elifs) = self.elifs.last_mut() {
                    *elifs = if kind == TokenKind::Elif { *elifs + 1 } else { 0 };
                    if *elifs > MAX_ELIFS {
                        return Err(TooDeep::Elifs);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }
}
