"""Jobs: work that may take long or hang, done by children while the loop goes on. A plan is a generator of steps."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from init import spawn

if TYPE_CHECKING:
    from init.loop import Loop

OUTPUT_BYTES = 256 * 1024
ABANDONED_AFTER = 2.0

ENVIRONMENT: Mapping[str, str] = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}


class Program(NamedTuple):
    argv: tuple[str, ...]
    input: str = ""
    limit: float = 60.0


class Call(NamedTuple):
    """A function, run in a child because the kernel may take its time over it."""

    function: Callable[[], None]
    limit: float = 60.0


class Pause(NamedTuple):
    seconds: float


class Result(NamedTuple):
    """How a step ended: its exit code (negative for a signal) and what it wrote."""

    status: int
    output: str


Outcome = TypeVar("Outcome")
Step: TypeAlias = Program | Call | Pause
Plan: TypeAlias = Generator[Step, Result, Outcome]


class Jobs:
    def __init__(self, loop: Loop) -> None:
        self._loop = loop

    def run(self, plan: Plan[None], ended: Callable[[], None] = lambda: None) -> None:
        """Runs the plan step by step; ended is called at its end, also when it failed."""
        self._advance(plan, None, ended)

    def _advance(self, plan: Plan[None], result: Result | None, ended: Callable[[], None]) -> None:
        try:
            step = plan.send(result) if result else next(plan)
        except StopIteration:
            ended()
            return
        except BaseException:
            self._loop.after(0, ended)
            raise
        Running(self._loop, step, lambda result: self._advance(plan, result, ended))


class Running:
    """One step under way."""

    def __init__(self, loop: Loop, step: Step, done: Callable[[Result], None]) -> None:
        self._loop = loop
        self._done: Callable[[Result], None] | None = done
        self._output = os.memfd_create("output")
        match step:
            case Pause(seconds):
                loop.after(seconds, lambda: self._finish(0))
            case Program() | Call():
                self._pid = spawn.spawn(_child(step, self._output))
                loop.on_exit(self._pid, self._finish)
                loop.after(step.limit, self._overdue)

    def _overdue(self) -> None:
        if self._done:
            os.kill(self._pid, signal.SIGKILL)
            # It may wait for a device and not die; the plan goes on without it.
            self._loop.after(ABANDONED_AFTER, lambda: self._finish(-signal.SIGKILL))

    def _finish(self, status: int) -> None:
        done, self._done = self._done, None
        if done:
            output = os.pread(self._output, OUTPUT_BYTES, 0).decode(errors="replace")
            os.close(self._output)
            done(Result(status, output))


def _child(step: Program | Call, output: int) -> spawn.Child:
    match step:
        case Program(argv, text):
            return spawn.Child(argv, ENVIRONMENT, output, input=text)
        case Call(function):

            def call() -> None:
                function()
                os._exit(0)

            return spawn.Child((), ENVIRONMENT, output, prepare=call)
