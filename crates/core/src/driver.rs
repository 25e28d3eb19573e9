//! From a command line to an exit code: the same way for every program.

mod question;
mod refine;
mod scope;
mod setup;

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use crate::baseline::{Baseline, Compared, ScanState};
use crate::cache::Cache;
use crate::cli::{self, Cli, ColorWhen, CommonArgs, Output};
use crate::fix;
use crate::output;
use crate::place::{Place, RelPath};
use crate::progress::Progress;
use crate::project::{Content, Notification, Page, Program, Project, Reach, SourceFile};
use crate::render::{self, Format, Options};
use crate::report::{BaselineState, Entry, EntryMember, Report, Sources};
use crate::rule::{Rule, RuleId};
use crate::scope::VersionControl;
use crate::text::Text;
use refine::Refined;
use scope::Scoped;
use setup::Setup;

/// The stack of the threads that look at code. Parsers and rules recurse on the nesting of the code, which the
/// language bounds; this is far more than that bound needs. It is address space, not memory.
const STACK: usize = 64 << 20;

/// Fixes can make room for other fixes; more rounds than this mean that two of them undo each other.
const FIX_ROUNDS: usize = 10;

/// Why a run ends without a report.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// Wrong usage, configuration or input: exit code 2.
    #[error("{0}")]
    Usage(String),
    /// The program itself failed: exit code 3.
    #[error("{0}")]
    Internal(String),
}

impl Failure {
    fn usage(error: impl std::fmt::Display) -> Self {
        Self::Usage(error.to_string())
    }

    fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Internal(_) => 3,
        }
    }
}

/// Runs a program on the command line of this process.
pub fn run<P: Program>(program: &P, versions: &dyn VersionControl) -> ExitCode {
    run_with(program, versions, std::env::args_os())
}

/// Runs a program on a command line, the program's name first.
pub fn run_with<P: Program>(
    program: &P,
    versions: &dyn VersionControl,
    args: impl IntoIterator<Item = OsString>,
) -> ExitCode {
    let name = program.info().command();
    let cli = match cli::parse::<P::Args>(program.info(), args) {
        Ok(cli) => cli,
        Err(error) => {
            let code = u8::from(error.use_stderr()) * 2;
            return match error.print() {
                // Nobody reads on: `--help | head`.
                Err(broken) if broken.kind() != std::io::ErrorKind::BrokenPipe => {
                    let _ = writeln!(std::io::stderr(), "{name}: cannot write standard output: {broken}");
                    ExitCode::from(3)
                }
                _ => ExitCode::from(code),
            };
        }
    };
    let panicked = Mutex::new(String::new());
    let outcome = guarded(&panicked, || Run { program, versions, cli: &cli }.run());
    let failure = match outcome {
        Some(Ok(code)) => return ExitCode::from(code),
        Some(Err(failure)) => failure,
        None => Failure::Internal(format!(
            "this is a mistake in {name} {}, please report it: {}",
            program.info().version,
            panicked.into_inner().unwrap_or_default()
        )),
    };
    let _ = writeln!(std::io::stderr(), "{name}: {failure}");
    ExitCode::from(failure.code())
}

/// Runs `work`; `None` when it panicked, its message and place then being in `message`.
fn guarded<T>(message: &Mutex<String>, work: impl FnOnce() -> T) -> Option<T> {
    static ANY: Mutex<String> = Mutex::new(String::new());
    std::panic::set_hook(Box::new(|info| {
        if let Ok(mut any) = ANY.lock() {
            *any = info.to_string().replace('\n', " ");
        }
    }));
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).ok();
    let _ = std::panic::take_hook();
    if outcome.is_none()
        && let (Ok(mut message), Ok(any)) = (message.lock(), ANY.lock())
    {
        message.clone_from(&any);
    }
    outcome
}

/// Runs `work` on a pool of threads with large stacks.
fn in_pool<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> Result<T, Failure> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build();
    let pool = pool.map_err(|error| Failure::Internal(format!("cannot start threads: {error}")))?;
    Ok(pool.install(work))
}

/// One run of a program.
struct Run<'a, P: Program> {
    program: &'a P,
    versions: &'a dyn VersionControl,
    cli: &'a Cli<P::Args>,
}

