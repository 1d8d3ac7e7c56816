"""Boxes: what holds other things, side by side or one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from runtime.sdk.part import Part, number_of
from runtime.sdk.tree import CONTAINERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from runtime.sdk.tree import Node
    from runtime.sdk.ui import Ui

MAX_COLUMNS = 100


class Box:
    """What `with` opens. What is called on it is drawn inside."""

    def __init__(self, ui: Part, node: Node) -> None:
        self._ui, self._node = ui, node

    def __enter__(self) -> Self:
        self._ui._program.running.tree.stack.append(self._node)  # noqa: SLF001 - a box is a part of ui
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        stack = self._ui._program.running.tree.stack  # noqa: SLF001 - a box is a part of ui
        if self._node in stack:
            del stack[stack.index(self._node) :]

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._ui, name)
        if not callable(found):
            return found

        def inside(*arguments: object, **named: object) -> object:
            with self:
                return found(*arguments, **named)

        return inside


class Columns(Box):
    """`a, b = ui.columns(2)`: each may be opened; opened itself it is a grid."""

    def __init__(self, ui: Part, node: Node, parts: list[Box]) -> None:
        super().__init__(ui, node)
        self._parts = parts

    def __enter__(self) -> Self:
        if self._node.kind == "row":
            self._node.kind, self._node.fields = "grid", {"columns": len(self._parts)}
            self._node.children.clear()
        return super().__enter__()

    def __iter__(self) -> Iterator[Box]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def __getitem__(self, place: int) -> Box:
        return self._parts[place]


class Boxes(Part):
    def row(self, *content: object, **unknown: object) -> Box:
        """Side by side."""
        self._unknown("row", unknown)
        return self._box("row", "", content)

    horizontal = row
    hbox = row

    def column(self, *content: object, **unknown: object) -> Box:
        """One below the other."""
        self._unknown("column", unknown)
        return self._box("column", "", content)

    col = column
    vertical = column
    vbox = column
    container = column
    group = column
    section = column
    scroll = column
    form = column

    def grid(self, columns: object = 2, *content: object, **unknown: object) -> Box:
        """As many side by side, then the next line."""
        columns = unknown.pop("cols", unknown.pop("n", columns))
        if isinstance(columns, (list, tuple)):
            columns = len(columns)
        if "rows" in unknown and not isinstance(columns, int):
            columns = unknown["rows"]
        unknown.pop("rows", None)
        self._unknown("grid", unknown)
        count = min(max(int(number_of(columns, 2)), 1), MAX_COLUMNS)
        return self._box("grid", "", content, columns=count)

    def card(self, title: object = "", *content: object, **unknown: object) -> Box:
        """A box with a frame, and a heading if it is given one."""
        title = unknown.pop("label", unknown.pop("text", title))
        self._unknown("card", unknown)
        if callable(title) or isinstance(title, (list, tuple)):
            title, content = "", (title, *content)
        label = self._words(title)
        return self._box("card", label, content, label=label)

    panel = card
    box = card
    frame = card
    expander = card
    sidebar = card
    group_box = card

    def columns(self, count: object = 2, **unknown: object) -> Columns:
        """`left, right = ui.columns(2)`, then `with left:`."""
        self._unknown("columns", unknown)
        number = len(count) if isinstance(count, (list, tuple)) else int(number_of(count, 2))
        row = self._box("row", "", ())
        with row:
            parts = [self._box("column", "", ()) for _ in range(min(max(number, 1), MAX_COLUMNS))]
        return Columns(self, row._node, parts)  # noqa: SLF001 - a box of ours

    def space(self, size: object = 16, **unknown: object) -> None:
        """Room between two things."""
        self._unknown("space", unknown)
        self._draw("space", "", size=min(max(number_of(size, 16), 0), 4096))

    spacer = space
    gap = space
    blank = space

    def divider(self, **unknown: object) -> None:
        """A line between two things."""
        self._unknown("divider", unknown)
        self._draw("divider", "")

    separator = divider
    hr = divider
    rule = divider

    def _box(self, kind: str, name: str, content: tuple[object, ...], /, **fields: Any) -> Box:
        box = Box(self, self._draw(kind, name, **fields))
        parts = [*_flattened(content)]
        if parts:
            self._take_in(box._node, parts)  # noqa: SLF001 - a box of ours
            with box:
                self._fill(parts)
        return box

    def _take_in(self, box: Node, parts: list[object]) -> None:
        """`ui.row([ui.button("A"), ui.button("B")])`: both were drawn before the row that is to hold them."""
        siblings = box.parent.children if box.parent else []
        for part in reversed(parts):
            before = siblings[-2] if len(siblings) > 1 else None
            if before is not None and before.place[-1:] >= box.place[-1:] and _gave(before, part):
                siblings.remove(before)
                before.parent = box
                box.children.insert(0, before)

    def _fill(self, parts: list[object]) -> None:
        """Functions are called, and texts shown that aren't yet."""
        ui: Ui = self  # type: ignore[assignment]
        shown = {node.fields.get("text") for node in self._program.running.tree.inside.children}
        for part in parts:
            if callable(part):
                part()
            elif isinstance(part, str) and part not in shown:
                ui.text(part)


def _gave(node: Node, part: object) -> bool:
    """Whether a call that drew the node may have answered so."""
    if isinstance(part, str):
        return part in {node.fields.get("text"), node.fields.get("value")}
    return not callable(part) and node.kind not in CONTAINERS and node.kind != "text"


def _flattened(content: tuple[object, ...]) -> Iterator[object]:
    for part in content:
        if isinstance(part, (list, tuple)):
            yield from _flattened(tuple(part))
        else:
            yield part
