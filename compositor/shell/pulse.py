"""A pulse: a sound, for as long as there is none to be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.drawing.picture import Layer
from compositor.geometry import Rect
from compositor.shell.board import Board
from compositor.shell.sheet import Ink, length
from compositor.style import faded

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from compositor.style import Style
    from runtime.messages import Sounded

_LONGEST = 2.0
_FADE = 0.5


class Pulse:
    """Of the last sound only; agents may make many."""

    def __init__(self, atlas: Atlas) -> None:
        self._board = Board(atlas)
        self._agent = ""
        self._until = 0.0

    def beat(self, sound: Sounded, now: float) -> None:
        self._agent = sound.agent
        self._until = now + min(max(sound.seconds, 0), _LONGEST) + _FADE

    def tick(self, now: float) -> float | None:
        if not self._agent:
            return None
        if now >= self._until:
            self._agent = ""
            return None
        return max(now, self._until - _FADE)

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:
        if not self._agent or now >= self._until:
            return []
        left = min((self._until - now) / _FADE, 1.0) if style.motion else 1.0
        width, height = length(style, 200), length(style, 28)
        agent = self._agent
        picture = self._board.picture(agent, (width, height), style, lambda sheet: _paint(sheet, agent))
        return [Layer(picture, (size[0] - width) // 2, size[1] - height - length(style, 64), opacity=left)]


def _paint(sheet: Sheet, agent: str) -> None:
    """Three waves that leave a dot, and whose it is."""
    px, accent = sheet.px, sheet.colour("accent")
    run = sheet.run(agent, Ink(12.5, "muted"), sheet.width - px(52))
    width, middle = run.width + px(44), sheet.height / 2
    left = round((sheet.width - width) / 2)
    whole = Rect(left, 0, width, sheet.height)
    sheet.pen.box(whole, sheet.colour("surface"), px(14), border=px(1), edge=sheet.colour("border"))
    sheet.pen.circle(left + px(12), middle, px(2.5), accent)
    for number, radius in enumerate((6, 10)):
        sheet.pen.arc(left + px(12), middle, px(radius), -45, 90, faded(accent, 0.8 - 0.3 * number), px(1.5))
    sheet.write(run, left + px(30), middle, Ink(12.5, "muted"))
