"""Whatever a person does with whatever scene: nothing breaks, and an agent hears only of what it showed."""

from __future__ import annotations

import math
import random
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositor.drawing.atlas import Atlas
from compositor.inputs import Key, Mods, Outcome, Pointer
from compositor.sceneview import SceneView
from compositor.style import Style
from runtime import scene
from runtime.messages import Acted, Changed, Clicked, KeyUsed, Pointed, Submitted
from runtime.scene import Scene
from tests.scenes import NODES, node, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compositor.devices.pointing import Button
    from runtime.messages import AgentEvent

ATLAS = Atlas()
LABELS = ("", "Roll", "Delete", "Größe", "مرحبا", "👨‍👩‍👧 x", "a" * 40)
FIGURES = (0, 1, 12.5, -3, 0.1, 1000, 1e15, -1e300, 2**53)
NAMES = ("tab", "tab", "enter", "space", "escape", "left", "right", "up", "down", "home", "end", "pageup", "pagedown",
         "backspace", "delete", "a", "7", "-", ".", "v", "z", "c", "f5", "")  # fmt: skip
MODS = (*[Mods()] * 5, Mods(shift=True), Mods(ctrl=True), Mods(ctrl=True, shift=True))
INTERESTING = tuple(kind for kind in NODES if kind not in {"image", "progress", "space", "divider"})


DEEDS = (*["key"] * 3, *["pointer"] * 3, "scene", "paste", "focus", "tick", "place")


class Dice(random.Random):
    """Random scenes, and a person who does random things with them, mostly where there is something."""

    def scene(self) -> Scene:
        made: list[dict[str, Any]] = []
        deepest = 0
        for number in range(self.randint(0, 8)):
            kind, depth = self.choice(INTERESTING), self.randint(0, deepest)
            node_id = f"{kind}{number}" if self.random() < 0.8 else f"other{number}"
            made.append({**node(kind), "id": node_id, "depth": depth, **self.fields(kind)})
            deepest = depth + 1 if kind in scene.CONTAINERS else depth
        return Scene.model_validate({"title": "", "nodes": made}, strict=False)

    def fields(self, kind: str) -> dict[str, Any]:  # noqa: PLR0911 - one for each kind
        low, value, high = sorted(self.choices(FIGURES, k=3))
        texts = self.choices(LABELS, k=self.randint(0, 4))
        rows = self.choices(LABELS, k=self.randint(0, 30))
        match kind:
            case "number" | "slider":
                bounded = kind == "slider" or self.random() < 0.7
                ends = {"min": low, "max": high} if bounded else {"min": None, "max": None}
                return {**ends, "value": value, "step": self.choice((1, 0.1, 5, 1e-9, 1e12))}
            case "field":
                lines, secret = self.choice((1, 3)), self.random() < 0.2
                return {"value": self.choice(LABELS), "lines": lines, "secret": secret}
            case "choice" | "tabs":
                return {"options": texts, "index": self.randint(-1, len(texts) - 1)}
            case "list":
                items = [{"text": text, "done": None} for text in rows]
                return {"items": items, "actions": texts, "index": self.randint(-1, len(rows) - 1)}
            case "table":
                return {"rows": [[text, "x"] for text in rows], "index": self.randint(-1, len(rows) - 1)}
            case "canvas":
                return {"keys": self.random() < 0.5, "width": self.choice((1, 300, 4096))}
            case "button":
                return {"enabled": self.random() < 0.8}
            case _:
                return {}

    def key(self) -> Key:
        name, mods = self.choice(NAMES), self.choice(MODS)
        text = " " if name == "space" else name if len(name) == 1 and not mods.ctrl else ""
        return Key(name, text, self.random() < 0.8, self.random() < 0.2, mods)

    def pointers(self, view: SceneView) -> Iterator[Pointer]:
        """One thing that a pointer does, or a whole click."""
        spots = view._arrange().spots
        x, y = self.uniform(-50, 450), self.uniform(-50, 350)
        if spots and self.random() < 0.8:
            rect, (left, top) = self.choice(spots).rect, view._state.view.scrolls.get("", (0.0, 0.0))
            x, y = rect.x + rect.width * self.random() - left, rect.y + rect.height * self.random() - top
        button: Button = self.choice(("left", "left", "left", "right"))
        turn = self.uniform(-9, 9), self.uniform(-99, 99)
        at = Pointer("move", x, y, button, turn, self.random() < 0.3, self.choice(MODS), self.randint(1, 3))
        if self.random() < 0.6:
            yield from (at, at._replace(what="down"), at._replace(what="up"))
        else:
            yield at._replace(what=self.choice(("move", "down", "up", "wheel", "leave")))


