"""Places that still hold when a scene changed: they are those that it would get by itself."""

from __future__ import annotations

from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositor import layout
from compositor.layout.alike import is_alike
from compositor.style import Style
from compositor.view import View
from runtime.scene import Text
from tests.random_scenes import random_scene
from tests.scenes import NODES, node, shown

if TYPE_CHECKING:
    from runtime.scene import Scene

STYLE = Style()
_COLOURS = count()
_CHANGES: dict[str, Any] = {
    "value": st.sampled_from([0, 1, True, False]),
    "text": st.sampled_from(["", "1", "22", "333", "444", "a longer text", "two\nlines"]),
    "label": st.sampled_from(["", "+", "OK", "A longer label"]),
    "align": st.sampled_from(["left", "center"]),
    "index": st.sampled_from([-1]),
    "size": st.sampled_from([16, 40]),
    "columns": st.sampled_from([1, 2, 3]),
    "height": st.sampled_from([100, 300]),
}


def changed(scene: Scene, data: st.DataObject) -> Scene:
    """Some of its nodes are otherwise than before."""
    nodes = []
    for one in scene.nodes:
        fields: list[str] = [name for name in _CHANGES if name in type(one).model_fields and one.kind != "image"]
        name = data.draw(st.sampled_from(["", *fields]))
        if name:
            value = data.draw(_CHANGES[name])
            usual = name != "value" or one.kind in {"checkbox", "switch", "progress", "number"}
            nodes.append(one.model_copy(update={name: value}) if usual else one)
        else:
            nodes.append(one.model_copy())
    return scene.model_copy(update={"nodes": tuple(nodes)})


def places(scene: Scene, style: Style) -> list[tuple[str, tuple[float, ...]]]:
    found = layout.arrange(scene, 640, 480, style, View())
    return [(one.id, rect) for one, rect in (*found.placed, *found.dialog)]


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32), st.data())
def test_places_are_the_same_whatever_was_shown_before(seed: int, data: st.DataObject) -> None:
    scene = random_scene(Random(seed))  # noqa: S311 - the same scenes each time
    other = changed(scene, data)
    places(scene, STYLE)
    # Colours move nothing: with one that was never seen all is arranged from the beginning.
    assert places(other, STYLE) == places(other, Style(accent=f"#{next(_COLOURS):06x}"))


def test_the_nodes_are_the_new_ones() -> None:
    before, after = (shown(node("progress", value=value), node("dialog")) for value in (0.25, 0.75))
    layout.arrange(before, 640, 480, STYLE, View())
    found = layout.arrange(after, 640, 480, STYLE, View())
    assert [one for one, _ in (*found.placed, *found.dialog)] == list(after.nodes)


@pytest.mark.parametrize(("words", "is_same"), [("00:59", True), ("100:00", False), ("1", False), ("0\n0", False)])
def test_a_clock_takes_the_same_room_until_it_has_more_digits(words: str, is_same: bool) -> None:  # noqa: FBT001
    one, other = (Text.model_validate({**node("text"), **NODES["text"], "text": text}) for text in ("00:00", words))
    assert is_alike(other, one, 500, STYLE) is is_same
    assert not is_alike(other, one, 3, STYLE)
