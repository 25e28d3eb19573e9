//! Running ruff's linter over one file.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use covet_core::{Edit, Fix, FixSafety, RuleId, Severity, Span, Text};
use ruff_db::diagnostic::Diagnostic;
use ruff_diagnostics::Applicability;
use ruff_linter::Locator;
use ruff_linter::directives::{self, Flags};
use ruff_linter::line_width::LineLength;
use ruff_linter::linter::check_path;
use ruff_linter::package::PackageRoot;
use ruff_linter::registry::{INCOMPATIBLE_CODES, Rule};
use ruff_linter::settings::{LinterSettings, flags};
use ruff_linter::source_kind::SourceKind;
use ruff_linter::suppression::Suppressions;
use ruff_notebook::Notebook;
use ruff_python_ast::{ModModule, PySourceType, PythonVersion};
use ruff_python_codegen::Stylist;
use ruff_python_index::Indexer;
use ruff_python_parser::Parsed;
use ruff_python_stdlib::builtins::python_builtins;
use ruff_text_size::{Ranged, TextRange};
use rustc_hash::FxHashMap;

use super::refine::refine;

/// What ruff would otherwise read from its configuration.
#[derive(Clone, Debug, Default)]
pub struct RuffOptions {
    /// The oldest Python that the project supports. Without it, names that any known Python defines count as defined,
    /// and rules that ask for newer syntax assume ruff's default version.
    pub target_version: Option<PythonVersion>,
    /// Columns of a line for `E501` and the fixes; ruff's 88 when absent.
    pub line_length: Option<u16>,
    /// The cyclomatic complexity above which `C901` reports a function; ruff's 10 when absent.
    pub max_complexity: Option<usize>,
    /// Absolute folders that the project's own modules are imported from; the root and its `src` when empty.
    pub source_roots: Vec<PathBuf>,
}

/// A file as [`Ruff::check`] needs it.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// Absolute. Only the rules on shebangs (`EXE`), on packages (`INP001`) and on the order of imports (`I001`) look at
    /// the disk; a file that is not there (staged content) has none of their findings.
    pub path: &'a Path,
    /// The folder of the outermost package that the file belongs to.
    pub package: Option<&'a Path>,
    pub source_type: PySourceType,
    /// The tree and tokens of `text`.
    pub parsed: &'a Parsed<ModModule>,
    pub text: &'a Text,
    /// The notebook whose code `text` is.
    pub notebook: Option<&'a Notebook>,
}

/// One thing that ruff found.
#[derive(Clone, Debug, PartialEq)]
pub struct RuffFinding {
    /// Ruff's code, or `syntax-error` for an error that is one of the language but not of its grammar (two parameters
    /// with one name, `nonlocal` in a module).
    pub rule: RuleId,
    /// How grave this finding is, where that is less than its rule.
    pub severity: Option<Severity>,
    /// A sentence without its full stop.
    pub message: String,
    pub span: Span,
    /// The start of the statement around it, whose `noqa` counts too.
    pub parent: Option<u32>,
    pub fix: Option<Fix>,
    /// Other places in the file, and what they have to do with it.
    pub related: Vec<(Span, String)>,
}

/// Ruff failed on a file, through a mistake of its own.
#[derive(Debug, thiserror::Error)]
#[error("ruff's rules failed on this file: {0}")]
pub struct RuffError(String);

/// Ruff's linter, set up for a selection of its rules.
pub struct Ruff {
    settings: LinterSettings,
    ids: FxHashMap<String, RuleId>,
    syntax_error: RuleId,
    reads_suppressions: bool,
    reads_isort_comments: bool,
}

