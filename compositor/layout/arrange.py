"""Arranging: a scene in the room that its window has."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from compositor.geometry import Rect
from compositor.layout import charts, pictures
from compositor.layout.alike import is_alike
from compositor.layout.boxes import KEY, LEAST_KEY, Block, Placer, Places, is_board, tree
from compositor.layout.choices import EDGE, Choose
from compositor.layout.fields import Write
from compositor.layout.lists import Listing
from compositor.layout.part import control
from compositor.layout.result import FieldText, Layout, Node, Placed, Scrollable
from compositor.layout.table import WIDGETS
from compositor.layout.tables import Grid
from compositor.layout.values import Count, Slide
from compositor.view import Spot
from runtime.scene import CONTAINERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compositor.layout.boxes import Box
    from compositor.style import Style
    from compositor.view import View
    from runtime.scene import Page, Scene

PADDING = 24
COLUMN, WIDE_COLUMN, DIALOG = 680, 1160, 440
_WIDE = frozenset({"canvas", "table", "chart", "code", "grid"})
_USUAL, _USUAL_WIDE, _WISHED_CANVAS = 480, 680, 460
_LEAST_COLUMN, _LEAST_CANVAS, _FEW = 340, 160, 12
_REMEMBERED = 128
_CHOOSE, _WRITE, _COUNT, _SLIDE, _LISTING, _GRID = Choose(), Write(), Count(), Slide(), Listing(), Grid()
_BAR = 10
_SLACK = 4
"""Nobody scrolls for so little."""


class _Base(NamedTuple):
    """What doesn't depend on what the person does."""

    placed: tuple[Placed, ...]
    dialog: tuple[Placed, ...]
    height: float


_bases: OrderedDict[tuple[int, float, float, Style], tuple[Scene | Page, _Base]] = OrderedDict()
_shapes: OrderedDict[tuple[object, ...], tuple[Sequence[Node], _Base]] = OrderedDict()
"""By the kinds and depths of their nodes."""


def arrange(scene: Scene | Page, width: float, height: float, style: Style, view: View) -> Layout:
    width, height = max(1.0, width), max(1.0, height)
    base = _base(scene, width, height, style)
    window = Rect(0, 0, width, height)
    reachable = base.dialog or base.placed
    down = view.scrolls.get("", (0.0, 0.0))[1]
    spots = [spot for node, rect in reachable for spot in _spots(node, rect, view, style)]
    lowest = base.dialog[0].rect.bottom + style.px(8) if base.dialog else 0.0
    if base.dialog and lowest <= height:  # it stays where it is while what lies behind is scrolled
        spots = [spot._replace(rect=spot.rect.moved(0, down)) for spot in spots]
    below = lowest if lowest > height else base.height
    tall = below if below > height + style.px(_SLACK) else min(below, height)
    whole = Scrollable("", window, (width, tall))
    if tall > height:
        bar = min(style.px(_BAR), width)
        spots.append(Spot(Rect(width - bar, down, bar, height), "", "scroll"))
    menu, options = _menu(reachable, window.moved(0, down), view, style)
    fields = _fields(reachable, view, style)
    return Layout(
        (width, tall),
        base.placed,
        base.dialog,
        (*spots, *options),
        (whole, *_inner(reachable, menu, fields, view, style)),
        fields,
        {node.id: _SLIDE.track(node, rect, style) for node, rect in reachable if node.kind == "slider"},
        partial(_row, {node.id: (node, rect) for node, rect in reachable}, menu, view, style),
        menu,
    )


def wish(scene: Scene | Page, style: Style) -> tuple[float, float]:
    """How large its window would best be."""
    kinds = {node.kind for node in scene.nodes}
    column = style.px(_USUAL_WIDE if kinds & (_WIDE - {"grid"}) else _USUAL)
    flow = [box for box in tree(scene.nodes) if box.node.kind != "dialog"]
    block = Placer(style, style.px(KEY)).stack(flow, column)
    larger = {
        id(node): min(column * node.height / node.width, style.px(_WISHED_CANVAS))
        for node, _ in block.placed
        if node.kind == "canvas" and node.depth == 0
    }
    pad = style.px(PADDING)
    return column + 2 * pad, _resized(block, larger).height + 2 * pad


def canvas_point(layout: Layout, id_: str, x: float, y: float) -> tuple[float, float]:
    """A point of the layout, in the canvas' own coordinates."""
    for node, rect in (*layout.placed, *layout.dialog):
        if node.id == id_ and node.kind == "canvas":
            return pictures.canvas_point(node, rect, x, y)
    return x, y


