//! One look at a project: from its files to findings.

use std::fs;
use std::num::NonZeroU32;

use covet_core::{Analysis, ChangedLines, Finding, Page, Project, SourceFile, Span, Text};
use covet_inference::{HashedFeatures, Model, Setup};
use covet_python::problems::problems;
use covet_python::source::{Source, SourceKind};
use covet_python::suppressions;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::advice::{Advice, View, advise};
use crate::class::{CloneClass, Member};
use crate::code::{self, FileCode};
use crate::detect::{self, Options};
use crate::meaning::{self, Meaning};
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
    let (model, unavailable) = match project.is_on(meaning::RULE).then(|| meaning::open(setup)) {
        None => (None, None),
        Some(Ok(model)) => (Some(model), None),
        Some(Err(told)) => (None, Some(told)),
    };
    let features = model.as_ref().map(Model::features);
    let of_model = model.as_ref().map(|model| (&model.entry().sha256, &options));
    let settings = format!("{:?} {} {of_model:?}", wanted.settings(), options.include_noise);
    let look = |_: &SourceFile, text: &Text| look_at(project, text, wanted, &options, features);
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
        let found = look_for_meaning(&files, &meanings, model, args, &all);
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
    meanings: Vec<Meaning>,
}

fn look_at(
    project: &Project<'_>,
    text: &Text,
    wanted: Wanted,
    options: &Options,
    features: Option<HashedFeatures>,
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
    let meanings = features.map(|features| meaning::read(&source, &code, features, options)).unwrap_or_default();
    FileFacts { patterns: patterns::read(&source, wanted), code, meanings }
}

/// The score from which on one pair of so many that have nothing in common is taken for clones: rates and scores of the
/// model's card (`calibration.json`), in between on a logarithmic scale.
const SCORES: [(f64, f64); 3] = [(1.0, 0.855), (10.0, 0.687), (100.0, 0.587)];

fn score(false_pairs: u32) -> f32 {
    let rate = f64::from(false_pairs);
    let above = SCORES.iter().position(|(known, _)| *known >= rate).unwrap_or(SCORES.len() - 1).max(1);
    let ((low, at_low), (high, at_high)) = (SCORES[above - 1], SCORES[above]);
    let share = (rate.ln() - low.ln()) / (high.ln() - low.ln());
    (at_low + share * (at_high - at_low)) as f32
}

fn look_for_meaning(
    files: &detect::Files,
    meanings: &[Vec<Meaning>],
    model: &Model,
    args: &Args,
    known: &[CloneClass],
) -> meaning::Found {
    let mut classes: FxHashMap<(usize, u32), Vec<usize>> = FxHashMap::default();
    for (number, class) in known.iter().enumerate() {
        for member in &class.members {
            classes.entry((member.file, member.span.start)).or_default().push(number);
        }
    }
    let of_place = |place: detect::Place| {
        let (file, code) = &files[place.file as usize];
        classes.get(&(*file, code.units[place.first as usize].start))
    };
    let is_known = |left: detect::Place, right: detect::Place| match (of_place(left), of_place(right)) {
        (Some(left), Some(right)) => left.iter().any(|class| right.contains(class)),
        _ => false,
    };
    let meanings: Vec<&[Meaning]> = meanings.iter().map(Vec::as_slice).collect();
    meaning::find(files, &meanings, model, score(args.false_pairs.unwrap_or(1)), &is_known)
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