impl Ruff {
    /// Sets ruff up for the codes that are on; what is no code of a rule is left out, and of two that contradict each
    /// other (`D203` and `D211`, `D212` and `D213`) the one that ruff prefers stays. `root` is absolute.
    pub fn new<'a>(root: &Path, on: impl IntoIterator<Item = &'a str>, options: &RuffOptions) -> Self {
        let mut settings = LinterSettings::new(root);
        let mut ids = FxHashMap::default();
        let mut rules = Vec::new();
        for code in on {
            if let Some(rule) = rule_of(code) {
                ids.insert(code.to_owned(), RuleId::new(code));
                rules.push(rule);
            }
        }
        settings.rules = rules.iter().copied().collect();
        for &(preferred, other, _) in INCOMPATIBLE_CODES {
            if settings.rules.enabled(preferred) {
                settings.rules.disable(other);
            }
        }
        settings.src = if options.source_roots.is_empty() {
            vec![root.to_owned(), root.join("src")]
        } else {
            options.source_roots.clone()
        };
        match options.target_version {
            Some(version) => settings.unresolved_target_version = version.into(),
            None => {
                let newest = PythonVersion::latest().minor;
                settings.builtins = python_builtins(newest, false).map(str::to_owned).collect();
            }
        }
        if let Some(length) = options.line_length
            && let Ok(length) = LineLength::try_from(length.max(1))
        {
            settings.line_length = length;
            settings.pycodestyle.max_line_length = length;
        }
        if let Some(complexity) = options.max_complexity {
            settings.mccabe.max_complexity = complexity;
        }
        let any = |of: fn(&Rule) -> bool| rules.iter().any(of);
        Self {
            reads_suppressions: any(|rule| rule.lint_source().is_noqa()),
            reads_isort_comments: any(|rule| rule.lint_source().is_imports()),
            settings,
            ids,
            syntax_error: RuleId::new("syntax-error"),
        }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// All findings in a file, in order of place, then code, but for those that are not worth a reader's time where they
    /// stand. Errors of grammar are the parser's to report.
    ///
    /// # Errors
    /// When ruff panics. Its stack is the caller's: the depth of the tree must have been limited before.
    pub fn check(&self, input: Input<'_>) -> Result<Vec<RuffFinding>, RuffError> {
        let diagnostics = catch_unwind(AssertUnwindSafe(|| self.lint(&input))).map_err(|panic| {
            let message = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
            RuffError(message.unwrap_or("it panicked").to_owned())
        })?;
        // Ruff puts the parser's own errors first.
        let grammar = input.parsed.errors().len() + input.parsed.unsupported_syntax_errors().len();
        let mut findings: Vec<_> =
            diagnostics.iter().skip(grammar).filter_map(|diagnostic| self.finding(&input, diagnostic)).collect();
        findings.sort_by(|left, right| {
            let key = |finding: &RuffFinding| (finding.span.start, finding.span.end);
            key(left)
                .cmp(&key(right))
                .then_with(|| left.rule.cmp(&right.rule))
                .then_with(|| left.message.cmp(&right.message))
        });
        refine(&mut findings, &input);
        Ok(findings)
    }

    fn lint(&self, input: &Input<'_>) -> Vec<Diagnostic> {
        let contents = input.text.as_str();
        let tokens = input.parsed.tokens();
        let locator = Locator::new(contents);
        let stylist = Stylist::from_tokens(tokens, contents);
        let indexer = Indexer::from_tokens(tokens, contents);
        let mut wanted = Flags::empty();
        wanted.set(Flags::NOQA, self.reads_suppressions);
        wanted.set(Flags::ISORT, self.reads_isort_comments);
        let directives = directives::extract_directives(tokens, wanted, &locator, &indexer);
        let suppressions = if self.reads_suppressions {
            Suppressions::from_tokens(contents, tokens, &indexer, &self.settings)
        } else {
            Suppressions::default()
        };
        // Ruff reads the text through the locator and asks this only for a notebook's cells.
        let source_kind = match input.notebook {
            Some(notebook) => SourceKind::ipy_notebook(notebook.clone()),
            None => SourceKind::Python { code: String::new(), is_stub: input.source_type.is_stub() },
        };
        check_path(
            input.path,
            input.package.map(PackageRoot::root),
            &locator,
            &stylist,
            &indexer,
            &directives,
            &self.settings,
            flags::Noqa::Disabled,
            &source_kind,
            input.source_type,
            input.parsed,
            self.settings.resolve_target_version(input.path),
            &suppressions,
        )
    }

    fn finding(&self, input: &Input<'_>, diagnostic: &Diagnostic) -> Option<RuffFinding> {
        let length = input.text.as_str().len() as u32;
        let span = span(diagnostic.range().unwrap_or_default(), length);
        let rule = match diagnostic.secondary_code() {
            Some(code) => self.ids.get(code.as_str())?.clone(),
            None => self.syntax_error.clone(),
        };
        let message = diagnostic.headline_message().trim_end_matches('.').to_owned();
        let related = diagnostic
            .secondary_annotations()
            .filter_map(|annotation| {
                let range = annotation.get_span().range()?;
                Some((self::span(range, length), annotation.get_message().unwrap_or_default().to_owned()))
            })
            .collect();
        Some(RuffFinding {
            severity: None,
            rule,
            span,
            parent: diagnostic.parent().map(u32::from),
            fix: fix(diagnostic, length),
            related,
            message,
        })
    }
}

/// The rule of a code, as far as it can be run over a Python file.
pub(super) fn rule_of(code: &str) -> Option<Rule> {
    let rule = Rule::from_code(code).ok()?;
    let source = rule.lint_source();
    (!rule.is_removed() && !source.is_io() && !source.is_toml()).then_some(rule)
}

fn fix(diagnostic: &Diagnostic, length: u32) -> Option<Fix> {
    let fix = diagnostic.fix()?;
    let mut end = 0;
    let mut edits = Vec::with_capacity(fix.edits().len());
    for edit in fix.edits() {
        let span = span(edit.range(), length);
        if span.start < end {
            return None;
        }
        end = span.end;
        edits.push(Edit { span, content: edit.content().unwrap_or_default().to_owned() });
    }
    let message = diagnostic.first_help_text().unwrap_or(diagnostic.headline_message());
    let safety = match fix.applicability() {
        Applicability::Safe => FixSafety::Safe,
        Applicability::Unsafe => FixSafety::Unsafe,
        Applicability::DisplayOnly => FixSafety::Display,
    };
    Some(Fix { message: message.trim_end_matches('.').to_owned(), edits, others: Vec::new(), safety })
}

fn span(range: TextRange, length: u32) -> Span {
    let start = u32::from(range.start()).min(length);
    Span::new(start, u32::from(range.end()).clamp(start, length))
}
