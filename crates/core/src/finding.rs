//! Findings: what a rule says about a place.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use crate::place::{Place, RelPath, Span};
use crate::rule::{Precision, RuleId, Severity};
use crate::text::Text;

/// One thing that a rule found. It can be kept in the cache: it holds nothing that depends on other files' names or on
/// the configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub rule: RuleId,
    pub severity: Severity,
    /// What is wrong here, in a sentence without its full stop.
    pub message: String,
    pub place: Place,
    /// The byte offset of the statement it belongs to, where a comment on that statement is meant for it too.
    pub statement: Option<u32>,
    /// The function or class it is in.
    pub logical: Option<LogicalName>,
    /// Other places that it is about as much as it is about `place`, such as the other members of a clone class; each
    /// place once.
    pub peers: Vec<Member>,
    /// Other places that explain it.
    pub related: Vec<Related>,
    /// Ways through the program that lead to it, the best first.
    pub flows: Vec<Flow>,
    pub fix: Option<Fix>,
    /// Where this finding is surer or less sure than its rule.
    pub precision: Option<Precision>,
    pub properties: BTreeMap<String, Property>,
    /// What identifies it wherever it stands; see [`crate::Entry`].
    pub context: Context,
}

/// The property that says in words what to do, where there is no edit that does it.
pub const REMEDY: &str = "remedy";

/// Hashes of the text around a finding, without its white space: they stay when code moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Context {
    /// The lines of the finding.
    pub lines: u64,
    /// The lines of the finding and three on either side.
    pub neighbours: u64,
}

impl Context {
    pub fn of(text: &Text, span: Span) -> Self {
        let first = text.line_index(span.start);
        let last = text.line_index(span.end.max(span.start + 1) - 1);
        let lines = |from: usize, to: usize| {
            let mut folded = String::new();
            for line in from..=to {
                let Some(line) = text.line_span(line) else { break };
                // Long data lines count as far as the first 4,096 bytes of them.
                let line = text.slice(line);
                let line = &line[..line.floor_char_boundary(4096)];
                folded.extend(line.split_whitespace().flat_map(|word| [word, " "]));
            }
            xxh3_64(folded.as_bytes())
        };
        // A finding on a whole class is known by its first lines, so that a change deep inside it changes nothing.
        Self { lines: lines(first, last.min(first + 4)), neighbours: lines(first.saturating_sub(3), last + 3) }
    }
}

impl Finding {
    /// A finding at a span of a text, to be completed by the `with_` methods.
    pub fn new(rule: RuleId, severity: Severity, message: impl Into<String>, text: &Text, span: Span) -> Self {
        let mut finding = Self::on_file(rule, severity, message, text.path().clone());
        finding.place = text.place(span);
        finding.context = Context::of(text, span);
        finding
    }

    /// A finding on a whole file.
    pub fn on_file(rule: RuleId, severity: Severity, message: impl Into<String>, path: RelPath) -> Self {
        Self {
            rule,
            severity,
            message: message.into(),
            place: Place { path, region: None },
            statement: None,
            logical: None,
            peers: Vec::new(),
            related: Vec::new(),
            flows: Vec::new(),
            fix: None,
            precision: None,
            properties: BTreeMap::new(),
            context: Context::default(),
        }
    }

    pub fn with_logical(mut self, logical: Option<LogicalName>) -> Self {
        self.logical = logical;
        self
    }

    pub fn with_fix(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix;
        self
    }

    pub fn with_peers(mut self, peers: Vec<Member>) -> Self {
        self.peers = peers;
        self
    }

    /// Whether it is about several places.
    pub fn is_class(&self) -> bool {
        !self.peers.is_empty()
    }

    /// All places that it is about, its own first, which is the only one of most findings.
    pub fn members(&self) -> impl Iterator<Item = MemberRef<'_>> {
        let own = MemberRef {
            place: &self.place,
            message: "",
            statement: self.statement,
            logical: self.logical.as_ref(),
            context: self.context,
        };
        std::iter::once(own).chain(self.peers.iter().map(Member::as_ref))
    }

    pub fn with_related(mut self, related: Vec<Related>) -> Self {
        self.related = related;
        self
    }

    pub fn with_property(mut self, name: impl Into<String>, value: Property) -> Self {
        self.properties.insert(name.into(), value);
        self
    }
}

