"""The guest: between the component's exports and the SDK. All that is imported here is part of the snapshot."""

from __future__ import annotations

import gc
import json
import linecache
import time
import traceback
from typing import TYPE_CHECKING

import wit_world
from componentize_py_types import Err
from wit_world.imports import host

from runtime import slot
from runtime.sdk import ballast, mistakes, standard
from runtime.sdk.program import Program
from runtime.sdk.world import CallRefused

if TYPE_CHECKING:
    from collections.abc import Mapping

SLOT = slot.empty()


class Here:
    """The one instance's state: componentize-py makes a new object for each call."""

    program: Program | None = None
    source = ""


class WitWorld(wit_world.WitWorld):  # type: ignore[misc]
    def load(self, source: str, start: str) -> str:
        begin = json.loads(start)
        Here.source = source if source.strip() else slot.read(SLOT) or ""
        standard.ENTROPY.begin(begin.get("seed", 0))
        try:
            Here.program = Program(Here.source, begin, _call)
        except BaseException as error:  # noqa: BLE001 - nothing that an agent raises may end the instance
            raise Err(_spoken(json.dumps(mistakes.report(error, Here.source)))) from None
        finally:
            _finish()
        return "{}"

    def frame(self, input: str) -> str:  # noqa: A002 - the name in world.wit
        assert Here.program is not None, "load comes first"  # noqa: S101
        try:
            return _spoken(Here.program.frame(json.loads(input)))
        except BaseException as error:  # noqa: BLE001 - as above; SystemExit, for one
            return _spoken(_failed(error))
        finally:
            _finish()


def _failed(error: BaseException) -> str:
    """Header, scene and state, as Program tells them."""
    return json.dumps({"wake": None, "error": mistakes.report(error, Here.source), "notes": []}) + "\n\n"


def _finish() -> None:
    for printed in standard.PRINTED:
        printed.finish()


def _spoken(text: str) -> str:
    """Text that can be given to the host: a lone surrogate would end the instance."""
    return text.encode(errors="replace").decode()


def _log(level: int, text: str) -> None:
    host.log(level, _spoken(text) or " ")


def _call(name: str, payload: str) -> str:
    try:
        return str(host.call(_spoken(name), _spoken(payload)))
    except Err as error:
        message = str(error.value)
    raise CallRefused(message)


def _warm() -> None:
    """Walk the paths that CPython prepares lazily, so that they are prepared in the snapshot."""
    linecache.cache["warm.py"] = (1, None, ["x\n"], "warm.py")
    for program in ("def f(a):\n    return a.foo\nf(1)\n", "x = (\n", "prnt(1)\n", "import jsn\n", "{}['x']\n"):
        try:
            exec(compile(program, "warm.py", "exec"), {"__name__": "warm"})  # noqa: S102 - these five programs
        except Exception:  # noqa: BLE001
            traceback.format_exc()
    time.strptime("2026-01-02", "%Y-%m-%d")
    lines = ("def app(ui):", "ui.state.n = ui.state.get('n', 0)", "ui.text(ui.now)", "ui.button('x')", "ui.canvas()")
    start: Mapping[str, object] = {"state": None, "seed": 0, "now": 0, "zone": 0, "outline": {}, "size": [800, 600]}
    warm = Program("\n    ".join(lines), start, _call)
    warm.frame({"now": 0.0, "events": []})
    warm.frame({"now": 1.0, "events": [{"kind": "click", "id": "button:x"}]})
    linecache.cache.clear()


standard.tie(_log)
_warm()
gc.collect()
BALLAST = ballast.fill()
gc.freeze()
