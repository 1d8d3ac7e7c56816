"""Markup: the little of markdown that programs and models write into texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from compositor.text.fonts import Face

_MARKS = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|\*\*\*(?P<both>[^\s*](?:[^*\n]*[^\s*])?)\*\*\*"
    r"|\*\*(?P<bold>[^\s*](?:[^*\n]*[^\s*])?)\*\*|(?<!\w)__(?P<bold_>[^\s_](?:[^_\n]*[^\s_])?)__(?!\w)"
    r"|(?<![\w*])\*(?P<italic>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*])"
    r"|(?<!\w)_(?P<italic_>[^\s_](?:[^_\n]*[^\s_])?)_(?!\w)"
    r"|\[(?P<link>[^][\n]+)\]\((?P<target>[^)\s]*)\)"
    r"|^(?P<heading>#{1,4}[ \t]+[^\n]+)$"
    r"|^(?P<indent>[ \t]*)[-*+][ \t]+(?=\S)",
    re.MULTILINE,
)
_BOLD: dict[Face, Face] = {"italic": "bold-italic", "bold-italic": "bold-italic"}
_ITALIC: dict[Face, Face] = {"bold": "bold-italic", "bold-italic": "bold-italic"}


class Piece(NamedTuple):
    text: str
    face: Face
    link: str = ""
    """Where it leads to; shown, never followed."""


def pieces(text: str, base: Face) -> tuple[Piece, ...]:
    """A text without its marks, in the faces that they ask for. Marks that don't pair stay as they are.

    So does all that is in columns: code, boards and frames are meant letter for letter.
    """
    if base in ("mono", "mono-bold") or not any(mark in text for mark in "*_`[#-+"):
        return (Piece(text, base),)
    found: list[Piece] = []
    at = 0
    for match in _MARKS.finditer(text):
        found.append(Piece(text[at : match.start()], base))
        found.append(_piece(match, base))
        at = match.end()
    found.append(Piece(text[at:], base))
    return tuple(piece for piece in found if piece.text) or (Piece("", base),)


def _piece(match: re.Match[str], base: Face) -> Piece:
    kind = match.lastgroup or ""
    words = match[kind]
    bold, italic = _BOLD.get(base, "bold"), _ITALIC.get(base, "italic")
    if kind == "target":
        return Piece(match["link"], base, words)
    if kind == "indent":
        return Piece(f"{words}•\u2002", base)
    if kind == "heading":
        words = words.lstrip("#").strip()
    faces: dict[str, Face] = {
        "code": "mono-bold" if "bold" in base else "mono",
        "both": _ITALIC.get(bold, "bold-italic"),
        **dict.fromkeys(("bold", "bold_", "heading"), bold),
        **dict.fromkeys(("italic", "italic_"), italic),
    }
    return Piece(words, faces[kind])