def _base(scene: Scene | Page, width: float, height: float, style: Style) -> _Base:
    """Remembered for the last scenes: what a person does to one changes its spots, not its places."""
    key = (id(scene), width, height, style)
    found = _bases.get(key)
    if found and found[0] is scene:
        _bases.move_to_end(key)
        return found[1]
    shape = (tuple((node.kind, node.depth) for node in scene.nodes), width, height, style)
    before = _shapes.get(shape)
    made = _again(scene.nodes, *before, style) if before else None
    made = made or _arranged(scene, width, height, style)
    _bases[key], _shapes[shape] = (scene, made), (scene.nodes, made)
    _shapes.move_to_end(shape)
    if len(_bases) > _REMEMBERED:
        _bases.popitem(last=False)
    if len(_shapes) > _REMEMBERED:
        _shapes.popitem(last=False)
    return made


def _again(nodes: Sequence[Node], before: Sequence[Node], base: _Base, style: Style) -> _Base | None:
    """The places of a scene before, if all that is in this one fits into them."""
    widths = {id(node): rect.width for node, rect in (*base.placed, *base.dialog)}
    new = {}
    for node, old in zip(nodes, before, strict=True):
        if not is_alike(node, old, widths.get(id(old), 0.0), style):
            return None
        new[id(old)] = node
    placed, dialog = (tuple(Placed(new[id(node)], rect) for node, rect in part) for part in (base.placed, base.dialog))
    return _Base(placed, dialog, base.height)


def _arranged(scene: Scene | Page, width: float, height: float, style: Style) -> _Base:
    roots = tree(scene.nodes)
    flow = [box for box in roots if box.node.kind != "dialog"]
    dialogs = [box for box in roots if box.node.kind == "dialog"]
    pad = min(style.px(PADDING), width / 8)
    wide = any(node.kind in _WIDE for node in scene.nodes) or any(map(_is_cards, flow))
    most = min(width - 2 * pad, style.px(WIDE_COLUMN if wide else COLUMN))
    room = height - 2 * pad
    column, block = _fitted(flow, most, room, style)
    placed, tall = _moved(block.placed, (width - column) / 2, pad), block.height
    if tall < room and _is_short(flow):
        down = round((room - tall) * 0.42)
        placed, tall = _moved(placed, 0, down), tall + down
    return _Base(_whole(placed), _dialog(dialogs[-1:], width, height, style), tall + 2 * pad)


