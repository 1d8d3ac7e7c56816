"""Goldens: photographs that were looked at and found good, kept small; and how another one is compared with them.

Small means half as wide and high, in 256 colours. Compared is what is left when both are made so small that it doesn't
matter which rasteriser smoothed an edge: what is missing, moved, or of another colour still shows.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pygame

from image import ROOT

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ROOT / "tests" / "goldens"
ACTUAL = ROOT / "tests" / "report" / "gallery"
_KEPT = 400
_COLOURS = 256
_COMPARED = 100
"""The longer side of what is kept, and of what is compared: a pixel of it is 8 x 8 of a usual photograph."""
MEAN, MOST = 1.5, 52.0
"""The differences that are allowed, of 255: on the whole, and at any place."""


class Difference(NamedTuple):
    """How far two photographs are from each other: on the whole, at most, and where that is as shares of the size."""

    mean: float
    most: float
    where: tuple[float, float]

    @property
    def is_small(self) -> bool:
        return self.mean <= MEAN and self.most <= MOST

    def __str__(self) -> str:
        across, down = self.where
        return (
            f"on the whole {self.mean:.2f} of 255 (at most {MEAN} are allowed), at {across:.0%} from the left and "
            f"{down:.0%} from the top {self.most:.0f} (at most {MOST:.0f})"
        )


def difference(one: pygame.Surface, other: pygame.Surface) -> Difference:
    size = _smaller(one.get_size(), _COMPARED)
    ours, theirs = (pygame.image.tobytes(_scaled(picture, size), "RGB") for picture in (one, other))
    apart = [abs(a - b) for a, b in zip(ours, theirs, strict=True)]
    most = max(apart)
    place = apart.index(most) // 3
    where = (place % size[0] / size[0], place // size[0] / size[1])
    return Difference(sum(apart) / len(apart), most, where)


def kept(name: str) -> pygame.Surface | None:
    """None: there is no such golden yet."""
    path = FOLDER / f"{name}.png"
    return pygame.image.load(path).convert(24) if path.exists() else None


def keep(name: str, photograph: pygame.Surface) -> Path:
    small = _scaled(photograph, _smaller(photograph.get_size(), _KEPT))
    path = FOLDER / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(_few_colours(small), path)
    return path


def put_aside(name: str, photograph: pygame.Surface) -> Path:
    """Where a person can look at it."""
    path = ACTUAL / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(photograph, path)
    return path


def _few_colours(photograph: pygame.Surface) -> pygame.Surface:
    """With the colours that it has most of; each other one becomes the nearest of them."""
    pixels = memoryview(pygame.image.tobytes(photograph, "RGBA")).cast("I").tolist()
    counts = Counter(pixels)
    alike: dict[int, Counter[int]] = {}
    for pixel, count in counts.items():
        alike.setdefault(pixel & 0xF8F8F8, Counter())[pixel] += count
    most = sorted(alike.values(), key=lambda group: -group.total())[:_COLOURS]
    palette = [_parts(group.most_common(1)[0][0]) for group in most]
    places = {pixel: _nearest(_parts(pixel), palette) for pixel in counts}
    few = pygame.image.frombytes(bytes(places[pixel] for pixel in pixels), photograph.get_size(), "P")
    few.set_palette([*palette, *[(0, 0, 0)] * (_COLOURS - len(palette))])
    return few


def _parts(pixel: int) -> tuple[int, int, int]:
    return pixel & 255, pixel >> 8 & 255, pixel >> 16 & 255


def _nearest(colour: tuple[int, int, int], palette: list[tuple[int, int, int]]) -> int:
    red, green, blue = colour
    apart = [abs(red - r) + abs(green - g) + abs(blue - b) for r, g, b in palette]
    return apart.index(min(apart))


def _smaller(size: tuple[int, int], longest: int) -> tuple[int, int]:
    times = longest / max(size)
    return max(1, round(size[0] * times)), max(1, round(size[1] * times))


def _scaled(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    whole = picture if picture.get_bitsize() in {24, 32} else picture.convert(24)
    return pygame.transform.smoothscale(whole, size)
