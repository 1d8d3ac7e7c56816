"""Paints: which colours a shape gets, from all the ways to say it, and the ground that it stands on."""

from __future__ import annotations

import base64
from typing import Any

from runtime.sdk import colors
from runtime.sdk.part import number_of
from runtime.sdk.records import FILLED, RECT, SIZE, UNIT, Records

_OUTLINES = ("outline", "stroke", "border", "border_color", "line_color")
_WIDTHS = ("line_width", "thickness", "stroke_width", "linewidth", "border_width", "lw", "w")
# Who draws in black and names no ground thinks of paper. What is drawn in no colour is then dark as well.
PAPER, INK = "#eef1f5", colors.packed("#1c222d")
_DARK = 40


class Paints(Records):
    def finish(self) -> None:
        """Puts into the scene what was drawn."""
        fields = self._node.fields
        if self._dark and not fields["background"] and not self._grounded():
            fields["background"] = PAPER
            self._reink(colors.packed("text"), INK)
        fields["drawing"] = base64.b64encode(self._buffer[: self._end]).decode()
        fields["keys"] = self._program.keys.wanted

    def _grounded(self) -> bool:
        """Whether the first thing drawn covers all of it."""
        kind, flags, _, x, y, w, h, *_ = self._first()
        covers = x <= 0 and y <= 0 and w >= self.width * UNIT and h >= self.height * UNIT
        return kind == RECT and bool(flags & FILLED) and covers

    def _reink(self, old: int, new: int) -> None:
        inks = memoryview(self._buffer)[: self._end].cast("I")[SIZE // 4 - 1 :: SIZE // 4]
        for place, ink in enumerate(inks.tolist()):
            if ink == old:
                inks[place] = new

    def _paints(
        self, color: object, fill: Any, outline: object, width: Any, unknown: dict[str, Any], call: str
    ) -> tuple[int | None, int | None, float]:
        """Inside, line, and the line's width, from all that may have been said about them."""
        if unknown:
            outline = next((unknown.pop(name) for name in _OUTLINES if name in unknown), outline)
            fill = unknown.pop("filled", unknown.pop("fill_color", fill))
            color = unknown.pop("colour", color)
            width = next((unknown.pop(name) for name in _WIDTHS if name in unknown), width)
            for name in unknown:
                self._program.note(f"canvas.{call} has no {name}=")
        thick = self._line_width if width is None else number_of(width, 2)
        if fill is None:
            # A width alone means a line, as with a line.
            hollow = (outline is not None and color is None) or (width is not None and outline is None and thick > 0)
            inner = None if hollow else self._paint(color)
            outer = self._paint(color if outline is None else outline) if hollow or outline is not None else None
        elif isinstance(fill, bool) or fill in {0, 1}:
            inner = self._paint(color) if fill else None
            outer = None if fill and outline is None else self._paint(color if outline is None else outline)
        else:
            inner = self._paint(fill)
            line = outline if outline is not None else color
            outer = None if line is None else self._paint(line)
        return inner, outer, thick

    def _stroke(self, color: object, width: Any, unknown: dict[str, Any], call: str) -> tuple[object, Any]:
        color = next((unknown.pop(name) for name in ("fill", "colour", *_OUTLINES) if name in unknown), color)
        width = next((unknown.pop(name) for name in _WIDTHS if name in unknown), width)
        for name in unknown:
            self._program.note(f"canvas.{call} has no {name}=")
        return color, width

    def _paint(self, color: object) -> int:
        if color is None:
            return self._color
        key = tuple(color) if isinstance(color, list) else color
        found = self._colors.get(key)
        if found is None:
            try:
                found = colors.packed(color)
            except colors.UnknownColorError as error:
                self._program.note(str(error))
                found = self._color
            self._colors[key] = found
            self._dark = self._dark or found & 255 > 0 and max(found.to_bytes(4, "big")[:3]) < _DARK  # noqa: RUF021
        return found

    def _named(self, color: object) -> str:
        try:
            return colors.named(color)
        except colors.UnknownColorError as error:
            self._program.note(str(error))
            return ""
