//! Comments that accept findings: `# covet: ignore[...]`, ruff's and flake8's `noqa`, Bandit's `nosec`.

use std::ops::Range;

use covet_core::{Span, Suppression, SuppressionKind, Text};
use ruff_python_ast::token::TokenKind;
use ruff_text_size::Ranged;

use crate::source::{Source, span};

/// The suppressions of a file in order of place. A file without the words costs one look at each of its comments.
///
/// - `# covet: ignore[rule, S608] reason` behind code covers the whole statement (the logical line, whichever of its
///   lines the comment is on; for the header of a function or class its decorators too). On a line of its own it covers
///   the next statement; of a function or class the decorators and the header, not the body.
/// - `# covet: ignore-file[rule] reason` covers the file.
/// - `# noqa` covers its physical line; behind a string of several lines or a line that continues others, all of them.
/// - `# ruff: noqa` and `# flake8: noqa` on a line of their own cover the file.
/// - `# nosec` covers the statement, as `covet: ignore` does. Its codes are given as ruff's: `B608` is `S608`.
pub fn suppressions(source: &Source) -> Vec<Suppression> {
    let text = source.text();
    let mut found = Vec::new();
    for token in source.tokens().iter().filter(|token| token.kind() == TokenKind::Comment) {
        let comment = span(token.range());
        let words = text.slice(comment);
        if ["covet", "noqa", "nosec"].iter().any(|word| contains_ignoring_case(words, word)) {
            found.extend(directives(words).into_iter().map(|directive| (comment, directive)));
        }
    }
    if found.is_empty() {
        return Vec::new();
    }
    let lines = LogicalLines::of(source);
    let joined = joined_lines(source);
    let mut suppressions = Vec::with_capacity(found.len());
    for (comment, directive) in found {
        let own_line = is_own_line(text, comment.start);
        let covers = match (directive.kind, directive.whole_file) {
            (SuppressionKind::Noqa, true) if !own_line => continue,
            (_, true) => None,
            (SuppressionKind::Noqa, false) => Some(physical_lines(text, &joined, comment)),
            (SuppressionKind::Covet | SuppressionKind::Nosec, false) => Some(lines.covered(text, comment)),
        };
        let start = comment.start + directive.range.start as u32;
        let place = text.place(Span::new(start, comment.start + directive.range.end as u32));
        suppressions.push(Suppression {
            kind: directive.kind,
            place,
            covers,
            rules: directive.rules,
            reason: directive.reason,
        });
    }
    suppressions
}

fn contains_ignoring_case(text: &str, word: &str) -> bool {
    text.as_bytes().windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

fn is_own_line(text: &Text, offset: u32) -> bool {
    let line = text.line_span(text.line_index(offset)).map_or(offset, |line| line.start);
    text.slice(Span::new(line.min(offset), offset)).trim().is_empty()
}

/// What one `#` of a comment says.
#[derive(Debug, PartialEq)]
struct Directive {
    kind: SuppressionKind,
    whole_file: bool,
    rules: Vec<String>,
    reason: Option<String>,
    /// Within the comment.
    range: Range<usize>,
}

/// A comment may hold several, each behind its own `#`.
fn directives(comment: &str) -> Vec<Directive> {
    let mut found = Vec::new();
    for (start, _) in comment.match_indices('#') {
        let words = &comment[start + 1..];
        let end = words.find('#').map_or(comment.len(), |next| start + 1 + next);
        let words = comment[start + 1..end].trim();
        if let Some((kind, whole_file, rules, reason)) = covet(words).or_else(|| noqa(words)).or_else(|| nosec(words)) {
            let end = start + comment[start..end].trim_end().len();
            found.push(Directive { kind, whole_file, rules, reason, range: start..end });
        }
    }
    found
}

type Words = (SuppressionKind, bool, Vec<String>, Option<String>);

fn covet(words: &str) -> Option<Words> {
    let words = words.strip_prefix("covet")?.trim_start().strip_prefix(':')?.trim_start();
    let words = words.strip_prefix("ignore")?;
    let (words, whole_file) = words.strip_prefix("-file").map_or((words, false), |words| (words, true));
    let (rules, rest) = match words.trim_start().strip_prefix('[') {
        Some(list) => {
            let (list, rest) = list.split_once(']')?;
            let rules: Vec<_> =
                list.split([',', ' ', '\t']).filter(|rule| !rule.is_empty()).map(str::to_owned).collect();
            // An empty list names nothing; to take it for every rule would hide more than was meant.
            if rules.is_empty() {
                return None;
            }
            (rules, rest)
        }
        None if words.is_empty() || words.starts_with([' ', '\t', ':', '-']) => (Vec::new(), words),
        None => return None,
    };
    Some((SuppressionKind::Covet, whole_file, rules, reason(rest)))
}

fn reason(words: &str) -> Option<String> {
    let words = words.trim_start_matches([' ', '\t', ':', '-', '—', '–']).trim_end();
    (!words.is_empty()).then(|| words.to_owned())
}

/// As ruff reads it: `noqa`, or `noqa:` and at least one code; what cannot be a code ends the list.
fn noqa(words: &str) -> Option<Words> {
    let of_file = ["ruff", "flake8"].iter().find_map(|tool| words.strip_prefix(tool)?.trim_start().strip_prefix(':'));
    let words = of_file.unwrap_or(words).trim_start();
    let is_noqa = words.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("noqa"));
    let rest = if is_noqa { &words[4..] } else { return None };
    let whole_file = of_file.is_some();
    match rest.trim_start().strip_prefix(':') {
        Some(list) => {
            let (rules, rest) = codes(list);
            if rules.is_empty() {
                return None;
            }
            Some((SuppressionKind::Noqa, whole_file, rules, reason(rest)))
        }
        None if rest.is_empty() || rest.starts_with(char::is_whitespace) => {
            Some((SuppressionKind::Noqa, whole_file, Vec::new(), reason(rest)))
        }
        None => None,
    }
}

