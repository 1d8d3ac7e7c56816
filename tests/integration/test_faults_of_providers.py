"""A provider that is down, slow or talks rubbish, the whole way: the person is told who it is, and the next writes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from runtime.messages import ApprovalAsked, Approved, CancelWriting, Told, Writing
from tests.integration.fake_providers import STREAM, FakeOpenAI, FakeServer, answers
from tests.integration.test_away_faults import hangs, sends
from tests.integration.test_providers import INTENT, PROGRAM, Place, add, over, place, serve

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.fake_providers import Caller

__all__ = ["place", "serve"]  # the fixtures
LISTED = answers("200 OK", ["Content-Type: application/json"], b'{"data": [{"id": "tiny"}]}')


def gone(caller: Caller) -> None:
    caller.reset()


def server_of(*scripts: Callable[[Caller], None]) -> Callable[[Caller], None]:
    """Says what models it has whenever it is asked; what it is to write goes by the scripts, the last one for ever."""
    left = list(scripts)

    def answered(caller: Caller) -> None:
        script = LISTED if caller.asked.line.startswith("GET") else left.pop(0) if len(left) > 1 else left[0]
        script(caller)

    return answered


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (gone, "hung up in the middle"),
        (sends(bytes(range(256)) * 300), "answered something that can't be read"),
        (sends(STREAM, b"data: <html>\n\n"), "answered something that can't be read"),
        (answers("404 No", ["Content-Type: application/json"], b'{"error": "no model tiny"}'), "no such model"),
        (FakeOpenAI.writes("Sorry, I can't write that.", claims=10**9), "may not run"),
    ],
    ids=["down", "noise", "no JSON", "no model", "prose"],
)
def test_what_a_provider_does_wrong_is_said_and_nothing_opens(
    place: Place, serve: Callable[..., FakeServer], script: Callable[[Caller], None], words: str
) -> None:
    server, shell = serve(server_of(script)), place.shell
    add(shell, server)
    shell.say(INTENT)
    shell.ask(Approved(request=shell.next(ApprovalAsked).request, answers=("always",)))
    ended = shell.next(Writing, over)
    assert ended.state == "failed", ended
    assert words in ended.words, ended.words
    shell.listen(0.1)
    assert not shell.windows
    assert "Traceback" not in place.runtime.log.read_text()


def test_nobody_there_is_said_with_the_place(place: Place, serve: Callable[..., FakeServer]) -> None:
    server, shell = serve(), place.shell
    add(shell, server)
    server.close()
    shell.say(INTENT)
    shell.ask(Approved(request=shell.next(ApprovalAsked).request, answers=("once",)))
    ended = shell.next(Writing, over)
    assert ended.state == "failed"
    assert "127.0.0.1" in ended.words


def test_a_slow_one_keeps_nobody_from_the_screen_and_is_left_by_a_word(
    place: Place, serve: Callable[..., FakeServer]
) -> None:
    server, shell = serve(server_of(hangs(STREAM), FakeOpenAI.writes(PROGRAM))), place.shell
    add(shell, server)
    shell.say(INTENT)
    shell.ask(Approved(request=shell.next(ApprovalAsked).request, answers=("always",)))
    job = shell.next(Writing, lambda writing: writing.state == "retrieving").job
    while not any(asked.body for asked in server.asked):
        shell.listen(0.05)
    begin = time.monotonic()
    assert shell.understood("a timer").meaning
    shell.ask(CancelWriting(job=job))
    assert shell.next(Writing, over).words == "Cancelled."
    assert time.monotonic() - begin < 2
    shell.say("another counter, for wasps", new=True)
    assert shell.next(Writing, over).state == "done"
    assert not [event for event in shell.events if isinstance(event, Told) and event.severity == "error"]
