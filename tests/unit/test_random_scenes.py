"""Random scenes are valid, and have in them what scenes can have."""

from __future__ import annotations

from random import Random

from compositor.inputs import Key, Pointer
from tests.random_scenes import random_input, random_scene
from tests.scenes import NODES


def test_every_kind_of_node_comes_and_all_scenes_are_valid() -> None:
    scenes = [random_scene(Random(number)) for number in range(300)]  # noqa: S311 - the same each time
    assert {node.kind for scene in scenes for node in scene.nodes} == set(NODES)
    assert max(node.depth for scene in scenes for node in scene.nodes) >= 5
    assert scenes[:9] == [random_scene(Random(number)) for number in range(9)]  # noqa: S311


def test_every_kind_of_input_comes() -> None:
    luck = Random(1)  # noqa: S311
    inputs = [random_input(luck, 100, 50) for _ in range(500)]
    assert {what.what for what in inputs if isinstance(what, Pointer)} == {"move", "down", "up", "wheel", "leave"}
    assert {"tab", "enter"} <= {what.name for what in inputs if isinstance(what, Key)}
    assert any(isinstance(what, str) for what in inputs)