/// Codes (`S608`) with commas, white space or nothing between, and what follows them.
fn codes(list: &str) -> (Vec<String>, &str) {
    let mut rules = Vec::new();
    let mut rest = list;
    loop {
        let next = rest.trim_start_matches([',', ' ', '\t']);
        let letters = next.bytes().take_while(u8::is_ascii_uppercase).count();
        let digits = next.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
        if letters == 0 || digits == 0 {
            return (rules, rest);
        }
        rules.push(next[..letters + digits].to_owned());
        rest = &next[letters + digits..];
    }
}

/// As Bandit reads it: the tests by id or name; words that are none of its tests are a reason, and all tests are meant.
fn nosec(words: &str) -> Option<Words> {
    let rest = words.strip_prefix("nosec")?;
    if rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_') {
        return None;
    }
    let rest = rest.trim_start_matches([':', ' ', '\t']);
    let mut rules = Vec::new();
    let mut behind = rest;
    for word in rest.split([',', ' ', '\t']).filter(|word| !word.is_empty()) {
        let Some(rule) = bandit_rule(word) else { break };
        rules.push(rule);
        let end = word.as_ptr() as usize - rest.as_ptr() as usize + word.len();
        behind = &rest[end..];
    }
    Some((SuppressionKind::Nosec, false, rules, reason(behind)))
}

/// ruff's code for a test of Bandit. Ids agree but for the first letter, with these exceptions: Bandit's B703 (Django's
/// `mark_safe`) is part of S308; B309, B322, B325 and B614 on have no rule in ruff and are given as they would be.
fn bandit_rule(word: &str) -> Option<String> {
    let by_id = word.strip_prefix('B').filter(|id| id.len() == 3 && id.bytes().all(|byte| byte.is_ascii_digit()));
    let id = by_id.or_else(|| BANDIT_NAMES.iter().find(|(name, _)| *name == word).map(|&(_, id)| id))?;
    Some(if id == "703" { "S308".to_owned() } else { format!("S{id}") })
}

/// Names of Bandit's tests, which `nosec` takes in place of ids.
const BANDIT_NAMES: [(&str, &str); 37] = [
    ("assert_used", "101"),
    ("exec_used", "102"),
    ("set_bad_file_permissions", "103"),
    ("hardcoded_bind_all_interfaces", "104"),
    ("hardcoded_password_string", "105"),
    ("hardcoded_password_funcarg", "106"),
    ("hardcoded_password_default", "107"),
    ("hardcoded_tmp_directory", "108"),
    ("try_except_pass", "110"),
    ("try_except_continue", "112"),
    ("request_without_timeout", "113"),
    ("flask_debug_true", "201"),
    ("tarfile_unsafe_members", "202"),
    ("hashlib", "324"),
    ("request_with_no_cert_validation", "501"),
    ("ssl_with_bad_version", "502"),
    ("ssl_with_bad_defaults", "503"),
    ("ssl_with_no_version", "504"),
    ("weak_cryptographic_key", "505"),
    ("yaml_load", "506"),
    ("ssh_no_host_key_verification", "507"),
    ("snmp_insecure_version", "508"),
    ("snmp_weak_cryptography", "509"),
    ("paramiko_calls", "601"),
    ("subprocess_popen_with_shell_equals_true", "602"),
    ("subprocess_without_shell_equals_true", "603"),
    ("any_other_function_with_shell_equals_true", "604"),
    ("start_process_with_a_shell", "605"),
    ("start_process_with_no_shell", "606"),
    ("start_process_with_partial_path", "607"),
    ("hardcoded_sql_expressions", "608"),
    ("linux_commands_wildcard_injection", "609"),
    ("django_extra_used", "610"),
    ("django_rawsql_used", "611"),
    ("jinja2_autoescape_false", "701"),
    ("use_of_mako_templates", "702"),
    ("django_mark_safe", "703"),
];

