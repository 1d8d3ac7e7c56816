"""How soon who cancels is told that nothing goes on: while the model reads, while it writes, and beside other work."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import ExitStack, closing, contextmanager
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from runtime import parcel, wire
from runtime.messages import (
    MODEL_REPORT,
    MOST_WAYS,
    CancelRequest,
    ModelState,
    RequestEnded,
    WriteProgram,
    Written,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from runtime.messages import ModelReport

SILENT = "The model ended without a word."
ENDED = "What was to be stopped had ended before"
LATER = 0.013
"""Each is stopped so many seconds later than the one before, at another place of what is being computed."""


class Stops(NamedTuple):
    """Milliseconds from the wish to its answer."""

    median: float
    longest: float
    times: int


def measured(place: Path, count: int) -> dict[str, Stops]:
    """`count` of each kind."""
    with closing(wire.connect(place)) as channel:
        found = {"alone": _stops(channel, range(1, 2 * count + 1))}
        with _other_work():
            found["beside other work"] = _stops(channel, range(2 * count + 1, 4 * count + 1))
    return found


def _stops(channel: wire.Channel, numbers: range) -> Stops:
    taken = [_stopped(channel, number) * 1e3 for number in numbers]
    return Stops(round(median(taken), 1), round(max(taken), 1), len(taken))


def _stopped(channel: wire.Channel, number: int) -> float:
    """Every second one while it is read; of the others every second one while several programs are written at once."""
    if number % 2:
        _ask(channel, WriteProgram(request=number, intent="a clock", source=f"x = 'line {number}'\n" * 300))
        early = _wait(channel, number, lambda report: isinstance(report, ModelState) and "reading" in report.words)
    else:
        ways = 1 if number % 4 else MOST_WAYS
        _ask(channel, WriteProgram(request=number, intent="chess with all its rules", most_tokens=2000, ways=ways))
        early = _wait(channel, number, lambda report: isinstance(report, Written))
    time.sleep(number % 10 * LATER)
    began = time.monotonic()
    _ask(channel, CancelRequest(request=number))
    ended = early or _wait(channel, number, lambda _: False)
    if ended is None or ended.reason != "cancelled":
        raise RuntimeError(ENDED)
    return time.monotonic() - began


def _ask(channel: wire.Channel, request: WriteProgram | CancelRequest) -> None:
    parcel.send(channel, request.model_dump())


def _wait(channel: wire.Channel, number: int, seen: Callable[[ModelReport], bool]) -> RequestEnded | None:
    """Nothing where it was seen before the request's end."""
    while (arrived := parcel.receive(channel)) is not None:
        report = MODEL_REPORT.validate_python(arrived[0])
        if isinstance(report, RequestEnded) and report.request == number:
            return report
        if seen(report):
            return None
    raise RuntimeError(SILENT)


@contextmanager
def _other_work() -> Iterator[None]:
    """Each processor has something else to do as well, all the time."""
    with ExitStack() as stack:
        for _ in os.sched_getaffinity(0):
            process = stack.enter_context(subprocess.Popen([sys.executable, "-c", "while True: pass"]))
            stack.callback(process.kill)
        yield
