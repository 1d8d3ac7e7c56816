"""How far a record reaches: never less than what it colours, and little more."""

from __future__ import annotations

import pytest

from compositor.drawing import records
from compositor.drawing.records import CLIP, DRAWN, NOWHERE, SHAPE
from compositor.geometry import Rect


def shape(kind: int, *numbers: float, clip: bytes = NOWHERE) -> bytes:
    return SHAPE.pack(*numbers, *[0.0] * (8 - len(numbers)), clip, bytes(4), bytes(4), kind)


@pytest.mark.parametrize(
    ("record", "coloured"),
    [
        (shape(records.BOX, 10, 20, 30, 40, 5, 1), Rect(10, 20, 30, 40)),
        (shape(records.SHADOW, 100, 100, 50, 50, 5, 20), Rect(80, 80, 90, 90)),
        (shape(records.LINE, 90, 10, 20, 60, 6), Rect(17, 7, 76, 56)),
        (shape(records.ARC, 100, 100, 30, 8), Rect(66, 66, 68, 68)),
        (shape(records.PIECE, 10, 10, 50, 0, 20, 60, 70, 40), Rect(10, 0, 60, 60)),
        (shape(records.EDGE, 50, 80, 10, 20), Rect(9, 19, 42, 62)),
        (shape(records.LETTER, 5, 6, 7, 8, 100, 200, 7, 8), Rect(5, 6, 7, 8)),
        (shape(records.BOX, 0, 0, 90, 90, clip=CLIP.pack(40, 50, 60, 70)), Rect(40, 50, 20, 20)),
    ],
)
def test_a_shape_reaches_as_far_as_it_colours(record: bytes, coloured: Rect) -> None:
    reach = records.reach(record)
    assert reach.covers(coloured)
    assert coloured.inset(-3).covers(reach)


@pytest.mark.parametrize(
    ("fields", "coloured"),
    [
        ((1, 2, 32, 80, 80, 160, 240, 0, 0), Rect(16, 16, 28, 48)),
        ((2, 0, 16, 800, 800, 80, 0, 0, 0), Rect(178, 178, 44, 44)),
        ((3, 1, 0, 800, 800, 80, 40, 0, 0), Rect(180, 190, 40, 20)),
        ((4, 0, 16, 80, 160, 240, 320, 0, 0), Rect(18, 38, 64, 84)),
        ((10, 0, 0, 40, 80, 100, 200, 12, 14), Rect(10, 20, 12, 14)),
        ((11, 0, 0, 80, 80, 160, 80, 80, 240), Rect(20, 20, 20, 40)),
    ],
)
def test_so_does_a_record_of_a_canvas_whose_unit_is_two_pixels(fields: tuple[int, ...], coloured: Rect) -> None:
    reach = records.reach_drawn(DRAWN.pack(*fields, 0), 2)
    assert reach.covers(coloured)
    assert coloured.inset(-4).covers(reach)


def test_what_is_turned_reaches_around_its_corner() -> None:
    letter = DRAWN.pack(10, 0, 90 * 64, 400, 400, 0, 0, 30, 40, 0)
    assert records.reach_drawn(letter, 1).covers(Rect(50, 50, 100, 100))
    image = DRAWN.pack(9, 0, 0, 800, 800, 240, 320, 0, 45 * 64, 0)
    assert records.reach_drawn(image, 1).covers(Rect(50, 50, 100, 100))
