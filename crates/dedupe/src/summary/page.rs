//! The summary and the largest classes as one page of HTML. It needs no script, no network and no other file.

use std::fmt::Write;
use std::path::{Component, Path};

use covet_core::{SourceFile, Span, Text};

use super::harmless::escaped;
use super::sides::{Cell, Row, align};
use super::{Counts, Ranked, Summary, TYPES, classes, count, number, percent, word};
use crate::class::{CloneClass, Member};

/// The most folders, files and classes that are shown.
const FOLDERS: usize = 50;
const FILES: usize = 20;
const CLASSES: usize = 100;
/// The most members of a class that are shown side by side, and that are named beside them.
const SHOWN: usize = 6;
const NAMED: usize = 50;
/// The most lines of a member, and characters of a line.
const LINES: usize = 80;
const LETTERS: usize = 300;
/// In bytes; classes that would make the page larger are left out and counted.
const SIZE: usize = 4 << 20;

const STYLE: &str = include_str!("page.css");

/// What a page is made of besides the summary.
pub struct PageInput<'a> {
    /// Those that the summary is of.
    pub classes: &'a [&'a CloneClass],
    pub sources: &'a [SourceFile],
    /// The folder that paths of sources start at, absolute.
    pub root: &'a Path,
    /// The folder that the page will be in, absolute: links start there.
    pub folder: &'a Path,
    pub text: &'a dyn Fn(&SourceFile) -> Text,
}

/// The page. Everything from the code under test is escaped.
///
/// Its size is bounded, by about 6 MiB at the worst; so is the time, save for the files that are read.
pub fn page(summary: &Summary, input: &PageInput<'_>) -> String {
    let mut page = Page { html: String::new(), input, links: relative(input.folder, input.root) };
    page.head(summary);
    page.counts(summary);
    page.classes(summary);
    page.html.push_str("</main>\n</body>\n</html>\n");
    page.html
}

struct Page<'a> {
    html: String,
    input: &'a PageInput<'a>,
    /// The way from the page to the root, with a `/` at its end; `None` where there is none.
    links: Option<String>,
}

impl Page<'_> {
    fn head(&mut self, summary: &Summary) {
        let _ = write!(
            self.html,
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>What is written twice</title>\n\
             <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>What is written twice</h1>\n<p>{}</p>\n",
            escaped(&summary.sentence())
        );
    }

    fn counts(&mut self, summary: &Summary) {
        let (folders, left) = summary.worst_folders(FOLDERS);
        self.table("By folder", "Folder", folders.into_iter().chain([("All", summary.all)]));
        self.left(left, "folder");
        let parts = [("Not tests", summary.not_tests), ("Tests", summary.tests)];
        self.table("By purpose", "Code", parts.into_iter().filter(|(_, counts)| counts.files > 0));
        let (files, left) = summary.worst_files(FILES);
        if !files.is_empty() {
            self.table("By file", "File", files.into_iter());
            self.left(left, "file");
        }
        if summary.classes.is_empty() {
            return;
        }
        self.html.push_str("<table class=\"counts\">\n<caption>By clone type</caption>\n<thead><tr>");
        for name in ["Type", "Classes", "Members", "Duplicated lines"] {
            let _ = write!(self.html, "<th scope=\"col\">{name}</th>");
        }
        self.html.push_str("</tr></thead>\n<tbody>\n");
        for (kind, of_type) in TYPES.iter().zip(&summary.types).filter(|(_, of_type)| of_type.classes > 0) {
            let _ = write!(self.html, "<tr><th scope=\"row\">{}</th>", word(*kind));
            for amount in [of_type.classes, of_type.members, of_type.duplicated_lines] {
                let _ = write!(self.html, "<td>{}</td>", number(amount));
            }
            self.html.push_str("</tr>\n");
        }
        self.html.push_str("</tbody>\n</table>\n");
    }

    fn table<'t>(&mut self, caption: &str, first: &str, rows: impl Iterator<Item = (&'t str, Counts)>) {
        let _ = write!(self.html, "<table class=\"counts\">\n<caption>{caption}</caption>\n<thead><tr>");
        let of_files = first == "File";
        let columns = [first, "Files", "Lines of code", "Duplicated", "Share", "Redundant"];
        for name in columns.into_iter().filter(|name| !(of_files && *name == "Files")) {
            let _ = write!(self.html, "<th scope=\"col\">{name}</th>");
        }
        self.html.push_str("</tr></thead>\n<tbody>\n");
        for (name, counts) in rows {
            let _ = write!(self.html, "<tr><th scope=\"row\">{}</th>", escaped(name));
            if !of_files {
                let _ = write!(self.html, "<td>{}</td>", number(counts.files));
            }
            let [lines, duplicated, redundant] =
                [counts.code_lines, counts.duplicated_lines, counts.redundant_lines].map(number);
            for cell in [lines, duplicated, percent(counts.share()), redundant] {
                let _ = write!(self.html, "<td>{cell}</td>");
            }
            self.html.push_str("</tr>\n");
        }
        self.html.push_str("</tbody>\n</table>\n");
    }

    fn left(&mut self, left: usize, what: &str) {
        if left > 0 {
            let _ = writeln!(self.html, "<p class=\"quiet\">and {}</p>", count(left as u64, &format!("more {what}")));
        }
    }

    fn classes(&mut self, summary: &Summary) {
        if summary.classes.is_empty() {
            return;
        }
        self.html.push_str(
            "<h2>The classes that cost most</h2>\n<p>What differs from the first place is marked, and in the first \
             place what differs from any other.</p>\n",
        );
        let begin = self.html.len();
        let mut told = 0;
        for ranked in summary.classes.iter().take(CLASSES) {
            if self.html.len() - begin > SIZE {
                break;
            }
            if let Some(class) = self.input.classes.get(ranked.class) {
                self.class(told + 1, ranked, class);
            }
            told += 1;
        }
        let left = summary.classes.len() - told;
        if left > 0 {
            let left = classes(left as u64).replacen("clone", "more clone", 1);
            let _ = writeln!(self.html, "<p class=\"quiet\">and {left}</p>");
        }
    }

    fn class(&mut self, place: usize, ranked: &Ranked, class: &CloneClass) {
        let html = &mut self.html;
        let _ = write!(
            html,
            "<section aria-labelledby=\"class-{place}\">\n<h3 id=\"class-{place}\">{place}. {} in {} ({}): {} to save\
             </h3>\n",
            count(ranked.lines, "line"),
            count(class.members.len() as u64, "place"),
            word(class.kind),
            count(ranked.saving, "line"),
        );
        if let Some(advice) = &ranked.advice {
            let _ = writeln!(html, "<p>{}</p>", escaped(advice));
        }
        let shown = &class.members[..class.members.len().min(SHOWN)];
        let sides = self.sides(shown);
        let texts: Vec<Vec<String>> = sides.iter().map(|side| side.lines.clone()).collect();
        let _ = write!(
            self.html,
            "<div class=\"scroll\" role=\"region\" aria-labelledby=\"class-{place}\" tabindex=\"0\">\n\
             <table class=\"sides\">\n<caption>{} side by side</caption>\n<thead><tr>",
            count(shown.len() as u64, "place")
        );
        for member in shown {
            self.html.push_str("<th scope=\"col\" colspan=\"2\">");
            self.place(member);
            self.html.push_str("</th>");
        }
        self.html.push_str("</tr></thead>\n<tbody>\n");
        for row in align(&texts) {
            self.row(&row, &sides);
        }
        if sides.iter().any(|side| side.more > 0) {
            self.html.push_str("<tr>");
            for side in &sides {
                let more = if side.more > 0 { format!("and {}", count(side.more, "more line")) } else { String::new() };
                let _ = write!(self.html, "<td></td><td class=\"quiet\">{more}</td>");
            }
            self.html.push_str("</tr>\n");
        }
        self.html.push_str("</tbody>\n</table>\n</div>\n");
        self.others(&class.members[shown.len()..]);
        self.html.push_str("</section>\n");
    }

    fn row(&mut self, row: &Row, sides: &[Side]) {
        self.html.push_str("<tr>");
        for (cell, side) in row.iter().zip(sides) {
            match cell {
                Some(Cell { line, marks }) => {
                    let _ = write!(self.html, "<td>{}</td><td>", side.numbers[*line]);
                    let text = &side.lines[*line];
                    let mut done = 0;
                    for mark in marks {
                        self.html.push_str(&escaped(&text[done..mark.start]));
                        let _ = write!(self.html, "<mark>{}</mark>", escaped(&text[mark.clone()]));
                        done = mark.end;
                    }
                    self.html.push_str(&escaped(&text[done..]));
                    self.html.push_str("</td>");
                }
                None => self.html.push_str("<td></td><td class=\"none\"></td>"),
            }
        }
        self.html.push_str("</tr>\n");
    }

    fn others(&mut self, others: &[Member]) {
        if others.is_empty() {
            return;
        }
        let _ = writeln!(self.html, "<details>\n<summary>{}</summary>\n<ul>", count(others.len() as u64, "more place"));
        for member in others.iter().take(NAMED) {
            self.html.push_str("<li>");
            self.place(member);
            self.html.push_str("</li>\n");
        }
        if others.len() > NAMED {
            let _ = writeln!(self.html, "<li>and {} more</li>", number((others.len() - NAMED) as u64));
        }
        self.html.push_str("</ul>\n</details>\n");
    }

    /// `path:line`, as a link where there is a way, and the name of the function.
    fn place(&mut self, member: &Member) {
        let Some(source) = self.input.sources.get(member.file) else { return };
        let path = source.path.as_str();
        let label = escaped(&format!("{path}:{}", member.first_line));
        match &self.links {
            Some(to_root) => {
                let target = percent_encoded(&format!("{to_root}{path}"));
                let _ = write!(self.html, "<a href=\"{target}#L{}\">{label}</a>", member.first_line);
            }
            None => self.html.push_str(&label),
        }
        if let Some(name) = &member.logical {
            let _ = write!(self.html, " <span class=\"quiet\">{}</span>", escaped(&name.qualified));
        }
    }

    fn sides(&self, members: &[Member]) -> Vec<Side> {
        // Members are in order of file.
        let mut last: Option<(usize, Text)> = None;
        let mut sides = Vec::with_capacity(members.len());
        for member in members {
            if last.as_ref().is_none_or(|(file, _)| *file != member.file) {
                last = self.input.sources.get(member.file).map(|source| (member.file, (self.input.text)(source)));
            }
            sides.push(last.as_ref().map_or_else(Side::default, |(_, text)| Side::new(text, member.span)));
        }
        sides
    }
}

