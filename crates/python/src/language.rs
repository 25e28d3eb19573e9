//! Python as a [`Language`] of core: which files are Python, their text, and edits to it.

use std::collections::BTreeMap;

use covet_core::{DecodeError, Edit, Language, RelPath, Span, Text};

use crate::encoding::{self, FileEncoding};
use crate::notebook;
use crate::source::{Source, SourceKind};

/// Python modules, stubs, scripts and notebooks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Python;

impl Language for Python {
    fn wants(&self, path: &RelPath) -> bool {
        let known = ["py", "pyi", "pyw", "ipynb"];
        path.extension().is_some_and(|extension| known.iter().any(|known| extension.eq_ignore_ascii_case(known)))
    }

    /// Whether the `#!` line names Python, PyPy or `uv run`, directly or through `env`.
    fn wants_script(&self, first_bytes: &[u8]) -> bool {
        let Some(line) = first_bytes.strip_prefix(b"#!") else { return false };
        let line = line.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or(line);
        let line = String::from_utf8_lossy(line);
        let base = |word: &str| word.rsplit('/').next().unwrap_or(word).to_owned();
        let mut words = line.split_whitespace();
        let mut program = words.next().map(base);
        if program.as_deref() == Some("env") {
            program = words.find(|word| !word.starts_with('-') && !word.contains('=')).map(base);
        }
        let Some(program) = program else { return false };
        if program == "uv" {
            return words.next() == Some("run");
        }
        let version = ["pythonw", "python", "pypy"].iter().find_map(|name| program.strip_prefix(name));
        version.is_some_and(|version| version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
    }

    fn decode(&self, path: &RelPath, bytes: &[u8]) -> Result<Text, DecodeError> {
        if SourceKind::of_path(path) == SourceKind::Notebook {
            let (json, _) = notebook_json(bytes)?;
            return notebook::decode(path, &json);
        }
        let (text, _) = encoding::decode(bytes)?;
        Ok(Text::new(path.clone(), text))
    }

    /// Line breaks in the edits become those of the file. Refused when a character cannot be written in the file's
    /// encoding, or when the file has syntax errors that it had not before.
    fn apply(&self, path: &RelPath, bytes: &[u8], edits: &[Edit]) -> Result<Vec<u8>, String> {
        let kind = SourceKind::of_path(path);
        let decoded = if kind == SourceKind::Notebook { notebook_json(bytes) } else { encoding::decode(bytes) };
        let (raw, encoding) = decoded.map_err(|error| error.message)?;
        if encoding::encode(&raw, encoding)? != bytes {
            return Err("the file's encoding does not write the bytes that it read".to_owned());
        }
        let text = self.decode(path, bytes).map_err(|error| error.message)?;
        let edits = checked(&text, edits)?;
        let new = match kind {
            SourceKind::Notebook => notebook::apply(&raw, &text, &edits)?,
            SourceKind::Module | SourceKind::Stub => spliced(&text, &edits),
        };
        let new = encoding::encode(&new, encoding)?;
        let new_text = self.decode(path, &new).map_err(|error| error.message)?;
        still_parses(text, new_text, kind)?;
        Ok(new)
    }
}

/// A notebook is JSON, which is UTF-8.
fn notebook_json(bytes: &[u8]) -> Result<(String, FileEncoding), DecodeError> {
    // A comment cannot begin JSON, so that no encoding is declared.
    encoding::decode(bytes)
}

/// The edits with the text's line breaks, if they are in order and fit the text.
fn checked(text: &Text, edits: &[Edit]) -> Result<Vec<Edit>, String> {
    let mut end = 0;
    let whole = text.as_str();
    let line_break = match whole.find(['\n', '\r']) {
        Some(at) if whole[at..].starts_with("\r\n") => "\r\n",
        Some(at) if whole[at..].starts_with('\r') => "\r",
        _ => "\n",
    };
    let mut fitted = Vec::with_capacity(edits.len());
    for edit in edits {
        if edit.span.start < end || whole.get(edit.span.range()).is_none() {
            return Err(format!("an edit at {}..{} does not fit the text", edit.span.start, edit.span.end));
        }
        end = edit.span.end;
        let content = edit.content.replace("\r\n", "\n").replace('\n', line_break);
        fitted.push(Edit { span: edit.span, content });
    }
    Ok(fitted)
}

fn spliced(text: &Text, edits: &[Edit]) -> String {
    let mut new = String::with_capacity(text.as_str().len());
    let mut at = 0;
    for edit in edits {
        new.push_str(text.slice(Span::new(at, edit.span.start)));
        new.push_str(&edit.content);
        at = edit.span.end;
    }
    new.push_str(&text.as_str()[at as usize..]);
    new
}

fn still_parses(old: Text, new: Text, kind: SourceKind) -> Result<(), String> {
    let new = Source::parse(new, kind);
    if new.errors().is_empty() {
        return Ok(());
    }
    let old = Source::parse(old, kind);
    let mut known = BTreeMap::<&str, usize>::new();
    for error in old.errors() {
        *known.entry(&error.message).or_default() += 1;
    }
    for error in new.errors() {
        match known.get_mut(error.message.as_str()) {
            Some(left) if *left > 0 => *left -= 1,
            _ => {
                let at = new.text().line_column(error.span.start);
                return Err(format!("the result does not parse: line {}: {}", at.line, error.message));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: u32, end: u32, content: &str) -> Edit {
        Edit { span: Span::new(start, end), content: content.to_owned() }
    }

    fn apply(bytes: &[u8], edits: &[Edit]) -> Result<Vec<u8>, String> {
        Python.apply(&RelPath::new("a.py"), bytes, edits)
    }

    #[test]
    fn python_files_and_scripts_are_wanted() {
        for path in ["a.py", "b/c.PYI", "d.pyw", "e.ipynb"] {
            assert!(Python.wants(&RelPath::new(path)), "{path}");
        }
        assert!(!Python.wants(&RelPath::new("a.pyc")) && !Python.wants(&RelPath::new(".py")));
        for line in [
            "#!/usr/bin/python3.12\n",
            "#! /usr/bin/env python\r\n",
            "#!/usr/bin/env -S PYTHONPATH=. pypy3 -u",
            "#!/usr/bin/env -S uv run --script",
        ] {
            assert!(Python.wants_script(line.as_bytes()), "{line}");
        }
        for line in ["#!/bin/sh\n# python\n", "#!/usr/bin/env bash", "#!", "python", "#!/usr/bin/python3-config"] {
            assert!(!Python.wants_script(line.as_bytes()), "{line}");
        }
    }

    #[test]
    fn edits_keep_encoding_mark_and_line_ends() {
        let new = apply(b"\xef\xbb\xbfx = 1\r\ny = 2\r\n", &[edit(4, 5, "3\nz = 4")]);
        assert_eq!(new.as_deref(), Ok(&b"\xef\xbb\xbfx = 3\r\nz = 4\r\ny = 2\r\n"[..]));
        let latin = b"# coding: latin-1\nx = '\xe9'\n";
        assert_eq!(apply(latin, &[edit(18, 19, "\u{e8}")]).as_deref(), Ok(&b"# coding: latin-1\n\xe8 = '\xe9'\n"[..]));
        assert!(apply(latin, &[edit(18, 19, "\u{3b1}")]).is_err());
    }

    #[test]
    fn what_no_longer_parses_is_refused() {
        assert!(apply(b"x = 1\n", &[edit(4, 5, "(")]).is_err_and(|error| error.contains("does not parse")));
        // An old error is no reason to refuse.
        assert_eq!(apply(b"x = 1\ny = = 2\n", &[edit(4, 5, "3")]).as_deref(), Ok(&b"x = 3\ny = = 2\n"[..]));
        assert!(apply(b"x = 1\n", &[edit(4, 5, "2"), edit(0, 1, "y")]).is_err());
        assert!(apply(b"x = 1\n", &[edit(4, 50, "2")]).is_err());
        assert!(apply("é = 1\n".as_bytes(), &[edit(1, 2, "")]).is_err());
    }
}
