"""The component's place in the cache: named by all that it follows from, and not kept for ever."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from image import ROOT, component

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sources() -> Iterator[list[Path]]:
    within = ROOT / "build"
    within.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=within) as folder:
        paths = [Path(folder, "guest.py"), Path(folder, "world.wit")]
        for path in paths:
            path.write_text(path.name)
        yield paths


def test_a_name_follows_from_contents_names_and_tools(sources: list[Path]) -> None:
    tools = ["wasmtime 50.0.1"]
    names = {component.digest(sources, tools), component.digest(sources, ["wasmtime 50.0.2"])}
    names.add(component.digest(sources[:1], tools))
    sources[0].write_text("other")
    names.add(component.digest(sources, tools))
    sources[0].rename(sources[0].with_name("other.py"))
    names.add(component.digest([sources[0].with_name("other.py"), sources[1]], tools))
    assert len(names) == 5


def test_the_same_checkout_has_the_same_name() -> None:
    assert component.digest(component._sources(), ["x"]) == component.digest(component._sources(), ["x"])


def test_all_of_the_guest_is_in_the_name() -> None:
    named = {str(path.relative_to(ROOT)) for path in component._sources()}
    assert named >= {"runtime/sdk/guest.py", "runtime/sdk/world.wit", "runtime/slot.py", "image/libc.py"}
    assert {f"runtime/sdk/{path.name}" for path in (ROOT / "runtime/sdk").glob("*.py")} <= named


def test_the_last_used_are_kept(tmp_path: Path) -> None:
    for age in range(8):
        built = tmp_path / f"built{age}"
        built.mkdir()
        os.utime(built, (1e9 - age, 1e9 - age))
    (tmp_path / ".half.partial").mkdir()
    (tmp_path / ".lock").touch()
    component.forget(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {f"built{age}" for age in range(5)} | {
        ".half.partial",
        ".lock",
    }
