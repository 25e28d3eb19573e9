//! What every Covet program shares: rules, findings, reports, scopes, configuration and the command line.
//!
//! A program is a [`Program`]: it names its rules and gives one function from a [`Project`] to an [`Analysis`].
//! [`run`] does the rest: arguments, configuration, discovery, scope, identity, suppression, baseline, fixes, reports
//! and the exit code. This crate knows no Python, no git and no model; a [`Language`] and a [`VersionControl`] are
//! handed in.

pub mod baseline;
pub mod cache;
pub mod cli;
pub mod config;
pub mod discover;
mod driver;
pub mod facts;
pub mod finding;
pub mod fix;
pub mod identity;
pub mod language;
pub mod output;
pub mod page;
pub mod place;
pub mod progress;
pub mod project;
pub mod read;
pub mod render;
pub mod report;
pub mod rule;
pub mod scope;
pub mod select;
pub mod shard;
pub mod suppress;
pub mod text;

pub use driver::{run, run_with};
pub use facts::Facts;
pub use finding::{
    Edit, FileEdits, Finding, Fix, FixSafety, Flow, FlowStep, LogicalKind, LogicalName, Member, MemberRef, Property,
    REMEDY, Related,
};
pub use language::{DecodeError, Language};
pub use place::{CellRegion, LineColumn, Place, Region, RelPath, Span};
pub use project::{Analysis, Content, Notification, Page, Program, ProgramInfo, Project, Reach, SourceFile};
pub use report::{BaselineState, Entry, EntryMember, MemberState, Report};
pub use rule::{FailOn, InTests, Precision, Rule, RuleId, RuleSet, RuleSource, Severity};
pub use scope::{ChangedFile, ChangedLines, Provenance, Repository, ScopeError, Unstaged, VersionControl};
pub use select::Selection;
pub use suppress::{Suppression, SuppressionKind};
pub use text::Text;
