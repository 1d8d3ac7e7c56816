"""Batches: records in their order, in as few calls as pay, each with the simplest brush that will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compositor.drawing.picture import Drawing, Shapes
from compositor.drawing.records import FLAT, PLAIN, RICH, SOLID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.drawing.atlas import Sheet
    from compositor.drawing.picture import Picture
    from compositor.geometry import Rect

_NANOSECONDS = {SOLID: 0.6, FLAT: 1.3, PLAIN: 5.0, RICH: 11.0}
"""For a pixel, on one core of a processor that draws; a graphics card doesn't mind."""
_CALL = 50_000
"""Nanoseconds: one more call, and one to come back."""


class _Batch:
    def __init__(self, brush: int, clip: Rect | None) -> None:
        self.brush, self.clip = brush, clip
        self.masks: Sheet | None = None
        self.images: Sheet | None = None
        self.records: list[bytes] = []
        self.area = 0.0

    @classmethod
    def of(cls, run: Shapes) -> _Batch:
        batch = cls(run.brush, run.clip)
        batch.masks, batch.images, batch.area = run.masks, run.images, run.area
        batch.records.append(run.data)
        return batch

    def takes(self, sheet: Sheet | None) -> bool:
        if sheet is None:
            return True
        return (self.masks if sheet.channels == 1 else self.images) in {None, sheet}

    def use(self, sheet: Sheet | None) -> None:
        if sheet is not None:
            if sheet.channels == 1:
                self.masks = sheet
            else:
                self.images = sheet

    def pays_with(self, other: _Batch) -> bool:
        """Whether one call for both is cheaper than two."""
        if self.clip != other.clip or not (self.takes(other.masks) and self.takes(other.images)):
            return False
        cost = _NANOSECONDS[max(self.brush, other.brush)]
        extra = sum((cost - _NANOSECONDS[batch.brush]) * batch.area for batch in (self, other))
        return extra < _CALL

    def join(self, other: _Batch) -> None:
        self.brush = max(self.brush, other.brush)
        self.records += other.records
        self.area += other.area
        self.use(other.masks)
        self.use(other.images)

    def shapes(self) -> Shapes:
        return Shapes(b"".join(self.records), self.brush, self.masks, self.images, self.clip, self.area)


class Batches:
    def __init__(self) -> None:
        self._done: list[_Batch | Drawing] = []
        self._batch: _Batch | None = None

    def put(
        self, records: bytes, brush: int, area: float, sheet: Sheet | None = None, clip: Rect | None = None
    ) -> None:
        batch = self._batch
        if batch is None or batch.brush != brush or batch.clip != clip or not batch.takes(sheet):
            batch = self._batch = _Batch(brush, clip)
            self._done.append(batch)
        batch.records.append(records)
        batch.area += area
        if sheet:
            batch.use(sheet)

    def draw(self, drawings: Sequence[Drawing]) -> None:
        self._done += drawings
        self._batch = None

    def take(self, picture: Picture) -> None:
        """What others batched already."""
        for run in picture.runs:
            self._done.append(run if isinstance(run, Drawing) else _Batch.of(run))
        self._batch = None

    def runs(self) -> tuple[Shapes | Drawing, ...]:
        joined: list[_Batch | Drawing] = []
        for new in self._done:
            joined.append(new)
            while len(joined) > 1 and _joined(*joined[-2:]):
                joined.pop()
        self._done, self._batch = joined, None
        return tuple(batch.shapes() if isinstance(batch, _Batch) else batch for batch in joined)


def _joined(one: _Batch | Drawing, other: _Batch | Drawing) -> bool:
    """Whether the other became part of the one."""
    if isinstance(one, Drawing) or isinstance(other, Drawing) or not one.pays_with(other):
        return False
    one.join(other)
    return True
