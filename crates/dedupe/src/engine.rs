//! One look at a project: from its files to findings.

use covet_core::{Analysis, Finding, LogicalName, Member as Peer, Project, Rule, RuleId, SourceFile, Text};
use covet_python::problems::problems;
use covet_python::source::{Source, SourceKind, is_sample_path, is_test_path};
use covet_python::{Packages, suppressions};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::class::{CloneClass, CloneType, Member};
use crate::code::{self, FileCode};
use crate::detect::{self, Options};
use crate::{Args, Config, summary};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// # Errors
/// When an option is out of its range.
pub fn run(project: &Project<'_>, args: &Args, config: &Config) -> Result<Analysis, Error> {
    let options = options(args, config)?;
    let facts = project.facts(&[], |_| String::new(), |_, text| look_at(project, text));
    let mut analysis = Analysis { findings: facts.problems, ..Analysis::default() };
    let mut files = facts.of;
    for (_, code) in &mut files {
        analysis.suppressions.append(&mut code.suppressions);
        analysis.findings.append(&mut code.problems);
    }
    let mut classes = detect::detect(&files, &options);
    // Whatever the scope: they tell of the whole project.
    analysis.pages = summary::pages(&args.summary, project, &files, &classes, &|_| None)?;
    classes.retain(|class| {
        project.is_on(class.kind.rule()) && class.members.iter().any(|member| in_scope(project, member))
    });
    let reports = Reports::new(project, &classes);
    analysis.findings.par_extend(classes.par_iter().filter_map(|class| reports.finding(class)));
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

fn look_at(project: &Project<'_>, text: &Text) -> FileCode {
    let source = Source::parse(text.clone(), SourceKind::of_path(text.path()));
    let mut code = code::read(&source);
    let found = suppressions(&source);
    for problem in problems(&source, &found) {
        let Some(rule) = project.rules.get(problem.rule) else { continue };
        let Some(severity) = rule.severity_in(code.is_test, code.is_sample) else { continue };
        code.problems.push(Finding::new(rule.id.clone(), severity, problem.message, text, problem.span));
    }
    code.suppressions = found.valid;
    code
}

fn in_scope(project: &Project<'_>, member: &Member) -> bool {
    project.in_scope(&project.files[member.file].path, member.first_line, member.last_line)
}

/// What findings are made of.
struct Reports<'a> {
    project: &'a Project<'a>,
    /// Of the files that classes have members in.
    texts: FxHashMap<usize, Text>,
    packages: Packages,
}

impl<'a> Reports<'a> {
    fn new(project: &'a Project<'a>, classes: &[CloneClass]) -> Self {
        let mut needed: Vec<usize> =
            classes.iter().flat_map(|class| class.members.iter().map(|member| member.file)).collect();
        needed.sort_unstable();
        needed.dedup();
        let texts = needed.into_par_iter().map(|file| (file, text(project, &project.files[file]))).collect();
        Self { project, texts, packages: Packages::default() }
    }

    fn finding(&self, class: &CloneClass) -> Option<Finding> {
        let rule = self.project.rules.get(class.kind.rule())?;
        let severity = self.severity(rule, class)?;
        // A place that was changed is the one to look at.
        let primary = class.members.iter().position(|member| in_scope(self.project, member)).unwrap_or(0);
        let first = &class.members[primary];
        let text = &self.texts[&first.file];
        let message = message(class, first);
        let mut finding = Finding::new(RuleId::new(rule.id.as_str()), severity, message, text, first.span);
        finding.logical = self.logical(first);
        let others = class.members.iter().enumerate().filter(|(at, _)| *at != primary);
        finding.peers = others
            .map(|(_, member)| {
                Peer::new(&self.texts[&member.file], member.span)
                    .with_message(peer_message(class.kind))
                    .with_logical(self.logical(member))
            })
            .collect();
        Some(finding)
    }

    /// The gravest that a member's file has.
    fn severity(&self, rule: &Rule, class: &CloneClass) -> Option<covet_core::Severity> {
        let of_file = |member: &Member| {
            let path = self.project.files[member.file].path.as_str();
            rule.severity_in(is_test_path(path), is_sample_path(path))
        };
        class.members.iter().filter_map(of_file).max()
    }

    fn logical(&self, member: &Member) -> Option<LogicalName> {
        let logical = member.logical.as_ref()?;
        let module = self.packages.module_of(self.project.root, &self.project.files[member.file]);
        Some(LogicalName { qualified: format!("{module}.{}", logical.qualified), kind: logical.kind })
    }
}

fn text(project: &Project<'_>, file: &SourceFile) -> Text {
    let bytes = file.read(project.max_file_size).unwrap_or_default();
    let text = project.language.decode(&file.path, &bytes);
    text.unwrap_or_else(|_| Text::new(file.path.clone(), String::new()))
}

fn message(class: &CloneClass, primary: &Member) -> String {
    let (lines, places) = (primary.code_lines, class.members.len());
    let stand = format!("{lines} lines of code stand in {places} places");
    match class.kind {
        CloneType::Exact => format!("{stand}, all the same"),
        CloneType::Renamed => format!("{stand} with other names or values"),
        // Rounded down: at least is at least.
        CloneType::Gapped => format!("{stand}, at least {:.0} % of it the same", (100.0 * class.similarity).floor()),
        CloneType::Meaning => format!("{places} functions do the same, each in its own way"),
    }
}

fn peer_message(kind: CloneType) -> &'static str {
    match kind {
        CloneType::Exact => "the same",
        CloneType::Renamed => "the same with other names or values",
        CloneType::Gapped => "the same with changes",
        CloneType::Meaning => "does the same",
    }
}
