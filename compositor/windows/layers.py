"""The layers that a desk is seen as at a moment, from the bottom to the top. In physical pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from compositor.drawing.picture import Layer
from compositor.geometry import Rect
from compositor.windows import chrome, overlays, strip
from compositor.windows.animation import Motions, Pose, pose, small
from compositor.windows.chrome import Look
from compositor.windows.gestures import Drag, Hold, Stretch
from compositor.windows.overview import PATIENCE, Overview, Switcher
from compositor.windows.pictures import Pictures
from compositor.windows.placement import on_screen, snapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Picture
    from compositor.style import Style
    from compositor.windows.commands import Mode
    from compositor.windows.desk import Desk, Window
    from compositor.windows.gestures import Hand
    from compositor.windows.overview import Cell

_SCRIM, _SNAP, _LEAVING = "\0scrim", "\0snap", "\0leaving "  # no window has such a name


class Showing(Protocol):
    """What shows the content of a window."""

    def picture(self, now: float) -> Picture: ...


class Sight(NamedTuple):
    """What there is to see but for what the windows contain."""

    desk: Desk
    hand: Hand
    mode: Mode
    style: Style
    size: tuple[int, int]

    @property
    def switching(self) -> Switcher | None:
        return self.mode if isinstance(self.mode, Switcher) else None

    @property
    def cells(self) -> Mapping[str, Rect]:
        """Where windows are in small, by name: all at a glance, or the hidden ones in the strip."""
        if isinstance(self.mode, Overview):
            return {cell.name: cell.rect for cell in self.mode.cells(self.desk)}
        rects = self.desk.rects
        chips = [chip for chip in strip.chips(self.desk) if chip.name]
        return {chip.name: chip.picture((rects[chip.name].width, rects[chip.name].height)) for chip in chips}


class _Leaving(NamedTuple):
    look: Look
    content: Picture | None
    goal: Pose


class _Shown(NamedTuple):
    """What was made of what, so that it needn't be made again."""

    sight: Sight
    generation: int
    patient: bool
    asked: tuple[str, ...]
    pictures: list[Picture | None]
    layers: list[Layer]


