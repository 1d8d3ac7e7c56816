"""The tree of what one call of a program drew, with its bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_NODES = 2000
MAX_DEPTH = 16
MAX_TEXT = 4000
MAX_ITEMS = 500
CONTAINERS = frozenset({"row", "column", "grid", "card", "dialog"})
# These say something without being asked anything, so that a later call may say it anew in their place.
SAYING = frozenset({"text", "progress", "chart", "table", "image", "list", "canvas"})


class TooMuchError(ValueError):
    """More than a scene can hold."""

    lines: tuple[int, ...]


class Node:
    __slots__ = ("children", "fields", "from_click", "id", "kind", "number", "parent", "place")

    def __init__(self, kind: str, node_id: str, fields: dict[str, Any]) -> None:
        self.kind, self.id, self.fields = kind, node_id, fields
        self.children: list[Node] = []
        self.parent: Node | None = None
        self.number = 0
        """Counts the nodes in the order in which they were drawn."""
        self.place: tuple[int, ...] = ()
        """The lines of the program that led to it, outermost first."""
        self.from_click = ""
        """The node whose click led into the branch that drew it."""

    def add(self, child: Node, after: Node | None = None) -> None:
        child.parent = self
        if after is None:
            self.children.append(child)
        else:
            self.children.insert(self.children.index(after) + 1, child)

    def walk(self) -> Iterator[Node]:
        """What is inside, in the order in which it is shown."""
        for child in self.children:
            yield child
            yield from child.walk()

    def __eq__(self, other: object) -> bool:
        """Whether it shows the same."""
        return (
            isinstance(other, Node)
            and self.kind == other.kind
            and self.fields == other.fields
            and self.children == other.children
        )

    __hash__ = object.__hash__


class Tree:
    """The nodes of one call, with what is open to be drawn into."""

    def __init__(self) -> None:
        self.root = Node("root", "", {})
        self.title = ""
        self.stack = [self.root]
        self.count = 0
        self._named: dict[str, int] = {}
        self._taken: set[str] = set()

    @property
    def inside(self) -> Node:
        return self.stack[-1]

    def name(self, kind: str, label: str, *, kept: bool) -> str:
        """An id that stays the same from call to call."""
        base = f"{kind}{'~' if kept else ''}:{label[:80]}"
        count = self._named.get(base, 0) + 1
        name = base if count == 1 else f"{base}#{count}"
        while name in self._taken:
            count += 1
            name = f"{base}#{count}"
        self._named[base] = count
        self._taken.add(name)
        return name

    def add(self, node: Node) -> None:
        self.count += 1
        if self.count > MAX_NODES:
            raise TooMuchError(
                f"there are more than {MAX_NODES} things on the screen; draw many small ones on a ui.canvas"
            )
        if node.kind in CONTAINERS and len(self.stack) > MAX_DEPTH:
            raise TooMuchError(f"rows, columns and cards are nested more than {MAX_DEPTH} deep")
        node.number = self.count
        self.inside.add(node)

    def by_id(self) -> dict[str, Node]:
        return {node.id: node for node in self.root.walk()}


def flat(root: Node) -> list[dict[str, Any]]:
    """The nodes as the scene lists them."""
    found: list[dict[str, Any]] = []
    _flatten(root.children, 0, found)
    return found


def _flatten(nodes: list[Node], depth: int, found: list[dict[str, Any]]) -> None:
    for node in nodes:
        found.append({"kind": node.kind, "id": node.id, "depth": depth, **node.fields})
        if node.children:
            _flatten(node.children, depth + 1, found)
