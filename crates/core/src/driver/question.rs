//! Questions about the program and its rules, answered without looking at any file.

use std::fmt::Write;

use super::Failure;
use super::setup::Setup;
use crate::cli::{self, CommonArgs};
use crate::config;
use crate::page::rule_page;
use crate::project::Program;
use crate::render::Format;
use crate::select::nearest;

/// Completions, the manual page or the schema of the configuration.
pub fn about_the_program<P: Program>(program: &P, args: &CommonArgs) -> Option<Vec<u8>> {
    let info = program.info();
    if let Some(shell) = args.completions {
        let mut answer = Vec::new();
        clap_complete::generate(shell, &mut cli::command::<P::Args>(info), info.command(), &mut answer);
        return Some(answer);
    }
    if args.man {
        let mut answer = Vec::new();
        // Writing to memory does not fail.
        let _ = clap_mangen::Man::new(cli::command::<P::Args>(info)).render(&mut answer);
        return Some(answer);
    }
    if args.config_schema {
        return Some(format!("{:#}\n", config::schema::<P::Config>(info.name)).into_bytes());
    }
    None
}

/// The list of rules, or the page of one.
pub fn about_the_rules<P: Program>(
    program: &P,
    setup: &Setup<P::Config>,
    args: &CommonArgs,
) -> Result<Option<Vec<u8>>, Failure> {
    if let Some(id) = &args.explain {
        let Some(rule) = setup.rules.get(id) else {
            let hint = match nearest(id, setup.rules.iter().map(|rule| rule.id.as_str())) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => "`--list-rules` shows all".to_owned(),
            };
            return Err(Failure::Usage(format!("there is no rule `{id}`: {hint}")));
        };
        return Ok(Some(rule_page(&program.complete(rule)).into_bytes()));
    }
    if !args.list_rules {
        return Ok(None);
    }
    if args.format == Some(Format::Json) {
        let rules: Vec<_> = setup
            .rules
            .iter()
            .map(|rule| {
                serde_json::json!({
                    "id": rule.id.as_str(),
                    "name": rule.name,
                    "family": rule.family,
                    "severity": rule.severity.as_str(),
                    "precision": rule.precision.as_str(),
                    "cwe": rule.cwe,
                    "on": setup.selection.is_on(rule.id.as_str()),
                })
            })
            .collect();
        return Ok(Some(format!("{:#}\n", serde_json::Value::from(rules)).into_bytes()));
    }
    let width = setup.rules.iter().map(|rule| rule.id.as_str().len()).max().unwrap_or(0);
    let family = setup.rules.iter().map(|rule| rule.family.len()).max().unwrap_or(0);
    let mut list = String::new();
    for rule in setup.rules.iter() {
        let on = if setup.selection.is_on(rule.id.as_str()) { "on " } else { "off" };
        let _ = writeln!(
            list,
            "{:width$}  {on}  {:7}  {:family$}  {}",
            rule.id.as_str(),
            rule.severity.as_str(),
            rule.family,
            rule.name
        );
    }
    Ok(Some(list.into_bytes()))
}
