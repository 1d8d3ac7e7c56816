"""Where on a canvas a point falls, once it was moved, turned and scaled."""

from __future__ import annotations

import math


class Transform:
    def __init__(self) -> None:
        self._matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        self._saved: list[tuple[float, float, float, float, float, float]] = []
        self.plain = True
        """Nothing is moved at all."""

    @property
    def turned(self) -> bool:
        """What is upright doesn't stay so."""
        return bool(abs(self._matrix[1]) > 1e-9 or abs(self._matrix[2]) > 1e-9)  # noqa: PLR2004 - rounding

    @property
    def stretch(self) -> float:
        a, b, c, d, _, _ = self._matrix
        return 1.0 if self.plain else math.sqrt(abs(a * d - b * c))

    @property
    def angle(self) -> float:
        return 0.0 if self.plain else math.degrees(math.atan2(self._matrix[1], self._matrix[0]))

    def point(self, x: float, y: float) -> tuple[float, float]:
        if self.plain:
            return x, y
        a, b, c, d, e, f = self._matrix
        return a * x + c * y + e, b * x + d * y + f

    def size(self, width: float, height: float) -> tuple[float, float]:
        a, b, c, d, _, _ = self._matrix
        return width * math.hypot(a, b), height * math.hypot(c, d)

    def push(self) -> None:
        self._saved.append(self._matrix)

    def pop(self) -> None:
        self._matrix = self._saved.pop() if self._saved else (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        self.plain = self._matrix == (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    def translate(self, x: float, y: float) -> None:
        self._times(1, 0, 0, 1, x, y)

    def rotate(self, degrees: float) -> None:
        cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        self._times(cosine, sine, -sine, cosine, 0, 0)

    def scale(self, x: float, y: float) -> None:
        self._times(x, 0, 0, y, 0, 0)

    def _times(self, a2: float, b2: float, c2: float, d2: float, e2: float, f2: float) -> None:
        a, b, c, d, e, f = self._matrix
        self._matrix = (
            *(a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2),
            *(b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f),
        )
        self.plain = False