/// What one look at the files gives.
struct Look {
    files: Vec<SourceFile>,
    refined: Refined,
    baseline: Option<(Baseline, Compared)>,
    pages: Vec<Page>,
}

impl Look {
    fn file(&self, path: &RelPath) -> Option<&SourceFile> {
        self.files.binary_search_by(|file| file.path.cmp(path)).ok().map(|index| &self.files[index])
    }
}

impl<P: Program> Run<'_, P> {
    fn run(&self) -> Result<u8, Failure> {
        let args = &self.cli.common;
        if let Some(answer) = question::about_the_program(self.program, args) {
            write_stdout(&answer)?;
            return Ok(0);
        }
        outputs(args)?;
        let setup = Setup::new(self.program, args)?;
        if let Some(answer) = question::about_the_rules(self.program, &setup, args)? {
            write_stdout(&answer)?;
            return Ok(0);
        }
        in_pool(setup.threads(args), || self.look_and_report(&setup))?
    }

    fn look_and_report(&self, setup: &Setup<P::Config>) -> Result<u8, Failure> {
        let args = &self.cli.common;
        let started = jiff::Timestamp::now();
        let cache = self.open_cache(setup);
        let mut look = self.look(setup, &cache)?;
        let mut fixed = 0;
        let of_git = args.staged || args.pushed.is_some();
        if args.diff {
            return self.show_diff(setup, &look);
        }
        if args.fix || args.unsafe_fixes {
            for _ in 0..FIX_ROUNDS {
                let applied = self.fix(&look)?;
                fixed += applied;
                // The index and commits stay as they are, whatever is done to the files on disk.
                if applied == 0 || of_git {
                    break;
                }
                look = self.look(setup, &cache)?;
            }
        }
        self.note(cache.finish().as_deref());
        if fixed > 0 {
            let where_to = if of_git { " on disk: `git add` what the commit should have of it" } else { "" };
            self.note(Some(&format!("{} fixed{where_to}", count(fixed, "finding"))));
        }
        self.save_baseline(setup, &look)?;
        self.report(setup, &look, started)
    }

    fn note(&self, text: Option<&str>) {
        if let Some(text) = text.filter(|_| !self.cli.common.quiet) {
            let _ = writeln!(std::io::stderr(), "{}: {text}", self.program.info().command());
        }
    }

    fn open_cache(&self, setup: &Setup<P::Config>) -> Cache {
        let args = &self.cli.common;
        if args.no_cache || setup.config.common.cache == Some(false) {
            return Cache::disabled();
        }
        let info = self.program.info();
        let limit = setup.config.common.cache_size.unwrap_or(256 << 20);
        Cache::open(&setup.root.join(".covet_cache"), info.name, info.fingerprint, limit)
    }

    /// Looks at the files in scope, and refines what the program finds.
    fn look(&self, setup: &Setup<P::Config>, cache: &Cache) -> Result<Look, Failure> {
        let args = &self.cli.common;
        let reach = self.program.reach();
        let scoped = scope::files(self.program.language(), reach, self.versions, setup, args)?;
        let progress = Progress::new(scoped.files.len(), !args.quiet);
        let project = Project {
            root: &setup.root,
            files: &scoped.files,
            rules: &setup.rules,
            selection: &setup.selection,
            language: self.program.language(),
            cache,
            progress: &progress,
            max_file_size: setup.max_file_size(),
            base: &setup.base,
            keeps_unchanged: args.with_unchanged || !scoped.looks_further(),
        };
        let mut analysis = self
            .program
            .analyze(&project, &self.cli.own, &setup.config.own)
            .map_err(|error| Failure::Usage(error.to_string()))?;
        drop(progress);
        let pages = std::mem::take(&mut analysis.pages);
        check_pages(&pages, args)?;
        let mut refined = refine::refine(analysis, setup, &scoped, self.program.judges_bare_comments())?;
        let baseline = match &setup.baseline {
            Some(file) => {
                let baseline = Baseline::load(file, self.program.info().name).map_err(Failure::usage)?;
                if args.update && baseline.is_log() {
                    let hint = "make a baseline with --create-baseline, and update that";
                    let message = format!("{}: --update does not change SARIF logs: {hint}", file.display());
                    return Err(Failure::Usage(message));
                }
                let not_judged = std::mem::take(&mut refined.not_judged);
                let state = |path: &RelPath, rule: &RuleId| {
                    let looked_for =
                        |rule: &&Arc<Rule>| setup.selection.is_on(rule.id.as_str()) && !setup.is_ignored_in(rule, path);
                    match setup.rules.get(rule.as_str()).filter(looked_for) {
                        Some(_) if not_judged.contains(path) => ScanState::Unclear,
                        Some(_) => match scoped.state(&setup.root, path) {
                            // The program need not look for what is out of scope.
                            ScanState::InScope if scoped.looks_further() && !args.with_unchanged => ScanState::Unclear,
                            state => state,
                        },
                        None => ScanState::OutOfScope,
                    }
                };
                let compared = baseline.compare(&mut refined.entries, &state);
                Some((baseline, compared))
            }
            None => None,
        };
        if !args.whole_files || scoped.looks_further() {
            // Only now: the baseline and unused comments are judged by whole files.
            for entry in &mut refined.entries {
                for (member, at) in entry.members.iter_mut().zip(entry.finding.members()) {
                    member.in_scope = scoped.holds(at.place);
                }
                let counts = |member: &EntryMember<'_>| member.suppression.is_none() || entry.suppression.is_some();
                let in_scope = entry.members().filter(counts).any(|member| scoped.holds(member.at.place));
                entry.in_scope = in_scope;
                if args.with_unchanged && entry.in_scope && entry.baseline == BaselineState::None {
                    entry.baseline = BaselineState::New;
                }
            }
            if !args.with_unchanged {
                refined.entries.retain(|entry| entry.in_scope);
            }
        }
        if reach == Reach::Project {
            self.keep_asked(setup, &scoped, &mut refined);
        }
        Ok(Look { files: scoped.files, refined, baseline, pages })
    }

    /// Drops what a program found and told in files that it only looked at for the sake of others.
    fn keep_asked(&self, setup: &Setup<P::Config>, scoped: &Scoped, refined: &mut Refined) {
        let args = &self.cli.common;
        let in_shard = |place: &Place| args.shard.as_ref().is_none_or(|shard| shard.holds(&place.path));
        let is_asked = |place: &Place| {
            let in_scope = args.with_unchanged || !scoped.looks_further() || scoped.holds(place);
            in_scope && setup.is_asked(&place.path.to_path(&setup.root))
        };
        if scoped.looks_further() || args.shard.is_some() {
            refined.entries.retain(|entry| {
                let mut members = entry.finding.members();
                in_shard(&entry.finding.place) && members.any(|member| is_asked(member.place))
            });
            refined.notifications.retain(|one| one.place.as_ref().is_none_or(|at| in_shard(at) && is_asked(at)));
        }
    }

    /// Applies one round of fixes to the files on disk; gives how many findings they were for.
    fn fix(&self, look: &Look) -> Result<usize, Failure> {
        let open: Vec<_> = look.refined.entries.iter().filter(|entry| entry.is_open()).collect();
        let findings: Vec<_> = open.iter().map(|entry| entry.finding.clone()).collect();
        let source = |path: &RelPath| look.file(path).map(|file| as_on_disk(file).into_owned());
        let unsafe_too = self.cli.common.unsafe_fixes;
        let fixed = fix::fixed(self.program.language(), &findings, unsafe_too, &source, u64::MAX);
        self.note_refused(&fixed);
        let mut applied = 0;
        for (files, findings) in &fixed.plans {
            match fix::apply_to_disk(files) {
                Ok(()) => applied += findings,
                Err((path, error)) => self.note(Some(&format!("{path}: not fixed: {error}"))),
            }
        }
        Ok(applied)
    }

    fn note_refused(&self, fixed: &fix::Fixed) {
        for (path, error) in &fixed.refused {
            self.note(Some(&format!("{path}: not fixed: {error}")));
        }
    }

    /// Writes what the fixes would change to standard output; the exit code is 1 when that is something.
    fn show_diff(&self, setup: &Setup<P::Config>, look: &Look) -> Result<u8, Failure> {
        let open = look.refined.entries.iter().filter(|entry| entry.is_open());
        let findings: Vec<_> = open.map(|entry| entry.finding.clone()).collect();
        let language = self.program.language();
        let color = self.color(None);
        let source = |path: &RelPath| look.file(path).cloned();
        let unsafe_too = self.cli.common.unsafe_fixes;
        let fixed = fix::fixed(language, &findings, unsafe_too, &source, setup.max_file_size());
        self.note_refused(&fixed);
        let mut files: Vec<_> = fixed.plans.iter().flat_map(|(files, _)| files).collect();
        files.sort_by(|left, right| left.path.cmp(&right.path));
        let mut shown = Vec::new();
        for file in files {
            match file.preview(language) {
                Ok((before, after)) => {
                    shown.extend_from_slice(fix::unified_diff(&file.path, &before, &after, color).as_bytes());
                }
                Err(error) => self.note(Some(&format!("{}: not fixed: {error}", file.path))),
            }
        }
        write_stdout(&shown)?;
        Ok(u8::from(!shown.is_empty()))
    }

    fn save_baseline(&self, setup: &Setup<P::Config>, look: &Look) -> Result<(), Failure> {
        let args = &self.cli.common;
        if let Some(file) = &args.create_baseline {
            let entries = &look.refined.entries;
            Baseline::create(self.program.info().name, entries).save(file).map_err(Failure::usage)?;
            let findings = entries.iter().filter(|entry| entry.suppression.is_none()).count();
            self.note(Some(&format!("{} written to {}", count(findings, "finding"), file.display())));
        }
        if args.update {
            let (Some((baseline, compared)), Some(file)) = (&look.baseline, &setup.baseline) else {
                return Err(Failure::Usage("--update needs a baseline: name it with --baseline".to_owned()));
            };
            if !compared.fixed.is_empty() {
                baseline.update(compared).save(file).map_err(Failure::usage)?;
            }
            let gone = compared.fixed.len();
            self.note(Some(&format!("{} removed from {}", count(gone, "fixed finding"), file.display())));
        }
        Ok(())
    }

    fn report(&self, setup: &Setup<P::Config>, look: &Look, started: jiff::Timestamp) -> Result<u8, Failure> {
        let args = &self.cli.common;
        let outputs = outputs(args)?;
        let names_repository = |format| matches!(format, Format::Sarif | Format::Json);
        let provenance = if outputs.iter().any(|output| names_repository(output.format)) {
            let repository = self.versions.open(&setup.root).map_err(Failure::usage).unwrap_or_default();
            repository.map(|repository| repository.provenance())
        } else {
            None
        };
        let mut notifications: Vec<Notification> = look.refined.notifications.clone();
        notifications.sort_by(|left, right| (&left.id, &left.message).cmp(&(&right.id, &right.message)));
        let sources = Again {
            files: &look.files,
            language: self.program.language(),
            max_file_size: setup.max_file_size(),
            last: Mutex::new(None),
        };
        let shown_rules = setup.shown_rules(self.program, &look.refined.entries).map_err(Failure::usage)?;
        let report = Report {
            program: self.program.info(),
            rules: &shown_rules,
            entries: &look.refined.entries,
            notifications: &notifications,
            provenance: provenance.as_ref(),
            root: &setup.root,
            automation_id: &setup.automation_id(&self.program.info().command(), args),
            files: look.files.len(),
            fail_on: setup.fail_on,
            fixed: look.baseline.as_ref().map_or(0, |(_, compared)| compared.fixed.len()),
            sources: &sources,
        };
        let prints_page = look.pages.iter().any(|page| page.file.is_none());
        for output in outputs.iter().filter(|output| !prints_page || output.file.is_some()) {
            let options = Options {
                color: output.format == Format::Text && self.color(output.file.as_ref()),
                width: terminal_width(),
                show_suppressed: args.show_suppressed,
                started,
                ended: jiff::Timestamp::now(),
            };
            write(output.file.as_ref(), &render::render(&report, output.format, &options))?;
        }
        for page in &look.pages {
            write(page.file.as_ref(), &page.bytes)?;
        }
        if args.create_baseline.is_some() {
            return Ok(0);
        }
        let fails = report.open().any(|entry: &Entry| setup.fail_on.fails(entry.finding.severity));
        Ok(u8::from(fails))
    }

    fn color(&self, file: Option<&PathBuf>) -> bool {
        match self.cli.common.color {
            ColorWhen::Always => true,
            ColorWhen::Never => false,
            ColorWhen::Auto => {
                let forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                file.is_none() && !forbidden && std::io::stdout().is_terminal()
            }
        }
    }
}

fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// The reports to write, no two of them to the same place.
fn outputs(args: &CommonArgs) -> Result<Vec<Output>, Failure> {
    let outputs = args.outputs();
    for (index, output) in outputs.iter().enumerate() {
        if outputs[..index].iter().any(|earlier| earlier.file == output.file) {
            return Err(both_to(output.file.as_ref()));
        }
    }
    Ok(outputs)
}

/// A staged file as the file on disk, where the two are the same bytes: only then do fixes for the one fit the other.
fn as_on_disk(file: &SourceFile) -> Cow<'_, SourceFile> {
    match &file.content {
        Content::Bytes(staged) if std::fs::read(&file.disk).is_ok_and(|disk| disk == **staged) => {
            Cow::Owned(SourceFile { content: Content::WorkingTree, ..file.clone() })
        }
        _ => Cow::Borrowed(file),
    }
}

/// Whether every page has a place of its own.
fn check_pages(pages: &[Page], args: &CommonArgs) -> Result<(), Failure> {
    if pages.is_empty() {
        return Ok(());
    }
    if args.diff {
        let message = "--diff shows changes and nothing else: leave it out, or the flags for other output";
        return Err(Failure::Usage(message.to_owned()));
    }
    for (index, page) in pages.iter().enumerate() {
        let taken = pages[..index].iter().any(|earlier| earlier.file == page.file);
        // Only the report for people gives way.
        let is_there =
            |output: &Output| output.file == page.file && (page.file.is_some() || output.format != Format::Text);
        if taken || args.outputs().iter().any(is_there) {
            return Err(both_to(page.file.as_ref()));
        }
    }
    Ok(())
}

