"""What a program finds when it imports: the modules that it may have, some of them watched, and its builtins."""

from __future__ import annotations

import builtins
import datetime as dt
import importlib
import time
from typing import TYPE_CHECKING, Any, NoReturn

from runtime.sdk import formats, replies
from runtime.sdk.mistakes import nearest
from runtime.sdk.modules import ALLOWED, PRESET, SHIMS
from runtime.sdk.moments import Day, Moment, Span
from runtime.sdk.state import State
from runtime.sdk.ticking import CLOCK, Ticking, value_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from runtime.sdk.program import Program


# What the library itself imports late, in the program's name.
_BENEATH = frozenset({"_strptime"})


class Facade:
    """A module as a program sees it: some names of our own before those of the real one."""

    def __init__(self, real: object, own: Mapping[str, Any], call: Any = None) -> None:
        self.__dict__.update(own)
        self._real, self._call = real, call

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._real, name)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._call(*arguments, **named)


def namespace(program: Program) -> dict[str, Any]:
    """What the program's globals begin with."""
    modules = _modules(program)

    def find(
        name: str,
        _globals: object = None,
        _locals: object = None,
        fromlist: Sequence[str] = (),
        level: int = 0,
    ) -> Any:
        top = name.split(".", maxsplit=1)[0]
        if level == 0 and name in modules:
            return modules[name]
        if level or (name not in ALLOWED and top not in SHIMS and name not in _BENEATH):
            hint = nearest(name, ALLOWED)
            raise ImportError(f"There is no module {name} here" + (f"; did you mean {hint}?" if hint else ""))
        return importlib.import_module(name if fromlist else top)

    allowed = {**vars(builtins), **_builtins(program), "__import__": find}
    return {"__builtins__": allowed, "__name__": "app", **{name: find(name) for name in sorted(PRESET)}}


def _modules(program: Program) -> dict[str, Any]:
    clock = Facade(time, _time())
    dates = {"datetime": Moment, "date": Day, "timedelta": Span, "now": Moment.now, "today": Moment.today}
    # Both `datetime.datetime.now()` and `datetime.now()` are written where nothing was imported.
    calendar = Facade(dt, {**dates, "strptime": Moment.strptime, "fromtimestamp": Moment.fromtimestamp}, Moment)
    calendar.__dict__["fromisoformat"] = Moment.fromisoformat
    return {
        "time": clock,
        "datetime": calendar,
        "ui": Facade(program.ui, {"run": _nothing}),
        "requests": Facade(replies, _net(program)),
    }


def _net(program: Program) -> dict[str, Any]:
    def request(method: str, url: str, **named: Any) -> replies.Response:
        body = named.get("json", named.get("data"))
        answer = program.ui.request(method, url, named.get("headers"), body, named.get("params"), must=True)
        assert answer is not None, "it was waited for"  # noqa: S101
        if answer.error:
            raise replies.FetchError(answer.error)
        return answer

    def of(method: str) -> Any:
        return lambda url, data=None, **named: request(
            method, url, **({"data": data} if data is not None and method != "GET" else {}), **named
        )

    failures = dict.fromkeys(("RequestException", "ConnectionError", "HTTPError", "Timeout"), replies.FetchError)
    methods = {name: of(name.upper()) for name in ("get", "post", "put", "patch", "delete", "head")}
    return {**methods, **failures, "request": request, "exceptions": Facade(replies, failures)}


def _time() -> dict[str, Any]:
    def seconds() -> Ticking:
        return Ticking(CLOCK.now, 1, CLOCK.call)

    def fields(timestamp: object = None) -> Any:
        return (Moment.now() if timestamp is None else Moment.fromtimestamp(timestamp)).timetuple()

    def universal(timestamp: object = None) -> Any:
        return time.gmtime(int(CLOCK.now if timestamp is None else value_of(timestamp)))

    def written(form: str, moment: Any = None) -> str:
        return Moment.now().strftime(form) if moment is None else time.strftime(form, moment)

    return {
        **dict.fromkeys(("time", "monotonic", "perf_counter", "process_time"), seconds),
        **dict.fromkeys(("time_ns", "monotonic_ns", "perf_counter_ns"), lambda: int(float(seconds()) * 1e9)),
        "localtime": fields,
        "gmtime": universal,
        "strftime": written,
        "ctime": lambda timestamp=None: (
            Moment.now() if timestamp is None else Moment.fromtimestamp(timestamp)
        ).ctime(),
        "asctime": lambda moment=None: Moment.now().ctime() if moment is None else time.asctime(moment),
        "sleep": _sleep,
    }


def _sleep(_seconds: float = 0) -> NoReturn:
    raise RuntimeError("A frame can't sleep; return, and use ui.every(seconds) or ui.after(seconds)")


def _nothing(*_arguments: object, **_named: object) -> None:
    """For what other kits need called and this one does by itself."""


def _builtins(_program: Program) -> dict[str, Any]:
    def has(owner: object, name: str) -> bool:
        return name in owner if isinstance(owner, State) else hasattr(owner, name)

    def get(owner: object, name: str, *default: object) -> Any:
        if isinstance(owner, State):
            return owner.get(name, *default)
        return getattr(owner, name, *default)

    return {"hasattr": has, "getattr": get, formats.WHOLE: formats.whole}
