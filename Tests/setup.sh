# Shared by Tests/run.sh and examples/run.sh: what has to be on the machine. To be sourced, not run.
#
# Installs missing Debian packages when it may (as root, or with sudo that asks for no password); otherwise prints the
# one line that does, and stops.

# What the build links against, and a font that has Thai.
QUINTET_PACKAGES="libgraphviz-dev libthai-dev libexpat1-dev libzip-dev libxlsxwriter-dev zlib1g-dev fonts-noto-core pkg-config"

quintet_setup() {
    if ! command -v swift >/dev/null 2>&1; then
        echo "Swift 6.2 or later is needed: https://www.swift.org/install/linux/" >&2
        exit 69
    fi
    local missing="" package
    for package in $QUINTET_PACKAGES "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
    done
    [ -z "$missing" ] && return
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Please install what your system calls:$missing" >&2
        exit 69
    fi
    local root=""
    if [ "$(id -u)" -ne 0 ]; then
        if sudo -n true 2>/dev/null; then
            root="sudo"
        else
            echo "Please run this once, then again what you ran now:" >&2
            echo "    sudo apt-get update && sudo apt-get install -y$missing" >&2
            exit 69
        fi
    fi
    echo "Installing$missing"
    $root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq $missing >/dev/null
}
