"""Batches keep the order, and what a sheet is for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compositor.drawing.atlas import Sheet
from compositor.drawing.batches import Batches
from compositor.drawing.picture import Drawing, Shapes
from compositor.drawing.records import PLAIN, RICH, SOLID
from compositor.geometry import Rect

SHEETS = (None, Sheet(1, 1, 1), Sheet(1, 1, 1), Sheet(1, 1, 4), Sheet(1, 1, 4))
PUTS = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.sampled_from([10.0, 1e6]),
        st.sampled_from(SHEETS),
        st.sampled_from([None, Rect(0, 0, 9, 9)]),
    )
)


@given(PUTS)
def test_all_is_drawn_in_order_with_its_sheet_under_its_clip(puts: list[tuple[int, float, Sheet, Rect]]) -> None:
    batches = Batches()
    for number, (brush, area, sheet, clip) in enumerate(puts):
        batches.put(number.to_bytes(52, "little"), brush, area, sheet, clip)
    number = 0
    for run in batches.runs():
        assert isinstance(run, Shapes)
        for record in run.records:
            brush, _, sheet, clip = puts[number]
            assert int.from_bytes(record, "little") == number
            assert run.brush >= brush
            assert run.clip == clip
            assert sheet in {None, run.masks, run.images}
            number += 1
    assert number == len(puts)


def brushes(*puts: tuple[int, float]) -> list[int]:
    batches = Batches()
    for brush, area in puts:
        batches.put(bytes(52), brush, area)
    return [run.brush for run in batches.runs()]


def test_a_few_pixels_are_not_worth_a_call() -> None:
    assert brushes((PLAIN, 100), (RICH, 50), (PLAIN, 100)) == [RICH]
    assert brushes((SOLID, 200), (PLAIN, 100_000)) == [PLAIN]


def test_many_pixels_are() -> None:
    assert brushes((RICH, 9000), (SOLID, 500_000), (PLAIN, 90_000)) == [RICH, SOLID, PLAIN]


def test_a_drawing_stands_between() -> None:
    batches = Batches()
    batches.put(bytes(52), PLAIN, 1)
    batches.draw([Drawing(b"", PLAIN, None, None, Rect(0, 0, 1, 1), 0, 0, 1)])
    batches.put(bytes(52), PLAIN, 1)
    assert [type(run) for run in batches.runs()] == [Shapes, Drawing, Shapes]
