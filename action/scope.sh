#!/usr/bin/env bash
# Finds the commit that a pull request or merge queue entry is compared with, and fetches what git needs to compare.
# shellcheck source=action/lib.sh
. "${BASH_SOURCE[0]%/*}/lib.sh"

git_config() {
    local at=${GIT_CONFIG_COUNT:-0}
    export "GIT_CONFIG_KEY_$at=$1" "GIT_CONFIG_VALUE_$at=$2" "GIT_CONFIG_COUNT=$((at + 1))"
}

cd "$INPUT_WORKING_DIRECTORY"
export GIT_TERMINAL_PROMPT=0
# In a container the checkout belongs to another user, for whom git would refuse it.
git_config safe.directory '*'

root=$(git rev-parse --show-toplevel 2> /dev/null) || root=''
output root "${root:-$GITHUB_WORKSPACE}"

if [[ $INPUT_SCOPE == all || -z $BASE_SHA ]]; then
    echo 'All findings are reported.'
    output since ''
    exit 0
fi
[[ $root ]] || fail 'There is no git repository here; run actions/checkout before this action, or set scope: all'

head=$(git rev-parse HEAD)
first='' second=''
{ read -r first && read -r second; } < <(git cat-file commit HEAD | sed -n '/^$/q; s/^parent //p') || true

# actions/checkout takes the merge of the pull request into its base; its first parent is the base as it is now. Where a
# workflow checks out something else, and in a merge queue, the event says what the base is.
if [[ $GITHUB_EVENT_NAME == pull_request && $head == "$GITHUB_SHA" && $second ]]; then
    base=$first wanted=("$head")
else
    base=$BASE_SHA wanted=("$base" "$head")
fi

errors=$RUNNER_TEMP/covet-fetch.log
: > "$errors"

# fetch [OPTION]...: the wanted commits. The checkout may have left git its credentials; if not, the token serves, and
# its header replaces any other, since two of them are refused.
remote=origin
fetch() {
    local basic
    git fetch --quiet --no-tags --no-recurse-submodules "$@" "$remote" "${wanted[@]}" 2>> "$errors" && return
    [[ $remote == origin && $TOKEN ]] || return 1
    basic=$(printf 'x-access-token:%s' "$TOKEN" | base64 | tr -d '\n')
    echo "::add-mask::$basic"
    git_config "http.$GITHUB_SERVER_URL/.extraheader" ''
    git_config "http.$GITHUB_SERVER_URL/.extraheader" "AUTHORIZATION: basic $basic"
    remote=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY
    fetch "$@"
}

common() { since=$(git merge-base "$base" "$head" 2> /dev/null); }

# Fetches no more history than it takes, and takes none away: git would cut the checkout down to a smaller depth.
search() {
    local more have
    if [[ $(git rev-parse --is-shallow-repository) == false ]]; then
        fetch && common
        return
    fi
    have=$(git rev-list --count HEAD)
    for more in 1 50 500 5000; do
        fetch "--depth=$((have + more))" || return 1
        ! common || return 0
    done
    fetch --unshallow && common
}

since=''
if ! common && ! search; then
    show cat "$errors"
    fail "The base of the pull request, $base, cannot be had from the checkout. Give actions/checkout fetch-depth: 2 \
(0 where it checks out another commit than the default one), or this action a token that can read the repository, or \
set scope: all"
fi
if [[ $since == "$head" ]]; then
    warning "The commit that is checked out is part of the base, so nothing in it is new. Run on pull_request, and let \
actions/checkout take its default commit"
fi
echo "Findings on lines changed since $since are reported."
output since "$since"
