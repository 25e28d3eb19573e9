use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::*;

const NOTHING: Embedded = Embedded { registry: "", files: &[] };

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/models")
}

fn open_in(folder: &Path, id: &str) -> Result<Model, Unavailable> {
    Model::open(id, &NOTHING, &Setup { models: Some(folder.to_owned()), library: None })
}

fn reason(id: &str) -> String {
    open_in(&folder(), id).unwrap_err().reason.to_string()
}

#[derive(Deserialize)]
struct Stored {
    features: Vec<String>,
    vector: Vec<f32>,
}

fn stored(model: &Model) -> (Vec<Sample>, Vec<Vec<f32>>) {
    let text = fs::read_to_string(folder().join("small.vectors.json")).unwrap();
    let stored: Vec<Stored> = serde_json::from_str(&text).unwrap();
    let mut extractor = model.extractor();
    let sample = |one: &Stored| {
        one.features.iter().for_each(|feature| extractor.push(feature.as_bytes()));
        extractor.finish()
    };
    (stored.iter().map(sample).collect(), stored.iter().map(|one| one.vector.clone()).collect())
}

#[test]
fn vectors_are_those_of_onnx_runtime() {
    let model = open_in(&folder(), "small").unwrap();
    let (samples, expected) = stored(&model);
    let vectors = model.embed(&samples).unwrap();
    assert_eq!((vectors.len(), vectors.width()), (expected.len(), 8));
    for (number, (row, expected)) in vectors.rows().zip(&expected).enumerate() {
        for (value, expected) in row.iter().zip(expected) {
            assert!((value - expected).abs() < 1e-4, "sample {number}: {row:?} is not {expected:?}");
        }
    }
}

#[test]
fn a_vector_does_not_depend_on_the_others() {
    let model = open_in(&folder(), "small").unwrap();
    let (samples, _) = stored(&model);
    let together = model.embed(&samples).unwrap();
    for (number, sample) in samples.iter().enumerate() {
        assert_eq!(model.embed(std::slice::from_ref(sample)).unwrap().row(0), together.row(number), "sample {number}");
    }
    // Several sessions, more batches than one of them takes.
    let many: Vec<Sample> = samples.iter().cycle().take(samples.len() * 40).cloned().collect();
    let vectors = model.embed(&many).unwrap();
    for (number, row) in vectors.rows().enumerate() {
        assert_eq!(row, together.row(number % samples.len()), "sample {number}");
    }
    assert!(model.embed(&[]).unwrap().is_empty());
}

#[test]
fn a_sample_of_another_model_is_refused() {
    let model = open_in(&folder(), "small").unwrap();
    let mut other = Extractor::new(HashedFeatures::new(1 << 20, 96).unwrap());
    (0..20_u64).for_each(|number| other.push_hash(number * 7919));
    let error = model.embed(&[Sample::default(), other.finish()]).unwrap_err();
    assert_eq!(error.to_string(), "a sample has the bucket 7920, which the model `small` does not know");
}

#[test]
fn every_model_of_the_programs_passes_the_checks_that_programs_leave_out() {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models");
    for entry in read_registry(&models).unwrap().entries() {
        if let Err(unavailable) = open_in(&models, entry.id.as_str()) {
            panic!("{unavailable}");
        }
    }
}

#[test]
fn every_way_to_be_wrong_has_its_reason() {
    assert_eq!(reason("unheard-of"), "the registry has no such model");
    assert_eq!(reason("old-opset"), "its file is broken: its operator sets are [(\"\", 11)], not 17 of ai.onnx alone");
    assert!(reason("other-domain").contains("(\"ai.onnx.ml\", 3)"));
    assert_eq!(reason("operator"), "its operator `Det` is not supported");
    assert_eq!(reason("branch"), "its operator `If` is not supported");
    assert_eq!(reason("input-name"), "its inputs are not those of the registry: they must be buckets, weights");
    assert_eq!(reason("input-type"), "its inputs are not those of the registry: `weights` has another type or shape");
    let output = "its output is not that of the registry: it must be `embedding`, float32, one row of 8 a sample";
    assert_eq!(reason("output-name"), output);
    assert!(reason("output-width").contains("7"), "{}", reason("output-width"));
    assert_eq!(
        reason("short-tensor"),
        "its file is broken: the tensor `w1` does not have the data that its shape needs"
    );
    assert_eq!(reason("deep-dimension"), "its file is broken: a dimension has a name that is none");
    assert_eq!(reason("short-table"), "its file is broken: the built-in back end ended abruptly on it");
}

