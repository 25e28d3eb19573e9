//! `covet-scan`: finds what is wrong in Python code.

mod engine;
mod merge;
mod python_version;
pub mod ruff;
pub mod rules;
pub mod secrets;
pub mod security;
pub mod taint;

use std::path::Path;

use covet_core::rule::RuleError;
use covet_core::{Analysis, Language, Program, ProgramInfo, Project, Rule, RuleSet};
use covet_python::Python;
use covet_python::pattern::user;
use schemars::JsonSchema;
use serde::Deserialize;

use engine::Engine;
pub use python_version::PythonVersion;

/// The program.
pub struct Scan;

/// Flags of `covet-scan` alone.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Args {
    /// The oldest Python that the code must run on, such as `3.10`; otherwise `requires-python` says it
    #[arg(long, value_name = "VERSION", help_heading = "Setup")]
    pub target_version: Option<PythonVersion>,
}

/// Keys of `[tool.covet.scan]` of this program alone.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case")]
pub struct Config {
    /// The oldest Python that the code must run on, such as `"3.10"`. Default: what `requires-python` says.
    pub target_version: Option<PythonVersion>,
    /// Columns of a line, for `E501` and the fixes of ruff's rules. Default: 88.
    pub line_length: Option<u16>,
    /// The cyclomatic complexity above which `C901` reports a function. Default: 10.
    pub max_complexity: Option<usize>,
}

impl Program for Scan {
    type Args = Args;
    type Config = Config;

    fn info(&self) -> &ProgramInfo {
        &ProgramInfo {
            name: "scan",
            about: "Find what is wrong in Python code",
            version: env!("CARGO_PKG_VERSION"),
            fingerprint: env!("COVET_FINGERPRINT"),
        }
    }

    fn language(&self) -> &dyn Language {
        &Python
    }

    fn rules(&self) -> Result<RuleSet, RuleError> {
        rules::all()
    }

    fn complete(&self, rule: &Rule) -> Rule {
        ruff::complete(rule)
    }

    fn user_rules(&self, path: &Path, named: bool) -> Result<Vec<Rule>, Vec<String>> {
        user::load_rules(path, named).map_err(|errors| errors.iter().map(ToString::to_string).collect())
    }

    fn analyze(
        &self,
        project: &Project<'_>,
        args: &Args,
        config: &Config,
    ) -> Result<Analysis, Box<dyn std::error::Error + Send + Sync>> {
        Engine::new(project, args, config)?.run()
    }
}
