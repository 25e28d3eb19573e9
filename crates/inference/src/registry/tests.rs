use std::path::Path;

use super::*;

const WHOLE: &str = r#"
[[model]]
id = "clone-embedding"
version = "2"
file = "clone-embedding/model.onnx"
sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
bytes = 3
opset = 17
fallback = "Only copies of the text are found."
card = "clone-embedding/README.md"

[[model.input]]
name = "buckets"
type = "int64"
shape = ["batch", "length"]

[[model.input]]
name = "weights"
type = "float32"
shape = ["batch", "length"]

[model.output]
name = "embedding"
width = 64

[model.features]
specification = "hashed-features/v1"
buckets = 65536
max-features = 512

[model.metric]
name = "MAP@R"
value = 0.65
minimum = 0.6

[model.drift.features]
edges = [10.0, 50.0]
shares = [0.2, 0.5, 0.3]

[model.drift.scores]
edges = [0.5]
shares = [0.9, 0.1]
"#;

fn parse(text: &str) -> Result<Registry, String> {
    Registry::parse(Path::new("models/registry.toml"), text).map_err(|error| error.to_string())
}

/// The error after one piece of the whole text is another.
fn error(from: &str, to: &str) -> String {
    assert!(WHOLE.contains(from), "{from}");
    parse(&WHOLE.replacen(from, to, 1)).unwrap_err().replace("models/registry.toml:", "")
}

#[test]
fn an_entry_is_read() {
    let registry = parse(WHOLE).unwrap();
    let entry = registry.get("clone-embedding").unwrap();
    assert_eq!(entry.sha256, Digest256::of(b"abc"));
    assert_eq!(entry.inputs[1].shape[0], Dimension::Named("batch".to_owned()));
    assert_eq!(entry.features.get(), HashedFeatures::new(65536, 512).unwrap());
    assert_eq!(entry.output.width.get(), 64);
    assert_eq!(entry.drift.features.shares(), [0.2, 0.5, 0.3]);
    assert_eq!((entry.drift.features.limit(), entry.calibration.clone()), (LIMIT, None));
    assert_eq!(registry.get("clone"), None);
}

fn with_calibration(rates: &str, scores: &str) -> Result<Registry, String> {
    parse(&format!("{WHOLE}\n[model.calibration]\nrates = {rates}\nscores = {scores}\n"))
}

#[test]
fn scores_between_measured_rates_follow_the_logarithm() {
    let registry = with_calibration("[0.0001, 0.01, 0.1]", "[0.9, 0.7, 0.5]").unwrap();
    let calibration = registry.entries()[0].calibration.clone().unwrap();
    for (rate, score) in [(1e-6, 0.9), (1e-4, 0.9), (1e-3, 0.8), (1e-2, 0.7), (0.1, 0.5), (0.5, 0.5)] {
        assert!((calibration.score(rate) - score).abs() < 1e-9, "{rate}: {}", calibration.score(rate));
    }
}

#[test]
fn a_calibration_that_makes_no_sense_is_told() {
    let error = |rates: &str, scores: &str| with_calibration(rates, scores).unwrap_err();
    assert!(error("[0.1]", "[0.9, 0.8]").ends_with("there must be a score for each rate, and a rate at least"));
    assert!(error("[]", "[]").ends_with("there must be a score for each rate, and a rate at least"));
    assert!(error("[0.1, 0.01]", "[0.9, 0.8]").ends_with("rates must ascend, above 0 and up to 1"));
    assert!(error("[0.0, 0.01]", "[0.9, 0.8]").ends_with("rates must ascend, above 0 and up to 1"));
    assert!(error("[0.01, 0.1]", "[0.8, 0.9]").ends_with("scores must descend as rates ascend"));
}

#[test]
fn the_registries_of_this_repository_are_right() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for folder in ["models", "testdata/models"] {
        let path = root.join(folder).join(FILE);
        let registry = Registry::parse(&path, &std::fs::read_to_string(&path).unwrap()).unwrap();
        for entry in registry.entries() {
            let file = std::fs::read(root.join(folder).join(entry.file.as_str())).unwrap();
            assert_eq!(
                (file.len() as u64, Digest256::of(&file)),
                (entry.bytes, entry.sha256),
                "{folder}: {}",
                entry.id
            );
            assert!(root.join(folder).join(entry.card.as_str()).is_file(), "{folder}: {} has no card", entry.id);
        }
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    assert_eq!(
        error("bytes = 3", "byte = 3"),
        "7:1: unknown field `byte`, expected one of `id`, `version`, `file`, `sha256`, `bytes`, `opset`, `input`, \
         `output`, `features`, `fallback`, `metric`, `drift`, `calibration`, `card`"
    );
    assert_eq!(error("name = \"embedding\"", "name = 1"), "23:8: invalid type: integer `1`, expected a string");
    assert_eq!(error("opset = 17", "opset = 12"), "8:9: the operator set must be 13 to 18");
    assert_eq!(error("ba7816bf", "BA7816BF"), "6:10: a SHA-256 is 64 lowercase hexadecimal digits");
    assert_eq!(error("ba7816bf", "ba7816b"), "6:10: a SHA-256 is 64 lowercase hexadecimal digits");
    assert_eq!(error("\"clone-embedding/model", "\"../model"), "5:8: a path stays below the folder of the registry");
    assert_eq!(error("\"clone-embedding\"", "\"Clone\""), "3:6: an id is lowercase letters, digits and dashes");
    assert_eq!(error("\"Only copies of the text are found.\"", "\" \""), "9:12: this must not be empty");
    assert_eq!(error("shape = [\"batch\", \"length\"]", "shape = [1.5]"), "15:9: a dimension is a name or a number");
}

#[test]
fn values_that_do_not_fit_together_are_told() {
    assert!(error("0.65", "0.55").ends_with("the value is below the minimum"));
    assert!(error("[0.2, 0.5, 0.3]", "[0.5, 0.5]").ends_with("one share more than edges, and an edge at least"));
    assert!(error("[0.2, 0.5, 0.3]", "[0.2, 0.5, 0.4]").ends_with("shares must be 0 to 1, and 1 together"));
    assert!(error("[10.0, 50.0]", "[50.0, 10.0]").ends_with("edges must ascend"));
    assert!(error("[0.2, 0.5, 0.3]", "[0.2, 0.5, 0.3]\nlimit = 0.0").ends_with("the limit must be above 0"));
    assert!(error("buckets = 65536", "buckets = 1").ends_with("there must be at least 2 buckets and 1 feature"));
    assert!(error("hashed-features/v1", "hashed-features/v2").contains("unknown variant `hashed-features/v2`"));
    assert!(error("width = 64", "width = 0").starts_with("24:9: "));
    let inputs = "2:1: hashed-features/v1 reads two inputs, int64 and float32, both of a named batch and length";
    assert_eq!(error("\"float32\"", "\"int64\""), inputs);
    assert_eq!(error("[\"batch\", \"length\"]", "[1, \"length\"]"), inputs);
    assert_eq!(
        parse(&WHOLE.repeat(2)).unwrap_err(),
        "models/registry.toml:44:1: a second model has the id `clone-embedding`"
    );
}
