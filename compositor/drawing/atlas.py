"""The atlas: sheets of pixels, filled on the processor, from which letters and images are drawn."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compositor.drawing.picture import Drawing, Packed
    from compositor.text import Bitmap, Run

Pixels: TypeAlias = tuple[int, int, bytes]
"""Width, height, rows of RGBA."""

SIDE = 2048
GAP = 1  # keeps a neighbour's pixels out of a linear filter's reach
SHIFTS = 4
"""So many places within a pixel at which a small letter may begin."""
_LARGE = 40  # pixels: from here on nobody sees a letter stand a part of a pixel off
_MOST_LINES, _MOST_DRAWINGS = 6000, 24
_MOST_ROWS = 16384


class FullError(Exception):
    """Nothing more fits on a sheet."""


class Sheet:
    """Pixels that go to the graphics card when they changed. Compared by identity; freed with who uses it."""

    def __init__(
        self, width: int, height: int, channels: Literal[1, 4], pixels: bytes | None = None, *, smooth: bool = True
    ) -> None:
        self.width, self.height, self.channels, self.smooth = width, height, channels, smooth
        self.pixels: bytes | bytearray = bytearray(width * height * channels) if pixels is None else pixels
        self._places = Shelves(width, height)
        self.places: tuple[tuple[int, int, int, int], ...] = ()
        """Of the images on it, where they are all known from the start."""
        self.rows = (0, height)
        """What was added since `taken`, as a range of rows."""

    def add(self, width: int, height: int, pixels: bytes) -> tuple[int, int]:
        """Where there was room for it; FullError where there is none."""
        x, y = self._places.place(width, height)
        if isinstance(self.pixels, bytes):
            raise FullError
        row, step = width * self.channels, self.width * self.channels
        start = y * step + x * self.channels
        for line in range(height):
            at = start + line * step
            self.pixels[at : at + row] = pixels[line * row : (line + 1) * row]
        first, last = self.rows
        self.rows = (min(first, y), max(last, y + height)) if last > first else (y, y + height)
        return x, y

    def taken(self) -> tuple[int, int]:
        """The rows that were added since this was asked last."""
        rows, self.rows = self.rows, (0, 0)
        return rows


class Shelves:
    """Places rectangles left to right on shelves, top to bottom."""

    def __init__(self, width: int, height: int) -> None:
        self._width, self._height = width, height
        self._x = self._y = self._shelf = 0

    def place(self, width: int, height: int) -> tuple[int, int]:
        """The corner of a free rectangle of this size."""
        x, y, shelf = self._x, self._y, self._shelf
        if x + width > self._width:
            x, y, shelf = 0, y + shelf, 0
        if width > self._width or y + height > self._height:
            raise FullError
        self._x, self._y, self._shelf = x + width + GAP, y, max(shelf, height + GAP)
        return x, y


class Slot(NamedTuple):
    """Where a letter's pixels are, and how they stand to its origin on the baseline."""

    sheet: Sheet
    x: int
    y: int
    width: int
    height: int
    left: int
    top: int


