//! Files that are broken in small ways, with a hash that fits: a model is opened or refused, and the process goes on.
//!
//! Only a folder can bring such a file, for that of a program is checked against its hash. An abort would end the test.

use std::fs;
use std::path::{Path, PathBuf};

use covet_inference::registry::Digest256;
use covet_inference::{Embedded, Model, OpenError, Setup};

/// How many files are tried, unless `BROKEN_FILES` says more.
const FILES: u64 = 400;

/// SplitMix64 (G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap()
    }
}

/// One to three of the usual accidents. Most bytes of the file are weights, where a change is harmless; they are left
/// alone.
fn broken(whole: &[u8], weights: &std::ops::Range<usize>, random: &mut Random) -> Vec<u8> {
    let mut file = whole.to_vec();
    // A change of length breaks the message around it, which is found at once; most files get none.
    let kinds = if random.below(5) == 0 { 6 } else { 2 };
    for _ in 0..=random.below(3) {
        // What is cut off or put in before the weights moves them, which need not be exact.
        let place = random.below(file.len().saturating_sub(weights.len()));
        let place = if place < weights.start { place } else { place + weights.len() };
        let Some(byte) = file.get(place).copied() else { break };
        match random.below(kinds) {
            0 => file[place] = byte ^ (1 << random.below(8)),
            1 => file[place] = random.next() as u8,
            2 => file.truncate(place),
            3 => drop(file.splice(place..place, (0..=random.below(8)).map(|_| random.next() as u8))),
            4 => drop(file.drain(place..(place + 1 + random.below(16)).min(file.len()))),
            // The largest number that a protocol buffer can have in a place.
            _ => drop(file.splice(place..place, [0xff; 9].into_iter().chain([1]))),
        }
    }
    file
}

#[test]
fn a_broken_file_is_refused_or_harmless() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/models");
    let whole = fs::read(source.join("small.onnx")).unwrap();
    let registry = fs::read_to_string(source.join("registry.toml")).unwrap();
    let entry = registry.split("[[model]]").nth(1).map(|entry| format!("[[model]]{entry}")).unwrap();
    let weights = longest_run_of_weights(&whole);
    let scratch = tempfile::tempdir().unwrap();
    let setup = Setup { models: Some(scratch.path().to_owned()), library: None };
    let count = std::env::var("BROKEN_FILES").ok().and_then(|count| count.parse().ok()).unwrap_or(FILES);
    let (mut refused, mut works) = (0, 0);
    for seed in 0..count {
        let file = broken(&whole, &weights, &mut Random(seed));
        let hash = |bytes: &[u8]| Digest256::of(bytes).to_string();
        let text = entry
            .replace(&hash(&whole), &hash(&file))
            .replace(&format!("bytes = {}", whole.len()), &format!("bytes = {}", file.len()));
        fs::write(scratch.path().join("registry.toml"), text).unwrap();
        fs::write(scratch.path().join("small.onnx"), &file).unwrap();
        keep_last(&file);
        match Model::open("small", &Embedded { registry: "", files: &[] }, &setup) {
            Ok(model) => {
                let mut extractor = model.extractor();
                (0..70_u64).for_each(|number| extractor.push_hash(number * 7919));
                // Weights may have become infinite.
                let _ = model.embed(&[extractor.finish()]);
                works += 1;
            }
            Err(unavailable) => {
                assert!(
                    !matches!(unavailable.reason, OpenError::Hash { .. } | OpenError::Registry(_)),
                    "{unavailable}"
                );
                refused += 1;
            }
        }
    }
    println!("{refused} refused, {works} harmless");
    assert!(refused > count / 3 && works > 0, "{refused} of {count} refused, {works} harmless");
}

/// Where `BROKEN_FILE` names one, it holds the file that was tried last: the one that ended the process.
fn keep_last(file: &[u8]) {
    if let Some(path) = std::env::var_os("BROKEN_FILE") {
        fs::write(PathBuf::from(path), file).unwrap();
    }
}

/// The table of 512 rows of 8, which is the longest tensor.
fn longest_run_of_weights(whole: &[u8]) -> std::ops::Range<usize> {
    // The field's tag (`raw_data`) and its length as protocol buffers write them.
    let tag = [0x4a, 0x80, 0x20];
    let start = whole.windows(3).position(|bytes| bytes == tag).expect("the table is in the file") + 3;
    start..start + 512 * 8
}
