"""The table of slots: the same on every disk, whatever is built."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from image import layout
from image.parts import Part

if TYPE_CHECKING:
    from pathlib import Path


def test_slots_follow_each_other_without_a_gap() -> None:
    assert layout.SLOTS[0].start == layout.MIB
    for slot, following in pairwise(layout.SLOTS):
        assert slot.start + slot.size == following.start
    assert layout.SIZE - (layout.SLOTS[-1].start + layout.SLOTS[-1].size) == layout.MIB


def test_each_slot_a_has_its_like() -> None:
    sizes = {slot.label: (slot.type, slot.size) for slot in layout.SLOTS}
    for name in ("system", "weights"):
        assert sizes[f"wisp-{name}-a"] == sizes[f"wisp-{name}-b"]
        assert sizes[f"wisp-{name}-a-verity"] == sizes[f"wisp-{name}-b-verity"]


def test_hashes_fit_beside_their_data() -> None:
    sizes = {slot.label: slot.size for slot in layout.SLOTS}
    for label, size in sizes.items():
        if f"{label}-verity" in sizes:
            # A 32-byte hash for each block of 4096, one for each 128 of those, and so on; a superblock.
            assert sizes[f"{label}-verity"] > size / 127 + 2 * 4096


def test_uuids_are_the_halves_of_the_root_hash(tmp_path: Path) -> None:
    part = Part("system-a", tmp_path, tmp_path, "0123456789abcdef" * 2 + "fedcba9876543210" * 2)
    assert part.uuids() == {
        "wisp-system-a": "01234567-89ab-cdef-0123-456789abcdef",
        "wisp-system-a-verity": "fedcba98-7654-3210-fedc-ba9876543210",
    }
