"""Boxes: the tree that a scene's depths tell of, and how stacks, rows, columns and grids share out their room."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from compositor.geometry import Rect
from compositor.layout.part import SMALL, Width
from compositor.layout.table import widget
from compositor.text import line_height
from runtime import scene
from runtime.scene import CONTAINERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compositor.layout.result import Node
    from compositor.style import Style

GAP = 12
CARD_PADDING = 16
_LEAST_CARD = 120
KEY, LEAST_KEY = 84, 36
_KEY_SIGNS = 2
"""A grid of buttons with a sign or two is a board or a keypad."""
_KEYPAD = frozenset("+-*/=\N{MULTIPLICATION SIGN}\N{DIVISION SIGN}\N{MINUS SIGN}")
_WIDER = 1.7
"""The keys of a keypad may be so much wider than high; a board's are squares."""
_ALONE = frozenset({"button", "row", "image", "checkbox", "switch", "number"})
"""What isn't stretched over the whole width where it stands alone."""

Places: TypeAlias = "list[tuple[Node, Rect]]"


class Block(NamedTuple):
    """Nodes in their places, parents before children, and how high all that is."""

    placed: Places
    height: float


@dataclass
class Box:
    node: Node
    children: list[Box] = field(default_factory=list)


def tree(nodes: Sequence[Node]) -> list[Box]:
    roots: list[Box] = []
    path: list[Box] = []
    for node in nodes:
        box = Box(node)
        del path[node.depth :]
        (path[-1].children if path else roots).append(box)
        if node.kind in CONTAINERS:
            path.append(box)
    return roots


def card_title(style: Style) -> float:
    return line_height("medium", style.type(SMALL + 2)) + style.px(10)


def is_board(box: Box) -> bool:
    """A grid of keys, whose sides are alike; some of its places may hold a sign, or nothing."""
    if box.node.kind != "grid" or len(box.children) < 2:  # noqa: PLR2004
        return False
    signs = [_sign(child) for child in box.children]
    keys = sum(child.node.kind == "button" for child in box.children)
    return keys > 0 and all(sign is not None and len(sign) <= _KEY_SIGNS for sign in signs)


def _sign(box: Box) -> str | None:
    match box.node:
        case scene.Button(label=label):
            return label
        case scene.Text(text=text):
            return text
        case scene.Space():
            return ""
        case _:
            return None


def is_centred(boxes: Sequence[Box]) -> bool:
    """Whether what stands alone among them belongs in the middle."""
    texts = [box.node for box in boxes if box.node.kind == "text"]
    return any(text.align == "center" for text in texts) or any(
        box.node.kind in {"canvas", "image"} or is_board(box) for box in boxes
    )


