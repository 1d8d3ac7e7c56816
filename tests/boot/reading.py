"""Reading: finds a line of text in a picture by the shape that the same typeface gives it."""

from __future__ import annotations

import math
import time
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from compositor.text import bitmap, shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from compositor.text import Face
    from qemu.picture import Picture
    from qemu.session import Session

Matrix = NDArray[np.float64]

# How large the compositor writes what, on a screen 800 pixels high.
NOTICE, BODY, TYPED, HEADING = 14, 16, 20, 28
# The same line drawn by another GL differs by rounding, another digit in it by several hundredths.
SAME = 0.985
# The kernel's own console font differs from the firmware's in a few glyphs.
SIMILAR = 0.9
_FLAT = 1.0
_FIRMWARE_FONT = Path("/usr/share/seabios/vgabios-virtio.bin")  # apt: seabios, which QEMU depends on
_LETTER_A = bytes.fromhex("000010386cc6c6fec6c6c6c600000000")


class Found(NamedTuple):
    x: int
    y: int
    likeness: float
    width: int
    height: int


def find(picture: Picture, text: str, size: int, face: Face = "regular", likeness: float = SAME) -> Found | None:
    """Find a line that the compositor wrote, light on dark or dark on light."""
    found = (_find(picture, _line(text, size, face, shift), likeness) for shift in range(4))
    return next(filter(None, found), None)


def find_on_console(picture: Picture, text: str) -> Found | None:
    """Find a line that the kernel wrote: in text mode a cell is nine pixels wide, elsewhere eight."""
    return _find(picture, _console_line(text, 8), SIMILAR) or _find(picture, _console_line(text, 9), SIMILAR)


def wait_until_seen(session: Session, text: str, size: int, within: float, face: Face = "regular") -> Found:
    """Look again and again until the line is on the screen."""
    return _wait(session, text, lambda picture: find(picture, text, size, face), within)


def wait_until_on_console(session: Session, text: str, within: float) -> Found:
    """Do the same for a line of the kernel's, which the graphics driver shows in its own time."""
    return _wait(session, text, lambda picture: find_on_console(picture, text), within)


def _wait(session: Session, text: str, look: Callable[[Picture], Found | None], within: float) -> Found:
    deadline = time.monotonic() + within
    while not (found := look(session.screenshot())):
        assert time.monotonic() < deadline, f"{text!r} isn't on the screen after {within:.0f} s"
        time.sleep(0.1)
    return found


def _find(picture: Picture, line: Matrix, threshold: float) -> Found | None:
    if line.shape[0] > picture.height or line.shape[1] > picture.width:
        return None
    likeness = np.abs(_likeness(_looked_at(picture), line))
    y, x = np.unravel_index(int(np.argmax(likeness)), likeness.shape)
    best = float(likeness[y, x])
    return Found(int(x), int(y), best, line.shape[1], line.shape[0]) if best >= threshold else None


class _Look(NamedTuple):
    """What a picture is to all lines that are looked for in it."""

    light: Matrix
    sums: Matrix
    squares: Matrix
    waves: NDArray[np.complex128]


@lru_cache(maxsize=1)
def _looked_at(picture: Picture) -> _Look:
    pixels = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    light: Matrix = pixels.astype(np.float64).mean(axis=2)
    return _Look(light, _summed(light), _summed(light * light), np.fft.rfft2(light))


def _likeness(look: _Look, line: Matrix) -> Matrix:
    """Compare everywhere: normalised cross-correlation."""
    shape = line - line.mean()
    sums = _window_sums(look.sums, *line.shape)
    squares = _window_sums(look.squares, *line.shape)
    spread = np.sqrt(np.maximum(squares - sums * sums / line.size, _FLAT))
    likeness: Matrix = _correlate(look, shape) / (spread * np.linalg.norm(shape))
    return likeness


def _line(text: str, size: int, face: Face, shift: int) -> Matrix:
    """As the compositor draws it where the line begins so many quarters of a pixel into one."""
    run = shape(text, face, size)
    top = math.ceil(run.ascent)
    light = np.zeros((top + math.ceil(run.descent) + 1, math.ceil(run.width) + 2))
    for glyph in run.glyphs:
        quarters = round(4 * glyph.x) + shift
        drawn = bitmap(glyph.font, glyph.id, size, quarters % 4)
        left, upper = max(0, quarters // 4 + drawn.left), top + round(glyph.y) - drawn.top
        cover = np.frombuffer(drawn.pixels, np.uint8).reshape(drawn.height, drawn.width)
        place = light[upper : upper + drawn.height, left : left + drawn.width]
        place += cover[: place.shape[0], : place.shape[1]]
    inked = np.argwhere(light)
    (first, left), (last, right) = inked.min(axis=0), inked.max(axis=0)
    return light[first : last + 1, left : right + 1]


@cache
def _console_font() -> bytes:
    rom = _FIRMWARE_FONT.read_bytes()
    return rom[rom.index(_LETTER_A) - 16 * ord("A") :]


def _console_line(text: str, pitch: int) -> Matrix:
    glyphs = (_console_font()[16 * ord(letter) :][:16] for letter in text)
    cells = (np.unpackbits(np.frombuffer(glyph, np.uint8)).reshape(16, 8) for glyph in glyphs)
    return np.hstack([np.pad(cell, ((0, 0), (0, pitch - 8))) for cell in cells]).astype(np.float64)


def _correlate(look: _Look, line: Matrix) -> Matrix:
    shape = look.light.shape
    whole = np.fft.irfft2(look.waves * np.conj(np.fft.rfft2(line, shape)), shape)
    return whole[: shape[0] - line.shape[0] + 1, : shape[1] - line.shape[1] + 1]


def _summed(values: Matrix) -> Matrix:
    return np.pad(values, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)


def _window_sums(total: Matrix, height: int, width: int) -> Matrix:
    rows: Matrix = total[height:] - total[:-height]
    return rows[:, width:] - rows[:, :-width]
