//! The encoding of a Python file: UTF-8, or what its first two lines declare (PEP 263).

use covet_core::{DecodeError, LineColumn};
use encoding_rs::{DecoderResult, Encoding};

/// How a file's text is written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileEncoding {
    Utf8 {
        bom: bool,
    },
    /// Only bytes below 128.
    Ascii,
    /// ISO 8859-1 as Python has it, every byte the character of that number. The WHATWG standard, which `encoding_rs`
    /// follows, reads windows-1252 under this name, where 0x80 to 0x9F are other characters.
    Latin1,
    /// By its name in the WHATWG standard. Its single-byte encodings give control characters for the bytes that
    /// Python's codecs leave undefined, and iso-8859-9 is windows-1254; everything printable is the same.
    Other(&'static Encoding),
}

/// The text of a file and its encoding.
pub(crate) fn decode(bytes: &[u8]) -> Result<(String, FileEncoding), DecodeError> {
    const UTF16: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];
    if UTF16.iter().any(|bom| bytes.starts_with(bom)) {
        return Err(at_start("UTF-16 text, which Python does not read; save the file as UTF-8"));
    }
    if let Some(null) = bytes.iter().position(|&byte| byte == 0) {
        let at = line_column(&String::from_utf8_lossy(&bytes[..null]));
        return Err(DecodeError { message: "A null byte: this is no Python text".to_owned(), at: Some(at) });
    }
    let without_bom = bytes.strip_prefix(b"\xef\xbb\xbf");
    let bom = without_bom.is_some();
    let body = without_bom.unwrap_or(bytes);
    let encoding = match declared(body) {
        None => FileEncoding::Utf8 { bom },
        Some(declaration) => match (by_name(declaration.name), bom) {
            (Some(FileEncoding::Utf8 { .. }), _) => FileEncoding::Utf8 { bom },
            (Some(other), false) => other,
            (Some(_), true) => {
                let message = format!("Declares the encoding `{}` but begins with a UTF-8 mark", declaration.name);
                return Err(DecodeError { message, at: Some(declaration.at) });
            }
            (None, _) => {
                let message = format!("Unknown encoding `{}`", declaration.name);
                return Err(DecodeError { message, at: Some(declaration.at) });
            }
        },
    };
    let text = match encoding {
        FileEncoding::Utf8 { .. } => utf8(body)?,
        FileEncoding::Ascii => match body.iter().position(|byte| !byte.is_ascii()) {
            None => utf8(body)?,
            Some(bad) => return Err(undecodable("ASCII", body[bad], &String::from_utf8_lossy(&body[..bad]))),
        },
        FileEncoding::Latin1 => body.iter().copied().map(char::from).collect(),
        FileEncoding::Other(other) => by_table(other, body)?,
    };
    Ok((text, encoding))
}

/// The bytes of a text; the error names the character that the encoding has not.
pub(crate) fn encode(text: &str, encoding: FileEncoding) -> Result<Vec<u8>, String> {
    let lacks = |name: &str, bad: char| format!("`{bad}` cannot be written in the file's encoding, {name}");
    match encoding {
        FileEncoding::Utf8 { bom } => {
            let mark: &[u8] = if bom { b"\xef\xbb\xbf" } else { b"" };
            Ok([mark, text.as_bytes()].concat())
        }
        FileEncoding::Ascii => match text.chars().find(|letter| !letter.is_ascii()) {
            None => Ok(text.as_bytes().to_vec()),
            Some(bad) => Err(lacks("ASCII", bad)),
        },
        FileEncoding::Latin1 => {
            text.chars().map(|letter| u8::try_from(letter).map_err(|_| lacks("ISO 8859-1", letter))).collect()
        }
        FileEncoding::Other(other) => {
            let mut encoder = other.new_encoder();
            let capacity = encoder.max_buffer_length_from_utf8_without_replacement(text.len()).unwrap_or(text.len());
            let mut bytes = Vec::with_capacity(capacity);
            match encoder.encode_from_utf8_to_vec_without_replacement(text, &mut bytes, true).0 {
                encoding_rs::EncoderResult::InputEmpty => Ok(bytes),
                encoding_rs::EncoderResult::Unmappable(bad) => Err(lacks(other.name(), bad)),
                encoding_rs::EncoderResult::OutputFull => Err(format!("Too long for {}", other.name())),
            }
        }
    }
}

