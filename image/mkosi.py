"""Mkosi: found or fetched, with a tree of the tools that it and we use, all from Debian trixie."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from image import ROOT, apt, cache, progress
from image.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

OLDEST = 25
# Its .deb holds pure Python >= 3.9. Trixie's stays as it is; sid's changes under our feet.
SUITE = "trixie"
TOOLS = ROOT / "image/tools/mkosi.conf"


@dataclass(frozen=True)
class Mkosi:
    """A way to call mkosi, and its tools tree."""

    argv: tuple[str, ...]
    env: dict[str, str]
    tools: Path

    def build(self, arguments: Sequence[str | Path], what: str, log: Path) -> None:
        """Build the image that ROOT/mkosi.conf describes."""
        options: list[str | Path] = ["--directory", ROOT, *self._folders(), "--tools-tree", self.tools]
        progress.run([*self.argv, *options, *arguments, "build"], what, log, env=self.env)

    def tool(self, name: str, *arguments: str | Path) -> str:
        """Run one of the tools, with its own loader and libraries; what it says."""
        usr = self.tools / "usr"
        loader: list[str | Path] = [usr / "lib64/ld-linux-x86-64.so.2", "--library-path", usr / "lib/x86_64-linux-gnu"]
        program = next(usr / place / name for place in ("bin", "sbin") if (usr / place / name).exists())
        done = subprocess.run([*loader, program, *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            raise Failure(f"{name} ended with status {done.returncode}:\n{done.stderr[-2000:]}")
        return done.stdout

    def make_tools(self, log: Path) -> None:
        with cache.replacing(self.tools.parent) as partial:
            partial.mkdir()
            options: list[str | Path] = ["--directory", TOOLS.parent, *self._folders(), "--output-directory", partial]
            what = "Installing the tools that build images"
            progress.run([*self.argv, *options, "build"], what, log, env=self.env)

    @staticmethod
    def _folders() -> list[str | Path]:
        folder = cache.root() / "mkosi"
        places = {"package-cache": folder / "packages", "cache": folder / "images", "workspace": folder / "workspace"}
        for place in places.values():
            place.mkdir(parents=True, exist_ok=True)
        options: list[str | Path] = ["--sandbox-tree", _sandbox(folder / "sandbox")]
        for name, place in places.items():
            options += [f"--{name}-directory", place]
        return options


def find() -> Mkosi:
    """Mkosi with its tools tree, both made on first use."""
    _check_user_namespaces()
    argv, env = _program()
    digest = hashlib.sha256(TOOLS.read_bytes()).hexdigest()[:12]
    mkosi = Mkosi(argv, env, cache.root() / "mkosi" / f"tools-{digest}" / "tools")
    if not mkosi.tools.exists():
        mkosi.make_tools(cache.root() / "mkosi/tools.log")
    return mkosi


def _program() -> tuple[tuple[str, ...], dict[str, str]]:
    installed = shutil.which("mkosi")
    if installed and _version(installed) >= OLDEST:
        return (installed,), {}
    deb = apt.fetch(SUITE, ["mkosi"])[0]
    unpacked = cache.root() / "mkosi" / deb.stem
    if not unpacked.exists():
        with cache.replacing(unpacked) as partial:
            subprocess.run(["dpkg-deb", "--extract", deb, partial], check=True)
    modules = unpacked / "usr/lib/python3/dist-packages"
    return (sys.executable, "-P", "-m", "mkosi"), {"PYTHONPATH": str(modules), "PYTHONDONTWRITEBYTECODE": "1"}


def _version(program: str) -> int:
    said = subprocess.run([program, "--version"], stdout=subprocess.PIPE, text=True, check=False).stdout
    match = re.search(r"mkosi (\d+)", said)
    return int(match.group(1)) if match else 0


def _sandbox(folder: Path) -> Path:
    """The apt configuration inside mkosi's sandbox."""
    sources, proxies = folder / "etc/apt/sources.list.d/mkosi.sources", folder / "etc/apt/apt.conf.d/50wisp"
    for path in (sources, proxies):
        path.parent.mkdir(parents=True, exist_ok=True)
    sources.write_text(apt.sources_text(apt.mirror(), SUITE))
    proxies.write_text(apt.proxy_settings())
    return folder


def _check_user_namespaces() -> None:
    """Without root mkosi unpacks packages in a user namespace; some distributions forbid that by default."""
    if os.geteuid() == 0:
        return
    trial = subprocess.run(["unshare", "--user", "--map-root-user", "true"], capture_output=True, check=False)
    if trial.returncode:
        raise Failure(
            "The image can't be built: this machine lets only root make user namespaces.",
            "Run `sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0` (Ubuntu), or run ./wisp with sudo.",
        )
