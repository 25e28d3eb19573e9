//! The command line that every program has.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::{Args, CommandFactory, FromArgMatches, Parser, ValueEnum};

use crate::project::ProgramInfo;
use crate::render::Format;
use crate::rule::FailOn;
use crate::select::nearest;
use crate::shard::Shard;

const EXIT_CODES: &str = "\
Exit codes:
  0  no finding at or above --fail-on
  1  findings
  2  wrong usage, configuration or input
  3  the program itself failed";

/// The flags of a program: those of every program and its own.
#[derive(Debug, Parser)]
#[command(after_help = EXIT_CODES)]
pub struct Cli<A: Args> {
    #[command(flatten)]
    pub common: CommonArgs,
    #[command(flatten)]
    pub own: A,
}

#[derive(Clone, Debug, Default, Args)]
pub struct CommonArgs {
    /// Files and folders to look at; the current folder where none is given, standard input for `-`
    #[arg(value_name = "PATH", value_hint = clap::ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,

    /// Look at what is staged: the content in the index, and findings on the lines that the commit would change
    #[arg(long, help_heading = "Scope", conflicts_with_all = ["since", "pushed"])]
    pub staged: bool,
    /// Report findings only on lines changed since the merge base with REV (`origin/main`, `@{upstream}`)
    #[arg(long, value_name = "REV", help_heading = "Scope", conflicts_with = "pushed")]
    pub since: Option<String>,
    /// Look at what a push would send: for pre-push hooks, with git's lines on standard input; `-` as REMOTE: with the
    /// variables that pre-commit and prek set instead
    #[arg(long, value_name = "REMOTE", help_heading = "Scope")]
    pub pushed: Option<String>,
    /// With --staged, --since or --pushed: report all findings of a changed file, not only those on changed lines
    #[arg(long, help_heading = "Scope")]
    pub whole_files: bool,
    /// With --since: look at all files, and keep what is not on changed lines in the SARIF, JSON and GitLab reports
    #[arg(long, help_heading = "Scope", requires = "since", conflicts_with = "whole_files")]
    pub with_unchanged: bool,
    /// Report only what this baseline (or SARIF log) does not hold
    #[arg(long, value_name = "FILE", help_heading = "Scope")]
    pub baseline: Option<PathBuf>,
    /// Report everything, whatever baseline the configuration names
    #[arg(long, help_heading = "Scope", conflicts_with_all = ["baseline", "update"])]
    pub no_baseline: bool,
    /// Write all findings of this run to FILE, as the baseline for later runs
    #[arg(long, value_name = "FILE", help_heading = "Scope", conflicts_with_all = ["baseline", "update"])]
    pub create_baseline: Option<PathBuf>,
    /// Remove from the baseline what is no longer found; it never grows
    #[arg(long, help_heading = "Scope")]
    pub update: bool,
    /// Look at the I-th of N parts of the files, such as `2/5`
    #[arg(long, value_name = "I/N", help_heading = "Scope", value_parser = parse_shard)]
    pub shard: Option<Shard>,

    /// Rules to turn on instead of the default ones: ids, families, prefixes of codes, or ALL
    #[arg(long, value_name = "RULES", value_delimiter = ',', help_heading = "Rules")]
    pub select: Option<Vec<String>>,
    /// Rules to turn on as well
    #[arg(long, value_name = "RULES", value_delimiter = ',', help_heading = "Rules")]
    pub extend_select: Vec<String>,
    /// Rules to turn off
    #[arg(long, value_name = "RULES", value_delimiter = ',', help_heading = "Rules")]
    pub ignore: Vec<String>,
    /// A folder or file with rules of your own (repeatable)
    #[arg(long, value_name = "PATH", help_heading = "Rules")]
    pub rules: Vec<PathBuf>,
    /// Explain a rule
    #[arg(long, value_name = "RULE", help_heading = "Rules")]
    pub explain: Option<String>,
    /// List all rules; with --format json as JSON
    #[arg(long, help_heading = "Rules")]
    pub list_rules: bool,

