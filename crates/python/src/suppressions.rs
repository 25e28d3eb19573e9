//! Comments that accept findings: `# covet: ignore[...]`, ruff's and flake8's `noqa`, Bandit's `nosec`.
//!
//! Their words are [`covet_core::suppress`]'s to read; here they are found, and what they cover is told.

mod blocks;
mod lines;

use covet_core::finding::Context;
use covet_core::suppress::{CommentError, ParsedComment, Reach, Removal, parse_comment};
use covet_core::{Span, Suppression, SuppressionKind, Text};
use ruff_python_ast::token::TokenKind;
use ruff_text_size::Ranged;

use self::blocks::Mark;
use self::lines::{LogicalLines, joined_lines, next_lines, physical_lines};
use crate::source::{Source, span};

/// The comments of a file that accept findings, and those that mean to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suppressions {
    /// In order of place.
    pub valid: Vec<Suppression>,
    /// What is wrong, and where.
    pub invalid: Vec<(Span, CommentError)>,
}

/// The suppressions of a file. A file without the words costs one look at each of its comments.
///
/// - `# covet: ignore[rule, S608] reason` behind code covers the whole statement (the logical line, whichever of its
///   lines the comment is on; for the header of a function or class its decorators too). On a line of its own it covers
///   the next statement; of a function or class the decorators and the header, not the body.
/// - `# covet: ignore-file[rule] reason` covers the file.
/// - `# noqa` covers its physical line; behind a string of several lines or a line that continues others, all of them.
/// - `# ruff: noqa`, `# flake8: noqa` and `# ruff: file-ignore[S608]` on a line of their own cover the file.
/// - `# ruff: ignore[S608]` covers its physical line; on a line of its own the next statement, inside of one its next
///   line. `# ruff: disable[S608]` covers the rest of its block, or what is before `# ruff: enable[S608]`.
/// - `# nosec` covers the statement, as `covet: ignore` does. Its codes are given as ruff's: `B608` is `S608`.
pub fn suppressions(source: &Source) -> Suppressions {
    let text = source.text();
    let mut found = Vec::new();
    let mut invalid = Vec::new();
    for token in source.tokens().iter().filter(|token| token.kind() == TokenKind::Comment) {
        let comment = span(token.range());
        let parsed = parse_comment(text.slice(comment));
        for one in parsed {
            match one {
                Ok(words) => found.push(Directive { comment, words }),
                Err(error) => invalid.push((inside(comment, &error.range), error)),
            }
        }
    }
    if found.is_empty() {
        return Suppressions { valid: Vec::new(), invalid };
    }
    let lines = LogicalLines::of(source);
    let joined = joined_lines(source);
    let marks: Vec<usize> = (0..found.len()).filter(|&index| found[index].is_mark()).collect();
    let as_mark = |&index: &usize| {
        let Directive { comment, words } = &found[index];
        Mark { comment: *comment, opens: words.reach == Reach::From, codes: &words.rules }
    };
    let blocks = blocks::covered(source, &marks.iter().map(as_mark).collect::<Vec<_>>());
    let block_of = |index: usize| marks.binary_search(&index).ok().and_then(|mark| blocks[mark]);
    let mut valid = Vec::with_capacity(found.len());
    for (index, directive) in found.iter().enumerate() {
        let Directive { comment, words } = directive;
        let place = inside(*comment, &words.range);
        let covers = match words.reach {
            Reach::Statement => Some(lines.covered(text, *comment)),
            Reach::Line => Some(physical_lines(text, &joined, *comment)),
            Reach::LineOrNext if indentation(text, place.start).is_some() => {
                Some(next_lines(text, &lines, &joined, *comment))
            }
            Reach::LineOrNext => Some(physical_lines(text, &joined, *comment)),
            Reach::FileFromOwnLine if indentation(text, comment.start).is_none() => continue,
            Reach::File | Reach::FileFromOwnLine => None,
            Reach::From | Reach::Until => match block_of(index) {
                Some(block) => Some(block),
                None => continue,
            },
        };
        valid.push(Suppression {
            kind: words.kind,
            place: text.place(place),
            covers,
            rules: words.rules.clone(),
            reason: words.reason.clone(),
            removal: (words.kind == SuppressionKind::Covet).then(|| directive.removal(text)),
        });
    }
    Suppressions { valid, invalid }
}

