"""The sandbox: wasmtime, set up so that whatever runs in it can be bounded and ended."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from wasmtime import Config, Engine, Store, Trap, WasmtimeError
from wasmtime.component import Component, Linker, Variant

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# The image runs on other machines than the one that built it: every x86-64 processor since about 2009 has these.
BASELINE = "x86-64-v2"
_TARGET = "x86_64-unknown-linux-gnu"
_FLAGS = ("has_cmpxchg16b", "has_sse3", "has_ssse3", "has_sse41", "has_sse42", "has_popcnt")
_INTERFACE = "wisp:agent/host@0.1.0"

MEBI = 1024 * 1024
MEMORY = 64 * MEBI
MAX_OUTPUT = 2 * MEBI

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
    """One program's world. Whoever calls into it bounds the time: see runtime.agent."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.host: Host | None = None
        self._store = Store(sandbox.engine)
        self._store.set_limits(memory_size=MEMORY)
        self._linker = Linker(sandbox.engine)
        with self._linker.root() as root, root.add_instance(_INTERFACE) as interface:
            interface.add_func("log", self._log)
            interface.add_func("call", self._call)
        instance = self._linker.instantiate(self._store, sandbox.component)
        self._load = instance.get_func(self._store, "load")
        self._frame = instance.get_func(self._store, "frame")

    def load(self, source: str, start: str) -> None:
        answer = self._enter(self._load, source or " ", start)
        if answer.tag == "err":
            raise LoadError(answer.payload)

    def frame(self, arrived: str) -> str:
        return str(self._enter(self._frame, arrived))

    def _enter(self, function: Any, *arguments: str) -> Any:  # noqa: ANN401 - wasmtime's own types
        try:
            answer = function(self._store, *arguments)
        except (WasmtimeError, Trap) as error:
            raise _told(error) from None
        if isinstance(answer, str) and len(answer) > MAX_OUTPUT:
            raise TrapError("output", f"the program showed more than {MAX_OUTPUT // MEBI} MB at once")
        return answer

    # A host function that raises ends the instance: what can be refused is answered.

    def _log(self, _: object, level: int, text: str) -> None:
        if self.host:
            self.host.log(level, text)

    def _call(self, _: object, name: str, payload: str) -> Variant:
        if self.host is None:
            return Variant("err", "nothing can be called yet")
        try:
            return Variant("ok", self.host.call(name, payload))
        except RefusalError as refusal:
            return Variant("err", str(refusal) or "refused")


def _told(error: Exception) -> TrapError:
    last = (str(error).strip().splitlines() or [type(error).__name__])[-1].strip()
    if last.endswith("call stack exhausted"):
        return TrapError("crash", "the program nested something too deeply and was stopped")
    return TrapError("crash", f"the program crashed and was stopped ({last[:200]})")


def _config(*, baseline: bool) -> Config:
    """What the code is made for and what runs it have to agree in all but the processor."""
    config = Config()
    config.memory_init_cow = True
    config.cranelift_opt_level = "speed"
    # Calls are ended by the kernel's clock (runtime.deadline), which costs the code no checks of its own.
    config.epoch_interruption = False
    # CPython's own check for deep recursion is to come first, with a line and a traceback. The thread has 8 MiB.
    config.max_wasm_stack = 2 * MEBI
    # A fork takes no threads along.
    config.parallel_compilation = baseline
    if baseline:
        config.target = _TARGET
        for flag in _FLAGS:
            config.cranelift_flag_enable(flag)
    return config
