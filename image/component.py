"""The component: CPython and the SDK as one WebAssembly file, and its code for the processors that Wisp runs on."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import sys
from contextlib import contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING, NamedTuple

from image import ROOT, cache, libc, zones
from image.progress import run, task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# What of the checkout is in the component, and what decides how it is made.
SDK = ROOT / "runtime/sdk"
SLOT = ROOT / "runtime/slot.py"
MAKERS = tuple(ROOT / path for path in ("image/component.py", "image/libc.py", "image/zones.py", "runtime/sandbox.py"))
TOOLS = ("componentize-py", "wasmtime")
LOG = ROOT / "build/logs/component.log"
# Sixty megabytes each, and every change to the SDK makes one.
KEPT = 5


class Built(NamedTuple):
    """A folder that is complete or not there."""

    folder: Path

    @property
    def wasm(self) -> Path:
        return self.folder / "agent.wasm"

    @property
    def cwasm(self) -> Path:
        return self.folder / "agent.cwasm"

    @property
    def manifest(self) -> Path:
        return self.folder / "agent.json"


def build() -> Built:
    """The component of this checkout: from the cache, or made anew."""
    folder = cache.root() / "component"
    inputs = digest(_sources(), [zones.listing(), *(f"{name} {version(name)}" for name in TOOLS)])
    built = Built(folder / inputs[:16])
    if not built.folder.is_dir():
        with _alone(folder):
            if not built.folder.is_dir():
                with cache.replacing(built.folder) as partial:
                    _make(partial, inputs)
            forget(folder)
    os.utime(built.folder)
    return built


def digest(sources: Iterable[Path], tools: Iterable[str]) -> str:
    """What a component follows from, as one name."""
    lines = [*tools, *(f"{path.relative_to(ROOT)} {_sha256(path)}" for path in sources)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def forget(folder: Path) -> None:
    """Keep only the components that were used last."""
    for old in sorted(folder.glob("[!.]*/"), key=lambda path: -path.stat().st_mtime)[KEPT:]:
        cache.remove(old)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Whoever comes while it is being made waits for it, instead of making it too."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            with task("Waiting for the agents' component that another process makes"):
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _sources() -> list[Path]:
    return [*sorted(SDK.glob("*.py")), SDK / "world.wit", SLOT, *MAKERS]


def _make(folder: Path, inputs: str) -> None:
    made = Built(folder)
    staged = folder / "staged"
    _stage(staged)
    raw = folder / "raw.wasm"
    arguments: list[str | Path] = [
        "-q",
        "-d",
        SDK / "world.wit",
        "-w",
        "agent",
        "componentize",
        "-p",
        staged,
        "--stub-wasi",
        "guest",
    ]
    tool = [sys.executable, "-c", "import sys, componentize_py; sys.exit(componentize_py.script())"]
    run([*tool, *arguments, "-o", raw], "Making the agents' component", LOG)
    made.wasm.write_bytes(libc.repaired(raw.read_bytes()))
    with task("Compiling the agents' component"):
        baseline = _precompile(made)
    made.manifest.write_text(json.dumps(_manifest(made, inputs, baseline), indent=1))
    raw.unlink()
    shutil.rmtree(staged)


def _stage(folder: Path) -> None:
    """The packages as the guest imports them; guest.py itself is the module that componentize-py starts from."""
    shutil.copytree(
        SDK, folder / "runtime/sdk", ignore=shutil.ignore_patterns("__pycache__", "*.wit", "*.md", "guest.py")
    )
    (folder / "runtime/__init__.py").touch()
    (folder / "runtime/sdk/zones.json").write_text(zones.packed())
    shutil.copy(SLOT, folder / "runtime/slot.py")
    shutil.copy(SDK / "guest.py", folder / "guest.py")


def _precompile(made: Built) -> str:
    from runtime import sandbox  # noqa: PLC0415 - a warm `wisp` doesn't load wasmtime

    made.cwasm.write_bytes(sandbox.precompile(made.wasm.read_bytes()))
    return sandbox.BASELINE


def _manifest(made: Built, inputs: str, baseline: str) -> dict[str, str]:
    return {
        "wasm_sha256": _sha256(made.wasm),
        "cwasm_sha256": _sha256(made.cwasm),
        "baseline": baseline,
        "inputs": inputs,
        **{name.replace("-", "_"): version(name) for name in TOOLS},
    }


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
