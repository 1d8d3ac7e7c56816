"""A call of the program: the event that led to it, and what it drew so far."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from runtime.sdk.kept import Branch
from runtime.sdk.tree import Node, Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

APP = "app.py"


class Call:
    def __init__(self, events: Sequence[Mapping[str, Any]], *, outline: Outline, left_out: Sequence[Branch]) -> None:
        self.events = events
        self.tree = Tree()
        self.outline = outline
        self.left_out = left_out
        self.reentered: frozenset[str] = frozenset()
        """Buttons that are down because the event is on something that their click drew."""
        self.also_clicked = ""
        """The label that was clicked, where it was drawn without a question and may be asked about elsewhere."""
        self.branches: list[Branch] = []
        self.callback = ""
        """The node whose callback runs."""
        self.clicked_at: int | None = None
        """How many nodes were drawn when the event was first noticed."""
        self.timers = 0
        self.waits = 0
        """How many answers it asked for that aren't there."""
        self.submitted: Node | None = None
        self.bare: dict[tuple[str, str], Node] = {}

    def event_for(self, node_id: str, kind: str) -> Mapping[str, Any] | None:
        for event in self.events:
            if event.get("id") == node_id and event["kind"] == kind:
                return event
        return None

    def notice(self) -> None:
        """The event has had an effect."""
        if self.clicked_at is None:
            self.clicked_at = self.tree.count

    def draw(self, kind: str, label: str, fields: dict[str, Any]) -> Node:
        place = here()
        owner = self.owner(place)
        node = Node(kind, self.tree.name(kind, label, kept=bool(owner)), fields)
        node.place, node.from_click = place, owner
        if any(branch.first <= line <= branch.last for branch in self.left_out for line in place):
            node.parent = Node("nowhere", "", {})
        else:
            self.tree.add(node)
        return node

    def owner(self, place: tuple[int, ...]) -> str:
        """The node whose click led here, if one did."""
        return self.callback or next((branch.owner for branch in self.branches if branch.holds(place)), "")

    def enter(self, node: Node) -> None:
        """A click on the node was seen: what is drawn in its branch is the click's."""
        self.notice()
        place = node.place
        self.branches += [
            Branch(node.id, place[:-1], first, last, otherwise) for first, last, otherwise in self.outline.of(place)
        ]


class Outline:
    """Where in the program clicks lead, as the gate read it."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.bare = frozenset(given.get("bare", ()))
        self._branches: dict[int, list[tuple[int, int, tuple[int, int]]]] = {}
        for line, first, last, else_first, else_last in given.get("branches", ()):
            self._branches.setdefault(line, []).append((first, last, (else_first, else_last)))

    def of(self, place: tuple[int, ...]) -> list[tuple[int, int, tuple[int, int]]]:
        return self._branches.get(place[-1], []) if place else []


def here() -> tuple[int, ...]:
    """The lines of the program that run, outermost first."""
    return tuple(frame[1] for frame in _frames())[::-1]


def line_here() -> int:
    """The innermost line of the program that runs; 0 if none does."""
    return next((line for _, line in _frames()), 0)


def _frames() -> Iterator[tuple[str, int]]:
    frame = sys._getframe(1)  # noqa: SLF001 - the only way to one's caller
    while frame is not None:
        code = frame.f_code
        if code.co_filename == APP and code.co_name != "<module>":
            yield code.co_name, frame.f_lineno
        frame = frame.f_back  # type: ignore[assignment]
