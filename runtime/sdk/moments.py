"""Dates and spans of time that notice what was read of them, and that numbers of seconds may be added to."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from typing import TYPE_CHECKING, Any

from runtime.sdk.ticking import CLOCK, CLOSE, Ticking, is_number, value_of

if TYPE_CHECKING:
    from typing import Self

__all__ = ["Day", "Moment", "Span", "Ticking"]

_DAY, _HOUR, _MINUTE, _SECOND = 86400, 3600, 60, 1
_DIRECTIVE = re.compile(r"%[-_0^#]?([a-zA-Z])")
_FINEST = {**dict.fromkeys("SsTXcrL", _SECOND), **dict.fromkeys("MR", _MINUTE), **dict.fromkeys("HIp", _HOUR)}


class Span(dt.timedelta):
    """A timedelta that also counts as a number of seconds."""

    slope = 0.0
    call = 0

    def __new__(cls, *parts: Any, **named: Any) -> Self:
        plain = [value_of(part) for part in parts]
        return super().__new__(cls, *plain, **{name: value_of(part) for name, part in named.items()})

    @classmethod
    def between(cls, later: Moment, earlier: Moment) -> Span:
        span = cls(seconds=dt.timedelta.total_seconds(_apart(later, earlier)))
        span.slope, span.call = later.live - earlier.live, CLOCK.call
        return span

    def total_seconds(self) -> Ticking:  # type: ignore[override]
        return Ticking(super().total_seconds(), self.slope, self.call)

    @property
    def days(self) -> int:
        self.total_seconds() // _DAY
        return dt.timedelta.days.__get__(self)  # type: ignore[no-any-return]

    @property
    def seconds(self) -> int:
        int(self.total_seconds())
        return dt.timedelta.seconds.__get__(self)  # type: ignore[no-any-return]

    def __float__(self) -> float:
        return float(self.total_seconds())

    def __int__(self) -> int:
        return int(self.total_seconds())

    def __round__(self, digits: int | None = None) -> float:
        return round(self.total_seconds(), digits)

    def __format__(self, form: str) -> str:
        return format(self.total_seconds(), form) if form else str(self)

    def __str__(self) -> str:
        return str(dt.timedelta(seconds=int(self.total_seconds())))

    def __lt__(self, other: object) -> bool:
        return bool(self.total_seconds() < _seconds(other))

    def __le__(self, other: object) -> bool:
        return bool(self.total_seconds() <= _seconds(other))

    def __gt__(self, other: object) -> bool:
        return bool(self.total_seconds() > _seconds(other))

    def __ge__(self, other: object) -> bool:
        return bool(self.total_seconds() >= _seconds(other))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, dt.timedelta):
            return bool(dt.timedelta.__eq__(self, other))
        return is_number(other) and self.total_seconds() == other

    __hash__ = dt.timedelta.__hash__

    def _moved(self, seconds: Ticking) -> Span:
        span = Span(seconds=seconds.value)
        span.slope, span.call = seconds.slope, CLOCK.call
        return span

    def __add__(self, other: Any) -> Any:
        if isinstance(other, dt.date):
            return NotImplemented
        return self._moved(self.total_seconds() + _seconds(other))

    __radd__ = __add__

    def __sub__(self, other: object) -> Span:
        return self._moved(self.total_seconds() - _seconds(other))

    def __rsub__(self, other: Any) -> Any:
        if isinstance(other, dt.date):
            return NotImplemented
        return self._moved(_seconds(other) - self.total_seconds())

    def __neg__(self) -> Span:
        return self._moved(-self.total_seconds())

    def __abs__(self) -> Span:
        return self._moved(abs(self.total_seconds()))

    def __mul__(self, other: float) -> Span:
        return self._moved(self.total_seconds() * other)

    __rmul__ = __mul__

    def __truediv__(self, other: Any) -> Any:
        seconds = self.total_seconds() / _seconds(other)
        return seconds if isinstance(other, dt.timedelta) else self._moved(seconds)

    def __floordiv__(self, other: Any) -> Any:
        return self.total_seconds() // _seconds(other)

    def __mod__(self, other: object) -> Any:
        seconds = self.total_seconds() % _seconds(other)
        return self._moved(seconds) if isinstance(other, dt.timedelta) else seconds


class Day(dt.date):
    @classmethod
    def today(cls) -> Self:
        return cls.of(Moment.now())

    @classmethod
    def of(cls, moment: dt.date) -> Self:
        return cls(moment.year, moment.month, moment.day)

    def __add__(self, other: Any) -> Any:
        return super().__add__(other if isinstance(other, dt.timedelta) else dt.timedelta(days=other))

    def __sub__(self, other: Any) -> Any:
        if isinstance(other, dt.date):
            return Span(days=self.toordinal() - other.toordinal())
        return super().__sub__(other if isinstance(other, dt.timedelta) else dt.timedelta(days=other))

    def __rsub__(self, other: object) -> Span:
        return Span(days=other.toordinal() - self.toordinal()) if isinstance(other, dt.date) else NotImplemented


class Moment(dt.datetime):
    """A datetime of the host's clock. Its fields say how soon they will differ."""

    _call = 0
    _kept = False

    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> Self:
        moment = cls.fromtimestamp(CLOCK.now, tz)
        moment._call = CLOCK.call  # noqa: SLF001 - of its own class
        return moment

    @classmethod
    def today(cls) -> Self:
        return cls.now()

    @classmethod
    def utcnow(cls) -> Self:
        return cls.now(dt.UTC).replace(tzinfo=None)

    @classmethod
    def fromtimestamp(cls, timestamp: object, tz: dt.tzinfo | None = None) -> Self:
        zone = dt.timezone(dt.timedelta(seconds=CLOCK.zone))
        moment = super().fromtimestamp(value_of(timestamp), tz or zone)
        return moment if tz else moment.replace(tzinfo=None)

    @property
    def live(self) -> float:
        """1 while it ticks, 0 once it stands still: in a later call, or because it was put by."""
        return float(self._call == CLOCK.call and not self._kept)

    def _looked(self, period: int) -> None:
        # A program that puts the time by in each call, and shows it from there, means the time.
        if self._call == CLOCK.call:
            sooner = dt.datetime.hour.__get__(self) * _HOUR + dt.datetime.minute.__get__(self) * _MINUTE
            sooner += dt.datetime.second.__get__(self) + dt.datetime.microsecond.__get__(self) / 1e6
            CLOCK.after(period - sooner % period)

    def _ticks(self, other: Any) -> Any:
        """The same, ticking as this one does."""
        if isinstance(other, Moment) and self.live:
            other._call = CLOCK.call  # noqa: SLF001 - of its own class
        return other

    @property
    def year(self) -> int:
        self._looked(_DAY)
        return dt.datetime.year.__get__(self)  # type: ignore[no-any-return]

    @property
    def month(self) -> int:
        self._looked(_DAY)
        return dt.datetime.month.__get__(self)  # type: ignore[no-any-return]

    @property
    def day(self) -> int:
        self._looked(_DAY)
        return dt.datetime.day.__get__(self)  # type: ignore[no-any-return]

    @property
    def hour(self) -> int:
        self._looked(_HOUR)
        return dt.datetime.hour.__get__(self)  # type: ignore[no-any-return]

    @property
    def minute(self) -> int:
        self._looked(_MINUTE)
        return dt.datetime.minute.__get__(self)  # type: ignore[no-any-return]

    @property
    def second(self) -> int:
        self._looked(_SECOND)
        return dt.datetime.second.__get__(self)  # type: ignore[no-any-return]

    @property
    def microsecond(self) -> int:
        CLOCK.animated = CLOCK.animated or bool(self.live)
        return dt.datetime.microsecond.__get__(self)  # type: ignore[no-any-return]

    def strftime(self, form: str) -> str:
        directives = _DIRECTIVE.findall(form)
        if "f" in directives:
            CLOCK.animated = CLOCK.animated or bool(self.live)
        self._looked(min((_FINEST.get(letter, _DAY) for letter in directives), default=_DAY))
        wake = CLOCK.wake
        text = super().strftime(form)
        # It takes all fields through timetuple, whatever the form.
        CLOCK.wake = wake
        return text

    def __format__(self, form: str) -> str:
        return self.strftime(form) if form else str(self)

    def __str__(self) -> str:
        return self.isoformat(" ", "seconds")

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        self._looked({"hours": _HOUR, "minutes": _MINUTE}.get(timespec, _SECOND))
        return super().isoformat(sep, timespec)

    def ctime(self) -> str:
        self._looked(_SECOND)
        return super().ctime()

    def date(self) -> Day:
        self._looked(_DAY)
        return Day.of(self)

    def time(self) -> dt.time:
        self._looked(_SECOND)
        return super().time().replace(microsecond=0)

    def timetuple(self) -> Any:
        self._looked(_SECOND)
        return super().timetuple()

    def timestamp(self) -> Ticking:  # type: ignore[override]
        aware = self if self.tzinfo else self._zoned()
        return Ticking(dt.datetime.timestamp(aware), self.live, CLOCK.call)

    def weekday(self) -> int:
        self._looked(_DAY)
        return super().weekday()

    def isoweekday(self) -> int:
        self._looked(_DAY)
        return super().isoweekday()

    def isocalendar(self) -> Any:
        self._looked(_DAY)
        return super().isocalendar()

    def toordinal(self) -> int:
        self._looked(_DAY)
        return super().toordinal()

    def replace(self, *parts: Any, **named: Any) -> Self:
        replaced: Self = super().replace(*parts, **named)
        if not parts and set(named) <= {"tzinfo", "fold"}:
            return self._ticks(replaced)  # type: ignore[no-any-return]
        if "minute" not in named:
            self._looked(_MINUTE if "second" in named else _SECOND)
        elif "hour" not in named:
            self._looked(_HOUR)
        else:
            self._looked(_DAY)
        return replaced

    def _zoned(self) -> Moment:
        return super().replace(tzinfo=dt.timezone(dt.timedelta(seconds=CLOCK.zone)))

    def astimezone(self, tz: dt.tzinfo | str | None = None) -> Self:
        """A zone's name will do."""
        zone = zoneinfo.ZoneInfo(tz) if isinstance(tz, str) else tz or dt.timezone(dt.timedelta(seconds=CLOCK.zone))
        return self._ticks(dt.datetime.astimezone(self if self.tzinfo else self._zoned(), zone))  # type: ignore[no-any-return]

    def __add__(self, other: Any) -> Any:
        if is_number(other):
            other = dt.timedelta(seconds=value_of(other))
        return self._ticks(super().__add__(other))

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        if other is None:
            return Span()
        if isinstance(other, dt.date):
            return Span.between(self, _moment(other))
        if is_number(other):
            return self._ticks(super().__sub__(dt.timedelta(seconds=value_of(other))))
        return self._ticks(super().__sub__(other))

    def __rsub__(self, other: object) -> Span:
        return Span.between(_moment(other), self) if isinstance(other, dt.date) else NotImplemented

    def __lt__(self, other: Any) -> bool:
        return bool(self - other < 0) if isinstance(other, dt.date) else NotImplemented

    def __le__(self, other: Any) -> bool:
        return bool(self - other <= 0) if isinstance(other, dt.date) else NotImplemented

    def __gt__(self, other: Any) -> bool:
        return bool(self - other > 0) if isinstance(other, dt.date) else NotImplemented

    def __ge__(self, other: Any) -> bool:
        return bool(self - other >= 0) if isinstance(other, dt.date) else NotImplemented

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, dt.datetime):
            return False
        return abs(dt.timedelta.total_seconds(_apart(self, _moment(other)))) < CLOSE

    def __hash__(self) -> int:
        return super().__hash__()