def _fitted(flow: Sequence[Box], most: float, room: float, style: Style) -> tuple[float, Block]:
    """How wide the column is, and what is in it: a board or a canvas is as large as fits, the rest as wide as it."""
    placer = Placer(style, style.px(KEY))
    block = placer.stack(flow, most)
    boards = [box for box in flow if is_board(box)]
    if len(boards) == 1:
        rows = -(-len(boards[0].children) // max(1, getattr(boards[0].node, "columns", 1)))
        key = placer.key_height(boards[0], most) - max(0.0, block.height - room) / rows
        placer = Placer(style, max(style.px(LEAST_KEY), key))
        column = min(most, max(style.px(_LEAST_COLUMN), placer.board_width(boards[0])))
        return column, placer.stack(flow, column)
    canvases = [box.node for box in flow if box.node.kind == "canvas"]
    if len(canvases) == 1:
        return _around(canvases[0], flow, most, room, style)
    return most, _squeezed(block, room, style)


def _around(canvas: Node, flow: Sequence[Box], most: float, room: float, style: Style) -> tuple[float, Block]:
    """A canvas takes the height that is left; what is around it is as wide as it."""
    assert canvas.kind == "canvas"  # noqa: S101 - who calls knows
    placer = Placer(style, style.px(KEY))
    column = most
    for _ in range(2):  # narrower, the rest may be higher
        block = placer.stack(flow, column)
        drawn = next(rect for node, rect in block.placed if node is canvas)
        tall = max(room - (block.height - drawn.height), min(drawn.height, style.px(_LEAST_CANVAS)))
        column = min(most, max(style.px(_LEAST_COLUMN), tall * canvas.width / canvas.height))
    block = placer.stack(flow, column)
    drawn = next(rect for node, rect in block.placed if node is canvas)
    tall = max(room - (block.height - drawn.height), min(drawn.height, style.px(_LEAST_CANVAS)))
    return column, _resized(block, {id(canvas): min(tall, column * canvas.height / canvas.width)})


def _squeezed(block: Block, room: float, style: Style) -> Block:
    """Charts make do with less height where that saves scrolling."""
    found = [(node, rect) for node, rect in block.placed if node.kind == "chart" and node.depth == 0]
    excess = block.height - room
    give = sum(max(0.0, rect.height - charts.least(node, rect.width, style)) for node, rect in found)
    if not 0 < excess <= give:
        return block
    share = excess / give
    heights = {
        id(node): rect.height - share * max(0.0, rect.height - charts.least(node, rect.width, style))
        for node, rect in found
    }
    return _resized(block, heights)


def _resized(block: Block, heights: Mapping[int, float]) -> Block:
    """With other heights for some nodes that stand alone in the column."""
    placed: Places = []
    more = 0.0
    for node, rect in block.placed:
        tall = heights.get(id(node))
        placed.append((node, rect.moved(0, more) if tall is None else rect.moved(0, more)._replace(height=tall)))
        more += 0.0 if tall is None else tall - rect.height
    return Block(placed, block.height + more)


def _moved(placed: Places, x: float, y: float) -> Places:
    return [(node, rect.moved(x, y)) for node, rect in placed]


def _whole(placed: Places) -> tuple[Placed, ...]:
    return tuple(
        Placed(node, Rect(round(x), round(y), max(1, round(x + w) - round(x)), max(0, round(y + h) - round(y))))
        for node, (x, y, w, h) in placed
    )


def _is_cards(box: Box) -> bool:
    """Cards side by side, which want room."""
    return box.node.kind == "row" and sum(child.node.kind == "card" for child in box.children) > 2  # noqa: PLR2004


def _is_short(flow: Sequence[Box]) -> bool:
    """What looks lost in a corner: a few things and nothing that wants to be read from the top."""
    return len(flow) <= _FEW and not any(box.node.kind in {"code", "table", "list"} for box in flow)


def _dialog(boxes: Sequence[Box], width: float, height: float, style: Style) -> tuple[Placed, ...]:
    if not boxes:
        return ()
    own = min(style.px(DIALOG), max(1.0, width - style.px(PADDING)))
    block = Placer(style, style.px(KEY)).stack(boxes, own)
    top = max(style.px(8), (height - block.height) * 0.42)
    return _whole(_moved(block.placed, (width - own) / 2, top))


def _spots(node: Node, rect: Rect, view: View, style: Style) -> Sequence[Spot]:
    return () if node.kind in CONTAINERS else tuple(WIDGETS[node.kind].spots(node, rect, view, style))


def _menu(placed: Sequence[Placed], window: Rect, view: View, style: Style) -> tuple[Rect | None, Sequence[Spot]]:
    for node, rect in placed:
        if view.opened and node.id == view.opened and node.kind == "choice":
            menu = _CHOOSE.menu(node, rect, window, style)
            return menu, tuple(_CHOOSE.options(node, menu, view, style))
    return None, ()


def _fields(placed: Sequence[Placed], view: View, style: Style) -> dict[str, FieldText]:
    for node, rect in placed:
        if node.id == view.focused:
            if node.kind == "field":
                return {node.id: _WRITE.text(node, rect, view, style)}
            if node.kind == "number":
                return {node.id: _COUNT.text(node, rect, view, style)}
    return {}


def _inner(
    placed: Sequence[Placed], menu: Rect | None, fields: Mapping[str, FieldText], view: View, style: Style
) -> list[Scrollable]:
    """What has a scroll of its own: the field of many lines that is being written in, and an opened choice."""
    found: list[Scrollable] = []
    for node, _ in placed:
        if menu and node.id == view.opened and node.kind == "choice":
            inside = menu.inset(style.px(EDGE))
            found.append(Scrollable(node.id, inside, (inside.width, len(node.options) * control(style))))
        elif node.id in fields and node.kind == "field" and node.lines > 1:
            text = fields[node.id]
            found.append(Scrollable(node.id, text.area, (text.area.width, len(text.lines) * text.height)))
    return found


def _row(
    nodes: Mapping[str, tuple[Node, Rect]], menu: Rect | None, view: View, style: Style, id_: str, item: int
) -> Rect | None:
    node, rect = nodes.get(id_, (None, None))
    if node is None or rect is None:
        return None
    if node.kind == "list" and item < len(node.items):
        return _LISTING.row(node, rect, item, style)
    if node.kind == "table" and item < len(node.rows):
        return _GRID.row(node, rect, item, style)
    if node.kind == "choice" and menu and id_ == view.opened:
        return _CHOOSE.row(menu, item, view.scrolls.get(id_, (0.0, 0.0))[1], style)
    return None
