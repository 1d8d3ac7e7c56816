"""Writing: programs that are being written, one in front and the others as slim rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.drawing.picture import Layer
from compositor.geometry import Rect
from compositor.inputs import Announce, Outcome
from compositor.shell import writing_look
from compositor.shell.board import Board
from compositor.shell.sheet import length
from runtime.language import say
from runtime.messages import CancelWriting

if TYPE_CHECKING:
    from collections.abc import Callable

    from compositor.drawing.atlas import Atlas
    from compositor.inputs import Effect, Key, Pointer
    from compositor.shell.board import Cursor
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from compositor.style import Style
    from runtime.messages import Writing

_SHARE = 0.42
_MARGIN = 20
_STRIP = 56
"""What is left at the bottom for the prompt's line and the hidden windows."""


class Workshop:
    """Knows all jobs by their number, in the order in which they came."""

    def __init__(self, atlas: Atlas, say_again: Callable[[str, float], tuple[Effect, ...]]) -> None:
        """`say_again` puts words into the prompt."""
        self._board = Board(atlas)
        self._say_again = say_again
        self._jobs: dict[int, Writing] = {}
        self._front: int | None = None
        self._up = 0
        """How many lines the source is scrolled up from its end."""
        self.has_focus = False
        self.is_small = False
        """Whether all of them are slim rows."""

    @property
    def modal(self) -> bool:
        return False

    @property
    def front(self) -> Writing | None:
        return None if self.is_small or self._front is None else self._jobs.get(self._front)

    def take(self, job: Writing) -> tuple[Effect, ...]:
        known = self._jobs.get(job.job)
        if job.state == "done":
            self._drop(job.job)
            return (Announce(say("Written: {intent}", intent=job.intent)),)
        self._jobs[job.job] = job
        if known is None:
            self._to_front(job.job)
            return (Announce(say("Writing: {intent}", intent=job.intent)),)
        if job.state == "failed" and known.state != "failed":
            self._to_front(job.job, has_focus=self.has_focus)
            return (Announce(say("{intent} failed. {why}", intent=job.intent, why=writing_look.said(job))),)
        return ()

    def forget_all(self) -> None:
        """Who wrote is gone."""
        self._jobs.clear()
        self._front = None

    def blur(self) -> None:
        """The person turned to something else: Esc is for that."""
        self.has_focus = False

    def toggle(self) -> None:
        self.is_small = not self.is_small
        self.has_focus = not self.is_small

    @property
    def details(self) -> tuple[str, str] | None:
        job = self.front
        return (writing_look.said(job), job.detail) if job and job.detail else None

    def key(self, key: Key, now: float) -> Outcome:
        job = self.front
        if job is None or not self.has_focus or not key.down:
            return Outcome()
        match key.name:
            case "escape":
                return self._stop(job)
            case "enter" if job.state == "failed":
                return self._again(job, now)
            case "pageup" | "pagedown":
                self._scroll(10 if key.name == "pageup" else -10)
                return Outcome(used=True)
            case _:
                return Outcome()

    def pointer(self, pointer: Pointer, now: float) -> Outcome:
        if not self._jobs:
            return Outcome()
        spot = self._board.clicked(pointer)
        over = self._board.over
        if pointer.what == "down":
            self.has_focus = over is not None
        if pointer.what == "wheel" and over:
            self._scroll(round(-3 * pointer.turn[1]))
        if spot:
            return self._press(spot.id, spot.item, now)
        return Outcome(used=over is not None)

    def tick(self, now: float) -> float | None:  # noqa: ARG002 - moves only when it is told something
        return None

    def panel(self, size: Size, style: Style) -> Rect:
        """Beside the preview."""
        margin = length(style, _MARGIN)
        height = size[1] - margin - length(style, _STRIP) - margin // 2
        width = max(round(size[0] * _SHARE), length(style, 380))
        return Rect(margin, margin, min(width, size[0] - 2 * margin), height)

    def preview(self, size: Size, style: Style) -> Rect | None:
        """Where the window should be that shows what is there of it so far."""
        if self.front is None:
            return None
        panel, margin = self.panel(size, style), length(style, _MARGIN)
        left = panel.right + margin
        place = Rect(left, margin, size[0] - left - margin, panel.height)
        return place if place.width >= length(style, 240) else None

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:  # noqa: ARG002 - as of any panel
        if not self._jobs:
            self._board.over = None
            return []
        job = self.front
        others = tuple(each for each in self._jobs.values() if job is None or each.job != job.job)
        place = self.panel(size, style)

        def paint(sheet: Sheet) -> None:
            look = writing_look.Look(sheet, self._board, has_focus=self.has_focus)
            look.paint(place, job, others, self._up)

        key = (job, others, self._up, self.has_focus, place)
        return [Layer(self._board.picture(key, size, style, paint))]

    @property
    def cursor(self) -> Cursor:
        return self._board.cursor

    def text(self) -> str:
        lines = [f"{job.intent}: {writing_look.said(job)}" for job in self._jobs.values()]
        job = self.front
        return "\n".join([*lines, *(job.source.splitlines()[-40:] if job else ())])

    def words(self) -> str:
        job = self.front
        return (
            say("{intent}: {state}. Escape cancels.", intent=job.intent, state=writing_look.said(job))
            if job and self.has_focus
            else ""
        )

    def _press(self, name: str, number: int, now: float) -> Outcome:
        job = self._jobs.get(number)
        if name == "small":
            self.toggle()
        elif job is None:
            pass
        elif name == "row":
            self._to_front(number)
        elif name == "stop":
            return self._stop(job)
        elif name == "again":
            return self._again(job, now)
        return Outcome(used=True)

    def _stop(self, job: Writing) -> Outcome:
        """Gone at once from the screen when it had failed anyway; else when the runtime says so."""
        if job.state == "failed":
            self._drop(job.job)
            return Outcome(used=True)
        return Outcome(used=True, effects=(CancelWriting(job=job.job),))

    def _again(self, job: Writing, now: float) -> Outcome:
        self._drop(job.job)
        return Outcome(used=True, effects=self._say_again(job.intent, now))

    def _to_front(self, number: int, *, has_focus: bool = True) -> None:
        self._front, self._up, self.has_focus, self.is_small = number, 0, has_focus, False

    def _drop(self, number: int) -> None:
        self._jobs.pop(number, None)
        if self._front == number:
            self._front = next(reversed(self._jobs), None)
            self._up = 0
            self.has_focus = self._front is not None

    def _scroll(self, by: int) -> None:
        job = self.front
        lines = job.source.count("\n") if job else 0
        self._up = min(max(self._up + by, 0), lines)
