"""What a click drew and the call after it wouldn't draw again: it stays until the next event.

A program writes `if ui.button("Roll"): ui.text(...)`, or works out a result under the click and shows it below. The
call after the click, which has to be made so that all else is fresh, knows nothing of either.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from runtime.sdk.tree import SAYING, Node

if TYPE_CHECKING:
    from runtime.sdk.tree import Tree


class Branch(NamedTuple):
    """What a click led into: lines of the program, under the lines that led to the click."""

    owner: str
    prefix: tuple[int, ...]
    first: int
    last: int
    otherwise: tuple[int, int]

    def holds(self, place: tuple[int, ...]) -> bool:
        depth = len(self.prefix)
        return len(place) > depth and place[:depth] == self.prefix and self.first <= place[depth] <= self.last


class Drawn:
    """The nodes of a call by the place in the program where they were drawn."""

    def __init__(self, tree: Tree) -> None:
        nodes = list(tree.root.walk())
        self.times = Counter(node.place for node in nodes)
        self.once = {node.place: node for node in nodes if self.times[node.place] == 1}


class Kept(NamedTuple):
    node: Node
    parent: str
    after: str
    """The id of the node that it followed."""
    replaces: bool

    def into(self, tree: Tree, drawn: Drawn) -> None:
        if self.replaces:
            fresh = drawn.once.get(self.node.place)
            if fresh and fresh.kind == self.node.kind:
                fresh.fields = self.node.fields
        elif self.node.from_click or not drawn.times[self.node.place]:
            self._insert(tree)

    def _insert(self, tree: Tree) -> None:
        nodes = tree.by_id()
        parent = nodes.get(self.parent, tree.root)
        before = nodes.get(self.after)
        copy = _copy(self.node)
        if before is not None and before.parent is parent:
            parent.add(copy, before)
        elif self.after:
            parent.add(copy)
        else:
            parent.children.insert(0, copy)
            copy.parent = parent


def after_click(tree: Tree, before: Drawn, clicked_at: int) -> list[Kept]:
    """What of an event's call is to stay; `clicked_at` counts the nodes that it had drawn when the click was seen."""
    drawn = Drawn(tree)
    kept: list[Kept] = []
    _collect(tree.root, before, drawn, clicked_at, kept)
    return kept


def _collect(parent: Node, before: Drawn, drawn: Drawn, clicked_at: int, kept: list[Kept]) -> None:
    after = ""
    for node in parent.children:
        if node.from_click:
            kept.append(Kept(node, parent.id, after, replaces=False))
        elif node.number > clicked_at and not before.times[node.place]:
            kept.append(Kept(node, parent.id, after, replaces=False))
        else:
            if _says_anew(node, before, drawn, clicked_at):
                kept.append(Kept(node, parent.id, after, replaces=True))
            _collect(node, before, drawn, clicked_at, kept)
        after = node.id


def _says_anew(node: Node, before: Drawn, drawn: Drawn, clicked_at: int) -> bool:
    old = before.once.get(node.place)
    # A drawing goes on after its canvas was made.
    late = node.number > clicked_at or node.kind == "canvas"
    return bool(node.kind in SAYING and late and old and drawn.times[node.place] == 1 and old.fields != node.fields)


def _copy(node: Node) -> Node:
    """What is shown in several scenes must not grow with each."""
    copy = Node(node.kind, node.id, node.fields)
    copy.place, copy.from_click = node.place, node.from_click
    for child in node.children:
        copy.add(_copy(child))
    return copy
