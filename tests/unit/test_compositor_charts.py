"""A chart of anything that a scene may hold is drawn, inside of its place, and says what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.drawing.pen import Pen
from compositor.geometry import Rect
from compositor.layout import bars, charts, curves
from compositor.layout.pies import percent, rows, upon
from compositor.layout.series import Piece, lines, palette, pieces
from compositor.style import Style
from runtime import scene
from tests.scenes import shown

if TYPE_CHECKING:
    from compositor.drawing.picture import Picture
    from runtime.wire import JSON

ATLAS = Atlas()
PLACE = Rect(40, 30, 420, 260)
STYLES = ["line", "bar", "pie", "scatter", "area"]
THEMES = [Style(), Style("light", 2.0), Style("contrast", text_size=1.5)]
FIGURES = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=30)


def series(*values: float, name: str = "", xs: list[float] | None = None, color: str = "") -> dict[str, JSON]:
    return {"name": name, "values": list(values), "xs": list(xs) if xs is not None else None, "color": color}


def chart(
    *all_series: dict[str, JSON], style: str = "bar", labels: tuple[str, ...] = (), label: str = ""
) -> scene.Chart:
    node: dict[str, JSON] = {
        "kind": "chart", "id": "chart", "depth": 0, "style": style, "labels": list(labels),
        "series": list(all_series), "x_axis": "", "y_axis": "", "label": label,
    }  # fmt: skip
    found = shown(node).nodes[0]
    assert isinstance(found, scene.Chart)
    return found


def drawn(node: scene.Chart, place: Rect = PLACE, style: Style = THEMES[0]) -> Picture:
    pen = Pen(ATLAS)
    charts.paint(node, place, style, pen)
    return pen.picture()


@st.composite
def any_chart(draw: st.DrawFn) -> scene.Chart:
    made = []
    for _ in range(draw(st.integers(0, 4))):
        values = draw(st.lists(FIGURES, max_size=12))
        xs = draw(st.none() | st.lists(FIGURES, min_size=len(values), max_size=len(values)))
        made.append(series(*values, name=draw(NAMES), xs=xs, color=draw(st.sampled_from(["", "red", "#12345678"]))))
    return chart(
        *made, style=draw(st.sampled_from(STYLES)), labels=tuple(draw(st.lists(NAMES, max_size=12))), label=draw(NAMES)
    )


@given(any_chart(), st.sampled_from(THEMES), st.floats(1, 900), st.floats(1, 700))
@settings(max_examples=300)
def test_any_chart_is_drawn_inside_of_its_place(node: scene.Chart, style: Style, width: float, height: float) -> None:
    assert charts.height(node, width, style) > 0
    reach = drawn(node, Rect(7, 9, width, height), style).bounds
    assert reach is None or Rect(7, 9, width, height).inset(-1).covers(reach)


@pytest.mark.parametrize("style", STYLES)
def test_nothing_to_show_is_said(style: str) -> None:
    without, with_data = drawn(chart(style=style)), drawn(chart(series(1, 2, 3), style=style))
    assert without.bounds is not None
    assert without.damage(with_data)
    assert not drawn(chart(series(), style=style)).damage(without)


def test_a_pie_of_nothing_is_empty() -> None:
    assert not drawn(chart(series(0, -1), style="pie")).damage(drawn(chart(style="pie")))


def test_pieces_are_shares() -> None:
    node = chart(series(30, 0, 10, -5), style="pie", labels=("a", "b", "c", "d"))
    assert [(piece.name, piece.value, piece.share) for piece in pieces(node, Style())] == [
        ("a", 30, 0.75),
        ("c", 10, 0.25),
    ]


def test_series_of_a_pie_are_summed() -> None:
    node = chart(series(1, 2, name="x"), series(1e308, 1e308, name="y", color="red"), style="pie")
    first, second = pieces(node, Style())
    assert (first.name, first.value, second.name) == ("x", 3, "y")
    assert second.share == pytest.approx(1)
    assert second.colour == Style().colours["red"]


def test_small_pieces_share_a_row_of_the_legend() -> None:
    colour = (1, 2, 3, 255)
    pie = [Piece(str(place), colour, value, value / 110) for place, value in enumerate([5, 50, 1, 30, 4, 20])]
    shown_rows = rows(pie, 4, (9, 9, 9, 255))
    assert [row.name for row in shown_rows] == ["1", "3", "5", "3 others"]
    assert (shown_rows[-1].value, shown_rows[-1].percent) == ("10", "9%")
    assert [row.name for row in rows(pie, 6, colour)] == ["0", "1", "2", "3", "4", "5"]


@pytest.mark.parametrize(("share", "words"), [(0.5, "50%"), (0.004, "<1%"), (0, "0%"), (1, "100%")])
def test_percentages(share: float, words: str) -> None:
    assert percent(share) == words


@pytest.mark.parametrize("style", THEMES)
def test_series_have_colours_of_their_own(style: Style) -> None:
    first = palette(style, 20)
    assert first[0] == style.colours["accent"]
    assert len(set(first)) >= 16


def test_places_are_counted_where_none_are_given() -> None:
    found = lines(chart(series(5, 6), series(), series(7, xs=[3])), Style())
    assert [line.xs for line in found] == [(1, 2), (3,)]


@pytest.mark.parametrize(
    ("labels", "lies"), [(("Mo", "Tu", "We"), False), (("Renting a place", "Food and drink", "Going places"), True)]
)
def test_bars_lie_down_for_long_labels(labels: tuple[str, ...], lies: bool) -> None:  # noqa: FBT001 - a parameter
    node = chart(series(1, 2, 3), labels=labels)
    assert bars.lie(node, 300, Style()) is lies


@given(st.floats(0.5, 400), st.integers(1, 20))
def test_bars_of_a_group_stand_beside_each_other(room: float, count: int) -> None:
    slots = bars._slots(room, count, Style())
    ends = [offset + width for offset, width in slots]
    assert all(start >= end - 1e-6 for (start, _), end in zip(slots[1:], ends, strict=False))
    assert slots[0][0] == pytest.approx(-ends[-1])
    assert ends[-1] - slots[0][0] <= room or slots[0][1] == 1


def test_an_area_is_cut_where_it_crosses_zero() -> None:
    above, below = curves._stretches([(0, 8), (10, 4), (20, 16), (30, 12)], 10)
    assert above == [(0, 8), (10, 4), (15, 10)]
    assert below == [(15, 10), (20, 16), (30, 12)]
    assert list(curves._stretches([(0, 10), (10, 10)], 10)) == [[(0, 10), (10, 10)]]


def test_a_chart_may_be_given_less_height_than_it_likes() -> None:
    for style in STYLES:
        node = chart(series(1, 2, 3), style=style, label="A title")
        assert charts.least(node, 700, Style()) < charts.height(node, 700, Style())
        reach = drawn(node, PLACE._replace(height=charts.least(node, 700, Style()))).bounds
        assert reach is not None


def test_words_upon_a_colour_can_be_read() -> None:
    assert upon((255, 230, 0, 255)) != upon((10, 30, 120, 255))
