//! One look at a project: the rules that are on, made ready once, and run over every file.

use std::cell::OnceCell;
use std::path::Path;

use covet_core::cache::Key;
use covet_core::{
    Analysis, Finding, Flow, FlowStep, LogicalKind, LogicalName, Notification, Project, Property, REMEDY, RelPath,
    Related, RuleId, RuleSource, Severity, SourceFile, Span, Suppression, Text,
};
use covet_python::flow::FileFlow;
use covet_python::flow::ir::BodyKind;
use covet_python::names::Names;
use covet_python::pattern::{FileView, PatternSet};
use covet_python::problems::problems;
use covet_python::resolve::FileId;
use covet_python::source::{Source, SourceKind, is_sample_path, is_test_path};
use covet_python::{FileFacts, ModuleName, Packages, modules, suppressions};
use rayon::prelude::*;
use ruff_python_ast::PySourceType;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::merge::merge;
use crate::python_version::{PythonVersion, required};
use crate::ruff::{Input, Ruff, RuffOptions};
use crate::security::{self, FileContext, RawFinding};
use crate::{Args, Config, secrets, taint};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// Under what name the results of data flow are kept.
const FLOWS: &str = "flow";

/// What is found in one file, from its path and bytes alone. Logical names are those inside the module: which package
/// the module belongs to depends on other files.
#[derive(Debug, Serialize, Deserialize)]
struct FileReport {
    findings: Vec<Finding>,
    suppressions: Vec<Suppression>,
}

/// The rules that are on, ready to be run.
pub struct Engine<'a> {
    project: &'a Project<'a>,
    ruff: Option<Ruff>,
    patterns: PatternSet,
    /// Differs whenever a file's report would.
    settings: Vec<u8>,
}

impl<'a> Engine<'a> {
    /// # Errors
    /// When a pattern is broken: one of the user's own, for ours are tested.
    pub fn new(project: &'a Project<'a>, args: &Args, config: &Config) -> Result<Self, Error> {
        let on = || project.rules.iter().filter(|rule| project.is_on(rule.id.as_str()));
        let target = args.target_version.or(config.target_version).or_else(|| required(project.base));
        let codes = on().filter(|rule| rule.source == RuleSource::Ruff).map(|rule| rule.id.as_str());
        let options = RuffOptions {
            target_version: target.map(PythonVersion::into_ruff),
            line_length: config.line_length,
            max_complexity: config.max_complexity,
            source_roots: Vec::new(),
        };
        let ruff = Ruff::new(project.root, codes, &options);
        let patterns = PatternSet::compile(on().map(AsRef::as_ref))?;
        let mut settings = format!("{target:?} {:?} {:?}", config.line_length, config.max_complexity).into_bytes();
        for rule in on() {
            settings.extend_from_slice(rule.id.as_str().as_bytes());
            settings.push(0);
            if rule.source == RuleSource::Custom {
                settings.extend_from_slice(&serde_json::to_vec(&**rule)?);
            }
        }
        Ok(Self { project, ruff: (!ruff.is_empty()).then_some(ruff), patterns, settings })
    }

    /// # Errors
    /// When a file of the project's own models is broken.
    pub fn run(&self) -> Result<Analysis, Error> {
        let packages = Packages::default();
        let facts = self.project.facts(
            &self.settings,
            |file| packages.around(self.project.root, file),
            |file, text| self.look_at(file, text, &packages),
        );
        let mut analysis = Analysis { findings: facts.problems, ..Analysis::default() };
        for (index, report) in facts.of {
            if !report.findings.is_empty() {
                let module = packages.module_of(self.project.root, &self.project.files[index]);
                analysis.findings.extend(report.findings.into_iter().map(|finding| in_module(finding, &module)));
            }
            analysis.suppressions.extend(report.suppressions);
        }
        self.follow_data(&packages, &mut analysis)?;
        Ok(analysis)
    }