fn utf8(bytes: &[u8]) -> Result<String, DecodeError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let valid = error.valid_up_to();
            let before = String::from_utf8_lossy(&bytes[..valid]);
            Err(undecodable("UTF-8", bytes.get(valid).copied().unwrap_or_default(), &before))
        }
    }
}

fn by_table(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, DecodeError> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len() + 16);
    let mut rest = bytes;
    loop {
        let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut text, true);
        rest = &rest[read..];
        match result {
            DecoderResult::InputEmpty => return Ok(text),
            DecoderResult::OutputFull => text.reserve(rest.len().max(64) * 2),
            DecoderResult::Malformed(bad, after) => {
                let back = usize::from(bad) + usize::from(after);
                let at = (bytes.len() - rest.len()).saturating_sub(back);
                return Err(undecodable(encoding.name(), bytes.get(at).copied().unwrap_or_default(), &text));
            }
        }
    }
}

struct Declaration<'a> {
    name: &'a str,
    at: LineColumn,
}

/// PEP 263: a comment on the first line, or on the second when the first holds nothing else.
fn declared(bytes: &[u8]) -> Option<Declaration<'_>> {
    let mut rest = bytes;
    for line_number in 1..=2 {
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let line = &rest[..end];
        rest = rest[end..].strip_prefix(b"\r\n").or(rest.get(end + 1..)).unwrap_or_default();
        match line.trim_ascii_start().strip_prefix(b"#") {
            Some(comment) => {
                if let Some((name, behind)) = coding(comment) {
                    let column = (line.len() - behind - name.len()) as u32 + 1;
                    return Some(Declaration { name, at: LineColumn { line: line_number, column } });
                }
            }
            None if !line.trim_ascii().is_empty() => return None,
            None => {}
        }
    }
    None
}

/// The name behind `coding:` or `coding=`, and how many bytes follow it.
fn coding(comment: &[u8]) -> Option<(&str, usize)> {
    const WORD: &[u8] = b"coding";
    let mut rest = comment;
    while let Some(at) = rest.windows(WORD.len()).position(|window| window == WORD) {
        rest = &rest[at + WORD.len()..];
        let Some((b':' | b'=', after)) = rest.split_first() else { continue };
        let name = after.trim_ascii_start();
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        let end = name.iter().position(|byte| !is_part(byte)).unwrap_or(name.len());
        if end > 0 {
            return Some((std::str::from_utf8(&name[..end]).ok()?, name.len() - end));
        }
    }
    None
}

/// Names as CPython's tokenizer and its codec aliases know them.
fn by_name(name: &str) -> Option<FileEncoding> {
    let folded = name.to_ascii_lowercase().replace('_', "-");
    match folded.as_str() {
        "utf-8" | "utf8" | "u8" | "utf" | "cp65001" | "utf-8-sig" => return Some(FileEncoding::Utf8 { bom: false }),
        "ascii" | "us-ascii" | "646" | "ansi-x3.4-1968" => return Some(FileEncoding::Ascii),
        "latin-1" | "latin1" | "latin" | "l1" | "iso-8859-1" | "iso8859-1" | "iso-latin-1" | "8859" | "cp819" => {
            return Some(FileEncoding::Latin1);
        }
        _ => {}
    }
    // As CPython's `get_normal_name`: `latin-1-unix`, `utf-8-mac`.
    if folded.starts_with("utf-8-") {
        return Some(FileEncoding::Utf8 { bom: false });
    }
    if ["latin-1-", "iso-8859-1-", "iso-latin-1-"].iter().any(|prefix| folded.starts_with(prefix)) {
        return Some(FileEncoding::Latin1);
    }
    let dashless = folded.replace('-', "_");
    let found = [name, folded.as_str(), dashless.as_str()]
        .into_iter()
        .find_map(|label| Encoding::for_label(label.as_bytes()))?;
    if found == encoding_rs::UTF_8 {
        return Some(FileEncoding::Utf8 { bom: false });
    }
    // Python's parser takes only what holds ASCII as it is.
    (found.is_ascii_compatible() && found != encoding_rs::REPLACEMENT && found != encoding_rs::X_USER_DEFINED)
        .then_some(FileEncoding::Other(found))
}

fn undecodable(encoding: &str, byte: u8, before: &str) -> DecodeError {
    let message = format!(
        "Byte 0x{byte:02X} is not valid {encoding}; save the file as UTF-8 or declare its encoding on the first line"
    );
    DecodeError { message, at: Some(line_column(before)) }
}

fn at_start(message: &str) -> DecodeError {
    DecodeError { message: message.to_owned(), at: Some(LineColumn { line: 1, column: 1 }) }
}

