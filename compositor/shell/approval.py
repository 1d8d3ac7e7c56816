"""Approvals: questions about what an agent may do, one at a time, over everything else."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from compositor.drawing.picture import Layer
from compositor.inputs import Announce, Outcome
from compositor.shell import approval_band, approval_second
from compositor.shell.board import Board
from compositor.shell.consent import ANSWERS, Consent, all_no, label
from compositor.shell.guard import Guard
from runtime.language import say
from runtime.messages import Approved

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.inputs import Effect, Key, Pointer
    from compositor.shell.board import Cursor
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from compositor.style import Style
    from compositor.view import Spot
    from runtime.messages import ApprovalAsked

MOST_WAITING = 50
"""More questions than anyone answers are answered with no."""
_DIM = 0.15
_STEPS = 30
"""So finely is the wait shown."""


class Approvals:
    """Takes every key that goes by, so as to know which of them were held before a question came."""

    def __init__(self, atlas: Atlas) -> None:
        self._board = Board(atlas)
        self._scrim = Board(atlas)
        self._guard = Guard()
        self._consent: Consent | None = None
        self._waiting: deque[ApprovalAsked] = deque()
        self._dims: float | None = None
        """Since when all else is dimmed, for one question after another."""
        self._scroll = 0.0
        self._room = 0.0
        self._follows = True
        """Whether the row with the focus is scrolled to: after a key, not after the wheel."""

    @property
    def modal(self) -> bool:
        return self._consent is not None

    def ask(self, asked: ApprovalAsked) -> tuple[Effect, ...]:
        if self._consent and self._consent.asked.request == asked.request:
            return self._show(asked)
        self._forget(asked.request)
        if self._consent is None:
            return self._show(asked)
        if len(self._waiting) == MOST_WAITING:
            return (_refused(Consent.to(asked)),)
        self._waiting.append(asked)
        return ()

    def end(self, request: int) -> tuple[Effect, ...]:
        """The question is no longer one: the agent is gone, or somebody else answered."""
        self._forget(request)
        if self._consent and self._consent.asked.request == request:
            return self._next()
        return ()

    def forget_all(self) -> None:
        """Who asked is gone."""
        self._consent = None
        self._waiting.clear()

    def key(self, key: Key, now: float) -> Outcome:  # noqa: PLR0911 - one for each key
        counts = self._guard.counts(key, now)
        self._follows = True
        if self._consent is None:
            return Outcome()
        if not counts:
            return Outcome(used=True)
        match key.name:
            case "escape":
                return self._answer(_refused(self._consent))
            case "enter":
                return self._confirm(self._consent)
            case "space" if self._consent.row is None:
                return self._confirm(self._consent)
            case "tab":
                self._consent = self._consent.moved(-1 if key.mods.shift else 1)
            case "down" | "up":
                self._consent = self._consent.moved(1 if key.name == "down" else -1)
            case "left" | "right":
                self._consent = self._consent.turned(1 if key.name == "right" else -1)
            case "pageup" | "pagedown":
                self._scroll_by(120 if key.name == "pagedown" else -120)
                return Outcome(used=True)
            case _:
                return Outcome(used=True)
        return Outcome(used=True, effects=(Announce(self.words()),))

    def pointer(self, pointer: Pointer, now: float) -> Outcome:
        if self._consent is None:
            return Outcome()
        if not self._guard.counts_pointer(pointer, now):
            self._board.let_go()
            return Outcome(used=True)
        if pointer.what == "wheel":
            self._scroll_by(40 * pointer.turn[1])
        spot = self._board.clicked(pointer)
        return self._press(self._consent, spot) if spot else Outcome(used=True)

    def tick(self, now: float) -> float | None:
        return now + 0.02 if self._consent and self._guard.share(now) < 1 else None

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:
        if self._consent is None:
            self._dims = None
            return []
        self._guard.shown(now)
        self._dims = now if self._dims is None else self._dims
        steps = _STEPS if style.motion else 3
        ready = int(self._guard.share(now) * steps) / steps
        consent, waiting = self._consent, len(self._waiting)

        def paint(sheet: Sheet) -> None:
            if consent.is_second:
                approval_second.paint(sheet, consent, ready, self._board)
            else:
                band = approval_band.Band(sheet, consent, ready, self._board)
                self._room = band.room
                self._scroll = band.paint(waiting, self._scroll, follows=self._follows)

        scrim = self._scrim.picture("scrim", size, style, lambda sheet: sheet.scrim(0.72))
        band = self._board.picture((consent, ready, waiting, self._scroll), size, style, paint)
        dimmed = min((now - self._dims) / _DIM, 1.0) if style.motion else 1.0
        return [Layer(scrim, opacity=dimmed), Layer(band)]

    @property
    def cursor(self) -> Cursor:
        return self._board.cursor

    def text(self) -> str:
        consent = self._consent
        if consent is None:
            return ""
        lines = [say("Wisp asks: {intent}", intent=consent.asked.intent)]
        for permission, answer in zip(consent.asked.permissions, consent.answers, strict=True):
            about = (permission.words, permission.until, permission.code, f"[{label(answer, consent.asked)}]")
            lines.append("  ".join(part for part in about if part))
        lines += [consent.asked.louder] if consent.asked.louder else []
        return "\n".join([*lines, f"[{self._confirm_label(consent)}] [{say(approval_band.REFUSE)}]"])

    def words(self) -> str:
        consent = self._consent
        if consent is None:
            return ""
        if consent.row is not None:
            asked, answer = consent.asked.permissions[consent.row], consent.answers[consent.row]
            return f"{asked.words}: {label(answer, consent.asked)}"
        return say(approval_band.REFUSE) if consent.refuses else self._confirm_label(consent)

    def _scroll_by(self, pixels: float) -> None:
        self._follows = False
        self._scroll = min(max(self._scroll + pixels, 0), self._room)

    @staticmethod
    def _confirm_label(consent: Consent) -> str:
        return say(approval_second.YES) if consent.is_second else consent.verdict

    def _press(self, consent: Consent, spot: Spot) -> Outcome:
        match spot.id:
            case "answer":
                self._consent = consent.answered(spot.item, ANSWERS[int(spot.action)])
            case "confirm":
                return self._confirm(consent, by_key=False)
            case "refuse":
                return self._answer(_refused(consent))
            case _:
                pass
        return Outcome(used=True)

    def _confirm(self, consent: Consent, *, by_key: bool = True) -> Outcome:
        if by_key and consent.refuses:
            return self._answer(_refused(consent))
        if consent.needs_second:
            self._consent = consent.second()
            self._begin()
            return Outcome(used=True, effects=(Announce(f"{approval_second.HEADING} {consent.asked.louder}"),))
        return self._answer(Approved(request=consent.asked.request, answers=consent.answers))

    def _answer(self, approved: Approved) -> Outcome:
        return Outcome(used=True, effects=(approved, *self._next()))

    def _next(self) -> tuple[Effect, ...]:
        self._consent = None
        return self._show(self._waiting.popleft()) if self._waiting else ()

    def _show(self, asked: ApprovalAsked) -> tuple[Effect, ...]:
        self._consent = Consent.to(asked)
        self._begin()
        wishes = ". ".join(permission.words for permission in asked.permissions)
        return (
            Announce(
                say("Wisp asks. {intent}: {wishes}.", intent=asked.intent, wishes=wishes) + f" {asked.louder}".rstrip()
            ),
        )

    def _begin(self) -> None:
        """Whatever was pressed before this belongs to something else."""
        self._guard.close()
        self._board.let_go()
        self._scroll = 0.0

    def _forget(self, request: int) -> None:
        self._waiting = deque(asked for asked in self._waiting if asked.request != request)


def _refused(consent: Consent) -> Approved:
    return Approved(request=consent.asked.request, answers=all_no(consent.asked))