fn both_to(file: Option<&PathBuf>) -> Failure {
    let place = file.map_or("standard output".to_owned(), |file| file.display().to_string());
    Failure::Usage(format!("two reports cannot both go to {place}: name another file for one"))
}

fn write(file: Option<&PathBuf>, bytes: &[u8]) -> Result<(), Failure> {
    match file {
        Some(file) => output::write_file(file, bytes).map_err(|error| output_failure(&error)),
        None => write_stdout(bytes),
    }
}

fn write_stdout(bytes: &[u8]) -> Result<(), Failure> {
    output::write_stdout(bytes).map_err(|error| output_failure(&error))
}

/// A place that cannot be written at all was named wrongly; one that fails while it is written is our failure.
fn output_failure(error: &output::OutputError) -> Failure {
    if error.is_usage() { Failure::usage(error) } else { Failure::Internal(error.to_string()) }
}

fn terminal_width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    columns.filter(|&columns: &usize| columns >= 40).unwrap_or(100)
}

/// Reads the text of files again, for their lines to be shown. Reports are in order of path, so the last is enough.
struct Again<'a> {
    files: &'a [SourceFile],
    language: &'a dyn crate::language::Language,
    max_file_size: u64,
    last: Mutex<Option<(RelPath, Option<Text>)>>,
}

impl Sources for Again<'_> {
    fn text(&self, path: &RelPath) -> Option<Text> {
        let mut last = self.last.lock().ok()?;
        if let Some((known, text)) = &*last
            && known == path
        {
            return text.clone();
        }
        let index = self.files.binary_search_by(|file| file.path.cmp(path)).ok()?;
        let bytes = self.files[index].read(self.max_file_size).ok();
        let text = bytes.and_then(|bytes| self.language.decode(path, &bytes).ok());
        *last = Some((path.clone(), text.clone()));
        text
    }
}
