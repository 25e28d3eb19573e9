#!/usr/bin/env bash
# Finds the program: on the PATH, in the tool cache, in a release. Where there is none of it, says what to build.
# shellcheck source=action/lib.sh
. "${BASH_SOURCE[0]%/*}/lib.sh"

name=covet-$INPUT_TOOL
exe=''
[[ $RUNNER_OS != Windows ]] || exe=.exe
cache=${RUNNER_TOOL_CACHE:-$RUNNER_TEMP}/covet-tools
own=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)".*/\1/p' "$GITHUB_ACTION_PATH/Cargo.toml")
version=${INPUT_VERSION:-$own}
version=${version#v}

# Prints the SHA-256 of standard input, or of each file. macOS has it under another name.
sha256=(sha256sum)
command -v sha256sum > /dev/null || sha256=(shasum -a 256)

# use PROGRAM
use() {
    echo "$name $version is $1."
    output program "$1"
    output version "$version"
    exit 0
}

# is_version PROGRAM: whether it starts and is the wanted version.
is_version() { [[ $("$1" --version 2> /dev/null) == "$name $version" ]]; }

# build WHY: hands over to the next steps, which restore or build what stands in the action's own folder.
build() {
    local sources=() part digest place
    # Not by the commit, which a downloaded action does not know.
    for part in Cargo.toml Cargo.lock crates rules models; do
        [[ ! -e $GITHUB_ACTION_PATH/$part ]] || sources+=("$part")
    done
    digest=$(cd "$GITHUB_ACTION_PATH" && find "${sources[@]}" -type f -print0 | xargs -0 "${sha256[@]}" |
        LC_ALL=C sort | "${sha256[@]}")
    digest=${digest%% *}
    echo "$1; $name $own is built from source."
    # ImageOS, which GitHub's runners set, is part of it: a program from a newer image may not start on an older one.
    place=$cache/source-${digest:0:16}/${ImageOS:-$RUNNER_OS}-$RUNNER_ARCH-$INPUT_TOOL
    output program "$place/bin/$name$exe"
    output version "$own"
    if [[ -x $place/bin/$name$exe ]]; then
        echo "It was built before: $place."
    else
        output build "$place"
        output key "covet-tools-${ImageOS:-$RUNNER_OS}-$RUNNER_ARCH-$INPUT_TOOL-$digest"
    fi
    exit 0
}

[[ $version != source ]] || build 'The input version asks for it'

# missing WHY: there is no program of the wanted version to be had.
missing() {
    [[ $version == "$own" ]] || fail "$1. The action itself is version $own; leave the input version empty to have that"
    build "$1"
}

if found=$(command -v "$name") && is_version "$found"; then
    use "$found"
fi

case $RUNNER_OS-$RUNNER_ARCH in
    Linux-X64) target=x86_64-unknown-linux-gnu ;;
    Linux-ARM64) target=aarch64-unknown-linux-gnu ;;
    macOS-X64) target=x86_64-apple-darwin ;;
    macOS-ARM64) target=aarch64-apple-darwin ;;
    Windows-X64) target=x86_64-pc-windows-msvc ;;
    *) missing "There is no release for $RUNNER_OS on $RUNNER_ARCH" ;;
esac

place=$cache/$version/$target
program=$place/bin/$name$exe
if [[ -f $place.complete ]] && is_version "$program"; then
    use "$program"
fi

# GitHub leaves the repository empty for an action of the same checkout (`uses: ./`), for which no release can be meant.
# Some runners leave it empty for others, too; there the folder of the action tells it.
repository=$ACTION_REPOSITORY
if [[ -z $repository ]]; then
    folder=${GITHUB_ACTION_PATH//\\//}
    case $folder in
        */_actions/*/*/*)
            folder=${folder##*/_actions/}
            repository=${folder%%/*}
            folder=${folder#*/}
            repository+=/${folder%%/*}
            ;;
        *) missing 'The action is part of the checkout' ;;
    esac
fi

# get FILE: a file of the release, in the scratch folder. False where the server has none.
scratch=$(mktemp -d "$RUNNER_TEMP/covet-XXXXXX")
release=$GITHUB_SERVER_URL/$repository/releases/download/v$version
get() {
    local status
    status=$(curl --silent --show-error --location --retry 3 --proto "=${GITHUB_SERVER_URL%%:*}" --proto-redir =https \
        --output "$scratch/$1" --write-out '%{http_code}' "$release/$1") || fail "$release/$1 cannot be had"
    case $status in
        200) ;;
        404) return 1 ;;
        *) fail "$release/$1 cannot be had: the server answers $status" ;;
    esac
}

archive=covet-tools-$version-$target.tar.gz
[[ $RUNNER_OS != Windows ]] || archive=${archive%.tar.gz}.zip
get SHA256SUMS || missing "$repository has no release of version $version"
get "$archive" || missing "The release $version of $repository has no $archive"

wanted=''
while read -r digest file; do
    file=${file%$'\r'}
    [[ ${file#\*} != "$archive" ]] || wanted=$digest
done < "$scratch/SHA256SUMS"
[[ $wanted ]] || fail "SHA256SUMS of the release does not hold $archive"
got=$("${sha256[@]}" < "$scratch/$archive")
got=${got%% *}
[[ $got == "$wanted" ]] ||
    fail "$archive is not what the release says: its SHA-256 is $got and must be $wanted. Nothing of it was run"
echo "$archive has the SHA-256 that the release says."

# The checksum comes from where the archive comes from. Who built it is proved by the attestation. Before 2.67 gh ended
# with 0 where there was none, so that what it says is looked at, too.
attested() {
    gh attestation verify "$scratch/$archive" --repo "$repository" --format json \
        --signer-workflow "$repository/.github/workflows/release.yml" > "$scratch/gh.json" 2> "$scratch/gh.log" &&
        grep -q '"verificationResult"' "$scratch/gh.json"
}

if [[ -z $GH_TOKEN ]] || ! gh attestation verify --help 2> /dev/null | grep -q -- --signer-workflow; then
    echo 'Its provenance was not checked: that takes a token and a recent gh.'
elif attested; then
    echo "It was built by the release workflow of $repository."
elif grep -q -e 'HTTP 401' -e 'HTTP 403' -e 'unsupported host' "$scratch/gh.log"; then
    echo 'Its provenance was not checked: the token may not ask for it.'
else
    show cat "$scratch/gh.log"
    fail "$archive was not built by the release workflow of $repository. Nothing of it was run"
fi

mkdir "$scratch/unpacked"
if [[ $archive == *.zip ]]; then
    unzip -q "$scratch/$archive" -d "$scratch/unpacked"
else
    tar -xzf "$scratch/$archive" -C "$scratch/unpacked"
fi
unpacked=$scratch/unpacked/covet-tools-$version-$target
[[ -f $unpacked/bin/$name$exe ]] || fail "$archive has no $name"
is_version "$unpacked/bin/$name$exe" || missing "$name from $archive does not start on this machine"
rm -rf "$place"
mkdir -p "${place%/*}"
mv "$unpacked" "$place"
: > "$place.complete"
rm -rf "$scratch"
use "$program"
