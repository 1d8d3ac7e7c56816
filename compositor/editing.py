"""Editing text: a draft and a key make another draft. For fields, numbers and the prompt alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from compositor.inputs import Copy, Key, Paste
from compositor.text import breaks
from compositor.view import Draft, Selection
from runtime import lettering

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compositor.inputs import Effect
    from compositor.text import Line

MOST = 16_000
"""Characters: what an agent's field holds."""
_UNDO = 200
_PAGE = 10
_BULLET = "\u2022"


class Rules(NamedTuple):
    """What a text may be."""

    lines: bool = False
    """Whether Enter begins another one."""
    secret: bool = False
    """Such a text isn't copied, and has no words to step by."""
    only: str = ""
    """The characters that it may hold, if not all."""
    most: int = MOST


class Change(NamedTuple):
    at: int
    removed: str
    inserted: str
    before: Selection


@dataclass(frozen=True)
class Editor:
    draft: Draft
    rules: Rules
    past: tuple[Change, ...] = ()
    future: tuple[Change, ...] = ()
    doing: Literal["", "typing", "erasing"] = ""
    """What the last key did, which the next one may go on with: both are undone together."""
    column: float | None = None
    """Where the caret wants to be across, while it goes up and down past shorter lines."""

    @property
    def text(self) -> str:
        return self.draft.text

    @property
    def selected(self) -> str:
        start, end = self.draft.selection.span
        return self.draft.text[start:end]

    @property
    def stops(self) -> str:
        """The text, as far as the steps in it go."""
        return _BULLET * len(self.text) if self.rules.secret else self.text


class Edit(NamedTuple):
    editor: Editor
    used: bool = False
    effects: tuple[Effect, ...] = ()


def begun(text: str, rules: Rules = Rules(), *, whole: bool = False) -> Editor:  # noqa: B008 - a value
    """The caret is at the end; or the whole text is selected, as after Tab."""
    return Editor(Draft(text, Selection(0 if whole else len(text), len(text))), rules)


def followed(editor: Editor, text: str) -> Editor:
    """Somebody else changed the text: the caret stays where it was, if the text before it did."""
    draft = editor.draft
    head, anchor = draft.selection.head, draft.selection.anchor
    if text[:head] != draft.text[:head] or text[:anchor] != draft.text[:anchor]:
        head = anchor = len(text)
    head, anchor = min(head, len(text)), min(anchor, len(text))
    return Editor(Draft(text, Selection(anchor, head)), editor.rules)


def press(editor: Editor, key: Key, lines: Sequence[Line] = ()) -> Edit:
    """What a key does. `lines` are those that the text is shown in, if there are several."""
    if not key.down:
        return Edit(editor)
    if key.composing or not key.name:
        editor = replace(editor, draft=editor.draft._replace(composing=key.composing))
        return Edit(_typed(editor, key.text) if key.text else editor, used=True)
    if editor.draft.composing:
        editor = replace(editor, draft=editor.draft._replace(composing=""))
    return _command(editor, _shortcut(key)) or _used(editor, key, lines)


def _used(editor: Editor, key: Key, lines: Sequence[Line]) -> Edit:
    to = _moved(editor, key, lines)
    if key.name in {"backspace", "delete"}:
        editor = _erased(editor, key, lines)
    elif to is not None:
        editor = _to(editor, to, key, lines)
    elif key.name == "enter" and editor.rules.lines and not (key.mods.ctrl or key.mods.alt or key.mods.super):
        editor = _typed(editor, "\n")
    elif key.text and key.name not in {"enter", "tab", "escape"}:
        editor = _typed(editor, key.text)
    else:
        return Edit(editor)
    return Edit(editor, used=True)


def inserted(editor: Editor, text: str) -> Editor:
    """In place of what is selected; undone on its own."""
    start, end = editor.draft.selection.span
    return replace(_replaced(editor, start, end, text), doing="")


def selected(editor: Editor, anchor: int, head: int) -> Editor:
    length = len(editor.text)
    selection = Selection(min(max(anchor, 0), length), min(max(head, 0), length))
    return replace(editor, draft=editor.draft._replace(selection=selection), doing="", column=None)


