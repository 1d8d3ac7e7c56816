"""Inputs: what a person presses, types and sets."""
# ruff: noqa: A002, FBT001, FBT002 - signatures as a program writes them: min=, max=, value=True

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from runtime.sdk.entered import steady
from runtime.sdk.part import Part, number_of, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from runtime.sdk.tree import Node

MAX_LINES = 200
MAX_FIELD = 16_000
_UNDOES = re.compile(
    r"reset|clear|delete|remove|cancel|quit|close|back|new|start over|stop|undo|[\u00d7\u2715]", re.IGNORECASE
)


class Entry(str):  # noqa: SLOT000 - it knows its field
    """The text of a field. It is a str; `.value` is the same for those who look for it there."""

    submitted: bool
    _forget: Callable[[], None]

    @classmethod
    def of(cls, text: str, *, submitted: bool, forget: Callable[[], None]) -> Entry:
        entry = cls(text)
        entry.submitted, entry._forget = submitted, forget
        return entry

    @property
    def value(self) -> str:
        return str(self)

    @property
    def text(self) -> str:
        return str(self)

    def get(self) -> str:
        return str(self)

    def clear(self) -> None:
        """Empties the field."""
        self._forget()


class Inputs(Part):
    def button(
        self, label: object = "", on_click: object = None, color: object = None, enabled: object = True, **unknown: Any
    ) -> bool:
        """True in the call that a press of it caused; a function given as on_click is called then."""
        callback = self._callback(on_click, unknown)
        if isinstance(on_click, (str, tuple)) and color is None:
            color = on_click
        label = unknown.pop("text", unknown.pop("title", label)) if label == "" else label
        enabled = not unknown.pop("disabled") if "disabled" in unknown else enabled
        arguments = unknown.pop("args", ())
        self._unknown("button", {key: value for key, value in unknown.items() if key != "key"})
        node = self._button_node(self._words(label), self._color(unknown.pop("bg", color)), enabled=bool(enabled))
        pressed = bool(enabled) and self._pressed(node)
        if pressed:
            self._program.running.enter(node)
            if callback:
                self._program.call_back(callback, node, arguments)
        return pressed

    Button = button
    btn = button
    link = button
    submit = button

    def add_button(self, label: object = "", on_click: object = None, **unknown: Any) -> bool:
        return self.button(label, on_click, **unknown)

    def number(
        self,
        label: object = "",
        value: object = 0,
        min: object = None,
        max: object = None,
        step: object = None,
        **unknown: Any,
    ) -> float:
        """A number to type or to step; whole if all that it was given is whole."""
        callback = self._callback(None, unknown)
        value = unknown.pop("default", unknown.pop("initial", value))
        low, high = unknown.pop("min_value", min), unknown.pop("max_value", max)
        self._unknown("number", {key: part for key, part in unknown.items() if key not in {"key", "format"}})
        if is_plain_number(label) and not unknown:
            label, value = "", label
        low, high = (None if bound is None else number_of(bound) for bound in (low, high))
        if low is not None and high is not None and low > high:
            low, high = high, low
        given = number_of(value, low or 0)
        words = self._words(label)
        entered, node = self._entered("number", words, given)
        whole = all(isinstance(part, int) for part in (given, 1 if step is None else number_of(step)))
        number = _within(number_of(entered, given), low, high)
        if whole and float(number).is_integer():
            number = int(number)
        node.fields.update(
            label=words, value=number, min=low, max=high, step=abs(number_of(step, 1)) or 1 if step is not None else 1
        )
        self._changed(node, callback, number)
        return number

    number_input = number
    spinbox = number
    stepper = number
    numeric = number
    int_input = number
    float_input = number
    number_field = number

    def slider(
        self,
        label: object = "",
        min: object = 0,
        max: object = 100,
        value: object = None,
        step: object = None,
        **unknown: Any,
    ) -> float:
        """A number between two others."""
        callback = self._callback(None, unknown)
        value = unknown.pop("default", unknown.pop("initial", value))
        low, high = (
            unknown.pop("min_value", unknown.pop("start", min)),
            unknown.pop("max_value", unknown.pop("end", max)),
        )
        self._unknown("slider", {key: part for key, part in unknown.items() if key not in {"key", "format"}})
        if is_plain_number(label):
            label, low, high, value = "", label, low, high if value is None else value
        if isinstance(low, (tuple, list)) and len(low) == len("ab"):
            (low, high), value = low, high if value is None else value
        bottom, top = number_of(low), number_of(high, 100)
        given = bottom if value is None else number_of(value, bottom)
        if bottom > top and value is not None:
            # The order was value, min, max.
            given, bottom, top = bottom, top, given
        if bottom > top:
            bottom, top = top, bottom
        top = top if top > bottom else bottom + 1
        words = self._words(label)
        number, node = self._entered("slider", words, _within(given, bottom, top))
        whole = all(isinstance(part, int) for part in (bottom, top, given, 1 if step is None else number_of(step)))
        number = _within(number_of(number, given), bottom, top)
        number = round(number) if whole else number
        by = abs(number_of(step, 0)) if step is not None else 1 if whole else (top - bottom) / 100
        node.fields.update(label=words, value=number, min=bottom, max=top, step=by or 1)
        self._changed(node, callback, number)
        return number

    range = slider
    range_slider = slider
    scale = slider

    def field(
        self,
        label: object = "",
        value: object = "",
        lines: object = 1,
        placeholder: object = "",
        secret: bool = False,
        **unknown: Any,
    ) -> Entry:
        """Text to type."""
        callback = self._callback(None, unknown)
        submitted = next((unknown.pop(name) for name in ("on_submit", "on_enter") if name in unknown), None)
        value = unknown.pop("default", unknown.pop("text", value))
        lines = 5 if unknown.pop("multiline", False) else unknown.pop("rows", lines)
        placeholder = unknown.pop("hint", unknown.pop("placeholder_text", placeholder))
        secret = bool(unknown.pop("password", unknown.pop("type", "") == "password") or secret)
        self._unknown("field", {key: part for key, part in unknown.items() if key not in {"key", "height", "width"}})
        words = self._words(label)
        entered, node = self._entered("field", words, shown(value)[:MAX_FIELD])
        text = shown(entered)[:MAX_FIELD]
        node.fields.update(
            label=words,
            value=text,
            placeholder=self._words(placeholder),
            lines=int(min_of(number_of(lines, 1), MAX_LINES)),
            secret=secret,
        )
        self._changed(node, callback, text)
        done = self._program.running.event_for(node.id, "submit") is not None
        if done and callable(submitted):
            self._program.call_back(submitted, node, (text,))
        return Entry.of(text, submitted=done, forget=lambda: self._program.entered.enter(node.id, ""))

    text_input = field
    text_field = field
    textfield = field
    textbox = field
    entry = field
    input = field
    line_edit = field
    edit = field
    search = field

    def text_area(
        self,
        label: object = "",
        value: object = "",
        lines: object = 5,
        placeholder: object = "",
        **unknown: Any,
    ) -> Entry:
        return self.field(label, value, lines, placeholder, **unknown)

    textarea = text_area
    editor = text_area
    multiline = text_area

    def password(self, label: object = "Password", value: object = "", **unknown: Any) -> Entry:
        return self.field(label, value, secret=True, **unknown)

    def checkbox(self, label: object = "", value: object = False, **unknown: Any) -> bool:
        """True while it is ticked."""
        return self._flag("checkbox", label, value, unknown)

    check = checkbox
    check_box = checkbox

    def switch(self, label: object = "", value: object = False, **unknown: Any) -> bool:
        """True while it is on."""
        return self._flag("switch", label, value, unknown)

    toggle = switch

    def clear(self, label: object = None, **unknown: object) -> None:
        """Empties the field with this label. Without one nothing: each call draws anew anyway."""
        self._unknown("clear", unknown)
        if label is not None:
            self._program.entered.forget(self._words(label))

    def _flag(self, kind: str, label: object, value: object, unknown: dict[str, Any]) -> bool:
        callback = self._callback(None, unknown)
        if callable(value):
            callback, value = value, False
        value = unknown.pop("checked", unknown.pop("default", value))
        self._unknown(kind, {key: part for key, part in unknown.items() if key != "key"})
        given = value.strip().lower() in {"true", "on", "yes", "1"} if isinstance(value, str) else bool(value)
        words = self._words(label)
        flag, node = self._entered(kind, words, given)
        node.fields.update(label=words, value=bool(flag))
        self._changed(node, callback, bool(flag))
        return bool(flag)

    def _entered(self, kind: str, label: str, given: Any) -> tuple[Any, Node]:
        """The value that holds: the person's, unless the program has said something new since."""
        node = self._draw(kind, steady(label))
        if self._program.running.event_for(node.id, "submit") is not None:
            self._program.running.notice()
            self._program.running.submitted = node
        return self._program.entered.value(node.id, label, given), node

    def _changed(self, node: Node, callback: Callable[..., Any] | None, value: object) -> None:
        if callback and self._program.running.event_for(node.id, "change") is not None:
            self._program.running.notice()
            self._program.call_back(callback, node, (value,))

    def _button_node(self, label: str, color: str, *, enabled: bool) -> Node:
        """A button that was drawn without a question, and one that is asked about: one, in one place."""
        call = self._program.running
        key = (call.tree.inside.id, label)
        twin = call.bare.get(key)
        node = self._draw("button", label, label=label, enabled=enabled, color=color)
        if node.place and node.place[-1] in call.outline.bare:
            call.bare[key] = node
        elif twin is not None and twin.parent is not None and node.parent is not None:
            node.parent.children.remove(node)
            node.parent = twin.parent
            node.id = twin.id
            call.tree.count -= 1
        return node

    def _pressed(self, node: Node) -> bool:
        call = self._program.running
        if call.event_for(node.id, "click") or node.id in call.reentered:
            return True
        if call.also_clicked and call.also_clicked == node.fields["label"]:
            return True
        field = call.submitted
        if field is None or field.parent is None or _UNDOES.search(node.fields["label"]):
            return False
        if node.parent is not field.parent and node.parent is not field.parent.parent:
            return False
        # Enter in a field is a press of the button that follows it.
        call.submitted = None
        return True


def _within(number: float, low: float | None, high: float | None) -> float:
    if low is not None and number < low:
        return low
    return high if high is not None and number > high else number


def min_of(number: float, most: int) -> float:
    return min(max(number, 1), most)


def is_plain_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
