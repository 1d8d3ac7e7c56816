"""The largest scenes that are valid, and the most tangled, are drawn while a person waits for it, not longer."""

from __future__ import annotations

import base64
import struct
import time
from random import Random
from typing import TYPE_CHECKING

import pytest

from compositor.drawing.atlas import Atlas
from compositor.sceneview import SceneView
from compositor.style import Style
from runtime.scene import MAX_DEPTH, MAX_ITEMS, MAX_NODES, MAX_POINTS, MAX_SERIES, parse
from tests.scenes import encode, node

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from runtime.wire import JSON

SECONDS = 2.0
"""Many times what it takes on a machine with nothing else to do; what was forgotten to be bounded takes minutes."""
LUCK = Random(1)  # noqa: S311 - the same each time
RECORD = struct.Struct("<BBHhhhhhhI")


def many(kind: str, count: int, **fields: JSON) -> list[Mapping[str, JSON]]:
    return [{**node(kind), **fields, "id": f"{place}"} for place in range(count)]


def nested(*kinds: str, leaf: str) -> list[Mapping[str, JSON]]:
    """One in the other as deep as it goes, and in the innermost all that still fits."""
    boxes = [{**node(kinds[depth % len(kinds)]), "id": f"box {depth}", "depth": depth} for depth in range(MAX_DEPTH)]
    return [*boxes, *({**one, "depth": MAX_DEPTH} for one in many(leaf, MAX_NODES - MAX_DEPTH))]


def chart(style: str) -> Mapping[str, JSON]:
    series = [
        {"name": f"{name}", "values": [LUCK.uniform(-9, 9) for _ in range(MAX_POINTS)], "xs": None, "color": ""}
        for name in range(MAX_SERIES)
    ]
    return {**node("chart"), "style": style, "series": [*series], "labels": [f"{place}" for place in range(MAX_POINTS)]}


def canvas(*records: bytes, texts: Sequence[str] = ()) -> Mapping[str, JSON]:
    return {**node("canvas"), "drawing": base64.b64encode(b"".join(records)).decode(), "texts": [*texts]}


def record(kind: int, *numbers: int) -> bytes:
    rest = (LUCK.randint(0, 4000) for _ in range(6 - len(numbers)))
    return RECORD.pack(kind, 1, 16, *numbers, *rest, LUCK.getrandbits(32))


def polygon(points: int) -> bytes:
    """Through points that have nothing to do with each other, so that each edge crosses most others."""
    return record(6, points, 0, 0, 0, 0, 0) + b"".join(record(7) for _ in range(-(-points // 3)))


def letters(size: int, text: int) -> bytes:
    return record(8, LUCK.randint(0, 4000), LUCK.randint(0, 2000), size, text, 0, 0)


LARGEST: Mapping[str, Sequence[Mapping[str, JSON]]] = {
    "texts": many("text", MAX_NODES, text="some words"),
    "long texts": many("text", 250, text="word " * 760),
    "buttons": many("button", MAX_NODES),
    "rows in rows": nested("row", leaf="text"),
    "cards in rows": nested("row", "card", leaf="button"),
    "rows in grids": nested("grid", "row", leaf="checkbox"),
    "all in all": nested("column", "grid", "card", "row", "dialog", leaf="number"),
    "grids": [*many("grid", MAX_NODES - 1), {**node("text"), "id": "last"}],
    "a list": many("list", 20, items=[{"text": f"{item}", "done": False} for item in range(MAX_ITEMS)]),
    "a table": [{**node("table"), "rows": [[f"{row}", *"abcdefghi"] for row in range(1000)]}],
    "a choice": many("choice", 30, options=[f"option {option}" for option in range(MAX_ITEMS)]),
    **{f"{style} chart": [chart(style)] for style in ("line", "bar", "area", "scatter", "pie")},
    "shapes": [canvas(*(record(LUCK.choice((1, 2, 4, 5)), 8, 8) for _ in range(20_000)))],
    "a polygon": [canvas(polygon(20_000))],
    "polygons": [canvas(*(polygon(300) for _ in range(100)))],
    "letters": [canvas(*(letters(100, text) for text in range(4000)), texts=[f"word {text}" for text in range(4000)])],
    "large letters": [canvas(*(letters(4000 + 100 * text, 0) for text in range(60)), texts=["Wisp 👩‍👩‍👧 漢"])],
}


@pytest.mark.parametrize("name", LARGEST)
def test_it_is_drawn_in_time(name: str) -> None:
    shown = parse(encode(*LARGEST[name]))
    view = SceneView(Style("light"), Atlas())
    view.place(800, 600, Style("light"))
    began = time.process_time()
    view.show(shown)
    assert view.picture(0.0).runs
    assert time.process_time() - began < SECONDS