def pointed(editor: Editor, index: int, clicks: int, *, extend: bool = False) -> Editor:
    """A press of the pointer: a caret, with two clicks a word, with three a line."""
    if extend:
        return selected(editor, editor.draft.selection.anchor, index)
    return selected(editor, *_unit(editor, index, clicks))


def dragged(editor: Editor, origin: int, index: int, clicks: int) -> Editor:
    """From where it was pressed to where the pointer is now, by whole words or lines after several clicks."""
    first, last = _unit(editor, origin, clicks), _unit(editor, index, clicks)
    if index < origin:
        return selected(editor, max(first), min(last))
    return selected(editor, min(first), max(last))


def _unit(editor: Editor, index: int, clicks: int) -> tuple[int, int]:
    if clicks == 2 and not editor.rules.secret:  # noqa: PLR2004 - a double click
        return breaks.word_around(editor.text, index)
    if clicks > 1:
        return _line_around(editor.text, index) if editor.rules.lines else (0, len(editor.text))
    return index, index


def _line_around(text: str, index: int) -> tuple[int, int]:
    end = text.find("\n", index)
    return text.rfind("\n", 0, index) + 1, len(text) if end < 0 else end


# Shortcuts.


def _shortcut(key: Key) -> str:
    if key.name in {"insert", "delete"}:
        shortcuts = {("insert", True, False): "v", ("insert", False, True): "c", ("delete", True, False): "x"}
        return shortcuts.get((key.name, key.mods.shift, key.mods.ctrl), "")
    if not key.mods.ctrl or key.mods.alt or key.mods.super:
        return ""
    return "y" if key.name == "z" and key.mods.shift else key.name if len(key.name) == 1 else ""


def _command(editor: Editor, letter: str) -> Edit | None:  # noqa: PLR0911 - one for each
    match letter:
        case "a":
            return Edit(selected(editor, 0, len(editor.text)), used=True)
        case "c" | "x" if editor.selected and not editor.rules.secret:
            left = inserted(editor, "") if letter == "x" else editor
            return Edit(left, used=True, effects=(Copy(editor.selected),))
        case "c" | "x":
            return Edit(editor, used=True)
        case "v":
            return Edit(editor, used=True, effects=(Paste(),))
        case "z":
            return Edit(_undone(editor), used=True)
        case "y":
            return Edit(_redone(editor), used=True)
        case "u":
            start, end = _line_around(editor.text, editor.draft.selection.head)[0], editor.draft.selection.head
            return Edit(replace(_replaced(editor, start, end, ""), doing=""), used=True)
        case _:
            return None


# Changes.


def _typed(editor: Editor, text: str) -> Editor:
    start, end = editor.draft.selection.span
    changed = _replaced(editor, start, end, text, going_on=editor.doing == "typing" and start == end)
    return changed if changed is editor else replace(changed, doing="typing")


def _erased(editor: Editor, key: Key, lines: Sequence[Line]) -> Editor:
    start, end = editor.draft.selection.span
    if start != end:
        return inserted(editor, "")
    back = key.name == "backspace"
    other = _moved(editor, key._replace(name="left" if back else "right"), lines)
    start, end = sorted((start, start if other is None else other))
    by_word = key.mods.ctrl
    changed = _replaced(editor, start, end, "", going_on=editor.doing == "erasing" and not by_word)
    return changed if changed is editor else replace(changed, doing="" if by_word else "erasing")


def _replaced(editor: Editor, start: int, end: int, text: str, *, going_on: bool = False) -> Editor:
    draft = editor.draft
    text = _fitting(text, editor.rules, len(draft.text) - (end - start))
    removed = draft.text[start:end]
    if text == removed and not text:
        return editor
    change = Change(start, removed, text, draft.selection)
    joined = _joined(editor.past[-1], change) if going_on and editor.past else None
    past = (*editor.past[:-1], joined) if joined else (*editor.past, change)[-_UNDO:]
    caret = start + len(text)
    whole = draft.text[:start] + text + draft.text[end:]
    return replace(
        editor, draft=Draft(whole, Selection(caret, caret)), past=past, future=(), column=None, doing=editor.doing
    )


