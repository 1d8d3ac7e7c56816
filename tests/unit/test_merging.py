"""What training adds is laid into packed weights: as llama.cpp unpacks them, with little lost, the same everywhere."""

from __future__ import annotations

import ctypes
import hashlib
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import llama_cpp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from image.failure import Failure
from models import blocks, gguf, merging, weights
from models.blocks import Q4_1, Q4_K, Q5_0, Q6_K, Q8_0
from models.catalog import Model, Taught
from models.gguf import GGUFError
from tests import gguf_files
from tests.gguf_files import Tensor

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Of each kind: llama.cpp's name, how many weights a block has, its bytes, and where numbers of 16 bits stand in it.
KINDS: dict[int, tuple[str, int, int, tuple[int, ...]]] = {
    Q4_1: ("q4_1", 32, 20, (0, 2)),
    Q5_0: ("q5_0", 32, 22, (0,)),
    Q8_0: ("q8_0", 32, 34, (0,)),
    Q4_K: ("q4_K", 256, 144, (0, 2)),
    Q6_K: ("q6_K", 256, 210, (208,)),
}
LIBRARY = ctypes.CDLL(str(Path(llama_cpp.__file__).parent / "lib/libggml-base.so"))
WIDTH, HEIGHT, RANK, ALPHA = 512, 700, 2, 4.0


