//! A small program with a reach. Of lines that stand in the project more than once it reports each that begins with
//! `copy`, and those that begin with `class` all in one finding; where they say `fix`, it empties them all.

use std::error::Error;
use std::path::Path;

use covet_core::rule::RuleError;
use covet_core::{
    Analysis, DecodeError, Edit, FileEdits, Finding, Fix, FixSafety, Language, LineColumn, Member, Place, Program,
    ProgramInfo, Project, Reach, RelPath, Rule, RuleId, RuleSet, Severity, Span, Suppression, SuppressionKind, Text,
};

/// Under a name that the configuration knows.
const INFO: ProgramInfo = ProgramInfo { name: "dedupe", about: "Finds copies", version: "0.1.0", fingerprint: "test" };

const RULES: &str = r#"{"rule": [
  {"id": "again", "name": "Line of another place", "family": "copies", "what": "", "why": "", "fix": "",
   "severity": "warning", "precision": "high"},
  {"id": "copies", "name": "Line of several places", "family": "copies", "what": "", "why": "", "fix": "",
   "severity": "warning", "precision": "high", "security-severity": 5.0},
  {"id": "unused-suppression", "name": "Comment of no use", "family": "input", "what": "", "why": "", "fix": "",
   "severity": "warning", "precision": "high"},
  {"id": "undecodable-file", "name": "File without text", "family": "input", "what": "", "why": "", "fix": "",
   "severity": "error", "precision": "high"},
  {"id": "unreadable-file", "name": "File that cannot be read", "family": "input", "what": "", "why": "", "fix": "",
   "severity": "error", "precision": "high"}
]}"#;

/// Files with the ending `txt`, in ASCII; they "parse" while they hold no `!`.
pub struct Plain;

impl Language for Plain {
    fn wants(&self, path: &RelPath) -> bool {
        path.extension() == Some("txt")
    }

    fn wants_script(&self, _: &[u8]) -> bool {
        false
    }

    fn decode(&self, path: &RelPath, bytes: &[u8]) -> Result<Text, DecodeError> {
        match str::from_utf8(bytes) {
            Ok(text) if text.is_ascii() => Ok(Text::new(path.clone(), text)),
            _ => Err(DecodeError { message: "not ASCII".to_owned(), at: Some(LineColumn { line: 1, column: 1 }) }),
        }
    }

    fn apply(&self, _: &RelPath, bytes: &[u8], edits: &[Edit]) -> Result<Vec<u8>, String> {
        let mut text = String::from_utf8(bytes.to_vec()).map_err(|error| error.to_string())?;
        for edit in edits.iter().rev() {
            text.replace_range(edit.span.range(), &edit.content);
        }
        if text.contains('!') { Err("the result would not parse".to_owned()) } else { Ok(text.into_bytes()) }
    }
}

#[derive(clap::Args)]
pub struct NoArgs {}

#[derive(Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoConfig {}

pub struct Copies(pub Reach);

/// A line that begins with `copy`.
struct Line {
    place: Place,
    text: Text,
    span: Span,
}

impl Line {
    fn words(&self) -> &str {
        let line = self.text.slice(self.span);
        line.split_once('#').map_or(line, |(words, _)| words).trim()
    }
}

impl Program for Copies {
    type Args = NoArgs;
    type Config = NoConfig;

    fn info(&self) -> &ProgramInfo {
        &INFO
    }

    fn language(&self) -> &dyn Language {
        &Plain
    }

    fn reach(&self) -> Reach {
        self.0
    }

    fn rules(&self) -> Result<RuleSet, RuleError> {
        RuleSet::embedded(&[("all", RULES)])
    }

    fn user_rules(&self, _: &Path, _: bool) -> Result<Vec<Rule>, Vec<String>> {
        Ok(Vec::new())
    }

    fn analyze(
        &self,
        project: &Project<'_>,
        _: &NoArgs,
        _: &NoConfig,
    ) -> Result<Analysis, Box<dyn Error + Send + Sync>> {
        let texts = project.facts(b"", |_| String::new(), |_, text| text.as_str().to_owned());
        let mut analysis = Analysis { findings: texts.problems, ..Analysis::default() };
        let mut lines: Vec<Line> = Vec::new();
        for (index, source) in &texts.of {
            let text = Text::new(project.files[*index].path.clone(), source.as_str());
            let mut start = 0;
            for line in source.split_inclusive('\n') {
                let span = Span::new(start, start + line.trim_end().len() as u32);
                start += line.len() as u32;
                if line.contains("#ok") {
                    analysis.suppressions.push(comment(text.place(span), span));
                }
                if line.starts_with("copy") || line.starts_with("class") {
                    lines.push(Line { place: text.place(span), text: text.clone(), span });
                }
            }
        }
        let (classes, lines): (Vec<Line>, Vec<Line>) =
            lines.into_iter().partition(|line| line.words().starts_with("class"));
        let mut words: Vec<&str> = classes.iter().map(Line::words).collect();
        words.sort_unstable();
        words.dedup();
        for words in words {
            let members: Vec<&Line> = classes.iter().filter(|line| line.words() == words).collect();
            if members.len() > 1 {
                analysis.findings.push(class(project, &members));
            }
        }
        for line in &lines {
            let equals = lines.iter().filter(|other| other.words() == line.words()).count();
            if equals > 1 {
                let message = format!("{} is here {equals} times", line.words());
                let rule = RuleId::new("again");
                let finding = Finding::new(rule, Severity::Warning, message, &line.text, line.span);
                assert_eq!(finding.place, line.place);
                analysis.findings.push(finding);
            }
        }
        Ok(analysis)
    }
}

/// A finding about all of the lines, told at the first that is judged.
fn class(project: &Project<'_>, members: &[&Line]) -> Finding {
    let judged = |line: &&&Line| project.in_scope(&line.place.path, line.place.line(), line.place.line());
    let first = *members.iter().find(judged).unwrap_or(&members[0]);
    let others = members.iter().filter(|line| line.place != first.place);
    let peers = others.clone().map(|line| Member::new(&line.text, line.span)).collect();
    let message = format!("{} is in {} places", first.words(), members.len());
    let rule = RuleId::new("copies");
    let finding = Finding::new(rule, Severity::Warning, message, &first.text, first.span).with_peers(peers);
    if !first.words().contains("fix") {
        return finding;
    }
    let edit = |line: &Line| vec![Edit { span: line.span, content: String::new() }];
    let mut others: Vec<FileEdits> = others.map(|line| FileEdits::new(&line.text, edit(line))).collect();
    others.dedup_by(|next, kept| next.path == kept.path);
    finding.with_fix(Some(Fix { message: "Empty".to_owned(), edits: edit(first), others, safety: FixSafety::Safe }))
}

fn comment(place: Place, covers: Span) -> Suppression {
    let kind = SuppressionKind::Covet;
    Suppression { kind, place, covers: Some(covers), rules: Vec::new(), reason: None, removal: None }
}