/// One of several places that a finding is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    pub place: Place,
    /// What is to be said of this place, in a sentence without its full stop; may be empty.
    pub message: String,
    /// See [`Finding::statement`].
    pub statement: Option<u32>,
    /// The function or class it is in.
    pub logical: Option<LogicalName>,
    /// What identifies it wherever it stands.
    pub context: Context,
}

impl Member {
    /// A member at a span of a text, with nothing to be said of it.
    pub fn new(text: &Text, span: Span) -> Self {
        Self {
            place: text.place(span),
            message: String::new(),
            statement: None,
            logical: None,
            context: Context::of(text, span),
        }
    }

    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    pub fn with_logical(mut self, logical: Option<LogicalName>) -> Self {
        self.logical = logical;
        self
    }

    fn as_ref(&self) -> MemberRef<'_> {
        let Self { place, message, statement, logical, context } = self;
        MemberRef { place, message, statement: *statement, logical: logical.as_ref(), context: *context }
    }
}

/// A place that a finding is about: its own, or that of a [`Member`].
#[derive(Clone, Copy, Debug)]
pub struct MemberRef<'a> {
    pub place: &'a Place,
    /// Empty for the finding's own place.
    pub message: &'a str,
    pub statement: Option<u32>,
    pub logical: Option<&'a LogicalName>,
    pub context: Context,
}

/// The full dotted name of a function or class: `package.module.Class.method`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LogicalName {
    pub qualified: String,
    pub kind: LogicalKind,
}

impl LogicalName {
    /// The last part of the name.
    pub fn name(&self) -> &str {
        self.qualified.rsplit('.').next().unwrap_or(&self.qualified)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LogicalKind {
    Module,
    Class,
    Function,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Related {
    pub place: Place,
    pub message: String,
}

/// One way from where something begins to where it does harm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flow {
    /// In the order of execution; never empty.
    pub steps: Vec<FlowStep>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FlowStep {
    pub place: Place,
    pub message: String,
    pub logical: Option<LogicalName>,
}

/// A change that puts the finding right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fix {
    /// What it does, as an order: `Use a bound parameter`.
    pub message: String,
    /// Of the finding's own file, in order, not overlapping.
    pub edits: Vec<Edit>,
    /// What changes in other files, each once: the fix is applied to all of its files or to none.
    pub others: Vec<FileEdits>,
    pub safety: FixSafety,
}

/// What a fix changes in a file that is not the finding's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEdits {
    pub path: RelPath,
    /// In order, not overlapping.
    pub edits: Vec<Edit>,
    /// A hash of the whole text that the edits are for (xxh3-64), by which a file that has changed since is known.
    pub text: u64,
}

impl FileEdits {
    pub fn new(text: &Text, edits: Vec<Edit>) -> Self {
        Self { path: text.path().clone(), edits, text: Self::hash_of(text) }
    }

    pub(crate) fn hash_of(text: &Text) -> u64 {
        xxh3_64(text.as_str().as_bytes())
    }
}

impl Fix {
    /// Whether it changes text that a region of a file shares, or touches.
    pub(crate) fn touches(&self, own: &RelPath, place: &Place) -> bool {
        let touched = |edits: &[Edit]| match &place.region {
            None => !edits.is_empty(),
            Some(region) => edits.iter().any(|edit| edit.span.touches(region.span)),
        };
        (*own == place.path && touched(&self.edits))
            || self.others.iter().any(|other| other.path == place.path && touched(&other.edits))
    }
}

/// Whether a fix may change what the program does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FixSafety {
    /// `--fix` applies it.
    Safe,
    /// `--unsafe-fixes` applies it.
    Unsafe,
    /// Only shown.
    Display,
}

/// Replaces a span of the decoded text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    pub span: Span,
    pub content: String,
}

/// A value in SARIF's property bag.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Property {
    Text(String),
    Number(f64),
    Flag(bool),
    List(Vec<String>),
}
