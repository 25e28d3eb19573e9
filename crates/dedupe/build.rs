//! Embeds the entries that `covet-dedupe` ships with.

use std::env;
use std::path::Path;

fn main() {
    let folder = env::var("CARGO_MANIFEST_DIR").expect("Cargo sets it for build scripts");
    let out = env::var("OUT_DIR").expect("Cargo sets it for build scripts");
    let root = Path::new(&folder).join("../..");
    println!("cargo::rustc-env=COVET_FINGERPRINT={}", covet_embed::fingerprint(&root));
    if let Err(error) = covet_embed::rules(&root.join("rules"), &["core", "dedupe"], &Path::new(&out).join("rules.rs"))
    {
        println!("cargo::error={error}");
    }
}
