"""Pictures of all that a pen draws, to be put on a real screen: by chance, but the same for the same number."""

from __future__ import annotations

import random
import struct
from typing import TYPE_CHECKING

from compositor.drawing.pen import Pen
from compositor.drawing.picture import Layer, Picture
from compositor.geometry import Rect
from compositor.text import shape
from runtime import scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from compositor.drawing.atlas import Atlas
    from compositor.style import Colour

RECORD = struct.Struct("<BBHhhhhhhI")
WORDS = ("Tasks", "a longer line of text", "Ελληνικά", "漢字", "12:30", "🎉 party")


class Chance:
    """Draws what it likes."""

    def __init__(self, seed: int, atlas: Atlas) -> None:
        self._random = random.Random(seed)  # noqa: S311 - not a secret
        self._atlas = atlas

    def picture(self, marks: int) -> Picture:
        pen = Pen(self._atlas)
        for _ in range(marks):
            if self._random.random() < 0.3:
                with pen.clipped(self.rect()):
                    self._mark(pen)
            else:
                self._mark(pen)
        return pen.picture()

    def layer(self, picture: Picture) -> Layer:
        return Layer(
            picture,
            self._random.randrange(-50, 900),
            self._random.randrange(-50, 600),
            self._random.choice([1, 1, 1, 0.7, 2]),
            self._random.choice([1, 1, 1, 0.5, 0]),
            self.rect() if self._random.random() < 0.2 else None,
        )

    def changed(self, layers: list[Layer]) -> list[Layer]:
        """One of them, or all of them, otherwise than before."""
        layers = list(layers)
        at = self._random.randrange(len(layers))
        match self._random.randrange(5):
            case 0:
                layers[at] = self.layer(layers[at].picture)
            case 1:
                layers[at] = layers[at]._replace(picture=self.picture(12))
            case 2:
                layers.append(layers.pop(at))
            case 3 if len(layers) > 2:
                layers.pop(at)
            case _:
                layers.insert(at, self.layer(self.picture(8)))
        return layers[:8]

    def varied(self, node: scene.Canvas) -> scene.Canvas:
        """With some shapes that are elsewhere now."""
        records = [node.drawing[at : at + RECORD.size] for at in range(0, len(node.drawing), RECORD.size)]
        for _ in range(3):
            at = self._random.randrange(len(records))
            if records[at][0] not in {6, 7}:
                kind, *fields = RECORD.unpack(records[at])
                records[at] = RECORD.pack(kind, *fields[:2], fields[2] + 40, fields[3] - 20, *fields[4:])
        return node.model_copy(update={"drawing": b"".join(records)})

    def rect(self) -> Rect:
        return Rect(*(self._random.randrange(0, 400) for _ in range(4)))

    def _colour(self) -> Colour:
        red, green, blue = (self._random.randrange(256) for _ in range(3))
        return red, green, blue, self._random.choice([255, 255, 120])

    def _mark(self, pen: Pen) -> None:
        a, b, c, d = self.rect()
        rect, colour = Rect(a, b, c + 1, d + 1), self._colour()
        run = shape(self._random.choice(WORDS), "regular", self._random.choice([12, 17, 44]))
        marks: list[Callable[[], None]] = [
            lambda: pen.box(rect, colour, 9, border=2, edge=self._colour()),
            lambda: pen.box(rect, colour),
            lambda: pen.shadow(rect, (0, 0, 0, 130), 8, 20),
            lambda: pen.line(a, b, c, d, colour, 2.5),
            lambda: pen.circle(a, b, c / 4 + 1, colour, width=3),
            lambda: pen.arc(a, b, c / 4 + 1, d, 200, colour, self._random.choice([None, 4])),
            lambda: pen.polygon([(a, b), (c, d), (b, a), (d, c)], colour),
            lambda: pen.text(run, a, b, colour),
            lambda: pen.image(rect, 2, 2, bytes(range(16)), smooth=bool(a % 2)),
            lambda: pen.canvas(rect, self.canvas(20)),
        ]
        self._random.choice(marks)()

    def canvas(self, records: int) -> scene.Canvas:
        drawn = b"".join(self._record() for _ in range(records))
        image = scene.Picture(width=2, height=2, pixels=bytes(range(100, 116)))
        return scene.Canvas(
            id="canvas",
            depth=0,
            kind="canvas",
            width=400,
            height=300,
            background="",
            drawing=drawn,
            texts=WORDS,
            images=(image, image),
            keys=False,
        )

    def _record(self) -> bytes:
        kind = self._random.randrange(1, 10)
        a, b, c, d = (self._random.randrange(0, 2400) for _ in range(4))
        ink, flags, width = self._random.randrange(2**32), self._random.randrange(4), self._random.randrange(30)
        if kind in {6, 7}:
            points = [self._random.randrange(0, 2400) for _ in range(6)]
            return RECORD.pack(6, flags, width, 3, 0, 0, 0, 0, 0, ink) + RECORD.pack(7, 0, 0, *points, ink)
        if kind == 8:
            return RECORD.pack(kind, 0, 0, a, b, c % 320, d % len(WORDS), d % 3, (a % 2) * 30 * 64, ink)
        if kind == 9:
            return RECORD.pack(kind, 0, 0, a, b, c // 4, d // 4, d % 2, (a % 2) * 30 * 64, ink)
        return RECORD.pack(kind, flags, width, a, b, c // 4, d // 4, d % 64, c, ink)
