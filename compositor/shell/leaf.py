"""A leaf: a page that the shell itself shows, put together from the nodes that agents' scenes are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime import scene

if TYPE_CHECKING:
    from collections.abc import Sequence


class Leaf:
    def __init__(self) -> None:
        self._nodes: list[scene.Node | scene.Code] = []

    def page(self) -> scene.Page:
        return scene.Page(title="", nodes=tuple(self._nodes))

    def text(self, text: str, *, size: float = 16, colour: str = "") -> None:
        self._nodes.append(
            scene.Text(
                id=f"text{len(self._nodes)}", depth=0, kind="text", text=text, size=size, color=colour, align="left",
                bold=False, italic=False, mono=False,
            )
        )  # fmt: skip

    def space(self, size: float) -> None:
        self._nodes.append(scene.Space(id=f"space{len(self._nodes)}", depth=0, kind="space", size=size))

    def field(self, name: str, label: str, value: str) -> None:
        self._nodes.append(
            scene.Field(id=name, depth=0, kind="field", label=label, value=value, placeholder="", lines=1, secret=False)
        )

    def rows(self, name: str, items: Sequence[str], index: int) -> None:
        found = tuple(scene.Item(text=item, done=None) for item in items[: scene.MAX_ITEMS])
        self._nodes.append(scene.List(id=name, depth=0, kind="list", label="", items=found, actions=(), index=index))

    def tabs(self, name: str, label: str, options: Sequence[str], index: int) -> None:
        self._nodes.append(scene.Tabs(id=name, depth=0, kind="tabs", label=label, options=tuple(options), index=index))
