//! The words of a suppression comment.

use std::ops::Range;

use crate::rule::is_code;
use crate::suppress::SuppressionKind;
use crate::suppress::bandit;

/// A suppression as a comment words it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedComment {
    pub kind: SuppressionKind,
    pub reach: Reach,
    /// Empty: every rule of its kind.
    pub rules: Vec<String>,
    pub reason: Option<String>,
    /// Its bytes in the comment: from its `#` to its last word.
    pub range: Range<usize>,
    /// The bytes between the brackets, where the rules stand in brackets.
    pub list: Option<Range<usize>>,
}

/// What a suppression is for, as its words have it; the language knows what that means in its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The statement that it stands behind or above.
    Statement,
    /// The line that it stands on.
    Line,
    /// `ruff: ignore`: the line that it stands on; from a line of its own, the next.
    LineOrNext,
    /// The file, wherever in it the comment stands.
    File,
    /// The file, if the comment has a line of its own.
    FileFromOwnLine,
    /// `ruff: disable`: from there to the matching [`Reach::Until`], or the end of the block.
    From,
    /// `ruff: enable`. By itself it suppresses nothing.
    Until,
}

/// A comment that means to be a suppression but is not well formed. It suppresses nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct CommentError {
    /// What is wrong and what to write, in a sentence without its full stop.
    pub message: String,
    /// What is wrong, in bytes from the comment's start; never empty.
    pub range: Range<usize>,
}

/// The suppressions in the text of one comment, in order. A comment may hold several, each behind its own `#`.
///
/// ```text
/// covet: ignore                         every rule, where the comment stands
/// covet: ignore[rule, S6, family]       these rules
/// covet: ignore[rule] because …         with the reason
/// covet: ignore-file[rule] because …    in the whole file
/// noqa            noqa: S324, E501      ruff: noqa: S324 (or flake8:), for the whole file
/// ruff: ignore[S324] because …          ruff: file-ignore, ruff: disable and ruff: enable too
/// nosec           nosec B608, assert_used
/// ```
///
/// What ruff does not take for one of its own comments (`noqa:` without a code) is none here, and no error.
pub fn parse_comment(text: &str) -> Vec<Result<ParsedComment, CommentError>> {
    // Most comments are none; this is asked for every comment of every file.
    if !text
        .as_bytes()
        .windows(4)
        .any(|word| [b"cove", b"noqa", b"nose", b"ruff"].iter().any(|known| word.eq_ignore_ascii_case(*known)))
    {
        return Vec::new();
    }
    // A reason ends where the next suppression begins, not at any `#`.
    let mut starts: Vec<Start> = text
        .char_indices()
        .filter(|&(index, letter)| letter == '#' || index == 0)
        .filter_map(|(index, _)| {
            let body = text[index..].trim_start_matches('#').trim_start();
            Some(Start { mark: index, body: text.len() - body.len(), word: Word::of(body)? })
        })
        .collect();
    // Of `##` each `#` begins the same words.
    starts.dedup_by_key(|start| start.body);
    let mut found = Vec::new();
    // Ruff takes the first `noqa` of a comment for its line, and the first for its file.
    let mut noqa = Vec::new();
    for (index, &Start { mark, body, word }) in starts.iter().enumerate() {
        if matches!(word, Word::Noqa | Word::FileNoqa) {
            if noqa.contains(&word) {
                continue;
            }
            noqa.push(word);
        }
        let end = starts.get(index + 1).map_or(text.len(), |next| next.mark);
        let end = body + text[body..end].trim_end_matches(|last: char| last == '#' || last.is_whitespace()).len();
        found.extend(word.parse(text, mark, body..end));
    }
    found
}

/// Where a suppression begins.
#[derive(Clone, Copy)]
struct Start {
    /// Its `#`.
    mark: usize,
    /// Its first word.
    body: usize,
    word: Word,
}

/// The word that a suppression begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Covet,
    Noqa,
    /// `ruff: noqa` or `flake8: noqa`.
    FileNoqa,
    /// `ruff: ignore[…]` and its like.
    Ruff(&'static str, Reach),
    Nosec,
}

/// The longer ones before those that they end with, as ruff tries them.
const RUFF_WORDS: [(&str, Reach); 4] = [
    ("disable", Reach::From),
    ("enable", Reach::Until),
    ("file-ignore", Reach::FileFromOwnLine),
    ("ignore", Reach::LineOrNext),
];

/// What a suppression says: reach, rules, brackets, reason.
struct Said {
    reach: Reach,
    rules: Vec<String>,
    list: Option<Range<usize>>,
    reason: Option<String>,
}

