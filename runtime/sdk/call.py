"""A call of the program: the event that led to it, and what it drew so far."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from runtime.sdk.kept import Branch
from runtime.sdk.tree import Node, Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from runtime.sdk.canvas import Canvas
    from runtime.sdk.requests import Suspended

APP = "app.py"
# What a person does to one thing on the screen. It ends what an earlier click has left there.
TELLING = frozenset({"click", "change", "submit", "action"})


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
        self.fired: set[Any] = set()
        """The timers that were due."""
        self.ticked = False
        """A timer is due, whether it was asked yet or not."""
        self.ticks: list[Branch] = []
        self.suspended: Suspended | None = None
        """What it has waited for already, or waits for now."""
        self.plain = False
        """It is made only to draw afresh what an event has changed."""
        self.canvases: list[Canvas] = []
        self.closable: list[tuple[Node, str]] = []
        """Dialogs that get an OK if nothing inside can be pressed."""
        self.shut: set[str] = set()
        """Dialogs that were closed and would still be drawn."""
        self.done: dict[str, str] = {}
        """What the host was asked and has done, with its answers."""
        self.waits = 0
        """How many answers it asked for that aren't there."""
        self.submitted: Node | None = None
        self.bare: dict[tuple[str, str], Node] = {}

    @property
    def telling(self) -> bool:
        """A person did something that means something by itself."""
        return any(event["kind"] in TELLING for event in self.events)

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
        self.branches += self._led_to(node.id, node.place)

    def tick(self, key: tuple[Any, ...], place: tuple[int, ...]) -> None:
        """A timer was due."""
        self.fired.add(key)
        self.ticks += self._led_to("timer", place)

    def under_event(self, place: tuple[int, ...]) -> bool:
        """Whether it runs here because of a click or a timer, and not in every call."""
        return bool(self.owner(place)) or any(branch.holds(place) for branch in self.ticks)

    def withdraw(self, node: Node) -> None:
        """As if it had not been drawn."""
        if node.parent is not None and node in node.parent.children:
            node.parent.children.remove(node)

    def end(self) -> None:
        for node, words in self.closable:
            if not any(inner.kind == "button" for inner in node.walk()):
                button = Node("button", f"close:{words[:80]}", {"label": "OK", "enabled": True, "color": ""})
                button.place = node.place
                button.from_click = node.from_click
                node.add(button)
        for canvas in self.canvases:
            canvas.finish()

    def _led_to(self, owner: str, place: tuple[int, ...]) -> list[Branch]:
        return [Branch(owner, place[:-1], first, last, otherwise) for first, last, otherwise in self.outline.of(place)]


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
