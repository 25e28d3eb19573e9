//! `covet-dedupe`: finds what is written twice in Python code.

pub mod advice;
pub mod class;
pub mod code;
pub mod detect;
mod engine;
pub mod meaning;
pub mod patterns;
mod report;
pub mod share;
pub mod summary;

use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use covet_core::rule::RuleError;
use covet_core::{Analysis, Language, Program, ProgramInfo, Project, Reach, Rule, RuleSet};
use covet_python::Python;
use schemars::JsonSchema;
use serde::Deserialize;

use share::Share;

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// The program.
pub struct Dedupe;

/// Flags of `covet-dedupe` alone.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Args {
    /// The least lines of a clone (default: 6)
    #[arg(long, value_name = "N", help_heading = "Clones")]
    pub min_lines: Option<NonZeroU32>,
    /// The least tokens of a clone, without layout, comments and docstrings (default: 50)
    #[arg(long, value_name = "N", help_heading = "Clones")]
    pub min_tokens: Option<NonZeroU32>,
    /// The least nodes of the syntax tree of a clone: statements, operators, names and values (default: 10)
    #[arg(long, value_name = "N", help_heading = "Clones")]
    pub min_nodes: Option<NonZeroU32>,
    /// The share of tokens in common from which on code is a clone, 0.5 to 1 (default: 0.85)
    #[arg(long, value_name = "SHARE", help_heading = "Clones")]
    pub similarity: Option<Share>,
    /// Only code whose names are the same is a clone
    #[arg(long, help_heading = "Clones")]
    pub same_names: bool,
    /// Report import blocks, tables of data, stubs, forwarding functions, generated files and migrations too
    #[arg(long, help_heading = "Clones")]
    pub include_noise: bool,
    /// With semantic-clone: how many of 100,000 pairs of functions that have nothing in common may be taken for clones,
    /// 1 to 100 (default: 3)
    #[arg(long, value_name = "N", help_heading = "Clones", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub false_pairs: Option<u32>,
    /// With semantic-clone: a folder with models and their registry to use in place of those in the program
    #[arg(long, value_name = "FOLDER", help_heading = "Setup")]
    pub models: Option<PathBuf>,
    /// With semantic-clone: the library of an ONNX Runtime to use in place of the built-in one
    #[arg(long, value_name = "FILE", help_heading = "Setup")]
    pub onnx_runtime: Option<PathBuf>,
    /// Write each frequent pattern to FOLDER as a Python module with a template and a test
    #[arg(long, value_name = "FOLDER", help_heading = "Patterns")]
    pub patterns_out: Option<PathBuf>,
    #[command(flatten)]
    pub summary: summary::Wanted,
}

/// Keys of `[tool.covet.dedupe]` of this program alone.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case")]
pub struct Config {
    /// The least lines of a clone. Default: 6.
    pub min_lines: Option<NonZeroU32>,
    /// The least tokens of a clone, without layout, comments and docstrings. Default: 50.
    pub min_tokens: Option<NonZeroU32>,
    /// The least nodes of the syntax tree of a clone: statements, operators, names and values. Default: 10.
    pub min_nodes: Option<NonZeroU32>,
    /// The share of tokens in common from which on code is a clone, 0.5 to 1. Default: 0.85.
    pub similarity: Option<Share>,
    /// Whether only code whose names are the same is a clone. Default: false.
    pub same_names: Option<bool>,
    /// Report import blocks, tables, stubs, forwarding functions, generated files and migrations too. Default: false.
    pub include_noise: Option<bool>,
}

impl Program for Dedupe {
    type Args = Args;
    type Config = Config;

    fn info(&self) -> &ProgramInfo {
        &ProgramInfo {
            name: "dedupe",
            about: "Find what is written twice in Python code",
            version: env!("CARGO_PKG_VERSION"),
            fingerprint: env!("COVET_FINGERPRINT"),
        }
    }

    fn language(&self) -> &dyn Language {
        &Python
    }

    fn reach(&self) -> Reach {
        Reach::Project
    }

    fn judges_bare_comments(&self) -> bool {
        false
    }

    fn rules(&self) -> Result<RuleSet, RuleError> {
        RuleSet::embedded(RULES)
    }

    fn user_rules(&self, path: &Path, named: bool) -> Result<Vec<Rule>, Vec<String>> {
        // A folder that is there by chance is for other programs.
        if named {
            Err(vec![format!("{}: covet-dedupe takes no rules of your own", path.display())])
        } else {
            Ok(Vec::new())
        }
    }

    fn analyze(
        &self,
        project: &Project<'_>,
        args: &Args,
        config: &Config,
    ) -> Result<Analysis, Box<dyn std::error::Error + Send + Sync>> {
        engine::run(project, args, config)
    }
}
