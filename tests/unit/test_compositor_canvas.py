"""What an agent drew goes on as it is, but polygons, texts and images, which become what a graphics card knows."""

from __future__ import annotations

import struct
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor.drawing import canvas
from compositor.drawing.atlas import Atlas
from compositor.drawing.records import DRAWN_EDGE, DRAWN_LETTER, DRAWN_TRIANGLE, PLAIN, RICH
from compositor.geometry import Rect
from runtime import scene

if TYPE_CHECKING:
    from compositor.drawing.picture import Drawing

RECORD = struct.Struct("<BBHhhhhhhI")
LINE, CIRCLE, ELLIPSE, POLYGON, POINTS, TEXT, IMAGE = 1, 2, 3, 6, 7, 8, 9
INK = 0x11223344
CLIP = Rect(0, 0, 800, 600)
CIRCLE_RECORD = RECORD.pack(CIRCLE, 1, 0, 80, 80, 40, 0, 0, 0, INK)


def node(*records: bytes, texts: tuple[str, ...] = (), images: tuple[scene.Picture, ...] = ()) -> scene.Canvas:
    drawing = b"".join(records)
    return scene.Canvas(
        id="c", depth=0, kind="canvas", width=400, height=300, background="", drawing=drawing, texts=texts,
        images=images, keys=False,
    )  # fmt: skip


def made(*records: bytes, room: Rect = CLIP, texts: tuple[str, ...] = ()) -> tuple[Drawing, ...]:
    drawn = node(*records, texts=texts)
    return canvas.runs(drawn, canvas.place(room, drawn), CLIP, Atlas())


def unpacked(run: Drawing) -> list[tuple[int, ...]]:
    return list(RECORD.iter_unpack(run.data))


def text(x: int, y: int, size: int, align: int = 0, angle: int = 0) -> bytes:
    return RECORD.pack(TEXT, 0, 0, x * 8, y * 8, size * 8, 0, align, angle * 64, INK)