class Layers:
    def __init__(self, atlas: Atlas) -> None:
        self._pictures = Pictures(atlas)
        self._motions = Motions()
        self._arriving: set[str] = set()
        self._leaving: dict[str, _Leaving] = {}
        self._contents: dict[str, Picture | None] = {}
        """What each was seen with last, for when it closes."""
        self._shown: _Shown | None = None
        self._poses: dict[str, Pose] = {}

    def still(self, still: bool) -> None:  # noqa: FBT001 - as a person says it
        self._motions.still = still

    def set_anew(self) -> None:
        """The screen is another: everything is where it is to be, at once."""
        still, self._motions = self._motions.still, Motions()
        self._motions.still = still
        self._leaving.clear()
        self._shown = None

    def arrive(self, name: str) -> None:
        self._arriving.add(name)

    def forget(self, name: str) -> None:
        """It is seen elsewhere from now on."""
        self._poses.pop(name, None)
        self._contents.pop(name, None)
        self._motions.forget(name)

    def leave(self, sight: Sight, window: Window, now: float) -> None:
        """It is gone from the desk, and to be seen a moment longer."""
        at, content = self._poses.pop(window.name, None), self._contents.pop(window.name, None)
        self._motions.forget(window.name)
        if at is None or window.hidden or self._motions.still:
            return
        key = _LEAVING + window.name
        self._leaving[key] = _Leaving(self._look(sight, window, at), content, at.away)
        self._motions.forget(key)
        self._motions.follow(key, at.away, now, at)

    def wake(self, sight: Sight, now: float) -> float | None:
        if self._motions.any:
            return now
        switching = sight.switching
        due = switching.since + PATIENCE if switching else now
        return due if due > now else None

    def shows(self, name: str) -> bool:
        """Whether its content was asked for the last time."""
        return self._shown is None or name in self._shown.asked

    def layers(self, sight: Sight, contents: Mapping[str, Showing], now: float) -> list[Layer]:
        patient = sight.switching is not None and now < sight.switching.since + PATIENCE
        shown, known = self._shown, dict[str, "Picture | None"]()
        if shown and not self._motions.any and shown.sight == sight and shown.patient == patient:
            pictures = [_picture(contents, name, now) for name in shown.asked]
            known = dict(zip(shown.asked, pictures, strict=True))
            same = all(one is other for one, other in zip(pictures, shown.pictures, strict=True))
            if same and shown.generation == self._pictures.generation:
                return shown.layers
        self._poses = self._pose_all(sight, now)
        asked = tuple(self._asked(sight, patient=patient))
        pictures = [known[name] if name in known else _picture(contents, name, now) for name in asked]
        self._contents |= zip(asked, pictures, strict=True)
        layers = list(self._build(sight, set(asked), now, patient=patient))
        self._shown = _Shown(sight, self._pictures.generation, patient, asked, pictures, layers)
        return layers

    def _pose_all(self, sight: Sight, now: float) -> dict[str, Pose]:
        desk, scale, doing = sight.desk, sight.style.scale, sight.hand.doing
        held = doing.name if isinstance(doing, Drag | Stretch) else None
        cells = sight.cells
        poses: dict[str, Pose] = {}
        for window in desk.windows:
            name, place = window.name, on_screen(desk.rects[window.name], scale)
            cell = cells.get(name)
            goal = small((place.width, place.height), on_screen(cell, scale)) if cell else pose(place)
            if window.hidden and not cell:
                goal = goal.away
            if name == held:
                poses[name] = self._motions.jump(name, goal)
            else:
                poses[name] = self._motions.follow(name, goal, now, goal.away if name in self._arriving else None)
        self._arriving.clear()
        return poses

    def _asked(self, sight: Sight, *, patient: bool) -> Iterator[str]:
        """What can be seen: not what lies wholly beneath another."""
        if isinstance(sight.mode, Overview):
            yield from self._poses
            return
        covers: list[Rect] = []
        for window in reversed(sight.desk.visible):
            at = self._poses[window.name]
            rest = at.scale == at.opacity == 1
            rect = Rect(*at[:4])
            if not (rest and any(cover.covers(rect) for cover in covers)):
                yield window.name
            if rest:
                covers.append(self._look(sight, window, at).opaque.moved(at.x, at.y))
        switching = () if patient or not sight.switching else sight.switching.names
        in_strip = [name for name in sight.cells if sight.desk.by_name[name].hidden]
        seen = {window.name for window in sight.desk.visible}
        yield from in_strip
        yield from (name for name in switching if name not in in_strip and name not in seen)

    def _build(self, sight: Sight, seen: set[str], now: float, *, patient: bool) -> Iterator[Layer]:
        desk = sight.desk
        overview = isinstance(sight.mode, Overview)
        yield from self._scrim(sight, now)
        if overview:
            yield from self._small(sight)
        for window in desk.visible:
            if window == desk.visible[-1]:
                yield from self._snap(sight, now)
            if window.name in seen:
                yield from self._window(sight, window, self._poses[window.name])
        yield from self._farewell(now)
        if not overview and not desk.whole_screen:
            yield from self._strip(sight)
        if sight.switching and not patient:
            yield from self._switcher(sight, sight.switching)

    def _look(self, sight: Sight, window: Window, at: Pose) -> Look:
        hand, mark = sight.hand, window.mark
        over = hand.over.part if hand.over and hand.over.name == window.name and sight.mode is None else None
        over = over if over in {"badge", "minimise", "full", "close"} else None
        pressed = isinstance(hand.doing, Hold) and hand.doing.hit == hand.over and over is not None
        focused = window.name == sight.desk.focused
        size, bar = (at.width, at.height), sight.desk.room.title
        return Look(sight.style, *size, bar, window.title, window.kind, window.snap, mark, focused, over, pressed)

    def _window(self, sight: Sight, window: Window, at: Pose) -> Iterator[Layer]:
        look = self._look(sight, window, at)
        if look.casts_shadow and sight.mode is None:
            yield Layer(self._pictures.of(chrome.draw_shadow, look.outline), *_stand(at))
        yield from self._framed(look, at, self._contents.get(window.name))

    def _framed(self, look: Look, at: Pose, content: Picture | None) -> Iterator[Layer]:
        rest = at.scale == at.opacity == 1
        opaque = look.opaque.moved(at.x, at.y) if rest else None
        yield Layer(self._pictures.of(chrome.draw_frame, look), *_stand(at), opaque=opaque)
        if content:
            inner, scale = look.content, at.scale
            x, y = at.x + inner.x * scale, at.y + inner.y * scale
            clip = Rect(x, y, inner.width * scale, inner.height * scale)
            yield Layer(content, x, y, scale, at.opacity, clip)

    def _farewell(self, now: float) -> Iterator[Layer]:
        for key, leaving in list(self._leaving.items()):
            at = self._motions.follow(key, leaving.goal, now)
            if self._motions.moves(key):
                yield from self._framed(leaving.look, at, leaving.content)
            else:
                self._motions.forget(key)
                del self._leaving[key]

    def _scrim(self, sight: Sight, now: float) -> Iterator[Layer]:
        overview = sight.mode if isinstance(sight.mode, Overview) else None
        clear = Pose(0, 0, 1, 1, opacity=0.0)
        at = self._motions.follow(_SCRIM, clear._replace(opacity=1.0) if overview else clear, now, clear)
        if at.opacity > 0:
            yield Layer(self._pictures.of(overlays.draw_scrim, sight.size, sight.style), opacity=at.opacity)
        if overview:
            cells = overview.cells(sight.desk)
            yield Layer(self._labels(sight, cells, overview.picked), opacity=at.opacity)

    def _labels(self, sight: Sight, cells: tuple[Cell, ...], picked: str | None) -> Picture:
        titles = tuple(sight.desk.by_name[cell.name].title for cell in cells)
        return self._pictures.of(overlays.draw_labels, cells, titles, picked, sight.style)

    def _snap(self, sight: Sight, now: float) -> Iterator[Layer]:
        """Where letting go would put what is dragged."""
        doing = sight.hand.doing
        if not isinstance(doing, Drag) or doing.snap is None:
            self._motions.forget(_SNAP)
            return
        goal = pose(on_screen(snapped(doing.snap, sight.desk.room), sight.style.scale))
        at = self._motions.follow(_SNAP, goal, now, self._poses[doing.name]._replace(opacity=0.0))
        yield Layer(self._pictures.of(overlays.draw_snap, (at.width, at.height), sight.style), *_stand(at))

    def _strip(self, sight: Sight) -> Iterator[Layer]:
        chips = strip.chips(sight.desk)
        if chips:
            titles = tuple(sight.desk.by_name[chip.name].title if chip.name else "" for chip in chips)
            over = sight.hand.over.name if sight.hand.over and sight.hand.over.part == "strip" else None
            yield Layer(self._pictures.of(overlays.draw_chips, chips, titles, over, sight.style))
        yield from self._small(sight)

    def _small(self, sight: Sight) -> Iterator[Layer]:
        for window in sight.desk.hidden:
            if self._poses[window.name].opacity > 0:
                yield from self._window(sight, window, self._poses[window.name])

    def _switcher(self, sight: Sight, switching: Switcher) -> Iterator[Layer]:
        desk, style = sight.desk, sight.style
        cells = switching.cells(desk)
        yield Layer(self._pictures.of(overlays.draw_panel, switching.panel(desk), style))
        yield Layer(self._labels(sight, cells, switching.names[switching.picked]))
        for cell in cells:
            place = on_screen(desk.rects[cell.name], style.scale)
            at = small((place.width, place.height), on_screen(cell.rect, style.scale))
            yield from self._window(sight, desk.by_name[cell.name], at)


def _stand(at: Pose) -> tuple[float, float, float, float]:
    return at.x, at.y, at.scale, at.opacity


def _picture(contents: Mapping[str, Showing], name: str, now: float) -> Picture | None:
    showing = contents.get(name)
    return showing.picture(now) if showing else None