/// The place just behind a text.
pub(crate) fn line_column(before: &str) -> LineColumn {
    let bytes = before.as_bytes();
    let is_break =
        |(index, byte): &(usize, &u8)| **byte == b'\n' || (**byte == b'\r' && bytes.get(index + 1) != Some(&b'\n'));
    let breaks = bytes.iter().enumerate().filter(is_break);
    let (mut line, mut start) = (1, 0);
    for (index, _) in breaks {
        line += 1;
        start = index + 1;
    }
    let column = before.get(start..).map_or(0, |rest| rest.chars().count()) as u32 + 1;
    LineColumn { line, column }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        decode(bytes).expect("it decodes").0
    }

    fn error(bytes: &[u8]) -> (String, u32, u32) {
        let error = decode(bytes).expect_err("it does not decode");
        let at = error.at.expect("a place");
        (error.message, at.line, at.column)
    }

    #[test]
    fn utf_8_with_and_without_a_mark() {
        assert_eq!(text("é = 1\n".as_bytes()), "é = 1\n");
        assert_eq!(text(b"\xef\xbb\xbfx = 1\n"), "x = 1\n");
        assert_eq!(text(b"\xef\xbb\xbf# coding: utf-8\n"), "# coding: utf-8\n");
    }

    #[test]
    fn declarations_of_pep_263() {
        assert_eq!(text(b"# -*- coding: latin-1 -*-\n'\xe9\x80'\n"), "# -*- coding: latin-1 -*-\n'é\u{80}'\n");
        assert_eq!(
            text(b"#!/usr/bin/python\r\n# vim: set fileencoding=cp1252 :\r\n'\x80'\r\n").lines().last(),
            Some("'€'")
        );
        assert_eq!(text(b"# coding=shift_jis\n'\x82\xa0'\n").lines().last(), Some("'あ'"));
        assert_eq!(text(b"\n# coding: koi8_r\n'\xc1'\n").lines().last(), Some("'а'"));
        assert_eq!(text(b"#\r# coding: latin-1\r'\xe9'").lines().last(), Some("#\r# coding: latin-1\r'é'"));
    }

    #[test]
    fn no_declaration_behind_code_or_on_the_third_line() {
        assert_eq!(error(b"x = 1\n# coding: latin-1\n'\xe9'\n").1, 3);
        assert_eq!(error(b"\n\n# coding: latin-1\n'\xe9'\n").1, 4);
        assert_eq!(error(b"\r\n\r\n# coding: latin-1\r\n'\xe9'\n").1, 4);
    }

    #[test]
    fn what_is_no_text_is_told_with_its_place() {
        assert_eq!(error("x = 1\né = b'".as_bytes().iter().copied().chain([0xff]).collect::<Vec<_>>().as_slice()).2, 7);
        assert!(error(b"x = '\xe9'\n").0.starts_with("Byte 0xE9 is not valid UTF-8"));
        assert_eq!(error(b"# coding: ascii\nx = '\xe9'\n").1, 2);
        assert_eq!(error(b"# coding: shift_jis\n\nx = '\x82'\n").1, 3);
        assert_eq!(error(b"x = 1\ny\0 = 2\n"), ("A null byte: this is no Python text".to_owned(), 2, 2));
        assert!(error(b"\xff\xfex\0 \0").0.starts_with("UTF-16"));
        assert_eq!(error(b"# coding: klingon\n"), ("Unknown encoding `klingon`".to_owned(), 1, 11));
        assert!(error(b"\xef\xbb\xbf# coding: latin-1\n").0.contains("UTF-8 mark"));
        assert!(error(b"# coding: utf-16\n").0.starts_with("Unknown"));
    }

    #[test]
    fn every_encoding_writes_what_it_reads() {
        let files: [&[u8]; 5] = [
            b"\xef\xbb\xbfx\r\n",
            b"# coding: latin-1\n'\xe9\x85'\n",
            b"# coding: cp1251\n'\xcf'\n",
            b"# coding: euc-jp\n'\xa4\xa2'\n",
            b"# coding: gbk\n'\xc4\xe3'\n",
        ];
        for bytes in files {
            let (text, encoding) = decode(bytes).expect("it decodes");
            assert_eq!(encode(&text, encoding).expect("it encodes"), bytes);
        }
        assert!(encode("€", FileEncoding::Latin1).is_err());
        assert!(encode("あ", FileEncoding::Other(encoding_rs::KOI8_R)).expect_err("no such letter").contains("KOI8-R"));
    }
}
