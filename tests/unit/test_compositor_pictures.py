"""Images and canvases keep their shape, and a point of the screen is where a person sees it on the canvas."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.drawing.pen import Pen
from compositor.geometry import Rect
from compositor.layout import pictures
from compositor.style import Style
from runtime import scene
from tests.scenes import node, shown

SIDES = st.integers(1, 4096)
ROOM = st.floats(1, 5000)


def image(width: int, height: int, alt: str = "") -> scene.Image:
    pixels = base64.b64encode(bytes(4 * width * height)).decode()
    found = shown(node("image", width=width, height=height, pixels=pixels, alt=alt)).nodes[0]
    assert isinstance(found, scene.Image)
    return found


def canvas(width: int, height: int, background: str = "") -> scene.Canvas:
    found = shown(node("canvas", width=width, height=height, background=background)).nodes[0]
    assert isinstance(found, scene.Canvas)
    return found


@pytest.mark.parametrize(
    ("size", "width", "scale", "expected"),
    [
        ((8, 8), 800, 1, (192, 192)),  # 24 whole pixels for each
        ((16, 4), 100, 1, (96, 24)),
        ((8, 8), 800, 2, (384, 384)),
        ((300, 200), 800, 1, (300, 200)),
        ((300, 200), 800, 2, (600, 400)),
        ((300, 200), 150, 1, (150, 100)),
        ((200, 960), 800, 1, (100, 480)),
    ],
)
def test_how_large_an_image_is(size: tuple[int, int], width: int, scale: float, expected: tuple[int, int]) -> None:
    assert pictures.image_size(image(*size), width, Style(scale=scale)) == pytest.approx(expected)


@given(SIDES, SIDES, ROOM, ROOM, ROOM, ROOM)
def test_a_canvas_keeps_its_shape_inside_its_room(wide: int, high: int, x: float, y: float, w: float, h: float) -> None:
    made, room = canvas(wide, high), Rect(x, y, w, h)
    place = pictures.canvas_rect(made, room)
    assert room.inset(-1).covers(place)
    if min(place.width, place.height) > 1:
        assert place.width / place.height == pytest.approx(wide / high)
    assert pictures.canvas_point(made, room, place.x, place.y) == pytest.approx((0, 0))
    assert pictures.canvas_point(made, room, place.right, place.bottom) == pytest.approx((wide, high))


def test_a_canvas_isnt_larger_than_it_was_made_until_it_is_given_more() -> None:
    assert pictures.canvas_size(canvas(300, 200), 1000, Style()) == (300, 200)
    assert pictures.canvas_size(canvas(300, 200), 150, Style()) == (150, 100)
    assert pictures.canvas_rect(canvas(300, 200), Rect(0, 0, 1000, 400)) == Rect(200, 0, 600, 400)


def test_what_is_too_small_is_told_in_words() -> None:
    def drawn(alt: str) -> Rect | None:
        pen = Pen(ATLAS)
        pictures.paint_image(image(300, 3, alt), Rect(0, 0, 300, 3), Style(), pen)
        return pen.picture().bounds

    words, without = drawn("a long line of dots"), drawn("")
    assert without == Rect(0, 0, 300, 3)
    assert words is not None
    assert words.width < 200


def test_the_keyboard_is_seen_around_it() -> None:
    def drawn(*, ring: bool) -> Rect | None:
        pen = Pen(ATLAS)
        pictures.paint_canvas(canvas(30, 20, "red"), Rect(10, 10, 30, 20), Style(), pen, ring=ring)
        return pen.picture().bounds

    assert drawn(ring=False) == Rect(10, 10, 30, 20)
    assert drawn(ring=True) == Rect(6, 6, 38, 28)


ATLAS = Atlas()
