"""Providers, the whole way: a sentence, the runtime's question, the process with the network, a server, an agent."""

from __future__ import annotations

import re
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

import pytest

from models import weights
from models.catalog import SMOLLM2_135M
from runtime.messages import (
    ApprovalAsked,
    ApprovalEnded,
    Approved,
    CancelWriting,
    Changed,
    Clicked,
    Told,
    Writing,
)
from tests.integration import shell as shells
from tests.integration.fake_providers import STREAM, FakeOpenAI, FakeServer, answers
from tests.integration.llama_server import llama_server
from tests.integration.shell import Runtime, Shell
from tests.integration.test_away import Away

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from image.component import Built
    from tests.integration.fake_providers import Caller

PROGRAM = """def app(ui):
    ui.title("Bees")
    n = ui.state.get("n", 0)
    ui.text(f"{n} bees")
    if ui.button("One more"):
        ui.state.n = n + 1
"""
KEY = "sk-very-secret-0451"
INTENT = "a counter for bees I saw"


class Place(NamedTuple):
    """A runtime without a model of its own, the process that may ask others, and the data that it keeps."""

    runtime: Runtime
    shell: Shell
    away: Away
    folder: Path

    def kept(self) -> bytes:
        """All that is on the disk, one after the other."""
        files = sorted(path for path in self.runtime.data.rglob("*") if path.is_file())
        return b"".join(path.read_bytes() for path in files)


@pytest.fixture
def place(built: Built, tmp_path: Path) -> Iterator[Place]:
    with ExitStack() as stack:
        away = Away(tmp_path)
        stack.callback(away.close)
        runtime = Runtime(built, tmp_path, WISP_MODELS="", WISP_AWAY=str(tmp_path / "away.sock"))
        stack.callback(runtime.close)
        yield Place(runtime, stack.enter_context(runtime.shell()), away, tmp_path)


@pytest.fixture
def serve() -> Iterator[Callable[..., FakeServer]]:
    servers: list[FakeServer] = []

    def start(*scripts: Callable[[Caller], None]) -> FakeServer:
        servers.append(FakeServer(*scripts))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def over(writing: Writing) -> bool:
    return writing.state in {"done", "failed"}


def add(shell: Shell, server: FakeServer) -> None:
    shell.say(f"use the model server at http://127.0.0.1:{server.port}")
    shell.next(Told, lambda told: "127.0.0.1" in told.text)


def test_nothing_is_sent_unasked_and_all_that_is_can_be_read(place: Place, serve: Callable[..., FakeServer]) -> None:
    listed = answers("200 OK", ["Content-Type: application/json"], b'{"data": [{"id": "tiny"}]}')
    server, shell = serve(listed, FakeOpenAI.writes(PROGRAM, claims=60)), place.shell
    assert "no language model on this machine" in shell.understood(INTENT).words
    add(shell, server)
    shell.say(INTENT)
    asked = shell.next(ApprovalAsked)
    assert (asked.intent, asked.agent) == (INTENT, "")
    where = f"the model server “127.0.0.1” (http://127.0.0.1:{server.port}/v1, not encrypted)."
    assert asked.permissions[0].words == f"Send this sentence and programs as examples to {where}"
    assert not server.asked
    shell.ask(Approved(request=asked.request, answers=("once",)))
    done = shell.next(Writing, over)
    assert done.state == "done", done
    shell.sees(done.agent, "0 bees")
    assert server.asked[1].body["model"] == "tiny"
    shell.say("what left this machine")
    assert INTENT in shell.page("sent", "[the sentence]")
    shell.say("console")
    text = shell.page("console", "Sent to 127.0.0.1")
    assert f"the sentence, an example of “{INTENT}”" in text
    assert "60 written" in text
    shell.say("model servers")
    assert "This month: 1 requests" in shell.page("providers", "You are asked")


def test_no_keeps_it_here_and_always_is_remembered(place: Place, serve: Callable[..., FakeServer]) -> None:
    listed = answers("200 OK", ["Content-Type: application/json"], b'{"data": [{"id": "tiny"}]}')
    server, shell = serve(listed, FakeOpenAI.writes(PROGRAM), listed, FakeOpenAI.writes(PROGRAM)), place.shell
    add(shell, server)
    shell.say(INTENT)
    shell.ask(Approved(request=shell.next(ApprovalAsked).request, answers=("no",)))
    failed = shell.next(Writing, over)
    assert "You didn't want it to be sent to 127.0.0.1" in failed.words
    assert not server.asked
    shell.say(INTENT)
    shell.ask(Approved(request=shell.next(ApprovalAsked).request, answers=("always",)))
    assert shell.next(Writing, over).state == "done"
    shell.say("another counter, for wasps", new=True)
    assert shell.next(Writing, over).state == "done"
    assert not [event for event in shell.events if isinstance(event, ApprovalAsked)]


def test_who_doesn_t_want_it_any_more_isn_t_asked(place: Place, serve: Callable[..., FakeServer]) -> None:
    server, shell = serve(FakeOpenAI.writes(PROGRAM)), place.shell
    add(shell, server)
    shell.say(INTENT)
    asked = shell.next(ApprovalAsked)
    shell.ask(CancelWriting(job=shell.next(Writing).job))
    assert shell.next(ApprovalEnded).request == asked.request
    shell.say(INTENT)
    asked = shell.next(ApprovalAsked)
    shell.say("only local models")
    assert shell.next(ApprovalEnded).request == asked.request
    assert shell.next(Writing, lambda writing: over(writing) and writing.words != "Cancelled.").state == "failed"
    shell.say("forget the provider 127.0.0.1")
    shell.next(Told, lambda told: "are gone" in told.text)
    assert not server.asked