/// A copy of the folder's registry with one file of other content.
fn with_file(content: Option<&[u8]>, change: impl Fn(String) -> String) -> String {
    let scratch = tempfile::tempdir().unwrap();
    let registry = fs::read_to_string(folder().join("registry.toml")).unwrap();
    fs::write(scratch.path().join("registry.toml"), change(registry)).unwrap();
    if let Some(content) = content {
        fs::write(scratch.path().join("small.onnx"), content).unwrap();
    }
    open_in(scratch.path(), "small").unwrap_err().reason.to_string()
}

#[test]
fn a_file_that_is_not_that_of_the_registry_is_refused() {
    let whole = fs::read(folder().join("small.onnx")).unwrap();
    let same = |text: String| text;
    assert_eq!(with_file(None, same), "there is no file small.onnx");
    assert_eq!(with_file(Some(b"x"), same), format!("its file is broken: it has 1 bytes, not {}", whole.len()));
    let mut flipped = whole.clone();
    flipped[1000] ^= 1;
    let told = with_file(Some(&flipped), same);
    let (expected, found) = (registry::Digest256::of(&whole), registry::Digest256::of(&flipped));
    assert_eq!(told, format!("the SHA-256 of its file is {found}, not {expected}"));
    let broken = with_file(Some(&whole), |text| text.replacen("opset = 17", "opset = x", 1));
    assert!(broken.contains("registry.toml:9:9: "), "{broken}");
}

#[test]
fn a_program_says_what_it_does_without_the_model() {
    let told = open_in(&folder(), "operator").unwrap_err().notification();
    assert_eq!((told.id.as_str(), told.level), ("model-unavailable", Severity::Warning));
    assert_eq!(
        told.message,
        "The model `operator` is not used: its operator `Det` is not supported. Nothing is compared."
    );
    let told = Model::open("small", &NOTHING, &Setup::default()).unwrap_err().to_string();
    assert_eq!(told, "The model `small` is not used: the registry has no such model.");
}

#[test]
fn an_embedded_model_works_without_a_folder() {
    let text = fs::read_to_string(folder().join("registry.toml")).unwrap().leak();
    let file = fs::read(folder().join("small.onnx")).unwrap().leak();
    let files = vec![("small", &*file)].leak();
    let model = Model::open("small", &Embedded { registry: text, files }, &Setup::default()).unwrap();
    let (samples, _) = stored(&model);
    assert_eq!(model.embed(&samples).unwrap().len(), samples.len());
    let lost = Model::open("small", &Embedded { registry: text, files: &[] }, &Setup::default());
    let lost = lost.unwrap_err();
    assert!(matches!(lost.reason, OpenError::Missing(_)), "{lost}");
    assert_eq!(lost.fallback, "Nothing is compared.");
}

#[test]
fn slow_batches_and_drift_are_told() {
    let model = open_in(&folder(), "small").unwrap();
    let (samples, _) = stored(&model);
    assert_eq!(model.notifications(), []);
    model.time(Duration::from_millis(40));
    model.time(Duration::from_millis(250));
    model.observe_samples([samples[1].filled(); 300]);
    model.observe_scores([0.9; 300]);
    let told = model.notifications();
    let ids: Vec<&str> = told.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["model-slow", "model-drift", "model-drift"]);
    assert!(told[0].message.starts_with("The model `small` took 250 ms for a batch, above its bound of 100 ms"));
}