/// What one `#` of a comment says.
struct Directive {
    comment: Span,
    words: ParsedComment,
}

impl Directive {
    fn is_mark(&self) -> bool {
        matches!(self.words.reach, Reach::From | Reach::Until)
    }

    fn removal(&self, text: &Text) -> Removal {
        let Self { comment, words } = self;
        let place = inside(*comment, &words.range);
        let line = text.line_index(comment.start);
        let whole_line = text.line_span(line).unwrap_or(*comment);
        let before = text.slice(Span::new(whole_line.start, place.start));
        let after = text.slice(Span::new(place.end, comment.end));
        let blanks_from = whole_line.start + before.trim_end().len() as u32;
        let whole = if !after.trim().is_empty() {
            // Another suppression follows, and takes its place.
            Span::new(place.start, comment.end - after.trim_start().len() as u32)
        } else if before.trim().is_empty() {
            let next = text.line_span(line + 1).map_or(text.as_str().len() as u32, |next| next.start);
            Span::new(whole_line.start, next)
        } else {
            Span::new(blanks_from, comment.end)
        };
        let names = words.list.as_ref().map(|list| inside(*comment, list));
        Removal { whole, names, context: Context::of(text, place) }
    }
}

fn inside(comment: Span, range: &std::ops::Range<usize>) -> Span {
    Span::new(comment.start + range.start as u32, comment.start + range.end as u32)
}

/// The blanks before an offset, if nothing else is before it on its line.
fn indentation(text: &Text, offset: u32) -> Option<&str> {
    let line = text.line_span(text.line_index(offset)).map_or(offset, |line| line.start);
    let before = text.slice(Span::new(line.min(offset), offset));
    before.trim().is_empty().then_some(before)
}

#[cfg(test)]
mod tests {
    use covet_core::RelPath;

    use super::*;
    use crate::SourceKind;

    fn found(text: &str) -> Vec<Suppression> {
        suppressions(&Source::parse(Text::new(RelPath::new("a.py"), text), SourceKind::Module)).valid
    }

    /// Kind, rules and the covered lines, from 1.
    fn brief(text: &str) -> Vec<String> {
        let source = Text::new(RelPath::new("a.py"), text);
        let brief = |suppression: Suppression| {
            let lines = suppression.covers.map_or("file".to_owned(), |span| {
                let line = |offset| source.line_column(offset).line;
                format!("{}-{}", line(span.start), line(span.end))
            });
            format!("{:?} [{}] {lines}", suppression.kind, suppression.rules.join(" "))
        };
        found(text).into_iter().map(brief).collect()
    }

    #[test]
    fn a_comment_behind_code_covers_its_statement() {
        assert_eq!(brief("x = 1\ny = f(  # covet: ignore[a-b, S608] why\n    1,\n)\n"), ["Covet [a-b S608] 2-4"]);
        assert_eq!(brief("y = f(\n    1,  # covet: ignore\n)\nz = 1\n"), ["Covet [] 1-3"]);
        assert_eq!(brief("y = f(\n    1,\n)  # nosec\nz = 1\n"), ["Nosec [] 1-3"]);
        assert_eq!(brief("y = f(\n    # covet: ignore[a]\n    1,\n)\n"), ["Covet [a] 1-4"]);
        assert_eq!(brief("y = '''\n# covet: ignore\n'''  # covet: ignore[b]\n"), ["Covet [b] 1-3"]);
    }

