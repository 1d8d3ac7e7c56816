import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from qemu.console import Console, ConsoleTimeoutError, Lines


def test_lines_are_cut_across_reads() -> None:
    lines = Lines()
    assert list(lines.feed(b"one\r\ntw")) == ["one"]
    assert list(lines.feed(b"o\n\nthree")) == ["two", ""]
    assert list(lines.end()) == ["three"]
    assert list(lines.end()) == []


def test_escapes_of_firmware_and_kernel_are_dropped() -> None:
    text = b"\x1b[2J\x1b[01;01H\x1b[=3hBdsDxe: \x1b[0m\x1b[37mloading\x1b(B \xff\n"
    assert list(Lines().feed(text)) == ["BdsDxe: loading \ufffd"]


def test_waiting_finds_old_lines_new_lines_and_only_later_ones() -> None:
    with console() as (serial, write):
        write(b"wisp: stage initrd\nwisp: stage pid1\nwisp: stage initrd\n")
        first, match = serial.wait_for(r"stage (\w+)", within=5)
        assert (match[1], first.text) == ("initrd", "wisp: stage initrd")
        later, _ = serial.wait_for("initrd", within=5, after=1)
        assert later is serial.lines[2]


def test_time_runs_from_the_start() -> None:
    with console() as (serial, write):
        time.sleep(0.05)
        write(b"late\n")
        assert 0.05 <= serial.wait_for("late", within=5)[0].seconds < 5


def test_a_wait_in_vain_shows_the_tail() -> None:
    with console() as (serial, write):
        write(b"only this\n")
        with pytest.raises(ConsoleTimeoutError, match=r"(?s)'frame'.*not within 0 s.*only this"):
            serial.wait_for("frame", within=0.1)


def test_a_console_that_ended_is_not_waited_for() -> None:
    with console() as (serial, write):
        write(b"last words")
        write(b"")
        with pytest.raises(ConsoleTimeoutError, match=r"(?s)ended.*last words"):
            serial.wait_for("frame", within=60)


@contextmanager
def console() -> Iterator[tuple[Console, "Writer"]]:
    reading, writing = os.pipe()
    writer = Writer(writing)
    with os.fdopen(reading, "rb") as stream:
        serial = Console(stream)
        yield serial, writer
        writer(b"")
        serial.join(5)


class Writer:
    """Writes to a pipe; writing nothing closes it."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe

    def __call__(self, data: bytes) -> None:
        if data:
            os.write(self._pipe, data)
        elif self._pipe >= 0:
            os.close(self._pipe)
            self._pipe = -1
