//! The words of a suppression comment.

use crate::suppress::SuppressionKind;

/// A suppression as a comment words it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedComment {
    pub kind: SuppressionKind,
    /// Whether it is for the whole file, wherever in the file it stands.
    pub whole_file: bool,
    /// Empty: every rule of its kind.
    pub rules: Vec<String>,
    pub reason: Option<String>,
}

/// A comment that means to be a suppression but is not well formed. It suppresses nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct CommentError {
    /// What is wrong and what to write, in a sentence without its full stop.
    pub message: String,
    /// Where in the comment, in bytes from its start.
    pub offset: usize,
}

/// The suppressions in the text of one comment, in order. A comment may hold several, each behind its own `#`.
///
/// ```text
/// covet: ignore                         every rule, where the comment stands
/// covet: ignore[rule, S6, family]       these rules
/// covet: ignore[rule] because …         with the reason
/// covet: ignore-file[rule] because …    in the whole file
/// noqa            noqa: S324, E501      ruff: noqa: S324 (or flake8:), for the whole file
/// nosec           nosec B608, B101
/// ```
pub fn parse_comment(text: &str) -> Vec<Result<ParsedComment, CommentError>> {
    // Most comments are none; this is asked for every comment of every file.
    if !text
        .as_bytes()
        .windows(4)
        .any(|word| [b"cove", b"noqa", b"nose"].iter().any(|known| word.eq_ignore_ascii_case(*known)))
    {
        return Vec::new();
    }
    // A reason ends where the next suppression begins, not at any `#`.
    let starts: Vec<(usize, Word)> = text
        .char_indices()
        .filter(|&(index, letter)| letter == '#' || index == 0)
        .filter_map(|(index, _)| {
            let body = text[index..].trim_start_matches('#').trim_start();
            Some((text.len() - body.len(), Word::of(body)?))
        })
        .collect();
    let ends = starts.iter().skip(1).map(|&(start, _)| text[..start].trim_end_matches(['#', ' ', '\t']).len());
    let ends: Vec<usize> = ends.chain([text.len()]).collect();
    starts
        .iter()
        .zip(ends)
        .filter(|((start, _), end)| start < end)
        .map(|(&(start, word), end)| word.parse(&text[start..end], start))
        .collect()
}

/// The word that a suppression begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Covet,
    Noqa,
    /// `ruff: noqa` or `flake8: noqa`.
    FileNoqa,
    Nosec,
}

impl Word {
    fn of(body: &str) -> Option<Self> {
        if rest_of(body, "covet").is_some_and(|rest| rest.trim_start().starts_with(':')) {
            return Some(Self::Covet);
        }
        if after_word(body, "noqa").is_some() {
            return Some(Self::Noqa);
        }
        if after_word(body, "nosec").is_some() {
            return Some(Self::Nosec);
        }
        file_noqa(body).map(|_| Self::FileNoqa)
    }

    /// `offset`: where `body` begins in the comment.
    fn parse(self, body: &str, offset: usize) -> Result<ParsedComment, CommentError> {
        match self {
            Self::Covet => covet(body).map_err(|(message, at)| CommentError { message, offset: offset + at }),
            Self::Noqa => Ok(noqa(after_word(body, "noqa").unwrap_or(""), false)),
            Self::FileNoqa => Ok(noqa(file_noqa(body).unwrap_or(""), true)),
            Self::Nosec => Ok(nosec(after_word(body, "nosec").unwrap_or(""))),
        }
    }
}

/// What follows `word` at the start of the text, whatever the case of its letters.
fn rest_of<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word).then_some(rest)
}

/// The same where the word ends there.
fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    rest_of(text, word)
        .filter(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_' || next == '-'))
}

fn file_noqa(body: &str) -> Option<&str> {
    let rest = rest_of(body, "ruff").or_else(|| rest_of(body, "flake8"))?;
    after_word(rest.trim_start().strip_prefix(':')?.trim_start(), "noqa")
}

const FORM: &str = "write `covet: ignore[rule] reason` or `covet: ignore-file[rule] reason`";

/// Errors: the message, and where in `body`.
fn covet(body: &str) -> Result<ParsedComment, (String, usize)> {
    let at = |rest: &str| body.len() - rest.len();
    let rest = body.split_once(':').map_or("", |(_, rest)| rest).trim_start();
    let end = rest.find(|next: char| !(next.is_alphanumeric() || next == '-' || next == '_')).unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    let whole_file = match word {
        "ignore" => false,
        "ignore-file" => true,
        "" => return Err((format!("`covet:` is followed by no word: {FORM}"), at(rest))),
        _ => return Err((format!("unknown word `{word}` after `covet:`: {FORM}"), at(rest))),
    };
    let mut rules = Vec::new();
    let mut reason = after;
    if let Some(list) = after.trim_start().strip_prefix('[') {
        let Some((names, behind)) = list.split_once(']') else {
            return Err((format!("`[` is not closed: {FORM}"), at(list) - 1));
        };
        for name in names.split(',') {
            let trimmed = name.trim();
            let place = at(list) + (name.trim_start().as_ptr() as usize - list.as_ptr() as usize);
            if trimmed.is_empty() {
                return Err((format!("a rule's name is missing between `[`, `,` and `]`: {FORM}"), place));
            }
            if trimmed.contains(|letter: char| !(letter.is_alphanumeric() || "-_./".contains(letter))) {
                return Err((format!("`{trimmed}` is not the name of a rule: put commas between names"), place));
            }
            rules.push(trimmed.to_owned());
        }
        reason = behind;
    }
    let reason = reason.trim_start_matches([' ', '\t', ':', '-', '–', '—']).trim_end();
    let reason = (!reason.is_empty()).then(|| reason.to_owned());
    Ok(ParsedComment { kind: SuppressionKind::Covet, whole_file, rules, reason })
}