@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_nothing_breaks_and_events_name_what_is_there(seed: int) -> None:
    dice = Dice(seed)
    view, now = SceneView(Style(), ATLAS), 10.0
    view.place(400, 300, Style())
    current = dice.scene()
    view.show(current)
    for _ in range(40):
        now += dice.choice((0.01, 0.1, 2.0))
        outcomes: list[Outcome] = []
        match dice.choice(DEEDS):
            case "key":
                outcomes.append(view.key(dice.key(), now))
            case "pointer":
                outcomes += [view.pointer(pointer, now) for pointer in dice.pointers(view)]
            case "scene":
                current = dice.scene() if dice.random() < 0.3 else answer(current, dice)
                view.show(current)
            case "paste":
                outcomes.append(view.paste(dice.choice((*LABELS, "1,5", "a\nb"))))
            case "focus":
                outcomes.append(view.focus(dice.random() < 0.7))
            case "place":
                style = Style(scale=dice.choice((1.0, 1.5, 3.0)), motion=dice.random() < 0.5)
                view.place(dice.choice((1, 90, 400, 2000)), dice.choice((1, 300, 1500)), style)
            case _:
                view.tick(now)
        outcomes.append(view.due())
        for event in (event for outcome in outcomes for event in outcome.events):
            assert possible(event, current), event
        assert view.picture(now) is view.picture(now)
        assert isinstance(view.words(), str)
        assert not view._state.view.focused or view._state.view.focused in view._arrange().focusable


def answer(current: Scene, dice: Dice) -> Scene:
    """The same scene, some of its values others."""
    made = [one.model_dump() for one in current.nodes]
    for one in made:
        if dice.random() < 0.3:
            one.update(dice.fields(one["kind"]))
    return Scene.model_validate({"title": "", "nodes": made}, strict=False)


def possible(event: AgentEvent, current: Scene) -> bool:  # noqa: PLR0911 - one for each event
    if isinstance(event, KeyUsed):
        return True
    found = next((one for one in current.nodes if one.id == getattr(event, "id", None)), None)
    match event, found:
        case Clicked(), scene.Button():
            return found.enabled
        case ((Changed() | Submitted()), (scene.Number() | scene.Slider())):
            low, high = found.min, found.max
            return (
                not isinstance(event.value, str | bool)
                and math.isfinite(event.value)
                and (low is None or event.value >= low)
                and (high is None or event.value <= high)
            )
        case ((Changed() | Submitted()), scene.Field()):
            return isinstance(event.value, str) and (found.lines > 1 or "\n" not in event.value)
        case Changed(), (scene.Checkbox() | scene.Switch()):
            return isinstance(event.value, bool)
        case Changed(), (scene.Choice() | scene.Tabs()):
            return isinstance(event.value, int) and 0 <= event.value < len(found.options)
        case Acted(), scene.List():
            return event.index < len(found.items) and event.action in {"", *found.actions}
        case Acted(), scene.Table():
            return event.index < len(found.rows) and not event.action
        case Pointed(), scene.Canvas():
            return event.what == "wheel" or (0 <= event.x <= found.width and 0 <= event.y <= found.height)
        case _:
            return False


def test_a_long_menu_opens_at_what_is_chosen() -> None:
    options = [f"Option {number}" for number in range(60)]
    view = SceneView(Style(motion=False), Atlas())
    view.show(shown(node("choice", options=options, index=50)))
    view.place(400, 500, Style(motion=False))
    view.key(Key("tab"), 0.0)
    view.key(Key("enter"), 0.1)
    found = view._arrange()
    assert 50 in [spot.item for spot in found.spots if spot.part == "option"]
    assert 0 not in [spot.item for spot in found.spots if spot.part == "option"]


def pressed(view: SceneView, part: str) -> None:
    rect = next(spot.rect for spot in view._arrange().spots if spot.part == part)
    for what in ("move", "down", "up"):
        view.pointer(Pointer(what, *rect.middle), 1.0)


@pytest.mark.parametrize("kind", ["field", "number"])
def test_a_press_on_what_a_field_is_called_lets_one_write_in_it(kind: str) -> None:
    view = SceneView(Style(), ATLAS)
    view.show(shown(node("button"), node(kind)))
    view.place(400, 300, Style())
    view.focus(has=True)
    pressed(view, "button")
    pressed(view, "label")
    view.key(Key("7", "7"), 2.0)
    assert view._state.editor is not None
    assert "7" in view._state.editor.text


def test_what_cant_say_how_far_it_is_moves_calmly_and_not_at_all_for_who_wants_no_motion() -> None:
    view = SceneView(Style(), ATLAS)
    view.show(shown(node("progress", value=None)))
    view.place(400, 300, Style())
    now, pictures = 99.9375, []
    for _ in range(10):
        wake = view.tick(now)
        pictures.append(view.picture(now))
        assert wake is not None
        assert 0.15 < wake - now < 0.2
        now = wake + 0.001
    assert all(one is not other for one, other in pairwise(pictures))
    view.place(400, 300, Style(motion=False))
    assert view.tick(now) is None
    view.place(400, 300, Style())
    view.show(shown(node("progress", value=0.4)))
    assert view.tick(now) is None