/// What is shown of a member.
#[derive(Default)]
struct Side {
    /// Without what all of them are indented by, and cut where they are long.
    lines: Vec<String>,
    /// Of the file; in a notebook, of the cell.
    numbers: Vec<u32>,
    /// How many lines are not shown.
    more: u64,
}

impl Side {
    fn new(text: &Text, span: Span) -> Self {
        if span.end as usize > text.as_str().len() {
            // The file has changed since it was looked at.
            return Self::default();
        }
        let (first, last) = (text.line_index(span.start), text.line_index(span.end.max(span.start + 1) - 1));
        let spans: Vec<Span> = (first..=last).take(LINES).filter_map(|line| text.line_span(line)).collect();
        let number = |(line, span): (usize, &Span)| {
            let cell = text.is_notebook().then(|| text.region(Span::new(span.start, span.start)).cell).flatten();
            cell.map_or(line as u32 + 1, |cell| cell.start.line)
        };
        let numbers = (first..).zip(&spans).map(number).collect();
        let lines: Vec<&str> = spans.iter().map(|span| text.slice(*span)).collect();
        let indent = common_indent(&lines);
        let lines = lines.iter().map(|line| cut(line.get(indent..).unwrap_or(""))).collect();
        Self { lines, numbers, more: (last - first + 1).saturating_sub(LINES) as u64 }
    }
}

/// How many bytes of white space all lines begin with, blank ones apart.
fn common_indent(lines: &[&str]) -> usize {
    let mut indent: Option<&str> = None;
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        let own = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        let shared = indent.map_or(own, |indent| {
            let length = indent.bytes().zip(own.bytes()).take_while(|(one, other)| one == other).count();
            &indent[..length]
        });
        indent = Some(shared);
    }
    indent.map_or(0, str::len)
}

/// At most [`LETTERS`] characters of a line.
fn cut(line: &str) -> String {
    match line.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line.to_owned(),
    }
}

/// The way from one folder to another, with a `/` at its end unless it is empty; `None` where they have no folder in
/// common, or a name is not UTF-8.
fn relative(from: &Path, to: &Path) -> Option<String> {
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) = (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    if shared == 0 {
        return None;
    }
    let mut way = "../".repeat(from.len() - shared);
    for part in &to[shared..] {
        way.push_str(part.as_os_str().to_str()?);
        way.push('/');
    }
    Some(way)
}

/// A path for a link: what has a meaning in a URL (RFC 3986) or in HTML is encoded, a colon that would make a scheme of
/// the first part among it.
fn percent_encoded(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => encoded.push(byte as char),
            _ => {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_from_folder_to_folder() {
        let way = |from: &str, to: &str| relative(Path::new(from), Path::new(to)).unwrap();
        assert_eq!(way("/a/b", "/a/b"), "");
        assert_eq!(way("/a/b/out/html", "/a/b"), "../../");
        assert_eq!(way("/a", "/a/b/c"), "b/c/");
        assert_eq!(way("/tmp", "/a"), "../a/");
        assert_eq!(percent_encoded("../a b/é#1?.py"), "../a%20b/%C3%A9%231%3F.py");
    }

    #[test]
    fn lines_lose_what_all_of_them_have() {
        assert_eq!(common_indent(&["    a", "", "      b", "    c"]), 4);
        assert_eq!(common_indent(&["\ta", "    b"]), 0);
        assert_eq!(common_indent(&["", "  "]), 0);
        assert_eq!(cut(&"é".repeat(LETTERS)), "é".repeat(LETTERS));
        assert_eq!(cut(&"é".repeat(LETTERS + 1)), format!("{}…", "é".repeat(LETTERS)));
    }
}
