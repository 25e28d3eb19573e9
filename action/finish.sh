#!/usr/bin/env bash
# The outcome: fails where the program found something at or above fail-on.
# shellcheck source=action/lib.sh
. "${BASH_SOURCE[0]%/*}/lib.sh"

[[ $EXIT_CODE == 0 ]] ||
    fail "covet-$INPUT_TOOL found $FINDINGS: $ERRORS at severity error, $WARNINGS warning, $NOTES note" 1
