"""Words: what `ui` shows as text."""
# ruff: noqa: FBT001, FBT002, PLR0913, PLR0917 - signatures as a program writes them: bold=True

from __future__ import annotations

import re

from runtime.sdk.part import Part, number_of

_HEADING = re.compile(r"(#{1,4})\s+(.*)")
_BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
_SIZES = {
    **dict.fromkeys(("xs", "tiny", "caption"), 12),
    **dict.fromkeys(("small", "sm"), 13),
    **dict.fromkeys(("medium", "normal", "md", "body"), 16),
    **dict.fromkeys(("large", "lg", "big"), 24),
    **dict.fromkeys(("xl", "xlarge", "huge"), 36),
    **dict.fromkeys(("xxl", "2xl"), 56),
}
_OF_HEADING = (30, 24, 20, 18)
_PLAIN = 16
_BIGGEST = 512


class Words(Part):
    def title(self, text: object = "", **unknown: object) -> None:
        """The window's title."""
        self._unknown("title", unknown)
        self._program.running.tree.title = self._words(text, 200)

    def text(
        self,
        text: object = "",
        size: object = None,
        color: object = None,
        align: str = "left",
        bold: bool = False,
        italic: bool = False,
        mono: bool = False,
        **unknown: object,
    ) -> str:
        """Shows it and gives back what is shown. `# ` at its start makes a heading, ** around all of it bold."""
        if "weight" in unknown or "style" in unknown:
            style = f"{unknown.pop('weight', '')} {unknown.pop('style', '')}"
            bold, italic = bold or "bold" in style, italic or "italic" in style
        size = unknown.pop("font_size", unknown.pop("fontsize", size))
        color = unknown.pop("colour", unknown.pop("fg", color))
        self._unknown("text", unknown)
        words = self._words(text)
        shown, size, bold = _marked(words, size, bold=bool(bold))
        self._draw(
            "text",
            "",
            text=shown,
            size=_size(size),
            color=self._color(color),
            align={"middle": "center", "centre": "center", "center": "center", "right": "right", "end": "right"}.get(
                str(align), "left"
            ),
            bold=bold,
            italic=bool(italic),
            mono=bool(mono),
        )
        return words

    label = text
    write = text
    paragraph = text
    markdown = text
    show = text
    display = text

    def heading(
        self,
        text: object = "",
        level: int = 1,
        size: object = None,
        color: object = None,
        align: str = "left",
        **unknown: object,
    ) -> str:
        sized = size or _OF_HEADING[min(max(int(number_of(level, 1)), 1), 4) - 1]
        self._unknown("heading", unknown)
        return self.text(text, size=sized, color=color, align=align, bold=True)

    header = heading
    h1 = heading

    def subheading(
        self, text: object = "", size: object = 24, color: object = None, align: str = "left", **unknown: object
    ) -> str:
        self._unknown("subheading", unknown)
        return self.text(text, size=size, color=color, align=align, bold=True)

    subheader = subheading
    subtitle = subheading
    h2 = subheading

    def h3(self, text: object = "", color: object = None, align: str = "left", **unknown: object) -> str:
        self._unknown("h3", unknown)
        return self.text(text, size=20, color=color, align=align, bold=True)

    def caption(self, text: object = "", color: object = "muted", align: str = "left", **unknown: object) -> str:
        self._unknown("caption", unknown)
        return self.text(text, size=13, color=color, align=align)

    def code(self, text: object = "", size: object = None, **unknown: object) -> str:
        self._unknown("code", unknown)
        return self.text(text, size=size, mono=True)

    def print(self, *texts: object, sep: str = " ", **unknown: object) -> str:
        self._unknown("print", unknown)
        return self.text(sep.join(self._words(text) for text in texts))

    def error(self, text: object = "", **unknown: object) -> str:
        self._unknown("error", unknown)
        return self.text(text, color="bad")

    def success(self, text: object = "", **unknown: object) -> str:
        self._unknown("success", unknown)
        return self.text(text, color="good")

    def warning(self, text: object = "", **unknown: object) -> str:
        self._unknown("warning", unknown)
        return self.text(text, color="warn")

    def info(self, text: object = "", **unknown: object) -> str:
        self._unknown("info", unknown)
        return self.text(text, color="muted")


def _marked(words: str, size: object, *, bold: bool) -> tuple[str, object, bool]:
    """Without the marks of markdown, with what they mean."""
    heading = _HEADING.fullmatch(words)
    if heading:
        words, bold = heading[2], True
        size = size or _OF_HEADING[len(heading[1]) - 1]
    if _BOLD.fullmatch(words):
        bold = True
    return _BOLD.sub(r"\1", words), size, bold


def _size(size: object) -> float:
    if isinstance(size, str) and size.lower() in _SIZES:
        return _SIZES[size.lower()]
    text = size.removesuffix("px").removesuffix("pt") if isinstance(size, str) else size
    return min(max(number_of(text or _PLAIN, _PLAIN), 1), _BIGGEST)
