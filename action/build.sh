#!/usr/bin/env bash
# Builds the program from the action's own folder, with the dependencies that Cargo.lock names.
# shellcheck source=action/lib.sh
. "${BASH_SOURCE[0]%/*}/lib.sh"

crate=$GITHUB_ACTION_PATH/crates/$INPUT_TOOL
[[ -f $crate/Cargo.toml ]] || fail "There is no program covet-$INPUT_TOOL in this version"
command -v cargo > /dev/null ||
    fail "Building covet-$INPUT_TOOL takes Rust, and there is no cargo on the PATH; install Rust, or name a release in \
the input version"

# An older cargo cannot build it; rustup, where it is there, can get one that can.
rust=$(sed -n 's/^rust-version = "\(.*\)".*/\1/p' "$GITHUB_ACTION_PATH/Cargo.toml")
have=$(cargo --version | sed 's/^cargo \([0-9]*\.[0-9]*\).*/\1/')
older=$((${have%.*} * 1000 + ${have#*.} < ${rust%.*} * 1000 + ${rust#*.}))
if ((older)) && command -v rustup > /dev/null; then
    rustup toolchain install "$rust" --profile minimal --no-self-update
    export RUSTUP_TOOLCHAIN=$rust
fi

echo "::group::cargo install covet-$INPUT_TOOL"
cargo install --locked --path "$crate" --root "$BUILD" --target-dir "$RUNNER_TEMP/covet-target"
echo '::endgroup::'
rm -rf "$RUNNER_TEMP/covet-target"
