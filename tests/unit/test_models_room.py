"""Whether a machine has room for weights."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from models import catalog, room

GIGABYTE = 1 << 30


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    path = tmp_path / "some.gguf"
    path.write_bytes(bytes(5 << 20))
    return path


def test_what_fits_is_read_and_nothing_is_said(weights: Path) -> None:
    room.check(weights)


def test_a_machine_with_too_little_memory_is_told_how_much_is_needed(
    weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WISP_MEMORY", str(100 << 20))
    with pytest.raises(OSError, match=r"^it needs 0\.3 GB of memory, and this machine can give it 0\.1 GB$"):
        room.check(weights)


def test_weights_that_are_not_there_are_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"^its file isn't there$"):
        room.check(tmp_path / "some.gguf")


def test_weights_that_the_disk_keeps_back_are_said_to_be_damaged() -> None:
    """A file of /proc that can be opened and not read, as one whose blocks verity refuses."""
    with pytest.raises(OSError, match=r"^its file is damaged$"):
        room.check(Path("/proc/self/mem"))


def test_one_wrong_byte_in_known_weights_is_noticed(weights: Path) -> None:
    right = hashlib.sha256(weights.read_bytes()).hexdigest()
    room.check(weights, right)
    with weights.open("r+b") as file:
        file.seek(3 << 20)
        file.write(b"!")
    with pytest.raises(OSError, match=r"^its file is damaged: it has other bytes than the catalog says$"):
        room.check(weights, right)


def test_three_gigabytes_are_enough_for_what_is_shipped_and_two_are_not() -> None:
    needed = room.need(catalog.SHIPPED.size)
    rest = 768 << 20
    assert 2 * GIGABYTE - rest < needed < 2.8 * GIGABYTE - rest
    assert room.need(catalog.WISP_0_5B.size) < 2 * GIGABYTE - rest * 1.3


def test_a_machine_is_slow_that_takes_long_for_little(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not room.is_slow()
    monkeypatch.setattr(room, "SLOW_SECONDS", 0.0001)
    assert room.is_slow()
