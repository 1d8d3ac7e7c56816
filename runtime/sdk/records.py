"""Records: drawing as the scene packs it, 20 bytes for each line, shape and letter string."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from runtime.sdk import colors
from runtime.sdk.transform import Transform
from runtime.sdk.tree import TooMuchError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.sdk.pointer import Mouse
    from runtime.sdk.program import Program
    from runtime.sdk.tree import Node

MAX_RECORDS = 20_000
LINE, CIRCLE, ELLIPSE, RECT, ARC, POLY, POINTS, TEXT, IMAGE = range(1, 10)
FILLED, ROUND = 1, 2
UNIT, TURN = 8, 64
_RECORD = struct.Struct("<BBHhhhhhhI")
_pack = _RECORD.pack_into
SIZE = _RECORD.size
_MOST = 32767
_HASHED = frozenset({str, type(None), tuple})


class Records:
    def __init__(self, program: Program, node: Node, mouse: Mouse) -> None:
        self._program, self._node, self._mouse = program, node, mouse
        self.width: int = node.fields["width"]
        self.height: int = node.fields["height"]
        self._dark = False
        """Something was drawn in black, or nearly."""
        self._buffer = bytearray(64 * SIZE)
        self._end = 0
        self._transform = Transform()
        self._color, self._line_width = colors.packed("text"), 2.0
        self._colors: dict[object, int] = {None: self._color}

    def _quick(self, kind: int, flags: int, width: Any, numbers: tuple[Any, Any, Any, Any], color: object) -> bool:
        """Records what most programs draw most of the time; False where it takes more thought."""
        position = self._end
        if not self._transform.plain or position >= len(self._buffer) or type(color) not in _HASHED:
            return False
        a, b, c, d = numbers
        try:
            if kind != LINE and (c < 0 or d < 0):
                return False
            _pack(
                self._buffer,
                position,
                kind,
                flags,
                int(width * UNIT),
                int(a * UNIT),
                int(b * UNIT),
                int(c * UNIT),
                int(d * UNIT),
                0,
                0,
                self._colors[color],
            )
        except (TypeError, ValueError, KeyError, OverflowError, struct.error):
            return False
        self._end = position + SIZE
        return True

    def _paint(self, color: object) -> int:
        raise NotImplementedError

    def _first(self) -> tuple[int, ...]:
        return _RECORD.unpack_from(self._buffer)

    def _record(  # noqa: PLR0913, PLR0917 - the fields of a record
        self, kind: int, flags: int, width: Any, a: Any, b: Any, c: Any, d: Any, e: Any, f: Any, paint: int
    ) -> None:
        position = self._end
        if position + SIZE > len(self._buffer):
            if position >= MAX_RECORDS * SIZE:
                raise TooMuchError(f"a canvas holds at most {MAX_RECORDS} lines and shapes")
            self._buffer.extend(bytes(min(len(self._buffer), MAX_RECORDS * SIZE - len(self._buffer))))
        numbers = [int(part * UNIT) for part in (a, b, c, d, e, f)]
        try:
            _pack(self._buffer, position, kind, flags, int(width * UNIT), *numbers, paint)
        except struct.error:
            numbers = [min(max(part, -_MOST), _MOST) for part in numbers]
            _pack(self._buffer, position, kind, flags, min(max(int(width * UNIT), 0), 65535), *numbers, paint)
        self._end = position + SIZE

    def _segment(self, x1: Any, y1: Any, x2: Any, y2: Any, paint: int, width: Any) -> None:
        if not self._transform.plain:
            (x1, y1), (x2, y2) = self._transform.point(x1, y1), self._transform.point(x2, y2)
            width *= self._transform.stretch
        self._record(LINE, ROUND, width, x1, y1, x2, y2, 0, 0, paint)

    def _shape(self, points: Sequence[tuple[float, float]], inner: int | None, outer: int | None, width: Any) -> None:
        if not points:
            return
        points = [self._transform.point(x, y) for x, y in points]
        flat = [number for point in points for number in point]
        flat += [0.0] * (-len(flat) % 6)
        for flags, paint in ((FILLED, inner), (0, outer)):
            if paint is not None:
                self._record(POLY, flags, 0 if flags else width, len(points) / UNIT, 0, 0, 0, 0, 0, paint)
                for a, b, c, d, e, f in zip(*[iter(flat)] * 6, strict=True):
                    self._record(POINTS, 0, 0, a, b, c, d, e, f, paint)

    def _letters(self, x: Any, y: Any, line: str, size: float, color: object, align: int) -> None:
        texts = self._node.fields["texts"]
        x, y = self._transform.point(x, y)
        size = max(size * self._transform.stretch, 1)
        angle = self._transform.angle * TURN / UNIT
        self._record(TEXT, 0, 0, x, y, size, len(texts) / UNIT, align / UNIT, angle, self._paint(color))
        texts.append(line)