    /// Data flow over all files.
    fn follow_data(&self, packages: &Packages, analysis: &mut Analysis) -> Result<(), Error> {
        let is_on = taint::Kind::ALL.iter().any(|kind| self.project.is_on(kind.rule()));
        if !is_on {
            return Ok(());
        }
        let own = self.own_models()?;
        let own_bytes = format!("{own:?}").into_bytes();
        let models = taint::models(crate::rules::TAINT, own)?;
        let load = |number: usize| self.load(&self.project.files[number]);
        let paths: Vec<RelPath> = self.project.files.iter().map(|file| file.path.clone()).collect();
        let program = taint::Program::new(self.project.root, &paths, &load);
        let contents: Vec<u128> = self.project.files.par_iter().map(|file| self.content_hash(file)).collect();
        let key = Key::of(&[FLOWS.as_bytes(), env!("COVET_FINGERPRINT").as_bytes(), &own_bytes]);
        let before = self.project.cache.whole(FLOWS, key);
        // A mistake in following data is no reason to lose what else was found.
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            taint::analyze(&program, &models, before, &contents, self.project.cache.keeps())
        }));
        let Ok(taint::Everything { found, clean, widened, templates, keep }) = outcome else {
            analysis.notifications.push(Notification {
                id: "rule-failure".to_owned(),
                level: Severity::Error,
                message: "data flow could not be followed because of a mistake in covet-scan; please report it"
                    .to_owned(),
                place: None,
            });
            return Ok(());
        };
        if let Some(problem) = keep.and_then(|bytes| self.project.cache.keep_whole(FLOWS, key, &bytes)) {
            analysis.notifications.push(Notification {
                id: "cache".to_owned(),
                level: Severity::Warning,
                message: problem,
                place: None,
            });
        }
        if let Some(first) = widened.first() {
            let others = match widened.len() - 1 {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            analysis.notifications.push(Notification {
                id: "data-flow-budget".to_owned(),
                level: Severity::Note,
                message: format!("data flow is not followed to the end in {first}{others}: too deep or too large"),
                place: None,
            });
        }
        let count = paths.len();
        // Few files are told of, so that most need not be read in a run that goes on from another.
        let texts: Vec<OnceCell<Text>> = vec![OnceCell::new(); count];
        // Templates are numbered behind the files of Python.
        let text_of = |file: usize| match file.checked_sub(count) {
            Some(template) => &templates[template].1,
            None => texts[file].get_or_init(|| match program.loaded(FileId(file as u32)) {
                Some(code) => code.text.clone(),
                None => self.text(&self.project.files[file]),
            }),
        };
        let mut held: FxHashMap<&str, FxHashSet<&str>> = FxHashMap::default();
        for finding in &analysis.findings {
            held.entry(finding.place.path.as_str()).or_default().insert(finding.rule.as_str());
        }
        let mut vouched: FxHashSet<(RelPath, u32, String)> = FxHashSet::default();
        for one in &clean {
            let Some(rule) = self.project.rules.get(one.rule) else { continue };
            let is_held = |path: &RelPath| {
                let held = held.get(path.as_str());
                held.is_some_and(|held| rule.supersedes.iter().any(|worse| held.contains(worse.as_str())))
            };
            if !paths.get(one.file).is_some_and(is_held) {
                continue;
            }
            let place = text_of(one.file).place(one.span);
            let lines = place.region.as_ref().map_or(1..=1, |region| region.start.line..=region.end.line);
            for worse in &rule.supersedes {
                for line in lines.clone() {
                    vouched.insert((place.path.clone(), line, worse.clone()));
                }
            }
        }
        analysis
            .findings
            .retain(|held| !vouched.contains(&(held.place.path.clone(), held.place.line(), held.rule.to_string())));
        let mut flows = Vec::with_capacity(found.len());
        for one in found {
            let text = text_of(one.file);
            let is_test = is_test_path(text.path().as_str());
            if !self.project.is_on(one.rule) {
                continue;
            }
            let Some(rule) = self.project.rules.get(one.rule) else { continue };
            let Some(severity) = rule.severity_in(is_test, false) else { continue };
            let mut finding = Finding::new(rule.id.clone(), severity, one.message, text, one.span);
            finding.precision = Some(one.precision);
            if one.assumed > 0 {
                finding = finding.with_property("assumptions", Property::Number(f64::from(one.assumed)));
            }
            if let Some(remedy) = one.remedy {
                finding = finding.with_property(REMEDY, Property::Text(remedy));
            }
            let step = |(file, span, message): (usize, Span, String)| FlowStep {
                place: text_of(file).place(span),
                message,
                logical: None,
            };
            finding.flows =
                one.ways.into_iter().map(|way| Flow { steps: way.into_iter().map(step).collect() }).collect();
            if let Some(file) = self.project.files.get(one.file) {
                finding.logical = definition_around(&program.code(FileId(one.file as u32)).flow, one.span);
                finding = in_module(finding, &packages.module_of(self.project.root, file));
            }
            flows.push(finding);
        }
        merge(&mut analysis.findings, flows, &|id| {
            self.project.rules.get(id.as_str()).map(|rule| (rule.supersedes.as_slice(), rule.source))
        });
        Ok(())
    }

    /// A hash of what a file holds; nothing of one that cannot be read.
    fn content_hash(&self, file: &SourceFile) -> u128 {
        file.read(self.project.max_file_size).map_or(0, |bytes| xxhash_rust::xxh3::xxh3_128(&bytes))
    }

    fn text(&self, file: &SourceFile) -> Text {
        let bytes = file.read(self.project.max_file_size).unwrap_or_default();
        let text = self.project.language.decode(&file.path, &bytes);
        text.unwrap_or_else(|_| Text::new(file.path.clone(), String::new()))
    }

    /// A file as the data flow sees it; nothing of one that cannot be read.
    fn load(&self, file: &SourceFile) -> taint::Code {
        let text = self.text(file);
        let source = Source::parse(text.clone(), SourceKind::of_path(text.path()));
        taint::Code::new(text, FileFlow::of(&source))
    }

    /// What a project tells of its own libraries, in `rules/taint/`.
    fn own_models(&self) -> Result<Vec<(String, taint::ModelFile)>, taint::ModelError> {
        let folder = self.project.base.join("rules").join("taint");
        // Most projects have none.
        let Ok(items) = std::fs::read_dir(folder) else { return Ok(Vec::new()) };
        let mut paths: Vec<_> = items.flatten().map(|item| item.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
        paths.sort();
        let mut own = Vec::with_capacity(paths.len());
        for path in paths {
            let file = path.strip_prefix(self.project.base).unwrap_or(&path).display().to_string();
            let text = std::fs::read_to_string(&path)
                .map_err(|source| taint::ModelError::Read { file: file.clone(), source })?;
            let model = taint::Models::parse(&file, &text)?;
            own.push((file, model));
        }
        Ok(own)
    }

    fn look_at(&self, file: &SourceFile, text: &Text, packages: &Packages) -> FileReport {
        let source = Source::parse(text.clone(), SourceKind::of_path(text.path()));
        let is_sample = is_sample_path(text.path().as_str());
        let mut found = Found { engine: self, text, is_test: source.is_test(), is_sample, findings: Vec::new() };
        let suppressions = suppressions(&source);
        for problem in problems(&source, &suppressions) {
            found.add(&RuleId::new(problem.rule), problem.span, problem.message, |finding| finding);
        }
        let is_on = |rule: &str| self.project.is_on(rule);
        // Secrets of known formats are found in the text, whether or not it is Python.
        found.add_all(secrets::check_text(text, source.tokens(), &is_on));
        if source.errors().is_empty() {
            let module = source.module();
            let module_name = packages.module_of(self.project.root, file);
            // A package's own imports are relative to itself.
            let module_name = match modules::is_package(text.path()) {
                true => format!("{module_name}.__init__"),
                false => module_name,
            };
            let names = Names::of(module, Some(&module_name));
            for matched in self.patterns.find(&FileView { module, text, names: &names }) {
                found.add(&matched.rule, matched.span, matched.message, |finding| finding.with_fix(matched.fix));
            }
            let context = FileContext::new(module, text, &names, source.is_test());
            found.add_all(security::check_file(&context, &is_on));
            self.run_ruff(file, &source, packages, &mut found);
        }
        let mut findings = found.findings;
        if !findings.is_empty() {
            let symbols = FileFacts::of(&source).symbols;
            let here = ModuleName::new("");
            for finding in &mut findings {
                let name = symbols.qualified_name_at(&here, finding.place.offset());
                finding.logical = (name.kind != LogicalKind::Module).then_some(name);
            }
        }
        FileReport { findings, suppressions: suppressions.valid }
    }

    fn run_ruff(&self, file: &SourceFile, source: &Source, packages: &Packages, found: &mut Found<'_>) {
        let Some(ruff) = &self.ruff else { return };
        let notebook = (source.kind() == SourceKind::Notebook)
            .then(|| file.read(self.project.max_file_size).ok())
            .flatten()
            .and_then(|bytes| ruff_notebook::Notebook::from_source_code(&String::from_utf8_lossy(&bytes)).ok());
        let package = packages.outermost_of(&file.disk);
        let input = Input {
            path: &file.disk,
            package: package.as_deref().map(Path::new),
            source_type: PySourceType::from(source.kind()),
            parsed: source.parsed(),
            text: source.text(),
            notebook: notebook.as_ref(),
        };
        match ruff.check(input) {
            Ok(diagnostics) => {
                for one in diagnostics {
                    let text = found.text;
                    found.add(&one.rule, one.span, one.message, |mut finding| {
                        finding.severity = one.severity.map_or(finding.severity, |least| least.min(finding.severity));
                        finding.statement = one.parent;
                        finding.related = one
                            .related
                            .into_iter()
                            .map(|(span, message)| Related { place: text.place(span), message })
                            .collect();
                        finding.with_fix(one.fix)
                    });
                }
            }
            Err(error) => {
                let whole = Span::new(0, 0);
                found.add(&RuleId::new("rule-failure"), whole, error.to_string(), |finding| finding);
            }
        }
    }
}

