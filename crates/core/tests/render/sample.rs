//! Reports to render: one with everything in it, and the odd ones.

use std::path::Path;
use std::sync::LazyLock;

use covet_core::finding::Context;
use covet_core::report::Sources;
use covet_core::scope::Provenance;
use covet_core::text::Cell;
use covet_core::{
    BaselineState, Edit, Entry, Finding, Fix, FixSafety, Flow, FlowStep, LogicalKind, LogicalName, Notification, Place,
    Precision, ProgramInfo, Property, RelPath, Related, Report, RuleId, RuleSet, Severity, Span, Suppression,
    SuppressionKind, Text,
};

pub static PROGRAM: ProgramInfo =
    ProgramInfo { name: "scan", about: "Finds what is wrong in Python code", version: "0.1.0", fingerprint: "test" };

const RULES: &str = r#"{"rule": [
  {
    "id": "sql-string-building",
    "name": "SQL built from text",
    "family": "security",
    "what": "A query that is put together from text and handed to `execute`.",
    "why": "Whoever controls a part of the text controls the query.",
    "fix": "Hand the values over as parameters.",
    "severity": "error",
    "security-severity": 9.1,
    "precision": "high",
    "cwe": [89],
    "owasp-2021": ["A03"],
    "owasp-2025": ["A05"],
    "minutes": 20,
    "tags": ["database"],
    "references": ["https://cheatsheetseries.owasp.org/cheatsheets/Query_Parameterization_Cheat_Sheet.html"],
    "example": [{
      "bad": "cursor.execute(f\"SELECT * FROM users WHERE name = '{name}'\")",
      "good": "cursor.execute(\"SELECT * FROM users WHERE name = ?\", (name,))"
    }]
  },
  {
    "id": "S324",
    "name": "Weak hash function",
    "family": "security",
    "what": "A call of `hashlib.md5` or `hashlib.sha1`.",
    "why": "Collisions can be made at will.",
    "fix": "Use `hashlib.sha256`, or say `usedforsecurity=False`.",
    "severity": "warning",
    "security-severity": 5.3,
    "precision": "medium",
    "cwe": [327, 328]
  },
  {
    "id": "long-function",
    "name": "Function of many lines",
    "family": "complexity",
    "what": "A function of more than 100 lines.",
    "why": "Nobody reads it whole.",
    "fix": "Split it.",
    "severity": "note",
    "precision": "very-high"
  },
  {
    "id": "unreadable-file",
    "name": "File that cannot be read",
    "family": "input",
    "what": "A file that cannot be read or decoded.",
    "why": "Nothing is known about it.",
    "fix": "Repair the file or leave it out.",
    "severity": "error",
    "precision": "very-high"
  }
]}"#;

pub static RULE_SET: LazyLock<RuleSet> =
    LazyLock::new(|| RuleSet::embedded(&[("all", RULES)]).expect("the rules of the tests are valid"));

const APP: &str = "\
import hashlib
from flask import request

