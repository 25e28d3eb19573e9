//! Any bytes as a baseline or a SARIF log: an error that names the file, or a baseline that is written and read again
//! unchanged.
#![no_main]

use std::path::Path;

use covet_core::baseline::Baseline;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let path = Path::new("covet-baseline.json");
    match Baseline::parse(path, "scan", bytes) {
        Ok(baseline) => {
            let written = baseline.to_json();
            let again = Baseline::parse(path, "scan", written.as_bytes()).expect("what was written can be read");
            assert_eq!(again, baseline);
            assert_eq!(again.to_json(), written);
        }
        Err(error) => assert!(error.to_string().starts_with("covet-baseline.json"), "{error}"),
    }
});
