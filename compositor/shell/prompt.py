"""The prompt: what the person is about to say, what that was understood as, and what they said before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from compositor.inputs import Announce, Outcome
from compositor.shell.entry import Entry
from compositor.shell.panel import Around
from runtime.language import say
from runtime.messages import Said, Typed

if TYPE_CHECKING:
    from compositor.inputs import Effect, Key
    from runtime.messages import Suggestion, Understood

Mode: TypeAlias = Literal["middle", "raised", "line"]
MOST = 4000
"""Characters, as a message holds."""
_REMEMBERED = 200
_STALE = 0.3
"""For so long the suggestions to other words stay in their place, greyed, until those to these words are there."""


class Prompt:
    """Knows nothing of how it looks but which of its lines the caret is in."""

    def __init__(self) -> None:
        self.around = Around()
        self.entry = Entry(MOST)
        self.is_raised = False
        self._is_called = False
        """By the person, while it was in the middle anyway."""
        self.understood: Understood | None = None
        self.stale: Understood | None = None
        self.chosen = -1
        """Of the suggestions; -1 is the text itself."""
        self._number = 0
        self._changed = 0.0
        self._history: list[str] = []
        self._at: int | None = None
        """In the history, while it is being looked through."""
        self._draft = ""

    @property
    def mode(self) -> Mode:
        if self.is_raised:
            return "raised"
        return "middle" if not self.around.windows and not self.around.covered else "line"

    def stand(self, around: Around) -> None:
        """Something changed around it: who is typing or called it has it still, over the window that appeared."""
        is_used = self.mode == "middle" and (self._is_called or bool(self.entry.text))
        self.around = around
        self.is_raised |= is_used and self.mode == "line"

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        return self.understood.suggestions if self.understood else ()

    def raise_up(self, now: float) -> tuple[Effect, ...]:
        """Bring it over the windows, with what was begun."""
        self.is_raised = self.mode != "middle"
        self._is_called = True
        self.entry.touch(now)
        return (self._typed(now), Announce(say("Prompt")))

    def ask(self, now: float) -> tuple[Effect, ...]:
        """What is there to go on with, before anything was typed."""
        return (self._typed(now),)

    def put_away(self) -> None:
        self.is_raised = self._is_called = False
        self._at, self.chosen = None, -1

    def understand(self, understood: Understood) -> None:
        """Only what the present words mean counts."""
        if understood.number == self._number:
            self.understood, self.stale, self.chosen = understood, None, -1

    def remember(self, text: str) -> None:
        self._history = [*(said for said in self._history if said != text), text][-_REMEMBERED:]
        self._at = None

    def write(self, text: str, now: float) -> tuple[Effect, ...]:
        """Put words there, for the person to go on with."""
        self.entry.write(text)
        self.entry.touch(now)
        return (self._typed(now),)

    def paste(self, text: str, now: float) -> Outcome:
        self.entry.paste(text, now)
        return self._after("", now)

    def tick(self, now: float) -> float | None:
        wake = self.entry.tick(now)
        if self.stale is None:
            return wake
        if now >= self._changed + _STALE:
            self.stale = None
            return wake
        return min(self._changed + _STALE, now + 60 if wake is None else wake)

    def key(self, key: Key, now: float) -> Outcome:
        if not key.down:
            return Outcome()
        before = self.entry.text
        if key.name and not key.composing and (done := self._own(key, now)):
            return done
        used, effects = self.entry.key(key, now)
        if not used:
            return Outcome()
        return self._after(before, now, effects)

    def choose(self, index: int, now: float) -> Outcome:
        """As Enter on that suggestion."""
        if not 0 <= index < len(self.suggestions):
            return Outcome(used=True)
        suggestion, focused = self.suggestions[index], self.around.focused
        is_new = suggestion.meaning == "new"
        said = Said(text=suggestion.text, focused=focused, agent=suggestion.agent, new=is_new)
        return self._said(said, now)

    def _own(self, key: Key, now: float) -> Outcome | None:
        """What the prompt does with a key itself, rather than the text."""
        match key.name:
            case "enter" if key.mods.shift:
                return None
            case "enter":
                return self._enter(now, is_new=key.mods.ctrl)
            case "escape":
                return self._escape(now)
            case "tab":
                return self._step(-1 if key.mods.shift else 1, around=True)
            case "up" | "down" if not (key.mods.shift or key.mods.ctrl or key.mods.alt or key.mods.super):
                return self._vertical(key.name, now)
            case _:
                return None

    def _vertical(self, name: str, now: float) -> Outcome | None:
        """Through the suggestions below, and through what was said before above; None inside of the text."""
        if self.chosen >= 0:
            return self._step(1 if name == "down" else -1)
        if name == "up":
            return self._recall(-1, now) if self.entry.is_at_top else None
        if not self.entry.is_at_end:
            return None
        return self._recall(1, now) if self._at is not None else self._step(1)

    def _step(self, by: int, *, around: bool = False) -> Outcome:
        count = len(self.suggestions)
        to = self.chosen + by
        self.chosen = (to + 1) % (count + 1) - 1 if around else min(max(to, -1), count - 1)
        if self.chosen < 0:
            return Outcome(used=True)
        return Outcome(used=True, effects=(Announce(self.suggestions[self.chosen].text),))

    def _recall(self, by: int, now: float) -> Outcome:
        if self._at is None:
            self._at, self._draft = len(self._history), self.entry.text
        to = min(max(self._at + by, 0), len(self._history))
        if to == self._at:
            return Outcome(used=True)
        self._at = to
        text = self._draft if to == len(self._history) else self._history[to]
        effects = self.write(text, now)
        if to == len(self._history):
            self._at = None
        return Outcome(used=True, effects=effects)

    def _enter(self, now: float, *, is_new: bool) -> Outcome:
        if self.chosen >= 0 and not is_new:
            return self.choose(self.chosen, now)
        text = self.entry.text.strip()
        if not text:
            return Outcome(used=True)
        return self._said(Said(text=text, focused=self.around.focused, new=is_new), now)

    def _said(self, said: Said, now: float) -> Outcome:
        self.remember(self.entry.text.strip() or said.text)
        self.entry.begin()
        self.put_away()
        return Outcome(used=True, effects=(said, self._typed(now)))

    def _escape(self, now: float) -> Outcome:
        if self.chosen >= 0:
            self.chosen = -1
            return Outcome(used=True)
        was_raised = self.mode == "raised"
        self.put_away()
        if was_raised or not self.entry.text:
            return Outcome(used=was_raised)
        return Outcome(used=True, effects=self.write("", now))

    def _after(self, before: str, now: float, effects: tuple[Effect, ...] = ()) -> Outcome:
        if self.entry.text == before:
            return Outcome(used=True, effects=effects)
        self._at = None
        return Outcome(used=True, effects=(*effects, self._typed(now)))

    def _typed(self, now: float) -> Typed:
        """Other words: what was understood of the last ones is out of date."""
        self._number += 1
        self._changed = now
        self.stale, self.understood, self.chosen = self.understood or self.stale, None, -1
        if not self.entry.text:
            self.stale = None
        return Typed(number=self._number, text=self.entry.text, focused=self.around.focused)
