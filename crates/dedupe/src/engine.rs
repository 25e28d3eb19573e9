//! One look at a project: from its files to findings.

use covet_core::{Analysis, Finding, Place, Project, RelPath, Related, RuleId, Severity, SourceFile, Span, Text};
use covet_python::source::{Source, SourceKind};
use covet_python::suppressions;

use crate::class::{CloneClass, CloneType, Member};
use crate::code::{self, FileCode};
use crate::detect::{self, Options};
use crate::patterns::{self, PatternFacts, Wanted};
use crate::{Args, Config};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// # Errors
/// When an option is out of its range.
pub fn run(project: &Project<'_>, args: &Args, config: &Config) -> Result<Analysis, Error> {
    let options = options(args, config)?;
    let wanted = Wanted::of(project);
    let facts = project.facts(&wanted.settings(), |_| String::new(), |_, text| look_at(text, wanted));
    let mut analysis = Analysis { findings: facts.problems, ..Analysis::default() };
    let (mut files, pattern_facts): (Vec<_>, Vec<_>) =
        facts.of.into_iter().map(|(file, (code, patterns))| ((file, code), (file, patterns))).unzip();
    for (_, code) in &mut files {
        analysis.suppressions.append(&mut code.suppressions);
        analysis.findings.append(&mut code.problems);
    }
    let classes = detect::detect(&files, &options);
    for class in &classes {
        analysis.findings.push(finding(project, class));
    }
    let clones: Vec<(usize, Span)> =
        classes.iter().flat_map(|class| class.members.iter().map(|member| (member.file, member.span))).collect();
    let mut found = patterns::find(project, wanted, &files, &pattern_facts, &clones);
    analysis.findings.append(&mut found.findings);
    analysis.notifications.append(&mut found.notifications);
    Ok(analysis)
}

fn options(args: &Args, config: &Config) -> Result<Options, Error> {
    let usual = Options::default();
    let options = Options {
        min_lines: args.min_lines.or(config.min_lines).unwrap_or(usual.min_lines),
        min_tokens: args.min_tokens.or(config.min_tokens).unwrap_or(usual.min_tokens),
        similarity: args.similarity.or(config.similarity).unwrap_or(usual.similarity),
        include_noise: args.include_noise || config.include_noise.unwrap_or(false),
    };
    if !(0.0..=1.0).contains(&options.similarity) {
        return Err(format!("the similarity is a share from 0 to 1, not {}", options.similarity).into());
    }
    Ok(options)
}

fn look_at(text: &Text, wanted: Wanted) -> (FileCode, PatternFacts) {
    let source = Source::parse(text.clone(), SourceKind::of_path(text.path()));
    let mut code = code::read(&source);
    code.suppressions = suppressions(&source).valid;
    (code, patterns::read(&source, wanted))
}

fn finding(project: &Project<'_>, class: &CloneClass) -> Finding {
    let rule = class.kind.rule();
    let first = &class.members[0];
    let text = text(project, &project.files[first.file]);
    let severity = project.rules.get(rule).map_or(Severity::Warning, |rule| rule.severity);
    let mut finding = Finding::new(RuleId::new(rule), severity, message(class), &text, first.span);
    finding.logical.clone_from(&first.logical);
    for member in &class.members[1..] {
        let place = place(project, member);
        finding.related.push(Related { place, message: "the same".to_owned() });
    }
    finding
}

fn place(project: &Project<'_>, member: &Member) -> Place {
    text(project, &project.files[member.file]).place(member.span)
}

/// The text of a file as it is now; empty where it cannot be read any more.
pub(crate) fn text(project: &Project<'_>, file: &SourceFile) -> Text {
    let bytes = file.read(project.max_file_size).unwrap_or_default();
    let text = project.language.decode(&file.path, &bytes);
    text.unwrap_or_else(|_| Text::new(RelPath::new(file.path.as_str()), String::new()))
}

fn message(class: &CloneClass) -> String {
    let lines = class.members.iter().map(Member::lines).max().unwrap_or(0);
    let places = class.members.len();
    match class.kind {
        CloneType::Exact => format!("{lines} lines stand in {places} places"),
        CloneType::Renamed => format!("{lines} lines stand in {places} places with other names or values"),
        CloneType::Gapped => {
            format!("{lines} lines stand in {places} places, {:.0} % alike at least", 100.0 * class.similarity)
        }
        CloneType::Meaning => format!("{places} places do the same, each in its own way"),
    }
}
