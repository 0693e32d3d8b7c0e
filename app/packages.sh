# The packages that TokenDeck needs on Debian and its relatives, and how what is missing gets installed.
# Sourced by app/run and tests/run.

build_packages=(
    g++ cmake ninja-build                      # compiler and build
    qt6-base-dev qt6-svg-dev                   # Qt: widgets, network, databases, icons
    libqt6sql6-sqlite libqt6sql6-psql          # what is kept of gateways over time, alone and by a team
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n # translations
    qtkeychain-qt6-dev                         # the access token in the system's keychain
    libsimdjson-dev                            # reading replies
    libicu-dev                                 # sort keys of names
    libgl-dev                                  # what Qt's build files look for
)

# What to install by hand where this cannot, and where there are no packages of Debian's names.
say_what_is_needed() {
    cat >&2 <<END
TokenDeck needs a C++20 compiler (GCC 12, clang 14), CMake 3.25, Ninja, Qt 6.4 (base, SVG, Linguist tools),
QtKeychain 0.13 for Qt 6, simdjson 3 and ICU 72, or newer ones; its tests also Google Benchmark, D-Bus, PostgreSQL and Python 3.
    Debian, Ubuntu:  apt-get install $*
    Fedora:          dnf install gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtbase-postgresql qt6-qtsvg-devel qt6-qttools-devel
                     qtkeychain-qt6-devel simdjson-devel libicu-devel google-benchmark-devel
    Arch Linux:      pacman -S base-devel cmake ninja qt6-base postgresql-libs qt6-svg qt6-tools qtkeychain-qt6 simdjson icu benchmark
    openSUSE:        zypper install gcc-c++ cmake ninja qt6-base-devel qt6-sql-postgresql qt6-svg-devel qt6-linguist-devel
                     qtkeychain-qt6-devel simdjson-devel libicu-devel benchmark-devel
END
}

# Installs those of its arguments that are missing; says what and why. $1: what for. Where it cannot, it says what is
# needed and lets the caller go on: all may be there under other names, and if not, the build says what is missing.
install_missing() {
    local purpose=$1 package missing=()
    shift
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        # Said once: before the first build.
        [ -d "$source/build" ] || {
            echo "Without apt nothing is installed here; what is there is taken." >&2
            say_what_is_needed "$@"
        }
        return 0
    fi
    # A package that another one only names is known to dpkg too, but not installed.
    local installed
    installed=" $(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | awk '$1 == "ii" { printf "%s ", $2 }' || true)"
    for package in "$@"; do
        case "$installed" in *" $package "*) ;; *) missing+=("$package") ;; esac
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
            echo "To $purpose, these packages are wanted, which only root can install: ${missing[*]}" >&2
            say_what_is_needed "${missing[@]}"
            return 0
        fi
        root=(sudo)
    fi
    echo "To $purpose, these packages are installed now: ${missing[*]}" >&2
    local log
    log=$(mktemp)
    # Another program that is installing something is given a minute.
    if "${root[@]}" apt-get update -qq >"$log" 2>&1 &&
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=60 install -y \
            --no-install-recommends "${missing[@]}" 2>"$log" >&2; then
        rm -f "$log"
        return 0
    fi
    tail -n 5 "$log" >&2
    rm -f "$log"
    echo "They could not be installed." >&2
    say_what_is_needed "${missing[@]}"
}
