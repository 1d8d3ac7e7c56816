"""The windows: one desk, what hands do with it, and the stage that it is seen on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.geometry import Rect
from compositor.inputs import CloseWindow, Outcome, ShowPermissions
from compositor.windows import commands, frame, gestures, strip
from compositor.windows.desk import Desk
from compositor.windows.frame import Hit
from compositor.windows.gestures import Drag, Hand, Stretch
from compositor.windows.layers import Layers, Sight
from compositor.windows.overview import Overview, Switcher
from compositor.windows.placement import STRIP, TITLE, Room, on_screen
from runtime import messages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Layer
    from compositor.inputs import Effect, Key, Pointer
    from compositor.style import Style
    from compositor.windows.commands import Done, Mode, Wish
    from compositor.windows.desk import Kind, Window
    from compositor.windows.frame import Cursor
    from compositor.windows.layers import Showing

_ALERTS = ("net", "ask", "clipboard")


class Windows:
    """Names are the session's. Sizes and points are physical pixels of the screen, but for hints and places."""

    def __init__(self, size: tuple[int, int], style: Style, atlas: Atlas) -> None:
        self._size, self._style = size, style
        self._making: Rect | None = None
        self._desk = Desk(self._room())
        self._hand = Hand()
        self._mode: Mode = None
        self._slow = False
        self._layers = Layers(atlas)
        self._layers.still(not style.motion)
        self._told: dict[str, messages.Place] = {}
        self._told_of: Desk | None = None

    # What there is.

    @property
    def names(self) -> tuple[str, ...]:
        """From the bottom to the top, hidden ones too."""
        return tuple(window.name for window in self._desk.windows)

    @property
    def focused(self) -> str | None:
        return self._desk.focused

    @property
    def whole_screen(self) -> bool:
        """Whether a window covers the strip, and so the prompt's place."""
        return self._desk.whole_screen

    @property
    def bottom(self) -> Rect:
        """What of the strip is the prompt's."""
        return on_screen(strip.middle(self._desk.room), self._style.scale)

    @property
    def cursor(self) -> Cursor | None:
        """None where the content says it."""
        return "arrow" if self._mode else gestures.cursor(self._hand)

    def visible(self, name: str) -> bool:
        return any(window.name == name for window in self._desk.visible)

    def seen(self, name: str) -> bool:
        """Whether it is shown at all, be it in small."""
        return self._layers.shows(name)

    def content_rect(self, name: str) -> Rect:
        """Where its content comes to rest, in whole pixels."""
        window, px = self._desk.by_name[name], self._style.px
        place = on_screen(self._desk.rects[name], self._style.scale)
        return frame.content(place, window.snap, px(self._desk.room.title), px(frame.INSET))

    def place(self, name: str) -> messages.Place:
        return self._desk.place(name)

    def moved(self) -> tuple[messages.Placed, ...]:
        """The agents that are elsewhere than when this was asked last; of what is still held, nothing yet."""
        if self._desk is self._told_of or isinstance(self._hand.doing, Drag | Stretch):
            return ()
        self._told_of = self._desk
        agents = [window.name for window in self._desk.windows if window.kind == "agent"]
        places = {name: self._desk.place(name) for name in agents}
        before, self._told = self._told, places
        return tuple(
            messages.Placed(agent=name, place=place) for name, place in places.items() if before.get(name) != place
        )

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
        """On top and focused; or, `restoring`, where it was among the others. The hint is the content's, logical."""
        if not restoring:
            self._mode = None
            if name not in self._desk.by_name:
                self._layers.arrive(name)
        if place:
            self._told[name] = place
            self._desk = self._desk.reopen(name, title, kind, place, restoring=restoring)
            return
        hint = size_hint and frame.around(Rect(0, 0, *size_hint), self._desk.room.title)[2:]
        self._desk = self._desk.open(name, title, kind, hint)

    def suit(self, name: str, size: tuple[float, float]) -> None:
        """Its content turns out to need that, in physical pixels: only for what opened without a hint or a place."""
        width, height = size[0] / self._style.scale, size[1] / self._style.scale
        hint = frame.around(Rect(0, 0, width, height), self._desk.room.title)
        self._desk = self._desk.suit(name, hint[2:])

    def grow(self, name: str, by: float) -> None:
        """Its content needs so many physical pixels more; nothing where the person has sized it."""
        self._desk = self._desk.grow(name, by / self._style.scale)

    def close(self, name: str, now: float) -> None:
        window = self._desk.by_name.get(name)
        if window is None:
            return
        self._layers.leave(self._sight, window, now)
        self._desk = self._desk.close(name)
        if isinstance(self._mode, Switcher):
            self._mode = self._mode.without_closed(self._desk)
        elif isinstance(self._mode, Overview) and self._mode.picked == name:
            self._mode = Overview(self._desk.focused) if self._desk.windows else None

    def give(self, name: str) -> Window:
        """To another screen, where it goes on."""
        window = self._desk.by_name[name]
        self._desk = self._desk.close(name)
        self._told.pop(name, None)
        self._layers.forget(name)
        self._hand, self._mode = Hand(), None
        return window

    def adopt(self, window: Window, drag: Drag | None = None) -> None:
        """From another screen; with `drag` it is held by the pointer."""
        self._desk = self._desk.adopt(window)
        if drag:
            self._hand = Hand(drag._replace(desk=self._desk))

    @property
    def drag(self) -> Drag | None:
        """What the hand does, if it carries a window."""
        return self._hand.doing if isinstance(self._hand.doing, Drag) else None

    @property
    def is_busy(self) -> bool:
        """Whether the hand holds something: wherever it goes then, it is for this."""
        return self._hand.doing is not None

    @property
    def room(self) -> Room:
        return self._desk.room

    @property
    def style(self) -> Style:
        return self._style

    @property
    def windows(self) -> tuple[Window, ...]:
        """From the bottom to the top, hidden ones too."""
        return self._desk.windows

    def window(self, name: str) -> Window:
        return self._desk.by_name[name]

    def rename(self, name: str, title: str) -> None:
        window = self._desk.by_name.get(name)
        if window:
            self._desk = self._desk.amend(window._replace(title=title))

    def mark(
        self,
        name: str,
        *,
        permissions: messages.Permissions | None = None,
        trouble: str | None = None,
        working: bool | None = None,
    ) -> None:
        """What isn't given stays; the trouble "" is over."""
        window = self._desk.by_name.get(name)
        if window is None:
            return
        mark = window.mark
        if permissions is not None:
            alert = any(permission.capability.split(":", 1)[0] in _ALERTS for permission in permissions)
            mark = mark._replace(permissions=len(permissions), alert=alert)
        mark = mark if trouble is None else mark._replace(trouble=trouble)
        mark = mark if working is None else mark._replace(working=working)
        self._desk = self._desk.amend(window._replace(mark=mark))

    def focus(self, name: str | None) -> None:
        """Brought out and on top; None where the prompt has the keys."""
        self._desk = self._desk.focus(name)

    def resize(self, size: tuple[int, int], style: Style) -> None:
        """Another screen, scale or rotation, or another style: everything is in its place at once."""
        if (size, style) == (self._size, self._style):
            return
        self._size, self._style = size, style
        self._desk = self._desk.fit(self._room())
        self._hand = Hand()
        self._layers.still(self._slow or not style.motion)
        self._layers.set_anew()

    def confine(self, rect: Rect | None) -> None:
        """Where previews are kept, frame and all, while beside them is shown how they are written."""
        if rect != self._making:
            self._making = rect
            self._desk = self._desk.fit(self._room())

    def slow(self, slow: bool) -> None:  # noqa: FBT001 - as the clock says it
        """Frames take too long for anything to move."""
        self._slow = slow
        self._layers.still(slow or not self._style.motion)

    def _room(self) -> Room:
        scale, text_size = self._style.scale, self._style.text_size
        taller = max(1.0, 0.4 + 0.6 * text_size)
        making = self._making and Rect(*(number / scale for number in self._making))
        return Room(self._size[0] / scale, self._size[1] / scale, round(TITLE * taller), round(STRIP * taller), making)

    # What is seen.

    @property
    def _sight(self) -> Sight:
        return Sight(self._desk, self._hand, self._mode, self._style, self._size)

    def layers(self, contents: Mapping[str, Showing], now: float) -> list[Layer]:
        """From the bottom to the top."""
        return self._layers.layers(self._sight, contents, now)

    def wake(self, now: float) -> float | None:
        """When the next frame is needed; None while nothing moves."""
        return self._layers.wake(self._sight, now)

    def at(self, x: float, y: float) -> tuple[str, float, float] | None:
        """Whose content is there, and where in it."""
        over = self._over(x, y)
        if over is None or over.part != "content":
            return None
        rect = self.content_rect(over.name)
        return over.name, x - rect.x, y - rect.y

    def _over(self, x: float, y: float, *, touch: bool = False) -> Hit | None:
        if self._mode:
            return None
        scale = self._style.scale
        chip = self._chip(x / scale, y / scale)
        return chip or frame.hit(self._desk, x / scale, y / scale, touch=touch)

    def _chip(self, x: float, y: float) -> Hit | None:
        if self._desk.whole_screen:
            return None
        return next((Hit(chip.name, "strip") for chip in strip.chips(self._desk) if chip.rect.holds(x, y)), None)

    # What is done with them.

    def pointer(self, pointer: Pointer, now: float) -> Outcome:
        scale = self._style.scale
        pointer = pointer._replace(x=pointer.x / scale, y=pointer.y / scale)
        if self._mode:
            return self._become(commands.pointed(self._desk, self._mode, pointer))
        if self._hand.doing is None:
            chip = self._chip(pointer.x, pointer.y)
            if chip and pointer.what in {"move", "down", "up", "wheel"}:
                return self._on_chip(chip, pointer)
        turn = gestures.turn(self._desk, self._hand, pointer, now)
        self._desk, self._hand = turn.desk, turn.hand
        effects = self._press(turn.pressed) if turn.pressed else ()
        return Outcome(turn.used, effects=effects)

    def _on_chip(self, chip: Hit, pointer: Pointer) -> Outcome:
        self._hand = self._hand._replace(over=chip)
        if pointer.what == "down" and pointer.button == "left":
            if chip.name:
                self._desk = self._desk.focus(chip.name)
            else:
                self._mode = Overview(self._desk.focused)
        elif pointer.what == "down" and pointer.button == "middle" and chip.name:
            return Outcome(used=True, effects=(CloseWindow(chip.name),))
        return Outcome(used=True)

    def _press(self, hit: Hit) -> tuple[Effect, ...]:
        """A button of a frame was used."""
        name, scale = hit.name, self._style.scale
        match hit.part:
            case "minimise":
                self._desk = self._desk.hide(name)
            case "full":
                self._desk = self._desk.toggle(name, "full")
            case "close":
                return (CloseWindow(name),)
            case "badge":
                rect, room = self._desk.rects[name], self._desk.room
                return (ShowPermissions(name, (rect.x + frame.BADGE / 2) * scale, (rect.y + room.title) * scale),)
            case _:
                pass
        return ()

    def key(self, key: Key, now: float) -> Outcome:
        if self._hand.doing and key.name == "escape" and key.down:
            turn = gestures.cancelled(self._desk, self._hand)
            self._desk, self._hand = turn.desk, turn.hand
            return Outcome(used=True)
        done = commands.pressed(self._desk, self._mode, key, now)
        return self._become(done) if done else Outcome()

    def perform(self, wish: Wish) -> Outcome:
        """What was asked for in words."""
        return self._become(commands.wished(self._desk, self._mode, wish))

    def _become(self, done: Done) -> Outcome:
        self._desk, self._mode = done.desk, done.mode
        if done.mode:
            self._hand = Hand()
        return Outcome(used=True, effects=done.effects)
