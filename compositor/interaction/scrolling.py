"""Scrolling: by wheel, finger, scrollbar, and so that what matters is seen."""

from __future__ import annotations

import math
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from compositor.devices.pointing import NOTCH
from compositor.editing import line_at
from compositor.interaction.state import Coasting, Dragging, Gliding, Panning

if TYPE_CHECKING:
    from compositor.geometry import Rect
    from compositor.interaction.state import Ground, State
    from compositor.layout.result import Scrollable
    from compositor.style import Style

LINE = 24.0
"""Logical pixels."""
_LEAST_THUMB = 24.0
_FRICTION = 3.2
"""How much of its speed thrown content loses in a second, as an exponent."""
_STILL = 20.0
_FASTEST = 6000.0
_FRESH = 0.06
_EAGER = 22.0
"""How soon a glide arrives: it has gone half its way after 30 milliseconds."""
_BEGINS = 0.016
_THERE = 0.5
_MARGIN = 12.0


def bounds(scrollable: Scrollable) -> tuple[float, float]:
    """The furthest that it can be scrolled."""
    width, height = scrollable.content
    return max(0.0, width - scrollable.rect.width), max(0.0, height - scrollable.rect.height)


def find(ground: Ground, node_id: str) -> Scrollable | None:
    return next((found for found in ground.layout.scrollable if found.id == node_id), None)


def offset(state: State, node_id: str) -> tuple[float, float]:
    return state.view.scrolls.get(node_id, (0.0, 0.0))


def to(state: State, ground: Ground, node_id: str, x: float, y: float) -> State:
    scrollable = find(ground, node_id)
    if scrollable is None:
        return state
    place = _within(scrollable, x, y)
    if place == offset(state, node_id):
        return state
    return state.seen(scrolls=MappingProxyType({**state.view.scrolls, node_id: place}))


def _within(scrollable: Scrollable, x: float, y: float) -> tuple[float, float]:
    right, down = bounds(scrollable)
    return min(max(x, 0.0), right), min(max(y, 0.0), down)


def by(state: State, ground: Ground, node_id: str, x: float, y: float) -> State:
    was = offset(state, node_id)
    return to(state, ground, node_id, was[0] + x, was[1] + y)


def wheel(state: State, ground: Ground, at: tuple[float, float], turn: tuple[float, float]) -> State:
    """What lies under the pointer and can still go that way; the innermost first."""
    line = LINE * ground.style.scale
    coarse = max(abs(turn[0]), abs(turn[1])) >= NOTCH and ground.style.motion
    for scrollable in under(ground, *at):
        was = _heading(state, scrollable.id)
        x, y = _within(scrollable, was[0] + turn[0] * line, was[1] + turn[1] * line)
        if (x, y) == was:
            continue
        if not coarse:
            return to(replace(state, coasting=None), ground, scrollable.id, x, y)
        return coasted(replace(state, coasting=Gliding(scrollable.id, x, y, ground.now - _BEGINS)), ground)
    return state


def _heading(state: State, node_id: str) -> tuple[float, float]:
    """Where it is, or will be."""
    gliding = state.coasting
    if isinstance(gliding, Gliding) and gliding.id == node_id:
        return gliding.x, gliding.y
    return offset(state, node_id)


def under(ground: Ground, x: float, y: float) -> list[Scrollable]:
    """What can be scrolled at a point of the layout, the innermost first and the whole scene last."""
    inner = [one for one in ground.layout.scrollable if one.id and one.rect.holds(x, y) and any(bounds(one))]
    return [*reversed(inner), *(one for one in ground.layout.scrollable if not one.id)]


def clamped(state: State, ground: Ground) -> State:
    """Content may have become shorter, or be gone."""
    scrolls = state.view.scrolls
    kept = {node_id: place for node_id, place in scrolls.items() if not node_id or ground.node(node_id)}
    if len(kept) < len(scrolls):
        state = state.seen(scrolls=MappingProxyType(kept))
    for node_id in kept:
        state = by(state, ground, node_id, 0.0, 0.0)
    return state


# What matters is seen.


def to_node(state: State, ground: Ground, node_id: str) -> State:
    everything = (*ground.layout.placed, *ground.layout.dialog)
    rect = next((placed.rect for placed in everything if placed.node.id == node_id), None)
    return state if rect is None else into_view(state, ground, "", rect)


def to_row(state: State, ground: Ground, node_id: str, item: int) -> State:
    rect = ground.layout.row(node_id, item)
    if rect is None:
        return state
    before = offset(state, node_id)
    state = into_view(state, ground, node_id, rect)
    after = offset(state, node_id)
    return into_view(state, ground, "", rect.moved(before[0] - after[0], before[1] - after[1]))


def to_caret(state: State, ground: Ground) -> State:
    """Within its field, whose text lies as the layout has it now."""
    node_id, lying = state.view.focused, ground.layout.field(state.view.focused)
    if state.editor is None or lying is None or not lying.lines:
        return state
    head = state.editor.draft.selection.head
    row = line_at(lying.lines, head)
    line, width, caret = lying.lines[row], max(line.run.width for line in lying.lines), ground.style.px(2)
    x, y = line.run.x_at(head - line.start), row * lying.height
    was = offset(state, node_id)
    right = max(0.0, width + caret - lying.area.width)
    down = max(0.0, lying.height * len(lying.lines) - lying.area.height)
    place = (
        min(_shifted(was[0], x, x + caret, lying.area.width), right),
        min(_shifted(was[1], y, y + lying.height, lying.area.height), down),
    )
    if place == was:
        return state
    return state.seen(scrolls=MappingProxyType({**state.view.scrolls, node_id: place}))