    #[test]
    fn a_comment_of_its_own_covers_the_next_statement() {
        assert_eq!(brief("# covet: ignore[a]\n\n# more\nx = f(\n  1)\ny = 2\n"), ["Covet [a] 4-5"]);
        assert_eq!(brief("if a:\n    b\n    # covet: ignore[a]\nelse:\n    c\n"), ["Covet [a] 4-4"]);
        let decorated = "# covet: ignore[a]\n@b\n@c(\n  1)\ndef f(\n    x,\n):\n    return x\n";
        assert_eq!(brief(decorated), ["Covet [a] 2-7"]);
        assert_eq!(brief("@b\ndef f():  # covet: ignore[a]\n    pass\n"), ["Covet [a] 1-2"]);
        assert_eq!(brief("@b  # covet: ignore[a]\ndef f():\n    pass\n"), ["Covet [a] 1-1"]);
        assert_eq!(brief("x = 1\n# covet: ignore[a]"), ["Covet [a] 2-2"]);
    }

    #[test]
    fn a_whole_file() {
        assert_eq!(brief("x = 1  # covet: ignore-file[a]\n"), ["Covet [a] file"]);
        assert_eq!(
            brief("# ruff: noqa\nx = 1\n# flake8: NOQA: S101,E5 why\n"),
            ["Noqa [] file", "Noqa [S101 E5] file"]
        );
        assert_eq!(brief("x = 1  # ruff: noqa\n"), [""; 0]);
    }

    #[test]
    fn noqa_covers_physical_lines_as_ruff_has_it() {
        assert_eq!(brief("y = f(  # noqa: S608,E501 S1\n    1)  # NoQA\n"), ["Noqa [S608 E501 S1] 1-1", "Noqa [] 2-2"]);
        assert_eq!(brief("x = 1\ny = '''a\nb\n'''  # noqa\n"), ["Noqa [] 2-4"]);
        assert_eq!(brief("y = f'''a\n{b}\n'''  # noqa\n"), ["Noqa [] 1-3"]);
        assert_eq!(brief("y = 1 + \\\n  2 + \\\n  3  # noqa: S1\n"), ["Noqa [S1] 1-3"]);
        assert_eq!(brief("a  # noqa:\nb  # noqaS1\nc  # noqa: none\nd  # not noqa\n"), [""; 0]);
    }

    #[test]
    fn ruff_ignores_lines() {
        assert_eq!(brief("y = f(  # ruff: ignore[S1]\n    1)\n"), ["Noqa [S1] 1-1"]);
        assert_eq!(brief("y = '''a\n'''  # ruff: ignore[S1]\n"), ["Noqa [S1] 1-2"]);
        assert_eq!(brief("# ruff: ignore[S1]\n\n# more\nx = f(\n  1)\ny = 2\n"), ["Noqa [S1] 1-5"]);
        assert_eq!(brief("# ruff: ignore[S1]\n@b\ndef f(): pass\n"), ["Noqa [S1] 1-2"], "a decorator is a line");
        assert_eq!(brief("f(\n    # ruff: ignore[S1]\n    # more\n    1,\n    2)\n"), ["Noqa [S1] 2-4"]);
        assert_eq!(brief("f(\n    # ruff: ignore[S1]\n    '''\n''',\n    2)\n"), ["Noqa [S1] 2-4"]);
        assert_eq!(brief("# ruff: file-ignore[S1]\nx  # ruff: file-ignore[S2]\n"), ["Noqa [S1] file"]);
    }

    #[test]
    fn ruff_disables_blocks() {
        let matched = "# ruff: disable[S1]\na\n# ruff: enable[S1]\nb\n";
        assert_eq!(brief(matched), ["Noqa [S1] 1-3"]);
        let block = "if a:\n    # ruff: disable[S1]\n    b\n    # ruff: enable[S2]\nelse:\n    c\n";
        assert_eq!(brief(block), ["Noqa [S1] 2-5"], "to the end of the block");
        let nested = "# ruff: disable[S1]\ndef f():\n    # ruff: disable[S2]\n    a\n    # ruff: enable[S2]\n    b\n# ruff: enable[S1]\n";
        assert_eq!(brief(nested), ["Noqa [S1] 1-7", "Noqa [S2] 3-5"]);
        assert_eq!(brief("a\n# ruff: disable[S1]\nb\n"), ["Noqa [S1] 2-4"], "to the end of the file");
        assert_eq!(brief("a  # ruff: disable[S1]\n# ruff: enable[S1]\n"), [""; 0]);
    }

