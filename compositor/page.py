"""The page shown until there is a shell: boot status, version, a line to type on, the log."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compositor.picture import Box, Colour, Face, Picture, Rect, Shape, Text
from compositor.typeface import measure

if TYPE_CHECKING:
    from runtime.messages import BootStatus, Severity

INK: Colour = (0.91, 0.93, 0.96, 1.0)
MUTED: Colour = (0.52, 0.57, 0.65, 1.0)
FAINT: Colour = (0.27, 0.31, 0.38, 1.0)
FIELD: Colour = (0.082, 0.102, 0.137, 1.0)
EDGE: Colour = (0.17, 0.20, 0.26, 1.0)
ACCENT: Colour = (0.36, 0.79, 0.72, 1.0)
AMBER: Colour = (0.95, 0.73, 0.38, 1.0)
RED: Colour = (0.96, 0.48, 0.45, 1.0)
NOTICE_INK: dict[Severity, Colour] = {"info": MUTED, "warning": AMBER, "error": RED}

HINT = "This version starts and shows its state. It doesn't answer sentences yet."
REFERENCE_HEIGHT = 800


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that decides what is to be seen."""

    version: str
    status: BootStatus | None = None
    typed: str = ""
    caret: bool = True
    log: tuple[str, ...] | None = None

    def draw(self, size: tuple[int, int]) -> Picture:
        """Return the picture of this page for a screen of this size."""
        sheet = _Sheet(size)
        if self.log is None:
            self._middle(sheet)
            self._notices(sheet)
        else:
            self._log(sheet, self.log)
        self._foot(sheet)
        return tuple(sheet.shapes)

    def _middle(self, sheet: _Sheet) -> None:
        middle = sheet.height * 0.40
        sheet.centred("Wisp", middle - sheet.px(132), INK, 68, "display")
        field = sheet.field(middle, sheet.px(620), sheet.px(56))
        left, room = field.x + sheet.px(22), field.width - sheet.px(44)
        text = sheet.tail(self.typed, room, 20)
        end = left
        if text:
            line = sheet.line(text, (left, field.y + field.height / 2), INK, 20)
            end += line.rect.width
        if self.caret:
            height = sheet.px(24)
            top = field.y + (field.height - height) / 2
            sheet.box(Rect(end + sheet.px(1), top, max(2, sheet.px(2)), height), ACCENT)
        sheet.centred(HINT, middle + sheet.px(74), MUTED, 14)

    def _notices(self, sheet: _Sheet) -> None:
        top = sheet.height * 0.40 + sheet.px(128)
        for notice in self.status.notices[-4:] if self.status else ():
            for line in sheet.wrapped(notice.text, sheet.px(720), 15):
                sheet.centred(line, top, NOTICE_INK[notice.severity], 15)
                top += sheet.px(22)
            top += sheet.px(8)

    def _foot(self, sheet: _Sheet) -> None:
        base = sheet.height - sheet.px(34)
        right = sheet.width - sheet.px(36)
        sheet.ending(f"Wisp {self.version}", right, base, MUTED, 13)
        keys = "F1 back" if self.log is not None else "F1 log"
        sheet.ending(keys, right - sheet.px(110), base, FAINT, 13)
        if self.status is None:
            sheet.line("starting", (sheet.px(36), base), MUTED, 13)
            return
        left: float = sheet.px(36)
        for service in self.status.services:
            good = service.state == "running"
            sheet.dot(left, base, ACCENT if good else AMBER)
            text = service.name if good else f"{service.name} {service.state}"
            left += sheet.px(12)
            left += sheet.line(text, (left, base), MUTED, 13).rect.width + sheet.px(18)
        self._stages(sheet, base - sheet.px(30))

    def _stages(self, sheet: _Sheet, base: float) -> None:
        left: float = sheet.px(36)
        for stage in self.status.stages if self.status else ():
            left += sheet.line(stage.name, (left, base), FAINT, 12).rect.width + sheet.px(5)
            left += sheet.line(f"{stage.seconds:.1f}", (left, base), MUTED, 12).rect.width
            left += sheet.px(14)

    def _log(self, sheet: _Sheet, log: tuple[str, ...]) -> None:
        step = sheet.px(19)
        top, bottom = sheet.px(36), sheet.height - sheet.px(96)
        room = max(1, int((bottom - top) / step))
        for row, text in enumerate(log[-room:]):
            line = sheet.head(text, sheet.width - sheet.px(72), 13)
            sheet.line(line, (sheet.px(36), top + row * step + step / 2), MUTED, 13)


class _Sheet:
    """Collects shapes; sizes are given for a screen 800 pixels high and scaled to this one."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.width, self.height = size
        self.scale = max(0.5, min(self.height / REFERENCE_HEIGHT, self.width / 1000))
        self.shapes: list[Shape] = []

    def px(self, size: float) -> int:
        return round(size * self.scale)

    def box(self, rect: Rect, colour: Colour, radius: float = 0) -> None:
        self.shapes.append(Box(rect, colour, radius))

    def dot(self, x: float, middle: float, colour: Colour) -> None:
        side = self.px(6)
        self.box(Rect(x, round(middle - side / 2), side, side), colour, side / 2)

    def field(self, middle: float, width: int, height: int) -> Rect:
        width = min(width, self.width - self.px(72))
        rect = Rect(round((self.width - width) / 2), round(middle - height / 2), width, height)
        self.box(rect, EDGE, self.px(14))
        inner = Rect(rect.x + 1, rect.y + 1, rect.width - 2, rect.height - 2)
        self.box(inner, FIELD, self.px(14) - 1)
        return inner

    def line(self, text: str, at: tuple[float, float], colour: Colour, size: int, face: Face = "regular") -> Text:
        """Place a line by its left end and its middle's height."""
        x, middle = at
        width, height = measure(text, face, self.px(size))
        rect = Rect(round(x), round(middle - height / 2), width, height)
        shape = Text(rect, colour, text, face, self.px(size))
        self.shapes.append(shape)
        return shape

    def centred(self, text: str, middle: float, colour: Colour, size: int, face: Face = "regular") -> None:
        width, _ = measure(text, face, self.px(size))
        self.line(text, ((self.width - width) / 2, middle), colour, size, face)

    def ending(self, text: str, right: float, middle: float, colour: Colour, size: int) -> None:
        self.line(text, (right - self.wide(text, size), middle), colour, size)

    def tail(self, text: str, room: float, size: int) -> str:
        """Return the end of the text that fits into the room."""
        fits = bisect_right(range(1, len(text) + 1), room, key=lambda n: self.wide(text[-n:], size))
        return text[len(text) - fits :]

    def head(self, text: str, room: float, size: int) -> str:
        """Return the text, cut with an ellipsis where it doesn't fit."""
        if self.wide(text, size) <= room:
            return text
        fits = bisect_right(range(len(text)), room, key=lambda n: self.wide(text[:n] + "…", size))
        return text[: max(0, fits - 1)] + "…"

    def wide(self, text: str, size: int) -> int:
        """Return the width of a line."""
        return measure(text, "regular", self.px(size))[0]

    def wrapped(self, text: str, room: float, size: int) -> list[str]:
        """Break the text into lines that fit."""
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.wide(longer, size) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines
