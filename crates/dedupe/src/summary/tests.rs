//! The summary of small projects.

use std::path::{Path, PathBuf};

use covet_core::{ChangedLines, Content, LogicalKind, LogicalName, RelPath, Span, Text};
use covet_python::source::{Source, SourceKind};

use super::*;
use crate::class::{Level, Member};
use crate::{code, detect};

struct Files {
    sources: Vec<SourceFile>,
    facts: Vec<(usize, FileCode)>,
}

impl Files {
    fn new(files: &[(&str, &str)]) -> Self {
        let mut known = Self { sources: Vec::new(), facts: Vec::new() };
        for (index, (path, text)) in files.iter().enumerate() {
            let path = RelPath::new(path);
            let text = Text::new(path.clone(), *text);
            let kind = SourceKind::of_path(&path);
            known.facts.push((index, code::read(&Source::parse(text.clone(), kind), false)));
            known.sources.push(SourceFile {
                disk: PathBuf::from(path.as_str()),
                path,
                content: Content::Bytes(text.as_str().as_bytes().into()),
                lines: ChangedLines::All,
            });
        }
        known
    }

    fn text(&self, file: usize) -> Text {
        let Content::Bytes(bytes) = &self.sources[file].content else { unreachable!("they are made above") };
        Text::new(self.sources[file].path.clone(), std::str::from_utf8(bytes).unwrap())
    }

    /// A class of lines, both included, of files.
    fn class(&self, kind: CloneType, members: &[(usize, u32, u32)]) -> CloneClass {
        let member = |&(file, first_line, last_line): &(usize, u32, u32)| {
            let text = self.text(file);
            let line = |line: u32| text.line_span(line as usize - 1).unwrap();
            let span = Span::new(line(first_line).start, line(last_line).end);
            let code_lines = last_line + 1 - first_line;
            Member { file, span, first_line, last_line, code_lines, tokens: 0, logical: None }
        };
        CloneClass { kind, level: Level::Block, members: members.iter().map(member).collect(), similarity: 1.0 }
    }

    fn summary(&self, classes: &[CloneClass]) -> Summary {
        let classes: Vec<&CloneClass> = classes.iter().collect();
        Summary::of(&classes, &self.facts, &self.sources, &|_| None)
    }

    fn page(&self, classes: &[CloneClass], advice: &dyn Fn(usize) -> Option<Advised>) -> String {
        let classes: Vec<&CloneClass> = classes.iter().collect();
        let summary = Summary::of(&classes, &self.facts, &self.sources, advice);
        let index = |source: &SourceFile| self.sources.iter().position(|known| known.path == source.path).unwrap();
        let input = PageInput {
            classes: &classes,
            sources: &self.sources,
            root: Path::new("/project"),
            folder: Path::new("/project/out"),
            text: &|source| self.text(index(source)),
        };
        page(&summary, &input)
    }
}

fn counts(files: u64, code_lines: u64, duplicated_lines: u64, redundant_lines: u64) -> Counts {
    Counts { files, code_lines, duplicated_lines, redundant_lines }
}

const SIX: &str = "a = 1\nb = 2\n\n# c\nc = 3\nd = [\n    4,\n]\n";

#[test]
fn lines_of_code_count_once() {
    let files = Files::new(&[("a.py", SIX), ("b.py", SIX), ("pkg/deep/c.py", SIX), ("tests/test_d.py", "x = 1\n")]);
    // Two classes that share lines, one of them with a member in the middle of the other's.
    let first = files.class(CloneType::Exact, &[(0, 1, 5), (1, 1, 5)]);
    let second = files.class(CloneType::Gapped, &[(0, 5, 8), (1, 5, 8), (2, 5, 8)]);
    let summary = files.summary(&[first, second]);
    assert_eq!(summary.all, counts(4, 19, 6 + 6 + 4, 6 + 4));
    assert_eq!(summary.tests, counts(1, 1, 0, 0));
    assert_eq!(summary.not_tests, counts(3, 18, 16, 10));
    let folders: Vec<(&str, Counts)> = summary.folders.iter().map(|(name, of)| (name.as_str(), *of)).collect();
    let deep = counts(1, 6, 4, 4);
    assert_eq!(folders, [(".", summary.all), ("pkg", deep), ("pkg/deep", deep), ("tests", counts(1, 1, 0, 0))]);
    assert_eq!(summary.types[0], OfType { classes: 1, members: 2, duplicated_lines: 6 });
    assert_eq!(summary.types[2], OfType { classes: 1, members: 3, duplicated_lines: 12 });
    // The second saves four lines twice, the first three lines once.
    let ranked: Vec<_> = summary.classes.iter().map(|ranked| (ranked.class, ranked.lines, ranked.saving)).collect();
    assert_eq!(ranked, [(1, 4, 8), (0, 3, 3)]);
    // `pkg` says no more than `pkg/deep`.
    assert_eq!(summary.worst_folders(20), (vec![("pkg/deep", deep)], 0));
    assert_eq!(summary.worst_files(2).1, 1);
}

#[test]
fn advice_tells_what_is_saved() {
    let files = Files::new(&[("a.py", SIX), ("b.py", SIX)]);
    let classes = [
        files.class(CloneType::Exact, &[(0, 1, 8), (1, 1, 8)]),
        files.class(CloneType::Renamed, &[(0, 1, 2), (1, 1, 2)]),
    ];
    let classes: Vec<&CloneClass> = classes.iter().collect();
    let advice = |class| (class == 1).then(|| Advised { text: "Extract a function.".to_owned(), saved_lines: 7 });
    let summary = Summary::of(&classes, &files.facts, &files.sources, &advice);
    let ranked: Vec<_> =
        summary.classes.iter().map(|ranked| (ranked.class, ranked.saving, ranked.advice.as_deref())).collect();
    assert_eq!(ranked, [(1, 7, Some("Extract a function.")), (0, 6, None)]);
}

#[test]
fn nothing_is_no_division_by_nothing() {
    let files = Files::new(&[]);
    let summary = files.summary(&[]);
    assert_eq!(summary.all.share(), 0.0);
    assert_eq!(summary.sentence(), "Nothing is written twice in 0 lines of code in 0 files.");
    assert!(files.page(&[], &|_| None).ends_with("</main>\n</body>\n</html>\n"));
    assert_eq!(
        table(&summary, &[], &[]),
        "Nothing is written twice in 0 lines of code in 0 files.\n\n  files  lines  duplicated  share  redundant  folder\n  \
         \x20   0      0           0  0.0 %          0  (all)\n\n  files  lines  duplicated  share  redundant  code\n"
    );
}

#[test]
fn many_folders_are_cut() {
    let paths: Vec<String> = (0..40).map(|number| format!("f{number:02}/{}", "x/".repeat(number)) + "a.py").collect();
    let files: Vec<(&str, &str)> = paths.iter().map(|path| (path.as_str(), SIX)).collect();
    let files = Files::new(&files);
    let members: Vec<(usize, u32, u32)> = (0..40).map(|file| (file, 1, 8)).collect();
    let classes = [files.class(CloneType::Exact, &members)];
    let text = table(&files.summary(&classes), &[&classes[0]], &files.sources);
    assert!(text.contains(" more folders\n") && text.lines().count() < 45, "{text}");
}

const LISTED: &str = "\
def list_orders(request, session):
    page = int(request.args.get('page', 1))
    orders = session.query(Order).filter(Order.open)
    found = orders.limit(20).offset(20 * page).all()
    return [order.to_dict() for order in found]
";

#[test]
fn the_page_shows_what_differs() {
    let other = LISTED.replace("Order", "Bill").replace("order", "bill").replace("20", "50");
    let other =
        format!("import session\n\n\n{}    # <b>&\u{202e}\n", other.replace(".all()", ".all()\n    log(found)"));
    let files = Files::new(&[("shop/orders.py", LISTED), ("shop/a b/bills.py", &other)]);
    let mut class = files.class(CloneType::Gapped, &[(0, 1, 5), (1, 4, 10)]);
    class.members[0].logical =
        Some(LogicalName { qualified: "shop.orders.list_orders".to_owned(), kind: LogicalKind::Function });
    let advice = |_| Some(Advised { text: "Extract `list_open(<kind>)`.".to_owned(), saved_lines: 4 });
    let page = files.page(&[class], &advice);
    insta::assert_snapshot!(page);
    for forbidden in ["<script", "http:", "https:", "<b>", "\u{202e}", "src="] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn a_page_of_ten_thousand_places_stays_small() {
    let text = format!("{}\n", "x = 'é&' + 1\n".repeat(200));
    let paths: Vec<String> = (0..10_000).map(|number| format!("f/{number}.py")).collect();
    let mut files = Files::new(&[("f/0.py", &text)]);
    for path in &paths[1..] {
        let known = files.sources[0].clone();
        files.sources.push(SourceFile { path: RelPath::new(path), ..known });
        files.facts.push((files.facts.len(), files.facts[0].1.clone()));
    }
    let one = files.class(CloneType::Exact, &[(0, 1, 200)]);
    let members = (0..10_000).map(|file| Member { file, ..one.members[0].clone() });
    let class = CloneClass { members: members.collect(), ..one };
    let page = files.page(std::slice::from_ref(&class), &|_| None);
    assert!(page.len() < 100_000, "{}", page.len());
    assert!(page.contains("<li>and 9,944 more</li>") && page.contains("and 120 more lines"));
    // Long classes beyond the size of a page are counted only.
    let long = format!("x = '{}'\n", "&".repeat(400)).repeat(100);
    let files = Files::new(&[("a.py", &long), ("b.py", &long)]);
    let class = files.class(CloneType::Exact, &[(0, 1, 100), (1, 1, 100)]);
    let page = files.page(&vec![class; 400], &|_| None);
    assert!(page.len() < SIZE_AND_MORE && page.contains(" more clone classes</p>"), "{}", page.len());
}

const SIZE_AND_MORE: usize = 5 << 20;

#[test]
fn what_is_detected_is_counted() {
    let renamed = LISTED.replace("order", "bill").replace("found", "bills_found");
    let files = Files::new(&[("shop/orders.py", LISTED), ("shop/bills.py", &renamed), ("shop/x.py", SIX)]);
    let options = detect::Options { min_lines: 5, min_tokens: 20, ..detect::Options::default() };
    let classes = detect::detect(&files.facts, &options, None);
    let summary = files.summary(&classes);
    assert_eq!(summary.all, counts(3, 16, 10, 5), "{classes:?}");
}
