"""The slot: a program written into a finished component, and read from there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import slot

COMPONENT = b"before" + slot.empty() + b"after"
programs = st.text(st.characters(exclude_categories=["Cs"]), max_size=2000)


def within(component: bytes) -> bytes:
    return component.removeprefix(b"before").removesuffix(b"after")


def test_a_slot_begins_empty() -> None:
    assert slot.read(slot.empty()) is None


@given(programs)
def test_what_was_embedded_is_read(program: str) -> None:
    embedded = slot.embed(COMPONENT, program)
    assert len(embedded) == len(COMPONENT)
    assert (embedded[:6], embedded[-5:]) == (b"before", b"after")
    assert slot.read(within(embedded)) == program


def test_a_slot_is_filled_to_the_last_byte_and_not_beyond() -> None:
    largest = "é" * (slot.CAPACITY // 2)
    assert slot.read(within(slot.embed(COMPONENT, largest))) == largest
    with pytest.raises(ValueError, match="the program has 65537 bytes; a self-contained agent holds 65536"):
        slot.embed(COMPONENT, largest + "#")


@pytest.mark.parametrize("component", [b"", b"\0asm and no slot", slot.embed(COMPONENT, "app = print")])
def test_without_an_empty_slot_nothing_is_embedded(component: bytes) -> None:
    with pytest.raises(ValueError, match="no empty slot"):
        slot.embed(component, "app = print")
