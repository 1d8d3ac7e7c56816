"""The screens side by side, each with windows of its own; a window can go from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compositor import outputs
from compositor.inputs import Announce, Outcome, ShowPermissions
from compositor.windows.keys import Step, meant
from compositor.windows.placement import carried
from compositor.windows.windows import Windows
from runtime.language import say
from runtime.messages import ShowPage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Layer
    from compositor.geometry import Rect
    from compositor.inputs import Effect, Key, Pointer
    from compositor.style import Style
    from compositor.windows.commands import Wish
    from compositor.windows.desk import Kind, Window
    from compositor.windows.frame import Cursor
    from compositor.windows.layers import Showing
    from runtime import messages


class Ground(NamedTuple):
    """A screen that windows are on: what its connector is called, its physical pixels, and how things look there."""

    name: str
    size: tuple[int, int]
    style: Style


class _Guest(NamedTuple):
    """A window whose screen isn't there: how it was on that."""

    screen: str
    window: Window


class Screens:
    """As Windows are, for all screens together: points are physical pixels of the plane that they lie on.

    The first screen has the prompt. Windows open there, and those of a screen that is gone wait there for it.
    """

    def __init__(self, grounds: Sequence[Ground], atlas: Atlas) -> None:
        self._atlas = atlas
        self._grounds = tuple(grounds)
        self._all = [Windows(ground.size, ground.style, atlas) for ground in grounds]
        self._guests: dict[str, _Guest] = {}
        """By the window's name."""
        self._active = 0
        """Which has the focus, or had it last."""
        self._pointed = 0
        self._slow = False

    # What there is.

    @property
    def names(self) -> tuple[str, ...]:
        """From the bottom to the top, hidden ones too; those of the screen in use come last."""
        order = [*(one for at, one in enumerate(self._all) if at != self._active), self._all[self._active]]
        return tuple(name for windows in order for name in windows.names)

    @property
    def focused(self) -> str | None:
        return self._all[self._active].focused

    @property
    def whole_screen(self) -> bool:
        """Whether a window covers the prompt's place."""
        return self._all[0].whole_screen

    @property
    def bottom(self) -> Rect:
        return self._all[0].bottom

    @property
    def cursor(self) -> Cursor | None:
        return self._all[self._pointed].cursor

    @property
    def places(self) -> tuple[Rect, ...]:
        """Of the screens."""
        return outputs.beside([ground.size for ground in self._grounds])

    def style(self, name: str) -> Style:
        return self._of(name).style

    def visible(self, name: str) -> bool:
        return self._of(name).visible(name)

    def seen(self, name: str) -> bool:
        return self._of(name).seen(name)

    def content_rect(self, name: str) -> Rect:
        place = self.places[self._index(name)]
        return self._of(name).content_rect(name).moved(place.x, place.y)

    def place(self, name: str) -> messages.Place:
        screen = self._index(name)
        at = self._of(name).place(name)
        return at.model_copy(update={"screen": self._grounds[screen].name}) if screen else at

    def moved(self) -> tuple[messages.Placed, ...]:
        """Of guests nothing: they are where they were as soon as their screen is back."""
        placed = [placed for windows in self._all for placed in windows.moved() if placed.agent not in self._guests]
        return tuple(one.model_copy(update={"place": self.place(one.agent)}) for one in placed)

    # What becomes of them.

    def open(
        self,
        name: str,
        title: str,
        *,
        kind: Kind = "agent",
        place: messages.Place | None = None,
        size_hint: tuple[float, float] | None = None,
        restoring: bool = False,
    ) -> None:
        """Where it was, if that screen is there; else on the first."""
        known = [ground.name for ground in self._grounds]
        screen = known.index(place.screen) if place and place.screen in known[1:] else 0
        if any(name in windows.names for windows in self._all):
            screen = self._index(name)
        here = place and place.model_copy(update={"screen": ""})
        self._all[screen].open(name, title, kind=kind, place=here, size_hint=size_hint, restoring=restoring)
        if place and place.screen and not screen:
            self._guests[name] = _Guest(place.screen, self._all[0].window(name))
        self._settle(screen)

    def suit(self, name: str, size: tuple[float, float]) -> None:
        self._of(name).suit(name, size)

    def grow(self, name: str, by: float) -> None:
        self._of(name).grow(name, by)

    def close(self, name: str, now: float) -> None:
        self._guests.pop(name, None)
        had = self.focused
        self._of(name).close(name, now)
        self._hand_on(had)

    def rename(self, name: str, title: str) -> None:
        self._of(name).rename(name, title)

    def mark(
        self,
        name: str,
        *,
        permissions: messages.Permissions | None = None,
        trouble: str | None = None,
        working: bool | None = None,
    ) -> None:
        self._of(name).mark(name, permissions=permissions, trouble=trouble, working=working)

    def focus(self, name: str | None) -> None:
        screen = self._active if name is None else self._index(name)
        self._all[screen].focus(name)
        self._settle(screen)

    def resize(self, grounds: Sequence[Ground]) -> None:
        """Other screens, or they look another way. Windows of one that is gone wait on the first until it is back."""
        names = [ground.name for ground in grounds]
        if names != [ground.name for ground in self._grounds]:
            self._change_screens(tuple(grounds))
        self._grounds = tuple(grounds)
        for windows, ground in zip(self._all, grounds, strict=True):
            windows.resize(ground.size, ground.style)

    def _change_screens(self, grounds: tuple[Ground, ...]) -> None:
        before = {ground.name: windows for ground, windows in zip(self._grounds, self._all, strict=True)}
        focused = self.focused
        self._all = [before.pop(ground.name) if ground.name in before else self._new(ground) for ground in grounds]
        self._active = self._pointed = 0
        for name, gone in before.items():
            for window in gone.windows:
                self._guests.setdefault(window.name, _Guest(name, window))
                self._bring(gone, self._all[0], window.name)
        self._grounds = grounds
        self._bring_home()
        for windows in self._all:
            windows.focus(None)
        self.focus(focused)

    def _bring_home(self) -> None:
        known = [ground.name for ground in self._grounds]
        for name, guest in list(self._guests.items()):
            if guest.screen in known:
                now, was = self._of(name).give(name), guest.window
                now = now._replace(rest=was.rest, snap=was.snap, before=was.before, hidden=was.hidden)
                self._all[known.index(guest.screen)].adopt(now)
                del self._guests[name]

    def _new(self, ground: Ground) -> Windows:
        windows = Windows(ground.size, ground.style, self._atlas)
        windows.slow(self._slow)
        return windows

    @staticmethod
    def _bring(one: Windows, other: Windows, name: str) -> None:
        window = one.give(name)
        other.adopt(window._replace(rest=carried(window.rest, one.room, other.room)))

    def confine(self, rect: Rect | None) -> None:
        self._all[0].confine(rect)

    def slow(self, slow: bool) -> None:  # noqa: FBT001 - as the clock says it
        self._slow = slow
        for windows in self._all:
            windows.slow(slow)

    # What is seen.

    def layers(self, contents: Mapping[str, Showing], now: float) -> list[list[Layer]]:
        """Of each screen, in its own pixels."""
        return [windows.layers(contents, now) for windows in self._all]

    def wake(self, now: float) -> float | None:
        wakes = [windows.wake(now) for windows in self._all]
        return min((wake for wake in wakes if wake is not None), default=None)

    def at(self, x: float, y: float) -> tuple[str, float, float] | None:
        screen = self._screen_at(x, y)
        place = self.places[screen]
        return self._all[screen].at(x - place.x, y - place.y)

    # What is done with them.

    def pointer(self, pointer: Pointer, now: float) -> Outcome:
        """For the window that is held wherever the pointer goes, else for what is beneath it."""
        under = self._screen_at(pointer.x, pointer.y)
        held = next((at for at, windows in enumerate(self._all) if windows.is_busy), under)
        drag = self._all[held].drag
        if drag and held != under:
            self._guests.pop(drag.name, None)
            self._all[under].adopt(self._all[held].give(drag.name), drag)
            held = under
        if held != self._pointed:
            self._all[self._pointed].pointer(pointer._replace(what="leave"), now)
            self._pointed = held
        place = self.places[held]
        outcome = self._all[held].pointer(pointer.moved(-place.x, -place.y), now)
        self._settle(held)
        return outcome._replace(effects=tuple(self._beside(effect) for effect in outcome.effects)) if held else outcome

    @staticmethod
    def _beside(effect: Effect) -> Effect:
        """What would be shown at a point of the first screen is a page instead."""
        return ShowPage(name="permissions", about=effect.agent) if isinstance(effect, ShowPermissions) else effect

    def key(self, key: Key, now: float) -> Outcome:
        act = meant(key)
        if isinstance(act, Step) and act.how == "over":
            return self._over(act, self.focused)
        if act in {"switch", "switch-back"} and len(self._all[self._active].names) <= 1:
            self._next_screen()
        had = self.focused
        outcome = self._all[self._active].key(key, now)
        self._hand_on(had)
        return outcome

    def perform(self, wish: Wish) -> Outcome:
        had = self.focused
        outcome = self._all[self._active].perform(wish)
        self._hand_on(had)
        return outcome

    def _over(self, step: Step, name: str | None) -> Outcome:
        """To the screen beside."""
        to = self._active + {"left": -1, "right": 1}.get(step.direction, 0)
        if name is None or to == self._active or not 0 <= to < len(self._all):
            return Outcome(used=name is not None)
        self._guests.pop(name, None)
        self._bring(self._all[self._active], self._all[to], name)
        self._settle(to)
        title = self._all[to].window(name).title
        return Outcome(used=True, effects=(Announce(say("{title}: screen {number}", title=title, number=to + 1)),))

    def _next_screen(self) -> None:
        """Where there is a window to go to."""
        count = len(self._all)
        for to in ((self._active + by) % count for by in range(1, count)):
            if self._all[to].names:
                self._all[self._active].focus(None)
                self._active = to
                return

    # How it hangs together.

    def _index(self, name: str) -> int:
        return next((at for at, windows in enumerate(self._all) if name in windows.names), 0)

    def _of(self, name: str) -> Windows:
        return self._all[self._index(name)]

    def _screen_at(self, x: float, y: float) -> int:
        places = self.places
        x, y = outputs.nearest(x, y, places)
        return next(at for at, place in enumerate(places) if place.holds(x, y))

    def _settle(self, screen: int) -> None:
        """Only one of them has the focus: the one where something was just focused."""
        if self._all[screen].focused is not None and screen != self._active:
            self._all[self._active].focus(None)
            self._active = screen

    def _hand_on(self, had: str | None) -> None:
        """Where the focused window was the last of its screen, the next screen's has the focus."""
        if had is None or self.focused is not None:
            return
        for screen, windows in enumerate(self._all):
            top = next((name for name in reversed(windows.names) if windows.visible(name)), None)
            if top:
                windows.focus(top)
                self._settle(screen)
                return