impl Word {
    fn of(body: &str) -> Option<Self> {
        if rest_of(body, "covet").is_some_and(|rest| rest.trim_start().starts_with(':')) {
            return Some(Self::Covet);
        }
        if rest_of(body, "noqa").is_some() {
            return Some(Self::Noqa);
        }
        if body.strip_prefix("nosec").is_some_and(ends_word) {
            return Some(Self::Nosec);
        }
        if file_noqa(body).is_some() {
            return Some(Self::FileNoqa);
        }
        let rest = body.strip_prefix("ruff")?.trim_start().strip_prefix(':')?.trim_start();
        RUFF_WORDS.iter().find(|(word, _)| rest.starts_with(word)).map(|&(word, reach)| Self::Ruff(word, reach))
    }

    /// `body`: its words in the comment, from [`Word::of`] on. `None`: it is no suppression after all.
    fn parse(self, text: &str, mark: usize, body: Range<usize>) -> Option<Result<ParsedComment, CommentError>> {
        let (start, end) = (body.start, body.end);
        let body = &text[body];
        let (kind, said) = match self {
            Self::Covet => match covet(body) {
                Ok(said) => (SuppressionKind::Covet, said),
                Err((message, range)) => {
                    let range = start + range.start..start + range.end;
                    return Some(Err(CommentError { message, range }));
                }
            },
            Self::Noqa => (SuppressionKind::Noqa, noqa(rest_of(body, "noqa")?, Reach::Line)?),
            Self::FileNoqa => (SuppressionKind::Noqa, noqa(file_noqa(body)?, Reach::FileFromOwnLine)?),
            Self::Ruff(word, reach) => (SuppressionKind::Noqa, ruff(body.split_once(word)?.1, reach)?),
            Self::Nosec => (SuppressionKind::Nosec, nosec(body.strip_prefix("nosec")?)),
        };
        let Said { reach, rules, list, reason } = said;
        let list = list.map(|list| start + list.start..start + list.end);
        Some(Ok(ParsedComment { kind, reach, rules, reason, range: mark..end, list }))
    }
}

/// What follows `word` at the start of the text, whatever the case of its letters.
fn rest_of<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word).then_some(rest)
}

/// Whether a word before this ends there.
fn ends_word(rest: &str) -> bool {
    !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_' || next == '-')
}

fn file_noqa(body: &str) -> Option<&str> {
    let rest = body.strip_prefix("ruff").or_else(|| body.strip_prefix("flake8"))?;
    rest_of(rest.trim_start().strip_prefix(':')?.trim_start(), "noqa")
}

/// The words behind a separator, if there are any.
fn reason(words: &str) -> Option<String> {
    let words = words.trim_start_matches([' ', '\t', ':', '-', '–', '—']).trim_end();
    (!words.is_empty()).then(|| words.to_owned())
}

const FORM: &str = "write `covet: ignore[rule] reason` or `covet: ignore-file[rule] reason`";

/// Errors: the message, and what in `body` is wrong.
fn covet(body: &str) -> Result<Said, (String, Range<usize>)> {
    let at = |rest: &str| rest.as_ptr() as usize - body.as_ptr() as usize;
    let rest = body.split_once(':').map_or("", |(_, rest)| rest).trim_start();
    let end = rest.find(|next: char| !(next.is_alphanumeric() || next == '-' || next == '_')).unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    let reach = match word {
        "ignore" => Reach::Statement,
        "ignore-file" => Reach::File,
        "" => return Err((format!("`covet:` is followed by no word: {FORM}"), 0..body.len())),
        _ => {
            return Err((format!("unknown word `{word}` after `covet:`: {FORM}"), at(word)..at(word) + word.len()));
        }
    };
    let Some(list) = after.trim_start().strip_prefix('[') else {
        // Most likely a rule whose brackets were forgotten; to take it for a reason would hide every rule.
        let first = after.split_whitespace().next().unwrap_or("");
        let name = first.trim_end_matches([',', ':']);
        if is_code(name) && name.ends_with(|last: char| last.is_ascii_digit()) {
            let place = at(first)..at(first) + name.len();
            return Err((format!("`{name}` is not in brackets: {FORM}"), place));
        }
        if let Some(next) = after.chars().next().filter(|next| !next.is_whitespace() && !":-–—#".contains(*next)) {
            return Err((format!("`{word}` is followed by `{next}`: {FORM}"), at(after)..at(after) + next.len_utf8()));
        }
        return Ok(Said { reach, rules: Vec::new(), list: None, reason: reason(after) });
    };
    let open = at(list) - 1;
    let Some((names, behind)) = list.split_once(']') else {
        return Err((format!("`[` is not closed: {FORM}"), open..body.len()));
    };
    let mut rules = Vec::new();
    for name in names.split(',') {
        let trimmed = name.trim();
        if trimmed.is_empty() {
            let message = format!("a rule's name is missing between `[`, `,` and `]`: {FORM}");
            return Err((message, open..at(behind)));
        }
        if trimmed.contains(|letter: char| !(letter.is_alphanumeric() || "-_./".contains(letter))) {
            let message = format!("`{trimmed}` is not the name of a rule: put commas between names");
            return Err((message, at(trimmed)..at(trimmed) + trimmed.len()));
        }
        rules.push(trimmed.to_owned());
    }
    Ok(Said { reach, rules, list: Some(at(names)..at(names) + names.len()), reason: reason(behind) })
}