def test_a_key_is_kept_sealed_and_seen_by_its_server_alone(place: Place, serve: Callable[..., FakeServer]) -> None:
    server, shell = serve(FakeOpenAI.writes(PROGRAM)), place.shell
    shell.say("add a model server")
    shell.page("add-server")
    for name, text in {"address": f"127.0.0.1:{server.port}", "model": "tiny", "key": KEY}.items():
        shell.used("add-server", Changed(id=name, value=text))
    assert KEY not in shell.page("add-server", "•" * len(KEY))
    shell.used("add-server", Clicked(id="add"))
    assert "with a key that only this machine can read" in shell.page("providers", "127.0.0.1")
    shell.say(INTENT)
    shell.ask(Approved(request=shell.next(ApprovalAsked).request, answers=("once",)))
    assert shell.next(Writing, over).state == "done"
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"
    place.runtime.kill()
    kept = place.kept()
    assert b"127.0.0.1" in kept
    assert KEY.encode() not in kept + place.runtime.log.read_bytes() + place.away.log.read_bytes()
    place.runtime.start()
    with place.runtime.shell() as again:
        again.say("a counter for wasps I saw", new=True)
        again.ask(Approved(request=again.next(ApprovalAsked).request, answers=("once",)))
        assert again.next(Writing, over).state == "done"
    assert server.asked[-1].headers["authorization"] == f"Bearer {KEY}"


def test_two_servers_at_one_place_are_two(place: Place) -> None:
    shell = place.shell
    for port in (8080, 8081, 8080):
        shell.say(f"use the model server at localhost:{port}")
        shell.next(Told, lambda told: "localhost" in told.text)
    shell.say("model servers")
    text = shell.page("providers", "localhost:8081: (card)")
    assert "The model on this machine <localhost> localhost:8081" in " ".join(text.split())
    shell.say("forget the model server localhost:8081")
    shell.next(Told, lambda told: told.text == "The model server localhost:8081 and its key are gone.")


def test_what_may_be_spent_is_all_that_is(place: Place, serve: Callable[..., FakeServer]) -> None:
    server, shell = serve(FakeOpenAI.writes(PROGRAM, claims=70)), place.shell
    shell.say("add a model server")
    shell.page("add-server")
    limits = {"most_tokens": "4000", "price_read": "1000", "price_written": "5000", "most_money": "20"}
    for name, text in {"address": f"127.0.0.1:{server.port}", "model": "m", **limits}.items():
        shell.used("add-server", Changed(id=name, value=text))
    shell.used("add-server", Clicked(id="add"))
    shell.page("providers", "of 4,000 tokens")
    shell.say(INTENT)
    shell.ask(Approved(request=shell.next(ApprovalAsked).request, answers=("always",)))
    assert shell.next(Writing, over).state == "done"
    spent = re.search(r"1 requests, ([\d,]+) of 4,000 tokens, ([\d.]+) of", shell.page("providers", "1 requests, "))
    assert spent
    read = int(spent[1].replace(",", "")) - 70
    assert read >= 500  # what the server claims, or more if more was sent
    assert float(spent[2]) == pytest.approx(read / 1000 + 0.35, abs=0.01)
    ends: list[Writing] = []
    while not ends or ends[-1].state == "done":
        shell.say(f"another counter, for {len(ends)} wasps", new=True)
        ends.append(shell.next(Writing, over))
    assert "What it may cost this month is used up." in ends[-1].words
    asked = [int(str(asked.body["max_tokens"])) for asked in server.asked]
    assert (1 < len(asked) < 8, asked[-1] < asked[0]) == (True, True), asked


def test_the_process_with_the_network_may_end_at_any_time(place: Place, serve: Callable[..., FakeServer]) -> None:
    def hangs(caller: Caller) -> None:
        caller.send(STREAM)
        caller.gone(60)

    server, shell = serve(hangs), place.shell
    shell.say("add a model server")
    shell.page("add-server")
    for name, text in {"address": f"127.0.0.1:{server.port}", "model": "m"}.items():
        shell.used("add-server", Changed(id=name, value=text))
    shell.used("add-server", Clicked(id="add"))
    shell.page("providers", "127.0.0.1")
    shell.say(INTENT)
    shell.ask(Approved(request=shell.next(ApprovalAsked).request, answers=("once",)))
    end = time.monotonic() + 20
    while not server.asked:
        assert time.monotonic() < end
        time.sleep(0.01)
    place.away.process.kill()
    assert shell.next(Writing, over).state == "failed"
    shell.say("console")
    assert "Nothing came back" in shell.page("console", "tokens read")


@pytest.mark.timeout(600)
def test_a_real_server_writes(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the smallest model writes is no program, but it is written, watched, counted and tried to be mended."""
    monkeypatch.setattr(shells, "PATIENCE", 300.0)
    with llama_server(weights.fetch(SMOLLM2_135M, weights.kept()), place.folder) as port:
        shell = place.shell
        shell.say(f"use the model server at 127.0.0.1:{port}")
        shell.next(Told, lambda told: "127.0.0.1" in told.text)
        shell.say(INTENT)
        shell.ask(Approved(request=shell.next(ApprovalAsked).request, answers=("once",)))
        written = shell.next(Writing, lambda writing: writing.tokens > 20)
        assert (written.state, bool(written.source)) == ("generating", True)
        job = written.job
        shell.ask(CancelWriting(job=job))
        shell.next(Writing, over)
        shell.say("console")
        text = shell.page("console", "It wasn't wanted any more.")
        assert f"Sent to 127.0.0.1 (http://127.0.0.1:{port}/v1)" in text
