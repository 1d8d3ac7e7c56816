#!/bin/sh
# The one command. It only finds a Python; image/bootstrap.py does the rest.
set -eu
cd "$(dirname "$(readlink -f "$0")")"
[ ! -x .venv/bin/python ] || exec .venv/bin/python -m image.bootstrap "$@"

usable() { "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for python in /usr/bin/python3 python3 python3.13 python3.12 python3.11; do
        command -v "$python" >/dev/null && usable "$python" && return
    done
    return 1
}

install_python() {
    command -v apt-get >/dev/null || return 1
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || return 1
        as_root=sudo
    fi
    echo "Installing Python with apt: python3 python3-venv" >&2
    $as_root apt-get update -q >&2 || true
    $as_root apt-get install -q -y --no-install-recommends python3 python3-venv >&2
}

if ! find_python && ! { install_python && find_python; }; then
    echo "wisp needs Python 3.11 or newer with venv: as root, apt-get install python3 python3-venv" >&2
    echo "(Debian 12 and later and Ubuntu 24.04 and later have it.)" >&2
    exit 1
fi
exec "$python" -m image.bootstrap "$@"
