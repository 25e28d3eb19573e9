//! Comments that say a finding is accepted.

use serde::{Deserialize, Serialize};

use crate::place::{Place, Span};

/// A comment that suppresses findings. The language finds the comments; [`parse_comment`] reads their words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suppression {
    pub kind: SuppressionKind,
    /// The comment.
    pub place: Place,
    /// The text whose findings it suppresses (those that begin in it); `None`: the whole file.
    pub covers: Option<Span>,
    /// Rule ids, families or prefixes of codes; empty: every rule of its kind.
    pub rules: Vec<String>,
    pub reason: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SuppressionKind {
    /// `# covet: ignore[rule-id] reason`, for any rule; an unused one is a finding.
    Covet,
    /// `# noqa: S324`, for ruff's codes; ruff itself reports unused ones.
    Noqa,
    /// Bandit's `# nosec` or `# nosec B608`, for ruff's S family.
    Nosec,
}
