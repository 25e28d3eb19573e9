//! The version of Python that a project is written for.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;
use std::str::FromStr;

use pep440_rs::{Version, VersionSpecifiers};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

/// A version of Python 3 by its second number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PythonVersion(u8);

/// The versions that the parser tells apart.
const KNOWN: std::ops::RangeInclusive<u8> = 7..=15;

impl PythonVersion {
    pub fn into_ruff(self) -> ruff_python_ast::PythonVersion {
        ruff_python_ast::PythonVersion { major: 3, minor: self.0 }
    }
}

impl fmt::Display for PythonVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "3.{}", self.0)
    }
}

impl FromStr for PythonVersion {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let minor = text.strip_prefix("3.").and_then(|minor| minor.parse().ok()).filter(|minor| KNOWN.contains(minor));
        minor.map(Self).ok_or_else(|| {
            format!("`{text}` is no version that is known: write 3.{} to 3.{}", KNOWN.start(), KNOWN.end())
        })
    }
}

impl<'de> Deserialize<'de> for PythonVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for PythonVersion {
    fn schema_name() -> Cow<'static, str> {
        "PythonVersion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let versions: Vec<String> = KNOWN.map(|minor| format!("3.{minor}")).collect();
        json_schema!({ "type": "string", "enum": versions })
    }
}

#[derive(Deserialize)]
struct Pyproject {
    project: Option<ProjectTable>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct ProjectTable {
    requires_python: Option<String>,
}

/// The oldest version that `requires-python` in the `pyproject.toml` of a folder allows. A file that is not as it
/// should be says nothing: other tools report that.
pub fn required(folder: &Path) -> Option<PythonVersion> {
    let text = std::fs::read_to_string(folder.join("pyproject.toml")).ok()?;
    let pyproject: Pyproject = toml::from_str(&text).ok()?;
    oldest(&pyproject.project?.requires_python?)
}

fn oldest(specifiers: &str) -> Option<PythonVersion> {
    let specifiers = VersionSpecifiers::from_str(specifiers).ok()?;
    // `>3.9` and `>=3.9.5` allow some 3.9.
    let allows =
        |minor: u8| [0, 99].iter().any(|&patch| specifiers.contains(&Version::new([3, u64::from(minor), patch])));
    KNOWN.into_iter().find(|&minor| allows(minor)).map(PythonVersion)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_allowed_version_counts() {
        let cases = [
            (">=3.9", Some("3.9")),
            (">=3.10,<4", Some("3.10")),
            ("~=3.11", Some("3.11")),
            (">3.9", Some("3.9")),
            ("==3.12.*", Some("3.12")),
            ("<3", None),
            ("three", None),
        ];
        for (specifiers, expected) in cases {
            assert_eq!(oldest(specifiers).map(|version| version.to_string()).as_deref(), expected, "{specifiers}");
        }
    }

    #[test]
    fn unknown_versions_are_refused() {
        assert_eq!("3.12".parse::<PythonVersion>().map(|version| version.to_string()), Ok("3.12".to_owned()));
        for wrong in ["2.7", "3", "3.99", "py312", ""] {
            assert!(wrong.parse::<PythonVersion>().is_err(), "{wrong}");
        }
    }
}