def _moment(day: dt.date) -> Moment:
    """A date begins at midnight."""
    if isinstance(day, Moment):
        return day
    if isinstance(day, dt.datetime):
        return Moment.fromisoformat(day.isoformat())
    return Moment(day.year, day.month, day.day)


def _apart(later: Moment, earlier: Moment) -> dt.timedelta:
    """Moments without a zone are in the person's."""
    if (later.tzinfo is None) != (earlier.tzinfo is None):
        later, earlier = (moment if moment.tzinfo else moment.astimezone() for moment in (later, earlier))
    return dt.datetime.__sub__(later, earlier)


def _seconds(span: Any) -> Any:
    if isinstance(span, Span):
        return span.total_seconds()
    return dt.timedelta.total_seconds(span) if isinstance(span, dt.timedelta) else span


def stilled(value: object) -> object:
    """What ticks, as it stands now."""
    if isinstance(value, Ticking):
        return value.value
    if isinstance(value, Moment):
        kept = dt.datetime.replace(value)
        kept._call, kept._kept = value._call, True  # noqa: SLF001 - of this module
        return kept
    return Span(*parts_of(value)) if isinstance(value, Span) else value


def parts_of(span: dt.timedelta) -> list[int]:
    """Days, seconds and microseconds, unwatched."""
    return [part.__get__(span) for part in (dt.timedelta.days, dt.timedelta.seconds, dt.timedelta.microseconds)]
