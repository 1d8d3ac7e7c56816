"""Pictures: rows of colours, as bytes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from runtime.sdk import colors
from runtime.sdk.mistakes import MistakeError

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_AREA = 512 * 512


def picture(image: Any, note: Callable[[str], None], width: int = 0, height: int = 0) -> dict[str, Any]:
    """Of rows of colours, or a flat list or bytes with a width; a number is a shade of gray."""
    if isinstance(image, dict) and "pixels" in image:
        return image
    if isinstance(image, (bytes, bytearray)):
        return _bytes(bytes(image), width, height)
    rows = _rows(image, width)
    wide, high = max((len(row) for row in rows), default=0), len(rows)
    if not wide or wide * high > MAX_AREA:
        raise MistakeError(f"an image needs rows of colours, at most {MAX_AREA} in all; this one has {wide} x {high}")
    known: dict[object, bytes] = {}
    clear = bytes(4)
    data = b"".join(b"".join(_pixel(value, known, note) for value in row) + clear * (wide - len(row)) for row in rows)
    return {"width": wide, "height": high, "pixels": base64.b64encode(data).decode()}


def _rows(image: Any, width: int) -> list[list[Any]]:
    try:
        rows = list(image)
    except TypeError:
        raise MistakeError("ui.image() needs rows of colours: ui.image([['red', 'blue'], ['blue', 'red']])") from None
    if rows and isinstance(rows[0], (list, tuple)) and not (width and isinstance(rows[0], tuple)):
        return [list(row) for row in rows]
    side = width or round(len(rows) ** 0.5) or 1
    return [rows[start : start + side] for start in range(0, len(rows), side)]


def _bytes(data: bytes, width: int, height: int) -> dict[str, Any]:
    for depth in (4, 3, 1):
        side = width or round((len(data) / depth) ** 0.5)
        high = height or (len(data) // (depth * side) if side else 0)
        if side and side * high * depth == len(data) and side * high <= MAX_AREA:
            return {"width": side, "height": high, "pixels": base64.b64encode(_rgba(data, depth)).decode()}
    raise MistakeError("ui.image() of bytes needs width= and height=, and 4, 3 or 1 bytes for each pixel")


def _rgba(data: bytes, depth: int) -> bytes:
    if depth == len("rgba"):
        return data
    step = range(0, len(data), depth)
    return b"".join((data[at : at + 3] if depth == len("rgb") else data[at : at + 1] * 3) + b"\xff" for at in step)


def _pixel(value: Any, known: dict[object, bytes], note: Callable[[str], None]) -> bytes:
    key = tuple(value) if isinstance(value, list) else value
    if (key, type(key)) not in known:
        known[key, type(key)] = _color(value, note)
    return known[key, type(key)]


def _color(value: Any, note: Callable[[str], None]) -> bytes:
    if value is None or value == "":
        return bytes(4)
    if isinstance(value, (bool, int, float)) and value <= 255:  # noqa: PLR2004 - a byte
        # 0 and 1 are black and white, floats shares, larger numbers shades.
        shade = round(255 * value) if value <= 1 else round(value)
        return bytes((max(shade, 0),) * 3) + b"\xff"
    try:
        return colors.packed(value).to_bytes(4, "big")
    except colors.UnknownColorError as error:
        note(str(error))
        return bytes(4)