/// As ruff reads it: codes behind a colon with commas, blanks or nothing between them. What cannot be a code begins the
/// reason; what is joined to a code and is none makes the whole comment void.
fn noqa(after: &str, reach: Reach) -> Option<Said> {
    let Some(list) = after.trim_start().strip_prefix(':') else {
        let is_word = after.is_empty() || after.starts_with(|next: char| next == '#' || next.is_whitespace());
        return is_word.then(|| Said { reach, rules: Vec::new(), list: None, reason: reason(after) });
    };
    let mut rules = Vec::new();
    let mut rest = list;
    let mut joined = false;
    let behind = loop {
        let next = rest.trim_start_matches(|letter: char| letter == ',' || letter.is_whitespace());
        let letters = next.bytes().take_while(u8::is_ascii_uppercase).count();
        let digits = next.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
        if letters == 0 || digits == 0 {
            if joined {
                return None;
            }
            break next;
        }
        let (code, behind) = next.split_at(letters + digits);
        rules.push(code.to_owned());
        joined = behind.starts_with(|next: char| next.is_ascii_uppercase());
        if !joined && behind.starts_with(|next: char| next != ',' && next != '#' && !next.is_whitespace()) {
            return None;
        }
        rest = behind;
    };
    (!rules.is_empty()).then(|| Said { reach, rules, list: None, reason: reason(behind) })
}

/// As ruff reads it: at least one name in brackets.
fn ruff(after: &str, reach: Reach) -> Option<Said> {
    let (names, behind) = after.trim_start().strip_prefix('[')?.split_once(']')?;
    // A comma may follow the last name.
    let names = names.trim().strip_suffix(',').unwrap_or(names).split(',').map(str::trim);
    let is_name = |name: &str| {
        name.starts_with(char::is_alphabetic)
            && name.chars().all(|letter| letter.is_alphanumeric() || "_-:".contains(letter))
    };
    let rules: Option<Vec<String>> = names.map(|name| is_name(name).then(|| name.to_owned())).collect();
    Some(Said { reach, rules: rules?, list: None, reason: reason(behind) })
}

