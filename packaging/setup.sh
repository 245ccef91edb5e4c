# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and test.sh: installs what is missing of debian-packages.txt, and says so.

# Prints the packages of the list that are not installed, one a line. npm counts as installed
# wherever it comes from.
missing_packages() {
    local list="$1" package
    while read -r package; do
        if [[ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null)" != "ii "* ]]; then
            echo "$package"
        fi
    done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$list")
    if ! command -v npm >/dev/null; then
        echo npm
    fi
}

# Runs a command as root: directly, or with sudo.
as_root() {
    if [[ "$(id -u)" -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This needs root: run as root, or install sudo, or install by hand: $*" >&2
        return 1
    fi
}

install_missing_packages() {
    local list="$1" missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is no Debian system: install what $list names in your system's own way." >&2
        return 0
    fi
    mapfile -t missing < <(missing_packages "$list")
    if [[ "${#missing[@]}" -eq 0 ]]; then
        return 0
    fi
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}"
}

install_missing_packages "$(dirname "${BASH_SOURCE[0]}")/debian-packages.txt"