    /// The form of the report
    #[arg(long, value_name = "FORMAT", help_heading = "Output")]
    pub format: Option<Format>,
    /// Write the report to FILE instead of standard output; as FORMAT=FILE, write one more (repeatable)
    #[arg(
        long, short, value_name = "[FORMAT=]FILE", help_heading = "Output",
        value_parser = OsStringValueParser::new().try_map(check_output),
    )]
    pub output: Vec<OsString>,
    /// The category that code scanning files the SARIF log under, instead of the program's name
    #[arg(long, value_name = "NAME", help_heading = "Output", value_parser = parse_category)]
    pub category: Option<String>,
    /// The severity from which findings make the exit code 1
    #[arg(long, value_name = "SEVERITY", help_heading = "Output")]
    pub fail_on: Option<FailOn>,
    /// Show suppressed and baselined findings in the text report too
    #[arg(long, help_heading = "Output")]
    pub show_suppressed: bool,
    /// When to use colour; NO_COLOR is honoured
    #[arg(long, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    pub color: ColorWhen,
    /// No progress bar and no notes on standard error
    #[arg(long, short, help_heading = "Output")]
    pub quiet: bool,

    /// Apply the fixes that keep the meaning
    #[arg(long, help_heading = "Fixes")]
    pub fix: bool,
    /// Apply the other fixes too
    #[arg(long, help_heading = "Fixes")]
    pub unsafe_fixes: bool,
    /// Show what the fixes would change and write nothing
    #[arg(long, help_heading = "Fixes", conflicts_with_all = ["output", "format", "create_baseline", "update"])]
    pub diff: bool,

    /// The configuration file to read
    #[arg(long, value_name = "FILE", help_heading = "Setup", conflicts_with = "no_config")]
    pub config: Option<PathBuf>,
    /// Read no configuration file
    #[arg(long, help_heading = "Setup")]
    pub no_config: bool,
    /// How many threads to use
    #[arg(long, value_name = "N", help_heading = "Setup", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    /// Neither read nor write .covet_cache
    #[arg(long, help_heading = "Setup")]
    pub no_cache: bool,
    /// The name that standard input is given in the report
    #[arg(long, value_name = "PATH", help_heading = "Setup")]
    pub stdin_filename: Option<PathBuf>,
    /// Print the completions for a shell
    #[arg(long, value_name = "SHELL", help_heading = "Setup")]
    pub completions: Option<clap_complete::Shell>,
    /// Print the manual page
    #[arg(long, help_heading = "Setup")]
    pub man: bool,
    /// Print the JSON schema of the configuration
    #[arg(long, help_heading = "Setup")]
    pub config_schema: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ColorWhen {
    #[default]
    Auto,
    Always,
    Never,
}

fn parse_shard(text: &str) -> Result<Shard, String> {
    Shard::parse(text).map_err(|error| error.to_string())
}

/// The name becomes a part of `automationDetails.id`, in which `/` separates parts.
fn parse_category(text: &str) -> Result<String, String> {
    if text.is_empty() || text.starts_with('/') || text.ends_with('/') || text.contains(char::is_control) {
        return Err("a name that neither begins nor ends with `/`".to_owned());
    }
    Ok(text.to_owned())
}

/// A misspelt format would otherwise be the name of a file.
fn check_output(word: OsString) -> Result<OsString, String> {
    if word.is_empty() {
        return Err("name a file".to_owned());
    }
    let Some((format, file)) = word.to_str().and_then(|word| word.split_once('=')) else { return Ok(word) };
    if Format::from_str(format, false).is_ok() {
        return if file.is_empty() { Err(format!("name a file after `{format}=`")) } else { Ok(word) };
    }
    let values: Vec<_> = Format::value_variants().iter().filter_map(ValueEnum::to_possible_value).collect();
    match nearest(format, values.iter().map(clap::builder::PossibleValue::get_name)) {
        Some(nearest) => Err(format!("there is no format `{format}`: did you mean `{nearest}`?")),
        None => Ok(word),
    }
}

/// The clap command of a program: for parsing, completions, the manual page and the generated reference.
pub fn command<A: Args>(info: &ProgramInfo) -> clap::Command {
    let name = info.command();
    Cli::<A>::command().name(name.clone()).bin_name(name).about(info.about).version(info.version)
}

