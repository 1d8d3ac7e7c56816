"""What is asked of the kernel has the shape that the kernel expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compositor import scanout

if TYPE_CHECKING:
    from struct import Struct

SIZE_SHIFT, SIZE_MASK = 16, 0x3FFF


@pytest.mark.parametrize(
    ("request_number", "structure"),
    [
        (scanout.GET_RESOURCES, scanout.RESOURCES),
        (scanout.GET_CONNECTOR, scanout.CONNECTOR),
        (scanout.GET_CRTC, scanout.CRTC),
    ],
)
def test_a_structure_has_the_size_that_its_request_names(request_number: int, structure: Struct) -> None:
    assert structure.size == request_number >> SIZE_SHIFT & SIZE_MASK


def test_a_process_without_a_card_shows_nothing() -> None:
    assert not scanout.shown()
