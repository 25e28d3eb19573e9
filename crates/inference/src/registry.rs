//! `models/registry.toml`: what every model is, what it reads and gives, and what it must keep.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use covet_core::LineColumn;
use covet_core::config::line_column;
use serde::Deserialize;
use serde::de::Error as _;
use sha2::{Digest, Sha256};

use crate::drift::LIMIT;
use crate::features::HashedFeatures;

/// The name of the file in the folder of models.
pub const FILE: &str = "registry.toml";

/// The operator sets that both back ends are tested with, of the domain `ai.onnx`.
pub const OPSETS: std::ops::RangeInclusive<i64> = 13..=18;

/// Why a registry cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum RegistryError {
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{}:{}:{}: {message}", path.display(), at.line, at.column)]
    Entry { path: PathBuf, at: LineColumn, message: String },
}

/// All models of one `registry.toml`.
#[derive(Clone, Debug, PartialEq)]
pub struct Registry {
    entries: Vec<Entry>,
}

impl Registry {
    /// Reads the text of a registry; `path` is what errors name.
    ///
    /// # Errors
    /// When it is no TOML, has an unknown key, lacks one, or says what cannot be, with the place.
    pub fn parse(path: &Path, text: &str) -> Result<Self, RegistryError> {
        let failed = |span: Option<Range<usize>>, message: &str| RegistryError::Entry {
            path: path.to_owned(),
            at: line_column(text, span.map_or(0, |span| span.start)),
            message: message.trim().to_owned(),
        };
        let file: File = toml::from_str(text).map_err(|error| failed(error.span(), error.message()))?;
        for (number, entry) in file.model.iter().enumerate() {
            let id = entry.get_ref().id.as_str();
            if file.model[..number].iter().any(|other| other.get_ref().id.as_str() == id) {
                return Err(failed(Some(entry.span()), &format!("a second model has the id `{id}`")));
            }
            if !reads_hashed_features(&entry.get_ref().inputs) {
                let message =
                    "hashed-features/v1 reads two inputs, int64 and float32, both of a named batch and length";
                return Err(failed(Some(entry.span()), message));
            }
        }
        Ok(Self { entries: file.model.into_iter().map(toml::Spanned::into_inner).collect() })
    }

    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id.as_str() == id)
    }

    /// In order of the file.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

fn reads_hashed_features(inputs: &[Input]) -> bool {
    let named = |input: &Input| matches!(&*input.shape, [Dimension::Named(_), Dimension::Named(_)]);
    let elements = [Element::Int64, Element::Float32];
    inputs.iter().map(|input| input.element).eq(elements) && inputs.iter().all(named)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    model: Vec<toml::Spanned<Entry>>,
}

/// One model.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Entry {
    pub id: ModelId,
    pub version: Words,
    /// The ONNX file, below the folder of the registry.
    pub file: ModelPath,
    pub sha256: Digest256,
    /// Its size.
    pub bytes: u64,
    pub opset: Opset,
    #[serde(rename = "input")]
    pub inputs: Vec<Input>,
    pub output: Output,
    pub features: FeatureSpecification,
    /// What a program does without the model, as a sentence.
    pub fallback: Words,
    pub metric: Metric,
    /// How inputs and scores were spread when the model was made.
    pub drift: Reference,
    /// What a score means, where the program has scores.
    pub calibration: Option<Calibration>,
    /// Data, split, figures and limits, below the folder of the registry.
    pub card: ModelPath,
}

/// A short name of lowercase letters, digits and dashes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ModelId(String);

impl ModelId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ModelId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl TryFrom<String> for ModelId {
    type Error = &'static str;

    fn try_from(id: String) -> Result<Self, Self::Error> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !id.is_empty() && id.bytes().all(fits) {
            Ok(Self(id))
        } else {
            Err("an id is lowercase letters, digits and dashes")
        }
    }
}

/// Text that says something.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Words(String);

impl Words {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl TryFrom<String> for Words {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.trim().is_empty() { Err("this must not be empty") } else { Ok(Self(text)) }
    }
}

/// A path below the folder of the registry, with `/` between its parts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ModelPath(String);

impl ModelPath {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ModelPath {
    type Error = &'static str;

    fn try_from(path: String) -> Result<Self, Self::Error> {
        let inside = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0']);
        if path.split('/').all(inside) { Ok(Self(path)) } else { Err("a path stays below the folder of the registry") }
    }
}

/// A SHA-256 digest (FIPS 180-4).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Digest256([u8; 32]);

impl Digest256 {
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Digest256 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest256 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl<'de> Deserialize<'de> for Digest256 {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut digest = [0; 32];
        let whole = text.len() == 64
            && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
            && digest.iter_mut().enumerate().all(|(place, byte)| {
                u8::from_str_radix(&text[2 * place..2 * place + 2], 16).map(|value| *byte = value).is_ok()
            });
        if whole { Ok(Self(digest)) } else { Err(D::Error::custom("a SHA-256 is 64 lowercase hexadecimal digits")) }
    }
}

/// The operator set of the model's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct Opset(i64);

impl Opset {
    pub fn get(self) -> i64 {
        self.0
    }
}

impl TryFrom<i64> for Opset {
    type Error = String;

    fn try_from(opset: i64) -> Result<Self, Self::Error> {
        if OPSETS.contains(&opset) {
            Ok(Self(opset))
        } else {
            Err(format!("the operator set must be {} to {}", OPSETS.start(), OPSETS.end()))
        }
    }
}

/// What a model reads under one name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    pub name: Words,
    #[serde(rename = "type")]
    pub element: Element,
    pub shape: Vec<Dimension>,
}