/// As ruff reads it: codes behind a colon, with commas or spaces between them; what follows is a reason.
fn noqa(after: &str, whole_file: bool) -> ParsedComment {
    let mut rules = Vec::new();
    let mut reason = after.trim();
    if let Some(mut rest) = after.trim_start().strip_prefix(':') {
        loop {
            rest = rest.trim_start_matches([' ', '\t', ',']);
            let letters = rest.find(|next: char| !next.is_ascii_uppercase()).unwrap_or(rest.len());
            let digits = rest[letters..].find(|next: char| !next.is_ascii_digit()).unwrap_or(rest.len() - letters);
            if letters == 0 || digits == 0 {
                break;
            }
            let (code, behind) = rest.split_at(letters + digits);
            rules.push(code.to_owned());
            rest = behind;
        }
        reason = rest.trim();
    }
    let reason = (!reason.is_empty()).then(|| reason.to_owned());
    ParsedComment { kind: SuppressionKind::Noqa, whole_file, rules, reason }
}

/// As Bandit reads it: ids where there are any, every test otherwise. `B608` is ruff's `S608`. Bandit's names of
/// tests (`assert_used`) are not known here, so a comment with nothing else is for every test.
fn nosec(after: &str) -> ParsedComment {
    let mut rules = Vec::new();
    let mut reason = Vec::new();
    for word in after.trim_start_matches(':').split([' ', '\t', ',']).filter(|word| !word.is_empty()) {
        match word.strip_prefix(['B', 'S']) {
            Some(digits) if digits.len() == 3 && digits.bytes().all(|digit| digit.is_ascii_digit()) => {
                rules.push(format!("S{digits}"));
            }
            _ => reason.push(word),
        }
    }
    let reason = (!reason.is_empty()).then(|| reason.join(" "));
    ParsedComment { kind: SuppressionKind::Nosec, whole_file: false, rules, reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> ParsedComment {
        let mut all = parse_comment(text);
        assert_eq!(all.len(), 1, "{text}: {all:?}");
        all.remove(0).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn is(text: &str, kind: SuppressionKind, whole_file: bool, rules: &[&str], reason: Option<&str>) {
        let rules = rules.iter().map(|rule| (*rule).to_owned()).collect();
        assert_eq!(one(text), ParsedComment { kind, whole_file, rules, reason: reason.map(str::to_owned) }, "{text}");
    }

    #[test]
    fn covet_comments() {
        use SuppressionKind::Covet;
        is("# covet: ignore", Covet, false, &[], None);
        is("#covet:ignore[sql-string-building]", Covet, false, &["sql-string-building"], None);
        is("# Covet: ignore[S608, security] see #12", Covet, false, &["S608", "security"], Some("see #12"));
        is("# covet: ignore-file[S101] -- generated", Covet, true, &["S101"], Some("generated"));
        is("# covet: ignore because of Größe", Covet, false, &[], Some("because of Größe"));
    }

    #[test]
    fn noqa_comments() {
        use SuppressionKind::Noqa;
        is("# noqa", Noqa, false, &[], None);
        is("# NOQA:S101,S324 why", Noqa, false, &["S101", "S324"], Some("why"));
        is("# noqa: S101 S324", Noqa, false, &["S101", "S324"], None);
        is("# ruff: noqa", Noqa, true, &[], None);
        is("# flake8: noqa: S101", Noqa, true, &["S101"], None);
    }

    #[test]
    fn nosec_comments() {
        use SuppressionKind::Nosec;
        is("# nosec", Nosec, false, &[], None);
        is("# nosec: B101, B608 checked", Nosec, false, &["S101", "S608"], Some("checked"));
        is("# nosec assert_used", Nosec, false, &[], Some("assert_used"));
    }

    #[test]
    fn several_in_one_comment() {
        let all = parse_comment("# noqa: S101 # covet: ignore[a] see #1 # nosec B101");
        let all: Vec<ParsedComment> = all.into_iter().map(Result::unwrap).collect();
        assert_eq!(
            all.iter().map(|one| (one.kind, one.reason.as_deref())).collect::<Vec<_>>(),
            [(SuppressionKind::Noqa, None), (SuppressionKind::Covet, Some("see #1")), (SuppressionKind::Nosec, None)]
        );
    }

    #[test]
    fn other_comments_are_none() {
        for text in
            ["", "#", "# covet", "# we use covet: a framework? no", "# noqability", "# nosection", "# see noqa", "# é"]
        {
            assert_eq!(parse_comment(text), [], "{text}");
        }
    }

    #[test]
    fn malformed_ones_are_errors_with_a_place() {
        for (text, offset, message) in [
            ("# covet: ignore[a", 15, "`[` is not closed"),
            ("# covet: ignroe[a]", 9, "unknown word `ignroe`"),
            ("# covet:", 8, "`covet:` is followed by no word"),
            ("# covet: ignore[a,]", 18, "a rule's name is missing"),
            ("# covet: ignore[]", 16, "a rule's name is missing"),
            ("# covet: ignore[a, b c]", 19, "`b c` is not the name of a rule"),
        ] {
            let error = parse_comment(text).remove(0).unwrap_err();
            assert_eq!(error.offset, offset, "{text}");
            assert!(error.message.starts_with(message), "{text}: {error}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(words in proptest::collection::vec("#|covet|:| |ignore|ignore-file|\\[|\\]|,|noqa|nosec|ruff|S1|é", 0..12)) {
            let text = words.concat();
            for error in parse_comment(&text).into_iter().filter_map(Result::err) {
                proptest::prop_assert!(error.offset <= text.len());
            }
        }
    }
}
