"""Highlight: Python source as lines of pieces, each with what it is. Source that isn't finished is as welcome."""

from __future__ import annotations

import keyword
import re
from functools import lru_cache
from typing import Literal, TypeAlias, get_args

Kind: TypeAlias = Literal["keyword", "string", "number", "comment", "name", "call", "plain"]
Line: TypeAlias = tuple[tuple[str, Kind], ...]

_KINDS: dict[str | None, Kind] = {kind: kind for kind in get_args(Kind)}
_PREFIX = "(?:[rRbBuUfFtT]|[rR][bBfFtT]|[bBfFtT][rR])?"
_TOKENS = re.compile(
    rf"(?P<comment>\#.*)"
    rf"|(?P<long>{_PREFIX}(?P<quotes>\"\"\"|'''))"
    rf"|(?P<string>{_PREFIX}(?:\"(?:[^\"\\]|\\.)*(?:\"|\\?$)|'(?:[^'\\]|\\.)*(?:'|\\?$)))"
    r"|(?P<number>(?<![\w.])(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+"
    r"|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?[jJ]?))"
    rf"|(?P<keyword>\b(?:{'|'.join(keyword.kwlist)})\b)"
    r"|(?P<name>(?:(?<=\bdef )|(?<=\bclass )|(?<=@))[^\W\d]\w*)"
    r"|(?P<call>[^\W\d]\w*(?=\s*\())"
    r"|(?P<plain>[^\W\d]\w*)"
)
_SOFT = re.compile(r"\s*(match|case|type)(?=\s+[^=\s.,:)\]]).*:?")
_ENDS = {quotes: re.compile(rf"(?:[^\\]|\\.)*?{quotes}") for quotes in ('"""', "'''")}


def highlight(source: str) -> tuple[Line, ...]:
    """The lines in order; each one's pieces together are the line."""
    lines: list[Line] = []
    inside = ""
    for text in source.split("\n"):
        line, inside = _line(text, inside)
        lines.append(line)
    return tuple(lines)


@lru_cache(maxsize=4096)
def _line(text: str, inside: str) -> tuple[Line, str]:
    """A line's pieces; `inside` are the quotes of the text that it begins and, given back, that it ends within."""
    pieces: list[tuple[str, Kind]] = []
    at = 0
    if inside:
        at, inside = _ending(text, 0, inside)
        pieces.append((text[:at], "string"))
    soft = _SOFT.match(text, at) if not at else None
    if soft:
        at = soft.end(1)
        pieces += [(text[: soft.start(1)], "plain"), (soft[1], "keyword")]
    while match := _TOKENS.search(text, at):
        pieces.append((text[at : match.start()], "plain"))
        at = match.end()
        kind = _KINDS.get(match.lastgroup)
        if match["long"]:
            kind = "string"
            at, inside = _ending(text, at, match["quotes"])
        pieces.append((text[match.start() : at], kind or "plain"))
    pieces.append((text[at:], "plain"))
    return _joined(pieces), inside


def _ending(text: str, start: int, quotes: str) -> tuple[int, str]:
    """Where a text in three quotes ends, and the quotes where it goes on in the next line."""
    end = _ENDS[quotes].match(text, start)
    return (end.end(), "") if end else (len(text), quotes)


def _joined(pieces: list[tuple[str, Kind]]) -> Line:
    """Without the empty ones, and with neighbours of a kind as one."""
    joined: list[tuple[str, Kind]] = []
    for text, kind in pieces:
        if joined and joined[-1][1] == kind:
            joined[-1] = (joined[-1][0] + text, kind)
        elif text:
            joined.append((text, kind))
    return tuple(joined)
