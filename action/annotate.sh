#!/usr/bin/env bash
# Shows the findings as annotations, where code scanning does not. GitHub takes ten of each severity from a step; the
# report has the gravest first.
# shellcheck source=action/lib.sh
. "${BASH_SOURCE[0]%/*}/lib.sh"

if [[ $UPLOAD == failure ]]; then
    warning "Code scanning did not take the results; the step before says why. It needs the permission \
security-events: write, and on a private repository GitHub Code Security. With upload: false no upload is tried"
fi
shown=0
for level in error warning notice; do
    while IFS= read -r line; do
        printf '%s\n' "$line"
        shown=$((shown + 1))
    done < <(grep -m 10 "^::$level " "$ANNOTATIONS" || true)
done
if ((shown < FINDINGS)); then
    echo "$shown of $FINDINGS findings are annotated; the log and the job summary have the others."
fi
