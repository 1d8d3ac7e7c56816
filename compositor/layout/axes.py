"""Axes: which range a chart shows, which round numbers stand beside it, and how those are written."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FACTORS = (1, 2, 5, 10)
# A sum of two numbers within this stays a number.
_HUGE = 1e300
ALIKE = 1e-9
"""Numbers that differ by a smaller share of themselves are drawn as equal."""
_NEAR_ZERO = 0.45
"""A range that starts below this share of its end is shown from zero."""
_UNITS = ((1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k"))
_LONG, _FINE = 1e15, 1e-4
"""Beyond these numbers are written with a power of ten."""
_CROWD = 1e3
_PLACES = 3
_FULL = 0.99995
"""From here on a number is written as the next thousand."""


class Axis(NamedTuple):
    """A range, and the numbers that are written along it."""

    low: float
    high: float
    ticks: tuple[float, ...]
    step: float

    def share(self, value: float) -> float:
        """How far along a value lies: 0 at the low end, 1 at the high one."""
        return (bounded(value) - self.low) / (self.high - self.low)

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(written(tick, self.step, self._most) for tick in self.ticks)

    @property
    def _most(self) -> float:
        return max(abs(self.low), abs(self.high))


def bounded(value: float) -> float:
    return min(max(float(value), -_HUGE), _HUGE)


def span(values: Iterable[float], *, zero: bool) -> tuple[float, float]:
    """The range that holds all values and isn't empty; with `zero` that one, too."""
    numbers = [bounded(value) for value in values] or [0.0]
    low, high = min(numbers), max(numbers)
    if zero or 0 < low < _NEAR_ZERO * high:
        low = min(low, 0.0)
    if zero or _NEAR_ZERO * low < high < 0:
        high = max(high, 0.0)
    most = max(abs(low), abs(high))
    if high - low > max(most * ALIKE, 1 / _HUGE):
        return low, high
    if most <= 1 / _HUGE:
        return 0.0, 1.0
    return low - most / 2, high + most / 2


def rounded(low: float, high: float, most: int, *, whole: bool = False) -> Axis:
    """From round number to round number, about so many of them at most; with `whole` none between whole ones."""
    step = _step((high - low) / max(1, most), whole=whole)
    first, last = math.floor(low / step + ALIKE), math.ceil(high / step - ALIKE)
    ticks = _multiples(step, first, max(last, first + 1))
    return Axis(ticks[0], ticks[-1], ticks, step)


def exact(low: float, high: float, most: int, *, whole: bool = False) -> Axis:
    """Just this range, and the round numbers inside it."""
    step = _step((high - low) / max(1, most), whole=whole)
    first, last = math.ceil(low / step - ALIKE), math.floor(high / step + ALIKE)
    return Axis(low, high, _multiples(step, first, last), step)


def written(value: float, step: float = 0.0, most: float = 0.0) -> str:
    """Shortly: 0.05, 950, 1.2k, 3M. Numbers of one axis have its step and its largest number in common."""
    most = max(abs(value), most)
    if not value:
        return "0"
    if most >= _LONG or most < _FINE or 0 < step < _FINE:
        return _signed(_power(value))
    unit, letter = _unit(value) if not step or step * 10 >= max(most / _CROWD, _CROWD) else (1.0, "")
    if unit > 1:
        return _signed(_trimmed(f"{value / unit:.{_decimals(step / unit) if step else 1}f}") + letter)
    return _signed(f"{value:.{_decimals(step)}f}" if step else _trimmed(f"{value:.2f}"))


def every(widest: float, spacing: float, gap: float) -> int:
    """Of labels that stand so far apart, each n-th is written so that none touches the next."""
    return max(1, math.ceil((widest + gap) / max(spacing, 1e-6)))


def outline(values: Sequence[float], most: int) -> Sequence[int]:
    """Which values are drawn, where there are more than can be told apart: no extreme is left out.

    Of each stretch these are the first, the lowest, the highest and the last.
    """
    if len(values) <= most:
        return range(len(values))
    places: list[int] = []
    stretch = -(-len(values) * 4 // max(most, 4))
    for start in range(0, len(values), stretch):
        part = values[start : start + stretch]
        kept = {0, part.index(min(part)), part.index(max(part)), len(part) - 1}
        places += sorted(start + place for place in kept)
    return places


def _step(rough: float, *, whole: bool) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in _FACTORS if factor * power >= rough * (1 - ALIKE))
    return max(1.0, step) if whole else step


def _multiples(step: float, first: int, last: int) -> tuple[float, ...]:
    places = _decimals(step)
    return tuple(round(place * step, places) for place in range(first, last + 1))


def _decimals(step: float) -> int:
    """After the point, so that steps can be told apart."""
    return max(0, -math.floor(math.log10(step) + ALIKE)) if step > 0 else _PLACES


def _unit(value: float) -> tuple[float, str]:
    return next(((unit, letter) for unit, letter in _UNITS if abs(value) >= unit * _FULL), (1.0, ""))


def _power(value: float) -> str:
    mantissa, _, exponent = f"{value:.{_PLACES - 1}e}".partition("e")
    return f"{_trimmed(mantissa)}e{int(exponent)}"


def _trimmed(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text


def _signed(text: str) -> str:
    return text.replace("-", "\N{MINUS SIGN}", 1) if text.startswith("-") else text
