"""The guest: between the component's exports and the SDK. All that is imported here is part of the snapshot."""

from __future__ import annotations

import builtins
import gc
import importlib
import json
import linecache
import os
import random
import sys
import time
import traceback
from typing import TYPE_CHECKING, NoReturn

import wit_world
from componentize_py_types import Err
from wit_world.imports import host

from runtime import slot
from runtime.sdk.modules import ALLOWED
from runtime.sdk.program import Program
from runtime.sdk.world import CallRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

INFO, ERROR = 1, 3
MAX_PRINTED = 64 * 1024
SLOT = slot.empty()
# What CPython imports late by itself, on the first use of something.
_LATE = ("_strptime", "encodings.idna", "encodings.latin_1", "encodings.ascii", "locale", "stringprep", "unicodedata")


class Here:
    """The one instance's state: componentize-py makes a new object for each call."""

    program: Program | None = None
    now = 0.0
    entropy = random.Random(0)  # noqa: S311 - everything here follows from the host's seed


class NoFiles:
    """There is no file system: what isn't in the snapshot can't be imported."""

    @staticmethod
    def find_spec(
        name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        raise ModuleNotFoundError(f"No module named {name!r}: agents don't have it", name=name)


class Printed:
    """Where print goes: to the host's log, a line at a time."""

    encoding, errors = "utf-8", "replace"

    def __init__(self, level: int) -> None:
        self._level, self._line = level, ""

    def write(self, text: str) -> int:
        *lines, self._line = (self._line + text)[:MAX_PRINTED].split("\n")
        for line in lines:
            _log(self._level, line)
        return len(text)

    def flush(self) -> None:
        pass


def _log(level: int, text: str) -> None:
    # A lone surrogate given to the host would end the instance.
    host.log(level, text.encode(errors="replace").decode() or " ")


def _call(name: str, payload: str) -> str:
    try:
        return str(host.call(name, payload.encode(errors="replace").decode()))
    except Err as error:
        message = str(error.value)
    raise CallRefused(message)


class WitWorld(wit_world.WitWorld):
    def load(self, source: str, start: str) -> str:
        begin = json.loads(start)
        Here.now = begin["now"]
        Here.entropy.seed(begin["seed"])
        text = (slot.read(SLOT) or "") if source.isspace() else source
        linecache.cache["app.py"] = (len(text), None, text.splitlines(keepends=True), "app.py")
        try:
            Here.program = Program(text, begin, _call)
        except BaseException as error:  # noqa: BLE001 - nothing an agent raises may end the instance
            raise Err(json.dumps(_told(error))) from None
        return "{}"

    def frame(self, input: str) -> str:  # noqa: A002 - the name in world.wit
        arrived = json.loads(input)
        Here.now = arrived["now"]
        assert Here.program is not None, "load comes first"  # noqa: S101
        return Here.program.frame(arrived).encode(errors="replace").decode()


def _told(error: BaseException) -> dict[str, object]:
    """An exception for a person: the message, the agent's own line, and the traceback through its own code."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != "app.py":
        trace = trace.tb_next
    line = getattr(error, "lineno", None)
    for frame, number in traceback.walk_tb(trace):
        line = number if frame.f_code.co_filename == "app.py" else line
    lines = traceback.format_exception(type(error), error, trace, limit=20)
    return {"message": f"{type(error).__name__}: {error}"[:2000], "line": line, "traceback": "".join(lines)[:20_000]}


def _close_files() -> None:
    sys.path.clear()
    sys.path_hooks.clear()
    sys.path_importer_cache.clear()
    builtin = [
        finder for finder in sys.meta_path if getattr(finder, "__name__", "") in {"BuiltinImporter", "FrozenImporter"}
    ]
    sys.meta_path[:] = [*builtin, NoFiles]  # type: ignore[list-item]
    sys.dont_write_bytecode = True
    builtins.open = _refuse("open", "use ui.files")
    builtins.input = _refuse("input", "use ui.field")
    builtins.breakpoint = _refuse("breakpoint", "there is no debugger here")
    linecache.updatecache = lambda *_: []
    linecache.checkcache = lambda *_: None


def _refuse(name: str, instead: str) -> Callable[..., NoReturn]:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(f"{name}() can't be used by an agent: {instead}")

    return refuse


def _tie_to_host() -> None:
    """Time and chance come from the host, so that the same inputs give the same scenes."""
    sys.stdout = sys.__stdout__ = Printed(INFO)  # type: ignore[assignment,misc]
    sys.stderr = sys.__stderr__ = Printed(ERROR)  # type: ignore[assignment,misc]
    sys.stdin = None  # type: ignore[assignment]
    for name in ("time", "perf_counter", "monotonic", "process_time", "thread_time"):
        setattr(time, name, lambda: Here.now)
        setattr(time, f"{name}_ns", lambda: int(Here.now * 1e9))
    time.sleep = _refuse("time.sleep", "return, and ask ui.every(seconds) when it is time again")
    os.urandom = Here.entropy.randbytes
    random._urandom = Here.entropy.randbytes  # type: ignore[attr-defined]  # noqa: SLF001


def _warm() -> None:
    """Walk the paths that CPython prepares lazily, so that they are prepared in the snapshot."""
    linecache.cache["warm.py"] = (1, None, ["x\n"], "warm.py")
    for program in ("def f(a):\n    return a.foo\nf(1)\n", "x = (\n", "prnt(1)\n", "import jsn\n", "{}['x']\n"):
        try:
            exec(compile(program, "warm.py", "exec"), {"__name__": "warm"})  # noqa: S102 - these five programs
        except Exception:  # noqa: BLE001
            traceback.format_exc()
    json.loads(json.dumps({"a": [1, 2.5, None, True, "€"]}))
    time.strptime("2026-01-02", "%Y-%m-%d")
    lines = ("def app(ui):", "ui.state.n = ui.state.get('n', 0)", "ui.text(ui.now)", "ui.button('x')")
    warm = "\n    ".join(lines)
    Program(
        warm,
        {"state": None, "seed": 0, "now": 0.0, "zone": 0, "outline": {"branches": [], "bare": []}, "size": [800, 600]},
        _call,
    ).frame({"now": 0.0, "events": []})
    linecache.cache.clear()


for _name in (*sorted(ALLOWED), *_LATE):
    importlib.import_module(_name)
_close_files()
_tie_to_host()
_warm()
gc.collect()
gc.freeze()
