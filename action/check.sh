#!/usr/bin/env bash
# Checks every input, and decides whether the SARIF log is to be uploaded.
# shellcheck source=action/lib.sh
. "${BASH_SOURCE[0]%/*}/lib.sh"

# So that [a-z] means these letters and no others.
LC_ALL=C

# matches VALUE PATTERN. bash 3.2 does not understand every pattern that stands in the condition itself.
matches() { [[ $1 =~ $2 ]]; }

matches "$INPUT_TOOL" '^[a-z][a-z0-9-]*$' ||
    fail "The input tool is '$INPUT_TOOL'; it must be a program's name without covet-, such as scan"
matches "$INPUT_VERSION" '^(source|v?[0-9]+\.[0-9]+\.[0-9]+([.+-]?[0-9A-Za-z]+)*)?$' ||
    fail "The input version is '$INPUT_VERSION'; it must be a version such as 0.1.0, or source, or nothing"
matches "$INPUT_FAIL_ON" '^(note|warning|error|never)?$' ||
    fail "The input fail-on is '$INPUT_FAIL_ON'; it must be note, warning, error or never, or nothing"
matches "$INPUT_UPLOAD" '^(auto|true|false)$' ||
    fail "The input upload is '$INPUT_UPLOAD'; it must be auto, true or false"
matches "$INPUT_SCOPE" '^(auto|all)$' ||
    fail "The input scope is '$INPUT_SCOPE'; it must be auto or all"
matches "$INPUT_CATEGORY" '^([A-Za-z0-9._]([A-Za-z0-9 ._:=,/-]*[A-Za-z0-9._:=,-])?)?$' ||
    fail "The input category is '$INPUT_CATEGORY'; it may hold letters, digits, spaces and ._:=,/- but must neither \
start nor end with / or a space"
[[ $INPUT_TOKEN != *[[:space:]]* ]] || fail 'The input token must be one word'

[[ $INPUT_WORKING_DIRECTORY != -* && -d $INPUT_WORKING_DIRECTORY ]] ||
    fail "The input working-directory is '$INPUT_WORKING_DIRECTORY'; there is no such folder"

[[ -z $INPUT_BASELINE ]] || (cd "$INPUT_WORKING_DIRECTORY" && [[ $INPUT_BASELINE != -* && -f $INPUT_BASELINE ]]) ||
    fail "The input baseline is '$INPUT_BASELINE'; there is no such file in $INPUT_WORKING_DIRECTORY"

split_words "$INPUT_PATHS" || fail "The input paths has a quote or backslash without an end: $INPUT_PATHS"
split_words "$INPUT_ARGUMENTS" || fail "The input arguments has a quote or backslash without an end: $INPUT_ARGUMENTS"

# On these events GITHUB_REF is what the results are about. On others, such as pull_request_target, code scanning would
# file a pull request's results under the base branch and close the alerts there.
case $GITHUB_EVENT_NAME in
    push | pull_request | merge_group | schedule | workflow_dispatch) about_ref=yes ;;
    *) about_ref='' ;;
esac
upload=false
case $INPUT_UPLOAD in
    true)
        [[ $about_ref ]] || fail "Results of the event $GITHUB_EVENT_NAME would be filed under a branch that they are \
not about; set upload: false, or run on pull_request"
        upload=true
        ;;
    auto)
        if [[ -z $about_ref ]]; then
            echo "No upload: the results of the event $GITHUB_EVENT_NAME are not about $GITHUB_REF."
        elif [[ $GITHUB_EVENT_NAME == pull_request && $HEAD_REPOSITORY != "$GITHUB_REPOSITORY" ]]; then
            echo 'No upload: the token of a pull request from a fork can only read.'
        elif [[ $GITHUB_ACTOR == 'dependabot[bot]' ]]; then
            echo 'No upload: the token that Dependabot gets can only read.'
        else
            upload=true
        fi
        ;;
esac
output upload "$upload"
