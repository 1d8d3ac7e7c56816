"""The prompt on the screen: in the middle, brought up over the windows, or a slim line at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.drawing.picture import Layer
from compositor.inputs import Outcome
from compositor.shell import prompt_look
from compositor.shell.board import Board
from compositor.shell.examples import examples
from compositor.shell.prompt import Prompt
from compositor.shell.sheet import length
from runtime.language import say

if TYPE_CHECKING:
    from compositor.drawing.atlas import Atlas
    from compositor.inputs import Effect, Key, Pointer
    from compositor.shell.board import Cursor
    from compositor.shell.panel import Size
    from compositor.shell.sheet import Sheet
    from compositor.style import Style
    from runtime.messages import Notice

_RISE = 0.14


class PromptPanel:
    def __init__(self, atlas: Atlas) -> None:
        self.prompt = Prompt()
        self.language = "en"
        self.notices: tuple[Notice, ...] = ()
        self._box, self._caret, self._scrim = Board(atlas), Board(atlas), Board(atlas)
        self._raised_at = 0.0

    @property
    def modal(self) -> bool:
        return False

    def raise_up(self, now: float) -> tuple[Effect, ...]:
        self._raised_at = now
        return self.prompt.raise_up(now)

    def key(self, key: Key, now: float) -> Outcome:
        return self.prompt.key(key, now)

    def pointer(self, pointer: Pointer, now: float) -> Outcome:
        if self.prompt.mode == "line":
            return self._pointed_line(pointer, now)
        used = self.prompt.entry.pointer(pointer, now)
        spot = self._box.clicked(pointer)
        if spot and spot.id == "suggestion":
            return self.prompt.choose(spot.item, now)
        if spot and spot.id == "example":
            return Outcome(used=True, effects=self.prompt.write(examples(self.language)[spot.item], now))
        if self._box.over or used:
            return Outcome(used=True)
        if pointer.what == "down" and self.prompt.mode == "raised":
            self.prompt.put_away()
        return Outcome()

    def tick(self, now: float) -> float | None:
        if self.prompt.mode == "line":
            return None
        if self.prompt.mode == "raised" and now < self._raised_at + _RISE:
            return now
        return self.prompt.tick(now)

    def beneath(self, size: Size, style: Style, now: float) -> list[Layer]:
        """Under the windows: the middle, or the line."""
        prompt = self.prompt
        if prompt.mode == "line":
            return self._line(size, style)
        if prompt.mode == "raised":
            return []
        ideas = () if prompt.suggestions else examples(self.language)
        key = ("middle", prompt.entry.shown, prompt.understood, prompt.stale, prompt.chosen, ideas, self.notices)
        middle = prompt_look.Middle(prompt, self._box, ideas, self.notices)
        return [Layer(self._box.picture(key, size, style, middle.paint)), *self._blinking(size, style, now)]

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]:
        """Over the windows."""
        prompt = self.prompt
        if prompt.mode != "raised":
            return []
        key = ("raised", prompt.entry.shown, prompt.understood, prompt.stale, prompt.chosen)

        def paint(sheet: Sheet) -> None:
            prompt_look.paint_raised(sheet, prompt, self._box)

        risen = min((now - self._raised_at) / _RISE, 1.0) if style.motion else 1.0
        up = -(1 - risen) * length(style, 12)
        scrim = self._scrim.picture("scrim", size, style, lambda sheet: sheet.scrim(0.4))
        box = self._box.picture(key, size, style, paint)
        caret = [layer._replace(y=up) for layer in self._blinking(size, style, now)]
        return [Layer(scrim, opacity=risen), Layer(box, y=up, opacity=risen), *caret]

    @property
    def cursor(self) -> Cursor:
        return self._box.cursor

    def text(self) -> str:
        prompt = self.prompt
        lines = [
            f"{say('Prompt')}: {prompt.entry.text}"
            if prompt.entry.text
            else f"{say('Prompt')} ({say(prompt_look.PLACEHOLDER)})"
        ]
        if prompt.understood and prompt.understood.words:
            lines.append(f"→ {prompt.understood.words}")
        if prompt.mode == "line":
            return lines[0]
        for number, suggestion in enumerate(prompt.suggestions):
            lines.append(f"{'>' if number == prompt.chosen else '-'} {suggestion.text} ({suggestion.meaning})")
        if prompt.mode == "middle" and not prompt.suggestions:
            lines += [say("e.g. {example}", example=example) for example in examples(self.language)]
        return "\n".join([*lines, *(notice.text for notice in self.notices if prompt.mode == "middle")])

    def words(self) -> str:
        prompt = self.prompt
        if prompt.chosen >= 0:
            return prompt.suggestions[prompt.chosen].text
        about = prompt.understood.words if prompt.understood else ""
        return f"{say('Prompt')}. {prompt.entry.text}. {about}"

    def _pointed_line(self, pointer: Pointer, now: float) -> Outcome:
        spot = self._box.clicked(pointer)
        if spot:
            return Outcome(used=True, effects=self.raise_up(now))
        return Outcome(used=self._box.over is not None)

    def _line(self, size: Size, style: Style) -> list[Layer]:
        prompt = self.prompt
        place = prompt.around.line
        if place.width < 1:
            return []
        key = ("line", place, prompt.entry.text)

        def paint(sheet: Sheet) -> None:
            prompt_look.paint_line(sheet, place, prompt.entry.text, self._box)

        return [Layer(self._box.picture(key, size, style, paint))]

    def _blinking(self, size: Size, style: Style, now: float) -> list[Layer]:
        if not self.prompt.entry.lit(now) or self.prompt.chosen >= 0:
            return []
        place = self.prompt.entry.caret(length(style, 2))
        colour = style.colours["accent"]
        return [Layer(self._caret.picture(place, size, style, lambda sheet: sheet.pen.box(place, colour, 1)))]