class Placer:
    """For one style, with keys of one size."""

    def __init__(self, style: Style, key: float) -> None:
        self._style, self._key = style, key
        self._gap = style.px(GAP)

    def stack(self, boxes: Sequence[Box], width: float) -> Block:
        """One below another."""
        placed: Places = []
        top, middle = 0.0, is_centred(boxes)
        key = next((self._cell(box, width) for box in boxes if is_board(box)), 0.0)
        for _, group in groupby(boxes, _signature):
            alike = list(group)
            shares = self._shares(alike)
            for box in alike:
                own = max(self._width_alone(box, width, middle=middle), self._together(shares))
                if _is_key(box):
                    own = max(own, key)
                own = min(own, width)
                block = self._row(box, own, shares) if box.node.kind == "row" else self.place(box, own)
                left = (width - own) / 2 if middle and not (key and _is_key(box)) else 0.0
                placed += _moved(block.placed, left, top)
                top += block.height + (self._gap if block.height else 0)
        return Block(placed, max(0.0, top - self._gap) if top else 0.0)

    def place(self, box: Box, width: float) -> Block:
        match box.node.kind:
            case "row":
                return self._row(box, width, ())
            case "column":
                inner = self.stack(box.children, width)
                return Block([(box.node, Rect(0, 0, width, inner.height)), *inner.placed], inner.height)
            case "grid":
                return self._board(box, width) if is_board(box) else self._grid(box, width)
            case "card" | "dialog":
                return self._card(box, width)
            case _:
                height = widget(box.node).height(box.node, width, self._style)
                return Block([(box.node, Rect(0, 0, width, height))], height)

    def board_width(self, box: Box) -> float:
        columns = _columns(box)
        return columns * self._key * (_WIDER if _is_keypad(box) else 1.0) + (columns - 1) * self._style.px(8)

    def key_height(self, box: Box, width: float) -> float:
        """Of a board's, in so much width."""
        return min(self._cell(box, width), self._key)

    def _width_of(self, box: Box) -> Width:
        style = self._style
        match box.node.kind:
            case "row":
                widths = [self._width_of(child) for child in box.children]
                gaps = self._gap * max(0, len(widths) - 1)
                return Width(sum(width.natural for width in widths) + gaps, any(width.grows for width in widths))
            case "grid":
                return Width(min(style.px(240), self.board_width(box) if is_board(box) else style.px(240)), grows=True)
            case "column" | "card" | "dialog":
                widths = [self._width_of(child) for child in box.children]
                pad = 0 if box.node.kind == "column" else 2 * style.px(CARD_PADDING)
                natural = max((width.natural for width in widths), default=0.0) + pad
                grows = any(width.grows for width in widths) or box.node.kind != "column"
                return Width(max(natural, style.px(_LEAST_CARD) if pad else 0), grows)
            case _:
                return widget(box.node).width(box.node, style)

    def _width_alone(self, box: Box, width: float, *, middle: bool) -> float:
        own = self._width_of(box)
        if box.node.kind == "text" and middle:
            return width if own.grows else min(own.natural, width)
        if own.grows or box.node.kind not in _ALONE or (box.node.kind == "row" and _grower(box.children) is not None):
            return width
        return min(own.natural, width)

    def _shares(self, rows: Sequence[Box]) -> tuple[float, ...]:
        """The widths that rows of the same kinds share, so that their columns are in line."""
        if len(rows) < 2 or rows[0].node.kind != "row":  # noqa: PLR2004
            return ()
        columns = zip(*(row.children for row in rows), strict=True)
        return tuple(max(self._width_of(cell).natural for cell in column) for column in columns)

    def _together(self, shares: Sequence[float]) -> float:
        return sum(shares) + self._gap * max(0, len(shares) - 1)

    def _card(self, box: Box, width: float) -> Block:
        style = self._style
        pad = min(style.px(CARD_PADDING), width / 4)
        head = card_title(style) if getattr(box.node, "label", "") else 0.0
        inner = self.stack(box.children, max(1.0, width - 2 * pad))
        height = inner.height + 2 * pad + head
        return Block([(box.node, Rect(0, 0, width, height)), *_moved(inner.placed, pad, pad + head)], height)

    def _grid(self, box: Box, width: float) -> Block:
        columns = _columns(box)
        gap = min(self._gap, width / (2 * columns))
        cell = (width - gap * (columns - 1)) / columns
        placed: Places = []
        top = 0.0
        for start in range(0, len(box.children), columns):
            blocks = [self.place(child, cell) for child in box.children[start : start + columns]]
            height = max(block.height for block in blocks)
            even = all(block.placed[0][0].kind == "button" for block in blocks)
            for number, block in enumerate(blocks):
                filled = _stretched(block, height) if even else _filling(block, height)
                placed += _moved(filled, number * (cell + gap), top)
            top += height + gap
        whole = max(0.0, top - gap)
        return Block([(box.node, Rect(0, 0, width, whole)), *placed], whole)

    def _board(self, box: Box, width: float) -> Block:
        columns = _columns(box)
        gap, cell, tall = self._board_gap(columns, width), self._cell(box, width), self.key_height(box, width)
        left = max(0.0, (width - columns * cell - gap * (columns - 1)) / 2)
        placed: Places = []
        for number, child in enumerate(box.children):
            key = Rect(left + number % columns * (cell + gap), number // columns * (tall + gap), cell, tall)
            placed.append((child.node, key if child.node.kind == "button" else self._amid(child, key)))
        height = -(-len(box.children) // columns) * (tall + gap) - gap
        return Block([(box.node, Rect(0, 0, width, height)), *placed], height)

    def _board_gap(self, columns: int, width: float) -> float:
        return min(self._style.px(8), width / (4 * columns))

    def _cell(self, box: Box, width: float) -> float:
        """How wide a key of a board is."""
        columns = _columns(box)
        room = width - self._board_gap(columns, width) * (columns - 1)
        return min(room / columns, self._key * (_WIDER if _is_keypad(box) else 1.0))

    def _amid(self, box: Box, key: Rect) -> Rect:
        """In the middle of a key's place."""
        own = min(widget(box.node).width(box.node, self._style).natural, key.width)
        tall = min(widget(box.node).height(box.node, max(1.0, own), self._style), key.height)
        return Rect(key.x + (key.width - own) / 2, key.y + (key.height - tall) / 2, own, tall)

    def _row(self, box: Box, width: float, shares: Sequence[float]) -> Block:
        placed: Places = []
        top = 0.0
        for line in self._lines(box.children, width, shares):
            blocks = [self.place(child, own) for child, own in line]
            height = max(block.height for block in blocks)
            share, left = _share(line), 0.0
            for (child, own), block in zip(line, blocks, strict=True):
                filled = _filling(block, height) if child.node.kind in {"card", "chart"} else block.placed
                down = 0.0 if filled is not block.placed else (height - block.height) * share
                placed += _moved(filled, left, top + down)
                left += own + self._gap
            top += height + self._gap
        whole = max(0.0, top - self._gap)
        return Block([(box.node, Rect(0, 0, width, whole)), *placed], whole)

    def _lines(self, boxes: Sequence[Box], width: float, shares: Sequence[float]) -> Iterator[list[tuple[Box, float]]]:
        """As many beside each other as fit; what grows shares what is left."""
        line: list[tuple[Box, Width]] = []
        used, grower = 0.0, _grower(boxes)
        fits = self._together(shares) <= width + 1
        for number, box in enumerate(boxes):
            own = self._width_of(box)
            natural = shares[number] if shares and fits else own.natural
            own = Width(min(natural, width), own.grows or number == grower)
            if line and used + self._gap + own.natural > width + 1:
                yield self._shared(line, width)
                line, used = [], 0.0
            used += own.natural + (self._gap if line else 0)
            line.append((box, own))
        if line:
            yield self._shared(line, width)

    def _shared(self, line: list[tuple[Box, Width]], width: float) -> list[tuple[Box, float]]:
        gaps = self._gap * (len(line) - 1)
        if len({box.node.kind for box, _ in line}) == 1 and line[0][0].node.kind in {"card", "column"}:
            even = (width - gaps) / len(line)
            if all(own.natural <= even for _, own in line):
                return [(box, even) for box, _ in line]
        left = width - sum(own.natural for _, own in line) - gaps
        growing = sum(own.grows for _, own in line)
        return [(box, own.natural + (left / growing if own.grows and growing else 0.0)) for box, own in line]


def _filling(block: Block, height: float) -> Places:
    """A card or a chart is as high as its row; what else is lower is in its middle."""
    if block.placed[0][0].kind in {"card", "chart"}:
        return _stretched(block, height)
    return _moved(block.placed, 0, (height - block.height) / 2)


def _stretched(block: Block, height: float) -> Places:
    node, rect = block.placed[0]
    return [(node, rect._replace(height=height)), *block.placed[1:]]


def _moved(placed: Places, x: float, y: float) -> Places:
    return [(node, rect.moved(x, y)) for node, rect in placed]


def _columns(box: Box) -> int:
    return max(1, min(getattr(box.node, "columns", 1), len(box.children) or 1))


def _is_key(box: Box) -> bool:
    """A button that is one more key of the board that it stands above or below."""
    return box.node.kind == "button" and len(box.node.label) <= _KEY_SIGNS


def _is_keypad(box: Box) -> bool:
    return any(getattr(child.node, "label", "") in _KEYPAD for child in box.children)


def _signature(box: Box) -> tuple[object, ...]:
    """Rows of the same kinds are alike; nothing else is like its neighbour."""
    return tuple(child.node.kind for child in box.children) if box.node.kind == "row" else (id(box),)


def _grower(boxes: Sequence[Box]) -> int | None:
    """The text or checkbox that a row begins with, where all that follows are buttons: these go to the right edge."""
    kinds = [box.node.kind for box in boxes]
    leads = len(kinds) > 1 and kinds[0] in {"text", "checkbox"} and set(kinds[1:]) == {"button"}
    return 0 if leads else None


def _share(line: Sequence[tuple[Box, float]]) -> float:
    """Cards and columns hang from above, what has a label above it stands on one ground, the rest is in the middle."""
    kinds = {box.node.kind for box, _ in line}
    if kinds & {"card", "column"}:
        return 0.0
    labelled = (getattr(box.node, "label", "") for box, _ in line if box.node.kind in {"field", "number", "choice"})
    return 1.0 if any(labelled) else 0.5
