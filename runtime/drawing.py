"""The drawing of a canvas: packed records, checked so that who draws them needn't doubt them.

A record is 20 bytes, `<BBHhhhhhhI`: kind, flags, line width, a b c d e f, colour. Kinds: 1 line, 2 circle, 3 ellipse,
4 rectangle, 5 arc, 6 polygon, 7 three points of the polygon before it, 8 text, 9 image.
"""

from __future__ import annotations

import re
from itertools import compress
from typing import NamedTuple

MAX_RECORDS = 20_000
RECORD_BYTES = 20
_POLY, _POINTS = 6, 7
_KINDS = bytes(range(1, 10))
_FLAGS = bytes(range(4))
_A, _B, _C, _D, _E = range(2, 7)  # counted in 16-bit fields from the record's start


def primitives(drawing: bytes) -> int:
    """How many things are drawn; the points of a polygon are not things of their own."""
    kinds = drawing[::RECORD_BYTES]
    return len(kinds) - kinds.count(_POINTS)


class _Rule(NamedTuple):
    """For records of these kinds a field lies in a range."""

    kinds: str
    field: int
    low: int
    high: int
    what: str

    def check(self, kinds: bytes, fields: memoryview) -> None:
        """Only C loops: a drawing of 20,000 records is checked in a millisecond or two."""
        concerned = kinds.translate(_SELECTORS[self.kinds])
        if 1 not in concerned:
            return
        values = list(compress(fields[self.field :: RECORD_BYTES // 2].tolist(), concerned))
        if min(values) < self.low or max(values) > self.high:
            raise ValueError(f"{self.what} must be from {self.low} to {self.high}, not {min(values)} to {max(values)}")


_MOST = 2**15 - 1
_RULES = (
    _Rule("23458", _C, 0, _MOST, "a size"),
    _Rule("349", _D, 0, _MOST, "a height"),
    _Rule("9", _C, 0, _MOST, "a width"),
    _Rule("4", _E, 0, _MOST, "a rounding"),
    _Rule("8", _E, 0, 2, "the alignment of a text"),
)
_SELECTORS = {
    rule: bytes(str(kind) in rule for kind in range(256)) for rule in {*(rule.kinds for rule in _RULES), "8", "9"}
}


def check(drawing: bytes, texts: int, images: int) -> None:
    """ValueError, in words, for what can't be drawn with so many texts and images."""
    count, rest = divmod(len(drawing), RECORD_BYTES)
    if rest:
        raise ValueError(f"{len(drawing)} bytes are not whole records of {RECORD_BYTES}")
    if count > MAX_RECORDS:
        raise ValueError(f"{count} records are more than {MAX_RECORDS}")
    kinds = drawing[::RECORD_BYTES]
    if kinds.translate(None, _KINDS):
        raise ValueError("a record is of no known kind")
    if drawing[1::RECORD_BYTES].translate(None, _FLAGS):
        raise ValueError("a record has unknown flags")
    fields = memoryview(drawing).cast("h")  # little-endian on all machines that Wisp runs on
    for rule in (
        *_RULES,
        _Rule("8", _D, 0, texts - 1, "the index of a text"),
        _Rule("9", _E, 0, images - 1, "the index of an image"),
    ):
        rule.check(kinds, fields)
    _check_polygons(kinds, fields)


def _check_polygons(kinds: bytes, fields: memoryview) -> None:
    for run in re.finditer(rb"\x06(\x07*)|\x07+", kinds):
        if kinds[run.start()] == _POINTS:
            raise ValueError("points belong to no polygon")
        points = fields[run.start() * RECORD_BYTES // 2 + _A]
        if points < 1 or len(run[1]) != -(-points // 3):
            raise ValueError(f"a polygon of {points} points has {len(run[1])} records of them")
