"""A pen packs what it draws, and leaves out what isn't seen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from compositor.drawing.atlas import Atlas
from compositor.drawing.pen import Pen
from compositor.drawing.picture import Picture, Shapes
from compositor.drawing.records import CLIP, PLAIN, RICH, SHAPE, SOLID, reach
from compositor.geometry import Rect
from compositor.text import shape

if TYPE_CHECKING:
    from collections.abc import Callable

RED = (255, 0, 0, 255)
ATLAS = Atlas()


def drawn(draw: Callable[[Pen], None]) -> Picture:
    pen = Pen(ATLAS)
    draw(pen)
    return pen.picture()


def runs(picture: Picture) -> list[Shapes]:
    return [run for run in picture.runs if isinstance(run, Shapes)]


def test_nothing_drawn_is_an_empty_picture() -> None:
    assert drawn(lambda _: None).runs == ()
    assert drawn(lambda pen: pen.box(Rect(0, 0, 0, 5), RED)).bounds is None


def test_a_small_box_is_one_record() -> None:
    picture = drawn(lambda pen: pen.box(Rect(1, 2, 30, 40), RED, 50))
    (run,) = runs(picture)
    assert SHAPE.unpack(run.data)[:6] == (1, 2, 30, 40, 15, 0)
    assert (run.brush, picture.bounds) == (PLAIN, Rect(1, 2, 30, 40))


@pytest.mark.parametrize("rect", [Rect(0, 0, 400, 300), Rect(0.5, 0.25, 400.25, 300)])
def test_the_inside_of_a_large_box_is_filled_and_its_parts_lie_side_by_side(rect: Rect) -> None:
    inside, edge = runs(drawn(lambda pen: pen.box(rect, RED, 12, border=2, edge=RED)))
    assert (inside.brush, edge.brush) == (SOLID, PLAIN)
    clips = [CLIP.unpack(record[32:40]) for record in (*inside.records, *edge.records)]
    area = sum((right - left) * (bottom - top) for left, top, right, bottom in clips)
    left, top, right, bottom = (pick(clip[n] for clip in clips) for n, pick in enumerate((min, min, max, max)))
    assert area == (right - left) * (bottom - top)
    assert (left, top, right, bottom) == (-1, -1, math.ceil(rect.right + 1), math.ceil(rect.bottom + 1))


def test_what_is_outside_of_the_clip_is_left_out() -> None:
    pen = Pen(ATLAS)
    with pen.clipped(Rect(0, 0, 50, 50)):
        pen.box(Rect(60, 0, 10, 10), RED)
        pen.text(shape("away", "regular", 14), 10, 90, RED)
        pen.line(60, 60, 90, 99, RED)
        pen.polygon([(60, 0), (70, 10), (60, 20)], RED)
        with pen.clipped(Rect(60, 0, 10, 10)):
            pen.box(Rect(0, 0, 99, 99), RED)
    assert pen.clip is None
    assert pen.picture().runs == ()


def test_a_clip_inside_of_a_clip_is_what_both_hold() -> None:
    pen = Pen(ATLAS)
    with pen.clipped(Rect(0, 0, 50, 50)), pen.clipped(Rect(40, 10, 90, 90)):
        pen.box(Rect(0, 0, 100, 100), RED)
    picture = pen.picture()
    assert CLIP.unpack(runs(picture)[0].data[32:40]) == (40, 10, 50, 50)
    assert picture.bounds == Rect(40, 10, 10, 40)


def test_a_slanted_line_is_cut_only_where_it_leaves_the_clip() -> None:
    pen = Pen(ATLAS)
    with pen.clipped(Rect(0, 0, 50, 50)):
        pen.line(10, 10, 40, 30, RED)
        pen.line(10, 10, 90, 30, RED)
    assert [run.clip for run in runs(pen.picture())] == [None, Rect(0, 0, 50, 50)]


def test_text_is_packed_once_for_its_place() -> None:
    run = shape("again and again", "regular", 15)
    first, second = (drawn(lambda pen: pen.text(run, 10, 20, RED)) for _ in range(2))
    assert runs(first) == runs(second)
    assert len(runs(first)[0].records) == len("againandagain")
    assert first.bounds
    assert Rect(8, 0, run.width + 6, 30).covers(first.bounds)


def test_a_shadow_leaves_out_its_middle() -> None:
    picture = drawn(lambda pen: pen.shadow(Rect(100, 100, 200, 200), (0, 0, 0, 90), 10, 20))
    (run,) = runs(picture)
    assert run.brush == RICH
    assert not any(reach(record).touches(Rect(130, 130, 140, 140)) for record in run.records)
    assert picture.bounds == Rect(80, 80, 240, 240)


def test_no_record_reaches_further_than_the_picture() -> None:
    def draw(pen: Pen) -> None:
        pen.arc(50, 50, 20, 0, 90, RED, 6)
        pen.line(10, 10, 30, 40, RED, 5)
        pen.polygon([(0, 0), (50, 10), (20, 90)], RED)
        pen.shadow(Rect(0, 0, 50, 50), RED, 5, 10)
        pen.circle(80, 80, 15, RED, width=2)
        pen.image(Rect(5, 5, 9, 9), 1, 1, bytes(4))

    picture = drawn(draw)
    assert picture.bounds
    for run in runs(picture):
        assert all(picture.bounds.inset(-2).covers(reach(record)) for record in run.records)


def test_again_is_what_was_drawn_before() -> None:
    part = drawn(lambda pen: pen.text(shape("part", "regular", 15), 10, 20, RED))

    def draw(pen: Pen) -> None:
        pen.box(Rect(0, 0, 50, 50), RED)
        pen.again(part)
        pen.again(Picture())

    (run,) = runs(drawn(draw))
    assert run.data.endswith(runs(part)[0].data)
    assert len(run.records) == 5
    assert run.masks is runs(part)[0].masks
