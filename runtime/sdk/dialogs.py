"""Dialogs: what stands before everything else until it was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runtime.sdk.boxes import Box, Boxes

if TYPE_CHECKING:
    from runtime.sdk.ui import Ui


class Dialog(Box):
    """The answer is true, and equal to the label of the button that was pressed."""

    answer = ""

    def __bool__(self) -> bool:
        return bool(self.answer)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, bool):
            return other == (self.answer.lower() in {"ok", "yes"})
        return self.answer == other or (other is None and not self.answer)

    __hash__ = object.__hash__

    def __str__(self) -> str:
        return self.answer


class Dialogs(Boxes):
    def dialog(self, text: object = "", buttons: Any = None, **unknown: Any) -> Dialog:
        """A message with buttons, or with what `with` puts inside. Gives back which was pressed."""
        title = unknown.pop("title", "")
        buttons = unknown.pop("options", unknown.pop("actions", buttons))
        self._unknown("dialog", unknown)
        words = self._words(title or text)
        box = Dialog(self, self._draw("dialog", words, label=words))
        ui: Ui = self  # type: ignore[assignment]
        with box:
            if title and text and title != text:
                ui.text(text)
            for label in [buttons] if isinstance(buttons, str) else buttons or ():
                if ui.button(label):
                    box.answer = self._words(label)
        if buttons is None:
            self._closable(box, words)
        elif box.answer:
            self._program.running.withdraw(box._node)  # noqa: SLF001 - a box of ours
        return box

    modal = dialog
    popup = dialog

    def alert(self, text: object = "", **unknown: Any) -> Dialog:
        """A message that is there until OK was pressed."""
        unknown.pop("type", None)
        return self.dialog(text, **unknown)

    message = alert
    message_box = alert
    show_message = alert
    messagebox = alert

    def confirm(self, text: object = "Are you sure?", **unknown: Any) -> Dialog:
        """True once Yes was pressed."""
        answer = self.dialog(text, ["Yes", "No"], **unknown)
        answer.answer = "" if answer.answer == "No" else answer.answer
        return answer

    def _closable(self, box: Dialog, words: str) -> None:
        """Without buttons of its own it has an OK, unless `with` fills it."""
        program = self._program
        if words in program.closed:
            program.running.shut.add(words)
            program.running.withdraw(box._node)  # noqa: SLF001 - a box of ours
            return
        program.running.closable.append((box._node, words))  # noqa: SLF001 - a box of ours