    /// The text without its suppressions, one after the other.
    fn removed(text: &str) -> Vec<String> {
        let without = |one: Suppression| {
            let whole = one.removal.unwrap().whole.range();
            [&text[..whole.start], &text[whole.end..]].concat()
        };
        found(text).into_iter().map(without).collect()
    }

    #[test]
    fn a_comment_of_this_suite_can_be_taken_out() {
        assert_eq!(removed("a = 1  # covet: ignore[S1] why \nb\n"), ["a = 1\nb\n"]);
        assert_eq!(removed("if a:\n    # covet: ignore\n    b\n"), ["if a:\n    b\n"]);
        assert_eq!(removed("a\r\n# covet: ignore\r\nb"), ["a\r\nb"]);
        assert_eq!(removed("a\n# covet: ignore"), ["a\n"]);
        assert_eq!(removed("a  # type: int # covet: ignore[S1]\n"), ["a  # type: int\n"]);
        let two = removed("a  # covet: ignore[S1]  # covet: ignore[S2] why\n");
        assert_eq!(two, ["a  # covet: ignore[S2] why\n", "a  # covet: ignore[S1]\n"]);
        assert_eq!(removed("# words # covet: ignore[S1]\na\n"), ["# words\na\n"]);
        let listed = "a  # covet: ignore[S1, S2] why\n";
        assert_eq!(&listed[found(listed)[0].removal.unwrap().names.unwrap().range()], "S1, S2");
        assert_eq!(found("a  # noqa\n")[0].removal, None);
    }

    #[test]
    fn what_means_to_be_a_suppression_is_told_with_its_place() {
        let text = "x = 1  # noqa # covet: ignroe[a]\n";
        let source = Source::parse(Text::new(RelPath::new("a.py"), text), SourceKind::Module);
        let found = suppressions(&source);
        let wrong: Vec<_> = found.invalid.iter().map(|(span, _)| &text[span.range()]).collect();
        assert_eq!((found.valid.len(), wrong), (1, vec!["ignroe"]));
    }

    #[test]
    fn nosec_speaks_of_ruffs_codes() {
        assert_eq!(brief("a  # nosec B608, B703 sure\n"), ["Nosec [S608 S308] 1-1"]);
        assert_eq!(brief("a  # nosec: assert_used\n"), ["Nosec [S101] 1-1"]);
        assert_eq!(brief("a  # nosec because\nb  # nosecurity\n"), ["Nosec [] 1-1"]);
    }

    #[test]
    fn one_comment_may_say_several_things() {
        let both = found("x = 1  # noqa: S1 # nosec B101 # covet: ignore[a] -- trusted input\n");
        let kinds: Vec<_> = both.iter().map(|suppression| suppression.kind).collect();
        assert_eq!(kinds, [SuppressionKind::Noqa, SuppressionKind::Nosec, SuppressionKind::Covet]);
        assert_eq!(both[2].reason.as_deref(), Some("trusted input"));
        assert_eq!(both[1].place.to_string(), "a.py:1:19");
    }

    #[test]
    fn what_is_none() {
        for text in [
            "x = '# noqa'\n",
            "# covet: ignore[]\nx\n",
            "# covet: ignore[a\nx\n",
            "# covet: ignored\nx\n",
            "# covet\nx\n",
        ] {
            assert_eq!(brief(text), [""; 0], "{text}");
        }
        assert_eq!(brief("f(  # noqa: S1\n"), ["Noqa [S1] 1-1"]);
    }
}
