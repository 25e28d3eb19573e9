#!/bin/sh
# Installs the git hooks of Covet Tools in the repository that holds the current folder, and takes them out again.
set -eu

usage() {
    cat <<'END'
Usage: install.sh [--uninstall] [--force]

Run inside a git repository: installs the hooks pre-commit and pre-push there. A hook that is there already is kept as
pre-commit.before-covet and runs first. The installed hooks do not need this file any more.

  --uninstall   take the hooks out and put back what was there
  --force       also write to a folder outside the repository that core.hooksPath names
  -h, --help    print this help

Exit codes: 0 done or nothing to do, 1 refused, 2 wrong usage
END
}

refuse() {
    echo "install.sh: $1" >&2
    exit 1
}

action=install
force=no
for argument; do
    case $argument in
    --uninstall) action=uninstall ;;
    --force) force=yes ;;
    -h | --help) usage && exit ;;
    *) usage >&2 && exit 2 ;;
    esac
done

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
top=$(git rev-parse --show-toplevel 2>/dev/null) || top=
[ -n "$top" ] || refuse "no git repository with a working tree holds $PWD: run this inside one"
cd -- "$top" # git runs both hooks here, and a relative core.hooksPath starts here

configured=$(git config --type=path --get core.hooksPath || :)
folder=${configured:-$(git rev-parse --git-path hooks)}
case $folder in
/* | [A-Za-z]:*) ;;
*) folder=$top/$folder ;;
esac
if [ -d "$folder" ]; then folder=$(CDPATH='' cd -- "$folder" && pwd -P); fi

case $configured:$folder in
:*) ;; # git's own folder for the hooks of this repository
*/.husky/_)
    refuse "husky writes the hooks of this repository and would overwrite these: docs/hooks.md says which lines to add" ;;
*/../*) inside=no ;;
*:"$top"/* | *:"$(CDPATH='' cd -- "$(git rev-parse --git-common-dir)" && pwd -P)"/*) ;;
*) inside=no ;;
esac
if [ "${inside-yes}" = no ] && [ "$force" = no ]; then
    refuse "core.hooksPath names a folder outside this repository, $folder, whose hooks other repositories may run too.
To give this repository hooks of its own:  git config core.hooksPath \"\$(git rev-parse --git-common-dir)/hooks\"
To write to that folder nevertheless:      install.sh --force"
fi

# The folder of the programs, for a line of shell. What cannot stand in PATH or between quotes is left out.
program=$(command -v covet-scan || command -v covet-dedupe || :)
case $program in
*[\':]* | [!/]*) programs_in= ;;
*) programs_in=${program%/*} ;;
esac

is_ours() {
    [ -f "$1" ] && [ "$(sed -n 2p "$1" | tr -d '\0')" = "# covet-hook: $hook" ]
}

content() {
    while IFS= read -r line; do
        case $line in
        "installed_in=''"*) line="installed_in='$programs_in'${line#"installed_in=''"}" ;;
        esac
        printf '%s\n' "$line"
    done <"$here/$hook"
}

write() {
    content >"$1.new"
    chmod 755 "$1.new"
    mv -f -- "$1.new" "$1"
}

install_hook() {
    if [ -L "$place" ] && is_ours "$place"; then
        echo "$hook: $place is a link to this hook already"
    elif is_ours "$place"; then
        # Without the program on today's PATH, the folder that an earlier run found is still the best guess.
        if [ -z "$programs_in" ]; then
            programs_in=$(sed -n "s/^installed_in='\([^']*\)'.*/\1/p" "$place")
        fi
        if [ -x "$place" ] && content | cmp -s - "$place"; then
            echo "$hook: installed already in $place"
        else
            write "$place"
            echo "$hook: brought up to date in $place"
        fi
    elif [ -e "$place" ] || [ -L "$place" ]; then
        mv -- "$place" "$kept"
        write "$place"
        echo "$hook: installed in $place; the hook that was there is kept as $hook.before-covet and runs first"
    else
        write "$place"
        echo "$hook: installed in $place"
    fi
}

uninstall_hook() {
    if ! is_ours "$place" || [ -L "$place" ]; then
        echo "$hook: nothing to take out of $folder"
    elif [ "$place" != "$folder/$hook" ] && cmp -s "$kept" "$folder/$hook"; then
        # The hook manager was here before and has been installed again since: it is in its place already.
        rm -- "$place" "$kept"
        echo "$hook: taken out of $place"
    elif [ -e "$kept" ] || [ -L "$kept" ]; then
        mv -f -- "$kept" "$place"
        echo "$hook: taken out of $place; the hook that was there before is back"
    else
        rm -- "$place"
        echo "$hook: taken out of $place"
    fi
}

# First all reasons to refuse, so that never one hook is installed and the other is not.
for hook in pre-commit pre-push; do
    kept=$folder/$hook.before-covet
    if [ $action = install ] && ! is_ours "$folder/$hook" && ! is_ours "$folder/$hook.legacy"; then
        if [ -e "$kept" ] || [ -L "$kept" ]; then
            refuse "$kept is left from an earlier installation: rename it to $hook, or remove it, and run this again"
        fi
    fi
done

if [ $action = install ]; then mkdir -p -- "$folder"; fi
for hook in pre-commit pre-push; do
    place=$folder/$hook
    kept=$folder/$hook.before-covet
    # pre-commit and prek move a hook that they find to this name and run it from there.
    if is_ours "$place.legacy"; then place=$place.legacy; fi
    ${action}_hook
done

if [ $action = install ] && [ -z "$program" ]; then
    echo "No program of Covet Tools is installed: the hooks check nothing until one is, and say so." \
        "In a clone of it: pip install ."
fi
