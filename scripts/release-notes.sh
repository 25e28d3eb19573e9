#!/bin/sh
# Prints what CHANGELOG.md says of a release. Fails where the tag is not the version of the workspace, or says nothing.
#   sh scripts/release-notes.sh v0.1.0
set -eu
cd "$(dirname "$0")/.."

tag=$1
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)".*/\1/p' Cargo.toml)
if [ "$tag" != "v$version" ]; then
    echo "The tag is $tag, but the workspace has version $version" >&2
    exit 1
fi
notes=$(awk -v heading="## [$version]" 'index($0, "## [") == 1 { on = index($0, heading) == 1; next } on' CHANGELOG.md)
if [ -z "$notes" ]; then
    echo "CHANGELOG.md has no section ## [$version]" >&2
    exit 1
fi
printf '%s\n' "$notes"
