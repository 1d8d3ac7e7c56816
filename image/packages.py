"""Debian packages: the one list of what this machine has to have, why, and how it gets there."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from image.failure import Failure
from image.progress import say

if TYPE_CHECKING:
    from collections.abc import Sequence


class Need(Enum):
    """What packages are needed for; image/command.py says which verb needs which."""

    PYTHON = "making .venv"
    SCREEN = "drawing"
    MODEL = "the language model"
    IMAGE = "building the image"
    MACHINE = "running the image"
    TESTS = "testing"


class Package(NamedTuple):
    name: str
    why: str
    needs: tuple[Need, ...]


# The names are the same on Debian 12 and 13 and on Ubuntu 24.04 and later. What only makes the image is no part of
# this list: image/tools/mkosi.conf names that, and mkosi gets it from Debian whatever this machine is.
PACKAGES = (
    Package("python3-venv", "makes .venv", (Need.PYTHON,)),
    Package("python3-dev", "headers that evdev is compiled with", (Need.PYTHON,)),
    Package("gcc", "compiles evdev and, for boot tests, QEMU's shims", (Need.PYTHON, Need.MACHINE)),
    Package("libc6-dev", "headers for gcc", (Need.PYTHON, Need.MACHINE)),
    Package("linux-libc-dev", "the kernel's list of input events, for evdev", (Need.PYTHON,)),
    Package("tzdata", "the time zones that agents know", (Need.PYTHON,)),
    Package("g++", "compiles llama.cpp", (Need.MODEL,)),
    Package("libgomp1", "llama.cpp's threads", (Need.MODEL,)),
    Package("libudev1", "device events for pyudev", (Need.SCREEN,)),
    Package("libegl1", "OpenGL without a window system", (Need.SCREEN, Need.MACHINE)),
    Package("libgl1", "OpenGL in a window", (Need.SCREEN,)),
    Package("libgl1-mesa-dri", "OpenGL drivers, one of them in software", (Need.SCREEN, Need.MACHINE)),
    Package("libgles2", "SDL looks for it off-screen", (Need.SCREEN,)),
    Package("libopengl0", "OpenGL's entry points", (Need.SCREEN,)),
    Package("fonts-inter", "the typeface", (Need.SCREEN,)),
    Package("fonts-jetbrains-mono", "the typeface of programs", (Need.SCREEN,)),
    Package("fonts-noto-core", "Arabic, Hebrew, Devanagari, Thai, and signs of all kinds", (Need.SCREEN,)),
    Package("fonts-wqy-microhei", "Chinese, Japanese and Korean", (Need.SCREEN,)),
    Package("fonts-noto-color-emoji", "emoji", (Need.SCREEN,)),
    Package("libfribidi0", "the order of text in which Arabic and Hebrew stand", (Need.SCREEN,)),
    Package("libxkbcommon0", "keyboard layouts, dead keys, compose sequences", (Need.SCREEN,)),
    Package("xkb-data", "the keyboard layouts themselves", (Need.SCREEN,)),
    Package("libx11-data", "the compose sequences themselves", (Need.SCREEN,)),
    Package("espeak-ng", "reads the screen aloud", (Need.SCREEN,)),
    Package("xvfb", "a display for a window under test", (Need.TESTS,)),
    Package("xdotool", "types and clicks in that window", (Need.TESTS,)),
    Package("debian-archive-keyring", "checks the image's packages", (Need.IMAGE,)),
    Package("debootstrap", "knows a Debian mirror where this machine's apt uses none", (Need.IMAGE,)),
    Package("uidmap", "lets mkosi work without root", (Need.IMAGE,)),
    Package("fdisk", "reads partition tables", (Need.IMAGE,)),
    Package("qemu-system-x86", "the machine", (Need.MACHINE,)),
    Package("qemu-system-gui", "the machine's window, and OpenGL drawn by this machine", (Need.MACHINE,)),
    Package("qemu-utils", "the machine's disks", (Need.MACHINE, Need.TESTS)),
    Package("ovmf", "the machine's UEFI", (Need.MACHINE,)),
    Package("busybox-static", "the bare system that `boot` compares with", (Need.MACHINE, Need.TESTS)),
)


def missing(*needs: Need) -> list[Package]:
    """Give the packages that `needs` ask for and this machine lacks."""
    wanted = [package for package in PACKAGES if set(needs) & set(package.needs)]
    if not shutil.which("dpkg-query"):
        return wanted
    query = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\\n"]
    answer = subprocess.run([*query, *(p.name for p in wanted)], capture_output=True, text=True, check=False)
    present = {line.split()[0] for line in answer.stdout.splitlines() if line.endswith(" installed")}
    return [package for package in wanted if package.name not in present]


def command(packages: Sequence[Package]) -> str:
    """Give the command that a person runs to install `packages`."""
    return shlex.join([*_as_root(), *_install(packages)])


def install(*needs: Need) -> None:
    """Install what is missing, or say which command does."""
    lacking = missing(*needs)
    if not lacking:
        return
    hint = f"Run: {command(lacking)}"
    names = " ".join(package.name for package in lacking)
    if not shutil.which("apt-get"):
        raise Failure(f"this machine has no apt, and Wisp needs these Debian packages or their like: {names}")
    if not _may_be_root():
        raise Failure(f"these packages are missing: {names}", hint)
    say(f"Installing with apt: {names}")
    _apt(["apt-get", "update", "--quiet"])
    if _apt(_install(lacking)):
        raise Failure("apt could not install them; what it said stands above", hint)


def _install(packages: Sequence[Package]) -> list[str]:
    return ["apt-get", "install", "--yes", "--no-install-recommends", *(package.name for package in packages)]


def _apt(arguments: Sequence[str]) -> int:
    """Run apt in the foreground, where sudo can ask for a password; stdout stays for results."""
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    return subprocess.run([*_as_root(), *environment, *arguments], stdout=sys.stderr, check=False).returncode


def _as_root() -> list[str]:
    return [] if os.geteuid() == 0 else ["sudo"]


def _may_be_root() -> bool:
    if os.geteuid() == 0:
        return True
    if not shutil.which("sudo"):
        return False
    # Without a terminal sudo has to do without a password.
    return (
        sys.stdin.isatty() or subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    )
