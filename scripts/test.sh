#!/bin/sh
# All tests. Needs Rust, Python 3.11 or later and git; what else it needs it installs below target/.
set -eu
cd "$(dirname "$0")/.."

cargo test --release --workspace

# What needs packages from PyPI: the wheel, hook managers, and checkers of reports, pipelines, workflows and scripts.
venv=target/test-venv
requirements=tests/requirements.txt
cmp -s "$requirements" "$venv/installed.txt" || {
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements"
    cp "$requirements" "$venv/installed.txt"
}
# The programs as users get them.
rm -rf target/wheels
"$venv/bin/pip" wheel . --quiet --disable-pip-version-check --no-deps --wheel-dir target/wheels
"$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --force-reinstall target/wheels/covet_tools-*.whl
export COVET_SCAN="$PWD/$venv/bin/covet-scan" COVET_DEDUPE="$PWD/$venv/bin/covet-dedupe"
"$venv/bin/python" -m unittest discover --start-directory tests --pattern '*_test.py'
