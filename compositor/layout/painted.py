"""What was painted before: a node that is as it was, where it was, costs a look into a table."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from runtime.scene import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from compositor.drawing.atlas import Atlas
    from compositor.drawing.pen import Pen
    from compositor.drawing.picture import Picture
    from compositor.layout.result import Node
    from compositor.view import View

MOST = 4000
_ALWAYS_NEW = frozenset({"canvas", "image", "code", "chart"})
"""What is as large as a picture itself, so that comparing costs what painting does."""
_pictures: WeakKeyDictionary[Atlas, _Known] = WeakKeyDictionary()


class _Known(NamedTuple):
    generation: int
    pictures: OrderedDict[Hashable, Picture]


def paint(node: Node, key: Hashable, view: View, pen: Pen, draw: Callable[[Pen], None]) -> None:
    """Draws it, or what it looked like when all in the key was the same."""
    if node.kind in _ALWAYS_NEW or _is_touched(node.id, view) or is_endless(node):
        draw(pen)
        return
    known = _known(pen.atlas)
    whole = (node, key, pen.clip)
    picture = known.get(whole)
    if picture is None:
        own = pen.another()
        draw(own)
        picture = known[whole] = own.picture()
        if len(known) > MOST:
            known.popitem(last=False)
    pen.again(picture)


def is_endless(node: Node) -> bool:
    """Whether it is on its way and can't say how far."""
    return isinstance(node, Progress) and node.value is None


def _known(atlas: Atlas) -> OrderedDict[Hashable, Picture]:
    """Anew with each sheet of letters: what was painted before would keep the old one alive."""
    found = _pictures.get(atlas)
    if found is None or found.generation != atlas.generation:
        found = _pictures[atlas] = _Known(atlas.generation, OrderedDict())
    return found.pictures


def _is_touched(node_id: str, view: View) -> bool:
    """Whether what the person does shows in it."""
    pointed = view.hovered is not None and view.hovered.id == node_id
    used = node_id in {view.focused, view.opened} or node_id in view.held or node_id in view.scrolls
    return pointed or used