def polygon(*points: int, flags: int = 1) -> bytes:
    padded = [number * 8 for number in points] + [0] * (-len(points) % 6)
    records = [RECORD.pack(POLYGON, flags, 16, len(points) // 2, 0, 0, 0, 0, 0, INK)]
    records += [RECORD.pack(POINTS, 0, 0, *padded[at : at + 6], INK) for at in range(0, len(padded), 6)]
    return b"".join(records)


def test_most_goes_on_as_it_is() -> None:
    drawn = node(CIRCLE_RECORD, CIRCLE_RECORD)
    (run,) = canvas.runs(drawn, canvas.place(CLIP, drawn), CLIP, Atlas())
    assert run.data is drawn.drawing
    assert (run.x, run.y, run.scale, run.brush) == (0, 0, 2, PLAIN)
    assert made(RECORD.pack(ELLIPSE, 1, 0, 80, 80, 40, 9, 0, 0, INK))[0].brush == RICH


@given(st.builds(Rect, *[st.integers(1, 2000)] * 4))
def test_a_canvas_is_as_large_as_fits_and_in_the_middle(room: Rect) -> None:
    rect, scale = canvas.place(room, node())
    assert rect.width == pytest.approx(400 * scale)
    assert rect.height == pytest.approx(300 * scale)
    assert room.inset(-1).covers(rect)
    assert rect.width == pytest.approx(room.width) or rect.height == pytest.approx(room.height)
    assert abs(rect.middle[0] - room.middle[0]) <= 0.51


def test_a_filled_polygon_becomes_triangles_with_a_soft_edge() -> None:
    (run,) = made(CIRCLE_RECORD, polygon(0, 0, 10, 0, 10, 10, 0, 10), CIRCLE_RECORD)
    kinds = [record[0] for record in unpacked(run)]
    assert kinds == [CIRCLE, DRAWN_TRIANGLE, DRAWN_TRIANGLE, *[DRAWN_EDGE] * 4, CIRCLE]
    assert all(record[-1] == INK for record in unpacked(run))
    assert run.brush == PLAIN


def test_a_hollow_one_becomes_lines() -> None:
    (run,) = made(polygon(0, 0, 10, 0, 5, 9, flags=0))
    assert [record[:7] for record in unpacked(run)] == [
        (LINE, 2, 16, 0, 0, 80, 0),
        (LINE, 2, 16, 80, 0, 40, 72),
        (LINE, 2, 16, 40, 72, 0, 0),
    ]


def test_text_becomes_letters_of_the_size_that_is_seen() -> None:
    (once,), (twice,) = (made(text(50, 50, 20), room=room, texts=("HI",)) for room in (Rect(0, 0, 400, 300), CLIP))
    assert [record[0] for record in unpacked(once)] == [DRAWN_LETTER] * 2
    heights = [unpacked(run)[0][8] for run in (once, twice)]
    assert heights[1] == pytest.approx(2 * heights[0], abs=1)
    top, height = unpacked(twice)[0][4] / 4, heights[1]
    assert top + height / 2 == pytest.approx(100, abs=1), "around the middle of its height"


def test_text_is_aligned() -> None:
    left, middle, right = (made(text(200, 50, 20, align), texts=("HIHI",))[0] for align in (0, 1, 2))
    first, second, third = (unpacked(run)[0][3] / 4 for run in (left, middle, right))
    assert first > 399
    assert first - second == pytest.approx(second - third, abs=1)
    assert 300 < third < 340


def test_turned_text_goes_down() -> None:
    (run,) = made(text(200, 50, 20, angle=90), texts=("HI",))
    one, two = unpacked(run)
    assert (one[2], two[2]) == (90 * 64, 90 * 64)
    assert two[4] > one[4] + 20
    assert abs(two[3] - one[3]) <= 4


def test_an_image_needs_its_sheet() -> None:
    images = tuple(scene.Picture(width=1, height=1, pixels=bytes([n] * 4)) for n in range(2))
    record = RECORD.pack(IMAGE, 0, 0, 0, 0, 80, 80, 1, 0, 255)
    drawn = node(CIRCLE_RECORD, record, images=images)
    (run,) = canvas.runs(drawn, canvas.place(CLIP, drawn), CLIP, Atlas())
    assert run.data == drawn.drawing
    assert run.images
    assert len(run.images.places) == 2


def test_a_hostile_drawing_is_packed_all_the_same() -> None:
    far = RECORD.pack(TEXT, 0, 0, 32767, -32768, 32767, 0, 2, -32768, 0)
    points = polygon(*[4095, -4096] * 60)
    wide = polygon(*[4095, -4096, -4096, 4095, 0, 0] * 60)
    for room in (CLIP, Rect(0, 0, 0, 0), Rect(0, 0, 1e5, 1e5)):
        for run in made(far, points, wide, polygon(1, 1), polygon(0, 0, 1, 1), room=room, texts=("x" * 100,)):
            assert len(run.data) % RECORD.size == 0


def test_a_drawing_is_made_ready_once() -> None:
    atlas, drawn = Atlas(), node(polygon(0, 0, 10, 0, 5, 9))
    first, again = (canvas.runs(drawn, canvas.place(CLIP, drawn), CLIP, atlas) for _ in range(2))
    assert first is again
    moved = canvas.place(CLIP.moved(5, 0), drawn)
    assert canvas.runs(drawn, moved, CLIP, atlas)[0].x == 5
    for number in range(100):
        canvas.runs(drawn, canvas.place(CLIP.moved(number, 0), drawn), CLIP, atlas)
    assert len(atlas._drawings) < 30


def test_tangled_polygons_take_no_longer_than_others() -> None:
    numbers = [(7919 * number) % 4001 for number in range(600)]
    drawn = node(polygon(*numbers[:200]) * 5 + polygon(*numbers) * 40)
    began = time.perf_counter()
    (run,) = canvas.runs(drawn, canvas.place(CLIP, drawn), CLIP, Atlas())
    assert time.perf_counter() - began < 1, "it is seconds, or minutes, if nothing bounds it"
    assert sum(record[0] == DRAWN_EDGE for record in unpacked(run)) >= 40 * 290


def test_many_records_cost_next_to_nothing() -> None:
    drawn = node(*[CIRCLE_RECORD] * 2000)
    began = time.perf_counter()
    for _ in range(20):
        canvas.runs(drawn, canvas.place(CLIP, drawn), CLIP, Atlas())
    assert (time.perf_counter() - began) / 20 < 0.02
