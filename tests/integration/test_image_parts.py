"""Parts with their hashes, made and verified by the tools that a build uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from image import mkosi, parts
from image.failure import Failure
from models.catalog import Model

if TYPE_CHECKING:
    from pathlib import Path

    from image.parts import Part

MODEL = Model("small", "A small model", "small.gguf", 1 << 20, "0" * 64, "none", "nowhere", ())


def shelf(folder: Path) -> list[Path]:
    path = folder / "a.kv"
    path.write_bytes(b"what it has read")
    return [path]


@pytest.fixture(scope="module")
def tools() -> mkosi.Mkosi:
    return mkosi.find()


@pytest.fixture
def weights(tools: mkosi.Mkosi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Part:
    monkeypatch.setenv("WISP_CACHE", str(tmp_path / "cache"))
    file = tmp_path / MODEL.file
    file.write_bytes(bytes(range(256)) * (MODEL.size // 256))
    return parts.weights(tools, {MODEL: file}, shelf(tmp_path))


def test_a_part_is_what_its_root_hash_says(tools: mkosi.Mkosi, weights: Part) -> None:
    tools.tool("veritysetup", "verify", weights.data, weights.hashes, weights.root_hash)


@pytest.mark.parametrize("which", ["data", "hashes"])
def test_one_flipped_byte_is_found(tools: mkosi.Mkosi, weights: Part, which: str) -> None:
    path: Path = getattr(weights, which)
    content = bytearray(path.read_bytes())
    content[len(content) // 2 + 100] ^= 1
    path.write_bytes(content)
    with pytest.raises(Failure):
        tools.tool("veritysetup", "verify", weights.data, weights.hashes, weights.root_hash)


def test_the_same_contents_make_the_same_bytes(
    tools: mkosi.Mkosi, weights: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WISP_CACHE", str(tmp_path / "another"))
    again = parts.weights(tools, {MODEL: tmp_path / MODEL.file}, shelf(tmp_path))
    assert again.root_hash == weights.root_hash
    assert again.data.read_bytes() == weights.data.read_bytes()
    assert again.hashes.read_bytes() == weights.hashes.read_bytes()


def test_another_user_may_enter_and_read_all_of_it(tmp_path: Path) -> None:
    """A temporary folder, whose mode would be that of the whole partition, is its maker's alone."""
    file, tree = tmp_path / MODEL.file, tmp_path / "tree"
    file.touch(mode=0o600)
    tree.mkdir(mode=0o700)
    parts.lay_out(tree, [file], shelf(tmp_path))
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tree, *tree.rglob("*"))}
    assert modes == {"tree": 0o755, "shelf": 0o755, MODEL.file: 0o644, "a.kv": 0o644}


def test_what_was_made_is_kept(tools: mkosi.Mkosi, weights: Part, tmp_path: Path) -> None:
    (tmp_path / MODEL.file).unlink()
    assert parts.weights(tools, {MODEL: tmp_path / MODEL.file}, shelf(tmp_path)) == weights


def test_what_the_model_has_read_since_makes_another_part_and_the_old_one_goes(
    tools: mkosi.Mkosi, weights: Part, tmp_path: Path
) -> None:
    more = [*shelf(tmp_path), tmp_path / "b.kv"]
    more[-1].write_bytes(b"read later")
    another = parts.weights(tools, {MODEL: tmp_path / MODEL.file}, more)
    assert another.root_hash != weights.root_hash
    assert another.data.exists()
    assert not weights.data.exists()
