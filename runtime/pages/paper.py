"""Paper: what a page is put together on, node by node."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from runtime import scene
from runtime.lettering import cleaned
from runtime.scene import Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CUT = "..."
SMALL, PLAIN, LARGE = 13, 16, 22


class Paper:
    """Whatever a program or a person wrote may be put on it: it is cleaned and cut to what fits."""

    def __init__(self, title: str) -> None:
        self._title = _fitting(title, scene.MAX_TITLE)
        self._nodes: list[scene.Node | scene.Code] = []
        self._depth = 0

    def page(self) -> Page:
        return Page(title=self._title, nodes=tuple(self._nodes[: scene.MAX_NODES]))

    def text(
        self, text: str, *, size: int = PLAIN, color: str = "", bold: bool = False, mono: bool = False, id_: str = ""
    ) -> None:
        shown = _fitting(text)
        self._add(
            scene.Text(
                id=id_ or self._id("text"),
                depth=self._depth,
                kind="text",
                text=shown,
                size=size,
                color=color,
                align="left",
                bold=bold,
                italic=False,
                mono=mono,
            )
        )

    def heading(self, text: str) -> None:
        self.text(text, size=LARGE, bold=True)

    def note(self, text: str) -> None:
        self.text(text, size=SMALL, color="muted")

    def button(self, id_: str, label: str, *, color: str = "", enabled: bool = True) -> None:
        self._add(
            scene.Button(id=id_, depth=self._depth, kind="button", label=_fitting(label), enabled=enabled, color=color)
        )

    def field(self, id_: str, label: str, value: str, placeholder: str = "", *, secret: bool = False) -> None:
        self._add(
            scene.Field(
                id=id_,
                depth=self._depth,
                kind="field",
                label=label,
                value=value,
                placeholder=placeholder,
                lines=1,
                secret=secret,
            )
        )

    def switch(self, id_: str, label: str, *, value: bool) -> None:
        self._add(scene.Switch(id=id_, depth=self._depth, kind="switch", label=label, value=value))

    def choice(self, id_: str, label: str, options: Sequence[str], index: int) -> None:
        shown = tuple(map(_fitting, options[: scene.MAX_ITEMS]))
        chosen = index if index < len(shown) else -1
        self._add(scene.Choice(id=id_, depth=self._depth, kind="choice", label=label, options=shown, index=chosen))

    def table(self, id_: str, header: Sequence[str], rows: Sequence[Sequence[str]], index: int = -1) -> None:
        shown = tuple(tuple(_fitting(cell, 300) for cell in row) for row in rows[: scene.MAX_ROWS])
        self._add(scene.Table(id=id_, depth=self._depth, kind="table", header=tuple(header), rows=shown, index=index))

    def list(self, id_: str, items: Sequence[str], actions: Sequence[str] = (), label: str = "") -> None:
        shown = tuple(scene.Item(text=_fitting(item, 1000), done=None) for item in items[: scene.MAX_ITEMS])
        self._add(
            scene.List(
                id=id_, depth=self._depth, kind="list", label=label, items=shown, actions=tuple(actions), index=-1
            )
        )

    def progress(self, label: str, value: float) -> None:
        share = min(max(value, 0.0), 1.0)
        self._add(scene.Progress(id=self._id("progress"), depth=self._depth, kind="progress", label=label, value=share))

    def code(self, text: str, marks: Sequence[tuple[int, str]] = (), changes: str = "") -> None:
        shown = tuple(scene.Mark(line=line, note=_fitting(note)) for line, note in marks)
        self._add(
            scene.Code(
                id=self._id("code"),
                depth=self._depth,
                kind="code",
                text=cleaned(text),
                marks=shown[: scene.MAX_ITEMS],
                changes=changes,
            )
        )

    @contextmanager
    def row(self) -> Iterator[None]:
        self._add(scene.Row(id=self._id("row"), depth=self._depth, kind="row"))
        with self._inside():
            yield

    @contextmanager
    def card(self, label: str = "") -> Iterator[None]:
        self._add(scene.Card(id=self._id("card"), depth=self._depth, kind="card", label=_fitting(label)))
        with self._inside():
            yield

    @contextmanager
    def grid(self, columns: int) -> Iterator[None]:
        self._add(scene.Grid(id=self._id("grid"), depth=self._depth, kind="grid", columns=columns))
        with self._inside():
            yield

    @contextmanager
    def _inside(self) -> Iterator[None]:
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def _add(self, node: scene.Node | scene.Code) -> None:
        self._nodes.append(node)

    def _id(self, kind: str) -> str:
        return f"{kind} {len(self._nodes)}"


def _fitting(text: str, longest: int = scene.MAX_TEXT) -> str:
    shown = cleaned(text)
    return shown if len(shown) <= longest else shown[: longest - len(_CUT)] + _CUT
