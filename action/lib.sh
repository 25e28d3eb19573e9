# shellcheck shell=bash
# What the scripts of this folder share. They need bash 3.2 (macOS has no newer one), git, curl, tar and the small tools
# that every runner has; neither jq nor Python nor gh. Inputs reach them through the environment only.
set -euo pipefail

# A workflow command ends with its line, and `%` starts an escape in it.
escape() {
    local text=$1
    text=${text//\%/%25}
    text=${text//$'\r'/%0D}
    text=${text//$'\n'/%0A}
    printf '%s' "$text"
}

warning() { printf '::warning title=Covet Tools::%s\n' "$(escape "$1")"; }

# fail MESSAGE [EXIT-CODE]
fail() {
    printf '::error title=Covet Tools::%s\n' "$(escape "$1")"
    exit "${2:-2}"
}

# output NAME VALUE: an output of this step.
output() {
    [[ $2 != *[$'\r\n']* ]] || fail "The output $1 must be one line"
    printf '%s=%s\n' "$1" "$2" >> "$GITHUB_OUTPUT"
}

# Splits $1 into the array WORDS, with quotes and backslashes as in a shell. Nothing is expanded. False where a quote
# or a backslash has no end.
split_words() {
    local text=$1 word='' within='' begun='' at char next
    WORDS=()
    for ((at = 0; at < ${#text}; at++)); do
        char=${text:at:1} next=${text:at+1:1}
        case $within in
            single) if [[ $char == "'" ]]; then within=''; else word+=$char; fi ;;
            double)
                if [[ $char == '"' ]]; then
                    within=''
                elif [[ $char == "\\" && ($next == '"' || $next == "\\") ]]; then
                    word+=$next at=$((at + 1))
                else
                    word+=$char
                fi
                ;;
            escape) word+=$char within='' ;;
            *)
                case $char in
                    [[:space:]])
                        [[ -z $begun ]] || WORDS+=("$word")
                        word='' begun=''
                        continue
                        ;;
                    "'") within=single ;;
                    '"') within=double ;;
                    \\) within=escape ;;
                    *) word+=$char ;;
                esac
                begun=yes
                ;;
        esac
    done
    [[ -z $begun ]] || WORDS+=("$word")
    [[ -z $within ]]
}

# Runs a command; what it prints is shown, but none of it is taken for a workflow command. Code under test is printed,
# and whoever wrote it must not command the runner.
show() {
    local resume rc=0
    resume=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '::stop-commands::%s\n' "$resume"
    "$@" || rc=$?
    printf '\n::%s::\n' "$resume"
    return "$rc"
}
