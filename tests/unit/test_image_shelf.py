"""When what the model has read in advance is read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from image import ROOT, layout, shelf
from models import catalog

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One file for each that decides."""
    for name in shelf.INPUTS:
        path = tmp_path / name
        if (ROOT / name).is_dir():
            path.mkdir(parents=True)
            path /= "example.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("as it was")
    monkeypatch.setattr(shelf, "ROOT", tmp_path)
    return tmp_path


def test_what_decides_is_there() -> None:
    assert [name for name in shelf.INPUTS if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("name", ["runtime/sdk/card.md", "models/cookbook/example.py", "models/llama.py"])
def test_another_card_example_or_engine_is_read_anew(checkout: Path, name: str) -> None:
    before = shelf.made_of(checkout / "weights.gguf")
    assert shelf.made_of(checkout / "weights.gguf") == before
    (checkout / name).write_text("as it is now")
    assert shelf.made_of(checkout / "weights.gguf") != before


def test_it_fits_beside_the_weights() -> None:
    (slot,) = (slot.size for slot in layout.SLOTS if slot.label == "wisp-weights-a")
    weights = catalog.SHIPPED.size + catalog.EMBEDDER.size
    assert weights + (shelf.MOST_MEBIBYTES << 20) < slot - 16 * layout.MIB


def test_a_folder_without_its_stamp_was_not_finished(tmp_path: Path) -> None:
    assert not shelf.is_made(tmp_path, "all of it")
    (tmp_path / shelf.STAMP).write_text("all of it")
    assert shelf.is_made(tmp_path, "all of it")
    assert not shelf.is_made(tmp_path, "more")


def test_only_states_go_into_the_image(tmp_path: Path) -> None:
    for name in ("b.kv", "a.kv", "partial", shelf.STAMP):
        (tmp_path / name).touch()
    assert [path.name for path in shelf.states(tmp_path)] == ["a.kv", "b.kv"]
