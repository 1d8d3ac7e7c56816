"""Reading: finds a line of text in a picture, by the coverage that the same typeface gives it."""

from typing import NamedTuple

import numpy as np
import pygame.image
from numpy.typing import NDArray

from compositor.picture import Face
from compositor.typeface import font
from qemu.picture import Picture

# The same line drawn by another GL differs by rounding, another digit in it by several hundredths.
SAME = 0.985
_FLAT = 1.0

Matrix = NDArray[np.float64]


class Found(NamedTuple):
    x: int
    y: int
    likeness: float


def find(picture: Picture, text: str, size: int, face: Face = "regular") -> Found | None:
    """Return where the line stands, or None if nothing in the picture looks the same."""
    best = nearest(picture, text, size, face)
    return best if best.likeness >= SAME else None


def nearest(picture: Picture, text: str, size: int, face: Face = "regular") -> Found:
    """Return the place that looks most like the line: normalised cross-correlation over the picture."""
    light = _light(picture)
    line = _line(text, size, face)
    height, width = line.shape
    sums = _window_sums(light, height, width)
    squares = _window_sums(light * light, height, width)
    spread = np.sqrt(np.maximum(squares - sums * sums / line.size, _FLAT))
    likeness = _correlate(light, line - line.mean()) / (spread * np.linalg.norm(line - line.mean()))
    y, x = np.unravel_index(int(np.argmax(likeness)), likeness.shape)
    return Found(int(x), int(y), float(likeness[y, x]))


def _light(picture: Picture) -> Matrix:
    pixels = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    light: Matrix = pixels.astype(np.float64).mean(axis=2)
    return light


def _line(text: str, size: int, face: Face) -> Matrix:
    surface = font(face, size).render(text, antialias=True, color=(255, 255, 255))
    coverage = np.frombuffer(pygame.image.tobytes(surface, "RGBA"), np.uint8)[3::4]
    return coverage.reshape(surface.get_height(), surface.get_width()).astype(np.float64)


def _correlate(light: Matrix, line: Matrix) -> Matrix:
    shape = light.shape
    product = np.fft.rfft2(light) * np.conj(np.fft.rfft2(line, shape))
    whole = np.fft.irfft2(product, shape)
    return whole[: shape[0] - line.shape[0] + 1, : shape[1] - line.shape[1] + 1]


def _window_sums(values: Matrix, height: int, width: int) -> Matrix:
    total = np.pad(values, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    rows: Matrix = total[height:] - total[:-height]
    return rows[:, width:] - rows[:, :-width]
