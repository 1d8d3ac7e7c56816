"""Packages depend one way, and hard things are imported in one place each."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = frozenset({"compositor", "image", "init", "models", "qemu", "runtime", "tests"})
# What goes between processes, and how; then how a process gives up what it need not have.
_MEETING = ("messages", "wire", "parcel", "latest", "scene", "drawing", "lettering", "scene_text", "language")
MEETING_POINT = frozenset({"runtime", *(f"runtime.{name}" for name in (*_MEETING, "ready", "seccomp", "syscalls"))})
STDLIB = frozenset(sys.stdlib_module_names)

# What each package may import of ours, beside itself and the meeting point.
OURS_ALLOWED: dict[str, frozenset[str]] = {
    "runtime": frozenset(),
    "init": frozenset(),
    "compositor": frozenset(),
    "models": frozenset({"image"}),  # progress and failures of a download
    "image": frozenset({"models", "init", "qemu", "runtime"}),  # the one command reaches every part
    "qemu": frozenset({"image"}),
}
# And which modules of another package: what a program may do is decided by the same code while it is written.
ALSO_ALLOWED: dict[str, tuple[str, ...]] = {"models": ("runtime.gate", "runtime.sdk.modules")}
# Which files and folders alone may import a module that isn't the standard library's.
ONLY_IN: dict[str, tuple[str, ...]] = {
    "OpenGL": ("compositor/display.py", "compositor/drawing/renderer.py", "compositor/drawing/gl/"),
    "evdev": ("init/devices.py",),
    "pyudev": ("init/devices.py",),
    "wasmtime": ("runtime/sandbox.py",),
    "h11": ("models/away/exchange.py",),
    "wit_world": ("runtime/sdk/guest.py",),
    "componentize_py_types": ("runtime/sdk/guest.py",),
    "llama_cpp": ("models/native.py", "models/choosing.py", "models/embedding.py", "models/plain.py"),
    "jax": ("models/train/",),
    "gguf": ("models/train/",),
    "sqlite_vec": ("runtime/vectors.py",),
    "uharfbuzz": ("compositor/text/",),
    "freetype": ("compositor/text/",),
}
STDLIB_ONLY = (
    "init/",
    "runtime/ready.py",
    "runtime/wire.py",
    "runtime/syscalls.py",
    "runtime/seccomp.py",
    "runtime/__init__.py",
    "image/bootstrap.py",
)


def sources() -> list[Path]:
    folders = sorted(OURS - {"tests"})
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            found.add(module)
            if module == "runtime":
                found |= {f"runtime.{a.name}" for a in node.names if a.name[0].islower()}
    return found


@pytest.mark.parametrize("path", sources(), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_keep_to_the_rule(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    package = name.split("/", maxsplit=1)[0]
    for module in imports(path):
        top = module.split(".")[0]
        if top in OURS:
            allowed = top == package or module in MEETING_POINT or top in OURS_ALLOWED[package]
            assert allowed or module.startswith(ALSO_ALLOWED.get(package, ("-",))), f"{name} imports {module}"
        elif top not in STDLIB:
            assert name.startswith(ONLY_IN.get(top, (name,))), f"only {ONLY_IN[top]} may import {top}"
            alone = name.startswith(ONLY_IN.get(top, ("-",)))
            assert alone or not name.startswith(STDLIB_ONLY), f"{name}: standard library only"


def test_the_vocabulary_imports_nothing_of_ours() -> None:
    found = {module.split(".")[0] for module in imports(ROOT / "runtime/messages.py")}
    assert not found & OURS