class Atlas:
    """Letters in the sizes in which they were asked for.

    A full sheet is left to the pictures that use it, and another one begun: what was drawn stays right.
    """

    def __init__(self) -> None:
        self.generation = 0
        """Changes with each new sheet. Who keeps pictures and draws them anew then sets the old sheet free."""
        self._masks = Sheet(SIDE, SIDE, 1)
        self._colours: Sheet | None = None
        self._slots: dict[tuple[int, int, int, int], Slot] = {}
        self._sheets = WeakValueDictionary[tuple[tuple[Pixels, ...], bool], Sheet]()
        self._lines: dict[object, Packed] = {}
        self._drawings: dict[object, tuple[Drawing, ...]] = {}

    def glyph(self, font: int, glyph: int, size: int, shift: int = 0) -> Slot:
        """`shift` in quarters of a pixel, to the right."""
        key = (font, glyph, size, shift)
        slot = self._slots.get(key)
        return self._drawn(key) if slot is None else slot

    def letters(self, run: Run, x: float, baseline: float) -> Iterator[tuple[Slot, int, int]]:
        """Each letter of a run that has pixels, and where their upper left corner is."""
        parts = SHIFTS if run.size < _LARGE else 1
        for glyph in run.glyphs:
            place = math.floor((x + glyph.x) * parts + 0.5)
            slot = self.glyph(glyph.font, glyph.id, run.size, place % parts)
            if slot.width:
                yield slot, place // parts + slot.left, round(baseline + glyph.y) - slot.top

    def images(self, images: tuple[Pixels, ...], *, smooth: bool = True) -> Sheet:
        """A sheet with these on it; the same one as long as somebody uses it."""
        key = (images, smooth)
        sheet = self._sheets.get(key)
        if sheet is None:
            sheet = self._sheets[key] = _sheet(images, smooth=smooth)
        return sheet

    def line(self, key: object) -> Packed | None:
        """A line of text as it was packed before."""
        return self._lines.get(key)

    def remember(self, key: object, packed: Packed) -> None:
        if len(self._lines) >= _MOST_LINES:
            self._lines.clear()
        self._lines[key] = packed

    def drawing(self, key: object) -> tuple[Drawing, ...] | None:
        """What was made before of what an agent drew: a scene is painted again whenever the pointer moves over it."""
        return self._drawings.get(key)

    def remember_drawing(self, key: object, runs: tuple[Drawing, ...]) -> None:
        if len(self._drawings) >= _MOST_DRAWINGS:
            del self._drawings[next(iter(self._drawings))]
        self._drawings[key] = runs

    def _drawn(self, key: tuple[int, int, int, int]) -> Slot:
        from compositor.text import bitmap  # noqa: PLC0415 - FreeType, once there is something to write

        image = bitmap(*key)
        try:
            slot = self._placed(image)
        except FullError:
            if image.width > SIDE // 2 or image.height > SIDE // 2:
                image = image._replace(width=0, height=0, pixels=b"")
            self._begin_again(coloured=image.coloured)
            slot = self._placed(image)
        self._slots[key] = slot
        return slot

    def _placed(self, image: Bitmap) -> Slot:
        if image.coloured and self._colours is None:
            self._colours = Sheet(SIDE // 2, SIDE // 2, 4)
        sheet = self._colours if image.coloured and self._colours else self._masks
        x, y = sheet.add(image.width, image.height, image.pixels)
        return Slot(sheet, x, y, image.width, image.height, image.left, image.top)

    def _begin_again(self, *, coloured: bool) -> None:
        if coloured:
            self._colours = None
        else:
            self._masks = Sheet(SIDE, SIDE, 1)
        full = self._colours or self._masks
        self._slots = {key: slot for key, slot in self._slots.items() if slot.sheet in {self._masks, full}}
        self._lines.clear()
        self._drawings.clear()
        self._lines.clear()  # they would keep the old sheet alive
        self.generation += 1


def _sheet(images: tuple[Pixels, ...], *, smooth: bool) -> Sheet:
    if len(images) == 1:
        width, height, pixels = images[0]
        sheet = Sheet(width, height, 4, pixels, smooth=smooth)
        sheet.places = ((0, 0, width, height),)
        return sheet
    area = sum(width * height for width, height, _ in images)
    width = max(*(width for width, _, _ in images), SIDE if area > SIDE * SIDE // 4 else SIDE // 4)
    shelves = Shelves(width, _MOST_ROWS)
    corners = [shelves.place(*image[:2]) for image in images]
    sheet = Sheet(width, max(y + image[1] for (_, y), image in zip(corners, images, strict=True)), 4, smooth=smooth)
    sheet.places = tuple((*sheet.add(*image), *image[:2]) for image in images)
    return sheet
