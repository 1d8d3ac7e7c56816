"""Places: which windows are open, where they are, and which are to be there at every start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from runtime.kept import Kept
from runtime.messages import Place  # noqa: TC001 - pydantic reads it
from runtime.program import Name, Record

if TYPE_CHECKING:
    from pathlib import Path

    from runtime.device import Device
    from runtime.loop import Loop, Timer

SOON = 1.0
MAX_PLACES = 500


class Desk(Record):
    open: Annotated[tuple[Name, ...], Field(strict=False)] = ()
    pinned: Annotated[tuple[Name, ...], Field(strict=False)] = ()
    places: dict[str, Place] = Field(default={})


class Places:
    """A window that is dragged is written down when it rests; what opens and closes, at once."""

    def __init__(self, folder: Path, device: Device, loop: Loop) -> None:
        self._kept = Kept(folder / "desk.json", device, Desk())
        self._desk = self._kept.value
        self._loop = loop
        self._timer: Timer | None = None

    @property
    def problem(self) -> str:
        return self._kept.problem

    def of(self, name: str) -> Place | None:
        return self._desk.places.get(name)

    def reopened(self) -> list[str]:
        """Whom a start opens, bottom to top."""
        names = dict.fromkeys([*self._desk.open, *self._desk.pinned])
        return sorted(names, key=lambda name: place.order if (place := self.of(name)) else len(names))

    def move(self, name: str, place: Place) -> None:
        places = {other: kept for other, kept in self._desk.places.items() if other != name}
        kept = dict([*places.items()][-MAX_PLACES:])
        self._desk = self._desk.model_copy(update={"places": {**kept, name: place}})
        if self._timer is None:
            self._timer = self._loop.after(SOON, self.write)

    def opened(self, name: str) -> None:
        if name not in self._desk.open:
            self._desk = self._desk.model_copy(update={"open": (*self._desk.open, name)})
            self.write()

    def closed(self, name: str) -> None:
        self._desk = self._desk.model_copy(update={"open": _without(self._desk.open, name)})
        self.write()

    def is_pinned(self, name: str) -> bool:
        return name in self._desk.pinned

    def pin(self, name: str, *, pinned: bool) -> None:
        names = _without(self._desk.pinned, name)
        self._desk = self._desk.model_copy(update={"pinned": (*names, name) if pinned else names})
        self.write()

    def forget(self, name: str) -> None:
        places = {other: place for other, place in self._desk.places.items() if other != name}
        gone = {"open": _without(self._desk.open, name), "pinned": _without(self._desk.pinned, name)}
        self._desk = self._desk.model_copy(update={**gone, "places": places})
        self.write()

    def flush(self) -> None:
        """What still rests."""
        if self._timer:
            self.write()

    def write(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        self._kept.put(self._desk)


def _without(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(other for other in names if other != name)