/// The findings of one file as they come.
struct Found<'a> {
    engine: &'a Engine<'a>,
    text: &'a Text,
    is_test: bool,
    is_sample: bool,
    findings: Vec<Finding>,
}

impl Found<'_> {
    fn add(&mut self, id: &RuleId, span: Span, message: String, complete: impl FnOnce(Finding) -> Finding) {
        let Some(rule) = self.engine.project.rules.get(id.as_str()) else { return };
        let Some(severity) = rule.severity_in(self.is_test, self.is_sample) else { return };
        let finding = Finding::new(rule.id.clone(), severity, message, self.text, span);
        self.findings.push(complete(finding));
    }

    fn add_all(&mut self, raw: Vec<RawFinding>) {
        for raw in raw {
            let RawFinding { rule, span, message, fix, related, precision } = raw;
            self.add(&RuleId::new(rule), span, message, |mut finding| {
                finding.precision = precision;
                finding.with_fix(fix).with_related(related)
            });
        }
    }
}

/// The innermost function or class that a place is in, by its name within the module.
fn definition_around(flow: &FileFlow, span: Span) -> Option<LogicalName> {
    let mut around = flow.bodies.iter().filter(|body| {
        matches!(body.kind, BodyKind::Function | BodyKind::Class)
            && body.span.start <= span.start
            && span.end <= body.span.end
    });
    // A body stands after the one that it is defined in.
    let body = around.next_back()?;
    let kind = if body.kind == BodyKind::Class { LogicalKind::Class } else { LogicalKind::Function };
    Some(LogicalName { qualified: flow.text(body.qualified).to_owned(), kind })
}

/// Completes the names inside a module to full dotted names.
fn in_module(mut finding: Finding, module: &str) -> Finding {
    let complete = |name: &mut Option<LogicalName>| {
        *name = Some(match name.take() {
            Some(name) => LogicalName { qualified: format!("{module}.{}", name.qualified), kind: name.kind },
            None => LogicalName { qualified: module.to_owned(), kind: LogicalKind::Module },
        });
    };
    complete(&mut finding.logical);
    for step in finding.flows.iter_mut().flat_map(|flow| &mut flow.steps) {
        complete(&mut step.logical);
    }
    finding
}