def unpacked(kind: int, content: bytes) -> NDArray[np.float32]:
    """By llama.cpp itself."""
    name, weights, size, _ = KINDS[kind]
    found = np.zeros(len(content) // size * weights, np.float32)
    place = found.ctypes.data_as(ctypes.c_void_p)
    getattr(LIBRARY, f"dequantize_row_{name}")(content, place, ctypes.c_int64(len(found)))
    return found


def packed(kind: int, weights: int, seed: int = 0) -> bytes:
    """Any bytes are weights, but for those that scale them."""
    _, each, size, scales = KINDS[kind]
    dice = np.random.default_rng(seed)
    made = dice.integers(0, 256, (weights // each, size), dtype=np.uint8)
    for at in scales:
        scale = dice.uniform(0.001, 0.002, len(made)).astype(np.float16)
        made[:, at : at + 2] = scale[:, None].view(np.uint8)
    return made.tobytes()


@pytest.mark.parametrize("kind", KINDS)
@given(seed=st.integers(0, 1 << 20))
def test_a_number_more_is_a_step_more_for_llama_cpp_too(kind: int, seed: int) -> None:
    content = packed(kind, 512, seed)
    found = blocks.unpack(kind, content)
    assert found.moved(found.numbers.astype(np.float64)).tobytes() == content
    other = np.random.default_rng(seed).integers(0, found.numbers.max(), found.numbers.shape, endpoint=True)
    change = (other - found.numbers.astype(np.float64)) * found.steps[:, :, None]
    after = unpacked(kind, found.moved(other.astype(np.float64)).tobytes())
    assert after - unpacked(kind, content) == pytest.approx(change.ravel(), abs=2e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_far_less_than_a_step_is_there_in_the_sum(kind: int) -> None:
    content = packed(kind, 1 << 17)
    step = float(np.median(np.abs(blocks.unpack(kind, content).steps)))
    for share in (0.05, -0.3):
        addition = np.full(1 << 17, share * step)
        change = unpacked(kind, merging.added(kind, content, addition, 0)) - unpacked(kind, content)
        # What stands at the end of its scale can't go on.
        assert 0.85 < float(change.mean()) / (share * step) < 1.02


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_added_changes_nothing(kind: int) -> None:
    content = packed(kind, 1 << 13)
    assert merging.added(kind, content, np.zeros(1 << 13), 1000) == content


def base(alignment: int = 32) -> bytes:
    fields = [
        gguf_files.words("general.architecture", "qwen2"),
        gguf_files.words("general.name", "Base"),
        gguf_files.number("general.alignment", alignment),
    ]
    tensors = [
        Tensor("norm", (5,), 0, bytes(range(20))),
        Tensor("blk.0.up.weight", (WIDTH, HEIGHT), Q4_K, packed(Q4_K, WIDTH * HEIGHT)),
        Tensor("blk.0.down.weight", (WIDTH, HEIGHT), Q6_K, packed(Q6_K, WIDTH * HEIGHT)),
    ]
    return gguf_files.whole(fields, tensors, alignment=alignment)


def adapter(kind: int = 1) -> bytes:
    dice = np.random.default_rng(1)
    pair = {"a": (WIDTH, RANK), "b": (RANK, HEIGHT)}
    tensors = [
        Tensor(
            f"blk.0.up.weight.lora_{name}", shape, kind, dice.normal(0, 0.05, shape[::-1]).astype(np.float16).tobytes()
        )
        for name, shape in pair.items()
    ]
    return gguf_files.whole([gguf_files.fraction("adapter.lora.alpha", ALPHA)], tensors)


def merged(folder: Path, base_: bytes, adapter_: bytes) -> bytes:
    (folder / "base").write_bytes(base_)
    (folder / "adapter").write_bytes(adapter_)
    told: list[int] = []
    merging.write(folder / "base", folder / "adapter", folder / "target", told.append)
    assert sum(told) == 20 + WIDTH * HEIGHT * 144 // 256 + WIDTH * HEIGHT * 210 // 256
    return (folder / "target").read_bytes()


def read(path: Path) -> tuple[gguf.Layout, dict[str, bytes]]:
    with path.open("rb") as file:
        layout = gguf.layout(file, path.stat().st_size)
    content = path.read_bytes()
    return layout, {one.name: content[one.begin : one.end] for one in layout.tensors}


@pytest.mark.parametrize("alignment", [32, 128])
def test_a_file_is_what_it_was_and_what_was_learnt(tmp_path: Path, alignment: int) -> None:
    made = merged(tmp_path, base(alignment), adapter())
    before, old = read(tmp_path / "base")
    after, new = read(tmp_path / "target")
    assert after.fields == {**before.fields, "wisp.taught": True}
    assert [one.shape for one in after.tensors] == [one.shape for one in before.tensors]
    for name in ("norm", "blk.0.down.weight"):
        assert new[name] == old[name]
    _, parts = read(tmp_path / "adapter")
    first, second = (np.frombuffer(parts[f"blk.0.up.weight.lora_{part}"], np.float16) for part in "ab")
    wanted: Any = second.reshape(HEIGHT, RANK).astype(float) @ first.reshape(RANK, WIDTH).astype(float) * ALPHA / RANK
    change = unpacked(Q4_K, new["blk.0.up.weight"]) - unpacked(Q4_K, old["blk.0.up.weight"])
    likeness = float(np.vdot(change, wanted) / np.vdot(wanted, wanted))
    assert 0.85 < likeness < 1.02
    assert merged(tmp_path, base(alignment), adapter()) == made


def test_rows_are_independent_of_how_many_are_done_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = merged(tmp_path, base(), adapter())
    monkeypatch.setattr(merging, "ROWS", 7)
    monkeypatch.setattr(merging, "CHUNK", 11)
    assert merged(tmp_path, base(), adapter()) == made


def test_what_can_not_be_added_is_said(tmp_path: Path) -> None:
    with pytest.raises(GGUFError, match="don't have 16 bits"):
        merged(tmp_path, base(), adapter(kind=30))
    with pytest.raises(GGUFError, match="packed in a way that nothing can be added to"):
        blocks.unpack(0, bytes(math.prod((4, 4))))


@pytest.fixture
def taught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Model:
    """Of a base that was fetched before."""
    made = merged(tmp_path, base(), adapter())
    published = Model("base", "Base", "base", len(base()), hashlib.sha256(base()).hexdigest(), "", "", ())
    learnt = Taught(published, "adapter", hashlib.sha256(adapter()).hexdigest())
    monkeypatch.setattr(weights, "ADAPTERS", tmp_path)
    return Model("taught", "Taught", "taught.gguf", len(made), hashlib.sha256(made).hexdigest(), "", "", (), learnt)


def test_taught_weights_are_made_where_they_are_fetched(taught: Model, tmp_path: Path) -> None:
    path = weights.fetch(taught, tmp_path)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == taught.sha256
    assert weights.fetch(taught, tmp_path) == path


def test_what_was_taught_before_takes_no_room_any_more(taught: Model, tmp_path: Path) -> None:
    before, now = (taught._replace(file=f"taught-{number}-q8_0.gguf") for number in (1, 2))
    earlier = weights.fetch(before, tmp_path)
    (tmp_path / "of-somebody-else.gguf").write_bytes(b"GGUF")
    kept = {path.name for path in tmp_path.iterdir()} - {earlier.name}
    assert weights.fetch(now, tmp_path).is_file()
    assert {path.name for path in tmp_path.iterdir()} == kept | {now.file}


@pytest.mark.parametrize("wrong", ["adapter", "target"])
def test_what_the_catalog_does_not_say_is_not_kept(taught: Model, tmp_path: Path, wrong: str) -> None:
    """An adapter that was changed, and weights that come out otherwise than they should."""
    if wrong == "adapter":
        (tmp_path / "adapter").write_bytes(adapter() + b"?")
    with pytest.raises(Failure, match="not what the catalog says"):
        weights.fetch(taught._replace(sha256="0" * 64), tmp_path)
    assert not (tmp_path / taught.file).exists()
