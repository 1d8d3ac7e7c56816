"""The runtime's loop: descriptors, moments, failures, and signals."""

from __future__ import annotations

import os
import signal
import socket
from typing import TYPE_CHECKING

import pytest

from runtime.loop import Loop

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def failures() -> list[Exception]:
    return []


@pytest.fixture
def loop(failures: list[Exception]) -> Iterator[Loop]:
    loop = Loop(failures.append)
    yield loop
    loop.close()


def test_moments_come_in_order_and_a_cancelled_one_doesnt(loop: Loop) -> None:
    seen: list[str] = []
    loop.after(0.02, lambda: seen.append("late"))
    loop.after(0.0, lambda: seen.append("soon"))
    loop.after(0.01, lambda: seen.append("never")).cancel()
    loop.after(0.03, loop.end)
    loop.run()
    assert seen == ["soon", "late"]


def test_one_that_fails_doesnt_keep_the_others(loop: Loop, failures: list[Exception]) -> None:
    def fail() -> None:
        raise ValueError("once")

    seen: list[int] = []
    loop.after(0, fail)
    loop.after(0, lambda: seen.append(1))
    loop.after(0.01, loop.end)
    loop.run()
    assert seen == [1]
    assert [str(failure) for failure in failures] == ["once"]


def test_a_descriptor_that_another_handler_forgot_isnt_handled(loop: Loop) -> None:
    seen: list[int] = []
    pipes = [os.pipe() for _ in range(2)]
    for mine, other in ((0, 1), (1, 0)):

        def take(mine: int = mine, other: int = other) -> None:
            seen.append(mine)
            loop.forget(pipes[other][0])
            loop.forget(pipes[mine][0])

        loop.watch(pipes[mine][0], take)
        os.write(pipes[mine][1], b"x")
    loop.turn(longest=1)
    assert len(seen) == 1
    for pipe in pipes:
        for fd in pipe:
            os.close(fd)


def test_a_signal_ends_a_wait_without_end(loop: Loop) -> None:
    before = signal.getsignal(signal.SIGUSR1)
    try:
        loop.end_on(signal.SIGUSR1)
        os.kill(os.getpid(), signal.SIGUSR1)
        loop.run()
    finally:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGUSR1, before)


def test_who_writes_is_heard_between_what_comes_at_once_again_and_again(loop: Loop) -> None:
    here, there = socket.socketpair()
    heard: list[bytes] = []

    def again() -> None:
        if len(turns) < 1000:
            turns.append(1)
            loop.after(0, again)

    turns: list[int] = []
    with here, there:
        loop.watch(here.fileno(), lambda: heard.append(here.recv(1)))
        loop.after(0, again)
        there.send(b"x")
        for _ in range(3):
            loop.turn(0)
        loop.forget(here.fileno())
    assert heard == [b"x"]
    assert len(turns) <= 3
