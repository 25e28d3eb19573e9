//! The licences of dependencies: each must be one under which the suite can be shipped.

use std::path::Path;

use cargo_metadata::MetadataCommand;
use spdx::Expression;

/// Permissive licences, and MPL-2.0, which asks for nothing of files that are not its own.
const ACCEPTED: [&str; 16] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "PSF-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// What is wrong, one line a dependency.
pub fn check(root: &Path) -> Vec<String> {
    let metadata = match MetadataCommand::new().manifest_path(root.join("Cargo.toml")).exec() {
        Ok(metadata) => metadata,
        Err(error) => return vec![format!("cargo metadata: {error}")],
    };
    let mut problems = Vec::new();
    for package in &metadata.packages {
        let name = format!("{} {}", package.name, package.version);
        let Some(license) = &package.license else {
            problems.push(format!("{name}: no licence is stated"));
            continue;
        };
        if let Err(problem) = accepts(license) {
            problems.push(format!("{name}: {problem}"));
        }
    }
    problems
}

/// Whether a licence expression can be met by licences that we accept.
///
/// # Errors
/// What is wrong with it.
pub fn accepts(license: &str) -> Result<(), String> {
    // Older manifests write `MIT/Apache-2.0`.
    let expression = Expression::parse(&license.replace('/', " OR "))
        .map_err(|error| format!("`{license}` is no licence expression: {}", error.reason))?;
    let met = expression.evaluate(|required| required.license.id().is_some_and(|id| ACCEPTED.contains(&id.name)));
    if met { Ok(()) } else { Err(format!("`{license}` is not accepted")) }
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn one_accepted_choice_is_enough() {
        for accepted in ["MIT", "MIT/Apache-2.0", "GPL-3.0-only OR MIT", "Apache-2.0 WITH LLVM-exception OR MIT"] {
            assert_eq!(accepts(accepted), Ok(()), "{accepted}");
        }
        for refused in ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "mine"] {
            assert!(accepts(refused).is_err(), "{refused}");
        }
    }
}