/// As Bandit reads it: its tests by id or name, wherever they stand before the next `#`; without any, all of them.
/// Ruff's own codes are taken too.
fn nosec(after: &str) -> Said {
    let after = after.split('#').next().unwrap_or("");
    let mut rules = Vec::new();
    let mut reason = Vec::new();
    for word in after.trim_start_matches(':').split([' ', '\t', ',']).filter(|word| !word.is_empty()) {
        match bandit::code_of(word) {
            Some(code) => rules.push(code),
            None => reason.push(word),
        }
    }
    let reason = self::reason(&reason.join(" "));
    Said { reach: Reach::Statement, rules, list: None, reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> ParsedComment {
        let mut all = parse_comment(text);
        assert_eq!(all.len(), 1, "{text}: {all:?}");
        all.remove(0).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn is(text: &str, kind: SuppressionKind, reach: Reach, rules: &[&str], reason: Option<&str>) {
        let found = one(text);
        assert_eq!((found.kind, found.reach), (kind, reach), "{text}");
        assert_eq!(
            (found.rules, found.reason.as_deref()),
            (rules.iter().map(ToString::to_string).collect(), reason),
            "{text}"
        );
        assert_eq!(found.range, 0..text.trim_end().len(), "{text}");
        if let Some(list) = found.list {
            assert_eq!(text[list].split(',').map(str::trim).collect::<Vec<_>>(), rules, "{text}");
        }
    }

    #[test]
    fn covet_comments() {
        use Reach::{File, Statement};
        use SuppressionKind::Covet;
        is("# covet: ignore", Covet, Statement, &[], None);
        is("#covet:ignore[sql-string-building]", Covet, Statement, &["sql-string-building"], None);
        is("## Covet: ignore[S608, security] see #12 ", Covet, Statement, &["S608", "security"], Some("see #12"));
        is("# covet: ignore-file[S101] -- generated", Covet, File, &["S101"], Some("generated"));
        is("# covet: ignore because of Größe", Covet, Statement, &[], Some("because of Größe"));
        is("# covet: ignore: X509 is meant", Covet, Statement, &[], Some("X509 is meant"));
    }

    #[test]
    fn noqa_comments() {
        use Reach::{FileFromOwnLine, Line};
        use SuppressionKind::Noqa;
        is("# noqa", Noqa, Line, &[], None);
        is("# noqa why", Noqa, Line, &[], Some("why"));
        is("# NOQA:S101,S324 why", Noqa, Line, &["S101", "S324"], Some("why"));
        is("# noqa : S101 , ,S324E501", Noqa, Line, &["S101", "S324", "E501"], None);
        is("# ruff: noqa", Noqa, FileFromOwnLine, &[], None);
        is("# flake8: NOQA: S101", Noqa, FileFromOwnLine, &["S101"], None);
    }

    #[test]
    fn comments_of_ruff_with_brackets() {
        use SuppressionKind::Noqa;
        is("# ruff: ignore[S101, F401,] why", Noqa, Reach::LineOrNext, &["S101", "F401"], Some("why"));
        is("#ruff:file-ignore [S101]", Noqa, Reach::FileFromOwnLine, &["S101"], None);
        is("# ruff: disable[S101]", Noqa, Reach::From, &["S101"], None);
        is("# ruff: enable[S101]", Noqa, Reach::Until, &["S101"], None);
    }

    #[test]
    fn nosec_comments() {
        use Reach::Statement;
        use SuppressionKind::Nosec;
        is("# nosec", Nosec, Statement, &[], None);
        is("# nosec: B101, B608 checked", Nosec, Statement, &["S101", "S608"], Some("checked"));
        is("# nosec assert_used B703", Nosec, Statement, &["S101", "S308"], None);
        is("# nosec - not of a user", Nosec, Statement, &[], Some("not of a user"));
        assert_eq!(one("# nosec B101 # B608 was looked at").rules, ["S101"]);
    }

    #[test]
    fn several_in_one_comment() {
        let all = parse_comment("# noqa: S101 # covet: ignore[a] see #1 # nosec B101");
        let all: Vec<ParsedComment> = all.into_iter().map(Result::unwrap).collect();
        assert_eq!(
            all.iter().map(|one| (one.kind, one.reason.as_deref())).collect::<Vec<_>>(),
            [(SuppressionKind::Noqa, None), (SuppressionKind::Covet, Some("see #1")), (SuppressionKind::Nosec, None)]
        );
        let words = parse_comment("# type: x # covet: ignore[a]  # noqa: S1 # noqa: S2");
        let ranges: Vec<_> = words.into_iter().map(|one| one.unwrap().range).collect();
        assert_eq!(ranges, [10..28, 30..40], "of two `noqa` ruff reads the first");
    }

    #[test]
    fn other_comments_are_none() {
        for text in [
            "",
            "#",
            "# covet",
            "# we use covet: a framework? no",
            "# noqability",
            "# nosection",
            "# see noqa",
            "# é",
            "# noqa:",
            "# noqa: none",
            "# noqa: S101abc",
            "# noqa: S101Sx",
            "# ruff: ignore",
            "# ruff: ignore[]",
            "# ruff: disable[S1 S2]",
            "# ruff: isort: skip",
        ] {
            assert_eq!(parse_comment(text), [], "{text}");
        }
    }

    #[test]
    fn malformed_ones_are_errors_with_a_place() {
        for (text, wrong, message) in [
            ("# covet: ignore[a", "[a", "`[` is not closed"),
            ("# covet: ignroe[a]", "ignroe", "unknown word `ignroe`"),
            ("# covet: # text", "covet: # text", "`covet:` is followed by no word"),
            ("# covet: ignore[a,]", "[a,]", "a rule's name is missing"),
            ("# covet: ignore[] x", "[]", "a rule's name is missing"),
            ("# covet: ignore[a, b c]", "b c", "`b c` is not the name of a rule"),
            ("# covet: ignore(a)", "(", "`ignore` is followed by `(`"),
            ("# covet: ignore S324 x", "S324", "`S324` is not in brackets"),
        ] {
            let error = parse_comment(text).remove(0).unwrap_err();
            assert_eq!(&text[error.range.clone()], wrong, "{text}");
            assert!(error.message.starts_with(message), "{text}: {error}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(words in proptest::collection::vec("#|covet|:| |ignore|ignore-file|disable|\\[|\\]|,|noqa|nosec|ruff|S1|é", 0..12)) {
            let text = words.concat();
            for one in parse_comment(&text) {
                let ranges = match one {
                    Ok(comment) => [Some(comment.range), comment.list],
                    Err(error) => [Some(error.range), None],
                };
                for range in ranges.into_iter().flatten() {
                    proptest::prop_assert!(text.get(range).is_some());
                }
            }
        }
    }
}
