"""Specimens: what the cookbook's programs don't show, or not all at once."""

from __future__ import annotations

import base64
import math
from typing import TYPE_CHECKING, Any

from runtime.scene import Page
from tests.scenes import node

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")
_SOURCE = """import random

WORDS = ["apple", "pear"]  # what there is to guess


def app(ui):
    ui.title("Guess")
    answer = ui.state.get("answer", random.choice(WORDS))
    data = ui.fetch(f"https://words.example.org/v1/of?letters={len(answer)}&language=en&limit=1&unusual=false")
    if data is None:
        return
    ui.text(f"{data['hint']}: {len(answer)} letters", size=20, bold=True)
"""


def _page(title: str, *nodes: Mapping[str, Any]) -> Page:
    return Page.model_validate(
        {"title": title, "nodes": [{**made, "id": f"{place}"} for place, made in enumerate(nodes)]}, strict=False
    )


def _chart(style: str, label: str, *series: Sequence[float], **more: Any) -> Mapping[str, Any]:  # noqa: ANN401
    names = more.pop("names", ("",) * len(series))
    xs = more.pop("xs", None)
    made = [
        {"name": name, "values": list(values), "xs": xs, "color": ""}
        for name, values in zip(names, series, strict=True)
    ]
    return {**node("chart"), "style": style, "label": label, "labels": [], **more, "series": made, "depth": 1}


def _waves(count: int, shift: float) -> list[float]:
    return [round(10 * math.sin(place / 4 + shift), 3) for place in range(count)]


_GRID = {**node("grid"), "columns": 2}
_FRUITS = ["Apples", "Pears", "Plums"]
_LONG = ["Renting the flat", "Groceries and more", "Going places", "Other"]
_DAYS = [f"{day + 1:02d} Mar" for day in range(60)]
_BARS = (
    _GRID,
    _chart("bar", "Profit", (3, -2, 5, -4, 1)),
    _chart("bar", "Two years", (1234, 5678, 910), (2234, 4678, 1910), names=("2024", "2025"), labels=_FRUITS),
    _chart("bar", "Spending", (812, 340.5, 97, 12), labels=_LONG),
    _chart("bar", "Many", [abs(value) * 1200 for value in _waves(60, 0)], labels=_DAYS),
)
_CURVES = (
    _GRID,
    _chart("line", "Three towns", (3, 5, 2, 8, 6, 9), (2, 4, 4, 5, 9, 7), (1, -3, 2, -1, 3, 2),
           names=("North", "South", "West"), labels=list(_MONTHS), y_axis="tons"),
    _chart("area", "Above and below", _waves(60, 0), _waves(60, 2), names=("sin", "later")),
    _chart("scatter", "Points", _waves(40, 0), xs=_waves(40, 1.3), x_axis="width", y_axis="height"),
    _chart("line", "Nothing"),
)  # fmt: skip
_PIES = (
    _GRID,
    _chart("pie", "Months", (120, 90, 140, 160, 150, 200), labels=list(_MONTHS)),
    _chart("pie", "Small pieces", (50, 30, 10, 4, 3, 1, 1, 0.5, 0.3, 0.2), labels=["Rent", "Food", *"abcdefgh"]),
    _chart("pie", "One", (5,), labels=["All of it"]),
    _chart("pie", "None", (0, 0), labels=["a", "b"]),
)
_HEART = (".##.##.", "#######", "#######", ".#####.", "..###..", "...#...")
_PIXELS = b"".join(bytes((240, 80, 100, 255)) if dot == "#" else bytes(4) for row in _HEART for dot in row)
_SMOOTH = b"".join(bytes((x, y, 160, 255)) for y in range(120) for x in range(200))
_IMAGES = (
    {**node("image"), "width": 7, "height": 6, "pixels": base64.b64encode(_PIXELS).decode(), "alt": "a heart"},
    {**node("image"), "width": 200, "height": 120, "pixels": base64.b64encode(_SMOOTH).decode(), "alt": "a sky"},
)
_CODE = {"kind": "code", "depth": 0, "text": _SOURCE}
_MARKS = [{"line": 9, "note": "asks words.example.org"}, {"line": 8, "note": "keeps data"}]
_SCRIPTS = (
    "Grüße, façade, Łódź, naïve — “quotes” … 1½ + 3⁷",
    "Ελληνικά · Кириллица · Українська",
    "日本語の文章と漢字、한국어 문장, 中文句子",
    "العربية من اليمين إلى اليسار 123 و English",
    "עברית מימין לשמאל, with English inside",
    "👍🏽 👩‍👩‍👧 🏳️‍🌈 ☕ ❤️ ✓ → ∞ ≠ ½",
)
_TABLES = (
    {**node("table"), "header": ["Place", "What there is to see there", "Opened", "Visitors"],
     "rows": [["Nymphenburg", "A palace with a park, an iron bridge and a pavilion by the water", "1675", "1,200,000"],
              ["Elbe", "Cranes", "1911", "90"],
              ["Donaudampfschifffahrtsmuseum", "Ships, engines, a captain's cabin", "1998", "31,500"]]},
    {**node("table"), "header": [f"Column {number}" for number in range(1, 8)],
     "rows": [["one", "two words", "3.5", "four", "quite a few words here", "6", "7"]]},
    {**node("progress"), "label": "On its way", "value": None},
)  # fmt: skip

SPECIMENS: dict[str, Page] = {
    "bars": _page("Bars", *_BARS),
    "code": _page("Code", {**_CODE, "marks": _MARKS}),
    "curves": _page("Curves", *_CURVES),
    "diff": _page("Difference", {**_CODE, "changes": "  + --+     +"[: _SOURCE.count("\n")]}),
    "images": _page("Images", *_IMAGES),
    "pies": _page("Pies", *_PIES),
    "scripts": _page("Scripts", *({**node("text"), "text": line, "size": 22} for line in _SCRIPTS)),
    "tables": _page("Tables", *_TABLES),
}
