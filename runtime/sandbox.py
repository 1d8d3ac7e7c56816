"""The sandbox: wasmtime, set up so that whatever runs in it can be bounded and ended."""

from __future__ import annotations

import math
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from wasmtime import Config, Engine, Store, Trap, TrapCode, WasmtimeError
from wasmtime.component import Component, Linker, Variant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# The image runs on other machines than the one that built it: every x86-64 processor since about 2009 has these.
BASELINE = "x86-64-v2"
_TARGET = "x86_64-unknown-linux-gnu"
_FLAGS = ("has_cmpxchg16b", "has_sse3", "has_ssse3", "has_sse41", "has_sse42", "has_popcnt")
_INTERFACE = "wisp:agent/host@0.1.0"

MEBI = 1024 * 1024
MEMORY = 64 * MEBI
MAX_OUTPUT = 2 * MEBI
LOAD_SECONDS = 2.0
FRAME_SECONDS = 0.1

Reason: TypeAlias = Literal["time", "memory", "crash", "output", "scene"]


class TrapError(Exception):
    """The instance came to an end; it can't be called any more."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class LoadError(Exception):
    """The program could not be loaded; holds what the guest said, as JSON."""


class RefusalError(Exception):
    """Raised by a host that refuses a call; the guest is told the message."""


class Host(NamedTuple):
    """What an instance can ask of us."""

    call: Callable[[str, str], str]
    log: Callable[[int, str], None]


def precompile(wasm: bytes) -> bytes:
    """Code for the baseline. Takes some seconds."""
    with Engine(_config(baseline=True)) as engine, Component(engine, wasm) as component:
        return bytes(component.serialize())


def empty_instance_seconds() -> float:
    """What an instance of nothing costs here: the measure for what ours adds."""
    with Engine(_config(baseline=False)) as engine, Component(engine, "(component)") as component:
        linker = Linker(engine)
        times = []
        for _ in range(100):
            began = time.perf_counter()
            linker.instantiate(Store(engine), component)
            times.append(time.perf_counter() - began)
    return sorted(times)[len(times) // 2]


class Sandbox:
    """The compiled component, loaded once and shared by every instance."""

    def __init__(self, code: Path) -> None:
        """What is loaded is native code: it must come from a trusted place."""
        self.engine = Engine(_config(baseline=False))
        self.component = Component.deserialize_file(self.engine, str(code))

    def imports(self) -> dict[str, Any]:
        """What the component asks of its host, by name."""
        return dict(self.component.type.imports(self.engine))

    def instantiate(self) -> Instance:
        return Instance(self)


class Instance:
    """One program's world. Not thread-safe."""

    def __init__(self, sandbox: Sandbox, host: Host | None = None) -> None:
        self.host = host
        self._watch = Watch(sandbox.engine)
        self._store = Store(sandbox.engine)
        self._store.set_limits(memory_size=MEMORY)
        self._store.set_epoch_deadline(1)
        self._linker = Linker(sandbox.engine)
        with self._linker.root() as root, root.add_instance(_INTERFACE) as interface:
            interface.add_func("log", self._log)
            interface.add_func("call", self._call)
        with self._watch.limit(LOAD_SECONDS):
            instance = self._linker.instantiate(self._store, sandbox.component)
        self._load = instance.get_func(self._store, "load")
        self._frame = instance.get_func(self._store, "frame")

    def start_watching(self) -> None:
        """From now on calls are limited in time. Apart from the rest because a thread doesn't survive a fork."""
        self._watch.start()

    def load(self, source: str, start: str) -> None:
        answer = self._enter(self._load, LOAD_SECONDS, source or " ", start)
        if answer.tag == "err":
            raise LoadError(answer.payload)

    def frame(self, arrived: str) -> str:
        return str(self._enter(self._frame, FRAME_SECONDS, arrived))

    def _enter(self, function: Any, seconds: float, *arguments: str) -> Any:  # noqa: ANN401 - wasmtime's own types
        self._store.set_epoch_deadline(1)
        try:
            with self._watch.limit(seconds):
                answer = function(self._store, *arguments)
        except (WasmtimeError, Trap) as error:
            raise self._told(error) from None
        if isinstance(answer, str) and len(answer) > MAX_OUTPUT:
            raise TrapError("output", f"the program showed more than {MAX_OUTPUT // MEBI} MB at once")
        return answer

    def _told(self, error: Exception) -> TrapError:
        if self._watch.expired:
            return TrapError("time", f"the program took longer than {self._watch.seconds:g} s and was stopped")
        if getattr(error, "trap_code", None) is TrapCode.STACK_OVERFLOW:
            return TrapError("memory", "the program called itself too deeply and was stopped")
        last = str(error).strip().splitlines()[-1:] or [type(error).__name__]
        return TrapError("crash", f"the program broke its sandbox and was stopped ({last[0].strip()[:200]})")

    # A host function that raises ends the instance: what can be refused is answered.

    def _log(self, _: object, level: int, text: str) -> None:
        if self.host:
            self.host.log(level, text)

    def _call(self, _: object, name: str, payload: str) -> Variant:
        if self.host is None:
            return Variant("err", "nothing can be called yet")
        try:
            with self._watch.paused():
                return Variant("ok", self.host.call(name, payload))
        except RefusalError as refusal:
            return Variant("err", str(refusal) or "refused")


class Watch:
    """Ends a call that takes too long: one wake-up per call at most, none while nothing runs."""

    def __init__(self, engine: Engine) -> None:
        self.seconds = 0.0
        self.expired = False
        self._engine = engine
        self._deadline: float | None = None
        self._looks_at = math.inf
        self._changed = threading.Condition()

    def start(self) -> None:
        threading.Thread(target=self._run, name="watch", daemon=True).start()

    @contextmanager
    def limit(self, seconds: float) -> Iterator[None]:
        self.seconds, self.expired = seconds, False
        self._set(time.monotonic() + seconds)
        try:
            yield
        finally:
            self._set(None)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Waiting for somebody else isn't the program's time."""
        left = (self._deadline or 0.0) - time.monotonic()
        self._set(None)
        try:
            yield
        finally:
            self._set(time.monotonic() + left)

    def _set(self, deadline: float | None) -> None:
        with self._changed:
            self._deadline = deadline
            # It looks at a later deadline by itself: most calls wake nobody.
            if deadline is not None and deadline < self._looks_at:
                self._changed.notify()

    def _run(self) -> None:
        with self._changed:
            while True:
                left = math.inf if self._deadline is None else self._deadline - time.monotonic()
                if left <= 0:
                    self._end_call()
                else:
                    self._looks_at = time.monotonic() + left
                    self._changed.wait(None if left == math.inf else left)

    def _end_call(self) -> None:
        self.expired = True
        self._deadline = None
        self._engine.increment_epoch()


def _config(*, baseline: bool) -> Config:
    """What the code is made for and what runs it have to agree in all but the processor."""
    config = Config()
    config.epoch_interruption = True
    config.memory_init_cow = True
    config.cranelift_opt_level = "speed"
    # A fork takes no threads along.
    config.parallel_compilation = baseline
    if baseline:
        config.target = _TARGET
        for flag in _FLAGS:
            config.cranelift_flag_enable(flag)
    return config
