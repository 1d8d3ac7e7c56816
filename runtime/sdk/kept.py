"""What a click drew and the call after it wouldn't draw again: it stays until the next event.

A program writes `if ui.button("Roll"): ui.text(...)`, or works out a result under the click and shows it below. The
call after the click, which has to be made so that all else is fresh, knows nothing of either.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from runtime.sdk.tree import SAYING, Node, Tree

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from runtime.sdk.call import Call


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
    instead: dict[str, Any] | None = None
    """What the program says there by itself, since the click; once it says something else, that is newer."""

    def beside(self, drawn: Drawn) -> Kept | None:
        """With what the call after the click says; None where that says it, too."""
        if self.node.from_click:
            return self
        plain = drawn.once.get(self.node.place)
        if not self.replaces:
            return None if drawn.times[self.node.place] else self
        if plain is None or plain.kind != self.node.kind or plain.fields == self.node.fields:
            return None
        return self._replace(instead=plain.fields)

    def into(self, tree: Tree, drawn: Drawn) -> None:
        if self.replaces:
            fresh = drawn.once.get(self.node.place)
            if fresh and fresh.kind == self.node.kind and self.instead in (None, fresh.fields):
                fresh.fields = self.node.fields
        elif self.node.from_click or not drawn.times[self.node.place]:
            self._insert(tree)

    def _insert(self, tree: Tree) -> None:
        nodes = tree.by_id()
        parent = nodes.get(self.parent, tree.root)
        before = nodes.get(self.after)
        copy = _copy(self.node, nodes)
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
        if node.from_click or (node.number > clicked_at and not before.times[node.place]):
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


def _copy(node: Node, taken: Container[str]) -> Node:
    """What is shown in several scenes must not grow with each, and no id may be there twice."""
    node_id = node.id
    while node_id in taken:
        node_id += "~"
    copy = Node(node.kind, node_id, node.fields)
    copy.place, copy.from_click = node.place, node.from_click
    for child in node.children:
        copy.add(_copy(child, taken))
    return copy


class Remains:
    """What the last click has left on the screen."""

    def __init__(self) -> None:
        self._before = Drawn(Tree())
        """The last call that no click had a part in."""
        self._kept: list[Kept] = []
        self.left_out: list[Branch] = []
        """Branches whose opposite is shown."""
        self._owners: dict[str, frozenset[str]] = {}
        """For things that a click drew: the buttons that led to them."""
        self._bare: dict[str, str] = {}
        """Buttons that were drawn without a question, with their labels."""

    def forget(self) -> None:
        self._kept, self.left_out = [], []

    def reenter(self, call: Call, event: Mapping[str, Any]) -> None:
        """An event on something that a click drew is an event in the click's branch."""
        call.reentered = self._owners.get(event["id"], frozenset())
        call.also_clicked = self._bare.get(event["id"], "") if event["kind"] == "click" else ""

    def take(self, call: Call, *, moves: bool = False) -> None:
        """Where all moves by itself, that something looks different is no answer to the click."""
        self._bare = {node.id: label for (_, label), node in call.bare.items()}
        if call.clicked_at is None:
            self._before = Drawn(call.tree)
            if call.plain:
                self._kept = [kept for kept in (old.beside(self._before) for old in self._kept) if kept]
            return
        self._kept = [
            kept for kept in after_click(call.tree, self._before, call.clicked_at) if not (moves and kept.replaces)
        ]
        drew = {kept.node.from_click for kept in self._kept}
        self.left_out = [
            Branch(branch.owner, branch.prefix, *branch.otherwise, branch.otherwise)
            for branch in call.branches
            if branch.owner in drew and branch.otherwise[0]
        ]
        owners: dict[str, frozenset[str]] = {}
        for node in call.tree.root.walk():
            if node.from_click:
                outer = self._owners.get(node.from_click, owners.get(node.from_click, frozenset()))
                owners[node.id] = outer | {node.from_click}
        self._owners = owners

    def into(self, call: Call) -> None:
        if call.clicked_at is None and self._kept:
            drawn = Drawn(call.tree)
            for kept in self._kept:
                kept.into(call.tree, drawn)
