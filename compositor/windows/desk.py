"""The desk: which windows there are, how they lie on each other, and where. Values only, in logical pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple, Self, TypeAlias

from compositor.geometry import Rect
from compositor.windows import placement
from runtime import messages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compositor.windows.placement import Room
    from runtime.messages import Snap

Kind: TypeAlias = Literal["agent", "page", "preview"]
Direction: TypeAlias = Literal["left", "right", "up", "down"]

# Where Super and an arrow bring a window from each state; what isn't here stays as it is.
_STEPS: dict[tuple[Snap, Direction], Snap | Literal["hidden"]] = {
    ("free", "left"): "left",
    ("free", "right"): "right",
    ("free", "up"): "full",
    ("free", "down"): "hidden",
    ("left", "right"): "free",
    ("left", "up"): "top-left",
    ("left", "down"): "bottom-left",
    ("right", "left"): "free",
    ("right", "up"): "top-right",
    ("right", "down"): "bottom-right",
    ("top-left", "right"): "top-right",
    ("top-left", "up"): "full",
    ("top-left", "down"): "left",
    ("top-right", "left"): "top-left",
    ("top-right", "up"): "full",
    ("top-right", "down"): "right",
    ("bottom-left", "right"): "bottom-right",
    ("bottom-left", "up"): "left",
    ("bottom-left", "down"): "hidden",
    ("bottom-right", "left"): "bottom-left",
    ("bottom-right", "up"): "right",
    ("bottom-right", "down"): "hidden",
    ("full", "left"): "left",
    ("full", "right"): "right",
    ("full", "down"): "free",
    ("whole-screen", "left"): "left",
    ("whole-screen", "right"): "right",
    ("whole-screen", "down"): "free",
    ("tiled", "left"): "left",
    ("tiled", "right"): "right",
    ("tiled", "up"): "full",
    ("tiled", "down"): "hidden",
}


class Mark(NamedTuple):
    """What a title bar says of its window beside the title."""

    permissions: int = 0
    alert: bool = False
    """Whether one of them reaches out of the machine, or to what the person has elsewhere."""
    trouble: str = ""
    working: bool = False


class Window(NamedTuple):
    name: str
    title: str
    kind: Kind
    rest: Rect
    """Where it is when it is free: kept while it is snapped, and while a screen is too small for it."""
    snap: Snap = "free"
    hidden: bool = False
    before: Snap = "free"
    """What it goes back to when it fills the screen no more."""
    number: int = 0
    """Counts from the first that was opened."""
    fresh: bool = False
    """Nobody has given it its size yet."""
    grows: bool = False
    """Whether it has the size that its content wished for, and grows with it: until the person chooses another."""
    rank: int | None = None
    """The order it was told to be restored to."""
    mark: Mark = Mark()


@dataclass(frozen=True)
class Desk:
    """Windows from the bottom to the top. What is done to a window that isn't there changes nothing."""

    room: Room
    windows: tuple[Window, ...] = ()
    focused: str | None = None
    opened: int = 0
    """How many ever were."""

    @cached_property
    def by_name(self) -> Mapping[str, Window]:
        return {window.name: window for window in self.windows}

    @cached_property
    def visible(self) -> tuple[Window, ...]:
        return tuple(window for window in self.windows if not window.hidden)

    @cached_property
    def hidden(self) -> tuple[Window, ...]:
        """In the order that they were opened in, so that the strip stays as it is."""
        return tuple(sorted((window for window in self.windows if window.hidden), key=lambda window: window.number))

    @property
    def whole_screen(self) -> bool:
        """Whether the topmost window covers the strip, too."""
        return bool(self.visible) and self.visible[-1].snap == "whole-screen"

    @cached_property
    def numbered(self) -> tuple[Window, ...]:
        return tuple(sorted(self.windows, key=lambda window: window.number))

    @cached_property
    def recent(self) -> tuple[Window, ...]:
        """As Alt-Tab goes through them."""
        return (*reversed(self.visible), *reversed([window for window in self.windows if window.hidden]))

    @cached_property
    def _tiles(self) -> Mapping[str, Rect]:
        """By where they lay before, so that a tile is near to where its window was, after a restart too."""
        tiled = [window for window in self.visible if window.snap == "tiled"]
        tiled.sort(key=lambda window: (window.rest.y, window.rest.x, window.name))
        places = placement.tiles(len(tiled), self.room)
        return {window.name: rect for window, rect in zip(tiled, places, strict=True)}

    @cached_property
    def rects(self) -> Mapping[str, Rect]:
        """Where each is, or for hidden ones where they would be."""
        return {window.name: self._rect(window) for window in self.windows}

    def _rect(self, window: Window) -> Rect:
        if window.snap == "free":
            making = self.room.making if window.kind == "preview" else None
            return placement.held(making or window.rest, self.room)
        if window.snap == "tiled":
            return self._tiles.get(window.name) or placement.held(window.rest, self.room)
        return placement.snapped(window.snap, self.room)

    def place(self, name: str) -> messages.Place:
        window = self.by_name[name]
        order = next(i for i, other in enumerate(self.windows) if other.name == name)
        x, y, width, height = window.rest
        return messages.Place(
            x=x, y=y, width=width, height=height, snap=window.snap, hidden=window.hidden, order=order
        )  # fmt: skip

    def open(self, name: str, title: str, kind: Kind, hint: tuple[float, float] | None = None) -> Self:
        """On top of the others, and focused. What is open already is that from now on."""
        if name in self.by_name:
            return self.amend(self.by_name[name]._replace(title=title, kind=kind)).focus(name)
        window = Window(name, title, kind, self._fresh(name, hint), number=self.opened, fresh=hint is None)
        return self._insert(window, len(self.windows)).focus(name)

    def suit(self, name: str, hint: tuple[float, float]) -> Self:
        """Opened before it was known how large it would like to be: as it would have, had it been known."""
        window = self.by_name.get(name)
        if window is None or not window.fresh:
            return self
        return self.amend(window._replace(rest=self._fresh(name, hint), fresh=False, grows=True))

    def grow(self, name: str, by: float) -> Self:
        """So much more is in it than it shows: downwards, and upwards where the screen ends."""
        window = self.by_name.get(name)
        if window is None or not window.grows or window.snap != "free":
            return self
        return self.amend(window._replace(rest=placement.grown(window.rest, by, self.room)))

    def _fresh(self, name: str, hint: tuple[float, float] | None) -> Rect:
        taken = [self.rects[window.name] for window in self.visible if window.name != name]
        return placement.fresh(hint, taken, self.room)

    def reopen(self, name: str, title: str, kind: Kind, place: messages.Place, *, restoring: bool) -> Self:
        """Where it was: asked for by the person, or one of all that there are when the screen starts anew."""
        if name in self.by_name:
            return self.open(name, title, kind)
        rest = Rect(place.x, place.y, place.width, place.height)
        window = Window(name, title, kind, rest, place.snap, number=self.opened)
        if not restoring:
            return self._insert(window, len(self.windows)).focus(name)
        ranks = [place.order if other.rank is None else other.rank for other in self.windows]
        at = sum(rank <= place.order for rank in ranks)
        desk = self._insert(window._replace(hidden=place.hidden, rank=place.order), at)
        top = desk.visible[-1:]
        return replace(desk, focused=name) if top and top[0].name == name else desk

    def adopt(self, window: Window) -> Self:
        """One that was on another desk: on top, and focused where it is to be seen."""
        desk = self._insert(window._replace(number=self.opened), len(self.windows))
        return desk if window.hidden else desk.focus(window.name)

    def _insert(self, window: Window, at: int) -> Self:
        return replace(self, windows=(*self.windows[:at], window, *self.windows[at:]), opened=self.opened + 1)

    def close(self, name: str) -> Self:
        return self._with(tuple(window for window in self.windows if window.name != name))

    def amend(self, window: Window) -> Self:
        """The same windows in the same order, with this one in place of the one of its name."""
        windows = tuple(window if other.name == window.name else other for other in self.windows)
        return self if windows == self.windows else self._with(windows)

    def focus(self, name: str | None) -> Self:
        """Brought out, on top of all and focused; None: nothing is."""
        window = None if name is None else self.by_name.get(name)
        if window is None:
            return replace(self, focused=None) if name is None else self
        others = tuple(other for other in self.windows if other.name != name)
        shown = window._replace(hidden=False, rank=None)
        return replace(self, windows=(*others, shown), focused=name)

    def hide(self, name: str) -> Self:
        window = self.by_name.get(name)
        return self if window is None else self.amend(window._replace(hidden=True))

    def hide_all(self) -> Self:
        """All out of the way; when all are, all back."""
        hide = bool(self.visible)
        return self._with(tuple(window._replace(hidden=hide) for window in self.windows))

    def _with(self, windows: tuple[Window, ...]) -> Self:
        """The focus goes to the topmost one where what had it can't be seen any more."""
        visible = [window.name for window in windows if not window.hidden]
        lost = self.focused not in visible and (self.focused is not None or not self.visible)
        focused = (visible[-1] if visible else None) if lost else self.focused
        return replace(self, windows=windows, focused=focused)

    def snap(self, name: str, snap: Snap) -> Self:
        window = self.by_name.get(name)
        if window is None or window.snap == snap:
            return self
        before = window.snap if snap in {"full", "whole-screen"} else "free"
        return self.amend(window._replace(snap=snap, before=before))

    def toggle(self, name: str, snap: Literal["full", "whole-screen"]) -> Self:
        """Fill the room or the screen, or go back to what was before."""
        window = self.by_name[name]
        return self.snap(name, window.before if window.snap == snap else snap)

    def step(self, name: str, direction: Direction) -> Self:
        """Super and an arrow."""
        window = self.by_name[name]
        to = _STEPS.get((window.snap, direction), window.snap)
        return self.hide(name) if to == "hidden" else self.snap(name, to)

    def tile(self) -> Self:
        """All that are visible side by side; when they are, free again."""
        tiled = all(window.snap == "tiled" for window in self.visible)
        snap: Snap = "free" if tiled else "tiled"
        windows = (window if window.hidden else window._replace(snap=snap, before="free") for window in self.windows)
        return self._with(tuple(windows))

    def put(self, name: str, rect: Rect) -> Self:
        """Somewhere by hand. Tiles beside it stay where they are, as if they had been put there too."""
        window = self.by_name.get(name)
        if window is None:
            return self
        desk = self._loosened() if window.snap == "tiled" else self
        rest = placement.held(rect, self.room)
        grows = window.grows and rest[2:] == window.rest[2:]
        return desk.amend(window._replace(rest=rest, snap="free", before="free", fresh=False, grows=grows))

    def _loosened(self) -> Self:
        tiles = self._tiles
        windows = (
            window._replace(rest=tiles[window.name], snap="free") if window.name in tiles else window
            for window in self.windows
        )
        return replace(self, windows=tuple(windows))

    def fit(self, room: Room) -> Self:
        """On another screen. Windows are where they were again when the old one comes back."""
        return self if room == self.room else replace(self, room=room)
