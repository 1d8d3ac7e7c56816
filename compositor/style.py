"""Style: every colour and every size that is drawn, for one theme at one scale."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Colour: TypeAlias = tuple[int, int, int, int]
"""Red, green, blue and opacity, 0 to 255."""
Theme: TypeAlias = Literal["dark", "light", "contrast"]


def rgb(text: str, opacity: float = 1.0) -> Colour:
    """Of "rrggbb"."""
    return int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16), round(255 * opacity)


def faded(colour: Colour, by: float) -> Colour:
    return (*colour[:3], round(colour[3] * by))


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """So much of the other."""
    red, green, blue, opacity = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue, opacity


_NAMES = (
    *("background", "surface", "raised", "text", "muted", "faint", "border", "accent", "on_accent", "focus"),
    *("good", "bad", "warn", "red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown", "gray"),
    *("white", "black"),
)
_THEMES: dict[Theme, str] = {
    "dark": "0b0e13 12171f 1b222d e8ecf2 98a3b3 5b6675 283140 5fd0bb 06231e 7fe3d1 "
    "63cf8f f47c74 f0b860 f2756e f29a5b efd068 67cc8a 54c7bd 6aa9f7 a98bf2 ef86b8 b98a63 8b95a3 ffffff 000000",
    "light": "eef0f3 ffffff f5f6f8 171c24 596373 8c95a3 d5dae1 0b7d6d ffffff 0b7d6d "
    "17804a c2352c 9a6205 c2352c bf5a12 8f6a00 17804a 0b7d75 1d5fc4 6a45c9 b8327c 7c5532 667080 ffffff 000000",
    "contrast": "000000 000000 101010 ffffff ffffff c8c8c8 ffffff ffe100 000000 00e5ff "
    "3cff6e ff6b6b ffb300 ff6b6b ff9d2e ffe100 3cff6e 22ffe0 6bb6ff c9a4ff ff8ad0 e0a878 d0d0d0 ffffff 000000",
}


@dataclass(frozen=True)
class Style:
    """Hashable, so that what was drawn with it can be remembered by it."""

    theme: Theme = "dark"
    scale: float = 1.0
    """Physical pixels for each of the logical ones that sizes are given in."""
    text_size: float = 1.0
    accent: str = ""
    """A colour's name or "#rrggbb" in place of the theme's own."""
    motion: bool = True
    language: str = "en"
    """Of Wisp's own words, which are another picture in another language."""

    def px(self, size: float) -> int:
        """Whole physical pixels for a logical size, at least one for what isn't nothing."""
        return max(1, round(size * self.scale)) if size else 0

    def type(self, size: float) -> int:
        """The size of a typeface: follows the person's wish for larger text, too."""
        return max(6, round(size * self.scale * self.text_size))

    @cached_property
    def colours(self) -> Mapping[str, Colour]:
        colours = dict(zip(_NAMES, map(rgb, _THEMES[self.theme].split()), strict=True))
        if self.accent:
            accent = colours["accent"] = self._own(self.accent, colours)
            colours["focus"] = mixed(accent, colours["text"], 0.25)
            light = 0.299 * accent[0] + 0.587 * accent[1] + 0.114 * accent[2] > 140  # noqa: PLR2004 - of 255
            colours["on_accent"] = rgb("000000") if light else rgb("ffffff")
        return MappingProxyType(colours)

    def colour(self, name: str, default: str = "text") -> Colour:
        """What a scene calls a colour: a name of the theme, "#rrggbb", "#rrggbbaa", or "" for the default."""
        return self._own(name or default, self.colours)

    @staticmethod
    def _own(name: str, colours: Mapping[str, Colour]) -> Colour:
        if name.startswith("#"):
            opacity = int(name[7:9], 16) / 255 if len(name) == len("#rrggbbaa") else 1.0
            return rgb(name[1:7], opacity)
        return colours[name]
