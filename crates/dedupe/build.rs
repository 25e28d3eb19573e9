//! Embeds the entries that `covet-dedupe` ships with.

use std::env;
use std::path::Path;

fn main() {
    let folder = env::var("CARGO_MANIFEST_DIR").expect("Cargo sets it for build scripts");
    let out = env::var("OUT_DIR").expect("Cargo sets it for build scripts");
    let root = Path::new(&folder).join("../..");
    println!("cargo::rustc-env=COVET_FINGERPRINT={}", covet_embed::fingerprint(&root));
    let out = Path::new(&out);
    let rules = covet_embed::rules(&root.join("rules"), &["core", "dedupe"], &out.join("rules.rs"));
    let models = covet_embed::models(&root.join("models"), &["clone-embedding"], &out.join("models.rs"));
    for error in [rules, models].into_iter().filter_map(Result::err) {
        println!("cargo::error={error}");
    }
}
