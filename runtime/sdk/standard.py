"""The standard library, tied to the host: there are no files, and time, chance and print are what the host gives."""

from __future__ import annotations

import base64
import builtins
import calendar
import hashlib
import importlib
import io
import json
import linecache
import os
import random
import sys
import time
import zoneinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from runtime.sdk.mistakes import nearest
from runtime.sdk.modules import ALLOWED
from runtime.sdk.ticking import CLOCK, Ticking

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

INFO, ERROR = 1, 3
MAX_PRINTED = 64 * 1024
# What CPython imports by itself on the first use of something.
_LATE = (
    *("_strptime", "locale", "stringprep", "encodings.ascii", "encodings.cp1252", "encodings.idna"),
    *("encodings.latin_1", "encodings.punycode", "encodings.rot_13", "encodings.utf_16", "encodings.utf_16_be"),
    *("encodings.utf_16_le", "encodings.utf_32", "encodings.utf_8_sig"),
)
_REFUSED = (
    (builtins, "open", "use ui.files"),
    (io, "open", "use ui.files"),
    (builtins, "input", "use ui.field"),
    (builtins, "breakpoint", "there is no debugger here"),
    (builtins, "exit", "it ends when the person closes it"),
    (builtins, "quit", "it ends when the person closes it"),
    (time, "sleep", "return, and ask ui.every(seconds) whether it is time"),
    (time, "get_clock_info", "use ui.time"),
)


class NoFiles:
    """The last importer: what isn't in the snapshot can't be had."""

    @staticmethod
    def find_spec(
        name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        raise ModuleNotFoundError(f"No module named {name!r}: agents don't have it", name=name)


class Printed:
    """Where print goes: to the host's log, a line at a time, and in each call only so much."""

    encoding, errors = "utf-8", "replace"

    def __init__(self, level: int, log: Callable[[int, str], None]) -> None:
        self._level, self._log = level, log
        self._line, self._left, self._more = "", MAX_PRINTED, False

    def write(self, text: str) -> int:
        kept = text[: self._left]
        self._left -= len(kept)
        self._more |= len(kept) < len(text)
        *lines, self._line = (self._line + kept).split("\n")
        for line in lines:
            self._log(self._level, line)
        return len(text)

    def flush(self) -> None:
        pass

    def finish(self) -> None:
        """The call is over: what has no end of line yet is a line too."""
        if self._line:
            self._log(self._level, self._line)
        if self._more:
            self._log(self._level, "... (more was printed than is kept)")
        self._line, self._left, self._more = "", MAX_PRINTED, False


class Entropy:
    """Bytes that follow from the host's seed, and that nobody guesses who doesn't know it."""

    def __init__(self) -> None:
        self.begin(0)

    def begin(self, seed: object) -> None:
        self._seed, self._taken = seed, 0

    def take(self, count: int) -> bytes:
        self._taken += 1
        return hashlib.shake_256(f"{self._seed}/{self._taken}".encode()).digest(count)


ENTROPY = Entropy()
PRINTED: list[Printed] = []


def tie(log: Callable[[int, str], None]) -> None:
    """From here on nothing reaches for what isn't there."""
    for name in (*sorted(ALLOWED), *_LATE):
        importlib.import_module(name)
    _tie_zones(json.loads(Path(__file__).with_name("zones.json").read_text()))
    _close_files()
    _tie_clock()
    _tie_chance()
    for owner, name, instead in _REFUSED:
        setattr(owner, name, _refusing(f"{'time.' if owner is time else ''}{name}", instead))
    PRINTED[:] = [Printed(INFO, log), Printed(ERROR, log)]
    for name, stream in zip(("stdout", "stderr", "stdin"), (*PRINTED, None), strict=True):
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)


def _tie_zones(packed: dict[str, dict[str, str]]) -> None:
    names = packed["names"]
    data = {zone: base64.b64decode(text) for zone, text in packed["data"].items()}

    def load(key: str) -> io.BytesIO:
        if key not in names:
            meant = nearest(key, names)
            hint = f"; did you mean {meant}?" if meant else ""
            raise zoneinfo.ZoneInfoNotFoundError(f"There is no time zone {key}{hint}")
        return io.BytesIO(data[names[key]])

    zoneinfo.reset_tzpath(())
    zoneinfo._common.load_tzdata = load  # type: ignore[assignment]  # noqa: SLF001
    zoneinfo.available_timezones = lambda: set(names)


def _close_files() -> None:
    sys.path.clear()
    sys.path_hooks.clear()
    sys.path_importer_cache.clear()
    within = {"BuiltinImporter", "FrozenImporter"}
    sys.meta_path[:] = [finder for finder in sys.meta_path if getattr(finder, "__name__", "") in within]
    sys.meta_path.append(NoFiles)
    sys.dont_write_bytecode = True
    linecache.updatecache = lambda *_: []
    linecache.checkcache = lambda *_: None


def _tie_clock() -> None:
    """Programs have the SDK's clock, which notices who looks; this is for the standard library itself."""
    universal, written, told = time.gmtime, time.strftime, time.asctime

    def here(seconds: float | None = None) -> time.struct_time:
        return universal((CLOCK.now if seconds is None else seconds) + CLOCK.zone)

    own: dict[str, Callable[..., Any]] = {
        "gmtime": lambda seconds=None: universal(CLOCK.now if seconds is None else seconds),
        "localtime": here,
        "mktime": lambda fields: float(calendar.timegm(fields) - CLOCK.zone),
        "strftime": lambda form, fields=None: written(form, fields or here()),
        "asctime": lambda fields=None: told(fields or here()),
        "ctime": lambda seconds=None: told(here(seconds)),
    }
    for name in ("time", "perf_counter", "monotonic", "process_time", "thread_time"):
        own |= {name: lambda: CLOCK.now, f"{name}_ns": lambda: int(CLOCK.now * 1e9)}
    for name, function in own.items():
        setattr(time, name, function)


def _tie_chance() -> None:
    seed = random.Random.seed

    def seeded(self: random.Random, a: Any = None, version: int = 2) -> None:
        if a is None:
            a = ENTROPY.take(32)
        seed(self, a.value if isinstance(a, Ticking) else a, version)

    random.Random.seed = seeded  # type: ignore[method-assign]
    random.seed = random._inst.seed  # noqa: SLF001
    os.urandom = random._urandom = ENTROPY.take  # type: ignore[attr-defined]  # noqa: SLF001


def _refusing(name: str, instead: str) -> Callable[..., NoReturn]:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(f"{name}() can't be used by an agent: {instead}")

    return refuse
