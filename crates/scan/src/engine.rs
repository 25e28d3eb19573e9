//! One look at a project: the rules that are on, made ready once, and run over every file.

use covet_core::{
    Analysis, Finding, Fix, InTests, LogicalName, Precision, Project, Related, Rule, RuleId, RuleSource, Severity, Span,
    Suppression, Text,
};
use covet_python::names::Names;
use covet_python::pattern::{FileView, PatternSet};
use covet_python::source::{Source, SourceKind};
use covet_python::symbols::Symbols;
use covet_python::{modules, suppressions};
use serde::{Deserialize, Serialize};

use crate::ruff::{Ruff, RuffOptions};
use crate::security::{self, FileContext};
use crate::{Args, Config, secrets};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// What is found in one file, from its path and bytes alone. Logical names are those inside the module: which package
/// the module belongs to depends on other files.
#[derive(Debug, Serialize, Deserialize)]
struct FileReport {
    findings: Vec<Finding>,
    suppressions: Vec<Suppression>,
}

pub struct Engine<'a> {
    project: &'a Project<'a>,
    ruff: Option<Ruff>,
    patterns: PatternSet,
    /// Whether any rule of our own that is code is on.
    settings: Vec<u8>,
}
