//! Runs one model of a folder over samples, for tests of the back ends and for measuring.
//!
//! `run FOLDER ID` reads a JSON list of samples, each a list of features, from standard input, and writes the vectors,
//! the back end and the notifications as JSON. `ORT_DYLIB_PATH` names an ONNX Runtime in place of the built-in back
//! end.
//! `run FOLDER ID --speed SAMPLES FEATURES` makes samples by itself and tells how long the model takes for them.

use std::io::{Read, stdin};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use covet_inference::{Embedded, Model, Sample, Setup};

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [folder, id] => vectors(folder, id),
        [folder, id, "--speed", samples, features] => speed(folder, id, samples, features),
        _ => Err("usage: run FOLDER ID [--speed SAMPLES FEATURES]".into()),
    };
    match outcome {
        Ok(output) => {
            println!("{output}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("run: {error}");
            ExitCode::from(2)
        }
    }
}

fn open(folder: &str, id: &str) -> Result<Model, Failure> {
    let setup = Setup { models: Some(PathBuf::from(folder)), library: None }.or_environment();
    Ok(Model::open(id, &Embedded { registry: "", files: &[] }, &setup)?)
}

fn vectors(folder: &str, id: &str) -> Result<String, Failure> {
    let model = open(folder, id)?;
    let mut text = String::new();
    stdin().read_to_string(&mut text)?;
    let samples: Vec<Vec<String>> = serde_json::from_str(&text)?;
    let mut extractor = model.extractor();
    let sample = |features: &Vec<String>| {
        features.iter().for_each(|feature| extractor.push(feature.as_bytes()));
        extractor.finish()
    };
    let samples: Vec<Sample> = samples.iter().map(sample).collect();
    let vectors = model.embed(&samples)?;
    let notifications: Vec<String> = model.notifications().into_iter().map(|one| one.message).collect();
    let output = serde_json::json!({
        "back_end": model.back_end(),
        "vectors": vectors.rows().collect::<Vec<_>>(),
        "notifications": notifications,
    });
    Ok(output.to_string())
}

fn speed(folder: &str, id: &str, samples: &str, features: &str) -> Result<String, Failure> {
    let (count, features): (u64, u64) = (samples.parse()?, features.parse()?);
    let started = Instant::now();
    let model = open(folder, id)?;
    let opened = started.elapsed();
    let mut extractor = model.extractor();
    let started = Instant::now();
    let sample = |number: u64| {
        // Any numbers will do for hashes, if they are spread.
        (0..features).for_each(|feature| extractor.push_hash(mixed(number * features + feature)));
        extractor.finish()
    };
    let samples: Vec<Sample> = (0..count).map(sample).collect();
    let extracted = started.elapsed();
    let started = Instant::now();
    model.embed(&samples)?;
    let embedded = started.elapsed();
    let told: Vec<String> = model.notifications().into_iter().map(|one| one.message).collect();
    Ok(format!(
        "{}: opened in {opened:.1?}; {count} samples of {features} features: made in {extracted:.1?}, embedded in \
         {embedded:.1?}, {:.0} a second; {} threads\n{}",
        model.back_end(),
        count as f64 / embedded.as_secs_f64(),
        rayon::current_num_threads(),
        told.join("\n")
    ))
}

/// SplitMix64 (G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
