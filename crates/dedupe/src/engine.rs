//! One look at a project: from its files to findings.

use std::fs;
use std::num::NonZeroU32;

use covet_core::{Analysis, ChangedLines, Finding, Page, Project, SourceFile, Span, Text};
use covet_inference::Setup;
use covet_python::problems::problems;
use covet_python::source::{Source, SourceKind};
use covet_python::suppressions;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::advice::{Advice, View, advise};
use crate::class::{CloneClass, Member};
use crate::code::{self, FileCode};
use crate::detect::{self, Options, Place};
use crate::meaning::{self, MeaningModel, Meanings};
use crate::patterns::{self, PatternFacts, Wanted};
use crate::report::Reports;
use crate::share::Share;
use crate::summary::Advised;
use crate::{Args, Config, summary};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// # Errors
/// When a file that is continued is none of ours, or the repository cannot be read.
pub fn run(project: &Project<'_>, args: &Args, config: &Config) -> Result<Analysis, Error> {
    let options = options(args, config);
    let mut wanted = Wanted::of(project);
    wanted.frequent |= args.patterns_out.is_some();
    let setup = Setup { models: args.models.clone(), library: args.onnx_runtime.clone() };
    let (model, unavailable) = match project.is_on(meaning::RULE).then(|| MeaningModel::open(setup)) {
        None => (None, None),
        Some(Ok(model)) => (Some(model), None),
        Some(Err(told)) => (None, Some(told)),
    };
    let of_model = model.as_ref().map(|model| (model.settings(), &options));
    let settings = format!("{:?} {} {of_model:?}", wanted.settings(), options.include_noise);
    let look = |_: &SourceFile, text: &Text| look_at(project, text, wanted, &options, model.as_ref());
    let facts = project.facts(settings.as_bytes(), |_| String::new(), look);
    let mut analysis = Analysis { findings: facts.problems, ..Analysis::default() };
    analysis.notifications.extend(unavailable);
    let mut files = Vec::with_capacity(facts.of.len());
    let mut pattern_facts = Vec::with_capacity(facts.of.len());
    let mut meanings = Vec::with_capacity(facts.of.len());
    for (file, of_file) in facts.of {
        files.push((file, of_file.code));
        pattern_facts.push((file, of_file.patterns));
        meanings.push(of_file.meanings);
    }
    for (_, code) in &mut files {
        analysis.suppressions.append(&mut code.suppressions);
        analysis.findings.append(&mut code.problems);
        if options.same_names {
            code.keep_names();
        }
    }
    let in_focus = |place: detect::Place| {
        let (file, code) = &files[place.file as usize];
        let (first, last) = code.lines(place.first..place.end);
        project.in_scope(&project.files[*file].path, first, last)
    };
    let is_limited = project.files.iter().any(|file| file.lines != ChangedLines::All) && !project.keeps_unchanged;
    let focus = (is_limited && !args.summary.is_wanted()).then_some(&in_focus as detect::Focus<'_>);
    let mut all = detect::detect(&files, &options, focus);
    if let Some(model) = &model {
        let is_known = in_one_class(&files, &all);
        let false_rate = f64::from(args.false_pairs.unwrap_or(FALSE_PAIRS)) / PAIRS;
        let search = meaning::Search { false_rate, is_known: &is_known, focus };
        let found = meaning::find(model, &files, &meanings, search);
        all.extend(found.classes);
        analysis.notifications.extend(found.notifications);
    }
    let is_wanted = |class: &CloneClass| {
        project.is_on(class.kind.rule())
            && (project.keeps_unchanged || class.members.iter().any(|member| in_scope(project, member)))
    };
    let clones: Vec<(usize, Span)> =
        all.iter().flat_map(|class| class.members.iter().map(|member| (member.file, member.span))).collect();
    // The summary is of all classes.
    let mut classes = all;
    classes.retain(|class| args.summary.is_wanted() || is_wanted(class));
    let read = |file: usize| Some(text(project, project.files.get(file)?));
    let paths = project.files.iter().map(|file| file.path.clone()).collect();
    let advice = advise(&View::new(project.root, paths, &read), &classes);

    if args.summary.is_wanted() {
        let of_class: FxHashMap<*const CloneClass, &Advice> =
            classes.iter().map(std::ptr::from_ref).zip(&advice).collect();
        let known = |class: &CloneClass| {
            let advice = of_class.get(&std::ptr::from_ref(class))?;
            Some(Advised { text: advice.text.clone(), saved_lines: advice.saving.lines.max(0) as u64 })
        };
        analysis.pages = summary::pages(&args.summary, project, &files, &classes, &known)?;
    }
    let mut found = patterns::find(project, wanted, &files, &pattern_facts, &clones);
    found.findings.retain(|finding| project.is_on(finding.rule.as_str()));
    analysis.findings.append(&mut found.findings);
    analysis.notifications.append(&mut found.notifications);
    if let Some(folder) = &args.patterns_out {
        fs::create_dir_all(folder).map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
        let page = |(name, text): (String, String)| Page { file: Some(folder.join(name)), bytes: text.into_bytes() };
        analysis.pages.extend(found.modules.into_iter().map(page));
    }

    let (classes, advice): (Vec<CloneClass>, Vec<Advice>) =
        classes.into_iter().zip(advice).filter(|(class, _)| is_wanted(class)).unzip();
    let reports = Reports::new(project, &classes, &advice);
    let findings = classes.par_iter().zip(&advice).filter_map(|(class, advice)| reports.finding(class, advice));
    analysis.findings.par_extend(findings);
    Ok(analysis)
}

fn options(args: &Args, config: &Config) -> Options {
    let usual = Options::default();
    let least = |flag: Option<NonZeroU32>, key: Option<NonZeroU32>, usual| flag.or(key).map_or(usual, NonZeroU32::get);
    Options {
        min_lines: least(args.min_lines, config.min_lines, usual.min_lines),
        min_tokens: least(args.min_tokens, config.min_tokens, usual.min_tokens),
        min_nodes: least(args.min_nodes, config.min_nodes, usual.min_nodes),
        similarity: args.similarity.or(config.similarity).map_or(usual.similarity, Share::get),
        same_names: args.same_names || config.same_names.unwrap_or(usual.same_names),
        include_noise: args.include_noise || config.include_noise.unwrap_or(usual.include_noise),
    }
}

/// What is kept of a file.
#[derive(Serialize, Deserialize)]
struct FileFacts {
    code: FileCode,
    patterns: PatternFacts,
    /// Where they are asked for.
    meanings: Meanings,
}

fn look_at(
    project: &Project<'_>,
    text: &Text,
    wanted: Wanted,
    options: &Options,
    model: Option<&MeaningModel>,
) -> FileFacts {
    let source = Source::parse(text.clone(), SourceKind::of_path(text.path()));
    let mut code = code::read(&source, options.include_noise);
    let found = suppressions(&source);
    for problem in problems(&source, &found) {
        let Some(rule) = project.rules.get(problem.rule) else { continue };
        let Some(severity) = rule.severity_in(code.is_test, code.is_sample) else { continue };
        code.problems.push(Finding::new(rule.id.clone(), severity, problem.message, text, problem.span));
    }
    code.suppressions = found.valid;
    let meanings = model.map_or(Ok(Vec::new()), |model| meaning::read(model, &source, &code, options));
    FileFacts { patterns: patterns::read(&source, wanted), code, meanings }
}

/// Of how many pairs `--false-pairs` tells, and how many that is where it is not given.
const PAIRS: f64 = 100_000.0;
const FALSE_PAIRS: u32 = 3;

/// Whether a class has two places already: each of them is for the better half in a member of it.
fn in_one_class<'a>(
    files: &'a detect::Files,
    classes: &[CloneClass],
) -> impl Fn(Place, Place) -> bool + Sync + use<'a> {
    // By file: where a member is, its class, and which one it is.
    type Known = (Span, usize, usize);
    let mut known: FxHashMap<usize, Vec<Known>> = FxHashMap::default();
    for (number, class) in classes.iter().enumerate() {
        for (place, member) in class.members.iter().enumerate() {
            known.entry(member.file).or_default().push((member.span, number, place));
        }
    }
    move |left, right| {
        let of_place = |place: Place| {
            let (file, code) = &files[place.file as usize];
            let span = code.span(place.first..place.end);
            let in_half = move |other: &Span| {
                let shared = span.end.min(other.end).saturating_sub(span.start.max(other.start));
                2 * shared > span.end - span.start
            };
            let members = known.get(file).into_iter().flatten();
            members.filter(move |(other, ..)| in_half(other)).map(|&(_, class, place)| (class, place))
        };
        of_place(left).any(|(class, member)| of_place(right).any(|(other, place)| class == other && member != place))
    }
}

/// Whether a member is on lines that are judged.
pub(crate) fn in_scope(project: &Project<'_>, member: &Member) -> bool {
    project.in_scope(&project.files[member.file].path, member.first_line, member.last_line)
}

/// The text of a file as it is now; empty where it cannot be read any more.
pub(crate) fn text(project: &Project<'_>, file: &SourceFile) -> Text {
    let bytes = file.read(project.max_file_size).unwrap_or_default();
    let text = project.language.decode(&file.path, &bytes);
    text.unwrap_or_else(|_| Text::new(file.path.clone(), String::new()))
}
