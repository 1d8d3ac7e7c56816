"""The log's ring, and a serial console that takes nothing or only a little at a time."""

from __future__ import annotations

import os

from hypothesis import given
from hypothesis import strategies as st

from init.log import BACKLOG_BYTES, LINE_CHARACTERS, Log, Ring, Serial


@given(st.lists(st.text(max_size=40)), st.integers(min_value=40 * 4, max_value=1000))
def test_ring_keeps_the_last_lines_within_its_bytes(lines: list[str], limit: int) -> None:
    clean = [line.encode(errors="replace").decode() for line in lines]
    ring = Ring(limit)
    for line in clean:
        ring.append(line)
    kept = list(ring.lines)
    assert kept == clean[len(clean) - len(kept) :]
    assert sum(len(line.encode()) for line in kept) <= limit


@given(st.text())
def test_no_text_steers_a_terminal_or_stops_the_log(text: str) -> None:
    log = Log()
    log.say(text)
    for line in log.ring.lines:
        assert len(line) <= LINE_CHARACTERS
        line.encode()
        assert not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in line)


def test_serial_gets_each_line_with_our_name() -> None:
    reader, writer = os.pipe()
    log = Log(Serial(writer))
    log.say("one\ntwo")
    log.stage("three")
    assert os.read(reader, 999) == b"wisp: one\nwisp: two\nwisp: stage three\n"
    assert [name for name, _ in log.stages] == ["three"]
    os.close(reader)
    os.close(writer)


def test_serial_that_takes_nothing_keeps_nobody_waiting_and_loses_whole_lines_only() -> None:
    reader, writer = os.pipe()
    log = Log(Serial(writer))
    for number in range(5000):
        log.say(f"line {number} {'x' * 50}")
    assert log.waiting
    os.set_blocking(reader, False)
    received = b""
    while log.waiting:
        received += os.read(reader, 1 << 16)
        log.flush()
    received += os.read(reader, 1 << 16)
    lines = received.splitlines()
    assert all(line.startswith(b"wisp: line ") and line.endswith(b"x" * 50) for line in lines)
    assert BACKLOG_BYTES < len(received) < 5000 * 60
    os.close(reader)
    os.close(writer)


def test_console_that_went_away_is_no_error() -> None:
    reader, writer = os.pipe()
    log = Log(Serial(writer))
    os.close(reader)
    log.say("nobody reads this")
    os.close(writer)


def test_followers_hear_each_line() -> None:
    log, heard = Log(), list[str]()
    log.followers.append(heard.append)
    log.say("a\nb")
    assert heard == ["a", "b"]