/// The statements of a text, told by its tokens.
struct LogicalLines {
    lines: Vec<LogicalLine>,
}

struct LogicalLine {
    span: Span,
    first: TokenKind,
}

impl LogicalLines {
    fn of(source: &Source) -> Self {
        let mut lines = Vec::new();
        let mut open: Option<LogicalLine> = None;
        let mut last = 0;
        for token in source.tokens() {
            let at = span(token.range());
            match token.kind() {
                TokenKind::Newline => {
                    if let Some(line) = open.take() {
                        lines.push(LogicalLine { span: Span::new(line.span.start, at.start.max(last)), ..line });
                    }
                }
                TokenKind::Indent | TokenKind::Dedent | TokenKind::NonLogicalNewline | TokenKind::EndOfFile => {}
                // A comment belongs to a line that is open; by itself it opens none.
                TokenKind::Comment if open.is_none() => {}
                kind => {
                    open.get_or_insert(LogicalLine { span: at, first: kind });
                    last = at.end;
                }
            }
        }
        lines.extend(open.map(|line| LogicalLine { span: Span::new(line.span.start, last), ..line }));
        Self { lines }
    }

    fn covered(&self, text: &Text, comment: Span) -> Span {
        let next = self.lines.partition_point(|line| line.span.end < comment.start);
        // The line that holds the comment, or the next one for a comment of its own.
        let Some(line) = self.lines.get(next) else { return comment };
        let (mut first, mut last) = (next, next);
        if line.span.start > comment.start {
            while self.lines[last].first == TokenKind::At && last + 1 < self.lines.len() {
                last += 1;
            }
        } else if matches!(line.first, TokenKind::Def | TokenKind::Class | TokenKind::Async) {
            while first > 0 && self.lines[first - 1].first == TokenKind::At {
                first -= 1;
            }
        }
        let line_start = |offset: u32| text.line_span(text.line_index(offset)).map_or(offset, |line| line.start);
        let end = self.lines[last].span.end;
        let end = text.line_span(text.line_index(end)).map_or(end, |line| line.end.max(end));
        Span::new(line_start(self.lines[first].span.start), end)
    }
}

/// Groups of physical lines (from 0, both inclusive) for which ruff expects `noqa` on the last one: strings of several
/// lines and lines joined by a backslash.
fn joined_lines(source: &Source) -> Vec<(usize, usize)> {
    let text = source.text();
    let mut groups: Vec<(usize, usize)> = Vec::new();
    let mut join = |start: u32, end: u32| {
        let (first, last) = (text.line_index(start), text.line_index(end));
        if first == last {
            return;
        }
        match groups.last_mut() {
            Some(group) if first <= group.1 => *group = (group.0.min(first), group.1.max(last)),
            _ => groups.push((first, last)),
        }
    };
    let mut previous = 0;
    let mut strings = Vec::new();
    for token in source.tokens() {
        let at = span(token.range());
        if text.slice(Span::new(previous.min(at.start), at.start)).contains('\\') {
            join(previous, at.start);
        }
        previous = at.end;
        match token.kind() {
            TokenKind::String => join(at.start, at.end),
            TokenKind::FStringStart | TokenKind::TStringStart => strings.push(at.start),
            TokenKind::FStringEnd | TokenKind::TStringEnd => {
                if let Some(start) = strings.pop().filter(|_| strings.is_empty()) {
                    join(start, at.end);
                }
            }
            _ => {}
        }
    }
    groups
}

fn physical_lines(text: &Text, joined: &[(usize, usize)], comment: Span) -> Span {
    let line = text.line_index(comment.start);
    let group = joined.partition_point(|&(_, last)| last < line);
    let first = joined.get(group).filter(|&&(_, last)| last == line).map_or(line, |&(first, _)| first);
    let start = text.line_span(first).map_or(comment.start, |line| line.start);
    Span::new(start.min(comment.start), comment.end)
}

#[cfg(test)]
mod tests {
    use covet_core::RelPath;

    use super::*;
    use crate::SourceKind;

    fn found(text: &str) -> Vec<Suppression> {
        suppressions(&Source::parse(Text::new(RelPath::new("a.py"), text), SourceKind::Module))
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