def find(cursor):
\tname = request.args[\"name\"]
\tquery = f\"SELECT * FROM users WHERE name = '{name}'\"  # 用户 \u{1b}[31mred\u{202e}
\tcursor.execute(query)

def digest(text):
    return hashlib.md5(text).hexdigest()  # noqa: S324 only a cache key

def old(text):
    return hashlib.sha1(text).hexdigest()
";

const NOTEBOOK: &str = "import hashlib\nx = 1\nprint(x)\nhashlib.md5(b'')\n";

/// The texts of the sample project.
pub struct Project;

impl Sources for Project {
    fn text(&self, path: &RelPath) -> Option<Text> {
        match path.as_str() {
            "src/app.py" => Some(Text::new(path.clone(), APP)),
            "notes/a b#1%.ipynb" => Some(notebook()),
            _ => None,
        }
    }
}

fn notebook() -> Text {
    let cells = vec![
        Cell { number: 1, span: Span::new(0, 21), file_lines: vec![12, 13] },
        Cell { number: 3, span: Span::new(21, NOTEBOOK.len() as u32), file_lines: vec![40, 41] },
    ];
    Text::with_cells(RelPath::new("notes/a b#1%.ipynb"), NOTEBOOK, cells)
}

fn span_of(text: &Text, part: &str) -> Span {
    let start = text.as_str().find(part).expect("the part is in the sample");
    Span::new(start as u32, (start + part.len()) as u32)
}

fn function(name: &str) -> Option<LogicalName> {
    Some(LogicalName { qualified: format!("app.{name}"), kind: LogicalKind::Function })
}

pub fn entry(finding: Finding, fingerprint: &str, baseline: BaselineState) -> Entry {
    Entry { baseline, ..Entry::new(finding, vec![fingerprint.to_owned()]) }
}

/// Every kind of thing that a report can hold, in the order of a report.
pub fn rich() -> Vec<Entry> {
    let app = Text::new(RelPath::new("src/app.py"), APP);
    let book = notebook();
    let place = |part: &str| app.place(span_of(&app, part));

    let mut in_cell =
        Finding::new(RuleId::new("S324"), Severity::Warning, "MD5 is weak", &book, span_of(&book, "hashlib.md5"));
    in_cell.precision = Some(Precision::Low);

    let gone = Finding::on_file(
        RuleId::new("unreadable-file"),
        Severity::Error,
        "Not UTF-8: byte 0xff\nat offset 12 | see `PEP 263`",
        RelPath::new("src/100%, a:b\nc#.py"),
    );

    let injection = Finding::new(
        RuleId::new("sql-string-building"),
        Severity::Error,
        "`query` is built from text and reaches `execute`",
        &app,
        span_of(&app, "cursor.execute(query)"),
    )
    .with_logical(function("find"))
    .with_related(vec![Related { place: place("f\"SELECT"), message: "The query is built here".to_owned() }])
    .with_fix(Some(Fix {
        message: "Hand `name` over as a parameter".to_owned(),
        edits: vec![
            Edit {
                span: span_of(&app, "f\"SELECT * FROM users WHERE name = '{name}'\""),
                content: "\"SELECT * FROM users WHERE name = ?\"".to_owned(),
            },
            Edit { span: span_of(&app, "(query)"), content: "(query, (name,))".to_owned() },
        ],
        others: Vec::new(),
        safety: FixSafety::Unsafe,
    }))
    .with_property("parameter", Property::Text("name".to_owned()))
    .with_property("score", Property::Number(0.75));
    let injection = Finding {
        flows: vec![Flow {
            steps: vec![
                FlowStep {
                    place: place("request.args[\"name\"]"),
                    message: "Comes from the request".to_owned(),
                    logical: function("find"),
                },
                FlowStep {
                    place: place("f\"SELECT * FROM users WHERE name = '{name}'\""),
                    message: "Becomes part of `query`".to_owned(),
                    logical: function("find"),
                },
                FlowStep {
                    place: place("cursor.execute(query)"),
                    message: "Is executed".to_owned(),
                    logical: function("find"),
                },
            ],
        }],
        ..injection
    };

    let suppressed = Entry {
        suppression: Some(Suppression {
            kind: SuppressionKind::Noqa,
            place: place("# noqa: S324 only a cache key"),
            covers: None,
            rules: vec!["S324".to_owned()],
            reason: Some("only a cache key".to_owned()),
            removal: None,
        }),
        ..entry(
            Finding::new(RuleId::new("S324"), Severity::Warning, "MD5 is weak", &app, span_of(&app, "hashlib.md5"))
                .with_logical(function("digest")),
            "3333333333333333:1",
            BaselineState::New,
        )
    };

    let long = Finding::new(
        RuleId::new("long-function"),
        Severity::Note,
        "2 lines | more than [allowed](1)",
        &app,
        span_of(&app, "def old(text):\n    return"),
    )
    .with_logical(function("old"));

    let weak =
        Finding::new(RuleId::new("S324"), Severity::Warning, "SHA-1 is weak", &app, span_of(&app, "hashlib.sha1"))
            .with_logical(function("old"))
            .with_fix(Some(Fix {
                message: "Use SHA-256".to_owned(),
                edits: vec![Edit { span: span_of(&app, "sha1"), content: "sha256".to_owned() }],
                others: Vec::new(),
                safety: FixSafety::Safe,
            }));

    vec![
        entry(in_cell, "1111111111111111:1", BaselineState::New),
        entry(gone, "2222222222222222:1", BaselineState::New),
        entry(injection, "4444444444444444:1", BaselineState::New),
        suppressed,
        entry(long, "5555555555555555:1", BaselineState::Unchanged),
        entry(weak, "6666666666666666:1", BaselineState::New),
    ]
}

pub fn notifications() -> Vec<Notification> {
    vec![
        Notification {
            id: "cache".to_owned(),
            level: Severity::Note,
            message: "The cache cannot be written; nothing is kept".to_owned(),
            place: None,
        },
        Notification {
            id: "unreadable-file".to_owned(),
            level: Severity::Error,
            message: "Not UTF-8: byte 0xff".to_owned(),
            place: Some(Place { path: RelPath::new("src/100%, a:b\nc#.py"), region: None }),
        },
    ]
}

pub static PROVENANCE: LazyLock<Provenance> = LazyLock::new(|| Provenance {
    repository_uri: Some("git@example.org:shop/app.git".to_owned()),
    revision: Some("0123456789abcdef0123456789abcdef01234567".to_owned()),
    branch: Some("main".to_owned()),
});

pub fn report<'a>(entries: &'a [Entry], notifications: &'a [Notification]) -> Report<'a> {
    Report {
        program: &PROGRAM,
        rules: &RULE_SET,
        entries,
        notifications,
        provenance: Some(&PROVENANCE),
        root: Path::new("/home/somebody/secret/shop"),
        automation_id: "covet-scan/staged/",
        files: 120,
        fail_on: covet_core::FailOn::Warning,
        fixed: 3,
        sources: &Project,
    }
}

/// Many findings of three severities, mostly notes, in a file that cannot be read again.
pub fn many(number: u32) -> Vec<Entry> {
    let line = |index: u32| (index, Severity::Note, "long-function");
    (1..=number)
        .map(|index| match index {
            _ if index % 1_000 == 0 => (index, Severity::Error, "sql-string-building"),
            _ if index % 10 == 0 => (index, Severity::Warning, "S324"),
            _ => line(index),
        })
        .map(|(index, severity, rule)| {
            let mut finding =
                Finding::on_file(RuleId::new(rule), severity, format!("finding {index}"), RelPath::new("big.py"));
            finding.context = Context { lines: index.into(), neighbours: 0 };
            entry(finding, &format!("{index:016x}:1"), BaselineState::None)
        })
        .collect()
}

/// A project of one text, whatever path is asked for.
pub struct One(pub Text);

impl Sources for One {
    fn text(&self, _: &RelPath) -> Option<Text> {
        Some(self.0.clone())
    }
}

/// A finding that uses every place and text a finding has.
pub fn odd(text: &Text, span: Span, words: &str) -> Finding {
    let place = text.place(span);
    let step = FlowStep { place: place.clone(), message: words.to_owned(), logical: None };
    let finding = Finding {
        flows: vec![Flow { steps: vec![step] }],
        ..Finding::new(RuleId::new("S324"), Severity::Warning, words, text, span)
    };
    finding
        .with_related(vec![Related { place, message: words.to_owned() }])
        .with_fix(Some(Fix {
            message: words.to_owned(),
            edits: vec![Edit { span, content: words.to_owned() }],
            others: Vec::new(),
            safety: FixSafety::Safe,
        }))
        .with_property(words, Property::Text(words.to_owned()))
}
