"""Rectangles in the atlas never overlap and never leave it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.atlas import AtlasFullError, Shelves
from compositor.picture import Rect

SIZES = st.lists(st.tuples(st.integers(1, 90), st.integers(1, 40)), max_size=60)


@given(SIZES)
def test_placed_rectangles_are_apart_and_inside(sizes: list[tuple[int, int]]) -> None:
    shelves, placed = Shelves(128, 128), list[Rect]()
    for width, height in sizes:
        try:
            rect = Rect(*shelves.place(width, height), width, height)
        except AtlasFullError:
            break
        assert rect.x + width <= 128
        assert rect.y + height <= 128
        assert not any(rect.touches(other) for other in placed)
        placed.append(rect)


def test_a_full_atlas_starts_over() -> None:
    shelves = Shelves(64, 64)
    shelves.place(64, 64)
    with pytest.raises(AtlasFullError):
        shelves.place(1, 1)
    shelves.clear()
    assert shelves.place(64, 64) == (0, 0)


def test_what_can_never_fit_is_refused() -> None:
    with pytest.raises(AtlasFullError):
        Shelves(64, 64).place(65, 1)
