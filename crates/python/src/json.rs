//! Where a notebook's JSON holds the source of its cells: `serde_json` gives values without their places.
//!
//! It has accepted the text before; here only brackets and strings are told apart, and nothing is recursive.

use std::ops::Range;

/// A string in JSON.
#[derive(Debug)]
pub(crate) struct Literal {
    /// From quote to quote.
    pub(crate) span: Range<usize>,
    pub(crate) value: String,
}

/// The `source` of a cell.
#[derive(Debug)]
pub(crate) enum SourceValue {
    Text([Literal; 1]),
    /// The whole array, from bracket to bracket, and its items.
    Lines(Range<usize>, Vec<Literal>),
}

impl SourceValue {
    pub(crate) fn span(&self) -> Range<usize> {
        match self {
            Self::Text([literal]) => literal.span.clone(),
            Self::Lines(span, _) => span.clone(),
        }
    }

    pub(crate) fn literals(&self) -> &[Literal] {
        match self {
            Self::Text(literal) => literal,
            Self::Lines(_, items) => items,
        }
    }
}

/// The sources of all cells in order; of text that is no notebook as many as can be found.
pub(crate) fn cell_sources(json: &str) -> Vec<SourceValue> {
    let mut scanner = Scanner { json, at: 0 };
    let mut sources = Vec::new();
    scanner.object(|scanner, key| {
        if key != "cells" {
            return scanner.skip();
        }
        scanner.array(|scanner| {
            let mut source = None;
            scanner.object(|scanner, key| {
                if key == "source" {
                    source = scanner.source();
                    return source.as_ref().map(|_| ());
                }
                scanner.skip()
            })?;
            sources.push(source?);
            Some(())
        })
    });
    sources
}

struct Scanner<'a> {
    json: &'a str,
    at: usize,
}

/// Every method leaves the scanner behind what it has read; `None` means that something else stands there.
impl Scanner<'_> {
    fn peek(&mut self) -> Option<u8> {
        let rest = self.json.as_bytes().get(self.at..)?;
        self.at += rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        self.json.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn string(&mut self) -> Option<Literal> {
        let start = self.string_span()?;
        let value = serde_json::from_str(self.json.get(start.clone())?).ok()?;
        Some(Literal { span: start, value })
    }

    fn string_span(&mut self) -> Option<Range<usize>> {
        self.eat(b'"')?;
        let start = self.at - 1;
        loop {
            match *self.json.as_bytes().get(self.at)? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(start..self.at)
    }

    fn object(&mut self, mut member: impl FnMut(&mut Self, &str) -> Option<()>) -> Option<()> {
        self.eat(b'{')?;
        while self.peek()? != b'}' {
            let key = self.string()?;
            self.eat(b':')?;
            member(self, &key.value)?;
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.eat(b'}')
    }

    fn array(&mut self, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.eat(b'[')?;
        while self.peek()? != b']' {
            item(self)?;
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.eat(b']')
    }

    fn source(&mut self) -> Option<SourceValue> {
        if self.peek()? == b'"' {
            return Some(SourceValue::Text([self.string()?]));
        }
        let start = self.at;
        let mut items = Vec::new();
        self.array(|scanner| {
            items.push(scanner.string()?);
            Some(())
        })?;
        Some(SourceValue::Lines(start..self.at, items))
    }

    /// Any value.
    fn skip(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'"' => {
                    self.string_span()?;
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                    continue;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' => {
                    self.at += 1;
                    continue;
                }
                _ => {
                    let rest = self.json.as_bytes().get(self.at..)?;
                    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b':' | b'}' | b']');
                    self.at += rest.iter().position(ends)?;
                }
            }
            if depth == 0 {
                return Some(());
            }
        }
    }
}
