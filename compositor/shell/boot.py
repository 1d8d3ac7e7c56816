"""What is seen until there is somebody to talk to: what starts, and what PID 1 has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.drawing.picture import Layer
from compositor.shell import notices
from compositor.shell.board import Board
from compositor.shell.prompt_look import word_mark
from compositor.shell.sheet import Ink
from runtime.language import say

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from compositor.style import Style
    from runtime.messages import BootStatus, ServiceStatus

_SMALL = Ink(13, "muted")
_GOOD = frozenset({"running", "waiting", "stopped"})


class Boot:
    def __init__(self, atlas: Atlas, version: str) -> None:
        self._board = Board(atlas)
        self._version = version
        self.status: BootStatus | None = None

    @property
    def version(self) -> str:
        return self.status.version if self.status else self._version

    def layers(self, size: Size, style: Style) -> list[Layer]:
        return [Layer(self._board.picture((self.version, self.status), size, style, self._paint))]

    def text(self) -> str:
        lines = [f"Wisp {self.version}", self._doing]
        if self.status:
            lines += [f"{service.name} {service.state}" for service in self.status.services]
            lines += [f"{stage.name} {stage.seconds:.1f}" for stage in self.status.stages]
            lines += [notice.text for notice in self.status.notices]
        return "\n".join(lines)

    @property
    def _doing(self) -> str:
        """The first thing that isn't there yet."""
        late = [service for service in self.status.services if service.state not in _GOOD] if self.status else []
        return say("Starting {what}", what=_spoken(late[0])) if late else say("Starting")

    def _paint(self, sheet: Sheet) -> None:
        px, middle = sheet.px, sheet.width / 2
        top = round(sheet.height * 0.4) - px(30)
        if top >= px(120):
            word_mark(sheet, middle, top - px(80))
        sheet.centred(self._doing + "…", middle, top, Ink(15, "muted"))
        said = self.status.notices if self.status else ()
        notices.paint(sheet, said, top + px(40), sheet.height - px(120))
        self._paint_foot(sheet)

    def _paint_foot(self, sheet: Sheet) -> None:
        px, middle = sheet.px, sheet.height - sheet.px(34)
        right: float = sheet.width - px(36)
        right -= sheet.ending(f"Wisp {self.version}", right, middle, _SMALL) + px(24)
        right = sheet.hint((("F1", say("log")),), right, middle)
        if self.status is None:
            return
        left: float = px(36)
        for service in self.status.services:
            good = service.state == "running"
            words = service.name if good else _spoken(service)
            if left + sheet.run(words, _SMALL).width + px(40) > right:
                break
            sheet.pen.circle(left + px(4), middle, px(3.5), sheet.colour("accent" if good else "warn"))
            left += px(15) + sheet.line(words, left + px(15), middle, _SMALL) + px(20)
        left = px(36)
        for stage in self.status.stages:
            if left > sheet.width * 0.8:
                break
            left += sheet.line(stage.name, left, middle - px(30), Ink(12, "faint")) + px(5)
            left += sheet.line(f"{stage.seconds:.1f}", left, middle - px(30), Ink(12, "muted")) + px(14)


def _spoken(service: ServiceStatus) -> str:
    return service.name if service.state == "starting" else f"{service.name} ({service.state.replace('-', ' ')})"
