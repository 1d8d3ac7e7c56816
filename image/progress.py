"""Progress of long work: a bar on a terminal, plain lines elsewhere, always on stderr."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import deque
from contextlib import contextmanager, nullcontext, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from image.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from rich.progress import Progress, TaskID

LOG_TAIL_LINES = 20
PLAIN_INTERVAL_SECONDS = 15.0
PATIENCE_SECONDS = 10.0


class Task(Protocol):
    """One piece of work under way."""

    def advance(self, amount: int) -> None: ...
    def note(self, text: str) -> None: ...


class Bar:
    """A task on a terminal."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        self._progress = progress
        self._task = task

    def advance(self, amount: int) -> None:
        self._progress.advance(self._task, amount)

    def note(self, text: str) -> None:
        self._progress.update(self._task, note=text)


class Lines:
    """A task in a log: a line now and then, for a person who wonders whether it hangs."""

    def __init__(self, what: str, total: int | None) -> None:
        self._what = what
        self._total = total
        self._done = 0
        self._note = ""
        self._spoke = time.monotonic()

    def advance(self, amount: int) -> None:
        self._done += amount
        self._speak()

    def note(self, text: str) -> None:
        self._note = text
        self._speak()

    def _speak(self) -> None:
        if time.monotonic() - self._spoke < PLAIN_INTERVAL_SECONDS:
            return
        self._spoke = time.monotonic()
        share = f" {100 * self._done // self._total} %" if self._total else ""
        say(f"{self._what}{share} {self._note}".rstrip())


class Unseen:
    """A task that another one stands for."""

    def advance(self, amount: int) -> None: ...
    def note(self, text: str) -> None: ...


def say(line: str) -> None:
    """Tell the person something; stdout stays for results."""
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


@contextmanager
def task(what: str, total: int | None = None) -> Iterator[Task]:
    """Show work under way; `total` is in bytes, None where nobody knows."""
    # Before .venv is made there is no rich.
    shown = _bar if sys.stderr.isatty() and find_spec("rich") else _lines
    with shown(what, total) as work:
        yield work


@contextmanager
def _bar(what: str, total: int | None) -> Iterator[Task]:
    from rich.console import Console  # noqa: PLC0415 - 60 ms that a warm `wisp` need not pay
    from rich.progress import (  # noqa: PLC0415 - as above
        BarColumn,
        DownloadColumn,
        Progress,
        ProgressColumn,
        TextColumn,
        TimeElapsedColumn,
    )

    amount: list[ProgressColumn] = [DownloadColumn()] if total else []
    description = TextColumn("{task.description}", markup=False)
    note = TextColumn("{task.fields[note]}", style="dim", markup=False)
    columns = [description, BarColumn(24), *amount, TimeElapsedColumn(), note]
    with Progress(*columns, console=Console(stderr=True)) as progress:
        bar = progress.add_task(what, total=total, note="")
        yield Bar(progress, bar)
        progress.update(bar, total=total or 1, completed=total or 1, note="")


@contextmanager
def _lines(what: str, total: int | None) -> Iterator[Task]:
    say(f"{what} ...")
    began = time.monotonic()
    yield Lines(what, total)
    say(f"{what}: done in {time.monotonic() - began:.0f} s")


def run(
    argv: Sequence[str | Path],
    what: str,
    log: Path,
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    quiet: bool = False,
) -> None:
    """Run a long command; `env` is added to ours. Its output is kept in `log`.

    A `quiet` one shows nothing, because a task around it does.
    """
    command = [str(argument) for argument in argv]
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w", buffering=1) as kept, nullcontext(Unseen()) if quiet else task(what) as work:
        status, tail = _follow(command, kept.write, work, {**os.environ, **(env or {})}, cwd)
        if status:
            last = "\n".join(f"  {line}" for line in tail)
            message = f"{what}: {Path(command[0]).name} ended with status {status}\n{last}"
            raise Failure(message, f"The whole log is in {log}")


def _follow(
    command: Sequence[str], keep: Callable[[str], object], work: Task, env: Mapping[str, str], cwd: Path | None
) -> tuple[int, deque[str]]:
    """Run `command` to its end, noting each line it says; never leave it behind."""
    tail: deque[str] = deque(maxlen=LOG_TAIL_LINES)
    # A process group of its own, so that Ctrl-C ends the command's own children too.
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=env,
        cwd=cwd,
        text=True,
        errors="replace",
        process_group=0,
    ) as process:
        try:
            for line in process.stdout or ():
                keep(line)
                tail.append(line.rstrip())
                work.note(line.strip()[:80])
        except BaseException:
            _end(process)
            raise
    return process.returncode, tail


def _end(process: subprocess.Popen[str]) -> None:
    """End a command and its children: first asked, then made to."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        with suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE_SECONDS)
            return
