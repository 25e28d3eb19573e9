//! Embeds the entries that `covet-scan` ships with.

use std::env;
use std::path::Path;

use covet_embed::Embed;

fn main() {
    let folder = env::var("CARGO_MANIFEST_DIR").expect("Cargo sets it for build scripts");
    let out = env::var("OUT_DIR").expect("Cargo sets it for build scripts");
    let rules = Path::new(&folder).join("../../rules");
    let mut embed = Embed::new(&rules).data("RUFF_FAMILIES", "ruff/families.toml").tables("TAINT", "taint");
    for name in ["core", "ruff", "secrets", "security"] {
        if rules.join(name).is_dir() {
            embed = embed.folder(name);
        }
    }
    let fingerprint = covet_embed::fingerprint(&Path::new(&folder).join("../.."));
    println!("cargo::rustc-env=COVET_FINGERPRINT={fingerprint}");
    if let Err(error) = embed.write(&Path::new(&out).join("rules.rs")) {
        println!("cargo::error={error}");
    }
}
