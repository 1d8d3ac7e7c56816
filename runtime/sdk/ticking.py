"""The clock of a program, and numbers that tick: they notice when what was read of them will next differ.

A program that compares `end - ui.time` with 0 is called again at that very moment, and not before; one that shows
whole seconds once a second; one that hands the number to a function that can't be watched, at each frame.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import TypeIs

# Moments come as floats of seconds since 1970, exact to some 0.0000002.
CLOSE = 1e-5
# What changes oftener than this may as well be drawn at each frame.
_FASTEST = 1 / 25
# A number that falls leaves a step just after the moment that it stands upon it.
_JUST_AFTER = 1e-3
_PRECISION = re.compile(r"\.(\d+)")


class Clock:
    """The time of the call under way, and what it looked at."""

    def __init__(self) -> None:
        self.now = 0.0
        self.zone = 0
        self.call = 0
        """Counts the calls; what ticked in an earlier one stands still."""
        self.wake = math.inf
        self.animated = False

    def begin(self, now: float) -> None:
        self.now, self.wake, self.animated = now, math.inf, False
        self.call += 1

    def after(self, seconds: float) -> None:
        """Something that was looked at will differ so much later."""
        self.wake = min(self.wake, self.now + seconds)

    def steps(self, seconds: float, period: float) -> None:
        """It will differ so much later, and then once in each period."""
        if period < _FASTEST:
            self.animated = True
        else:
            self.after(seconds)


CLOCK = Clock()


class Ticking:
    """A number that grows or shrinks with the time, as long as the call lasts that read it."""

    __slots__ = ("_call", "_slope", "_value")

    def __init__(self, value: float, slope: float, call: int) -> None:
        self._value, self._slope, self._call = value, slope, call

    @property
    def value(self) -> float:
        """The number, unwatched."""
        return self._value

    @property
    def slope(self) -> float:
        """By how much it grows in a second; 0 once the call is over."""
        return self._slope if self._call == CLOCK.call else 0.0

    def crosses(self, level: float) -> None:
        """It is looked at whether it has passed this."""
        slope = self.slope
        if slope and (level - self._value) / slope > 0 and abs(level - self._value) > CLOSE:
            CLOCK.after((level - self._value) / slope)

    def steps(self, step: float) -> int:
        """How many whole steps it holds now."""
        count = math.floor(self._value / step + (CLOSE if self.slope else 0))
        slope = self.slope
        if slope > 0:
            CLOCK.steps(((count + 1) * step - self._value) / slope, step / slope)
        elif slope < 0:
            CLOCK.steps((self._value - count * step) / -slope + _JUST_AFTER, step / -slope)
        return count

    def __float__(self) -> float:
        CLOCK.animated = CLOCK.animated or bool(self.slope)
        return self._value

    def __int__(self) -> int:
        return self.steps(1) if self._value >= 0 else -(-self).steps(1)

    __trunc__ = __int__

    def __floor__(self) -> int:
        return self.steps(1)

    def __ceil__(self) -> int:
        return -(-self).steps(1)

    def __round__(self, digits: int | None = None) -> float:
        step = 10.0 ** -(digits or 0)
        (self + step / 2).steps(step)
        return round(self._value, digits)

    def __format__(self, form: str) -> str:
        found = _PRECISION.search(form)
        if form.endswith("d"):
            return format(int(self), form)
        if found and form[-1] in "fF%":
            round(self, int(found[1]) + 2 * form.endswith("%"))
            return format(self._value, form)
        return format(float(self), form)

    def __str__(self) -> str:
        return str(float(self))

    def __repr__(self) -> str:
        return repr(float(self))

    def __bool__(self) -> bool:
        return abs(self._value) > CLOSE

    def __hash__(self) -> int:
        return hash(self._value)

    def _less(self, other: object, *, equal: bool) -> bool:
        level = value_of(other)
        slope = self.slope - (other.slope if isinstance(other, Ticking) else 0)
        if not slope:
            return self._value <= level if equal else self._value < level
        Ticking(self._value - level, slope, CLOCK.call).crosses(0)
        # At the very moment it counts as having passed, whichever way it goes.
        return self._value < level - CLOSE if slope > 0 else self._value <= level + CLOSE

    def __lt__(self, other: object) -> bool:
        return self._less(other, equal=False) if is_number(other) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self._less(other, equal=True) if is_number(other) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return not self._less(other, equal=True) if is_number(other) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return not self._less(other, equal=False) if is_number(other) else NotImplemented

    def __eq__(self, other: object) -> bool:
        if not is_number(other):
            return NotImplemented
        self.crosses(value_of(other))
        return abs(self._value - value_of(other)) <= (CLOSE if self.slope else 0)

    def _with(self, other: object, sign: int) -> Ticking:
        slope = other.slope if isinstance(other, Ticking) else 0
        return Ticking(self._value + sign * value_of(other), self.slope + sign * slope, CLOCK.call)

    def __add__(self, other: object) -> Ticking:
        return self._with(other, 1) if is_number(other) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other: object) -> Ticking:
        return self._with(other, -1) if is_number(other) else NotImplemented

    def __rsub__(self, other: object) -> Ticking:
        return -self + other if is_number(other) else NotImplemented

    def __neg__(self) -> Ticking:
        return Ticking(-self._value, -self._slope, self._call)

    def __pos__(self) -> Ticking:
        return self

    def __abs__(self) -> Ticking:
        self.crosses(0)
        return -self if self._value < 0 else self

    def __mul__(self, other: object) -> Ticking:
        if not is_number(other):
            return NotImplemented
        factor = float(other)
        return Ticking(self._value * factor, self._slope * factor, self._call)

    __rmul__ = __mul__

    def __truediv__(self, other: object) -> Ticking:
        if not is_number(other):
            return NotImplemented
        divisor = float(other)
        return Ticking(self._value / divisor, self._slope / divisor, self._call)

    def __rtruediv__(self, other: object) -> float:
        return float(other) / float(self) if is_number(other) else NotImplemented

    def __floordiv__(self, other: object) -> float:
        return (self / other).steps(1) if is_number(other) else NotImplemented

    def __mod__(self, other: object) -> Ticking:
        if not is_number(other):
            return NotImplemented
        whole = (self / other).steps(1)
        return self - whole * float(other)

    def __divmod__(self, other: object) -> tuple[float, Ticking]:
        return (self // other, self % other) if is_number(other) else NotImplemented

    def __pow__(self, other: object) -> float:
        return float(self) ** float(other) if is_number(other) else NotImplemented

    def __rpow__(self, other: object) -> float:
        return float(other) ** float(self) if is_number(other) else NotImplemented

    def is_integer(self) -> bool:
        return float(self).is_integer()


def is_number(value: object) -> TypeIs[float | Ticking]:
    return isinstance(value, (int, float, Ticking))


def value_of(number: object) -> float:
    """A number, unwatched."""
    return number.value if isinstance(number, Ticking) else float(number)  # type: ignore[arg-type]