/// The type of a tensor's elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Element {
    Int64,
    Float32,
}

/// A dimension that is given with every batch, or is always the same.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "a dimension is a name or a number")]
pub enum Dimension {
    Named(String),
    Fixed(u32),
}

/// What a model gives: one vector of `float32` a sample.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Output {
    pub name: Words,
    pub width: std::num::NonZeroU16,
}

/// How features become inputs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "FeatureTable")]
pub struct FeatureSpecification(HashedFeatures);

impl FeatureSpecification {
    pub fn get(&self) -> HashedFeatures {
        self.0
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FeatureTable {
    specification: Specification,
    buckets: u32,
    max_features: u16,
}

#[derive(Deserialize)]
enum Specification {
    #[serde(rename = "hashed-features/v1")]
    HashedFeatures1,
}

impl TryFrom<FeatureTable> for FeatureSpecification {
    type Error = &'static str;

    fn try_from(table: FeatureTable) -> Result<Self, Self::Error> {
        let FeatureTable { specification: Specification::HashedFeatures1, buckets, max_features } = table;
        HashedFeatures::new(buckets, usize::from(max_features))
            .map(Self)
            .ok_or("there must be at least 2 buckets and 1 feature")
    }
}

/// A figure of the card that later versions of the model must keep.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "MetricTable")]
pub struct Metric {
    pub name: Words,
    pub value: f64,
    pub minimum: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MetricTable {
    name: Words,
    value: f64,
    minimum: f64,
}

impl TryFrom<MetricTable> for Metric {
    type Error = &'static str;

    fn try_from(MetricTable { name, value, minimum }: MetricTable) -> Result<Self, Self::Error> {
        if value >= minimum { Ok(Self { name, value, minimum }) } else { Err("the value is below the minimum") }
    }
}

/// How often what has nothing in common reaches a score.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "CalibrationTable")]
pub struct Calibration {
    rates: Vec<f64>,
    scores: Vec<f64>,
}

impl Calibration {
    /// The score that so large a share of pairs reaches which have nothing in common: between the measured rates by the
    /// rate's logarithm, beyond them that of the last.
    pub fn score(&self, rate: f64) -> f64 {
        let above = self.rates.partition_point(|known| *known < rate);
        let (Some(low), Some(high)) = (above.checked_sub(1), self.rates.get(above)) else {
            return self.scores[above.min(self.scores.len() - 1)];
        };
        let share = (rate / self.rates[low]).ln() / (high / self.rates[low]).ln();
        self.scores[low] + share * (self.scores[above] - self.scores[low])
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CalibrationTable {
    rates: Vec<f64>,
    scores: Vec<f64>,
}

impl TryFrom<CalibrationTable> for Calibration {
    type Error = &'static str;

    fn try_from(CalibrationTable { rates, scores }: CalibrationTable) -> Result<Self, Self::Error> {
        if rates.is_empty() || rates.len() != scores.len() {
            return Err("there must be a score for each rate, and a rate at least");
        }
        if !rates.is_sorted_by(|a, b| a < b) || !rates.iter().all(|rate| *rate > 0.0 && *rate <= 1.0) {
            return Err("rates must ascend, above 0 and up to 1");
        }
        if !scores.is_sorted_by(|a, b| a > b) {
            return Err("scores must descend as rates ascend");
        }
        Ok(Self { rates, scores })
    }
}

/// Summaries of the data that the figures of the card were measured on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// How many buckets a sample's features fill.
    pub features: Histogram,
    /// What the program makes of the model's output; the card says what it is.
    pub scores: Histogram,
}

/// Shares of values between edges.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "HistogramTable")]
pub struct Histogram {
    edges: Vec<f64>,
    shares: Vec<f64>,
    limit: f64,
}

impl Histogram {
    /// The share of each bin; their sum is 1.
    pub fn shares(&self) -> &[f64] {
        &self.shares
    }

    /// The population stability index above which a run differs from the reference more than projects usually do.
    pub fn limit(&self) -> f64 {
        self.limit
    }

    /// The bin of a value. Bin `i` holds values below edge `i` that are not below edge `i - 1`; the first and the last
    /// bin are open.
    pub fn bin(&self, value: f64) -> usize {
        self.edges.partition_point(|edge| *edge <= value)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HistogramTable {
    edges: Vec<f64>,
    shares: Vec<f64>,
    #[serde(default = "HistogramTable::usual_limit")]
    limit: f64,
}

impl HistogramTable {
    fn usual_limit() -> f64 {
        LIMIT
    }
}

impl TryFrom<HistogramTable> for Histogram {
    type Error = &'static str;

    fn try_from(HistogramTable { edges, shares, limit }: HistogramTable) -> Result<Self, Self::Error> {
        if edges.is_empty() || shares.len() != edges.len() + 1 {
            return Err("there must be one share more than edges, and an edge at least");
        }
        if !edges.is_sorted_by(|a, b| a < b) {
            return Err("edges must ascend");
        }
        if !shares.iter().all(|share| (0.0..=1.0).contains(share)) || (shares.iter().sum::<f64>() - 1.0).abs() > 0.01 {
            return Err("shares must be 0 to 1, and 1 together");
        }
        if !limit.is_finite() || limit <= 0.0 {
            return Err("the limit must be above 0");
        }
        Ok(Self { edges, shares, limit })
    }
}

#[cfg(test)]
mod tests;
