"""Deeds: what a person can do to what a scene shows, with values that make sense there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from runtime import scene
from runtime.messages import Acted, Changed, Clicked, KeyUsed, Pointed, Submitted
from runtime.person import typed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.messages import AgentEvent
    from runtime.scene import Node, Scene
    from runtime.trying.reading import Reading

_COUNTED = (
    r"number|amount|price|cost|bill|weight|height|age|year|minutes|seconds|hours|percent|rate|quantity|how many|size"
    r"|kg|cm|km|[%€$£#]|\b\d+\b|sum|total|guess|score|points|budget|salary|income|distance|temperature"
)
_WORDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), text)
    for pattern, text in (
        (r"search|filter|find|suche|cherche|buscar", "a"),
        (r"e-?mail", "ada@example.org"),
        (r"url|link|address of|website", "https://example.org"),
        (r"date|day|birthday|deadline|yyyy", "2026-05-17"),
        (r"time|hh:mm", "10:30"),
        (r"city|place|where", "Paris"),
        (r"letter", "e"),
        (r"colou?r", "red"),
        (_COUNTED, "12"),
        (r"name|who", "Ada"),
    )
)  # fmt: skip
_PLACES = ((0.5, 0.5), (0.2, 0.2), (0.8, 0.2), (0.2, 0.8), (0.8, 0.8))


class Deed(NamedTuple):
    """One thing that is done; `said` is how it is spoken of."""

    id: str
    said: str
    events: tuple[AgentEvent, ...]
    node: str = ""
    """What must be there for it; "" for nothing."""
    label: str = ""
    on: Literal["", "canvas", "keys"] = ""
    """What answers to it, if it is no node of its own."""


def presses(shown: Scene) -> list[Deed]:
    """Each button that can be pressed."""
    return [
        Deed(node.id, f"the button “{node.label}”", (Clicked(id=node.id),), node.id, node.label)
        for node in shown.nodes
        if isinstance(node, scene.Button) and node.enabled
    ]


def fillings(shown: Scene, reading: Reading) -> Iterator[Deed]:
    """Each thing that can be set, to something else than it is."""
    before = ""
    for node in shown.nodes:
        if isinstance(node, scene.Text):
            before = node.text
        if change := _change(node, before, reading):
            yield Deed(node.id, f"“{getattr(node, 'label', '') or node.kind}”", (change,), node.id)


def emptied(shown: Scene, reading: Reading) -> Iterator[Deed]:
    """Each number as small as it can be, as it is on the way from one to the next."""
    for node in shown.nodes:
        match node:
            case scene.Number() | scene.Slider():
                change = typed(node, str(max(0, node.min or 0)))
            case scene.Field() if reading.is_number(node.label):
                change = Changed(id=node.id, value="0")
            case _:
                continue
        yield Deed(f"{node.id} least", f"“{node.label or node.kind}”", (change,), node.id)


def entering(shown: Scene) -> list[Deed]:
    """Enter in each field of one line."""
    fields = [node for node in shown.nodes if isinstance(node, scene.Field) and node.lines == 1]
    return [
        Deed(f"{node.id} enter", f"Enter in “{node.label}”", (Submitted(id=node.id, value=node.value),), node.id)
        for node in fields
    ]


def rows(shown: Scene) -> Iterator[Deed]:
    """The first row of each list and table, and what can be done to it."""
    for node in shown.nodes:
        if isinstance(node, scene.List) and node.items:
            for action in ("", *node.actions):
                said = f"“{action}” in the list" if action else "a row of the list"
                yield Deed(f"{node.id} {action}", said, (Acted(id=node.id, index=0, action=action),), node.id)
        elif isinstance(node, scene.Table) and node.rows:
            yield Deed(node.id, "a row of the table", (Acted(id=node.id, index=0),), node.id)


def touches(shown: Scene) -> Iterator[Deed]:
    """Presses here and there on each canvas, and a stroke across it."""
    for node in shown.nodes:
        if isinstance(node, scene.Canvas):
            for x, y in _PLACES:
                at = (x * node.width, y * node.height)
                press = (_at(node, "down", at), _at(node, "up", at))
                yield Deed(f"{node.id} press", "a press on the canvas", press, node.id, on="canvas")
            ends = [(0.3 * node.width, 0.4 * node.height), (0.6 * node.width, 0.7 * node.height)]
            stroke = (_at(node, "down", ends[0]), _at(node, "move", ends[1]), _at(node, "up", ends[1]))
            yield Deed(f"{node.id} stroke", "a stroke on the canvas", stroke, node.id, on="canvas")


def strokes(reading: Reading) -> list[Deed]:
    """Each key that the program asks about."""
    return [
        Deed(f"key {key}", f"the key {key}", (KeyUsed(key=key, down=True), KeyUsed(key=key, down=False)), on="keys")
        for key in reading.keys
    ]


def _change(node: Node, before: str, reading: Reading) -> Changed | None:
    match node:
        case scene.Field():
            name = f"{node.label} {node.placeholder}" if node.label or node.placeholder else before
            text = "12" if reading.is_number(node.label) else _sensible(name)
            return Changed(id=node.id, value=text)
        case scene.Number() | scene.Slider():
            return _number(node)
        case scene.Checkbox() | scene.Switch():
            return Changed(id=node.id, value=not node.value)
        case scene.Choice() | scene.Tabs() if len(node.options) > 1:
            return Changed(id=node.id, value=(node.index + 1) % len(node.options))
        case _:
            return None


def _number(node: scene.Number | scene.Slider) -> Changed:
    low = node.min if node.min is not None else 0
    high = node.max if node.max is not None else max(2 * abs(node.value), low + 24)
    for share in (0.5, 0.75):
        change = typed(node, str(round(low + share * (high - low))))
        if change.value != node.value:
            return change
    return typed(node, str(high))


def _sensible(name: str) -> str:
    return next((text for pattern, text in _WORDS if pattern.search(name)), "apple")


def _at(node: scene.Canvas, what: str, place: tuple[float, float]) -> Pointed:
    return Pointed.model_validate({"id": node.id, "what": what, "x": place[0], "y": place[1]})
