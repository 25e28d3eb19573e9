//! What README.md shows is what the program prints.

use std::path::Path;
use std::process::Command;

#[test]
fn shown_output_is_real_output() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let mut shown = 0;
    for block in readme.split("```console\n$ covet-scan ").skip(1) {
        let (block, _) = block.split_once("```").unwrap();
        let (arguments, expected) = block.split_once('\n').unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_covet-scan"))
            .args(arguments.split_whitespace())
            .arg("--no-cache")
            .current_dir(&root)
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "covet-scan {arguments}");
        shown += 1;
    }
    assert!(shown > 0, "README.md shows no run of the program");
}
