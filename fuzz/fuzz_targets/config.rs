//! Any text as `covet.toml` and as `pyproject.toml`: a configuration, or an error whose place lies in the text.
#![no_main]

use std::path::Path;

use covet_core::config;
use libfuzzer_sys::fuzz_target;
use schemars::JsonSchema;
use serde::Deserialize;

/// Keys such as a program has of its own.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case")]
#[allow(dead_code)]
struct Own {
    target_version: Option<String>,
    depth: u8,
}

fuzz_target!(|text: &str| {
    let lines = text.matches('\n').count() as u32 + 1;
    for file in ["covet.toml", "pyproject.toml"] {
        match config::parse::<Own>(text, Path::new(file), "scan") {
            Ok(config) => assert_eq!(config.file.as_deref(), Some(Path::new(file))),
            Err(error) => {
                assert!(!error.message.is_empty());
                assert!((1..=lines).contains(&error.at.line), "{error}");
                assert!(error.at.column >= 1, "{error}");
            }
        }
    }
});
