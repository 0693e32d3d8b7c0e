# The packages that TokenDeck needs on Debian and its relatives, and how what is missing gets installed.
# Sourced by app/run and tests/run.

build_packages=(
    g++ cmake ninja-build                      # compiler and build
    qt6-base-dev qt6-svg-dev                   # Qt: widgets, network, icons
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n # translations
    qtkeychain-qt6-dev                         # the access token in the system's keychain
    libsimdjson-dev                            # reading replies
    libicu-dev                                 # sort keys of names
    libgl-dev                                  # what Qt's build files look for
)

# Installs those of its arguments that are missing; says what and why. $1: what for.
install_missing() {
    local purpose=$1 package missing=()
    shift
    command -v dpkg-query >/dev/null || {
        echo "This needs: $*" >&2
        echo "They are Debian's names; there is no dpkg here to look for them, so they are taken as installed." >&2
        return 0
    }
    # A package that another one only names is known to dpkg too, but not installed.
    local installed
    installed=" $(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | awk '$1 == "ii" { printf "%s ", $2 }' || true)"
    for package in "$@"; do
        case "$installed" in *" $package "*) ;; *) missing+=("$package") ;; esac
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local command=(apt-get install -y --no-install-recommends "${missing[@]}")
    echo "To $purpose, these packages are installed now: ${missing[*]}" >&2
    if [ "$(id -u)" -eq 0 ]; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${command[@]}" >&2
    elif command -v sudo >/dev/null; then
        sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive "${command[@]}" >&2
    else
        echo "That needs root. As root, run:" >&2
        echo "    apt-get update && ${command[*]}" >&2
        return 1
    fi || {
        echo "The packages could not be installed. As root, run:" >&2
        echo "    apt-get update && ${command[*]}" >&2
        return 1
    }
}