def into_view(state: State, ground: Ground, node_id: str, rect: Rect) -> State:
    """`rect` is in the layout's coordinates."""
    scrollable = find(ground, node_id)
    if scrollable is None:
        return state
    x, y = offset(state, node_id)
    area, margin = scrollable.rect, ground.style.px(_MARGIN) if not node_id else 0
    # The whole scene's own scroll isn't in the layout's coordinates; that of what lies inside is.
    left, top = (rect.x - area.x, rect.y - area.y) if not node_id else (rect.x - area.x + x, rect.y - area.y + y)
    return to(
        state,
        ground,
        node_id,
        _shifted(x, left - margin, left + rect.width + margin, area.width),
        _shifted(y, top - margin, top + rect.height + margin, area.height),
    )


def _shifted(scroll: float, start: float, end: float, room: float) -> float:
    """The nearest scroll at which the stretch is seen, its start if it is longer than the room."""
    if start < scroll or end - start > room:
        return max(0.0, start)
    return max(scroll, end - room)


# Scrollbars.


def thumb(scrollable: Scrollable, track: Rect, axis: int, style: Style, at: float) -> tuple[float, float]:
    """Where it begins on the track, and how long it is."""
    length = (track.width, track.height)[axis]
    visible, content = (scrollable.rect.width, scrollable.rect.height)[axis], scrollable.content[axis]
    size = min(length, max(style.px(_LEAST_THUMB), length * visible / max(content, 1.0)))
    furthest = bounds(scrollable)[axis]
    return (length - size) * at / furthest if furthest else 0.0, size


def taken(state: State, ground: Ground, node_id: str, axis: int, point: tuple[float, float]) -> State:
    """A press on a scrollbar: beside the thumb this comes to the pointer."""
    scrollable, track = find(ground, node_id), _track(ground, node_id, axis)
    if scrollable is None or track is None:
        return state
    start, size = thumb(scrollable, track, axis, ground.style, offset(state, node_id)[axis])
    along = point[axis] - (track.x, track.y)[axis] - start
    held = along if 0 <= along < size else size / 2
    return dragged(replace(state, grip=Dragging(node_id, axis, held), coasting=None), ground, point)


def dragged(state: State, ground: Ground, point: tuple[float, float]) -> State:
    grip = state.grip
    if not isinstance(grip, Dragging):
        return state
    scrollable, track = find(ground, grip.id), _track(ground, grip.id, grip.axis)
    if scrollable is None or track is None:
        return state
    _, size = thumb(scrollable, track, grip.axis, ground.style, 0.0)
    room = (track.width, track.height)[grip.axis] - size
    share = (point[grip.axis] - (track.x, track.y)[grip.axis] - grip.taken) / room if room > 0 else 0.0
    place = list(offset(state, grip.id))
    place[grip.axis] = share * bounds(scrollable)[grip.axis]
    return to(state, ground, grip.id, *place)


def _track(ground: Ground, node_id: str, axis: int) -> Rect | None:
    """A spot counts the vertical bar as 0; here an axis is 0 for x."""
    spots = ground.layout.spots
    return next((s.rect for s in spots if s.part == "scroll" and s.id == node_id and s.item == 1 - axis), None)


# Fingers.


def panned(state: State, ground: Ground, x: float, y: float) -> State:
    """Content follows the finger. Its speed is that of the last moments, smoothed."""
    grip = state.grip
    if not isinstance(grip, Panning):
        return state
    passed = max(ground.now - grip.time, 1e-3)
    speed = tuple(0.6 * new / passed + 0.4 * old for new, old in zip((grip.x - x, grip.y - y), grip.speed, strict=True))
    state = by(state, ground, grip.id, grip.x - x, grip.y - y)
    return replace(state, grip=Panning(grip.id, x, y, ground.now, (speed[0], speed[1])))


def thrown(state: State, now: float) -> State:
    """The finger left: content goes on by itself, if it was moving."""
    grip = state.grip
    state = replace(state, grip=None)
    if not isinstance(grip, Panning) or now - grip.time > _FRESH or math.hypot(*grip.speed) < _STILL:
        return state
    x, y = (max(-_FASTEST, min(speed, _FASTEST)) for speed in grip.speed)
    return replace(state, coasting=Coasting(grip.id, x, y, now))


def coasted(state: State, ground: Ground) -> State:
    """As far as it has come by now; it stops at an end and when it is slow."""
    coasting = state.coasting
    if coasting is None:
        return state
    if isinstance(coasting, Gliding):
        return _glided(state, ground, coasting)
    left = math.exp(-_FRICTION * max(0.0, ground.now - coasting.time))
    way = (1 - left) / _FRICTION
    moved = by(state, ground, coasting.id, coasting.x * way, coasting.y * way)
    x, y = coasting.x * left, coasting.y * left
    if math.hypot(x, y) < _STILL * ground.style.scale or (moved is state and ground.now > coasting.time):
        return replace(moved, coasting=None)
    return replace(moved, coasting=Coasting(coasting.id, x, y, ground.now))


def _glided(state: State, ground: Ground, gliding: Gliding) -> State:
    share = 1 - math.exp(-_EAGER * max(0.0, ground.now - gliding.time))
    was = offset(state, gliding.id)
    x, y = (at + (end - at) * share for at, end in zip(was, (gliding.x, gliding.y), strict=True))
    if math.hypot(gliding.x - x, gliding.y - y) < _THERE:
        return to(replace(state, coasting=None), ground, gliding.id, gliding.x, gliding.y)
    return to(replace(state, coasting=gliding._replace(time=ground.now)), ground, gliding.id, x, y)
