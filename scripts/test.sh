#!/bin/sh
# All tests. Needs Rust, Python 3.11 or later and git; what else it needs it installs below target/.
set -eu
cd "$(dirname "$0")/.."

cargo test --release --workspace

# What needs packages from PyPI: schemas checked by check-jsonschema, real code, and the hooks under hook managers.
venv=target/test-venv
[ -x "$venv/bin/check-jsonschema" ] && [ -x "$venv/bin/prek" ] || {
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check \
        check-jsonschema==0.39.0 lefthook==2.2.2 pre-commit==4.7.0 prek==0.5.11
}
"$venv/bin/python" -m unittest discover --start-directory tests --pattern '*_test.py'
