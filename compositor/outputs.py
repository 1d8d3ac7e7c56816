"""Outputs: which monitors there are, how large their pixels are, and which way up they stand."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from compositor.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

Rotation: TypeAlias = Literal[0, 90, 180, 270]
"""By how far a picture is turned clockwise on its way to the screen."""

CONNECTORS = Path("/sys/class/drm")
_MAGIC = bytes.fromhex("00ffffffffffff00")
_BLOCK = 128
_TIMINGS = range(54, 126, 18)
_MILLIMETRES = 25.4
_USUAL = 96
"""Dots per inch at which the scale is 1."""
_LIKELY = range(40, 700)
"""Dots per inch: a size that gives others is none, but an aspect ratio or a guess."""
_RATIOS = {(16, 9), (16, 10), (160, 90), (160, 100)}
_STEP, _LEAST, _MOST = 0.25, 1.0, 3.0
_MANY_ROWS = 2000


class Monitor(NamedTuple):
    """As it describes itself."""

    size: tuple[int, int]
    """The mode that it prefers, in pixels."""
    millimetres: tuple[int, int] | None


class Output(NamedTuple):
    connector: str
    monitor: Monitor | None
    """None where it says nothing about itself."""


class Screen(NamedTuple):
    """What pictures are shown on."""

    name: str
    size: tuple[int, int]
    """In pixels, as it is turned."""
    scale: float
    """That suits it."""


def parse(edid: bytes) -> Monitor | None:
    """The first detailed timing is the preferred one (VESA E-EDID 1.4, 3.10.2), its size that of the picture."""
    if len(edid) < _BLOCK or edid[:8] != _MAGIC or sum(edid[:_BLOCK]) % 256:
        return None
    for at in _TIMINGS:
        timing = edid[at : at + 18]
        if timing[0] or timing[1]:
            size = timing[2] | (timing[4] & 0xF0) << 4, timing[5] | (timing[7] & 0xF0) << 4
            exact = timing[12] | (timing[14] & 0xF0) << 4, timing[13] | (timing[14] & 0x0F) << 8
            rough = edid[21] * 10, edid[22] * 10
            return Monitor(size, next((mm for mm in (exact, rough) if _likely(size, mm)), None))
    return None


def connected(connectors: Path = CONNECTORS) -> tuple[Output, ...]:
    """What is plugged in, in the kernel's order; nothing where there is no such kernel."""
    found = []
    for folder in sorted(connectors.glob("card*-*")):
        try:
            if (folder / "status").read_text().strip() == "connected":
                found.append(Output(folder.name.partition("-")[2], parse((folder / "edid").read_bytes())))
        except OSError:  # it went away meanwhile
            continue
    return tuple(found)


def first(sizes: Sequence[tuple[int, int]]) -> int:
    """Which of the screens is the one for the prompt: the largest, or the first of those that are."""
    return max(range(len(sizes)), key=lambda index: sizes[index][0] * sizes[index][1], default=0)


def paired(sizes: Sequence[tuple[int, int]], there: Sequence[Output]) -> tuple[Output, ...]:
    """Which output each screen is: by the mode that its monitor prefers, else in the kernel's order."""
    left, found = list(there), dict[int, Output]()
    for index, size in enumerate(sizes):
        same = next((output for output in left if output.monitor and output.monitor.size == size), None)
        if same:
            left.remove(same)
            found[index] = same
    for index in range(len(sizes)):
        if index not in found:
            found[index] = left.pop(0) if left else Output(f"screen {index + 1}", None)
    names = [found[index].connector for index in range(len(sizes))]
    return tuple(
        found[index]._replace(connector=name if name not in names[:index] else f"{name} {index + 1}")
        for index, name in enumerate(names)
    )


def beside(sizes: Sequence[tuple[int, int]]) -> tuple[Rect, ...]:
    """Where on one plane the screens are: side by side, so that a pointer goes from one to the next."""
    places: list[Rect] = []
    for width, height in sizes:
        places.append(Rect(places[-1].right if places else 0, 0, width, height))
    return tuple(places)


def nearest(x: float, y: float, places: Sequence[Rect]) -> tuple[float, float]:
    """The point itself where it is on a screen, else the nearest that is."""
    kept = [(min(max(x, place.x), place.right - 1), min(max(y, place.y), place.bottom - 1)) for place in places]
    return min(kept, key=lambda point: math.dist(point, (x, y)))


def scale(size: tuple[int, int], millimetres: tuple[int, int] | None) -> float:
    """How many pixels make one of the logical ones, so that things are as large as on a usual screen."""
    if millimetres is None or not _likely(size, millimetres):
        return 2.0 if min(size) >= _MANY_ROWS else 1.0
    wanted = _density(size, millimetres) / _USUAL
    return min(max(round(wanted / _STEP) * _STEP, _LEAST), _MOST)


def turned(size: tuple[int, int], rotation: Rotation) -> tuple[int, int]:
    """How large a picture is that fills a screen of this size."""
    width, height = size
    return (height, width) if rotation % 180 else (width, height)


def mapped(x: float, y: float, screen: tuple[int, int], rotation: Rotation) -> tuple[float, float]:
    """Where in the picture a point of the screen is: what a pointer of an unturned device points at."""
    width, height = screen
    match rotation:
        case 0:
            return x, y
        case 90:
            return y, width - x
        case 180:
            return width - x, height - y
        case 270:
            return height - y, x


def _density(size: tuple[int, int], millimetres: tuple[int, int]) -> float:
    """Dots per inch along the diagonal."""
    dots, length = (math.hypot(*sides) for sides in (size, millimetres))
    return dots / length * _MILLIMETRES


def _likely(size: tuple[int, int], millimetres: tuple[int, int]) -> bool:
    return 0 not in millimetres and millimetres not in _RATIOS and int(_density(size, millimetres)) in _LIKELY