def _joined(last: Change, change: Change) -> Change | None:
    """Both in one, where they are one to a person: a word's letters, a row of backspaces."""
    if change.inserted and not change.removed:
        new_word = last.inserted[-1:].isspace() and not change.inserted[:1].isspace()
        if last.at + len(last.inserted) == change.at and not new_word:
            return last._replace(inserted=last.inserted + change.inserted)
    elif change.removed and not change.inserted and not last.inserted:
        if change.at + len(change.removed) == last.at:
            return last._replace(at=change.at, removed=change.removed + last.removed)
        if change.at == last.at:
            return last._replace(removed=last.removed + change.removed)
    return None


def _fitting(text: str, rules: Rules, length: int) -> str:
    """As much of the text as may stand there, and without what nobody could see."""
    text = lettering.cleaned(text).replace("\t", "    ")
    if not rules.lines:
        text = " ".join(text.splitlines())
    if rules.only:
        text = "".join(c for c in text if c in rules.only)
    room = max(0, rules.most - length)
    return text if len(text) <= room else text[: breaks.before(text, room + 1)] if room else ""


def _undone(editor: Editor) -> Editor:
    if not editor.past:
        return editor
    *past, change = editor.past
    text = editor.text
    whole = text[: change.at] + change.removed + text[change.at + len(change.inserted) :]
    return Editor(Draft(whole, change.before), editor.rules, tuple(past), (change, *editor.future))


def _redone(editor: Editor) -> Editor:
    if not editor.future:
        return editor
    change, *future = editor.future
    text = editor.text
    whole = text[: change.at] + change.inserted + text[change.at + len(change.removed) :]
    caret = change.at + len(change.inserted)
    return Editor(Draft(whole, Selection(caret, caret)), editor.rules, (*editor.past, change), tuple(future))


# Moving the caret.


def _to(editor: Editor, index: int, key: Key, lines: Sequence[Line]) -> Editor:
    anchor = editor.draft.selection.anchor if key.mods.shift else index
    moved = selected(editor, anchor, index)
    return replace(moved, column=_column(editor, lines)) if key.name in _VERTICAL else moved


_VERTICAL = {"up": -1, "down": 1, "pageup": -_PAGE, "pagedown": _PAGE}


def _moved(editor: Editor, key: Key, lines: Sequence[Line]) -> int | None:
    """Where the caret goes, None if the key doesn't move it."""
    if key.mods.alt or key.mods.super:
        return None
    if key.name in {"left", "right"}:
        return _sideways(editor, key)
    if key.name in {"home", "end"}:
        return _line_end(editor, key, lines)
    if key.name in _VERTICAL and editor.rules.lines and not key.mods.ctrl:
        return _vertical(editor, _VERTICAL[key.name], lines)
    return None


def _sideways(editor: Editor, key: Key) -> int:
    start, end = editor.draft.selection.span
    left = key.name == "left"
    if start != end and not key.mods.shift and not key.mods.ctrl:
        return start if left else end
    by_word: Callable[[str, int], int] = breaks.word_before if left else breaks.word_after
    by_one: Callable[[str, int], int] = breaks.before if left else breaks.after
    return (by_word if key.mods.ctrl else by_one)(editor.stops, editor.draft.selection.head)


def _line_end(editor: Editor, key: Key, lines: Sequence[Line]) -> int:
    head, home = editor.draft.selection.head, key.name == "home"
    if key.mods.ctrl or not editor.rules.lines:
        return 0 if home else len(editor.text)
    if lines:
        line = lines[line_at(lines, head)]
        return line.start if home else line.end
    return _line_around(editor.text, head)[0 if home else 1]


def _vertical(editor: Editor, by: int, lines: Sequence[Line]) -> int:
    if not lines:
        return 0 if by < 0 else len(editor.text)
    to = line_at(lines, editor.draft.selection.head) + by
    if to < 0:
        return 0
    if to >= len(lines):
        return len(editor.text)
    return lines[to].start + lines[to].run.index_at(_column(editor, lines))


def _column(editor: Editor, lines: Sequence[Line]) -> float:
    if editor.column is not None or not lines:
        return editor.column or 0.0
    head = editor.draft.selection.head
    line = lines[line_at(lines, head)]
    return line.run.x_at(head - line.start)


def line_at(lines: Sequence[Line], index: int) -> int:
    """The number of the line that a position is in."""
    return max((number for number, line in enumerate(lines) if line.start <= index), default=0)