/// Parses a command line, the program's name first.
///
/// # Errors
/// Wrong usage, and the requests for help or version, as clap words them.
pub fn parse<A: Args>(info: &ProgramInfo, args: impl IntoIterator<Item = OsString>) -> Result<Cli<A>, clap::Error> {
    let mut command = command::<A>(info);
    let matches = command.try_get_matches_from_mut(args)?;
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// One report to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    pub format: Format,
    /// `None`: standard output.
    pub file: Option<PathBuf>,
}

impl CommonArgs {
    /// The reports to write. A plain `--output FILE` takes the place of standard output, in the form of `--format`, or
    /// else of the file's extension; every `--output FORMAT=FILE` is one more.
    pub fn outputs(&self) -> Vec<Output> {
        let mut outputs = Vec::new();
        let mut replaced = false;
        for word in &self.output {
            let split = word.to_str().and_then(|word| {
                let (format, file) = word.split_once('=')?;
                Some((Format::from_str(format, false).ok()?, file))
            });
            let (format, file) = match split {
                Some((format, file)) => (format, PathBuf::from(file)),
                None => {
                    replaced = true;
                    let file = PathBuf::from(word);
                    let by_name = match file.extension().and_then(|extension| extension.to_str()) {
                        Some("sarif") => Format::Sarif,
                        Some("json") => Format::Json,
                        Some("xml") => Format::Junit,
                        Some("md") => Format::Markdown,
                        _ => Format::Text,
                    };
                    (self.format.unwrap_or(by_name), file)
                }
            };
            let file = (file.as_os_str() != "-").then_some(file);
            replaced |= file.is_none();
            outputs.push(Output { format, file });
        }
        if !replaced {
            outputs.insert(0, Output { format: self.format.unwrap_or(Format::Text), file: None });
        }
        outputs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Args)]
    struct NoArgs {}

    const INFO: ProgramInfo = ProgramInfo { name: "scan", about: "About.", version: "1.2.3", fingerprint: "" };

    fn outputs(line: &str) -> Vec<(Format, Option<String>)> {
        let args = line.split_whitespace().map(OsString::from);
        let cli = parse::<NoArgs>(&INFO, args).unwrap();
        cli.common
            .outputs()
            .into_iter()
            .map(|output| (output.format, output.file.map(|file| file.to_string_lossy().into_owned())))
            .collect()
    }

    #[test]
    fn the_command_is_well_formed() {
        command::<NoArgs>(&INFO).debug_assert();
    }

    #[test]
    fn one_run_serves_people_and_machines() {
        let file = |name: &str| Some(name.to_owned());
        assert_eq!(outputs("x"), [(Format::Text, None)]);
        assert_eq!(outputs("x --format sarif"), [(Format::Sarif, None)]);
        assert_eq!(outputs("x --output a.sarif"), [(Format::Sarif, file("a.sarif"))]);
        assert_eq!(outputs("x --format json --output a.sarif"), [(Format::Json, file("a.sarif"))]);
        assert_eq!(
            outputs("x --output sarif=a.sarif --output gitlab=b.json"),
            [(Format::Text, None), (Format::Sarif, file("a.sarif")), (Format::Gitlab, file("b.json"))]
        );
        assert_eq!(outputs("x --output a=b.txt"), [(Format::Text, file("a=b.txt"))]);
        assert_eq!(outputs("x --output sarif=-"), [(Format::Sarif, None)]);
    }

    #[test]
    fn scopes_exclude_one_another() {
        for line in [
            "x --staged --since main",
            "x --with-unchanged",
            "x --since main --with-unchanged --whole-files",
            "x --category scan/",
            "x --update --create-baseline b",
            "x --shard 0/2",
            "x --threads 0",
            "x --output sarfi=a",
            "x --output json=",
            "x --diff --output a",
        ] {
            let args = line.split_whitespace().map(OsString::from);
            assert!(parse::<NoArgs>(&INFO, args).is_err(), "{line}");
        }
    }
}
