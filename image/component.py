"""The component: CPython and the SDK as one WebAssembly file, and its code for the processors that Wisp runs on."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING, NamedTuple

from image import ROOT, cache, libc
from image.progress import run, task

if TYPE_CHECKING:
    from pathlib import Path

# What of the checkout is in the component, and what decides how it is made.
SDK = ROOT / "runtime/sdk"
SLOT = ROOT / "runtime/slot.py"
MAKERS = (ROOT / "image/component.py", ROOT / "image/libc.py", ROOT / "runtime/sandbox.py")
TOOLS = ("componentize-py", "wasmtime")
LOG = ROOT / "build/logs/component.log"


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
    inputs = _inputs()
    built = Built(cache.root() / "component" / inputs[:16])
    if not built.folder.is_dir():
        with cache.replacing(built.folder) as partial:
            _make(partial, inputs)
    return built


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


def _inputs() -> str:
    digest = hashlib.sha256(" ".join(version(name) for name in TOOLS).encode())
    for path in (*sorted(SDK.glob("*.py")), SDK / "world.wit", SLOT, *MAKERS):
        digest.update(f"{path.relative_to(ROOT)} {_sha256(path)}\n".encode())
    return digest.hexdigest()


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
