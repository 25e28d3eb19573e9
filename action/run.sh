#!/usr/bin/env bash
# Runs the program once, for all reports: text for the log, SARIF for code scanning, annotations, the job summary.
# shellcheck source=action/lib.sh
. "${BASH_SOURCE[0]%/*}/lib.sh"

name=covet-$INPUT_TOOL
cd "$INPUT_WORKING_DIRECTORY"
reports=$(mktemp -d "$RUNNER_TEMP/covet-XXXXXX")

command=("$PROGRAM")
for format in sarif github markdown; do
    command+=(--output "$format=$reports/$name.$format")
done
[[ -z $SINCE ]] || command+=(--since "$SINCE")
[[ -z $INPUT_BASELINE ]] || command+=(--baseline "$INPUT_BASELINE")
[[ -z $INPUT_FAIL_ON ]] || command+=(--fail-on "$INPUT_FAIL_ON")
[[ -z $INPUT_CATEGORY ]] || command+=(--category "$INPUT_CATEGORY")
split_words "$INPUT_ARGUMENTS"
command+=(${WORDS[@]+"${WORDS[@]}"})
split_words "$INPUT_PATHS"
((${#WORDS[@]} == 0)) || command+=(-- "${WORDS[@]}")

# Git for Windows would take arguments that start with a slash for paths, and change them.
export MSYS2_ARG_CONV_EXCL='*'
echo "::group::$name"
rc=0
show "${command[@]}" || rc=$?
echo '::endgroup::'
output exit-code "$rc"
case $rc in
    0 | 1) ;;
    2) fail "$name ended with exit code 2: wrong usage, configuration or input. It says above what is wrong" 2 ;;
    *) fail "$name failed with exit code $rc. It says above what happened" "$rc" ;;
esac

# Every open finding is one line of the report for annotations.
count() { grep -c "^::$1 " "$reports/$name.github" || true; }
errors=$(count error) warnings=$(count warning) notes=$(count notice)
output errors "$errors"
output warnings "$warnings"
output notes "$notes"
output findings "$((errors + warnings + notes))"
output sarif "$reports/$name.sarif"
output annotations "$reports/$name.github"

# GitHub drops the whole summary of a step where it has more than 1 MiB.
summary=$reports/$name.markdown
if (($(wc -c < "$summary") > 1000000)); then
    printf '## %s\n\n%s errors, %s warnings and %s notes. They are too many for a summary; the log has them.\n' \
        "$name" "$errors" "$warnings" "$notes" > "$summary"
fi
[[ -z $SINCE ]] || printf '\nOnly lines changed since %s are reported.\n' "$SINCE" >> "$summary"
cat "$summary" >> "$GITHUB_STEP_SUMMARY"
